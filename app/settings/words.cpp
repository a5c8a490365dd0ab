// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/words.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace settings {

namespace {

using namespace domain;

template<typename Choice> using Entry = std::pair<Choice, QLatin1StringView>;

constexpr std::array<Entry<EndpointKind>, 3> endpointWords{{
    {EndpointKind::Public, "public"_L1},
    {EndpointKind::Internal, "internal"_L1},
    {EndpointKind::Own, "own"_L1},
}};

constexpr std::array<Entry<ColourMark>, colourMarkCount> colourWords{{
    {ColourMark::None, "none"_L1},
    {ColourMark::Red, "red"_L1},
    {ColourMark::Orange, "orange"_L1},
    {ColourMark::Green, "green"_L1},
    {ColourMark::Blue, "blue"_L1},
    {ColourMark::Purple, "purple"_L1},
    {ColourMark::Grey, "grey"_L1},
}};

constexpr std::array<Entry<Generation>, 2> generationWords{{
    {Generation::Current, "current"_L1},
    {Generation::G2019, "2019"_L1},
}};

constexpr std::array<Entry<Theme>, 3> themeWords{{
    {Theme::System, "system"_L1},
    {Theme::Light, "light"_L1},
    {Theme::Dark, "dark"_L1},
}};

constexpr std::array<Entry<Density>, 2> densityWords{{
    {Density::Comfortable, "comfortable"_L1},
    {Density::Compact, "compact"_L1},
}};

constexpr std::array<Entry<AddressFormat>, 2> formatWords{{
    {AddressFormat::Compressed, "compressed"_L1},
    {AddressFormat::Expanded, "expanded"_L1},
}};

constexpr std::array<Entry<ProxyKind>, 4> proxyWords{{
    {ProxyKind::System, "system"_L1},
    {ProxyKind::None, "none"_L1},
    {ProxyKind::Http, "http"_L1},
    {ProxyKind::Socks5, "socks5"_L1},
}};

template<typename Words, typename Choice> QString find(const Words &words, Choice choice)
{
    for (const auto &[value, word] : words) {
        if (value == choice)
            return word;
    }
    return {};
}

template<typename Choice, size_t count>
std::optional<Choice> findChoice(const std::array<Entry<Choice>, count> &words, const QString &wanted)
{
    for (const auto &[value, word] : words) {
        if (word == wanted)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString wordOf(EndpointKind kind)
{
    return find(endpointWords, kind);
}

QString wordOf(ColourMark colour)
{
    return find(colourWords, colour);
}

QString wordOf(Generation generation)
{
    return find(generationWords, generation);
}

QString wordOf(Theme theme)
{
    return find(themeWords, theme);
}

QString wordOf(Density density)
{
    return find(densityWords, density);
}

QString wordOf(AddressFormat format)
{
    return find(formatWords, format);
}

QString wordOf(ProxyKind kind)
{
    return find(proxyWords, kind);
}

template<> std::optional<EndpointKind> choiceOf(const QString &word)
{
    return findChoice(endpointWords, word);
}

template<> std::optional<ColourMark> choiceOf(const QString &word)
{
    return findChoice(colourWords, word);
}

template<> std::optional<Generation> choiceOf(const QString &word)
{
    return findChoice(generationWords, word);
}

template<> std::optional<Theme> choiceOf(const QString &word)
{
    return findChoice(themeWords, word);
}

template<> std::optional<Density> choiceOf(const QString &word)
{
    return findChoice(densityWords, word);
}

template<> std::optional<AddressFormat> choiceOf(const QString &word)
{
    return findChoice(formatWords, word);
}

template<> std::optional<ProxyKind> choiceOf(const QString &word)
{
    return findChoice(proxyWords, word);
}

} // namespace settings

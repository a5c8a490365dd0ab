// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/preferences.h"
#include "app/domain/profile.h"

#include <QString>

#include <optional>

namespace settings {

// The words of choices in the settings file. They never change; an unknown word gives nothing.

QString wordOf(domain::EndpointKind kind);
QString wordOf(domain::ColourMark colour);
QString wordOf(domain::Generation generation);
QString wordOf(domain::Theme theme);
QString wordOf(domain::Density density);
QString wordOf(domain::AddressFormat format);
QString wordOf(domain::ProxyKind kind);

template<typename Choice> std::optional<Choice> choiceOf(const QString &word);
template<> std::optional<domain::EndpointKind> choiceOf(const QString &word);
template<> std::optional<domain::ColourMark> choiceOf(const QString &word);
template<> std::optional<domain::Generation> choiceOf(const QString &word);
template<> std::optional<domain::Theme> choiceOf(const QString &word);
template<> std::optional<domain::Density> choiceOf(const QString &word);
template<> std::optional<domain::AddressFormat> choiceOf(const QString &word);
template<> std::optional<domain::ProxyKind> choiceOf(const QString &word);

} // namespace settings

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palettes.h"

#include <array>
#include <span>

namespace ui {

namespace {

/// One role, in a control that can be used and in one that cannot.
struct Shade
{
    QPalette::ColorRole role;
    QRgb usual;
    QRgb disabled;
};

constexpr auto lightShades = std::to_array<Shade>({
    {QPalette::Window, 0xf3f4f6, 0xf3f4f6},      {QPalette::WindowText, 0x1f2328, 0x6f767f},
    {QPalette::Base, 0xffffff, 0xf3f4f6},        {QPalette::AlternateBase, 0xf5f7fa, 0xf0f1f4},
    {QPalette::Text, 0x1f2328, 0x6f767f},        {QPalette::PlaceholderText, 0x656d76, 0x7d848d},
    {QPalette::Button, 0xeceef1, 0xeceef1},      {QPalette::ButtonText, 0x1f2328, 0x6f767f},
    {QPalette::BrightText, 0xb42318, 0x6f767f},  {QPalette::Light, 0xffffff, 0xffffff},
    {QPalette::Midlight, 0xf8f9fa, 0xf8f9fa},    {QPalette::Mid, 0xb6bcc4, 0xc5cad1},
    {QPalette::Dark, 0x9aa1aa, 0xb6bcc4},        {QPalette::Shadow, 0x6b737c, 0x9aa1aa},
    {QPalette::Highlight, 0x1f6fcf, 0xc5cad1},   {QPalette::HighlightedText, 0xffffff, 0x4a5058},
    {QPalette::Link, 0x0b5cad, 0x6f767f},        {QPalette::LinkVisited, 0x6b3fa0, 0x6f767f},
    {QPalette::ToolTipBase, 0x2b2f36, 0x2b2f36}, {QPalette::ToolTipText, 0xf3f4f6, 0xf3f4f6},
});

constexpr auto darkShades = std::to_array<Shade>({
    {QPalette::Window, 0x24272b, 0x24272b},      {QPalette::WindowText, 0xe6e8eb, 0x8d949d},
    {QPalette::Base, 0x1b1d20, 0x24272b},        {QPalette::AlternateBase, 0x202327, 0x26292e},
    {QPalette::Text, 0xe6e8eb, 0x8d949d},        {QPalette::PlaceholderText, 0x9aa1aa, 0x7d848d},
    {QPalette::Button, 0x33373d, 0x2c3035},      {QPalette::ButtonText, 0xe6e8eb, 0x8d949d},
    {QPalette::BrightText, 0xff9b91, 0x8d949d},  {QPalette::Light, 0x4a4f57, 0x3d4248},
    {QPalette::Midlight, 0x3d4248, 0x363b41},    {QPalette::Mid, 0x5a616a, 0x4a4f57},
    {QPalette::Dark, 0x16181b, 0x16181b},        {QPalette::Shadow, 0x0e0f11, 0x0e0f11},
    {QPalette::Highlight, 0x3472c6, 0x4a4f57},   {QPalette::HighlightedText, 0xffffff, 0xb6bcc4},
    {QPalette::Link, 0x7ab7ff, 0x8d949d},        {QPalette::LinkVisited, 0xc4a5f5, 0x8d949d},
    {QPalette::ToolTipBase, 0x3a3f46, 0x3a3f46}, {QPalette::ToolTipText, 0xf0f2f4, 0xf0f2f4},
});

QPalette made(std::span<const Shade> shades)
{
    QPalette palette;
    for (const Shade &shade : shades) {
        palette.setColor(QPalette::Active, shade.role, QColor(shade.usual));
        palette.setColor(QPalette::Inactive, shade.role, QColor(shade.usual));
        palette.setColor(QPalette::Disabled, shade.role, QColor(shade.disabled));
    }
    return palette;
}

} // namespace

QPalette paletteOf(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return made(lightShades);
    case ColorScheme::Dark:
        return made(darkShades);
    }
    return {};
}

ColorScheme schemeOf(const QPalette &palette)
{
    const int ground = palette.color(QPalette::Active, QPalette::Window).lightness();
    const int text = palette.color(QPalette::Active, QPalette::WindowText).lightness();
    return text > ground ? ColorScheme::Dark : ColorScheme::Light;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/fixedkeys.h"

using namespace Qt::Literals::StringLiterals;

namespace presenters {

std::vector<FixedKeys::Group> FixedKeys::all()
{
    return {everywhere(), table(), filter(), dialogs(), explainWindow()};
}

FixedKeys::Group FixedKeys::everywhere()
{
    return {tr("Everywhere (fixed)"),
            {{tr("Go to the next control, or the one before"), {u"Tab"_s, u"Shift+Tab"_s}},
             {tr("Open a menu: with its underlined letter"), {u"Alt"_s}},
             {tr("Open the context menu"), {u"Menu"_s, u"Shift+F10"_s}},
             {tr("Close the dialog without saving"), {u"Esc"_s}},
             {tr("Press the marked button of a dialog"), {u"Return"_s}}}};
}

FixedKeys::Group FixedKeys::table()
{
    return {tr("Table of interfaces (fixed)"),
            {{tr("Go to the next row, or the one before"), {u"Down"_s, u"Up"_s}},
             {tr("Go a page down or up"), {u"PgDown"_s, u"PgUp"_s}},
             {tr("Select further rows"), {u"Shift+Down"_s, u"Shift+Up"_s}},
             {tr("Select all rows"), {u"Ctrl+A"_s}},
             {tr("Show the details of the row"), {u"Return"_s}},
             {tr("Unassign IPv6 addresses"), {u"Del"_s}}}};
}

FixedKeys::Group FixedKeys::filter()
{
    return {tr("Filter (fixed)"),
            {{tr("Clear the filter"), {u"Esc"_s}}, {tr("Go to the table"), {u"Down"_s, u"Return"_s}}}};
}

FixedKeys::Group FixedKeys::dialogs()
{
    return {tr("Dialogs (fixed)"),
            {{tr("Assign: assign the addresses"), {u"Ctrl+Return"_s}},
             {tr("Profiles: edit the selected one"), {u"Return"_s, u"F2"_s}},
             {tr("Profiles: delete the selected one"), {u"Del"_s}},
             {tr("Profiles: move the selected one up or down"), {u"Ctrl+Up"_s, u"Ctrl+Down"_s}}}};
}

FixedKeys::Group FixedKeys::explainWindow()
{
    return {tr("Explain an Error (fixed)"),
            {{tr("Explain what is on the clipboard"), {u"Ctrl+V"_s}},
             {tr("Search the codes"), {u"Ctrl+F"_s, u"F3"_s}},
             {tr("Go back to the code before"), {u"Alt+Left"_s}}}};
}

} // namespace presenters

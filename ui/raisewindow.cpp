// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/raisewindow.h"

#include "ui/x11activation.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr auto tokenVariable = "XDG_ACTIVATION_TOKEN";

bool isUsable(const QString &text)
{
    constexpr qsizetype longest = 512;
    return text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar character) {
               return character >= u' ' && character <= u'~';
           });
}

QString usable(const char *variable)
{
    const QString text = qEnvironmentVariable(variable);
    return isUsable(text) ? text : QString();
}

} // namespace

Activation Activation::fromEnvironment()
{
    return {usable("DESKTOP_STARTUP_ID"), usable(tokenVariable)};
}

bool Activation::isValid() const
{
    return isUsable(startupId) && isUsable(token);
}

void raiseWindow(QWidget &window, const Activation &activation)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    QWidget *modal = QApplication::activeModalWidget();
    QWidget &front = modal ? *modal->window() : window;
    if (modal)
        front.raise();
    if (activateOnX11(front, activation.startupId))
        return;
    // Qt's Wayland plugin takes the token of the next activation from there; no child is to inherit it.
    if (!activation.token.isEmpty())
        qputenv(tokenVariable, activation.token.toLatin1());
    front.activateWindow();
    qunsetenv(tokenVariable);
}

} // namespace ui

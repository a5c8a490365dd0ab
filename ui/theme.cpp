// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include "ui/contraststyle.h"
#include "ui/icons.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleFactory>
#include <QTimer>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Qt's own styles, which it takes where the platform has none.
bool isFallback(const QString &style)
{
    return style.compare(u"windows"_s, Qt::CaseInsensitive) == 0
           || style.compare(u"fusion"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_platformToolTip(QToolTip::palette())
{
    const QString style = QApplication::style()->name();
    if (!isFallback(style))
        m_platformStyle = style;
    // It is drawn in seven sizes for the desktop, which can wait for it until there is a window.
    QTimer::singleShot(0, this, [] { QApplication::setWindowIcon(applicationIcon()); });
    usePlatform();
    qApp->installEventFilter(this);
}

Theme::~Theme() = default;

void Theme::setChoice(domain::Theme choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setSystemScheme(std::optional<ColorScheme> scheme)
{
    if (scheme == m_systemScheme)
        return;
    m_systemScheme = scheme;
    if (m_choice == domain::Theme::System)
        apply();
}

/// The platform's palette is another: what the desktop says must be held against it again.
bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNews =
        event->type() == QEvent::ThemeChange || (event->type() == QEvent::ApplicationPaletteChange && watched == qApp);
    if (isNews && !m_isApplying && !m_isDue && m_choice == domain::Theme::System && m_systemScheme) {
        m_isDue = true;
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_isDue = false;
    const QScopedValueRollback applying(m_isApplying, true);
    switch (m_choice) {
    case domain::Theme::Light:
        return useOwn(ColorScheme::Light);
    case domain::Theme::Dark:
        return useOwn(ColorScheme::Dark);
    case domain::Theme::System:
        break;
    }
    usePlatform();
    if (m_systemScheme && *m_systemScheme != schemeOf(QApplication::palette()))
        useOwn(*m_systemScheme);
}

void Theme::usePlatform()
{
    if (m_platformStyle.isEmpty()) {
        useOurStyle();
    } else if (m_isStyleOurs) {
        QApplication::setStyle(QStyleFactory::create(m_platformStyle));
        m_isStyleOurs = false;
    }
    if (m_look == Look::Platform)
        return;
    m_look = Look::Platform;
    QApplication::setPalette(QPalette());
    QToolTip::setPalette(m_platformToolTip);
}

void Theme::useOwn(ColorScheme scheme)
{
    const Look look = scheme == ColorScheme::Dark ? Look::Dark : Look::Light;
    useOurStyle();
    if (m_look == look)
        return;
    m_look = look;
    const QPalette palette = paletteOf(scheme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void Theme::useOurStyle()
{
    if (m_isStyleOurs)
        return;
    m_isStyleOurs = true;
    QApplication::setStyle(new ContrastStyle);
}

} // namespace ui

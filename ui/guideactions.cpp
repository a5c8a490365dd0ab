// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guideactions.h"

#include "app/settings/settings.h"
#include "ui/guidetopic.h"
#include "ui/guidewindow.h"
#include "ui/icons.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

GuideActions::GuideActions(QAction *guide, settings::Settings &settings, QWidget *window)
    : QObject(window)
    , m_guide(guide)
    , m_beside(new WindowBeside(
          [&settings] {
              auto *made = new GuideWindow;
              made->setSettings(&settings);
              return made;
          },
          window))
{
    guide->setIcon(icon(u"book"_s));
    connect(guide, &QAction::triggered, this, [this, window] {
        const QWidget *focus = QApplication::focusWidget();
        openFor(focus ? focus : window);
    });
    qApp->installEventFilter(this);
    refresh();
}

void GuideActions::refresh()
{
    m_guide->setToolTip(tr("Open the user guide at the topic of this window"));
    m_guide->setStatusTip(m_guide->toolTip());
}

/// The action's key works in the main window only: a dialog has shut that out. So the key is taken here as well, unless
/// a menu is open or what has the focus wants it for itself.
bool GuideActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!isGuideKey(key) || QApplication::activePopupWidget())
        return false;
    QKeyEvent wanted(QEvent::ShortcutOverride, key.key(), key.modifiers(), key.text());
    wanted.ignore();
    QCoreApplication::sendEvent(watched, &wanted);
    if (wanted.isAccepted())
        return false;
    openFor(static_cast<QWidget *>(watched));
    return true;
}

bool GuideActions::isGuideKey(const QKeyEvent &event) const
{
    return m_guide->shortcuts().contains(QKeySequence(event.keyCombination()));
}

void GuideActions::openFor(const QWidget *widget)
{
    const QString topic = guideTopicOf(widget);
    if (auto *guide = qobject_cast<GuideWindow *>(m_beside->open()); guide && !topic.isEmpty())
        guide->open(topic);
}

} // namespace ui

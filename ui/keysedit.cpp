// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keysedit.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr Qt::KeyboardModifiers modifiersThatCount =
    Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isModifier(int key)
{
    constexpr std::array<int, 12> modifiers{Qt::Key_Shift,
                                            Qt::Key_Control,
                                            Qt::Key_Meta,
                                            Qt::Key_Alt,
                                            Qt::Key_AltGr,
                                            Qt::Key_Super_L,
                                            Qt::Key_Super_R,
                                            Qt::Key_Hyper_L,
                                            Qt::Key_CapsLock,
                                            Qt::Key_NumLock,
                                            0,
                                            Qt::Key_unknown};
    return std::find(modifiers.begin(), modifiers.end(), key) != modifiers.end();
}

bool isOfDialog(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & modifiersThatCount;
    const int key = event.key();
    if (modifiers == Qt::AltModifier)
        return key >= Qt::Key_A && key <= Qt::Key_Z;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return !modifiers.testFlag(Qt::ControlModifier);
    return modifiers == Qt::NoModifier && (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter);
}

/// A sign that is typed with Shift is named without it: "Ctrl+?".
QKeySequence keysOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & modifiersThatCount;
    const int key = event.key();
    const bool isSign = key > Qt::Key_Space && key <= Qt::Key_AsciiTilde && !QChar(key).isLetterOrNumber();
    modifiers.setFlag(Qt::ShiftModifier, modifiers.testFlag(Qt::ShiftModifier) && !isSign);
    return QKeyCombination(modifiers, static_cast<Qt::Key>(key));
}

} // namespace

KeysEdit::KeysEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    retranslate();
}

void KeysEdit::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

/// No other shortcut is set off in here.
bool KeysEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->setAccepted(!isOfDialog(*static_cast<QKeyEvent *>(event)));
        return true;
    }
    return QLineEdit::event(event);
}

void KeysEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isAltLetter = isOfDialog(*event) && event->modifiers().testFlag(Qt::AltModifier);
    if (isOfDialog(*event) && !isAltLetter) {
        event->ignore();
        return;
    }
    if (!isModifier(event->key()))
        emit keysPressed(keysOf(*event));
    event->accept();
}

void KeysEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeysEdit::retranslate()
{
    setPlaceholderText(tr("Press a key"));
}

} // namespace ui

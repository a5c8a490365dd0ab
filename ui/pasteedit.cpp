// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pasteedit.h"

#include "app/presenters/textexcerpt.h"
#include "ui/plaintext.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace ui {

QString fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return !urls.isEmpty() && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

PasteEdit::PasteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(fixedWidthFont(font()));
}

QSize PasteEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
}

bool PasteEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || !fileIn(*source).isEmpty();
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QString file = fileIn(*source); !file.isEmpty()) {
        emit fileWanted(file);
        return;
    }
    const QString text = source->text();
    QString whole = toPlainText();
    const QTextCursor cursor = textCursor();
    whole.replace(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart(), text);
    // "All of it" is read and shown at once; a part in the middle is like typing.
    if (whole.size() == text.size() || !presenters::excerptOf(whole).isWhole)
        emit textWanted(whole);
    else
        textCursor().insertText(presenters::withoutTerminalCommands(text));
}

/// Whoever drags something here keeps it.
void PasteEdit::dropEvent(QDropEvent *event)
{
    const bool isOwn = event->source() == this || event->source() == viewport();
    QPlainTextEdit::dropEvent(event);
    if (isOwn)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

/// A text of which only a part is shown cannot be typed in, but replaced: the window pastes then.
void PasteEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() && event->matches(QKeySequence::Paste))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace ui

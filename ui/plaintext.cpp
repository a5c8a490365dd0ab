// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plaintext.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr QChar zeroWidthSpace(0x200B);

} // namespace

QFont fixedWidthFont(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pointSizeF() > 0) {
        font.setPointSizeF(like.pointSizeF());
    } else {
        font.setPixelSize(like.pixelSize());
    }
    return font;
}

QString plainToolTip(const QString &text)
{
    constexpr qsizetype longest = 2000;
    const QString shown = text.size() > longest ? text.left(longest) + u'…' : text;
    if (shown.isEmpty()) {
        return shown;
    }
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(shown.toHtmlEscaped());
}

QString breakable(const QString &text)
{
    constexpr qsizetype longestRun = 40;
    constexpr qsizetype piece = 12;
    QString result;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype end = from;
        while (end < text.size() && !text.at(end).isSpace() && text.at(end).script() != QChar::Script_Han)
            ++end;
        const QString run = text.mid(from, end - from);
        for (qsizetype i = 0; i < run.size(); ++i) {
            if (run.size() > longestRun && i > 0 && i % piece == 0 && !run.at(i).isLowSurrogate())
                result += zeroWidthSpace;
            result += run.at(i);
        }
        if (end < text.size())
            result += text.at(end);
        from = end + 1;
    }
    return result;
}

void cleanCopiedTexts()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    QObject::connect(clipboard, &QClipboard::changed, clipboard, [clipboard](QClipboard::Mode mode) {
        const bool isOurs = mode == QClipboard::Selection ? clipboard->ownsSelection() : clipboard->ownsClipboard();
        const QMimeData *data = isOurs ? clipboard->mimeData(mode) : nullptr;
        const QString text = data && !data->hasFormat(u"text/csv"_s) ? data->text() : QString();
        if (text.contains(zeroWidthSpace))
            clipboard->setText(QString(text).remove(zeroWidthSpace), mode);
    });
}

bool copySelectedText(const QWidget *focus)
{
    const auto *label = qobject_cast<const QLabel *>(focus);
    if (!label || !label->hasSelectedText())
        return false;
    QString text = label->selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    QGuiApplication::clipboard()->setText(text);
    return true;
}

int heightOfLines(const QPlainTextEdit &edit, int lines)
{
    // A line with characters that another font has, Chinese ones, is higher than the font of the field.
    double height = 2 * (edit.document()->documentMargin() + edit.frameWidth());
    QTextBlock block = edit.document()->firstBlock();
    for (int line = 0; line < lines; ++line, block = block.next()) {
        const double laidOut =
            block.isValid() ? edit.document()->documentLayout()->blockBoundingRect(block).height() : 0;
        height += std::max<double>(edit.fontMetrics().lineSpacing(), laidOut);
    }
    return static_cast<int>(std::ceil(height));
}

QLabel *valueLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace ui

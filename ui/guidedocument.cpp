// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guidedocument.h"

#include "ui/contrast.h"
#include "ui/guidebook.h"
#include "ui/plaintext.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr double lineHeight = 125; ///< in per cent: Chinese text needs room

struct Spacing
{
    double above;
    double below;
};

/// In lines, by the heading's level.
constexpr std::array<Spacing, 4> headingSpacing{{{0, 0.5}, {1.2, 0.4}, {0.9, 0.3}, {0.7, 0.2}}};

/// A stretch of text that looks alike.
struct Run
{
    int position = 0;
    int length = 0;
    QTextCharFormat format;
};

std::vector<Run> runsOf(const QTextBlock &block)
{
    std::vector<Run> runs;
    for (auto at = block.begin(); !at.atEnd(); ++at)
        runs.push_back({at.fragment().position(), at.fragment().length(), at.fragment().charFormat()});
    return runs;
}

bool isCode(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage)
           || format.nonBreakableLines();
}

/// Gives a document that was just read from Markdown the guide's look.
class Look
{
public:
    Look(QTextDocument &document, const QPalette &palette)
        : m_document(document)
        , m_palette(palette)
        , m_line(QFontMetricsF(document.defaultFont()).height())
        , m_faint(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.08F))
        , m_quiet(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.7F))
        , m_rule(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.25F))
    {}

    void apply()
    {
        QTextCursor cursor(&m_document);
        cursor.beginEditBlock();
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            lookOfRuns(block);
            lookOfBlock(block);
        }
        addCaptions();
        lookOfTables(*m_document.rootFrame());
        cursor.endEditBlock();
    }

private:
    void lookOfRuns(const QTextBlock &block)
    {
        for (const Run &run : runsOf(block)) {
            QTextCharFormat look;
            if (run.format.isAnchor()) {
                look.setForeground(m_palette.link());
                look.setFontUnderline(true);
            }
            if (run.format.fontFixedPitch()) {
                look.setFontFamilies({fixedWidthFont(m_document.defaultFont()).family()});
                if (!isCode(block))
                    look.setBackground(m_faint);
            }
            if (look.propertyCount() > 0)
                merge(run.position, run.length, look);
        }
    }

    void lookOfBlock(const QTextBlock &block)
    {
        QTextBlockFormat format = block.blockFormat();
        const bool hasPicture = block.text().contains(QChar::ObjectReplacementCharacter);
        const QTextCursor cursor(block);
        if (!hasPicture) // the height of a line with one would grow with it
            format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (const int level = format.headingLevel(); level > 0) {
            const Spacing &spacing = headingSpacing[static_cast<size_t>(std::min(level, 4) - 1)];
            format.setTopMargin(spacing.above * m_line);
            format.setBottomMargin(spacing.below * m_line);
        } else if (isCode(block)) {
            lookOfCode(block, format);
        } else if (cursor.currentTable()) {
            format.setTopMargin(0);
            format.setBottomMargin(0);
        } else {
            format.setTopMargin(0);
            format.setBottomMargin(block.textList() ? 0.25 * m_line : 0.55 * m_line);
            if (block.textList() && !(block.next().isValid() && block.next().textList()))
                format.setBottomMargin(0.55 * m_line);
        }
        QTextCursor(block).setBlockFormat(format);
    }

    /// Each line is a block of its own; the gap belongs to the first and to the last.
    void lookOfCode(const QTextBlock &block, QTextBlockFormat &format)
    {
        format.setBackground(m_faint);
        format.setLeftMargin(format.leftMargin() + 0.5 * m_line);
        format.setTopMargin(0);
        format.setBottomMargin(block.next().isValid() && isCode(block.next()) ? 0 : 0.55 * m_line);
    }

    /// Below a picture that has a paragraph of its own. What is seen there is also what a screen reader reads.
    void addCaptions()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            const std::vector<Run> runs = runsOf(block);
            if (runs.size() != 1 || !runs.front().format.isImageFormat())
                continue;
            const QString text = runs.front().format.property(QTextFormat::ImageAltText).toString();
            if (text.isEmpty())
                continue;
            QTextBlockFormat picture = block.blockFormat();
            QTextBlockFormat caption = picture;
            picture.setBottomMargin(0.2 * m_line);
            caption.setBottomMargin(0.9 * m_line);
            QTextCharFormat look;
            look.setForeground(m_quiet);
            look.setProperty(QTextFormat::FontSizeAdjustment, -1);
            QTextCursor cursor(block);
            cursor.setBlockFormat(picture);
            cursor.movePosition(QTextCursor::EndOfBlock);
            cursor.insertBlock(caption, look);
            cursor.insertText(text, look);
            block = cursor.block();
        }
    }

    void lookOfTables(const QTextFrame &frame)
    {
        const QList<QTextFrame *> frames = frame.childFrames();
        for (QTextFrame *child : frames) {
            if (auto *table = qobject_cast<QTextTable *>(child))
                lookOf(*table);
            lookOfTables(*child);
        }
    }

    void lookOf(QTextTable &table)
    {
        QTextTableFormat format = table.format();
        format.setBorder(1);
        format.setBorderBrush(m_rule);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(0.3 * m_line);
        format.setTopMargin(0.2 * m_line);
        format.setBottomMargin(0.9 * m_line);
        table.setFormat(format);
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(m_faint);
            cell.setFormat(head);
        }
    }

    void merge(int position, int length, const QTextCharFormat &look)
    {
        QTextCursor cursor(&m_document);
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(look);
    }

    QTextDocument &m_document;
    const QPalette &m_palette;
    double m_line;
    QColor m_faint; ///< behind code and heads of tables
    QColor m_quiet; ///< captions
    QColor m_rule;
};

} // namespace

std::unique_ptr<QTextDocument> guideDocument(const QString &markdown, const QPalette &palette, const QFont &font)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(font);
    document->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                        | QTextDocument::MarkdownNoHTML);
    Look(*document, palette).apply();
    return document;
}

std::vector<GuideHeading> headingsOf(const QTextDocument &document)
{
    std::vector<GuideHeading> headings;
    QHash<QString, int> seen;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level <= 0)
            continue;
        QString anchor = guideAnchor(block.text());
        if (const int before = seen[anchor]++; before > 0)
            anchor += u'-' + QString::number(before);
        headings.push_back({level, block.text(), anchor, block.position()});
    }
    return headings;
}

} // namespace ui

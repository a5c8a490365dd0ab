// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windows/contrastwalk.h"

#include "tests/ui/windows/namewalk.h"
#include "ui/contrast.h"
#include "ui/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabBar>
#include <QTextBlock>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

/// The most frequent colour of a part of a picture, and the contrast of what stands out most from it.
struct Painted
{
    QColor ground;
    double strongest = 1;
};

Painted paintedIn(const QImage &image, const QRect &area)
{
    QHash<QRgb, int> counts;
    const QRect part = area.intersected(image.rect());
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    Painted painted;
    int most = 0;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        if (at.value() > most) {
            most = at.value();
            painted.ground = QColor(at.key());
        }
    }
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        painted.strongest = std::max(painted.strongest, ui::contrast(QColor(at.key()), painted.ground));
    return painted;
}

double needed(const QWidget &widget)
{
    // Soft edges of thin letters take a little of the strength.
    return (widget.isEnabled() ? ui::textContrast : ui::frameContrast) - 0.1;
}

QString textOf(const QWidget &widget)
{
    if (const auto *elided = qobject_cast<const ui::ElidedLabel *>(&widget))
        return elided->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->displayText().isEmpty() ? edit->placeholderText() : edit->displayText();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->currentText();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    if (qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget))
        return widget.property("text").toString();
    return {};
}

class Walk
{
public:
    explicit Walk(QWidget &window)
        : m_window(window)
        , m_image(window.grab().toImage())
    {}

    QStringList run()
    {
        const auto all = m_window.findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!widget->isVisible() || widget->window() != &m_window)
                continue;
            if (!textOf(*widget).isEmpty())
                check(*widget, widget->visibleRegion().boundingRect(), textOf(*widget));
            checkRows(*widget);
            checkTabs(*widget);
            if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
                checkDocument(*edit);
        }
        return m_found;
    }

private:
    /// @p area is in @p widget.
    void check(const QWidget &widget, const QRect &area, const QString &text)
    {
        const auto scale = m_image.devicePixelRatio();
        // Without frames: they are neither text nor what it is painted on.
        const int frame = qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget)
                                  || qobject_cast<const QLineEdit *>(&widget)
                              ? 4
                              : 0;
        const QRect inside =
            area.adjusted(frame, frame, -frame, -frame).intersected(widget.visibleRegion().boundingRect());
        const QPoint corner = widget.mapTo(&m_window, inside.topLeft());
        const QRect pixels((QPointF(corner) * scale).toPoint(), inside.size() * scale);
        if (inside.height() < widget.fontMetrics().ascent() || inside.width() < widget.fontMetrics().averageCharWidth())
            return; // scrolled out of sight
        const double found = paintedIn(m_image, pixels).strongest;
        if (found < needed(widget))
            m_found.append(describe(&widget) + u" “%1” is painted with %2"_s.arg(text.left(40)).arg(found));
    }

    void checkRows(const QWidget &widget)
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        if (!view || !view->model())
            return;
        const QWidget &port = *view->viewport();
        if (const auto *header = qobject_cast<const QHeaderView *>(view)) {
            for (int i = 0; i < header->count(); ++i) {
                const QRect section(header->sectionViewportPosition(i), 0, header->sectionSize(i), port.height());
                const QString text = header->model()->headerData(i, header->orientation()).toString();
                if (!header->isSectionHidden(i) && !text.isEmpty() && port.rect().contains(section))
                    check(port, section, text);
            }
            return;
        }
        for (int row = 0; row < std::min(view->model()->rowCount(view->rootIndex()), 40); ++row) {
            for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = view->model()->index(row, column, view->rootIndex());
                if (!index.data().toString().isEmpty() && port.rect().contains(view->visualRect(index)))
                    check(port, view->visualRect(index), index.data().toString());
            }
        }
    }

    void checkTabs(const QWidget &widget)
    {
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                check(*tabs, tabs->tabRect(i).adjusted(4, 4, -4, -4), tabs->tabText(i));
        }
        if (const auto *menus = qobject_cast<const QMenuBar *>(&widget)) {
            const auto actions = menus->actions();
            for (QAction *action : actions)
                check(*menus, menus->actionGeometry(action), action->text());
        }
    }

    /// By its formats: each stretch of text against what lies behind it.
    void checkDocument(const QTextEdit &edit)
    {
        const QColor base = edit.palette().color(QPalette::Base);
        const QColor ink = edit.palette().color(QPalette::Text);
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            const QBrush ground = block.blockFormat().background();
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                const QTextCharFormat format = at.fragment().charFormat();
                const QColor behind = format.background().style() != Qt::NoBrush ? format.background().color()
                                      : ground.style() != Qt::NoBrush            ? ground.color()
                                                                                 : base;
                const bool hasInk = format.foreground().style() != Qt::NoBrush;
                const double found = ui::contrast(hasInk ? format.foreground().color() : ink, behind);
                if (found < ui::textContrast)
                    m_found.append(describe(&edit) + u" “%1” has %2"_s.arg(at.fragment().text().left(40)).arg(found));
            }
        }
    }

    QWidget &m_window;
    QImage m_image;
    QStringList m_found;
};

} // namespace

QStringList faintTexts(QWidget &window)
{
    return Walk(window).run();
}

} // namespace tests

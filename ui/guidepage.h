// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/guidedocument.h"
#include "ui/guidesearch.h"

#include <QTextBrowser>

namespace ui {

class GuidePictures;

/// A place on a page that is about the same in either language: pages have the same headings.
struct GuidePlace
{
    int heading = -1; ///< the last one above, or none
    double share = 0; ///< of the way to the next one
};

/// Shows a page of the guide. Opens nothing by itself: anchorClicked() tells of links.
class GuidePage : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuidePage(QWidget *parent = nullptr);
    ~GuidePage() override;

    /// Shown from its beginning.
    void setPage(const QString &markdown);
    const std::vector<GuideHeading> &headings() const { return m_headings; }
    /// Of the heading; returns false when the page has none such.
    bool goToAnchor(const QString &anchor);
    GuidePlace place() const;
    void goTo(const GuidePlace &place);

    /// Marks all of them.
    void setHits(const std::vector<GuideHit> &hits);
    /// Selects one of them and brings it into view.
    void showHit(int hit);

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    /// With Ctrl and the mouse's wheel: larger (1) or smaller (-1) text.
    void zoomWanted(int step);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void render();
    void showMarks();
    int topPosition() const;
    void scrollTo(int position);
    double topOf(int position) const;

    QString m_markdown;
    std::unique_ptr<QTextDocument> m_document;
    std::vector<GuideHeading> m_headings;
    std::vector<GuideHit> m_hits;
    GuidePictures *m_pictures;
    int m_top = 0; ///< the text's position at the upper edge
};

} // namespace ui

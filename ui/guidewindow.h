// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/guidebook.h"
#include "ui/guidepage.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <vector>

class QUrl;

namespace settings {
class Settings;
}

namespace Ui {
class GuideWindow;
}

namespace ui {

class DialogSize;

/// The user guide: its topics at the left, a page at the right, and a search through all pages.
class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    /// Opens at the first topic.
    explicit GuideWindow(QWidget *parent = nullptr);
    ~GuideWindow() override;

    /// Takes the size and the zoom that it had last and keeps the next ones there.
    void setSettings(settings::Settings *settings);
    /// Shows the page, from the heading of this anchor. An unknown topic changes nothing.
    void open(const QString &topic, const QString &anchor = {});
    const QString &topic() const { return m_history[m_at].topic; }

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Visit
    {
        QString topic;
        GuidePlace place;
    };

    void connectWidgets();
    void setUpKeys();
    void follow(const QUrl &link);
    void tellAim(const QUrl &link);
    void visit(size_t entry);
    void go(int step);
    void showPage(const QString &topic);
    void search(const QString &words);
    void nextHit(bool forward);
    void showSearch();
    void showContents();
    void widenContents();
    void zoom(int step);
    void applyZoom();
    void refreshButtons();
    void retranslate();

    std::unique_ptr<Ui::GuideWindow> m_ui;
    GuideBook m_book;
    QString m_language;
    GuideSearch m_search;
    std::vector<Visit> m_history; ///< never empty
    size_t m_at = 0;
    int m_hit = -1;         ///< on the page shown
    int m_heightBefore = 0; ///< where the page was scrolled to before the search moved it
    int m_zoom = 100;
    DialogSize *m_size;
    QPointer<settings::Settings> m_settings;
};

} // namespace ui

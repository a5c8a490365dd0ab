// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

#include <map>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace presenters {
class DetailsPresenter;
}

namespace ui {

class DetailSectionBox;
class RawJsonBox;

/// Everything about the selected interface; a summary of several; a hint when none is selected.
class DetailsPane : public QScrollArea
{
    Q_OBJECT

public:
    /// What its buttons do; they are on, and say why they are off, as these are.
    struct Actions
    {
        QAction *copyId;
        QAction *assign;
        QAction *unassign;
    };

    DetailsPane(presenters::DetailsPresenter &presenter, const Actions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeAddressButtons();
    void refresh();
    int widthOfAddresses() const;
    void refreshHead();
    void refreshSections();
    void refreshButtons();
    void scrollToTopForAnother();

    presenters::DetailsPresenter &m_presenter;
    Actions m_actions;
    QLabel *m_hint;
    QWidget *m_head;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QPushButton *m_copyId;
    QPushButton *m_assign;
    QPushButton *m_unassign;
    QWidget *m_addressButtons;
    QVBoxLayout *m_sectionsLayout;
    std::map<int, DetailSectionBox *> m_boxes; ///< by presenters::DetailSection::Kind
    RawJsonBox *m_json;
    QStringList m_shown; ///< the selection that was shown last
};

} // namespace ui

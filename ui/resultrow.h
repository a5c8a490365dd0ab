// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/resultpresenter.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace ui {

class FoldButton;
class IconLabel;

/// The icon that stands before a sentence of this tone.
QString iconNameOf(presenters::ResultEntry::Tone tone);

/// One entry of the result bar: icon, sentence, buttons, and a list of the addresses to fold out.
class ResultRow : public QWidget
{
    Q_OBJECT

public:
    explicit ResultRow(QWidget *parent = nullptr);

    enum class Details { Hidden, Shown };
    void setEntry(const presenters::ResultEntry &entry, Details details);
    QString entryId() const { return m_entry.id; }

signals:
    void detailsToggled(const QString &id);
    void copyWanted(const QString &id);
    void readAgainWanted(const QString &id);
    void dismissed(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void arrange();
    void retranslate();
    void showLines();

    presenters::ResultEntry m_entry;
    Details m_detailsShown = Details::Hidden;
    FoldButton *m_fold;
    IconLabel *m_icon;
    QLabel *m_sentence;
    QProgressBar *m_busy;
    QPushButton *m_readAgain;
    QPushButton *m_details;
    QPushButton *m_copy;
    QToolButton *m_dismiss;
    QPlainTextEdit *m_lines;
};

} // namespace ui

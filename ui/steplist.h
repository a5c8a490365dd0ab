// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace ui {

/// Texts one below the other under a heading, numbered, with a bullet or with nothing, each wrapped. Hidden while there
/// are none.
class StepList : public QWidget
{
    Q_OBJECT

public:
    enum class Mark { Numbers, Bullets, None };

    explicit StepList(QWidget *parent = nullptr);

    void setMark(Mark mark) { m_mark = mark; }
    /// Plain text.
    void setTexts(const QString &heading, const QStringList &texts);

private:
    struct Row
    {
        QLabel *mark;
        QLabel *text;
    };

    void addRow();

    QLabel *m_heading;
    QGridLayout *m_layout;
    std::vector<Row> m_rows; ///< made as needed, hidden when not used
    Mark m_mark = Mark::Numbers;
};

} // namespace ui

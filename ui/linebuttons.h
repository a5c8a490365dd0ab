// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QLineEdit;

namespace ui {

/// The small buttons inside a line for input, with names for those who do not see them: one that clears the line, and
/// the sign of a search at its beginning. Both speak the program's language. Not Qt's own clear button: it looks
/// through the desktop's icon themes, on the way to the first window.
class LineButtons : public QObject
{
    Q_OBJECT

public:
    enum class Sign { None, Search };

    /// @p edit is the owner.
    explicit LineButtons(QLineEdit *edit, Sign sign = Sign::None);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_edit;
    QAction *m_sign = nullptr;
    QAction *m_clear;
};

} // namespace ui

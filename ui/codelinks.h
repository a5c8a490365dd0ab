// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace ui {

/// Codes under a heading, each a button that leads to its explanation. Hidden while there are none.
class CodeLinks : public QWidget
{
    Q_OBJECT

public:
    explicit CodeLinks(QWidget *parent = nullptr);

    /// The heading may be empty.
    void setCodes(const QString &heading, const QStringList &codes);

signals:
    void codeChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButton();
    void refresh();

    QLabel *m_heading;
    QWidget *m_flow;
    QStringList m_codes;
    std::vector<QToolButton *> m_buttons; ///< made as needed, hidden when not used
};

} // namespace ui

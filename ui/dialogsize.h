// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QDialog;

namespace settings {
class Settings;
}

namespace ui {

class FormArea;

/// The size of a dialog: grows with its content as far as a screen of 1024 × 700 allows, is never larger than its own
/// screen, and is remembered.
class DialogSize : public QObject
{
    Q_OBJECT

public:
    /// @p dialog is the owner. Its object name is what its size is remembered by. Without an @p area it does not grow.
    DialogSize(QDialog *dialog, FormArea *area);

    void restore(settings::Settings *settings);
    void save() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void grow();
    QSize largest() const;

    QDialog *m_dialog;
    FormArea *m_area;
    QPointer<settings::Settings> m_settings;
    int m_heightBefore = 0; ///< what the user, or the form, gave it
    bool m_isNew = true;    ///< on the screen: its frame is not known yet
    int m_grownTo = 0;      ///< by itself; 0: it has not grown
};

} // namespace ui

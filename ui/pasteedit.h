// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

class QMimeData;

namespace ui {

/// The path of the file that is dropped or pasted; empty where it is something else.
QString fileIn(const QMimeData &data);

/// A text field for a text of any length: what would make the window stand still, or takes the place of everything, is
/// not put in but handed on.
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteEdit(QWidget *parent = nullptr);

    /// A few lines: it takes what is left over.
    QSize sizeHint() const override;

signals:
    /// Is to be the whole text from now on.
    void textWanted(const QString &whole);
    void fileWanted(const QString &path);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/fieldnote.h"

#include <QWidget>

class QLabel;

namespace ui {

class IconLabel;

/// What is said below a field: an icon and a sentence. Hidden while nothing is said. The field's accessible
/// description says the same.
class FieldNoteLabel : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNoteLabel(QWidget *parent = nullptr);

    /// The field that the note is about. Once.
    void setField(QWidget *field);
    void setNote(const presenters::FieldNote &note);
    QString text() const;

private:
    IconLabel *m_icon;
    QLabel *m_words;
    QWidget *m_field = nullptr;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fieldnotelabel.h"

#include "ui/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString iconFor(presenters::FieldNote::Tone tone)
{
    switch (tone) {
    case presenters::FieldNote::Tone::Fine:
        return u"info"_s;
    case presenters::FieldNote::Tone::Warns:
        return u"warning"_s;
    case presenters::FieldNote::Tone::Blocks:
        return u"cross"_s;
    }
    return {};
}

} // namespace

FieldNoteLabel::FieldNoteLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_words(new QLabel(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    hide();
}

void FieldNoteLabel::setField(QWidget *field)
{
    m_field = field;
    setNote({});
}

void FieldNoteLabel::setNote(const presenters::FieldNote &note)
{
    m_icon->setIconName(iconFor(note.tone));
    m_words->setText(note.words);
    setVisible(!note.words.isEmpty());
    if (m_field)
        m_field->setAccessibleDescription(note.words);
}

QString FieldNoteLabel::text() const
{
    return m_words->text();
}

} // namespace ui

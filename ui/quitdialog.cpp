// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/quitdialog.h"

#include "app/presenters/leavepresenter.h"
#include "ui/dialogsize.h"
#include "ui/guidetopic.h"
#include "ui/iconlabel.h"
#include "ui/plaintext.h"
#include "ui/resultrow.h"
#include "ui_quitdialog.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QuitDialog::QuitDialog(presenters::LeavePresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::QuitDialog>())
{
    m_ui->setupUi(this);
    setGuideTopic(this, u"changes"_s);
    setWindowModality(Qt::WindowModal);
    new DialogSize(this, m_ui->area);
    auto *grid = new QGridLayout(m_ui->changesList);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_ui->keepButton->setDefault(true);
    connect(&m_presenter, &presenters::LeavePresenter::changed, this, &QuitDialog::refresh);
    connect(m_ui->keepButton, &QPushButton::clicked, this, &QuitDialog::reject);
    connect(m_ui->quitButton, &QPushButton::clicked, this, &QuitDialog::accept);
    refresh();
    m_ui->keepButton->setFocus();
}

QuitDialog::~QuitDialog() = default;

void QuitDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

void QuitDialog::refresh()
{
    const QStringList consequences = m_presenter.consequences();
    m_ui->headingLabel->setText(m_presenter.heading());
    m_ui->consequencesLabel->setText(consequences.join(u'\n'));
    m_ui->consequencesLabel->setVisible(!consequences.isEmpty());
    m_ui->quitButton->setText(m_presenter.isUnderWay() ? tr("&Quit Anyway") : tr("&Quit"));
    showLines();
    setAccessibleDescription(m_ui->headingLabel->text());
}

/// A line each, behind an icon. Lines are made as needed and never go while the question stands.
void QuitDialog::showLines()
{
    auto *grid = static_cast<QGridLayout *>(m_ui->changesList->layout());
    int row = 0;
    for (const presenters::LeavePresenter::Line &line : m_presenter.lines()) {
        if (!grid->itemAtPosition(row, 1)) {
            auto *words = valueLabel(m_ui->changesList);
            words->setWordWrap(true);
            grid->addWidget(new IconLabel(m_ui->changesList), row, 0, Qt::AlignTop);
            grid->addWidget(words, row, 1);
        }
        static_cast<IconLabel *>(grid->itemAtPosition(row, 0)->widget())->setIconName(iconNameOf(line.tone));
        static_cast<QLabel *>(grid->itemAtPosition(row, 1)->widget())->setText(breakable(line.text));
        ++row;
    }
}

} // namespace ui

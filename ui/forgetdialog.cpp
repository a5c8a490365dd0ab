// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forgetdialog.h"

#include "app/settings/settings.h"
#include "ui/dialogsize.h"
#include "ui/guidetopic.h"
#include "ui/iconlabel.h"
#include "ui/plaintext.h"
#include "ui_forgetdialog.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using presenters::ForgetPresenter;
using Stage = presenters::ForgetPresenter::Stage;

namespace {

/// A line each, behind an icon. Lines are made as needed; those that are too many are hidden.
void showLines(QWidget *list, const QString &iconName, const QStringList &lines)
{
    auto *grid = static_cast<QGridLayout *>(list->layout());
    if (!grid) {
        grid = new QGridLayout(list);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(4);
        grid->setColumnStretch(1, 1);
    }
    for (int row = 0; row < std::max(grid->rowCount(), static_cast<int>(lines.size())); ++row) {
        if (!grid->itemAtPosition(row, 1)) {
            auto *mark = new IconLabel(list);
            mark->setIconName(iconName);
            grid->addWidget(mark, row, 0, Qt::AlignTop);
            auto *words = valueLabel(list);
            words->setWordWrap(true);
            grid->addWidget(words, row, 1);
        }
        auto *words = static_cast<QLabel *>(grid->itemAtPosition(row, 1)->widget());
        words->setText(row < lines.size() ? breakable(lines.at(row)) : QString());
        words->setVisible(row < lines.size());
        grid->itemAtPosition(row, 0)->widget()->setVisible(row < lines.size());
    }
}

} // namespace

ForgetDialog::ForgetDialog(ForgetPresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::ForgetDialog>())
{
    m_ui->setupUi(this);
    setGuideTopic(this, u"privacy"_s);
    setWindowModality(Qt::WindowModal);
    m_size = new DialogSize(this, m_ui->area);
    m_ui->reasonIcon->setIconName(u"info"_s);
    m_ui->outcome->setExplanation(presenter.explanation());
    m_ui->forgetButton->setAutoDefault(false);
    m_ui->cancelButton->setDefault(true);
    connect(&m_presenter, &ForgetPresenter::changed, this, &ForgetDialog::refresh);
    connect(&m_presenter, &ForgetPresenter::forgotten, this, &ForgetDialog::accept);
    connect(m_ui->forgetButton, &QPushButton::clicked, &m_presenter, &ForgetPresenter::forget);
    connect(m_ui->outcome, &AttemptOutcome::retryWanted, &m_presenter, &ForgetPresenter::forget);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ForgetDialog::reject);
    refresh();
    m_ui->cancelButton->setFocus();
}

ForgetDialog::~ForgetDialog() = default;

void ForgetDialog::setSettings(settings::Settings *settings)
{
    m_size->restore(settings);
}

void ForgetDialog::done(int result)
{
    if (result != QDialog::Accepted)
        m_size->save();
    QDialog::done(result);
}

void ForgetDialog::reject()
{
    if (m_presenter.stage() != Stage::Forgetting)
        QDialog::reject();
}

void ForgetDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

void ForgetDialog::refresh()
{
    showLines(m_ui->goesList, u"remove"_s, m_presenter.goes());
    showLines(m_ui->staysList, u"check"_s, m_presenter.stays());
    const bool forgetting = m_presenter.stage() == Stage::Forgetting;
    const QString reason = m_presenter.blockReason();
    m_ui->forgetButton->setEnabled(m_presenter.canForget());
    m_ui->forgetButton->setToolTip(plainToolTip(reason));
    m_ui->forgetButton->setAccessibleDescription(reason);
    m_ui->reasonLabel->setText(forgetting ? QString() : reason);
    m_ui->reasonIcon->setVisible(!m_ui->reasonLabel->text().isEmpty());
    m_ui->cancelButton->setText(tr("Cancel"));
    m_ui->cancelButton->setEnabled(!forgetting);
    showOutcome();
}

void ForgetDialog::showOutcome()
{
    using Look = AttemptOutcome::Look;
    const bool failed = m_presenter.stage() == Stage::Failed;
    const AttemptOutcome::Content content{.look = failed                                     ? Look::Failed
                                                  : m_presenter.stage() == Stage::Forgetting ? Look::Waiting
                                                                                             : Look::Nothing,
                                          .sentence = m_presenter.stageText(),
                                          .offersRetry = failed};
    const bool news = content != m_ui->outcome->content();
    m_ui->outcome->setContent(content);
    if (news && content.look != Look::Nothing)
        m_ui->area->showLater(m_ui->outcome);
}

} // namespace ui

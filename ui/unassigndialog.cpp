// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/unassigndialog.h"

#include "app/settings/settings.h"
#include "ui/addressrowdelegate.h"
#include "ui/dialogsize.h"
#include "ui/guidetopic.h"
#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui_unassigndialog.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using presenters::UnassignPresenter;

UnassignDialog::UnassignDialog(UnassignPresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::UnassignDialog>())
{
    m_ui->setupUi(this);
    setGuideTopic(this, u"assigning"_s);
    setWindowModality(Qt::WindowModal);
    m_size = new DialogSize(this, m_ui->area);
    m_ui->readAgainButton->setIcon(icon(u"refresh"_s));
    m_ui->reasonIcon->setIconName(u"info"_s);
    m_ui->outcome->setExplanation(presenter.explanation());
    m_ui->cureLine->setCures(presenter.cures());
    m_ui->preview->setSource([&presenter] { return presenter.previewText(); },
                             [&presenter] { return presenter.cliCommands(); });
    m_ui->lossIcon->setIconName(u"warning"_s);
    m_ui->addressList->setModel(&presenter.addresses());
    m_ui->addressList->setFont(fixedWidthFont(font()));
    m_ui->addressList->setItemDelegate(new AddressRowDelegate(m_ui->addressList));
    m_ui->cancelButton->setDefault(true);
    connectWidgets();
    refresh();
    m_ui->addressList->setCurrentIndex(presenter.addresses().index(0));
    m_ui->addressList->setFocus();
}

UnassignDialog::~UnassignDialog() = default;

void UnassignDialog::setSettings(settings::Settings *settings)
{
    m_size->restore(settings);
}

void UnassignDialog::done(int result)
{
    m_size->save();
    QDialog::done(result);
}

void UnassignDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_presenter.addresses().retranslate();
    refresh();
}

void UnassignDialog::connectWidgets()
{
    connect(&m_presenter, &UnassignPresenter::changed, this, &UnassignDialog::refresh);
    connect(&m_presenter, &UnassignPresenter::accepted, this, &UnassignDialog::onAccepted);
    connect(&m_presenter.cures(), &presenters::CureTaker::addressesWanted, this, [this] {
        m_ui->area->showLater(m_ui->addressList);
        m_ui->addressList->setFocus();
    });
    connect(m_ui->readAgainButton, &QToolButton::clicked, &m_presenter, &UnassignPresenter::readFactsAgain);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &UnassignDialog::reject);
    connect(m_ui->unassignButton, &QPushButton::clicked, &m_presenter, &UnassignPresenter::submit);
    connect(m_ui->selectAllCheck, &QCheckBox::clicked, this,
            [this](bool checked) { m_presenter.addresses().setAllChecked(checked ? Qt::Checked : Qt::Unchecked); });
}

void UnassignDialog::onAccepted()
{
    if (isVisible())
        accept();
}

void UnassignDialog::refresh()
{
    m_ui->heading->setHeading(m_presenter.heading());
    showForm();
    m_ui->checkList->setLines(m_presenter.checks());
    m_ui->factsAgeLabel->setText(m_presenter.factsAge());
    m_ui->preview->refresh(m_presenter.hasRequest() ? RequestPreview::Content::Request
                                                    : RequestPreview::Content::Nothing);
    showAction();
    m_ui->cureLine->refresh();
    showOutcome();
}

void UnassignDialog::showOutcome()
{
    const bool news = m_presenter.stage() != m_ui->outcome->stage();
    m_ui->outcome->setContent({m_presenter.stage(), m_presenter.stageText(), m_presenter.outcome()});
    if (news)
        m_ui->area->showLater(m_ui->outcome);
}

void UnassignDialog::showForm()
{
    const presenters::AddressSelectionModel &addresses = m_presenter.addresses();
    m_ui->readAgainButton->setEnabled(m_presenter.isEditable());
    m_ui->selectAllCheck->setEnabled(m_presenter.isEditable() && addresses.presentCount() > 0);
    // Partly is shown, never chosen: a click leads to all or none.
    m_ui->selectAllCheck->setTristate(addresses.allChecked() == Qt::PartiallyChecked);
    m_ui->selectAllCheck->setCheckState(addresses.allChecked());
    m_ui->selectionLabel->setText(m_presenter.selectionText());
    const QStringList losses = m_presenter.losses();
    m_ui->lossIcon->setVisible(!losses.isEmpty());
    m_ui->lossLabel->setVisible(!losses.isEmpty());
    m_ui->lossLabel->setText(losses.join(u'\n'));
}

/// The button says what it will do and, when it is off, why: beside it, in its tooltip and for screen readers.
void UnassignDialog::showAction()
{
    const bool editable = m_presenter.isEditable();
    const QString reason = m_presenter.blockReason();
    m_ui->unassignButton->setText(m_presenter.actionText());
    m_ui->unassignButton->setEnabled(m_presenter.canSubmit());
    m_ui->unassignButton->setToolTip(plainToolTip(reason));
    m_ui->unassignButton->setAccessibleDescription(reason);
    m_ui->cancelButton->setText(editable || m_presenter.cures().isWorking() ? tr("Cancel") : tr("Close"));
    m_ui->reasonLabel->setText(editable ? reason : QString());
    m_ui->reasonIcon->setVisible(editable && !reason.isEmpty());
    const QString notice = editable ? m_presenter.notice() : QString();
    m_ui->noticeLabel->setText(notice);
    m_ui->noticeLabel->setVisible(!notice.isEmpty());
}

} // namespace ui

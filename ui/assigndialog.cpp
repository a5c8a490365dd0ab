// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assigndialog.h"

#include "app/settings/settings.h"
#include "ui/dialogsize.h"
#include "ui/guidetopic.h"
#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui_assigndialog.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using presenters::AssignPresenter;

AssignDialog::AssignDialog(AssignPresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::AssignDialog>())
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
    m_ui->assignButton->setDefault(true);
    m_ui->cancelButton->setAutoDefault(false);
    connectWidgets();
    refresh();
    m_ui->countSpin->setFocus();
    m_ui->countSpin->selectAll();
}

AssignDialog::~AssignDialog() = default;

void AssignDialog::setSettings(settings::Settings *settings)
{
    m_size->restore(settings);
}

void AssignDialog::done(int result)
{
    m_size->save();
    QDialog::done(result);
}

void AssignDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

void AssignDialog::connectWidgets()
{
    connect(&m_presenter, &AssignPresenter::changed, this, &AssignDialog::refresh);
    connect(&m_presenter, &AssignPresenter::accepted, this, &AssignDialog::onAccepted);
    connect(&m_presenter.cures(), &presenters::CureTaker::addressesWanted, this, [this] {
        m_ui->area->showLater(m_ui->form);
        m_ui->addressEdit->setFocus();
        m_ui->addressEdit->moveCursor(QTextCursor::End);
    });
    connect(m_ui->readAgainButton, &QToolButton::clicked, &m_presenter, &AssignPresenter::readFactsAgain);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &AssignDialog::reject);
    connect(m_ui->assignButton, &QPushButton::clicked, &m_presenter, &AssignPresenter::submit);
    connect(m_ui->countRadio, &QRadioButton::toggled, this, &AssignDialog::onWayToggled);
    connect(m_ui->countSpin, &QSpinBox::valueChanged, &m_presenter, &AssignPresenter::setCount);
    connect(m_ui->addressEdit, &QPlainTextEdit::textChanged, this,
            [this] { m_presenter.setAddressText(m_ui->addressEdit->toPlainText()); });
    // Enter makes a line in the editor, so it takes Ctrl+Enter to assign from there.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        connect(shortcut, &QShortcut::activated, m_ui->assignButton, &QPushButton::click);
    }
}

void AssignDialog::onAccepted()
{
    if (isVisible())
        accept();
}

void AssignDialog::refresh()
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

void AssignDialog::showOutcome()
{
    const bool news = m_presenter.stage() != m_ui->outcome->stage();
    m_ui->outcome->setContent({m_presenter.stage(), m_presenter.stageText(), m_presenter.outcome()});
    if (news)
        m_ui->area->showLater(m_ui->outcome);
}

void AssignDialog::onWayToggled()
{
    m_presenter.setWay(m_ui->countRadio->isChecked() ? AssignPresenter::Way::Count : AssignPresenter::Way::Addresses);
}

void AssignDialog::showForm()
{
    m_ui->form->setEnabled(m_presenter.isEditable());
    m_ui->readAgainButton->setEnabled(m_presenter.isEditable());
    const QSignalBlocker quietSpin(m_ui->countSpin);
    const QSignalBlocker quietWay(m_ui->countRadio);
    (m_presenter.way() == AssignPresenter::Way::Count ? m_ui->countRadio : m_ui->specificRadio)->setChecked(true);
    m_ui->countSpin->setMaximum(m_presenter.maximumCount());
    m_ui->countSpin->setValue(m_presenter.count());
    m_ui->roomLabel->setText(m_presenter.roomText());
    m_ui->addressEdit->setPlaceholderText(tr("One a line or separated by commas.\n::5 is completed from the CIDR."));
    // A cure may have changed it; what the user types is the same here and there.
    if (m_presenter.addressText() != m_ui->addressEdit->toPlainText()) {
        const QSignalBlocker quietText(m_ui->addressEdit);
        m_ui->addressEdit->setPlainText(m_presenter.addressText());
    }
    m_ui->addressEdit->setVerdicts(m_presenter.verdicts());
    m_ui->addressEdit->setAccessibleDescription(
        m_presenter.way() == AssignPresenter::Way::Addresses ? m_presenter.blockReason() : QString());
}

/// The button says what it will do and, when it is off, why: beside it, in its tooltip and for screen readers.
void AssignDialog::showAction()
{
    const bool editable = m_presenter.isEditable();
    const QString reason = m_presenter.blockReason();
    m_ui->assignButton->setText(m_presenter.actionText());
    m_ui->assignButton->setEnabled(m_presenter.canSubmit());
    m_ui->assignButton->setToolTip(plainToolTip(reason));
    m_ui->assignButton->setAccessibleDescription(reason);
    m_ui->cancelButton->setText(editable || m_presenter.cures().isWorking() ? tr("Cancel") : tr("Close"));
    m_ui->reasonLabel->setText(editable ? reason : QString());
    m_ui->reasonIcon->setVisible(editable && !reason.isEmpty());
    const QString notice = editable ? m_presenter.notice() : QString();
    m_ui->noticeLabel->setText(notice);
    m_ui->noticeLabel->setVisible(!notice.isEmpty());
}

} // namespace ui

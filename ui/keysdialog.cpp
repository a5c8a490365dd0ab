// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keysdialog.h"

#include "app/settings/settings.h"
#include "ui/dialogsize.h"
#include "ui/formlabels.h"
#include "ui/guidetopic.h"
#include "ui/keyfields.h"
#include "ui/plaintext.h"
#include "ui/taborder.h"
#include "ui_keysdialog.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using presenters::KeysPresenter;
using presenters::ProfileField;
using Stage = presenters::KeysPresenter::Stage;

namespace {

AttemptOutcome::Look lookOf(Stage stage)
{
    switch (stage) {
    case Stage::Editing:
        return AttemptOutcome::Look::Nothing;
    case Stage::Saving:
        return AttemptOutcome::Look::Waiting;
    case Stage::Failed:
        return AttemptOutcome::Look::Failed;
    }
    return AttemptOutcome::Look::Nothing;
}

} // namespace

KeysDialog::KeysDialog(KeysPresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::KeysDialog>())
{
    m_ui->setupUi(this);
    setGuideTopic(this, u"profiles"_s);
    setWindowModality(Qt::WindowModal);
    m_size = new DialogSize(this, m_ui->area);
    m_keyFields = new KeyFields(m_ui->keyIdEdit, m_ui->secretEdit, m_ui->tokenEdit);
    m_ui->reasonIcon->setIconName(u"info"_s);
    m_ui->outcome->setExplanation(presenter.explanation());
    placeInTabOrder(m_ui->keepCheck, m_ui->outcome);
    m_ui->useButton->setDefault(true);
    m_ui->cancelButton->setAutoDefault(false);
    m_ui->keyIdNote->setField(m_ui->keyIdEdit);
    m_ui->secretNote->setField(m_ui->secretEdit);
    m_ui->tokenNote->setField(m_ui->tokenEdit);
    alignFieldLabels(*m_ui->form);
    m_keyFields->setKeyId(presenter.keyId());
    connectWidgets();
    refresh();
    QWidget *first = presenter.keyId().isEmpty() ? m_ui->keyIdEdit : m_ui->secretEdit;
    first->setFocus();
}

KeysDialog::~KeysDialog() = default;

void KeysDialog::setSettings(settings::Settings *settings)
{
    m_size->restore(settings);
}

void KeysDialog::done(int result)
{
    m_size->save();
    m_keyFields->wipe();
    m_presenter.stopWaiting();
    m_presenter.wipe();
    QDialog::done(result);
}

void KeysDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

void KeysDialog::connectWidgets()
{
    connect(&m_presenter, &KeysPresenter::changed, this, &KeysDialog::refresh);
    connect(&m_presenter, &KeysPresenter::accepted, this, &KeysDialog::accept);
    connect(m_keyFields, &KeyFields::keyIdEdited, &m_presenter, &KeysPresenter::setKeyId);
    connect(m_keyFields, &KeyFields::secretEdited, &m_presenter, &KeysPresenter::setSecret);
    connect(m_keyFields, &KeyFields::tokenEdited, &m_presenter, &KeysPresenter::setToken);
    connect(m_ui->keepCheck, &QCheckBox::toggled, &m_presenter, &KeysPresenter::setKeepsInKeychain);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &KeysDialog::reject);
    connect(m_ui->useButton, &QPushButton::clicked, &m_presenter, &KeysPresenter::submit);
    connect(m_ui->outcome, &AttemptOutcome::retryWanted, &m_presenter, &KeysPresenter::submit);
    connect(m_ui->outcome, &AttemptOutcome::sessionWanted, &m_presenter, &KeysPresenter::submitForThisSession);
}

void KeysDialog::refresh()
{
    m_ui->reasonText->setText(breakable(m_presenter.reason()));
    m_ui->reasonText->setVisible(!m_presenter.reason().isEmpty());
    m_ui->taskText->setText(breakable(m_presenter.task()));
    m_ui->formerKeyLabel->setText(m_presenter.formerKeyText());
    m_ui->formerKeyLabel->setVisible(!m_presenter.formerKeyText().isEmpty());
    m_ui->form->setEnabled(m_presenter.isEditable());
    m_ui->keyIdNote->setNote(m_presenter.note(ProfileField::KeyId));
    m_ui->secretNote->setNote(m_presenter.note(ProfileField::Secret));
    m_ui->tokenNote->setNote(m_presenter.note(ProfileField::Token));
    m_ui->keepCheck->setEnabled(m_presenter.canKeep());
    m_ui->keepCheck->setChecked(m_presenter.keepsInKeychain());
    m_ui->keepCheck->setAccessibleDescription(m_presenter.keepNote());
    m_ui->keepNote->setText(m_presenter.keepNote());
    m_ui->keepNote->setVisible(!m_presenter.keepNote().isEmpty());
    showActions();
    showOutcome();
}

void KeysDialog::showActions()
{
    const QString reason = m_presenter.blockReason();
    m_ui->useButton->setEnabled(m_presenter.canSubmit());
    m_ui->useButton->setToolTip(plainToolTip(reason));
    m_ui->useButton->setAccessibleDescription(reason);
    m_ui->reasonLabel->setText(m_presenter.isEditable() ? reason : QString());
    m_ui->reasonIcon->setVisible(!m_ui->reasonLabel->text().isEmpty());
    m_ui->cancelButton->setText(m_presenter.isEditable() ? tr("Cancel") : tr("Close"));
}

void KeysDialog::showOutcome()
{
    const AttemptOutcome::Content content{.look = lookOf(m_presenter.stage()),
                                          .sentence = m_presenter.stageText(),
                                          .offersRetry = m_presenter.stage() == Stage::Failed,
                                          .offersSession = m_presenter.offersSession()};
    const bool news = content != m_ui->outcome->content();
    m_ui->outcome->setContent(content);
    if (news && content.look != AttemptOutcome::Look::Nothing)
        m_ui->area->showLater(m_ui->outcome);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiledialog.h"

#include "app/presenters/profiletext.h"
#include "app/settings/settings.h"
#include "ui/colourmark.h"
#include "ui/dialogsize.h"
#include "ui/formlabels.h"
#include "ui/guidetopic.h"
#include "ui/keyfields.h"
#include "ui/linebuttons.h"
#include "ui/plaintext.h"
#include "ui/taborder.h"
#include "ui_profiledialog.h"

#include <QCompleter>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using presenters::ProfileField;
using presenters::ProfilePresenter;
using Stage = presenters::ProfilePresenter::Stage;

namespace {

AttemptOutcome::Look lookOf(Stage stage)
{
    switch (stage) {
    case Stage::Editing:
        return AttemptOutcome::Look::Nothing;
    case Stage::Testing:
    case Stage::Saving:
        return AttemptOutcome::Look::Waiting;
    case Stage::TestPassed:
        return AttemptOutcome::Look::Done;
    case Stage::TestFailed:
    case Stage::SaveFailed:
        return AttemptOutcome::Look::Failed;
    }
    return AttemptOutcome::Look::Nothing;
}

/// Texts of a combo box whose items are made already, in the language of the moment.
void setTexts(QComboBox *combo, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        if (i == combo->count())
            combo->addItem(texts.at(i));
        combo->setItemText(i, texts.at(i));
    }
}

} // namespace

ProfileDialog::ProfileDialog(ProfilePresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::ProfileDialog>())
{
    m_ui->setupUi(this);
    setGuideTopic(this, u"profiles"_s);
    setWindowModality(Qt::WindowModal);
    m_size = new DialogSize(this, m_ui->area);
    m_keyFields = new KeyFields(m_ui->keyIdEdit, m_ui->secretEdit, m_ui->tokenEdit);
    m_ui->reasonIcon->setIconName(u"info"_s);
    m_ui->outcome->setExplanation(presenter.explanation());
    placeInTabOrder(m_ui->testButton, m_ui->outcome);
    m_ui->saveButton->setDefault(true);
    m_ui->cancelButton->setAutoDefault(false);
    new LineButtons(m_ui->caFileEdit);
    m_ui->regionCombo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_ui->regionCombo->completer()->setFilterMode(Qt::MatchContains);
    m_ui->nameNote->setField(m_ui->nameEdit);
    m_ui->keyIdNote->setField(m_ui->keyIdEdit);
    m_ui->secretNote->setField(m_ui->secretEdit);
    m_ui->tokenNote->setField(m_ui->tokenEdit);
    m_ui->regionNote->setField(m_ui->regionCombo);
    m_ui->endpointNote->setField(m_ui->endpointEdit);
    m_ui->caFileNote->setField(m_ui->caFileEdit);
    alignFieldLabels(*m_ui->form);
    fillChoices();
    m_ui->nameEdit->setText(presenter.profile().name);
    m_keyFields->setKeyId(presenter.keyId());
    m_ui->endpointEdit->setText(presenter.profile().endpoint);
    m_ui->caFileEdit->setText(presenter.profile().caFile);
    refreshRegions();
    connectFields();
    connectButtons();
    refresh();
    m_ui->nameEdit->setFocus();
    m_ui->nameEdit->selectAll();
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::setSettings(settings::Settings *settings)
{
    m_size->restore(settings);
}

void ProfileDialog::done(int result)
{
    m_size->save();
    m_keyFields->wipe();
    m_presenter.stopWaiting();
    m_presenter.wipe();
    QDialog::done(result);
}

void ProfileDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillChoices();
    refreshRegions();
    refresh();
}

void ProfileDialog::connectFields()
{
    connect(m_ui->nameEdit, &QLineEdit::textChanged, &m_presenter, &ProfilePresenter::setName);
    connect(m_keyFields, &KeyFields::keyIdEdited, &m_presenter, &ProfilePresenter::setKeyId);
    connect(m_keyFields, &KeyFields::secretEdited, &m_presenter, &ProfilePresenter::setSecret);
    connect(m_keyFields, &KeyFields::tokenEdited, &m_presenter, &ProfilePresenter::setToken);
    connect(m_ui->regionCombo, &QComboBox::editTextChanged, &m_presenter, &ProfilePresenter::setRegionText);
    connect(m_ui->regionCombo->lineEdit(), &QLineEdit::editingFinished, this, &ProfileDialog::refreshRegions);
    connect(m_ui->endpointEdit, &QLineEdit::textChanged, &m_presenter, &ProfilePresenter::setEndpoint);
    connect(m_ui->caFileEdit, &QLineEdit::textChanged, &m_presenter, &ProfilePresenter::setCaFile);
    connect(m_ui->colourCombo, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_presenter.setColour(static_cast<domain::ColourMark>(index)); });
    connect(m_ui->endpointCombo, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_presenter.setEndpointKind(static_cast<domain::EndpointKind>(index)); });
    connect(m_ui->generationCombo, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_presenter.setGeneration(static_cast<domain::Generation>(index)); });
}

void ProfileDialog::connectButtons()
{
    connect(&m_presenter, &ProfilePresenter::changed, this, &ProfileDialog::refresh);
    connect(&m_presenter, &ProfilePresenter::saved, this, &ProfileDialog::accept);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &ProfileDialog::browse);
    connect(m_ui->testButton, &QPushButton::clicked, this, &ProfileDialog::testOrStop);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ProfileDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, &m_presenter, &ProfilePresenter::save);
    connect(m_ui->outcome, &AttemptOutcome::retryWanted, &m_presenter, &ProfilePresenter::save);
    connect(m_ui->outcome, &AttemptOutcome::sessionWanted, &m_presenter, &ProfilePresenter::saveForThisSession);
}

/// The items in the order of the enums.
void ProfileDialog::fillChoices()
{
    QStringList colours;
    for (int mark = 0; mark < domain::colourMarkCount; ++mark)
        colours.append(presenters::ProfileText::colour(static_cast<domain::ColourMark>(mark)));
    const QSignalBlocker quietColour(m_ui->colourCombo);
    const QSignalBlocker quietEndpoint(m_ui->endpointCombo);
    const QSignalBlocker quietGeneration(m_ui->generationCombo);
    setTexts(m_ui->colourCombo, colours);
    for (int mark = 0; mark < domain::colourMarkCount; ++mark)
        m_ui->colourCombo->setItemIcon(mark, colourMarkIcon(static_cast<domain::ColourMark>(mark)));
    setTexts(m_ui->endpointCombo, {tr("Public"), tr("VPC-internal"), tr("Own host")});
    setTexts(m_ui->generationCombo, {tr("Current"), tr("2019")});
}

/// In the language of the moment; what was chosen or typed stays.
void ProfileDialog::refreshRegions()
{
    const QSignalBlocker quiet(m_ui->regionCombo);
    const QStringList choices = m_presenter.regionChoices();
    setTexts(m_ui->regionCombo, choices);
    m_ui->regionCombo->setCurrentIndex(static_cast<int>(choices.indexOf(m_presenter.regionText())));
    m_ui->regionCombo->setEditText(m_presenter.regionText());
    m_ui->regionCombo->lineEdit()->setAccessibleName(m_ui->regionCombo->accessibleName());
}

void ProfileDialog::refresh()
{
    setWindowTitle(m_presenter.purpose() == ProfilePresenter::Purpose::Add ? tr("Add Profile") : tr("Edit Profile"));
    m_ui->form->setEnabled(m_presenter.isEditable());
    m_ui->secretEdit->setPlaceholderText(m_presenter.secretPlaceholder());
    m_ui->tokenEdit->setPlaceholderText(m_presenter.tokenPlaceholder());
    showPlace();
    showNotes();
    showActions();
    showOutcome();
}

void ProfileDialog::showPlace()
{
    const domain::Profile &profile = m_presenter.profile();
    m_ui->colourCombo->setCurrentIndex(static_cast<int>(profile.colour));
    m_ui->endpointCombo->setCurrentIndex(static_cast<int>(profile.endpointKind));
    m_ui->endpointEdit->setVisible(profile.endpointKind == domain::EndpointKind::Own);
    m_ui->generationCombo->setCurrentIndex(static_cast<int>(profile.generation));
    m_ui->generationText->setText(m_presenter.generationText());
    m_ui->regionCombo->lineEdit()->setPlaceholderText(u"cn-hangzhou"_s);
}

void ProfileDialog::showNotes()
{
    m_ui->nameNote->setNote(m_presenter.note(ProfileField::Name));
    m_ui->keyIdNote->setNote(m_presenter.note(ProfileField::KeyId));
    m_ui->secretNote->setNote(m_presenter.note(ProfileField::Secret));
    m_ui->tokenNote->setNote(m_presenter.note(ProfileField::Token));
    m_ui->regionNote->setNote(m_presenter.note(ProfileField::Region));
    m_ui->endpointNote->setNote(m_presenter.note(ProfileField::Endpoint));
    m_ui->caFileNote->setNote(m_presenter.note(ProfileField::CaFile));
}

/// A button that is off says why: beside it, in its tooltip and for screen readers.
void ProfileDialog::showActions()
{
    const bool testing = m_presenter.stage() == Stage::Testing;
    const QString reason = m_presenter.blockReason();
    const QString testReason = testing ? QString() : m_presenter.testBlockReason();
    m_ui->testButton->setText(testing ? tr("S&top Testing") : tr("&Test"));
    m_ui->testButton->setEnabled(testing || m_presenter.canTest());
    m_ui->testButton->setToolTip(plainToolTip(testReason));
    m_ui->testButton->setAccessibleDescription(testReason.isEmpty() ? m_ui->testHint->text() : testReason);
    m_ui->saveButton->setEnabled(m_presenter.canSave());
    m_ui->saveButton->setToolTip(plainToolTip(reason));
    m_ui->saveButton->setAccessibleDescription(reason);
    m_ui->reasonLabel->setText(m_presenter.isEditable() ? reason : QString());
    m_ui->reasonIcon->setVisible(!m_ui->reasonLabel->text().isEmpty());
    m_ui->cancelButton->setText(m_presenter.isEditable() ? tr("Cancel") : tr("Close"));
}

void ProfileDialog::showOutcome()
{
    const AttemptOutcome::Content content{.look = lookOf(m_presenter.stage()),
                                          .sentence = m_presenter.stageText(),
                                          .offersRetry = m_presenter.stage() == Stage::SaveFailed,
                                          .offersSession = m_presenter.offersSession()};
    const bool news = content != m_ui->outcome->content();
    m_ui->outcome->setContent(content);
    if (news && content.look != AttemptOutcome::Look::Nothing)
        m_ui->area->showLater(m_ui->outcome);
}

void ProfileDialog::browse()
{
    const QString folder = QFileInfo(m_ui->caFileEdit->text()).absolutePath();
    auto *files = new QFileDialog(this, tr("Own CA File"), m_ui->caFileEdit->text().isEmpty() ? QString() : folder,
                                  tr("Certificates (*.pem *.crt *.cer)") + u";;"_s + tr("All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, m_ui->caFileEdit, &QLineEdit::setText);
    files->open();
}

void ProfileDialog::testOrStop()
{
    if (m_presenter.stage() == Stage::Testing)
        m_presenter.stopWaiting();
    else
        m_presenter.test();
}

} // namespace ui

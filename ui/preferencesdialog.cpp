// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/preferencesdialog.h"

#include "app/models/addresstext.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/preferencespresenter.h"
#include "ui/dialogsize.h"
#include "ui/guidetopic.h"
#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui_preferencesdialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using presenters::PreferencesPresenter;
using Field = PreferencesPresenter::Field;
using Stage = PreferencesPresenter::Stage;

namespace {

/// In the order of the entries of the language box.
const std::array<QString, 3> &languages()
{
    static const std::array<QString, 3> all{QString(), u"en"_s, u"zh_CN"_s};
    return all;
}

template<typename Choice> Choice chosenIn(const QComboBox *combo)
{
    return static_cast<Choice>(combo->currentIndex());
}

template<typename Choice> void choose(QComboBox *combo, Choice choice)
{
    combo->setCurrentIndex(static_cast<int>(choice));
}

/// Leaves the cursor where it is while somebody types.
void showText(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

} // namespace

PreferencesDialog::PreferencesDialog(PreferencesPresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
{
    m_ui->setupUi(this);
    setGuideTopic(this, u"preferences"_s);
    setWindowModality(Qt::WindowModal);
    m_size = new DialogSize(this, m_ui->area);
    // These have something below their field, so they stand at the top: level with the field's own text.
    for (QLabel *label :
         {m_ui->totalLabel, m_ui->formatLabel, m_ui->hostLabel, m_ui->portLabel, m_ui->userLabel, m_ui->passwordLabel})
        label->setMinimumHeight(label->buddy()->sizeHint().height());
    m_ui->reasonIcon->setIconName(u"info"_s);
    m_ui->outcome->setExplanation(presenter.explanation());
    m_ui->totalNote->setField(m_ui->totalSpin);
    m_ui->hostNote->setField(m_ui->hostEdit);
    m_ui->portNote->setField(m_ui->portEdit);
    m_ui->userNote->setField(m_ui->userEdit);
    m_ui->passwordNote->setField(m_ui->passwordEdit);
    m_ui->logNote->setField(m_ui->logPathEdit);
    const PreferencesPresenter::Places &places = presenter.places();
    setUpPlace(m_ui->settingsPathEdit, m_ui->settingsFolderButton, m_ui->settingsCopyButton, places.settingsFile);
    setUpPlace(m_ui->journalPathEdit, m_ui->journalFolderButton, m_ui->journalCopyButton, places.journalFile);
    setUpPlace(m_ui->logPathEdit, m_ui->logFolderButton, m_ui->logCopyButton, places.logFile);
    refresh();
    connectGeneral();
    connectNetwork();
    connectData();
    connectActions();
    m_ui->languageCombo->setFocus();
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::setSettings(settings::Settings *settings)
{
    m_size->restore(settings);
}

void PreferencesDialog::done(int result)
{
    if (result != Accepted)
        m_presenter.cancel();
    m_ui->passwordEdit->wipe();
    m_size->save();
    QDialog::done(result);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_presenter.explanation().followProgramLanguage();
    refresh();
}

void PreferencesDialog::setUpPlace(QLineEdit *line, QPushButton *folderButton, QPushButton *copyButton,
                                   const QString &path)
{
    line->setText(path);
    line->setCursorPosition(0);
    connect(folderButton, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    connect(copyButton, &QPushButton::clicked, this,
            [path] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path)); });
}

void PreferencesDialog::connectGeneral()
{
    connect(m_ui->languageCombo, &QComboBox::currentIndexChanged, &m_presenter, [this](int index) {
        if (index >= 0)
            m_presenter.setLanguage(languages().at(static_cast<size_t>(index)));
    });
    connect(m_ui->themeCombo, &QComboBox::currentIndexChanged, &m_presenter,
            [this] { m_presenter.setTheme(chosenIn<domain::Theme>(m_ui->themeCombo)); });
    connect(m_ui->densityCombo, &QComboBox::currentIndexChanged, &m_presenter,
            [this] { m_presenter.setDensity(chosenIn<domain::Density>(m_ui->densityCombo)); });
    connect(m_ui->notifyCheck, &QCheckBox::toggled, &m_presenter, &PreferencesPresenter::setNotifiesOfEnds);
    connect(m_ui->formatCombo, &QComboBox::currentIndexChanged, &m_presenter,
            [this] { m_presenter.setAddressFormat(chosenIn<domain::AddressFormat>(m_ui->formatCombo)); });
}

void PreferencesDialog::connectNetwork()
{
    connect(m_ui->connectSpin, &QSpinBox::valueChanged, &m_presenter,
            [this](int value) { m_presenter.setConnectLimit(std::chrono::seconds(value)); });
    connect(m_ui->totalSpin, &QSpinBox::valueChanged, &m_presenter,
            [this](int value) { m_presenter.setTotalLimit(std::chrono::seconds(value)); });
    connect(m_ui->requestsSpin, &QSpinBox::valueChanged, &m_presenter, &PreferencesPresenter::setRequestsAtOnce);
    connect(m_ui->proxyCombo, &QComboBox::currentIndexChanged, &m_presenter,
            [this] { m_presenter.setProxyKind(chosenIn<domain::ProxyKind>(m_ui->proxyCombo)); });
    connect(m_ui->hostEdit, &QLineEdit::textChanged, &m_presenter, &PreferencesPresenter::setProxyHost);
    connect(m_ui->portEdit, &QLineEdit::textChanged, &m_presenter, &PreferencesPresenter::setProxyPort);
    connect(m_ui->userEdit, &QLineEdit::textChanged, &m_presenter, &PreferencesPresenter::setProxyUser);
    connect(m_ui->passwordEdit, &QLineEdit::textChanged, this, &PreferencesDialog::onPasswordTyped);
    connect(m_ui->forgetButton, &QPushButton::clicked, &m_presenter, &PreferencesPresenter::forgetPassword);
}

void PreferencesDialog::connectData()
{
    connect(m_ui->forEverCheck, &QCheckBox::toggled, &m_presenter, &PreferencesPresenter::setForEver);
    connect(m_ui->journalDaysSpin, &QSpinBox::valueChanged, &m_presenter, &PreferencesPresenter::setJournalDays);
    connect(m_ui->logDaysSpin, &QSpinBox::valueChanged, &m_presenter, &PreferencesPresenter::setLogDays);
}

void PreferencesDialog::connectActions()
{
    connect(&m_presenter, &PreferencesPresenter::changed, this, &PreferencesDialog::refresh);
    connect(&m_presenter, &PreferencesPresenter::accepted, this, &PreferencesDialog::accept);
    connect(m_ui->saveButton, &QPushButton::clicked, &m_presenter, &PreferencesPresenter::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &PreferencesDialog::reject);
    connect(m_ui->outcome, &AttemptOutcome::sessionWanted, &m_presenter, &PreferencesPresenter::useForSession);
    connect(m_ui->outcome, &AttemptOutcome::retryWanted, &m_presenter, &PreferencesPresenter::save);
}

void PreferencesDialog::onPasswordTyped()
{
    m_presenter.setPassword(core::Secret(m_ui->passwordEdit->text().toUtf8()));
}

void PreferencesDialog::refresh()
{
    showGeneral();
    showNetwork();
    showData();
    showProblems();
    showAction();
    showOutcome();
}

void PreferencesDialog::showGeneral()
{
    const domain::Preferences &chosen = m_presenter.preferences();
    m_ui->generalPage->setEnabled(m_presenter.isEditable());
    for (size_t i = 0; i < languages().size(); ++i) {
        if (languages().at(i) == m_presenter.language())
            m_ui->languageCombo->setCurrentIndex(static_cast<int>(i));
    }
    choose(m_ui->themeCombo, chosen.theme);
    choose(m_ui->densityCombo, chosen.density);
    choose(m_ui->formatCombo, chosen.addressFormat);
    m_ui->notifyCheck->setChecked(chosen.notifiesOfEnds);
    constexpr domain::Ipv6Address sample{0x24084005003a1a00, 5};
    m_ui->formatExampleLabel->setText(tr("As %1. What is copied or sent is always compressed.")
                                          .arg(models::addressText(sample, chosen.addressFormat)));
}

void PreferencesDialog::showNetwork()
{
    const domain::NetworkLimits &limits = m_presenter.preferences().limits;
    const presenters::ProxyForm &proxy = m_presenter.proxy();
    m_ui->networkPage->setEnabled(m_presenter.isEditable());
    m_ui->connectSpin->setValue(static_cast<int>(limits.connect.count()));
    m_ui->totalSpin->setValue(static_cast<int>(limits.total.count()));
    m_ui->requestsSpin->setValue(limits.requestsAtOnce);
    choose(m_ui->proxyCombo, proxy.kind);
    showText(m_ui->hostEdit, proxy.host);
    showText(m_ui->portEdit, proxy.port);
    showText(m_ui->userEdit, proxy.user);
    const std::array<QWidget *, 8> own{m_ui->hostLabel, m_ui->hostEdit, m_ui->portLabel,     m_ui->portEdit,
                                       m_ui->userLabel, m_ui->userEdit, m_ui->passwordLabel, m_ui->passwordEdit};
    for (QWidget *widget : own)
        widget->setEnabled(proxy.isOwn());
    m_ui->forgetButton->setVisible(m_presenter.canForgetPassword());
}

void PreferencesDialog::showData()
{
    const std::array<std::pair<QPushButton *, QString>, 3> folders{
        std::pair(m_ui->settingsFolderButton, m_presenter.places().settingsFile),
        std::pair(m_ui->journalFolderButton, m_presenter.places().journalFile),
        std::pair(m_ui->logFolderButton, m_presenter.places().logFile)};
    for (const auto &[button, path] : folders) {
        const bool isThere = QFileInfo(path).absoluteDir().exists();
        button->setEnabled(isThere);
        button->setToolTip(isThere ? QString() : tr("The folder is made when something is written there."));
        button->setAccessibleDescription(button->toolTip());
    }
    m_ui->dataPage->setEnabled(m_presenter.isEditable());
    m_ui->journalDaysSpin->setValue(m_presenter.journalDays());
    m_ui->journalDaysSpin->setEnabled(!m_presenter.isForEver());
    m_ui->forEverCheck->setChecked(m_presenter.isForEver());
    m_ui->logDaysSpin->setValue(m_presenter.preferences().retention.logDays);
    const QString fault = m_presenter.logFault();
    m_ui->logNote->setNote({presenters::FieldNote::Tone::Warns,
                            fault.isEmpty() ? QString()
                                            : tr("The log cannot be written: %1. Free some space, or give yourself the "
                                                 "right to write there; ENI Desk tries again by itself.")
                                                  .arg(fault)});
}

void PreferencesDialog::showProblems()
{
    m_ui->totalNote->setNote(m_presenter.note(Field::TotalLimit));
    m_ui->hostNote->setNote(m_presenter.note(Field::ProxyHost));
    m_ui->portNote->setNote(m_presenter.note(Field::ProxyPort));
    m_ui->userNote->setNote(m_presenter.note(Field::ProxyUser));
    m_ui->passwordNote->setNote(m_presenter.note(Field::ProxyPassword));
    const bool isNetworkWrong = m_presenter.hasProblem(PreferencesPresenter::Page::Network);
    const int network = m_ui->pages->indexOf(m_ui->networkPage);
    m_ui->pages->setTabIcon(network, isNetworkWrong ? icon(u"cross"_s) : QIcon());
    m_ui->pages->setTabToolTip(network, isNetworkWrong ? plainToolTip(m_presenter.blockReason()) : QString());
}

void PreferencesDialog::showAction()
{
    const QString reason = m_presenter.blockReason();
    m_ui->saveButton->setEnabled(m_presenter.canSave());
    m_ui->saveButton->setToolTip(plainToolTip(reason));
    m_ui->saveButton->setAccessibleDescription(reason);
    m_ui->reasonLabel->setText(reason);
    m_ui->reasonIcon->setVisible(!reason.isEmpty());
}

void PreferencesDialog::showOutcome()
{
    using Look = AttemptOutcome::Look;
    const Stage stage = m_presenter.stage();
    const bool news = m_presenter.stageText() != m_ui->outcome->content().sentence;
    AttemptOutcome::Content content;
    content.look = stage == Stage::Storing ? Look::Waiting : stage == Stage::StoreFailed ? Look::Failed : Look::Nothing;
    content.sentence = m_presenter.stageText();
    content.offersRetry = stage == Stage::StoreFailed;
    content.offersSession = m_presenter.canUseForSession();
    m_ui->outcome->setContent(content);
    if (news && stage != Stage::Editing)
        m_ui->area->showLater(m_ui->outcome);
}

} // namespace ui

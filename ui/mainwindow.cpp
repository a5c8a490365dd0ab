// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "app/presenters/browsepresenter.h"
#include "app/presenters/detailspresenter.h"
#include "app/presenters/errortext.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/resultpresenter.h"
#include "app/settings/settings.h"
#include "ui/aboutdialog.h"
#include "ui/changeactions.h"
#include "ui/detailspane.h"
#include "ui/guidetopic.h"
#include "ui/icons.h"
#include "ui/interfacesview.h"
#include "ui/linkactions.h"
#include "ui/listingpane.h"
#include "ui/listingstatus.h"
#include "ui/noticebar.h"
#include "ui/plaintext.h"
#include "ui/resultbar.h"
#include "ui/scopebar.h"
#include "ui/shortcutactions.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype surelyWithAddresses = 1000;

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    setWindowTitle(u"ENI Desk"_s);
    restorePlace();
    if (parts.showsAtOnce)
        show();
    m_ui->setupUi(this);
    setGuideTopic(this, u"browsing"_s);
    setUpActions();
    setUpCentre();
    setUpTable();
    m_links = new LinkActions({m_parts.browse, m_parts.notices, m_parts.details, m_listing->table(),
                               m_ui->actionCopyLink, m_ui->actionDetails},
                              this);
    m_changes = new ChangeActions({m_parts.browse, m_parts.results, m_parts.listingExplanation, m_parts.settings,
                                   *m_account, *m_links, m_parts.makeAssign, m_parts.makeUnassign},
                                  this);
    m_shortcuts = new ShortcutActions(m_ui->actionShortcuts, *m_ui->menuBar, m_parts.settings, this);
    connectPresenters();
    restoreState();
    followProgramLanguage();
    retranslate();
    m_listing->takeFocus();
    if (parts.showsAtOnce) {
        for (QWidget *part :
             {static_cast<QWidget *>(m_ui->menuBar), m_ui->centre, static_cast<QWidget *>(m_ui->statusBar)})
            part->show(); // so that the first paint paints them
    }
}

MainWindow::~MainWindow()
{
    delete m_changes;
    delete m_links;
    delete m_dialog;
}

void MainWindow::setDensity(domain::Density density)
{
    m_listing->table().setDensity(density);
}

void MainWindow::showInterfaces(const presenters::WantedInterfaces &wanted)
{
    m_links->show(wanted);
}

void MainWindow::setUpCentre()
{
    m_scope = new ScopeBar(m_parts.browse);
    m_listing = new ListingPane(m_parts.browse, m_parts.listingExplanation);
    m_details =
        new DetailsPane(m_parts.details,
                        {.copyId = m_ui->actionCopyId, .assign = m_ui->actionAssign, .unassign = m_ui->actionUnassign});
    auto *results = new ResultBar(m_parts.results);
    results->setObjectName(u"resultBar"_s);
    m_ui->centreLayout->insertWidget(0, m_scope);
    m_ui->centreLayout->insertWidget(1, new NoticeBar(m_parts.notices));
    m_ui->centreLayout->addWidget(results);
    m_ui->splitter->addWidget(m_listing);
    m_ui->splitter->addWidget(m_details);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->statusBar->addWidget(new ListingStatus(m_parts.browse), 1);
    setCentralWidget(m_ui->centre);
}

void MainWindow::setUpActions()
{
    m_ui->actionRefresh->setIcon(icon(u"refresh"_s));
    m_ui->actionCopy->setIcon(icon(u"copy"_s));
    m_ui->actionFind->setIcon(icon(u"search"_s));
    m_ui->menuColumns->setIcon(icon(u"columns"_s));
    m_ui->actionAssign->setIcon(icon(u"add"_s));
    m_ui->actionUnassign->setIcon(icon(u"remove"_s));
    m_ui->actionAbout->setIcon(icon(u"info"_s));
    m_ui->actionCopy->setShortcuts(QKeySequence::Copy);
    m_ui->actionAbout->setMenuRole(QAction::AboutRole);
    m_ui->actionQuit->setMenuRole(QAction::QuitRole);

    connect(m_ui->actionRefresh, &QAction::triggered, &m_parts.browse, &presenters::BrowsePresenter::refresh);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionCopy, &QAction::triggered, this, &MainWindow::copyRows);
    connect(m_ui->actionCopyId, &QAction::triggered, this, &MainWindow::copyIds);
    connect(m_ui->actionCopyAddresses, &QAction::triggered, this, &MainWindow::copyAddresses);
    connect(m_ui->actionFind, &QAction::triggered, this, [this] { m_scope->focusFilter(); });
    connect(m_ui->actionDetails, &QAction::toggled, this, [this](bool on) { m_details->setVisible(on); });
    connect(m_ui->actionAssign, &QAction::triggered, this, [this] { m_changes->assign(selectedId()); });
    connect(m_ui->actionUnassign, &QAction::triggered, this, [this] { m_changes->unassign(selectedId()); });
    connect(m_ui->actionAbout, &QAction::triggered, this, &MainWindow::showAbout);
    setUpLanguages();
    setUpThemes();
    setUpAccount();
}

void MainWindow::setUpLanguages()
{
    auto *group = new QActionGroup(this);
    group->addAction(m_ui->languageEnglish);
    group->addAction(m_ui->languageChinese);
    connect(m_ui->languageEnglish, &QAction::triggered, this, [this] { emit languageChosen(u"en"_s); });
    connect(m_ui->languageChinese, &QAction::triggered, this, [this] { emit languageChosen(u"zh_CN"_s); });
}

void MainWindow::setUpThemes()
{
    auto *group = new QActionGroup(this);
    for (const auto &[action, theme] :
         {std::pair{m_ui->themeSystem, domain::Theme::System}, std::pair{m_ui->themeLight, domain::Theme::Light},
          std::pair{m_ui->themeDark, domain::Theme::Dark}}) {
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = theme] { emit themeChosen(chosen); });
    }
    connect(m_ui->menuTheme, &QMenu::aboutToShow, this, &MainWindow::refreshTheme);
}

void MainWindow::refreshTheme()
{
    const domain::Theme theme = m_parts.settings.preferences().theme;
    m_ui->themeSystem->setChecked(theme == domain::Theme::System);
    m_ui->themeLight->setChecked(theme == domain::Theme::Light);
    m_ui->themeDark->setChecked(theme == domain::Theme::Dark);
}

void MainWindow::setUpAccount()
{
    m_account = new AccountActions(m_parts.account,
                                   {.profiles = m_ui->actionProfiles,
                                    .signIn = m_ui->actionSignIn,
                                    .signOut = m_ui->actionSignOut,
                                    .enterKeys = m_ui->actionEnterKeys,
                                    .forget = m_ui->actionForget,
                                    .preferences = m_ui->actionPreferences},
                                   m_parts.accountDialogs, this);
    m_account->follow(m_parts.listingExplanation);
    m_explain = new ExplainActions(m_ui->actionExplain, m_parts.makeExplain, this);
    m_guide = new GuideActions(m_ui->actionGuide, m_parts.settings, this);
}

void MainWindow::setUpTable()
{
    InterfacesView &table = m_listing->table();
    auto *separator = new QAction(&table);
    separator->setSeparator(true);
    table.addActions({m_ui->actionAssign, m_ui->actionUnassign, separator, m_ui->actionCopy, m_ui->actionCopyId,
                      m_ui->actionCopyLink, m_ui->actionCopyAddresses});
    auto *deleteKey = new QShortcut(QKeySequence::Delete, &table);
    deleteKey->setContext(Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, m_ui->actionUnassign, &QAction::trigger);
    connect(&table, &InterfacesView::selectedIdsChanged, this, &MainWindow::onSelectionChanged);
    connect(&table, &InterfacesView::rowActivated, this, &MainWindow::showDetails);
    connect(m_scope, &ScopeBar::leftFilter, this, [this] { m_listing->takeFocus(); });
    connect(m_ui->menuColumns, &QMenu::aboutToShow, &table,
            [this] { m_listing->table().fillColumnsMenu(m_ui->menuColumns); });
}

void MainWindow::connectPresenters()
{
    using presenters::BrowsePresenter;
    connect(m_listing, &ListingPane::demoWanted, this, &MainWindow::demoWanted);
    connect(m_listing, &ListingPane::addProfileWanted, m_account, &AccountActions::addProfile);
    connect(m_listing, &ListingPane::enterKeysWanted, m_account,
            [this] { m_account->enterKeys(m_parts.browse.error()); });
    connect(&m_parts.browse, &BrowsePresenter::changed, this, &MainWindow::refresh);
    connect(&m_parts.browse, &BrowsePresenter::regionChanged, this, &MainWindow::onRegionChanged);
    connect(&m_parts.details, &presenters::DetailsPresenter::changed, this, &MainWindow::refreshActions);
    connect(&m_parts.results, &presenters::ResultPresenter::changed, &m_parts.details,
            &presenters::DetailsPresenter::onPlansChanged);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_started) {
        m_started = true;
        QTimer::singleShot(0, this, &MainWindow::start);
    }
}

void MainWindow::start()
{
    m_parts.browse.start();
}

void MainWindow::onRegionChanged()
{
    auto &browse = m_parts.browse;
    m_regionName = browse.regionName();
    m_parts.results.setAccountShown(browse.account());
    if (browse.hasRegion()) {
        m_parts.details.setRegion(browse.context(), &browse.regionStore(), m_regionName);
    } else {
        m_parts.details.setRegion({}, nullptr, {});
    }
    onSelectionChanged();
    refresh();
}

void MainWindow::onSelectionChanged()
{
    m_parts.details.setSelection(m_listing->table().selectedIds());
}

void MainWindow::refresh()
{
    if (m_parts.browse.hasRegion() && m_parts.browse.regionName() != m_regionName) {
        // The name came later than the region, or is another in another language.
        m_regionName = m_parts.browse.regionName();
        m_parts.details.setRegionName(m_regionName);
    }
    const QString profile = m_parts.browse.profileName();
    setWindowTitle(profile.isEmpty() ? u"ENI Desk"_s : u"%1 – ENI Desk"_s.arg(profile));
    refreshActions();
}

void MainWindow::refreshActions()
{
    const qsizetype selected = m_parts.details.selection().size();
    const std::optional<domain::NetworkInterface> interface = m_parts.details.interface();
    const QString one = tr("Select one network interface");
    const QString some = tr("Select one or more network interfaces");
    setReason(m_ui->actionAssign, interface.has_value(), tr("Give IPv6 addresses to the selected interface"), one);
    const bool hasIpv6 = interface && !interface->ipv6.empty();
    setReason(m_ui->actionUnassign, hasIpv6, tr("Take IPv6 addresses back from the selected interface"),
              interface ? tr("This interface has no IPv6 address") : one);
    setReason(m_ui->actionCopy, selected > 0, tr("Copy the selected rows as text"), some);
    setReason(m_ui->actionCopyId, selected > 0, tr("Copy the ID"), some);
    // Looking through very many at every change would cost more than the answer is worth.
    const bool hasAddresses = selected > surelyWithAddresses || !m_parts.details.ipv6Addresses().isEmpty();
    setReason(m_ui->actionCopyAddresses, hasAddresses, tr("Copy the IPv6 addresses, one a line"),
              selected > 0 ? tr("The selected interfaces have no IPv6 address") : some);
    setReason(m_ui->actionRefresh, m_parts.browse.canRefresh(), tr("List the interfaces again"),
              m_parts.browse.isListing() ? tr("The interfaces are being listed") : tr("There is nothing to list yet"));
}

void MainWindow::setReason(QAction *action, bool enabled, const QString &purpose, const QString &reason)
{
    action->setEnabled(enabled);
    action->setToolTip(enabled ? purpose : reason);
    action->setStatusTip(enabled ? purpose : reason);
}

void MainWindow::refreshLanguage()
{
    const bool isChinese = presenters::programLanguage() == explain::Language::Chinese;
    m_ui->languageChinese->setChecked(isChinese);
    m_ui->languageEnglish->setChecked(!isChinese);
}

/// The presenters may have been made before the program had its language.
void MainWindow::followProgramLanguage()
{
    m_parts.listingExplanation.followProgramLanguage();
    m_parts.results.explanation().followProgramLanguage();
}

void MainWindow::retranslate()
{
    m_ui->retranslateUi(this);
    m_listing->table().setAccessibleName(tr("Network interfaces"));
    m_listing->table().fillColumnsMenu(m_ui->menuColumns);
    refreshLanguage();
    m_account->refresh();
    m_explain->refresh();
    m_links->refresh();
    m_guide->refresh();
    m_shortcuts->refresh();
    refresh();
}

QString MainWindow::selectedId() const
{
    const std::optional<domain::NetworkInterface> interface = m_parts.details.interface();
    return interface ? interface->id : QString();
}

void MainWindow::copyRows()
{
    if (!copySelectedText(focusWidget()))
        m_listing->copyRows();
}

void MainWindow::copyIds()
{
    QGuiApplication::clipboard()->setText(m_parts.details.selection().join(u'\n'));
}

void MainWindow::copyAddresses()
{
    m_listing->copyAddresses();
}

void MainWindow::showAbout()
{
    openDialog(new AboutDialog(this));
}

void MainWindow::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    m_dialog = dialog;
}

void MainWindow::showDetails()
{
    m_ui->actionDetails->setChecked(true);
    m_details->setFocus();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_parts.browse.retranslate();
        m_parts.details.retranslate();
        followProgramLanguage();
        retranslate();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
}

} // namespace ui

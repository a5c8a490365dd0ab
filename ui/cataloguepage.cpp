// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cataloguepage.h"

#include "app/presenters/cataloguepresenter.h"
#include "ui/coderowdelegate.h"
#include "ui/icons.h"
#include "ui/linebuttons.h"
#include "ui/plaintext.h"
#include "ui_cataloguepage.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using presenters::CataloguePresenter;

namespace {

/// In the order of the combo box.
constexpr std::array languages{CataloguePresenter::Shown::English, CataloguePresenter::Shown::Chinese,
                               CataloguePresenter::Shown::Both};

int positionOf(CataloguePresenter::Shown shown)
{
    return static_cast<int>(std::find(languages.begin(), languages.end(), shown) - languages.begin());
}

} // namespace

CataloguePage::CataloguePage(CataloguePresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::CataloguePage>())
{
    m_ui->setupUi(this);
    new LineButtons(m_ui->searchEdit, LineButtons::Sign::Search);
    m_ui->codesView->setModel(&presenter.model());
    m_ui->codesView->setItemDelegate(new CodeRowDelegate(this));
    m_ui->copyCodeButton->setSource([&presenter] { return presenter.copyText(explain::Report::Form::Text); },
                                    [&presenter] { return presenter.copyText(explain::Report::Form::Markdown); });
    m_ui->backButton->setIcon(icon(u"chevron-left"_s));
    QFont codeFont = fixedWidthFont(font());
    codeFont.setBold(true);
    m_ui->codeLabel->setFont(codeFont);
    m_ui->actionsList->setMark(StepList::Mark::None);
    m_ui->statusesList->setMark(StepList::Mark::None);
    m_ui->messagesList->setMark(StepList::Mark::Bullets);
    m_ui->catalogueSplitter->setStretchFactor(0, 0);
    m_ui->catalogueSplitter->setStretchFactor(1, 1);
    m_ui->catalogueSplitter->setSizes({300, 620});
    m_ui->searchEdit->installEventFilter(this);
    connectWidgets();
    showList();
    showCode();
}

CataloguePage::~CataloguePage() = default;

void CataloguePage::connectWidgets()
{
    connect(&m_presenter, &CataloguePresenter::listChanged, this, &CataloguePage::showList);
    connect(&m_presenter, &CataloguePresenter::codeChanged, this, &CataloguePage::showCode);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_presenter, &CataloguePresenter::setSearch);
    connect(m_ui->actionCombo, &QComboBox::activated, this,
            [this](int row) { m_presenter.setAction(m_ui->actionCombo->itemData(row).toString()); });
    connect(m_ui->languageCombo, &QComboBox::activated, this,
            [this](int row) { m_presenter.setShown(languages.at(static_cast<size_t>(row))); });
    connect(m_ui->codesView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_presenter.select(current.data().toString()); });
    for (CodeLinks *links : {m_ui->relatedLinks, m_ui->spellingLinks})
        connect(links, &CodeLinks::codeChosen, this, [this](const QString &code) {
            m_presenter.follow(code);
            m_ui->backButton->setFocus(); // the link may be gone
        });
    connect(m_ui->backButton, &QToolButton::clicked, &m_presenter, &CataloguePresenter::goBack);
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, &m_presenter, &CataloguePresenter::goBack);
}

void CataloguePage::takeFocus()
{
    m_ui->searchEdit->setFocus();
    m_ui->searchEdit->selectAll();
}

void CataloguePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showList();
    showCode();
}

/// From the search field the arrow keys lead through the list.
bool CataloguePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->searchEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_ui->codesView->setFocus();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_ui->codesView, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CataloguePage::showActions()
{
    QComboBox *combo = m_ui->actionCombo;
    if (combo->count() != m_presenter.actions().size() + 1) {
        combo->clear();
        combo->addItem(QString());
        for (const QString &action : m_presenter.actions())
            combo->addItem(action, action);
    }
    combo->setItemText(0, tr("Any action"));
    combo->setCurrentIndex(std::max(0, combo->findData(m_presenter.action())));
}

void CataloguePage::showList()
{
    if (m_ui->searchEdit->text() != m_presenter.search())
        m_ui->searchEdit->setText(m_presenter.search());
    showActions();
    m_ui->countLabel->setText(m_presenter.countText());
    const QString empty = m_presenter.emptyText();
    m_ui->emptyLabel->setText(empty);
    m_ui->emptyLabel->setVisible(!empty.isEmpty());
    const int row = m_presenter.model().rowOf(m_presenter.code());
    if (row >= 0 && m_ui->codesView->currentIndex().row() != row)
        m_ui->codesView->setCurrentIndex(m_presenter.model().index(row));
}

void CataloguePage::showCode()
{
    const auto &entries = m_presenter.entries();
    m_ui->codeLabel->setText(breakable(m_presenter.code()));
    const bool hadFocus = m_ui->backButton->hasFocus();
    m_ui->backButton->setVisible(m_presenter.canGoBack());
    if (hadFocus && !m_presenter.canGoBack())
        m_ui->codesView->setFocus();
    m_ui->languageCombo->setCurrentIndex(positionOf(m_presenter.shown()));
    m_ui->copyCodeButton->setEnabled(!entries.empty());
    m_ui->copyCodeButton->showReady();
    m_ui->entryContent->setVisible(!entries.empty());
    m_ui->firstEntry->setEntry(entries.empty() ? presenters::CodeEntry() : entries.front());
    m_ui->secondEntry->setVisible(entries.size() > 1);
    m_ui->secondEntry->setEntry(entries.size() > 1 ? entries.back() : presenters::CodeEntry());
    showFacts();
    m_ui->entryArea->verticalScrollBar()->setValue(0);
    const int row = m_presenter.model().rowOf(m_presenter.code());
    if (row >= 0 && m_ui->codesView->currentIndex().row() != row)
        m_ui->codesView->setCurrentIndex(m_presenter.model().index(row));
}

void CataloguePage::showFacts()
{
    const presenters::CodeFacts &facts = m_presenter.facts();
    m_ui->relatedLinks->setCodes(m_presenter.heading(u"related"_s), facts.related);
    m_ui->spellingLinks->setCodes(m_presenter.heading(u"spellings"_s), facts.spellings);
    const auto oneLine = [](const QStringList &parts) {
        return parts.isEmpty() ? parts : QStringList{parts.join(u", "_s)};
    };
    m_ui->actionsList->setTexts(m_presenter.heading(u"actions"_s), oneLine(m_presenter.actionsShown()));
    m_ui->statusesList->setTexts(m_presenter.heading(u"statuses"_s), oneLine(facts.statuses));
    m_ui->messagesList->setTexts(m_presenter.heading(u"messages"_s), facts.messages);
}

} // namespace ui

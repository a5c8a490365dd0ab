// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scopebar.h"

#include "ui/colourmark.h"
#include "ui/guidetopic.h"
#include "ui/icons.h"
#include "ui/linebuttons.h"
#include "ui/plaintext.h"
#include "ui_scopebar.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int colourRole = Qt::UserRole + 1;
constexpr auto fontPause = 500ms; ///< between a listing and what can wait

struct Choice
{
    QString text;
    QString key;
    domain::ColourMark colour = domain::ColourMark::None;
};

/// Rebuilds the list only when it differs, so that an open list does not close under the user's hand.
void showChoices(QComboBox *combo, const std::vector<Choice> &choices, const QString &current)
{
    const QSignalBlocker blocker(combo);
    bool same = combo->count() == static_cast<int>(choices.size());
    for (int i = 0; same && i < combo->count(); ++i) {
        const Choice &choice = choices[static_cast<size_t>(i)];
        same = combo->itemText(i) == choice.text && combo->itemData(i).toString() == choice.key
               && combo->itemData(i, colourRole).toInt() == static_cast<int>(choice.colour);
    }
    if (!same) {
        combo->clear();
        for (const Choice &choice : choices) {
            combo->addItem(colourMarkIcon(choice.colour), choice.text, choice.key);
            combo->setItemData(combo->count() - 1, static_cast<int>(choice.colour), colourRole);
        }
    }
    combo->setCurrentIndex(combo->findData(current));
}

} // namespace

ScopeBar::ScopeBar(presenters::BrowsePresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::ScopeBar>())
{
    m_ui->setupUi(this);
    setGuideTopic(m_ui->filterEdit, u"filter"_s);
    new LineButtons(m_ui->filterEdit, LineButtons::Sign::Search);
    connectWidgets();
    refresh();
}

ScopeBar::~ScopeBar() = default;

void ScopeBar::connectWidgets()
{
    connect(m_ui->profileCombo, &QComboBox::activated, this,
            [this](int index) { m_presenter.selectProfile(m_ui->profileCombo->itemData(index).toString()); });
    connect(m_ui->regionCombo, &QComboBox::activated, this,
            [this](int index) { m_presenter.selectRegion(m_ui->regionCombo->itemData(index).toString()); });
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_presenter.setFilter(text); });
    connect(m_ui->filterEdit, &QLineEdit::returnPressed, this, &ScopeBar::leftFilter);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, [this] {
        if (m_presenter.isListing()) {
            m_presenter.cancel();
        } else {
            m_presenter.refresh();
        }
    });
    connect(&m_presenter, &presenters::BrowsePresenter::changed, this, &ScopeBar::refresh);
    connect(
        &m_presenter, &presenters::BrowsePresenter::listingFinished, this,
        [this] { QTimer::singleShot(fontPause, this, &ScopeBar::loadChineseFont); }, Qt::SingleShotConnection);
    m_ui->filterEdit->installEventFilter(this);
}

/// Loading it takes as long as a keystroke may: better now than when the first letter of it is typed.
void ScopeBar::loadChineseFont()
{
    m_ui->filterEdit->fontMetrics().horizontalAdvance(u"网"_s);
}

void ScopeBar::focusFilter()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

void ScopeBar::clearFilter()
{
    m_ui->filterEdit->clear();
}

void ScopeBar::refresh()
{
    refreshProfiles();
    refreshRegions();
    refreshButton();
    // The presenter has this text already.
    if (m_ui->filterEdit->text().trimmed() != m_presenter.filter().trimmed())
        m_ui->filterEdit->setText(m_presenter.filter());
}

void ScopeBar::refreshProfiles()
{
    std::vector<Choice> choices;
    for (const auto &profile : m_presenter.profiles()) {
        choices.push_back({.text = profileText(profile), .key = profile.account, .colour = profile.colour});
    }
    showChoices(m_ui->profileCombo, choices, m_presenter.account());
    m_ui->profileCombo->setEnabled(!choices.empty());
    const QString identity = m_presenter.identityText();
    m_ui->profileCombo->setToolTip(identity.isEmpty() ? tr("Whose interfaces are shown")
                                                      : plainToolTip(tr("Signed in as %1").arg(identity)));
}

/// The name, and how it stands with its keys where they are known not to be there.
QString ScopeBar::profileText(const operations::Profiles::Profile &profile) const
{
    using Keys = operations::Profiles::Keys;
    const bool isShown = profile.account == m_presenter.account();
    if (profile.keys == Keys::SignedOut)
        return tr("%1 (signed out)").arg(profile.name);
    return profile.keys == Keys::Missing && isShown ? tr("%1 (not signed in)").arg(profile.name) : profile.name;
}

void ScopeBar::refreshRegions()
{
    std::vector<Choice> choices;
    for (const auto &region : m_presenter.regions()) {
        choices.push_back({.text = region.name, .key = region.id});
    }
    showChoices(m_ui->regionCombo, choices, m_presenter.regionId());
    m_ui->regionCombo->setEnabled(!choices.empty());
    const QString where = tr("Region %1").arg(m_presenter.regionId());
    m_ui->regionCombo->setToolTip(
        m_presenter.areRegionsBuiltIn()
            ? plainToolTip(tr("The cloud did not tell its regions; these are the ones known to ENI Desk."))
            : plainToolTip(m_presenter.regionId().isEmpty() ? QString() : where));
}

void ScopeBar::refreshButton()
{
    const bool isListing = m_presenter.isListing();
    m_ui->refreshButton->setText(isListing ? tr("Ca&ncel") : tr("&Refresh"));
    m_ui->refreshButton->setIcon(icon(isListing ? u"stop"_s : u"refresh"_s));
    m_ui->refreshButton->setEnabled(isListing ? m_presenter.canCancel() : m_presenter.canRefresh());
    m_ui->refreshButton->setToolTip(isListing ? tr("Stop listing; what was read stays")
                                              : tr("List the interfaces again"));
}

/// A text that is dropped on the filter is the filter, not a part of it.
bool ScopeBar::takeDrop(const QDropEvent &event)
{
    constexpr qsizetype longest = 1000;
    const QString text = event.mimeData()->text().left(longest).trimmed();
    const QString line = text.section(u'\n', 0, 0).simplified();
    if (!line.isEmpty())
        m_ui->filterEdit->setText(line);
    return !line.isEmpty();
}

bool ScopeBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEntering = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (watched == m_ui->filterEdit && isEntering
        && static_cast<QDragMoveEvent *>(event)->mimeData()->hasFormat(u"text/csv"_s)) {
        event->ignore(); // rows of a table are no filter
        return true;
    }
    if (watched == m_ui->filterEdit && event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (drop->source() == m_ui->filterEdit)
            return false;                    // a part of it is moved
        drop->setDropAction(Qt::CopyAction); // whoever drags it here keeps it
        drop->setAccepted(takeDrop(*drop));
        return true;
    }
    // On Unix a line takes this key, too, to go to its end.
    if (watched == m_ui->filterEdit && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_E)) {
        event->ignore();
        return true;
    }
    if (watched == m_ui->filterEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_ui->filterEdit->text().isEmpty()) {
            clearFilter();
            return true;
        }
        if (key == Qt::Key_Down) {
            emit leftFilter();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScopeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guidewindow.h"

#include "app/settings/settings.h"
#include "ui/dialogsize.h"
#include "ui/icons.h"
#include "ui/linebuttons.h"
#include "ui/plaintext.h"
#include "ui_guidewindow.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int lowest = 320; ///< fits a screen of 1366 × 768 at 200 %
constexpr std::array zooms{70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};
constexpr auto zoomState = "guideZoom"_L1;

/// A page of the guide, as "profiles.md#keys" or "#keys", and not a place elsewhere.
bool isInside(const QUrl &link)
{
    return link.isRelative() && link.authority().isEmpty() && !link.path().contains(u'/')
           && (link.path().isEmpty() || link.path().endsWith(".md"_L1));
}

bool isOutside(const QUrl &link)
{
    return link.isValid() && link.scheme() == "https"_L1 && !link.host().isEmpty() && link.userInfo().isEmpty();
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::GuideWindow>())
    , m_language(guideLanguage())
    , m_history{{m_book.topics().value(0), {}}}
{
    m_ui->setupUi(this);
    setMinimumHeight(lowest);
    m_size = new DialogSize(this, nullptr);
    m_ui->guideSplitter->setStretchFactor(0, 0);
    m_ui->guideSplitter->setStretchFactor(1, 1);
    for (const QString &topic : m_book.topics())
        (new QListWidgetItem(m_ui->contentsList))->setData(Qt::UserRole, topic);
    new LineButtons(m_ui->findEdit, LineButtons::Sign::Search);
    for (const auto &[button, name] :
         {std::pair{m_ui->backButton, u"chevron-left"_s}, std::pair{m_ui->forwardButton, u"chevron-right"_s},
          std::pair{m_ui->homeButton, u"home"_s}, std::pair{m_ui->previousHitButton, u"chevron-up"_s},
          std::pair{m_ui->nextHitButton, u"chevron-down"_s}, std::pair{m_ui->smallerButton, u"remove"_s},
          std::pair{m_ui->largerButton, u"add"_s}, std::pair{m_ui->copyButton, u"copy"_s}})
        button->setIcon(icon(name));
    m_ui->copyButton->setEnabled(false);
    connectWidgets();
    setUpKeys();
    showPage(topic());
    retranslate();
    m_ui->page->setFocus();
}

GuideWindow::~GuideWindow() = default;

void GuideWindow::setSettings(settings::Settings *settings)
{
    m_settings = settings;
    m_size->restore(settings);
    const int zoom = settings ? settings->state(zoomState).toInt() : 0;
    if (std::find(zooms.begin(), zooms.end(), zoom) != zooms.end())
        m_zoom = zoom;
    applyZoom();
}

void GuideWindow::done(int result)
{
    m_size->save();
    if (m_settings)
        m_settings->setState(zoomState, QByteArray::number(m_zoom));
    QDialog::done(result);
}

void GuideWindow::connectWidgets()
{
    connect(m_ui->backButton, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_ui->forwardButton, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_ui->homeButton, &QToolButton::clicked, this, [this] { open(m_book.topics().value(0)); });
    connect(m_ui->contentsList, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != topic())
            open(item->data(Qt::UserRole).toString());
    });
    connect(m_ui->contentsList, &QListWidget::itemActivated, m_ui->page, [this] { m_ui->page->setFocus(); });
    connect(m_ui->page, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    connect(m_ui->page, &QTextBrowser::highlighted, this, &GuideWindow::tellAim);
    connect(m_ui->page, &QTextEdit::copyAvailable, m_ui->copyButton, &QWidget::setEnabled);
    connect(m_ui->page, &GuidePage::zoomWanted, this, &GuideWindow::zoom);
    connect(m_ui->copyButton, &QToolButton::clicked, m_ui->page, &QTextEdit::copy);
    connect(m_ui->findEdit, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_ui->findEdit, &QLineEdit::returnPressed, this, [this] { nextHit(true); });
    connect(m_ui->nextHitButton, &QToolButton::clicked, this, [this] { nextHit(true); });
    connect(m_ui->previousHitButton, &QToolButton::clicked, this, [this] { nextHit(false); });
    connect(m_ui->smallerButton, &QToolButton::clicked, this, [this] { zoom(-1); });
    connect(m_ui->largerButton, &QToolButton::clicked, this, [this] { zoom(1); });
    connect(m_ui->usualSizeButton, &QToolButton::clicked, this, [this] { zoom(0); });
}

void GuideWindow::setUpKeys()
{
    const auto key = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(Qt::ALT | Qt::Key_Left, [this] { go(-1); });
    key(Qt::ALT | Qt::Key_Right, [this] { go(1); });
    key(Qt::ALT | Qt::Key_Home, [this] { m_ui->homeButton->click(); });
    key(Qt::CTRL | Qt::Key_F, [this] {
        m_ui->findEdit->setFocus();
        m_ui->findEdit->selectAll();
    });
    key(Qt::Key_F3, [this] { nextHit(true); });
    key(Qt::SHIFT | Qt::Key_F3, [this] { nextHit(false); });
    key(Qt::CTRL | Qt::Key_Plus, [this] { zoom(1); });
    key(Qt::CTRL | Qt::Key_Equal, [this] { zoom(1); });
    key(Qt::CTRL | Qt::Key_Minus, [this] { zoom(-1); });
    key(Qt::CTRL | Qt::Key_0, [this] { zoom(0); });
}

void GuideWindow::follow(const QUrl &link)
{
    if (isOutside(link)) {
        QDesktopServices::openUrl(link);
    } else if (isInside(link)) {
        const QString name = link.path().isEmpty() ? topic() : link.path().chopped(3);
        open(name, link.fragment(QUrl::FullyDecoded));
    }
}

/// Before it is followed: where a link leads that leaves the guide.
void GuideWindow::tellAim(const QUrl &link)
{
    m_ui->page->setToolTip(isOutside(link) ? plainToolTip(link.toString()) : QString());
}

void GuideWindow::open(const QString &topic, const QString &anchor)
{
    if (!m_book.has(topic))
        return;
    m_history[m_at].place = m_ui->page->place();
    if (topic != this->topic() || !anchor.isEmpty()) {
        m_history.resize(m_at + 1);
        m_history.push_back({topic, {}});
        visit(m_at + 1);
    }
    if (!anchor.isEmpty())
        m_ui->page->goToAnchor(anchor);
}

void GuideWindow::go(int step)
{
    const qsizetype to = static_cast<qsizetype>(m_at) + step;
    if (to < 0 || to >= static_cast<qsizetype>(m_history.size()))
        return;
    m_history[m_at].place = m_ui->page->place();
    visit(static_cast<size_t>(to));
}

void GuideWindow::visit(size_t entry)
{
    const bool isOther = m_history[entry].topic != topic();
    m_at = entry;
    if (isOther)
        showPage(topic());
    m_ui->page->goTo(m_history[m_at].place);
    refreshButtons();
}

void GuideWindow::showPage(const QString &topic)
{
    m_ui->page->setPage(m_book.page(topic, m_language));
    m_ui->page->setAccessibleName(m_book.title(topic, m_language));
    m_ui->contentsList->setCurrentRow(static_cast<int>(m_book.topics().indexOf(topic)));
    m_hit = -1;
    m_heightBefore = 0;
    m_ui->page->setHits(m_search.hits(topic));
    showSearch();
}

void GuideWindow::search(const QString &words)
{
    if (m_search.words().isEmpty() && !words.isEmpty()) {
        QStringList texts;
        for (const QString &topic : m_book.topics())
            texts.append(guideDocument(m_book.page(topic, m_language), palette(), font())->toPlainText());
        m_search.setTexts(m_book.topics(), texts);
        m_heightBefore = m_ui->page->verticalScrollBar()->value();
    }
    m_search.setWords(words);
    m_hit = -1;
    m_ui->page->setHits(m_search.hits(topic()));
    if (m_search.count(topic()) > 0) {
        m_hit = 0;
        m_ui->page->showHit(0);
    } else if (!words.isEmpty()) {
        m_ui->page->verticalScrollBar()->setValue(
            m_heightBefore); // a shorter word may have been found elsewhere on the page
    }
    showContents();
    showSearch();
}

/// On the page shown, and then on the next page that has one.
void GuideWindow::nextHit(bool forward)
{
    if (!m_search.isActive())
        m_ui->findEdit->setFocus();
    if (m_search.total() == 0)
        return;
    int hit = m_hit < 0 && !forward ? m_search.count(topic()) - 1 : m_hit + (forward ? 1 : -1);
    if (hit < 0 || hit >= m_search.count(topic())) {
        const QString next = m_search.nextTopic(topic(), forward);
        open(next);
        hit = forward ? 0 : m_search.count(next) - 1;
    }
    m_hit = hit;
    m_ui->page->showHit(hit);
    showSearch();
}

void GuideWindow::showSearch()
{
    const int total = m_search.total();
    QString text;
    if (m_search.isActive() && total == 0)
        text = tr("Not found");
    else if (m_hit >= 0)
        //: Of the places found, for example "3 of 12"
        text = tr("%1 of %2").arg(m_search.countBefore(topic()) + m_hit + 1).arg(total);
    else if (total > 0)
        text = tr("%n place(s)", nullptr, total);
    m_ui->hitsLabel->setText(text);
    m_ui->findEdit->setAccessibleDescription(text);
    m_ui->nextHitButton->setEnabled(total > 0);
    m_ui->previousHitButton->setEnabled(total > 0);
}

/// While something is searched for, only the pages that have it.
void GuideWindow::showContents()
{
    for (int row = 0; row < m_ui->contentsList->count(); ++row) {
        QListWidgetItem *item = m_ui->contentsList->item(row);
        const QString topic = item->data(Qt::UserRole).toString();
        const QString title = m_book.title(topic, m_language);
        const int count = m_search.count(topic);
        //: %1 is the title of a page of the guide, %2 how often it has what is searched for
        item->setText(count > 0 ? tr("%1 (%2)").arg(title).arg(count) : title);
        item->setHidden(m_search.isActive() && count == 0 && m_search.total() > 0);
    }
}

/// A step up or down; 0: back to the usual size.
void GuideWindow::zoom(int step)
{
    auto at = std::find(zooms.begin(), zooms.end(), m_zoom);
    if (step > 0 && at + 1 != zooms.end())
        ++at;
    else if (step < 0 && at != zooms.begin())
        --at;
    m_zoom = step == 0 ? 100 : *at;
    applyZoom();
}

void GuideWindow::applyZoom()
{
    QFont zoomed = font();
    if (zoomed.pointSizeF() > 0)
        zoomed.setPointSizeF(zoomed.pointSizeF() * m_zoom / 100);
    else
        zoomed.setPixelSize(zoomed.pixelSize() * m_zoom / 100);
    if (zoomed != m_ui->page->font())
        m_ui->page->setFont(zoomed);
    refreshButtons();
}

void GuideWindow::refreshButtons()
{
    m_ui->backButton->setEnabled(m_at > 0);
    m_ui->forwardButton->setEnabled(m_at + 1 < m_history.size());
    m_ui->smallerButton->setEnabled(m_zoom > zooms.front());
    m_ui->largerButton->setEnabled(m_zoom < zooms.back());
    const QString size = locale().toString(m_zoom) + u" %"_s;
    m_ui->usualSizeButton->setText(size);
    //: %1 is for example "125 %"
    m_ui->usualSizeButton->setAccessibleName(tr("Text size %1").arg(size));
}

/// As wide as the longest title with its number of hits, unless that took too much from the page. A list that the
/// user made wider stays so.
void GuideWindow::widenContents()
{
    constexpr int frames = 24;
    const QFontMetrics metrics(m_ui->contentsList->font());
    int longest = 0;
    for (const QString &topic : m_book.topics())
        longest = std::max(longest, metrics.horizontalAdvance(m_book.title(topic, m_language) + u" (99)"_s));
    const int wanted = std::min(longest + frames, width() / 3);
    const int now = m_ui->guideSplitter->sizes().value(0);
    if (now < wanted)
        m_ui->guideSplitter->setSizes({wanted, std::max(width() - wanted, 1)});
}

void GuideWindow::retranslate()
{
    showContents();
    widenContents();
    showSearch();
    refreshButtons();
}

void GuideWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyZoom();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_language != guideLanguage()) {
        const GuidePlace place = m_ui->page->place();
        m_language = guideLanguage();
        const QString words = m_ui->findEdit->text();
        m_search.setWords({});
        showPage(topic());
        search(words);
        m_ui->page->goTo(place);
    }
    retranslate();
}

/// Comes here where nothing else has taken it. Escape ends the search first.
void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_search.isActive()) {
        m_ui->findEdit->clear();
        return;
    }
    if (event->matches(QKeySequence::Copy))
        m_ui->page->copy();
    else
        QDialog::keyPressEvent(event);
}

void GuideWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        go(-1);
    else if (event->button() == Qt::ForwardButton)
        go(1);
    else
        QDialog::mousePressEvent(event);
}

} // namespace ui

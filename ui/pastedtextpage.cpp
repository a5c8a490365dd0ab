// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pastedtextpage.h"

#include "app/presenters/pastedtextpresenter.h"
#include "ui/contrast.h"
#include "ui/explanationpanel.h"
#include "ui/icons.h"
#include "ui_pastedtextpage.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using presenters::FindingsModel;
using presenters::PastedTextPresenter;

namespace {

constexpr int mostRowsShown = 6;
constexpr qsizetype longestSearch = 200;

QString iconOf(PastedTextPresenter::State state)
{
    switch (state) {
    case PastedTextPresenter::State::Empty:
        return u"info"_s;
    case PastedTextPresenter::State::Found:
        return u"check"_s;
    case PastedTextPresenter::State::NothingFound:
        return u"question"_s;
    }
    return {};
}

} // namespace

PastedTextPage::PastedTextPage(PastedTextPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::PastedTextPage>())
{
    m_ui->setupUi(this);
    m_panel = new ExplanationPanel(presenter.explanation(), m_ui->explanationContent);
    m_panel->setLikelyShown(true);
    m_panel->setCodesShown(true);
    m_ui->explanationLayout->addWidget(m_panel);
    m_ui->explanationLayout->addStretch(1);
    m_ui->pasteButton->setIcon(icon(u"paste"_s));
    m_ui->clearButton->setIcon(icon(u"clear"_s));
    m_ui->noticeIcon->setIconName(u"warning"_s);
    m_ui->findingsView->setModel(&presenter.findings());
    QHeaderView *header = m_ui->findingsView->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FindingsModel::ErrorColumn, QHeaderView::Stretch);
    m_ui->pastedSplitter->setStretchFactor(0, 1);
    m_ui->pastedSplitter->setStretchFactor(1, 1);
    m_ui->pastedSplitter->setSizes({440, 480});
    m_ui->clearButton->setEnabled(false);
    connectWidgets();
    fillField();
    refresh();
}

PastedTextPage::~PastedTextPage() = default;

void PastedTextPage::connectWidgets()
{
    connect(&m_presenter, &PastedTextPresenter::changed, this, &PastedTextPage::refresh);
    connect(&m_presenter, &PastedTextPresenter::excerptChanged, this, &PastedTextPage::fillField);
    connect(&m_presenter, &PastedTextPresenter::markChanged, this, &PastedTextPage::showMark);
    connect(m_ui->textEdit, &QPlainTextEdit::textChanged, this, [this] {
        m_ui->clearButton->setEnabled(!m_ui->textEdit->document()->isEmpty());
        if (!m_isFilling)
            m_presenter.edit(m_ui->textEdit->toPlainText());
    });
    connect(m_ui->textEdit, &PasteEdit::textWanted, &m_presenter, &PastedTextPresenter::replace);
    connect(m_ui->textEdit, &PasteEdit::fileWanted, &m_presenter, &PastedTextPresenter::openFile);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &PastedTextPage::paste);
    connect(m_ui->clearButton, &QPushButton::clicked, this, [this] {
        m_presenter.clear();
        takeFocus();
    });
    connect(m_ui->allCodesButton, &QPushButton::clicked, this, [this] {
        const QString words = m_presenter.text().simplified();
        emit searchWanted(words.size() <= longestSearch ? words : QString());
    });
    connect(m_ui->codeLink, &CodeLinks::codeChosen, this, &PastedTextPage::codeChosen);
    connect(m_panel, &ExplanationPanel::codeChosen, this, &PastedTextPage::codeChosen);
    connect(m_ui->findingsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_presenter.select(current.row()); });
}

void PastedTextPage::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied)
        return;
    if (const QString file = fileIn(*copied); !file.isEmpty())
        m_presenter.openFile(file);
    else if (copied->hasText())
        m_presenter.replace(copied->text());
    takeFocus();
}

void PastedTextPage::takeFocus()
{
    m_ui->textEdit->setFocus();
}

void PastedTextPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The field hears of the new palette after the page.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(
            this, [this] { showMark(false); }, Qt::QueuedConnection);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

void PastedTextPage::refresh()
{
    showState();
    showList();
    const QString code = m_presenter.codeInCatalogue();
    m_ui->codeLink->setCodes({}, code.isEmpty() ? QStringList() : QStringList{code});
    m_ui->excerptLabel->setText(m_presenter.excerptText());
    m_ui->excerptLabel->setVisible(!m_presenter.isEditable());
}

/// A screen reader is told what was found.
void PastedTextPage::showState()
{
    const QString before = m_ui->stateLabel->text();
    m_ui->stateIcon->setIconName(m_presenter.isBusy() ? u"busy"_s : iconOf(m_presenter.state()));
    m_ui->stateIcon->setAccessibleName(stateWord());
    m_ui->stateLabel->setText(m_presenter.isBusy() ? tr("The text is being read…") : m_presenter.stateText());
    m_ui->busyBar->setVisible(m_presenter.isBusy());
    m_ui->busyBar->setAccessibleName(tr("The text is being read…"));
    const QString notice = m_presenter.notice();
    m_ui->noticeLabel->setText(notice);
    m_ui->noticeLabel->setVisible(!notice.isEmpty());
    m_ui->noticeIcon->setVisible(!notice.isEmpty());
    m_ui->allCodesButton->setText(m_presenter.state() == PastedTextPresenter::State::Empty ? tr("Look Up a Code")
                                                                                           : tr("Search in All Codes"));
    m_ui->allCodesButton->setVisible(m_presenter.state() != PastedTextPresenter::State::Found);
    if (!isVisible() || m_ui->stateLabel->text() == before)
        return;
    QAccessibleEvent alert(m_ui->stateLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString PastedTextPage::stateWord() const
{
    if (m_presenter.isBusy())
        return tr("Busy");
    switch (m_presenter.state()) {
    case PastedTextPresenter::State::Empty:
        return tr("Empty");
    case PastedTextPresenter::State::Found:
        return tr("Found");
    case PastedTextPresenter::State::NothingFound:
        return tr("Nothing found");
    }
    return {};
}

void PastedTextPage::showList()
{
    QTreeView *view = m_ui->findingsView;
    view->setVisible(m_presenter.hasList());
    if (!m_presenter.hasList())
        return;
    view->setColumnHidden(FindingsModel::AboutColumn, !m_presenter.findings().hasAbout());
    const int rows = std::min(m_presenter.findings().rowCount(), mostRowsShown);
    const int rowHeight = std::max(view->sizeHintForRow(0), view->fontMetrics().height());
    view->setFixedHeight(view->header()->sizeHint().height() + rows * rowHeight + 2 * view->frameWidth());
    const QModelIndex selected = m_presenter.findings().index(m_presenter.selected(), 0);
    if (view->currentIndex().row() != selected.row())
        view->setCurrentIndex(selected);
}

/// What can be undone stays where the field held all of the text and will again.
void PastedTextPage::fillField()
{
    const presenters::TextExcerpt &excerpt = m_presenter.excerpt();
    QPlainTextEdit *edit = m_ui->textEdit;
    m_isFilling = true;
    edit->setExtraSelections({});
    if (excerpt.isWhole && !edit->isReadOnly()) {
        QTextCursor all(edit->document());
        all.select(QTextCursor::Document);
        all.insertText(excerpt.text);
    } else {
        edit->setPlainText(excerpt.text);
    }
    edit->setReadOnly(!excerpt.isWhole);
    edit->setTextInteractionFlags(edit->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    m_isFilling = false;
}

void PastedTextPage::showMark(bool reveal)
{
    const PastedTextPresenter::Mark all = m_presenter.mark();
    const PastedTextPresenter::Mark code = m_presenter.codeMark();
    QPlainTextEdit *edit = m_ui->textEdit;
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](const PastedTextPresenter::Mark &mark, const QColor &ground, const QColor &text) {
        if (mark.length == 0)
            return;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(edit->document());
        selection.cursor.setPosition(static_cast<int>(mark.from));
        selection.cursor.setPosition(static_cast<int>(mark.from + mark.length), QTextCursor::KeepAnchor);
        selection.format.setBackground(ground);
        selection.format.setForeground(text);
        selections.append(selection);
    };
    const QPalette colours = edit->palette();
    add(all, mixed(colours.color(QPalette::Base), colours.color(QPalette::Highlight), 0.2F),
        colours.color(QPalette::Text));
    add(code, colours.color(QPalette::Highlight), colours.color(QPalette::HighlightedText));
    edit->setExtraSelections(selections);
    if (!reveal || all.length == 0)
        return;
    QTextCursor place(edit->document());
    place.setPosition(static_cast<int>(code.length > 0 ? code.from : all.from));
    edit->setTextCursor(place);
    edit->centerCursor();
}

} // namespace ui

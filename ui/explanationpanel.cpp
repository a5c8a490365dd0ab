// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/explanationpanel.h"

#include "app/presenters/explanationpresenter.h"
#include "ui/flowlayout.h"
#include "ui/formarea.h"
#include "ui/guidetopic.h"
#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui_explanationpanel.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int mostLinesShown = 8;
constexpr std::chrono::seconds copiedShown{2};
constexpr int narrow = 440; ///< below this width labels stand above their fields

/// A read-only text as high as its lines need, up to a limit.
class TextField : public QPlainTextEdit
{
public:
    TextField(const QString &text, QWidget *parent)
        : QPlainTextEdit(text, parent)
    {
        setReadOnly(true);
        setTabChangesFocus(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        setFixedHeight(2 * fontMetrics().lineSpacing()); // until the width is known
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        const int needed = qRound(document()->size().height());
        const int lines = std::clamp(needed, 1, mostLinesShown);
        setVerticalScrollBarPolicy(needed > lines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
        const int frame = 2 * (frameWidth() + qRound(document()->documentMargin()));
        setFixedHeight(fontMetrics().lineSpacing() * lines + frame);
    }
};

/// Bounded, since a name in it comes from the server; an ampersand in it is not taken for a shortcut.
QString buttonText(QString text)
{
    constexpr qsizetype longest = 56;
    if (text.size() > longest)
        text = text.left(longest - 16) + u'…' + text.right(15);
    return text.replace(u'&', u"&&"_s);
}

QString iconFor(presenters::Outcome outcome)
{
    switch (outcome) {
    case presenters::Outcome::Refused:
        return u"refused"_s;
    case presenters::Outcome::Failed:
        return u"warning"_s;
    case presenters::Outcome::Unknown:
        return u"question"_s;
    case presenters::Outcome::Cancelled:
        return u"info"_s;
    }
    return {};
}

/// A read-only field in the fixed-width font: one line, or a small scrolling area for longer texts.
QWidget *technicalField(const presenters::TechnicalRow &row, QWidget *parent)
{
    if (!row.multiLine) {
        auto *line = new QLineEdit(row.value, parent);
        line->setReadOnly(true);
        line->setCursorPosition(0);
        return line;
    }
    return new TextField(row.value, parent);
}

} // namespace

ExplanationPanel::ExplanationPanel(presenters::ExplanationPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::ExplanationPanel>())
    , m_offerLayout(new FlowLayout(8))
    , m_note(new QLabel(this))
{
    m_ui->setupUi(this);
    setGuideTopic(this, u"errors"_s);
    m_ui->panelLayout->setStretch(1, 1);
    m_ui->panelLayout->setAlignment(m_ui->iconLayout, Qt::AlignTop);
    m_ui->titleLayout->setStretch(0, 1);
    m_ui->offerLayout->addLayout(m_offerLayout, 1);
    m_note->setObjectName(u"offerNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ui->textLayout->insertWidget(m_ui->textLayout->indexOf(m_ui->offerLayout) + 1, m_note);
    m_ui->evidence->setMark(StepList::Mark::Bullets);
    m_ui->technicalPart->hide();
    connect(m_ui->languageButton, &QToolButton::clicked, &m_presenter,
            &presenters::ExplanationPresenter::toggleLanguage);
    connect(m_ui->technicalButton, &QToolButton::toggled, this, &ExplanationPanel::showTechnicalPart);
    m_ui->copyButton->setSource([this] { return m_presenter.copyText(); },
                                [this] { return m_presenter.copyMarkdown(); });
    connect(m_ui->relatedLinks, &CodeLinks::codeChosen, this, &ExplanationPanel::codeChosen);
    connect(m_ui->spellingLinks, &CodeLinks::codeChosen, this, &ExplanationPanel::codeChosen);
    connect(&m_presenter, &presenters::ExplanationPresenter::changed, this, &ExplanationPanel::onChanged);
    retranslate();
    refresh();
}

ExplanationPanel::~ExplanationPanel() = default;

bool ExplanationPanel::isTechnicalPartShown() const
{
    return m_ui->technicalButton->isChecked();
}

void ExplanationPanel::showTechnicalPart(bool shown)
{
    m_ui->technicalButton->setChecked(shown);
    m_ui->technicalPart->setVisible(shown);
    FormArea *area = FormArea::around(this);
    if (shown && area && isVisible())
        area->showLater(m_ui->technicalPart);
}

void ExplanationPanel::setLikelyShown(bool shown)
{
    m_isLikelyShown = shown;
    refresh();
}

void ExplanationPanel::setCodesShown(bool shown)
{
    m_areCodesShown = shown;
    refresh();
}

void ExplanationPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        m_ui->retranslateUi(this);
        retranslate();
        m_presenter.followProgramLanguage();
        refresh();
        break;
    case QEvent::FontChange:
        refreshTechnicalRows();
        break;
    default:
        break;
    }
}

void ExplanationPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ui->technicalLayout->setRowWrapPolicy(width() < narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
}

/// A screen reader is told of an error that appears while the panel is on the screen.
void ExplanationPanel::onChanged()
{
    const QString before = m_ui->titleLabel->text();
    refresh();
    if (!isVisible() || m_ui->titleLabel->text() == before)
        return;
    QAccessibleEvent alert(m_ui->titleLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ExplanationPanel::refresh()
{
    // Without a parent, showing would make a window of it.
    if (parentWidget() || !m_presenter.hasError())
        setVisible(m_presenter.hasError());
    m_ui->icon->setIconName(iconFor(m_presenter.outcome()));
    m_ui->icon->setAccessibleName(outcomeWord());
    m_ui->titleLabel->setText(breakable(m_presenter.title()));
    m_ui->causeLabel->setText(breakable(m_presenter.cause()));
    const explain::Explanation &explanation = m_presenter.explanation();
    // Without an error nobody reads them, and the start of the program need not wait for the catalogue.
    const auto heading = [this](const QString &name) {
        return m_presenter.hasError() ? m_presenter.heading(name) : QString();
    };
    m_ui->evidence->setTexts(heading(u"evidence"_s), explanation.evidence);
    m_ui->likely->setTexts(heading(u"likely"_s), m_isLikelyShown ? explanation.likely : QStringList());
    m_ui->cure->setTexts(heading(u"cure"_s), explanation.cure);
    m_ui->languageButton->setText(m_presenter.otherLanguageName());
    m_ui->technicalButton->setText(heading(u"technical"_s));
    m_ui->copyButton->setWords(heading(u"copy"_s), heading(u"copied"_s));
    m_ui->copyButton->showReady();
    const auto shown = [this](const QStringList &codes) {
        return m_areCodesShown ? codes : QStringList();
    };
    m_ui->relatedLinks->setCodes(heading(u"related"_s), shown(explanation.related));
    m_ui->spellingLinks->setCodes(heading(u"spellings"_s), shown(explanation.spellings));
    refreshOffers();
    refreshTechnicalRows();
}

void ExplanationPanel::makeOfferButton()
{
    const size_t number = m_offerButtons.size();
    auto *button = new QPushButton(this);
    button->setObjectName(number == 0 ? u"offerButton"_s : u"offerButton%1"_s.arg(number + 1));
    button->setAutoDefault(false);
    m_offerLayout->addWidget(button);
    setTabOrder(number == 0 ? static_cast<QWidget *>(m_ui->languageButton)
                            : static_cast<QWidget *>(m_offerButtons.back()),
                button);
    connect(button, &QPushButton::clicked, this, [this, number] { takeOffer(number); });
    m_offerButtons.push_back(button);
}

void ExplanationPanel::refreshOffers()
{
    const std::vector<explain::OfferedCure> offers = m_presenter.offers();
    while (m_offerButtons.size() < offers.size())
        makeOfferButton();
    for (size_t i = 0; i < m_offerButtons.size(); ++i) {
        const bool isUsed = i < offers.size();
        m_offerButtons[i]->setIcon({});
        m_offerButtons[i]->setText(isUsed ? buttonText(offers[i].text) : QString());
        const bool closesForm = isUsed && offers[i].offer == explain::Offer::ShowHolder && window()->isModal();
        const QString tip =
            closesForm ? tr("Closes this form and selects the interface in the table; what was typed here is lost.")
            : offers.size() > i ? offers[i].text
                                : QString();
        m_offerButtons[i]->setToolTip(plainToolTip(tip));
        m_offerButtons[i]->setAccessibleDescription(closesForm ? tip : QString());
        m_offerButtons[i]->setAccessibleName(isUsed ? offers[i].text : QString());
        m_offerButtons[i]->setVisible(isUsed);
    }
    const QString before = m_note->text();
    m_note->setText(breakable(m_presenter.note()));
    m_note->setVisible(!m_note->text().isEmpty());
    FormArea *area = FormArea::around(this);
    if (area && isVisible() && !m_note->text().isEmpty() && m_note->text() != before)
        area->showLater(m_note);
}

/// What only copies says so for a moment.
void ExplanationPanel::takeOffer(size_t number)
{
    const std::vector<explain::OfferedCure> now = m_presenter.offers();
    if (number >= now.size())
        return;
    const explain::Offer offer = now[number].offer;
    m_presenter.takeOffer(offer);
    if (offer != explain::Offer::CopyPolicy)
        return;
    m_offerButtons[number]->setText(m_presenter.heading(u"copied"_s));
    m_offerButtons[number]->setIcon(icon(u"check"_s));
    QTimer::singleShot(copiedShown, this, &ExplanationPanel::refreshOffers);
}

void ExplanationPanel::refreshTechnicalRows()
{
    const std::vector<presenters::TechnicalRow> rows = m_presenter.technicalRows();
    QFormLayout *layout = m_ui->technicalLayout;
    while (layout->rowCount() > 0)
        layout->removeRow(0);
    const QFont fixed = fixedWidthFont(font());
    for (const presenters::TechnicalRow &row : rows) {
        QWidget *field = technicalField(row, m_ui->technicalPart);
        field->setFont(fixed);
        field->setAccessibleName(row.label);
        layout->addRow(row.label, field);
    }
    m_ui->technicalButton->setEnabled(!rows.empty());
}

QString ExplanationPanel::outcomeWord() const
{
    switch (m_presenter.outcome()) {
    case presenters::Outcome::Refused:
        return tr("Refused");
    case presenters::Outcome::Failed:
        return tr("Failed");
    case presenters::Outcome::Unknown:
        return tr("Outcome unknown");
    case presenters::Outcome::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

void ExplanationPanel::retranslate()
{
    m_ui->languageButton->setAccessibleName(tr("Switch the language of this message"));
    m_ui->technicalPart->setAccessibleName(tr("Technical details"));
}

} // namespace ui

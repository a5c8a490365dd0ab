// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/explaindialog.h"

#include "app/presenters/explainpresenter.h"
#include "app/settings/settings.h"
#include "ui/cataloguepage.h"
#include "ui/dialogsize.h"
#include "ui/guidetopic.h"
#include "ui/pastedtextpage.h"
#include "ui/pasteedit.h"
#include "ui_explaindialog.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using presenters::ExplainPresenter;

namespace {

constexpr int lowest = 320; ///< fits a screen of 1366 × 768 at 200 %

} // namespace

ExplainDialog::ExplainDialog(ExplainPresenter &presenter, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::ExplainDialog>())
    , m_textPage(new PastedTextPage(presenter.pasted()))
    , m_cataloguePage(new CataloguePage(presenter.codes()))
{
    m_ui->setupUi(this);
    setGuideTopic(this, u"errors"_s);
    setMinimumHeight(lowest);
    m_size = new DialogSize(this, nullptr);
    m_ui->pages->addTab(m_textPage, QString());
    m_ui->pages->addTab(m_cataloguePage, QString());
    connectPages();
    offerPolicy();
    retranslate();
    showPage();
    m_textPage->takeFocus();
}

ExplainDialog::~ExplainDialog() = default;

void ExplainDialog::setSettings(settings::Settings *settings)
{
    m_size->restore(settings);
}

void ExplainDialog::done(int result)
{
    m_size->save();
    QDialog::done(result);
}

void ExplainDialog::connectPages()
{
    connect(&m_presenter, &ExplainPresenter::pageChanged, this, &ExplainDialog::showPage);
    connect(m_ui->pages, &QTabWidget::currentChanged, this,
            [this](int page) { m_presenter.setPage(static_cast<ExplainPresenter::Page>(page)); });
    connect(m_textPage, &PastedTextPage::codeChosen, this, [this](const QString &code) {
        m_presenter.showCode(code);
        m_cataloguePage->takeFocus();
    });
    const auto search = [this] {
        m_presenter.setPage(ExplainPresenter::Page::AllCodes);
        m_cataloguePage->takeFocus();
    };
    connect(m_textPage, &PastedTextPage::searchWanted, this, [this, search](const QString &words) {
        search();
        m_presenter.codes().setSearch(words);
    });
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_F3)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, search);
}

/// The one cure that can be had without a profile.
void ExplainDialog::offerPolicy()
{
    presenters::ExplanationPresenter &explanation = m_presenter.pasted().explanation();
    explanation.letOffers(this, {explain::Offer::CopyPolicy});
    connect(&explanation, &presenters::ExplanationPresenter::offerTaken, this, [&explanation](explain::Offer offer) {
        if (offer == explain::Offer::CopyPolicy)
            QGuiApplication::clipboard()->setText(explanation.policyText());
    });
}

void ExplainDialog::showPage()
{
    m_ui->pages->setCurrentIndex(static_cast<int>(m_presenter.page()));
}

void ExplainDialog::retranslate()
{
    m_ui->pages->setTabText(m_ui->pages->indexOf(m_textPage), tr("Pasted &Text"));
    m_ui->pages->setTabText(m_ui->pages->indexOf(m_cataloguePage), tr("All Co&des"));
}

void ExplainDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    m_presenter.retranslate();
}

/// Comes here where no text field has taken it.
void ExplainDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        m_presenter.setPage(ExplainPresenter::Page::PastedText);
        m_textPage->paste();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ExplainDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || !fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ExplainDialog::dropEvent(QDropEvent *event)
{
    const QMimeData &dropped = *event->mimeData();
    if (const QString file = fileIn(dropped); !file.isEmpty())
        m_presenter.explainFile(file);
    else
        m_presenter.explainText(dropped.text());
    event->setDropAction(Qt::CopyAction); // whoever drags it here keeps it
    event->accept();
}

} // namespace ui

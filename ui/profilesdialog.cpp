// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profilesdialog.h"

#include "app/presenters/explanationpresenter.h"
#include "app/settings/settings.h"
#include "ui/dialogsize.h"
#include "ui/guidetopic.h"
#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui/profiledialog.h"
#include "ui/profilerowdelegate.h"
#include "ui/taborder.h"
#include "ui_profilesdialog.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using presenters::ProfilesPresenter;

ProfilesDialog::ProfilesDialog(ProfilesPresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::ProfilesDialog>())
{
    m_ui->setupUi(this);
    setGuideTopic(this, u"profiles"_s);
    setWindowModality(Qt::WindowModal);
    m_size = new DialogSize(this, m_ui->area);
    m_ui->profileList->setModel(&presenter.model());
    m_ui->profileList->setItemDelegate(new ProfileRowDelegate(this));
    m_ui->emptyLabel->setAutoFillBackground(true);
    m_ui->emptyLabel->setBackgroundRole(QPalette::Base);
    m_ui->emptyLabel->setForegroundRole(QPalette::Text);
    m_ui->reasonIcon->setIconName(u"info"_s);
    m_ui->outcome->setExplanation(presenter.explanation());
    placeInTabOrder(m_ui->keepButton, m_ui->outcome);
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setAutoDefault(false);
    m_ui->closeButton->setDefault(true);
    connectButtons();
    connectList();
    m_ui->profileList->setCurrentIndex(presenter.model().index(presenter.model().rowOf(presenter.selected())));
    refresh();
    QWidget *first = presenter.isEmpty() ? static_cast<QWidget *>(m_ui->addButton) : m_ui->profileList;
    first->setFocus();
}

ProfilesDialog::~ProfilesDialog() = default;

void ProfilesDialog::setSettings(settings::Settings *settings)
{
    m_settings = settings;
    m_size->restore(settings);
}

void ProfilesDialog::done(int result)
{
    m_size->save();
    QDialog::done(result);
}

void ProfilesDialog::reject()
{
    if (m_presenter.isAsking())
        m_ui->keepButton->click();
    else
        QDialog::reject();
}

void ProfilesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_presenter.retranslate();
}

void ProfilesDialog::connectButtons()
{
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] { openEditor(m_presenter.makeNew()); });
    connect(m_ui->editButton, &QPushButton::clicked, this, [this] { openEditor(m_presenter.makeEditor()); });
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { openEditor(m_presenter.makeCopy()); });
    connect(m_ui->deleteButton, &QPushButton::clicked, this, [this] {
        m_presenter.askToDelete();
        if (m_presenter.isAsking())
            m_ui->keepButton->setFocus();
    });
    connect(m_ui->upButton, &QPushButton::clicked, &m_presenter, &ProfilesPresenter::moveUp);
    connect(m_ui->downButton, &QPushButton::clicked, &m_presenter, &ProfilesPresenter::moveDown);
    connect(m_ui->confirmButton, &QPushButton::clicked, &m_presenter, &ProfilesPresenter::confirmDelete);
    connect(m_ui->keepButton, &QPushButton::clicked, &m_presenter, &ProfilesPresenter::keep);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ProfilesDialog::accept);
}

void ProfilesDialog::connectList()
{
    connect(&m_presenter, &ProfilesPresenter::changed, this, &ProfilesDialog::refresh);
    connect(m_ui->profileList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProfilesDialog::onCurrentChanged);
    connect(m_ui->profileList, &QListView::doubleClicked, m_ui->editButton, &QPushButton::click);
    addKey(Qt::Key_Return, m_ui->editButton);
    addKey(Qt::Key_Enter, m_ui->editButton);
    addKey(Qt::Key_F2, m_ui->editButton);
    addKey(Qt::Key_Delete, m_ui->deleteButton);
    addKey(Qt::CTRL | Qt::Key_Up, m_ui->upButton);
    addKey(Qt::CTRL | Qt::Key_Down, m_ui->downButton);
}

/// A key of the list, for what a button does.
void ProfilesDialog::addKey(const QKeySequence &keys, QWidget *button)
{
    auto *shortcut = new QShortcut(keys, m_ui->profileList);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, static_cast<QPushButton *>(button), &QPushButton::click);
}

void ProfilesDialog::onCurrentChanged()
{
    m_presenter.select(m_presenter.model().idAt(m_ui->profileList->currentIndex().row()));
}

void ProfilesDialog::refresh()
{
    const bool isEmpty = m_presenter.isEmpty();
    const bool canChange = m_presenter.hasSelection() && !m_presenter.isDeleting();
    m_ui->profileList->setVisible(!isEmpty);
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->emptyLabel->setText(m_presenter.emptyText());
    m_ui->notStoredLabel->setText(m_presenter.notStoredText());
    m_ui->notStoredLabel->setVisible(!m_ui->notStoredLabel->text().isEmpty());
    m_ui->editButton->setEnabled(canChange);
    m_ui->copyButton->setEnabled(m_presenter.hasSelection());
    m_ui->upButton->setEnabled(m_presenter.canMoveUp());
    m_ui->downButton->setEnabled(m_presenter.canMoveDown());
    const QString reason = m_presenter.deleteBlockReason();
    m_ui->deleteButton->setEnabled(m_presenter.canDelete());
    m_ui->deleteButton->setToolTip(plainToolTip(reason));
    m_ui->deleteButton->setAccessibleDescription(reason);
    m_ui->reasonLabel->setText(m_presenter.isDeleting() ? QString() : reason);
    m_ui->reasonIcon->setVisible(!m_ui->reasonLabel->text().isEmpty());
    showQuestion();
    showOutcome();
}

void ProfilesDialog::showQuestion()
{
    const bool hadFocus = m_ui->questionBar->isAncestorOf(focusWidget());
    m_ui->questionBar->setVisible(m_presenter.isAsking());
    m_ui->questionIcon->setIconName(u"question"_s);
    m_ui->questionLabel->setText(m_presenter.question());
    m_ui->keepButton->setAccessibleDescription(m_presenter.question());
    m_ui->confirmButton->setAccessibleDescription(m_presenter.question());
    (m_presenter.isAsking() ? m_ui->keepButton : m_ui->closeButton)->setDefault(true); // Enter answers first
    if (hadFocus && !m_presenter.isAsking())
        m_ui->profileList->setFocus();
}

void ProfilesDialog::showOutcome()
{
    using Look = AttemptOutcome::Look;
    const bool failed = m_presenter.explanation().hasError();
    m_ui->outcome->setContent({.look = m_presenter.isDeleting() ? Look::Waiting
                                       : failed                 ? Look::Failed
                                                                : Look::Nothing,
                               .sentence = m_presenter.isDeleting() ? m_presenter.question()
                                           : failed                 ? tr("The profile was not deleted.")
                                                                    : QString()});
}

void ProfilesDialog::openEditor(std::unique_ptr<presenters::ProfilePresenter> editor)
{
    if (!editor)
        return;
    auto *dialog = new ProfileDialog(*editor, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSettings(m_settings);
    presenters::ProfilePresenter *presenter = editor.release();
    presenter->setParent(dialog);
    connect(dialog, &QDialog::accepted, this, [this, presenter] { selectByName(presenter->profile().name.trimmed()); });
    dialog->open();
}

void ProfilesDialog::selectByName(const QString &name)
{
    const presenters::ProfilesModel &model = m_presenter.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row).data().toString() == name)
            m_ui->profileList->setCurrentIndex(model.index(row));
    }
    m_ui->profileList->setFocus();
}

} // namespace ui

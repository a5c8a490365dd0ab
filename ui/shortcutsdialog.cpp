// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shortcutsdialog.h"

#include "app/presenters/shortcutspresenter.h"
#include "app/settings/settings.h"
#include "ui/dialogsize.h"
#include "ui/guidetopic.h"
#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui_shortcutsdialog.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using presenters::ShortcutsModel;
using presenters::ShortcutsPresenter;

namespace {

/// What is not as by default, and the titles of groups, stand out.
class KeyRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int air = 8;
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        return {usual.width() + air, std::max(usual.height(), option.fontMetrics.height()) + air};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isGroup = !index.parent().isValid();
        const bool isChanged = index.data(ShortcutsModel::ChangedRole).toBool();
        option->font.setBold(isGroup || (isChanged && index.column() == ShortcutsModel::KeysColumn));
    }
};

} // namespace

ShortcutsDialog::ShortcutsDialog(ShortcutsPresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
    , m_shown(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    setGuideTopic(this, u"preferences"_s);
    setWindowModality(Qt::WindowModal);
    m_size = new DialogSize(this, nullptr);
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setAutoDefault(false);
    m_ui->saveButton->setDefault(true);
    m_ui->note->setField(m_ui->keysEdit);
    QSizePolicy kept = m_ui->takeButton->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // so that the list stays as high as it is
    m_ui->takeButton->setSizePolicy(kept);
    m_ui->filterEdit->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    setUpView();
    connectWidgets();
    refresh();
    m_ui->filterEdit->setFocus();
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::setSettings(settings::Settings *settings)
{
    m_size->restore(settings);
}

void ShortcutsDialog::done(int result)
{
    m_size->save();
    QDialog::done(result);
}

void ShortcutsDialog::setUpView()
{
    m_shown->setSourceModel(&m_presenter.model());
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setRecursiveFilteringEnabled(true);
    m_shown->setAutoAcceptChildRows(true); // a menu that is found shows its actions
    QTreeView *view = m_ui->shortcutsView;
    view->setModel(m_shown);
    view->setItemDelegate(new KeyRowDelegate(view));
    view->expandAll();
    view->header()->setSectionsMovable(false);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(ShortcutsModel::ActionColumn, QHeaderView::Stretch);
    for (const int column : {ShortcutsModel::KeysColumn, ShortcutsModel::DefaultColumn})
        view->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void ShortcutsDialog::connectWidgets()
{
    connect(&m_presenter, &ShortcutsPresenter::changed, this, &ShortcutsDialog::refresh);
    connect(&m_presenter, &ShortcutsPresenter::saved, this, &ShortcutsDialog::accept);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text.trimmed());
        m_ui->shortcutsView->expandAll();
    });
    connect(m_ui->shortcutsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutsDialog::onCurrentChanged);
    connect(m_ui->shortcutsView, &QTreeView::doubleClicked, m_ui->keysEdit, [this] { m_ui->keysEdit->setFocus(); });
    connect(m_ui->keysEdit, &KeysEdit::keysPressed, &m_presenter,
            [this](const QKeySequence &keys) { m_presenter.setKeys(keys.toString(QKeySequence::PortableText)); });
    connect(m_ui->clearButton, &QPushButton::clicked, &m_presenter, [this] { m_presenter.setKeys({}); });
    connect(m_ui->resetButton, &QPushButton::clicked, &m_presenter, &ShortcutsPresenter::reset);
    connect(m_ui->takeButton, &QPushButton::clicked, &m_presenter, &ShortcutsPresenter::take);
    connect(m_ui->resetAllButton, &QPushButton::clicked, &m_presenter, &ShortcutsPresenter::resetAll);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ShortcutsDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, &m_presenter, &ShortcutsPresenter::save);
    m_ui->filterEdit->installEventFilter(this);
    m_ui->shortcutsView->installEventFilter(this);
}

/// The arrow goes from the filter into the list, and Enter from there to the field.
bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched == m_ui->filterEdit && key == Qt::Key_Down) {
        if (!m_ui->shortcutsView->currentIndex().parent().isValid())
            m_ui->shortcutsView->setCurrentIndex(m_shown->index(0, 0, m_shown->index(0, 0)));
        m_ui->shortcutsView->setFocus();
        return true;
    }
    if (watched == m_ui->shortcutsView && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_ui->keysEdit->setFocus();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ShortcutsDialog::onCurrentChanged()
{
    const QModelIndex current = m_ui->shortcutsView->currentIndex();
    m_presenter.select(current.siblingAtColumn(0).data(ShortcutsModel::NameRole).toString());
    refresh(); // a fixed key is none that is worked on
}

void ShortcutsDialog::refresh()
{
    const bool isAction = !m_presenter.selected().isEmpty();
    m_ui->keysLabel->setText(isAction ? tr("S&hortcut of “%1”:").arg(m_presenter.selectedText().replace(u'&', u"&&"_s))
                                      : tr("S&hortcut:"));
    m_ui->keysEdit->setKeys(QKeySequence::fromString(m_presenter.keys(), QKeySequence::PortableText));
    m_ui->keysEdit->setAccessibleName(isAction ? tr("Shortcut of %1").arg(m_presenter.selectedText()) : tr("Shortcut"));
    m_ui->keysEdit->setEnabled(isAction);
    m_ui->clearButton->setEnabled(isAction && m_presenter.canClear());
    m_ui->resetButton->setEnabled(m_presenter.canReset());
    m_ui->resetAllButton->setEnabled(m_presenter.canResetAll());
    m_ui->saveButton->setEnabled(m_presenter.canSave());
    showNote();
}

void ShortcutsDialog::showNote()
{
    using presenters::FieldNote;
    const QString owner = m_presenter.ownerText();
    const bool hadFocus = m_ui->takeButton->hasFocus();
    const QModelIndex current = m_ui->shortcutsView->currentIndex();
    const bool isFixed = m_presenter.selected().isEmpty() && current.parent().isValid();
    m_ui->note->setNote(isFixed ? FieldNote{FieldNote::Tone::Fine, tr("This shortcut cannot be changed.")}
                                : m_presenter.note());
    m_ui->takeButton->setVisible(!owner.isEmpty());
    m_ui->takeButton->setText(tr("&Take It From “%1”").arg(QString(owner).replace(u'&', u"&&"_s)));
    m_ui->saveButton->setToolTip(plainToolTip(m_presenter.note().words));
    m_ui->saveButton->setAccessibleDescription(m_presenter.note().words);
    if (hadFocus && owner.isEmpty())
        m_ui->keysEdit->setFocus();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

} // namespace ui

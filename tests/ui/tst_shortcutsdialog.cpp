// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/shortcutspresenter.h"
#include "app/settings/settings.h"
#include "tests/ui/dialogprobe.h"
#include "tests/ui/markingtranslator.h"
#include "ui/keysedit.h"
#include "ui/shortcutsdialog.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using presenters::ChosenKeys;
using presenters::ShortcutsModel;
using presenters::ShortcutsPresenter;

class ShortcutsDialogTest : public QObject
{
    Q_OBJECT

private:
    template<typename T> T *part(const char *name) { return tests::child<T>(*m_dialog, QString::fromLatin1(name)); }
    QPushButton *button(const char *name) { return part<QPushButton>(name); }
    QTreeView *view() { return part<QTreeView>("shortcutsView"); }
    ui::KeysEdit *edit() { return part<ui::KeysEdit>("keysEdit"); }
    QModelIndex find(const QString &text, const QModelIndex &above = {})
    {
        const QAbstractItemModel &model = *view()->model();
        for (int row = 0; row < model.rowCount(above); ++row) {
            const QModelIndex index = model.index(row, 0, above);
            const QModelIndex below = find(text, index);
            if (index.data().toString() == text || below.isValid())
                return index.data().toString() == text ? index : below;
        }
        return {};
    }
    void choose(const QString &text) { view()->setCurrentIndex(find(text)); }
    QString keysOf(const QString &text) { return find(text).siblingAtColumn(1).data().toString(); }
    QString note()
    {
        QStringList said;
        const auto labels = part<QWidget>("note")->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said.append(label->text());
        return part<QWidget>("note")->isVisible() ? said.join(QString()) : QString();
    }
    void type(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        edit()->setFocus();
        QTest::keyClick(edit(), static_cast<Qt::Key>(key), modifiers);
    }

    std::unique_ptr<ShortcutsPresenter> m_presenter;
    std::unique_ptr<ui::ShortcutsDialog> m_dialog;

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init();
    void cleanup();

    void aPressedKeyIsTheActions();
    void theLastOfSeveralKeysCounts();
    void aConflictIsToldAndTakenByAButton();
    void aLetterAloneIsRefused();
    void escapeInTheFieldClosesTheDialog();
    void returnInTheFieldSaves();
    void aKeyIsClearedAndReset();
    void fixedKeysAreListedAndCannotBeChanged();
    void theFilterFindsActionsKeysAndMenus();
    void enterOnARowGoesToItsKeys();
    void anotherLanguageReachesTheOpenDialog();
    void everyControlHasANameAndIsReached();
    void theSizeIsRemembered();
};

void ShortcutsDialogTest::init()
{
    const std::vector<presenters::ShortcutAction> actions{{u"refresh"_s, u"File"_s, u"Refresh"_s, {u"F5"_s}},
                                                          {u"find"_s, u"Edit"_s, u"Find"_s, {u"Ctrl+F"_s}},
                                                          {u"details"_s, u"View"_s, u"Details & More"_s, {u"F9"_s}}};
    m_presenter = std::make_unique<ShortcutsPresenter>(actions, ChosenKeys(), [](const QString &keys) { return keys; });
    m_dialog = std::make_unique<ui::ShortcutsDialog>(*m_presenter);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void ShortcutsDialogTest::cleanup()
{
    m_dialog.reset();
    m_presenter.reset();
}

void ShortcutsDialogTest::aPressedKeyIsTheActions()
{
    QVERIFY(!edit()->isEnabled());
    choose(u"Refresh"_s);
    QVERIFY(edit()->isEnabled());
    QCOMPARE(edit()->keys(), QKeySequence(u"F5"_s));
    type(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(keysOf(u"Refresh"_s), u"Ctrl+R"_s);
    QSignalSpy saved(m_presenter.get(), &ShortcutsPresenter::saved);
    button("saveButton")->click();
    QCOMPARE(saved.value(0).value(0).value<ChosenKeys>(), (ChosenKeys{{u"refresh"_s, u"Ctrl+R"_s}}));
    QVERIFY(!m_dialog->isVisible());
}

void ShortcutsDialogTest::theLastOfSeveralKeysCounts()
{
    choose(u"Refresh"_s);
    type(Qt::Key_R, Qt::ControlModifier);
    type(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(edit()->keys(), QKeySequence(u"Ctrl+T"_s));
    QCOMPARE(keysOf(u"Refresh"_s), u"Ctrl+T"_s);
}

void ShortcutsDialogTest::aConflictIsToldAndTakenByAButton()
{
    choose(u"Refresh"_s);
    QVERIFY(!button("takeButton")->isVisible());
    type(Qt::Key_F9);
    QVERIFY(note().contains(u"“Details & More”"_s));
    QCOMPARE(edit()->accessibleDescription(), note());
    QVERIFY(!button("saveButton")->isEnabled());
    QCOMPARE(keysOf(u"Refresh"_s), u"F5"_s);
    QCOMPARE(keysOf(u"Details & More"_s), u"F9"_s);
    QCOMPARE(button("takeButton")->text(), u"&Take It From “Details && More”"_s);
    button("takeButton")->click();
    QCOMPARE(keysOf(u"Refresh"_s), u"F9"_s);
    QCOMPARE(keysOf(u"Details & More"_s), QString());
    QVERIFY(button("saveButton")->isEnabled());
    QVERIFY(!button("takeButton")->isVisible());
}

void ShortcutsDialogTest::aLetterAloneIsRefused()
{
    choose(u"Refresh"_s);
    type(Qt::Key_R);
    QVERIFY(!note().isEmpty());
    QVERIFY(!button("saveButton")->isEnabled());
    QCOMPARE(keysOf(u"Refresh"_s), u"F5"_s);
    choose(u"Find"_s);
    QVERIFY(note().isEmpty());
    QVERIFY(button("saveButton")->isEnabled());
}

void ShortcutsDialogTest::escapeInTheFieldClosesTheDialog()
{
    choose(u"Refresh"_s);
    type(Qt::Key_R, Qt::ControlModifier);
    QSignalSpy saved(m_presenter.get(), &ShortcutsPresenter::saved);
    type(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(saved.isEmpty());
}

void ShortcutsDialogTest::returnInTheFieldSaves()
{
    choose(u"Refresh"_s);
    type(Qt::Key_R, Qt::ControlModifier);
    QSignalSpy saved(m_presenter.get(), &ShortcutsPresenter::saved);
    type(Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void ShortcutsDialogTest::aKeyIsClearedAndReset()
{
    choose(u"Refresh"_s);
    QVERIFY(!button("resetButton")->isEnabled());
    button("clearButton")->click();
    QCOMPARE(keysOf(u"Refresh"_s), QString());
    QVERIFY(edit()->keys().isEmpty());
    QVERIFY(!button("clearButton")->isEnabled());
    button("resetButton")->click();
    QCOMPARE(keysOf(u"Refresh"_s), u"F5"_s);
    type(Qt::Key_R, Qt::ControlModifier);
    button("resetAllButton")->click();
    QCOMPARE(keysOf(u"Refresh"_s), u"F5"_s);
    QCOMPARE(edit()->keys(), QKeySequence(u"F5"_s));
    QVERIFY(!button("resetAllButton")->isEnabled());
}

void ShortcutsDialogTest::fixedKeysAreListedAndCannotBeChanged()
{
    QCOMPARE(keysOf(u"Unassign IPv6 addresses"_s), u"Del"_s);
    choose(u"Unassign IPv6 addresses"_s);
    QVERIFY(!edit()->isEnabled());
    QVERIFY(!button("clearButton")->isEnabled());
    QCOMPARE(note(), u"This shortcut cannot be changed."_s);
    choose(u"Refresh"_s);
    QVERIFY(note().isEmpty());
}

void ShortcutsDialogTest::theFilterFindsActionsKeysAndMenus()
{
    auto *filter = part<QLineEdit>("filterEdit");
    QVERIFY(filter->hasFocus());
    filter->setText(u"refr"_s);
    QVERIFY(find(u"Refresh"_s).isValid());
    QVERIFY(!find(u"Find"_s).isValid());
    QVERIFY(view()->isExpanded(find(u"File"_s)));
    filter->setText(u"ctrl+f"_s);
    QVERIFY(find(u"Find"_s).isValid());
    QVERIFY(!find(u"Refresh"_s).isValid());
    filter->setText(u"view"_s); // a menu, with all of it
    QVERIFY(find(u"Details & More"_s).isValid());
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(view()->hasFocus());
    QVERIFY(view()->currentIndex().parent().isValid()); // an action, not the title of its menu
    filter->clear();
    QVERIFY(find(u"Refresh"_s).isValid());
    QVERIFY(view()->isExpanded(find(u"File"_s)));
}

void ShortcutsDialogTest::enterOnARowGoesToItsKeys()
{
    view()->setFocus();
    choose(u"Find"_s);
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(edit()->hasFocus());
    QVERIFY(m_dialog->isVisible());
}

void ShortcutsDialogTest::anotherLanguageReachesTheOpenDialog()
{
    choose(u"Refresh"_s);
    type(Qt::Key_F9);
    tests::MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    m_presenter->setActions({{u"refresh"_s, u"File"_s, u"刷新"_s, {u"F5"_s}},
                             {u"find"_s, u"Edit"_s, u"查找"_s, {u"Ctrl+F"_s}},
                             {u"details"_s, u"View"_s, u"详情"_s, {u"F9"_s}}});
    QCoreApplication::processEvents();
    QVERIFY(translator.marks(m_dialog->windowTitle()));
    QVERIFY(translator.marks(part<QLabel>("keysLabel")->text()));
    QVERIFY(translator.marks(button("takeButton")->text()));
    QVERIFY(translator.marks(button("saveButton")->text()));
    QVERIFY(translator.marks(note()));
    QVERIFY(translator.marks(view()->model()->headerData(0, Qt::Horizontal).toString()));
    QVERIFY(translator.marks(find(u"⟦Unassign IPv6 addresses⟧"_s).data().toString()));
    QVERIFY(find(u"刷新"_s).isValid());
    QVERIFY(view()->isExpanded(find(u"File"_s)));
    QCOMPARE(view()->currentIndex().data().toString(), u"刷新"_s);
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::processEvents();
    QVERIFY(!translator.marks(m_dialog->windowTitle()));
}

void ShortcutsDialogTest::everyControlHasANameAndIsReached()
{
    choose(u"Refresh"_s);
    type(Qt::Key_F9);
    QCOMPARE(tests::namelessControls(*m_dialog), QStringList());
    part<QWidget>("filterEdit")->setFocus();
    const QStringList stops = tests::tabStops(*m_dialog);
    QCOMPARE(stops, (QStringList{u"filterEdit"_s, u"shortcutsView"_s, u"keysEdit"_s, u"clearButton"_s, u"resetButton"_s,
                                 u"takeButton"_s, u"resetAllButton"_s, u"cancelButton"_s}));
}

void ShortcutsDialogTest::theSizeIsRemembered()
{
    const QTemporaryDir folder;
    settings::Settings settings(folder.filePath(u"a.ini"_s));
    m_dialog->setSettings(&settings);
    m_dialog->resize(700, 500);
    m_dialog->reject();
    ui::ShortcutsDialog again(*m_presenter);
    again.setSettings(&settings);
    QCOMPARE(again.size(), QSize(700, 500));
}

QTEST_MAIN(ShortcutsDialogTest)
#include "tst_shortcutsdialog.moc"

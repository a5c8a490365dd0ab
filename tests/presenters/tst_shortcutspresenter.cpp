// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/shortcutspresenter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::ChosenKeys;
using presenters::ShortcutAction;
using presenters::ShortcutsModel;
using presenters::ShortcutsPresenter;

class ShortcutsPresenterTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<ShortcutAction> actions()
    {
        return {{u"refresh"_s, u"File"_s, u"Refresh"_s, {u"F5"_s}},
                {u"copy"_s, u"Edit"_s, u"Copy"_s, {u"Ctrl+C"_s, u"F16"_s}},
                {u"find"_s, u"Edit"_s, u"Find"_s, {u"Ctrl+F"_s}},
                {u"signIn"_s, u"Account"_s, u"Sign In"_s, {}}};
    }
    void make(const ChosenKeys &chosen = {})
    {
        m_presenter = std::make_unique<ShortcutsPresenter>(actions(), chosen,
                                                           [](const QString &keys) { return u'<' + keys + u'>'; });
        m_tester = std::make_unique<QAbstractItemModelTester>(&m_presenter->model(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    QString keysOf(const QString &name) const
    {
        return m_presenter->model().indexOf(name).siblingAtColumn(ShortcutsModel::KeysColumn).data().toString();
    }
    /// What Save would store.
    ChosenKeys saved() const
    {
        QSignalSpy spy(m_presenter.get(), &ShortcutsPresenter::saved);
        m_presenter->save();
        return spy.value(0).value(0).value<ChosenKeys>();
    }

    std::unique_ptr<ShortcutsPresenter> m_presenter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private slots:
    void init() { make(); }
    void cleanup()
    {
        m_tester.reset();
        m_presenter.reset();
    }

    void everyMenuAndEveryFixedKeyIsListed();
    void otherKeysAreShownAndSaved();
    void onlyDifferencesAreSaved();
    void aKeyOfAnotherActionIsRefusedWithItsName();
    void takingADefaultKeyLeavesTheOwnerItsOthers();
    void takingAChosenKeyLeavesTheOwnerNone();
    void aKeyThatIsTextIsRefused();
    void resetBringsBackTheDefaults();
    void resetAsksBeforeItTakes();
    void resetAllBringsBackAll();
    void whatWasRefusedIsForgottenWithAnotherAction();
    void fixedKeysCannotBeChanged();
    void anActionMayHaveNoKey();
    void otherWordsKeepTheKeys();
};

void ShortcutsPresenterTest::everyMenuAndEveryFixedKeyIsListed()
{
    const ShortcutsModel &model = m_presenter->model();
    QStringList titles;
    for (int group = 0; group < model.rowCount(); ++group) {
        titles.append(model.index(group, 0).data().toString());
        QVERIFY(model.rowCount(model.index(group, 0)) > 0);
    }
    QCOMPARE(titles.first(3), (QStringList{u"File"_s, u"Edit"_s, u"Account"_s}));
    QVERIFY(titles.size() > 5);
    QCOMPARE(keysOf(u"copy"_s), u"<Ctrl+C>, <F16>"_s);
    QCOMPARE(keysOf(u"signIn"_s), QString());
}

void ShortcutsPresenterTest::otherKeysAreShownAndSaved()
{
    m_presenter->select(u"refresh"_s);
    QCOMPARE(m_presenter->keys(), u"F5"_s);
    m_presenter->setKeys(u"Ctrl+R"_s);
    QCOMPARE(m_presenter->keys(), u"Ctrl+R"_s);
    QCOMPARE(keysOf(u"refresh"_s), u"<Ctrl+R>"_s);
    QVERIFY(m_presenter->model().indexOf(u"refresh"_s).data(ShortcutsModel::ChangedRole).toBool());
    QCOMPARE(saved(), (ChosenKeys{{u"refresh"_s, u"Ctrl+R"_s}}));
}

void ShortcutsPresenterTest::onlyDifferencesAreSaved()
{
    make({{u"refresh"_s, u"Ctrl+R"_s}});
    m_presenter->select(u"refresh"_s);
    m_presenter->setKeys(u"F5"_s);
    QVERIFY(!m_presenter->canReset());
    QCOMPARE(saved(), ChosenKeys());
}

void ShortcutsPresenterTest::aKeyOfAnotherActionIsRefusedWithItsName()
{
    m_presenter->select(u"refresh"_s);
    m_presenter->setKeys(u"Ctrl+F"_s);
    QCOMPARE(m_presenter->note().words, u"<Ctrl+F> belongs to “Find”."_s);
    QCOMPARE(m_presenter->ownerText(), u"Find"_s);
    QCOMPARE(m_presenter->keys(), u"Ctrl+F"_s); // still in the field
    QCOMPARE(keysOf(u"refresh"_s), u"<F5>"_s);
    QCOMPARE(keysOf(u"find"_s), u"<Ctrl+F>"_s);
    QVERIFY(!m_presenter->canSave());
    QSignalSpy spy(m_presenter.get(), &ShortcutsPresenter::saved);
    m_presenter->save();
    QCOMPARE(spy.count(), 0);
}

void ShortcutsPresenterTest::takingADefaultKeyLeavesTheOwnerItsOthers()
{
    m_presenter->select(u"refresh"_s);
    m_presenter->setKeys(u"Ctrl+C"_s);
    m_presenter->take();
    QCOMPARE(keysOf(u"refresh"_s), u"<Ctrl+C>"_s);
    QCOMPARE(keysOf(u"copy"_s), u"<F16>"_s);
    QVERIFY(m_presenter->note().words.isEmpty());
    QCOMPARE(saved(), (ChosenKeys{{u"refresh"_s, u"Ctrl+C"_s}}));
}

void ShortcutsPresenterTest::takingAChosenKeyLeavesTheOwnerNone()
{
    make({{u"find"_s, u"F8"_s}});
    m_presenter->select(u"refresh"_s);
    m_presenter->setKeys(u"F8"_s);
    QCOMPARE(m_presenter->ownerText(), u"Find"_s);
    m_presenter->take();
    QCOMPARE(keysOf(u"refresh"_s), u"<F8>"_s);
    QCOMPARE(keysOf(u"find"_s), QString());
    QVERIFY(m_presenter->canSave());
}

void ShortcutsPresenterTest::aKeyThatIsTextIsRefused()
{
    m_presenter->select(u"refresh"_s);
    m_presenter->setKeys(u"R"_s);
    QVERIFY(m_presenter->note().words.startsWith(u"<R> alone"_s));
    QVERIFY(m_presenter->ownerText().isEmpty());
    m_presenter->take(); // there is nobody
    QCOMPARE(keysOf(u"refresh"_s), u"<F5>"_s);
    m_presenter->setKeys(u"Alt+R"_s);
    QVERIFY(m_presenter->note().words.contains(u"menu"_s));
    m_presenter->setKeys(u"F10"_s);
    QVERIFY(m_presenter->note().words.contains(u"fixed"_s));
    QVERIFY(!m_presenter->canSave());
    m_presenter->setKeys(u"Ctrl+R"_s);
    QVERIFY(m_presenter->note().words.isEmpty());
    QVERIFY(m_presenter->canSave());
}

void ShortcutsPresenterTest::resetBringsBackTheDefaults()
{
    m_presenter->select(u"copy"_s);
    QVERIFY(!m_presenter->canReset());
    m_presenter->setKeys(u"F8"_s);
    QVERIFY(m_presenter->canReset());
    m_presenter->reset();
    QCOMPARE(keysOf(u"copy"_s), u"<Ctrl+C>, <F16>"_s);
    QCOMPARE(saved(), ChosenKeys());
}

void ShortcutsPresenterTest::resetAsksBeforeItTakes()
{
    make({{u"refresh"_s, u"Ctrl+C"_s}, {u"find"_s, u"F16"_s}});
    m_presenter->select(u"copy"_s);
    QCOMPARE(keysOf(u"copy"_s), QString());
    m_presenter->reset();
    QCOMPARE(m_presenter->ownerText(), u"Refresh"_s);
    m_presenter->take();
    QCOMPARE(m_presenter->ownerText(), u"Find"_s);
    m_presenter->take();
    QCOMPARE(keysOf(u"copy"_s), u"<Ctrl+C>, <F16>"_s);
    QCOMPARE(keysOf(u"refresh"_s), QString());
    QCOMPARE(keysOf(u"find"_s), QString());
    QVERIFY(m_presenter->canSave());
}

void ShortcutsPresenterTest::resetAllBringsBackAll()
{
    QVERIFY(!m_presenter->canResetAll());
    make({{u"refresh"_s, u"Ctrl+C"_s}, {u"find"_s, {}}});
    QVERIFY(m_presenter->canResetAll());
    m_presenter->resetAll();
    QCOMPARE(keysOf(u"refresh"_s), u"<F5>"_s);
    QCOMPARE(keysOf(u"copy"_s), u"<Ctrl+C>, <F16>"_s);
    QCOMPARE(keysOf(u"find"_s), u"<Ctrl+F>"_s);
    QCOMPARE(saved(), ChosenKeys());
}

void ShortcutsPresenterTest::whatWasRefusedIsForgottenWithAnotherAction()
{
    m_presenter->select(u"refresh"_s);
    m_presenter->setKeys(u"Ctrl+F"_s);
    m_presenter->select(u"copy"_s);
    QVERIFY(m_presenter->note().words.isEmpty());
    QVERIFY(m_presenter->canSave());
    m_presenter->select(u"refresh"_s);
    QCOMPARE(m_presenter->keys(), u"F5"_s);
}

void ShortcutsPresenterTest::fixedKeysCannotBeChanged()
{
    m_presenter->select({});
    m_presenter->setKeys(u"F8"_s);
    m_presenter->reset();
    QVERIFY(m_presenter->selected().isEmpty());
    QCOMPARE(saved(), ChosenKeys());
}

void ShortcutsPresenterTest::anActionMayHaveNoKey()
{
    m_presenter->select(u"refresh"_s);
    m_presenter->setKeys({});
    QVERIFY(!m_presenter->canClear());
    QCOMPARE(saved(), (ChosenKeys{{u"refresh"_s, QString()}}));
    m_presenter->select(u"signIn"_s);
    m_presenter->setKeys(u"F5"_s); // free now
    m_presenter->setKeys({});
    QCOMPARE(saved(), (ChosenKeys{{u"refresh"_s, QString()}}));
}

void ShortcutsPresenterTest::otherWordsKeepTheKeys()
{
    m_presenter->select(u"refresh"_s);
    m_presenter->setKeys(u"F8"_s);
    std::vector<ShortcutAction> chinese = actions();
    chinese[0].text = u"刷新"_s;
    QSignalSpy reset(&m_presenter->model(), &QAbstractItemModel::modelReset);
    m_presenter->setActions(chinese);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_presenter->selectedText(), u"刷新"_s);
    QCOMPARE(keysOf(u"refresh"_s), u"<F8>"_s);
    QCOMPARE(m_presenter->model().indexOf(u"refresh"_s).data().toString(), u"刷新"_s);
}

QTEST_GUILESS_MAIN(ShortcutsPresenterTest)
#include "tst_shortcutspresenter.moc"

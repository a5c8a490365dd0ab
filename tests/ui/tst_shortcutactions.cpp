// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desk.h"
#include "tests/ui/markingtranslator.h"
#include "tests/ui/samples.h"
#include "ui/interfacesview.h"
#include "ui/keysedit.h"
#include "ui/shortcutsdialog.h"
#include "ui/unassigndialog.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

/// The keys of the main window.
class ShortcutActionsTest : public QObject
{
    Q_OBJECT

private:
    QAction *action(const char *name) { return m_desk->window().findChild<QAction *>(QString::fromLatin1(name)); }
    QWidget *table() { return m_desk->window().findChild<QWidget *>(u"interfacesTable"_s); }
    ui::ShortcutsDialog *openDialog()
    {
        action("actionShortcuts")->trigger();
        return m_desk->window().findChild<ui::ShortcutsDialog *>();
    }
    static QStringList textsIn(const QAbstractItemModel &model, int column, const QModelIndex &above = {})
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(above); ++row) {
            texts.append(model.index(row, column, above).data().toString());
            texts.append(textsIn(model, column, model.index(row, 0, above)));
        }
        return texts;
    }
    static void collect(const QMenu &menu, QList<QAction *> &all)
    {
        const QList<QAction *> actions = menu.actions();
        for (QAction *one : actions) {
            if (one->menu())
                collect(*one->menu(), all);
            else if (!one->isSeparator())
                all.append(one);
        }
    }

    std::unique_ptr<tests::Desk> m_desk;

private slots:
    void init() { m_desk = std::make_unique<tests::Desk>(); }
    void cleanup() { m_desk.reset(); }

    void noKeyIsThereTwice();
    void everyActionOfTheMenusIsListed();
    void aStoredKeyWorksAndTheDefaultNoLonger();
    void aStoredKeySurvivesAChangeOfLanguage();
    void withoutAChoiceTheDefaultsAreThereAfterAChangeOfLanguage();
    void whatCannotBeReadIsIgnored_data();
    void whatCannotBeReadIsIgnored();
    void aKeyIsChosenInTheDialog();
    void cancellingChangesNothing();
    void theOpenDialogFollowsTheLanguage();
    void unassignHasTheDeleteKeyStill();
};

void ShortcutActionsTest::noKeyIsThereTwice()
{
    QSet<QString> seen;
    for (const QAction *each : m_desk->makeWindow().findChildren<QAction *>()) {
        for (const QKeySequence &keys : each->shortcuts()) {
            QVERIFY2(!seen.contains(keys.toString()), qPrintable(each->objectName()));
            seen.insert(keys.toString());
        }
    }
    QVERIFY(seen.contains(u"F5"_s));
}

void ShortcutActionsTest::everyActionOfTheMenusIsListed()
{
    m_desk->makeWindow().show();
    ui::ShortcutsDialog *dialog = openDialog();
    QVERIFY(dialog && dialog->isVisible());
    const QStringList listed = textsIn(*dialog->findChild<QTreeView *>()->model(), 0);
    QList<QAction *> all;
    const QList<QAction *> menus = m_desk->window().menuBar()->actions();
    for (const QAction *menu : menus)
        collect(*menu->menu(), all);
    QVERIFY(all.size() > 15);
    for (const QAction *each : all) {
        const bool isOfColumns =
            each->objectName().startsWith(u"column_"_s) || each->objectName() == u"actionResetColumns";
        QString text = QString(each->text()).remove(u'&');
        text = text.endsWith(u'…') ? text.chopped(1) : text;
        QVERIFY2(listed.contains(text) != isOfColumns, qPrintable(each->text()));
    }
    QVERIFY(listed.contains(u"View > Theme"_s));
}

void ShortcutActionsTest::aStoredKeyWorksAndTheDefaultNoLonger()
{
    m_desk->settings.setShortcuts({{u"actionDetails"_s, u"Ctrl+I"_s}});
    m_desk->showWithSamples(2);
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    QVERIFY(action("actionDetails")->isChecked());
    QTest::keyClick(table(), Qt::Key_F9);
    QVERIFY(action("actionDetails")->isChecked());
    QTest::keyClick(table(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!action("actionDetails")->isChecked());
}

void ShortcutActionsTest::aStoredKeySurvivesAChangeOfLanguage()
{
    m_desk->settings.setShortcuts({{u"actionDetails"_s, u"Ctrl+I"_s}, {u"actionCopy"_s, u"Ctrl+Shift+Y"_s}});
    m_desk->showWithSamples(2);
    tests::MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    QVERIFY(translator.marks(action("actionDetails")->text()));
    QCOMPARE(action("actionDetails")->shortcuts(), QList{QKeySequence(u"Ctrl+I"_s)});
    QCOMPARE(action("actionCopy")->shortcuts(), QList{QKeySequence(u"Ctrl+Shift+Y"_s)});
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    QTest::keyClick(table(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!action("actionDetails")->isChecked());
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::processEvents();
    QCOMPARE(action("actionDetails")->shortcuts(), QList{QKeySequence(u"Ctrl+I"_s)});
}

void ShortcutActionsTest::withoutAChoiceTheDefaultsAreThereAfterAChangeOfLanguage()
{
    m_desk->makeWindow();
    const QList<QKeySequence> copy = action("actionCopy")->shortcuts();
    QVERIFY(copy.contains(QKeySequence(u"Ctrl+C"_s)) && copy.contains(QKeySequence(u"Ctrl+Ins"_s)));
    tests::MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    QCOMPARE(action("actionCopy")->shortcuts(), copy);
    QCOMPARE(action("actionRefresh")->shortcuts(), QList{QKeySequence(u"F5"_s)});
    QCoreApplication::removeTranslator(&translator);
}

void ShortcutActionsTest::whatCannotBeReadIsIgnored_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nonsense") << u"Ctrl+Nonsense"_s << u"F9"_s;
    QTest::newRow("several") << u"Ctrl+K, Ctrl+D"_s << u"F9"_s;
    QTest::newRow("a letter") << u"D"_s << u"F9"_s;
    QTest::newRow("a fixed key") << u"Tab"_s << u"F9"_s;
    QTest::newRow("other spelling") << u"ctrl+d"_s << u"Ctrl+D"_s;
    QTest::newRow("none") << QString() << QString();
}

void ShortcutActionsTest::whatCannotBeReadIsIgnored()
{
    QFETCH(QString, keys);
    QFETCH(QString, expected);
    m_desk->settings.setShortcuts({{u"actionDetails"_s, keys}, {u"actionOfTomorrow"_s, u"F6"_s}});
    m_desk->makeWindow();
    QCOMPARE(action("actionDetails")->shortcut().toString(), expected);
}

void ShortcutActionsTest::aKeyIsChosenInTheDialog()
{
    const QString ofTomorrow = u"actionOfTomorrow"_s;
    m_desk->settings.setShortcuts({{ofTomorrow, u"F6"_s}});
    m_desk->showWithSamples(2);
    ui::ShortcutsDialog *dialog = openDialog();
    auto *view = dialog->findChild<QTreeView *>();
    const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, u"Details"_s, 1,
                                                       Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    view->setCurrentIndex(found.front());
    QTest::keyClick(dialog->findChild<ui::KeysEdit *>(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(action("actionDetails")->shortcut(), QKeySequence(u"F9"_s)); // not before it is saved
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    QCOMPARE(action("actionDetails")->shortcut(), QKeySequence(u"Ctrl+I"_s));
    QCOMPARE(m_desk->settings.shortcuts(),
             (QMap<QString, QString>{{u"actionDetails"_s, u"Ctrl+I"_s}, {ofTomorrow, u"F6"_s}}));
    QTRY_VERIFY(!m_desk->window().findChild<ui::ShortcutsDialog *>());
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    QTest::keyClick(table(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!action("actionDetails")->isChecked());
}

void ShortcutActionsTest::cancellingChangesNothing()
{
    m_desk->settings.setShortcuts({{u"actionDetails"_s, u"Ctrl+I"_s}});
    m_desk->makeWindow().show();
    ui::ShortcutsDialog *dialog = openDialog();
    dialog->findChild<QPushButton *>(u"resetAllButton"_s)->click();
    dialog->reject();
    QCOMPARE(action("actionDetails")->shortcut(), QKeySequence(u"Ctrl+I"_s));
    QCOMPARE(m_desk->settings.shortcuts().size(), 1);
}

void ShortcutActionsTest::theOpenDialogFollowsTheLanguage()
{
    m_desk->makeWindow().show();
    ui::ShortcutsDialog *dialog = openDialog();
    tests::MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    QStringList unmarked = textsIn(*dialog->findChild<QTreeView *>()->model(), 0);
    unmarked.removeIf([&translator](const QString &text) { return translator.marks(text); });
    QCOMPARE(unmarked, (QStringList{u"English"_s, u"中文"_s}));
    QCoreApplication::removeTranslator(&translator);
}

void ShortcutActionsTest::unassignHasTheDeleteKeyStill()
{
    m_desk->settings.setShortcuts({{u"actionUnassign"_s, u"F8"_s}});
    m_desk->showWithSamples(3);
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    m_desk->window().findChild<ui::InterfacesView *>()->selectRow(m_desk->browse.model().rowOf(tests::sampleId(0)));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(m_desk->window().findChild<ui::UnassignDialog *>());
}

QTEST_MAIN(ShortcutActionsTest)
#include "tst_shortcutactions.moc"

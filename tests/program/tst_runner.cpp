// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/runner.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileOpenEvent>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestRunner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theDemoIsOpenedFromTheWelcomePage();
    void theDemoLeavesNoKeysForItsChildren();
    void theToolsMenuOpensTheWindowThatExplains();
    void aLinkOfTheDesktopIsFollowed();
    void aStartMayAskForTheWindowThatExplains();

private:
    QTemporaryDir m_folder;
};

void TestRunner::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(u"config"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"data"_s)));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("ALIBABA_CLOUD_ACCESS_KEY_ID");
}

void TestRunner::theDemoIsOpenedFromTheWelcomePage()
{
    program::Runner runner;
    program::Options options;
    options.language = u"en"_s;
    runner.open(options);
    const auto button = [] {
        QPushButton *found = nullptr;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *demo = window->findChild<QPushButton *>(u"welcomeDemo"_s))
                found = demo;
        }
        return found;
    };
    QTRY_VERIFY(button() && button()->isVisible());
    QTest::mouseClick(button(), Qt::LeftButton);
    const QString log = m_folder.filePath(u"data/enidesk-demo/enidesk.log"_s);
    qWarning("for the log");
    QTRY_VERIFY(QFile::exists(m_folder.filePath(u"config/enidesk-demo/enidesk.ini"_s)));
    qWarning("for the demo's log");
    QTRY_VERIFY(QFile::exists(log));
    QCOMPARE(QApplication::topLevelWidgets().isEmpty(), false);
}

void TestRunner::theDemoLeavesNoKeysForItsChildren()
{
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tExampleKeyId0001");
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "not-a-real-secret");
    qputenv("ALIBABA_CLOUD_SECURITY_TOKEN", "not-a-real-token");
    program::Runner runner;
    program::Options options;
    options.demo = true;
    runner.open(options);
    for (const char *name :
         {"ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABA_CLOUD_SECURITY_TOKEN"})
        QVERIFY2(!qEnvironmentVariableIsSet(name), name);
}

void TestRunner::theToolsMenuOpensTheWindowThatExplains()
{
    program::Runner runner;
    program::Options options;
    options.language = u"en"_s;
    runner.open(options);
    const auto topLevel = [](const QString &name) {
        QWidget *found = nullptr;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->objectName() == name && window->isVisible())
                found = window;
        }
        return found;
    };
    QTRY_VERIFY(topLevel(u"MainWindow"_s));
    auto *action = topLevel(u"MainWindow"_s)->findChild<QAction *>(u"actionExplain"_s);
    QVERIFY(action && action->isEnabled());
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    action->trigger();
    QTRY_VERIFY(topLevel(u"ExplainDialog"_s));
    topLevel(u"MainWindow"_s)->close();
    QTRY_VERIFY(!topLevel(u"ExplainDialog"_s));
}

void TestRunner::aLinkOfTheDesktopIsFollowed()
{
    program::Runner runner;
    program::Options options;
    options.language = u"en"_s;
    runner.open(options);
    const auto notice = [] {
        QStringList texts;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            for (const auto *label : window->findChildren<QLabel *>())
                texts += label->text().remove(QChar(0x200b));
        }
        return texts.join(u'\n');
    };
    for (const QString &link : {u"enidesk://eni/cn-beijing/eni-bad?a=b"_s, u"enidesk://eni/cn-beijing/eni-link"_s}) {
        QFileOpenEvent event{QUrl(link)};
        QCoreApplication::sendEvent(qApp, &event);
    }
    QTRY_VERIFY2(notice().contains(u"eni-link"_s), qPrintable(notice()));
    QVERIFY(!notice().contains(u"eni-bad"_s));
}

void TestRunner::aStartMayAskForTheWindowThatExplains()
{
    program::Runner runner;
    program::Options options;
    options.explains = true;
    runner.open(options);
    const auto isOpen = [] {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::any_of(all.begin(), all.end(), [](const QWidget *window) {
            return window->objectName() == u"ExplainDialog"_s && window->isVisible();
        });
    };
    QTRY_VERIFY(isOpen());
}

QTEST_MAIN(TestRunner)
#include "tst_runner.moc"

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/markingtranslator.h"
#include "ui/welcomepage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::WelcomePage;

class TestWelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachWayAsksForItsOwn();
    void withoutKeysInTheEnvironmentThatWayIsOffAndSaysWhy();
    void aProfileAskedForInVainIsNamedAsPlainText();
    void noTextIsCutOff();
    void aChangeOfLanguageReachesThePage();

private:
    QPushButton *button(const char *name) const { return m_page->findChild<QPushButton *>(QLatin1String(name)); }

    std::unique_ptr<WelcomePage> m_page;
};

void TestWelcomePage::init()
{
    m_page = std::make_unique<WelcomePage>();
    m_page->resize(760, 600);
    m_page->show();
}

void TestWelcomePage::eachWayAsksForItsOwn()
{
    m_page->setState({}, true);
    QSignalSpy profile(m_page.get(), &WelcomePage::addProfileWanted);
    QSignalSpy environment(m_page.get(), &WelcomePage::environmentWanted);
    QSignalSpy demo(m_page.get(), &WelcomePage::demoWanted);
    for (const char *name : {"welcomeAddProfile", "welcomeEnvironment", "welcomeDemo"})
        QTest::mouseClick(button(name), Qt::LeftButton);
    QCOMPARE(profile.count(), 1);
    QCOMPARE(environment.count(), 1);
    QCOMPARE(demo.count(), 1);
}

void TestWelcomePage::withoutKeysInTheEnvironmentThatWayIsOffAndSaysWhy()
{
    m_page->setState({}, false);
    QVERIFY(!button("welcomeEnvironment")->isEnabled());
    QVERIFY(button("welcomeEnvironment")->accessibleDescription().contains(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s));
}

void TestWelcomePage::aProfileAskedForInVainIsNamedAsPlainText()
{
    m_page->setState(u"<b>prod</b>"_s, false);
    bool isNamed = false;
    for (const auto *label : m_page->findChildren<QLabel *>()) {
        if (label->text().contains(u"<b>prod</b>"_s)) {
            isNamed = true;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
    QVERIFY(isNamed);
}

void TestWelcomePage::noTextIsCutOff()
{
    QTest::qWait(50); // the layouts settle
    for (const auto *label : m_page->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

void TestWelcomePage::aChangeOfLanguageReachesThePage()
{
    tests::MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    QVERIFY(translator.marks(m_page->findChild<QLabel *>(u"welcomeTitle"_s)->text()));
    QVERIFY(translator.marks(button("welcomeDemo")->text()));
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/languageswitch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A text of the program, with a number in it.
QString assignTwo()
{
    return QCoreApplication::translate("presenters::AssignPresenter", "Assign %n address(es)", nullptr, 2);
}

/// A text of Qt's own.
QString cancel()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

class Listener : public QWidget
{
public:
    int heard = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++heard;
        QWidget::changeEvent(event);
    }
};

} // namespace

/// One language for everything that the program shows, switched while it runs.
class LanguageSwitchTest : public QObject
{
    Q_OBJECT

public:
    /// The system of these tests prefers German, then Chinese.
    static void initMain()
    {
        qputenv("LC_ALL", "de_DE.UTF-8");
        qputenv("LANGUAGE", "de:zh_CN:en");
    }

private:
    std::unique_ptr<program::LanguageSwitch> m_languages;

private slots:
    void init() { m_languages = std::make_unique<program::LanguageSwitch>(); }
    void cleanup() { m_languages.reset(); }

    void everyLocaleHasItsLanguage_data();
    void everyLocaleHasItsLanguage();
    void chineseReachesTheProgramsAndQtsTexts();
    void englishHasItsPluralForms();
    void goingBackToEnglishLeavesNoChinese();
    void datesAndNumbersFollow();
    void everyWindowHearsIt();
    void theSameLanguageAgainChangesNothing();
    void theTextsGoWithTheSwitch();
};

void LanguageSwitchTest::everyLocaleHasItsLanguage_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese of the mainland") << u"zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("Chinese by its script") << u"zh-Hans-CN"_s << u"zh_CN"_s;
    QTest::newRow("Chinese of Singapore") << u"zh_SG"_s << u"zh_CN"_s;
    QTest::newRow("Chinese, nothing more") << u"zh"_s << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s << u"en"_s;
    QTest::newRow("British English") << u"en-GB"_s << u"en"_s;
    QTest::newRow("French") << u"fr_FR"_s << u"en"_s;
    QTest::newRow("the C locale") << u"C"_s << u"en"_s;
    QTest::newRow("the system's first that is spoken here") << QString() << u"zh_CN"_s;
}

void LanguageSwitchTest::everyLocaleHasItsLanguage()
{
    QFETCH(QString, wanted);
    QTEST(program::LanguageSwitch::languageFor(wanted), "language");
}

void LanguageSwitchTest::chineseReachesTheProgramsAndQtsTexts()
{
    m_languages->use(u"zh_CN"_s);
    QVERIFY2(assignTwo().contains(u"分配"_s), qPrintable(assignTwo()));
    QCOMPARE(cancel(), u"取消"_s);
}

void LanguageSwitchTest::englishHasItsPluralForms()
{
    m_languages->use(u"en"_s);
    QCOMPARE(assignTwo(), u"Assign 2 addresses"_s);
}

void LanguageSwitchTest::goingBackToEnglishLeavesNoChinese()
{
    m_languages->use(u"zh_CN"_s);
    m_languages->use(u"en"_s);
    QCOMPARE(m_languages->current(), u"en"_s);
    QCOMPARE(assignTwo(), u"Assign 2 addresses"_s);
    QCOMPARE(cancel(), u"Cancel"_s);
}

void LanguageSwitchTest::datesAndNumbersFollow()
{
    m_languages->use(u"zh_CN"_s);
    QCOMPARE(QLocale().name(), u"zh_CN"_s);
    m_languages->use(u"en"_s);
    QCOMPARE(QLocale().name(), u"en_GB"_s);
}

void LanguageSwitchTest::everyWindowHearsIt()
{
    m_languages->use(u"en"_s);
    QCoreApplication::sendPostedEvents();
    Listener window;
    const QSignalSpy changes(m_languages.get(), &program::LanguageSwitch::changed);
    m_languages->use(u"zh_CN"_s);
    QCoreApplication::sendPostedEvents();
    QVERIFY(window.heard > 0);
    QCOMPARE(window.locale().name(), u"zh_CN"_s);
    QCOMPARE(changes, QList<QList<QVariant>>{{u"zh_CN"_s}});
}

void LanguageSwitchTest::theSameLanguageAgainChangesNothing()
{
    m_languages->use(u"zh_CN"_s);
    const QSignalSpy changes(m_languages.get(), &program::LanguageSwitch::changed);
    m_languages->use(u"zh_CN"_s);
    QCOMPARE(changes.size(), 0);
}

void LanguageSwitchTest::theTextsGoWithTheSwitch()
{
    m_languages->use(u"zh_CN"_s);
    m_languages.reset();
    QCOMPARE(cancel(), u"Cancel"_s);
}

QTEST_MAIN(LanguageSwitchTest)
#include "tst_languageswitch.moc"

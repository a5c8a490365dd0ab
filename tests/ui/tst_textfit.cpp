// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/languageswitch.h"
#include "tests/ui/windows/everywindow.h"
#include "tests/ui/windows/textfit.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// No text of any window is cut, in either language. Run once for each scale: QT_SCALE_FACTOR and the screen's size
/// come from CMakeLists.txt.
class TextFitTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<program::LanguageSwitch> m_languages;
    std::unique_ptr<ui::Theme> m_theme;

private slots:
    void initTestCase_data();
    void initTestCase();
    void cleanupTestCase();
    void init();

    void theScreenIsTheOneThatWasAskedFor();
    void everyTextFits_data() { tests::addOpenerRows(); }
    void everyTextFits();
    void theWalkFindsACutText();
};

void TextFitTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s;
}

void TextFitTest::initTestCase()
{
    m_languages = std::make_unique<program::LanguageSwitch>();
    m_theme = std::make_unique<ui::Theme>();
    m_theme->setChoice(domain::Theme::Light);
}

void TextFitTest::cleanupTestCase()
{
    m_theme.reset();
    m_languages.reset();
}

void TextFitTest::init()
{
    QFETCH_GLOBAL(QString, language);
    m_languages->use(language);
}

void TextFitTest::theScreenIsTheOneThatWasAskedFor()
{
    const QString wanted = qEnvironmentVariable("ENIDESK_TEST_SCREEN");
    if (wanted.isEmpty())
        QSKIP("The screen is whatever the platform has");
    const QSize screen = QGuiApplication::primaryScreen()->size();
    QCOMPARE(u"%1x%2"_s.arg(screen.width()).arg(screen.height()), wanted);
}

void TextFitTest::everyTextFits()
{
    QFETCH(qsizetype, opener);
    const auto open = tests::opened(tests::everyWindow()[static_cast<size_t>(opener)]);
    QCOMPARE(tests::tooLarge(open->window()), QString());
    tests::expectNothing(tests::cutTexts(open->window()));
}

void TextFitTest::theWalkFindsACutText()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *label = new QLabel(u"A text that is wider than its place"_s);
    auto *button = new QPushButton(u"A button that is"_s);
    row->addWidget(label);
    row->addWidget(button);
    window.show();
    tests::settle(window);
    QCOMPARE(tests::cutTexts(window), QStringList());
    label->setFixedWidth(60);
    button->setFixedWidth(30);
    tests::settle(window);
    QCOMPARE(tests::cutTexts(window).size(), 2);
    label->setFixedWidth(1000);
    window.setFixedWidth(300);
    tests::settle(window);
    QVERIFY(!tests::cutTexts(window).isEmpty());
}

QTEST_MAIN(TextFitTest)
#include "tst_textfit.moc"

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settings.h"
#include "tests/presenters/changeworld.h"
#include "tests/ui/dialogprobe.h"
#include "tests/ui/markingtranslator.h"
#include "ui/guidewindow.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using tests::child;

/// The user guide's window, with the real guide in it.
class GuideWindowTest : public QObject
{
    Q_OBJECT

public slots:
    void keepUrl(const QUrl &url) { m_opened.append(url.toString()); }

private:
    void openWindow();
    ui::GuidePage *page() { return child<ui::GuidePage>(*m_window, u"page"_s); }
    QListWidget *contents() { return child<QListWidget>(*m_window, u"contentsList"_s); }
    QLineEdit *find() { return child<QLineEdit>(*m_window, u"findEdit"_s); }
    QString hits() { return child<QLabel>(*m_window, u"hitsLabel"_s)->text(); }
    QToolButton *button(const QString &name) { return child<QToolButton>(*m_window, name); }
    void follow(const QString &link) { emit page()->anchorClicked(QUrl(link)); }
    void switchTo(QLocale::Language language);
    QStringList shownTopics();

    tests::EnglishPlurals m_english;
    const ui::GuideBook m_book;
    QTemporaryDir m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<ui::GuideWindow> m_window;
    QStringList m_opened;
    const QStringList m_schemes{u"https"_s, u"http"_s,       u"file"_s, u"mailto"_s,
                                u"ftp"_s,   u"javascript"_s, u"data"_s, u"qrc"_s};

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void itOpensAtTheFirstTopic();
    void theContentsNameEveryPage();
    void theArrowKeysLeadThroughTheContents();
    void aTopicAndAHeadingCanBeOpened();
    void anUnknownTopicChangesNothing();
    void aLinkLeadsToItsHeading();
    void aLinkOnTheSamePageLeadsToItsHeading();
    void webAddressesOpenInTheBrowser();
    void everyOtherLinkIsRefused_data();
    void everyOtherLinkIsRefused();
    void backAndForwardReturnToThePlace();
    void homeIsTheFirstPage();
    void theTextCanBeMadeLarger();
    void sizeAndZoomAreRemembered();
    void theSelectedTextIsCopied();
    void theOtherLanguageKeepsPageAndPlace();
    void everyWordFollowsTheLanguage();
    void everyControlHasAName();
    void theTabKeyReachesEveryControl();
    void itIsNotModalAndFitsASmallScreen();
};

void GuideWindowTest::initTestCase()
{
    QCoreApplication::installTranslator(&m_english);
    QAccessible::setActive(true);
    for (const QString &scheme : m_schemes)
        QDesktopServices::setUrlHandler(scheme, this, "keepUrl");
}

void GuideWindowTest::cleanupTestCase()
{
    for (const QString &scheme : m_schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

void GuideWindowTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_settings = std::make_unique<settings::Settings>(m_folder.filePath(u"settings.ini"_s));
    m_settings->setState(u"guideZoom"_s, {});
    m_opened.clear();
    openWindow();
}

void GuideWindowTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
    QLocale::setDefault(QLocale(QLocale::English));
}

void GuideWindowTest::openWindow()
{
    m_window = std::make_unique<ui::GuideWindow>();
    m_window->setSettings(m_settings.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void GuideWindowTest::switchTo(QLocale::Language language)
{
    QLocale::setDefault(QLocale(language));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_window.get(), &change);
}

QStringList GuideWindowTest::shownTopics()
{
    QStringList topics;
    for (int row = 0; row < contents()->count(); ++row) {
        if (!contents()->item(row)->isHidden())
            topics.append(contents()->item(row)->data(Qt::UserRole).toString());
    }
    return topics;
}

void GuideWindowTest::itOpensAtTheFirstTopic()
{
    QCOMPARE(m_window->topic(), m_book.topics().front());
    QVERIFY(page()->hasFocus());
    QVERIFY(page()->toPlainText().startsWith(m_book.title(m_window->topic(), u"en"_s)));
    QVERIFY(!button(u"backButton"_s)->isEnabled());
    QVERIFY(!button(u"forwardButton"_s)->isEnabled());
}

void GuideWindowTest::theContentsNameEveryPage()
{
    QCOMPARE(shownTopics(), m_book.topics());
    for (int row = 0; row < contents()->count(); ++row)
        QCOMPARE(contents()->item(row)->text(), m_book.title(m_book.topics().at(row), u"en"_s));
    QCOMPARE(contents()->currentRow(), 0);
}

void GuideWindowTest::theArrowKeysLeadThroughTheContents()
{
    contents()->setFocus();
    QTest::keyClick(contents(), Qt::Key_Down);
    QCOMPARE(m_window->topic(), m_book.topics().at(1));
    QTest::keyClick(contents(), Qt::Key_End);
    QCOMPARE(m_window->topic(), m_book.topics().back());
    QVERIFY(page()->toPlainText().startsWith(m_book.title(m_window->topic(), u"en"_s)));
    QTest::keyClick(contents(), Qt::Key_Return);
    QVERIFY(page()->hasFocus());
}

void GuideWindowTest::aTopicAndAHeadingCanBeOpened()
{
    m_window->open(u"profiles"_s);
    QCOMPARE(page()->place().heading, 0);
    const ui::GuideHeading heading = page()->headings().at(2);
    m_window->open(u"profiles"_s, heading.anchor);
    QCOMPARE(page()->place().heading, 2);
    QCOMPARE(contents()->currentRow(), m_book.topics().indexOf(u"profiles"_s));
    QCOMPARE(page()->accessibleName(), m_book.title(u"profiles"_s, u"en"_s));
}

void GuideWindowTest::anUnknownTopicChangesNothing()
{
    m_window->open(u"errors"_s);
    m_window->open(u"none"_s);
    m_window->open({});
    QCOMPARE(m_window->topic(), u"errors"_s);
}

void GuideWindowTest::aLinkLeadsToItsHeading()
{
    m_window->open(u"profiles"_s);
    const ui::GuideHeading heading = page()->headings().at(3);
    m_window->open(u"start"_s);
    follow(u"profiles.md#"_s + heading.anchor);
    QCOMPARE(m_window->topic(), u"profiles"_s);
    QCOMPARE(page()->place().heading, 3);
    QVERIFY(page()->verticalScrollBar()->value() > 0);
    follow(u"filter.md"_s);
    QCOMPARE(m_window->topic(), u"filter"_s);
    QCOMPARE(page()->verticalScrollBar()->value(), 0);
}

void GuideWindowTest::aLinkOnTheSamePageLeadsToItsHeading()
{
    m_window->open(u"troubleshooting"_s);
    follow(u'#' + page()->headings().at(2).anchor);
    QCOMPARE(m_window->topic(), u"troubleshooting"_s);
    QCOMPARE(page()->place().heading, 2);
    button(u"backButton"_s)->click();
    QCOMPARE(page()->verticalScrollBar()->value(), 0);
}

void GuideWindowTest::webAddressesOpenInTheBrowser()
{
    follow(u"https://example.com/a?b=c#d"_s);
    QCOMPARE(m_opened, QStringList{u"https://example.com/a?b=c#d"_s});
    QCOMPARE(m_window->topic(), u"start"_s);
}

void GuideWindowTest::everyOtherLinkIsRefused_data()
{
    QTest::addColumn<QString>("link");
    for (const char *link : {"http://example.com/", "file:///etc/passwd", "mailto:a@example.com", "ftp://example.com/a",
                             "javascript:alert(1)", "data:text/html,a", "qrc:/guide/guide.json",
                             "//example.com/profiles.md", "../en/profiles.md", "/profiles.md", "profiles.html",
                             "unknown.md", "https:///nothing", "https://user:word@example.com/", "guide.json"})
        QTest::newRow(link) << QString::fromLatin1(link);
}

void GuideWindowTest::everyOtherLinkIsRefused()
{
    QFETCH(const QString, link);
    const QString before = page()->toPlainText();
    follow(link);
    QCOMPARE(m_opened, QStringList());
    QCOMPARE(m_window->topic(), u"start"_s);
    QCOMPARE(page()->toPlainText(), before);
}

void GuideWindowTest::backAndForwardReturnToThePlace()
{
    m_window->open(u"troubleshooting"_s);
    page()->goToAnchor(page()->headings().at(3).anchor);
    const int value = page()->verticalScrollBar()->value();
    QVERIFY(value > 0);
    m_window->open(u"errors"_s);
    QCOMPARE(page()->verticalScrollBar()->value(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->topic(), u"troubleshooting"_s);
    QVERIFY(std::abs(page()->verticalScrollBar()->value() - value) < 30);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->topic(), u"errors"_s);
    QVERIFY(!button(u"forwardButton"_s)->isEnabled());
    QTest::mouseClick(page()->viewport(), Qt::BackButton);
    QTest::mouseClick(page()->viewport(), Qt::BackButton);
    QCOMPARE(m_window->topic(), u"start"_s);
    QVERIFY(!button(u"backButton"_s)->isEnabled());
    m_window->open(u"filter"_s); // another way: what came after is gone
    QVERIFY(!button(u"forwardButton"_s)->isEnabled());
}

void GuideWindowTest::homeIsTheFirstPage()
{
    m_window->open(u"privacy"_s);
    button(u"homeButton"_s)->click();
    QCOMPARE(m_window->topic(), m_book.topics().front());
    QVERIFY(button(u"backButton"_s)->isEnabled());
}

void GuideWindowTest::theTextCanBeMadeLarger()
{
    const double usual = page()->font().pointSizeF();
    QTest::keyClick(page(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(page()->font().pointSizeF() > usual);
    QVERIFY(button(u"usualSizeButton"_s)->text().contains(u"110"_s));
    QCOMPARE(page()->document()->defaultFont().pointSizeF(), page()->font().pointSizeF());
    QTest::keyClick(page(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(page()->font().pointSizeF(), usual);
    QTest::keyClick(page(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(page()->font().pointSizeF() < usual);
    for (int i = 0; i < 20; ++i)
        button(u"largerButton"_s)->click();
    QCOMPARE(page()->font().pointSizeF(), 3 * usual);
    QVERIFY(!button(u"largerButton"_s)->isEnabled());
}

void GuideWindowTest::sizeAndZoomAreRemembered()
{
    button(u"largerButton"_s)->click();
    const double larger = page()->font().pointSizeF();
    m_window->resize(700, 500);
    m_window->close();
    openWindow();
    QCOMPARE(m_window->size(), QSize(700, 500));
    QCOMPARE(page()->font().pointSizeF(), larger);
    m_window->close();
    m_settings->setState(u"guideZoom"_s, "7000");
    openWindow();
    QVERIFY(page()->font().pointSizeF() < larger);
}

void GuideWindowTest::theSelectedTextIsCopied()
{
    QVERIFY(!button(u"copyButton"_s)->isEnabled());
    find()->setText(m_book.title(u"start"_s, u"en"_s));
    QVERIFY(button(u"copyButton"_s)->isEnabled());
    button(u"copyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_book.title(u"start"_s, u"en"_s));
    QGuiApplication::clipboard()->clear();
    contents()->setFocus();
    QTest::keyClick(page(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_book.title(u"start"_s, u"en"_s));
}

void GuideWindowTest::theOtherLanguageKeepsPageAndPlace()
{
    m_window->open(u"troubleshooting"_s);
    m_window->open(u"troubleshooting"_s, page()->headings().at(3).anchor);
    const QString english = page()->headings().at(3).text;
    switchTo(QLocale::Chinese);
    QCOMPARE(m_window->topic(), u"troubleshooting"_s);
    QVERIFY(page()->toPlainText().startsWith(m_book.title(u"troubleshooting"_s, u"zh_CN"_s)));
    QCOMPARE(page()->place().heading, 3);
    QVERIFY(page()->headings().at(3).text != english);
    QCOMPARE(contents()->item(0)->text(), m_book.title(m_book.topics().front(), u"zh_CN"_s));
    switchTo(QLocale::English);
    QCOMPARE(page()->place().heading, 3);
    QCOMPARE(page()->headings().at(3).text, english);
}

void GuideWindowTest::everyWordFollowsTheLanguage()
{
    find()->setText(u"qwertzuiop"_s);
    tests::MarkingTranslator marker;
    QCoreApplication::installTranslator(&marker);
    QTRY_VERIFY(marker.marks(m_window->windowTitle()));
    QVERIFY(marker.marks(hits()));
    QVERIFY(marker.marks(find()->placeholderText()));
    QVERIFY(marker.marks(contents()->accessibleName()));
    const auto buttons = m_window->findChildren<QToolButton *>(QRegularExpression(u"Button$"_s));
    QVERIFY(buttons.size() >= 9);
    for (const QToolButton *each : buttons) {
        QVERIFY2(marker.marks(each->toolTip()), qPrintable(each->objectName()));
        QVERIFY2(marker.marks(each->accessibleName()), qPrintable(each->objectName()));
    }
    QCoreApplication::removeTranslator(&marker);
    QTRY_VERIFY(!marker.marks(m_window->windowTitle()));
    QVERIFY(!marker.marks(tests::everythingSaid(*m_window)));
}

void GuideWindowTest::everyControlHasAName()
{
    find()->setText(u"ipv6"_s);
    QCOMPARE(tests::namelessControls(*m_window), QStringList());
}

void GuideWindowTest::theTabKeyReachesEveryControl()
{
    find()->setText(u"ipv6"_s);
    m_window->open(u"errors"_s);
    button(u"backButton"_s)->setFocus();
    const QStringList stops = tests::tabStops(*m_window);
    for (const QString &name :
         {u"backButton"_s, u"homeButton"_s, u"findEdit"_s, u"previousHitButton"_s, u"nextHitButton"_s,
          u"smallerButton"_s, u"usualSizeButton"_s, u"largerButton"_s, u"contentsList"_s, u"page"_s})
        QVERIFY2(stops.contains(name), qPrintable(name + u" not in "_s + stops.join(u' ')));
    QVERIFY(page()->hasFocus());
    for (int links = 0; page()->hasFocus() && links < 100; ++links)
        QTest::keyClick(page(), Qt::Key_Tab);
    QVERIFY(!page()->hasFocus());
}

void GuideWindowTest::itIsNotModalAndFitsASmallScreen()
{
    QCOMPARE(m_window->windowModality(), Qt::NonModal);
    QVERIFY(m_window->minimumSizeHint().width() <= 683 - 8); // 1366 × 768 at 200 %
    QVERIFY(m_window->minimumSizeHint().height() <= 350);
}

QTEST_MAIN(GuideWindowTest)
#include "tst_guidewindow.moc"

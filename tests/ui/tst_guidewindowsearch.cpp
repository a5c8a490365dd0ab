// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/changeworld.h"
#include "tests/ui/dialogprobe.h"
#include "ui/guidewindow.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using tests::child;

/// "Find in the guide", through the guide's window.
class GuideWindowSearchTest : public QObject
{
    Q_OBJECT

private:
    ui::GuidePage *page() { return child<ui::GuidePage>(*m_window, u"page"_s); }
    QListWidget *contents() { return child<QListWidget>(*m_window, u"contentsList"_s); }
    QLineEdit *find() { return child<QLineEdit>(*m_window, u"findEdit"_s); }
    QString hits() { return child<QLabel>(*m_window, u"hitsLabel"_s)->text(); }
    QToolButton *button(const QString &name) { return child<QToolButton>(*m_window, name); }
    void switchTo(QLocale::Language language)
    {
        QLocale::setDefault(QLocale(language));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_window.get(), &change);
    }
    QStringList shownTopics()
    {
        QStringList topics;
        for (int row = 0; row < contents()->count(); ++row) {
            if (!contents()->item(row)->isHidden())
                topics.append(contents()->item(row)->data(Qt::UserRole).toString());
        }
        return topics;
    }

    tests::EnglishPlurals m_english;
    const ui::GuideBook m_book;
    std::unique_ptr<ui::GuideWindow> m_window;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init();
    void cleanup();

    void wordsAreFoundOnAllPages();
    void theNextPlaceMayBeOnTheNextPage();
    void chineseIsFound();
    void whatIsNowhereIsSaid();
    void typingOnPastAMatchComesBack();
    void escapeEndsTheSearchAndThenTheWindow();
};

void GuideWindowSearchTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_window = std::make_unique<ui::GuideWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void GuideWindowSearchTest::cleanup()
{
    m_window.reset();
    QLocale::setDefault(QLocale(QLocale::English));
}

void GuideWindowSearchTest::wordsAreFoundOnAllPages()
{
    QTest::keyClick(page(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find()->hasFocus());
    QTest::keyClicks(find(), u"security token"_s);
    const QStringList found = shownTopics();
    QVERIFY(!found.isEmpty());
    QVERIFY(found.size() < m_book.topics().size());
    QVERIFY(!hits().isEmpty());
    QCOMPARE(find()->accessibleDescription(), hits());
    for (const QString &topic : found)
        QVERIFY2(m_book.page(topic, u"en"_s).contains(u"token"_s, Qt::CaseInsensitive), qPrintable(topic));
    const int row = static_cast<int>(m_book.topics().indexOf(found.front()));
    QVERIFY(contents()->item(row)->text().contains(u'('));
    find()->clear();
    QCOMPARE(shownTopics(), m_book.topics());
    QCOMPARE(hits(), QString());
    QVERIFY(page()->extraSelections().isEmpty());
}

void GuideWindowSearchTest::theNextPlaceMayBeOnTheNextPage()
{
    find()->setText(u"ipv6"_s);
    const QStringList topics = shownTopics();
    QVERIFY(topics.size() > 1);
    QStringList way{m_window->topic()};
    QStringList counts;
    for (int i = 0; i < 2000 && (way.size() < 2 || way.back() != way.front()); ++i) {
        QTest::keyClick(page(), Qt::Key_F3);
        QCOMPARE(page()->textCursor().selectedText().toLower(), u"ipv6"_s);
        counts.append(hits());
        if (way.back() != m_window->topic())
            way.append(m_window->topic());
    }
    QCOMPARE(way.size(), topics.size() + 1);
    QCOMPARE(counts.removeDuplicates(), 0);
    QTest::keyClick(page(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(m_window->topic(), way.at(way.size() - 2));
}

void GuideWindowSearchTest::chineseIsFound()
{
    switchTo(QLocale::Chinese);
    find()->setText(u"密钥"_s);
    QVERIFY(shownTopics().contains(u"profiles"_s));
    QTest::keyClick(page(), Qt::Key_F3);
    QCOMPARE(page()->textCursor().selectedText(), u"密钥"_s);
    switchTo(QLocale::English);
    QCOMPARE(shownTopics(), m_book.topics());
    QCOMPARE(hits(), u"Not found"_s);
}

void GuideWindowSearchTest::whatIsNowhereIsSaid()
{
    find()->setText(u"qwertzuiop"_s);
    QCOMPARE(hits(), u"Not found"_s);
    QCOMPARE(shownTopics(), m_book.topics());
    QVERIFY(!button(u"nextHitButton"_s)->isEnabled());
    QTest::keyClick(find(), Qt::Key_Return);
    QVERIFY(m_window->isVisible());
}

void GuideWindowSearchTest::typingOnPastAMatchComesBack()
{
    QScrollBar *bar = page()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int before = bar->value();
    find()->setText(u"e"_s); // is at the top of every page
    QVERIFY(std::abs(bar->value() - before) > 100);
    find()->setText(u"eqwertzuiop"_s);
    QVERIFY2(std::abs(bar->value() - before) <= 2, qPrintable(QString::number(bar->value() - before)));
}

void GuideWindowSearchTest::escapeEndsTheSearchAndThenTheWindow()
{
    find()->setText(u"key"_s);
    QTest::keyClick(find(), Qt::Key_Escape);
    QCOMPARE(find()->text(), QString());
    QVERIFY(m_window->isVisible());
    QTest::keyClick(page(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

QTEST_MAIN(GuideWindowSearchTest)
#include "tst_guidewindowsearch.moc"

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/codelinks.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

class CodeLinksTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    ui::CodeLinks *m_links = nullptr;

    QList<QToolButton *> buttons() const
    {
        QList<QToolButton *> shown;
        for (QToolButton *button : m_links->findChildren<QToolButton *>()) {
            if (button->isVisible())
                shown.append(button);
        }
        return shown;
    }

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void itIsHiddenWithoutCodes();
    void aCodeIsChosenByKeyboard();
    void fewerCodesHideTheRest();
    void codesGoOnOnTheNextLine();
    void aVeryLongCodeIsCutAndKeepsItsName();
};

void CodeLinksTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_links = new ui::CodeLinks(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_links);
    layout->addStretch(1);
    m_window->resize(400, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CodeLinksTest::itIsHiddenWithoutCodes()
{
    QVERIFY(!m_links->isVisible());
    m_links->setCodes(u"Related"_s, {u"A"_s});
    QVERIFY(m_links->isVisible());
}

void CodeLinksTest::aCodeIsChosenByKeyboard()
{
    m_links->setCodes(u"Related"_s, {u"A.NotFound"_s, u"B.NotFound"_s});
    QSignalSpy chosen(m_links, &ui::CodeLinks::codeChosen);
    buttons().front()->setFocus();
    QTest::keyClick(buttons().front(), Qt::Key_Tab);
    QVERIFY(buttons().back()->hasFocus());
    QTest::keyClick(buttons().back(), Qt::Key_Space);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().toString(), u"B.NotFound"_s);
}

void CodeLinksTest::fewerCodesHideTheRest()
{
    m_links->setCodes(u"Related"_s, {u"A"_s, u"B"_s, u"C"_s});
    QCOMPARE(buttons().size(), 3);
    m_links->setCodes(u"Related"_s, {u"D"_s});
    QCOMPARE(buttons().size(), 1);
    QCOMPARE(buttons().front()->text(), u"D"_s);
}

void CodeLinksTest::codesGoOnOnTheNextLine()
{
    m_links->setCodes(u"Related"_s, {u"InvalidVSwitch.Ipv6NotTurnOn"_s, u"InvalidOperation.Ipv6CountExceeded"_s});
    QTRY_VERIFY(buttons().back()->y() > buttons().front()->y());
    QTRY_VERIFY(m_links->height() >= buttons().back()->geometry().bottom());
    m_window->resize(900, 300);
    QTRY_COMPARE(buttons().back()->y(), buttons().front()->y());
}

void CodeLinksTest::aVeryLongCodeIsCutAndKeepsItsName()
{
    const QString code = u"InvalidOperation."_s + QString(100, u'W');
    m_links->setCodes(u"Related"_s, {code});
    QVERIFY(m_window->minimumSizeHint().width() <= 320);
    QTRY_VERIFY(buttons().front()->width() <= m_links->width());
    QTRY_VERIFY(buttons().front()->text().contains(u'…'));
    QCOMPARE(QAccessible::queryAccessibleInterface(buttons().front())->text(QAccessible::Name), code);
    QSignalSpy chosen(m_links, &ui::CodeLinks::codeChosen);
    buttons().front()->click();
    QCOMPARE(chosen.front().front().toString(), code);
}

QTEST_MAIN(CodeLinksTest)
#include "tst_codelinks.moc"

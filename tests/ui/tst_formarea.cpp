// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/formarea.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTest>

/// Where a form scrolls to by itself.
class FormAreaTest : public QObject
{
    Q_OBJECT

private:
    QWidget *addPart(int top, int height)
    {
        auto *part = new QWidget(m_content);
        part->setGeometry(0, top, 200, height);
        part->show();
        return part;
    }
    QPushButton *addButton(int top)
    {
        auto *button = new QPushButton(m_content);
        button->setGeometry(0, top, 80, 30);
        button->show();
        return button;
    }
    int value() const { return m_area->verticalScrollBar()->value(); }

    std::unique_ptr<ui::FormArea> m_area;
    QWidget *m_content = nullptr;

private slots:
    void init()
    {
        m_area = std::make_unique<ui::FormArea>();
        m_content = new QWidget;
        m_content->setMinimumSize(200, 1000);
        m_area->setWidget(m_content);
        m_area->resize(260, 300);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
    }
    void cleanup() { m_area.reset(); }

    void whatFitsIsShownInWhole()
    {
        m_area->showLater(addPart(350, 100));
        QTRY_COMPARE(value(), 150);
    }

    void whatIsHigherIsShownFromItsBeginning()
    {
        m_area->showLater(addPart(350, 400));
        QTRY_COMPARE(value(), 350);
    }

    void noButtonIsCutAtTheLowerEdge()
    {
        addButton(640); // to 670; the edge would be at 650
        m_area->showLater(addPart(350, 400));
        QTRY_COMPARE(value(), 340);
    }

    void whatIsShownStaysWhenALineComesBelowTheArea()
    {
        m_area->showLater(addPart(350, 100));
        QTRY_COMPARE(value(), 150);
        m_area->resize(260, 250);
        QTRY_COMPARE(value(), 200);
    }

    void whoScrolledIsLeftAlone()
    {
        m_area->showLater(addPart(350, 100));
        QTRY_COMPARE(value(), 150);
        m_area->verticalScrollBar()->setValue(20);
        m_area->resize(260, 250);
        QTest::qWait(50);
        QCOMPARE(value(), 20);
    }
};

QTEST_MAIN(FormAreaTest)
#include "tst_formarea.moc"

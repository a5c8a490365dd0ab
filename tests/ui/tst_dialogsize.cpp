// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogsize.h"
#include "ui/formarea.h"

#include <QDialog>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

class DialogSizeTest : public QObject
{
    Q_OBJECT

private slots:
    void whatGrowsAtTheLowerEdgeStaysOnTheScreen();
};

void DialogSizeTest::whatGrowsAtTheLowerEdgeStaysOnTheScreen()
{
    QDialog dialog;
    auto *area = new ui::FormArea;
    auto *content = new QWidget;
    auto *part = new QWidget;
    part->setMinimumHeight(100);
    (new QVBoxLayout(content))->addWidget(part);
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(area);
    new ui::DialogSize(&dialog, area);
    dialog.resize(300, 160);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::qWait(300); // it is placed once its frame is known
    const QRect screen = dialog.screen()->availableGeometry();
    dialog.move(screen.left() + 20, screen.bottom() - dialog.frameGeometry().height() - 10);
    const int before = dialog.height();
    part->setMinimumHeight(400);
    QTRY_VERIFY(dialog.height() > before + 100);
    QTRY_VERIFY(dialog.frameGeometry().bottom() <= screen.bottom());
    QVERIFY(dialog.frameGeometry().top() >= screen.top());
}

QTEST_MAIN(DialogSizeTest)
#include "tst_dialogsize.moc"

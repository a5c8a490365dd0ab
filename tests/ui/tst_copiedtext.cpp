// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// tests/journeys/run.sh runs it on a real display.
class CopiedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::cleanCopiedTexts(); }
    void aLongCodeIsCopiedAsItIs();
    void whatNeedsNoCleaningStays();
};

void CopiedTextTest::aLongCodeIsCopiedAsItIs()
{
    if (QGuiApplication::platformName() == u"offscreen")
        QSKIP("without a display nobody tells whose the clipboard is");
    const QString code = u"InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni"_s;
    const QString shown = ui::breakable(code);
    QVERIFY(shown != code);
    QGuiApplication::clipboard()->setText(u"The code is "_s + shown);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"The code is "_s + code);
}

void CopiedTextTest::whatNeedsNoCleaningStays()
{
    auto *data = new QMimeData;
    data->setText(u"a\tb"_s);
    data->setData(u"text/csv"_s, "a,b");
    QGuiApplication::clipboard()->setMimeData(data);
    QCoreApplication::processEvents();
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"text/csv"_s), QByteArray("a,b"));
}

QTEST_MAIN(CopiedTextTest)
#include "tst_copiedtext.moc"

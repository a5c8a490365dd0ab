// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/tabletexts.h"
#include "ui/plaintext.h"
#include "ui/tabledrag.h"

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
    void aTableKeepsItsFormatsWhateverItsNamesAre();
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

void CopiedTextTest::aTableKeepsItsFormatsWhateverItsNamesAre()
{
    presenters::TableTexts texts({u"Name"_s});
    texts.addRow({{u"a\u200Bb"_s}});
    texts.end();
    QGuiApplication::clipboard()->setMimeData(ui::mimeDataOf(texts).release());
    QTest::qWait(50);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"a\u200Bb\n"_s);
    QCOMPARE(data->data(u"text/csv"_s), u"Name\r\na\u200Bb\r\n"_s.toUtf8());
    QVERIFY(data->hasHtml());
}

QTEST_MAIN(CopiedTextTest)
#include "tst_copiedtext.moc"

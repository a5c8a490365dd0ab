// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/textfile.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TextFileTest : public QObject
{
    Q_OBJECT

private:
    QString written(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"log.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;

private slots:
    void theUsualEncodingsAreRead_data();
    void theUsualEncodingsAreRead();
    void whatIsNoTextIsNotRead();
    void aFolderADeviceAndNothingAreNotRead();
    void aVeryLongFileIsReadInPart();
};

void TextFileTest::theUsualEncodingsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString words = u"分配失败：MaxEniIpv6IpsCountExceeded"_s;
    QTest::newRow("UTF-8") << words.toUtf8() << words;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + words.toUtf8() << words;
    QTest::newRow("UTF-16 as PowerShell writes it")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom).encode(words)) << words;
    QTest::newRow("neither") << QByteArray("InvalidIp.Address \xFF\xFF\x80")
                             << u"InvalidIp.Address \uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    if (QStringDecoder("GB18030").isValid())
        QTest::newRow("GB18030") << QByteArray("\xB7\xD6\xC5\xE4\xCA\xA7\xB0\xDC InvalidIp.Address")
                                 << u"分配失败 InvalidIp.Address"_s;
}

void TextFileTest::theUsualEncodingsAreRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const auto file = presenters::readTextFile(written(bytes));
    QVERIFY(file);
    QCOMPARE(file->text, text);
    QVERIFY(!file->isCutOff);
}

void TextFileTest::whatIsNoTextIsNotRead()
{
    QVERIFY(!presenters::readTextFile(written(QByteArray("\x7f"
                                                         "ELF\0\0\0\1",
                                                         8))));
}

void TextFileTest::aFolderADeviceAndNothingAreNotRead()
{
    QVERIFY(!presenters::readTextFile(m_folder.path()));
    QVERIFY(!presenters::readTextFile(m_folder.filePath(u"none"_s)));
    QVERIFY(!presenters::readTextFile(u"/dev/zero"_s));
}

void TextFileTest::aVeryLongFileIsReadInPart()
{
    const auto file = presenters::readTextFile(written(QByteArray(presenters::longestFile, 'a') + "b"));
    QVERIFY(file);
    QVERIFY(file->isCutOff);
    QCOMPARE(file->text.size(), presenters::longestFile);
}

QTEST_GUILESS_MAIN(TextFileTest)
#include "tst_textfile.moc"

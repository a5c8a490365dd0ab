// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Rooms include only the rooms that their CMakeLists.txt names after MAY_USE.
class IncludesTest : public QObject
{
    Q_OBJECT

private:
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// Room name → its folder, and the rooms it may use.
    static QMap<QString, QString> rooms()
    {
        const QString root = QStringLiteral(ENIDESK_SOURCE_DIR);
        QMap<QString, QString> found{{u"ui"_s, root + u"/ui"_s}};
        QDirIterator folders(root + u"/app"_s, QDir::Dirs | QDir::NoDotAndDotDot);
        while (folders.hasNext()) {
            folders.next();
            found.insert(folders.fileName(), folders.filePath());
        }
        return found;
    }

    static QStringList allowed(const QString &folder)
    {
        static const QRegularExpression mayUse(u"MAY_USE([^)]*?)(?:LIBRARIES|SOURCES|\\))"_s);
        const QRegularExpressionMatch match = mayUse.match(read(folder + u"/CMakeLists.txt"_s));
        return match.hasMatch() ? match.captured(1).simplified().split(u' ', Qt::SkipEmptyParts) : QStringList();
    }

    static QStringList roomsIncludedBy(const QString &path)
    {
        static const QRegularExpression include(u"#include \"(?:app/([a-z]+)|(ui))/[^\"]*\""_s);
        QStringList used;
        QRegularExpressionMatchIterator matches = include.globalMatch(read(path));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            used += match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        }
        return used;
    }

private slots:
    void everyRoomSaysWhomItMayUse();
    void noRoomReachesWhereItMayNot();
};

void IncludesTest::everyRoomSaysWhomItMayUse()
{
    const QMap<QString, QString> all = rooms();
    QVERIFY(all.size() >= 15);
    for (auto room = all.begin(); room != all.end(); ++room) {
        const QString text = read(room.value() + u"/CMakeLists.txt"_s);
        QVERIFY2(text.startsWith(u"# %1: "_s.arg(room.key())), qPrintable(room.key()));
        const QStringList names = allowed(room.value());
        for (const QString &name : names)
            QVERIFY2(all.contains(name), qPrintable(room.key() + u" may use the unknown room "_s + name));
    }
}

void IncludesTest::noRoomReachesWhereItMayNot()
{
    const QMap<QString, QString> all = rooms();
    int files = 0;
    for (auto room = all.begin(); room != all.end(); ++room) {
        const QStringList names = allowed(room.value());
        QDirIterator sources(room.value(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QString path = sources.next();
            ++files;
            const QStringList used = roomsIncludedBy(path);
            for (const QString &name : used)
                QVERIFY2(name == room.key() || names.contains(name), qPrintable(path + u" includes "_s + name));
        }
    }
    QVERIFY(files > 100);
}

QTEST_GUILESS_MAIN(IncludesTest)
#include "tst_includes.moc"

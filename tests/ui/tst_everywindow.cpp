// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windows/everywindow.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The list that all walks through "every window" go by.
class EveryWindowTest : public QObject
{
    Q_OBJECT

private:
    /// What @p pattern captures in the sources of @p folder.
    static QSet<QString> namedIn(const QString &folder, const QRegularExpression &pattern)
    {
        QSet<QString> found;
        QDirIterator sources(QStringLiteral(ENIDESK_SOURCE_DIR) + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(file.fileName()));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto matches = pattern.globalMatch(text); matches.hasNext();)
                found.insert(matches.next().captured(1));
        }
        return found;
    }

private slots:
    void everyClassOfAWindowIsOpened();
    void noOtherKindOfWindowIsUsed();
    void everyOpenerHasANameOfItsOwn();
};

void EveryWindowTest::everyClassOfAWindowIsOpened()
{
    static const QRegularExpression window(
        u"class (\\w+)(?: final)? : public Q(?:Dialog|MainWindow|Wizard|Window)\\b"_s);
    QSet<QString> classes = namedIn(u"/ui"_s, window);
    QVERIFY(classes.size() >= 12);
    for (const tests::Opener &opener : tests::everyWindow()) {
        const auto open = tests::opened(opener);
        classes.remove(QString::fromLatin1(open->window().metaObject()->className()).section(u':', -1));
    }
    QVERIFY2(classes.isEmpty(), qPrintable(QStringList(classes.values()).join(u", "_s)));
}

/// Message boxes and such would need an opener of their own. The dialog of files is Qt's, or the desktop's.
void EveryWindowTest::noOtherKindOfWindowIsUsed()
{
    static const QRegularExpression other(
        u"\\b(QMessageBox|QInputDialog|QErrorMessage|QProgressDialog|QColorDialog|QFontDialog|QWizard|QDockWidget)\\b"_s);
    QCOMPARE(namedIn(u"/ui"_s, other), QSet<QString>());
    QCOMPARE(namedIn(u"/app"_s, other), QSet<QString>());
}

void EveryWindowTest::everyOpenerHasANameOfItsOwn()
{
    QSet<QString> names;
    for (const tests::Opener &opener : tests::everyWindow())
        names.insert(QString::fromLatin1(opener.name));
    QCOMPARE(names.size(), qsizetype(tests::everyWindow().size()));
}

QTEST_MAIN(EveryWindowTest)
#include "tst_everywindow.moc"

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// The whole program on a cloud of many interfaces over real HTTP: how long the GUI thread is held at most while the
// user lists, filters, sorts, selects, copies and switches. "bench_window 100000".
#include "app/program/program.h"
#include "tests/support/simulatorprocess.h"
#include "ui/interfacesview.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using models::Column;

namespace {

double megabytesResident()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.sliced(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

/// Measures how long each event holds the thread.
class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool nested = QApplication::notify(receiver, event);
            --m_depth;
            return nested;
        }
        const QByteArray name =
            QByteArray(receiver->metaObject()->className()) + ' ' + QByteArray::number(event->type());
        QElapsedTimer timer;
        timer.start();
        const bool result = QApplication::notify(receiver, event);
        note(static_cast<double>(timer.nsecsElapsed()) / 1e6, name);
        --m_depth;
        return result;
    }
    void note(double milliseconds, const QByteArray &what)
    {
        if (milliseconds > longest) {
            longest = milliseconds;
            longestWhat = what;
        }
    }
    double longest = 0;
    QByteArray longestWhat;

private:
    int m_depth = 0;
};

class Bench
{
public:
    Bench(MeasuredApplication &application, const QString &enis)
        : m_application(application)
        , m_cloud({u"--enis"_s, enis})
    {
        qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", m_cloud.accessKeyId().toUtf8());
        qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", m_cloud.accessKeySecret());
        program::Options options;
        options.endpoint = m_cloud.endpoint();
        options.region = u"cn-hangzhou"_s;
        options.language = u"en"_s;
        program::Paths paths;
        paths.settingsFile = m_folder.filePath(u"enidesk.ini"_s);
        paths.journalFile = m_folder.filePath(u"journal.sqlite"_s);
        m_program = std::make_unique<program::Program>(options, paths, m_languages);
    }

    void run()
    {
        measure(
            "start and first rows", [this] { m_program->show(); }, [this] { return browse().shownCount() > 0; });
        measure(
            "select a row while listing", [this] { table().selectRow(3); }, [] { return true; });
        measure(
            "listing to its end", [] {}, [this] { return !browse().isListing() && isQuiet(); });
        std::printf("%lld interfaces, %.0f MB resident\n", static_cast<long long>(browse().knownCount()),
                    megabytesResident());
        for (const QString &text : {u"n"_s, u"web 10.1"_s, u"zzzz"_s, u""_s})
            measure(
                qPrintable(u"filter \"%1\""_s.arg(text)), [&] { filter().setText(text); },
                [this] { return isQuiet(); });
        for (const Column column : {Column::Name, Column::Ipv6Addresses, Column::VSwitch, Column::Created})
            sort(column);
        measure(
            "scroll to the end", [this] { table().scrollToBottom(); }, [this] { return isQuiet(); });
        measure(
            "Select All", [this] { table().selectAll(); }, [this] { return isQuiet(); });
        QGuiApplication::clipboard()->clear();
        measure(
            "copy all rows", [this] { action("actionCopy")->trigger(); },
            [] { return !QGuiApplication::clipboard()->text().isEmpty(); });
        measure(
            "texts of the most rows that are dragged",
            [this] {
                const QStringList ids = table().selectedIds(presenters::RowsCopy::mostDragged);
                browse().rowsCopy().rowsForDrag(ids, table().visibleColumns());
            },
            [] { return true; });
        measure(
            "copy all ids", [this] { action("actionCopyId")->trigger(); }, [this] { return isQuiet(); });
        measure(
            "copy all addresses", [this] { action("actionCopyAddresses")->trigger(); }, [this] { return isQuiet(); });
        measure(
            "refresh with all selected", [this] { browse().refresh(); },
            [this] { return !browse().isListing() && isQuiet(); });
        measure(
            "clear the selection", [this] { table().clearSelection(); }, [this] { return isQuiet(); });
        measure(
            "refresh", [this] { browse().refresh(); }, [this] { return !browse().isListing() && isQuiet(); });
        measure(
            "Chinese", [this] { m_languages.use(u"zh_CN"_s); }, [this] { return isQuiet(); });
        measure(
            "English", [this] { m_languages.use(u"en"_s); }, [this] { return isQuiet(); });
        measure(
            "switch the region while listing",
            [this] {
                browse().refresh();
                browse().selectRegion(u"cn-beijing"_s);
            },
            [this] { return browse().shownCount() > 0; });
        measure(
            "and back", [this] { browse().selectRegion(u"cn-hangzhou"_s); },
            [this] { return browse().shownCount() > 0 && browse().isListing(); });
        measure(
            "cancel", [this] { browse().cancel(); }, [this] { return isQuiet(); });
        std::printf("%.0f MB resident\n", megabytesResident());
    }

private:
    presenters::BrowsePresenter &browse() { return m_program->browse(); }
    ui::InterfacesView &table() { return *m_program->window().findChild<ui::InterfacesView *>(); }
    QLineEdit &filter() { return *m_program->window().findChild<QLineEdit *>(u"filterEdit"_s); }
    QAction *action(const char *name) { return m_program->window().findChild<QAction *>(QString::fromLatin1(name)); }
    bool isQuiet() { return !browse().model().isBusy(); }

    void sort(Column column)
    {
        const int section = static_cast<int>(column);
        measure(
            qPrintable(u"sort by %1"_s.arg(models::InterfacesModel::title(column))),
            [&] { table().sortByColumn(section, Qt::DescendingOrder); }, [this] { return isQuiet(); });
    }

    /// Does it as the user would, waits until it is done and half a second more, and tells what held the thread most.
    void measure(const char *what, const std::function<void()> &act, const std::function<bool()> &isDone)
    {
        m_application.longest = 0;
        QElapsedTimer total;
        total.start();
        act();
        m_application.note(static_cast<double>(total.nsecsElapsed()) / 1e6, "the act itself");
        const bool done = QTest::qWaitFor(isDone, 120'000);
        const double until = static_cast<double>(total.nsecsElapsed()) / 1e6;
        QTest::qWait(700);
        std::printf("%-36s %9.1f ms %s   held at most %7.1f ms (%s)\n", what, until, done ? "" : "NOT DONE",
                    m_application.longest, m_application.longestWhat.constData());
        std::fflush(stdout);
    }

    MeasuredApplication &m_application;
    tests::SimulatorProcess m_cloud;
    QTemporaryDir m_folder;
    program::LanguageSwitch m_languages;
    std::unique_ptr<program::Program> m_program;
};

} // namespace

int main(int argc, char **argv)
{
    MeasuredApplication application(argc, argv);
    Bench(application, argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"100000"_s).run();
    return 0;
}

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// A region of 100,000 ENIs in the whole program over real HTTP: prints the table of figures, each the median of some
// runs in processes of their own beside what it must be. "bench_region [RUNS]"; tests/bench.sh builds and runs it.
#include "tests/benchmark/figures.h"
#include "tests/benchmark/guithread.h"
#include "tests/benchmark/regionrun.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 600'000;

/// The cloud with the prepared pages; ends with this object.
class CloudProcess
{
public:
    CloudProcess()
    {
        m_process.start(QStringLiteral(ENIDESK_BINARY_DIR "/tests/benchmark/bench_cloud"), QStringList());
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
        }
        m_said = m_process.readLine().simplified().split(' ');
    }
    ~CloudProcess()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    CloudProcess(const CloudProcess &) = delete;
    CloudProcess &operator=(const CloudProcess &) = delete;

    bool isThere() const { return m_said.size() == 4; }
    QString endpoint() const { return u"http://127.0.0.1:"_s + QString::fromLatin1(m_said.value(0)); }
    QString rows() const { return QString::fromLatin1(m_said.value(1)); }

private:
    QProcess m_process;
    QList<QByteArray> m_said;
};

int runOnce(bench::GuiThread &thread, const QStringList &arguments)
{
    const QString &part = arguments.at(1);
    if (part == u"--fetch")
        return bench::fetchPages(thread, QUrl(arguments.at(2)));
    constexpr double hurried = 30; // names of instances come by the minute's share of calls
    bench::RegionRun run(thread, QUrl(arguments.at(2)), arguments.at(3).toLongLong(), part == u"--rest" ? hurried : 1);
    if (part == u"--rest")
        run.rest();
    else if (part == u"--aloud")
        run.readAloud();
    else
        run.work();
    return 0;
}

void collect(bench::Figures &figures, const QString &part, const CloudProcess &cloud, int times)
{
    for (int i = 0; i < times; ++i) {
        std::fprintf(stderr, "run %d of %d %s\n", i + 1, times, qPrintable(part));
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (part == u"--aloud")
            environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {part, cloud.endpoint(), cloud.rows()});
        process.closeWriteChannel();
        if (!process.waitForFinished(patience) || process.exitCode() != 0)
            std::fprintf(stderr, "The run did not end well.\n");
        figures.take(process.readAllStandardOutput());
    }
}

void row(const char *what, double seen, const char *unit, double must, const QByteArray &beside)
{
    const QByteArray bound = must > 0 ? "<= " + QByteArray::number(must, 'g', 4) : QByteArray();
    std::printf("%-62s %9.1f %-5s %-9s %s  %s\n", what, seen, unit, bound.constData(),
                must <= 0     ? "      "
                : seen > must ? "MISSED"
                              : "met   ",
                beside.constData());
}

QByteArray text(const char *words, double value, const char *unit)
{
    return QByteArray(words) + ' ' + QByteArray::number(value, 'f', 1) + ' ' + unit;
}

void printListing(const bench::Figures &f)
{
    std::printf("%.0f pages, %.1f MB of JSON\n\n", f.median("fetch.pages"), f.median("fetch.megabytes"));
    row("list the region, times the floor", f.median("list.wall") / f.median("fetch.wall"), "x", 2,
        text("list", f.median("list.wall"), "ms;") + text(" floor: fetched, not read", f.median("fetch.wall"), "ms"));
    row("  the same in the GUI thread's CPU time", f.median("list.cpu") / f.median("fetch.cpu"), "x", 2,
        text("list", f.median("list.cpu"), "ms;") + text(" floor", f.median("fetch.cpu"), "ms;")
            + text(" reading alone", f.median("read.cpu"), "ms"));
    row("  last repaint after the last row", f.median("list.repaint"), "ms", 50, {});
    row("  longest piece", f.most("list.piece"), "ms", 50, {});
    row("an event waits, p99 (CPU time)", f.median("wait.p99.cpu"), "ms", 33,
        text("on the wall", f.median("wait.p99.wall"), "ms"));
    row("an event waits at most (CPU time)", f.most("wait.most.cpu"), "ms", 50,
        text("on the wall", f.most("wait.most.wall"), "ms"));
}

void printTable(const bench::Figures &f)
{
    row("keystroke in the filter", f.median("filter.cpu"), "ms", 10,
        text("QSortFilterProxyModel", f.median("peer.filter.cpu"), "ms"));
    row("  the slowest one", f.most("filter.cpu"), "ms", 10, {});
    row("  longest piece, painting included", f.most("filter.piece"), "ms", 50, {});
    double slowest = 0;
    for (int column = 0; column < models::InterfacesModel::columns; ++column) {
        const QByteArray name = "sort." + QByteArray::number(column) + ".cpu";
        slowest = std::max(slowest, f.median(name.constData()));
    }
    row("sort by the slowest column", slowest, "ms", 50,
        text("QSortFilterProxyModel", f.median("peer.sort.cpu"), "ms"));
    for (int column = 0; column < models::InterfacesModel::columns; ++column) {
        const QByteArray name = "sort." + QByteArray::number(column) + ".cpu";
        const QString title = models::InterfacesModel::title(static_cast<models::Column>(column));
        row(("  " + title.toUtf8()).constData(), f.median(name.constData()), "ms", 50,
            text("at most", f.most(name.constData()), "ms"));
    }
    row("  longest piece", f.most("sort.piece"), "ms", 50, {});
    row("refresh, 1 % changed: work besides fetching and reading", f.median("merge.cpu"), "ms", 200,
        text("whole refresh", f.median("refresh.cpu"), "ms"));
    row("  longest piece", f.most("merge.piece"), "ms", 16, text("whole refresh", f.most("refresh.piece"), "ms"));
    row("  selection, scroll and sort kept (1: yes)", f.median("refresh.kept"), "", 0, {});
}

void printRest(const bench::Figures &f)
{
    row("memory of the process at rest (PSS)", f.median("rest.full"), "MB", 120,
        text("without a row", f.median("rest.empty"), "MB;")
            + text(" an ENI takes", f.median("rest.bytesPerEni"), "bytes")
            + text("; instances without names", f.median("rest.unnamed"), ""));
    row("with a reader of the screen: an event waits at most (CPU time)", f.most("aloud.most.cpu"), "ms", 50,
        text("on the wall", f.most("aloud.most.wall"), "ms"));
    std::printf("\nWhat held the GUI thread longest (CPU, wall)\n");
    for (const bench::Figures::Held &held : f.held())
        std::printf("  %7.1f ms %8.1f ms  %s\n", held.cpu, held.wall, held.text.constData());
}

} // namespace

int main(int argc, char **argv)
{
    bench::GuiThread thread(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4)
        return runOnce(thread, arguments);
    const int times = arguments.size() > 1 ? arguments.at(1).toInt() : 5;
    const CloudProcess cloud;
    if (!cloud.isThere())
        return 1;
    bench::Figures figures;
    collect(figures, u"--fetch"_s, cloud, times);
    collect(figures, u"--work"_s, cloud, times);
    collect(figures, u"--rest"_s, cloud, times);
    collect(figures, u"--aloud"_s, cloud, times);
    std::printf("%s ENIs in one region, %d runs\n", qPrintable(cloud.rows()), times);
    printListing(figures);
    printTable(figures);
    printRest(figures);
    return 0;
}

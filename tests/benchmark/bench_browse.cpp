// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// The table with 100,000 interfaces: how long the thread is held, how long the user waits, how much memory it takes.
#include "app/models/interfacesmodel.h"
#include "tests/models/modelrows.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace {

using namespace Qt::Literals::StringLiterals;
using models::Column;

constexpr int rowCount = 100'000;
constexpr int pageSize = 500;

double megabytesResident()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.sliced(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

/// Times of a wait that is made of many turns of the event loop.
struct Wait
{
    double total = 0;
    double longestTurn = 0; ///< how long the thread was held at most
};

class Bench
{
public:
    Bench() { m_model.setRegion(&m_region, u"cn-hangzhou"_s); }

    void run()
    {
        print("rows", rowCount, "");
        listAll();
        for (const QString &text : {u"n"_s, u"nic-99"_s, u"web 10.1"_s, u"2408:4005:3a:1a00::1870"_s,
                                    u"vswitch:vsw-bp17"_s, u"in:2408:4005:3a:1a00::/112"_s, u""_s})
            filter(text);
        sort("name, descending", Column::Name, Qt::DescendingOrder);
        sort("name, ascending", Column::Name, Qt::AscendingOrder);
        sort("IPv6", Column::Ipv6Addresses, Qt::AscendingOrder);
        sort("status (all equal but three)", Column::Status, Qt::AscendingOrder);
        sort("vSwitch", Column::VSwitch, Qt::AscendingOrder);
        sort("name again", Column::Name, Qt::AscendingOrder);
        refreshUnchanged();
        learnInstances();
    }

private:
    static void print(const char *what, double value, const char *unit)
    {
        std::printf("%-58s %10.1f %s\n", what, value, unit);
    }

    void print(const QString &what, const Wait &wait)
    {
        print(qPrintable(what + u", until shown"_s), wait.total, "ms");
        print(qPrintable(what + u", thread held at most"_s), wait.longestTurn, "ms");
    }

    template<typename Work> static double timeOf(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    Wait waitUntilShown()
    {
        Wait wait;
        wait.total = timeOf([&] {
            while (m_model.isBusy()) {
                const double turn = timeOf([] { QCoreApplication::processEvents(); });
                wait.longestTurn = std::max(wait.longestTurn, turn);
            }
        });
        return wait;
    }

    void listAll()
    {
        std::vector<std::vector<domain::NetworkInterface>> pages;
        for (int first = 0; first < rowCount; first += pageSize)
            pages.push_back(tests::interfaceNumbers(first, pageSize));
        const double before = megabytesResident();
        double merging = 0;
        double longestMerge = 0;
        Wait wait;
        m_region.interfaces.beginListing();
        wait.total = timeOf([&] {
            for (auto &page : pages) {
                const double merge =
                    timeOf([&] { m_region.interfaces.mergePage(std::move(page), m_region.interfaces.ask()); });
                merging += merge;
                longestMerge = std::max(longestMerge, merge);
                wait.longestTurn = std::max(wait.longestTurn, timeOf([] { QCoreApplication::processEvents(); }));
            }
            m_region.interfaces.endListing(store::InterfaceStore::ListingEnd::Complete);
            wait.longestTurn = std::max(wait.longestTurn, waitUntilShown().longestTurn);
        });
        pages = {};
        print("merge of all pages into the store", merging, "ms");
        print("merge of one page, the longest", longestMerge, "ms");
        print(u"listing, merge and table"_s, wait);
        print("search texts, keys and order, besides the rows (RSS)", megabytesResident() - before, "MB");
        print("resident in all", megabytesResident(), "MB");
    }

    void filter(const QString &text)
    {
        const double time = timeOf([&] { m_model.setFilter(text); });
        print(qPrintable(u"filter \"%1\" (%2 rows)"_s.arg(text).arg(m_model.rowCount())), time, "ms");
    }

    void sort(const char *what, Column column, Qt::SortOrder order)
    {
        Wait wait;
        const double start = timeOf([&] { m_model.sort(static_cast<int>(column), order); });
        wait = waitUntilShown();
        wait.total += start;
        wait.longestTurn = std::max(wait.longestTurn, start);
        print(u"sort by "_s + QString::fromUtf8(what), wait);
    }

    void refreshUnchanged()
    {
        std::vector<std::vector<domain::NetworkInterface>> pages;
        for (int first = 0; first < rowCount; first += pageSize)
            pages.push_back(tests::interfaceNumbers(first, pageSize));
        m_region.interfaces.beginListing();
        const double time = timeOf([&] {
            for (auto &page : pages)
                m_region.interfaces.mergePage(std::move(page), m_region.interfaces.ask());
            m_region.interfaces.endListing(store::InterfaceStore::ListingEnd::Complete);
        });
        print("refresh, nothing changed", time, "ms");
    }

    void learnInstances()
    {
        std::vector<domain::Instance> instances;
        for (int n = 0; n < 100; ++n) {
            domain::Instance instance;
            instance.id = u"i-bp1%1"_s.arg(n * 7, 8, 10, QLatin1Char('0'));
            instance.name = u"web-%1"_s.arg(n);
            instances.push_back(instance);
        }
        m_region.surroundings.merge(instances);
        print(u"100 instances get their names"_s, waitUntilShown());
    }

    core::Clock m_clock; ///< the real pace
    store::RegionStore m_region;
    models::InterfacesModel m_model{m_clock};
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Bench().run();
    return 0;
}

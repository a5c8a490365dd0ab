// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// The cloud for bench_region: cn-hangzhou holds 100,000 ENIs whose pages were written before anybody asks, so that
// answering one is writing bytes; what else is asked is answered by the simulator. The other regions are empty.
// POST /bench/change changes 1 % of the ENIs. Ends when its standard input closes.
#include "app/simulator/cloud.h"
#include "app/simulator/enireply.h"
#include "app/simulator/httpserver.h"
#include "app/simulator/parentwatch.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype worldSize = 199'999; ///< of these, 100,000 lie in cn-hangzhou
constexpr size_t pageSize = 500;
constexpr size_t changedEvery = 100;
constexpr int unlimited = 1'000'000;

class PreparedCloud
{
public:
    explicit PreparedCloud(const core::Clock &clock)
        : m_cloud(clock, settings())
    {
        for (size_t i = 1; i < m_cloud.world().regions.size(); ++i) {
            m_cloud.world().regions[i].enis.clear();
            m_cloud.world().regions[i].eniById.clear();
        }
        simulator::Account account;
        account.budgets = {{u"DescribeInstances"_s, unlimited}, {u"DescribeInstanceTypes"_s, unlimited}};
        m_cloud.setAccount(account);
        writePages();
    }

    simulator::Answer answer(const simulator::HttpRequest &http)
    {
        if (http.path == "/bench/change")
            return change();
        const simulator::ApiRequest request = simulator::readApiRequest(http);
        const bool isPage = request.action == u"DescribeNetworkInterfaces"
                            && request.value(u"RegionId"_s) == region().id && !request.has(u"NetworkInterfaceId.1"_s);
        if (!isPage)
            return m_cloud.answer(http);
        simulator::Answer answer;
        answer.contentType = simulator::contentTypeOf(simulator::Format::Json);
        answer.body = m_pages.value(request.value(u"NextToken"_s).toInt());
        return answer;
    }

    static simulator::Keys keys() { return {"LTAI5tBenchKeyId000001", "BenchAccessKeySecret0123456789", {}}; }
    qsizetype rows() { return static_cast<qsizetype>(region().enis.size()); }
    qsizetype pages() const { return m_pages.size(); }
    qsizetype bytes() const { return m_bytes; }

private:
    static simulator::CloudSettings settings()
    {
        simulator::CloudSettings settings;
        settings.interfaces = worldSize;
        settings.keys = keys();
        return settings;
    }

    simulator::Region &region() { return m_cloud.world().regions.front(); }

    void writePages()
    {
        m_pages.clear();
        m_bytes = 0;
        auto &enis = region().enis;
        for (size_t first = 0; first < enis.size(); first += pageSize) {
            const size_t end = std::min(first + pageSize, enis.size());
            m_pages.append(page(first, end));
            m_bytes += m_pages.back().size();
        }
    }

    QByteArray page(size_t first, size_t end)
    {
        auto &enis = region().enis;
        simulator::ReplyWriter reply(simulator::Format::Json, "DescribeNetworkInterfacesResponse");
        reply.text("RequestId", u"7B0F2C1A-0000-4000-8000-%1"_s.arg(first, 12, 16, QLatin1Char('0')));
        reply.beginList("NetworkInterfaceSets", "NetworkInterfaceSet");
        for (size_t i = first; i < end; ++i) {
            enis[i].settle(std::chrono::milliseconds::max());
            enis[i].shown = enis[i].addresses;
            reply.beginItem();
            simulator::writeEni(reply, enis[i]);
            reply.endItem();
        }
        reply.endList();
        if (end < enis.size())
            reply.text("NextToken", QString::number(end / pageSize));
        return reply.finished();
    }

    /// Another name, which is another place in the order, and an address more or less.
    simulator::Answer change()
    {
        const QString mark = u"moved-"_s;
        auto &enis = region().enis;
        for (size_t i = changedEvery / 2; i < enis.size(); i += changedEvery) {
            simulator::Eni &eni = enis[i];
            const bool isMarked = eni.name.startsWith(mark);
            eni.name = isMarked ? eni.name.sliced(mark.size()) : mark + eni.name;
            if (isMarked && !eni.addresses.empty())
                eni.addresses.pop_back();
            else
                eni.addresses.push_back({0x240840050000FFFFull, i});
        }
        writePages();
        return {};
    }

    simulator::Cloud m_cloud;
    QList<QByteArray> m_pages;
    qsizetype m_bytes = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const core::Clock clock;
    PreparedCloud cloud(clock);
    simulator::HttpServer server(clock, [&cloud](const auto &http) { return cloud.answer(http); });
    if (!server.listen(0))
        return 1;
    simulator::endWhenStdinCloses(&application);
    std::printf("%u %lld %lld %lld\n", unsigned(server.port()), static_cast<long long>(cloud.rows()),
                static_cast<long long>(cloud.pages()), static_cast<long long>(cloud.bytes()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/regionrun.h"

#include "app/api/networkinterfaces.h"
#include "app/api/surroundings.h"
#include "app/api/textpool.h"
#include "tests/benchmark/figures.h"
#include "tests/benchmark/pagefetcher.h"
#include "ui/interfacesview.h"
#include "ui/mainwindow.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

constexpr int untilRepainted = 500;
const QString emptyRegion = u"ap-southeast-1"_s;
const QString fullRegion = u"cn-hangzhou"_s;

} // namespace

RegionRun::RegionRun(GuiThread &thread, const QUrl &endpoint, qsizetype rows, double timeScale)
    : m_thread(thread)
    , m_endpoint(endpoint)
    , m_rows(rows)
{
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", PageFetcher::accessKeyId);
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", PageFetcher::accessKeySecret);
    program::Options options;
    options.endpoint = endpoint;
    options.region = emptyRegion;
    options.language = u"en"_s;
    program::Paths paths;
    paths.settingsFile = m_folder.filePath(u"enidesk.ini"_s);
    paths.journalFile = m_folder.filePath(u"journal.sqlite"_s);
    m_program = std::make_unique<program::Program>(options, paths, m_languages, timeScale);
}

RegionRun::~RegionRun() = default;

void RegionRun::work()
{
    begin();
    list();
    learnInstances();
    filter();
    filterAsQtDoes();
    sort();
    switchLanguage();
    openDialogs();
    select();
    refresh();
    mergeChanges();
    Figures::say("wait.p99.cpu", percentile(m_waitsCpu, 0.99));
    Figures::say("wait.p99.wall", percentile(m_waitsWall, 0.99));
    Figures::say("wait.most.cpu", percentile(m_waitsCpu, 1));
    Figures::say("wait.most.wall", percentile(m_waitsWall, 1));
}

void RegionRun::begin()
{
    m_thread.run([this] { m_program->show(); },
                 [this] { return browse().view() == presenters::BrowsePresenter::View::Empty; });
    m_thread.goOn(1500);
}

void RegionRun::rest()
{
    begin();
    const double empty = megabytesOfProcess();
    m_thread.run([this] { browse().selectRegion(fullRegion); }, [this] { return isWhole(); });
    const auto unnamed = [this] {
        const store::RegionStore &region = browse().regionStore();
        qsizetype count = 0;
        for (store::InterfaceStore::Slot slot = 0; slot < region.interfaces.slotCount(); ++slot) {
            const QString id = region.interfaces.at(slot).instanceId;
            count += !id.isEmpty() && !region.surroundings.instance(id) ? 1 : 0;
        }
        return count;
    };
    for (int seconds = 0; seconds < 90 && unnamed() > 0; ++seconds)
        m_thread.goOn(1000);
    m_thread.goOn(4000);
    Figures::say("rest.unnamed", static_cast<double>(unnamed()));
    const double full = megabytesOfProcess();
    Figures::say("rest.full", full);
    Figures::say("rest.empty", empty);
    Figures::say("rest.bytesPerEni", (full - empty) * 1e6 / static_cast<double>(m_rows));
}

void RegionRun::list()
{
    double lastRowAt = 0;
    QObject context;
    QObject::connect(&browse(), &presenters::BrowsePresenter::listingFinished, &context,
                     [&] { lastRowAt = m_thread.sinceStart(); });
    m_thread.watchPaintOf(table().viewport());
    measure(
        "list", [this] { browse().selectRegion(fullRegion); }, [this] { return isWhole(); });
    const bool isLeftToPaint = m_thread.paintedAt() > 0; // else all that is on the screen was painted before the end
    Figures::say("list.repaint", isLeftToPaint ? m_thread.paintedAt() - lastRowAt : 0);
    m_thread.watchPaintOf(nullptr);
}

/// Names of instances come by the minute's share of calls for minutes, and would be in every figure.
void RegionRun::learnInstances()
{
    store::RegionStore &region = browse().regionStore();
    QSet<QString> ids;
    for (store::InterfaceStore::Slot slot = 0; slot < region.interfaces.slotCount(); ++slot)
        ids.insert(region.interfaces.at(slot).instanceId);
    ids.remove(QString());
    PageFetcher fetcher(m_endpoint, fullRegion);
    m_thread.run([&] { fetcher.startInstances(QStringList(ids.cbegin(), ids.cend())); },
                 [&] { return fetcher.isDone(); });
    for (const QByteArray &body : fetcher.bodies())
        region.surroundings.merge(api::parseInstances(body)->items);
    m_thread.run([] {}, [this] { return isQuiet(); });
    m_thread.goOn(untilRepainted);
}

int fetchPages(GuiThread &thread, const QUrl &endpoint)
{
    PageFetcher fetcher(endpoint, fullRegion);
    if (!thread.run([&] { fetcher.start(); }, [&] { return fetcher.isDone(); }))
        return 1;
    Figures::say("fetch.wall", thread.untilDone().wall);
    Figures::say("fetch.cpu", thread.untilDone().cpu);
    Figures::say("fetch.megabytes", static_cast<double>(fetcher.bytes()) / 1e6);
    Figures::say("fetch.pages", static_cast<double>(fetcher.bodies().size()));
    api::TextPool texts;
    store::InterfacePacker packer(4 << 20);
    const Span start = now();
    for (const QByteArray &body : fetcher.bodies()) { // as PageReader does
        (void)api::parseNetworkInterfaces(
            body, &texts, [&packer](const domain::NetworkInterface &interface) { packer.add(interface); });
        (void)packer.take();
    }
    Figures::say("read.cpu", (now() - start).cpu);
    return 0;
}

void RegionRun::filter()
{
    for (const QString &text : {u"w"_s, u"we"_s, u"web"_s, u"web-"_s, u"web-1"_s, u"web-"_s, u"w"_s, u"生"_s, u"生产"_s,
                                u"1"_s, u"10."_s, u"10.1"_s, u"2408:4005:3a:1a00::1"_s, u"zzzz"_s, u""_s})
        measure(
            "filter", [&] { filterEdit().setText(text); },
            [&] { return browse().model().filterText() == text && isQuiet(); });
}

/// The peer: Qt's own proxy on the same rows, without a view.
void RegionRun::filterAsQtDoes()
{
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&browse().model());
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortLocaleAware(true);
    for (const QString &text : {u"w"_s, u"web"_s}) {
        const Span start = now();
        proxy.setFilterFixedString(text);
        Figures::say("peer.filter.cpu", (now() - start).cpu);
    }
    proxy.setFilterFixedString({});
    for (const models::Column column : {models::Column::Name, models::Column::PrimaryIpv4}) {
        const Span start = now();
        proxy.sort(static_cast<int>(column));
        Figures::say("peer.sort.cpu", (now() - start).cpu);
    }
}

void RegionRun::sort()
{
    for (int column = 0; column < models::InterfacesModel::columns; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            measure(
                "sort", [&] { table().sortByColumn(column, order); }, [this] { return isQuiet(); });
            Figures::say("sort." + QByteArray::number(column) + ".cpu", m_thread.untilDone().cpu);
        }
    }
    measure(
        "sort", [&] { table().sortByColumn(0, Qt::AscendingOrder); }, [this] { return isQuiet(); });
}

void RegionRun::switchLanguage()
{
    for (const QString &language : {u"zh_CN"_s, u"en"_s})
        measure(
            "language", [&] { m_languages.use(language); }, [this] { return isQuiet(); });
}

void RegionRun::openDialogs()
{
    table().selectRow(3);
    for (const char *name : {"actionAssign", "actionUnassign", "actionProfiles", "actionPreferences", "actionForget",
                             "actionEnterKeys", "actionExplain", "actionGuide", "actionShortcuts", "actionAbout"}) {
        auto *action = m_program->window().findChild<QAction *>(QString::fromLatin1(name));
        if (!action || !action->isEnabled())
            continue;
        const auto dialog = []() -> QDialog * {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<QDialog *>(widget); found && found->isVisible())
                    return found;
            }
            return nullptr;
        };
        measure(
            QByteArray("open ") + name, [&] { action->trigger(); }, [&] { return dialog() != nullptr; });
        while (QDialog *open = dialog()) {
            open->reject();
            m_thread.goOn(100);
        }
    }
}

void RegionRun::select()
{
    measure(
        "select all", [this] { table().selectAll(); }, [this] { return isQuiet(); });
    measure(
        "select none", [this] { table().clearSelection(); }, [this] { return isQuiet(); });
}

void RegionRun::refresh()
{
    changeCloud();
    table().selectRow(static_cast<int>(m_rows / 2));
    table().scrollTo(table().currentIndex());
    const QStringList selected = table().selectedIds();
    const int scrolled = table().verticalScrollBar()->value();
    measure(
        "refresh", [this] { browse().refresh(); }, [this] { return isWhole(); });
    const bool isKept = table().selectedIds() == selected && table().currentIndex().isValid()
                        && browse().model().idAt(table().currentIndex().row()) == selected.value(0)
                        && table().verticalScrollBar()->value() == scrolled
                        && table().horizontalHeader()->sortIndicatorSection() == 0;
    Figures::say("refresh.kept", isKept ? 1 : 0);
}

/// What a refresh costs besides fetching and reading the pages: rows that came are compared, taken in and shown.
void RegionRun::mergeChanges()
{
    changeCloud();
    PageFetcher fetcher(m_endpoint, fullRegion);
    m_thread.run([&] { fetcher.start(); }, [&] { return fetcher.isDone(); });
    std::vector<std::vector<store::PackedInterface>> pages;
    store::InterfacePacker packer;
    for (const QByteArray &body : fetcher.bodies())
        pages.push_back(packer.pack(std::move(api::parseNetworkInterfaces(body)->interfaces)));
    store::InterfaceStore &interfaces = browse().regionStore().interfaces;
    QTimer next;
    next.setObjectName(u"a page"_s);
    size_t at = 0;
    QObject::connect(&next, &QTimer::timeout, [&] {
        if (at < pages.size())
            interfaces.mergePage(std::move(pages[at++]), interfaces.ask());
        if (at < pages.size())
            return;
        next.stop();
        interfaces.endListing(store::InterfaceStore::ListingEnd::Complete);
    });
    measure(
        "merge",
        [&] {
            interfaces.beginListing();
            next.start(0);
        },
        [&] { return at == pages.size() && isQuiet(); });
}

void RegionRun::readAloud()
{
    QAccessible::setActive(true);
    begin();
    measure(
        "aloud list", [this] { browse().selectRegion(fullRegion); }, [this] { return isWhole(); });
    for (const models::Column column : {models::Column::Ipv6Addresses, models::Column::Name})
        measure(
            "aloud sort", [&] { table().sortByColumn(static_cast<int>(column), Qt::AscendingOrder); },
            [this] { return isQuiet(); });
    measure(
        "aloud select all", [this] { table().selectAll(); }, [this] { return isQuiet(); });
    measure(
        "aloud filter", [this] { filterEdit().setText(u"web"_s); }, [this] { return isQuiet(); });
    Figures::say("aloud.active", QAccessible::isActive() ? 1 : 0);
    Figures::say("aloud.most.cpu", percentile(m_waitsCpu, 1));
    Figures::say("aloud.most.wall", percentile(m_waitsWall, 1));
}

void RegionRun::measure(const QByteArray &name, const std::function<void()> &act, const std::function<bool()> &isDone)
{
    if (!m_thread.run(act, isDone))
        std::fprintf(stderr, "%s: not done in time\n", name.constData());
    m_thread.goOn(untilRepainted);
    Figures::say(name + ".wall", m_thread.untilDone().wall);
    Figures::say(name + ".cpu", m_thread.untilDone().cpu);
    const GuiThread::Held &held = m_thread.longest();
    Figures::say(name + ".piece", held.span.cpu);
    Figures::sayHeld(name, held.span.cpu, held.span.wall, held.what);
    for (const Span &wait : m_thread.waits()) {
        m_waitsWall.push_back(wait.wall);
        m_waitsCpu.push_back(wait.cpu);
    }
}

ui::InterfacesView &RegionRun::table()
{
    return *m_program->window().findChild<ui::InterfacesView *>();
}

QLineEdit &RegionRun::filterEdit()
{
    return *m_program->window().findChild<QLineEdit *>(u"filterEdit"_s);
}

bool RegionRun::isWhole()
{
    return !browse().isListing() && isQuiet() && browse().shownCount() == m_rows;
}

/// Blocking, and not measured.
void RegionRun::changeCloud()
{
    constexpr int patience = 60'000;
    QTcpSocket socket;
    socket.connectToHost(m_endpoint.host(), static_cast<quint16>(m_endpoint.port()));
    socket.waitForConnected(patience);
    socket.write("POST /bench/change HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patience)) {
    }
}

} // namespace bench

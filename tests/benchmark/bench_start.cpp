// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// How long a start takes, from the call of the program until the X server shows its window, beside that of an empty
// QMainWindow: "bench_start PROGRAM [RUNS]" prints medians. tests/bench.sh builds and runs it, with a HOME of its own.
#include "app/program/paths.h"
#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <poll.h>
#include <xcb/xcb.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double wantedRatio = 1.8;

template<typename T> using Reply = std::unique_ptr<T, decltype(&std::free)>;

/// Sees windows come.
class WindowWatch
{
public:
    WindowWatch()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_connection);
    }
    ~WindowWatch() { xcb_disconnect(m_connection); }
    WindowWatch(const WindowWatch &) = delete;
    WindowWatch &operator=(const WindowWatch &) = delete;

    void forget()
    {
        while (next()) {
        }
    }
    /// False when no window of the size of a program's comes in time.
    bool waitForWindow(int milliseconds)
    {
        QElapsedTimer waited;
        waited.start();
        while (!waited.hasExpired(milliseconds)) {
            while (const auto event = next()) {
                if (isWindow(*event))
                    return true;
            }
            pollfd ready{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&ready, 1, 100);
        }
        return false;
    }

private:
    Reply<xcb_generic_event_t> next() { return {xcb_poll_for_event(m_connection), &std::free}; }
    bool isWindow(const xcb_generic_event_t &event)
    {
        constexpr uint16_t least = 300;
        if ((event.response_type & ~0x80) != XCB_MAP_NOTIFY)
            return false;
        const auto &map = reinterpret_cast<const xcb_map_notify_event_t &>(event);
        const Reply<xcb_get_geometry_reply_t> geometry(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, map.window), nullptr), &std::free);
        return geometry && geometry->width >= least && geometry->height >= least;
    }

    xcb_connection_t *m_connection;
};

/// Milliseconds; nothing when no window comes.
std::optional<double> start(WindowWatch &watch, const QStringList &command)
{
    constexpr int patience = 30'000;
    watch.forget();
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(command.first(), command.sliced(1));
    const bool isShown = watch.waitForWindow(patience);
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.terminate();
    process.waitForFinished(patience);
    return isShown ? std::optional(milliseconds) : std::nullopt;
}

/// Of the profile that the program has when it starts the next time; nobody has put keys for it into the keychain.
void storeProfile()
{
    domain::Profile profile;
    profile.id = profile.account = u"5f0c7b52-6c0f-4a51-9a54-8d1f0f2f3c11"_s;
    profile.name = u"work"_s;
    profile.accessKeyId = u"LTAI5tBenchmarkOfStart"_s;
    settings::Settings settings(program::Paths::forWork().settingsFile);
    if (!settings.setProfiles({profile}))
        std::fputs("No profile could be stored.\n", stderr);
    settings.setLastAccount(profile.account);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const QString program = QString::fromLocal8Bit(argv[1]);
    const int runs = std::max(1, argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 11);
    const QMap<QString, QStringList> commands{
        {u"an empty QMainWindow"_s, {QCoreApplication::applicationDirPath() + u"/bench_emptywindow"_s}},
        {u"with --demo"_s, {program, u"--demo"_s}},
        {u"with a profile"_s, {program}},
    };
    storeProfile();
    WindowWatch watch;
    QMap<QString, std::vector<double>> seen;
    for (int run = 0; run <= runs; ++run) { // in turn, so that a busy machine is so for all; the first is not counted
        for (const auto &[name, command] : commands.asKeyValueRange()) {
            const std::optional<double> milliseconds = start(watch, command);
            if (!milliseconds)
                return 1;
            if (run > 0)
                seen[name].push_back(*milliseconds);
        }
    }
    const auto median = [&seen](const QString &name) {
        std::vector<double> &values = seen[name];
        std::ranges::nth_element(values, values.begin() + static_cast<qsizetype>(values.size() / 2));
        return values[values.size() / 2];
    };
    const double floor = median(u"an empty QMainWindow"_s);
    std::printf("start to the first window, medians of %d\n", runs);
    for (const auto &[name, command] : commands.asKeyValueRange())
        std::printf("  %-24s %6.1f ms  %4.2f x  (%.1f x wanted)\n", qPrintable(name), median(name),
                    median(name) / floor, wantedRatio);
    return 0;
}

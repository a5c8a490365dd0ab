// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// How long a start takes, from the call of the program until the X server shows its window, and until something is
// painted in it, beside that of an empty QMainWindow: "bench_start PROGRAM [RUNS]" prints medians. tests/bench.sh
// builds and runs it, with a HOME of its own.
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
#include <unistd.h>
#include <xcb/xcb.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double wantedRatio = 1.8;

template<typename T> using Reply = std::unique_ptr<T, decltype(&std::free)>;

/// Milliseconds from the call of the program.
struct Start
{
    double shown = 0;
    double painted = 0;
};

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
    /// Nothing when no window of the size of a program's comes and is painted in time.
    std::optional<Start> waitForWindow(const QElapsedTimer &started, int milliseconds)
    {
        const auto now = [&started] {
            return static_cast<double>(started.nsecsElapsed()) / 1e6;
        };
        Start start;
        while (!hasComeWindow()) {
            if (started.hasExpired(milliseconds))
                return std::nullopt;
            pollfd ready{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&ready, 1, 100);
        }
        start.shown = now();
        constexpr useconds_t pauseMicroseconds = 1000; // asking costs the X server time that the program needs
        while (!isPainted()) {
            if (started.hasExpired(milliseconds))
                return std::nullopt;
            usleep(pauseMicroseconds);
        }
        start.painted = now();
        return start;
    }

private:
    Reply<xcb_generic_event_t> next() { return {xcb_poll_for_event(m_connection), &std::free}; }
    bool hasComeWindow()
    {
        while (const auto event = next()) {
            if (isWindow(*event))
                return true;
        }
        return false;
    }
    bool isWindow(const xcb_generic_event_t &event)
    {
        constexpr uint16_t least = 300;
        if ((event.response_type & ~0x80) != XCB_MAP_NOTIFY)
            return false;
        m_window = reinterpret_cast<const xcb_map_notify_event_t &>(event).window;
        const Reply<xcb_get_geometry_reply_t> geometry(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, m_window), nullptr), &std::free);
        if (!geometry)
            return false;
        m_width = geometry->width;
        m_height = geometry->height;
        return m_width >= least && m_height >= least;
    }
    /// Whether there is the colour of a window on its lower edge, where nothing else is.
    bool isPainted()
    {
        constexpr int16_t fromBelow = 14;
        const auto asked = xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_window, int16_t(m_width * 2 / 3),
                                         int16_t(m_height - fromBelow), 1, 1, ~0U);
        const Reply<xcb_get_image_reply_t> image(xcb_get_image_reply(m_connection, asked, nullptr), &std::free);
        if (!image || xcb_get_image_data_length(image.get()) < 4)
            return false;
        const uint8_t *blueGreenRed = xcb_get_image_data(image.get());
        return std::all_of(blueGreenRed, blueGreenRed + 3, [](uint8_t part) { return part == windowGrey; });
    }

    static constexpr uint8_t windowGrey = 0xef; ///< of the palette of Qt where there is no desktop
    xcb_connection_t *m_connection;
    xcb_window_t m_window = 0;
    int m_width = 0;
    int m_height = 0;
};

std::optional<Start> start(WindowWatch &watch, const QStringList &command)
{
    constexpr int patience = 30'000;
    watch.forget();
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(command.first(), command.sliced(1));
    const std::optional<Start> seen = watch.waitForWindow(timer, patience);
    process.terminate();
    process.waitForFinished(patience);
    return seen;
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
    QMap<QString, std::vector<Start>> seen;
    for (int run = 0; run <= runs; ++run) { // in turn, so that a busy machine is so for all; the first is not counted
        for (const auto &[name, command] : commands.asKeyValueRange()) {
            const std::optional<Start> one = start(watch, command);
            if (!one)
                return 1;
            if (run > 0)
                seen[name].push_back(*one);
        }
    }
    const auto median = [&seen](const QString &name, double Start::*time) {
        std::vector<Start> &values = seen[name];
        std::ranges::nth_element(values, values.begin() + static_cast<qsizetype>(values.size() / 2), {}, time);
        return values[values.size() / 2].*time;
    };
    const QString floor = u"an empty QMainWindow"_s;
    std::printf("start, medians of %d: the window is there (%.1f x wanted), something is painted in it\n", runs,
                wantedRatio);
    for (const auto &[name, command] : commands.asKeyValueRange()) {
        std::printf("  %-24s %6.1f ms  %4.2f x   %6.1f ms  %4.2f x\n", qPrintable(name), median(name, &Start::shown),
                    median(name, &Start::shown) / median(floor, &Start::shown), median(name, &Start::painted),
                    median(name, &Start::painted) / median(floor, &Start::painted));
    }
    return 0;
}

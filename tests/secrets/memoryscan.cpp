// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "memoryscan.h"

#include <QFile>
#include <QList>

#include <openssl/crypto.h>

#include <algorithm>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace {

constexpr size_t windowSize = 1 << 20;

struct Region
{
    quint64 begin;
    quint64 end;
};

/// What memory is read into: in a mapping of its own, so that it can be left out, and wiped in the end.
class Window
{
public:
    Window()
        : m_memory(
            static_cast<char *>(mmap(nullptr, windowSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
    {}
    ~Window()
    {
        OPENSSL_cleanse(m_memory, windowSize);
        munmap(m_memory, windowSize);
    }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    char *memory() const { return m_memory; }
    quint64 begin() const { return reinterpret_cast<quint64>(m_memory); }
    quint64 end() const { return begin() + windowSize; }

private:
    char *m_memory;
};

/// All of it but the window, which may be part of a greater mapping.
QList<Region> readableRegions(const Window &window)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    QList<Region> regions;
    if (!maps.open(QIODevice::ReadOnly))
        return regions;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const QList<QByteArray> ends = words.first().split('-');
        if (words.size() < 2 || ends.size() != 2 || !words.at(1).startsWith('r'))
            continue;
        const Region region{ends.first().toULongLong(nullptr, 16), ends.last().toULongLong(nullptr, 16)};
        if (window.end() <= region.begin || window.begin() >= region.end) {
            regions.append(region);
            continue;
        }
        regions.append({region.begin, window.begin()});
        regions.append({window.end(), region.end});
    }
    return regions;
}

/// Every byte followed by a zero.
QByteArray widened(const QByteArray &text)
{
    QByteArray wide;
    for (const char letter : text)
        wide.append(letter).append('\0');
    return wide;
}

bool contains(QByteArrayView text, const QByteArray &first, const QByteArray &second)
{
    for (qsizetype at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
        if (text.sliced(at + first.size()).startsWith(second))
            return true;
    }
    return false;
}

} // namespace

Found findInMemory(const Mark &mark)
{
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    const Window window;
    const QList<Region> regions = readableRegions(window);
    if (memory < 0 || regions.isEmpty())
        qFatal("this process cannot read its memory");
    const QByteArray wideFirst = widened(mark.first);
    const QByteArray wideSecond = widened(mark.second);
    const auto overlap = static_cast<quint64>(wideFirst.size() + wideSecond.size());
    Found found;
    for (const Region &region : regions) {
        for (quint64 at = region.begin; at < region.end; at += windowSize - overlap) {
            const auto wanted = std::min<quint64>(windowSize, region.end - at);
            const ssize_t got = pread(memory, window.memory(), wanted, static_cast<off_t>(at));
            if (got <= 0) // pages of the kernel or of a device
                break;
            const QByteArrayView text(window.memory(), got);
            found.asUtf8 = found.asUtf8 || contains(text, mark.first, mark.second);
            found.asUtf16 = found.asUtf16 || contains(text, wideFirst, wideSecond);
        }
    }
    close(memory);
    return found;
}

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/pagereader.h"

#include "app/api/textpool.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThreadPool>

#include <deque>

namespace operations {

using Page = core::Result<ListedPage>;

/// What both threads know of; the one that goes last takes it along.
struct PageReader::Work
{
    QMutex mutex;
    std::deque<QByteArray> bodies;
    std::deque<Page> pages;
    bool isRunning = false;
    PageReader *reader = nullptr; ///< nullptr when nobody wants the pages any more
    api::TextPool texts;          ///< of the thread that reads, as is the next
    store::InterfacePacker packer{4 << 20};

    std::optional<QByteArray> nextBody();
    Page read(const QByteArray &body);
    void add(Page &&page);
    void run();
};

std::optional<QByteArray> PageReader::Work::nextBody()
{
    const QMutexLocker lock(&mutex);
    isRunning = reader && !bodies.empty();
    if (!isRunning)
        return std::nullopt;
    QByteArray body = std::move(bodies.front());
    bodies.pop_front();
    return body;
}

void PageReader::Work::add(Page &&page)
{
    const QMutexLocker lock(&mutex);
    if (!reader)
        return;
    pages.push_back(std::move(page));
    QMetaObject::invokeMethod(reader, &PageReader::ready, Qt::QueuedConnection);
}

Page PageReader::Work::read(const QByteArray &body)
{
    core::Result<api::NetworkInterfacePage> told = api::parseNetworkInterfaces(
        body, &texts, [this](const domain::NetworkInterface &interface) { packer.add(interface); });
    std::vector<store::PackedInterface> rows = packer.take();
    if (!told)
        return core::unexpected(told.error());
    return ListedPage{std::move(rows), std::move(*told)};
}

void PageReader::Work::run()
{
    while (const std::optional<QByteArray> body = nextBody())
        add(read(*body));
}

QThreadPool &PageReader::pool()
{
    struct Pool : QThreadPool
    {
        Pool()
        {
            setMaxThreadCount(1);
            qAddPostRoutine([] { pool().waitForDone(); }); // while all that reading uses is still there
        }
    };
    static Pool only;
    return only;
}

PageReader::PageReader(QObject *parent)
    : QObject(parent)
{
    clear();
}

PageReader::~PageReader()
{
    leave();
}

void PageReader::read(const QByteArray &body)
{
    const QMutexLocker lock(&m_work->mutex);
    m_work->bodies.push_back(body);
    if (!std::exchange(m_work->isRunning, true))
        pool().start([work = m_work] { work->run(); });
}

std::optional<Page> PageReader::take()
{
    const QMutexLocker lock(&m_work->mutex);
    if (m_work->pages.empty())
        return std::nullopt;
    std::optional<Page> page = std::move(m_work->pages.front());
    m_work->pages.pop_front();
    return page;
}

/// The texts of a long listing are given back where they were made: that takes some milliseconds.
void PageReader::leave()
{
    {
        const QMutexLocker lock(&m_work->mutex);
        m_work->reader = nullptr;
    }
    pool().start([work = std::move(m_work)] {});
}

void PageReader::clear()
{
    if (m_work)
        leave();
    m_work = std::make_shared<Work>();
    m_work->reader = this;
}

} // namespace operations

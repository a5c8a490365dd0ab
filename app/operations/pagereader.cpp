// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/pagereader.h"

#include "app/api/textpool.h"

#include <QMutex>
#include <QThreadPool>

#include <deque>

namespace operations {

using Page = core::Result<api::NetworkInterfacePage>;

/// What both threads know of; the one that goes last takes it along.
struct PageReader::Work
{
    QMutex mutex;
    std::deque<QByteArray> bodies;
    std::deque<Page> pages;
    bool isRunning = false;
    PageReader *reader = nullptr; ///< nullptr when nobody wants the pages any more
    api::TextPool texts;          ///< of the thread that reads

    std::optional<QByteArray> nextBody();
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

void PageReader::Work::run()
{
    while (const std::optional<QByteArray> body = nextBody()) {
        add(api::parseNetworkInterfaces(*body, &texts));
    }
}

PageReader::PageReader(QObject *parent)
    : QObject(parent)
{
    clear();
}

PageReader::~PageReader()
{
    const QMutexLocker lock(&m_work->mutex);
    m_work->reader = nullptr;
}

void PageReader::read(const QByteArray &body)
{
    const QMutexLocker lock(&m_work->mutex);
    m_work->bodies.push_back(body);
    if (!std::exchange(m_work->isRunning, true))
        QThreadPool::globalInstance()->start([work = m_work] { work->run(); });
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

void PageReader::clear()
{
    if (m_work) {
        const QMutexLocker lock(&m_work->mutex);
        m_work->reader = nullptr;
    }
    m_work = std::make_shared<Work>();
    m_work->reader = this;
}

} // namespace operations

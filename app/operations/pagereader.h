// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/networkinterfaces.h"
#include "app/core/result.h"
#include "app/store/packedinterface.h"

#include <QObject>

#include <memory>
#include <optional>

class QThreadPool;

namespace operations {

/// A page of a listing as the store takes it.
struct ListedPage
{
    std::vector<store::PackedInterface> rows;
    api::NetworkInterfacePage told; ///< the rest of it, without interfaces
};

/// Reads the pages of a listing on another thread, in the order in which they are given; their rows share what
/// repeats. Nobody waits for a page that is being read when this object goes.
class PageReader : public QObject
{
    Q_OBJECT

public:
    /// Where pages are read: one thread, so that what reading needs for a while lies in one part of the heap.
    static QThreadPool &pool();

    explicit PageReader(QObject *parent = nullptr);
    ~PageReader() override;

    /// @p body is that of a DescribeNetworkInterfaces answer.
    void read(const QByteArray &body);
    /// The next page that is read, or why it cannot be; nothing before ready().
    std::optional<core::Result<ListedPage>> take();
    /// Drops what was given and not taken.
    void clear();

signals:
    /// A page can be taken; once for each.
    void ready();

private:
    struct Work;

    void leave();

    std::shared_ptr<Work> m_work;
};

} // namespace operations

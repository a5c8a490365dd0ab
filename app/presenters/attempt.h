// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace presenters {

/// One answer that is waited for. Its receiver is what the answer is sent to; once it is dropped, no answer comes.
class Attempt
{
public:
    /// The receiver of a new attempt; an earlier one is dropped.
    QObject *begin()
    {
        m_receiver = std::make_unique<QObject>();
        return m_receiver.get();
    }
    bool isOpen() const { return m_receiver != nullptr; }
    void drop() { m_receiver.reset(); }
    /// The answer came; may be called from inside it.
    void end()
    {
        if (m_receiver)
            m_receiver.release()->deleteLater();
    }

private:
    std::unique_ptr<QObject> m_receiver;
};

} // namespace presenters

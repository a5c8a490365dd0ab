// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QSessionManager;

namespace program {

/// The end of the desktop's session, as far as a session manager tells of it (XSMP on X11, Windows, macOS): everything
/// is kept, and a user who wants to go on stops it.
class SessionEnd : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        std::function<void()> save;       ///< keeps what the next start needs
        std::function<bool()> isUnderWay; ///< whether there is something to ask about
        std::function<bool()> ask;        ///< asks and waits for the answer: true when the session may end
    };

    explicit SessionEnd(Parts parts, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onCommitData(QSessionManager &manager);

    Parts m_parts;
    bool m_isEnding = false;
};

} // namespace program

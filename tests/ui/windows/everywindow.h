// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace tests {

/// An open window with everything that it stands on.
class OpenWindow
{
public:
    OpenWindow() = default;
    ~OpenWindow();
    Q_DISABLE_COPY_MOVE(OpenWindow)

    QWidget &window() const { return *m_window; }

    /// Something that outlives the window; what was kept last goes first.
    template<typename T, typename... Arguments> T &keep(Arguments &&...arguments)
    {
        auto made = std::make_shared<T>(std::forward<Arguments>(arguments)...);
        m_kept.push_back(made);
        return *made;
    }
    /// The window is made here, or belongs to something that is kept.
    template<typename T, typename... Arguments> T &make(Arguments &&...arguments)
    {
        auto made = std::make_unique<T>(std::forward<Arguments>(arguments)...);
        T &window = *made;
        m_own = std::move(made);
        use(window);
        return window;
    }
    void use(QWidget &window) { m_window = &window; }

private:
    std::vector<std::shared_ptr<void>> m_kept;
    std::unique_ptr<QWidget> m_own;
    QWidget *m_window = nullptr;
};

/// How to open a window of the program in one of its states.
struct Opener
{
    const char *name;
    std::function<void(OpenWindow &)> open;
};

/// Every window and every dialog of the program, in the states in which they show something else. All that look at
/// "every window" go through these; tst_everywindow fails where a class of ui/ is in none of them.
std::vector<Opener> everyWindow();

/// Opens it, waits until it has settled and has the focus; ends the test where it does not.
std::unique_ptr<OpenWindow> opened(const Opener &opener);
/// Waits until layouts and what they ask for have come to rest.
void settle(QWidget &window);

/// Fails the test with all that a walk has found; nothing found is well.
void expectNothing(const QStringList &found);

/// A row named after the opener for each, with the one column "opener", its place in everyWindow().
void addOpenerRows();

// The parts of everyWindow().
std::vector<Opener> mainWindows();
std::vector<Opener> changeWindows();
std::vector<Opener> accountWindows();
std::vector<Opener> helpWindows();

} // namespace tests

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windows/everywindow.h"

#include <QTest>

namespace tests {

OpenWindow::~OpenWindow()
{
    m_own.reset();
    while (!m_kept.empty())
        m_kept.pop_back();
}

std::vector<Opener> everyWindow()
{
    std::vector<Opener> all;
    for (const auto &part : {mainWindows(), changeWindows(), accountWindows(), helpWindows()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

void settle(QWidget &window)
{
    // Layouts announce another height, dialogs grow by it, areas scroll: each in a turn of the event loop of its own.
    for (int turn = 0; turn < 10; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    window.repaint();
}

std::unique_ptr<OpenWindow> opened(const Opener &opener)
{
    auto open = std::make_unique<OpenWindow>();
    opener.open(*open);
    QWidget &window = open->window();
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("%s does not open", opener.name);
    settle(window);
    return open;
}

void expectNothing(const QStringList &found)
{
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void addOpenerRows()
{
    QTest::addColumn<qsizetype>("opener");
    const std::vector<Opener> all = everyWindow();
    for (size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << static_cast<qsizetype>(i);
}

} // namespace tests

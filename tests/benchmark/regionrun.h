// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program/program.h"
#include "tests/benchmark/guithread.h"

#include <QLineEdit>
#include <QTemporaryDir>

namespace ui {
class InterfacesView;
}

namespace bench {

/// One run: the whole program with its window on the prepared cloud, in a process of its own. Says every figure as it
/// is seen.
class RegionRun
{
public:
    RegionRun(GuiThread &thread, const QUrl &endpoint, qsizetype rows, double timeScale);
    ~RegionRun();

    /// What the user does at the table, timed.
    void work();
    /// The memory of the process once everything has been read and nothing is going on.
    void rest();
    /// The same table with somebody listening who reads the screen.
    void readAloud();

private:
    void begin();
    void list();
    void learnInstances();
    void filter();
    void filterAsQtDoes();
    void sort();
    void switchLanguage();
    void openDialogs();
    void select();
    void refresh();
    void mergeChanges();

    /// Does it as the user would, waits until it is done and until the repaints are over.
    void measure(const QByteArray &name, const std::function<void()> &act, const std::function<bool()> &isDone);
    presenters::BrowsePresenter &browse() { return m_program->browse(); }
    ui::InterfacesView &table();
    QLineEdit &filterEdit();
    bool isQuiet() { return !browse().model().isBusy(); }
    bool isWhole();
    void changeCloud();

    GuiThread &m_thread;
    QUrl m_endpoint;
    qsizetype m_rows;
    QTemporaryDir m_folder;
    program::LanguageSwitch m_languages;
    std::unique_ptr<program::Program> m_program;
    std::vector<double> m_waitsWall; ///< of all that was measured
    std::vector<double> m_waitsCpu;
};

/// The floor, in a process where nothing else goes on: the pages are fetched and not read.
int fetchPages(GuiThread &thread, const QUrl &endpoint);

} // namespace bench

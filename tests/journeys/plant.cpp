// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/secret.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <array>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The mark from standard input, by a way that leaves no copy of it behind.
QByteArray readMark()
{
    std::array<char, 256> buffer{};
    const ssize_t length = read(STDIN_FILENO, buffer.data(), buffer.size());
    QByteArray mark(buffer.data(), length > 0 ? static_cast<qsizetype>(length) : 0);
    explicit_bzero(buffer.data(), buffer.size());
    return mark;
}

} // namespace

/// plant WHERE: a window that holds the mark from standard input in one place, for the search to find, until it is
/// ended. WHERE: label, description, password, memory, memory16, wiped (read and wiped again), nothing (not even read).
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString where = application.arguments().value(1, u"nothing"_s);
    QWidget window;
    window.setWindowTitle(u"Plant"_s);
    auto *layout = new QVBoxLayout(&window);
    auto *label = new QLabel(u"A label"_s, &window);
    auto *edit = new QLineEdit(&window);
    layout->addWidget(label);
    layout->addWidget(edit);
    QByteArray held;
    QString held16;
    if (where == u"label")
        label->setText(QString::fromUtf8(readMark()));
    else if (where == u"description")
        edit->setAccessibleDescription(QString::fromUtf8(readMark()));
    else if (where == u"memory")
        held = readMark();
    else if (where == u"wiped")
        core::Secret(readMark()).wipe();
    if (where == u"memory16")
        held16 = QString::fromUtf8(readMark());
    if (where == u"password") {
        edit->setEchoMode(QLineEdit::Password);
        edit->setText(QString::fromUtf8(readMark()));
    }
    window.show();
    QTimer::singleShot(0, &window, [] {
        std::puts("ready");
        std::fflush(stdout);
    });
    const int exitCode = QApplication::exec();
    return exitCode + static_cast<int>(held.size() + held16.size()) * 0; // both live until here
}

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0

// keyringprompter DELAY PASSWORD REACTION…: stands in for the desktop where gnome-keyring wants to ask for a password,
// with the prompter that gcr brings for tests. Prints the name that GNOME_KEYRING_TEST_PROMPTER has to hold, then
// "open" and "closed" as prompts come and go, and lives until it is killed. keyring.sh starts it and tells the
// reactions.

#include <QCoreApplication>
#include <QLibrary>
#include <QStringList>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Function> Function resolved(QLibrary &library, const char *name)
{
    const auto function = reinterpret_cast<Function>(library.resolve(name));
    if (function == nullptr) {
        std::fprintf(stderr, "keyringprompter: %s is not in the library gcr-base-3\n", name);
        std::exit(EXIT_FAILURE);
    }
    return function;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QLibrary library(u"gcr-base-3"_s, 1);
    const auto start = resolved<const char *(*)()>(library, "gcr_mock_prompter_start");
    const auto setDelay = resolved<void (*)(unsigned)>(library, "gcr_mock_prompter_set_delay_msec");
    const auto answer =
        resolved<void (*)(const char *, const char *, ...)>(library, "gcr_mock_prompter_expect_password_ok");
    const auto cancel = resolved<void (*)()>(library, "gcr_mock_prompter_expect_password_cancel");
    const auto isPrompting = resolved<int (*)()>(library, "gcr_mock_prompter_is_prompting");

    const QByteArray name(start());
    setDelay(arguments.value(1).toUInt());
    const QByteArray password = arguments.value(2).toUtf8();
    for (const QString &reaction : arguments.mid(3)) {
        if (reaction == u"answer")
            answer(password.constData(), nullptr);
        else if (reaction == u"wrong")
            answer("not the password", nullptr);
        else
            cancel();
    }
    std::printf("%s\n", name.constData());
    std::fflush(stdout);
    QTimer look;
    bool wasOpen = false;
    QObject::connect(&look, &QTimer::timeout, &look, [isPrompting, &wasOpen] {
        const bool isOpen = isPrompting() != 0;
        if (isOpen != std::exchange(wasOpen, isOpen)) {
            std::puts(isOpen ? "open" : "closed");
            std::fflush(stdout);
        }
    });
    look.start(20);
    return QCoreApplication::exec();
}

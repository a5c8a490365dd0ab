// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0

// keychainprobe SERVICE write KEY PART… | read KEY | remove KEY: asks the keychain one thing and prints "ok" or the
// code of the error, and the milliseconds. Prints no value. The parts of a value are joined here, so that who calls
// need not hold it in one piece.

#include "app/secrets/keychain.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

void say(const core::Clock &clock, const QString &code)
{
    std::printf("%s %lld ms\n", qPrintable(code), static_cast<long long>(clock.elapsed().count()));
    std::fflush(stdout);
    QCoreApplication::exit(code == u"ok" ? 0 : 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString wish = arguments.value(2);
    const QString key = arguments.value(3);
    const core::Clock clock;
    secrets::Keychain keychain(clock, arguments.value(1));
    QObject receiver;
    const auto tell = [&clock](const core::Result<void> &result) {
        say(clock, result ? u"ok"_s : result.error().code);
    };
    QObject::connect(&keychain, &secrets::Keychain::slow, &receiver, [] { std::fputs("slow\n", stdout); });
    if (wish == u"write")
        keychain.write(key, core::Secret(arguments.mid(4).join(QString()).toUtf8()), &receiver, tell);
    else if (wish == u"remove")
        keychain.remove(key, &receiver, tell);
    else
        keychain.read(key, &receiver, [&clock](const core::Result<core::Secret> &result) {
            say(clock, result ? u"ok"_s : result.error().code);
        });
    return QCoreApplication::exec();
}

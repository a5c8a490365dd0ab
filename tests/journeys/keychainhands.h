// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/journeys/hands.h"
#include "tests/journeys/workplace.h"
#include "ui/mainwindow.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace tests {

/// The longest time that the event loop has left a timer waiting.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_since.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(10);
    }
    qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Whoever waits for a keychain that does not answer waits longer; a machine that does other things, too, has pauses
/// shorter than this.
constexpr qint64 hangMs = 1000;

/// Nobody is signed in, and there is no profile yet.
inline Circumstances newUser(double timeScale = 10)
{
    Circumstances circumstances;
    circumstances.simulatorOptions = {QStringLiteral("--enis"), QStringLiteral("60")};
    circumstances.timeScale = timeScale;
    circumstances.isSignedIn = false;
    return circumstances;
}

inline bool hasRows(Workplace &desk)
{
    return desk.window().findChild<QTableView *>(QStringLiteral("interfacesTable"))->model()->rowCount() > 0;
}

/// The dialog "Add Profile", filled in with the keys of the cloud; nullptr when it does not come.
inline QPointer<QDialog> typeProfile(Workplace &desk)
{
    click(find<QWidget>(&desk.window(), "welcomePage"), "welcomeAddProfile");
    QPointer<QDialog> dialog = desk.topDialog();
    if (!dialog)
        return dialog;
    QTest::keyClicks(find<QLineEdit>(dialog, "nameEdit"), QStringLiteral("prod"));
    QTest::keyClicks(find<QLineEdit>(dialog, "keyIdEdit"), desk.cloud().accessKeyId());
    QTest::keyClicks(find<QLineEdit>(dialog, "secretEdit"), QString::fromLatin1(desk.cloud().accessKeySecret()));
    auto *kind = find<QComboBox>(dialog, "endpointCombo");
    kind->setCurrentIndex(2);
    emit kind->activated(2);
    find<QLineEdit>(dialog, "endpointEdit")->setText(desk.cloud().endpoint().toString());
    return dialog;
}

/// The profile is saved, and its region is listed.
inline void addProfile(Workplace &desk)
{
    const QPointer<QDialog> dialog = typeProfile(desk);
    QVERIFY(dialog);
    click(dialog, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(desk), 20000);
}

/// @p part says it, and after a switch of the language in Chinese. The language is English again afterwards.
inline void saySoInBothLanguages(Workplace &desk, QWidget *part, const QString &english, const QString &chinese)
{
    QTRY_VERIFY2_WITH_TIMEOUT(labels(part).contains(english), qPrintable(labels(part)), 30000);
    desk.languages().use(QStringLiteral("zh_CN"));
    QTRY_VERIFY2_WITH_TIMEOUT(labels(part).contains(chinese), qPrintable(labels(part)), 30000);
    desk.languages().use(QStringLiteral("en"));
}

} // namespace tests

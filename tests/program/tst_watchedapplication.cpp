// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/watchedapplication.h"

#include <QEventLoop>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <ctime>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList told; // NOLINT: a message handler has no object

void note(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    if (qstrcmp(context.category, "enidesk.loop") == 0)
        told.append(text);
}

/// Uses the processor for so long, whatever else runs on it.
void work(double milliseconds)
{
    const std::clock_t end = std::clock() + static_cast<std::clock_t>(milliseconds * CLOCKS_PER_SEC / 1000);
    while (std::clock() < end) {
    }
}

class Receiver : public QObject
{
public:
    std::function<void()> act;

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        act();
        return true;
    }
};

} // namespace

class WatchedApplicationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { qInstallMessageHandler(nullptr); }
    void anEventThatHoldsTheThreadIsTold();
    void whatIsShortOrOnlyWaitsIsNotTold();
    void whatAnEventSendsCountsAsItsOwn();
    void aLoopInsideAnEventCountsEventByEvent();
    void theReceiverMayBeGoneAfterwards();

private:
    /// Sends it from a loop, as events come.
    static void deliver(QObject *receiver)
    {
        QCoreApplication::postEvent(receiver, new QEvent(QEvent::User));
        QTest::qWait(1);
    }
};

void WatchedApplicationTest::init()
{
    told.clear();
    qInstallMessageHandler(note);
}

void WatchedApplicationTest::anEventThatHoldsTheThreadIsTold()
{
    Receiver receiver;
    receiver.setObjectName(u"slowOne"_s);
    receiver.act = [] {
        work(80);
    };
    deliver(&receiver);
    QCOMPARE(told.size(), 1);
    const QRegularExpression line(
        u"\\Aheld (7\\d|8\\d|9\\d|1\\d\\d) ms by QObject slowOne, event User \\(1000\\)\\z"_s);
    QVERIFY2(line.match(told.front()).hasMatch(), qPrintable(told.front()));
}

void WatchedApplicationTest::whatIsShortOrOnlyWaitsIsNotTold()
{
    Receiver receiver;
    receiver.act = [] {
        work(10);
        QTest::qSleep(150);
    };
    deliver(&receiver);
    QCOMPARE(told, QStringList());
}

void WatchedApplicationTest::whatAnEventSendsCountsAsItsOwn()
{
    Receiver inner;
    inner.act = [] {
        work(30);
    };
    Receiver outer;
    outer.setObjectName(u"outer"_s);
    outer.act = [&inner] {
        for (int i = 0; i < 3; ++i) {
            QEvent event(QEvent::User);
            QCoreApplication::sendEvent(&inner, &event);
        }
    };
    deliver(&outer);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.front().contains(u"QObject outer,"_s), qPrintable(told.front()));
}

void WatchedApplicationTest::aLoopInsideAnEventCountsEventByEvent()
{
    Receiver slow;
    slow.setObjectName(u"inTheLoop"_s);
    slow.act = [] {
        work(80);
    };
    Receiver outer;
    outer.act = [&slow] {
        QEventLoop loop;
        QCoreApplication::postEvent(&slow, new QEvent(QEvent::User));
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
        loop.exec();
    };
    deliver(&outer);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.front().contains(u"QObject inTheLoop,"_s), qPrintable(told.front()));
}

void WatchedApplicationTest::theReceiverMayBeGoneAfterwards()
{
    auto *receiver = new Receiver;
    receiver->setObjectName(u"gone"_s);
    receiver->act = [receiver] {
        work(80);
        receiver->deleteLater();
    };
    deliver(receiver);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.front().contains(u"QObject gone,"_s));
}

int main(int argc, char **argv)
{
    QLoggingCategory::setFilterRules(u"enidesk.loop=true"_s);
    program::WatchedApplication application(argc, argv);
    WatchedApplicationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watchedapplication.moc"

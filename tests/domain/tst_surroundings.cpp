// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/surroundings.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

class SurroundingsTest : public QObject
{
    Q_OBJECT

private slots:
    void instanceStatusWordsAreKnown_data();
    void instanceStatusWordsAreKnown();
    void whatHasNoNameShowsItsId();
};

void SurroundingsTest::instanceStatusWordsAreKnown_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<InstanceStatus>("status");
    QTest::newRow("Pending") << u"Pending"_s << InstanceStatus::Pending;
    QTest::newRow("Running") << u"Running"_s << InstanceStatus::Running;
    QTest::newRow("Starting") << u"Starting"_s << InstanceStatus::Starting;
    QTest::newRow("Stopping") << u"Stopping"_s << InstanceStatus::Stopping;
    QTest::newRow("Stopped") << u"Stopped"_s << InstanceStatus::Stopped;
    QTest::newRow("new word") << u"Hibernated"_s << InstanceStatus::Other;
    QTest::newRow("nothing") << QString() << InstanceStatus::Other;
}

void SurroundingsTest::instanceStatusWordsAreKnown()
{
    QFETCH(QString, word);
    QTEST(instanceStatusFrom(word), "status");
}

void SurroundingsTest::whatHasNoNameShowsItsId()
{
    Instance instance;
    instance.id = u"i-1"_s;
    VSwitch vSwitch;
    vSwitch.id = u"vsw-1"_s;
    Vpc vpc;
    vpc.id = u"vpc-1"_s;
    QCOMPARE(instance.displayName(), u"i-1"_s);
    QCOMPARE(vSwitch.displayName(), u"vsw-1"_s);
    QCOMPARE(vpc.displayName(), u"vpc-1"_s);
    instance.name = u"web-03"_s;
    vSwitch.name = u"办公网"_s;
    vpc.name = u"主VPC"_s;
    QCOMPARE(instance.displayName(), u"web-03"_s);
    QCOMPARE(vSwitch.displayName(), u"办公网"_s);
    QCOMPARE(vpc.displayName(), u"主VPC"_s);
}

QTEST_GUILESS_MAIN(SurroundingsTest)
#include "tst_surroundings.moc"

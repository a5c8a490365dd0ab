// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/filter.h"
#include "tests/models/modelrows.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::Filter;
using models::SearchIndex;

namespace {

void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
}

void row(const QString &text, bool expected)
{
    QTest::newRow(qPrintable(text)) << text << expected;
}

} // namespace

class tst_Filter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anEmptyTextMatchesAll();
    void wordsAreFound_data();
    void wordsAreFound();
    void wordsAreFoundWhereverTheyStand();
    void addressesAreFound_data();
    void addressesAreFound();

private:
    void check();

    store::PackedInterface m_row;
    SearchIndex m_index;
};

void tst_Filter::initTestCase()
{
    domain::NetworkInterface interface = tests::interfaceNumber(7);
    interface.name = u"前端网卡 Zürich-7"_s;
    interface.ipv6 = {*domain::Ipv6Address::parse(u"2408:4005:3a:1a00::5"),
                      *domain::Ipv6Address::parse(u"2408:4005:3a:1a00::9")};
    interface.ipv6Prefixes = {*domain::Ipv6Prefix::parse(u"2408:4005:3a:1a01:1::/80")};
    domain::Instance instance;
    instance.id = interface.instanceId;
    instance.name = u"web-03"_s;
    store::SurroundingsStore surroundings;
    surroundings.merge(std::vector{instance});
    const QLocale locale(QLocale::English);
    const QString region = u"cn-hangzhou"_s;
    m_row = tests::packed(interface);
    m_index.set(0, models::InterfaceText(m_row, surroundings, locale, region));
}

void tst_Filter::anEmptyTextMatchesAll()
{
    QVERIFY(Filter(u"  "_s).matchesAll());
    QVERIFY(Filter().matches({}, m_row));
}

void tst_Filter::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString &text, bool expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row(u"网卡"_s, true);
    row(u"ZÜRICH"_s, true);
    row(u"zürich-7 web-03"_s, true);
    row(u"zürich-7 web-04"_s, false);
    row(u"\"网卡 zürich\""_s, true);
    row(u"\"zürich 网卡\""_s, false);
    row(u"\"not closed"_s, false);
    row(u"in use"_s, true);
    row(u"inuse"_s, true);
    row(u"name:web"_s, false);
    row(u"instance:web"_s, true);
    row(u"instance：web"_s, true);
    row(u"INSTANCE:i-bp1"_s, true);
    row(u"status:inuse"_s, true);
    row(u"status:available"_s, false);
    row(u"type:secondary"_s, true);
    row(u"id:eni-bp100000007"_s, true);
    row(u"zone:hangzhou-h"_s, true);
    row(u"vpc:vpc-bp13"_s, true);
    row(u"vswitch:vsw-bp17"_s, true);
    row(u"group:sg-bp10"_s, true);
    row(u"mac:00:16:3e:00:00:07"_s, true);
    row(u"ip:10.0.0.7"_s, true);
    row(u"ip:2408"_s, false);
    row(u"ipv6:2408"_s, true);
    row(u"name:"_s, true);
    row(u"unknown:web"_s, false);
}

void tst_Filter::wordsAreFound()
{
    check();
}

/// At each place of texts of all lengths up to some, and not where only their first and last letters stand.
void tst_Filter::wordsAreFoundWhereverTheyStand()
{
    constexpr qsizetype longest = 60;
    for (const QByteArray &word :
         {QByteArray("x"), QByteArray("xy"), QByteArray("x.y"), QByteArray("x0123456789abcdefghy")}) {
        const Filter filter(QString::fromLatin1(word));
        QByteArray inTheMiddle = word;
        inTheMiddle[inTheMiddle.size() / 2] = '~';
        for (qsizetype length = word.size(); length <= longest; ++length) {
            for (qsizetype at = 0; at + word.size() <= length; ++at) {
                SearchIndex index;
                const auto holding = [&](const QByteArray &what) {
                    index.set(0, QByteArray(length, '-').replace(at, what.size(), what), "shared");
                    return filter.matches(index.at(0), m_row);
                };
                QVERIFY2(holding(word),
                         qPrintable(u"%1 at %2 of %3"_s.arg(QString::fromLatin1(word)).arg(at).arg(length)));
                QVERIFY(!holding(inTheMiddle));
            }
        }
    }
}

void tst_Filter::addressesAreFound_data()
{
    addColumns();
    // an address in any spelling, by value
    row(u"2408:4005:3a:1a00::5"_s, true);
    row(u"2408:4005:003A:1A00:0000:0000:0000:0005"_s, true);
    row(u"2408:4005:3a:1a00:0:0:0.0.0.5"_s, true);
    row(u"[2408:4005:3a:1a00::5]"_s, true);
    row(u"[2408:4005:3a:1a00::5]:443"_s, true);
    row(u"2408:4005:3a:1a00::5/64"_s, true);
    row(u"ipv6:2408:4005:003a:1a00::0009"_s, true);
    row(u"2408:4005:3a:1a00::6"_s, false);
    row(u"2408:4005:3a:1a01:1::77"_s, true); // in its prefix
    row(u"2408:4005:3a:1a01:2::77"_s, false);
    // parts of addresses
    row(u"::5"_s, true);
    row(u"2408:4005:003A:"_s, true);
    row(u"3a:1a00"_s, true);
    row(u"3b:1a00"_s, false);
    // networks
    row(u"in:2408:4005:3a:1a00::/64"_s, true);
    row(u"in:2408:4005:3A:1A00:FFFF::/64"_s, true);
    row(u"IN:2408:4005::/32"_s, true);
    row(u"in:2408:4006::/32"_s, false);
    row(u"in:2408:4005:3a:1a00::8/125"_s, true);
    row(u"in:2408:4005:3a:1a00::10/124"_s, false);
    row(u"in:2408:4005:3a:1a00::5"_s, true);
    row(u"in:2408:4005:3a"_s, true); // not a network yet: still being typed
    row(u"in:10.0.0.0/24"_s, true);
    row(u"in:10.0.1.0/24"_s, false);
    row(u"in:0.0.0.0/0"_s, true);
    row(u"in:10.0.0.7"_s, true);
    row(u"in:10.0.0.8"_s, false);
    row(u"in:10.0.0.0/99"_s, false);
    row(u"in:10.0.0.0/24 name:zürich"_s, true);
}

void tst_Filter::addressesAreFound()
{
    check();
}

void tst_Filter::check()
{
    QFETCH(const QString, text);
    QFETCH(const bool, expected);
    QCOMPARE(Filter(text).matches(m_index.at(0), m_row), expected);
}

QTEST_GUILESS_MAIN(tst_Filter)
#include "tst_filter.moc"

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/entrytext.h"
#include "tests/presenters/changeworld.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::EntryText;
using presenters::LineVerdict;
using Tone = presenters::LineVerdict::Tone;

/// What stands beside each typed line.
class EntryTextTest : public QObject
{
    Q_OBJECT

private:
    std::vector<LineVerdict> verdictsOf(const QString &text,
                                        const std::vector<domain::AddressHolder> &holders = {}) const
    {
        return EntryText::verdicts(domain::readAddressList(text, m_cidr, {}), m_cidr, holders);
    }

    const std::optional<domain::Ipv6Prefix> m_cidr = domain::Ipv6Prefix::parse(u"2408:4005:3a:1a00::/64");
    tests::EnglishPlurals m_english;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }

    void eachLineHasItsOwnVerdict();
    void commentsAndEmptyLinesHaveNone();
    void aHeldAddressWarns();
    void aWrongOneAmongSeveralIsNamed();
    void whatIsTakenOutLeavesTheOtherLinesAsTheyWereTyped();
};

void EntryTextTest::eachLineHasItsOwnVerdict()
{
    const std::vector<LineVerdict> verdicts = verdictsOf(u"::5\n2001:db8::1\n::6, ::7"_s);
    QCOMPARE(verdicts.size(), size_t(3));
    QCOMPARE(verdicts[0], (LineVerdict{Tone::Good, u"2408:4005:3a:1a00::5"_s, {}}));
    QCOMPARE(verdicts[1].tone, Tone::Blocks);
    QCOMPARE(verdicts[1].words, u"outside the vSwitch's CIDR"_s);
    QCOMPARE(verdicts[1].whole, u"2001:db8::1 is outside the vSwitch's IPv6 CIDR 2408:4005:3a:1a00::/64."_s);
    QCOMPARE(verdicts[2], (LineVerdict{Tone::Good, u"2 addresses"_s, {}}));
}

void EntryTextTest::commentsAndEmptyLinesHaveNone()
{
    const std::vector<LineVerdict> verdicts = verdictsOf(u"# servers\n\n::5"_s);
    QCOMPARE(verdicts[0].tone, Tone::Nothing);
    QCOMPARE(verdicts[1].tone, Tone::Nothing);
    QCOMPARE(verdicts[2].tone, Tone::Good);
}

void EntryTextTest::aHeldAddressWarns()
{
    const domain::AddressHolder holder{tests::address(u"2408:4005:3a:1a00::9"_s), u"eni-2"_s, u"db-nic"_s, {}};
    const std::vector<LineVerdict> verdicts = verdictsOf(u"::9"_s, {holder});
    QCOMPARE(verdicts[0],
             (LineVerdict{Tone::Warning, u"belongs to db-nic"_s, u"2408:4005:3a:1a00::9 belongs to db-nic."_s}));
}

void EntryTextTest::aWrongOneAmongSeveralIsNamed()
{
    QCOMPARE(verdictsOf(u"::5 10.0.0.1 ::6"_s)[0].words, u"10.0.0.1 is an IPv4 address."_s);
}

void EntryTextTest::whatIsTakenOutLeavesTheOtherLinesAsTheyWereTyped()
{
    const QString text = u"# web\n::5; ::6   # old\n2408:4005:3A:1A00:0::7,::8\nword ::9\n"_s;
    const auto without = [&](const QStringList &addresses) {
        std::vector<domain::Ipv6Address> goes;
        for (const QString &address : addresses)
            goes.push_back(tests::address(u"2408:4005:3a:1a00"_s + address));
        return EntryText::without(text, domain::readAddressList(text, m_cidr, {}), goes);
    };
    QCOMPARE(without({}), text);
    QCOMPARE(without({u"::99"_s}), text);
    QCOMPARE(without({u"::7"_s}), u"# web\n::5; ::6   # old\n::8\nword ::9\n"_s);
    QCOMPARE(without({u"::6"_s}), u"# web\n::5 # old\n2408:4005:3A:1A00:0::7,::8\nword ::9\n"_s);
    QCOMPARE(without({u"::5"_s, u"::6"_s, u"::7"_s, u"::8"_s, u"::9"_s}), u"# web\nword\n"_s);
}

QTEST_GUILESS_MAIN(EntryTextTest)
#include "tst_entrytext.moc"

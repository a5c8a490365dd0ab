// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/addresslist.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::AddressEntry;
using domain::EntryVerdict;
using domain::Ipv6Address;
using domain::Ipv6Prefix;

namespace {

const Ipv6Prefix cidr = *Ipv6Prefix::parse(u"2408:4005:3a:1a00::/64");

std::vector<AddressEntry> read(const QString &text)
{
    return domain::readAddressList(text, cidr, {});
}

QStringList goodTexts(const std::vector<AddressEntry> &entries)
{
    QStringList texts;
    for (const AddressEntry &entry : entries)
        texts.append(entry.verdict == EntryVerdict::Good ? entry.address->toString() : u"?"_s);
    return texts;
}

} // namespace

class AddressListTest : public QObject
{
    Q_OBJECT

private slots:
    void anySeparatorDoes_data();
    void anySeparatorDoes();
    void wrappingIsTakenOff_data();
    void wrappingIsTakenOff();
    void commentsAreLeftOut();
    void linesAreCountedFromZero();
    void eachEntryIsJudged_data();
    void eachEntryIsJudged();
    void aSuffixIsCompletedFromTheCidr();
    void aSuffixThatDoesNotFitBehindTheCidrIsOutside();
    void withoutACidrNothingIsCompletedOrOutside();
    void theSameAddressInAnotherSpellingIsRepeated();
    void aSuffixRepeatsTheWholeAddress();
    void whatTheInterfaceHasIsAlreadyHere();
    void textIsKeptAsTyped();
    void aVeryLongWordIsCut();
    void entriesAreBounded();
    void anEmptyTextHasNoEntries();
};

void AddressListTest::anySeparatorDoes_data()
{
    QTest::addColumn<QString>("text");
    const QStringList separators{u" "_s,      u"\t"_s, u","_s,  u", "_s, u";"_s, u"\n"_s,     u"\r\n"_s,
                                 u"\n\n\n"_s, u"，"_s, u"；"_s, u"、"_s, u"|"_s, u"\u3000"_s, u"\u00A0"_s};
    for (const QString &separator : separators)
        QTest::newRow(qPrintable(u"U+%1"_s.arg(separator[0].unicode(), 4, 16)))
            << QString(u"2408:4005:3a:1a00::5"_s + separator + u"::6"_s);
}

void AddressListTest::anySeparatorDoes()
{
    QFETCH(QString, text);
    QCOMPARE(goodTexts(read(text)), QStringList({u"2408:4005:3a:1a00::5"_s, u"2408:4005:3a:1a00::6"_s}));
}

void AddressListTest::wrappingIsTakenOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("brackets") << u"[2408:4005:3a:1a00::5]"_s;
    QTest::newRow("quotes") << u"\"2408:4005:3a:1a00::5\""_s;
    QTest::newRow("JSON") << u"[\"2408:4005:3a:1a00::5\"]"_s;
    QTest::newRow("single quotes") << u"'2408:4005:3a:1a00::5'"_s;
    QTest::newRow("Chinese quotes") << u"“2408:4005:3a:1a00::5”"_s;
    QTest::newRow("parentheses") << u"(2408:4005:3a:1a00::5)"_s;
}

void AddressListTest::wrappingIsTakenOff()
{
    QFETCH(QString, text);
    QCOMPARE(goodTexts(read(text)), QStringList(u"2408:4005:3a:1a00::5"_s));
}

void AddressListTest::commentsAreLeftOut()
{
    QCOMPARE(goodTexts(read(u"# all of them\n::5 # ::6, ::7\n#::8\n::9#web"_s)),
             QStringList({u"2408:4005:3a:1a00::5"_s, u"2408:4005:3a:1a00::9"_s}));
}

void AddressListTest::linesAreCountedFromZero()
{
    const auto entries = read(u"::5\n\n# comment\n::6 ::7"_s);
    QCOMPARE(entries.size(), size_t(3));
    QCOMPARE(entries[0].line, 0);
    QCOMPARE(entries[1].line, 3);
    QCOMPARE(entries[2].line, 3);
}

void AddressListTest::eachEntryIsJudged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EntryVerdict>("verdict");
    QTest::newRow("good") << u"2408:4005:3a:1a00::5"_s << EntryVerdict::Good;
    QTest::newRow("upper case") << u"2408:4005:3A:1A00::ABCD"_s << EntryVerdict::Good;
    QTest::newRow("suffix") << u"::abcd:1:2:3"_s << EntryVerdict::Good;
    QTest::newRow("word") << u"eni-1"_s << EntryVerdict::NotAnAddress;
    QTest::newRow("masked") << u"2408:4005:3a:1a00::****"_s << EntryVerdict::NotAnAddress;
    QTest::newRow("IPv4") << u"172.16.8.10"_s << EntryVerdict::IsIpv4;
    QTest::newRow("prefix") << u"2408:4005:3a:1a00::/64"_s << EntryVerdict::HasPrefixLength;
    QTest::newRow("address with length") << u"2408:4005:3a:1a00::5/128"_s << EntryVerdict::HasPrefixLength;
    QTest::newRow("zone") << u"fe80::1%eth0"_s << EntryVerdict::HasZone;
    QTest::newRow("link local") << u"fe80::1"_s << EntryVerdict::OutsideCidr;
    QTest::newRow("next vSwitch") << u"2408:4005:3a:1a01::5"_s << EntryVerdict::OutsideCidr;
    QTest::newRow("anycast") << u"2408:4005:3a:1a00::"_s << EntryVerdict::Anycast;
    QTest::newRow("anycast as a suffix") << u"::"_s << EntryVerdict::Anycast;
    QTest::newRow("anycast, expanded") << u"2408:4005:3a:1a00:0:0:0:0"_s << EntryVerdict::Anycast;
    QTest::newRow("bracket and port") << u"[2408:4005:3a:1a00::5]:443"_s << EntryVerdict::NotAnAddress;
}

void AddressListTest::eachEntryIsJudged()
{
    QFETCH(QString, text);
    const auto entries = read(text);
    QCOMPARE(entries.size(), size_t(1));
    QTEST(entries[0].verdict, "verdict");
}

void AddressListTest::aSuffixIsCompletedFromTheCidr()
{
    const auto entries = read(u"::5 2408:4005:3a:1a00::6"_s);
    QVERIFY(entries[0].completed);
    QCOMPARE(entries[0].address->toString(), u"2408:4005:3a:1a00::5"_s);
    QVERIFY(!entries[1].completed);
}

void AddressListTest::aSuffixThatDoesNotFitBehindTheCidrIsOutside()
{
    const auto longCidr = Ipv6Prefix::parse(u"2408:4005:3a:1a00:7::/80");
    const auto entries = domain::readAddressList(u"::1:0:0:5 ::5", longCidr, {});
    QCOMPARE(entries[0].verdict, EntryVerdict::OutsideCidr);
    QVERIFY(!entries[0].completed);
    QCOMPARE(entries[1].address->toString(), u"2408:4005:3a:1a00:7::5"_s);
}

void AddressListTest::withoutACidrNothingIsCompletedOrOutside()
{
    const auto entries = domain::readAddressList(u"2001:db8::5 2001:db8::", std::nullopt, {});
    QCOMPARE(entries[0].verdict, EntryVerdict::Good);
    QCOMPARE(entries[1].verdict, EntryVerdict::Good);
    QVERIFY(!domain::readAddressList(u"::5", std::nullopt, {})[0].completed);
}

void AddressListTest::theSameAddressInAnotherSpellingIsRepeated()
{
    const auto entries = read(u"2408:4005:3a:1a00::a\n2408:4005:003A:1A00:0:0:0:A"_s);
    QCOMPARE(entries[0].verdict, EntryVerdict::Good);
    QCOMPARE(entries[1].verdict, EntryVerdict::Repeated);
}

void AddressListTest::aSuffixRepeatsTheWholeAddress()
{
    QCOMPARE(read(u"2408:4005:3a:1a00::5 ::5"_s)[1].verdict, EntryVerdict::Repeated);
}

void AddressListTest::whatTheInterfaceHasIsAlreadyHere()
{
    const auto entries = domain::readAddressList(u"::5 ::6 ::5", cidr, {*Ipv6Address::parse(u"2408:4005:3a:1a00::5")});
    QCOMPARE(entries[0].verdict, EntryVerdict::AlreadyHere);
    QCOMPARE(entries[1].verdict, EntryVerdict::Good);
    QCOMPARE(entries[2].verdict, EntryVerdict::Repeated);
}

void AddressListTest::textIsKeptAsTyped()
{
    QCOMPARE(read(u"2408:4005:3A:1a00::000A"_s)[0].text, u"2408:4005:3A:1a00::000A"_s);
}

void AddressListTest::aVeryLongWordIsCut()
{
    const auto entries = read(QString(1'000'000, u'x'));
    QCOMPARE(entries[0].text.size(), 200);
    QCOMPARE(entries[0].verdict, EntryVerdict::NotAnAddress);
}

void AddressListTest::entriesAreBounded()
{
    QString text;
    for (int i = 1; i <= 20000; ++i)
        text += u"::"_s + QString::number(i, 16) + u'\n';
    QElapsedTimer real;
    real.start();
    QCOMPARE(read(text).size(), size_t(10000));
    QVERIFY(real.elapsed() < 1000);
}

void AddressListTest::anEmptyTextHasNoEntries()
{
    QVERIFY(read(QString()).empty());
    QVERIFY(read(u" \n\t, ;\n# nothing"_s).empty());
}

QTEST_GUILESS_MAIN(AddressListTest)
#include "tst_addresslist.moc"

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/explain/evidence.h"
#include "app/explain/facts.h"
#include "entries.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using entries::bothLanguages;
using entries::nameOf;
using explain::Language;

namespace {

/// The 23 distinct codes of the first documentation of AssignIpv6Addresses (2019-05) and UnassignIpv6Addresses
/// (2019-01).
QStringList firstDocumentation()
{
    return QStringLiteral(
               "InvalidUserType.NotSupported Abs.InvalidAccount.NotFound MissingParameter Forbedden.NotSupportRAM "
               "UnsupportedParameter Forbbiden.SubUser InvalidParameter InvalidInstanceID.Malformed "
               "InvalidOperation.InvalidEcsState InvalidOperation.InvalidEniState InvalidEniId.NotFound "
               "InvalidOperation.InvalidEniType MaxEniIpv6IpsCountExceeded InvalidIp.IpUnassigned InvalidIp.IpRepeated "
               "InvalidIp.IpAssigned InvalidIp.Address InvalidOperation.Ipv4CountExceeded "
               "InvalidOperation.Ipv6CountExceeded InvalidOperation.Ipv6NotSupport InvalidVSwitch.Ipv6NotTurnOn "
               "InvalidVSwitchId.IpInvalid Forbidden.RegionId")
        .split(u' ');
}

} // namespace

/// What the entries are about, and that everything in them leads somewhere.
class ExplainEntriesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEntryIsAboutSomethingAndNothingIsExplainedTwice();
    void everyDocumentedCodeHasAnEntry();
    void everyKindOfErrorHasAnEntry();
    void relatedCodesAndSpellingsLeadToEntries();
    void evidenceAndOffersAreWordedAndUsed();
    void theLastShapeFitsEverything();
    void everyMessagePatternIsValidAndFeedsKnownPlaceholders();
    void bothVocabulariesHaveTheSameWords();

private:
    const explain::Catalogue m_catalogue;
    const explain::Content &m_content = m_catalogue.content();
};

void ExplainEntriesTest::everyEntryIsAboutSomethingAndNothingIsExplainedTwice()
{
    QSet<QString> seen;
    for (const explain::Entry &entry : m_content.entries) {
        const QStringList subjects = entry.codes + entry.kinds + entry.shapes;
        QVERIFY2(!subjects.isEmpty(), qPrintable(entry.family + u": "_s + entry.english.texts.title));
        for (const QString &subject : subjects) {
            QVERIFY2(!subject.isEmpty() && !seen.contains(subject), qPrintable(nameOf(entry) + u' ' + subject));
            seen.insert(subject);
        }
    }
}

void ExplainEntriesTest::everyDocumentedCodeHasAnEntry()
{
    const QStringList codes = m_catalogue.codes();
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    QCOMPARE(firstDocumentation().size(), 23);
    QCOMPARE(m_content.documented.size(), 313);
    for (const QString &code : firstDocumentation() + m_content.documented.keys())
        QVERIFY2(codes.contains(code), qPrintable(code));
}

void ExplainEntriesTest::everyKindOfErrorHasAnEntry()
{
    QSet<QString> kinds;
    for (const explain::Entry &entry : m_content.entries)
        kinds += QSet<QString>(entry.kinds.begin(), entry.kinds.end());
    for (int kind = 0; kind <= int(core::ErrorKind::KeychainFailed); ++kind) {
        const auto wanted = core::ErrorKind(kind);
        if (wanted != core::ErrorKind::Refused)
            QVERIFY2(kinds.contains(explain::kindName(wanted)), qPrintable(explain::kindName(wanted)));
    }
    for (const QString &problem : {u"Locked"_s, u"Full"_s, u"ReadOnly"_s, u"Corrupt"_s, u"TooNew"_s})
        QVERIFY2(kinds.contains(u"JournalFailed."_s + problem), qPrintable(problem));
    for (const QString &problem : {u"PasswordNeeded"_s, u"PasswordRefused"_s, u"NotFound"_s, u"Unreachable"_s,
                                   u"TimedOut"_s, u"Closed"_s, u"TargetRefused"_s, u"NoProxy"_s, u"Unusable"_s})
        QVERIFY2(kinds.contains(u"ProxyFailed."_s + problem), qPrintable(problem));
    for (const QString &problem : {u"UnknownAuthority"_s, u"SelfSigned"_s, u"Expired"_s, u"NotYetValid"_s,
                                   u"WrongHost"_s, u"Revoked"_s, u"Handshake"_s})
        QVERIFY2(kinds.contains(u"TlsFailed."_s + problem), qPrintable(problem));
    for (const QString &problem :
         {u"Missing"_s, u"Unreadable"_s, u"TooLarge"_s, u"IsKey"_s, u"Empty"_s, u"NoAuthority"_s})
        QVERIFY2(kinds.contains(u"InputInvalid.CertificateFile"_s + problem), qPrintable(problem));
    for (const QString &problem : {u"Missing"_s, u"Locked"_s, u"PromptCancelled"_s, u"TimedOut"_s, u"Lost"_s,
                                   u"NotFound"_s, u"Denied"_s, u"Failed"_s})
        QVERIFY2(kinds.contains(u"KeychainFailed."_s + problem), qPrintable(problem));
}

void ExplainEntriesTest::relatedCodesAndSpellingsLeadToEntries()
{
    const QStringList codes = m_catalogue.codes();
    for (const explain::Entry &entry : m_content.entries) {
        for (const QString &code : entry.related)
            QVERIFY2(codes.contains(code), qPrintable(nameOf(entry) + u": "_s + code));
        for (const QStringList &group : entry.spellings) {
            QVERIFY2(group.size() > 1, qPrintable(nameOf(entry)));
            for (const QString &code : group)
                QVERIFY2(entry.codes.contains(code), qPrintable(nameOf(entry) + u": "_s + code));
        }
    }
}

void ExplainEntriesTest::evidenceAndOffersAreWordedAndUsed()
{
    const QStringList facts = explain::factNames() + m_content.flags;
    QSet<QString> used;
    QSet<explain::Offer> offered;
    for (const explain::Entry &entry : m_content.entries) {
        for (const QString &name : entry.evidence) {
            QVERIFY2(m_content.english.evidence.contains(name), qPrintable(nameOf(entry) + u": "_s + name));
            used.insert(name);
        }
        offered += QSet<explain::Offer>(entry.offers.begin(), entry.offers.end());
    }
    for (const Language language : bothLanguages) {
        const explain::Vocabulary &words = m_content.words(language);
        for (auto line = words.evidence.begin(); line != words.evidence.end(); ++line) {
            QVERIFY2(used.contains(line.key()), qPrintable(line.key()));
            const explain::Placeholders names = explain::placeholdersOf(line.value());
            QVERIFY2(!names.required.isEmpty(), qPrintable(line.key()));
            for (const QString &name : names.required + names.optional)
                QVERIFY2(facts.contains(name), qPrintable(line.key() + u": "_s + name));
            QVERIFY2(line.value().endsWith(language == Language::Chinese ? u'。' : u'.'), qPrintable(line.key()));
        }
        for (const explain::Offer offer : explain::allOffers()) {
            QVERIFY2(offered.contains(offer), qPrintable(explain::offerName(offer)));
            QVERIFY2(words.labels.contains(explain::offerName(offer)), qPrintable(explain::offerName(offer)));
        }
    }
}

void ExplainEntriesTest::theLastShapeFitsEverything()
{
    QStringList shapes;
    for (const explain::Entry &entry : m_content.entries)
        shapes += entry.shapes;
    QCOMPARE(shapes.last(), u"*"_s);
}

void ExplainEntriesTest::everyMessagePatternIsValidAndFeedsKnownPlaceholders()
{
    const QStringList known = explain::factNames();
    for (const explain::Entry &entry : m_content.entries) {
        for (const explain::MessageRule &rule : entry.messages) {
            QVERIFY2(rule.pattern.isValid(), qPrintable(nameOf(entry)));
            QVERIFY2(rule.flag.isEmpty() || m_content.flags.contains(rule.flag), qPrintable(rule.flag));
            for (const QString &name : rule.pattern.names())
                QVERIFY2(known.contains(name), qPrintable(nameOf(entry) + u": "_s + name));
        }
    }
}

void ExplainEntriesTest::bothVocabulariesHaveTheSameWords()
{
    const auto keys = [](const auto &table) {
        QStringList names = table.keys();
        names.sort();
        return names;
    };
    QCOMPARE(keys(m_content.english.phrases), keys(m_content.chinese.phrases));
    QCOMPARE(keys(m_content.english.labels), keys(m_content.chinese.labels));
    QCOMPARE(keys(m_content.english.evidence), keys(m_content.chinese.evidence));
    QCOMPARE(keys(m_content.english.nouns), keys(m_content.chinese.nouns));
    for (const QString &name : m_content.english.phrases.keys())
        QCOMPARE(m_content.english.phrases[name].unknown.isEmpty(), m_content.chinese.phrases[name].unknown.isEmpty());
}

QTEST_GUILESS_MAIN(ExplainEntriesTest)
#include "tst_explainentries.moc"

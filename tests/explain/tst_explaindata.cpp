// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/explain/facts.h"
#include "entries.h"

#include <QDir>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using entries::bothLanguages;
using entries::nameOf;
using entries::textsOf;
using explain::Language;

namespace {

constexpr explain::Wish allWishes[] = {explain::Wish::Assign, explain::Wish::Unassign, explain::Wish::List,
                                       explain::Wish::SignIn, explain::Wish::Other};

core::Error errorFor(const explain::Entry &entry)
{
    core::Error error;
    error.delivery = core::Delivery::Answered;
    error.hostName = u"ecs.cn-hangzhou.aliyuncs.com"_s;
    error.kind = core::ErrorKind::Refused;
    error.code = entry.codes.value(0, u"Unheard.Of"_s);
    return error;
}

explain::Situation usualSituation(explain::Wish wish)
{
    explain::Situation situation;
    situation.wish = wish;
    situation.interfaceName = u"web-7"_s;
    situation.instanceName = u"web-03"_s;
    situation.vSwitchName = u"office"_s;
    situation.regionName = u"cn-hangzhou"_s;
    situation.instanceType = u"ecs.g7.large"_s;
    return situation;
}

} // namespace

/// The sentences of the explanations, one by one.
class ExplainDataTest : public QObject
{
    Q_OBJECT

private slots:
    void theDataIsReadWithoutProblems();
    void noKeyOfAnEntryIsGivenTwice();
    void everyEntryIsFinishedInBothLanguages();
    void theLanguagesOverrideTheSameWishes();
    void everyPlaceholderIsKnownAndRequiredOnesReadWellWithoutAValue();
    void optionalPartsAreClosedAndNotNested();
    void chineseTextsUseTheConsolesTerms();
    void englishTextsHoldNoChineseAndSayNoPlease();
    void titlesAndTextsFitTheirPlace();
    void sentencesAreWholeWithAndWithoutFacts_data();
    void sentencesAreWholeWithAndWithoutFacts();
    void noTwoEntriesShareATextByAccident();

private:
    const explain::Catalogue m_catalogue;
    const explain::Content &m_content = m_catalogue.content();
};

void ExplainDataTest::theDataIsReadWithoutProblems()
{
    QCOMPARE(m_content.problems, QStringList());
    QVERIFY(m_content.entries.size() > 80);
}

/// JSON takes the last one without a word; a merge that keeps both sides' lines leaves two.
void ExplainDataTest::noKeyOfAnEntryIsGivenTwice()
{
    static const QRegularExpression keyLine(u"^ {6}\"(\\w+)\":"_s);
    const QFileInfoList files = QDir(u":/explain"_s).entryInfoList({u"*.json"_s}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList keys;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line == u"    {")
                keys.clear();
            const QRegularExpressionMatch match = keyLine.match(line);
            if (!match.hasMatch() || info.fileName() == u"words.json")
                continue;
            QVERIFY2(!keys.contains(match.captured(1)), qPrintable(info.fileName() + u": "_s + line.left(160)));
            keys.append(match.captured(1));
        }
    }
}

void ExplainDataTest::everyEntryIsFinishedInBothLanguages()
{
    static const QRegularExpression unfinished(u"TO-?DO|[?]{3}"_s);
    for (const explain::Entry &entry : m_content.entries) {
        for (const Language language : bothLanguages) {
            const explain::Texts &texts = entry.in(language).texts;
            QVERIFY2(!texts.title.isEmpty() && !texts.cause.isEmpty() && !texts.cure.isEmpty(),
                     qPrintable(nameOf(entry)));
            QVERIFY2(!texts.likely.isEmpty() || entry.codes.isEmpty(), qPrintable(nameOf(entry)));
            for (const QString &text : textsOf(entry.in(language)))
                QVERIFY2(!text.contains(unfinished), qPrintable(nameOf(entry)));
        }
    }
}

void ExplainDataTest::theLanguagesOverrideTheSameWishes()
{
    for (const explain::Entry &entry : m_content.entries) {
        QCOMPARE(entry.english.overrides.size(), entry.chinese.overrides.size());
        for (const auto &[wish, english] : entry.english.overrides) {
            const auto chinese = entry.chinese.overrides.find(wish);
            QVERIFY2(chinese != entry.chinese.overrides.end(), qPrintable(nameOf(entry)));
            QCOMPARE(english.title.isEmpty(), chinese->second.title.isEmpty());
            QCOMPARE(english.cause.isEmpty(), chinese->second.cause.isEmpty());
            QCOMPARE(english.likely.size(), chinese->second.likely.size());
            QCOMPARE(english.cure.size(), chinese->second.cure.size());
        }
        QVERIFY2(entry.english.texts.likely.size() == entry.chinese.texts.likely.size(), qPrintable(nameOf(entry)));
        QVERIFY2(entry.english.texts.cure.size() == entry.chinese.texts.cure.size(), qPrintable(nameOf(entry)));
    }
}

void ExplainDataTest::everyPlaceholderIsKnownAndRequiredOnesReadWellWithoutAValue()
{
    const QStringList known = explain::factNames() + m_content.flags;
    for (const explain::Entry &entry : m_content.entries) {
        for (const Language language : bothLanguages) {
            for (const QString &text : textsOf(entry.in(language))) {
                const explain::Placeholders names = explain::placeholdersOf(text);
                for (const QString &name : names.required + names.optional)
                    QVERIFY2(known.contains(name), qPrintable(nameOf(entry) + u": "_s + name));
                for (const QString &name : names.required) {
                    const bool alwaysKnown = name == u"httpStatus" && !entry.kinds.isEmpty();
                    QVERIFY2(alwaysKnown || !m_content.words(language).phrases.value(name).unknown.isEmpty(),
                             qPrintable(nameOf(entry) + u": "_s + name + u" has no words for when it is not known"_s));
                }
            }
        }
    }
}

void ExplainDataTest::optionalPartsAreClosedAndNotNested()
{
    static const QRegularExpression whole(u"^(?:[^\\[\\]]|\\[\\[[^\\[\\]]*\\]\\])*$"_s);
    // An alternative that needs nothing hides those behind it.
    static const QRegularExpression reachesTooFar(u"(\\[\\[|\\|\\|)[^{}\\[\\]|]*\\|\\|"_s);
    for (const explain::Entry &entry : m_content.entries) {
        for (const Language language : bothLanguages) {
            for (const QString &text : textsOf(entry.in(language)))
                QVERIFY2(whole.match(text).hasMatch() && !reachesTooFar.match(text).hasMatch(),
                         qPrintable(nameOf(entry) + u": "_s + text));
        }
    }
}

void ExplainDataTest::chineseTextsUseTheConsolesTerms()
{
    static const QRegularExpression allowed(
        u"IPv[46]|ClientToken|ActionTrail|ECS|RAM|API|AccessKey|Secret|STS|DNS|https?_proxy|HTTPS?|no_proxy|"
        u"Environment|Demo|VPN|Wi-Fi|NAT|IP|MAC|"
        u"RDMA|HighPerformance|GPU|NTP|"
        // Parameters and fields of the API, as a template or a log shows them.
        u"[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+|Trunk|Standard|normal|enterprise|Terway|Terraform|EIP|IP(?!v)|TCP|UDP|sg-|"
        u"(Tag|TagFilter|TagKey|Filter|ResourceId)(\\.[N1-9](\\.(Key|Value))?)?|Scope|Status|ARN|HPC|MFA|SCC|UTC|Unix|"
        u"acs:ram::|role/|mfa/|sts\\.|\\.aliyuncs\\.com|"
        u"gnome-keyring|KWallet|"
        "TLS|POST|ID|MB|PEM|CA|SOCKS5|http://|socks5://|all_proxy|Secret|ENI "
        "Desk|F5|Debian|Forbidden|ALIBABA_CLOUD_[A-Z_]+|https?://|--endpoint|--demo|enidesk(-simulator)?|timedatectl "
        "set-ntp "
        "true|"
        "UTF-8|Base64|JSON|XML|application/(json|xml)|SDK|Terraform|enable_ipv6|ipv6_cidr_block_mask|ipv6-|BGP|LTAI|"
        "GET|PUT|DELETE|cn-hangzhou(-b)?|true|false|DryRun|Content-(Length|MD5)|Accept|Format|"
        "(Resource|VSwitch|Vpc)?Owner(Id|Account)|(Vpc)?Ipv6CidrBlock|EnableIPv6|AddressPoolType|aliyun|custom|"
        "Ipv6Isp|Ipv6Address(Id)?|NetworkType|Private|Public|InstanceId|V(Switch|pc)Id|"
        "/usr/local/share/ca-certificates|update-ca-certificates|~/\\.(config|local/share)|eni-|i-|"
        "(Available|InUse|Running|Stopped)|STS\\.|ff|fe80|2001:[0-9A-Za-z:/]+|2026-01-31T08:00:00Z"_s);
    // In quotation marks stands what is typed or compared exactly as it is.
    static const QRegularExpression literal(u"“[^“”\\p{Han}]*”"_s);
    static const QRegularExpression markup(u"\\{[A-Za-z]*\\}|\\[\\[|\\]\\]"_s);
    static const QRegularExpression latinWord(u"[A-Za-z]{2,}"_s);
    for (const explain::Entry &entry : m_content.entries) {
        for (QString text : textsOf(entry.chinese)) {
            text.remove(markup).replace(literal, u" "_s).replace(allowed, u" "_s);
            const auto match = latinWord.match(text);
            QVERIFY2(!match.hasMatch(), qPrintable(nameOf(entry) + u": "_s + match.captured()));
            QVERIFY2(!text.contains(u"取消分配"_s), qPrintable(nameOf(entry)));
        }
    }
}

void ExplainDataTest::englishTextsHoldNoChineseAndSayNoPlease()
{
    for (const explain::Entry &entry : m_content.entries) {
        for (const QString &text : textsOf(entry.english)) {
            QVERIFY2(!text.contains(u"please"_s, Qt::CaseInsensitive), qPrintable(nameOf(entry)));
            for (const QChar character : text)
                QVERIFY2(character.script() != QChar::Script_Han, qPrintable(nameOf(entry)));
        }
    }
}

void ExplainDataTest::titlesAndTextsFitTheirPlace()
{
    for (const explain::Entry &entry : m_content.entries) {
        for (const explain::Wish wish : allWishes) {
            for (const Language language : bothLanguages) {
                const bool chinese = language == Language::Chinese;
                const explain::Facts facts =
                    explain::factsOf(errorFor(entry), usualSituation(wish), entry, m_content, language);
                const explain::Texts texts = entry.in(language).forWish(wish);
                const auto filled = [&](const QString &text) {
                    return explain::fillIn(text, facts, m_content.words(language), language);
                };
                const QString title = filled(texts.title);
                QVERIFY2(title.size() <= (chinese ? 48 : 90),
                         qPrintable(u"%1 %2: %3"_s.arg(nameOf(entry)).arg(title.size()).arg(title)));
                QVERIFY2(filled(texts.cause).size() <= (chinese ? 190 : 440),
                         qPrintable(nameOf(entry) + filled(texts.cause)));
                for (const QString &step : texts.cure)
                    QVERIFY2(filled(step).size() <= (chinese ? 110 : 260), qPrintable(nameOf(entry) + filled(step)));
                QVERIFY(texts.cure.size() <= 4);
                for (const QString &cause : texts.likely)
                    QVERIFY2(filled(cause).size() <= (chinese ? 90 : 180), qPrintable(nameOf(entry) + filled(cause)));
                QVERIFY(texts.likely.size() <= 4);
            }
        }
    }
}

void ExplainDataTest::sentencesAreWholeWithAndWithoutFacts_data()
{
    QTest::addColumn<bool>("known");
    QTest::newRow("much is known") << true;
    QTest::newRow("nothing is known") << false;
}

void ExplainDataTest::sentencesAreWholeWithAndWithoutFacts()
{
    QFETCH(const bool, known);
    static const QRegularExpression broken(u"\\{|\\[\\[|\\|\\||  | [.,]( |$)|\\.\\.|。。|，。|：。"_s);
    for (const explain::Entry &entry : m_content.entries) {
        for (const explain::Wish wish : allWishes) {
            for (const Language language : bothLanguages) {
                explain::Situation bare;
                bare.wish = wish;
                const explain::Situation situation = known ? usualSituation(wish) : bare;
                const explain::Facts facts = explain::factsOf(errorFor(entry), situation, entry, m_content, language);
                const explain::Texts texts = entry.in(language).forWish(wish);
                const auto filled = [&](const QString &text) {
                    return explain::fillIn(text, facts, m_content.words(language), language);
                };
                QVERIFY2(!filled(texts.title).isEmpty() && !filled(texts.cause).isEmpty(), qPrintable(nameOf(entry)));
                for (const QString &text : QStringList{texts.title, texts.cause} + texts.likely + texts.cure) {
                    const QString sentence = filled(text);
                    if (sentence.isEmpty())
                        continue;
                    QVERIFY2(sentence.endsWith(language == Language::Chinese ? u'。' : u'.'), qPrintable(sentence));
                    QVERIFY2(!broken.match(sentence).hasMatch(), qPrintable(sentence));
                    QVERIFY2(language == Language::Chinese || !sentence.front().isLower()
                                 || sentence.startsWith(u"vSwitch"_s),
                             qPrintable(sentence));
                }
            }
        }
    }
}

void ExplainDataTest::noTwoEntriesShareATextByAccident()
{
    for (const Language language : bothLanguages) {
        QMap<QString, QString> titles;
        QMap<QString, QString> causes;
        for (const explain::Entry &entry : m_content.entries) {
            const explain::Texts &texts = entry.in(language).texts;
            QVERIFY2(!titles.contains(texts.title), qPrintable(nameOf(entry) + u" and "_s + titles.value(texts.title)));
            QVERIFY2(!causes.contains(texts.cause), qPrintable(nameOf(entry) + u" and "_s + causes.value(texts.cause)));
            titles.insert(texts.title, nameOf(entry));
            causes.insert(texts.cause, nameOf(entry));
        }
    }
}

QTEST_GUILESS_MAIN(ExplainDataTest)
#include "tst_explaindata.moc"

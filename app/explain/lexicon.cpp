// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/lexicon.h"

#include "app/explain/catalogue.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

struct Key
{
    QStringView words; ///< folded, those of one field after another
    Field field;
};

/// Keys by fold, so capitals, blanks, hyphens and underscores do not matter.
const std::vector<Key> &keys()
{
    static const std::vector<Key> all{
        {u"code|coderecognisedbytheserverswords|codecompletedfromitsbeginning|errorcode|errcode|apierrorcode|错误码|"
         u"错误代码|错误编码|错误编号|报错码|报错代码|异常码",
         Field::Code},
        {u"error|err|exception|错误|报错", Field::WeakCode},
        {u"message|msg|errormessage|errmessage|errmsg|errormsg|错误信息|错误消息|报错信息|报错消息|"
         "错误描述|错误详情",
         Field::Message},
        {u"serverswords|服务器原文", Field::OwnMessage},
        {u"requestid|xacsrequestid|reqid|请求id|请求编号|请求requestid", Field::RequestId},
        {u"httpstatus|httpstatuscode|statuscode|httpcode|status|http状态码|状态码", Field::Status},
        {u"action|xacsaction|eventname|api|apiname|actionname|接口|接口名|接口名称|api名称|操作名称|事件名称",
         Field::Action},
        {u"hostid|host|endpoint|主机", Field::Host},
        {u"regionid|region|acsregion|地域|地域id|地域信息", Field::Region},
        {u"time|timestamp|eventtime|date|时间|发生时间|事件时间", Field::Time},
        {u"authaction|ramaction|ram操作", Field::AuthAction},
        {u"authprincipaldisplayname", Field::PrincipalName},
        {u"authprincipaltype", Field::PrincipalType},
        {u"nopermissiontype", Field::DenyType},
        {u"identity|身份", Field::Identity},
        {u"sourceipaddress|sourceip|clientip|remoteaddr|remoteaddress|clientaddress|sourceaddress|xforwardedfor|"
         "callerip|客户端ip|源ip",
         Field::ForeignAddress},
        {u"relatedcodes|alsospelled|相关错误码|其他写法", Field::NotOfThisError},
        {u"technicaldetails|技术细节", Field::TechnicalHeading},
    };
    return all;
}

struct TroubleWords
{
    QStringView words; ///< in small letters
    core::ErrorKind kind;
    QStringView code = {}; ///< as in Trouble
};

/// Words of operating systems, Java, Python, Go and Node.
constexpr TroubleWords troubles[] = {
    {u"unknownhostexception", core::ErrorKind::HostNotFound},
    {u"no such host", core::ErrorKind::HostNotFound},
    {u"name or service not known", core::ErrorKind::HostNotFound},
    {u"temporary failure in name resolution", core::ErrorKind::HostNotFound},
    {u"failed to resolve", core::ErrorKind::HostNotFound},
    {u"nameresolutionerror", core::ErrorKind::HostNotFound},
    {u"enotfound", core::ErrorKind::HostNotFound},
    {u"could not resolve host", core::ErrorKind::HostNotFound},
    {u"curl: (6)", core::ErrorKind::HostNotFound},
    {u"curl: (7)", core::ErrorKind::ConnectionRefused},
    {u"connection refused", core::ErrorKind::ConnectionRefused},
    {u"econnrefused", core::ErrorKind::ConnectionRefused},
    {u"connect timed out", core::ErrorKind::ConnectTimedOut},
    {u"connecttimeouterror", core::ErrorKind::ConnectTimedOut},
    {u"connecttimeout", core::ErrorKind::ConnectTimedOut},
    {u"i/o timeout", core::ErrorKind::TimedOut},
    {u"read timed out", core::ErrorKind::TimedOut},
    {u"readtimeout", core::ErrorKind::TimedOut},
    {u"context deadline exceeded", core::ErrorKind::TimedOut},
    {u"sockettimeoutexception", core::ErrorKind::TimedOut},
    {u"read etimedout", core::ErrorKind::TimedOut},
    {u"operation timed out", core::ErrorKind::TimedOut},
    {u"curl: (28)", core::ErrorKind::TimedOut},
    {u"connection timed out", core::ErrorKind::ConnectTimedOut},
    {u"curl: (28) connection timed out", core::ErrorKind::ConnectTimedOut},
    {u"curl: (28) failed to connect", core::ErrorKind::ConnectTimedOut},
    {u"etimedout", core::ErrorKind::ConnectTimedOut},
    {u"connection reset", core::ErrorKind::ConnectionLost},
    {u"econnreset", core::ErrorKind::ConnectionLost},
    {u"broken pipe", core::ErrorKind::ConnectionLost},
    {u"curl: (52)", core::ErrorKind::ConnectionLost},
    {u"curl: (56)", core::ErrorKind::ConnectionLost},
    {u"curl: (35)", core::ErrorKind::TlsFailed},
    {u"curl: (60)", core::ErrorKind::TlsFailed},
    {u"x509: certificate", core::ErrorKind::TlsFailed},
    {u"ssl certificate problem", core::ErrorKind::TlsFailed},
    {u"tls handshake timeout", core::ErrorKind::TimedOut},
    {u"x509: certificate signed by unknown authority", core::ErrorKind::TlsFailed, u"UnknownAuthority"},
    {u"ssl certificate problem: unable to get local issuer certificate", core::ErrorKind::TlsFailed,
     u"UnknownAuthority"},
    {u"unable to find valid certification path", core::ErrorKind::TlsFailed, u"UnknownAuthority"},
    {u"x509: certificate has expired", core::ErrorKind::TlsFailed, u"Expired"},
    {u"ssl certificate problem: certificate has expired", core::ErrorKind::TlsFailed, u"Expired"},
    {u"certificate has expired", core::ErrorKind::TlsFailed, u"Expired"},
    {u"ssl certificate problem: self signed certificate", core::ErrorKind::TlsFailed, u"SelfSigned"},
    {u"ssl certificate problem: self-signed certificate", core::ErrorKind::TlsFailed, u"SelfSigned"},
    {u"x509: certificate is valid for", core::ErrorKind::TlsFailed, u"WrongHost"},
    {u"sslhandshakeexception", core::ErrorKind::TlsFailed},
    {u"certificate verify failed", core::ErrorKind::TlsFailed},
    {u"certificate signed by unknown authority", core::ErrorKind::TlsFailed, u"UnknownAuthority"},
    {u"unable to get local issuer certificate", core::ErrorKind::TlsFailed, u"UnknownAuthority"},
    {u"500 internal server error", core::ErrorKind::NotAnApiReply, u"500"},
    {u"502 bad gateway", core::ErrorKind::NotAnApiReply, u"502"},
    {u"503 service unavailable", core::ErrorKind::NotAnApiReply, u"503"},
    {u"503 service temporarily unavailable", core::ErrorKind::NotAnApiReply, u"503"},
    {u"504 gateway time", core::ErrorKind::NotAnApiReply, u"504"}, // "Timeout", "Time-out"
    {u"429 too many requests", core::ErrorKind::Refused, u"429"},
    {u"http 502", core::ErrorKind::NotAnApiReply, u"502"},
    {u"http 503", core::ErrorKind::NotAnApiReply, u"503"},
    {u"http 504", core::ErrorKind::NotAnApiReply, u"504"},
    {u"http 429", core::ErrorKind::Refused, u"429"},
    {u"http/1.1 429", core::ErrorKind::Refused, u"429"},
    {u"http/2 429", core::ErrorKind::Refused, u"429"},
    {u"http/2 502", core::ErrorKind::NotAnApiReply, u"502"},
    {u"http/2 503", core::ErrorKind::NotAnApiReply, u"503"},
    {u"http/2 504", core::ErrorKind::NotAnApiReply, u"504"},
    {u"proxy authentication required", core::ErrorKind::ProxyFailed},
    {u"proxyerror", core::ErrorKind::ProxyFailed},
};

/// First words of keys of several words.
constexpr QStringView beginnings =
    u"request|code|error|err|status|http|server|server's|ram|api|event|action|host|region|req|"
    "source|client|remote|related|also|technical|x|caller|请|错|报|异|服|状|接|操|事|主|地|时|发|身|源|"
    "相|其|技|客";

/// Whether a code's beginning without a dot can be told from a word: "MaxEniIpv6IpsCountExc", not "Unavailable".
bool isOfSeveralWords(QStringView beginning)
{
    constexpr int fewest = 3;
    return std::count_if(beginning.begin(), beginning.end(), [](QChar c) { return c.isUpper(); }) >= fewest;
}

/// What SDKs put behind an action's name.
constexpr QStringView actionEndings[] = {u"WithOptions", u"WithOptionsAsync", u"Async",        u"Request",
                                         u"Response",    u"WithChan",         u"WithCallback", u"WithChannel"};

constexpr QStringView fileEndings[] = {u"go",   u"java", u"py",   u"js",  u"ts",   u"cs",    u"php", u"rb",    u"tf",
                                       u"json", u"yaml", u"yml",  u"xml", u"html", u"htm",   u"log", u"txt",   u"md",
                                       u"com",  u"cn",   u"net",  u"org", u"io",   u"local", u"sh",  u"exe",   u"dll",
                                       u"jar",  u"so",   u"conf", u"cfg", u"ini",  u"class", u"kt",  u"scala", u"mjs"};

constexpr QStringView foreignHeads[] = {u"SDK",    u"Tea",          u"System",    u"Microsoft",
                                        u"Aliyun", u"AlibabaCloud", u"Newtonsoft"};

constexpr QStringView codeHeads[] = {u"Invalid",         u"InValid",
                                     u"Incorrect",       u"Forbidden",
                                     u"Missing",         u"QuotaExceed",
                                     u"Throttling",      u"OperationDenied",
                                     u"Unsupported",     u"NotSupported",
                                     u"OperationFailed", u"OperationUnsupported",
                                     u"LimitExceed",     u"ResourceNotFound",
                                     u"ResourceInUse",   u"ServiceUnavailable",
                                     u"InternalError",   u"NoPermission",
                                     u"EntityNotExist",  u"EntityAlreadyExist",
                                     u"IllegalParam",    u"DependencyViolation",
                                     u"Duplicate",       u"UnauthorizedOperation"};

constexpr QStringView codeTails[] = {u"NotFound",   u"NotExist",    u"NotExists",  u"AlreadyExist", u"AlreadyExists",
                                     u"Exceeded",   u"Exceed",      u"NotSupport", u"NotSupported", u"NotAllowed",
                                     u"NotEnough",  u"NotMatch",    u"Mismatch",   u"Malformed",    u"Duplicate",
                                     u"Duplicated", u"Unsupported", u"InUse",      u"Conflict",     u"Denied",
                                     u"Disabled",   u"Missing",     u"Unavailable"};

} // namespace

Lexicon::Lexicon(const Content &content)
    : m_sentences(content)
{
    for (const Key &key : keys()) {
        for (const QStringView word : key.words.split(u'|'))
            m_fields.insert(foldOf(word), key.field);
    }
    for (const QStringView word : beginnings.split(u'|'))
        m_beginnings.insert(foldOf(word));
    QSet<QString> codes;
    const auto addCode = [&codes](const QString &code) {
        if (!code.contains(u'*') && !code.contains(u'{'))
            codes.insert(code);
    };
    for (const Entry &entry : content.entries)
        std::for_each(entry.codes.begin(), entry.codes.end(), addCode);
    for (auto it = content.documented.keyBegin(); it != content.documented.keyEnd(); ++it)
        addCode(*it);
    for (const QString &code : std::as_const(codes))
        m_codes.insert(foldOf(code), code);
    m_sortedCodes = codes.values();
    m_sortedCodes.sort();
    for (const TroubleWords &trouble : troubles) {
        Word first;
        WordReader(trouble.words).next(first);
        m_troubles.insert(first.fold, {trouble.words.toString(), Trouble{trouble.kind, trouble.code.toString()}});
    }
    addActions(content);
}

void Lexicon::addActions(const Content &content)
{
    const auto add = [this](const QString &action) {
        m_actions.insert(foldOf(action), action);
        for (const QStringView ending : actionEndings)
            m_actions.insert(foldOf(ending, foldOf(action)), action);
    };
    for (const Documented &documented : content.documented) {
        for (const QString &action : documented.actions) {
            if (action != u"*")
                add(action.section(u':', -1));
        }
    }
    for (const QString &action : {u"GetCallerIdentity"_s, u"DescribeRegions"_s, u"DescribeInstances"_s,
                                  u"DescribeInstanceTypes"_s, u"DescribeVSwitches"_s, u"DescribeVpcs"_s})
        add(action);
}

std::shared_ptr<const Lexicon> Lexicon::of(const Catalogue &catalogue)
{
    static const Catalogue compiledIn;
    static const auto ofCompiledIn = std::make_shared<const Lexicon>(compiledIn.content());
    return &catalogue.content() == &compiledIn.content() ? ofCompiledIn
                                                         : std::make_shared<const Lexicon>(catalogue.content());
}

std::optional<Field> Lexicon::field(quint64 fold) const
{
    const auto known = m_fields.constFind(fold);
    return known == m_fields.constEnd() ? std::nullopt : std::optional(*known);
}

QString Lexicon::code(QStringView word, quint64 fold) const
{
    QString found;
    for (auto it = m_codes.constFind(fold); it != m_codes.constEnd() && it.key() == fold; ++it) {
        if (it.value() == word)
            return it.value();
        if (it.value().compare(word, Qt::CaseInsensitive) == 0)
            found = it.value();
    }
    return found;
}

QStringList Lexicon::completed(QStringView beginning) const
{
    QStringList codes;
    if (beginning.size() < 8)
        return codes;
    const bool hasDot = beginning.contains(u'.');
    if (!hasDot && !isOfSeveralWords(beginning))
        return codes;
    const QString text = beginning.toString();
    const auto isCutInWord = [&](const QString &code) { // "Unavailable" is whole, whatever goes on behind a dot
        return hasDot || code.size() == text.size() || code.at(text.size()) != u'.';
    };
    for (auto it = std::lower_bound(m_sortedCodes.begin(), m_sortedCodes.end(), text);
         it != m_sortedCodes.end() && it->startsWith(text) && codes.size() < 2; ++it) {
        if (isCutInWord(*it))
            codes.append(*it);
    }
    return codes;
}

QString Lexicon::action(QStringView word, quint64 fold) const
{
    if (word.size() < 8)
        return {};
    const QStringView name = word.mid(word.lastIndexOf(u'.') + 1); // "Client.assignIpv6Addresses"
    if (name.contains(u'-'))
        return {};
    return m_actions.value(name.size() == word.size() ? fold : foldOf(name));
}

/// The longest words that fit tell the most.
std::optional<Trouble> Lexicon::trouble(QStringView text, const Word &word) const
{
    const qsizetype dot = text.mid(word.from, word.length).lastIndexOf(u'.'); // "java.net.UnknownHostException"
    const qsizetype from = word.from + dot + 1;
    const quint64 fold = dot < 0 ? word.fold : foldOf(text.mid(from, word.end() - from));
    const std::pair<QString, Trouble> *longest = nullptr;
    for (auto it = m_troubles.constFind(fold); it != m_troubles.constEnd() && it.key() == fold; ++it) {
        if ((!longest || it->first.size() > longest->first.size())
            && text.mid(from, it->first.size()).compare(it->first, Qt::CaseInsensitive) == 0)
            longest = &*it;
    }
    return longest ? std::optional(longest->second) : std::nullopt;
}

bool hasCodeForm(QStringView word)
{
    if (word.size() < 3 || word.size() > 128 || word.front() < u'A' || word.front() > u'Z')
        return false;
    int parts = 1;
    int humps = 0;
    bool hasSmall = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        const bool startsPart = i == 0 || word[i - 1] == u'.';
        if (c == u'.')
            ++parts;
        else if (!isWordCharacter(c) || (startsPart && !isAsciiLetter(c)))
            return false;
        hasSmall = hasSmall || (c >= u'a' && c <= u'z');
        if (c >= u'A' && c <= u'Z' && (startsPart || (word[i - 1] >= u'a' && word[i - 1] <= u'z')))
            ++humps;
    }
    if (!hasSmall || (parts == 1 && humps < 2) || parts > 6)
        return false;
    const QStringView head = word.left(word.indexOf(u'.'));
    const QStringView last = word.mid(word.lastIndexOf(u'.') + 1);
    const auto isLast = [last](QStringView ending) {
        return last.compare(ending, Qt::CaseInsensitive) == 0;
    };
    if (parts > 1
        && (std::any_of(std::begin(fileEndings), std::end(fileEndings), isLast)
            || std::find(std::begin(foreignHeads), std::end(foreignHeads), head) != std::end(foreignHeads)))
        return false;
    return !word.endsWith(u"Exception") && !word.endsWith(u"Error");
}

bool isLikeACode(QStringView word)
{
    const auto begins = [word](QStringView head) {
        return word.startsWith(head);
    };
    const auto ends = [word](QStringView tail) {
        return word.endsWith(tail);
    };
    return hasCodeForm(word)
           && (word.contains(u'.') || std::any_of(std::begin(codeHeads), std::end(codeHeads), begins)
               || std::any_of(std::begin(codeTails), std::end(codeTails), ends));
}

bool isUnmistakableCode(QStringView word)
{
    const qsizetype dot = word.indexOf(u'.');
    if (dot < 0 || dot + 1 >= word.size() || word[dot + 1] < u'A' || word[dot + 1] > u'Z' || !hasCodeForm(word))
        return false;
    return std::any_of(std::begin(codeHeads), std::end(codeHeads),
                       [word](QStringView head) { return word.startsWith(head); });
}

} // namespace explain

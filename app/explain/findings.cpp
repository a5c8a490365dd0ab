// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/findings.h"

#include "app/core/log.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

constexpr qsizetype mostIdsAtOnce = 50; ///< of one telling of an error
constexpr qsizetype mostAddresses = 20;

/// The fields of one error, seen from its code.
class UnitView
{
public:
    UnitView(const ErrorUnit &unit, const std::vector<ErrorField> &fields, QStringView text)
        : m_unit(unit)
        , m_fields(fields)
        , m_text(text)
    {}

    const ErrorField &code() const { return m_fields[m_unit.codeAt]; }
    /// Behind the last character that can belong to the error.
    qsizetype limit() const { return m_unit.end < m_fields.size() ? m_fields[m_unit.end].from : m_text.size(); }

    /// The field of that kind that is nearest to the code.
    const ErrorField *nearest(Piece piece, QStringView beginning = {}) const
    {
        const ErrorField *found = nullptr;
        for (size_t i = m_unit.first; i < m_unit.end; ++i) {
            const ErrorField &field = m_fields[i];
            if (field.piece == piece && field.text.startsWith(beginning)
                && (!found || distance(field) < distance(*found)))
                found = &field;
        }
        return found;
    }
    QString text(Piece piece, QStringView beginning = {}) const
    {
        const ErrorField *const field = nearest(piece, beginning);
        return field ? field->text : QString();
    }
    QStringList all(Piece piece, qsizetype most) const
    {
        QStringList texts;
        for (size_t i = m_unit.first; i < m_unit.end && texts.size() < most; ++i) {
            if (m_fields[i].piece == piece && !texts.contains(m_fields[i].text))
                texts.append(m_fields[i].text);
        }
        return texts;
    }

    QString message() const
    {
        if (const ErrorField *const field = bestMessage()) {
            const QString value = valueOf(field->place);
            if (!value.isEmpty())
                return value;
        }
        if (code().piece == Piece::Sentence)
            return sentence();
        return code().piece == Piece::Code || code().piece == Piece::Mention || code().piece == Piece::SdkCode
                   ? messageBehindCode()
                   : QString();
    }

    /// From the first to the last field; a time at the end is the next line's.
    std::pair<qsizetype, qsizetype> extent() const
    {
        qsizetype from = code().from;
        qsizetype end = code().end;
        for (size_t i = m_unit.first; i < m_unit.end; ++i) {
            const Piece piece = m_fields[i].piece;
            if (piece == Piece::Part || piece == Piece::Record)
                continue;
            from = qMin(from, m_fields[i].from);
            if (piece != Piece::Time)
                end = qMax(end, m_fields[i].end);
        }
        return {from, end};
    }

private:
    qsizetype distance(const ErrorField &field) const { return qAbs(field.from - code().from); }

    /// Behind the code rather than before it, beside it rather than in another object.
    const ErrorField *bestMessage() const
    {
        const ErrorField *found = nullptr;
        qsizetype cost = 0;
        for (size_t i = m_unit.first; i < m_unit.end; ++i) {
            const ErrorField &field = m_fields[i];
            if (field.piece != Piece::Message || field.place.from >= m_text.size() || m_text[field.place.from] == u'{')
                continue;
            const bool isOfOther = field.depth != code().depth;
            const qsizetype itsCost = distance(field) * (field.from < code().from ? 4 : 1) + (isOfOther ? 100'000 : 0);
            if (!found || itsCost < cost) {
                found = &field;
                cost = itsCost;
            }
        }
        return found;
    }

    QString valueOf(const ValuePlace &place) const
    {
        static const QRegularExpression status(u"^(?:Error: )?(?:[A-Za-z.]{3,128}:? )?code: [0-9]{3}, "_s);
        QString value = messageValue(m_text, place, limit()).simplified();
        return value.contains(u"code: "_s) ? value.remove(status) : value;
    }

    QString sentence() const
    {
        const qsizetype end = code().end < m_text.size() && m_text[code().end] == u'.' ? code().end + 1 : code().end;
        ValuePlace place;
        place.from = code().from;
        return messageValue(m_text, place, end).simplified();
    }

    /// "X : the server's words", "Error:X the server's words RequestID: …", "X: the server's words".
    QString messageBehindCode() const
    {
        qsizetype at = code().end;
        const QStringView behind = m_text.mid(at, 3);
        if (!code().place.quote.isNull())
            return {};
        const bool isColon = behind.startsWith(u':') || behind.startsWith(u" :") || behind.startsWith(u'：');
        const bool isPython = m_unit.codeAt > 0 && behind.startsWith(u' ') && code().piece == Piece::Code
                              && m_text.mid(qMax(qsizetype(0), code().from - 7), 7).contains(u"rror:");
        if (!isColon && !isPython)
            return {};
        while (at < m_text.size() && u" :："_s.contains(m_text[at]))
            ++at;
        ValuePlace place;
        place.from = at;
        return at < limit() ? valueOf(place) : QString();
    }

    const ErrorUnit &m_unit;
    const std::vector<ErrorField> &m_fields;
    QStringView m_text;
};

/// Long runs without a blank are tokens whose name stands elsewhere, on the line before for example.
QString withoutTokens(const QString &text)
{
    static const QRegularExpression token(u"[A-Za-z0-9+/=_%-]{48,}+"_s);
    return core::redacted(text).replace(token, u"…"_s);
}

Wish wishOf(const QString &action)
{
    if (action == u"AssignIpv6Addresses")
        return Wish::Assign;
    if (action == u"UnassignIpv6Addresses")
        return Wish::Unassign;
    if (action.startsWith(u"Describe") || action.startsWith(u"List"))
        return Wish::List;
    return action == u"GetCallerIdentity" ? Wish::SignIn : Wish::Other;
}

/// "cn-hangzhou" in "ecs.cn-hangzhou.aliyuncs.com" and "ecs-vpc.cn-hangzhou.aliyuncs.com".
QString regionOf(const QString &host)
{
    static const QRegularExpression regional(u"^[a-z0-9-]+\\.([a-z]{2}-[a-z]+(?:-[a-z0-9]+)*)\\.aliyuncs\\.com$"_s);
    return regional.match(host).captured(1);
}

QString hostOf(const UnitView &view)
{
    QString host = view.text(Piece::Host);
    return host.startsWith(u"registry") || host.contains(u"oss-") ? QString() : host;
}

Situation situationOf(const UnitView &view, const core::Error &error)
{
    Situation situation;
    situation.wish = wishOf(error.action);
    situation.interfaceId = view.text(Piece::Resource, u"eni-");
    situation.instanceName = view.text(Piece::Resource, u"i-");
    situation.vSwitchId = view.text(Piece::Resource, u"vsw-");
    situation.regionId = view.text(Piece::Region);
    if (situation.regionId.isEmpty())
        situation.regionId = regionOf(error.hostName);
    situation.addresses = view.all(Piece::Address, mostAddresses).join(u',');
    if (const QString key = view.text(Piece::KeyId); !key.isEmpty())
        situation.keyId = core::maskedKeyId(key);
    return situation;
}

void takeDenied(core::Error &error, const UnitView &view)
{
    const core::AccessDenied denied{view.text(Piece::AuthAction), view.text(Piece::PrincipalType),
                                    view.text(Piece::PrincipalName), view.text(Piece::DenyType)};
    if (denied != core::AccessDenied{})
        error.accessDenied = denied;
}

/// An answer that has a status and no code.
bool isGateways(core::ErrorKind kind)
{
    return kind == core::ErrorKind::NotAnApiReply || kind == core::ErrorKind::Refused;
}

/// Nothing for what no explanation would be true of.
std::optional<core::ErrorKind> kindOf(const UnitView &view)
{
    const ErrorField &code = view.code();
    if (code.piece != Piece::SdkCode && code.piece != Piece::Trouble)
        return core::ErrorKind::Refused;
    if (const ErrorField *const trouble = view.nearest(Piece::Trouble))
        return trouble->trouble;
    if (code.text == u"SDK.ServerUnreachable" || code.text == u"SDK.HttpError")
        return core::ErrorKind::ConnectionLost;
    if (code.text.contains(u"Timeout"))
        return core::ErrorKind::TimedOut;
    return std::nullopt;
}

core::Delivery deliveryOf(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::Refused:
        return core::Delivery::Answered;
    case core::ErrorKind::HostNotFound:
    case core::ErrorKind::ConnectionRefused:
    case core::ErrorKind::ConnectTimedOut:
    case core::ErrorKind::TlsFailed:
    case core::ErrorKind::ProxyFailed:
        return core::Delivery::NotSent;
    default:
        return core::Delivery::Unknown;
    }
}

CodeOrigin originOf(const ErrorField &code)
{
    if (code.piece == Piece::Sentence)
        return CodeOrigin::Recognised;
    return code.isCompleted ? CodeOrigin::Completed : CodeOrigin::AsWritten;
}

/// The value of a key, a name in the text otherwise.
QString either(const UnitView &view, Piece first, Piece second)
{
    const QString text = view.text(first);
    return text.isEmpty() ? view.text(second) : text;
}

} // namespace

std::optional<Finding> findingOf(const ErrorUnit &unit, const std::vector<ErrorField> &fields,
                                 const CleanedText &cleaned)
{
    const UnitView view(unit, fields, cleaned.text());
    const std::optional<core::ErrorKind> kind = kindOf(view);
    if (!kind)
        return std::nullopt;
    Finding finding;
    core::Error &error = finding.error;
    error.kind = *kind;
    const bool isStatus = view.code().piece == Piece::Trouble && isGateways(*kind);
    error.code = isStatus ? QString() : view.code().text;
    error.detail = withoutTokens(view.message()).left(4096);
    error.requestId = unit.requestId.isEmpty() ? view.text(Piece::BareUuid) : unit.requestId;
    error.action = either(view, Piece::NamedAction, Piece::Action);
    error.hostName = hostOf(view);
    error.httpStatus = isStatus ? view.code().text.toInt() : view.text(Piece::Status).toInt();
    error.delivery = deliveryOf(*kind);
    takeDenied(error, view);
    finding.situation = situationOf(view, error);
    finding.ids = view.all(Piece::Resource, mostIdsAtOnce);
    finding.time = either(view, Piece::NamedTime, Piece::Time);
    finding.codeOrigin = originOf(view.code());
    const auto [from, end] = view.extent();
    finding.from = cleaned.originalPosition(from);
    finding.length = cleaned.originalPosition(qMax(from, end - 1)) + 1 - finding.from;
    return finding;
}

QString tellingOf(const ErrorUnit &unit, const std::vector<ErrorField> &fields, const CleanedText &cleaned)
{
    const UnitView view(unit, fields, cleaned.text());
    const QString same = unit.requestId.isEmpty() ? u"\n"_s + view.message() : unit.requestId;
    return QString::number(int(view.code().trouble)) + view.code().text + u'\n' + same;
}

} // namespace explain

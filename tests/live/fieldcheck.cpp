// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/live/fieldcheck.h"

#include "app/api/interfacereader.h"
#include "app/domain/networkinterface.h"
#include "app/domain/surroundings.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace live {

namespace {

std::optional<KnownField::Type> typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return KnownField::Type::Object;
    case QJsonValue::Array:
        return KnownField::Type::Array;
    case QJsonValue::String:
        return KnownField::Type::String;
    case QJsonValue::Double:
        return KnownField::Type::Number;
    case QJsonValue::Bool:
        return KnownField::Type::Boolean;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString wordOf(KnownField::Type type)
{
    switch (type) {
    case KnownField::Type::Object:
        return u"object"_s;
    case KnownField::Type::Array:
        return u"list"_s;
    case KnownField::Type::String:
        return u"text"_s;
    case KnownField::Type::Number:
        return u"number"_s;
    case KnownField::Type::Boolean:
        return u"true or false"_s;
    }
    Q_UNREACHABLE();
}

bool isIdentityType(const QString &word)
{
    return word == u"Account" || word == u"RAMUser" || word == u"AssumedRoleUser";
}

} // namespace

FieldCheck::FieldCheck(QString action, domain::Generation generation, Differences &differences)
    : m_action(std::move(action))
    , m_generation(generation)
    , m_differences(differences)
{}

void FieldCheck::check(const QJsonObject &answer, const KnownField &known)
{
    checkObject(answer, known);
}

void FieldCheck::checkObject(const QJsonObject &object, const KnownField &known)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        const auto expected = known.fields.find(field.key());
        if (expected != known.fields.end()) {
            checkValue(field.value(), expected->second);
            continue;
        }
        const QString before = known.path.isEmpty() ? QString() : known.path + u'.';
        m_differences.add(DifferenceKind::UnknownField, m_action, before + plain(field.key()));
    }
    for (const auto &[name, field] : known.fields) {
        const QJsonValue value = object.value(name);
        if (field.isPromisedBy(m_generation) && (value.isUndefined() || value.isNull()))
            m_differences.add(DifferenceKind::MissingField, m_action, field.path);
    }
}

void FieldCheck::checkValue(const QJsonValue &value, const KnownField &known)
{
    const std::optional<KnownField::Type> type = typeOf(value);
    if (!type) // null is as good as absent
        return;
    if (*type != known.type) {
        m_differences.add(DifferenceKind::OtherType, m_action,
                          u"%1 is %2, not %3"_s.arg(known.path, wordOf(*type), wordOf(known.type)));
        return;
    }
    if (*type == KnownField::Type::Object) {
        checkObject(value.toObject(), known);
    } else if (*type == KnownField::Type::Array && known.item) {
        for (const QJsonValue &item : value.toArray())
            checkValue(item, *known.item);
    } else if (*type == KnownField::Type::String) {
        checkText(value.toString(), known);
    }
}

void FieldCheck::checkText(const QString &text, const KnownField &known)
{
    if (text.isEmpty())
        return;
    switch (known.meaning) {
    case KnownField::Meaning::None:
        return;
    case KnownField::Meaning::InterfaceStatus:
        return checkWord(domain::interfaceStatusFrom(text) != domain::InterfaceStatus::Other, text, known.path);
    case KnownField::Meaning::InterfaceType:
        return checkWord(domain::interfaceTypeFrom(text) != domain::InterfaceType::Other, text, known.path);
    case KnownField::Meaning::InstanceStatus:
        return checkWord(domain::instanceStatusFrom(text) != domain::InstanceStatus::Other, text, known.path);
    case KnownField::Meaning::IdentityType:
        return checkWord(isIdentityType(text), text, known.path);
    case KnownField::Meaning::Ipv4:
        return checkReadable(domain::Ipv4Address::parse(text).has_value(), text, known.path);
    case KnownField::Meaning::Ipv6:
        return checkIpv6(text, known.path);
    case KnownField::Meaning::Ipv6Prefix:
        return checkReadable(domain::Ipv6Prefix::parse(text).has_value(), text, known.path);
    case KnownField::Meaning::Time:
        return checkReadable(api::readTime(text.toStdString()).isValid(), text, known.path);
    }
}

void FieldCheck::checkIpv6(const QString &text, const QString &path)
{
    const auto address = domain::Ipv6Address::parse(text);
    checkReadable(address.has_value(), text, path);
    if (address && address->toString() != text)
        m_differences.add(DifferenceKind::Spelling, m_action, path, text);
}

void FieldCheck::checkWord(bool isKnown, const QString &word, const QString &path)
{
    if (!isKnown)
        m_differences.add(DifferenceKind::UnknownWord, m_action, u"%1 is \"%2\""_s.arg(path, plain(word)));
}

void FieldCheck::checkReadable(bool isReadable, const QString &text, const QString &path)
{
    if (!isReadable)
        m_differences.add(DifferenceKind::BadValue, m_action, u"%1 is like \"%2\""_s.arg(path, maskedAddress(text)),
                          text);
}

} // namespace live

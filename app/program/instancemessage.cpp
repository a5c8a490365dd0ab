// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/instancemessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace program {

namespace {

constexpr int ourVersion = 1;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// An object of our version; an empty one for anything else.
QJsonObject objectOf(QByteArrayView line)
{
    if (line.size() > InstanceMessage::longest)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(line.toByteArray()).object();
    return object.value("version"_L1) == QJsonValue(ourVersion) ? object : QJsonObject();
}

/// A field that is not there is empty; one of another type makes it false.
bool read(const QJsonObject &object, QLatin1StringView name, QString &text)
{
    const QJsonValue value = object.value(name);
    text = value.toString();
    return value.isUndefined() || value.isString();
}

bool read(const QJsonObject &object, QLatin1StringView name, bool &flag)
{
    const QJsonValue value = object.value(name);
    flag = value.toBool();
    return value.isUndefined() || value.isBool();
}

bool read(const QJsonObject &object, QLatin1StringView name, QStringList &texts)
{
    const QJsonValue value = object.value(name);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (!each.isString())
            return false;
        texts.append(each.toString());
    }
    return value.isUndefined() || value.isArray();
}

} // namespace

QByteArray InstanceMessage::toLine() const
{
    return lineOf({{u"version"_s, ourVersion},
                   {u"profile"_s, request.profile},
                   {u"region"_s, request.region},
                   {u"interfaces"_s, QJsonArray::fromStringList(request.interfaceIds)},
                   {u"explain"_s, request.explains},
                   {u"startupId"_s, activation.startupId},
                   {u"activationToken"_s, activation.token}});
}

std::optional<InstanceMessage> InstanceMessage::parse(QByteArrayView line)
{
    const QJsonObject object = objectOf(line);
    InstanceMessage message;
    StartRequest &request = message.request;
    const bool isRead =
        !object.isEmpty() && read(object, "profile"_L1, request.profile) && read(object, "region"_L1, request.region)
        && read(object, "interfaces"_L1, request.interfaceIds) && read(object, "explain"_L1, request.explains)
        && read(object, "startupId"_L1, message.activation.startupId)
        && read(object, "activationToken"_L1, message.activation.token);
    if (!isRead || !request.isValid() || !message.activation.isValid())
        return std::nullopt;
    return message;
}

QByteArray toLine(InstanceAnswer answer)
{
    return lineOf({{u"version"_s, ourVersion}, {u"taken"_s, answer == InstanceAnswer::Taken}});
}

InstanceAnswer parseAnswer(QByteArrayView line)
{
    return objectOf(line).value("taken"_L1).toBool() ? InstanceAnswer::Taken : InstanceAnswer::NotUnderstood;
}

} // namespace program

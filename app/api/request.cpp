// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/request.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace api {

QString Request::parameter(QStringView name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [name](const std::pair<QString, QString> &entry) { return entry.first == name; });
    return found == parameters.end() ? QString() : found->second;
}

bool Request::hasClientToken() const
{
    return !parameter(u"ClientToken").isEmpty();
}

void Request::add(const QString &name, const QString &value)
{
    parameters.append({name, value});
}

void Request::addList(const QString &name, const QStringList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        add(name + u'.' + QString::number(i + 1), values[i]);
}

QString versionOf(Product product)
{
    switch (product) {
    case Product::Ecs:
        return u"2014-05-26"_s;
    case Product::Vpc:
        return u"2016-04-28"_s;
    case Product::Sts:
        return u"2015-04-01"_s;
    }
    return {};
}

QString wordOf(Product product)
{
    switch (product) {
    case Product::Ecs:
        return u"ecs"_s;
    case Product::Vpc:
        return u"vpc"_s;
    case Product::Sts:
        return u"sts"_s;
    }
    return {};
}

} // namespace api

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace api {

/// The products that the program talks to.
enum class Product { Ecs, Vpc, Sts };

/// Whether a request changes the cloud. Changing requests are never sent again blindly.
enum class Effect { Reads, Changes };

/// One RPC-style call before it is signed: what is asked, of whom, with which parameters. Holds no secret.
struct Request
{
    Product product = Product::Ecs;
    QString action;
    QString regionId; ///< the region whose endpoint is asked; also sent as RegionId where the action takes it
    QList<std::pair<QString, QString>> parameters; ///< business parameters in the documented order, not encoded
    Effect effect = Effect::Reads;

    /// The value of @p name, or an empty text.
    QString parameter(QStringView name) const;
    bool hasClientToken() const;
    void add(const QString &name, const QString &value);
    /// "Name.1", "Name.2", …
    void addList(const QString &name, const QStringList &values);
    friend bool operator==(const Request &, const Request &) = default;
};

/// "2014-05-26" for ECS, "2016-04-28" for VPC, "2015-04-01" for STS.
QString versionOf(Product product);
/// "ecs", "vpc", "sts": as in host names and in the aliyun CLI.
QString wordOf(Product product);

} // namespace api

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/randomsource.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace campaign {

/// What a fault can hit.
enum class Target {
    Change,  ///< AssignIpv6Addresses or UnassignIpv6Addresses
    Listing, ///< a page of the list of interfaces
    Reading, ///< interfaces that are read by id: what proves a change
    Any,     ///< whatever comes next
    Line,    ///< the connection between the program and the cloud: see FaultyLine
    Race,    ///< what somebody else does to the cloud meanwhile
};

/// One line of the menu: a fault by its name, as the summary counts it.
struct Dish
{
    QString name;
    Target target = Target::Any;
    /// The simulator's rule without name and target; what the line or the race is to do stands in "do".
    std::function<QJsonObject(core::RandomSource &random)> make;
};

/// A whole number from @p least to @p most.
int between(core::RandomSource &random, int least, int most);

const std::vector<Dish> &menu();
/// A rule of @p dish, with its name and what it hits.
QJsonObject served(const Dish &dish, core::RandomSource &random);
/// Every name that a campaign has to have seen at work.
QStringList everyName();

/// What goes wrong with a whole run instead of with one request.
inline const QString clockIsSlow = QStringLiteral("clock 20 minutes slow");
inline const QString clockIsFast = QStringLiteral("clock 20 minutes fast");
inline const QString tokenExpires = QStringLiteral("security token expires");

} // namespace campaign

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QNetworkReply>

namespace net {

/// Whether the request had left the machine, at least in part.
enum class Departure { NotLeft, Left };

/// Whether a proxy stands between us and the server.
enum class Route { Direct, ThroughProxy };

/// Whether @p error comes from reading a complete answer with an error status, rather than from a broken exchange.
bool isAnswer(QNetworkReply::NetworkError error, int httpStatus);

/// What @p error of QNetworkAccessManager means. Delivery is NotSent only for what had not left.
core::Error transportError(QNetworkReply::NetworkError error, const QString &words, Departure departure, Route route);

} // namespace net

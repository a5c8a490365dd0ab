// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/preferences.h"

#include <QCoreApplication>
#include <QString>

namespace presenters {

/// A proxy as it is being typed, and what is wrong with it. Only a proxy of one's own is looked at: what stands in the
/// fields counts for nothing while another kind is chosen.
struct ProxyForm
{
    Q_DECLARE_TR_FUNCTIONS(presenters::ProxyForm)

public:
    domain::ProxyKind kind = domain::ProxyKind::System;
    QString host;
    QString port;
    QString user;

    static ProxyForm of(const domain::ProxyChoice &choice);
    /// Http or Socks5.
    bool isOwn() const;
    /// What was typed, without blanks and brackets; fields that are wrong as in @p before.
    domain::ProxyChoice choice(const domain::ProxyChoice &before) const;

    // Sentences; empty where nothing is wrong.
    QString hostProblem() const;
    QString portProblem() const;
    QString userProblem() const;
    /// Of a typed password of so many bytes.
    QString passwordProblem(qsizetype bytes) const;

    friend bool operator==(const ProxyForm &, const ProxyForm &) = default;

private:
    QString judgedHost() const;
    QString judgedPort() const;
    QString judgedUser() const;
};

} // namespace presenters

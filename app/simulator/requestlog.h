// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QMap>
#include <QString>

#include <deque>

namespace simulator {

/// One API request that came in, as tests want to see it. Holds no secret, no signature and no key id.
struct RequestNote
{
    QDateTime time; ///< UTC
    QByteArray method;
    QString action;
    QString signatureStyle; ///< "V1" or "V3"
    QMap<QString, QString> parameters;
    QString clientToken;
    QString requestId;
    QString outcome;       ///< "ok", the Code of a refusal, or what a fault did: "reset before"
    int status = 0;        ///< 0: no answer was given
    QString nonce;         ///< of the signature: tells requests apart that are alike
    QString fault;         ///< the name of the fault that hit it, or empty
    QStringList addresses; ///< that it really gave to the interface, or took from it
};

/// The last requests, oldest first.
class RequestLog
{
public:
    void add(RequestNote note);
    QJsonArray toJson() const;
    const std::deque<RequestNote> &notes() const { return m_notes; }

private:
    std::deque<RequestNote> m_notes;
};

} // namespace simulator

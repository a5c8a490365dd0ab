// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/requestlog.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

void RequestLog::add(RequestNote note)
{
    constexpr size_t most = 20'000;
    m_notes.push_back(std::move(note));
    if (m_notes.size() > most)
        m_notes.pop_front();
}

QJsonArray RequestLog::toJson() const
{
    QJsonArray array;
    for (const RequestNote &note : m_notes) {
        QJsonObject parameters;
        for (auto it = note.parameters.begin(); it != note.parameters.end(); ++it)
            parameters.insert(it.key(), it.value());
        array.append(QJsonObject{{u"time"_s, note.time.toString(Qt::ISODateWithMs)},
                                 {u"method"_s, QString::fromLatin1(note.method)},
                                 {u"action"_s, note.action},
                                 {u"signature"_s, note.signatureStyle},
                                 {u"parameters"_s, parameters},
                                 {u"clientToken"_s, note.clientToken},
                                 {u"requestId"_s, note.requestId},
                                 {u"outcome"_s, note.outcome},
                                 {u"status"_s, note.status},
                                 {u"nonce"_s, note.nonce},
                                 {u"fault"_s, note.fault},
                                 {u"addresses"_s, QJsonArray::fromStringList(note.addresses)}});
    }
    return array;
}

} // namespace simulator

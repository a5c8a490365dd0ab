// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/live/differences.h"
#include "tests/live/knownfields.h"

#include <QJsonObject>

namespace live {

/// Compares the fields of one answer with what is known of them.
class FieldCheck
{
public:
    FieldCheck(QString action, domain::Generation generation, Differences &differences);

    void check(const QJsonObject &answer, const KnownField &known);

private:
    void checkObject(const QJsonObject &object, const KnownField &known);
    void checkValue(const QJsonValue &value, const KnownField &known);
    void checkText(const QString &text, const KnownField &known);
    void checkIpv6(const QString &text, const QString &path);
    void checkWord(bool isKnown, const QString &word, const QString &path);
    void checkReadable(bool isReadable, const QString &text, const QString &path);

    QString m_action;
    domain::Generation m_generation;
    Differences &m_differences;
};

} // namespace live

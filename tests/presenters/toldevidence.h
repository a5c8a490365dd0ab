// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/presenters/refusalworld.h"

namespace tests {

/// What has to be said in both languages. Stand-ins: {at} when it was read, {address}, {address2}, {id} of the
/// interface, {id NAME} and {instance NAME} of another, {vsw}, {cidr}, {groups}, {key}, {wait} "12 seconds", {zhwait}
/// "12 秒".
struct Told
{
    QString code;
    QString title;
    QString chineseTitle;
    QStringList evidence;
    QStringList chineseEvidence;
};

/// How the explanation of @p refusal differs from @p told, line by line; nothing when it does not. Nothing known means
/// no evidence, which is looked at, too.
QStringList differences(const RefusalWorld &world, const Refusal &refusal, const Told &told);

} // namespace tests

Q_DECLARE_METATYPE(tests::Sent)
Q_DECLARE_METATYPE(tests::Told)

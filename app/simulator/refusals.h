// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QStringList>

/// What the cloud answers when it says no: the documented Code, HTTP status and message of each refusal that follows
/// from the simulator's state. Spelling mistakes in codes are the cloud's own.
namespace simulator::refusals {

core::Unexpected refusal(int httpStatus, const QString &code, const QString &message);

core::Unexpected missingParameter(QStringView name);
core::Unexpected invalidParameter(QStringView name);
core::Unexpected unsupportedParameter(QStringView name);
core::Unexpected conflictingParameters(QStringView one, QStringView other);
core::Unexpected unknownAction();
core::Unexpected unknownVersion();
core::Unexpected unsupportedMethod();
core::Unexpected regionNotFound();

core::Unexpected incompleteSignature();
core::Unexpected invalidSignatureMethod();
core::Unexpected accessKeyNotFound();
core::Unexpected accessKeyDisabled();
core::Unexpected signatureMismatch(const QByteArray &serverStringToSign);
core::Unexpected nonceUsed();
core::Unexpected timeFormat();
core::Unexpected timeExpired();
core::Unexpected securityTokenMalformed();
core::Unexpected securityTokenMismatch();
core::Unexpected securityTokenExpired();
/// Every second one comes with HTTP 429 instead of 400, and every second pair with the time to wait.
core::Unexpected throttled(quint64 count, std::chrono::milliseconds untilNextMinute);
core::Unexpected forbidden(const QString &ramAction);

core::Unexpected interfaceNotFound(const QString &interfaceId);
/// In the code and the words of assigning, or of unassigning.
core::Unexpected interfaceIdMalformed(bool assigning);
core::Unexpected memberInterface();
core::Unexpected interfaceState(const QString &current);
core::Unexpected instanceState(const QString &current);
core::Unexpected serviceManaged();
core::Unexpected vSwitchStatus();
core::Unexpected vSwitchWithoutIpv6();
core::Unexpected typeWithoutIpv6();
core::Unexpected interfaceLimit();
core::Unexpected typeLimit();
core::Unexpected addressMalformed(const QString &text);
core::Unexpected addressOutsideVSwitch();
core::Unexpected addressesRepeated(const QStringList &texts);
core::Unexpected addressAssigned();
core::Unexpected addressUnassigned(const QStringList &texts);
core::Unexpected tokenMismatch();
core::Unexpected tooManyVSwitchIds();
core::Unexpected tooManyVpcIds();

} // namespace simulator::refusals

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/randomsource.h"

#include <QUuid>

namespace core {

double RandomSource::unit()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

QByteArray RandomSource::uuid()
{
    const quint64 high = (next() & ~0xF000ULL) | 0x4000ULL;
    const quint64 low = (next() & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    const QUuid uuid(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16), static_cast<ushort>(high),
                     static_cast<uchar>(low >> 56), static_cast<uchar>(low >> 48), static_cast<uchar>(low >> 40),
                     static_cast<uchar>(low >> 32), static_cast<uchar>(low >> 24), static_cast<uchar>(low >> 16),
                     static_cast<uchar>(low >> 8), static_cast<uchar>(low));
    return uuid.toByteArray(QUuid::WithoutBraces);
}

} // namespace core

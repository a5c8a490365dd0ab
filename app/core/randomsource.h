// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace core {

/// Where randomness comes from, so that tests can repeat it.
class RandomSource
{
public:
    RandomSource() = default;
    virtual ~RandomSource() = default;
    RandomSource(const RandomSource &) = delete;
    RandomSource &operator=(const RandomSource &) = delete;

    virtual quint64 next() = 0;
    /// In [0, 1).
    double unit();
    /// A version 4 UUID (RFC 4122) without braces: ClientToken (36 of at most 64 characters) and signature nonce.
    QByteArray uuid();
};

/// The system's own, for the program.
class SystemRandom : public RandomSource
{
public:
    quint64 next() override { return QRandomGenerator::system()->generate64(); }
};

/// The same numbers for the same seed, for tests and the simulator.
class SeededRandom : public RandomSource
{
public:
    explicit SeededRandom(quint32 seed)
        : m_generator(seed)
    {}
    quint64 next() override { return m_generator.generate64(); }

private:
    QRandomGenerator m_generator;
};

} // namespace core

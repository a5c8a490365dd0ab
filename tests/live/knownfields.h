// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/generation.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>

namespace live {

/// What is known of one field of an answer, and of the fields inside it. From tests/live/known/ACTION.txt, a line a
/// field: its path ("[]" stands for the items of a list), the type of its value, and then, where they hold, whether the
/// program counts on it ("promised", "promised-current", "promised-2019") and what its text means to the program.
struct KnownField
{
    enum class Type { Object, Array, String, Number, Boolean };
    enum class Promise { None, Always, Current, G2019 };
    enum class Meaning {
        None,
        InterfaceStatus,
        InterfaceType,
        InstanceStatus,
        IdentityType,
        Ipv4,
        Ipv6,
        Ipv6Prefix,
        Time
    };

    QString path;
    Type type = Type::Object;
    Promise promise = Promise::None;
    Meaning meaning = Meaning::None;
    std::map<QString, KnownField> fields; ///< of an object
    std::unique_ptr<KnownField> item;     ///< of a list

    bool isPromisedBy(domain::Generation generation) const;
};

/// The root object of an action's answer; of an error's for "Error". nullptr for an action that is not known.
const KnownField *knownAnswer(const QString &action);
/// Reads the lines of such a file; @p problems gets those that cannot be read.
KnownField readKnownFields(const QString &text, QStringList &problems);

} // namespace live

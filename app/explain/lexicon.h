// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/sentences.h"

#include <memory>

namespace explain {

class Catalogue;

/// What a key of an answer or of a log stands for: "errorCode", "request id", "错误码".
enum class Field {
    Code,
    WeakCode, ///< "Error", "Exception": often something else
    Message,
    OwnMessage, ///< as this program writes it: the words stand below
    RequestId,
    Status,
    Action,
    Host,
    Region,
    Time,
    AuthAction,
    PrincipalName,
    PrincipalType,
    DenyType,
    Identity,        ///< type and name in one, as this program writes it
    ForeignAddress,  ///< of a client or a source: no address of an interface
    NotOfThisError,  ///< "Related codes" of this program's own text
    TechnicalHeading ///< of this program's own text
};

/// A broken connection, or what a gateway answered in the cloud's place.
struct Trouble
{
    core::ErrorKind kind = core::ErrorKind::ConnectionLost;
    QString code; ///< what distinguishes it within its kind: "UnknownAuthority"; a gateway's HTTP status
};

/// The words that say something in a pasted text, by Word::fold.
class Lexicon
{
public:
    explicit Lexicon(const Content &content);
    /// That of @p catalogue; the one of the compiled-in data is made once.
    static std::shared_ptr<const Lexicon> of(const Catalogue &catalogue);

    std::optional<Field> field(quint64 fold) const;
    /// Whether a key of several words begins with the word.
    bool beginsField(quint64 fold) const { return m_beginnings.contains(fold); }
    /// The catalogue's spelling of a code, in whatever capitals it is written; empty for others.
    QString code(QStringView word, quint64 fold) const;
    /// The codes that go on where @p beginning was cut off, no more than two of them.
    QStringList completed(QStringView beginning) const;
    /// "AssignIpv6Addresses" for "assign_ipv6_addresses_with_options", "assignIpv6AddressesRequest", …; empty for
    /// others.
    QString action(QStringView word, quint64 fold) const;
    /// What broke, where the words of a system or an SDK begin with @p word: "no such host", "ECONNREFUSED".
    std::optional<Trouble> trouble(QStringView text, const Word &word) const;
    const Sentences &sentences() const { return m_sentences; }

private:
    void addActions(const Content &content);

    QHash<quint64, Field> m_fields;
    QSet<quint64> m_beginnings;
    QMultiHash<quint64, QString> m_codes;
    QStringList m_sortedCodes;
    QHash<quint64, QString> m_actions;
    QMultiHash<quint64, std::pair<QString, Trouble>> m_troubles; ///< by first word
    Sentences m_sentences;
};

/// Whether a word has the form of an error code and of nothing else: "InvalidFoo.NotFound", "OperationDenied"; not
/// "main.go", "NullPointerException", "V1.2", "SDK.ServerError".
bool hasCodeForm(QStringView word);
/// The same for a word that stands alone: where it has no dot, a head or an end of codes.
bool isLikeACode(QStringView word);
/// The same for a word in the middle of a sentence, where a code must begin like one: "InvalidFoo.NotFound".
bool isUnmistakableCode(QStringView word);

} // namespace explain

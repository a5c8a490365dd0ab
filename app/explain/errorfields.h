// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/fieldvalues.h"
#include "app/explain/lexicon.h"
#include "app/explain/pastedtext.h"

namespace explain {

/// What a piece of a pasted text says.
enum class Piece : quint8 {
    Record,  ///< the next line of a log, the next event: another error than the one before
    Part,    ///< an object or an exception begins: another error, or the same told again
    Code,    ///< where codes stand
    Mention, ///< a code in a sentence
    Message,
    Status,
    RequestId,
    BareUuid, ///< may be a request id
    Action,
    NamedAction, ///< the value of a key
    Host,
    Region,
    Time,
    NamedTime, ///< the value of a key
    Resource,  ///< an id: "eni-…"
    Address,   ///< IPv6
    AuthAction,
    PrincipalName,
    PrincipalType,
    DenyType,
    KeyId,
    SdkCode,  ///< made by an SDK, not by the cloud
    Trouble,  ///< words of a broken connection
    Sentence, ///< a server's sentence that the catalogue knows
};

struct ErrorField
{
    Piece piece = Piece::Part;
    bool isWeak = false;      ///< a mention or a trouble that needs company; a code that was cut off
    bool isCompleted = false; ///< a code of which the text has the beginning only
    qint16 depth = 0;         ///< how many objects it is in
    qsizetype from = 0;
    qsizetype end = 0;
    QString text;     ///< canonical where there is a canonical form
    ValuePlace place; ///< of a message
    core::ErrorKind trouble = core::ErrorKind::Refused;
};

struct ErrorFields
{
    std::vector<ErrorField> fields; ///< in the text's order
    bool isCutOff = false;          ///< there were more
};

/// Everything in a text (CleanedText) that belongs to errors, in one pass; part of it once nobody wants it any more.
ErrorFields errorFieldsOf(QStringView text, const Lexicon &lexicon, const IsWanted &isWanted = {});

} // namespace explain

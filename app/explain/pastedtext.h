// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/explanation.h"

#include <functional>

namespace explain {

class Catalogue;

/// An error that was found in a text.
struct Finding
{
    core::Error error; ///< code, words, request id, action, host, HTTP status, AccessDeniedDetail: what the text tells
    Situation situation; ///< the wish, ids and values that the text tells
    QStringList ids;     ///< at most mostIds, in the text's order: "eni-…", "i-…", "vsw-…", "sg-…", "vpc-…"
    QString time;        ///< as the text writes it; empty when it does not
    CodeOrigin codeOrigin = CodeOrigin::AsWritten;
    qsizetype from = 0; ///< where in the text, in characters
    qsizetype length = 0;
    int times = 1; ///< how often the text has this error, the same in code, request id and words
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What was found in a text, in its order.
struct PastedText
{
    std::vector<Finding> findings; ///< at most mostFindings
    bool isCutOff = false;         ///< the text was longer than longestText, or had more errors
    friend bool operator==(const PastedText &, const PastedText &) = default;
};

/// Asked every some thousand characters of a text whether somebody still waits for what is found in it.
using IsWanted = std::function<bool()>;

/// A text is read up to here, in characters.
inline constexpr qsizetype longestText = 16 * 1024 * 1024;
inline constexpr size_t mostFindings = 200;
inline constexpr qsizetype mostIds = 200;

/// Finds the errors of Alibaba Cloud in any text: a code alone, an answer in JSON or XML, the output of an SDK (Java,
/// Python, Go, Node, PHP), of the aliyun CLI, Terraform or Terway, a log with several errors, in English or Chinese,
/// with colour codes or line breaks in the middle. Without a known code, the server's sentence is recognised by the
/// messages of the catalogue. Never fails; takes time in proportion to the text
/// (bench_explain tells how much) and may be called on any thread. Ends soon, with whatever was found until then and
/// isCutOff, once @p isWanted says no.
PastedText readPastedText(const QString &text, const Catalogue &catalogue, const IsWanted &isWanted = {});

} // namespace explain

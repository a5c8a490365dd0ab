// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/errors.h"
#include "app/core/log.h"
#include "tests/fuzz/demand.h"
#include "tests/fuzz/targets.h"

#include <algorithm>

namespace fuzz {

namespace {

constexpr qsizetype longestWord = 256;
constexpr qsizetype longestDetail = 4096;

constexpr int statuses[] = {200, 400, 403, 404, 409, 429, 500, 502, 503, 504};
constexpr const char *contentTypes[] = {"", "application/json;charset=utf-8", "text/xml", "text/html", "TEXT/JSON"};

/// No control character but line ends and tabs, nothing that turns the direction, no half of a pair at its end.
bool mayBeShown(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) {
                            return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
                                   || (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
                        })
           && (text.isEmpty() || !text.back().isHighSurrogate());
}

void checkText(const QString &text, qsizetype length)
{
    demand(text.size() <= length);
    demand(mayBeShown(text));
    demand(core::redacted(text) == text); // nothing is left that a second look would mask
}

void checkError(const core::Error &error, int status)
{
    demand((error.kind == core::ErrorKind::Refused) != error.code.isEmpty());
    demand(error.kind == core::ErrorKind::Refused || error.kind == core::ErrorKind::NotAnApiReply);
    demand(error.delivery == core::Delivery::Answered && error.httpStatus == status);
    demand(error.body.size() <= 2048);
    demand(error.code.isEmpty() || error.code.front().isLetter());
    checkText(error.code, longestWord);
    checkText(error.requestId, longestWord);
    checkText(error.detail, longestDetail);
    if (error.accessDenied) {
        checkText(error.accessDenied->action, longestWord);
        checkText(error.accessDenied->principalType, longestWord);
        checkText(error.accessDenied->principalName, longestWord);
        checkText(error.accessDenied->denyType, longestWord);
    }
}

/// Nobody calls it certain that nothing was done where the server failed and did not say how.
void checkOutcome(const core::Error &error)
{
    const api::ErrorClass meaning = api::classify(error);
    const bool isOpen = api::leavesOutcomeOpen(error);
    demand(isOpen || (meaning != api::ErrorClass::Server && meaning != api::ErrorClass::Replay));
    demand(isOpen || error.kind != core::ErrorKind::NotAnApiReply || error.httpStatus < 500);
}

/// A secret that the server echoes behind a name that is known is masked, whatever stands around it.
void checkMasking(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body.left(256)) + QStringLiteral("\nAccessKeySecret=Marked9Secret8Of7Ours6");
    demand(!core::redacted(text).contains(u"Marked9Secret8Of7Ours6"));
}

} // namespace

void errors(QByteArrayView input)
{
    const auto choice = static_cast<unsigned char>(takeChoice(input));
    const QByteArray body = QByteArray::fromRawData(input.data(), input.size());
    const int status = statuses[choice % std::size(statuses)];
    const core::Error error =
        api::parseError(body, status, contentTypes[choice / std::size(statuses) % std::size(contentTypes)]);
    checkError(error, status);
    checkOutcome(error);
    demand(api::shownBody(body).size() <= 2048);
    if (choice >= 200)
        checkMasking(body);
}

} // namespace fuzz

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/live/answercheck.h"

#include "app/api/errors.h"
#include "app/api/networkinterfaces.h"
#include "tests/live/fieldcheck.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace live {

namespace {

const QByteArray byteOrderMark = "\xEF\xBB\xBF";
constexpr qsizetype keptOfErrors = 2048; ///< core::Error::body

QByteArray withoutMark(const QByteArray &body)
{
    return body.startsWith(byteOrderMark) ? body.mid(byteOrderMark.size()) : body;
}

bool isXml(const QByteArray &body)
{
    return withoutMark(body).trimmed().startsWith('<');
}

} // namespace

AnswerCheck::AnswerCheck(domain::Generation generation, Differences &differences)
    : m_generation(generation)
    , m_differences(differences)
{}

void AnswerCheck::check(const api::Request &request, const net::ApiReply &reply)
{
    const QString &action = request.action;
    if (!reply.serverDate.isValid())
        m_differences.add(DifferenceKind::NoDate, action, u"no Date"_s);
    checkBytes(action, reply.body);
    if (isXml(reply.body)) {
        m_differences.add(DifferenceKind::Xml, action, u"the answer"_s);
        return;
    }
    checkFields(action, reply.body, action);
    if (action == u"DescribeNetworkInterfaces")
        checkListing(reply.body);
}

void AnswerCheck::check(const api::Request &request, const core::Error &error)
{
    const QString &action = request.action;
    if (error.kind == core::ErrorKind::NotAnApiReply) {
        m_differences.add(DifferenceKind::Unreadable, action,
                          u"not the API's error, HTTP status %1"_s.arg(error.httpStatus));
        return;
    }
    if (error.kind != core::ErrorKind::Refused)
        return;
    if (m_catalogue.explain(error, {}, explain::Language::English).derived)
        m_differences.add(DifferenceKind::UnknownCode, action,
                          u"%1, HTTP status %2"_s.arg(plain(error.code)).arg(error.httpStatus));
    if (isXml(error.body))
        m_differences.add(DifferenceKind::Xml, action, u"an error"_s);
    else if (error.body.size() < keptOfErrors)
        checkFields(action, error.body, u"Error"_s);
}

void AnswerCheck::checkBytes(const QString &action, const QByteArray &body)
{
    if (body.startsWith(byteOrderMark))
        m_differences.add(DifferenceKind::Repaired, action, u"a byte order mark"_s);
    if (!body.isValidUtf8())
        m_differences.add(DifferenceKind::Repaired, action, u"bytes that are no UTF-8"_s);
}

void AnswerCheck::checkFields(const QString &action, const QByteArray &body, const QString &fieldsOf)
{
    const QByteArray repaired = body.isValidUtf8() ? body : QString::fromUtf8(body).toUtf8();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(withoutMark(repaired), &problem);
    if (!document.isObject()) {
        m_differences.add(DifferenceKind::Unreadable, action,
                          document.isNull() ? problem.errorString() : u"not an object"_s);
        return;
    }
    if (const KnownField *known = knownAnswer(fieldsOf))
        FieldCheck(action, m_generation, m_differences).check(document.object(), *known);
    else
        m_differences.add(DifferenceKind::UnknownField, action, u"the whole answer"_s);
}

void AnswerCheck::checkListing(const QByteArray &body)
{
    const QString action = u"DescribeNetworkInterfaces"_s;
    const auto page = api::parseNetworkInterfaces(body);
    if (!page) {
        m_differences.add(DifferenceKind::Unreadable, action, plain(page.error().detail));
        return;
    }
    for (const QString &row : page->skipped)
        m_differences.add(DifferenceKind::SkippedRow, action, row.section(u": "_s, 1), row);
    if (api::peekNextToken(body).value_or(QString()) != page->nextToken)
        m_differences.add(DifferenceKind::EarlyToken, action, u"NextToken"_s);
}

} // namespace live

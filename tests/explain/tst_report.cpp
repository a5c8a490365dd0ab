// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/pastedtext.h"
#include "app/explain/report.h"
#include "app/explain/reportpage.h"
#include "cases.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cases;
using explain::Language;
using explain::Report;
using explain::Wish;

namespace {

core::Error denied()
{
    core::Error error = refusal(u"Forbidden.RAM"_s, u"User not authorized to operate on the specified resource."_s);
    error.requestId = u"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E"_s;
    error.hostName = u"ecs.cn-hangzhou.aliyuncs.com"_s;
    error.action = u"AssignIpv6Addresses"_s;
    error.httpStatus = 403;
    error.delivery = core::Delivery::Answered;
    error.accessDenied =
        core::AccessDenied{u"ecs:AssignIpv6Addresses"_s, u"SubUser"_s, u"night-shift"_s, u"ImplicitDeny"_s};
    return error;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void plainTextHasEveryPart();
    void chineseHasChineseLabels();
    void anotherProgramsTimeIsTakenOver();
    void markdownHasHeadingsAndCode();
    void markdownOfAHostileServerShowsItsLettersOnly();
    void fencesAreLongerThanWhatTheyHold();
    void escapingLeavesNothingToMarkdown_data();
    void escapingLeavesNothingToMarkdown();
    void secretsAreMaskedInBothForms();
    void secretsOfAPastedTextAreNotCopied();
    void aCodeThatWasGuessedIsToldAsSuch_data();
    void aCodeThatWasGuessedIsToldAsSuch();
    void anEntryTellsWhatIsDocumented();
    void aReportCanBePastedBack_data();
    void aReportCanBePastedBack();

private:
    Report reportOf(const core::Error &error, Language language) const
    {
        Report report;
        report.explanation = m_catalogue.explain(error, situation(Wish::Assign), language);
        report.error = error;
        report.language = language;
        report.time = QDateTime(QDate(2026, 3, 1), QTime(8, 15, 30), Qt::OffsetFromUTC, 8 * 3600);
        report.versions = explain::programVersions();
        return report;
    }

    const explain::Catalogue m_catalogue;
};

void ReportTest::plainTextHasEveryPart()
{
    Report report = reportOf(denied(), Language::English);
    report.explanation.likely = QStringList{u"Somebody took the right away."_s};
    report.explanation.evidence = QStringList{u"It worked yesterday."_s};
    report.explanation.related = QStringList{u"NoPermission"_s, u"Forbidden"_s};
    const QString text = explain::reportText(report, m_catalogue, Report::Form::Text);
    QVERIFY(text.startsWith(report.explanation.title + u"\n\nWhy\n"_s + report.explanation.cause + u"\n\n"_s));
    QVERIFY2(text.contains(u"\n\nWhat is known here\n- It worked yesterday.\n\n"
                           "What led to it\n- Somebody took the right away.\n\n"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"\n\nWhat to do\n1. "_s + report.explanation.cure.first()));
    QVERIFY(text.contains(u"\n\nRelated codes\nNoPermission, Forbidden\n"_s));
    QVERIFY2(text.contains(u"\n\nTechnical details\n"
                           "Code: Forbidden.RAM\n"
                           "HTTP status: 403\n"
                           "Request ID: 473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\n"
                           "Host: ecs.cn-hangzhou.aliyuncs.com\n"
                           "Action: AssignIpv6Addresses\n"
                           "RAM action: ecs:AssignIpv6Addresses\n"
                           "Identity: SubUser night-shift\n"
                           "Time: 2026-03-01T08:15:30+08:00\n"
                           "Versions: ENI Desk "_s),
             qPrintable(text));
    QVERIFY(text.endsWith(u"\nServer's words:\nUser not authorized to operate on the specified resource.\n"_s));
}

void ReportTest::chineseHasChineseLabels()
{
    const QString text = explain::reportText(reportOf(denied(), Language::Chinese), m_catalogue, Report::Form::Text);
    for (const QString &line : {u"\n错误码：Forbidden.RAM\n"_s, u"\n处理办法\n1. "_s,
                                u"\n身份：SubUser night-shift\n"_s, u"\n服务器原文：\nUser not"_s})
        QVERIFY2(text.contains(line), qPrintable(text));
}

void ReportTest::anotherProgramsTimeIsTakenOver()
{
    Report report = reportOf(denied(), Language::English);
    report.time = {};
    report.timeText = u"E0301 08:15:30.123456\n<b>"_s;
    const QString text = explain::reportText(report, m_catalogue, Report::Form::Text);
    QVERIFY2(text.contains(u"\nTime: E0301 08:15:30.123456 <b>\n"_s), qPrintable(text));
    report.timeText.clear();
    report.versions.clear();
    const QString without = explain::reportText(report, m_catalogue, Report::Form::Text);
    QVERIFY(!without.contains(u"\nTime: "_s) && !without.contains(u"\nVersions: "_s));
}

void ReportTest::markdownHasHeadingsAndCode()
{
    const Report report = reportOf(denied(), Language::English);
    const QString text = explain::reportText(report, m_catalogue, Report::Form::Markdown);
    QVERIFY2(text.startsWith(u"### "_s), qPrintable(text));
    QVERIFY2(text.contains(u"\n\n**What to do**\n\n1. "_s), qPrintable(text));
    QVERIFY2(text.contains(u"\n\n**Technical details**\n\n- Code: `Forbidden.RAM`\n- HTTP status: `403`\n"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"\n\nServer's words:\n\n```text\nUser not authorized"_s), qPrintable(text));
    QVERIFY(text.endsWith(u"\n```\n"_s));
}

void ReportTest::markdownOfAHostileServerShowsItsLettersOnly()
{
    core::Error error = denied();
    error.code = u"A.B` **bold** <img src=x>"_s;
    error.detail = u"```\n# heading\n<script>alert(1)</script>\n[link](https://evil.example)\n\u202E"_s;
    error.hostName = u"``` @admin"_s;
    const QString text = explain::reportText(reportOf(error, Language::English), m_catalogue, Report::Form::Markdown);
    QVERIFY2(text.contains(u"\n````text\n```\n# heading\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"- Code: ``A.B` **bold** <img src=x>``\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"- Host: ```` ``` @admin ````\n"_s), qPrintable(text));
    QVERIFY(!text.contains(QChar(0x202E)));
    // Above the technical part, nothing of it is more than letters.
    const QString words = text.left(text.indexOf(u"**Technical details**"_s));
    for (const QString &alive : {u" <img"_s, u" **bold"_s, u"“```"_s, u"(https://"_s, u" <script"_s})
        QVERIFY2(!words.contains(alive), qPrintable(words));
}

void ReportTest::fencesAreLongerThanWhatTheyHold()
{
    explain::ReportPage page(Report::Form::Markdown);
    page.block(u"Body"_s, u"`````"_s);
    QCOMPARE(page.text(), u"Body:\n\n``````text\n`````\n``````\n"_s);
}

void ReportTest::escapingLeavesNothingToMarkdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("tag") << u"<b>"_s << u"\\<b\\>"_s;
    QTest::newRow("link") << u"[a](b)"_s << u"\\[a\\](b)"_s;
    QTest::newRow("address of a page") << u"see https://x.y"_s << u"see https\\://x.y"_s;
    QTest::newRow("www") << u"www.x.y"_s << u"www\\.x.y"_s;
    QTest::newRow("mention") << u"@all"_s << u"\\@all"_s;
    QTest::newRow("list") << u"- a"_s << u"\\- a"_s;
    QTest::newRow("numbered") << u"1. a"_s << u"1\\. a"_s;
    QTest::newRow("bracket behind a number") << u"Refresh (F5) now, 3. of it"_s << u"Refresh (F5) now, 3. of it"_s;
    QTest::newRow("number") << u"10.1.2.3"_s << u"10.1.2.3"_s;
    QTest::newRow("address") << u"2408:4005:3a::1"_s << u"2408:4005:3a::1"_s;
    QTest::newRow("emphasis") << u"a_b*c*"_s << u"a\\_b\\*c\\*"_s;
    QTest::newRow("backslash") << u"\\"_s << u"\\\\"_s;
    QTest::newRow("entity") << u"&lt;"_s << u"\\&lt;"_s;
    QTest::newRow("Chinese") << u"弹性网卡“web-7”"_s << u"弹性网卡“web-7”"_s;
}

void ReportTest::escapingLeavesNothingToMarkdown()
{
    QFETCH(const QString, text);
    QTEST(explain::escapedForMarkdown(text), "escaped");
}

void ReportTest::secretsAreMaskedInBothForms()
{
    core::Error error = denied();
    error.code = u"SignatureDoesNotMatch"_s;
    error.detail =
        u"server string to sign is:POST&%2F&AccessKeyId%3DLTAI5tExampleKeyId0001%26SecurityToken%3DCAIStopsecrettoken%26Action"_s;
    error.body = error.detail.toUtf8();
    for (const Report::Form form : {Report::Form::Text, Report::Form::Markdown}) {
        const QString text = explain::reportText(reportOf(error, Language::English), m_catalogue, form);
        QVERIFY2(!text.contains(u"LTAI5tExampleKeyId0001"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"CAIStopsecrettoken"_s), qPrintable(text));
    }
}

void ReportTest::secretsOfAPastedTextAreNotCopied()
{
    const QString text = u"ErrorCode: InvalidParameter\nMessage: of {'AccessKeySecret': 'Xs3cr3tOne', 'StsToken': "
                         "'Xs3cr3tTwo'} secretKey=Xs3cr3tThree, AccessKey Secret: Xs3cr3tFour is not valid.\n"_s;
    const auto findings = explain::readPastedText(text, m_catalogue).findings;
    QCOMPARE(findings.size(), size_t(1));
    for (const Report::Form form : {Report::Form::Text, Report::Form::Markdown}) {
        const QString copied =
            explain::reportText(reportOf(findings.front().error, Language::English), m_catalogue, form);
        QVERIFY2(copied.contains(u"AccessKeySecret"_s) && copied.contains(u"is not valid."_s), qPrintable(copied));
        QVERIFY2(!copied.contains(u"Xs3cr3t"_s), qPrintable(copied));
    }
}

void ReportTest::aCodeThatWasGuessedIsToldAsSuch_data()
{
    QTest::addColumn<explain::CodeOrigin>("origin");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("label");
    using Origin = explain::CodeOrigin;
    QTest::newRow("recognised") << Origin::Recognised << Language::English
                                << u"Code recognised by the server's words"_s;
    QTest::newRow("completed") << Origin::Completed << Language::English << u"Code completed from its beginning"_s;
    QTest::newRow("recognised, Chinese") << Origin::Recognised << Language::Chinese << u"按服务器原文识别的错误码"_s;
    QTest::newRow("completed, Chinese") << Origin::Completed << Language::Chinese << u"按开头补全的错误码"_s;
}

void ReportTest::aCodeThatWasGuessedIsToldAsSuch()
{
    QFETCH(const Language, language);
    QFETCH(const QString, label);
    QFETCH(const explain::CodeOrigin, origin);
    Report report = reportOf(denied(), language);
    report.codeOrigin = origin;
    QCOMPARE(explain::technicalRows(report.error, m_catalogue, language, report.codeOrigin).front().label, label);
    const QString text = explain::reportText(report, m_catalogue, Report::Form::Text);
    QVERIFY2(text.contains(u'\n' + label + explain::colonOf(language) + u"Forbidden.RAM\n"_s), qPrintable(text));
    const auto findings = explain::readPastedText(text, m_catalogue).findings; // pasted back
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.front().error.code, report.error.code);
    QCOMPARE(findings.front().error.detail, report.error.detail);
}

void ReportTest::anEntryTellsWhatIsDocumented()
{
    const QString text = explain::entryReportText(u"InvalidEniId.NotFound"_s, Wish::Unassign, m_catalogue,
                                                  Language::English, Report::Form::Text);
    QVERIFY2(text.contains(u"\nCode: InvalidEniId.NotFound\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\nDocumented HTTP statuses: "_s) && text.contains(u"404"_s), qPrintable(text));
    QVERIFY2(text.contains(u"UnassignIpv6Addresses"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\nDocumented messages:\nThe specified EniId"_s), qPrintable(text));
    const QString general =
        explain::entryReportText(u"Throttling"_s, Wish::Other, m_catalogue, Language::Chinese, Report::Form::Markdown);
    QVERIFY2(general.contains(u"所有接口"_s) && !general.contains(u"`*"_s), qPrintable(general));
}

void ReportTest::aReportCanBePastedBack_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Report::Form>("form");
    QTest::newRow("English") << Language::English << Report::Form::Text;
    QTest::newRow("Chinese") << Language::Chinese << Report::Form::Text;
    QTest::newRow("Chinese with narrow colons, as it was written before") << Language::Chinese << Report::Form::Text;
    QTest::newRow("English Markdown") << Language::English << Report::Form::Markdown;
    QTest::newRow("Chinese Markdown") << Language::Chinese << Report::Form::Markdown;
}

void ReportTest::aReportCanBePastedBack()
{
    QFETCH(const Language, language);
    QFETCH(const Report::Form, form);
    Report report = reportOf(denied(), language);
    report.explanation.related = QStringList{u"InvalidEniId.NotFound"_s, u"Forbidden.SubUser"_s};
    report.explanation.cause += u" InvalidIp.IpAssigned"_s;
    QString text = explain::reportText(report, m_catalogue, form);
    if (QByteArrayView(QTest::currentDataTag()).contains("before"))
        text.replace(u"：\n"_s, u":\n"_s).replace(u"："_s, u": "_s);
    const auto findings = explain::readPastedText(text, m_catalogue).findings;
    QVERIFY2(findings.size() == 1, qPrintable(text));
    const core::Error &read = findings.front().error;
    QCOMPARE(read.code, report.error.code);
    QCOMPARE(read.detail, report.error.detail);
    QCOMPARE(read.requestId, report.error.requestId);
    QCOMPARE(read.hostName, report.error.hostName);
    QCOMPARE(read.action, report.error.action);
    QCOMPARE(read.httpStatus, report.error.httpStatus);
    QVERIFY(read.accessDenied);
    QCOMPARE(read.accessDenied->action, report.error.accessDenied->action);
    QCOMPARE(read.accessDenied->principalType, report.error.accessDenied->principalType);
    QCOMPARE(read.accessDenied->principalName, report.error.accessDenied->principalName);
    QCOMPARE(findings.front().time, u"2026-03-01T08:15:30+08:00"_s);
}

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"

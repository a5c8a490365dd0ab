// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/hostilecloud.h"

#include "tests/operations/cloudreplies.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <malloc.h>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

constexpr int patienceMs = 30000;

} // namespace

QByteArray hostileText()
{
    return R"(=cmd|calc'!A0 <img src=x onerror=alert(1)><a href=\"http://evil.example/\">mark-7f3a</a>&lt;b&gt; )"
           "\xE2\x80\xAE"
           "gnp.exe "
           "\xE2\x81\xA6"
           "inside"
           "\xE2\x81\xA9 "
           R"(\u202Eagain \u2067x\u2069 \u001b[31mred\u001b[0m \u001b]0;title\u0007 nul\u0000nul half\ud800half)"
           R"( line\r\nline\ttab\u2028sep \u0085next &amp; \u009b31m)";
}

QString hostileMark()
{
    return u"mark-7f3a"_s;
}

QStringList harmIn(const QString &text)
{
    QStringList found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pairs = (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                           || (c.isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate());
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        const bool turns = (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
        const QString name = u"U+%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        if ((isControl || turns || (c.isSurrogate() && !pairs)) && !found.contains(name))
            found += name;
    }
    return found;
}

HostileCloud::HostileCloud()
{
    m_server.then([this](QTcpSocket &socket, const WireRequest &request) {
        const auto known = m_answers.constFind(request.header("x-acs-action"));
        (known == m_answers.cend() ? m_answers.value("*", hanging()) : *known)(socket, request);
    });
    answer("DescribeRegions", replies::regions({{"cn-hangzhou", "Hangzhou"}}));
    answer("DescribeNetworkInterfaces", replies::interfaceRows({}));
    answer("DescribeInstances", replies::instances({{"i-1", "ecs.g7.large"}}));
    answer("DescribeInstanceTypes", replies::types({{"ecs.g7.large", "20"}}));
    answer("DescribeVSwitches", replies::vSwitches({"vsw-1"}, 1));
    answer("DescribeVpcs", replies::vpcs({"vpc-1"}, 1));
    answer("GetCallerIdentity", replies::identity());
    answer("*", answering(404, R"({"Code":"InvalidAction.NotFound","Message":"No."})"));
}

void HostileCloud::answerAll(RawServer::Answer answer)
{
    m_answers.clear();
    m_answers.insert("*", std::move(answer));
}

int HostileCloud::asked(const QByteArray &action) const
{
    const std::vector<WireRequest> &all = m_server.requests();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&action](const WireRequest &request) {
        return request.header("x-acs-action") == action;
    }));
}

QByteArray HostileCloud::textOfRequests() const
{
    QByteArray text;
    for (const WireRequest &request : m_server.requests())
        text += request.head + "\n" + request.body + "\n";
    return text;
}

QByteArray interfaceSaying(const QByteArray &id, const QByteArray &text, int addresses)
{
    QByteArrayList sets;
    for (int i = 0; i < addresses; ++i)
        sets.append(R"({"Ipv6Address":"2408:4005:3a:1a00::)" + QByteArray::number(i + 1, 16) + R"("})");
    const QByteArray quoted = '"' + text + '"';
    return replies::interfaceRow(id, R"("InstanceId":"i-1","VSwitchId":"vsw-1","VpcId":"vpc-1",)"
                                     R"("PrivateIpAddress":"10.0.0.5","MacAddress":"00:16:3e:00:00:01",)"
                                     R"("ZoneId":"cn-hangzhou-h","NetworkInterfaceName":)"
                                         + quoted + R"(,"Description":)" + quoted + R"(,"ResourceGroupId":)" + quoted
                                         + R"(,"Tags":{"Tag":[{"TagKey":)" + quoted + R"(,"TagValue":)" + quoted
                                         + R"(}]},"SecurityGroupIds":{"SecurityGroupId":[)" + quoted
                                         + R"(]},"Ipv6Sets":{"Ipv6Set":[)" + sets.join(',') + "]}");
}

QByteArray attributeOf(const QByteArray &row)
{
    return R"({"RequestId":"r",)" + row.mid(1);
}

HostileDesk::HostileDesk(const HostileCloud &cloud, double timeScale)
{
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tExampleKeyId0001");
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ExampleSecret0123456789abcdefg");
    m_options.endpoint = cloud.url();
    m_options.region = u"cn-hangzhou"_s;
    m_options.language = u"en"_s;
    m_paths.settingsFile = m_folder.filePath(u"enidesk.ini"_s);
    m_paths.journalFile = m_folder.filePath(u"journal.sqlite"_s);
    m_paths.logFile = m_folder.filePath(u"enidesk.log"_s);
    m_paths.keychainService = u"enidesk-hostile"_s;
    m_program = std::make_unique<program::Program>(m_options, m_paths, m_languages, timeScale);
    m_program->show();
}

bool HostileDesk::hasEnded()
{
    presenters::BrowsePresenter &browse = m_program->browse();
    return QTest::qWaitFor([&] { return !browse.isListing() && (browse.listingSummary() || browse.error()); },
                           patienceMs);
}

QString HostileDesk::listingText()
{
    QStringList texts;
    for (const QString &name : {u"statePage"_s, u"listingNotice"_s}) {
        const auto *part = window().findChild<QWidget *>(name);
        if (!part->isVisible())
            continue;
        for (const auto *label : part->findChildren<QLabel *>())
            texts += label->text();
    }
    return texts.join(u'\n').remove(QChar(0x200B));
}

QDialog *HostileDesk::openDialog(const QString &actionName)
{
    auto *action = window().findChild<QAction *>(actionName);
    if (!QTest::qWaitFor([&] { return action->isEnabled(); }, patienceMs))
        return nullptr;
    action->trigger();
    QDialog *dialog = nullptr;
    const auto isOpen = [&] {
        dialog = window().findChild<QDialog *>();
        return dialog && dialog->isVisible();
    };
    return QTest::qWaitFor(isOpen, patienceMs) ? dialog : nullptr;
}

qint64 peakKilobytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = file.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    const QByteArray line = all.mid(at + 6, all.indexOf('\n', at) - at - 6);
    return at < 0 ? -1 : line.simplified().split(' ').value(0).toLongLong();
}

void resetPeak()
{
    malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5");
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/targets.h"

#include "app/explain/catalogue.h"
#include "app/explain/content.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace fuzz {

namespace {

struct Sample
{
    QString name;
    QByteArray bytes;
};

QList<Sample> samples(const QString &folderName)
{
    const QDir folder(QStringLiteral(ENIDESK_SOURCE_DIR "/tests/") + folderName);
    QList<Sample> found;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            found.append({name, file.readAll()});
    }
    return found;
}

/// What was found once is tried for ever; the files of a target are called after it: "replies-….bin".
QList<QByteArray> findings(const QString &target)
{
    QList<QByteArray> seeds;
    for (const Sample &sample : samples(u"fuzz/findings"_s)) {
        if (sample.name.startsWith(target + u'-'))
            seeds.append(sample.bytes);
    }
    return seeds;
}

QList<QByteArray> replySeeds()
{
    static const QList<std::pair<QString, QByteArray>> choices{{u"DescribeNetworkInterfaces."_s, "p"},
                                                               {u"DescribeNetworkInterfaceAttribute"_s, "a"},
                                                               {u"DescribeRegions"_s, "rR"},
                                                               {u"DescribeInstances."_s, "i"},
                                                               {u"DescribeInstanceTypes"_s, "t"},
                                                               {u"DescribeVSwitches"_s, "s"},
                                                               {u"DescribeVpcs"_s, "v"},
                                                               {u"GetCallerIdentity"_s, "c"},
                                                               {u"UnassignIpv6Addresses"_s, "-"},
                                                               {u".AssignIpv6Addresses"_s, "+"}};
    QList<QByteArray> seeds = findings(u"replies"_s);
    for (const QString &folder : {u"data/api/official"_s, u"data/api/synthetic"_s, u"data/api/seed"_s}) {
        for (const Sample &sample : samples(folder)) {
            for (const auto &[action, letters] : choices) {
                for (const char letter : sample.name.contains(action) ? letters : QByteArray())
                    seeds.append(letter + sample.bytes);
            }
        }
    }
    return seeds;
}

QList<QByteArray> errorSeeds()
{
    QList<QByteArray> seeds = findings(u"errors"_s);
    int number = 0;
    for (const Sample &sample : samples(u"data/api/errors"_s))
        seeds.append(char(number += 7) + sample.bytes);
    return seeds;
}

/// The first byte, from 0 to 5, chooses the vSwitch's range.
QList<QByteArray> addressSeeds()
{
    QList<QByteArray> seeds = findings(u"addresses"_s);
    for (const QByteArray text : {"2001:db8:3a:1a00::5",
                                  "2001:0DB8:003A:1A00:0000:0000:0000:0005",
                                  "::",
                                  "::1",
                                  "::ffff:192.0.2.1",
                                  "64:ff9b::192.0.2.33",
                                  "2001:db8::/64",
                                  "::/0",
                                  "fe80::1%eth0",
                                  "10.0.0.5",
                                  "256.1.1.1",
                                  "::5\n::6\n::7",
                                  "[2001:db8::1], <2001:db8::2>; \"::3\" # a comment",
                                  "1:2:3:4:5:6:7:8",
                                  "1:2:3:4:5:6:7::",
                                  "::2:3:4:5:6:7:8",
                                  "in:2001:db8:3a::/56",
                                  "in:10.0.0.0/8",
                                  "ipv6:2001:DB8:003a:",
                                  "name:web status:inuse \"web one\"",
                                  "2001:db8:3a:1a00::7\n2001:db8:3a:1a00::\n2001:db8:3a:1a00::8",
                                  "2001:db8:0:0:1:0:0:1"}) {
        for (char choice = 0; choice < 6; ++choice)
            seeds.append(choice + text);
    }
    return seeds;
}

QList<QByteArray> entrySeeds()
{
    return findings(u"entries"_s)
           + QList<QByteArray>{
               "ehttps://ecs.example.com",
               "ehttp://127.0.0.1:8080/",
               "e[2001:db8::1]:8443",
               "ehttp://[::1]:80",
               "euser:word@host",
               "eftp://host/path?query#fragment",
               "eb\xc3\xbc"
               "cher.example",
               "hcn-hangzhou\necs.cn-hangzhou.aliyuncs.com",
               "hcn-x\necs.evil.example",
               "lenidesk://eni/cn-hangzhou/eni-bp1a,eni-bp1b",
               "lenidesk://eni/cn-hangzhou/eni-bp1a?x=1",
               R"(m{"version":1,"profile":"Work","region":"cn-hangzhou","interfaces":["eni-bp1a"],"explain":false})",
               R"(m{"version":1,"startupId":"abc_TIME1","activationToken":"t","explain":true})",
               R"(m{"version":1,"taken":true})",
               "c--demo\n--region\ncn-hangzhou\neni-bp1a",
               "c--explain\nThrottling.User\n--language\nzh_CN",
               "c--endpoint\nhttps://ecs.example.com\n--profile\nWork",
               "cenidesk://explain\n--",
               "c-h",
               "kLTAI5tExampleExample00",
               "kSTS.NUExampleExample",
               "k \"abcdefghijklmnopqrstuvwxyz0123\"\n",
               "kcn-hangzhou",
               R"(p{"Credentials":{"AccessKeyId":"STS.NUE","AccessKeySecret":"s3\/x","SecurityToken":"CAIS=="}})",
               "pexport ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI5t\nALIBABA_CLOUD_ACCESS_KEY_SECRET='abc'\n",
               "xproxy.example.com\n8080\nuser",
               "x[::1]\n65535\n",
               "x10.0.0.1\n0\nus:er",
           };
}

/// Every code that is documented with a message; without one, the code alone.
QList<QByteArray> explanationSeeds()
{
    const explain::Catalogue catalogue;
    const QHash<QString, explain::Documented> &documented = catalogue.content().documented;
    QStringList codes = documented.keys();
    codes.sort();
    QList<QByteArray> seeds = findings(u"explanations"_s);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QStringList messages = documented.value(codes.at(i)).messages;
        seeds.append(QByteArray{char(i), char(i / 3)} + codes.at(i).toUtf8() + '\n' + messages.value(0).toUtf8());
    }
    return seeds;
}

QList<QByteArray> pastedSeeds()
{
    QList<QByteArray> seeds = findings(u"pastedtext"_s);
    for (const Sample &sample : samples(u"data/pasted"_s))
        seeds.append(sample.bytes);
    return seeds;
}

} // namespace

const QList<Target> &targets()
{
    static const QList<Target> all{{"replies", replies, replySeeds, 50000},
                                   {"errors", errors, errorSeeds, 25000},
                                   {"addresses", addresses, addressSeeds, 50000},
                                   {"entries", entries, entrySeeds, 25000},
                                   {"explanations", explanations, explanationSeeds, 3000},
                                   {"pastedtext", pastedtext, pastedSeeds, 2000}};
    return all;
}

} // namespace fuzz

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/live/options.h"

#include "app/net/endpoints.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace live {

namespace {

core::Unexpected invalid(const QString &sentence)
{
    core::Error error;
    error.kind = core::ErrorKind::InputInvalid;
    error.detail = sentence;
    return core::unexpected(std::move(error));
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Works through the program's own operations against Alibaba Cloud and prints what differs from what the "
        u"program "
        "expects of it. Changes nothing without --change.\n\nKeys are read from ALIBABA_CLOUD_ACCESS_KEY_ID, "
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET and ALIBABA_CLOUD_SECURITY_TOKEN.\n\nExit code: 0 nothing differs, 1 "
        "something "
        "does, 2 it could not be done, or not all of it."_s);
    parser.addOptions({
        {u"region"_s, u"Look at the region ID; cn-hangzhou without it."_s, u"ID"_s},
        {u"endpoint"_s, u"Send every request to URL instead of Alibaba Cloud; plain http to this machine only."_s,
         u"URL"_s},
        {u"generation"_s, u"current or 2019: which age of the API the cloud speaks."_s, u"AGE"_s, u"current"_s},
        {u"change"_s, u"Assign one IPv6 address to this interface, prove it, unassign it again and prove that."_s,
         u"ENI-ID"_s},
        {u"yes"_s, u"Answer the question before the change with yes."_s},
        {u"verbose"_s, u"Show ids, addresses and values in full."_s},
        {{u"h"_s, u"help"_s}, u"Show this text."_s},
    });
}

} // namespace

core::Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return invalid(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return invalid(u"\"%1\" is not understood."_s.arg(parser.positionalArguments().first()));
    Options options;
    options.showHelp = parser.isSet(u"help"_s);
    if (parser.isSet(u"region"_s))
        options.region = parser.value(u"region"_s);
    const QString generation = parser.value(u"generation"_s);
    if (generation != u"current" && generation != u"2019")
        return invalid(u"--generation takes current or 2019, not \"%1\"."_s.arg(generation));
    options.generation = generation == u"2019" ? domain::Generation::G2019 : domain::Generation::Current;
    if (parser.isSet(u"endpoint"_s)) {
        const core::Result<QUrl> endpoint = net::parseEndpoint(parser.value(u"endpoint"_s));
        if (!endpoint)
            return invalid(u"--endpoint: %1"_s.arg(endpoint.error().detail));
        options.endpoint = *endpoint;
    }
    options.changedInterface = parser.value(u"change"_s);
    if (parser.isSet(u"change"_s) && options.changedInterface.isEmpty())
        return invalid(u"--change takes the id of an interface."_s);
    options.isAgreed = parser.isSet(u"yes"_s);
    options.detail = parser.isSet(u"verbose"_s) ? Detail::Verbose : Detail::Masked;
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace live

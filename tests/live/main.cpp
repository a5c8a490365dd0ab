// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/log.h"
#include "app/net/httpapiclient.h"
#include "app/secrets/environment.h"
#include "app/secrets/memorycredentials.h"
#include "tests/live/answercheck.h"
#include "tests/live/change.h"
#include "tests/live/look.h"
#include "tests/live/options.h"
#include "tests/live/recordingapiclient.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int notDone = 2;

/// The program's parts, put together as program::ProfileSet does, and what watches them.
class Run : public QObject
{
public:
    Run(const live::Options &options, net::Credentials credentials, QTextStream &out)
        : m_options(options)
        , m_report(out, options.detail)
        , m_check(options.generation, m_report.differences())
        , m_endpoints(options.endpoint)
        , m_credentials(std::move(credentials))
        , m_governor(m_clock)
        , m_client(m_endpoints, m_credentials, m_clock, m_random, m_governor,
                   net::HttpApiClient::Options{options.generation, {}, {}})
        , m_recorder(m_client)
        , m_look(context(), m_store, m_report)
    {
        connect(&m_recorder, &live::RecordingApiClient::finished, this, &Run::onCall);
        connect(&m_recorder, &live::RecordingApiClient::sentAgain, this, &Run::onSentAgain);
        connect(&m_look, &live::Look::finished, this, &Run::onLooked);
        const QString age = options.generation == net::Generation::G2019 ? u"2019"_s : u"current"_s;
        m_report.fact(u"Looking at"_s,
                      u"%1, API generation %2, %3"_s.arg(live::plain(options.region), age, context().host));
        m_look.start();
    }

private:
    operations::RegionContext context()
    {
        operations::RegionContext context;
        context.account = u"live"_s;
        context.profile = u"Environment"_s;
        context.regionId = m_options.region;
        context.host = m_endpoints.urlFor(api::Product::Ecs, m_options.region).host();
        context.client = &m_recorder;
        context.maskedKeyId = m_credentials.maskedKeyId();
        context.generation = m_options.generation;
        return context;
    }

    void onCall(const api::Request &request, const core::Result<net::ApiReply> &reply, std::chrono::milliseconds took)
    {
        m_report.addCall(request.action, took, reply ? reply->body.size() : 0);
        if (reply)
            m_check.check(request, *reply);
        else
            m_check.check(request, reply.error());
    }

    void onSentAgain(const api::Request &request, const core::Error &reason)
    {
        m_report.addSecondTry(request.action, reason.code.isEmpty() ? reason.detail : reason.code);
        m_check.check(request, reason);
    }

    void onLooked(bool canGoOn)
    {
        if (!canGoOn || m_options.changedInterface.isEmpty())
            return end();
        m_change =
            std::make_unique<live::Change>(context(), m_options.changedInterface, m_clock, m_random, m_store, m_report);
        connect(m_change.get(), &live::Change::finished, this, &Run::end);
        if (!isAgreed()) {
            m_report.notDone(u"The change"_s, u"You did not answer yes."_s);
            return end();
        }
        std::signal(SIGINT, SIG_IGN); // half of it is worse than all of it, and all of it ends by itself
        m_change->start();
    }

    bool isAgreed()
    {
        m_report.say(m_change->intention());
        if (m_options.isAgreed)
            return true;
        m_report.say(u"Type yes to go on:"_s);
        QTextStream in(stdin);
        return in.readLine().trimmed() == u"yes";
    }

    void end() { QCoreApplication::exit(m_report.end()); }

    live::Options m_options;
    live::Report m_report;
    live::AnswerCheck m_check;
    core::Clock m_clock;
    core::SystemRandom m_random;
    net::Endpoints m_endpoints;
    secrets::MemoryCredentials m_credentials;
    net::RateGovernor m_governor;
    net::HttpApiClient m_client;
    live::RecordingApiClient m_recorder;
    store::Store m_store;
    live::Look m_look;
    std::unique_ptr<live::Change> m_change;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream errors(stderr);
    auto credentials = secrets::takeFromEnvironment();
    const auto options = live::readOptions(QCoreApplication::arguments());
    if (!options) {
        errors << options.error().detail << " See --help.\n";
        return notDone;
    }
    if (options->showHelp) {
        out << live::helpText();
        return 0;
    }
    if (!credentials) {
        errors << "There are no keys: set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, and "
                  "ALIBABA_CLOUD_SECURITY_TOKEN for temporary keys.\n";
        return notDone;
    }
    const Run run(*options, std::move(*credentials), out);
    return application.exec();
}

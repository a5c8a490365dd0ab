// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desk.h"

#include "tests/ui/samples.h"

#include <QDialog>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tests {

ScriptedProfiles::ScriptedProfiles(net::ApiClient &client)
    : m_client(client)
    , m_profiles({{.account = u"demo"_s, .name = u"Demo"_s, .maskedKeyId = u"LTAI…demo"_s}})
{}

operations::RegionContext ScriptedProfiles::contextFor(const QString &account, const QString &regionId)
{
    return {.account = account,
            .profile = u"Demo"_s,
            .regionId = regionId,
            .host = u"ecs.%1.aliyuncs.com"_s.arg(regionId),
            .client = &m_client};
}

void ScriptedProfiles::learnEndpoint(const QString &, const QString &, const QString &) {}

void ScriptedProfiles::setProfiles(const std::vector<Profile> &profiles)
{
    m_profiles = profiles;
    emit changed();
}

Desk::Desk(const QString &settingsFile)
    : settings(settingsFile.isEmpty() ? folder.filePath(u"settings.ini"_s) : settingsFile)
    , profiles(client)
    , journal(folder.filePath(u"journal.sqlite"_s))
    , changes(clock, random, journal, store,
              [this](const QString &key, const QString &region) { return profiles.contextFor(key, region); })
    , browse(profiles, store, settings, clock, {})
    , details(presenters::addressStatesOf(changes))
    , results(changes, catalogue)
    , explanation(catalogue)
    , account(browse, profiles, changes)
{}

Desk::~Desk() = default;

ui::AccountActions::Makers::Make Desk::dialogNamed(const QString &name)
{
    return [this, name](QWidget *parent) {
        dialogsWanted.append(name);
        auto *dialog = new QDialog(parent);
        dialog->setObjectName(name);
        return dialog;
    };
}

ui::MainWindow &Desk::makeWindow(bool showsAtOnce)
{
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{
        .browse = browse,
        .details = details,
        .results = results,
        .listingExplanation = explanation,
        .settings = settings,
        .makeAssign = [this](const QString &id) { return makeAssign(id); },
        .makeUnassign = [this](const QString &id) { return makeUnassign(id); },
        .account = account,
        .accountDialogs = {.profiles = dialogNamed(u"profiles"_s),
                           .addProfile = dialogNamed(u"addProfile"_s),
                           .editProfile = dialogNamed(u"editProfile"_s),
                           .enterKeys = [make = dialogNamed(u"enterKeys"_s)](
                                            QWidget *parent, const core::Error &) { return make(parent); },
                           .forget = dialogNamed(u"forget"_s),
                           .preferences = dialogNamed(u"preferences"_s)},
        .notices = notices,
        .showsAtOnce = showsAtOnce,
    });
    return *m_window;
}

std::unique_ptr<presenters::AssignPresenter> Desk::makeAssign(const QString &interfaceId)
{
    return std::make_unique<presenters::AssignPresenter>(browse.context(), browse.regionStore(), changes, catalogue,
                                                         clock, interfaceId);
}

std::unique_ptr<presenters::UnassignPresenter> Desk::makeUnassign(const QString &interfaceId)
{
    return std::make_unique<presenters::UnassignPresenter>(browse.context(), browse.regionStore(), changes, catalogue,
                                                           clock, interfaceId);
}

void Desk::showAndAwaitListing()
{
    makeWindow().show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(QTest::qWaitFor([&] { return client.open(u"DescribeNetworkInterfaces") >= 0; }));
}

void Desk::answerListing(const QByteArray &body)
{
    const qsizetype call = client.open(u"DescribeNetworkInterfaces");
    QVERIFY(call >= 0);
    client.reply(call, body);
}

void Desk::refuseListing(const core::Error &error)
{
    const qsizetype call = client.open(u"DescribeNetworkInterfaces");
    QVERIFY(call >= 0);
    client.fail(call, error);
}

void Desk::showWithSamples(int count)
{
    showAndAwaitListing();
    answerListing(samplePage(count));
    addSampleSurroundings(browse.regionStore().surroundings);
    QVERIFY(QTest::qWaitFor([&] { return !browse.isListing(); }));
    QVERIFY(QTest::qWaitFor([&] { return browse.shownCount() == count; }));
}

} // namespace tests

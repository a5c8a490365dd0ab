// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/browsepresenter.h"
#include "tests/operations/cloudreplies.h"
#include "tests/presenters/fakeprofiles.h"
#include "tests/support/pagesread.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

using namespace Qt::Literals::StringLiterals;

/// A presenter over scripted clients; pauses take a hundredth of their time.
struct BrowseFixture
{
    QTemporaryDir folder;
    settings::Settings settings{folder.filePath(u"settings.ini"_s)};
    core::Clock clock{100.0};
    FakeProfiles profiles;
    store::Store store;
    std::unique_ptr<presenters::BrowsePresenter> presenter;

    BrowseFixture()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        profiles.set({{u"prod"_s, u"Production"_s, u"LTAI…abcd"_s}, {u"test"_s, u"Test"_s, u"LTAI…efgh"_s}});
    }

    void make(const presenters::StartOptions &options = {})
    {
        presenter = std::make_unique<presenters::BrowsePresenter>(profiles, store, settings, clock, options);
    }

    void start(const presenters::StartOptions &options = {})
    {
        make(options);
        presenter->start();
    }

    ScriptedApiClient &client(const QString &account = u"prod"_s, const QString &region = u"cn-hangzhou"_s)
    {
        return profiles.client(account, region);
    }

    /// Answers the listing with these interfaces, in one page.
    [[nodiscard]] bool list(const QByteArrayList &ids, const QString &account = u"prod"_s,
                            const QString &region = u"cn-hangzhou"_s)
    {
        return answer(u"DescribeNetworkInterfaces"_s, replies::interfaces(ids), account, region) && settled();
    }

    /// Waits for an open call of @p action and answers it.
    [[nodiscard]] bool answer(const QString &action, const core::Result<net::ApiReply> &result,
                              const QString &account = u"prod"_s, const QString &region = u"cn-hangzhou"_s)
    {
        ScriptedApiClient &asked = client(account, region);
        if (!QTest::qWaitFor([&] { return asked.open(action) >= 0; }))
            return false;
        if (result)
            asked.reply(asked.open(action), *result);
        else
            asked.fail(asked.open(action), result.error());
        if (action == u"DescribeNetworkInterfaces")
            letPagesBeRead();
        return true;
    }

    [[nodiscard]] bool answer(const QString &action, const QByteArray &body, const QString &account = u"prod"_s,
                              const QString &region = u"cn-hangzhou"_s)
    {
        return answer(action, core::Result<net::ApiReply>(apiReply(body)), account, region);
    }

    [[nodiscard]] bool settled()
    {
        return QTest::qWaitFor([this] { return !presenter->model().isBusy(); });
    }
};

} // namespace tests

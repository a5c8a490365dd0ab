// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/identifykeys.h"

#include "app/operations/identifyoperation.h"
#include "app/program/profiletrial.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace program {

void identifyKeys(const core::Clock &clock, core::RandomSource &random, const ProfileSet &profiles,
                  const domain::Profile &profile, operations::Keys keys, QObject *receiver, IdentifiedThen then)
{
    auto made = ProfileTrial::make(clock, random, profiles, profile, std::move(keys));
    if (!made) {
        const core::Error error = made.error();
        QMetaObject::invokeMethod(
            receiver, [then, error] { then(core::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    const std::shared_ptr<operations::Trial> trial = std::move(*made);
    operations::RegionContext context;
    context.regionId = profile.region.isEmpty() ? u"cn-hangzhou"_s : profile.region;
    context.client = &trial->client();
    auto *asking = new operations::IdentifyOperation(context, receiver);
    QObject::connect(asking, &operations::Operation::finished, receiver, [asking, trial, then = std::move(then)] {
        asking->deleteLater();
        then(asking->result());
    });
    clock.after(8s, asking, [asking] { asking->cancel(); });
    asking->start();
}

} // namespace program

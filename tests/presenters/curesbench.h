// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/assignpresenter.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/unassignpresenter.h"
#include "tests/presenters/changeworld.h"

#include <QTest>

namespace tests {

/// A dialog's presenter whose change was refused by a small cloud.
class CuresBench : public QObject
{
    Q_OBJECT

protected:
    void begin();
    void end();
    void makeAssign();
    /// All of @p addresses are being unassigned.
    void makeUnassign(const QStringList &addresses);
    void refuse(const QString &code, const QString &message = {});
    /// The assign by count of @p count was refused.
    void refuseCount(int count, const QString &code, const QString &message = {});
    void refuseAddresses(const QStringList &addresses, const QString &code, const QString &message = {});
    bool isOffered(explain::Offer offer) { return m_assign->explanation().offered(offer).has_value(); }
    void take(explain::Offer offer) { m_assign->explanation().takeOffer(offer); }
    void setState(domain::InterfaceStatus status, const QString &word);
    QString said() const { return m_assign->cures().text(); }

    EnglishPlurals m_english;
    std::unique_ptr<ChangeWorld> m_world;
    std::unique_ptr<presenters::AssignPresenter> m_assign;
    std::unique_ptr<presenters::UnassignPresenter> m_unassign;
};

} // namespace tests

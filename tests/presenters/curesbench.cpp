// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/curesbench.h"

using namespace Qt::Literals::StringLiterals;
using presenters::AssignPresenter;
using presenters::UnassignPresenter;
using Stage = presenters::PlanWatch::Stage;

namespace tests {

void CuresBench::begin()
{
    QCoreApplication::installTranslator(&m_english);
    m_world = std::make_unique<ChangeWorld>();
}

void CuresBench::makeAssign()
{
    m_assign = std::make_unique<AssignPresenter>(m_world->context, m_world->regionStore(), *m_world->changes,
                                                 m_world->catalogue, m_world->clock, u"eni-1"_s);
    QTRY_VERIFY(m_assign->factsAge().startsWith(u"Read at"_s));
}

void CuresBench::makeUnassign(const QStringList &addresses)
{
    m_world->addInterface(addresses);
    m_unassign = std::make_unique<UnassignPresenter>(m_world->context, m_world->regionStore(), *m_world->changes,
                                                     m_world->catalogue, m_world->clock, u"eni-1"_s);
    QTRY_VERIFY(m_unassign->factsAge().startsWith(u"Read at"_s));
    m_unassign->addresses().setAllChecked(Qt::Checked);
    m_unassign->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
}

void CuresBench::refuse(const QString &code, const QString &message)
{
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->refuseChange(code, message);
}

void CuresBench::refuseCount(int count, const QString &code, const QString &message)
{
    makeAssign();
    m_assign->setCount(count);
    m_assign->submit();
    refuse(code, message);
    QTRY_COMPARE(m_assign->stage(), Stage::Refused);
    QCOMPARE(m_world->changesSent(), 1);
}

void CuresBench::refuseAddresses(const QStringList &addresses, const QString &code, const QString &message)
{
    makeAssign();
    m_assign->setAddressText(addresses.join(u'\n'));
    m_assign->submit();
    refuse(code, message);
    QTRY_COMPARE(m_assign->stage(), Stage::Refused);
}

void CuresBench::setState(domain::InterfaceStatus status, const QString &word)
{
    m_world->interface().status = status;
    m_world->interface().statusText = word;
}

void CuresBench::end()
{
    m_assign.reset();
    m_unassign.reset();
    m_world.reset();
}

} // namespace tests

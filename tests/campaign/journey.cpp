// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// Journey: what a person does. It never waits long for anything: what cannot be done just then is skipped.
#include "tests/campaign/journey.h"

#include "app/journal/journal.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace campaign {

namespace {

/// Whether a person would try it on this interface.
bool isFit(Deed::Kind kind, const domain::Facts &facts)
{
    if (facts.interface->serviceManaged || facts.interface->status != domain::InterfaceStatus::InUse)
        return false;
    if (kind == Deed::Kind::Unassign)
        return !facts.interface->ipv6.empty();
    const auto limit = domain::ipv6Limit(facts);
    return facts.vSwitch && facts.vSwitch->ipv6Cidr && facts.instance
           && facts.instance->status == domain::InstanceStatus::Running && limit
           && *limit > facts.interface->ipv6SlotsUsed();
}

} // namespace

Journey::Journey(const Script &script, double timeScale)
    : m_script(script)
    , m_clock(timeScale)
{
    m_since.start();
}

Journey::~Journey() = default;

Outcome Journey::run()
{
    start();
    for (const Deed &deed : m_script.deeds)
        perform(deed);
    settle();
    return m_outcome;
}

void Journey::note(const QString &words)
{
    m_outcome.log += u"%1 ms  %2"_s.arg(m_since.elapsed(), 6).arg(words);
}

void Journey::find(const QString &finding)
{
    note(u"FINDING: "_s + finding);
    m_outcome.findings += finding;
}

bool Journey::waitFor(const std::function<bool()> &condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

void Journey::start()
{
    const QByteArray token = m_script.hasSecurityToken ? "CAISExampleSessionToken" : "";
    if (!token.isEmpty())
        qputenv("SIMULATOR_SECURITY_TOKEN", token);
    tests::Circumstances circumstances;
    circumstances.simulatorOptions = {u"--enis"_s,         u"90"_s,
                                      u"--largest-page"_s, u"17"_s,
                                      u"--seed"_s,         QString::number(m_script.seed % 5 + 1),
                                      u"--clock-offset"_s, QString::number(m_script.clockOffset)};
    if (m_script.isStrict)
        circumstances.simulatorOptions += u"--strict-throttle"_s;
    circumstances.timeScale = m_clock.timeScale();
    circumstances.securityToken = token;
    circumstances.language = m_script.language;
    circumstances.door = [this](const QUrl &cloud) {
        m_line = std::make_unique<FaultyLine>(static_cast<quint16>(cloud.port()), m_clock);
        return m_line->endpoint();
    };
    circumstances.beforeStart = [this](const QString &, tests::SimulatorProcess &cloud) {
        for (const Deed &deed : m_script.before) {
            note(deed.words());
            if (deed.kind == Deed::Kind::Fault)
                cloud.addFaults(QJsonDocument(deed.rule).toJson(QJsonDocument::Compact));
        }
    };
    m_desk = std::make_unique<tests::Workplace>(circumstances);
    qunsetenv("SIMULATOR_SECURITY_TOKEN");
    m_lastRegion = tests::Workplace::region();
    watch();
    waitFor([this] { return !interfaceFor({}).isEmpty(); }, 3000);
    m_account = browse().account();
    if (m_account.isEmpty())
        find(lateness + u"the program did not start"_s);
}

/// From now on, what the program says of its changes is remembered.
void Journey::watch()
{
    connect(&changes(), &operations::Changes::planChanged, this, &Journey::follow);
}

void Journey::follow(const QString &planId)
{
    const domain::Plan *plan = changes().plan(planId);
    if (plan == nullptr)
        return;
    for (const domain::Step &step : plan->steps) {
        m_regionOf.insert(step.interface.id, step.interface.region);
        if (!step.clientToken.isEmpty())
            m_stepOfToken.insert(step.clientToken, step.id);
        for (size_t i = 0; i < step.addresses.size(); ++i) {
            const domain::AddressState state = step.addresses[i].state;
            const QString place = u"%1/%2"_s.arg(step.id).arg(i);
            const auto before = m_finals.constFind(place);
            if (before != m_finals.constEnd() && *before != state)
                find(u"%1 was said to be %2, and then %3"_s.arg(place, wordOf(*before), wordOf(state)));
            if (domain::isFinal(state))
                m_finals.insert(place, state);
        }
    }
}

void Journey::perform(const Deed &deed)
{
    const bool isFault =
        deed.kind == Deed::Kind::Fault || deed.kind == Deed::Kind::LineFault || deed.kind == Deed::Kind::Race;
    const bool done = isFault ? goWrong(deed) : act(deed);
    note(deed.words() + (done ? QString() : u" (not possible now)"_s));
    if (!isFault)
        ++(done ? m_outcome.done : m_outcome.skipped);
}

bool Journey::act(const Deed &deed)
{
    using Kind = Deed::Kind;
    switch (deed.kind) {
    case Kind::AssignCount:
    case Kind::AssignAddresses:
    case Kind::Unassign:
        return change(deed);
    case Kind::Refresh:
        closeDialogs();
        return trigger(u"actionRefresh"_s);
    case Kind::StopListing:
        return pressFirst(u"cancelListingButton"_s);
    case Kind::SwitchLanguage:
        return switchLanguage();
    case Kind::SwitchRegion: {
        closeDialogs();
        const auto regions = browse().regions();
        return !regions.empty() && switchRegion(regions[deed.which % std::min<size_t>(3, regions.size())].id);
    }
    case Kind::Pause:
        QTest::qWait(deed.number);
        return true;
    case Kind::CloseDialog:
        return !dialogs().empty() && closeDialogs();
    case Kind::ReadAgain:
        return pressFirst(u"resultReadAgain"_s);
    case Kind::CancelChanges:
        for (const QString &planId : std::vector<QString>(changes().planIds()))
            changes().cancelUnsent(planId);
        return !changes().planIds().empty();
    case Kind::Restart:
    case Kind::Crash:
        QTest::qWait(deed.number * 3);
        return restart(deed.kind == Kind::Crash);
    case Kind::ClearFaults:
        m_desk->cloud().clearFaults();
        return true;
    case Kind::Fault:
    case Kind::LineFault:
    case Kind::Race:
        break;
    }
    return false;
}

// Changes

bool Journey::change(const Deed &deed)
{
    closeDialogs();
    waitFor(
        [&] {
            const QString found = interfaceFor(deed);
            return !found.isEmpty() && (!deed.sameAgain || found == m_lastInterface);
        },
        patienceMs);
    if (deed.sameAgain && interfaceFor(deed) != m_lastInterface)
        note(u"on another interface than before"_s);
    const QString id = interfaceFor(deed);
    const bool unassigns = deed.kind == Deed::Kind::Unassign;
    QPointer<QDialog> dialog =
        id.isEmpty() ? nullptr : openDialog(unassigns ? u"actionUnassign"_s : u"actionAssign"_s, id);
    if (!dialog || !fillIn(deed, dialog, id))
        return false;
    auto *button = dialog->findChild<QAbstractButton *>(unassigns ? u"unassignButton"_s : u"assignButton"_s);
    if (!waitFor([&] { return dialog && button->isEnabled(); }, patienceMs)) {
        note(u"the dialog does not let it be sent: "_s + dialog->findChild<QLabel *>(u"reasonLabel"_s)->text());
        return false;
    }
    const size_t before = changes().planIds().size();
    QTest::mouseClick(button, Qt::LeftButton);
    m_lastInterface = id;
    m_lastRegion = browse().regionId();
    waitFor([&] { return changes().planIds().size() > before; }, patienceMs);
    if (deed.afterwards == Deed::Afterwards::CloseAtOnce)
        closeDialogs();
    else if (deed.afterwards == Deed::Afterwards::CloseSoon)
        QTest::qWait(static_cast<int>(deed.which % 120));
    if (deed.afterwards == Deed::Afterwards::CloseSoon)
        closeDialogs();
    return changes().planIds().size() > before;
}

bool Journey::fillIn(const Deed &deed, QDialog *dialog, const QString &id)
{
    switch (deed.kind) {
    case Deed::Kind::AssignCount:
        dialog->findChild<QSpinBox *>(u"countSpin"_s)->setValue(deed.number);
        return true;
    case Deed::Kind::AssignAddresses:
        dialog->findChild<QRadioButton *>(u"specificRadio"_s)->click();
        dialog->findChild<QPlainTextEdit *>(u"addressEdit"_s)->setPlainText(addressText(deed, id));
        return true;
    default:
        break;
    }
    auto *list = dialog->findChild<QListView *>(u"addressList"_s);
    list->setFocus();
    const int rows = list->model()->rowCount();
    for (int i = 0; i < std::min(deed.number, rows); ++i) {
        list->setCurrentIndex(list->model()->index(
            static_cast<int>((deed.which + static_cast<quint32>(i)) % static_cast<quint32>(rows)), 0));
        QTest::keyClick(list, Qt::Key_Space);
    }
    return rows > 0;
}

/// Never the same address twice in a run, so that each belongs to one change.
QString Journey::addressText(const Deed &deed, const QString &id)
{
    const domain::Facts facts = browse().regionStore().factsOf(id);
    QStringList lines;
    for (int i = 0; i < deed.number; ++i) {
        const int number = ++m_named;
        const auto low = 0xC0DE'0000'0000'0000U + static_cast<quint64>(number) * 0x1'0000'0003U;
        const bool expanded = (deed.which >> i) % 3 == 0 && facts.vSwitch && facts.vSwitch->ipv6Cidr;
        if (expanded)
            lines += domain::Ipv6Address{facts.vSwitch->ipv6Cidr->address.high, low}.toExpandedString().toUpper();
        else
            lines += u"::c0de:%1"_s.arg(number, 0, 16);
    }
    return lines.join(u'\n');
}

/// Mostly one that can be changed and is free, now and then any; often the same once more, since what was done to it
/// before must not be taken for what is done now.
QString Journey::interfaceFor(const Deed &deed)
{
    if (!browse().hasRegion())
        return {};
    store::RegionStore &region = browse().regionStore();
    const bool takesAny = deed.which % 13 == 12;
    QStringList ids;
    for (store::InterfaceStore::Slot slot = 0; slot < region.interfaces.slotCount(); ++slot) {
        if (!region.interfaces.isUsed(slot))
            continue;
        const QString id = region.interfaces.rowAt(slot).id();
        const bool isFree = !changes().isBusy({browse().account(), browse().regionId(), id});
        if (takesAny || (isFree && isFit(deed.kind, region.factsOf(id))))
            ids += id;
    }
    ids.sort();
    if (ids.isEmpty())
        return {};
    if (deed.which % 2 == 0 && ids.contains(m_lastInterface))
        return m_lastInterface;
    // A few interfaces only, so that changes meet on them.
    return ids[static_cast<qsizetype>(deed.which / 16 % static_cast<quint32>(std::min<qsizetype>(ids.size(), 9)))];
}

} // namespace campaign

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/workplace.h"

#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

constexpr int patienceMs = 30000;

QString labelsOf(const QWidget &part)
{
    QStringList texts;
    for (const auto *label : part.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

} // namespace

Workplace::Workplace(const QStringList &simulatorOptions, double timeScale)
    : Workplace([&] {
        Circumstances usual;
        usual.simulatorOptions = simulatorOptions;
        usual.timeScale = timeScale;
        return usual;
    }())
{}

Workplace::Workplace(const Circumstances &circumstances)
    : m_cloud(circumstances.simulatorOptions + QStringList{u"--time-scale"_s, QString::number(circumstances.timeScale)})
    , m_timeScale(circumstances.timeScale)
    , m_limitsAreTold(!circumstances.simulatorOptions.contains(u"2019"_s))
{
    m_keyId = circumstances.keyId.isEmpty() ? m_cloud.accessKeyId() : circumstances.keyId;
    m_keySecret = circumstances.keySecret.isEmpty() ? m_cloud.accessKeySecret() : circumstances.keySecret;
    m_securityToken = circumstances.securityToken;
    if (circumstances.isSignedIn) {
        putKeys();
        m_options.endpoint = circumstances.door ? circumstances.door(m_cloud.endpoint()) : m_cloud.endpoint();
        m_options.region = region();
    }
    m_options.language = circumstances.language;
    const QDir folder(circumstances.folder.isEmpty() ? m_folder.path() : circumstances.folder);
    m_paths.settingsFile = folder.filePath(u"enidesk.ini"_s);
    m_paths.journalFile = folder.filePath(u"journal.sqlite"_s);
    m_paths.keychainService = u"enidesk-journey"_s;
    if (circumstances.beforeStart)
        circumstances.beforeStart(m_paths.journalFile, m_cloud);
    restart();
}

void Workplace::restart()
{
    m_program.reset();
    m_program = std::make_unique<program::Program>(m_options, m_paths, m_languages, m_timeScale);
    m_program->show();
}

void Workplace::putKeys()
{
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", m_keyId.toUtf8());
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", m_keySecret);
    if (!m_securityToken.isEmpty())
        qputenv("ALIBABA_CLOUD_SECURITY_TOKEN", m_securityToken);
}

QDialog *Workplace::topDialog()
{
    const auto top = [] {
        return qobject_cast<QDialog *>(QApplication::activeModalWidget());
    };
    return QTest::qWaitFor([&] { return top() != nullptr; }, patienceMs) ? top() : nullptr;
}

Workplace::~Workplace() = default;

QString Workplace::region()
{
    return u"cn-hangzhou"_s;
}

bool Workplace::isListed()
{
    presenters::BrowsePresenter &browse = m_program->browse();
    return QTest::qWaitFor([&] { return browse.completeAsOf().isValid(); }, patienceMs)
           && QTest::qWaitFor([&] { return !changeableInterface(2).isEmpty(); }, patienceMs);
}

QString Workplace::interfaceWith(const std::function<bool(const domain::Facts &)> &wish)
{
    store::RegionStore &region = m_program->browse().regionStore();
    for (store::InterfaceStore::Slot slot = 0; slot < region.interfaces.slotCount(); ++slot) {
        if (!region.interfaces.isUsed(slot))
            continue;
        const QString id = region.interfaces.at(slot).id;
        if (wish(region.factsOf(id)))
            return id;
    }
    return {};
}

QString Workplace::changeableInterface(int room, int used)
{
    const bool limitsAreTold = m_limitsAreTold; // not in the generation of 2019
    return interfaceWith([room, used, limitsAreTold](const domain::Facts &facts) {
        const bool attached = facts.interface && facts.interface->status == domain::InterfaceStatus::InUse;
        if (!attached || facts.interface->serviceManaged || !facts.interface->ipv6Prefixes.empty() || !facts.instance
            || !facts.vSwitch || !facts.vSwitch->ipv6Cidr)
            return false;
        const auto limit = domain::ipv6Limit(facts);
        const int now = facts.interface->ipv6SlotsUsed();
        const bool hasRoom = limit ? *limit >= now + room : !limitsAreTold;
        return facts.instance->status == domain::InstanceStatus::Running && hasRoom && now >= used;
    });
}

bool Workplace::select(const QString &interfaceId)
{
    auto *filter = window().findChild<QLineEdit *>(u"filterEdit"_s);
    auto *table = window().findChild<QTableView *>(u"interfacesTable"_s);
    filter->clear();
    QTest::keyClicks(filter, interfaceId);
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, patienceMs))
        return false;
    const QModelIndex first = table->model()->index(0, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    return table->selectionModel()->hasSelection();
}

QDialog *Workplace::openDialog(const QString &actionName)
{
    auto *action = window().findChild<QAction *>(actionName);
    if (!QTest::qWaitFor([&] { return action->isEnabled(); }, patienceMs))
        return nullptr;
    action->trigger();
    QDialog *dialog = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            dialog = window().findChild<QDialog *>();
            return dialog && dialog->isVisible();
        },
        patienceMs);
    return came ? dialog : nullptr;
}

std::vector<domain::Ipv6Address> Workplace::addressesOf(const QString &interfaceId)
{
    std::vector<domain::Ipv6Address> addresses;
    for (const QString &text : m_cloud.addresses(region(), interfaceId)) {
        if (const auto address = domain::Ipv6Address::parse(text))
            addresses.push_back(*address);
    }
    return addresses;
}

QString Workplace::resultText()
{
    return labelsOf(*window().findChild<QWidget *>(u"resultBar"_s));
}

QString Workplace::listingText()
{
    QStringList texts;
    for (const QString &name : {u"statePage"_s, u"listingNotice"_s}) {
        const auto *part = window().findChild<QWidget *>(name);
        if (part->isVisible())
            texts += labelsOf(*part);
    }
    return texts.join(u'\n');
}

std::vector<domain::AddressState> Workplace::newestStates()
{
    std::vector<domain::AddressState> states;
    const operations::Changes &changes = m_program->changes();
    if (changes.planIds().empty())
        return states;
    for (const domain::Step &step : changes.plan(changes.planIds().back())->steps) {
        for (const domain::StepAddress &address : step.addresses)
            states.push_back(address.state);
    }
    return states;
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/detailspresenter.h"
#include "tests/models/modelrows.h"
#include "tests/operations/operationrun.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using presenters::DetailSection;
using presenters::DetailsPresenter;
using tests::interfaceNumber;
using Kind = DetailSection::Kind;

/// DetailsPresenter with thousands selected.
class tst_DetailsOfMany : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aLargeSelectionFollowsTheStore();
    void manyAreCountedInSlices();
    void aChangeAmongManyIsCountedAnew();

private:
    QString value(Kind kind, const QString &label) const;

    tests::ScriptedApiClient m_client;
    std::unique_ptr<store::RegionStore> m_region;
    std::unique_ptr<DetailsPresenter> m_presenter;
};

void tst_DetailsOfMany::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_presenter.reset();
    m_region = std::make_unique<store::RegionStore>();
    m_region->interfaces.merge(tests::interfaceNumbers(0, 12));
    m_presenter = std::make_unique<DetailsPresenter>(
        [](const domain::InterfaceKey &, const domain::Ipv6Address &) { return std::nullopt; });
    m_presenter->setRegion(tests::contextOf(m_client), m_region.get(), u"China (Hangzhou)"_s);
}

QString tst_DetailsOfMany::value(Kind kind, const QString &label) const
{
    for (const DetailSection &section : m_presenter->sections()) {
        for (const presenters::DetailRow &row : section.rows) {
            if (section.kind == kind && row.label == label)
                return row.value;
        }
    }
    return {};
}

void tst_DetailsOfMany::aLargeSelectionFollowsTheStore()
{
    constexpr int many = 3000;
    m_region->interfaces.merge(tests::interfaceNumbers(1, many + 1));
    QStringList ids;
    for (int n = 1; n <= many; ++n)
        ids.append(interfaceNumber(n).id);
    m_presenter->setSelection(ids);
    QTRY_COMPARE(value(Kind::Summary, u"Interfaces"_s), u"3,000"_s);
    QSignalSpy changed(m_presenter.get(), &DetailsPresenter::changed);
    domain::NetworkInterface news = interfaceNumber(many + 1);
    news.name = u"not selected"_s;
    m_region->interfaces.merge({news});
    QCOMPARE(changed.count(), 0);
    news = interfaceNumber(many);
    news.name = u"selected"_s;
    m_region->interfaces.merge({news});
    QCOMPARE(changed.count(), 1);
    m_region->interfaces.remove(ids.first());
    QCOMPARE(m_presenter->selection(), ids.sliced(1));
}

void tst_DetailsOfMany::manyAreCountedInSlices()
{
    constexpr int many = 60'000;
    m_region->interfaces.merge(tests::interfaceNumbers(0, many));
    QStringList ids;
    for (int number = 0; number < many; ++number)
        ids.append(interfaceNumber(number).id);
    QSignalSpy changed(m_presenter.get(), &DetailsPresenter::changed);
    m_presenter->setSelection(ids);
    QCOMPARE(value(Kind::Summary, u"Interfaces"_s), u"60,000"_s);
    QCOMPARE(value(Kind::Summary, u"IPv6 addresses"_s), QString()); // not yet
    QTRY_VERIFY(!value(Kind::Summary, u"IPv6 addresses"_s).isEmpty());
    QVERIFY(changed.count() >= 2);
    m_presenter->setSelection({ids.front()});
    QVERIFY(m_presenter->interface());
}

void tst_DetailsOfMany::aChangeAmongManyIsCountedAnew()
{
    m_presenter->setSelection({interfaceNumber(1).id, interfaceNumber(2).id});
    QCOMPARE(value(Kind::Summary, u"In use"_s), u"2"_s);
    domain::NetworkInterface other = interfaceNumber(1);
    other.status = domain::InterfaceStatus::Detaching;
    other.ipv6.clear();
    m_region->interfaces.merge({other});
    QCOMPARE(value(Kind::Summary, u"In use"_s), u"1"_s);
    QCOMPARE(value(Kind::Summary, u"Detaching"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(tst_DetailsOfMany)
#include "tst_detailsofmany.moc"

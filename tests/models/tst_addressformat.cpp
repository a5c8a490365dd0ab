// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/addresstext.h"
#include "tests/models/modelfixture.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using domain::AddressFormat;
using models::Column;
using models::InterfacesModel;

namespace {

const QString compressed = u"2408:4005:3a:1a00::70"_s;
const QString expanded = u"2408:4005:003a:1a00:0000:0000:0000:0070"_s;

} // namespace

/// How addresses are shown, in the table and in general.
class AddressFormatTest : public QObject
{
    Q_OBJECT

private:
    QString cell(int role) const
    {
        return m_fixture->model.index(0, static_cast<int>(Column::Ipv6Addresses)).data(role).toString();
    }

    std::unique_ptr<tests::ModelFixture> m_fixture;

private slots:
    void init()
    {
        m_fixture = std::make_unique<tests::ModelFixture>();
        QVERIFY(m_fixture->show(tests::interfaceNumbers(7, 1)));
    }

    void addressesAndPrefixesHaveBothFormats();
    void theTableShowsTheFormat();
    void prefixesFollow();
    void copiesStayCanonical();
    void bothSpellingsAreFound();
    void theFormatChangesOneColumnAndNoRow();
    void aHundredThousandRowsHoldNobodyUp();
};

void AddressFormatTest::addressesAndPrefixesHaveBothFormats()
{
    const domain::Ipv6Address address{0x24084005003A1A00ull, 0x70};
    QCOMPARE(models::addressText(address, AddressFormat::Compressed), compressed);
    QCOMPARE(models::addressText(address, AddressFormat::Expanded), expanded);
    const domain::Ipv6Prefix prefix{{0x24084005003A1A00ull, 0}, 80};
    QCOMPARE(models::prefixText(prefix, AddressFormat::Compressed), u"2408:4005:3a:1a00::/80"_s);
    QCOMPARE(models::prefixText(prefix, AddressFormat::Compressed), prefix.toString());
    QCOMPARE(models::prefixText(prefix, AddressFormat::Expanded), u"2408:4005:003a:1a00:0000:0000:0000:0000/80"_s);
}

void AddressFormatTest::theTableShowsTheFormat()
{
    for (const int role :
         {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(InterfacesModel::WholeTextRole)})
        QVERIFY(cell(role).startsWith(compressed));
    m_fixture->model.setAddressFormat(AddressFormat::Expanded);
    QCOMPARE(cell(Qt::DisplayRole), expanded + u" +2"_s);
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(InterfacesModel::WholeTextRole)}) {
        QVERIFY(cell(role).startsWith(expanded));
        QVERIFY(cell(role).endsWith(u":0072"_s));
    }
    m_fixture->model.setAddressFormat(AddressFormat::Compressed);
    QCOMPARE(cell(Qt::DisplayRole), compressed + u" +2"_s);
}

void AddressFormatTest::prefixesFollow()
{
    domain::NetworkInterface interface = tests::interfaceNumber(7);
    interface.ipv6.clear();
    interface.ipv6Prefixes = {{{0x24084005003A1A00ull, 0}, 80}};
    QVERIFY(m_fixture->show({interface}));
    m_fixture->model.setAddressFormat(AddressFormat::Expanded);
    QCOMPARE(cell(Qt::DisplayRole), u"2408:4005:003a:1a00:0000:0000:0000:0000/80"_s);
}

void AddressFormatTest::copiesStayCanonical()
{
    m_fixture->model.setAddressFormat(AddressFormat::Expanded);
    const QString id = m_fixture->model.idAt(0);
    QCOMPARE(m_fixture->model.valuesOf(id, {Column::Ipv6Addresses}).front().first(), compressed);
    QCOMPARE(m_fixture->model.ipv6Of(id).first(), compressed);
    QVERIFY(cell(InterfacesModel::FullTextRole).startsWith(compressed));
}

void AddressFormatTest::bothSpellingsAreFound()
{
    for (const AddressFormat format : {AddressFormat::Compressed, AddressFormat::Expanded}) {
        m_fixture->model.setAddressFormat(format);
        for (const QString &words : {compressed, expanded, u"2408:4005:003a:1a00"_s, u"2408:4005:3a:1a00"_s}) {
            m_fixture->model.setFilter(words);
            QVERIFY2(m_fixture->model.rowCount() == 1, qPrintable(words));
        }
        m_fixture->model.setFilter(u"2408:4005:3a:1a00::71ff"_s);
        QCOMPARE(m_fixture->model.rowCount(), 0);
        m_fixture->model.setFilter({});
    }
}

void AddressFormatTest::theFormatChangesOneColumnAndNoRow()
{
    QSignalSpy reset(&m_fixture->model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&m_fixture->model, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(&m_fixture->model, &QAbstractItemModel::dataChanged);
    m_fixture->model.setAddressFormat(AddressFormat::Expanded);
    m_fixture->model.setAddressFormat(AddressFormat::Expanded);
    QVERIFY(m_fixture->settle());
    QVERIFY(reset.isEmpty() && layout.isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().column(), static_cast<int>(Column::Ipv6Addresses));
    QCOMPARE(changed.first().at(1).toModelIndex().column(), static_cast<int>(Column::Ipv6Addresses));
}

void AddressFormatTest::aHundredThousandRowsHoldNobodyUp()
{
    core::Clock clock{100.0};
    store::RegionStore region;
    InterfacesModel model{clock};
    model.setRegion(&region, u"cn-hangzhou"_s);
    region.interfaces.merge(tests::interfaceNumbers(0, 100'000));
    QVERIFY(QTest::qWaitFor([&] { return !model.isBusy(); }, 50'000));
    QElapsedTimer timer;
    timer.start();
    model.setAddressFormat(AddressFormat::Expanded);
    QVERIFY(timer.elapsed() < 50);
    QVERIFY(!model.isBusy());
}

QTEST_GUILESS_MAIN(AddressFormatTest)
#include "tst_addressformat.moc"

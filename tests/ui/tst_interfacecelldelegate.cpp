// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/clock.h"
#include "app/models/interfacesmodel.h"
#include "tests/ui/samples.h"
#include "ui/contraststyle.h"
#include "ui/icons.h"
#include "ui/interfacecelldelegate.h"
#include "ui/plaintext.h"

#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::Column;

namespace {

/// Shows what the delegate draws and with what, and how the style would draw the same by itself.
class OpenDelegate : public ui::InterfaceCellDelegate
{
public:
    QStyleOptionViewItem optionFor(const QModelIndex &index) const
    {
        QStyleOptionViewItem option;
        initStyleOption(&option, index);
        return option;
    }

    void paintByStyle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace

class TestInterfaceCellDelegate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theStatusIsIconAndWord();
    void everyStatusHasAnIcon();
    void addressesAndIdsAreInTheFixedWidthFont();
    void numbersAreAlignedToTheRight();
    void longValuesAreCutInTheMiddle();
    void aCellLooksAsTheStyleDrawsIt_data();
    void aCellLooksAsTheStyleDrawsIt();

private:
    QModelIndex cell(int row, Column column) const { return m_model.index(row, static_cast<int>(column)); }

    core::Clock m_clock{20.0};
    store::RegionStore m_region;
    models::InterfacesModel m_model{m_clock};
    OpenDelegate m_delegate;
};

void TestInterfaceCellDelegate::initTestCase()
{
    QApplication::setStyle(new ui::ContrastStyle);
    tests::fillRegion(m_region, 10);
    domain::NetworkInterface odd = tests::sampleInterfaces(1).front();
    odd.id = u"eni-odd"_s;
    odd.name = u"שלום & web 网卡"_s;
    m_region.interfaces.merge({odd});
    m_model.setRegion(&m_region, u"cn-hangzhou"_s);
    QTRY_COMPARE(m_model.rowCount(), 11);
    QTRY_VERIFY(!m_model.isBusy());
}

void TestInterfaceCellDelegate::theStatusIsIconAndWord()
{
    const int row = m_model.rowOf(tests::sampleId(0));
    const auto option = m_delegate.optionFor(cell(row, Column::Status));
    QVERIFY(!option.text.isEmpty());
    QVERIFY(option.features.testFlag(QStyleOptionViewItem::HasDecoration));
    QCOMPARE(option.icon.pixmap(16).toImage(), ui::icon(u"check"_s).pixmap(16).toImage());
}

void TestInterfaceCellDelegate::everyStatusHasAnIcon()
{
    for (int status = 0; status <= static_cast<int>(domain::InterfaceStatus::Other); ++status) {
        QVERIFY(!ui::icon(ui::iconNameFor(static_cast<domain::InterfaceStatus>(status))).isNull());
    }
}

void TestInterfaceCellDelegate::addressesAndIdsAreInTheFixedWidthFont()
{
    const QFont usual = QApplication::font();
    for (const Column column : {Column::Id, Column::Ipv6Addresses, Column::PrimaryIpv4, Column::Mac}) {
        QCOMPARE(m_delegate.optionFor(cell(0, column)).font.family(), ui::fixedWidthFont(usual).family());
    }
    QCOMPARE(m_delegate.optionFor(cell(0, Column::Name)).font.family(), usual.family());
}

void TestInterfaceCellDelegate::numbersAreAlignedToTheRight()
{
    QVERIFY(m_delegate.optionFor(cell(0, Column::Ipv6Usage)).displayAlignment.testFlag(Qt::AlignRight));
    QVERIFY(m_delegate.optionFor(cell(0, Column::Name)).displayAlignment.testFlag(Qt::AlignLeft));
}

void TestInterfaceCellDelegate::longValuesAreCutInTheMiddle()
{
    QCOMPARE(m_delegate.optionFor(cell(0, Column::Id)).textElideMode, Qt::ElideMiddle);
}

void TestInterfaceCellDelegate::aCellLooksAsTheStyleDrawsIt_data()
{
    QTest::addColumn<QStyle::State>("state");
    QTest::addColumn<int>("width");
    const QStyle::State usual = QStyle::State_Enabled | QStyle::State_Active;
    QTest::newRow("usual") << usual << 400;
    QTest::newRow("window in the background") << QStyle::State(QStyle::State_Enabled) << 400;
    QTest::newRow("disabled") << QStyle::State(QStyle::State_None) << 400;
    QTest::newRow("selected") << (usual | QStyle::State_Selected) << 400;
    QTest::newRow("focus") << (usual | QStyle::State_HasFocus) << 400;
    QTest::newRow("selected with the focus") << (usual | QStyle::State_Selected | QStyle::State_HasFocus) << 400;
    QTest::newRow("cut") << usual << 60;
}

void TestInterfaceCellDelegate::aCellLooksAsTheStyleDrawsIt()
{
    QFETCH(const QStyle::State, state);
    QFETCH(const int, width);
    for (const int row : {0, 1, 2, m_model.rowOf(u"eni-odd"_s)}) {
        for (int column = 0; column < models::InterfacesModel::columns; ++column) {
            QStyleOptionViewItem option;
            option.state = state;
            option.rect = QRect(3, 5, width, 26);
            option.showDecorationSelected = true;
            option.decorationAlignment = Qt::AlignCenter;
            QImage seen(QSize(410, 40), QImage::Format_ARGB32_Premultiplied);
            seen.fill(Qt::white);
            QImage expected = seen;
            QPainter painter(&seen);
            m_delegate.paint(&painter, option, m_model.index(row, column));
            painter.end();
            painter.begin(&expected);
            m_delegate.paintByStyle(&painter, option, m_model.index(row, column));
            painter.end();
            QVERIFY2(seen == expected, qPrintable(models::InterfacesModel::title(static_cast<Column>(column))));
        }
    }
}

QTEST_MAIN(TestInterfaceCellDelegate)
#include "tst_interfacecelldelegate.moc"

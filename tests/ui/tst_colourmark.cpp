// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/colourmark.h"

#include <QPixmap>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using domain::ColourMark;

class ColourMarkTest : public QObject
{
    Q_OBJECT

private:
    static QColor centre(const QIcon &icon, int side = 16)
    {
        return icon.pixmap(side).toImage().pixelColor(side / 2, side / 2);
    }

private slots:
    void noneHasNoDot();
    void eachColourHasItsOwnDot();
    void dotsStandOutFromLightAndDarkGrounds();
    void aLargerDotIsDrawnAnew();
};

void ColourMarkTest::noneHasNoDot()
{
    QVERIFY(ui::colourMarkIcon(ColourMark::None).isNull());
}

void ColourMarkTest::eachColourHasItsOwnDot()
{
    QSet<QRgb> colours;
    for (int mark = 1; mark < domain::colourMarkCount; ++mark) {
        const QColor colour = centre(ui::colourMarkIcon(static_cast<ColourMark>(mark)));
        QCOMPARE(colour.alpha(), 255);
        colours.insert(colour.rgb());
    }
    QCOMPARE(colours.size(), domain::colourMarkCount - 1);
}

/// Relative luminance of WCAG; 3:1 is what it wants of graphics.
void ColourMarkTest::dotsStandOutFromLightAndDarkGrounds()
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](float part) {
            return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        const double one = luminance(a) + 0.05;
        const double other = luminance(b) + 0.05;
        return std::max(one, other) / std::min(one, other);
    };
    for (int mark = 1; mark < domain::colourMarkCount; ++mark) {
        const QColor colour = centre(ui::colourMarkIcon(static_cast<ColourMark>(mark)));
        QVERIFY2(contrast(colour, Qt::white) >= 3, qPrintable(colour.name()));
        QVERIFY2(contrast(colour, QColor(0x1f, 0x1f, 0x22)) >= 3, qPrintable(colour.name()));
    }
}

void ColourMarkTest::aLargerDotIsDrawnAnew()
{
    const QImage image = ui::colourMarkIcon(ColourMark::Red).pixmap(64).toImage();
    QCOMPARE(image.size(), QSize(64, 64));
    QCOMPARE(image.pixelColor(32, 32).alpha(), 255);
    QCOMPARE(image.pixelColor(32, 15).alpha(), 255);
    QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
}

QTEST_MAIN(ColourMarkTest)
#include "tst_colourmark.moc"

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/icons.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void everyFileOfTheFamilyDrawsSomething_data();
    void everyFileOfTheFamilyDrawsSomething();
    void anUnknownNameGivesANullIcon();
    void theInkIsThePalettesTextColour();
    void aChangedPaletteChangesTheInk();
    void aSelectedRowGetsTheHighlightedTextColour();
    void aDisabledIconGetsTheDisabledTextColour();
    void aDoubleScaleDrawsDoubleThePixels();
    void aCopyOfTheIconStillDraws();
    void theApplicationIconKeepsItsOwnColours();
    void theApplicationIconHasADrawingForEverySize_data();
    void theApplicationIconHasADrawingForEverySize();
    void theSmallDrawingsAreSharp_data();
    void theSmallDrawingsAreSharp();
    void aDoubleScaleTakesTheDrawingOfItsPixels();
    void theWindowManagerGetsTheSmallSizesToo();

private:
    QPalette m_before = QGuiApplication::palette();
};

namespace {

/// The colour of the most opaque pixel; transparent when nothing was drawn.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > best.alpha()) {
                best = image.pixelColor(x, y);
            }
        }
    }
    return best;
}

QString drawingOf(const QString &suffix)
{
    return u":/icons/io.github.enidesk.EniDesk%1.svg"_s.arg(suffix);
}

/// The file drawn with @p side pixels in the middle of a square of @p canvas pixels.
QImage drawn(const QString &path, int side, int canvas)
{
    QImage image(canvas, canvas, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const int margin = (canvas - side) / 2;
    QSvgRenderer(path).render(&painter, QRectF(margin, margin, side, side));
    return image;
}

QImage imageOf(const QPixmap &pixmap)
{
    QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(1.0);
    return image;
}

void usePalette(QPalette::ColorGroup group, QPalette::ColorRole role, const QColor &color)
{
    QPalette palette = QGuiApplication::palette();
    palette.setColor(group, role, color);
    QGuiApplication::setPalette(palette);
}

} // namespace

void TestIcons::cleanup()
{
    QGuiApplication::setPalette(m_before);
}

void TestIcons::everyFileOfTheFamilyDrawsSomething_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 20);
    for (const QString &file : files) {
        if (!file.startsWith(u"io.github"_s)) {
            QTest::newRow(qPrintable(file)) << file.chopped(4);
        }
    }
}

void TestIcons::everyFileOfTheFamilyDrawsSomething()
{
    QFETCH(QString, name);
    const QIcon icon = ui::icon(name);
    QVERIFY(!icon.isNull());
    const QPixmap pixmap = icon.pixmap(16);
    QCOMPARE(pixmap.size(), QSize(16, 16));
    QVERIFY(inkOf(pixmap).alpha() > 200);
}

void TestIcons::anUnknownNameGivesANullIcon()
{
    QVERIFY(ui::icon(u"no-such-icon"_s).isNull());
}

void TestIcons::theInkIsThePalettesTextColour()
{
    usePalette(QPalette::Active, QPalette::WindowText, QColor(200, 30, 40));
    QCOMPARE(inkOf(ui::icon(u"stop"_s).pixmap(64)).rgb(), qRgb(200, 30, 40));
}

void TestIcons::aChangedPaletteChangesTheInk()
{
    const QIcon icon = ui::icon(u"stop"_s);
    usePalette(QPalette::Active, QPalette::WindowText, QColor(10, 10, 10));
    QCOMPARE(inkOf(icon.pixmap(64)).rgb(), qRgb(10, 10, 10));
    usePalette(QPalette::Active, QPalette::WindowText, QColor(240, 240, 240));
    QCOMPARE(inkOf(icon.pixmap(64)).rgb(), qRgb(240, 240, 240));
}

void TestIcons::aSelectedRowGetsTheHighlightedTextColour()
{
    usePalette(QPalette::Active, QPalette::HighlightedText, QColor(1, 2, 250));
    QCOMPARE(inkOf(ui::icon(u"stop"_s).pixmap(64, QIcon::Selected)).rgb(), qRgb(1, 2, 250));
}

void TestIcons::aDisabledIconGetsTheDisabledTextColour()
{
    usePalette(QPalette::Disabled, QPalette::WindowText, QColor(120, 121, 122));
    QCOMPARE(inkOf(ui::icon(u"stop"_s).pixmap(64, QIcon::Disabled)).rgb(), qRgb(120, 121, 122));
}

void TestIcons::aDoubleScaleDrawsDoubleThePixels()
{
    const QPixmap pixmap = ui::icon(u"check"_s).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    QImage canvas(32, 32, QImage::Format_ARGB32_Premultiplied);
    canvas.setDevicePixelRatio(2.0);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    ui::icon(u"check"_s).paint(&painter, QRect(0, 0, 16, 16));
    painter.end();
    QCOMPARE(canvas.convertToFormat(QImage::Format_ARGB32), pixmap.toImage().convertToFormat(QImage::Format_ARGB32));
}

void TestIcons::aCopyOfTheIconStillDraws()
{
    QIcon copy = ui::icon(u"info"_s);
    copy.setIsMask(true); // detaches: the engine is cloned
    QVERIFY(inkOf(copy.pixmap(16)).alpha() > 200);
}

void TestIcons::theApplicationIconKeepsItsOwnColours()
{
    usePalette(QPalette::Active, QPalette::WindowText, QColor(200, 30, 40));
    const QPixmap small = ui::applicationIcon().pixmap(16);
    QCOMPARE(small.size(), QSize(16, 16));
    QCOMPARE(small.toImage().pixelColor(9, 9).name(), u"#1688a0"_s);
    QCOMPARE(small.toImage().pixelColor(5, 5).name(), u"#ffffff"_s);
}

void TestIcons::theApplicationIconHasADrawingForEverySize_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("side");
    QTest::newRow("16") << 16 << u"-16"_s << 16;
    QTest::newRow("20, a panel at 125 %") << 20 << u"-16"_s << 16;
    QTest::newRow("22") << 22 << u"-22"_s << 22;
    QTest::newRow("24") << 24 << u"-22"_s << 22;
    QTest::newRow("32") << 32 << QString() << 32;
    QTest::newRow("48") << 48 << QString() << 48;
    QTest::newRow("256") << 256 << QString() << 256;
}

void TestIcons::theApplicationIconHasADrawingForEverySize()
{
    QFETCH(int, pixels);
    QFETCH(QString, suffix);
    QFETCH(int, side);
    const QImage image = imageOf(ui::applicationIcon().pixmap(pixels));
    QCOMPARE(image, drawn(drawingOf(suffix), side, pixels));
    QCOMPARE(image == drawn(drawingOf({}), pixels, pixels), suffix.isEmpty());
}

void TestIcons::theSmallDrawingsAreSharp_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("blurred");
    QTest::newRow("16") << 16 << 2;
    QTest::newRow("22") << 22 << 8;
    QTest::newRow("24") << 24 << 8;
}

// Only the rounded corners of the card may be half covered.
void TestIcons::theSmallDrawingsAreSharp()
{
    QFETCH(int, pixels);
    QFETCH(int, blurred);
    const QImage image = imageOf(ui::applicationIcon().pixmap(pixels));
    int found = 0;
    for (int y = 0; y < pixels; ++y) {
        for (int x = 0; x < pixels; ++x) {
            const int alpha = image.pixelColor(x, y).alpha();
            found += alpha > 0 && alpha < 255 ? 1 : 0;
        }
    }
    QVERIFY2(found <= blurred, qPrintable(QString::number(found)));
}

void TestIcons::aDoubleScaleTakesTheDrawingOfItsPixels()
{
    const QPixmap pixmap = ui::applicationIcon().pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    QCOMPARE(imageOf(pixmap), drawn(drawingOf({}), 32, 32));
}

void TestIcons::theWindowManagerGetsTheSmallSizesToo()
{
    const QList<QSize> sizes = ui::applicationIcon().availableSizes();
    for (const int side : {16, 22, 24, 32, 48, 64, 128}) {
        QVERIFY2(sizes.contains(QSize(side, side)), qPrintable(QString::number(side)));
    }
    QVERIFY(ui::icon(u"check"_s).availableSizes().isEmpty());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"

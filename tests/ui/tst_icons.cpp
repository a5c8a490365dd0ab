// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/icons.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPalette>
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
    const QPixmap small = ui::applicationIcon().pixmap(16);
    QCOMPARE(small.size(), QSize(16, 16));
    QVERIFY(small.toImage().pixelColor(8, 1) != QGuiApplication::palette().color(QPalette::WindowText));
    QVERIFY(small.toImage().pixelColor(8, 1).blue() > 100);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"

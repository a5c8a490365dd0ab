// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contrast.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

using ui::ColorScheme;

const QList<ColorScheme> schemes{ColorScheme::Light, ColorScheme::Dark};
const QList<QPalette::ColorGroup> groups{QPalette::Active, QPalette::Inactive, QPalette::Disabled};

QByteArray nameOf(QPalette::ColorRole role)
{
    return QMetaEnum::fromType<QPalette::ColorRole>().valueToKey(role);
}

QByteArray wordOf(ColorScheme scheme)
{
    return scheme == ColorScheme::Dark ? "dark" : "light";
}

/// The strongest contrast between @p ground and the pixels of a column of @p image, in the middle of its height.
double strongest(const QImage &image, const QColor &ground, int columns)
{
    double found = 1;
    for (int x = 0; x < columns; ++x)
        found = std::max(found, ui::contrast(image.pixelColor(x, image.height() / 2), ground));
    return found;
}

/// How often the program's palette changed.
class PaletteChanges : public QObject
{
public:
    PaletteChanges() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += watched == qApp && event->type() == QEvent::ApplicationPaletteChange ? 1 : 0;
        return false;
    }
    int count = 0;
};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;

private slots:
    void init() { m_theme = std::make_unique<ui::Theme>(); }
    void cleanup()
    {
        m_theme->setChoice(domain::Theme::System);
        m_theme->setSystemScheme({});
    }

    void contrastIsWhatWcagSays();
    void everyRoleHasAColourInEveryGroup();
    void textCanBeReadOnItsGround_data();
    void textCanBeReadOnItsGround();
    void framesAndFocusCanBeSeen_data();
    void framesAndFocusCanBeSeen();
    void fieldsAreDrawnWithAFrameThatCanBeSeen_data();
    void fieldsAreDrawnWithAFrameThatCanBeSeen();
    void openWindowsFollow();
    void iconsAndToolTipsFollow();
    void systemIsAsThePlatformHadIt();
    void whatTheDesktopSaysIsFollowedWhereThePlatformDoesNot();
    void aChosenThemeStaysWhateverTheDesktopSays();
    void thePlatformMayChangeUnderneath();
};

void ThemeTest::contrastIsWhatWcagSays()
{
    QCOMPARE(ui::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(ui::contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(ui::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void ThemeTest::everyRoleHasAColourInEveryGroup()
{
    for (const ColorScheme scheme : schemes) {
        const QPalette palette = ui::paletteOf(scheme);
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            for (const QPalette::ColorGroup group : groups) {
                const auto colorRole = static_cast<QPalette::ColorRole>(role);
                QVERIFY2(role == QPalette::NoRole || palette.isBrushSet(group, colorRole), nameOf(colorRole));
            }
        }
        QCOMPARE(ui::schemeOf(palette), scheme);
    }
}

void ThemeTest::textCanBeReadOnItsGround_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("ground");
    using P = QPalette;
    const QList<std::pair<P::ColorRole, P::ColorRole>> pairs{
        {P::WindowText, P::Window},
        {P::WindowText, P::Base},
        {P::Text, P::Base},
        {P::Text, P::AlternateBase},
        {P::Text, P::Window},
        {P::WindowText, P::AlternateBase},
        {P::PlaceholderText, P::Window},
        {P::PlaceholderText, P::AlternateBase},
        {P::BrightText, P::Base},
        {P::Link, P::AlternateBase},
        {P::LinkVisited, P::AlternateBase},
        {P::PlaceholderText, P::Base},
        {P::ButtonText, P::Button},
        {P::ButtonText, P::Window},
        {P::BrightText, P::Window},
        {P::Link, P::Base},
        {P::Link, P::Window},
        {P::LinkVisited, P::Base},
        {P::LinkVisited, P::Window},
        {P::ToolTipText, P::ToolTipBase},
        {P::HighlightedText, P::Highlight},
    };
    for (const ColorScheme scheme : schemes) {
        for (const auto &[text, ground] : pairs) {
            QTest::newRow((wordOf(scheme) + ' ' + nameOf(text) + " on " + nameOf(ground)).constData())
                << ui::paletteOf(scheme) << text << ground;
        }
    }
}

void ThemeTest::textCanBeReadOnItsGround()
{
    QFETCH(QPalette, palette);
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, ground);
    for (const QPalette::ColorGroup group : groups) {
        // What cannot be used need not be as strong, but it can be read, too.
        const double needed = group == QPalette::Disabled ? ui::frameContrast : ui::textContrast;
        const double found = ui::contrast(palette.color(group, text), palette.color(group, ground));
        QVERIFY2(found >= needed, qPrintable(QString::number(found)));
    }
}

void ThemeTest::framesAndFocusCanBeSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    for (const ColorScheme scheme : schemes)
        QTest::newRow(wordOf(scheme).constData()) << ui::paletteOf(scheme);
    QTest::newRow("the platform's") << QPalette();
    QTest::newRow("strange") << QPalette(QColor(0x404040), QColor(0x505050));
}

void ThemeTest::framesAndFocusCanBeSeen()
{
    QFETCH(QPalette, palette);
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) {
        for (const QColor &ink : {ui::frameInk(palette), ui::focusInk(palette)})
            QVERIFY(ui::contrast(ink, palette.color(QPalette::Active, ground)) >= ui::frameContrast);
    }
}

void ThemeTest::fieldsAreDrawnWithAFrameThatCanBeSeen_data()
{
    QTest::addColumn<domain::Theme>("choice");
    QTest::newRow("light") << domain::Theme::Light;
    QTest::newRow("dark") << domain::Theme::Dark;
}

void ThemeTest::fieldsAreDrawnWithAFrameThatCanBeSeen()
{
    QFETCH(domain::Theme, choice);
    m_theme->setChoice(choice);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    const QList<QWidget *> fields{new QLineEdit,      new QSpinBox,    new QComboBox,
                                  new QPlainTextEdit, new QPushButton, new QCheckBox};
    for (QWidget *field : fields)
        layout->addWidget(field);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (QWidget *field : fields) {
        const QImage image = field->grab().toImage();
        const double found = strongest(image, window.palette().color(QPalette::Window), 6);
        QVERIFY2(found >= ui::frameContrast * 0.95,
                 qPrintable(QString::fromLatin1(field->metaObject()->className()) + u' ' + QString::number(found)));
    }
}

void ThemeTest::openWindowsFollow()
{
    QLabel label(u"text"_s);
    label.show();
    m_theme->setChoice(domain::Theme::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::Window), ui::paletteOf(ColorScheme::Dark).color(QPalette::Window));
    m_theme->setChoice(domain::Theme::Light);
    QTRY_COMPARE(label.palette().color(QPalette::Window), ui::paletteOf(ColorScheme::Light).color(QPalette::Window));
    QLabel later;
    QCOMPARE(later.palette().color(QPalette::Text), ui::paletteOf(ColorScheme::Light).color(QPalette::Text));
}

void ThemeTest::iconsAndToolTipsFollow()
{
    const QIcon check = ui::icon(u"check"_s);
    const auto ink = [&check] {
        const QImage image = check.pixmap(16, 16).toImage();
        QColor strongest(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > strongest.alpha())
                    strongest = image.pixelColor(x, y);
            }
        }
        return strongest;
    };
    for (const auto &[choice, scheme] :
         {std::pair(domain::Theme::Dark, ColorScheme::Dark), std::pair(domain::Theme::Light, ColorScheme::Light)}) {
        m_theme->setChoice(choice);
        const QPalette palette = ui::paletteOf(scheme);
        QVERIFY(ui::contrast(ink(), palette.color(QPalette::Base)) >= ui::frameContrast);
        QCOMPARE(QToolTip::palette().color(QPalette::ToolTipBase), palette.color(QPalette::ToolTipBase));
    }
}

void ThemeTest::systemIsAsThePlatformHadIt()
{
    const QPalette before = QApplication::palette();
    const QPalette toolTip = QToolTip::palette();
    const QString style = QApplication::style()->name();
    m_theme->setChoice(domain::Theme::Dark);
    QVERIFY(QApplication::palette() != before);
    m_theme->setChoice(domain::Theme::System);
    QVERIFY(QApplication::palette() == before);
    QVERIFY(QToolTip::palette() == toolTip);
    QCOMPARE(QApplication::style()->name(), style);
}

void ThemeTest::whatTheDesktopSaysIsFollowedWhereThePlatformDoesNot()
{
    const QPalette platform = QApplication::palette();
    QCOMPARE(ui::schemeOf(platform), ColorScheme::Light);
    m_theme->setSystemScheme(ColorScheme::Light);
    QVERIFY(QApplication::palette() == platform);
    m_theme->setSystemScheme(ColorScheme::Dark);
    QCOMPARE(ui::schemeOf(QApplication::palette()), ColorScheme::Dark);
    m_theme->setSystemScheme(std::nullopt);
    QVERIFY(QApplication::palette() == platform);
}

void ThemeTest::aChosenThemeStaysWhateverTheDesktopSays()
{
    m_theme->setChoice(domain::Theme::Light);
    m_theme->setSystemScheme(ColorScheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             ui::paletteOf(ColorScheme::Light).color(QPalette::Window));
    m_theme->setChoice(domain::Theme::System);
    QCOMPARE(ui::schemeOf(QApplication::palette()), ColorScheme::Dark);
}

/// As a platform plugin does it: the palette becomes another while the program runs.
void ThemeTest::thePlatformMayChangeUnderneath()
{
    m_theme->setSystemScheme(ColorScheme::Light);
    QApplication::setPalette(QPalette(QColor(0x303030), QColor(0x202020)));
    QTRY_COMPARE(ui::schemeOf(QApplication::palette()), ColorScheme::Light);
    PaletteChanges changes;
    QTest::qWait(50);
    QCOMPARE(changes.count, 0); // our own change is no news
    QApplication::setPalette(QPalette());
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"

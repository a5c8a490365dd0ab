// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windows/contrastwalk.h"
#include "tests/ui/windows/everywindow.h"
#include "ui/contrast.h"
#include "ui/theme.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

/// Every text of every window can be read, in both themes.
class ContrastTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;

private slots:
    void initTestCase_data();
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init();

    void everyTextStandsOut_data() { tests::addOpenerRows(); }
    void everyTextStandsOut();
    void theWalkFindsAFaintText();
    void coloursComeFromThePalettesAlone();
};

void ContrastTest::initTestCase_data()
{
    QTest::addColumn<domain::Theme>("theme");
    QTest::newRow("light") << domain::Theme::Light;
    QTest::newRow("dark") << domain::Theme::Dark;
}

void ContrastTest::init()
{
    QFETCH_GLOBAL(domain::Theme, theme);
    m_theme->setChoice(theme);
}

void ContrastTest::everyTextStandsOut()
{
    QFETCH(qsizetype, opener);
    const auto open = tests::opened(tests::everyWindow()[static_cast<size_t>(opener)]);
    tests::expectNothing(tests::faintTexts(open->window()));
}

void ContrastTest::theWalkFindsAFaintText()
{
    QWidget window;
    auto *label = new QLabel(u"Planted"_s);
    (new QVBoxLayout(&window))->addWidget(label);
    window.show();
    tests::settle(window);
    QCOMPARE(tests::faintTexts(window), QStringList());
    QPalette faint = label->palette();
    faint.setColor(QPalette::WindowText, QColor(0x808080));
    label->setPalette(faint);
    QCOMPARE(tests::faintTexts(window).size(), 1);
}

/// What the palettes hold is checked pair by pair in tst_theme, the dots of profiles in tst_colourmark; nothing else
/// may bring a colour of its own.
void ContrastTest::coloursComeFromThePalettesAlone()
{
    static const QRegularExpression colour(
        u"QColor\\((?:0x|u?\"|\\d)|Qt::(?:red|green|blue|yellow|gray|darkGray|lightGray|white|black)\\b"
        "|setStyleSheet|#[0-9a-fA-F]{6}\\b"_s);
    QStringList found;
    QDirIterator sources(QStringLiteral(ENIDESK_SOURCE_DIR) + u"/ui"_s, {u"*.cpp"_s, u"*.h"_s, u"*.ui"_s}, QDir::Files);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const bool isTheirPlace = sources.fileName() == u"palettes.cpp" || sources.fileName() == u"colourmark.cpp";
        if (!isTheirPlace && colour.match(QString::fromUtf8(file.readAll())).hasMatch())
            found.append(sources.fileName());
    }
    tests::expectNothing(found);
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"

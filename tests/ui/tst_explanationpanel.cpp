// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/explanationpresenter.h"
#include "ui/explanationpanel.h"
#include "ui/iconlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

core::Error refusal()
{
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.code = u"MaxEniIpv6IpsCountExceeded"_s;
    error.detail = u"The number of IPv6 addresses of the ENI exceeds the limit."_s;
    error.requestId = u"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E"_s;
    error.action = u"AssignIpv6Addresses"_s;
    error.hostName = u"ecs.cn-hangzhou.aliyuncs.com"_s;
    error.httpStatus = 403;
    error.body = "{\"Code\":\"MaxEniIpv6IpsCountExceeded\",\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\"}";
    error.delivery = core::Delivery::Answered;
    return error;
}

explain::Situation assigning()
{
    explain::Situation situation;
    situation.wish = explain::Wish::Assign;
    situation.interfaceName = u"前端网卡-7"_s;
    return situation;
}

} // namespace

class ExplanationPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itIsHiddenWhileThereIsNoError();
    void itShowsTitleCauseAndNumberedCure();
    void fewerStepsHideTheRest();
    void theTechnicalPartOpensByKeyboard();
    void technicalFieldsAreReadOnlyNamedAndFixedWidth();
    void theMessageSwitchesLanguageByItsButton();
    void itFollowsTheProgramsLanguage();
    void copyPutsTheWholeMessageOnTheClipboard();
    void everythingThatTakesFocusHasAName();
    void textsAreSelectableAndPlain();
    void hostileTextIsShownAsItIs();
    void itFitsItsWidth_data();
    void itFitsItsWidth();
    void endlessServerWordsDoNotMakeItWide();
    void theOutcomeHasAnIconWithAName();
    void itKeepsToTheColoursOfADarkPalette();

private:
    template<typename T> T *child(const char *name) { return m_panel->findChild<T *>(QString::fromLatin1(name)); }

    const explain::Catalogue m_catalogue;
    std::unique_ptr<presenters::ExplanationPresenter> m_presenter;
    std::unique_ptr<QWidget> m_window;
    ui::ExplanationPanel *m_panel = nullptr;
};

void ExplanationPanelTest::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_presenter = std::make_unique<presenters::ExplanationPresenter>(m_catalogue);
    m_window = std::make_unique<QWidget>();
    m_panel = new ui::ExplanationPanel(*m_presenter, m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_panel);
    layout->addStretch(1);
    m_window->resize(600, 500);
    m_window->show();
}

void ExplanationPanelTest::cleanup()
{
    m_window.reset();
    m_presenter.reset();
    QLocale::setDefault(QLocale::c());
}

void ExplanationPanelTest::itIsHiddenWhileThereIsNoError()
{
    QVERIFY(!m_panel->isVisible());
    m_presenter->setError(refusal(), assigning());
    QVERIFY(m_panel->isVisible());
    m_presenter->clear();
    QVERIFY(!m_panel->isVisible());
}

void ExplanationPanelTest::itShowsTitleCauseAndNumberedCure()
{
    m_presenter->setError(refusal(), assigning());
    QCOMPARE(child<QLabel>("titleLabel")->text(), m_presenter->title());
    QVERIFY(child<QLabel>("titleLabel")->font().bold());
    QCOMPARE(child<QLabel>("causeLabel")->text(), m_presenter->cause());
    QCOMPARE(child<QLabel>("cureHeading")->text(), u"What to do"_s);
    for (qsizetype i = 0; i < m_presenter->cure().size(); ++i) {
        auto *step = m_panel->findChild<QLabel *>(u"cureStep%1"_s.arg(i + 1));
        QVERIFY(step && step->isVisible());
        QCOMPARE(step->text(), m_presenter->cure().at(i));
    }
}

void ExplanationPanelTest::fewerStepsHideTheRest()
{
    m_presenter->setError(refusal(), assigning());
    QVERIFY(child<QLabel>("cureStep3")->isVisible());
    core::Error cancelled;
    cancelled.kind = core::ErrorKind::Cancelled;
    m_presenter->setError(cancelled, {});
    QVERIFY(child<QLabel>("cureStep1")->isVisible());
    QVERIFY(!child<QLabel>("cureStep3")->isVisible());
}

void ExplanationPanelTest::theTechnicalPartOpensByKeyboard()
{
    m_presenter->setError(refusal(), assigning());
    auto *button = child<QToolButton>("technicalButton");
    QVERIFY(!child<QWidget>("technicalPart")->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(child<QWidget>("technicalPart")->isVisible());
    QVERIFY(m_panel->isTechnicalPartShown());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!child<QWidget>("technicalPart")->isVisible());
}

void ExplanationPanelTest::technicalFieldsAreReadOnlyNamedAndFixedWidth()
{
    m_presenter->setError(refusal(), assigning());
    m_panel->showTechnicalPart(true);
    const auto lines = child<QWidget>("technicalPart")->findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 5);
    for (const QLineEdit *line : lines)
        QVERIFY(line->isReadOnly() && !line->accessibleName().isEmpty());
    QCOMPARE(lines.first()->text(), u"MaxEniIpv6IpsCountExceeded"_s);
    const auto areas = child<QWidget>("technicalPart")->findChildren<QPlainTextEdit *>();
    QCOMPARE(areas.size(), 2);
    for (const QPlainTextEdit *area : areas)
        QVERIFY(area->isReadOnly() && area->tabChangesFocus() && !area->accessibleName().isEmpty());
}

void ExplanationPanelTest::theMessageSwitchesLanguageByItsButton()
{
    m_presenter->setError(refusal(), assigning());
    auto *button = child<QToolButton>("languageButton");
    QCOMPARE(button->text(), u"中文"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(child<QLabel>("titleLabel")->text().startsWith(u"弹性网卡“前端网卡-7”"_s));
    QCOMPARE(child<QLabel>("cureHeading")->text(), u"处理办法"_s);
    QCOMPARE(child<QToolButton>("technicalButton")->text(), u"技术细节"_s);
    QCOMPARE(child<QToolButton>("copyButton")->text(), u"复制"_s);
    QCOMPARE(button->text(), u"English"_s);
}

void ExplanationPanelTest::itFollowsTheProgramsLanguage()
{
    m_presenter->setError(refusal(), assigning());
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_panel, &change);
    QVERIFY(child<QLabel>("titleLabel")->text().startsWith(u"弹性网卡"_s));
}

void ExplanationPanelTest::copyPutsTheWholeMessageOnTheClipboard()
{
    m_presenter->setError(refusal(), assigning());
    QTest::mouseClick(child<QToolButton>("copyButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_presenter->copyText());
    QCOMPARE(child<QToolButton>("copyButton")->text(), u"Copied"_s);
    m_presenter->toggleLanguage();
    QCOMPARE(child<QToolButton>("copyButton")->text(), u"复制"_s);
}

void ExplanationPanelTest::everythingThatTakesFocusHasAName()
{
    m_presenter->setError(refusal(), assigning());
    m_panel->showTechnicalPart(true);
    QVERIFY(!m_panel->accessibleName().isEmpty());
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QToolButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

void ExplanationPanelTest::textsAreSelectableAndPlain()
{
    m_presenter->setError(refusal(), assigning());
    for (const char *name : {"titleLabel", "causeLabel", "cureStep1"}) {
        const auto *label = child<QLabel>(name);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByMouse);
        QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    }
}

void ExplanationPanelTest::hostileTextIsShownAsItIs()
{
    core::Error error = refusal();
    error.code = u"Xyzzy"_s;
    error.detail = u"<b>bold</b><img src='x'>"_s;
    m_presenter->setError(error, assigning());
    m_panel->showTechnicalPart(true);
    QVERIFY(child<QLabel>("causeLabel")->text().contains(error.detail));
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (!label->text().contains(u'<'))
            continue;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void ExplanationPanelTest::itFitsItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 320;
    QTest::newRow("dialog") << 600;
    QTest::newRow("window") << 900;
}

void ExplanationPanelTest::itFitsItsWidth()
{
    QFETCH(const int, width);
    m_presenter->setError(refusal(), assigning());
    m_panel->showTechnicalPart(width > 320);
    for (int language = 0; language < 2; ++language) {
        m_window->resize(width, 700);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY2(m_window->minimumSizeHint().width() <= 320,
                 qPrintable(QString::number(m_window->minimumSizeHint().width())));
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->objectName()));
        }
        m_presenter->toggleLanguage();
    }
}

void ExplanationPanelTest::endlessServerWordsDoNotMakeItWide()
{
    core::Error error = refusal();
    error.code = u"Xyzzy."_s + QString(200, u'W');
    error.detail = QString(2000, u'W');
    m_presenter->setError(error, assigning());
    m_panel->showTechnicalPart(true);
    QVERIFY2(m_window->minimumSizeHint().width() <= 320,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    QVERIFY(m_presenter->copyText().contains(QString(150, u'W')));
    const QString name = u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s;
    error.code = u"SignatureDoesNotMatch"_s;
    m_presenter->setError(error, assigning());
    QVERIFY(child<QLabel>("cureStep1")->text().contains(name));
    QVERIFY(m_window->minimumSizeHint().width() <= 320);
}

void ExplanationPanelTest::theOutcomeHasAnIconWithAName()
{
    m_presenter->setError(refusal(), assigning());
    auto *icon = child<ui::IconLabel>("icon");
    QCOMPARE(icon->iconName(), u"refused"_s);
    QCOMPARE(icon->accessibleName(), u"Refused"_s);
    core::Error lost;
    lost.kind = core::ErrorKind::ConnectionLost;
    lost.delivery = core::Delivery::Unknown;
    m_presenter->setError(lost, assigning());
    QCOMPARE(icon->iconName(), u"question"_s);
    QCOMPARE(icon->accessibleName(), u"Outcome unknown"_s);
}

void ExplanationPanelTest::itKeepsToTheColoursOfADarkPalette()
{
    const QPalette before = QGuiApplication::palette();
    QPalette dark(QColor(40, 42, 46));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, QColor(235, 235, 235));
    dark.setColor(QPalette::Base, QColor(28, 30, 33));
    QGuiApplication::setPalette(dark);
    m_presenter->setError(refusal(), assigning());
    m_panel->showTechnicalPart(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    const QImage image = m_window->grab().toImage();
    int light = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            light += qGray(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    QGuiApplication::setPalette(before);
    QVERIFY2(light > 500 && light < image.width() * image.height() / 5, qPrintable(QString::number(light)));
}

QTEST_MAIN(ExplanationPanelTest)
#include "tst_explanationpanel.moc"

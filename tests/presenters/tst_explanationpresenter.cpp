// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/evidence.h"
#include "app/presenters/explanationpresenter.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using explain::Language;
using presenters::ExplanationPresenter;
using presenters::Outcome;

namespace {

core::Error refusal()
{
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.code = u"InvalidOperation.InvalidEniState"_s;
    error.detail = u"Expecting status is \"Available,InUse\" while current status is \"Detaching\"."_s;
    error.requestId = u"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E"_s;
    error.action = u"AssignIpv6Addresses"_s;
    error.hostName = u"ecs.cn-hangzhou.aliyuncs.com"_s;
    error.httpStatus = 400;
    error.body = "{\"Code\":\"InvalidOperation.InvalidEniState\"}";
    error.delivery = core::Delivery::Answered;
    return error;
}

explain::Situation assigning()
{
    explain::Situation situation;
    situation.wish = explain::Wish::Assign;
    situation.interfaceName = u"web-7"_s;
    return situation;
}

QString valueOf(const ExplanationPresenter &presenter, const QString &label)
{
    for (const presenters::TechnicalRow &row : presenter.technicalRows()) {
        if (row.label == label)
            return row.value;
    }
    return {};
}

} // namespace

class ExplanationPresenterTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void withoutAnErrorThereIsNothingToSay();
    void anErrorHasThreeLayers();
    void onlyWhatIsKnownHasARow();
    void wordsOfTheSystemAreNotCalledTheServers();
    void theDeniedIdentityIsShown();
    void outcomesAreToldApart_data();
    void outcomesAreToldApart();
    void theMessageSwitchesLanguageByItself();
    void anUnswitchedMessageFollowsTheProgram();
    void aSwitchedMessageDoesNotFollowTheProgram();
    void theCopiedTextHoldsAllLayersAndNoSecret();
    void theCopiedTextHasATimeWhenItIsKnown();
    void theCopiedMarkdownIsTheSameText();
    void hostileTextsArePlainAndBounded();
    void clearingForgetsTheError();
    void onlyWhatSomebodyTakesIsOffered();
    void whatAnotherButtonDoesIsLeftOut();
    void anOpenOutcomeOffersNothingThatSendsAgain();
    void aNoteIsForItsErrorOnly();

private:
    const explain::Catalogue m_catalogue;
};

void ExplanationPresenterTest::withoutAnErrorThereIsNothingToSay()
{
    const ExplanationPresenter presenter(m_catalogue);
    QVERIFY(!presenter.hasError());
    QVERIFY(presenter.title().isEmpty());
    QVERIFY(presenter.technicalRows().empty());
    QVERIFY(presenter.copyText().isEmpty());
}

void ExplanationPresenterTest::anErrorHasThreeLayers()
{
    ExplanationPresenter presenter(m_catalogue);
    QSignalSpy changed(&presenter, &ExplanationPresenter::changed);
    presenter.setError(refusal(), assigning());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(presenter.title(), u"Interface web-7 is Detaching, which does not allow assigning IPv6 addresses."_s);
    QVERIFY(!presenter.cause().isEmpty());
    QVERIFY(presenter.cure().size() >= 2);
    QVERIFY(presenter.explanation().retryHelps);
    QCOMPARE(valueOf(presenter, u"Code"_s), u"InvalidOperation.InvalidEniState"_s);
    QCOMPARE(valueOf(presenter, u"HTTP status"_s), u"400"_s);
    QCOMPARE(valueOf(presenter, u"Request ID"_s), u"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E"_s);
    QCOMPARE(valueOf(presenter, u"Host"_s), u"ecs.cn-hangzhou.aliyuncs.com"_s);
    QCOMPARE(valueOf(presenter, u"Action"_s), u"AssignIpv6Addresses"_s);
    QCOMPARE(valueOf(presenter, u"Server's words"_s), refusal().detail);
    QCOMPARE(valueOf(presenter, u"Raw answer"_s), QString::fromUtf8(refusal().body));
}

void ExplanationPresenterTest::onlyWhatIsKnownHasARow()
{
    ExplanationPresenter presenter(m_catalogue);
    core::Error error;
    error.kind = core::ErrorKind::HostNotFound;
    error.hostName = u"ecs.example"_s;
    presenter.setError(error, {});
    QCOMPARE(presenter.technicalRows().size(), size_t(1));
    QCOMPARE(presenter.technicalRows().front().label, u"Host"_s);
}

void ExplanationPresenterTest::wordsOfTheSystemAreNotCalledTheServers()
{
    ExplanationPresenter presenter(m_catalogue);
    core::Error error;
    error.kind = core::ErrorKind::ConnectionRefused;
    error.detail = u"Connection refused"_s;
    presenter.setError(error, {});
    QCOMPARE(valueOf(presenter, u"System's words"_s), u"Connection refused"_s);
    QVERIFY(valueOf(presenter, u"Server's words"_s).isEmpty());
}

void ExplanationPresenterTest::theDeniedIdentityIsShown()
{
    ExplanationPresenter presenter(m_catalogue);
    core::Error error = refusal();
    error.code = u"Forbidden.RAM"_s;
    error.accessDenied =
        core::AccessDenied{u"ecs:AssignIpv6Addresses"_s, u"SubUser"_s, u"night-shift"_s, u"ImplicitDeny"_s};
    presenter.setError(error, assigning());
    QCOMPARE(valueOf(presenter, u"RAM action"_s), u"ecs:AssignIpv6Addresses"_s);
    QCOMPARE(valueOf(presenter, u"Identity"_s), u"SubUser night-shift"_s);
}

void ExplanationPresenterTest::outcomesAreToldApart_data()
{
    QTest::addColumn<core::Error>("error");
    QTest::addColumn<explain::Wish>("wish");
    QTest::addColumn<Outcome>("outcome");
    core::Error lost;
    lost.kind = core::ErrorKind::ConnectionLost;
    lost.delivery = core::Delivery::Unknown;
    core::Error cancelled;
    cancelled.kind = core::ErrorKind::Cancelled;
    core::Error offline;
    offline.kind = core::ErrorKind::HostNotFound;
    core::Error internal = refusal();
    internal.code = u"InternalError"_s;
    internal.httpStatus = 500;
    QTest::newRow("refused") << refusal() << explain::Wish::Assign << Outcome::Refused;
    QTest::newRow("lost while changing") << lost << explain::Wish::Unassign << Outcome::Unknown;
    QTest::newRow("lost while reading") << lost << explain::Wish::List << Outcome::Failed;
    QTest::newRow("the server's own trouble while changing") << internal << explain::Wish::Assign << Outcome::Unknown;
    QTest::newRow("not sent") << offline << explain::Wish::Assign << Outcome::Failed;
    QTest::newRow("cancelled") << cancelled << explain::Wish::List << Outcome::Cancelled;
}

void ExplanationPresenterTest::outcomesAreToldApart()
{
    QFETCH(const core::Error, error);
    QFETCH(const explain::Wish, wish);
    ExplanationPresenter presenter(m_catalogue);
    explain::Situation situation;
    situation.wish = wish;
    presenter.setError(error, situation);
    QTEST(presenter.outcome(), "outcome");
}

void ExplanationPresenterTest::theMessageSwitchesLanguageByItself()
{
    ExplanationPresenter presenter(m_catalogue);
    presenter.setError(refusal(), assigning());
    QCOMPARE(presenter.otherLanguageName(), u"中文"_s);
    QSignalSpy changed(&presenter, &ExplanationPresenter::changed);
    presenter.toggleLanguage();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(presenter.language(), Language::Chinese);
    QCOMPARE(presenter.otherLanguageName(), u"English"_s);
    QVERIFY(presenter.title().startsWith(u"弹性网卡“web-7”"_s));
    QCOMPARE(valueOf(presenter, u"错误码"_s), u"InvalidOperation.InvalidEniState"_s);
    presenter.toggleLanguage();
    QVERIFY(presenter.title().startsWith(u"Interface web-7"_s));
}

void ExplanationPresenterTest::anUnswitchedMessageFollowsTheProgram()
{
    ExplanationPresenter presenter(m_catalogue);
    presenter.setError(refusal(), assigning());
    QSignalSpy changed(&presenter, &ExplanationPresenter::changed);
    presenter.followProgramLanguage();
    QCOMPARE(changed.size(), 0);
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    presenter.followProgramLanguage();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(presenter.language(), Language::Chinese);
}

void ExplanationPresenterTest::aSwitchedMessageDoesNotFollowTheProgram()
{
    ExplanationPresenter presenter(m_catalogue);
    presenter.setError(refusal(), assigning());
    presenter.toggleLanguage();
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    presenter.followProgramLanguage();
    QLocale::setDefault(QLocale(u"en_GB"_s));
    presenter.followProgramLanguage();
    QCOMPARE(presenter.language(), Language::Chinese);
}

void ExplanationPresenterTest::theCopiedTextHoldsAllLayersAndNoSecret()
{
    ExplanationPresenter presenter(m_catalogue);
    core::Error error = refusal();
    error.code = u"SignatureDoesNotMatch"_s;
    error.detail = u"Specified signature is not matched with our calculation. server string to sign is:"
                   "POST&%2F&AccessKeyId%3DLTAI5tExampleKeyId0001%26SecurityToken%3DCAIStopsecrettoken%26Action"_s;
    error.body = QByteArray("{\"Message\":\"AccessKeyId=LTAI5tExampleKeyId0001\"}");
    presenter.setError(error, assigning());
    const QString text = presenter.copyText();
    QVERIFY(text.startsWith(presenter.title() + u'\n'));
    QVERIFY(text.contains(presenter.cause()));
    QVERIFY(text.contains(u"\n1. "_s + presenter.cure().first()));
    QVERIFY(text.contains(u"Code: SignatureDoesNotMatch"_s));
    QVERIFY(text.contains(error.requestId));
    QVERIFY2(!text.contains(u"LTAI5tExampleKeyId0001"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"CAIStopsecrettoken"_s), qPrintable(text));
    for (const presenters::TechnicalRow &row : presenter.technicalRows())
        QVERIFY(!row.value.contains(u"LTAI5tExampleKeyId0001"_s));
}

void ExplanationPresenterTest::theCopiedTextHasATimeWhenItIsKnown()
{
    ExplanationPresenter presenter(m_catalogue);
    presenter.setError(refusal(), assigning());
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QVERIFY2(presenter.copyText().contains(u"\nTime: "_s + today), qPrintable(presenter.copyText()));
    presenter.setTime(QDateTime(QDate(2026, 3, 1), QTime(8, 15, 30), Qt::UTC));
    QVERIFY2(presenter.copyText().contains(u"\nTime: 2026-03-01T08:15:30"_s), qPrintable(presenter.copyText()));
    presenter.setError(refusal(), assigning()); // the same one, explained anew
    QVERIFY2(presenter.copyText().contains(u"\nTime: 2026-03-01T08:15:30"_s), qPrintable(presenter.copyText()));
    presenter.setTimeText(u"E0301 08:15:30"_s);
    QVERIFY2(presenter.copyText().contains(u"\nTime: E0301 08:15:30"_s), qPrintable(presenter.copyText()));
    presenter.setTime({});
    QVERIFY(!presenter.copyText().contains(u"\nTime: "_s));
}

void ExplanationPresenterTest::theCopiedMarkdownIsTheSameText()
{
    ExplanationPresenter presenter(m_catalogue);
    QVERIFY(presenter.copyMarkdown().isEmpty());
    presenter.setError(refusal(), assigning());
    const QString text = presenter.copyMarkdown();
    QVERIFY2(text.startsWith(u"### "_s), qPrintable(text));
    QVERIFY2(text.contains(u"- Code: `InvalidOperation.InvalidEniState`\n"_s), qPrintable(text));
    QVERIFY(text.contains(u"\n- Versions: `ENI Desk "_s));
}

void ExplanationPresenterTest::hostileTextsArePlainAndBounded()
{
    ExplanationPresenter presenter(m_catalogue);
    core::Error error = refusal();
    error.code = u"<b>"_s + QString(1024 * 1024, u'x');
    error.requestId = u"id\u202Egnp\x07"_s;
    error.detail = QString(1024 * 1024, u'y') + u"\u202E"_s;
    error.body = QByteArray("<html>\x01\xE2\x80\xAE</html>");
    presenter.setError(error, assigning());
    for (const presenters::TechnicalRow &row : presenter.technicalRows()) {
        QVERIFY(row.value.size() <= 4096);
        for (const QChar character : row.value)
            QVERIFY(character.category() != QChar::Other_Format && character != u'\x07' && character != u'\x01');
    }
    QCOMPARE(valueOf(presenter, u"Raw answer"_s), u"<html><U+202E></html>"_s);
    QVERIFY(presenter.copyText().size() < 20000);
}

void ExplanationPresenterTest::clearingForgetsTheError()
{
    ExplanationPresenter presenter(m_catalogue);
    presenter.setError(refusal(), assigning());
    presenter.clear();
    QVERIFY(!presenter.hasError());
    QVERIFY(presenter.title().isEmpty());
    QVERIFY(presenter.technicalRows().empty());
}

void ExplanationPresenterTest::onlyWhatSomebodyTakesIsOffered()
{
    using explain::Offer;
    ExplanationPresenter presenter(m_catalogue);
    presenter.setError(refusal(), assigning());
    QSignalSpy taken(&presenter, &ExplanationPresenter::offerTaken);
    QVERIFY(presenter.offers().empty());
    presenter.takeOffer(Offer::WaitAndTryAgain);
    QCOMPARE(taken.count(), 0);
    presenter.letOffers(this, {Offer::WaitAndTryAgain});
    QCOMPARE(presenter.offers().size(), size_t(1));
    const QString text = presenter.offers().front().text;
    presenter.takeOffer(Offer::WaitAndTryAgain);
    QCOMPARE(taken.count(), 1);
    presenter.letOffers(this, {Offer::WaitAndTryAgain}, ExplanationPresenter::Effect::OpensDialog);
    QCOMPARE(presenter.offers().front().text, text + u'…');
    presenter.letOffers(this, {});
    QVERIFY(presenter.offers().empty());
}

void ExplanationPresenterTest::whatAnotherButtonDoesIsLeftOut()
{
    using explain::Offer;
    ExplanationPresenter presenter(m_catalogue);
    presenter.letOffers(this, {Offer::WaitAndTryAgain});
    presenter.setError(refusal(), assigning());
    presenter.leaveOut({Offer::WaitAndTryAgain});
    QVERIFY(!presenter.offered(Offer::WaitAndTryAgain));
    presenter.leaveOut({});
    QVERIFY(presenter.offered(Offer::WaitAndTryAgain));
}

void ExplanationPresenterTest::anOpenOutcomeOffersNothingThatSendsAgain()
{
    ExplanationPresenter presenter(m_catalogue);
    presenter.letOffers(this, explain::allOffers());
    core::Error error;
    error.kind = core::ErrorKind::ConnectionLost;
    error.delivery = core::Delivery::Unknown;
    error.action = u"AssignIpv6Addresses"_s;
    presenter.setError(error, assigning());
    QCOMPARE(presenter.outcome(), Outcome::Unknown);
    QVERIFY(!presenter.explanation().offers.empty());
    QVERIFY(presenter.offers().empty());
    error.delivery = core::Delivery::NotSent;
    presenter.setError(error, assigning());
    QVERIFY(presenter.offered(explain::Offer::TryAgain));
}

void ExplanationPresenterTest::aNoteIsForItsErrorOnly()
{
    ExplanationPresenter presenter(m_catalogue);
    presenter.setError(refusal(), assigning());
    QCOMPARE(presenter.note(), QString());
    presenter.setNote(ExplanationPresenter::Note::NotListed, u"eni-9"_s);
    QVERIFY(presenter.note().contains(u"eni-9"_s));
    presenter.setError(refusal(), assigning());
    QCOMPARE(presenter.note(), QString());
}

QTEST_GUILESS_MAIN(ExplanationPresenterTest)
#include "tst_explanationpresenter.moc"

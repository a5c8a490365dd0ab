// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/content.h"
#include "app/presenters/cataloguepresenter.h"
#include "app/settings/settings.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using presenters::CatalogueModel;
using presenters::CataloguePresenter;
using Shown = CataloguePresenter::Shown;

class CataloguePresenterTest : public QObject
{
    Q_OBJECT

private:
    const QString m_quota = u"MaxEniIpv6IpsCountExceeded"_s;
    explain::Catalogue m_catalogue;
    QTemporaryDir m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<CataloguePresenter> m_presenter;

private slots:
    void init();
    void cleanup();

    void nothingIsReadBeforeTheStart();
    void everyCodeIsListedAndTheFirstIsShown();
    void whatWasPreparedIsListed();
    void aSearchShowsTheBestMatchAndCounts();
    void whatIsShownStaysWhileItIsListed();
    void anActionFilters();
    void nothingMatchingIsSaid();
    void aLinkLeadsToACodeThatIsFilteredOut();
    void aLinkToAnUnknownCodeSearchesForIt();
    void bothLanguagesAreShownSideBySide();
    void theLanguageIsRemembered();
    void theProgramsLanguageIsFollowedUnlessAnotherWasChosen();
    void differencesByWishAreShown();
    void whatIsDocumentedIsShown();
    void theCopyHasEveryLanguageShown();
    void aKeystrokeIsQuick();
    void theModelIsSound();
};

void CataloguePresenterTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_settings = std::make_unique<settings::Settings>(m_folder.filePath(u"settings.ini"_s));
    m_settings->setState("catalogueLanguage"_L1, {});
    m_presenter = std::make_unique<CataloguePresenter>(m_catalogue, m_settings.get());
}

void CataloguePresenterTest::cleanup()
{
    m_presenter.reset();
    QLocale::setDefault(QLocale(QLocale::English));
}

void CataloguePresenterTest::nothingIsReadBeforeTheStart()
{
    QVERIFY(!m_presenter->isStarted());
    QCOMPARE(m_presenter->model().rowCount(), 0);
    QVERIFY(m_presenter->countText().isEmpty());
    m_presenter->setSearch(u"quota"_s);
    QVERIFY(!m_presenter->isStarted());
}

void CataloguePresenterTest::everyCodeIsListedAndTheFirstIsShown()
{
    QElapsedTimer timer;
    timer.start();
    m_catalogue.content();
    qInfo("%lld ms to read", timer.restart());
    m_presenter->start();
    qInfo("%lld ms to start", timer.elapsed());
    QCOMPARE(m_presenter->model().rowCount(), m_catalogue.codes().size());
    QCOMPARE(m_presenter->code(), m_presenter->model().codeAt(0));
    QCOMPARE(m_presenter->entries().size(), 1U);
    QVERIFY(m_presenter->countText().contains(QString::number(m_catalogue.codes().size())));
}

void CataloguePresenterTest::whatWasPreparedIsListed()
{
    m_presenter->prepare();
    QVERIFY(!m_presenter->isStarted());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    m_presenter->start();
    QCOMPARE(m_presenter->model().rowCount(), m_catalogue.codes().size());
    auto goes = std::make_unique<CataloguePresenter>(m_catalogue, nullptr);
    goes->prepare();
    goes.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
}

void CataloguePresenterTest::aSearchShowsTheBestMatchAndCounts()
{
    m_presenter->start();
    QSignalSpy list(m_presenter.get(), &CataloguePresenter::listChanged);
    m_presenter->setSearch(u"maxeniipv6"_s);
    QCOMPARE(list.count(), 1);
    QCOMPARE(m_presenter->code(), m_quota);
    QVERIFY(m_presenter->model().rowCount() < m_catalogue.codes().size());
    QVERIFY(m_presenter->countText().startsWith(QString::number(m_presenter->model().rowCount())));
    QVERIFY(!m_presenter->entries().front().title.isEmpty());
}

void CataloguePresenterTest::whatIsShownStaysWhileItIsListed()
{
    m_presenter->start();
    m_presenter->select(m_quota);
    m_presenter->setAction(u"AssignIpv6Addresses"_s);
    QCOMPARE(m_presenter->code(), m_quota);
    m_presenter->setAction(u"sts:GetCallerIdentity"_s);
    QVERIFY(m_presenter->code() != m_quota);
    m_presenter->setAction({});
    m_presenter->setSearch(u"throttling"_s);
    QVERIFY(m_presenter->code().startsWith("Throttling"_L1));
    const QString code = m_presenter->code();
    m_presenter->setSearch({});
    QCOMPARE(m_presenter->code(), code);
}

void CataloguePresenterTest::anActionFilters()
{
    m_presenter->start();
    QVERIFY(m_presenter->actions().contains("AssignIpv6Addresses"_L1));
    const int all = m_presenter->model().rowCount();
    m_presenter->setAction(u"AssignIpv6Addresses"_s);
    QVERIFY(m_presenter->model().rowCount() > 0 && m_presenter->model().rowCount() < all);
    m_presenter->setAction({});
    QCOMPARE(m_presenter->model().rowCount(), all);
}

void CataloguePresenterTest::nothingMatchingIsSaid()
{
    m_presenter->start();
    QVERIFY(m_presenter->emptyText().isEmpty());
    m_presenter->setSearch(u"xyzzy"_s);
    QVERIFY(!m_presenter->emptyText().isEmpty());
    QVERIFY(m_presenter->code().isEmpty());
    QVERIFY(m_presenter->entries().empty());
    QVERIFY(m_presenter->copyText(explain::Report::Form::Text).isEmpty());
}

void CataloguePresenterTest::aLinkLeadsToACodeThatIsFilteredOut()
{
    m_presenter->start();
    m_presenter->setSearch(u"throttling"_s);
    m_presenter->setAction(u"AssignIpv6Addresses"_s);
    m_presenter->showCode(u"InvalidSecurityToken.Expired"_s);
    QCOMPARE(m_presenter->code(), u"InvalidSecurityToken.Expired"_s);
    QVERIFY(m_presenter->search().isEmpty());
    QVERIFY(m_presenter->model().rowOf(m_presenter->code()) >= 0);
    QVERIFY(!m_presenter->entries().front().title.isEmpty());
}

void CataloguePresenterTest::aLinkToAnUnknownCodeSearchesForIt()
{
    m_presenter->showCode(u"Xyzzy.NotFound"_s);
    QCOMPARE(m_presenter->search(), u"Xyzzy.NotFound"_s);
    QCOMPARE(m_presenter->model().rowCount(), 0);
}

void CataloguePresenterTest::bothLanguagesAreShownSideBySide()
{
    m_presenter->showCode(m_quota);
    m_presenter->setShown(Shown::Both);
    QCOMPARE(m_presenter->entries().size(), 2U);
    QCOMPARE(m_presenter->entries()[0].language, explain::Language::English);
    QCOMPARE(m_presenter->entries()[1].language, explain::Language::Chinese);
    QVERIFY(m_presenter->entries()[0].cureHeading != m_presenter->entries()[1].cureHeading);
    QLocale::setDefault(QLocale(QLocale::Chinese));
    m_presenter->retranslate();
    QCOMPARE(m_presenter->entries()[0].language, explain::Language::Chinese);
}

void CataloguePresenterTest::theLanguageIsRemembered()
{
    m_presenter->setShown(Shown::Both);
    QCOMPARE(CataloguePresenter(m_catalogue, m_settings.get()).shown(), Shown::Both);
    m_presenter->setShown(Shown::Chinese);
    QCOMPARE(CataloguePresenter(m_catalogue, m_settings.get()).shown(), Shown::Chinese);
}

void CataloguePresenterTest::theProgramsLanguageIsFollowedUnlessAnotherWasChosen()
{
    m_presenter->showCode(m_quota);
    QCOMPARE(m_presenter->shown(), Shown::English);
    const QString english = m_presenter->model().index(0).data(CatalogueModel::TitleRole).toString();
    QLocale::setDefault(QLocale(QLocale::Chinese));
    m_presenter->retranslate();
    QCOMPARE(m_presenter->shown(), Shown::Chinese);
    QVERIFY(m_presenter->model().index(0).data(CatalogueModel::TitleRole).toString() != english);
    m_presenter->setShown(Shown::English);
    m_presenter->retranslate();
    QCOMPARE(m_presenter->shown(), Shown::English);
    m_presenter->setShown(Shown::Chinese); // the program's again
    QLocale::setDefault(QLocale(QLocale::English));
    m_presenter->retranslate();
    QCOMPARE(m_presenter->shown(), Shown::English);
}

void CataloguePresenterTest::differencesByWishAreShown()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"words.json"_s));
    QVERIFY(QFile::copy(u":/explain/words.json"_s, file.fileName()));
    QFile entries(folder.filePath(u"made.json"_s));
    QVERIFY(entries.open(QIODevice::WriteOnly));
    entries.write(R"({"about": "", "entries": [{"codes": ["Made.Up"],
        "en": {"title": "It is so.", "cause": "Because.", "cure": ["Do."], "list": {"cause": "Because of the list."}},
        "zh": {"title": "如此。", "cause": "因为。", "cure": ["做。"], "list": {"cause": "因为列表。"}}}]})");
    entries.close();
    const presenters::CodeEntry entry =
        presenters::codeEntry(u"Made.Up"_s, explain::Catalogue(folder.path()), explain::Language::English);
    QCOMPARE(entry.title, u"It is so."_s);
    QCOMPARE(entry.differences.size(), 1U);
    QCOMPARE(entry.differences[0].heading, u"When reading the list"_s);
    QCOMPARE(entry.differences[0].cause, u"Because of the list."_s);
    QVERIFY(entry.differences[0].cure.isEmpty());
}

void CataloguePresenterTest::whatIsDocumentedIsShown()
{
    m_presenter->showCode(u"ActionUnauthorized"_s);
    if (m_presenter->code().isEmpty())
        m_presenter->showCode(m_quota);
    const explain::Documented documented = m_catalogue.documented(m_presenter->code());
    QCOMPARE(m_presenter->facts().messages, documented.messages);
    QCOMPARE(m_presenter->facts().statuses.size(), documented.statuses.size());
    QVERIFY(!m_presenter->actionsShown().contains("*"_L1));
    QCOMPARE(m_presenter->heading(u"actions"_s), u"Documented for"_s);
}

void CataloguePresenterTest::theCopyHasEveryLanguageShown()
{
    m_presenter->showCode(m_quota);
    const QString english = m_presenter->copyText(explain::Report::Form::Text);
    QVERIFY(english.contains(m_quota));
    m_presenter->setShown(Shown::Both);
    const QString both = m_presenter->copyText(explain::Report::Form::Markdown);
    QVERIFY(both.contains(m_presenter->entries()[1].title));
    QVERIFY(both.contains(m_presenter->entries()[0].title));
}

void CataloguePresenterTest::aKeystrokeIsQuick()
{
    m_presenter->start();
    QElapsedTimer timer;
    timer.start();
    const QString words = u"ipv6 exceeded"_s;
    for (qsizetype i = 1; i <= words.size(); ++i)
        m_presenter->setSearch(words.left(i));
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / static_cast<double>(words.size());
    qInfo("%.2f ms a keystroke", each);
    QVERIFY2(each < 10, qPrintable(QString::number(each)));
}

void CataloguePresenterTest::theModelIsSound()
{
    CatalogueModel &model = m_presenter->model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_presenter->start();
    for (const QString &search : {u"ipv6"_s, u"xyzzy"_s, QString(), u"权限"_s})
        m_presenter->setSearch(search);
    QVERIFY(model.rowCount() > 0);
    const QModelIndex first = model.index(0);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(first.data().toString()));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_presenter->retranslate();
    QCOMPARE(reset.count(), 0);
}

QTEST_GUILESS_MAIN(CataloguePresenterTest)
#include "tst_cataloguepresenter.moc"

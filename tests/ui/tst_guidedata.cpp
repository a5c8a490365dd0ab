// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guidebook.h"
#include "ui/guidedocument.h"

#include <QDir>
#include <QImageReader>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"zh_CN"_s};

/// What a page names.
struct Named
{
    QStringList links;
    QStringList pictures;
    QStringList withoutText; ///< pictures without an alternative text
};

Named namedBy(const QTextDocument &document)
{
    Named named;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (format.isImageFormat()) {
                named.pictures.append(format.toImageFormat().name());
                if (format.property(QTextFormat::ImageAltText).toString().trimmed().isEmpty())
                    named.withoutText.append(named.pictures.back());
            } else if (format.isAnchor() && (named.links.isEmpty() || named.links.back() != format.anchorHref())) {
                named.links.append(format.anchorHref());
            }
        }
    }
    return named;
}

} // namespace

/// The guide's own content: what the two languages owe each other, and that everything named is there.
class GuideDataTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTextDocument> document(const QString &topic, const QString &language) const
    {
        return ui::guideDocument(m_book.page(topic, language), QPalette(), QFont());
    }
    std::vector<ui::GuideHeading> headings(const QString &topic, const QString &language) const
    {
        return ui::headingsOf(*document(topic, language));
    }
    /// The page and the number of the heading that a link leads to, as "profiles 3"; "" for one that leads out.
    /// "?" and the link: it leads nowhere.
    QString aimOf(const QString &link, const QString &topic, const QString &language) const;
    void eachPage();

    const ui::GuideBook m_book;

private slots:
    void everyTopicHasAPageInEitherLanguage();
    void noPageIsWithoutATopic();
    void everyPageBeginsWithItsTitle_data() { eachPage(); }
    void everyPageBeginsWithItsTitle();
    void titlesDiffer();
    void bothLanguagesHaveTheSameHeadings();
    void bothLanguagesHaveTheSamePictures();
    void bothLanguagesLinkToTheSamePlaces();
    void everyPictureIsThere_data() { eachPage(); }
    void everyPictureIsThere();
    void everyLinkLeadsSomewhere_data() { eachPage(); }
    void everyLinkLeadsSomewhere();
    void noPageHasHtml_data() { eachPage(); }
    void noPageHasHtml();
    void anchorsAreMadeAsOnTheWeb_data();
    void anchorsAreMadeAsOnTheWeb();
    void theSameHeadingTwiceHasTwoAnchors();
    void whatIsNotThereIsEmpty();
};

void GuideDataTest::eachPage()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("language");
    for (const QString &topic : m_book.topics()) {
        for (const QString &language : languages)
            QTest::addRow("%s %s", qPrintable(topic), qPrintable(language)) << topic << language;
    }
}

QString GuideDataTest::aimOf(const QString &link, const QString &topic, const QString &language) const
{
    const QUrl url(link);
    if (url.scheme() == u"https")
        return url.host().isEmpty() ? u"? "_s + link : QString();
    if (!url.isRelative() || (!url.path().isEmpty() && !url.path().endsWith(u".md"_s)))
        return u"? "_s + link;
    const QString page = url.path().isEmpty() ? topic : url.path().chopped(3);
    if (!m_book.has(page))
        return u"? "_s + link;
    if (!url.hasFragment())
        return page;
    const std::vector<ui::GuideHeading> all = headings(page, language);
    const auto found = std::find_if(all.begin(), all.end(), [&](const ui::GuideHeading &heading) {
        return heading.anchor == url.fragment(QUrl::FullyDecoded);
    });
    return found == all.end() ? u"? "_s + link : page + u' ' + QString::number(found - all.begin());
}

void GuideDataTest::everyTopicHasAPageInEitherLanguage()
{
    QVERIFY(m_book.topics().size() >= 10);
    for (const QString &language : languages) {
        for (const QString &topic : m_book.topics())
            QVERIFY2(!m_book.page(topic, language).trimmed().isEmpty(), qPrintable(language + u'/' + topic));
    }
}

void GuideDataTest::noPageIsWithoutATopic()
{
    QStringList wanted = m_book.topics();
    for (QString &topic : wanted)
        topic += u".md"_s;
    wanted.sort();
    for (const QString &language : languages)
        QCOMPARE(QDir(u":/guide/"_s + language).entryList(QDir::Files, QDir::Name), wanted);
}

void GuideDataTest::everyPageBeginsWithItsTitle()
{
    QFETCH(const QString, topic);
    QFETCH(const QString, language);
    const std::vector<ui::GuideHeading> all = headings(topic, language);
    QVERIFY(!all.empty());
    QCOMPARE(all.front().position, 0);
    QCOMPARE(all.front().text, m_book.title(topic, language));
    QVERIFY(!all.front().text.isEmpty());
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const auto &heading) { return heading.level == 1; }), 1);
    for (size_t i = 1; i < all.size(); ++i)
        QVERIFY2(all[i].level <= all[i - 1].level + 1, qPrintable(all[i].text));
}

void GuideDataTest::titlesDiffer()
{
    for (const QString &language : languages) {
        QStringList titles;
        for (const QString &topic : m_book.topics())
            titles.append(m_book.title(topic, language));
        QCOMPARE(titles.removeDuplicates(), 0);
    }
    for (const QString &topic : m_book.topics())
        QVERIFY2(m_book.title(topic, u"en"_s) != m_book.title(topic, u"zh_CN"_s), qPrintable(topic));
}

void GuideDataTest::bothLanguagesHaveTheSameHeadings()
{
    for (const QString &topic : m_book.topics()) {
        QList<int> levels[2];
        for (int i = 0; i < 2; ++i) {
            for (const ui::GuideHeading &heading : headings(topic, languages[i]))
                levels[i].append(heading.level);
        }
        QVERIFY2(levels[0] == levels[1], qPrintable(topic));
    }
}

void GuideDataTest::bothLanguagesHaveTheSamePictures()
{
    int count = 0;
    for (const QString &topic : m_book.topics()) {
        QStringList pictures[2];
        for (int i = 0; i < 2; ++i) {
            const QString ending = u"-%1.png"_s.arg(languages[i]);
            const Named named = namedBy(*document(topic, languages[i]));
            for (const QString &picture : named.pictures) {
                QVERIFY2(picture.endsWith(ending), qPrintable(picture));
                pictures[i].append(picture.chopped(ending.size()));
            }
        }
        QCOMPARE(pictures[0], pictures[1]);
        count += static_cast<int>(pictures[0].size());
    }
    QVERIFY(count > 0);
}

void GuideDataTest::bothLanguagesLinkToTheSamePlaces()
{
    int count = 0;
    for (const QString &topic : m_book.topics()) {
        QStringList aims[2];
        for (int i = 0; i < 2; ++i) {
            const Named named = namedBy(*document(topic, languages[i]));
            for (const QString &link : named.links)
                aims[i].append(aimOf(link, topic, languages[i]));
            aims[i].sort(); // sentences may have another order
        }
        QCOMPARE(aims[0], aims[1]);
        count += static_cast<int>(aims[0].size());
    }
    QVERIFY(count > 0);
}

void GuideDataTest::everyPictureIsThere()
{
    QFETCH(const QString, topic);
    QFETCH(const QString, language);
    const Named named = namedBy(*document(topic, language));
    QCOMPARE(named.withoutText, QStringList());
    for (const QString &picture : named.pictures) {
        const QString file = ui::GuideBook::pictureFile(picture);
        QVERIFY2(!file.isEmpty(), qPrintable(picture));
        QVERIFY2(!QImageReader(file).size().isEmpty(), qPrintable(picture));
    }
}

void GuideDataTest::everyLinkLeadsSomewhere()
{
    QFETCH(const QString, topic);
    QFETCH(const QString, language);
    const Named named = namedBy(*document(topic, language));
    for (const QString &link : named.links) {
        const QString aim = aimOf(link, topic, language);
        QVERIFY2(!aim.startsWith(u'?'), qPrintable(aim));
    }
}

/// Markdown without HTML, so that the window and the web show the same.
void GuideDataTest::noPageHasHtml()
{
    QFETCH(const QString, topic);
    QFETCH(const QString, language);
    static const QRegularExpression fence(u"^```.*?^```"_s, QRegularExpression::MultilineOption
                                                                | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression code(u"`[^`\n]*`"_s);
    static const QRegularExpression tag(u"<[A-Za-z/!?]|&#?\\w+;"_s);
    const QString text = m_book.page(topic, language).remove(fence).remove(code);
    const QRegularExpressionMatch match = tag.match(text);
    QVERIFY2(!match.hasMatch(), qPrintable(text.mid(match.capturedStart(), 60)));
}

void GuideDataTest::anchorsAreMadeAsOnTheWeb_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("words") << u"Where Keys Rest"_s << u"where-keys-rest"_s;
    QTest::newRow("signs") << u"Keys & \"places\": who, where?"_s << u"keys--places-who-where"_s;
    QTest::newRow("joined") << u"read-only_key IPv6"_s << u"read-only_key-ipv6"_s;
    QTest::newRow("Chinese") << u"密钥（AccessKey）放在哪里？"_s << u"密钥accesskey放在哪里"_s;
}

void GuideDataTest::anchorsAreMadeAsOnTheWeb()
{
    QFETCH(const QString, heading);
    QTEST(ui::guideAnchor(heading), "anchor");
}

void GuideDataTest::theSameHeadingTwiceHasTwoAnchors()
{
    const auto made = ui::guideDocument(u"# One\n\n## Two\n\ntext\n\n## Two\n"_s, QPalette(), QFont());
    const std::vector<ui::GuideHeading> all = ui::headingsOf(*made);
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all[1].anchor, u"two"_s);
    QCOMPARE(all[2].anchor, u"two-1"_s);
    QVERIFY(all[1].position < all[2].position);
}

void GuideDataTest::whatIsNotThereIsEmpty()
{
    QCOMPARE(m_book.page(u"../guide"_s, u"en"_s), QString());
    QCOMPARE(m_book.page(u"start"_s, u"fr"_s), QString());
    QCOMPARE(m_book.title(u"none"_s, u"en"_s), QString());
    for (const QString &name : {u"../pictures/none-en.png"_s, u"/etc/passwd"_s, u"https://example.com/main-en.png"_s})
        QCOMPARE(ui::GuideBook::pictureFile(name), QString());
}

QTEST_MAIN(GuideDataTest)
#include "tst_guidedata.moc"

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/languageswitch.h"
#include "tests/ui/windows/everywindow.h"
#include "tests/ui/windows/keyboardwalk.h"
#include "tests/ui/windows/saidtexts.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using tests::SaidText;

namespace {

/// Folders of the tests have a name of their own in each run, and time goes on.
QString withoutChance(QString text)
{
    static const QRegularExpression folder(u"/tmp/[^\\s/]+"_s);
    static const QRegularExpression time(u"\\d\\d:\\d\\d:\\d\\d"_s);
    return text.replace(folder, u"/tmp/x"_s).replace(time, u"12:00:00"_s);
}

QStringList lines(const QList<SaidText> &texts)
{
    QStringList all;
    for (const SaidText &text : texts)
        all.append(text.where + u": "_s + withoutChance(text.text));
    return all;
}

/// What @p found has and @p wanted has not, and the other way round.
QStringList differences(const QStringList &found, const QStringList &wanted)
{
    QStringList all;
    for (const QString &line : found) {
        if (!wanted.contains(line))
            all.append(u"left over: "_s + line);
    }
    for (const QString &line : wanted) {
        if (!found.contains(line))
            all.append(u"missing: "_s + line);
    }
    return all;
}

/// Chinese names of the samples, and the language's own name in the menu.
QString withoutChineseData(QString text)
{
    static const QStringList data{u"前端网卡"_s, u"数据库主网卡"_s, u"业务服务器"_s, u"办公网"_s,
                                  u"网络组"_s,   u"生产网络"_s,     u"中文"_s};
    for (const QString &name : data)
        text.remove(name);
    return text;
}

bool hasChinese(const QString &text)
{
    static const QRegularExpression chinese(u"[\\x{3000}-\\x{303F}\\x{3400}-\\x{9FFF}\\x{FF00}-\\x{FFEF}]"_s);
    return chinese.match(withoutChineseData(text)).hasMatch();
}

/// Shown as the cloud sent it, or as it is sent to the cloud.
bool isAsSent(const QString &where)
{
    static const QRegularExpression place(u"technical|jsonText|previewText|messagesList"_s);
    return place.match(where).hasMatch();
}

/// Plain English words: those that are no ids, codes, names in camel case or abbreviations, and no part of one.
QStringList englishWords(QString text)
{
    // Marks of a tooltip's text, state names and messages of the cloud that are quoted, and what the user typed.
    static const QRegularExpression marks(u"<[^>]*>|（(?:Available|InUse)）|“[ -~]*”|^not a host$"_s);
    text.remove(marks);
    static const QRegularExpression word(u"(?<![\\w.:/@\\-…~=%&])[A-Z]?[a-z]+(?![\\w:/@\\-…=]|\\.\\w)"_s);
    QStringList words;
    for (auto matches = word.globalMatch(text); matches.hasNext();)
        words.append(matches.next().captured());
    return words;
}

QStringList chineseIn(const QList<SaidText> &texts)
{
    QStringList found;
    for (const SaidText &text : texts) {
        if (hasChinese(text.text))
            found.append(text.where + u": "_s + text.text);
    }
    return found;
}

QStringList englishIn(const QList<SaidText> &texts)
{
    // Names of products and programs, keys of the keyboard, what is typed or shown as it is, and data of the samples.
    static const QSet<QString> allowed{
        u"enidesk"_s, u"Desk"_s,   u"Demo"_s, u"Qt"_s,    u"Terway"_s,   u"Terraform"_s, u"aliyun"_s, u"Markdown"_s,
        u"English"_s, u"Secret"_s, u"Ctrl"_s, u"Alt"_s,   u"Shift"_s,    u"Left"_s,      u"Right"_s,  u"Home"_s,
        u"Ins"_s,     u"Del"_s,    u"Esc"_s,  u"Enter"_s, u"Tab"_s,      u"export"_s,    u"prod"_s,   u"staging"_s,
        u"office"_s,  u"proxy"_s,  u"ops"_s,  u"db"_s,    u"x"_s,        u"y"_s,         u"xyz"_s,    u"xyzxyz"_s,
        u"nic"_s,     u"web"_s,    u"abc"_s,  u"team"_s,  u"platform"_s, u"Forbidden"_s};
    QStringList found;
    for (const SaidText &text : texts) {
        if (isAsSent(text.where))
            continue;
        for (const QString &word : englishWords(text.text)) {
            if (!allowed.contains(word))
                found.append(word + u" in "_s + text.where + u": "_s + text.text.left(300));
        }
    }
    return found;
}

} // namespace

/// Switching the language in every open window leaves no word of the other one.
class LanguageWalkTest : public QObject
{
    Q_OBJECT

private:
    static const tests::Opener &opener(qsizetype index)
    {
        static const std::vector<tests::Opener> all = tests::everyWindow();
        return all[static_cast<size_t>(index)];
    }
    void use(const QString &language, QWidget &window)
    {
        m_languages->use(language);
        tests::settle(window);
    }

    std::unique_ptr<program::LanguageSwitch> m_languages;

private slots:
    void init()
    {
        m_languages = std::make_unique<program::LanguageSwitch>();
        m_languages->use(u"en"_s);
    }
    void cleanup() { m_languages.reset(); }

    void aSwitchedWindowIsAsOneOpenedInThatLanguage_data() { tests::addOpenerRows(); }
    void aSwitchedWindowIsAsOneOpenedInThatLanguage();
    void theWalkFindsATextThatStays();
};

void LanguageWalkTest::aSwitchedWindowIsAsOneOpenedInThatLanguage()
{
    QFETCH(qsizetype, opener);
    const auto switched = tests::opened(LanguageWalkTest::opener(opener));
    const QStringList english = lines(tests::everyText(switched->window()));
    use(u"zh_CN"_s, switched->window());
    const QStringList chinese = lines(tests::everyText(switched->window()));
    tests::expectNothing(englishIn(tests::everyText(switched->window())));
    tests::expectNothing(tests::doubledLetters(switched->window()));
    const auto fresh = tests::opened(LanguageWalkTest::opener(opener));
    tests::expectNothing(differences(chinese, lines(tests::everyText(fresh->window()))));
    use(u"en"_s, switched->window());
    tests::expectNothing(differences(lines(tests::everyText(switched->window())), english));
    use(u"en"_s, fresh->window());
    tests::expectNothing(differences(lines(tests::everyText(fresh->window())), english));
    tests::expectNothing(chineseIn(tests::everyText(fresh->window())));
    tests::expectNothing(tests::doubledLetters(fresh->window()));
}

void LanguageWalkTest::theWalkFindsATextThatStays()
{
    QVERIFY(hasChinese(u"Refresh 刷新"_s));
    QVERIFY(hasChinese(u"Refresh，"_s));
    QVERIFY(!hasChinese(u"nic 前端网卡-7"_s));
    QCOMPARE(englishWords(u"刷新 Refresh the list, eni-bp1 InvalidEni.State /home/me ENI AccessKey"_s),
             QStringList({u"Refresh"_s, u"the"_s, u"list"_s}));
    QWidget window;
    auto *label = new QLabel(tr("Stays"));
    label->setToolTip(u"前"_s);
    (new QVBoxLayout(&window))->addWidget(label);
    QCOMPARE(lines(tests::everyText(window)).size(), 2);
    QCOMPARE(differences({u"a"_s, u"b"_s}, {u"b"_s, u"c"_s}).size(), 2);
}

QTEST_MAIN(LanguageWalkTest)
#include "tst_languagewalk.moc"

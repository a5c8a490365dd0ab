// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/noticepresenter.h"
#include "tests/ui/markingtranslator.h"
#include "ui/noticebar.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using Kind = presenters::NoticePresenter::Kind;

class TestNoticeBar : public QObject
{
    Q_OBJECT

private slots:
    void withoutNoticesItIsHidden();
    void eachNoticeHasALineAndAButtonThatTakesItAway();
    void serverTextsArePlain();
    void aChangeOfLanguageReachesTheLines();

private:
    static int buttons(const ui::NoticeBar &bar)
    {
        int count = 0;
        for (const auto *button : bar.findChildren<QToolButton *>())
            count += button->isVisibleTo(&bar) ? 1 : 0;
        return count;
    }
};

void TestNoticeBar::withoutNoticesItIsHidden()
{
    presenters::NoticePresenter presenter;
    QWidget window;
    ui::NoticeBar bar(presenter, &window);
    window.show();
    QVERIFY(!bar.isVisible());
    presenter.add(Kind::NotDeleted, u"/home/me/file"_s);
    QVERIFY(bar.isVisible());
}

void TestNoticeBar::eachNoticeHasALineAndAButtonThatTakesItAway()
{
    presenters::NoticePresenter presenter;
    QWidget window;
    ui::NoticeBar bar(presenter, &window);
    window.show();
    presenter.add(Kind::NotDeleted, u"one"_s);
    presenter.add(Kind::NotDeleted, u"two"_s);
    QTRY_COMPARE(buttons(bar), 2);
    for (auto *button : bar.findChildren<QToolButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        if (button->isVisibleTo(&bar)) {
            button->click();
            break;
        }
    }
    QCOMPARE(presenter.texts().size(), 1);
    QTRY_COMPARE(buttons(bar), 1);
}

void TestNoticeBar::serverTextsArePlain()
{
    presenters::NoticePresenter presenter;
    presenter.add(Kind::NotDeleted, u"<b>x</b>"_s);
    const ui::NoticeBar bar(presenter);
    for (const auto *label : bar.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestNoticeBar::aChangeOfLanguageReachesTheLines()
{
    presenters::NoticePresenter presenter;
    presenter.add(Kind::NotDeleted, u"x"_s);
    ui::NoticeBar bar(presenter);
    tests::MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    bool isMarked = false;
    for (const auto *label : bar.findChildren<QLabel *>())
        isMarked = isMarked || translator.marks(label->text());
    QVERIFY(isMarked);
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestNoticeBar)
#include "tst_noticebar.moc"

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/explainpresenter.h"
#include "tests/presenters/pastedreader.h"
#include "tests/ui/windows/everywindow.h"
#include "ui/aboutdialog.h"
#include "ui/explaindialog.h"
#include "ui/guidewindow.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

presenters::ExplainPresenter &openExplain(OpenWindow &open)
{
    auto &catalogue = open.keep<explain::Catalogue>();
    auto &presenter = open.keep<presenters::ExplainPresenter>(catalogue, nullptr, readCodes);
    open.make<ui::ExplainDialog>(presenter).show();
    return presenter;
}

void explainNothing(OpenWindow &open)
{
    openExplain(open);
}

void explainText(OpenWindow &open)
{
    openExplain(open).explainText(u"MaxEniIpv6IpsCountExceeded\nForbidden.RAM"_s);
    QVERIFY(QTest::qWaitFor([&] { return open.window().findChild<QTreeView *>(u"findingsView"_s)->isVisible(); }));
}

void explainUnknownText(OpenWindow &open)
{
    using State = presenters::PastedTextPresenter::State;
    presenters::ExplainPresenter &presenter = openExplain(open);
    presenter.explainText(u"abc 123"_s);
    QVERIFY(QTest::qWaitFor([&] { return presenter.pasted().state() == State::NothingFound; }));
}

void allCodes(OpenWindow &open)
{
    openExplain(open).setPage(presenters::ExplainPresenter::Page::AllCodes);
    auto *codes = open.window().findChild<QListView *>(u"codesView"_s);
    QVERIFY(QTest::qWaitFor([&] { return codes->model()->rowCount() > 0; }));
    codes->setCurrentIndex(codes->model()->index(0, 0));
}

void noCodes(OpenWindow &open)
{
    openExplain(open).setPage(presenters::ExplainPresenter::Page::AllCodes);
    open.window().findChild<QLineEdit *>(u"searchEdit"_s)->setText(u"xyzxyz"_s);
}

void guide(OpenWindow &open)
{
    open.make<ui::GuideWindow>().show();
}

void guideSearched(OpenWindow &open)
{
    open.make<ui::GuideWindow>().show();
    open.window().findChild<QLineEdit *>(u"findEdit"_s)->setText(u"IPv6"_s);
}

void guideSearchedInVain(OpenWindow &open)
{
    open.make<ui::GuideWindow>().show();
    open.window().findChild<QLineEdit *>(u"findEdit"_s)->setText(u"xyzxyz"_s);
}

} // namespace

std::vector<Opener> helpWindows()
{
    return {
        {"explain, empty", explainNothing},
        {"explain, a text", explainText},
        {"explain, nothing found", explainUnknownText},
        {"explain, all codes", allCodes},
        {"explain, no such code", noCodes},
        {"guide", guide},
        {"guide, searched", guideSearched},
        {"guide, searched in vain", guideSearchedInVain},
        {"about",
         [](OpenWindow &open) {
             open.make<ui::AboutDialog>().open();
         }},
    };
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/assignpresenter.h"
#include "app/presenters/leavepresenter.h"
#include "app/presenters/resultpresenter.h"
#include "app/presenters/unassignpresenter.h"
#include "tests/presenters/changeworld.h"
#include "tests/ui/windows/everywindow.h"
#include "ui/assigndialog.h"
#include "ui/quitdialog.h"
#include "ui/resultbar.h"
#include "ui/unassigndialog.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

void press(const QWidget &window, const QString &name)
{
    auto *button = window.findChild<QAbstractButton *>(name);
    if (!button)
        qFatal("no %s", qPrintable(name));
    button->click();
}

ChangeWorld &worldIn(OpenWindow &open)
{
    ChangeWorld &world = open.keep<ChangeWorld>();
    world.addInterface({u"2408:4005:3a:1a00::1"_s, u"2408:4005:3a:1a00::2"_s});
    return world;
}

template<typename Presenter> Presenter &presenterIn(OpenWindow &open, ChangeWorld &world)
{
    return open.keep<Presenter>(world.context, world.regionStore(), *world.changes, world.catalogue, world.clock,
                                u"eni-1"_s);
}

ChangeWorld &openAssign(OpenWindow &open)
{
    ChangeWorld &world = worldIn(open);
    auto &presenter = presenterIn<presenters::AssignPresenter>(open, world);
    open.make<ui::AssignDialog>(presenter).open();
    if (!QTest::qWaitFor([&] { return presenter.canSubmit(); }))
        qFatal("nothing can be assigned");
    return world;
}

void assign(OpenWindow &open)
{
    openAssign(open);
    press(open.window(), u"previewToggle"_s);
}

/// Addresses that are good, that are not, and a comment.
void assignSpecific(OpenWindow &open)
{
    openAssign(open);
    press(open.window(), u"specificRadio"_s);
    open.window().findChild<QPlainTextEdit *>(u"addressEdit"_s)->setPlainText(u"::5\n2001:db8::1\nxyz\n::6 # db"_s);
}

void assignUnderWay(OpenWindow &open)
{
    const ChangeWorld &world = openAssign(open);
    press(open.window(), u"assignButton"_s);
    QVERIFY(QTest::qWaitFor([&] { return world.openChange() >= 0; }));
}

void assignRefused(OpenWindow &open)
{
    ChangeWorld &world = openAssign(open);
    press(open.window(), u"assignButton"_s);
    QVERIFY(QTest::qWaitFor([&] { return world.openChange() >= 0; }));
    world.refuseChange(u"InvalidVSwitch.Ipv6NotTurnOn"_s, u"The specified vSwitch has not turned on IPv6."_s);
    QVERIFY(QTest::qWaitFor([&] { return open.window().findChild<QWidget *>(u"form"_s)->isEnabled(); }));
}

void assignWithFailedCheck(OpenWindow &open)
{
    ChangeWorld &world = worldIn(open);
    world.cidr.clear();
    world.list();
    open.make<ui::AssignDialog>(presenterIn<presenters::AssignPresenter>(open, world)).open();
}

ChangeWorld &openUnassign(OpenWindow &open)
{
    ChangeWorld &world = worldIn(open);
    open.make<ui::UnassignDialog>(presenterIn<presenters::UnassignPresenter>(open, world)).open();
    return world;
}

void unassign(OpenWindow &open)
{
    openUnassign(open);
    press(open.window(), u"selectAllCheck"_s);
    press(open.window(), u"previewToggle"_s);
}

void unassignRefused(OpenWindow &open)
{
    ChangeWorld &world = openUnassign(open);
    press(open.window(), u"selectAllCheck"_s);
    QVERIFY(QTest::qWaitFor([&] { return open.window().findChild<QWidget *>(u"unassignButton"_s)->isEnabled(); }));
    press(open.window(), u"unassignButton"_s);
    QVERIFY(QTest::qWaitFor([&] { return world.openChange() >= 0; }));
    world.refuseChange(u"InvalidOperation.InvalidEniState"_s, u"The state of the ENI is invalid."_s);
    QVERIFY(QTest::qWaitFor([&] { return open.window().findChild<QWidget *>(u"form"_s)->isEnabled(); }));
}

void submit(ChangeWorld &world, int count)
{
    const domain::InterfaceKey key{world.context.account, world.context.regionId, u"eni-1"_s};
    world.changes->submit(domain::planAssignCount(key, u"前端网卡-7"_s, count), world.context);
    QVERIFY(QTest::qWaitFor([&] { return world.openChange() >= 0; }));
}

/// The bar below the main window's table, with changes that are proved, refused and under way.
void results(OpenWindow &open)
{
    ChangeWorld &world = worldIn(open);
    world.typeLimit = 20;
    auto &presenter = open.keep<presenters::ResultPresenter>(*world.changes, world.catalogue);
    auto &window = open.make<QWidget>();
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new ui::ResultBar(presenter));
    window.resize(940, 480);
    submit(world, 2);
    world.acceptChange();
    QVERIFY(QTest::qWaitFor([&] { return presenter.entries().front().tone == presenters::ResultEntry::Tone::Good; }));
    submit(world, 1);
    world.refuseChange(u"InvalidVSwitch.Ipv6NotTurnOn"_s);
    QVERIFY(QTest::qWaitFor([&] { return presenter.entries().front().hasDetails; }));
    submit(world, 3);
    window.show();
    settle(window);
    press(window, u"resultFold"_s);
    settle(window);
    const auto details = window.findChildren<QAbstractButton *>(u"resultDetails"_s);
    for (QAbstractButton *button : details) {
        if (button->isVisible())
            button->click();
    }
    window.findChild<QWidget *>(u"resultFold"_s)->setFocus();
}

void quit(OpenWindow &open)
{
    ChangeWorld &world = worldIn(open);
    auto &results = open.keep<presenters::ResultPresenter>(*world.changes, world.catalogue);
    auto &presenter = open.keep<presenters::LeavePresenter>(*world.changes, results);
    submit(world, 2);
    presenter.ask();
    open.make<ui::QuitDialog>(presenter).open();
}

} // namespace

std::vector<Opener> changeWindows()
{
    return {
        {"assign", assign},
        {"assign, specific addresses", assignSpecific},
        {"assign, under way", assignUnderWay},
        {"assign, refused", assignRefused},
        {"assign, a check fails", assignWithFailedCheck},
        {"unassign", unassign},
        {"unassign, refused", unassignRefused},
        {"results", results},
        {"quit", quit},
    };
}

} // namespace tests

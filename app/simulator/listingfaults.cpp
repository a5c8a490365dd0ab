// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/listingfaults.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

bool goesOn(const EniPage &page)
{
    return page.window.byToken ? !page.nextToken.isEmpty() : page.window.start + page.window.size < page.totalCount;
}

void leadOnFrom(Call &call, EniPage &page, qsizetype ordinal)
{
    if (page.window.byToken)
        page.nextToken = pageToken(call.request, ordinal);
}

void moveRow(Call &call, EniPage &page)
{
    if (page.rows.empty() || !goesOn(page))
        return;
    call.memory.movedRows.push_back(page.rows.front()->ordinal);
    page.rows.erase(page.rows.begin());
}

/// Half a page; the token leads on from the first row that is left out. By number the other half is lost.
void shorten(Call &call, EniPage &page)
{
    if (page.rows.size() < 2)
        return;
    const size_t kept = page.rows.size() / 2;
    leadOnFrom(call, page, page.rows[kept]->ordinal);
    page.rows.resize(kept);
}

/// The last one of this page is deleted as soon as it was told: by number, the next page begins one row late.
void dropLast(Region &region, EniPage &page)
{
    if (!page.rows.empty())
        region.remove(*page.rows.back());
}

/// Somebody makes one as soon as this page was told, and it is listed first by number: the next page begins with the
/// last row of this one.
void addInFront(Call &call, Region &region, EniPage &page)
{
    if (page.rows.empty())
        return;
    Eni eni = *page.rows.back();
    VSwitch *vSwitch = region.vSwitch(eni.vSwitchId);
    const qsizetype number = std::ssize(region.enis);
    eni.id += u"new%1"_s.arg(number);
    eni.name = u"came-while-listing-%1"_s.arg(number);
    eni.status = u"Available"_s;
    eni.type = u"Secondary"_s;
    eni.instanceId.clear();
    eni.addresses.clear();
    eni.unseen.clear();
    eni.prefixes.clear();
    eni.secondaryIpv4.clear();
    eni.publicIpv4.clear();
    eni.allocationId.clear();
    eni.serviceManaged = false;
    if (vSwitch != nullptr)
        eni.primaryIpv4 = vSwitch->nextHost();
    std::vector<qsizetype> &inFront = call.memory.inFront;
    inFront.insert(inFront.begin(), region.add(std::move(eni)).ordinal);
}

void spoilEnd(Call &call, Region &region, EniPage &page)
{
    if (call.suffers(FaultKind::RepeatedToken))
        leadOnFrom(call, page, page.window.start);
    else if (call.suffers(FaultKind::TokenOnLastPage) && page.nextToken.isEmpty())
        leadOnFrom(call, page, std::ssize(region.enis));
    else if (call.suffers(FaultKind::RowGoes))
        dropLast(region, page);
    else if (call.suffers(FaultKind::RowComes))
        addInFront(call, region, page);
    if (call.suffers(FaultKind::EmptyMiddlePage)) {
        page.rows.clear();
        leadOnFrom(call, page, page.window.start);
    }
}

} // namespace

void spoilPage(Call &call, Region &region, EniPage &page)
{
    for (const qsizetype ordinal : std::exchange(call.memory.movedRows, {}))
        page.rows.push_back(&region.enis[static_cast<size_t>(ordinal)]);
    if (call.suffers(FaultKind::MoveRow))
        moveRow(call, page);
    else if (call.suffers(FaultKind::ShortPage))
        shorten(call, page);
    else if (call.suffers(FaultKind::DoubleRow) && !page.rows.empty())
        page.rows.push_back(page.rows.front());
    else if (call.suffers(FaultKind::MissingRow) && !page.rows.empty())
        page.rows.erase(page.rows.begin() + static_cast<std::ptrdiff_t>(page.rows.size() / 2));
    spoilEnd(call, region, page);
}

} // namespace simulator

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/interfacestore.h"
#include "tests/models/modelrows.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using store::InterfaceStore;
using store::PackedInterface;
using tests::interfaceNumber;
using tests::interfaceNumbers;
using tests::packed;

namespace {

/// Slots that a signal named, over all its emissions.
class Rows
{
public:
    template<typename Signal> Rows(const InterfaceStore &store, Signal signal)
    {
        QObject::connect(&store, signal, &m_context, [this](const std::vector<InterfaceStore::Slot> &rows) {
            ++emissions;
            all.insert(all.end(), rows.begin(), rows.end());
        });
    }

    std::vector<InterfaceStore::Slot> all;
    int emissions = 0;

private:
    QObject m_context;
};

} // namespace

class tst_InterfaceStore : public QObject
{
    Q_OBJECT

private slots:
    void newInterfacesGetSlotsOfTheirOwn();
    void mergingTheSameAgainSaysNothing();
    void onlyRowsThatDifferAreNamedAsChanged();
    void aSlotStaysWithItsInterface();
    void aCompleteListingRemovesWhatItDidNotBring();
    void aBrokenListingRemovesNothing();
    void whatIsMergedBesidesAListingOutlivesIt();
    void rowsCanBeReadWhileTheyAreAboutToBeRemoved();
    void slotsOfRemovedInterfacesAreUsedAgain();
    void pagesCountRowsThatCameAgain();
    void theNewestOfADoubledRowWins();
    void aLateAnswerToAnEarlierQuestionChangesNothing();
    void aChangedRowSharesWhatHasNotChanged();
    void newRowsAmongKnownOnesAreKept();
    void theBlockOfAPageStaysForManyRowsOnly();
    void rowsWithoutAnIdAreLeftOut();
    void interfacesWhoseIdsHashAlikeAreKeptApart();
    void clearRemovesEverything();
};

void tst_InterfaceStore::newInterfacesGetSlotsOfTheirOwn()
{
    InterfaceStore store;
    Rows added(store, &InterfaceStore::added);
    store.merge(interfaceNumbers(1, 3));
    QCOMPARE(store.count(), 3);
    QCOMPARE(added.all, (std::vector<InterfaceStore::Slot>{0, 1, 2}));
    QCOMPARE(added.emissions, 1);
    QCOMPARE(*store.find(interfaceNumber(2).id), interfaceNumber(2));
    QCOMPARE(store.slotOf(interfaceNumber(2).id), std::optional<InterfaceStore::Slot>(1));
    QVERIFY(!store.find(u"eni-unknown"_s));
    QVERIFY(!store.slotOf(u"eni-unknown"_s));
}

void tst_InterfaceStore::mergingTheSameAgainSaysNothing()
{
    InterfaceStore store;
    store.merge(interfaceNumbers(1, 3));
    Rows added(store, &InterfaceStore::added);
    Rows changed(store, &InterfaceStore::changed);
    store.merge(interfaceNumbers(1, 3));
    QCOMPARE(added.emissions, 0);
    QCOMPARE(changed.emissions, 0);
}

void tst_InterfaceStore::onlyRowsThatDifferAreNamedAsChanged()
{
    InterfaceStore store;
    store.merge(interfaceNumbers(1, 3));
    Rows changed(store, &InterfaceStore::changed);
    auto news = interfaceNumbers(1, 3);
    news[1].name = u"renamed"_s;
    store.merge(std::move(news));
    QCOMPARE(changed.all, std::vector<InterfaceStore::Slot>{1});
    QCOMPARE(store.at(1).name, u"renamed"_s);
}

void tst_InterfaceStore::aSlotStaysWithItsInterface()
{
    InterfaceStore store;
    store.merge(interfaceNumbers(1, 3));
    store.remove(interfaceNumber(1).id);
    store.merge(interfaceNumbers(2, 2));
    QCOMPARE(store.slotOf(interfaceNumber(3).id), std::optional<InterfaceStore::Slot>(2));
    QVERIFY(!store.isUsed(0));
    QVERIFY(store.isUsed(2));
    QVERIFY(!store.isUsed(3));
}

void tst_InterfaceStore::aCompleteListingRemovesWhatItDidNotBring()
{
    InterfaceStore store;
    store.merge(interfaceNumbers(1, 5));
    Rows removed(store, &InterfaceStore::aboutToRemove);
    store.beginListing();
    store.mergePage(packed(interfaceNumbers(2, 2)), store.ask());
    store.endListing(InterfaceStore::ListingEnd::Complete);
    QCOMPARE(removed.all, (std::vector<InterfaceStore::Slot>{0, 3, 4}));
    QCOMPARE(store.count(), 2);
}

void tst_InterfaceStore::aBrokenListingRemovesNothing()
{
    InterfaceStore store;
    store.merge(interfaceNumbers(1, 5));
    store.beginListing();
    store.mergePage(packed(interfaceNumbers(2, 2)), store.ask());
    store.endListing(InterfaceStore::ListingEnd::Broken);
    QCOMPARE(store.count(), 5);
}

void tst_InterfaceStore::whatIsMergedBesidesAListingOutlivesIt()
{
    InterfaceStore store;
    store.beginListing();
    store.mergePage(packed(interfaceNumbers(1, 2)), store.ask());
    store.merge({interfaceNumber(9)});
    store.endListing(InterfaceStore::ListingEnd::Complete);
    QCOMPARE(store.count(), 3);
}

void tst_InterfaceStore::rowsCanBeReadWhileTheyAreAboutToBeRemoved()
{
    InterfaceStore store;
    store.merge(interfaceNumbers(1, 2));
    QStringList ids;
    connect(&store, &InterfaceStore::aboutToRemove, this, [&](const std::vector<InterfaceStore::Slot> &rows) {
        for (const InterfaceStore::Slot slot : rows)
            ids.append(store.at(slot).id);
    });
    store.remove(interfaceNumber(2).id);
    QCOMPARE(ids, QStringList{interfaceNumber(2).id});
}

void tst_InterfaceStore::slotsOfRemovedInterfacesAreUsedAgain()
{
    InterfaceStore store;
    store.merge(interfaceNumbers(1, 3));
    store.remove(interfaceNumber(2).id);
    store.merge({interfaceNumber(7)});
    QCOMPARE(store.slotCount(), 3u);
    QCOMPARE(store.slotOf(interfaceNumber(7).id), std::optional<InterfaceStore::Slot>(1));
}

void tst_InterfaceStore::pagesCountRowsThatCameAgain()
{
    InterfaceStore store;
    store.merge(interfaceNumbers(1, 4));
    store.beginListing();
    store.merge({interfaceNumber(1)}); // read on its own meanwhile: not a row that came again
    QCOMPARE(store.mergePage(packed(interfaceNumbers(1, 3)), store.ask()), 0);
    QCOMPARE(store.mergePage(packed(interfaceNumbers(3, 3)), store.ask()), 1);
    store.endListing(InterfaceStore::ListingEnd::Complete);
    store.beginListing();
    QCOMPARE(store.mergePage(packed(interfaceNumbers(1, 3)), store.ask()), 0);
}

void tst_InterfaceStore::theNewestOfADoubledRowWins()
{
    InterfaceStore store;
    store.beginListing();
    const InterfaceStore::Moment first = store.ask();
    const InterfaceStore::Moment second = store.ask(); // asked ahead, before the first page is merged
    store.mergePage(packed(interfaceNumbers(1, 2)), first);
    auto again = interfaceNumbers(2, 1);
    again[0].name = u"newer"_s;
    store.mergePage(packed(std::move(again)), second);
    QCOMPARE(store.at(1).name, u"newer"_s);
}

void tst_InterfaceStore::aLateAnswerToAnEarlierQuestionChangesNothing()
{
    InterfaceStore store;
    store.beginListing();
    const InterfaceStore::Moment page = store.ask();
    auto proved = interfaceNumbers(1, 1);
    proved[0].name = u"read after the page was asked for"_s;
    store.merge(std::move(proved));
    Rows changed(store, &InterfaceStore::changed);
    store.mergePage(packed(interfaceNumbers(1, 2)), page);
    store.endListing(InterfaceStore::ListingEnd::Complete);
    QCOMPARE(changed.emissions, 0);
    QCOMPARE(store.find(interfaceNumber(1).id)->name, u"read after the page was asked for"_s);
    QCOMPARE(store.count(), 2);
}

void tst_InterfaceStore::aChangedRowSharesWhatHasNotChanged()
{
    InterfaceStore store;
    store.merge(std::vector{interfaceNumber(1)});
    const domain::NetworkInterface &common = store.rowAt(0).common();
    std::vector<domain::NetworkInterface> news{interfaceNumber(1)};
    news[0].name = u"renamed"_s;
    store.merge(std::move(news));
    QCOMPARE(store.at(0).name, u"renamed"_s);
    QCOMPARE(&store.rowAt(0).common(), &common);
    QCOMPARE(store.slotOf(interfaceNumber(1).id), 0u);
}

/// With one that comes twice, and with slots that are used again.
void tst_InterfaceStore::newRowsAmongKnownOnesAreKept()
{
    InterfaceStore store;
    store.merge(interfaceNumbers(0, 10));
    store.merge(interfaceNumbers(1, 10));
    store.merge(interfaceNumbers(9, 10));
    store.remove(interfaceNumber(3).id);
    auto page = interfaceNumbers(17, 4);
    page.push_back(interfaceNumber(20));
    page.back().name = u"told twice"_s;
    page.reserve(500);
    store.merge(std::move(page));
    QCOMPARE(store.count(), 20);
    for (int n = 0; n < 20; ++n) {
        if (n != 3)
            QCOMPARE(*store.find(interfaceNumber(n).id), interfaceNumber(n));
    }
    QCOMPARE(store.find(interfaceNumber(20).id)->name, u"told twice"_s);
}

void tst_InterfaceStore::theBlockOfAPageStaysForManyRowsOnly()
{
    InterfaceStore store;
    const auto placesOf = [](const std::vector<store::PackedInterface> &rows) {
        std::vector<const void *> places;
        for (const store::PackedInterface &row : rows)
            places.push_back(row.key().data());
        return places;
    };
    const auto isThere = [&store](const void *place, int n) {
        const auto row = store.findRow(interfaceNumber(n).id);
        return row && row->key().data() == place;
    };
    auto first = packed(interfaceNumbers(0, 10));
    const auto firstPlaces = placesOf(first);
    store.mergePage(std::move(first), store.ask());
    auto news = interfaceNumbers(0, 13); // three are new
    news[4].name = u"renamed"_s;
    auto second = packed(std::move(news));
    const auto secondPlaces = placesOf(second);
    store.mergePage(std::move(second), store.ask());
    for (int n = 0; n < 10; ++n)
        QCOMPARE(isThere(firstPlaces[static_cast<size_t>(n)], n), n != 4);
    for (const int n : {4, 10, 11, 12}) {
        QVERIFY(store.findRow(interfaceNumber(n).id));
        QVERIFY(!isThere(secondPlaces[static_cast<size_t>(n)], n));
    }
    QCOMPARE(store.find(interfaceNumber(4).id)->name, u"renamed"_s);
    QCOMPARE(*store.find(interfaceNumber(11).id), interfaceNumber(11));
}

void tst_InterfaceStore::rowsWithoutAnIdAreLeftOut()
{
    InterfaceStore store;
    store.merge({domain::NetworkInterface()});
    QCOMPARE(store.count(), 0);
}

void tst_InterfaceStore::interfacesWhoseIdsHashAlikeAreKeptApart()
{
    QHash<quint32, int> seen;
    std::vector<domain::NetworkInterface> alike;
    for (int number = 0; alike.empty() && number < 5'000'000; ++number) {
        const quint32 hash = PackedInterface::keyHashOf(PackedInterface::keyOf(interfaceNumber(number).id));
        if (seen.contains(hash))
            alike = {interfaceNumber(seen.value(hash)), interfaceNumber(number)};
        seen.insert(hash, number);
    }
    QCOMPARE(alike.size(), 2U);
    const auto [one, other] = std::pair(alike[0], alike[1]);
    InterfaceStore store;
    store.merge({one, other});
    QCOMPARE(store.count(), 2);
    QCOMPARE(store.find(one.id), one);
    QCOMPARE(store.find(other.id), other);

    const Rows changed(store, &InterfaceStore::changed);
    domain::NetworkInterface renamed = other;
    renamed.name = u"renamed"_s;
    store.merge({one, renamed});
    QCOMPARE(changed.all, std::vector{*store.slotOf(other.id)});
    QCOMPARE(store.find(one.id), one);
    QCOMPARE(store.find(other.id), renamed);

    store.remove(one.id);
    QVERIFY(!store.slotOf(one.id));
    QCOMPARE(store.find(other.id), renamed);
    store.merge({one, other});
    QCOMPARE(store.count(), 2);
    QCOMPARE(store.find(one.id), one);
    store.remove(other.id);
    QVERIFY(!store.slotOf(other.id));
    QCOMPARE(store.find(one.id), one);
    QCOMPARE(store.count(), 1);
}

void tst_InterfaceStore::clearRemovesEverything()
{
    InterfaceStore store;
    store.merge(interfaceNumbers(1, 5));
    Rows removed(store, &InterfaceStore::aboutToRemove);
    store.clear();
    QCOMPARE(removed.all.size(), 5u);
    QCOMPARE(store.count(), 0);
}

QTEST_GUILESS_MAIN(tst_InterfaceStore)
#include "tst_interfacestore.moc"

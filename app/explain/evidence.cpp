// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/evidence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

struct OfferRow
{
    Offer offer;
    QLatin1StringView name;
    QStringList needs;    ///< one of these facts, or none is needed
    QString subject = {}; ///< the fact that it works on
};

const std::vector<OfferRow> &offerRows()
{
    static const std::vector<OfferRow> rows{
        {Offer::EnterKeys, "enterKeys"_L1, {}},
        {Offer::SignInAgain, "signInAgain"_L1, {}},
        {Offer::EditProfile, "editProfile"_L1, {}},
        {Offer::EditPreferences, "editPreferences"_L1, {}},
        {Offer::TryAgain, "tryAgain"_L1, {}},
        {Offer::WaitAndTryAgain, "waitAndTryAgain"_L1, {}},
        {Offer::ShowHolder, "showHolder"_L1, {u"holderId"_s}, u"holderId"_s},
        {Offer::ChooseAnother, "chooseAnother"_L1, {u"addresses"_s}},
        {Offer::LowerNumber, "lowerNumber"_L1, {u"free"_s}, u"free"_s},
        {Offer::OpenVSwitch, "openVSwitch"_L1, {u"vswitchId"_s}, u"vswitchId"_s},
        {Offer::AdoptServerTime, "adoptServerTime"_L1, {u"clockBehind"_s, u"clockAhead"_s}},
        {Offer::SendOneByOne, "sendOneByOne"_L1, {u"several"_s}},
        {Offer::CopyPolicy, "copyPolicy"_L1, {u"grantable"_s}, u"permission"_s},
    };
    return rows;
}

const OfferRow &rowOf(Offer offer)
{
    const auto &rows = offerRows();
    return *std::find_if(rows.begin(), rows.end(), [offer](const OfferRow &row) { return row.offer == offer; });
}

bool isKnown(const Facts &facts, const QString &name)
{
    return !facts.value(name).isEmpty();
}

} // namespace

QStringList evidenceOf(const Entry &entry, const Facts &facts, const Vocabulary &words, Language language)
{
    QStringList lines;
    for (const QString &name : entry.evidence) {
        const QString text = words.evidence.value(name);
        const QStringList needed = placeholdersOf(text).required;
        const bool known =
            std::all_of(needed.begin(), needed.end(), [&facts](const QString &fact) { return isKnown(facts, fact); });
        if (known && !text.isEmpty())
            lines.append(fillIn(text, facts, words, language));
    }
    return lines;
}

std::vector<OfferedCure> offersOf(const Entry &entry, const Facts &facts, const Vocabulary &words, Language language)
{
    std::vector<OfferedCure> offers;
    for (const Offer offer : entry.offers) {
        const OfferRow &row = rowOf(offer);
        const bool known = row.needs.isEmpty()
                           || std::any_of(row.needs.begin(), row.needs.end(),
                                          [&facts](const QString &fact) { return isKnown(facts, fact); });
        if (known)
            offers.push_back(
                {offer, fillIn(words.labels.value(row.name), facts, words, language), facts.value(row.subject)});
    }
    return offers;
}

QString offerName(Offer offer)
{
    return rowOf(offer).name;
}

const std::vector<Offer> &allOffers()
{
    static const std::vector<Offer> all = [] {
        std::vector<Offer> offers;
        for (const OfferRow &row : offerRows())
            offers.push_back(row.offer);
        return offers;
    }();
    return all;
}

QString minimalPolicy(const QString &action)
{
    static const QRegularExpression shape(u"^[a-z][a-z0-9-]{1,30}:[A-Za-z0-9]{2,80}$"_s);
    if (!shape.match(action).hasMatch())
        return {};
    const QJsonObject statement{
        {u"Effect"_s, u"Allow"_s}, {u"Action"_s, QJsonArray{action}}, {u"Resource"_s, QJsonArray{u"*"_s}}};
    const QJsonObject policy{{u"Version"_s, u"1"_s}, {u"Statement"_s, QJsonArray{statement}}};
    return QString::fromUtf8(QJsonDocument(policy).toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace explain

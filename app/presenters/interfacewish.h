// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

namespace presenters {

class BrowsePresenter;
class NoticePresenter;

/// What somebody wants to see.
struct WantedInterfaces
{
    QString profile = {}; ///< name; empty: the one shown
    QString region = {};  ///< id; empty: the one shown
    QStringList ids = {};

    bool isEmpty() const { return profile.isEmpty() && region.isEmpty() && ids.isEmpty(); }
};

/// A wish to see certain interfaces: of a link, of the command line, of an explanation. Switches profile and region
/// where needed, waits for keys and the listing, clears the filter where it hides a row, then says what to select.
/// Notices tell what it waits for, and what is not there. The latest wish counts.
class InterfaceWish : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    InterfaceWish(BrowsePresenter &browse, NoticePresenter &notices, QObject *parent = nullptr);

    /// What is there already is found before this returns.
    void begin(const WantedInterfaces &wanted);
    /// The user went on to something else.
    void drop();
    bool isUnderWay() const { return m_isUnderWay; }

signals:
    /// The wish has come true: the model has these rows.
    void found(const QStringList &interfaceIds);

private:
    void onListed();
    void advance();
    bool goThere();
    bool isElsewhere() const;
    void waitForKeys();
    void look();
    bool bringRows(const QStringList &ids);
    QStringList idsThat(bool areKnown) const;
    bool areRows(const QStringList &ids) const;

    BrowsePresenter &m_browse;
    NoticePresenter &m_notices;
    WantedInterfaces m_wanted;
    bool m_isUnderWay = false;
    bool m_isAdvancing = false;    ///< what it does calls it back
    bool m_isThere = false;        ///< profile and region were switched; these are theirs:
    QString m_profile;             ///< name
    QString m_region;              ///< id
    bool m_isListingAsked = false; ///< the listing that is to bring what is missing is under way, or has ended
    bool m_isRestMissing = false;  ///< it has ended: what is not known now is not there
    bool m_isFilterCleared = false;
};

} // namespace presenters

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/networkinterface.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace store {

/// An ENI at rest, in a fifth of the room of a NetworkInterface: what it has alone lies in one piece of memory, what
/// others have, too (state, zone, networks, groups and so on), is there once for all of them. An empty one has only
/// isEmpty(), hasId() and unpacked().
class PackedInterface
{
public:
    PackedInterface() = default;

    bool isEmpty() const { return !m_own; }
    /// As it was packed.
    domain::NetworkInterface unpacked() const;

    QString id() const;
    /// Empty where it has other characters.
    QLatin1StringView latin1Id() const;
    QString instanceId() const;
    QString name() const;
    QString macAddress() const;
    std::span<const domain::Ipv6Address> ipv6() const;
    std::span<const domain::Ipv6Prefix> ipv6Prefixes() const;
    std::span<const domain::Ipv4Address> ipv4() const;
    std::optional<domain::Ipv4Address> primaryIpv4() const;
    /// UTC; invalid when not told.
    QDateTime created() const;
    QStringList unreadableAddresses() const;
    int ipv6SlotsUsed() const { return static_cast<int>(ipv6().size() + ipv6Prefixes().size()); }
    /// The fields that are not its own: the others are empty. The same object for many ENIs.
    const domain::NetworkInterface &common() const { return *m_common; }

    /// The same for the same id; valid as long as this content is.
    QByteArrayView key() const;
    static QByteArray keyOf(const QString &id);
    /// Of the key, as long as this process lives. Made when it was packed: the id need not be looked at for it.
    quint32 keyHash() const { return m_keyHash; }
    static quint32 keyHashOf(QByteArrayView key);

    /// Begins to bring its id near to the processor, without waiting for it.
    void prefetch() const;

    bool hasId() const { return !isEmpty() && key().size() > 1; }

    /// Takes the common fields of @p other where they are the same.
    void shareCommon(const PackedInterface &other);
    /// Moves what is its own out of the block, which need not stay for it.
    void leaveBlock();
    friend bool operator==(const PackedInterface &left, const PackedInterface &right);

private:
    friend class InterfacePacker;
    struct Header;

    const Header &header() const;
    std::span<const char> texts() const;
    QString text(int position) const;

    std::shared_ptr<const char[]> m_own; ///< a part of the block of those that lie together
    std::shared_ptr<const domain::NetworkInterface> m_common;
    quint32 m_keyHash = 0;
};

/// Packs the ENIs of an answer, or of all pages of a listing. Belongs to one thread; what it packs may go to another.
class InterfacePacker
{
public:
    /// What is packed lies in blocks of at least @p blockSize bytes, each of which is there until the last ENI in it is
    /// gone: thousands of small ones would leave holes that nothing else fits into. Good for many ENIs: some MB.
    explicit InterfacePacker(size_t blockSize = 0)
        : m_blockSize(blockSize)
    {}

    std::vector<PackedInterface> pack(const std::vector<domain::NetworkInterface> &interfaces);
    PackedInterface pack(const domain::NetworkInterface &interface);
    /// The same one by one: take() gives what was added since.
    void add(const domain::NetworkInterface &interface);
    std::vector<PackedInterface> take();

private:
    void write(const domain::NetworkInterface &interface);
    std::shared_ptr<const char[]> placed();
    std::shared_ptr<const domain::NetworkInterface> common(const domain::NetworkInterface &interface);
    std::shared_ptr<const domain::NetworkInterface> commonByContent(const domain::NetworkInterface &interface);

    /// Where the texts of common fields lie, and the other fields. A listing has each text once, so that rows with the
    /// same fields have the same places, too, and these are compared at once.
    using Places = std::array<quintptr, 15>;
    struct Recent
    {
        Places places{};
        std::shared_ptr<const domain::NetworkInterface> common; ///< keeps the texts where they are
    };
    static Places placesOf(const domain::NetworkInterface &interface);

    std::vector<Recent> m_recent; ///< by the hash of the places
    std::unordered_multimap<size_t, std::shared_ptr<const domain::NetworkInterface>> m_commons;
    size_t m_blockSize;
    std::shared_ptr<char[]> m_block;      ///< the last one
    size_t m_blockLeft = 0;               ///< bytes at its end
    char *m_blockEnd = nullptr;           ///< of what is used of it
    std::vector<PackedInterface> m_added; ///< without what is their own, which is in m_pieces
    std::vector<size_t> m_places;         ///< of that
    std::vector<char> m_pieces;
};

} // namespace store

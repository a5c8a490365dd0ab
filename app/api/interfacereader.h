// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/reply.h"
#include "app/domain/networkinterface.h"

namespace api {

/// Puts ENIs together from their fields, in whatever order these come; one after the other in the same room. Only for
/// the parsers of this room.
class InterfaceReader
{
public:
    explicit InterfaceReader(Reply &reply)
        : m_reply(reply)
    {}

    void take(std::string_view name, Value &value);
    /// The ENI, once every field was taken: until the next one begins, and what is not moved away leaves it room.
    domain::NetworkInterface &finish();
    /// Forgets the one before.
    void beginNext();

private:
    template<QString domain::NetworkInterface::*field> void takeText(Value &value);
    template<QString domain::NetworkInterface::*field> void takeId(Value &value);
    template<bool domain::NetworkInterface::*field> void takeBoolean(Value &value);
    void takeInstanceId(Value &value);
    void takeStatus(Value &value);
    void takeQueueNumber(Value &value);
    void takeCreated(Value &value);
    void takePrimaryIpv4(Value &value);
    void takePublicAddress(Value &value);
    void takeAttachment(Value &value);
    void takeTrafficConfig(Value &value);
    void takeSecurityGroups(Value &value);
    void takeIpv4Sets(Value &value);
    void takeIpv4(Value &item);
    void takeIpv6Sets(Value &value);
    void takeIpv6PrefixSets(Value &value);
    void takeIpv4PrefixSets(Value &value);
    void takeTags(Value &value);
    QString publicAddressOf(Value &value);
    std::string_view idView(Value &value);
    void keepUnreadable(std::string_view utf8);
    void finishIpv4();

    Reply &m_reply;
    domain::NetworkInterface m_interface;
    std::string_view m_attachedTo;  ///< Attachment.InstanceId
    std::string_view m_primaryIpv4; ///< PrivateIpAddress of the ENI itself
    QString m_publicAddress;        ///< AssociatedPublicIp of the ENI itself
    QStringList m_groups;
};

/// "2017-11-24T06:14:22Z", without seconds, with a fraction or an offset; invalid otherwise.
QDateTime readTime(std::string_view text);

} // namespace api

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/startrequest.h"

#include "app/domain/interfacelink.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using domain::InterfaceLink;

namespace program {

namespace {

core::Unexpected invalid(const QString &sentence)
{
    core::Error error;
    error.kind = core::ErrorKind::InputInvalid;
    error.detail = sentence;
    return core::unexpected(error);
}

/// As a terminal may show it.
QString quoted(QString argument)
{
    constexpr qsizetype longest = 100;
    if (argument.size() > longest)
        argument = argument.left(longest) + u'…';
    for (QChar &character : argument) {
        if (!character.isPrint())
            character = u'?';
    }
    return u"\"%1\""_s.arg(argument);
}

} // namespace

core::Result<void> StartRequest::add(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (argument == u"enidesk://explain") {
            explains = true;
        } else if (const auto link = InterfaceLink::parse(argument)) {
            if (!region.isEmpty() && region != link->regionId)
                return invalid(u"%1 is in another region than %2: name one region."_s.arg(quoted(argument), region));
            region = link->regionId;
            interfaceIds += link->interfaceIds;
        } else if (domain::isInterfaceId(argument)) {
            interfaceIds.append(argument);
        } else if (argument.startsWith(u"enidesk:"_s, Qt::CaseInsensitive)) {
            return invalid(u"%1 is no link of ENI Desk: write enidesk://eni/REGION/ID or enidesk://explain."_s.arg(
                quoted(argument)));
        } else {
            return invalid(u"%1 is not understood: name interfaces by their ids (eni-…) or by a link, or see "
                           "enidesk --help."_s.arg(quoted(argument)));
        }
    }
    interfaceIds.removeDuplicates();
    if (interfaceIds.size() > InterfaceLink::mostInterfaces)
        return invalid(u"At most %1 interfaces can be named, not %2."_s.arg(InterfaceLink::mostInterfaces)
                           .arg(interfaceIds.size()));
    return {};
}

bool StartRequest::isValid() const
{
    return isProfileName(profile) && isRegion(region) && interfaceIds.size() <= InterfaceLink::mostInterfaces
           && std::all_of(interfaceIds.begin(), interfaceIds.end(), domain::isInterfaceId);
}

bool isProfileName(const QString &text)
{
    constexpr qsizetype longest = 200;
    return text.size() <= longest && std::none_of(text.begin(), text.end(), [](QChar character) {
               return character.category() == QChar::Other_Control;
           });
}

bool isRegion(const QString &text)
{
    return text.isEmpty() || domain::isRegionId(text);
}

} // namespace program

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/live/knownfields.h"

#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace live {

namespace {

using Type = KnownField::Type;
using Promise = KnownField::Promise;
using Meaning = KnownField::Meaning;

const QHash<QString, Type> &types()
{
    static const QHash<QString, Type> words{{u"object"_s, Type::Object},
                                            {u"string"_s, Type::String},
                                            {u"number"_s, Type::Number},
                                            {u"boolean"_s, Type::Boolean}};
    return words;
}

const QHash<QString, Promise> &promises()
{
    static const QHash<QString, Promise> words{{u"promised"_s, Promise::Always},
                                               {u"promised-current"_s, Promise::Current},
                                               {u"promised-2019"_s, Promise::G2019}};
    return words;
}

const QHash<QString, Meaning> &meanings()
{
    static const QHash<QString, Meaning> words{{u"interface-status"_s, Meaning::InterfaceStatus},
                                               {u"interface-type"_s, Meaning::InterfaceType},
                                               {u"instance-status"_s, Meaning::InstanceStatus},
                                               {u"identity-type"_s, Meaning::IdentityType},
                                               {u"ipv4"_s, Meaning::Ipv4},
                                               {u"ipv6"_s, Meaning::Ipv6},
                                               {u"ipv6-prefix"_s, Meaning::Ipv6Prefix},
                                               {u"time"_s, Meaning::Time}};
    return words;
}

/// The field at @p path, made where it is missing.
KnownField &place(KnownField &root, const QString &path)
{
    KnownField *field = &root;
    QString walked;
    const QStringList names = path.split(u'.');
    for (const QString &part : names) {
        const bool isList = part.endsWith("[]"_L1);
        const QString name = isList ? part.chopped(2) : part;
        walked += (walked.isEmpty() ? u""_s : u"."_s) + name;
        field = &field->fields[name];
        field->path = walked;
        if (!isList)
            continue;
        field->type = Type::Array;
        if (!field->item)
            field->item = std::make_unique<KnownField>();
        walked += u"[]"_s;
        field = field->item.get();
        field->path = walked;
    }
    return *field;
}

bool readLine(KnownField &root, const QString &line)
{
    const QStringList words = line.split(u' ');
    if (words.size() < 2 || !types().contains(words.at(1)))
        return false;
    KnownField &field = place(root, words.at(0));
    field.type = types().value(words.at(1));
    for (const QString &word : words.mid(2)) {
        if (promises().contains(word))
            field.promise = promises().value(word);
        else if (meanings().contains(word))
            field.meaning = meanings().value(word);
        else
            return false;
    }
    return true;
}

} // namespace

bool KnownField::isPromisedBy(domain::Generation generation) const
{
    switch (promise) {
    case Promise::None:
        return false;
    case Promise::Always:
        return true;
    case Promise::Current:
        return generation == domain::Generation::Current;
    case Promise::G2019:
        return generation == domain::Generation::G2019;
    }
    Q_UNREACHABLE();
}

KnownField readKnownFields(const QString &text, QStringList &problems)
{
    KnownField root;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!readLine(root, line))
            problems.append(line);
    }
    return root;
}

const KnownField *knownAnswer(const QString &action)
{
    static std::map<QString, KnownField> answers;
    const auto found = answers.find(action);
    if (found != answers.end())
        return &found->second;
    QFile file(u":/live/known/%1.txt"_s.arg(action));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    QStringList problems;
    KnownField root = readKnownFields(QString::fromUtf8(file.readAll()), problems);
    Q_ASSERT(problems.isEmpty());
    return &answers.emplace(action, std::move(root)).first->second;
}

} // namespace live

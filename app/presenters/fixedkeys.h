// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace presenters {

/// The keys of tables, fields and dialogs, which cannot be changed: to be read in the list of all keys.
class FixedKeys
{
    Q_DECLARE_TR_FUNCTIONS(presenters::FixedKeys)

public:
    struct Row
    {
        QString text;
        QStringList keys; ///< as QKeySequence::PortableText
    };
    struct Group
    {
        QString title;
        std::vector<Row> rows;
    };

    static std::vector<Group> all();

private:
    static Group everywhere();
    static Group table();
    static Group filter();
    static Group dialogs();
    static Group explainWindow();
};

} // namespace presenters

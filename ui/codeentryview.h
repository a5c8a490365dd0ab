// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/codeentry.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace ui {

class StepList;

/// What the catalogue says of a code in one language. Plain text, selectable.
class CodeEntryView : public QWidget
{
    Q_OBJECT

public:
    explicit CodeEntryView(QWidget *parent = nullptr);

    void setEntry(const presenters::CodeEntry &entry);

private:
    /// A title with its cause, what led to it and what to do.
    struct Block
    {
        QLabel *heading;
        QLabel *title;
        QLabel *cause;
        StepList *likely;
        StepList *cure;
    };

    Block makeBlock(const QString &name);
    static void fill(const Block &block, const presenters::CodeEntry::Difference &texts,
                     const presenters::CodeEntry &entry);

    QVBoxLayout *m_layout;
    Block m_general{};
    QLabel *m_retry;
    std::vector<Block> m_differences; ///< made as needed, hidden when not used
};

} // namespace ui

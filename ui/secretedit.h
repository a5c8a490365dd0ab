// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace ui {

/// A field for a secret: shows dots, keeps nothing to undo, tells assistive technology how long its content is and
/// nothing more, and forgets it when wipe() is called or it goes away.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    /// Empties it.
    void wipe();
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace settings {
class Settings;
}

namespace ui {

/// A dialog that is not shown yet and takes the size that it had last. Its presenter goes after it.
template<typename Dialog, typename Presenter>
Dialog *makeDialog(std::unique_ptr<Presenter> presenter, settings::Settings &settings, QWidget *parent)
{
    auto *dialog = new Dialog(*presenter, parent);
    Presenter *kept = presenter.release();
    QObject::connect(dialog, &QObject::destroyed, kept, [kept] { delete kept; });
    dialog->setSettings(&settings);
    return dialog;
}

} // namespace ui

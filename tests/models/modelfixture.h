// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/interfacesmodel.h"
#include "tests/models/modelrows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tests {

/// A region and its table, watched by Qt's model tester; the model's pauses take a hundredth of their time.
struct ModelFixture
{
    core::Clock clock{100.0};
    store::RegionStore region;
    models::InterfacesModel model{clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    ModelFixture()
    {
        model.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        model.setRegion(&region, QStringLiteral("cn-hangzhou"));
    }

    /// Waits until everything is taken in and shown.
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return !model.isBusy() && !model.hasNews(); }, 10'000);
    }

    [[nodiscard]] bool show(std::vector<domain::NetworkInterface> &&interfaces)
    {
        region.interfaces.merge(std::move(interfaces));
        return settle();
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.interfaceAt(row)->name);
        return names;
    }

    void sort(models::Column column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        model.sort(static_cast<int>(column), order);
    }
};

} // namespace tests

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/explainactions.h"

#include "ui/icons.h"

#include <QAction>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ExplainActions::ExplainActions(QAction *explain, Make make, QWidget *window)
    : QObject(window)
    , m_explain(explain)
    , m_beside(new WindowBeside(std::move(make), window))
{
    m_explain->setIcon(icon(u"question"_s));
    connect(m_explain, &QAction::triggered, m_beside, &WindowBeside::open);
    refresh();
}

void ExplainActions::refresh()
{
    m_explain->setToolTip(tr("Explain an error code, a log or any other text, and look codes up"));
    m_explain->setStatusTip(m_explain->toolTip());
}

} // namespace ui

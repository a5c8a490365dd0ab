// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guidetopic.h"

#include <QVariant>
#include <QWidget>

namespace ui {

namespace {

constexpr const char *property = "guideTopic";

} // namespace

void setGuideTopic(QWidget *widget, const QString &topic)
{
    widget->setProperty(property, topic);
}

QString guideTopicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString topic = widget->property(property).toString(); !topic.isEmpty())
            return topic;
    }
    return {};
}

} // namespace ui

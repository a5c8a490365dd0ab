// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace tests {

/// A language of its own: every text in brackets. What stays without them was not translated anew.
class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return u'⟦' + QString::fromUtf8(sourceText) + u'⟧';
    }
    bool isEmpty() const override { return false; }
    bool marks(const QString &text) const { return text.contains(u'⟦'); }
};

} // namespace tests

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace program {

/// The program's language: its own texts, Qt's own texts, dates and numbers, switched while it runs.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject *parent = nullptr);

    /// "en" or "zh_CN" for any locale's name or an empty text (then the system's): Chinese for Chinese, English
    /// otherwise.
    static QString languageFor(const QString &wanted);
    /// @p language is "en" or "zh_CN". Every widget hears it as QEvent::LanguageChange.
    void use(const QString &language);
    QString current() const { return m_language; }

signals:
    void changed(const QString &language);

private:
    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace program

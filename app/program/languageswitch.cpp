// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/languageswitch.h"

#include "translations/translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace program {

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
{
    initTranslations();
}

QString LanguageSwitch::languageFor(const QString &wanted)
{
    const QStringList names = wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wanted};
    for (const QString &name : names) {
        if (name.startsWith(u"zh"))
            return u"zh_CN"_s;
        if (name.startsWith(u"en"))
            return u"en"_s;
    }
    return u"en"_s;
}

void LanguageSwitch::use(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    const QLocale locale(language == u"zh_CN" ? u"zh_CN"_s : u"en_GB"_s);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/translations/enidesk_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_own);
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets)
        widget->setLocale(locale);
    emit changed(language);
}

} // namespace program

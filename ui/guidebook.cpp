// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guidebook.h"

#include "app/presenters/errortext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(u":/guide/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

GuideBook::GuideBook()
{
    const QJsonArray topics = QJsonDocument::fromJson(contentOf(u"guide.json"_s)).array();
    for (const auto &topic : topics)
        m_topics.append(topic.toString());
}

QString GuideBook::page(const QString &topic, const QString &language) const
{
    return has(topic) ? QString::fromUtf8(contentOf(u"%1/%2.md"_s.arg(language, topic))) : QString();
}

QString GuideBook::title(const QString &topic, const QString &language) const
{
    QString &title = m_titles[language + u'/' + topic];
    if (title.isEmpty()) {
        const QString text = page(topic, language);
        if (text.startsWith("# "_L1))
            title = text.mid(2, text.indexOf(u'\n') - 2).trimmed();
    }
    return title;
}

QString GuideBook::pictureFile(const QString &name)
{
    const QString file = u":/guide/pictures/"_s + QFileInfo(name).fileName();
    return name.startsWith("../pictures/"_L1) && QFile::exists(file) ? file : QString();
}

QString guideAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter == u' ')
            anchor += u'-';
        else if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
    }
    return anchor;
}

QString guideLanguage()
{
    return presenters::programLanguage() == explain::Language::Chinese ? u"zh_CN"_s : u"en"_s;
}

} // namespace ui

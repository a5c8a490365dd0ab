// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/logfile.h"

#include "app/core/log.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QSet>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace program {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int timeLength = 24; ///< "2026-11-22T03:04:05.678Z"

// Qt calls plain functions, so the one log file and what it listens to must be found without an object.
QBasicMutex currentMutex;
LogFile *current = nullptr;
std::atomic<QtMessageHandler> handlerBefore = nullptr;
std::atomic<QLoggingCategory::CategoryFilter> filterBefore = nullptr;
QBasicMutex loudMutex;
QSet<QByteArray> loud; ///< categories whose information somebody asked to see on the standard error stream
thread_local bool isWriting = false; ///< what writing itself has to say is not written

bool isOurs(const char *category)
{
    return category && qstrncmp(category, "enidesk.", 8) == 0;
}

/// Requests and changes are for the file, whoever else wants to see them.
void filter(QLoggingCategory *category)
{
    if (const QLoggingCategory::CategoryFilter before = filterBefore)
        before(category);
    if (!isOurs(category->categoryName()))
        return;
    if (category->isInfoEnabled()) {
        const QMutexLocker locker(&loudMutex);
        loud.insert(category->categoryName());
    }
    category->setEnabled(QtInfoMsg, true);
}

bool isForTheFileOnly(QtMsgType type, const char *category)
{
    if (type != QtInfoMsg || !isOurs(category))
        return false;
    const QMutexLocker locker(&loudMutex);
    return !loud.contains(category);
}

/// What Qt and other libraries tell because somebody asked for it is for the standard error stream alone: it may be
/// much, and an input method tells what is typed.
bool isForTheFile(QtMsgType type, const char *category)
{
    const bool isOfQt = category && qstrncmp(category, "qt.", 3) == 0;
    return isOurs(category) || !(type == QtDebugMsg || (type == QtInfoMsg && isOfQt));
}

QString levelWord(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

/// One line: a server's text must not be able to make up another one, nor turn one around.
QString flattened(QString text)
{
    for (QChar &character : text) {
        if ((character >= u'\u202A' && character <= u'\u202E') || (character >= u'\u2066' && character <= u'\u2069'))
            character = QChar::ReplacementCharacter;
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return text;
}

/// Cut where no word is cut in two: half a token would not be known as one any more.
QString bounded(const QString &text)
{
    constexpr qsizetype most = 65'536;
    if (text.size() <= most)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', most);
    return blank < 0 ? u"…"_s : text.first(blank) + u" …"_s;
}

/// Whether @p line begins with a time before @p limit.
bool isOlder(QByteArrayView line, const QByteArray &limit)
{
    const QByteArrayView time = line.first(qMin<qsizetype>(line.size(), timeLength));
    return time.size() == timeLength && time.endsWith('Z') && time.compare(limit) < 0;
}

} // namespace

LogFile::LogFile(const QString &filePath, Limits limits)
    : m_filePath(filePath)
    , m_limits(limits)
    , m_file(filePath)
{
    {
        const QMutexLocker locker(&currentMutex);
        Q_ASSERT(!current);
        current = this;
    }
    {
        const QMutexLocker locker(&loudMutex);
        loud.clear();
    }
    handlerBefore = qInstallMessageHandler(&LogFile::take);
    filterBefore = QLoggingCategory::installFilter(nullptr);
    QLoggingCategory::installFilter(&filter);
}

LogFile::~LogFile()
{
    QLoggingCategory::installFilter(filterBefore);
    qInstallMessageHandler(handlerBefore);
    const QMutexLocker locker(&currentMutex);
    current = nullptr;
}

void LogFile::take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!isWriting && isForTheFile(type, context.category)) {
        isWriting = true;
        const QMutexLocker locker(&currentMutex);
        if (current) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            const QString category = QString::fromLatin1(context.category ? context.category : "default");
            current->write(line(now, category, type, text, current->m_limits.characters), now);
        }
        isWriting = false;
    }
    const QtMessageHandler before = handlerBefore;
    if (before && !isForTheFileOnly(type, context.category))
        before(type, context, text);
}

QString LogFile::line(const QDateTime &time, const QString &category, QtMsgType level, const QString &text,
                      qsizetype characters)
{
    QString shown = core::redacted(bounded(flattened(text)));
    if (shown.size() > characters)
        shown = shown.first(characters) + u'…';
    return time.toUTC().toString(Qt::ISODateWithMs) + u' ' + category + u' ' + levelWord(level) + u' ' + shown;
}

QString LogFile::fault() const
{
    const QMutexLocker locker(&m_mutex);
    return m_fault;
}

void LogFile::setDays(int days)
{
    const QMutexLocker locker(&m_mutex);
    m_days = days;
    dropOldLines(QDateTime::currentDateTimeUtc());
}

void LogFile::write(const QString &line, const QDateTime &now)
{
    const QMutexLocker locker(&m_mutex);
    if (m_days > 0 && m_tidied != now.date())
        dropOldLines(now);
    if (!open(now))
        return;
    const QByteArray bytes = line.toUtf8() + '\n';
    if (m_file.size() > 0 && m_file.size() + bytes.size() > m_limits.bytes) {
        rotate();
        if (!open(now))
            return;
    }
    if (m_file.write(bytes) == bytes.size())
        return;
    m_fault = m_file.errorString();
    m_tryAgainAt = now.addSecs(m_limits.retrySeconds);
    m_file.close();
}

/// Open, and still the file of that name: another program may have moved it on, or somebody may have removed it.
bool LogFile::open(const QDateTime &now)
{
    if (m_file.isOpen() && QFileInfo(m_filePath).size() == m_file.size())
        return true;
    m_file.close();
    if (!m_fault.isEmpty() && now < m_tryAgainAt)
        return false;
    m_fault.clear();
    if (makeFolder() && m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly)) {
        m_file.setPermissions(ownerOnly);
        return true;
    }
    if (m_fault.isEmpty())
        m_fault = m_file.errorString();
    m_tryAgainAt = now.addSecs(m_limits.retrySeconds);
    return false;
}

bool LogFile::makeFolder()
{
    const QString folder = QFileInfo(m_filePath).absolutePath();
    if (QFileInfo(folder).isDir())
        return true;
    if (QDir().mkpath(folder)) {
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
        return true;
    }
    m_fault = u"the folder %1 cannot be made"_s.arg(folder);
    return false;
}

QString LogFile::pathOf(int age) const
{
    return age == 0 ? m_filePath : u"%1.%2"_s.arg(m_filePath).arg(age);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(pathOf(m_limits.files - 1));
    for (int age = m_limits.files - 1; age > 0; --age)
        QFile::rename(pathOf(age - 1), pathOf(age));
}

void LogFile::dropOldLines(const QDateTime &now)
{
    m_tidied = now.date();
    m_file.close();
    for (int age = 0; age < m_limits.files; ++age)
        dropOldLines(pathOf(age), now.addDays(-m_days));
}

/// Lines are in the order of their times, so the old ones are the first ones. A line that tells no time stays.
void LogFile::dropOldLines(const QString &path, const QDateTime &before)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 2 * m_limits.bytes)
        return;
    const QByteArray limit = before.toString(Qt::ISODateWithMs).toLatin1();
    if (!isOlder(file.peek(timeLength), limit))
        return;
    const QByteArray all = file.readAll();
    qsizetype from = 0;
    while (from < all.size() && isOlder(QByteArrayView(all).sliced(from), limit)) {
        const qsizetype end = all.indexOf('\n', from);
        from = end < 0 ? all.size() : end + 1;
    }
    file.close();
    if (from == 0)
        return;
    if (from == all.size()) {
        QFile::remove(path);
        return;
    }
    QSaveFile rest(path);
    if (rest.open(QIODevice::WriteOnly) && rest.setPermissions(ownerOnly) && rest.write(all.sliced(from)) > 0)
        rest.commit();
}

} // namespace program

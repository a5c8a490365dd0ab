// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QMessageLogContext>
#include <QMutex>
#include <QString>

namespace program {

/// Writes what the program and Qt say into a file, one line a message: time (UTC), category, level, text. Keys, tokens,
/// signatures and passwords are masked, lines are bounded. Lines about requests and changes go into the file without
/// appearing on the standard error stream; all else goes on to the handler that was there before. There is one such
/// object at a time, since Qt has one message handler. A file that cannot be written is tried again after some seconds;
/// the program goes on without it.
class LogFile
{
public:
    struct Limits
    {
        qint64 bytes = 1'048'576;    ///< of one file
        int files = 5;               ///< "enidesk.log" and "enidesk.log.1", the younger, to "….4"
        qsizetype characters = 4000; ///< of one message
        int retrySeconds = 10;       ///< until a file that could not be written is tried again
    };

    /// Opens nothing yet: the file is made, for the user alone, with the first line.
    explicit LogFile(const QString &filePath)
        : LogFile(filePath, Limits())
    {}
    LogFile(const QString &filePath, Limits limits);
    /// Gives the messages back to the handler that was there before.
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Lines older than so many days go: now, and from then on once a day.
    void setDays(int days);
    QString filePath() const { return m_filePath; }
    /// The system's words for why nothing can be written; empty while it can.
    QString fault() const;

    /// As written, without the line's end.
    static QString line(const QDateTime &time, const QString &category, QtMsgType level, const QString &text,
                        qsizetype characters);

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(const QString &line, const QDateTime &now);
    bool open(const QDateTime &now);
    bool makeFolder();
    void rotate();
    void dropOldLines(const QDateTime &now);
    void dropOldLines(const QString &path, const QDateTime &before);
    QString pathOf(int age) const;

    const QString m_filePath;
    const Limits m_limits;
    mutable QMutex m_mutex; ///< messages come from every thread
    QFile m_file;
    QString m_fault;
    QDateTime m_tryAgainAt;
    int m_days = 0; ///< 0: not told yet, nothing goes
    QDate m_tidied; ///< when old lines were dropped last
};

} // namespace program

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/pastedtextpresenter.h"

#include "app/explain/plaintext.h"
#include "app/presenters/errortext.h"
#include "app/presenters/textfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMutex>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace presenters {

namespace {

constexpr auto pauseOfTyping = 200ms;
constexpr auto patience = 150ms;
constexpr qsizetype longestName = 80;

/// The line of each finding, the first one being 1.
std::vector<qsizetype> linesOf(const explain::PastedText &read, QStringView text)
{
    std::vector<qsizetype> lines;
    qsizetype line = 1;
    qsizetype counted = 0;
    for (const explain::Finding &finding : read.findings) {
        const qsizetype from = std::clamp(finding.from, qsizetype(0), text.size());
        if (from < counted) {
            line = 1;
            counted = 0;
        }
        line += text.mid(counted, from - counted).count(u'\n');
        counted = from;
        lines.push_back(line);
    }
    return lines;
}

/// Threads that only read texts, so that nothing else waits for a text that takes long. It outlives every presenter:
/// what is abandoned ends soon, and nobody waits for it before the program's end.
QThreadPool &readingThreads()
{
    struct Pool : QThreadPool
    {
        Pool()
        {
            setMaxThreadCount(qMax(4, QThread::idealThreadCount()));
            qAddPostRoutine([] { readingThreads().waitForDone(); }); // while all that a reading uses is still there
        }
    };
    static Pool pool;
    return pool;
}

/// What the field can show.
QString shownText(const QString &text)
{
    return withLineFeeds(withoutTerminalCommands(text));
}

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

} // namespace

/// Outlives the presenter as long as somebody reads.
struct PastedTextPresenter::Channel
{
    QMutex mutex;
    PastedTextPresenter *presenter = nullptr; ///< null once it is gone
    std::atomic<int> newest = 0;              ///< number of the text that is wanted
};

struct PastedTextPresenter::Outcome
{
    int number = 0;
    bool failed = false;
    bool wasTyped = false; ///< the field has it already
    QString file;
    TextFile text;
    explain::PastedText read;
    std::vector<qsizetype> lines;
};

PastedTextPresenter::PastedTextPresenter(const explain::Catalogue &catalogue, Reader reader, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_reader(std::move(reader))
    , m_channel(std::make_shared<Channel>())
    , m_findings([this](int row) { return titleOf(row); })
    , m_explanation(catalogue)
{
    if (!m_reader)
        m_reader = [catalogue](const QString &text, const explain::IsWanted &isWanted) {
            return explain::readPastedText(text, catalogue, isWanted);
        };
    m_channel->presenter = this;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfTyping);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_pause, &QTimer::timeout, this, [this] { begin(m_text, {}); });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isBusy = true;
        emit changed();
    });
}

PastedTextPresenter::~PastedTextPresenter()
{
    const QMutexLocker lock(&m_channel->mutex);
    ++m_channel->newest;
    m_channel->presenter = nullptr;
}

void PastedTextPresenter::edit(const QString &text)
{
    if (!isEditable() || text == m_text)
        return;
    m_text = text;
    m_excerpt.text = text;
    m_wasTyped = true;
    m_isRead = false;
    m_isFileCutOff = false;
    m_failedFile.clear();
    ++m_channel->newest;
    m_pause.start();
}

void PastedTextPresenter::replace(const QString &text)
{
    m_wasTyped = false;
    m_isFileCutOff = false;
    m_failedFile.clear();
    m_isRead = false;
    m_text = text;
    // The whole gets its line feeds on the other thread; the same excerpt comes of it then.
    m_excerpt = excerptOf(shownText(text.left(2 * longestShown)));
    m_excerpt.isWhole = m_excerpt.isWhole && text.size() <= 2 * longestShown;
    emit excerptChanged();
    emit markChanged(false);
    begin(text, {});
}

void PastedTextPresenter::openFile(const QString &path)
{
    begin({}, path);
}

void PastedTextPresenter::clear()
{
    replace({});
}

/// On another thread: the file, the line ends, the errors, their lines. Between them, and again and again while it
/// looks for errors, it asks whether that is still wanted.
void PastedTextPresenter::begin(const QString &text, const QString &file)
{
    m_pause.stop();
    m_patience.start();
    auto outcome = std::make_shared<Outcome>();
    outcome->number = ++m_channel->newest;
    outcome->file = file;
    outcome->wasTyped = file.isEmpty() && m_wasTyped;
    outcome->text.text = text;
    readingThreads().start([outcome, channel = m_channel, reader = m_reader] {
        const auto isWanted = [&] {
            return channel->newest == outcome->number;
        };
        if (!isWanted())
            return;
        if (!outcome->file.isEmpty()) {
            auto content = readTextFile(outcome->file);
            outcome->failed = !content;
            outcome->text = std::move(content).value_or(TextFile());
        }
        outcome->text.text = outcome->wasTyped ? withLineFeeds(outcome->text.text) : shownText(outcome->text.text);
        if (!outcome->failed && isWanted()) {
            outcome->read = reader(outcome->text.text, isWanted);
            if (!isWanted())
                return;
            outcome->lines = linesOf(outcome->read, outcome->text.text);
        }
        const QMutexLocker lock(&channel->mutex);
        PastedTextPresenter *presenter = channel->presenter;
        if (presenter && isWanted())
            QMetaObject::invokeMethod(
                presenter, [presenter, outcome] { presenter->finish(*outcome); }, Qt::QueuedConnection);
    });
}

void PastedTextPresenter::finish(const Outcome &outcome)
{
    if (outcome.number != m_channel->newest)
        return; // a newer text is on its way
    m_patience.stop();
    m_isBusy = false;
    m_failedFile = outcome.failed ? QFileInfo(outcome.file).fileName() : QString();
    if (outcome.failed) {
        if (!m_isRead) // the file came before the text was read
            m_pause.start();
        emit changed();
        return;
    }
    const std::vector<explain::Finding> before = std::exchange(m_read, outcome.read).findings;
    m_lines = outcome.lines;
    m_isFileCutOff = outcome.text.isCutOff;
    m_isRead = true;
    m_wasTyped = outcome.wasTyped;
    if (m_read.findings.empty())
        m_state = outcome.text.text.trimmed().isEmpty() ? State::Empty : State::NothingFound;
    else
        m_state = State::Found;
    m_selected = outcome.wasTyped ? rowLike(before, m_selected) : 0;
    if (m_read.findings.empty())
        m_selected = -1;
    if (!outcome.wasTyped)
        setWholeText(outcome.text.text, m_selected < 0 ? 0 : m_read.findings.front().from);
    refreshRows();
    explainSelected();
    emit changed();
    emit markChanged(!outcome.wasTyped);
}

/// Fills the field only where that is another text, so that what can be undone stays.
void PastedTextPresenter::setWholeText(const QString &text, qsizetype place)
{
    const TextExcerpt excerpt = excerptOf(text, place);
    const bool isOther =
        excerpt.from != m_excerpt.from || excerpt.isWhole != m_excerpt.isWhole || excerpt.text != m_excerpt.text;
    m_text = text;
    m_excerpt = excerpt;
    if (isOther)
        emit excerptChanged();
}

/// Where the error of @p row before stands now; the first row where it is gone.
int PastedTextPresenter::rowLike(const std::vector<explain::Finding> &before, int row) const
{
    if (row < 0 || static_cast<size_t>(row) >= before.size())
        return 0;
    const explain::Finding &wanted = before[static_cast<size_t>(row)];
    for (size_t i = 0; i < m_read.findings.size(); ++i) {
        const explain::Finding &finding = m_read.findings[i];
        if (finding.error.code == wanted.error.code && finding.error.requestId == wanted.error.requestId)
            return static_cast<int>(i);
    }
    return 0;
}

void PastedTextPresenter::select(int row)
{
    if (row < 0 || static_cast<size_t>(row) >= m_read.findings.size() || row == m_selected)
        return;
    m_selected = row;
    const explain::Finding &finding = m_read.findings[static_cast<size_t>(row)];
    const qsizetype inExcerpt = finding.from - m_excerpt.from;
    if (inExcerpt < 0 || inExcerpt + finding.length > m_excerpt.text.size())
        setWholeText(m_text, finding.from);
    explainSelected();
    emit changed();
    emit markChanged(true);
}

PastedTextPresenter::Mark PastedTextPresenter::mark() const
{
    if (!m_isRead || m_selected < 0 || static_cast<size_t>(m_selected) >= m_read.findings.size())
        return {};
    const explain::Finding &finding = m_read.findings[static_cast<size_t>(m_selected)];
    const qsizetype end = m_excerpt.text.size();
    const qsizetype from = std::clamp(finding.from - m_excerpt.from, qsizetype(0), end);
    return {from, std::clamp(finding.length, qsizetype(0), end - from)};
}

PastedTextPresenter::Mark PastedTextPresenter::codeMark() const
{
    const Mark whole = mark();
    const auto &error = m_explanation.error();
    if (whole.length == 0 || !error || error->code.isEmpty())
        return {};
    const qsizetype at =
        QStringView(m_excerpt.text).mid(whole.from, whole.length).indexOf(error->code, 0, Qt::CaseInsensitive);
    return at < 0 ? Mark() : Mark{whole.from + at, error->code.size()};
}

void PastedTextPresenter::explainSelected()
{
    if (m_selected < 0) {
        m_explanation.clear();
        return;
    }
    const explain::Finding &finding = m_read.findings[static_cast<size_t>(m_selected)];
    m_explanation.setError(finding.error, finding.situation, finding.codeOrigin);
    m_explanation.setTimeText(finding.time);
}

QString PastedTextPresenter::codeInCatalogue() const
{
    const auto &error = m_explanation.error();
    if (!error || error->kind != core::ErrorKind::Refused)
        return {};
    return m_catalogue.codes().contains(error->code, Qt::CaseInsensitive) ? error->code : QString();
}

void PastedTextPresenter::refreshRows()
{
    std::vector<FindingsModel::Row> rows;
    for (size_t i = 0; i < m_read.findings.size(); ++i) {
        const explain::Finding &finding = m_read.findings[i];
        const qsizetype line = i < m_lines.size() ? m_lines[i] : 1;
        const QString &interface = finding.situation.interfaceId;
        const QString &about = interface.isEmpty() ? finding.error.requestId : interface;
        rows.push_back({explain::plainLine(finding.error.code, longestName), explain::plainLine(about, longestName),
                        finding.times, line});
    }
    m_findings.setRows(std::move(rows));
}

QString PastedTextPresenter::titleOf(int row) const
{
    if (row < 0 || static_cast<size_t>(row) >= m_read.findings.size())
        return {};
    const explain::Finding &finding = m_read.findings[static_cast<size_t>(row)];
    return m_catalogue.explain(finding.error, finding.situation, programLanguage()).title;
}

QString PastedTextPresenter::excerptText() const
{
    if (m_excerpt.isWhole)
        return {};
    //: %1 and %2 are where the part begins and ends, %3 is how long the text is, all in characters.
    return tr("Characters %1 to %2 of %3 are shown here; the whole text is looked through.")
        .arg(number(m_excerpt.from + 1), number(m_excerpt.from + m_excerpt.text.size()), number(m_text.size()));
}

QString PastedTextPresenter::stateText() const
{
    switch (m_state) {
    case State::Empty:
        return tr("Nothing to explain yet. As soon as there is a text, its errors are found and explained here.");
    case State::NothingFound:
        return tr("No error was found in this text. Looked for: error codes of Alibaba Cloud, answers of the server in "
                  "JSON or XML, errors as the SDKs, the aliyun CLI, Terraform and Terway print them, and the server's "
                  "sentences.");
    case State::Found: {
        const int times = std::accumulate(m_read.findings.begin(), m_read.findings.end(), 0,
                                          [](int sum, const explain::Finding &finding) { return sum + finding.times; });
        const int kinds = static_cast<int>(m_read.findings.size());
        if (times == kinds)
            return tr("%n error(s) found", nullptr, kinds);
        return tr("%1, %2").arg(tr("%n error(s) found", nullptr, kinds), tr("%n time(s) in all", nullptr, times));
    }
    }
    return {};
}

QString PastedTextPresenter::notice() const
{
    if (!m_failedFile.isEmpty())
        return tr("The file “%1” could not be read as text.").arg(explain::plainLine(m_failedFile, longestName));
    if (m_state == State::Empty)
        return {};
    if (m_read.findings.size() >= explain::mostFindings)
        return tr("Only the first %1 errors are listed.").arg(number(static_cast<qsizetype>(explain::mostFindings)));
    if (m_read.isCutOff || m_isFileCutOff)
        return tr("Only the beginning of this text was looked through: %1 characters.")
            .arg(number(std::min(explain::longestText, m_text.size())));
    return {};
}

void PastedTextPresenter::retranslate()
{
    m_findings.retranslate();
    m_explanation.followProgramLanguage();
    emit changed();
}

} // namespace presenters

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/errorunits.h"

namespace explain {

namespace {

constexpr qsizetype loggerPrefix = 16; ///< between a line's time and a key that continues the error before

bool isSign(const ErrorField &field)
{
    return field.piece == Piece::Code || (field.piece == Piece::Mention && !field.isWeak)
           || ((field.piece == Piece::Sentence || field.piece == Piece::Trouble) && !field.isWeak)
           || field.piece == Piece::SdkCode;
}

/// A word that is a code beside these only; a broken connection is the cloud's where its host is named.
bool needsCompany(const ErrorField &field)
{
    return field.isWeak
           && (field.piece == Piece::Mention || field.piece == Piece::Sentence || field.piece == Piece::Trouble);
}

bool isCompany(const ErrorField &field)
{
    return field.piece == Piece::RequestId || field.piece == Piece::Host || field.piece == Piece::Action
           || field.piece == Piece::NamedAction || field.piece == Piece::Resource;
}

/// Between two boundaries, or up to a field that contradicts.
struct Segment
{
    ErrorUnit unit;
    bool isRecord = false; ///< a new line of a log
    bool hasSign = false;
    bool hasMessage = false;
    bool hasCompany = false; ///< what only comes with errors and calls of the cloud
    bool needsCompany = false;
    int codeDepth = 0;
    QString mention; ///< the first code in a sentence
};

class Grouping
{
public:
    explicit Grouping(const std::vector<ErrorField> &fields)
        : m_fields(fields)
    {}

    std::vector<ErrorUnit> run()
    {
        m_next = Segment();
        for (size_t i = 0; i < m_fields.size(); ++i)
            take(i);
        closeSegment(m_fields.size());
        emitPending();
        return std::move(m_units);
    }

private:
    void take(size_t i)
    {
        const ErrorField &field = m_fields[i];
        const bool isBoundary = field.piece == Piece::Record || field.piece == Piece::Part;
        if (isBoundary || contradicts(field)) {
            closeSegment(i);
            m_next.isRecord = field.piece == Piece::Record;
        }
        m_next.hasSign = m_next.hasSign || isSign(field);
        m_next.hasCompany = m_next.hasCompany || isCompany(field);
        m_next.needsCompany = m_next.needsCompany || needsCompany(field);
        if (field.piece == Piece::Code && m_next.unit.code.isEmpty()) {
            m_next.unit.code = field.text;
            m_next.codeDepth = field.depth;
        } else if (field.piece == Piece::RequestId && m_next.unit.requestId.isEmpty()) {
            m_next.unit.requestId = field.text;
        } else if (field.piece == Piece::Message) {
            m_next.hasMessage = true;
        } else if (field.piece == Piece::Mention && !field.isWeak && m_next.mention.isEmpty()) {
            m_next.mention = field.text;
        }
    }

    bool contradicts(const ErrorField &field) const
    {
        const ErrorUnit &unit = m_next.unit;
        if (field.piece == Piece::RequestId)
            return !unit.requestId.isEmpty() && unit.requestId.compare(field.text, Qt::CaseInsensitive) != 0;
        if (field.piece == Piece::Code && !unit.code.isEmpty())
            return unit.code != field.text
                   || (m_next.hasMessage && field.depth == 0 && m_next.codeDepth == 0 && unit.requestId.isEmpty());
        return false;
    }

    void closeSegment(size_t end)
    {
        m_next.unit.end = end;
        if (m_next.unit.first < end)
            merge(m_next);
        m_next = Segment();
        m_next.unit.first = end;
    }

    void merge(const Segment &next)
    {
        const bool belongs = m_hasPending && (next.isRecord ? continuesOverRecord(next) : tellsTheSame(next));
        if (!belongs) {
            emitPending();
            m_pending = next;
            m_hasPending = true;
            return;
        }
        if (m_pending.unit.code.isEmpty()) {
            m_pending.unit.code = next.unit.code;
            m_pending.codeDepth = next.codeDepth;
        }
        if (m_pending.unit.requestId.isEmpty())
            m_pending.unit.requestId = next.unit.requestId;
        if (m_pending.mention.isEmpty())
            m_pending.mention = next.mention;
        m_pending.hasSign = m_pending.hasSign || next.hasSign;
        m_pending.hasMessage = m_pending.hasMessage || next.hasMessage;
        m_pending.hasCompany = m_pending.hasCompany || next.hasCompany;
        m_pending.needsCompany = m_pending.needsCompany || next.needsCompany;
        m_pending.unit.end = next.unit.end;
    }

    /// A logger put a time before each line of what an SDK printed: "… ErrorCode: X", "… RequestId: Y".
    bool continuesOverRecord(const Segment &next)
    {
        if (!m_pending.hasSign || !next.unit.code.isEmpty())
            return false;
        if (next.unit.end - next.unit.first == 2 && m_fields[next.unit.first + 1].piece == Piece::Time) // that alone
            return ++m_emptyRecords <= 2;
        const bool addsRequestId = !next.unit.requestId.isEmpty() && m_pending.unit.requestId.isEmpty();
        const bool addsMessage = next.hasMessage && !m_pending.hasMessage;
        if ((!addsRequestId && !addsMessage) || (next.hasMessage && m_pending.hasMessage))
            return false;
        qsizetype timeEnd = -1;
        for (size_t i = next.unit.first; i < next.unit.end; ++i) {
            const ErrorField &field = m_fields[i];
            if (field.piece == Piece::Time && timeEnd < 0)
                timeEnd = field.end;
            else if (timeEnd >= 0 && (field.piece == Piece::RequestId || field.piece == Piece::Message))
                return field.from - timeEnd <= loggerPrefix;
        }
        return false;
    }

    bool tellsTheSame(const Segment &next) const
    {
        const ErrorUnit &mine = m_pending.unit;
        const ErrorUnit &theirs = next.unit;
        if (!mine.requestId.isEmpty() && !theirs.requestId.isEmpty())
            return mine.requestId.compare(theirs.requestId, Qt::CaseInsensitive) == 0
                   && (mine.code.isEmpty() || theirs.code.isEmpty() || mine.code == theirs.code);
        if (!mine.code.isEmpty() && !theirs.code.isEmpty())
            return mine.code == theirs.code && m_pending.codeDepth != next.codeDepth;
        if (!mine.code.isEmpty())
            return next.mention.isEmpty() || next.mention == mine.code;
        if (!theirs.code.isEmpty())
            return m_pending.mention.isEmpty() || m_pending.mention == theirs.code;
        return true;
    }

    void emitPending()
    {
        if (m_hasPending && (m_pending.hasSign || (m_pending.needsCompany && m_pending.hasCompany)))
            emitUnit(m_pending.unit);
        m_hasPending = false;
        m_emptyRecords = 0;
        m_pending = Segment();
    }

    /// The first field of that kind, or SIZE_MAX.
    size_t find(const ErrorUnit &unit, Piece piece) const
    {
        for (size_t i = unit.first; i < unit.end; ++i) {
            if (m_fields[i].piece == piece)
                return i;
        }
        return SIZE_MAX;
    }

    /// The first that tells more than its kind, else the first.
    size_t findTrouble(const ErrorUnit &unit) const
    {
        for (size_t i = unit.first; i < unit.end; ++i) {
            if (m_fields[i].piece == Piece::Trouble && !m_fields[i].text.isEmpty())
                return i;
        }
        return find(unit, Piece::Trouble);
    }

    /// Codes in sentences; those that need company only where there are no others.
    std::vector<size_t> mentionsIn(const ErrorUnit &unit, bool weak) const
    {
        std::vector<size_t> mentions;
        for (size_t i = unit.first; i < unit.end; ++i) {
            const ErrorField &field = m_fields[i];
            if (field.piece == Piece::Mention && field.isWeak == weak
                && (mentions.empty() || m_fields[mentions.back()].text != field.text))
                mentions.push_back(i);
        }
        return mentions;
    }

    /// Of codes in sentences, each is an error; where a code stands where codes stand, they belong to that.
    void emitUnit(ErrorUnit unit)
    {
        unit.codeAt = find(unit, Piece::Code);
        std::vector<size_t> mentions = mentionsIn(unit, false);
        if (mentions.empty())
            mentions = mentionsIn(unit, true);
        if (unit.codeAt != SIZE_MAX || mentions.empty()) {
            for (const Piece piece : {Piece::Sentence, Piece::SdkCode, Piece::Trouble}) {
                if (unit.codeAt == SIZE_MAX)
                    unit.codeAt = piece == Piece::Trouble ? findTrouble(unit) : find(unit, piece);
            }
            m_units.push_back(unit);
            return;
        }
        const ErrorUnit whole = unit;
        for (size_t k = 0; k < mentions.size(); ++k) {
            unit.first = k == 0 ? whole.first : mentions[k];
            unit.end = k + 1 < mentions.size() ? mentions[k + 1] : whole.end;
            unit.codeAt = mentions[k];
            m_units.push_back(unit);
        }
    }

    const std::vector<ErrorField> &m_fields;
    std::vector<ErrorUnit> m_units;
    Segment m_next;
    Segment m_pending;
    bool m_hasPending = false;
    int m_emptyRecords = 0;
};

} // namespace

std::vector<ErrorUnit> errorUnitsOf(const std::vector<ErrorField> &fields)
{
    return Grouping(fields).run();
}

} // namespace explain

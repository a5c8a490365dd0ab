// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/cataloguepresenter.h"

#include "app/presenters/errortext.h"
#include "app/settings/settings.h"

#include <QLocale>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

using explain::Language;
using Shown = CataloguePresenter::Shown;

constexpr QLatin1String stateName("catalogueLanguage");

Shown ofProgram()
{
    return programLanguage() == Language::Chinese ? Shown::Chinese : Shown::English;
}

std::optional<Shown> fromState(const QByteArray &state)
{
    if (state == "en")
        return Shown::English;
    if (state == "zh")
        return Shown::Chinese;
    if (state == "both")
        return Shown::Both;
    return std::nullopt;
}

QByteArray toState(const std::optional<Shown> &shown)
{
    if (!shown)
        return {};
    switch (*shown) {
    case Shown::English:
        return "en";
    case Shown::Chinese:
        return "zh";
    case Shown::Both:
        return "both";
    }
    return {};
}

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

} // namespace

CataloguePresenter::CataloguePresenter(const explain::Catalogue &catalogue, settings::Settings *settings,
                                       QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_settings(settings)
{
    if (m_settings)
        m_chosen = fromState(m_settings->state(stateName));
}

void CataloguePresenter::prepare()
{
    const auto promise = std::make_shared<std::promise<std::shared_ptr<const CodeIndex>>>();
    m_coming = promise->get_future().share();
    QThreadPool::globalInstance()->start(
        [promise, catalogue = m_catalogue] { promise->set_value(std::make_shared<const CodeIndex>(catalogue)); });
}

/// Never waits for the other thread, which may be busy with something else.
void CataloguePresenter::start()
{
    if (isStarted())
        return;
    const bool isThere = m_coming.valid() && m_coming.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    m_index = isThere ? m_coming.get() : std::make_shared<const CodeIndex>(m_catalogue);
    m_actions = m_index->actions();
    refreshList();
}

void CataloguePresenter::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    if (!search.trimmed().isEmpty())
        m_code.clear();
    refreshList();
}

void CataloguePresenter::setAction(const QString &action)
{
    if (action == m_action)
        return;
    m_action = action;
    refreshList();
}

/// What is shown stays as long as it is listed; else the first one, the best match, takes its place.
void CataloguePresenter::refreshList()
{
    if (!m_index)
        return;
    std::vector<CatalogueModel::Row> rows;
    const std::vector<size_t> hits = m_index->search(m_search, m_action);
    for (const size_t hit : hits) {
        const CodeIndex::Code &code = m_index->codes()[hit];
        QStringList actions = code.actions;
        actions.removeAll(u"*"_s);
        rows.push_back({code.code, code.title(programLanguage()), actions.join(u", "_s)});
    }
    m_model.setRows(std::move(rows));
    if (m_model.rowOf(m_code) < 0) {
        m_code = m_model.codeAt(0);
        refreshCode();
    }
    emit listChanged();
}

QString CataloguePresenter::countText() const
{
    if (!m_index)
        return {};
    const auto all = static_cast<int>(m_index->codes().size());
    if (m_model.rowCount() == all)
        return tr("%n code(s)", nullptr, all);
    //: %1 are shown of the %n that there are
    return tr("%1 of %n code(s)", nullptr, all).arg(number(m_model.rowCount()));
}

QString CataloguePresenter::emptyText() const
{
    if (!m_index || m_model.rowCount() > 0)
        return {};
    return m_action.isEmpty() ? tr("No code has all of these words.")
                              : tr("No code that is documented for this action has all of these words.");
}

void CataloguePresenter::select(const QString &code)
{
    if (code == m_code || m_model.rowOf(code) < 0)
        return;
    m_code = code;
    refreshCode();
}

void CataloguePresenter::showCode(const QString &code)
{
    start();
    const qsizetype position = m_index->find(code);
    if (position < 0) {
        m_action.clear();
        m_search = code;
        refreshList();
        return;
    }
    const QString known = m_index->codes()[static_cast<size_t>(position)].code;
    if (m_model.rowOf(known) < 0) {
        m_action.clear();
        m_search.clear();
    }
    const bool isOther = known != m_code;
    m_code = known;
    refreshList();
    if (isOther)
        refreshCode();
}

void CataloguePresenter::follow(const QString &code)
{
    const Place from{m_code, m_search, m_action};
    if (!m_code.isEmpty())
        m_way.push_back(from);
    showCode(code);
    if (m_code == from.code && !m_way.empty())
        m_way.pop_back();
    emit codeChanged();
}

void CataloguePresenter::goBack()
{
    if (m_way.empty())
        return;
    const Place place = m_way.back();
    m_way.pop_back();
    m_search = place.search;
    m_action = place.action;
    m_code = place.code;
    refreshList();
    refreshCode();
}

std::vector<Language> CataloguePresenter::languages() const
{
    switch (shown()) {
    case Shown::English:
        return {Language::English};
    case Shown::Chinese:
        return {Language::Chinese};
    case Shown::Both:
        break;
    }
    if (programLanguage() == Language::Chinese)
        return {Language::Chinese, Language::English};
    return {Language::English, Language::Chinese};
}

void CataloguePresenter::refreshCode()
{
    m_entries.clear();
    m_facts = {};
    if (!m_code.isEmpty()) {
        const std::vector<Language> wanted = languages();
        for (const Language language : wanted)
            m_entries.push_back(codeEntry(m_code, m_catalogue, language));
        m_facts = codeFacts(m_code, m_catalogue);
    }
    emit codeChanged();
}

QString CataloguePresenter::heading(const QString &name) const
{
    return m_catalogue.label(name, languages().front());
}

QStringList CataloguePresenter::actionsShown() const
{
    QStringList actions = m_facts.actions;
    actions.replaceInStrings(u"*"_s, heading(u"anyAction"_s));
    return actions;
}

Shown CataloguePresenter::shown() const
{
    return m_forNow.value_or(m_chosen.value_or(ofProgram()));
}

void CataloguePresenter::showFor(Language language)
{
    const Shown before = shown();
    m_forNow.reset();
    if (language != programLanguage() && shown() != Shown::Both)
        m_forNow = language == Language::Chinese ? Shown::Chinese : Shown::English;
    if (shown() != before)
        refreshCode();
}

/// Who chooses the program's language wants it to be that of the program, whichever that will be.
void CataloguePresenter::setShown(Shown shown)
{
    if (shown == this->shown())
        return;
    m_forNow.reset();
    m_chosen = shown == ofProgram() ? std::nullopt : std::optional(shown);
    if (m_settings)
        m_settings->setState(stateName, toState(m_chosen));
    refreshCode();
}

QString CataloguePresenter::copyText(explain::Report::Form form) const
{
    QStringList reports;
    if (m_code.isEmpty())
        return {};
    const std::vector<Language> wanted = languages();
    for (const Language language : wanted)
        reports.append(explain::entryReportText(m_code, explain::Wish::Other, m_catalogue, language, form));
    return reports.join(u'\n');
}

void CataloguePresenter::retranslate()
{
    if (!m_index)
        return;
    refreshList();
    refreshCode();
}

} // namespace presenters

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/report.h"
#include "app/presenters/cataloguemodel.h"
#include "app/presenters/codeentry.h"
#include "app/presenters/codeindex.h"

#include <QObject>
#include <QPointer>

#include <future>
#include <memory>
#include <optional>

namespace settings {
class Settings;
}

namespace presenters {

/// "Explain an Error", the page with every code: search, filter by action, and one code in whole, in either language or
/// in both.
class CataloguePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Shown { English, Chinese, Both };

    /// @p settings keep the chosen language; may be null, as in tests.
    CataloguePresenter(const explain::Catalogue &catalogue, settings::Settings *settings, QObject *parent = nullptr);

    /// The page may be seen soon: begins to read the catalogue on another thread.
    void prepare();
    /// The page is about to be seen: lists the codes. More than once does nothing more.
    void start();
    bool isStarted() const { return m_index != nullptr; }

    CatalogueModel &model() { return m_model; }
    /// For the filter, in its order; "Any action" is not among them.
    const QStringList &actions() const { return m_actions; }
    const QString &search() const { return m_search; }
    /// The best match is shown; what is shown stays when the search is over.
    void setSearch(const QString &search);
    const QString &action() const { return m_action; }
    /// Empty: any.
    void setAction(const QString &action);
    /// "12 of 331 codes".
    QString countText() const;
    /// Said in the place of an empty list.
    QString emptyText() const;

    /// The one that is shown in whole; empty where none is.
    const QString &code() const { return m_code; }
    /// The user selects one in the list.
    void select(const QString &code);
    /// The user follows a link: search and filter give way where they hide @p code. One that is not in the catalogue is
    /// searched for.
    void showCode(const QString &code);
    /// The user follows a link from the code that is shown: goBack() leads back to it.
    void follow(const QString &code);
    bool canGoBack() const { return !m_way.empty(); }
    void goBack();
    /// The code in one language, or in both, the program's first.
    const std::vector<CodeEntry> &entries() const { return m_entries; }
    const CodeFacts &facts() const { return m_facts; }
    /// A heading of words.json in the language of what is shown; of both, in the program's.
    QString heading(const QString &name) const;
    /// "any action" in the place of "*".
    QStringList actionsShown() const;

    Shown shown() const;
    /// Remembered.
    void setShown(Shown shown);
    /// Until setShown(), and not remembered: a link in a message of @p language was followed. The language chosen for
    /// the page holds again where that is the program's own.
    void showFor(explain::Language language);
    /// The code in whole for a ticket, in the language, or the languages, that are shown.
    QString copyText(explain::Report::Form form) const;

    /// To be called on LanguageChange.
    void retranslate();

signals:
    /// What is listed, and how much.
    void listChanged();
    /// The code that is shown, or its language.
    void codeChanged();

private:
    void refreshList();
    void refreshCode();
    std::vector<explain::Language> languages() const;

    explain::Catalogue m_catalogue;
    QPointer<settings::Settings> m_settings;
    std::shared_future<std::shared_ptr<const CodeIndex>> m_coming; ///< what prepare() began
    std::shared_ptr<const CodeIndex> m_index;                      ///< null before the start
    CatalogueModel m_model;
    QStringList m_actions;
    QString m_search;
    QString m_action;
    QString m_code;
    std::optional<Shown> m_chosen; ///< by the user; nothing: the program's language
    std::optional<Shown> m_forNow; ///< by showFor()
    /// What was shown before links were followed, the newest last.
    struct Place
    {
        QString code;
        QString search;
        QString action;
    };
    std::vector<Place> m_way;
    std::vector<CodeEntry> m_entries;
    CodeFacts m_facts;
};

} // namespace presenters

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/explanation.h"

#include <memory>

namespace explain {

struct Content;
struct Documented;

/// Explains errors from the data in resources/explain (its README tells the format). Language is an argument, so that
/// one message can switch by itself. Cheap to make and to copy: the compiled-in data is read once, at the first use.
class Catalogue
{
public:
    /// The compiled-in data, ":/explain/*.json".
    Catalogue();
    /// Other data of the same format, for tests.
    explicit Catalogue(const QString &folder);
    ~Catalogue();
    Catalogue(const Catalogue &);
    Catalogue &operator=(const Catalogue &);

    /// Always answers: an unknown code gets what can be derived from its shape, marked as derived.
    Explanation explain(const core::Error &error, const Situation &situation, Language language) const;
    /// Every code with an entry of its own, patterns ("Throttling.*") left out; sorted.
    QStringList codes() const;
    /// What a row of the technical part is called: "code", "httpStatus", … (words.json, labels).
    QString label(const QString &name, Language language) const;
    /// What the cloud's documents say of a code; nothing in it where they are silent.
    Documented documented(const QString &code) const;
    /// The data, for the checks of it (app/explain/content.h).
    const Content &content() const;

private:
    QString m_folder;
    mutable std::shared_ptr<const Content> m_content; ///< null until first used
};

/// Reads the compiled-in data on another thread, so that the first explanation does not have to.
void readCatalogueAhead();

} // namespace explain

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/cataloguepresenter.h"
#include "app/presenters/pastedtextpresenter.h"

namespace presenters {

/// "Explain an Error": two pages, and which of them is in front.
class ExplainPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Page { PastedText, AllCodes };

    /// @p settings may be null; @p reader as in PastedTextPresenter.
    ExplainPresenter(const explain::Catalogue &catalogue, settings::Settings *settings,
                     PastedTextPresenter::Reader reader = {}, QObject *parent = nullptr);

    PastedTextPresenter &pasted() { return m_pasted; }
    CataloguePresenter &codes() { return m_codes; }
    Page page() const { return m_page; }
    void setPage(Page page);
    /// The user follows a link of the pasted text's explanation to @p code: in the language of that message.
    void showCode(const QString &code);
    /// A text, or a file, from anywhere in the window takes the place of the present one.
    void explainText(const QString &text);
    void explainFile(const QString &path);
    /// To be called on LanguageChange.
    void retranslate();

signals:
    void pageChanged();

private:
    PastedTextPresenter m_pasted;
    CataloguePresenter m_codes;
    Page m_page = Page::PastedText;
};

} // namespace presenters

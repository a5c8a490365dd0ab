// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/explainpresenter.h"

namespace presenters {

ExplainPresenter::ExplainPresenter(const explain::Catalogue &catalogue, settings::Settings *settings,
                                   PastedTextPresenter::Reader reader, QObject *parent)
    : QObject(parent)
    , m_pasted(catalogue, std::move(reader))
    , m_codes(catalogue, settings)
{
    m_codes.prepare();
}

void ExplainPresenter::setPage(Page page)
{
    if (page == Page::AllCodes)
        m_codes.start();
    if (page == m_page)
        return;
    m_page = page;
    emit pageChanged();
}

void ExplainPresenter::showCode(const QString &code)
{
    m_codes.showFor(m_pasted.explanation().language());
    setPage(Page::AllCodes);
    m_codes.showCode(code);
}

void ExplainPresenter::explainText(const QString &text)
{
    setPage(Page::PastedText);
    m_pasted.replace(text);
}

void ExplainPresenter::explainFile(const QString &path)
{
    setPage(Page::PastedText);
    m_pasted.openFile(path);
}

void ExplainPresenter::retranslate()
{
    m_pasted.retranslate();
    m_codes.retranslate();
}

} // namespace presenters

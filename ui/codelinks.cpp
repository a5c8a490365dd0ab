// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/codelinks.h"

#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/plaintext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int narrowest = 120;

/// A code as long as it likes: it is cut in the middle where the room is short.
class CodeButton : public QToolButton
{
public:
    explicit CodeButton(QWidget *parent)
        : QToolButton(parent)
    {
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setIcon(ui::icon(u"search"_s));
    }
    void setCode(const QString &code)
    {
        m_code = code;
        setText(code);
        m_wanted = QToolButton::sizeHint();
        setAccessibleName(code);
        elide();
    }
    const QString &code() const { return m_code; }
    QSize sizeHint() const override { return m_wanted; }
    QSize minimumSizeHint() const override { return {std::min(m_wanted.width(), narrowest), m_wanted.height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QToolButton::resizeEvent(event);
        elide();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
    }

private:
    void elide()
    {
        const int around = m_wanted.width() - fontMetrics().horizontalAdvance(m_code);
        setText(width() >= m_wanted.width() ? m_code
                                            : fontMetrics().elidedText(m_code, Qt::ElideMiddle, width() - around));
    }

    QString m_code;
    QSize m_wanted;
};

} // namespace

CodeLinks::CodeLinks(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_flow(new QWidget(this))
{
    QFont bold;
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_flow->setLayout(new FlowLayout(4));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addWidget(m_flow);
    addButton(); // where the Tab key is to come by
    hide();
}

void CodeLinks::setCodes(const QString &heading, const QStringList &codes)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_codes = codes;
    refresh();
}

void CodeLinks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
}

void CodeLinks::addButton()
{
    auto *button = new CodeButton(m_flow);
    m_flow->layout()->addWidget(button);
    button->hide();
    if (!m_buttons.empty())
        setTabOrder(m_buttons.back(), button);
    connect(button, &QToolButton::clicked, this, [this, button] { emit codeChosen(button->code()); });
    m_buttons.push_back(button);
}

void CodeLinks::refresh()
{
    while (m_buttons.size() < static_cast<size_t>(m_codes.size()))
        addButton();
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isUsed = i < static_cast<size_t>(m_codes.size());
        m_buttons[i]->setObjectName(u"%1Button%2"_s.arg(objectName()).arg(i + 1));
        auto *button = static_cast<CodeButton *>(m_buttons[i]);
        button->setCode(isUsed ? m_codes.at(static_cast<qsizetype>(i)) : QString());
        //: %1 is an error code
        button->setToolTip(isUsed ? plainToolTip(tr("Explain %1").arg(button->code())) : QString());
        button->setVisible(isUsed);
    }
    setVisible(!m_codes.isEmpty());
}

} // namespace ui

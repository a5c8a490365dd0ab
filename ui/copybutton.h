// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

#include <functional>

class QAction;

namespace ui {

/// Copies a text at once, or in the form that its menu offers: as text or as Markdown. Says that it has done so until
/// showReady().
class CopyButton : public QToolButton
{
    Q_OBJECT

public:
    using Text = std::function<QString()>;

    explicit CopyButton(QWidget *parent = nullptr);

    void setSource(Text text, Text markdown);
    /// In the place of "Copy" and "Copied" in the program's language.
    void setWords(const QString &copy, const QString &copied);
    /// What would be copied is another one now.
    void showReady();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy(const Text &text);
    void retranslate();

    Text m_text;
    Text m_markdown;
    QString m_copyWord; ///< empty: the program's
    QString m_copiedWord;
    QAction *m_asText;
    QAction *m_asMarkdown;
    bool m_hasCopied = false;
};

} // namespace ui

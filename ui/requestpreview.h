// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class FoldButton;

/// "Request that will be sent": folded away until wanted, with "Copy as CLI command".
class RequestPreview : public QWidget
{
    Q_OBJECT

public:
    using Text = std::function<QString()>;

    explicit RequestPreview(QWidget *parent = nullptr);

    /// Where the request's text and its commands come from; asked only when they are shown or copied.
    void setSource(Text request, Text commands);
    enum class Content { Nothing, Request };
    /// The request may have changed. With Nothing there is nothing to copy.
    void refresh(Content content);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setUnfolded(bool unfolded);
    void showRequest();
    void copyCommands();

    FoldButton *m_toggle;
    QPushButton *m_copy;
    QLabel *m_copied;
    QPlainTextEdit *m_text;
    Text m_request;
    Text m_commands;
    QString m_lastCopied;
};

} // namespace ui

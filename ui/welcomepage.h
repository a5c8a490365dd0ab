// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// What stands in the table's place while there is nobody to sign in as: three ways on.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// @p missingProfile: the name of a profile that was asked for in vain, or empty.
    /// @p hasEnvironment: the environment holds keys.
    void setState(const QString &missingProfile, bool hasEnvironment);

signals:
    void addProfileWanted();
    void environmentWanted();
    void demoWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Way
    {
        QPushButton *button = nullptr;
        QLabel *text = nullptr;
    };

    Way addWay(const QString &name, const QString &iconName);
    void refresh();

    QString m_missingProfile;
    bool m_hasEnvironment = false;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_promise;
    Way m_profile;
    Way m_environment;
    Way m_demo;
};

} // namespace ui

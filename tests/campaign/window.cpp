// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// Journey: the window, its dialogs and its end.
#include "tests/campaign/journey.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace campaign {

QDialog *Journey::openDialog(const QString &action, const QString &id)
{
    auto *filter = m_desk->window().findChild<QLineEdit *>(u"filterEdit"_s);
    auto *table = m_desk->window().findChild<QTableView *>(u"interfacesTable"_s);
    filter->setText(id);
    if (!waitFor([&] { return table->model()->rowCount() == 1; }, patienceMs)) {
        note(u"the row is not there: "_s + m_desk->listingText());
        return nullptr;
    }
    const QModelIndex first = table->model()->index(0, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    if (!trigger(action)) {
        note(u"%1 is disabled"_s.arg(action));
        return nullptr;
    }
    waitFor([this] { return !dialogs().empty(); }, patienceMs);
    return dialogs().empty() ? nullptr : dialogs().front();
}

std::vector<QDialog *> Journey::dialogs()
{
    std::vector<QDialog *> open;
    for (QDialog *dialog : m_desk->window().findChildren<QDialog *>()) {
        if (dialog->isVisible())
            open.push_back(dialog);
    }
    return open;
}

bool Journey::closeDialogs()
{
    for (QDialog *dialog : dialogs())
        QTest::keyClick(dialog, Qt::Key_Escape);
    const bool closed = waitFor([this] { return dialogs().empty(); }, 3000);
    if (!closed)
        find(lateness + u"a dialog does not close: %1"_s.arg(dialogs().front()->windowTitle()));
    return closed;
}

bool Journey::switchLanguage()
{
    auto *english = m_desk->window().findChild<QAction *>(u"languageEnglish"_s);
    auto *chinese = m_desk->window().findChild<QAction *>(u"languageChinese"_s);
    (english->isChecked() ? chinese : english)->trigger();
    return true;
}

bool Journey::switchRegion(const QString &regionId)
{
    auto *combo = m_desk->window().findChild<QComboBox *>(u"regionCombo"_s);
    const int index = combo->findData(regionId);
    if (index < 0 || !combo->isEnabled())
        return false;
    combo->setCurrentIndex(index);
    emit combo->activated(index);
    return true;
}

bool Journey::trigger(const QString &action)
{
    auto *found = m_desk->window().findChild<QAction *>(action);
    if (!waitFor([&] { return found->isEnabled(); }, patienceMs))
        return false;
    found->trigger();
    return true;
}

bool Journey::pressFirst(const QString &button)
{
    for (auto *found : m_desk->window().findChildren<QAbstractButton *>(button)) {
        if (!found->isVisible() || !found->isEnabled())
            continue;
        found->click();
        return true;
    }
    return false;
}

/// A crash keeps what is on the disk at its moment: a copy of the journal as it stands, in place of what the program
/// writes while it ends in order.
bool Journey::restart(bool asAfterACrash)
{
    const QString journal = m_desk->paths().journalFile;
    const QString copy = journal + u".crash"_s;
    if (asAfterACrash && QFile::exists(journal)) {
        QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"crash"_s);
        sql.setDatabaseName(journal);
        if (!sql.open() || !QSqlQuery(sql).exec(u"VACUUM INTO '%1'"_s.arg(copy)))
            note(u"the journal could not be copied"_s);
        sql.close();
    }
    QSqlDatabase::removeDatabase(u"crash"_s);
    m_desk->end();
    if (QFile::exists(copy)) {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(journal + QLatin1String(ending));
        QFile::rename(copy, journal);
        m_hasCrashed = true;
        m_finals.clear();
    }
    m_desk->putKeys();
    m_desk->restart();
    watch();
    waitFor([this] { return !interfaceFor({}).isEmpty(); }, 1500);
    return true;
}

} // namespace campaign

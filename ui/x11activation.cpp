// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/x11activation.h"

#include <QGuiApplication>
#include <QWidget>

#include <algorithm>
#include <cstdlib>
#include <xcb/xcb.h>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using X11 = QNativeInterface::QX11Application;

xcb_atom_t atom(xcb_connection_t *connection, const QByteArray &name)
{
    const auto cookie = xcb_intern_atom(connection, 0, uint16_t(name.size()), name.constData());
    xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(connection, cookie, nullptr);
    const xcb_atom_t known = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    std::free(reply);
    return known;
}

void sendToRoot(xcb_connection_t *connection, xcb_client_message_event_t event, uint32_t mask)
{
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    event.response_type = XCB_CLIENT_MESSAGE;
    xcb_send_event(connection, 0, root, mask, reinterpret_cast<const char *>(&event));
}

/// Milliseconds of the X server; 0: not known.
uint32_t timeOf(const QString &startupId)
{
    const qsizetype at = startupId.lastIndexOf("_TIME"_L1);
    return at < 0 ? 0 : startupId.mid(at + 5).toUInt();
}

/// The words of the startup notification protocol, twenty bytes a message, the last one with a null.
void endStartup(xcb_connection_t *connection, xcb_window_t window, const QString &startupId)
{
    QString quoted = startupId;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    const QByteArray words = u"remove: ID=\"%1\""_s.arg(quoted).toLatin1() + '\0';
    xcb_client_message_event_t event{};
    event.format = 8;
    event.window = window;
    event.type = atom(connection, "_NET_STARTUP_INFO_BEGIN");
    for (qsizetype at = 0; at < words.size(); at += 20) {
        const QByteArray part = words.mid(at, 20).leftJustified(20, '\0');
        std::copy(part.begin(), part.end(), event.data.data8);
        sendToRoot(connection, event, XCB_EVENT_MASK_PROPERTY_CHANGE);
        event.type = atom(connection, "_NET_STARTUP_INFO");
    }
}

} // namespace

bool activateOnX11(QWidget &window, const QString &startupId)
{
    const auto *x11 = qGuiApp->nativeInterface<X11>();
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr;
    if (!connection) // the offscreen platform has the interface, too
        return false;
    constexpr uint32_t asTheUser = 2;
    xcb_client_message_event_t event{};
    event.format = 32;
    event.window = xcb_window_t(window.winId());
    event.type = atom(connection, "_NET_ACTIVE_WINDOW");
    event.data.data32[0] = asTheUser;
    event.data.data32[1] = timeOf(startupId);
    sendToRoot(connection, event, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT);
    if (!startupId.isEmpty())
        endStartup(connection, event.window, startupId);
    xcb_flush(connection);
    return true;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// sessionmanager: a session manager (XSMP) for tests. Says SESSION_MANAGER's value in its first line, then one line for
// all that its clients do: "registered", "interacts", "keep" or "goes on" at the end of an interaction, "saved",
// "gone". Reads what to do from its input: "end" (of the session, clients may ask the user), "end silently" (they may
// not), "die", "cancelled".
#include <X11/ICE/ICElib.h>
#include <X11/ICE/ICEutil.h>
#include <X11/SM/SMlib.h>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace {

std::vector<SmsConn> clients;
std::vector<IceConn> connections;

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

Status onRegister(SmsConn client, SmPointer, char *previousId)
{
    if (previousId) {
        std::free(previousId);
        return 0;
    }
    char *id = SmsGenerateClientID(client);
    SmsRegisterClientReply(client, id);
    std::free(id);
    say("registered");
    // The protocol's initial save, which is no end of the session.
    SmsSaveYourself(client, SmSaveLocal, False, SmInteractStyleNone, False);
    return 1;
}

void onInteractRequest(SmsConn client, SmPointer, int)
{
    say("interacts");
    SmsInteract(client);
}

void onInteractDone(SmsConn, SmPointer, Bool cancelsShutdown)
{
    say(cancelsShutdown ? "keep" : "goes on");
}

void onSaveYourselfRequest(SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}

void onPhase2(SmsConn client, SmPointer)
{
    SmsSaveYourselfPhase2(client);
}

void onSaved(SmsConn client, SmPointer, Bool)
{
    say("saved");
    SmsSaveComplete(client);
}

void onClose(SmsConn client, SmPointer, int count, char **reasons)
{
    SmFreeReasons(count, reasons);
    IceConn connection = SmsGetIceConnection(client);
    std::erase(clients, client);
    SmsCleanUp(client);
    IceSetShutdownNegotiation(connection, False);
    IceCloseConnection(connection);
    std::erase(connections, connection);
    say("gone");
}

void onSetProperties(SmsConn, SmPointer, int count, SmProp **properties)
{
    for (int i = 0; i < count; ++i)
        SmFreeProperty(properties[i]);
    std::free(properties);
}

void onDeleteProperties(SmsConn, SmPointer, int count, char **names)
{
    for (int i = 0; i < count; ++i)
        std::free(names[i]);
    std::free(names);
}

void onGetProperties(SmsConn client, SmPointer)
{
    SmsReturnProperties(client, 0, nullptr);
}

Status onNewClient(SmsConn client, SmPointer, unsigned long *mask, SmsCallbacks *callbacks, char **)
{
    *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask
            | SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask
            | SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask
            | SmsGetPropertiesProcMask;
    callbacks->register_client = {onRegister, nullptr};
    callbacks->interact_request = {onInteractRequest, nullptr};
    callbacks->interact_done = {onInteractDone, nullptr};
    callbacks->save_yourself_request = {onSaveYourselfRequest, nullptr};
    callbacks->save_yourself_phase2_request = {onPhase2, nullptr};
    callbacks->save_yourself_done = {onSaved, nullptr};
    callbacks->close_connection = {onClose, nullptr};
    callbacks->set_properties = {onSetProperties, nullptr};
    callbacks->delete_properties = {onDeleteProperties, nullptr};
    callbacks->get_properties = {onGetProperties, nullptr};
    clients.push_back(client);
    return 1;
}

/// The socket is in a folder of the test's user; nobody else is asked who he is.
Bool letIn(char *)
{
    return True;
}

void onIoError(IceConn) {}

void obey(const std::string &order)
{
    for (SmsConn client : clients) {
        if (order == "end")
            SmsSaveYourself(client, SmSaveBoth, True, SmInteractStyleAny, False);
        else if (order == "end silently")
            SmsSaveYourself(client, SmSaveBoth, True, SmInteractStyleNone, False);
        else if (order == "die")
            SmsDie(client);
        else if (order == "cancelled")
            SmsShutdownCancelled(client);
    }
}

void accept(IceListenObj listener)
{
    IceAcceptStatus status = IceAcceptFailure;
    IceConn connection = IceAcceptConnection(listener, &status);
    if (!connection || status != IceAcceptSuccess)
        return;
    IceConnectStatus state = IceConnectPending;
    while ((state = IceConnectionStatus(connection)) == IceConnectPending)
        IceProcessMessages(connection, nullptr, nullptr);
    if (state == IceConnectAccepted)
        connections.push_back(connection);
}

/// False at the end of the input.
bool readOrders()
{
    char text[200];
    const ssize_t size = ::read(STDIN_FILENO, text, sizeof text);
    std::string orders(text, size > 0 ? static_cast<size_t>(size) : 0);
    for (size_t end = 0; (end = orders.find('\n')) != std::string::npos; orders.erase(0, end + 1))
        obey(orders.substr(0, end));
    return size > 0;
}

} // namespace

int main()
{
    char trouble[256] = "";
    IceSetIOErrorHandler(onIoError);
    ::umask(077);
    int listeners = 0;
    IceListenObj *listening = nullptr;
    if (!SmsInitialize("ENI Desk's tests", "1", onNewClient, nullptr, letIn, sizeof trouble, trouble)
        || !IceListenForConnections(&listeners, &listening, sizeof trouble, trouble)) {
        std::fprintf(stderr, "sessionmanager: %s\n", trouble);
        return 1;
    }
    for (int i = 0; i < listeners; ++i)
        IceSetHostBasedAuthProc(listening[i], letIn);
    char *address = IceComposeNetworkIdList(listeners, listening);
    say(address);
    std::free(address);
    for (;;) {
        std::vector<pollfd> waiting{{STDIN_FILENO, POLLIN, 0}};
        for (int i = 0; i < listeners; ++i)
            waiting.push_back({IceGetListenConnectionNumber(listening[i]), POLLIN, 0});
        const std::vector<IceConn> open = connections;
        for (IceConn connection : open)
            waiting.push_back({IceConnectionNumber(connection), POLLIN, 0});
        if (::poll(waiting.data(), waiting.size(), -1) < 0)
            continue;
        if (waiting[0].revents != 0 && !readOrders())
            return 0;
        for (int i = 0; i < listeners; ++i) {
            if (waiting[static_cast<size_t>(i) + 1].revents != 0)
                accept(listening[i]);
        }
        for (size_t i = 0; i < open.size(); ++i) {
            if (waiting[i + 1 + static_cast<size_t>(listeners)].revents == 0)
                continue;
            if (IceProcessMessages(open[i], nullptr, nullptr) == IceProcessMessagesIOError) {
                std::erase(connections, open[i]);
                clients.clear(); // one program is watched
                say("lost");
            }
        }
    }
}

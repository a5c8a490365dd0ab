<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>presenters::AssignPresenter</name>
    <message numerus="yes">
        <source>of %n left</source>
        <translation>
            <numerusform>of %n left</numerusform>
            <numerusform>of %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n address(es)</source>
        <translation>
            <numerusform>Assign %n address</numerusform>
            <numerusform>Assign %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more cannot be assigned either.</source>
        <extracomment>%1 is a whole sentence about the first entry</extracomment>
        <translation>
            <numerusform>%1 %n more cannot be assigned either.</numerusform>
            <numerusform>%1 %n more cannot be assigned either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known yet whether the address(es) were assigned. The interface is being read again; nothing is sent a second time.</source>
        <translation>
            <numerusform>Not known yet whether the address was assigned. The interface is being read again; nothing is sent a second time.</numerusform>
            <numerusform>Not known yet whether the addresses were assigned. The interface is being read again; nothing is sent a second time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 addresses assigned, the others not.</source>
        <translation>
            <numerusform>%n of %1 addresses assigned, the others not.</numerusform>
            <numerusform>%n of %1 addresses assigned, the others not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::BrowsePresenter</name>
    <message numerus="yes">
        <source>%Ln interface(s)</source>
        <translation>
            <numerusform>%Ln interface</numerusform>
            <numerusform>%Ln interfaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed so far</source>
        <translation>
            <numerusform>%Ln listed so far</numerusform>
            <numerusform>%Ln listed so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable one(s) left out</source>
        <translation>
            <numerusform>%Ln unreadable one left out</numerusform>
            <numerusform>%Ln unreadable ones left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>broken text repaired on %Ln page(s)</source>
        <translation>
            <numerusform>broken text repaired on %Ln page</numerusform>
            <numerusform>broken text repaired on %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::CataloguePresenter</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <extracomment>%1 are shown of the %n that there are</extracomment>
        <translation>
            <numerusform>%1 of %n code</numerusform>
            <numerusform>%1 of %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::CheckText</name>
    <message numerus="yes">
        <source>%1 allows %n IPv6 address(es)</source>
        <translation>
            <numerusform>%1 allows %n IPv6 address</numerusform>
            <numerusform>%1 allows %n IPv6 addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more: %1 of %2 used</source>
        <translation>
            <numerusform>Room for %n more: %1 of %2 used</numerusform>
            <numerusform>Room for %n more: %1 of %2 used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for only %n more: %1 of %2 used</source>
        <translation>
            <numerusform>Room for only %n more: %1 of %2 used</numerusform>
            <numerusform>Room for only %n more: %1 of %2 used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room left is not known: %n used</source>
        <translation>
            <numerusform>The room left is not known: %n used</numerusform>
            <numerusform>The room left is not known: %n used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::CureTaker</name>
    <message numerus="yes">
        <source>%n address(es) are asked for now. Press “%1” to send.</source>
        <translation>
            <numerusform>%n address is asked for now. Press “%1” to send.</numerusform>
            <numerusform>%n addresses are asked for now. Press “%1” to send.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::DetailSections</name>
    <message numerus="yes">
        <source>%Ln more, not shown here</source>
        <translation>
            <numerusform>%Ln more, not shown here</numerusform>
            <numerusform>%Ln more, not shown here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::DetailsPresenter</name>
    <message numerus="yes">
        <source>%Ln interface(s)</source>
        <translation>
            <numerusform>%Ln interface</numerusform>
            <numerusform>%Ln interfaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::EntryText</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::FindingsModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::ForgetPresenter</name>
    <message numerus="yes">
        <source>The journal with %n change(s): %1</source>
        <translation>
            <numerusform>The journal with %n change: %1</numerusform>
            <numerusform>The journal with %n changes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) with the secrets in the keychain: %1</source>
        <translation>
            <numerusform>%n profile with its secret in the keychain: %1</numerusform>
            <numerusform>%n profiles with their secrets in the keychain: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::LeavePresenter</name>
    <message numerus="yes">
        <source>%n change(s) under way:</source>
        <translation>
            <numerusform>%n change under way:</numerusform>
            <numerusform>%n changes under way:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is not sent yet will not be sent: %n address(es).</source>
        <translation>
            <numerusform>What is not sent yet will not be sent: %n address.</numerusform>
            <numerusform>What is not sent yet will not be sent: %n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::NoticePresenter</name>
    <message numerus="yes">
        <source>“%1” signs with the server&apos;s time, %n minute(s) behind this computer&apos;s, until ENI Desk is closed.</source>
        <translation>
            <numerusform>“%1” signs with the server&apos;s time, %n minute behind this computer&apos;s, until ENI Desk is closed.</numerusform>
            <numerusform>“%1” signs with the server&apos;s time, %n minutes behind this computer&apos;s, until ENI Desk is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” signs with the server&apos;s time, %n minute(s) ahead of this computer&apos;s, until ENI Desk is closed.</source>
        <translation>
            <numerusform>“%1” signs with the server&apos;s time, %n minute ahead of this computer&apos;s, until ENI Desk is closed.</numerusform>
            <numerusform>“%1” signs with the server&apos;s time, %n minutes ahead of this computer&apos;s, until ENI Desk is closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::NotificationPresenter</name>
    <message numerus="yes">
        <source>%n change(s) ended</source>
        <translation>
            <numerusform>%n change ended</numerusform>
            <numerusform>%n changes ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::PastedTextPresenter</name>
    <message numerus="yes">
        <source>%n error(s) found</source>
        <translation>
            <numerusform>%n error found</numerusform>
            <numerusform>%n errors found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in all</source>
        <translation>
            <numerusform>%n time in all</numerusform>
            <numerusform>%n times in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::PlanText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %n call(s) of at most %1 addresses each; each has its own outcome.</source>
        <translation>
            <numerusform>Sent as %n call of at most %1 addresses each; each has its own outcome.</numerusform>
            <numerusform>Sent as %n calls of at most %1 addresses each; each has its own outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s) answered…</source>
        <translation>
            <numerusform>%1 of %n call answered…</numerusform>
            <numerusform>%1 of %n calls answered…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %n call(s) of one address each, one after the other; each has its own outcome.</source>
        <translation>
            <numerusform>Sent as %n call of one address each, one after the other; each has its own outcome.</numerusform>
            <numerusform>Sent as %n calls of one address each, one after the other; each has its own outcome.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::ResultText</name>
    <message numerus="yes">
        <source>Unassigning %n address(es) from %1: %2 of %3 calls answered…</source>
        <translation>
            <numerusform>Unassigning %n address from %1: %2 of %3 calls answered…</numerusform>
            <numerusform>Unassigning %n addresses from %1: %2 of %3 calls answered…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigning %n address(es) to %1: %2 of %3 calls answered…</source>
        <translation>
            <numerusform>Assigning %n address to %1: %2 of %3 calls answered…</numerusform>
            <numerusform>Assigning %n addresses to %1: %2 of %3 calls answered…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassigning %n address(es) from %1…</source>
        <translation>
            <numerusform>Unassigning %n address from %1…</numerusform>
            <numerusform>Unassigning %n addresses from %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigning %n address(es) to %1…</source>
        <translation>
            <numerusform>Assigning %n address to %1…</numerusform>
            <numerusform>Assigning %n addresses to %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known yet whether %n address(es) were unassigned from %1; it is read again later.</source>
        <translation>
            <numerusform>Not known yet whether %n address was unassigned from %1; it is read again later.</numerusform>
            <numerusform>Not known yet whether %n addresses were unassigned from %1; it is read again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known yet whether %n address(es) were assigned to %1; it is read again later.</source>
        <translation>
            <numerusform>Not known yet whether %n address was assigned to %1; it is read again later.</numerusform>
            <numerusform>Not known yet whether %n addresses were assigned to %1; it is read again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known yet whether %n address(es) were unassigned from %1: reading again…</source>
        <translation>
            <numerusform>Not known yet whether %n address was unassigned from %1: reading again…</numerusform>
            <numerusform>Not known yet whether %n addresses were unassigned from %1: reading again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known yet whether %n address(es) were assigned to %1: reading again…</source>
        <translation>
            <numerusform>Not known yet whether %n address was assigned to %1: reading again…</numerusform>
            <numerusform>Not known yet whether %n addresses were assigned to %1: reading again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) unassigned from %1 and proved gone: %2</source>
        <translation>
            <numerusform>%n address unassigned from %1 and proved gone: %2</numerusform>
            <numerusform>%n addresses unassigned from %1 and proved gone: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) assigned to %1 and proved: %2</source>
        <translation>
            <numerusform>%n address assigned to %1 and proved: %2</numerusform>
            <numerusform>%n addresses assigned to %1 and proved: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) for %1 accepted, not seen yet</source>
        <translation>
            <numerusform>%n address for %1 accepted, not seen yet</numerusform>
            <numerusform>%n addresses for %1 accepted, not seen yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassigning %n address(es) from %1 accepted, not seen gone yet: %2</source>
        <translation>
            <numerusform>Unassigning %n address from %1 accepted, not seen gone yet: %2</numerusform>
            <numerusform>Unassigning %n addresses from %1 accepted, not seen gone yet: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) for %1 accepted, not seen yet: %2</source>
        <translation>
            <numerusform>%n address for %1 accepted, not seen yet: %2</numerusform>
            <numerusform>%n addresses for %1 accepted, not seen yet: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassigning %n address(es) from %1 was refused</source>
        <translation>
            <numerusform>Unassigning %n address from %1 was refused</numerusform>
            <numerusform>Unassigning %n addresses from %1 was refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigning %n address(es) to %1 was refused</source>
        <translation>
            <numerusform>Assigning %n address to %1 was refused</numerusform>
            <numerusform>Assigning %n addresses to %1 was refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassigning %n address(es) from %1 was refused: %2</source>
        <translation>
            <numerusform>Unassigning %n address from %1 was refused: %2</numerusform>
            <numerusform>Unassigning %n addresses from %1 was refused: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigning %n address(es) to %1 was refused: %2</source>
        <translation>
            <numerusform>Assigning %n address to %1 was refused: %2</numerusform>
            <numerusform>Assigning %n addresses to %1 was refused: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned and proved</source>
        <translation>
            <numerusform>%n unassigned and proved</numerusform>
            <numerusform>%n unassigned and proved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned and proved</source>
        <translation>
            <numerusform>%n assigned and proved</numerusform>
            <numerusform>%n assigned and proved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted, not seen yet</source>
        <translation>
            <numerusform>%n accepted, not seen yet</numerusform>
            <numerusform>%n accepted, not seen yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not unassigned</source>
        <translation>
            <numerusform>%n not unassigned</numerusform>
            <numerusform>%n not unassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assigned</source>
        <translation>
            <numerusform>%n not assigned</numerusform>
            <numerusform>%n not assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of an earlier run were found open; what became of them is told below.</source>
        <translation>
            <numerusform>%n change of an earlier run was found open; what became of it is told below.</numerusform>
            <numerusform>%n changes of an earlier run were found open; what became of them is told below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of an earlier run were found open; reading what became of them…</source>
        <translation>
            <numerusform>%n change of an earlier run was found open; reading what became of it…</numerusform>
            <numerusform>%n changes of an earlier run were found open; reading what became of them…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::RowsCopy</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) copied</source>
        <translation>
            <numerusform>%Ln address copied</numerusform>
            <numerusform>%Ln addresses copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln row(s) cannot be dragged; Edit &gt; Copy takes them all</source>
        <translation>
            <numerusform>more than %Ln row cannot be dragged; Edit &gt; Copy takes them all</numerusform>
            <numerusform>more than %Ln rows cannot be dragged; Edit &gt; Copy takes them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presenters::UnassignPresenter</name>
    <message numerus="yes">
        <source>%1 of %n selected</source>
        <translation>
            <numerusform>%1 of %n selected</numerusform>
            <numerusform>%1 of %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connections through the selected address(es) break.</source>
        <translation>
            <numerusform>Connections through the selected address break.</numerusform>
            <numerusform>Connections through the selected addresses break.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another interface may get the address(es) afterwards; having the same again is not certain.</source>
        <translation>
            <numerusform>Another interface may get the address afterwards; having the same again is not certain.</numerusform>
            <numerusform>Another interface may get the addresses afterwards; having the same again is not certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassign %n address(es)</source>
        <translation>
            <numerusform>Unassign %n address</numerusform>
            <numerusform>Unassign %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known yet whether the address(es) were unassigned. The interface is being read again; nothing is sent a second time before that.</source>
        <translation>
            <numerusform>Not known yet whether the address was unassigned. The interface is being read again; nothing is sent a second time before that.</numerusform>
            <numerusform>Not known yet whether the addresses were unassigned. The interface is being read again; nothing is sent a second time before that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 addresses unassigned, the others not.</source>
        <translation>
            <numerusform>%n of %1 addresses unassigned, the others not.</numerusform>
            <numerusform>%n of %1 addresses unassigned, the others not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GuideWindow</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListingPane</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
</TS>

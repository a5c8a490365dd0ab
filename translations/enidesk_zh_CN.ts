<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About ENI Desk</source>
            <translation>关于 ENI Desk</translation>
        </message>
        <message>
            <source>Sees the elastic network interfaces of an Alibaba Cloud account, gives IPv6 addresses to them and takes them back.</source>
            <translation>查看阿里云账号的弹性网卡，为其分配和回收 IPv6 地址。</translation>
        </message>
        <message>
            <source>ENI Desk is not affiliated with Alibaba Cloud.</source>
            <translation>ENI Desk 与阿里云没有关联。</translation>
        </message>
        <message>
            <source>Licence: Apache-2.0. © 2026 the ENI Desk contributors.</source>
            <translation>许可证：Apache-2.0。© 2026 ENI Desk 贡献者。</translation>
        </message>
    </context>
    <context>
        <name>AssignDialog</name>
        <message>
            <source>Assign IPv6 Addresses</source>
            <translation>分配 IPv6 地址</translation>
        </message>
        <message>
            <source>Number of addresses</source>
            <translation>地址数量</translation>
        </message>
        <message>
            <source>Specific addresses</source>
            <translation>指定地址</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
    </context>
    <context>
        <name>ExplanationPanel</name>
        <message>
            <source>Explanation</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Show this message in the other language</source>
            <translation>用另一种语言显示此消息</translation>
        </message>
        <message>
            <source>Copy the whole message as text, keys masked</source>
            <translation>将整条消息复制为文本，密钥已遮盖</translation>
        </message>
        <message>
            <source>Technical details</source>
            <translation>技术细节</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>列(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>地址(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>刷新(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;ID</source>
            <translation>复制 ID(&amp;I)</translation>
        </message>
        <message>
            <source>Copy &amp;Addresses</source>
            <translation>复制地址(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>查找(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>详情(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Assign IPv6 Addresses…</source>
            <translation>分配 IPv6 地址(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Unassign IPv6 Addresses…</source>
            <translation>回收 IPv6 地址(&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;About ENI Desk</source>
            <translation>关于 ENI Desk(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>ScopeBar</name>
        <message>
            <source>&amp;Profile</source>
            <translation>配置(&amp;P)</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>Re&amp;gion</source>
            <translation>地域(&amp;G)</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地域</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Filter: name, ID, address, vSwitch…</source>
            <translation>筛选：名称、ID、地址、交换机…</translation>
        </message>
    </context>
    <context>
        <name>UnassignDialog</name>
        <message>
            <source>Unassign IPv6 Addresses</source>
            <translation>回收 IPv6 地址</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>IPv6 addresses</source>
            <translation>IPv6 地址</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
    </context>
    <context>
        <name>models::InterfaceText</name>
        <message>
            <source>No name</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>Not attached to an instance</source>
            <translation>未绑定实例</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>没有地址</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>未提供</translation>
        </message>
        <message>
            <source>%1 used, the limit is not known yet</source>
            <translation>已用 %1 个，上限尚不清楚</translation>
        </message>
        <message>
            <source>%1 of %2 used</source>
            <translation>已用 %1 个，共 %2 个</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>实例</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>可用区</translation>
        </message>
        <message>
            <source>VPC</source>
            <translation>专有网络</translation>
        </message>
        <message>
            <source>vSwitch</source>
            <translation>交换机</translation>
        </message>
        <message>
            <source>Primary IPv4</source>
            <translation>主私网 IPv4</translation>
        </message>
        <message>
            <source>IPv6 addresses</source>
            <translation>IPv6 地址</translation>
        </message>
        <message>
            <source>IPv6 used / limit</source>
            <translation>IPv6 已用 / 上限</translation>
        </message>
        <message>
            <source>Security groups</source>
            <translation>安全组</translation>
        </message>
        <message>
            <source>MAC</source>
            <translation>MAC</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地域</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>已绑定</translation>
        </message>
        <message>
            <source>Attaching</source>
            <translation>绑定中</translation>
        </message>
        <message>
            <source>Detaching</source>
            <translation>解绑中</translation>
        </message>
        <message>
            <source>Creating</source>
            <translation>创建中</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>删除中</translation>
        </message>
        <message>
            <source>Creation failed</source>
            <translation>创建失败</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>已关联</translation>
        </message>
        <message>
            <source>Linking</source>
            <translation>关联中</translation>
        </message>
        <message>
            <source>Unlinking</source>
            <translation>取消关联中</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>主网卡</translation>
        </message>
        <message>
            <source>Secondary</source>
            <translation>辅助网卡</translation>
        </message>
        <message>
            <source>Trunk</source>
            <translation>Trunk 网卡</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Member 网卡</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>准备中</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>启动中</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>停止中</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
    </context>
    <context>
        <name>presenters::AddressSelectionModel</name>
        <message>
            <source>%1 – gone</source>
            <extracomment>%1 is an address</extracomment>
            <translation>%1 – 已不在</translation>
        </message>
        <message>
            <source>The interface does not have this address any more.</source>
            <translation>弹性网卡上已没有这个地址。</translation>
        </message>
    </context>
    <context>
        <name>presenters::AssignPresenter</name>
        <message numerus="yes">
            <source>of %n left</source>
            <translation>
                <numerusform>还可分配 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>the interface's limit is not known</source>
            <translation>该弹性网卡的上限尚不清楚</translation>
        </message>
        <message>
            <source>Send Anyway</source>
            <translation>仍然发送</translation>
        </message>
        <message numerus="yes">
            <source>Assign %n address(es)</source>
            <translation>
                <numerusform>分配 %n 个地址</numerusform>
            </translation>
        </message>
        <message>
            <source>Assign addresses</source>
            <translation>分配地址</translation>
        </message>
        <message>
            <source>This interface is no longer there.</source>
            <translation>该弹性网卡已不存在。</translation>
        </message>
        <message>
            <source>Another change of this interface is not finished yet; the result bar of the main window follows it.</source>
            <translation>该弹性网卡的另一项变更尚未结束，主窗口的结果栏正在跟踪它。</translation>
        </message>
        <message>
            <source>Type at least one address.</source>
            <translation>请至少输入一个地址。</translation>
        </message>
        <message numerus="yes">
            <source>%1 %n more cannot be assigned either.</source>
            <extracomment>%1 is a whole sentence about the first entry</extracomment>
            <translation>
                <numerusform>%1另有 %n 项也无法分配。</numerusform>
            </translation>
        </message>
        <message>
            <source>A check failed. What is known here may be old; the cloud decides.</source>
            <translation>有检查未通过。本地信息可能已经过时，以云端为准。</translation>
        </message>
        <message>
            <source>Nothing would be sent: %1</source>
            <translation>不会发送任何请求：%1</translation>
        </message>
        <message>
            <source>Closing this window does not stop it; the result bar of the main window tells the outcome.</source>
            <translation>关闭此窗口不会中止操作，主窗口的结果栏会显示结果。</translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>云端已接受。</translation>
        </message>
        <message numerus="yes">
            <source>Not known yet whether the address(es) were assigned. The interface is being read again; nothing is sent a second time.</source>
            <translation>
                <numerusform>尚不清楚地址是否已分配。正在重新读取弹性网卡，不会重复发送。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 addresses assigned, the others not.</source>
            <translation>
                <numerusform>%1 个地址中已分配 %n 个，其余未分配。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was assigned.</source>
            <translation>未分配任何地址。</translation>
        </message>
        <message>
            <source>Nothing was assigned: that is proved by reading again.</source>
            <translation>未分配任何地址：已重新读取证实。</translation>
        </message>
    </context>
    <context>
        <name>presenters::BrowsePresenter</name>
        <message numerus="yes">
            <source>%Ln interface(s)</source>
            <translation>
                <numerusform>%Ln 块弹性网卡</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln shown</source>
            <translation>
                <numerusform>显示 %Ln 块</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln listed so far</source>
            <translation>
                <numerusform>已读取 %Ln 块</numerusform>
            </translation>
        </message>
        <message>
            <source>the list is not complete</source>
            <translation>列表不完整</translation>
        </message>
        <message>
            <source>last complete at %1</source>
            <translation>上次完整读取于 %1</translation>
        </message>
        <message>
            <source>complete as of %1</source>
            <translation>截至 %1 完整</translation>
        </message>
        <message>
            <source>the list is not complete: the cloud began to repeat itself</source>
            <translation>列表不完整：云端开始重复返回</translation>
        </message>
        <message>
            <source>the list is not complete: it does not end</source>
            <translation>列表不完整：没有终点</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unreadable one(s) left out</source>
            <translation>
                <numerusform>已略过 %Ln 个无法读取的条目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>broken text repaired on %Ln page(s)</source>
            <translation>
                <numerusform>已修复 %Ln 页中的损坏文本</numerusform>
            </translation>
        </message>
        <message>
            <source>vSwitches and VPCs are shown without some names and CIDRs. %1</source>
            <translation>交换机和专有网络缺少部分名称和网段。%1</translation>
        </message>
        <message>
            <source>Instances are shown without names, states and limits. %1</source>
            <translation>实例缺少名称、状态和上限。%1</translation>
        </message>
        <message>
            <source>Regions are shown with the names known to ENI Desk. %1</source>
            <translation>地域显示的是 ENI Desk 内置的名称。%1</translation>
        </message>
        <message>
            <source>Who is signed in is not known. %1</source>
            <translation>无法得知当前登录身份。%1</translation>
        </message>
    </context>
    <context>
        <name>presenters::ChangeDialogText</name>
        <message>
            <source>vSwitch %1</source>
            <translation>交换机 %1</translation>
        </message>
        <message>
            <source>no IPv6 CIDR</source>
            <translation>没有 IPv6 网段</translation>
        </message>
        <message>
            <source>Reading again…</source>
            <translation>正在重新读取…</translation>
        </message>
        <message>
            <source>Could not be read again; as last listed.</source>
            <translation>无法重新读取，显示的是上次列表中的信息。</translation>
        </message>
        <message>
            <source>As last listed.</source>
            <translation>显示的是上次列表中的信息。</translation>
        </message>
        <message>
            <source>Read at %1.</source>
            <translation>读取于 %1。</translation>
        </message>
        <message>
            <source>Call %1 of %2</source>
            <translation>第 %1 次调用，共 %2 次</translation>
        </message>
    </context>
    <context>
        <name>presenters::CheckText</name>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>未通过</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <source>The interface's state is %1</source>
            <translation>弹性网卡的状态为 %1</translation>
        </message>
        <message>
            <source>It takes changes only while it is Available or InUse.</source>
            <translation>只有处于“可用”或“已绑定”状态时才能变更。</translation>
        </message>
        <message>
            <source>Interface is in use</source>
            <translation>弹性网卡已绑定</translation>
        </message>
        <message>
            <source>Interface is available</source>
            <translation>弹性网卡可用</translation>
        </message>
        <message>
            <source>Instance %1 is running</source>
            <translation>实例 %1 运行中</translation>
        </message>
        <message>
            <source>Instance %1 is stopped</source>
            <translation>实例 %1 已停止</translation>
        </message>
        <message>
            <source>The state of instance %1 is %2</source>
            <translation>实例 %1 的状态为 %2</translation>
        </message>
        <message>
            <source>A primary interface takes changes only while its instance is Running or Stopped.</source>
            <translation>主网卡只有在其实例处于“运行中”或“已停止”状态时才能变更。</translation>
        </message>
        <message>
            <source>The state of instance %1 is not known</source>
            <translation>实例 %1 的状态尚不清楚</translation>
        </message>
        <message>
            <source>Change it where that service is set up.</source>
            <translation>请在相应的云服务中变更。</translation>
        </message>
        <message>
            <source>Another cloud service manages the interface</source>
            <translation>弹性网卡由其他云服务托管</translation>
        </message>
        <message>
            <source>The cloud service %1 manages the interface</source>
            <translation>弹性网卡由云服务 %1 托管</translation>
        </message>
        <message>
            <source>vSwitch %1 has IPv6</source>
            <translation>交换机 %1 已开启 IPv6</translation>
        </message>
        <message>
            <source>vSwitch %1 has no IPv6 CIDR</source>
            <translation>交换机 %1 没有 IPv6 网段</translation>
        </message>
        <message>
            <source>Turn IPv6 on for the VPC, then for the vSwitch, in the VPC console.</source>
            <translation>请在专有网络控制台先为专有网络、再为交换机开启 IPv6。</translation>
        </message>
        <message>
            <source>It is not known whether vSwitch %1 has IPv6</source>
            <translation>尚不清楚交换机 %1 是否已开启 IPv6</translation>
        </message>
        <message numerus="yes">
            <source>%1 allows %n IPv6 address(es)</source>
            <translation>
                <numerusform>%1 允许 %n 个 IPv6 地址</numerusform>
            </translation>
        </message>
        <message>
            <source>Instance type %1 has no IPv6</source>
            <translation>实例规格 %1 不支持 IPv6</translation>
        </message>
        <message>
            <source>Change the instance's type, or use an interface of another instance.</source>
            <translation>请更换实例规格，或使用其他实例的弹性网卡。</translation>
        </message>
        <message>
            <source>The IPv6 limit of %1 is not known</source>
            <translation>%1 的 IPv6 上限尚不清楚</translation>
        </message>
        <message numerus="yes">
            <source>Room for %n more: %1 of %2 used</source>
            <translation>
                <numerusform>还可分配 %n 个：已用 %1 个，共 %2 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Unassign addresses first, or use an interface with more room.</source>
            <translation>请先回收部分地址，或使用余量更多的弹性网卡。</translation>
        </message>
        <message>
            <source>No room left: %1 of %2 used</source>
            <translation>没有余量：已用 %1 个，共 %2 个</translation>
        </message>
        <message numerus="yes">
            <source>Room for only %n more: %1 of %2 used</source>
            <translation>
                <numerusform>只能再分配 %n 个：已用 %1 个，共 %2 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The room left is not known: %n used</source>
            <translation>
                <numerusform>余量尚不清楚：已用 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 belongs to %2</source>
            <translation>%1 属于 %2</translation>
        </message>
        <message>
            <source>Unassign it there first, or take another address.</source>
            <translation>请先在那里回收它，或改用其他地址。</translation>
        </message>
        <message>
            <source>No other cloud service manages it</source>
            <translation>未被其他云服务托管</translation>
        </message>
    </context>
    <context>
        <name>presenters::DetailSections</name>
        <message>
            <source>General</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>MAC</source>
            <translation>MAC</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>可用区</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地域</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Resource group</source>
            <translation>资源组</translation>
        </message>
        <message>
            <source>Traffic mode</source>
            <translation>流量模式</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>队列数</translation>
        </message>
        <message>
            <source>Deleted with its instance</source>
            <translation>随实例释放</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Source/destination check</source>
            <translation>源/目的检查</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开启</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation>托管方</translation>
        </message>
        <message>
            <source>A cloud service</source>
            <translation>某个云服务</translation>
        </message>
        <message>
            <source>Cloud service %1</source>
            <translation>云服务 %1</translation>
        </message>
        <message>
            <source>IPv6</source>
            <translation>IPv6</translation>
        </message>
        <message>
            <source>%1 of %2 used</source>
            <translation>已用 %1 个，共 %2 个</translation>
        </message>
        <message>
            <source>%1 used</source>
            <translation>已用 %1 个</translation>
        </message>
        <message>
            <source>No IPv6 addresses</source>
            <translation>没有 IPv6 地址</translation>
        </message>
        <message>
            <source>prefix</source>
            <translation>前缀</translation>
        </message>
        <message>
            <source>not an address</source>
            <translation>不是地址</translation>
        </message>
        <message>
            <source>IPv4</source>
            <translation>IPv4</translation>
        </message>
        <message>
            <source>No IPv4 addresses</source>
            <translation>没有 IPv4 地址</translation>
        </message>
        <message>
            <source>primary</source>
            <translation>主地址</translation>
        </message>
        <message>
            <source>primary, public %1</source>
            <translation>主地址，公网 %1</translation>
        </message>
        <message>
            <source>public %1</source>
            <translation>公网 %1</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>实例</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>实例规格</translation>
        </message>
        <message>
            <source>IPv6 addresses per interface</source>
            <translation>单网卡 IPv6 地址数</translation>
        </message>
        <message>
            <source>IPv4 addresses per interface</source>
            <translation>单网卡 IPv4 地址数</translation>
        </message>
        <message>
            <source>vSwitch and VPC</source>
            <translation>交换机和专有网络</translation>
        </message>
        <message>
            <source>IPv6 is off</source>
            <translation>未开启 IPv6</translation>
        </message>
        <message>
            <source>vSwitch</source>
            <translation>交换机</translation>
        </message>
        <message>
            <source>vSwitch IPv6 CIDR</source>
            <translation>交换机 IPv6 网段</translation>
        </message>
        <message>
            <source>vSwitch IPv4 CIDR</source>
            <translation>交换机 IPv4 网段</translation>
        </message>
        <message>
            <source>VPC</source>
            <translation>专有网络</translation>
        </message>
        <message>
            <source>VPC IPv6 CIDR</source>
            <translation>专有网络 IPv6 网段</translation>
        </message>
        <message>
            <source>VPC IPv4 CIDR</source>
            <translation>专有网络 IPv4 网段</translation>
        </message>
        <message>
            <source>Security groups</source>
            <translation>安全组</translation>
        </message>
        <message>
            <source>No security groups</source>
            <translation>没有安全组</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>No tags</source>
            <translation>没有标签</translation>
        </message>
        <message>
            <source>Owner account</source>
            <translation>所属账号</translation>
        </message>
    </context>
    <context>
        <name>presenters::DetailsPresenter</name>
        <message numerus="yes">
            <source>%Ln interface(s)</source>
            <translation>
                <numerusform>%Ln 块弹性网卡</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, managed by a cloud service</source>
            <translation>%1，由云服务托管</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 on %2, %3</source>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>%1 on %2 (%3), %4</source>
            <translation>%1：%2（%3），%4</translation>
        </message>
    </context>
    <context>
        <name>presenters::EntryText</name>
        <message>
            <source>needs the vSwitch's CIDR</source>
            <translation>需要交换机的网段</translation>
        </message>
        <message>
            <source>not an IPv6 address</source>
            <translation>不是 IPv6 地址</translation>
        </message>
        <message>
            <source>an IPv4 address</source>
            <translation>这是 IPv4 地址</translation>
        </message>
        <message>
            <source>a prefix, not an address</source>
            <translation>这是前缀，不是地址</translation>
        </message>
        <message>
            <source>has a zone (%)</source>
            <translation>带有区域标识（%）</translation>
        </message>
        <message>
            <source>outside the vSwitch's CIDR</source>
            <translation>不在交换机的网段内</translation>
        </message>
        <message>
            <source>stands further up already</source>
            <translation>上面已有相同地址</translation>
        </message>
        <message>
            <source>the subnet's anycast address</source>
            <translation>子网的任播地址</translation>
        </message>
        <message>
            <source>already on this interface</source>
            <translation>已在该弹性网卡上</translation>
        </message>
        <message>
            <source>%1 cannot be completed: the vSwitch's IPv6 CIDR is not known.</source>
            <translation>无法补全 %1：交换机的 IPv6 网段尚不清楚。</translation>
        </message>
        <message>
            <source>%1 is not an IPv6 address.</source>
            <translation>%1 不是 IPv6 地址。</translation>
        </message>
        <message>
            <source>%1 is an IPv4 address.</source>
            <translation>%1 是 IPv4 地址。</translation>
        </message>
        <message>
            <source>%1 is a prefix, not an address.</source>
            <translation>%1 是前缀，不是地址。</translation>
        </message>
        <message>
            <source>%1 has a zone; type it without the %-sign and what follows.</source>
            <translation>%1 带有区域标识，请去掉 % 及其后的内容。</translation>
        </message>
        <message>
            <source>%1 is outside the vSwitch's IPv6 CIDR %2.</source>
            <translation>%1 不在交换机的 IPv6 网段 %2 内。</translation>
        </message>
        <message>
            <source>%1 stands in the list twice.</source>
            <translation>%1 在列表中重复。</translation>
        </message>
        <message>
            <source>%1 is the subnet's anycast address; no interface can have it.</source>
            <translation>%1 是子网的任播地址，不能分配给任何弹性网卡。</translation>
        </message>
        <message>
            <source>%1 is on this interface already.</source>
            <translation>%1 已在该弹性网卡上。</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es)</source>
            <translation>
                <numerusform>%n 个地址</numerusform>
            </translation>
        </message>
        <message>
            <source>belongs to %1</source>
            <translation>属于 %1</translation>
        </message>
        <message>
            <source>%1 belongs to %2.</source>
            <translation>%1 属于 %2。</translation>
        </message>
    </context>
    <context>
        <name>presenters::PlanText</name>
        <message>
            <source>not sent yet</source>
            <translation>尚未发送</translation>
        </message>
        <message>
            <source>recorded, not sent yet</source>
            <translation>已记录，尚未发送</translation>
        </message>
        <message>
            <source>sent, not answered yet</source>
            <translation>已发送，尚无应答</translation>
        </message>
        <message>
            <source>accepted, not seen gone yet</source>
            <translation>已接受，尚未看到移除</translation>
        </message>
        <message>
            <source>accepted, not seen yet</source>
            <translation>已接受，尚未看到</translation>
        </message>
        <message>
            <source>unassigned and proved</source>
            <translation>已回收并证实</translation>
        </message>
        <message>
            <source>assigned and proved</source>
            <translation>已分配并证实</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>not unassigned</source>
            <translation>未回收</translation>
        </message>
        <message>
            <source>not assigned</source>
            <translation>未分配</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <source>an address of the cloud's choice</source>
            <translation>由云端选择的地址</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <extracomment>%1 is a list of addresses</extracomment>
            <translation>
                <numerusform>%1 等另外 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent as %n call(s) of at most %1 addresses each; each has its own outcome.</source>
            <translation>
                <numerusform>将分 %n 次调用发送，每次最多 %1 个地址，各有各的结果。</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent; waiting for the cloud's answer…</source>
            <translation>已发送，正在等待云端应答…</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n call(s) answered…</source>
            <translation>
                <numerusform>%n 次调用中已应答 %1 次…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>presenters::ResultText</name>
        <message numerus="yes">
            <source>Unassigning %n address(es) from %1: %2 of %3 calls answered…</source>
            <translation>
                <numerusform>正在从 %1 回收 %n 个地址：%3 次调用中已应答 %2 次…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assigning %n address(es) to %1: %2 of %3 calls answered…</source>
            <translation>
                <numerusform>正在为 %1 分配 %n 个地址：%3 次调用中已应答 %2 次…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unassigning %n address(es) from %1…</source>
            <translation>
                <numerusform>正在从 %1 回收 %n 个地址…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assigning %n address(es) to %1…</source>
            <translation>
                <numerusform>正在为 %1 分配 %n 个地址…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not known yet whether %n address(es) were unassigned from %1; it is read again later.</source>
            <translation>
                <numerusform>尚不清楚 %n 个地址是否已从 %1 回收，稍后会重新读取。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not known yet whether %n address(es) were assigned to %1; it is read again later.</source>
            <translation>
                <numerusform>尚不清楚 %n 个地址是否已分配给 %1，稍后会重新读取。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not known yet whether %n address(es) were unassigned from %1: reading again…</source>
            <translation>
                <numerusform>尚不清楚 %n 个地址是否已从 %1 回收：正在重新读取…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not known yet whether %n address(es) were assigned to %1: reading again…</source>
            <translation>
                <numerusform>尚不清楚 %n 个地址是否已分配给 %1：正在重新读取…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) unassigned from %1 and proved gone: %2</source>
            <translation>
                <numerusform>已从 %1 回收 %n 个地址并证实：%2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) assigned to %1 and proved: %2</source>
            <translation>
                <numerusform>已为 %1 分配 %n 个地址并证实：%2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) for %1 accepted, not seen yet</source>
            <translation>
                <numerusform>为 %1 分配 %n 个地址已被接受，尚未看到</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unassigning %n address(es) from %1 accepted, not seen gone yet: %2</source>
            <translation>
                <numerusform>从 %1 回收 %n 个地址已被接受，尚未看到移除：%2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) for %1 accepted, not seen yet: %2</source>
            <translation>
                <numerusform>为 %1 分配 %n 个地址已被接受，尚未看到：%2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unassigning %n address(es) from %1 was refused</source>
            <translation>
                <numerusform>从 %1 回收 %n 个地址被拒绝</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assigning %n address(es) to %1 was refused</source>
            <translation>
                <numerusform>为 %1 分配 %n 个地址被拒绝</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unassigning %n address(es) from %1 was refused: %2</source>
            <translation>
                <numerusform>从 %1 回收 %n 个地址被拒绝：%2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assigning %n address(es) to %1 was refused: %2</source>
            <translation>
                <numerusform>为 %1 分配 %n 个地址被拒绝：%2</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was sent for %1</source>
            <translation>没有为 %1 发送任何请求</translation>
        </message>
        <message>
            <source>Nothing was sent for %1: %2</source>
            <translation>没有为 %1 发送任何请求：%2</translation>
        </message>
        <message>
            <source>Nothing was unassigned from %1: that is proved by reading again</source>
            <translation>未从 %1 回收任何地址：已重新读取证实</translation>
        </message>
        <message>
            <source>Nothing was assigned to %1: that is proved by reading again</source>
            <translation>未为 %1 分配任何地址：已重新读取证实</translation>
        </message>
        <message>
            <source>Nothing was unassigned from %1: %2</source>
            <translation>未从 %1 回收任何地址：%2</translation>
        </message>
        <message>
            <source>Nothing was assigned to %1: %2</source>
            <translation>未为 %1 分配任何地址：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n unassigned and proved</source>
            <translation>
                <numerusform>%n 个已回收并证实</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n assigned and proved</source>
            <translation>
                <numerusform>%n 个已分配并证实</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accepted, not seen yet</source>
            <translation>
                <numerusform>%n 个已接受，尚未看到</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n 个被拒绝</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not unassigned</source>
            <translation>
                <numerusform>%n 个未回收</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not assigned</source>
            <translation>
                <numerusform>%n 个未分配</numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses of %1: %2</source>
            <extracomment>%1 is an interface, %2 a list such as "10 assigned and proved; 2 refused"</extracomment>
            <translation>%1 的地址：%2</translation>
        </message>
        <message>
            <source>Addresses for %1: %2</source>
            <translation>为 %1 分配的地址：%2</translation>
        </message>
        <message>
            <source>Addresses of %1: %2. %3</source>
            <extracomment>%3 is a sentence that says why</extracomment>
            <translation>%1 的地址：%2。%3</translation>
        </message>
        <message>
            <source>Addresses for %1: %2. %3</source>
            <translation>为 %1 分配的地址：%2。%3</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of an earlier run were found open; what became of them is told beside this.</source>
            <translation>
                <numerusform>发现上次运行留下的 %n 项未完成的变更，其结果显示在旁边。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of an earlier run were found open; reading what became of them…</source>
            <translation>
                <numerusform>发现上次运行留下的 %n 项未完成的变更，正在读取其结果…</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is sent, because the journal cannot be used: %1</source>
            <translation>日志无法使用，因此不发送任何请求：%1</translation>
        </message>
    </context>
    <context>
        <name>presenters::RowsCopy</name>
        <message>
            <source>copying: %1 of %2</source>
            <translation>正在复制：%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) copied</source>
            <translation>
                <numerusform>已复制 %Ln 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln address(es) copied</source>
            <translation>
                <numerusform>已复制 %Ln 个地址</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing was copied</source>
            <translation>没有复制任何内容</translation>
        </message>
    </context>
    <context>
        <name>presenters::SelectionSummary</name>
        <message>
            <source>Selection</source>
            <translation>所选内容</translation>
        </message>
        <message>
            <source>Interfaces</source>
            <translation>弹性网卡</translation>
        </message>
        <message>
            <source>being counted</source>
            <translation>正在统计</translation>
        </message>
        <message>
            <source>IPv6 addresses</source>
            <translation>IPv6 地址</translation>
        </message>
        <message>
            <source>vSwitches</source>
            <translation>交换机</translation>
        </message>
        <message>
            <source>VPCs</source>
            <translation>专有网络</translation>
        </message>
    </context>
    <context>
        <name>presenters::UnassignPresenter</name>
        <message>
            <source>This interface has no IPv6 addresses.</source>
            <translation>该弹性网卡没有 IPv6 地址。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n selected</source>
            <translation>
                <numerusform>已选 %1 个，共 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 loses its only IPv6 address.</source>
            <translation>%1 将失去其唯一的 IPv6 地址。</translation>
        </message>
        <message>
            <source>%1 loses all its IPv6 addresses.</source>
            <translation>%1 将失去其全部 IPv6 地址。</translation>
        </message>
        <message numerus="yes">
            <source>Connections through the selected address(es) break.</source>
            <translation>
                <numerusform>经由所选地址的连接会中断。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Another interface may get the address(es) afterwards; having the same again is not certain.</source>
            <translation>
                <numerusform>之后这些地址可能被其他弹性网卡占用，不保证能再次得到相同的地址。</numerusform>
            </translation>
        </message>
        <message>
            <source>Send Anyway</source>
            <translation>仍然发送</translation>
        </message>
        <message numerus="yes">
            <source>Unassign %n address(es)</source>
            <translation>
                <numerusform>回收 %n 个地址</numerusform>
            </translation>
        </message>
        <message>
            <source>Unassign addresses</source>
            <translation>回收地址</translation>
        </message>
        <message>
            <source>This interface is no longer there.</source>
            <translation>该弹性网卡已不存在。</translation>
        </message>
        <message>
            <source>Another change of this interface is not finished yet; the result bar of the main window follows it.</source>
            <translation>该弹性网卡的另一项变更尚未结束，主窗口的结果栏正在跟踪它。</translation>
        </message>
        <message>
            <source>Select at least one address.</source>
            <translation>请至少选择一个地址。</translation>
        </message>
        <message>
            <source>A check failed. What is known here may be old; the cloud decides.</source>
            <translation>有检查未通过。本地信息可能已经过时，以云端为准。</translation>
        </message>
        <message>
            <source>Nothing would be sent: %1</source>
            <translation>不会发送任何请求：%1</translation>
        </message>
        <message>
            <source>Closing this window does not stop it; the result bar of the main window tells the outcome.</source>
            <translation>关闭此窗口不会中止操作，主窗口的结果栏会显示结果。</translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>云端已接受。</translation>
        </message>
        <message numerus="yes">
            <source>Not known yet whether the address(es) were unassigned. The interface is being read again; nothing is sent a second time before that.</source>
            <translation>
                <numerusform>尚不清楚地址是否已回收。正在重新读取弹性网卡，在此之前不会再次发送。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 addresses unassigned, the others not.</source>
            <translation>
                <numerusform>%1 个地址中已回收 %n 个，其余未回收。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was unassigned.</source>
            <translation>未回收任何地址。</translation>
        </message>
        <message>
            <source>Nothing was unassigned: that is proved by reading again.</source>
            <translation>未回收任何地址：已重新读取证实。</translation>
        </message>
    </context>
    <context>
        <name>ui::AboutDialog</name>
        <message>
            <source>Version %1, running on Qt %2</source>
            <translation>版本 %1，运行于 Qt %2</translation>
        </message>
    </context>
    <context>
        <name>ui::AssignDialog</name>
        <message>
            <source>One a line or separated by commas.
::5 is completed from the CIDR.</source>
            <translation>每行一个，或用逗号分隔。
::5 会用网段补全。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>ui::ChangeOutcome</name>
        <message>
            <source>Busy</source>
            <translation>正在进行</translation>
        </message>
        <message>
            <source>Outcome of each address</source>
            <translation>每个地址的结果</translation>
        </message>
    </context>
    <context>
        <name>ui::CheckList</name>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is "Passed", "Failed" or "Not known", %2 what was checked</extracomment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>ui::DetailsPane</name>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Select a network interface to see its addresses and everything else about it.</source>
            <translation>选择一块弹性网卡，查看它的地址和其他全部信息。</translation>
        </message>
        <message>
            <source>Copy &amp;ID</source>
            <translation>复制 ID(&amp;I)</translation>
        </message>
        <message>
            <source>A&amp;ssign…</source>
            <translation>分配(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Unassign…</source>
            <translation>回收(&amp;U)…</translation>
        </message>
        <message>
            <source>Assign IPv6 Addresses…</source>
            <translation>分配 IPv6 地址…</translation>
        </message>
        <message>
            <source>Unassign IPv6 Addresses…</source>
            <translation>回收 IPv6 地址…</translation>
        </message>
    </context>
    <context>
        <name>ui::ExplanationPanel</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>未通过</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>结果未知</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Switch the language of this message</source>
            <translation>切换此消息的语言</translation>
        </message>
        <message>
            <source>Copy explanation</source>
            <translation>复制说明</translation>
        </message>
        <message>
            <source>Technical details</source>
            <translation>技术细节</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>ui::InterfacesView</name>
        <message>
            <source>&amp;Reset Columns</source>
            <translation>恢复默认列(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>ui::ListingStatus</name>
        <message>
            <source>Listing</source>
            <translation>正在读取列表</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Stop listing; what was read stays</source>
            <translation>停止读取，已读到的保留</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>正在复制</translation>
        </message>
        <message>
            <source>Stop copying; the clipboard stays as it is</source>
            <translation>停止复制；剪贴板保持不变</translation>
        </message>
        <message>
            <source>Some names are missing</source>
            <translation>部分名称缺失</translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message>
            <source>Select one network interface</source>
            <translation>请选择一块弹性网卡</translation>
        </message>
        <message>
            <source>Select one or more network interfaces</source>
            <translation>请选择一块或多块弹性网卡</translation>
        </message>
        <message>
            <source>Give IPv6 addresses to the selected interface</source>
            <translation>为所选弹性网卡分配 IPv6 地址</translation>
        </message>
        <message>
            <source>Take IPv6 addresses back from the selected interface</source>
            <translation>从所选弹性网卡回收 IPv6 地址</translation>
        </message>
        <message>
            <source>This interface has no IPv6 address</source>
            <translation>该弹性网卡没有 IPv6 地址</translation>
        </message>
        <message>
            <source>Copy the selected rows as text</source>
            <translation>将所选行复制为文本</translation>
        </message>
        <message>
            <source>Copy the ID</source>
            <translation>复制 ID</translation>
        </message>
        <message>
            <source>Copy the IPv6 addresses, one a line</source>
            <translation>复制 IPv6 地址，每行一个</translation>
        </message>
        <message>
            <source>List the interfaces again</source>
            <translation>重新读取弹性网卡列表</translation>
        </message>
        <message>
            <source>The interfaces are being listed</source>
            <translation>正在读取弹性网卡列表</translation>
        </message>
        <message>
            <source>There is nothing to list yet</source>
            <translation>暂时没有可读取的内容</translation>
        </message>
        <message>
            <source>Network interfaces</source>
            <translation>弹性网卡</translation>
        </message>
        <message>
            <source>The selected interfaces have no IPv6 address</source>
            <translation>所选弹性网卡没有 IPv6 地址</translation>
        </message>
    </context>
    <context>
        <name>ui::RawJsonBox</name>
        <message>
            <source>Hide &amp;JSON</source>
            <translation>隐藏 JSON(&amp;J)</translation>
        </message>
        <message>
            <source>Show &amp;JSON</source>
            <translation>显示 JSON(&amp;J)</translation>
        </message>
        <message>
            <source>The interface as the cloud tells it, read when shown</source>
            <translation>云端返回的弹性网卡原文，显示时读取</translation>
        </message>
        <message>
            <source>Reading the interface</source>
            <translation>正在读取弹性网卡</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
    </context>
    <context>
        <name>ui::RequestPreview</name>
        <message>
            <source>Request that will be sent</source>
            <translation>将要发送的请求</translation>
        </message>
        <message>
            <source>Copy as CLI command</source>
            <translation>复制为 CLI 命令</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>ui::ResultBar</name>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
    </context>
    <context>
        <name>ui::ResultRow</name>
        <message>
            <source>Addresses</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Outcome of each address</source>
            <translation>每个地址的结果</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>正在进行</translation>
        </message>
        <message>
            <source>Read Again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>关闭此条</translation>
        </message>
    </context>
    <context>
        <name>ui::ScopeBar</name>
        <message>
            <source>Whose interfaces are shown</source>
            <translation>显示谁的弹性网卡</translation>
        </message>
        <message>
            <source>Signed in as %1</source>
            <translation>当前身份：%1</translation>
        </message>
        <message>
            <source>Region %1</source>
            <translation>地域 %1</translation>
        </message>
        <message>
            <source>The cloud did not tell its regions; these are the ones known to ENI Desk.</source>
            <translation>云端未返回地域列表，这里是 ENI Desk 内置的地域。</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>刷新(&amp;R)</translation>
        </message>
        <message>
            <source>Stop listing; what was read stays</source>
            <translation>停止读取，已读到的保留</translation>
        </message>
        <message>
            <source>List the interfaces again (F5)</source>
            <translation>重新读取弹性网卡列表（F5）</translation>
        </message>
    </context>
    <context>
        <name>ui::StatePage</name>
        <message>
            <source>Starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <source>Listing network interfaces…</source>
            <translation>正在读取弹性网卡列表…</translation>
        </message>
        <message>
            <source>No profile to sign in with</source>
            <translation>没有可用于登录的配置</translation>
        </message>
        <message>
            <source>The listing was cancelled</source>
            <translation>读取已取消</translation>
        </message>
        <message>
            <source>No network interfaces here</source>
            <translation>这里没有弹性网卡</translation>
        </message>
        <message>
            <source>No interface matches the filter</source>
            <translation>没有弹性网卡符合筛选条件</translation>
        </message>
        <message>
            <source>The cloud refused to list the interfaces</source>
            <translation>云端拒绝列出弹性网卡</translation>
        </message>
        <message>
            <source>The interfaces could not be listed</source>
            <translation>无法读取弹性网卡列表</translation>
        </message>
        <message>
            <source>Region: %1</source>
            <translation>地域：%1</translation>
        </message>
        <message>
            <source>There is no profile named “%1”. Choose another one above.</source>
            <translation>没有名为“%1”的配置，请在上方另选一个。</translation>
        </message>
        <message>
            <source>Nothing had been read yet.</source>
            <translation>尚未读到任何内容。</translation>
        </message>
        <message>
            <source>This account has no network interface in this region. Choose another region above.</source>
            <translation>该账号在此地域没有弹性网卡，请在上方选择其他地域。</translation>
        </message>
        <message>
            <source>This account has no network interface in %1. Choose another region above.</source>
            <translation>该账号在%1没有弹性网卡，请在上方选择其他地域。</translation>
        </message>
        <message>
            <source>Nothing contains “%1”. Change the filter, or clear it to see every interface.</source>
            <translation>没有包含“%1”的内容。请修改筛选条件，或清除它以显示全部弹性网卡。</translation>
        </message>
        <message>
            <source>&amp;Clear Filter</source>
            <translation>清除筛选(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Try Again</source>
            <translation>重试(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;List Again</source>
            <translation>重新读取(&amp;L)</translation>
        </message>
        <message>
            <source>Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment and start ENI Desk again, or look around on a made-up cloud without an account.</source>
            <translation>请在环境变量中设置 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET 后重新启动 ENI Desk；没有账号也可以先在虚构的云上看看。</translation>
        </message>
        <message>
            <source>Try the &amp;Demo</source>
            <translation>试用演示(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>ui::UnassignDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
</TS>

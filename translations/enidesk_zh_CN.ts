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
    <name>CataloguePage</name>
    <message>
        <source>Search in all codes</source>
        <translation>在全部错误码中搜索</translation>
    </message>
    <message>
        <source>Code, words, action</source>
        <translation>错误码、关键词、接口</translation>
    </message>
    <message>
        <source>Part of a code, words of the explanation in English or Chinese, the server&apos;s words, an action. Several words: all of them.</source>
        <translation>错误码的一部分、说明中的中文或英文、服务器原文、接口名称。多个关键词须全部匹配。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Only codes that are documented for this action</source>
        <translation>仅显示文档中列为该接口的错误码</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Language of the explanation</source>
        <translation>说明的语言</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>两种语言</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the code before (Alt+Left)</source>
        <translation>返回上一个错误码（Alt+Left）</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Explain an Error</source>
        <translation>解释错误</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget Everything on This Machine</source>
        <translation>清除本机上的所有数据</translation>
    </message>
    <message>
        <source>This will be deleted:</source>
        <translation>将删除：</translation>
    </message>
    <message>
        <source>This will be deleted</source>
        <translation>将删除</translation>
    </message>
    <message>
        <source>This stays:</source>
        <translation>将保留：</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>将保留</translation>
    </message>
    <message>
        <source>It cannot be undone. ENI Desk then starts as if it were new here.</source>
        <translation>此操作无法撤销。之后 ENI Desk 将如同首次使用一样启动。</translation>
    </message>
    <message>
        <source>&amp;Forget Everything</source>
        <translation>全部清除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User Guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+Left）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+Right）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>The first page (Alt+Home)</source>
        <translation>第一页（Alt+Home）</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>缩小文字（Ctrl+-）</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text of the usual size (Ctrl+0)</source>
        <translation>文字恢复默认大小（Ctrl+0）</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>放大文字（Ctrl++）</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Copy the selected text (Ctrl+C)</source>
        <translation>复制选中的文字（Ctrl+C）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Enter New Keys</source>
        <translation>输入新密钥</translation>
    </message>
    <message>
        <source>AccessKey &amp;ID</source>
        <translation>AccessKey ID(&amp;I)</translation>
    </message>
    <message>
        <source>AccessKey ID</source>
        <translation>AccessKey ID</translation>
    </message>
    <message>
        <source>AccessKey &amp;secret</source>
        <translation>AccessKey Secret(&amp;S)</translation>
    </message>
    <message>
        <source>AccessKey secret</source>
        <translation>AccessKey Secret</translation>
    </message>
    <message>
        <source>Security t&amp;oken</source>
        <translation>安全令牌(&amp;O)</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>安全令牌</translation>
    </message>
    <message>
        <source>for temporary keys only</source>
        <translation>仅用于临时密钥</translation>
    </message>
    <message>
        <source>Keep in the &amp;keychain</source>
        <translation>保存到密钥环(&amp;K)</translation>
    </message>
    <message>
        <source>The whole answer of AssumeRole, or lines with “export ALIBABA_CLOUD_…”, can be pasted into any of these fields.</source>
        <translation>可将 AssumeRole 的完整应答，或“export ALIBABA_CLOUD_…”各行，直接粘贴到任一输入框中。</translation>
    </message>
    <message>
        <source>&amp;Use These Keys</source>
        <translation>使用这些密钥(&amp;U)</translation>
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
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>账号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>配置(&amp;P)…</translation>
    </message>
    <message>
        <source>Sign &amp;In</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Enter New Keys…</source>
        <translation>输入新密钥(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Forget Everything on This Machine…</source>
        <translation>清除本机上的所有数据(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Explain an Error…</source>
        <translation>解释错误(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>PastedTextPage</name>
    <message>
        <source>Paste, type or drop what went wrong: an error code, an answer of the server, a log, or what an SDK, the aliyun CLI, Terraform or Terway printed. A text file can be dropped too. The text does not leave this computer.</source>
        <translation>粘贴、输入或拖入出错的内容：错误码、服务器的应答、日志，或 SDK、aliyun 命令行、Terraform、Terway 的输出，也可以拖入文本文件。文本不会离开本机。</translation>
    </message>
    <message>
        <source>Text with the error</source>
        <translation>含有错误的文本</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Put the text of the clipboard in the place of this one</source>
        <translation>用剪贴板中的文本替换当前文本</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Errors found</source>
        <translation>找到的错误</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Rows of the table</source>
        <translation>表格行(&amp;R)</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格行</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>IPv6 &amp;addresses</source>
        <translation>IPv6 地址(&amp;A)</translation>
    </message>
    <message>
        <source>IPv6 addresses</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>压缩格式</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>完整格式</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>Limit for &amp;connecting</source>
        <translation>连接时限(&amp;C)</translation>
    </message>
    <message>
        <source>Limit for connecting</source>
        <translation>连接时限</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Limit for a &amp;whole request</source>
        <translation>整个请求时限(&amp;W)</translation>
    </message>
    <message>
        <source>Limit for a whole request</source>
        <translation>整个请求时限</translation>
    </message>
    <message>
        <source>&amp;Requests at once</source>
        <translation>并发请求数(&amp;R)</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Pa&amp;ssword</source>
        <translation>密码(&amp;S)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Re&amp;move from Keychain</source>
        <translation>从密钥环中移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Path of the settings</source>
        <translation>设置文件的路径</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder of the settings</source>
        <translation>打开设置文件所在的文件夹</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy the path of the settings</source>
        <translation>复制设置文件的路径</translation>
    </message>
    <message>
        <source>Journal of changes</source>
        <translation>变更日志</translation>
    </message>
    <message>
        <source>Path of the journal</source>
        <translation>变更日志的路径</translation>
    </message>
    <message>
        <source>Open the folder of the journal</source>
        <translation>打开变更日志所在的文件夹</translation>
    </message>
    <message>
        <source>Copy the path of the journal</source>
        <translation>复制变更日志的路径</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Path of the log</source>
        <translation>运行日志的路径</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>打开运行日志所在的文件夹</translation>
    </message>
    <message>
        <source>Copy the path of the log</source>
        <translation>复制运行日志的路径</translation>
    </message>
    <message>
        <source>Passwords and AccessKey secrets are in none of these files: they are in the keychain of the system.</source>
        <translation>这些文件中都没有密码和 AccessKey Secret：它们保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>Days to &amp;keep settled changes</source>
        <translation>变更保留天数(&amp;K)</translation>
    </message>
    <message>
        <source>Days to keep settled changes</source>
        <translation>变更保留天数</translation>
    </message>
    <message>
        <source>For &amp;ever</source>
        <translation>永久保留(&amp;E)</translation>
    </message>
    <message>
        <source>Days to keep lines of the &amp;log</source>
        <translation>运行日志天数(&amp;L)</translation>
    </message>
    <message>
        <source>Days to keep lines of the log</source>
        <translation>运行日志天数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none</source>
        <translation>代理不要求时留空</translation>
    </message>
    <message>
        <source>Noti&amp;fy when a change ends in the background</source>
        <translation>变更在后台结束时发送通知(&amp;F)</translation>
    </message>
    <message>
        <source>With a notification of the desktop, while no window of ENI Desk is active</source>
        <translation>当 ENI Desk 没有活动窗口时，通过桌面通知告知</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>AccessKey &amp;ID</source>
        <translation>AccessKey ID(&amp;I)</translation>
    </message>
    <message>
        <source>AccessKey ID</source>
        <translation>AccessKey ID</translation>
    </message>
    <message>
        <source>AccessKey &amp;secret</source>
        <translation>AccessKey Secret(&amp;S)</translation>
    </message>
    <message>
        <source>AccessKey secret</source>
        <translation>AccessKey Secret</translation>
    </message>
    <message>
        <source>Security t&amp;oken</source>
        <translation>安全令牌(&amp;O)</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>安全令牌</translation>
    </message>
    <message>
        <source>Default &amp;region</source>
        <translation>默认地域(&amp;R)</translation>
    </message>
    <message>
        <source>Default region</source>
        <translation>默认地域</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>接入点(&amp;E)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>接入点</translation>
    </message>
    <message>
        <source>Own host</source>
        <translation>自有主机</translation>
    </message>
    <message>
        <source>https://ecs.example.com</source>
        <translation>https://ecs.example.com</translation>
    </message>
    <message>
        <source>API &amp;generation</source>
        <translation>API 版本(&amp;G)</translation>
    </message>
    <message>
        <source>API generation</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>Own CA &amp;file</source>
        <translation>自有 CA 文件(&amp;F)</translation>
    </message>
    <message>
        <source>Own CA file</source>
        <translation>自有 CA 文件</translation>
    </message>
    <message>
        <source>certificates that are trusted besides the system’s</source>
        <translation>除系统证书外另行信任的证书</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Signs and calls with these keys; changes nothing.</source>
        <translation>用这些密钥签名并调用；不做任何更改。</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>复制(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit ENI Desk</source>
        <translation>退出 ENI Desk</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>继续运行(&amp;K)</translation>
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
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Find an action or a shortcut</source>
        <translation>查找操作或快捷键</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>清除(&amp;E)</translation>
    </message>
    <message>
        <source>The action has no shortcut then</source>
        <translation>该操作将没有快捷键</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>恢复默认(&amp;R)</translation>
    </message>
    <message>
        <source>The default shortcut of this action</source>
        <translation>恢复该操作的默认快捷键</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>The default shortcuts of all actions</source>
        <translation>恢复所有操作的默认快捷键</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
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
    <name>presenters::AccountPresenter</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>尚未登录</translation>
    </message>
    <message>
        <source>The demo needs no keys</source>
        <translation>演示不需要密钥</translation>
    </message>
    <message>
        <source>A change is under way; wait until it has ended</source>
        <translation>有变更正在进行，请等待其结束</translation>
    </message>
    <message>
        <source>There is no profile to sign in to</source>
        <translation>没有可以登录的配置</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>The keychain has been asked already</source>
        <translation>已经在向密钥环读取</translation>
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
        <source>the interface&apos;s limit is not known</source>
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
    <message>
        <source>How many IPv6 addresses this interface may have is not known; the cloud decides.</source>
        <translation>该弹性网卡最多可有多少个 IPv6 地址尚不清楚，由云端决定。</translation>
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
    <message>
        <source>the list is not complete: it changed while it was read</source>
        <translation>列表不完整：读取期间列表发生了变化</translation>
    </message>
    <message>
        <source>the list is not complete: the cloud counts more interfaces than it tells</source>
        <translation>列表不完整：云端给出的数量多于实际返回的弹性网卡</translation>
    </message>
</context>
<context>
    <name>presenters::CataloguePresenter</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n 个错误码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <extracomment>%1 are shown of the %n that there are</extracomment>
        <translation>
            <numerusform>%1 个，共 %n 个错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>No code has all of these words.</source>
        <translation>没有错误码包含所有这些关键词。</translation>
    </message>
    <message>
        <source>No code that is documented for this action has all of these words.</source>
        <translation>该接口的错误码中，没有一个包含所有这些关键词。</translation>
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
        <source>The interface&apos;s state is %1</source>
        <translation>弹性网卡的状态为 %1</translation>
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
        <source>The state of instance %1 is not known</source>
        <translation>实例 %1 的状态尚不清楚</translation>
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
        <source>No other cloud service manages it</source>
        <translation>未被其他云服务托管</translation>
    </message>
    <message>
        <source>This cloud does not tell whether another service manages it</source>
        <translation>该云不提供是否由其他云服务管理的信息</translation>
    </message>
</context>
<context>
    <name>presenters::CureTaker</name>
    <message>
        <source>Taken out of the list: %1.</source>
        <translation>已从列表中移除：%1。</translation>
    </message>
    <message>
        <source>%1. Waiting since %2, for at most 5 minutes; then it is sent once.</source>
        <extracomment>%1 is a sentence without its full stop, %2 a time of day</extracomment>
        <translation>%1。自 %2 开始等待，最多等待 5 分钟；就绪后只发送一次。</translation>
    </message>
    <message>
        <source>Reading again; then it is sent once, if nothing speaks against it.</source>
        <translation>正在重新读取；如果没有妨碍，随后只发送一次。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>已停止，没有发送任何请求。</translation>
    </message>
    <message>
        <source>5 minutes have passed, and nothing was sent. %1.</source>
        <extracomment>%1 is a sentence without its full stop</extracomment>
        <translation>5 分钟已过，没有发送任何请求。%1。</translation>
    </message>
    <message>
        <source>Nothing was sent: the interface is no longer there.</source>
        <translation>没有发送任何请求：该弹性网卡已不存在。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1, and that does not pass by itself.</source>
        <extracomment>%1 is a sentence without its full stop</extracomment>
        <translation>没有发送任何请求。%1，该状态不会自行改变。</translation>
    </message>
    <message>
        <source>Nothing was sent, since the interface could not be read again. %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>无法重新读取该弹性网卡，因此没有发送任何请求。%1</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>没有发送任何请求。%1</translation>
    </message>
    <message>
        <source>Nothing was sent: a check fails now.</source>
        <translation>没有发送任何请求：现在有一项检查未通过。</translation>
    </message>
    <message>
        <source>Nothing was sent: after reading again, the form asks for another number. Look at it, then press “%1”.</source>
        <translation>没有发送任何请求：重新读取后，表单中的数量已有变化。请查看后点击“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are asked for now. Press “%1” to send.</source>
        <translation>
            <numerusform>现在申请 %n 个地址，点击“%1”即可发送。</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln more, not shown here</source>
        <translation>
            <numerusform>另有 %Ln 项未在此显示</numerusform>
        </translation>
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
        <source>needs the vSwitch&apos;s CIDR</source>
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
        <source>outside the vSwitch&apos;s CIDR</source>
        <translation>不在交换机的网段内</translation>
    </message>
    <message>
        <source>stands further up already</source>
        <translation>上面已有相同地址</translation>
    </message>
    <message>
        <source>the subnet&apos;s anycast address</source>
        <translation>子网的任播地址</translation>
    </message>
    <message>
        <source>already on this interface</source>
        <translation>已在该弹性网卡上</translation>
    </message>
    <message>
        <source>%1 cannot be completed: the vSwitch&apos;s IPv6 CIDR is not known.</source>
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
        <source>%1 is outside the vSwitch&apos;s IPv6 CIDR %2.</source>
        <translation>%1 不在交换机的 IPv6 网段 %2 内。</translation>
    </message>
    <message>
        <source>%1 stands in the list twice.</source>
        <translation>%1 在列表中重复。</translation>
    </message>
    <message>
        <source>%1 is the subnet&apos;s anycast address; no interface can have it.</source>
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
    <name>presenters::ExplanationPresenter</name>
    <message>
        <source>Interface %1 is not in the list shown here. Refresh reads the list again; if it stays away, it is in another region or account.</source>
        <translation>弹性网卡 %1 不在当前显示的列表中。请刷新重新读取列表；如果仍未出现，说明它位于其他地域或账号。</translation>
    </message>
    <message>
        <source>The browser opens %1; the link is on the clipboard, too.</source>
        <translation>正在用浏览器打开 %1；链接也已复制到剪贴板。</translation>
    </message>
    <message>
        <source>No browser could be opened. The link is on the clipboard: %1</source>
        <translation>无法打开浏览器。链接已复制到剪贴板：%1</translation>
    </message>
</context>
<context>
    <name>presenters::FindingsModel</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>presenters::FixedKeys</name>
    <message>
        <source>Everywhere (fixed)</source>
        <translation>通用（固定）</translation>
    </message>
    <message>
        <source>Go to the next control, or the one before</source>
        <translation>转到下一个或上一个控件</translation>
    </message>
    <message>
        <source>Open a menu: with its underlined letter</source>
        <translation>打开菜单：与带下划线的字母同时按下</translation>
    </message>
    <message>
        <source>Open the context menu</source>
        <translation>打开右键菜单</translation>
    </message>
    <message>
        <source>Close the dialog without saving</source>
        <translation>不保存并关闭对话框</translation>
    </message>
    <message>
        <source>Press the marked button of a dialog</source>
        <translation>按下对话框的默认按钮</translation>
    </message>
    <message>
        <source>Table of interfaces (fixed)</source>
        <translation>弹性网卡列表（固定）</translation>
    </message>
    <message>
        <source>Go to the next row, or the one before</source>
        <translation>转到下一行或上一行</translation>
    </message>
    <message>
        <source>Go a page down or up</source>
        <translation>向下或向上翻页</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>扩大选择的行</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>选择所有行</translation>
    </message>
    <message>
        <source>Show the details of the row</source>
        <translation>显示该行的详情</translation>
    </message>
    <message>
        <source>Unassign IPv6 addresses</source>
        <translation>回收 IPv6 地址</translation>
    </message>
    <message>
        <source>Filter (fixed)</source>
        <translation>筛选（固定）</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>转到列表</translation>
    </message>
    <message>
        <source>Dialogs (fixed)</source>
        <translation>对话框（固定）</translation>
    </message>
    <message>
        <source>Assign: assign the addresses</source>
        <translation>分配：分配地址</translation>
    </message>
    <message>
        <source>Profiles: edit the selected one</source>
        <translation>配置：编辑所选配置</translation>
    </message>
    <message>
        <source>Profiles: delete the selected one</source>
        <translation>配置：删除所选配置</translation>
    </message>
    <message>
        <source>Profiles: move the selected one up or down</source>
        <translation>配置：上移或下移所选配置</translation>
    </message>
    <message>
        <source>Explain an Error (fixed)</source>
        <translation>解释错误（固定）</translation>
    </message>
    <message>
        <source>Explain what is on the clipboard</source>
        <translation>解释剪贴板中的内容</translation>
    </message>
    <message>
        <source>Search the codes</source>
        <translation>查找错误码</translation>
    </message>
    <message>
        <source>Go back to the code before</source>
        <translation>返回上一个错误码</translation>
    </message>
</context>
<context>
    <name>presenters::ForgetPresenter</name>
    <message>
        <source>The password of the proxy in the keychain</source>
        <translation>密钥环中的代理密码</translation>
    </message>
    <message>
        <source>The settings: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message numerus="yes">
        <source>The journal with %n change(s): %1</source>
        <translation>
            <numerusform>变更日志（含 %n 项变更）：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal: %1</source>
        <translation>变更日志：%1</translation>
    </message>
    <message>
        <source>The log: %1</source>
        <translation>运行日志：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) with the secrets in the keychain: %1</source>
        <translation>
            <numerusform>%n 个配置及其在密钥环中的 Secret：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the cloud, the access keys themselves included</source>
        <translation>云端的一切，包括 AccessKey 本身</translation>
    </message>
    <message>
        <source>The keys in the environment that ENI Desk was started from</source>
        <translation>启动 ENI Desk 的环境中的密钥</translation>
    </message>
    <message>
        <source>A change is under way. Everything can be forgotten when it has ended.</source>
        <translation>有变更正在进行。待其结束后即可全部清除。</translation>
    </message>
    <message>
        <source>Deleting… A window of your desktop may ask for the keychain&apos;s password.</source>
        <translation>正在删除……桌面可能会弹出窗口，要求输入密钥环的密码。</translation>
    </message>
    <message>
        <source>Not everything was deleted.</source>
        <translation>没有全部删除。</translation>
    </message>
    <message>
        <source>The keychain did not delete the secret of “%1”. Nothing after it was deleted: settings, journal and log are still there.</source>
        <translation>密钥环没有删除“%1”的 Secret。其后的内容均未删除：设置、变更日志和运行日志仍在。</translation>
    </message>
    <message>
        <source>The keychain did not delete the password of the proxy. Settings, journal and log are still there.</source>
        <translation>密钥环没有删除代理的密码。设置、变更日志和运行日志仍在。</translation>
    </message>
</context>
<context>
    <name>presenters::KeysPresenter</name>
    <message>
        <source>Enter the keys that “%1” shall work with from now on. Lists and forms that are open stay as they are.</source>
        <translation>请输入“%1”今后使用的密钥。已打开的列表和表单保持不变。</translation>
    </message>
    <message>
        <source>AccessKey ID before: %1</source>
        <translation>原 AccessKey ID：%1</translation>
    </message>
    <message>
        <source>“%1” is not a stored profile, so its keys hold for this session only.</source>
        <translation>“%1”不是已保存的配置，因此其密钥仅在本次会话中有效。</translation>
    </message>
    <message>
        <source>Taking the keys…</source>
        <translation>正在启用密钥……</translation>
    </message>
    <message>
        <source>The keys were not taken. What you entered is still here.</source>
        <translation>密钥没有启用。您输入的内容仍在此处。</translation>
    </message>
</context>
<context>
    <name>presenters::LeavePresenter</name>
    <message numerus="yes">
        <source>%n change(s) under way:</source>
        <translation>
            <numerusform>有 %n 项变更正在进行：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is under way any more. What became of it:</source>
        <translation>变更均已结束，结果如下：</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent stays sent: it is in the journal, and what became of it is looked up at the next start.</source>
        <translation>已发送的请求不会撤回：它们已写入变更日志，其结果将在下次启动时查询。</translation>
    </message>
    <message numerus="yes">
        <source>What is not sent yet will not be sent: %n address(es).</source>
        <translation>
            <numerusform>尚未发送的请求不再发送：涉及 %n 个地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>A change to network interfaces is under way</source>
        <translation>弹性网卡的变更正在进行</translation>
    </message>
</context>
<context>
    <name>presenters::NoticePresenter</name>
    <message>
        <source>The settings could not be read, so ENI Desk began with fresh ones. The old file is kept as %1. Secrets in the keychain are not affected; profiles have to be added again.</source>
        <translation>无法读取设置，ENI Desk 已改用全新的设置。原文件保存为 %1。密钥环中的 Secret 不受影响，但配置需要重新添加。</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Delete it by hand.</source>
        <translation>无法删除 %1，请手动删除。</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>“%1”没有保存。%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” signs with the server&apos;s time, %n minute(s) behind this computer&apos;s, until ENI Desk is closed.</source>
        <translation>
            <numerusform>“%1”使用服务器时间签名（比本机慢 %n 分钟），直到 ENI Desk 关闭。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” signs with the server&apos;s time, %n minute(s) ahead of this computer&apos;s, until ENI Desk is closed.</source>
        <translation>
            <numerusform>“%1”使用服务器时间签名（比本机快 %n 分钟），直到 ENI Desk 关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be shown when there is a profile to sign in with: %1.</source>
        <translation>有可登录的配置后将显示：%1。</translation>
    </message>
    <message>
        <source>Will be shown when “%3” is signed in: %1 in %2.</source>
        <translation>“%3”登录后将显示：%2 中的 %1。</translation>
    </message>
    <message>
        <source>Not among the interfaces that “%3” sees in %2: %1. Perhaps in another region or account, or deleted.</source>
        <translation>“%3”在 %2 中看到的弹性网卡里没有：%1。它可能在其他地域或其他账号中，或已被删除。</translation>
    </message>
    <message>
        <source>Not in the list of %2, which is not complete: %1. Refresh to look again.</source>
        <translation>%2 的列表不完整，其中没有：%1。刷新后会再次查找。</translation>
    </message>
    <message>
        <source>The filter was cleared to show %1 in %2.</source>
        <translation>为显示 %2 中的 %1，已清除筛选。</translation>
    </message>
    <message>
        <source>There is no profile “%1”; nothing was switched.</source>
        <translation>没有名为“%1”的配置，未作任何切换。</translation>
    </message>
    <message>
        <source>The settings file was damaged. The profiles in it that could be read were taken over; look whether all are there, and at the preferences. The old file is kept as %1. Secrets in the keychain are not affected.</source>
        <translation>设置文件已损坏。其中可读取的配置已保留，请检查配置是否齐全、首选项是否正确。原文件保存为 %1。密钥环中的 Secret 不受影响。</translation>
    </message>
    <message>
        <source>Settings cannot be saved: %1 is a folder. Move it away or rename it, then start ENI Desk again. Until then, what you choose holds until ENI Desk is closed.</source>
        <translation>无法保存设置：%1 是一个文件夹。请移走或重命名该文件夹，然后重新启动 ENI Desk。在此之前，所做的选择仅在 ENI Desk 关闭前有效。</translation>
    </message>
    <message>
        <source>The settings in %1 may not be read by you, so ENI Desk began without them and leaves the file alone. Give yourself the right to read and write it, then start ENI Desk again.</source>
        <translation>您没有读取设置文件 %1 的权限，因此 ENI Desk 未使用其中的设置，也不会改动该文件。请为自己授予读写权限，然后重新启动 ENI Desk。</translation>
    </message>
    <message>
        <source>Settings cannot be saved: %1, or its folder, may not be written. Give yourself the right to write there. Until then, what you choose holds until ENI Desk is closed.</source>
        <translation>无法保存设置：%1 或其所在文件夹不可写。请为自己授予写入权限。在此之前，所做的选择仅在 ENI Desk 关闭前有效。</translation>
    </message>
    <message>
        <source>Settings cannot be saved: the disk of %1 is full. Free some space; the next change of a setting saves all of them. Until then, what you choose holds until ENI Desk is closed.</source>
        <translation>无法保存设置：%1 所在的磁盘已满。请释放一些空间，下次更改设置时会全部保存。在此之前，所做的选择仅在 ENI Desk 关闭前有效。</translation>
    </message>
    <message>
        <source>Settings cannot be saved in %1. Look whether the disk works and the file can be written. Until then, what you choose holds until ENI Desk is closed.</source>
        <translation>无法将设置保存到 %1。请检查磁盘是否正常、文件是否可写。在此之前，所做的选择仅在 ENI Desk 关闭前有效。</translation>
    </message>
</context>
<context>
    <name>presenters::NotificationPresenter</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) ended</source>
        <translation>
            <numerusform>%n 项变更已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Change carried out</source>
        <translation>变更已完成</translation>
    </message>
    <message>
        <source>Outcome of a change not known yet</source>
        <translation>变更结果未知</translation>
    </message>
    <message>
        <source>Change carried out in part</source>
        <translation>变更已部分完成</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>变更被拒绝</translation>
    </message>
    <message>
        <source>Change not carried out</source>
        <translation>变更未完成</translation>
    </message>
</context>
<context>
    <name>presenters::PastedTextPresenter</name>
    <message>
        <source>Characters %1 to %2 of %3 are shown here; the whole text is looked through.</source>
        <extracomment>%1 and %2 are where the part begins and ends, %3 is how long the text is, all in characters.</extracomment>
        <translation>此处显示第 %1 至 %2 个字符（共 %3 个），查找范围为全文。</translation>
    </message>
    <message>
        <source>Nothing to explain yet. As soon as there is a text, its errors are found and explained here.</source>
        <translation>尚无内容。输入文本后，这里会列出并解释其中的错误。</translation>
    </message>
    <message>
        <source>No error was found in this text. Looked for: error codes of Alibaba Cloud, answers of the server in JSON or XML, errors as the SDKs, the aliyun CLI, Terraform and Terway print them, and the server&apos;s sentences.</source>
        <translation>未在文本中找到错误。查找的内容包括：阿里云错误码，JSON 或 XML 格式的服务器应答，SDK、aliyun 命令行、Terraform、Terway 输出的错误，以及服务器的提示语句。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) found</source>
        <translation>
            <numerusform>找到 %n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in all</source>
        <translation>
            <numerusform>共出现 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” could not be read as text.</source>
        <translation>文件“%1”无法作为文本读取。</translation>
    </message>
    <message>
        <source>Only the first %1 errors are listed.</source>
        <translation>仅列出前 %1 个错误。</translation>
    </message>
    <message>
        <source>Only the beginning of this text was looked through: %1 characters.</source>
        <translation>仅查找了文本的开头部分：%1 个字符。</translation>
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
        <source>an address of the cloud&apos;s choice</source>
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
        <source>Sent; waiting for the cloud&apos;s answer…</source>
        <translation>已发送，正在等待云端应答…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s) answered…</source>
        <translation>
            <numerusform>%n 次调用中已应答 %1 次…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %n call(s) of one address each, one after the other; each has its own outcome.</source>
        <translation>
            <numerusform>将分 %n 次调用依次发送，每次一个地址，各有各的结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>No final answer yet; attempt %1 is under way.</source>
        <translation>尚未得到最终答复，正在进行第 %1 次尝试。</translation>
    </message>
</context>
<context>
    <name>presenters::PreferencesPresenter</name>
    <message>
        <source>A whole request cannot take less time than connecting may.</source>
        <translation>整个请求的时限不能短于连接时限。</translation>
    </message>
    <message>
        <source>The stored password is removed from the keychain with “Save”.</source>
        <translation>点击“保存”后，将从密钥环中移除已保存的密码。</translation>
    </message>
    <message>
        <source>A password is in the keychain; it stays while this field is empty.</source>
        <translation>密钥环中已有密码；此处留空则保持不变。</translation>
    </message>
    <message>
        <source>Waiting for the keychain… It may ask you to unlock it.</source>
        <translation>正在等待密钥环…系统可能会要求您解锁。</translation>
    </message>
    <message>
        <source>The password is still in the keychain. Nothing was saved.</source>
        <translation>密码仍在密钥环中。未保存任何更改。</translation>
    </message>
    <message>
        <source>The password is not in the keychain. Nothing was saved.</source>
        <translation>密码未存入密钥环。未保存任何更改。</translation>
    </message>
</context>
<context>
    <name>presenters::ProfilePresenter</name>
    <message>
        <source>Other keys than before need their AccessKey secret.</source>
        <translation>更换密钥时，需要输入新的 AccessKey Secret。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A region&apos;s name and id.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unchanged; stored in the keychain</source>
        <translation>未更改；已保存在密钥环中</translation>
    </message>
    <message>
        <source>for temporary keys only</source>
        <translation>仅用于临时密钥</translation>
    </message>
    <message>
        <source>Alibaba Cloud&apos;s public regions speak the current generation.</source>
        <translation>阿里云的公共地域使用当前版本。</translation>
    </message>
    <message>
        <source>For private clouds of 2019 and before: requests are signed the old way (V1), addresses are assigned one a call and without a token against doubles, and limits of instance types are not told.</source>
        <translation>用于 2019 年及更早的专有云：请求采用旧的签名方式（V1），每次调用只分配一个地址，且没有防重复的令牌，也不提供实例规格的限制。</translation>
    </message>
    <message>
        <source>The keys are right; they belong to %1. But the interfaces of %2 cannot be listed.</source>
        <translation>密钥正确，属于%1。但无法列出%2的弹性网卡。</translation>
    </message>
    <message>
        <source>The test failed.</source>
        <translation>测试失败。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>The profile was not saved. What you entered is still here.</source>
        <translation>配置没有保存。您输入的内容仍在此处。</translation>
    </message>
    <message>
        <source>Getting the keys ready…</source>
        <translation>正在准备密钥……</translation>
    </message>
    <message>
        <source>Asking whose keys these are…</source>
        <translation>正在查询密钥的所有者……</translation>
    </message>
    <message>
        <source>Asking for the regions…</source>
        <translation>正在查询地域……</translation>
    </message>
    <message>
        <source>Listing a few interfaces of %1…</source>
        <translation>正在列出%1的少量弹性网卡……</translation>
    </message>
    <message>
        <source>It works: the interfaces of %1 can be listed. Whose keys these are was not told.</source>
        <translation>测试成功：可以列出%1的弹性网卡。没有告知密钥的所有者。</translation>
    </message>
    <message>
        <source>It works: the keys belong to %1, and the interfaces of %2 can be listed. But the cloud does not name %2 among the regions of this account.</source>
        <translation>测试成功：密钥属于%1，可以列出%2的弹性网卡。但云端没有将%2列为该账号的地域。</translation>
    </message>
    <message>
        <source>It works: the keys belong to %1, and the interfaces of %2 can be listed.</source>
        <translation>测试成功：密钥属于%1，可以列出%2的弹性网卡。</translation>
    </message>
</context>
<context>
    <name>presenters::ProfileText</name>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>该名称已被使用，请另取一个。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A region is written in small letters, digits and hyphens, like cn-hangzhou.</source>
        <translation>地域由小写字母、数字和连字符组成，例如 cn-hangzhou。</translation>
    </message>
    <message>
        <source>ENI Desk knows no region of this name. Check the spelling, unless it is a new or a private one.</source>
        <translation>ENI Desk 不认识这个地域。如果它不是新地域或专有云的地域，请检查拼写。</translation>
    </message>
    <message>
        <source>Enter the AccessKey ID.</source>
        <translation>请输入 AccessKey ID。</translation>
    </message>
    <message>
        <source>An AccessKey ID has no blanks or line ends in it.</source>
        <translation>AccessKey ID 中没有空格或换行。</translation>
    </message>
    <message>
        <source>An AccessKey ID is made of letters, digits, dots, hyphens and underscores.</source>
        <translation>AccessKey ID 由字母、数字、点、连字符和下划线组成。</translation>
    </message>
    <message>
        <source>This is too short for an AccessKey ID.</source>
        <translation>作为 AccessKey ID 过短。</translation>
    </message>
    <message>
        <source>This looks like an AccessKey secret. It belongs in the field below.</source>
        <translation>这看起来是 AccessKey Secret，应填入下面的输入框。</translation>
    </message>
    <message>
        <source>Enter the AccessKey secret.</source>
        <translation>请输入 AccessKey Secret。</translation>
    </message>
    <message>
        <source>An AccessKey secret has no blanks or line ends in it. Copy it again.</source>
        <translation>AccessKey Secret 中没有空格或换行，请重新复制。</translation>
    </message>
    <message>
        <source>An AccessKey secret is made of Latin letters, digits and signs. Copy it again.</source>
        <translation>AccessKey Secret 由英文字母、数字和符号组成，请重新复制。</translation>
    </message>
    <message>
        <source>This is too short for an AccessKey secret.</source>
        <translation>作为 AccessKey Secret 过短。</translation>
    </message>
    <message>
        <source>This looks like an AccessKey ID. It belongs in the field above.</source>
        <translation>这看起来是 AccessKey ID，应填入上面的输入框。</translation>
    </message>
    <message>
        <source>Temporary keys, whose ID begins with “STS.”, need their security token.</source>
        <translation>临时密钥（ID 以“STS.”开头）需要安全令牌。</translation>
    </message>
    <message>
        <source>Only temporary keys, whose ID begins with “STS.”, have a security token. Leave it empty otherwise.</source>
        <translation>只有临时密钥（ID 以“STS.”开头）才有安全令牌，否则请留空。</translation>
    </message>
    <message>
        <source>A security token has no blanks or line ends in it. Copy it again.</source>
        <translation>安全令牌中没有空格或换行，请重新复制。</translation>
    </message>
    <message>
        <source>A security token is made of Latin letters, digits and signs. Copy it again.</source>
        <translation>安全令牌由英文字母、数字和符号组成，请重新复制。</translation>
    </message>
    <message>
        <source>This is too short for a security token.</source>
        <translation>作为安全令牌过短。</translation>
    </message>
    <message>
        <source>Enter the host.</source>
        <translation>请输入主机。</translation>
    </message>
    <message>
        <source>This is no host name or URL. Write it like https://ecs.example.com or http://127.0.0.1:8080; an IPv6 address stands in brackets.</source>
        <translation>这不是主机名或 URL。请写成 https://ecs.example.com 或 http://127.0.0.1:8080 的形式；IPv6 地址要放在方括号中。</translation>
    </message>
    <message>
        <source>An endpoint begins with https://, or with http:// for this computer.</source>
        <translation>接入点以 https:// 开头；对于本机，也可以 http:// 开头。</translation>
    </message>
    <message>
        <source>An endpoint holds no user name or password. Leave out everything before the “@”.</source>
        <translation>接入点不含用户名或密码，请去掉“@”之前的内容。</translation>
    </message>
    <message>
        <source>An endpoint is a host with an optional port. Leave out everything behind them.</source>
        <translation>接入点是主机名，可带端口，请去掉其后的内容。</translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to. Leave it out or give another one.</source>
        <translation>无法连接端口 0，请去掉或改用其他端口。</translation>
    </message>
    <message>
        <source>Plain http is accepted for this computer only (127.0.0.1, ::1, localhost). Use https.</source>
        <translation>仅对本机（127.0.0.1、::1、localhost）接受未加密的 http，请使用 https。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>该文件不存在。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of the colour marks: no colour.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>正在等待密钥环</translation>
    </message>
    <message>
        <source>keys are coming</source>
        <translation>正在取得密钥</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>account %1, RAM user %2</source>
        <translation>账号 %1，RAM 用户 %2</translation>
    </message>
    <message>
        <source>account %1, role %2</source>
        <translation>账号 %1，角色 %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>This file is larger than 1 MB; files of certificates are not.</source>
        <translation>该文件大于 1 MB，不会是证书文件。</translation>
    </message>
    <message>
        <source>There is a private key in this file and no certificate. A key is not needed here.</source>
        <translation>该文件中只有私钥，没有证书。此处不需要私钥。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. One begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>该文件中没有证书。证书以“-----BEGIN CERTIFICATE-----”开头。</translation>
    </message>
    <message>
        <source>There is a server&apos;s certificate in this file. Choose the one of the authority that issued it.</source>
        <translation>该文件中是服务器的证书，请选择其签发机构的证书。</translation>
    </message>
    <message>
        <source>Waiting for the keychain… A window of your desktop may ask for its password. Closing this window does not stop it.</source>
        <translation>正在等待密钥环……桌面可能会弹出窗口，要求输入其密码。关闭此窗口不会使其停止。</translation>
    </message>
</context>
<context>
    <name>presenters::ProfilesPresenter</name>
    <message>
        <source>There are no profiles yet. A profile is an access key with the place that it is for; its secret goes to the keychain of this computer. Choose “Add…” to make one.</source>
        <translation>还没有配置。一个配置包含一个 AccessKey 及其使用的地域；其 Secret 保存在本机的密钥环中。点击“添加…”创建一个。</translation>
    </message>
    <message>
        <source>%1 is not stored, so it is not in this list.</source>
        <translation>%1没有保存，因此不在此列表中。</translation>
    </message>
    <message>
        <source>%1 are not stored, so they are not in this list.</source>
        <translation>%1没有保存，因此不在此列表中。</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <extracomment>Name of a copied profile.</extracomment>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <extracomment>Name of a copied profile, where the one above is taken.</extracomment>
        <translation>%1 副本 %2</translation>
    </message>
    <message>
        <source>A profile is being deleted.</source>
        <translation>正在删除一个配置。</translation>
    </message>
    <message>
        <source>A change is under way in “%1”. It can be deleted when that has ended.</source>
        <translation>“%1”中有变更正在进行。待其结束后即可删除。</translation>
    </message>
    <message>
        <source>Deleting “%1”… A window of your desktop may ask for the keychain&apos;s password.</source>
        <translation>正在删除“%1”……桌面可能会弹出窗口，要求输入密钥环的密码。</translation>
    </message>
    <message>
        <source>Delete “%1” and its secret in the keychain?</source>
        <translation>删除“%1”及其在密钥环中的 Secret？</translation>
    </message>
</context>
<context>
    <name>presenters::ProxyForm</name>
    <message>
        <source>Type the user name, too: a password without one is not sent.</source>
        <translation>请同时填写用户名：没有用户名时不会发送密码。</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy takes a password of at most %1 bytes.</source>
        <translation>SOCKS5 代理的密码最多 %1 字节。</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host name or IP address.</source>
        <translation>请填写代理的主机名或 IP 地址。</translation>
    </message>
    <message>
        <source>Type the host alone, without “http://”, user or path.</source>
        <translation>请只填写主机，不要包含“http://”、用户名或路径。</translation>
    </message>
    <message>
        <source>The port goes into its own field.</source>
        <translation>端口请填写在单独的输入框中。</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an IP address.</source>
        <translation>“%1”既不是主机名，也不是 IP 地址。</translation>
    </message>
    <message>
        <source>The port is a number from 1 to %1.</source>
        <translation>端口必须是 1 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>The user name holds a character that cannot be sent.</source>
        <translation>用户名中含有无法发送的字符。</translation>
    </message>
    <message>
        <source>The user name of an HTTP proxy cannot hold a colon.</source>
        <translation>HTTP 代理的用户名不能包含冒号。</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy takes a user name of at most %1 bytes.</source>
        <translation>SOCKS5 代理的用户名最多 %1 字节。</translation>
    </message>
</context>
<context>
    <name>presenters::ReadyWait</name>
    <message>
        <source>Another change of this interface is under way</source>
        <translation>该弹性网卡的另一项更改正在进行</translation>
    </message>
    <message>
        <source>The interface could not be read</source>
        <translation>无法读取该弹性网卡</translation>
    </message>
    <message>
        <source>The cloud said that it is not ready</source>
        <translation>云端称其尚未就绪</translation>
    </message>
</context>
<context>
    <name>presenters::ResultPresenter</name>
    <message>
        <source>In “%1”: %2</source>
        <translation>配置“%1”：%2</translation>
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
        <extracomment>%1 is an interface, %2 a list such as &quot;10 assigned and proved; 2 refused&quot;</extracomment>
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
        <source>%n change(s) of an earlier run were found open; what became of them is told below.</source>
        <translation>
            <numerusform>发现上次运行留下的 %n 项未完成的变更，其结果显示在下方。</numerusform>
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
        <translation>变更日志无法使用，因此不发送任何变更：%1</translation>
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
    <message numerus="yes">
        <source>more than %Ln row(s) cannot be dragged; Edit &gt; Copy takes them all</source>
        <translation>
            <numerusform>最多可拖动 %Ln 行；更多的行请用“编辑 &gt; 复制”</numerusform>
        </translation>
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
    <name>presenters::ShortcutsModel</name>
    <message>
        <source>no shortcut</source>
        <translation>没有快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>presenters::ShortcutsPresenter</name>
    <message>
        <source>%1 alone is text in a field. Hold Ctrl with it.</source>
        <translation>单独按 %1 会被当作输入的文字，请与 Ctrl 同时按下。</translation>
    </message>
    <message>
        <source>%1 opens a menu: Alt with a letter cannot be chosen.</source>
        <translation>%1 用于打开菜单：不能选用 Alt 加字母。</translation>
    </message>
    <message>
        <source>%1 is a fixed key of tables, fields or windows.</source>
        <translation>%1 是列表、输入框或窗口的固定按键。</translation>
    </message>
    <message>
        <source>One key with its modifiers can be chosen, not several.</source>
        <translation>只能选用一个按键（可加修饰键），不能连续多个。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
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
    <name>ui::AccountActions</name>
    <message>
        <source>Ask the keychain for the keys of this profile</source>
        <translation>向密钥环读取此配置的密钥</translation>
    </message>
    <message>
        <source>Wipe the secret of this profile from memory</source>
        <translation>从内存中清除此配置的 Secret</translation>
    </message>
    <message>
        <source>There is no profile that could take keys</source>
        <translation>没有可以输入密钥的配置</translation>
    </message>
    <message>
        <source>Replace the keys of this profile, for example temporary ones that have expired</source>
        <translation>更换此配置的密钥，例如已过期的临时密钥</translation>
    </message>
    <message>
        <source>Add, change and delete profiles</source>
        <translation>添加、修改和删除配置</translation>
    </message>
    <message>
        <source>Language, theme, network, data</source>
        <translation>语言、主题、网络、数据</translation>
    </message>
    <message>
        <source>Delete profiles, secrets, settings, journal and log of ENI Desk</source>
        <translation>删除 ENI Desk 的配置、Secret、设置、变更日志和运行日志</translation>
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
    <name>ui::AttemptOutcome</name>
    <message>
        <source>Busy</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Keep for T&amp;his Session Only</source>
        <translation>仅在本次会话中保留(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ui::CataloguePage</name>
    <message>
        <source>Any action</source>
        <translation>任何接口</translation>
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
        <extracomment>%1 is &quot;Passed&quot;, &quot;Failed&quot; or &quot;Not known&quot;, %2 what was checked</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::CodeLinks</name>
    <message>
        <source>Explain %1</source>
        <extracomment>%1 is an error code</extracomment>
        <translation>解释 %1</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole explanation, keys masked. The Down key opens the menu of forms.</source>
        <translation>复制完整说明，密钥已遮盖。按向下键可选择格式。</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>复制说明</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::CureLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop trying again</source>
        <translation>停止重试</translation>
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
    <name>ui::ExplainActions</name>
    <message>
        <source>Explain an error code, a log or any other text, and look codes up</source>
        <translation>解释错误码、日志或其他文本，并查询错误码</translation>
    </message>
</context>
<context>
    <name>ui::ExplainDialog</name>
    <message>
        <source>Pasted &amp;Text</source>
        <translation>粘贴的文本(&amp;T)</translation>
    </message>
    <message>
        <source>All Co&amp;des</source>
        <translation>全部错误码(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::ExplanationPanel</name>
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
        <source>Technical details</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>Closes this form and selects the interface in the table; what was typed here is lost.</source>
        <translation>关闭此窗口并在列表中选中该弹性网卡，此处填写的内容不会保留。</translation>
    </message>
</context>
<context>
    <name>ui::ForgetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::GuideActions</name>
    <message>
        <source>Open the user guide at the topic of this window</source>
        <translation>打开用户指南，从当前窗口的主题开始</translation>
    </message>
</context>
<context>
    <name>ui::GuideWindow</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the places found, for example &quot;3 of 12&quot;</extracomment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the title of a page of the guide, %2 how often it has what is searched for</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Text size %1</source>
        <extracomment>%1 is for example &quot;125 %&quot;</extracomment>
        <translation>文字大小 %1</translation>
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
    <name>ui::KeysDialog</name>
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
    <name>ui::KeysEdit</name>
    <message>
        <source>Press a key</source>
        <translation>请按下按键</translation>
    </message>
</context>
<context>
    <name>ui::LineButtons</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ui::LinkActions</name>
    <message>
        <source>Copy a link that shows this interface in ENI Desk</source>
        <translation>复制一个链接，用它可在 ENI Desk 中显示这块弹性网卡</translation>
    </message>
    <message>
        <source>Select one network interface</source>
        <translation>请选择一块弹性网卡</translation>
    </message>
</context>
<context>
    <name>ui::ListingPane</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
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
    <name>ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::PastedTextPage</name>
    <message>
        <source>The text is being read…</source>
        <translation>正在读取文本…</translation>
    </message>
    <message>
        <source>Look Up a Code</source>
        <translation>查询错误码</translation>
    </message>
    <message>
        <source>Search in All Codes</source>
        <translation>在全部错误码中搜索</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>As %1. What is copied or sent is always compressed.</source>
        <translation>显示为 %1。复制和发送的地址始终使用压缩格式。</translation>
    </message>
    <message>
        <source>The folder is made when something is written there.</source>
        <translation>首次写入时才会创建此文件夹。</translation>
    </message>
    <message>
        <source>The log cannot be written: %1. Free some space, or give yourself the right to write there; ENI Desk tries again by itself.</source>
        <translation>无法写入日志：%1。请释放一些空间，或为自己授予写入权限；ENI Desk 会自动重试。</translation>
    </message>
</context>
<context>
    <name>ui::ProfileDialog</name>
    <message>
        <source>Public</source>
        <translation>公网</translation>
    </message>
    <message>
        <source>VPC-internal</source>
        <translation>专有网络内网</translation>
    </message>
    <message>
        <source>Own host</source>
        <translation>自有主机</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>2019</source>
        <translation>2019</translation>
    </message>
    <message>
        <source>Add Profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>Edit Profile</source>
        <translation>编辑配置</translation>
    </message>
    <message>
        <source>S&amp;top Testing</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Own CA File</source>
        <translation>自有 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesDialog</name>
    <message>
        <source>The profile was not deleted.</source>
        <translation>配置没有删除。</translation>
    </message>
</context>
<context>
    <name>ui::QuitDialog</name>
    <message>
        <source>&amp;Quit Anyway</source>
        <translation>仍然退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
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
    <message>
        <source>Dismiss &amp;All</source>
        <translation>全部关闭(&amp;A)</translation>
    </message>
    <message>
        <source>Takes away every result of which nothing is open any more</source>
        <translation>关闭所有已有定论的结果</translation>
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
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Stop listing; what was read stays</source>
        <translation>停止读取，已读到的保留</translation>
    </message>
    <message>
        <source>%1 (signed out)</source>
        <translation>%1（已退出）</translation>
    </message>
    <message>
        <source>%1 (not signed in)</source>
        <translation>%1（未登录）</translation>
    </message>
    <message>
        <source>List the interfaces again</source>
        <translation>重新读取弹性网卡列表</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutActions</name>
    <message>
        <source>See all keyboard shortcuts, and choose others</source>
        <translation>查看全部键盘快捷键，并可更改</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>S&amp;hortcut of “%1”:</source>
        <translation>“%1”的快捷键(&amp;H)：</translation>
    </message>
    <message>
        <source>S&amp;hortcut:</source>
        <translation>快捷键(&amp;H)：</translation>
    </message>
    <message>
        <source>Shortcut of %1</source>
        <translation>%1的快捷键</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>This shortcut cannot be changed.</source>
        <translation>此快捷键不能更改。</translation>
    </message>
    <message>
        <source>&amp;Take It From “%1”</source>
        <translation>从“%1”取走(&amp;T)</translation>
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
        <source>&amp;List Again</source>
        <translation>重新读取(&amp;L)</translation>
    </message>
    <message>
        <source>Asking the keychain for the keys of “%1”…</source>
        <translation>正在向密钥环读取“%1”的密钥…</translation>
    </message>
    <message>
        <source>“%1” is not signed in</source>
        <translation>“%1”尚未登录</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>已退出“%1”</translation>
    </message>
    <message>
        <source>It has not answered yet. A window of your desktop may be asking for its password, perhaps behind this one. You can also enter the keys for this session.</source>
        <translation>密钥环尚未应答。桌面可能正在另一个窗口（也许在本窗口之后）中询问密钥环密码。您也可以直接输入仅用于本次会话的密钥。</translation>
    </message>
    <message>
        <source>The secret is no longer in memory. It is still in the keychain, if you stored it there.</source>
        <translation>Secret 已从内存中清除。如果您曾将其存入密钥环，它仍保存在那里。</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Enter &amp;Keys…</source>
        <translation>输入密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>重试(&amp;Y)</translation>
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
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome to ENI Desk</source>
        <translation>欢迎使用 ENI Desk</translation>
    </message>
    <message>
        <source>See the elastic network interfaces of your Alibaba Cloud account, and give them IPv6 addresses.</source>
        <translation>查看您的阿里云账号中的弹性网卡，并为其分配 IPv6 地址。</translation>
    </message>
    <message>
        <source>There is no profile named “%1”. Choose another one above, or go on here.</source>
        <translation>没有名为“%1”的配置。请在上方选择其他配置，或在此继续。</translation>
    </message>
    <message>
        <source>Enter an access key once. A read-only key is enough to look around.</source>
        <translation>只需输入一次 AccessKey。仅浏览的话，只读权限的密钥即可。</translation>
    </message>
    <message>
        <source>ALIBABA_CLOUD_ACCESS_KEY_ID and its secret are set. They stay in memory only.</source>
        <translation>已设置 ALIBABA_CLOUD_ACCESS_KEY_ID 及其 Secret，它们只保存在内存中。</translation>
    </message>
    <message>
        <source>There are none. Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, and start ENI Desk again.</source>
        <translation>环境变量中没有密钥。请设置 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET，然后重新启动 ENI Desk。</translation>
    </message>
    <message>
        <source>Try the &amp;Demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>Look around on a made-up cloud. No account, no network, nothing real is touched.</source>
        <translation>在模拟云上随意浏览：无需账号和网络，不会触及任何真实资源。</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of this computer&apos;s desktop and nowhere else.</source>
        <translation>Secret 只保存在本机桌面的密钥环中，不会保存在其他任何地方。</translation>
    </message>
    <message>
        <source>Add a Pr&amp;ofile…</source>
        <translation>添加配置(&amp;O)…</translation>
    </message>
    <message>
        <source>Use the &amp;Keys from the Environment</source>
        <translation>使用环境变量中的密钥(&amp;K)</translation>
    </message>
</context>
</TS>

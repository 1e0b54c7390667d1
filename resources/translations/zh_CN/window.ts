<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Deepstep</name>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <location filename="../../gui/action_table.py"/>
        <source>About Deepstep</source>
        <translation>关于Deepstep</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Deepstep {version}</source>
        <translation>Deepstep {version}</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>See deep learning happen, and debug it. Free software under the MIT licence.</source>
        <translation>亲眼看到深度学习如何进行，并调试它。采用MIT许可证的自由软件。</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Copy versions</source>
        <translation>复制版本</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Put all versions onto the clipboard, for a report</source>
        <translation>把所有版本放到剪贴板，用于报告问题</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>The versions are on the clipboard.</source>
        <translation>版本已在剪贴板中。</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Parts and their licences</source>
        <translation>部件及其许可证</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Text of the licence</source>
        <translation>许可证正文</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Licence of {part}</source>
        <translation>{part}的许可证</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Make all writing in the window larger, up to 200 %.</source>
        <translation>放大窗口中的所有文字，最多200 %。</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Make all writing in the window smaller, down to 80 %.</source>
        <translation>缩小窗口中的所有文字，最少80 %。</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Usual text size</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Write everything in the usual size again.</source>
        <translation>所有文字恢复通常大小。</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Next area</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Give the keyboard to the next area: bar, sides, middle, below, timeline.</source>
        <translation>把键盘焦点交给下一区域：工具栏、两侧、中间、下方、时间线。</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Area before</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Give the keyboard to the area before.</source>
        <translation>把键盘焦点交给上一区域。</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Describe what has the keyboard</source>
        <translation>描述当前焦点</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Say in sentences what the selected neuron, weight, plot or control is, and show it as a text.</source>
        <translation>用完整的句子说明所选的神经元、权重、图表或控件是什么，并以文字显示。</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Transcript</source>
        <translation>文字记录</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Tell every step in plain sentences, to be heard, read, copied and saved; again closes it.</source>
        <translation>用通俗的句子讲述每一步，可听、可读、可复制、可保存；再次选择则关闭。</translation>
    </message>
    <message>
        <location filename="../../gui/access_commands.py"/>
        <source>Text size {percent} %</source>
        <translation>文字大小{percent} %</translation>
    </message>
    <message>
        <location filename="../../gui/access_commands.py"/>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <location filename="../../gui/access_commands.py"/>
        <location filename="../../gui/carry/tables.py"/>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/safety/report.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../gui/access_commands.py"/>
        <source>Put the description onto the clipboard</source>
        <translation>把描述放到剪贴板</translation>
    </message>
    <message>
        <location filename="../../gui/access_commands.py"/>
        <source>Nothing has the keyboard.</source>
        <translation>没有任何对象拥有键盘焦点。</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/keys/sheet.py"/>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/runs/gallery.py"/>
        <location filename="../../gui/top_bar.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/board/actions.py"/>
        <location filename="../../gui/board/chooser.py"/>
        <location filename="../../gui/panel_dock.py"/>
        <source>Plots</source>
        <translation>图表</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Choose a data set: cards, settings of made data and a preview; for a new project or this one.</source>
        <translation>选择数据集：卡片、生成数据的设置和预览；用于新项目或当前项目。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>New from template…</source>
        <translation>从模板新建…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Start a new project from a template: a network with data that suit it.</source>
        <translation>从模板开始新项目：一个网络和适合它的数据。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Open a project file.</source>
        <translation>打开项目文件。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Import file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Use a table of your own: CSV, XLSX, ODS, Parquet, NPZ, NPY, IDX; its first rows are shown before.</source>
        <translation>使用自己的表格：CSV、XLSX、ODS、Parquet、NPZ、NPY、IDX；导入前会显示前几行。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Import folder of images…</source>
        <translation>导入图像文件夹…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Use images of your own: a folder with one folder in it for each class.</source>
        <translation>使用自己的图像：一个文件夹，每个类别各有一个子文件夹。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Import settings…</source>
        <translation>导入设置…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Change how the file of the open table is read, and see what was left out.</source>
        <translation>更改所打开表格文件的读取方式，并查看哪些内容被略去。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Paste table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Use a table from the clipboard, as a spreadsheet puts it there; Ctrl+V does it in the Data mode.</source>
        <translation>使用剪贴板中来自电子表格的表格；在数据模式下按Ctrl+V也可以。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Stream a large file…</source>
        <translation>流式读取大文件…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train on a file that may be larger than memory: Parquet, NPY or CSV; its rows stay in it.</source>
        <translation>用可能大于内存的文件训练：Parquet、NPY或CSV；各行留在文件中。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save the project.</source>
        <translation>保存项目。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <location filename="../../gui/safety/recovered.py"/>
        <location filename="../../gui/safety/saving.py"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save the project under another name.</source>
        <translation>以另一个名称保存项目。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Import network or weights…</source>
        <translation>导入网络或权重…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take a network or weights of another program: ONNX, Keras, PyTorch, safetensors, NPZ, HDF5.</source>
        <translation>使用其他程序的网络或权重：ONNX、Keras、PyTorch、safetensors、NPZ、HDF5。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/keys/editor.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Write the network for other programs, and prove that it gives the same outputs.</source>
        <translation>为其他程序写出网络，并证明它给出相同的输出。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Hand the project on as a link or one file, or show it in the TensorFlow Playground.</source>
        <translation>以链接或单个文件分享项目，或在TensorFlow Playground中显示。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save picture of the window…</source>
        <translation>保存窗口图片…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save what the window shows as a picture.</source>
        <translation>把窗口显示的内容保存为图片。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save picture of the network…</source>
        <translation>保存网络图片…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save the network alone as SVG, PDF, PNG or TikZ.</source>
        <translation>只把网络保存为SVG、PDF、PNG或TikZ。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Close all windows.</source>
        <translation>关闭所有窗口。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find and build…</source>
        <translation>查找与搭建…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find any command, or build in words: add dense 16 relu after hidden1.</source>
        <translation>查找任意命令，或用文字搭建：add dense 16 relu after hidden1。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/keys/editor.py"/>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the last change back.</source>
        <translation>撤回上一次更改。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/undoing.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Make the change again.</source>
        <translation>再次执行该更改。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Copy picture of the network</source>
        <translation>复制网络图片</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put a picture of the network onto the clipboard.</source>
        <translation>把网络的图片放到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Cut layers</source>
        <translation>剪切层</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the selected layers out, onto the clipboard, with their weights.</source>
        <translation>取出所选的层，连同权重放到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Copy layers</source>
        <translation>复制层</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put the selected layers onto the clipboard, with their weights.</source>
        <translation>把所选的层连同权重放到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/building/builder.py"/>
        <source>Paste layers</source>
        <translation>粘贴层</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put what the clipboard holds behind the selected layer: layers, or lines such as dense 16 relu.</source>
        <translation>把剪贴板的内容放到所选层之后：层，或者像dense 16 relu这样的文字行。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Duplicate layers</source>
        <translation>再制层</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put a copy of the selected layers behind them, with their weights.</source>
        <translation>在所选层之后放一份它们的副本，连同权重。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Select all layers</source>
        <translation>全选层</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Select every layer.</source>
        <translation>选择所有层。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show columns, rows and split of the data.</source>
        <translation>显示数据的列、行和划分。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/keys/sheet.py"/>
        <location filename="../../gui/top_bar.py"/>
        <source>Build</source>
        <translation>搭建</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show and change the layers.</source>
        <translation>显示并更改各层。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train and watch the curves.</source>
        <translation>训练并观察曲线。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go through one row, one operation at a time.</source>
        <translation>逐个运算走过一行数据。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the diagram larger.</source>
        <translation>放大显示网络图。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the diagram smaller.</source>
        <translation>缩小显示网络图。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Fit view</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the whole network.</source>
        <translation>显示整个网络。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find neuron…</source>
        <translation>查找神经元…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find a neuron by place, name or what it does, and keep it on show.</source>
        <translation>按位置、名称或作用查找神经元，并让它保持显示。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Pin neuron</source>
        <translation>固定神经元</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Keep the selected neuron among the drawn ones of a wide layer, or no longer.</source>
        <translation>让所选神经元一直在宽层所绘的神经元之中，或取消固定。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Heat maps in neurons</source>
        <translation>神经元内的热图</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show in each neuron what it answers to the two inputs, or its value alone.</source>
        <translation>在每个神经元内显示它对两个输入的响应，或只显示它的值。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Hide mini-map</source>
        <translation>隐藏小地图</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show or hide the small map of a diagram that is larger than the view.</source>
        <translation>网络图大于视图时，显示或隐藏小地图。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Nodes or matrices</source>
        <translation>节点或矩阵</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the network as matrices of weights, or as neurons and edges.</source>
        <translation>以权重矩阵显示网络，或以神经元和连线显示。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/building/history_list.py"/>
        <location filename="../../gui/sweeps/results.py"/>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show every change as a list; click one to go to it.</source>
        <translation>以列表显示每次更改；点击一项即可转到那里。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Switch to light / dark</source>
        <translation>切换浅色/深色</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Change between the light and the dark look.</source>
        <translation>在浅色与深色外观之间切换。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Language…</source>
        <translation>语言…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Choose the language of the window: English, Deutsch, 简体中文.</source>
        <translation>选择窗口的语言：English、Deutsch、简体中文。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Predict a row</source>
        <translation>预测一行</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type, paste or draw a row and see what the network says about it, and why.</source>
        <translation>输入、粘贴或绘制一行，看看网络给出什么结果，以及为什么。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/bench.py"/>
        <location filename="../../gui/teach/table.py"/>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>What if…</source>
        <translation>假设…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>See how the answer follows one input or two.</source>
        <translation>看答案如何随一个或两个输入变化。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/bench.py"/>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Predict a file…</source>
        <translation>预测文件…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Predict every row of a table file and write the answers to a new CSV file.</source>
        <translation>预测表格文件的每一行，并把答案写入新的CSV文件。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Predict a file</source>
        <translation>预测文件</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/bench.py"/>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Draw points</source>
        <translation>绘制点</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Make data with the mouse.</source>
        <translation>用鼠标制作数据。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Add hidden layer</source>
        <translation>添加隐藏层</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Add a layer behind the selected one.</source>
        <translation>在所选层之后添加一层。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Remove layer</source>
        <translation>移除层</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Remove the selected layer.</source>
        <translation>移除所选的层。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Move layer left</source>
        <translation>层左移</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put the selected layer one place nearer to the input.</source>
        <translation>让所选层向输入靠近一位。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Move layer right</source>
        <translation>层右移</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put the selected layer one place nearer to the output.</source>
        <translation>让所选层向输出靠近一位。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Connect layer…</source>
        <translation>连接层…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Let another layer read the selected one: arrow keys choose it, Return connects.</source>
        <translation>让另一层读取所选的层：用方向键选择，按Return连接。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Insert layer…</source>
        <translation>插入层…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Choose a layer to put behind the selected one, or a branch.</source>
        <translation>选择要放在所选层之后的层，或一个分支。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Rename layer…</source>
        <translation>重命名层…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type another name on the box of the selected layer.</source>
        <translation>在所选层的方框上输入新名称。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One more unit</source>
        <translation>增加一个单元</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Add a unit to the selected layer.</source>
        <translation>给所选层增加一个单元。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One unit less</source>
        <translation>减少一个单元</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take a unit from the selected layer.</source>
        <translation>从所选层减去一个单元。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Draw new initial weights</source>
        <translation>重新抽取初始权重</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Draw other initial weights; training starts anew.</source>
        <translation>抽取另一组初始权重；训练从头开始。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>New weights</source>
        <translation>新权重</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the layers that suit this data set.</source>
        <translation>采用适合此数据集的层。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Templates…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take a ready network, from a single neuron to LeNet, for these data.</source>
        <translation>为这些数据选用现成的网络，从单个神经元到LeNet。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/build/templates_button.py"/>
        <location filename="../../gui/templates.py"/>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/templates.py"/>
        <source>Save as template…</source>
        <translation>存为模板…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Keep this network and its settings, without data, among the templates.</source>
        <translation>把这个网络及其设置（不含数据）存入模板。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Weights as a table…</source>
        <translation>权重表格…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type, paste, fill or draw the weights of the selected layer.</source>
        <translation>输入、粘贴、填充或绘制所选层的权重。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go to the next layer with a problem; the inspector shows remedies.</source>
        <translation>转到下一个有问题的层；检查器会显示解决办法。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/lessons/list_view.py"/>
        <location filename="../../gui/main_window.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Start, pause or resume training.</source>
        <translation>开始、暂停或继续训练。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One batch</source>
        <translation>一个批次</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train on the next batch, then pause.</source>
        <translation>训练下一个批次，然后暂停。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One epoch</source>
        <translation>一轮</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train to the end of the epoch, then pause.</source>
        <translation>训练到本轮结束，然后暂停。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Let training make more updates a second, up to as many as it can.</source>
        <translation>让训练每秒做更多更新，直到最快。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Let training make fewer updates a second, down to one, to follow them.</source>
        <translation>让训练每秒做更少更新，最少一次，便于跟随。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Stop at once</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>End training now; the weights stay.</source>
        <translation>现在结束训练；权重保留。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Reset to the same initial weights</source>
        <translation>重置为相同的初始权重</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to the weights before training; the curves start anew.</source>
        <translation>回到训练前的权重；曲线从头开始。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/commands_table.py"/>
        <location filename="../../gui/keys/editor.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next finding of the diagnosis</source>
        <translation>下一个诊断发现</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the next thing that the diagnosis has found, with its evidence and remedies.</source>
        <translation>显示诊断的下一个发现，连同依据和解决办法。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train all folds</source>
        <translation>训练所有折</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train a copy of the network on every fold beside the window; the Data mode tells mean and deviation.</source>
        <translation>在窗口之外，每一折训练一个网络副本；数据模式会给出均值和标准差。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Sweep…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train with many settings beside the window, and find the best: learning rate, layer sizes, any other.</source>
        <translation>在窗口之外用多种设置训练，找出最好的：学习率、层的大小或任何其他设置。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Do the next item of the chosen granularity.</source>
        <translation>按所选粒度执行下一项。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the last item back.</source>
        <translation>撤回上一项。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/help/window.py"/>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step into</source>
        <translation>步入</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go one level deeper and do its first item.</source>
        <translation>深入一级，执行其中第一项。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Into</source>
        <translation>步入</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step back into</source>
        <translation>反向步入</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go one level deeper and take its last item back.</source>
        <translation>深入一级，撤回其中最后一项。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step out</source>
        <translation>步出</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Finish what this step belongs to.</source>
        <translation>完成这一步所属的部分。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step back out</source>
        <translation>反向步出</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to before what this step belongs to.</source>
        <translation>回到这一步所属部分开始之前。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Finer granularity</source>
        <translation>细化粒度</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Make one step smaller: epoch, batch, phase, layer, neuron, term.</source>
        <translation>缩小一步的大小：轮、批次、阶段、层、神经元、项。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Coarser granularity</source>
        <translation>粗化粒度</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Make one step larger.</source>
        <translation>增大一步的大小。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next layer</source>
        <translation>下一层</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go on to the next layer.</source>
        <translation>前进到下一层。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Previous layer</source>
        <translation>上一层</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to the layer before.</source>
        <translation>回到前一层。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next phase</source>
        <translation>下一阶段</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go on to the next of forward, loss, backward and update.</source>
        <translation>前进到前向、损失、反向、更新中的下一个阶段。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Previous phase</source>
        <translation>上一阶段</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to the phase before.</source>
        <translation>回到前一个阶段。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/main_window.py"/>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step by itself, or pause.</source>
        <translation>自动单步前进，或暂停。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Play more slowly.</source>
        <translation>放慢播放。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Play faster.</source>
        <translation>加快播放。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Run to here</source>
        <translation>运行到此处</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go on to the next step that makes the selected number.</source>
        <translation>前进到算出所选数值的那一步。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Run to the next breakpoint, on over updates; without one to the end of this update.</source>
        <translation>运行到下一个断点，可跨越多次更新；没有断点则到本次更新结束。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Continue backwards</source>
        <translation>反向继续</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Run back to the breakpoint before; without one to the start of this update.</source>
        <translation>向回运行到前一个断点；没有断点则到本次更新开始。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type where to go, such as e3 b2 r7 back L2.</source>
        <translation>输入要去的位置，例如e3 b2 r7 back L2。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next side panel</source>
        <translation>下一个侧面板</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the next of Inspect, Why, Layer, Rows, Proof and Watch.</source>
        <translation>显示检查、为什么、层、行、证明、监视中的下一个。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Previous side panel</source>
        <translation>上一个侧面板</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the panel before.</source>
        <translation>显示前一个面板。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find a factor…</source>
        <translation>查找因子…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Look for a number of a long sum: 12, or &gt; 0.5.</source>
        <translation>在长的求和中查找数值：12，或&gt; 0.5。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to before the first operation.</source>
        <translation>回到第一个运算之前。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>To the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Do all operations of this update.</source>
        <translation>执行本次更新的所有运算。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>End</source>
        <translation>结尾</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the next row of the data, or of the batch.</source>
        <translation>取数据或批次的下一行。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the row before.</source>
        <translation>取前一行。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Row alone or batch</source>
        <translation>单行或批次</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Walk through the batch that training takes next, or through the row alone.</source>
        <translation>走过训练接下来用的批次，或只走这一行。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/step/ask.py"/>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show where the selected number, or the present one, came from.</source>
        <translation>显示所选数值或当前数值从何而来。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>What does it influence?</source>
        <translation>它影响什么？</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the paths on which the selected number moves the loss.</source>
        <translation>显示所选数值经由哪些路径改变损失。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Prove this slope</source>
        <translation>证明此斜率</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find the slope of the selected weight by trying, and compare.</source>
        <translation>通过试验求所选权重的斜率，并作比较。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next notation</source>
        <translation>下一种记法</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Write formulas as calculus, in words, with deltas or as code.</source>
        <translation>用微积分、文字、δ或代码书写公式。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Write this walk down…</source>
        <translation>写下这次单步…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save a worked solution, or receipts that can be verified.</source>
        <translation>保存完整解答，或可验证的凭据。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Write down</source>
        <translation>写下</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Keep these weights</source>
        <translation>保留这些权重</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Give the network the weights that this step arrived at.</source>
        <translation>把这一步得到的权重交给网络。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/board/chooser.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One update back</source>
        <translation>后退一次更新</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the update before the one on show.</source>
        <translation>显示当前所示更新的前一个更新。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One update on</source>
        <translation>前进一次更新</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the update after the one on show.</source>
        <translation>显示当前所示更新的后一个更新。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>To the start of training</source>
        <translation>到训练开头</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the network as it was before the first update.</source>
        <translation>显示第一次更新之前的网络。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Back to the newest</source>
        <translation>回到最新</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the newest update again.</source>
        <translation>重新显示最新的更新。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go to update…</source>
        <translation>转到更新…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type the number of the update to show.</source>
        <translation>输入要显示的更新的编号。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/time_commands.py"/>
        <source>Branch here</source>
        <translation>在此建分支</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Begin a branch at the update on show; what was trained after it is kept.</source>
        <translation>从当前所示更新开始一个分支；其后训练的内容会保留。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next branch</source>
        <translation>下一个分支</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go over to the next branch.</source>
        <translation>切换到下一个分支。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Rename branch…</source>
        <translation>重命名分支…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Give this branch another name.</source>
        <translation>给这个分支另起名称。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/time_travel.py"/>
        <source>Delete branch</source>
        <translation>删除分支</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Let this branch go; undo brings it back.</source>
        <translation>放弃这个分支；撤销可将它恢复。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Breakpoint here</source>
        <translation>在此设断点</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Set a breakpoint at the selected neuron, weight or layer, or remove it.</source>
        <translation>在所选神经元、权重或层处设置断点，或将其移除。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Breakpoint</source>
        <translation>断点</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Condition of the breakpoint…</source>
        <translation>断点条件…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Choose when the breakpoint at the selected place stops.</source>
        <translation>选择所选位置的断点何时停下。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Watch this number</source>
        <translation>监视此数值</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Follow the number at the selected place; without one, an expression.</source>
        <translation>跟踪所选位置的数值；没有选择时，跟踪一个表达式。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Lessons…</source>
        <translation>课程…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Learn step by step in a window of its own; your work stays as it is.</source>
        <translation>在单独的窗口中一步步学习；你的工作保持原样。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>One-minute tour</source>
        <translation>一分钟导览</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>See the four modes and train a network, in a window of its own.</source>
        <translation>在单独的窗口中认识四种模式并训练一个网络。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Glossary…</source>
        <translation>术语表…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Look a word up: slope, gradient, epoch and many more.</source>
        <translation>查一个词：斜率、梯度、轮等等。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Welcome page…</source>
        <translation>欢迎页…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show lessons, examples and recent files, as at the first start.</source>
        <translation>像首次启动时那样显示课程、示例和最近的文件。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Click anything in the window to have it explained.</source>
        <translation>点击窗口中的任何东西，查看对它的解释。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show every key by mode, to search, print or save.</source>
        <translation>按模式显示所有按键，可搜索、打印或保存。</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show version and licence.</source>
        <translation>显示版本和许可证。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Let the layers find their places by themselves again.</source>
        <translation>让各层重新自动安排位置。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Tidy</source>
        <translation>整理</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Align left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put the left sides of the selected layers below each other.</source>
        <translation>让所选层的左边上下对齐。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Align centres</source>
        <translation>水平居中</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put the middles of the selected layers below each other.</source>
        <translation>让所选层的中线上下对齐。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Align top</source>
        <translation>顶端对齐</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put the first units of the selected layers beside each other.</source>
        <translation>让所选层的第一个单元左右并排。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Align middles</source>
        <translation>垂直居中</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put the middles of the selected layers beside each other.</source>
        <translation>让所选层的中部左右并排。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Distribute across</source>
        <translation>横向分布</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Give the selected layers equal distances from left to right.</source>
        <translation>让所选层从左到右间距相等。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Distribute down</source>
        <translation>纵向分布</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Give the selected layers equal distances from top to bottom.</source>
        <translation>让所选层从上到下间距相等。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Nudge left</source>
        <translation>向左微移</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Move the selected layers or note a little to the left.</source>
        <translation>把所选的层或注释向左移一点。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Nudge right</source>
        <translation>向右微移</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Move the selected layers or note a little to the right.</source>
        <translation>把所选的层或注释向右移一点。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Nudge up</source>
        <translation>向上微移</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Move the selected layers or note a little upwards.</source>
        <translation>把所选的层或注释向上移一点。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Nudge down</source>
        <translation>向下微移</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Move the selected layers or note a little downwards.</source>
        <translation>把所选的层或注释向下移一点。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Group layers…</source>
        <translation>层编组…</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put a frame with a name around the selected layers; training knows nothing of it.</source>
        <translation>给所选的层加上带名称的框；训练不受其影响。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Fold or unfold group</source>
        <translation>折叠或展开组</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Draw one box for the group of the selected layer, or all of its layers again.</source>
        <translation>把所选层的组画成一个方框，或重新画出其中所有层。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Rename group…</source>
        <translation>重命名组…</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Give the group of the selected layer another name.</source>
        <translation>给所选层的组另起名称。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Ungroup</source>
        <translation>取消编组</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Take the frame away; the layers stay.</source>
        <translation>去掉框；层保留。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Add note</source>
        <translation>添加注释</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put a note on the diagram and write into it.</source>
        <translation>在网络图上放一条注释并写入文字。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <location filename="../../gui/diagram/canvas_hands.py"/>
        <source>Write note</source>
        <translation>编写注释</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Change the text of the selected note.</source>
        <translation>更改所选注释的文字。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <location filename="../../gui/diagram/canvas_hands.py"/>
        <source>Delete note</source>
        <translation>删除注释</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Delete the selected note.</source>
        <translation>删除所选注释。</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Show mini-map</source>
        <translation>显示小地图</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Move {called}</source>
        <translation>移动{called}</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <location filename="../../gui/diagram/canvas_hands.py"/>
        <source>Move note</source>
        <translation>移动注释</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Nudge {called}</source>
        <translation>微移{called}</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Group {called}</source>
        <translation>编组{called}</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Name of the group</source>
        <translation>组的名称</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Rename {name}</source>
        <translation>重命名{name}</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Ungroup {name}</source>
        <translation>取消编组{name}</translation>
    </message>
    <message>
        <location filename="../../gui/backend_box.py"/>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <location filename="../../gui/backend_box.py"/>
        <source>Where the network is calculated: CPU or GPU</source>
        <translation>网络在哪里计算：CPU或GPU</translation>
    </message>
    <message>
        <location filename="../../gui/backend_box.py"/>
        <source>GPU · look for it</source>
        <translation>GPU · 查找</translation>
    </message>
    <message>
        <location filename="../../gui/backend_box.py"/>
        <source>Training runs on {label}</source>
        <translation>训练运行在{label}上</translation>
    </message>
    <message>
        <location filename="../../gui/background.py"/>
        <source>{what}: there is not enough memory; close other programs or take less data.</source>
        <translation>{what}：内存不足；请关闭其他程序或减少数据。</translation>
    </message>
    <message>
        <location filename="../../gui/background.py"/>
        <source>{what} failed ({name}: {fault}); nothing has changed.</source>
        <translation>{what}失败（{name}：{fault}）；没有任何改变。</translation>
    </message>
    <message>
        <location filename="../../gui/background.py"/>
        <source>The work</source>
        <translation>该工作</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Show or hide plots…</source>
        <translation>显示或隐藏图表…</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Search all plots, open and close them, and keep arrangements under names.</source>
        <translation>搜索所有图表，打开和关闭它们，并以名称保存排列。</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Next plot</source>
        <translation>下一个图表</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Give the keyboard to the next plot; what follows in this menu is about it.</source>
        <translation>把键盘焦点交给下一个图表；此菜单中后面的各项针对它。</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Previous plot</source>
        <translation>上一个图表</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Give the keyboard to the plot before.</source>
        <translation>把键盘焦点交给上一个图表。</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Plot over the whole screen</source>
        <translation>图表全屏</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Show the plot over the whole screen; Esc or the same key goes back.</source>
        <translation>全屏显示图表；按Esc或同一按键返回。</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Plot in a window of its own</source>
        <translation>图表单独窗口</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Give the plot a window of its own, or bring it back to the board.</source>
        <translation>给图表一个单独的窗口，或把它放回图板。</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Pause plot</source>
        <translation>暂停图表</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Let the plot keep what it shows while training goes on, or follow again.</source>
        <translation>训练继续时让图表保持现有内容，或重新跟随。</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Close plot</source>
        <translation>关闭图表</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Put the plot away; it comes back to its place.</source>
        <translation>收起图表；再打开时回到原位。</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Usual arrangement</source>
        <translation>常用排列</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Arrange the plots as at the first start.</source>
        <translation>像首次启动时那样排列图表。</translation>
    </message>
    <message>
        <location filename="../../gui/board/arrangement.py"/>
        <location filename="../../gui/board/tree.py"/>
        <source>the arrangement of plots is broken.</source>
        <translation>图表的排列已损坏。</translation>
    </message>
    <message>
        <location filename="../../gui/board/arrangement.py"/>
        <source>There are {most_kept} arrangements already; delete one first.</source>
        <translation>已经有{most_kept}个排列；请先删除一个。</translation>
    </message>
    <message>
        <location filename="../../gui/board/board.py"/>
        <source>No plot is open. Choose some in the menu Plots, or press Alt+Shift+P.</source>
        <translation>没有打开的图表。请在“图表”菜单中选择，或按Alt+Shift+P。</translation>
    </message>
    <message>
        <location filename="../../gui/board/board.py"/>
        <source>Plots of training</source>
        <translation>训练的图表</translation>
    </message>
    <message>
        <location filename="../../gui/board/board.py"/>
        <source>+ more plots</source>
        <translation>+ 更多图表</translation>
    </message>
    <message>
        <location filename="../../gui/board/board.py"/>
        <source>More plots</source>
        <translation>更多图表</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Search the plots</source>
        <translation>搜索图表</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Type a few letters; Return opens or closes the chosen plot, Esc goes back</source>
        <translation>输入几个字母；Return打开或关闭所选图表，Esc返回</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>All plots by group</source>
        <translation>按组列出所有图表</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>A tick opens a plot, taking it away closes it</source>
        <translation>勾选即打开图表，取消勾选即关闭</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Name of an arrangement</source>
        <translation>排列的名称</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>The name of an arrangement of plots: choose a kept one, or type a new one</source>
        <translation>图表排列的名称：选择已保存的，或输入新的</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Arrangement</source>
        <translation>排列</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <location filename="../../gui/keys/editor.py"/>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Arrange the plots as this arrangement has them</source>
        <translation>按此排列来安排图表</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Keep the present arrangement under this name</source>
        <translation>以此名称保存当前排列</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <location filename="../../gui/keys/sheet.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Forget the arrangement of this name</source>
        <translation>删除此名称的排列</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>No plot has these words.</source>
        <translation>没有图表含有这些词。</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Not for this network: {why}</source>
        <translation>不适用于此网络：{why}</translation>
    </message>
    <message>
        <location filename="../../gui/board/float_window.py"/>
        <source>{title} — Deepstep</source>
        <translation>{title} — Deepstep</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>{about}
Drag the heading to move the plot; a double click shows it full screen.</source>
        <translation>{about}
拖动标题可移动图表；双击全屏显示。</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Menu of the plot {title}</source>
        <translation>图表{title}的菜单</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>What can be done with this plot; drag it into another program for the picture</source>
        <translation>可对此图表做的事；拖到别的程序中可得到图片</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Window of its own</source>
        <translation>单独窗口</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Back to the board</source>
        <translation>放回图板</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Left</source>
        <translation>左移</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Right</source>
        <translation>右移</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Into the tabs of the plot before</source>
        <translation>移入前一图表的标签</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/keys/editor.py"/>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <location filename="../../gui/panels/bench.py"/>
        <location filename="../../gui/safety/recovered.py"/>
        <location filename="../../gui/safety/report.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Show {title}</source>
        <translation>显示{title}</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Show {title} in this place; drag it to put it elsewhere</source>
        <translation>在此处显示{title}；拖动可放到别处</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Rows of what was clicked</source>
        <translation>所点击内容的行</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Return or a double click steps through the network with the row</source>
        <translation>按Return或双击，用该行单步走过网络</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Step through it</source>
        <translation>单步走过</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Go through the network with the chosen row</source>
        <translation>用所选行走过网络</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Close the rows</source>
        <translation>关闭行列表</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Put the list away (Esc)</source>
        <translation>收起列表（Esc）</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>the first {most_rows} of {n_rows:,}</source>
        <translation>{n_rows:,}行中的前{most_rows}行</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/board/row_list.py"/>
        <source>{words} · {shown} rows</source>
        <extracomment>one: {words} · {shown} row</extracomment>
        <translation>
            <numerusform>{words} · {shown}行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/board/tree.py"/>
        <source>the arrangement of plots names a plot twice.</source>
        <translation>图表的排列中有一个图表出现了两次。</translation>
    </message>
    <message>
        <location filename="../../gui/building/builder.py"/>
        <source>drag {drag}</source>
        <translation>拖动{drag}</translation>
    </message>
    <message>
        <location filename="../../gui/building/builder.py"/>
        <source>{words} copied</source>
        <translation>已复制{words}</translation>
    </message>
    <message>
        <location filename="../../gui/building/drags.py"/>
        <source>Let go on a layer: it reads this; Shift adds both, Ctrl joins both. On the canvas: adds a layer</source>
        <translation>在某层上松开：它读取此层；Shift相加，Ctrl拼接。在画布上：添加一层</translation>
    </message>
    <message>
        <location filename="../../gui/building/drags.py"/>
        <source>Drag from {layer} to a layer that is to read it</source>
        <translation>从{layer}拖到要读取它的层</translation>
    </message>
    <message>
        <location filename="../../gui/building/drags.py"/>
        <source>Drag away what {layer} reads</source>
        <translation>拖走{layer}所读取的连接</translation>
    </message>
    <message>
        <location filename="../../gui/building/drags.py"/>
        <source>{ends} → {ends2}: click selects, Delete disconnects, drag an end elsewhere</source>
        <translation>{ends} → {ends2}：点击选择，Delete断开，把一端拖到别处</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <location filename="../../gui/panels/build/palette.py"/>
        <location filename="../../gui/session.py"/>
        <source>Add {layer} layer</source>
        <translation>添加{layer}层</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <source>Branch {layer} layer</source>
        <translation>分出{layer}层</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <source>Connect {over} to {target}</source>
        <translation>把{over}连接到{target}</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <source>Connect {source} to {over}</source>
        <translation>把{source}连接到{over}</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Rename {old}</source>
        <translation>重命名{old}</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Change {setting} of {name}</source>
        <translation>更改{name}的{setting}</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <source>{name} has {size} {setting}</source>
        <translation>{name}的{setting}为{size}</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>add dense 16 relu after hidden1 · connect hidden1 to add1 · rename hidden1 encoder</source>
        <translation>add dense 16 relu after hidden1 · connect hidden1 to add1 · rename hidden1 encoder</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Find a command or build in words</source>
        <translation>查找命令，或用文字搭建</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Type a few letters of a command, or a sentence; Tab completes, Return does it</source>
        <translation>输入命令的几个字母，或一句话；Tab补全，Return执行</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <location filename="../../gui/help/window.py"/>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Click to do it</source>
        <translation>点击即可执行</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Tab goes on with this.</source>
        <translation>按Tab续写。</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Return: {words}</source>
        <translation>Return：{words}</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Nothing is called so. Write for example: {help}</source>
        <translation>没有这样的名称。可以这样写：{help}</translation>
    </message>
    <message>
        <location filename="../../gui/building/found.py"/>
        <location filename="../../gui/diagram/spoken.py"/>
        <location filename="../../gui/keys/editor.py"/>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <location filename="../../gui/status_line.py"/>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <location filename="../../gui/building/found.py"/>
        <source>It is off now.</source>
        <translation>现在不可用。</translation>
    </message>
    <message>
        <location filename="../../gui/building/found.py"/>
        <source>Press: {name}</source>
        <translation>按下：{name}</translation>
    </message>
    <message>
        <location filename="../../gui/building/found.py"/>
        <source>Go to: {name}</source>
        <translation>转到：{name}</translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>Changes, the oldest first</source>
        <translation>更改，最早的在前</translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>Click a change to go to the state after it; Escape closes</source>
        <translation>点击一项更改即可转到其后的状态；Escape关闭</translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>Esc closes</source>
        <translation>Esc关闭</translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>As it was opened</source>
        <translation>刚打开时的状态</translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>Undone; a click makes it again, with all before it</source>
        <translation>已撤销；点击可重做它及其之前的所有更改</translation>
    </message>
    <message>
        <location filename="../../gui/building/key_wire.py"/>
        <source>read it</source>
        <translation>读取它</translation>
    </message>
    <message>
        <location filename="../../gui/building/key_wire.py"/>
        <source>add both</source>
        <translation>两者相加</translation>
    </message>
    <message>
        <location filename="../../gui/building/key_wire.py"/>
        <source>put both side by side</source>
        <translation>两者并排</translation>
    </message>
    <message>
        <location filename="../../gui/building/key_wire.py"/>
        <source>← → layer · ↑ ↓ how: {ways} · Return connects · Delete disconnects · Esc</source>
        <translation>← → 层 · ↑ ↓ 方式：{ways} · Return连接 · Delete断开 · Esc</translation>
    </message>
    <message>
        <location filename="../../gui/building/menus.py"/>
        <source>Branch off {after}</source>
        <translation>从{after}分出</translation>
    </message>
    <message>
        <location filename="../../gui/building/name_field.py"/>
        <source>Name of {name}</source>
        <translation>{name}的名称</translation>
    </message>
    <message>
        <location filename="../../gui/building/name_field.py"/>
        <source>Return keeps the name, Escape drops it</source>
        <translation>Return保留名称，Escape放弃</translation>
    </message>
    <message>
        <location filename="../../gui/building/tools.py"/>
        <source>Drag for more or fewer units</source>
        <translation>拖动以增减单元</translation>
    </message>
    <message>
        <location filename="../../gui/building/tools.py"/>
        <source>Let go on a layer: it reads this; Shift adds both, Ctrl joins both. On the canvas: adds one</source>
        <translation>在某层上松开：它读取此层；Shift相加，Ctrl拼接。在画布上：添加一层</translation>
    </message>
    <message>
        <location filename="../../gui/building/tools.py"/>
        <source>Let go: {words}</source>
        <translation>松开：{words}</translation>
    </message>
    <message>
        <location filename="../../gui/carry/project.py"/>
        <source>{name} is large: save it first (Ctrl+S), then drag it.</source>
        <translation>{name}很大：请先保存（Ctrl+S），再拖动。</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>{cells:,} cells are too many to copy at once; select up to {most:,}.</source>
        <translation>{cells:,}个单元格太多，无法一次复制；请最多选择{most:,}个。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/carry/tables.py"/>
        <source>{n} rows copied</source>
        <extracomment>one: {n} row copied</extracomment>
        <translation>
            <numerusform>已复制{n}行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <location filename="../../gui/plots/export.py"/>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>Copy with titles</source>
        <translation>连同标题复制</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>Copy all of it</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>Save as CSV…</source>
        <translation>保存为CSV…</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>Sort by this column, rising</source>
        <translation>按此列升序排列</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>Sort by this column, falling</source>
        <translation>按此列降序排列</translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>The diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>The diagnosis has found nothing.</source>
        <translation>诊断没有发现问题。</translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>{remedy} on a branch</source>
        <translation>在分支上{remedy}</translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>Dismiss {finding}</source>
        <translation>忽略{finding}</translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>Show dismissed findings</source>
        <translation>显示已忽略的发现</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/arranging.py"/>
        <source>Insert between {onto} and {onto2}</source>
        <translation>插入到{onto}与{onto2}之间</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/cables.py"/>
        <source>{count} × {target_count} weights</source>
        <translation>{count} × {target_count}个权重</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/canvas_hands.py"/>
        <source>Resize note</source>
        <translation>调整注释大小</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>maps {first}–{last} of {channels} ▸</source>
        <translation>特征图{first}–{last}，共{channels} ▸</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>{n_units} of {count} units · widest weights</source>
        <translation>{count}个单元中的{n_units}个 · 权重最大者</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>{n_units} of {count} units</source>
        <translation>{count}个单元中的{n_units}个</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>{count} units</source>
        <translation>{count}个单元</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>{count} values</source>
        <translation>{count}个值</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/editor.py"/>
        <source>Exact value of the {kind}</source>
        <translation>{kind}的精确值</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/editor.py"/>
        <source>Return keeps the value, Escape drops it</source>
        <translation>Return保留值，Escape放弃</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/editor.py"/>
        <source>Type a number, for example −0.25 or 1e-3</source>
        <translation>输入一个数，例如−0.25或1e-3</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>SVG, vectors for the web</source>
        <translation>SVG，用于网页的矢量图</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>PDF, vectors for papers</source>
        <translation>PDF，用于论文的矢量图</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>PNG, pixels</source>
        <translation>PNG，像素图</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>TikZ, for LaTeX</source>
        <translation>TikZ，用于LaTeX</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>{path}: pictures of the network end with {formats}.</source>
        <translation>{path}：网络图片的文件名以{formats}结尾。</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>The picture would have {width} × {height} pixels; choose a smaller scale, SVG or PDF.</source>
        <translation>图片将有{width} × {height}像素；请选择较小的比例、SVG或PDF。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/diagram/folding.py"/>
        <source>{n} layers · {before} → {after}</source>
        <extracomment>one: {n} layer · {before} → {after}</extracomment>
        <translation>
            <numerusform>{n}层 · {before} → {after}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/diagram/folding.py"/>
        <source>{total:,} parameters</source>
        <translation>{total:,}个参数</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/items.py"/>
        <source>⋮ neuron {unit}</source>
        <translation>⋮ 神经元{unit}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/layout.py"/>
        <source>prediction {name}</source>
        <translation>预测{name}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/minimap.py"/>
        <source>Map of the diagram</source>
        <translation>网络图的小地图</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/minimap.py"/>
        <source>The whole diagram; click or drag to go there  (Ctrl+Alt+P hides it)</source>
        <translation>整个网络图；点击或拖动可转到那里（Ctrl+Alt+P隐藏）</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/note_field.py"/>
        <source>Text of the note</source>
        <translation>注释的文字</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/note_field.py"/>
        <source>Ctrl+Return keeps the text, Escape drops it</source>
        <translation>Ctrl+Return保留文字，Escape放弃</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/plans.py"/>
        <source>Diagram: the style {style!r} is not known; known are {get_args}.</source>
        <translation>网络图：样式{style!r}未知；已知的有{get_args}。</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/seen.py"/>
        <source>There is no network to draw yet; open a project first.</source>
        <translation>还没有可绘制的网络；请先打开一个项目。</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Layer {layer}, {caption}</source>
        <translation>层{layer}，{caption}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Target and loss</source>
        <translation>目标与损失</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Bias of {unit}</source>
        <translation>{unit}的偏置</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Weight from {source} to {unit}</source>
        <translation>从{source}到{unit}的权重</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>input {name}</source>
        <translation>输入{name}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>output {name}</source>
        <translation>输出{name}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>{layer}, neuron {number}</source>
        <translation>{layer}，神经元{number}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>not calculated yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>no bias</source>
        <translation>没有偏置</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Gives {size}, has {count} parameters</source>
        <translation>输出{size}，有{count}个参数</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Reads {names}</source>
        <translation>读取{names}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Read by {names}</source>
        <translation>由{names}读取</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Its values are the prediction</source>
        <translation>其值就是预测</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Sum before the activation {value}</source>
        <translation>激活前的和{value}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Slope of the loss {value}</source>
        <translation>损失的斜率{value}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Bias {value}</source>
        <translation>偏置{value}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Reads {list}</source>
        <translation>读取{list}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Goes to {list}</source>
        <translation>通向{list}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Switch the bias on in the layer&apos;s settings</source>
        <translation>在该层的设置中打开偏置</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>positive</source>
        <translation>正</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>negative</source>
        <translation>负</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/diagram/spoken.py"/>
        <source>{n} weaker ones</source>
        <extracomment>one: {n} weaker one</extracomment>
        <translation>
            <numerusform>还有{n}个较弱的</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>{place} with weight {value}</source>
        <translation>{place}，权重{value}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Encoding ▶ cells of the table become the values of the input nodes</source>
        <translation>编码 ▶ 表格的单元格变为输入节点的值</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Forward pass ▶ values flow left to right</source>
        <translation>前向传播 ▶ 值从左向右流动</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Loss ▶ the prediction meets the target</source>
        <translation>损失 ▶ 预测与目标相遇</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>◀ Backward pass: slopes flow right to left</source>
        <translation>◀ 反向传播：斜率从右向左流动</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Update: weights and biases move against their slopes</source>
        <translation>更新：权重和偏置沿斜率的反方向移动</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>bias off</source>
        <translation>偏置关闭</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>target y {target}</source>
        <translation>目标y {target}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>error {error}</source>
        <translation>误差{error}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>target {wanted}</source>
        <translation>目标{wanted}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>prediction {predicted}</source>
        <translation>预测{predicted}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>loss {loss}</source>
        <translation>损失{loss}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>The loss compares the prediction with the target</source>
        <translation>损失把预测与目标作比较</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>gives {size} · {parameters} parameters · {multiply_adds} multiply-adds a row</source>
        <translation>给出{size} · {parameters}个参数 · 每行{multiply_adds}次乘加</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>value a</source>
        <translation>值a</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>sum z</source>
        <translation>和z</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>bias b = {full}</source>
        <translation>偏置b = {full}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>dead: its slope is 0 for every row that was looked at, so it learns nothing from them</source>
        <translation>死亡：对所查看的每一行，它的斜率都是0，因此从中学不到任何东西</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>saturated: nearly flat for {nearly_all:.0%} of the rows looked at, so it learns slowly</source>
        <translation>饱和：对所查看行的{nearly_all:.0%}几乎是平的，因此学得很慢</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>{unit_name} has no bias; switch it on in the layer&apos;s settings</source>
        <translation>{unit_name}没有偏置；可在该层的设置中打开</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>weight from {inputs} · neuron {index} to {unit_name}</source>
        <translation>从{inputs} · 神经元{index}到{unit_name}的权重</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Insert a layer after {layer}</source>
        <translation>在{layer}之后插入一层</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>What can be done with {layer}</source>
        <translation>可对{layer}进行的操作</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Show {layer} in another way: all of its units, the most important ones, or its next maps (Shift and the wheel over them)</source>
        <translation>以另一种方式显示{layer}：所有单元、最重要的单元，或下一批特征图（在其上按Shift并滚动滚轮）</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>A note: drag it anywhere, double-click writes, Delete removes it</source>
        <translation>注释：可拖到任意位置，双击编写，Delete移除</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Drag to make the note larger or smaller</source>
        <translation>拖动以放大或缩小注释</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>{name}: drag moves its layers, a click selects them, a double click names it</source>
        <translation>{name}：拖动可移动其中的层，单击选择它们，双击命名</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>{name}: drag moves it, a double click unfolds it</source>
        <translation>{name}：拖动可移动，双击展开</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Fold or unfold {name}</source>
        <translation>折叠或展开{name}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>selected: {what}</source>
        <translation>已选择：{what}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/view.py"/>
        <source>The network. Drag with the middle button or Space to move it, turn the wheel to zoom. While building, drag layers to place them, drag the canvas to select several. Arrow keys move the selection, Shift with up and down goes through a neuron&apos;s bias and weights, Return types a value.</source>
        <translation>网络。用鼠标中键或空格键拖动可移动它，滚动滚轮可缩放。搭建时，拖动层来摆放，拖动画布可选择多个。方向键移动选择，Shift加上下键逐一经过神经元的偏置和权重，Return输入值。</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/view.py"/>
        <source>Network diagram</source>
        <translation>网络图</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/view.py"/>
        <source>Picture of the network</source>
        <translation>网络的图片</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>As on screen</source>
        <translation>与屏幕相同</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Save picture of the network</source>
        <translation>保存网络图片</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>The picture is cropped to the network and holds all of it, whatever part the window shows.</source>
        <translation>图片按网络裁剪，并包含整个网络，无论窗口显示哪一部分。</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>How many pixels of the picture one of the screen becomes.</source>
        <translation>屏幕上的一个像素变为图片的多少个像素。</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Leave the ground out, for slides and posters.</source>
        <translation>不画背景，适合幻灯片和海报。</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>SVG and PDF are vectors; TikZ is text that LaTeX draws.</source>
        <translation>SVG和PDF是矢量图；TikZ是由LaTeX绘制的文本。</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Light suits paper, dark suits dark slides.</source>
        <translation>浅色适合纸张，深色适合深色幻灯片。</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Choose the file and write it  (Return)</source>
        <translation>选择文件并写入（Return）</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>The picture is on the clipboard.</source>
        <translation>图片已在剪贴板中。</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_link.py"/>
        <source>Move {layer}</source>
        <translation>移动{layer}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_link.py"/>
        <source>Put {layer} between {source} and {target}</source>
        <translation>把{layer}放到{source}与{target}之间</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Deepstep projects (*.deepstep)</source>
        <translation>Deepstep项目 (*.deepstep)</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Tables ({every})</source>
        <translation>表格 ({every})</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <location filename="../../gui/streaming.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <location filename="../../gui/recent_files.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Import a folder of images</source>
        <translation>导入图像文件夹</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>The open table comes from no file; choose one with Import file… (Ctrl+I).</source>
        <translation>打开的表格不是来自文件；请用“导入文件…”(Ctrl+I)选择一个。</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>The clipboard holds no table; copy cells of a spreadsheet or lines of text first.</source>
        <translation>剪贴板中没有表格；请先复制电子表格的单元格或几行文本。</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Save the changes to {project}?</source>
        <translation>保存对{project}的更改吗？</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>What is not saved is lost.</source>
        <translation>未保存的内容会丢失。</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Open recent</source>
        <translation>打开最近的文件</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>the usual one</source>
        <translation>常用网络</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Find a data set</source>
        <translation>查找数据集</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Show the data sets whose card holds these letters</source>
        <translation>显示卡片中含有这些字母的数据集</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>About the data set</source>
        <translation>关于数据集</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Which network the new project begins with</source>
        <translation>新项目以哪个网络开始</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Start a new project on these data, with a network that suits them</source>
        <translation>用这些数据和适合它们的网络开始新项目</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Use as data here</source>
        <translation>在此用作数据</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Let the open project&apos;s network learn from these data instead; undo brings the old ones back</source>
        <translation>让打开项目的网络改用这些数据学习；撤销可恢复旧数据</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>a part of the rows</source>
        <translation>一部分行</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Cite</source>
        <translation>引用</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>{rows}&lt;p&gt;&lt;b&gt;Columns&lt;/b&gt;&lt;/p&gt;{columns}</source>
        <translation>{rows}&lt;p&gt;&lt;b&gt;列&lt;/b&gt;&lt;/p&gt;{columns}</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <source>Networks and weights ({kinds});;All files (*)</source>
        <translation>网络和权重 ({kinds});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <source>Import network or weights</source>
        <translation>导入网络或权重</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <source>{file}: its rows are a stand-in, because the open data do not fit it: {reason}</source>
        <translation>{file}：其数据行只是替代，因为打开的数据不适合它：{reason}</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <source>Import {file}</source>
        <translation>导入{file}</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Weights from {file}</source>
        <translation>来自{file}的权重</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Before training</source>
        <translation>训练前</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Export the network</source>
        <translation>导出网络</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Writing {path} …</source>
        <translation>正在写入{path}…</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Export to {path}</source>
        <translation>导出到{path}</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>The formats that a network can be written in.</source>
        <translation>网络可以写成的格式。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>The weights {tips}.</source>
        <translation>权重{tips}。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Which weights are written.</source>
        <translation>写入哪些权重。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Choose a name and write the file; it is read back at once.</source>
        <translation>选择名称并写入文件；文件会立即被读回。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/language_choice.py"/>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <location filename="../../gui/panels/data/split_card.py"/>
        <location filename="../../gui/plots/asked_plot.py"/>
        <location filename="../../gui/preferences/dialog.py"/>
        <location filename="../../gui/runs/gallery.py"/>
        <location filename="../../gui/teach/lesson_file.py"/>
        <location filename="../../gui/teach/lock.py"/>
        <location filename="../../gui/widgets/progress.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Give the export up.</source>
        <translation>放弃导出。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Close this dialog.</source>
        <translation>关闭此对话框。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>After writing, the file is read back, and the program that it is for calculates it too.</source>
        <translation>写入之后，文件会被读回，目标程序也会计算它。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Looking at the formats</source>
        <translation>正在查看各种格式</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>A folder; its name ends in {suffix}.</source>
        <translation>一个文件夹；其名称以{suffix}结尾。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Ends in {suffix}.</source>
        <translation>以{suffix}结尾。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>It can be written as it is, with all its layers and preprocessing.</source>
        <translation>可以原样写出，包括所有层和预处理。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Given up; a file that was written before stays.</source>
        <translation>已放弃；之前写好的文件仍保留。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>It is read back by Deepstep itself.</source>
        <translation>由Deepstep自己读回。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>{missing} is not installed here, so Deepstep alone reads it back.</source>
        <translation>此处未安装{missing}，因此只由Deepstep读回。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>{label} checks it too.</source>
        <translation>{label}也会检查它。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Array of the file</source>
        <translation>文件中的数组</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>{file} holds {n_arrays} arrays without a network. Choose which one each parameter gets.</source>
        <translation>{file}含有{n_arrays}个数组，但没有网络。请选择每个参数使用哪一个。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Parameters and arrays</source>
        <translation>参数与数组</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>keep what it has</source>
        <translation>保留原值</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Array for {target}</source>
        <translation>{target}的数组</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>The array of the file that {target} gets.</source>
        <translation>{target}使用的文件数组。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>fits</source>
        <translation>适合</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>is kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>{taken} of {n_rows} parameters get new numbers.</source>
        <translation>{n_rows}个参数中有{taken}个得到新数值。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>{wrong}: choose an array that fits, or keep what it has.</source>
        <translation>{wrong}：请选择适合的数组，或保留原值。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/names.py"/>
        <source>{path} already exists. Replace it?</source>
        <translation>{path}已存在。要替换它吗？</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The weights as they are.</source>
        <translation>权重保持原样。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The weights before training.</source>
        <translation>训练前的权重。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>No weights: they are drawn from the seed.</source>
        <translation>不含权重：由随机种子抽取。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The link of this project; paste another one here to open it.</source>
        <translation>此项目的链接；在此粘贴另一个链接可打开它。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Put the link on the clipboard.</source>
        <translation>把链接放到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Open this link</source>
        <translation>打开此链接</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Rebuild the project of the pasted link.</source>
        <translation>重建所粘贴链接的项目。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Save as one file…</source>
        <translation>存为单个文件…</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Write a project file for a colleague.</source>
        <translation>写出一个项目文件，交给同事。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Show a network of this shape in the browser; weights do not travel.</source>
        <translation>在浏览器中显示这种形状的网络；权重不随之传送。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Open in TensorFlow Playground</source>
        <translation>在TensorFlow Playground中打开</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Weights in the link</source>
        <translation>链接包含权重</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Off: ten encoded test rows and the network&apos;s outputs stand in for the data.</source>
        <translation>关闭时：以十个编码后的测试行和网络的输出代替数据。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>With the data</source>
        <translation>包含数据</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Playground</source>
        <translation>Playground（网页）</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Making the link</source>
        <translation>正在生成链接</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The rows are not in it: they stay in {path}.</source>
        <translation>数据行不在其中：它们留在{path}中。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Weights do not travel: the Playground draws its own.</source>
        <translation>权重不随之传送：Playground会自行抽取。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The link has {n_link:,} characters.</source>
        <translation>链接有{n_link:,}个字符。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The link is on the clipboard.</source>
        <translation>链接已在剪贴板中。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Share as one file</source>
        <translation>以单个文件分享</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Deepstep projects (*{suffix})</source>
        <translation>Deepstep项目 (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Written to {path}.</source>
        <translation>已写入{path}。</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Share as {path}</source>
        <translation>分享为{path}</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>hidden1[731], a name, </source>
        <translation>hidden1[731]、名称、 </translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Find a neuron</source>
        <translation>查找神经元</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>A place such as hidden1[731], a feature or class, or: </source>
        <translation>位置（如hidden1[731]）、特征或类别，或者： </translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Neurons found</source>
        <translation>找到的神经元</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Return or a click shows the neuron and pins it; again lets it go</source>
        <translation>Return或点击显示神经元并固定它；再次操作则取消固定</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Type </source>
        <translation>输入 </translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Pinned neurons; Return lets the chosen one go</source>
        <translation>已固定的神经元；Return取消固定所选的神经元</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Return shows and pins; ● is pinned</source>
        <translation>Return显示并固定；● 表示已固定</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Nothing fits; neurons are counted from 1, as in hidden1[12]</source>
        <translation>没有匹配项；神经元从1开始计数，如hidden1[12]</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Select the neuron to pin first, or find it with Ctrl+Alt+F.</source>
        <translation>请先选择要固定的神经元，或用Ctrl+Alt+F查找。</translation>
    </message>
    <message>
        <location filename="../../gui/focus_ring.py"/>
        <source>Ring around what has the keyboard</source>
        <translation>键盘焦点所在处的边框</translation>
    </message>
    <message>
        <location filename="../../gui/fold_run.py"/>
        <source>Training the folds</source>
        <translation>正在训练各折</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>{info} has to be numbers with commas between them, e.g. 8, 4.</source>
        <translation>{info}必须是用逗号分隔的数，例如8, 4。</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>Default {value}</source>
        <translation>默认{value}</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>above {full}</source>
        <translation>大于{full}</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>, at most {high}</source>
        <translation>，最大{high}</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>{low} to {high}</source>
        <translation>{low}到{high}</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>at least {low}</source>
        <translation>最小{low}</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>at most {high}</source>
        <translation>最大{high}</translation>
    </message>
    <message>
        <location filename="../../gui/grabbed.py"/>
        <source>{file}: pictures of the window end with {endings}.</source>
        <translation>{file}：窗口图片的文件名以{endings}结尾。</translation>
    </message>
    <message>
        <location filename="../../gui/help/actions.py"/>
        <location filename="../../gui/help/window.py"/>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <location filename="../../gui/help/actions.py"/>
        <source>Read about the part of the window that has the focus, and about everything else.</source>
        <translation>阅读关于窗口中当前焦点所在部分的说明，以及其他所有内容。</translation>
    </message>
    <message>
        <location filename="../../gui/help/browser.py"/>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <location filename="../../gui/help/window.py"/>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <location filename="../../gui/help/window.py"/>
        <source>Search all pages  (Ctrl+F)</source>
        <translation>搜索所有页面（Ctrl+F）</translation>
    </message>
    <message>
        <location filename="../../gui/help/window.py"/>
        <source>Words that a section has to hold, all of them</source>
        <translation>一节中必须全部出现的词</translation>
    </message>
    <message>
        <location filename="../../gui/help/window.py"/>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../gui/help/window.py"/>
        <source>No page holds all these words.</source>
        <translation>没有哪一页包含所有这些词。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/job_strip.py"/>
        <source>(+{n})</source>
        <extracomment>one: (+{n})</extracomment>
        <translation>
            <numerusform>(+{n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Change keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Names, menus and explanations of commands are searched</source>
        <translation>在命令的名称、菜单和说明中搜索</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Search by key</source>
        <translation>按键搜索</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Click here and press a key to see which command has it; Esc shows all again</source>
        <translation>点击此处并按下一个键，查看它属于哪个命令；按Esc重新显示全部</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Key map</source>
        <translation>按键方案</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Which keys the commands have to begin with; your own changes belong to a map</source>
        <translation>命令最初使用哪些按键；自己的更改属于某个方案</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Choose a command; keys that you have changed stand in bold</source>
        <translation>选择一个命令；改过的按键以粗体显示</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Keys in the diagram</source>
        <translation>网络图中的按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>in the whole window</source>
        <translation>在整个窗口中</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>in the diagram</source>
        <translation>在网络图中</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Where the key works</source>
        <translation>按键在何处起作用</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Keys in the diagram work only while it has the keyboard</source>
        <translation>网络图中的按键只在它拥有键盘焦点时起作用</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Give the command this key in place of its keys</source>
        <translation>给命令这个按键，代替它原有的按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Give the command this key beside the others</source>
        <translation>给命令这个按键，保留其他按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Take all keys of this place away</source>
        <translation>去掉此处的所有按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Give the command the map&apos;s keys again</source>
        <translation>让命令恢复方案中的按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Take the last change of keys back</source>
        <translation>撤回上一次按键更改</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Forget all changes to this map</source>
        <translation>忘掉对此方案的所有更改</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Take keys from a file</source>
        <translation>从文件读取按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Write all keys as a file of JSON</source>
        <translation>把所有按键写成JSON文件</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>All keys…</source>
        <translation>所有按键…</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Show all keys by mode</source>
        <translation>按模式显示所有按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Close; what was changed stays</source>
        <translation>关闭；已做的更改保留</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>No command is called so.</source>
        <translation>没有叫这个名称的命令。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Use, take it away there</source>
        <translation>使用，并从原处移除</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>{key} belongs to “{title}”; it would lose it. Esc keeps it there.</source>
        <translation>{key}属于“{title}”；它将失去这个键。按Esc则留在原处。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>The command has {key} already.</source>
        <translation>该命令已有{key}。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>{key} is free.</source>
        <translation>{key}未被占用。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Import keys</source>
        <translation>导入按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Keys (*.json)</source>
        <translation>按键(*.json)</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Taken from {name}.</source>
        <translation>已从{name}读取。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Export keys</source>
        <translation>导出按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>All keys are in {path}.</source>
        <translation>所有按键都在{path}中。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>{name} is too large for a file of keys.</source>
        <translation>{name}太大，不像是按键文件。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>{name} cannot be read as a file of keys; choose another.</source>
        <translation>{name}无法作为按键文件读取；请选择另一个。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name} is no file of keys: it is not JSON.</source>
        <translation>{name}不是按键文件：它不是JSON。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name} is no file of keys; choose one that was exported here.</source>
        <translation>{name}不是按键文件；请选择从这里导出的文件。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name} names no keys.</source>
        <translation>{name}没有列出任何按键。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name}: there is no action “{action}”.</source>
        <translation>{name}：没有动作“{action}”。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name}: the keys of “{action}” have to be lists.</source>
        <translation>{name}：“{action}”的按键必须是列表。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name}: a key of “{action}” is none.</source>
        <translation>{name}：“{action}”的某个按键不是按键。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name}: {key} stands at “{one}” and “{other}”.</source>
        <translation>{name}：{key}同时出现在“{one}”和“{other}”。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/recorder.py"/>
        <source>Click here, then press the keys</source>
        <translation>点击此处，然后按下按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/recorder.py"/>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/recorder.py"/>
        <source>Takes the next key that is pressed; Esc empties it</source>
        <translation>读取接下来按下的键；按Esc清空</translation>
    </message>
    <message>
        <location filename="../../gui/keys/recorder.py"/>
        <source>Press the keys …</source>
        <translation>请按下按键…</translation>
    </message>
    <message>
        <location filename="../../gui/keys/ring.py"/>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/ring.py"/>
        <source>{key} in the diagram</source>
        <translation>网络图中的{key}</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Timeline, in Train and Step</source>
        <translation>时间线，在训练和单步模式中</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Teaching</source>
        <translation>教学</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>While the diagram has the keyboard</source>
        <translation>网络图拥有键盘焦点时</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Find and build</source>
        <translation>查找与搭建</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Go on with the sentence</source>
        <translation>续写语句</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Number fields</source>
        <translation>数字框</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>More, less</source>
        <translation>增大，减小</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Take back what was typed</source>
        <translation>撤回输入的内容</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Window of runs</source>
        <translation>运行窗口</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Restore the run</source>
        <translation>恢复该运行</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Show its curves</source>
        <translation>显示其曲线</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Undo, redo</source>
        <translation>撤销，重做</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Weights as a table</source>
        <translation>权重表格</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Copy cells</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Paste numbers</source>
        <translation>粘贴数</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Set to zero</source>
        <translation>设为零</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Notes and homework</source>
        <translation>注释与作业</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Keep the note, check the answers</source>
        <translation>保留注释，检查答案</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Drop the note</source>
        <translation>放弃注释</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>{title}, continued</source>
        <translation>{title}（续）</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Keys of Deepstep</source>
        <translation>Deepstep的按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>{name}: the name has to end in {endings}.</source>
        <translation>{name}：名称必须以{endings}结尾。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Search: undo, F10, batch …</source>
        <translation>搜索：撤销、F10、批次…</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Search keys</source>
        <translation>搜索按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Commands, modes and keys are searched</source>
        <translation>在命令、模式和按键中搜索</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <location filename="../../gui/preferences/dialog.py"/>
        <location filename="../../gui/window_actions.py"/>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <location filename="../../gui/safety/report.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <location filename="../../gui/transcript.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Save this sheet as a web page or PDF, to print it</source>
        <translation>把此表保存为网页或PDF，以便打印</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>No key does that.</source>
        <translation>没有这样的按键。</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Save the keys</source>
        <translation>保存按键</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>The keys are in {path}.</source>
        <translation>按键表在{path}中。</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <location filename="../../gui/look_actions.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>The language changes at the next start. Numbers keep their point in every language.</source>
        <translation>语言在下次启动时改变。在每种语言中，数字都使用小数点。</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Speak the language of the system, where it is there.</source>
        <translation>使用系统的语言（如果提供）。</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Close the window, asking about what is not saved, and open it in this language.</source>
        <translation>关闭窗口（会询问未保存的内容），并以此语言打开。</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Keep the language.</source>
        <translation>保持语言不变。</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>At the next start</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Only remember it.</source>
        <translation>只记住它。</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Start again now</source>
        <translation>现在重新启动</translation>
    </message>
    <message>
        <location filename="../../gui/late_pictures.py"/>
        <source>The values of the row</source>
        <translation>该行的值</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/formula_view.py"/>
        <source>Formula: {spoken}</source>
        <translation>公式：{spoken}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Search: slope, gradient, …</source>
        <translation>搜索：斜率、梯度…</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Words, words for the same thing, and explanations are searched</source>
        <translation>搜索范围包括词、同义词和解释</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>The words that were found</source>
        <translation>找到的词</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <location filename="../../gui/lessons/question.py"/>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>See also</source>
        <translation>另见</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Open the lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Learn it in a lesson</source>
        <translation>在课程中学习</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>No word of the glossary has this in it. Try a shorter text.</source>
        <translation>术语表中没有词含有这段文字。请试试更短的文字。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>also: {also}</source>
        <translation>又称：{also}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>See also </source>
        <translation>另见 </translation>
    </message>
    <message>
        <location filename="../../gui/lessons/guide.py"/>
        <source>The lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/key_pad.py"/>
        <source>Take the last character away</source>
        <translation>删去最后一个字符</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/key_pad.py"/>
        <source>Minus, or minus away again</source>
        <translation>负号，或再次去掉负号</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/key_pad.py"/>
        <source>Decimal point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/key_pad.py"/>
        <source>Type {key}</source>
        <translation>输入{key}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>This window belongs to the lessons. Your own work waits in its own window, untouched.</source>
        <translation>此窗口属于课程。你自己的工作在它自己的窗口中，原封未动。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Close the lessons and go back to your own window</source>
        <translation>关闭课程，回到你自己的窗口</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Choose a lesson; Return or a double click begins it or goes on with it</source>
        <translation>选择一课；Return或双击即可开始或继续</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Begin this lesson, or go on where you left it</source>
        <translation>开始这一课，或从上次离开处继续</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>From the start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Begin this lesson at its first page</source>
        <translation>从第一页开始这一课</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Forget progress</source>
        <translation>清除进度</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Mark every lesson as not begun</source>
        <translation>把所有课程标为未开始</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Look a word up</source>
        <translation>查词</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Back to my work</source>
        <translation>回到我的工作</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>{done} of {n_lessons} done</source>
        <translation>{n_lessons}课中已完成{done}课</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <location filename="../../gui/plots/base.py"/>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>{about}  About {minutes} minutes.</source>
        <translation>{about}大约{minutes}分钟。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Step {} of {}</source>
        <translation>第{}步，共{}步</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Free experiment</source>
        <translation>自由试验</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Check of understanding</source>
        <translation>理解检查</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Progress in this lesson</source>
        <translation>本课的进度</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>How far you are in this lesson</source>
        <translation>你在本课中的进展</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Lesson text</source>
        <translation>课程正文</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Numbers of this lesson</source>
        <translation>本课的数值</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Go to what this step is about, with the keyboard too</source>
        <translation>转到这一步所讲的地方，键盘焦点也随之过去</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Show me where</source>
        <translation>指给我看</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <location filename="../../gui/lessons/panel.py"/>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>‹ All lessons</source>
        <translation>‹ 所有课程</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Back to the list; this lesson goes on here later</source>
        <translation>回到列表；本课以后从这里继续</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>To the page before, and the window as it was there</source>
        <translation>回到上一页，窗口也恢复当时的样子</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Set up again</source>
        <translation>重新布置</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Put network, numbers and place of this page back, whatever was changed</source>
        <translation>恢复本页的网络、数值和位置，无论改过什么</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>To the next page</source>
        <translation>转到下一页</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Go on without doing this; it is not counted</source>
        <translation>不做这一步，直接继续；不计入成绩</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Preparing data …</source>
        <translation>正在准备数据…</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>**Also seen in this lesson**</source>
        <translation>**本课中还见到**</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Type the number that you expect; Return checks it.</source>
        <translation>输入你预期的数；按Return检查。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <location filename="../../gui/panels/step/question.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Check your answer  (Return)</source>
        <translation>检查你的答案（Return）</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Show it</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Show the number and go on</source>
        <translation>显示这个数并继续</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Show or hide keys on the screen, to type with the mouse</source>
        <translation>显示或隐藏屏幕按键，以便用鼠标输入</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Choose this answer</source>
        <translation>选择此答案</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>✗ Not this one. Think again, and choose another.</source>
        <translation>✗ 不是这个。再想一想，另选一个。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>It is {full}.</source>
        <translation>是{full}。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/rich_text.py"/>
        <source>Words with a line under them are in the glossary: point at one, or click it.</source>
        <translation>带下划线的词收在术语表中：指向或点击它即可查看。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/targets.py"/>
        <source>the command {action}</source>
        <translation>命令{action}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Look around once, and end with a trained network.</source>
        <translation>先四处看看，最后得到一个训练好的网络。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Start the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>From the first neuron to your own network: short steps in the live window.</source>
        <translation>从第一个神经元到你自己的网络：在真实窗口中小步前进。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Open the lessons</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Ready data sets with a network that suits them, to play with.</source>
        <translation>现成的数据集和适合它们的网络，供你试玩。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Choose an example</source>
        <translation>选择示例</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Your own table</source>
        <translation>你自己的表格</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>A CSV or spreadsheet file: see it, train on it, take the network with you.</source>
        <translation>CSV或电子表格文件：查看它，用它训练，把网络带走。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Open a table</source>
        <translation>打开表格</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Welcome to Deepstep</source>
        <translation>欢迎使用Deepstep</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>See deep learning happen, number by number.</source>
        <translation>一个数一个数地看见深度学习。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Where would you like to begin? This page comes by itself only once; it stays in the menu Help.</source>
        <translation>想从哪里开始？此页只会自动出现一次；以后可在“帮助”菜单中找到。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Just look around</source>
        <translation>只是随便看看</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Close this page; the first example begins to learn</source>
        <translation>关闭此页；第一个示例开始学习</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <location filename="../../gui/recent_files.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Projects that you save or open will stand here.</source>
        <translation>你保存或打开的项目会列在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/whats_this.py"/>
        <source>&lt;p&gt;A part of the window that only holds others.&lt;/p&gt;</source>
        <translation>&lt;p&gt;窗口中只用来容纳其他部分的区域。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/window.py"/>
        <source>{title} — Deepstep lessons</source>
        <translation>{title} — Deepstep课程</translation>
    </message>
    <message>
        <location filename="../../gui/living.py"/>
        <source>Looking for dead neurons</source>
        <translation>正在查找死亡神经元</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Light writing on a dark ground.</source>
        <translation>深色背景，浅色文字。</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Dark writing on a light ground.</source>
        <translation>浅色背景，深色文字。</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>White writing on black, and borders that stand out.</source>
        <translation>黑底白字，边框醒目。</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Dark, light or high contrast as the desktop wishes, also when it changes.</source>
        <translation>按桌面的设置使用深色、浅色或高对比度，桌面改变时也随之改变。</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/stage.py"/>
        <source>Hide left panel</source>
        <translation>隐藏左侧面板</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Hide the panel at the left of this mode, or bring it back where it was.</source>
        <translation>隐藏此模式左侧的面板，或让它回到原处。</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/stage.py"/>
        <source>Hide right panel</source>
        <translation>隐藏右侧面板</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Hide the panel at the right of this mode, or bring it back where it was.</source>
        <translation>隐藏此模式右侧的面板，或让它回到原处。</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/stage.py"/>
        <source>Hide bottom panel</source>
        <translation>隐藏底部面板</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Hide the panel below the diagram, or bring it back where it was.</source>
        <translation>隐藏网络图下方的面板，或让它回到原处。</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/stage.py"/>
        <source>Float left panel</source>
        <translation>浮动左侧面板</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Make the left panel a window of its own, or put it back.</source>
        <translation>让左侧面板成为单独的窗口，或放回原处。</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/stage.py"/>
        <source>Float right panel</source>
        <translation>浮动右侧面板</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Make the right panel a window of its own, or put it back.</source>
        <translation>让右侧面板成为单独的窗口，或放回原处。</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/stage.py"/>
        <source>Float bottom panel</source>
        <translation>浮动底部面板</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Make the panel below the diagram a window of its own, or put it back.</source>
        <translation>让网络图下方的面板成为单独的窗口，或放回原处。</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Put the panels of every mode back to their first places and sizes.</source>
        <translation>让每种模式的面板都回到最初的位置和大小。</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>{name} — edited</source>
        <translation>{name} — 已修改</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>{name}{words} — Deepstep</source>
        <translation>{name}{words} — Deepstep</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Drag it into a folder or another program; Save as (Ctrl+Shift+S) does it by keys.</source>
        <translation>把它拖到文件夹或别的程序中；用键盘则选择“另存为”（Ctrl+Shift+S）。</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Pause training; it goes on where it stopped.</source>
        <translation>暂停训练；以后从停下处继续。</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>{words} training.</source>
        <translation>{words}训练。</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Undo {undoText}</source>
        <translation>撤销{undoText}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Redo {redoText}</source>
        <translation>重做{redoText}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Stop predicting</source>
        <translation>停止预测</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <location filename="../../gui/teach/table.py"/>
        <source>Predict the next number</source>
        <translation>预测下一个数</translation>
    </message>
    <message>
        <location filename="../../gui/matrices/gap.py"/>
        <source>filter {j}, {place}: {full}</source>
        <translation>滤波器{j}，{place}：{full}</translation>
    </message>
    <message>
        <location filename="../../gui/matrices/view.py"/>
        <source>Network as matrices</source>
        <translation>以矩阵显示网络</translation>
    </message>
    <message>
        <location filename="../../gui/matrices/view.py"/>
        <source>{layer} has no matrix of weights; click to select it.</source>
        <translation>{layer}没有权重矩阵；点击可选择它。</translation>
    </message>
    <message>
        <location filename="../../gui/network_problems.py"/>
        <source>network is valid</source>
        <translation>网络有效</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/network_problems.py"/>
        <source>{n} problems</source>
        <extracomment>one: {n} problem</extracomment>
        <translation>
            <numerusform>{n}个问题</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/notices.py"/>
        <source>{name}: epoch {epoch}</source>
        <translation>{name}：第{epoch}轮</translation>
    </message>
    <message>
        <location filename="../../gui/notices.py"/>
        <source>{name}: epoch {epoch}, loss {loss}</source>
        <translation>{name}：第{epoch}轮，损失{loss}</translation>
    </message>
    <message>
        <location filename="../../gui/notices.py"/>
        <source>Training has ended</source>
        <translation>训练已结束</translation>
    </message>
    <message>
        <location filename="../../gui/notices.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Checks and split</source>
        <translation>检查与划分</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <location filename="../../gui/panels/build/palette.py"/>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Settings of training</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Slopes, watches, breakpoints</source>
        <translation>斜率、监视、断点</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Trace and arithmetic</source>
        <translation>轨迹与算术</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Drag to move the panel; let go beside, below or on another one, or outside of the window.</source>
        <translation>拖动以移动面板；在另一面板的旁边、下方、上面或窗口之外松开。</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Make the panel a window, or put it back</source>
        <translation>让面板成为窗口，或放回原处</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Hide the panel; View brings it back</source>
        <translation>隐藏面板；可从“视图”恢复</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>What the network says about a row, and why</source>
        <translation>网络对一行给出什么结果，以及为什么</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>How the answer follows one input or two</source>
        <translation>答案如何随一个或两个输入变化</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>Make data with the mouse</source>
        <translation>用鼠标制作数据</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>Predict, what if, draw points</source>
        <translation>预测、假设、绘制点</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>Close, back to the diagram or the tables (Esc)</source>
        <translation>关闭，回到网络图或表格（Esc）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>param</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>The layer&apos;s name; a click selects it</source>
        <translation>层的名称；点击可选择它</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>The shape of its result for one row</source>
        <translation>一行数据的结果的形状</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>How many weights, biases and the like it has</source>
        <translation>它有多少权重、偏置等参数</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>Pairs of a multiplication and an addition for one row, forwards</source>
        <translation>一行数据前向传播时乘加运算的次数</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>Memory of its result for one row</source>
        <translation>一行数据的结果所占的内存</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>Shapes and costs of all layers</source>
        <translation>所有层的形状和开销</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>Shape, parameters, multiply-adds and memory of each layer; Ctrl+C copies the table</source>
        <translation>每层的形状、参数、乘加次数和内存；Ctrl+C复制表格</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>{layer}: {caption}
{parameters} parameters
{multiply_adds} multiply-adds for one row
{memory} bytes for one row&apos;s result</source>
        <translation>{layer}：{caption}
{parameters}个参数
每行{multiply_adds}次乘加
一行的结果占{memory}字节</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/fold.py"/>
        <source>Click to fold or unfold this section (Space)</source>
        <translation>点击可折叠或展开此部分（空格键）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Type, paste, fill or draw the weights as a table of inputs and units</source>
        <translation>以输入和单元的表格来输入、粘贴、填充或绘制权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Inspector · {kind}</source>
        <translation>检查器 · {kind}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>A name of up to 40 letters, digits and _, beginning with a letter.</source>
        <translation>名称最多40个字母、数字和_，以字母开头。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>The layer that this one reads; Add and Concatenate read several: hidden1, hidden2.</source>
        <translation>此层读取的层；Add和Concatenate读取多个：hidden1, hidden2。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>In → out</source>
        <translation>入 → 出</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>How many numbers a row has before and after this layer.</source>
        <translation>一行数据在此层之前和之后各有多少个数。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>How many weights and biases this layer has.</source>
        <translation>此层有多少权重和偏置。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Open as table…</source>
        <translation>以表格打开…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Copy this table</source>
        <translation>复制此表格</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Copy the table of all layers, for a spreadsheet</source>
        <translation>复制所有层的表格，供电子表格使用</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Shared settings</source>
        <translation>共同设置</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Shape and cost</source>
        <translation>形状与开销</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>{n_several} layers</source>
        <translation>{n_several}个层</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/build/link_table.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Problems · {count}</source>
        <translation>问题 · {count}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>{layer} layer</source>
        <translation>{layer}层</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>The data decide this number.</source>
        <translation>此数由数据决定。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>The activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Change {field} of {layer_name}</source>
        <translation>更改{layer_name}的{field}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Connect {name}</source>
        <translation>连接{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>{sentence} See Problems for a remedy.</source>
        <translation>{sentence}解决办法见“问题”。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>The unit at the other end</source>
        <translation>另一端的单元</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>The weight between both</source>
        <translation>两者之间的权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>What flows along it on the row on show</source>
        <translation>所示行沿它流过的值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>Its part of all that flows, without the signs</source>
        <translation>它在全部流量中所占的部分，不计正负号</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>{head}
Click the name for the unit, a number for the weight</source>
        <translation>{head}
点击名称查看单元，点击数字查看权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>Outgoing weights</source>
        <translation>流出权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>Incoming weights</source>
        <translation>流入权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Added behind the selected layer, or before the output.</source>
        <translation>添加在所选层之后，或输出之前。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Added behind the selected layer; it also reads the nearest earlier layer that fits. The inspector&apos;s field Reads chooses others.</source>
        <translation>添加在所选层之后；它还读取最近的、适合的前面一层。检查器的“读取”字段可另选其他层。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>{merged} Behind the output: splits its last unit off as an output layer of its own.</source>
        <translation>{merged}在输出之后：把输出的最后一个单元分出来，成为单独的输出层。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>A further one gets the last column of the data; it is joined behind the selected layer by Concatenate. Its units say how many columns it reads.</source>
        <translation>再加一个输入层会得到数据的最后一列；它由Concatenate拼接到所选层之后。它的单元数表示读取多少列。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Or drag it onto a connection or a layer; onto the canvas, it branches off.</source>
        <translation>也可以把它拖到连接或层上；拖到画布上则分出分支。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>click or drag in</source>
        <translation>点击或拖入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>This network</source>
        <translation>此网络</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Layers of this network</source>
        <translation>此网络的层</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Click a layer to see and change its settings</source>
        <translation>点击一层，查看并更改其设置</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>add, rename, connect …</source>
        <translation>添加、重命名、连接…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Find and build in words</source>
        <translation>用文字查找和搭建</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>{layer}: {caption}, gives {shape}</source>
        <translation>{layer}：{caption}，给出{shape}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>No problem found: shapes, output and loss fit together.</source>
        <translation>没有发现问题：形状、输出和损失相互匹配。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>and {n_found} more</source>
        <translation>以及另外{n_found}个</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>not done, since it would not fit</source>
        <translation>未执行，因为不适合</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>{sentence}
{remedy}; Undo takes it back.</source>
        <translation>{sentence}
{remedy}；撤销可收回。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>Forget what was refused; nothing has changed.</source>
        <translation>忘掉被拒绝的操作；没有任何改变。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>Click to select this layer</source>
        <translation>点击选择此层</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/scrubber.py"/>
        <source>Move the weight</source>
        <translation>移动权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/scrubber.py"/>
        <source>Drag to change the weight; ← → one step, Shift ten steps, Ctrl or Alt a tenth of a step. Double-click: back to where it was.</source>
        <translation>拖动以改变权重；← → 一步，Shift十步，Ctrl或Alt十分之一步。双击：回到原来的值。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/scrubber.py"/>
        <source>{value}, from {ends:.3g} to {ends2:.3g}</source>
        <translation>{value}，从{ends:.3g}到{ends2:.3g}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/scrubber.py"/>
        <source>was {start}</source>
        <translation>原为{start}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/several.py"/>
        <source>These layers have no setting in common.</source>
        <translation>这些层没有共同的设置。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/several.py"/>
        <source>The data decide how many inputs and outputs there are.</source>
        <translation>输入和输出的数目由数据决定。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/several.py"/>
        <source>Change {name} of {n_names} layers</source>
        <translation>更改{n_names}个层的{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/templates_button.py"/>
        <source>Templates ▾</source>
        <translation>模板 ▾</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Sum z</source>
        <translation>和z</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>All that flows in, and the bias, on the row on show.</source>
        <translation>在所示行上流入的全部，加上偏置。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Gives a</source>
        <translation>给出a</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>What the unit gives on the row on show.</source>
        <translation>单元在所示行上给出的值。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Slope f′</source>
        <translation>斜率f′</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>How fast its activation rises with its sum; near 0 it hardly learns from this row.</source>
        <translation>激活随其和上升得多快；接近0时，它几乎不能从这一行学习。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>The constant that it adds.</source>
        <translation>它所加的常数。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Incoming</source>
        <translation>流入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Outgoing</source>
        <translation>流出</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Outgoing to {layer}</source>
        <translation>流出到{layer}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>and {more} more layers</source>
        <translation>以及另外{more}个层</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>{n_weights} weights</source>
        <translation>{n_weights}个权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>dead on {dead:.0f} % of them (no activation, no slope)</source>
        <translation>在其中{dead:.0f} %上死亡（没有激活，没有斜率）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>saturated on {saturated:.0f} % (slope next to 0)</source>
        <translation>在{saturated:.0f} %上饱和（斜率接近0）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>{rows} rows: </source>
        <translation>{rows}行： </translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>it learns from each of them</source>
        <translation>它从每一行学习</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>The loss of the row on show with the weight as it is now.</source>
        <translation>按权重现在的值，所示行的损失。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Slope ∂L/∂w, row</source>
        <translation>斜率∂L/∂w，行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>How fast the loss of the row rises when this weight rises.</source>
        <translation>此权重上升时，该行的损失上升得多快。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Loss of the batch</source>
        <translation>批次的损失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>The mean loss of the first training rows, as many as a batch has.</source>
        <translation>前若干个训练行的平均损失，行数与一个批次相同。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Slope ∂L/∂w, batch</source>
        <translation>斜率∂L/∂w，批次</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>How fast the mean loss rises when this weight rises: what training follows down.</source>
        <translation>此权重上升时，平均损失上升得多快：训练正是沿它下降。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>this row</source>
        <translation>此行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>This row</source>
        <translation>此行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>The exact value of the selected weight or bias.</source>
        <translation>所选权重或偏置的精确值。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Loss along it</source>
        <translation>沿它的损失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Whose loss the curve shows: the batch&apos;s or this row&apos;s.</source>
        <translation>曲线显示谁的损失：批次的还是此行的。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Loss along {letter}{index}</source>
        <translation>沿{letter}{index}的损失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Trying the weight</source>
        <translation>试验权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>The curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>{whose} · dashed: slope</source>
        <translation>{whose} · 虚线：斜率</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Change {kind} of {layer}</source>
        <translation>更改{layer}的{kind}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>find a unit or input</source>
        <translation>查找单元或输入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Find a unit or input</source>
        <translation>查找单元或输入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>A name or number, then Return: petal, 12, row 3, bias</source>
        <translation>输入名称或数字，再按Return：petal、12、row 3、bias</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>How they are drawn</source>
        <translation>它们的抽取方式</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Keep all weights of this layer as they are while the others are trained</source>
        <translation>训练其他权重时，保持此层的所有权重不变</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>One kernel</source>
        <translation>单个卷积核</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Show one kernel as a table of its own</source>
        <translation>把一个卷积核显示为单独的表格</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Fill ▾</source>
        <translation>填充 ▾</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Fill the selected cells, or all</source>
        <translation>填充所选单元格，或全部</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Draw ▾</source>
        <translation>抽取 ▾</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Draw the selected cells anew, or all</source>
        <translation>重新抽取所选单元格，或全部</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Scale ▾</source>
        <translation>缩放 ▾</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Multiply the selected cells, or all</source>
        <translation>把所选单元格（或全部）乘以一个数</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Copy the selected cells (Ctrl+C)</source>
        <translation>复制所选单元格（Ctrl+C）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Paste numbers of a spreadsheet (Ctrl+V)</source>
        <translation>粘贴电子表格的数值（Ctrl+V）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>The number that each cell gets.</source>
        <translation>每个单元格得到的数。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Fill with this number</source>
        <translation>用此数填充</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Zeros</source>
        <translation>全零</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Ones</source>
        <translation>全一</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Identity: ones on the diagonal</source>
        <translation>单位矩阵：对角线上为一</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>What each cell is multiplied by.</source>
        <translation>每个单元格所乘的数。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Multiply by this factor</source>
        <translation>乘以此因子</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Turn the signs</source>
        <translation>反转正负号</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Drawn</source>
        <translation>抽取</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>How the numbers are drawn, with the fans of this layer.</source>
        <translation>数值的抽取方式，按此层的扇入和扇出。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Start of the random numbers: same seed, same weights.</source>
        <translation>随机数的起点：种子相同，权重相同。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/runs/cards.py"/>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Which {name}, 1 to {size}</source>
        <translation>哪个{name}，1到{size}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Weights of the layer</source>
        <translation>层的权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Set weights to zero</source>
        <translation>把权重设为零</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Whose weights are shown</source>
        <translation>显示谁的权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Fill weights</source>
        <translation>填充权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Fill weights with the identity</source>
        <translation>用单位矩阵填充权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Scale weights</source>
        <translation>缩放权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>no weights</source>
        <translation>没有权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Weights of {layer} · {words}</source>
        <translation>{layer}的权重 · {words}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{height} × {width} cells: select fewer for their mean and spread</source>
        <translation>{height} × {width}个单元格：选择少一些可看均值和离散程度</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{height} × {width} selected</source>
        <translation>已选{height} × {width}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>whole table</source>
        <translation>整个表格</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{layer}: nothing is called {words!r}.</source>
        <translation>{layer}：没有名为{words!r}的。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{words!r} is no number.</source>
        <translation>{words!r}不是数。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>; nothing was pasted</source>
        <translation>；没有粘贴任何内容</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Type weight</source>
        <translation>输入权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{height} × {width} cells are too many for the clipboard; select fewer.</source>
        <translation>{height} × {width}个单元格对剪贴板来说太多；请少选一些。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{layer}: {got} numbers do not fit into {height} × {width} cells; select one cell or as many.</source>
        <translation>{layer}：{got}个数放不进{height} × {width}个单元格；请选择一个单元格，或同样多的单元格。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Paste weights</source>
        <translation>粘贴权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Draw weights</source>
        <translation>抽取权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{text} of {layer}</source>
        <translation>{layer}的{text}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>The edit</source>
        <translation>该编辑</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{layer}: it has no weights any more.</source>
        <translation>{layer}：它已不再有权重。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>How many layers there are, the input layer too</source>
        <translation>有多少层，输入层也计算在内</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>How many weights and biases are trained</source>
        <translation>训练多少权重和偏置</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>Multiply-adds / row</source>
        <translation>每行乘加次数</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>Work of one forward pass of one row</source>
        <translation>一行数据一次前向传播的计算量</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>{name} predicted</source>
        <translation>预测的{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>What the network answers.</source>
        <translation>网络给出的答案。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>Prediction minus target, in the target&apos;s unit.</source>
        <translation>预测减去目标，以目标的单位表示。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>error of {target}</source>
        <translation>{target}的误差</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>output for {output_names}</source>
        <translation>{output_names}的输出</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>How far {first} moves for one more of {column}, in the units of the table.</source>
        <translation>{column}每增加一，{first}移动多少，以表格的单位表示。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>The network predicts this column.</source>
        <translation>网络预测此列。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>No value.</source>
        <translation>没有值。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>How many rows the table has</source>
        <translation>表格有多少行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Inputs after encoding</source>
        <translation>编码后的输入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>How many input nodes the network has</source>
        <translation>网络有多少个输入节点</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>What the network predicts</source>
        <translation>网络预测什么</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>, {rows} left out</source>
        <translation>，略去{rows}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Examples {arrow}</source>
        <translation>示例 {arrow}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Start a new project from a data set that comes with the application</source>
        <translation>用应用程序自带的数据集开始新项目</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>All, with cards and settings…</source>
        <translation>全部，带卡片和设置…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>As read</source>
        <translation>原始读取</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>As the network sees them</source>
        <translation>网络所见</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>The values as they stand in the table</source>
        <translation>表格中原来的值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>The encoded values: what the input nodes get and what the output should be</source>
        <translation>编码后的值：输入节点得到的值，以及输出应有的值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>What the network predicts, and how far that moves for one more of a column, in the units of the table</source>
        <translation>网络的预测，以及某列每增加一时预测移动多少，以表格的单位表示</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>{used} of {total} used as inputs</source>
        <translation>{total}列中有{used}列用作输入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>{shown} of {rows} on show</source>
        <translation>显示{rows}中的{shown}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>Looking for rows</source>
        <translation>正在查找行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>sorted by {title}{words}</source>
        <translation>按{title}排序{words}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>, downwards</source>
        <translation>，降序</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Missing values become</source>
        <translation>缺失值变为</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>What fills missing values of this column</source>
        <translation>用什么填充此列的缺失值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Cut outliers off</source>
        <translation>截去离群值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Values beyond the fences count as the fences</source>
        <translation>超出界限的值按界限值计算</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>{kind}.</source>
        <translation>{kind}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>{kind}: {why}.</source>
        <translation>{kind}：{why}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>It {describe}.</source>
        <translation>它{describe}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>So it is ignored.</source>
        <translation>因此被忽略。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Ignored by choice.</source>
        <translation>按选择忽略。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>{counted} of {counted2} without a value.</source>
        <translation>{counted2}中有{counted}没有值。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Order of the categories, low to high</source>
        <translation>类别的顺序，从低到高</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>The categories from low (0) to high (1); Alt+↑ and Alt+↓ move one</source>
        <translation>类别从低（0）到高（1）；Alt+↑和Alt+↓移动一个类别</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Move up (Alt+↑)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Move down (Alt+↓)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>use as</source>
        <translation>用作</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>Whether the network reads the column, predicts it, or does not see it.</source>
        <translation>网络是读取此列、预测它，还是看不到它。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>The column&apos;s name in the table.</source>
        <translation>此列在表格中的名称。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>What kind of values it holds, as found; another one changes how they are read.</source>
        <translation>它含有哪一类值（自动识别）；另选类型会改变值的读取方式。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>How the values become numbers.</source>
        <translation>值如何变为数。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>How many rows have no value, and what is put there.</source>
        <translation>有多少行没有值，以及用什么填补。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>How often which values occur, missing ones left out.</source>
        <translation>各个值出现的频率，不计缺失值。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>The nodes of the network that the column turns into.</source>
        <translation>此列变成的网络节点。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>Looking at the columns</source>
        <translation>正在查看各列</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>Every value is rare.</source>
        <translation>每个值都很少见。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_view.py"/>
        <source>Columns of the data</source>
        <translation>数据的列</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_view.py"/>
        <source>What is told about each column</source>
        <translation>关于每一列的说明</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The network reads this column.</source>
        <translation>网络读取此列。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The network predicts this column; the old target becomes an input.</source>
        <translation>网络预测此列；旧的目标变为输入。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The network predicts this column too: all targets are numbers, or all of them have two values.</source>
        <translation>网络也预测此列：所有目标要么都是数，要么都只有两个值。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The column plays no part.</source>
        <translation>此列不参与。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in the mean of the training rows.</source>
        <translation>用训练行的均值填补。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in the median of the training rows.</source>
        <translation>用训练行的中位数填补。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in 0.</source>
        <translation>用0填补。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in a value of your own; it stands at the column, at the right.</source>
        <translation>用自定的值填补；在右侧的列处设置。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Leave rows without a value out of training, validation and test.</source>
        <translation>把没有值的行排除在训练、验证和测试之外。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Missing is a category of its own, with its own node.</source>
        <translation>缺失值自成一个类别，有自己的节点。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in what the training rows have most often.</source>
        <translation>用训练行中最常见的值填补。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>another target</source>
        <translation>另一个目标</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>drop row</source>
        <translation>删去该行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>own category</source>
        <translation>自成类别</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>most frequent</source>
        <translation>最常见的</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>binary</source>
        <translation>二值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>An ignored column is not encoded.</source>
        <translation>被忽略的列不编码。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>category · {distinct}</source>
        <translation>类别 · {distinct}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>text · {distinct} distinct</source>
        <translation>文本 · {distinct}个不同</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>No values.</source>
        <translation>没有值。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>From {low} to {high}; the tallest bar counts {counted}.</source>
        <translation>从{low}到{high}；最高的条计数为{counted}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>No outliers.</source>
        <translation>没有离群值。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{counted}: far from the middle half, {ends}.</source>
        <translation>{counted}：远离中间一半，{ends}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <location filename="../../gui/panels/data/histograms.py"/>
        <source>{n} outliers</source>
        <extracomment>one: {n} outlier</extracomment>
        <translation>
            <numerusform>{n}个离群值</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{names}: predicted as {kind}</source>
        <translation>{names}：作为{kind}预测</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{names}: each predicted as yes or no</source>
        <translation>{names}：各自作为是或否预测</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>{n} classes</source>
        <extracomment>one: {n} class</extracomment>
        <translation>
            <numerusform>{n}个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} inputs</source>
        <extracomment>one: {n} input</extracomment>
        <translation>
            <numerusform>{n}个输入</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>loss: {loss} · {optimizer} {rate}</source>
        <translation>损失：{loss} · {optimizer} {rate}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The network does not see this column.</source>
        <translation>网络看不到此列。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} {activation} nodes</source>
        <extracomment>one: {n} {activation} node</extracomment>
        <translation>
            <numerusform>{n}个{activation}节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} binary nodes</source>
        <extracomment>one: {n} binary node</extracomment>
        <translation>
            <numerusform>{n}个二值节点</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{count} → left out</source>
        <translation>{count} → 略去</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Rows without a target are neither trained on nor measured.</source>
        <translation>没有目标的行既不用于训练，也不用于评估。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Every row has a value.</source>
        <translation>每一行都有值。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{counted} without a value.</source>
        <translation>{counted}没有值。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Suggested, since: {reason}.</source>
        <translation>建议采用，因为：{reason}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Numbers, {distinct} of them different.
{why}</source>
        <translation>数，其中{distinct}个不同。
{why}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Dates, written {date_form}, {distinct} of them different.
{why}</source>
        <translation>日期，写作{date_form}，其中{distinct}个不同。
{why}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Free text or ids, {distinct} of them different.
{why}</source>
        <translation>自由文本或编号，其中{distinct}个不同。
{why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} categories</source>
        <extracomment>one: {n} category</extracomment>
        <translation>
            <numerusform>{n}个类别</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Use {name} as {use}</source>
        <translation>把{name}用作{use}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Ignore {name}</source>
        <translation>忽略{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Encode {name} as {encoders}</source>
        <translation>把{name}编码为{encoders}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Read {name} as {kind}</source>
        <translation>把{name}读作{kind}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Fill {name} with {constant}</source>
        <translation>用{constant}填充{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Cut off outliers of {name}</source>
        <translation>截去{name}的离群值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Keep outliers of {name}</source>
        <translation>保留{name}的离群值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Class weights: {weigh}</source>
        <translation>类别权重：{weigh}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Missing values of {name}: {rule}</source>
        <translation>{name}的缺失值：{rule}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Change split: {setting}</source>
        <translation>更改划分：{setting}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/file_import.py"/>
        <source>Reading {name}</source>
        <translation>正在读取{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/histograms.py"/>
        <source>Distribution of {column}</source>
        <translation>{column}的分布</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Some lines are faulty: leave them out, or change how the file is read.</source>
        <translation>有些行有错误：请略去它们，或更改文件的读取方式。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Import {path}</source>
        <translation>导入{path}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Which part of the file</source>
        <translation>文件的哪一部分</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Faults, doubts and notes</source>
        <translation>错误、疑问和说明</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>What was left out, changed or noticed; a line of the file can be shown</source>
        <translation>略去、改动或注意到的内容；可显示文件中的相应行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Leave these lines out</source>
        <translation>略去这些行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Read the file without its faulty lines</source>
        <translation>读取文件，但不含有错误的行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Count texts as missing</source>
        <translation>文本视为缺失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Read such columns as numbers, with gaps</source>
        <translation>把这些列读作数，留出空缺</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Show in the file</source>
        <translation>在文件中显示</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Show the lines of the file around the chosen one</source>
        <translation>显示文件中所选行及其前后的行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Leave the open project as it is</source>
        <translation>让打开的项目保持原样</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Open the table as a new project</source>
        <translation>把表格作为新项目打开</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>How the file is written</source>
        <translation>文件的写法</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>How it is written</source>
        <translation>写法</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Part of the file</source>
        <translation>文件的部分</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Which sheet or arrays are read.</source>
        <translation>读取哪些工作表或数组。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Such a file says all by itself; there is nothing to choose.</source>
        <translation>这种文件自己说明了一切；没有可选的。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>What came of it</source>
        <translation>读取结果</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Looking at the first rows …</source>
        <translation>正在查看前几行…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Reading all rows …</source>
        <translation>正在读取所有行…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>{headline} in {seconds:.2g} s.</source>
        <translation>{headline}，用时{seconds:.2g}秒。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Nothing was left out or changed.</source>
        <translation>没有略去或改动任何内容。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Leave {n_left_out} out</source>
        <translation>略去{n_left_out}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Reading was stopped; change a setting to begin again.</source>
        <translation>读取已停止；更改一项设置可重新开始。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/raw_view.py"/>
        <source>{path}, line {line}</source>
        <translation>{path}，第{line}行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/raw_view.py"/>
        <source>Lines of the file</source>
        <translation>文件的行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/raw_view.py"/>
        <source>The lines as they stand in the file; the faulty one is marked</source>
        <translation>文件中原来的行；有错误的行已标出</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/raw_view.py"/>
        <source>Looking it up …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <location filename="../../gui/rows_of.py"/>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <location filename="../../gui/plots/loss_plot.py"/>
        <location filename="../../gui/rows_of.py"/>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <location filename="../../gui/rows_of.py"/>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>The network learns from this row.</source>
        <translation>网络从这一行学习。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>This row is watched while training and never learned from.</source>
        <translation>训练时观察这一行，但从不从中学习。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>This row is kept for the end.</source>
        <translation>这一行留到最后。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>A value is missing, so this row is in no part.</source>
        <translation>缺少一个值，因此这一行不在任何部分中。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>Which part of the data the row is in.</source>
        <translation>该行属于数据的哪一部分。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>{title}
{tip}
A click sorts by it.</source>
        <translation>{title}
{tip}
点击可按它排序。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>What the network should answer.</source>
        <translation>网络应给出的答案。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>What this input node gets.</source>
        <translation>此输入节点得到的值。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Search, or a condition: age &gt; 30</source>
        <translation>搜索，或条件：age &gt; 30</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Rows with a cell that contains this; or a condition such as age &gt; 30 or town = Rome (/ in the rows)</source>
        <translation>含有此内容的单元格所在的行；或条件，例如age &gt; 30或town = Rome（在行中按/）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Search rows</source>
        <translation>搜索行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>all parts</source>
        <translation>所有部分</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Show the rows of one part only</source>
        <translation>只显示一个部分的行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Part of the rows</source>
        <translation>行所属的部分</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>{shown} of {counted}</source>
        <translation>{counted}中的{shown}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Looking through the rows …</source>
        <translation>正在逐行查看…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_view.py"/>
        <source>Rows of the data</source>
        <translation>数据的行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_view.py"/>
        <source>Columns of the rows</source>
        <translation>各行的列</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_view.py"/>
        <source>Number of the row</source>
        <translation>行号</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_view.py"/>
        <source>Numbers of the rows</source>
        <translation>各行的编号</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Fine</source>
        <translation>良好</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Split, checks and suggested network</source>
        <translation>划分、检查和建议的网络</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Suggested network</source>
        <translation>建议的网络</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Looking at the data …</source>
        <translation>正在查看数据…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Checking the data</source>
        <translation>正在检查数据</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>{name} · {found} · {headline} in {seconds:.2g} s.</source>
        <translation>{name} · {found} · {headline}，用时{seconds:.2g}秒。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>{remedy}: changes the plan, and can be undone</source>
        <translation>{remedy}：会更改方案，可以撤销</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source> &lt;a href=&quot;fault&quot; style=&quot;color: {name}&quot;&gt;show the first fault&lt;/a&gt;</source>
        <translation> &lt;a href=&quot;fault&quot; style=&quot;color: {name}&quot;&gt;显示第一个错误&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>now: {now} · {now2}</source>
        <translation>现在：{now} · {now2}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Take these layers, this loss and optimizer, with fresh weights</source>
        <translation>采用这些层、这个损失和优化器，权重重新抽取</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>The network is this one already</source>
        <translation>网络已经是这样</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by share</source>
        <translation>按比例</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by a column</source>
        <translation>按列</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by group</source>
        <translation>按组</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Shares of all rows, at random or in their order</source>
        <translation>占所有行的比例，随机或按原来的顺序</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>A column says train, validation or test</source>
        <translation>由一列写明train、validation或test</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Rows with the same value, such as a customer, stay in one part</source>
        <translation>值相同的行（例如同一客户）留在同一部分</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>The earliest rows train, the latest are for the end</source>
        <translation>最早的行用于训练，最晚的行留到最后</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>all the same</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>own weights</source>
        <translation>自定权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>How the rows are shared out</source>
        <translation>各行如何分配</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>The column that names part or group, or orders by time</source>
        <translation>指明部分或组，或按时间排序的列</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by {way}</source>
        <translation>按{way}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>no such column</source>
        <translation>没有这样的列</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>How many times a row counts in the loss, by its class; balanced: rare classes as much as frequent ones</source>
        <translation>一行按其类别在损失中计几次；均衡：罕见类别与常见类别同样重要</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Classes count</source>
        <translation>类别计数</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Weight of {name}</source>
        <translation>{name}的权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>How many times a row of this class counts in the loss</source>
        <translation>此类别的一行在损失中计几次</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>A weight has to be a number above 0.</source>
        <translation>权重必须是大于0的数。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Train all {folds} folds</source>
        <translation>训练全部{folds}折</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Stop training the folds</source>
        <translation>停止训练各折</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Train a copy on each fold and tell mean ± standard deviation</source>
        <translation>每一折训练一个副本，并给出均值 ± 标准差</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Each row is held out once: how much do loss and metric hang on that?</source>
        <translation>每一行都会被留出一次：损失和指标在多大程度上取决于此？</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Training the folds …</source>
        <translation>正在训练各折…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Training the folds … {part:.0%}{words}</source>
        <translation>正在训练各折…{part:.0%}{words}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/class_bar.py"/>
        <source>The class of the next points: click, or press 1 to 9 on the sheet</source>
        <translation>接下来的点的类别：点击，或在画板上按1到9</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/class_bar.py"/>
        <source>Class {names}, {count} points</source>
        <translation>类别{names}，{count}个点</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Each point has a class; x and y are the inputs</source>
        <translation>每个点有一个类别；x和y是输入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>x is the input and y what is predicted</source>
        <translation>x是输入，y是要预测的值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>The number of points</source>
        <translation>点的数目</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>How many points each click puts down</source>
        <translation>每次点击放下多少个点</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>The brush</source>
        <translation>笔刷</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Radius of the spray and of the eraser, in percent of the sheet</source>
        <translation>喷洒和橡皮的半径，以画板的百分比表示</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Rub points out with the left button too</source>
        <translation>左键也用来擦除点</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Train while drawing</source>
        <translation>边画边训练</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Train at once, and go on after each stroke</source>
        <translation>立即训练，并在每一笔之后继续</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation>收回上一笔（Ctrl+Z）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <location filename="../../gui/transcript.py"/>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Take an empty sheet; undo brings the points back</source>
        <translation>换一张空画板；撤销可恢复各点</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Brush</source>
        <translation>笔刷</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>The first strokes replace the data of this project; undo brings them back.</source>
        <translation>最初的笔画会替换此项目的数据；撤销可恢复。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>another point</source>
        <translation>再一个点</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>points of a second class</source>
        <translation>第二个类别的点</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Draw {wanted}: then the network can learn from them.</source>
        <translation>请画{wanted}：然后网络就能从中学习。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>{n_points} points. Each stroke is taken over at once.</source>
        <translation>{n_points}个点。每一笔都会立即采用。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>The number of points has to be between 1 and 200.</source>
        <translation>点的数目必须在1到200之间。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>The brush has to be between 1 and 50 %.</source>
        <translation>笔刷必须在1到50 %之间。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/sheet.py"/>
        <source>Sheet for points</source>
        <translation>画点的画板</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/sheet.py"/>
        <source>Click or drag to put points; the right button rubs out. Keys 1 to 9 choose the class.</source>
        <translation>点击或拖动可放点；右键擦除。按键1到9选择类别。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/sheet.py"/>
        <source>Click or drag to draw points.
Keys 1 to 9 choose the class.</source>
        <translation>点击或拖动可画点。
按键1到9选择类别。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/asking.py"/>
        <source>There is no row {number}; the table has rows 1 to {rows}.</source>
        <translation>没有第{number}行；表格有第1到{rows}行。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/digit_pad.py"/>
        <source>Drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/digit_pad.py"/>
        <source>Draw with the left button, rub out with the right; arrow keys and Space draw too.</source>
        <translation>左键绘制，右键擦除；方向键和空格键也可以绘制。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>Predict the rows of a file</source>
        <translation>预测文件的各行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>Write the predictions</source>
        <translation>写出预测</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <location filename="../../gui/teach/answers.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>Predicting {name}</source>
        <translation>正在预测{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>{n_rows:,} predictions written to {target}.</source>
        <translation>已将{n_rows:,}个预测写入{target}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>Tables ({every});;All files (*)</source>
        <translation>表格 ({every});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>As the network sees it</source>
        <translation>网络所见</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>The numbers that enter the network, pixel by pixel.</source>
        <translation>进入网络的数，逐个像素。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Scale what is drawn and put its centre of mass into the middle, as MNIST does</source>
        <translation>像MNIST那样缩放所画的内容，并把它的质心放到中央</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Centre the drawing</source>
        <translation>图画居中</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Width of the brush in pixels</source>
        <translation>笔刷的宽度，以像素表示</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Take the last stroke back</source>
        <translation>收回上一笔</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Take an empty sheet</source>
        <translation>换一张空画板</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>A row of the table: type its number. “own” is a row of your own, typed, pasted or drawn.</source>
        <translation>表格的一行：输入其行号。“自定”是你自己的行，由输入、粘贴或绘制得到。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Pixel by pixel</source>
        <translation>逐个像素</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>How much each pixel moves the chosen answer.</source>
        <translation>每个像素使所选答案移动多少。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>How influence is measured</source>
        <translation>如何衡量影响</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>How it is measured what the answer hangs on; the line below says what is calculated</source>
        <translation>如何衡量答案取决于什么；下面一行说明计算的是什么</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>The row</source>
        <translation>该行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Values of the inputs</source>
        <translation>各输入的值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/plots/answer_plot.py"/>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Typical</source>
        <translation>典型值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Give every input its median or most frequent value</source>
        <translation>给每个输入填上中位数或最常见的值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Take a row from the clipboard: values, or names and values</source>
        <translation>从剪贴板取一行：值，或名称和值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Copy the row and its prediction, ready to paste into a table</source>
        <translation>复制该行及其预测，可直接粘贴到表格中</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Influence</source>
        <translation>影响</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>A whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Predict every row of a table file; the answers go to a new CSV file.</source>
        <translation>预测表格文件的每一行；答案写入新的CSV文件。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>In the table: {actual}{verdict}</source>
        <translation>表格中：{actual}{verdict}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>{n_outside} more inputs are outside, too.</source>
        <translation>另有{n_outside}个输入也在范围之外。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Measuring influence</source>
        <translation>正在衡量影响</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>the strongest {shown} of {n_names}</source>
        <translation>{n_names}个中最强的{shown}个</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>The row has to be between 1 and {rows}.</source>
        <translation>行号必须在1到{rows}之间。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>Find an input</source>
        <translation>查找输入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>Show the inputs whose names hold these letters</source>
        <translation>显示名称中含有这些字母的输入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{hidden} more inputs; type a part of a name above.</source>
        <translation>还有{hidden}个输入；请在上方输入名称的一部分。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{known}: inside of the training rows</source>
        <translation>{known}：在训练行的范围内</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{name}: type any number</source>
        <translation>{name}：可输入任意数</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{name}: one of {n_choices} categories of the training rows</source>
        <translation>{name}：训练行的{n_choices}个类别之一</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{name}: type it as it stands in the table</source>
        <translation>{name}：按表格中的写法输入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>no second input</source>
        <translation>无第二个输入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>The input that changes</source>
        <translation>变化的输入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Second input</source>
        <translation>第二个输入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Another input that changes too: then the answer is a surface</source>
        <translation>另一个也变化的输入：这时答案是一个曲面</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>The answer that is drawn</source>
        <translation>所绘制的答案</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Other rows</source>
        <translation>其他行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Draw the curves of up to 50 training rows, and their average</source>
        <translation>绘制最多50个训练行的曲线及其平均</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>and</source>
        <translation>与</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>{answer_words} over {axis}</source>
        <translation>{answer_words}随{axis}的变化</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>{n_rows} other rows</source>
        <translation>{n_rows}个其他行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source> · and {n_steps} more</source>
        <translation> · 以及另外{n_steps}个</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Step by step: {steps}{more}</source>
        <translation>逐步：{steps}{more}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>{answer_words} over {x} and {y}</source>
        <translation>{answer_words}随{x}和{y}的变化</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>{word} of {name}</source>
        <translation>{name}的{word}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source> and {n_held} more</source>
        <translation> 以及另外{n_held}个</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Held: {held}{more}</source>
        <translation>保持不变：{held}{more}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Export ▾</source>
        <translation>导出 ▾</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Copy the picture, or save it as PNG, SVG or its numbers as CSV</source>
        <translation>复制图片，或存为PNG、SVG，或把其数值存为CSV</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/all_rows.py"/>
        <source>The mean loss over all training rows, with the weights before this update.</source>
        <translation>用本次更新之前的权重，所有训练行的平均损失。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/all_rows.py"/>
        <source>The same with the weights after this update; ? until the update has been stepped through.</source>
        <translation>用本次更新之后的权重的相同数值；在走完更新之前为 ?。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/all_rows.py"/>
        <source>Loss of all training rows, {name}</source>
        <translation>所有训练行的损失，{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/all_rows.py"/>
        <source>The loss of all rows</source>
        <translation>所有行的损失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>Stepping begins as soon as network, loss and data fit; the line at the top says what is missing.</source>
        <translation>网络、损失和数据一旦匹配，就可以开始单步；顶部一行说明还缺什么。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>Result {result}</source>
        <translation>结果{result}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>Arithmetic of the current step</source>
        <translation>当前步的算术</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>Nothing to step through</source>
        <translation>没有可单步的内容</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>press G for a numeric check</source>
        <translation>按G进行数值检查</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>{tip}
Click: go to step {made}, which made it</source>
        <translation>{tip}
点击：转到算出它的第{made}步</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/ask.py"/>
        <source>why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/ask.py"/>
        <source>Show where this number came from.</source>
        <translation>显示这个数从何而来。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/ask.py"/>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>Go there</source>
        <translation>转到那里</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/ask.py"/>
        <source>Go to step {step}, which made it.</source>
        <translation>转到算出它的第{step}步。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>One row is stepped through. Choose Batch to walk through all rows of the batch that training takes next.</source>
        <translation>单步走过一行。选择“批次”可走过训练接下来所用批次的所有行。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Click to put this row into the spotlight.</source>
        <translation>点击可把这一行置于聚光灯下。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>How the rows&apos; shares are spread</source>
        <translation>各行的份额如何分布</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>{n_values} rows from {low} to {high}, mean {mean}.</source>
        <translation>{n_values}行，从{low}到{high}，均值{mean}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Walk through the batch</source>
        <translation>走过批次</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Walk through the batch that training takes next.  (Alt+B)</source>
        <translation>走过训练接下来所用的批次。（Alt+B）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Rows of the batch</source>
        <translation>批次的行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Click a title to sort, a row to put it into the spotlight.</source>
        <translation>点击标题可排序，点击一行可把它置于聚光灯下。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>{number} of {count} · {n_rows} rows</source>
        <translation>{number}，共{count} · {n_rows}行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Choose a weight to see what each row adds to its slope, once the slope is known.</source>
        <translation>选择一个权重，即可在斜率算出后看到每一行对其斜率的贡献。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>The shares of all {n_rows} rows add up to the slope of {symbol}: {total}.</source>
        <translation>全部{n_rows}行的份额相加得到{symbol}的斜率：{total}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Every number is a link to where it came from</source>
        <translation>每个数都是链接，通向它的来处</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Notation</source>
        <translation>记法</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>How formulas are written.  (N)</source>
        <translation>公式的书写方式。（N）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Arithmetic</source>
        <translation>算术</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <location filename="../../gui/panels/step/trace_view.py"/>
        <source>Trace</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Copy this step</source>
        <translation>复制此步</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Copy the sentence and the line of this step.</source>
        <translation>复制此步的句子和算式行。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/call_stack.py"/>
        <source>Call stack</source>
        <translation>调用栈</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/call_stack.py"/>
        <source>term {term}</source>
        <translation>第{term}项</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/call_stack.py"/>
        <source>Go to the beginning of {level}.</source>
        <translation>转到{level}的开头。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/check.py"/>
        <source>next: w ← {symbols} = {numbers} {exact} {result}</source>
        <translation>接下来：w ← {symbols} = {numbers} {exact} {result}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/check.py"/>
        <source>numeric check (L(w+ε)−L(w−ε))/2ε = {four}</source>
        <translation>数值检查(L(w+ε)−L(w−ε))/2ε = {four}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/check.py"/>
        <source>{words}, backpropagation {four}: kink – {kink}</source>
        <translation>{words}，反向传播{four}：折点 – {kink}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/check.py"/>
        <source>{words}, backpropagation {four} ✗</source>
        <translation>{words}，反向传播{four} ✗</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/code_list.py"/>
        <source>This update as code</source>
        <translation>此更新的代码</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/code_list.py"/>
        <source>The whole update as code; the marked lines make the number of this step.</source>
        <translation>以代码写出整个更新；标出的行算出此步的数值。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factor_search.py"/>
        <source>Find a factor</source>
        <translation>查找因子</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factor_search.py"/>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Find: 12, or &gt; 0.5</source>
        <translation>查找：12，或&gt; 0.5</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factor_search.py"/>
        <source>{help}  (Ctrl+F; Return goes to the table, Esc empties it)</source>
        <translation>{help}（Ctrl+F；Return转到表格，Esc清空）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factor_search.py"/>
        <source>{found} of {count}</source>
        <translation>{found}，共{count}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>{words}
Click: go to step {made}, which made it</source>
        <translation>{words}
点击：转到算出它的第{made}步</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>Factors of this step</source>
        <translation>此步的因子</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>Every number and where it came from; click one to go there, a title to sort.</source>
        <translation>每个数及其来处；点击数值可转到那里，点击标题可排序。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/finding.py"/>
        <source>Type a number of a neuron (12), a part of its name, or a limit for its value (&gt; 0.5, &lt; −1).</source>
        <translation>输入神经元的编号（12）、名称的一部分，或其值的界限（&gt; 0.5，&lt; −1）。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>The curve follows as soon as you stop stepping.</source>
        <translation>停止单步后，曲线随即出现。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>The numbers here are too large for a curve.</source>
        <translation>这里的数太大，无法绘制曲线。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Type another value: this row is calculated anew, up to the same step.</source>
        <translation>输入另一个值：该行会重新计算，直到同一步。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Nothing to inspect yet: network, loss and data do not fit.</source>
        <translation>还没有可检查的内容：网络、损失和数据不匹配。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Inspector · {kinds}</source>
        <translation>检查器 · {kinds}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Loss along {name}</source>
        <translation>沿{name}的损失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>new value</source>
        <translation>新值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>The loss along {name} is drawn as soon as the {until} is known.</source>
        <translation>{until}一旦算出，就会绘制沿{name}的损失。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>dashed: slope</source>
        <translation>虚线：斜率</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>dot: {named}</source>
        <translation>圆点：{named}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>slope ∂L/∂a</source>
        <translation>斜率∂L/∂a</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>This layer has no matrix of weights.</source>
        <translation>此层没有权重矩阵。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Find neurons</source>
        <translation>查找神经元</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Neurons of the layer</source>
        <translation>该层的神经元</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Click a title to sort, a neuron to select it.</source>
        <translation>点击标题可排序，点击神经元可选择它。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Nothing to show yet: network, loss and data do not fit.</source>
        <translation>还没有可显示的内容：网络、损失和数据不匹配。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Without an activation in between, {layers} are one layer</source>
        <translation>中间没有激活函数时，{layers}等于一个层</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>{head} with {inputs} × {units} weights: linear regression.</source>
        <translation>{head}，有{inputs} × {units}个权重：线性回归。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>{head}, linear regression:</source>
        <translation>{head}，线性回归：</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Weight w</source>
        <translation>权重w</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The weight before the update.</source>
        <translation>更新之前的权重。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Step ε</source>
        <translation>步长ε</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>How far the weight is moved to both sides.</source>
        <translation>权重向两侧移动多远。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The loss with the weight a little larger.</source>
        <translation>权重稍大时的损失。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The loss with the weight a little smaller.</source>
        <translation>权重稍小时的损失。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The slope found by trying.</source>
        <translation>通过试验求得的斜率。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The slope that the backward pass found.</source>
        <translation>反向传播求得的斜率。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Between both.</source>
        <translation>两者之差。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Slope to the left</source>
        <translation>左侧斜率</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Slope to the right</source>
        <translation>右侧斜率</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Proof of a slope</source>
        <translation>斜率的证明</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Second weight</source>
        <translation>第二个权重</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The loss is drawn over this weight too.</source>
        <translation>损失也随这个权重绘制。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>While you predict, a slope can be proven once its step is done.</source>
        <translation>预测期间，斜率的那一步完成后即可验证它。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Select a weight or bias, or go to a step of one, and press G.</source>
        <translation>选择一个权重或偏置，或转到它的某一步，然后按G。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>{left} to the left and {right} to the right</source>
        <translation>左侧{left}，右侧{right}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Kink: {kink}. The slope is {sides}; backpropagation takes {found}.</source>
        <translation>折点：{kink}。斜率为{sides}；反向传播取{found}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>✓ Proven for {place}: trying gives the slope that backpropagation found.</source>
        <translation>✓ {place}已验证：试验得到的斜率与反向传播求得的一致。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>✗ Trying and backpropagation differ for {place}.</source>
        <translation>✗ {place}的试验结果与反向传播不同。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Your number</source>
        <translation>你的数</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>0.75 or 3/4</source>
        <translation>0.75或3/4</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Type the next number, then Return: {example}. Escape goes back to the diagram.</source>
        <translation>输入下一个数，再按Return：{example}。Escape回到网络图。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>The question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Check this number.  (Return)</source>
        <translation>检查这个数。（Return）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Predict: {left} ?</source>
        <translation>预测：{left} ?</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Which numbers are asked for</source>
        <translation>询问哪些数</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Which numbers are asked for; the others are shown as you step.</source>
        <translation>询问哪些数；其余的数在单步时直接显示。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Predict: {score}</source>
        <translation>预测：{score}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Right answers of this session, and those at the first try without a hint.</source>
        <translation>本次会话中答对的次数，以及其中首次即对且未用提示的次数。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Slope ∂L/∂{letter}</source>
        <translation>斜率∂L/∂{letter}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How fast the loss grows when this number grows; ? until its step of the backward pass is done.</source>
        <translation>这个数增大时损失增长得多快；在反向传播的那一步完成之前为 ?。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Next value</source>
        <translation>下一个值</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The value after this update; ? until its step of the update is done.</source>
        <translation>本次更新之后的值；在更新的那一步完成之前为 ?。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Loss L</source>
        <translation>损失L</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How wrong the answer for this row is.</source>
        <translation>对此行的答案错得有多厉害。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The answer in the unit of the table.</source>
        <translation>以表格的单位表示的答案。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How far {name} moves, as predicted, for one more of {column}: both in the units of the table, here.</source>
        <translation>{column}每增加一，预测的{name}移动多少：两者都以表格的单位表示，就在此处。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Prediction for {class_names}</source>
        <translation>{class_names}的预测</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Prediction ŷ</source>
        <translation>预测ŷ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The network&apos;s answer.</source>
        <translation>网络的答案。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Target y</source>
        <translation>目标y</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>What the answer should be.</source>
        <translation>答案应该是什么。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Error ŷ − y</source>
        <translation>误差ŷ − y</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Prediction minus target.</source>
        <translation>预测减去目标。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How fast the loss grows when this output grows.</source>
        <translation>这个输出增大时损失增长得多快。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Slope ∂L/∂{read_name}</source>
        <translation>斜率∂L/∂{read_name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Value x{sub}</source>
        <translation>值x{sub}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The row&apos;s value, as the network reads it.</source>
        <translation>该行的值，按网络读取的样子。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Sum</source>
        <translation>和</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>What comes in, weighted and added up.</source>
        <translation>流入的内容，加权后相加。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The sum after the activation.</source>
        <translation>激活之后的和。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Slope ∂L/∂z{name}</source>
        <translation>斜率∂L/∂z{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How fast the loss grows with this neuron&apos;s sum.</source>
        <translation>损失随这个神经元的和增长得多快。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Slope ∂L/∂a{name}</source>
        <translation>斜率∂L/∂a{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How fast the loss grows with this value.</source>
        <translation>损失随这个值增长得多快。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Activation slope f′(z)</source>
        <translation>激活斜率f′(z)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/shorten.py"/>
        <source>… {hidden} more numbers …</source>
        <translation>… 还有{hidden}个数 …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>What is known about the selected place</source>
        <translation>关于所选位置的已知信息</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Where a number came from (Y), what it moves (Shift+Y)</source>
        <translation>一个数从何而来（Y），它影响什么（Shift+Y）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>The weights of a layer as a matrix, and all of its neurons</source>
        <translation>以矩阵显示一层的权重，以及它的所有神经元</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>The rows of the batch and what each adds</source>
        <translation>批次的各行，以及每行的贡献</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>The slope found by trying (G)</source>
        <translation>通过试验求得的斜率（G）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Watches and breakpoints (Alt+W, F9)</source>
        <translation>监视和断点（Alt+W、F9）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Since when?</source>
        <translation>从何时起？</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Seeking… cancel</source>
        <translation>正在查找…取消</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Nobody saw a part of this training; it was gone anew from the first weights with the settings of today.</source>
        <translation>这次训练有一部分没有被记录；已用当前的设置从最初的权重重新走过。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Find the update since which this neuron is dead, going back along the timeline.</source>
        <translation>沿时间线往回查，找出这个神经元从哪次更新起死亡。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Go to the update that killed it.</source>
        <translation>转到使它死亡的那次更新。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Retracing</source>
        <translation>正在回溯</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>It is not dead: other rows pass through it.</source>
        <translation>它没有死亡：其他行可以通过它。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Go to update {update}</source>
        <translation>转到更新{update}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>Go to: e3 b2 r7</source>
        <translation>转到：e3 b2 r7</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>Go to a place or moment, then Return: {help}.</source>
        <translation>转到某个位置或时刻，再按Return：{help}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>Granularity</source>
        <translation>粒度</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>What one step is: → and ← move by one of these.  (, and . change it)</source>
        <translation>一步是什么：→ 和 ← 按它移动。（, 和 . 可更改）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>How fast playing goes.  ([ slower, ] faster)</source>
        <translation>播放有多快。（[ 减慢，] 加快）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <location filename="../../gui/stepping_play.py"/>
        <source>fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <location filename="../../gui/stepping_travel.py"/>
        <source>Training on</source>
        <translation>训练使用</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Loss over two weights</source>
        <translation>随两个权重变化的损失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>from {min} to {max}</source>
        <translation>从{min}到{max}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>not finite</source>
        <translation>不是有限数</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Loss over {names} and {names2}, {words}; {n_path} places of the path</source>
        <translation>随{names}和{names2}变化的损失，{words}；路径上的{n_path}个位置</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Loss over {names} (across) and {names2} (up), {words}.</source>
        <translation>随{names}（横向）和{names2}（纵向）变化的损失，{words}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Trying both weights …</source>
        <translation>正在试验两个权重…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>{names} across, {names2} up · green: after the update</source>
        <translation>{names}横向，{names2}纵向 · 绿色：更新之后</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Loss: blue is low</source>
        <translation>损失：蓝色为低</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>Step {step}: {text}</source>
        <translation>第{step}步：{text}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>{title}
{text}
exactly {full}</source>
        <translation>{title}
{text}
精确值为{full}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>{title}
Not computed yet; click to go there.</source>
        <translation>{title}
尚未计算；点击可转到那里。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>Σ {count} terms</source>
        <translation>Σ {count}项</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>… {n_factors} numbers …</source>
        <translation>… {n_factors}个数 …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace_view.py"/>
        <source>Every step of this update; click one to go there. Later steps show their symbols alone.</source>
        <translation>此更新的每一步；点击一步可转到那里。后面的步只显示符号。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>Go to the step where it begins.</source>
        <translation>转到它开始的那一步。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>Press Y on a number that is known, or Shift+Y for what it influences.</source>
        <translation>在已知的数上按Y，或按Shift+Y查看它影响什么。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>There is nothing to ask yet.</source>
        <translation>还没有可问的内容。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>The walk makes no slope for this number, so its influence on the loss is not known here.</source>
        <translation>单步过程不计算这个数的斜率，因此这里不知道它对损失的影响。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>slope {slope}</source>
        <translation>斜率{slope}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source> (this row&apos;s share)</source>
        <translation> （此行的份额）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>very many paths; their products add up to</source>
        <translation>非常多的路径；乘积相加得到</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>{n} paths; their products add up to</source>
        <extracomment>one: {n} path, whose product is</extracomment>
        <translation>
            <numerusform>{n}条路径；乘积相加得到</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>If it grows by 0.01, the loss changes by about {slope}.</source>
        <translation>如果它增大0.01，损失大约改变{slope}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>It moves the loss on {paths} its slope, {slope}{share}. {more}</source>
        <translation>它影响损失，经由{paths}其斜率{slope}{share}。{more}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>what it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source>another row</source>
        <translation>另一行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>Where the number came from</source>
        <translation>这个数从何而来</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>→ unfolds a line, ← folds it, Return goes to the step that made it.</source>
        <translation>→ 展开一行，← 折叠它，Return转到算出它的那一步。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>the loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>, on to a step that is no plain product</source>
        <translation>，继续到不是简单乘积的一步</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>path {number}</source>
        <translation>路径{number}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>{product}, via {way}{ends}</source>
        <translation>{product}，经由{way}{ends}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>all other paths</source>
        <translation>所有其他路径</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>added up</source>
        <translation>相加</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>step {step}: </source>
        <translation>第{step}步： </translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>last update</source>
        <translation>上次更新</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>last batches</source>
        <translation>之前的批次</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>this step</source>
        <translation>这一步</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>{phase} · step {cursor} / {n_walk}</source>
        <translation>{phase} · 第{cursor} / {n_walk}步</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Row {row}: {inputs}; target {listed}.</source>
        <translation>第{row}行：{inputs}；目标{listed}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Row {row}: {inputs}; targets {given}.</source>
        <translation>第{row}行：{inputs}；目标{given}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Row {row}: {inputs}; target {targets} = {class_names}.</source>
        <translation>第{row}行：{inputs}；目标{targets} = {class_names}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Update {update} with row {row}</source>
        <translation>更新{update}，使用第{row}行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Row {row}, before the first step</source>
        <translation>第{row}行，第一步之前</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>The same row again, with the weights of the last update. </source>
        <translation>再次使用同一行，权重来自上次更新。 </translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>{begin}Press → to compute the first number, the {first}. Then one number after the other, {n_walk} steps in all: {steps}; ← takes a step back.</source>
        <translation>{begin}按 → 计算第一个数，即{first}。然后一个数接一个数，共{n_walk}步：{steps}；← 后退一步。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>target: {name}</source>
        <translation>目标：{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>This update is complete. Press → to begin the next one with the new weights, or keep these weights.</source>
        <translation>此更新已完成。按 → 用新权重开始下一次更新，或保留这些权重。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>{layer} · filter {kernel}, row {row}, column {column}, channel {channel}</source>
        <translation>{layer} · 滤波器{kernel}，第{row}行，第{column}列，通道{channel}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>{phases} · step {step}</source>
        <translation>{phases} · 第{step}步</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>Step through this row alone  (Alt+B)</source>
        <translation>只单步走过这一行（Alt+B）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>Step through the batch that training takes next, with this row in the spotlight  (Alt+B)</source>
        <translation>单步走过训练接下来所用的批次，这一行置于聚光灯下（Alt+B）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>The row of the data that is stepped through; type another one.</source>
        <translation>要单步走过的数据行；可输入另一行。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>The row has to be from 1 to {rows}.</source>
        <translation>行号必须从1到{rows}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>Pass</source>
        <translation>传播</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>The pass and the step of this update</source>
        <translation>此更新所处的传播和步</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>How many updates were stepped through before this one</source>
        <translation>在此之前单步走过了多少次更新</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Draw this branch&apos;s loss beside the others&apos;</source>
        <translation>把此分支的损失画在其他分支旁边</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Delete this branch; undo brings it back</source>
        <translation>删除此分支；撤销可恢复</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The branch on show</source>
        <translation>当前所示的分支</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Go over to {line}</source>
        <translation>切换到{line}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>{optimizer} {rate} · update {spaced}</source>
        <translation>{optimizer} {rate} · 更新{spaced}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>It left another line after update {spaced}.</source>
        <translation>它在更新{spaced}之后从另一条线分出。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The first line.</source>
        <translation>第一条线。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The name of this branch; type another one. {begun}</source>
        <translation>此分支的名称；可输入另一个。{begun}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Branch {name}</source>
        <translation>分支{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>, on show</source>
        <translation>，当前所示</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Name of branch {name}</source>
        <translation>分支{name}的名称</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Go over to branch {name}</source>
        <translation>切换到分支{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Compare branch {name}</source>
        <translation>比较分支{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Delete branch {name}</source>
        <translation>删除分支{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <location filename="../../gui/streaming.py"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>How much memory the moments of the training may take; with less, going back takes longer.</source>
        <translation>训练的各时刻可占用多少内存；内存越少，往回走越慢。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Memory for moments</source>
        <translation>时刻所用内存</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The memory has to be from {least_mb} to {most_mb} MB.</source>
        <translation>内存必须从{least_mb}到{most_mb} MB。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Train, and what goes wrong is told here.</source>
        <translation>开始训练后，出现的问题会在这里说明。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>from before</source>
        <translation>始于之前</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>from here</source>
        <translation>始于此处</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Fold this finding</source>
        <translation>折叠此发现</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Show sentence, evidence and remedies of this finding</source>
        <translation>显示此发现的说明、依据和解决办法</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Probably follows from: {because}.</source>
        <translation>可能由此引起：{because}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <location filename="../../gui/teach/table.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Go to {place}</source>
        <translation>转到{place}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>List the rows that this is about, the most suspicious first</source>
        <translation>列出所涉及的行，最可疑的在前</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Leave this finding out from now on; the project remembers it, and undo brings it back</source>
        <translation>今后略去此发现；项目会记住，撤销可恢复</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>I know</source>
        <translation>知道了</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{remedy} and train anew</source>
        <translation>{remedy}并重新训练</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{remedy} on a branch {where}, and train</source>
        <translation>在{where}的分支上{remedy}并训练</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Apply and train</source>
        <translation>应用并训练</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Try on a branch</source>
        <translation>在分支上试试</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{tip}; undo takes it back</source>
        <translation>{tip}；撤销可收回</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{remedy}; undo takes it back</source>
        <translation>{remedy}；撤销可收回</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Apply: {remedy}</source>
        <translation>应用：{remedy}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Show again what was dismissed</source>
        <translation>重新显示已忽略的发现</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <location filename="../../gui/status_line.py"/>
        <source>{n} findings</source>
        <extracomment>one: {n} finding</extracomment>
        <translation>
            <numerusform>{n}个发现</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{n_gone} dismissed · show</source>
        <translation>已忽略{n_gone}个 · 显示</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Looking …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>How slopes change the weights.</source>
        <translation>斜率如何改变权重。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>What training makes small.</source>
        <translation>训练要使之变小的量。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>How the learning rate changes.</source>
        <translation>学习率如何变化。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>How the learning rate changes from update to update.</source>
        <translation>学习率如何随每次更新变化。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Keeps weights small and slopes tame. The loss that is shown stays the loss of the data.</source>
        <translation>让权重保持较小、斜率保持温和。显示的损失仍是数据的损失。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Ends training when the loss of the validation rows no longer falls.</source>
        <translation>当验证行的损失不再下降时结束训练。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Watching</source>
        <translation>监视</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Numbers to follow while training, and conditions that stop it.</source>
        <translation>训练时要跟踪的数值，以及使训练停止的条件。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Train / val / test</source>
        <translation>训练/验证/测试</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>How many rows each part of the data has.</source>
        <translation>数据的每一部分有多少行。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/train/settings.py"/>
        <source>{n} watches</source>
        <extracomment>one: {n} watch</extracomment>
        <translation>
            <numerusform>{n}个监视</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/train/settings.py"/>
        <source>{n} breakpoints</source>
        <extracomment>one: {n} breakpoint</extracomment>
        <translation>
            <numerusform>{n}个断点</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Lowest loss up to now: {best} after epoch {best_epoch}.</source>
        <translation>目前为止的最低损失：{best}，在第{best_epoch}轮之后。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Change loss</source>
        <translation>更改损失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Change {what}</source>
        <translation>更改{what}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>{n_targets} yes/no targets</source>
        <translation>{n_targets}个是/否目标</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>How many updates a second training makes at most, also while it runs  (Ctrl+Shift+Up, Ctrl+Shift+Down)</source>
        <translation>训练每秒最多做多少次更新，运行期间也可更改（Ctrl+Shift+Up、Ctrl+Shift+Down）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>Speed: {speed} ▾</source>
        <translation>速度：{speed} ▾</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>Speed of training: {speed}</source>
        <translation>训练速度：{speed}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>as fast as it goes</source>
        <translation>尽可能快</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/train/speed.py"/>
        <source>{rate:g} updates a second</source>
        <extracomment>one: {rate:g} update a second</extracomment>
        <translation>
            <numerusform>每秒{rate:g}次更新</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Measured before the last change of the network or the data; training measures it anew.</source>
        <translation>在网络或数据上次更改之前测得；训练会重新测量。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>How often all training rows have been gone through</source>
        <translation>所有训练行已走过多少遍</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Train loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Mean loss of the training rows in the last epoch</source>
        <translation>上一轮中训练行的平均损失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Val loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Mean loss of the validation rows, kept from training</source>
        <translation>不参与训练的验证行的平均损失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Val metric</source>
        <translation>验证指标</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>How good the predictions of the validation rows are</source>
        <translation>对验证行的预测有多好</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Val {metric}</source>
        <translation>验证{metric}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Train {metric}</source>
        <translation>训练{metric}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>None yet: press F9 on a selected neuron, weight or layer, or add a condition.</source>
        <translation>还没有：在所选神经元、权重或层上按F9，或添加一个条件。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>Edit this breakpoint.</source>
        <translation>编辑此断点。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>Remove this breakpoint.</source>
        <translation>移除此断点。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>passes over {ignore} hits</source>
        <translation>跳过{ignore}次命中</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>hit after update {update}</source>
        <translation>在更新{update}之后命中</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>Breakpoints</source>
        <translation>断点</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>+ Add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>Add a breakpoint with a condition, at the selected place where one is selected.  (Ctrl+F9)</source>
        <translation>添加带条件的断点；有所选位置时，设在该位置。（Ctrl+F9）</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <location filename="../../gui/watching.py"/>
        <source>Add breakpoint</source>
        <translation>添加断点</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>{on} of {n_points}</source>
        <translation>{n_points}个中启用{on}个</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Stops when</source>
        <translation>停止条件</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>What has to happen for the breakpoint to stop.</source>
        <translation>断点停下需要发生什么。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>norm(dW2) &gt; 100</source>
        <translation>norm(dW2) &gt; 100</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Stops when this comes to hold. Ctrl+Space lists names and functions.</source>
        <translation>当它成立时停下。Ctrl+Space列出名称和函数。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Hits to pass over</source>
        <translation>要跳过的命中次数</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Pass over</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>How many hits are passed over before the first that stops.</source>
        <translation>在第一次停下之前跳过多少次命中。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>At {place}</source>
        <translation>在{place}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>In the whole network</source>
        <translation>在整个网络中</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>From 0 to {most_ignored} hits can be passed over.</source>
        <translation>可跳过0到{most_ignored}次命中。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/panel.py"/>
        <source>Breakpoints and watches</source>
        <translation>断点和监视</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/parts.py"/>
        <source>Switch this breakpoint off; it stays in the list.</source>
        <translation>关闭此断点；它仍留在列表中。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/parts.py"/>
        <source>Switch this breakpoint on.</source>
        <translation>打开此断点。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/parts.py"/>
        <source>Breakpoint is on</source>
        <translation>断点已打开</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/parts.py"/>
        <source>Breakpoint is off</source>
        <translation>断点已关闭</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/sparkline.py"/>
        <source>No values yet: train, or step through an update.</source>
        <translation>还没有值：请训练，或单步走过一次更新。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/sparkline.py"/>
        <source>Updates {x:.0f} to {x2:.0f}: from {low} to {high}</source>
        <translation>更新{x:.0f}到{x2:.0f}：从{low}到{high}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Names and functions are offered while you type; Ctrl+Space lists all.</source>
        <translation>输入时会提示名称和函数；Ctrl+Space列出全部。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>What is watched; type another expression. {help}</source>
        <translation>所监视的内容；可输入另一个表达式。{help}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Watched expression</source>
        <translation>所监视的表达式</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Draw it large among the plots of Train.</source>
        <translation>在“训练”的图表中放大绘制它。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Make a breakpoint of it.</source>
        <translation>由它生成一个断点。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Remove this watch.</source>
        <translation>移除此监视。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Not calculated yet.</source>
        <translation>尚未计算。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <location filename="../../gui/plots/kinds/watching.py"/>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>Watches</source>
        <translation>监视</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>+ norm(dW2), hidden1.a[1], …</source>
        <translation>+ norm(dW2)、hidden1.a[1]…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Type an expression and press Return to watch it.  (Alt+W)
{help}</source>
        <translation>输入表达式并按Return即可监视它。（Alt+W）
{help}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>New watch</source>
        <translation>新监视</translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>Matrices</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>The network as neurons and edges  (Ctrl+M)</source>
        <translation>以神经元和连线显示的网络（Ctrl+M）</translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>The same as matrices: a cell is an edge, coloured by its weight  (Ctrl+M)</source>
        <translation>同一网络以矩阵显示：一个单元格是一条连线，按权重着色（Ctrl+M）</translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>Picture for other programs</source>
        <translation>供其他程序使用的图片</translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>Drag the picture into another program or folder; a click copies it  (Ctrl+Shift+C)</source>
        <translation>把图片拖到别的程序或文件夹；点击则复制（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_numbers.py"/>
        <source>{lines} = {full} at z = {z}</source>
        <translation>z = {z}处{lines} = {full}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_numbers.py"/>
        <source>at z = {zs}</source>
        <translation>z = {zs}处</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_numbers.py"/>
        <source>from z = {zs} to {zs2}</source>
        <translation>z = {zs}到{zs2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_numbers.py"/>
        <source>Largest slope from −{reach} to {reach}: {slopes}, {where}.</source>
        <translation>从−{reach}到{reach}的最大斜率：{slopes}，{where}。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>How the outputs of each layer&apos;s units are spread; all at one end means that a layer hardly learns.</source>
        <translation>每层单元的输出如何分布；全部挤在一端，说明该层几乎学不动。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>Press Start to train: each layer&apos;s activations appear here.</source>
        <translation>按“开始”训练：每层的激活会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <location filename="../../gui/plots/kinds/layers.py"/>
        <source>Activations by layer</source>
        <translation>各层的激活</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>More layers</source>
        <translation>更多层</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>Show the activations of the next layers</source>
        <translation>显示接下来各层的激活</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>Activations by layer: </source>
        <translation>各层的激活： </translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <location filename="../../gui/plots/spread_plot.py"/>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>… {hidden} more</source>
        <translation>… 还有{hidden}个</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{label} · NaN or ∞</source>
        <translation>{label} · NaN或∞</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{label} · {share} zero</source>
        <translation>{label} · {share}为零</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{label} · {share} saturated</source>
        <translation>{label} · {share}饱和</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{layer}: no finite activation</source>
        <translation>{layer}：没有有限的激活</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>lowest {min}, highest {max}</source>
        <translation>最低{min}，最高{max}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>mean {mean}, standard deviation {std}</source>
        <translation>均值{mean}，标准差{std}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{dead} of {shape} units are 0 for all these rows</source>
        <translation>{shape}个单元中有{dead}个对所有这些行都为0</translation>
    </message>
    <message>
        <location filename="../../gui/plots/answer_plot.py"/>
        <source>What the network says about this row. Click an answer, or press ↑ ↓, to see what it hangs on.</source>
        <translation>网络对此行给出的结果。点击一个答案，或按 ↑ ↓，可看它取决于什么。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/answer_plot.py"/>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>There is no prediction yet.</source>
        <translation>还没有预测。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/answer_plot.py"/>
        <source>the {most} largest of {n_names}</source>
        <translation>{n_names}个中最大的{most}个</translation>
    </message>
    <message>
        <location filename="../../gui/plots/asked_plot.py"/>
        <source>End this; what was drawn before stays</source>
        <translation>结束此计算；之前绘制的内容保留</translation>
    </message>
    <message>
        <location filename="../../gui/plots/asked_plot.py"/>
        <location filename="../../gui/widgets/progress.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../gui/plots/asked_plot.py"/>
        <location filename="../../gui/widgets/progress.py"/>
        <source>How much is done</source>
        <translation>已完成多少</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>This plot keeps what it shows; its menu lets it go on</source>
        <translation>此图表保持现有内容；可在其菜单中让它继续</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Working it out: {share_done:.0%}</source>
        <translation>正在计算：{share_done:.0%}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Reset view</source>
        <translation>重置视图</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Pause this plot</source>
        <translation>暂停此图表</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Copy numbers</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Save as {kind}…</source>
        <translation>另存为{kind}…</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Save as {kind}</source>
        <translation>另存为{kind}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>Of all that is given 80 %, 80 % should come true: then the dots lie on the dashed line.</source>
        <translation>凡是给出80 %的，应有80 %成真：那时各点落在虚线上。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>The upright lines are 95 % intervals. A click on a dot or bar lists its rows.</source>
        <translation>竖线是95 %区间。点击圆点或条形可列出其中的行。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>Press Start to train: whether probabilities come true appears here.</source>
        <translation>按“开始”训练：概率是否成真会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>Whose probability</source>
        <translation>谁的概率</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>Whose probability is looked at</source>
        <translation>查看谁的概率</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>expected calibration error {ece}, Brier score {brier}, {n_judged} rows</source>
        <translation>期望校准误差{ece}，Brier分数{brier}，{n_judged}行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>came true</source>
        <translation>成真</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>ECE {ece} · Brier {brier}</source>
        <translation>ECE {ece} · Brier {brier}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>promised probability</source>
        <translation>承诺的概率</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>probability {low} to {high}</source>
        <translation>概率{low}到{high}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>{words}: no rows</source>
        <translation>{words}：没有行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>{words}: {count} rows, promised {promised}, came true {came} ({low} to {high})</source>
        <translation>{words}：{count}行，承诺{promised}，成真{came}（{low}到{high}）</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Rows: the true class. Columns: the predicted class. On the diagonal the prediction is right.</source>
        <translation>行：真实类别。列：预测类别。对角线上预测正确。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>A click on a cell lists its rows; arrow keys and Return do the same.</source>
        <translation>点击单元格可列出其中的行；方向键和Return也可以。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Press Start to train: which classes are taken for which appears here.</source>
        <translation>按“开始”训练：哪些类别被误认成哪些会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <location filename="../../gui/plots/residual_bars.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Which target</source>
        <translation>哪个目标</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Which of the yes/no targets is counted</source>
        <translation>统计哪个是/否目标</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>What a cell tells</source>
        <translation>单元格显示什么</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Rows, or their share of the row or the column</source>
        <translation>行数，或其占该行或该列的比例</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>all targets</source>
        <translation>所有目标</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>{right} of {total} rows right</source>
        <translation>{total}行中{right}行正确</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>{words}; most often {names} is taken for {names2}: {wrong}</source>
        <translation>{words}；最常见的是{names}被误认为{names2}：{wrong}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>true</source>
        <translation>真实</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>rightly predicted</source>
        <translation>预测正确</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>taken for {names}</source>
        <translation>被误认为{names}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source> predicted as {names}</source>
        <translation> （预测为{names}）</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>{names} {verb}: {counts} of {total} rows{of}, {share}</source>
        <translation>{names}{verb}：{counts}行，共{total}行{of}，{share}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>true {names}, predicted {names2}</source>
        <translation>真实{names}，预测{names2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>The wheel zooms, dragging moves, Home or a double click shows all again. A click on a name in the legend hides its curve. Keys: L logarithmic, S smoother, X what goes across.</source>
        <translation>滚轮缩放，拖动移动，Home或双击重新显示全部。点击图例中的名称可隐藏其曲线。按键：L对数，S更平滑，X横轴内容。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Logarithmic upwards</source>
        <translation>纵轴对数</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Logarithmic across</source>
        <translation>横轴对数</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>{weight:g} of what was before</source>
        <translation>保留先前的{weight:g}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>{label} has no curve of its own: each output depends on all sums of the layer.</source>
        <translation>{label}没有自己的曲线：每个输出都取决于该层的所有和。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>The activation function (solid), its slope (dashed), and where the sums of this batch lie (dots).</source>
        <translation>激活函数（实线）、其斜率（虚线），以及此批次的和所在的位置（圆点）。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>Activation and its slope</source>
        <translation>激活及其斜率</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>Choose a layer to see its activation.</source>
        <translation>选择一层，查看它的激活。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>{activation} and its slope</source>
        <translation>{activation}及其斜率</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>f(z) = {formula}; slope {slope_formula}</source>
        <translation>f(z) = {formula}；斜率{slope_formula}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>{marked}{formulas}; {n_z} sums of this batch</source>
        <translation>{marked}{formulas}；此批次的{n_z}个和</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>{beyond} beyond ±{widest:g}</source>
        <translation>{beyond}个超出±{widest:g}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>dots: this batch</source>
        <translation>圆点：此批次</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>slope f′</source>
        <translation>斜率f′</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curves_plot.py"/>
        <location filename="../../gui/plots/parts.py"/>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>The rows of the data set, coloured by class.</source>
        <translation>数据集的行，按类别着色。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>Choose a data set to see its rows.</source>
        <translation>选择一个数据集，查看它的行。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>{n_x} rows with two features</source>
        <translation>{n_x}行，有两个特征</translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>Rows: </source>
        <translation>行： </translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>… {n_counts} more</source>
        <translation>… 还有{n_counts}个</translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>{names}: {counts} of {counts2} rows</source>
        <translation>{names}：{counts2}行中的{counts}行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>What the network answers for each pair of the two features; dots are training rows, rings validation rows.</source>
        <translation>网络对两个特征的每种组合给出的答案；圆点是训练行，圆环是验证行。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>Decision regions</source>
        <translation>决策区域</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>Press Start to train: what the network answers for each pair of features appears here.</source>
        <translation>按“开始”训练：网络对每种特征组合给出的答案会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>{n_rows} training rows and {rings} validation rows over {features}</source>
        <translation>{features}上的{n_rows}个训练行和{rings}个验证行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>, on the regions of the network&apos;s answers</source>
        <translation>，叠加在网络答案的区域上</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>row {number}</source>
        <translation>第{number}行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>{words}
value {answer}</source>
        <translation>{words}
值{answer}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>class {best}</source>
        <translation>类别{best}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>Drawing (*.svg)</source>
        <translation>绘图 (*.svg)</translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>{path}: choose a name that ends in .png, .svg, .pdf or .csv.</source>
        <translation>{path}：请选择以.png、.svg、.pdf或.csv结尾的名称。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>What training lowers, averaged over the rows.</source>
        <translation>训练要降低的量，按行平均。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>How good the network is on each part of the rows, with 95 % intervals (Wilson&apos;s, or by bootstrap).</source>
        <translation>网络在每一部分行上有多好，带95 %区间（Wilson区间或自助法）。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>Press Start to train: how good it is appears here.</source>
        <translation>按“开始”训练：它有多好会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>No part has rows.</source>
        <translation>没有任何部分含有行。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>{rows:,} of {whole:,} rows</source>
        <translation>{whole:,}行中的{rows:,}行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>{part} low</source>
        <translation>{part}下限</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>{part} high</source>
        <translation>{part}上限</translation>
    </message>
    <message>
        <location filename="../../gui/plots/head_curve.py"/>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../gui/plots/head_curve.py"/>
        <source>one batch</source>
        <translation>单个批次</translation>
    </message>
    <message>
        <location filename="../../gui/plots/head_curve.py"/>
        <source>Press Start to train: {title} appears here.</source>
        <translation>按“开始”训练：{title}会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/head_curve.py"/>
        <source>{name} {values} at update {head:.0f}</source>
        <translation>{name}在更新{head:.0f}处为{values}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Which input columns the answers hang on, measured over the rows of a part.</source>
        <translation>答案取决于哪些输入列，在一个部分的行上测得。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>The wheel and ↑ ↓ move through the columns. The thin line is the standard deviation of the repeats.</source>
        <translation>滚轮和 ↑ ↓ 在各列间移动。细线是多次重复的标准差。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Which inputs matter is measured as soon as there are rows.</source>
        <translation>一旦有了行，就会测量哪些输入重要。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/kinds/importance.py"/>
        <source>Input importance</source>
        <translation>输入重要性</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>How it is measured</source>
        <translation>如何测量</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/of_part.py"/>
        <source>Whose rows</source>
        <translation>谁的行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/of_part.py"/>
        <source>Whose rows are looked at: training, validation or test</source>
        <translation>查看谁的行：训练、验证或测试</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>What gets worse</source>
        <translation>什么变差</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Which metric gets worse</source>
        <translation>哪个指标变差</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Where the way begins</source>
        <translation>路径从哪里开始</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Where the way to the row begins</source>
        <translation>通往该行的路径从哪里开始</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Which answer</source>
        <translation>哪个答案</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Which answer the columns move</source>
        <translation>各列影响哪个答案</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Measure once more with the weights as they are</source>
        <translation>用现在的权重再测量一次</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>usual: {metrics_for}</source>
        <translation>通常：{metrics_for}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>all answers</source>
        <translation>所有答案</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>{answer}, sd over {over}</source>
        <translation>{answer}，{over}上的标准差</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>{answer}, per unit</source>
        <translation>{answer}，每单位</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>{first}–{last} of {count} · </source>
        <translation>{first}–{last}，共{count} · </translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source> ± {spread} over {over}</source>
        <translation> ± {spread}，在{over}上</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>; {per_unit} per unit</source>
        <translation>；每单位{per_unit}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>from the mean</source>
        <translation>从均值</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>from zero</source>
        <translation>从零</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>from the row shown</source>
        <translation>从所示行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kind.py"/>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kind.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kind.py"/>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kind.py"/>
        <location filename="../../gui/runs/cards.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>It needs classes to tell apart, and the target is a number.</source>
        <translation>它需要可区分的类别，而目标是数。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>It needs a number as target, and the target is a class.</source>
        <translation>它需要以数为目标，而目标是类别。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>It needs probabilities, and the target is a number.</source>
        <translation>它需要概率，而目标是数。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>It needs a sigmoid or softmax in the output layer.</source>
        <translation>它需要输出层使用sigmoid或softmax。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>Prediction and target</source>
        <translation>预测与目标</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>ROC and precision-recall</source>
        <translation>ROC与精确率-召回率</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>Worst rows</source>
        <translation>最差的行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>How large each layer&apos;s slopes are; near 0 a layer learns nothing, growing without end is a warning.</source>
        <translation>每层的斜率有多大；接近0时该层学不到东西，无止境增长则是警告。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>How far an update moves each layer&apos;s weights, as a share of their size |Δw| / |w|; about 1/1000 is healthy.</source>
        <translation>一次更新使每层的权重移动多远，相对于权重大小的比例 |Δw| / |w|；约1/1000为健康。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>The share of each hidden layer&apos;s units that are dead (slope 0 for every row seen) or saturated (nearly flat).</source>
        <translation>每个隐藏层中死亡（对所见每一行斜率均为0）或饱和（几乎是平的）的单元所占比例。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>The learning rate of each update, as the schedule and you set it.</source>
        <translation>每次更新的学习率，由学习率计划和你设定。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>The loss of single batches, each before its update: how much it scatters is how noisy the slopes are.</source>
        <translation>单个批次的损失，均在其更新之前：散布的大小就是斜率噪声的大小。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Press Start to train: each layer&apos;s course appears here.</source>
        <translation>按“开始”训练：每层的变化过程会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>healthy: 0.0001 … 0.01</source>
        <translation>健康：0.0001 … 0.01</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>No hidden layer has units that can die or be flat.</source>
        <translation>没有隐藏层含有可能死亡或变平的单元。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Update to weight ratio</source>
        <translation>更新与权重之比</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Dead and saturated units</source>
        <translation>死亡和饱和的单元</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Loss of single batches</source>
        <translation>单个批次的损失</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>What each channel of an image layer answers to one row: strongest where it finds its pattern.</source>
        <translation>图像层的每个通道对一行的响应：在找到其模式之处最强。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>The weights as small pictures: the kernels of a convolution, or what a neuron wants to see in an image.</source>
        <translation>以小图显示的权重：卷积的卷积核，或一个神经元想在图像中看到的内容。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Show the row before this one</source>
        <translation>显示前一行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Show the row after this one</source>
        <translation>显示后一行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Feature maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Choose a row: what the image layers make of it appears here.</source>
        <translation>选择一行：图像层对它的处理结果会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>The layer whose channels are shown</source>
        <translation>显示其通道的层</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Kernels</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Press Start to train: the weights of image layers appear here.</source>
        <translation>按“开始”训练：图像层的权重会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>The layer whose weights are shown</source>
        <translation>显示其权重的层</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Input channel</source>
        <translation>输入通道</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>The input channel that the kernels read</source>
        <translation>卷积核读取的输入通道</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>As colours</source>
        <translation>作为颜色</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Mean of channels</source>
        <translation>通道均值</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Channel {n2}</source>
        <translation>通道{n2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>{n_names} of {of}</source>
        <translation>{of}中的{n_names}个</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Row {row}{said}. {layer}: {n_names} channels of {high} × {wide}.</source>
        <translation>第{row}行{said}。{layer}：{n_names}个通道，{high} × {wide}。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source> is {names}, the answer {answer}</source>
        <translation> 是{names}，答案为{answer}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Weights from each pixel to each neuron of {layer}: blue pixels speak for it, orange ones against it.</source>
        <translation>从每个像素到{layer}每个神经元的权重：蓝色像素支持它，橙色像素反对它。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>{kernels} kernels of {layer}, {high} × {wide}, over {n} input channels.</source>
        <extracomment>one: {kernels} kernels of {layer}, {high} × {wide}, over {n} input channel.</extracomment>
        <translation>
            <numerusform>{layer}的{kernels}个卷积核，{high} × {wide}，跨{n}个输入通道。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>It needs a layer that makes images, such as a convolution.</source>
        <translation>它需要产生图像的层，例如卷积。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>It needs a convolution, or a dense layer that reads an image.</source>
        <translation>它需要卷积，或读取图像的全连接层。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/importance.py"/>
        <source>It needs pictures: inputs named like row1_col2, or a Reshape layer.</source>
        <translation>它需要图片：名称形如row1_col2的输入，或Reshape层。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/importance.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Saliency</source>
        <translation>显著性</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/landscapes.py"/>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Loss surface</source>
        <translation>损失曲面</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Each dot is a row as the chosen layer sees it, in the plane in which the rows differ most (PCA). Rows that lie together are alike to the network.</source>
        <translation>每个点是所选层所见的一行，位于各行差异最大的平面中（PCA）。靠在一起的行对网络来说相似。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Each dot is a row as the chosen layer sees it; t-SNE puts rows that are neighbours there beside each other.</source>
        <translation>每个点是所选层所见的一行；t-SNE把在那里相邻的行放在一起。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>By target</source>
        <translation>按目标</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>By answer</source>
        <translation>按答案</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>By error</source>
        <translation>按误差</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Right or wrong</source>
        <translation>对或错</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>{names} {t}, answer {a}</source>
        <translation>{names} {t}，答案{a}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>is {names}, answer {names2}</source>
        <translation>是{names}，答案{names2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Hidden layer (PCA)</source>
        <translation>隐藏层（PCA）</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Press Start to train: the rows as a hidden layer sees them appear here.</source>
        <translation>按“开始”训练：隐藏层所见的各行会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Hidden layer (t-SNE)</source>
        <translation>隐藏层（t-SNE）</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Press Calculate: neighbours in the chosen layer are put beside each other. It takes some seconds.</source>
        <translation>按“计算”：所选层中的邻居会被放在一起。需要几秒钟。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>Decision regions need exactly two inputs; this network has {count}.</source>
        <translation>决策区域正好需要两个输入；此网络有{count}个。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>It chooses two of several inputs; this network has no more than two.</source>
        <translation>它从多个输入中选两个；此网络的输入不超过两个。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>Regions over two inputs</source>
        <translation>两个输入上的区域</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>What the network answers for each pair of two chosen inputs, the others held; dots are rows of the table.</source>
        <translation>网络对两个所选输入的每种组合给出的答案，其他输入保持不变；圆点是表格的行。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>Activations over time</source>
        <translation>激活随时间变化</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>How each layer&apos;s activations, or the sums before them, are spread at the moments on the way.</source>
        <translation>每层的激活，或激活之前的和，在途中各时刻如何分布。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>Weights over time</source>
        <translation>权重随时间变化</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>How each layer&apos;s weights, or its biases, are spread at the moments on the way.</source>
        <translation>每层的权重或偏置在途中各时刻如何分布。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>Slopes over time</source>
        <translation>斜率随时间变化</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>How the slopes ∂L/∂w of each layer&apos;s weights, or ∂L/∂z of its neurons, are spread on the way.</source>
        <translation>每层权重的斜率∂L/∂w或神经元的斜率∂L/∂z在途中如何分布。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>Each small map shows what one unit answers while two inputs change; the other inputs are held.</source>
        <translation>每张小图显示两个输入变化时一个单元的响应；其他输入保持不变。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>Response maps</source>
        <translation>响应图</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>Choose a layer: what each of its units answers appears here.</source>
        <translation>选择一层：它的每个单元的响应会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>The layer whose units are shown</source>
        <translation>显示其单元的层</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>{shown} of {of} channels, those that vary most</source>
        <translation>{of}个通道中变化最大的{shown}个</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>{shown} of {of} units, those that vary most</source>
        <translation>{of}个单元中变化最大的{shown}个</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>; the mean of each channel</source>
        <translation>；每个通道的均值</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>Across {x} {ends}, up {y} {ends2}{mean}{held}</source>
        <translation>横向{x} {ends}，纵向{y} {ends2}{mean}{held}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/watching.py"/>
        <source>No watch is drawn large: press the chart beside a watch.</source>
        <translation>没有放大绘制的监视：请按监视旁边的图表按钮。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Along the path</source>
        <translation>沿路径</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Random directions 1</source>
        <translation>随机方向1</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Random directions 2</source>
        <translation>随机方向2</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Random directions 3</source>
        <translation>随机方向3</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>The mean loss for weights beside the present ones, over two directions: those in which training moved most, or two random ones. The line is the way that training took, seen from above.</source>
        <translation>在当前权重附近、沿两个方向的平均损失：训练移动最多的两个方向，或两个随机方向。线是训练走过的路，从上方俯视。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Hover for the loss; a click on a dot goes to that moment; ← and → go along the path, Return goes there.</source>
        <translation>悬停可看损失；点击圆点可转到该时刻；← 和 → 沿路径移动，Return转到那里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Train for some updates, then press Calculate: the loss around the present weights appears here.</source>
        <translation>先训练几次更新，再按“计算”：当前权重周围的损失会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Directions</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>The two directions in which the weights are moved</source>
        <translation>移动权重的两个方向</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Whether colours and lines follow the loss or its logarithm</source>
        <translation>颜色和线条按损失还是按其对数</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>Calculate</source>
        <translation>计算</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Calculate the loss around the weights on show; takes some seconds</source>
        <translation>计算所示权重周围的损失；需要几秒钟</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>update {here:,} · {rows} rows</source>
        <translation>更新{here:,} · {rows}行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Loss {loss} at the weights after update {here}, {lowest} at the lowest place of the map; {n_steps} moments of the path. Without penalties on weights.</source>
        <translation>更新{here}之后的权重处损失为{loss}，图中最低处为{lowest}；路径上有{n_steps}个时刻。不含对权重的惩罚。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>random direction 1</source>
        <translation>随机方向1</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>random direction 2</source>
        <translation>随机方向2</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>direction 1: {one_} of the path&apos;s spread</source>
        <translation>方向1：占路径离散程度的{one_}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>direction 2: {two}</source>
        <translation>方向2：{two}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>loss {losses}
moved by {x} and {y}</source>
        <translation>损失{losses}
移动{x}和{y}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>{away} away from this plane</source>
        <translation>离此平面{away}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>update {steps:,}{here}
{away}</source>
        <translation>更新{steps:,}{here}
{away}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>direction 1</source>
        <translation>方向1</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>direction 2</source>
        <translation>方向2</translation>
    </message>
    <message>
        <location filename="../../gui/plots/layer_curves.py"/>
        <source>{accessibleName} at epoch {epoch}: </source>
        <translation>{accessibleName}，第{epoch}轮： </translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>The loss when this weight alone changes; the dashed line is its slope now.</source>
        <translation>只有此权重变化时的损失；虚线是它现在的斜率。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>Loss along a weight</source>
        <translation>沿一个权重的损失</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>Choose a weight to see the loss along it.</source>
        <translation>选择一个权重，查看沿它的损失。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>The loss is not a finite number near this weight.</source>
        <translation>在此权重附近，损失不是有限数。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>Loss along the weight: {now_words}, loss {loss_at}, {after_words}</source>
        <translation>沿权重的损失：{now_words}，损失{loss_at}，{after_words}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>no update</source>
        <translation>没有更新</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>now {now}, slope {slope}</source>
        <translation>现在{now}，斜率{slope}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>after {after}</source>
        <translation>之后{after}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>weight {weight}, loss {loss}</source>
        <translation>权重{weight}，损失{loss}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>How wrong the network is, on the training and on the validation rows; lower is better.</source>
        <translation>网络在训练行和验证行上错得有多厉害；越低越好。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>Press Start to train: the loss appears here.</source>
        <translation>按“开始”训练：损失会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>Logarithmic loss axis</source>
        <translation>损失轴取对数</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>Logarithmic axis: equal distances are equal ratios, so small losses stay visible</source>
        <translation>对数轴：距离相等即比例相等，因此小的损失仍然看得见</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>linear scale</source>
        <translation>线性刻度</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>0 and less at the lower edge</source>
        <translation>0和更小的值在下边缘</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source> at epoch {epoch}</source>
        <translation> 第{epoch}轮</translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>Press Start to train: the metric appears here.</source>
        <translation>按“开始”训练：指标会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>How good the predictions are, in a number that people read; the heading chooses which one.</source>
        <translation>预测有多好，用人们看得懂的数表示；可在标题处选择哪一个。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>metric ▾</source>
        <translation>指标 ▾</translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>Choose the metric</source>
        <translation>选择指标</translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>Choose which metric is drawn; it is measured from then on while this plot is in sight</source>
        <translation>选择绘制哪个指标；从此时起，只要看得见此图表就会测量它</translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>{metric} was not measured yet: it is at the end of each epoch from now on.</source>
        <translation>{metric}尚未测量：从现在起会在每轮结束时测量。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pickers.py"/>
        <source>Choose ▾</source>
        <translation>选择 ▾</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pickers.py"/>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pickers.py"/>
        <source>Choose what this plot shows</source>
        <translation>选择此图表显示的内容</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pixel_plot.py"/>
        <source>There is no picture yet.</source>
        <translation>还没有图片。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pixel_plot.py"/>
        <source>{height} by {width} pixels, {min} to {max}</source>
        <translation>{height} × {width}像素，{min}到{max}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pixel_plot.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>column {n2}</source>
        <translation>第{n2}列</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pixel_plot.py"/>
        <source>row {row}, column {column}: {words}</source>
        <translation>第{row}行，第{column}列：{words}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source> and {n_values} more</source>
        <translation> 以及另外{n_values}个</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>usual values</source>
        <translation>常见值</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>. Held at {where}: {told}{more}.</source>
        <translation>。其余保持为{where}：{told}{more}。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>It needs two inputs that can change; this network has {count}.</source>
        <translation>它需要两个可变化的输入；此网络有{count}个。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Input across</source>
        <translation>横向输入</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>The input that changes from left to right</source>
        <translation>从左到右变化的输入</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Input upwards</source>
        <translation>纵向输入</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>The input that changes from below to above</source>
        <translation>从下到上变化的输入</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Other inputs</source>
        <translation>其他输入</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>What the other inputs are held at</source>
        <translation>其他输入保持为什么值</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Slider</source>
        <translation>滑块</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Move one of the held inputs by a slider</source>
        <translation>用滑块移动一个保持不变的输入</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Others usual</source>
        <translation>其他取常见值</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Others as row {row}</source>
        <translation>其他按第{row}行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>No slider</source>
        <translation>无滑块</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Slider: {name}</source>
        <translation>滑块：{name}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Click a row to see it; the wheel zooms, dragging moves, Home or a double click shows all again.</source>
        <translation>点击一行可查看它；滚轮缩放，拖动移动，Home或双击重新显示全部。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>The layer whose values are projected</source>
        <translation>投影其值的层</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>What colours the rows</source>
        <translation>按什么给行着色</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>{n_places} rows as {layer} sees them. {note}</source>
        <translation>{layer}所见的{n_places}行。{note}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>{one_} of the variance of {units} numbers</source>
        <translation>占{units}个数的方差的{one_}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>axis {n2}: {share} of the variance</source>
        <translation>轴{n2}：占方差的{share}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>right {n_kinds}</source>
        <translation>正确{n_kinds}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>wrong {wrong} ×</source>
        <translation>错误{wrong} ×</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>row {rows}
{told}</source>
        <translation>第{rows}行
{told}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>row {row}, as {layer} sees it</source>
        <translation>{layer}所见的第{row}行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>axis 1</source>
        <translation>轴1</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>axis 2</source>
        <translation>轴2</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>Find places for the rows by t-SNE with the weights on show; takes some seconds</source>
        <translation>用所示权重以t-SNE为各行寻找位置；需要几秒钟</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>update {step:,} · {n_places} rows</source>
        <translation>更新{step:,} · {n_places}行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>yes and called so</source>
        <translation>是，判为是</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>yes but not called so</source>
        <translation>是，未判为是</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>no but called so</source>
        <translation>否，判为是</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>no and not called so</source>
        <translation>否，未判为是</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>What every threshold is worth: ROC at the left, precision and recall at the right.</source>
        <translation>每个阈值的效果：左侧是ROC，右侧是精确率与召回率。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Drag the line below, or click a curve, to move the threshold; ← → move it, Home puts it to 0.5. A click on a count lists its rows. The bars are as high as the root of the rows.</source>
        <translation>拖动下方的线或点击曲线可移动阈值；← → 移动它，Home设为0.5。点击计数可列出其中的行。条形的高度是行数的平方根。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Press Start to train: what every threshold is worth appears here.</source>
        <translation>按“开始”训练：每个阈值的效果会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Which answer is yes</source>
        <translation>哪个答案为“是”</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Which class, or target, is called yes</source>
        <translation>哪个类别或目标称为“是”</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>{one_}: area under the ROC curve {area}, average precision {average_precision}; above {threshold} precision {percent}, recall {percent2}</source>
        <translation>{one_}：ROC曲线下面积{area}，平均精确率{average_precision}；高于{threshold}时精确率{percent}，召回率{percent2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Threshold 0.5</source>
        <translation>阈值0.5</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Threshold with the largest F1</source>
        <translation>F1最大的阈值</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>score at least</source>
        <translation>分数至少为</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>false alarms</source>
        <translation>误报</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>recall (found)</source>
        <translation>召回率（找到）</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>score above {threshold} is called {name}</source>
        <translation>分数高于{threshold}判为{name}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>precision {percent}   recall {percent2}   F1 {percent3}   accuracy {percent4}</source>
        <translation>精确率{percent}   召回率{percent2}   F1 {percent3}   准确率{percent4}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>{name}, above {threshold}: {words}</source>
        <translation>{name}，高于{threshold}：{words}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>{cells}: a click lists these rows</source>
        <translation>{cells}：点击可列出这些行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>How much each input moves the chosen answer; blue raises it, orange lowers it.</source>
        <translation>每个输入使所选答案移动多少；蓝色使它升高，橙色使它降低。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>What it hangs on</source>
        <translation>它取决于什么</translation>
    </message>
    <message>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>slope per unit</source>
        <translation>每单位的斜率</translation>
    </message>
    <message>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>
slope per unit {full}</source>
        <translation>
每单位的斜率{full}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Near rows</source>
        <translation>相近的行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>No rows</source>
        <translation>不显示行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>What the network answers for each pair of two inputs; dots are training rows, rings validation rows.</source>
        <translation>网络对两个输入的每种组合给出的答案；圆点是训练行，圆环是验证行。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Which answer is drawn</source>
        <translation>绘制哪个答案</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Near: the quarter whose other inputs are most like the held ones</source>
        <translation>相近：其他输入与保持值最接近的四分之一</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Likeliest class</source>
        <translation>最可能的类别</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>{n_rows} near rows</source>
        <translation>{n_rows}个相近的行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>row {rows}</source>
        <translation>第{rows}行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>row {number} of the regions</source>
        <translation>区域图的第{number}行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>How often target − prediction is how large; right of the line at 0 predictions are too low.</source>
        <translation>目标 − 预测取各种大小的频率；0处的线右侧，预测偏低。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>A click on a bar lists its rows.</source>
        <translation>点击条形可列出其中的行。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>Press Start to train: how far predictions are off appears here.</source>
        <translation>按“开始”训练：预测偏离多少会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Which of the targets is shown</source>
        <translation>显示哪个目标</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>There is no finite prediction.</source>
        <translation>没有有限的预测。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>residuals of {found}: mean {mean}, standard deviation {spread}, {n_places} rows</source>
        <translation>{found}的残差：均值{mean}，标准差{spread}，{n_places}行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>{name}: target − prediction</source>
        <translation>{name}：目标 − 预测</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>target − prediction from {low} to {high}</source>
        <translation>目标 − 预测，从{low}到{high}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>{words}: {counts} rows</source>
        <translation>{words}：{counts}行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>The answer while one input changes and the others are held. Thin lines are other rows, dashed their average.</source>
        <translation>一个输入变化、其他输入不变时的答案。细线是其他行，虚线是其平均。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>Hover to read values, drag to change the input; ← → go to the next value.</source>
        <translation>悬停可读数值，拖动可改变输入；← → 移到下一个值。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>Choose an input to see how the answer follows it.</source>
        <translation>选择一个输入，看答案如何随它变化。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>{names} over {names2}: {answers} to {answers2}</source>
        <translation>{names}随{names2}的变化：{answers}到{answers2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>average of other rows</source>
        <translation>其他行的平均</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>other row {n2}</source>
        <translation>其他行{n2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>average {average}</source>
        <translation>平均{average}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ruler.py"/>
        <source>epoch {value}</source>
        <translation>第{value}轮</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ruler.py"/>
        <source>update {value:,.0f}</source>
        <translation>更新{value:,.0f}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ruler.py"/>
        <source>Seconds of training</source>
        <translation>训练秒数</translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Which pixels of the row on show its answer hangs on: blue ones raise it, orange ones lower it.</source>
        <translation>所示行的答案取决于哪些像素：蓝色使它升高，橙色使它降低。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Another row is shown by choosing it in a list of rows or in the diagram.</source>
        <translation>在行的列表或网络图中选择，即可显示另一行。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Which pixels matter appears here.</source>
        <translation>哪些像素重要会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Which answer is looked at</source>
        <translation>查看哪个答案</translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>{formula}; strongest {strongest}</source>
        <translation>{formula}；最强{strongest}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>row {row}, column {column}: pixel {pixel}, map {value}</source>
        <translation>第{row}行，第{column}列：像素{pixel}，图{value}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>against target</source>
        <translation>相对于目标</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>normal quantiles</source>
        <translation>正态分位数</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Each dot is a row: across its target, up its prediction; on the dashed line the prediction is right.</source>
        <translation>每个点是一行：横向为其目标，纵向为其预测；在虚线上预测正确。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>A click on a dot lists its row. {hint}</source>
        <translation>点击圆点可列出它的行。{hint}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Press Start to train: predictions against targets appear here.</source>
        <translation>按“开始”训练：预测与目标的对照会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>What the dots are seen against</source>
        <translation>各点与什么对照</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>The target, or the residuals</source>
        <translation>目标，或残差</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>{n_target} predictions of {unit}, root mean squared error {error}</source>
        <translation>{unit}的{n_target}个预测，均方根误差{error}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>{words}; residuals: mean {mean}, sd {spread}</source>
        <translation>{words}；残差：均值{mean}，标准差{spread}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>prediction of {unit}</source>
        <translation>{unit}的预测</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>target − prediction</source>
        <translation>目标 − 预测</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>normal quantile</source>
        <translation>正态分位数</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>A first look at the data.</source>
        <translation>先看一眼数据。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>Choose a data set to see it.</source>
        <translation>选择一个数据集，查看它。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>{n_xy} points over {names} and {names2}</source>
        <translation>{names}和{names2}上的{n_xy}个点</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>{n_images} images of {shape} by {shape2} pixels</source>
        <translation>{n_images}张{shape} × {shape2}像素的图像</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>{n_keep} of {n_head} columns</source>
        <translation>{n_head}列中的{n_keep}列</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>The first {n_cells} rows: {head}</source>
        <translation>前{n_cells}行：{head}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/sign_bars.py"/>
        <location filename="../../gui/plots/sign_plot.py"/>
        <source>What the finding was read from; the dashed line is the threshold.</source>
        <translation>发现的依据；虚线是阈值。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/sign_bars.py"/>
        <location filename="../../gui/plots/sign_plot.py"/>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <location filename="../../gui/plots/sign_bars.py"/>
        <location filename="../../gui/plots/sign_plot.py"/>
        <source>There is nothing to draw.</source>
        <translation>没有可绘制的内容。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/sign_plot.py"/>
        <source>The data themselves are the evidence.</source>
        <translation>数据本身就是依据。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Over time</source>
        <translation>随时间</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>How the numbers of each layer are spread; each ridge is one moment, as high as its fullest bar.</source>
        <translation>每层的数如何分布；每条山脊是一个时刻，高度为其最满的条。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Hover for numbers, or use the arrow keys; a click on a ridge, or Return, goes to its moment.</source>
        <translation>悬停或用方向键可看数值；点击山脊或按Return可转到其时刻。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Press Start to train: how the numbers of each layer are spread appears here, moment by moment.</source>
        <translation>按“开始”训练：每层的数如何分布，会逐个时刻显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>What is counted</source>
        <translation>统计什么</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Which numbers of each layer are counted</source>
        <translation>统计每层的哪些数</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Moments</source>
        <translation>时刻</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>This moment alone, or ridges of the moments on the way</source>
        <translation>只看此时刻，或以山脊显示途中各时刻</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Show the next layers</source>
        <translation>显示接下来的层</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>No layer of this network has {about}.</source>
        <translation>此网络没有任何层具有{about}。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>{rows} training rows</source>
        <translation>{rows}个训练行</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>update {step:,} · {layer}
{low} … {high}: about {count} of {size:,}
{told}</source>
        <translation>更新{step:,} · {layer}
{low} … {high}：{size:,}中约{count}
{told}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>{bad:,} of {size:,} are NaN or ∞</source>
        <translation>{size:,}中有{bad:,}个为NaN或∞</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source> · {zeros} % zero</source>
        <translation> · {zeros} % 为零</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>The answer for every pair of two inputs, the others held; lines join equal answers.</source>
        <translation>两个输入的每种组合的答案，其他输入不变；线连接相等的答案。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>Hover to read values, drag to change both inputs; the arrow keys go to the next value.</source>
        <translation>悬停可读数值，拖动可改变两个输入；方向键移到下一个值。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>Choose two inputs to see the answer over both.</source>
        <translation>选择两个输入，查看随两者变化的答案。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>{names} over {names2} and {names3}: {low} to {high}</source>
        <translation>{names}随{names2}和{names3}的变化：{low}到{high}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>One scale</source>
        <translation>统一刻度</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Each its own scale</source>
        <translation>各自刻度</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Hover for numbers; a click selects the unit in the diagram.</source>
        <translation>悬停可看数值；点击可在网络图中选择该单元。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Whether all pictures share one scale of colours</source>
        <translation>所有小图是否共用一个颜色刻度</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>More pictures</source>
        <translation>更多小图</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Show the next pictures</source>
        <translation>显示接下来的小图</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>{n_names} pictures; {low} to {high}. {foot}</source>
        <translation>{n_names}张小图；{low}到{high}。{foot}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>The watches that are drawn large, over the updates.</source>
        <translation>放大绘制的监视，随更新变化。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>Train, or step through updates: the watches appear here.</source>
        <translation>训练或单步走过更新：监视会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>{n_curves} watches up to update {updates:.0f}</source>
        <translation>{n_curves}个监视，到更新{updates:.0f}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>update {epochs:.0f}</source>
        <translation>更新{epochs:.0f}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Rows are inputs, columns neurons, the row below the bias: blue is positive, orange negative.</source>
        <translation>行是输入，列是神经元，最下一行是偏置：蓝色为正，橙色为负。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Click a cell or use the arrow keys to choose a weight.</source>
        <translation>点击单元格或用方向键选择权重。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Choose a layer to see its weights.</source>
        <translation>选择一层，查看它的权重。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>This layer has no weights.</source>
        <translation>此层没有权重。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Weights {shape} × {shape2}</source>
        <translation>权重{shape} × {shape2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>mean {rough}{two} · sd {rough}{two2}</source>
        <translation>均值{rough}{two} · 标准差{rough}{two2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>{title}, {note}, largest {most}</source>
        <translation>{title}，{note}，最大{most}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>neuron {j}</source>
        <translation>神经元{j}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>bias of {to}: {value}</source>
        <translation>{to}的偏置：{value}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>The rows with the largest loss: what they are and what the network says of them.</source>
        <translation>损失最大的行：它们是什么，网络又如何判断。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>A click on a row lists it with its values; arrow keys and Return do the same.</source>
        <translation>点击一行可列出它及其值；方向键和Return也可以。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>Press Start to train: the worst rows appear here.</source>
        <translation>按“开始”训练：最差的行会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>largest loss {loss} in row {row}: {truth}, said {prediction}</source>
        <translation>最大损失{loss}在第{row}行：{truth}，判为{prediction}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>truth</source>
        <translation>真实值</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>row {row}: {truth}, predicted {prediction}; loss {full}</source>
        <translation>第{row}行：{truth}，预测为{prediction}；损失{full}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>row {row}, loss {loss}</source>
        <translation>第{row}行，损失{loss}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/xy.py"/>
        <source>The wheel zooms, dragging moves, Home or a double click shows all again. Arrow keys move the crosshair and read what is there, Return does what a click does.</source>
        <translation>滚轮缩放，拖动移动，Home键或双击重新显示全部。方向键移动十字线并读出该处的内容，回车键等同点击。</translation>
    </message>
    <message>
        <location filename="../../gui/plots/xy.py"/>
        <source>x {x}, y {y}</source>
        <translation>x {x}，y {y}</translation>
    </message>
    <message>
        <location filename="../../gui/predicting.py"/>
        <source>Type the next number first, take a hint, or let it be shown.</source>
        <translation>先输入下一个数，要一个提示，或让它显示出来。</translation>
    </message>
    <message>
        <location filename="../../gui/predicting.py"/>
        <source>slip: {slips}</source>
        <translation>失误：{slips}</translation>
    </message>
    <message>
        <location filename="../../gui/predicting.py"/>
        <source>update {step}, row {row}: {title}</source>
        <translation>更新{step}，第{row}行：{title}</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <location filename="../../gui/recent_files.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Search preferences</source>
        <translation>搜索首选项</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Names and explanations of all pages are searched</source>
        <translation>在所有页面的名称和说明中搜索</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Choose a page</source>
        <translation>选择页面</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>No setting is called so.</source>
        <translation>没有叫这个名称的设置。</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Give every setting its usual value; Cancel takes that back</source>
        <translation>让每项设置恢复通常的值；“取消”可撤回</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Put back how it was before</source>
        <translation>恢复到之前的样子</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Keep it so</source>
        <translation>就这样保留</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Give commands other keys</source>
        <translation>给命令换按键</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <location filename="../../gui/window_actions.py"/>
        <source>Recent files…</source>
        <translation>最近的文件…</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Pin files, and take some out of the list</source>
        <translation>固定文件，并把一些文件移出列表</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Clear recent files</source>
        <translation>清除最近的文件</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Forget all but the pinned ones; Cancel brings them back</source>
        <translation>除固定的文件外全部忘掉；“取消”可找回</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/row.py"/>
        <source>Go back to the usual value</source>
        <translation>恢复通常的值</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/row.py"/>
        <source>Reset {label}</source>
        <translation>重置{label}</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/row.py"/>
        <source>{label} has to be from {least:,} to {most:,} {unit}.</source>
        <translation>{label}必须在{least:,}到{most:,} {unit}之间。</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>{name} (missing)</source>
        <translation>{name}（缺失）</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>{path} is no longer there</source>
        <translation>{path}已不存在</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Forget all but the pinned files</source>
        <translation>除固定的文件外全部忘掉</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Search recent files</source>
        <translation>搜索最近的文件</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Names and folders are searched; the arrow keys choose</source>
        <translation>在名称和文件夹中搜索；用方向键选择</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Double-click or Return opens a file</source>
        <translation>双击或按回车键打开文件</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <location filename="../../gui/session.py"/>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Keep the file in the list, at its head  (Ctrl+P)</source>
        <translation>把文件留在列表最前面（Ctrl+P）</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Take the file out of the list; the file itself stays  (Del)</source>
        <translation>把文件移出列表；文件本身保留（Del）</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Remove missing</source>
        <translation>移除缺失的</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Take out all files that are no longer there</source>
        <translation>移出所有已不存在的文件</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Open in new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Leave this window as it is  (Ctrl+Return)</source>
        <translation>此窗口保持不变（Ctrl+Return）</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Open the file here  (Return)</source>
        <translation>在此处打开文件（Return）</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>{words}  · pinned</source>
        <translation>{words}  · 已固定</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Projects that you open or save stand here.</source>
        <translation>打开或保存过的项目列在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>{path} is no longer there; Remove takes it out of the list.</source>
        <translation>{path}已不存在；“移除”可把它移出列表。</translation>
    </message>
    <message>
        <location filename="../../gui/reports/pdf.py"/>
        <source>{title} · page {page} of {pages}</source>
        <translation>{title} · 第{page}页，共{pages}页</translation>
    </message>
    <message>
        <location filename="../../gui/reports/writing.py"/>
        <source>Report of the run</source>
        <translation>运行报告</translation>
    </message>
    <message>
        <location filename="../../gui/reports/writing.py"/>
        <source>Writing the report</source>
        <translation>正在撰写报告</translation>
    </message>
    <message>
        <location filename="../../gui/reports/writing.py"/>
        <source>The report is in {path}</source>
        <translation>报告在{path}</translation>
    </message>
    <message>
        <location filename="../../gui/rows_of.py"/>
        <source>network says</source>
        <translation>网络判断</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Runs…</source>
        <translation>运行…</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Show every training as a table: sort, filter, compare, restore.</source>
        <translation>以表格显示每次训练：排序、筛选、比较、恢复。</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>All…</source>
        <translation>全部…</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Random starts…</source>
        <translation>随机起点…</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Train the network from 24 random starts side by side, and take the best.</source>
        <translation>用24个随机起点并行训练网络，取最好的。</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Starts…</source>
        <translation>起点…</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Report of the run…</source>
        <translation>运行报告…</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Write the present run down as a web page or PDF: network, data, settings, curves, metrics.</source>
        <translation>把当前运行写成网页或PDF：网络、数据、设置、曲线、指标。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Measuring the run</source>
        <translation>正在评估运行</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Rename run</source>
        <translation>重命名运行</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Write notes of run</source>
        <translation>编写运行笔记</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Star run</source>
        <translation>给运行加星标</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Take star of run</source>
        <translation>去掉运行的星标</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Colour run</source>
        <translation>运行着色</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/runs/book.py"/>
        <source>Delete {n} runs</source>
        <extracomment>one: Delete run</extracomment>
        <translation>
            <numerusform>删除{n}次运行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Restore {name}</source>
        <translation>恢复{name}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>{run} learned from other data ({data}) than those that are open.</source>
        <translation>{run}所学的数据（{data}）与打开的数据不同。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Every training is kept here: start one, change a setting, reset and start again, then compare.</source>
        <translation>每次训练都保存在这里：开始一次，更改一项设置，重置后再开始，然后比较。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>val loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>train loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>loss {unknown}</source>
        <translation>损失{unknown}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>The present run: its curve is always drawn</source>
        <translation>当前运行：它的曲线始终绘制</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>The present run</source>
        <translation>当前运行</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>{loss_words} · update {spaced}</source>
        <translation>{loss_words} · 更新{spaced}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>{outcomes}{outcomes2}; it began {beginning}.</source>
        <translation>{outcomes}{outcomes2}；开始于{beginning}。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>{words} the curve of {run} beside the present one</source>
        <translation>{words}{run}的曲线，与当前运行的曲线并列</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Leave out</source>
        <translation>不画</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Compare {run}</source>
        <translation>比较{run}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Go back to {run}: network, settings and weights; undo returns</source>
        <translation>回到{run}：网络、设置和权重；撤销可返回</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Restore {run}</source>
        <translation>恢复{run}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>{more} more in the table of runs</source>
        <translation>运行表格中还有{more}次</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>training · update {spaced}</source>
        <translation>训练中 · 更新{spaced}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>update {spaced} · changed since</source>
        <translation>更新{spaced} · 此后有更改</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>not trained yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>this run ({run})</source>
        <translation>此运行（{run}）</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>this run</source>
        <translation>此运行</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Select a run to read and write its notes; select two or more (Ctrl or Shift) to see what differs.</source>
        <translation>选择一次运行，可读写其笔记；选择两次以上（Ctrl或Shift），可看有何不同。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Notes of the run</source>
        <translation>运行的笔记</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Notes: why this run, what it showed …</source>
        <translation>笔记：为什么做这次运行，它说明了什么…</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Notes of the selected run; they are kept with the project</source>
        <translation>所选运行的笔记；与项目一起保存</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Train two runs again, side by side, and find the first update after which they differ</source>
        <translation>把两次运行重新并排训练，找出从哪次更新之后开始不同</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Where do they part?</source>
        <translation>它们在哪里分开？</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>What differs between the selected runs</source>
        <translation>所选运行之间的不同</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>{n_runs} runs</source>
        <translation>{n_runs}次运行</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source> {runs}&apos;s network: {words}.</source>
        <translation> {runs}的网络：{words}。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>{names}: every setting, the network, the data and the beginning are the same.</source>
        <translation>{names}：所有设置、网络、数据和起点都相同。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/runs/detail.py"/>
        <source>{n} things differ</source>
        <extracomment>one: one thing differs</extracomment>
        <translation>
            <numerusform>{n}处不同</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Training both again …</source>
        <translation>正在重新训练两次运行…</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>It ended: {outcomes}.</source>
        <translation>它的结束原因：{outcomes}。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source> Its weights are not kept, to save room.</source>
        <translation> 为节省空间，未保留它的权重。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source> Changed on the way: {rate_changes}.</source>
        <translation> 途中更改：{rate_changes}。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>, on branch {branch}</source>
        <translation>，在分支{branch}上</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>{run} began {beginning}{branch}, with Deepstep {version} on {backend}.</source>
        <translation>{run}开始于{beginning}{branch}，使用Deepstep {version}，在{backend}上。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>The same network and settings from other random numbers, the lowest loss first: how much of the result is luck? A click makes a start the current network; undo returns.</source>
        <translation>相同的网络和设置，从不同的随机数开始，损失最低的在前：结果有多少是运气？点击可使一个起点成为当前网络；撤销可返回。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Random starts</source>
        <translation>随机起点</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>The number of starts</source>
        <translation>起点的数目</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>How many random starts are trained</source>
        <translation>训练多少个随机起点</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Number of starts</source>
        <translation>起点数目</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Train all starts anew (F5)</source>
        <translation>重新训练所有起点（F5）</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Stop; what was trained can still be taken (Esc)</source>
        <translation>停止；已训练的仍可采用（Esc）</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Starts</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Training the starts</source>
        <translation>正在训练各起点</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>training {n_starts} starts</source>
        <translation>正在训练{n_starts}个起点</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>The network, its settings or the data have changed since; train the starts anew.</source>
        <translation>网络、其设置或数据此后有更改；请重新训练各起点。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Take the start with seed {seed}</source>
        <translation>采用种子为{seed}的起点</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>The network, its settings or the data have changed since these starts; Train trains them anew.</source>
        <translation>网络、其设置或数据在这些起点之后有更改；“训练”会重新训练它们。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/model.py"/>
        <source>{about}
In conditions: {column}</source>
        <translation>{about}
在条件中写作：{column}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/model.py"/>
        <source>Starred: keeps its weights. Click or press S to take the star away.</source>
        <translation>已加星标：保留其权重。点击或按S去掉星标。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/model.py"/>
        <source>Click or press S to star: the run keeps its weights.</source>
        <translation>点击或按S加星标：此运行会保留其权重。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>The loss that counts of every random start. Line: median; band: the middle half of the starts.</source>
        <translation>每个随机起点的计分损失。线：中位数；带：中间一半的起点。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>Losses</source>
        <translation>损失分布</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>The losses appear here while the starts are trained.</source>
        <translation>训练起点时，损失会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>median {median} · best {loss}</source>
        <translation>中位数{median} · 最佳{loss}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>Losses of {n_starts} starts: {words}</source>
        <translation>{n_starts}个起点的损失：{words}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>three quarters</source>
        <translation>四分之三</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>epoch {text}</source>
        <translation>第{text}轮</translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>{done:.0%} trained</source>
        <translation>已训练{done:.0%}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>{rank}seed {seed}, loss {loss}, {state}</source>
        <translation>{rank}种子{seed}，损失{loss}，{state}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>
{right:.1f} % right</source>
        <translation>
{right:.1f} % 正确</translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>Seed {seed}: loss {full}{right}
{state}
Click to take this start</source>
        <translation>种子{seed}：损失{full}{right}
{state}
点击可采用此起点</translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>{rank}seed {seed}</source>
        <translation>{rank}种子{seed}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>No run yet: press Start (F5) in the Train mode. Every training is kept here, with its settings and weights.</source>
        <translation>还没有运行：请在“训练”模式中按“开始”（F5）。每次训练连同其设置和权重都保存在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>A text to search, or a condition: val_loss &lt; 0.1 and optimizer == adam</source>
        <translation>要搜索的文字，或条件：val_loss &lt; 0.1 and optimizer == adam</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>{hint}. Headings name their columns on hover.</source>
        <translation>{hint}。悬停在标题上可见其列名。</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <location filename="../../gui/safety/recovered.py"/>
        <location filename="../../gui/safety/safety.py"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Make the run the present state of the project; undo returns (Ctrl+Return)</source>
        <translation>使此运行成为项目的当前状态；撤销可返回（Ctrl+Return）</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Open alone…</source>
        <translation>单独打开…</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Open the run as a project of its own, in place of this one</source>
        <translation>把此运行作为单独的项目打开，取代当前项目</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Save alone…</source>
        <translation>单独保存…</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Save the run as a project file of its own</source>
        <translation>把此运行存为单独的项目文件</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Write the run down as a web page or PDF</source>
        <translation>把此运行写成网页或PDF</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>A starred run keeps its weights when room is short (S)</source>
        <translation>空间不足时，加星标的运行会保留其权重（S）</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Choose the colour of the run&apos;s curve</source>
        <translation>选择此运行的曲线颜色</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Let the selected runs go; undo brings them back (Del)</source>
        <translation>删除所选的运行；撤销可恢复（Del）</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Save the table as CSV, with all digits</source>
        <translation>把表格存为CSV，保留所有位数</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Choose columns; settings that differ are shown by themselves</source>
        <translation>选择列；有差异的设置会自动显示</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/runs/window.py"/>
        <source>{n} runs</source>
        <extracomment>one: {n} run</extracomment>
        <translation>
            <numerusform>{n}次运行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>{n_shown} of {n_runs}</source>
        <translation>{n_runs}次中的{n_shown}次</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Take star</source>
        <translation>去掉星标</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>What differs, by itself</source>
        <translation>自动显示有差异的</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Save the run</source>
        <translation>保存运行</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Saving the run</source>
        <translation>正在保存运行</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <location filename="../../gui/safety/elsewhere.py"/>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Colour {number}</source>
        <translation>颜色{number}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Training both runs again</source>
        <translation>正在重新训练两次运行</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Given up.</source>
        <translation>已放弃。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/autosave.py"/>
        <source>Keeping a copy</source>
        <translation>正在保留副本</translation>
    </message>
    <message>
        <location filename="../../gui/safety/autosave.py"/>
        <source>No copy of unsaved work could be kept: {why}</source>
        <translation>未能保留未保存工作的副本：{why}</translation>
    </message>
    <message>
        <location filename="../../gui/safety/elsewhere.py"/>
        <location filename="../../gui/safety/saving.py"/>
        <source>It was not saved.</source>
        <translation>没有保存。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/elsewhere.py"/>
        <source>Choose another folder or drive</source>
        <translation>选择另一个文件夹或驱动器</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>A fault of the program</source>
        <translation>程序故障</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Something in Deepstep went wrong: {what}</source>
        <translation>Deepstep中出了问题：{what}</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Where it happened</source>
        <translation>发生的位置</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <location filename="../../gui/safety/table.py"/>
        <source>Report a problem…</source>
        <translation>报告问题…</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Show a text about it that you can save and hand on</source>
        <translation>显示关于它的一段文字，可保存并转交</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Save the project under another name</source>
        <translation>以另一个名称保存项目</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Close this message and go on working</source>
        <translation>关闭此消息，继续工作</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>{n} more faults since, the last: {what}</source>
        <extracomment>one: {n} more fault since: {what}</extracomment>
        <translation>
            <numerusform>此后又有{n}个故障，最后一个：{what}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Nothing was unsaved.</source>
        <translation>没有未保存的内容。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>A copy of your work is being kept …</source>
        <translation>正在保留工作的副本…</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>A copy of your work was kept: should Deepstep end now, the next start offers it.</source>
        <translation>已保留工作的副本：如果Deepstep现在结束，下次启动会提供它。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>No copy of your work could be kept; save it under another name.</source>
        <translation>未能保留工作的副本；请以另一个名称保存。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Recovered work</source>
        <translation>恢复的工作</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Seconds between copies</source>
        <translation>副本之间的秒数</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Seconds after an edit until a copy is kept</source>
        <translation>编辑后多少秒保留副本</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Copies of unsaved work lie among the program&apos;s own files; 0 keeps none.</source>
        <translation>未保存工作的副本放在程序自己的文件中；0表示不保留。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Close; what is left here is offered again later</source>
        <translation>关闭；留在这里的以后会再次提供</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/safety/recovered.py"/>
        <source>Deepstep ended without saving these {n} projects. Copies of them were kept.</source>
        <extracomment>one: Deepstep ended without saving this project. A copy of it was kept.</extracomment>
        <translation>
            <numerusform>Deepstep结束时没有保存这{n}个项目。它们的副本已保留。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>There is no unsaved work of an earlier start.</source>
        <translation>没有之前启动时未保存的工作。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>{name} recovered</source>
        <translation>{name}（已恢复）</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Save the copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Reading it …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Reading the copy</source>
        <translation>正在读取副本</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Open this copy and go on with it</source>
        <translation>打开此副本并继续工作</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Save this copy as a file without opening it</source>
        <translation>把此副本存为文件，但不打开</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Delete this copy for good; press twice</source>
        <translation>永久删除此副本；按两次</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Discard for good?</source>
        <translation>永久丢弃？</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>of {file}</source>
        <translation>来自{file}</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>of a project that was never saved</source>
        <translation>来自从未保存过的项目</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>update {n}, epoch {epoch}</source>
        <translation>更新{n}，第{epoch}轮</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Kept {when}, {place}, {trained}.</source>
        <translation>保留于{when}，{place}，{trained}。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Last edits: {edits}.</source>
        <translation>最近的编辑：{edits}。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>It was never saved: all of it is in this copy.</source>
        <translation>它从未保存过：全部内容都在此副本中。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>The file cannot be compared: {why}</source>
        <translation>无法与文件比较：{why}</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>It is the same as the file.</source>
        <translation>它与文件相同。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>It has to be from 0 to {most} seconds.</source>
        <translation>必须是0到{most}秒。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>What you did, what you expected, and what happened instead</source>
        <translation>做了什么，期望什么，实际发生了什么</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>What did you do, what did you expect, and what happened instead?</source>
        <translation>做了什么，期望什么，实际发生了什么？</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Exactly what the file will hold</source>
        <translation>文件将包含的确切内容</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>This text is all that the file will hold. Read it, save it, then hand it on yourself: nothing is sent.</source>
        <translation>文件只包含这段文字。请阅读、保存，再自行转交：不会发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Put the text onto the clipboard</source>
        <translation>把文字放到剪贴板</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Close without saving</source>
        <translation>关闭而不保存</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Choose a name and write the text</source>
        <translation>选择名称并写出文字</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>With the log</source>
        <translation>包含日志</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Add the newest lines of the log, which names files that were open</source>
        <translation>附上日志的最新几行，其中有曾打开的文件的名称</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>(nothing was written)</source>
        <translation>（没有写任何内容）</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>(the log is empty)</source>
        <translation>（日志为空）</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>The text is on the clipboard.</source>
        <translation>文字已在剪贴板中。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Texts (*.txt)</source>
        <translation>文本(*.txt)</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Written to {file}.</source>
        <translation>已写入{file}。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>{who} What you change here is best saved under another name.</source>
        <translation>{who}在此处所做的更改最好以另一个名称保存。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Keep both: save this one under another name</source>
        <translation>两者都保留：把这一个以另一个名称保存</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Take what the file holds now; undo brings back what is here</source>
        <translation>采用文件现在的内容；撤销可找回此处的内容</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <location filename="../../gui/safety/table.py"/>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Replace what the file holds now</source>
        <translation>替换文件现在的内容</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Saving here would take away what is saved there.</source>
        <translation>在此保存会去掉那里已保存的内容。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>What it holds is the same as here.</source>
        <translation>它的内容与此处相同。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>The file has now:
{words}</source>
        <translation>文件现在有：
{words}</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>This project lies in no file yet, so there is nothing to reload.</source>
        <translation>此项目还没有存为文件，所以没有可重新加载的内容。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Reloading {file}</source>
        <translation>正在重新加载{file}</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../gui/safety/table.py"/>
        <source>Take what is in the project&apos;s file now; undo brings back what was here.</source>
        <translation>采用项目文件现在的内容；撤销可找回此处原有的内容。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/table.py"/>
        <source>Recovered work…</source>
        <translation>恢复的工作…</translation>
    </message>
    <message>
        <location filename="../../gui/safety/table.py"/>
        <source>Show copies of unsaved work that an earlier start left, and how often copies are kept.</source>
        <translation>显示之前启动时留下的未保存工作的副本，以及多久保留一次副本。</translation>
    </message>
    <message>
        <location filename="../../gui/safety/table.py"/>
        <source>Write a text file about a problem; it is shown before it is saved, and nothing is sent.</source>
        <translation>写出关于问题的文本文件；保存前会显示，不会发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Use {source} as data</source>
        <translation>用{source}作为数据</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Let go</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>{words} {layer} · neuron {unit}</source>
        <translation>{words}{layer} · 神经元{unit}</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <location filename="../../gui/stepping.py"/>
        <source>Type {kind} of {layer}</source>
        <translation>输入{layer}的{kind}</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Change {name}</source>
        <translation>更改{name}</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Change optimizer</source>
        <translation>更改优化器</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Row {row} is no row with a target; there are {n_x} rows.</source>
        <translation>第{row}行不是有目标的行；共有{n_x}行。</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Branch at update {step}</source>
        <translation>在更新{step}处建分支</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Go back to update {step}</source>
        <translation>回到更新{step}</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Start and close</source>
        <translation>启动与关闭</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>The colours of all windows.</source>
        <translation>所有窗口的颜色。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>dark light colour</source>
        <translation>深色 浅色 颜色</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>The next start takes it. Numbers keep their point in every language.</source>
        <translation>下次启动时生效。数在每种语言中都使用小数点。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Writing and lines of all windows, in percent of the usual size.</source>
        <translation>所有窗口的文字和线条，以通常大小的百分比表示。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>font zoom large</source>
        <translation>字体 缩放 大</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <location filename="../../gui/teach/table.py"/>
        <source>Presentation size</source>
        <translation>演示大小</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>How large everything gets with Teach, Presentation size; in narrow windows a little less.</source>
        <translation>选择“教学”中的“演示大小”时放大多少；窄窗口中略小一些。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>projector font</source>
        <translation>投影 字体</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Panels that come and go move there, or appear at once.</source>
        <translation>出现和消失的面板是移动，还是立即切换。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Things move</source>
        <translation>有动画</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Nothing moves</source>
        <translation>无动画</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>reduce motion animation</source>
        <translation>减少 动态 动画</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Say each step</source>
        <translation>朗读每一步</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>The transcript of the Step mode hands each step on to the screen reader.</source>
        <translation>单步模式的文字记录把每一步交给屏幕阅读器。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>screen reader access</source>
        <translation>屏幕阅读器 无障碍</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Which keys the commands have to begin with.</source>
        <translation>命令最初使用哪些按键。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Train on</source>
        <translation>训练设备</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Where there is no graphics card that can be used, training goes on on the processor and says so.</source>
        <translation>没有可用的显卡时，训练在处理器上继续，并会说明。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Processor (CPU)</source>
        <translation>处理器（CPU）</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Graphics card (GPU)</source>
        <translation>显卡（GPU）</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Memory for time travel</source>
        <translation>时间旅行内存</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>What the moments of a training may take in each window; with more of it going back is quicker.</source>
        <translation>每个窗口中训练的各时刻可占用多少内存；越多，回退越快。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>timeline undo budget</source>
        <translation>时间线 撤销 内存</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Ask about streaming from</source>
        <translation>询问流式读取的下限</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>For tables of larger files it is asked whether their rows stay in the file.</source>
        <translation>文件大于此值的表格，会询问其各行是否留在文件中。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>large file memory</source>
        <translation>大文件 内存</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Keep a copy after</source>
        <translation>保留副本的延迟</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>So long after an edit a copy of unsaved work is kept, which the next start offers after a crash; 0 keeps none.</source>
        <translation>编辑后经过这么久保留未保存工作的副本，崩溃后下次启动会提供它；0表示不保留。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>autosave recovery crash</source>
        <translation>自动保存 恢复 崩溃</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Notify after</source>
        <translation>多久后通知</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>A message of the desktop tells that a training that took so long has ended, unless its window is in front; 0 never tells.</source>
        <translation>训练超过这么久后，结束时由桌面消息告知，除非其窗口在最前面；0表示从不告知。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>notification message end</source>
        <translation>通知 消息 结束</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Open what was open</source>
        <translation>打开上次的内容</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>The next start shows the files, modes and places of the windows as they were.</source>
        <translation>下次启动时按原样显示各窗口的文件、模式和位置。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>session restore start</source>
        <translation>会话 恢复 启动</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Ask before closing</source>
        <translation>关闭前询问</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Whether a window that is closed asks about work that is not saved.</source>
        <translation>关闭窗口时是否询问未保存的工作。</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Where work would be lost</source>
        <translation>仅在会丢失工作时</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>After any change</source>
        <translation>有任何更改时</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>confirm quit unsaved</source>
        <translation>确认 退出 未保存</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>So many files are remembered; those that are pinned stay beside them.</source>
        <translation>记住这么多文件；固定的文件另外保留。</translation>
    </message>
    <message>
        <location filename="../../gui/stage.py"/>
        <source>Show left panel</source>
        <translation>显示左侧面板</translation>
    </message>
    <message>
        <location filename="../../gui/stage.py"/>
        <source>Dock left panel</source>
        <translation>停靠左侧面板</translation>
    </message>
    <message>
        <location filename="../../gui/stage.py"/>
        <source>Show right panel</source>
        <translation>显示右侧面板</translation>
    </message>
    <message>
        <location filename="../../gui/stage.py"/>
        <source>Dock right panel</source>
        <translation>停靠右侧面板</translation>
    </message>
    <message>
        <location filename="../../gui/stage.py"/>
        <source>Show bottom panel</source>
        <translation>显示底部面板</translation>
    </message>
    <message>
        <location filename="../../gui/stage.py"/>
        <source>Dock bottom panel</source>
        <translation>停靠底部面板</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>What was done last</source>
        <translation>上一次执行的操作</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>Click to go to the next problem</source>
        <translation>点击可转到下一个问题</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>What is going on</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>{told}
Click to see evidence and remedies.</source>
        <translation>{told}
点击可查看依据和解决办法。</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>{count} parameters</source>
        <translation>{count}个参数</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>{n_layers} layers · {words} · {size_words} in {precision}</source>
        <translation>{n_layers}层 · {words} · {size_words}，{precision}</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>epoch {epoch} of {epochs}</source>
        <translation>第{epoch}轮，共{epochs}轮</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>step {cursor} of {total} · ← → to move, Home/End to jump</source>
        <translation>第{cursor}步，共{total}步 · ← → 移动，Home/End跳转</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <location filename="../../gui/step_commands.py"/>
        <source>This step has only a few numbers, and all of them are on show.</source>
        <translation>此步只有几个数，并且已全部显示。</translation>
    </message>
    <message>
        <location filename="../../gui/step_commands.py"/>
        <source>Select a neuron, weight or layer first, then run to it.</source>
        <translation>请先选择神经元、权重或层，再运行到那里。</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Make a first step, then ask where its number came from.</source>
        <translation>请先走一步，再问它的数从何而来。</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Select a weight, a bias or a neuron to see what it influences.</source>
        <translation>选择权重、偏置或神经元，查看它影响什么。</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Select a weight or a bias, or go to a step of one, to prove its slope.</source>
        <translation>选择权重或偏置，或转到它的某一步，即可验证其斜率。</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Make a first step.</source>
        <translation>请先走一步。</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>No step of this walk makes a number there; select a neuron, weight or layer.</source>
        <translation>这次单步中没有哪一步在那里算出数值；请选择神经元、权重或层。</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Go to: this step has {terms} terms, and term {term} is beyond.</source>
        <translation>转到：此步有{terms}项，第{term}项超出范围。</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Keep stepped weights</source>
        <translation>保留单步得到的权重</translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>Breakpoint: {point}.</source>
        <translation>断点：{point}。</translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>up to update {step}</source>
        <translation>到更新{step}为止</translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>in {most_updates:,} updates</source>
        <translation>在{most_updates:,}次更新中</translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>No breakpoint hit {where}.</source>
        <translation>{where}没有命中断点。</translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>No breakpoint lies before; this is where stepping began.</source>
        <translation>前面没有断点；单步从这里开始。</translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>No breakpoint hit before; this is the start of training.</source>
        <translation>之前没有命中断点；这里是训练的开头。</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Files of rows ({suffixes})</source>
        <translation>行文件 ({suffixes})</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Stream a large file</source>
        <translation>流式读取大文件</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>{rows};;All files (*)</source>
        <translation>{rows};;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Going over {path}</source>
        <translation>正在遍历{path}</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Opening {path}</source>
        <translation>正在打开{path}</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>The rows of {path} are not where they were.</source>
        <translation>{path}的行已不在原处。</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Show where the file is now; it has to have the same columns</source>
        <translation>指明文件现在的位置；它必须有相同的列</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Where are the rows?</source>
        <translation>数据行在哪里？</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>A large file</source>
        <translation>大文件</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>&lt;b&gt;{path}&lt;/b&gt; has {st_size:.3g} GB.&lt;br&gt;&lt;br&gt;Streamed, its rows stay in the file and are read while training: hardly any memory is needed, and the window shows a sample of the rows. Read whole, every row is at hand.</source>
        <translation>&lt;b&gt;{path}&lt;/b&gt;有{st_size:.3g} GB。&lt;br&gt;&lt;br&gt;流式读取时，各行留在文件中，训练时再读取：几乎不占内存，窗口显示其中一部分行。整个读入时，每一行都随手可用。</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Ask from so many megabytes on</source>
        <translation>从多少兆字节起询问</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Files up to this size are read whole without a question</source>
        <translation>不超过此大小的文件直接整个读入，不作询问</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Ask for files larger than</source>
        <translation>文件超过此大小时询问</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Stream it</source>
        <translation>流式读取</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Leave the rows in the file and read them while training</source>
        <translation>让各行留在文件中，训练时再读取</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Read it whole</source>
        <translation>整个读入</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Take all rows into memory</source>
        <translation>把所有行读入内存</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>It has to be from 1 to {most_bytes} MB.</source>
        <translation>必须从1到{most_bytes} MB。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>4,8,16 is a list, 0.1..0.9 are two ends, log:1e-4..1 goes by orders of magnitude, 8..64/5 gives a grid 5 points.</source>
        <translation>4,8,16是列表，0.1..0.9是两端，log:1e-4..1按数量级取值，8..64/5给网格5个点。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>What can be varied</source>
        <translation>可变化的设置</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Tick a setting to vary it</source>
        <translation>勾选一项设置，使它变化</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>
Only for {kinds}.</source>
        <translation>
仅用于{kinds}。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Tick the settings to vary above.</source>
        <translation>请在上方勾选要变化的设置。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Varied</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Do not vary {name}</source>
        <translation>不变化{name}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Range of {name}</source>
        <translation>{name}的范围</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Begin this sweep with the project as it is now</source>
        <translation>从项目现在的状态开始此搜索</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>End the processes; Resume goes on, nothing is lost</source>
        <translation>结束各进程；“继续”可接着进行，不会丢失任何内容</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Go on with the sweep on show</source>
        <translation>继续当前所示的搜索</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Show a sweep: the one in the database named above, or one that lies in a folder</source>
        <translation>显示一个搜索：上面所写数据库中的，或某个文件夹中的</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Open a sweep</source>
        <translation>打开搜索</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Each field holds the best value of the trials that fell into it; hatched fields had none.</source>
        <translation>每个格子显示落入其中的试验的最佳值；画斜线的格子没有试验。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Click a field to select its best trial.</source>
        <translation>点击格子可选择其中最好的试验。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Two settings</source>
        <translation>两项设置</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Vary two settings or more: their fields appear here.</source>
        <translation>变化两项或更多设置：它们的格子会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Setting across</source>
        <translation>横向设置</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Setting upwards</source>
        <translation>纵向设置</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Choose two different settings.</source>
        <translation>请选择两项不同的设置。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>{across} across, {up} upwards: {tried} of {total} fields have trials</source>
        <translation>横向{across}，纵向{up}：{total}个格子中有{tried}个有试验</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>{place}: no trial</source>
        <translation>{place}：没有试验</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>{place}: {count} trials, the best is trial {number} with {best}</source>
        <translation>{place}：{count}次试验，最好的是试验{number}，为{best}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>Each dot is a trial, in the order of their numbers; the line is the best up to then.</source>
        <translation>每个点是一次试验，按编号排列；线是到那时为止的最佳值。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>Best so far</source>
        <translation>目前最佳</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>Trials appear here as dots when the first of them are done.</source>
        <translation>最初的试验完成后，会以点显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>{title} · line: best up to then</source>
        <translation>{title} · 线：到那时为止的最佳值</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>{n_history} trials; the best {title} is {best}</source>
        <translation>{n_history}次试验；最佳{title}为{best}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>trial {trials}: {values}</source>
        <translation>试验{trials}：{values}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/link.py"/>
        <source>Opening the sweep</source>
        <translation>正在打开搜索</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/link.py"/>
        <source>The sweep failed ({name}: {fault}); what was done is kept.</source>
        <translation>搜索失败（{name}：{fault}）；已完成的部分保留。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>An upright axis for every setting, what counts at the right. Each line is a trial; the best are bright.</source>
        <translation>每项设置一条竖轴，右侧是计分的量。每条线是一次试验；最好的较亮。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>Drag along an axis to keep the lines that go through there; click it to let go; Home lets all go.</source>
        <translation>沿轴拖动，只保留从那里经过的线；点击它可取消；Home取消全部。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>Trials appear here as lines when the first of them are done.</source>
        <translation>最初的试验完成后，会以线显示在这里。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>Parallel coordinates</source>
        <translation>平行坐标</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>{n_ranking} trials; the best is trial {number} with {told}</source>
        <translation>{n_ranking}次试验；最好的是试验{number}，为{told}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>{n_kept} of {n_rows} trials are kept</source>
        <translation>{n_rows}次试验中保留{n_kept}次</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>Trial {number}: {title} {row}
{told}</source>
        <translation>试验{number}：{title} {row}
{told}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Show the settings whose names hold these letters</source>
        <translation>显示名称中含有这些字母的设置</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Where the record lies</source>
        <translation>记录存放处</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>A folder, or a database such as postgresql://user:password@host/name; other machines take part with
{name} sweep join and this address.</source>
        <translation>一个文件夹，或数据库，例如postgresql://user:password@host/name；其他机器用
{name} sweep join和此地址参加。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>How it searches</source>
        <translation>如何搜索</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>What trials are compared by, on the validation rows; whether more is better is known</source>
        <translation>按什么比较试验，在验证行上；是否越大越好是已知的</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>How many trials are trained at the same time, each in a process of its own</source>
        <translation>同时训练多少次试验，每次在各自的进程中</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>What counts</source>
        <translation>计分依据</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>A range is not allowed; it is marked above.</source>
        <translation>有一个范围不允许；已在上方标出。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>{trials} trials</source>
        <translation>{trials}次试验</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>up to {grid_size} trials</source>
        <translation>最多{grid_size}次试验</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>{n_points} trials</source>
        <translation>{n_points}次试验</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>{count}, looking for the {goal} {rows} {plan}</source>
        <translation>{count}，寻找{goal}的{rows}{plan}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Processes: it can be 1 to 256.</source>
        <translation>进程：可以是1到256。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Parallel</source>
        <translation>平行坐标</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>A line for each trial through all settings</source>
        <translation>每次试验一条线，穿过所有设置</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>The best value for each pair of two settings</source>
        <translation>每两项设置组合的最佳值</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>How much each setting mattered</source>
        <translation>每项设置有多重要</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>What each trial came to, and the best up to then</source>
        <translation>每次试验的结果，以及到那时为止的最佳值</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Make it current</source>
        <translation>设为当前</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Give the open project the selected trial&apos;s settings, network and weights; undo brings the old ones back</source>
        <translation>把所选试验的设置、网络和权重交给打开的项目；撤销可恢复原来的</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Make the best current</source>
        <translation>最佳设为当前</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Give the open project the best trial&apos;s settings, network and weights; undo brings the old ones back</source>
        <translation>把最佳试验的设置、网络和权重交给打开的项目；撤销可恢复原来的</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Beginning …</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Choose what is varied at the left and press Start.</source>
        <translation>在左侧选择要变化的设置，再按“开始”。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>{title} · the record lies in {address}</source>
        <translation>{title} · 记录存放在{address}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>Trial {number}</source>
        <translation>试验{number}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Take trial {number} of the sweep</source>
        <translation>采用搜索的试验{number}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Trial {number} is the current network now; undo brings the old one back.</source>
        <translation>试验{number}现在是当前网络；撤销可恢复原来的。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>trained again</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>From {least} finished trials on: what each setting explains.</source>
        <translation>从{least}次完成的试验起：每项设置解释了多少。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>How much of what set the trials apart each setting explains.</source>
        <translation>各试验之间的差异，每项设置解释了其中多少。</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>Calculating …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>course</source>
        <translation>过程</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>Trial {number}: {states}</source>
        <translation>试验{number}：{states}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>weights are {words}</source>
        <translation>权重：{words}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>trained again when wanted</source>
        <translation>需要时重新训练</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>on {machine}</source>
        <translation>在{machine}上</translation>
    </message>
    <message>
        <location filename="../../gui/teach/answers.py"/>
        <source>There are no answers yet: choose Step, Predict the next number, and answer some.</source>
        <translation>还没有答案：请选择“单步”中的“预测下一个数”，并回答几个。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/answers.py"/>
        <source>Save answers</source>
        <translation>保存答案</translation>
    </message>
    <message>
        <location filename="../../gui/teach/answers.py"/>
        <source>Name that stands in the file:</source>
        <translation>写在文件中的姓名：</translation>
    </message>
    <message>
        <location filename="../../gui/teach/answers.py"/>
        <source>{n_answers} answers saved as {path}.</source>
        <translation>已将{n_answers}个答案存为{path}。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>A page for the browser, to print from there.</source>
        <translation>供浏览器使用的页面，可从那里打印。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>A PDF on A4.</source>
        <translation>A4大小的PDF。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Exercises with a key</source>
        <translation>带答案的练习</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>With projects</source>
        <translation>附带项目</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Small networks with whole numbers for paper. The same seed gives the same exercises.</source>
        <translation>供纸上练习的小网络，全是整数。种子相同，练习相同。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>For each exercise its project and a table for answers: what Check homework reads.</source>
        <translation>每道练习附上其项目和答案表格：即“检查作业”所读取的内容。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Close this window.</source>
        <translation>关闭此窗口。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Choose where exercises and key go.</source>
        <translation>选择练习和答案的存放位置。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Drawing …</source>
        <translation>正在抽取…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Drawing the exercises</source>
        <translation>正在抽取练习</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source> and {n_written} files beside them</source>
        <translation> 以及旁边的{n_written}个文件</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Saved: {names}{more}.</source>
        <translation>已保存：{names}{more}。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>this network</source>
        <translation>此网络</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>what happened</source>
        <translation>情况</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>follows</source>
        <translation>随之而来</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>h1 = 5
h2 = 1
out = 9
dL/dw11 = −24

… or one number per line,
or cells of a spreadsheet</source>
        <translation>h1 = 5
h2 = 1
out = 9
dL/dw11 = −24

… 或每行一个数，
或电子表格的单元格</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>One answer per line: label and number, or the numbers alone in the order of the trace; or a table with labels as its head. Labels: z1 h1 out L dL/dh1 dL/dw11 dL/dv1 dL/db1, new w11; hidden2 z1 names the layer.</source>
        <translation>每行一个答案：标签和数，或按轨迹顺序只写数；也可以是以标签为表头的表格。标签：z1 h1 out L dL/dh1 dL/dw11 dL/dv1 dL/db1，new w11；hidden2 z1指明所在的层。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Check homework</source>
        <translation>检查作业</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>First row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>{n2} digits</source>
        <translation>{n2}位</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Check against this network, or against a textbook network; it is not opened.</source>
        <translation>按此网络检查，或按教科书网络检查；它不会被打开。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>How many significant digits have to be right.</source>
        <translation>多少位有效数字必须正确。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Show the right numbers</source>
        <translation>显示正确的数</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Show the right numbers beside the answers, and in the saved result.</source>
        <translation>在答案旁边以及保存的结果中显示正确的数。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Whole batch</source>
        <translation>整个批次</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>The numbers are those of the next batch, not of one row.</source>
        <translation>这些数属于下一个批次，而不是一行。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>The row of the data that the first line of answers is about.</source>
        <translation>第一行答案所针对的数据行。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Double-click, or Return, goes to the step in the debugger.</source>
        <translation>双击或按Return，在调试器中转到该步。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Right to</source>
        <translation>正确到</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Show right</source>
        <translation>显示正确值</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Read answers from a CSV or text file.</source>
        <translation>从CSV或文本文件读取答案。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Put in what the clipboard holds, such as cells of a spreadsheet.</source>
        <translation>放入剪贴板的内容，例如电子表格的单元格。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Save result…</source>
        <translation>保存结果…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Save the verdicts as CSV.</source>
        <translation>把判定存为CSV。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Check the answers.  (Ctrl+Return)</source>
        <translation>检查答案。（Ctrl+Return）</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Tables and text (*.csv *.tsv *.txt)</source>
        <translation>表格和文本 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Checking the answers</source>
        <translation>正在检查答案</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Open this network to step through it: File, New.</source>
        <translation>打开此网络即可单步走过它：文件，新建。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>There is no result yet: press Check first.</source>
        <translation>还没有结果：请先按“检查”。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Save result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>{report} Saved as {path}.</source>
        <translation>{report}已存为{path}。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>row {row}: </source>
        <translation>第{row}行： </translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Deepstep lessons (*{suffix})</source>
        <translation>Deepstep课程 (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Open lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Opening the lesson</source>
        <translation>正在打开课程</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>{title} is among your lessons now.</source>
        <translation>{title}现已加入你的课程。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>{n_steps} steps, about {minutes} minutes. Every number agrees with the engine.</source>
        <translation>{n_steps}步，约{minutes}分钟。每个数都与引擎一致。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Keep and begin</source>
        <translation>保留并开始</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Put it among your lessons and begin.</source>
        <translation>把它加入你的课程并开始。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Open its project</source>
        <translation>打开其项目</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Open the project it was recorded on.</source>
        <translation>打开录制它时所用的项目。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Leave everything as it is.</source>
        <translation>一切保持原样。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Mode Data</source>
        <translation>数据模式</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Mode Build</source>
        <translation>搭建模式</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Mode Train</source>
        <translation>训练模式</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Mode Step</source>
        <translation>单步模式</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>What is ticked is hidden, its keys too, until the code is typed. The code guards against accident, not against intent: who knows this program can get past it.</source>
        <translation>勾选的内容连同其按键都会隐藏，直到输入密码。密码只防误操作，不防有意为之：熟悉此程序的人可以绕过它。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Watch only</source>
        <translation>只看</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Step only</source>
        <translation>只单步</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>No answers</source>
        <translation>不给答案</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Code (it guards against accident only):</source>
        <translation>密码（只防误操作）：</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>{n_hidden} controls are hidden; Teach, Lock controls shows them again.</source>
        <translation>已隐藏{n_hidden}个控件；“教学”中的“锁定控件”可重新显示它们。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>This is not the code; nothing was unlocked.</source>
        <translation>密码不对；没有解锁任何内容。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>All controls are there again.</source>
        <translation>所有控件都已恢复。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Lock controls</source>
        <translation>锁定控件</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Controls</source>
        <translation>控件</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Tick what is to be hidden.</source>
        <translation>勾选要隐藏的内容。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>code to show them again</source>
        <translation>重新显示所需的密码</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Modes</source>
        <translation>模式</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Tick what the choice {title!r} hides.</source>
        <translation>勾选{title!r}所隐藏的内容。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Hide nothing.</source>
        <translation>不隐藏任何内容。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Hide what is ticked.</source>
        <translation>隐藏勾选的内容。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Lock controls: tick something first</source>
        <translation>锁定控件：请先勾选一些内容</translation>
    </message>
    <message>
        <location filename="../../gui/teach/presentation.py"/>
        <source>Presentation size; the same key goes back.</source>
        <translation>演示大小；同一按键可恢复。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/presentation.py"/>
        <source>The usual size again.</source>
        <translation>已恢复常用大小。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Step to a number that matters and press Add this step. Write what there is to see; with the question on, the learner types the number before it is shown. A lesson has up to 8 steps.</source>
        <translation>单步走到重要的数，按“添加此步”。写下有什么可看的；打开提问后，学习者先输入这个数，然后才显示。一课最多8步。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Question
Right answer
Wrong answer
Wrong answer</source>
        <translation>问题
正确答案
错误答案
错误答案</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Record a lesson</source>
        <translation>录制课程</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>About, in a sentence</source>
        <translation>用一句话介绍</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>What there is to see at this step</source>
        <translation>这一步有什么可看的</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>What to try at the end (may stay empty)</source>
        <translation>最后可以试什么（可留空）</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>A question at the end (may stay empty):
{check}</source>
        <translation>最后的一个问题（可留空）：
{check}</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Steps of the lesson</source>
        <translation>课程的步</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>The steps of the lesson; choose one to write its note.</source>
        <translation>课程的各步；选择一步可编写其注释。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Ask for the number</source>
        <translation>询问这个数</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>The learner types the number before it is shown.</source>
        <translation>学习者先输入这个数，然后才显示。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Steps</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Add this step</source>
        <translation>添加此步</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Add the step that the debugger shows.  (Ctrl+Alt+Shift+Y)</source>
        <translation>添加调试器所示的步。（Ctrl+Alt+Shift+Y）</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Take the chosen step out.</source>
        <translation>移除所选的步。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Move the chosen step up.</source>
        <translation>上移所选的步。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Move the chosen step down.</source>
        <translation>下移所选的步。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Keep in my lessons</source>
        <translation>存入我的课程</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Put it among the lessons of this computer.</source>
        <translation>把它加入这台电脑的课程。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Save lesson and project as one file to mail.</source>
        <translation>把课程和项目存为一个可邮寄的文件。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Close; the draft stays until the application ends.</source>
        <translation>关闭；草稿保留到应用程序结束。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Go to a step in the Step mode first, then add it.</source>
        <translation>请先在单步模式中转到某一步，再添加它。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>{n_stops} of up to {most_steps} steps.</source>
        <translation>{n_stops}步，最多{most_steps}步。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Save lesson</source>
        <translation>保存课程</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Checking every number …</source>
        <translation>正在检查每个数…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Making the lesson</source>
        <translation>正在制作课程</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Saved: {path}. Every number agrees with the engine.</source>
        <translation>已保存：{path}。每个数都与引擎一致。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Keep the next number back until you have typed it; again ends it.</source>
        <translation>先不显示下一个数，直到你输入它；再按一次结束。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Show a hint for the number that is asked for; three in all.</source>
        <translation>显示所问数的提示；一共三条。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Show the number</source>
        <translation>显示这个数</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Give up this number and show it.</source>
        <translation>放弃这个数并显示它。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Check homework…</source>
        <translation>检查作业…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Type or paste numbers that were worked out by hand; the first mistake is found and explained.</source>
        <translation>输入或粘贴手算的数；会找出并解释第一个错误。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Save answers…</source>
        <translation>保存答案…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Save the answers of this session as CSV: name, lesson, step, answer, verdict, seconds, hints.</source>
        <translation>把本次会话的答案存为CSV：姓名、课程、步、答案、判定、秒数、提示数。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Exercises with a key…</source>
        <translation>带答案的练习…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Draw exercises for paper by a seed, with whole numbers and a key.</source>
        <translation>按种子抽取供纸上做的练习，全是整数，附答案。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Record a lesson…</source>
        <translation>录制课程…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Make a lesson of steps of this walk, with notes and questions.</source>
        <translation>用这次单步的若干步制作课程，带注释和问题。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Add this step to the lesson</source>
        <translation>将此步加入课程</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Add the step that the debugger shows to the lesson that is recorded.</source>
        <translation>把调试器所示的步加入正在录制的课程。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Open a lesson file…</source>
        <translation>打开课程文件…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Open a lesson that came as one file.</source>
        <translation>打开以单个文件提供的课程。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Write and draw everything larger, for a projector; again goes back.</source>
        <translation>文字和图形全部放大，适合投影；再按一次恢复。</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Lock controls…</source>
        <translation>锁定控件…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Hide controls until a code is typed; it guards against accident, not against intent.</source>
        <translation>隐藏控件，直到输入密码；只防误操作，不防有意为之。</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Keep this network and its settings, without data, among the templates</source>
        <translation>把这个网络及其设置（不含数据）存入模板</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>It comes with the data set {all_sets}.</source>
        <translation>它随数据集{all_sets}提供。</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Use the template {template}</source>
        <translation>使用模板{template}</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Use the template {name}</source>
        <translation>使用模板{name}</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Name of the template:</source>
        <translation>模板的名称：</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>  ·  with {all_sets}</source>
        <translation>  ·  含{all_sets}</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Undo brings the present network back.</source>
        <translation>撤销可恢复当前的网络。</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>One of your own templates</source>
        <translation>你自己的模板之一</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Delete template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>New project from a template</source>
        <translation>从模板新建项目</translation>
    </message>
    <message>
        <location filename="../../gui/time_commands.py"/>
        <source>Train on from update {step}?</source>
        <translation>从更新{step}继续训练？</translation>
    </message>
    <message>
        <location filename="../../gui/time_commands.py"/>
        <source>A branch keeps the updates up to {last} beside what is trained now. Overwriting lets them go; undo brings them back.</source>
        <translation>分支会把{last}之前的更新与现在训练的内容并排保留。覆盖则会放弃它们；撤销可恢复。</translation>
    </message>
    <message>
        <location filename="../../gui/time_commands.py"/>
        <source>Overwrite the future</source>
        <translation>覆盖其后的更新</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>The newest moment.</source>
        <translation>最新的时刻。</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>Going to another update</source>
        <translation>正在转到另一次更新</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>Comparing with the moment that was kept</source>
        <translation>正在与保留的时刻比较</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>Go over to another branch</source>
        <translation>切换到另一个分支</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>Rename branch</source>
        <translation>重命名分支</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>{note} At the next moment that was kept the weights are the same.</source>
        <translation>{note}在下一个保留的时刻，权重相同。</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>{note} At the next moment that was kept no weight differs by more than {found}.</source>
        <translation>{note}在下一个保留的时刻，没有权重相差超过{found}。</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>Timeline of the training</source>
        <translation>训练的时间线</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>The update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>The update on show; type another one to go there.</source>
        <translation>当前所示的更新；输入另一个可转到那里。</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>The update has to be from 0 to {last}.</source>
        <translation>更新编号必须从0到{last}。</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>of {spaced}</source>
        <translation>共{spaced}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>update {spaced} of {spaced2}</source>
        <translation>更新{spaced}，共{spaced2}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>train loss {loss}</source>
        <translation>训练损失{loss}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>Told nearest before the update on show</source>
        <translation>当前所示更新之前最近一次的报告</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>Timeline, {words}</source>
        <translation>时间线，{words}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>, training loss {loss}</source>
        <translation>，训练损失{loss}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>, a moment of the past</source>
        <translation>，过去的时刻</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>Looking back: update {shown} of {spaced}</source>
        <translation>正在回看：更新{shown}，共{spaced}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>state {found}</source>
        <translation>状态{found}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>SHA-256 of the whole state: weights, optimizer, random state, order of the rows, curve.</source>
        <translation>整个状态的SHA-256：权重、优化器、随机状态、行的顺序、曲线。</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>State {found}. {note}</source>
        <translation>状态{found}。{note}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>to update {spaced}</source>
        <translation>到更新{spaced}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>update {shown} of {last}</source>
        <translation>第{shown}次更新，共{last}次</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>Branch “{row}”, {span}. Click to go over to it.</source>
        <translation>分支“{row}”，{span}。点击可切换到它。</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>Update {spaced}: {found}</source>
        <translation>更新{spaced}：{found}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>Update {spaced} of {spaced2}</source>
        <translation>更新{spaced}，共{spaced2}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>{words}. Drag, wheel or arrow keys choose an update; Home and End go to the ends.</source>
        <translation>{words}。拖动、滚轮或方向键选择更新；Home和End转到两端。</translation>
    </message>
    <message>
        <location filename="../../gui/top_bar.py"/>
        <source>{text} mode (Ctrl+{n2})</source>
        <translation>{text}模式（Ctrl+{n2}）</translation>
    </message>
    <message>
        <location filename="../../gui/training_thread.py"/>
        <source>Training stopped by a fault of the program: {error!r}</source>
        <translation>训练因程序错误而停止：{error!r}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/transcript.py"/>
        <source>{n} steps</source>
        <extracomment>one: {n} step</extracomment>
        <translation>
            <numerusform>{n}步</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>{title}: {steps}.</source>
        <translation>{title}：{steps}。</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Before the first step.</source>
        <translation>第一步之前。</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Back to</source>
        <translation>回到</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/transcript.py"/>
        <source>{n} steps were passed.</source>
        <extracomment>one: {n} step was passed.</extracomment>
        <translation>
            <numerusform>越过了{n}步。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>{name}.</source>
        <translation>{name}。</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Step {step} of {steps}</source>
        <translation>第{step} / {steps}步</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Transcript of the steps</source>
        <translation>各步的文字记录</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Make a step (F10): it is told here in plain sentences.</source>
        <translation>走一步（F10）：这里会用通俗的句子讲述。</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Say each step aloud</source>
        <translation>朗读每一步</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Hand each sentence on to the screen reader as the step is made</source>
        <translation>走步时把每句话交给屏幕阅读器</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Put all of it onto the clipboard; Ctrl+C copies the selection</source>
        <translation>全部放到剪贴板；Ctrl+C复制所选部分</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Write the text into a file</source>
        <translation>把文字写入文件</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Begin with an empty text</source>
        <translation>从空白文字重新开始</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>transcript</source>
        <translation>文字记录</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Save the transcript</source>
        <translation>保存文字记录</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Text (*.txt)</source>
        <translation>文本(*.txt)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/transcript.py"/>
        <source>{n} sentences left out.</source>
        <extracomment>one: {n} sentence left out.</extracomment>
        <translation>
            <numerusform>省略了{n}句。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Given up: {waiting}</source>
        <translation>已放弃：{waiting}</translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Undo: {text}</source>
        <translation>撤销：{text}</translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Redo: {text}</source>
        <translation>重做：{text}</translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>{by} changes</source>
        <translation>{by}处更改</translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Undone: {several}</source>
        <translation>已撤销：{several}</translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Done again: {several}</source>
        <translation>已重做：{several}</translation>
    </message>
    <message>
        <location filename="../../gui/view_commands.py"/>
        <source>Heat maps in neurons need data with two inputs, and a network of up to 600 neurons.</source>
        <translation>神经元内的热图需要有两个输入的数据，以及不超过600个神经元的网络。</translation>
    </message>
    <message>
        <location filename="../../gui/walk_export.py"/>
        <source>Worked solution, PDF</source>
        <translation>完整解答，PDF</translation>
    </message>
    <message>
        <location filename="../../gui/walk_export.py"/>
        <source>Write this walk down</source>
        <translation>写下这次单步</translation>
    </message>
    <message>
        <location filename="../../gui/walk_export.py"/>
        <source>Writing the walk</source>
        <translation>正在写下单步过程</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Remove breakpoint</source>
        <translation>移除断点</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Select a neuron, weight or layer first, then set a breakpoint on it.</source>
        <translation>请先选择神经元、权重或层，再在其上设置断点。</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Change breakpoint</source>
        <translation>更改断点</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Add watch</source>
        <translation>添加监视</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Change watch</source>
        <translation>更改监视</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Remove watch</source>
        <translation>移除监视</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Plot watch</source>
        <translation>绘制监视</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Do not plot watch</source>
        <translation>不绘制监视</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Nothing has been changed that could be taken back.</source>
        <translation>没有可以撤销的更改。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Nothing has been taken back.</source>
        <translation>没有撤销过任何更改。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>No training is running.</source>
        <translation>没有正在进行的训练。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Training is running; pause it first.</source>
        <translation>训练正在进行；请先暂停。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>The network is not trained yet.</source>
        <translation>网络尚未训练。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>All layers stand in their usual places.</source>
        <translation>所有层都在通常的位置。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select a note first.</source>
        <translation>请先选择一条注释。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select the layers first.</source>
        <translation>请先选择各层。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>The first update is on show.</source>
        <translation>正在显示第一次更新。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>The newest update is on show.</source>
        <translation>正在显示最新的更新。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>There is no other branch.</source>
        <translation>没有其他分支。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Train first: there is only one moment.</source>
        <translation>请先训练：目前只有一个时刻。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>It is locked; Teach, {title} unlocks it.</source>
        <translation>它已锁定；“教学”菜单中的“{title}”可以解锁。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>This cannot be done now.</source>
        <translation>现在不能这样做。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Go to the mode {mode} first ({key}).</source>
        <translation>请先转到{mode}模式（{key}）。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>This mode has no panel there.</source>
        <translation>此模式在那里没有面板。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>No number is asked for; {title} begins that.</source>
        <translation>没有在询问数；“{title}”可以开始询问。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Nothing has been done yet that could be taken back.</source>
        <translation>还没有做过可以撤销的事。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Go to the mode Train or Step first.</source>
        <translation>请先转到训练或单步模式。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select a layer first whose number of units can be changed.</source>
        <translation>请先选择一个可以更改单元数的层。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select a layer first that is neither input nor output.</source>
        <translation>请先选择一个既不是输入也不是输出的层。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select a layer first.</source>
        <translation>请先选择一个层。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select three layers first.</source>
        <translation>请先选择三个层。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select two layers first.</source>
        <translation>请先选择两个层。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select a layer or a note first.</source>
        <translation>请先选择一个层或一条注释。</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select a layer of a group first.</source>
        <translation>请先选择组中的一个层。</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/number_edit.py"/>
        <source>The value</source>
        <translation>该值</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/number_edit.py"/>
        <source>{label} has to be a number, and “{shown}” is not.</source>
        <translation>{label}必须是数，而“{shown}”不是。</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/number_edit.py"/>
        <source>{label} has to be a whole number, and {shown} is not.</source>
        <translation>{label}必须是整数，而{shown}不是。</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/problem_bar.py"/>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>less than 1 s left</source>
        <translation>剩余不到1秒</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>{seconds:.0f} s left</source>
        <translation>剩余{seconds:.0f}秒</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>{minutes} min left</source>
        <translation>剩余{minutes}分钟</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>{minutes} h {minutes2} min left</source>
        <translation>剩余{minutes}小时{minutes2}分钟</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>epoch 1000 of 1000</source>
        <translation>第1000轮，共1000轮</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>End this work; what was finished is kept</source>
        <translation>结束此工作；已完成的保留</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/range_slider.py"/>
        <source>{known}: the training rows have {low} to {high}. Drag, or use the arrow keys.</source>
        <translation>{known}：训练行的范围为{low}到{high}。拖动，或用方向键。</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/range_slider.py"/>
        <source>{known}, slider</source>
        <translation>{known}，滑块</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>New window</source>
        <translation>新窗口</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Open another window with a project of its own beside this one.</source>
        <translation>在此窗口旁再打开一个有自己项目的窗口。</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Search the files that were open last; pin some, and take others out of the list.</source>
        <translation>搜索最近打开的文件；固定一些，把另一些移出列表。</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Close this window; the others stay.</source>
        <translation>关闭此窗口；其他窗口保留。</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Change how the program looks, starts, trains and saves.</source>
        <translation>更改程序的外观，以及启动、训练和保存的方式。</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Give commands other keys, choose a key map, and take keys along as a file.</source>
        <translation>给命令换按键，选择按键方案，并可把按键存为文件带走。</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Next window</source>
        <translation>下一窗口</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Bring the next window of this program to the front.</source>
        <translation>把本程序的下一个窗口放到最前面。</translation>
    </message>
    <message>
        <location filename="../../gui/windows.py"/>
        <source>{name} was open last and is no longer at {path}; open it from where it is now.</source>
        <translation>{name}是上次打开的，已不在{path}；请从它现在的位置打开。</translation>
    </message>
</context>
</TS>

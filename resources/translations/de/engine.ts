<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Deepstep</name>
    <message>
        <location filename="../../core/activations/basic.py"/>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/basic.py"/>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/basic.py"/>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/basic.py"/>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/basic.py"/>
        <source>leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/exponential.py"/>
        <source>ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/exponential.py"/>
        <source>SELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/exponential.py"/>
        <source>softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/exponential.py"/>
        <source>exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/gated.py"/>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/gated.py"/>
        <source>SiLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/periodic.py"/>
        <source>sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Every z has the largest z taken off first; that changes nothing but keeps e^z finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Every sum moves every probability: own slope minus the average slope, times the probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Its own part of the sum: a probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Own power of e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>e to the sum, less the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>log-softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Every sum moves every log-probability: own slope minus the neuron&apos;s probability e^a of all slopes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>The sum, less the largest and less the logarithm of all powers together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Log-probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>The largest sum is taken off all of them, so that no power of e is beyond all numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Largest sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>max z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Sum of the powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>e to each sum, less the largest, all added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/steps.py"/>
        <location filename="../../core/homework/sheet.py"/>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/steps.py"/>
        <source>no slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/activations/steps.py"/>
        <source>hard sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/arithmetic.py"/>
        <source>{text!r} is no arithmetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>There are {most} branches already; delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>There is a branch called “{name}” already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>This is the only branch; it cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>A branch needs a name of 1 to {longest_name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>There is no such branch any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>branch {max_value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Text: up to {longest:,} letters are read, and there are {n_text:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Text: there is no sentence in it; write for example: dense 16 relu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Line {number}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{n_done} lines done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Layer of this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Type what to do: add, connect, remove, rename, set …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Command or layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{word!r} is not understood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Add {layers} layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Branch {layers} layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>A name is missing here: up to 40 letters, digits and _, beginning with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{word!r} is not understood here; a place is after, before, between or from a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Add or concatenate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <source>Connect {source} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <location filename="../../gui/building/menus.py"/>
        <source>Disconnect {source} from {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <source>Remove {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <source>Remove {n_names} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Setting of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Set {info} of {name} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Go to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{name} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <source>Move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Left, right or after is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{layer}: {word} is one number too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{info} is missing here: a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Rename {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{old} is called {new} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{info} of {name} is {value} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{info} has to be {kind}, and {word!r} is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>There is no group called “{name}” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>There are {most} notes already; delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>Select the layers that the group is to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>There are {most} pinned neurons already; let one go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>notes, groups and pins are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>lists of at most {most} notes, groups and pins are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>pin {entry!r}: the name of a layer and the number of one of its neurons are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>note {at}: text, x, y, w and h are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>note {at}: place and size have to be finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>A note holds up to {longest_note} characters; this text has {n_note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>A note lies on the diagram and is at least 80 pixels wide and 40 high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>a group needs a name, layers and whether it is folded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>a group&apos;s name, layers or folded have the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>group “{name}”: {layer!r} is no layer of the network, or is in two groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>A group needs a name of 1 to {longest_name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>There is a group called “{name}” already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/catalogues.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/catalogues.py"/>
        <source>Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>How many rows make one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../gui/plots/ruler.py"/>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>How often all training rows are gone through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Accumulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>From how many batches the mean slope is taken for one update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../core/data/plan.py"/>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Draw a new order of the rows in every epoch.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Start of all random numbers: same seed, same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>How many bits a number has while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../core/walk_export/solution.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <location filename="../../gui/plots/kinds/curves.py"/>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Training settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Early stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Training settings: loss, optimizer and run are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Training settings: {unknown!r} is not known; use a newer Deepstep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>{place}: a list of settings is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>{place}: its kind has to be one of {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/costs.py"/>
        <source>{n_each} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/costs.py"/>
        <source>layer	kind	output shape	parameters	multiply-adds	bytes of activations per row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/course.py"/>
        <source>the course has to be up to {limit} updates of {wanted} numbers in float64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/course.py"/>
        <source>the updates of the course have to be ascending whole numbers from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/diagnose.py"/>
        <source>Nothing conspicuous ({checked} checks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <source>{it} · neuron {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <source>since update {update} (epoch {epoch})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/_common.py"/>
        <source>Learning rate {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/_common.py"/>
        <source>Insert a hidden layer of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/_common.py"/>
        <source>{more} neurons in {hidden}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/_common.py"/>
        <source>More neurons in each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Spread of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <location filename="../../core/watching/program.py"/>
        <source>standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Largest value of each input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>The target {target} is as large as {max} for the network, so its errors and slopes are too; standardise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Size of the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>√ mean y²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>large: {large_target:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Correlation with the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Maybe {ranked} is made from the target: it tells the class all by itself (skill {first}), and the next best column has {second}. Ignore it unless it is known beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>What each column tells alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Of {counts} {part} rows of the rare class {names} {right} are found, though {accuracy} of all rows are right. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Share of each class that is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>; found before training, by the checks of the data page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Class imbalance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>One class has many more rows than another, so always naming it costs little. The rare class is hardly ever named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>the commonest class has over 3 × the rows of a rare one, of which fewer than {missed} are found, while the commonest is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>He and Garcia (2009)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>few rows of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>weigh the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Constant input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>A column has the same value in every row, so it can tell nothing. Its weights only add to the bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>one value in all rows{found_before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>by definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>the column itself; a filter that left one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>ignore the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Unscaled input or target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Inputs of very different size give slopes of very different size, so no learning rate suits all weights. A large target makes all slopes large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>inputs differ in size over 100 times, one is over 100, or √ mean y² of the target is over {large_target:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>LeCun et al., Efficient BackProp (1998), 4.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>a column that is encoded as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>standardise the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Leaking target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>A column is all but the target itself, so predicting looks easy. When it is not yet known for new rows, the network is of no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>correlation (for numbers also by rank) with the target over 0.999 in size; maybe: one column tells the class alone with skill {alone:g} and no other one has over {others:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Kaufman et al., Leakage in Data Mining (2012)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>a column that is made from the target, or known only after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source> The loss had grown from {values} to {values2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>{told} (learning rate {rate}).{grown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>Loss before the numbers left their range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>Clip the slopes&apos; norm at 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>NaN or infinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>Weights, slopes or the loss became too large for a number, so training had to stop. The weights from before that update were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>the first update after which a weight, slope or state is NaN or infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>IEEE 754: no such number can be calculated with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>learning rate too high; inputs or targets not scaled; exploding gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>a tenth of the learning rate, from the start; clip the norm of the slopes at 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The validation loss was lowest at epoch {epochs} ({low}) and is {end} now, while the training loss has come to {loss}: the network learns by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Training rows are predicted far better than validation rows (skill {train_skill} against {held_skill}): the network learns by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Training and validation loss part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <location filename="../../core/stopping.py"/>
        <source>Stop early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>L2 of 0.001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The loss stands still at {loss}, and the best constant prediction has {baseline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Loss that stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>constant prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <location filename="../../gui/commands_table.py"/>
        <source>Draw new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>{told}: nothing is learned, though each row&apos;s nearest rows tell its target (skill {skill}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>{told}: maybe the inputs do not tell the target; the nearest rows do not either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>and learns no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>after {epoch} epochs, and still learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The network predicts its own training rows with {what} {train_skill} {ending}; what the nearest rows tell has {able}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Loss that stays high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>No penalty on weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>{epochs} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The network learns its training rows by heart, and gets worse on rows that it has not seen. The validation loss rises while the training loss goes on falling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>validation loss for a fifth of the run over {rise} above its lowest value, by {part} of a constant prediction&apos;s loss and {sure:g} standard errors or to {far:g} times it, while the training loss is below the lowest one; or skill on training rows {gap:g} above that on validation rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Prechelt, Early Stopping (1998); Goodfellow et al. (2016), 5.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>more weights than the rows can hold; too many epochs; wrong labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>stop early with the best weights; L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Underfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The network does not even predict its training rows, though they can be predicted. It is too small, held back too much, or was trained too briefly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>skill on the training rows {short:g} or more below that of the {value} nearest rows, and the loss stands still or the epochs are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>nearest neighbours as a yardstick: Cover and Hart (1967); Goodfellow et al. (2016), 5.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>too few neurons or layers; penalties on the weights; too few epochs; a learning rate that does not suit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>more neurons; no penalty; more epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The loss has stood still for a long time at what a constant prediction has. The weights lie where the loss is flat, or the inputs do not tell the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>training loss falls by less than {flat} in the last third, and the skill is up to {stuck:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Dauphin et al. (2014) on saddle points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>weights that all start alike or at 0; dead or saturated neurons; vanishing gradients; a target that nothing tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>other initial weights; more neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>The slopes of {names} are {told} of those of {largest}: what the loss says does not reach the first of {n_names} layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Size of the slopes by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>√ mean slope²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>ReLU with He weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Glorot weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>were {largest} times as large as its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>left all bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>The slopes of {worst} {grown}; healthy ones are smaller than the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>He weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Vanishing gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>On the way back through the layers the slopes shrink until hardly anything is left. So the first layers learn nothing, whatever the loss says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>√ mean slope² of the first layer under {vanished:g} of the largest one, with {least_layers} or more layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Hochreiter (1991); Glorot and Bengio (2010)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>many sigmoid or tanh layers; initial weights that are too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>ReLU with He weights; Glorot weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Exploding gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>On the way back through the layers the slopes grow until one update throws the weights about. What was learned before is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>√ mean slope² of a layer over {exploded:g} × √ mean weight²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Pascanu, Mikolov and Bengio (2013)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>initial weights that are too large; inputs or targets that are not scaled; too high a learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>clip the norm of the slopes at 1; He weights; a tenth of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>Maybe {share} of the targets are wrong ({n_rows} of {looked} rows looked at): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>they lie far from those of nearly all their nearest rows, and from what the network says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>nearly all their nearest rows are of another class{by_network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>{told} The most suspicious rows: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>How much speaks against the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>rows, most suspicious first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>robust deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>neighbours of another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>, and the network says so too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>Label noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>Some rows seem to have the wrong target: all rows like them have another one. The network can only learn such rows by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>{share} or more of the rows, and at least {least}, where {against} of the 10 nearest rows are of one other class (in the validation part the network has to say so too); of numbers, errors over {far:g} robust deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>Northcutt, Jiang and Chuang, Confident Learning (2021); Wilson&apos;s edited neighbours (1972)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>wrong answers, mixed-up rows, wrong units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>look at the rows that are named; stop early, before they are learned by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>The learning rate {rate} is too high: update {update} changed {layer} by {step} of its weights, and about 0.1 % is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>How far an update moves the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>too far: {step:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>the loss ends at {tail}, and a constant prediction has {baseline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>the loss jumped up by more than {jump} in {share} of the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>Loss that does not settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>The learning rate {rate} is too high: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>The learning rate {rate} is too high: an update changes {worst} by {wild} of its weights, and about 0.1 % is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>Learning rate too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>Each update overshoots, so the loss jumps about or ends above where it began. A smaller step would get further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>the loss ends over {worse:g} × that of a constant prediction, or rises by over {jump} in {jumps} of the epochs; or ‖Δw‖/‖w‖ of a layer over {step:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>usual ‖Δw‖/‖w‖ about 0.001: Karpathy, CS231n (2016); Bottou, Tricks of the Trade (2012)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>learning rate; inputs that are not scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>a tenth of the learning rate, from the start or from before; clip the norm of the slopes at 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>The learning rate {rate} is too low: no layer changes by more than {max_known} of its weights in an update (about 0.1 % is usual), and after {updates} updates the loss is {left} and falls as slowly as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>crawling: {step:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>Learning rate too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>Each update changes the weights so little that the loss falls in a nearly straight line. A larger step would get there in a fraction of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>‖Δw‖/‖w‖ of every layer under {step:g}, the loss falls in the last third at least {steady} as fast as in the one before, and over {left} of a constant prediction&apos;s loss is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>usual ‖Δw‖/‖w‖ about 0.001: Karpathy, CS231n (2016)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>ten times the learning rate from here, a hundred times from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>{count} of {units} neurons of {name} are dead: they give 0 for every row looked at, so nothing can wake them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Dead neurons by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source> The others have been enough up to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>The {size} neurons of {name} are saturated: for {share} of the rows {kind} is flat where they stand, so hardly any slope comes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Saturated neurons by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Dead ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>A dead neuron gives 0 whatever row comes, so its slope is 0 and it never changes again. A few are usual; here a large part of a layer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>over {many_dead} of a layer&apos;s neurons, and at least {least}, have slope 0 for all of up to 256 training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Maas, Hannun and Ng (2013); Lu et al. (2019)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>too high a learning rate; biases or initial weights far from 0; inputs that are not scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>leaky ReLU; a tenth of the learning rate; other initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Saturated neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>A saturated neuron stands where its activation is flat, so a change of its weights changes nothing. Its slopes are next to 0, and learning takes very long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>the neurons of a layer have less than 5 % of the steepest slope for over {flat_rows} of up to 256 training rows, and the training rows are not predicted well (skill up to 0.9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Glorot and Bengio (2010)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>initial weights that are too large; inputs that are not scaled; too high a learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Glorot weights; ReLU with He weights; a tenth of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source>diagnosis: {sentence}{sentence2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source>diagnosis: {severity}: {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source>  probably follows from: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source>  try: {remedies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source> at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source>the values of {name} left the range of numbers{grown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source>the loss left the range of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source>the slopes of {name} left the range of numbers{grown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source>the update moved weights of {name} out of the range of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source>the optimizer&apos;s means of the slopes left the range of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source> (its weights had grown to ±{largest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluating/calibration.py"/>
        <source>Calibration needs probabilities; give the output layer a sigmoid or softmax activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluating/confusion.py"/>
        <source>Share of row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluating/confusion.py"/>
        <source>Share of column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluating/judged.py"/>
        <source>{n_it:,} of {whole:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluating/judged.py"/>
        <source>Part {part!r} is not known; choose {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluating/judged.py"/>
        <source>The {parts} part has no rows; choose {there}, or give it a share in the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>{title}, share of row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>{note} Lᵣ is this row&apos;s part of the batch&apos;s loss; a step of its own adds up all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <location filename="../../core/importance/integrated.py"/>
        <location filename="../../gui/plots/planes.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>what row {row} adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>Each of the {n_rows} rows adds its share; together they are the slope of the batch&apos;s mean loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>Each share holds the factor 1/{n_rows} already, so the sum is a mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>L(row {row})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>the loss of row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>how many rows the batch has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>The loss of the batch is the mean over its rows; this is what training makes smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>Loss of the batch of {n_rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>how many rows the batch has: its loss is their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>{told} Divided by the number of rows, since the loss of the batch is their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>how many times a row of this class counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>{told} Times the weight of the row&apos;s class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>sum of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>value of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>slope of the loss at the sum of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>slope of the loss at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>{layer} · row {row}, column {column}, channel {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_flat.py"/>
        <source>Slope of {place_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_embedding.py"/>
        <location filename="../../core/explain_flat.py"/>
        <location filename="../../core/explain_merge.py"/>
        <location filename="../../core/explain_pool.py"/>
        <source>Value of {place_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>The number is passed on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>The slope is passed back as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_pool.py"/>
        <source>for i in range({kernel}) for j in range({width_kernel})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>for i in range({kernel})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>for j in range({kernel})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>np.einsum(&quot;nyxc,nyxo-&gt;co&quot;, {piece}, {name}_dz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Each number under the kernel is multiplied by the weight that lies on it; the products are added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_dense.py"/>
        <source>, and the bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Places of the kernel beyond the image read 0 and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Sum of {place_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>weight of filter {o} at row {i}, column {j} of its kernel, channel {c}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>bias of filter {o}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Slope of weight {indexed} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>The weight is used in every window: number under it × slope at the sum it leads to, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Slope of the bias of {layer}, filter {o}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>The bias is added in every window, so its slope is the sum of the slopes at all of the filter&apos;s sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Over all windows that read the number: weight × slope at the sum that it leads to, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_pool.py"/>
        <source>No window reads this number, so it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>{layer} · neuron {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>sum of {unit_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>value of {unit_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>slope of the loss at the sum of {unit_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>slope of the loss at {unit_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>slope of the activation ({activations})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Each value that comes in is multiplied by its weight; the products are added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Sum of {unit_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>weight from {layer} · neuron {i} to {it_layer} · neuron {j}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <location filename="../../gui/diagram/texts.py"/>
        <source>bias of {unit_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Value that feeds the weight × slope at the neuron it feeds × slope of that neuron&apos;s activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Value that feeds the weight × slope at the sum that it feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope of weight w{name}: {layer} {i} → {it_layer} {j}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope of the bias of {unit_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>A bias is a weight on a constant 1, so its slope is the slope at the neuron&apos;s sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope of {unit_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Over all weights that leave the neuron: weight × slope at the sum that it leads to, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>The weight itself stands here, not the weight&apos;s slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Activation of {unit_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>The neuron&apos;s sum goes through its activation function, {function}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope at the sum of {unit_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope at the neuron × slope of its activation function at this sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>number {column} of category {category} in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>Input {index} is category {category}: its row of the table is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>A category is no amount: there is nothing between two of them, so it has no slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>The slopes at all places that read this number of the table are added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>This row has no such category, so its numbers play no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>Slope of number {column} of category {category} in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_encoding.py"/>
        <source>Encoding of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>{title}, through {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>The value goes through the activation function {label}, whose formula calls it z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>slope of the activation ({function})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Slope at the value that the activation gave × slope of the activation function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Loss and {function} are calculated together: the loss gives this slope itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>This value is dropped in this step: it counts as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>This value is kept in this step, and made larger for those that are dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>m is 0 for about {rate:.0%} of the values and 1 / (1 − {rate:g}) for the others, drawn anew in every step. Predicting drops nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>The slope goes back where the value came through, and is 0 where it was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>1 / (1 − rate): kept in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>0: dropped in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>A value above 0 goes through as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>A value of 0 or below is multiplied by the leak, which is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>The value went through as it is, and so does its slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Slope at the value that came out × leak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>leak: how much of a value below 0 goes through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Value × slope at what came out of it; where the value was above 0 the leak plays no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Slope of leak {unit} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_gather.py"/>
        <source>Several layers read this value, and the loss feels it through each: their slopes are added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_gather.py"/>
        <source>Slope of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_gather.py"/>
        <source>slope of the loss at {name}, through {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>{part} of the numbers that {layer} reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>{part} for {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>The mean of the {n_factors} numbers that come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>How far the numbers lie from their mean: the mean of the squares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>The value is brought to mean 0 and deviation 1 within its row, then multiplied by its scale and shifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>Slope × scale, on average over the row: what the mean of the row hands back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>Slope × scale × normalized value, on average over the row: what the variance hands back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>Mean slope for {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>The value moves the mean and the variance of its row too: what that does to the others is taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>mean of slope × scale × normalized value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>mean of slope × scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_merge.py"/>
        <source>The values at this place of all layers that are read are added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_merge.py"/>
        <source>A sum grows as fast as each of its parts, so its slope goes back to each as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_merge.py"/>
        <source>The value is passed on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_merge.py"/>
        <source>The slope goes back to where the value came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Normalized value of {place_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The distance from the mean, in deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>A shift is added to the value as it is, so its slope is the slope at the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Slope at the value × normalized value, which the scale multiplies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Slope of {name} {unit} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>{name} of {layer} · neuron {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>a small setting, so that nothing is divided by 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>normalized value, before scale and shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>{words} at {place_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The value is brought to mean 0 and deviation 1, then multiplied by its scale and shifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>One row has no variance, so the running mean and variance stand here, which training gathers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Mean and variance are taken over {over}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Slope at the value × scale ÷ deviation: the running mean and variance are constants here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>all places of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>the {rows} rows of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source> and all {places} places of each image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The mean over {over}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source> x⁽⁷⁾ is what row 7 of the data brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Mean for {layer} · {kind} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Variance for {layer} · {kind} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The mean of the squared distances from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>{place_name}, of row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>slope of the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The value moves the mean and the variance too: what it does to all other places is taken off its slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>{name} over {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>running {name} of {layer} · neuron {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The largest number of the window stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The number was the largest of its window, so the slope of the window goes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The number was the largest of several windows, so it gets the slopes of all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The number was in no window the largest, so it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Among equal numbers the first one, row by row, counts as the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Places of the window beyond the image read 0 and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The numbers of the window are added up and divided by its {size} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Each of the {size} places of a window gets the same share of the window&apos;s slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Mean of channel {index} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>All pixels are added up and divided by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>how many there are, {n_factors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Each of the {pixels} pixels gets the same share of the channel&apos;s slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the slopes of the batches before, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>how many batches make this update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>Several batches make one update: the mean of their slopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>Mean slope for {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the mean slope of the batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>The optimizer sees another slope than the loss&apos;s:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the L2 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>L2 adds its share of the weight;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the L1 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>L1 adds its share of the weight&apos;s sign;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the size that every slope is cut to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>it is cut to ±c;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>what shortens all slopes together to {clip_norm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>all slopes together are shortened to the clip norm;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>Slope that the optimizer sees for {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/explanation.py"/>
        <source>{title}: {spoken} equals {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/__init__.py"/>
        <source>{Path}: the format is chosen by how the file&apos;s name ends, which can be {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <location filename="../../core/export/c_header.py"/>
        <source>its weights are missing; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <location filename="../../core/export/bundle.py"/>
        <source>{name} has to hold numbers only; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <location filename="../../core/export/c_header.py"/>
        <location filename="../../core/export/equations.py"/>
        <location filename="../../core/export/javascript.py"/>
        <source>its card is missing; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <location filename="../../core/export/c_header.py"/>
        <source>it was changed after Deepstep wrote it, so it is not taken for the network&apos;s program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <source>this is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/_torch.py"/>
        <source>a weight has {ndim} axes, and a {op} layer needs {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/_torch.py"/>
        <source>the array {key} belongs to no layer of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <location filename="../../core/share/link.py"/>
        <source>The weights {which!r} are not known; known are {weights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>No best weights are kept: switch early stopping with “Take best weights” on and train, or export the current weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <location filename="../../core/export/json_file.py"/>
        <source>this is no exported network of Deepstep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>it was written in format {version} and this one reads format {format_version}: update Deepstep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>{missing} is missing; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>{name} is missing or no list of numbers; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the preprocessing does not fit the network; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the test rows do not fit the network; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the {what} of its test rows are not what it says they are; it was changed or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the test rows have no {name!r}; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the test rows have a text for {name!r} where a number is expected; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the metrics have to be numbers for each part of the data; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the metrics of all parts of the data have to be the same ones; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the test rows have to be a list of rows; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/c_header.py"/>
        <source>C header (microcontrollers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/c_header.py"/>
        <source>C99 without allocation: one header with weights, preprocessing and the forward pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>the part {card} is missing; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>{rows} is not what its card says; it was changed after Deepstep wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>the part {name} is missing; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>{name} holds something that is no number; correct or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>{name} has to hold {prod} numbers; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>Tables for spreadsheets (zip of CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>A table for each weight matrix, and the test rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>it was changed after Deepstep wrote it, so its equations need not be the network&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>Equations (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>Every layer as an equation, with its numbers; GitHub and notebooks show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>Equations (LaTeX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>The same as a LaTeX document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <location filename="../../core/insight/distributions.py"/>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/plots/kind.py"/>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <location filename="../../gui/teach/lock.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>Training projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>{label} cannot have it, because it has several input layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>{layer}: {label} cannot have it, because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>{column}: {label} cannot have it, because it has no words for {encoder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/hdf5_file.py"/>
        <location filename="../../core/export/torch_weights.py"/>
        <source>it holds weights alone, without a network; import the weights into a network instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/hdf5_file.py"/>
        <source>Every array by its path, for h5py, MATLAB and Julia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/javascript.py"/>
        <source>JavaScript module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/javascript.py"/>
        <source>For web pages and Node; needs no library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/json_file.py"/>
        <source>Text with every digit (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/json_file.py"/>
        <source>Network, weights, preprocessing and test rows as one text that every language reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <location filename="../../core/export/onnx_file.py"/>
        <source>it holds no preprocessing and no test rows of Deepstep; import it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <source>its layers are not those that its card names; it was changed after Deepstep wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <source>the weights of {node} are missing or have another shape; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <source>Keras model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <source>For keras.saving.load_model; Keras and TensorFlow train it further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/keras_script.py"/>
        <source>Keras code (and TensorFlow SavedModel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/keras_script.py"/>
        <source>Builds the model with the trained weights; saves it as .keras or SavedModel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/model.py"/>
        <source>{path}: this is no project and no exported network; give a .deepstep file, or one that ends in {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/notebook.py"/>
        <location filename="../../core/export/torch_project.py"/>
        <source>The network comes without its data, and training needs them; export it from its project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/notebook.py"/>
        <source>a cell was changed after Deepstep wrote it, so it is not taken for the network&apos;s program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/notebook.py"/>
        <source>Jupyter or Colab notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/notebook.py"/>
        <source>Rebuilds, trains (on a GPU where there is one) and evaluates the network on the same split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>the part {name} does not belong to an exported network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>the array {missing} is missing; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>the array {main} has to be one text; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>{name} holds {dtype} and not float64; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>NumPy arrays (NPZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>Every array by its name; np.load reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/numpy_script.py"/>
        <source>NumPy script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/numpy_script.py"/>
        <source>A Python script that needs nothing but NumPy and reads like the formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/onnx_file.py"/>
        <source>the array {name} is missing; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/onnx_file.py"/>
        <source>its graph is not the one that belongs to its card; it was changed after Deepstep wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/onnx_file.py"/>
        <source>ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/onnx_file.py"/>
        <source>One graph from raw columns to the prediction, for every runtime that reads ONNX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>read back: {rows}, largest difference {read_back}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{peer}: {rows}, largest difference {by_peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{peer}: not asked, {why_not}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>project: all its rows, largest difference {to_project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>it was not wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{why_not} is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{name} gives other outputs: the largest difference is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{path}: the file is damaged; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{peer} could not use the file: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/export/proof.py"/>
        <source>{n} test rows</source>
        <extracomment>one: {n} test row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/export/python_script.py"/>
        <source>Python script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/python_script.py"/>
        <source>Runs wherever Python runs; needs no library at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/sklearn_script.py"/>
        <source>scikit-learn estimator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/sklearn_script.py"/>
        <source>A class with predict and predict_proba that the tools of scikit-learn take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>{path}: there is something of this name already; choose another name or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>{path}: the folder cannot be written ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>this is no folder of a training project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>{name} was changed after Deepstep wrote it, so it is not taken for the project&apos;s program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>PyTorch training project (folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>Trains on as many GPUs and machines as there are, on the same split, seed and batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/torch_script.py"/>
        <source>PyTorch module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/torch_script.py"/>
        <source>A module with the trained weights in it, to use or to train further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/torch_weights.py"/>
        <source>PyTorch weights (state_dict)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/torch_weights.py"/>
        <source>For load_state_dict of the exported module; loads with weights_only=True.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/torch_weights.py"/>
        <source>Safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/export/torch_weights.py"/>
        <source>The same arrays as the state_dict, in the format that model hubs exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fallback.py"/>
        <source>{note} Training goes on from epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: the setting {unknown!r} is not known here; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../core/sweeps/record.py"/>
        <location filename="../../gui/forms.py"/>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} has to be {kind}, and {value!r} is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} is {value!r}; it can be {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} has to be a finite number, and {value!r} is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} is {value:g}; it has to be above {above:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} is {value:g}; the smallest allowed value is {minimum:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} is {value:g}; the largest allowed value is {maximum:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/template.py"/>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/lessons/reading.py"/>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/lessons/reading.py"/>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/lessons/reading.py"/>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{target}: this is a device and no file; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it may not be written in {parent}; choose another folder or ask for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>this is a folder; give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>the folder {parent} does not exist; make it first or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{parent} is no folder; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>the disk is full; free some space and save again, the old file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{parent} is read-only; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>the name is too long; choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{Path}: it is larger than {size}, more than such a file can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: this is a folder; give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: it may not be read; ask for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: it cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: there is not enough memory to open it; close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: the file is damaged or cut short; use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it holds {n_names} parts, more than such a file can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it holds a part twice; use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it is encrypted; unpack it with its password and pack it again without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it holds a part with an unsafe name, so it was not written by Deepstep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it would unpack to {size}, more than such a file can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it would unpack from {size} to {size2}, which no such file does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{count} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{place}: this is no valid JSON text; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>Data: there are no training rows; give the training part of the split a larger share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>its units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>the units of {inputs} together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{inputs}: the data have {shape} inputs; set {layers} to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{output}: the target needs {shape} outputs; set its units to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{output}: {function} has no slope, so nothing learns; choose another activation there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{ends} to {ends2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{output}: {function} gives {span}, and the targets go from {found}, so some are never reached; choose identity there, or another scaling of the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{output}: behind {function} the slope of {loss} is next to 0 where the prediction is sure and wrong; a cross-entropy learns faster there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/folds.py"/>
        <source>Folds: choose 2 or more, so that every row is held out once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/folds.py"/>
        <source>Fold {place}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>this is no HDF5 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>its groups go in circles or too deep; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>{path}: the shape of the array does not go with its numbers; use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>{path}: arrays in chunks or compressed are not read; save it without compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>{path}: the array is cut short; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>this is no ONNX model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>its arrays are sparse, which is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>the file is damaged or cut short; use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>the file is damaged: a text of it is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>an operation holds a graph of its own ({name}), which is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>{name}: the array lies in another file, which is not read; save the model as one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>{name}: numbers of ONNX&apos;s type {code} are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>{name}: the shape of the array does not go with its numbers; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>this is no safetensors file, or it is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>its header is no JSON text; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>its header is no list of arrays; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>its notes have to be texts; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>{name}: type, shape and place do not go together; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>{name}: numbers of the type {dtype!r} are not read; save it as F32 or F64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>two of its arrays share numbers, or some belong to none; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>it holds more or less than its header says; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>this is no file of PyTorch that holds a state_dict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>its numbers are stored big end first; save it on another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it holds no state_dict; save model.state_dict() instead of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it has more parts than a file of weights can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>its list of arrays is damaged; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>its list of arrays is cut short; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it holds {name}, which a file of weights has no need of; nothing of it was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it holds an object that is no list of arrays; nothing of it was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it asks for {name}, which a file of weights has no need of; nothing of it was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>the shape of an array does not go with its numbers; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fused.py"/>
        <source>a part of the scratch array of another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fused.py"/>
        <source>a decision on the number of the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/fused.py"/>
        <source>{name} is read before it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>e3 b2 r7 back L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>e3 epoch · b2 batch · 12 update · r7 row · fwd, loss, back, upd · L2 or a layer&apos;s name · n3 neuron · w1,2 weight · bias 2 · #40 step · t2 term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: type where to, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: {words!r} says the {name} a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: {word!r} is not understood; write it as in {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: {word!r} counts from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: there is no layer {number}; the network has {n_names} behind the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: this update has {n_walk} steps, and step {step} is beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: there is no {said} in this update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <location filename="../../core/levels.py"/>
        <source>neuron {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>weight {map}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>bias {bias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{inputs}: the data have {columns} inputs, and the other input layers read all of them; give those fewer units, or remove this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{name}: {units} units leave no column of the data for {other}; choose 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{layer}: no layer before {after} gives {size} numbers as it does; add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{last}: it reads one column; a further input layer needs a column of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{after}: it gives an image; a further input is joined with a flat row, so choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{head}: it has one unit; a further output needs a target of its own, see Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{output}: the target needs {outputs} outputs, and this layer cannot have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{name}: the input and the output layer stay at the ends; drop it elsewhere to place it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{name}: a layer that reads several cannot be put into one connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{name}: without it {target} no longer reads {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <location filename="../../gui/board/row_list.py"/>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>follows from an earlier mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>label not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>{n_cells} numbers: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>First mistake: {cell} = {cell_text}. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>This update has {n_walk} steps; homework is checked up to {most_steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>This label names no number of the network; write {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>Nothing is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>This follows from numbers before it that were rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>Worked out rightly from the earlier mistake: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>{own} (This comes on top of the earlier mistake.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>These are {count} numbers without labels, and the update has {n_steps}; add labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/deeper.py"/>
        <source>In a step before it, the {title}{title2}: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the sum of neuron 1 of the first hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the prediction; with a number, of several outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <location filename="../../core/losses/base.py"/>
        <source>the output&apos;s sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the loss; of the batch, where a batch is walked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the slope of the loss at the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>slopes at a hidden neuron: at its value, at its sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the slope of a weight of the first layer, from 1 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>of a weight of the output layer, of a bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the value after the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>any of these with the name of its layer before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>step 12 of the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>z1, h1, out, loss, dL/dw11, dL/dh1, new w11 or hidden1 z2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>The label {label!r} names no number of this network; write {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>{Path}: this is no text; save the table as CSV (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>There are no answers: paste one number per line, or labels and numbers such as h1 and 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>These are more than {most_cells} cells; check them in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/panels/step/factors.py"/>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/homework/walks.py"/>
        <source>Rows {first} to {first2} are asked for; the data has rows 1 to {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/base.py"/>
        <source>{project}: every input is looked up in an embedding, so there are no slopes; measure permutation importance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <source>Slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <source>How far an answer moves when a column moves by its standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <location filename="../../core/importance/integrated.py"/>
        <location filename="../../core/importance/permutation.py"/>
        <source>At most so many rows of the part, drawn at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <source>How far the {word} moves when the column moves by one standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <source>some columns are looked up in an embedding and have no slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>all inputs 0, as the network sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>mean of the training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>a row of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Baseline: {kind!r} is not known; choose {baselines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Baseline: there is no row {row}; the table has rows 1 to {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <location filename="../../core/importance/saliency.py"/>
        <location filename="../../core/predicting/reasons.py"/>
        <source>Integrated gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>How much a column adds to an answer on the way from a baseline to the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Where the way begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <location filename="../../core/walk_export/solution.py"/>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/panels/step_mode.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Which row is the baseline, where it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>At most so many places between are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>How much the column adds to the {word}, from {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>the sums miss answer(x) − answer(baseline) by {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>{project}: an embedding looks categories up, so there is nothing between two of them to integrate over; measure permutation importance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>less than 0.01 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>the task&apos;s first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <location filename="../../gui/plots/loss_plot.py"/>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>Permutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>How much worse the metric gets when a column&apos;s values are shuffled among the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <location filename="../../gui/plots/kinds/curves.py"/>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>What gets worse; it has to be one of the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>How often each column is shuffled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>Which shuffles are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>How much worse {name} gets when the column is shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>{name} as it is: {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>Metric: {kind} does not fit this target; choose {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>sum {total}, answer − baseline {wanted}, rest {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>largest |∂answer/∂pixel| of the channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>|mean slope of {noisy} copies with noise of {noise:.0%} of the range|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>Slope × input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>∂answer/∂pixel · pixel, added over the channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>(x − b) · ∫ ∂answer/∂x from the training mean b to x, added over the channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>Occlusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>answer − answer with a patch covered by the training mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/drawing.py"/>
        <source>its output is no flat row of numbers, which the engine needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/drawing.py"/>
        <source>a padding of {pads} (top, bottom, left, right) is none that a layer here has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/drawing.py"/>
        <source>{what} {tuple} is not the same in both directions, as a layer here needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>it holds {kind}, which is no layer of Keras itself; nothing of it was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>it holds the layer {kind}, which is no layer here; nothing of it was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name} reads {missing!r}, which is no layer before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>its input has the shape {shape}; one input of (n,) or (h, w, c) is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: the activation {words} is none here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>this is no Keras model: its configuration or weights are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>it is a model of the class {kind}; only Sequential and functional models are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>it has several outputs, and a network here has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name} is used more than once, which no layer here can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: images with channels first are not read; save the model with channels_last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: a convolution in groups is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>a kernel of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>a stride of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>a dilation of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: a padding on top of a ZeroPadding2D layer is none that a layer here has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: the padding {padding!r} is none that a layer here has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>a window of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: this padding of a pooling layer is none that a layer here has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name} padding of {reads}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: {kind} over axis {axis}, or without scale and shift, is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: a PReLU with a slope of its own for each pixel is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: a Reshape to {tuple} is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: {kind} with settings of its own is no activation here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: Concatenate is only known along the last axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>its output {output!r} is calculated by no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Gemm with another {name} is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} on an image is no dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Add with a stored array is only known behind a matrix product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} reads values in different orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Concat is only known along the units or channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} reads no image with channels first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} with the padding {auto} is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>its windows are not two-dimensional, as a layer here needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Conv in groups, or not two-dimensional, is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} with dilation or ceil_mode is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation AveragePool that leaves out the padding is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Flatten is only known from the first axis on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Reshape to {tuple} is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Transpose by {turn} is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation BatchNormalization behind a Flatten is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation LayerNormalization is only known over the units or channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation PRelu with a slope of its own for each pixel is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Gather is only known as an embedding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>channels first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>channels last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>flat, channels first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>it has {n_inputs} inputs ({names}), and a network here has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>its input has the shape {shape}, and (rows, n) or (rows, c, h, w) is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>Its images are channels first; here a row holds them pixel by pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>it holds the operation {op}, which is no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>the operation {op} reads {name!r}, which is calculated by no layer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>the operation {op} reads {name!r}, which is no stored array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>the operation {op} with {name} {found:g} is no activation here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>the operation {op} over axis {axis} of an image is no activation here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/project.py"/>
        <source>{output}: no loss goes with its activation {output2} and the target; open other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>{path}: the file is damaged or not what its name says; nothing of it was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>{path}: there is not enough memory to read it; close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>it is a pickle of an older PyTorch, which can hold programs; nothing of it was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>its ending is none of {suffixes}, which can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>the file has no array {source!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>it has the shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>it holds NaN or infinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>{target}: the network has no such parameter; it has {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>{target} cannot be {source}, because {wrong}, and {needed} numbers are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>kept all {n_counts} arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>kept {n_whole} of {n_counts} arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/inheriting.py"/>
        <source>{listed} start new</source>
        <extracomment>one: {listed} starts new</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>{name} keeps {kept} of {words}{max_size} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>its </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>{layer} keeps its {old} {word}, {new} start new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>{layer} keeps the first {new} of {old} {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <location filename="../../core/wiring.py"/>
        <source>{n_names} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <location filename="../../core/wiring.py"/>
        <source>{shown} and {shown2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>{n_sentences} more arrays keep a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>Glorot uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>Glorot normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>N(0, 2/(in+out))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>He uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>He normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>LeCun uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>LeCun normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>columns of length 1 at right angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>normal 0.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>uniform 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>constant 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>constant 0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <location filename="../../gui/plots/kind.py"/>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>What the neurons of a layer give, a = f(z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>Pre-activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>The weighted sums before the activation, z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>The weights that lead into a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>The constants that the neurons of a layer add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>Weight slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>∂L/∂w: how the mean loss follows each weight of a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>Neuron slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>∂L/∂z: how the mean loss follows the sum of each neuron, row by row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>Size of weight slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>log₁₀ |∂L/∂w|: −3 is a slope of ±0.001; 0 has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/images.py"/>
        <source>filter {n2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/images.py"/>
        <source>neuron {n2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/images.py"/>
        <source>channel {n2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/landscape.py"/>
        <source>There is no path yet: train for some updates, or choose random directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/projection.py"/>
        <source>t-SNE keeps neighbours together. How far groups lie apart, and how large they are, means nothing; another run looks different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/projection.py"/>
        <source>t-SNE needs at least {least_neighbours} rows; choose PCA for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/insight/projection.py"/>
        <source>{layer}: its values are NaN or infinite for some rows; reset, and choose a smaller rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every 2nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every 3rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every 5th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every 10th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>results only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/hints.py"/>
        <source>Look at {symbol} first: {meaning}, {chosen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/hints.py"/>
        <source>What counts most: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>A comma is a decimal comma here; write the number without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>Right, to {found} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>Close: {early}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>Not this number. {first_look}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/judging/judge.py"/>
        <source>Close: right to {n} digits; {digits} are asked.</source>
        <extracomment>one: Close: right to {n} digit; {digits} are asked.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>{words} The last digit was cut off, not rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>{words} (Or else: {sentences}{sentences2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>{sentences} Or else: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/record.py"/>
        <source>no number done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/record.py"/>
        <source>{right} of {asked} right · {at_once} at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>{places} decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>1 decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>you rounded too early, to {shown}; keep all digits until the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>you rounded too early, to {digits} digits; keep all digits until the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is the sum before the activation; {found} is applied to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You applied {found} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is the value after {function}; here the sum before it is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You went on with the sums z before the activation; what leaves a neuron is its value a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You took the sum z for the value {symbol}; the activation comes between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You took the slope of {name} at its value a; it is taken at the sum z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>In the slope of {name}, {slope_formula}, you put z where a belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You used the value {name}(z) instead of its slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is 1 / 1 + e^(−z) without brackets; sigmoid is 1 / (1 + e^(−z)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You took e^z; sigmoid has e^(−z) below the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>The 1 below the line is missing: sigmoid is 1 / (1 + e^(−z)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is e^z; softmax divides it by the sum of all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is e^(z − largest z); softmax divides it by the sum of all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You divided z by the sum of all z; softmax takes e^z of each first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You divided by the other powers only; the own one belongs to the sum too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is 1 − a, the probability of the other answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>activation not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>−1 instead of relu(−1) = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>activation applied twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>value instead of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>tanh(5) where the sum 5 was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>sums used instead of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>2 × 5 instead of 2 × tanh(5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>activation slope at the wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>z · (1 − z) instead of a · (1 − a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>sigmoid without its brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>1 / 1 + e^(−z) instead of 1 / (1 + e^(−z))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>softmax not divided by its sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>e^2 instead of e^2 / (e^2 + e^1 + e^0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>probability of the other answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>0.018 instead of 0.982</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>That is the logarithm to base {base}; log is the natural logarithm (ln) here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You did not square the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You doubled instead of squared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You added where is multiplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You added up first and multiplied then; each pair is multiplied on its own, then added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You calculated from left to right; products come before sums and differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>logarithm to base 10 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>−log₁₀ 0.5 = 0.301 instead of −ln 0.5 = 0.693</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>not squared, or doubled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>3 or 6 instead of 3² = 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>added instead of multiplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>2 + 3 instead of 2 × 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>added first, then multiplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>(2 + 3) × (1 + 1) instead of 2 × 1 + 3 × 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>products not before sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>(2 + 3) × 2 instead of 2 + 3 × 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>That is the loss without the ½.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>That is the loss with a ½; here it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>There is no factor 2 here: the loss is ½ · error², so its slope is the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>The factor 2 is missing: the slope of error² is 2 × error (only ½ · error² has the error itself).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You did not divide by {symbol} = {factor:g}, the number of rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You did not divide by {symbol}, {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You did not divide by {found}: the loss is the mean over the outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You did not divide by n = {n2}: the loss of the batch is the mean over its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You divided by n = {n2} once more: the slope at the loss holds that factor already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>factor 2 of the square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>9 − 12 instead of 2 × (9 − 12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>not divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>(100 + 9) instead of (100 + 9) / 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>not the mean over the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>0.09 + 0.25 instead of their half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>not the mean over the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>30 + 8 instead of (30 + 8) / 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>the {meaning}: {symbol} = {factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You left out the activation slope {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You forgot to multiply by the learning rate {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You left out a factor, {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>{symbol} and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You added up {symbol} and the like, and left out {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You left out a term, {term}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You forgot the bias, {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You left out the square root √.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>activation slope left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>3 × −4 instead of 3 × −4 × 0.1966</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>learning rate left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>w − slope instead of w − η × slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>bias left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>2 × 1 + 3 × 1 instead of 2 × 1 + 3 × 1 + 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>factor left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>3 × 1 instead of 3 × 6 × 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>same factor left out of every term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>2 + 3 instead of 2 × 1 + 3 × −1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>term of a sum left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>2 × 1 instead of 2 × 1 + 3 × 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>square root left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>m / (v + ε) instead of m / (√v + ε)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>That is {symbol}, {meaning}, which goes into this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>That is another number: {title}{title2} ({left}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>The decimal point is {n} places too far to the </source>
        <extracomment>one: The decimal point is {n} place too far to the </extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>Two digits are swapped: {first}{second} was typed as {second}{first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>one of the operands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>w itself instead of x × w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>another number of the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>z₂ where z₁ was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>decimal point at another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>1.8 instead of 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>two digits swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>1.832 instead of 1.823</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>You went on with {shown}. {that} = {factor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>That is the weight&apos;s slope; the node&apos;s slope is weight × slope of the next node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>Those are the weights&apos; slopes, added up; the node&apos;s slope is the sum of weight × slope of the next node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>You read the weights the wrong way round: w₁₂ leads from neuron 1 to neuron 2 (transposed matrix).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>You used the weights after the update; forward and backward pass use those before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>That is the weight before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>That is only the step; it is subtracted from the old weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>That is only the change; the new weight is the old one plus it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>weight&apos;s slope taken for the node&apos;s slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>18 = 3 × 6 instead of 12 = 2 × 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>weights transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>w₂₁ where w₁₂ belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>weights after the update used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>1.82 where the pass used 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>old weight, or only the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>0.18 or 2 instead of 1.82</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>You left out the correction of the first updates: {names} belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>That is a step of plain gradient descent, η × slope; this optimizer does more with the slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>Adam&apos;s means not corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>m instead of m̂ = m / (1 − β₁ᵗ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>plain step with another optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>w − η × slope with Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>The sign is turned: the error is prediction − target here, not target − prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>The sign is turned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>The sign is turned; slopes follow the error as prediction − target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>You lost the minus of {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>You added where is subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>You added instead of subtracted: the weight moves against the slope, or the loss grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>The sign of one term is turned, {symbols} = {with_numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>12 − 9 instead of 9 − 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>added instead of subtracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>2 + 0.01 × 18 instead of 2 − 0.01 × 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>minus of one number lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>3 × 1 instead of 3 × −1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>sign of one term turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>2 × 1 − 3 × 1 instead of 2 × 1 + 3 × 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>sign turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>6 instead of −6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>0.75, 3/4, −2 or 1e-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>Type a number, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>{shown} divides by 0; type a number, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>{shown} is no number; type one such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>{shown} is beyond the numbers that can be calculated with; type a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>{shown} has several commas or points; write it without thousands separators, such as 1234.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>none (valid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>keep the size (same)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>a border of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>How many zeros are put around the image where padding is “a border of its own”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>pooling layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source> with dilation {dilation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>{place}: a {kernel}×{kernel} {what}{spread} does not fit its {height}×{width} input; choose a smaller {what} or padding same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>{place}: a {what} reads images (height × width × channels), and it gets {got} numbers; put a Reshape layer before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/activation.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/activation.py"/>
        <source>Puts every value through an activation function, as a layer of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/activation.py"/>
        <source>What is done with each value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/activation.py"/>
        <source>Activation · {activations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/add.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/add.py"/>
        <source>Adds the values of several layers up, number by number: skip connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/add.py"/>
        <source>{place}: it adds layers of the same size, and it gets {got}; give them as many units as each other, or use a Concatenate layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>Batch normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>Gives every neuron mean 0 and deviation 1 over the batch, then a scale and a shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <location filename="../../core/optimizers/descent.py"/>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>How far the running mean and variance, which predicting uses, move towards those of each batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Added to the variance, so that nothing is divided by 0.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>Keep scale, shift and the running statistics, and normalize by these while training too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>Batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/concatenate.py"/>
        <source>Concatenate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/concatenate.py"/>
        <source>Puts the values of several layers side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/concatenate.py"/>
        <source>{place}: it joins layers whose sizes differ in the last number only, and it gets {got}; bring them to one size first, for example with Flatten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Slides small kernels over an image; each looks for one pattern everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>How many kernels the layer has: its channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Height and width of the kernels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>How far the kernel moves from window to window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>What is put around the image: zeros, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>Border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>How far apart the kernel&apos;s places are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>What each neuron does with its sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Whether each filter adds a constant of its own; off: it is 0 and stays 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>Weights start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>How the first weights are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>Bias starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>How the first biases are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>Keep weights and biases as they are while the others are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Conv {kernel}×{kernel}×{filters} · {activations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>Each neuron multiplies every value before it by a weight, adds them up and a bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <location filename="../../core/layers/input.py"/>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>How many neurons the layer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>Whether each neuron adds a constant of its own; off: it is 0 and stays 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>Dense {units} · {activations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>{place}: a dense layer reads a flat row, and it gets {map}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>Leaves values out at random while training, against overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>The share of the values that is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>Dropout {rate:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Replaces each category, a whole number from 0, by numbers that are learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>How many there are: the numbers 0, 1, 2 … below this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>How many numbers stand for a category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Table starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>How the table is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Keep the table as it is while the others are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Embedding {categories} → {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>{place}: an embedding reads a flat row of categories, and it gets {got}; put Flatten before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>{place}: row {row} holds {rows} in input {column}, and the categories are the whole numbers from 0 to {categories}; number them so, without scaling, or raise the layer&apos;s categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/flatten.py"/>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/flatten.py"/>
        <source>Lays the numbers of an image in one row, so that a dense layer can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/input.py"/>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/input.py"/>
        <source>Where the rows of the data enter, one neuron per feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/input.py"/>
        <source>How many features a row has. The data decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/input.py"/>
        <source>Input · {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Layer normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Gives the neurons of every row mean 0 and deviation 1, then a scale and a shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Keep scale and shift as they are while the others are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Layer norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>{place}: it normalizes over the neurons of a row, and it gets only 1; put it behind a layer of at least 2 neurons, or use a Batch normalization layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Height and width of the windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>How far the window moves; as wide as the window: none overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>What is put around the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>{place}: a border of {border} is more than half of the {window}×{window} window; choose at most {window2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Max pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Makes an image smaller: of each window the largest number stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Average pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Makes an image smaller: of each window the mean stays; padding counts as zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Global average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Gives the mean of every channel over the whole image, as a flat row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>global average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/prelu.py"/>
        <source>PReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/prelu.py"/>
        <source>A ReLU that learns how much of the values below 0 it lets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/prelu.py"/>
        <source>Keep the leaks as they are while the others are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>Reshape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>Reads a row of numbers as an image: row by row, the channels of a pixel together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>How many rows of pixels the image has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>How many pixels a row of the image has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>How many numbers a pixel has: 1 grey, 3 colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>Reshape {height}×{width}×{channels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>{place}: {wanted} needs {prod} numbers, and it gets {numbers}; choose a height, width and channels that multiply to {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/checking.py"/>
        <source>{source}, {where}: the engine says {measured!r}, the file says {answer!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/checking.py"/>
        <source>{source}, page {k}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/checking.py"/>
        <source>the step {place} makes {found!r}, and the question says {answer!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{path}, entry {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{place}: of, term, text and perhaps also are expected, of an English word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{path}: a list of entries is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{place}: term, text and perhaps {keys} are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{place}: texts and lists of texts are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/lesson.py"/>
        <source>page {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/lesson.py"/>
        <source>numbers, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/live.py"/>
        <source>{text}: a lesson can wait for weights, counters and what was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/markup.py"/>
        <source>{place}: the mark {mark} is opened and not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{it}: the trace has no such step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r} is no step; write it like &apos;forward hidden1.z[0]&apos; or &apos;backward output.weight[0,0]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r}: of the loss there are &apos;loss loss&apos;, &apos;loss mean&apos; and &apos;loss slope[0]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r}: a layer&apos;s name and z, a, da, dz, weight or bias are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r}: {words} in brackets is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>two indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r} is no place in the diagram; write it like &apos;hidden1[0]&apos; or &apos;output.weight[0,0]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r}: {words} in brackets is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <location filename="../../core/lessons/quantities.py"/>
        <source>there is no layer {layer!r}; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/progress.py"/>
        <source>{parent}: progress cannot be kept there ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/quantities.py"/>
        <source>row {row} is not there; the table has {n_x} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/quantities.py"/>
        <source>{part!r} is no part of the data; there are train, validation and test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/quantities.py"/>
        <source>{words!r}: an activation and a number are expected, such as sigmoid, 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/quantities.py"/>
        <source>{kind!r} is no activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{path}, line {lineno}: this is no valid JSON ({msg}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{path}: this is no text in UTF-8 with JSON in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{source}, format: it is {format}, and this version reads {format2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, steps: there are {n_steps}; 1 to {most_steps} are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: 2 to 6 options are expected, and right counts them from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, known: wrong numbers with a sentence for each are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: a quantity or a place is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, mode: {mode!r} is none of {modes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, size: {size!r} is none of {granularities}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: exactly one of {kinds} is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, mode: {what!r} is none of {modes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: is, the setting&apos;s value, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: a list of fields is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: the field {unknown!r} is not known here; known are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>a list of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: {words} is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: a text of 1 to {longest} characters is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: texts of 1 to 300 characters are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: a whole number from {smallest} on is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: a number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: a list is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up: a list of fields is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up: {unknown!r} is not known here; known are {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, file: {file!r} is not known; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, table: 2 to {most_columns} columns with their values are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, table: every column needs as many values, 1 to {most_rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, table: {title!r} has to hold numbers alone or texts alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, targets: names of columns are expected; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, encodings: known are {encoders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, template: {kind!r} is not known; known are {templates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, network: a list of 1 to {most_columns} layers is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, network, layer {place}: units from 1 to {most_units} are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, activation: layers and kinds are expected; the layers are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, {part}: a list of settings is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, weights: {unknown!r} is not known; known are {shapes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, weights, {name}: rows of numbers are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, weights, {name}: {map} finite numbers are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, weights: {name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Neuron</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/action_table.py"/>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <location filename="../../gui/panels/step_mode.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Batch {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Update {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>weight {indexed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>bias b{sub}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/terms.py"/>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>slope at the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>mean over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>channel {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/matrices/gap.py"/>
        <source>row {row}, column {column}, channel {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>{it} needs {wanted} in the output layer; choose {wanted} there, or another loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>{low:g} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>from {low:g} to {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>{it} needs targets {wanted}, and there is {found:.4g}; choose another loss or scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <location filename="../../core/losses/squared.py"/>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Loss of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>output&apos;s sum z{index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>prediction ŷ{index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>Slope of the loss at the {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Positive weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>How many times a row whose target is 1 counts, against one whose target is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <location filename="../../core/losses/categorical.py"/>
        <source>Label smoothing ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Moves targets from 0 and 1 to ε/2 and 1 − ε/2, so that no output has to be quite certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>The loss is minus the logarithm of the probability that was given to what really happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Calculated from z, before the sigmoid, so that it stays exact where p is close to 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Loss and sigmoid together have a simple slope: probability minus target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Loss and sigmoid together: probability minus target, where what is said of a 1 counts w times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>the target, smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>the weight of a target of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>{label} needs one output per class, so 2 or more; choose a loss for two classes, or for numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Categorical cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Loss and softmax together have a simple slope: probability minus target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Calculated from z, before the softmax, so that it stays exact where p is close to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Class weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>How much the rows of each class count, in the order of the classes; empty: all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Takes the share ε from the true class and gives it to all classes alike, so that no class is quite certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>{it} takes numbers as class weights; write one for each class, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>{it} takes class weights above 0 only; give a class that is not to count 0.001 or so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>{it} has {n_weights} class weights for {outputs} classes; give one for each, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>The loss is minus the logarithm of the probability that was given to the true class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>the targets of all classes, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>the target, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Negative log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Loss and log-softmax together have a simple slope: probability e^ŷ minus target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>The predictions are logarithms of probabilities; e^ŷ is the probability itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>KL divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Over all classes: target share times how much larger its logarithm is than that of the prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/counts.py"/>
        <source>Poisson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/counts.py"/>
        <source>The rate that is predicted, less the count times the rate&apos;s logarithm; z is that logarithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/counts.py"/>
        <source>Loss and e^z together have a simple slope: rate minus count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/counts.py"/>
        <source>The sum is above 60, where the rate goes on as a straight line with the slope e^60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <location filename="../../core/losses/squared.py"/>
        <source>Over outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <location filename="../../core/losses/squared.py"/>
        <source>What to do with several outputs of a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The error is prediction minus target; the loss is its size, so outliers count no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The loss grows with the prediction at the same rate however large the error is; its sign tells whither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Huber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Small errors count with half their square, errors beyond δ in a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Delta δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The error from which on the loss is a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>the error from which on the loss is a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Within δ the slope is the error itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The error is beyond δ, so the slope is δ, however large the error is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Log-cosh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Small errors count with about half their square, large ones in a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The slope is close to the error where that is small, and never beyond −1 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>Hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>{it} is for a single output; choose Categorical hinge for several classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>Target and score as −1 … 1; their product is the margin, and what it lacks of 1 is the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>The row is on the wrong side or too close to the border: twice the target&apos;s side, towards it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>The margin is 1 or more, so the row costs nothing and teaches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>Categorical hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>The score of the true class should be 1 above every other; what it lacks is added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>This class comes closer to the true one than 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>This class is far enough behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>The true class gains on every class that comes too close: minus their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>how many classes come too close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>Squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>With ½</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>Put ½ before the square, so that the slope is the error itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>The error is prediction minus target; the loss is its square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>error {prediction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>Slope of the loss at the prediction ŷ{index_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>How fast the loss grows when the prediction grows: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>{before} times the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/memory.py"/>
        <source>the memory {name!r} does not belong to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/memory.py"/>
        <source>the memory {name!r} has to be {shown} finite numbers in float64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of the rows whose class is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>√ of the mean squared error, in the target&apos;s unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>balanced accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of each class that is found, averaged over the classes: rare classes count as much as others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of what is called a class that is of it; for several classes their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of a class that is found; for several classes their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Harmonic mean of precision and recall; for several classes their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>How likely a row of a class scores higher for it than another row; 0.5 is guessing, 1 is perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>log loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Mean of −log of the probability given to the true class; none without probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>answers right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of all yes/no answers that are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>rows all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of the rows whose answers are all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>F1 per target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>F1 of each target&apos;s yes, averaged over them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>AUC per target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>ROC AUC of each target, averaged over them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Mean size of the error, in the target&apos;s unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of the target&apos;s variance that is explained; 0 is as good as the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Mean squared error, in the target&apos;s unit squared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/moments.py"/>
        <source>Go to: an epoch has {per_epoch} batches here, and batch {batch} is beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/moments.py"/>
        <source>Go to: training ended before that. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/moments.py"/>
        <source>Go to: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>Calculus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>Deltas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>this row&apos;s slope of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope of weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope of bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope at sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope at value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope at prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope at input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>activation slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>corrected mean slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>corrected squared slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope of the loss at the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/npy.py"/>
        <source>{place}: this is no array of plain numbers or texts; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/npy.py"/>
        <source>{place}: the array is cut short or damaged; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/npy.py"/>
        <source>{place}: the array holds bytes that are no {get}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/lion.py"/>
        <source>How much of the mean slope m is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>How much of the mean squared slope v is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Keeps the division from going by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>The weight moves by the mean slope, divided by how large the slopes usually are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>how much of the mean slope is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>how much of the mean squared slope is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Mean slope m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Mean squared slope v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>{symbol} after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>how much is kept in each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>the number of this update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>{symbol} began at 0, so early on it is too small; dividing by 1 − {name}ᵗ makes up for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Corrected {symbol}̂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>mean slope so far, corrected for its start at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>mean squared slope so far, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>keeps the division from going by zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>AMSGrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>The weight moves by the mean slope, divided by how large the slopes have been at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>largest mean squared slope so far, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>v after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>v max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>the largest v before this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>v may shrink again; its largest value so far counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Largest v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/lion.py"/>
        <source>Weight decay λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/lion.py"/>
        <source>How strongly every step pulls weights and biases to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/lion.py"/>
        <source>the weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>The weight is pulled to 0 a little, then moves by the mean slope, divided by the slopes&apos; usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>NAdam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Momentum decay ψ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>How fast the momentum grows to β₁.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>the share of this step&apos;s slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>the share of the mean slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>mean slope so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>The weight moves by a mix of slope and mean slope, divided by how large the slopes usually are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Adagrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>s before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>The squared slope is added to those before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Sum of squared slopes s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>The weight moves against its slope, the less the larger its slopes have been together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>sum of the squared slopes so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>RMSProp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>How much of the mean squared slope is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Mean squared slope s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>The weight moves against its slope, divided by how large its slopes usually are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>mean squared slope so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Adadelta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <location filename="../../core/optimizers/base.py"/>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <location filename="../../core/optimizers/lion.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <source>How far one step goes; 1 is the method&apos;s own step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>How much of both means is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Lets the first steps begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>mean squared move before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>lets the first steps begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>The weight moves against its slope: the usual move divided by the usual slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>How far one step goes against the slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <location filename="../../core/walk_update.py"/>
        <source>the weight before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <location filename="../../core/walk_update.py"/>
        <source>the slope of the loss along this weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>{symbol} before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>A moving mean: the share {symbol} of the old one stays, the rest comes from this slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>, squared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>The new weight is the old one minus learning rate times slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>Momentum µ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>How much of the last step&apos;s speed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>the momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>the speed before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>The speed keeps a part of itself and takes up the slope; the weight moves against the speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>The speed keeps a part of itself and takes up the slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>Speed v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>the speed after taking up the slope: µ × speed before + slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>The weight moves against the slope and, besides, as far as the speed will carry it next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <source>L-BFGS · all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <source>the move: −η times the slopes of all weights, mixed by the curvature that the last steps have met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <source>The weight moves to where slope and curvature expect the lowest loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>Lion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>How far every weight moves in one step; less than for Adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>How much the mean slope counts in a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>how much the mean slope counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>mean slope before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>Every weight moves by the same length; only the sign of its mean slope counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/own_templates.py"/>
        <source>{folder}: templates cannot be kept there ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/own_templates.py"/>
        <source>{name}: the template cannot be deleted ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/own_templates.py"/>
        <source>{name!r}: a template&apos;s name begins with a letter or digit and has up to 60 letters, digits, blanks or . , ( ) + -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{name}: there is no such weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{name}: a weight has to be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{place}: the array {name} is {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>not part of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{place}: {name} has the shape {shape}, and the network needs {shape2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{place}: {name} holds NaN or infinity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the clipboard holds no layers; copy some in a diagram first, or a line such as: dense 16 relu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <source>{n_layers} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Copy: select a layer behind the input; an input layer belongs to its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the clipboard holds more than {largest} MB; copy fewer layers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the layers were copied in another version of Deepstep; update both to the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: what the clipboard holds is damaged; copy the layers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: 1 to {max_layers} layers are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the weights are not as they should be; copy the layers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the array {name!r} belongs to none of the layers; copy the layers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: {name!r} is no name of a layer, or stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the layer kind {kind!r} is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: {name} reads a layer that does not come before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the settings of {name} are not as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the shape of {name} is not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the numbers of {name} are damaged; copy the layers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: {name} has {n_data} numbers, and its shape {shape} needs {prod}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: {name} holds NaN or infinity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>{words} pasted behind {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>{n_brought} of {n_brought2} arrays came along</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/pieces.py"/>
        <source>{lost} keep a part</source>
        <extracomment>one: {lost} keeps a part</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Duplicate {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Duplicate {n_names} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Duplicate: select a layer behind the input; an input layer belongs to its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>{words} duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <location filename="../../core/predicting/in_pieces.py"/>
        <source>{target}: this is the file that is read; choose another name for the predictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>{table}: the network needs the {word} {listing}; there are {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>Slope × value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>How much the answer grows per unit of the input, times the input&apos;s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>The answer minus the answer with the training rows&apos; usual value in place of the input&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>What the input adds on the way from the training rows&apos; usual row to this one; all together it is the difference of the two answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>{it}: no training row had {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>{it}: {value} is outside of the training rows ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>{it}: {text!r} is no number; type one such as {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>There is nothing to paste: copy a row of a table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>Paste: {unknown!r} is no input; the inputs are {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>Paste: {n_cells} names and {n_cells2} values; they have to be as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>Paste: {n_cells} values, and there are {n_by_name} inputs: {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>{name!r} is no input; the inputs are {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/probe.py"/>
        <source>the largest number of a window of {name} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/probe.py"/>
        <source>z{sub} of {name} is at {corner:g}, where {function} has no slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/probe.py"/>
        <source>The same values are dropped in {random} in each try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Remove {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/problems.py"/>
        <source>{layer} reads {count} layers; a {kind} layer reads {min_inputs}{words}.</source>
        <extracomment>one: {layer} reads {count} layer; a {kind} layer reads {min_inputs}{words}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source> or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Connect it to {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{layer}: a {layer_label} layer reads {max_inputs} layer, and {n_inputs} lead into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Join them by {merge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{name}: nothing reads this layer, so it has no part in the prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Join it before {loose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Insert Dense {size} before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Insert Flatten before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Insert Reshape {height} × {width} before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{place}: the data have {wanted} inputs, and the network reads {n_inputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Read {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Append Flatten and Dense {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{place} gives an image of {size}; the target is {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{place} has {shape} units; the target has {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Set to {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Give {wanted} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{wanted} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/problems.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} numbers</source>
        <extracomment>one: {n} number</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Use {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/commands_table.py"/>
        <location filename="../../gui/panels/data/edits.py"/>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Use the suggested network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Use {activations} and {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>softmax over one unit is always 1, so nothing can be learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>sigmoid treats the {outputs} classes as if each could be true on its own, and one alone is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{layer} and {after} have no activation between them: they are one layer, W₁ · W₂.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Add ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Remove {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>leaves parts of the prediction out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>makes a predicted number waver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{name}: dropout right before the output {words} while training; put it between hidden layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{layer}: all units start with the same weights, so they learn the same and stay one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Draw them at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{last}: every layer is frozen, so training changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Train {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/program.py"/>
        <source>{output}: the output layer has to give a flat row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}: this is no Deepstep project, it has no {main}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}, {main}: {missing} is missing; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}, {main}: the format number is missing or wrong; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file} was written by a newer Deepstep (format {version}); this one reads up to {format}: update Deepstep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}: the part {name} does not belong to a project; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}: the part {iter} does not belong to the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>a list of at most {most_dismissed} findings is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>name, number, origin and step are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>a list of fewer than {most} branches is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>line, network, training and progress are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the part {iter} does not belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>two branches have the same name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the network of {line!r} does not fit the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{name} holds {dtype} and not float64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>weights of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the columns of the plan are not those of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>epoch, batch and step are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the state {name!r} is none of {optimizer}&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the state {name!r} has to be {size} finite numbers in float64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the metric {name!r} is unknown, or not up to {most_points} points of 3 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the part curve.npy is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the curve has to be up to {most_points} points of {curve_columns} numbers in float64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>a place for each layer&apos;s name is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{name!r} is no layer of the network, or its place is not two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the place of {name!r} has to be two finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{what} is {value!r}; it has to be a whole number from 0 to {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>a text of at most 1000 characters is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}, {part}: this part is damaged; use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/recording.py"/>
        <source>a decision on a number of an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/recording.py"/>
        <source>a place that an array tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/recording.py"/>
        <source>a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Adds this times the weight to its slope; not for biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Adds this times the weight&apos;s sign to its slope; not for biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Clip values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Cuts every slope to at most this size; 0: off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Clip norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Shortens all slopes together so that √Σ slope² is at most this; 0: off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Max norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Shortens each unit&apos;s incoming weights to at most this √Σ w²; 0: off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>max norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/charts.py"/>
        <source>{name}, target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/charts.py"/>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>{name}, predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/charts.py"/>
        <source>Predictions of {name} over targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/charts.py"/>
        <source>, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>It began on {when} UTC, {beginning}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{count} epochs, {count2} updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source> in {seconds} s on {backend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>The run ended: {outcomes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source> Notes: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{when}{trained}{how}, with Deepstep {version}. {ended}{notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Measured at the end, in float64, in the target&apos;s own unit. “?” means that it is not defined for these rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/plots/figures_plot.py"/>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/plots/curve_choices.py"/>
        <location filename="../../gui/plots/kind.py"/>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{parts} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Rows: what is true; columns: what was predicted; counted over {count} {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Predictions against targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>The network</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{count} parameters in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{table}: {count} rows; {counts} for training / validation / test. {n_feature_names} inputs as the network sees them; the target is a {words}. SHA-256 of table and plan: {hash}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/board/chooser.py"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>… and more columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <location filename="../../gui/plots/data_scatter.py"/>
        <location filename="../../gui/top_bar.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{names} … {names2} ({count} columns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Changed while it ran: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/examples/dialog.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <location filename="../../gui/plots/kind.py"/>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>There is no command for it: no run is kept that led to this state. Train once more; then there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>How to do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/page.py"/>
        <source>&lt;!DOCTYPE html&gt;
&lt;html lang=&quot;en&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;meta name=&quot;viewport&quot; content=&quot;width=device-width, initial-scale=1&quot;&gt;&lt;meta http-equiv=&quot;Content-Security-Policy&quot; content=&quot;default-src &apos;none&apos;; style-src &apos;unsafe-inline&apos;; img-src data:&quot;&gt;&lt;title&gt;{safe}&lt;/title&gt;&lt;style&gt;{style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;&lt;h1&gt;{safe}&lt;/h1&gt;&lt;p class=&quot;lead&quot;&gt;{safe2}&lt;/p&gt;
{body}
&lt;p class=&quot;foot&quot;&gt;Written by Deepstep.&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/page.py"/>
        <source>{path}: a report&apos;s name has to end in {suffixes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report_writing/page.py"/>
        <source>&lt;figcaption&gt;{safe}&lt;/figcaption&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/gallery.py"/>
        <source>The number of starts has to be from {fewest} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/gallery.py"/>
        <source>Seed {seed} has not been trained yet; wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>the next number and a list of runs are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>there are {n_runs} runs; a project can have {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>the part {min_spare} belongs to no run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>the next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>two runs have the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>run {place}: it lacks a part, or has one that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>run {place}: the array {name!r} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>run {place}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>how it ended is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>a list of up to {most_turns} turns is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>the duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>a start or end with its arrays is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its {group} has to be a list of arrays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>{what} have to be {size} finite numbers in {dtype}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its curve has to be up to {most_points} points of {curve_columns} numbers in float64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its other metrics are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its other metrics have to be points of 3 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>name, notes, star and colour are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>name, hash and rows of its data are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its metrics have to be those of train, validation and test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>one of its metrics is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>a turn is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>a turn has another kind of optimizer than the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>{what} is {value!r}; it has to be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>{what} is {value!r}; it has to be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>{what} has to be a text of at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>Their networks are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <location filename="../../core/watching/conditions/base.py"/>
        <source>the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{run} after update {begun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>They begin at different updates: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source> The compiled loop trained some of this and is not to be had here; NumPy trained it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>They begin with other weights: {found} differs by up to {found2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>The same up to update {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{before}; then their networks are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{before}, where {ended} stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>They part at the first update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>; after update {step} {found} differs by up to {found2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{run} was trained on {backend}, or its settings were changed too often: it cannot be trained again here bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>, where the other one ends; {longer} goes on to update {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>The same bits up to update {end}{rest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>, the end of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{words}; what differs is {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{words}. No setting differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>the way of calculating: the compiled loop and NumPy do not round the last digit alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{info}, which {run} changed to {new} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/recording.py"/>
        <location filename="../../gui/runs/book.py"/>
        <source>run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/restoring.py"/>
        <source>{run} learned from other data ({data}) than the project holds; open them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/restoring.py"/>
        <source>{run} learned from other data ({data}) and does not fit these; open them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>The weights of {it} are not kept, to save room; train it anew with its settings, and star runs whose weights are to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>There is no run {number}; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>A run needs a name of 1 to {longest_name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>The notes of a run can have {longest_notes} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>the weights of {listed} were let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>{listed} went: a project keeps {most} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>Runs: {words}. Star runs to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source> and {n_names} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name} ({caption}) is there in addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name} ({caption}) is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name} is {caption} instead of {caption2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name}: {info} {shown} instead of {shown2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name} reads {inputs} instead of {inputs2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{info} {shown} → {shown2} from batch {at} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>Changed on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../core/runs/table.py"/>
        <source>Calculated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../core/runs/table.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>after update {begun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{after} of run {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../core/sweeps/board.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/plots/base.py"/>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>stopped by a breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../core/sweeps/board.py"/>
        <location filename="../../gui/runs/tiles.py"/>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../core/sweeps/board.py"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>A setting of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The runs of a project are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>What you call the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>A star keeps the run&apos;s weights when room is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>What you wrote about the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The layers of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>How many weights and biases there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The table that the run learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Data hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The first digits of SHA-256 of table and plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The branch on which the run was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Began after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Updates before the run: 0 for an untrained network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Went on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The number of the run that it went on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Epochs done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Finished epochs at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/plots/ruler.py"/>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Updates of the weights up to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Time spent training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>How the run ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The device that trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The version of Deepstep that trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>When the run began, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Whether its weights are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Mean loss of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>{about} Measured at the end, on the {part} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Character {at}: {function} is not known; there are {functions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Character {at}: {tree!r} is no column; there are {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Character {at}: {side} is a text, such as {texts!r}; compare it with ==.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/base.py"/>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>On plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>What the rate is multiplied with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <location filename="../../core/stopping.py"/>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>After how many epochs without a lower loss the rate falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>By which share the loss has to fall to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>Lowest share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>The rate stays above this share of η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Cosine, warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Warm-up epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>How long the rate rises first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Final share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>The rate at the end, as a share of η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>One cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Rising share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Which share of the run the rate rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Start divisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>The rate begins at η divided by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>End divisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>The rate ends at its start divided by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>Every … epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>After how many epochs the rate falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>Factor γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>What the rate is multiplied with then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>What the rate is multiplied with after every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>none: drawn from the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The network is too large for a link; share it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link&apos;s data set {kind!r} is not known here; update Deepstep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>This is no link of Deepstep; one begins with {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link is cut short or damaged; copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link is longer than one can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link&apos;s weights do not go with its network; copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/shared_settings.py"/>
        <source>{names}: not changed. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <location filename="../../core/wiring.py"/>
        <source>{name}: the input and the output layer cannot be removed; change their settings instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{name}: only the layers of a plain stack can be moved; this network has branches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{name}: a layer can only be moved between the input and the output layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>Network: a list of 1 to {max_layers} layers is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{layers}: the first layer has to be the input layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{loose}: nothing reads this layer; connect it or remove it. Several outputs are joined by Concatenate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{spec!r}: a layer&apos;s name begins with a letter and has up to 40 letters, digits or _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{spec}: two layers have this name; rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{spec}: it reads {missing!r}, which is no earlier layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{spec}: a {kind} layer reads {min_inputs} layer(s), and it has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>Network, layer {place}: name, kind, inputs and settings are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>Network, layer {place}: name, inputs or settings have the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{name}: the layer kind {kind!r} is not known; known are {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/start.py"/>
        <source>The data set {kind!r} is not known; known are {sets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>End training when the validation loss no longer falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>After how many epochs without a lower loss training ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Smallest gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>By how much the loss has to fall to count as lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Take best weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Go back to the weights that had the lowest loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>after {patience} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>the weights of epoch {best_epoch} were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>the last weights were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Training stopped early after epoch {stopped}: the loss was no finite number; {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Training stopped early after epoch {stopped}: the loss was lowest after epoch {best_epoch} ({best}); {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/streamed_batches.py"/>
        <source>{optimizer} needs all rows at once, and these are streamed; choose Adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/address.py"/>
        <source>Sweep: an address is expected: a folder, or a database such as postgresql://user@host/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/address.py"/>
        <source>{it}: such a storage is not known; choose a folder, {databases}://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>a list such as 4,8,16, or ends such as 0.1..0.9 or log:1e-4..1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{text!r}: a setting, = and its range are expected; the range is {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {points!r} points of a grid is not possible; it can be 1 to {most_points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>Sweep: what is varied needs a name and its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: a range needs two numbers as its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: a grid takes up to {most_points} points of a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: at least one value is expected; the range is {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: a value is given twice; leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: the ends of a range have to be finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: the first end of a range has to be below the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: orders of magnitude need ends above 0; leave log: out or begin above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: the ends have to be whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {value!r} is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {word!r} is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {word} is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {word!r} is no number; the range is {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>its process ended three times on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>{finished} of {n_rows} trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>best {best} (trial {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>weights kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/depot.py"/>
        <source>{name}: its {n_data:,} bytes are more than travel in a database ({most_bytes:,}); let the sweep lie in a folder on a shared drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/depot.py"/>
        <source>{name}: it is not in the storage; begin the sweep anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/depot.py"/>
        <source>{name}: it is not what the sweep left there; begin the sweep anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>fANOVA: shares of the variance that a forest of regression trees finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>PED-ANOVA: what sets the best tenth apart from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>Importance: {n_rows} trials have a result; from {least} on it can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>Importance: all trials came to the same, so no setting mattered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>Importance: no setting has several values in all trials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source> Few trials: take it as a hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>Only {name} was varied in all {trials} trials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>{name} mattered most, with {share:.0%} of what set {trials} trials apart.{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>No setting decided alone: {name} {share:.0%}, {shares} {shares2:.0%} ({trials} trials).{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/keeping.py"/>
        <source>kept weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/keeping.py"/>
        <source>kept weights: how far training came is missing; train the trial again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/keeping.py"/>
        <source>kept weights: the optimizer&apos;s memory does not fit; train the trial again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>{name!r} could be {listing}; write the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>{name!r} is nothing that can be varied here; there are {listing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>Which {label} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>How many hidden layers there are; more are copies of the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>All hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>How the column {column} becomes numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>Encoding of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Bayesian (TPE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>quasi-random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>How the next values are chosen. Bayesian: what was good so far says where to look next; random: every trial by itself; grid: every combination once; quasi-random: spread more evenly than by chance (Sobol).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>successive halving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Hyperband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Whether trials that look bad are ended early, by what counts, as it goes. Median: those worse than half of the others at the same epoch; successive halving: only the best quarter goes on, again and again; Hyperband: the same with several first looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>How many trainings there are; a grid has as many as it has points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>After so long no further trial begins; 0: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Keep weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Of how many of the best trials the weights are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Search seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Start of the search&apos;s random numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: format, axes, objective and settings are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: it was written by another Deepstep; use a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: axes and settings have to be lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: nothing is varied; choose at least one setting and its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: a setting is varied twice; leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: {objective!r} cannot be what counts here; it can be {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: where {varied} is varied the losses cannot be compared; let a metric count, such as {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: the grid has {grid_size:,} points; take fewer values, at most {most_trials:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: there is a sweep {name!r} already; resume it or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: there is no sweep; begin one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: there is no sweep {name!r}; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: there are the sweeps {names}; name one with --name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: {name!r} was not begun to its end; begin it anew elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: {name!r} is no sweep of Deepstep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/runner.py"/>
        <source>Processes of the sweep ended again and again; is there enough memory?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>of this kind of database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: {line} adds what talks to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: it cannot be used ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: the journal is damaged; use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: the storage cannot be reached ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: the storage gave up ({name}); join again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/taking.py"/>
        <source>a process of a sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>another trial stands for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>There is not enough memory for this trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>worse than the others after {epoch} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>{plan}: it is not defined for the {part} rows; let something else count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>This trial has no weights: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/worker.py"/>
        <source>A process of the sweep had not enough memory; take fewer processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sweeps/worker.py"/>
        <source>A process of the sweep failed ({name}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>up to the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>with all slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>with the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>How many exercises, one for each learner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Start of the random numbers: same seed, same exercises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>How many inputs the network has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>How many neurons the hidden layer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Of the hidden layer; these two keep whole numbers whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Whether neurons have biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>How far the learner calculates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>{n_before} neurons, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../core/walk_export/solution.py"/>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Only {n_found} such exercises were found; ask for fewer variants, or for a larger network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>exercise {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>{project}: a number of the key does not agree with its own equation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>output {letter}{index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>{name} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>output dL/d{letter}{index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>{words} of the {words2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>it holds {unknown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>it has no {lesson}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>{name}: this is no lesson of Deepstep, {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>{folder}: lessons cannot be kept there ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>{folder}: there are too many lessons of this name; delete some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>{title}: a lesson cannot stop at this step; take the value or the slope beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>A lesson has up to {most_steps} steps; begin another one, or remove a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>The lesson has no title; type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>The lesson has no steps; go to a step and press Add this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>Own lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>trace {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <location filename="../../gui/panels/step/question.py"/>
        <source>What is the {title}{title2}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>The check needs a question, the right answer and at least one wrong answer, a line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>Right: {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson holds its rows, and these stay in their file; take a small table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson holds up to {most_rows} rows and {most_columns} columns; this project has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson has no {part}; switch it off in the Train mode first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson begins without {label}&apos;s memory of earlier updates; press Reset, or choose SGD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson cannot hold this network on these data; it takes numbers and categories in one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source>&lt;!DOCTYPE html&gt;
&lt;html lang=&quot;en&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;title&gt;{title}&lt;/title&gt;&lt;style&gt;{sheet_style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;{body}&lt;/body&gt;&lt;/html&gt;
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source>Exercise {number}{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source> – key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source>Name: ______________________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source>Calculate by hand and fill in. (seed {seed}, variant {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>{template}: it comes with its own data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>one of two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>one of several classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>several labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>{label}: the target has to be {wanted}, and here it is {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>Autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>{label}: its columns stand twice in the table, and rows that stay in their file cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>{label}: it gives its inputs back, and the data have no input of numbers for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>{label}: it needs as many targets as inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>Gives its inputs back through a narrow middle, which has to keep what matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Perceptron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Logistic regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Linear regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>MLP classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>MLP regressor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>One neuron that draws a straight border between two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Probabilities of classes straight from the weighted inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>A number as weighted sum of the inputs: the best plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Bank transactions 2–2–1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Two inputs, two ReLU units, one number, with exact weights: every step can be checked in the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Four rows that one neuron cannot learn and a hidden layer can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Two hidden ReLU layers and a probability for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Two hidden tanh layers and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Residual MLP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Two blocks whose result is added to what they read: slopes reach the first layers undamped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/images.py"/>
        <source>{label}: it reads images of {smallest} × {smallest} pixels or more, square where the table does not say their sides, and a row of these data has {numbers} inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/images.py"/>
        <source>Small CNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/images.py"/>
        <source>One convolution of 3 × 3, pooling and a dense layer, for square images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/templates/images.py"/>
        <source>Two convolutions of 5 × 5 with average pooling, then 120 and 84 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/terms.py"/>
        <source>The running {words} after {term} of {count} terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/terms.py"/>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/terms.py"/>
        <source>{title}, term {term} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>Nobody saw this update being trained: it was trained anew from the initial weights, with the settings of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>A GPU trained this; it was trained on by the CPU from the GPU&apos;s exact weights {since} updates before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>The compiled loop trained this and is not to be had here: NumPy trained it again, over {since} updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>The same bits as in the first run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>Timeline: training ended at update {step}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>Timeline: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>Timeline: there is no such update; train first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/trainer_places.py"/>
        <source>Training stopped at update {step}: {told}. The learning rate was {learning_rate}; choose a smaller learning rate and reset. The weights from before this update were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>neurons that are 0 for every row looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>neurons that are nearly flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>largest value for this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>largest incoming weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>what is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>value {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/files.py"/>
        <source>Worked solution, Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/files.py"/>
        <source>Worked solution, web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/files.py"/>
        <source>Receipts that can be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/files.py"/>
        <source>{Path}: the name has to end in {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line 1: this is no list of receipts that this version knows; export the walk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>There is no step in these receipts; export the walk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: this is no receipt of a step; export the walk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: this is no line of JSON; export the walk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: one JSON object is expected; export the walk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: {value!r} is no number; export the walk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>{project}, update {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>{row}, in a batch of {n_rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>Loss before the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>{kept} + … ({n_factors} numbers in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>… {left_out} more steps of the same kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>&lt;!DOCTYPE html&gt;
&lt;html lang=&quot;en&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;title&gt;{safe}&lt;/title&gt;&lt;style&gt;{style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;&lt;h1&gt;{safe}&lt;/h1&gt;&lt;table&gt;{facts}&lt;/table&gt;
{body}&lt;/body&gt;&lt;/html&gt;
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>&lt;p class=&quot;more&quot;&gt;… {left_out} more steps of the same kind.&lt;/p&gt;
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>New value of {layer} {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>{title} for {layer} {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>the slope of the loss along this weight, after regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>what shortens the weights into this unit to the max norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>{words} Then the weights into the unit are shortened to the max norm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>η = {rates}: {rates2} after the schedule {schedule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>slope {shown} became {shown2} by {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>{layer} is not in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>There can be {most_breakpoints} breakpoints at most; remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>There can be {most_watches} watches at most; remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>breakpoints, watches and plotted ones are expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>plotted watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a list of at most {most} {what} is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>an expression is a text of at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a breakpoint has {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a breakpoint is enabled or not, and ignores 0 to {most_ignored} hits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>the condition {kind!r} is not known; known are {conditions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>the settings of the condition {kind!r} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a place is a kind, the name of a layer and indices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>the indices of a place in {layer!r} have to be whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a {kind} in {layer!r} has other indices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/base.py"/>
        <source>Choose a neuron, a weight or a bias: a layer is not one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/base.py"/>
        <location filename="../../core/watching/since.py"/>
        <location filename="../../core/why.py"/>
        <location filename="../../gui/diagram/texts.py"/>
        <source>{layer} · neuron {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/base.py"/>
        <source>bias of {layer} · neuron {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/base.py"/>
        <source>weight {index} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>validation rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Loss rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>The loss is higher than it was before, so many times in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Loss of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>The batch of each update, or all rows of a part after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Times in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>How often it has to rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source> {times} times in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>loss of the {losses} rises{often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>, the {times}. time in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>loss of the {losses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>{what} rose from {before} to {moment}{often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Epoch reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>So many epochs are finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>How many epochs have to be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>epoch {number} is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Update reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>So many updates are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>How many updates have to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>update {number} is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Row is trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>This row of the table is in the batch of the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>The row&apos;s number in the table, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>row {row} is trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>Reached while stepping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>Continue (F6) stops where a number of the place is made; training does not stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>In phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>In which phase it stops; any: at each of its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>{phases} phase begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>{place} is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source> in the {phase} phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>An expression over named numbers comes to hold, such as norm(dW2) &gt; 100 and epoch &gt;= 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>Names and functions are listed with Ctrl+Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The loss, a weight or a slope is no finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>NaN or infinity in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Number above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The value of a neuron, a weight or a bias (else the loss) passes a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Stop when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Which side of the limit stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The value that has to be passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Gradient norm above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>√Σ slope² over the weights of the place passes a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The norm that has to be passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>gradient norm of {place} {compared} {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>|Δw| / |w| above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>How far one update moves the weights, divided by how large they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The ratio that has to be passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>|Δw| / |w| of {place} {compared} {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Sign change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>A weight of the place, or the value of the neuron, gets the other sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>{words}{place} changes its sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>a weight of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>changes its sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>changed its sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>Neuron died or saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>A neuron lets no slope through, or hardly any, whatever row comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>Neuron is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>Dead: slope 0 for every row; saturated: nearly flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>So many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>How many neurons of the layer it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>{place} is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/watching/conditions/units.py"/>
        <source>{n} neurons</source>
        <extracomment>one: a neuron</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/watching/conditions/units.py"/>
        <source>{some} of {place} are {state}</source>
        <extracomment>one: {some} of {place} is {state}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>No layer of this network has an activation function that can die.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/guard.py"/>
        <source>Breakpoint: {told}; stopped after update {update}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/guard.py"/>
        <source>Breakpoint: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>An expression is expected, such as loss &gt; 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>The expression has {n_text} characters; it can have {longest} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>; equality is written ==</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>; powers are written **</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>; write abs(…) or norm(…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {place}: {match!r} has no meaning here{get}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: comparisons cannot be chained; join them with &apos;and&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: {token!r} is not expected here; an operator may be missing before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: {text!r} is missing before {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: a number, a name or a bracket is expected before {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: an index is a whole number from 0 on, or &apos;:&apos; for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: the expression is nested more than {deepest} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>size without sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>−1, 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>square root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>natural logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>e to the power of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 for NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 for infinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 if any is not 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 if none is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>the value after the update before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>change by this update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>how many times in a row it has grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>for how many updates in a row it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>|Δw| / |w| of this update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>how many changed their sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>how many units of a layer are dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>how many units of a layer are saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 where this row of the table is in the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>It gives {shown} numbers; take one by its index, or norm(…), max(…), any(…) of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>The expression needs more numbers than can be kept; take smaller parts of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/watching/program.py"/>
        <source>{n} indices</source>
        <extracomment>one: one index</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {name} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>takes {wanted}, and {n_index} are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>is one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {name} has no {place}; this index goes from 0 to {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: &apos;:&apos; can stand for the first or the last index, or for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {one_} and {two} numbers do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {name} takes {map} argument, in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {function} takes a single number, not an array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {function} takes weights as they lie, such as W1, b1 or weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: in_batch takes the number of a row, such as in_batch(17).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {function} takes the name of a layer, such as {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>there are {functions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {function} is no function; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>mean loss of the batch, before its update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>loss of the training rows, as last measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>loss of the validation rows, as last measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>metric of the training rows, as last measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>metric of the validation rows, as last measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>learning rate of the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>updates since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>finished epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>finished batches of the running epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>sums before the activation, mean over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>values, mean over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>slopes at the sums, added up over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>slopes at the values, added up over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>1 for a unit that lets no slope through for any row looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>1 for a unit whose activation is nearly flat for nearly all rows looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: {name} is a layer; write {name}.a for its values, dead({name}), …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>; the list of names opens with Ctrl+Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: {name} is not known{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: {name!r} is no layer; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: rows are streamed from a file here, and none can be waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: row {number} is none of the rows that are trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>{metric}, as last measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>all trained weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>all slopes of the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>{info} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>slopes of the {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>all trained weights and biases of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>all slopes of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/since.py"/>
        <source>{name} is dead since before the first update: its first weights made it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/since.py"/>
        <source>{name} is dead since update {update}, which moved its weights there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/since.py"/>
        <source>Since when: update {update} could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/since.py"/>
        <source>{layer}: there is no such neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/stepping.py"/>
        <source>Continue: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/watching/stepping.py"/>
        <source>Continue backwards: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>{layer}: {height} × {width} numbers do not fit at row {row}, column {column} of a table of {rows} × {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>{layer}: a weight has to be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>filter {c}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>input {r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>category {r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>There are no numbers to paste; copy some cells first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>The text is too long to be pasted; at most {most_pasted:,} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>Line {place} has {n_row} cells, and line 1 has {n_rows}; paste a rectangle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>Line {line}, cell {place}: {cell!r} is no finite number; nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>{n2} cells · {wrong} NaN or ∞!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>{} cells · mean {} · sd {} · from {} to {} · {} zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>the sum that the slope is taken at: {title}{title2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{meaning}, at this sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>Activation slope of {layer} · neuron {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>as update {step} left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>as it was drawn or typed before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{meaning}, of row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <location filename="../../gui/panels/step/shorten.py"/>
        <source>… {n_left_out} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <location filename="../../gui/panels/step/shorten.py"/>
        <source>all other terms, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{name} is 0: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{name} is 0: {told_itself}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{name} is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>the activation of {name} has slope 0 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>the sum of {name} is {shown}, where {activation} is flat (slope 0), so nothing passes through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source> for this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>; so it is for {dead} of {n_rows} rows of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>its terms are not 0, but they cancel one another exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>it reads {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>all numbers that it reads are finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{title} is the first number that went wrong (step {step}): {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{left}: the connections close a circle; numbers go forwards only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target} reads {source} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: it would read {source} instead of {old}, and nothing would read {old} then; let an Add or a Concatenate join both, or connect {old} elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target} reads {source} instead of {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: an input layer reads the data; connect to a layer behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: it reads {source} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: {chain} → {target} would be a circle; numbers go forwards only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} {word} {old} and {source} for {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: it does not read {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: it reads {source} alone; connect another layer to it instead, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{source}: nothing else reads this layer; remove it instead, or connect it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target} no longer reads {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target} was left with {inputs} alone and is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{other} reads {source}, {target} does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{listed} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} added behind {after}, as wide as it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} added behind {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} added between {source} and {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{source}: nothing reads the output, so a branch of it has no end; choose a layer before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} branches off {source}; {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{reader} reads it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{join} joins it with {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name}: ways part or meet there, or an end is reached; connect it elsewhere instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{second} now comes before {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name}: inputs, the output and merges keep their place; connect them elsewhere instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name}: it cannot stand behind itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} now stands behind {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} reads {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name}: what it reads decides how many numbers it gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/words.py"/>
        <source>{what} is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/words.py"/>
        <source>{word!r} is no {what}; known are {some}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

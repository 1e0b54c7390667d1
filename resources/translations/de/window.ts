<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Deepstep</name>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <location filename="../../gui/action_table.py"/>
        <source>About Deepstep</source>
        <translation>Über Deepstep</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Deepstep {version}</source>
        <translation>Deepstep {version}</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>See deep learning happen, and debug it. Free software under the MIT licence.</source>
        <translation>Deep Learning sehen, wie es geschieht, und Fehler darin finden. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Put all versions onto the clipboard, for a report</source>
        <translation>Alle Versionen in die Zwischenablage legen, für einen Bericht</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>The versions are on the clipboard.</source>
        <translation>Die Versionen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Parts and their licences</source>
        <translation>Teile und ihre Lizenzen</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <location filename="../../gui/about.py"/>
        <source>Licence of {part}</source>
        <translation>Lizenz von {part}</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Make all writing in the window larger, up to 200 %.</source>
        <translation>Alle Schrift im Fenster größer machen, bis 200 %.</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Make all writing in the window smaller, down to 80 %.</source>
        <translation>Alle Schrift im Fenster kleiner machen, bis 80 %.</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Usual text size</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Write everything in the usual size again.</source>
        <translation>Alles wieder in der üblichen Größe schreiben.</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Give the keyboard to the next area: bar, sides, middle, below, timeline.</source>
        <translation>Die Tastatur dem nächsten Bereich geben: Leiste, Seiten, Mitte, unten, Zeitleiste.</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Area before</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Give the keyboard to the area before.</source>
        <translation>Die Tastatur dem vorigen Bereich geben.</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Describe what has the keyboard</source>
        <translation>Beschreiben, was die Tastatur hat</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Say in sentences what the selected neuron, weight, plot or control is, and show it as a text.</source>
        <translation>In Sätzen sagen, was das ausgewählte Neuron, Gewicht, Diagramm oder Bedienelement ist, und es als Text zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <location filename="../../gui/access/actions.py"/>
        <source>Tell every step in plain sentences, to be heard, read, copied and saved; again closes it.</source>
        <translation>Jeden Schritt in einfachen Sätzen erzählen, zum Hören, Lesen, Kopieren und Speichern; noch einmal schließt sie.</translation>
    </message>
    <message>
        <location filename="../../gui/access_commands.py"/>
        <source>Text size {percent} %</source>
        <translation>Schriftgröße {percent} %</translation>
    </message>
    <message>
        <location filename="../../gui/access_commands.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../gui/access_commands.py"/>
        <location filename="../../gui/carry/tables.py"/>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/safety/report.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/access_commands.py"/>
        <source>Put the description onto the clipboard</source>
        <translation>Die Beschreibung in die Zwischenablage legen</translation>
    </message>
    <message>
        <location filename="../../gui/access_commands.py"/>
        <source>Nothing has the keyboard.</source>
        <translation>Nichts hat die Tastatur.</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/keys/sheet.py"/>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/runs/gallery.py"/>
        <location filename="../../gui/top_bar.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/board/actions.py"/>
        <location filename="../../gui/board/chooser.py"/>
        <location filename="../../gui/panel_dock.py"/>
        <source>Plots</source>
        <translation>Plots</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>Teach</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Choose a data set: cards, settings of made data and a preview; for a new project or this one.</source>
        <translation>Einen Datensatz wählen: Karten, Einstellungen erzeugter Daten und eine Vorschau; für ein neues Projekt oder dieses.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>New from template…</source>
        <translation>Neu aus Vorlage…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Start a new project from a template: a network with data that suit it.</source>
        <translation>Ein neues Projekt aus einer Vorlage beginnen: ein Netz mit passenden Daten.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Open a project file.</source>
        <translation>Eine Projektdatei öffnen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Import file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Use a table of your own: CSV, XLSX, ODS, Parquet, NPZ, NPY, IDX; its first rows are shown before.</source>
        <translation>Eine eigene Tabelle verwenden: CSV, XLSX, ODS, Parquet, NPZ, NPY, IDX; ihre ersten Zeilen werden vorher gezeigt.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Import folder of images…</source>
        <translation>Bilderordner importieren…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Use images of your own: a folder with one folder in it for each class.</source>
        <translation>Eigene Bilder verwenden: ein Ordner mit je einem Ordner darin für jede Klasse.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Import settings…</source>
        <translation>Import-Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Change how the file of the open table is read, and see what was left out.</source>
        <translation>Ändern, wie die Datei der offenen Tabelle gelesen wird, und sehen, was weggelassen wurde.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Paste table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Use a table from the clipboard, as a spreadsheet puts it there; Ctrl+V does it in the Data mode.</source>
        <translation>Eine Tabelle aus der Zwischenablage verwenden, wie eine Tabellenkalkulation sie dort ablegt; Ctrl+V tut es im Modus Daten.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Stream a large file…</source>
        <translation>Große Datei streamen…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train on a file that may be larger than memory: Parquet, NPY or CSV; its rows stay in it.</source>
        <translation>Mit einer Datei trainieren, die größer als der Speicher sein darf: Parquet, NPY oder CSV; ihre Zeilen bleiben darin.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save the project.</source>
        <translation>Das Projekt speichern.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <location filename="../../gui/safety/recovered.py"/>
        <location filename="../../gui/safety/saving.py"/>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save the project under another name.</source>
        <translation>Das Projekt unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Import network or weights…</source>
        <translation>Netz oder Gewichte importieren…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take a network or weights of another program: ONNX, Keras, PyTorch, safetensors, NPZ, HDF5.</source>
        <translation>Ein Netz oder Gewichte eines anderen Programms nehmen: ONNX, Keras, PyTorch, safetensors, NPZ, HDF5.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/keys/editor.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Write the network for other programs, and prove that it gives the same outputs.</source>
        <translation>Das Netz für andere Programme schreiben und beweisen, dass es dieselben Ausgaben ergibt.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Share…</source>
        <translation>Weitergeben…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Hand the project on as a link or one file, or show it in the TensorFlow Playground.</source>
        <translation>Das Projekt als Link oder eine Datei weitergeben oder im TensorFlow Playground zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save picture of the window…</source>
        <translation>Bild des Fensters speichern…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save what the window shows as a picture.</source>
        <translation>Was das Fenster zeigt, als Bild speichern.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save picture of the network…</source>
        <translation>Bild des Netzes speichern…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save the network alone as SVG, PDF, PNG or TikZ.</source>
        <translation>Nur das Netz als SVG, PDF, PNG oder TikZ speichern.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Close all windows.</source>
        <translation>Alle Fenster schließen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find and build…</source>
        <translation>Suchen und bauen…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find any command, or build in words: add dense 16 relu after hidden1.</source>
        <translation>Jeden Befehl finden oder mit Worten bauen: add dense 16 relu after hidden1.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/keys/editor.py"/>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the last change back.</source>
        <translation>Die letzte Änderung zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/undoing.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Make the change again.</source>
        <translation>Die Änderung noch einmal machen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Copy picture of the network</source>
        <translation>Bild des Netzes kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put a picture of the network onto the clipboard.</source>
        <translation>Ein Bild des Netzes in die Zwischenablage legen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Cut layers</source>
        <translation>Schichten ausschneiden</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the selected layers out, onto the clipboard, with their weights.</source>
        <translation>Die ausgewählten Schichten mit ihren Gewichten herausnehmen und in die Zwischenablage legen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Copy layers</source>
        <translation>Schichten kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put the selected layers onto the clipboard, with their weights.</source>
        <translation>Die ausgewählten Schichten mit ihren Gewichten in die Zwischenablage legen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/building/builder.py"/>
        <source>Paste layers</source>
        <translation>Schichten einfügen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put what the clipboard holds behind the selected layer: layers, or lines such as dense 16 relu.</source>
        <translation>Den Inhalt der Zwischenablage hinter die ausgewählte Schicht setzen: Schichten oder Zeilen wie dense 16 relu.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Duplicate layers</source>
        <translation>Schichten duplizieren</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put a copy of the selected layers behind them, with their weights.</source>
        <translation>Eine Kopie der ausgewählten Schichten mit ihren Gewichten dahinter setzen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Select all layers</source>
        <translation>Alle Schichten auswählen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Select every layer.</source>
        <translation>Jede Schicht auswählen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show columns, rows and split of the data.</source>
        <translation>Spalten, Zeilen und Aufteilung der Daten zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/keys/sheet.py"/>
        <location filename="../../gui/top_bar.py"/>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show and change the layers.</source>
        <translation>Die Schichten zeigen und ändern.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train and watch the curves.</source>
        <translation>Trainieren und die Kurven verfolgen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go through one row, one operation at a time.</source>
        <translation>Durch eine Zeile gehen, eine Operation nach der anderen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the diagram larger.</source>
        <translation>Das Diagramm größer zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the diagram smaller.</source>
        <translation>Das Diagramm kleiner zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Fit view</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the whole network.</source>
        <translation>Das ganze Netz zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find neuron…</source>
        <translation>Neuron suchen…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find a neuron by place, name or what it does, and keep it on show.</source>
        <translation>Ein Neuron nach Stelle, Name oder Aufgabe suchen und sichtbar halten.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Pin neuron</source>
        <translation>Neuron festhalten</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Keep the selected neuron among the drawn ones of a wide layer, or no longer.</source>
        <translation>Das ausgewählte Neuron unter den gezeichneten einer breiten Schicht halten oder nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Heat maps in neurons</source>
        <translation>Heatmaps in Neuronen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show in each neuron what it answers to the two inputs, or its value alone.</source>
        <translation>In jedem Neuron zeigen, was es auf die zwei Eingaben antwortet, oder nur seinen Wert.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Hide mini-map</source>
        <translation>Übersicht verbergen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show or hide the small map of a diagram that is larger than the view.</source>
        <translation>Die kleine Karte eines Diagramms, das größer als die Ansicht ist, zeigen oder verbergen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Nodes or matrices</source>
        <translation>Knoten oder Matrizen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the network as matrices of weights, or as neurons and edges.</source>
        <translation>Das Netz als Matrizen von Gewichten zeigen oder als Neuronen und Kanten.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/building/history_list.py"/>
        <location filename="../../gui/sweeps/results.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show every change as a list; click one to go to it.</source>
        <translation>Jede Änderung als Liste zeigen; eine anklicken, um zu ihr zu gehen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Switch to light / dark</source>
        <translation>Hell / dunkel wechseln</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Change between the light and the dark look.</source>
        <translation>Zwischen hellem und dunklem Aussehen wechseln.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Language…</source>
        <translation>Sprache…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Choose the language of the window: English, Deutsch, 简体中文.</source>
        <translation>Die Sprache des Fensters wählen: English, Deutsch, 简体中文.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Predict a row</source>
        <translation>Zeile vorhersagen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type, paste or draw a row and see what the network says about it, and why.</source>
        <translation>Eine Zeile tippen, einfügen oder zeichnen und sehen, was das Netz zu ihr sagt, und warum.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/bench.py"/>
        <location filename="../../gui/teach/table.py"/>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>What if…</source>
        <translation>Was wäre wenn…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>See how the answer follows one input or two.</source>
        <translation>Sehen, wie die Antwort einer oder zwei Eingaben folgt.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/bench.py"/>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Predict a file…</source>
        <translation>Datei vorhersagen…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Predict every row of a table file and write the answers to a new CSV file.</source>
        <translation>Jede Zeile einer Tabellendatei vorhersagen und die Antworten in eine neue CSV-Datei schreiben.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Predict a file</source>
        <translation>Datei vorhersagen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/bench.py"/>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Draw points</source>
        <translation>Punkte zeichnen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Make data with the mouse.</source>
        <translation>Daten mit der Maus machen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Add hidden layer</source>
        <translation>Verborgene Schicht hinzufügen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Add a layer behind the selected one.</source>
        <translation>Eine Schicht hinter der ausgewählten hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Remove layer</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Remove the selected layer.</source>
        <translation>Die ausgewählte Schicht entfernen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Move layer left</source>
        <translation>Schicht nach links</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put the selected layer one place nearer to the input.</source>
        <translation>Die ausgewählte Schicht einen Platz näher an die Eingabe setzen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Move layer right</source>
        <translation>Schicht nach rechts</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put the selected layer one place nearer to the output.</source>
        <translation>Die ausgewählte Schicht einen Platz näher an die Ausgabe setzen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Connect layer…</source>
        <translation>Schicht verbinden…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Let another layer read the selected one: arrow keys choose it, Return connects.</source>
        <translation>Eine andere Schicht die ausgewählte lesen lassen: Pfeiltasten wählen sie, Return verbindet.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Insert layer…</source>
        <translation>Schicht einfügen…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Choose a layer to put behind the selected one, or a branch.</source>
        <translation>Eine Schicht wählen, die hinter die ausgewählte kommt, oder einen Zweig.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Rename layer…</source>
        <translation>Schicht umbenennen…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type another name on the box of the selected layer.</source>
        <translation>Auf dem Kasten der ausgewählten Schicht einen anderen Namen eintippen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One more unit</source>
        <translation>Eine Einheit mehr</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Add a unit to the selected layer.</source>
        <translation>Der ausgewählten Schicht eine Einheit hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One unit less</source>
        <translation>Eine Einheit weniger</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take a unit from the selected layer.</source>
        <translation>Der ausgewählten Schicht eine Einheit wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Draw new initial weights</source>
        <translation>Neue Anfangsgewichte</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Draw other initial weights; training starts anew.</source>
        <translation>Andere Anfangsgewichte auslosen; das Training beginnt von vorn.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>New weights</source>
        <translation>Neue Gewichte</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the layers that suit this data set.</source>
        <translation>Die Schichten nehmen, die zu diesem Datensatz passen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Templates…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take a ready network, from a single neuron to LeNet, for these data.</source>
        <translation>Ein fertiges Netz für diese Daten nehmen, vom einzelnen Neuron bis LeNet.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/build/templates_button.py"/>
        <location filename="../../gui/templates.py"/>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/templates.py"/>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Keep this network and its settings, without data, among the templates.</source>
        <translation>Dieses Netz und seine Einstellungen ohne Daten bei den Vorlagen behalten.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Weights as a table…</source>
        <translation>Gewichte als Tabelle…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type, paste, fill or draw the weights of the selected layer.</source>
        <translation>Die Gewichte der ausgewählten Schicht tippen, einfügen, füllen oder auslosen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go to the next layer with a problem; the inspector shows remedies.</source>
        <translation>Zur nächsten Schicht mit einem Problem gehen; der Inspektor zeigt Abhilfen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/lessons/list_view.py"/>
        <location filename="../../gui/main_window.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Start, pause or resume training.</source>
        <translation>Das Training starten, anhalten oder fortsetzen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One batch</source>
        <translation>Ein Batch</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train on the next batch, then pause.</source>
        <translation>Mit dem nächsten Batch trainieren, dann anhalten.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train to the end of the epoch, then pause.</source>
        <translation>Bis zum Ende der Epoche trainieren, dann anhalten.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Let training make more updates a second, up to as many as it can.</source>
        <translation>Das Training mehr Updates pro Sekunde machen lassen, bis so viele es kann.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Let training make fewer updates a second, down to one, to follow them.</source>
        <translation>Das Training weniger Updates pro Sekunde machen lassen, bis hinunter zu einem, um ihnen zu folgen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Stop at once</source>
        <translation>Sofort stoppen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>End training now; the weights stay.</source>
        <translation>Das Training jetzt beenden; die Gewichte bleiben.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Reset to the same initial weights</source>
        <translation>Auf dieselben Anfangsgewichte zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to the weights before training; the curves start anew.</source>
        <translation>Zu den Gewichten vor dem Training zurückgehen; die Kurven beginnen von vorn.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/commands_table.py"/>
        <location filename="../../gui/keys/editor.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next finding of the diagnosis</source>
        <translation>Nächster Befund der Diagnose</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the next thing that the diagnosis has found, with its evidence and remedies.</source>
        <translation>Zeigen, was die Diagnose als Nächstes gefunden hat, mit Belegen und Abhilfen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train all folds</source>
        <translation>Alle Folds trainieren</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train a copy of the network on every fold beside the window; the Data mode tells mean and deviation.</source>
        <translation>Neben dem Fenster auf jedem Fold eine Kopie des Netzes trainieren; der Modus Daten nennt Mittel und Abweichung.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Sweep…</source>
        <translation>Suchlauf…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train with many settings beside the window, and find the best: learning rate, layer sizes, any other.</source>
        <translation>Neben dem Fenster mit vielen Einstellungen trainieren und die beste finden: Lernrate, Schichtgrößen, jede andere.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Do the next item of the chosen granularity.</source>
        <translation>Das Nächste der gewählten Körnung tun.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the last item back.</source>
        <translation>Das Letzte zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/help/window.py"/>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step into</source>
        <translation>Schritt hinein</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go one level deeper and do its first item.</source>
        <translation>Eine Ebene tiefer gehen und dort das Erste tun.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Into</source>
        <translation>Hinein</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step back into</source>
        <translation>Schritt zurück hinein</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go one level deeper and take its last item back.</source>
        <translation>Eine Ebene tiefer gehen und dort das Letzte zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step out</source>
        <translation>Schritt hinaus</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Finish what this step belongs to.</source>
        <translation>Fertig machen, wozu dieser Schritt gehört.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step back out</source>
        <translation>Schritt zurück hinaus</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to before what this step belongs to.</source>
        <translation>Zurück vor das gehen, wozu dieser Schritt gehört.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Finer granularity</source>
        <translation>Feinere Körnung</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Make one step smaller: epoch, batch, phase, layer, neuron, term.</source>
        <translation>Einen Schritt kleiner machen: Epoche, Batch, Phase, Schicht, Neuron, Term.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Coarser granularity</source>
        <translation>Gröbere Körnung</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Make one step larger.</source>
        <translation>Einen Schritt größer machen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next layer</source>
        <translation>Nächste Schicht</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go on to the next layer.</source>
        <translation>Zur nächsten Schicht weitergehen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Previous layer</source>
        <translation>Vorige Schicht</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to the layer before.</source>
        <translation>Zur vorigen Schicht zurückgehen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next phase</source>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go on to the next of forward, loss, backward and update.</source>
        <translation>Zur nächsten Phase weitergehen: vorwärts, Verlust, rückwärts, Update.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Previous phase</source>
        <translation>Vorige Phase</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to the phase before.</source>
        <translation>Zur vorigen Phase zurückgehen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/main_window.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step by itself, or pause.</source>
        <translation>Von selbst Schritte machen oder anhalten.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Play more slowly.</source>
        <translation>Langsamer abspielen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Play faster.</source>
        <translation>Schneller abspielen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Run to here</source>
        <translation>Bis hierher laufen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go on to the next step that makes the selected number.</source>
        <translation>Zum nächsten Schritt weitergehen, der die ausgewählte Zahl erzeugt.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Continue</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Run to the next breakpoint, on over updates; without one to the end of this update.</source>
        <translation>Bis zum nächsten Haltepunkt laufen, auch über Updates; ohne einen bis zum Ende dieses Updates.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Continue backwards</source>
        <translation>Rückwärts laufen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Run back to the breakpoint before; without one to the start of this update.</source>
        <translation>Zurück bis zum vorigen Haltepunkt laufen; ohne einen bis zum Anfang dieses Updates.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type where to go, such as e3 b2 r7 back L2.</source>
        <translation>Eintippen, wohin zu gehen ist, etwa e3 b2 r7 back L2.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next side panel</source>
        <translation>Nächstes Seitenfeld</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the next of Inspect, Why, Layer, Rows, Proof and Watch.</source>
        <translation>Das nächste von Ansehen, Warum, Schicht, Zeilen, Beweis und Beobachten zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Previous side panel</source>
        <translation>Voriges Seitenfeld</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the panel before.</source>
        <translation>Das vorige Feld zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find a factor…</source>
        <translation>Faktor suchen…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Look for a number of a long sum: 12, or &gt; 0.5.</source>
        <translation>Eine Zahl einer langen Summe suchen: 12 oder &gt; 0.5.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to before the first operation.</source>
        <translation>Zurück vor die erste Operation gehen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Do all operations of this update.</source>
        <translation>Alle Operationen dieses Updates tun.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the next row of the data, or of the batch.</source>
        <translation>Die nächste Zeile der Daten oder des Batches nehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the row before.</source>
        <translation>Die vorige Zeile nehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Row alone or batch</source>
        <translation>Zeile allein oder Batch</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Walk through the batch that training takes next, or through the row alone.</source>
        <translation>Den Batch durchlaufen, den das Training als Nächstes nimmt, oder die Zeile allein.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/step/ask.py"/>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show where the selected number, or the present one, came from.</source>
        <translation>Zeigen, woher die ausgewählte oder die jetzige Zahl kam.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>What does it influence?</source>
        <translation>Was beeinflusst sie?</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the paths on which the selected number moves the loss.</source>
        <translation>Die Wege zeigen, auf denen die ausgewählte Zahl den Verlust bewegt.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Prove this slope</source>
        <translation>Diese Steigung beweisen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find the slope of the selected weight by trying, and compare.</source>
        <translation>Die Steigung des ausgewählten Gewichts durch Probieren finden und vergleichen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next notation</source>
        <translation>Nächste Notation</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Write formulas as calculus, in words, with deltas or as code.</source>
        <translation>Formeln als Ableitungen, in Worten, mit Deltas oder als Code schreiben.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Write this walk down…</source>
        <translation>Durchgang aufschreiben…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save a worked solution, or receipts that can be verified.</source>
        <translation>Einen Lösungsweg speichern oder Belege, die sich prüfen lassen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Write down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Keep these weights</source>
        <translation>Diese Gewichte behalten</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Give the network the weights that this step arrived at.</source>
        <translation>Dem Netz die Gewichte geben, bei denen dieser Schritt ankam.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/board/chooser.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One update back</source>
        <translation>Ein Update zurück</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the update before the one on show.</source>
        <translation>Das Update vor dem gezeigten zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One update on</source>
        <translation>Ein Update weiter</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the update after the one on show.</source>
        <translation>Das Update nach dem gezeigten zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>To the start of training</source>
        <translation>Zum Anfang des Trainings</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the network as it was before the first update.</source>
        <translation>Das Netz zeigen, wie es vor dem ersten Update war.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Back to the newest</source>
        <translation>Zurück zum neuesten</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the newest update again.</source>
        <translation>Das neueste Update wieder zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go to update…</source>
        <translation>Gehe zu Update…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type the number of the update to show.</source>
        <translation>Die Nummer des Updates eintippen, das gezeigt werden soll.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/time_commands.py"/>
        <source>Branch here</source>
        <translation>Hier verzweigen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Begin a branch at the update on show; what was trained after it is kept.</source>
        <translation>Beim gezeigten Update einen Zweig beginnen; was danach trainiert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next branch</source>
        <translation>Nächster Zweig</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go over to the next branch.</source>
        <translation>Zum nächsten Zweig wechseln.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Rename branch…</source>
        <translation>Zweig umbenennen…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Give this branch another name.</source>
        <translation>Diesem Zweig einen anderen Namen geben.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/time_travel.py"/>
        <source>Delete branch</source>
        <translation>Zweig löschen</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Let this branch go; undo brings it back.</source>
        <translation>Diesen Zweig löschen; Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Breakpoint here</source>
        <translation>Haltepunkt hier</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Set a breakpoint at the selected neuron, weight or layer, or remove it.</source>
        <translation>Beim ausgewählten Neuron, Gewicht oder der Schicht einen Haltepunkt setzen oder entfernen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Condition of the breakpoint…</source>
        <translation>Bedingung des Haltepunkts…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Choose when the breakpoint at the selected place stops.</source>
        <translation>Wählen, wann der Haltepunkt an der ausgewählten Stelle anhält.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Watch this number</source>
        <translation>Diese Zahl beobachten</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Follow the number at the selected place; without one, an expression.</source>
        <translation>Der Zahl an der ausgewählten Stelle folgen; ohne eine solche einem Ausdruck.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Lessons…</source>
        <translation>Lektionen…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Learn step by step in a window of its own; your work stays as it is.</source>
        <translation>Schritt für Schritt in einem eigenen Fenster lernen; die eigene Arbeit bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>One-minute tour</source>
        <translation>Tour in einer Minute</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>See the four modes and train a network, in a window of its own.</source>
        <translation>Die vier Modi sehen und ein Netz trainieren, in einem eigenen Fenster.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Glossary…</source>
        <translation>Glossar…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Look a word up: slope, gradient, epoch and many more.</source>
        <translation>Ein Wort nachschlagen: Steigung, Gradient, Epoche und viele mehr.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Welcome page…</source>
        <translation>Willkommensseite…</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show lessons, examples and recent files, as at the first start.</source>
        <translation>Lektionen, Beispiele und letzte Dateien zeigen, wie beim ersten Start.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Click anything in the window to have it explained.</source>
        <translation>Etwas im Fenster anklicken, um es erklärt zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show every key by mode, to search, print or save.</source>
        <translation>Alle Tasten nach Modus zeigen, zum Suchen, Drucken oder Speichern.</translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show version and licence.</source>
        <translation>Version und Lizenz zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Let the layers find their places by themselves again.</source>
        <translation>Die Schichten ihre Plätze wieder selbst finden lassen.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Tidy</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put the left sides of the selected layers below each other.</source>
        <translation>Die linken Seiten der ausgewählten Schichten untereinander setzen.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Align centres</source>
        <translation>Mitten ausrichten</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put the middles of the selected layers below each other.</source>
        <translation>Die Mitten der ausgewählten Schichten untereinander setzen.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Align top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put the first units of the selected layers beside each other.</source>
        <translation>Die ersten Einheiten der ausgewählten Schichten nebeneinander setzen.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Align middles</source>
        <translation>Mittig ausrichten</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put the middles of the selected layers beside each other.</source>
        <translation>Die Mitten der ausgewählten Schichten nebeneinander setzen.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Distribute across</source>
        <translation>Waagrecht verteilen</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Give the selected layers equal distances from left to right.</source>
        <translation>Den ausgewählten Schichten gleiche Abstände von links nach rechts geben.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Distribute down</source>
        <translation>Senkrecht verteilen</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Give the selected layers equal distances from top to bottom.</source>
        <translation>Den ausgewählten Schichten gleiche Abstände von oben nach unten geben.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Nudge left</source>
        <translation>Nach links rücken</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Move the selected layers or note a little to the left.</source>
        <translation>Die ausgewählten Schichten oder die Notiz etwas nach links schieben.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Nudge right</source>
        <translation>Nach rechts rücken</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Move the selected layers or note a little to the right.</source>
        <translation>Die ausgewählten Schichten oder die Notiz etwas nach rechts schieben.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Nudge up</source>
        <translation>Nach oben rücken</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Move the selected layers or note a little upwards.</source>
        <translation>Die ausgewählten Schichten oder die Notiz etwas nach oben schieben.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Nudge down</source>
        <translation>Nach unten rücken</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Move the selected layers or note a little downwards.</source>
        <translation>Die ausgewählten Schichten oder die Notiz etwas nach unten schieben.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Group layers…</source>
        <translation>Gruppieren…</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put a frame with a name around the selected layers; training knows nothing of it.</source>
        <translation>Einen Rahmen mit Namen um die ausgewählten Schichten legen; das Training weiß nichts davon.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Fold or unfold group</source>
        <translation>Gruppe zu-/aufklappen</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Draw one box for the group of the selected layer, or all of its layers again.</source>
        <translation>Einen Kasten für die Gruppe der ausgewählten Schicht zeichnen, oder wieder alle ihre Schichten.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Rename group…</source>
        <translation>Gruppe umbenennen…</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Give the group of the selected layer another name.</source>
        <translation>Der Gruppe der ausgewählten Schicht einen anderen Namen geben.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Take the frame away; the layers stay.</source>
        <translation>Den Rahmen wegnehmen; die Schichten bleiben.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put a note on the diagram and write into it.</source>
        <translation>Eine Notiz auf das Diagramm setzen und hineinschreiben.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <location filename="../../gui/diagram/canvas_hands.py"/>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Change the text of the selected note.</source>
        <translation>Den Text der ausgewählten Notiz ändern.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <location filename="../../gui/diagram/canvas_hands.py"/>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Delete the selected note.</source>
        <translation>Die ausgewählte Notiz löschen.</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Show mini-map</source>
        <translation>Übersicht zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Move {called}</source>
        <translation>{called} verschieben</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <location filename="../../gui/diagram/canvas_hands.py"/>
        <source>Move note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Nudge {called}</source>
        <translation>{called} rücken</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Group {called}</source>
        <translation>{called} gruppieren</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Ungroup {name}</source>
        <translation>Gruppe {name} auflösen</translation>
    </message>
    <message>
        <location filename="../../gui/backend_box.py"/>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <location filename="../../gui/backend_box.py"/>
        <source>Where the network is calculated: CPU or GPU</source>
        <translation>Wo das Netz gerechnet wird: CPU oder GPU</translation>
    </message>
    <message>
        <location filename="../../gui/backend_box.py"/>
        <source>GPU · look for it</source>
        <translation>GPU · danach suchen</translation>
    </message>
    <message>
        <location filename="../../gui/backend_box.py"/>
        <source>Training runs on {label}</source>
        <translation>Das Training läuft auf {label}</translation>
    </message>
    <message>
        <location filename="../../gui/background.py"/>
        <source>{what}: there is not enough memory; close other programs or take less data.</source>
        <translation>{what}: der Speicher reicht nicht; andere Programme schließen oder weniger Daten nehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/background.py"/>
        <source>{what} failed ({name}: {fault}); nothing has changed.</source>
        <translation>{what}: fehlgeschlagen ({name}: {fault}); nichts hat sich geändert.</translation>
    </message>
    <message>
        <location filename="../../gui/background.py"/>
        <source>The work</source>
        <translation>Die Arbeit</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Show or hide plots…</source>
        <translation>Plots zeigen oder verbergen…</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Search all plots, open and close them, and keep arrangements under names.</source>
        <translation>Alle Plots durchsuchen, öffnen und schließen und Anordnungen unter Namen behalten.</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Next plot</source>
        <translation>Nächster Plot</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Give the keyboard to the next plot; what follows in this menu is about it.</source>
        <translation>Dem nächsten Plot die Tastatur geben; was in diesem Menü folgt, betrifft ihn.</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Previous plot</source>
        <translation>Voriger Plot</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Give the keyboard to the plot before.</source>
        <translation>Dem vorigen Plot die Tastatur geben.</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Plot over the whole screen</source>
        <translation>Plot als Vollbild</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Show the plot over the whole screen; Esc or the same key goes back.</source>
        <translation>Den Plot auf dem ganzen Bildschirm zeigen; Esc oder dieselbe Taste geht zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Plot in a window of its own</source>
        <translation>Plot im eigenen Fenster</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Give the plot a window of its own, or bring it back to the board.</source>
        <translation>Dem Plot ein eigenes Fenster geben oder ihn auf die Tafel zurückbringen.</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Pause plot</source>
        <translation>Plot anhalten</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Let the plot keep what it shows while training goes on, or follow again.</source>
        <translation>Den Plot behalten lassen, was er zeigt, während das Training weitergeht, oder wieder folgen lassen.</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Close plot</source>
        <translation>Plot schließen</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Put the plot away; it comes back to its place.</source>
        <translation>Den Plot weglegen; er kommt an seinen Platz zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Usual arrangement</source>
        <translation>Übliche Anordnung</translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Arrange the plots as at the first start.</source>
        <translation>Die Plots anordnen wie beim ersten Start.</translation>
    </message>
    <message>
        <location filename="../../gui/board/arrangement.py"/>
        <location filename="../../gui/board/tree.py"/>
        <source>the arrangement of plots is broken.</source>
        <translation>die Anordnung der Plots ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../gui/board/arrangement.py"/>
        <source>There are {most_kept} arrangements already; delete one first.</source>
        <translation>Es gibt schon {most_kept} Anordnungen; zuerst eine löschen.</translation>
    </message>
    <message>
        <location filename="../../gui/board/board.py"/>
        <source>No plot is open. Choose some in the menu Plots, or press Alt+Shift+P.</source>
        <translation>Kein Plot ist offen. Im Menü Plots welche wählen oder Alt+Shift+P drücken.</translation>
    </message>
    <message>
        <location filename="../../gui/board/board.py"/>
        <source>Plots of training</source>
        <translation>Plots des Trainings</translation>
    </message>
    <message>
        <location filename="../../gui/board/board.py"/>
        <source>+ more plots</source>
        <translation>+ mehr Plots</translation>
    </message>
    <message>
        <location filename="../../gui/board/board.py"/>
        <source>More plots</source>
        <translation>Mehr Plots</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Search the plots</source>
        <translation>Die Plots durchsuchen</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Type a few letters; Return opens or closes the chosen plot, Esc goes back</source>
        <translation>Einige Buchstaben tippen; Return öffnet oder schließt den gewählten Plot, Esc geht zurück</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>All plots by group</source>
        <translation>Alle Plots nach Gruppe</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>A tick opens a plot, taking it away closes it</source>
        <translation>Ein Häkchen öffnet einen Plot, es wegzunehmen schließt ihn</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Name of an arrangement</source>
        <translation>Name einer Anordnung</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>The name of an arrangement of plots: choose a kept one, or type a new one</source>
        <translation>Der Name einer Anordnung von Plots: eine behaltene wählen oder einen neuen eintippen</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <location filename="../../gui/keys/editor.py"/>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Arrange the plots as this arrangement has them</source>
        <translation>Die Plots so anordnen, wie diese Anordnung sie hat</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Keep the present arrangement under this name</source>
        <translation>Die jetzige Anordnung unter diesem Namen behalten</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <location filename="../../gui/keys/sheet.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Forget the arrangement of this name</source>
        <translation>Die Anordnung dieses Namens vergessen</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>No plot has these words.</source>
        <translation>Kein Plot enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Not for this network: {why}</source>
        <translation>Nicht für dieses Netz: {why}</translation>
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
Die Überschrift ziehen, um den Plot zu verschieben; Doppelklick zeigt ihn als Vollbild.</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Menu of the plot {title}</source>
        <translation>Menü des Plots {title}</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>What can be done with this plot; drag it into another program for the picture</source>
        <translation>Was mit diesem Plot getan werden kann; das Bild lässt sich in ein anderes Programm ziehen</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Window of its own</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Back to the board</source>
        <translation>Zurück auf die Tafel</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Into the tabs of the plot before</source>
        <translation>In die Reiter des vorigen Plots</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Show {title}</source>
        <translation>{title} zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Show {title} in this place; drag it to put it elsewhere</source>
        <translation>{title} an dieser Stelle zeigen; ziehen, um ihn woandershin zu setzen</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Rows of what was clicked</source>
        <translation>Zeilen zum Angeklickten</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Return or a double click steps through the network with the row</source>
        <translation>Return oder ein Doppelklick durchläuft das Netz schrittweise mit der Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Step through it</source>
        <translation>Durchlaufen</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Go through the network with the chosen row</source>
        <translation>Mit der gewählten Zeile durch das Netz gehen</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Close the rows</source>
        <translation>Zeilen schließen</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Put the list away (Esc)</source>
        <translation>Die Liste weglegen (Esc)</translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>the first {most_rows} of {n_rows:,}</source>
        <translation>die ersten {most_rows} von {n_rows:,}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/board/row_list.py"/>
        <source>{words} · {shown} rows</source>
        <extracomment>one: {words} · {shown} row</extracomment>
        <translation>
            <numerusform>{words} · {shown} Zeile</numerusform>
            <numerusform>{words} · {shown} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/board/tree.py"/>
        <source>the arrangement of plots names a plot twice.</source>
        <translation>die Anordnung der Plots nennt einen Plot zweimal.</translation>
    </message>
    <message>
        <location filename="../../gui/building/builder.py"/>
        <source>drag {drag}</source>
        <translation>{drag} ziehen</translation>
    </message>
    <message>
        <location filename="../../gui/building/builder.py"/>
        <source>{words} copied</source>
        <translation>{words} kopiert</translation>
    </message>
    <message>
        <location filename="../../gui/building/drags.py"/>
        <source>Let go on a layer: it reads this; Shift adds both, Ctrl joins both. On the canvas: adds a layer</source>
        <translation>Auf einer Schicht loslassen: sie liest diese; Shift addiert beide, Ctrl fügt beide zusammen. Auf der Zeichenfläche: neue Schicht</translation>
    </message>
    <message>
        <location filename="../../gui/building/drags.py"/>
        <source>Drag from {layer} to a layer that is to read it</source>
        <translation>Von {layer} zu einer Schicht ziehen, die sie lesen soll</translation>
    </message>
    <message>
        <location filename="../../gui/building/drags.py"/>
        <source>Drag away what {layer} reads</source>
        <translation>Wegziehen, was {layer} liest</translation>
    </message>
    <message>
        <location filename="../../gui/building/drags.py"/>
        <source>{ends} → {ends2}: click selects, Delete disconnects, drag an end elsewhere</source>
        <translation>{ends} → {ends2}: Klick wählt aus, Delete trennt, ein Ende lässt sich woandershin ziehen</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <location filename="../../gui/panels/build/palette.py"/>
        <location filename="../../gui/session.py"/>
        <source>Add {layer} layer</source>
        <translation>Schicht {layer} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <source>Branch {layer} layer</source>
        <translation>Schicht {layer} abzweigen</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <source>Connect {over} to {target}</source>
        <translation>{over} mit {target} verbinden</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <source>Connect {source} to {over}</source>
        <translation>{source} mit {over} verbinden</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Rename {old}</source>
        <translation>{old} umbenennen</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Change {setting} of {name}</source>
        <translation>{setting} von {name} ändern</translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <source>{name} has {size} {setting}</source>
        <translation>{name} hat {size} {setting}</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>add dense 16 relu after hidden1 · connect hidden1 to add1 · rename hidden1 encoder</source>
        <translation>add dense 16 relu after hidden1 · connect hidden1 to add1 · rename hidden1 encoder</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Find a command or build in words</source>
        <translation>Einen Befehl suchen oder mit Worten bauen</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Type a few letters of a command, or a sentence; Tab completes, Return does it</source>
        <translation>Einige Buchstaben eines Befehls oder einen Satz tippen; Tab ergänzt, Return führt aus</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <location filename="../../gui/help/window.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Click to do it</source>
        <translation>Klicken, um es zu tun</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Tab goes on with this.</source>
        <translation>Tab macht damit weiter.</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Return: {words}</source>
        <translation>Return: {words}</translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Nothing is called so. Write for example: {help}</source>
        <translation>Nichts heißt so. Zum Beispiel schreiben: {help}</translation>
    </message>
    <message>
        <location filename="../../gui/building/found.py"/>
        <location filename="../../gui/diagram/spoken.py"/>
        <location filename="../../gui/keys/editor.py"/>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <location filename="../../gui/status_line.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../gui/building/found.py"/>
        <source>It is off now.</source>
        <translation>Es ist jetzt aus.</translation>
    </message>
    <message>
        <location filename="../../gui/building/found.py"/>
        <source>Press: {name}</source>
        <translation>Drücken: {name}</translation>
    </message>
    <message>
        <location filename="../../gui/building/found.py"/>
        <source>Go to: {name}</source>
        <translation>Gehe zu: {name}</translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>Changes, the oldest first</source>
        <translation>Änderungen, die älteste zuerst</translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>Click a change to go to the state after it; Escape closes</source>
        <translation>Eine Änderung anklicken, um zum Zustand danach zu gehen; Escape schließt</translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>Undone; a click makes it again, with all before it</source>
        <translation>Rückgängig gemacht; ein Klick wiederholt es, mit allem davor</translation>
    </message>
    <message>
        <location filename="../../gui/building/key_wire.py"/>
        <source>read it</source>
        <translation>sie lesen</translation>
    </message>
    <message>
        <location filename="../../gui/building/key_wire.py"/>
        <source>add both</source>
        <translation>beide addieren</translation>
    </message>
    <message>
        <location filename="../../gui/building/key_wire.py"/>
        <source>put both side by side</source>
        <translation>beide nebeneinander</translation>
    </message>
    <message>
        <location filename="../../gui/building/key_wire.py"/>
        <source>← → layer · ↑ ↓ how: {ways} · Return connects · Delete disconnects · Esc</source>
        <translation>← → Schicht · ↑ ↓ wie: {ways} · Return verbindet · Delete trennt · Esc</translation>
    </message>
    <message>
        <location filename="../../gui/building/menus.py"/>
        <source>Branch off {after}</source>
        <translation>Von {after} abzweigen</translation>
    </message>
    <message>
        <location filename="../../gui/building/name_field.py"/>
        <source>Name of {name}</source>
        <translation>Name von {name}</translation>
    </message>
    <message>
        <location filename="../../gui/building/name_field.py"/>
        <source>Return keeps the name, Escape drops it</source>
        <translation>Return behält den Namen, Escape verwirft ihn</translation>
    </message>
    <message>
        <location filename="../../gui/building/tools.py"/>
        <source>Drag for more or fewer units</source>
        <translation>Ziehen für mehr oder weniger Einheiten</translation>
    </message>
    <message>
        <location filename="../../gui/building/tools.py"/>
        <source>Let go on a layer: it reads this; Shift adds both, Ctrl joins both. On the canvas: adds one</source>
        <translation>Auf einer Schicht loslassen: sie liest diese; Shift addiert beide, Ctrl fügt beide zusammen. Auf der Zeichenfläche: eine neue</translation>
    </message>
    <message>
        <location filename="../../gui/building/tools.py"/>
        <source>Let go: {words}</source>
        <translation>Loslassen: {words}</translation>
    </message>
    <message>
        <location filename="../../gui/carry/project.py"/>
        <source>{name} is large: save it first (Ctrl+S), then drag it.</source>
        <translation>{name} ist groß: zuerst speichern (Ctrl+S), dann ziehen.</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>{cells:,} cells are too many to copy at once; select up to {most:,}.</source>
        <translation>{cells:,} Zellen sind zu viele, um sie auf einmal zu kopieren; höchstens {most:,} auswählen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/carry/tables.py"/>
        <source>{n} rows copied</source>
        <extracomment>one: {n} row copied</extracomment>
        <translation>
            <numerusform>{n} Zeile kopiert</numerusform>
            <numerusform>{n} Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <location filename="../../gui/plots/export.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>Copy with titles</source>
        <translation>Mit Titeln kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>Sort by this column, rising</source>
        <translation>Nach dieser Spalte aufsteigend sortieren</translation>
    </message>
    <message>
        <location filename="../../gui/carry/tables.py"/>
        <source>Sort by this column, falling</source>
        <translation>Nach dieser Spalte absteigend sortieren</translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>The diagnosis</source>
        <translation>Die Diagnose</translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>The diagnosis has found nothing.</source>
        <translation>Die Diagnose hat nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>{remedy} on a branch</source>
        <translation>{remedy} auf einem Zweig</translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>Dismiss {finding}</source>
        <translation>{finding} verwerfen</translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>Show dismissed findings</source>
        <translation>Verworfene Befunde zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/arranging.py"/>
        <source>Insert between {onto} and {onto2}</source>
        <translation>Zwischen {onto} und {onto2} einfügen</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/cables.py"/>
        <source>{count} × {target_count} weights</source>
        <translation>{count} × {target_count} Gewichte</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/canvas_hands.py"/>
        <source>Resize note</source>
        <translation>Größe der Notiz ändern</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>maps {first}–{last} of {channels} ▸</source>
        <translation>Karten {first}–{last} von {channels} ▸</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>{n_units} of {count} units · widest weights</source>
        <translation>{n_units} von {count} Einheiten · weiteste Gewichte</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>{n_units} of {count} units</source>
        <translation>{n_units} von {count} Einheiten</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>{count} units</source>
        <translation>{count} Einheiten</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>{count} values</source>
        <translation>{count} Werte</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/editor.py"/>
        <source>Exact value of the {kind}</source>
        <translation>Genauer Wert: {kind}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/editor.py"/>
        <source>Return keeps the value, Escape drops it</source>
        <translation>Return behält den Wert, Escape verwirft ihn</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/editor.py"/>
        <source>Type a number, for example −0.25 or 1e-3</source>
        <translation>Eine Zahl eintippen, zum Beispiel −0.25 oder 1e-3</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>SVG, vectors for the web</source>
        <translation>SVG, Vektoren fürs Web</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>PDF, vectors for papers</source>
        <translation>PDF, Vektoren für Papier</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>PNG, pixels</source>
        <translation>PNG, Pixel</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>TikZ, for LaTeX</source>
        <translation>TikZ, für LaTeX</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>{path}: pictures of the network end with {formats}.</source>
        <translation>{path}: Bilder des Netzes enden auf {formats}.</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>The picture would have {width} × {height} pixels; choose a smaller scale, SVG or PDF.</source>
        <translation>Das Bild hätte {width} × {height} Pixel; einen kleineren Maßstab, SVG oder PDF wählen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/diagram/folding.py"/>
        <source>{n} layers · {before} → {after}</source>
        <extracomment>one: {n} layer · {before} → {after}</extracomment>
        <translation>
            <numerusform>{n} Schicht · {before} → {after}</numerusform>
            <numerusform>{n} Schichten · {before} → {after}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/diagram/folding.py"/>
        <source>{total:,} parameters</source>
        <translation>{total:,} Parameter</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/items.py"/>
        <source>⋮ neuron {unit}</source>
        <translation>⋮ Neuron {unit}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/layout.py"/>
        <source>prediction {name}</source>
        <translation>Vorhersage {name}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/minimap.py"/>
        <source>Map of the diagram</source>
        <translation>Karte des Diagramms</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/minimap.py"/>
        <source>The whole diagram; click or drag to go there  (Ctrl+Alt+P hides it)</source>
        <translation>Das ganze Diagramm; klicken oder ziehen, um dorthin zu gehen  (Ctrl+Alt+P verbirgt es)</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/note_field.py"/>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/note_field.py"/>
        <source>Ctrl+Return keeps the text, Escape drops it</source>
        <translation>Ctrl+Return behält den Text, Escape verwirft ihn</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/plans.py"/>
        <source>Diagram: the style {style!r} is not known; known are {get_args}.</source>
        <translation>Diagramm: der Stil {style!r} ist nicht bekannt; bekannt sind {get_args}.</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/seen.py"/>
        <source>There is no network to draw yet; open a project first.</source>
        <translation>Es gibt noch kein Netz zu zeichnen; zuerst ein Projekt öffnen.</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Layer {layer}, {caption}</source>
        <translation>Schicht {layer}, {caption}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Target and loss</source>
        <translation>Ziel und Verlust</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Bias of {unit}</source>
        <translation>Bias von {unit}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Weight from {source} to {unit}</source>
        <translation>Gewicht von {source} nach {unit}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>input {name}</source>
        <translation>Eingabe {name}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>output {name}</source>
        <translation>Ausgabe {name}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>{layer}, neuron {number}</source>
        <translation>{layer}, Neuron {number}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>not calculated yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>no bias</source>
        <translation>kein Bias</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Gives {size}, has {count} parameters</source>
        <translation>Ergibt {size}, hat {count} Parameter</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Reads {names}</source>
        <translation>Liest {names}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Read by {names}</source>
        <translation>Gelesen von {names}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Its values are the prediction</source>
        <translation>Die Werte sind die Vorhersage</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Sum before the activation {value}</source>
        <translation>Summe vor der Aktivierung {value}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Slope of the loss {value}</source>
        <translation>Steigung des Verlusts {value}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Bias {value}</source>
        <translation>Bias {value}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Reads {list}</source>
        <translation>Liest {list}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Goes to {list}</source>
        <translation>Geht zu {list}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>Switch the bias on in the layer&apos;s settings</source>
        <translation>Den Bias in den Einstellungen der Schicht einschalten</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/diagram/spoken.py"/>
        <source>{n} weaker ones</source>
        <extracomment>one: {n} weaker one</extracomment>
        <translation>
            <numerusform>{n} schwächeres</numerusform>
            <numerusform>{n} schwächere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/diagram/spoken.py"/>
        <source>{place} with weight {value}</source>
        <translation>{place} mit Gewicht {value}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Encoding ▶ cells of the table become the values of the input nodes</source>
        <translation>Kodierung ▶ Zellen der Tabelle werden zu Werten der Eingabeknoten</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Forward pass ▶ values flow left to right</source>
        <translation>Vorwärtsdurchlauf ▶ Werte fließen von links nach rechts</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Loss ▶ the prediction meets the target</source>
        <translation>Verlust ▶ die Vorhersage trifft auf das Ziel</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>◀ Backward pass: slopes flow right to left</source>
        <translation>◀ Rückwärtsdurchlauf: Steigungen fließen von rechts nach links</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Update: weights and biases move against their slopes</source>
        <translation>Update: Gewichte und Biases bewegen sich gegen ihre Steigungen</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>bias off</source>
        <translation>Bias aus</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>target y {target}</source>
        <translation>Ziel y {target}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>error {error}</source>
        <translation>Fehler {error}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>target {wanted}</source>
        <translation>Ziel {wanted}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>prediction {predicted}</source>
        <translation>Vorhersage {predicted}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>The loss compares the prediction with the target</source>
        <translation>Der Verlust vergleicht die Vorhersage mit dem Ziel</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>gives {size} · {parameters} parameters · {multiply_adds} multiply-adds a row</source>
        <translation>ergibt {size} · {parameters} Parameter · {multiply_adds} Multiply-Adds pro Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>value a</source>
        <translation>Wert a</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>sum z</source>
        <translation>Summe z</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>bias b = {full}</source>
        <translation>Bias b = {full}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>dead: its slope is 0 for every row that was looked at, so it learns nothing from them</source>
        <translation>tot: die Steigung ist 0 für jede betrachtete Zeile, daher lernt es nichts aus ihnen</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>saturated: nearly flat for {nearly_all:.0%} of the rows looked at, so it learns slowly</source>
        <translation>gesättigt: fast flach für {nearly_all:.0%} der betrachteten Zeilen, daher lernt es langsam</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>{unit_name} has no bias; switch it on in the layer&apos;s settings</source>
        <translation>{unit_name} hat keinen Bias; er lässt sich in den Einstellungen der Schicht einschalten</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>weight from {inputs} · neuron {index} to {unit_name}</source>
        <translation>Gewicht von {inputs} · Neuron {index} zu {unit_name}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Insert a layer after {layer}</source>
        <translation>Eine Schicht nach {layer} einfügen</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>What can be done with {layer}</source>
        <translation>Was mit {layer} getan werden kann</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Show {layer} in another way: all of its units, the most important ones, or its next maps (Shift and the wheel over them)</source>
        <translation>{layer} anders zeigen: alle Einheiten, die wichtigsten oder die nächsten Karten (Shift und Mausrad darüber)</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>A note: drag it anywhere, double-click writes, Delete removes it</source>
        <translation>Eine Notiz: überallhin ziehen, Doppelklick schreibt, Delete entfernt sie</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Drag to make the note larger or smaller</source>
        <translation>Ziehen, um die Notiz größer oder kleiner zu machen</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>{name}: drag moves its layers, a click selects them, a double click names it</source>
        <translation>{name}: Ziehen verschiebt die Schichten, ein Klick wählt sie aus, ein Doppelklick benennt sie</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>{name}: drag moves it, a double click unfolds it</source>
        <translation>{name}: Ziehen verschiebt sie, ein Doppelklick klappt sie auf</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Fold or unfold {name}</source>
        <translation>{name} zu- oder aufklappen</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>selected: {what}</source>
        <translation>ausgewählt: {what}</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/view.py"/>
        <source>The network. Drag with the middle button or Space to move it, turn the wheel to zoom. While building, drag layers to place them, drag the canvas to select several. Arrow keys move the selection, Shift with up and down goes through a neuron&apos;s bias and weights, Return types a value.</source>
        <translation>Das Netz. Mit der mittleren Taste oder Space ziehen, um es zu verschieben, das Mausrad drehen, um zu zoomen. Beim Bauen Schichten ziehen, um sie zu platzieren, auf der Zeichenfläche ziehen, um mehrere auszuwählen. Pfeiltasten bewegen die Auswahl, Shift mit oben und unten geht durch Bias und Gewichte eines Neurons, Return tippt einen Wert ein.</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/view.py"/>
        <source>Network diagram</source>
        <translation>Netzdiagramm</translation>
    </message>
    <message>
        <location filename="../../gui/diagram/view.py"/>
        <source>Picture of the network</source>
        <translation>Bild des Netzes</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>As on screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Save picture of the network</source>
        <translation>Bild des Netzes speichern</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>The picture is cropped to the network and holds all of it, whatever part the window shows.</source>
        <translation>Das Bild ist auf das Netz zugeschnitten und enthält es ganz, welchen Teil auch immer das Fenster zeigt.</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>How many pixels of the picture one of the screen becomes.</source>
        <translation>Wie viele Pixel des Bildes aus einem des Bildschirms werden.</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Leave the ground out, for slides and posters.</source>
        <translation>Den Hintergrund weglassen, für Folien und Poster.</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>SVG and PDF are vectors; TikZ is text that LaTeX draws.</source>
        <translation>SVG und PDF sind Vektoren; TikZ ist Text, den LaTeX zeichnet.</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Light suits paper, dark suits dark slides.</source>
        <translation>Hell passt zu Papier, dunkel zu dunklen Folien.</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Choose the file and write it  (Return)</source>
        <translation>Die Datei wählen und schreiben  (Return)</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_link.py"/>
        <source>Move {layer}</source>
        <translation>{layer} verschieben</translation>
    </message>
    <message>
        <location filename="../../gui/diagram_link.py"/>
        <source>Put {layer} between {source} and {target}</source>
        <translation>{layer} zwischen {source} und {target} setzen</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Deepstep projects (*.deepstep)</source>
        <translation>Deepstep-Projekte (*.deepstep)</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Tables ({every})</source>
        <translation>Tabellen ({every})</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <location filename="../../gui/streaming.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <location filename="../../gui/recent_files.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Import a folder of images</source>
        <translation>Bilderordner importieren</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>The open table comes from no file; choose one with Import file… (Ctrl+I).</source>
        <translation>Die offene Tabelle kommt aus keiner Datei; eine mit „Datei importieren…“ (Ctrl+I) wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>The clipboard holds no table; copy cells of a spreadsheet or lines of text first.</source>
        <translation>Die Zwischenablage enthält keine Tabelle; zuerst Zellen einer Tabellenkalkulation oder Textzeilen kopieren.</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Save the changes to {project}?</source>
        <translation>Die Änderungen an {project} speichern?</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>What is not saved is lost.</source>
        <translation>Was nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>the usual one</source>
        <translation>das übliche</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Find a data set</source>
        <translation>Datensatz suchen</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Show the data sets whose card holds these letters</source>
        <translation>Die Datensätze zeigen, deren Karte diese Buchstaben enthält</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>About the data set</source>
        <translation>Über den Datensatz</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Which network the new project begins with</source>
        <translation>Mit welchem Netz das neue Projekt beginnt</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Start a new project on these data, with a network that suits them</source>
        <translation>Ein neues Projekt mit diesen Daten beginnen, mit einem Netz, das zu ihnen passt</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Use as data here</source>
        <translation>Hier als Daten</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Let the open project&apos;s network learn from these data instead; undo brings the old ones back</source>
        <translation>Das Netz des offenen Projekts aus diesen Daten lernen lassen; Rückgängig bringt die alten zurück</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>a part of the rows</source>
        <translation>ein Teil der Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>{rows}&lt;p&gt;&lt;b&gt;Columns&lt;/b&gt;&lt;/p&gt;{columns}</source>
        <translation>{rows}&lt;p&gt;&lt;b&gt;Spalten&lt;/b&gt;&lt;/p&gt;{columns}</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <source>Networks and weights ({kinds});;All files (*)</source>
        <translation>Netze und Gewichte ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <source>Import network or weights</source>
        <translation>Netz oder Gewichte importieren</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <source>{file}: its rows are a stand-in, because the open data do not fit it: {reason}</source>
        <translation>{file}: seine Zeilen sind ein Ersatz, weil die offenen Daten nicht dazu passen: {reason}</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Weights from {file}</source>
        <translation>Gewichte aus {file}</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Before training</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Export the network</source>
        <translation>Netz exportieren</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Writing {path} …</source>
        <translation>{path} wird geschrieben …</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Export to {path}</source>
        <translation>Export nach {path}</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>The formats that a network can be written in.</source>
        <translation>Die Formate, in denen ein Netz geschrieben werden kann.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>The weights {tips}.</source>
        <translation>Die Gewichte {tips}.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Which weights are written.</source>
        <translation>Welche Gewichte geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Choose a name and write the file; it is read back at once.</source>
        <translation>Einen Namen wählen und die Datei schreiben; sie wird sofort zurückgelesen.</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Give the export up.</source>
        <translation>Den Export abbrechen.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Close this dialog.</source>
        <translation>Diesen Dialog schließen.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>After writing, the file is read back, and the program that it is for calculates it too.</source>
        <translation>Nach dem Schreiben wird die Datei zurückgelesen, und das Programm, für das sie ist, rechnet sie auch.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Looking at the formats</source>
        <translation>Die Formate werden betrachtet</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>A folder; its name ends in {suffix}.</source>
        <translation>Ein Ordner; sein Name endet auf {suffix}.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Ends in {suffix}.</source>
        <translation>Endet auf {suffix}.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>It can be written as it is, with all its layers and preprocessing.</source>
        <translation>Es kann geschrieben werden, wie es ist, mit allen Schichten und der Vorverarbeitung.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Given up; a file that was written before stays.</source>
        <translation>Abgebrochen; eine vorher geschriebene Datei bleibt.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>It is read back by Deepstep itself.</source>
        <translation>Sie wird von Deepstep selbst zurückgelesen.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>{missing} is not installed here, so Deepstep alone reads it back.</source>
        <translation>{missing} ist hier nicht installiert, daher liest nur Deepstep sie zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>{label} checks it too.</source>
        <translation>{label} prüft sie auch.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Array of the file</source>
        <translation>Array der Datei</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>{file} holds {n_arrays} arrays without a network. Choose which one each parameter gets.</source>
        <translation>{file} enthält {n_arrays} Arrays ohne Netz. Wählen, welches jeder Parameter bekommt.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Parameters and arrays</source>
        <translation>Parameter und Arrays</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>keep what it has</source>
        <translation>behalten, was er hat</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Array for {target}</source>
        <translation>Array für {target}</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>The array of the file that {target} gets.</source>
        <translation>Das Array der Datei, das {target} bekommt.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>is kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>{taken} of {n_rows} parameters get new numbers.</source>
        <translation>{taken} von {n_rows} Parametern bekommen neue Zahlen.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>{wrong}: choose an array that fits, or keep what it has.</source>
        <translation>{wrong}: ein passendes Array wählen oder behalten, was er hat.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/names.py"/>
        <source>{path} already exists. Replace it?</source>
        <translation>{path} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The weights as they are.</source>
        <translation>Die Gewichte, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The weights before training.</source>
        <translation>Die Gewichte vor dem Training.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>No weights: they are drawn from the seed.</source>
        <translation>Keine Gewichte: sie werden aus dem Startwert ausgelost.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The link of this project; paste another one here to open it.</source>
        <translation>Der Link dieses Projekts; hier einen anderen einfügen, um ihn zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Put the link on the clipboard.</source>
        <translation>Den Link in die Zwischenablage legen.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Open this link</source>
        <translation>Diesen Link öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Rebuild the project of the pasted link.</source>
        <translation>Das Projekt des eingefügten Links wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Save as one file…</source>
        <translation>Als eine Datei speichern…</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Write a project file for a colleague.</source>
        <translation>Eine Projektdatei für andere schreiben.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Show a network of this shape in the browser; weights do not travel.</source>
        <translation>Ein Netz dieser Form im Browser zeigen; Gewichte reisen nicht mit.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Open in TensorFlow Playground</source>
        <translation>In TensorFlow Playground öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Weights in the link</source>
        <translation>Gewichte im Link</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Off: ten encoded test rows and the network&apos;s outputs stand in for the data.</source>
        <translation>Aus: zehn kodierte Testzeilen und die Ausgaben des Netzes vertreten die Daten.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>With the data</source>
        <translation>Mit den Daten</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Making the link</source>
        <translation>Der Link wird erstellt</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The rows are not in it: they stay in {path}.</source>
        <translation>Die Zeilen sind nicht darin: sie bleiben in {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Weights do not travel: the Playground draws its own.</source>
        <translation>Gewichte reisen nicht mit: der Playground lost eigene aus.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The link has {n_link:,} characters.</source>
        <translation>Der Link hat {n_link:,} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The link is on the clipboard.</source>
        <translation>Der Link ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Share as one file</source>
        <translation>Als eine Datei weitergeben</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Deepstep projects (*{suffix})</source>
        <translation>Deepstep-Projekte (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Written to {path}.</source>
        <translation>Nach {path} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Share as {path}</source>
        <translation>Als {path} weitergeben</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>hidden1[731], a name, </source>
        <translation>hidden1[731], ein Name, </translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Find a neuron</source>
        <translation>Neuron suchen</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>A place such as hidden1[731], a feature or class, or: </source>
        <translation>Eine Stelle wie hidden1[731], ein Merkmal oder eine Klasse, oder: </translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Neurons found</source>
        <translation>Gefundene Neuronen</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Return or a click shows the neuron and pins it; again lets it go</source>
        <translation>Return oder ein Klick zeigt das Neuron und hält es fest; nochmals gibt es frei</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Type </source>
        <translation>Eintippen: </translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Pinned neurons; Return lets the chosen one go</source>
        <translation>Festgehaltene Neuronen; Return gibt das gewählte frei</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Return shows and pins; ● is pinned</source>
        <translation>Return zeigt und hält fest; ● ist festgehalten</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Nothing fits; neurons are counted from 1, as in hidden1[12]</source>
        <translation>Nichts passt; Neuronen werden ab 1 gezählt, wie in hidden1[12]</translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Select the neuron to pin first, or find it with Ctrl+Alt+F.</source>
        <translation>Zuerst das Neuron zum Festhalten auswählen oder mit Ctrl+Alt+F suchen.</translation>
    </message>
    <message>
        <location filename="../../gui/focus_ring.py"/>
        <source>Ring around what has the keyboard</source>
        <translation>Ring um das Element mit dem Tastaturfokus</translation>
    </message>
    <message>
        <location filename="../../gui/fold_run.py"/>
        <source>Training the folds</source>
        <translation>Die Folds werden trainiert</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>{info} has to be numbers with commas between them, e.g. 8, 4.</source>
        <translation>{info} muss aus Zahlen mit Kommas dazwischen bestehen, z. B. 8, 4.</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>Default {value}</source>
        <translation>Standard {value}</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>above {full}</source>
        <translation>über {full}</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>, at most {high}</source>
        <translation>, höchstens {high}</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>at least {low}</source>
        <translation>mindestens {low}</translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>at most {high}</source>
        <translation>höchstens {high}</translation>
    </message>
    <message>
        <location filename="../../gui/grabbed.py"/>
        <source>{file}: pictures of the window end with {endings}.</source>
        <translation>{file}: Bilder des Fensters enden auf {endings}.</translation>
    </message>
    <message>
        <location filename="../../gui/help/actions.py"/>
        <location filename="../../gui/help/window.py"/>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../gui/help/actions.py"/>
        <source>Read about the part of the window that has the focus, and about everything else.</source>
        <translation>Über den Teil des Fensters lesen, der den Fokus hat, und über alles andere.</translation>
    </message>
    <message>
        <location filename="../../gui/help/browser.py"/>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../gui/help/window.py"/>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <location filename="../../gui/help/window.py"/>
        <source>Search all pages  (Ctrl+F)</source>
        <translation>Alle Seiten durchsuchen  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../gui/help/window.py"/>
        <source>Words that a section has to hold, all of them</source>
        <translation>Wörter, die ein Abschnitt enthalten muss, alle davon</translation>
    </message>
    <message>
        <location filename="../../gui/help/window.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../gui/help/window.py"/>
        <source>No page holds all these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/job_strip.py"/>
        <source>(+{n})</source>
        <extracomment>one: (+{n})</extracomment>
        <translation>
            <numerusform>(+{n})</numerusform>
            <numerusform>(+{n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Names, menus and explanations of commands are searched</source>
        <translation>Namen, Menüs und Erklärungen der Befehle werden durchsucht</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Search by key</source>
        <translation>Nach Taste suchen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Click here and press a key to see which command has it; Esc shows all again</source>
        <translation>Hier klicken und eine Taste drücken, um zu sehen, welcher Befehl sie hat; Esc zeigt wieder alle</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Key map</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Which keys the commands have to begin with; your own changes belong to a map</source>
        <translation>Welche Tasten die Befehle anfangs haben; eigene Änderungen gehören zu einer Belegung</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Choose a command; keys that you have changed stand in bold</source>
        <translation>Einen Befehl wählen; geänderte Tasten stehen fett</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Keys in the diagram</source>
        <translation>Tasten im Diagramm</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>in the whole window</source>
        <translation>im ganzen Fenster</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>in the diagram</source>
        <translation>im Diagramm</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Where the key works</source>
        <translation>Wo die Taste wirkt</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Keys in the diagram work only while it has the keyboard</source>
        <translation>Tasten im Diagramm wirken nur, solange es die Tastatur hat</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Give the command this key in place of its keys</source>
        <translation>Dem Befehl diese Taste statt seiner bisherigen geben</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Give the command this key beside the others</source>
        <translation>Dem Befehl diese Taste zusätzlich geben</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Take all keys of this place away</source>
        <translation>Alle Tasten dieser Stelle wegnehmen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Give the command the map&apos;s keys again</source>
        <translation>Dem Befehl wieder die Tasten der Belegung geben</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Take the last change of keys back</source>
        <translation>Die letzte Änderung der Tasten zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Forget all changes to this map</source>
        <translation>Alle Änderungen an dieser Belegung vergessen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Take keys from a file</source>
        <translation>Tasten aus einer Datei nehmen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Write all keys as a file of JSON</source>
        <translation>Alle Tasten als JSON-Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>All keys…</source>
        <translation>Alle Tasten…</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Show all keys by mode</source>
        <translation>Alle Tasten nach Modus zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Close; what was changed stays</source>
        <translation>Schließen; was geändert wurde, bleibt</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>No command is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Use, take it away there</source>
        <translation>Verwenden, dort wegnehmen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>{key} belongs to “{title}”; it would lose it. Esc keeps it there.</source>
        <translation>{key} gehört zu „{title}“ und ginge dort verloren. Esc lässt sie dort.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>The command has {key} already.</source>
        <translation>Der Befehl hat {key} schon.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>{key} is free.</source>
        <translation>{key} ist frei.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Import keys</source>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Keys (*.json)</source>
        <translation>Tasten (*.json)</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Taken from {name}.</source>
        <translation>Aus {name} übernommen.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>Export keys</source>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>All keys are in {path}.</source>
        <translation>Alle Tasten sind in {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>{name} is too large for a file of keys.</source>
        <translation>{name} ist zu groß für eine Datei mit Tasten.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/editor.py"/>
        <source>{name} cannot be read as a file of keys; choose another.</source>
        <translation>{name} lässt sich nicht als Datei mit Tasten lesen; eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name} is no file of keys: it is not JSON.</source>
        <translation>{name} ist keine Datei mit Tasten: sie ist kein JSON.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name} is no file of keys; choose one that was exported here.</source>
        <translation>{name} ist keine Datei mit Tasten; eine wählen, die hier exportiert wurde.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name} names no keys.</source>
        <translation>{name} nennt keine Tasten.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name}: there is no action “{action}”.</source>
        <translation>{name}: es gibt keine Aktion „{action}“.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name}: the keys of “{action}” have to be lists.</source>
        <translation>{name}: die Tasten von „{action}“ müssen Listen sein.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name}: a key of “{action}” is none.</source>
        <translation>{name}: eine Taste von „{action}“ ist keine.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/maps.py"/>
        <source>{name}: {key} stands at “{one}” and “{other}”.</source>
        <translation>{name}: {key} steht bei „{one}“ und „{other}“.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/recorder.py"/>
        <source>Click here, then press the keys</source>
        <translation>Klicken, Tasten drücken</translation>
    </message>
    <message>
        <location filename="../../gui/keys/recorder.py"/>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <location filename="../../gui/keys/recorder.py"/>
        <source>Takes the next key that is pressed; Esc empties it</source>
        <translation>Nimmt die nächste gedrückte Taste; Esc leert das Feld</translation>
    </message>
    <message>
        <location filename="../../gui/keys/recorder.py"/>
        <source>Press the keys …</source>
        <translation>Die Tasten drücken …</translation>
    </message>
    <message>
        <location filename="../../gui/keys/ring.py"/>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <location filename="../../gui/keys/ring.py"/>
        <source>{key} in the diagram</source>
        <translation>{key} im Diagramm</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Timeline, in Train and Step</source>
        <translation>Zeitleiste, in Trainieren und Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Teaching</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>While the diagram has the keyboard</source>
        <translation>Solange das Diagramm die Tastatur hat</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Find and build</source>
        <translation>Finden und bauen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Go on with the sentence</source>
        <translation>Den Satz weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Number fields</source>
        <translation>Zahlenfelder</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>More, less</source>
        <translation>Mehr, weniger</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Take back what was typed</source>
        <translation>Das Getippte zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Window of runs</source>
        <translation>Fenster der Läufe</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Restore the run</source>
        <translation>Den Lauf wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Star</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Show its curves</source>
        <translation>Seine Kurven zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Undo, redo</source>
        <translation>Rückgängig, wiederholen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Weights as a table</source>
        <translation>Gewichte als Tabelle</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Copy cells</source>
        <translation>Zellen kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Paste numbers</source>
        <translation>Zahlen einfügen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Set to zero</source>
        <translation>Auf null setzen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Notes and homework</source>
        <translation>Notizen und Hausaufgaben</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Keep the note, check the answers</source>
        <translation>Die Notiz behalten, die Antworten prüfen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Drop the note</source>
        <translation>Die Notiz verwerfen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>{title}, continued</source>
        <translation>{title}, Fortsetzung</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>Keys of Deepstep</source>
        <translation>Tasten von Deepstep</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet.py"/>
        <source>{name}: the name has to end in {endings}.</source>
        <translation>{name}: der Name muss auf {endings} enden.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Search: undo, F10, batch …</source>
        <translation>Suchen: rückgängig, F10, Batch …</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Commands, modes and keys are searched</source>
        <translation>Befehle, Modi und Tasten werden durchsucht</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <location filename="../../gui/preferences/dialog.py"/>
        <location filename="../../gui/window_actions.py"/>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <location filename="../../gui/safety/report.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <location filename="../../gui/transcript.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Save this sheet as a web page or PDF, to print it</source>
        <translation>Diese Übersicht als Webseite oder PDF speichern, zum Drucken</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>No key does that.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>Save the keys</source>
        <translation>Die Tasten speichern</translation>
    </message>
    <message>
        <location filename="../../gui/keys/sheet_dialog.py"/>
        <source>The keys are in {path}.</source>
        <translation>Die Tasten sind in {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <location filename="../../gui/look_actions.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>The language changes at the next start. Numbers keep their point in every language.</source>
        <translation>Die Sprache wechselt beim nächsten Start. Zahlen behalten in jeder Sprache ihren Punkt.</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Speak the language of the system, where it is there.</source>
        <translation>Die Sprache des Systems sprechen, wo es sie gibt.</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Close the window, asking about what is not saved, and open it in this language.</source>
        <translation>Das Fenster schließen, dabei nach Ungespeichertem fragen, und es in dieser Sprache öffnen.</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Keep the language.</source>
        <translation>Die Sprache behalten.</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>At the next start</source>
        <translation>Beim nächsten Start</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Only remember it.</source>
        <translation>Es nur merken.</translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <location filename="../../gui/late_pictures.py"/>
        <source>The values of the row</source>
        <translation>Die Werte der Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/formula_view.py"/>
        <source>Formula: {spoken}</source>
        <translation>Formel: {spoken}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Search: slope, gradient, …</source>
        <translation>Suche: Steigung, Gradient, …</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Search the glossary</source>
        <translation>Das Glossar durchsuchen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Words, words for the same thing, and explanations are searched</source>
        <translation>Durchsucht werden Wörter, Wörter für dasselbe und Erklärungen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>The words that were found</source>
        <translation>Die gefundenen Wörter</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <location filename="../../gui/lessons/question.py"/>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Open the lesson</source>
        <translation>Die Lektion öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Learn it in a lesson</source>
        <translation>In einer Lektion lernen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>No word of the glossary has this in it. Try a shorter text.</source>
        <translation>Kein Wort des Glossars enthält dies. Einen kürzeren Text versuchen.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>also: {also}</source>
        <translation>auch: {also}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>See also </source>
        <translation>Siehe auch </translation>
    </message>
    <message>
        <location filename="../../gui/lessons/guide.py"/>
        <source>The lesson</source>
        <translation>Die Lektion</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/key_pad.py"/>
        <source>Take the last character away</source>
        <translation>Das letzte Zeichen wegnehmen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/key_pad.py"/>
        <source>Minus, or minus away again</source>
        <translation>Minus, oder Minus wieder weg</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/key_pad.py"/>
        <source>Decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/key_pad.py"/>
        <source>Type {key}</source>
        <translation>{key} tippen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>This window belongs to the lessons. Your own work waits in its own window, untouched.</source>
        <translation>Dieses Fenster gehört den Lektionen. Die eigene Arbeit wartet unberührt in ihrem eigenen Fenster.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Close the lessons and go back to your own window</source>
        <translation>Die Lektionen schließen und zum eigenen Fenster zurückgehen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Choose a lesson; Return or a double click begins it or goes on with it</source>
        <translation>Eine Lektion wählen; Return oder ein Doppelklick beginnt sie oder setzt sie fort</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Begin this lesson, or go on where you left it</source>
        <translation>Diese Lektion beginnen oder dort weitermachen, wo sie verlassen wurde</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>From the start</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Begin this lesson at its first page</source>
        <translation>Diese Lektion auf ihrer ersten Seite beginnen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Forget progress</source>
        <translation>Fortschritt vergessen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Mark every lesson as not begun</source>
        <translation>Jede Lektion als nicht begonnen markieren</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Look a word up</source>
        <translation>Wort nachschlagen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Back to my work</source>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>{done} of {n_lessons} done</source>
        <translation>{done} von {n_lessons} fertig</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <location filename="../../gui/plots/base.py"/>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>{about}  About {minutes} minutes.</source>
        <translation>{about}  Etwa {minutes} Minuten.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Step {} of {}</source>
        <translation>Schritt {} von {}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Free experiment</source>
        <translation>Freies Experiment</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Check of understanding</source>
        <translation>Verständnisfrage</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Progress in this lesson</source>
        <translation>Fortschritt in dieser Lektion</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>How far you are in this lesson</source>
        <translation>Wie weit diese Lektion gediehen ist</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Lesson text</source>
        <translation>Text der Lektion</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Numbers of this lesson</source>
        <translation>Zahlen dieser Lektion</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Go to what this step is about, with the keyboard too</source>
        <translation>Dorthin gehen, worum es in diesem Schritt geht, auch mit der Tastatur</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Show me where</source>
        <translation>Zeigen, wo</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <location filename="../../gui/lessons/panel.py"/>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>‹ All lessons</source>
        <translation>‹ Alle Lektionen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Back to the list; this lesson goes on here later</source>
        <translation>Zurück zur Liste; diese Lektion geht hier später weiter</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>To the page before, and the window as it was there</source>
        <translation>Zur vorigen Seite, und das Fenster, wie es dort war</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Set up again</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Put network, numbers and place of this page back, whatever was changed</source>
        <translation>Netz, Zahlen und Stelle dieser Seite zurücksetzen, was auch geändert wurde</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>To the next page</source>
        <translation>Zur nächsten Seite</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Go on without doing this; it is not counted</source>
        <translation>Weitergehen, ohne dies zu tun; es wird nicht gezählt</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Preparing data …</source>
        <translation>Daten werden vorbereitet …</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>**Also seen in this lesson**</source>
        <translation>**Auch in dieser Lektion gesehen**</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Your answer</source>
        <translation>Eigene Antwort</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Type the number that you expect; Return checks it.</source>
        <translation>Die erwartete Zahl eintippen; Return prüft sie.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <location filename="../../gui/panels/step/question.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Check your answer  (Return)</source>
        <translation>Die Antwort prüfen  (Return)</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Show the number and go on</source>
        <translation>Die Zahl zeigen und weitergehen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Show or hide keys on the screen, to type with the mouse</source>
        <translation>Tasten auf dem Bildschirm zeigen oder verbergen, zum Tippen mit der Maus</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Choose this answer</source>
        <translation>Diese Antwort wählen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>✗ Not this one. Think again, and choose another.</source>
        <translation>✗ Diese nicht. Noch einmal nachdenken und eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>It is {full}.</source>
        <translation>Es ist {full}.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/rich_text.py"/>
        <source>Words with a line under them are in the glossary: point at one, or click it.</source>
        <translation>Unterstrichene Wörter stehen im Glossar: darauf zeigen oder sie anklicken.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/targets.py"/>
        <source>the command {action}</source>
        <translation>der Befehl {action}</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Look around once, and end with a trained network.</source>
        <translation>Einmal umsehen und mit einem trainierten Netz enden.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Start the tour</source>
        <translation>Tour starten</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>From the first neuron to your own network: short steps in the live window.</source>
        <translation>Vom ersten Neuron zum eigenen Netz: kurze Schritte im lebendigen Fenster.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Open the lessons</source>
        <translation>Lektionen öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Ready data sets with a network that suits them, to play with.</source>
        <translation>Fertige Datensätze mit einem passenden Netz, zum Spielen.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Choose an example</source>
        <translation>Beispiel wählen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Your own table</source>
        <translation>Eigene Tabelle</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>A CSV or spreadsheet file: see it, train on it, take the network with you.</source>
        <translation>Eine CSV- oder Tabellendatei: ansehen, damit trainieren, das Netz mitnehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Open a table</source>
        <translation>Tabelle öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Welcome to Deepstep</source>
        <translation>Willkommen bei Deepstep</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>See deep learning happen, number by number.</source>
        <translation>Deep Learning beim Geschehen zusehen, Zahl für Zahl.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Where would you like to begin? This page comes by itself only once; it stays in the menu Help.</source>
        <translation>Womit möchten Sie beginnen? Diese Seite kommt nur einmal von selbst; sie bleibt im Menü Hilfe.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Just look around</source>
        <translation>Nur umsehen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Close this page; the first example begins to learn</source>
        <translation>Diese Seite schließen; das erste Beispiel beginnt zu lernen</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <location filename="../../gui/recent_files.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Recent files</source>
        <translation>Letzte Dateien</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Projects that you save or open will stand here.</source>
        <translation>Gespeicherte oder geöffnete Projekte stehen hier.</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/whats_this.py"/>
        <source>&lt;p&gt;A part of the window that only holds others.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Teil des Fensters, der nur andere enthält.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/lessons/window.py"/>
        <source>{title} — Deepstep lessons</source>
        <translation>{title} — Deepstep-Lektionen</translation>
    </message>
    <message>
        <location filename="../../gui/living.py"/>
        <source>Looking for dead neurons</source>
        <translation>Tote Neuronen werden gesucht</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Light writing on a dark ground.</source>
        <translation>Helle Schrift auf dunklem Grund.</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Dark writing on a light ground.</source>
        <translation>Dunkle Schrift auf hellem Grund.</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>White writing on black, and borders that stand out.</source>
        <translation>Weiße Schrift auf Schwarz und Ränder, die hervortreten.</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Dark, light or high contrast as the desktop wishes, also when it changes.</source>
        <translation>Dunkel, hell oder hoher Kontrast, wie der Desktop es wünscht, auch wenn er wechselt.</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/stage.py"/>
        <source>Hide left panel</source>
        <translation>Linkes Feld verbergen</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Hide the panel at the left of this mode, or bring it back where it was.</source>
        <translation>Das Feld links in diesem Modus verbergen oder dorthin zurückbringen, wo es war.</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/stage.py"/>
        <source>Hide right panel</source>
        <translation>Rechtes Feld verbergen</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Hide the panel at the right of this mode, or bring it back where it was.</source>
        <translation>Das Feld rechts in diesem Modus verbergen oder dorthin zurückbringen, wo es war.</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/stage.py"/>
        <source>Hide bottom panel</source>
        <translation>Unteres Feld verbergen</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Hide the panel below the diagram, or bring it back where it was.</source>
        <translation>Das Feld unter dem Diagramm verbergen oder dorthin zurückbringen, wo es war.</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/stage.py"/>
        <source>Float left panel</source>
        <translation>Linkes Feld lösen</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Make the left panel a window of its own, or put it back.</source>
        <translation>Das linke Feld zu einem eigenen Fenster machen oder zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/stage.py"/>
        <source>Float right panel</source>
        <translation>Rechtes Feld lösen</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Make the right panel a window of its own, or put it back.</source>
        <translation>Das rechte Feld zu einem eigenen Fenster machen oder zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <location filename="../../gui/stage.py"/>
        <source>Float bottom panel</source>
        <translation>Unteres Feld lösen</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Make the panel below the diagram a window of its own, or put it back.</source>
        <translation>Das Feld unter dem Diagramm zu einem eigenen Fenster machen oder zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../gui/look_actions.py"/>
        <source>Put the panels of every mode back to their first places and sizes.</source>
        <translation>Die Felder jedes Modus auf ihre ersten Plätze und Größen zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>{name} — edited</source>
        <translation>{name} — geändert</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>{name}{words} — Deepstep</source>
        <translation>{name}{words} — Deepstep</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Drag it into a folder or another program; Save as (Ctrl+Shift+S) does it by keys.</source>
        <translation>In einen Ordner oder ein anderes Programm ziehen; Speichern unter (Ctrl+Shift+S) tut es mit Tasten.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Pause training; it goes on where it stopped.</source>
        <translation>Das Training anhalten; es geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>{words} training.</source>
        <translation>Training: {words}.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Undo {undoText}</source>
        <translation>Rückgängig: {undoText}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Redo {redoText}</source>
        <translation>Wiederholen: {redoText}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Stop predicting</source>
        <translation>Vorhersagen beenden</translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <location filename="../../gui/teach/table.py"/>
        <source>Predict the next number</source>
        <translation>Nächste Zahl vorhersagen</translation>
    </message>
    <message>
        <location filename="../../gui/matrices/gap.py"/>
        <source>filter {j}, {place}: {full}</source>
        <translation>Filter {j}, {place}: {full}</translation>
    </message>
    <message>
        <location filename="../../gui/matrices/view.py"/>
        <source>Network as matrices</source>
        <translation>Netz als Matrizen</translation>
    </message>
    <message>
        <location filename="../../gui/matrices/view.py"/>
        <source>{layer} has no matrix of weights; click to select it.</source>
        <translation>{layer} hat keine Matrix von Gewichten; klicken, um sie auszuwählen.</translation>
    </message>
    <message>
        <location filename="../../gui/network_problems.py"/>
        <source>network is valid</source>
        <translation>Netz ist gültig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/network_problems.py"/>
        <source>{n} problems</source>
        <extracomment>one: {n} problem</extracomment>
        <translation>
            <numerusform>{n} Problem</numerusform>
            <numerusform>{n} Probleme</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/notices.py"/>
        <source>{name}: epoch {epoch}</source>
        <translation>{name}: Epoche {epoch}</translation>
    </message>
    <message>
        <location filename="../../gui/notices.py"/>
        <source>{name}: epoch {epoch}, loss {loss}</source>
        <translation>{name}: Epoche {epoch}, Verlust {loss}</translation>
    </message>
    <message>
        <location filename="../../gui/notices.py"/>
        <source>Training has ended</source>
        <translation>Das Training ist zu Ende</translation>
    </message>
    <message>
        <location filename="../../gui/notices.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Checks and split</source>
        <translation>Prüfungen und Aufteilung</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <location filename="../../gui/panels/build/palette.py"/>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Settings of training</source>
        <translation>Einstellungen des Trainings</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Slopes, watches, breakpoints</source>
        <translation>Steigungen, Beobachtungen, Haltepunkte</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Trace and arithmetic</source>
        <translation>Spur und Rechnung</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Drag to move the panel; let go beside, below or on another one, or outside of the window.</source>
        <translation>Ziehen, um das Feld zu verschieben; neben, unter oder auf einem anderen loslassen oder außerhalb des Fensters.</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Make the panel a window, or put it back</source>
        <translation>Das Feld zu einem Fenster machen oder zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../gui/panel_dock.py"/>
        <source>Hide the panel; View brings it back</source>
        <translation>Das Feld verbergen; „Ansicht“ bringt es zurück</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>What the network says about a row, and why</source>
        <translation>Was das Netz zu einer Zeile sagt, und warum</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>How the answer follows one input or two</source>
        <translation>Wie die Antwort einer oder zwei Eingaben folgt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>Make data with the mouse</source>
        <translation>Daten mit der Maus machen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>Predict, what if, draw points</source>
        <translation>Vorhersagen, was wäre wenn, Punkte zeichnen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>Close, back to the diagram or the tables (Esc)</source>
        <translation>Schließen, zurück zum Diagramm oder den Tabellen (Esc)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>param</source>
        <translation>Param.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>The layer&apos;s name; a click selects it</source>
        <translation>Der Name der Schicht; ein Klick wählt sie aus</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>The shape of its result for one row</source>
        <translation>Die Form ihres Ergebnisses für eine Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>How many weights, biases and the like it has</source>
        <translation>Wie viele Gewichte, Biases und dergleichen sie hat</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>Pairs of a multiplication and an addition for one row, forwards</source>
        <translation>Paare aus Multiplikation und Addition für eine Zeile, vorwärts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>Memory of its result for one row</source>
        <translation>Speicher ihres Ergebnisses für eine Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>Shapes and costs of all layers</source>
        <translation>Formen und Kosten aller Schichten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>Shape, parameters, multiply-adds and memory of each layer; Ctrl+C copies the table</source>
        <translation>Form, Parameter, Multiplikationen und Speicher jeder Schicht; Ctrl+C kopiert die Tabelle</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>{layer}: {caption}
{parameters} parameters
{multiply_adds} multiply-adds for one row
{memory} bytes for one row&apos;s result</source>
        <translation>{layer}: {caption}
{parameters} Parameter
{multiply_adds} Multiply-Adds für eine Zeile
{memory} Bytes für das Ergebnis einer Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/fold.py"/>
        <source>Click to fold or unfold this section (Space)</source>
        <translation>Klicken, um diesen Abschnitt zu- oder aufzuklappen (Space)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Type, paste, fill or draw the weights as a table of inputs and units</source>
        <translation>Die Gewichte als Tabelle von Eingaben und Einheiten tippen, einfügen, füllen oder auslosen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Inspector · {kind}</source>
        <translation>Inspektor · {kind}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>A name of up to 40 letters, digits and _, beginning with a letter.</source>
        <translation>Ein Name aus bis zu 40 Buchstaben, Ziffern und _, beginnend mit einem Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>The layer that this one reads; Add and Concatenate read several: hidden1, hidden2.</source>
        <translation>Die Schicht, die diese liest; Add und Concatenate lesen mehrere: hidden1, hidden2.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>In → out</source>
        <translation>Ein → aus</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>How many numbers a row has before and after this layer.</source>
        <translation>Wie viele Zahlen eine Zeile vor und nach dieser Schicht hat.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>How many weights and biases this layer has.</source>
        <translation>Wie viele Gewichte und Biases diese Schicht hat.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Open as table…</source>
        <translation>Als Tabelle öffnen…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Copy this table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Copy the table of all layers, for a spreadsheet</source>
        <translation>Die Tabelle aller Schichten kopieren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Shared settings</source>
        <translation>Gemeinsame Einstellungen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Shape and cost</source>
        <translation>Form und Kosten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>{n_several} layers</source>
        <translation>{n_several} Schichten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/build/link_table.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Problems · {count}</source>
        <translation>Probleme · {count}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>{layer} layer</source>
        <translation>Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>The data decide this number.</source>
        <translation>Die Daten bestimmen diese Zahl.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>The activations</source>
        <translation>Die Aktivierungen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Change {field} of {layer_name}</source>
        <translation>{field} von {layer_name} ändern</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Connect {name}</source>
        <translation>{name} verbinden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>{sentence} See Problems for a remedy.</source>
        <translation>{sentence} Siehe „Probleme“ für eine Abhilfe.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>The unit at the other end</source>
        <translation>Die Einheit am anderen Ende</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>The weight between both</source>
        <translation>Das Gewicht zwischen beiden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>What flows along it on the row on show</source>
        <translation>Was auf der gezeigten Zeile hindurchfließt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>Its part of all that flows, without the signs</source>
        <translation>Ihr Teil von allem, was fließt, ohne Vorzeichen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>{head}
Click the name for the unit, a number for the weight</source>
        <translation>{head}
Den Namen anklicken für die Einheit, eine Zahl für das Gewicht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>Outgoing weights</source>
        <translation>Ausgehende Gewichte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>Incoming weights</source>
        <translation>Eingehende Gewichte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Added behind the selected layer, or before the output.</source>
        <translation>Wird hinter der ausgewählten Schicht eingefügt oder vor der Ausgabe.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Added behind the selected layer; it also reads the nearest earlier layer that fits. The inspector&apos;s field Reads chooses others.</source>
        <translation>Wird hinter der ausgewählten Schicht eingefügt; sie liest auch die nächste frühere Schicht, die passt. Das Feld „Liest“ im Inspektor wählt andere.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>{merged} Behind the output: splits its last unit off as an output layer of its own.</source>
        <translation>{merged} Hinter der Ausgabe: trennt deren letzte Einheit als eigene Ausgabeschicht ab.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>A further one gets the last column of the data; it is joined behind the selected layer by Concatenate. Its units say how many columns it reads.</source>
        <translation>Eine weitere bekommt die letzte Spalte der Daten; sie wird hinter der ausgewählten Schicht durch Concatenate verbunden. Ihre Einheiten sagen, wie viele Spalten sie liest.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Or drag it onto a connection or a layer; onto the canvas, it branches off.</source>
        <translation>Oder auf eine Verbindung oder Schicht ziehen; auf der Zeichenfläche zweigt sie ab.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>click or drag in</source>
        <translation>klicken oder ziehen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>This network</source>
        <translation>Dieses Netz</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Layers of this network</source>
        <translation>Schichten dieses Netzes</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Click a layer to see and change its settings</source>
        <translation>Eine Schicht anklicken, um ihre Einstellungen zu sehen und zu ändern</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>add, rename, connect …</source>
        <translation>hinzufügen, umbenennen, verbinden …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Find and build in words</source>
        <translation>Mit Worten suchen und bauen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>{layer}: {caption}, gives {shape}</source>
        <translation>{layer}: {caption}, ergibt {shape}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>No problem found: shapes, output and loss fit together.</source>
        <translation>Kein Problem gefunden: Formen, Ausgabe und Verlust passen zusammen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>and {n_found} more</source>
        <translation>und {n_found} weitere</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>not done, since it would not fit</source>
        <translation>nicht getan, da es nicht passen würde</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>{sentence}
{remedy}; Undo takes it back.</source>
        <translation>{sentence}
{remedy}; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>Forget what was refused; nothing has changed.</source>
        <translation>Das Abgelehnte vergessen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>Click to select this layer</source>
        <translation>Klicken, um diese Schicht auszuwählen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/scrubber.py"/>
        <source>Move the weight</source>
        <translation>Das Gewicht bewegen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/scrubber.py"/>
        <source>Drag to change the weight; ← → one step, Shift ten steps, Ctrl or Alt a tenth of a step. Double-click: back to where it was.</source>
        <translation>Ziehen, um das Gewicht zu ändern; ← → ein Schritt, Shift zehn Schritte, Ctrl oder Alt ein Zehntel. Doppelklick: zurück zum Anfang.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/scrubber.py"/>
        <source>{value}, from {ends:.3g} to {ends2:.3g}</source>
        <translation>{value}, von {ends:.3g} bis {ends2:.3g}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/scrubber.py"/>
        <source>was {start}</source>
        <translation>war {start}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/several.py"/>
        <source>These layers have no setting in common.</source>
        <translation>Diese Schichten haben keine gemeinsame Einstellung.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/several.py"/>
        <source>The data decide how many inputs and outputs there are.</source>
        <translation>Die Daten bestimmen, wie viele Eingaben und Ausgaben es gibt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/several.py"/>
        <source>Change {name} of {n_names} layers</source>
        <translation>{name} von {n_names} Schichten ändern</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/templates_button.py"/>
        <source>Templates ▾</source>
        <translation>Vorlagen ▾</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Sum z</source>
        <translation>Summe z</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>All that flows in, and the bias, on the row on show.</source>
        <translation>Alles, was hineinfließt, und der Bias, auf der gezeigten Zeile.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Gives a</source>
        <translation>Ergibt a</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>What the unit gives on the row on show.</source>
        <translation>Was die Einheit auf der gezeigten Zeile ergibt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Slope f′</source>
        <translation>Steigung f′</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>How fast its activation rises with its sum; near 0 it hardly learns from this row.</source>
        <translation>Wie schnell ihre Aktivierung mit ihrer Summe steigt; nahe 0 lernt sie kaum aus dieser Zeile.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>The constant that it adds.</source>
        <translation>Die Konstante, die sie addiert.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Outgoing to {layer}</source>
        <translation>Ausgehend nach {layer}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>and {more} more layers</source>
        <translation>und {more} weitere Schichten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>{n_weights} weights</source>
        <translation>{n_weights} Gewichte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>dead on {dead:.0f} % of them (no activation, no slope)</source>
        <translation>tot auf {dead:.0f} % davon (keine Aktivierung, keine Steigung)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>saturated on {saturated:.0f} % (slope next to 0)</source>
        <translation>gesättigt auf {saturated:.0f} % (Steigung fast 0)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>{rows} rows: </source>
        <translation>{rows} Zeilen: </translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>it learns from each of them</source>
        <translation>sie lernt aus jeder davon</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>The loss of the row on show with the weight as it is now.</source>
        <translation>Der Verlust der gezeigten Zeile mit dem Gewicht, wie es jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Slope ∂L/∂w, row</source>
        <translation>Steigung ∂L/∂w, Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>How fast the loss of the row rises when this weight rises.</source>
        <translation>Wie schnell der Verlust der Zeile steigt, wenn dieses Gewicht steigt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Loss of the batch</source>
        <translation>Verlust des Batches</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>The mean loss of the first training rows, as many as a batch has.</source>
        <translation>Der mittlere Verlust der ersten Trainingszeilen, so vieler, wie ein Batch hat.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Slope ∂L/∂w, batch</source>
        <translation>Steigung ∂L/∂w, Batch</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>How fast the mean loss rises when this weight rises: what training follows down.</source>
        <translation>Wie schnell der mittlere Verlust steigt, wenn dieses Gewicht steigt: das, dem das Training abwärts folgt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>this row</source>
        <translation>diese Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>This row</source>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>The exact value of the selected weight or bias.</source>
        <translation>Der genaue Wert des ausgewählten Gewichts oder Bias.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Loss along it</source>
        <translation>Verlust entlang</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Whose loss the curve shows: the batch&apos;s or this row&apos;s.</source>
        <translation>Wessen Verlust die Kurve zeigt: den des Batches oder dieser Zeile.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Loss along {letter}{index}</source>
        <translation>Verlust entlang {letter}{index}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Trying the weight</source>
        <translation>Das Gewicht wird probiert</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>The curve</source>
        <translation>Die Kurve</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>{whose} · dashed: slope</source>
        <translation>{whose} · gestrichelt: Steigung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Change {kind} of {layer}</source>
        <translation>{kind} von {layer} ändern</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>find a unit or input</source>
        <translation>Einheit oder Eingabe suchen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Find a unit or input</source>
        <translation>Einheit oder Eingabe suchen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>A name or number, then Return: petal, 12, row 3, bias</source>
        <translation>Name oder Nummer, dann Return: petal, 12, row 3, bias</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>How they are drawn</source>
        <translation>Wie sie ausgelost werden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Keep all weights of this layer as they are while the others are trained</source>
        <translation>Alle Gewichte dieser Schicht lassen, wie sie sind, während die anderen trainiert werden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>One kernel</source>
        <translation>Ein Kernel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Show one kernel as a table of its own</source>
        <translation>Einen Kernel als eigene Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Fill ▾</source>
        <translation>Füllen ▾</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Fill the selected cells, or all</source>
        <translation>Die ausgewählten Zellen oder alle füllen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Draw ▾</source>
        <translation>Auslosen ▾</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Draw the selected cells anew, or all</source>
        <translation>Die ausgewählten Zellen oder alle neu auslosen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Scale ▾</source>
        <translation>Skalieren ▾</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Multiply the selected cells, or all</source>
        <translation>Die ausgewählten Zellen oder alle multiplizieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Copy the selected cells (Ctrl+C)</source>
        <translation>Die ausgewählten Zellen kopieren (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Paste numbers of a spreadsheet (Ctrl+V)</source>
        <translation>Zahlen aus einer Tabellenkalkulation einfügen (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>The number that each cell gets.</source>
        <translation>Die Zahl, die jede Zelle bekommt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Fill with this number</source>
        <translation>Mit dieser Zahl füllen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Ones</source>
        <translation>Einsen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Identity: ones on the diagonal</source>
        <translation>Einheitsmatrix: Einsen auf der Diagonale</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>What each cell is multiplied by.</source>
        <translation>Womit jede Zelle multipliziert wird.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Multiply by this factor</source>
        <translation>Mit diesem Faktor multiplizieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Turn the signs</source>
        <translation>Vorzeichen umkehren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Drawn</source>
        <translation>Ausgelost</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>How the numbers are drawn, with the fans of this layer.</source>
        <translation>Wie die Zahlen ausgelost werden, mit Fan-in und Fan-out dieser Schicht.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Start of the random numbers: same seed, same weights.</source>
        <translation>Start der Zufallszahlen: gleicher Startwert, gleiche Gewichte.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/runs/cards.py"/>
        <source>Draw</source>
        <translation>Auslosen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Which {name}, 1 to {size}</source>
        <translation>Welcher {name}, 1 bis {size}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Weights of the layer</source>
        <translation>Gewichte der Schicht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Set weights to zero</source>
        <translation>Gewichte auf null setzen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Whose weights are shown</source>
        <translation>Wessen Gewichte gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Fill weights</source>
        <translation>Gewichte füllen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Fill weights with the identity</source>
        <translation>Gewichte mit der Einheitsmatrix füllen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Scale weights</source>
        <translation>Gewichte skalieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>no weights</source>
        <translation>keine Gewichte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Weights of {layer} · {words}</source>
        <translation>Gewichte von {layer} · {words}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{height} × {width} cells: select fewer for their mean and spread</source>
        <translation>{height} × {width} Zellen: weniger auswählen für Mittel und Streuung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{height} × {width} selected</source>
        <translation>{height} × {width} ausgewählt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>whole table</source>
        <translation>ganze Tabelle</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{layer}: nothing is called {words!r}.</source>
        <translation>{layer}: nichts heißt {words!r}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{words!r} is no number.</source>
        <translation>{words!r} ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>; nothing was pasted</source>
        <translation>; nichts wurde eingefügt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Type weight</source>
        <translation>Gewicht eintippen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{height} × {width} cells are too many for the clipboard; select fewer.</source>
        <translation>{height} × {width} Zellen sind zu viele für die Zwischenablage; weniger auswählen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{layer}: {got} numbers do not fit into {height} × {width} cells; select one cell or as many.</source>
        <translation>{layer}: {got} Zahlen passen nicht in {height} × {width} Zellen; eine Zelle oder ebenso viele auswählen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Paste weights</source>
        <translation>Gewichte einfügen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Draw weights</source>
        <translation>Gewichte auslosen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{text} of {layer}</source>
        <translation>{text} von {layer}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>The edit</source>
        <translation>Die Änderung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{layer}: it has no weights any more.</source>
        <translation>{layer}: sie hat keine Gewichte mehr.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>How many layers there are, the input layer too</source>
        <translation>Wie viele Schichten es gibt, auch die Eingabeschicht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>How many weights and biases are trained</source>
        <translation>Wie viele Gewichte und Biases trainiert werden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>Multiply-adds / row</source>
        <translation>Mult.-Add. / Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>Work of one forward pass of one row</source>
        <translation>Arbeit eines Vorwärtsdurchlaufs einer Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>{name} predicted</source>
        <translation>{name} vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>What the network answers.</source>
        <translation>Was das Netz antwortet.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>Prediction minus target, in the target&apos;s unit.</source>
        <translation>Vorhersage minus Ziel, in der Einheit des Ziels.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>error of {target}</source>
        <translation>Fehler von {target}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>output for {output_names}</source>
        <translation>Ausgabe für {output_names}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>How far {first} moves for one more of {column}, in the units of the table.</source>
        <translation>Wie weit {first} sich für eins mehr von {column} bewegt, in den Einheiten der Tabelle.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>The network predicts this column.</source>
        <translation>Das Netz sagt diese Spalte vorher.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>No value.</source>
        <translation>Kein Wert.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>How many rows the table has</source>
        <translation>Wie viele Zeilen die Tabelle hat</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Inputs after encoding</source>
        <translation>Eingaben nach Kodierung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>How many input nodes the network has</source>
        <translation>Wie viele Eingabeknoten das Netz hat</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>What the network predicts</source>
        <translation>Was das Netz vorhersagt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>, {rows} left out</source>
        <translation>, {rows} weggelassen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Examples {arrow}</source>
        <translation>Beispiele {arrow}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Start a new project from a data set that comes with the application</source>
        <translation>Ein neues Projekt aus einem mitgelieferten Datensatz beginnen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>All, with cards and settings…</source>
        <translation>Alle, mit Karten und Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>As read</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>As the network sees them</source>
        <translation>Wie das Netz sie sieht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>The values as they stand in the table</source>
        <translation>Die Werte, wie sie in der Tabelle stehen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>The encoded values: what the input nodes get and what the output should be</source>
        <translation>Die kodierten Werte: was die Eingabeknoten bekommen und was die Ausgabe sein sollte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>What the network predicts, and how far that moves for one more of a column, in the units of the table</source>
        <translation>Was das Netz vorhersagt und wie weit sich das für eins mehr einer Spalte bewegt, in den Einheiten der Tabelle</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>{used} of {total} used as inputs</source>
        <translation>{used} von {total} als Eingaben verwendet</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>{shown} of {rows} on show</source>
        <translation>{shown} von {rows} gezeigt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>Looking for rows</source>
        <translation>Zeilen werden gesucht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>sorted by {title}{words}</source>
        <translation>sortiert nach {title}{words}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>, downwards</source>
        <translation>, abwärts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Missing values become</source>
        <translation>Fehlende Werte werden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>What fills missing values of this column</source>
        <translation>Was fehlende Werte dieser Spalte füllt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Cut outliers off</source>
        <translation>Ausreißer abschneiden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Values beyond the fences count as the fences</source>
        <translation>Werte jenseits der Zäune zählen wie die Zäune</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>{kind}.</source>
        <translation>{kind}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>{kind}: {why}.</source>
        <translation>{kind}: {why}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>It {describe}.</source>
        <translation>Sie {describe}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>So it is ignored.</source>
        <translation>Daher wird sie ignoriert.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Ignored by choice.</source>
        <translation>Absichtlich ignoriert.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>{counted} of {counted2} without a value.</source>
        <translation>{counted} von {counted2} ohne Wert.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Order of the categories, low to high</source>
        <translation>Reihenfolge der Kategorien, niedrig bis hoch</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>The categories from low (0) to high (1); Alt+↑ and Alt+↓ move one</source>
        <translation>Die Kategorien von niedrig (0) bis hoch (1); Alt+↑ und Alt+↓ verschieben eine</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Move up (Alt+↑)</source>
        <translation>Nach oben (Alt+↑)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Move down (Alt+↓)</source>
        <translation>Nach unten (Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>use as</source>
        <translation>als</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>Whether the network reads the column, predicts it, or does not see it.</source>
        <translation>Ob das Netz die Spalte liest, sie vorhersagt oder nicht sieht.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>The column&apos;s name in the table.</source>
        <translation>Der Name der Spalte in der Tabelle.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>What kind of values it holds, as found; another one changes how they are read.</source>
        <translation>Welche Art von Werten sie enthält, wie gefunden; eine andere ändert, wie sie gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>How the values become numbers.</source>
        <translation>Wie die Werte zu Zahlen werden.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>How many rows have no value, and what is put there.</source>
        <translation>Wie viele Zeilen keinen Wert haben, und was dort eingesetzt wird.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>How often which values occur, missing ones left out.</source>
        <translation>Wie oft welche Werte vorkommen, fehlende weggelassen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>The nodes of the network that the column turns into.</source>
        <translation>Die Knoten des Netzes, zu denen die Spalte wird.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>Looking at the columns</source>
        <translation>Die Spalten werden betrachtet</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>Every value is rare.</source>
        <translation>Jeder Wert ist selten.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_view.py"/>
        <source>Columns of the data</source>
        <translation>Spalten der Daten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_view.py"/>
        <source>What is told about each column</source>
        <translation>Was zu jeder Spalte gesagt wird</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The network reads this column.</source>
        <translation>Das Netz liest diese Spalte.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The network predicts this column; the old target becomes an input.</source>
        <translation>Das Netz sagt diese Spalte vorher; das alte Ziel wird zur Eingabe.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The network predicts this column too: all targets are numbers, or all of them have two values.</source>
        <translation>Das Netz sagt auch diese Spalte vorher: alle Ziele sind Zahlen, oder alle haben zwei Werte.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The column plays no part.</source>
        <translation>Die Spalte spielt keine Rolle.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in the mean of the training rows.</source>
        <translation>Das Mittel der Trainingszeilen einsetzen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in the median of the training rows.</source>
        <translation>Den Median der Trainingszeilen einsetzen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in 0.</source>
        <translation>0 einsetzen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in a value of your own; it stands at the column, at the right.</source>
        <translation>Einen eigenen Wert einsetzen; er steht rechts bei der Spalte.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Leave rows without a value out of training, validation and test.</source>
        <translation>Zeilen ohne Wert aus Training, Validierung und Test weglassen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Missing is a category of its own, with its own node.</source>
        <translation>Fehlend ist eine eigene Kategorie mit eigenem Knoten.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in what the training rows have most often.</source>
        <translation>Einsetzen, was die Trainingszeilen am häufigsten haben.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>another target</source>
        <translation>anderes Ziel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>ignore</source>
        <translation>ignorieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>drop row</source>
        <translation>Zeile weglassen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>own category</source>
        <translation>eigene Kategorie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>most frequent</source>
        <translation>häufigster Wert</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>An ignored column is not encoded.</source>
        <translation>Eine ignorierte Spalte wird nicht kodiert.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>category · {distinct}</source>
        <translation>Kategorie · {distinct}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>text · {distinct} distinct</source>
        <translation>Text · {distinct} verschiedene</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>No values.</source>
        <translation>Keine Werte.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>From {low} to {high}; the tallest bar counts {counted}.</source>
        <translation>Von {low} bis {high}; der höchste Balken zählt {counted}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>No outliers.</source>
        <translation>Keine Ausreißer.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{counted}: far from the middle half, {ends}.</source>
        <translation>{counted}: weit von der mittleren Hälfte, {ends}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <location filename="../../gui/panels/data/histograms.py"/>
        <source>{n} outliers</source>
        <extracomment>one: {n} outlier</extracomment>
        <translation>
            <numerusform>{n} Ausreißer</numerusform>
            <numerusform>{n} Ausreißer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{names}: predicted as {kind}</source>
        <translation>{names}: vorhergesagt als {kind}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{names}: each predicted as yes or no</source>
        <translation>{names}: je als Ja oder Nein vorhergesagt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>{n} classes</source>
        <extracomment>one: {n} class</extracomment>
        <translation>
            <numerusform>{n} Klasse</numerusform>
            <numerusform>{n} Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} inputs</source>
        <extracomment>one: {n} input</extracomment>
        <translation>
            <numerusform>{n} Eingabe</numerusform>
            <numerusform>{n} Eingaben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>loss: {loss} · {optimizer} {rate}</source>
        <translation>Verlust: {loss} · {optimizer} {rate}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The network does not see this column.</source>
        <translation>Das Netz sieht diese Spalte nicht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} {activation} nodes</source>
        <extracomment>one: {n} {activation} node</extracomment>
        <translation>
            <numerusform>{n} {activation}-Knoten</numerusform>
            <numerusform>{n} {activation}-Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} binary nodes</source>
        <extracomment>one: {n} binary node</extracomment>
        <translation>
            <numerusform>{n} binärer Knoten</numerusform>
            <numerusform>{n} binäre Knoten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{count} → left out</source>
        <translation>{count} → weggelassen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Rows without a target are neither trained on nor measured.</source>
        <translation>Mit Zeilen ohne Ziel wird weder trainiert noch gemessen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Every row has a value.</source>
        <translation>Jede Zeile hat einen Wert.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{counted} without a value.</source>
        <translation>{counted} ohne Wert.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Suggested, since: {reason}.</source>
        <translation>Vorgeschlagen, denn: {reason}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Numbers, {distinct} of them different.
{why}</source>
        <translation>Zahlen, davon {distinct} verschieden.
{why}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Dates, written {date_form}, {distinct} of them different.
{why}</source>
        <translation>Kalenderdaten, geschrieben {date_form}, davon {distinct} verschieden.
{why}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Free text or ids, {distinct} of them different.
{why}</source>
        <translation>Freier Text oder IDs, davon {distinct} verschieden.
{why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} categories</source>
        <extracomment>one: {n} category</extracomment>
        <translation>
            <numerusform>{n} Kategorie</numerusform>
            <numerusform>{n} Kategorien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Use {name} as {use}</source>
        <translation>{name} als {use} verwenden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Ignore {name}</source>
        <translation>{name} ignorieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Encode {name} as {encoders}</source>
        <translation>{name} als {encoders} kodieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Read {name} as {kind}</source>
        <translation>{name} als {kind} lesen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Fill {name} with {constant}</source>
        <translation>{name} mit {constant} füllen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Cut off outliers of {name}</source>
        <translation>Ausreißer von {name} abschneiden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Keep outliers of {name}</source>
        <translation>Ausreißer von {name} behalten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Class weights: {weigh}</source>
        <translation>Klassengewichte: {weigh}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Missing values of {name}: {rule}</source>
        <translation>Fehlende Werte von {name}: {rule}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Change split: {setting}</source>
        <translation>Aufteilung ändern: {setting}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/file_import.py"/>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/histograms.py"/>
        <source>Distribution of {column}</source>
        <translation>Verteilung von {column}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Some lines are faulty: leave them out, or change how the file is read.</source>
        <translation>Einige Zeilen sind fehlerhaft: sie weglassen oder ändern, wie die Datei gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Import {path}</source>
        <translation>{path} importieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Which part of the file</source>
        <translation>Welcher Teil der Datei</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Faults, doubts and notes</source>
        <translation>Fehler, Zweifel und Hinweise</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>What was left out, changed or noticed; a line of the file can be shown</source>
        <translation>Was weggelassen, geändert oder bemerkt wurde; eine Zeile der Datei lässt sich zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Leave these lines out</source>
        <translation>Diese Zeilen weglassen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Read the file without its faulty lines</source>
        <translation>Die Datei ohne ihre fehlerhaften Zeilen lesen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Count texts as missing</source>
        <translation>Texte als fehlend zählen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Read such columns as numbers, with gaps</source>
        <translation>Solche Spalten als Zahlen lesen, mit Lücken</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Show in the file</source>
        <translation>In der Datei zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Show the lines of the file around the chosen one</source>
        <translation>Die Zeilen der Datei um die gewählte zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Leave the open project as it is</source>
        <translation>Das offene Projekt lassen, wie es ist</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Open the table as a new project</source>
        <translation>Die Tabelle als neues Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>How the file is written</source>
        <translation>Wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>How it is written</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Part of the file</source>
        <translation>Teil der Datei</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Which sheet or arrays are read.</source>
        <translation>Welches Blatt oder welche Arrays gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Such a file says all by itself; there is nothing to choose.</source>
        <translation>Eine solche Datei sagt alles selbst; es gibt nichts zu wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Looking at the first rows …</source>
        <translation>Die ersten Zeilen werden betrachtet …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Reading all rows …</source>
        <translation>Alle Zeilen werden gelesen …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>{headline} in {seconds:.2g} s.</source>
        <translation>{headline} in {seconds:.2g} s.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Nothing was left out or changed.</source>
        <translation>Nichts wurde weggelassen oder geändert.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Leave {n_left_out} out</source>
        <translation>{n_left_out} weglassen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Reading was stopped; change a setting to begin again.</source>
        <translation>Das Lesen wurde gestoppt; eine Einstellung ändern, um neu zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/raw_view.py"/>
        <source>{path}, line {line}</source>
        <translation>{path}, Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/raw_view.py"/>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/raw_view.py"/>
        <source>The lines as they stand in the file; the faulty one is marked</source>
        <translation>Die Zeilen, wie sie in der Datei stehen; die fehlerhafte ist markiert</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/raw_view.py"/>
        <source>Looking it up …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <location filename="../../gui/rows_of.py"/>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <location filename="../../gui/plots/loss_plot.py"/>
        <location filename="../../gui/rows_of.py"/>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <location filename="../../gui/rows_of.py"/>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>The network learns from this row.</source>
        <translation>Das Netz lernt aus dieser Zeile.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>This row is watched while training and never learned from.</source>
        <translation>Diese Zeile wird beim Training beobachtet, aber nie gelernt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>This row is kept for the end.</source>
        <translation>Diese Zeile ist für den Schluss aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>A value is missing, so this row is in no part.</source>
        <translation>Ein Wert fehlt, daher gehört diese Zeile zu keinem Teil.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>Which part of the data the row is in.</source>
        <translation>Zu welchem Teil der Daten die Zeile gehört.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>{title}
{tip}
A click sorts by it.</source>
        <translation>{title}
{tip}
Ein Klick sortiert danach.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>What the network should answer.</source>
        <translation>Was das Netz antworten sollte.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>What this input node gets.</source>
        <translation>Was dieser Eingabeknoten bekommt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Search, or a condition: age &gt; 30</source>
        <translation>Suchen oder Bedingung: age &gt; 30</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Rows with a cell that contains this; or a condition such as age &gt; 30 or town = Rome (/ in the rows)</source>
        <translation>Zeilen mit einer Zelle, die dies enthält; oder eine Bedingung wie age &gt; 30 oder town = Rome (/ in den Zeilen)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Search rows</source>
        <translation>Zeilen suchen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>all parts</source>
        <translation>alle Teile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Show the rows of one part only</source>
        <translation>Nur die Zeilen eines Teils zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Part of the rows</source>
        <translation>Teil der Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>{shown} of {counted}</source>
        <translation>{shown} von {counted}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Looking through the rows …</source>
        <translation>Die Zeilen werden durchsucht …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_view.py"/>
        <source>Rows of the data</source>
        <translation>Zeilen der Daten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_view.py"/>
        <source>Columns of the rows</source>
        <translation>Spalten der Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_view.py"/>
        <source>Number of the row</source>
        <translation>Nummer der Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_view.py"/>
        <source>Numbers of the rows</source>
        <translation>Nummern der Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Split, checks and suggested network</source>
        <translation>Aufteilung, Prüfungen und vorgeschlagenes Netz</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Suggested network</source>
        <translation>Vorgeschlagenes Netz</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Looking at the data …</source>
        <translation>Die Daten werden betrachtet …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Checking the data</source>
        <translation>Die Daten werden geprüft</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>{name} · {found} · {headline} in {seconds:.2g} s.</source>
        <translation>{name} · {found} · {headline} in {seconds:.2g} s.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>{remedy}: changes the plan, and can be undone</source>
        <translation>{remedy}: ändert den Plan und lässt sich rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source> &lt;a href=&quot;fault&quot; style=&quot;color: {name}&quot;&gt;show the first fault&lt;/a&gt;</source>
        <translation> &lt;a href=&quot;fault&quot; style=&quot;color: {name}&quot;&gt;den ersten Fehler zeigen&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>now: {now} · {now2}</source>
        <translation>jetzt: {now} · {now2}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Take these layers, this loss and optimizer, with fresh weights</source>
        <translation>Diese Schichten, diesen Verlust und Optimierer nehmen, mit frischen Gewichten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>The network is this one already</source>
        <translation>Das Netz ist schon dieses</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by share</source>
        <translation>nach Anteil</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by a column</source>
        <translation>nach Spalte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by group</source>
        <translation>nach Gruppe</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by time</source>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Shares of all rows, at random or in their order</source>
        <translation>Anteile aller Zeilen, zufällig oder in ihrer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>A column says train, validation or test</source>
        <translation>Eine Spalte sagt Training, Validierung oder Test</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Rows with the same value, such as a customer, stay in one part</source>
        <translation>Zeilen mit demselben Wert, etwa ein Kunde, bleiben in einem Teil</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>The earliest rows train, the latest are for the end</source>
        <translation>Die frühesten Zeilen trainieren, die spätesten sind für den Schluss</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>all the same</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>own weights</source>
        <translation>eigene Gewichte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>How the rows are shared out</source>
        <translation>Wie die Zeilen verteilt werden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>The column that names part or group, or orders by time</source>
        <translation>Die Spalte, die Teil oder Gruppe nennt oder nach Zeit ordnet</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by {way}</source>
        <translation>nach {way}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>no such column</source>
        <translation>keine solche Spalte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>How many times a row counts in the loss, by its class; balanced: rare classes as much as frequent ones</source>
        <translation>Wie oft eine Zeile im Verlust zählt, nach ihrer Klasse; ausgewogen: seltene Klassen so viel wie häufige</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Classes count</source>
        <translation>Klassen zählen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Weight of {name}</source>
        <translation>Gewicht von {name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>How many times a row of this class counts in the loss</source>
        <translation>Wie oft eine Zeile dieser Klasse im Verlust zählt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>A weight has to be a number above 0.</source>
        <translation>Ein Gewicht muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Train all {folds} folds</source>
        <translation>Alle {folds} Folds trainieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Stop training the folds</source>
        <translation>Das Training der Folds stoppen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Train a copy on each fold and tell mean ± standard deviation</source>
        <translation>Auf jedem Fold eine Kopie trainieren und Mittel ± Standardabweichung nennen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Each row is held out once: how much do loss and metric hang on that?</source>
        <translation>Jede Zeile wird einmal zurückgehalten: wie sehr hängen Verlust und Metrik davon ab?</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Training the folds …</source>
        <translation>Die Folds werden trainiert …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Training the folds … {part:.0%}{words}</source>
        <translation>Die Folds werden trainiert … {part:.0%}{words}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/class_bar.py"/>
        <source>The class of the next points: click, or press 1 to 9 on the sheet</source>
        <translation>Die Klasse der nächsten Punkte: klicken oder 1 bis 9 auf dem Blatt drücken</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/class_bar.py"/>
        <source>Class {names}, {count} points</source>
        <translation>Klasse {names}, {count} Punkte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Each point has a class; x and y are the inputs</source>
        <translation>Jeder Punkt hat eine Klasse; x und y sind die Eingaben</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>x is the input and y what is predicted</source>
        <translation>x ist die Eingabe, y wird vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>The number of points</source>
        <translation>Die Anzahl der Punkte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>How many points each click puts down</source>
        <translation>Wie viele Punkte jeder Klick setzt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>The brush</source>
        <translation>Der Pinsel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Radius of the spray and of the eraser, in percent of the sheet</source>
        <translation>Radius von Spray und Radierer, in Prozent des Blatts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Rub points out with the left button too</source>
        <translation>Punkte auch mit der linken Taste ausradieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Train while drawing</source>
        <translation>Beim Zeichnen trainieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Train at once, and go on after each stroke</source>
        <translation>Sofort trainieren und nach jedem Strich weitermachen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation>Den letzten Strich zurücknehmen (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <location filename="../../gui/transcript.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Take an empty sheet; undo brings the points back</source>
        <translation>Ein leeres Blatt nehmen; Rückgängig bringt die Punkte zurück</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>The first strokes replace the data of this project; undo brings them back.</source>
        <translation>Die ersten Striche ersetzen die Daten dieses Projekts; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>another point</source>
        <translation>noch einen Punkt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>points of a second class</source>
        <translation>Punkte einer zweiten Klasse</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Draw {wanted}: then the network can learn from them.</source>
        <translation>{wanted} zeichnen: dann kann das Netz daraus lernen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>{n_points} points. Each stroke is taken over at once.</source>
        <translation>{n_points} Punkte. Jeder Strich wird sofort übernommen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>The number of points has to be between 1 and 200.</source>
        <translation>Die Anzahl der Punkte muss zwischen 1 und 200 sein.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>The brush has to be between 1 and 50 %.</source>
        <translation>Der Pinsel muss zwischen 1 und 50 % sein.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/sheet.py"/>
        <source>Sheet for points</source>
        <translation>Blatt für Punkte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/sheet.py"/>
        <source>Click or drag to put points; the right button rubs out. Keys 1 to 9 choose the class.</source>
        <translation>Klicken oder ziehen, um Punkte zu setzen; die rechte Taste radiert aus. Die Tasten 1 bis 9 wählen die Klasse.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/sheet.py"/>
        <source>Click or drag to draw points.
Keys 1 to 9 choose the class.</source>
        <translation>Klicken oder ziehen, um Punkte zu zeichnen.
Die Tasten 1 bis 9 wählen die Klasse.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/asking.py"/>
        <source>There is no row {number}; the table has rows 1 to {rows}.</source>
        <translation>Es gibt keine Zeile {number}; die Tabelle hat die Zeilen 1 bis {rows}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/digit_pad.py"/>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/digit_pad.py"/>
        <source>Draw with the left button, rub out with the right; arrow keys and Space draw too.</source>
        <translation>Mit der linken Taste zeichnen, mit der rechten ausradieren; Pfeiltasten und Space zeichnen auch.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>Predict the rows of a file</source>
        <translation>Die Zeilen einer Datei vorhersagen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>Write the predictions</source>
        <translation>Die Vorhersagen schreiben</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <location filename="../../gui/teach/answers.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>Predicting {name}</source>
        <translation>{name} wird vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>{n_rows:,} predictions written to {target}.</source>
        <translation>{n_rows:,} Vorhersagen nach {target} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>Tables ({every});;All files (*)</source>
        <translation>Tabellen ({every});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>As the network sees it</source>
        <translation>Wie das Netz es sieht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>The numbers that enter the network, pixel by pixel.</source>
        <translation>Die Zahlen, die in das Netz gehen, Pixel für Pixel.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Scale what is drawn and put its centre of mass into the middle, as MNIST does</source>
        <translation>Das Gezeichnete skalieren und seinen Schwerpunkt in die Mitte legen, wie MNIST es tut</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Centre the drawing</source>
        <translation>Die Zeichnung zentrieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Width of the brush in pixels</source>
        <translation>Breite des Pinsels in Pixeln</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Take the last stroke back</source>
        <translation>Den letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Take an empty sheet</source>
        <translation>Ein leeres Blatt nehmen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Centre</source>
        <translation>Zentrieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>A row of the table: type its number. “own” is a row of your own, typed, pasted or drawn.</source>
        <translation>Eine Zeile der Tabelle: ihre Nummer eintippen. „eigene“ ist eine eigene Zeile, getippt, eingefügt oder gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Pixel by pixel</source>
        <translation>Pixel für Pixel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>How much each pixel moves the chosen answer.</source>
        <translation>Wie sehr jedes Pixel die gewählte Antwort bewegt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>How influence is measured</source>
        <translation>Wie Einfluss gemessen wird</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>How it is measured what the answer hangs on; the line below says what is calculated</source>
        <translation>Wie gemessen wird, woran die Antwort hängt; die Zeile darunter sagt, was berechnet wird</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>The row</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Values of the inputs</source>
        <translation>Werte der Eingaben</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/plots/answer_plot.py"/>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Give every input its median or most frequent value</source>
        <translation>Jeder Eingabe ihren Median oder häufigsten Wert geben</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Take a row from the clipboard: values, or names and values</source>
        <translation>Eine Zeile aus der Zwischenablage nehmen: Werte, oder Namen und Werte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Copy the row and its prediction, ready to paste into a table</source>
        <translation>Die Zeile und ihre Vorhersage kopieren, bereit zum Einfügen in eine Tabelle</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>A whole file</source>
        <translation>Eine ganze Datei</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Predict every row of a table file; the answers go to a new CSV file.</source>
        <translation>Jede Zeile einer Tabellendatei vorhersagen; die Antworten kommen in eine neue CSV-Datei.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>In the table: {actual}{verdict}</source>
        <translation>In der Tabelle: {actual}{verdict}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>{n_outside} more inputs are outside, too.</source>
        <translation>{n_outside} weitere Eingaben liegen ebenfalls außerhalb.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Measuring influence</source>
        <translation>Der Einfluss wird gemessen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>the strongest {shown} of {n_names}</source>
        <translation>die stärksten {shown} von {n_names}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>The row has to be between 1 and {rows}.</source>
        <translation>Die Zeile muss zwischen 1 und {rows} sein.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>Find an input</source>
        <translation>Eingabe suchen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>Show the inputs whose names hold these letters</source>
        <translation>Die Eingaben zeigen, deren Namen diese Buchstaben enthalten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{hidden} more inputs; type a part of a name above.</source>
        <translation>{hidden} weitere Eingaben; oben einen Teil eines Namens eintippen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{known}: inside of the training rows</source>
        <translation>{known}: innerhalb der Trainingszeilen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{name}: type any number</source>
        <translation>{name}: eine beliebige Zahl eintippen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{name}: one of {n_choices} categories of the training rows</source>
        <translation>{name}: eine von {n_choices} Kategorien der Trainingszeilen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{name}: type it as it stands in the table</source>
        <translation>{name}: so eintippen, wie es in der Tabelle steht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>no second input</source>
        <translation>keine zweite Eingabe</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>The input that changes</source>
        <translation>Die Eingabe, die sich ändert</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Second input</source>
        <translation>Zweite Eingabe</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Another input that changes too: then the answer is a surface</source>
        <translation>Eine weitere Eingabe, die sich auch ändert: dann ist die Antwort eine Fläche</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>The answer that is drawn</source>
        <translation>Die Antwort, die gezeichnet wird</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Other rows</source>
        <translation>Andere Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Draw the curves of up to 50 training rows, and their average</source>
        <translation>Die Kurven von bis zu 50 Trainingszeilen und ihr Mittel zeichnen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>{answer_words} over {axis}</source>
        <translation>{answer_words} über {axis}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>{n_rows} other rows</source>
        <translation>{n_rows} andere Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source> · and {n_steps} more</source>
        <translation> · und {n_steps} weitere</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Step by step: {steps}{more}</source>
        <translation>Schritt für Schritt: {steps}{more}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>{answer_words} over {x} and {y}</source>
        <translation>{answer_words} über {x} und {y}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>{word} of {name}</source>
        <translation>{word} von {name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source> and {n_held} more</source>
        <translation> und {n_held} weitere</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Held: {held}{more}</source>
        <translation>Festgehalten: {held}{more}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Export ▾</source>
        <translation>Export ▾</translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Copy the picture, or save it as PNG, SVG or its numbers as CSV</source>
        <translation>Das Bild kopieren oder als PNG, SVG oder seine Zahlen als CSV speichern</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/all_rows.py"/>
        <source>The mean loss over all training rows, with the weights before this update.</source>
        <translation>Der mittlere Verlust über alle Trainingszeilen, mit den Gewichten vor diesem Update.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/all_rows.py"/>
        <source>The same with the weights after this update; ? until the update has been stepped through.</source>
        <translation>Dasselbe mit den Gewichten nach diesem Update; ? bis das Update durchlaufen ist.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/all_rows.py"/>
        <source>Loss of all training rows, {name}</source>
        <translation>Verlust aller Trainingszeilen, {name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/all_rows.py"/>
        <source>The loss of all rows</source>
        <translation>Der Verlust aller Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>Stepping begins as soon as network, loss and data fit; the line at the top says what is missing.</source>
        <translation>Schritte beginnen, sobald Netz, Verlust und Daten passen; die Zeile oben sagt, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>Result {result}</source>
        <translation>Ergebnis {result}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>Arithmetic of the current step</source>
        <translation>Rechnung des jetzigen Schritts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>Nothing to step through</source>
        <translation>Nichts zu durchlaufen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>press G for a numeric check</source>
        <translation>G drücken für eine numerische Probe</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>{tip}
Click: go to step {made}, which made it</source>
        <translation>{tip}
Klick: zu Schritt {made}, der sie erzeugt hat</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/ask.py"/>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/ask.py"/>
        <source>Show where this number came from.</source>
        <translation>Zeigen, woher diese Zahl kam.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/ask.py"/>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/ask.py"/>
        <source>Go to step {step}, which made it.</source>
        <translation>Zu Schritt {step} gehen, der sie erzeugt hat.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>One row is stepped through. Choose Batch to walk through all rows of the batch that training takes next.</source>
        <translation>Eine Zeile wird durchlaufen. „Batch“ wählen, um alle Zeilen des Batches zu durchlaufen, den das Training als Nächstes nimmt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Click to put this row into the spotlight.</source>
        <translation>Klicken, um diese Zeile ins Rampenlicht zu stellen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>How the rows&apos; shares are spread</source>
        <translation>Wie die Anteile der Zeilen verteilt sind</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>{n_values} rows from {low} to {high}, mean {mean}.</source>
        <translation>{n_values} Zeilen von {low} bis {high}, Mittel {mean}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Walk through the batch</source>
        <translation>Den Batch durchlaufen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Walk through the batch that training takes next.  (Alt+B)</source>
        <translation>Den Batch durchlaufen, den das Training als Nächstes nimmt.  (Alt+B)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Rows of the batch</source>
        <translation>Zeilen des Batches</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Click a title to sort, a row to put it into the spotlight.</source>
        <translation>Einen Kopf anklicken zum Sortieren, eine Zeile, um sie ins Rampenlicht zu stellen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>{number} of {count} · {n_rows} rows</source>
        <translation>{number} von {count} · {n_rows} Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Choose a weight to see what each row adds to its slope, once the slope is known.</source>
        <translation>Ein Gewicht wählen, um zu sehen, was jede Zeile zu seiner Steigung beiträgt, sobald die Steigung bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>The shares of all {n_rows} rows add up to the slope of {symbol}: {total}.</source>
        <translation>Die Anteile aller {n_rows} Zeilen addieren sich zur Steigung von {symbol}: {total}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Every number is a link to where it came from</source>
        <translation>Jede Zahl ist ein Link dorthin, woher sie kam</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>How formulas are written.  (N)</source>
        <translation>Wie Formeln geschrieben werden.  (N)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Arithmetic</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <location filename="../../gui/panels/step/trace_view.py"/>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Copy this step</source>
        <translation>Schritt kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Copy the sentence and the line of this step.</source>
        <translation>Den Satz und die Zeile dieses Schritts kopieren.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/call_stack.py"/>
        <source>Call stack</source>
        <translation>Aufrufstapel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/call_stack.py"/>
        <source>term {term}</source>
        <translation>Term {term}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/call_stack.py"/>
        <source>Go to the beginning of {level}.</source>
        <translation>Zum Anfang von {level} gehen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/check.py"/>
        <source>next: w ← {symbols} = {numbers} {exact} {result}</source>
        <translation>als Nächstes: w ← {symbols} = {numbers} {exact} {result}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/check.py"/>
        <source>numeric check (L(w+ε)−L(w−ε))/2ε = {four}</source>
        <translation>numerische Probe (L(w+ε)−L(w−ε))/2ε = {four}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/check.py"/>
        <source>{words}, backpropagation {four}: kink – {kink}</source>
        <translation>{words}, Backpropagation {four}: Knick – {kink}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/check.py"/>
        <source>{words}, backpropagation {four} ✗</source>
        <translation>{words}, Backpropagation {four} ✗</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/code_list.py"/>
        <source>This update as code</source>
        <translation>Dieses Update als Code</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/code_list.py"/>
        <source>The whole update as code; the marked lines make the number of this step.</source>
        <translation>Das ganze Update als Code; die markierten Zeilen erzeugen die Zahl dieses Schritts.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factor_search.py"/>
        <source>Find a factor</source>
        <translation>Faktor suchen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factor_search.py"/>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Find: 12, or &gt; 0.5</source>
        <translation>Suchen: 12 oder &gt; 0.5</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factor_search.py"/>
        <source>{help}  (Ctrl+F; Return goes to the table, Esc empties it)</source>
        <translation>{help}  (Ctrl+F; Return geht zur Tabelle, Esc leert es)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factor_search.py"/>
        <source>{found} of {count}</source>
        <translation>{found} von {count}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>{words}
Click: go to step {made}, which made it</source>
        <translation>{words}
Klick: zu Schritt {made}, der sie erzeugt hat</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>Factors of this step</source>
        <translation>Faktoren dieses Schritts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>Every number and where it came from; click one to go there, a title to sort.</source>
        <translation>Jede Zahl und woher sie kam; eine anklicken, um dorthin zu gehen, einen Kopf zum Sortieren.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/finding.py"/>
        <source>Type a number of a neuron (12), a part of its name, or a limit for its value (&gt; 0.5, &lt; −1).</source>
        <translation>Die Nummer eines Neurons (12), einen Teil seines Namens oder eine Grenze für seinen Wert (&gt; 0.5, &lt; −1) eintippen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>The curve follows as soon as you stop stepping.</source>
        <translation>Die Kurve folgt, sobald die Schritte anhalten.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>The numbers here are too large for a curve.</source>
        <translation>Die Zahlen hier sind zu groß für eine Kurve.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Type another value: this row is calculated anew, up to the same step.</source>
        <translation>Einen anderen Wert eintippen: diese Zeile wird neu gerechnet, bis zum selben Schritt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Nothing to inspect yet: network, loss and data do not fit.</source>
        <translation>Noch nichts zu betrachten: Netz, Verlust und Daten passen nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Inspector · {kinds}</source>
        <translation>Inspektor · {kinds}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Loss along {name}</source>
        <translation>Verlust entlang {name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>new value</source>
        <translation>neuer Wert</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>The loss along {name} is drawn as soon as the {until} is known.</source>
        <translation>Der Verlust entlang {name} wird gezeichnet, sobald bekannt: {until}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>dashed: slope</source>
        <translation>gestrichelt: Steigung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>dot: {named}</source>
        <translation>Punkt: {named}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>slope ∂L/∂a</source>
        <translation>Steigung ∂L/∂a</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>This layer has no matrix of weights.</source>
        <translation>Diese Schicht hat keine Matrix von Gewichten.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Find neurons</source>
        <translation>Neuronen suchen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Neurons of the layer</source>
        <translation>Neuronen der Schicht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Click a title to sort, a neuron to select it.</source>
        <translation>Einen Kopf anklicken zum Sortieren, ein Neuron, um es auszuwählen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Nothing to show yet: network, loss and data do not fit.</source>
        <translation>Noch nichts zu zeigen: Netz, Verlust und Daten passen nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Without an activation in between, {layers} are one layer</source>
        <translation>Ohne Aktivierung dazwischen sind {layers} eine Schicht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>{head} with {inputs} × {units} weights: linear regression.</source>
        <translation>{head} mit {inputs} × {units} Gewichten: lineare Regression.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>{head}, linear regression:</source>
        <translation>{head}, lineare Regression:</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Weight w</source>
        <translation>Gewicht w</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The weight before the update.</source>
        <translation>Das Gewicht vor dem Update.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Step ε</source>
        <translation>Schritt ε</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>How far the weight is moved to both sides.</source>
        <translation>Wie weit das Gewicht nach beiden Seiten bewegt wird.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The loss with the weight a little larger.</source>
        <translation>Der Verlust mit etwas größerem Gewicht.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The loss with the weight a little smaller.</source>
        <translation>Der Verlust mit etwas kleinerem Gewicht.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The slope found by trying.</source>
        <translation>Die durch Probieren gefundene Steigung.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The slope that the backward pass found.</source>
        <translation>Die Steigung, die der Rückwärtsdurchlauf fand.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Between both.</source>
        <translation>Zwischen beiden.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Slope to the left</source>
        <translation>Steigung nach links</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Slope to the right</source>
        <translation>Steigung nach rechts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Proof of a slope</source>
        <translation>Beweis einer Steigung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Second weight</source>
        <translation>Zweites Gewicht</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The loss is drawn over this weight too.</source>
        <translation>Der Verlust wird auch über diesem Gewicht gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>While you predict, a slope can be proven once its step is done.</source>
        <translation>Beim Vorhersagen lässt sich eine Steigung beweisen, sobald ihr Schritt getan ist.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Select a weight or bias, or go to a step of one, and press G.</source>
        <translation>Ein Gewicht oder einen Bias auswählen oder zu einem Schritt davon gehen und G drücken.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The surface</source>
        <translation>Die Fläche</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>{left} to the left and {right} to the right</source>
        <translation>{left} nach links und {right} nach rechts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Kink: {kink}. The slope is {sides}; backpropagation takes {found}.</source>
        <translation>Knick: {kink}. Die Steigung ist {sides}; Backpropagation nimmt {found}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>✓ Proven for {place}: trying gives the slope that backpropagation found.</source>
        <translation>✓ Bewiesen für {place}: Probieren ergibt die Steigung, die Backpropagation fand.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>✗ Trying and backpropagation differ for {place}.</source>
        <translation>✗ Probieren und Backpropagation unterscheiden sich für {place}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Your number</source>
        <translation>Eigene Zahl</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>0.75 or 3/4</source>
        <translation>0.75 oder 3/4</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Type the next number, then Return: {example}. Escape goes back to the diagram.</source>
        <translation>Die nächste Zahl eintippen, dann Return: {example}. Escape geht zurück zum Diagramm.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Check this number.  (Return)</source>
        <translation>Diese Zahl prüfen.  (Return)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Predict: {left} ?</source>
        <translation>Vorhersagen: {left} ?</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Which numbers are asked for</source>
        <translation>Nach welchen Zahlen gefragt wird</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Which numbers are asked for; the others are shown as you step.</source>
        <translation>Nach welchen Zahlen gefragt wird; die anderen werden bei den Schritten gezeigt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Predict: {score}</source>
        <translation>Vorhersagen: {score}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Right answers of this session, and those at the first try without a hint.</source>
        <translation>Richtige Antworten dieser Sitzung und die beim ersten Versuch ohne Hinweis.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Slope ∂L/∂{letter}</source>
        <translation>Steigung ∂L/∂{letter}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How fast the loss grows when this number grows; ? until its step of the backward pass is done.</source>
        <translation>Wie schnell der Verlust wächst, wenn diese Zahl wächst; ? bis ihr Schritt im Rückwärtsdurchlauf getan ist.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Next value</source>
        <translation>Nächster Wert</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The value after this update; ? until its step of the update is done.</source>
        <translation>Der Wert nach diesem Update; ? bis sein Schritt im Update getan ist.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Loss L</source>
        <translation>Verlust L</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How wrong the answer for this row is.</source>
        <translation>Wie falsch die Antwort für diese Zeile ist.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The answer in the unit of the table.</source>
        <translation>Die Antwort in der Einheit der Tabelle.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How far {name} moves, as predicted, for one more of {column}: both in the units of the table, here.</source>
        <translation>Wie weit {name} sich bewegt, laut Vorhersage, für eins mehr von {column}: beide in den Einheiten der Tabelle, hier.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Prediction for {class_names}</source>
        <translation>Vorhersage für {class_names}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Prediction ŷ</source>
        <translation>Vorhersage ŷ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The network&apos;s answer.</source>
        <translation>Die Antwort des Netzes.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Target y</source>
        <translation>Ziel y</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>What the answer should be.</source>
        <translation>Was die Antwort sein sollte.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Error ŷ − y</source>
        <translation>Fehler ŷ − y</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Prediction minus target.</source>
        <translation>Vorhersage minus Ziel.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How fast the loss grows when this output grows.</source>
        <translation>Wie schnell der Verlust wächst, wenn diese Ausgabe wächst.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Slope ∂L/∂{read_name}</source>
        <translation>Steigung ∂L/∂{read_name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Value x{sub}</source>
        <translation>Wert x{sub}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The row&apos;s value, as the network reads it.</source>
        <translation>Der Wert der Zeile, wie das Netz ihn liest.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>What comes in, weighted and added up.</source>
        <translation>Was hereinkommt, gewichtet und addiert.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The sum after the activation.</source>
        <translation>Die Summe nach der Aktivierung.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Slope ∂L/∂z{name}</source>
        <translation>Steigung ∂L/∂z{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How fast the loss grows with this neuron&apos;s sum.</source>
        <translation>Wie schnell der Verlust mit der Summe dieses Neurons wächst.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Slope ∂L/∂a{name}</source>
        <translation>Steigung ∂L/∂a{name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How fast the loss grows with this value.</source>
        <translation>Wie schnell der Verlust mit diesem Wert wächst.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Activation slope f′(z)</source>
        <translation>Aktivierungssteigung f′(z)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/shorten.py"/>
        <source>… {hidden} more numbers …</source>
        <translation>… {hidden} weitere Zahlen …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Inspect</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>What is known about the selected place</source>
        <translation>Was über die ausgewählte Stelle bekannt ist</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Where a number came from (Y), what it moves (Shift+Y)</source>
        <translation>Woher eine Zahl kam (Y), was sie bewegt (Shift+Y)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>The weights of a layer as a matrix, and all of its neurons</source>
        <translation>Die Gewichte einer Schicht als Matrix und alle ihre Neuronen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>The rows of the batch and what each adds</source>
        <translation>Die Zeilen des Batches und was jede beiträgt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>The slope found by trying (G)</source>
        <translation>Die durch Probieren gefundene Steigung (G)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Watches and breakpoints (Alt+W, F9)</source>
        <translation>Beobachtungen und Haltepunkte (Alt+W, F9)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Since when?</source>
        <translation>Seit wann?</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Seeking… cancel</source>
        <translation>Sucht… abbrechen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Nobody saw a part of this training; it was gone anew from the first weights with the settings of today.</source>
        <translation>Ein Teil dieses Trainings wurde nicht beobachtet; er wurde von den ersten Gewichten an mit den heutigen Einstellungen neu durchlaufen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Find the update since which this neuron is dead, going back along the timeline.</source>
        <translation>Das Update finden, seit dem dieses Neuron tot ist, rückwärts entlang der Zeitleiste.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Go to the update that killed it.</source>
        <translation>Zu dem Update gehen, das es tötete.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Retracing</source>
        <translation>Zurückverfolgen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>It is not dead: other rows pass through it.</source>
        <translation>Es ist nicht tot: andere Zeilen gehen hindurch.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Go to update {update}</source>
        <translation>Zu Update {update}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>Go to: e3 b2 r7</source>
        <translation>Gehe zu: e3 b2 r7</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>Go to a place or moment, then Return: {help}.</source>
        <translation>Zu einer Stelle oder einem Moment gehen, dann Return: {help}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>Granularity</source>
        <translation>Körnung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>What one step is: → and ← move by one of these.  (, and . change it)</source>
        <translation>Was ein Schritt ist: → und ← bewegen um einen davon.  (, und . ändern es)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>How fast playing goes.  ([ slower, ] faster)</source>
        <translation>Wie schnell abgespielt wird.  ([ langsamer, ] schneller)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <location filename="../../gui/stepping_play.py"/>
        <source>fastest</source>
        <translation>am schnellsten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <location filename="../../gui/stepping_travel.py"/>
        <source>Training on</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Loss over two weights</source>
        <translation>Verlust über zwei Gewichten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>from {min} to {max}</source>
        <translation>von {min} bis {max}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Loss over {names} and {names2}, {words}; {n_path} places of the path</source>
        <translation>Verlust über {names} und {names2}, {words}; {n_path} Stellen des Weges</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Loss over {names} (across) and {names2} (up), {words}.</source>
        <translation>Verlust über {names} (waagrecht) und {names2} (senkrecht), {words}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Trying both weights …</source>
        <translation>Beide Gewichte werden probiert …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>{names} across, {names2} up · green: after the update</source>
        <translation>{names} waagrecht, {names2} senkrecht · grün: nach dem Update</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Loss: blue is low</source>
        <translation>Verlust: Blau ist klein</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>Step {step}: {text}</source>
        <translation>Schritt {step}: {text}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>{title}
{text}
exactly {full}</source>
        <translation>{title}
{text}
genau {full}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>{title}
Not computed yet; click to go there.</source>
        <translation>{title}
Noch nicht berechnet; klicken, um dorthin zu gehen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>Σ {count} terms</source>
        <translation>Σ {count} Terme</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>… {n_factors} numbers …</source>
        <translation>… {n_factors} Zahlen …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace_view.py"/>
        <source>Every step of this update; click one to go there. Later steps show their symbols alone.</source>
        <translation>Jeder Schritt dieses Updates; einen anklicken, um dorthin zu gehen. Spätere Schritte zeigen nur ihre Symbole.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>Go to the step where it begins.</source>
        <translation>Zu dem Schritt gehen, wo es beginnt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>Press Y on a number that is known, or Shift+Y for what it influences.</source>
        <translation>Y auf einer bekannten Zahl drücken oder Shift+Y für das, was sie beeinflusst.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>There is nothing to ask yet.</source>
        <translation>Es gibt noch nichts zu fragen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>The walk makes no slope for this number, so its influence on the loss is not known here.</source>
        <translation>Der Durchgang erzeugt keine Steigung für diese Zahl, daher ist ihr Einfluss auf den Verlust hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>slope {slope}</source>
        <translation>Steigung {slope}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source> (this row&apos;s share)</source>
        <translation> (Anteil dieser Zeile)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>very many paths; their products add up to</source>
        <translation>sehr vielen Wegen; ihre Produkte ergeben zusammen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>{n} paths; their products add up to</source>
        <extracomment>one: {n} path, whose product is</extracomment>
        <translation>
            <numerusform>{n} Weg; sein Produkt ergibt</numerusform>
            <numerusform>{n} Wegen; ihre Produkte ergeben zusammen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>If it grows by 0.01, the loss changes by about {slope}.</source>
        <translation>Wächst sie um 0.01, ändert sich der Verlust um etwa {slope}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>It moves the loss on {paths} its slope, {slope}{share}. {more}</source>
        <translation>Sie bewegt den Verlust auf {paths} die Steigung, {slope}{share}. {more}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/panels/step/words.py"/>
        <source>another row</source>
        <translation>andere Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>Where the number came from</source>
        <translation>Woher die Zahl kam</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>→ unfolds a line, ← folds it, Return goes to the step that made it.</source>
        <translation>→ klappt eine Zeile auf, ← klappt sie zu, Return geht zu dem Schritt, der sie erzeugte.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>the loss</source>
        <translation>der Verlust</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>, on to a step that is no plain product</source>
        <translation>, weiter zu einem Schritt, der kein einfaches Produkt ist</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>path {number}</source>
        <translation>Weg {number}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>{product}, via {way}{ends}</source>
        <translation>{product}, über {way}{ends}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>all other paths</source>
        <translation>alle anderen Wege</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>added up</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>step {step}: </source>
        <translation>Schritt {step}: </translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>last update</source>
        <translation>letztes Update</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>last batches</source>
        <translation>letzte Batches</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>this step</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>{phase} · step {cursor} / {n_walk}</source>
        <translation>{phase} · Schritt {cursor} / {n_walk}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Row {row}: {inputs}; target {listed}.</source>
        <translation>Zeile {row}: {inputs}; Ziel {listed}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Row {row}: {inputs}; targets {given}.</source>
        <translation>Zeile {row}: {inputs}; Ziele {given}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Row {row}: {inputs}; target {targets} = {class_names}.</source>
        <translation>Zeile {row}: {inputs}; Ziel {targets} = {class_names}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Update {update} with row {row}</source>
        <translation>Update {update} mit Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Row {row}, before the first step</source>
        <translation>Zeile {row}, vor dem ersten Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>The same row again, with the weights of the last update. </source>
        <translation>Noch einmal dieselbe Zeile, mit den Gewichten des letzten Updates. </translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>{begin}Press → to compute the first number, the {first}. Then one number after the other, {n_walk} steps in all: {steps}; ← takes a step back.</source>
        <translation>{begin}→ drücken, um die erste Zahl zu berechnen: {first}. Dann eine Zahl nach der anderen, insgesamt {n_walk} Schritte: {steps}; ← geht einen Schritt zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>target: {name}</source>
        <translation>Ziel: {name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>This update is complete. Press → to begin the next one with the new weights, or keep these weights.</source>
        <translation>Dieses Update ist fertig. → drücken, um das nächste mit den neuen Gewichten zu beginnen, oder diese Gewichte behalten.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>{layer} · filter {kernel}, row {row}, column {column}, channel {channel}</source>
        <translation>{layer} · Filter {kernel}, Zeile {row}, Spalte {column}, Kanal {channel}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>{phases} · step {step}</source>
        <translation>{phases} · Schritt {step}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>Step through this row alone  (Alt+B)</source>
        <translation>Nur diese Zeile schrittweise durchlaufen  (Alt+B)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>Step through the batch that training takes next, with this row in the spotlight  (Alt+B)</source>
        <translation>Den Batch, den das Training als Nächstes nimmt, schrittweise durchlaufen, mit dieser Zeile im Rampenlicht  (Alt+B)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>The row of the data that is stepped through; type another one.</source>
        <translation>Die Zeile der Daten, die durchlaufen wird; eine andere eintippen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>The row has to be from 1 to {rows}.</source>
        <translation>Die Zeile muss von 1 bis {rows} sein.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>Pass</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>The pass and the step of this update</source>
        <translation>Der Durchlauf und der Schritt dieses Updates</translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>How many updates were stepped through before this one</source>
        <translation>Wie viele Updates vor diesem schrittweise durchlaufen wurden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Draw this branch&apos;s loss beside the others&apos;</source>
        <translation>Den Verlust dieses Zweigs neben denen der anderen zeichnen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Delete this branch; undo brings it back</source>
        <translation>Diesen Zweig löschen; Rückgängig bringt ihn zurück</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The branch on show</source>
        <translation>Der gezeigte Zweig</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Go over to {line}</source>
        <translation>Zu {line} wechseln</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>{optimizer} {rate} · update {spaced}</source>
        <translation>{optimizer} {rate} · Update {spaced}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>It left another line after update {spaced}.</source>
        <translation>Er verließ eine andere Linie nach Update {spaced}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The first line.</source>
        <translation>Die erste Linie.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The name of this branch; type another one. {begun}</source>
        <translation>Der Name dieses Zweigs; einen anderen eintippen. {begun}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Branch {name}</source>
        <translation>Zweig {name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>, on show</source>
        <translation>, gezeigt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Name of branch {name}</source>
        <translation>Name von Zweig {name}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Go over to branch {name}</source>
        <translation>Zu Zweig {name} wechseln</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Compare branch {name}</source>
        <translation>Zweig {name} vergleichen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Delete branch {name}</source>
        <translation>Zweig {name} löschen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The memory</source>
        <translation>Der Speicher</translation>
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
        <translation>Wie viel Speicher die Momente des Trainings belegen dürfen; mit weniger dauert das Zurückgehen länger.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Memory for moments</source>
        <translation>Speicher für Momente</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The memory has to be from {least_mb} to {most_mb} MB.</source>
        <translation>Der Speicher muss von {least_mb} bis {most_mb} MB sein.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Train, and what goes wrong is told here.</source>
        <translation>Trainieren; was schiefgeht, steht dann hier.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>from before</source>
        <translation>von vorher</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>from here</source>
        <translation>von hier</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Fold this finding</source>
        <translation>Diesen Befund zuklappen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Show sentence, evidence and remedies of this finding</source>
        <translation>Satz, Belege und Abhilfen dieses Befunds zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Probably follows from: {because}.</source>
        <translation>Folgt wahrscheinlich aus: {because}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <location filename="../../gui/teach/table.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Go to {place}</source>
        <translation>Zu {place}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>List the rows that this is about, the most suspicious first</source>
        <translation>Die Zeilen listen, um die es geht, die verdächtigsten zuerst</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Leave this finding out from now on; the project remembers it, and undo brings it back</source>
        <translation>Diesen Befund ab jetzt weglassen; das Projekt merkt es sich, und Rückgängig bringt ihn zurück</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>I know</source>
        <translation>Weiß ich</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{remedy} and train anew</source>
        <translation>{remedy} und neu trainieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{remedy} on a branch {where}, and train</source>
        <translation>{remedy} auf einem Zweig {where}, und trainieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Apply and train</source>
        <translation>Anwenden, trainieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Try on a branch</source>
        <translation>Auf Zweig probieren</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{tip}; undo takes it back</source>
        <translation>{tip}; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{remedy}; undo takes it back</source>
        <translation>{remedy}; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Apply: {remedy}</source>
        <translation>Anwenden: {remedy}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Show again what was dismissed</source>
        <translation>Verworfenes wieder zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <location filename="../../gui/status_line.py"/>
        <source>{n} findings</source>
        <extracomment>one: {n} finding</extracomment>
        <translation>
            <numerusform>{n} Befund</numerusform>
            <numerusform>{n} Befunde</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{n_gone} dismissed · show</source>
        <translation>{n_gone} verworfen · zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Looking …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>How slopes change the weights.</source>
        <translation>Wie Steigungen die Gewichte ändern.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>What training makes small.</source>
        <translation>Was das Training klein macht.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>How the learning rate changes.</source>
        <translation>Wie die Lernrate sich ändert.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>How the learning rate changes from update to update.</source>
        <translation>Wie die Lernrate sich von Update zu Update ändert.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Keeps weights small and slopes tame. The loss that is shown stays the loss of the data.</source>
        <translation>Hält Gewichte klein und Steigungen zahm. Der gezeigte Verlust bleibt der Verlust der Daten.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Ends training when the loss of the validation rows no longer falls.</source>
        <translation>Beendet das Training, wenn der Verlust der Validierungszeilen nicht mehr fällt.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Watching</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Numbers to follow while training, and conditions that stop it.</source>
        <translation>Zahlen, denen beim Training zu folgen ist, und Bedingungen, die es stoppen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Train / val / test</source>
        <translation>Train. / Val. / Test</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>How many rows each part of the data has.</source>
        <translation>Wie viele Zeilen jeder Teil der Daten hat.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/train/settings.py"/>
        <source>{n} watches</source>
        <extracomment>one: {n} watch</extracomment>
        <translation>
            <numerusform>{n} Beobachtung</numerusform>
            <numerusform>{n} Beobachtungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/train/settings.py"/>
        <source>{n} breakpoints</source>
        <extracomment>one: {n} breakpoint</extracomment>
        <translation>
            <numerusform>{n} Haltepunkt</numerusform>
            <numerusform>{n} Haltepunkte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Lowest loss up to now: {best} after epoch {best_epoch}.</source>
        <translation>Kleinster Verlust bisher: {best} nach Epoche {best_epoch}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Change loss</source>
        <translation>Verlust ändern</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Change {what}</source>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>{n_targets} yes/no targets</source>
        <translation>{n_targets} Ja/Nein-Ziele</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>How many updates a second training makes at most, also while it runs  (Ctrl+Shift+Up, Ctrl+Shift+Down)</source>
        <translation>Wie viele Updates eine Sekunde Training höchstens macht, auch während es läuft  (Ctrl+Shift+Up, Ctrl+Shift+Down)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>Speed: {speed} ▾</source>
        <translation>Tempo: {speed} ▾</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>Speed of training: {speed}</source>
        <translation>Tempo des Trainings: {speed}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>as fast as it goes</source>
        <translation>so schnell es geht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/train/speed.py"/>
        <source>{rate:g} updates a second</source>
        <extracomment>one: {rate:g} update a second</extracomment>
        <translation>
            <numerusform>{rate:g} Update pro Sekunde</numerusform>
            <numerusform>{rate:g} Updates pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Measured before the last change of the network or the data; training measures it anew.</source>
        <translation>Gemessen vor der letzten Änderung des Netzes oder der Daten; das Training misst es neu.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>How often all training rows have been gone through</source>
        <translation>Wie oft alle Trainingszeilen durchlaufen wurden</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Train loss</source>
        <translation>Train.-Verlust</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Mean loss of the training rows in the last epoch</source>
        <translation>Mittlerer Verlust der Trainingszeilen in der letzten Epoche</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Val loss</source>
        <translation>Val.-Verlust</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Mean loss of the validation rows, kept from training</source>
        <translation>Mittlerer Verlust der Validierungszeilen, die dem Training vorenthalten sind</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Val metric</source>
        <translation>Val.-Metrik</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>How good the predictions of the validation rows are</source>
        <translation>Wie gut die Vorhersagen der Validierungszeilen sind</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Val {metric}</source>
        <translation>Val. {metric}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Train {metric}</source>
        <translation>Train. {metric}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>None yet: press F9 on a selected neuron, weight or layer, or add a condition.</source>
        <translation>Noch keine: F9 auf einem ausgewählten Neuron, Gewicht oder einer Schicht drücken oder eine Bedingung hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>Edit this breakpoint.</source>
        <translation>Diesen Haltepunkt bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>Remove this breakpoint.</source>
        <translation>Diesen Haltepunkt entfernen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>passes over {ignore} hits</source>
        <translation>übergeht {ignore} Treffer</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>hit after update {update}</source>
        <translation>erreicht nach Update {update}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>+ Add</source>
        <translation>+ Neu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>Add a breakpoint with a condition, at the selected place where one is selected.  (Ctrl+F9)</source>
        <translation>Einen Haltepunkt mit einer Bedingung hinzufügen, an der ausgewählten Stelle, wenn eine ausgewählt ist.  (Ctrl+F9)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <location filename="../../gui/watching.py"/>
        <source>Add breakpoint</source>
        <translation>Haltepunkt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>{on} of {n_points}</source>
        <translation>{on} von {n_points}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Stops when</source>
        <translation>Hält, wenn</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>What has to happen for the breakpoint to stop.</source>
        <translation>Was geschehen muss, damit der Haltepunkt anhält.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>norm(dW2) &gt; 100</source>
        <translation>norm(dW2) &gt; 100</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Stops when this comes to hold. Ctrl+Space lists names and functions.</source>
        <translation>Hält, sobald dies zutrifft. Ctrl+Space listet Namen und Funktionen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Hits to pass over</source>
        <translation>Zu übergehende Treffer</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Pass over</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>How many hits are passed over before the first that stops.</source>
        <translation>Wie viele Treffer übergangen werden, bevor der erste anhält.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>At {place}</source>
        <translation>Bei {place}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>In the whole network</source>
        <translation>Im ganzen Netz</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>From 0 to {most_ignored} hits can be passed over.</source>
        <translation>Von 0 bis {most_ignored} Treffer können übergangen werden.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/panel.py"/>
        <source>Breakpoints and watches</source>
        <translation>Haltepunkte und Beobachtungen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/parts.py"/>
        <source>Switch this breakpoint off; it stays in the list.</source>
        <translation>Diesen Haltepunkt ausschalten; er bleibt in der Liste.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/parts.py"/>
        <source>Switch this breakpoint on.</source>
        <translation>Diesen Haltepunkt einschalten.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/parts.py"/>
        <source>Breakpoint is on</source>
        <translation>Haltepunkt ist an</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/parts.py"/>
        <source>Breakpoint is off</source>
        <translation>Haltepunkt ist aus</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/sparkline.py"/>
        <source>No values yet: train, or step through an update.</source>
        <translation>Noch keine Werte: trainieren oder ein Update schrittweise durchlaufen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/sparkline.py"/>
        <source>Updates {x:.0f} to {x2:.0f}: from {low} to {high}</source>
        <translation>Updates {x:.0f} bis {x2:.0f}: von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Names and functions are offered while you type; Ctrl+Space lists all.</source>
        <translation>Namen und Funktionen werden beim Tippen angeboten; Ctrl+Space listet alle.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>What is watched; type another expression. {help}</source>
        <translation>Was beobachtet wird; einen anderen Ausdruck eintippen. {help}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Watched expression</source>
        <translation>Beobachteter Ausdruck</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Draw it large among the plots of Train.</source>
        <translation>Groß unter den Plots von Trainieren zeichnen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Make a breakpoint of it.</source>
        <translation>Einen Haltepunkt daraus machen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Remove this watch.</source>
        <translation>Diese Beobachtung entfernen.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Not calculated yet.</source>
        <translation>Noch nicht berechnet.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <location filename="../../gui/plots/kinds/watching.py"/>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>Watches</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>+ norm(dW2), hidden1.a[1], …</source>
        <translation>+ norm(dW2), hidden1.a[1], …</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Type an expression and press Return to watch it.  (Alt+W)
{help}</source>
        <translation>Einen Ausdruck eintippen und Return drücken, um ihn zu beobachten.  (Alt+W)
{help}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>New watch</source>
        <translation>Neue Beobachtung</translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>The network as neurons and edges  (Ctrl+M)</source>
        <translation>Das Netz als Neuronen und Kanten  (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>The same as matrices: a cell is an edge, coloured by its weight  (Ctrl+M)</source>
        <translation>Dasselbe als Matrizen: eine Zelle ist eine Kante, gefärbt nach ihrem Gewicht  (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>Picture for other programs</source>
        <translation>Bild für andere Programme</translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>Drag the picture into another program or folder; a click copies it  (Ctrl+Shift+C)</source>
        <translation>Das Bild in ein anderes Programm oder einen Ordner ziehen; ein Klick kopiert es  (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_numbers.py"/>
        <source>{lines} = {full} at z = {z}</source>
        <translation>{lines} = {full} bei z = {z}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_numbers.py"/>
        <source>at z = {zs}</source>
        <translation>bei z = {zs}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_numbers.py"/>
        <source>from z = {zs} to {zs2}</source>
        <translation>von z = {zs} bis {zs2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_numbers.py"/>
        <source>Largest slope from −{reach} to {reach}: {slopes}, {where}.</source>
        <translation>Größte Steigung von −{reach} bis {reach}: {slopes}, {where}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>How the outputs of each layer&apos;s units are spread; all at one end means that a layer hardly learns.</source>
        <translation>Wie die Ausgaben der Einheiten jeder Schicht verteilt sind; liegen alle an einem Ende, lernt die Schicht kaum.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>Press Start to train: each layer&apos;s activations appear here.</source>
        <translation>„Start“ drücken, um zu trainieren: die Aktivierungen jeder Schicht erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <location filename="../../gui/plots/kinds/layers.py"/>
        <source>Activations by layer</source>
        <translation>Aktivierungen je Schicht</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>More layers</source>
        <translation>Mehr Schichten</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>Show the activations of the next layers</source>
        <translation>Die Aktivierungen der nächsten Schichten zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>Activations by layer: </source>
        <translation>Aktivierungen je Schicht: </translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <location filename="../../gui/plots/spread_plot.py"/>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>… {hidden} more</source>
        <translation>… {hidden} weitere</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{label} · NaN or ∞</source>
        <translation>{label} · NaN oder ∞</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{label} · {share} zero</source>
        <translation>{label} · {share} null</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{label} · {share} saturated</source>
        <translation>{label} · {share} gesättigt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{layer}: no finite activation</source>
        <translation>{layer}: keine endliche Aktivierung</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>lowest {min}, highest {max}</source>
        <translation>kleinste {min}, größte {max}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>mean {mean}, standard deviation {std}</source>
        <translation>Mittel {mean}, Standardabweichung {std}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{dead} of {shape} units are 0 for all these rows</source>
        <translation>{dead} von {shape} Einheiten sind 0 für all diese Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/answer_plot.py"/>
        <source>What the network says about this row. Click an answer, or press ↑ ↓, to see what it hangs on.</source>
        <translation>Was das Netz zu dieser Zeile sagt. Eine Antwort anklicken oder ↑ ↓ drücken, um zu sehen, woran sie hängt.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/answer_plot.py"/>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>There is no prediction yet.</source>
        <translation>Es gibt noch keine Vorhersage.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/answer_plot.py"/>
        <source>the {most} largest of {n_names}</source>
        <translation>die {most} größten von {n_names}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/asked_plot.py"/>
        <source>End this; what was drawn before stays</source>
        <translation>Dies beenden; was vorher gezeichnet war, bleibt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/asked_plot.py"/>
        <location filename="../../gui/widgets/progress.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/asked_plot.py"/>
        <location filename="../../gui/widgets/progress.py"/>
        <source>How much is done</source>
        <translation>Wie viel getan ist</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>This plot keeps what it shows; its menu lets it go on</source>
        <translation>Dieser Plot behält, was er zeigt; sein Menü lässt ihn weiterlaufen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Working it out: {share_done:.0%}</source>
        <translation>Wird berechnet: {share_done:.0%}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Reset view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Pause this plot</source>
        <translation>Diesen Plot anhalten</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Save as {kind}…</source>
        <translation>Als {kind} speichern…</translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Save as {kind}</source>
        <translation>Als {kind} speichern</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>Of all that is given 80 %, 80 % should come true: then the dots lie on the dashed line.</source>
        <translation>Von allem, dem 80 % gegeben werden, sollten 80 % eintreffen: dann liegen die Punkte auf der gestrichelten Linie.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>The upright lines are 95 % intervals. A click on a dot or bar lists its rows.</source>
        <translation>Die senkrechten Linien sind 95-%-Intervalle. Ein Klick auf einen Punkt oder Balken listet seine Zeilen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>Press Start to train: whether probabilities come true appears here.</source>
        <translation>„Start“ drücken, um zu trainieren: ob Wahrscheinlichkeiten eintreffen, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>Whose probability</source>
        <translation>Wessen Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>Whose probability is looked at</source>
        <translation>Wessen Wahrscheinlichkeit betrachtet wird</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>expected calibration error {ece}, Brier score {brier}, {n_judged} rows</source>
        <translation>erwarteter Kalibrierungsfehler {ece}, Brier-Score {brier}, {n_judged} Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>came true</source>
        <translation>eingetroffen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>ECE {ece} · Brier {brier}</source>
        <translation>ECE {ece} · Brier {brier}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>promised probability</source>
        <translation>versprochene Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>probability {low} to {high}</source>
        <translation>Wahrscheinlichkeit {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>{words}: no rows</source>
        <translation>{words}: keine Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>{words}: {count} rows, promised {promised}, came true {came} ({low} to {high})</source>
        <translation>{words}: {count} Zeilen, versprochen {promised}, eingetroffen {came} ({low} bis {high})</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Rows: the true class. Columns: the predicted class. On the diagonal the prediction is right.</source>
        <translation>Zeilen: die wahre Klasse. Spalten: die vorhergesagte Klasse. Auf der Diagonale stimmt die Vorhersage.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>A click on a cell lists its rows; arrow keys and Return do the same.</source>
        <translation>Ein Klick auf eine Zelle listet ihre Zeilen; Pfeiltasten und Return tun dasselbe.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Press Start to train: which classes are taken for which appears here.</source>
        <translation>„Start“ drücken, um zu trainieren: welche Klassen für welche gehalten werden, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <location filename="../../gui/plots/residual_bars.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Which target</source>
        <translation>Welches Ziel</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Which of the yes/no targets is counted</source>
        <translation>Welches der Ja/Nein-Ziele gezählt wird</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>What a cell tells</source>
        <translation>Was eine Zelle sagt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Rows, or their share of the row or the column</source>
        <translation>Zeilen oder ihr Anteil an der Zeile oder der Spalte</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>all targets</source>
        <translation>alle Ziele</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>{right} of {total} rows right</source>
        <translation>{right} von {total} Zeilen richtig</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>{words}; most often {names} is taken for {names2}: {wrong}</source>
        <translation>{words}; am häufigsten wird {names} für {names2} gehalten: {wrong}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>rightly predicted</source>
        <translation>richtig vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>taken for {names}</source>
        <translation>gehalten für {names}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source> predicted as {names}</source>
        <translation> vorhergesagt als {names}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>{names} {verb}: {counts} of {total} rows{of}, {share}</source>
        <translation>{names} {verb}: {counts} von {total} Zeilen{of}, {share}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>true {names}, predicted {names2}</source>
        <translation>wahr {names}, vorhergesagt {names2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>The wheel zooms, dragging moves, Home or a double click shows all again. A click on a name in the legend hides its curve. Keys: L logarithmic, S smoother, X what goes across.</source>
        <translation>Das Mausrad zoomt, Ziehen verschiebt, Home oder Doppelklick zeigt wieder alles. Ein Klick auf einen Namen in der Legende verbirgt seine Kurve. Tasten: L logarithmisch, S glatter, X was waagrecht steht.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Logarithmic upwards</source>
        <translation>Senkrecht logarithmisch</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Logarithmic across</source>
        <translation>Waagrecht logarithmisch</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Across</source>
        <translation>Waagrecht</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>{weight:g} of what was before</source>
        <translation>{weight:g} vom Vorherigen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>{label} has no curve of its own: each output depends on all sums of the layer.</source>
        <translation>{label} hat keine eigene Kurve: jede Ausgabe hängt von allen Summen der Schicht ab.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>The activation function (solid), its slope (dashed), and where the sums of this batch lie (dots).</source>
        <translation>Die Aktivierungsfunktion (durchgezogen), ihre Steigung (gestrichelt) und wo die Summen dieses Batches liegen (Punkte).</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>Activation and its slope</source>
        <translation>Aktivierung und ihre Steigung</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>Choose a layer to see its activation.</source>
        <translation>Eine Schicht wählen, um ihre Aktivierung zu sehen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>{activation} and its slope</source>
        <translation>{activation} und f′</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>f(z) = {formula}; slope {slope_formula}</source>
        <translation>f(z) = {formula}; Steigung {slope_formula}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>{marked}{formulas}; {n_z} sums of this batch</source>
        <translation>{marked}{formulas}; {n_z} Summen dieses Batches</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>{beyond} beyond ±{widest:g}</source>
        <translation>{beyond} jenseits ±{widest:g}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>dots: this batch</source>
        <translation>Punkte: dieser Batch</translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>slope f′</source>
        <translation>Steigung f′</translation>
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
        <translation>Die Zeilen des Datensatzes, gefärbt nach Klasse.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>Choose a data set to see its rows.</source>
        <translation>Einen Datensatz wählen, um seine Zeilen zu sehen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>{n_x} rows with two features</source>
        <translation>{n_x} Zeilen mit zwei Merkmalen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>Rows: </source>
        <translation>Zeilen: </translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>… {n_counts} more</source>
        <translation>… {n_counts} weitere</translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>{names}: {counts} of {counts2} rows</source>
        <translation>{names}: {counts} von {counts2} Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>What the network answers for each pair of the two features; dots are training rows, rings validation rows.</source>
        <translation>Was das Netz für jedes Paar der zwei Merkmale antwortet; Punkte sind Trainingszeilen, Ringe Validierungszeilen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>Decision regions</source>
        <translation>Entscheidungsregionen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>Press Start to train: what the network answers for each pair of features appears here.</source>
        <translation>„Start“ drücken, um zu trainieren: was das Netz für jedes Paar von Merkmalen antwortet, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>{n_rows} training rows and {rings} validation rows over {features}</source>
        <translation>{n_rows} Trainingszeilen und {rings} Validierungszeilen über {features}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>, on the regions of the network&apos;s answers</source>
        <translation>, auf den Regionen der Antworten des Netzes</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>{words}
value {answer}</source>
        <translation>{words}
Wert {answer}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>class {best}</source>
        <translation>Klasse {best}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>{path}: choose a name that ends in .png, .svg, .pdf or .csv.</source>
        <translation>{path}: einen Namen wählen, der auf .png, .svg, .pdf oder .csv endet.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>What training lowers, averaged over the rows.</source>
        <translation>Was das Training senkt, gemittelt über die Zeilen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>How good the network is on each part of the rows, with 95 % intervals (Wilson&apos;s, or by bootstrap).</source>
        <translation>Wie gut das Netz auf jedem Teil der Zeilen ist, mit 95-%-Intervallen (nach Wilson oder durch Bootstrap).</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>Press Start to train: how good it is appears here.</source>
        <translation>„Start“ drücken, um zu trainieren: wie gut es ist, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>No part has rows.</source>
        <translation>Kein Teil hat Zeilen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>{rows:,} of {whole:,} rows</source>
        <translation>{rows:,} von {whole:,} Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>{part} low</source>
        <translation>{part} unten</translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>{part} high</source>
        <translation>{part} oben</translation>
    </message>
    <message>
        <location filename="../../gui/plots/head_curve.py"/>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../../gui/plots/head_curve.py"/>
        <source>one batch</source>
        <translation>ein Batch</translation>
    </message>
    <message>
        <location filename="../../gui/plots/head_curve.py"/>
        <source>Press Start to train: {title} appears here.</source>
        <translation>„Start“ drücken, um zu trainieren: {title} erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/head_curve.py"/>
        <source>{name} {values} at update {head:.0f}</source>
        <translation>{name} {values} bei Update {head:.0f}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Which input columns the answers hang on, measured over the rows of a part.</source>
        <translation>An welchen Eingabespalten die Antworten hängen, gemessen über die Zeilen eines Teils.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>The wheel and ↑ ↓ move through the columns. The thin line is the standard deviation of the repeats.</source>
        <translation>Mausrad und ↑ ↓ gehen durch die Spalten. Die dünne Linie ist die Standardabweichung der Wiederholungen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Which inputs matter is measured as soon as there are rows.</source>
        <translation>Welche Eingaben wichtig sind, wird gemessen, sobald es Zeilen gibt.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/kinds/importance.py"/>
        <source>Input importance</source>
        <translation>Wichtigkeit der Eingaben</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>How it is measured</source>
        <translation>Wie gemessen wird</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/of_part.py"/>
        <source>Whose rows</source>
        <translation>Wessen Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/of_part.py"/>
        <source>Whose rows are looked at: training, validation or test</source>
        <translation>Wessen Zeilen betrachtet werden: Training, Validierung oder Test</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>What gets worse</source>
        <translation>Was schlechter wird</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Which metric gets worse</source>
        <translation>Welche Metrik schlechter wird</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Where the way begins</source>
        <translation>Wo der Weg beginnt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Where the way to the row begins</source>
        <translation>Wo der Weg zur Zeile beginnt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Which answer</source>
        <translation>Welche Antwort</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Which answer the columns move</source>
        <translation>Welche Antwort die Spalten bewegen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Measure once more with the weights as they are</source>
        <translation>Noch einmal messen, mit den Gewichten, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>usual: {metrics_for}</source>
        <translation>üblich: {metrics_for}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>all answers</source>
        <translation>alle Antworten</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>{answer}, sd over {over}</source>
        <translation>{answer}, Std. über {over}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>{answer}, per unit</source>
        <translation>{answer}, pro Einheit</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>{first}–{last} of {count} · </source>
        <translation>{first}–{last} von {count} · </translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source> ± {spread} over {over}</source>
        <translation> ± {spread} über {over}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>; {per_unit} per unit</source>
        <translation>; {per_unit} pro Einheit</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>from the mean</source>
        <translation>vom Mittel aus</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>from zero</source>
        <translation>von null aus</translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>from the row shown</source>
        <translation>von der gezeigten Zeile aus</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kind.py"/>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kind.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kind.py"/>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kind.py"/>
        <location filename="../../gui/runs/cards.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>It needs classes to tell apart, and the target is a number.</source>
        <translation>Er braucht Klassen zum Unterscheiden, und das Ziel ist eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>It needs a number as target, and the target is a class.</source>
        <translation>Er braucht eine Zahl als Ziel, und das Ziel ist eine Klasse.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>It needs probabilities, and the target is a number.</source>
        <translation>Er braucht Wahrscheinlichkeiten, und das Ziel ist eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>It needs a sigmoid or softmax in the output layer.</source>
        <translation>Er braucht sigmoid oder softmax in der Ausgabeschicht.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>Prediction and target</source>
        <translation>Vorhersage und Ziel</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>ROC and precision-recall</source>
        <translation>ROC und Precision-Recall</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>Worst rows</source>
        <translation>Schlechteste Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>How large each layer&apos;s slopes are; near 0 a layer learns nothing, growing without end is a warning.</source>
        <translation>Wie groß die Steigungen jeder Schicht sind; nahe 0 lernt eine Schicht nichts, Wachsen ohne Ende ist eine Warnung.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>How far an update moves each layer&apos;s weights, as a share of their size |Δw| / |w|; about 1/1000 is healthy.</source>
        <translation>Wie weit ein Update die Gewichte jeder Schicht bewegt, als Anteil ihrer Größe |Δw| / |w|; etwa 1/1000 ist gesund.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>The share of each hidden layer&apos;s units that are dead (slope 0 for every row seen) or saturated (nearly flat).</source>
        <translation>Der Anteil der Einheiten jeder verborgenen Schicht, die tot (Steigung 0 für jede gesehene Zeile) oder gesättigt (fast flach) sind.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>The learning rate of each update, as the schedule and you set it.</source>
        <translation>Die Lernrate jedes Updates, wie Zeitplan und Eingaben von Hand sie setzen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>The loss of single batches, each before its update: how much it scatters is how noisy the slopes are.</source>
        <translation>Der Verlust einzelner Batches, jeder vor seinem Update: wie sehr er streut, so verrauscht sind die Steigungen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Press Start to train: each layer&apos;s course appears here.</source>
        <translation>„Start“ drücken, um zu trainieren: der Verlauf jeder Schicht erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>healthy: 0.0001 … 0.01</source>
        <translation>gesund: 0.0001 … 0.01</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>No hidden layer has units that can die or be flat.</source>
        <translation>Keine verborgene Schicht hat Einheiten, die sterben oder flach sein können.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Update to weight ratio</source>
        <translation>Update zu Gewicht</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Dead and saturated units</source>
        <translation>Tote und gesättigte Einheiten</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Loss of single batches</source>
        <translation>Verlust einzelner Batches</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>What each channel of an image layer answers to one row: strongest where it finds its pattern.</source>
        <translation>Was jeder Kanal einer Bildschicht auf eine Zeile antwortet: am stärksten, wo er sein Muster findet.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>The weights as small pictures: the kernels of a convolution, or what a neuron wants to see in an image.</source>
        <translation>Die Gewichte als kleine Bilder: die Kernel einer Faltung, oder was ein Neuron in einem Bild sehen will.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Show the row before this one</source>
        <translation>Die vorige Zeile zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Show the row after this one</source>
        <translation>Die nächste Zeile zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Feature maps</source>
        <translation>Merkmalskarten</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Choose a row: what the image layers make of it appears here.</source>
        <translation>Eine Zeile wählen: was die Bildschichten daraus machen, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>The layer whose channels are shown</source>
        <translation>Die Schicht, deren Kanäle gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Kernels</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Press Start to train: the weights of image layers appear here.</source>
        <translation>„Start“ drücken, um zu trainieren: die Gewichte von Bildschichten erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>The layer whose weights are shown</source>
        <translation>Die Schicht, deren Gewichte gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Input channel</source>
        <translation>Eingabekanal</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>The input channel that the kernels read</source>
        <translation>Der Eingabekanal, den die Kernel lesen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>As colours</source>
        <translation>Als Farben</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Mean of channels</source>
        <translation>Mittel der Kanäle</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Channel {n2}</source>
        <translation>Kanal {n2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>{n_names} of {of}</source>
        <translation>{n_names} von {of}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Row {row}{said}. {layer}: {n_names} channels of {high} × {wide}.</source>
        <translation>Zeile {row}{said}. {layer}: {n_names} Kanäle von {high} × {wide}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source> is {names}, the answer {answer}</source>
        <translation> ist {names}, die Antwort {answer}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Weights from each pixel to each neuron of {layer}: blue pixels speak for it, orange ones against it.</source>
        <translation>Gewichte von jedem Pixel zu jedem Neuron von {layer}: blaue Pixel sprechen dafür, orange dagegen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>{kernels} kernels of {layer}, {high} × {wide}, over {n} input channels.</source>
        <extracomment>one: {kernels} kernels of {layer}, {high} × {wide}, over {n} input channel.</extracomment>
        <translation>
            <numerusform>{kernels} Kerne von {layer}, {high} × {wide}, über {n} Eingabekanal.</numerusform>
            <numerusform>{kernels} Kerne von {layer}, {high} × {wide}, über {n} Eingabekanäle.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>It needs a layer that makes images, such as a convolution.</source>
        <translation>Er braucht eine Schicht, die Bilder macht, etwa eine Faltung.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>It needs a convolution, or a dense layer that reads an image.</source>
        <translation>Er braucht eine Faltung oder eine dichte Schicht, die ein Bild liest.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/importance.py"/>
        <source>It needs pictures: inputs named like row1_col2, or a Reshape layer.</source>
        <translation>Er braucht Bilder: Eingaben mit Namen wie row1_col2 oder eine Reshape-Schicht.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/importance.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Saliency</source>
        <translation>Salienz</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/landscapes.py"/>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Each dot is a row as the chosen layer sees it, in the plane in which the rows differ most (PCA). Rows that lie together are alike to the network.</source>
        <translation>Jeder Punkt ist eine Zeile, wie die gewählte Schicht sie sieht, in der Ebene, in der die Zeilen sich am meisten unterscheiden (PCA). Zeilen, die beieinanderliegen, sind für das Netz ähnlich.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Each dot is a row as the chosen layer sees it; t-SNE puts rows that are neighbours there beside each other.</source>
        <translation>Jeder Punkt ist eine Zeile, wie die gewählte Schicht sie sieht; t-SNE legt Zeilen, die dort Nachbarn sind, nebeneinander.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>By target</source>
        <translation>Nach Ziel</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>By answer</source>
        <translation>Nach Antwort</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>By error</source>
        <translation>Nach Fehler</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Right or wrong</source>
        <translation>Richtig oder falsch</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>{names} {t}, answer {a}</source>
        <translation>{names} {t}, Antwort {a}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>is {names}, answer {names2}</source>
        <translation>ist {names}, Antwort {names2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Hidden layer (PCA)</source>
        <translation>Verborgene Schicht (PCA)</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Press Start to train: the rows as a hidden layer sees them appear here.</source>
        <translation>„Start“ drücken, um zu trainieren: die Zeilen, wie eine verborgene Schicht sie sieht, erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Hidden layer (t-SNE)</source>
        <translation>Verborgene Schicht (t-SNE)</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Press Calculate: neighbours in the chosen layer are put beside each other. It takes some seconds.</source>
        <translation>„Berechnen“ drücken: Nachbarn in der gewählten Schicht werden nebeneinander gelegt. Es dauert einige Sekunden.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>Decision regions need exactly two inputs; this network has {count}.</source>
        <translation>Entscheidungsregionen brauchen genau zwei Eingaben; dieses Netz hat {count}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>It chooses two of several inputs; this network has no more than two.</source>
        <translation>Er wählt zwei aus mehreren Eingaben; dieses Netz hat nicht mehr als zwei.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>Regions over two inputs</source>
        <translation>Regionen über zwei Eingaben</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>What the network answers for each pair of two chosen inputs, the others held; dots are rows of the table.</source>
        <translation>Was das Netz für jedes Paar zweier gewählter Eingaben antwortet, die anderen festgehalten; Punkte sind Zeilen der Tabelle.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>Activations over time</source>
        <translation>Aktivierungen im Verlauf</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>How each layer&apos;s activations, or the sums before them, are spread at the moments on the way.</source>
        <translation>Wie die Aktivierungen jeder Schicht, oder die Summen davor, zu den Momenten unterwegs verteilt sind.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>Weights over time</source>
        <translation>Gewichte im Verlauf</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>How each layer&apos;s weights, or its biases, are spread at the moments on the way.</source>
        <translation>Wie die Gewichte jeder Schicht, oder ihre Biases, zu den Momenten unterwegs verteilt sind.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>Slopes over time</source>
        <translation>Steigungen im Verlauf</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>How the slopes ∂L/∂w of each layer&apos;s weights, or ∂L/∂z of its neurons, are spread on the way.</source>
        <translation>Wie die Steigungen ∂L/∂w der Gewichte jeder Schicht, oder ∂L/∂z ihrer Neuronen, unterwegs verteilt sind.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>Each small map shows what one unit answers while two inputs change; the other inputs are held.</source>
        <translation>Jede kleine Karte zeigt, was eine Einheit antwortet, während zwei Eingaben sich ändern; die anderen Eingaben sind festgehalten.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>Response maps</source>
        <translation>Antwortkarten</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>Choose a layer: what each of its units answers appears here.</source>
        <translation>Eine Schicht wählen: was jede ihrer Einheiten antwortet, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>The layer whose units are shown</source>
        <translation>Die Schicht, deren Einheiten gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>{shown} of {of} channels, those that vary most</source>
        <translation>{shown} von {of} Kanälen, die am stärksten schwankenden</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>{shown} of {of} units, those that vary most</source>
        <translation>{shown} von {of} Einheiten, die am stärksten schwankenden</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>; the mean of each channel</source>
        <translation>; das Mittel jedes Kanals</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>Across {x} {ends}, up {y} {ends2}{mean}{held}</source>
        <translation>Waagrecht {x} {ends}, senkrecht {y} {ends2}{mean}{held}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/watching.py"/>
        <source>No watch is drawn large: press the chart beside a watch.</source>
        <translation>Keine Beobachtung ist groß gezeichnet: das Diagramm neben einer Beobachtung drücken.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Along the path</source>
        <translation>Entlang des Weges</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Random directions 1</source>
        <translation>Zufällige Richtungen 1</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Random directions 2</source>
        <translation>Zufällige Richtungen 2</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Random directions 3</source>
        <translation>Zufällige Richtungen 3</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Log loss</source>
        <translation>Log. Verlust</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>The mean loss for weights beside the present ones, over two directions: those in which training moved most, or two random ones. The line is the way that training took, seen from above.</source>
        <translation>Der mittlere Verlust für Gewichte neben den jetzigen, über zwei Richtungen: die, in denen das Training sich am meisten bewegte, oder zwei zufällige. Die Linie ist der Weg des Trainings, von oben gesehen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Hover for the loss; a click on a dot goes to that moment; ← and → go along the path, Return goes there.</source>
        <translation>Überfahren für den Verlust; ein Klick auf einen Punkt geht zu diesem Moment; ← und → gehen den Weg entlang, Return geht dorthin.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Train for some updates, then press Calculate: the loss around the present weights appears here.</source>
        <translation>Einige Updates trainieren, dann „Berechnen“ drücken: der Verlust um die jetzigen Gewichte erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>The two directions in which the weights are moved</source>
        <translation>Die zwei Richtungen, in die die Gewichte bewegt werden</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Whether colours and lines follow the loss or its logarithm</source>
        <translation>Ob Farben und Linien dem Verlust folgen oder seinem Logarithmus</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>Calculate</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Calculate the loss around the weights on show; takes some seconds</source>
        <translation>Den Verlust um die gezeigten Gewichte berechnen; dauert einige Sekunden</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>update {here:,} · {rows} rows</source>
        <translation>Update {here:,} · {rows} Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Loss {loss} at the weights after update {here}, {lowest} at the lowest place of the map; {n_steps} moments of the path. Without penalties on weights.</source>
        <translation>Verlust {loss} bei den Gewichten nach Update {here}, {lowest} an der tiefsten Stelle der Karte; {n_steps} Momente des Weges. Ohne Strafen auf Gewichte.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>random direction 1</source>
        <translation>zufällige Richtung 1</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>random direction 2</source>
        <translation>zufällige Richtung 2</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>direction 1: {one_} of the path&apos;s spread</source>
        <translation>Richtung 1: {one_} der Streuung des Weges</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>direction 2: {two}</source>
        <translation>Richtung 2: {two}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>loss {losses}
moved by {x} and {y}</source>
        <translation>Verlust {losses}
verschoben um {x} und {y}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>{away} away from this plane</source>
        <translation>{away} von dieser Ebene entfernt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>update {steps:,}{here}
{away}</source>
        <translation>Update {steps:,}{here}
{away}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>direction 1</source>
        <translation>Richtung 1</translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>direction 2</source>
        <translation>Richtung 2</translation>
    </message>
    <message>
        <location filename="../../gui/plots/layer_curves.py"/>
        <source>{accessibleName} at epoch {epoch}: </source>
        <translation>{accessibleName} bei Epoche {epoch}: </translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>The loss when this weight alone changes; the dashed line is its slope now.</source>
        <translation>Der Verlust, wenn allein dieses Gewicht sich ändert; die gestrichelte Linie ist seine jetzige Steigung.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>Loss along a weight</source>
        <translation>Verlust entlang eines Gewichts</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>Choose a weight to see the loss along it.</source>
        <translation>Ein Gewicht wählen, um den Verlust entlang zu sehen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>The loss is not a finite number near this weight.</source>
        <translation>Der Verlust ist nahe diesem Gewicht keine endliche Zahl.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>Loss along the weight: {now_words}, loss {loss_at}, {after_words}</source>
        <translation>Verlust entlang des Gewichts: {now_words}, Verlust {loss_at}, {after_words}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>no update</source>
        <translation>kein Update</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>now {now}, slope {slope}</source>
        <translation>jetzt {now}, Steigung {slope}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>after {after}</source>
        <translation>danach {after}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>weight {weight}, loss {loss}</source>
        <translation>Gewicht {weight}, Verlust {loss}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>How wrong the network is, on the training and on the validation rows; lower is better.</source>
        <translation>Wie falsch das Netz liegt, auf den Trainings- und den Validierungsdaten; kleiner ist besser.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>Press Start to train: the loss appears here.</source>
        <translation>„Start“ drücken, um zu trainieren: der Verlust erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>log scale</source>
        <translation>logarithmisch</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>Logarithmic loss axis</source>
        <translation>Logarithmische Verlustachse</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>Logarithmic axis: equal distances are equal ratios, so small losses stay visible</source>
        <translation>Logarithmische Achse: gleiche Abstände sind gleiche Verhältnisse, kleine Verluste bleiben sichtbar</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>linear scale</source>
        <translation>linear</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>0 and less at the lower edge</source>
        <translation>0 und weniger am unteren Rand</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>lowest</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source> at epoch {epoch}</source>
        <translation> bei Epoche {epoch}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>Press Start to train: the metric appears here.</source>
        <translation>„Start“ drücken, um zu trainieren: die Metrik erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>How good the predictions are, in a number that people read; the heading chooses which one.</source>
        <translation>Wie gut die Vorhersagen sind, in einer Zahl, die Menschen lesen; die Überschrift wählt, welche.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>metric ▾</source>
        <translation>Metrik ▾</translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>Choose the metric</source>
        <translation>Die Metrik wählen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>Choose which metric is drawn; it is measured from then on while this plot is in sight</source>
        <translation>Wählen, welche Metrik gezeichnet wird; von da an wird sie gemessen, solange dieser Plot zu sehen ist</translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>{metric} was not measured yet: it is at the end of each epoch from now on.</source>
        <translation>{metric} wurde noch nicht gemessen: ab jetzt am Ende jeder Epoche.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pickers.py"/>
        <source>Choose ▾</source>
        <translation>Wählen ▾</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pickers.py"/>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pickers.py"/>
        <source>Choose what this plot shows</source>
        <translation>Wählen, was dieser Plot zeigt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pixel_plot.py"/>
        <source>There is no picture yet.</source>
        <translation>Es gibt noch kein Bild.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pixel_plot.py"/>
        <source>{height} by {width} pixels, {min} to {max}</source>
        <translation>{height} mal {width} Pixel, {min} bis {max}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pixel_plot.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>column {n2}</source>
        <translation>Spalte {n2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/pixel_plot.py"/>
        <source>row {row}, column {column}: {words}</source>
        <translation>Zeile {row}, Spalte {column}: {words}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source> and {n_values} more</source>
        <translation> und {n_values} weitere</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>usual values</source>
        <translation>übliche Werte</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>. Held at {where}: {told}{more}.</source>
        <translation>. Festgehalten bei {where}: {told}{more}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>It needs two inputs that can change; this network has {count}.</source>
        <translation>Er braucht zwei Eingaben, die sich ändern können; dieses Netz hat {count}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Input across</source>
        <translation>Eingabe waagrecht</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>The input that changes from left to right</source>
        <translation>Die Eingabe, die sich von links nach rechts ändert</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Input upwards</source>
        <translation>Eingabe senkrecht</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>The input that changes from below to above</source>
        <translation>Die Eingabe, die sich von unten nach oben ändert</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Other inputs</source>
        <translation>Andere Eingaben</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>What the other inputs are held at</source>
        <translation>Worauf die anderen Eingaben festgehalten werden</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Slider</source>
        <translation>Regler</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Move one of the held inputs by a slider</source>
        <translation>Eine der festgehaltenen Eingaben mit einem Regler bewegen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Others usual</source>
        <translation>Andere üblich</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Others as row {row}</source>
        <translation>Andere wie Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>No slider</source>
        <translation>Kein Regler</translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Slider: {name}</source>
        <translation>Regler: {name}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Click a row to see it; the wheel zooms, dragging moves, Home or a double click shows all again.</source>
        <translation>Eine Zeile anklicken, um sie zu sehen; das Mausrad zoomt, Ziehen verschiebt, Home oder Doppelklick zeigt wieder alles.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>The layer whose values are projected</source>
        <translation>Die Schicht, deren Werte projiziert werden</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>What colours the rows</source>
        <translation>Was die Zeilen färbt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>{n_places} rows as {layer} sees them. {note}</source>
        <translation>{n_places} Zeilen, wie {layer} sie sieht. {note}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>{one_} of the variance of {units} numbers</source>
        <translation>{one_} der Varianz von {units} Zahlen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>axis {n2}: {share} of the variance</source>
        <translation>Achse {n2}: {share} der Varianz</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>right {n_kinds}</source>
        <translation>richtig {n_kinds}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>wrong {wrong} ×</source>
        <translation>falsch {wrong} ×</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>row {rows}
{told}</source>
        <translation>Zeile {rows}
{told}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>row {row}, as {layer} sees it</source>
        <translation>Zeile {row}, wie {layer} sie sieht</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>axis 1</source>
        <translation>Achse 1</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>axis 2</source>
        <translation>Achse 2</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>Find places for the rows by t-SNE with the weights on show; takes some seconds</source>
        <translation>Mit den gezeigten Gewichten durch t-SNE Plätze für die Zeilen finden; dauert einige Sekunden</translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>update {step:,} · {n_places} rows</source>
        <translation>Update {step:,} · {n_places} Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>yes and called so</source>
        <translation>ja und so genannt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>yes but not called so</source>
        <translation>ja, aber nicht so genannt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>no but called so</source>
        <translation>nein, aber so genannt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>no and not called so</source>
        <translation>nein und nicht so genannt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>What every threshold is worth: ROC at the left, precision and recall at the right.</source>
        <translation>Was jede Schwelle wert ist: ROC links, Precision und Recall rechts.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Drag the line below, or click a curve, to move the threshold; ← → move it, Home puts it to 0.5. A click on a count lists its rows. The bars are as high as the root of the rows.</source>
        <translation>Die Linie unten ziehen oder eine Kurve anklicken, um die Schwelle zu verschieben; ← → verschieben sie, Home setzt sie auf 0.5. Ein Klick auf eine Anzahl listet ihre Zeilen. Die Balken sind so hoch wie die Wurzel der Zeilen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Press Start to train: what every threshold is worth appears here.</source>
        <translation>„Start“ drücken, um zu trainieren: was jede Schwelle wert ist, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Which answer is yes</source>
        <translation>Welche Antwort ja ist</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Which class, or target, is called yes</source>
        <translation>Welche Klasse oder welches Ziel ja heißt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>{one_}: area under the ROC curve {area}, average precision {average_precision}; above {threshold} precision {percent}, recall {percent2}</source>
        <translation>{one_}: Fläche unter der ROC-Kurve {area}, mittlere Precision {average_precision}; über {threshold} Precision {percent}, Recall {percent2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Threshold 0.5</source>
        <translation>Schwelle 0.5</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Threshold with the largest F1</source>
        <translation>Schwelle mit dem größten F1</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>score at least</source>
        <translation>Score mindestens</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>false alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>recall (found)</source>
        <translation>Recall (gefunden)</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>score above {threshold} is called {name}</source>
        <translation>Score über {threshold} heißt {name}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>precision {percent}   recall {percent2}   F1 {percent3}   accuracy {percent4}</source>
        <translation>Precision {percent}   Recall {percent2}   F1 {percent3}   Genauigkeit {percent4}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>{name}, above {threshold}: {words}</source>
        <translation>{name}, über {threshold}: {words}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>{cells}: a click lists these rows</source>
        <translation>{cells}: ein Klick listet diese Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>How much each input moves the chosen answer; blue raises it, orange lowers it.</source>
        <translation>Wie sehr jede Eingabe die gewählte Antwort bewegt; Blau hebt sie, Orange senkt sie.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>What it hangs on</source>
        <translation>Woran es hängt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>slope per unit</source>
        <translation>Steigung pro Einheit</translation>
    </message>
    <message>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>
slope per unit {full}</source>
        <translation>
Steigung pro Einheit {full}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Near rows</source>
        <translation>Nahe Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>What the network answers for each pair of two inputs; dots are training rows, rings validation rows.</source>
        <translation>Was das Netz für jedes Paar zweier Eingaben antwortet; Punkte sind Trainingszeilen, Ringe Validierungszeilen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Which answer is drawn</source>
        <translation>Welche Antwort gezeichnet wird</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Near: the quarter whose other inputs are most like the held ones</source>
        <translation>Nahe: das Viertel, dessen andere Eingaben den festgehaltenen am ähnlichsten sind</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Likeliest class</source>
        <translation>Wahrscheinlichste Klasse</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>{n_rows} near rows</source>
        <translation>{n_rows} nahe Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>row {rows}</source>
        <translation>Zeile {rows}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>row {number} of the regions</source>
        <translation>Zeile {number} der Regionen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>How often target − prediction is how large; right of the line at 0 predictions are too low.</source>
        <translation>Wie oft Ziel − Vorhersage wie groß ist; rechts der Linie bei 0 sind Vorhersagen zu niedrig.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>A click on a bar lists its rows.</source>
        <translation>Ein Klick auf einen Balken listet seine Zeilen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>Press Start to train: how far predictions are off appears here.</source>
        <translation>„Start“ drücken, um zu trainieren: wie weit Vorhersagen danebenliegen, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Which of the targets is shown</source>
        <translation>Welches der Ziele gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>There is no finite prediction.</source>
        <translation>Es gibt keine endliche Vorhersage.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>residuals of {found}: mean {mean}, standard deviation {spread}, {n_places} rows</source>
        <translation>Residuen von {found}: Mittel {mean}, Standardabweichung {spread}, {n_places} Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>{name}: target − prediction</source>
        <translation>{name}: Ziel − Vorhersage</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>target − prediction from {low} to {high}</source>
        <translation>Ziel − Vorhersage von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>{words}: {counts} rows</source>
        <translation>{words}: {counts} Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>The answer while one input changes and the others are held. Thin lines are other rows, dashed their average.</source>
        <translation>Die Antwort, während eine Eingabe sich ändert und die anderen festgehalten sind. Dünne Linien sind andere Zeilen, gestrichelt ihr Mittel.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>Hover to read values, drag to change the input; ← → go to the next value.</source>
        <translation>Überfahren, um Werte zu lesen, ziehen, um die Eingabe zu ändern; ← → gehen zum nächsten Wert.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>Response</source>
        <translation>Antwortkurve</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>Choose an input to see how the answer follows it.</source>
        <translation>Eine Eingabe wählen, um zu sehen, wie die Antwort ihr folgt.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>{names} over {names2}: {answers} to {answers2}</source>
        <translation>{names} über {names2}: {answers} bis {answers2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>average of other rows</source>
        <translation>Mittel anderer Zeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>other row {n2}</source>
        <translation>andere Zeile {n2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>average {average}</source>
        <translation>Mittel {average}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ruler.py"/>
        <source>epoch {value}</source>
        <translation>Epoche {value}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ruler.py"/>
        <source>update {value:,.0f}</source>
        <translation>Update {value:,.0f}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/ruler.py"/>
        <source>Seconds of training</source>
        <translation>Sekunden Training</translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Which pixels of the row on show its answer hangs on: blue ones raise it, orange ones lower it.</source>
        <translation>An welchen Pixeln der gezeigten Zeile ihre Antwort hängt: blaue heben sie, orange senken sie.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Another row is shown by choosing it in a list of rows or in the diagram.</source>
        <translation>Eine andere Zeile wird gezeigt, indem man sie in einer Liste von Zeilen oder im Diagramm wählt.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Which pixels matter appears here.</source>
        <translation>Welche Pixel wichtig sind, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Which answer is looked at</source>
        <translation>Welche Antwort betrachtet wird</translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>{formula}; strongest {strongest}</source>
        <translation>{formula}; stärkste {strongest}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>row {row}, column {column}: pixel {pixel}, map {value}</source>
        <translation>Zeile {row}, Spalte {column}: Pixel {pixel}, Karte {value}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>against target</source>
        <translation>gegen das Ziel</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>normal quantiles</source>
        <translation>Normalquantile</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Each dot is a row: across its target, up its prediction; on the dashed line the prediction is right.</source>
        <translation>Jeder Punkt ist eine Zeile: waagrecht ihr Ziel, senkrecht ihre Vorhersage; auf der gestrichelten Linie stimmt die Vorhersage.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>A click on a dot lists its row. {hint}</source>
        <translation>Ein Klick auf einen Punkt listet seine Zeile. {hint}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Press Start to train: predictions against targets appear here.</source>
        <translation>„Start“ drücken, um zu trainieren: Vorhersagen gegen Ziele erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>What the dots are seen against</source>
        <translation>Wogegen die Punkte gesehen werden</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>The target, or the residuals</source>
        <translation>Das Ziel oder die Residuen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>{n_target} predictions of {unit}, root mean squared error {error}</source>
        <translation>{n_target} Vorhersagen von {unit}, Wurzel des mittleren quadratischen Fehlers {error}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>{words}; residuals: mean {mean}, sd {spread}</source>
        <translation>{words}; Residuen: Mittel {mean}, Std. {spread}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>prediction of {unit}</source>
        <translation>Vorhersage von {unit}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>target − prediction</source>
        <translation>Ziel − Vorhersage</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>normal quantile</source>
        <translation>Normalquantil</translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>A first look at the data.</source>
        <translation>Ein erster Blick auf die Daten.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>Choose a data set to see it.</source>
        <translation>Einen Datensatz wählen, um ihn zu sehen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>{n_xy} points over {names} and {names2}</source>
        <translation>{n_xy} Punkte über {names} und {names2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>{n_images} images of {shape} by {shape2} pixels</source>
        <translation>{n_images} Bilder von {shape} mal {shape2} Pixeln</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>{n_keep} of {n_head} columns</source>
        <translation>{n_keep} von {n_head} Spalten</translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>The first {n_cells} rows: {head}</source>
        <translation>Die ersten {n_cells} Zeilen: {head}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/sign_bars.py"/>
        <location filename="../../gui/plots/sign_plot.py"/>
        <source>What the finding was read from; the dashed line is the threshold.</source>
        <translation>Woran der Befund abgelesen wurde; die gestrichelte Linie ist die Schwelle.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/sign_bars.py"/>
        <location filename="../../gui/plots/sign_plot.py"/>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location filename="../../gui/plots/sign_bars.py"/>
        <location filename="../../gui/plots/sign_plot.py"/>
        <source>There is nothing to draw.</source>
        <translation>Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/sign_plot.py"/>
        <source>The data themselves are the evidence.</source>
        <translation>Die Daten selbst sind der Beleg.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Over time</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>How the numbers of each layer are spread; each ridge is one moment, as high as its fullest bar.</source>
        <translation>Wie die Zahlen jeder Schicht verteilt sind; jeder Kamm ist ein Moment, so hoch wie sein vollster Balken.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Hover for numbers, or use the arrow keys; a click on a ridge, or Return, goes to its moment.</source>
        <translation>Überfahren für Zahlen oder die Pfeiltasten benutzen; ein Klick auf einen Kamm oder Return geht zu seinem Moment.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Press Start to train: how the numbers of each layer are spread appears here, moment by moment.</source>
        <translation>„Start“ drücken, um zu trainieren: wie die Zahlen jeder Schicht verteilt sind, erscheint hier, Moment für Moment.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Which numbers of each layer are counted</source>
        <translation>Welche Zahlen jeder Schicht gezählt werden</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>This moment alone, or ridges of the moments on the way</source>
        <translation>Nur dieser Moment oder Kämme der Momente unterwegs</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Show the next layers</source>
        <translation>Die nächsten Schichten zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>No layer of this network has {about}.</source>
        <translation>Keine Schicht dieses Netzes hat {about}.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>{rows} training rows</source>
        <translation>{rows} Trainingszeilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>update {step:,} · {layer}
{low} … {high}: about {count} of {size:,}
{told}</source>
        <translation>Update {step:,} · {layer}
{low} … {high}: etwa {count} von {size:,}
{told}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>{bad:,} of {size:,} are NaN or ∞</source>
        <translation>{bad:,} von {size:,} sind NaN oder ∞</translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source> · {zeros} % zero</source>
        <translation> · {zeros} % null</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>The answer for every pair of two inputs, the others held; lines join equal answers.</source>
        <translation>Die Antwort für jedes Paar zweier Eingaben, die anderen festgehalten; Linien verbinden gleiche Antworten.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>Hover to read values, drag to change both inputs; the arrow keys go to the next value.</source>
        <translation>Überfahren, um Werte zu lesen, ziehen, um beide Eingaben zu ändern; die Pfeiltasten gehen zum nächsten Wert.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>Choose two inputs to see the answer over both.</source>
        <translation>Zwei Eingaben wählen, um die Antwort über beiden zu sehen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>{names} over {names2} and {names3}: {low} to {high}</source>
        <translation>{names} über {names2} und {names3}: {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>One scale</source>
        <translation>Eine Skala</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Each its own scale</source>
        <translation>Je eigene Skala</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Hover for numbers; a click selects the unit in the diagram.</source>
        <translation>Überfahren für Zahlen; ein Klick wählt die Einheit im Diagramm aus.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Whether all pictures share one scale of colours</source>
        <translation>Ob alle Bilder eine Farbskala teilen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>More pictures</source>
        <translation>Mehr Bilder</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Show the next pictures</source>
        <translation>Die nächsten Bilder zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>{n_names} pictures; {low} to {high}. {foot}</source>
        <translation>{n_names} Bilder; {low} bis {high}. {foot}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>The watches that are drawn large, over the updates.</source>
        <translation>Die groß gezeichneten Beobachtungen, über den Updates.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>Train, or step through updates: the watches appear here.</source>
        <translation>Trainieren oder Updates schrittweise durchlaufen: die Beobachtungen erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>{n_curves} watches up to update {updates:.0f}</source>
        <translation>{n_curves} Beobachtungen bis Update {updates:.0f}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>update {epochs:.0f}</source>
        <translation>Update {epochs:.0f}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Rows are inputs, columns neurons, the row below the bias: blue is positive, orange negative.</source>
        <translation>Zeilen sind Eingaben, Spalten Neuronen, die Zeile darunter der Bias: Blau ist positiv, Orange negativ.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Click a cell or use the arrow keys to choose a weight.</source>
        <translation>Eine Zelle anklicken oder die Pfeiltasten benutzen, um ein Gewicht zu wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Choose a layer to see its weights.</source>
        <translation>Eine Schicht wählen, um ihre Gewichte zu sehen.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>This layer has no weights.</source>
        <translation>Diese Schicht hat keine Gewichte.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Weights {shape} × {shape2}</source>
        <translation>Gewichte {shape} × {shape2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>mean {rough}{two} · sd {rough}{two2}</source>
        <translation>Mittel {rough}{two} · Std. {rough}{two2}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>{title}, {note}, largest {most}</source>
        <translation>{title}, {note}, größtes {most}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>neuron {j}</source>
        <translation>Neuron {j}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>bias of {to}: {value}</source>
        <translation>Bias von {to}: {value}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>The rows with the largest loss: what they are and what the network says of them.</source>
        <translation>Die Zeilen mit dem größten Verlust: was sie sind und was das Netz zu ihnen sagt.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>A click on a row lists it with its values; arrow keys and Return do the same.</source>
        <translation>Ein Klick auf eine Zeile listet sie mit ihren Werten; Pfeiltasten und Return tun dasselbe.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>Press Start to train: the worst rows appear here.</source>
        <translation>„Start“ drücken, um zu trainieren: die schlechtesten Zeilen erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>largest loss {loss} in row {row}: {truth}, said {prediction}</source>
        <translation>größter Verlust {loss} in Zeile {row}: {truth}, gesagt {prediction}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>row {row}: {truth}, predicted {prediction}; loss {full}</source>
        <translation>Zeile {row}: {truth}, vorhergesagt {prediction}; Verlust {full}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>row {row}, loss {loss}</source>
        <translation>Zeile {row}, Verlust {loss}</translation>
    </message>
    <message>
        <location filename="../../gui/plots/xy.py"/>
        <source>The wheel zooms, dragging moves, Home or a double click shows all again. Arrow keys move the crosshair and read what is there, Return does what a click does.</source>
        <translation>Das Rad zoomt, Ziehen verschiebt, Home oder ein Doppelklick zeigt wieder alles. Pfeiltasten bewegen das Fadenkreuz und lesen vor, was dort ist; Return tut, was ein Klick tut.</translation>
    </message>
    <message>
        <location filename="../../gui/plots/xy.py"/>
        <source>x {x}, y {y}</source>
        <translation>x {x}, y {y}</translation>
    </message>
    <message>
        <location filename="../../gui/predicting.py"/>
        <source>Type the next number first, take a hint, or let it be shown.</source>
        <translation>Zuerst die nächste Zahl eintippen, einen Hinweis nehmen oder sie zeigen lassen.</translation>
    </message>
    <message>
        <location filename="../../gui/predicting.py"/>
        <source>slip: {slips}</source>
        <translation>Versehen: {slips}</translation>
    </message>
    <message>
        <location filename="../../gui/predicting.py"/>
        <source>update {step}, row {row}: {title}</source>
        <translation>Update {step}, Zeile {row}: {title}</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <location filename="../../gui/recent_files.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Search preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Names and explanations of all pages are searched</source>
        <translation>Namen und Erklärungen aller Seiten werden durchsucht</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Choose a page</source>
        <translation>Eine Seite wählen</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Give every setting its usual value; Cancel takes that back</source>
        <translation>Jeder Einstellung ihren üblichen Wert geben; Abbrechen nimmt das zurück</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Put back how it was before</source>
        <translation>Wiederherstellen, wie es vorher war</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Keep it so</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Give commands other keys</source>
        <translation>Befehlen andere Tasten geben</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <location filename="../../gui/window_actions.py"/>
        <source>Recent files…</source>
        <translation>Zuletzt geöffnet…</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Pin files, and take some out of the list</source>
        <translation>Dateien anheften und andere aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Clear recent files</source>
        <translation>Zuletzt geöffnete leeren</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/dialog.py"/>
        <source>Forget all but the pinned ones; Cancel brings them back</source>
        <translation>Alle bis auf die angehefteten vergessen; Abbrechen holt sie zurück</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/row.py"/>
        <source>Go back to the usual value</source>
        <translation>Zum üblichen Wert zurück</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/row.py"/>
        <source>Reset {label}</source>
        <translation>{label} zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../gui/preferences/row.py"/>
        <source>{label} has to be from {least:,} to {most:,} {unit}.</source>
        <translation>{label} muss von {least:,} bis {most:,} {unit} sein.</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>{name} (missing)</source>
        <translation>{name} (fehlt)</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>{path} is no longer there</source>
        <translation>{path} ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Clear this list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Forget all but the pinned files</source>
        <translation>Alle bis auf die angehefteten Dateien vergessen</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Search recent files</source>
        <translation>Zuletzt geöffnete durchsuchen</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Names and folders are searched; the arrow keys choose</source>
        <translation>Namen und Ordner werden durchsucht; die Pfeiltasten wählen</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <location filename="../../gui/settings_table.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Double-click or Return opens a file</source>
        <translation>Doppelklick oder Return öffnet eine Datei</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <location filename="../../gui/session.py"/>
        <source>Pin</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Keep the file in the list, at its head  (Ctrl+P)</source>
        <translation>Die Datei oben in der Liste behalten  (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Take the file out of the list; the file itself stays  (Del)</source>
        <translation>Die Datei aus der Liste nehmen; die Datei selbst bleibt  (Del)</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Remove missing</source>
        <translation>Fehlende entfernen</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Take out all files that are no longer there</source>
        <translation>Alle Dateien herausnehmen, die nicht mehr da sind</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Open in new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Leave this window as it is  (Ctrl+Return)</source>
        <translation>Dieses Fenster lassen, wie es ist  (Ctrl+Return)</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Open the file here  (Return)</source>
        <translation>Die Datei hier öffnen  (Return)</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>{words}  · pinned</source>
        <translation>{words}  · angeheftet</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>Projects that you open or save stand here.</source>
        <translation>Hier stehen Projekte, die geöffnet oder gespeichert wurden.</translation>
    </message>
    <message>
        <location filename="../../gui/recent_files.py"/>
        <source>{path} is no longer there; Remove takes it out of the list.</source>
        <translation>{path} ist nicht mehr da; „Entfernen“ nimmt es aus der Liste.</translation>
    </message>
    <message>
        <location filename="../../gui/reports/pdf.py"/>
        <source>{title} · page {page} of {pages}</source>
        <translation>{title} · Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../gui/reports/writing.py"/>
        <source>Report of the run</source>
        <translation>Bericht zum Lauf</translation>
    </message>
    <message>
        <location filename="../../gui/reports/writing.py"/>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../gui/reports/writing.py"/>
        <source>The report is in {path}</source>
        <translation>Der Bericht liegt in {path}</translation>
    </message>
    <message>
        <location filename="../../gui/rows_of.py"/>
        <source>network says</source>
        <translation>Netz sagt</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Runs…</source>
        <translation>Läufe…</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Show every training as a table: sort, filter, compare, restore.</source>
        <translation>Jedes Training als Tabelle zeigen: sortieren, filtern, vergleichen, wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>All…</source>
        <translation>Alle…</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Random starts…</source>
        <translation>Zufällige Starts…</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Train the network from 24 random starts side by side, and take the best.</source>
        <translation>Das Netz aus 24 zufälligen Starts nebeneinander trainieren und den besten nehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Starts…</source>
        <translation>Starts…</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Report of the run…</source>
        <translation>Bericht zum Lauf…</translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Write the present run down as a web page or PDF: network, data, settings, curves, metrics.</source>
        <translation>Den jetzigen Lauf als Webseite oder PDF aufschreiben: Netz, Daten, Einstellungen, Kurven, Metriken.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Measuring the run</source>
        <translation>Der Lauf wird vermessen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Rename run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Write notes of run</source>
        <translation>Notizen zum Lauf schreiben</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Star run</source>
        <translation>Lauf markieren</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Take star of run</source>
        <translation>Markierung des Laufs entfernen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Colour run</source>
        <translation>Lauf färben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/runs/book.py"/>
        <source>Delete {n} runs</source>
        <extracomment>one: Delete run</extracomment>
        <translation>
            <numerusform>Lauf löschen</numerusform>
            <numerusform>{n} Läufe löschen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Restore {name}</source>
        <translation>{name} wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>{run} learned from other data ({data}) than those that are open.</source>
        <translation>{run} lernte aus anderen Daten ({data}) als denen, die offen sind.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Every training is kept here: start one, change a setting, reset and start again, then compare.</source>
        <translation>Jedes Training wird hier aufbewahrt: eines starten, eine Einstellung ändern, zurücksetzen und neu starten, dann vergleichen.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>val loss</source>
        <translation>Val.-Verlust</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>train loss</source>
        <translation>Train.-Verlust</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>loss {unknown}</source>
        <translation>Verlust {unknown}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>The present run: its curve is always drawn</source>
        <translation>Der jetzige Lauf: seine Kurve wird immer gezeichnet</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>The present run</source>
        <translation>Der jetzige Lauf</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>{loss_words} · update {spaced}</source>
        <translation>{loss_words} · Update {spaced}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>{outcomes}{outcomes2}; it began {beginning}.</source>
        <translation>{outcomes}{outcomes2}; Beginn {beginning}.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>{words} the curve of {run} beside the present one</source>
        <translation>{words}: die Kurve von {run} neben der jetzigen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Compare {run}</source>
        <translation>{run} vergleichen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Go back to {run}: network, settings and weights; undo returns</source>
        <translation>Zu {run} zurückgehen: Netz, Einstellungen und Gewichte; Rückgängig kehrt zurück</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Restore {run}</source>
        <translation>{run} wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>{more} more in the table of runs</source>
        <translation>{more} weitere in der Tabelle der Läufe</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>training · update {spaced}</source>
        <translation>Training · Update {spaced}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>update {spaced} · changed since</source>
        <translation>Update {spaced} · seither geändert</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>not trained yet</source>
        <translation>noch nicht trainiert</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>this run ({run})</source>
        <translation>dieser Lauf ({run})</translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Select a run to read and write its notes; select two or more (Ctrl or Shift) to see what differs.</source>
        <translation>Einen Lauf auswählen, um seine Notizen zu lesen und zu schreiben; zwei oder mehr (Ctrl oder Shift), um die Unterschiede zu sehen.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Notes of the run</source>
        <translation>Notizen zum Lauf</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Notes: why this run, what it showed …</source>
        <translation>Notizen: wozu dieser Lauf, was er zeigte …</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Notes of the selected run; they are kept with the project</source>
        <translation>Notizen zum ausgewählten Lauf; sie werden mit dem Projekt aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Train two runs again, side by side, and find the first update after which they differ</source>
        <translation>Zwei Läufe nebeneinander neu trainieren und das erste Update finden, nach dem sie sich unterscheiden</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Where do they part?</source>
        <translation>Wo trennen sie sich?</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>What differs between the selected runs</source>
        <translation>Was die ausgewählten Läufe unterscheidet</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>{n_runs} runs</source>
        <translation>{n_runs} Läufe</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source> {runs}&apos;s network: {words}.</source>
        <translation> Netz von {runs}: {words}.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>{names}: every setting, the network, the data and the beginning are the same.</source>
        <translation>{names}: alle Einstellungen, das Netz, die Daten und der Beginn sind gleich.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/runs/detail.py"/>
        <source>{n} things differ</source>
        <extracomment>one: one thing differs</extracomment>
        <translation>
            <numerusform>ein Unterschied</numerusform>
            <numerusform>{n} Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Training both again …</source>
        <translation>Beide werden neu trainiert …</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>It ended: {outcomes}.</source>
        <translation>Ende: {outcomes}.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source> Its weights are not kept, to save room.</source>
        <translation> Seine Gewichte sind nicht aufbewahrt, um Platz zu sparen.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source> Changed on the way: {rate_changes}.</source>
        <translation> Unterwegs geändert: {rate_changes}.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>, on branch {branch}</source>
        <translation>, auf Zweig {branch}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>{run} began {beginning}{branch}, with Deepstep {version} on {backend}.</source>
        <translation>{run} begann {beginning}{branch}, mit Deepstep {version} auf {backend}.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>The same network and settings from other random numbers, the lowest loss first: how much of the result is luck? A click makes a start the current network; undo returns.</source>
        <translation>Dasselbe Netz und dieselben Einstellungen mit anderen Zufallszahlen, der kleinste Verlust zuerst: Wie viel am Ergebnis ist Glück? Ein Klick macht einen Start zum aktuellen Netz; Rückgängig kehrt zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Random starts</source>
        <translation>Zufällige Starts</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>The number of starts</source>
        <translation>Die Anzahl der Starts</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>How many random starts are trained</source>
        <translation>Wie viele zufällige Starts trainiert werden</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Number of starts</source>
        <translation>Anzahl der Starts</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Train all starts anew (F5)</source>
        <translation>Alle Starts neu trainieren (F5)</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Stop; what was trained can still be taken (Esc)</source>
        <translation>Stoppen; was trainiert wurde, lässt sich noch übernehmen (Esc)</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Training the starts</source>
        <translation>Die Starts werden trainiert</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>training {n_starts} starts</source>
        <translation>{n_starts} Starts werden trainiert</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>The network, its settings or the data have changed since; train the starts anew.</source>
        <translation>Das Netz, seine Einstellungen oder die Daten haben sich seither geändert; die Starts neu trainieren.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Take the start with seed {seed}</source>
        <translation>Den Start mit Startwert {seed} übernehmen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>The network, its settings or the data have changed since these starts; Train trains them anew.</source>
        <translation>Das Netz, seine Einstellungen oder die Daten haben sich seit diesen Starts geändert; „Trainieren“ trainiert sie neu.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/model.py"/>
        <source>{about}
In conditions: {column}</source>
        <translation>{about}
In Bedingungen: {column}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/model.py"/>
        <source>Starred: keeps its weights. Click or press S to take the star away.</source>
        <translation>Markiert: behält seine Gewichte. Klicken oder S drücken, um die Markierung zu entfernen.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/model.py"/>
        <source>Click or press S to star: the run keeps its weights.</source>
        <translation>Klicken oder S drücken zum Markieren: der Lauf behält seine Gewichte.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>The loss that counts of every random start. Line: median; band: the middle half of the starts.</source>
        <translation>Der maßgebliche Verlust jedes zufälligen Starts. Linie: Median; Band: die mittlere Hälfte der Starts.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>The losses appear here while the starts are trained.</source>
        <translation>Die Verluste erscheinen hier, während die Starts trainiert werden.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>median {median} · best {loss}</source>
        <translation>Median {median} · bester {loss}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>Losses of {n_starts} starts: {words}</source>
        <translation>Verluste von {n_starts} Starts: {words}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>three quarters</source>
        <translation>drei Viertel</translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>epoch {text}</source>
        <translation>Epoche {text}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>{done:.0%} trained</source>
        <translation>{done:.0%} trainiert</translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>{rank}seed {seed}, loss {loss}, {state}</source>
        <translation>{rank}Startwert {seed}, Verlust {loss}, {state}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>
{right:.1f} % right</source>
        <translation>
{right:.1f} % richtig</translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>Seed {seed}: loss {full}{right}
{state}
Click to take this start</source>
        <translation>Startwert {seed}: Verlust {full}{right}
{state}
Klicken, um diesen Start zu übernehmen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>{rank}seed {seed}</source>
        <translation>{rank}Startwert {seed}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>No run yet: press Start (F5) in the Train mode. Every training is kept here, with its settings and weights.</source>
        <translation>Noch kein Lauf: im Modus Trainieren „Start“ (F5) drücken. Jedes Training wird hier mit Einstellungen und Gewichten aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>A text to search, or a condition: val_loss &lt; 0.1 and optimizer == adam</source>
        <translation>Ein Suchtext oder eine Bedingung: val_loss &lt; 0.1 and optimizer == adam</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>{hint}. Headings name their columns on hover.</source>
        <translation>{hint}. Die Köpfe nennen beim Überfahren ihre Spalten.</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <location filename="../../gui/safety/recovered.py"/>
        <location filename="../../gui/safety/safety.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Make the run the present state of the project; undo returns (Ctrl+Return)</source>
        <translation>Den Lauf zum jetzigen Zustand des Projekts machen; Rückgängig kehrt zurück (Ctrl+Return)</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Open alone…</source>
        <translation>Allein öffnen…</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Open the run as a project of its own, in place of this one</source>
        <translation>Den Lauf als eigenes Projekt anstelle von diesem öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Save alone…</source>
        <translation>Allein speichern…</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Save the run as a project file of its own</source>
        <translation>Den Lauf als eigene Projektdatei speichern</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Write the run down as a web page or PDF</source>
        <translation>Den Lauf als Webseite oder PDF aufschreiben</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>A starred run keeps its weights when room is short (S)</source>
        <translation>Ein markierter Lauf behält seine Gewichte, wenn der Platz knapp ist (S)</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Choose the colour of the run&apos;s curve</source>
        <translation>Die Farbe der Kurve des Laufs wählen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Let the selected runs go; undo brings them back (Del)</source>
        <translation>Die ausgewählten Läufe löschen; Rückgängig bringt sie zurück (Del)</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Save the table as CSV, with all digits</source>
        <translation>Die Tabelle als CSV speichern, mit allen Stellen</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Choose columns; settings that differ are shown by themselves</source>
        <translation>Spalten wählen; Einstellungen, die sich unterscheiden, erscheinen von selbst</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/runs/window.py"/>
        <source>{n} runs</source>
        <extracomment>one: {n} run</extracomment>
        <translation>
            <numerusform>{n} Lauf</numerusform>
            <numerusform>{n} Läufe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>{n_shown} of {n_runs}</source>
        <translation>{n_shown} von {n_runs}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Take star</source>
        <translation>Markierung weg</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>What differs, by itself</source>
        <translation>Was sich unterscheidet, von selbst</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Save the run</source>
        <translation>Lauf speichern</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Saving the run</source>
        <translation>Der Lauf wird gespeichert</translation>
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
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Colour {number}</source>
        <translation>Farbe {number}</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Training both runs again</source>
        <translation>Beide Läufe werden neu trainiert</translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Given up.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/autosave.py"/>
        <source>Keeping a copy</source>
        <translation>Eine Kopie wird gesichert</translation>
    </message>
    <message>
        <location filename="../../gui/safety/autosave.py"/>
        <source>No copy of unsaved work could be kept: {why}</source>
        <translation>Von ungespeicherter Arbeit ließ sich keine Kopie sichern: {why}</translation>
    </message>
    <message>
        <location filename="../../gui/safety/elsewhere.py"/>
        <location filename="../../gui/safety/saving.py"/>
        <source>It was not saved.</source>
        <translation>Es wurde nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/elsewhere.py"/>
        <source>Choose another folder or drive</source>
        <translation>Einen anderen Ordner oder ein anderes Laufwerk wählen</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>A fault of the program</source>
        <translation>Ein Fehler des Programms</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Something in Deepstep went wrong: {what}</source>
        <translation>In Deepstep ging etwas schief: {what}</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Where it happened</source>
        <translation>Wo es geschah</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <location filename="../../gui/safety/table.py"/>
        <source>Report a problem…</source>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Show a text about it that you can save and hand on</source>
        <translation>Einen Text darüber zeigen, der sich speichern und weitergeben lässt</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Save the project under another name</source>
        <translation>Das Projekt unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Close this message and go on working</source>
        <translation>Diese Meldung schließen und weiterarbeiten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>{n} more faults since, the last: {what}</source>
        <extracomment>one: {n} more fault since: {what}</extracomment>
        <translation>
            <numerusform>{n} weiterer Fehler seither: {what}</numerusform>
            <numerusform>{n} weitere Fehler seither, der letzte: {what}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>Nothing was unsaved.</source>
        <translation>Nichts war ungespeichert.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>A copy of your work is being kept …</source>
        <translation>Eine Kopie der Arbeit wird gesichert …</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>A copy of your work was kept: should Deepstep end now, the next start offers it.</source>
        <translation>Eine Kopie der Arbeit wurde gesichert: sollte Deepstep jetzt enden, bietet der nächste Start sie an.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/fault_dialog.py"/>
        <source>No copy of your work could be kept; save it under another name.</source>
        <translation>Es ließ sich keine Kopie der Arbeit sichern; unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Recovered work</source>
        <translation>Wiedergefundene Arbeit</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Seconds between copies</source>
        <translation>Sekunden zwischen Kopien</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Seconds after an edit until a copy is kept</source>
        <translation>Sekunden nach einer Änderung, bis eine Kopie gesichert wird</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Copies of unsaved work lie among the program&apos;s own files; 0 keeps none.</source>
        <translation>Kopien ungespeicherter Arbeit liegen bei den eigenen Dateien des Programms; 0 sichert keine.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Close; what is left here is offered again later</source>
        <translation>Schließen; was hier übrig ist, wird später wieder angeboten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/safety/recovered.py"/>
        <source>Deepstep ended without saving these {n} projects. Copies of them were kept.</source>
        <extracomment>one: Deepstep ended without saving this project. A copy of it was kept.</extracomment>
        <translation>
            <numerusform>Deepstep endete, ohne dieses Projekt zu speichern. Eine Kopie davon wurde gesichert.</numerusform>
            <numerusform>Deepstep endete, ohne diese {n} Projekte zu speichern. Kopien davon wurden gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>There is no unsaved work of an earlier start.</source>
        <translation>Es gibt keine ungespeicherte Arbeit von einem früheren Start.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>{name} recovered</source>
        <translation>{name} wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Save the copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Reading it …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Reading the copy</source>
        <translation>Die Kopie wird gelesen</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Open this copy and go on with it</source>
        <translation>Diese Kopie öffnen und damit weitermachen</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Save this copy as a file without opening it</source>
        <translation>Diese Kopie als Datei speichern, ohne sie zu öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Delete this copy for good; press twice</source>
        <translation>Diese Kopie endgültig löschen; zweimal drücken</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Discard for good?</source>
        <translation>Endgültig verwerfen?</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>of {file}</source>
        <translation>von {file}</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>of a project that was never saved</source>
        <translation>von einem nie gespeicherten Projekt</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>update {n}, epoch {epoch}</source>
        <translation>Update {n}, Epoche {epoch}</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Kept {when}, {place}, {trained}.</source>
        <translation>Gesichert {when}, {place}, {trained}.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>Last edits: {edits}.</source>
        <translation>Letzte Änderungen: {edits}.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>It was never saved: all of it is in this copy.</source>
        <translation>Es wurde nie gespeichert: alles davon ist in dieser Kopie.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>The file cannot be compared: {why}</source>
        <translation>Die Datei lässt sich nicht vergleichen: {why}</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>It is the same as the file.</source>
        <translation>Sie ist gleich der Datei.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/recovered.py"/>
        <source>It has to be from 0 to {most} seconds.</source>
        <translation>Es müssen 0 bis {most} Sekunden sein.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>What you did, what you expected, and what happened instead</source>
        <translation>Was getan wurde, was erwartet wurde und was stattdessen geschah</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>What did you do, what did you expect, and what happened instead?</source>
        <translation>Was wurde getan, was erwartet, und was geschah stattdessen?</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Exactly what the file will hold</source>
        <translation>Genau das, was die Datei enthalten wird</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>This text is all that the file will hold. Read it, save it, then hand it on yourself: nothing is sent.</source>
        <translation>Dieser Text ist alles, was die Datei enthalten wird. Lesen, speichern und dann selbst weitergeben: nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Put the text onto the clipboard</source>
        <translation>Den Text in die Zwischenablage legen</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Choose a name and write the text</source>
        <translation>Einen Namen wählen und den Text schreiben</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>With the log</source>
        <translation>Mit dem Protokoll</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Add the newest lines of the log, which names files that were open</source>
        <translation>Die neuesten Zeilen des Protokolls anfügen, das geöffnete Dateien nennt</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>(nothing was written)</source>
        <translation>(es wurde nichts geschrieben)</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>(the log is empty)</source>
        <translation>(das Protokoll ist leer)</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <location filename="../../gui/safety/report.py"/>
        <source>Written to {file}.</source>
        <translation>In {file} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>{who} What you change here is best saved under another name.</source>
        <translation>{who} Was hier geändert wird, besser unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Keep both: save this one under another name</source>
        <translation>Beides behalten: dieses unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Take what the file holds now; undo brings back what is here</source>
        <translation>Nehmen, was die Datei jetzt enthält; Rückgängig holt zurück, was hier ist</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <location filename="../../gui/safety/table.py"/>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Replace what the file holds now</source>
        <translation>Ersetzen, was die Datei jetzt enthält</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Saving here would take away what is saved there.</source>
        <translation>Hier zu speichern würde wegnehmen, was dort gespeichert ist.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>What it holds is the same as here.</source>
        <translation>Ihr Inhalt ist derselbe wie hier.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>The file has now:
{words}</source>
        <translation>Die Datei enthält jetzt:
{words}</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>This project lies in no file yet, so there is nothing to reload.</source>
        <translation>Dieses Projekt liegt noch in keiner Datei, also gibt es nichts neu zu laden.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Reloading {file}</source>
        <translation>{file} wird neu geladen</translation>
    </message>
    <message>
        <location filename="../../gui/safety/saving.py"/>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../gui/safety/table.py"/>
        <source>Take what is in the project&apos;s file now; undo brings back what was here.</source>
        <translation>Nehmen, was jetzt in der Datei des Projekts ist; Rückgängig holt zurück, was hier war.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/table.py"/>
        <source>Recovered work…</source>
        <translation>Wiedergefundene Arbeit…</translation>
    </message>
    <message>
        <location filename="../../gui/safety/table.py"/>
        <source>Show copies of unsaved work that an earlier start left, and how often copies are kept.</source>
        <translation>Kopien ungespeicherter Arbeit von einem früheren Start zeigen, und wie oft Kopien gesichert werden.</translation>
    </message>
    <message>
        <location filename="../../gui/safety/table.py"/>
        <source>Write a text file about a problem; it is shown before it is saved, and nothing is sent.</source>
        <translation>Eine Textdatei über ein Problem schreiben; sie wird vor dem Speichern gezeigt, und nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Use {source} as data</source>
        <translation>{source} als Daten verwenden</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>{words} {layer} · neuron {unit}</source>
        <translation>{words} {layer} · Neuron {unit}</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <location filename="../../gui/stepping.py"/>
        <source>Type {kind} of {layer}</source>
        <translation>Art {kind} von {layer}</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Change optimizer</source>
        <translation>Optimierer ändern</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Row {row} is no row with a target; there are {n_x} rows.</source>
        <translation>Zeile {row} ist keine Zeile mit einem Ziel; es gibt {n_x} Zeilen.</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Branch at update {step}</source>
        <translation>Zweig bei Update {step}</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Go back to update {step}</source>
        <translation>Zurück zu Update {step}</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Start and close</source>
        <translation>Starten und Schließen</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>The colours of all windows.</source>
        <translation>Die Farben aller Fenster.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>dark light colour</source>
        <translation>dunkel hell Farbe</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>The next start takes it. Numbers keep their point in every language.</source>
        <translation>Gilt ab dem nächsten Start. Zahlen behalten in jeder Sprache ihren Punkt.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Writing and lines of all windows, in percent of the usual size.</source>
        <translation>Schrift und Linien aller Fenster, in Prozent der üblichen Größe.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>font zoom large</source>
        <translation>Schrift Zoom groß</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <location filename="../../gui/teach/table.py"/>
        <source>Presentation size</source>
        <translation>Vortragsgröße</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>How large everything gets with Teach, Presentation size; in narrow windows a little less.</source>
        <translation>Wie groß alles mit Lehren, Vortragsgröße wird; in schmalen Fenstern etwas weniger.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>projector font</source>
        <translation>Projektor Beamer Schrift</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Panels that come and go move there, or appear at once.</source>
        <translation>Felder, die kommen und gehen, gleiten dorthin oder erscheinen sofort.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Things move</source>
        <translation>Mit Bewegung</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Nothing moves</source>
        <translation>Ohne Bewegung</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>reduce motion animation</source>
        <translation>Bewegung verringern Animation</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Say each step</source>
        <translation>Schritte vorlesen</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>The transcript of the Step mode hands each step on to the screen reader.</source>
        <translation>Die Mitschrift des Modus Schritt gibt jeden Schritt an den Bildschirmleser weiter.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>screen reader access</source>
        <translation>Bildschirmleser Screenreader Barrierefreiheit</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Which keys the commands have to begin with.</source>
        <translation>Welche Tasten die Befehle anfangs haben.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Train on</source>
        <translation>Trainieren auf</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Where there is no graphics card that can be used, training goes on on the processor and says so.</source>
        <translation>Wo es keine nutzbare Grafikkarte gibt, läuft das Training auf dem Prozessor und sagt es.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Graphics card (GPU)</source>
        <translation>Grafikkarte (GPU)</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Memory for time travel</source>
        <translation>Speicher für Zeitreisen</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>What the moments of a training may take in each window; with more of it going back is quicker.</source>
        <translation>Was die Zeitpunkte eines Trainings in jedem Fenster belegen dürfen; mit mehr davon geht das Zurückgehen schneller.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>timeline undo budget</source>
        <translation>Zeitleiste rückgängig Speicher</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Ask about streaming from</source>
        <translation>Streaming anbieten ab</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>For tables of larger files it is asked whether their rows stay in the file.</source>
        <translation>Bei Tabellen aus größeren Dateien wird gefragt, ob ihre Zeilen in der Datei bleiben.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>large file memory</source>
        <translation>große Datei Speicher</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Keep a copy after</source>
        <translation>Kopie sichern nach</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>So long after an edit a copy of unsaved work is kept, which the next start offers after a crash; 0 keeps none.</source>
        <translation>So lange nach einer Änderung wird eine Kopie ungespeicherter Arbeit gesichert, die der nächste Start nach einem Absturz anbietet; 0 sichert keine.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>autosave recovery crash</source>
        <translation>automatisch speichern Wiederherstellung Absturz</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Notify after</source>
        <translation>Melden nach</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>A message of the desktop tells that a training that took so long has ended, unless its window is in front; 0 never tells.</source>
        <translation>Eine Meldung des Desktops sagt, dass ein so langes Training zu Ende ist, wenn sein Fenster nicht vorn ist; 0 meldet nie.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>notification message end</source>
        <translation>Benachrichtigung Meldung Ende</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Open what was open</source>
        <translation>Letzte Sitzung öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>The next start shows the files, modes and places of the windows as they were.</source>
        <translation>Der nächste Start zeigt Dateien, Modi und Stellen der Fenster, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>session restore start</source>
        <translation>Sitzung wiederherstellen Start</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Ask before closing</source>
        <translation>Vor Schließen fragen</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Whether a window that is closed asks about work that is not saved.</source>
        <translation>Ob ein Fenster beim Schließen nach ungespeicherter Arbeit fragt.</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Where work would be lost</source>
        <translation>Wo Arbeit verloren ginge</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>After any change</source>
        <translation>Nach jeder Änderung</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>confirm quit unsaved</source>
        <translation>bestätigen beenden ungespeichert</translation>
    </message>
    <message>
        <location filename="../../gui/settings_table.py"/>
        <source>So many files are remembered; those that are pinned stay beside them.</source>
        <translation>So viele Dateien werden gemerkt; angeheftete bleiben zusätzlich.</translation>
    </message>
    <message>
        <location filename="../../gui/stage.py"/>
        <source>Show left panel</source>
        <translation>Linkes Feld zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/stage.py"/>
        <source>Dock left panel</source>
        <translation>Linkes Feld andocken</translation>
    </message>
    <message>
        <location filename="../../gui/stage.py"/>
        <source>Show right panel</source>
        <translation>Rechtes Feld zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/stage.py"/>
        <source>Dock right panel</source>
        <translation>Rechtes Feld andocken</translation>
    </message>
    <message>
        <location filename="../../gui/stage.py"/>
        <source>Show bottom panel</source>
        <translation>Unteres Feld zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/stage.py"/>
        <source>Dock bottom panel</source>
        <translation>Unteres Feld andocken</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>What was done last</source>
        <translation>Was zuletzt getan wurde</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>Click to go to the next problem</source>
        <translation>Klicken, um zum nächsten Problem zu gehen</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>What is going on</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>{told}
Click to see evidence and remedies.</source>
        <translation>{told}
Klicken, um Belege und Abhilfen zu sehen.</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>{count} parameters</source>
        <translation>{count} Parameter</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>{n_layers} layers · {words} · {size_words} in {precision}</source>
        <translation>{n_layers} Schichten · {words} · {size_words} in {precision}</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>epoch {epoch} of {epochs}</source>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>step {cursor} of {total} · ← → to move, Home/End to jump</source>
        <translation>Schritt {cursor} von {total} · ← → bewegen, Home/End springen</translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>unsaved changes</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../gui/step_commands.py"/>
        <source>This step has only a few numbers, and all of them are on show.</source>
        <translation>Dieser Schritt hat nur wenige Zahlen, und alle sind zu sehen.</translation>
    </message>
    <message>
        <location filename="../../gui/step_commands.py"/>
        <source>Select a neuron, weight or layer first, then run to it.</source>
        <translation>Zuerst ein Neuron, ein Gewicht oder eine Schicht auswählen, dann dorthin laufen.</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Make a first step, then ask where its number came from.</source>
        <translation>Zuerst einen Schritt machen, dann fragen, woher seine Zahl kam.</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Select a weight, a bias or a neuron to see what it influences.</source>
        <translation>Ein Gewicht, einen Bias oder ein Neuron auswählen, um den Einfluss zu sehen.</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Select a weight or a bias, or go to a step of one, to prove its slope.</source>
        <translation>Ein Gewicht oder einen Bias auswählen oder zu einem Schritt davon gehen, um die Steigung zu beweisen.</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Make a first step.</source>
        <translation>Zuerst einen Schritt machen.</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>No step of this walk makes a number there; select a neuron, weight or layer.</source>
        <translation>Kein Schritt dieses Durchgangs erzeugt dort eine Zahl; ein Neuron, ein Gewicht oder eine Schicht auswählen.</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Go to: this step has {terms} terms, and term {term} is beyond.</source>
        <translation>Gehe zu: dieser Schritt hat {terms} Terme, und Term {term} liegt darüber hinaus.</translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Keep stepped weights</source>
        <translation>Schrittweise Gewichte behalten</translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>Breakpoint: {point}.</source>
        <translation>Haltepunkt: {point}.</translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>up to update {step}</source>
        <translation>bis Update {step}</translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>in {most_updates:,} updates</source>
        <translation>in {most_updates:,} Updates</translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>No breakpoint hit {where}.</source>
        <translation>Kein Haltepunkt erreicht {where}.</translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>No breakpoint lies before; this is where stepping began.</source>
        <translation>Davor liegt kein Haltepunkt; hier begannen die Schritte.</translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>No breakpoint hit before; this is the start of training.</source>
        <translation>Davor kein Haltepunkt erreicht; hier beginnt das Training.</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Files of rows ({suffixes})</source>
        <translation>Dateien mit Zeilen ({suffixes})</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Stream a large file</source>
        <translation>Große Datei streamen</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>{rows};;All files (*)</source>
        <translation>{rows};;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Going over {path}</source>
        <translation>{path} wird durchgesehen</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Opening {path}</source>
        <translation>{path} wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>The rows of {path} are not where they were.</source>
        <translation>Die Zeilen von {path} sind nicht dort, wo sie waren.</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Show where the file is now; it has to have the same columns</source>
        <translation>Zeigen, wo die Datei jetzt liegt; sie muss dieselben Spalten haben</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Where are the rows?</source>
        <translation>Wo sind die Zeilen?</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>A large file</source>
        <translation>Eine große Datei</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>&lt;b&gt;{path}&lt;/b&gt; has {st_size:.3g} GB.&lt;br&gt;&lt;br&gt;Streamed, its rows stay in the file and are read while training: hardly any memory is needed, and the window shows a sample of the rows. Read whole, every row is at hand.</source>
        <translation>&lt;b&gt;{path}&lt;/b&gt; hat {st_size:.3g} GB.&lt;br&gt;&lt;br&gt;Gestreamt bleiben die Zeilen in der Datei und werden beim Training gelesen: Es wird kaum Speicher gebraucht, und das Fenster zeigt eine Stichprobe der Zeilen. Ganz gelesen ist jede Zeile zur Hand.</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Ask from so many megabytes on</source>
        <translation>Ab so vielen Megabyte fragen</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Files up to this size are read whole without a question</source>
        <translation>Dateien bis zu dieser Größe werden ohne Frage ganz gelesen</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Ask for files larger than</source>
        <translation>Fragen bei Dateien größer als</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Stream it</source>
        <translation>Streamen</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Leave the rows in the file and read them while training</source>
        <translation>Die Zeilen in der Datei lassen und beim Training lesen</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Read it whole</source>
        <translation>Ganz lesen</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Take all rows into memory</source>
        <translation>Alle Zeilen in den Speicher nehmen</translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>It has to be from 1 to {most_bytes} MB.</source>
        <translation>Es muss von 1 bis {most_bytes} MB sein.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>4,8,16 is a list, 0.1..0.9 are two ends, log:1e-4..1 goes by orders of magnitude, 8..64/5 gives a grid 5 points.</source>
        <translation>4,8,16 ist eine Liste, 0.1..0.9 sind zwei Enden, log:1e-4..1 geht nach Größenordnungen, 8..64/5 gibt einem Raster 5 Punkte.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>What can be varied</source>
        <translation>Was sich variieren lässt</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Tick a setting to vary it</source>
        <translation>Eine Einstellung ankreuzen, um sie zu variieren</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>
Only for {kinds}.</source>
        <translation>
Nur für {kinds}.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Tick the settings to vary above.</source>
        <translation>Oben die Einstellungen zum Variieren ankreuzen.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Varied</source>
        <translation>Variiert</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Do not vary {name}</source>
        <translation>{name} nicht variieren</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Range of {name}</source>
        <translation>Bereich von {name}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Begin this sweep with the project as it is now</source>
        <translation>Diesen Suchlauf mit dem Projekt beginnen, wie es jetzt ist</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>End the processes; Resume goes on, nothing is lost</source>
        <translation>Die Prozesse beenden; „Fortsetzen“ macht weiter, nichts geht verloren</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Go on with the sweep on show</source>
        <translation>Den gezeigten Suchlauf fortsetzen</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Show a sweep: the one in the database named above, or one that lies in a folder</source>
        <translation>Einen Suchlauf zeigen: den in der oben genannten Datenbank oder einen, der in einem Ordner liegt</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Open a sweep</source>
        <translation>Suchlauf öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Each field holds the best value of the trials that fell into it; hatched fields had none.</source>
        <translation>Jedes Feld enthält den besten Wert der Versuche, die hineinfielen; schraffierte Felder hatten keinen.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Click a field to select its best trial.</source>
        <translation>Ein Feld anklicken, um seinen besten Versuch auszuwählen.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Two settings</source>
        <translation>Zwei Einstellungen</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Vary two settings or more: their fields appear here.</source>
        <translation>Zwei oder mehr Einstellungen variieren: ihre Felder erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Setting across</source>
        <translation>Einstellung waagrecht</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Setting upwards</source>
        <translation>Einstellung senkrecht</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Choose two different settings.</source>
        <translation>Zwei verschiedene Einstellungen wählen.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>{across} across, {up} upwards: {tried} of {total} fields have trials</source>
        <translation>{across} waagrecht, {up} senkrecht: {tried} von {total} Feldern haben Versuche</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>{place}: no trial</source>
        <translation>{place}: kein Versuch</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>{place}: {count} trials, the best is trial {number} with {best}</source>
        <translation>{place}: {count} Versuche, der beste ist Versuch {number} mit {best}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>Each dot is a trial, in the order of their numbers; the line is the best up to then.</source>
        <translation>Jeder Punkt ist ein Versuch, in der Reihenfolge der Nummern; die Linie ist das Beste bis dahin.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>Best so far</source>
        <translation>Bisher bester</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>Trials appear here as dots when the first of them are done.</source>
        <translation>Versuche erscheinen hier als Punkte, sobald die ersten fertig sind.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>{title} · line: best up to then</source>
        <translation>{title} · Linie: bester bis dahin</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>{n_history} trials; the best {title} is {best}</source>
        <translation>{n_history} Versuche; der beste Wert von {title} ist {best}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>trial {trials}: {values}</source>
        <translation>Versuch {trials}: {values}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/link.py"/>
        <source>Opening the sweep</source>
        <translation>Der Suchlauf wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/link.py"/>
        <source>The sweep failed ({name}: {fault}); what was done is kept.</source>
        <translation>Der Suchlauf schlug fehl ({name}: {fault}); was fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>An upright axis for every setting, what counts at the right. Each line is a trial; the best are bright.</source>
        <translation>Eine senkrechte Achse je Einstellung, rechts das Maß. Jede Linie ist ein Versuch; die besten leuchten.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>Drag along an axis to keep the lines that go through there; click it to let go; Home lets all go.</source>
        <translation>An einer Achse ziehen, um die Linien zu behalten, die dort hindurchgehen; Klick gibt sie frei; Home gibt alle frei.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>Trials appear here as lines when the first of them are done.</source>
        <translation>Versuche erscheinen hier als Linien, sobald die ersten fertig sind.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>Parallel coordinates</source>
        <translation>Parallele Koordinaten</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>{n_ranking} trials; the best is trial {number} with {told}</source>
        <translation>{n_ranking} Versuche; der beste ist Versuch {number} mit {told}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>{n_kept} of {n_rows} trials are kept</source>
        <translation>{n_kept} von {n_rows} Versuchen sind behalten</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>Trial {number}: {title} {row}
{told}</source>
        <translation>Versuch {number}: {title} {row}
{told}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Show the settings whose names hold these letters</source>
        <translation>Die Einstellungen zeigen, deren Namen diese Buchstaben enthalten</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Where the record lies</source>
        <translation>Wo die Aufzeichnung liegt</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>A folder, or a database such as postgresql://user:password@host/name; other machines take part with
{name} sweep join and this address.</source>
        <translation>Ein Ordner oder eine Datenbank wie postgresql://user:password@host/name; andere Rechner machen mit durch
{name} sweep join und diese Adresse.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>How it searches</source>
        <translation>Wie gesucht wird</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>What trials are compared by, on the validation rows; whether more is better is known</source>
        <translation>Wonach die Versuche verglichen werden, auf den Validierungsdaten; ob mehr besser ist, ist bekannt</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>How many trials are trained at the same time, each in a process of its own</source>
        <translation>Wie viele Versuche gleichzeitig trainiert werden, jeder in einem eigenen Prozess</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>A range is not allowed; it is marked above.</source>
        <translation>Ein Bereich ist nicht erlaubt; er ist oben markiert.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>{trials} trials</source>
        <translation>{trials} Versuche</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>up to {grid_size} trials</source>
        <translation>bis zu {grid_size} Versuche</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>{n_points} trials</source>
        <translation>{n_points} Versuche</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>highest</source>
        <translation>größter</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>{count}, looking for the {goal} {rows} {plan}</source>
        <translation>{count}, gesucht: {goal} {rows} {plan}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Processes: it can be 1 to 256.</source>
        <translation>Prozesse: möglich sind 1 bis 256.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>A line for each trial through all settings</source>
        <translation>Eine Linie je Versuch durch alle Einstellungen</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>The best value for each pair of two settings</source>
        <translation>Der beste Wert für jedes Paar von zwei Einstellungen</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>How much each setting mattered</source>
        <translation>Wie wichtig jede Einstellung war</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>What each trial came to, and the best up to then</source>
        <translation>Was jeder Versuch ergab, und das Beste bis dahin</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Make it current</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Give the open project the selected trial&apos;s settings, network and weights; undo brings the old ones back</source>
        <translation>Dem offenen Projekt Einstellungen, Netz und Gewichte des ausgewählten Versuchs geben; Rückgängig bringt die alten zurück</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Make the best current</source>
        <translation>Besten übernehmen</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Give the open project the best trial&apos;s settings, network and weights; undo brings the old ones back</source>
        <translation>Dem offenen Projekt Einstellungen, Netz und Gewichte des besten Versuchs geben; Rückgängig bringt die alten zurück</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Beginning …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Choose what is varied at the left and press Start.</source>
        <translation>Links wählen, was variiert wird, und „Start“ drücken.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>{title} · the record lies in {address}</source>
        <translation>{title} · die Aufzeichnung liegt in {address}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>Trial {number}</source>
        <translation>Versuch {number}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Take trial {number} of the sweep</source>
        <translation>Versuch {number} des Suchlaufs übernehmen</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Trial {number} is the current network now; undo brings the old one back.</source>
        <translation>Versuch {number} ist jetzt das aktuelle Netz; Rückgängig bringt das alte zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>trained again</source>
        <translation>neu trainiert</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>From {least} finished trials on: what each setting explains.</source>
        <translation>Ab {least} fertigen Versuchen: was jede Einstellung erklärt.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>How much of what set the trials apart each setting explains.</source>
        <translation>Wie viel von den Unterschieden der Versuche jede Einstellung erklärt.</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>Calculating …</source>
        <translation>Rechnet …</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>Trial {number}: {states}</source>
        <translation>Versuch {number}: {states}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>weights are {words}</source>
        <translation>Gewichte: {words}</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>trained again when wanted</source>
        <translation>bei Bedarf neu trainiert</translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>on {machine}</source>
        <translation>auf {machine}</translation>
    </message>
    <message>
        <location filename="../../gui/teach/answers.py"/>
        <source>There are no answers yet: choose Step, Predict the next number, and answer some.</source>
        <translation>Es gibt noch keine Antworten: „Schritt“, „Nächste Zahl vorhersagen“ wählen und einige beantworten.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/answers.py"/>
        <source>Save answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <location filename="../../gui/teach/answers.py"/>
        <source>Name that stands in the file:</source>
        <translation>Name, der in der Datei steht:</translation>
    </message>
    <message>
        <location filename="../../gui/teach/answers.py"/>
        <source>{n_answers} answers saved as {path}.</source>
        <translation>{n_answers} Antworten gespeichert als {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>A page for the browser, to print from there.</source>
        <translation>Eine Seite für den Browser, um von dort zu drucken.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>A PDF on A4.</source>
        <translation>Ein PDF in A4.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Exercises with a key</source>
        <translation>Übungen mit Lösungen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>With projects</source>
        <translation>Mit Projekten</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Small networks with whole numbers for paper. The same seed gives the same exercises.</source>
        <translation>Kleine Netze mit ganzen Zahlen für Papier. Derselbe Startwert ergibt dieselben Übungen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>For each exercise its project and a table for answers: what Check homework reads.</source>
        <translation>Zu jeder Übung ihr Projekt und eine Tabelle für Antworten: das, was „Hausaufgaben prüfen“ liest.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Close this window.</source>
        <translation>Dieses Fenster schließen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Choose where exercises and key go.</source>
        <translation>Wählen, wohin Übungen und Lösungen kommen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Drawing …</source>
        <translation>Zeichnen …</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Drawing the exercises</source>
        <translation>Die Übungen werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source> and {n_written} files beside them</source>
        <translation> und {n_written} Dateien daneben</translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Saved: {names}{more}.</source>
        <translation>Gespeichert: {names}{more}.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>this network</source>
        <translation>dieses Netz</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>follows</source>
        <translation>folgt daraus</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>not known</source>
        <translation>unbekannt</translation>
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

… oder eine Zahl pro Zeile
oder Zellen einer Tabelle</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>One answer per line: label and number, or the numbers alone in the order of the trace; or a table with labels as its head. Labels: z1 h1 out L dL/dh1 dL/dw11 dL/dv1 dL/db1, new w11; hidden2 z1 names the layer.</source>
        <translation>Eine Antwort pro Zeile: Bezeichnung und Zahl, oder nur die Zahlen in der Reihenfolge der Spur; oder eine Tabelle mit Bezeichnungen als Kopf. Bezeichnungen: z1 h1 out L dL/dh1 dL/dw11 dL/dv1 dL/db1, new w11; hidden2 z1 nennt die Schicht.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Check homework</source>
        <translation>Hausaufgaben prüfen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>{n2} digits</source>
        <translation>{n2} Stellen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Check against this network, or against a textbook network; it is not opened.</source>
        <translation>Gegen dieses Netz prüfen oder gegen ein Lehrbuchnetz; es wird nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Digits</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>How many significant digits have to be right.</source>
        <translation>Wie viele gültige Stellen stimmen müssen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Show the right numbers</source>
        <translation>Richtige Zahlen zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Show the right numbers beside the answers, and in the saved result.</source>
        <translation>Die richtigen Zahlen neben den Antworten und im gespeicherten Ergebnis zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Whole batch</source>
        <translation>Ganzer Batch</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>The numbers are those of the next batch, not of one row.</source>
        <translation>Die Zahlen sind die des nächsten Batches, nicht die einer Zeile.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>The row of the data that the first line of answers is about.</source>
        <translation>Die Zeile der Daten, um die es in der ersten Zeile der Antworten geht.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Double-click, or Return, goes to the step in the debugger.</source>
        <translation>Doppelklick oder Return geht zum Schritt im Debugger.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Right to</source>
        <translation>Genau auf</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Show right</source>
        <translation>Lösung zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Read answers from a CSV or text file.</source>
        <translation>Antworten aus einer CSV- oder Textdatei lesen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Put in what the clipboard holds, such as cells of a spreadsheet.</source>
        <translation>Den Inhalt der Zwischenablage einsetzen, etwa Zellen einer Tabelle.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Save result…</source>
        <translation>Ergebnis speichern…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Save the verdicts as CSV.</source>
        <translation>Die Urteile als CSV speichern.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Check the answers.  (Ctrl+Return)</source>
        <translation>Die Antworten prüfen.  (Ctrl+Return)</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Tables and text (*.csv *.tsv *.txt)</source>
        <translation>Tabellen und Text (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Checking …</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Checking the answers</source>
        <translation>Die Antworten werden geprüft</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Open this network to step through it: File, New.</source>
        <translation>Dieses Netz öffnen, um es schrittweise zu durchlaufen: Datei, Neu.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>There is no result yet: press Check first.</source>
        <translation>Es gibt noch kein Ergebnis: zuerst „Prüfen“ drücken.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Save result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>{report} Saved as {path}.</source>
        <translation>{report} Gespeichert als {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>row {row}: </source>
        <translation>Zeile {row}: </translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Deepstep lessons (*{suffix})</source>
        <translation>Deepstep-Lektionen (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Opening the lesson</source>
        <translation>Die Lektion wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>{title} is among your lessons now.</source>
        <translation>{title} gehört jetzt zu den eigenen Lektionen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>{n_steps} steps, about {minutes} minutes. Every number agrees with the engine.</source>
        <translation>{n_steps} Schritte, etwa {minutes} Minuten. Jede Zahl stimmt mit der Rechnung überein.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Keep and begin</source>
        <translation>Behalten und beginnen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Put it among your lessons and begin.</source>
        <translation>Zu den eigenen Lektionen legen und beginnen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Open its project</source>
        <translation>Ihr Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Open the project it was recorded on.</source>
        <translation>Das Projekt öffnen, an dem sie aufgezeichnet wurde.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Leave everything as it is.</source>
        <translation>Alles lassen, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Mode Data</source>
        <translation>Modus Daten</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Mode Build</source>
        <translation>Modus Bauen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Mode Train</source>
        <translation>Modus Trainieren</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Mode Step</source>
        <translation>Modus Schritt</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>What is ticked is hidden, its keys too, until the code is typed. The code guards against accident, not against intent: who knows this program can get past it.</source>
        <translation>Was angekreuzt ist, wird samt seinen Tasten verborgen, bis der Code eingegeben wird. Der Code schützt vor Versehen, nicht vor Absicht: Wer dieses Programm kennt, kommt daran vorbei.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Watch only</source>
        <translation>Nur zusehen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Step only</source>
        <translation>Nur Schritte</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>No answers</source>
        <translation>Keine Antworten</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Code (it guards against accident only):</source>
        <translation>Code (er schützt nur vor Versehen):</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>{n_hidden} controls are hidden; Teach, Lock controls shows them again.</source>
        <translation>{n_hidden} Bedienelemente sind verborgen; „Lehren“, „Bedienung sperren“ zeigt sie wieder.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>This is not the code; nothing was unlocked.</source>
        <translation>Das ist nicht der Code; nichts wurde entsperrt.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>All controls are there again.</source>
        <translation>Alle Bedienelemente sind wieder da.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Lock controls</source>
        <translation>Bedienung sperren</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Controls</source>
        <translation>Bedienelemente</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Tick what is to be hidden.</source>
        <translation>Ankreuzen, was verborgen werden soll.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>code to show them again</source>
        <translation>Code, um sie wieder zu zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Modes</source>
        <translation>Modi</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Tick what the choice {title!r} hides.</source>
        <translation>Ankreuzen, was die Wahl {title!r} verbirgt.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Hide nothing.</source>
        <translation>Nichts verbergen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Hide what is ticked.</source>
        <translation>Verbergen, was angekreuzt ist.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Lock controls: tick something first</source>
        <translation>Bedienung sperren: zuerst etwas ankreuzen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/presentation.py"/>
        <source>Presentation size; the same key goes back.</source>
        <translation>Vortragsgröße; dieselbe Taste geht zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/presentation.py"/>
        <source>The usual size again.</source>
        <translation>Wieder die übliche Größe.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Step to a number that matters and press Add this step. Write what there is to see; with the question on, the learner types the number before it is shown. A lesson has up to 8 steps.</source>
        <translation>Zu einer wichtigen Zahl gehen und „Schritt hinzufügen“ drücken. Schreiben, was dort zu sehen ist; ist die Frage eingeschaltet, tippen Lernende die Zahl, bevor sie gezeigt wird. Eine Lektion hat bis zu 8 Schritte.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Question
Right answer
Wrong answer
Wrong answer</source>
        <translation>Frage
Richtige Antwort
Falsche Antwort
Falsche Antwort</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Record a lesson</source>
        <translation>Lektion aufzeichnen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>About, in a sentence</source>
        <translation>Worum es geht, in einem Satz</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>What there is to see at this step</source>
        <translation>Was bei diesem Schritt zu sehen ist</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>What to try at the end (may stay empty)</source>
        <translation>Was am Ende zu probieren ist (darf leer bleiben)</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>A question at the end (may stay empty):
{check}</source>
        <translation>Eine Frage am Ende (darf leer bleiben):
{check}</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Steps of the lesson</source>
        <translation>Schritte der Lektion</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>The steps of the lesson; choose one to write its note.</source>
        <translation>Die Schritte der Lektion; einen wählen, um seine Notiz zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Ask for the number</source>
        <translation>Nach der Zahl fragen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>The learner types the number before it is shown.</source>
        <translation>Lernende tippen die Zahl, bevor sie gezeigt wird.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Add this step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Add the step that the debugger shows.  (Ctrl+Alt+Shift+Y)</source>
        <translation>Den Schritt hinzufügen, den der Debugger zeigt.  (Ctrl+Alt+Shift+Y)</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Take the chosen step out.</source>
        <translation>Den gewählten Schritt herausnehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Move the chosen step up.</source>
        <translation>Den gewählten Schritt nach oben schieben.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Move the chosen step down.</source>
        <translation>Den gewählten Schritt nach unten schieben.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Keep in my lessons</source>
        <translation>Zu meinen Lektionen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Put it among the lessons of this computer.</source>
        <translation>Zu den Lektionen dieses Rechners legen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Save lesson and project as one file to mail.</source>
        <translation>Lektion und Projekt als eine Datei zum Verschicken speichern.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Close; the draft stays until the application ends.</source>
        <translation>Schließen; der Entwurf bleibt, bis die Anwendung endet.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Go to a step in the Step mode first, then add it.</source>
        <translation>Zuerst im Modus Schritt zu einem Schritt gehen, dann ihn hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>{n_stops} of up to {most_steps} steps.</source>
        <translation>{n_stops} von bis zu {most_steps} Schritten.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Save lesson</source>
        <translation>Lektion speichern</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Checking every number …</source>
        <translation>Jede Zahl wird geprüft …</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Making the lesson</source>
        <translation>Die Lektion wird erstellt</translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Saved: {path}. Every number agrees with the engine.</source>
        <translation>Gespeichert: {path}. Jede Zahl stimmt mit der Rechnung überein.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Keep the next number back until you have typed it; again ends it.</source>
        <translation>Die nächste Zahl zurückhalten, bis sie eingetippt ist; nochmals beendet es.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Show a hint for the number that is asked for; three in all.</source>
        <translation>Einen Hinweis zur gefragten Zahl zeigen; insgesamt drei.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Show the number</source>
        <translation>Zahl zeigen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Give up this number and show it.</source>
        <translation>Diese Zahl aufgeben und zeigen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Check homework…</source>
        <translation>Hausaufgaben prüfen…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Type or paste numbers that were worked out by hand; the first mistake is found and explained.</source>
        <translation>Von Hand gerechnete Zahlen eintippen oder einfügen; der erste Fehler wird gefunden und erklärt.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Save answers…</source>
        <translation>Antworten speichern…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Save the answers of this session as CSV: name, lesson, step, answer, verdict, seconds, hints.</source>
        <translation>Die Antworten dieser Sitzung als CSV speichern: Name, Lektion, Schritt, Antwort, Urteil, Sekunden, Hinweise.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Exercises with a key…</source>
        <translation>Übungen mit Lösungen…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Draw exercises for paper by a seed, with whole numbers and a key.</source>
        <translation>Aus einem Startwert Übungen für Papier erzeugen, mit ganzen Zahlen und Lösungen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Record a lesson…</source>
        <translation>Lektion aufzeichnen…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Make a lesson of steps of this walk, with notes and questions.</source>
        <translation>Aus Schritten dieses Durchgangs eine Lektion machen, mit Notizen und Fragen.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Add this step to the lesson</source>
        <translation>Schritt zur Lektion hinzufügen</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Add the step that the debugger shows to the lesson that is recorded.</source>
        <translation>Den Schritt, den der Debugger zeigt, zur Lektion hinzufügen, die gerade aufgezeichnet wird.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Open a lesson file…</source>
        <translation>Lektionsdatei öffnen…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Open a lesson that came as one file.</source>
        <translation>Eine Lektion öffnen, die als eine Datei kam.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Write and draw everything larger, for a projector; again goes back.</source>
        <translation>Alles größer schreiben und zeichnen, für einen Beamer; nochmals geht zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Lock controls…</source>
        <translation>Bedienung sperren…</translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Hide controls until a code is typed; it guards against accident, not against intent.</source>
        <translation>Bedienelemente verbergen, bis ein Code eingegeben wird; er schützt vor Versehen, nicht vor Absicht.</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Keep this network and its settings, without data, among the templates</source>
        <translation>Dieses Netz und seine Einstellungen ohne Daten bei den Vorlagen behalten</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>It comes with the data set {all_sets}.</source>
        <translation>Sie kommt mit dem Datensatz {all_sets}.</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Use the template {template}</source>
        <translation>Vorlage {template} verwenden</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Use the template {name}</source>
        <translation>Vorlage {name} verwenden</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Name of the template:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>  ·  with {all_sets}</source>
        <translation>  ·  mit {all_sets}</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Undo brings the present network back.</source>
        <translation>Rückgängig bringt das jetzige Netz zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>One of your own templates</source>
        <translation>Eine der eigenen Vorlagen</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>New project from a template</source>
        <translation>Neues Projekt aus einer Vorlage</translation>
    </message>
    <message>
        <location filename="../../gui/time_commands.py"/>
        <source>Train on from update {step}?</source>
        <translation>Ab Update {step} weiter trainieren?</translation>
    </message>
    <message>
        <location filename="../../gui/time_commands.py"/>
        <source>A branch keeps the updates up to {last} beside what is trained now. Overwriting lets them go; undo brings them back.</source>
        <translation>Ein Zweig behält die Updates bis {last} neben dem, was jetzt trainiert wird. Überschreiben lässt sie fallen; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../gui/time_commands.py"/>
        <source>Overwrite the future</source>
        <translation>Zukunft überschreiben</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>The newest moment.</source>
        <translation>Der neueste Moment.</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>Going to another update</source>
        <translation>Zu einem anderen Update</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>Comparing with the moment that was kept</source>
        <translation>Vergleich mit dem gemerkten Zeitpunkt</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>Go over to another branch</source>
        <translation>Zu einem anderen Zweig wechseln</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>Rename branch</source>
        <translation>Zweig umbenennen</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>{note} At the next moment that was kept the weights are the same.</source>
        <translation>{note} Beim nächsten aufbewahrten Moment sind die Gewichte gleich.</translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>{note} At the next moment that was kept no weight differs by more than {found}.</source>
        <translation>{note} Beim nächsten aufbewahrten Moment weicht kein Gewicht um mehr als {found} ab.</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>Timeline of the training</source>
        <translation>Zeitleiste des Trainings</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>The update</source>
        <translation>Das Update</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>The update on show; type another one to go there.</source>
        <translation>Das gezeigte Update; ein anderes eintippen, um dorthin zu gehen.</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>The update has to be from 0 to {last}.</source>
        <translation>Das Update muss von 0 bis {last} sein.</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>of {spaced}</source>
        <translation>von {spaced}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>update {spaced} of {spaced2}</source>
        <translation>Update {spaced} von {spaced2}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>train loss {loss}</source>
        <translation>Trainingsverlust {loss}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>Told nearest before the update on show</source>
        <translation>Zuletzt vor dem gezeigten Update gemeldet</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>Timeline, {words}</source>
        <translation>Zeitleiste, {words}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>, training loss {loss}</source>
        <translation>, Trainingsverlust {loss}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>, a moment of the past</source>
        <translation>, ein Moment der Vergangenheit</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>Looking back: update {shown} of {spaced}</source>
        <translation>Rückblick: Update {shown} von {spaced}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>state {found}</source>
        <translation>Zustand {found}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>SHA-256 of the whole state: weights, optimizer, random state, order of the rows, curve.</source>
        <translation>SHA-256 des ganzen Zustands: Gewichte, Optimierer, Zufallszustand, Reihenfolge der Zeilen, Kurve.</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>State {found}. {note}</source>
        <translation>Zustand {found}. {note}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>to update {spaced}</source>
        <translation>bis Update {spaced}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>update {shown} of {last}</source>
        <translation>Update {shown} von {last}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>Branch “{row}”, {span}. Click to go over to it.</source>
        <translation>Zweig „{row}“, {span}. Klicken, um zu ihm zu wechseln.</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>Update {spaced}: {found}</source>
        <translation>Update {spaced}: {found}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>Update {spaced} of {spaced2}</source>
        <translation>Update {spaced} von {spaced2}</translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>{words}. Drag, wheel or arrow keys choose an update; Home and End go to the ends.</source>
        <translation>{words}. Ziehen, Mausrad oder Pfeiltasten wählen ein Update; Home und End gehen an die Enden.</translation>
    </message>
    <message>
        <location filename="../../gui/top_bar.py"/>
        <source>{text} mode (Ctrl+{n2})</source>
        <translation>Modus {text} (Ctrl+{n2})</translation>
    </message>
    <message>
        <location filename="../../gui/training_thread.py"/>
        <source>Training stopped by a fault of the program: {error!r}</source>
        <translation>Das Training wurde durch einen Programmfehler gestoppt: {error!r}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/transcript.py"/>
        <source>{n} steps</source>
        <extracomment>one: {n} step</extracomment>
        <translation>
            <numerusform>{n} Schritt</numerusform>
            <numerusform>{n} Schritte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>{title}: {steps}.</source>
        <translation>{title}: {steps}.</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Before the first step.</source>
        <translation>Vor dem ersten Schritt.</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Back to</source>
        <translation>Zurück zu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/transcript.py"/>
        <source>{n} steps were passed.</source>
        <extracomment>one: {n} step was passed.</extracomment>
        <translation>
            <numerusform>{n} Schritt wurde übersprungen.</numerusform>
            <numerusform>{n} Schritte wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>{name}.</source>
        <translation>{name}.</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Transcript of the steps</source>
        <translation>Mitschrift der Schritte</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Make a step (F10): it is told here in plain sentences.</source>
        <translation>Einen Schritt machen (F10): er wird hier in einfachen Sätzen erzählt.</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Say each step aloud</source>
        <translation>Jeden Schritt vorlesen</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Hand each sentence on to the screen reader as the step is made</source>
        <translation>Jeden Satz beim Schritt an den Bildschirmleser weitergeben</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Put all of it onto the clipboard; Ctrl+C copies the selection</source>
        <translation>Alles in die Zwischenablage legen; Ctrl+C kopiert die Auswahl</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Write the text into a file</source>
        <translation>Den Text in eine Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Begin with an empty text</source>
        <translation>Mit einem leeren Text beginnen</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Save the transcript</source>
        <translation>Die Mitschrift speichern</translation>
    </message>
    <message>
        <location filename="../../gui/transcript.py"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/transcript.py"/>
        <source>{n} sentences left out.</source>
        <extracomment>one: {n} sentence left out.</extracomment>
        <translation>
            <numerusform>{n} Satz ausgelassen.</numerusform>
            <numerusform>{n} Sätze ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Given up: {waiting}</source>
        <translation>Abgebrochen: {waiting}</translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Undo: {text}</source>
        <translation>Rückgängig: {text}</translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Redo: {text}</source>
        <translation>Wiederholen: {text}</translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>{by} changes</source>
        <translation>{by} Änderungen</translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Undone: {several}</source>
        <translation>Rückgängig gemacht: {several}</translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Done again: {several}</source>
        <translation>Wiederholt: {several}</translation>
    </message>
    <message>
        <location filename="../../gui/view_commands.py"/>
        <source>Heat maps in neurons need data with two inputs, and a network of up to 600 neurons.</source>
        <translation>Heatmaps in Neuronen brauchen Daten mit zwei Eingaben und ein Netz mit bis zu 600 Neuronen.</translation>
    </message>
    <message>
        <location filename="../../gui/walk_export.py"/>
        <source>Worked solution, PDF</source>
        <translation>Lösungsweg, PDF</translation>
    </message>
    <message>
        <location filename="../../gui/walk_export.py"/>
        <source>Write this walk down</source>
        <translation>Diesen Durchgang aufschreiben</translation>
    </message>
    <message>
        <location filename="../../gui/walk_export.py"/>
        <source>Writing the walk</source>
        <translation>Der Durchgang wird aufgeschrieben</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Remove breakpoint</source>
        <translation>Haltepunkt entfernen</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Select a neuron, weight or layer first, then set a breakpoint on it.</source>
        <translation>Zuerst ein Neuron, ein Gewicht oder eine Schicht auswählen, dann einen Haltepunkt darauf setzen.</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Change breakpoint</source>
        <translation>Haltepunkt ändern</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Add watch</source>
        <translation>Beobachtung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Change watch</source>
        <translation>Beobachtung ändern</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Remove watch</source>
        <translation>Beobachtung entfernen</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Plot watch</source>
        <translation>Beobachtung plotten</translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Do not plot watch</source>
        <translation>Beobachtung nicht plotten</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Nothing has been changed that could be taken back.</source>
        <translation>Es wurde nichts geändert, das sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Nothing has been taken back.</source>
        <translation>Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>No training is running.</source>
        <translation>Es läuft kein Training.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Training is running; pause it first.</source>
        <translation>Ein Training läuft; zuerst anhalten.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>The network is not trained yet.</source>
        <translation>Das Netz ist noch nicht trainiert.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>All layers stand in their usual places.</source>
        <translation>Alle Schichten stehen an ihren üblichen Plätzen.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select a note first.</source>
        <translation>Zuerst eine Notiz auswählen.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select the layers first.</source>
        <translation>Zuerst die Schichten auswählen.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>The first update is on show.</source>
        <translation>Das erste Update wird gezeigt.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>The newest update is on show.</source>
        <translation>Das neueste Update wird gezeigt.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>There is no other branch.</source>
        <translation>Es gibt keinen anderen Zweig.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Train first: there is only one moment.</source>
        <translation>Zuerst trainieren: es gibt nur einen Zeitpunkt.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>It is locked; Teach, {title} unlocks it.</source>
        <translation>Es ist gesperrt; Lehren, {title} entsperrt es.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>This cannot be done now.</source>
        <translation>Das geht jetzt nicht.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Go to the mode {mode} first ({key}).</source>
        <translation>Zuerst in den Modus {mode} gehen ({key}).</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>This mode has no panel there.</source>
        <translation>Dieser Modus hat dort kein Feld.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>No number is asked for; {title} begins that.</source>
        <translation>Es wird nach keiner Zahl gefragt; {title} beginnt damit.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Nothing has been done yet that could be taken back.</source>
        <translation>Es wurde noch nichts getan, das sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Go to the mode Train or Step first.</source>
        <translation>Zuerst in den Modus Trainieren oder Schritt gehen.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select a layer first whose number of units can be changed.</source>
        <translation>Zuerst eine Schicht auswählen, deren Zahl der Einheiten sich ändern lässt.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select a layer first that is neither input nor output.</source>
        <translation>Zuerst eine Schicht auswählen, die weder Eingabe noch Ausgabe ist.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select a layer first.</source>
        <translation>Zuerst eine Schicht auswählen.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select three layers first.</source>
        <translation>Zuerst drei Schichten auswählen.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select two layers first.</source>
        <translation>Zuerst zwei Schichten auswählen.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select a layer or a note first.</source>
        <translation>Zuerst eine Schicht oder eine Notiz auswählen.</translation>
    </message>
    <message>
        <location filename="../../gui/why_not.py"/>
        <source>Select a layer of a group first.</source>
        <translation>Zuerst eine Schicht einer Gruppe auswählen.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/number_edit.py"/>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/number_edit.py"/>
        <source>{label} has to be a number, and “{shown}” is not.</source>
        <translation>{label} muss eine Zahl sein, und „{shown}“ ist keine.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/number_edit.py"/>
        <source>{label} has to be a whole number, and {shown} is not.</source>
        <translation>{label} muss eine ganze Zahl sein, und {shown} ist keine.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/problem_bar.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>less than 1 s left</source>
        <translation>noch weniger als 1 s</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>{seconds:.0f} s left</source>
        <translation>noch {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>{minutes} min left</source>
        <translation>noch {minutes} min</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>{minutes} h {minutes2} min left</source>
        <translation>noch {minutes} h {minutes2} min</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>epoch 1000 of 1000</source>
        <translation>Epoche 1000 von 1000</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>End this work; what was finished is kept</source>
        <translation>Diese Arbeit beenden; was fertig ist, bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/range_slider.py"/>
        <source>{known}: the training rows have {low} to {high}. Drag, or use the arrow keys.</source>
        <translation>{known}: die Trainingszeilen haben {low} bis {high}. Ziehen oder die Pfeiltasten benutzen.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/range_slider.py"/>
        <source>{known}, slider</source>
        <translation>{known}, Schieberegler</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Open another window with a project of its own beside this one.</source>
        <translation>Ein weiteres Fenster mit eigenem Projekt neben diesem öffnen.</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Search the files that were open last; pin some, and take others out of the list.</source>
        <translation>Die zuletzt geöffneten Dateien durchsuchen, anheften und aus der Liste nehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Close this window; the others stay.</source>
        <translation>Dieses Fenster schließen; die anderen bleiben.</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Change how the program looks, starts, trains and saves.</source>
        <translation>Ändern, wie das Programm aussieht, startet, trainiert und speichert.</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Give commands other keys, choose a key map, and take keys along as a file.</source>
        <translation>Befehlen andere Tasten geben, eine Tastenbelegung wählen und Tasten als Datei mitnehmen.</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Next window</source>
        <translation>Nächstes Fenster</translation>
    </message>
    <message>
        <location filename="../../gui/window_actions.py"/>
        <source>Bring the next window of this program to the front.</source>
        <translation>Das nächste Fenster dieses Programms nach vorn holen.</translation>
    </message>
    <message>
        <location filename="../../gui/windows.py"/>
        <source>{name} was open last and is no longer at {path}; open it from where it is now.</source>
        <translation>{name} war zuletzt geöffnet und ist nicht mehr in {path}; von dort öffnen, wo es jetzt ist.</translation>
    </message>
</context>
</TS>

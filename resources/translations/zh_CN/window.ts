<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Deepstep</name>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/runs/gallery.py"/>
        <location filename="../../gui/top_bar.py"/>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <location filename="../../gui/board/actions.py"/>
        <location filename="../../gui/board/chooser.py"/>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_spec.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Choose a data set: cards, settings of made data and a preview; for a new project or this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>New from template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Start a new project from a template: a network with data that suit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Open a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Import file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Use a table of your own: CSV, XLSX, ODS, Parquet, NPZ, NPY, IDX; its first rows are shown before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Import folder of images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Use images of your own: a folder with one folder in it for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Import settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Change how the file of the open table is read, and see what was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Paste table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Use a table from the clipboard, as a spreadsheet puts it there; Ctrl+V does it in the Data mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Stream a large file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train on a file that may be larger than memory: Parquet, NPY or CSV; its rows stay in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save the project under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Import network or weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take a network or weights of another program: ONNX, Keras, PyTorch, safetensors, NPZ, HDF5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Write the network for other programs, and prove that it gives the same outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Hand the project on as a link or one file, or show it in the TensorFlow Playground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save picture of the window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save what the window shows as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save picture of the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save the network alone as SVG, PDF, PNG or TikZ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find and build…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find any command, or build in words: add dense 16 relu after hidden1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the last change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/undoing.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Make the change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Copy picture of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put a picture of the network onto the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Cut layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the selected layers out, onto the clipboard, with their weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Copy layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put the selected layers onto the clipboard, with their weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/building/builder.py"/>
        <source>Paste layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put what the clipboard holds behind the selected layer: layers, or lines such as dense 16 relu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Duplicate layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put a copy of the selected layers behind them, with their weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Select all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Select every layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show columns, rows and split of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/top_bar.py"/>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show and change the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train and watch the curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go through one row, one operation at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the diagram larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the diagram smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Fit view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the whole network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find neuron…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find a neuron by place, name or what it does, and keep it on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Pin neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Keep the selected neuron among the drawn ones of a wide layer, or no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Heat maps in neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show in each neuron what it answers to the two inputs, or its value alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Hide mini-map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show or hide the small map of a diagram that is larger than the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Nodes or matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the network as matrices of weights, or as neurons and edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/building/history_list.py"/>
        <location filename="../../gui/sweeps/results.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show every change as a list; click one to go to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Switch to light / dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Change between the light and the dark look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Choose the language of the window: English, Deutsch, 简体中文.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Predict a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type, paste or draw a row and see what the network says about it, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/bench.py"/>
        <location filename="../../gui/teach/table.py"/>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>See how the answer follows one input or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/bench.py"/>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Predict a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Predict every row of a table file and write the answers to a new CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Predict a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/bench.py"/>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Draw points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Make data with the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Add hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Add a layer behind the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Remove layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Remove the selected layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Move layer left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put the selected layer one place nearer to the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Move layer right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Put the selected layer one place nearer to the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Connect layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Let another layer read the selected one: arrow keys choose it, Return connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Insert layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Choose a layer to put behind the selected one, or a branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Rename layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type another name on the box of the selected layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One more unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Add a unit to the selected layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One unit less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take a unit from the selected layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Draw new initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Draw other initial weights; training starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>New weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the layers that suit this data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take a ready network, from a single neuron to LeNet, for these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/build/templates_button.py"/>
        <location filename="../../gui/templates.py"/>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/templates.py"/>
        <source>Save as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Keep this network and its settings, without data, among the templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Weights as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type, paste, fill or draw the weights of the selected layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go to the next layer with a problem; the inspector shows remedies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/lessons/list_view.py"/>
        <location filename="../../gui/main_window.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Start, pause or resume training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train on the next batch, then pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train to the end of the epoch, then pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Let training make more updates a second, up to as many as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Let training make fewer updates a second, down to one, to follow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Stop at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>End training now; the weights stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Reset to the same initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to the weights before training; the curves start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/commands_table.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next finding of the diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the next thing that the diagnosis has found, with its evidence and remedies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train all folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train a copy of the network on every fold beside the window; the Data mode tells mean and deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Train with many settings beside the window, and find the best: learning rate, layer sizes, any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Do the next item of the chosen granularity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the last item back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go one level deeper and do its first item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step back into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go one level deeper and take its last item back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Finish what this step belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step back out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to before what this step belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Finer granularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Make one step smaller: epoch, batch, phase, layer, neuron, term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Coarser granularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Make one step larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go on to the next layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Previous layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to the layer before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go on to the next of forward, loss, backward and update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Previous phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to the phase before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/main_window.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Step by itself, or pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Play more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Play faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Run to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go on to the next step that makes the selected number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Run to the next breakpoint, on over updates; without one to the end of this update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Continue backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Run back to the breakpoint before; without one to the start of this update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type where to go, such as e3 b2 r7 back L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the next of Inspect, Why, Layer, Rows, Proof and Watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Previous side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the panel before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find a factor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Look for a number of a long sum: 12, or &gt; 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go back to before the first operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Do all operations of this update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the next row of the data, or of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Previous row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Take the row before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Row alone or batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Walk through the batch that training takes next, or through the row alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/step/ask.py"/>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show where the selected number, or the present one, came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>What does it influence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the paths on which the selected number moves the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Prove this slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Find the slope of the selected weight by trying, and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Write formulas as calculus, in words, with deltas or as code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Write this walk down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Save a worked solution, or receipts that can be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Keep these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Give the network the weights that this step arrived at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/board/chooser.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One update back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the update before the one on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>One update on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the update after the one on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>To the start of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the network as it was before the first update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Back to the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show the newest update again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go to update…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Type the number of the update to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/time_commands.py"/>
        <source>Branch here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Begin a branch at the update on show; what was trained after it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Next branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Go over to the next branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Rename branch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Give this branch another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/time_travel.py"/>
        <source>Delete branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Let this branch go; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Breakpoint here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Set a breakpoint at the selected neuron, weight or layer, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Condition of the breakpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Choose when the breakpoint at the selected place stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Watch this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Follow the number at the selected place; without one, an expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Learn step by step in a window of its own; your work stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>One-minute tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>See the four modes and train a network, in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Glossary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Look a word up: slope, gradient, epoch and many more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Welcome page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show lessons, examples and recent files, as at the first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Click anything in the window to have it explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/dialogs.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <location filename="../../gui/dialogs.py"/>
        <source>About Deepstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/action_table.py"/>
        <source>Show version and licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>{toString} in the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Tidy up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Let the layers find their places by themselves again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Align left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put the left sides of the selected layers below each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Align centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put the middles of the selected layers below each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Align top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put the first units of the selected layers beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Align middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put the middles of the selected layers beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Distribute across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Give the selected layers equal distances from left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Distribute down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Give the selected layers equal distances from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Nudge left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Move the selected layers or note a little to the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Nudge right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Move the selected layers or note a little to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Nudge up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Move the selected layers or note a little upwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Nudge down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Move the selected layers or note a little downwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Group layers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put a frame with a name around the selected layers; training knows nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Fold or unfold group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Draw one box for the group of the selected layer, or all of its layers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Rename group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Give the group of the selected layer another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Take the frame away; the layers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Put a note on the diagram and write into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <location filename="../../gui/diagram/canvas_hands.py"/>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Change the text of the selected note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <location filename="../../gui/diagram/canvas_hands.py"/>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_actions.py"/>
        <source>Delete the selected note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Show mini-map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Move {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <location filename="../../gui/diagram/canvas_hands.py"/>
        <source>Move note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Nudge {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Group {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/arrange_commands.py"/>
        <source>Ungroup {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/backend_box.py"/>
        <source>Backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/backend_box.py"/>
        <source>Where the network is calculated: CPU or GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/backend_box.py"/>
        <source>GPU · look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/backend_box.py"/>
        <source>Training runs on {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/background.py"/>
        <source>{what}: there is not enough memory; close other programs or take less data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/background.py"/>
        <source>{what} failed ({name}: {fault}); nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/background.py"/>
        <source>The work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Show or hide plots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Search all plots, open and close them, and keep arrangements under names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Next plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Give the keyboard to the next plot; what follows in this menu is about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Previous plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Give the keyboard to the plot before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Plot over the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Show the plot over the whole screen; Esc or the same key goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Plot in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Give the plot a window of its own, or bring it back to the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Pause plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Let the plot keep what it shows while training goes on, or follow again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Close plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Put the plot away; it comes back to its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Usual arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/actions.py"/>
        <source>Arrange the plots as at the first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/arrangement.py"/>
        <location filename="../../gui/board/tree.py"/>
        <source>the arrangement of plots is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/arrangement.py"/>
        <source>There are {most_kept} arrangements already; delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/board.py"/>
        <source>No plot is open. Choose some in the menu Plots, or press Alt+Shift+P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/board.py"/>
        <source>Plots of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/board.py"/>
        <source>+ more plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/board.py"/>
        <source>More plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Search the plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Type a few letters; Return opens or closes the chosen plot, Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>All plots by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>A tick opens a plot, taking it away closes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Name of an arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>The name of an arrangement of plots: choose a kept one, or type a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Arrange the plots as this arrangement has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Keep the present arrangement under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Forget the arrangement of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>No plot has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/chooser.py"/>
        <source>Not for this network: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/float_window.py"/>
        <source>{title} — Deepstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>{about}
Drag the heading to move the plot; a double click shows it full screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Menu of the plot {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>What can be done with this plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Back to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Into the tabs of the plot before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/panels/bench.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Show {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/panel.py"/>
        <source>Show {title} in this place; drag it to put it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Rows of what was clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Return or a double click steps through the network with the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Step through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Go through the network with the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Close the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>Put the list away (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/board/row_list.py"/>
        <source>the first {most_rows} of {n_rows:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/board/row_list.py"/>
        <source>{words} · {shown} rows</source>
        <extracomment>one: {words} · {shown} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/board/tree.py"/>
        <source>the arrangement of plots names a plot twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/builder.py"/>
        <source>drag {drag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/builder.py"/>
        <source>{words} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/drags.py"/>
        <source>Let go on a layer: it reads this; Shift adds both, Ctrl joins both. On the canvas: adds a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/drags.py"/>
        <source>Drag from {layer} to a layer that is to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/drags.py"/>
        <source>Drag away what {layer} reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/drags.py"/>
        <source>{ends} → {ends2}: click selects, Delete disconnects, drag an end elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <location filename="../../gui/panels/build/palette.py"/>
        <location filename="../../gui/session.py"/>
        <source>Add {layer} layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <source>Branch {layer} layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <source>Connect {over} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <source>Connect {source} to {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Rename {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Change {setting} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/edits.py"/>
        <source>{name} has {size} {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>add dense 16 relu after hidden1 · connect hidden1 to add1 · rename hidden1 encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Find a command or build in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Type a few letters of a command, or a sentence; Tab completes, Return does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Click to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Tab goes on with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>{tip} This cannot be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Return: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/find_box.py"/>
        <source>Nothing is called so. Write for example: {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>Changes, the oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>Click a change to go to the state after it; Escape closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/history_list.py"/>
        <source>Undone; a click makes it again, with all before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/key_wire.py"/>
        <source>read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/key_wire.py"/>
        <source>add both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/key_wire.py"/>
        <source>put both side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/key_wire.py"/>
        <source>← → layer · ↑ ↓ how: {ways} · Return connects · Delete disconnects · Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/menus.py"/>
        <source>Branch off {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/name_field.py"/>
        <source>Name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/name_field.py"/>
        <source>Return keeps the name, Escape drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/tools.py"/>
        <source>Drag for more or fewer units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/tools.py"/>
        <source>Let go on a layer: it reads this; Shift adds both, Ctrl joins both. On the canvas: adds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/building/tools.py"/>
        <source>Let go: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>The diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>The diagnosis has found nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>{remedy} on a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>Dismiss {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagnosis.py"/>
        <source>Show dismissed findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/arranging.py"/>
        <source>Insert between {onto} and {onto2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/cables.py"/>
        <source>{count} × {target_count} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/canvas_hands.py"/>
        <source>Resize note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>maps {first}–{last} of {channels} ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>{n_units} of {count} units · widest weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>{n_units} of {count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>{count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/columns.py"/>
        <source>{count} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/editor.py"/>
        <source>Exact value of the {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/editor.py"/>
        <source>Return keeps the value, Escape drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/editor.py"/>
        <source>Type a number, for example −0.25 or 1e-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>SVG, vectors for the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>PDF, vectors for papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>PNG, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>TikZ, for LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>{path}: pictures of the network end with {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/export.py"/>
        <source>The picture would have {width} × {height} pixels; choose a smaller scale, SVG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/diagram/folding.py"/>
        <source>{n} layers · {before} → {after}</source>
        <extracomment>one: {n} layer · {before} → {after}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/diagram/folding.py"/>
        <source>{total:,} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/items.py"/>
        <source>⋮ neuron {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/layout.py"/>
        <source>prediction {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/minimap.py"/>
        <source>Map of the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/minimap.py"/>
        <source>The whole diagram; click or drag to go there  (Ctrl+Alt+P hides it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/note_field.py"/>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/note_field.py"/>
        <source>Ctrl+Return keeps the text, Escape drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/plans.py"/>
        <source>Diagram: the style {style!r} is not known; known are {get_args}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/seen.py"/>
        <source>There is no network to draw yet; open a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Encoding ▶ cells of the table become the values of the input nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Forward pass ▶ values flow left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Loss ▶ the prediction meets the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>◀ Backward pass: slopes flow right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Update: weights and biases move against their slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>bias off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>target y {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>target {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>prediction {predicted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>The loss compares the prediction with the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>gives {size} · {parameters} parameters · {multiply_adds} multiply-adds a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>value a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>sum z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>bias b = {full}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>dead: its slope is 0 for every row that was looked at, so it learns nothing from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>saturated: nearly flat for {nearly_all:.0%} of the rows looked at, so it learns slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>{unit_name} has no bias; switch it on in the layer&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>weight from {inputs} · neuron {index} to {unit_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Insert a layer after {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>What can be done with {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Show {layer} in another way: all of its units, the most important ones, or its next maps (Shift and the wheel over them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>A note: drag it anywhere, double-click writes, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Drag to make the note larger or smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>{name}: drag moves its layers, a click selects them, a double click names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>{name}: drag moves it, a double click unfolds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/texts.py"/>
        <source>Fold or unfold {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/view.py"/>
        <source>The network. Drag with the middle button or Space to move it, turn the wheel to zoom. While building, drag layers to place them, drag the canvas to select several. Arrow keys move the selection, Shift with up and down goes through a neuron&apos;s bias and weights, Return types a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram/view.py"/>
        <source>Network diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>As on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Save picture of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>The picture is cropped to the network and holds all of it, whatever part the window shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>How many pixels of the picture one of the screen becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Leave the ground out, for slides and posters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>SVG and PDF are vectors; TikZ is text that LaTeX draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Light suits paper, dark suits dark slides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_files.py"/>
        <source>Choose the file and write it  (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_link.py"/>
        <source>Move {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/diagram_link.py"/>
        <source>Put {layer} between {source} and {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs.py"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs.py"/>
        <source>&lt;h2&gt;Deepstep {version}&lt;/h2&gt;&lt;p&gt;See deep learning happen, and debug it.&lt;/p&gt;&lt;p&gt;MIT licence. Built with Qt (LGPL 3), PySide6, pyqtgraph (MIT) and NumPy (BSD).&lt;br&gt;The bundled data sets and their licences are listed in resources/datasets/LICENCES.md.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Deepstep projects (*.deepstep)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Tables ({every})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <location filename="../../gui/streaming.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Import a folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>The open table comes from no file; choose one with Import file… (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>The clipboard holds no table; copy cells of a spreadsheet or lines of text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>{path}: the picture could not be written; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Save the changes to {project}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>What is not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/documents.py"/>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Find a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Show the data sets whose card holds these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>About the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Which network the new project begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Start a new project on these data, with a network that suits them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Use as data here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>Let the open project&apos;s network learn from these data instead; undo brings the old ones back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>a part of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/examples/dialog.py"/>
        <source>{rows}&lt;p&gt;&lt;b&gt;Columns&lt;/b&gt;&lt;/p&gt;{columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <source>Networks and weights ({kinds});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <source>Import network or weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <source>{file}: its rows are a stand-in, because the open data do not fit it: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exchange.py"/>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Weights from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Export the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Writing {path} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Export to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>The formats that a network can be written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>The weights {tips}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Which weights are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Choose a name and write the file; it is read back at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/language_choice.py"/>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <location filename="../../gui/panels/data/split_card.py"/>
        <location filename="../../gui/plots/asked_plot.py"/>
        <location filename="../../gui/runs/gallery.py"/>
        <location filename="../../gui/teach/lesson_file.py"/>
        <location filename="../../gui/teach/lock.py"/>
        <location filename="../../gui/widgets/progress.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Give the export up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Close this dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>After writing, the file is read back, and the program that it is for calculates it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Looking at the formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>A folder; its name ends in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Ends in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>It can be written as it is, with all its layers and preprocessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>Given up; a file that was written before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>It is read back by Deepstep itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>{missing} is not installed here, so Deepstep alone reads it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/exporting.py"/>
        <source>{label} checks it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Array of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>{file} holds {n_arrays} arrays without a network. Choose which one each parameter gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Parameters and arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>keep what it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>Array for {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>The array of the file that {target} gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>{taken} of {n_rows} parameters get new numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/mapping.py"/>
        <source>{wrong}: choose an array that fits, or keep what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/names.py"/>
        <source>{path} already exists. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The weights as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The weights before training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>No weights: they are drawn from the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The link of this project; paste another one here to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Put the link on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Open this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Rebuild the project of the pasted link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Save as one file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Write a project file for a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Show a network of this shape in the browser; weights do not travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Open in TensorFlow Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Weights in the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Off: ten encoded test rows and the network&apos;s outputs stand in for the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>With the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Making the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The rows are not in it: they stay in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Weights do not travel: the Playground draws its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The link has {n_link:,} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>The link is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Share as one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Deepstep projects (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exchange/sharing.py"/>
        <source>Share as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>hidden1[731], a name, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Find a neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>A place such as hidden1[731], a feature or class, or: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Neurons found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Return or a click shows the neuron and pins it; again lets it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Type </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Pinned neurons; Return lets the chosen one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Return shows and pins; ● is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Nothing fits; neurons are counted from 1, as in hidden1[12]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/find_unit.py"/>
        <source>Select the neuron to pin first, or find it with Ctrl+Alt+F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/fold_run.py"/>
        <source>Training the folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>{info} has to be numbers with commas between them, e.g. 8, 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>Default </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>above {full}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>, at most {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>at least {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/forms.py"/>
        <source>at most {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>The language changes at the next start. Numbers keep their point in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Speak the language of the system, where it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Close the window, asking about what is not saved, and open it in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Keep the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>At the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Only remember it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/language_choice.py"/>
        <source>Start again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/late_pictures.py"/>
        <source>The values of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/formula_view.py"/>
        <source>Formula: {spoken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Search: slope, gradient, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Search the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Words, words for the same thing, and explanations are searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>The words that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <location filename="../../gui/lessons/question.py"/>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Open the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Learn it in a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>No word of the glossary has this in it. Try a shorter text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>also: {also}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/glossary_window.py"/>
        <source>See also </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/guide.py"/>
        <source>The lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/key_pad.py"/>
        <source>Take the last character away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/key_pad.py"/>
        <source>Minus, or minus away again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/key_pad.py"/>
        <source>Decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/key_pad.py"/>
        <source>Type {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>This window belongs to the lessons. Your own work waits in its own window, untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Close the lessons and go back to your own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Choose a lesson; Return or a double click begins it or goes on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Begin this lesson, or go on where you left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>From the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Begin this lesson at its first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Forget progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Mark every lesson as not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>Look a word up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Back to my work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>{done} of {n_lessons} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <location filename="../../gui/plots/base.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/list_view.py"/>
        <source>{about}  About {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Step {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Free experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Check of understanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Progress in this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>How far you are in this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Lesson text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Numbers of this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Go to what this step is about, with the keyboard too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Show me where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <location filename="../../gui/lessons/panel.py"/>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>‹ All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Back to the list; this lesson goes on here later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>To the page before, and the window as it was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Set up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Put network, numbers and place of this page back, whatever was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>To the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Go on without doing this; it is not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Preparing data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/page_view.py"/>
        <source>**Also seen in this lesson**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Type the number that you expect; Return checks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <location filename="../../gui/panels/step/question.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Check your answer  (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Show the number and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Show or hide keys on the screen, to type with the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>Choose this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>✗ Not this one. Think again, and choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/question.py"/>
        <source>It is {full}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/rich_text.py"/>
        <source>Words with a line under them are in the glossary: point at one, or click it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/targets.py"/>
        <source>the command {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Look around once, and end with a trained network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Start the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>From the first neuron to your own network: short steps in the live window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Open the lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Ready data sets with a network that suits them, to play with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Choose an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Your own table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>A CSV or spreadsheet file: see it, train on it, take the network with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Open a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Welcome to Deepstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>See deep learning happen, number by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Where would you like to begin? This page comes by itself only once; it stays in the menu Help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Just look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Close this page; the first example begins to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/welcome.py"/>
        <source>Projects that you save or open will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/whats_this.py"/>
        <source>&lt;p&gt;A part of the window that only holds others.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/lessons/window.py"/>
        <source>{title} — Deepstep lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/living.py"/>
        <source>Looking for dead neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>{name}{words} — Deepstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Pause training; it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>{words} training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Undo {undoText}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Redo {redoText}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <source>Stop predicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window.py"/>
        <location filename="../../gui/teach/table.py"/>
        <source>Predict the next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrices/gap.py"/>
        <source>filter {j}, {place}: {full}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrices/view.py"/>
        <source>Network as matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrices/view.py"/>
        <source>{layer} has no matrix of weights; click to select it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/network_problems.py"/>
        <source>network is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/network_problems.py"/>
        <source>{n} problems</source>
        <extracomment>one: {n} problem</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>What the network says about a row, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>How the answer follows one input or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>Make data with the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>Predict, what if, draw points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/bench.py"/>
        <source>Close, back to the diagram or the tables (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>param</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>The layer&apos;s name; a click selects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>The shape of its result for one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>How many weights, biases and the like it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>Pairs of a multiplication and an addition for one row, forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>Memory of its result for one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>Shapes and costs of all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>Shape, parameters, multiply-adds and memory of each layer; Ctrl+C copies the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/cost_list.py"/>
        <source>{layer}: {caption}
{parameters} parameters
{multiply_adds} multiply-adds for one row
{memory} bytes for one row&apos;s result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/fold.py"/>
        <source>Click to fold or unfold this section (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Type, paste, fill or draw the weights as a table of inputs and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Inspector · {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>A name of up to 40 letters, digits and _, beginning with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>The layer that this one reads; Add and Concatenate read several: hidden1, hidden2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>In → out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>How many numbers a row has before and after this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>How many weights and biases this layer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Open as table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Copy this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Copy the table of all layers, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Shared settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Shape and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>{n_several} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/build/link_table.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Problems · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>{layer} layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>The data decide this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>The activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Change {field} of {layer_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>Connect {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/inspector.py"/>
        <source>{sentence} See Problems for a remedy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>The unit at the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>The weight between both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>What flows along it on the row on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>Its part of all that flows, without the signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>{head}
Click the name for the unit, a number for the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>Outgoing weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/link_table.py"/>
        <source>Incoming weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Added behind the selected layer, or before the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Added behind the selected layer; it also reads the nearest earlier layer that fits. The inspector&apos;s field Reads chooses others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>{merged} Behind the output: splits its last unit off as an output layer of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>A further one gets the last column of the data; it is joined behind the selected layer by Concatenate. Its units say how many columns it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Or drag it onto a connection or a layer; onto the canvas, it branches off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>click or drag in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>This network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Layers of this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Click a layer to see and change its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>add, rename, connect …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>Find and build in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/palette.py"/>
        <source>{layer}: {caption}, gives {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>No problem found: shapes, output and loss fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>and {n_found} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>not done, since it would not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>{sentence}
{remedy}; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>Forget what was refused; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/problem_list.py"/>
        <source>Click to select this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/scrubber.py"/>
        <source>Move the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/scrubber.py"/>
        <source>Drag to change the weight; ← → one step, Shift ten steps, Ctrl or Alt a tenth of a step. Double-click: back to where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/scrubber.py"/>
        <source>{value}, from {ends:.3g} to {ends2:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/scrubber.py"/>
        <source>was {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/several.py"/>
        <source>These layers have no setting in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/several.py"/>
        <source>The data decide how many inputs and outputs there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/several.py"/>
        <source>Change {name} of {n_names} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/templates_button.py"/>
        <source>Templates ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Sum z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>All that flows in, and the bias, on the row on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Gives a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>What the unit gives on the row on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Slope f′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>How fast its activation rises with its sum; near 0 it hardly learns from this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>The constant that it adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>Outgoing to {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>and {more} more layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>{n_weights} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>dead on {dead:.0f} % of them (no activation, no slope)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>saturated on {saturated:.0f} % (slope next to 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>{rows} rows: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/unit_panel.py"/>
        <source>it learns from each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>The loss of the row on show with the weight as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Slope ∂L/∂w, row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>How fast the loss of the row rises when this weight rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Loss of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>The mean loss of the first training rows, as many as a batch has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Slope ∂L/∂w, batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>How fast the mean loss rises when this weight rises: what training follows down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>This row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>The exact value of the selected weight or bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Loss along it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Whose loss the curve shows: the batch&apos;s or this row&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Loss along {letter}{index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Trying the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>The curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>{whose} · dashed: slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_panel.py"/>
        <source>Change {kind} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>find a unit or input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Find a unit or input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>A name or number, then Return: petal, 12, row 3, bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>How they are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Keep all weights of this layer as they are while the others are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>One kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Show one kernel as a table of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Fill ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Fill the selected cells, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Draw ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Draw the selected cells anew, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Scale ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Multiply the selected cells, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Copy the selected cells (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Paste numbers of a spreadsheet (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>The number that each cell gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Fill with this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Identity: ones on the diagonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>What each cell is multiplied by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Multiply by this factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Turn the signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>How the numbers are drawn, with the fans of this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Start of the random numbers: same seed, same weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <location filename="../../gui/runs/cards.py"/>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_tools.py"/>
        <source>Which {name}, 1 to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Weights of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Set weights to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Whose weights are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>no weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Weights of {layer} · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{height} × {width} cells: select fewer for their mean and spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{height} × {width} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>whole table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{layer}: nothing is called {words!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{words!r} is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>; nothing was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Type weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{height} × {width} cells are too many for the clipboard; select fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{layer}: {got} numbers do not fit into {height} × {width} cells; select one cell or as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Paste weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>Draw weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{text} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>The edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build/weight_window.py"/>
        <source>{layer}: it has no weights any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>How many layers there are, the input layer too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>How many weights and biases are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>Multiply-adds / row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/build_mode.py"/>
        <source>Work of one forward pass of one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>{name} predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>What the network answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>Prediction minus target, in the target&apos;s unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>error of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>output for {output_names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <source>How far {first} moves for one more of {column}, in the units of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>The network predicts this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/answers.py"/>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>No value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>How many rows the table has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Inputs after encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>How many input nodes the network has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>What the network predicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>, {rows} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Examples {arrow}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>Start a new project from a data set that comes with the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/bar.py"/>
        <source>All, with cards and settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>As read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>As the network sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>The values as they stand in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>The encoded values: what the input nodes get and what the output should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>What the network predicts, and how far that moves for one more of a column, in the units of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>{used} of {total} used as inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>{shown} of {rows} on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>Looking for rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>sorted by {title}{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/center.py"/>
        <source>, downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Missing values become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>What fills missing values of this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Cut outliers off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Values beyond the fences count as the fences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>It {describe}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Ignored by choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>So it is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>{counted} of {counted2} without a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Order of the categories, low to high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>The categories from low (0) to high (1); Alt+↑ and Alt+↓ move one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Move up (Alt+↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/column_card.py"/>
        <source>Move down (Alt+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>use as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>Whether the network reads the column, predicts it, or does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>The column&apos;s name in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>What kind of values it holds, as found; another one changes how they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>How the values become numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>How many rows have no value, and what is put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>How often which values occur, missing ones left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>The nodes of the network that the column turns into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>Looking at the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_model.py"/>
        <source>Every value is rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_view.py"/>
        <source>Columns of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/columns_view.py"/>
        <source>What is told about each column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The network reads this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The network predicts this column; the old target becomes an input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The network predicts this column too: all targets are numbers, or all of them have two values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The column plays no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in the mean of the training rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in the median of the training rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in a value of your own; it stands at the column, at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Leave rows without a value out of training, validation and test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Missing is a category of its own, with its own node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Fill in what the training rows have most often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>An ignored column is not encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>category · {distinct}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>text · {distinct} distinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>No values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>From {low} to {high}; the tallest bar counts {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>No outliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{counted}: far from the middle half, {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <location filename="../../gui/panels/data/histograms.py"/>
        <source>{n} outliers</source>
        <extracomment>one: {n} outlier</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{names}: predicted as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{names}: each predicted as yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} classes</source>
        <extracomment>one: {n} class</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} inputs</source>
        <extracomment>one: {n} input</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>loss: {loss} · {optimizer} {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>The network does not see this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} {activation} nodes</source>
        <extracomment>one: {n} {activation} node</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} binary nodes</source>
        <extracomment>one: {n} binary node</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{count} → left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Rows without a target are neither trained on nor measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Every row has a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{counted} without a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Suggested, since: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Numbers, {distinct} of them different.
{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Dates, written {date_form}, {distinct} of them different.
{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/describe.py"/>
        <source>Free text or ids, {distinct} of them different.
{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/data/describe.py"/>
        <source>{n} categories</source>
        <extracomment>one: {n} category</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Use {name} as {use}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Ignore {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Encode {name} as {encoders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Read {name} as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Fill {name} with {constant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Cut off outliers of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Keep outliers of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Class weights: {weigh}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>class weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Missing values of {name}: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/edits.py"/>
        <source>Change split: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/file_import.py"/>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/histograms.py"/>
        <source>Distribution of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Some lines are faulty: leave them out, or change how the file is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Import {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Which part of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Faults, doubts and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>What was left out, changed or noticed; a line of the file can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Leave these lines out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Read the file without its faulty lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Count texts as missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Read such columns as numbers, with gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Show in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Show the lines of the file around the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Leave the open project as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Open the table as a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>How the file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>How it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Part of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Which sheet or arrays are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Such a file says all by itself; there is nothing to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Looking at the first rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Reading all rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>{headline} in {seconds:.2g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Nothing was left out or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Leave {n_left_out} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/import_dialog.py"/>
        <source>Reading was stopped; change a setting to begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/raw_view.py"/>
        <source>{path}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/raw_view.py"/>
        <source>Lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/raw_view.py"/>
        <source>The lines as they stand in the file; the faulty one is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/raw_view.py"/>
        <source>Looking it up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <location filename="../../gui/rows_of.py"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>The network learns from this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>This row is watched while training and never learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>This row is kept for the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>A value is missing, so this row is in no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>Which part of the data the row is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>{title}
{tip}
A click sorts by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>What the network should answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_model.py"/>
        <source>What this input node gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Search, or a condition: age &gt; 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Rows with a cell that contains this; or a condition such as age &gt; 30 or town = Rome (/ in the rows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Search rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Show the rows of one part only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Part of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>{shown} of {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_tools.py"/>
        <source>Looking through the rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_view.py"/>
        <source>Rows of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_view.py"/>
        <source>Columns of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_view.py"/>
        <source>Number of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/rows_view.py"/>
        <source>Numbers of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Split, checks and suggested network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Suggested network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Looking at the data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Checking the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>{name} · {found} · {headline} in {seconds:.2g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>{remedy}: changes the plan, and can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source> &lt;a href=&quot;fault&quot; style=&quot;color: {name}&quot;&gt;show the first fault&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>now: {now} · {now2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>Take these layers, this loss and optimizer, with fresh weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/side.py"/>
        <source>The network is this one already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Shares of all rows, at random or in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>A column says train, validation or test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Rows with the same value, such as a customer, stay in one part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>The earliest rows train, the latest are for the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>How the rows are shared out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>The column that names part or group, or orders by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>by {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>no such column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>How many times a row counts in the loss, by its class; balanced: rare classes as much as frequent ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Classes count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Weight of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>How many times a row of this class counts in the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>A weight has to be a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Train all {folds} folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Stop training the folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Train a copy on each fold and tell mean ± standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Each row is held out once: how much do loss and metric hang on that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Training the folds …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/data/split_card.py"/>
        <source>Training the folds … {part:.0%}{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/class_bar.py"/>
        <source>The class of the next points: click, or press 1 to 9 on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/class_bar.py"/>
        <source>Class {names}, {count} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Each point has a class; x and y are the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>x is the input and y what is predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>The number of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>How many points each click puts down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>The brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Radius of the spray and of the eraser, in percent of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Rub points out with the left button too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Train while drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Train at once, and go on after each stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Take an empty sheet; undo brings the points back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>The first strokes replace the data of this project; undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>another point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>points of a second class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>Draw {wanted}: then the network can learn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>{n_points} points. Each stroke is taken over at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>The number of points has to be between 1 and 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/draw_page.py"/>
        <source>The brush has to be between 1 and 50 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/sheet.py"/>
        <source>Sheet for points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/sheet.py"/>
        <source>Click or drag to put points; the right button rubs out. Keys 1 to 9 choose the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/draw/sheet.py"/>
        <source>Click or drag to draw points.
Keys 1 to 9 choose the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/asking.py"/>
        <source>There is no row {number}; the table has rows 1 to {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/digit_pad.py"/>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/digit_pad.py"/>
        <source>Draw with the left button, rub out with the right; arrow keys and Space draw too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>Predict the rows of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>Write the predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <location filename="../../gui/teach/answers.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>{n_rows:,} predictions written to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>Predicting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/file_job.py"/>
        <source>Tables ({every});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>As the network sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>The numbers that enter the network, pixel by pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Scale what is drawn and put its centre of mass into the middle, as MNIST does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Centre the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Width of the brush in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Take the last stroke back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Take an empty sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/image_form.py"/>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>A row of the table: type its number. “own” is a row of your own, typed, pasted or drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Pixel by pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>How much each pixel moves the chosen answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>How influence is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>How it is measured what the answer hangs on; the line below says what is calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>The row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Values of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <location filename="../../gui/plots/answer_plot.py"/>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Give every input its median or most frequent value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Take a row from the clipboard: values, or names and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Copy the row and its prediction, ready to paste into a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>A whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Predict every row of a table file; the answers go to a new CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>In the table: {actual}{verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>{n_outside} more inputs are outside, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>Measuring influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>the strongest {shown} of {n_names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/predict_page.py"/>
        <source>The row has to be between 1 and {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>Find an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>Show the inputs whose names hold these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{hidden} more inputs; type a part of a name above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{known}: inside of the training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{name}: type any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{name}: one of {n_choices} categories of the training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/row_form.py"/>
        <source>{name}: type it as it stands in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>no second input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>The input that changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Second input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Another input that changes too: then the answer is a surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>The answer that is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Draw the curves of up to 50 training rows, and their average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>{answer_words} over {axis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>{n_rows} other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source> · and {n_steps} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Step by step: {steps}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>{answer_words} over {x} and {y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>{word} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source> and {n_held} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Held: {held}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Export ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/predict/what_if_page.py"/>
        <source>Copy the picture, or save it as PNG, SVG or its numbers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/all_rows.py"/>
        <source>The mean loss over all training rows, with the weights before this update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/all_rows.py"/>
        <source>The same with the weights after this update; ? until the update has been stepped through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/all_rows.py"/>
        <source>Loss of all training rows, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/all_rows.py"/>
        <source>The loss of all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>Stepping begins as soon as network, loss and data fit; the line at the top says what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>Result {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>Arithmetic of the current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>Nothing to step through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>press G for a numeric check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/arithmetic.py"/>
        <source>{tip}
Click: go to step {made}, which made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/ask.py"/>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/ask.py"/>
        <source>Show where this number came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/ask.py"/>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/ask.py"/>
        <source>Go to step {step}, which made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>One row is stepped through. Choose Batch to walk through all rows of the batch that training takes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Click to put this row into the spotlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>How the rows&apos; shares are spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>{n_values} rows from {low} to {high}, mean {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Walk through the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Walk through the batch that training takes next.  (Alt+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Rows of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Click a title to sort, a row to put it into the spotlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>{number} of {count} · {n_rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>Choose a weight to see what each row adds to its slope, once the slope is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/batch_panel.py"/>
        <source>The shares of all {n_rows} rows add up to the slope of {symbol}: {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Every number is a link to where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>How formulas are written.  (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <location filename="../../gui/panels/step/trace_view.py"/>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Copy this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/bottom.py"/>
        <source>Copy the sentence and the line of this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/call_stack.py"/>
        <source>Call stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/call_stack.py"/>
        <source>term {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/call_stack.py"/>
        <source>Go to the beginning of {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/check.py"/>
        <source>next: w ← {symbols} = {numbers} {exact} {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/check.py"/>
        <source>numeric check (L(w+ε)−L(w−ε))/2ε = {four}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/check.py"/>
        <source>{words}, backpropagation {four}: kink – {kink}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/check.py"/>
        <source>{words}, backpropagation {four} ✗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/code_list.py"/>
        <source>This update as code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/code_list.py"/>
        <source>The whole update as code; the marked lines make the number of this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factor_search.py"/>
        <source>Find a factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factor_search.py"/>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Find: 12, or &gt; 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factor_search.py"/>
        <source>{help}  (Ctrl+F; Return goes to the table, Esc empties it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factor_search.py"/>
        <source>{found} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>{words}
Click: go to step {made}, which made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>Factors of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/factors.py"/>
        <source>Every number and where it came from; click one to go there, a title to sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/finding.py"/>
        <source>Type a number of a neuron (12), a part of its name, or a limit for its value (&gt; 0.5, &lt; −1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>The curve follows as soon as you stop stepping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>The numbers here are too large for a curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Type another value: this row is calculated anew, up to the same step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Nothing to inspect yet: network, loss and data do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Inspector · {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>Loss along {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>new value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>The loss along {name} is drawn as soon as the {until} is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>dashed: slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/inspector.py"/>
        <source>dot: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>slope ∂L/∂a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>This layer has no matrix of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Find neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Neurons of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Click a title to sort, a neuron to select it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Nothing to show yet: network, loss and data do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>Without an activation in between, {layers} are one layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>{head} with {inputs} × {units} weights: linear regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/layer_panel.py"/>
        <source>{head}, linear regression:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Weight w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The weight before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Step ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>How far the weight is moved to both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The loss with the weight a little larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The loss with the weight a little smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The slope found by trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The slope that the backward pass found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Between both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Slope to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Slope to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Proof of a slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Second weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The loss is drawn over this weight too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>While you predict, a slope can be proven once its step is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Select a weight or bias, or go to a step of one, and press G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>The surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>{left} to the left and {right} to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>Kink: {kink}. The slope is {sides}; backpropagation takes {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>✓ Proven for {place}: trying gives the slope that backpropagation found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/proof_panel.py"/>
        <source>✗ Trying and backpropagation differ for {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>0.75 or 3/4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Type the next number, then Return: {example}. Escape goes back to the diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Check this number.  (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Predict: {left} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Which numbers are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Which numbers are asked for; the others are shown as you step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Predict: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/question.py"/>
        <source>Right answers of this session, and those at the first try without a hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Slope ∂L/∂{letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How fast the loss grows when this number grows; ? until its step of the backward pass is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Next value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The value after this update; ? until its step of the update is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Loss L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How wrong the answer for this row is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The answer in the unit of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How far {name} moves, as predicted, for one more of {column}: both in the units of the table, here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Prediction for {class_names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Prediction ŷ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The network&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Target y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>What the answer should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Error ŷ − y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Prediction minus target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How fast the loss grows when this output grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Slope ∂L/∂{read_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Value x{sub}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The row&apos;s value, as the network reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>What comes in, weighted and added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>The sum after the activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Slope ∂L/∂z{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How fast the loss grows with this neuron&apos;s sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Slope ∂L/∂a{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>How fast the loss grows with this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/readings.py"/>
        <source>Activation slope f′(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/shorten.py"/>
        <source>… {hidden} more numbers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>What is known about the selected place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Where a number came from (Y), what it moves (Shift+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>The weights of a layer as a matrix, and all of its neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>The rows of the batch and what each adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>The slope found by trying (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/side.py"/>
        <source>Watches and breakpoints (Alt+W, F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Seeking… cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Nobody saw a part of this training; it was gone anew from the first weights with the settings of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Find the update since which this neuron is dead, going back along the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Go to the update that killed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Retracing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>It is not dead: other rows pass through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/since.py"/>
        <source>Go to update {update}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>Go to: e3 b2 r7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>Go to a place or moment, then Return: {help}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>Granularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>What one step is: → and ← move by one of these.  (, and . change it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <source>How fast playing goes.  ([ slower, ] faster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <location filename="../../gui/stepping_play.py"/>
        <source>fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/strip.py"/>
        <location filename="../../gui/stepping_travel.py"/>
        <source>Training on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Loss over two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>from {min} to {max}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Loss over {names} and {names2}, {words}; {n_path} places of the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Loss over {names} (across) and {names2} (up), {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Trying both weights …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>{names} across, {names2} up · green: after the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/surface.py"/>
        <source>Loss: blue is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>Step {step}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>{title}
{text}
exactly {full}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>{title}
Not computed yet; click to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>Σ {count} terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace.py"/>
        <source>… {n_factors} numbers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/trace_view.py"/>
        <source>Every step of this update; click one to go there. Later steps show their symbols alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>Go to the step where it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>Press Y on a number that is known, or Shift+Y for what it influences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>There is nothing to ask yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>The walk makes no slope for this number, so its influence on the loss is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>slope {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source> (this row&apos;s share)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>very many paths; their products add up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>{n} paths; their products add up to</source>
        <extracomment>one: {n} path, whose product is</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>If it grows by 0.01, the loss changes by about {slope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_panel.py"/>
        <source>It moves the loss on {paths} its slope, {slope}{share}. {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>another row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>Where the number came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>→ unfolds a line, ← folds it, Return goes to the step that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>, on to a step that is no plain product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>path {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>{product}, via {way}{ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>all other paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/why_tree.py"/>
        <source>step {step}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Encode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>{phase} · step {cursor} / {n_walk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Row {row}: {inputs}; target {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Row {row}: {inputs}; targets {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Row {row}: {inputs}; target {targets} = {class_names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Update {update} with row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>Row {row}, before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>The same row again, with the weights of the last update. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>{begin}Press → to compute the first number, the {first}{first2}. Then one number after the other, {n_walk} steps in all: {steps}; ← takes a step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>target: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>This update is complete. Press → to begin the next one with the new weights, or keep these weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>{layer} · filter {kernel}, row {row}, column {column}, channel {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step/words.py"/>
        <source>{phases} · step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>Step through this row alone  (Alt+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>Step through the batch that training takes next, with this row in the spotlight  (Alt+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>The row of the data that is stepped through; type another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>The row has to be from 1 to {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>The pass and the step of this update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/step_mode.py"/>
        <source>How many updates were stepped through before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Draw this branch&apos;s loss beside the others&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Delete this branch; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The branch on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Go over to {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>{optimizer} {rate} · update {spaced}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>It left another line after update {spaced}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The name of this branch; type another one. {begun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Branch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>, on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Name of branch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Go over to branch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Compare branch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Delete branch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <location filename="../../gui/streaming.py"/>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>How much memory the moments of the training may take; with less, going back takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>Memory for moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/branches.py"/>
        <source>The memory has to be from {least_mb} to {most_mb} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Train, and what goes wrong is told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Fold this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Show sentence, evidence and remedies of this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Probably follows from: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <location filename="../../gui/teach/table.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Go to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>List the rows that this is about, the most suspicious first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Leave this finding out from now on; the project remembers it, and undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{remedy} and train anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{remedy} on a branch {where}, and train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Apply and train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Try on a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{tip}; undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{remedy}; undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Apply: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Show again what was dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <location filename="../../gui/status_line.py"/>
        <source>{n} findings</source>
        <extracomment>one: {n} finding</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>{n_gone} dismissed · show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/diagnosis.py"/>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>How slopes change the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>What training makes small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>How the learning rate changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>How the learning rate changes from update to update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Keeps weights small and slopes tame. The loss that is shown stays the loss of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Ends training when the loss of the validation rows no longer falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Numbers to follow while training, and conditions that stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Train / val / test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>How many rows each part of the data has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Lowest loss up to now: {best} after epoch {best_epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Change loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>Change {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/settings.py"/>
        <source>{n_targets} yes/no targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>How many updates a second training makes at most, also while it runs  (Ctrl+Shift+Up, Ctrl+Shift+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>Speed: {speed} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>Speed of training: {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train/speed.py"/>
        <source>as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/train/speed.py"/>
        <source>{rate:g} updates a second</source>
        <extracomment>one: {rate:g} update a second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Measured before the last change of the network or the data; training measures it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>How often all training rows have been gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Train loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Mean loss of the training rows in the last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Val loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Mean loss of the validation rows, kept from training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Val metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>How good the predictions of the validation rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Val {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/train_mode.py"/>
        <source>Train {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>None yet: press F9 on a selected neuron, weight or layer, or add a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>Edit this breakpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>Remove this breakpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>passes over {ignore} hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>hit after update {update}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>Breakpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>+ Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>Add a breakpoint with a condition, at the selected place where one is selected.  (Ctrl+F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <location filename="../../gui/watching.py"/>
        <source>Add breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/breakpoints.py"/>
        <source>{on} of {n_points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Stops when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>What has to happen for the breakpoint to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>norm(dW2) &gt; 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Stops when this comes to hold. Ctrl+Space lists names and functions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Hits to pass over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>Pass over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>How many hits are passed over before the first that stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>At {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>In the whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/editor.py"/>
        <source>From 0 to {most_ignored} hits can be passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/panel.py"/>
        <source>Breakpoints and watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/parts.py"/>
        <source>Switch this breakpoint off; it stays in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/parts.py"/>
        <source>Switch this breakpoint on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/parts.py"/>
        <source>Breakpoint is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/parts.py"/>
        <source>Breakpoint is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/sparkline.py"/>
        <source>No values yet: train, or step through an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/sparkline.py"/>
        <source>Updates {x:.0f} to {x2:.0f}: from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Names and functions are offered while you type; Ctrl+Space lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>What is watched; type another expression. {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Watched expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Draw it large among the plots of Train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Make a breakpoint of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Remove this watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Not calculated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <location filename="../../gui/plots/kinds/watching.py"/>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>Watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>+ norm(dW2), hidden1.a[1], …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>Type an expression and press Return to watch it.  (Alt+W)
{help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/watching/watches.py"/>
        <source>New watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/pdf.py"/>
        <source>{path}: the file cannot be written there; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>The network as neurons and edges  (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/picture_frame.py"/>
        <source>The same as matrices: a cell is an edge, coloured by its weight  (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_numbers.py"/>
        <source>{lines} = {full} at z = {z}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_numbers.py"/>
        <source>at z = {zs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_numbers.py"/>
        <source>from z = {zs} to {zs2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_numbers.py"/>
        <source>Largest slope from −{reach} to {reach}: {slopes}, {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>How the outputs of each layer&apos;s units are spread; all at one end means that a layer hardly learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>Press Start to train: each layer&apos;s activations appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <location filename="../../gui/plots/kinds/layers.py"/>
        <source>Activations by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>More layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>Show the activations of the next layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>Activations by layer: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{label} · NaN or ∞</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{label} · {share} zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{label} · {share} saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{layer}: no finite activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>lowest {min}, highest {max}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>mean {mean}, standard deviation {std}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/activation_plot.py"/>
        <source>{dead} of {shape} units are 0 for all these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/answer_plot.py"/>
        <source>What the network says about this row. Click an answer, or press ↑ ↓, to see what it hangs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/answer_plot.py"/>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>There is no prediction yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/answer_plot.py"/>
        <source>the {most} largest of {n_names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/asked_plot.py"/>
        <source>End this; what was drawn before stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/asked_plot.py"/>
        <location filename="../../gui/widgets/progress.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/asked_plot.py"/>
        <location filename="../../gui/widgets/progress.py"/>
        <source>How much is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>This plot keeps what it shows; its menu lets it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Working it out: {share_done:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Reset view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Pause this plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Save as {kind}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/base.py"/>
        <source>Save as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>Of all that is given 80 %, 80 % should come true: then the dots lie on the dashed line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>The upright lines are 95 % intervals. A click on a dot or bar lists its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>Press Start to train: whether probabilities come true appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>Whose probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>Whose probability is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>expected calibration error {ece}, Brier score {brier}, {n_judged} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>came true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>ECE {ece} · Brier {brier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>promised probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>probability {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>{words}: no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/calibration_plot.py"/>
        <source>{words}: {count} rows, promised {promised}, came true {came} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Rows: the true class. Columns: the predicted class. On the diagonal the prediction is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>A click on a cell lists its rows; arrow keys and Return do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Press Start to train: which classes are taken for which appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <location filename="../../gui/plots/residual_bars.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Which target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Which of the yes/no targets is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>What a cell tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>Rows, or their share of the row or the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>all targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>{right} of {total} rows right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>{words}; most often {names} is taken for {names2}: {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>rightly predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>taken for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source> predicted as {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>{names} {verb}: {counts} of {total} rows{of}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/confusion_matrix.py"/>
        <source>true {names}, predicted {names2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>The wheel zooms, dragging moves, Home or a double click shows all again. A click on a name in the legend hides its curve. Keys: L logarithmic, S smoother, X what goes across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Logarithmic upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Logarithmic across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>{weight:g} of what was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_choices.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>{label} has no curve of its own: each output depends on all sums of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>The activation function (solid), its slope (dashed), and where the sums of this batch lie (dots).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>Activation and its slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>Choose a layer to see its activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>{activation} and its slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>f(z) = {formula}; slope {slope_formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>{marked}{formulas}; {n_z} sums of this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>{beyond} beyond ±{widest:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>dots: this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/curve_plot.py"/>
        <source>slope f′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>The rows of the data set, coloured by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>Choose a data set to see its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>{n_x} rows with two features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>Rows: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>… {n_counts} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/data_scatter.py"/>
        <source>{names}: {counts} of {counts2} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>What the network answers for each pair of the two features; dots are training rows, rings validation rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>Decision regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>Press Start to train: what the network answers for each pair of features appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>{n_rows} training rows and {rings} validation rows over {features}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>, on the regions of the network&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>{words}
value {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/decision_plot.py"/>
        <source>class {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>Document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>{path}: choose a name that ends in .png, .svg, .pdf or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/export.py"/>
        <source>{path} cannot be written ({strerror}): choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>What training lowers, averaged over the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>How good the network is on each part of the rows, with 95 % intervals (Wilson&apos;s, or by bootstrap).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>Press Start to train: how good it is appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>No part has rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>{rows:,} of {whole:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>{part} low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/figures_plot.py"/>
        <source>{part} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/head_curve.py"/>
        <source>Press Start to train: {title} appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/head_curve.py"/>
        <source>{name} {values} at update {head:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Which input columns the answers hang on, measured over the rows of a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>The wheel and ↑ ↓ move through the columns. The thin line is the standard deviation of the repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Which inputs matter is measured as soon as there are rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/kinds/importance.py"/>
        <source>Input importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>How it is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/of_part.py"/>
        <source>Whose rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/of_part.py"/>
        <source>Whose rows are looked at: training, validation or test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>What gets worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Which metric gets worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Where the way begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Where the way to the row begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Which answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Which answer the columns move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>Measure once more with the weights as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>usual: {metrics_for}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>{answer}, sd over {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>{answer}, per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>{first}–{last} of {count} · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source> ± {spread} over {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>; {per_unit} per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>from the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>from zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/importance_plot.py"/>
        <source>from the row shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kind.py"/>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kind.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kind.py"/>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kind.py"/>
        <location filename="../../gui/runs/cards.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>It needs classes to tell apart, and the target is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>It needs a number as target, and the target is a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>It needs probabilities, and the target is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>It needs a sigmoid or softmax in the output layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <source>Prediction and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>Residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>ROC and precision-recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/evaluation.py"/>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>Worst rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>How large each layer&apos;s slopes are; near 0 a layer learns nothing, growing without end is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>How far an update moves each layer&apos;s weights, as a share of their size |Δw| / |w|; about 1/1000 is healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>The share of each hidden layer&apos;s units that are dead (slope 0 for every row seen) or saturated (nearly flat).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>The learning rate of each update, as the schedule and you set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>The loss of single batches, each before its update: how much it scatters is how noisy the slopes are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Press Start to train: each layer&apos;s course appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>healthy: 0.0001 … 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>No hidden layer has units that can die or be flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Update to weight ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Dead and saturated units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/gradients.py"/>
        <source>Loss of single batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>What each channel of an image layer answers to one row: strongest where it finds its pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>The weights as small pictures: the kernels of a convolution, or what a neuron wants to see in an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Show the row before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Show the row after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Feature maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Choose a row: what the image layers make of it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>The layer whose channels are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Press Start to train: the weights of image layers appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>The layer whose weights are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Input channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>The input channel that the kernels read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>As colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Mean of channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Channel {n2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>{n_names} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Row {row}{said}. {layer}: {n_names} channels of {high} × {wide}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source> is {names}, the answer {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>Weights from each pixel to each neuron of {layer}: blue pixels speak for it, orange ones against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>{n_names} kernels of {layer}, {high} × {wide}, over {count} input channel{count2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>It needs a layer that makes images, such as a convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/image_layers.py"/>
        <source>It needs a convolution, or a dense layer that reads an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/importance.py"/>
        <source>It needs pictures: inputs named like row1_col2, or a Reshape layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/importance.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Saliency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/landscapes.py"/>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Each dot is a row as the chosen layer sees it, in the plane in which the rows differ most (PCA). Rows that lie together are alike to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Each dot is a row as the chosen layer sees it; t-SNE puts rows that are neighbours there beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>By target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>By answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>By error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Right or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>{names} {t}, answer {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>is {names}, answer {names2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Hidden layer (PCA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Press Start to train: the rows as a hidden layer sees them appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Hidden layer (t-SNE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/projections.py"/>
        <source>Press Calculate: neighbours in the chosen layer are put beside each other. It takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>Decision regions need exactly two inputs; this network has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>It chooses two of several inputs; this network has no more than two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>Regions over two inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/regions.py"/>
        <source>What the network answers for each pair of two chosen inputs, the others held; dots are rows of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>Activations over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>How each layer&apos;s activations, or the sums before them, are spread at the moments on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>Weights over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>How each layer&apos;s weights, or its biases, are spread at the moments on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>Slopes over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/spreads.py"/>
        <source>How the slopes ∂L/∂w of each layer&apos;s weights, or ∂L/∂z of its neurons, are spread on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>Each small map shows what one unit answers while two inputs change; the other inputs are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>Response maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>Choose a layer: what each of its units answers appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>The layer whose units are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>{n_units} of {of} {what}s, those that vary most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>; the mean of each channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/unit_maps.py"/>
        <source>Across {x} {ends}, up {y} {ends2}{mean}{held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/kinds/watching.py"/>
        <source>No watch is drawn large: press the chart beside a watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Along the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Random directions 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Random directions 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Random directions 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Log loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>The mean loss for weights beside the present ones, over two directions: those in which training moved most, or two random ones. The line is the way that training took, seen from above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Hover for the loss; a click on a dot goes to that moment; ← and → go along the path, Return goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Train for some updates, then press Calculate: the loss around the present weights appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>The two directions in which the weights are moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Whether colours and lines follow the loss or its logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>Calculate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Calculate the loss around the weights on show; takes some seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>update {here:,} · {rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>Loss {loss} at the weights after update {here}, {lowest} at the lowest place of the map; {n_steps} moments of the path. Without penalties on weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>random direction 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>random direction 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>direction 1: {one_} of the path&apos;s spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>direction 2: {two}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>loss {losses}
moved by {x} and {y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>{away} away from this plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>update {steps:,}{here}
{away}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>direction 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/landscape_plot.py"/>
        <source>direction 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/layer_curves.py"/>
        <source>{accessibleName} at epoch {epoch}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>The loss when this weight alone changes; the dashed line is its slope now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>Loss along a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>Choose a weight to see the loss along it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>The loss is not a finite number near this weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>Loss along the weight: {now_words}, loss {loss_at}, {after_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>no update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>now {now}, slope {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_along.py"/>
        <source>after {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>How wrong the network is, on the training and on the validation rows; lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>Press Start to train: the loss appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>Logarithmic loss axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>Logarithmic axis: equal distances are equal ratios, so small losses stay visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>linear scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source>0 and less at the lower edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/loss_plot.py"/>
        <source> at epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>Press Start to train: the metric appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>How good the predictions are, in a number that people read; the heading chooses which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>metric ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>Choose the metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>Choose which metric is drawn; it is measured from then on while this plot is in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/metric_plot.py"/>
        <source>{metric} was not measured yet: it is at the end of each epoch from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/pickers.py"/>
        <source>Choose ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/pickers.py"/>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/pickers.py"/>
        <source>Choose what this plot shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/pixel_plot.py"/>
        <source>There is no picture yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/pixel_plot.py"/>
        <source>{height} by {width} pixels, {min} to {max}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/pixel_plot.py"/>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>column {n2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/pixel_plot.py"/>
        <source>row {row}, column {column}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source> and {n_values} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>usual values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>. Held at {where}: {told}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>It needs two inputs that can change; this network has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Input across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>The input that changes from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Input upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>The input that changes from below to above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Other inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>What the other inputs are held at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Move one of the held inputs by a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Others usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Others as row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>No slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/planes.py"/>
        <source>Slider: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Click a row to see it; the wheel zooms, dragging moves, Home or a double click shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>The layer whose values are projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <location filename="../../gui/runs/window.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>What colours the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>{n_places} rows as {layer} sees them. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>{one_} of the variance of {units} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>axis {n2}: {share} of the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>right {n_kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>wrong {wrong} ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>row {rows}
{told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>row {row}, as {layer} sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>axis 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>axis 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>Find places for the rows by t-SNE with the weights on show; takes some seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/projection_plot.py"/>
        <source>update {step:,} · {n_places} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>yes and called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>yes but not called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>no but called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>no and not called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>What every threshold is worth: ROC at the left, precision and recall at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Drag the line below, or click a curve, to move the threshold; ← → move it, Home puts it to 0.5. A click on a count lists its rows. The bars are as high as the root of the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Press Start to train: what every threshold is worth appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Which answer is yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Which class, or target, is called yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>{one_}: area under the ROC curve {area}, average precision {average_precision}; above {threshold} precision {percent}, recall {percent2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Threshold 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>Threshold with the largest F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>score at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>recall (found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>score above {threshold} is called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>precision {percent}   recall {percent2}   F1 {percent3}   accuracy {percent4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>{name}, above {threshold}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ranking_plot.py"/>
        <source>{cells}: a click lists these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>How much each input moves the chosen answer; blue raises it, orange lowers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>What it hangs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>slope per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/reason_plot.py"/>
        <source>
slope per unit {full}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Near rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>No rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>What the network answers for each pair of two inputs; dots are training rows, rings validation rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Which answer is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Near: the quarter whose other inputs are most like the held ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>Likeliest class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>{n_rows} near rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>row {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/region_plot.py"/>
        <source>row {number} of the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>How often target − prediction is how large; right of the line at 0 predictions are too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>A click on a bar lists its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>Press Start to train: how far predictions are off appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Which of the targets is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>There is no finite prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>residuals of {found}: mean {mean}, standard deviation {spread}, {n_places} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>{name}: target − prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>target − prediction from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/residual_bars.py"/>
        <source>{words}: {counts} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>The answer while one input changes and the others are held. Thin lines are other rows, dashed their average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>Hover to read values, drag to change the input; ← → go to the next value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>Choose an input to see how the answer follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>{names} over {names2}: {answers} to {answers2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>average of other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>other row {n2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/response_plot.py"/>
        <source>average {average}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ruler.py"/>
        <source>epoch {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ruler.py"/>
        <source>update {value:,.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/ruler.py"/>
        <source>Seconds of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Which pixels of the row on show its answer hangs on: blue ones raise it, orange ones lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Another row is shown by choosing it in a list of rows or in the diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Which pixels matter appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>Which answer is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>{formula}; strongest {strongest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/saliency_plot.py"/>
        <source>row {row}, column {column}: pixel {pixel}, map {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>against target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>normal quantiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Each dot is a row: across its target, up its prediction; on the dashed line the prediction is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>A click on a dot lists its row. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>Press Start to train: predictions against targets appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>What the dots are seen against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>The target, or the residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>{n_target} predictions of {unit}, root mean squared error {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>{words}; residuals: mean {mean}, sd {spread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>prediction of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/scatter_plot.py"/>
        <source>normal quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>A first look at the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>Choose a data set to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>{n_xy} points over {names} and {names2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>{n_images} images of {shape} by {shape2} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>{n_keep} of {n_head} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/set_preview.py"/>
        <source>The first {n_cells} rows: {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/sign_bars.py"/>
        <location filename="../../gui/plots/sign_plot.py"/>
        <source>What the finding was read from; the dashed line is the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/sign_bars.py"/>
        <location filename="../../gui/plots/sign_plot.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/sign_bars.py"/>
        <location filename="../../gui/plots/sign_plot.py"/>
        <source>There is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/sign_plot.py"/>
        <source>The data themselves are the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>How the numbers of each layer are spread; each ridge is one moment, as high as its fullest bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Hover for numbers, or use the arrow keys; a click on a ridge, or Return, goes to its moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Press Start to train: how the numbers of each layer are spread appears here, moment by moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Which numbers of each layer are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>This moment alone, or ridges of the moments on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>Show the next layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>No layer of this network has {about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>{rows} training rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>… {hidden} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>update {step:,} · {layer}
{low} … {high}: about {count} of {size:,}
{told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source>{bad:,} of {size:,} are NaN or ∞</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/spread_plot.py"/>
        <source> · {zeros} % zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>The answer for every pair of two inputs, the others held; lines join equal answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>Hover to read values, drag to change both inputs; the arrow keys go to the next value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>Choose two inputs to see the answer over both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/surface_plot.py"/>
        <source>{names} over {names2} and {names3}: {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>One scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Each its own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Hover for numbers; a click selects the unit in the diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Whether all pictures share one scale of colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>More pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>Show the next pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/tiles_plot.py"/>
        <source>{n_names} pictures; {low} to {high}. {foot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>The watches that are drawn large, over the updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>Train, or step through updates: the watches appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>{n_curves} watches up to update {updates:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/watch_plot.py"/>
        <source>update {epochs:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Rows are inputs, columns neurons, the row below the bias: blue is positive, orange negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Click a cell or use the arrow keys to choose a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Choose a layer to see its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>This layer has no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>Weights {shape} × {shape2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>mean {rough}{two} · sd {rough}{two2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>{title}, {note}, largest {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>neuron {j}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/weight_map.py"/>
        <source>bias of {to}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>The rows with the largest loss: what they are and what the network says of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>A click on a row lists it with its values; arrow keys and Return do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>Press Start to train: the worst rows appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>largest loss {loss} in row {row}: {truth}, said {prediction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>row {row}: {truth}, predicted {prediction}; loss {full}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/worst_plot.py"/>
        <source>row {row}, loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/plots/xy.py"/>
        <source>The wheel zooms, dragging moves, Home or a double click shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/predicting.py"/>
        <source>Type the next number first, take a hint, or let it be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/predicting.py"/>
        <source>slip: {slips}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/predicting.py"/>
        <source>update {step}, row {row}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/reports/pdf.py"/>
        <source>{title} · page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/reports/writing.py"/>
        <source>Report of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/reports/writing.py"/>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/reports/writing.py"/>
        <source>The report is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/rows_of.py"/>
        <source>network says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Show every training as a table: sort, filter, compare, restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Random starts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Train the network from 24 random starts side by side, and take the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Starts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Report of the run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/run_actions.py"/>
        <source>Write the present run down as a web page or PDF: network, data, settings, curves, metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Measuring the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Rename run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Write notes of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Star run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Take star of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Colour run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/runs/book.py"/>
        <source>Delete {n} runs</source>
        <extracomment>one: Delete run</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>Restore {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/book.py"/>
        <source>{run} learned from other data ({data}) than those that are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Every training is kept here: start one, change a setting, reset and start again, then compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>val loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>train loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>loss {unknown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>The present run: its curve is always drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>The present run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>{loss_words} · update {spaced}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>{outcomes}{outcomes2}; it began {beginning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>{words} the curve of {run} beside the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Compare {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Go back to {run}: network, settings and weights; undo returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>Restore {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>{more} more in the table of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>training · update {spaced}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>update {spaced} · changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>not trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>this run ({run})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/cards.py"/>
        <source>this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Select a run to read and write its notes; select two or more (Ctrl or Shift) to see what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Notes of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Notes: why this run, what it showed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Notes of the selected run; they are kept with the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Train two runs again, side by side, and find the first update after which they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Where do they part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>What differs between the selected runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>{n_runs} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source> {runs}&apos;s network: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>{names}: every setting, the network, the data and the beginning are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/runs/detail.py"/>
        <source>{n} things differ</source>
        <extracomment>one: one thing differs</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>Training both again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>It ended: {outcomes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source> Its weights are not kept, to save room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source> Changed on the way: {rate_changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>, on branch {branch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/detail.py"/>
        <source>{run} began {beginning}{branch}, with Deepstep {version} on {backend}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>The same network and settings from other random numbers, the lowest loss first: how much of the result is luck? A click makes a start the current network; undo returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Random starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>The number of starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>How many random starts are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Number of starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Train all starts anew (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Stop; what was trained can still be taken (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Training the starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>training {n_starts} starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>The network, its settings or the data have changed since; train the starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>Take the start with seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/gallery.py"/>
        <source>The network, its settings or the data have changed since these starts; Train trains them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/model.py"/>
        <source>{about}
In conditions: {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/model.py"/>
        <source>Starred: keeps its weights. Click or press S to take the star away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/model.py"/>
        <source>Click or press S to star: the run keeps its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>The loss that counts of every random start. Line: median; band: the middle half of the starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>The losses appear here while the starts are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>median {median} · best {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>Losses of {n_starts} starts: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>three quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/starts_plot.py"/>
        <source>epoch {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>{done:.0%} trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>{rank}seed {seed}, loss {loss}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>
{right:.1f} % right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>Seed {seed}: loss {full}{right}
{state}
Click to take this start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/tiles.py"/>
        <source>{rank}seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>No run yet: press Start (F5) in the Train mode. Every training is kept here, with its settings and weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>A text to search, or a condition: val_loss &lt; 0.1 and optimizer == adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>{hint}. Headings name their columns on hover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Make the run the present state of the project; undo returns (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Open alone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Open the run as a project of its own, in place of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Save alone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Save the run as a project file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Write the run down as a web page or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>A starred run keeps its weights when room is short (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Choose the colour of the run&apos;s curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Let the selected runs go; undo brings them back (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Save the table as CSV, with all digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Choose columns; settings that differ are shown by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/runs/window.py"/>
        <source>{n} runs</source>
        <extracomment>one: {n} run</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>{n_shown} of {n_runs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Take star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>What differs, by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Save the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Saving the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Colour {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Training both runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/runs/window.py"/>
        <source>Given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Use {source} as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>{words} {layer} · neuron {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <location filename="../../gui/stepping.py"/>
        <source>Type {kind} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Change optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Row {row} is no row with a target; there are {n_x} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Branch at update {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Go back to update {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>What was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>Click to go to the next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>What is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>{told}
Click to see evidence and remedies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>{count} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>{n_layers} layers · {words} · {size_words} in {precision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>step {cursor} of {total} · ← → to move, Home/End to jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/status_line.py"/>
        <source>unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/step_commands.py"/>
        <source>This step has only a few numbers, and all of them are on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/step_commands.py"/>
        <source>Select a neuron, weight or layer first, then run to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Make a first step, then ask where its number came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Select a weight, a bias or a neuron to see what it influences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Select a weight or a bias, or go to a step of one, to prove its slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Make a first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>No step of this walk makes a number there; select a neuron, weight or layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Go to: this step has {terms} terms, and term {term} is beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/stepping.py"/>
        <source>Keep stepped weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>Breakpoint: {point}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>up to update {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>in {most_updates:,} updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>No breakpoint hit {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>No breakpoint lies before; this is where stepping began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/stepping_run.py"/>
        <source>No breakpoint hit before; this is the start of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Files of rows ({suffixes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Stream a large file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>{rows};;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Going over {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Opening {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>The rows of {path} are not where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Show where the file is now; it has to have the same columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Where are the rows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>A large file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>&lt;b&gt;{path}&lt;/b&gt; has {st_size:.3g} GB.&lt;br&gt;&lt;br&gt;Streamed, its rows stay in the file and are read while training: hardly any memory is needed, and the window shows a sample of the rows. Read whole, every row is at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Ask from so many megabytes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Files up to this size are read whole without a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Ask for files larger than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Stream it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Leave the rows in the file and read them while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Read it whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>Take all rows into memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/streaming.py"/>
        <source>It has to be from 1 to {most_bytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>4,8,16 is a list, 0.1..0.9 are two ends, log:1e-4..1 goes by orders of magnitude, 8..64/5 gives a grid 5 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>What can be varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Tick a setting to vary it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>
Only for {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Tick the settings to vary above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Do not vary {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/choosing.py"/>
        <source>Range of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Begin this sweep with the project as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>End the processes; Resume goes on, nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Go on with the sweep on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Show a sweep: the one in the database named above, or one that lies in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/dialog.py"/>
        <source>Open a sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Each field holds the best value of the trials that fell into it; hatched fields had none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Click a field to select its best trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Two settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Vary two settings or more: their fields appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Setting across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Setting upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>Choose two different settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>{across} across, {up} upwards: {tried} of {total} fields have trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>{place}: no trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/heat.py"/>
        <source>{place}: {count} trials, the best is trial {number} with {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>Each dot is a trial, in the order of their numbers; the line is the best up to then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>Best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>Trials appear here as dots when the first of them are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>{title} · line: best up to then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>{n_history} trials; the best {title} is {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/history.py"/>
        <source>trial {trials}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/link.py"/>
        <source>Opening the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/link.py"/>
        <source>The sweep failed ({name}: {fault}); what was done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>An upright axis for every setting, what counts at the right. Each line is a trial; the best are bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>Drag along an axis to keep the lines that go through there; click it to let go; Home lets all go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>Trials appear here as lines when the first of them are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>Parallel coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>{n_ranking} trials; the best is trial {number} with {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>{n_kept} of {n_rows} trials are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/parallel.py"/>
        <source>Trial {number}: {title} {row}
{told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Show the settings whose names hold these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Where the record lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>A folder, or a database such as postgresql://user:password@host/name; other machines take part with
{name} sweep join and this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>How it searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>What trials are compared by, on the validation rows; whether more is better is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>How many trials are trained at the same time, each in a process of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>A range is not allowed; it is marked above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>{trials} trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>up to {grid_size} trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>{n_points} trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>{count}, looking for the {goal} {rows} {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/planning.py"/>
        <source>Processes: it can be 1 to 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>A line for each trial through all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>The best value for each pair of two settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>How much each setting mattered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>What each trial came to, and the best up to then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Make it current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Give the open project the selected trial&apos;s settings, network and weights; undo brings the old ones back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Make the best current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Give the open project the best trial&apos;s settings, network and weights; undo brings the old ones back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Beginning …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Choose what is varied at the left and press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>{title} · the record lies in {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>Trial {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Take trial {number} of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>Trial {number} is the current network now; undo brings the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/results.py"/>
        <source>trained again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>From {least} finished trials on: what each setting explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>How much of what set the trials apart each setting explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/shares.py"/>
        <source>Calculating …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>Trial {number}: {states}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>weights are {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>trained again when wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/sweeps/trials.py"/>
        <source>on {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/answers.py"/>
        <source>There are no answers yet: choose Step, Predict the next number, and answer some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/answers.py"/>
        <source>Save answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/answers.py"/>
        <source>Name that stands in the file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/answers.py"/>
        <source>{n_answers} answers saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>A page for the browser, to print from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>A PDF on A4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Exercises with a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>With projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Small networks with whole numbers for paper. The same seed gives the same exercises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>For each exercise its project and a table for answers: what Check homework reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <location filename="../../gui/teach/homework.py"/>
        <source>Close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Choose where exercises and key go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Drawing the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source> and {n_written} files beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/exercises.py"/>
        <source>Saved: {names}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>h1 = 5
h2 = 1
out = 9
dL/dw11 = −24

… or one number per line,
or cells of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>One answer per line: label and number, or the numbers alone in the order of the trace; or a table with labels as its head. Labels: z1 h1 out L dL/dh1 dL/dw11 dL/dv1 dL/db1, new w11; hidden2 z1 names the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Check homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>First row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>{n2} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Check against this network, or against a textbook network; it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>How many significant digits have to be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Show the right numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Show the right numbers beside the answers, and in the saved result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>The numbers are those of the next batch, not of one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>The row of the data that the first line of answers is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Double-click, or Return, goes to the step in the debugger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Right to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Show right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Read answers from a CSV or text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Put in what the clipboard holds, such as cells of a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Save result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Save the verdicts as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Check the answers.  (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Tables and text (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Checking the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Open this network to step through it: File, New.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>There is no result yet: press Check first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>Save result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>{report} Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/homework.py"/>
        <source>row {row}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Deepstep lessons (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Open lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Opening the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>{title} is among your lessons now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>{n_steps} steps, about {minutes} minutes. Every number agrees with the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Keep and begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Put it among your lessons and begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Open its project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Open the project it was recorded on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lesson_file.py"/>
        <source>Leave everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Mode Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Mode Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Mode Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Mode Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>What is ticked is hidden, its keys too, until the code is typed. The code guards against accident, not against intent: who knows this program can get past it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Watch only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Step only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>No answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Code (it guards against accident only):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>{n_hidden} controls are hidden; Teach, Lock controls shows them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>This is not the code; nothing was unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>All controls are there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Lock controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Tick what is to be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>code to show them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Tick what the choice {title!r} hides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Hide nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Hide what is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/lock.py"/>
        <source>Lock controls: tick something first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/presentation.py"/>
        <source>Presentation size; the same key goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/presentation.py"/>
        <source>The usual size again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Step to a number that matters and press Add this step. Write what there is to see; with the question on, the learner types the number before it is shown. A lesson has up to 8 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Question
Right answer
Wrong answer
Wrong answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Record a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>About, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>What there is to see at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>What to try at the end (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>A question at the end (may stay empty):
{check}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Steps of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>The steps of the lesson; choose one to write its note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Ask for the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>The learner types the number before it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Add this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Add the step that the debugger shows.  (Ctrl+Alt+Shift+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Take the chosen step out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Move the chosen step up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Move the chosen step down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Keep in my lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Put it among the lessons of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Save lesson and project as one file to mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Close; the draft stays until the application ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Go to a step in the Step mode first, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>{n_stops} of up to {most_steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Save lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Checking every number …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Making the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/recorder.py"/>
        <source>Saved: {path}. Every number agrees with the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Keep the next number back until you have typed it; again ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Show a hint for the number that is asked for; three in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Show the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Give up this number and show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Check homework…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Type or paste numbers that were worked out by hand; the first mistake is found and explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Save answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Save the answers of this session as CSV: name, lesson, step, answer, verdict, seconds, hints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Exercises with a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Draw exercises for paper by a seed, with whole numbers and a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Record a lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Make a lesson of steps of this walk, with notes and questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Add this step to the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Add the step that the debugger shows to the lesson that is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Open a lesson file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Open a lesson that came as one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Presentation size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Write and draw everything larger, for a projector; again goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Lock controls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/teach/table.py"/>
        <source>Hide controls until a code is typed; it guards against accident, not against intent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Keep this network and its settings, without data, among the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>It comes with the data set {all_sets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Use the template {template}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Use the template {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Name of the template:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>  ·  with {all_sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Undo brings the present network back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>One of your own templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>Delete template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/templates.py"/>
        <source>New project from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/time_commands.py"/>
        <source>Train on from update {step}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/time_commands.py"/>
        <source>A branch keeps the updates up to {last} beside what is trained now. Overwriting lets them go; undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/time_commands.py"/>
        <source>Overwrite the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>The newest moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>Going to another update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>Go over to another branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>Rename branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>{note} At the next moment that was kept the weights are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/time_travel.py"/>
        <source>{note} At the next moment that was kept no weight differs by more than {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>Timeline of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>The update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>The update on show; type another one to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>The update has to be from 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>of {spaced}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>update {spaced} of {spaced2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>train loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>Told nearest before the update on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>Timeline, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>, training loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>, a moment of the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>Looking back: update {shown} of {spaced}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>state {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>SHA-256 of the whole state: weights, optimizer, random state, order of the rows, curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>State {found}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/panel.py"/>
        <source>to update {spaced}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>Branch “{row}”, {span}. Click to go over to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>Update {spaced}: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>Update {spaced} of {spaced2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/timeline/strip.py"/>
        <source>{words}. Drag, wheel or arrow keys choose an update; Home and End go to the ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/top_bar.py"/>
        <source>{text} mode (Ctrl+{n2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/training_thread.py"/>
        <source>Training stopped by a fault of the program: {error!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Given up: {waiting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Undo: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Redo: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>{by} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Undone: {several}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/undoing.py"/>
        <source>Done again: {several}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/view_commands.py"/>
        <source>Heat maps in neurons need data with two inputs, and a network of up to 600 neurons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/walk_export.py"/>
        <source>Worked solution, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/walk_export.py"/>
        <source>Write this walk down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/walk_export.py"/>
        <source>Writing the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Remove breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Select a neuron, weight or layer first, then set a breakpoint on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Change breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Add watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Change watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Remove watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Plot watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/watching.py"/>
        <source>Do not plot watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/number_edit.py"/>
        <source>The value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/number_edit.py"/>
        <source>{label} has to be a number, and “{shown}” is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/number_edit.py"/>
        <source>{label} has to be a whole number, and {shown} is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/problem_bar.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>less than 1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>{seconds:.0f} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>{minutes} h {minutes2} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>epoch 1000 of 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>End this work; what was finished is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/range_slider.py"/>
        <source>{known}: the training rows have {low} to {high}. Drag, or use the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/range_slider.py"/>
        <source>{known}, slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

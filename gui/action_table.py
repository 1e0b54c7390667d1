"""Every command of the window as data."""

from __future__ import annotations

from gui.action_spec import MENUS, ActionSpec
from gui.arrange_actions import ARRANGE
from gui.board.actions import PLOTS
from gui.run_actions import RUNS
from gui.safety.table import RECOVERED, REPORT
from gui.teach.table import PREDICT, TEACH

__all__ = ["ACTIONS", "MENUS", "ActionSpec"]

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "file.new", "New…", "File", ("Ctrl+N",),
        "Choose a data set: cards, settings of made data and a preview; for a new project or this one.", "plus", "open",
    ),
    ActionSpec(
        "file.new_template", "New from template…", "File", ("Ctrl+Alt+N",),
        "Start a new project from a template: a network with data that suit it.", group="open",
    ),
    ActionSpec("file.open", "Open…", "File", ("Ctrl+O",), "Open a project file.", "open", "open"),
    ActionSpec(
        "file.import_csv", "Import file…", "File", ("Ctrl+I",),
        "Use a table of your own: CSV, XLSX, ODS, Parquet, NPZ, NPY, IDX; its first rows are shown before.",
        "csv", "open",
    ),
    ActionSpec(
        "file.import_folder", "Import folder of images…", "File", ("Ctrl+Alt+I",),
        "Use images of your own: a folder with one folder in it for each class.", group="open",
    ),
    ActionSpec(
        "file.import_settings", "Import settings…", "File", ("Ctrl+Alt+Shift+I",),
        "Change how the file of the open table is read, and see what was left out.", group="open",
    ),
    ActionSpec(
        "file.paste_table", "Paste table", "File", ("Ctrl+Shift+V",),
        "Use a table from the clipboard, as a spreadsheet puts it there; Ctrl+V does it in the Data mode.",
        group="open",
    ),
    ActionSpec(
        "file.stream", "Stream a large file…", "File", ("Ctrl+Alt+O",),
        "Train on a file that may be larger than memory: Parquet, NPY or CSV; its rows stay in it.", group="open",
    ),
    ActionSpec("file.save", "Save", "File", ("Ctrl+S",), "Save the project.", "save", "save"),
    ActionSpec(
        "file.save_as", "Save as…", "File", ("Ctrl+Shift+S",),
        "Save the project under another name.", group="save"
    ),
    *RECOVERED,
    ActionSpec(
        "file.import_network", "Import network or weights…", "File", ("Ctrl+Shift+I",),
        "Take a network or weights of another program: ONNX, Keras, PyTorch, safetensors, NPZ, HDF5.", group="open",
    ),
    ActionSpec(
        "file.export", "Export…", "File", ("Ctrl+E",),
        "Write the network for other programs, and prove that it gives the same outputs.", "export", "write",
        short="Export",
    ),
    ActionSpec(
        "file.share", "Share…", "File", ("Ctrl+Shift+U",),
        "Hand the project on as a link or one file, or show it in the TensorFlow Playground.", group="write",
    ),
    ActionSpec(
        "file.screenshot", "Save picture of the window…", "File", ("Ctrl+Shift+P",),
        "Save what the window shows as a picture.", "picture", "write", short="Picture",
    ),
    ActionSpec(
        "file.network_picture", "Save picture of the network…", "File", ("Ctrl+Shift+D",),
        "Save the network alone as SVG, PDF, PNG or TikZ.", group="write",
    ),
    ActionSpec("file.quit", "Quit", "File", ("Ctrl+Q",), "Close the window.", group="quit"),
    ActionSpec(
        "edit.find", "Find and build…", "Edit", ("Ctrl+K",),
        "Find any command, or build in words: add dense 16 relu after hidden1.", group="find", short="Find",
    ),
    ActionSpec("edit.undo", "Undo", "Edit", ("Ctrl+Z",), "Take the last change back.", "undo"),
    ActionSpec("edit.redo", "Redo", "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "Make the change again.", "redo"),
    ActionSpec(
        "edit.copy_picture", "Copy picture of the network", "Edit", ("Ctrl+Shift+C",),
        "Put a picture of the network onto the clipboard.", group="picture",
    ),
    ActionSpec(
        "edit.cut", "Cut layers", "Edit", ("Shift+Del",),
        "Take the selected layers out, onto the clipboard, with their weights.", group="clipboard", near=("Ctrl+X",),
    ),
    ActionSpec(
        "edit.copy", "Copy layers", "Edit", ("Ctrl+Ins",),
        "Put the selected layers onto the clipboard, with their weights.", group="clipboard", near=("Ctrl+C",),
    ),
    ActionSpec(
        "edit.paste", "Paste layers", "Edit", ("Shift+Ins",),
        "Put what the clipboard holds behind the selected layer: layers, or lines such as dense 16 relu.",
        group="clipboard", near=("Ctrl+V",),
    ),
    ActionSpec(
        "edit.duplicate", "Duplicate layers", "Edit", ("Ctrl+D",),
        "Put a copy of the selected layers behind them, with their weights.", group="clipboard",
    ),
    ActionSpec("edit.select_all", "Select all layers", "Edit", ("Ctrl+A",), "Select every layer.", group="select"),
    ActionSpec(
        "view.data", "Data", "View", ("Ctrl+1",),
        "Show columns, rows and split of the data.", "", "mode", True,
    ),
    ActionSpec("view.build", "Build", "View", ("Ctrl+2",), "Show and change the layers.", "", "mode", True),
    ActionSpec("view.train", "Train", "View", ("Ctrl+3",), "Train and watch the curves.", "", "mode", True),
    ActionSpec(
        "view.step", "Step", "View", ("Ctrl+4",),
        "Go through one row, one operation at a time.", "", "mode", True,
    ),
    ActionSpec(
        "view.zoom_in", "Zoom in", "View", ("Ctrl++", "Ctrl+="),
        "Show the diagram larger.", "zoom_in", "zoom",
    ),
    ActionSpec(
        "view.zoom_out", "Zoom out", "View", ("Ctrl+-",),
        "Show the diagram smaller.", "zoom_out", "zoom",
    ),
    ActionSpec(
        "view.fit", "Fit view", "View", ("Ctrl+0",), "Show the whole network.", "fit", "zoom", near=("F",)
    ),
    ActionSpec(
        "view.find_unit", "Find neuron…", "View", ("Ctrl+Alt+F",),
        "Find a neuron by place, name or what it does, and keep it on show.", group="find",
    ),
    ActionSpec(
        "view.pin", "Pin neuron", "View", ("Alt+P",),
        "Keep the selected neuron among the drawn ones of a wide layer, or no longer.", group="find", near=("P",),
    ),
    ActionSpec(
        "view.heat_maps", "Heat maps in neurons", "View", ("Ctrl+Alt+H",),
        "Show in each neuron what it answers to the two inputs, or its value alone.", group="look",
    ),
    ActionSpec(
        "view.map", "Hide mini-map", "View", ("Ctrl+Alt+P",),
        "Show or hide the small map of a diagram that is larger than the view.", group="look",
    ),
    ActionSpec(
        "view.matrices", "Nodes or matrices", "View", ("Ctrl+M",),
        "Show the network as matrices of weights, or as neurons and edges.", "", "look",
    ),
    ActionSpec(
        "view.history", "History", "View", ("Ctrl+H",),
        "Show every change as a list; click one to go to it.", "", "look",
    ),
    ActionSpec(
        "view.theme", "Switch to light / dark", "View", ("Ctrl+T",),
        "Change between the light and the dark look.", "sun_moon", "look", short="Theme",
    ),
    ActionSpec(
        "data.predict", "Predict a row", "Data", ("F7",),
        "Type, paste or draw a row and see what the network says about it, and why.", "ask", "ask", short="Predict",
    ),
    ActionSpec(
        "data.what_if", "What if…", "Data", ("Shift+F7",),
        "See how the answer follows one input or two.", "chart", "ask", short="What if",
    ),
    ActionSpec(
        "data.predict_file", "Predict a file…", "Data", ("Ctrl+F7",),
        "Predict every row of a table file and write the answers to a new CSV file.", "csv", "ask",
        short="Predict a file",
    ),
    ActionSpec(
        "data.draw", "Draw points", "Data", ("F4",),
        "Make data with the mouse.", "pencil", "make", short="Draw points",
    ),
    ActionSpec(
        "network.add_layer", "Add hidden layer", "Network", ("Ctrl+L",),
        "Add a layer behind the selected one.", "plus", "layer", short="Layer",
    ),
    ActionSpec(
        "network.remove_layer", "Remove layer", "Network", ("Ctrl+Shift+L",),
        "Remove the selected layer.", "minus", "layer", short="Remove", near=("Del",),
    ),
    ActionSpec(
        "network.move_left", "Move layer left", "Network", ("Alt+Left",),
        "Put the selected layer one place nearer to the input.", "chevron_left", "layer",
    ),
    ActionSpec(
        "network.move_right", "Move layer right", "Network", ("Alt+Right",),
        "Put the selected layer one place nearer to the output.", "chevron_right", "layer",
    ),
    ActionSpec(
        "network.connect", "Connect layer…", "Network", ("Ctrl+J",),
        "Let another layer read the selected one: arrow keys choose it, Return connects.", group="layer", near=("C",),
    ),
    ActionSpec(
        "network.insert", "Insert layer…", "Network", ("Ctrl+Alt+L",),
        "Choose a layer to put behind the selected one, or a branch.", group="layer",
    ),
    ActionSpec(
        "network.rename", "Rename layer…", "Network", ("F2",),
        "Type another name on the box of the selected layer.", group="layer",
    ),
    ActionSpec(
        "network.more_units", "One more unit", "Network", ("Alt+Up",),
        "Add a unit to the selected layer.", group="units"
    ),
    ActionSpec(
        "network.fewer_units", "One unit less", "Network", ("Alt+Down",),
        "Take a unit from the selected layer.", group="units",
    ),
    ActionSpec(
        "network.new_weights", "Draw new initial weights", "Network", ("Ctrl+R",),
        "Draw other initial weights; training starts anew.", "dice", "weights", short="New weights",
    ),
    ActionSpec(
        "network.suggest", "Use the suggested network", "Network", ("Ctrl+Shift+G",),
        "Take the layers that suit this data set.", "check", "weights", short="Suggested",
    ),
    ActionSpec(
        "network.templates", "Templates…", "Network", ("Ctrl+Shift+T",),
        "Take a ready network, from a single neuron to LeNet, for these data.", "network", "weights",
        short="Templates",
    ),
    ActionSpec(
        "network.save_template", "Save as template…", "Network", ("Ctrl+Alt+T",),
        "Keep this network and its settings, without data, among the templates.", group="weights",
    ),
    ActionSpec(
        "network.weights", "Weights as a table…", "Network", ("Ctrl+Alt+W",),
        "Type, paste, fill or draw the weights of the selected layer.", group="table",
    ),
    ActionSpec(
        "network.next_problem", "Next problem", "Network", ("Ctrl+Alt+M",),
        "Go to the next layer with a problem; the inspector shows remedies.", "warning", "table",
    ),
    *ARRANGE,
    ActionSpec(
        "train.start", "Start", "Train", ("F5",),
        "Start, pause or resume training.", "play", "run"
    ),
    ActionSpec(
        "train.batch", "One batch", "Train", ("Ctrl+B",),
        "Train on the next batch, then pause.", "step", "run", short="Batch",
    ),
    ActionSpec(
        "train.epoch", "One epoch", "Train", ("Ctrl+Shift+B",),
        "Train to the end of the epoch, then pause.", "last", "run", short="Epoch",
    ),
    ActionSpec(
        "train.faster", "Faster", "Train", ("Ctrl+Shift+Up",),
        "Let training make more updates a second, up to as many as it can.", group="speed",
    ),
    ActionSpec(
        "train.slower", "Slower", "Train", ("Ctrl+Shift+Down",),
        "Let training make fewer updates a second, down to one, to follow them.", group="speed",
    ),
    ActionSpec(
        "train.stop", "Stop at once", "Train", ("Ctrl+.",),
        "End training now; the weights stay.", "stop", "end", short="Stop",
    ),
    ActionSpec(
        "train.reset", "Reset to the same initial weights", "Train", ("Shift+F5",),
        "Go back to the weights before training; the curves start anew.", "reset", "end", short="Reset",
    ),
    ActionSpec(
        "train.finding", "Next finding of the diagnosis", "Train", ("Alt+F8",),
        "Show the next thing that the diagnosis has found, with its evidence and remedies.", "warning", "finding",
    ),
    ActionSpec(
        "train.folds", "Train all folds", "Train", ("Ctrl+Shift+F",),
        "Train a copy of the network on every fold beside the window; the Data mode tells mean and deviation.",
    ),
    *RUNS,
    *PLOTS,
    ActionSpec(
        "train.sweep", "Sweep…", "Train", ("Ctrl+F5",),
        "Train with many settings beside the window, and find the best: learning rate, layer sizes, any other.",
    ),
    ActionSpec(
        "step.forward", "Step", "Step", ("F10",),
        "Do the next item of the chosen granularity.", "play", "one", near=("Right",)
    ),
    ActionSpec(
        "step.back", "Step back", "Step", ("Ctrl+F10",),
        "Take the last item back.", "back", "one", short="Back", near=("Left",),
    ),
    ActionSpec(
        "step.into", "Step into", "Step", ("F11",),
        "Go one level deeper and do its first item.", "chevron_down", "level", short="Into",
    ),
    ActionSpec(
        "step.into_back", "Step back into", "Step", ("Ctrl+F11",),
        "Go one level deeper and take its last item back.", group="level",
    ),
    ActionSpec(
        "step.out", "Step out", "Step", ("Shift+F11",),
        "Finish what this step belongs to.", group="level",
    ),
    ActionSpec(
        "step.out_back", "Step back out", "Step", ("Ctrl+Shift+F11",),
        "Go back to before what this step belongs to.", group="level",
    ),
    ActionSpec(
        "step.finer", "Finer granularity", "Step", (",",),
        "Make one step smaller: epoch, batch, phase, layer, neuron, term.", group="level",
    ),
    ActionSpec("step.coarser", "Coarser granularity", "Step", (".",), "Make one step larger.", group="level"),
    ActionSpec(
        "step.layer", "Next layer", "Step", ("Ctrl+Alt+Right",),
        "Go on to the next layer.", "layer", "layer", short="Layer"
    ),
    ActionSpec(
        "step.layer_back", "Previous layer", "Step", ("Ctrl+Alt+Left",),
        "Go back to the layer before.", "layer_back", "layer"
    ),
    ActionSpec(
        "step.phase", "Next phase", "Step", ("F12",),
        "Go on to the next of forward, loss, backward and update.", "chevron_right", "layer", short="Phase",
    ),
    ActionSpec(
        "step.phase_back", "Previous phase", "Step", ("Ctrl+F12",),
        "Go back to the phase before.", "chevron_left", "layer",
    ),
    ActionSpec(
        "step.play", "Play", "Step", ("Ctrl+Space",),
        "Step by itself, or pause.", "play", "run", near=("Space",),
    ),
    ActionSpec("step.slower", "Slower", "Step", ("[",), "Play more slowly.", group="run"),
    ActionSpec("step.faster", "Faster", "Step", ("]",), "Play faster.", group="run"),
    ActionSpec(
        "step.run_here", "Run to here", "Step", ("Ctrl+Return",),
        "Go on to the next step that makes the selected number.", group="run",
    ),
    ActionSpec(
        "step.continue", "Continue", "Step", ("F6",),
        "Run to the next breakpoint, on over updates; without one to the end of this update.", group="run",
    ),
    ActionSpec(
        "step.continue_back", "Continue backwards", "Step", ("Ctrl+F6",),
        "Run back to the breakpoint before; without one to the start of this update.", group="run",
    ),
    ActionSpec(
        "step.go_to", "Go to…", "Step", ("Ctrl+G",),
        "Type where to go, such as e3 b2 r7 back L2.", group="ends",
    ),
    ActionSpec(
        "step.next_panel", "Next side panel", "Step", ("Alt+.",),
        "Show the next of Inspect, Why, Layer, Rows, Proof and Watch.", group="panel",
    ),
    ActionSpec(
        "step.previous_panel", "Previous side panel", "Step", ("Alt+,",),
        "Show the panel before.", group="panel",
    ),
    ActionSpec(
        "step.find", "Find a factor…", "Step", ("Ctrl+F",),
        "Look for a number of a long sum: 12, or > 0.5.", group="ends",
    ),
    ActionSpec(
        "step.first", "To the start", "Step", ("Alt+Home",),
        "Go back to before the first operation.", "first", "ends", short="Start", near=("Home",),
    ),
    ActionSpec(
        "step.last", "To the end", "Step", ("Alt+End",),
        "Do all operations of this update.", "last", "ends", short="End", near=("End",),
    ),
    ActionSpec(
        "step.next_row", "Next row", "Step", ("Alt+PgDown",),
        "Take the next row of the data, or of the batch.", group="row", near=("PgDown",)
    ),
    ActionSpec(
        "step.previous_row", "Previous row", "Step", ("Alt+PgUp",),
        "Take the row before.", group="row", near=("PgUp",),
    ),
    ActionSpec(
        "step.batch", "Row alone or batch", "Step", ("Alt+B",),
        "Walk through the batch that training takes next, or through the row alone.", group="row",
    ),
    ActionSpec(
        "step.why", "Why?", "Step", ("Y",),
        "Show where the selected number, or the present one, came from.", "info", "ask",
    ),
    ActionSpec(
        "step.influences", "What does it influence?", "Step", ("Shift+Y",),
        "Show the paths on which the selected number moves the loss.", group="ask",
    ),
    ActionSpec(
        "step.check", "Prove this slope", "Step", ("G",),
        "Find the slope of the selected weight by trying, and compare.", group="ask",
    ),
    ActionSpec(
        "step.notation", "Next notation", "Step", ("N",),
        "Write formulas as calculus, in words, with deltas or as code.", group="ask",
    ),
    ActionSpec(
        "step.export", "Write this walk down…", "Step", ("Ctrl+Shift+E",),
        "Save a worked solution, or receipts that can be verified.", "export", "keep", short="Write down",
    ),
    ActionSpec(
        "step.apply", "Keep these weights", "Step", ("Ctrl+Shift+A",),
        "Give the network the weights that this step arrived at.", "check", "keep", short="Keep",
    ),
    ActionSpec(
        "time.back", "One update back", "Timeline", ("Ctrl+Alt+,",),
        "Show the update before the one on show.", "chevron_left", "one",
    ),
    ActionSpec(
        "time.forward", "One update on", "Timeline", ("Ctrl+Alt+.",),
        "Show the update after the one on show.", "chevron_right", "one",
    ),
    ActionSpec(
        "time.first", "To the start of training", "Timeline", ("Ctrl+Alt+Home",),
        "Show the network as it was before the first update.", "first", "ends",
    ),
    ActionSpec(
        "time.newest", "Back to the newest", "Timeline", ("Ctrl+Alt+End",),
        "Show the newest update again.", "last", "ends", near=("Esc",),
    ),
    ActionSpec(
        "time.go_to", "Go to update…", "Timeline", ("Ctrl+U",),
        "Type the number of the update to show.", group="ends",
    ),
    ActionSpec(
        "time.branch", "Branch here", "Timeline", ("Ctrl+Shift+N",),
        "Begin a branch at the update on show; what was trained after it is kept.", "plus", "branch",
    ),
    ActionSpec(
        "time.next_branch", "Next branch", "Timeline", ("Ctrl+Alt+B",),
        "Go over to the next branch.", group="branch",
    ),
    ActionSpec(
        "time.rename_branch", "Rename branch…", "Timeline", ("Ctrl+F2",),
        "Give this branch another name.", group="branch",
    ),
    ActionSpec(
        "time.delete_branch", "Delete branch", "Timeline", ("Ctrl+Alt+Backspace",),
        "Let this branch go; undo brings it back.", group="branch",
    ),
    ActionSpec(
        "watch.toggle", "Breakpoint here", "Step", ("F9",),
        "Set a breakpoint at the selected neuron, weight or layer, or remove it.", "breakpoint", "watch",
        short="Breakpoint",
    ),
    ActionSpec(
        "watch.edit", "Condition of the breakpoint…", "Step", ("Ctrl+F9",),
        "Choose when the breakpoint at the selected place stops.", group="watch",
    ),
    ActionSpec(
        "watch.add", "Watch this number", "Step", ("Alt+W",),
        "Follow the number at the selected place; without one, an expression.", "chart", "watch", short="Watch",
    ),
    *PREDICT,
    *TEACH,
    ActionSpec(
        "help.lessons", "Lessons…", "Help", ("Shift+F2",),
        "Learn step by step in a window of its own; your work stays as it is.", "info", "learn",
    ),
    ActionSpec(
        "help.tour", "One-minute tour", "Help", ("Ctrl+Shift+F2",),
        "See the four modes and train a network, in a window of its own.", group="learn",
    ),
    ActionSpec(
        "help.glossary", "Glossary…", "Help", ("Shift+F4",),
        "Look a word up: slope, gradient, epoch and many more.", group="learn",
    ),
    ActionSpec(
        "help.welcome", "Welcome page…", "Help", ("Ctrl+Shift+F4",),
        "Show lessons, examples and recent files, as at the first start.", group="learn",
    ),
    ActionSpec(
        "help.whats_this", "What is this?", "Help", ("Shift+F1",),
        "Click anything in the window to have it explained.", group="help",
    ),
    ActionSpec("help.shortcuts", "Keyboard shortcuts", "Help", ("F1",), "Show every key.", group="help"),
    *REPORT,
    ActionSpec(
        "help.about", "About Deepstep", "Help", ("Ctrl+F1",),
        "Show version and licence.", group="help",
    ),
)  # fmt: skip
"""In the order of the menus."""

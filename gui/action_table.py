"""Every command of the window as data."""

from __future__ import annotations

from core.language import tr
from gui.access.actions import STEP_ACCESS, VIEW_ACCESS
from gui.action_spec import MENUS, ActionSpec
from gui.arrange_actions import ARRANGE
from gui.board.actions import PLOTS
from gui.help.actions import GUIDE
from gui.look_actions import LOOK
from gui.run_actions import RUNS
from gui.safety.table import RECOVERED, REPORT
from gui.teach.table import PREDICT, TEACH
from gui.window_actions import CLOSE, NEW_WINDOW, NEXT_WINDOW, PREFERENCES, RECENT

__all__ = ["ACTIONS", "MENUS", "ActionSpec"]

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "file.new", tr("New…"), "File", ("Ctrl+N",),
        tr("Choose a data set: cards, settings of made data and a preview; for a new project or this one."), "plus",
        "open",
    ),
    ActionSpec(
        "file.new_template", tr("New from template…"), "File", ("Ctrl+Alt+N",),
        tr("Start a new project from a template: a network with data that suit it."), group="open",
    ),
    NEW_WINDOW,
    ActionSpec("file.open", tr("Open…"), "File", ("Ctrl+O",), tr("Open a project file."), "open", "open"),
    RECENT,
    ActionSpec(
        "file.import_csv", tr("Import file…"), "File", ("Ctrl+I",),
        tr("Use a table of your own: CSV, XLSX, ODS, Parquet, NPZ, NPY, IDX; its first rows are shown before."),
        "csv", "open",
    ),
    ActionSpec(
        "file.import_folder", tr("Import folder of images…"), "File", ("Ctrl+Alt+I",),
        tr("Use images of your own: a folder with one folder in it for each class."), group="open",
    ),
    ActionSpec(
        "file.import_settings", tr("Import settings…"), "File", ("Ctrl+Alt+Shift+I",),
        tr("Change how the file of the open table is read, and see what was left out."), group="open",
    ),
    ActionSpec(
        "file.paste_table", tr("Paste table"), "File", ("Ctrl+Shift+V",),
        tr("Use a table from the clipboard, as a spreadsheet puts it there; Ctrl+V does it in the Data mode."),
        group="open",
    ),
    ActionSpec(
        "file.stream", tr("Stream a large file…"), "File", ("Ctrl+Alt+O",),
        tr("Train on a file that may be larger than memory: Parquet, NPY or CSV; its rows stay in it."), group="open",
    ),
    ActionSpec("file.save", tr("Save"), "File", ("Ctrl+S",), tr("Save the project."), "save", "save"),
    ActionSpec(
        "file.save_as", tr("Save as…"), "File", ("Ctrl+Shift+S",),
        tr("Save the project under another name."), group="save"
    ),
    *RECOVERED,
    ActionSpec(
        "file.import_network", tr("Import network or weights…"), "File", ("Ctrl+Shift+I",),
        tr("Take a network or weights of another program: ONNX, Keras, PyTorch, safetensors, NPZ, HDF5."), group="open",
    ),
    ActionSpec(
        "file.export", tr("Export…"), "File", ("Ctrl+E",),
        tr("Write the network for other programs, and prove that it gives the same outputs."), "export", "write",
        short=tr("Export"),
    ),
    ActionSpec(
        "file.share", tr("Share…"), "File", ("Ctrl+Shift+U",),
        tr("Hand the project on as a link or one file, or show it in the TensorFlow Playground."), group="write",
    ),
    ActionSpec(
        "file.screenshot", tr("Save picture of the window…"), "File", ("Ctrl+Shift+P",),
        tr("Save what the window shows as a picture."), "picture", "write", short=tr("Picture"),
    ),
    ActionSpec(
        "file.network_picture", tr("Save picture of the network…"), "File", ("Ctrl+Shift+D",),
        tr("Save the network alone as SVG, PDF, PNG or TikZ."), group="write",
    ),
    CLOSE,
    ActionSpec("file.quit", tr("Quit"), "File", ("Ctrl+Q",), tr("Close all windows."), group="quit"),
    ActionSpec(
        "edit.find", tr("Find and build…"), "Edit", ("Ctrl+K",),
        tr("Find any command, or build in words: add dense 16 relu after hidden1."), group="find", short=tr("Find"),
    ),
    ActionSpec("edit.undo", tr("Undo"), "Edit", ("Ctrl+Z",), tr("Take the last change back."), "undo"),
    ActionSpec("edit.redo", tr("Redo"), "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), tr("Make the change again."), "redo"),
    ActionSpec(
        "edit.copy_picture", tr("Copy picture of the network"), "Edit", ("Ctrl+Shift+C",),
        tr("Put a picture of the network onto the clipboard."), group="picture",
    ),
    ActionSpec(
        "edit.cut", tr("Cut layers"), "Edit", ("Shift+Del",),
        tr("Take the selected layers out, onto the clipboard, with their weights."), group="clipboard",
        near=("Ctrl+X",),
    ),
    ActionSpec(
        "edit.copy", tr("Copy layers"), "Edit", ("Ctrl+Ins",),
        tr("Put the selected layers onto the clipboard, with their weights."), group="clipboard", near=("Ctrl+C",),
    ),
    ActionSpec(
        "edit.paste", tr("Paste layers"), "Edit", ("Shift+Ins",),
        tr("Put what the clipboard holds behind the selected layer: layers, or lines such as dense 16 relu."),
        group="clipboard", near=("Ctrl+V",),
    ),
    ActionSpec(
        "edit.duplicate", tr("Duplicate layers"), "Edit", ("Ctrl+D",),
        tr("Put a copy of the selected layers behind them, with their weights."), group="clipboard",
    ),
    ActionSpec("edit.select_all", tr("Select all layers"), "Edit", ("Ctrl+A",), tr("Select every layer."),
        group="select"),
    *PREFERENCES,
    ActionSpec(
        "view.data", tr("Data"), "View", ("Ctrl+1",),
        tr("Show columns, rows and split of the data."), "", "mode", True,
    ),
    ActionSpec("view.build", tr("Build"), "View", ("Ctrl+2",), tr("Show and change the layers."), "", "mode", True),
    ActionSpec("view.train", tr("Train"), "View", ("Ctrl+3",), tr("Train and watch the curves."), "", "mode", True),
    ActionSpec(
        "view.step", tr("Step"), "View", ("Ctrl+4",),
        tr("Go through one row, one operation at a time."), "", "mode", True,
    ),
    ActionSpec(
        "view.zoom_in", tr("Zoom in"), "View", ("Ctrl++", "Ctrl+="),
        tr("Show the diagram larger."), "zoom_in", "zoom",
    ),
    ActionSpec(
        "view.zoom_out", tr("Zoom out"), "View", ("Ctrl+-",),
        tr("Show the diagram smaller."), "zoom_out", "zoom",
    ),
    ActionSpec(
        "view.fit", tr("Fit view"), "View", ("Ctrl+0",), tr("Show the whole network."), "fit", "zoom", near=("F",)
    ),
    ActionSpec(
        "view.find_unit", tr("Find neuron…"), "View", ("Ctrl+Alt+F",),
        tr("Find a neuron by place, name or what it does, and keep it on show."), group="find",
    ),
    ActionSpec(
        "view.pin", tr("Pin neuron"), "View", ("Alt+P",),
        tr("Keep the selected neuron among the drawn ones of a wide layer, or no longer."), group="find", near=("P",),
    ),
    ActionSpec(
        "view.heat_maps", tr("Heat maps in neurons"), "View", ("Ctrl+Alt+H",),
        tr("Show in each neuron what it answers to the two inputs, or its value alone."), group="look",
    ),
    ActionSpec(
        "view.map", tr("Hide mini-map"), "View", ("Ctrl+Alt+P",),
        tr("Show or hide the small map of a diagram that is larger than the view."), group="look",
    ),
    ActionSpec(
        "view.matrices", tr("Nodes or matrices"), "View", ("Ctrl+M",),
        tr("Show the network as matrices of weights, or as neurons and edges."), "", "look",
    ),
    ActionSpec(
        "view.history", tr("History"), "View", ("Ctrl+H",),
        tr("Show every change as a list; click one to go to it."), "", "look",
    ),
    ActionSpec(
        "view.theme", tr("Switch to light / dark"), "View", ("Ctrl+T",),
        tr("Change between the light and the dark look."), "sun_moon", "look", short=tr("Theme"),
    ),
    *LOOK,
    NEXT_WINDOW,
    ActionSpec(
        "view.language", tr("Language…"), "View", ("Ctrl+Alt+Shift+L",),
        tr("Choose the language of the window: English, Deutsch, 简体中文."), "", "look",
    ),
    *VIEW_ACCESS,
    ActionSpec(
        "data.predict", tr("Predict a row"), "Data", ("F7",),
        tr("Type, paste or draw a row and see what the network says about it, and why."), "ask", "ask",
        short=tr("Predict"),
    ),
    ActionSpec(
        "data.what_if", tr("What if…"), "Data", ("Shift+F7",),
        tr("See how the answer follows one input or two."), "chart", "ask", short=tr("What if"),
    ),
    ActionSpec(
        "data.predict_file", tr("Predict a file…"), "Data", ("Ctrl+F7",),
        tr("Predict every row of a table file and write the answers to a new CSV file."), "csv", "ask",
        short=tr("Predict a file"),
    ),
    ActionSpec(
        "data.draw", tr("Draw points"), "Data", ("F4",),
        tr("Make data with the mouse."), "pencil", "make", short=tr("Draw points"),
    ),
    ActionSpec(
        "network.add_layer", tr("Add hidden layer"), "Network", ("Ctrl+L",),
        tr("Add a layer behind the selected one."), "plus", "layer", short=tr("Layer"),
    ),
    ActionSpec(
        "network.remove_layer", tr("Remove layer"), "Network", ("Ctrl+Shift+L",),
        tr("Remove the selected layer."), "minus", "layer", short=tr("Remove"), near=("Del",),
    ),
    ActionSpec(
        "network.move_left", tr("Move layer left"), "Network", ("Alt+Left",),
        tr("Put the selected layer one place nearer to the input."), "chevron_left", "layer",
    ),
    ActionSpec(
        "network.move_right", tr("Move layer right"), "Network", ("Alt+Right",),
        tr("Put the selected layer one place nearer to the output."), "chevron_right", "layer",
    ),
    ActionSpec(
        "network.connect", tr("Connect layer…"), "Network", ("Ctrl+J",),
        tr("Let another layer read the selected one: arrow keys choose it, Return connects."), group="layer",
        near=("C",),
    ),
    ActionSpec(
        "network.insert", tr("Insert layer…"), "Network", ("Ctrl+Alt+L",),
        tr("Choose a layer to put behind the selected one, or a branch."), group="layer",
    ),
    ActionSpec(
        "network.rename", tr("Rename layer…"), "Network", ("F2",),
        tr("Type another name on the box of the selected layer."), group="layer",
    ),
    ActionSpec(
        "network.more_units", tr("One more unit"), "Network", ("Alt+Up",),
        tr("Add a unit to the selected layer."), group="units"
    ),
    ActionSpec(
        "network.fewer_units", tr("One unit less"), "Network", ("Alt+Down",),
        tr("Take a unit from the selected layer."), group="units",
    ),
    ActionSpec(
        "network.new_weights", tr("Draw new initial weights"), "Network", ("Ctrl+R",),
        tr("Draw other initial weights; training starts anew."), "dice", "weights", short=tr("New weights"),
    ),
    ActionSpec(
        "network.suggest", tr("Use the suggested network"), "Network", ("Ctrl+Shift+G",),
        tr("Take the layers that suit this data set."), "check", "weights", short=tr("Suggested"),
    ),
    ActionSpec(
        "network.templates", tr("Templates…"), "Network", ("Ctrl+Shift+T",),
        tr("Take a ready network, from a single neuron to LeNet, for these data."), "network", "weights",
        short=tr("Templates"),
    ),
    ActionSpec(
        "network.save_template", tr("Save as template…"), "Network", ("Ctrl+Alt+T",),
        tr("Keep this network and its settings, without data, among the templates."), group="weights",
    ),
    ActionSpec(
        "network.weights", tr("Weights as a table…"), "Network", ("Ctrl+Alt+W",),
        tr("Type, paste, fill or draw the weights of the selected layer."), group="table",
    ),
    ActionSpec(
        "network.next_problem", tr("Next problem"), "Network", ("Ctrl+Alt+M",),
        tr("Go to the next layer with a problem; the inspector shows remedies."), "warning", "table",
    ),
    *ARRANGE,
    ActionSpec(
        "train.start", tr("Start"), "Train", ("F5",),
        tr("Start, pause or resume training."), "play", "run"
    ),
    ActionSpec(
        "train.batch", tr("One batch"), "Train", ("Ctrl+B",),
        tr("Train on the next batch, then pause."), "step", "run", short=tr("Batch"),
    ),
    ActionSpec(
        "train.epoch", tr("One epoch"), "Train", ("Ctrl+Shift+B",),
        tr("Train to the end of the epoch, then pause."), "last", "run", short=tr("Epoch"),
    ),
    ActionSpec(
        "train.faster", tr("Faster"), "Train", ("Ctrl+Shift+Up",),
        tr("Let training make more updates a second, up to as many as it can."), group="speed",
    ),
    ActionSpec(
        "train.slower", tr("Slower"), "Train", ("Ctrl+Shift+Down",),
        tr("Let training make fewer updates a second, down to one, to follow them."), group="speed",
    ),
    ActionSpec(
        "train.stop", tr("Stop at once"), "Train", ("Ctrl+.",),
        tr("End training now; the weights stay."), "stop", "end", short=tr("Stop"),
    ),
    ActionSpec(
        "train.reset", tr("Reset to the same initial weights"), "Train", ("Shift+F5",),
        tr("Go back to the weights before training; the curves start anew."), "reset", "end", short=tr("Reset"),
    ),
    ActionSpec(
        "train.finding", tr("Next finding of the diagnosis"), "Train", ("Alt+F8",),
        tr("Show the next thing that the diagnosis has found, with its evidence and remedies."), "warning", "finding",
    ),
    ActionSpec(
        "train.folds", tr("Train all folds"), "Train", ("Ctrl+Shift+F",),
        tr("Train a copy of the network on every fold beside the window; the Data mode tells mean and deviation."),
    ),
    *RUNS,
    *PLOTS,
    ActionSpec(
        "train.sweep", tr("Sweep…"), "Train", ("Ctrl+F5",),
        tr("Train with many settings beside the window, and find the best: learning rate, layer sizes, any other."),
    ),
    ActionSpec(
        "step.forward", tr("Step"), "Step", ("F10",),
        tr("Do the next item of the chosen granularity."), "play", "one", near=("Right",)
    ),
    ActionSpec(
        "step.back", tr("Step back"), "Step", ("Ctrl+F10",),
        tr("Take the last item back."), "back", "one", short=tr("Back"), near=("Left",),
    ),
    ActionSpec(
        "step.into", tr("Step into"), "Step", ("F11",),
        tr("Go one level deeper and do its first item."), "chevron_down", "level", short=tr("Into"),
    ),
    ActionSpec(
        "step.into_back", tr("Step back into"), "Step", ("Ctrl+F11",),
        tr("Go one level deeper and take its last item back."), group="level",
    ),
    ActionSpec(
        "step.out", tr("Step out"), "Step", ("Shift+F11",),
        tr("Finish what this step belongs to."), group="level",
    ),
    ActionSpec(
        "step.out_back", tr("Step back out"), "Step", ("Ctrl+Shift+F11",),
        tr("Go back to before what this step belongs to."), group="level",
    ),
    ActionSpec(
        "step.finer", tr("Finer granularity"), "Step", (",",),
        tr("Make one step smaller: epoch, batch, phase, layer, neuron, term."), group="level",
    ),
    ActionSpec("step.coarser", tr("Coarser granularity"), "Step", (".",), tr("Make one step larger."), group="level"),
    ActionSpec(
        "step.layer", tr("Next layer"), "Step", ("Ctrl+Alt+Right",),
        tr("Go on to the next layer."), "layer", "layer", short=tr("Layer")
    ),
    ActionSpec(
        "step.layer_back", tr("Previous layer"), "Step", ("Ctrl+Alt+Left",),
        tr("Go back to the layer before."), "layer_back", "layer"
    ),
    ActionSpec(
        "step.phase", tr("Next phase"), "Step", ("F12",),
        tr("Go on to the next of forward, loss, backward and update."), "chevron_right", "layer", short=tr("Phase"),
    ),
    ActionSpec(
        "step.phase_back", tr("Previous phase"), "Step", ("Ctrl+F12",),
        tr("Go back to the phase before."), "chevron_left", "layer",
    ),
    ActionSpec(
        "step.play", tr("Play"), "Step", ("Ctrl+Space",),
        tr("Step by itself, or pause."), "play", "run", near=("Space",),
    ),
    ActionSpec("step.slower", tr("Slower"), "Step", ("[",), tr("Play more slowly."), group="run"),
    ActionSpec("step.faster", tr("Faster"), "Step", ("]",), tr("Play faster."), group="run"),
    ActionSpec(
        "step.run_here", tr("Run to here"), "Step", ("Ctrl+Return",),
        tr("Go on to the next step that makes the selected number."), group="run",
    ),
    ActionSpec(
        "step.continue", tr("Continue"), "Step", ("F6",),
        tr("Run to the next breakpoint, on over updates; without one to the end of this update."), group="run",
    ),
    ActionSpec(
        "step.continue_back", tr("Continue backwards"), "Step", ("Ctrl+F6",),
        tr("Run back to the breakpoint before; without one to the start of this update."), group="run",
    ),
    ActionSpec(
        "step.go_to", tr("Go to…"), "Step", ("Ctrl+G",),
        tr("Type where to go, such as e3 b2 r7 back L2."), group="ends",
    ),
    ActionSpec(
        "step.next_panel", tr("Next side panel"), "Step", ("Alt+.",),
        tr("Show the next of Inspect, Why, Layer, Rows, Proof and Watch."), group="panel",
    ),
    ActionSpec(
        "step.previous_panel", tr("Previous side panel"), "Step", ("Alt+,",),
        tr("Show the panel before."), group="panel",
    ),
    ActionSpec(
        "step.find", tr("Find a factor…"), "Step", ("Ctrl+F",),
        tr("Look for a number of a long sum: 12, or > 0.5."), group="ends",
    ),
    ActionSpec(
        "step.first", tr("To the start"), "Step", ("Alt+Home",),
        tr("Go back to before the first operation."), "first", "ends", short=tr("Start"), near=("Home",),
    ),
    ActionSpec(
        "step.last", tr("To the end"), "Step", ("Alt+End",),
        tr("Do all operations of this update."), "last", "ends", short=tr("End"), near=("End",),
    ),
    ActionSpec(
        "step.next_row", tr("Next row"), "Step", ("Alt+PgDown",),
        tr("Take the next row of the data, or of the batch."), group="row", near=("PgDown",)
    ),
    ActionSpec(
        "step.previous_row", tr("Previous row"), "Step", ("Alt+PgUp",),
        tr("Take the row before."), group="row", near=("PgUp",),
    ),
    ActionSpec(
        "step.batch", tr("Row alone or batch"), "Step", ("Alt+B",),
        tr("Walk through the batch that training takes next, or through the row alone."), group="row",
    ),
    ActionSpec(
        "step.why", tr("Why?"), "Step", ("Y",),
        tr("Show where the selected number, or the present one, came from."), "info", "ask",
    ),
    ActionSpec(
        "step.influences", tr("What does it influence?"), "Step", ("Shift+Y",),
        tr("Show the paths on which the selected number moves the loss."), group="ask",
    ),
    ActionSpec(
        "step.check", tr("Prove this slope"), "Step", ("G",),
        tr("Find the slope of the selected weight by trying, and compare."), group="ask",
    ),
    ActionSpec(
        "step.notation", tr("Next notation"), "Step", ("N",),
        tr("Write formulas as calculus, in words, with deltas or as code."), group="ask",
    ),
    *STEP_ACCESS,
    ActionSpec(
        "step.export", tr("Write this walk down…"), "Step", ("Ctrl+Shift+E",),
        tr("Save a worked solution, or receipts that can be verified."), "export", "keep", short=tr("Write down"),
    ),
    ActionSpec(
        "step.apply", tr("Keep these weights"), "Step", ("Ctrl+Shift+A",),
        tr("Give the network the weights that this step arrived at."), "check", "keep", short=tr("Keep"),
    ),
    ActionSpec(
        "time.back", tr("One update back"), "Timeline", ("Ctrl+Alt+,",),
        tr("Show the update before the one on show."), "chevron_left", "one",
    ),
    ActionSpec(
        "time.forward", tr("One update on"), "Timeline", ("Ctrl+Alt+.",),
        tr("Show the update after the one on show."), "chevron_right", "one",
    ),
    ActionSpec(
        "time.first", tr("To the start of training"), "Timeline", ("Ctrl+Alt+Home",),
        tr("Show the network as it was before the first update."), "first", "ends",
    ),
    ActionSpec(
        "time.newest", tr("Back to the newest"), "Timeline", ("Ctrl+Alt+End",),
        tr("Show the newest update again."), "last", "ends", near=("Esc",),
    ),
    ActionSpec(
        "time.go_to", tr("Go to update…"), "Timeline", ("Ctrl+U",),
        tr("Type the number of the update to show."), group="ends",
    ),
    ActionSpec(
        "time.branch", tr("Branch here"), "Timeline", ("Ctrl+Shift+N",),
        tr("Begin a branch at the update on show; what was trained after it is kept."), "plus", "branch",
    ),
    ActionSpec(
        "time.next_branch", tr("Next branch"), "Timeline", ("Ctrl+Alt+B",),
        tr("Go over to the next branch."), group="branch",
    ),
    ActionSpec(
        "time.rename_branch", tr("Rename branch…"), "Timeline", ("Ctrl+F2",),
        tr("Give this branch another name."), group="branch",
    ),
    ActionSpec(
        "time.delete_branch", tr("Delete branch"), "Timeline", ("Ctrl+Alt+Backspace",),
        tr("Let this branch go; undo brings it back."), group="branch",
    ),
    ActionSpec(
        "watch.toggle", tr("Breakpoint here"), "Step", ("F9",),
        tr("Set a breakpoint at the selected neuron, weight or layer, or remove it."), "breakpoint", "watch",
        short=tr("Breakpoint"),
    ),
    ActionSpec(
        "watch.edit", tr("Condition of the breakpoint…"), "Step", ("Ctrl+F9",),
        tr("Choose when the breakpoint at the selected place stops."), group="watch",
    ),
    ActionSpec(
        "watch.add", tr("Watch this number"), "Step", ("Alt+W",),
        tr("Follow the number at the selected place; without one, an expression."), "chart", "watch", short=tr("Watch"),
    ),
    *PREDICT,
    *TEACH,
    ActionSpec(
        "help.lessons", tr("Lessons…"), "Help", ("Shift+F2",),
        tr("Learn step by step in a window of its own; your work stays as it is."), "info", "learn",
    ),
    ActionSpec(
        "help.tour", tr("One-minute tour"), "Help", ("Ctrl+Shift+F2",),
        tr("See the four modes and train a network, in a window of its own."), group="learn",
    ),
    ActionSpec(
        "help.glossary", tr("Glossary…"), "Help", ("Shift+F4",),
        tr("Look a word up: slope, gradient, epoch and many more."), group="learn",
    ),
    ActionSpec(
        "help.welcome", tr("Welcome page…"), "Help", ("Ctrl+Shift+F4",),
        tr("Show lessons, examples and recent files, as at the first start."), group="learn",
    ),
    ActionSpec(
        "help.whats_this", tr("What is this?"), "Help", ("Shift+F1",),
        tr("Click anything in the window to have it explained."), group="help",
    ),
    *GUIDE,
    ActionSpec(
        "help.shortcuts", tr("Keyboard shortcuts"), "Help", ("?",),
        tr("Show every key by mode, to search, print or save."), group="help",
    ),
    *REPORT,
    ActionSpec(
        "help.about", tr("About Deepstep"), "Help", ("Ctrl+F1",),
        tr("Show version and licence."), group="help",
    ),
)  # fmt: skip
"""In the order of the menus."""

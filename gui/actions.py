"""Every command of the window, once: menus, buttons, shortcuts, tooltips and the help page read this table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenuBar, QToolButton, QWidget

from gui import icons, theme

MENUS = ("File", "Edit", "View", "Network", "Train", "Step", "Help")


@dataclass(frozen=True)
class ActionSpec:
    """One command.

    Attributes:
        id: stable name; the action's objectName is "action." + id.
        text: as the menu shows it; "…" at the end when it asks something first.
        menu: one of `MENUS`.
        shortcuts: keys that work in the whole window; the menu shows the first.
        tooltip: one sentence; the keys are added to it.
        icon: file name in resources/icons without ".svg".
        group: actions of one menu and group stand together; lines separate groups.
        checkable: a switch; checkable actions of one group exclude each other.
        short: what a button says where the menu's text is too long.
        near: keys that work only while a widget given to `bind_near` has the focus.
    """

    id: str
    text: str
    menu: str
    shortcuts: tuple[str, ...]
    tooltip: str
    icon: str = ""
    group: str = ""
    checkable: bool = False
    short: str = ""
    near: tuple[str, ...] = ()


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("file.new", "New…", "File", ("Ctrl+N",), "Start a new project from a data set.", "plus", "open"),
    ActionSpec("file.open", "Open…", "File", ("Ctrl+O",), "Open a project file.", "open", "open"),
    ActionSpec("file.import_csv", "Import CSV…", "File", ("Ctrl+I",), "Use a table of your own.", "csv", "open"),
    ActionSpec("file.save", "Save", "File", ("Ctrl+S",), "Save the project.", "save", "save"),
    ActionSpec(
        "file.save_as", "Save as…", "File", ("Ctrl+Shift+S",), "Save the project under another name.", group="save"
    ),
    ActionSpec(
        "file.export", "Export weights…", "File", ("Ctrl+E",),
        "Write the trained weights for use in other programs.", "export", "write", short="Export",
    ),
    ActionSpec(
        "file.screenshot", "Save picture of the window…", "File", ("Ctrl+Shift+P",),
        "Save what the window shows as a picture.", "picture", "write", short="Picture",
    ),
    ActionSpec("file.quit", "Quit", "File", ("Ctrl+Q",), "Close the window.", group="quit"),
    ActionSpec("edit.undo", "Undo", "Edit", ("Ctrl+Z",), "Take the last change back.", "undo"),
    ActionSpec("edit.redo", "Redo", "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "Make the change again.", "redo"),
    ActionSpec("view.data", "Data", "View", ("Ctrl+1",), "Show columns, rows and split of the data.", "", "mode", True),
    ActionSpec("view.build", "Build", "View", ("Ctrl+2",), "Show and change the layers.", "", "mode", True),
    ActionSpec("view.train", "Train", "View", ("Ctrl+3",), "Train and watch the curves.", "", "mode", True),
    ActionSpec("view.step", "Step", "View", ("Ctrl+4",), "Go through one row, one operation at a time.", "", "mode", True),
    ActionSpec("view.zoom_in", "Zoom in", "View", ("Ctrl++", "Ctrl+="), "Show the diagram larger.", "zoom_in", "zoom"),
    ActionSpec("view.zoom_out", "Zoom out", "View", ("Ctrl+-",), "Show the diagram smaller.", "zoom_out", "zoom"),
    ActionSpec(
        "view.fit", "Fit view", "View", ("Ctrl+0",), "Show the whole network.", "fit", "zoom", near=("F",)
    ),
    ActionSpec(
        "view.theme", "Switch to light / dark", "View", ("Ctrl+T",),
        "Change between the light and the dark look.", "sun_moon", "look", short="Theme",
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
        "network.more_units", "One more unit", "Network", ("Alt+Up",), "Add a unit to the selected layer.", group="units"
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
        "network.suggest", "Use the suggested network", "Network", ("Ctrl+G",),
        "Take the layers that suit this data set.", "check", "weights", short="Suggested",
    ),
    ActionSpec(
        "train.start", "Start", "Train", ("F5", "Ctrl+Return"), "Start, pause or resume training.", "play", "run"
    ),
    ActionSpec("train.batch", "One batch", "Train", ("Ctrl+B",), "Train on the next batch, then pause.", "step", "run", short="Batch"),
    ActionSpec(
        "train.epoch", "One epoch", "Train", ("Ctrl+Shift+B",),
        "Train to the end of the epoch, then pause.", "last", "run", short="Epoch",
    ),
    ActionSpec("train.stop", "Stop at once", "Train", ("Ctrl+.",), "End training now; the weights stay.", "stop", "end", short="Stop"),
    ActionSpec(
        "train.reset", "Reset to the same initial weights", "Train", ("Shift+F5",),
        "Go back to the weights before training; the curves start anew.", "reset", "end", short="Reset",
    ),
    ActionSpec(
        "step.forward", "Step", "Step", ("F10",), "Do the next operation.", "play", "one", near=("Right",)
    ),
    ActionSpec(
        "step.back", "Step back", "Step", ("Ctrl+F10",),
        "Take the last operation back.", "back", "one", short="Back", near=("Left",),
    ),
    ActionSpec(
        "step.layer", "Next layer", "Step", ("F11",), "Go on to the next layer.", "layer", "layer", short="Layer"
    ),
    ActionSpec(
        "step.layer_back", "Previous layer", "Step", ("Ctrl+F11",), "Go back to the layer before.", "layer_back", "layer"
    ),
    ActionSpec(
        "step.phase", "Next phase", "Step", ("F12",),
        "Go on to the next of forward, loss, backward and update.", "chevron_right", "phase", short="Phase",
    ),
    ActionSpec(
        "step.phase_back", "Previous phase", "Step", ("Ctrl+F12",),
        "Go back to the phase before.", "chevron_left", "phase",
    ),
    ActionSpec(
        "step.first", "To the start", "Step", ("Alt+Home",),
        "Go back to before the first operation.", "first", "ends", short="Start", near=("Home",),
    ),
    ActionSpec(
        "step.last", "To the end", "Step", ("Alt+End",),
        "Do all operations of this row.", "last", "ends", short="End", near=("End",),
    ),
    ActionSpec(
        "step.next_row", "Next row", "Step", ("Alt+PgDown",), "Take the next row of the data.", group="row", near=("PgDown",)
    ),
    ActionSpec(
        "step.previous_row", "Previous row", "Step", ("Alt+PgUp",),
        "Take the row before.", group="row", near=("PgUp",),
    ),
    ActionSpec(
        "step.apply", "Keep these weights", "Step", ("Ctrl+Shift+A",),
        "Give the network the weights that this step arrived at.", "check", "keep", short="Keep",
    ),
    ActionSpec("help.shortcuts", "Keyboard shortcuts", "Help", ("F1",), "Show every key.", group="help"),
    ActionSpec("help.about", "About Deepstep", "Help", ("Ctrl+F1",), "Show version and licence.", group="help"),
)  # fmt: skip
"""In the order of the menus."""


def keys_text(spec: ActionSpec) -> str:
    """Give the keys of `spec` as the desktop writes them, e.g. "F10 · Right in the diagram"."""
    native = QKeySequence.SequenceFormat.NativeText
    everywhere = [QKeySequence(key).toString(native) for key in spec.shortcuts]
    near = [f"{QKeySequence(key).toString(native)} in the diagram" for key in spec.near]
    return " · ".join(everywhere + near)


def build_actions(window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make every action, a child of `window`, by its id; triggering calls the handler without arguments.

    Raises:
        ValueError: naming an action without a handler or a handler without an action.
    """
    _check_handlers(handlers)
    groups: dict[str, QActionGroup] = {}
    made = {}
    for spec in ACTIONS:
        action = made[spec.id] = _make(window, spec, handlers[spec.id])
        if spec.checkable:
            groups.setdefault(spec.group, QActionGroup(window)).addAction(action)
    window.addActions(list(made.values()))
    return made


def _check_handlers(handlers: Mapping[str, Callable[[], object]]) -> None:
    ids = {spec.id for spec in ACTIONS}
    if missing := sorted(ids - set(handlers)):
        raise ValueError(f"The action {missing[0]} has no handler.")
    if unknown := sorted(set(handlers) - ids):
        raise ValueError(f"The handler {unknown[0]} belongs to no action.")


def _make(window: QWidget, spec: ActionSpec, handler: Callable[[], object]) -> QAction:
    action = QAction(spec.text, window)
    action.setObjectName(f"action.{spec.id}")
    action.setCheckable(spec.checkable)
    action.setShortcuts([QKeySequence(key) for key in spec.shortcuts])
    if spec.short:
        action.setIconText(spec.short)
    describe(action, spec.tooltip)
    if spec.icon:
        icons.bind(action, spec.icon)
    if spec.id == "file.quit":
        action.setMenuRole(QAction.MenuRole.QuitRole)
    action.triggered.connect(lambda _checked=False: handler())
    return action


def spec_of(action: QAction) -> ActionSpec:
    """Give the table's line of `action`."""
    return _BY_ID[action.objectName().removeprefix("action.")]


_BY_ID = {spec.id: spec for spec in ACTIONS}


def describe(action: QAction, sentence: str) -> None:
    """Say what `action` does, in tooltip, status bar and What's This; its keys are added."""
    keys = keys_text(spec_of(action))
    action.setToolTip(f"{sentence}  ({keys})")
    action.setStatusTip(f"{sentence}  {keys}")
    action.setWhatsThis(f"{sentence}\n\n{keys}")


def retitle(action: QAction, text: str, icon: str = "", sentence: str = "") -> None:
    """Give `action` another text, and icon and sentence where named, e.g. "Start" that becomes "Pause"."""
    action.setText(text)
    action.setIconText(text)
    if icon:
        icons.bind(action, icon)
    if sentence:
        describe(action, sentence)


def fill_menus(menubar: QMenuBar, actions: Mapping[str, QAction]) -> None:
    """Put every action into its menu, groups apart; a menu's objectName is "menu." + its name in small letters."""
    for name in MENUS:
        menu = menubar.addMenu(f"&{name}")
        menu.setObjectName(f"menu.{name.lower()}")
        menu.setToolTipsVisible(True)
        group = None
        for spec in (spec for spec in ACTIONS if spec.menu == name):
            if group not in (None, spec.group):
                menu.addSeparator()
            menu.addAction(actions[spec.id])
            group = spec.group


class ActionButton(QToolButton):
    """A button that follows its action: text, icon, tooltip, enabled, checked and visible."""

    def __init__(self, action: QAction, look: str, icon_only: bool) -> None:
        """Stand for `action`."""
        super().__init__()
        self._color = "accent_text" if look == "primary" else "text"
        self.setObjectName(f"button.{spec_of(action).id}")
        self.setProperty("look", look)
        self.setDefaultAction(action)
        self._icon_only = icon_only
        action.changed.connect(self._follow)
        theme.notifier().changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self.defaultAction()
        if action is None:
            return
        self.setVisible(action.isVisible()) if self.isVisibleTo(self.parentWidget()) != action.isVisible() else None
        self.setAccessibleName(action.text().rstrip("…"))
        self.setAccessibleDescription(action.toolTip())


def tool_button(action: QAction, look: str = "button", icon_only: bool = False) -> QToolButton:
    """Make a button for `action`, named "button." + id; `look` is "button" or "primary"."""
    return ActionButton(action, look, icon_only)


def bind_near(widget: QWidget, actions: Mapping[str, QAction], menus: tuple[str, ...] = MENUS) -> None:
    """Give `widget` (the diagram) the keys that work only while it has the focus, for the actions of `menus`."""
    for spec in (spec for spec in ACTIONS if spec.menu in menus):
        for key in spec.near:
            _bind_key(widget, actions[spec.id], key)


def _bind_key(widget: QWidget, action: QAction, key: str) -> None:
    shortcut = QShortcut(QKeySequence(key), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.setEnabled(action.isEnabled())
    shortcut.activated.connect(action.trigger)
    action.enabledChanged.connect(shortcut.setEnabled)


def _unused(_: QObject) -> None: ...

"""Makes menus, buttons and shortcuts from the action table: a command is described once and wired once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenuBar, QToolButton, QWidget

from gui import icons, theme
from gui.action_spec import ActionSpec
from gui.action_table import ACTIONS, MENUS
from gui.keys.ring import keys_text, ring
from gui.keys.told import keep_told

__all__ = [
    "ACTIONS",
    "MENUS",
    "ActionSpec",
    "bind_near",
    "build_actions",
    "describe",
    "fill_menus",
    "keys_text",
    "retitle",
    "spec_of",
    "tool_button",
]


def build_actions(window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make every action, a child of `window`, by its id; triggering calls the handler without arguments.

    Raises:
        ValueError: naming an action without a handler or a handler without an action.
    """
    _check_handlers(handlers)
    groups: dict[str, QActionGroup] = {}
    made: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = made[spec.id] = _make(window, spec, handlers[spec.id])
        if spec.checkable:
            groups.setdefault(spec.group, QActionGroup(window)).addAction(action)
    window.addActions(list(made.values()))
    keep_told(window, lambda: _give_keys(made))
    return made


def _give_keys(actions: Mapping[str, QAction]) -> None:
    """Let every action have the keys in force, and say so."""
    for name, action in actions.items():
        action.setShortcuts([QKeySequence(key) for key in ring().of(name).anywhere])
        describe(action, action.property(SENTENCE))


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
    if spec.short:
        action.setIconText(spec.short)
    action.setProperty(SENTENCE, spec.tooltip)
    if spec.icon:
        icons.bind(action, spec.icon)
    if spec.id == "file.quit":
        action.setMenuRole(QAction.MenuRole.QuitRole)
    action.triggered.connect(lambda _checked=False: handler())
    return action


SENTENCE = "sentence"
"""The property of an action that holds what it does; its keys are added where that is shown."""


def spec_of(action: QAction) -> ActionSpec:
    """Give the table's line of `action`."""
    return _BY_ID[action.objectName().removeprefix("action.")]


_BY_ID = {spec.id: spec for spec in ACTIONS}


def describe(action: QAction, sentence: str) -> None:
    """Say what `action` does, in tooltip, status bar and What's This; its keys are added."""
    keys = keys_text(spec_of(action).id)
    action.setProperty(SENTENCE, sentence)
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
    """Put every action into its menu, groups apart; the objectName is "menu." + the name in small letters."""
    for name, heading in MENUS.items():
        menu = menubar.addMenu(heading)
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
        style = Qt.ToolButtonStyle
        self._color = "accent_text" if look == "primary" else "text"
        self._icon_only = icon_only
        self.setObjectName(f"button.{spec_of(action).id}")
        self.setProperty("look", look)
        self.setToolButtonStyle(style.ToolButtonIconOnly if icon_only else style.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(16, 16))
        self.setDefaultAction(action)
        action.changed.connect(self._follow)
        action.visibleChanged.connect(self._follow_visible)
        theme.notifier().changed.connect(self._follow)
        if not action.isVisible():
            self.hide()
        self._follow()

    def _follow(self) -> None:
        action = self.defaultAction()
        if action is None:
            return
        self.setAccessibleName(action.text().replace("&", "").rstrip("…"))
        self.setAccessibleDescription(action.statusTip())
        name = icons.bound(action)
        if name and self._color != "text":
            self.setIcon(icons.icon(name, self._color))
        if not name:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

    def shrink(self, small: bool) -> None:
        """Show the icon alone where room is short, if there is one; the tooltip still says what it does."""
        action = self.defaultAction()
        if not self._icon_only and action is not None and icons.bound(action):
            style = Qt.ToolButtonStyle
            self.setToolButtonStyle(style.ToolButtonIconOnly if small else style.ToolButtonTextBesideIcon)

    def _follow_visible(self) -> None:
        self.setVisible(self.defaultAction().isVisible())


def tool_button(action: QAction, look: str = "button", icon_only: bool = False) -> QToolButton:
    """Make a button for `action`, named "button." + id; `look` is "button", "primary" or "flat"."""
    return ActionButton(action, look, icon_only)


def bind_near(
    widget: QWidget, actions: Mapping[str, QAction], menus: Collection[str] = MENUS, within: bool = False
) -> None:
    """Give `widget` (the diagram) the keys of `menus` that work only while it, or what is `within`, has the focus."""
    wanted = [spec.id for spec in ACTIONS if spec.menu in menus]
    bound: dict[tuple[str, str], QShortcut] = {}

    def bind() -> None:
        keys = {(name, key) for name in wanted for key in ring().of(name).near}
        for gone in bound.keys() - keys:
            bound.pop(gone).deleteLater()
        for name, key in sorted(keys - bound.keys()):
            bound[name, key] = _bind_key(widget, actions[name], key, within)

    keep_told(widget, bind)


def _bind_key(widget: QWidget, action: QAction, key: str, within: bool) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), widget)
    context = Qt.ShortcutContext
    shortcut.setContext(context.WidgetWithChildrenShortcut if within else context.WidgetShortcut)
    shortcut.setEnabled(action.isEnabled())
    shortcut.activated.connect(action.trigger)
    action.enabledChanged.connect(shortcut.setEnabled)
    return shortcut

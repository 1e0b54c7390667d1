"""The menus of building: layers to put somewhere, and ways to connect."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from core.building import Command
from core.catalogue import LAYERS
from core.language import tr
from core.layer import Layer
from gui.building import edits

if TYPE_CHECKING:
    from gui.building.builder import Builder
    from gui.main_window import MainWindow


class BuildMenus(QObject):
    """Open at once; what cannot be done is greyed with its reason in the tooltip."""

    def __init__(self, builder: Builder, window: MainWindow) -> None:
        """Offer commands of `builder`."""
        super().__init__(builder)
        self._builder, self._window = builder, window
        self._unjudged: list[tuple[QAction, Command]] = []
        self._judging = QTimer(self, interval=0)
        self._judging.timeout.connect(self._judge_next)

    def offer_layers(self, after: str) -> None:
        """Offer every kind of layer behind `after`, and as a branch beside what follows."""
        menu = self._menu("menu.insert")
        self._fill(menu, lambda layer: edits.add(layer, after))
        branch = menu.addMenu(tr("Branch off {after}", after=after))
        branch.setObjectName("menu.insert.branch")
        branch.setToolTipsVisible(True)
        self._fill(branch, lambda layer: edits.branch_off(layer, after), merges=False)
        menu.insertMenu(menu.actions()[0], branch)
        menu.insertSeparator(menu.actions()[1])
        entries = [
            action for action in menu.actions() if action.isEnabled() and action.menu() is None and action.text()
        ]
        named = (entry for entry in entries if entry.objectName() == "menu.insert.dense")
        menu.setActiveAction(next(named, entries[0] if entries else menu.actions()[0]))
        menu.popup(self._place_of(after))

    def offer_branches(self, source: str, at: QPoint) -> None:
        """Offer every kind of layer that could read `source` beside what does."""
        menu = self._menu("menu.branch")
        self._fill(menu, lambda layer: edits.branch_off(layer, source), merges=False)
        menu.popup(at)

    def offer_for_connection(self, source: str, target: str, at: QPoint) -> None:
        """Offer to take a connection away, or to put a layer into it."""
        menu = self._menu("menu.connection")
        self._entry(
            menu,
            "disconnect",
            tr("Disconnect {source} from {target}", source=source, target=target),
            edits.disconnect(source, target),
        )
        menu.addSeparator()
        self._fill(menu, lambda layer: edits.add_between(layer, source, target), merges=False)
        menu.popup(at)

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self._window)
        menu.setObjectName(name)
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(self._unjudged.clear)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _fill(self, menu: QMenu, command_of: Callable[[Layer], Command], merges: bool = True) -> None:
        for kind, layer in LAYERS.items():
            if merges or (layer.min_inputs == 1 and kind != "input"):
                self._entry(menu, kind, layer.label, command_of(layer()))

    def _entry(self, menu: QMenu, name: str, text: str, command: Command) -> None:
        action = menu.addAction(text)
        action.setObjectName(f"{menu.objectName()}.{name}")
        action.setToolTip(command.title)
        action.triggered.connect(lambda: self._builder.run(command))
        self._unjudged.append((action, command))
        self._judging.start()

    def _judge_next(self) -> None:
        """Judge one entry of an open menu after the other: in a deep network all at once would take too long."""
        if not self._unjudged:
            self._judging.stop()
            return
        action, command = self._unjudged.pop(0)
        reason, done = self._builder.judge(command)
        action.setToolTip(reason or done)
        action.setEnabled(not reason)

    def offer(self, commands: dict[str, Command], at: QPoint) -> None:
        """Let the user choose among commands by their words."""
        menu = self._menu("menu.join")
        for name, command in commands.items():
            self._entry(menu, name.split()[0].lower(), name, command)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(at)

    def _place_of(self, layer: str) -> QPoint:
        diagram = self._window.diagram
        layout = diagram.arrangement()
        column = layout.columns.get(layer) if layout else None
        if column is None:
            return self._window.mapToGlobal(self._window.rect().center())
        at = column.plus or (column.header.right, column.header.bottom)
        return diagram.viewport().mapToGlobal(diagram.mapFromScene(QPointF(*at)))

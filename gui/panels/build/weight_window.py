"""The weights of a layer as a table to type, paste, fill and draw anew; every change is one step of undo."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, cast

import numpy as np
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QTableView, QVBoxLayout, QWidget

from core.backend import HostArray
from core.errors import UserError
from core.explanation import Ref
from core.initializers import labels
from core.language import tr
from core.params import Weights
from core.project import Project
from core.weight_table import (
    WeightTable,
    as_text,
    constant,
    drawn,
    fans_of,
    identity,
    parse_cells,
    statistics,
    table_of,
)
from gui import background
from gui.carry.tables import TableOut
from gui.panels.build.weight_model import WeightModel
from gui.panels.build.weight_tools import WeightTools
from gui.scaling import fix_rows, fix_width, roomy
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Choice, ProblemBar

MOST_COUNTED = 4_000_000
"""Selected cells whose statistics are told."""
COPIED_AT_ONCE = 8_000_000
"""Weights of a layer up to which an edit is made at once: copying them takes some ten milliseconds."""
SAMPLED = 400_000
"""Weights that decide where the colours end."""
Make = Callable[[tuple[int, int]], HostArray]


class WeightView(QTableView):
    """The cells: Ctrl+C and Ctrl+V copy and paste, Delete sets to zero, the other keys are a table's own."""

    def __init__(self, window: WeightWindow) -> None:
        """Belong to `window`."""
        super().__init__()
        self._window = window
        self.setObjectName("weights.table")
        TableOut(self, key=False)
        self.setAccessibleName(tr("Weights of the layer"))
        self.setWordWrap(False)
        self.setAlternatingRowColors(False)
        side, top = self.verticalHeader(), self.horizontalHeader()
        fix_rows(side, 24)
        fix_width(side, 120)
        fix_rows(top, 86)
        top.setMinimumSectionSize(40)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            self._window.copy()
        elif event.matches(keys.Paste):
            self._window.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._window.fill(tr("Set weights to zero"), lambda shape: constant(shape, 0.0))
        else:
            super().keyPressEvent(event)


class WeightWindow(QDialog):
    """Follows the layer of the inspector; it stays open beside the diagram."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Follow `session`."""
        super().__init__(parent)
        self.setObjectName("weights")
        self.resize(roomy(self, 780, 520))
        self._session, self._layer = session, ""
        self._pick: tuple[int, int] | None = None
        self.model = WeightModel()
        self.model.typed.connect(self._type)
        self.view = WeightView(self)
        self.view.setModel(self.model)
        self.problem = ProblemBar("weights.problem")
        self.tools = WeightTools(labels())
        self.layers = Choice("weights.layer", {"": ""})
        self.layers.setAccessibleName(tr("Layer"))
        self.layers.setToolTip(tr("Whose weights are shown"))
        self.layers.chosen.connect(lambda name: self._session.select(Ref("layer", name)))
        self._told = QLabel()
        self._told.setObjectName("weights.statistics")
        self._told.setProperty("look", "muted")
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self._count_later = QTimer(self, singleShot=True, interval=30)
        self._count_later.timeout.connect(self._count)
        for signal in (session.changed, session.selection_changed):
            signal.connect(self._later.start)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._count_later.start())
        self.view.selectionModel().currentChanged.connect(self._go_to)
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self.layers)
        top.addWidget(self.tools, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GAP, EDGE, GAP)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addWidget(self.problem)
        column.addWidget(self.view, 1)
        column.addWidget(self._told)

    def _connect(self) -> None:
        tools = self.tools
        tools.constant.connect(lambda value: self.fill(tr("Fill weights"), lambda shape: constant(shape, value)))
        tools.identity.connect(lambda: self.fill(tr("Fill weights with the identity"), identity))
        tools.scaled.connect(lambda factor: self._change(tr("Scale weights"), lambda values: values * factor))
        tools.redrawn.connect(self._draw)
        tools.copy.connect(self.copy)
        tools.paste.connect(self.paste)
        tools.frozen.connect(self._freeze)
        tools.searched.connect(self._search)
        tools.kernel.connect(self._show_kernel)

    def open_for(self, layer: str) -> None:
        """Show the window with the weights of `layer`, or of the first layer that has some."""
        self._layer = layer
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    @property
    def table(self) -> WeightTable | None:
        """The table on show."""
        return self.model.table

    def refresh(self) -> None:
        """Show the present weights of the selected layer."""
        if not self.isVisible() and not self._layer:
            return
        project, ref = self._session.project, self._session.selection
        with_weights = [s.name for s in project.spec.layers if any(n.startswith(f"{s.name}.") for n in project.weights)]
        if ref is not None and ref.layer in with_weights:
            self._layer = ref.layer
        if self._layer not in with_weights:
            self._layer = with_weights[0] if with_weights else ""
        if [self.layers.itemData(i) for i in range(self.layers.count())] != (with_weights or [""]):
            self.layers.set_choices({name: name for name in with_weights} or {"": tr("no weights")})
        self.layers.choose(self._layer)
        self._show_table(project)

    def _show_table(self, project: Project) -> None:
        weights = self._session.weights
        table = table_of(project, weights, self._layer, self._pick) if self._layer else None
        array = weights[table.main] if table is not None and table.main else None
        channels = array.shape[2:] if array is not None and array.ndim == 4 else None
        if channels is None:
            self._pick = None
        self.tools.show_kernels(channels)
        self.tools.show_frozen(getattr(project.spec[self._layer].layer, "frozen", None) if self._layer else None)
        self.model.show(table, _most(table))
        words = f"{table.rows} × {table.columns}" if table is not None else tr("no weights")
        self.setWindowTitle(tr("Weights of {layer} · {words}", layer=self._layer, words=words))
        self._count()

    # Where the cursor is.

    def region(self) -> tuple[int, int, int, int] | None:
        """Give the rectangle of the selected cells (top, left, height, width); of the whole table where none is."""
        table, chosen = self.table, self.view.selectionModel().selection()
        if table is None or not table.rows or not table.columns:
            return None
        if not chosen.count():
            return 0, 0, table.rows, table.columns
        ranges = [chosen.at(i) for i in range(chosen.count())]
        top, left = min(r.top() for r in ranges), min(r.left() for r in ranges)
        bottom, right = max(r.bottom() for r in ranges), max(r.right() for r in ranges)
        return top, left, bottom - top + 1, right - left + 1

    def target(self) -> tuple[int, int, int, int] | None:
        """Give the rectangle that is filled: the selected cells, else all weights; a bias is filled where selected."""
        region, table = self.region(), self.table
        if region is None or table is None or not table.main or self.view.selectionModel().hasSelection():
            return region
        return 0, 0, int(table.grid.shape[0]), table.columns

    def _go_to(self) -> None:
        """Select the weight under the cursor in the window too."""
        table, index = self.table, self.view.currentIndex()
        if table is None or not index.isValid() or not self.isActiveWindow():
            return
        ref = _ref_of(table, index.row(), index.column())
        if ref is not None and self._session.selection != ref:
            self._session.select(ref)

    def _count(self) -> None:
        table, region = self.table, self.region()
        if table is None or region is None:
            self._told.setText("")
            return
        top, left, height, width = region
        if height * width > MOST_COUNTED:
            self._told.setText(
                tr("{height} × {width} cells: select fewer for their mean and spread", height=height, width=width)
            )
            return
        values = table.block(slice(top, top + height), slice(left, left + width))
        where = (
            tr("{height} × {width} selected", height=height, width=width)
            if self.view.selectionModel().hasSelection()
            else tr("whole table")
        )
        self._told.setText(f"{where}: {statistics(values).words()}")

    def _search(self, words: str) -> None:
        table = self.table
        found = table.find(words) if table is not None else None
        self.problem.show_problem(
            ""
            if found or not words.strip()
            else tr("{layer}: nothing is called {words!r}.", layer=self._layer, words=words)
        )
        if table is None or found is None:
            return
        row, column = found
        self.view.scrollTo(self.model.index(max(row, 0), max(column, 0)))
        first = self.model.index(max(row, 0), max(column, 0))
        last = self.model.index(row if row >= 0 else table.rows - 1, column if column >= 0 else table.columns - 1)
        chosen = QItemSelection()
        chosen.append(QItemSelectionRange(first, last))
        self.view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _show_kernel(self, pick: object) -> None:
        self._pick = pick if isinstance(pick, tuple) else None
        self._show_table(self._session.project)

    # Changes.

    def _type(self, row: int, column: int, words: str) -> None:
        try:
            values = parse_cells(words)
            if values.size != 1:
                raise UserError(tr("{words!r} is no number.", words=words))
        except UserError as error:
            self.problem.show_problem(
                str(error).removeprefix("Line 1, cell 1: ").replace(tr("; nothing was pasted"), "")
            )
            return
        self._put(tr("Type weight"), row, column, values)

    def copy(self) -> None:
        """Put the selected cells into the clipboard, every digit."""
        table, region = self.table, self.region()
        if table is not None and region is not None:
            top, left, height, width = region
            if height * width > MOST_COUNTED:
                self.problem.show_problem(
                    tr(
                        "{height} × {width} cells are too many for the clipboard; select fewer.",
                        height=height,
                        width=width,
                    )
                )
                return
            values = table.block(slice(top, top + height), slice(left, left + width))
            QGuiApplication.clipboard().setText(as_text(values))

    def paste(self) -> None:
        """Put the clipboard's numbers at the selected cell; one number fills all selected cells."""
        region = self.region()
        if region is None:
            return
        try:
            values = parse_cells(QGuiApplication.clipboard().text())
        except UserError as error:
            self.problem.show_problem(str(error))
            return
        top, left, height, width = region
        if values.size == 1 and self.view.selectionModel().hasSelection():
            values = np.full((height, width), values[0, 0])
        elif height * width > 1 and values.shape != (height, width):
            got = f"{values.shape[0]} × {values.shape[1]}"
            self.problem.show_problem(
                tr(
                    "{layer}: {got} numbers do not fit into {height} × {width} cells; select one cell or as many.",
                    layer=self._layer,
                    got=got,
                    height=height,
                    width=width,
                )
            )
            return
        self._put(tr("Paste weights"), top, left, values)

    def fill(self, text: str, make: Make) -> None:
        """Put what `make` gives for their shape into the selected cells, or into all."""
        region = self.target()
        if region is not None:
            self._put(text, region[0], region[1], make((region[2], region[3])))

    def _change(self, text: str, change: Callable[[HostArray], HostArray]) -> None:
        table, region = self.table, self.target()
        if table is not None and region is not None:
            top, left, height, width = region
            self._put(text, top, left, change(table.block(slice(top, top + height), slice(left, left + width))))

    def _draw(self, initializer: str, seed: int) -> None:
        fans, region = fans_of(self._session.project, self._layer), self.target()
        if region is not None:
            self._put(tr("Draw weights"), region[0], region[1], drawn(region[2:], initializer, seed, fans))

    def _put(self, text: str, row: int, column: int, values: HostArray) -> None:
        """Put numbers at a place; an array of many is copied beside the window first."""
        table = self.table
        if table is None:
            return
        layer, pick, base = table.layer, table.pick, self._session.weights
        if table.grid.size <= COPIED_AT_ONCE or self._session.training.running:
            self._edit(
                tr("{text} of {layer}", text=text, layer=layer),
                lambda p: _with_block(p, layer, pick, row, column, values),
            )
            return
        self.setCursor(Qt.CursorShape.BusyCursor)

        def done(made: Weights) -> None:
            self.unsetCursor()
            same = self._session.project.weights is base
            changed = (lambda p: p.with_weights(made)) if same else (
                lambda p: _with_block(p, layer, pick, row, column, values))  # fmt: skip
            self._edit(tr("{text} of {layer}", text=text, layer=layer), changed)

        def failed(problem: str) -> None:
            self.unsetCursor()
            self.problem.show_problem(problem)

        background.run(lambda _: table.with_block(base, row, column, values), done, failed, tr("The edit"), self)

    def _edit(self, text: str, change: Callable[[Project], Project]) -> None:
        problem = ""

        def tried(project: Project) -> Project:
            nonlocal problem
            try:
                return change(project)
            except UserError as error:
                problem = str(error)
                raise

        self._session.edit(text, tried)
        self.problem.show_problem(problem)

    def _freeze(self, frozen: bool) -> None:
        name = self._layer

        def change(project: Project) -> Project:
            layer = dataclasses.replace(cast(Any, project.spec[name].layer), frozen=frozen)
            return project.with_spec(project.spec.replace(name, layer))

        self._session.edit(f"{'Freeze' if frozen else 'Train'} {name}", change, f"layer.{name}.frozen")


def _with_block(
    project: Project, layer: str, pick: tuple[int, int] | None, row: int, column: int, values: HostArray
) -> Project:
    """Give the project with numbers put into the table of a layer."""
    now = table_of(project, project.weights, layer, pick)
    if now is None:
        raise UserError(tr("{layer}: it has no weights any more.", layer=layer))
    return project.with_weights(now.with_block(project.weights, row, column, values))


def _most(table: WeightTable | None) -> float:
    """Give the end of the colours: the largest finite |value|, of a large table that of some of its rows."""
    if table is None or not table.columns:
        return 1.0
    step = max(1, table.grid.size // SAMPLED)
    parts = [table.grid[::step], *(array for _, array in table.below)]
    sizes = [np.abs(part[np.isfinite(part)]).max(initial=0.0) for part in parts]
    return float(max(sizes, default=0.0))


def _ref_of(table: WeightTable, row: int, column: int) -> Ref | None:
    """Give the place of a cell where the window can select it."""
    inside = table.grid.shape[0]
    if row < inside:
        matrix = table.main.endswith(".weight") and table.pick is None and not table.row_name(row).startswith("y ")
        return Ref("weight", table.layer, (row, column)) if matrix else None
    name = table.below[row - inside][0]
    return Ref("bias", table.layer, (column,)) if name.endswith(".bias") else None

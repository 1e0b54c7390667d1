"""The row of commands above the table of weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget, QWidgetAction

from core.language import tr
from gui.scaling import fix_width
from gui.tokens import EDGE, GAP
from gui.widgets import Choice, FormRow, Line, NumberEdit, Switch, push_button


class WeightTools(QWidget):
    """Buttons with small menus that ask for a number; all work on the selected cells, or on all.

    Signals:
        constant, scaled: a number.  identity.  redrawn: initializer and seed.  copy, paste.  frozen: on or off.
        searched: words.  kernel: (channel, filter) of one kernel, or None for all.
    """

    constant = Signal(float)
    scaled = Signal(float)
    identity = Signal()
    redrawn = Signal(str, int)
    copy = Signal()
    paste = Signal()
    frozen = Signal(bool)
    searched = Signal(str)
    kernel = Signal(object)

    def __init__(self, initializers: Mapping[str, str]) -> None:
        """Offer `initializers`, kind → label."""
        super().__init__()
        self.setObjectName("weights.tools")
        self.search = Line()
        self.search.setObjectName("weights.search")
        self.search.setPlaceholderText(tr("find a unit or input"))
        self.search.setAccessibleName(tr("Find a unit or input"))
        self.search.setToolTip(tr("A name or number, then Return: petal, 12, row 3, bias"))
        fix_width(self.search, 150)
        self.search.returnPressed.connect(lambda: self.searched.emit(self.search.text()))
        self.number = NumberEdit("weights.fill.value", tr("Value"))
        self.number.set_value(0.0)
        self.factor = NumberEdit("weights.scale.factor", tr("Factor"))
        self.factor.set_value(0.5)
        self.start = Choice("weights.draw.initializer", initializers)
        self.start.setAccessibleName(tr("How they are drawn"))
        self.seed = NumberEdit("weights.draw.seed", tr("Seed"), whole=True)
        self.seed.set_value(1)
        self.freeze = Switch("weights.frozen")
        self.freeze.setAccessibleName(tr("Frozen"))
        self.freeze.setToolTip(tr("Keep all weights of this layer as they are while the others are trained"))
        self.freeze.clicked.connect(self.frozen)
        self._freeze_row = FormRow(tr("Frozen"), self.freeze)
        self.one = Switch("weights.kernel.one")
        self.one.setAccessibleName(tr("One kernel"))
        self.one.setToolTip(tr("Show one kernel as a table of its own"))
        self.channel, self.filter = (
            NumberEdit(f"weights.kernel.{name}", words, whole=True)
            for name, words in (("channel", tr("channel")), ("filter", tr("filter")))
        )
        self._kernels = QWidget()
        self._sizes = (1, 1)
        self._lay_out()

    def _lay_out(self) -> None:
        for field in (self.channel, self.filter):
            field.set_value(1)
            fix_width(field, 48)
            field.edited.connect(lambda _: self._tell_kernel())
            field.setEnabled(False)
        self.one.clicked.connect(self._choose_one)
        kernels = QHBoxLayout(self._kernels)
        kernels.setContentsMargins(0, 0, 0, 0)
        for part in (
            QLabel(tr("One kernel")),
            self.one,
            QLabel(tr("channel")),
            self.channel,
            QLabel(tr("filter")),
            self.filter,
        ):
            kernels.addWidget(part)
        kernels.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.search)
        row.addWidget(self._menu_button("fill", tr("Fill ▾"), tr("Fill the selected cells, or all"), self._fill_menu))
        row.addWidget(
            self._menu_button("draw", tr("Draw ▾"), tr("Draw the selected cells anew, or all"), self._draw_menu)
        )
        row.addWidget(
            self._menu_button("scale", tr("Scale ▾"), tr("Multiply the selected cells, or all"), self._scale_menu)
        )
        row.addWidget(self._button("copy", tr("Copy"), tr("Copy the selected cells (Ctrl+C)"), self.copy.emit))
        row.addWidget(
            self._button("paste", tr("Paste"), tr("Paste numbers of a spreadsheet (Ctrl+V)"), self.paste.emit)
        )
        row.addWidget(self._freeze_row)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._kernels)

    def _button(self, name: str, words: str, tip: str, act: Callable[[], object] | None) -> QPushButton:
        return push_button(f"weights.{name}", words, tip, act)

    def _menu_button(self, name: str, words: str, tip: str, fill: object) -> QPushButton:
        button = self._button(name, words, tip, None)
        menu = QMenu(button)
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height()))))
        menu.setObjectName(f"weights.{name}.menu")
        if callable(fill):
            fill(menu)
        return button

    def _fill_menu(self, menu: QMenu) -> None:
        self._ask(menu, "fill", FormRow(tr("Value"), self.number, tr("The number that each cell gets.")),
                  lambda: self.constant.emit(self.number.value() or 0.0), tr("Fill with this number"))  # fmt: skip
        for name, words, act in (
            ("zeros", tr("Zeros"), lambda: self.constant.emit(0.0)),
            ("ones", tr("Ones"), lambda: self.constant.emit(1.0)),
            ("identity", tr("Identity: ones on the diagonal"), self.identity.emit),
        ):
            menu.addAction(words, act).setObjectName(f"weights.fill.{name}")

    def _scale_menu(self, menu: QMenu) -> None:
        self._ask(menu, "scale", FormRow(tr("Factor"), self.factor, tr("What each cell is multiplied by.")),
                  lambda: self.scaled.emit(self.factor.value() or 0.0), tr("Multiply by this factor"))  # fmt: skip
        menu.addAction(tr("Turn the signs"), lambda: self.scaled.emit(-1.0)).setObjectName("weights.scale.turn")

    def _draw_menu(self, menu: QMenu) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            FormRow(tr("Drawn"), self.start, tr("How the numbers are drawn, with the fans of this layer."))
        )
        column.addWidget(FormRow(tr("Seed"), self.seed, tr("Start of the random numbers: same seed, same weights.")))
        self._ask(menu, "draw", box, lambda: self.redrawn.emit(self.start.current(), int(self.seed.value() or 0)),
                  tr("Draw"))  # fmt: skip

    def _ask(self, menu: QMenu, name: str, widget: QWidget, act: object, words: str) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(EDGE, GAP, EDGE, GAP)
        go = self._button(f"{name}.go", words, words, lambda: (menu.close(), act() if callable(act) else None))
        go.setProperty("look", "primary")
        column.addWidget(widget)
        column.addWidget(go)
        entry = QWidgetAction(menu)
        entry.setDefaultWidget(holder)
        menu.addAction(entry)

    def show_frozen(self, frozen: bool | None) -> None:
        """Show whether the layer is frozen; None where it cannot be."""
        self._freeze_row.setVisible(frozen is not None)
        self.freeze.setChecked(bool(frozen))

    def show_kernels(self, sizes: tuple[int, ...] | None) -> None:
        """Offer single kernels of so many channels and filters; None where there are none."""
        self._kernels.setVisible(sizes is not None)
        if sizes is None and self.one.isChecked():
            self.one.setChecked(False)
            self.channel.setEnabled(False)
            self.filter.setEnabled(False)
        if sizes is not None:
            self._sizes = (sizes[0], sizes[1])
            for field, size, name in zip((self.channel, self.filter), sizes, ("channel", "filter"), strict=True):
                field.setToolTip(tr("Which {name}, 1 to {size}", name=name, size=size))

    def _choose_one(self, one: bool) -> None:
        for field in (self.channel, self.filter):
            field.setEnabled(one)
        self._tell_kernel()

    def _tell_kernel(self) -> None:
        places = []
        for field, size in zip((self.channel, self.filter), self._sizes, strict=True):
            value = min(max(int(field.value() or 1), 1), size)
            field.set_value(value)
            places.append(value - 1)
        self.kernel.emit((places[0], places[1]) if self.one.isChecked() else None)

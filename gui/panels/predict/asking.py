"""The row that is asked about, shared by the pages of this panel; it follows project and training."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.backend import HostArray
from core.errors import UserError
from core.language import tr
from core.predicting.asked import Asked
from core.predicting.images import Shape, image_shape
from core.predicting.reasons import Reasons, explain
from core.predicting.rows import Inputs, Row, Value, encode
from core.program import check_rows
from gui.session import Session

MUCH = 10_000_000
"""So many multiply-add pairs are done at once; more of them beside the window."""
PER_SECOND = 12
"""So often the answers follow a running training."""


class Asking(QObject):
    """Values for all inputs, the answer that is looked at, and the network as it is now.

    Signals:
        replaced: the inputs are other columns.  changed: values, weights or the chosen answer are others.
    """

    replaced = Signal()
    changed = Signal()

    def __init__(self, session: Session) -> None:
        """Begin with the row that the window shows."""
        super().__init__()
        self.session = session
        self.inputs = Inputs(session.data)
        self.row: dict[str, Value] = {}
        self.answer, self.method, self.number = 0, "slope", 0
        self._follows = True
        self._active = False
        self._stale, self._other = True, False
        self._due = 0.0
        self._later = QTimer(self, singleShot=True, interval=1000 // PER_SECOND)
        self._later.timeout.connect(self.tell)
        session.data_changed.connect(self._on_data)
        session.changed.connect(self.tell)
        session.training.snapshot_taken.connect(lambda _: self._on_snapshot())
        self._take_data()

    def set_active(self, active: bool) -> None:
        """Work only while somebody looks; what was missed is caught up with."""
        self._active = active
        if active and self._other:
            self._other = False
            self.replaced.emit()
        if active and self._stale:
            self.tell()

    @property
    def asked(self) -> Asked:
        """The network as it is at this moment; while training runs its newest snapshot."""
        session = self.session
        return Asked(session.project.spec, session.weights, session.data.pipeline)

    @property
    def image(self) -> Shape | None:
        """The shape of the image that the inputs are, if they are one."""
        data = self.session.data
        return image_shape(self.session.project.spec, data.pipeline, data.table.image)

    def answers(self) -> HostArray:
        """Give the answers for the row: (names,).

        Raises:
            UserError: when the network cannot read the row.
        """
        asked = self.asked
        x = encode(asked.pipeline, self.row)
        check_rows(asked.spec, x)
        result: HostArray = asked.answers(x)[0]
        return result

    def reasons(self) -> Callable[[], Reasons]:
        """Give a function that measures what the chosen answer hangs on; it can run beside the window."""
        asked, inputs, row, answer, method = self.asked, self.inputs, self.row, self.answer, self.method
        return lambda: explain(asked, inputs, row, answer, method)

    @property
    def slow(self) -> bool:
        """Whether measuring influence takes long: each of many inputs is left out once."""
        return self.method != "slope" and self.is_much(len(self.row))

    def is_much(self, rows: int) -> bool:
        """Tell whether asking for so many rows takes long."""
        return rows * max(self.asked.multiply_adds, 10 * len(self.row)) > MUCH

    def actual(self) -> str:
        """Give the target as it stands in the table, where the row is one of its rows, unchanged."""
        data = self.session.data
        if self.number <= 0 or self.row != self.inputs.row(self.number - 1):
            return ""
        texts = [data.table.column(target.name).cell(self.number - 1) for target in data.pipeline.targets]
        return ", ".join(texts)

    def outside(self) -> list[str]:
        """Say which values lie outside of the training rows."""
        found = (known.outside(self.row.get(known.name)) for known in self.inputs.known)
        return [sentence for sentence in found if sentence]

    def set_value(self, name: str, value: Value) -> None:
        """Give one input another value; the row is then no longer one of the table's."""
        if self.row.get(name, 0) != value or name not in self.row:
            self.row, self.number = {**self.row, name: value}, 0
            self.tell()

    def set_row(self, row: Row, number: int = 0) -> None:
        """Ask about another row; `number` counts from 1 where it is one of the table's."""
        self.row, self.number = dict(row), number
        self._follow()
        self.tell()

    def take_row(self, number: int) -> None:
        """Ask about a row of the table, counted from 1.

        Raises:
            UserError: when there is no such row.
        """
        rows = self.session.data.table.rows
        if not 1 <= number <= rows:
            raise UserError(tr("There is no row {number}; the table has rows 1 to {rows}.", number=number, rows=rows))
        self.set_row(self.inputs.row(number - 1), number)

    def _follow(self) -> None:
        """Look at the likeliest class of another row, until the user has chosen one to look at."""
        if self._follows and self.asked.pipeline.class_names:
            try:
                self.answer = int(np.argmax(self.answers()))
            except UserError:
                self.answer = 0

    def choose(self, answer: int) -> None:
        """Look at another answer."""
        self._follows = False
        if answer != self.answer:
            self.answer = answer
            self.tell()

    def set_method(self, method: str) -> None:
        """Measure influence in another way."""
        self.method = method
        self.tell()

    def tell(self) -> None:
        """Let the pages show what is now."""
        self._stale = not self._active
        if self._active:
            self._due = time.perf_counter() + 1 / PER_SECOND
            self.changed.emit()

    def _on_snapshot(self) -> None:
        self._stale = True
        if self._active and time.perf_counter() >= self._due:
            self.tell()
        elif self._active and not self._later.isActive():
            self._later.start()

    def _on_data(self) -> None:
        self._take_data()
        self._stale = True
        self._other = not self._active
        if self._active:
            self.replaced.emit()

    def _take_data(self) -> None:
        """Take the inputs of other data; values that still mean something stay."""
        session, before = self.session, self.row
        self.inputs = Inputs(session.data)
        kept = {k.name: before[k.name] for k in self.inputs.known if _fits(before.get(k.name), k.kind)}
        if len(kept) == len(self.inputs.known):
            self.row = kept
        else:
            self.number = session.project.row + 1
            self.row = self.inputs.row(session.project.row)
        self._follows = self._follows or self.answer >= len(self.asked.names)
        self.answer = min(self.answer, len(self.asked.names) - 1)
        self._follow()


def _fits(value: Value, kind: str) -> bool:
    return isinstance(value, str) if kind != "number" else isinstance(value, int | float) and bool(np.isfinite(value))

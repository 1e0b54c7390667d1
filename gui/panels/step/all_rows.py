"""The loss over all training rows, with the weights before and after the update that is stepped through."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.backend import cpu
from core.explanation import Ref
from core.language import tr
from core.measuring import outputs_and_loss
from core.params import Weights
from core.predict import ROWS_AT_ONCE
from core.program import Engine
from core.walk import Walk
from gui import background
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import FormRow, NumberEdit

AT_ONCE = 1_000_000
"""Multiplications up to which the loss is worked out at once; beyond them beside the window."""
HELPS = {
    "before": tr("The mean loss over all training rows, with the weights before this update."),
    "after": tr("The same with the weights after this update; ? until the update has been stepped through."),
}


class AllRows(QWidget):
    """Two numbers, kept for each walk."""

    def __init__(self, session: Session) -> None:
        """Start empty; `refresh` fills it."""
        super().__init__()
        self._session = session
        self._walk: Walk | None = None
        self._found: tuple[float, float] | None = None
        self._job: background.Job | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        self._rows = {name: self._row(name) for name in HELPS}
        for row in self._rows.values():
            column.addWidget(row)

    def _row(self, name: str) -> FormRow:
        field = NumberEdit(f"batch.loss_{name}", tr("Loss of all training rows, {name}", name=name))
        field.setReadOnly(True)
        field.setToolTip(HELPS[name])
        return FormRow(tr("Loss of all training rows, {name}", name=name), field, HELPS[name])

    def refresh(self) -> None:
        """Measure another walk, and show what is known by now."""
        walk = self._session.stepping.walk
        self.setVisible(walk is not None)
        if walk is not self._walk:
            self._walk, self._found = walk, None
            if walk is not None:
                self._measure(walk)
        self._show()

    def _measure(self, walk: Walk) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if walk.engine.program.order.size * len(walk.data.train) <= AT_ONCE:
            self._found = _losses(walk)
            return
        self._job = background.run(
            lambda report: _losses(walk) if report(0.0) else None,
            lambda found: self._take(walk, found),
            self._session.tell,
            tr("The loss of all rows"),
            self,
            after=background.LATER,
        )

    def _take(self, walk: Walk, found: tuple[float, float] | None) -> None:
        if walk is self._walk:
            self._found = found
            self._show()

    def _show(self) -> None:
        walk, found = self._walk, self._found
        complete = walk is not None and self._session.stepping.known >= len(walk) - 1
        before, after = found if found is not None else (None, None)
        predicting = self._session.predicting
        if walk is not None and predicting.on and predicting.hides(walk, walk.find(Ref("loss", ""), "loss")):
            before = None  # of a single row it is the loss that is asked for
        for name, value in (("before", before), ("after", after if complete else None)):
            field = self._rows[name].widget
            assert isinstance(field, NumberEdit)
            field.set_value(value)


def _losses(walk: Walk) -> tuple[float, float]:
    """Measure all training rows, as evaluation does: in float64, with nothing dropped."""
    return _loss(walk, walk.frame.weights), _loss(walk, walk.weights_after)


def _loss(walk: Walk, weights: Weights) -> float:
    program, rows = walk.engine.program, walk.data.train
    engine = Engine(cpu(), program, min(len(rows), ROWS_AT_ONCE), "float64")
    engine.load(weights.flat(program.order))
    with np.errstate(all="ignore"):
        return outputs_and_loss(engine, walk.data.x[rows], walk.data.y[rows], ROWS_AT_ONCE)[1]

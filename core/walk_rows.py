"""The rows of a batch: one in the spotlight, and what each adds to every slope."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.layer import ALL, Tape, Views
from core.program import Engine

MOST_KEPT = 8_000_000
"""Contributions of one layer that are kept at a time; beyond them each weight's are worked out when asked for."""


def shared_names(engine: Engine) -> frozenset[str]:
    """Name the tape's arrays that all rows share."""
    program = engine.program
    ops = program.ops + program.inference_ops
    return frozenset(b.name for op in ops for b in op.extra_buffers() if not b.per_row)


def spotlight(engine: Engine, tape: Tape, row: int) -> Tape:
    """Give views of one row's numbers; those of all rows stand beside them under `ALL` + name."""
    shared = shared_names(engine)
    own = {name: array if name in shared else array[row : row + 1] for name, array in tape.items()}
    return own | {f"{ALL}{name}": array for name, array in tape.items() if name not in shared}


class RowSlopes:
    """What each row of a batch adds to every slope: its operations' own backward passes, on that row's numbers alone.

    The slopes at sums and values are those of the whole batch, which batch normalization mixes.
    """

    def __init__(self, engine: Engine, tape: Tape, rows: int) -> None:
        """Read from the batch's `tape`, which stays as it is."""
        self._engine, self._tape, self.rows = engine, tape, rows
        self._single = Engine(engine.backend, engine.program, 1, engine.dtype, engine.seed)
        self._row = self._single.tape(1)
        self._shared = shared_names(engine)
        self._kept: tuple[str, HostArray] | None = None

    def of_row(self, row: int) -> Views:
        """Give all slopes as row number `row` of the batch adds to them; frozen copies."""
        with self._engine.backend.quiet():
            self._run(row, "")
        views = self._engine.program.order.views(np.array(self._single.grads))
        return dict(views)

    def of_number(self, name: str, index: tuple[int, ...]) -> HostArray:
        """Give what each row adds to the slope of one number of a parameter: (rows,)."""
        entry = next(e for e in self._engine.program.order.entries if e.name == name)
        place = int(np.ravel_multi_index(index, entry.shape))
        size = entry.stop - entry.start
        if self.rows * size > MOST_KEPT:
            return self._each(entry.layer, name, slice(place, place + 1))[:, 0]
        if self._kept is None or self._kept[0] != name:
            self._kept = name, self._each(entry.layer, name, slice(0, size))
        return np.array(self._kept[1][:, place])

    def _each(self, layer: str, name: str, part: slice) -> HostArray:
        """Give a part of one parameter's slopes for every row: (rows, part)."""
        found = np.empty((self.rows, part.stop - part.start))
        with self._engine.backend.quiet():
            for row in range(self.rows):
                self._run(row, layer)
                found[row] = self._single.slopes[name].reshape(-1)[part]
        return found

    def _run(self, row: int, layer: str) -> None:
        """Run the backward operations on one row; of one layer alone where it is named."""
        xp, program = self._engine.backend.xp, self._engine.program
        for op in reversed(program.ops):
            if layer in ("", op.layer):
                self._copy(row)
                op.backward(xp, self._row, self._engine.weights, self._single.slopes)

    def _copy(self, row: int) -> None:
        """Put the row's numbers back: an operation writes slopes that the next one would read."""
        for name, array in self._tape.items():
            source = array if name in self._shared else array[row : row + 1]
            np.copyto(self._row[name], source)

"""What a sweep has come to, as a frozen value for tables and pictures."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from core import numbers
from core.language import tr
from core.sweeps.alive import machine_of
from core.sweeps.axes import shown
from core.sweeps.plan import SweepPlan
from core.sweeps.record import RESULT, SAID, WORKER, Sweep, by_slot, given_up, is_lost

if TYPE_CHECKING:
    from optuna.trial import FrozenTrial

STATES = {
    "waiting": tr("waiting"),
    "running": tr("running"),
    "done": tr("done"),
    "pruned": tr("ended early"),
    "diverged": tr("diverged"),
    "failed": tr("failed"),
    "lost": tr("lost"),
}
FINISHED = ("done", "pruned", "diverged", "failed", "lost")
LOST_WORDS = tr("its process ended three times on it")


@dataclass(frozen=True, eq=False)
class TrialRow:
    """One trial.

    Attributes:
        number: from 1 on.  state: one of `STATES`.  values: what was chosen, by name.
        value: what it came to; NaN where it has no result.
        reports: (epoch, value) on the way.  curve: points of the training curve, see `core.sweeps.trial.thinned`.
        said: why it ended early or failed.  kept: SHA-256 of its kept weights, "" where there are none.
    """

    number: int
    state: str
    values: Mapping[str, Any]
    value: float = math.nan
    reports: tuple[tuple[int, float], ...] = ()
    curve: tuple[tuple[float | None, ...], ...] = ()
    metrics: Mapping[str, Mapping[str, Any]] | None = None
    seconds: float = math.nan
    epochs: int = 0
    said: str = ""
    kept: str = ""
    machine: str = ""

    @property
    def measured(self) -> bool:
        """Whether it has a result to compare."""
        return math.isfinite(self.value)


@dataclass(frozen=True, eq=False)
class Board:
    """All trials of a sweep at one moment, in the order of their numbers."""

    plan: SweepPlan
    part: str
    rows: tuple[TrialRow, ...]

    @property
    def best(self) -> TrialRow | None:
        """The best trial, None while none has a result."""
        return self.ranking[0] if self.ranking else None

    @cached_property
    def ranking(self) -> list[TrialRow]:
        """The trials with a result, the best first; of equal ones the earlier."""
        sign = 1 if self.plan.minimize else -1
        return sorted((row for row in self.rows if row.measured), key=lambda row: (sign * row.value, row.number))

    def count(self, *states: str) -> int:
        """Count the trials in some states."""
        return sum(row.state in states for row in self.rows)

    @property
    def finished(self) -> int:
        """How many trials are over."""
        return self.count(*FINISHED)

    @property
    def complete(self) -> bool:
        """Whether all trials are over."""
        return self.finished == len(self.rows)

    @property
    def title(self) -> str:
        """Name what counts: "validation loss"."""
        what = self.plan.label
        return tr("validation {what}", what=what) if self.part == "validation" else tr("training {what}", what=what)

    def text(self, value: float) -> str:
        """Write a value of what counts."""
        if not math.isfinite(value):
            return numbers.UNKNOWN
        return f"{100 * value:.1f} %" if self.plan.share else numbers.text(value)

    def words(self) -> str:
        """Say in one line how far the sweep is."""
        parts = [tr("{finished} of {n_rows} trials", finished=self.finished, n_rows=len(self.rows))]
        parts += [f"{count} {STATES[state]}" for state in STATES if state not in ("done", "waiting")
                  and (count := self.count(state))]  # fmt: skip
        if (best := self.best) is not None:
            parts.append(tr("best {best} (trial {number})", best=self.text(best.value), number=best.number))
        return " · ".join(parts)

    def history(self) -> list[tuple[int, float, float]]:
        """Give (trial, value, best up to then) in the order of the numbers."""
        found: list[tuple[int, float, float]] = []
        for row in self.rows:
            if row.measured:
                before = found[-1][2] if found else row.value
                best = row.value if self.plan.better(row.value, before) else before
                found.append((row.number, row.value, best))
        return found

    def lines(self, most: int = 20) -> list[tuple[str, ...]]:
        """Give a table of the best trials."""
        names = [axis.name for axis in self.plan.axes]
        head = ("trial", self.title, *names, "epochs", "seconds", "")
        return [head, *(self._line(row, names) for row in self.ranking[:most])]

    def _line(self, row: TrialRow, names: list[str]) -> tuple[str, ...]:
        values = (shown(row.values[name]) if name in row.values else "–" for name in names)
        return (str(row.number), self.text(row.value), *values, str(row.epochs), numbers.text(row.seconds, 3),
                tr("weights kept") if row.kept else "")  # fmt: skip

    def to_json(self) -> dict[str, Any]:
        """Give plain JSON values."""
        return {
            "objective": self.plan.objective, "part": self.part, "minimize": self.plan.minimize,
            "trials": [_row_json(row) for row in self.rows], "finished": self.finished,
            "best": None if self.best is None else self.best.number,
        }  # fmt: skip


def _row_json(row: TrialRow) -> dict[str, Any]:
    return {
        "trial": row.number, "state": row.state, "values": dict(row.values), "value": _plain(row.value),
        "epochs": row.epochs, "seconds": _plain(row.seconds), "metrics": row.metrics, "said": row.said,
        "kept": bool(row.kept),
    }  # fmt: skip


def _plain(value: float) -> float | None:
    return value if math.isfinite(value) else None


def read_board(sweep: Sweep) -> Board:
    """Read the storage and give what is there now."""
    found = sorted(by_slot(sweep.trials()).items())
    rows = [sweep.told.get(slot) or _row(slot, trials) for slot, trials in found if slot >= 0]
    sweep.told.update({row.number - 1: row for row in rows if row.state in ("done", "pruned", "diverged", "failed")})
    best = sorted((row for row in rows if row.measured), key=lambda r: (1 if sweep.minimize else -1) * r.value)
    kept = {row.number for row in best[: sweep.plan.settings.keep]}
    return Board(sweep.plan, sweep.part, tuple(row if row.number in kept else _without_weights(row) for row in rows))


def _without_weights(row: TrialRow) -> TrialRow:
    return replace(row, kept="") if row.kept else row


def _row(slot: int, trials: list[FrozenTrial]) -> TrialRow:
    """Tell of a slot's trials by the one that stands for it: the first with a result, else the one under way."""
    from core.sweeps.study import settled

    standing = [trial for trial in trials if not is_lost(trial)]
    trial = standing[0] if standing else trials[-1]
    attrs = trial.user_attrs
    state, said, result = _state(trial, trials), str(attrs.get(SAID, "")), attrs.get(RESULT, {})
    return TrialRow(
        slot + 1, state, settled(trial),
        float(trial.value) if state == "done" and trial.value is not None else math.nan,
        tuple(sorted(trial.intermediate_values.items())),
        tuple(tuple(point) for point in result.get("curve", ())), result.get("metrics"),
        float(result.get("seconds", math.nan)), int(result.get("epochs", 0)),
        LOST_WORDS if state == "lost" else said, str(attrs.get("kept", "")), machine_of(str(attrs.get(WORKER, ""))),
    )  # fmt: skip


def _state(trial: FrozenTrial, trials: list[FrozenTrial]) -> str:
    if is_lost(trial):
        return "lost" if given_up(trials) else "waiting"
    name = trial.state.name
    if name == "PRUNED":
        return "diverged" if "diverged" in trial.user_attrs else "pruned"
    return {"COMPLETE": "done", "FAIL": "failed", "RUNNING": "running"}.get(name, "waiting")

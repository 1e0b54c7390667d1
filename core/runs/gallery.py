"""The same network from many random starts, trained side by side on one core, with small pictures of what they do."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray, cpu
from core.data.dataset import Dataset
from core.data.table import Cancelled
from core.errors import UserError
from core.events import Pacer
from core.language import tr
from core.metrics import accuracy
from core.params import layout
from core.plane import plane
from core.predict import predict
from core.project import Project
from core.runs.recording import Ended, data_hash, recorded
from core.runs.run import bounded
from core.timeline.moment import Turn
from core.trainer import Diverged, Trainer

USUAL, FEWEST, MOST = 24, 2, 96
PIECE_SECONDS = 0.02
"""So long one start is trained before the next has its turn."""
BREATH_SECONDS = 0.002
"""So long the window has Python for itself after a piece that NumPy trained, which holds its lock."""
TELLS_PER_SECOND = 3
ROOM = 2**29
"""Bytes that the starts in training may take together; of larger networks fewer are trained at once."""
POINTS, ROWS = 24, 120
"""Points along each side of the map of a start's decisions; rows of its picture of predictions."""
CURVE = 200
"""Points of a start's curve: more are not to be told apart in a small picture."""


@dataclass(frozen=True, eq=False)
class Start:
    """One start as it is now.

    Attributes:
        seed: of its initial weights and of the order of its rows.  done: the share of its training.
        loss: that counts: of the validation rows, else of the training rows; None before the first epoch.
        epochs, losses: its curve.  failed: what went wrong, "" where nothing did.
        regions: predictions over a grid of the two inputs, see `core.plane.plane`.
        pairs: (rows, 2) target and prediction, of regression.  right: share of classes that are right.
        project: the project as this start has left it, None until it has been trained a little.
        turns, seconds: how and how long it was trained, see `core.runs.run.Run`.
    """

    seed: int
    done: float = 0.0
    loss: float | None = None
    epochs: HostArray = dataclasses.field(default_factory=lambda: np.zeros(0))
    losses: HostArray = dataclasses.field(default_factory=lambda: np.zeros(0))
    regions: HostArray | None = None
    pairs: HostArray | None = None
    right: float | None = None
    project: Project | None = None
    failed: str = ""
    turns: tuple[Turn, ...] = ()
    seconds: float = 0.0


Tell = Callable[[tuple[Start, ...]], bool]
"""Takes all starts as they are, and gives False once nobody waits any more."""


def seeds_from(project: Project, count: int) -> tuple[int, ...]:
    """Give so many seeds, the project's own first.

    Raises:
        UserError: for a number of starts that is out of range.
    """
    if not FEWEST <= count <= MOST:
        raise UserError(tr("The number of starts has to be from {fewest} to {most}.", fewest=FEWEST, most=MOST))
    first = project.config.run.seed
    return tuple((first + i) % 2**31 for i in range(count))


def train_starts(project: Project, seeds: Sequence[int], tell: Tell) -> tuple[Start, ...]:
    """Train a copy of the project from each seed, in turns, all as far as its settings say.

    Raises:
        UserError: when network and data do not fit.
        Cancelled: when `tell` said so before all were done.
    """
    data = project.dataset()
    data_hash(project.table, project.plan)  # kept for whoever takes a start: of a large table it takes a while
    starts = [Start(seed) for seed in seeds]
    wave = max(1, min(len(starts), ROOM // _bytes(project, data)))
    pacer = Pacer(TELLS_PER_SECOND)
    for first in range(0, len(starts), wave):
        ways = {i: _Way(project, data, starts[i].seed) for i in range(first, min(first + wave, len(starts)))}
        while ways:
            for i in tuple(ways):
                if not ways[i].go():
                    starts[i] = ways.pop(i).start()
                if pacer.due():
                    _show(ways.items(), starts)
                    if not tell(tuple(starts)):
                        raise Cancelled
    tell(tuple(starts))
    return tuple(starts)


def by_loss(starts: Iterable[Start]) -> list[Start]:
    """Sort starts, the lowest loss first; those that know none or failed come last."""
    return sorted(starts, key=lambda start: (bool(start.failed), start.loss is None, start.loss or 0.0))


def spread(starts: Iterable[Start]) -> tuple[HostArray, HostArray]:
    """Give epochs, and the lowest, quarter, median, three-quarter and highest loss there: (points,) and (5, points).

    At each epoch those starts count that have come so far.
    """
    curves = [(start.epochs, start.losses) for start in starts if len(start.epochs)]
    if not curves:
        return np.zeros(0), np.zeros((5, 0))
    epochs = np.unique(np.concatenate([epochs for epochs, _ in curves]))
    along = np.full((len(curves), len(epochs)), np.nan)
    for row, (at, losses) in enumerate(curves):
        along[row] = np.interp(epochs, at, losses, left=np.nan, right=np.nan)
    with np.errstate(all="ignore"):
        return epochs, np.nanpercentile(along, (0, 25, 50, 75, 100), axis=0)


def chosen(project: Project, start: Start) -> Project:
    """Give the project with what a start has become: its seed, weights and progress; it is kept as a run.

    Raises:
        UserError: when it has not been trained yet.
    """
    made = start.project
    if made is None:
        raise UserError(tr("Seed {seed} has not been trained yet; wait a moment.", seed=start.seed))
    hash = data_hash(project.table, project.plan)
    outcome = "diverged" if start.failed else "done" if start.done >= 1 else "paused"
    ended = Ended(
        made.reset(), hash, project.dataset().n_train, outcome, start.failed, start.turns, start.seconds, cpu().label
    )
    after = dataclasses.replace(
        project, spec=made.spec, config=made.config, weights=made.weights, initial=made.initial, progress=made.progress
    )
    runs, _ = bounded(recorded(project.runs, after, ended))
    return dataclasses.replace(after, runs=runs)


class _Way:
    """One start in training."""

    def __init__(self, project: Project, data: Dataset, seed: int) -> None:
        self.seed, self._data = seed, data
        self._trainer = Trainer(cpu(), project.with_new_weights(seed), data)
        self._limit = self._trainer.limit()
        self._failed, self._shown, self._seen = "", -1, Start(seed)

    def go(self) -> bool:
        """Train for a moment; False at the end."""
        try:
            more = self._trainer.advance(self._limit, PIECE_SECONDS)
            if not self._trainer.lets_others_work:
                time.sleep(BREATH_SECONDS)
            return more
        except Diverged as error:
            self._failed = str(error)
            return False

    def start(self) -> Start:
        """Look at it."""
        trainer = self._trainer
        if trainer.step != self._shown:
            self._shown, self._seen = trainer.step, self._looked()
        return dataclasses.replace(self._seen, failed=self._failed)

    def _looked(self) -> Start:
        trainer, project = self._trainer, self._trainer.result()
        curve = project.progress.curve
        held = curve[:, 2] if np.isfinite(curve[:, 2]).any() else curve[:, 1]
        known = np.flatnonzero(np.isfinite(held))
        kept = known[np.unique(np.linspace(0, max(len(known) - 1, 0), min(CURVE, len(known))).astype(int))]
        done = min(1.0, trainer.epoch / max(1, self._limit.epoch))
        loss = float(held[known[-1]]) if len(known) else None
        pictures = _pictures(project, self._data)
        return Start(
            self.seed,
            done,
            loss,
            curve[kept, 0],
            held[kept],
            *pictures,
            project=project,
            turns=tuple(trainer.turns),
            seconds=trainer.spent,
        )


def _show(ways: Iterable[tuple[int, _Way]], starts: list[Start]) -> None:
    for i, way in ways:
        starts[i] = way.start()


def _pictures(project: Project, data: Dataset) -> tuple[HostArray | None, HostArray | None, float | None]:
    """Give regions, pairs and the share of right classes, as far as they apply."""
    rows = (data.validation if len(data.validation) else data.train)[:ROWS]
    predicted, target = predict(project.spec, project.weights, data.x[rows]), data.y[rows]
    regions = None
    if data.x.shape[1] == 2:
        regions = predict(project.spec, project.weights, plane(data, POINTS)[0]).reshape(POINTS, POINTS, -1)
    if data.pipeline.task == "regression":
        undo = data.pipeline.undo_target
        return regions, np.stack([undo(target)[:, 0], undo(predicted)[:, 0]], axis=1), None
    if data.pipeline.task == "labels":
        return regions, None, float(np.mean((predicted > 0.5) == (target > 0.5)))
    return regions, None, accuracy(predicted, target)


def _bytes(project: Project, data: Dataset) -> int:
    """Estimate what one start in training takes: rows, parameters with slopes and state, the arrays of a batch."""
    rows = min(data.n_train, 1_000_000) * (data.x.shape[1] + data.y.shape[1]) * 4
    return int(rows + layout(project.spec).size * 4 * 8 + 1_000_000)

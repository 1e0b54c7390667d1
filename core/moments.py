"""Other moments of training, reached on training's own path: the next epoch, an epoch and batch, an update number."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.backend import cpu
from core.data.dataset import Dataset
from core.divergence import Diverged
from core.errors import UserError
from core.goto import Target
from core.language import tr
from core.next_batch import Frame, start_frame
from core.project import Project
from core.trainer import Trainer
from core.walk import Walk

Report = Callable[[float], bool]
"""Takes the finished share and gives False once nobody waits any more."""
PIECE_SECONDS = 0.05


def exact(project: Project) -> Project:
    """Give the project with float64 numbers, as a walk has them."""
    config = project.config
    run = dataclasses.replace(config.run, precision="float64")
    return dataclasses.replace(project, config=dataclasses.replace(config, run=run))


def after_epoch(project: Project, data: Dataset, frame: Frame, report: Report = lambda _: True) -> Frame | None:
    """Train from `frame` to the end of its epoch; None when it was given up.

    Raises:
        UserError: when the numbers leave their range.
    """
    return reach(project, data, frame, frame.epoch + 1, 0, report)


def find(
    project: Project, data: Dataset, frame: Frame, target: Target, report: Report = lambda _: True
) -> Frame | None:
    """Train to the moment that `target` names: on from `frame`, or anew from the initial weights where it lies before.

    Raises:
        UserError: when there is no such batch or the numbers leave their range on the way.
    """
    return reach(project, data, frame, *place_of(project, data, frame, target), report)


def place_of(project: Project, data: Dataset, frame: Frame, target: Target) -> tuple[int, int]:
    """Give the moment that `target` names as finished epochs and batches of the next one.

    Raises:
        UserError: when there is no such batch.
    """
    rows, config = data.n_train, project.config
    per_epoch = -(-rows // config.batch_size(rows))
    if target.update is not None:
        updates = config.updates_per_epoch(rows)
        epoch, update = divmod(target.update - 1, updates)
        batch = update * config.run.accumulate
    else:
        epoch = target.epoch - 1 if target.epoch is not None else frame.epoch
        batch = (target.batch or 1) - 1
    if batch >= per_epoch:
        raise UserError(
            tr(
                "Go to: an epoch has {per_epoch} batches here, and batch {batch} is beyond.",
                per_epoch=per_epoch,
                batch=batch + 1,
            )
        )
    return epoch, batch


@dataclass(frozen=True)
class Move:
    """A move of stepping to another update: after a walk on `row` alone, or (None) on training's path to a place."""

    row: int | None
    epoch: int
    batch: int


def again(
    project: Project, data: Dataset, first: Frame, moves: Sequence[Move], report: Report = lambda _: True
) -> Frame | None:
    """Make moves once more, from the frame where stepping began; None when it was given up."""
    frame: Frame | None = first
    for done, (move, following) in enumerate(zip(moves, [*moves[1:], None], strict=True)):
        if frame is None or not report(done / len(moves)):
            return None
        if move.row is not None:
            frame = Walk(project, data, move.row, frame, False).next_frame()
        elif following is None or following.row is not None or _is_before(following, move):
            frame = reach(project, data, frame, move.epoch, move.batch, report)
    return frame


def _is_before(one: Move, other: Move) -> bool:
    return (one.epoch, one.batch) < (other.epoch, other.batch)


def reach(
    project: Project, data: Dataset, frame: Frame, epoch: int, batch: int, report: Report = lambda _: True
) -> Frame | None:
    """Train until `epoch` epochs and `batch` batches of the next one are done."""
    if (epoch, batch) == (frame.epoch, frame.batch):
        return frame
    start = frame if (epoch, batch) > (frame.epoch, frame.batch) else start_frame(project.reset())
    trainer = Trainer(cpu(), exact(start.moment(project)), data)
    total = max(1, (epoch - start.epoch) * trainer.steps_per_epoch + batch - start.batch)
    try:
        while (trainer.epoch, trainer.batch) < (epoch, batch):
            if trainer.reason:
                raise UserError(tr("Go to: training ended before that. {reason}", reason=trainer.reason))
            whole = trainer.epoch < epoch
            limit = trainer.limit(epochs=1) if whole else trainer.limit(batches=1)
            trainer.advance(limit, PIECE_SECONDS)
            done = (trainer.epoch - start.epoch) * trainer.steps_per_epoch + trainer.batch - start.batch
            if not report(done / total):
                return None
    except Diverged as error:
        raise UserError(tr("Go to: {error}", error=error)) from None
    return start_frame(trainer.result())

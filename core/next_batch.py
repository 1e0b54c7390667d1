"""Which rows training takes next, and what it knows after them: the frame of a walk through a batch."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from core.backend import HostArray
from core.batches import Batches
from core.data.dataset import Dataset
from core.data.stream.ahead import Rows
from core.data.stream.streamed import StreamedDataset
from core.gathering import Gathering
from core.memory import Memory, read_memory
from core.params import Weights
from core.program import Engine
from core.project import Project


@dataclass(frozen=True)
class Frame:
    """Where a walk begins: weights, optimizer state, updates so far; for a batch, epoch, batch and memory too.

    `batch` counts the finished batches of the epoch, `memory` is what else training remembers (`core.memory`).
    """

    weights: Weights
    state: Mapping[str, HostArray]
    step: int
    epoch: int = 0
    batch: int = 0
    memory: Mapping[str, HostArray] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many bytes its arrays take."""
        return sum(a.nbytes for part in (self.weights, self.state, self.memory) for a in part.values())

    def moment(self, project: Project) -> Project:
        """Give `project` at this moment of its training."""
        progress = dataclasses.replace(
            project.progress, state=dict(self.state), step=self.step,
            epoch=self.epoch, batch=self.batch, memory=dict(self.memory),
        )  # fmt: skip
        return dataclasses.replace(project, weights=self.weights, progress=progress)


def start_frame(project: Project) -> Frame:
    """Give where stepping begins: the project as it is now."""
    progress = project.progress
    memory = dict(progress.memory)
    return Frame(project.weights, dict(progress.state), progress.step, progress.epoch, progress.batch, memory)


@dataclass(frozen=True, eq=False)
class NextBatch:
    """The batch that training takes next.

    Attributes:
        rows: rows of the table, in the order of the batch (n,).
        number: its place in the epoch, from 0.  count: batches of the epoch.  epoch: from 0.
    """

    rows: HostArray
    number: int
    count: int
    epoch: int

    @property
    def is_last(self) -> bool:
        """Whether the epoch ends with it."""
        return self.number + 1 == self.count


def next_batch(engine: Engine, project: Project, data: Dataset, frame: Frame) -> tuple[NextBatch, Dataset]:
    """Find the rows of the next batch: the order is drawn by `core.batches`, as in training.

    Give the data that hold them, too: of a file that is streamed, the sample and these rows.
    """
    if isinstance(data, StreamedDataset):
        return _streamed(project, data, frame)
    without_numbers = dataclasses.replace(data, x=data.x[:, :0], y=data.y[:, :0])
    batches = Batches(engine, without_numbers, project.config)
    batches.begin(frame.epoch)
    number = frame.batch if frame.batch < batches.per_epoch else 0
    order: HostArray = np.asarray(batches.order)
    chosen = order[number * batches.size : (number + 1) * batches.size]
    return NextBatch(data.train[chosen], number, batches.per_epoch, frame.epoch), data


def _streamed(project: Project, data: StreamedDataset, frame: Frame) -> tuple[NextBatch, Dataset]:
    run, size = project.config.run, project.config.batch_size(data.n_train)
    rows = Rows(data, run.seed, run.shuffle, np.float64, size)
    count = -(-rows.rows // size)
    number = frame.batch if frame.batch < count else 0
    found = rows.raw(frame.epoch, number * size, min((number + 1) * size, rows.rows))
    at_hand, places = data.with_rows(*found)
    return NextBatch(places, number, count, frame.epoch), at_hand


class BatchSlopes:
    """The slopes that an update takes: the batch's, or the mean of those gathered so far (`run.accumulate`)."""

    def __init__(self, engine: Engine, project: Project, frame: Frame, batch: NextBatch | None) -> None:
        """Recall what was gathered before this batch."""
        self._engine, self._batch, self._frame = engine, batch, frame
        self._wanted = project.config.run.accumulate if batch is not None else 1
        self._memory = read_memory(frame.memory, engine.program.order)
        self.gathering = Gathering(engine, self._wanted)
        self.gathering.recall(self._memory.slopes if frame.batch else None, self._memory.gathered)
        self.before = self.gathering.count

    @property
    def step(self) -> int:
        """Number the pass through the network, from 1, as training does: dropout's masks hang on it."""
        return self._frame.step * self._wanted + self.before + 1

    def take(self) -> bool:
        """Leave the update's slopes in the engine and give True, or keep them for later and give False."""
        return self.gathering.take(self._batch is not None and self._batch.is_last)

    def memory_after(self, loss_sum: float) -> dict[str, HostArray]:
        """Give what training remembers after this batch; `loss_sum` is the loss of its rows, added up."""
        old, batch = self._memory, self._batch
        if batch is None:
            return dict(self._frame.memory)
        if batch.is_last:
            kept = Memory(old.seen, old.watch, old.best)
        else:
            begun, so_far = (old.loss_from, old.loss_sum) if batch.number else (0, 0.0)
            sums = np.array(self.gathering.sums) if self.gathering.count else None
            kept = Memory(old.seen, old.watch, old.best, sums, begun, so_far + loss_sum, self.gathering.count)
        return kept.arrays(self._engine.program.order)

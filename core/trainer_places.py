"""Where a trainer is and how it goes back: to the last place with sound weights, or to any moment."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from core import numbers
from core.backend import Array
from core.config import TrainConfig
from core.divergence import Diverged, cause, finite
from core.gathering import Gathering
from core.language import tr
from core.optimizers import Optimizer
from core.place import Place
from core.timeline.moment import Moment, frozen
from core.update import Updater
from core.watched_training import WatchedTraining

if TYPE_CHECKING:
    from core.events import Point
    from core.measured import Row

CURVE_POINTS = 2000
"""A run is evaluated at most this often: more points change no curve, but would cost a small network half its speed."""


class Places(WatchedTraining):
    """Keeps sound weights while training goes on; `core.trainer.Trainer` is one, and has what is only declared here."""

    config: TrainConfig
    _updater: Updater
    _gathering: Gathering
    _kept: list[Array]
    _place: Place
    _pending: list[Point]
    _pending_metrics: list[Row]

    if TYPE_CHECKING:

        @property
        def at(self) -> int: ...  # noqa: D102
        @property
        def optimizer(self) -> Optimizer: ...  # noqa: D102
        def _tune(self, optimizer: Optimizer) -> None: ...

    def moment(self) -> Moment:
        """Copy all that `rewind` needs to be here again, bit for bit; to be asked for between two `advance`s."""
        host, best, row = self.backend.to_host, self._following.best(), self.batch * self.batch_size
        place = dataclasses.replace(self._here(), order=None)  # drawn anew: it depends on seed and epoch alone
        losses = self._loss.rows[:0] if self._batches.streams else self._loss.rows[place.loss.begun : row]
        return Moment(
            place, self.at, tuple(frozen(host(array)) for array in self._changing), frozen(host(losses)),
            None if best is None else frozen(best), self.history.mark(), self.config.optimizer,
        )  # fmt: skip

    def rewind(self, moment: Moment) -> None:
        """Be again where `moment` was taken, with the same settings but for the optimizer's."""
        put, copy = self.backend.to_device, self.backend.xp.copyto
        for array, kept in zip(self._changing, moment.arrays, strict=True):
            copy(array, put(kept))
        self._batches.begin(moment.epoch)
        self._pending.clear()
        self._fresh.clear()
        self._fresh_course.clear()
        self._fresh_metrics.clear()
        self._pending_metrics.clear()
        self._following.recall_best(moment.best)
        for kept, array in zip(self._kept, self._restored, strict=True):
            copy(kept, array)
        self._place = dataclasses.replace(moment.place, order=self._batches.order)
        self._go_back()
        self._loss.put(moment.losses)
        self.history.back_to(moment.curve)
        self._tune(moment.optimizer)

    def _check_finite(self) -> None:
        if finite(self.engine, *self._changing) and self._losses_are_sound():
            self._keep()
            return
        guard, self._guard = self._guard, None
        self._fast.watch(None)
        sentence, layer = self._find_divergence()
        self._go_back()
        self._guard = guard
        if self._caught(sentence):
            return
        self._updater.clear()
        self._gathering.count = 0
        self._loss.begin(self.batch * self.batch_size)
        raise Diverged(sentence, layer)

    def _losses_are_sound(self) -> bool:
        """Tell whether the losses since the last sound place are numbers; a validation loss without rows is NaN."""
        return all(math.isfinite(point.train_loss) and not math.isinf(point.validation_loss) for point in self._pending)

    def _here(self) -> Place:
        if self._batches.streams:
            # Their losses make room for those of the next rows.
            self._loss.fold(self.batch * self.batch_size)
        following, place = self._following, (self.step, self.epoch, self.batch, self._gathering.count)
        return Place(*place, self._loss.place, following.seen, following.watch, self._batches.order)

    def _keep(self) -> None:
        """Remember this place, with sound weights, and tell the points that led here."""
        for kept, array in zip(self._kept, self._restored, strict=True):
            self.backend.xp.copyto(kept, array)
        self._place = self._here()
        self.history.add(self._pending)
        self._courses.look_at_units()
        self._fresh_course += self._courses.commit(self.history.course)
        self.history.metrics.add(self._pending_metrics)
        self._fresh_metrics += self._pending_metrics
        self._pending_metrics.clear()
        self._fresh += self._pending
        self._pending.clear()
        if len(self._fresh) > CURVE_POINTS:
            del self._fresh[::2]

    def _go_back(self, arrays: Iterable[Array] = (), place: Place | None = None) -> None:
        """Go back to the last place with sound weights, or to another one."""
        for kept, array in zip(tuple(arrays) or self._kept, self._restored, strict=True):
            self.backend.xp.copyto(array, kept)
        self._pending.clear()
        self._pending_metrics.clear()
        self._courses.drop()
        place = place or self._place
        self.step, self.epoch, self.batch, self._gathering.count = place.step, place.epoch, place.batch, place.gathered
        self._following.seen, self._following.watch = place.seen, place.watch
        self._loss.place, self._batches.order = place.loss, place.order

    def _find_divergence(self) -> tuple[str, str]:
        """Go again from the last sound place, batch by batch; say where the numbers left their range, and the layer."""
        end = (self.epoch, self.batch)
        self._go_back()
        self._note_turn(False)
        while True:
            optimizer, batch = self.optimizer, self.batch
            self._train_batch()
            sound = finite(self.engine, *self._changing)
            if not sound or not self._losses_are_sound() or (self.epoch, self.batch) == end:
                break
            self._keep()
        told, layer = tr("the loss left the range of numbers"), ""
        if not sound:
            told, layer = cause(self.engine, self._batches.tape(batch), self._kept[0])
        return (
            tr(
                "Training stopped at update {step}: {told}. The learning rate was {learning_rate}; choose a "
                "smaller learning rate and reset. The weights from before this update were kept.",
                step=self._place.step + 1,
                told=told,
                learning_rate=numbers.text(optimizer.learning_rate),
            ),
            layer,
        )

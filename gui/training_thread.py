"""Training beside the window: the thread shares no array with it and waits for it to draw."""

from __future__ import annotations

import dataclasses
import math
import sys
import threading
import time

from PySide6.QtCore import QThread, Signal

from core.backend import Backend
from core.config import TrainConfig
from core.data.dataset import Dataset
from core.errors import UserError
from core.events import Finished, Pacer, Snapshot
from core.fallback import Keeper, somewhere
from core.language import tr
from core.measured import NO_METRICS
from core.pace import Pace
from core.project import Project
from core.timeline.recorder import Recorder
from core.timeline.store import Store
from core.trainer import Diverged, Limit, Trainer
from core.watching.breakpoints import Breakpoint, Watched
from gui.runs.book import ended_of

CHUNK_SECONDS, LEAST_CHUNK = 0.015, 0.005
"""Training goes on for this long before anything else is looked at; so pausing takes no longer than that."""
LONG_CHUNK = 0.2
"""The compiled loop can be called back, so it goes on until there is something to show: each time it comes back it has
to wait for Python's lock, which the window holds while it draws."""
REST_SECONDS = 0.01
"""The thread sleeps at least so long where its speed is limited: many updates at once cost less than single ones."""
FRAMES_PER_SECOND = 30
DRAW_SECONDS = 0.1
"""The thread waits so long, after each chunk anew, until the window has drawn: a small network would starve the window.

Where the compiled loop trains, which holds no lock of Python, the thread works on meanwhile and only sends nothing new.
"""


class TrainingThread(QThread):
    """Trains a copy of the project and tells of it with at most 30 signals a second."""

    snapshot_taken = Signal(int, object)
    backend_chosen = Signal(str, str)
    copied = Signal(int, object)
    ended = Signal(int)

    def __init__(
        self, run: int, project: Project, data: Dataset, backend: str, epochs: int | None, batches: int | None,
        held: frozenset[Breakpoint] = frozenset(),
    ) -> None:  # fmt: skip
        """Prepare to train until the configured epochs are done, or for so many more epochs or batches.

        Moments on the way are kept in `store`, which is the window's. `run` comes back with every signal: one that was
        still under way when its run was left is known by it. `held`: breakpoints whose conditions hold already.
        """
        super().__init__()
        self.setObjectName("training")
        self.run_number, self.result = run, Finished("failed")
        self.project, self.data, self._backend = project, data, backend
        self._keeper = Keeper(project)
        self.store = Store()
        self.recorder: Recorder | None = None
        self.trainer: Trainer | None = None
        self._diverged: Diverged | None = None
        self.seconds = 0.0
        self._limit: Limit | None = None
        self._epochs, self._batches = epochs, batches
        self._stop, self._drawn, self._wake = threading.Event(), threading.Event(), threading.Event()
        self._copy_wanted = threading.Event()
        self._overdue = False
        self._last: Snapshot | None = None
        self._speed, self._metrics = math.inf, NO_METRICS
        self._drawn.set()
        self._mailbox: TrainConfig | None = None
        self._held, self._watched_mailbox = held, project.watched

    def pause(self) -> None:
        """Ask the thread to end; it does so after the current chunk of some milliseconds."""
        self._stop.set()
        self._drawn.set()
        self._wake.set()
        self._call_back()

    def drawn(self) -> None:
        """Tell that the window has drawn the last snapshot."""
        self._drawn.set()
        if self._overdue:
            self._call_back()

    def _call_back(self) -> None:
        trainer = self.trainer
        if trainer is not None:
            trainer.call_back()

    def copy(self) -> None:
        """Ask for a copy of the project as it is after the current chunk."""
        self._copy_wanted.set()
        self._wake.set()
        self._call_back()

    def retune(self, config: TrainConfig) -> None:
        """Leave new optimizer settings for the next chunk; only the newest count."""
        self._mailbox = config

    def set_speed(self, rate: float) -> None:
        """Make so many updates a second at most, from now on."""
        self._speed = rate
        self._wake.set()

    def measure(self, metrics: tuple[str, ...]) -> None:
        """Measure these metrics too, from the next chunk on."""
        self._metrics = metrics

    def watch(self, watched: Watched) -> None:
        """Leave other breakpoints and watches for the next chunk."""
        self._watched_mailbox = watched

    def run(self) -> None:
        """Train until done or asked to stop, and hand over weights and progress."""
        reason, sentence, outcome, began = "failed", "", "", time.perf_counter()
        try:
            reason = "done" if somewhere(self._backend, self._train) else "paused"
        except Diverged as error:
            sentence, outcome, self._diverged = str(error), "diverged", error
        except UserError as error:
            sentence = str(error)
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
            sentence = tr("Training stopped by a fault of the program: {error!r}", error=error)
        self.seconds = time.perf_counter() - began
        self.result = _finished(self, reason, sentence, outcome or reason)
        if self._diverged is not None:
            self.result = dataclasses.replace(self.result, diverged=True, failed_layer=self._diverged.layer)
        # Both at once: the window would draw the one before it hears of the other.
        if self._last is not None:
            self.snapshot_taken.emit(self.run_number, self._last)
        self.ended.emit(self.run_number)

    def _train(self, backend: Backend, note: str) -> bool:
        """Train from what was kept: at first the project itself, after a GPU that gave up its last epoch there."""
        trainer = self.trainer = Trainer(backend, self._keeper.project, self.data)
        led_here = self.recorder.stretch if self.recorder is not None else None
        self.recorder = Recorder(self.store, trainer, led_here)
        self.backend_chosen.emit(backend.label, self._keeper.told(note, self.project))
        if self._limit is None:
            self._limit = trainer.limit(epochs=self._epochs, batches=self._batches)
        watched = self._watched_mailbox
        trainer.watch(watched.breakpoints, self._held, watched.watches)
        frames = Pacer(FRAMES_PER_SECOND)
        more, pace, shown = True, Pace(self._speed, time.perf_counter()), True
        while more and not self._stop.is_set():
            config, self._mailbox = self._mailbox, None
            if config is not None:
                trainer.retune(config)
            if self._watched_mailbox is not watched:
                watched = self._watched_mailbox
                trainer.watch(watched.breakpoints, trainer.held, watched.watches)
            trainer.metrics_wanted = self._metrics
            if pace.rate != self._speed:
                pace = Pace(self._speed, time.perf_counter())
            due = pace.due(time.perf_counter())
            if due:
                more, shown = self._advance(trainer, pace, due, self._chunk(trainer, frames)), False
                self._keeper.look(trainer)
                self.recorder.look()
            if self._copy_wanted.is_set():
                self._copy_wanted.clear()
                self.copied.emit(self.run_number, trainer.result())
            self._let_draw(trainer)
            if not shown and self._drawn.is_set() and frames.due():
                self._show(trainer, self._limit)
                shown = True
            if more and not math.isinf(pace.rate):
                rest = pace.wait(time.perf_counter())
                self._rest(rest if pace.rate * REST_SECONDS < 1 else max(rest, REST_SECONDS), shown)
        self._last = _paced(trainer.snapshot(self._limit), self._speed)
        # A breakpoint pauses training as the user does.
        return not more and trainer.hit is None

    def _chunk(self, trainer: Trainer, frames: Pacer) -> float:
        """Give how long to train now: until a picture is due, or until the window asks for it."""
        if not trainer.lets_others_work:
            return CHUNK_SECONDS
        left = frames.left()
        self._overdue = left == 0.0
        return LONG_CHUNK if self._overdue and not self._drawn.is_set() else max(left, LEAST_CHUNK)

    def _advance(self, trainer: Trainer, pace: Pace, due: int, seconds: float) -> bool:
        """Make at most `due` updates; give False when training is at its end."""
        limit, before = self._limit, trainer.step
        assert limit is not None
        trainer.advance(Limit(min(limit.step, before + due), limit.epoch), seconds)
        pace.done(trainer.step - before)
        return trainer.goes_on(limit)

    def _rest(self, seconds: float, shown: bool) -> None:
        """Sleep until the next update is due; what is not drawn yet may be before."""
        if seconds > 0:
            self._wake.wait(seconds if shown else min(seconds, 0.5 / FRAMES_PER_SECOND))
            self._wake.clear()

    def _show(self, trainer: Trainer, limit: Limit) -> None:
        self._drawn.clear()
        self.snapshot_taken.emit(self.run_number, _paced(trainer.snapshot(limit), self._speed))
        self._let_draw(trainer)

    def _let_draw(self, trainer: Trainer) -> None:
        """Leave the window Python's lock until it has drawn, for a while; nothing new is sent before.

        A window that draws for longer would get the next snapshot while it draws the last one, and so never come to
        its keys and timers: what threads send goes before them.
        """
        if not trainer.lets_others_work and not self._drawn.is_set():
            self._drawn.wait(DRAW_SECONDS)


def _paced(snapshot: Snapshot, speed: float) -> Snapshot:
    """Tell the speed as it is, not as it could be."""
    could = snapshot.steps_per_second
    if could <= speed:
        return snapshot
    share = speed / could
    return dataclasses.replace(
        snapshot, steps_per_second=speed, rows_per_second=snapshot.rows_per_second * share,
        seconds_left=snapshot.seconds_left / share,
    )  # fmt: skip


def _finished(thread: TrainingThread, reason: str, sentence: str, outcome: str) -> Finished:
    trainer = thread.trainer
    if trainer is None:
        return Finished(reason, sentence=sentence)
    result = trainer.result()
    told = sentence or trainer.reason
    if trainer.hit is not None:
        outcome, said = "breakpoint", trainer.hit.sentence
    else:
        outcome, said = "early" if trainer.reason else outcome, told
    ended = ended_of(thread, outcome, said, result)
    return Finished(reason, result.weights, result.progress, told, trainer.hit, trainer.held, ended=ended)

"""How far a long task is: a bar on a terminal, a plain line now and then elsewhere."""

from __future__ import annotations

import math
import shutil
import sys
import time
from types import TracebackType
from typing import TextIO

from core import numbers
from core.events import Snapshot
from core.trainer import Limit, Trainer

BARS_PER_SECOND = 10
SECONDS_PER_LINE = 2.0
_BAR_WIDTH, _SHORTEST_BAR = 24, 5


def time_text(seconds: float) -> str:
    """Write a time to wait: "0.8 s", "3 min 20 s", "2 h 5 min"."""
    if not math.isfinite(seconds):
        return "?"
    if 0 <= seconds < 9.95:
        return f"{seconds:.1f} s"
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


class Meter:
    """Shows the progress of training on stderr, so that stdout holds the result alone."""

    def __init__(self, stream: TextIO | None = None) -> None:
        """Find out what `stream`, by default stderr, can show."""
        self._stream = stream or sys.stderr
        self._bar = self._stream.isatty()
        self._every = 1 / BARS_PER_SECOND if self._bar else SECONDS_PER_LINE
        self._next = time.perf_counter() + (0.0 if self._bar else self._every)
        self._shown = 0
        self._loss, self._held = math.nan, math.nan

    def __enter__(self) -> Meter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar and self._shown:
            self._stream.write("\n")
            self._stream.flush()

    def show(self, trainer: Trainer, limit: Limit, last: bool = False) -> None:
        """Show where training is, when it is time or the last time; asking often costs nothing."""
        now = time.perf_counter()
        if not last and now < self._next:
            return
        self._next = now + self._every
        snapshot = trainer.snapshot(limit)
        for point in snapshot.points:
            self._loss = point.train_loss
            self._held = self._held if math.isnan(point.validation_loss) else point.validation_loss
        self._write(self._text(snapshot, limit, last), snapshot.epoch / limit.epoch)

    def part(self, done: float, words: str = "reading the table") -> bool:
        """Show how much of a task is done; always True: go on."""
        now = time.perf_counter()
        if now >= self._next:
            self._next = now + self._every
            self._write(f"{words} {done:4.0%}", done)
        return True

    def show_text(self, text: str, done: float) -> None:
        """Show a line of words and the finished share, when it is time."""
        now = time.perf_counter()
        if now >= self._next:
            self._next = now + self._every
            self._write(text, done)

    def _text(self, snapshot: Snapshot, limit: Limit, last: bool) -> str:
        words = [f"epoch {int(snapshot.epoch)}/{limit.epoch}"]
        for name, value in (("loss", self._loss), ("validation", self._held)):
            words += [] if math.isnan(value) else [f"{name} {numbers.text(value)}"]
        words += [f"{text} = {numbers.text(value)}" for text, value in snapshot.watches.items()]
        words += [] if last else [f"{time_text(snapshot.seconds_left)} left"]
        return "  ".join(words)

    def _write(self, text: str, done: float) -> None:
        if not self._bar:
            self._stream.write(f"{text}\n")
        else:
            room = shutil.get_terminal_size().columns - 1
            text = f"{self._filled(done, room - len(text) - 2)}{text}"[:room]
            self._stream.write("\r" + text.ljust(self._shown))
            self._shown = len(text)
        self._stream.flush()

    def _filled(self, done: float, room: int) -> str:
        width = min(_BAR_WIDTH, room)
        if width < _SHORTEST_BAR:
            return ""
        unicode = "utf" in (getattr(self._stream, "encoding", "") or "").lower()
        full, empty = ("█", "░") if unicode else ("#", ".")
        count = round(min(max(done, 0.0), 1.0) * width)
        return full * count + empty * (width - count) + "  "

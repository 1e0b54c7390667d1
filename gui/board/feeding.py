"""Brings numbers to the plots: only to those in sight, not paused, and no more often than each wants.

What is calculated for a plot runs beside the window on frozen copies, one question at a time; the newest counts.
"""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

from core.evaluating import shared
from core.events import LayerStats, Snapshot
from gui import background
from gui.plots.base import Plot
from gui.plots.kind import PlotKind, Question
from gui.plots.loading import loading
from gui.plots.now import Now, Series
from gui.timeline.strip import branch_color

if TYPE_CHECKING:
    from gui.session import Session

SNAPSHOTS = 30.0
"""Snapshots that come in a second, at most."""
REST = 3.0
"""While training runs nothing is calculated for a plot for so many times as long as it took."""


class Feed(QObject):
    """Feeds one plot."""

    def __init__(self, kind: PlotKind, plot: Plot, now: Callable[[], Now], tell: Callable[[str], None]) -> None:
        """Feed `plot` as its kind wants."""
        super().__init__(plot)
        self.kind, self.plot, self._now, self._tell = kind, plot, now, tell
        self.stale, self._next = True, 0.0
        self._job: background.Job | None = None
        self._asked: tuple[Any, ...] = ()
        self._wanted = self._running = self._waits = False
        self._began = 0.0
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.look)
        plot.asked.connect(self.renew)
        plot.given_up.connect(self._give_up)

    @property
    def due(self) -> bool:
        """Whether it may be drawn again."""
        return time.perf_counter() >= self._next

    @property
    def draws(self) -> bool:
        """Whether it draws at once, rather than asking something first, and somebody sees it."""
        return self.kind.draw is not None and self.plot.isVisible() and not self.plot.paused

    @property
    def waits_since(self) -> float:
        """When its turn came: whoever waits longest is drawn first."""
        return self._next

    def renew(self) -> None:
        """Draw or ask at once: the user chose something."""
        self.stale, self._next, self._wanted = True, 0.0, True
        self.look()

    def _give_up(self) -> None:
        """The user does not want to wait any longer."""
        self._asked = ()
        if self._job is not None:
            self._job.cancel()

    def tell(self, now: Now, at_rest: bool) -> None:
        """There is something new; `at_rest`: nothing comes after it."""
        self.stale = True
        if at_rest:
            self._next = min(self._next, self._began + 1 / self.kind.per_second)
        if at_rest or self.due:
            self.look(now)

    def look(self, now: Now | None = None) -> None:
        """Draw or ask if there is something new and somebody sees it."""
        if not self.stale or self.plot.paused or not self.plot.isVisible():
            return
        if not loading().ready:  # at the start: the window is not to stand still for it
            self._wait_for_curves()
            return
        now = now or self._now()
        why = self.kind.fits(now.project, now.data)
        if why:
            self.stale = False
            self.plot.clear(why)
        elif self.kind.compute is not None:
            if self._wanted or not self.kind.by_hand:
                self._ask(now)
        elif self.kind.draw is not None:
            self.stale = False
            self._next = _after(self._next, self.kind.per_second)
            self.kind.draw(self.plot, now)

    def _wait_for_curves(self) -> None:
        if not self._waits:
            self._waits = True
            loading().done.connect(self._look_again)
            loading().start_later()

    @Slot()
    def _look_again(self) -> None:
        self._waits = False
        loading().done.disconnect(self._look_again)
        self.look()

    def _ask(self, now: Now) -> None:
        """Ask, unless the last question is still at work, or it is too soon."""
        wait = self._next - time.perf_counter()
        if self._job is not None and self._job.running:
            return
        if wait > 0:
            self._later.start(int(1000 * wait) + 1)
            return
        options = self.plot.options()
        row = now.project.row if self.kind.by_row else None
        asked = (now.project.weights, now.project.spec, now.data, options, now.running, row)
        self.stale = self._wanted = False
        if self._asked and _same(self._asked, asked):
            return
        compute = self.kind.compute
        assert compute is not None
        self._asked, self._next = asked, time.perf_counter() + 1 / self.kind.per_second
        project, data, running, step, way = now.project, now.data, now.running, now.step, now.way
        self._running, self._began = running, time.perf_counter()
        self._job = background.run(
            lambda report: compute(Question(project, data, options, report, running, step, way)),
            self._show, self._failed, self.kind.title, self, after=None,
        )  # fmt: skip
        self.plot.work_goes_on(True)
        self._job.progressed.connect(self.plot.work_at)
        self._job.ended.connect(self._go_on)

    def _show(self, answer: Any) -> None:
        if self.kind.show is not None and not self.plot.paused and self._asked[3] == self.plot.options():
            self.kind.show(self.plot, answer)

    def _failed(self, sentence: str) -> None:
        self.plot.clear(sentence)

    def _go_on(self) -> None:
        """What came meanwhile is asked next; while training runs, after a rest: it is not to be slowed down."""
        if self._running:
            took = time.perf_counter() - self._began
            self._next = max(self._next, time.perf_counter() + REST * took)
        self.plot.work_goes_on(False)
        if self.stale:
            self._later.start(0)

    def forget(self) -> None:
        """Other data: what was asked before does not count any more."""
        self._asked, self.stale, self._next = (), True, 0.0
        if self._job is not None:
            self._job.cancel()
        self.plot.clear(self.plot.usual_words)


def _after(due: float, per_second: float) -> float:
    """Give when the next drawing is due, so that their rate is kept though each comes with the snapshot after it."""
    return max(due + 1 / per_second, time.perf_counter() + 0.5 / per_second)


def _same(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    """Compare questions; of weights and data it counts whether they are the same objects."""
    (weights, spec, data, *rest), (weights_too, spec_too, data_too, *rest_too) = one, other
    return weights is weights_too and data is data_too and spec == spec_too and rest == rest_too


def turn(feeds: list[Feed]) -> list[Feed]:
    """Give which are drawn with this snapshot: as few as keep up with all rates, so that no frame draws them all."""
    most = math.ceil(sum(feed.kind.per_second for feed in feeds) / SNAPSHOTS)
    return sorted((feed for feed in feeds if feed.due), key=lambda feed: feed.waits_since)[:most]


class Feeder(QObject):
    """Feeds all plots of a board from the session."""

    def __init__(self, session: Session, parent: QObject) -> None:
        """Follow `session`."""
        super().__init__(parent)
        self._session = session
        self.feeds: dict[str, Feed] = {}
        self._kept: tuple[tuple[Any, ...], Now] | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        session.training.snapshot_taken.connect(self._on_snapshot)
        session.training.state_changed.connect(self._on_changed)
        session.changed.connect(self._on_changed)
        session.row_changed.connect(self._on_row)
        session.watching.changed.connect(self._later.start)
        session.watching.values_changed.connect(self._on_watches)
        session.timeline.marked.connect(self._on_marked)
        session.runs.changed.connect(self._on_marked)
        self._choice = session.timeline.choice

    def add(self, kind: PlotKind, plot: Plot) -> None:
        """Feed one more plot."""
        self.feeds[kind.kind] = Feed(kind, plot, self.now, self._session.tell)
        if kind.measures is not None:
            plot.asked.connect(self.wish)

    def now(self) -> Now:
        """Give what can be drawn now; the same one until something changes, so that plots share what it works out."""
        session = self._session
        live = session.training.last if session.training.running else None
        key = (live, session.project, session.data, session.timeline.hidden, session.watching.watched)
        if self._kept is None or any(a is not b for a, b in zip(self._kept[0], key, strict=True)):
            self._kept = key, self._make(live)
        return self._kept[1]

    def _make(self, live: Snapshot | None) -> Now:
        session, training = self._session, self._session.training
        project, stats = session.project, session.layer_stats
        if live is not None:
            project = dataclasses.replace(project, weights=live.weights)

        def layers() -> tuple[LayerStats, ...]:
            return stats() if live is None else live.layers

        compared = tuple((name, curve, branch_color(number)) for name, curve, number in session.timeline.compared())
        return Now(
            project, session.data, live is not None, training.curve(), compared, self._watches(),
            training.metrics(), training.course, layers, session.timeline.step, session.timeline.way(),
        )  # fmt: skip

    def _watches(self) -> dict[str, Series]:
        watching = self._session.watching
        wanted = (text for text in watching.watched.watches if text in watching.watched.plotted)
        courses = {text: watching.series.get(text) for text in wanted}
        return {text: (c.updates, c.values) for text, c in courses.items() if c is not None}

    def refresh(self) -> None:
        """Draw everything in sight anew."""
        self._kept = None
        now = self.now()
        for feed in self.feeds.values():
            feed.tell(now, True)

    def wish(self) -> None:
        """Tell training which metrics the plots in sight want."""
        feeds = [feed for feed in self.feeds.values() if feed.kind.measures is not None and feed.plot.isVisible()]
        wanted = {kind for feed in feeds for kind in (feed.kind.measures(feed.plot) if feed.kind.measures else ())}
        self._session.training.measure(tuple(sorted(wanted)))

    def forget(self) -> None:
        """The data are others."""
        shared.forget()
        self._kept = None
        for feed in self.feeds.values():
            feed.forget()

    def _on_snapshot(self, _: Snapshot) -> None:
        if not any(feed.plot.isVisible() for feed in self.feeds.values()):
            self._kept = None
            for feed in self.feeds.values():
                feed.stale = True
            return
        now, draw = self.now(), [feed for feed in self.feeds.values() if feed.draws]
        for feed in self.feeds.values():
            if feed in draw:
                feed.stale = True
            else:
                feed.tell(now, False)
        for feed in turn(draw):
            feed.look(now)

    def _on_changed(self) -> None:
        if not self._session.training.running:
            self._later.start()

    def _on_row(self) -> None:
        self._kept = None
        for feed in self.feeds.values():
            if feed.kind.by_row:
                feed.renew()

    def _on_watches(self) -> None:
        feed = self.feeds.get("watches")
        if feed is not None and not self._session.training.running:
            self._kept = None
            feed.renew()

    def _on_marked(self) -> None:
        choice = self._session.timeline.choice
        if choice != self._choice:
            self._choice = choice
            self._later.start()

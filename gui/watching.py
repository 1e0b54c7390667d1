"""The breakpoints and watches of the open project: edits with undo, values with their course, what was hit."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.events import Snapshot
from core.explanation import Ref
from core.language import tr
from core.params import Weights
from core.project import Project
from core.watching.breakpoints import Breakpoint, Watched
from core.watching.conditions.free import Reached, Written
from core.watching.guard import Hit
from core.watching.quantities import Names
from core.watching.reader import WalkReader
from gui.time_travel import TimeMark

if TYPE_CHECKING:
    from gui.session import Session

MOST_POINTS = 400
"""Points that are kept of a watch; beyond, every other one is dropped."""
MOST_MARKS = 1000


class Series:
    """The course of one watch in bounded memory."""

    def __init__(self) -> None:
        """Start empty."""
        self.updates: list[float] = []
        self.values: list[float] = []

    def add(self, update: float, value: float) -> None:
        """Take one value; one for the same update takes the old one's place, a smaller update begins a new past."""
        while self.updates and self.updates[-1] >= update:
            self.updates.pop()
            self.values.pop()
        self.updates.append(update)
        self.values.append(value)
        if len(self.updates) > MOST_POINTS:
            del self.updates[1:-1:2], self.values[1:-1:2]


class Watching(QObject):
    """What is watched; panels draw it.

    Attributes:
        last: the newest hit; the timeline marks where the last ones were.
        held: breakpoints whose conditions held when training ended, and with which weights.

    Signals:
        changed: breakpoints or watches are others.  values_changed: values are others.
        hit: a breakpoint stopped something.  edit_asked: the place of a breakpoint in the list, to be edited.
        watch_asked: a watch is to be typed.
    """

    changed = Signal()
    values_changed = Signal()
    hit = Signal(object)
    edit_asked = Signal(int)
    watch_asked = Signal()

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__(session)
        self._session = session
        self.series: dict[str, Series] = {}
        self.values: dict[str, float | None] = {}
        self.last: Hit | None = None
        self._held: tuple[Weights | None, frozenset[Breakpoint]] = None, frozenset()
        self._names: Names | None = None
        self._reader: tuple[object, WalkReader] | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.read_walk)

    def connect_to(self, session: Session) -> None:
        """Follow training and stepping; called once both are there."""
        session.training.snapshot_taken.connect(self._on_snapshot)
        session.stepping.moved.connect(self._later.start)
        session.mode_changed.connect(lambda _: self._later.start())
        session.changed.connect(self._on_project)
        session.data_changed.connect(self._forget_names)
        self.changed.connect(self._later.start)

    # What there is

    @property
    def watched(self) -> Watched:
        """Breakpoints and watches."""
        return self._session.project.watched

    @property
    def names(self) -> Names:
        """The names of the open network."""
        spec = self._session.project.spec
        if self._names is None or self._names.spec is not spec:
            self._names = Names(spec, self._session.data)
        return self._names

    def places(self) -> tuple[Ref, ...]:
        """List the places with a breakpoint that is on."""
        points = self.watched.breakpoints
        return tuple(point.place for point in points if point.place is not None and point.enabled)

    def held(self, project: Project) -> frozenset[Breakpoint]:
        """Give the breakpoints whose conditions held when training came to these weights."""
        return self._held[1] if self._held[0] is project.weights else frozenset()

    # Edits

    def edit(self, text: str, change: Callable[[Watched], Watched], merge: str = "") -> bool:
        """Change breakpoints or watches, undoably; training and stepping go on."""

        def whole(project: Project) -> Project:
            watched = change(project.watched)
            return project if watched == project.watched else dataclasses.replace(project, watched=watched)

        return self._session.edit_beside(text, whole, merge)

    def toggle(self, place: Ref) -> None:
        """Add a plain breakpoint at a place, or remove those that are there."""
        gone = any(point.place == place for point in self.watched.breakpoints)
        self.edit(tr("Remove breakpoint") if gone else tr("Add breakpoint"), lambda watched: watched.toggled(place))

    def toggle_selected(self) -> None:
        """Do so at the selected place."""
        place = self._chosen()
        if place is None:
            self._session.tell(tr("Select a neuron, weight or layer first, then set a breakpoint on it."))
        else:
            self.toggle(place)

    def edit_selected(self) -> None:
        """Ask for the breakpoint of the selected place to be edited; where there is none it is added first."""
        place = self._chosen()
        points = self.watched.breakpoints
        index = next((k for k, point in enumerate(points) if point.place == place), None)
        if index is None:
            self.add(Breakpoint(Written() if place is None else Reached(), place))
        else:
            self.edit_asked.emit(index)

    def watch_selected(self) -> None:
        """Watch the number at the selected place; without one, ask for an expression."""
        place = self._chosen()
        text = watch_text(place) if place is not None else ""
        if text:
            self.add_watch(text)
        self.watch_asked.emit()

    def add(self, point: Breakpoint) -> None:
        """Add a breakpoint and ask for it to be edited."""
        if self.edit(tr("Add breakpoint"), lambda w: w.with_breakpoints((*w.breakpoints, point))):
            self.edit_asked.emit(len(self.watched.breakpoints) - 1)

    def put(self, index: int, point: Breakpoint, merge: str = "") -> None:
        """Give the breakpoint at a place of the list another value."""

        def change(watched: Watched) -> Watched:
            points = list(watched.breakpoints)
            points[index : index + 1] = [point]
            return watched.with_breakpoints(tuple(points))

        self.edit(tr("Change breakpoint"), change, f"breakpoint.{index}.{merge}" if merge else "")

    def remove(self, index: int) -> None:
        """Remove a breakpoint."""
        self.edit(
            tr("Remove breakpoint"),
            lambda w: w.with_breakpoints(w.breakpoints[:index] + w.breakpoints[index + 1 :]),
        )

    def add_watch(self, text: str) -> None:
        """Watch an expression."""
        self.edit(tr("Add watch"), lambda w: w.with_watches((*w.watches, text)))

    def put_watch(self, old: str, new: str) -> None:
        """Watch another expression in its place; an empty one removes it."""

        def change(watched: Watched) -> Watched:
            texts = tuple(new if text == old else text for text in watched.watches)
            plotted = frozenset(new if text == old else text for text in watched.plotted)
            return watched.with_watches(tuple(text for text in texts if text), plotted)

        self.edit(tr("Change watch") if new else tr("Remove watch"), change)

    def plot(self, text: str, on: bool) -> None:
        """Draw a watch among the plots of the mode Train, or no longer."""
        self.edit(
            tr("Plot watch") if on else tr("Do not plot watch"),
            lambda w: w.with_watches(w.watches, w.plotted | {text} if on else w.plotted - {text}),
        )

    def break_on(self, text: str) -> None:
        """Make a breakpoint of a watch: above its present value, to be edited."""
        value = self.values.get(text)
        limit = f"{value:.6g}" if value is not None and value - value == 0 else "0"
        self.add(Breakpoint(Written(f"{text} > {limit}")))

    def _chosen(self) -> Ref | None:
        place = self._session.selection
        return place if place is not None and place.kind != "loss" else None

    # Values and hits

    def note(self, update: float, values: Mapping[str, float | None]) -> None:
        """Take the values after an update."""
        self.values = dict(values)
        for text, value in values.items():
            if value is not None:
                self.series.setdefault(text, Series()).add(update, value)
        self.values_changed.emit()

    def read_walk(self) -> None:
        """Read the watches at the debugger's place."""
        session = self._session
        if session.mode != "step" or not self.watched.watches:
            return
        walk = session.stepping.walk
        if walk is None:
            return
        key = (self.names, self.watched.watches)
        if self._reader is None or self._reader[0] != key:
            self._reader = key, WalkReader(self.names, self.watched.watches)
        known = session.stepping.known
        values = self._reader[1].values(walk, known)
        self.note(walk.frame.step + (known >= 0), values)

    def stopped(self, hit: Hit) -> None:
        """Tell of a breakpoint that stopped training or stepping."""
        self.last = hit
        timeline = self._session.timeline
        timeline.set_marks((*timeline.marks, TimeMark(hit.update, hit.sentence))[-MOST_MARKS:])
        self._session.tell(hit.sentence)
        self.hit.emit(hit)

    def keep_held(self, weights: Weights, held: frozenset[Breakpoint]) -> None:
        """Remember which conditions held when training ended with these weights."""
        self._held = weights, held

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if snapshot.watches:
            self.note(snapshot.step, snapshot.watches)

    def _on_project(self) -> None:
        if self._session.newest.progress.step == 0 and not self._session.training.running:
            self.series.clear()
            self.values = {}
            self._session.timeline.set_marks(())
            self.last = None
            self.values_changed.emit()

    def _forget_names(self) -> None:
        self._names = None


def watch_text(place: Ref) -> str:
    """Give the expression for the number at a place; of a layer, how large its slopes are together."""
    index = ",".join(map(str, place.index))
    if place.kind == "layer":
        return f"norm({place.layer}.gradient)"
    if place.kind == "unit":
        return f"{place.layer}.a[{index}]"
    return f"{place.layer}.{place.kind}[{index}]"

"""The window with random starts of the same network, trained side by side beside the window."""

from __future__ import annotations

import dataclasses

import numpy as np
from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.errors import UserError
from core.language import tr
from core.project import Project
from core.runs.gallery import USUAL, Start, by_loss, chosen, seeds_from, train_starts
from gui import background, theme
from gui.panels.scroll import ScrollPanel
from gui.runs.starts_plot import StartsPlot
from gui.runs.tiles import WIDE, Tile
from gui.scaling import px
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import NumberEdit, ProblemBar, ProgressStrip, push_button

ABOUT = tr(
    "The same network and settings from other random numbers, the lowest loss first: how much of the "
    "result is luck? A click makes a start the current network; undo returns."
)
SIZE = QSize(1060, 660)
MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Grid(ScrollPanel):
    """Tiles in as many columns as there is room for; arrows go from one to the next."""

    def __init__(self) -> None:
        """Start without tiles."""
        super().__init__("gallery.grid", tr("Random starts"))
        self.tiles: list[Tile] = []
        self._columns = 0
        self._inner = QWidget()
        self._places = QGridLayout(self._inner)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(GAP)
        self.body.addWidget(self._inner)
        self.body.addStretch(1)

    def set_count(self, count: int) -> list[Tile]:
        """Have so many tiles; gives the new ones."""
        new = [Tile(place) for place in range(len(self.tiles), count)]
        for tile in self.tiles[count:]:
            self._places.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [*self.tiles[:count], *new]
        for tile in new:
            tile.installEventFilter(self)
        self._arrange(True)
        return new

    def resizeEvent(self, event: object) -> None:  # noqa: D102
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._arrange(False)

    def _arrange(self, anew: bool) -> None:
        columns = max(1, (self.viewport().width() - 2 * EDGE) // (px(WIDE) + GAP))
        if columns != self._columns or anew:
            self._columns = columns
            for place, tile in enumerate(self.tiles):
                self._places.addWidget(tile, place // columns, place % columns)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move, and Return take a start."""
        if isinstance(watched, Tile) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            moves = {**MOVES, Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns}
            key = Qt.Key(event.key())
            if key in moves:
                self._focus(self.tiles.index(watched) + moves[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                watched.click()
                return True
        return super().eventFilter(watched, event)

    def _focus(self, place: int) -> None:
        if 0 <= place < len(self.tiles):
            self.tiles[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.tiles[place], 0, GAP)

    def is_pointed_at(self) -> bool:
        """Whether the pointer is over the tiles: then they keep their order."""
        return self._inner.underMouse()


class Gallery(QDialog):
    """Trains copies of the open project; the project itself changes only by a click."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Wait for `begin`."""
        super().__init__(parent)
        self.setObjectName("gallery")
        self.setWindowTitle(tr("Random starts"))
        self.resize((SIZE * theme.scale()).boundedTo(parent.size() - QSize(40, 40)))
        self._session = session
        self._job: background.Job | None = None
        self._of: Project | None = None
        self._mail: tuple[Start, ...] = ()
        self._shown: list[Start] = []
        self.starts: list[Start] = []
        self.problem, self.progress = ProblemBar("gallery.problem"), ProgressStrip("gallery.progress")
        self.count = NumberEdit(
            "gallery.count", tr("The number of starts"), whole=True, check=lambda n: _check(session, n)
        )
        self.count.setToolTip(tr("How many random starts are trained"))
        self.count.setAccessibleName(tr("Number of starts"))
        self.count.set_value(USUAL)
        self.count.problem_changed.connect(lambda text: self.problem.show_problem(text))
        self.go = push_button("gallery.start", tr("Train"), tr("Train all starts anew (F5)"), self.begin)
        self.go.setShortcut("F5")
        self.stop = push_button(
            "gallery.cancel", tr("Cancel"), tr("Stop; what was trained can still be taken (Esc)"), self.cancel
        )
        self.progress.cancelled.connect(self.cancel)
        self.grid, self.plot = Grid(), StartsPlot()
        self.about = QLabel(ABOUT, wordWrap=True)
        self.about.setObjectName("gallery.about")
        self.about.setProperty("look", "muted")
        self._lay_out()
        session.opened.connect(self._forget)
        session.changed.connect(self._tell_stale)
        self._hover = QTimer(self, interval=120)
        self._hover.timeout.connect(self._mark)
        self._show_state()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        label = QLabel(tr("Starts"))
        label.setBuddy(self.count)
        for part in (label, self.count, self.go, self.stop):
            top.addWidget(part)
        top.addWidget(self.about, 1)
        middle = QHBoxLayout()
        middle.setSpacing(EDGE)
        self.grid.setMinimumWidth(6 * (WIDE + GAP) + 3 * EDGE + GAP)
        middle.addWidget(self.grid, 5)
        self.plot.setMinimumWidth(260)
        middle.addWidget(self.plot, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GAP, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addWidget(self.problem)
        column.addLayout(middle, 1)
        column.addWidget(self.progress)

    @property
    def running(self) -> bool:
        """Whether starts are being trained."""
        return self._job is not None and self._job.running

    def open(self) -> None:
        """Show it, and train at once where nothing of the present network is there to see."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._hover.start()
        if not self.running and (self._of is None or not self._fits()):
            self.begin()

    def begin(self) -> None:
        """Train all starts anew; a running training of the project goes on beside."""
        self.cancel()
        self.problem.show_problem("")
        project = self._session.project
        try:
            seeds = seeds_from(project, int(self.count.value() or 0))
        except UserError as error:
            self.problem.show_problem(str(error))
            return
        self._of, self._mail = project, tuple(Start(seed) for seed in seeds)
        self._take(self._mail)

        def work(report: background.Report) -> tuple[Start, ...]:
            def tell(starts: tuple[Start, ...]) -> bool:
                self._mail = starts
                return report(float(np.mean([1.0 if start.failed else start.done for start in starts])))

            return train_starts(project, seeds, tell)

        job = background.run(work, self._take, self.problem.show_problem, tr("Training the starts"), self, after=None)
        job.progressed.connect(lambda part, left: self._progressed(part, left))
        job.ended.connect(self._show_state)
        self._job = job
        self._show_state()

    def cancel(self) -> None:
        """Stop; what was trained stays to be taken."""
        if self._job is not None and self._job.running:
            self._take(self._mail)
            self._job.cancel()
        self._show_state()

    def _progressed(self, part: float, left: float | None) -> None:
        self._take(self._mail)
        self.progress.show_progress(tr("training {n_starts} starts", n_starts=len(self.starts)), part, 1.0, left)

    def _take(self, starts: tuple[Start, ...]) -> None:
        """Show starts, sorted by their loss; while the pointer is over them they keep their places."""
        self.starts = by_loss(starts)
        if self.grid.is_pointed_at() and len(self._shown) == len(starts):
            now = {start.seed: start for start in starts}
            self._shown = [now.get(start.seed, start) for start in self._shown]
        else:
            self._shown = list(self.starts)
        for tile in self.grid.set_count(len(starts)) if len(self.grid.tiles) != len(starts) else ():
            tile.clicked.connect(lambda _=False, tile=tile: self.take(tile.start))
        data = self._session.data
        values = data.pipeline.task == "regression"
        span = self._span() if values else (0.0, 1.0)
        for tile, start in zip(self.grid.tiles, self._shown, strict=True):
            tile.show_start(start, values, span)
        self.plot.show_starts(self.starts)

    def _span(self) -> tuple[float, float]:
        """Give the lowest and highest number of the targets: as regions have them, or in their own unit."""
        data = self._session.data
        y = data.y[:, 0] if data.x.shape[1] == 2 else data.pipeline.undo_target(data.y)[:, 0]
        known = y[np.isfinite(y)]
        return (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)

    def take(self, start: Start) -> None:
        """Make a start the current network, in one step of undo."""
        session = self._session
        if not self._fits():
            self.problem.show_problem(
                tr("The network, its settings or the data have changed since; train the starts anew.")
            )
            return
        self.problem.show_problem("")
        session.when_idle(
            lambda: session.edit_lines(
                tr("Take the start with seed {seed}", seed=start.seed), lambda p: chosen(p, start)
            )
        )

    def _fits(self) -> bool:
        """Whether the starts belong to the present network and data, whatever its seed is now."""
        of, now = self._of, self._session.newest
        if of is None:
            return False
        run = dataclasses.replace(now.config.run, seed=of.config.run.seed)
        same = dataclasses.replace(now.config, run=run) == of.config
        return same and of.spec == now.spec and of.table is now.table and of.plan == now.plan

    def _tell_stale(self) -> None:
        if self.isVisible() and self._of is not None and self.starts and not self._fits():
            words = tr("The network, its settings or the data have changed since these starts; Train trains them anew.")
            self.problem.show_problem(words)

    def _mark(self) -> None:
        pointed = next((t for t in self.grid.tiles if t.underMouse() or t.hasFocus()), None)
        self.plot.mark(pointed.start.seed if pointed is not None else None)

    def _show_state(self) -> None:
        self.go.setEnabled(not self.running)
        self.stop.setEnabled(self.running)
        if not self.running:
            self.progress.finish()

    def _forget(self) -> None:
        self.cancel()
        self._of, self._mail, self.starts, self._shown = None, (), [], []
        self.grid.set_count(0)
        self.plot.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops the training first, then closes."""
        if event.key() == Qt.Key.Key_Escape and self.running:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: object) -> None:
        """Nobody looks any more: stop."""
        super().hideEvent(event)  # type: ignore[arg-type]
        self._hover.stop()
        self.cancel()


def _check(session: Session, count: float) -> None:
    seeds_from(session.project, int(count))

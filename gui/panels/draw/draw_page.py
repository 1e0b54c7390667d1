"""Draw points: what is drawn becomes the table of the project, undoably; training goes on with it."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.backend import HostArray
from core.data.drawn import NAME, Points, blank, plan_of, points_of, table_of
from core.data.table import Table, number_column
from core.errors import UserError
from core.language import tr
from core.predicting.asked import Asked
from core.project import Project
from gui.panels.draw.class_bar import ClassBar
from gui.panels.draw.sheet import Sheet
from gui.scaling import fix_width
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import NumberEdit, Segmented, Switch

KINDS = {"classes": tr("Classes"), "values": tr("Values")}
KIND_TIPS = {
    "classes": tr("Each point has a class; x and y are the inputs"),
    "values": tr("x is the input and y what is predicted"),
}
GRID = 48
PER_SECOND = 8


class DrawPage(QWidget):
    """The sheet with its tools. A stroke is one edit; points that cannot be trained on yet wait on the sheet."""

    def __init__(self, session: Session) -> None:
        """Follow `session` while it is on show."""
        super().__init__()
        self.setObjectName("draw.page")
        self._session = session
        self.points = blank()
        self._waiting: list[Points] = []
        self._stale, self._drawing = True, False
        self.sheet, self.classes = Sheet(), ClassBar()
        self.kind = Segmented("draw.kind", KINDS, KIND_TIPS, slim=True)
        self.count = NumberEdit("draw.count", tr("The number of points"), whole=True, check=_check_count,
                                help=tr("How many points each click puts down"))  # fmt: skip
        self.reach = NumberEdit("draw.reach", tr("The brush"), unit="%", check=_check_reach,
                                help=tr("Radius of the spray and of the eraser, in percent of the sheet"))  # fmt: skip
        self.eraser = Switch("draw.eraser")
        self.keep = Switch("draw.train")
        self.note = QLabel(wordWrap=True)
        self._later = QTimer(self, singleShot=True, interval=1000 // PER_SECOND)
        self._later.timeout.connect(self._show_regions)
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        fix_width(self.count, 52)
        fix_width(self.reach, 60)
        self.count.set_value(1)
        self.reach.set_value(8)
        self.eraser.setAccessibleName(tr("Eraser"))
        self.eraser.setToolTip(tr("Rub points out with the left button too"))
        self.keep.setAccessibleName(tr("Train while drawing"))
        self.keep.setToolTip(tr("Train at once, and go on after each stroke"))
        self.note.setObjectName("draw.note")
        self.note.setProperty("look", "muted")
        self.undo = _button("draw.undo", tr("Undo"), tr("Take the last stroke back (Ctrl+Z)"), self.take_back)
        self.clear = _button(
            "draw.clear", tr("Clear"), tr("Take an empty sheet; undo brings the points back"), self.clear_all
        )

    def _lay_out(self) -> None:
        upper, lower, last = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (upper, lower, last):
            row.setSpacing(GAP // 2)
        upper.addWidget(self.kind)
        upper.addStretch(1)
        upper.addWidget(self.undo)
        upper.addWidget(self.clear)
        for words, control in (
            (tr("Points"), self.count),
            (tr("Brush"), self.reach),
            (tr("Eraser"), self.eraser),
            (tr("Train"), self.keep),
        ):
            label = QLabel(words)
            label.setBuddy(control)
            lower.addWidget(label)
            lower.addWidget(control)
        lower.addStretch(1)
        last.addWidget(self.classes)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GAP // 2, EDGE, GAP)
        column.setSpacing(GAP // 2)
        column.addLayout(upper)
        column.addLayout(lower)
        column.addLayout(last)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.note)

    def _connect(self) -> None:
        session, sheet = self._session, self.sheet
        sheet.sprayed.connect(self._spray)
        sheet.rubbed.connect(self._rub)
        sheet.finished.connect(self._finish)
        for signal in (sheet.class_wanted, self.classes.chosen):
            signal.connect(self.choose_class)
        self.kind.chosen.connect(lambda kind: self._change_kind(kind == "values"))
        self.count.edited.connect(lambda value: setattr(sheet, "count", int(value)))
        self.reach.edited.connect(lambda value: setattr(sheet, "radius", value / 100))
        self.eraser.clicked.connect(lambda on: setattr(sheet, "erasing", on))
        self.keep.clicked.connect(self._train)
        session.data_changed.connect(self._on_data)
        session.changed.connect(self._on_changed)
        session.training.snapshot_taken.connect(lambda _: self._on_changed())
        sheet.installEventFilter(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the points of the project as it is now."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._take_data()
        self._later.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._later.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo on the sheet means its strokes first, while some of them wait."""
        wanted = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if wanted and self._waiting and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo):
            if event.type() == QEvent.Type.KeyPress:
                self.take_back()
            event.accept()
            return True
        return super().eventFilter(watched, event)

    # What the user does.

    def choose_class(self, number: int) -> None:
        """Draw points of another class from now on."""
        if not self.points.regression:
            self.sheet.current = number
            self.classes.choose(number)
            self.sheet.update()

    def take_back(self) -> None:
        """Take the last stroke back: one that waits on the sheet, else the last edit of the project."""
        if self._waiting:
            self._show(self._waiting.pop())
        else:
            self._session.undo()

    def clear_all(self) -> None:
        """Take an empty sheet."""
        if len(self.points):
            self._begin_stroke()
            self._show(blank(self.points.regression))

    def _spray(self, places: HostArray) -> None:
        self._begin_stroke()
        try:
            self._show(self.points.with_points(places, self.sheet.current))
        except UserError as error:
            self._session.tell(str(error))

    def _rub(self, place: HostArray) -> None:
        after = self.points.without(place, self.sheet.reach())
        if after is not self.points:
            self._begin_stroke()
            self._show(after)

    def _begin_stroke(self) -> None:
        """Remember the points from before, once for each stroke."""
        if not self._drawing:
            self._drawing = True
            self._waiting.append(self.points)

    def _finish(self) -> None:
        """Make the stroke an edit of the project, as soon as there is something to learn."""
        self._drawing = False
        if not self.points.complete:
            return
        points, session = self.points, self._session
        running = session.training.running
        table = table_of(points, NAME)
        self._waiting.clear()

        def change(project: Project) -> Project:
            return project.with_data(table, plan_of(table, points))

        session.edit(tr("Draw points"), change)
        if running or self.keep.isChecked():
            session.when_idle(lambda: session.training.start())

    def _train(self, on: bool) -> None:
        if on and not self._session.training.running and self.points.complete:
            self._session.training.start()
        elif not on:
            self._session.training.pause()

    def _change_kind(self, regression: bool) -> None:
        self._waiting.clear()
        self._show(blank(regression))
        self.sheet.show_regions(None, False)

    # What the project does.

    def _on_data(self) -> None:
        self._stale = not self.isVisible()
        if self.isVisible() and not self._waiting:
            self._take_data()

    def _take_data(self) -> None:
        """Show the points of the project, where they lie in a plane."""
        found = points_of(self._session.data)
        self._waiting.clear()
        shown = found if found is not None else blank()
        self.kind.choose("values" if shown.regression else "classes")
        # While drawing the axes stand still; other data are shown as large as they can be.
        drawn = self._session.project.table.name == NAME
        if len(shown) and not _inside(shown.xy, self.sheet.ends, 0.0 if drawn else 0.3):
            self.sheet.ends = _ends(shown.xy)
        self._show(shown)

    def _show(self, points: Points) -> None:
        self.points = points
        self.sheet.show_points(points)
        self.classes.setVisible(not points.regression)
        self.classes.show_classes(points.classes, np.bincount(points.of, minlength=len(points.classes)).tolist())
        self.classes.choose(self.sheet.current)
        self.undo.setEnabled(bool(self._waiting) or self._session.undo_stack.canUndo())
        self.note.setText(self._words())

    def _words(self) -> str:
        points = self.points
        if not len(points):
            return tr("The first strokes replace the data of this project; undo brings them back.")
        if not points.complete:
            wanted = tr("another point") if points.regression else tr("points of a second class")
            return tr("Draw {wanted}: then the network can learn from them.", wanted=wanted)
        return tr("{n_points} points. Each stroke is taken over at once.", n_points=len(points))

    def _on_changed(self) -> None:
        if self.isVisible() and not self._later.isActive():
            self._later.start()

    def _show_regions(self) -> None:
        """Colour the sheet by what the network answers, where it was trained on such points."""
        session = self._session
        pipeline, points = session.data.pipeline, points_of(session.data)
        fits = points is not None and points.regression == self.points.regression and len(self.points)
        if not fits or (session.project.progress.step == 0 and not session.training.running):
            self.sheet.show_regions(None, False)
            return
        started = time.perf_counter()
        asked = Asked(session.project.spec, session.weights, pipeline)
        self.sheet.show_regions(_answers(asked, self.sheet.ends), pipeline.task == "regression")
        self._later.setInterval(max(1000 // PER_SECOND, int(4000 * (time.perf_counter() - started))))
        self.undo.setEnabled(bool(self._waiting) or session.undo_stack.canUndo())


def _answers(asked: Asked, ends: tuple[tuple[float, float], tuple[float, float]]) -> HostArray:
    """Ask for a grid of places: (ny, nx, classes), or for a row of x: (nx,)."""
    (x0, x1), (y0, y1) = ends
    names = [fitted.name for fitted in asked.pipeline.inputs]
    if asked.pipeline.task == "regression":
        x = np.linspace(x0, x1, 4 * GRID)[:, None]
        return _of(asked, names, x)[:, 0]
    across, up = np.meshgrid(np.linspace(x0, x1, GRID), np.linspace(y0, y1, GRID))
    return _of(asked, names, np.stack([across.ravel(), up.ravel()], axis=1)).reshape(GRID, GRID, -1)


def _of(asked: Asked, names: list[str], values: HostArray) -> HostArray:
    table = Table("sheet", tuple(number_column(n, column) for n, column in zip(names, values.T, strict=True)))
    return asked.of_table(table)


def _inside(xy: HostArray, ends: tuple[tuple[float, float], tuple[float, float]], least: float) -> bool:
    """Tell whether the points lie inside of the axes and take at least this share of them."""
    lows, highs = np.array(ends).T
    spread = (xy.max(axis=0) - xy.min(axis=0)) / (highs - lows)
    return bool((xy >= lows).all() and (xy <= highs).all() and spread.max() >= least)


def _ends(xy: HostArray) -> tuple[tuple[float, float], tuple[float, float]]:
    """Give axes around points, with room."""
    low, high = xy.min(axis=0), xy.max(axis=0)
    room = np.where(high > low, (high - low) * 0.15, 1.0)
    (x0, y0), (x1, y1) = (low - room).tolist(), (high + room).tolist()
    return (x0, x1), (y0, y1)


def _check_count(value: float) -> None:
    if not 1 <= value <= 200:
        raise UserError(tr("The number of points has to be between 1 and 200."))


def _check_reach(value: float) -> None:
    if not 1 <= value <= 50:
        raise UserError(tr("The brush has to be between 1 and 50 %."))


def _button(name: str, text: str, tip: str, act: object) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(act)
    return button

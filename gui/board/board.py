"""The board: plots in rows, columns and tabs, in windows of their own, or over the whole screen."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from core.explanation import Ref
from core.language import tr
from gui.board import aim, arrangement, tree
from gui.board.arrangement import Arrangement
from gui.board.feeding import Feeder
from gui.board.float_window import FloatWindow
from gui.board.moving import Moving
from gui.board.panel import Panel
from gui.board.row_list import RowList
from gui.keys.told import key_text
from gui.plots.look import TextButton
from gui.plots.registry import all_plots
from gui.session import Session
from gui.soon import soon
from gui.tokens import EDGE, GAP

EMPTY = tr("No plot is open. Choose some in the menu Plots, or press Alt+Shift+P.")
KEEP_MS = 400


class Board(Moving):
    """Holds the plots. `arranged`: which are open, or where, is different now."""

    arranged = Signal()

    def __init__(self, session: Session, choose: QAction) -> None:
        """Follow `session`, with the plots that were open last; `choose` lists all plots."""
        super().__init__()
        self.setObjectName("panel.plots")
        self.setAccessibleName(tr("Plots of training"))
        self._session = session
        self._panels: dict[str, Panel] = {}
        self._windows: dict[str, FloatWindow] = {}
        self._full: tuple[str, FloatWindow] | None = None
        self._last = ""
        self.feeder = Feeder(session, self)
        self.arrangement = arrangement.load()
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setObjectName("board.scroll")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows = RowList(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(_foot(self, choose))
        column.addWidget(self.rows)
        self._mark, self._store = aim.Mark(self), QWidget(self)
        self._store.hide()  # holds the plots that are not shown
        self._shown: tree.Node | None = None
        self._keep_later = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_later.timeout.connect(self.keep)
        self._fit_later = QTimer(self, singleShot=True, interval=0)
        self._fit_later.timeout.connect(self._fit)
        session.data_changed.connect(self._on_data)
        session.changed.connect(self._fit_later.start)
        session.watching.changed.connect(self._fit_later.start)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self._build()
        soon(self, self._open_windows)

    # What is open.

    @property
    def open(self) -> tuple[str, ...]:
        """The kinds of the open plots."""
        return self.arrangement.kinds

    def plot_of(self, kind: str) -> Panel:
        """Give the panel of a plot; it is made when it is wanted first."""
        if kind not in self._panels:
            entry = all_plots()[kind]
            plot = entry.make()
            plot.problem.connect(self._session.tell)
            plot.rows_clicked.connect(self.rows.show_rows)
            plot.moment_clicked.connect(self._session.timeline.go)
            plot.unit_clicked.connect(self._select_unit)
            plot.row_chosen.connect(self._session.set_row)
            panel = self._panels[kind] = Panel(entry, plot)
            panel.dragged.connect(partial(self._aim, kind))
            panel.dropped.connect(partial(self._drop, kind))
            panel.asked.connect(partial(self.do, kind))
            panel.fronted.connect(self._front)
            self.feeder.add(entry, plot)
            panel.seen.connect(self.feeder.feeds[kind].look)
            panel.seen.connect(self.feeder.wish)
        return self._panels[kind]

    def _select_unit(self, layer: str, unit: int) -> None:
        if layer in self._session.project.spec:
            self._session.select(Ref("unit", layer, (unit,)))

    def why_not(self, kind: str) -> str:
        """Say why a plot does not exist for this network; "" where it does."""
        return all_plots()[kind].fits(self._session.project, self._session.data)

    @property
    def current(self) -> str:
        """The plot that commands go to: the one that had the keyboard last, else the first one."""
        shown = (*tree.kinds_in(self._shown), *self._windows)
        return self._last if self._last in shown else next(iter(shown), "")

    def show_plot(self, kind: str) -> None:
        """Open a plot, or bring it to the front."""
        if kind in self._windows:
            self._windows[kind].activateWindow()
            return
        self._arrange(self.arrangement.opened(kind, all_plots()[kind].share))
        self._last = kind
        panel = self.plot_of(kind)
        soon(panel, lambda: self.area.ensureWidgetVisible(panel))

    def close_plot(self, kind: str) -> None:
        """Put a plot away; the menu brings it back."""
        self._leave_full()
        self._take_window(kind)
        self._arrange(self.arrangement.put_away(kind))

    def toggle(self, kind: str) -> None:
        """Open or close a plot."""
        self.close_plot(kind) if kind in self.open else self.show_plot(kind)

    def do(self, kind: str, what: str) -> None:
        """Do what a plot's menu says: "full", "float", "close", "pause", "tab", or a way to move it."""
        if not kind:
            return
        acts: dict[str, Callable[[str], object]] = {
            "full": self.full_screen, "float": self.float, "close": self.close_plot, "pause": self._pause,
        }  # fmt: skip
        acts[what](kind) if what in acts else self._move(kind, what)

    def focus_next(self, by: int) -> None:
        """Give the keyboard to the plot `by` places after the current one."""
        order = [kind for kind in tree.kinds_in(self._shown) if self._panels[kind].isVisible()]
        order += list(self._windows)
        if order:
            here = order.index(self.current) if self.current in order else 0
            self._last = order[(here + by) % len(order)]
            panel = self._panels[self._last]
            panel.window().activateWindow()
            self.area.ensureWidgetVisible(panel) if panel.place == "board" else None
            panel.plot.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reset(self) -> None:
        """Arrange the plots as at the first start."""
        self.apply(arrangement.usual())

    def apply(self, wanted: Arrangement) -> None:
        """Take over an arrangement."""
        self._leave_full()
        for kind in tuple(self._windows):
            self._take_window(kind)
        known = all_plots()
        self.arrangement = Arrangement(
            tree.kept(wanted.root, lambda kind: kind in known),
            {kind: place for kind, place in wanted.floating.items() if kind in known},
            wanted.closed,
        )
        self._build()
        self._open_windows()
        self._changed()

    def keep(self, name: str = "") -> None:
        """Remember the arrangement, for the next start or under a name."""
        places = {kind: window.place() for kind, window in self._windows.items()}
        self.arrangement = dataclasses.replace(self.arrangement, floating=places)
        try:
            arrangement.keep(self.arrangement, name)
        except UserError as error:
            self._session.tell(str(error))

    def _pause(self, kind: str) -> None:
        plot = self.plot_of(kind).plot
        plot.set_paused(not plot.paused)

    # Arranging.

    def _arrange(self, wanted: Arrangement) -> None:
        self.arrangement = wanted
        self._build()
        self._changed()

    def _changed(self) -> None:
        self._keep_later.start()
        self.arranged.emit()

    def _fit(self) -> None:
        """Show what fits the network and the task."""
        if self._fitting() != self._shown:
            self._build()

    def _fitting(self) -> tree.Node | None:
        known, shown = all_plots(), frozenset(self.arrangement.on_board)
        return tree.kept(self.arrangement.root, lambda kind: kind in shown and kind in known and not self.why_not(kind))

    def _on_data(self) -> None:
        self.feeder.forget()
        self.rows.leave()
        self._fit()

    def _build(self) -> None:
        """Put the widgets where the arrangement says; a plot keeps its widget."""
        self._shown, last = self._fitting(), self._last
        focus = QApplication.focusWidget()
        held = next((panel for panel in self._panels.values() if focus and panel.isAncestorOf(focus)), None)
        for kind, panel in self._panels.items():
            if kind not in self._windows and (self._full is None or self._full[0] != kind):
                panel.setParent(self._store)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, GAP, EDGE, 0)
        column.addWidget(self._made(self._shown) if self._shown is not None else _hint())
        old = self.area.takeWidget()
        self.area.setWidget(inside)
        if old is not None:
            old.deleteLater()
        self._last = last
        if held is not None and held.isVisible():
            held.plot.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, node: tree.Node) -> QWidget:
        if isinstance(node, tree.Tabs):
            return self._stack(node)
        splitter = QSplitter(Qt.Orientation.Horizontal if node.across else Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(EDGE if node.across else GAP)
        splitter.setProperty("look", "board")
        for part in node.parts:
            splitter.addWidget(self._made(part))
        splitter.setSizes([round(1000 * share) for share in node.shares])
        shown = frozenset(tree.kinds_in(node))
        splitter.splitterMoved.connect(lambda *_: self._resized(shown, splitter.sizes()))
        return splitter

    def _stack(self, node: tree.Tabs) -> QWidget:
        titles = [(kind, all_plots()[kind].title) for kind in node.kinds]
        stack = QStackedWidget()
        for kind in node.kinds:
            panel = self.plot_of(kind)
            panel.place = "board"
            panel.show_tabs(titles, kind)
            stack.addWidget(panel)
            if kind == node.current:
                stack.setCurrentWidget(panel)
        return stack

    def _resized(self, shown: frozenset[str], sizes: list[int]) -> None:
        root = tree.resized(self.arrangement.root, shown, sizes)
        self.arrangement = dataclasses.replace(self.arrangement, root=root)
        self._shown = self._fitting()
        self._keep_later.start()

    def _front(self, kind: str) -> None:
        self._last = kind
        self._arrange(dataclasses.replace(self.arrangement, root=tree.in_front(self.arrangement.root, kind)))
        self.plot_of(kind).plot.setFocus(Qt.FocusReason.OtherFocusReason)

    # Windows.

    def float(self, kind: str, at: QPoint | None = None) -> None:
        """Give a plot a window of its own; one that has it comes back to the board."""
        self._leave_full()
        panel = self.plot_of(kind)
        if kind in self._windows:
            self._take_window(kind)
            self._arrange(self.arrangement.opened(kind, all_plots()[kind].share))
            self._last = kind
            panel.plot.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        size = panel.size().expandedTo(panel.plot.sizeHint() * 1.4)
        start = at or self.mapToGlobal(QPoint(-size.width() - 20, 60))
        place = (max(start.x(), 0), max(start.y(), 0), size.width(), size.height())
        self._open_window(kind, place)
        self._arrange(self.arrangement.floated(kind, place))
        self._last = kind

    def _open_windows(self) -> None:
        for kind, place in self.arrangement.floating.items():
            if kind in all_plots() and kind not in self._windows:
                self._open_window(kind, place)

    def _open_window(self, kind: str, place: tuple[int, int, int, int]) -> None:
        window = FloatWindow(self.plot_of(kind), "float", self.window())
        window.left.connect(lambda: self.float(kind))
        window.moved.connect(self._keep_later.start)
        self._windows[kind] = window
        window.open_at(place)

    def _take_window(self, kind: str) -> None:
        window = self._windows.pop(kind, None)
        if window is not None:
            window.release(self._store)

    def full_screen(self, kind: str) -> None:
        """Show a plot over the whole screen; again, or Esc, goes back."""
        if self._full is not None:
            self._leave_full()
            return
        if not kind:
            return
        window = FloatWindow(self.plot_of(kind), "full", self.window())
        window.left.connect(self._leave_full)
        self._full = (kind, window)
        window.showFullScreen()
        self.plot_of(kind).plot.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_full(self) -> None:
        if self._full is None:
            return
        (kind, window), self._full = self._full, None
        window.release(self._store)
        if kind in self._windows:
            self._windows[kind].take(self.plot_of(kind))
        else:
            self._build()
        self._last = kind
        self.plot_of(kind).plot.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Remember which plot had the keyboard."""
        for kind, panel in self._panels.items():
            if new is not None and (new is panel or panel.isAncestorOf(new)):
                self._last = kind


def _foot(board: QWidget, choose: QAction) -> QWidget:
    """Make the line below the plots from which others are opened."""
    foot = QWidget(board)
    more = TextButton("board.more", tr("+ more plots"), foot)
    more.setAccessibleName(tr("More plots"))
    more.setToolTip(choose.toolTip())
    more.clicked.connect(lambda _=False: choose.trigger())
    row = QHBoxLayout(foot)
    row.setContentsMargins(EDGE, 2, EDGE, 4)
    row.addStretch(1)
    row.addWidget(more)
    return foot


def _hint() -> QLabel:
    label = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
    key_text(label, EMPTY)
    label.setObjectName("board.empty")
    label.setProperty("look", "muted")
    return label

"""The window: it puts the parts together and owns no logic."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from core.language import tr
from core.project import Project
from gui import first_paint, menu_room, mnemonics, settings, sizes, theme, windows
from gui.actions import MENUS, bind_near, build_actions, fill_menus, retitle
from gui.arrange_commands import ArrangeCommands
from gui.board.commands import fill_plots_menu, plots_enabled
from gui.building.builder import Builder
from gui.building.find_box import FindBox
from gui.building.history_list import HistoryList
from gui.carry.drag import DragOut
from gui.carry.project import project_data
from gui.commands_table import handlers
from gui.diagram.view import DiagramView
from gui.diagram_link import DiagramLink
from gui.documents import Documents
from gui.exchange.exchange import Exchange
from gui.finding_places import FindingPlaces
from gui.job_strip import JobStrip
from gui.lessons.learning import Learning
from gui.look_commands import LookMarks
from gui.notices import Notices
from gui.panels import modes
from gui.panels.mode import Mode
from gui.panels.train.branches import Branches
from gui.panels.train.speed import fill_speed_menu
from gui.picture_frame import PictureFrame
from gui.plots.loading import loading
from gui.reading_order import go_on, in_order
from gui.runs.commands import RunCommands
from gui.safety.safety import Safety
from gui.session import Session
from gui.soon import soon
from gui.stage import Stage
from gui.status_line import StatusLine
from gui.streaming import Streaming
from gui.sweeps.sweeps import Sweeps
from gui.teach.commands import LESSON_SUFFIX, Teaching
from gui.time_commands import ask_future
from gui.timeline.panel import TimelinePanel
from gui.tokens import EDGE
from gui.top_bar import TopBar
from gui.widgets import Pages, ProblemBar, ProgressStrip

if TYPE_CHECKING:
    from gui.panels.bench import Bench

BENCH_MODES = ("data", "train")
"""Modes in which the bench can stand in the middle."""
SMALLEST = (1000, 640)
LOW = 800
"""Pixels of window height below which the timeline is lower."""


class MainWindow(QMainWindow):
    """Menus, toolbar, problem bar, the panels of the four modes around the diagram, status line.

    Attributes:
        remembers: place, size and panels are kept for the next start.
    """

    remembers = True

    def __init__(self, project: Project) -> None:
        """Show `project`."""
        super().__init__()
        self.setObjectName("window")
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.session = Session(project)
        self.session.setParent(self)  # what is connected to its signals is let go with the window
        self.documents = Documents(self, self.session)
        self.safety = Safety(self)
        self.streaming = Streaming(self, self.session)
        self.exchange = Exchange(self, self.session, self.documents.folder)
        self.sweeps = Sweeps(self, self.session)
        self.diagram = DiagramView()
        self.picture = PictureFrame(self.diagram)
        self.arranger = ArrangeCommands(self)
        self.run_commands = RunCommands(self)
        self.teaching = Teaching(self)
        self.learning = Learning(self)
        self.actions_by_id = build_actions(self, handlers(self))
        self._bench_open = False
        with theme.undressed():
            self.modes = modes.Modes(self._make_mode, self)
            self.builder = Builder(self)
            self.link = DiagramLink(self.session, self.picture, self)
            body = self._lay_out()
        self._add_feet(body)
        self._measure_pages()
        self.find_box, self.history = FindBox(self), HistoryList(self)
        self.jobs, self.notices = JobStrip(self, self.progress), Notices(self)
        self._fill_menu_bar()
        self.look_marks = LookMarks(self)
        self._connect()
        self._show_mode(self.session.mode)
        self._show_title()
        self._show_state()

    def _make_mode(self, name: str) -> Mode:
        """Make the widgets of a mode and put them into their places."""
        mode = modes.build(name, self.session, self.actions_by_id)
        if mode.center is not None:
            self._center.addWidget(mode.center)
        self.stage.add(mode)
        self.top.add_bar(name, mode.bar)
        return mode

    def _lay_out(self) -> QVBoxLayout:
        self.top = TopBar(self.session)
        self.problem, self.progress = ProblemBar(), ProgressStrip()
        self._center = Pages()
        self._center.addWidget(self.picture)
        self.bench: Bench | None = None
        self.stage = Stage(self._center, self.remembers)
        self.modes[self.session.mode]  # the one that is shown; the others when they are needed
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.top, self.problem):
            column.addWidget(part)
        self._row = QHBoxLayout()
        self._row.addWidget(self.stage, 1)
        column.addLayout(self._row, 1)
        self.setCentralWidget(body)
        return column

    def _add_feet(self, column: QVBoxLayout) -> None:
        """Add the strips whose heights are measured while they are made, which needs the style sheet."""
        self.timeline = TimelinePanel(self.session, self.actions_by_id)
        self.status = StatusLine(self.session, self.progress)
        for part in (self.timeline, self.status):
            column.addWidget(part)

    def _measure_pages(self) -> None:
        """Show each page once in the hidden window: others keep the sizes from before the style sheet."""
        for place in reversed(range(self._center.count())):
            self._center.setCurrentIndex(place)
        self.stage.show_mode(self.session.mode)

    def _fill_menu_bar(self) -> None:
        bar = self.menuBar()
        bar.setNativeMenuBar(False)
        fill_menus(bar, self.actions_by_id)
        self.documents.fill_recent_menu(bar)
        fill_plots_menu(bar, self)
        fill_speed_menu(bar, self.session)
        mnemonics.serve(bar)
        self._file_words = ""
        self._title, self._brand = QLabel(bar), QLabel(menu_room.NAME, bar)
        height = bar.sizeHint().height() - 4
        for label, name, look in ((self._title, "title", "muted"), (self._brand, "brand", "value")):
            label.setObjectName(name)
            theme.set_property(label, "look", look)
            label.setContentsMargins(EDGE, 0, EDGE, 0)
            label.setMinimumHeight(height)
        bar.setCornerWidget(self._brand, Qt.Corner.TopLeftCorner)
        bind_near(self.diagram, self.actions_by_id, MENUS)
        bind_near(self.picture.matrices, self.actions_by_id, MENUS, within=True)

    def _connect(self) -> None:
        session = self.session
        session.mode_changed.connect(self._show_mode)
        self.stage.resized.connect(lambda: self._share_room())
        session.problem_found.connect(self.problem.show_problem)
        session.offered.connect(self.problem.offer)
        self.status.problem_wanted.connect(self.actions_by_id["network.next_problem"].trigger)
        self.status.finding_wanted.connect(self.actions_by_id["train.finding"].trigger)
        self.shown_findings = FindingPlaces(self)
        self._connect_handles()
        session.training.state_changed.connect(self._show_state)
        for signal in (session.path_changed, session.training.state_changed, session.undo_stack.cleanChanged):
            signal.connect(self._show_title)
        session.changed.connect(self._show_state)
        session.timeline.marked.connect(self._show_time)
        session.ask_future = lambda: ask_future(self, session)
        session.stepping.moved.connect(self._show_steps)
        session.player.changed.connect(self._show_play)
        session.predicting.changed.connect(self._show_predicting)
        session.selection_changed.connect(self._show_state)
        session.undo_stack.indexChanged.connect(self._show_state)

    def _connect_handles(self) -> None:
        """Let the picture and the project be dragged out of the window."""
        self.picture.out.clicked.connect(self._copy_shown)
        DragOut(self.picture.out, self._dragged_shown)
        self._title.setCursor(Qt.CursorShape.OpenHandCursor)
        DragOut(self._title, lambda: project_data(self.session))

    def _show_mode(self, name: str) -> None:
        mode = self.modes[name]
        self.top.show_mode(name)
        if name not in BENCH_MODES:
            self._bench_open = False
        center = self.bench if self._bench_open and self.bench is not None else mode.center
        self._center.setCurrentWidget(center or self.picture)
        self._move_focus(center)
        self.stage.show_mode(name)
        self.actions_by_id[f"view.{name}"].setChecked(True)
        soon(self, self._share_room)
        self._share_room()
        self._show_state()

    def _move_focus(self, place: QWidget | None) -> None:
        """Give the middle the keyboard: else hiding what has it would put it into some field, which keeps the keys."""
        focus = QApplication.focusWidget()
        if focus is None or not self.top.switch.isAncestorOf(focus):
            self.picture.take_focus() if place is None else place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _share_room(self) -> None:
        """Give the panels their widths; in a narrow window they are narrower, so that the diagram keeps its room."""
        self.stage.share(self.size())

    def _show_title(self, _clean: bool = True) -> None:
        session = self.session
        name = session.path.name if session.path else f"{session.project.name}.deepstep"
        self._show_file(tr("{name} — edited", name=name) if session.edited else name)
        self.setWindowTitle(tr("{name}{words} — Deepstep", name=name, words="*" if session.edited else ""))

    def _show_file(self, words: str) -> None:
        """Write the file's name into the corner, which a menu bar lays out only when it gets its widget."""
        self._file_words, path = words, self.session.path
        room = menu_room.fit(self.menuBar(), self._brand, self.width())
        shown = self._title.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        if shown != self._title.text():
            self._title.setText(shown)
            self.menuBar().setCornerWidget(self._title)
        hint = tr("Drag it into a folder or another program; Save as (Ctrl+Shift+S) does it by keys.")
        self._title.setToolTip(f"{path if path else words}\n{hint}")

    def refresh_commands(self) -> None:
        """Enable what can be done now."""
        self._show_state()

    def _show_state(self, _index: int = 0) -> None:
        """Enable what can be done now."""
        session, actions = self.session, self.actions_by_id
        running, trained = session.training.running, session.project.progress.step > 0
        if running:
            retitle(actions["train.start"], tr("Pause"), "pause", tr("Pause training; it goes on where it stopped."))
        else:
            words = tr("Resume") if trained else tr("Start")
            retitle(actions["train.start"], words, "play", tr("{words} training.", words=words))
        stack = session.undo_stack
        enabled = {
            "train.stop": running, "train.batch": not running, "train.epoch": not running,
            "train.reset": running or trained, "edit.undo": stack.canUndo(), "edit.redo": stack.canRedo(),
            "edit.select_all": session.mode == "build", **self.builder.enabled(), **self.arranger.enabled(),
            **plots_enabled(self),
        }  # fmt: skip
        for name, on in enabled.items():
            actions[name].setEnabled(on)
        actions["edit.undo"].setText(tr("Undo {undoText}", undoText=stack.undoText()).rstrip())
        actions["edit.redo"].setText(tr("Redo {redoText}", redoText=stack.redoText()).rstrip())
        self._show_steps()
        self._show_time()

    def _show_time(self) -> None:
        """Enable what the timeline can do now."""
        session, timeline = self.session, self.session.timeline
        past, lines = session.in_past, len(session.newest.branches)
        back = timeline.wanted > 0
        enabled = {
            "time.back": back, "time.first": back, "time.forward": past, "time.newest": past,
            "time.go_to": timeline.last > 0 and session.mode in ("train", "step"), "time.branch": timeline.last > 0,
            "time.next_branch": lines > 0, "time.delete_branch": lines > 0,
            "time.rename_branch": lines > 0 and session.mode == "train",
        }  # fmt: skip
        for name, on in enabled.items():
            self.actions_by_id[name].setEnabled(on)

    def _show_steps(self) -> None:
        """Enable the debugger's commands: none elsewhere, and no way back before the first step."""
        session, stepping = self.session, self.session.stepping
        step = session.mode == "step"
        begun = stepping.cursor >= 0
        earlier = begun or stepping.update > 0 or session.project.progress.step > 0
        back = ("step.back", "step.layer_back", "step.phase_back", "step.into_back", "step.out_back")
        asking = session.predicting.asking is not None
        limits = {
            "step.first": begun,
            "step.hint": asking,
            "step.reveal": asking,
            **dict.fromkeys((*back, "step.continue_back"), earlier),
        }
        for name, action in self.actions_by_id.items():
            if name.startswith("step."):
                action.setEnabled(step and limits.get(name, True))

    def _show_predicting(self) -> None:
        on = self.session.predicting.on
        retitle(self.actions_by_id["step.predict"], tr("Stop predicting") if on else tr("Predict the next number"))
        self._show_steps()

    def _show_play(self) -> None:
        playing, play = self.session.player.playing, self.actions_by_id["step.play"]
        retitle(play, tr("Pause") if playing else tr("Play"), "pause" if playing else "play")

    def areas(self) -> list[QWidget]:
        """List the areas that the keyboard can be given to, in the order of reading."""
        left, bottom, right = (self.stage.dock(place) for place in ("left", "bottom", "right"))
        found = (self.top, left, self._center, bottom, right, self.timeline, self.status)
        return in_order(self, [area for area in found if area is not None])

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go with Tab in the order of reading."""
        return go_on(self, forward) or super().focusNextPrevChild(forward)

    def resizeEvent(self, event: object) -> None:
        """Keep the panels' share of the room."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.timeline.set_low(self.height() < LOW)
        self._show_file(self._file_words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take project and CSV files."""
        if self.documents.dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        path = self.documents.dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_path(path)

    def showEvent(self, event: QShowEvent) -> None:
        """Do what can wait once the window is on screen."""
        super().showEvent(event)
        self.session.undo_stack.blockSignals(False)
        self.session.training.closed = False
        self.safety.open()
        first_paint.then(self, self._after_painting)

    def _after_painting(self) -> None:
        """Load what draws curves, which takes a quarter of a second, and then the modes that are not shown."""
        loading().start()
        self.modes.make_when_idle()

    def welcome(self) -> None:
        """Begin with something to see: the bundled example learns at once."""
        self.session.training.start()

    def restore(self) -> None:
        """Take the place and size that the window had last."""
        geometry = settings.geometry()
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(sizes.of_first_window(self.screen().availableSize(), QSize(*SMALLEST)))
        self.teaching.lock.restore()

    def open_path(self, path: Path) -> None:
        """Open a project file, a table as a new project, or a lesson's file."""
        if path.name.lower().endswith(LESSON_SUFFIX):
            self.teaching.open_lesson_file(path)
        else:
            self.documents.open_path(path)

    def show_bench(self, page: str) -> None:
        """Show a page of the bench in place of the diagram or the tables; again closes it."""
        bench = self._make_bench()
        if self._bench_open and bench.page == page:
            self.close_bench()
            return
        self._bench_open = True
        bench.show_page(page)
        if self.session.mode in BENCH_MODES:
            self._show_mode(self.session.mode)
        else:
            self.session.set_mode("data")

    def close_bench(self) -> None:
        """Go back to the diagram or the tables."""
        self._bench_open = False
        self._show_mode(self.session.mode)

    def predict_file(self) -> None:
        """Ask which file to predict; how it went stands on the bench."""
        bench = self._make_bench()
        if not self._bench_open or bench.page != "predict":
            self.show_bench("predict")
        bench.files.ask()

    def _make_bench(self) -> Bench:
        """Make the bench when it is asked for first: starting does not wait for it."""
        if self.bench is None:
            from gui.panels.bench import Bench

            self.bench = Bench(self.session, self.actions_by_id)
            self.bench.closed.connect(self.close_bench)
            self._center.addWidget(self.bench)
        return self.bench

    def _copy_shown(self) -> None:
        from gui.diagram_files import copy_shown

        copy_shown(self.picture, self.session)

    def _dragged_shown(self) -> QMimeData | None:
        from gui.diagram_files import dragged_shown

        return dragged_shown(self.picture, self.session)

    def step_go_to(self) -> None:
        """Let the user type where the debugger is to go."""
        from gui.panels.step.strip import GoTo

        field = self.findChild(GoTo)
        if isinstance(field, GoTo):
            field.ask()

    def ask_branch_name(self) -> None:
        """Let the user type another name for this branch."""
        branches = self.findChild(Branches)
        row = branches.row(self.session.newest.line.number) if isinstance(branches, Branches) else None
        if row is not None:
            row.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            row.field.selectAll()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved work, stop training, remember the window."""
        if not self.documents.may_close():
            event.ignore()
            return
        self.learning.close()
        self.session.training.closed = True
        self.session.training.abandon()
        self.sweeps.close()
        self.documents.stop(windows.closed(self))
        self.safety.close()
        settings.set_geometry(self.saveGeometry())
        self.stage.end()
        self.session.undo_stack.blockSignals(True)  # it tells of its own end, when what listens is half gone
        event.accept()

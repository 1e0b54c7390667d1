"""The open project, shared by all panels: edits with undo, training, stepping, selection. It draws nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from functools import cache, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from core.branching import leave, overwrite
from core.building import kept_between, sentence
from core.data.catalogue import all_sets
from core.data.dataset import Dataset
from core.data.keeping import only_at_hand
from core.data.stream.passes import PassNeeded, never_wait_here
from core.errors import UserError
from core.events import LayerStats
from core.explanation import Ref
from core.language import tr
from core.layer import Layer
from core.layer_stats import stats_at_rest
from core.optimizers import Optimizer
from core.params import Weights
from core.picture import Picture
from core.picture_of import RowPictures, WalkPictures
from core.project import Project
from core.runs.run import Runs
from core.start import example
from core.trainer import check_fit
from core.wiring import placed
from gui.commands import EditProject
from gui.diagnosis import Diagnosing
from gui.fold_run import FoldRun
from gui.late_edits import TURNS, LateEdits
from gui.late_pictures import HEAVY, LatePictures
from gui.living import Living
from gui.network_problems import NetworkProblems
from gui.predicting import Predicting
from gui.runs.book import RunBook
from gui.session_parts import BESIDE, exists, same_but_beside, usable_row
from gui.stepping import Stepping
from gui.stepping_play import Player
from gui.time_travel import TimeTravel
from gui.training import Training
from gui.undoing import Undoing
from gui.watching import Watching

Change = Callable[[Project], Project]
UNDO_LIMIT = 1000
TRAINING = tr("Training")


class Session(QObject, Undoing):
    """What the window shows. Data flow one way: a panel asks for an edit, the project changes, all panels follow.

    Signals:
        changed: the project is another value (edit, undo, redo, open, end of training).
        opened: another project is shown, whatever was seen of the old one.
        arranged: only places, notes or groups of the diagram are others.
        data_changed: its data are others too; comes before `changed`.
        selection_changed, row_changed, path_changed: what their names say.
        offered: a sentence for the problem bar, what its button says, and what the button does.
        problem_found: a sentence for the problem bar; empty when it is solved.
        said: what an edit did and kept, for the status line.
    """

    changed = Signal()
    opened = Signal()
    arranged = Signal()
    data_changed = Signal()
    selection_changed = Signal()
    row_changed = Signal()
    path_changed = Signal()
    mode_changed = Signal(str)
    problem_found = Signal(str)
    offered = Signal(str, str, object)
    said = Signal(str)

    def __init__(self, project: Project, bundled: bool = True) -> None:
        """Open `project`; `bundled`: it is one of the examples."""
        super().__init__()
        never_wait_here()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)
        self.path: Path | None = None
        self.mode = "train"
        self.may_leave: Callable[[], bool] = lambda: True
        self.ask_future: Callable[[], str] = lambda: "branch"
        self.late_edits = LateEdits()
        self.selection: Ref | None = None
        self.selected_layers: tuple[str, ...] = ()
        self._bundled = bundled
        self._project = project
        self._newest: Project | None = None
        self.origin: Any = None  # where the table came from, for the Data mode; it holds while the table is the same
        self._data = project.dataset()
        self._at_hand: Callable[[], Dataset | None] = lambda: None
        self._pictures: RowPictures | None = None
        self._walk_pictures: WalkPictures | None = None
        self._waiting: list[Callable[[], object]] = []
        self.late, self.living = LatePictures(self), Living(self)
        self.timeline = TimeTravel(self)
        self.watching = Watching(self)
        self.runs = RunBook(self)
        self.training = Training(self)
        self.folds = FoldRun(self, lambda: self._project, self.tell)
        self.stepping = Stepping(self)
        self._at_hand = lambda: self.stepping.data_at_hand
        self.player = Player(self.stepping)
        self.predicting = Predicting(self)
        self.training.ended.connect(self._after_training)
        self.problems = NetworkProblems(self)
        self.diagnosis = Diagnosing(self)
        self.watching.connect_to(self)

    @property
    def project(self) -> Project:
        """The project on show: as it was edited last, or a moment of its past.

        While training runs, its weights are those from before.
        """
        return self._project

    @property
    def newest(self) -> Project:
        """The project as it was edited last, also while a moment of its past is on show: what is saved."""
        return self._newest if self._newest is not None else self._project

    @property
    def in_past(self) -> bool:
        """Whether a moment of the past is on show."""
        return self._newest is not None

    @property
    def data(self) -> Dataset:
        """The prepared data."""
        walked = self._at_hand() if self.mode == "step" else None
        return walked if walked is not None else self._data

    @property
    def weights(self) -> Weights:
        """The weights to show: the newest of a running training, else the project's."""
        live = self.training.last
        return live.weights if self.training.running and live is not None else self._project.weights

    @property
    def edited(self) -> bool:
        """Whether there is something to save."""
        return not self.undo_stack.isClean() or self.training.running

    @property
    def worth_asking(self) -> bool:
        """Whether closing would lose work: a bundled example that was only trained can be had again."""
        stack = self.undo_stack
        only_trained = all(stack.text(place) == TRAINING for place in range(stack.index()))
        return self.edited and not (self._bundled and self.path is None and only_trained)

    def open(self, project: Project, path: Path | None, bundled: bool = False) -> None:
        """Show another project; a running training of the old one is stopped and forgotten."""
        self.training.abandon()
        self.late_edits.forget()
        self._waiting.clear()
        self.undo_stack.clear()
        self.path, self.selection, self._bundled = path, None, bundled
        self.selected_layers = ()
        self.timeline.forget()
        self.opened.emit()
        self._put(project)
        self.selection_changed.emit()
        self.path_changed.emit()
        self.problem_found.emit("")

    def open_example(self, kind: str, settings: object = None, network: str = "") -> None:
        """Show a new project on a bundled data set, after a question about unsaved work."""
        if not self.may_leave():
            return
        try:
            self.open(example(kind, settings, network), None, bundled=True)
        except UserError as error:
            self.tell(str(error))

    def use_example(self, kind: str, settings: object = None) -> None:
        """Let the open project learn from a bundled data set instead of its own, undoably."""
        source = all_sets()[kind]
        table = cache(lambda: source.make(settings))

        def change(project: Project) -> Project:
            return project.with_data(table(), source.plan(table()))

        self.edit(tr("Use {source} as data", source=source.label), change)

    def saved(self, path: Path) -> None:
        """Note that the project lies in `path` now."""
        self.path = path
        self._replace(name=path.stem)
        self.undo_stack.setClean()
        self.path_changed.emit()

    def edit(self, text: str, change: Change, merge: str = "") -> bool:
        """Change the project, undoably; a running training is paused first. A UserError is shown and changes nothing.

        Gives True when the edit has been made (False also when it waits for the pause, or for data that are prepared
        beside the window: then it appears when they are ready, and edits meanwhile come after it).
        """
        if self.late_edits.busy:
            self.late_edits.wait(text, merge, lambda: self.edit(text, change, merge))
            return False
        if self.training.running:
            self.when_idle(lambda: self._edit(text, change, merge))
            return False
        return self._edit(text, change, merge)

    def edit_beside(self, text: str, change: Change, merge: str = "") -> bool:
        """Edit what belongs to every moment: network, data and training go on, and what is on show stays."""
        return self.push(text, lambda: change(self.newest), merge)

    def add_layer(self, layer: Layer, after: str = "") -> None:
        """Put a layer behind `after`, else behind the selected layer, else before the output; and select it."""
        spec = self._project.spec
        if not after:
            chosen = self.selection.layer if self.selection is not None else ""
            ends = ("", spec.output.name) if layer.min_inputs == 1 else ("",)
            after = chosen if chosen in spec and chosen not in ends else spec.output.inputs[0]

        def change(project: Project) -> Project:
            place = after if after in project.spec else project.spec.output.inputs[0]  # it may have waited for a pause
            return project.with_spec(placed(project.spec, layer, place).spec)

        if self.edit(tr("Add {layer} layer", layer=layer.label), change):
            new = [layer for layer in self._project.spec.names if layer not in spec]
            self.select(Ref("layer", new[0] if new else after))

    def pin(self, ref: Ref) -> None:
        """Keep a neuron among the drawn ones of its layer, or no longer."""
        unit, layer = ref.index[-1], ref.layer
        words = tr("Let go") if (layer, unit) in self._project.canvas.pins else tr("Pin")

        def change(project: Project) -> Project:
            return dataclasses.replace(project, canvas=project.canvas.pinned(layer, unit))

        self.edit_beside(tr("{words} {layer} · neuron {unit}", words=words, layer=layer, unit=unit + 1), change)

    def set_weight(self, ref: Ref, value: float) -> None:
        """Give one weight or bias an exact value."""
        name = f"{ref.layer}.{ref.kind}"

        def change(project: Project) -> Project:
            return project.with_weights(project.weights.with_value(name, ref.index, value))

        self.edit(tr("Type {kind} of {layer}", kind=ref.kind, layer=ref.layer), change, f"{name}.{ref.index}")

    def tune(self, optimizer: Optimizer, name: str) -> None:
        """Change the optimizer; one of the same kind is taken over by a running training without a pause."""
        project = self._project

        def change(project: Project) -> Project:
            return project.with_config(dataclasses.replace(project.config, optimizer=optimizer))

        if optimizer.kind == project.config.optimizer.kind:
            self._edit(tr("Change {name}", name=name.replace("_", " ")), change, f"config.optimizer.{name}")
            self.training.retune(self._project.config)
        else:
            self.edit(tr("Change optimizer"), change)

    def when_idle(self, task: Callable[[], object]) -> None:
        """Do `task` now, or as soon as the running training has come to its end."""
        if not self.training.running:
            task()
            return
        self._waiting.append(task)
        self.training.pause()

    def select(self, ref: Ref | None) -> None:
        """Select a layer, unit, weight or bias; its layer is then the only selected one."""
        self._select(ref, () if ref is None or ref.kind == "loss" else (ref.layer,))

    def select_layers(self, names: Iterable[str], primary: str = "") -> None:
        """Select several layers: `selected_layers` names all, in order; `selection` is the one the inspector is about.

        `primary`: that one; else it stays where it is among them, and is the last of them where it is not.
        """
        wanted = set(names)
        layers = tuple(name for name in self._project.spec.names if name in wanted)
        now = self.selection
        if primary in wanted or now is None or now.layer not in layers:
            first = primary if primary in layers else layers[-1] if layers else ""
            now = Ref("layer", first) if first else None
        self._select(now, layers)

    def _select(self, ref: Ref | None, layers: tuple[str, ...]) -> None:
        if (ref, layers) != (self.selection, self.selected_layers):
            self.selection, self.selected_layers = ref, layers
            self.selection_changed.emit()

    def set_mode(self, mode: str) -> None:
        """Go to "data", "build", "train" or "step"."""
        if mode != self.mode:
            self.mode = mode
            self.player.pause()
            if mode == "step" and self.training.running:
                # What is stepped through is the moment at which training pauses.
                self.training.pause()
            if self._project.row >= len(self.data.x):
                # A row of the batch that was stepped through, which is not in the sample.
                self.show_row(usable_row(self.data, 0, 1))
            self.mode_changed.emit(mode)

    def set_row(self, row: int) -> None:
        """Show another row of the data, going on to the next that is used; wraps at both ends."""
        row = usable_row(self.data, row, 1 if row >= self._project.row else -1)
        if row != self._project.row and len(self.data.used):
            self._replace(row=row)
            self.stepping.row_chosen()
            self.row_changed.emit()

    def set_row_exactly(self, row: int) -> None:
        """Show one row of the data.

        Raises:
            UserError: when there is no such row, or it has no target.
        """
        if row not in self.data.used:
            rows = len(self.data.x)
            raise UserError(tr("Row {row} is no row with a target; there are {n_x} rows.", row=row + 1, n_x=rows))
        self.set_row(row)

    def show_row(self, row: int) -> None:
        """Show the row that the debugger's spotlight is on."""
        self._replace(row=row)
        self.row_changed.emit()

    def _replace(self, **what: object) -> None:
        """Change what is no edit, in the newest project too."""
        self._project = dataclasses.replace(self._project, **what)  # type: ignore[arg-type]
        if self._newest is not None:
            self._newest = dataclasses.replace(self._newest, **what)  # type: ignore[arg-type]

    def show_moment(self, project: Project) -> None:
        """Show a moment of the past; nothing is edited, and an edit from here begins a branch."""
        newest = self.newest
        names = ("name", "row", "line", "branches", "watched", "canvas", "dismissed", "runs")
        kept = {name: getattr(newest, name) for name in names}
        if project.spec == newest.spec:
            kept["positions"] = newest.positions
        self._newest = newest
        self._show(dataclasses.replace(project, **kept))

    def show_newest(self) -> None:
        """Show the project as it was edited last again."""
        if self._newest is not None:
            self._put(self._newest)

    def may_go_on(self) -> bool:
        """Before training goes on from a moment of the past: make it the present one, on a branch or not."""
        choice = self.ask_future() if self.in_past else "newest"
        return bool(choice) and (choice == "newest" or self.begin_here(choice == "branch"))

    def begin_here(self, branch: bool) -> bool:
        """Make what is on show the present of a new branch, or of this line, whose future then is gone; undoable."""
        step = f"{self._project.progress.step:,}".replace(",", " ")
        shown, go_on = self._project, leave if branch else overwrite
        text = tr("Branch at update {step}", step=step) if branch else tr("Go back to update {step}", step=step)
        return self.edit_lines(text, lambda newest: go_on(newest, shown))

    def edit_lines(self, text: str, change: Change) -> bool:
        """Change the lines of training as a whole, undoably, whichever moment is on show."""
        return self.push(text, lambda: change(self.newest), "")

    def tell(self, problem: str) -> None:
        """Show a sentence in the problem bar; an empty one hides it."""
        self.problem_found.emit(problem)

    def say(self, done: str) -> None:
        """Say in the status line what was done."""
        self.said.emit(done)

    def picture(self) -> Picture:
        """Give what the diagram shows now."""
        if self.mode == "step":
            walk = self.stepping.walk
            if walk is not None:
                if self._walk_pictures is None or self._walk_pictures.walk is not walk:
                    self._walk_pictures = WalkPictures(walk)
                place = self.stepping
                return self._marked(self._walk_pictures.picture(place.known, place.now, place.operands))
        self._walk_pictures = None
        if self._pictures is None:
            self._pictures = RowPictures(self._project.spec, self._data)
        weights, row = self.weights, self._project.row
        if weights.numbers > HEAVY:
            return self._marked(self.late.picture(self._project.spec, self._data, weights, row))
        picture = self._pictures.picture(weights, row)
        return self._marked(self.living.added(picture, self._data, self.training.running))

    def _marked(self, picture: Picture) -> Picture:
        stops, flags = self.watching.places(), self.problems.sentences() if self.mode == "build" else {}
        return dataclasses.replace(picture, stops=stops, flags=flags) if stops or flags else picture

    def layer_stats(self) -> tuple[LayerStats, ...]:
        """Give the activations of the weights that are shown."""
        return stats_at_rest(self._project.spec, self._data, self.weights)

    def _edit(self, text: str, change: Change, merge: str) -> bool:
        def changed() -> Project:
            shown = self._project
            after = change(shown)
            return leave(self.newest, after) if self.in_past and after is not shown else after

        return self.push(text, changed, merge)

    def push(self, text: str, changed: Callable[[], Project], merge: str, turn: int = 0) -> bool:
        """Put what `changed` gives in place of the newest project; a UserError is told and changes nothing."""
        shown, before, after = self._project, self.newest, None
        try:
            with only_at_hand(turn < TURNS):
                after = changed()
                check_fit(after, self._data_of(after))
        except PassNeeded as needed:
            again = partial(self.push, text, changed, merge, turn + 1)
            self.late_edits.prepare(needed, text, merge, lambda: self.when_idle(again))
            return False
        except UserError as error:
            self.tell(str(error))
            self.problems.refuse(error, after)
            return False
        if after is not shown and after is not before:
            self.tell("")
            self.undo_stack.push(EditProject(text, before, after, self._put_back, merge))
            if after.spec is not shown.spec:
                self.say(sentence(text, kept_between(shown, after)))
        return True

    def _data_of(self, project: Project) -> Dataset:
        old = self._project
        same = project.table is old.table and project.plan == old.plan
        return self._data if same else project.dataset()

    def set_runs(self, runs: Runs) -> None:
        """Take over what was recorded of runs; no edit."""
        self._replace(runs=runs)

    def _put_back(self, project: Project) -> None:
        """Go to a state before or after an edit; trainings that were recorded since are kept."""
        runs = project.runs.joined(self.newest.runs)
        self._put(project if runs is project.runs else dataclasses.replace(project, runs=runs))

    def _put(self, project: Project) -> None:
        """Make `project` the current one; where only what lies beside the network differs, the moment on show stays."""
        if self.passing_by:
            return
        newest = self._newest
        if newest is not None and newest is not project and same_but_beside(newest, project):
            self._newest = project
            kept = {name: getattr(project, name) for name in BESIDE}
            if self._project.spec != project.spec:
                kept.pop("positions")
            project = dataclasses.replace(self._project, **kept)
        else:
            self._newest = None
        self._show(project)

    def _show(self, project: Project) -> None:
        old, data = self._project, self._data_of(project)
        if project.table is old.table and project.plan == old.plan and project.row != old.row:
            project = dataclasses.replace(project, row=old.row)
        self._project = project
        if project.watched is not old.watched:
            self.training.watch(project.watched)
        for name, part in (("watched", self.watching), ("dismissed", self.diagnosis), ("runs", self.runs)):
            if getattr(project, name) is not getattr(old, name):
                part.changed.emit()
        if any(getattr(project, name) is not getattr(old, name) for name in BESIDE) and same_but_beside(old, project):
            if project.positions is not old.positions or project.canvas is not old.canvas:
                self.arranged.emit()
            return
        if data is not self._data:
            self._data, self._pictures = data, None
            self._project = dataclasses.replace(project, row=usable_row(data, project.row, 1))
            self.stepping.let_go()
            self.data_changed.emit()
        if project.spec is not old.spec:
            self._pictures = None
        if any(name not in project.spec for name in self.selected_layers):
            self.select_layers(self.selected_layers)
        if not exists(self.selection, project):
            self.select(None)
        self.training.follow(project)
        self.stepping.restart()
        self.changed.emit()

    def _after_training(self, after: Project | None) -> None:
        if after is not None:
            self.undo_stack.push(EditProject(TRAINING, self._project, after, self._put_back))
        waiting, self._waiting = self._waiting, []
        for task in waiting:
            self.when_idle(task)

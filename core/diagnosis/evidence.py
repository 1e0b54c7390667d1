"""All that a diagnosis may look at: a frozen view of one moment of a run, and what is worked out from it once."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

import numpy as np

from core.activations import ACTIVATIONS
from core.backend import HostArray, cpu
from core.course import Course, course_of
from core.data.checks import Check, checks
from core.data.dataset import Dataset
from core.diagnosis.finding import Since
from core.diagnosis.neighbours import Neighbours, ask_neighbours, votes_of
from core.history import COLUMNS
from core.living import may_die, rows_of, states
from core.measuring import outputs_and_loss
from core.metrics import accuracy, label_accuracy, r2
from core.params import Weights, layout
from core.plane import multiply_adds
from core.predict import evaluation_engine
from core.program import Engine, compile_network
from core.project import Project
from core.watching.units import unit_states

BUDGET = 400_000_000
"""Multiply-adds that predicting rows of one part may take: some tenths of a second on one core, beside the window."""
MOST_ROWS, ROWS_ON_THE_WAY = 1500, 400
"""Rows of each part that the network is asked about: at a pause, and while training goes on."""
FEW_UPDATES, FEW_POINTS = 60, 6
"""Before so many updates and points of the curve nothing is said of how it goes: every run begins restlessly."""


@dataclass(frozen=True, eq=False)
class Facts:
    """What the data alone tell; worked out once for all moments of a run."""

    data: Dataset

    @cached_property
    def checks(self) -> tuple[Check, ...]:
        """What the data page says."""
        return checks(self.data)

    @cached_property
    def neighbours(self) -> Neighbours:
        """What the nearest rows say."""
        return ask_neighbours(self.data)


@lru_cache(maxsize=2)
def facts_of(data: Dataset) -> Facts:
    """Give the facts of some data, the same ones each time."""
    return Facts(data)


@dataclass(frozen=True, eq=False)
class Judged:
    """Rows of one part with what a network says: row numbers, outputs, wanted outputs and the loss of each row."""

    rows: HostArray
    outputs: HostArray
    wanted: HostArray
    losses: HostArray


@dataclass(frozen=True, eq=False)
class Evidence:
    """One moment of a run.

    Attributes:
        project: with weights and progress of that moment.
        curve: (points, 5), columns as `core.history.COLUMNS`.
        course: what each layer did on the way.
        failure: the sentence of a training that diverged; "" else.  failed_layer: where that began, as far as known.
        running: whether training goes on.
    """

    project: Project
    data: Dataset
    curve: HostArray
    course: Course = field(default_factory=Course)
    failure: str = ""
    failed_layer: str = ""
    running: bool = False

    # How far the run has come

    @property
    def updates(self) -> int:
        """Updates up to now."""
        return self.project.progress.step

    @property
    def per_epoch(self) -> int:
        """Updates in an epoch."""
        return self.project.config.updates_per_epoch(self.data.n_train)

    @property
    def rate(self) -> float:
        """The learning rate of the run, the largest one where a schedule changed it; not one that was set since."""
        rates = self.course.head("rate") if len(self.course) else np.zeros(0)
        return float(rates.max()) if len(rates) else self.project.config.optimizer.learning_rate

    @property
    def young(self) -> bool:
        """Whether it is too early to say how the run goes."""
        return self.updates < FEW_UPDATES or len(self.loss[0]) < FEW_POINTS

    def since(self, epoch: float) -> Since:
        """Give a place of the curve as updates and epochs."""
        return Since(min(self.updates, round(epoch * self.per_epoch)), epoch)

    # The curve

    def column(self, name: str) -> tuple[HostArray, HostArray]:
        """Give epochs and values of one column of the curve, where it was measured."""
        values = self.curve[:, COLUMNS.index(name)]
        known = np.isfinite(values)
        return self.curve[known, 0], values[known]

    @cached_property
    def loss(self) -> tuple[HostArray, HostArray]:
        """The training loss: epochs and values."""
        return self.column("train_loss")

    @cached_property
    def held_loss(self) -> tuple[HostArray, HostArray]:
        """The validation loss: epochs and values."""
        return self.column("validation_loss")

    # The layers

    def layer(self, name: str, part: str) -> tuple[HostArray, HostArray]:
        """Give updates and values of one layer.

        "gradient" and "weight" are √ of the mean square of its trained numbers, "ratio" is |Δw| / |w|, "dead" and
        "saturated" are shares of its units.
        """
        course = self.course
        if name not in course.layers or name not in self.sizes:
            return np.zeros(0), np.zeros(0)
        values = course.ratio(name) if part == "ratio" else course.of(name, part)
        values = values / math.sqrt(self.sizes[name]) if part in ("gradient", "weight") else values
        known = ~np.isnan(values)
        return course.head("step")[known], values[known]

    @cached_property
    def sizes(self) -> dict[str, int]:
        """How many trained numbers each layer has."""
        entries = [entry for entry in layout(self.project.spec).entries if entry.info.trained]
        found: dict[str, int] = {}
        for entry in entries:
            found[entry.layer] = found.get(entry.layer, 0) + entry.stop - entry.start
        return found

    @cached_property
    def trained_layers(self) -> tuple[str, ...]:
        """The layers with weights of two or more axes, the first one first; statistics of a normalisation are none."""
        names = {n.rpartition(".")[0] for n, a in self.project.weights.items() if a.ndim > 1}
        return tuple(name for name in self.project.spec.names if name in names)

    @cached_property
    def silent_layers(self) -> tuple[str, ...]:
        """The layers whose units can be dead or saturated."""
        return tuple(name for name in self.project.spec.names if may_die(self.project.spec, name))

    @cached_property
    def unit_states(self) -> dict[str, HostArray]:
        """The state of every such unit with the weights as they are, see `core.living`."""
        return dict(states(self.project.spec, self.data, self.project.weights))

    def flat_shares(self, weights: Weights) -> dict[str, HostArray]:
        """Give for each unit of the layers with a bounded activation the share of rows for which it is flat there."""
        spec = self.project.spec
        names = [n for n in self.silent_layers if all(map(math.isfinite, _limits(spec[n].layer.output_activation())))]
        sample = np.asarray(self.data.x[self.data.train[: rows_of(spec)]], dtype=weights.dtype)
        if not names or not len(sample):
            return {}
        engine = evaluation_engine(spec, weights, len(sample))
        with engine.backend.quiet():
            found = unit_states(engine, sample, [(name, "flat") for name in names])
        return {name: found[name, "flat"] for name in names}

    # What the network says

    def _judge(self, rows: HostArray, weights: Weights) -> Judged:
        project, data = self.project, self.data
        most = min(MOST_ROWS, max(50, BUDGET // max(1, multiply_adds(project.spec))))
        rows = rows[: min(most, ROWS_ON_THE_WAY) if self.running else most]
        program = compile_network(project.spec, project.config.loss)
        engine = Engine(cpu(), program, min(len(rows), 256) or 1, weights.dtype)
        engine.lend(weights)
        outputs, losses = np.empty((len(rows), data.y.shape[1])), np.empty(len(rows))
        with engine.backend.quiet():
            for start in range(0, len(rows), 256):
                piece = rows[start : start + 256]
                outputs[start : start + 256], _ = outputs_and_loss(engine, data.x[piece], data.y[piece], 256)
                losses[start : start + 256] = engine.tape(len(piece))["loss"]
        if data.weights is not None:
            losses *= data.weights[rows]  # as the curve counts them
        return Judged(rows, outputs, data.y[rows], losses)

    @cached_property
    def train(self) -> Judged:
        """Training rows, those that the neighbours are asked about too."""
        return self._judge(self.data.train, self.project.weights)

    @cached_property
    def held(self) -> Judged:
        """Validation rows."""
        return self._judge(self.data.validation, self.project.weights)

    @cached_property
    def start_loss(self) -> float:
        """The mean loss of the training rows with the initial weights."""
        return float(self._judge(self.data.train, self.project.initial).losses.mean())

    @cached_property
    def baseline(self) -> float:
        """The mean loss of the best of some constant predictions: the mean target, its median, the commonest class."""
        project, y, counted = self.project, self.train.wanted, self.data.weights
        weights = np.ones(len(y)) if counted is None else counted[self.train.rows]
        mean = np.average(y, axis=0, weights=weights)
        loss, output = project.config.loss, project.spec.output.layer.output_activation()
        guesses = [mean, np.median(y, axis=0), (mean == mean.max()).astype(float)]
        found = []
        for guess in guesses[: 3 if self.data.pipeline.task == "classes" else 2]:
            read = np.broadcast_to(_read_as(guess, loss.logits_of or output, bool(loss.logits_of)), y.shape).copy()
            rows = np.empty(len(y))
            loss.rows(np, read, y, rows, np.empty_like(read))
            found.append(float((rows * weights).mean()))
        known = [value for value in found if np.isfinite(value)]
        return min(known) if known else float("nan")

    def skill(self, outputs: HostArray, wanted: HostArray) -> float:
        """Tell how good predictions are: 0 as the best constant, 1 perfect, below 0 worse than a constant.

        R² for numbers; for classes (accuracy − share of the commonest) / (1 − that share).
        """
        if not len(wanted):
            return float("nan")
        if self.data.pipeline.task == "regression":
            return r2(outputs, wanted)
        measure = label_accuracy if self.data.pipeline.task == "labels" else accuracy
        right, constant = measure(outputs, wanted), measure(np.broadcast_to(_commonest(wanted), wanted.shape), wanted)
        return (right - constant) / (1 - constant) if constant < 1 else float("nan")

    @cached_property
    def train_skill(self) -> float:
        """How good the network is on training rows."""
        return self.skill(self.train.outputs, self.train.wanted)

    @cached_property
    def held_skill(self) -> float:
        """How good the network is on validation rows."""
        return self.skill(self.held.outputs, self.held.wanted)

    @cached_property
    def neighbour_skill(self) -> float:
        """How good the nearest training rows are at telling a training row that is none of them."""
        found = self.facts.neighbours
        return self.skill(found.train_votes, votes_of(self.data, found.train))

    @property
    def facts(self) -> Facts:
        """What the data alone tell."""
        return facts_of(self.data)

    # What a finder needs again and again

    def check(self, kind: str) -> Check | None:
        """Give the first finding of the data page of one kind."""
        return next((check for check in self.facts.checks if check.kind == kind and check.level != "good"), None)

    def at(self, weights: Weights) -> Evidence:
        """Give the same with other weights."""
        return dataclasses.replace(self, project=dataclasses.replace(self.project, weights=weights))


def evidence_of(project: Project, failure: str = "", failed_layer: str = "") -> Evidence:
    """Give the evidence of a project as its training left it."""
    progress = project.progress
    course = course_of(project.spec, progress.course)
    return Evidence(project, project.dataset(), progress.curve, course, failure, failed_layer)


def _limits(activation: str) -> tuple[float, float]:
    return ACTIVATIONS[activation].limits


def _commonest(wanted: HostArray) -> HostArray:
    """Give the outputs that name the commonest class, or the commoner answer of each yes/no target."""
    shares = wanted.mean(axis=0)
    return np.eye(len(shares))[int(shares.argmax())] if len(shares) > 1 and np.allclose(wanted.sum(axis=1), 1) else (
        (shares > 0.5).astype(float)
    )  # fmt: skip


def _read_as(guess: HostArray, activation: str, at_sum: bool) -> HostArray:
    """Give the sums z that make a prediction, where the loss reads those."""
    if not at_sum or activation == "identity":
        return guess
    sure = np.clip(guess, 1e-12, 1 - 1e-12)
    with np.errstate(divide="ignore"):
        return np.log(sure) if activation == "softmax" else np.log(sure / (1 - sure))

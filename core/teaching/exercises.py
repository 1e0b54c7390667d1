"""Exercises for paper: small networks with whole numbers, drawn by a seed, with a key that the engine worked out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from core import numbers
from core.activations import ACTIVATIONS
from core.arithmetic import worked_out
from core.config import RunSettings, TrainConfig
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, number_column
from core.errors import UserError
from core.explanation import sub
from core.fields import setting
from core.language import tr
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import SquaredError
from core.next_batch import start_frame
from core.optimizers import SGD
from core.params import Weights
from core.project import Project
from core.spec import stack
from core.walk import Walk

MOST_VARIANTS, MOST_TRIES = 60, 2000
LARGEST = 150
"""No number of an exercise is larger, or it is no sum for the head."""
PARTS = {
    "forward": tr("forward pass"),
    "loss": tr("up to the loss"),
    "backward": tr("with all slopes"),
    "update": tr("with the update"),
}
PHASES = ("forward", "loss", "backward", "update")


@dataclass(frozen=True)
class ExerciseSettings:
    """What the exercises are like; the same settings always give the same exercises."""

    kind = "exercises"
    variants: int = setting(
        4, tr("Variants"), tr("How many exercises, one for each learner."), minimum=1, maximum=MOST_VARIANTS
    )
    seed: int = setting(
        1, tr("Seed"), tr("Start of the random numbers: same seed, same exercises."), minimum=0, maximum=2**31 - 1
    )
    inputs: int = setting(2, tr("Inputs"), tr("How many inputs the network has."), minimum=1, maximum=3)
    hidden: int = setting(2, tr("Hidden neurons"), tr("How many neurons the hidden layer has."), minimum=1, maximum=3)
    activation: str = setting(
        "relu", tr("Activation"), tr("Of the hidden layer; these two keep whole numbers whole."),
        choices={"relu": "ReLU", "identity": tr("identity")},
    )  # fmt: skip
    bias: bool = setting(False, tr("Biases"), tr("Whether neurons have biases."))
    asks: str = setting("backward", tr("Asks for"), tr("How far the learner calculates."), choices=PARTS)


@dataclass(frozen=True)
class Blank:
    """One number to be filled in: the label that the homework checker knows, what it is, and the engine's number."""

    label: str
    title: str
    step: int
    answer: float


@dataclass(frozen=True)
class Exercise:
    """One variant with its key."""

    number: int
    project: Project
    walk: Walk
    blanks: tuple[Blank, ...]

    @property
    def given(self) -> tuple[tuple[str, str], ...]:
        """What stands on the sheet: inputs, target, weights, how the network is made."""
        project, walk = self.project, self.walk
        label = ACTIVATIONS[project.spec["hidden1"].layer.output_activation()].label
        made = tr("{n_before} neurons, {label}", n_before=len(walk.before["output.weight"]), label=label)
        x = ", ".join(f"x{sub(k + 1)} = {numbers.text(v)}" for k, v in enumerate(walk.data.x[0].tolist()))
        return (
            (tr("Inputs"), x),
            (tr("Target"), f"y = {numbers.text(float(walk.data.y[0, 0]))}"),
            (tr("Hidden layer"), made),
            *_weights(walk),
            (tr("Loss"), "L = (ŷ − y)²"),
            (tr("Learning rate"), numbers.text(walk.update.optimizer.learning_rate)),
        )


def exercises(settings: ExerciseSettings) -> tuple[Exercise, ...]:
    """Draw the variants; no two are the same, and every number of the key is worked out twice.

    Raises:
        UserError: when no more can be found with such settings.
    """
    random = np.random.default_rng(settings.seed)
    found: list[Exercise] = []
    seen: set[str] = set()
    for _ in range(MOST_TRIES):
        if len(found) == settings.variants:
            return tuple(found)
        project = _drawn(random, settings, len(found) + 1)
        key = repr(_key(project))
        made = _made(project, settings, len(found) + 1) if key not in seen else None
        if made is not None:
            seen.add(key)
            found.append(made)
    if len(found) == settings.variants:
        return tuple(found)
    raise UserError(
        tr(
            "Only {n_found} such exercises were found; ask for fewer variants, or for a larger network.",
            n_found=len(found),
        )
    )


def _key(project: Project) -> list[Any]:
    return [project.dataset().x.tolist(), *(project.weights[name].tolist() for name in project.weights)]


def _drawn(random: np.random.Generator, settings: ExerciseSettings, number: int) -> Project:
    """Draw a network; weights are small whole numbers, most of them not 0."""
    n, h = settings.inputs, settings.hidden
    x = random.integers(1, 6, n).astype(float)
    shapes: dict[str, tuple[int, ...]] = {"hidden1.weight": (n, h), "output.weight": (h, 1)}
    if settings.bias:
        shapes = {"hidden1.weight": (n, h), "hidden1.bias": (h,), "output.weight": (h, 1), "output.bias": (1,)}
    weights = Weights({name: random.integers(-3, 4, shape).astype(float) for name, shape in shapes.items()})
    hidden = Dense(h, settings.activation, settings.bias)
    spec = stack(("input", Input(n)), ("hidden1", hidden), ("output", Dense(1, "identity", settings.bias)))
    target, rate = float(random.integers(-8, 13)), float(random.choice([0.01, 0.1]))
    names = [f"x{k + 1}" for k in range(n)]
    table = Table("exercise", tuple(number_column(c, [v]) for c, v in zip([*names, "y"], [*x, target], strict=True)))
    plan = DataPlan(tuple(ColumnPlan(c, "input" if c != "y" else "target") for c in table.names), GIVEN)
    run = RunSettings(batch_size=1, epochs=1, shuffle=False, precision="float64")
    config = TrainConfig(SquaredError(), SGD(learning_rate=rate), run)
    return Project(tr("exercise {number}", number=number), spec, config, table, plan, weights, weights)


def _made(project: Project, settings: ExerciseSettings, number: int) -> Exercise | None:
    """Walk through a network and take it if it is worth calculating and its numbers are nice."""
    walk = Walk(project, project.dataset(), 0, start_frame(project))
    last = PHASES.index(settings.asks)
    steps = [k for s in walk.segments if s.phase in PHASES[: last + 1] for k in range(s.start, s.stop)]
    results = [walk[step].result for step in steps]
    if not _is_worth_it(walk, settings) or any(abs(r) > LARGEST for r in results):
        return None
    if any(not float(walk[k].result).is_integer() for k in steps if walk.segment(k).phase != "update"):
        return None
    if any(abs(worked_out(walk[step]) - walk[step].result) > 1e-9 for step in steps):
        raise UserError(
            tr("{project}: a number of the key does not agree with its own equation.", project=project.name)
        )
    blanks = tuple(_blank(walk, step) for step in steps if not _hands_on(walk, step))
    return Exercise(number, project, walk, blanks)


def _is_worth_it(walk: Walk, settings: ExerciseSettings) -> bool:
    """Ask for an error that is not 0, a neuron that is alive, few weights that are 0 and no two neurons alike."""
    weights = np.concatenate([walk.before[name].ravel() for name in walk.before if name.endswith("weight")])
    alive = walk.tape["hidden1.slope"][0] if "hidden1.slope" in walk.tape else np.ones(settings.hidden)
    columns = walk.before["hidden1.weight"].T
    alike = len({tuple(column) for column in columns.tolist()}) < len(columns)
    enough = alive.sum() >= min(1, settings.hidden)
    return walk.loss != 0 and bool(enough) and not alike and int((weights == 0).sum()) <= 1


def _hands_on(walk: Walk, step: int) -> bool:
    """Leave out what only hands a number on: identity at the output, and slopes that are the same once more."""
    segment = walk.segment(step)
    if segment.layer == "output" and segment.part in ("a", "dz"):
        return True
    return segment.layer == "hidden1" and segment.part == "a" and walk[step].equation[0] == "identity("


def _blank(walk: Walk, step: int) -> Blank:
    told = walk[step]
    return Blank(_label(walk, step), told.title, step, told.result)


def _label(walk: Walk, step: int) -> str:
    """Name a number as the homework checker reads it."""
    segment, ref = walk.segment(step), walk[step].focus
    unit = ref.index[-1] + 1 if ref.index else 1
    index = "".join(str(i + 1) for i in ref.index)
    if segment.phase == "loss":
        return "L" if segment.part == "loss" else "dL/dŷ"
    if ref.kind in ("weight", "bias"):
        letter = {"weight": "w", "bias": "b"}[ref.kind]
        name = (
            f"{letter}{index}" if ref.layer == "hidden1" else tr("output {letter}{index}", letter=letter, index=index)
        )
        if ref.layer == "output" and ref.kind == "weight":
            name = f"v{ref.index[0] + 1}"
        if segment.phase == "update":
            return tr("{name} new", name=name)
        return (
            f"dL/d{name}"
            if not name.startswith("output ")
            else tr("output dL/d{letter}{index}", letter=letter, index=index)
        )
    output = segment.layer == "output"
    names = {"z": "ŷ" if output else f"z{unit}", "a": f"h{unit}", "da": f"dL/dh{unit}", "dz": f"dL/dz{unit}"}
    return names[segment.part]


def _weights(walk: Walk) -> tuple[tuple[str, str], ...]:
    told = []
    for name in walk.before:
        layer, kind = name.split(".")
        array = walk.before[name]
        letter = "b" if kind == "bias" else "v" if layer == "output" else "w"
        entries = []
        for index in np.ndindex(*array.shape):
            shown = "".join(sub(i + 1) for i in (index[:1] if layer == "output" and kind == "weight" else index))
            entries.append(f"{letter}{shown} = {numbers.text(float(array[index]))}")
        words = {"weight": tr("Weights"), "bias": tr("Biases")}[kind]
        told.append(
            (
                tr(
                    "{words} of the {words2}",
                    words=words,
                    words2=tr("output") if layer == "output" else tr("hidden layer"),
                ),
                ", ".join(entries),
            )
        )
    return tuple(told)

"""Every step of the debugger says what is true: on random small networks of every activation, loss and optimizer.

Each equation is worked out from its factors and held against the number that the engine calculated.
"""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from core import numbers
from core.activations import ACTIVATIONS, Activation
from core.config import RunSettings, TrainConfig
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, number_column
from core.explanation import Explanation
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import LOSSES, Loss
from core.optimizers import OPTIMIZERS
from core.params import Weights, layout
from core.project import Project
from core.regularization import Regularization
from core.schedules import StepDecay
from core.spec import NetworkSpec, stack
from core.walk import Frame, Walk, start_frame
from tests.core.equations import formula, worked_out

LOOSE = 1e-9
"""Relative; the equations are worked out with other operations than the engine's."""
SHORT = {"selu": 1e-4}
"""Formulas with constants that are written with four digits."""


def targets(loss: Loss, outputs: int, draw: np.random.Generator) -> list[float]:
    """Draw targets that the loss is made for."""
    if "classes" in loss.tasks and loss.targets == (0.0, 1.0):
        return np.eye(outputs)[draw.integers(outputs)].tolist()
    if loss.targets == (0.0, 1.0):
        return draw.integers(0, 2, outputs).astype(float).tolist()
    return (draw.integers(0, 5, outputs) if loss.targets[0] == 0 else draw.normal(0, 2, outputs)).tolist()


def outputs_of(loss: Loss, last: str, draw: np.random.Generator) -> int:
    """Draw how many outputs there are, among what loss and activation allow."""
    allowed = [n for n in (1, 2, 3) if not loss.problem(last, n)]
    return int(draw.choice(allowed))


def project_of(activation: str, loss: Loss, seed: int) -> Project:
    """Make a network of one or two hidden layers and one row for it; nothing is 0 or a round number."""
    draw = np.random.default_rng([seed, *activation.encode(), *loss.kind.encode()])
    last = loss.logits_of or activation
    outputs, inputs = outputs_of(loss, last, draw), int(draw.integers(1, 4))
    hidden = [Dense(int(n), activation, bool(draw.integers(2))) for n in draw.integers(1, 4, draw.integers(1, 3))]
    layers = [(f"hidden{i}", layer) for i, layer in enumerate(hidden, 1)]
    spec = stack(("input", Input(inputs)), *layers, ("output", Dense(outputs, last, bool(draw.integers(2)))))
    row = [*draw.normal(0, 1, inputs), *targets(loss, outputs, draw)]
    uses = [(f"x{i}", "input") for i in range(inputs)] + [(f"y{i}", "target") for i in range(outputs)]
    table = Table("one row", tuple(number_column(name, [v]) for (name, _), v in zip(uses, row, strict=True)))
    plan = DataPlan(tuple(ColumnPlan(*use) for use in uses), GIVEN)
    config = TrainConfig(loss, OPTIMIZERS["sgd"](), RunSettings(precision="float64"))
    weights = random_weights(spec, draw)
    return Project("random", spec, config, table, plan, weights, weights)


def random_weights(spec: NetworkSpec, draw: np.random.Generator) -> Weights:
    return Weights({e.name: draw.normal(0, 0.9, e.shape) for e in layout(spec).entries})


def walk_of(project: Project, frame: Frame | None = None) -> Walk:
    return Walk(project, project.dataset(), 0, frame or start_frame(project))


def check(step: Explanation, loose: float = LOOSE) -> None:
    assert worked_out(step) == pytest.approx(step.result, rel=loose, abs=1e-12), step.line
    used = {token for token in step.equation if isinstance(token, int)}
    assert used <= set(range(len(step.factors))), step.line
    assert step.title[0].isupper(), step.title
    assert step.words.endswith("."), step.words
    assert numbers.text(step.result) in step.line
    for term in step.terms:
        assert {token for token in term if isinstance(token, int)} <= used, step.line


def check_phase(walk: Walk, phase: str) -> None:
    segments = [segment for segment in walk.segments if segment.phase == phase]
    assert segments
    for segment in segments:
        for k in range(segment.count):
            check(walk[segment.start + k])


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_equation_is_true(activation: str, loss: str) -> None:
    chosen = LOSSES[loss]()
    if chosen.problem(chosen.logits_of or activation, 2) and chosen.problem(chosen.logits_of or activation, 1):
        pytest.fail(f"{loss} fits no output layer")
    for seed in (1, 2):
        project = project_of(activation, chosen, seed)
        walk = walk_of(project)
        for step in (walk[k] for k in range(len(walk))):
            short = SHORT.get(activation, LOOSE) if step.title.startswith("Activation of") else LOOSE
            check(step, short)
    for optimizer in OPTIMIZERS:
        updates_are_true(project, optimizer)


def updates_are_true(project: Project, optimizer: str) -> None:
    """Check two updates of an optimizer: the first, and one that goes on from what it remembers."""
    config = dataclasses.replace(project.config, optimizer=OPTIMIZERS[optimizer]())
    project, frame = project.with_config(config), None
    for _ in range(2):
        walk = walk_of(project, frame)
        frame = walk.next_frame()
        check_phase(walk, "update")


SETTINGS = [
    loss
    for kind in LOSSES.values()
    for name, values in (
        ("half", (True,)),
        ("over_outputs", ("sum",)),
        ("delta", (0.3, 3.0)),
        ("positive_weight", (2.5, 0.4)),
        ("label_smoothing", (0.2,)),
    )
    if name in {field.name for field in dataclasses.fields(kind)}
    for loss in (kind(**{name: value}) for value in values)
]


@pytest.mark.parametrize("loss", SETTINGS, ids=str)
def test_every_setting_of_a_loss_is_told(loss: Loss) -> None:
    for seed in range(8):
        check_phase(walk_of(project_of("tanh", loss, seed)), "loss")


def test_class_weights_are_told() -> None:
    for kind in (LOSSES["categorical_cross_entropy"], LOSSES["negative_log_likelihood"]):
        for seed in range(8):
            outputs = project_of("tanh", kind(), seed).spec.shapes()["output"][0]
            weighted = kind(class_weights=(0.5, 3.0, 1.7)[:outputs])
            check_phase(walk_of(project_of("tanh", weighted, seed)), "loss")


def test_a_schedule_and_regularisation_are_told() -> None:
    limits = Regularization(l2=0.1, l1=0.02, clip_value=0.5, clip_norm=0.4, max_norm=0.8)
    for optimizer in OPTIMIZERS:
        project = project_of("tanh", LOSSES["squared_error"](), 3)
        config = dataclasses.replace(project.config, schedule=StepDecay(1, 0.5), regularization=limits)
        updates_are_true(project.with_config(config), optimizer)


@pytest.mark.parametrize("kind", [kind for kind, entry in ACTIVATIONS.items() if entry.elementwise])
def test_the_formulas_of_the_activations_are_what_is_calculated(kind: str) -> None:
    """The note beside each activation tells value and slope as formulas."""
    function = ACTIVATIONS[kind]
    z = np.array([[-4.3, -2.9, -1.7, -0.6, -1e-3, 2e-3, 0.4, 1.3, 2.8, 4.1]])
    a, slope = values_of(function, z)
    for place, sum_ in enumerate(z[0]):
        told = formula(function.formula, z=float(sum_))
        assert told == pytest.approx(a[0, place], rel=SHORT.get(kind, LOOSE), abs=1e-12)
        told_slope = formula(function.slope_formula.split(" everywhere")[0], z=float(sum_), a=float(a[0, place]))
        assert told_slope == pytest.approx(slope[0, place], rel=SHORT.get(kind, LOOSE), abs=1e-9)


def values_of(function: Activation, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    a, slope, dz = np.empty_like(z), np.empty_like(z), np.empty_like(z)
    function.value(np, z, a, slope)
    function.backward(np, z, a, slope, np.ones_like(z), dz)
    return a, slope


def test_the_search_finds_what_is_false() -> None:
    walk = walk_of(project_of("tanh", LOSSES["squared_error"](), 1))
    for index in range(len(walk)):
        step = walk[index]
        wrong = dataclasses.replace(step, result=step.result * 1.001 + 1e-6)
        with pytest.raises(AssertionError):
            check(wrong)

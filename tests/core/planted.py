"""Slips planted by hand: wrong numbers worked out in NumPy from the weights, without the judge's own generators."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from core.explanation import Ref
from core.layers.dense import Dense
from core.losses import LOSSES, SquaredError
from core.optimizers import SGD, Adam
from core.walk import Walk, start_frame
from tests.core.networks import project_of


def sigmoid(z: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-z))


FUNCTIONS: dict[str, tuple[Callable, Callable]] = {
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "relu": (lambda z: np.maximum(z, 0), lambda z: (z > 0).astype(float)),
}


@dataclass
class Sample:
    """A random network with one hidden layer, its walk, and the same numbers from NumPy."""

    walk: Walk
    function: str
    x: np.ndarray
    w1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: np.ndarray
    y: float
    rate: float

    def __post_init__(self) -> None:
        f, slope = FUNCTIONS[self.function]
        self.f, self.z1 = f, self.x @ self.w1 + self.b1
        self.a1, self.slope1 = f(self.z1), slope(self.z1)
        self.z2 = float(self.a1 @ self.w2[:, 0] + self.b2[0])
        self.error = self.z2 - self.y
        self.d2 = 2 * self.error
        self.da1 = self.w2[:, 0] * self.d2

    def step(self, kind: str, layer: str, index: tuple[int, ...], phase: str, part: str = "") -> int:
        found = self.walk.find(Ref(kind, layer, index), phase, part)
        assert found is not None
        return found


def sample(seed: int) -> Sample:
    """Draw a network of 2-4 inputs and 2-3 hidden neurons, squared error, one row."""
    random = np.random.default_rng(seed)
    n, hidden, function = int(random.integers(2, 5)), int(random.integers(2, 4)), list(FUNCTIONS)[seed % 3]
    draw = lambda *shape: np.round(random.normal(0, 1.2, shape) + 0.05, 3)  # noqa: E731
    x, w1, b1, w2, b2 = draw(n), draw(n, hidden), draw(hidden), draw(hidden, 1), draw(1)
    y, rate = float(draw(1)[0]), 0.07
    weights = {"hidden1.weight": w1, "hidden1.bias": b1, "output.weight": w2, "output.bias": b2}
    project = project_of([(*x, y)], weights, Dense(hidden, function), Dense(1, "identity"), SquaredError(), SGD(rate))
    walk = Walk(project, project.dataset(), 0, start_frame(project))
    return Sample(walk, function, x, w1, b1, w2, b2, y, rate)


def slips(s: Sample) -> Iterator[tuple[str, int, float]]:
    """Give slips: kind, step of the walk, and the wrong number that a learner would write."""
    z, a = s.step("unit", "hidden1", (1,), "forward", "z"), s.step("unit", "hidden1", (1,), "forward", "a")
    yield "bias_left_out", z, float(s.x @ s.w1[:, 1])
    yield "term_left_out", z, float(s.z1[1] - s.x[0] * s.w1[0, 1])
    yield "sums_multiplied", z, float(s.x.sum() * s.w1[:, 1].sum() + s.b1[1])
    yield "activation_too_early", z, float(s.a1[1])
    if len(s.x) == len(s.z1):
        yield "transposed", z, float(s.x @ s.w1.T[:, 1] + s.b1[1])
    yield "activation_not_applied", a, float(s.z1[1])
    yield "activation_twice", a, float(s.f(s.a1)[1])
    if s.function == "sigmoid":
        yield "sigmoid_brackets", a, 1 / 1 + math.exp(-float(s.z1[1]))
    out = s.step("unit", "output", (0,), "forward", "z")
    yield "sums_for_values", out, float(s.z1 @ s.w2[:, 0] + s.b2[0])
    loss, sent = s.step("loss", "", (), "loss", "loss"), s.step("loss", "", (0,), "loss", "slope")
    yield "not_squared", loss, s.error
    yield "not_squared", loss, 2 * s.error
    yield "two_missing", loss, s.error**2 / 2
    yield "two_missing", sent, s.error
    yield "target_minus_prediction", sent, 2 * (s.y - s.z2)
    weight = s.step("weight", "hidden1", (0, 1), "backward")
    node = s.step("unit", "hidden1", (1,), "backward", "da")
    yield "weight_slope_for_node_slope", node, float(s.a1[1] * s.d2)
    yield "weight_slope_for_node_slope", weight, float(s.x[0] * s.a1[1] * s.d2 * s.slope1[1])
    yield "activation_slope_left_out", weight, float(s.x[0] * s.da1[1])
    yield "slope_elsewhere", weight, float(s.x[0] * s.da1[1] * FUNCTIONS[s.function][1](s.a1)[1])
    yield "factor_left_out", weight, float(s.da1[1] * s.slope1[1])
    yield "new_weights", node, float((s.w2[1, 0] - s.rate * s.a1[1] * s.d2) * s.d2)
    new, slope = s.step("weight", "output", (1, 0), "update"), float(s.a1[1] * s.d2)
    yield "learning_rate_left_out", new, float(s.w2[1, 0]) - slope
    yield "added_for_subtracted", new, float(s.w2[1, 0]) + s.rate * slope
    yield "only_the_step", new, s.rate * slope


def classifying(seed: int) -> Iterator[tuple[str, Walk, int, float]]:
    """Give slips of classifiers: a sigmoid with log loss, and three scores with softmax; and of Adam."""
    random = np.random.default_rng(seed)
    w, x = np.round(random.normal(0, 1, (2, 1)), 3), np.round(random.normal(0, 1, 2), 3)
    z, y = float(x @ w[:, 0]), seed % 2
    out = Dense(1, "sigmoid", bias=False)
    rows = [(*x, y)]
    project = project_of(rows, {"output.weight": w}, None, out, LOSSES["binary_cross_entropy"](), Adam(0.1))
    walk = Walk(project, project.dataset(), 0, start_frame(project))
    p = 1 / (1 + math.exp(-z))
    loss = walk.find(Ref("loss", ""), "loss", "loss")
    value = walk.find(Ref("unit", "output", (0,)), "forward", "a")
    new = walk.find(Ref("weight", "output", (0, 0)), "update")
    assert None not in (loss, value, new)
    yield "log_base", walk, loss, -math.log10(p if y else 1 - p)
    yield "complement", walk, value, 1 - p
    yield "plain_step", walk, new, float(w[0, 0]) - 0.1 * float(x[0]) * (p - y)
    slope = float(x[0]) * (p - y)
    plain = 0.1 * slope / (math.sqrt(0.001 * slope**2) + 1e-8)
    yield "means_not_corrected", walk, new, float(w[0, 0]) - 0.1 * plain
    scores = np.round(random.normal(0, 1.5, (2, 3)), 3)
    project = project_of([(*x, 0)], {"output.weight": scores}, None, Dense(3, "softmax", bias=False), SquaredError())
    many = x @ scores
    three = Walk(project, _three(project), 0, start_frame(project))
    share = three.find(Ref("unit", "output", (2,)), "forward", "a")
    assert share is not None
    yield "softmax_not_divided", three, share, math.exp(float(many[2]))
    yield "softmax_not_divided", three, share, float(many[2] / many.sum())


def _three(project):
    import dataclasses

    data = project.dataset()
    return dataclasses.replace(data, y=np.array([[1.0, 0.0, 0.0]]))

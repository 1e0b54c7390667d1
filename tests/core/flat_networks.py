"""Small networks with layers on flat rows, stacked and branched, that several tests build on."""

from __future__ import annotations

import math

import numpy as np

from core.activations import ACTIVATIONS, RowActivation
from core.backend import cpu
from core.config import RunSettings, TrainConfig
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, number_column
from core.explanation import Explanation
from core.layer import Layer
from core.layers.activation import ActivationLayer
from core.layers.add import Add
from core.layers.batch_norm import BatchNorm
from core.layers.concatenate import Concatenate
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.embedding import Embedding
from core.layers.input import Input
from core.layers.layer_norm import LayerNorm
from core.layers.prelu import PReLU
from core.losses import Loss, SquaredError
from core.optimizers import SGD
from core.params import Weights, layout
from core.program import Engine, compile_network
from core.project import Project
from core.spec import LayerSpec, NetworkSpec, checked, stack
from core.walk import Walk, start_frame
from tests.core.reference_cases import targets
from tests.measured import close

STEP = 3
"""The update whose random numbers are used: any will do, and 1 is the default everywhere."""
DIFFERENCE = 1e-6
SINGLE: dict[str, Layer] = {
    **{f"activation {kind}": ActivationLayer(kind) for kind in ACTIVATIONS},
    "dropout": Dropout(0.4),
    "dropout 0": Dropout(0.0),
    "batch_norm": BatchNorm(),
    "batch_norm of its own": BatchNorm(momentum=0.3, epsilon=0.02),
    "batch_norm frozen": BatchNorm(frozen=True),
    "layer_norm": LayerNorm(),
    "layer_norm of its own": LayerNorm(epsilon=0.05),
    "prelu": PReLU(),
}
"""Every layer with one input and its settings."""


def between(*layers: Layer, inputs: int = 3, units: int = 4, outputs: int = 2) -> NetworkSpec:
    """Make input → dense → `layers` → dense, so that the first layer learns from what they send back."""
    middle = [(f"middle{k + 1}", layer) for k, layer in enumerate(layers)]
    ends = ("hidden1", Dense(units, "tanh")), ("output", Dense(outputs, "identity"))
    return stack(("input", Input(inputs)), ends[0], *middle, ends[1])


def graph(*layers: tuple[str, Layer, str]) -> NetworkSpec:
    """Make a network of (name, layer, the names that it reads with spaces between)."""
    return checked(NetworkSpec(tuple(LayerSpec(name, layer, tuple(read.split())) for name, layer, read in layers)))


def branched() -> NetworkSpec:
    """Make a network with a skip connection, a join, and a layer that three others read."""
    return graph(
        ("input", Input(3), ""),
        ("hidden1", Dense(3, "tanh"), "input"),
        ("norm", BatchNorm(), "hidden1"),
        ("hidden2", Dense(3, "sigmoid"), "norm"),
        ("skip", Add(), "hidden1 hidden2 norm"),
        ("drop", Dropout(0.3), "skip"),
        ("leak", PReLU(), "hidden1"),
        ("side", Concatenate(), "drop leak input"),
        ("row", LayerNorm(), "side"),
        ("output", Dense(2, "identity"), "row"),
    )


def doubled() -> NetworkSpec:
    """Make a network in which a layer is read twice by one other."""
    return graph(
        ("input", Input(2), ""),
        ("hidden1", Dense(3, "tanh"), "input"),
        ("twice", Add(), "hidden1 hidden1"),
        ("both", Concatenate(), "hidden1 twice hidden1"),
        ("output", Dense(2, "identity"), "both"),
    )


def categories(inputs: int = 3) -> NetworkSpec:
    """Make a network that reads category numbers."""
    layers = ("embed", Embedding(5, 2)), ("hidden1", Dense(3, "tanh")), ("output", Dense(2, "identity"))
    return stack(("input", Input(inputs)), *layers)


def two_inputs() -> NetworkSpec:
    """Make a network with three input layers: numbers, a category with an embedding, and one that joins late."""
    return graph(
        ("numbers", Input(2), ""),
        ("category", Input(1), ""),
        ("late", Input(1), ""),
        ("hidden1", Dense(3, "tanh"), "numbers"),
        ("embed", Embedding(5, 2), "category"),
        ("joined", Concatenate(), "hidden1 embed numbers"),
        ("hidden2", Dense(3, "sigmoid"), "joined"),
        ("last", Concatenate(), "hidden2 late"),
        ("output", Dense(2, "identity"), "last"),
    )


def two_outputs() -> NetworkSpec:
    """Make a network with an output layer for each of two targets, joined to one prediction."""
    return graph(
        ("input", Input(3), ""),
        ("hidden1", Dense(4, "tanh"), "input"),
        ("side", Dense(3, "sigmoid"), "hidden1"),
        ("first", Dense(1, "identity"), "hidden1"),
        ("second", Dense(1, "softplus"), "side"),
        ("output", Concatenate(), "first second"),
    )


def weights_for(spec: NetworkSpec, seed: int) -> Weights:
    """Draw weights that leave no layer flat; variances are positive."""
    generator = np.random.default_rng(seed)
    arrays = {e.name: generator.normal(size=e.shape) for e in layout(spec).entries}
    return Weights({n: np.abs(a) + 0.3 if n.endswith(".variance") else a for n, a in arrays.items()})


def rows_for(spec: NetworkSpec, rows: int, seed: int, loss: Loss | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Draw rows, and targets of the kind the loss is for; category numbers where an embedding reads them."""
    generator, shapes = np.random.default_rng([seed, 1]), spec.shapes()
    inputs, (outputs,) = spec.n_inputs, shapes[spec.output.name]
    x = generator.normal(size=(rows, inputs))
    for source in spec.inputs:
        for name in spec.consumers(source):
            if isinstance(spec[name].layer, Embedding):
                part = x[:, spec.columns(source).start : spec.columns(source).stop]
                part[:] = generator.integers(spec[name].layer.categories, size=part.shape)
    return x, targets(generator, loss or SquaredError(), rows, outputs)


def engine_for(spec: NetworkSpec, rows: int, seed: int, dtype: str = "float64", loss: Loss | None = None) -> Engine:
    """Make an engine with random weights, and random rows and targets on its tape."""
    engine = Engine(cpu(), compile_network(spec, loss or SquaredError()), rows, dtype, seed)
    engine.load(weights_for(spec, seed).flat(engine.program.order))
    tape = engine.tape(rows)
    tape[engine.program.input][:], tape["y"][:] = rows_for(spec, rows, seed, loss)
    return engine


def training_loss(engine: Engine, rows: int) -> float:
    """Give the mean loss as training calculates it, with the random numbers of one and the same step."""
    tape = engine.tape(rows)
    engine.train_forward(tape, STEP)
    engine.loss_rows(tape)
    return float(tape["loss"].mean())


def numerical(engine: Engine, rows: int) -> np.ndarray:
    """Give the central differences of all weights that are trained."""
    found, kept = np.zeros(engine.trained.size), engine.params.copy()
    for place in range(found.size):
        losses = []
        for change in (DIFFERENCE, -DIFFERENCE):
            engine.params[:] = kept
            engine.params[place] += change
            losses.append(training_loss(engine, rows))
        found[place] = (losses[0] - losses[1]) / (2 * DIFFERENCE)
    engine.params[:] = kept
    return found


def check(spec: NetworkSpec, rows: int = 5, seed: int = 3, loss: Loss | None = None) -> Engine:
    """Compare the slopes of training with central differences, to 1e-6."""
    engine = engine_for(spec, rows, seed, loss=loss)
    kept = engine.params.copy()
    engine.step(engine.tape(rows), STEP)
    slopes = engine.trained_slopes.copy()
    engine.params[:] = kept
    assert close(slopes, numerical(engine, rows), 1e-6, 1e-6, "slope")
    return engine


def walk_of(spec: NetworkSpec, seed: int = 5) -> Walk:
    """Make a walk on one row, everything unscaled."""
    x, y = rows_for(spec, 1, seed)
    names = [f"x{k + 1}" for k in range(x.shape[1])] + [f"y{k + 1}" for k in range(y.shape[1])]
    columns = zip(names, [*x[0], *y[0]], strict=True)
    table = Table("by hand", tuple(number_column(name, np.array([value])) for name, value in columns))
    plan = DataPlan(tuple(ColumnPlan(name, "input" if name[0] == "x" else "target") for name in names), GIVEN)
    run = RunSettings(batch_size=1, epochs=1, shuffle=False, precision="float64")
    start = weights_for(spec, seed)
    project = Project("by hand", spec, TrainConfig(SquaredError(), SGD(), run), table, plan, start, start)
    return Walk(project, project.dataset(), 0, start_frame(project))


def _function(kind: str) -> object:
    function = ACTIVATIONS[kind]

    def value(z: float) -> float:
        at, a = np.array([[z]]), np.zeros((1, 1))
        function.value(np, at, a, np.zeros((1, 1)))
        return float(a[0, 0])

    return value


def calculated(told: Explanation) -> float:
    """Calculate what the equation of an explanation says."""
    words = [f"({told.factors[t].value!r})" if isinstance(t, int) else t for t in told.equation]
    text = "".join(words)
    names: dict[str, object] = {"root": math.sqrt, "log": math.log, "e": math.e}
    for kind, function in ACTIVATIONS.items():
        if not isinstance(function, RowActivation) and text.startswith(f"{function.label}("):
            names["f"], text = _function(kind), text.replace(function.label, "f", 1)
            break
    for sign, python in (("×", "*"), ("−", "-"), ("√", "root"), ("²", "**2"), ("^", "**")):
        text = text.replace(sign, python)
    return float(eval(text, names))

"""Projects that are exported in tests: one for every layer kind, and random ones with every kind of column."""

from __future__ import annotations

import numpy as np

from core.activations import ACTIVATIONS
from core.config import RunSettings, TrainConfig
from core.data.plan import ColumnPlan, DataPlan, SplitPlan
from core.data.table import Table, category_column, number_column
from core.layer import Layer
from core.layers.activation import ActivationLayer
from core.layers.add import Add
from core.layers.batch_norm import BatchNorm
from core.layers.concatenate import Concatenate
from core.layers.conv2d import Conv2D, pointwise
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.embedding import Embedding
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.layer_norm import LayerNorm
from core.layers.pooling import AveragePool, GlobalAveragePool, MaxPool
from core.layers.prelu import PReLU
from core.layers.reshape import Reshape
from core.losses import BinaryCrossEntropy, CategoricalCrossEntropy, Loss, SquaredError
from core.params import Weights, layout
from core.project import Project
from core.spec import LayerSpec, NetworkSpec, checked
from tests.core.combinations import network

ROWS = 40
LOSSES: dict[str, Loss] = {
    "regression": SquaredError(), "binary": BinaryCrossEntropy(), "classes": CategoricalCrossEntropy()
}  # fmt: skip


def weights_for(spec: NetworkSpec, generator: np.random.Generator, single: bool = True) -> Weights:
    """Draw weights of the size that training has, in float32 numbers unless asked otherwise."""
    arrays = {}
    for entry in layout(spec).entries:
        scale = 0.5 if len(entry.shape) == 1 else 1 / np.sqrt(np.prod(entry.shape[:-1]))
        array = generator.normal(scale=scale, size=entry.shape)
        array = np.abs(array) + 0.5 if entry.info.name in ("variance", "scale") else array
        arrays[entry.name] = array.astype(np.float32) if single else array
    return Weights(arrays)


def plain_project(spec: NetworkSpec, seed: int = 3, whole: bool = False) -> Project:
    """Make a project of numbers as they are, for a network with any number of inputs and outputs."""
    generator, shapes = np.random.default_rng(seed), spec.shapes()
    inputs, (outputs,) = spec.n_inputs, shapes[spec.output.name]
    x = generator.integers(4, size=(ROWS, inputs)).astype(float) if whole else generator.normal(size=(ROWS, inputs))
    columns = [number_column(f"x{k}", x[:, k]) for k in range(inputs)]
    columns += [number_column(f"y{k}", generator.normal(size=ROWS)) for k in range(outputs)]
    plan = DataPlan(tuple(ColumnPlan(c.name, "input" if c.name[0] == "x" else "target") for c in columns), SplitPlan())
    weights = weights_for(spec, generator)
    return Project("by hand", spec, TrainConfig(), Table("t", tuple(columns)), plan, weights, weights)


def layer_project(kind: str, activation: str = "tanh") -> Project:
    """Make a project whose network has a layer of a kind."""
    return plain_project(network(kind, activation, SquaredError()), whole=kind == "embedding")


def random_table(generator: np.random.Generator, task: str) -> tuple[Table, DataPlan]:
    """Draw a table with numbers, texts and missing values, planned in every way that there is."""
    odd = ["=1+1", "ü \"x\", 'y'", "</script>", "*/ //", "a\\b", "-5", "??/", "$x_1%", "{0}", "@"]
    columns, plans = [], []
    for k in range(int(generator.integers(1, 4))):
        values = generator.normal(generator.normal(scale=30), 10 ** generator.uniform(-2, 3), ROWS)
        values[generator.random(ROWS) < 0.1 * generator.integers(2)] = np.nan
        encoding = str(
            generator.choice(["standardise", "minmax", "none" if np.nanmax(np.abs(values)) < 9 else "minmax"])
        )
        columns.append(number_column(f"number {k}", values))
        plans.append(ColumnPlan(f"number {k}", "input", encoding, str(generator.choice(["mean", "median", "zero"]))))
    for k in range(int(generator.integers(0, 3))):
        words = list(generator.choice(odd, size=int(generator.integers(2, 6)), replace=False))
        texts = [str(generator.choice(words)) for _ in range(ROWS)]
        texts[: len(words)] = words
        texts = [t if generator.random() > 0.1 or k == 0 else "" for t in texts]
        name = f"{generator.choice(odd)} {k}"
        encoding = "binary" if len(set(texts) - {""}) == 2 else "onehot"
        rule = "most frequent" if encoding == "binary" or generator.random() < 0.5 else "own category"
        columns.append(category_column(name, texts))
        plans.append(ColumnPlan(name, "input", encoding, rule))
    if task == "regression":
        for k in range(int(generator.integers(1, 3))):
            columns.append(number_column(f"target {k}", generator.normal(size=ROWS) * 3 + 1))
            plans.append(ColumnPlan(f"target {k}", "target", "standardise", "drop row"))
    else:
        names = ["=no", "yes"] if task == "binary" else ["low", 'mid"dle', "h*/igh", "ä"]
        columns.append(category_column("class", [names[k % len(names)] for k in range(ROWS)]))
        plans.append(ColumnPlan("class", "target", "binary" if task == "binary" else "onehot", "drop row"))
    return Table("t", tuple(columns)), DataPlan(tuple(plans), SplitPlan(seed=int(generator.integers(1000))))


class _Drawing:
    """Draws layer upon layer; keeps shapes so that everything fits."""

    def __init__(self, generator: np.random.Generator, inputs: int) -> None:
        self.generator, self.layers = generator, [LayerSpec("input", Input(inputs))]

    def pick(self, *choices: object) -> object:
        return choices[int(self.generator.integers(len(choices)))]

    @property
    def last(self) -> LayerSpec:
        return self.layers[-1]

    def shape(self, name: str) -> tuple[int, ...]:
        return NetworkSpec(tuple(self.layers)).shapes()[name]

    def add(self, layer: Layer, *reads: str) -> str:
        name = f"{self.pick('hidden', 'for', 'x', 'class', 'W', 'train', 'z')}{len(self.layers)}"
        self.layers.append(LayerSpec(name, layer, reads or (self.last.name,)))
        return name

    def activation(self, rows: bool = False) -> str:
        kinds = [k for k in ACTIVATIONS if rows or k in pointwise()]
        return str(self.generator.choice([k for k in kinds if k != "exp"]))

    def flat(self) -> None:
        before = self.last.name
        choice = int(self.generator.integers(8))
        units = int(self.generator.integers(2, 9))
        if choice < 3:
            self.add(Dense(units, self.activation(True), bias=bool(self.generator.integers(2))))
        elif choice == 3:
            self.add(ActivationLayer(self.activation(True)))
        elif choice == 4:
            wide = len(self.shape(before)) > 1 or self.shape(before)[0] > 1
            self.add(self.pick(BatchNorm(epsilon=0.01), LayerNorm(epsilon=0.01) if wide else PReLU(), PReLU()))
        elif choice == 5:
            self.add(Dropout(0.3))
        elif choice == 6:
            other = self.add(Dense(self.shape(before)[0], self.activation()), before)
            self.add(Add(), before, other, *([before] if self.generator.random() < 0.3 else []))
        else:
            other = self.add(Dense(units, self.activation()), before)
            self.add(Concatenate(), other, before)

    def image(self) -> None:
        height, width, channels = (int(self.generator.integers(3, 6)) for _ in range(3))
        self.add(Dense(height * width * channels, self.activation()))
        self.add(Reshape(height, width, channels))
        for _ in range(int(self.generator.integers(1, 4))):
            padding = str(self.pick("valid", "same", "border"))
            small = min(self.shape(self.last.name)[:2])
            size = int(self.generator.integers(1, min(small, 3) + 1))
            stride, filters = int(self.generator.integers(1, 3)), int(self.generator.integers(1, 5))
            if self.generator.random() < 0.6:
                bias, dilation = bool(self.generator.integers(2)), int(self.pick(1, 1, 2)) if size == 1 else 1
                self.add(Conv2D(filters, size, stride, padding, 1, dilation, self.activation(), bias))
            else:
                kind = MaxPool if self.generator.random() < 0.5 else AveragePool
                self.add(kind(size, stride, padding if size > 1 else "valid", 1))
            if self.generator.random() < 0.4:
                wide = self.shape(self.last.name)[-1] > 1
                self.add(self.pick(BatchNorm(), PReLU(), LayerNorm() if wide else Dropout(0.1)))
        self.add(self.pick(Flatten(), GlobalAveragePool()))


def random_project(seed: int) -> Project:
    """Draw a network with its data; the same for the same seed."""
    generator = np.random.default_rng([77, seed])
    task = str(generator.choice(["regression", "binary", "classes"]))
    if generator.random() < 0.1:
        return _categories(generator)
    table, plan = random_table(generator, task)
    from core.data.dataset import prepare

    data = prepare(table, plan)
    drawing = _Drawing(generator, data.x.shape[1])
    if generator.random() < 0.35:
        drawing.image()
    for _ in range(int(generator.integers(0, 4))):
        drawing.flat()
    output = {"regression": "identity", "binary": "sigmoid", "classes": "softmax"}[task]
    drawing.add(Dense(data.y.shape[1], output))
    spec = checked(NetworkSpec(tuple(drawing.layers)))
    weights, start = weights_for(spec, generator, bool(generator.integers(2))), weights_for(spec, generator)
    name = str(drawing.pick("shop", "my \"net\" */ ''' \\", "1 ü", "=cmd()"))
    return Project(name, spec, TrainConfig(LOSSES[task], run=RunSettings(epochs=3)), table, plan, weights, start)


def _categories(generator: np.random.Generator) -> Project:
    """Draw a network that reads category numbers."""
    layers = (
        LayerSpec("input", Input(3)), LayerSpec("embed", Embedding(4, int(generator.integers(1, 5))), ("input",)),
        LayerSpec("output", Dense(1, "identity"), ("embed",)),
    )  # fmt: skip
    return plain_project(checked(NetworkSpec(layers)), int(generator.integers(1000)), whole=True)

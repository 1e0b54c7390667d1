"""Networks for rows of numbers: from one neuron to several hidden layers."""

from __future__ import annotations

from core.config import TrainConfig
from core.data.dataset import Dataset
from core.language import tr
from core.layers.add import Add
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import LOSSES
from core.optimizers import SGD
from core.spec import LayerSpec, NetworkSpec, checked, stack
from core.template import Network, Template, mlp, needs, output_for, run_for

ORDER = 10
RESIDUAL_BLOCKS = 2


def perceptron(dataset: Dataset) -> Network:
    """Give one neuron that learns from the rows on the wrong side of its border alone (hinge loss)."""
    needs(dataset, tr("Perceptron"), "binary")
    config = run_for(dataset, optimizer=SGD(learning_rate=0.05))
    config = TrainConfig(LOSSES["hinge"](), config.optimizer, config.run)
    return stack(("input", Input(dataset.x.shape[1])), ("output", Dense(1, "identity"))), config


def logistic(dataset: Dataset) -> Network:
    """Give probabilities straight from the weighted inputs."""
    needs(dataset, tr("Logistic regression"), "binary", "classes", "labels")
    return mlp(dataset), run_for(dataset, 0.05)


def linear(dataset: Dataset) -> Network:
    """Give the best straight line or plane."""
    needs(dataset, tr("Linear regression"), "regression")
    return mlp(dataset), run_for(dataset, 0.05)


def _widths(dataset: Dataset) -> tuple[int, int]:
    inputs = dataset.x.shape[1]
    return (8, 8) if inputs <= 4 else (32, 16) if inputs <= 40 else (64, 32)


def classifier(dataset: Dataset) -> Network:
    """Give two hidden ReLU layers and a probability for each class."""
    needs(dataset, tr("MLP classifier"), "binary", "classes", "labels")
    return _two_hidden(dataset, "relu")


def regressor(dataset: Dataset) -> Network:
    """Give two hidden tanh layers and a number."""
    needs(dataset, tr("MLP regressor"), "regression")
    return _two_hidden(dataset, "tanh")


def _two_hidden(dataset: Dataset, activation: str) -> Network:
    start = "he_normal" if activation == "relu" else "glorot_uniform"
    hidden = [(f"hidden{n}", Dense(w, activation, weights_from=start)) for n, w in enumerate(_widths(dataset), 1)]
    return mlp(dataset, *hidden), run_for(dataset)


def residual(dataset: Dataset) -> Network:
    """Give blocks of two dense layers whose result is added to what they read (He et al. 2016)."""
    width = _widths(dataset)[0]
    layers = [LayerSpec("input", Input(dataset.x.shape[1])), LayerSpec("hidden1", Dense(width, "relu"), ("input",))]
    last = "hidden1"
    for block in range(1, RESIDUAL_BLOCKS + 1):
        first, second, total = f"hidden{2 * block}", f"hidden{2 * block + 1}", f"add{block}"
        layers += [
            LayerSpec(first, Dense(width, "relu", weights_from="he_normal"), (last,)),
            LayerSpec(second, Dense(width, "tanh"), (first,)),
            LayerSpec(total, Add(), (last, second)),
        ]
        last = total
    layers.append(LayerSpec("output", output_for(dataset), (last,)))
    return checked(NetworkSpec(tuple(layers))), run_for(dataset, 0.003)


def own(dataset: Dataset) -> Network:
    """Stand for templates whose data set has its network: it is taken with it."""
    raise TypeError("a template with `always` is never fitted")


TEMPLATES = (
    Template("perceptron", tr("Perceptron"), tr("One neuron that draws a straight border between two classes."),
             perceptron, "and"),
    Template("logistic", tr("Logistic regression"), tr("Probabilities of classes straight from the weighted inputs."),
             logistic, "breast_cancer"),
    Template("linear", tr("Linear regression"), tr("A number as weighted sum of the inputs: the best plane."),
             linear, "diabetes"),
    Template("bank", tr("Bank transactions 2–2–1"), tr("Two inputs, two ReLU units, one number, with exact weights: "
             "every step can be checked in the head."), own, "bank", always=True),
    Template("xor", "XOR 2–4–1", tr("Four rows that one neuron cannot learn and a hidden layer can."),
             own, "xor", always=True),
    Template("classifier", tr("MLP classifier"), tr("Two hidden ReLU layers and a probability for each class."),
             classifier, "iris"),
    Template("regressor", tr("MLP regressor"), tr("Two hidden tanh layers and a number."), regressor, "diabetes"),
    Template("residual", tr("Residual MLP"), tr("Two blocks whose result is added to what they read: slopes reach the "
             "first layers undamped."), residual, "spirals"),
)  # fmt: skip

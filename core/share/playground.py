"""The TensorFlow Playground: the address that shows a network of the same shape there, where it fits it.

Weights do not travel: the Playground draws its own.
"""

from __future__ import annotations

from urllib.parse import urlencode

from core.language import tr
from core.layers.dense import Dense
from core.project import Project
from core.share.link import example_of

ADDRESS = "https://playground.tensorflow.org/#"
ACTIVATIONS = {"relu": "relu", "tanh": "tanh", "sigmoid": "sigmoid", "identity": "linear"}
RATES = (0.00001, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10)
DATA = {"circles": "circle", "spirals": "spiral", "gaussians": "gauss", "xor": "xor"}
MOST_LAYERS, MOST_UNITS, MOST_BATCH = 6, 8, 30


def problems(project: Project) -> tuple[str, ...]:
    """Say why a network does not fit the Playground; empty when it does."""
    spec, found = project.spec, []
    hidden = [layer.layer for layer in spec.layers[1:-1]]
    dense = [layer for layer in hidden if isinstance(layer, Dense)]
    if not spec.is_stack or len(dense) != len(hidden) or not isinstance(spec.output.layer, Dense):
        found.append(tr("The Playground has plain stacks of dense layers only."))
    if len(hidden) > MOST_LAYERS or any(layer.units > MOST_UNITS for layer in dense):
        found.append(
            tr(
                "The Playground has at most {layers} hidden layers of at most {units} units.",
                layers=MOST_LAYERS,
                units=MOST_UNITS,
            )
        )
    if len({layer.activation for layer in dense}) > 1:
        found.append(tr("The Playground has one activation for all hidden layers."))
    if any(layer.activation not in ACTIVATIONS for layer in dense):
        found.append(tr("The Playground has the activations {names} only.", names=", ".join(ACTIVATIONS.values())))
    if spec.shapes()[spec.input.name] != (2,) or spec.shapes()[spec.output.name] != (1,):
        found.append(tr("The Playground has two inputs and one output."))
    return tuple(found)


def address(project: Project) -> str:
    """Give the address; the learning rate and the batch size are the nearest that the Playground has."""
    spec, config, data = project.spec, project.config, project.dataset()
    hidden = [layer.layer for layer in spec.layers[1:-1] if isinstance(layer.layer, Dense)]
    known = DATA.get(example_of(project.table), "circle")
    rate = min(RATES, key=lambda value: abs(value - config.optimizer.learning_rate))
    task = "regression" if data.pipeline.task == "regression" else "classification"
    share = round(100 * len(data.train) / max(1, len(data.used)) / 10) * 10
    words = {
        "activation": ACTIVATIONS[hidden[0].activation] if hidden else "linear",
        "batchSize": min(MOST_BATCH, config.run.batch_size), "dataset": known, "regDataset": "reg-plane",
        "learningRate": rate, "regularizationRate": 0, "noise": 0,
        "networkShape": ",".join(str(layer.units) for layer in hidden), "seed": f"0.{config.run.seed % 100000:05d}",
        "showTestData": "false", "discretize": "false", "percTrainData": min(90, max(10, share)), "x": "true",
        "y": "true", "xTimesY": "false", "xSquared": "false", "ySquared": "false", "cosX": "false", "sinX": "false",
        "cosY": "false", "sinY": "false", "collectStats": "false", "problem": task, "initZero": "false",
        "hideText": "false",
    }  # fmt: skip
    return ADDRESS + urlencode(words, safe=",")

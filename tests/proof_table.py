"""Rows and columns of the matrix of proofs, and why some cells are empty."""

from __future__ import annotations

from collections.abc import Iterable

from core.activations import ACTIVATIONS
from core.catalogue import LAYERS
from core.compiled import plan
from core.config import TrainConfig
from core.errors import UserError
from core.initializers import INITIALIZERS
from core.layer import Layer
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.reshape import Reshape
from core.losses import LOSSES, SquaredError
from core.metrics import METRICS
from core.optimizers import OPTIMIZERS, Momentum
from core.program import compile_network
from core.schedules import SCHEDULES
from core.spec import NetworkSpec, stack
from tests.core.combinations import MIDDLES, network

DIFFERENCES, STORED, TORCH = "central differences", "stored reference", "PyTorch values, gradients"
LEARN, EXACT, FAR, GPU = "scikit-learn, SciPy", "exact values", "finite at ±1e4", "GPU stand-in"
ROOM, TOLD, RESUME, LOOP = "no new array", "explained truly", "exact resume", "compiled loop"
COMBINED, TORCH_COMBINED = "layer × activation × loss", "PyTorch layer × activation × loss"
STEPS, RUN, RATES = "PyTorch 50 steps", "PyTorch whole run", "PyTorch 50 rates"
REFUSED, KERNEL, MINIMUM = "misfits refused or explained", "one GPU kernel", "finds minimum"

GROUPS: dict[str, Iterable[str]] = {
    "layer": LAYERS,
    "activation": ACTIVATIONS,
    "loss": LOSSES,
    "optimizer": OPTIMIZERS,
    "schedule": SCHEDULES,
    "initializer": INITIALIZERS,
    "metric": (*METRICS, "confusion"),
    "regularization": (
        "l2", "l1", "clip_value", "clip_norm", "max_norm", "weight_decay", "dropout", "frozen", "accumulate",
        "early_stopping", "best_weights",
    ),
    "network": (
        "random_graphs", "several_readers", "several_inputs", "several_outputs", "shapes", "steady_state",
        "divergence", "rate_finder", "resume", "explained",
    ),
    "result": ("spirals", "digits", "digits_convolution", "wine", "breast_cancer", "mazur"),
    "gpu": (
        "whole_runs", "no_transfer", "kernels", "one_optimizer_kernel", "gathered_batches", "memory_full",
        "device_lost", "no_driver",
    ),
}  # fmt: skip
"""Rows: registries, and what is asked for besides."""
COLUMNS: dict[str, tuple[str, ...]] = {
    "layer": (DIFFERENCES, COMBINED, TORCH, TORCH_COMBINED, FAR, REFUSED, GPU, ROOM, RESUME, TOLD, LOOP),
    "activation": (DIFFERENCES, COMBINED, STORED, TORCH, TORCH_COMBINED, EXACT, FAR, GPU, ROOM, TOLD, LOOP),
    "loss": (DIFFERENCES, COMBINED, STORED, TORCH, TORCH_COMBINED, LEARN, EXACT, FAR, REFUSED, GPU, ROOM, TOLD, LOOP),
    "optimizer": (STEPS, RUN, "paper", MINIMUM, FAR, KERNEL, GPU, ROOM, RESUME, TOLD, LOOP),
    "schedule": (RATES, "worked rates", "finite ends", "used in training", RESUME, TOLD),
    "initializer": ("PyTorch", "distribution", "same seed"),
    "metric": ("by hand", LEARN, "undefined told"),
    "regularization": ("exact effect", "PyTorch", GPU, RESUME),
    "network": ("tests",),
    "result": ("reached", LEARN),
    "gpu": (GPU, "real GPU"),
}


def served_networks() -> dict[str, NetworkSpec]:
    """Give a network with every layer that the compiled loop trains: kind → network."""
    loss, found = SquaredError(), {}
    config = TrainConfig(loss, Momentum())
    for kind, parts in MIDDLES.items():
        middles = [layer for name, layer, _ in parts("tanh") if name == "middle"]
        pixels = (
            on_pixels(layer, *before) for layer in middles for before in ((), (Conv2D(2, 1, activation="identity"),))
        )
        for spec in (network(kind, "tanh", loss), *pixels):
            if spec is not None and plan.serves(compile_network(spec, loss), config):
                found = {layer.layer.kind: spec for layer in spec.layers} | found
    return found


def on_pixels(layer: Layer, *before: Layer) -> NetworkSpec | None:
    """Make a network whose first layer makes an image of the row; None where `layer` does not read one."""
    try:
        shape = layer.out_shape("middle", ((2, 3, 2),))
    except (UserError, ValueError):
        return None
    after = [("after", Flatten())] if len(shape) > 1 else []
    first = [("input", Input(12)), ("image", Reshape(2, 3, 2)), *(("before", layer) for layer in before)]
    return stack(*first, ("middle", layer), *after, ("output", Dense(2, "identity"))) if layer.max_inputs == 1 else None


SERVED = served_networks()
NOT_SERVED = "the loop leaves it to the NumPy path"
PAPERS = "PyTorch has it"
LEARNT = {"squared_error", "absolute_error", "huber", "binary_cross_entropy", "categorical_cross_entropy",
          "negative_log_likelihood", "kl_divergence", "hinge", "poisson"}  # fmt: skip
ANY_SHAPE = ("activation", "dropout", "batch_norm", "prelu", "flatten")
COUNTED = "a real device counts nothing; its whole runs are compared"
BY_STAND_IN = ("no_transfer", "kernels", "one_optimizer_kernel", "gathered_batches")
EXCUSES: dict[tuple[str, str], dict[str, str]] = {
    ("layer", REFUSED): {
        **dict.fromkeys(ANY_SHAPE, "reads any shape"),
        "input": "reads no layer; what the data lack is told by the data",
    },
    ("layer", LOOP): {kind: NOT_SERVED for kind in LAYERS if kind not in SERVED},
    ("optimizer", STEPS): {"lion": "PyTorch has none; see paper"},
    ("optimizer", RUN): {"lion": "PyTorch has none; see paper"},
    ("optimizer", "paper"): dict.fromkeys(set(OPTIMIZERS) - {"lion"}, PAPERS),
    ("optimizer", KERNEL): {"lbfgs": "sums over all weights need a kernel each"},
    ("optimizer", LOOP): {kind: NOT_SERVED for kind, entry in OPTIMIZERS.items() if entry not in plan.OPTIMIZERS},
    ("activation", LOOP): dict.fromkeys(set(ACTIVATIONS) - set(plan.ACTIVATIONS), NOT_SERVED),
    ("loss", LOOP): {kind: NOT_SERVED for kind, entry in LOSSES.items() if entry not in plan.LOSSES},
    ("loss", LEARN): dict.fromkeys(set(LOSSES) - LEARNT, "neither library has it; PyTorch has"),
    ("schedule", "finite ends"): {kind: "it has no end" for kind in SCHEDULES if kind not in ("cosine", "one_cycle")},
    ("metric", "undefined told"): {"confusion": "counts are defined for any rows"},
    ("regularization", "PyTorch"): {
        **dict.fromkeys(("early_stopping", "best_weights"), "PyTorch leaves it to the program"),
        "frozen": "nothing is calculated; the weights stay as they are",
    },
    ("result", LEARN): {
        **dict.fromkeys(("spirals", "digits", "digits_convolution"), "the bound is a share of the rows"),
        "mazur": "worked out by hand, in the book's figures",
    },
    ("gpu", "real GPU"): {
        **dict.fromkeys(BY_STAND_IN, COUNTED),
        **dict.fromkeys(("memory_full", "device_lost", "no_driver"), "a real device is not broken on purpose"),
    },
}
"""Why a cell has no test: (group, column) → kind → reason."""


def excuse(group: str, kind: str, column: str) -> str:
    """Say why this cell may be empty, or nothing."""
    return EXCUSES.get((group, column), {}).get(kind, "")

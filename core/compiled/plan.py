"""Which training the compiled loop serves, and the arrays that describe it to the loop. Nothing here needs numba.

Only kinds that are named here are served, and only with settings that are named here or left as they are by default:
whatever is new is trained by NumPy until it is added here, in `kernel.py` and thereby to the tests.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.activations.basic import LeakyRelu
from core.backend import Array, HostArray
from core.compiled import libraries, work
from core.compiled.work import Work
from core.config import RunSettings, TrainConfig
from core.layers.dense import Activate, Affine, Dense
from core.layers.input import Input
from core.losses import BinaryCrossEntropy, CategoricalCrossEntropy, Loss, SquaredError
from core.optimizers import SGD, Adam, Momentum, Optimizer
from core.program import Engine, Program
from core.regularization import Regularization
from core.stopping import EarlyStopping

ACTIVATIONS = {"identity": 0, "sigmoid": 1, "tanh": 2, "relu": 3, "leaky_relu": 4, "softmax": 5}
LOSSES: dict[type[Loss], tuple[int, set[str]]] = {
    SquaredError: (0, {"half", "over_outputs"}),
    BinaryCrossEntropy: (1, set()),
    CategoricalCrossEntropy: (2, set()),
}
OPTIMIZERS: dict[type[Optimizer], tuple[int, set[str]]] = {
    SGD: (0, {"learning_rate"}),
    Momentum: (1, {"learning_rate", "momentum"}),
    Adam: (2, {"learning_rate", "beta1", "beta2", "epsilon"}),
}
"""Number in the kernel and the settings that are understood."""
RUN = {"batch_size", "epochs", "shuffle", "seed", "precision"}
CONFIG = {"loss", "optimizer", "run", "schedule", "stopping"}
DENSE = {"units", "activation", "bias", "weights_from", "bias_from"}
BLAS_WEIGHTS = 1_000_000
"""From so many weights on a layer's products are BLAS's: they no longer fit the cache of one core."""
PIECE = 32_768
"""Weights of one piece: few enough to stay in the cache from slope to update."""


def serves(program: Program, config: TrainConfig) -> bool:
    """Tell whether the compiled loop trains this network with these settings."""
    known = OPTIMIZERS.get(type(config.optimizer)), LOSSES.get(type(config.loss))
    if known[0] is None or known[1] is None:
        return False
    settings: tuple[tuple[Any, type, set[str]], ...] = (
        (config, TrainConfig, CONFIG),
        (config.optimizer, type(config.optimizer), known[0][1]),
        (config.loss, type(config.loss), known[1][1]),
        (config.run, RunSettings, RUN),
        (config.regularization, Regularization, set()),
        (config.stopping, EarlyStopping, {"early_stopping", "patience", "min_delta", "restore_best"}),
    )
    if not all(_understood(*each) for each in settings) or config.schedule.moves == "update":
        return False
    return _serves_network(program)


def _serves_network(program: Program) -> bool:
    layers = program.spec.layers
    if type(layers[0].layer) is not Input or not program.spec.is_stack or len(layers) < 2:
        return False
    if {type(op) for op in program.ops} != {Affine, Activate} or program.order.trained_size != program.order.size:
        return False
    return all(
        isinstance(spec.layer, Dense) and _understood(spec.layer, Dense, DENSE) and spec.layer.activation in ACTIVATIONS
        for spec in layers[1:]
    )


def _understood(settings: Any, kind: type[Any], names: set[str]) -> bool:
    """Tell whether `settings` is of this very kind, and all but the settings `names` are as by default."""
    if type(settings) is not kind:
        return False
    usual = kind()
    return all(
        field.name in names or getattr(settings, field.name) == getattr(usual, field.name)
        for field in dataclasses.fields(settings)
    )


@dataclass(frozen=True)
class Sizes:
    """How the work of a step is cut up: threads, rows of a panel, and which layers BLAS multiplies."""

    threads: int
    panel: int
    blas: tuple[bool, ...]


def sizes(shapes: tuple[tuple[int, int], ...], batch: int, dtype: str) -> Sizes:
    """Choose by measured rules; `shapes` are the layers' (inputs, units)."""
    weights = sum(n_in * n_out for n_in, n_out in shapes)
    threads = libraries.threads_for(3 * weights * batch)
    large = tuple(n_in * n_out >= BLAS_WEIGHTS and libraries.address(dtype) != 0 for n_in, n_out in shapes)
    if any(large):
        return Sizes(threads, _full(-(-batch // threads)), large)
    # One panel where all of it stays in the fastest cache; else the shortest panels.
    units = shapes[0][0] + 2 * sum(n_out for _, n_out in shapes)
    small = threads == 1 and units * _full(batch) <= 8192
    return Sizes(threads, _full(batch) if small else 16, large)


def _full(rows: int) -> int:
    return -(-rows // 16) * 16


def make_work(
    engine: Engine, config: TrainConfig, batch: int, x: Array, y: Array, losses: Array, state: dict[str, Array]
) -> tuple[Work, int]:
    """Describe the training to the loop, over the engine's own flat arrays; and say on how many threads it works."""
    program = engine.program
    shapes = tuple((entry.shape[0], entry.shape[1]) for entry in program.order.entries if len(entry.shape) == 2)
    cut = sizes(shapes, batch, engine.dtype)
    layers, units = _layers(program, shapes, cut)
    pieces = _pieces(shapes, cut)
    room = -(-batch // cut.panel) * cut.panel
    setup = np.zeros(16, np.int64)
    setup[work.LOSS], setup[work.OPTIMIZER] = LOSSES[type(config.loss)][0], OPTIMIZERS[type(config.optimizer)][0]
    setup[work.BATCH_SIZE], setup[work.PANEL], setup[work.ROOM] = batch, cut.panel, room
    setup[work.TARGET], setup[work.LOSSES] = units, units + program.n_outputs
    setup[work.SEED], setup[work.SHUFFLE] = config.run.seed, config.run.shuffle
    setup[work.N_ROWS], setup[work.N_FEATURES], setup[work.N_TARGETS] = len(x), x.shape[1], y.shape[1]
    setup[work.N_LAYERS], setup[work.N_PIECES] = len(layers), len(pieces)
    setup[work.GEMM] = libraries.address(engine.dtype) if any(cut.blas) else 0
    setup[work.WAIT] = libraries.give_way() if cut.threads > 1 else 0
    empty = np.zeros(0, engine.dtype)
    one, two = [*state.values(), empty, empty][:2]
    values = _aligned((units + program.n_outputs + 1) * room, engine.dtype)
    desk = np.zeros(work.ROW_STARTS + 16 * (room // cut.panel), np.int64)
    made = Work(
        setup, np.zeros(4, np.int64), np.zeros(8), layers, pieces, desk, np.zeros(8, np.uint64), x, y,
        np.zeros(len(x), np.int64), losses, engine.params, engine.grads, one, two, values,
    )  # fmt: skip
    made.numbers[work.LEAK], made.numbers[work.SHARE] = LeakyRelu.leak, _share(config.loss, program.n_outputs)
    return made, cut.threads


def tell_optimizer(numbers: HostArray, optimizer: Optimizer) -> None:
    """Write the optimizer's settings, which may change while training, for the loop."""
    numbers[work.RATE] = optimizer.learning_rate
    if isinstance(optimizer, Momentum):
        numbers[work.KEEP] = optimizer.momentum
    if isinstance(optimizer, Adam):
        numbers[work.KEEP], numbers[work.KEEP_SQUARE] = optimizer.beta1, optimizer.beta2
        numbers[work.EPSILON] = optimizer.epsilon


def _share(loss: Loss, outputs: int) -> float:
    """Give what the loss of one output counts in its row."""
    if isinstance(loss, SquaredError):
        return (0.5 if loss.half else 1.0) / (outputs if loss.over_outputs == "mean" else 1)
    return 1.0 / outputs if isinstance(loss, BinaryCrossEntropy) else 1.0


def _layers(program: Program, shapes: tuple[tuple[int, int], ...], cut: Sizes) -> tuple[HostArray, int]:
    """Give a row per dense layer, see `work`, and how many units there are places for."""
    starts = {entry.name: entry.start for entry in program.order.entries}
    table = np.zeros((len(shapes), work.LAYER_SIZE), np.int64)
    source, free = 0, shapes[0][0]
    for row, spec, (n_in, n_out), large in zip(table, program.spec.layers[1:], shapes, cut.blas, strict=True):
        fused = spec is program.spec.output and program.read.endswith(".z")
        kind = 0 if fused else ACTIVATIONS[spec.layer.output_activation()]
        bias = starts.get(f"{spec.name}.bias", -1)
        row[:5] = n_in, n_out, starts[f"{spec.name}.weight"], bias, kind
        row[5:] = source, free, free + n_out, free + 2 * n_out, large
        source, free = free, free + 3 * n_out
    return table, free


def _pieces(shapes: tuple[tuple[int, int], ...], cut: Sizes) -> HostArray:
    """Cut the weights of every layer into pieces of whole rows."""
    pieces = []
    for index, (n_in, n_out) in enumerate(shapes):
        if cut.threads == 1 and n_in * n_out <= 4 * PIECE:
            rows = n_in
        else:
            limit = 16 * PIECE if cut.blas[index] else PIECE
            rows = max(8, min(limit // n_out, -(-n_in // cut.threads))) // 8 * 8
        pieces += [(index, first, min(first + rows, n_in)) for first in range(0, n_in, rows)]
    return np.array(pieces, np.int64)


def _aligned(count: int, dtype: str) -> HostArray:
    """Make zeros that begin where a line of the cache does, so that no register's worth crosses two lines."""
    size = np.dtype(dtype).itemsize
    raw = np.zeros(count * size + 64, np.uint8)
    start = -raw.ctypes.data % 64
    return raw[start : start + count * size].view(dtype)

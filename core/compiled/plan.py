"""Which training the compiled loops serve, and the arrays that describe it to them. Nothing here needs numba.

Only kinds that are named here or in `network` are served, and only with settings that are named there or left as they
are by default.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from core.activations.basic import LeakyRelu
from core.backend import Array, HostArray, aligned
from core.compiled import image_plan, libraries, network, work
from core.compiled import stages as st
from core.compiled.network import ACTIVATIONS, Network, understood
from core.compiled.stages import ImageWork
from core.compiled.work import Work
from core.config import RunSettings, TrainConfig
from core.losses import BinaryCrossEntropy, CategoricalCrossEntropy, Loss, SquaredError
from core.optimizers import SGD, Adam, Momentum, Optimizer
from core.plane import multiply_adds
from core.program import Engine, Program
from core.regularization import Regularization
from core.stopping import EarlyStopping

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
LARGE = 8_192
"""From more weights on, a layer's products are made block by block: they no longer fit the fastest cache of a core."""
PIECE, PIECE_UNITS = 32_768, 1_024
"""Weights of one piece, few enough to stay in the cache from slope to update; and of how many units at most."""
TASK = 256
"""Rows that a thread takes at most at once where layers are large."""
PACK_ROOM = 65_536
"""Numbers that a task has room for, to copy weights; `matrix.ROOM`."""
SUMMED = 1_024
"""Up to so many weights, a layer's slopes are calculated parameter by parameter, where it has less than 16 units."""
MULTIPLY_ADDS_PER_THREAD = 1_500_000
"""So much work of a step makes up for sharing it with one more thread."""

NOTHING_WATCHED = np.zeros(1, np.int64), np.zeros(1)


def serves(program: Program, config: TrainConfig) -> bool:
    """Tell whether the compiled loop trains this network with these settings."""
    known = OPTIMIZERS.get(type(config.optimizer)), LOSSES.get(type(config.loss))
    if known[0] is None or known[1] is None or program.weighted:
        return False
    settings: tuple[tuple[Any, type, set[str]], ...] = (
        (config, TrainConfig, CONFIG),
        (config.optimizer, type(config.optimizer), known[0][1]),
        (config.loss, type(config.loss), known[1][1]),
        (config.run, RunSettings, RUN),
        (config.regularization, Regularization, set()),
        (config.stopping, EarlyStopping, {"early_stopping", "patience", "min_delta", "restore_best"}),
    )
    if not all(understood(*each) for each in settings) or config.schedule.moves == "update":
        return False
    return network.read(program) is not None


def kind(program: Program) -> str:
    """Name the loop that trains this network: "dense", or "image" where it has layers on images."""
    found = network.read(program)
    return "image" if found and found.stages else "dense"


@dataclass(frozen=True)
class Sizes:
    """How the work of a step is cut up: threads, rows of a panel, rows of a task, and which layers are large."""

    threads: int
    panel: int
    task: int
    large: tuple[bool, ...]


def sizes(shapes: tuple[tuple[int, int], ...], batch: int) -> Sizes:
    """Choose by measured rules; `shapes` are the layers' (inputs, units).

    `threads`, and with it `panel` and `task`, depend on the machine; none of them changes a digit. `large` does, by how
    long the parts of a sum are, and depends on network and batch alone.
    """
    weights = sum(n_in * n_out for n_in, n_out in shapes)
    threads = libraries.threads_for(3 * weights * batch, MULTIPLY_ADDS_PER_THREAD)
    large = tuple(n_in * n_out > LARGE and n_out >= 16 and batch > 16 for n_in, n_out in shapes)
    # One panel where all of it stays in the fastest cache; else panels of a tile's width.
    units = shapes[0][0] + 2 * sum(n_out for _, n_out in shapes)
    small = threads == 1 and units * _full(batch) <= 8192
    panel = _full(batch) if small or batch <= 16 else 32
    threads = min(threads, -(-batch // panel))
    task = min(TASK, -(-batch // (panel * threads)) * panel) if any(large) else panel
    return Sizes(threads, panel, task, large)


def image_sizes(program: Program, shapes: tuple[tuple[int, int], ...], batch: int) -> Sizes:
    """Choose for a network with stages on images: panels of sixteen rows."""
    panels, work_of_step = -(-batch // 16), 3 * multiply_adds(program.spec) * batch
    threads = min(libraries.threads_for(work_of_step), panels)
    return Sizes(threads, 16, 16, (False,) * len(shapes))


def _full(rows: int) -> int:
    return -(-rows // 16) * 16


def make_work(
    engine: Engine, config: TrainConfig, batch: int, x: Array, y: Array, losses: Array, state: dict[str, Array]
) -> tuple[Work | ImageWork, int]:
    """Describe the training to the loop, over the engine's own flat arrays; and say on how many threads it works."""
    program = engine.program
    found = network.read(program)
    if found is None:
        raise ValueError("the compiled loops do not serve this network")
    shapes = tuple((entry.shape[0], entry.shape[1]) for entry in program.order.entries if len(entry.shape) == 2)
    cut = image_sizes(program, shapes, batch) if found.stages else sizes(shapes, batch)
    layers, units = _layers(program, found, shapes, cut)
    small = [n_out < 16 and n_in * n_out <= SUMMED for n_in, n_out in shapes]
    cuts = _pieces(shapes, cut, small)
    room = -(-batch // cut.panel) * cut.panel
    setup = np.zeros(st.SETUP_SIZE, np.int64)
    setup[work.LOSS], setup[work.OPTIMIZER] = LOSSES[type(config.loss)][0], OPTIMIZERS[type(config.optimizer)][0]
    setup[work.BATCH_SIZE], setup[work.PANEL], setup[work.ROOM], setup[work.TASK] = batch, cut.panel, room, cut.task
    setup[work.TARGET], setup[work.LOSSES] = units, units + program.n_outputs
    setup[work.SEED], setup[work.SHUFFLE] = config.run.seed, config.run.shuffle
    setup[work.N_ROWS], setup[work.N_FEATURES], setup[work.N_TARGETS] = len(x), x.shape[1], y.shape[1]
    setup[work.N_LAYERS] = len(layers)
    setup[work.WAIT] = libraries.give_way() if cut.threads > 1 else 0
    empty = np.zeros(0, engine.dtype)
    one, two = [*state.values(), empty, empty][:2]
    setup[st.SLOPES] = units + program.n_outputs + 1
    # The last place holds ones: what biases are multiplied by.
    ones = (units + program.n_outputs + 1 + shapes[0][0] * bool(found.stages)) * room
    setup[work.PACK] = ones + room
    packed = -(-room // cut.task) * PACK_ROOM if any(cut.large) else 0
    values = aligned((int(setup[work.PACK]) + packed,), engine.dtype)
    setup[st.SLOTS] = work.ROW_STARTS + 16 * (room // cut.panel)
    values[ones : ones + room] = 1
    sums, runs = _sums(layers, small, room, cut.panel, ones)
    pieces = np.array([*cuts, *runs], np.int64)
    setup[work.N_PIECES] = len(pieces)
    desk = np.zeros(setup[st.SLOTS] + st.SLOT_SIZE * cut.threads, np.int64)
    made = Work(
        setup, np.zeros(4, np.int64), np.zeros(8), layers, pieces, sums, desk, np.zeros(8, np.uint64), x, y,
        np.zeros(len(x), np.int64), losses, engine.params, engine.grads, one, two, values,
        *NOTHING_WATCHED, np.zeros(1, engine.dtype),
    )  # fmt: skip
    made.numbers[work.LEAK], made.numbers[work.SHARE] = LeakyRelu.leak, _share(config.loss, program.n_outputs)
    return (image_plan.extend(made, found, program.order, cut.threads) if found.stages else made), cut.threads


def tell_optimizer(numbers: HostArray, optimizer: Optimizer) -> None:
    """Write the optimizer's settings, which may change while training, for the loop."""
    numbers[work.RATE] = optimizer.learning_rate
    if isinstance(optimizer, Momentum):
        numbers[work.KEEP] = optimizer.momentum
    if isinstance(optimizer, Adam):
        numbers[work.KEEP], numbers[work.KEEP_SQUARE] = optimizer.beta1, optimizer.beta2
        numbers[work.EPSILON] = optimizer.epsilon


def places_of(program: Program, layers: HostArray) -> dict[tuple[str, str], tuple[int, int]]:
    """Say where in `values` the dense layers' arrays lie after a step: (layer, part) → (place, units)."""
    found = network.read(program)
    places: dict[tuple[str, str], tuple[int, int]] = {}
    for layer, row in zip(found.dense if found is not None else (), layers, strict=True):
        plain, fused = row[work.ACTIVATION] == 0, program.read == f"{layer.name}.z"
        made = {"z"} if fused else {"z", "a"} if plain else {"a"}
        sent = {"dz"} if fused or not plain else {"dz", "da"}
        units = int(row[work.N_OUT])
        places |= {(layer.name, part): (int(row[work.A]), units) for part in made}
        places |= {(layer.name, part): (int(row[work.D]), units) for part in sent}
    return places


def _share(loss: Loss, outputs: int) -> float:
    """Give what the loss of one output counts in its row."""
    if isinstance(loss, SquaredError):
        return (0.5 if loss.half else 1.0) / (outputs if loss.over_outputs == "mean" else 1)
    return 1.0 / outputs if isinstance(loss, BinaryCrossEntropy) else 1.0


def _layers(program: Program, found: Network, shapes: tuple[tuple[int, int], ...], cut: Sizes) -> tuple[HostArray, int]:
    """Give a row per dense layer, see `work`, and how many units there are places for."""
    starts = {entry.name: entry.start for entry in program.order.entries}
    table = np.zeros((len(shapes), work.LAYER_SIZE), np.int64)
    source, free = 0, shapes[0][0]
    for row, layer, (n_in, n_out), large in zip(table, found.dense, shapes, cut.large, strict=True):
        fused = layer is found.dense[-1] and program.read.endswith(".z")
        kind = 0 if fused else ACTIVATIONS[layer.activation]
        bias = starts.get(f"{layer.name}.bias", -1)
        row[:5] = n_in, n_out, starts[f"{layer.name}.weight"], bias, kind
        row[5:] = source, free, free + n_out, free + 2 * n_out, large
        source, free = free, free + 3 * n_out
    return table, free


def _pieces(shapes: tuple[tuple[int, int], ...], cut: Sizes, small: list[bool]) -> list[tuple[int, ...]]:
    """Cut the weights of every layer that is not small into pieces."""
    pieces: list[tuple[int, ...]] = []
    for index, (n_in, n_out) in enumerate(shapes):
        units = min(n_out, PIECE_UNITS)
        if cut.threads == 1 and n_in * n_out <= PIECE:
            rows = n_in
        else:
            rows = max(8, min(PIECE // units, -(-n_in // cut.threads)) // 8 * 8)
        pieces += [
            (index, first, min(first + rows, n_in), left, min(left + units, n_out))
            for left in range(0, n_out, units)
            for first in range(0, n_in, rows)
            if not small[index]
        ]
    return pieces


def _sums(
    layers: HostArray, small: list[bool], room: int, panel: int, ones: int
) -> tuple[HostArray, list[tuple[int, ...]]]:
    """Say for every parameter of small layers what its slope is the sum of, see `sums`; and give the pieces.

    Small layers whose parameters follow each other make one piece.
    """
    pairs: dict[int, tuple[int, int, int, int]] = {}
    for layer in layers[np.array(small)]:
        n_in, n_out, weight, bias = (int(layer[k]) for k in (work.N_IN, work.N_OUT, work.WEIGHT, work.BIAS))
        for j in range(n_out):
            d, d_step = int(layer[work.D]) * room + j * panel, n_out * panel
            for i in range(n_in):
                pairs[weight + i * n_out + j] = (int(layer[work.X]) * room + i * panel, d, n_in * panel, d_step)
            if bias >= 0:
                pairs[bias + j] = (ones, d, 0, d_step)
    blocks: list[HostArray] = []
    pieces: list[tuple[int, ...]] = []
    begins = sorted(start for start in pairs if start - 1 not in pairs)
    ends = sorted(start + 1 for start in pairs if start + 1 not in pairs)
    for begin, end in zip(begins, ends, strict=True):
        pieces.append((work.SUMMED, begin, end, 64 * len(blocks), 0))
        for first in range(begin, end, 16):
            block = [pairs[k] for k in range(first, min(first + 16, end))]
            blocks.append(np.array(block + block[-1:] * (16 - len(block))).T.ravel())
    return np.concatenate(blocks or [np.zeros(1)]).astype(np.int64), pieces

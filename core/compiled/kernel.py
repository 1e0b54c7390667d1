"""The training loop in compiled code: many steps in one call that holds no lock of Python. Importing it imports numba.

A batch lies in panels of some rows; the values of a layer in a panel lie unit by unit: value[unit · width + row].
A step has two parts. First each panel goes forwards and backwards through the network; panels do not touch each
other. Then each piece of the weights gets its slopes and moves; pieces do not touch each other. So several threads
can share the work (see `train`), and their number changes no result.
"""

from __future__ import annotations

from typing import Any

from numba import njit

from core.compiled import matrix, monitor, order
from core.compiled import work as w
from core.compiled.elementwise import activate, slope
from core.compiled.foreign import count_up, gemm, give_way, publish, read, swap
from core.compiled.lanes import each, like, load, store, turn
from core.compiled.losses import loss
from core.compiled.raw import raw, rounded, shift
from core.compiled.updates import correct, update
from core.compiled.work import Work

PATIENCE = 2000
"""How often a thread looks again before it lets others have the processor."""


@njit(error_model="numpy", nogil=True, cache=True)
def train(work: Any, steps: int, ends: int, threads: int) -> int:
    """Train for at most `steps` steps; give how many were done.

    It goes on over the ends of `ends` epochs and stops at the next one, before `place` moves on to a new epoch. It
    also stops after a step whose loss is not finite, or at which a watched condition hits. `threads`: how many share
    the work; 0: this is one that helps another which trains, and it does so until that one has ended. It may come
    late, or not at all.
    """
    bare = Work(
        raw(work.setup), raw(work.place), raw(work.numbers), raw(work.layers), raw(work.pieces), raw(work.desk),
        raw(work.words), raw(work.x), raw(work.y), raw(work.rows), raw(work.losses), raw(work.params),
        raw(work.grads), raw(work.one), raw(work.two), raw(work.values), raw(work.code), raw(work.memory),
        raw(work.kept),
    )  # fmt: skip
    return loop(bare, steps, ends, threads, panel, piece)


@njit(error_model="numpy", inline="always")
def loop(work: Any, steps: int, ends: int, threads: int, rows: Any, weights: Any) -> int:
    """Do what `train` says, on bare memory: `rows` is the first part of a step, `weights` the second."""
    setup, place, desk = work.setup, work.place, work.desk
    n_rows = setup[w.N_ROWS]
    done, start, count, first, tasks = 0, 0, 0, 0, 0
    while done < steps or threads == 0:
        if threads > 0:
            start = place[w.BATCH] * setup[w.BATCH_SIZE]
            if start >= n_rows:
                if ends == 0:
                    break
                ends, start = ends - 1, 0
                begin_epoch(setup, place, work.rows, work.words)
            count = min(setup[w.BATCH_SIZE], n_rows - start)
            place[w.STEP] += 1
            correct(setup[w.OPTIMIZER], work.numbers, place[w.STEP])
        for part in range(2):
            phase = part
            if threads > 0:
                tasks = (count + setup[w.TASK] - 1) // setup[w.TASK] if phase == 0 else setup[w.N_PIECES]
                first = open_phase(desk, phase, start, count, tasks, threads)
            index = take(setup, desk, threads, first - 1, first + tasks)
            while index >= 0:
                if threads == 0:
                    # Nothing on the desk changes before this task is done.
                    phase, start, count = desk[w.PHASE], desk[w.START], desk[w.ROWS]
                    first = desk[w.FROM]
                if phase == 0:
                    rows(work, index - first, start, count)
                else:
                    weights(work, index - first, count)
                if threads != 1:
                    count_up(desk, w.DONE)
                index = take(setup, desk, threads, index, first + tasks)
            if threads > 1:
                spins = 0
                while read(desk, w.DONE) < first + tasks:
                    spins = rest(setup, spins)
        if threads == 0:
            break
        done += 1
        place[w.BATCH] += 1
        loss = keep_losses(work, start, count)
        place[w.SOUND] = loss - loss == 0
        if not place[w.SOUND] or watched(work, start, count, loss):
            break
    publish(desk, w.STOP, 1)
    return done


@njit(error_model="numpy")
def begin_epoch(setup: Any, place: Any, rows: Any, words: Any) -> None:
    """Count a finished epoch and draw the order of the next."""
    place[w.BATCH] = 0
    place[w.EPOCH] += 1
    if setup[w.SHUFFLE]:
        order.fill(rows, setup[w.N_ROWS], setup[w.SEED], place[w.EPOCH], words)


@njit(error_model="numpy", inline="always")
def open_phase(desk: Any, phase: int, start: int, count: int, tasks: int, threads: int) -> int:
    """Lay the tasks of a phase on the desk; give the number of the first."""
    if threads == 1:
        return 0
    first = desk[w.END]
    desk[w.PHASE], desk[w.START], desk[w.ROWS], desk[w.FROM] = phase, start, count, first
    publish(desk, w.END, first + tasks)
    return first


@njit(error_model="numpy")
def take(setup: Any, desk: Any, threads: int, index: int, end: int) -> int:
    """Take the next task after `index`; −1 when there is none, or for one that helps when training has ended."""
    if threads == 1:
        return index + 1 if index + 1 < end else -1
    spins = 0
    while True:
        index = read(desk, w.NEXT)
        if index < read(desk, w.END):
            if swap(desk, w.NEXT, index, index + 1):
                return index
        elif threads > 1 or read(desk, w.STOP) != 0:
            return -1
        else:
            spins = rest(setup, spins)


@njit(error_model="numpy")
def rest(setup: Any, spins: int) -> int:
    """Wait a moment for other threads: at first without a break, since mostly they are nearly done."""
    if spins > PATIENCE:
        give_way(setup[w.WAIT])
    return spins + 1


@njit(error_model="numpy", inline="always")
def keep_losses(work: Any, start: int, count: int) -> Any:
    """Copy the losses of the batch's rows; give their sum, which is not finite where one of them is not."""
    a, losses, at = work.values, work.losses, work.setup[w.LOSSES] * work.setup[w.ROOM]
    total = a[at] - a[at]
    for k in range(count):
        value = a[at + k]
        losses[start + k] = value
        total += value
    return total


@njit(error_model="numpy", inline="always")
def watched(work: Any, start: int, count: int, loss: Any) -> bool:
    """Look at what is watched; tell whether a condition hits. `loss`: summed over the batch's `count` rows."""
    if work.code[0] == 0:
        return False
    if work.code[3] != 0:
        setup = work.setup
        monitor.read_passes(work.code, work.memory, work.values, setup[w.ROOM], setup[w.PANEL], count)
    ended = start + count >= work.setup[w.N_ROWS]
    mean = float(loss) / count
    return monitor.look(
        work.code, work.memory, work.place, work.rows, work.params, work.grads, work.kept, start, count, ended, mean
    )


@njit(error_model="numpy", inline="always")
def panels_of(setup: Any, count: int) -> int:
    """Give how many panels hold `count` rows."""
    return (count + setup[w.PANEL] - 1) // setup[w.PANEL]


@njit(error_model="numpy", inline="always")
def begin(setup: Any, place: int, units: int, index: int) -> int:
    """Give where the values of a layer begin for panel `index`."""
    return place * setup[w.ROOM] + index * setup[w.PANEL] * units


@njit(error_model="numpy", inline="always")
def panel(work: Any, index: int, start: int, count: int) -> None:
    """Take the rows of a panel forwards and backwards, up to the slopes at every z."""
    setup, a, width = work.setup, work.values, work.setup[w.PANEL]
    first = start + index * width
    n = min(width, start + count - first)
    inputs, targets, starts = setup[w.N_FEATURES], setup[w.N_TARGETS], shift(work.desk, w.ROW_STARTS + 16 * index)
    gather(work.x, work.rows, first, n, inputs, a, begin(setup, 0, inputs, index), width, starts)
    gather(work.y, work.rows, first, n, targets, a, begin(setup, setup[w.TARGET], targets, index), width, starts)
    for i in range(setup[w.N_LAYERS]):
        forwards(work, i, index)
    measure(work, index, count, n)
    for i in range(setup[w.N_LAYERS] - 1, -1, -1):
        backwards(work, i, index)


@njit(error_model="numpy")
def gather(x: Any, rows: Any, first: int, n: int, units: int, a: Any, to: int, width: int, starts: Any) -> None:
    """Copy n rows side by side; the last is repeated until the panel is full, so that nothing new can overflow."""
    squares = units - units % 16
    for begin in range(0, width, 16):
        for r in range(16):
            starts[r] = rows[first + min(begin + r, n - 1)] * units
        for i in range(0, squares, 16):
            turn(x, starts, i, a, to + i * width + begin, width)
        for r in range(16):
            for i in range(squares, units):
                a[to + i * width + begin + r] = x[starts[r] + i]


@njit(error_model="numpy", inline="always")
def forwards(work: Any, i: int, index: int) -> None:
    """Calculate z = weightᵀ · x + bias and a = f(z) of a layer for a panel."""
    setup, a, params, width = work.setup, work.values, work.params, work.setup[w.PANEL]
    layer = shift(work.layers, i * w.LAYER_SIZE)
    n_in, n_out = layer[w.N_IN], layer[w.N_OUT]
    source, target = begin(setup, layer[w.X], n_in, index), begin(setup, layer[w.A], n_out, index)
    if layer[w.BLAS]:
        for j in range(n_out):
            value = each(params, layer[w.BIAS] + j) if layer[w.BIAS] >= 0 else like(load(a, target), 0.0)
            for row in range(0, width, 16):
                store(a, target + j * width + row, value)
        weight, result = (params, layer[w.WEIGHT], n_out), (a, target, width, rounded(a, 1))
        gemm(setup[w.GEMM], (True, False), (n_out, width, n_in), weight, (a, source, width), result)
    else:
        matrix.forward(params, layer[w.WEIGHT], layer[w.BIAS], n_in, n_out, a, source, target, width)
    activate(layer[w.ACTIVATION], a, target, n_out, width, work.numbers[w.LEAK])


@njit(error_model="numpy", inline="always")
def measure(work: Any, index: int, count: int, n: int) -> None:
    """Calculate the losses of a panel's rows and the slopes at what the loss reads."""
    setup, layers, numbers = work.setup, work.layers, work.numbers
    layer = shift(layers, (setup[w.N_LAYERS] - 1) * w.LAYER_SIZE)
    n_out, width = layer[w.N_OUT], setup[w.PANEL]
    made, slopes = begin(setup, layer[w.A], n_out, index), begin(setup, layer[w.D], n_out, index)
    target, out = begin(setup, setup[w.TARGET], n_out, index), begin(setup, setup[w.LOSSES], 1, index)
    weights = (numbers[w.SHARE], numbers[w.SHARE] / count)
    loss(setup[w.LOSS], work.values, made, target, slopes, out, n_out, width, n, weights)


@njit(error_model="numpy", inline="always")
def backwards(work: Any, i: int, index: int) -> None:
    """Calculate dz of layer i from da, and da of the layer before it."""
    setup, layers, a, width = work.setup, work.layers, work.values, work.setup[w.PANEL]
    layer = shift(layers, i * w.LAYER_SIZE)
    n_in, n_out = layer[w.N_IN], layer[w.N_OUT]
    made, slopes = begin(setup, layer[w.A], n_out, index), begin(setup, layer[w.D], n_out, index)
    slope(layer[w.ACTIVATION], a, made, slopes, n_out, width, work.numbers[w.LEAK])
    if n_out >= 16 and not layer[w.BLAS]:
        starts = shift(work.desk, w.ROW_STARTS + 16 * index)
        matrix.turn_slopes(a, slopes, begin(setup, layer[w.TURNED], n_out, index), n_out, width, starts)
    if i > 0:
        send(work, i, index, begin(setup, layers[(i - 1) * w.LAYER_SIZE + w.D], n_in, index))


@njit(error_model="numpy", inline="always")
def send(work: Any, i: int, index: int, before: int) -> None:
    """Calculate the slopes of what layer i reads, to the place `before`."""
    setup, a, width = work.setup, work.values, work.setup[w.PANEL]
    layer = shift(work.layers, i * w.LAYER_SIZE)
    n_in, n_out = layer[w.N_IN], layer[w.N_OUT]
    slopes = begin(setup, layer[w.D], n_out, index)
    if layer[w.BLAS]:
        weight, result = (work.params, layer[w.WEIGHT], n_out), (a, before, width, rounded(a, 0))
        gemm(setup[w.GEMM], (False, False), (n_in, width, n_out), weight, (a, slopes, width), result)
    else:
        matrix.backward(work.params, layer[w.WEIGHT], n_in, n_out, a, slopes, before, width)


@njit(error_model="numpy", inline="always")
def piece(work: Any, index: int, count: int) -> None:
    """Calculate the slopes of a piece of the weights and move it, while it is in the cache."""
    setup, a, width = work.setup, work.values, work.setup[w.PANEL]
    part = shift(work.pieces, index * w.PIECE_SIZE)
    layer, first, stop = shift(work.layers, part[w.LAYER] * w.LAYER_SIZE), part[w.FIRST], part[w.LAST]
    n_in, n_out, panels = layer[w.N_IN], layer[w.N_OUT], panels_of(setup, count)
    x, d = begin(setup, layer[w.X], n_in, 0) + first * width, begin(setup, layer[w.D], n_out, 0)
    at = layer[w.WEIGHT] + first * n_out
    if layer[w.BLAS]:
        for k in range(panels):
            result = (work.grads, at, n_out, rounded(a, min(k, 1)))
            left, right = (a, x + k * n_in * width, width), (a, d + k * n_out * width, width)
            gemm(setup[w.GEMM], (False, True), (stop - first, n_out, width), left, right, result)
    else:
        turned = begin(setup, layer[w.TURNED], n_out, 0), n_out * width
        place, back = (x, n_in * width), (d, n_out * width)
        matrix.slopes(work.grads, at, stop - first, n_out, a, place, back, turned, (panels, width))
    move(work, at, at + (stop - first) * n_out)
    if first == 0 and layer[w.BIAS] >= 0:
        matrix.row_sums(work.grads, layer[w.BIAS], n_out, a, (d, n_out * width), (panels, width))
        move(work, layer[w.BIAS], layer[w.BIAS] + n_out)


@njit(error_model="numpy", inline="always")
def move(work: Any, start: int, stop: int) -> None:
    """Let the optimizer change the weights from `start` to `stop`."""
    update(work.setup[w.OPTIMIZER], work.params, work.grads, work.one, work.two, start, stop, work.numbers)

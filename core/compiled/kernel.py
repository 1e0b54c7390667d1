"""The training loop in compiled code: many steps in one call that holds no lock of Python. Importing it imports numba.

A batch lies in panels of some rows; the values of a layer in a panel lie unit by unit: value[unit · width + row].
A step has two parts. First the panels, some together, go forwards and backwards through the network; they do not touch
each other. Then each piece of the weights gets its slopes and moves; pieces do not touch each other. So several threads
can share the work (see `train`), and their number changes no result.
"""

from __future__ import annotations

from typing import Any

from numba import njit

from core.compiled import matrix, monitor, order
from core.compiled import work as w
from core.compiled.elementwise import activate, slope
from core.compiled.foreign import count_up, give_way, publish, read, swap
from core.compiled.lanes import like, load, load_first, store_first, total, turn
from core.compiled.losses import loss
from core.compiled.raw import raw, shift
from core.compiled.sums import TABLE, find_rows, sums_in_panel, sums_in_panels, take_units
from core.compiled.updates import correct, move_sixteen, update
from core.compiled.work import Work

PATIENCE = 2000
"""How often a thread looks again before it lets others have the processor."""


@njit(error_model="numpy", nogil=True, cache=True)
def train(work: Any, steps: int, ends: int, threads: int) -> int:
    """Train for at most `steps` steps; give how many were done.

    It goes on over the ends of `ends` epochs and stops at the next one, before `place` moves on to a new epoch. It
    also stops after a step whose loss is not finite, at which a watched condition hits, or where it is called back.
    `threads`: how many share the work; 0: this is one that helps another which trains, and it does so until that one
    has ended. It may come late, or not at all.
    """
    bare = Work(
        raw(work.setup), raw(work.place), raw(work.numbers), raw(work.layers), raw(work.pieces), raw(work.sums),
        raw(work.desk), raw(work.words), raw(work.x), raw(work.y), raw(work.rows), raw(work.losses), raw(work.params),
        raw(work.grads), raw(work.one), raw(work.two), raw(work.values), raw(work.code), raw(work.memory),
        raw(work.kept),
    )  # fmt: skip
    return loop(bare, steps, ends, threads, task, piece)


@njit(error_model="numpy", inline="always")
def loop(work: Any, steps: int, ends: int, threads: int, rows: Any, weights: Any) -> int:
    """Do what `train` says, on bare memory: `rows` is the first part of a step, `weights` the second."""
    setup, place, desk = work.setup, work.place, work.desk
    n_rows = setup[w.N_ROWS]
    done, start, count, first, tasks = 0, 0, 0, 0, 0
    while (done < steps and (done == 0 or read(desk, w.CALLED) == 0)) or threads == 0:
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
    a, at = work.values, work.setup[w.LOSSES] * work.setup[w.ROOM]
    summed = like(load(a, at), 0.0)
    for k in range(0, count, 16):
        value = load_first(a, at + k, count - k)
        store_first(work.losses, start + k, count - k, value)
        summed = summed + value
    return total(summed)


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
def task(work: Any, index: int, start: int, count: int) -> None:
    """Take the panels of a task forwards and backwards, layer by layer, up to the slopes at every z."""
    setup, a, width = work.setup, work.values, work.setup[w.PANEL]
    per_task, inputs, targets = setup[w.TASK] // width, setup[w.N_FEATURES], setup[w.N_TARGETS]
    begun = index * per_task
    panels = min(per_task, panels_of(setup, count) - begun)
    for k in range(begun, begun + panels):
        first = start + k * width
        n, starts = min(width, start + count - first), shift(work.desk, w.ROW_STARTS + 16 * k)
        gather(work.x, work.rows, first, n, inputs, a, begin(setup, 0, inputs, k), width, starts)
        gather(work.y, work.rows, first, n, targets, a, begin(setup, setup[w.TARGET], targets, k), width, starts)
    for i in range(setup[w.N_LAYERS]):
        forwards(work, i, begun, panels)
    for k in range(begun, begun + panels):
        measure(work, k, count, min(width, count - k * width))
    for i in range(setup[w.N_LAYERS] - 1, -1, -1):
        backwards(work, i, begun, panels)


@njit(error_model="numpy")
def gather(x: Any, rows: Any, first: int, n: int, units: int, a: Any, to: int, width: int, starts: Any) -> None:
    """Copy n rows side by side; the first is repeated until the panel is full, so that nothing new can overflow."""
    squares = units - units % 16
    for begin in range(0, width, 16):
        find_rows(rows, first + begin, n - begin, first, units, starts)
        for i in range(0, squares, 16):
            turn(x, starts, i, a, to + i * width + begin, width)
        take_units(x, starts, squares, units, a, to + begin, width)


@njit(error_model="numpy", inline="always")
def forwards(work: Any, i: int, index: int, panels: int) -> None:
    """Calculate z = weightᵀ · x + bias and a = f(z) of a layer for `panels` panels from `index` on."""
    setup, a, params, width = work.setup, work.values, work.params, work.setup[w.PANEL]
    layer = shift(work.layers, i * w.LAYER_SIZE)
    n_in, n_out, weight, bias = layer[w.N_IN], layer[w.N_OUT], layer[w.WEIGHT], layer[w.BIAS]
    source, target = begin(setup, layer[w.X], n_in, index), begin(setup, layer[w.A], n_out, index)
    if layer[w.LARGE]:
        room = setup[w.PACK] + index * width // setup[w.TASK] * matrix.ROOM
        matrix.forward_large(params, weight, bias, n_in, n_out, a, source, target, (panels, width), room)
    for k in range(panels):
        if not layer[w.LARGE]:
            matrix.forward(params, weight, bias, n_in, n_out, a, source + k * n_in * width, target, width)
        activate(layer[w.ACTIVATION], a, target, n_out, width, work.numbers[w.LEAK])
        target += n_out * width


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
def backwards(work: Any, i: int, index: int, panels: int) -> None:
    """Calculate dz of layer i from da, and da of the layer before it."""
    setup, layers, a, width = work.setup, work.layers, work.values, work.setup[w.PANEL]
    layer = shift(layers, i * w.LAYER_SIZE)
    n_in, n_out = layer[w.N_IN], layer[w.N_OUT]
    for k in range(index, index + panels):
        made, slopes = begin(setup, layer[w.A], n_out, k), begin(setup, layer[w.D], n_out, k)
        slope(layer[w.ACTIVATION], a, made, slopes, n_out, width, work.numbers[w.LEAK])
        if n_out >= 16:
            starts = shift(work.desk, w.ROW_STARTS + 16 * k)
            matrix.turn_slopes(a, slopes, begin(setup, layer[w.TURNED], n_out, k), n_out, width, starts)
    if i > 0:
        send(work, i, index, panels, begin(setup, layers[(i - 1) * w.LAYER_SIZE + w.D], n_in, index))


@njit(error_model="numpy", inline="always")
def send(work: Any, i: int, index: int, panels: int, before: int) -> None:
    """Calculate the slopes of what layer i reads, to the place `before` and behind it."""
    setup, a, width = work.setup, work.values, work.setup[w.PANEL]
    layer = shift(work.layers, i * w.LAYER_SIZE)
    n_in, n_out, weight = layer[w.N_IN], layer[w.N_OUT], layer[w.WEIGHT]
    slopes = begin(setup, layer[w.D], n_out, index)
    if layer[w.LARGE]:
        matrix.backward_large(work.params, weight, n_in, n_out, a, slopes, before, (panels, width))
    else:
        for k in range(panels):
            there = before + k * n_in * width
            matrix.backward(work.params, weight, n_in, n_out, a, slopes + k * n_out * width, there, width)


@njit(error_model="numpy", inline="always")
def piece(work: Any, index: int, count: int) -> None:
    """Calculate the slopes of a piece of the weights and move it, while it is in the cache."""
    setup, a, width = work.setup, work.values, work.setup[w.PANEL]
    part = shift(work.pieces, index * w.PIECE_SIZE)
    if part[w.LAYER] == w.SUMMED:
        small_layers(work, part, panels_of(setup, count))
        return
    layer, first, left = shift(work.layers, part[w.LAYER] * w.LAYER_SIZE), part[w.FIRST], part[w.LEFT]
    n_in, n_out, panels = layer[w.N_IN], layer[w.N_OUT], (panels_of(setup, count), width)
    rows, units, at = part[w.LAST] - first, part[w.RIGHT] - left, layer[w.WEIGHT] + first * n_out + left
    x = begin(setup, layer[w.X], n_in, 0) + first * width, n_in * width
    d = begin(setup, layer[w.D], n_out, 0) + left * width, n_out * width
    turned = begin(setup, layer[w.TURNED], n_out, 0) + left * width, n_out * width
    for i in range(0, rows, matrix.SLOPE_ROWS):
        n = min(matrix.SLOPE_ROWS, rows - i)
        matrix.slopes(work.grads, at + i * n_out, (n, units), n_out, a, (x[0] + i * width, x[1]), d, turned, panels)
        if units == n_out:
            move(work, at + i * n_out, at + (i + n) * n_out)
        else:
            for row in range(i, i + n):
                move(work, at + row * n_out, at + row * n_out + units)
    if first == 0 and layer[w.BIAS] >= 0:
        bias = layer[w.BIAS] + left
        matrix.row_sums(work.grads, bias, units, a, d, panels)
        move(work, bias, bias + units)


@njit(error_model="numpy")
def small_layers(work: Any, part: Any, panels: int) -> None:
    """Calculate the slopes of parameters of small layers, sixteen at once, and move them."""
    setup, table, stop = work.setup, shift(work.sums, part[w.LEFT]), part[w.LAST]
    for i in range(part[w.FIRST], stop, 16):
        if panels == 1:
            slopes = sums_in_panel(work.values, table, panels, setup[w.PANEL])
        else:
            slopes = sums_in_panels(work.values, table, panels, setup[w.PANEL])
        store_first(work.grads, i, stop - i, slopes)
        move_sixteen(setup[w.OPTIMIZER], work.params, slopes, work.one, work.two, i, stop - i, work.numbers)
        table = shift(table, TABLE)


@njit(error_model="numpy", inline="always")
def move(work: Any, start: int, stop: int) -> None:
    """Let the optimizer change the weights from `start` to `stop`."""
    update(work.setup[w.OPTIMIZER], work.params, work.grads, work.one, work.two, start, stop, work.numbers)

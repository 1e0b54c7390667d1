"""The training loop for networks that begin with layers on images: see `kernel`, whose loop and dense layers it shares.

A panel is sixteen rows. A task takes several panels from their images to the loss and back and adds up what they
give to the slopes of the stages' parameters; in the second part of a step these sums are added up task by task, so that
the number of threads changes no result here either. Importing this file imports numba.
"""

from __future__ import annotations

from typing import Any

from numba import njit

from core.compiled import convolution, kernel, pools
from core.compiled import stages as st
from core.compiled import work as w
from core.compiled.elementwise import activate, slope
from core.compiled.foreign import publish, swap
from core.compiled.lanes import like, load, load_first, store, store_first, turn
from core.compiled.raw import raw, shift
from core.compiled.stages import ImageWork


@njit(error_model="numpy", nogil=True, cache=True)
def train(work: Any, steps: int, ends: int, threads: int) -> int:
    """Train an image network: as `kernel.train`."""
    bare = ImageWork(
        raw(work.setup), raw(work.place), raw(work.numbers), raw(work.layers), raw(work.pieces), raw(work.sums),
        raw(work.desk), raw(work.words), raw(work.x), raw(work.y), raw(work.rows), raw(work.losses), raw(work.params),
        raw(work.grads), raw(work.one), raw(work.two), raw(work.values), raw(work.code), raw(work.memory),
        raw(work.kept), raw(work.stages), raw(work.tables), raw(work.scratch), raw(work.parts),
    )  # fmt: skip
    return kernel.loop(bare, steps, ends, threads, task, piece)


@njit(error_model="numpy", inline="always")
def task(work: Any, index: int, start: int, count: int) -> None:
    """Take the panels of a task forwards and backwards."""
    setup, desk = work.setup, work.desk
    parts = shift(work.parts, index * setup[st.FRONT])
    clear(parts, 0, setup[st.FRONT])
    slot = take_scratch(setup, desk)
    a = shift(work.scratch, slot * setup[st.SCRATCH])
    per_task = setup[w.TASK] // setup[w.PANEL]
    for i in range(index * per_task, min((index + 1) * per_task, kernel.panels_of(setup, count))):
        panel(work, a, parts, i, start, count)
    publish(desk, setup[st.SLOTS] + slot * st.SLOT_SIZE, 0)


@njit(error_model="numpy")
def take_scratch(setup: Any, desk: Any) -> int:
    """Take a scratch that no other thread uses; there are as many as threads."""
    while True:
        for slot in range(setup[st.N_SLOTS]):
            if swap(desk, setup[st.SLOTS] + slot * st.SLOT_SIZE, 0, 1):
                return slot


@njit(error_model="numpy")
def clear(a: Any, first: int, last: int) -> None:
    """Write zeros from `first` to `last`."""
    zero = like(load_first(a, first, 0), 0.0)
    for i in range(first, last, 16):
        store_first(a, i, last - i, zero)


@njit(error_model="numpy", inline="always")
def panel(work: Any, a: Any, parts: Any, index: int, start: int, count: int) -> None:
    """Take the rows of a panel forwards and backwards, up to the slopes of the stages' parameters."""
    setup, values, width = work.setup, work.values, work.setup[w.PANEL]
    first = start + index * width
    n = min(width, start + count - first)
    targets, inputs = setup[w.N_TARGETS], work.layers[w.N_IN]
    starts, stages = shift(work.desk, w.ROW_STARTS + 16 * index), setup[st.N_STAGES]
    gather(work, a, first, n, starts)
    target = kernel.begin(setup, setup[w.TARGET], targets, index)
    kernel.gather(work.y, work.rows, first, n, targets, values, target, width, starts)
    for i in range(stages):
        forwards(work, a, i)
    last = shift(work.stages, (stages - 1) * st.STAGE_SIZE)
    copy(a, last[st.A], values, kernel.begin(setup, 0, inputs, index), inputs)
    for i in range(setup[w.N_LAYERS]):
        kernel.forwards(work, i, index, 1)
    kernel.measure(work, index, count, n)
    for i in range(setup[w.N_LAYERS] - 1, -1, -1):
        kernel.backwards(work, i, index, 1)
    before = kernel.begin(setup, setup[st.SLOPES], inputs, index)
    kernel.send(work, 0, index, 1, before)
    copy(values, before, a, last[st.D], inputs)
    for i in range(stages - 1, -1, -1):
        backwards(work, a, parts, i)


@njit(error_model="numpy")
def gather(work: Any, a: Any, first: int, n: int, starts: Any) -> None:
    """Copy n rows side by side, line by line of their images; the last is repeated until there are sixteen."""
    setup, x, rows = work.setup, work.x, work.rows
    length, place = setup[st.SEGMENT], setup[st.SEGMENT_FIRST]
    for r in range(16):
        starts[r] = rows[first + min(r, n - 1)] * setup[w.N_FEATURES]
    for line in range(setup[st.SEGMENTS]):
        begin, i = line * length, 0
        while i + 16 <= length:
            turn(x, starts, begin + i, a, place + i * 16, 16)
            i += 16
        if i < length and length >= 16:
            turn(x, starts, begin + length - 16, a, place + (length - 16) * 16, 16)
        elif i < length:
            for k in range(length):
                for r in range(16):
                    a[place + k * 16 + r] = x[starts[r] + begin + k]
        place += setup[st.SEGMENT_STEP]


@njit(error_model="numpy")
def copy(a: Any, first: int, b: Any, to: int, units: int) -> None:
    """Copy the values of `units` units."""
    for i in range(0, units * 16, 16):
        store(b, to + i, load(a, first + i))


@njit(error_model="numpy", inline="always")
def forwards(work: Any, a: Any, i: int) -> None:
    """Calculate what stage i makes."""
    stage, tables, leak = shift(work.stages, i * st.STAGE_SIZE), work.tables, work.numbers[w.LEAK]
    kind, filters = stage[st.ACTIVATION], stage[st.FILTERS]
    x, made = stage[st.X], stage[st.A]
    lists = (
        shift(tables, stage[st.STARTS]), shift(tables, stage[st.PLACES]), shift(tables, stage[st.TARGETS]),
    )  # fmt: skip
    if stage[st.KIND] == st.CONVOLUTION:
        windows = (shift(tables, stage[st.WINDOWS]), shift(tables, stage[st.RESULTS]))
        spots, weights = (shift(tables, stage[st.SPOTS]), stage[st.LENGTH]), (stage[st.WEIGHT], stage[st.BIAS], filters)
        if stage[st.POOLED] == 0:
            convolution.forward(work.params, weights, a, x, made, windows, 0, stage[st.COUNT], spots)
        else:
            for first in range(0, stage[st.COUNT], stage[st.BAND]):
                last = min(first + stage[st.BAND], stage[st.COUNT])
                z = stage[st.Z] - first * filters * 16
                convolution.forward(work.params, weights, a, x, z, windows, first, last, spots)
                if stage[st.EARLY]:
                    activate(kind, a, stage[st.Z], (last - first) * filters, 16, leak)
                one, other = first // stage[st.SIZE], last // stage[st.SIZE]
                pools.largest(a, z, made, stage[st.INDEX], lists, one, other, filters)
    elif stage[st.KIND] == st.LARGEST:
        pools.largest(a, x, made, stage[st.INDEX], lists, 0, stage[st.POOLED], filters)
    else:
        pools.mean(a, x, made, lists, stage[st.POOLED], filters, 1 / stage[st.SIZE])
    if kind != 0 and not stage[st.EARLY]:
        for row in range(stage[st.ROWS]):
            activate(kind, a, made + stage[st.FIRST] + row * stage[st.ROW_STEP], stage[st.ROW_UNITS], 16, leak)


@njit(error_model="numpy", inline="always")
def backwards(work: Any, a: Any, parts: Any, i: int) -> None:
    """Calculate the slopes of a stage's parameters, which are added to `parts`, and of what it reads."""
    stage, tables = shift(work.stages, i * st.STAGE_SIZE), work.tables
    filters, d, dx = stage[st.FILTERS], stage[st.D], stage[st.DX]
    if stage[st.ACTIVATION] != 0:
        slope(stage[st.ACTIVATION], a, stage[st.A], d, stage[st.A_SIZE] // 16, 16, work.numbers[w.LEAK])
    if dx >= 0:
        clear(a, dx, dx + stage[st.X_SIZE])
    lists = (
        shift(tables, stage[st.STARTS]), shift(tables, stage[st.PLACES]), shift(tables, stage[st.TARGETS]),
    )  # fmt: skip
    if stage[st.KIND] == st.CONVOLUTION:
        if stage[st.BIAS] >= 0:
            pooled = stage[st.POOLED]
            places = shift(tables, stage[st.TARGETS] if pooled else stage[st.RESULTS])
            convolution.channel_sums(parts, stage[st.BIAS], filters, a, d, places, pooled or stage[st.COUNT])
        for first in range(0, stage[st.COUNT], stage[st.BAND_BACK]):
            last = min(first + stage[st.BAND_BACK], stage[st.COUNT])
            dz = d
            if stage[st.POOLED] != 0:
                dz = stage[st.Z] - first * filters * 16
                one, other = first // stage[st.SIZE], last // stage[st.SIZE]
                pools.largest_slopes(a, d, stage[st.INDEX], dz, lists, one, other, filters, False)
            convolve_back(work, a, parts, stage, dz, first, last)
    elif dx >= 0:
        if stage[st.KIND] == st.LARGEST:
            pools.largest_slopes(a, d, stage[st.INDEX], dx, lists, 0, stage[st.POOLED], filters, True)
        else:
            pools.mean_slopes(a, d, dx, lists, stage[st.POOLED], filters, 1 / stage[st.SIZE])


@njit(error_model="numpy", inline="always")
def convolve_back(work: Any, a: Any, parts: Any, stage: Any, dz: int, first: int, last: int) -> None:
    """Use the slopes of the sums of the windows from `first` to `last`."""
    tables, filters, length = work.tables, stage[st.FILTERS], stage[st.LENGTH]
    windows = (shift(tables, stage[st.WINDOWS]), shift(tables, stage[st.RESULTS]))
    kernel_places = (shift(tables, stage[st.SORTED]), shift(tables, stage[st.NUMBERS]), length)
    convolution.slopes(parts, stage[st.WEIGHT], filters, a, stage[st.X], dz, windows, first, last, kernel_places)
    if stage[st.DX] >= 0:
        weights, spots = (stage[st.WEIGHT], -1, filters), (shift(tables, stage[st.SPOTS]), length)
        convolution.backward(work.params, weights, a, stage[st.DX], dz, windows, first, last, spots)


@njit(error_model="numpy", inline="always")
def piece(work: Any, index: int, count: int) -> None:
    """Calculate the slopes of a piece of the weights and move it."""
    setup, part = work.setup, shift(work.pieces, index * w.PIECE_SIZE)
    if part[w.LAYER] != st.STAGES:
        kernel.piece(work, index, count)
        return
    tasks = (count + setup[w.TASK] - 1) // setup[w.TASK]
    add_up(work.grads, work.parts, setup[st.FRONT], tasks, part[w.FIRST], part[w.LAST])
    kernel.move(work, part[w.FIRST], part[w.LAST])


@njit(error_model="numpy")
def add_up(g: Any, parts: Any, step: int, tasks: int, first: int, last: int) -> None:
    """g[i] = Σ over the tasks of their parts."""
    for i in range(first, last, 16):
        s = load_first(parts, i, last - i)
        for task in range(1, tasks):
            s = s + load_first(parts, task * step + i, last - i)
        store_first(g, i, last - i, s)

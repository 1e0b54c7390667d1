"""What the compiled loop works on: arrays, and what stands where in those that hold whole numbers."""

from __future__ import annotations

from typing import NamedTuple

from core.backend import HostArray

N_IN, N_OUT, WEIGHT, BIAS, ACTIVATION, X, A, D, TURNED, LARGE = range(10)
LAYER_SIZE = 10
"""Columns of `layers`: sizes, places in the flat parameters (bias: −1 for none), kind of activation, then places in
`values` of what the layer reads, makes and gets back, and of the latter once more in squares; and whether its weights
are too many for the fastest cache."""
LAYER, FIRST, LAST, LEFT, RIGHT = range(5)
PIECE_SIZE = 5
"""Columns of `pieces`: a layer, and the weights that make the piece: from which to which unit before it, and of it."""
SUMMED = -2
"""In the place of a layer: FIRST, LAST are places in the flat parameters of small layers, whose slopes are calculated
parameter by parameter; LEFT is where their part of `sums` begins."""
(
    LOSS, OPTIMIZER, BATCH_SIZE, PANEL, ROOM, TARGET, LOSSES, SEED, SHUFFLE, PACK,
    N_ROWS, N_FEATURES, N_TARGETS, N_LAYERS, N_PIECES, WAIT, TASK,
) = range(17)  # fmt: skip
"""Entries of `setup`. PANEL: rows of a panel. TASK: rows that a thread takes at once, whole panels. ROOM: rows that
`values` has room for. TARGET, LOSSES: places in `values`. PACK: where in `values` the tasks
have room to copy weights, one behind the other.
N_…: how many there are.
WAIT: address of a function that lets another thread have the processor."""
STEP, EPOCH, BATCH, SOUND = range(4)
"""Entries of `place`: steps and epochs done, batches of the current epoch done; whether the last losses are finite."""
RATE, KEEP, KEEP_SQUARE, EPSILON, SCALE, PACE, LEAK, SHARE = range(8)
"""Entries of `numbers`: learning rate, µ or β₁, β₂, ε, Adam's two corrections, the leak of leaky ReLU, and what the
loss of one output counts in its row."""
NEXT, END, DONE, STOP, PHASE, START, ROWS, FROM, CALLED = (8, 16, 24, 32, 40, 41, 42, 43, 48)
"""Entries of `desk`, where threads agree: those that change often have a line of the cache each. CALLED: another thread
asks the loop to end after the step it is at; it is the one number that somebody else writes while the loop runs."""
ROW_STARTS = 64
"""From here on `desk` has 16 places for each panel: where the rows that are gathered begin."""


class Work(NamedTuple):
    """Everything that the compiled loop reads and changes.

    A place in `values` counts numbers per row of `ROOM` rows. `rows`: the order of the rows in this epoch.
    `losses`: of each row, in that order. `sums`: tables for `sums.sums_in_panels`.
    `one`, `two`: the optimizer's state; empty where it has none.
    `code`, `memory`, `kept`: what is watched after each step, see `core.watching.monitor`.
    """

    setup: HostArray
    place: HostArray
    numbers: HostArray
    layers: HostArray
    pieces: HostArray
    sums: HostArray
    desk: HostArray
    words: HostArray
    x: HostArray
    y: HostArray
    rows: HostArray
    losses: HostArray
    params: HostArray
    grads: HostArray
    one: HostArray
    two: HostArray
    values: HostArray
    code: HostArray
    memory: HostArray
    kept: HostArray

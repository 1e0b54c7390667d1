"""What the compiled loop for image networks works on, besides `work`: the layers before the first dense one.

Such a layer, with its activation and perhaps the pooling layer after it, is a stage. The values of a panel's stages
lie in a scratch place that a thread takes for the panel: pixel by pixel, the channels of a pixel together, sixteen
rows of the batch side by side. Each image lies as its reader wants it: with zeros around it for the padding of a
convolution.
"""

from __future__ import annotations

from typing import NamedTuple

from core.backend import HostArray

CONVOLUTION, LARGEST, MEAN = range(3)
(
    KIND, CHANNELS, FILTERS, LENGTH, WEIGHT, BIAS, X, DX, X_SIZE, A, D, A_SIZE, ACTIVATION, EARLY,
    ROWS, ROW_STEP, ROW_UNITS, FIRST, COUNT, WINDOWS, RESULTS, SPOTS, SORTED, NUMBERS,
    POOLED, STARTS, PLACES, TARGETS, Z, BAND, BAND_BACK, INDEX, SIZE,
) = range(33)  # fmt: skip
"""Columns of `stages`.

KIND: what is calculated. CHANNELS, FILTERS: of the image that is read and that is made. LENGTH: places · channels of a
kernel. WEIGHT, BIAS: places in the flat parameters (bias: −1 for none).
X, DX, A, D: places in the scratch of what is read, its slopes (−1: nobody asks), what is made, and its slopes; X_SIZE,
A_SIZE: how many numbers these are. ACTIVATION, and EARLY: it comes before the pooling.
ROWS, ROW_STEP, ROW_UNITS, FIRST: the lines of the image that is made: how many, from line to line, numbers per row of
the batch in one, where the first begins.
COUNT: windows of the convolution; WINDOWS, RESULTS: tables of where each begins in x and where its sums go.
SPOTS: table of where each place of the kernel lies in a window; SORTED, NUMBERS: the same sorted by channel, and its
number.
POOLED: windows of the pooling, 0 for none; STARTS, PLACES: tables of where each one's pixels are listed, and their
places; TARGETS: table of where its result goes. Z: place of the convolution's sums where pooling follows; they are made
BAND windows at a time, their slopes BAND_BACK at a time. INDEX: place of which pixel was the largest.
SIZE: pixels of a whole pooling window.
"""
STAGE_SIZE = 33
(N_STAGES, SCRATCH, SLOTS, FRONT, N_SLOTS, SEGMENTS, SEGMENT, SEGMENT_STEP, SEGMENT_FIRST, SLOPES) = range(17, 27)
"""Further entries of `setup`. SCRATCH: numbers of one scratch. SLOTS: where in `desk` they are taken. FRONT: how many
parameters the stages have; they come first. SEGMENTS, SEGMENT, SEGMENT_STEP, SEGMENT_FIRST: the input as the first
stage reads it: lines, numbers of one, from line to line, where it begins. SLOPES: place in `values` of the slopes of
what the first dense layer reads."""
SETUP_SIZE = 27
STAGES = -1
"""In the place of a layer of `pieces`: FIRST, LAST are places of parameters of the stages."""
SLOT_SIZE = 8
"""Places in `desk` for one scratch: a line of the cache."""


class ImageWork(NamedTuple):
    """Everything that the compiled loop for image networks reads and changes.

    The first are those of `work.Work`. `tables`: places, all in one row. `scratch`: values of panels. `parts`: slopes
    of the stages' parameters from each task, which are added up at the end of a step.
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
    stages: HostArray
    tables: HostArray
    scratch: HostArray
    parts: HostArray

"""Matrix products of dense layers, sixteen rows of the batch at once. Importing this file imports numba.

The values of a panel of rows lie unit by unit: value[unit · width + row]. Weights lie as everywhere:
weight[i · n_out + j]. What is larger than the fastest cache is cut into blocks that fit there. How long the parts of a
sum are depends on the size of the layer alone, so that the same numbers come out of every panel on every thread.
"""

from __future__ import annotations

from typing import Any

from numba import njit

from core.compiled.lanes import like, load, store, store_totals, total, turn
from core.compiled.products import add_product, product

PACKED = 256
"""Units whose weights are copied side by side at a time."""
SLOPE_ROWS = 32
"""Rows of the weights whose slopes are calculated before they are moved."""
SLOPE_TERMS = 128
"""So many rows of the batch are added up before the next weights have their turn."""
BLOCK = 64
"""Units before a layer whose slopes are calculated at a time."""
LONGEST = 256
"""So many terms of a sum are added up before the next units have their turn: they stay in the fastest cache."""
ROOM = PACKED * LONGEST
"""Numbers that `forward_large` needs room for."""


@njit(error_model="numpy")
def forward(w: Any, at: int, bias: int, n_in: int, n_out: int, a: Any, x: int, z: int, width: int) -> None:
    """z[j] = bias[j] + Σᵢ weight[i, j] · x[i]; `at`, `bias`, `x` and `z` are places in `w` and `a`; no bias: −1."""
    left, right = (w, at, n_out, 1, 0), (a, x, width, 16, 0)
    product(left, right, (a, z, width, 16), (n_out, width // 16), (n_in, 1), (w, bias))


@njit(error_model="numpy")
def backward(w: Any, at: int, n_in: int, n_out: int, a: Any, dz: int, dx: int, width: int) -> None:
    """dx[i] = Σⱼ weight[i, j] · dz[j]."""
    left, right = (w, at, 1, n_out, 0), (a, dz, width, 16, 0)
    product(left, right, (a, dx, width, 16), (n_in, width // 16), (n_out, 1), (w, -1))


@njit(error_model="numpy")
def part(length: int) -> int:
    """Give the length of the parts that sums of `length` terms are cut into."""
    parts = (length + LONGEST - 1) // LONGEST
    return (length + parts - 1) // parts


@njit(error_model="numpy")
def forward_large(
    w: Any, at: int, bias: int, n_in: int, n_out: int, a: Any, x: int, z: int, panels: Any, room: int
) -> None:
    """Calculate as `forward` for several panels, (how many, their rows); they lie one behind the other.

    `room`: place in `a` for `ROOM` numbers. A block of the weights is copied there, sixteen units side by side, and
    used for all panels.
    """
    count, width = panels
    length = part(n_in)
    for j in range(0, n_out, PACKED):
        units = min(PACKED, n_out - j)
        for i in range(0, n_in, length):
            terms = min(length, n_in - i)
            _pack(w, at + i * n_out + j, n_out, terms, units, a, room)
            for panel in range(count):
                source, target = x + (panel * n_in + i) * width, z + (panel * n_out + j) * width
                for k in range(0, units, 16):
                    left, right = (a, room + k * terms, 16, 1, 0), (a, source, width, 16, 0)
                    result, sizes = (a, target + k * width, width, 16), (min(16, units - k), width // 16)
                    if i == 0:
                        product(left, right, result, sizes, (terms, 1), (w, bias + j + k if bias >= 0 else -1))
                    else:
                        add_product(left, right, result, sizes, (terms, 1))


@njit(error_model="numpy")
def _pack(w: Any, at: int, n_out: int, terms: int, units: int, a: Any, room: int) -> None:
    """Copy weights of some units: room[k · terms + 16 · i + j] = weight[i, k + j], for k in sixteens."""
    for k in range(0, units, 16):
        source, target = at + k, room + k * terms
        if k + 16 <= units:
            for _ in range(terms):
                store(a, target, load(w, source))
                source += n_out
                target += 16
        else:
            for _ in range(terms):
                for j in range(units - k):
                    a[target + j] = w[source + j]
                source += n_out
                target += 16


@njit(error_model="numpy")
def backward_large(w: Any, at: int, n_in: int, n_out: int, a: Any, dz: int, dx: int, panels: Any) -> None:
    """Calculate as `backward` for several panels, see `forward_large`."""
    count, width = panels
    length = part(n_out)
    for i in range(0, n_in, BLOCK):
        units = min(BLOCK, n_in - i)
        for j in range(0, n_out, length):
            terms = min(length, n_out - j)
            left = (w, at + i * n_out + j, 1, n_out, 0)
            for panel in range(count):
                right = (a, dz + (panel * n_out + j) * width, width, 16, 0)
                result = (a, dx + (panel * n_in + i) * width, width, 16)
                if j == 0:
                    product(left, right, result, (units, width // 16), (terms, 1), (w, -1))
                else:
                    add_product(left, right, result, (units, width // 16), (terms, 1))


@njit(error_model="numpy")
def slopes(g: Any, at: int, sizes: Any, n_out: int, a: Any, x: Any, dz: Any, turned: Any, panels: Any) -> None:
    """Weight slopes g[i, j] = Σ_rows x[i] · dz[j] for a piece of the weights that begins at `at`.

    `sizes`: how many i and j the piece has. `x`, `dz`, `turned`: (place in the first panel, from panel to panel);
    `turned` has whole sixteens of units as squares in which rows lie one behind the other, see `turn_slopes`;
    `panels`: (how many, their rows).
    """
    n_in, units = sizes
    squares, width = units - units % 16, panels[1]
    if squares > 0:
        few = max(1, SLOPE_TERMS // width)
        for k in range(0, panels[0], few):
            left = (a, x[0] + k * x[1], 1, width, x[1])
            right = (a, turned[0] + k * turned[1], 16, 16 * width, turned[1])
            result, counts = (g, at, n_out, 16), (width, min(few, panels[0] - k))
            if k == 0:
                product(left, right, result, (n_in, squares // 16), counts, (a, -1))
            else:
                add_product(left, right, result, (n_in, squares // 16), counts)
    if squares < units:
        _last_slopes(g, at, n_in, n_out, squares, units, a, x, dz, panels)


@njit(error_model="numpy")
def turn_slopes(a: Any, dz: int, turned: int, n_out: int, width: int, starts: Any) -> None:
    """Write whole sixteens of units of a panel as squares: turned[j · width + row · 16 + unit]."""
    for j in range(0, n_out - n_out % 16, 16):
        for unit in range(16):
            starts[unit] = dz + (j + unit) * width
        for row in range(0, width, 16):
            turn(a, starts, row, a, turned + j * width + row * 16, 16)


@njit(error_model="numpy")
def _last_slopes(
    g: Any, at: int, n_in: int, n_out: int, begin: int, end: int, a: Any, x: Any, dz: Any, panels: Any
) -> None:
    """Calculate those of the units from `begin` to `end`, fewer than sixteen: sums over the lanes."""
    whole, width = end - end % 4, panels[1]
    pairs = n_in - n_in % 2
    for i in range(0, pairs, 2):
        for j in range(begin, whole, 4):
            _slopes_2x4(g, at + i * n_out + j, n_out, a, x[0] + i * width, x[1], dz[0] + j * width, dz[1], panels)
    for i in range(pairs, n_in):
        for j in range(begin, whole, 4):
            _slopes_4(g, at + i * n_out + j, a, x[0] + i * width, x[1], dz[0] + j * width, dz[1], panels)
    if n_out == 1:
        _column(g, at, n_in, a, x, dz, panels)
        return
    for i in range(n_in):
        for j in range(whole, end):
            g[at + i * n_out + j] = _dot(a, x[0] + i * width, x[1], dz[0] + j * width, dz[1], panels)


@njit(error_model="numpy")
def _column(g: Any, at: int, n_in: int, a: Any, x: Any, dz: Any, panels: Any) -> None:
    """Weight slopes of a layer with one unit: they lie side by side, as those of a row do otherwise."""
    whole, width = n_in - n_in % 4, panels[1]
    for i in range(0, whole, 4):
        _slopes_4(g, at + i, a, dz[0], dz[1], x[0] + i * width, x[1], panels)
    for i in range(whole, n_in):
        g[at + i] = _dot(a, x[0] + i * width, x[1], dz[0], dz[1], panels)


@njit(error_model="numpy", forceinline=True)
def _dot(a: Any, x: int, x_step: int, dz: int, dz_step: int, panels: Any) -> Any:
    s = like(load(a, x), 0.0)
    for _ in range(panels[0]):
        for row in range(0, panels[1], 16):
            s = s + load(a, x + row) * load(a, dz + row)
        x += x_step
        dz += dz_step
    return total(s)


@njit(error_model="numpy", forceinline=True)
def _slopes_4(g: Any, at: int, a: Any, x: int, x_step: int, dz: int, dz_step: int, panels: Any) -> None:
    s0 = like(load(a, x), 0.0)
    s1, s2, s3 = s0, s0, s0
    width = panels[1]
    for _ in range(panels[0]):
        for row in range(0, width, 16):
            value, slope = load(a, x + row), dz + row
            s0 = s0 + value * load(a, slope)
            s1 = s1 + value * load(a, slope + width)
            s2 = s2 + value * load(a, slope + 2 * width)
            s3 = s3 + value * load(a, slope + 3 * width)
        x += x_step
        dz += dz_step
    store_totals(g, at, s0, s1, s2, s3)


@njit(error_model="numpy", forceinline=True)
def _slopes_2x4(g: Any, at: int, n_out: int, a: Any, x: int, x_step: int, dz: int, dz_step: int, panels: Any) -> None:
    s0 = like(load(a, x), 0.0)
    s1, s2, s3, t0, t1, t2, t3 = s0, s0, s0, s0, s0, s0, s0
    width = panels[1]
    for _ in range(panels[0]):
        for row in range(0, width, 16):
            value, other, slope = load(a, x + row), load(a, x + width + row), dz + row
            d0, d1 = load(a, slope), load(a, slope + width)
            d2, d3 = load(a, slope + 2 * width), load(a, slope + 3 * width)
            s0, t0 = s0 + value * d0, t0 + other * d0
            s1, t1 = s1 + value * d1, t1 + other * d1
            s2, t2 = s2 + value * d2, t2 + other * d2
            s3, t3 = s3 + value * d3, t3 + other * d3
        x += x_step
        dz += dz_step
    store_totals(g, at, s0, s1, s2, s3)
    store_totals(g, at + n_out, t0, t1, t2, t3)


@njit(error_model="numpy")
def row_sums(g: Any, at: int, n_out: int, a: Any, dz: Any, panels: Any) -> None:
    """Bias slopes g[j] = Σ_rows dz[j]."""
    width = panels[1]
    for j in range(n_out):
        s = like(load(a, dz[0]), 0.0)
        for panel in range(panels[0]):
            begin = dz[0] + panel * dz[1] + j * width
            for row in range(begin, begin + width, 16):
                s = s + load(a, row)
        g[at + j] = total(s)

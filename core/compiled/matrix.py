"""Matrix products of small layers, sixteen rows of the batch at once. Importing this file imports numba.

Values lie unit by unit: value[unit · stride + row]. Weights lie as everywhere: weight[i · n_out + j].
Each product keeps a tile of its result in registers; what does not fill a tile is done one number at a time.
"""

from __future__ import annotations

from typing import Any

from numba import njit

from core.compiled.lanes import each, like, load, store, store_totals, total, turn


@njit(error_model="numpy")
def forward(w: Any, at: int, bias: int, n_in: int, n_out: int, a: Any, x: int, z: int, stride: int) -> None:
    """z[j] = bias[j] + Σᵢ weight[i, j] · x[i]; `at`, `bias`, `x` and `z` are places in `w` and `a`; no bias: −1."""
    for row in range(0, stride, 16):
        j = 0
        while j + 8 <= n_out:
            _forward_8(w, at + j, bias + j if bias >= 0 else -1, n_in, n_out, a, x + row, z + j * stride + row, stride)
            j += 8
        if j + 4 <= n_out:
            _forward_4(w, at + j, bias + j if bias >= 0 else -1, n_in, n_out, a, x + row, z + j * stride + row, stride)
            j += 4
        while j < n_out:
            s = each(w, bias + j) if bias >= 0 else like(load(a, x + row), 0.0)
            for i in range(n_in):
                s = s + each(w, at + i * n_out + j) * load(a, x + i * stride + row)
            store(a, z + j * stride + row, s)
            j += 1


@njit(error_model="numpy", forceinline=True)
def _forward_4(w: Any, at: int, bias: int, n_in: int, n_out: int, a: Any, x: int, z: int, stride: int) -> None:
    s0 = like(load(a, x), 0.0)
    s1, s2, s3 = s0, s0, s0
    if bias >= 0:
        s0, s1, s2, s3 = each(w, bias), each(w, bias + 1), each(w, bias + 2), each(w, bias + 3)
    for i in range(n_in):
        value, weight = load(a, x + i * stride), at + i * n_out
        s0 = s0 + each(w, weight) * value
        s1 = s1 + each(w, weight + 1) * value
        s2 = s2 + each(w, weight + 2) * value
        s3 = s3 + each(w, weight + 3) * value
    store(a, z, s0)
    store(a, z + stride, s1)
    store(a, z + 2 * stride, s2)
    store(a, z + 3 * stride, s3)


@njit(error_model="numpy", forceinline=True)
def _forward_8(w: Any, at: int, bias: int, n_in: int, n_out: int, a: Any, x: int, z: int, stride: int) -> None:
    s0 = like(load(a, x), 0.0)
    s1, s2, s3, s4, s5, s6, s7 = s0, s0, s0, s0, s0, s0, s0
    if bias >= 0:
        s0, s1, s2, s3 = each(w, bias), each(w, bias + 1), each(w, bias + 2), each(w, bias + 3)
        s4, s5, s6, s7 = each(w, bias + 4), each(w, bias + 5), each(w, bias + 6), each(w, bias + 7)
    for i in range(n_in):
        value, weight = load(a, x + i * stride), at + i * n_out
        s0 = s0 + each(w, weight) * value
        s1 = s1 + each(w, weight + 1) * value
        s2 = s2 + each(w, weight + 2) * value
        s3 = s3 + each(w, weight + 3) * value
        s4 = s4 + each(w, weight + 4) * value
        s5 = s5 + each(w, weight + 5) * value
        s6 = s6 + each(w, weight + 6) * value
        s7 = s7 + each(w, weight + 7) * value
    store(a, z, s0)
    store(a, z + stride, s1)
    store(a, z + 2 * stride, s2)
    store(a, z + 3 * stride, s3)
    store(a, z + 4 * stride, s4)
    store(a, z + 5 * stride, s5)
    store(a, z + 6 * stride, s6)
    store(a, z + 7 * stride, s7)


@njit(error_model="numpy")
def backward(w: Any, at: int, n_in: int, n_out: int, a: Any, dz: int, dx: int, stride: int) -> None:
    """dx[i] = Σⱼ weight[i, j] · dz[j]."""
    for row in range(0, stride, 16):
        i = 0
        while i + 8 <= n_in:
            _backward_8(w, at + i * n_out, n_out, a, dz + row, dx + i * stride + row, stride)
            i += 8
        if i + 4 <= n_in:
            _backward_4(w, at + i * n_out, n_out, a, dz + row, dx + i * stride + row, stride)
            i += 4
        while i < n_in:
            s = like(load(a, dz + row), 0.0)
            for j in range(n_out):
                s = s + each(w, at + i * n_out + j) * load(a, dz + j * stride + row)
            store(a, dx + i * stride + row, s)
            i += 1


@njit(error_model="numpy", forceinline=True)
def _backward_4(w: Any, at: int, n_out: int, a: Any, dz: int, dx: int, stride: int) -> None:
    s0 = like(load(a, dz), 0.0)
    s1, s2, s3 = s0, s0, s0
    for j in range(n_out):
        slope, weight = load(a, dz + j * stride), at + j
        s0 = s0 + each(w, weight) * slope
        s1 = s1 + each(w, weight + n_out) * slope
        s2 = s2 + each(w, weight + 2 * n_out) * slope
        s3 = s3 + each(w, weight + 3 * n_out) * slope
    store(a, dx, s0)
    store(a, dx + stride, s1)
    store(a, dx + 2 * stride, s2)
    store(a, dx + 3 * stride, s3)


@njit(error_model="numpy", forceinline=True)
def _backward_8(w: Any, at: int, n_out: int, a: Any, dz: int, dx: int, stride: int) -> None:
    s0 = like(load(a, dz), 0.0)
    s1, s2, s3, s4, s5, s6, s7 = s0, s0, s0, s0, s0, s0, s0
    for j in range(n_out):
        slope, weight = load(a, dz + j * stride), at + j
        s0 = s0 + each(w, weight) * slope
        s1 = s1 + each(w, weight + n_out) * slope
        s2 = s2 + each(w, weight + 2 * n_out) * slope
        s3 = s3 + each(w, weight + 3 * n_out) * slope
        s4 = s4 + each(w, weight + 4 * n_out) * slope
        s5 = s5 + each(w, weight + 5 * n_out) * slope
        s6 = s6 + each(w, weight + 6 * n_out) * slope
        s7 = s7 + each(w, weight + 7 * n_out) * slope
    store(a, dx, s0)
    store(a, dx + stride, s1)
    store(a, dx + 2 * stride, s2)
    store(a, dx + 3 * stride, s3)
    store(a, dx + 4 * stride, s4)
    store(a, dx + 5 * stride, s5)
    store(a, dx + 6 * stride, s6)
    store(a, dx + 7 * stride, s7)


@njit(error_model="numpy")
def slopes(g: Any, at: int, n_in: int, n_out: int, a: Any, x: Any, dz: Any, turned: Any, panels: Any) -> None:
    """Weight slopes g[i, j] = Σ_rows x[i] · dz[j].

    `x`, `dz`, `turned`: (place in the first panel, from panel to panel); `turned` has whole sixteens of units as
    squares in which rows lie one behind the other, see `turn_slopes`; `panels`: (how many, their rows).
    """
    squares, width = n_out - n_out % 16, panels[1]
    for j in range(0, squares, 16):
        square = turned[0] + j * width
        i = 0
        while i + 8 <= n_in:
            _slopes_8x16(g, at + i * n_out + j, n_out, a, x[0] + i * width, x[1], square, turned[1], panels)
            i += 8
        while i < n_in:
            _slopes_1x16(g, at + i * n_out + j, a, x[0] + i * width, x[1], square, turned[1], panels)
            i += 1
    if squares < n_out:
        _last_slopes(g, at, n_in, n_out, squares, a, x, dz, panels)


@njit(error_model="numpy")
def turn_slopes(a: Any, dz: int, turned: int, n_out: int, width: int, starts: Any) -> None:
    """Write whole sixteens of units of a panel as squares: turned[j · width + row · 16 + unit]."""
    for j in range(0, n_out - n_out % 16, 16):
        for unit in range(16):
            starts[unit] = dz + (j + unit) * width
        for row in range(0, width, 16):
            turn(a, starts, row, a, turned + j * width + row * 16, 16)


@njit(error_model="numpy", forceinline=True)
def _slopes_1x16(g: Any, at: int, a: Any, x: int, x_step: int, square: int, square_step: int, panels: Any) -> None:
    s = like(load(a, square), 0.0)
    for _ in range(panels[0]):
        for row in range(panels[1]):
            s = s + each(a, x + row) * load(a, square + row * 16)
        x += x_step
        square += square_step
    store(g, at, s)


@njit(error_model="numpy", forceinline=True)
def _slopes_8x16(
    g: Any, at: int, n_out: int, a: Any, x: int, x_step: int, square: int, square_step: int, panels: Any
) -> None:
    s0 = like(load(a, square), 0.0)
    s1, s2, s3, s4, s5, s6, s7 = s0, s0, s0, s0, s0, s0, s0
    width = panels[1]
    for _ in range(panels[0]):
        for row in range(width):
            slope, value = load(a, square + row * 16), x + row
            s0 = s0 + each(a, value) * slope
            s1 = s1 + each(a, value + width) * slope
            s2 = s2 + each(a, value + 2 * width) * slope
            s3 = s3 + each(a, value + 3 * width) * slope
            s4 = s4 + each(a, value + 4 * width) * slope
            s5 = s5 + each(a, value + 5 * width) * slope
            s6 = s6 + each(a, value + 6 * width) * slope
            s7 = s7 + each(a, value + 7 * width) * slope
        x += x_step
        square += square_step
    store(g, at, s0)
    store(g, at + n_out, s1)
    store(g, at + 2 * n_out, s2)
    store(g, at + 3 * n_out, s3)
    store(g, at + 4 * n_out, s4)
    store(g, at + 5 * n_out, s5)
    store(g, at + 6 * n_out, s6)
    store(g, at + 7 * n_out, s7)


@njit(error_model="numpy")
def _last_slopes(g: Any, at: int, n_in: int, n_out: int, begin: int, a: Any, x: Any, dz: Any, panels: Any) -> None:
    """Calculate those of the units from `begin` on, fewer than sixteen: sums over the lanes."""
    whole, width = n_out - n_out % 4, panels[1]
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
        for j in range(whole, n_out):
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

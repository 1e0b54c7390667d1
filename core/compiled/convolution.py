"""A convolution of the images of sixteen rows, tile by tile; see `tiles`. Importing this file imports numba."""

from __future__ import annotations

from typing import Any

from numba import njit

from core.compiled.lanes import like, load, total
from core.compiled.tiles import (
    backward_column,
    backward_one,
    backward_row,
    backward_tile,
    forward_column,
    forward_one,
    forward_row,
    forward_tile,
    slopes_column,
    slopes_one,
    slopes_row,
    slopes_tile,
    tile_columns,
    tile_rows,
)


@njit(error_model="numpy")
def forward(w: Any, places: Any, a: Any, x: int, z: int, tables: Any, first: int, last: int, spots: Any) -> None:
    """z[p, o] = bias[o] + Σₖ weight[k, o] · x[p, k] for the windows from `first` to `last`.

    `places`: of weight[0, 0] and bias[0] (−1: none) in `w`, and how many filters. `tables`: where each window begins
    in x, and where in z its results go. `spots`: where each k lies in a window, and how many there are.
    """
    weight, bias, filters = places
    rows, columns = tile_rows(a), tile_columns(a)
    p = first
    while p < last:
        whole = p + rows <= last
        o = 0
        while o < filters:
            here, images = (weight + o, bias + o if bias >= 0 else -1, filters), (x, z + 16 * o)
            if o + columns <= filters:
                if whole:
                    forward_tile(w, here, a, images, tables, p, spots)
                else:
                    forward_row(w, here, a, images, tables, p, spots)
                o += columns
            else:
                if whole:
                    forward_column(w, here, a, images, tables, p, spots)
                else:
                    forward_one(w, here, a, images, tables, p, spots)
                o += 1
        p += rows if whole else 1


@njit(error_model="numpy")
def backward(w: Any, places: Any, a: Any, dx: int, dz: int, tables: Any, first: int, last: int, spots: Any) -> None:
    """dx[p, k] += Σₒ weight[k, o] · dz[p, o] for the windows from `first` to `last`; as `forward`."""
    weight, _, filters = places
    kernel, length = spots
    rows, columns = tile_rows(a), tile_columns(a)
    p = first
    while p < last:
        whole = p + rows <= last
        k = 0
        while k < length:
            here, images, spot = (weight + k * filters, filters), (dx, dz), (kernel, k)
            if k + columns <= length:
                if whole:
                    backward_tile(w, here, a, images, tables, p, spot)
                else:
                    backward_row(w, here, a, images, tables, p, spot)
                k += columns
            else:
                if whole:
                    backward_column(w, here, a, images, tables, p, spot)
                else:
                    backward_one(w, here, a, images, tables, p, spot)
                k += 1
        p += rows if whole else 1


@njit(error_model="numpy")
def slopes(g: Any, at: int, filters: int, a: Any, x: int, dz: int, tables: Any, first: int, last: int, k: Any) -> None:
    """g[k, o] += Σ_p x[p, k] · dz[p, o], over the windows from `first` to `last` and the sixteen rows.

    `k`: tables of where each place of the kernel lies in a window and of its number, and how many there are.
    """
    kernel, numbers, length = k
    rows, columns = tile_rows(a), tile_columns(a)
    pixels = (first, last - first)
    o = 0
    while o < filters:
        whole = o + columns <= filters
        place, images = (at + o, filters), (x, dz + 16 * o)
        i = 0
        while i < length:
            spots = (kernel, numbers, i)
            if i + rows <= length:
                if whole:
                    slopes_tile(g, place, a, images, tables, pixels, spots)
                else:
                    slopes_column(g, place, a, images, tables, pixels, spots)
                i += rows
            else:
                if whole:
                    slopes_row(g, place, a, images, tables, pixels, spots)
                else:
                    slopes_one(g, place, a, images, tables, pixels, spots)
                i += 1
        o += columns if whole else 1


@njit(error_model="numpy")
def channel_sums(g: Any, at: int, filters: int, a: Any, d: int, places: Any, count: int) -> None:
    """g[o] += Σ_p d[p, o], over the sixteen rows too; `places`: where each of the `count` pixels lies."""
    for o in range(filters):
        s = like(load(a, d), 0.0)
        for p in range(count):
            s = s + load(a, d + places[p] + 16 * o)
        g[at + o] += total(s)

"""In which order an epoch takes the training rows of a file: it depends on seed, epoch and file alone.

The chunks are drawn in a new order in every epoch; some of them together are a window, and the rows of a window are
mixed. So a window holds rows from all over the file, and only it has to be in memory. A file of one window is mixed as
a table in memory is: the same order, bit for bit. Without shuffling everything is taken as it stands in the file.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.backend import HostArray

WINDOW_BYTES, MOST_CHUNKS = 2**24, 8
"""A window takes about so many bytes once it is encoded, and so many chunks at most."""


def chunks_at_once(largest: int, row_bytes: int) -> int:
    """Say how many chunks of up to `largest` rows make a window."""
    return max(1, min(MOST_CHUNKS, WINDOW_BYTES // max(1, largest * row_bytes)))


@dataclass(frozen=True, eq=False)
class Order:
    """The order of the epochs of one training.

    Attributes:
        counts: int64 (chunks,), training rows in each chunk.  window: how many chunks make one.
    """

    counts: HostArray
    window: int
    seed: int
    shuffle: bool

    @property
    def windows(self) -> int:
        """How many windows an epoch has."""
        return -(-len(self.counts) // self.window)

    def chunks(self, epoch: int) -> HostArray:
        """Give the chunks in the order of an epoch."""
        chunks = np.arange(len(self.counts))
        if self.shuffle and self.windows > 1:
            np.random.default_rng([self.seed, epoch]).shuffle(chunks)
        return chunks

    def of_window(self, epoch: int, place: int) -> HostArray:
        """Give the chunks of one window of an epoch."""
        return self.chunks(epoch)[place * self.window : (place + 1) * self.window]

    def mixed(self, epoch: int, place: int, rows: int) -> HostArray:
        """Give the order in which a window's rows are taken."""
        order = np.arange(rows)
        if self.shuffle:
            seed = [self.seed, epoch] if self.windows == 1 else [self.seed, epoch, place + 1]
            np.random.default_rng(seed).shuffle(order)
        return order

    def find(self, epoch: int, row: int) -> tuple[int, int]:
        """Say in which window row `row` of an epoch is, and how many rows of that window come before it."""
        counts = self.counts[self.chunks(epoch)]
        ends = np.cumsum(np.add.reduceat(counts, np.arange(0, len(counts), self.window)))
        place = int(np.searchsorted(ends, row, side="right"))
        return place, row - (int(ends[place - 1]) if place else 0)

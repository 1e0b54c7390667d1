"""Reading ahead: a thread reads, encodes and mixes the rows that training takes next, while it trains on others."""

from __future__ import annotations

import queue
import threading
import weakref
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

from core.backend import HostArray
from core.data.stream.order import Order, chunks_at_once
from core.data.stream.parts import TRAIN
from core.data.stream.streamed import StreamedDataset, together
from core.data.table import Table

PIECES = 2
"""Pieces that wait to be trained on."""
ENCODED_AT_ONCE = 1_000_000
WAIT = 0.05


class Piece(NamedTuple):
    """Some batches of an epoch, one behind the other: the first batch's number, x (rows, n_in), y (rows, n_out)."""

    epoch: int
    batch: int
    x: HostArray
    y: HostArray


class Rows:
    """The training rows of a file in the order of the epochs; it keeps nothing that it gave."""

    def __init__(self, data: StreamedDataset, seed: int, shuffle: bool, dtype: Any, batch: int) -> None:
        """Describe them; nothing is read. `batch` is how many rows a batch has."""
        self._data, self._dtype, self._batch = data, np.dtype(dtype), batch
        source, counts = data.shared.source, data.statistics.counts[:, TRAIN]
        largest = int(np.diff(source.bounds).max())
        # The order must not hang on the precision: stepping goes the same way in float64.
        row = (data.x.shape[1] + data.y.shape[1]) * 8
        self.order = Order(counts, chunks_at_once(largest, row), seed, shuffle)
        self.rows = int(counts.sum())
        self.room = self._batch * max(1, min(16_384 // batch, 2**23 // max(1, batch * row)))

    def window(self, epoch: int, place: int) -> tuple[HostArray, HostArray]:
        """Read, encode and mix the rows of one window: x and y."""
        found = [self._chunk(int(chunk)) for chunk in self.order.of_window(epoch, place)]
        x, y = (np.concatenate(parts) for parts in zip(*found, strict=True))
        del found
        order = self.order.mixed(epoch, place, len(x))
        return x[order], y[order]

    def raw(self, epoch: int, first: int, stop: int) -> tuple[Table, HostArray]:
        """Read rows `first` up to `stop` of an epoch as they stand in the file, and their numbers there."""
        tables, numbers = [], []
        while first < stop:
            place, before = self.order.find(epoch, first)
            chunks = [int(chunk) for chunk in self.order.of_window(epoch, place)]
            found = [self._train_rows(chunk, None) for chunk in chunks]
            whole, places = together([rows for rows, _ in found]), np.concatenate([places for _, places in found])
            taken = self.order.mixed(epoch, place, whole.rows)[before : before + stop - first]
            tables.append(whole.take(taken))
            numbers.append(places[taken])
            first += len(taken)
        return together(tables), np.concatenate(numbers)

    def _train_rows(self, chunk: int, names: tuple[str, ...] | None) -> tuple[Table, HostArray]:
        """Read the training rows of a chunk, and their numbers in the file."""
        shared = self._data.shared
        table = shared.source.chunk(chunk, names)
        rows = np.flatnonzero(shared.parts(table, chunk) == TRAIN)
        return table.take(rows), rows + shared.source.bounds[chunk]

    def _chunk(self, chunk: int) -> tuple[HostArray, HostArray]:
        (table, _), pipeline = self._train_rows(chunk, self._data.names), self._data.pipeline
        x = np.empty((table.rows, self._data.x.shape[1]), self._dtype)
        y = np.empty((table.rows, self._data.y.shape[1]), self._dtype)
        step = max(256, ENCODED_AT_ONCE // x.shape[1])
        for start in range(0, table.rows, step):
            rows = table.take(np.arange(start, min(start + step, table.rows)))
            x[start : start + step], y[start : start + step] = pipeline.encode(rows), pipeline.encode_target(rows)
        return x, y

    def pieces(self, epoch: int, batch: int) -> Iterator[Piece]:
        """Give pieces without end, from a batch of an epoch on; the last one of an epoch may be shorter."""
        while True:
            yield from self._of_epoch(epoch, batch)
            epoch, batch = epoch + 1, 0

    def _of_epoch(self, epoch: int, batch: int) -> Iterator[Piece]:
        place, skip = self.order.find(epoch, batch * self._batch)
        rest: tuple[HostArray, HostArray] | None = None
        while place < self.order.windows:
            x, y = (part[skip:] for part in self.window(epoch, place))
            if rest is not None:
                x, y = (np.concatenate(pair) for pair in zip(rest, (x, y), strict=True))
            place, skip = place + 1, 0
            end = place == self.order.windows
            for start in range(0, len(x), self.room):
                stop = start + self.room
                if stop <= len(x) or end:
                    yield Piece(epoch, batch, x[start:stop], y[start:stop])
                    batch += self.room // self._batch
            whole = 0 if end else len(x) // self.room * self.room
            rest = x[whole:].copy(), y[whole:].copy()


class Ahead:
    """Takes pieces from a thread that reads ahead; going elsewhere begins a new one."""

    def __init__(self, rows: Rows) -> None:
        """Wait until somebody asks."""
        self._rows = rows
        self._stop = threading.Event()
        self._next: tuple[int, int] | None = None
        self._queue: queue.Queue[Piece | Exception] = queue.Queue(PIECES)

    def take(self, epoch: int, batch: int, seconds: float | None) -> Piece | None:
        """Give the piece that begins with a batch; None where it is not there after `seconds` (None: wait).

        Raises:
            UserError: when the file cannot be read any more.
        """
        if self._next != (epoch, batch):
            self._begin(epoch, batch)
        try:
            found = self._queue.get(timeout=seconds)
        except queue.Empty:
            return None
        if isinstance(found, Exception):
            self._next = None
            raise found
        done = found.batch + -(-len(found.x) // self._rows._batch)
        per_epoch = -(-self._rows.rows // self._rows._batch)
        self._next = (epoch, done) if done < per_epoch else (epoch + 1, 0)
        return found

    def _begin(self, epoch: int, batch: int) -> None:
        self._stop.set()
        self._stop, self._queue, self._next = threading.Event(), queue.Queue(PIECES), (epoch, batch)
        weakref.finalize(self, self._stop.set).atexit = True
        arguments = (self._rows, epoch, batch, self._queue, self._stop)
        threading.Thread(target=_read, args=arguments, name="rows", daemon=True).start()


def _read(rows: Rows, epoch: int, batch: int, out: queue.Queue[Piece | Exception], stop: threading.Event) -> None:
    """Put pieces into the queue until they are no longer wanted."""
    try:
        for piece in rows.pieces(epoch, batch):
            if not _put(out, piece, stop):
                return
    except Exception as error:
        _put(out, error, stop)


def _put(out: queue.Queue[Piece | Exception], piece: Piece | Exception, stop: threading.Event) -> bool:
    while not stop.is_set():
        try:
            out.put(piece, timeout=WAIT)
            return True
        except queue.Full:
            pass
    return False

"""Prepared data, kept: undo, redo and every check ask for the same few again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Lock
from weakref import WeakValueDictionary

from core.data.dataset import Dataset, prepare
from core.data.plan import DataPlan
from core.data.stream.passes import PassNeeded
from core.data.stream.source import Report
from core.data.stream.streamed import StreamedTable
from core.data.table import Table

HERE = 1_000_000
"""Up to so many numbers are prepared wherever they are asked for: it takes less than a tenth of a second."""
FEW = 4
"""So many are kept whatever their size, the newest; more while they are small."""
MANY = 32
ROOM = 256_000_000

Key = tuple[Table, DataPlan]
_beside: ContextVar[bool] = ContextVar("beside", default=False)


class Kept:
    """The newest prepared data, and all that somebody still holds."""

    def __init__(self) -> None:
        """Start empty."""
        self._newest: OrderedDict[Key, Dataset] = OrderedDict()
        self._alive: WeakValueDictionary[Key, Dataset] = WeakValueDictionary()
        self._lock = Lock()

    def find(self, key: Key) -> Dataset | None:
        """Give what was prepared for `key`; it counts as new again."""
        with self._lock:
            found = self._newest.get(key) or self._alive.get(key)
            if found is not None:
                self._put(key, found)
            return found

    def keep(self, key: Key, data: Dataset) -> Dataset:
        """Keep `data`, and let old ones go."""
        with self._lock:
            self._alive[key] = data
            self._put(key, data)
        return data

    def _put(self, key: Key, data: Dataset) -> None:
        self._newest[key] = data
        self._newest.move_to_end(key)
        while len(self._newest) > FEW and (len(self._newest) > MANY or self._size() > ROOM):
            self._newest.popitem(last=False)

    def _size(self) -> int:
        return sum(data.x.nbytes + data.y.nbytes for data in self._newest.values())


_kept = Kept()


def prepared(table: Table, plan: DataPlan) -> Dataset:
    """Prepare data, or give them again.

    Raises:
        UserError: when the data cannot be prepared.
        PassNeeded: under `only_at_hand`, when that would take long; its `gather` prepares them.
    """
    found = _kept.find((table, plan))
    if found is not None:
        return found
    if _beside.get() and table.rows * len(table.columns) > HERE and not isinstance(table, StreamedTable):
        raise PassNeeded(lambda report: _made(table, plan, report))
    return _made(table, plan)


@contextmanager
def only_at_hand(wanted: bool = True) -> Iterator[None]:
    """Let large tables not be prepared in this block, which may not take long: `prepared` raises `PassNeeded`."""
    token = _beside.set(wanted)
    try:
        yield
    finally:
        _beside.reset(token)


def _made(table: Table, plan: DataPlan, report: Report | None = None) -> Dataset:
    data = prepare(table, plan, report)
    _count(data)
    return _kept.keep((table, plan), data)


def _count(data: Dataset) -> None:
    """Count what the window asks for at once, where it is not the window that waits for it."""
    if data.rows * data.x.shape[1] <= HERE or isinstance(data.table, StreamedTable):
        return
    if len(data.used):
        _ = data.target_span, data.parts
    if data.pipeline.class_names:
        _ = data.classes, data.weights_of_classes if data.plan.weigh != "none" else None
    elif data.pipeline.task == "regression":
        _ = data.target_bars

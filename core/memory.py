"""What training remembers beside weights and optimizer state, as arrays that a file can keep.

| name            | array                                                                            |
|-----------------|----------------------------------------------------------------------------------|
| `schedule`      | (3,) lowest loss, epochs waited, scale; see `core.schedules.Seen`                |
| `stopping`      | (4,) lowest loss, its epoch, epochs waited, stopped after; `core.stopping.Watch` |
| `epoch`         | (3,) row of the epoch from which losses are summed, their sum, batches gathered  |
| `best.<name>`   | the weights with the lowest loss                                                 |
| `slopes.<name>` | the summed slopes of the batches gathered for the next update                    |
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.language import tr
from core.params import Layout
from core.schedules import Seen
from core.stopping import Watch

NUMBERS = {"schedule": 3, "stopping": 4, "epoch": 3}
"""How many numbers each array of numbers has."""
GROUPS = ("best.", "slopes.")


@dataclass(frozen=True, eq=False)
class Memory:
    """The same, taken apart.

    Attributes:
        best, slopes: flat in the parameters' order (all, and the trained ones); None where nothing is kept.
        loss_from, loss_sum: the losses of the running epoch from its row `loss_from` on, summed over the rows.
        gathered: batches whose slopes are summed.
    """

    seen: Seen = field(default_factory=Seen)
    watch: Watch = field(default_factory=Watch)
    best: HostArray | None = None
    slopes: HostArray | None = None
    loss_from: int = 0
    loss_sum: float = 0.0
    gathered: int = 0

    def arrays(self, order: Layout) -> dict[str, HostArray]:
        """Give what differs from the beginning as arrays."""
        seen, watch = self.seen, self.watch
        numbers: dict[str, tuple[float, ...]] = {}
        if seen != Seen():
            numbers["schedule"] = (seen.best, seen.waited, seen.scale)
        if watch != Watch():
            numbers["stopping"] = (watch.best, watch.best_epoch, watch.waited, watch.stopped)
        # A loss beyond all numbers is nothing that a file could keep; the sum then begins anew.
        if math.isfinite(self.loss_sum) and (self.loss_from or self.loss_sum or self.gathered):
            numbers["epoch"] = (self.loss_from, self.loss_sum, self.gathered)
        arrays = {name: np.array(values, dtype=np.float64) for name, values in numbers.items()}
        for group, flat in zip(GROUPS, (self.best, self.slopes), strict=True):
            arrays |= {} if flat is None else _named(order, group, flat)
        return arrays


def read_memory(arrays: Mapping[str, HostArray], order: Layout) -> Memory:
    """Read arrays back; what does not fit the network or is missing begins anew."""
    numbers = {name: _numbers(arrays.get(name), count) for name, count in NUMBERS.items()}
    best, slopes = (_flat(order, arrays, group) for group in GROUPS)
    memory = Memory(best=best)
    if (seen := numbers["schedule"]) is not None:
        memory = _with(memory, seen=Seen(seen[0], int(seen[1]), seen[2]))
    if (watch := numbers["stopping"]) is not None:
        memory = _with(memory, watch=Watch(watch[0], *(int(value) for value in watch[1:])))
    if (epoch := numbers["epoch"]) is not None:
        gathered = int(epoch[2]) if slopes is not None else 0
        memory = _with(memory, loss_from=int(epoch[0]), loss_sum=epoch[1], gathered=gathered)
    return _with(memory, slopes=slopes if memory.gathered else None)


def check_memory(arrays: Mapping[str, HostArray], order: Layout) -> None:
    """Hold what a file has to what training can have left for the network laid out in `order`.

    Raises:
        UserError: naming the array that does not belong there or is damaged.
    """
    shapes: dict[str, tuple[int, ...]] = {name: (count,) for name, count in NUMBERS.items()}
    shapes |= {f"best.{entry.name}": entry.shape for entry in order.entries}
    shapes |= {f"slopes.{entry.name}": entry.shape for entry in order.entries if entry.info.trained}
    for name, array in arrays.items():
        if name not in shapes:
            raise UserError(tr("the memory {name!r} does not belong to the network.", name=name))
        if array.shape != shapes[name] or array.dtype != np.float64 or not np.isfinite(array).all():
            shown = " × ".join(map(str, shapes[name]))
            raise UserError(
                tr("the memory {name!r} has to be {shown} finite numbers in float64.", name=name, shown=shown)
            )


def _with(memory: Memory, **changes: object) -> Memory:
    return Memory(**{**vars(memory), **changes})


def _numbers(array: HostArray | None, count: int) -> list[float] | None:
    usable = array is not None and array.shape == (count,) and bool(np.isfinite(array).all())
    return [float(value) for value in array] if array is not None and usable else None


def _named(order: Layout, group: str, flat: HostArray) -> dict[str, HostArray]:
    entries = [entry for entry in order.entries if entry.stop <= flat.shape[0]]
    return {f"{group}{e.name}": flat[e.start : e.stop].reshape(e.shape).astype(np.float64) for e in entries}


def _flat(order: Layout, arrays: Mapping[str, HostArray], group: str) -> HostArray | None:
    """Put the arrays of a group one behind the other; None unless every array that belongs there fits."""
    found = {name.removeprefix(group): array for name, array in arrays.items() if name.startswith(group)}
    entries = [entry for entry in order.entries if group == "best." or entry.info.trained]
    if not entries or set(found) != {entry.name for entry in entries}:
        return None
    if any(found[entry.name].shape != entry.shape for entry in entries):
        return None
    return np.concatenate([found[entry.name].ravel() for entry in entries])

"""Parameters as one flat array with named views: a snapshot is one copy, an optimizer one pass."""

from __future__ import annotations

import math
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from core.backend import Array, HostArray
from core.errors import UserError
from core.initializers import INITIALIZERS
from core.language import tr
from core.layer import ParamInfo, Shape, Views
from core.spec import NetworkSpec

WIDE = 2**22
"""Arrays with more numbers are kept in float32 where they come so: 10,000 × 10,000 weights in float64 take 0.8 GB."""
_AT_ONCE = 2**18
"""Numbers of a wide array that are drawn at once in float64, before they become float32."""


@dataclass(frozen=True)
class Entry:
    """Where one parameter array lies in the flat array."""

    name: str
    layer: str
    info: ParamInfo
    start: int

    @property
    def stop(self) -> int:
        """One past its last number."""
        return self.start + math.prod(self.info.shape)

    @property
    def shape(self) -> Shape:
        """Its shape."""
        return self.info.shape


@dataclass(frozen=True)
class Layout:
    """The order of all parameter arrays: those that are trained first; layer by layer, weight before bias."""

    entries: tuple[Entry, ...]

    @cached_property
    def size(self) -> int:
        """How many numbers there are."""
        return self.entries[-1].stop if self.entries else 0

    @cached_property
    def trained_size(self) -> int:
        """How many numbers the optimizer changes; they come first."""
        return sum(math.prod(entry.shape) for entry in self.entries if entry.info.trained)

    def views(self, flat: Array) -> Views:
        """Give the named views of a flat array; writing to a view writes to the array."""
        return {e.name: flat[e.start : e.stop].reshape(e.shape) for e in self.entries}


def layout(spec: NetworkSpec) -> Layout:
    """Lay out the parameters of a network."""
    shapes = spec.shapes()
    infos: list[tuple[str, ParamInfo]] = []
    for layer in spec.layers:
        infos += [(layer.name, i) for i in layer.layer.parameters(tuple(shapes[name] for name in layer.inputs))]
    entries: list[Entry] = []
    start = 0
    for name, info in sorted(infos, key=lambda pair: not pair[1].trained):
        entries.append(Entry(f"{name}.{info.name}", name, info, start))
        start = entries[-1].stop
    return Layout(tuple(entries))


class Weights(Mapping[str, HostArray]):
    """The values of all parameters, frozen: name → read-only float64 array; wide ones may be float32, see `WIDE`.

    Float32 values are kept exactly, since every float32 is a float64.
    """

    def __init__(self, arrays: Mapping[str, Any]) -> None:
        """Copy `arrays`, but for those that are frozen already."""
        self._arrays: dict[str, HostArray] = {name: _frozen(array) for name, array in arrays.items()}

    def __getitem__(self, name: str) -> HostArray:
        return self._arrays[name]

    def __iter__(self) -> Any:
        return iter(self._arrays)

    def __len__(self) -> int:
        return len(self._arrays)

    @cached_property
    def numbers(self) -> int:
        """How many numbers there are."""
        return sum(array.size for array in self._arrays.values())

    @property
    def dtype(self) -> str:
        """The type to calculate with, so that no array has to be copied."""
        return "float32" if any(array.dtype == np.float32 for array in self._arrays.values()) else "float64"

    @classmethod
    def mixed(cls, arrays: Mapping[str, HostArray]) -> Weights:
        """Take over arrays (see the class) that nobody writes to any more, without copying them."""
        made = cls({})
        for name, array in arrays.items():
            array.setflags(write=False)
            made._arrays[name] = array
        return made

    def same(self, other: Weights) -> bool:
        """Tell whether all names, shapes and values are equal."""
        return list(self) == list(other) and all(np.array_equal(a, other[n], equal_nan=True) for n, a in self.items())

    def with_value(self, name: str, index: tuple[int, ...], value: float) -> Weights:
        """Give the weights with one number changed.

        Raises:
            UserError: when there is no such number or the value is not finite.
        """
        if name not in self or len(index) != self[name].ndim:
            raise UserError(tr("{name}: there is no such weight.", name=name))
        if not np.isfinite(value):
            raise UserError(tr("{name}: a weight has to be a finite number.", name=name))
        changed = np.array(self[name])
        changed[index] = value
        changed.setflags(write=False)
        return Weights.mixed({**self._arrays, name: changed})

    def flat(self, order: Layout) -> HostArray:
        """Give all numbers in the order of `order`, as a new float64 array."""
        if not order.entries:
            return np.zeros(0)
        return np.concatenate([self[e.name].ravel() for e in order.entries])


def from_flat(order: Layout, flat: HostArray) -> Weights:
    """Name the numbers of a flat host array."""
    return Weights(order.views(flat))


def initial(spec: NetworkSpec, seed: int) -> Weights:
    """Draw first values; each array depends on the seed, its name and its shape alone.

    So adding a layer does not change what the others start from.
    """
    return drawn(layout(spec).entries, seed)


def redrawn(spec: NetworkSpec, weights: Weights, layer: str, seed: int) -> Weights:
    """Give the weights with those of one layer drawn anew, as a fresh network with this seed would have them."""
    fresh = {e.name: _draw(e, seed) for e in layout(spec).entries if e.layer == layer}
    return Weights.mixed({**weights, **fresh})


def check_weights(spec: NetworkSpec, arrays: Mapping[str, HostArray], place: str) -> Weights:
    """Give `arrays` as the weights of `spec`.

    Raises:
        UserError: for a missing or additional array, a wrong shape, or NaN and infinity.
    """
    expected = {e.name: e.shape for e in layout(spec).entries}
    for name in sorted(set(expected) ^ set(arrays)):
        raise UserError(
            tr(
                "{place}: the array {name} is {words}.",
                place=place,
                name=name,
                words=tr("missing") if name in expected else tr("not part of the network"),
            )
        )
    for name, shape in expected.items():
        if arrays[name].shape != shape:
            raise UserError(
                tr(
                    "{place}: {name} has the shape {shape}, and the network needs {shape2}.",
                    place=place,
                    name=name,
                    shape=arrays[name].shape,
                    shape2=shape,
                )
            )
        if not np.isfinite(arrays[name]).all():
            raise UserError(tr("{place}: {name} holds NaN or infinity.", place=place, name=name))
    return Weights({name: arrays[name] for name in expected})


def _frozen(array: Any) -> HostArray:
    """Give a read-only array that nobody else can write to; what is that already is shared."""
    given = np.asarray(array)
    dtype = np.float32 if given.dtype == np.float32 and given.size > WIDE else np.float64
    if given is array and given.flags.owndata and not given.flags.writeable and given.dtype == dtype:
        return given
    copy = np.array(given, dtype=dtype, order="C")
    copy.setflags(write=False)
    return copy


def drawn(entries: tuple[Entry, ...], seed: int) -> Weights:
    """Draw first values, wide arrays beside each other; each has a generator of its own."""
    if any(math.prod(entry.shape) > WIDE for entry in entries):
        with ThreadPoolExecutor() as pool:
            found = dict(zip((e.name for e in entries), pool.map(lambda e: _draw(e, seed), entries), strict=True))
    else:
        found = {entry.name: _draw(entry, seed) for entry in entries}
    return Weights.mixed(found)


def _draw(entry: Entry, seed: int) -> HostArray:
    generator = np.random.default_rng([seed, *entry.name.encode()])
    info = entry.info
    initializer = INITIALIZERS[info.initializer]
    if math.prod(info.shape) <= WIDE:
        return initializer.draw(generator, info.shape, info.fan_in, info.fan_out)
    if not initializer.piecewise:
        return initializer.draw(generator, info.shape, info.fan_in, info.fan_out).astype(np.float32)
    made, rows = np.empty(info.shape, np.float32), max(1, _AT_ONCE // math.prod(info.shape[1:]))
    for start in range(0, len(made), rows):
        piece = made[start : start + rows]
        piece[:] = initializer.draw(generator, piece.shape, info.fan_in, info.fan_out)
    return made

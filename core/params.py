"""Parameters as one flat array with named views: a snapshot is one copy, an optimizer one pass."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from core.backend import Array, HostArray
from core.errors import UserError
from core.initializers import INITIALIZERS
from core.layer import ParamInfo, Shape, Views
from core.spec import NetworkSpec


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
    """The values of all parameters, frozen: name → read-only float64 array.

    Float32 values are kept exactly, since every float32 is a float64.
    """

    def __init__(self, arrays: Mapping[str, Any]) -> None:
        """Copy `arrays`."""
        self._arrays: dict[str, HostArray] = {}
        for name, array in arrays.items():
            copy = np.array(array, dtype=np.float64)
            copy.setflags(write=False)
            self._arrays[name] = copy

    def __getitem__(self, name: str) -> HostArray:
        return self._arrays[name]

    def __iter__(self) -> Any:
        return iter(self._arrays)

    def __len__(self) -> int:
        return len(self._arrays)

    @classmethod
    def mixed(cls, arrays: Mapping[str, HostArray]) -> Weights:
        """Take over float64 arrays that nobody writes to any more, without copying them."""
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
            raise UserError(f"{name}: there is no such weight.")
        if not np.isfinite(value):
            raise UserError(f"{name}: a weight has to be a finite number.")
        changed = np.array(self[name])
        changed[index] = value
        return self.with_array(name, changed)

    def with_array(self, name: str, array: HostArray) -> Weights:
        """Give the weights with another array, which nobody writes to any more; none is copied.

        Raises:
            UserError: when there is no such array, its shape is another one, or it holds NaN or infinity.
        """
        if name not in self or array.shape != self[name].shape:
            raise UserError(f"{name}: there is no such array of this shape.")
        if not np.isfinite(array).all():
            raise UserError(f"{name}: a weight has to be a finite number.")
        return Weights.mixed({**self._arrays, name: np.asarray(array, dtype=np.float64)})

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
    return Weights({e.name: _draw(e, seed) for e in layout(spec).entries})


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
        raise UserError(f"{place}: the array {name} is {'missing' if name in expected else 'not part of the network'}.")
    for name, shape in expected.items():
        if arrays[name].shape != shape:
            raise UserError(f"{place}: {name} has the shape {arrays[name].shape}, and the network needs {shape}.")
        if not np.isfinite(arrays[name]).all():
            raise UserError(f"{place}: {name} holds NaN or infinity.")
    return Weights({name: arrays[name] for name in expected})


def _draw(entry: Entry, seed: int) -> HostArray:
    generator = np.random.default_rng([seed, *entry.name.encode()])
    info = entry.info
    return INITIALIZERS[info.initializer].draw(generator, info.shape, info.fan_in, info.fan_out)

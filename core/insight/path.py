"""The way that training took: weights at moments that the timeline keeps anyway, thinned to a bounded number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.backend import HostArray
from core.layer import Views
from core.params import Weights, layout
from core.spec import NetworkSpec
from core.timeline.stretch import Stretch

MOST = 48
"""Moments that are looked at; where there are more, the spacing doubles."""


@dataclass(frozen=True, eq=False)
class Stop:
    """One moment on the way.

    Attributes:
        step: updates up to it.  key: what it stands for; the same object each time it is asked for.
    """

    step: int
    key: object
    _flat: Callable[[], HostArray]

    def flat(self) -> HostArray:
        """Give all parameters in the order of `core.params.layout`; not to be written to."""
        return self._flat()

    def weights(self, spec: NetworkSpec) -> Views:
        """Give the parameters by name."""
        return layout(spec).views(self.flat())


@dataclass(frozen=True, eq=False)
class Way:
    """How training came to the newest moment.

    Attributes:
        line: stretches of training, see `core.timeline.stretch.Stretch`.  initial: the weights before all updates.
        newest, step: the newest weights, and after how many updates they were there.
    """

    line: tuple[Stretch, ...]
    initial: Weights
    newest: Weights
    step: int

    def stops(self, spec: NetworkSpec) -> list[Stop]:
        """Give every moment that is known of this network, in order, none twice."""
        found = {stop.step: stop for stop in stops(self.line, spec)}
        sizes = {entry.name: entry.shape for entry in layout(spec).entries}
        for step, weights in ((0, self.initial), (self.step, self.newest)):
            if {name: array.shape for name, array in weights.items()} == sizes:
                found.setdefault(step, stop_of(weights, step, spec))
        return [found[step] for step in sorted(found)]


def stops(line: Sequence[Stretch], spec: NetworkSpec) -> list[Stop]:
    """Give every kept moment of a line (`core.timeline.store.Store.line`) with this network, in order, none twice."""
    order = layout(spec)
    found: dict[int, Stop] = {}
    for stretch in line:
        if stretch.project.spec != spec:
            found.clear()
            continue
        begun = stretch.project.weights
        found[stretch.start] = Stop(stretch.start, begun, lambda begun=begun: begun.flat(order))  # type: ignore[misc]
        for moment in list(stretch.moments):
            if moment.at_update and moment.arrays[0].size == order.size:
                found[moment.step] = Stop(moment.step, moment, lambda moment=moment: moment.arrays[0])  # type: ignore[misc]
    return [found[step] for step in sorted(found)]


def stop_of(weights: Weights, step: int, spec: NetworkSpec) -> Stop:
    """Give the moment with these weights after `step` updates."""
    return Stop(step, weights, lambda: weights.flat(layout(spec)))


def thinned(found: list[Stop], most: int = MOST) -> list[Stop]:
    """Keep at most `most` + 1: the first one of every 2ᵏ updates, with the smallest k that does, and the newest.

    So the same moments are chosen again while more come, until the spacing doubles.
    """
    if not found:
        return []
    spacing = 1
    while len({stop.step // spacing for stop in found}) > most:
        spacing *= 2
    kept: dict[int, Stop] = {}
    for stop in found:
        kept.setdefault(stop.step // spacing, stop)
    chosen = list(kept.values())
    return chosen if chosen[-1] is found[-1] else [*chosen, found[-1]]

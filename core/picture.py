"""What the diagram shows at one moment: numbers with "known or not yet", nothing that is calculated here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from core.backend import HostArray
from core.explanation import Phase, Ref
from core.params import Weights
from core.spec import NetworkSpec


@dataclass(frozen=True, eq=False)
class Values:
    """An array of which a part may not be computed yet; both arrays are read-only and have one shape."""

    array: HostArray
    known: HostArray

    def at(self, *index: int) -> float | None:
        """Give one number, or None where it is not known yet ("?" on screen, never 0)."""
        return float(self.array[index]) if self.known[index] else None


def known(array: HostArray) -> Values:
    """Give an array whose numbers are all known."""
    return Values(array, np.ones(array.shape, dtype=bool))


@dataclass(frozen=True, eq=False)
class Picture:
    """A network at one moment, for one row.

    Attributes:
        activations: layer → a (units,), the input layer too.  sums: layer → z (units,).
        slopes: layer → ∂L/∂a (units,).  weight_slopes: parameter ("hidden1.weight") → ∂L/∂w. Empty outside stepping.
        target: what the output should be (outputs,), or None.  loss: of this row, None while not known.
        focus: where the current operation is, with its phase; operands: where its numbers came from.
        inputs, outputs: names of features and outputs, as the diagram writes them beside the first and last layer.
        stops: places with a breakpoint.
        answers: layer → what each unit gives over a grid of the two inputs (points, points, units), see `core.living`.
        states: layer → which units are dead or saturated (units,), see there.
        flags: layers with a problem, and the sentence about it.
    """

    spec: NetworkSpec
    weights: Weights
    activations: Mapping[str, Values] = field(default_factory=dict)
    sums: Mapping[str, Values] = field(default_factory=dict)
    slopes: Mapping[str, Values] = field(default_factory=dict)
    weight_slopes: Mapping[str, Values] = field(default_factory=dict)
    target: HostArray | None = None
    loss: float | None = None
    focus: Ref | None = None
    phase: Phase | None = None
    operands: tuple[Ref, ...] = ()
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    stops: tuple[Ref, ...] = ()
    answers: Mapping[str, HostArray] = field(default_factory=dict)
    states: Mapping[str, HostArray] = field(default_factory=dict)
    flags: Mapping[str, str] = field(default_factory=dict)

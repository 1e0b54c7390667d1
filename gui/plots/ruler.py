"""What a curve is drawn over: epochs, updates or seconds of training."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core import numbers
from core.backend import HostArray
from core.course import Course
from core.curves import along
from core.language import tr


@dataclass(frozen=True)
class Axis:
    """A unit to go across by; `words` writes a place."""

    kind: str
    label: str
    words: Callable[[float], str]


AXES = {
    axis.kind: axis
    for axis in (
        Axis("epoch", tr("Epochs"), lambda value: tr("epoch {value}", value=numbers.text(value))),
        Axis("update", tr("Updates"), lambda value: tr("update {value:,.0f}", value=value).replace(",", " ")),
        Axis("second", tr("Seconds of training"), lambda value: f"{numbers.text(value)} s"),
    )
}


@dataclass(frozen=True, eq=False)
class Ruler:
    """Turns epochs of a run into its updates and seconds; `per_epoch` updates where the course tells nothing."""

    course_of: Callable[[], Course]
    per_epoch: float

    @cached_property
    def course(self) -> Course:
        """The course; it is asked for when it is needed first."""
        return self.course_of()

    def at(self, axis: str, epochs: HostArray) -> HostArray:
        """Give the places on an axis; NaN where they are not known, as the seconds of a run from a file."""
        if axis == "epoch":
            return epochs
        name = "step" if axis == "update" else "seconds"
        if len(self.course):
            return along(epochs, self.course.head("epoch"), self.course.head(name))
        return epochs * self.per_epoch if axis == "update" else np.full(len(epochs), np.nan)

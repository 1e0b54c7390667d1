"""What a plot may draw from at one moment, at no cost but its own drawing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from core.backend import HostArray
from core.course import Course
from core.data.dataset import Dataset
from core.events import LayerStats
from core.insight.path import Way
from core.project import Project
from gui.plots.ruler import Ruler

Series = tuple[Sequence[float], Sequence[float]]
"""Updates, and the values after them."""
Line = tuple[str, HostArray, int]
"""Name of another line of training, its curve and the number of its colour."""


@dataclass(frozen=True, eq=False)
class Now:
    """One moment; nothing in it changes.

    Attributes:
        project: with the weights that are shown, also while training runs.  data: the prepared rows.
        running: whether training goes on.
        curve: (points, 5), see `core.history`.
        compared: other lines of training.  watches: the courses of the watches that are drawn large.
        metrics: kind → (points, 3), see `core.measured`.
        step: updates up to this moment.  way: how training came to the newest moment.
    """

    project: Project
    data: Dataset
    running: bool
    curve: HostArray
    compared: tuple[Line, ...]
    watches: Mapping[str, Series]
    metrics: Mapping[str, HostArray]
    course_of: Callable[[], Course]
    layers_of: Callable[[], tuple[LayerStats, ...]]
    step: int
    way: Way

    @cached_property
    def course(self) -> Course:
        """What each layer did on the way, see `core.course`."""
        return self.course_of()

    @cached_property
    def ruler(self) -> Ruler:
        """Where epochs are in updates and seconds."""
        return Ruler(self.course_of, self.project.config.updates_per_epoch(self.data.n_train))

    @cached_property
    def layers(self) -> tuple[LayerStats, ...]:
        """Every layer's activations for up to 256 training rows."""
        return self.layers_of()

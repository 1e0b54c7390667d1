"""What a plot is, as data: its name, for which networks it exists, how it gets its numbers and how often."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.data.dataset import Dataset
from core.insight.path import Way
from core.language import tr
from core.project import Project

if TYPE_CHECKING:
    from gui.plots.base import Plot
    from gui.plots.now import Now

GROUPS = {
    "Curves": tr("Curves"),
    "Activations": tr("Activations"),
    "Weights": tr("Weights"),
    "Gradients": tr("Gradients"),
    "Predictions": tr("Predictions"),
    "Inside": tr("Inside"),
    "Diagnosis": tr("Diagnosis"),
    "Runs": tr("Runs"),
}
"""In the order of the menu, and how each is headed."""
LIVE, CALM, SLOW = 15.0, 7.5, 2.0
"""Drawings a second: what is followed with the eye, what is read, what takes long to calculate.

The three plots that are in sight at first come to one for each snapshot: two in one frame let an input wait longer.
"""


@dataclass(frozen=True, eq=False)
class Question:
    """What a plot's `compute` is asked; nothing in it changes, so that it may be read in another thread.

    Attributes:
        project: with the weights that are shown (`project.weights`), also while training runs.
        data: the prepared rows.  options: what `Plot.options()` gave.
        running: whether training goes on, so that a bounded number of rows has to do.
        step: updates up to the moment on show.  way: how training came to the newest moment.
        report: takes the finished share from 0 to 1; gives False when nobody waits for the answer any more.
    """

    project: Project
    data: Dataset
    options: Any
    report: Callable[[float], bool]
    running: bool
    step: int
    way: Way


def everywhere(project: Project, data: Dataset) -> str:
    """Fit every network and every task."""
    return ""


@dataclass(frozen=True)
class PlotKind:
    """One entry of the registry. A plot either draws what is at hand (`draw`), or asks and shows the answer.

    Attributes:
        kind: stable name; the widget's objectName is "plot." + kind.
        title, about: heading, and one sentence that says what is seen.  group: one of `GROUPS`.
        make: makes the widget, empty.
        draw: draws a `gui.plots.now.Now` into the widget; in the window's thread, so within a few milliseconds.
        compute, show: a pure function from a `Question` to a frozen answer, called beside the window; and what draws
            the answer.
        per_second: how often it is drawn, or asked, at most while training runs.
        by_hand: it is asked only when the plot emits `asked`, since it takes seconds; see `gui.plots.asked_plot`.
        by_row: it shows the chosen row, so another row makes it ask again.
        fits: gives "" where the plot exists, else why not, as a sentence.
        share: how high it is beside others.
        measures: gives the metrics that training is to measure while the plot is in sight.
    """

    kind: str
    title: str
    group: str
    about: str
    make: Callable[[], Plot]
    draw: Callable[[Any, Now], object] | None = None
    compute: Callable[[Question], Any] | None = None
    show: Callable[[Any, Any], object] | None = None
    per_second: float = LIVE
    by_hand: bool = False
    by_row: bool = False
    fits: Callable[[Project, Dataset], str] = everywhere
    share: float = 4.0
    measures: Callable[[Any], tuple[str, ...]] | None = None

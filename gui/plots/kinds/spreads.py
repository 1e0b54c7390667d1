"""How activations, sums, weights and slopes of each layer are spread, now and over time."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from core.insight.path import stop_of, thinned
from core.language import tr
from gui.plots.kind import SLOW, PlotKind, Question
from gui.plots.spread_plot import TIME, Spread, SpreadPlot

if TYPE_CHECKING:
    from core.insight.distributions import Course

ORDER = 22


class Keeper:
    """What was measured for one plot; it lives as long as network and data are the same."""

    def __init__(self) -> None:
        """Start with nothing measured."""
        self._lock = threading.Lock()
        self._key: tuple[object, ...] = ()
        self._course: Course | None = None

    def spread(self, question: Question) -> Spread:
        """Measure the moment on show and, where asked for, those on the way that are not known yet."""
        with self._lock:
            return self._spread(question)

    def _spread(self, question: Question) -> Spread:
        from core.insight.distributions import ridges

        project, (quantity, view, _) = question.project, question.options
        course, spec = self._course_for(question), project.spec
        here = stop_of(project.weights, question.step, spec)
        now = course.at(here, quantity)
        on_way = thinned(question.way.stops(spec)) if view == TIME else []
        chosen = sorted([*(s for s in on_way if s.step != here.step), here], key=lambda stop: stop.step)
        found = []
        for place, stop in enumerate(chosen):
            found.append((stop.step, course.at(stop, quantity)))
            if not question.report(place / len(chosen)):
                break
        each = [ridges(layer, [(step, by_layer[layer]) for step, by_layer in found]) for layer in now]
        return Spread(quantity, question.step, now, each, course.rows)

    def _course_for(self, question: Question) -> Course:
        from core.insight.distributions import Course

        project = question.project
        key = (project.spec, project.config.loss, question.data)
        if self._course is None or any(a is not b and a != b for a, b in zip(self._key, key, strict=True)):
            self._key, self._course = key, Course(project.spec, project.config.loss, question.data)
        return self._course


class KeptSpreadPlot(SpreadPlot):
    """Remembers what was measured."""

    def __init__(self, kind: str, title: str, quantities: tuple[str, ...]) -> None:
        """Start empty."""
        super().__init__(kind, title, quantities)
        self.keeper = Keeper()

    def options(self) -> tuple[str, str, Keeper]:  # type: ignore[override]  # noqa: D102
        return (*super().options(), self.keeper)


def _compute(question: Question) -> Spread:
    keeper: Keeper = question.options[2]
    return keeper.spread(question)


def _kind(kind: str, title: str, group: str, about: str, quantities: tuple[str, ...]) -> PlotKind:
    make = partial(KeptSpreadPlot, kind, title, quantities)
    return PlotKind(
        kind, title, group, about, make, compute=_compute, show=SpreadPlot.show_spread, per_second=SLOW, share=5
    )


PLOTS = (
    _kind("activation_spread", tr("Activations over time"), "Activations",
          tr("How each layer's activations, or the sums before them, are spread at the moments on the way."),
          ("activations", "sums")),
    _kind("weight_spread", tr("Weights over time"), "Weights",
          tr("How each layer's weights, or its biases, are spread at the moments on the way."), ("weights", "biases")),
    _kind("slope_spread", tr("Slopes over time"), "Gradients",
          tr("How the slopes ∂L/∂w of each layer's weights, or ∂L/∂z of its neurons, are spread on the way."),
          ("gradients", "gradient_sizes", "deltas")),
)  # fmt: skip

"""What each unit of a layer answers over two inputs, the others held."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core import numbers
from core.data.dataset import Dataset
from core.language import tr
from core.predicting.asked import Asked
from core.project import Project
from gui.plots.kind import SLOW, PlotKind, Question
from gui.plots.planes import Held, PlanePickers, Wish, held_row, planes_fit
from gui.plots.tiles_plot import Grid, TilesPlot

if TYPE_CHECKING:
    from core.insight.maps import UnitMaps
    from core.predicting.what_if import Axis

ORDER = 40
ABOUT = tr("Each small map shows what one unit answers while two inputs change; the other inputs are held.")


@dataclass(frozen=True, eq=False)
class Answer:
    """Maps, and what can be chosen."""

    maps: UnitMaps
    held: Held
    layers: tuple[str, ...]


class UnitMapsPlot(TilesPlot):
    """A map per unit of the chosen layer."""

    about = ABOUT

    def __init__(self) -> None:
        """Start empty."""
        super().__init__(
            "unit_maps", tr("Response maps"), tr("Choose a layer: what each of its units answers appears here.")
        )
        self.layer = self.picker("layer", tr("Layer"), tr("The layer whose units are shown"))
        self.plane = PlanePickers(self)
        self.end_bar()

    def options(self) -> tuple[str, Wish]:  # noqa: D102
        return self.layer.wanted, self.plane.options()

    def show_maps(self, answer: Answer) -> None:
        """Draw the maps."""
        from core.predicting.rows import shown

        maps, held = answer.maps, answer.held
        self.layer.offer({name: name for name in answer.layers}, maps.layer)
        self.plane.offer(held)
        what = tr("channel") if maps.channels else tr("unit")
        shown_of = (
            tr("{shown} of {of} channels, those that vary most")
            if maps.channels
            else tr("{shown} of {of} units, those that vary most")
        )
        some = len(maps.units) < maps.of
        self.set_note(shown_of.format(shown=len(maps.units), of=maps.of) if some else "")
        x, y = maps.x, maps.y
        mean = tr("; the mean of each channel") if maps.channels else ""
        foot = tr(
            "Across {x} {ends}, up {y} {ends2}{mean}{held}",
            x=x.name,
            ends=_ends(x),
            y=y.name,
            ends2=_ends(y),
            mean=mean,
            held=held.words,
        )

        def at(row: int, column: int) -> str:
            up = len(y.values) - 1 - row
            return f"{x.name} {shown(x.values[column])}, {y.name} {shown(y.values[up])}"

        names = [f"{what} {unit + 1}" if len(maps.units) <= 12 else str(unit + 1) for unit in maps.units]
        smooth = x.is_number and y.is_number
        self.show_grid(Grid(maps.layer, maps.maps[:, ::-1], names, maps.units.tolist(), foot, at, smooth))


def _ends(axis: Axis) -> str:
    from core.predicting.rows import shown

    if not axis.is_number:
        return f"({', '.join(shown(value) for value in axis.values[:6])})"
    return f"{numbers.text(axis.numbers[0], 3)} … {numbers.text(axis.numbers[-1], 3)}"


def _compute(question: Question) -> Answer:
    from core.insight.maps import UNIT_POINTS, plane_axes, unit_maps
    from core.predicting.rows import Inputs

    project, data = question.project, question.data
    wanted, wish = question.options
    layers = tuple(layer.name for layer in project.spec.layers if layer.inputs)
    layer = wanted if wanted in layers else layers[0]
    inputs, asked = Inputs(data), Asked(project.spec, project.weights, data.pipeline)
    row, held = held_row(inputs, project.row, wish)
    x, y = plane_axes(inputs, row, held.x, held.y, UNIT_POINTS)
    return Answer(unit_maps(asked, layer, x, y, row), held, layers)


def _fits(project: Project, data: Dataset) -> str:
    return planes_fit(data)


PLOTS = (
    PlotKind(
        "unit_maps",
        tr("Response maps"),
        "Inside",
        ABOUT,
        UnitMapsPlot,
        compute=_compute,
        show=UnitMapsPlot.show_maps,
        per_second=SLOW,
        by_row=True,
        fits=_fits,
        share=6,
    ),
)

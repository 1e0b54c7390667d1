"""Where layers stand and how their connections run, on random networks."""

from __future__ import annotations

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from core.canvas import Canvas
from core.spec import NetworkSpec
from gui.diagram import plans
from gui.diagram.layout import arrange
from gui.diagram.shapes import Layout
from tests.gui.diagram_pictures import net, random_picture
from tests.gui.graphs import crossed, graphs, overlapping, residual

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""Neither shrinking nor tracing: a layout is many steps, and the first failing network is small enough."""
Places = dict[str, tuple[float, float]]


def laid_out(
    spec: NetworkSpec, style: str = "build", positions: Places | None = None, canvas: Canvas | None = None
) -> Layout:
    plan = plans.plan_of(random_picture(spec), style, None, frozenset(), style == "build", (900, 600))  # type: ignore[arg-type]
    return arrange(plans.arranged(plan, positions or {}, None, (), canvas or Canvas()))


@pytest.mark.parametrize("style", ["build", "train", "step"])
@settings(max_examples=20, deadline=None, phases=PHASES)
@given(spec=graphs())
def test_boxes_stand_apart_and_connections_cross_none(style: str, spec: NetworkSpec) -> None:
    layout = laid_out(spec, style)
    assert set(layout.columns) == set(spec.names), "every layer has a place"
    assert overlapping(layout) == []
    assert crossed(layout) == []


@pytest.mark.parametrize("blocks", [1, 4])
@pytest.mark.parametrize("units", [2, 12, 40])
def test_skip_connections_go_around(blocks: int, units: int) -> None:
    layout = laid_out(residual(blocks, units))
    assert crossed(layout) == []
    cables = {(gap.source.layer, gap.target.layer) for gap in layout.gaps if gap.route}
    assert cables == {("first", "add0"), *((f"add{k}", f"add{k + 1}") for k in range(blocks - 1))}


@settings(max_examples=20, deadline=None, phases=PHASES)
@given(spec=graphs(6), data=st.data())
def test_placed_by_hand_connections_still_go_around(spec: NetworkSpec, data: st.DataObject) -> None:
    cells = data.draw(st.permutations(range(16)))
    places = {name: (cells[k] % 4 * 420.0, cells[k] // 4 * 1300.0 + 1) for k, name in enumerate(spec.names)}
    layout = laid_out(spec, "build", places)
    assert overlapping(layout) == []
    assert crossed(layout) == []


def test_a_stack_keeps_its_straight_edges() -> None:
    layout = laid_out(net(2, 8, 8, 3))
    assert not any(gap.route or gap.stubs != (0.0, 0.0) for gap in layout.gaps)

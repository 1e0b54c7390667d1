"""Where layers stand and how their connections run, on random networks."""

from __future__ import annotations

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from core.layers.dense import Dense
from core.spec import NetworkSpec
from gui.diagram import places
from tests.gui.diagram_pictures import net
from tests.gui.graphs import crossed, graphs, laid_out, overlapping, residual

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""Neither shrinking nor tracing: a layout is many steps, and the first failing network is small enough."""


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


def test_an_edit_moves_only_what_has_to_make_room() -> None:
    spec = net(2, 3, 4, 5, 1)
    placed = {name: (x, y + 40.0) for name, (x, y) in laid_out(spec).places.items()}
    wider, new = spec.insert(Dense(4), "hidden2")
    after = laid_out(wider, positions=placed).places
    for name in ("input", "hidden1", "hidden2"):
        assert after[name] == placed[name]
    aside = {round(after[name][0] - placed[name][0], 1) for name in ("hidden3", "output")}
    assert len(aside) == 1, "what lies beyond keeps its distances"
    assert all(after[name][1] == placed[name][1] for name in placed)
    assert after["hidden2"][0] < after[new][0] < after["hidden3"][0]
    assert overlapping(laid_out(wider, positions=placed)) == []
    less = laid_out(spec.remove("hidden2"), positions=placed).places
    assert all(less[name] == placed[name] for name in less)


def test_by_itself_an_edit_leaves_what_comes_before_it_where_it_is() -> None:
    spec = residual(3)
    before = laid_out(spec, size=(0, 0)).columns
    after = laid_out(spec.insert(Dense(4), "add1")[0], size=(0, 0)).columns
    for name in ("input", "first", "a0", "b0", "add0", "a1", "b1", "add1"):
        assert after[name].body == before[name].body
        assert after[name].header == before[name].header


def test_few_connections_cross() -> None:
    """Two branches that the network lists the other way round than they are read."""
    rows = places.ranks({"i": (), "a": ("i",), "b": ("i",), "c": ("b",), "d": ("a",), "o": ("c", "d")})
    assert rows[1:3] in ([["a", "b"], ["d", "c"]], [["b", "a"], ["c", "d"]])
    same = places.ranks({"i": (), "a": ("i",), "b": ("i",), "c": ("a",), "d": ("b",), "o": ("c", "d")})
    assert same[1:3] == [["a", "b"], ["c", "d"]], "what does not cross stays in order"

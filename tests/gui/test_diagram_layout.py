"""The geometry of the diagram, without widgets."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.explanation import Ref
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.reshape import Reshape
from core.params import initial
from core.picture import Picture
from core.spec import LayerSpec, NetworkSpec, stack
from gui.diagram import curves, moves, plans
from gui.diagram.columns import SHOWN, shown_units
from gui.diagram.layout import arrange, counts_of
from gui.diagram.places import depths
from gui.diagram.shapes import Box, Layout
from tests.gui.diagram_pictures import net, random_picture, worked

STYLES = ("train", "build", "step", "data")


def laid_out(units: tuple[int, ...], style: str, size: tuple[int, int] = (0, 0), **more: object) -> Layout:
    picture = random_picture(net(*units), target=np.zeros(units[-1]))
    unfolded = frozenset(more.get("unfolded", ()))  # type: ignore[call-overload]
    return arrange(plans.plan_of(picture, style, None, unfolded, bool(more.get("editable")), size))  # type: ignore[arg-type]


@pytest.mark.parametrize("style", STYLES)
@given(units=st.lists(st.integers(1, 140), min_size=2, max_size=6), editable=st.booleans())
def test_nothing_overlaps(style: str, units: list[int], editable: bool) -> None:
    layout = laid_out(tuple(units), style, (900, 600), editable=editable)
    columns = list(layout.columns.values())
    for before, after in pairwise(columns):
        assert before.header.right + 20 < after.header.x
        assert before.body.right + 60 < after.body.x
    for column in columns:
        assert column.header.bottom < column.body.y
        pitch = np.diff(column.ys) if column.form == "units" else np.array([np.inf])
        assert np.all(pitch > 2 * column.radius + 18), "the bias has room below each unit"
        for box in (column.header, column.body, *([column.fold] if column.fold else [])):
            assert layout.bounds.x <= box.x
            assert box.right <= layout.bounds.right
            assert box.bottom <= layout.bounds.bottom


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("units", [(2, 2, 1), (2, 3, 1), (3, 3, 1), (4, 2, 3), (2, 6, 1)])
def test_numbers_on_edges_stand_apart(style: str, units: tuple[int, ...]) -> None:
    for gap in laid_out(units, style, (900, 600)).gaps:
        boxes = list(gap.pills.values())
        assert len(boxes) == gap.source.count * gap.target.count
        assert not any(a.meets(b) for k, a in enumerate(boxes) for b in boxes[:k])


def test_numbers_stand_on_their_edge() -> None:
    for gap in laid_out((2, 2, 1), "step").gaps:
        for (i, j), box in gap.pills.items():
            ys, ends = np.array([gap.source.y_of(i)]), np.array([gap.target.y_of(j)])
            assert curves.distances(*box.center, gap.start, gap.stop, ys, ends)[0] < 0.5


def test_wide_layers_are_folded_with_the_relevant_unit_among_the_first() -> None:
    assert shown_units(12, ()) == tuple(range(12))
    assert shown_units(128, ()) == tuple(range(SHOWN))
    assert shown_units(128, (70, 90), 6) == (0, 1, 2, 3, 70, 90)
    assert shown_units(128, (70, 90), 4, (7, 70, 8, 9)) == (7, 8, 70, 90)
    assert shown_units(128, (3,)) == tuple(range(SHOWN))
    column = laid_out((13, 128, 1), "train").columns["hidden1"]
    assert column.folded
    assert column.fold_text == "12 of 128 units"


def test_focus_on_a_weight_shows_both_of_its_ends() -> None:
    picture = random_picture(net(80, 90, 1), focus=Ref("weight", "hidden1", (17, 25)))
    plan = plans.plan_of(picture, "step", None, frozenset(), False, (0, 0))
    assert 17 in plan.shown[0]
    assert 25 in plan.shown[1]


def test_units_that_an_operation_reads_are_shown() -> None:
    operands = tuple(Ref("unit", "hidden1", (unit,)) for unit in (88, 40, 41, 2))
    picture = random_picture(net(3, 90, 1), focus=Ref("unit", "output", (0,)), operands=operands)
    plan = plans.plan_of(picture, "step", None, frozenset(), False, (0, 0))
    assert plan.shown[1] == (0, 1, 2, 40, 41, 88)


@pytest.mark.parametrize(("count", "form"), [(12, "units"), (13, "strip"), (64, "strip"), (65, "units")])
def test_middling_layers_are_cells(count: int, form: str) -> None:
    for style in ("step", "train", "build"):
        assert laid_out((3, count, 1), style).columns["hidden1"].form == form
        assert laid_out((3, count, 1), style, unfolded=("hidden1",)).columns["hidden1"].form != form or count == 12


@pytest.mark.parametrize("shape", [(6, 6, 1), (4, 5, 3), (2, 2, 16), (3, 1, 32)])
def test_every_number_of_an_image_has_a_cell(shape: tuple[int, int, int]) -> None:
    spec = stack(("input", Input(3)), ("hidden1", Dense(math.prod(shape))), ("image", Reshape(*shape)),
                 ("flat", Flatten()), ("output", Dense(1)))  # fmt: skip
    weights = initial(spec, 1)
    plan = plans.plan_of(Picture(spec, weights), "step", None, frozenset(), False, (900, 400))
    column = arrange(plan).columns["image"]
    assert column.form == "grid"
    for unit in range(column.count):
        assert column.unit_at(*column.cell(unit).center) == unit
        assert column.ys[unit] == pytest.approx(column.cell(unit).center[1])
        assert column.cell(unit).right <= column.body.right + 1e-6
        assert column.cell(unit).bottom <= column.body.bottom + 1e-6


def test_square_inputs_are_images_and_unfolded_layers_strips() -> None:
    columns = laid_out((64, 128, 10), "build", unfolded=("hidden1",)).columns
    assert [column.form for column in columns.values()] == ["grid", "strip", "units"]
    for column in list(columns.values())[:2]:
        for unit in (0, 7, 8, column.count - 1):
            assert column.unit_at(*column.cell(unit).center) == unit
        assert column.unit_at(column.body.right + 5, column.body.y) is None


def test_a_branch_is_placed_by_its_longest_way() -> None:
    spec = NetworkSpec(
        (
            LayerSpec("input", Input(2)),
            LayerSpec("a", Dense(3), ("input",)),
            LayerSpec("b", Dense(3), ("a",)),
            LayerSpec("c", Dense(4), ("input",)),
        )
    )
    assert depths(spec) == {"input": 0, "a": 1, "b": 2, "c": 1}
    picture = random_picture(spec)
    columns = arrange(plans.plan_of(picture, "build", None, frozenset(), True, (900, 600))).columns
    assert columns["a"].x == columns["c"].x
    assert not columns["a"].body.meets(columns["c"].body)
    assert columns["a"].body.bottom < columns["c"].header.y < columns["c"].header.bottom < columns["c"].body.y


@pytest.mark.parametrize("size", [(900, 600), (600, 420), (1400, 500)])
def test_the_layout_grows_into_the_view(size: tuple[int, int]) -> None:
    tight, grown = laid_out((2, 8, 3), "train"), laid_out((2, 8, 3), "train", size)
    assert grown.bounds.w >= tight.bounds.w
    assert grown.bounds.h >= tight.bounds.h
    ratio = size[0] / size[1]
    assert abs(grown.bounds.w / grown.bounds.h - ratio) <= abs(tight.bounds.w / tight.bounds.h - ratio) + 1e-9


def test_the_curve_is_level_at_both_ends_and_half_up_in_the_middle() -> None:
    assert curves.rise(np.array([0.0, 0.5, 1.0])) == pytest.approx([0, 0.5, 1])
    ys, ends = np.array([0.0, 0.0]), np.array([100.0, 0.0])
    away = curves.distances(50, 50, 0, 100, ys, ends)
    assert away[0] == pytest.approx(0, abs=1e-6)
    assert away[1] == pytest.approx(50)
    assert np.all(np.isinf(curves.distances(-1, 0, 0, 100, ys, ends)))


def test_keys_reach_every_unit_weight_and_bias() -> None:
    layout = laid_out((2, 3, 1), "build")
    seen, waiting = set(), [moves.moved(layout, None, "down")]
    while waiting:
        ref = waiting.pop()
        if ref in seen:
            continue
        seen.add(ref)
        waiting += [moves.moved(layout, ref, way) for way in ("up", "down", "left", "right")]
        waiting += [moves.next_parameter(layout, ref, by) for by in (1, -1)]
    kinds = [ref.kind for ref in seen]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"layer": 3, "unit": 6, "bias": 4, "weight": 9}


def test_leaving_goes_from_weight_to_unit_to_layer_to_nothing() -> None:
    unit = moves.parent(Ref("weight", "hidden1", (1, 2)))
    assert unit == Ref("unit", "hidden1", (2,))
    assert moves.parent(unit) == Ref("layer", "hidden1")
    assert moves.parent(Ref("layer", "hidden1")) is None


def test_equal_networks_have_equal_plans_whatever_the_numbers_are() -> None:
    one, other = random_picture(net(2, 3, 1), 1), random_picture(net(2, 3, 1), 2)
    plan = [plans.plan_of(p, "train", None, frozenset(), False, (9, 9)) for p in (one, other)]
    assert plan[0] == plan[1]
    assert counts_of(worked()) == (2, 2, 1)


def test_boxes() -> None:
    box = Box(0, 0, 10, 4)
    assert box.center == (5, 2)
    assert box.holds(10, 4)
    assert not box.holds(10.1, 4)
    assert not box.meets(Box(10, 0, 5, 5))
    assert box.grown(1) == Box(-1, -1, 12, 6)

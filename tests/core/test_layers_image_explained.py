"""What the debugger tells of the layers on images: every equation is true, and every number is told once."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest

from core.config import RunSettings, TrainConfig
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, number_column
from core.explanation import Explanation, Ref
from core.layer import Layer
from core.layers.conv2d import Conv2D
from core.layers.flatten import Flatten
from core.layers.pooling import AveragePool, GlobalAveragePool, MaxPool
from core.losses import SquaredError
from core.optimizers import SGD
from core.picture_of import RowPictures, walk_picture
from core.probe import Probe
from core.project import Project
from core.spec import NetworkSpec
from core.walk import Walk, start_frame
from tests.core.image_networks import on_image, weights_for

LAYERS = {
    "valid": (Conv2D(2, 2, activation="tanh"),),
    "same": (Conv2D(3, 3, padding="same", activation="relu", bias=False),),
    "border": (Conv2D(2, 2, 2, "border", 2, 2, "sigmoid"),),
    "beyond the image": (Conv2D(1, 1, 2, "border", 2, bias=False, activation="identity"),),
    "stride": (Conv2D(2, 2, 3, activation="identity"),),
    "max": (MaxPool(),),
    "max overlapping": (MaxPool(3, 2, "border", 1),),
    "average": (AveragePool(2, 2),),
    "average overlapping": (AveragePool(3, 1, "same"),),
    "all": (Conv2D(2, 2), MaxPool(2, 1), AveragePool(2, 1, "same"), Flatten()),
    "global": (Conv2D(2, 2), GlobalAveragePool()),
}


def project_for(spec: NetworkSpec) -> Project:
    """Make a project on one row, everything unscaled."""
    names, values = ("x1", "y1", "y2"), (0.7, -0.4, 1.3)
    table = Table("by hand", tuple(number_column(n, np.array([v])) for n, v in zip(names, values, strict=True)))
    plan = DataPlan(tuple(ColumnPlan(n, "input" if n == "x1" else "target") for n in names), GIVEN)
    run = RunSettings(batch_size=1, epochs=1, shuffle=False, precision="float64")
    start = weights_for(spec, 5)
    return Project("by hand", spec, TrainConfig(SquaredError(), SGD(), run), table, plan, start, start)


def walk_of(*layers: Layer) -> Walk:
    project = project_for(on_image(*layers, shape=(4, 3, 2)))
    return Walk(project, project.dataset(), 0, start_frame(project))


@pytest.fixture(scope="module", params=LAYERS)
def walk(request: pytest.FixtureRequest) -> Walk:
    return walk_of(*LAYERS[request.param])


def total(told: Explanation) -> float:
    """Calculate what an explanation says."""
    words = [repr(told.factors[t].value) if isinstance(t, int) else t for t in told.equation]
    text = "".join(f"({w})" if w[0] == "-" else w for w in words)
    for label in ("ReLU", "tanh", "sigmoid", "identity"):
        text = text.replace(f"{label}(", f"{label}_(")
    names = {"tanh_": math.tanh, "ReLU_": lambda z: max(z, 0.0), "sigmoid_": lambda z: 1 / (1 + math.exp(-z))}
    names |= {"identity_": float, "max": lambda *values: max(values)}
    return float(eval(text.replace("×", "*").replace("−", "-"), names))


@pytest.mark.proves("explained truly", layer=lambda given: LAYERS[given["walk"]])
def test_every_equation_is_true(walk: Walk) -> None:
    steps = [walk[k] for k in range(len(walk))]
    checked = [told for told in steps if told.phase in ("forward", "backward")]
    assert len(checked) > 100
    for told in checked:
        assert total(told) == pytest.approx(told.result, abs=1e-12), told.title
        assert set(range(len(told.factors))) == {t for t in told.equation if isinstance(t, int)}


def test_every_number_of_the_tape_is_told_once(walk: Walk) -> None:
    """Count the numbers, read them off in order, and find each of them by its place."""
    for segment in walk.segments:
        if segment.phase not in ("forward", "backward"):
            continue
        told = [segment.explain(k) for k in range(segment.count)]
        assert len({t.focus for t in told}) == segment.count
        if segment.part.startswith("slope."):
            array = walk.engine.slopes[f"{segment.layer}.{segment.part[6:]}"]
            assert [t.result for t in told] == array.ravel(order="F").tolist()
        else:
            assert [t.result for t in told] == walk.tape[f"{segment.layer}.{segment.part}"].ravel().tolist()
        for k in {0, segment.count // 2, segment.count - 1}:
            assert walk.find(told[k].focus, segment.phase, segment.part) == segment.start + k


def test_every_factor_is_what_its_place_says(walk: Walk) -> None:
    names = {"weight": "weight", "bias": "bias"}
    for told in (walk[k] for k in range(len(walk))):
        for factor in told.factors:
            ref = factor.ref
            if ref is None or told.phase in ("loss", "update"):
                continue
            if ref.kind in names:
                assert factor.value == walk.before[f"{ref.layer}.{ref.kind}"][ref.index]
            elif factor.part and not factor.part.startswith("slope."):
                assert factor.value == walk.tape[f"{ref.layer}.{factor.part}"].ravel()[ref.index[0]]
                assert walk.origin(factor) is not None


def test_slopes_are_the_numerical_ones(walk: Walk) -> None:
    probe = Probe(walk)
    for entry in walk.engine.program.order.entries:
        for place in {0, (entry.stop - entry.start) // 2, entry.stop - entry.start - 1}:
            index = tuple(int(i) for i in np.unravel_index(place, entry.shape))
            assert probe.agrees(Ref("weight" if len(index) > 1 else "bias", entry.layer, index))


def test_the_picture_knows_what_has_been_shown() -> None:
    walk = walk_of(Conv2D(2, 2, activation="tanh"))
    sums = next(s for s in walk.segments if (s.layer, s.part) == ("middle1", "z"))
    shown = walk_picture(walk, sums.start + 3).sums["middle1"]
    assert shown.known.tolist() == [True] * 4 + [False] * (sums.count - 4)
    slopes = next(s for s in walk.segments if (s.layer, s.part) == ("middle1", "slope.weight"))
    picture = walk_picture(walk, slopes.start + 5)
    known = picture.weight_slopes["middle1.weight"].known
    assert known.shape == (2, 2, 2, 2)
    assert known.sum() == 6
    assert known[picture.focus.index]  # type: ignore[union-attr]
    last = walk_picture(walk, len(walk) - 1)
    assert last.weights.same(walk.weights_after)
    assert all(values.known.all() for values in last.weight_slopes.values())


def test_the_picture_of_a_row_is_flat() -> None:
    project = project_for(on_image(Conv2D(2, 2), shape=(4, 3, 2)))
    picture = RowPictures(project.spec, project.dataset()).picture(project.weights, 0)
    assert picture.activations["middle1"].array.shape == (12,)
    assert picture.activations["image"].array.shape == (24,)


def test_how_it_reads() -> None:
    walk = walk_of(Conv2D(2, 2, activation="tanh"))
    first = next(walk[k] for k in range(len(walk)) if walk[k].focus == Ref("unit", "middle1", (5,)))
    assert first.title == "Sum of middle1 · row 2, column 1, channel 2"
    assert first.left == "z[2,1,2]"
    assert first.symbols.startswith("a[2,1,1] × w[1,1,1,2] + a[2,1,2] × w[1,1,2,2] + a[2,2,1] × w[1,2,1,2]")
    assert first.symbols.endswith(" + b₂")
    update = walk[len(walk) - 1]
    assert update.phase == "update"
    after = next(walk[k] for k in range(len(walk)) if walk[k].title == "New value of middle1 w[1,1,1,2]")
    assert after.focus == Ref("weight", "middle1", (0, 0, 0, 1))
    activation = next(w for w in (walk[k] for k in range(len(walk))) if w.title.startswith("Activation of middle1"))
    assert activation.title == "Activation of middle1 · row 1, column 1, channel 1"
    assert activation.symbols == "tanh(z[1,1,1])"


def test_padding_and_unread_pixels_are_said() -> None:
    corner = walk_of(*LAYERS["same"])
    told = next(corner[k] for k in range(len(corner)) if corner[k].left == "z[1,1,1]" and "middle1" in corner[k].title)
    assert "left out" in told.note
    strided = walk_of(*LAYERS["stride"])
    unread = [strided[k] for k in range(len(strided)) if "No window reads" in strided[k].words]
    assert unread
    assert {(u.numbers, u.result) for u in unread} == {("0", 0.0)}


def test_what_reads_the_data_calls_it_data() -> None:
    project = project_for(on_image(Conv2D(2, 2), shape=(4, 3, 2)))
    frozen = dataclasses.replace(project)
    walk = Walk(frozen, frozen.dataset(), 0, start_frame(frozen))
    told = walk[0]
    assert told.factors[0].symbol == "x₁"

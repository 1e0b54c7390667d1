"""What goes on inside: distributions, maps, projections, pictures and the loss around, against the engine itself."""

from __future__ import annotations

import dataclasses
from functools import cache

import numpy as np
import pytest

from core.backend import cpu
from core.data.table import Cancelled
from core.errors import UserError
from core.evaluation import measure
from core.insight import images, landscape, maps, projection
from core.insight.distributions import QUANTITIES, Course, distribution, rebinned, ridges
from core.insight.path import Stop, stop_of, stops, thinned
from core.layers.batch_norm import BatchNorm
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.reshape import Reshape
from core.params import Weights, from_flat, initial, layout
from core.predict import predict
from core.predicting.asked import Asked
from core.predicting.rows import Inputs, encode
from core.project import Project
from core.spec import stack
from core.start import example
from core.timeline.recorder import Recorder
from core.timeline.store import Store
from core.timeline.stretch import Stretch
from core.trainer import Limit, Trainer
from tests.core.networks import slopes_example


@cache
def trained(kind: str = "spirals", updates: int = 60, every: int = 5) -> tuple[Project, list[Stretch]]:
    """Train a little, keeping every few updates as the window's timeline does."""
    project, store = example(kind), Store()
    run = dataclasses.replace(project.config.run, epochs=1000)
    project = project.with_config(dataclasses.replace(project.config, run=run))
    trainer = Trainer(cpu(), project, project.dataset())
    recorder = Recorder(store, trainer)
    for step in range(every, updates + 1, every):
        while trainer.step < step:
            trainer.advance(Limit(step, 1000), 10.0)
        store.add(recorder.stretch, trainer.moment(), float(step))
    recorder.stretch.end = trainer.step
    result = trainer.result()
    store.tipped(result, recorder.stretch)
    return result, store.line(result)


def asked_of(project: Project) -> tuple[Asked, Inputs]:
    data = project.dataset()
    return Asked(project.spec, project.weights, data.pipeline), Inputs(data)


# Distributions


def test_distributions_are_of_the_numbers_that_are_worked_out_by_hand() -> None:
    """Lessons 17 and 18: inputs (0, 1), sums and activations 1 and 3, prediction 7 for the target 4, ∂L/∂ŷ = 6."""
    project = slopes_example()
    course = Course(project.spec, project.config.loss, project.dataset())
    stop = stop_of(project.weights, 0, project.spec)
    found = {kind: course.at(stop, kind) for kind in QUANTITIES}
    assert (found["activations"]["hidden1"].low, found["activations"]["hidden1"].high) == (1, 3)
    assert found["sums"]["output"].mean == 7
    assert found["weights"]["hidden1"].zeros == 1
    assert found["weights"]["hidden1"].mean == pytest.approx((0 + 2 + 1 + 3) / 4)
    assert found["gradients"]["output"].low == 6  # 6 · 1 and 6 · 3
    assert found["gradients"]["output"].high == 18
    assert (found["deltas"]["hidden1"].low, found["deltas"]["hidden1"].high) == (6, 12)
    assert found["biases"] == {}
    sizes = found["gradient_sizes"]["hidden1"]
    assert (sizes.zeros, sizes.size) == (2, 4)  # the input 0 gives no slopes
    assert sizes.high == pytest.approx(np.log10(12))
    assert all(d.size == int(d.counts.sum()) + d.apart for by_layer in found.values() for d in by_layer.values())


def test_numbers_that_are_none_are_counted_apart() -> None:
    found = distribution(np.array([1.0, 2.0, np.nan, np.inf, 0.0]))
    assert (found.bad, found.zeros, found.size, found.low, found.high) == (2, 1, 5, 0.0, 2.0)
    assert distribution(np.full(3, np.nan)).size == 3
    flat = distribution(np.full(7, 5.0))
    assert (int(flat.counts.sum()), flat.edges[0] < 5 < flat.edges[-1]) == (7, True)


def test_other_bars_hold_the_same_numbers() -> None:
    values = np.random.default_rng(1).normal(size=5000)
    found = distribution(values)
    edges = np.linspace(-6, 6, 40)
    counts = rebinned(found, edges)
    assert counts.sum() == pytest.approx(5000)
    assert np.abs(counts - np.histogram(values, edges)[0]).max() < 60  # spread evenly within bars of 0.11


def test_ridges_stand_on_common_ground_and_leave_out_single_outliers() -> None:
    generator = np.random.default_rng(2)
    early = generator.normal(size=5000)
    early[0] = 1e6
    found = ridges("hidden1", [(0, distribution(early)), (9, distribution(generator.normal(2, 1, 5000)))])
    assert found.counts.shape == (2, len(found.edges) - 1)
    middles = (found.edges[1:] + found.edges[:-1]) / 2
    assert middles[found.counts[1].argmax()] == pytest.approx(2, abs=0.5 if found.edges[-1] < 100 else 2e4)


def test_what_was_measured_is_remembered_as_long_as_its_moment_lives() -> None:
    project, line = trained()
    course = Course(project.spec, project.config.loss, project.dataset())
    stop = stops(line, project.spec)[3]
    one = course.at(stop, "weights")
    again = stops(line, project.spec)[3]
    assert course.knows(again, "weights")
    assert course.at(again, "weights") is one
    fleeting = stop_of(Weights(dict(project.weights)), 7, project.spec)
    course.at(fleeting, "weights")
    kept = len(course._known)
    del fleeting
    assert len(course._known) == kept - 1


# The path


def test_moments_of_the_path_are_those_that_training_passed() -> None:
    project, line = trained()
    found = stops(line, project.spec)
    assert [stop.step for stop in found] == list(range(0, 61, 5))
    assert np.array_equal(found[0].flat(), project.initial.flat(layout(project.spec)))
    assert np.allclose(found[-1].flat(), project.weights.flat(layout(project.spec)), atol=1e-6)
    assert stops(line, project.spec.replace("hidden1", Dense(3, "tanh"))) == []


def test_the_spacing_doubles_and_what_was_chosen_stays() -> None:
    weights = Weights({"w": np.zeros(1)})
    every = [Stop(step, weights, lambda: np.zeros(1)) for step in range(0, 1000, 3)]
    before = {0}
    for count in range(1, len(every)):
        chosen = [stop.step for stop in thinned(every[:count], 16)]
        assert chosen[0] == 0
        assert chosen[-1] == every[count - 1].step
        assert len(chosen) <= 17
        assert (
            before - {every[max(0, count - 2)].step} <= set(chosen) or set(chosen[:-1]) <= before
        )  # more come, or every other one goes
        before = set(chosen[:-1]) | {every[count - 1].step}


# Maps


def test_regions_over_two_of_four_inputs_are_the_networks_own_answers() -> None:
    project = example("iris")
    asked, inputs = asked_of(project)
    names = [fitted.name for fitted in asked.pipeline.inputs]
    row = inputs.row(0)
    x, y = maps.plane_axes(inputs, row, names[2], names[0], 9)
    found = maps.regions(asked, x, y, row)
    tried = {**row, names[2]: x.values[7], names[0]: y.values[2]}
    assert found.answers.shape == (9, 9, 3)
    assert found.answers[2, 7] == pytest.approx(
        predict(project.spec, project.weights, encode(asked.pipeline, tried))[0]
    )
    x0, x1, y0, y1 = found.extent
    assert x0 < x.values[0] < x.values[-1] < x1
    assert y0 < y.values[0] < y.values[-1] < y1


def test_the_map_of_an_output_unit_is_the_region_and_hidden_units_are_the_layers() -> None:
    project = example("iris")
    asked, inputs = asked_of(project)
    names = [fitted.name for fitted in asked.pipeline.inputs]
    row = inputs.typical()
    x, y = maps.plane_axes(inputs, row, names[0], names[1], 7)
    last, first = (maps.unit_maps(asked, layer, x, y, row) for layer in (project.spec.output.name, "hidden1"))
    assert np.allclose(np.moveaxis(last.maps, 0, -1), maps.regions(asked, x, y, row).answers)
    few = maps.unit_maps(asked, "hidden1", x, y, row, most=2)
    spread = first.maps.std(axis=(1, 2))
    assert (few.of, sorted(few.units)) == (len(first.units), sorted(np.argsort(-spread)[:2]))


def test_near_rows_are_those_whose_held_inputs_are_alike() -> None:
    project = example("iris")
    asked, inputs = asked_of(project)
    names = [fitted.name for fitted in asked.pipeline.inputs]
    data = project.dataset()
    found = maps.near(data, asked, (names[0], names[1]), inputs.row(5))
    assert found[5]
    assert found.sum() == round(0.25 * len(data.used))
    spread = data.x.std(axis=0)[2:]
    far = (((data.x - data.x[5])[:, 2:] / spread) ** 2).mean(axis=1)
    assert far[found].max() <= far[~found].min() + 1e-9
    every = example("spirals")
    asked, inputs = asked_of(every)
    both = tuple(f.name for f in asked.pipeline.inputs)
    assert maps.near(every.dataset(), asked, (both[0], both[1]), inputs.row(5)).sum() == len(every.dataset().used)


def test_categories_stand_at_their_places() -> None:
    project = example("penguins")
    asked, inputs = asked_of(project)
    category = next(known.name for known in inputs.known if known.kind == "category")
    number = next(known.name for known in inputs.known if known.kind == "number")
    row = inputs.row(0)
    x, y = maps.plane_axes(inputs, row, category, number, 6)
    assert maps.regions(asked, x, y, row).answers.shape[:2] == (6, len(x.values))
    assert x.values[int(maps.own_values(inputs, x)[0])] == row[category]
    assert maps.own_values(inputs, y)[0] == row[number]


# Projections


def test_pca_gives_back_the_plane_in_which_the_rows_lie() -> None:
    generator = np.random.default_rng(3)
    flat = generator.normal(size=(80, 2)) * (5, 2)
    turned = flat @ np.linalg.qr(generator.normal(size=(200, 2)))[0].T + 7  # more numbers than rows
    places, shares = projection.pca(turned)
    assert sum(shares) == pytest.approx(1)
    assert shares[0] == pytest.approx(np.linalg.eigvalsh(np.cov(flat.T))[1] / np.trace(np.cov(flat.T)))
    apart = np.linalg.norm(flat[:, None] - flat[None], axis=2)
    assert np.allclose(np.linalg.norm(places[:, None] - places[None], axis=2), apart)
    assert projection.pca(np.ones((5, 3)))[1] == (0, 0)
    assert projection.pca(np.arange(4.0)[:, None])[0].shape == (4, 2)


def test_pictures_are_turned_onto_the_one_before_and_never_stretched() -> None:
    places = np.random.default_rng(4).normal(size=(30, 2))
    places -= places.mean(axis=0)
    angle = 2.1
    turn = np.array([[np.cos(angle), np.sin(angle)], [np.sin(angle), -np.cos(angle)]])  # turned and mirrored
    assert np.allclose(projection.aligned(places @ turn, places), places)
    other = projection.aligned(3 * places @ turn, places)
    assert np.allclose(other, 3 * places)


def test_a_projection_stands_still_between_two_moments_of_training() -> None:
    project, line = trained()
    data, found = project.dataset(), stops(line, project.spec)
    rows = projection.rows_shown(project.spec, data, "hidden1")
    before = None
    for stop in found:
        weights = from_flat(layout(project.spec), stop.flat())
        found_now = projection.project_pca(project.spec, weights, data, "hidden1", rows)
        now, shares = projection.turned(found_now, before)
        if before is not None:
            assert np.linalg.norm(now - before) < 0.5 * np.linalg.norm(before)
        before = now
        assert shares is not None
        assert found_now.shares is not None
        assert sum(shares) == pytest.approx(sum(found_now.shares))  # the plane is the same
        assert 0 < sum(shares) <= 1 + 1e-9


def test_tsne_keeps_groups_together_and_can_be_cancelled() -> None:
    project = example("iris")
    data = project.dataset()
    rows = data.used[::2]
    found = projection.project_tsne(project.spec, project.weights, data, "input", rows)
    first = data.classes[rows] == 0  # one kind of iris stands apart from the others
    middle = found.places[first].mean(axis=0)
    apart = np.linalg.norm(found.places - middle, axis=1)
    assert apart[first].max() < apart[~first].min()
    with pytest.raises(Cancelled):
        projection.project_tsne(project.spec, project.weights, data, "input", rows, report=lambda part: part < 0.1)


# Pictures


def image_project(channels: int = 1) -> tuple[Project, tuple[int, int, int]]:
    digits = example("digits")
    shape = (8, 8, 1) if channels == 1 else (8, 2, 4)
    spec = stack(
        ("input", Input(64)), ("image", Reshape(*shape)), ("conv1", Conv2D(3, 3 if channels == 1 else 1)),
        ("norm", BatchNorm()), ("flat", Flatten()), ("hidden1", Dense(5, "relu")), ("output", Dense(10, "softmax")),
    )  # fmt: skip
    return dataclasses.replace(digits, spec=spec, weights=(w := initial(spec, 3)), initial=w), shape


def test_kernels_and_feature_maps_are_the_engines() -> None:
    project, shape = image_project()
    data, weights = project.dataset(), project.weights
    assert images.kernel_layers(project.spec) == ("conv1",)
    assert images.map_layers(project.spec) == ("image", "conv1", "norm")
    kernels = images.kernels(project.spec, weights, "conv1", 0)
    assert np.array_equal(kernels.pixels[2], weights["conv1.weight"][:, :, 0, 2])
    found = images.feature_maps(project.spec, weights, data.x[11], "conv1")
    assert found.pixels.shape == (3, 6, 6)
    window = data.x[11].reshape(shape)[2:5, 1:4, 0]
    z = (window * kernels.pixels[1]).sum() + weights["conv1.bias"][1]
    assert found.pixels[1, 2, 1] == pytest.approx(max(z, 0.0))


def test_kernels_over_colours_are_coloured() -> None:
    spec = stack(
        ("input", Input(48)), ("image", Reshape(4, 4, 3)), ("conv1", Conv2D(2, 3)), ("flat", Flatten()),
        ("output", Dense(2, "softmax")),
    )  # fmt: skip
    weights = initial(spec, 1)
    whole, green = images.kernels(spec, weights, "conv1"), images.kernels(spec, weights, "conv1", 1)
    assert np.array_equal(whole.pixels[1], weights["conv1.weight"][..., 1])
    assert np.array_equal(green.pixels[0], weights["conv1.weight"][:, :, 1, 0])
    assert images.channels_of(spec, "conv1") == 3


def test_weights_from_an_image_are_pictures_of_it() -> None:
    digits = example("digits")
    spec = stack(("input", Input(64)), ("hidden1", Dense(5, "relu")), ("output", Dense(10, "softmax")))
    weights = initial(spec, 1)
    shape = images_shape = (8, 8, 1)
    assert images.image_weight_layers(spec, shape) == ("hidden1",)
    assert images.image_weight_layers(spec, None) == ()
    found = images.unit_weights(spec, weights, "hidden1", images_shape)
    assert np.array_equal(found.pixels[4], weights["hidden1.weight"][:, 4].reshape(8, 8))
    behind, _ = image_project()
    flat = images.unit_weights(behind.spec, behind.weights, "hidden1", None)
    assert np.allclose(flat.pixels[2], behind.weights["hidden1.weight"][:, 2].reshape(6, 6, 3).mean(axis=2))
    assert digits.spec is not None


# The loss around


def test_the_surface_holds_the_loss_that_is_measured_elsewhere() -> None:
    project, line = trained()
    data, here = project.dataset(), stop_of(project.weights, project.progress.step, project.spec)
    found = landscape.landscape(project.spec, project.config.loss, data, stops(line, project.spec), here, points=15)
    if found.rows == len(data.train):
        assert found.loss == pytest.approx(measure(project, data)["train"].loss)
    assert found.path[found.steps.tolist().index(60)] == pytest.approx((0, 0), abs=1e-9)
    assert found.shares is not None
    assert found.shares[0] >= found.shares[1] > 0
    start = found.path[0]
    assert found.xs[0] < start[0] < found.xs[-1]
    assert found.ys[0] < start[1] < found.ys[-1]
    column, row = (int(np.abs(axis - at).argmin()) for axis, at in zip((found.xs, found.ys), (0, 0), strict=True))
    assert found.losses[row, column] < np.quantile(found.losses, 0.5)  # training went down
    assert found.losses.shape == (15, 15)


def test_directions_of_the_path_are_its_principal_axes() -> None:
    generator = np.random.default_rng(5)
    here, axes = generator.normal(size=40), np.linalg.qr(generator.normal(size=(40, 2)))[0].T
    places = generator.normal(size=(9, 2)) * (4, 1)
    directions, shares = landscape.path_directions(list(here + places @ axes), here)
    assert directions @ directions.T == pytest.approx(np.eye(2), abs=1e-9)
    assert sum(shares) == pytest.approx(1)
    seen, away = landscape._seen(list(here + places @ axes), here, directions)
    assert away == pytest.approx(0, abs=1e-6)
    assert np.linalg.norm(seen, axis=1) == pytest.approx(np.linalg.norm(places, axis=1))
    line, shares = landscape.path_directions([here, here + axes[0], here + 2 * axes[0]], here)
    assert line.shape == (1, 40)
    assert shares == (1, 0)
    with pytest.raises(UserError, match="train for some updates"):
        landscape.path_directions([here, here], here)


def test_a_straight_path_gets_a_random_direction_beside_it() -> None:
    project, line = trained()
    here, first = stop_of(project.weights, 60, project.spec), stops(line, project.spec)[0]
    found = landscape.landscape(
        project.spec, project.config.loss, project.dataset(), [first], here, points=15,
    )  # fmt: skip
    assert found.shares == (1, 0)
    assert found.away == pytest.approx([0, 0], abs=1e-6)
    assert np.ptp(found.ys) == pytest.approx(np.ptp(found.xs) / 4)


def test_random_directions_are_as_long_as_each_filter() -> None:
    project, _ = image_project()
    order, here = layout(project.spec), project.weights.flat(layout(project.spec))
    one, two = landscape.random_directions(project.spec, here, 4)
    views, weights = order.views(one), order.views(here)
    for name in ("conv1.weight", "hidden1.weight"):
        axes = tuple(range(views[name].ndim - 1))
        assert (views[name] ** 2).sum(axis=axes) == pytest.approx((weights[name] ** 2).sum(axis=axes))
    assert not views["hidden1.bias"].any()
    assert not views["norm.scale"].any()
    assert abs(one @ two) < 0.5 * np.linalg.norm(one) * np.linalg.norm(two)


def test_a_surface_can_be_cancelled() -> None:
    project, line = trained()
    here = stop_of(project.weights, 60, project.spec)
    with pytest.raises(Cancelled):
        landscape.landscape(
            project.spec, project.config.loss, project.dataset(), stops(line, project.spec), here,
            report=lambda part: part < 0.02, points=15,
        )  # fmt: skip

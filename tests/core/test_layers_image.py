"""The layers on images: shapes, problems told, gradients, the GPU's stand-in, files."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest

from core.backend import cpu
from core.catalogue import LAYERS
from core.config import RunSettings, TrainConfig
from core.export import export_project, exporters
from core.export.model import read_model
from core.layer import Layer, ShapeError
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import AveragePool, GlobalAveragePool, MaxPool
from core.layers.reshape import Reshape
from core.losses import CategoricalCrossEntropy, SquaredError
from core.optimizers import Adam
from core.params import initial, layout
from core.predict import predict
from core.program import Engine, compile_network
from core.project import Project
from core.project_file import load_project, save_project
from core.spec import NetworkSpec, stack
from core.start import example
from core.trainer import Trainer
from tests.core.image_networks import convolutions, engine_for, on_image, pools
from tests.core.stand_in import stand_in
from tests.core.test_gradients import numerical
from tests.measured import close

KINDS = {"conv", "max_pool", "average_pool", "global_average_pool", "flatten", "reshape"}
EVERY = {**convolutions(), **pools()}


def digits_spec(padding: str = "same") -> NetworkSpec:
    """Make a small convolutional network for the bundled digits."""
    return stack(
        ("input", Input(64)), ("image", Reshape(8, 8, 1)), ("conv1", Conv2D(4, padding=padding)), ("pool1", MaxPool()),
        ("conv2", Conv2D(6, activation="tanh")), ("pool2", AveragePool(2, 1)), ("flat", Flatten()),
        ("output", Dense(10, "softmax")),
    )  # fmt: skip


@pytest.fixture(scope="module")
def project() -> Project:
    """Give a small convolutional network on some of the digits, trained for two epochs."""
    made = example("digits")
    table = made.table.take(np.arange(150))
    config = TrainConfig(CategoricalCrossEntropy(), Adam(learning_rate=0.01), RunSettings(batch_size=32, epochs=2))
    start = initial(digits_spec(), 3)
    made = dataclasses.replace(made, spec=digits_spec(), config=config, table=table, weights=start, initial=start)
    return trained(made, cpu())


def check(spec: NetworkSpec, rows: int, seed: int = 3) -> None:
    engine = engine_for(spec, rows, seed)
    engine.step(engine.tape(rows))
    assert close(engine.grads, numerical(engine, rows), 1e-6, 1e-6, "slope")


def trained(project: Project, backend: object) -> Project:
    trainer = Trainer(backend, project, project.dataset())  # type: ignore[arg-type]
    limit = trainer.limit(epochs=2)
    while trainer.advance(limit, 1.0):
        pass
    return trainer.result()


def test_the_kinds_are_found() -> None:
    assert set(LAYERS) >= KINDS


@pytest.mark.proves("central differences", layer=lambda given: on_image(EVERY[given["name"]]))
@pytest.mark.parametrize("name", EVERY)
def test_gradients_of_weights_biases_and_image(name: str) -> None:
    check(on_image(EVERY[name]), rows=3, seed=1)


@pytest.mark.proves("central differences", layer="conv", activation="activation")
@pytest.mark.parametrize("activation", ["identity", "sigmoid", "relu", "leaky_relu"])
def test_gradients_with_every_activation(activation: str) -> None:
    check(on_image(Conv2D(5, activation=activation), Conv2D(2, 2)), rows=2)


def test_gradients_of_a_deep_stack() -> None:
    layers = (Conv2D(3, padding="same"), MaxPool(), Conv2D(5, 2, dilation=2, padding="same"), AveragePool(2, 1))
    check(on_image(*layers, shape=(6, 6, 1)), rows=2)
    check(on_image(Conv2D(6), GlobalAveragePool(), Reshape(1, 2, 3), Conv2D(2, 1)), rows=2)


@pytest.mark.proves("tests", network="shapes")
@pytest.mark.parametrize(
    ("layer", "shape", "expected"),
    [
        (Conv2D(4), (28, 28, 1), (26, 26, 4)),
        (Conv2D(4, padding="same"), (7, 5, 3), (7, 5, 4)),
        (Conv2D(4, padding="same", stride=2), (7, 6, 3), (4, 3, 4)),
        (Conv2D(4, 5, padding="border", border=2, stride=3), (9, 9, 1), (3, 3, 4)),
        (Conv2D(4, dilation=3), (8, 7, 1), (2, 1, 4)),
        (MaxPool(), (13, 12, 5), (6, 6, 5)),
        (AveragePool(3, 1, "same"), (5, 4, 2), (5, 4, 2)),
        (GlobalAveragePool(), (5, 4, 2), (2,)),
        (Flatten(), (5, 4, 2), (40,)),
        (Flatten(), (40,), (40,)),
        (Reshape(5, 4, 2), (40,), (5, 4, 2)),
    ],
)
def test_shapes(layer: Layer, shape: tuple[int, ...], expected: tuple[int, ...]) -> None:
    assert layer.out_shape("x", (shape,)) == expected


@pytest.mark.proves("misfits refused or explained", layer="layer")
@pytest.mark.proves("tests", network="shapes")
@pytest.mark.parametrize(
    ("layer", "shape", "sentence"),
    [
        (Conv2D(), (2, 2, 1), "conv_2: a 3×3 kernel does not fit its 2×2 input; "
         "choose a smaller kernel or padding same."),
        (Conv2D(dilation=2), (4, 9, 1), "conv_2: a 3×3 kernel with dilation 2 does not fit its 4×9 input; "
         "choose a smaller kernel or padding same."),
        (MaxPool(3), (2, 5, 1), "conv_2: a 3×3 window does not fit its 2×5 input; choose a smaller window "
         "or padding same."),
        (AveragePool(2, 3), (1, 5, 1), "conv_2: a 2×2 window does not fit its 1×5 input; choose a smaller window "
         "or padding same."),
        (Conv2D(), (9,), "conv_2: a convolution reads images (height × width × channels), and it gets 9 numbers; "
         "put a Reshape layer before it."),
        (GlobalAveragePool(), (9,), "conv_2: a global average reads images (height × width × channels), and it gets "
         "9 numbers; put a Reshape layer before it."),
        (MaxPool(2, 2, "border", 2), (8, 8, 1), "conv_2: a border of 2 is more than half of the 2×2 window; "
         "choose at most 1."),
        (Reshape(8, 8, 1), (63,), "conv_2: 8×8×1 needs 64 numbers, and it gets 63; "
         "choose a height, width and channels that multiply to 63."),
        (Dense(2), (2, 2, 3), "conv_2: a dense layer reads a flat row, and it gets 2×2×3."),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_at_the_layer(layer: Layer, shape: tuple[int, ...], sentence: str) -> None:
    with pytest.raises(ShapeError) as told:
        layer.out_shape("conv_2", (shape,))
    assert str(told.value) == sentence


def test_activations_on_images_work_on_each_number_alone() -> None:
    from core.fields import settings_of

    choices = next(info.choices for info in settings_of(Conv2D) if info.name == "activation")
    assert {"identity", "relu", "tanh"} <= set(choices)
    assert "softmax" not in choices


def test_fans_and_parameters() -> None:
    weight, bias = Conv2D(16, 5).parameters(((8, 8, 3),))
    assert (weight.shape, weight.fan_in, weight.fan_out) == ((5, 5, 3, 16), 75, 400)
    assert bias.shape == (16,)
    assert [p.trained for p in Conv2D(frozen=True).parameters(((8, 8, 3),))] == [False, False]
    assert len(Conv2D(bias=False).parameters(((8, 8, 3),))) == 1
    assert Conv2D(16, 5).multiply_adds(((8, 8, 3),)) == 4 * 4 * 16 * 75


def test_a_convolution_by_hand() -> None:
    spec = stack(("input", Input(9)), ("image", Reshape(3, 3, 1)), ("conv1", Conv2D(1, 2, activation="identity")),
                 ("flat", Flatten()), ("output", Dense(1, "identity")))  # fmt: skip
    engine = Engine(cpu(), compile_network(spec, SquaredError()), 1, "float64")
    engine.weights["conv1.weight"][:, :, 0, 0] = [[1, 2], [3, 4]]
    engine.weights["conv1.bias"][:] = 10
    tape = engine.tape(1)
    tape["input.a"][0] = range(1, 10)
    engine.forward(tape)
    assert tape["conv1.a"][0, :, :, 0].tolist() == [[47, 57], [77, 87]]


@pytest.mark.parametrize("stride", [1, 2])
def test_among_equal_numbers_the_first_is_the_largest(stride: int) -> None:
    engine = engine_for(on_image(MaxPool(2, stride), shape=(4, 4, 1)), 1, 0)
    engine.weights["hidden1.weight"][:] = [[0, 5, 0, 0, 5, 0, 0, 7, 1, 1, 7, 7, 1, 1, 7, 7]]
    tape = engine.tape(1)
    tape["input.a"][:] = 1
    engine.step(tape)
    index, slopes = tape["middle1.index"][0, :, :, 0], tape["middle1.da"][0, :, :, 0]
    found = tape["image.da"][0, :, :, 0]
    if stride == 2:
        assert index.tolist() == [[1, 3], [0, 0]]
        assert found[0].tolist() == [0, slopes[0, 0], 0, 0]
        assert found[1].tolist() == [0, 0, 0, slopes[0, 1]]
        assert found[2].tolist() == [slopes[1, 0], 0, slopes[1, 1], 0]
    else:
        assert index.tolist() == [[1, 0, 3], [0, 3, 1], [0, 1, 0]]
        assert found[0, 1] == slopes[0, 0] + slopes[0, 1]


def test_pixels_left_over_get_no_slope() -> None:
    engine = engine_for(on_image(MaxPool(), shape=(5, 5, 1)), 2, 0)
    tape = engine.tape(2)
    tape["image.da"][:] = math.nan
    engine.step(tape)
    assert (tape["image.da"][:, 4] == 0).all()
    assert (tape["image.da"][:, :, 4] == 0).all()


@pytest.mark.parametrize("name", ["3×3 stride 2 same 0 dilation 2 bias", "max_pool 3 stride 2 border"])
def test_a_smaller_batch_and_another_order_change_nothing(name: str) -> None:
    engine = engine_for(on_image(EVERY[name]), 4, 2)
    whole = engine.tape(4)
    x, y = np.array(whole["input.a"]), np.array(whole["y"])
    engine.step(whole)
    expected = np.array(whole["output.a"])
    part = engine.tape(3)
    part["input.a"][:], part["y"][:] = x[1:], y[1:]
    engine.step(part)
    assert part["output.a"] == pytest.approx(expected[1:], abs=1e-14)
    alone = engine.grads.copy()
    fresh = engine_for(on_image(EVERY[name]), 3, 2)
    fresh.params[:] = engine.params
    tape = fresh.tape(3)
    tape["input.a"][:], tape["y"][:] = x[1:], y[1:]
    fresh.step(tape)
    assert fresh.grads == pytest.approx(alone, abs=1e-14)


@pytest.mark.proves("GPU stand-in", layer=lambda given: on_image(EVERY[given["name"]]))
@pytest.mark.parametrize("name", [name for k, name in enumerate(EVERY) if k % 3 == 0 or "pool" in name])
def test_the_stand_in_of_the_gpu_gives_the_same_bits(name: str) -> None:
    spec = on_image(EVERY[name], shape=(6, 5, 5))
    here = engine_for(spec, 3, 4)
    backend, counts = stand_in()
    there = Engine(backend, here.program, 3, "float64")
    there.load(np.array(here.params))
    for key in ("input.a", "y"):
        backend.xp.copyto(there.tape(3)[key], backend.to_device(here.tape(3)[key]))
    counts.clear()
    here.step(here.tape(3))
    there.step(there.tape(3))
    assert (counts.to_device, counts.to_host) == (0, 0)
    assert np.array_equal(backend.to_host(there.grads), here.grads)
    there.forward(there.tape(3))
    assert np.array_equal(backend.to_host(there.tape(3)["output.a"]), here.tape(3)["output.a"])


@pytest.mark.proves("tests", network="steady_state")
def test_a_step_allocates_nothing() -> None:
    import tracemalloc

    spec = on_image(Conv2D(8, padding="same"), MaxPool(3, 2, "same"), Conv2D(8, 2), AveragePool(), shape=(20, 20, 8))
    engine = engine_for(spec, 16, 0)
    tape = engine.tape(16)
    engine.step(tape)
    tracemalloc.start()
    engine.step(tape)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    # NumPy's buffers for mixed types take some 100 kB however large the arrays are; the smallest image here has 260 kB.
    assert peak < 200_000


def test_training_on_the_stand_in(project: Project) -> None:
    again = dataclasses.replace(project, weights=project.initial, progress=type(project.progress)())
    assert trained(again, stand_in()[0]).weights.same(project.weights)


def test_a_project_comes_back_from_its_file(project: Project, tmp_path) -> None:
    save_project(tmp_path / "p.deepstep", project)
    found = load_project(tmp_path / "p.deepstep")
    assert found.spec == project.spec
    assert found.weights.same(project.weights)


@pytest.mark.parametrize("kind", exporters())
def test_an_exported_network_predicts_the_same(project: Project, tmp_path, kind: str) -> None:
    if exporters()[kind].problems(project):
        pytest.skip("; ".join(exporters()[kind].problems(project)))
    path = tmp_path / f"m{exporters()[kind].suffix}"
    export_project(path, project)
    expected = predict(project.spec, project.weights, project.dataset().x)
    assert np.array_equal(read_model(path).predict(project.table), expected)


def test_weights_are_kept_when_a_filter_is_added(project: Project) -> None:
    wider = project.with_spec(project.spec.replace("conv1", Conv2D(5, padding="same")))
    assert np.array_equal(wider.weights["conv1.weight"][..., :4], project.weights["conv1.weight"])
    assert [e.name for e in layout(wider.spec).entries] == [e.name for e in layout(project.spec).entries]

"""The compiled loop for networks on images calculates what the NumPy path calculates: every layer that it serves."""

from __future__ import annotations

import dataclasses
import itertools
import math

import numpy as np
import pytest

from core.compiled import network, plan
from core.layer import Layer
from core.layers.activation import ActivationLayer
from core.layers.batch_norm import BatchNorm
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import AveragePool, GlobalAveragePool, MaxPool
from core.layers.reshape import Reshape
from core.losses import CategoricalCrossEntropy, Loss, SquaredError
from core.optimizers import SGD, Adam, Momentum, Optimizer
from core.program import compile_network
from core.spec import NetworkSpec, stack
from tests.core.compiled_cases import Run, compiled_loops, get_ready, off, settings, use_compiled

__all__ = ["compiled_loops", "use_compiled"]

STEPS = 50
CLOSE = {"float64": 1e-13, "float32": 1e-5}
PADDINGS = (("valid", 0), ("same", 0), ("border", 1), ("border", 2))


@pytest.fixture(scope="session")
def image_loops(request: pytest.FixtureRequest) -> None:
    get_ready(request, "image")


@pytest.fixture
def use_images(image_loops: None, use_compiled: None) -> None:
    """Use the loops for images in this test from the first step on."""


def images(
    *layers: Layer, shape: tuple[int, int, int] = (6, 5, 2), dense: tuple[int, ...] = (3,), output: str = "softmax"
) -> NetworkSpec:
    """Make image → `layers` → flat → dense layers."""
    middle = [(f"layer{k}", layer) for k, layer in enumerate(layers, 1)]
    inner = [(f"hidden{k}", Dense(units, "tanh")) for k, units in enumerate(dense[:-1], 1)]
    ends = [("flat", Flatten()), *inner, ("output", Dense(dense[-1], output))]
    return stack(("input", Input(math.prod(shape))), ("image", Reshape(*shape)), *middle, *ends)


def config(optimizer: Optimizer | None = None, batch: int = 20, precision: str = "float64", loss: Loss | None = None):
    return settings(loss or CategoricalCrossEntropy(), optimizer or SGD(0.05), batch, precision)


def check(spec: NetworkSpec, steps: int = 8, rows: int = 50, close: float = 0.0, **kwargs: object) -> None:
    made = config(**kwargs)
    one, other = Run(spec, made, rows), Run(spec, made, rows)
    assert other.fast._loop[1] == "image"
    assert off(one.numpy(steps), other.compiled(steps)) < (close or CLOSE[made.run.precision])


TYPICAL = (Conv2D(5, 3, 1, "same"), MaxPool(), Conv2D(9, 3), Flatten())


@pytest.mark.proves("compiled loop", optimizer="optimizer")
@pytest.mark.parametrize("precision", CLOSE)
@pytest.mark.parametrize("optimizer", [SGD(0.05), Momentum(0.02, 0.8), Adam(0.003, 0.85, 0.98, 1e-7)])
def test_fifty_steps_are_those_of_numpy(use_images: None, optimizer: Optimizer, precision: str) -> None:
    spec = images(*TYPICAL[:-1], shape=(9, 8, 2), dense=(7, 3))
    check(spec, STEPS, optimizer=optimizer, precision=precision)


@pytest.mark.proves("compiled loop", layer="conv", activation="activation")
@pytest.mark.parametrize("activation", [kind for kind in plan.ACTIVATIONS if kind != "softmax"])
@pytest.mark.parametrize("pooled", [True, False])
@pytest.mark.parametrize("precision", CLOSE)
def test_every_activation(use_images: None, activation: str, pooled: bool, precision: str) -> None:
    layers = [Conv2D(4, 3, 1, "same", activation=activation), *[MaxPool()] * pooled]
    layers += [Conv2D(3, 2, activation=activation), *[MaxPool()] * pooled]
    check(images(*layers, shape=(8, 7, 1)), 20, precision=precision)


@pytest.mark.proves("compiled loop", layer="conv reshape flatten")
@pytest.mark.parametrize("kernel", [1, 2, 3])
@pytest.mark.parametrize("stride", [1, 2, 3])
@pytest.mark.parametrize(("padding", "border"), PADDINGS)
@pytest.mark.parametrize("dilation", [1, 2])
@pytest.mark.parametrize("pooled", [True, False])
def test_every_convolution(
    use_images: None, kernel: int, stride: int, padding: str, border: int, dilation: int, pooled: bool
) -> None:
    # The second one is the one whose slopes go on to a layer before it.
    layer = Conv2D(4, kernel, stride, padding, border, dilation, "tanh", bias=not pooled)
    check(images(Conv2D(3, 1), layer, *[MaxPool()] * pooled, shape=(13, 12, 2)))


@pytest.mark.proves("compiled loop", layer="kind")
@pytest.mark.parametrize("kind", [MaxPool, AveragePool])
@pytest.mark.parametrize("window", [1, 2, 3])
@pytest.mark.parametrize("stride", [1, 2, 3, 4])
@pytest.mark.parametrize(("padding", "border"), PADDINGS[:3])
def test_every_pool(use_images: None, kind: type[Layer], window: int, stride: int, padding: str, border: int) -> None:
    if padding == "border" and window == 1:
        border = 0
    pool = kind(window, stride, padding, border)
    check(images(Conv2D(3, 3, 1, "same"), pool, Conv2D(2, 1, 1, "same"), shape=(7, 8, 2)))
    check(images(pool, Conv2D(2, 2, 1, "same"), pool, shape=(17, 16, 2)))


@pytest.mark.proves("compiled loop", layer="global_average_pool")
def test_the_mean_of_a_whole_image(use_images: None) -> None:
    layers = (Conv2D(5, 3), GlobalAveragePool())
    check(images(*layers[:1], GlobalAveragePool()))
    spec = stack(
        ("input", Input(60)), ("image", Reshape(6, 5, 2)), ("conv1", layers[0]), ("mean", layers[1]),
        ("output", Dense(3, "softmax")),
    )  # fmt: skip
    check(spec)


@pytest.mark.parametrize("channels", [1, 2, 5, 16, 19])
@pytest.mark.parametrize("filters", [1, 3, 4, 8, 17])
@pytest.mark.parametrize("precision", CLOSE)
def test_every_number_of_channels(use_images: None, channels: int, filters: int, precision: str) -> None:
    check(images(Conv2D(channels, 3, 1, "same"), MaxPool(), Conv2D(filters, 2), shape=(6, 7, 1)), precision=precision)


@pytest.mark.parametrize("batch", [1, 7, 16, 40, 300])
def test_every_batch(use_images: None, batch: int) -> None:
    check(images(*TYPICAL[:-1], shape=(9, 9, 1)), batch=batch, rows=330)


@pytest.mark.parametrize("shape", [(1, 1, 3), (3, 17, 1), (16, 4, 2), (2, 40, 1)])
@pytest.mark.parametrize("padding", ["valid", "same"])
def test_every_shape_of_the_input(use_images: None, shape: tuple[int, int, int], padding: str) -> None:
    check(images(Conv2D(3, 1 if padding == "valid" else 3, 1, padding), shape=shape))


@pytest.mark.proves("compiled loop", layer=("activation",), activation="activation")
@pytest.mark.parametrize("activation", ["relu", "tanh", "sigmoid"])
def test_activations_as_layers_of_their_own(use_images: None, activation: str) -> None:
    act, plain = ActivationLayer(activation), Conv2D(4, 3, 1, "same", activation="identity")
    for layers in ((plain, act, MaxPool()), (plain, MaxPool(), act), (plain, MaxPool(3, 1), act), (plain, act)):
        check(images(*layers, shape=(8, 8, 1)))
    spec = stack(
        ("input", Input(36)), ("image", Reshape(6, 6, 1)), ("conv", plain), ("flat", Flatten()),
        ("hidden", Dense(6, "identity")), ("act", act), ("output", Dense(3, "identity")),
        ("softmax", ActivationLayer("softmax")),
    )  # fmt: skip
    check(spec)


def test_a_squared_error_on_images(use_images: None) -> None:
    check(images(*TYPICAL[:-1], shape=(9, 8, 2), output="identity"), loss=SquaredError())


def test_the_loss_of_every_step_is_that_of_numpy(use_images: None) -> None:
    spec = images(*TYPICAL[:-1], shape=(9, 8, 2))
    one, other = Run(spec, config(), 50), Run(spec, config(), 50)
    one.numpy(20)
    other.compiled(20, a_call=1)
    for mine, theirs in zip(one.every_loss, other.every_loss, strict=True):
        assert np.allclose(mine, theirs, rtol=1e-11, atol=0)


@pytest.mark.parametrize("first", [1, 3, 11])
def test_it_takes_over_from_numpy_and_gives_back_at_any_step(use_images: None, first: int) -> None:
    spec = images(*TYPICAL[:-1], shape=(9, 8, 2))
    one, other = Run(spec, config(Adam(), 8)), Run(spec, config(Adam(), 8))
    other.numpy(first).compiled(10).numpy(3).compiled(20 - 13 - min(first, 7) + max(0, first - 7))
    assert off(one.numpy(other.step), other) < CLOSE["float64"]


@pytest.mark.parametrize("precision", CLOSE)
@pytest.mark.parametrize("batch", [40, 700])
def test_threads_share_the_work_and_change_nothing(
    use_images: None, monkeypatch: pytest.MonkeyPatch, precision: str, batch: int
) -> None:
    spec, made = images(*TYPICAL[:-1], shape=(9, 8, 2), dense=(20, 3)), config(Adam(), batch, precision)
    usual, runs = plan.image_sizes, []
    for threads in (1, 2, 3):
        run = Run(spec, made, 1500)
        monkeypatch.setattr(plan, "image_sizes", lambda *a, n=threads: dataclasses.replace(usual(*a), threads=n))
        runs.append(run.compiled(30))
    assert [run.fast._threads for run in runs] == [1, 2, 3]
    assert off(runs[0], runs[1]) == off(runs[0], runs[2]) == 0
    assert off(Run(spec, made, 1500).numpy(30), runs[2]) < CLOSE[precision]


def test_large_convolutions_are_shared_between_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan.libraries, "processors", lambda: 4)
    spec = images(Conv2D(16, 3, 1, "same"), MaxPool(), Conv2D(32, 3, 1, "same"), shape=(28, 28, 1))
    program = compile_network(spec, CategoricalCrossEntropy())
    assert plan.image_sizes(program, ((6272, 3),), 64).threads == 4
    assert plan.image_sizes(program, ((6272, 3),), 16).threads == 1


def test_numbers_that_are_not_finite_stop_it_at_their_step(use_images: None) -> None:
    spec = images(*TYPICAL[:-1], shape=(9, 8, 2), output="identity")
    made = config(SGD(1e6), loss=SquaredError())
    one, other = Run(spec, made), Run(spec, made)
    other.compiled(1000)
    one.numpy(other.step)
    assert other.step < 1000
    assert not np.isfinite(other.losses).all()


SERVED = {
    "conv": (Conv2D(2, 3),),
    "pool": (MaxPool(),),
    "activation": (Conv2D(2, 3, activation="identity"), ActivationLayer("tanh")),
}
NOT_SERVED = {
    "an activation that is not known": (Conv2D(2, 3, activation="gelu"),),
    "frozen": (Conv2D(2, 3, frozen=True),),
    "dropout": (Conv2D(2, 3), Dropout(0.5)),
    "batch normalisation": (Conv2D(2, 3), BatchNorm()),
    "two activations": (Conv2D(2, 3, activation="tanh"), ActivationLayer("tanh")),
    "an image cut anew": (Conv2D(2, 3), Reshape(2, 3, 4)),
    "softmax over channels": (Conv2D(2, 3, activation="identity"), ActivationLayer("softmax")),
}


@pytest.mark.parametrize("name", [*SERVED, *NOT_SERVED])
def test_what_is_not_known_is_not_served(name: str) -> None:
    program = compile_network(images(*(SERVED | NOT_SERVED)[name]), CategoricalCrossEntropy())
    assert plan.serves(program, config()) == (name in SERVED)


def test_dense_layers_before_an_image_are_not_served() -> None:
    spec = stack(
        ("input", Input(4)), ("first", Dense(12)), ("image", Reshape(3, 4, 1)), ("conv", Conv2D(2, 3)),
        ("flat", Flatten()), ("output", Dense(2, "softmax")),
    )  # fmt: skip
    assert not plan.serves(compile_network(spec, CategoricalCrossEntropy()), config())


def test_pixels_that_no_window_reads_are_not_calculated() -> None:
    program = compile_network(images(Conv2D(2, 3), MaxPool(), shape=(7, 9, 1)), CategoricalCrossEntropy())
    found = network.read(program)
    assert found is not None
    windows = list(itertools.product(*(range(n) for n in found.stages[0].windows.count)))
    assert len(windows) == 35
    run = Run(images(Conv2D(2, 3), MaxPool(), shape=(7, 9, 1)), config())
    made, _ = plan.make_work(run.engine, run.config, 20, run.x, run.y, run.losses, run.updater.state)
    assert made.stages[0][plan.st.COUNT] == 24

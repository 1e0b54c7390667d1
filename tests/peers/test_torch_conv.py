"""The layers on images against PyTorch: values, and slopes of weights, biases and image."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from core.backend import cpu
from core.layer import Layer
from core.layers.conv2d import Conv2D
from core.layers.pooling import AveragePool, GlobalAveragePool, MaxPool
from core.losses import SquaredError
from core.params import Weights, initial
from core.program import Engine, compile_network
from core.spec import NetworkSpec
from tests.core.image_networks import convolutions, on_image, pools
from tests.measured import close

pytestmark = pytest.mark.peers

TOLERANCE = {"float32": 1e-5, "float64": 1e-10}
ROWS = 7
EVERY = {**convolutions(), **pools()}
SHAPE = 9, 7, 3
TIES = ("2 stride 2 valid", "3 stride 1 valid", "3 stride 2 border", "2 stride 3 same")


def ours(spec: NetworkSpec, weights: Weights, x: np.ndarray, y: np.ndarray, dtype: str) -> Engine:
    engine = Engine(cpu(), compile_network(spec, SquaredError()), ROWS, dtype)
    engine.load(weights.flat(engine.program.order))
    tape = engine.tape(ROWS)
    tape["input.a"][:], tape["y"][:] = x, y
    engine.step(tape)
    return engine


def borders(layer: Layer, place: str) -> tuple[int, int, int, int]:
    """Give left, right, top and bottom of the padding, in torch's order."""
    axes = layer.windows(place, SHAPE)  # type: ignore[attr-defined]
    return axes.width.before, axes.width.after, axes.height.before, axes.height.after


def result(layer: Layer, image: Any, weights: dict[str, Any]) -> Any:
    """Run a layer on images (rows, channels, height, width)."""
    from torch.nn import functional

    if isinstance(layer, GlobalAveragePool):
        return functional.adaptive_avg_pool2d(image, 1).flatten(1)
    sides = borders(layer, "x")
    if isinstance(layer, Conv2D):
        padded = functional.pad(image, sides)
        weight = weights["middle1.weight"].permute(3, 2, 0, 1)
        found = functional.conv2d(padded, weight, weights.get("middle1.bias"), layer.stride, 0, layer.dilation).tanh()
    elif isinstance(layer, MaxPool):
        found = functional.max_pool2d(functional.pad(image, sides, value=-np.inf), layer.window, layer.stride)
    else:
        assert isinstance(layer, AveragePool)
        found = functional.avg_pool2d(functional.pad(image, sides), layer.window, layer.stride)
    return found.permute(0, 2, 3, 1).flatten(1)


def theirs(layer: Layer, weights: Weights, x: np.ndarray, y: np.ndarray, dtype: str) -> tuple[Any, Any, dict[str, Any]]:
    import torch

    kind = getattr(torch, dtype)
    tensors = {name: torch.tensor(array, dtype=kind, requires_grad=True) for name, array in weights.items()}
    image = (torch.tensor(x, dtype=kind) @ tensors["hidden1.weight"]).reshape(-1, *SHAPE)
    image.retain_grad()
    middle = result(layer, image.permute(0, 3, 1, 2), tensors)
    output = middle @ tensors["output.weight"] + tensors["output.bias"]
    torch.nn.functional.mse_loss(output, torch.tensor(y, dtype=kind)).backward()
    return middle, image, tensors


def compare(layer: Layer, dtype: str, round_to: int | None = None) -> None:
    """Compare a layer's values and all slopes; `round_to` digits make numbers of the image equal."""
    spec, draw = on_image(layer, shape=SHAPE), np.random.default_rng(6)
    arrays = {name: draw.normal(size=a.shape) / 3 for name, a in initial(spec, 1).items()}
    if round_to is not None:
        arrays["hidden1.weight"] = arrays["hidden1.weight"].round(round_to)
    weights, x, y = Weights(arrays), np.ones((ROWS, 1)), draw.normal(size=(ROWS, 2))
    if round_to is None:
        x = draw.normal(size=(ROWS, 1))
    engine = ours(spec, weights, x, y, dtype)
    middle, image, tensors = theirs(layer, weights, x, y, dtype)
    near(engine, "middle1.a", middle, dtype)
    near(engine, "image.da", image.grad, dtype)
    for name, tensor in tensors.items():
        assert close(engine.slopes[name], tensor.grad.numpy(), TOLERANCE[dtype], TOLERANCE[dtype], name)


def near(engine: Engine, name: str, expected: Any, dtype: str) -> None:
    found = engine.tape(ROWS)[name].reshape(ROWS, -1)
    there = expected.detach().numpy().reshape(ROWS, -1)
    assert close(found, there, TOLERANCE[dtype], TOLERANCE[dtype], name)


@pytest.mark.proves("PyTorch values, gradients", layer=lambda given: on_image(EVERY[given["name"]]))
@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("name", EVERY)
def test_values_and_slopes(name: str, dtype: str) -> None:
    compare(EVERY[name], dtype)


@pytest.mark.proves("PyTorch values, gradients", layer="max_pool")
@pytest.mark.parametrize("case", TIES)
def test_equal_numbers(case: str) -> None:
    compare(EVERY[f"max_pool {case}"], "float64", round_to=0)


@pytest.mark.proves("PyTorch values, gradients", layer="layer")
@pytest.mark.parametrize("layer", [Conv2D(40, 3, padding="same"), Conv2D(3, 5, 2), MaxPool(3, 2), AveragePool(4, 3)])
def test_torchs_own_settings(layer: Layer) -> None:
    """Compare with torch's own padding and rounding down, not with ours told to it."""
    import torch
    from torch.nn import functional

    image = torch.randn(2, SHAPE[2], *SHAPE[:2])
    if isinstance(layer, Conv2D):
        weight = torch.zeros(layer.filters, SHAPE[2], layer.kernel, layer.kernel)
        found = functional.conv2d(image, weight, stride=layer.stride, padding=layer.padding)
    elif isinstance(layer, MaxPool):
        found = functional.max_pool2d(image, layer.window, layer.stride)
    else:
        assert isinstance(layer, AveragePool)
        found = functional.avg_pool2d(image, layer.window, layer.stride)
    assert layer.out_shape("x", (SHAPE,)) == tuple(found.permute(0, 2, 3, 1).shape[1:])


@pytest.mark.filterwarnings("ignore:Using padding=.same.")
def test_the_borders_of_torchs_same() -> None:
    import torch
    from torch.nn import functional

    for kernel, dilation in ((2, 1), (3, 1), (4, 1), (2, 3), (3, 2)):
        layer = Conv2D(1, kernel, padding="same", dilation=dilation)
        image, weight = torch.randn(1, 1, *SHAPE[:2]), torch.randn(1, 1, kernel, kernel)
        padded = functional.pad(image, borders(layer, "x"))
        expected = functional.conv2d(image, weight, padding="same", dilation=dilation)
        assert torch.allclose(functional.conv2d(padded, weight, dilation=dilation), expected, atol=1e-6)


@pytest.mark.proves("PyTorch values, gradients", layer="kind")
@pytest.mark.parametrize(("window", "stride", "border"), [(2, 2, 1), (3, 2, 1), (3, 1, 1), (5, 3, 2)])
@pytest.mark.parametrize("kind", [MaxPool, AveragePool])
def test_the_padding_of_torchs_pools(kind: type[Layer], window: int, stride: int, border: int) -> None:
    import torch
    from torch.nn import functional

    layer = kind(window, stride, "border", border)  # type: ignore[call-arg]
    image = torch.randn(2, SHAPE[2], *SHAPE[:2])
    pool = functional.max_pool2d if kind is MaxPool else functional.avg_pool2d
    expected = pool(image, window, stride, border).permute(0, 2, 3, 1).flatten(1)
    assert torch.allclose(result(layer, image, {}), expected, atol=1e-6)

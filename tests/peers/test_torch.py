"""Activations, losses and their gradients against PyTorch."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.backend import cpu
from core.losses import BinaryCrossEntropy, CategoricalCrossEntropy, Loss, SquaredError
from core.losses.categorical import KLDivergence, NegativeLogLikelihood
from core.losses.counts import Poisson
from core.losses.errors import AbsoluteError, Huber, LogCosh
from core.losses.margins import CategoricalHinge, Hinge
from core.params import Weights
from core.program import Engine, compile_network
from core.spec import NetworkSpec
from tests.core.reference_cases import ROWS, VARIANTS, drawn, fitting, network
from tests.measured import close

pytestmark = pytest.mark.peers

TOLERANCE = {"float32": 1e-5, "float64": 1e-10}
TorchLoss = Callable[[Any, Any, Any], Any]


def ours(spec: NetworkSpec, loss: Loss, weights: Weights, x: np.ndarray, y: np.ndarray, dtype: str) -> Engine:
    engine = Engine(cpu(), compile_network(spec, loss), ROWS, dtype)
    engine.load(weights.flat(engine.program.order))
    tape = engine.tape(ROWS)
    tape[engine.program.input][:], tape["y"][:] = x, y
    engine.step(tape)
    return engine


def torch_activation(kind: str) -> Callable[[Any], Any]:
    import torch
    from torch.nn import functional

    return {
        "identity": lambda z: z,
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "relu": torch.relu,
        "leaky_relu": lambda z: functional.leaky_relu(z, 0.01),
        "elu": functional.elu,
        "selu": torch.selu,
        "softplus": functional.softplus,
        "exp": lambda z: torch.where(z > 60, math.exp(60) * (z - 59), torch.exp(torch.clamp(z, max=60))),
        "gelu": functional.gelu,
        "silu": functional.silu,
        "step": lambda z: (z > 0).to(z.dtype) + 0 * z,
        "hard_sigmoid": hard_sigmoid,
        "sine": torch.sin,
        "softmax": lambda z: torch.softmax(z, dim=1),
        "log_softmax": lambda z: torch.log_softmax(z, dim=1),
    }[kind]


def hard_sigmoid(z: Any) -> Any:
    """PyTorch's own divides its slope by 6 in float32 even for float64, so that is put together from parts."""
    import torch
    from torch.nn import functional

    return functional.hardsigmoid(z) if z.dtype == torch.float32 else functional.relu6(z + 3) / 6


def torch_loss(loss: Loss) -> TorchLoss:
    """Give loss(z, prediction, target)."""
    makers: dict[type[Loss], Callable[[Any], TorchLoss]] = {
        SquaredError: squared_error,
        AbsoluteError: absolute_error,
        Huber: huber,
        LogCosh: log_cosh,
        BinaryCrossEntropy: binary_cross_entropy,
        CategoricalCrossEntropy: cross_entropy,
        NegativeLogLikelihood: cross_entropy,
        KLDivergence: kl_divergence,
        Hinge: hinge,
        CategoricalHinge: categorical_hinge,
        Poisson: poisson,
    }
    return makers[type(loss)](loss)


def outputs_summed(loss: Any, y: Any) -> int:
    return y.shape[1] if loss.over_outputs == "sum" else 1


def squared_error(loss: SquaredError) -> TorchLoss:
    from torch.nn import functional

    half = 0.5 if loss.half else 1.0
    return lambda z, p, y: half * outputs_summed(loss, y) * functional.mse_loss(p, y)


def absolute_error(loss: AbsoluteError) -> TorchLoss:
    from torch.nn import functional

    return lambda z, p, y: outputs_summed(loss, y) * functional.l1_loss(p, y)


def huber(loss: Huber) -> TorchLoss:
    from torch.nn import functional

    return lambda z, p, y: outputs_summed(loss, y) * functional.huber_loss(p, y, delta=loss.delta)


def log_cosh(loss: LogCosh) -> TorchLoss:
    import torch

    return lambda z, p, y: outputs_summed(loss, y) * torch.log(torch.cosh(p - y)).mean()


def binary_cross_entropy(loss: BinaryCrossEntropy) -> TorchLoss:
    import torch
    from torch.nn import functional

    def value(z: Any, p: Any, y: Any) -> Any:
        smoothed = y * (1 - loss.label_smoothing) + loss.label_smoothing / 2
        weight = torch.tensor([loss.positive_weight], dtype=z.dtype)
        return functional.binary_cross_entropy_with_logits(z, smoothed, pos_weight=weight)

    return value


def cross_entropy(loss: CategoricalCrossEntropy) -> TorchLoss:
    """With shares as targets PyTorch takes the mean over the rows, as we do."""
    import torch
    from torch.nn import functional

    def value(z: Any, p: Any, y: Any) -> Any:
        weight = torch.tensor(loss.class_weights, dtype=z.dtype) if loss.class_weights else None
        return functional.cross_entropy(z, y, weight=weight, label_smoothing=loss.label_smoothing)

    return value


def kl_divergence(loss: KLDivergence) -> TorchLoss:
    import torch
    from torch.nn import functional

    return lambda z, p, y: functional.kl_div(torch.log_softmax(z, dim=1), y, reduction="batchmean")


def hinge(loss: Hinge) -> TorchLoss:
    import torch

    return lambda z, p, y: torch.relu(1 - (2 * y - 1) * (2 * z - 1)).mean()


def categorical_hinge(loss: CategoricalHinge) -> TorchLoss:
    from torch.nn import functional

    return lambda z, p, y: functional.multi_margin_loss(z, y.argmax(dim=1))


def poisson(loss: Poisson) -> TorchLoss:
    from torch.nn import functional

    return lambda z, p, y: functional.poisson_nll_loss(z, y, log_input=True, full=False)


def theirs(
    spec: NetworkSpec, loss: Loss, weights: Weights, x: np.ndarray, y: np.ndarray, dtype: str
) -> tuple[float, np.ndarray]:
    import torch

    kind = getattr(torch, dtype)
    tensors = {name: torch.tensor(array, dtype=kind, requires_grad=True) for name, array in weights.items()}
    z = a = torch.tensor(x, dtype=kind)
    for layer in spec.layers[1:]:
        z = a @ tensors[f"{layer.name}.weight"] + tensors[f"{layer.name}.bias"]
        a = torch_activation(layer.layer.output_activation())(z)
    value = torch_loss(loss)(z, a, torch.tensor(y, dtype=kind))
    value.backward()
    return value.item(), np.concatenate([tensor.grad.numpy().ravel() for tensor in tensors.values()])


def compare(activation: str, loss: Loss, dtype: str, last: str = "") -> None:
    spec = network(activation, loss, last)
    drawn_values = drawn(spec, loss)
    engine = ours(spec, loss, *drawn_values, dtype)
    value, gradient = theirs(spec, loss, *drawn_values, dtype)
    assert close(engine.tape(ROWS)["loss"].mean(), value, TOLERANCE[dtype], TOLERANCE[dtype], "loss")
    assert close(engine.grads, gradient, TOLERANCE[dtype], TOLERANCE[dtype], "slope")


@pytest.mark.proves("PyTorch values, gradients", activation="activation", loss="name")
@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("name", VARIANTS)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_loss_behind_every_hidden_activation(activation: str, name: str, dtype: str) -> None:
    loss = VARIANTS[name]
    compare(activation, loss, dtype, loss.logits_of or "identity")


@pytest.mark.proves("PyTorch values, gradients", loss="name", activation="last")
@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize(("name", "last"), [(name, last) for name, loss in VARIANTS.items() for last in fitting(loss)])
def test_every_loss_behind_every_output_activation(name: str, last: str, dtype: str) -> None:
    compare("tanh", VARIANTS[name], dtype, last)


@pytest.mark.proves("PyTorch values, gradients", activation="kind")
@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_values_and_slopes_of_every_activation(kind: str, dtype: str) -> None:
    """At single sums, far out as well; a row of 40 for those that look at the whole row."""
    import torch

    z = np.linspace(-20, 20, 402).astype(dtype).reshape(-1, 6)
    a, slope, da, dz = (np.empty_like(z) for _ in range(4))
    da[:] = np.random.default_rng(2).normal(size=z.shape)
    ACTIVATIONS[kind].value(np, z, a, slope)
    ACTIVATIONS[kind].backward(np, z, a, slope, da, dz)
    tensor = torch.tensor(z, requires_grad=True)
    value = torch_activation(kind)(tensor)
    value.backward(torch.tensor(da))
    assert close(a, value.detach().numpy(), TOLERANCE[dtype], TOLERANCE[dtype])
    # PyTorch's softplus gives up its curve at z = 20, where the rest is 2e-9.
    near = 3e-9 if kind == "softplus" else 0
    assert close(dz, tensor.grad.numpy(), TOLERANCE[dtype] + near, TOLERANCE[dtype])

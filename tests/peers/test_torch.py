"""Gradients, losses and optimizers against PyTorch."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.backend import cpu
from core.losses import LOSSES, BinaryCrossEntropy, CategoricalCrossEntropy, Loss, SquaredError
from core.optimizers import OPTIMIZERS, SGD, Adam, Momentum, Optimizer, new_state
from core.params import Weights
from core.program import Engine, compile_network
from core.spec import NetworkSpec
from tests.core.reference_cases import OUTPUTS, ROWS, drawn, network

pytestmark = pytest.mark.peers

TOLERANCE = {"float32": 1e-5, "float64": 1e-10}


def ours(spec: NetworkSpec, loss: Loss, weights: Weights, x: np.ndarray, y: np.ndarray, dtype: str) -> Engine:
    engine = Engine(cpu(), compile_network(spec, loss), ROWS, dtype)
    engine.load(weights.flat(engine.program.order))
    tape = engine.tape(ROWS)
    tape[engine.program.input][:], tape["y"][:] = x, y
    engine.step(tape)
    return engine


def torch_activation(kind: str) -> Callable[[Any], Any]:
    import torch

    return {
        "identity": lambda z: z,
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "relu": torch.relu,
        "leaky_relu": lambda z: torch.nn.functional.leaky_relu(z, 0.01),
        "softmax": lambda z: torch.softmax(z, dim=1),
    }[kind]


def torch_loss(loss: Loss) -> Callable[[Any, Any, Any], Any]:
    """Give loss(z, prediction, target)."""
    functional = __import__("torch").nn.functional
    if isinstance(loss, SquaredError):
        scale = (0.5 if loss.half else 1.0) * (OUTPUTS if loss.over_outputs == "sum" else 1)
        return lambda z, prediction, y: scale * functional.mse_loss(prediction, y)
    if isinstance(loss, BinaryCrossEntropy):
        return lambda z, prediction, y: functional.binary_cross_entropy_with_logits(z, y)
    assert isinstance(loss, CategoricalCrossEntropy)
    return lambda z, prediction, y: functional.cross_entropy(z, y)


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


def compare(activation: str, loss: Loss, dtype: str) -> None:
    spec = network(activation, loss.logits_of or activation)
    drawn_values = drawn(spec, loss)
    engine = ours(spec, loss, *drawn_values, dtype)
    value, gradient = theirs(spec, loss, *drawn_values, dtype)
    assert float(engine.tape(ROWS)["loss"].mean()) == pytest.approx(value, abs=TOLERANCE[dtype], rel=TOLERANCE[dtype])
    assert engine.grads == pytest.approx(gradient, abs=TOLERANCE[dtype], rel=TOLERANCE[dtype])


@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("kind", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_losses_and_gradients(activation: str, kind: str, dtype: str) -> None:
    compare(activation, LOSSES[kind](), dtype)


@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("half", [True, False])
@pytest.mark.parametrize("over", ["mean", "sum"])
def test_conventions_of_the_squared_error(half: bool, over: str, dtype: str) -> None:
    compare("tanh", SquaredError(half, over), dtype)


def torch_optimizer(optimizer: Optimizer, parameters: list[Any]) -> Any:
    import torch

    if isinstance(optimizer, Adam):
        betas = (optimizer.beta1, optimizer.beta2)
        return torch.optim.Adam(parameters, lr=optimizer.learning_rate, betas=betas, eps=optimizer.epsilon)
    momentum = optimizer.momentum if isinstance(optimizer, Momentum) else 0.0
    assert isinstance(optimizer, SGD | Momentum)
    return torch.optim.SGD(parameters, lr=optimizer.learning_rate, momentum=momentum)


@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_fifty_updates(kind: str, dtype: str) -> None:
    import torch

    optimizer = dataclasses.replace(OPTIMIZERS[kind](), learning_rate=0.03)
    generator = np.random.default_rng(5)
    params, size = generator.normal(size=20).astype(dtype), 20
    tensor = torch.tensor(params.copy(), requires_grad=True)
    peer = torch_optimizer(optimizer, [tensor])
    state, scratch = new_state(optimizer, lambda: np.zeros(size, dtype)), np.zeros(size, dtype)
    for step in range(1, 51):
        slopes = generator.normal(size=size).astype(dtype)
        optimizer.update(np, params, slopes, state, step, scratch)
        tensor.grad = torch.tensor(slopes)
        peer.step()
    assert params == pytest.approx(tensor.detach().numpy(), abs=TOLERANCE[dtype], rel=TOLERANCE[dtype])

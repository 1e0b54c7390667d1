"""The layers on flat rows, alone and in branched networks, against PyTorch: values, slopes, running statistics."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from core.layer import Layer
from core.layers.activation import ActivationLayer
from core.layers.add import Add
from core.layers.batch_norm import BatchNorm
from core.layers.concatenate import Concatenate
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.embedding import Embedding
from core.layers.layer_norm import LayerNorm
from core.layers.prelu import PReLU
from core.spec import NetworkSpec
from tests.core.flat_networks import SINGLE, STEP, between, branched, categories, doubled, engine_for, weights_for
from tests.peers.test_torch import TOLERANCE, torch_activation

pytestmark = pytest.mark.peers

ROWS = 7
SEED = 4
"""Of weights without a batch that is nearly constant: there float32 loses the same digits here and in PyTorch."""
NETWORKS = {name: between(layer) for name, layer in SINGLE.items()}
NETWORKS |= {"branched": branched(), "doubled": doubled(), "categories": categories()}
NETWORKS["one after the other"] = between(*(SINGLE[name] for name in ("batch_norm", "prelu", "layer_norm", "dropout")))
NETWORKS["twice"] = between(BatchNorm(0.2), ActivationLayer("tanh"), BatchNorm(0.7, 0.01))


class Peer:
    """The same network out of PyTorch's modules, with weights of a run of ours."""

    def __init__(self, spec: NetworkSpec, seed: int, dtype: str, masks: dict[str, np.ndarray]) -> None:
        """Take the weights of `seed` over; `masks` are what our dropout drew, since theirs draws other numbers."""
        import torch

        self.spec, self.masks, self.kind = spec, masks, getattr(torch, dtype)
        weights = weights_for(spec, seed)
        self.tensors = {n: torch.tensor(a, dtype=self.kind, requires_grad=True) for n, a in weights.items()}
        self.modules = {s.name: self._module(s.name, s.layer) for s in spec.layers}

    def _module(self, name: str, layer: Layer) -> Any:
        from torch import nn

        if isinstance(layer, BatchNorm):
            units = self.tensors[f"{name}.scale"].shape[0]
            module: Any = nn.BatchNorm1d(units, layer.epsilon, layer.momentum, dtype=self.kind)
            module.running_mean.data = self.tensors[f"{name}.mean"].detach().clone()
            module.running_var.data = self.tensors[f"{name}.variance"].detach().clone()
            return self._with(name, module, {"weight": "scale", "bias": "shift"})
        if isinstance(layer, LayerNorm):
            units = self.tensors[f"{name}.scale"].shape[0]
            module = nn.LayerNorm(units, layer.epsilon, dtype=self.kind)
            return self._with(name, module, {"weight": "scale", "bias": "shift"})
        if isinstance(layer, PReLU):
            module = nn.PReLU(self.tensors[f"{name}.leak"].shape[0], dtype=self.kind)
            return self._with(name, module, {"weight": "leak"})
        if isinstance(layer, Embedding):
            module = nn.Embedding(layer.categories, layer.size, dtype=self.kind)
            return self._with(name, module, {"weight": "table"})
        return None

    def _with(self, name: str, module: Any, names: dict[str, str]) -> Any:
        """Let a module use our tensors, so that the slopes are found under our names."""
        from torch import nn

        for theirs, mine in names.items():
            parameter = nn.Parameter(self.tensors[f"{name}.{mine}"].detach().clone())
            setattr(module, theirs, parameter)
            self.tensors[f"{name}.{mine}"] = parameter
        return module

    def forward(self, x: np.ndarray, training: bool) -> dict[str, Any]:
        import torch

        values = {self.spec.input.name: torch.tensor(x, dtype=self.kind)}
        for layer in self.spec.layers[1:]:
            values[layer.name] = self._value(layer.name, layer.layer, [values[n] for n in layer.inputs], training)
        return values

    def _value(self, name: str, layer: Layer, read: list[Any], training: bool) -> Any:
        import torch

        calls: dict[type[Layer], Callable[[Any], Any]] = {
            Dense: lambda layer: self._dense(name, layer, read[0]),
            ActivationLayer: lambda layer: torch_activation(layer.activation)(read[0]),
            Add: lambda layer: sum(read),
            Concatenate: lambda layer: torch.cat(read, dim=1),
            Dropout: lambda layer: read[0] * torch.tensor(self.masks[name], dtype=self.kind) if training else read[0],
            Embedding: lambda layer: self.modules[name](read[0].long()).flatten(1),
        }
        if type(layer) in calls:
            return calls[type(layer)](layer)
        module = self.modules[name]
        module.train(training and not getattr(layer, "frozen", False))
        return module(read[0])

    def _dense(self, name: str, layer: Dense, x: Any) -> Any:
        z = x @ self.tensors[f"{name}.weight"] + self.tensors[f"{name}.bias"]
        return torch_activation(layer.activation)(z)

    def slopes(self, name: str) -> np.ndarray:
        tensor = self.tensors[name]
        return (tensor.grad if tensor.grad is not None else 0 * tensor).detach().numpy()


@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("name", NETWORKS)
def test_values_slopes_and_statistics(name: str, dtype: str) -> None:
    import torch

    spec, close = NETWORKS[name], {"abs": TOLERANCE[dtype], "rel": TOLERANCE[dtype]}
    engine = engine_for(spec, ROWS, SEED, dtype)
    tape = engine.tape(ROWS)
    engine.step(tape, STEP)
    masks = {key[:-5]: array for key, array in tape.items() if key.endswith(".mask")}
    peer = Peer(spec, SEED, dtype, masks)
    values = peer.forward(tape[engine.program.input], training=True)
    loss = torch.nn.functional.mse_loss(values[spec.output.name], torch.tensor(tape["y"]))
    loss.backward()
    for layer in spec.layers[1:]:
        assert tape[f"{layer.name}.a"] == pytest.approx(values[layer.name].detach().numpy(), **close), layer.name
    assert float(tape["loss"].mean()) == pytest.approx(float(loss.detach()), **close)
    for entry in engine.program.order.entries:
        if entry.info.trained:
            assert engine.slopes[entry.name] == pytest.approx(peer.slopes(entry.name), **close), entry.name
    for layer_name, module in peer.modules.items():
        if isinstance(spec[layer_name].layer, BatchNorm):
            for mine, theirs in (("mean", module.running_mean), ("variance", module.running_var)):
                assert engine.weights[f"{layer_name}.{mine}"] == pytest.approx(theirs.numpy(), **close)
    engine.forward(tape)
    predicted = peer.forward(tape[engine.program.input], training=False)[spec.output.name]
    assert tape[engine.program.prediction] == pytest.approx(predicted.detach().numpy(), **close)


@pytest.mark.parametrize("dtype", TOLERANCE)
def test_running_statistics_over_many_batches(dtype: str) -> None:
    """Batches of different sizes, as the last one of an epoch is smaller."""
    spec, close = NETWORKS["twice"], {"abs": TOLERANCE[dtype], "rel": TOLERANCE[dtype]}
    engine, generator = engine_for(spec, ROWS, SEED, dtype), np.random.default_rng(8)
    peer = Peer(spec, SEED, dtype, {})
    for rows in (7, 7, 3, 2, 7, 5, 7, 2):
        tape = engine.tape(rows)
        tape[engine.program.input][:] = generator.normal(2, 3, size=(rows, 3))
        engine.train_forward(tape)
        peer.forward(tape[engine.program.input], training=True)
    for name in ("middle1", "middle3"):
        module = peer.modules[name]
        assert engine.weights[f"{name}.mean"] == pytest.approx(module.running_mean.numpy(), **close)
        assert engine.weights[f"{name}.variance"] == pytest.approx(module.running_var.numpy(), **close)


def test_dropout_drops_as_much_as_theirs() -> None:
    import torch

    engine = engine_for(between(Dropout(0.3), units=200), 200, 3)
    tape = engine.tape(200)
    engine.train_forward(tape, STEP)
    theirs = torch.nn.functional.dropout(torch.ones(200, 200, dtype=torch.float64), 0.3)
    assert sorted(np.unique(tape["middle1.mask"])) == pytest.approx(sorted(np.unique(theirs.numpy())))
    assert (tape["middle1.mask"] == 0).mean() == pytest.approx(float((theirs == 0).double().mean()), abs=0.02)

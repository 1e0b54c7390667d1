"""Our networks put together from PyTorch's modules and functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from core.layer import Layer
from core.layers.activation import ActivationLayer
from core.layers.add import Add
from core.layers.batch_norm import BatchNorm
from core.layers.concatenate import Concatenate
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.embedding import Embedding
from core.layers.flatten import Flatten
from core.layers.layer_norm import LayerNorm
from core.layers.pooling import AveragePool, GlobalAveragePool, MaxPool
from core.layers.prelu import PReLU
from core.layers.reshape import Reshape
from core.params import Weights
from core.spec import NetworkSpec
from tests.peers.test_torch import torch_activation


class Peer:
    """The same network out of PyTorch's modules, with weights of a run of ours."""

    def __init__(self, spec: NetworkSpec, weights: Weights, dtype: str, masks: dict[str, np.ndarray]) -> None:
        """Take the weights over; `masks` are what our dropout drew, since theirs draws other numbers."""
        import torch

        self.spec, self.masks, self.kind, self.shapes = spec, masks, getattr(torch, dtype), spec.shapes()
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
        """Give every layer's values; the sums of dense layers are "name.z"."""
        import torch

        rows = torch.tensor(x, dtype=self.kind)
        parts = {name: self.spec.columns(name) for name in self.spec.inputs}
        values = {name: rows[:, part.start : part.stop] for name, part in parts.items()}
        for layer in (layer for layer in self.spec.layers if layer.inputs):
            self.sum = None
            values[layer.name] = self._value(layer.name, layer.layer, [values[n] for n in layer.inputs], training)
            values[f"{layer.name}.z"] = self.sum
        return values

    def _value(self, name: str, layer: Layer, read: list[Any], training: bool) -> Any:
        import torch

        calls: dict[type[Layer], Callable[[Any], Any]] = {
            Dense: lambda layer: self._dense(name, layer, read[0]),
            ActivationLayer: lambda layer: torch_activation(layer.activation)(read[0]),
            Add: lambda layer: sum(read),
            Concatenate: lambda layer: torch.cat(read, dim=-1),
            Reshape: lambda layer: read[0].reshape(-1, layer.height, layer.width, layer.channels),
            Flatten: lambda layer: read[0].flatten(1),
            GlobalAveragePool: lambda layer: read[0].mean(dim=(1, 2)),
            Conv2D: lambda layer: self._convolved(name, layer, read[0]),
            MaxPool: lambda layer: self._pooled(name, layer, read[0]),
            AveragePool: lambda layer: self._pooled(name, layer, read[0]),
            Dropout: lambda layer: read[0] * torch.tensor(self.masks[name], dtype=self.kind) if training else read[0],
            Embedding: lambda layer: self.modules[name](read[0].long()).flatten(1),
        }
        if type(layer) in calls:
            return calls[type(layer)](layer)
        module = self.modules[name]
        module.train(training and not getattr(layer, "frozen", False))
        return module(read[0])

    def _dense(self, name: str, layer: Dense, x: Any) -> Any:
        self.sum = x @ self.tensors[f"{name}.weight"] + self.tensors[f"{name}.bias"]
        return torch_activation(layer.activation)(self.sum)

    def _padded(self, name: str, layer: Any, image: Any, value: float) -> Any:
        """Give the image as (rows, channels, height, width), with its padding."""
        import torch

        axes = layer.windows(name, self.shapes[self.spec[name].inputs[0]])
        sides = axes.width.before, axes.width.after, axes.height.before, axes.height.after
        return torch.nn.functional.pad(image.permute(0, 3, 1, 2), sides, value=value)

    def _convolved(self, name: str, layer: Conv2D, image: Any) -> Any:
        import torch

        weight, bias = self.tensors[f"{name}.weight"].permute(3, 2, 0, 1), self.tensors.get(f"{name}.bias")
        padded = self._padded(name, layer, image, 0.0)
        z = torch.nn.functional.conv2d(padded, weight, bias, layer.stride, 0, layer.dilation)
        return torch_activation(layer.activation)(z).permute(0, 2, 3, 1)

    def _pooled(self, name: str, layer: MaxPool | AveragePool, image: Any) -> Any:
        from torch.nn import functional

        largest = isinstance(layer, MaxPool)
        pool = functional.max_pool2d if largest else functional.avg_pool2d
        padded = self._padded(name, layer, image, -np.inf if largest else 0.0)
        return pool(padded, layer.window, layer.stride).permute(0, 2, 3, 1)

    def slopes(self, name: str) -> np.ndarray:
        tensor = self.tensors[name]
        return (tensor.grad if tensor.grad is not None else 0 * tensor).detach().numpy()

"""PyTorch as a contestant, in its fastest setting on this machine."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from torch import nn

from bench.contestant import Contestant
from bench.workloads import Workload
from core.backend import HostArray

PIECE_BYTES = 1_000_000
"""So many bytes of rows are fetched at once and cut into batches: one fetch a batch would cost small networks time."""
OPTIMIZERS: dict[str, dict[str, bool]] = {
    "loop": {"foreach": False, "fused": False},
    "foreach": {"foreach": True},
    "fused": {"fused": True},
}


class Torch(Contestant):
    """Eager mode; optimizer, number of threads and memory format as they are fastest, torch.compile where asked for."""

    def __init__(self, with_compile: bool = False) -> None:
        """Note whether torch.compile takes part: it takes some 20 seconds for each network."""
        self._with_compile = with_compile

    def open(self, workload: Workload) -> None:
        """Make network and data."""
        self._workload = workload
        x, y = workload.data()
        self._x = torch.from_numpy(np.ascontiguousarray(x))
        self._y = torch.from_numpy(y)
        if workload.filters:
            self._x = self._x.reshape(-1, 1, workload.side, workload.side)
        self._modules = list(_modules(workload))
        self._model = nn.Sequential(*self._modules)
        with torch.no_grad():
            for name, tensor in self._named():
                tensor.copy_(torch.from_numpy(_to_torch(workload, name, workload.views(workload.params())[name])))
        self._loss: Any = nn.functional.cross_entropy if workload.classes else _half_squares
        self._format = torch.contiguous_format
        self._choose("foreach", torch.get_num_threads(), self._format, False)
        self._batches = self._endless()

    def _named(self) -> Iterator[tuple[str, Any]]:
        layers = [module for module in self._modules if isinstance(module, nn.Conv2d | nn.Linear)]
        spec = [entry.rsplit(".", 1)[0] for entry in self._workload.views(self._workload.params()) if "weight" in entry]
        for name, module in zip(spec, layers, strict=True):
            yield f"{name}.weight", module.weight
            yield f"{name}.bias", module.bias

    def _choose(self, optimizer: str, threads: int, memory: Any, with_compile: bool) -> None:
        torch.set_num_threads(threads)
        if memory != self._format or memory == torch.channels_last:
            self._model = self._model.to(memory_format=memory)
            self._x = self._x.contiguous(memory_format=memory)
        self._format = memory
        kind = torch.optim.SGD if self._workload.optimizer == "sgd" else torch.optim.Adam
        self._optimizer = kind(self._model.parameters(), lr=self._workload.rate, **OPTIMIZERS[optimizer])
        self._run: Any = torch.compile(self._of_batch) if with_compile else self._of_batch
        formats = ", channels last" if memory == torch.channels_last else ""
        compiled = ", torch.compile" if with_compile else ""
        self._setting = f"{optimizer} optimizer, {threads} thread{'s' * (threads > 1)}{formats}{compiled}"

    def _of_batch(self, x: Any, y: Any) -> Any:
        return self._loss(self._model(x), y)

    def tune(self) -> None:
        """Try every setting."""
        threads = sorted({1, max(1, (os.cpu_count() or 1) // 2), os.cpu_count() or 1})
        formats = [torch.contiguous_format, *([torch.channels_last] if self._workload.filters else [])]
        compiled = [False, True] if self._with_compile else [False]
        every = list(itertools.product(OPTIMIZERS, threads, formats, compiled))
        self.fastest([lambda each=each: self._choose(*each) for each in every], 0.1)  # type: ignore[misc]

    def first_step(self) -> tuple[HostArray, HostArray]:
        """Train on the first batch."""
        rows = torch.from_numpy(self._workload.first_batch())
        self._step(self._x[rows], self._y[rows])
        slopes = {name: _from_torch(self._workload, name, tensor.grad.numpy()) for name, tensor in self._named()}
        after = {name: _from_torch(self._workload, name, tensor.detach().numpy()) for name, tensor in self._named()}
        return _flat(slopes), _flat(after)

    def train(self, seconds: float) -> tuple[int, float]:
        """Train on one batch after the other."""
        return self.repeat(lambda: self._step(*next(self._batches)), seconds)

    def _step(self, x: Any, y: Any) -> None:
        self._optimizer.zero_grad(set_to_none=True)
        self._run(x, y).backward()
        self._optimizer.step()

    def _endless(self) -> Iterator[tuple[Any, Any]]:
        batch = self._workload.batch
        piece = batch * max(1, PIECE_BYTES // (batch * 4 * self._workload.sizes[0]))
        while True:
            for rows in torch.randperm(self._workload.rows).split(piece):
                x, y = self._x.index_select(0, rows), self._y.index_select(0, rows)
                yield from zip(x.split(batch), y.split(batch), strict=True)

    def setting(self) -> str:
        """Say which setting was fastest."""
        return self._setting


def _half_squares(found: Any, wanted: Any) -> Any:
    return nn.functional.mse_loss(found, wanted) * 0.5


def _modules(workload: Workload) -> Iterator[nn.Module]:
    channels = 1
    for filters in workload.filters:
        yield from (nn.Conv2d(channels, filters, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2))
        channels = filters
    if workload.filters:
        yield nn.Flatten()
    sizes = (workload.flat, *workload.sizes[1:])
    for k, (n_in, n_out) in enumerate(itertools.pairwise(sizes), 1):
        yield nn.Linear(n_in, n_out)
        if k < len(sizes) - 1:
            yield nn.Tanh() if workload.hidden == "tanh" else nn.ReLU()


def _to_torch(workload: Workload, name: str, array: HostArray) -> HostArray:
    """Turn a parameter of ours into torch's shape: outputs first; what reads an image, channels before pixels."""
    if array.ndim == 4:
        return np.ascontiguousarray(array.transpose(3, 2, 0, 1))
    if array.ndim == 2 and workload.filters and array.shape[0] == workload.flat:
        pixels = array.reshape(*_image(workload), -1)
        return np.ascontiguousarray(pixels.transpose(3, 2, 0, 1).reshape(array.shape[1], -1))
    return np.ascontiguousarray(array.T)


def _from_torch(workload: Workload, name: str, array: HostArray) -> HostArray:
    if array.ndim == 4:
        return array.transpose(2, 3, 1, 0)
    if array.ndim == 2 and workload.filters and array.shape[1] == workload.flat:
        height, width, channels = _image(workload)
        pixels = array.reshape(-1, channels, height, width).transpose(2, 3, 1, 0)
        return pixels.reshape(workload.flat, -1)
    return array.T


def _image(workload: Workload) -> tuple[int, int, int]:
    side = workload.side // 2 ** len(workload.filters)
    return side, side, workload.filters[-1]


def _flat(arrays: dict[str, HostArray]) -> HostArray:
    return np.concatenate([array.ravel() for array in arrays.values()])

"""Deepstep as a contestant: the trainer of the application, through its public methods."""

from __future__ import annotations

import time

import numpy as np

from bench.contestant import Contestant
from bench.workloads import DTYPE, Workload
from core import compiled
from core.backend import HostArray, cpu, gpu
from core.trainer import Trainer


class Deepstep(Contestant):
    """The trainer; the variable DEEPSTEP_COMPILED of its process chooses between the compiled loop and NumPy."""

    def __init__(self, on_gpu: bool = False) -> None:
        """Get everything ready that an application has ready when training begins."""
        self._backend = gpu() if on_gpu else cpu()
        compiled.wait(DTYPE)

    def open(self, workload: Workload) -> None:
        """Make the trainer."""
        self._trainer = Trainer(self._backend, *workload.project())
        self._limit = self._trainer.limit()

    def first_step(self) -> tuple[HostArray, HostArray]:
        """Make one update; the engine keeps the slopes that it came from."""
        self._trainer.advance(self._trainer.limit(batches=1), 60)
        engine = self._trainer.engine
        return self._backend.to_host(engine.grads), self._backend.to_host(engine.params)

    def train(self, seconds: float) -> tuple[int, float]:
        """Train as the application does."""
        began, first = time.perf_counter(), self._trainer.step
        self._trainer.advance(self._limit, seconds)
        self._backend.synchronize()
        return self._trainer.step - first, time.perf_counter() - began

    def setting(self) -> str:
        """Say which path trains."""
        trainer = self._trainer
        if self._backend.kind == "gpu":
            return self._backend.label
        if compiled.ready(DTYPE) is None:
            return compiled.problem(DTYPE) or "NumPy"
        return (
            "compiled" if compiled.serves(trainer.engine.program, trainer.config) else "NumPy; no compiled loop for it"
        )


class Product(Contestant):
    """A large product of float32 matrices: what the machine can do at most, on all its cores."""

    SIDE = 2048

    def open(self, workload: Workload) -> None:
        """Make the matrices; the workload plays no part."""
        generator = np.random.default_rng(1)
        self._a, self._b = (generator.random((self.SIDE, self.SIDE), np.float32) for _ in range(2))
        self._out = np.empty_like(self._a)

    def first_step(self) -> tuple[HostArray, HostArray]:
        """Nothing is learned here."""
        return np.zeros(0), np.zeros(0)

    def train(self, seconds: float) -> tuple[int, float]:
        """Multiply; a step is one product of 2·n³ operations."""
        return self.repeat(lambda: np.matmul(self._a, self._b, out=self._out), seconds)

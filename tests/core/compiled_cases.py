"""Two ways to train the same network on the same rows: step by step with NumPy, and with the compiled loop."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from core import compiled
from core.backend import cpu
from core.compiled import FastPath
from core.compiled.loader import VARIABLE
from core.config import RunSettings, TrainConfig
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import Loss, SquaredError
from core.optimizers import SGD, Optimizer
from core.params import initial
from core.program import Engine, compile_network
from core.spec import NetworkSpec, stack
from core.update import Updater
from tests.measured import NOTED


def get_ready(request: pytest.FixtureRequest, kind: str) -> None:
    """Have the loops of a kind ready, in a cache that lasts longer than the test run.

    Other tests of the session go on with NumPy, see `tests/conftest.py`.
    """
    pytest.importorskip("numba", reason="the compiled loop needs numba, which is optional")
    folder = request.config.cache.mkdir("compiled") if request.config.cache else None
    with pytest.MonkeyPatch.context() as patch:
        if folder is not None:
            patch.setenv("XDG_CACHE_HOME", str(folder))
            patch.setenv("LOCALAPPDATA", str(folder))
        patch.setenv(VARIABLE, "wait")
        for dtype in ("float32", "float64"):
            compiled.wait(dtype, kind)
            assert compiled.ready(dtype, kind) is not None, compiled.problem(dtype, kind)


@pytest.fixture(scope="session")
def compiled_loops(request: pytest.FixtureRequest) -> None:
    """Have the loops for dense layers ready."""
    get_ready(request, "dense")


@pytest.fixture
def use_compiled(compiled_loops: None) -> Iterator[None]:
    """Use the loops in this test from the first step on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, "wait")
        yield


def network(sizes: tuple[int, ...], hidden: str = "tanh", output: str = "identity", bias: bool = True) -> NetworkSpec:
    """Make a stack of dense layers; `sizes` begins with the inputs."""
    inner = [(f"hidden{i}", Dense(units, hidden, bias)) for i, units in enumerate(sizes[1:-1], 1)]
    return stack(("input", Input(sizes[0])), *inner, ("output", Dense(sizes[-1], output, bias)))


def settings(
    loss: Loss | None = None,
    optimizer: Optimizer | None = None,
    batch: int = 10,
    precision: str = "float64",
    **run: int,
) -> TrainConfig:
    """Make settings."""
    return TrainConfig(
        loss or SquaredError(), optimizer or SGD(0.1), RunSettings(batch_size=batch, precision=precision, **run)
    )


class Run:
    """A network in training on rows that are drawn at random; both ways change the same arrays."""

    def __init__(self, spec: NetworkSpec, config: TrainConfig, rows: int = 43) -> None:
        generator = np.random.default_rng(7)
        program = compile_network(spec, config.loss)
        dtype, outputs = config.run.precision, program.n_outputs
        self.config, self.rows, self.size = config, rows, config.batch_size(rows)
        self.x = generator.standard_normal((rows, spec.input.layer.units)).astype(dtype)
        self.y = generator.standard_normal((rows, outputs)).astype(dtype)
        if config.loss.logits_of == "sigmoid":
            self.y = (self.y > 0).astype(dtype)
        if config.loss.logits_of == "softmax":
            self.y = np.eye(outputs, dtype=dtype)[self.y.argmax(axis=1)]
        self.engine = Engine(cpu(), program, self.size, dtype)
        self.engine.load(initial(spec, 3).flat(self.engine.program.order))
        self.updater = Updater(self.engine, config)
        self.losses, self.every_loss = self.engine.zeros(rows), []
        self.step = self.epoch = self.batch = 0
        self.order = self.drawn()
        self.fast = FastPath(self.engine, config, self.x, self.y, self.losses, self.updater.state)

    def drawn(self) -> np.ndarray:
        """Draw the order of the epoch as the trainer does."""
        order = np.arange(self.rows)
        if self.config.run.shuffle:
            np.random.default_rng([self.config.run.seed, self.epoch]).shuffle(order)
        return order

    def numpy(self, steps: int) -> Run:
        """Train with NumPy."""
        for _ in range(steps):
            if self.batch * self.size >= self.rows:
                self.epoch, self.batch = self.epoch + 1, 0
                self.order = self.drawn()
            start = self.batch * self.size
            rows = self.order[start : start + self.size]
            tape = self.engine.tape(len(rows))
            tape[self.engine.program.input][:], tape["y"][:] = self.x[rows], self.y[rows]
            with np.errstate(all="ignore"):
                self.engine.step(tape)
                self.step, self.batch = self.step + 1, self.batch + 1
                engine, optimizer = self.engine, self.config.optimizer
                self.updater.apply(optimizer, engine.trained, engine.trained_slopes, self.step)
            self.losses[start : start + len(rows)] = tape["loss"]
            self.every_loss.append(self.losses.copy())
        return self

    def compiled(self, steps: int, a_call: int = 10**9) -> Run:
        """Train with the compiled loop, at most `a_call` steps in each call."""
        assert self.fast.usable()
        while steps:
            place = self.step, self.epoch, self.batch
            passed = self.fast.run(self.config.optimizer, self.order, place, min(steps, a_call), 10**9, 60)
            self.step, self.epoch, self.batch = self.step + passed.steps, self.epoch + passed.ends, passed.batch
            self.order, steps = passed.order, steps - passed.steps
            self.every_loss.append(self.losses.copy())
            if not passed.sound:
                break
        return self

    def arrays(self) -> dict[str, np.ndarray]:
        """Give everything that training changes."""
        state = {f"state {name}": array for name, array in self.updater.state.items()}
        return {"params": self.engine.params, "slopes": self.engine.grads, "losses": self.losses, **state}

    def place(self) -> tuple[int, int, int]:
        """Tell how far it has come."""
        return self.step, self.epoch, self.batch


def off(one: Run, other: Run) -> float:
    """Give the largest difference between two runs, each array's measured against its largest number."""
    assert one.place() == other.place()
    assert np.array_equal(one.order, other.order)
    pairs = [(array, other.arrays()[name]) for name, array in one.arrays().items()]
    found = max(float(abs(a - b).max() / max(abs(a).max(), 1e-30)) for a, b in pairs)
    NOTED.note(found)
    return found

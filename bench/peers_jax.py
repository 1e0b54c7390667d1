"""JAX as a contestant: jit over a chunk of steps with lax.scan, or over one step where that is faster."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from bench.contestant import Contestant
from bench.workloads import Workload
from core.backend import HostArray

FLOPS_A_CALL = 2e9
MOST_STEPS = 1000


class Jax(Contestant):
    """The best of scan, scan unrolled, and one call a step."""

    def open(self, workload: Workload) -> None:
        """Make network and data."""
        self._workload, self._random = workload, np.random.default_rng(1)
        x, y = workload.data()
        shape = (-1, workload.side, workload.side, 1) if workload.filters else x.shape
        self._x, self._y = jnp.asarray(x.reshape(shape)), jnp.asarray(y)
        self._layers = [name.rsplit(".", 1)[0] for name in workload.views(workload.params()) if "weight" in name]
        self._steps = int(min(MOST_STEPS, max(1, FLOPS_A_CALL // workload.flops())))
        self._rows = np.zeros(0, np.int32)
        self._start()
        self._use("", 1, 1)

    def _start(self) -> None:
        views = self._workload.views(self._workload.params())
        self._params = {name: jnp.array(array) for name, array in views.items()}
        zeros = {name: jnp.zeros_like(array) for name, array in self._params.items()}
        self._state = (jnp.zeros((), jnp.float32), zeros, jax.tree.map(jnp.copy, zeros))

    def _use(self, text: str, steps: int, unroll: int) -> None:
        self._setting, self._steps_a_call = text, steps
        many = _scan(self._update, unroll) if text.startswith("scan") else self._one
        self._call = jax.jit(many, donate_argnums=(0, 1))

    def tune(self) -> None:
        """Try scan, unrolled or not, and one call a step."""
        every: list[tuple[str, int, int]] = [("one call a step", 1, 1)]
        if self._steps > 1:
            every.append((f"scan over {self._steps} steps", self._steps, 1))
        if self._steps >= 100:
            every.append((f"scan over {self._steps} steps, 4 unrolled", self._steps, 4))
        made: dict[str, Callable[..., Any]] = {}

        def choose(each: tuple[str, int, int]) -> None:
            self._use(*each)
            self._call = made.setdefault(each[0], self._call)

        self.fastest([lambda each=each: choose(each) for each in every], 0.15)  # type: ignore[misc]

    def first_step(self) -> tuple[HostArray, HostArray]:
        """Train on the first batch."""
        rows = jnp.asarray(self._workload.first_batch())
        slopes = jax.jit(jax.grad(self._loss))(self._params, self._x[rows], self._y[rows])
        self._params, self._state = self._call(self._params, self._state, self._x, self._y, rows)
        return self._flat(slopes), self._flat(self._params)

    def _flat(self, named: dict[str, Any]) -> HostArray:
        return np.concatenate(
            [np.asarray(named[name]).ravel() for name in self._workload.views(self._workload.params())]
        )

    def train(self, seconds: float) -> tuple[int, float]:
        """Train chunk after chunk."""
        return self.repeat(self._chunk, seconds, self._steps_a_call)

    def _chunk(self) -> None:
        batch, wanted = self._workload.batch, self._steps_a_call * self._workload.batch
        if len(self._rows) < wanted:
            whole = self._workload.rows // batch * batch
            epochs = -(-max(wanted, 20 * batch) // whole)
            fresh = [self._random.permutation(self._workload.rows)[:whole] for _ in range(epochs)]
            self._rows = np.concatenate([self._rows, *fresh]).astype(np.int32)
        rows, self._rows = self._rows[:wanted], self._rows[wanted:]
        rows = rows.reshape(-1, batch) if self._setting.startswith("scan") else rows
        self._params, self._state = self._call(self._params, self._state, self._x, self._y, rows)
        jax.block_until_ready(self._params)

    def _one(self, params: Any, state: Any, x: Any, y: Any, rows: Any) -> Any:
        return self._update(params, state, x[rows], y[rows])

    def _loss(self, params: Any, x: Any, y: Any) -> Any:
        a, last = x, self._layers[-1]
        for name in self._layers:
            weight, bias = params[f"{name}.weight"], params[f"{name}.bias"]
            if weight.ndim == 4:
                a = jax.lax.conv_general_dilated(a, weight, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
                a = jax.lax.reduce_window(
                    jax.nn.relu(a + bias), -jnp.inf, jax.lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID"
                )
                continue
            a = a.reshape(a.shape[0], -1) @ weight + bias
            if name != last:
                a = jnp.tanh(a) if self._workload.hidden == "tanh" else jax.nn.relu(a)
        if not self._workload.classes:
            return 0.5 * jnp.mean((a - y) ** 2)
        return -jnp.mean(jnp.take_along_axis(jax.nn.log_softmax(a), y[:, None], axis=1))

    def _update(self, params: Any, state: Any, x: Any, y: Any) -> Any:
        slopes, rate = jax.grad(self._loss)(params, x, y), self._workload.rate
        if self._workload.optimizer == "sgd":
            return jax.tree.map(lambda w, g: w - rate * g, params, slopes), state
        step, mean, square = state
        step = step + 1
        mean = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, mean, slopes)
        square = jax.tree.map(lambda v, g: 0.999 * v + 0.001 * g * g, square, slopes)
        scale, root = rate / (1 - 0.9**step), 1 / (1 - 0.999**step)
        params = jax.tree.map(lambda w, m, v: w - scale * m / (jnp.sqrt(v * root) + 1e-8), params, mean, square)
        return params, (step, mean, square)

    def setting(self) -> str:
        """Say which form was fastest."""
        return self._setting


def _scan(update: Callable[..., Any], unroll: int) -> Callable[..., Any]:
    def many(params: Any, state: Any, x: Any, y: Any, rows: Any) -> Any:
        def one(carried: Any, batch: Any) -> tuple[Any, None]:
            return update(*carried, x[batch], y[batch]), None

        return jax.lax.scan(one, (params, state), rows, unroll=unroll)[0]

    return many

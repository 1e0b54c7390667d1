"""An optimizer's update as one kernel: recorded from the same code, the same numbers to the bit."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pytest

from core.backend import cpu
from core.fused import Fused, Kernel, NotElementwise, Recipe, Recorder, Room, Traced
from core.layers.dense import Dense
from core.layers.input import Input
from core.optimizers import OPTIMIZERS, SGD, Adam, Optimizer, State, new_state
from core.params import initial
from core.project import Project
from core.spec import stack
from core.start import example
from core.trainer import Trainer
from tests.core.stand_in import Counts, stand_in

DTYPES = ("float32", "float64")
ONE_KERNEL = [kind for kind in OPTIMIZERS if kind != "lbfgs"]
SIZE = 37


def maker(made: list[Recipe]) -> Any:
    """Note the recipes that kernels are made of."""
    backend, _ = stand_in()

    def make(recipe: Recipe) -> Kernel:
        made.append(recipe)
        return backend.kernel(recipe)  # type: ignore[misc]

    return backend, make


def recorded(optimizer: Optimizer) -> Recipe:
    """Give the recipe of an optimizer."""
    found: list[Recipe] = []

    def make(recipe: Recipe) -> Kernel:
        found.append(recipe)
        return lambda arrays, numbers: None

    state = new_state(optimizer, lambda: np.zeros(SIZE))
    assert Fused(make).update(
        optimizer, np.zeros(SIZE), np.zeros(SIZE), state, 1, np.zeros(optimizer.scratch_size(SIZE))
    )
    return found[0]


@pytest.mark.proves("one GPU kernel", optimizer="kind")
@pytest.mark.proves("GPU stand-in", gpu="one_optimizer_kernel")
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("kind", ONE_KERNEL)
def test_fifty_updates_are_those_of_the_calls_bit_for_bit(kind: str, dtype: str) -> None:
    """With a learning rate that moves, and slopes from 1e-30 to 1e4."""
    made: list[Recipe] = []
    backend, make = maker(made)
    fused, draw = Fused(make), np.random.default_rng(3)
    optimizer = OPTIMIZERS[kind]()
    params = draw.normal(size=SIZE).astype(dtype)
    there = backend.to_device(params)
    state = new_state(optimizer, lambda: np.zeros(SIZE, dtype))
    state_there = new_state(optimizer, lambda: backend.to_device(np.zeros(SIZE, dtype)))
    scratch = np.zeros(optimizer.scratch_size(SIZE), dtype)
    for step in range(1, 51):
        optimizer = dataclasses.replace(optimizer, learning_rate=0.1 / step)
        grads = (draw.normal(size=SIZE) * 10.0 ** draw.integers(-30, 5, size=SIZE)).astype(dtype)
        optimizer.update(np, params, grads, state, step, scratch)
        assert fused.update(optimizer, there, backend.to_device(grads), state_there, step, backend.to_device(scratch))
    assert np.array_equal(backend.to_host(there), params)
    for name, array in state.items():
        assert np.array_equal(backend.to_host(state_there[name]), array), name
    assert len(made) == 1, "a moving learning rate made new kernels"


def test_lbfgs_adds_up_over_all_weights_and_is_done_call_by_call() -> None:
    optimizer, size = OPTIMIZERS["lbfgs"](), SIZE
    state = new_state(optimizer, lambda: np.zeros(size))
    scratch = np.zeros(optimizer.scratch_size(size))

    def make(recipe: Recipe) -> Kernel:
        raise AssertionError("no kernel can do this")

    assert not Fused(make).update(optimizer, np.ones(size), np.ones(size), state, 1, scratch)
    assert set(OPTIMIZERS) == {*ONE_KERNEL, "lbfgs"}


def test_the_recipe_of_plain_descent() -> None:
    recipe = recorded(SGD(0.5))
    assert (recipe.inputs, recipe.outputs) == ("T a_grads, float64 n0", "T a_params")
    assert recipe.code == "T a_t0;\na_t0 = a_grads * (T)n0;\na_params = a_params - a_t0;"


def test_a_recipe_reads_the_state_and_writes_it() -> None:
    recipe = recorded(Adam())
    assert recipe.reads == ("grads",)
    assert recipe.writes == ("params", "state_m", "state_v")
    assert "sqrt(a_t0)" in recipe.code


class Reads(SGD):
    """Reads room that nothing was written to."""

    def update(self, xp: Any, params: Any, grads: Any, state: State, step: int, scratch: Any) -> None:
        xp.add(params, scratch, out=params)


class Sums(SGD):
    """Adds all slopes up."""

    def update(self, xp: Any, params: Any, grads: Any, state: State, step: int, scratch: Any) -> None:
        xp.sum(grads, out=scratch[:1])


class Branches(SGD):
    """Looks at a number on the device."""

    def update(self, xp: Any, params: Any, grads: Any, state: State, step: int, scratch: Any) -> None:
        xp.multiply(grads, float(grads[0]), out=scratch)


@pytest.mark.parametrize("kind", [Reads, Sums, Branches])
def test_what_no_kernel_can_do_is_left_to_the_calls(kind: type[SGD]) -> None:
    def make(recipe: Recipe) -> Kernel:
        raise AssertionError("a kernel was made")

    assert not Fused(make).update(kind(), np.ones(3), np.ones(3), {}, 1, np.ones(3))


def test_only_known_calls_on_whole_arrays_are_recorded() -> None:
    recorder, array = Recorder(), Traced("params", 4)
    for wrong in (lambda: recorder.matmul, lambda: array.T, lambda: Room(4, 4)[:2], lambda: Room(8, 4)[::2]):
        with pytest.raises(NotElementwise):
            wrong()
    with pytest.raises(NotElementwise):
        recorder.add(array, np.float64(1), out=array)  # which NumPy would not round to float32 first


def network(kind: str) -> Project:
    """Make 2 → 16 → 16 → 3 on the spirals."""
    project = example("spirals")
    layers = ("hidden1", Dense(16, "tanh")), ("hidden2", Dense(16, "tanh")), ("output", Dense(3, "softmax"))
    spec = stack(("input", Input(2)), *layers)
    start, config = initial(spec, 1), dataclasses.replace(project.config, optimizer=OPTIMIZERS[kind]())
    return dataclasses.replace(project, spec=spec, weights=start, initial=start, config=config)


def kernels(kind: str, fused: bool) -> tuple[float, Counts]:
    """Count the kernels of a step."""
    backend, counts = stand_in(fused)
    project = network(kind)
    trainer = Trainer(backend, project, project.dataset())
    trainer.advance(trainer.limit(batches=1), 60)
    counts.clear()
    for _ in range(5):
        trainer._train_batch()
    return len(counts.kernels) / 5, counts


MOST_KERNELS = 51
"""Of a step of 2 → 16 → 16 → 3 with tanh and softmax: 50 to gather the rows, for forward pass, loss and backward pass,
and one for the optimizer."""
CALLS = {
    "sgd": 2, "momentum": 4, "nesterov": 6, "adam": 13, "amsgrad": 14, "adamw": 14, "nadam": 17, "adagrad": 7,
    "rmsprop": 9, "adadelta": 16, "lion": 10,
}  # fmt: skip
"""What each optimizer would launch call by call."""


@pytest.mark.proves("one GPU kernel", optimizer="kind")
@pytest.mark.proves("GPU stand-in", gpu="one_optimizer_kernel kernels")
@pytest.mark.parametrize("kind", ONE_KERNEL)
def test_a_step_launches_one_kernel_for_the_optimizer(kind: str) -> None:
    together, counts = kernels(kind, fused=True)
    assert counts.kernels.count("fused") == 5
    assert together <= MOST_KERNELS
    apart, _ = kernels(kind, fused=False)
    assert apart - together == pytest.approx(CALLS[kind] - 1)
    assert (counts.to_device, counts.to_host) == (0, 0)


@pytest.mark.proves("GPU stand-in", optimizer="kind")
@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_a_run_with_kernels_is_the_run_on_the_cpu(kind: str) -> None:
    project = network(kind)
    found = []
    for backend in (cpu(), stand_in(True)[0], stand_in(False)[0]):
        trainer = Trainer(backend, project, project.dataset())
        trainer.advance(trainer.limit(batches=20), 60)
        found.append(trainer.result())
    for other in found[1:]:
        assert other.weights.same(found[0].weights)
        assert all(np.array_equal(a, other.progress.state[name]) for name, a in found[0].progress.state.items())


def test_recipes_name_no_words_of_c(tmp_path: Any) -> None:
    """State arrays may be called anything; only letters, digits and _ come into the source."""
    names: Mapping[str, Sequence[str]] = {kind: recorded(OPTIMIZERS[kind]()).code.split() for kind in ONE_KERNEL}
    assert json.dumps(names).isascii()

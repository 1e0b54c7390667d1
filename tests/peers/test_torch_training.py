"""Optimizers, schedules, clipping, penalties and accumulation against PyTorch."""

from __future__ import annotations

import dataclasses
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from core.backend import cpu
from core.config import RunSettings
from core.optimizers import OPTIMIZERS, Optimizer, new_state
from core.params import from_flat
from core.regularization import Regularization
from core.schedules import Constant, Cosine, Exponential, OneCycle, OnPlateau, Schedule, Seen, StepDecay
from core.start import example
from core.trainer import Trainer
from core.update import Updater
from tests.measured import close

pytestmark = pytest.mark.peers

TOLERANCE = {"float32": 1e-5, "float64": 1e-10}
STEPS = 50
NO_PEER = {"lion": "PyTorch has none; see tests/core/test_optimizers.py"}


@pytest.fixture(params=list(TOLERANCE))
def dtype(request: pytest.FixtureRequest) -> Iterator[str]:
    """Calculate in one precision; PyTorch keeps its scalars (the steps of NAdam) in the default one."""
    import torch

    torch.set_default_dtype(getattr(torch, request.param))
    yield request.param
    torch.set_default_dtype(torch.float32)


def peer(ours: Optimizer, tensors: list[Any]) -> Any:
    import torch.optim as optim

    values: Any = ours
    rate = {"lr": values.learning_rate}
    if ours.kind in ("adam", "amsgrad", "adamw", "nadam"):
        rate |= {"betas": (values.beta1, values.beta2), "eps": values.epsilon}
    makers: dict[str, Callable[[], Any]] = {
        "sgd": lambda: optim.SGD(tensors, **rate),
        "momentum": lambda: optim.SGD(tensors, momentum=values.momentum, **rate),
        "nesterov": lambda: optim.SGD(tensors, momentum=values.momentum, nesterov=True, **rate),
        "adam": lambda: optim.Adam(tensors, **rate),
        "amsgrad": lambda: optim.Adam(tensors, amsgrad=True, **rate),
        "adamw": lambda: optim.AdamW(tensors, weight_decay=values.weight_decay, **rate),
        "nadam": lambda: optim.NAdam(tensors, momentum_decay=values.momentum_decay, **rate),
        "adagrad": lambda: optim.Adagrad(tensors, eps=values.epsilon, **rate),
        "rmsprop": lambda: optim.RMSprop(tensors, alpha=values.alpha, eps=values.epsilon, **rate),
        "adadelta": lambda: optim.Adadelta(tensors, rho=values.rho, eps=values.epsilon, **rate),
        "lbfgs": lambda: optim.LBFGS(tensors, max_iter=1, history_size=10, **rate),
    }
    return makers[ours.kind]()


def both(ours: Optimizer, dtype: str, slopes_at: Callable[[Any, int], Any]) -> tuple[np.ndarray, np.ndarray]:
    """Do the same steps with both; `slopes_at(params, step)` works for arrays of both."""
    import torch

    params = np.random.default_rng(5).normal(size=20).astype(dtype)
    tensor = torch.tensor(params.copy(), requires_grad=True)
    theirs = peer(ours, [tensor])
    state = new_state(ours, lambda: np.zeros(20, dtype))
    scratch = np.zeros(ours.scratch_size(20), dtype)
    for step in range(1, STEPS + 1):
        ours.update(np, params, np.asarray(slopes_at(params, step), dtype), state, step, scratch)

        def closure(step: int = step) -> Any:
            tensor.grad = torch.as_tensor(slopes_at(tensor.detach().numpy(), step), dtype=tensor.dtype)
            return torch.tensor(0.0)

        theirs.step(closure)
    return params, tensor.detach().numpy()


@pytest.mark.proves("PyTorch 50 steps", optimizer="kind")
@pytest.mark.proves("PyTorch", regularization=lambda given: "weight_decay" if given["kind"] == "adamw" else ())
@pytest.mark.parametrize("kind", [kind for kind in OPTIMIZERS if kind not in (*NO_PEER, "lbfgs")])
@pytest.mark.parametrize("rate", [0.03, None])
def test_fifty_updates(kind: str, rate: float | None, dtype: str) -> None:
    draw = np.random.default_rng(6).normal(size=(STEPS + 1, 20))
    ours = OPTIMIZERS[kind]() if rate is None else dataclasses.replace(OPTIMIZERS[kind](), learning_rate=rate)
    found, expected = both(ours, dtype, lambda _, step: draw[step])
    assert close(found, expected, TOLERANCE[dtype], TOLERANCE[dtype])


@pytest.mark.proves("PyTorch 50 steps", optimizer="lbfgs")
@pytest.mark.parametrize(("rate", "most"), [(1.0, 8.0), (0.5, 3.0), (0.05, 30.0)])
def test_fifty_updates_of_lbfgs(rate: float, most: float, dtype: str) -> None:
    """On a bowl with a wave in it, with one row of slopes for each step's own weights."""
    curvature = np.linspace(1, most, 20)

    def slopes(params: np.ndarray, step: int) -> np.ndarray:
        return (curvature * params + 0.3 * np.sin(3 * params)).astype(dtype)

    found, expected = both(dataclasses.replace(OPTIMIZERS["lbfgs"](), learning_rate=rate), dtype, slopes)
    assert close(found, expected, TOLERANCE[dtype], TOLERANCE[dtype])


def test_every_optimizer_is_compared() -> None:
    for kind in set(OPTIMIZERS) - set(NO_PEER):
        import torch

        peer(OPTIMIZERS[kind](), [torch.zeros(2, requires_grad=True)])


PER_EPOCH, EPOCHS = 5, 10


def their_rates(schedule: Schedule, base: float, losses: np.ndarray) -> list[float]:
    import torch
    from torch.optim import lr_scheduler as lr

    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=base)
    values: Any = schedule
    total = PER_EPOCH * EPOCHS
    if isinstance(schedule, Cosine):
        warm = schedule.warm_up * PER_EPOCH
        parts: list[Any] = [lr.LinearLR(optimizer, 1 / (warm + 1), 1.0, warm)] if warm else []
        parts.append(lr.CosineAnnealingLR(optimizer, total - warm, schedule.final * base))
        theirs: Any = lr.SequentialLR(optimizer, parts, [warm] if warm else [])
    else:
        makers: dict[str, Callable[[], Any]] = {
            "constant": lambda: lr.ConstantLR(optimizer, 1.0),
            "step": lambda: lr.StepLR(optimizer, values.every, values.gamma),
            "exponential": lambda: lr.ExponentialLR(optimizer, values.gamma),
            "one_cycle": lambda: lr.OneCycleLR(
                optimizer, base, total, pct_start=values.rise, cycle_momentum=False,
                div_factor=values.start, final_div_factor=values.end,
            ),
            "plateau": lambda: lr.ReduceLROnPlateau(
                optimizer, factor=values.factor, patience=values.patience,
                threshold=values.threshold, min_lr=values.lowest * base,
            ),
        }  # fmt: skip
        theirs = makers[schedule.kind]()
    rates = []
    for step in range(total):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        ends_epoch = (step + 1) % PER_EPOCH == 0
        if schedule.kind == "plateau":
            if ends_epoch:
                theirs.step(losses[step // PER_EPOCH])
        elif (schedule.moves == "update" or ends_epoch) and step + 1 < total:
            theirs.step()
    return rates


@pytest.mark.proves("PyTorch 50 rates", schedule="schedule")
@pytest.mark.parametrize(
    "schedule",
    [
        Constant(), StepDecay(every=3, gamma=0.4), Exponential(gamma=0.8), Cosine(final=0.1), Cosine(final=0.0),
        Cosine(warm_up=2, final=0.05), OneCycle(), OneCycle(rise=0.5, start=10, end=100),
        OnPlateau(factor=0.5, patience=0), OnPlateau(factor=0.2, patience=1, threshold=0.1, lowest=0.05),
    ],
)  # fmt: skip
def test_fifty_rates(schedule: Schedule) -> None:
    losses = np.array([1.0, 0.7, 0.69, 0.71, 0.5, 0.49, 0.48, 0.6, 0.6, 0.6])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected = their_rates(schedule, 0.3, losses)
    seen, found = Seen(), []
    for step in range(PER_EPOCH * EPOCHS):
        if step and step % PER_EPOCH == 0:
            seen = schedule.after_epoch(seen, losses[step // PER_EPOCH - 1])
        found.append(schedule.rate(0.3, step, PER_EPOCH, EPOCHS, seen))
    assert close(found, expected, 1e-14, 1e-10)


@pytest.mark.proves("PyTorch", regularization="clip_norm clip_value")
@pytest.mark.parametrize("norm", [0.5, 3.0, 1e4])
def test_clipping(norm: float, dtype: str) -> None:
    import torch

    project = example("spirals")
    run = RunSettings(precision=dtype)
    for limits in (Regularization(clip_norm=norm), Regularization(clip_value=norm / 10)):
        config = dataclasses.replace(project.config, run=run, regularization=limits)
        engine = Trainer(cpu(), project.with_config(config), project.dataset()).engine
        engine.grads[:] = np.random.default_rng(1).normal(size=engine.grads.size)
        arrays = from_flat(engine.program.order, engine.grads).values()
        tensors = [torch.zeros(array.shape) for array in arrays]
        for tensor, array in zip(tensors, arrays, strict=True):
            tensor.grad = torch.tensor(array, dtype=tensor.dtype)
        if limits.clip_norm:
            torch.nn.utils.clip_grad_norm_(tensors, norm)
        else:
            torch.nn.utils.clip_grad_value_(tensors, norm / 10)
        Updater(engine, config).prepare(engine.trained, engine.trained_slopes)
        expected = np.concatenate([tensor.grad.numpy().ravel() for tensor in tensors])
        assert close(engine.grads, expected, TOLERANCE[dtype], TOLERANCE[dtype])


@pytest.mark.proves("PyTorch", regularization="max_norm")
def test_max_norm(dtype: str) -> None:
    import torch

    project = example("spirals")
    config = dataclasses.replace(
        project.config, run=RunSettings(precision=dtype), regularization=Regularization(max_norm=0.8)
    )
    engine = Trainer(cpu(), project.with_config(config), project.dataset()).engine
    before = {name: np.array(view) for name, view in engine.weights.items()}
    Updater(engine, config).project(engine.trained)
    for name, array in before.items():
        expected = torch.renorm(torch.tensor(array), 2, 1, 0.8).numpy() if name.endswith("weight") else array
        # torch.renorm divides by norm + 1e-7.
        assert close(engine.weights[name], expected, 1e-12, 3e-7 + TOLERANCE[dtype])


@pytest.mark.proves("PyTorch whole run", optimizer="kind")
@pytest.mark.proves("PyTorch", regularization="l2 l1 clip_norm accumulate")
@pytest.mark.parametrize("kind", [kind for kind in OPTIMIZERS if kind not in NO_PEER])
def test_a_whole_run(kind: str, dtype: str) -> None:
    """Fifty updates of a network: shuffled, accumulated, with L2 and L1, clipped, and one cycle of the rate."""
    import torch

    project = example("circles")
    limits, full = Regularization(l2=0.01, l1=0.002, clip_norm=0.5), OPTIMIZERS[kind].full_batch
    run = RunSettings(batch_size=21, epochs=50 if full else 10, accumulate=2, precision=dtype)
    ours = dataclasses.replace(OPTIMIZERS[kind](), learning_rate=0.05)
    schedule: Schedule = Constant() if full else OneCycle()
    config = dataclasses.replace(project.config, run=run, optimizer=ours, regularization=limits, schedule=schedule)
    project = project.with_config(config)
    data = project.dataset()
    trainer = Trainer(cpu(), project, data)
    tensors = {name: torch.tensor(array, requires_grad=True) for name, array in project.weights.items()}
    if dtype == "float32":
        tensors = {name: tensor.detach().float().requires_grad_() for name, tensor in tensors.items()}
    theirs = peer(ours, list(tensors.values()))
    weights = [tensor for name, tensor in tensors.items() if name.endswith("weight")]
    x, y = (torch.tensor(part[data.train], dtype=torch.get_default_dtype()) for part in (data.x, data.y))
    # Differences of slopes have few digits in float32: two L-BFGS runs come apart sooner than others.
    size, total = trainer.batch_size, 10 if (kind, dtype) == ("lbfgs", "float32") else 50
    for number in range(total):
        epoch, update = divmod(number, trainer._batches.updates_per_epoch)
        order = np.arange(len(x))
        np.random.default_rng([run.seed, epoch]).shuffle(order)
        batches = [order[start : start + size] for start in range(0, len(x), size)][2 * update : 2 * update + 2]

        def closure(batches: list[np.ndarray] = batches) -> Any:
            theirs.zero_grad()
            for rows in batches:
                a = x[rows]
                for layer in project.spec.layers[1:-1]:
                    a = a @ tensors[f"{layer.name}.weight"] + tensors[f"{layer.name}.bias"]
                    a = getattr(torch, layer.layer.output_activation())(a)
                z = a @ tensors["output.weight"] + tensors["output.bias"]
                loss = torch.nn.functional.binary_cross_entropy_with_logits(z, y[rows])
                (loss / len(batches)).backward()
            (limits.l2 / 2 * sum((weight**2).sum() for weight in weights)).backward()
            (limits.l1 * sum(weight.abs().sum() for weight in weights)).backward()
            torch.nn.utils.clip_grad_norm_(list(tensors.values()), limits.clip_norm)
            return torch.tensor(0.0)

        for group in theirs.param_groups:
            group["lr"] = trainer.optimizer.learning_rate
        theirs.step(closure)
        trainer.advance(trainer.limit(batches=1), 60)
    assert trainer.step == total
    after = trainer.result().weights
    for name, tensor in tensors.items():
        tolerance = 20 * TOLERANCE[dtype]
        assert close(after[name], tensor.detach().numpy(), tolerance, tolerance, name)

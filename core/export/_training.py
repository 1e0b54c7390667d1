"""Training of a network in PyTorch: loss, optimizer, order of the rows and penalties as in Deepstep.

The texts are the programs' own code; what has no equal in PyTorch is refused by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from core.code_text import PYTORCH
from core.data.weighing import class_weights
from core.export._torch import HELPERS, loading, module, places
from core.export.bundle import Bundle
from core.files import json_text
from core.losses import LOSSES
from core.portable import calls
from core.project import Project

MOST_RATES = 200_000
FROM_LOGITS = {
    "binary_cross_entropy": 'F.binary_cross_entropy_with_logits(z, y, reduction="none").mean(dim=1)',
    "categorical_cross_entropy": "-(y * F.log_softmax(z, dim=1)).sum(dim=1)",
}
PLAIN = ("squared_error", "absolute_error", "huber", "log_cosh")


def _adam(name: str, *more: str) -> Callable[[Any], str]:
    extra = "".join(f", {word}" for word in more)
    return lambda o: f"optim.{name}(trained, lr=RATE, betas=({o.beta1!r}, {o.beta2!r}), eps={o.epsilon!r}{extra})"


OPTIMIZERS: Mapping[str, Callable[[Any], str]] = {
    "sgd": lambda o: "optim.SGD(trained, lr=RATE)",
    "momentum": lambda o: f"optim.SGD(trained, lr=RATE, momentum={o.momentum!r})",
    "nesterov": lambda o: f"optim.SGD(trained, lr=RATE, momentum={o.momentum!r}, nesterov=True)",
    "adam": _adam("Adam"),
    "amsgrad": _adam("Adam", "amsgrad=True"),
    "adamw": lambda o: _adam("AdamW", f"weight_decay={o.weight_decay!r}")(o),
    "nadam": lambda o: _adam("NAdam", f"momentum_decay={o.momentum_decay!r}")(o),
    "adagrad": lambda o: f"optim.Adagrad(trained, lr=RATE, eps={o.epsilon!r})",
    "rmsprop": lambda o: f"optim.RMSprop(trained, lr=RATE, alpha={o.alpha!r}, eps={o.epsilon!r})",
    "adadelta": lambda o: f"optim.Adadelta(trained, lr=RATE, rho={o.rho!r}, eps={o.epsilon!r})",
}


def problems(label: str, project: Project) -> tuple[str, ...]:
    """Say why the training of a project cannot be written; empty when it can."""
    config, found = project.config, []
    loss, rows = config.loss, len(project.dataset().train)
    if loss.kind not in (*FROM_LOGITS, *PLAIN) or (loss.kind in FROM_LOGITS and loss != LOSSES[loss.kind]()):
        found.append(f"{label} cannot have the loss {loss.label} as it is set, because it has no words for it.")
    if config.optimizer.kind not in OPTIMIZERS:
        found.append(f"{label} cannot have {config.optimizer.label}, because PyTorch's works in another way.")
    if config.schedule.measures or config.updates_per_epoch(rows) * config.run.epochs > MOST_RATES:
        found.append(
            f"{label} cannot have the schedule {config.schedule.label}, because its rates are not known before."
        )
    if config.regularization.max_norm:
        found.append(f"{label} cannot have max norm, because it has no words for it; switch it off.")
    if config.run.accumulate > 1:
        found.append(f"{label} cannot gather batches, because it has no words for it; set Accumulate to 1.")
    return tuple(found)


def network_program(bundle: Bundle, project: Project) -> str:
    """Write the module with its weights, and `logits`, which training reads."""
    classes = module(bundle, _reads_logits(bundle, project))
    helpers = HELPERS.strip("\n") + "\n\n\n" if "maximum(" in classes or "minimum(" in classes else ""
    return f"{helpers}{classes}\n\n{loading(bundle).strip()}\n"


def _reads_logits(bundle: Bundle, project: Project) -> bool:
    return project.config.loss.kind in FROM_LOGITS and calls(bundle.spec)[-1].op == "activation"


def training_program(bundle: Bundle, project: Project) -> str:
    """Write the constants and functions of training: loss, optimizer, rates, one update, one epoch's order."""
    config = project.config
    loss = config.loss
    logits = _reads_logits(bundle, project)
    text = FROM_LOGITS[loss.kind] if logits else loss.code(PYTORCH, "p", "y", bundle.outputs.shape[1])
    text = f"({text}) * {counted}" if (counted := _row_weights(project)) else text
    read, made = ("z", "model.logits") if logits else ("p", "model")
    weights = [key for key, (_, role, _) in places(bundle.spec).items() if role in ("weight", "table")]
    r = config.regularization
    return TRAINING.format(
        seed=config.run.seed, epochs=config.run.epochs, batch=config.batch_size(len(project.dataset().train)),
        shuffle=config.run.shuffle, rate=repr(config.optimizer.learning_rate), rates=_rates(project),
        optimizer=OPTIMIZERS[config.optimizer.kind](config.optimizer), read=read, made=made, loss=text,
        weights=json_text(weights), l2=r.l2, l1=r.l1, clip_value=r.clip_value, clip_norm=r.clip_norm,
    )  # fmt: skip


def _row_weights(project: Project) -> str:
    """Write how often a row counts, by its class; nothing where all count once."""
    data = project.dataset()
    if data.weights is None:
        return ""
    weights = list(class_weights(data.pipeline, data.plan, data.y, data.train).values())
    if data.pipeline.task == "binary":
        return f"({weights[0]!r} + {weights[1] - weights[0]!r} * y[:, 0])"
    return f"(y * torch.tensor({weights!r}, dtype=y.dtype, device=y.device)).sum(1)"


def _rates(project: Project) -> str:
    """Write the learning rate of every update; nothing where it stays."""
    config, rows = project.config, len(project.dataset().train)
    schedule, optimizer = config.schedule, config.optimizer
    if schedule.moves == "never":
        return "None"
    from core.schedules import Seen

    per_epoch = config.updates_per_epoch(rows)
    steps = range(per_epoch * config.run.epochs)
    rates = [schedule.rate(optimizer.learning_rate, k, per_epoch, config.run.epochs, Seen()) for k in steps]
    return json_text(rates)


TRAINING = '''
SEED, EPOCHS, BATCH, SHUFFLE, RATE = {seed}, {epochs}, {batch}, {shuffle}, {rate}
RATES = {rates}  # of every update, where a schedule changes the rate
MATRICES = {weights}  # what L1 and L2 are for
L2, L1, CLIP_VALUE, CLIP_NORM = {l2!r}, {l1!r}, {clip_value!r}, {clip_norm!r}


def optimizer_for(model):
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    return {optimizer}


def loss_rows(model, x, y):
    """Give the loss of each row."""
    {read} = {made}(x)
    return {loss}


def order_of(epoch, rows):
    """Give the order of the training rows in an epoch, counted from 0: the same as in Deepstep."""
    order = np.arange(rows)
    if SHUFFLE:
        np.random.default_rng([SEED, epoch]).shuffle(order)
    return order


def update(model, optimizer, step):
    """Penalties, clipping and the optimizer's step; `step` counts from 0."""
    named = [(name, parameter) for name, parameter in model.named_parameters() if parameter.grad is not None]
    with torch.no_grad():
        for name, parameter in named:
            if name in MATRICES and (L2 or L1):
                parameter.grad += L2 * parameter + L1 * parameter.sign()
            if CLIP_VALUE:
                parameter.grad.clamp_(-CLIP_VALUE, CLIP_VALUE)
    if CLIP_NORM:
        torch.nn.utils.clip_grad_norm_([parameter for _, parameter in named], CLIP_NORM)
    if RATES is not None:
        for group in optimizer.param_groups:
            group["lr"] = RATES[min(step, len(RATES) - 1)]
    optimizer.step()
'''

"""The options that choose network and training settings, and what they make of a project."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Iterable, Mapping
from typing import Any

from core import fields
from core.activations import ACTIVATIONS
from core.cli._command import add_setting, table
from core.config import RunSettings, TrainConfig, config_from_json
from core.data.catalogue import all_sets
from core.data.table import listing
from core.errors import UserError
from core.fields import FieldInfo
from core.layer import Layer
from core.layers.dense import Dense
from core.losses import LOSSES
from core.optimizers import OPTIMIZERS
from core.project import Project
from core.regularization import Regularization
from core.schedules import SCHEDULES
from core.spec import NetworkSpec, stack
from core.start import fresh
from core.stopping import EarlyStopping

RUN_FLAGS = {
    "batch_size": ("--batch", "--batch-size"),
    "epochs": ("--epochs",),
    "shuffle": ("--shuffle",),
    "seed": ("--seed",),
    "precision": ("--precision",),
}
PARTS: dict[str, type] = {"run": RunSettings, "regularization": Regularization, "stopping": EarlyStopping}
"""Settings that do not come in kinds; each becomes an option of its own name."""
RATE = "learning_rate"
KINDS: dict[str, tuple[Mapping[str, type], str, str]] = {
    "loss": (LOSSES, "loss_", "What training lowers."),
    "optimizer": (OPTIMIZERS, "", "How a slope becomes a new weight."),
    "schedule": (SCHEDULES, "schedule_", "How the learning rate changes while training."),
}
"""Settings that come in kinds, with what stands before the names of their options, as in --schedule-patience."""
TASKS = {"regression": "numbers", "binary": "two classes", "classes": "several classes"}
MOST_LAYERS = 100


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options; none of them given keeps what the project, the example or the suggestion has."""
    network = parser.add_argument_group("network")
    network.add_argument(
        "--hidden", type=_widths, metavar="16,8", help="Units of each hidden layer; none for no hidden layer."
    )
    _pick(network, "--activation", ACTIVATIONS, "Activation of the hidden layers.")
    training = parser.add_argument_group("training")
    for part, (kinds, _, text) in KINDS.items():
        _pick(training, _flag(part), kinds, text)
        for info in settings_of_kinds(part):
            _declare_of_kinds(training, info, part)
    for cls in PARTS.values():
        for info in fields.settings_of(cls):
            add_setting(training, info, *RUN_FLAGS.get(info.name, (_flag(info.name),)))


def _declare_of_kinds(group: argparse._ArgumentGroup, info: FieldInfo, part: str) -> None:
    """Declare an option that some kinds of a part have, and name them."""
    kinds, before, _ = KINDS[part]
    name = info.name.removeprefix(before)
    having = [kind for kind, cls in kinds.items() if name in {known.name for known in fields.settings_of(cls)}]
    all_kinds = [kind for kind, cls in kinds.items() if fields.settings_of(cls)]
    only = "" if having == all_kinds else f" For {listing(tuple(having), len(having))}."
    flags = ("--lr",) if info.name == RATE else ()
    add_setting(group, dataclasses.replace(info, help=info.help + only), *flags, _flag(info.name))


def _flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def choices() -> str:
    """List activations, losses, optimizers, schedules and data sets, one line each."""
    parts = {
        "activations": [(kind, f"{a.label}: {a.formula}") for kind, a in ACTIVATIONS.items()],
        "losses": [(kind, f"{cls.label}: {cls.formula}") for kind, cls in LOSSES.items()],
        "optimizers": [(kind, f"{cls.label}: {cls.formula}") for kind, cls in OPTIMIZERS.items()],
        "schedules": [(kind, f"{cls.label}: {cls.formula}") for kind, cls in SCHEDULES.items()],
        "examples": [(kind, f"{s.label}: {s.summary}") for kind, s in all_sets().items()],
    }
    return "\n\n".join(f"{title}:\n{table(rows)}" for title, rows in parts.items())


def settings_of_kinds(part: str) -> tuple[FieldInfo, ...]:
    """Give the settings of all kinds of a part, each once, as the first kind has it and named as its option."""
    kinds, before, _ = KINDS[part]
    infos: dict[str, FieldInfo] = {}
    for cls in kinds.values():
        for info in fields.settings_of(cls):
            infos.setdefault(info.name, info)
    return tuple(dataclasses.replace(info, name=f"{before}{info.name}") for info in infos.values())


def applied(project: Project, arguments: argparse.Namespace) -> Project:
    """Give the project with what the options say; another network or seed begins anew, else training goes on.

    Raises:
        UserError: when a setting is out of range or does not go with the others.
    """
    config = changed_config(project.config, arguments)
    spec = changed_network(project.spec, arguments.hidden, arguments.activation)
    changed = project.with_config(config) if spec == project.spec else fresh(project, spec, config)
    if config.loss.kind != project.config.loss.kind:
        _check_task(project, config)
        changed = changed.with_loss(config.loss)
    return changed if arguments.seed is None or spec != project.spec else changed.with_new_weights(arguments.seed)


def _check_task(project: Project, config: TrainConfig) -> None:
    """Refuse a loss that is for another kind of target."""
    task, loss = project.dataset().pipeline.loss_task, config.loss
    if task not in loss.tasks:
        fitting = listing(kind for kind, cls in LOSSES.items() if task in cls.tasks)
        meant = " or ".join(TASKS[known] for known in loss.tasks)
        raise UserError(f"--loss {loss.kind} is for {meant}, and the target has {TASKS[task]}; choose {fitting}.")


def changed_config(config: TrainConfig, arguments: argparse.Namespace) -> TrainConfig:
    """Give the settings with what the options say.

    Raises:
        UserError: when one is out of range, or not one of the chosen optimizer's, schedule's or loss's.
    """
    data = config.to_json()
    for part, cls in PARTS.items():
        data[part] |= _given(arguments, fields.settings_of(cls))
    for part, (_, before, _) in KINDS.items():
        kind = getattr(arguments, part)
        if kind not in (None, data[part]["kind"]):
            data[part] = {"kind": kind}
        given = _given(arguments, settings_of_kinds(part))
        data[part] |= {name.removeprefix(before): value for name, value in given.items()}
    return config_from_json(data)


def _given(arguments: argparse.Namespace, infos: Iterable[FieldInfo]) -> dict[str, Any]:
    found = {info.name: getattr(arguments, info.name) for info in infos}
    return {name: value for name, value in found.items() if value is not None}


def changed_network(spec: NetworkSpec, hidden: tuple[int, ...] | None, activation: str | None) -> NetworkSpec:
    """Give the network with other hidden layers: these units, this activation, or both.

    Raises:
        UserError: when the network is no plain stack.
    """
    if hidden is None and activation is None:
        return spec
    old = [layer.layer for layer in spec.layers[1:-1]]
    dense = [layer for layer in old if isinstance(layer, Dense)]
    if not spec.is_stack or len(dense) != len(old):
        raise UserError("--hidden and --activation change plain stacks of dense layers; edit this one in the window.")
    kind = activation or (dense[0].activation if dense else "relu")
    if hidden is None:
        new = [dataclasses.replace(layer, activation=kind, weights_from=_start(kind)) for layer in dense]
    else:
        new = [Dense(units, kind, weights_from=_start(kind)) for units in hidden]
    layers: list[tuple[str, Layer]] = [(f"hidden{i}", layer) for i, layer in enumerate(new, 1)]
    first, last = spec.input, spec.output
    return stack((first.name, first.layer), *layers, (last.name, last.layer))


def _start(activation: str) -> str:
    """He's start is made for ReLU and its kin, Glorot's for the others."""
    return "he_normal" if activation in ("relu", "leaky_relu") else "glorot_uniform"


def _pick(group: argparse._ArgumentGroup, flag: str, kinds: Iterable[str], text: str) -> None:
    group.add_argument(flag, choices=tuple(kinds), metavar="KIND", help=f"{text} Listed below.")


def _widths(text: str) -> tuple[int, ...]:
    """Read "16,8"; "none" or nothing means no hidden layer."""
    if text.strip().lower() in ("", "none", "0"):
        return ()
    widths: list[Any] = [part.strip() for part in text.split(",")]
    if not all(part.isdecimal() and 1 <= int(part) <= 100_000 for part in widths) or len(widths) > MOST_LAYERS:
        raise argparse.ArgumentTypeError(f"{text!r} is no list of units like 16,8 (or none)")
    return tuple(int(part) for part in widths)

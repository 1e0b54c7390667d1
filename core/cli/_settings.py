"""The options that choose network and training settings, and what they make of a project."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Iterable
from typing import Any

from core import fields
from core.activations import ACTIVATIONS
from core.cli._command import add_setting, table
from core.config import RunSettings, TrainConfig, config_from_json
from core.data.catalogue import all_sets
from core.errors import UserError
from core.fields import FieldInfo
from core.layer import Layer
from core.layers.dense import Dense
from core.losses import LOSSES
from core.optimizers import OPTIMIZERS
from core.project import Project
from core.spec import NetworkSpec, stack
from core.start import fresh

RUN_FLAGS = {
    "batch_size": ("--batch", "--batch-size"),
    "epochs": ("--epochs",),
    "shuffle": ("--shuffle",),
    "seed": ("--seed",),
    "precision": ("--precision",),
}
RATE = "learning_rate"
MOST_LAYERS = 100


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options; none of them given keeps what the project, the example or the suggestion has."""
    network = parser.add_argument_group("network")
    network.add_argument(
        "--hidden", type=_widths, metavar="16,8", help="Units of each hidden layer; none for no hidden layer."
    )
    _pick(network, "--activation", ACTIVATIONS, "Activation of the hidden layers.")
    training = parser.add_argument_group("training")
    _pick(training, "--loss", LOSSES, "What training lowers.")
    _pick(training, "--optimizer", OPTIMIZERS, "How a slope becomes a new weight.")
    for info in optimizer_settings():
        flags = ("--lr", "--learning-rate") if info.name == RATE else (f"--{info.name.replace('_', '-')}",)
        kinds = [kind for kind, cls in OPTIMIZERS.items() if info in fields.settings_of(cls)]
        only = "" if len(kinds) == len(OPTIMIZERS) else f" For {' and '.join(kinds)}."
        add_setting(training, dataclasses.replace(info, help=info.help + only), *flags)
    for info in fields.settings_of(RunSettings):
        add_setting(training, info, *RUN_FLAGS.get(info.name, (f"--{info.name.replace('_', '-')}",)))


def choices() -> str:
    """List activations, losses, optimizers and data sets, one line each."""
    parts = {
        "activations": [(kind, f"{a.label}: {a.formula}") for kind, a in ACTIVATIONS.items()],
        "losses": [(kind, f"{cls.label}: {cls.formula}") for kind, cls in LOSSES.items()],
        "optimizers": [(kind, f"{cls.label}: {cls.formula}") for kind, cls in OPTIMIZERS.items()],
        "examples": [(kind, f"{s.label}: {s.summary}") for kind, s in all_sets().items()],
    }
    return "\n\n".join(f"{title}:\n{table(rows)}" for title, rows in parts.items())


def optimizer_settings() -> tuple[FieldInfo, ...]:
    """Give the settings of all optimizers, each once."""
    infos = {info.name: info for cls in OPTIMIZERS.values() for info in fields.settings_of(cls)}
    return tuple(infos.values())


def applied(project: Project, arguments: argparse.Namespace) -> Project:
    """Give the project with what the options say; another network or seed begins anew, else training goes on.

    Raises:
        UserError: when a setting is out of range or does not go with the others.
    """
    config = changed_config(project.config, arguments)
    spec = changed_network(project.spec, arguments.hidden, arguments.activation)
    if spec != project.spec:
        return fresh(project, spec, config)
    project = project.with_config(config)
    return project if arguments.seed is None else project.with_new_weights(arguments.seed)


def changed_config(config: TrainConfig, arguments: argparse.Namespace) -> TrainConfig:
    """Give the settings with what the options say.

    Raises:
        UserError: when one is out of range, or not one of the chosen optimizer's.
    """
    data = config.to_json()
    run = {info.name: getattr(arguments, info.name) for info in fields.settings_of(RunSettings)}
    data["run"] |= {name: value for name, value in run.items() if value is not None}
    if arguments.optimizer not in (None, config.optimizer.kind):
        data["optimizer"] = {"kind": arguments.optimizer}
    given = {info.name: getattr(arguments, info.name) for info in optimizer_settings()}
    data["optimizer"] |= {name: value for name, value in given.items() if value is not None}
    if arguments.loss not in (None, config.loss.kind):
        data["loss"] = {"kind": arguments.loss}
    return config_from_json(data)


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

"""The options for a bundled data set's own settings: --size, --noise and those that only some sets have."""

from __future__ import annotations

import argparse
import dataclasses
from typing import Any

from core import fields
from core.cli._command import add_setting
from core.data.catalogue import DataSource, all_sets
from core.data.table import listing
from core.errors import UserError
from core.fields import FieldInfo

SEED = "seed"
"""The option of this name is for the data and for training."""
FLAGS = {"rows": ("--size", "--rows")}
BEFORE = "data_"
"""Stands before the names of the options' values, which keeps them apart from those of training."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare an option for every setting that some data set has; not given means the set's own."""
    group = parser.add_argument_group("made data", "For --example; --seed is for the data, too.")
    for info in _infos().values():
        having = [kind for kind, source in all_sets().items() if info.name in _names(source)]
        told = dataclasses.replace(info, name=f"{BEFORE}{info.name}", help=f"{info.help} For {listing(having, 6)}.")
        if len(having) > 1:  # each has a range of its own
            told = dataclasses.replace(told, minimum=None, maximum=None, above=None)
        add_setting(group, told, *FLAGS.get(info.name, (_flag(info.name),)))
    group.add_argument("--network", metavar="NAME", default="", help="Another network of the example, such as MLP.")


def settings_of(source: DataSource, arguments: argparse.Namespace) -> Any:
    """Give the settings of a data set with what the options say.

    Raises:
        UserError: when one is not a setting of this set, or out of range.
    """
    given = {name: value for name in _infos() if (value := getattr(arguments, f"{BEFORE}{name}", None)) is not None}
    known = _names(source)
    for name in given:
        if name not in known:
            flags = listing(FLAGS.get(known_name, (_flag(known_name),))[0] for known_name in known)
            words = f"its settings are {flags}" if flags else "it has none"
            raise UserError(f"{source.label}: {flag_of(name)} is no setting of this data set; {words}.")
    if SEED in known and getattr(arguments, SEED, None) is not None:
        given[SEED] = getattr(arguments, SEED)
    return fields.from_dict(source.settings, given, source.label)


def refuse(arguments: argparse.Namespace) -> None:
    """Refuse these options where there is no example.

    Raises:
        UserError: naming the first that is given.
    """
    for name in _infos():
        if getattr(arguments, f"{BEFORE}{name}", None) is not None:
            raise UserError(f"{flag_of(name)} goes with --example only; a project or a file has its own data.")
    if arguments.network:
        raise UserError("--network goes with --example only; --hidden changes the layers of other networks.")


def _infos() -> dict[str, FieldInfo]:
    """Give the settings of all sets, each once and without a range that is only one set's."""
    found: dict[str, FieldInfo] = {}
    for source in all_sets().values():
        for info in fields.settings_of(source.settings):
            if info.name != SEED:
                found.setdefault(info.name, info)
    return found


def _names(source: DataSource) -> tuple[str, ...]:
    return tuple(info.name for info in fields.settings_of(source.settings))


def _flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def flag_of(name: str) -> str:
    """Give the option of a setting as it is typed."""
    return FLAGS.get(name, (_flag(name),))[0]

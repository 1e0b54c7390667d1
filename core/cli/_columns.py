"""The options that say how the columns of a table are used, and what they make of a project."""

from __future__ import annotations

import argparse
import dataclasses
from typing import Any

from core import fields
from core.cli._command import table
from core.data.encoders import ENCODERS
from core.data.kinds import KINDS
from core.data.plan import ANOTHER_TARGET, USES, DataPlan, in_other_kind, use_as, weights_from_json
from core.data.table import Table, listing
from core.errors import UserError
from core.fields import FieldInfo
from core.project import Project

_LISTS = {
    "use": ("USE", "Use a column as input, target, another target or ignore."),
    "kind": ("KIND", "Read a column as number, category, binary, date or text."),
    "encode": ("ENCODING", "Encode a column: log, or with settings as in date:hour=on,month=off. Listed below."),
    "missing": ("RULE", "What fills missing values: mean, median, zero, most frequent, own category, drop row, or"
                        " constant:VALUE."),
    "clip": ("on|off", "Cut outliers off at the fences of the training rows."),
}  # fmt: skip
"""Options of the form COLUMN=…, each as often as wanted."""
WAYS = "share, column:NAME, group:NAME or time:NAME"


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options; none of them given keeps what the project, the example or the suggestion has."""
    group = parser.add_argument_group(
        "columns and rows", "How the data are used; each can be given for several columns."
    )
    for name, (value, text) in _LISTS.items():
        group.add_argument(f"--{name}", metavar=f"COLUMN={value}", action="append", default=[], help=text)
    group.add_argument("--split", metavar="HOW", help=f"How the rows are shared out: {WAYS}.")
    group.add_argument("--shares", metavar="70,15,15", help="Shares of training, validation and test.")
    group.add_argument("--split-seed", type=int, metavar="N", help="Start of the random order of the split.")
    group.add_argument(
        "--class-weights", metavar="none|balanced|CLASS=W,…", help="How often a row counts in the loss, by its class."
    )
    group.add_argument("--folds", type=int, metavar="K", help="Train once for each of K folds; mean ± sd is told.")


def choices() -> str:
    """List the encodings, one line each."""
    rows = [(kind, f"{encoder.label}: {encoder.summary}{_settings(encoder)}") for kind, encoder in ENCODERS.items()]
    return f"encodings:\n{table(rows)}"


def _settings(encoder: Any) -> str:
    names = [info.name for info in fields.settings_of(encoder)]
    return f" Settings: {', '.join(names)}." if names else ""


def applied(project: Project, arguments: argparse.Namespace) -> Project:
    """Give the project with the columns and rows used as the options say.

    Raises:
        UserError: naming the option and what can be given.
    """
    plan = planned(project.table, project.plan, arguments)
    return project if plan == project.plan else project.with_data(project.table, plan)


def planned(source: Table, plan: DataPlan, arguments: argparse.Namespace) -> DataPlan:
    """Give the plan of a table as the options say; see `applied`."""
    for name, kind in _pairs(arguments, "kind"):
        plan = in_other_kind(source, plan, _known(plan, "kind", name), _one_of("kind", kind, tuple(KINDS)))
    for name, use in _pairs(arguments, "use"):
        plan = use_as(source, plan, _known(plan, "use", name), _one_of("use", use, (*USES, ANOTHER_TARGET)))
    for name, words in _pairs(arguments, "encode"):
        encoder = _encoder(words)
        changed = plan.column(_known(plan, "encode", name)).with_encoder(encoder)
        plan = dataclasses.replace(plan, columns=tuple(changed if c.name == name else c for c in plan.columns))
    for name, words in _pairs(arguments, "missing"):
        rule, _, constant = words.partition(":")
        plan = plan.with_column(_known(plan, "missing", name), missing=rule, constant=constant)
    for name, words in _pairs(arguments, "clip"):
        plan = plan.with_column(_known(plan, "clip", name), clip=_switch("clip", words))
    return _weighed(_split(plan, arguments), arguments)


def _pairs(arguments: argparse.Namespace, option: str) -> list[tuple[str, str]]:
    found = []
    for words in getattr(arguments, option):
        name, sign, value = words.rpartition("=") if option != "encode" else words.partition("=")
        if not sign or not name or not value:
            raise UserError(f"--{option} {words}: COLUMN={_LISTS[option][0]} is expected.")
        found.append((name, value))
    return found


def _known(plan: DataPlan, option: str, name: str) -> str:
    if all(column.name != name for column in plan.columns):
        names = listing(column.name for column in plan.columns)
        raise UserError(f"--{option}: there is no column {name!r}; the columns are {names}.")
    return name


def _one_of(option: str, value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise UserError(f"--{option}: {value!r} is not known; choose {', '.join(allowed)}.")
    return value


def _encoder(words: str) -> Any:
    """Read "log" or "date:hour=on,month=off"."""
    kind, _, rest = words.partition(":")
    usual = ENCODERS[_one_of("encode", kind, tuple(ENCODERS))]
    infos = {info.name: info for info in fields.settings_of(usual)}
    changes = {}
    for part in rest.split(",") if rest else ():
        name, _, value = part.partition("=")
        if name not in infos:
            raise UserError(
                f"--encode {words}: {name!r} is no setting of {kind}; there are {listing(infos) or 'none'}."
            )
        changes[name] = _setting(infos[name], value, words)
    return fields.from_dict(type(usual), changes, f"--encode {kind}")


def _setting(info: FieldInfo, value: str, words: str) -> Any:
    if info.type is bool:
        return _switch(f"encode {words}", value)
    try:
        return info.type(value)
    except ValueError:
        raise UserError(f"--encode {words}: {value!r} is no value for {info.name}.") from None


def _switch(option: str, value: str) -> bool:
    return _one_of(option, value, ("on", "off")) == "on"


def _split(plan: DataPlan, arguments: argparse.Namespace) -> DataPlan:
    changes: dict[str, Any] = {}
    if arguments.split is not None:
        by, _, column = arguments.split.partition(":")
        if by not in ("share", "column", "group", "time") or (by == "share") == bool(column):
            raise UserError(f"--split {arguments.split}: {WAYS} is expected.")
        changes |= {"by": by, "column": column}
    if arguments.shares is not None:
        shares = arguments.shares.split(",")
        if len(shares) != 3 or not all(share.strip().isdecimal() for share in shares):
            raise UserError(f"--shares {arguments.shares}: three whole numbers such as 70,15,15 are expected.")
        changes |= dict(zip(("train", "validation", "test"), map(int, shares), strict=True))
    if arguments.split_seed is not None:
        changes["seed"] = arguments.split_seed
    return plan.with_split(**changes) if changes else plan


def _weighed(plan: DataPlan, arguments: argparse.Namespace) -> DataPlan:
    words = arguments.class_weights
    if words is None:
        return plan
    if words in ("none", "balanced"):
        return plan.with_weights(words)
    weights: dict[str, Any] = {}
    for part in words.split(","):
        name, sign, value = part.rpartition("=")
        try:
            weights[name] = float(value)
        except ValueError:
            sign = ""
        if not sign:
            raise UserError(f"--class-weights {words}: none, balanced or CLASS=WEIGHT,… is expected.")
    weigh, own = weights_from_json("own", weights)
    return dataclasses.replace(plan, weigh=weigh, class_weights=own)

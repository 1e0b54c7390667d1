"""Settings described once: the form, the command line, the file and the check all read the same field."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from core.errors import UserError
from core.language import lowered, tr

_KEY = "deepstep"


@dataclass(frozen=True)
class FieldInfo:
    """What a form needs to know about one setting.

    `minimum` and `maximum` are inclusive; `above` is an exclusive lower bound. `unit` is shown behind the number.
    `choices` are the allowed values of a text field, with `labels` as they are shown.
    """

    name: str
    type: type
    default: Any
    label: str
    help: str
    minimum: float | None = None
    maximum: float | None = None
    above: float | None = None
    unit: str = ""
    choices: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()


def setting(
    default: Any,
    label: str,
    help: str,
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    above: float | None = None,
    unit: str = "",
    choices: Mapping[str, str] | Iterable[str] = (),
) -> Any:
    """Declare a dataclass field with what the user reads about it."""
    names = tuple(choices)
    labels = tuple(choices.values()) if isinstance(choices, Mapping) else names
    info = FieldInfo("", type(default), default, label, help, minimum, maximum, above, unit, names, labels)
    return dataclasses.field(default=default, metadata={_KEY: info})


def settings_of(cls_or_instance: Any) -> tuple[FieldInfo, ...]:
    """List the declared settings of a dataclass, in their order."""
    described = (f for f in dataclasses.fields(cls_or_instance) if _KEY in f.metadata)
    return tuple(dataclasses.replace(f.metadata[_KEY], name=f.name) for f in described)


def check(instance: Any, place: str) -> None:
    """Hold every setting of `instance` to its declaration.

    Raises:
        UserError: naming `place`, the setting, the value and what is allowed.
    """
    for info in settings_of(instance):
        _check_value(info, getattr(instance, info.name), place)


def to_dict(instance: Any) -> dict[str, Any]:
    """Give the settings as plain JSON values."""
    return {info.name: getattr(instance, info.name) for info in settings_of(instance)}


def from_dict(cls: type, values: Mapping[str, Any], place: str) -> Any:
    """Build `cls` from plain values, each held to its declaration.

    Raises:
        UserError: for an unknown setting, a wrong type or a value out of range.
    """
    known = {info.name: info for info in settings_of(cls)}
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise UserError(
            tr(
                "{place}: the setting {unknown!r} is not known here; known are {known}.",
                place=place,
                unknown=unknown[0],
                known=", ".join(known) or tr("none"),
            )
        )
    instance = cls(**{name: _convert(known[name], value, place) for name, value in values.items()})
    check(instance, place)
    return instance


def held(info: FieldInfo, value: Any, place: str) -> Any:
    """Give one value as its setting has it (3.0 for a 3), held to the declaration.

    Raises:
        UserError: naming `place`, the setting, the value and what is allowed.
    """
    found = _convert(info, value, place)
    _check_value(info, found, place)
    return found


def _convert(info: FieldInfo, value: Any, place: str) -> Any:
    """Accept what JSON gives: an int for a float, a list for a tuple, but never a bool for a number."""
    if info.type is float and isinstance(value, int) and not isinstance(value, bool):
        # Behind 2^1024 there is no such number; JSON can have whole ones of any length.
        return float(value) if value.bit_length() <= 1023 else math.copysign(math.inf, value)
    if info.type is tuple and isinstance(value, list):
        return tuple(value)
    if type(value) is not info.type:
        raise UserError(
            tr(
                "{place}: {info} has to be {kind}, and {value!r} is not.",
                place=place,
                info=lowered(info.label),
                kind=_kind(info.type),
                value=value,
            )
        )
    return value


def _check_value(info: FieldInfo, value: Any, place: str) -> None:
    if info.choices and value not in info.choices:
        raise UserError(
            tr(
                "{place}: {info} is {value!r}; it can be {choices}.",
                place=place,
                info=lowered(info.label),
                value=value,
                choices=", ".join(info.choices),
            )
        )
    if info.type is bool or not isinstance(value, int | float):
        return
    if isinstance(value, float) and not math.isfinite(value):
        raise UserError(
            tr(
                "{place}: {info} has to be a finite number, and {value!r} is not.",
                place=place,
                info=lowered(info.label),
                value=value,
            )
        )
    if info.above is not None and value <= info.above:
        raise UserError(
            tr(
                "{place}: {info} is {value}; it has to be above {above}.",
                place=place,
                info=lowered(info.label),
                value=_shown(value),
                above=_shown(info.above),
            )
        )
    if info.minimum is not None and value < info.minimum:
        raise UserError(
            tr(
                "{place}: {info} is {value}; the smallest allowed value is {minimum}.",
                place=place,
                info=lowered(info.label),
                value=_shown(value),
                minimum=_shown(info.minimum),
            )
        )
    if info.maximum is not None and value > info.maximum:
        raise UserError(
            tr(
                "{place}: {info} is {value}; the largest allowed value is {maximum}.",
                place=place,
                info=lowered(info.label),
                value=_shown(value),
                maximum=_shown(info.maximum),
            )
        )


def _shown(value: float) -> str:
    """Write a number so that a large whole one keeps its digits."""
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else f"{value:g}"


def _kind(kind: type) -> str:
    return {
        float: tr("a number"),
        int: tr("a whole number"),
        bool: tr("true or false"),
        str: tr("a text"),
        tuple: tr("a list"),
    }[kind]

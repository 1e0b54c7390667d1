"""What a command is, and what it talks through."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NoReturn

from core.data.table import number_text
from core.errors import UserError
from core.fields import FieldInfo
from core.files import json_text

DrawWindow = Callable[[argparse.Namespace], int]
"""Draws a picture of the window; reads out, file, mode, theme and size of its argument."""


@dataclass(frozen=True)
class Command:
    """One command of the command line.

    Attributes:
        declare: declares its arguments.  run: carries it out and gives the exit code.
    """

    kind: str
    summary: str
    declare: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]
    details: Callable[[], str] = str


class Parser(argparse.ArgumentParser):
    """Tells mistakes as a `UserError`, not by ending the program."""

    def __init__(self, **settings: Any) -> None:
        """Take every option by its full name only: an abbreviation could become another option one day."""
        settings.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(allow_abbrev=False, **settings)
        self.register("type", int, _whole)
        self._mixing = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        """Let a command's files stand before, between and behind its options, where argparse can do that."""
        exclusive = any(not a.option_strings for group in self._mutually_exclusive_groups for a in group._group_actions)
        if self._mixing or exclusive or self._subparsers is not None:
            return super().parse_known_args(args, namespace)
        self._mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixing = False

    def error(self, message: str) -> NoReturn:
        """Pass a mistake on."""
        raise UserError(f"{message} (see {self.prog} --help).")


def note(text: str) -> None:
    """Tell something beside the result."""
    print(f"deepstep: {text}", file=sys.stderr, flush=True)


def print_json(result: Any) -> None:
    """Write the result as one JSON object."""
    print(json_text(result, indent=1))


def add_setting(parser: argparse._ActionsContainer, info: FieldInfo, *flags: str) -> None:
    """Declare an option for a setting, with its own words, type and range; not given means None."""
    if info.type is bool:
        parser.add_argument(
            *flags,
            dest=info.name,
            action=argparse.BooleanOptionalAction,
            default=None,
            help=_escaped(info.help),
        )
        return
    metavar = "|".join(info.choices) or {int: "N", float: "X", tuple: "X,X,…"}.get(info.type, "TEXT")
    text = f"{info.help} {_range(info)}".strip()
    parser.add_argument(*flags, dest=info.name, type=_reader(info), metavar=metavar, help=_escaped(text))


def counted(count: int, one: str) -> str:
    """Write how many there are: 1 epoch, 2 epochs."""
    return f"{count} {one}{'' if count == 1 else 's'}"


def table(rows: Iterable[tuple[str, ...]], indent: str = "  ") -> str:
    """Write rows of texts in columns."""
    lines = [tuple(row) for row in rows]
    if not lines:
        return ""
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    aligned = ("  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)) for line in lines)
    return "\n".join((indent + line).rstrip() for line in aligned)


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None


def _reader(info: FieldInfo) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        try:
            value = tuple(map(float, text.split(","))) if info.type is tuple else info.type(text)
        except ValueError:
            kind = {int: "a whole number", tuple: "a list of numbers like 1,2.5"}.get(info.type, "a number")
            raise argparse.ArgumentTypeError(f"{text!r} is not {kind}") from None
        if info.choices and value not in info.choices:
            raise argparse.ArgumentTypeError(f"{text!r} is not known; choose {', '.join(info.choices)}")
        return value

    return read


def _range(info: FieldInfo) -> str:
    bounds = (("above", info.above), ("from", info.minimum), ("to", info.maximum))
    words = " ".join(f"{word} {number_text(value)}" for word, value in bounds if value is not None)
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _escaped(text: str) -> str:
    return text.replace("%", "%%")

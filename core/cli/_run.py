"""From words to an exit code: reading the command line, and telling what went wrong."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import tempfile
import traceback
from collections.abc import Mapping, Sequence

from core import VERSION
from core.cli._command import Command, DrawWindow, Parser, note
from core.errors import UserError
from core.installed import NAME

_ABOUT = """Deepstep: build, watch, step through and export neural networks.

Without arguments, or with the path of a project or CSV file, the window opens.
"""
_END = f"""{NAME} COMMAND --help tells the options of a command.
Exit codes: 0 done, 2 bad input, 1 a fault of the program, 130 interrupted before there was a result;
homework: 1 a number is wrong; train --break: 3 stopped there; diagnose --strict: 4 something is wrong."""


def run(words: Sequence[str], commands: Mapping[str, Command], draw: DrawWindow | None) -> int:
    """Carry out a command line and give the exit code."""
    _allow_any_letter()
    debug = "--debug" in words
    try:
        return _carry_out(words, commands, draw)
    except SystemExit as stop:  # argparse ends so after --help
        return stop.code if isinstance(stop.code, int) else 0
    except UserError as error:
        note(str(error))
        return 2
    except MemoryError:
        note("there is not enough memory; use a smaller table, network or batch.")
        return 2
    except KeyboardInterrupt:
        note("stopped by the user before there was a result; nothing was written.")
        return 130
    except BrokenPipeError:
        _forget_output()
        return 0
    except Exception as error:
        _tell_fault(error, debug)
        return 1


def parser_for(commands: Mapping[str, Command]) -> Parser:
    """Make the reader of command lines."""
    parser = Parser(prog=NAME, description=_ABOUT, epilog=_END)
    parser.add_argument("--version", action="version", version=f"Deepstep {VERSION}")
    group = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", parser_class=Parser)
    for command in commands.values():
        details = command.details().replace("%", "%%")
        part = group.add_parser(command.kind, help=command.summary, description=command.summary, epilog=details)
        command.declare(part)
        part.add_argument("--debug", action="store_true", help="Show where in the program a fault happened.")
        part.set_defaults(run=command.run)
    return parser


def _carry_out(words: Sequence[str], commands: Mapping[str, Command], draw: DrawWindow | None) -> int:
    parser = parser_for(commands)
    if words and not words[0].startswith("-") and words[0] not in commands:
        raise UserError(f"{words[0]!r} is no command; there are {', '.join(commands)}.")
    arguments = parser.parse_args(words)
    if arguments.command is None:
        parser.error("a command is needed")
    arguments.draw = draw
    code: int = arguments.run(arguments)
    sys.stdout.flush()
    return code


def _tell_fault(error: Exception, debug: bool) -> None:
    text = "".join(traceback.format_exception(error))
    short = f"a fault of the program ({type(error).__name__}: {str(error).strip() or 'no message'})"
    if debug:
        note(f"{short}:")
        print(text, file=sys.stderr, end="")
        return
    try:
        handle, path = tempfile.mkstemp(prefix="deepstep-fault-", suffix=".txt", text=True)
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
            file.write(f"Deepstep {VERSION}, Python {sys.version}\n{text}")
        note(f"{short}; where it happened is written in {path}")
    except OSError:
        note(f"{short}; add --debug to see where it happened.")


def _allow_any_letter() -> None:
    """An old console that lacks a letter shows "?" for it; that is no reason to fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(OSError, ValueError):
                stream.reconfigure(errors="replace")


def _forget_output() -> None:
    """Whoever read the output has gone: keep Python from complaining about it at the end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

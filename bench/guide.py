"""The pages of the user guide that are made from the code, and the guide's pictures.

python3 run.py python -m bench.guide --write             docs/guide/keys.md, command-line.md, settings.md anew
python3 run.py python -m bench.guide --pictures [NAME…]  docs/guide/pictures anew, all or those named
"""

from __future__ import annotations

import argparse
import re
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.settings_table import Setting

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "guide"
MADE = "Made from the program itself: `python3 run.py python -m bench.guide --write`."


def keys() -> str:
    """Give the page of all commands with their keys, menu by menu."""
    from PySide6.QtGui import QKeySequence

    from gui.action_table import ACTIONS, MENUS

    portable = QKeySequence.SequenceFormat.PortableText

    def written(texts: tuple[str, ...]) -> str:
        return ", ".join(f"`{QKeySequence(text).toString(portable)}`" for text in texts)

    lines = [
        "# All keys",
        "",
        "Every command of the window. A key in the last column works while the diagram has the focus.",
        "",
    ]
    lines += [f"*{MADE}*", ""]
    for menu in MENUS:
        lines += [f"## {menu}", "", "| command | keys | in the diagram |", "|---|---|---|"]
        for spec in (spec for spec in ACTIONS if spec.menu == menu):
            tip = _cell(spec.tooltip)
            lines.append(f"| **{_cell(spec.text)}** – {tip} | {written(spec.shortcuts)} | {written(spec.near)} |")
        lines.append("")
    return "\n".join(lines)


def command_line() -> str:
    """Give the page of all commands of the command line with their options."""
    from core import cli
    from core.cli._command import Parser

    lines = [
        "# Command line", "",
        "Everything works without the window too: `deepstep COMMAND …`; from the sources, `python3 run.py COMMAND …`.",
        "Without a command, or with the path of a project or table, the window opens.", "", f"*{MADE}*", "",
        "Exit codes: 0 done, 2 bad input (one sentence says what), 1 a fault of the program, 130 interrupted. "
        "`homework` ends with 1 where a number is wrong, `train --break` with 3 where it stopped, `diagnose --strict` "
        "with 4 where something is.", "",
        "| command | what it does |", "|---|---|",
    ]  # fmt: skip
    commands = cli.commands()
    lines += [f"| [{name}](#{name}) | {_cell(command.summary)} |" for name, command in commands.items()]
    for name, command in commands.items():
        parser = Parser(prog=f"deepstep {name}", add_help=False)
        command.declare(parser)
        lines += ["", f"## {name}", "", command.summary, "", "```", _usage(parser), "```"]
        lines += _options(parser)
    return "\n".join([*lines, ""])


def _usage(parser: argparse.ArgumentParser) -> str:
    words = " ".join(parser.format_usage().removeprefix("usage: ").split())
    return textwrap.fill(words, 88, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)


def _options(parser: argparse.ArgumentParser) -> list[str]:
    actions = [action for action in parser._actions if action.help != argparse.SUPPRESS]
    if not actions:
        return []
    lines = ["", "What can be said:", "", "| option | what it is |", "|---|---|"]
    for action in actions:
        names = ", ".join(f"`{flag}`" for flag in action.option_strings) or f"`{_shown(action)}`"
        value = f" `{_shown(action)}`" if action.option_strings and action.nargs != 0 else ""
        words = (action.help or "") % {**vars(action), "prog": parser.prog}
        lines.append(f"| {_cell(names + value)} | {_cell(words)} |")
    return lines


def _shown(action: argparse.Action) -> str:
    """Give what stands for the value of an option."""
    metavar = action.metavar
    if isinstance(metavar, tuple):
        return " ".join(metavar)
    if metavar is None and action.choices is not None:
        return "|".join(map(str, action.choices))
    return metavar or (action.dest.upper() if action.option_strings else action.dest)


def _cell(text: str) -> str:
    return re.sub(r"\s+", " ", text).replace("|", "\\|").strip(" ") if text.strip() else ""


def settings() -> str:
    """Give the page of all settings."""
    from gui.settings_table import SETTINGS

    lines = ["# All settings", "", "Every entry of **Edit ▸ Preferences…**.", "", f"*{MADE}*", ""]
    for page in dict.fromkeys(entry.page for entry in SETTINGS):
        lines += [f"## {page}", "", "| setting | what it is | usual | possible |", "|---|---|---|---|"]
        for entry in (entry for entry in SETTINGS if entry.page == page):
            lines.append(f"| **{_cell(entry.label)}** | {_cell(entry.about)} | {_usual(entry)} | {_possible(entry)} |")
        lines.append("")
    return "\n".join(lines)


def _usual(entry: Setting) -> str:
    if isinstance(entry.default, bool):
        return "on" if entry.default else "off"
    if isinstance(entry.default, int):
        return f"{entry.default / entry.shown_in:,.0f} {entry.unit}".strip()
    return _cell(str(entry.allowed().get(entry.default, "as the system")))


def _possible(entry: Setting) -> str:
    if isinstance(entry.default, bool):
        return "on, off"
    if isinstance(entry.default, int):
        least, most = (f"{value / entry.shown_in:,.0f}" for value in (entry.least, entry.most))
        return f"{least} to {most} {entry.unit}".strip()
    return _cell(", ".join(map(str, entry.allowed().values())))


PAGES: dict[str, Callable[[], str]] = {"keys": keys, "command-line": command_line, "settings": settings}
"""Page → its text as the code has it now."""


def main(words: list[str]) -> int:
    """Write pages or pictures."""
    parser = argparse.ArgumentParser(
        prog="bench.guide", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="Write the pages that are made from the code.")
    parser.add_argument("--pictures", nargs="*", metavar="NAME", help="Draw the pictures of the guide.")
    chosen = parser.parse_args(words)
    if chosen.write:
        for name, text in PAGES.items():
            (FOLDER / f"{name}.md").write_text(text(), encoding="utf-8")
    if chosen.pictures is not None:
        from bench.guide_pictures import draw

        draw(FOLDER / "pictures", chosen.pictures)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

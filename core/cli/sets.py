"""`sets`: the bundled data sets with their cards; made ones are written as a table."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import BinaryIO

from core import fields
from core.cli import _made
from core.cli._command import Command, print_json, table
from core.data.catalogue import GROUPS, DataSource, all_sets
from core.data.table import Table
from core.errors import UserError
from core.files import atomic_write
from core.spreadsheets import lines

ORDER = 60


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    kinds = tuple(all_sets())
    parser.add_argument("--example", choices=kinds, metavar="KIND", help="Show the card of one set; listed without it.")
    parser.add_argument("--out", metavar="OUT.csv", help="Write the rows of --example as a table.")
    parser.add_argument("--seed", type=int, metavar="N", help="Start of all random numbers of a made set.")
    parser.add_argument("--json", action="store_true", help="Print cards as JSON.")
    _made.declare(parser)


def run(arguments: argparse.Namespace) -> int:
    """List the sets, or show and write one."""
    if arguments.example is None:
        if arguments.out is not None:
            raise UserError("--out needs --example with the set to write.")
        _made.refuse(arguments)
        print_json([_json(source) for source in all_sets().values()]) if arguments.json else print(_list())
        return 0
    source = all_sets()[arguments.example]
    made = source.make(_made.settings_of(source, arguments))
    if arguments.out is not None:
        _write(Path(arguments.out), made)
    print_json(_json(source)) if arguments.json else print(_card(source))
    if arguments.out is not None and not arguments.json:
        print(f"\n{made.rows} rows written to {arguments.out}")
    return 0


def _list() -> str:
    parts = []
    for group, title in GROUPS.items():
        rows = [(kind, source.label, source.card.size) for kind, source in all_sets().items() if source.group == group]
        parts.append(f"{title}:\n{table(rows)}")
    return "\n\n".join(parts)


def _card(source: DataSource) -> str:
    card = source.card
    lines = [
        ("good for", card.good_for), ("size", card.size), ("source", card.source), ("licence", card.licence),
        ("cite", card.citation),
    ]  # fmt: skip
    settings = [(_made.flag_of(info.name), info.help) for info in fields.settings_of(source.settings)]
    more = f"\n\nsettings:\n{table(settings)}" if settings else ""
    return f"{source.label}: {source.summary}\n{table(lines)}\n\ncolumns:\n{table(card.columns.items())}{more}"


def _json(source: DataSource) -> dict[str, object]:
    card = source.card
    return {
        "kind": source.kind, "label": source.label, "summary": source.summary, "group": source.group,
        "source": card.source, "licence": card.licence, "size": card.size, "columns": dict(card.columns),
        "good_for": card.good_for, "citation": card.citation,
        "settings": {info.name: info.default for info in fields.settings_of(source.settings)},
        "networks": list(source.networks),
    }  # fmt: skip


def _write(path: Path, made: Table) -> None:
    text = lines([made.names, *([column.cell(row) for column in made.columns] for row in range(made.rows))])

    def put(file: BinaryIO) -> None:
        file.write(text.encode())

    atomic_write(path, put)


COMMANDS = (Command("sets", "Show the bundled data sets and their cards; write made data as a table.", declare, run),)

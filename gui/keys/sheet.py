"""The sheet of all keys, by mode, made from the actions as they are now: as sections, HTML, PDF."""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from core.errors import UserError
from core.files import atomic_write
from core.language import tr
from gui.action_table import ACTIONS
from gui.keys.maps import native
from gui.keys.ring import ring
from gui.tokens import LIGHT, Tokens

COLUMNS = 3
SUFFIXES = (".html", ".pdf")
_MODES = {
    "Data": "data", "Network": "build", "Arrange": "build", "Train": "train", "Plots": "train", "Step": "step",
    "Timeline": "time", "Teach": "teach", "Help": "help",
}  # fmt: skip
"""The section of a menu's actions; those of the others are for everywhere."""


@dataclass(frozen=True)
class KeyLine:
    """What a key does: the keys as the desktop writes them, and the words."""

    keys: tuple[str, ...]
    words: str


@dataclass(frozen=True)
class KeySection:
    """Keys that work in the same place."""

    title: str
    lines: tuple[KeyLine, ...]


def sections(wanted: str = "") -> list[KeySection]:
    """Give every action with its keys, by mode, and the keys that no menu has; `wanted` leaves out what has it not."""
    titles = {
        "all": tr("Everywhere"), "data": tr("Data"), "build": tr("Build"), "train": tr("Train"), "step": tr("Step"),
        "time": tr("Timeline, in Train and Step"), "teach": tr("Teaching"), "help": tr("Help"),
    }  # fmt: skip
    found: dict[str, list[KeyLine]] = {name: [] for name in titles}
    near: list[KeyLine] = []
    for spec in ACTIONS:
        keys, words = ring().of(spec.id), spec.text.rstrip("…")
        found[_MODES.get(spec.menu, "all")].append(KeyLine(tuple(map(native, keys.anywhere)), words))
        if keys.near:
            near.append(KeyLine(tuple(map(native, keys.near)), words))
    whole = [KeySection(titles[name], tuple(lines)) for name, lines in found.items()]
    whole.append(KeySection(tr("While the diagram has the keyboard"), tuple(near)))
    return [left for section in (*whole, *_others()) if (left := _narrowed(section, wanted)).lines]


def _narrowed(section: KeySection, wanted: str) -> KeySection:
    words = wanted.casefold().split()
    kept = [line for line in section.lines if _has(f"{section.title} {line.words} {' '.join(line.keys)}", words)]
    return KeySection(section.title, tuple(kept))


def _has(text: str, words: Iterable[str]) -> bool:
    return all(word in text.casefold() for word in words)


def _others() -> list[KeySection]:
    """Give the keys of single windows and fields, which cannot be changed."""

    def lines(*pairs: tuple[str, str]) -> tuple[KeyLine, ...]:
        return tuple(KeyLine(tuple(native(key) for key in keys.split(" ")), words) for keys, words in pairs)

    return [
        KeySection(tr("Find and build"), lines(
            ("Return", tr("Do it")), ("Tab", tr("Go on with the sentence")), ("Up Down", tr("Choose")),
            ("Esc", tr("Leave")),
        )),
        KeySection(tr("Number fields"), lines(
            ("Up Down", tr("More, less")), ("Return", tr("Take over")), ("Esc", tr("Take back what was typed")),
        )),
        KeySection(tr("Window of runs"), lines(
            ("Ctrl+F", tr("Filter")), ("Ctrl+Return", tr("Restore the run")), ("S", tr("Star")), ("Del", tr("Delete")),
            ("Space", tr("Show its curves")), ("Ctrl+Z Ctrl+Y", tr("Undo, redo")),
        )),
        KeySection(tr("Weights as a table"), lines(
            ("Ctrl+C", tr("Copy cells")), ("Ctrl+V", tr("Paste numbers")), ("Del", tr("Set to zero")),
        )),
        KeySection(tr("Notes and homework"), lines(
            ("Ctrl+Return", tr("Keep the note, check the answers")), ("Esc", tr("Drop the note")),
        )),
    ]  # fmt: skip


def sheet_html(found: list[KeySection], tokens: Tokens = LIGHT, columns: int = COLUMNS, points: float = 9) -> str:
    """Write sections side by side, in columns of about the same length."""
    cells = "".join(
        f'<td valign="top" width="{100 // columns}%">{"".join(_section(each, tokens) for each in column)}</td>'
        for column in _shared_out(found, columns)
    )
    return (
        f'<div style="color:{tokens.text}; font-size:{points}pt">'
        f'<table width="100%" cellspacing="0" cellpadding="6"><tr>{cells}</tr></table></div>'
    )


def _shared_out(found: list[KeySection], columns: int) -> list[list[KeySection]]:
    total = sum(len(section.lines) + 2 for section in found)
    shared: list[list[KeySection]] = [[] for _ in range(columns)]
    so_far = 0
    for section in found:
        for part in _pieces(section, max(1, total // columns - so_far % max(1, total // columns))):
            at = min(columns - 1, so_far * columns // max(1, total))
            shared[at].append(part)
            so_far += len(part.lines) + 2
    return shared


def _pieces(section: KeySection, room: int) -> list[KeySection]:
    """Cut a section where it does not fit into a column."""
    if len(section.lines) + 2 <= room + 6 or room < 6:
        return [section]
    rest = KeySection(tr("{title}, continued", title=section.title), section.lines[room - 2 :])
    return [KeySection(section.title, section.lines[: room - 2]), rest]


def _section(section: KeySection, tokens: Tokens) -> str:
    rows = "".join(
        f'<tr><td>{html.escape(line.words)}</td><td align="right">{_keys(line.keys, tokens)}</td></tr>'
        for line in section.lines
    )
    head = f'<tr><td colspan="2" style="color:{tokens.accent}"><b>{html.escape(section.title)}</b></td></tr>'
    return f'<table width="100%" cellspacing="0" cellpadding="2">{head}{rows}</table><br>'


def _keys(keys: tuple[str, ...], tokens: Tokens) -> str:
    if not keys:
        return f'<span style="color:{tokens.muted}">–</span>'
    caps = (f'<span style="background-color:{tokens.raised}">&nbsp;{_unbroken(key)}&nbsp;</span>' for key in keys)
    return "&nbsp; ".join(caps)


def _unbroken(key: str) -> str:
    return html.escape(key).replace(" ", "&nbsp;").replace("-", "&#8209;")


def whole_page(found: list[KeySection]) -> str:
    """Write the sheet as a web page that needs nothing else."""
    title = tr("Keys of Deepstep")
    style = "body{font-family:Inter,'Noto Sans',Arial,sans-serif;background:#fff;margin:24px}td{font-size:13px}"
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{html.escape(title)}</title>'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<style>{style}</style></head><body><h1>{html.escape(title)}</h1>{sheet_html(found)}</body></html>\n"
    )


def save(path: Path, found: list[KeySection]) -> None:
    """Write the sheet as a web page or PDF, by the name's ending.

    Raises:
        UserError: when the ending is another one, or the file cannot be written.
    """
    if path.suffix.lower() not in SUFFIXES:
        told = tr("{name}: the name has to end in {endings}.", name=path.name, endings=" / ".join(SUFFIXES))
        raise UserError(told)
    if path.suffix.lower() == ".pdf":
        from gui.pdf import write_html_as_pdf

        title = tr("Keys of Deepstep")
        write_html_as_pdf(path, title, f"<h2>{html.escape(title)}</h2>{sheet_html(found, columns=2, points=8)}")
        return
    data = whole_page(found).encode()

    def put(file: BinaryIO) -> None:
        file.write(data)

    atomic_write(path, put)

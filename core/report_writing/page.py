"""A report as one HTML file that needs nothing else; every text is escaped."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import BinaryIO

from core.errors import UserError
from core.files import atomic_write
from core.language import tr
from core.report_writing.content import Block, Code, Paper, Picture, Section, Table

SUFFIXES = {".html": "Web page", ".pdf": "PDF"}
STYLE = """
body { font-family: Inter, "Noto Sans", Helvetica, Arial, sans-serif; font-size: 15px; line-height: 1.45;
  color: #1b222c; background: #fff; max-width: 880px; margin: 32px auto; padding: 0 24px; }
h1 { font-size: 26px; margin: 0 0 6px 0; } h2 { font-size: 18px; margin: 30px 0 8px 0; padding-bottom: 4px;
  border-bottom: 1px solid #d5dbe4; } p { margin: 8px 0; } p.lead, figcaption { color: #5d6775; }
table { border-collapse: collapse; margin: 8px 0; } td, th { padding: 4px 12px 4px 0; text-align: left;
  vertical-align: top; border-bottom: 1px solid #eff2f7; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
th { color: #5d6775; font-weight: 600; } td.number, th.number { text-align: right; padding-left: 12px; }
td.label { color: #5d6775; } figure { margin: 12px 0; } figure svg { max-width: 100%; height: auto; }
pre { background: #eff2f7; padding: 10px 12px; border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
.foot { color: #5d6775; font-size: 13px; margin-top: 36px; }
@media print { body { margin: 0; max-width: none; } section { break-inside: avoid; } }
"""


def page(paper: Paper) -> str:
    """Write the page."""
    body = "\n".join(_section(section) for section in paper.sections)
    return tr(
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" '
        'content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src "
        'data:"><title>{safe}</title><style>{style}</style></head>\n<body><h1>{safe}</h1><p '
        'class="lead">{safe2}</p>\n{body}\n<p class="foot">Written by Deepstep.</p></body></html>\n',
        safe=_safe(paper.title),
        style=STYLE,
        safe2=_safe(paper.lead),
        body=body,
    )


def write_page(path: Path, paper: Paper) -> None:
    """Write the page to a file, all of it or nothing.

    Raises:
        UserError: when it cannot be written there.
    """
    data = page(paper).encode()
    atomic_write(path, lambda file: _put(file, data))


def check_ending(path: Path) -> None:
    """Refuse a name whose ending is of no format.

    Raises:
        UserError: naming the endings.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise UserError(
            tr("{path}: a report's name has to end in {suffixes}.", path=path.name, suffixes=" or ".join(SUFFIXES))
        )


def inline(svg: str) -> str:
    """Give an SVG document as it stands in a page: without the XML head, scripts and foreign parts."""
    found = re.search(r"<svg\b.*</svg>", svg, re.DOTALL)
    if found is None or re.search(r"<(script|foreignObject|iframe)\b|\bon\w+\s*=", found[0], re.IGNORECASE):
        return ""
    return found[0]


def _put(file: BinaryIO, data: bytes) -> None:
    file.write(data)


def _section(section: Section) -> str:
    blocks = "\n".join(_block(block) for block in section.blocks)
    return f"<section><h2>{_safe(section.title)}</h2>\n{blocks}</section>"


def _block(block: Block) -> str:
    if isinstance(block, Picture):
        caption = tr("<figcaption>{safe}</figcaption>", safe=_safe(block.caption)) if block.caption else ""
        return f"<figure>{inline(block.svg)}{caption}</figure>"
    if isinstance(block, Table):
        return table(block)
    if isinstance(block, Code):
        return f"<pre>{_safe(block.text)}</pre>"
    return f"<p>{_safe(block)}</p>"


def table(block: Table) -> str:
    """Write a table."""
    rows = []
    for place, row in enumerate(block.rows):
        cells = "".join(_cell(block, place, column, text) for column, text in enumerate(row))
        rows.append(f"<tr>{cells}</tr>")
    return f"<table>{''.join(rows)}</table>"


def _cell(block: Table, row: int, column: int, text: str) -> str:
    tag = "th" if block.headed and row == 0 else "td"
    label = not block.headed and column % 2 == 0
    kind = ' class="number"' if block.numbers and column else ' class="label"' if label else ""
    share = block.shades[row][column] if block.shades else 0.0
    style = f' style="background: {shade(share)}"' if share > 0 else ""
    return f"<{tag}{kind}{style}>{_safe(text)}</{tag}>"


def shade(share: float) -> str:
    """Give the ground of a cell that holds this share of its row."""
    ends = ((255, 26), (255, 102), (255, 222))
    return "#" + "".join(f"{round(a + (b - a) * 0.45 * min(share, 1.0)):02x}" for a, b in ends)


def _safe(text: str) -> str:
    return html.escape(text)

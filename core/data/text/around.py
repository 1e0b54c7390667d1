"""The lines around a place of a text file, as they stand there: for looking at a fault."""

from __future__ import annotations

from pathlib import Path

from core.data.dialect import TextSettings, lines_of
from core.data.text.source import Progress, Source, reporter

LONGEST = 2000
_SHOWN = str.maketrans({"\0": "␀", "\udcff": "�", "\t": "\t"})


def lines_around(
    path: Path, line: int, settings: TextSettings, progress: Progress | None = None, reach: int = 8
) -> list[tuple[int, str]]:
    """Give number and text of the lines from `line` − reach to `line` + reach; long ones are cut.

    Raises:
        UserError: when the file cannot be read any more.
        Cancelled: when `progress` returned False.
    """
    report, source = reporter(progress), Source(path)
    scan = source.scan(settings.encoding, lambda part: report(part / 2))
    number, found, rest = 1, [], ""
    for block in source.blocks(scan):
        text = rest + block.decode("utf-8", "surrogateescape")
        lines = lines_of(text)
        rest = lines.pop() if lines and not lines[-1].endswith("\n") else ""
        if len(rest) > 2 * LONGEST and number < line - reach:
            rest = rest[:LONGEST]
        first = max(0, line - reach - number)
        found += [(number + i, _shown(lines[i])) for i in range(first, min(len(lines), line + reach + 1 - number))]
        number += len(lines)
        report(0.5 + 0.5 * min(1.0, number / max(line, 1)))
        if number > line + reach:
            return found
    if rest and line - reach <= number <= line + reach:
        found.append((number, _shown(rest)))
    return found


def _shown(text: str) -> str:
    whole = text.rstrip("\r\n")
    return (whole if len(whole) <= LONGEST else whole[:LONGEST] + " …").translate(_SHOWN)

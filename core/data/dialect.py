"""How a text table is written: what the user chose, and what the first lines tell about the rest."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass

from core.data.cells import is_missing, is_number
from core.errors import UserError
from core.fields import setting
from core.language import tr

DELIMITERS = ("\t", ";", "|", ",")
SAMPLE_LINES, FEW_LINES = 500, 120
DELIMITER_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar", " ": "spaces"}
_FOUND = tr("found by itself")
LEAVE_OUT, STOP = "leave out", "stop"


@dataclass(frozen=True)
class TextSettings:
    """How a text table is to be read; "auto" is found out from its first lines."""

    encoding: str = setting(
        "auto", tr("Encoding"), tr("Which letters the bytes stand for."),
        choices={"auto": _FOUND, "utf-8": "UTF-8", "utf-16": "UTF-16", "latin-1": "Latin-1", "cp1252": "Windows-1252"},
    )  # fmt: skip
    delimiter: str = setting(
        "auto", tr("Between fields"), tr("What stands between two fields of a line."),
        choices={"auto": _FOUND, "comma": "comma ,", "semicolon": "semicolon ;", "tab": "tab", "bar": "bar |",
                 "spaces": "spaces"},
    )  # fmt: skip
    quote: str = setting(
        "auto", tr("Quotation mark"), tr("What encloses a field that holds delimiters or line breaks."),
        choices={"auto": _FOUND, "double": 'double "', "single": "single '", "none": "none"},
    )  # fmt: skip
    decimal: str = setting(
        "auto", tr("Decimal sign"), tr("What stands before the decimals of a number."),
        choices={"auto": _FOUND, "point": tr("point 3.5"), "comma": tr("comma 3,5")},
    )  # fmt: skip
    thousands: str = setting(
        "auto",
        tr("Thousands"),
        tr("What stands between groups of three digits."),
        choices={
            "auto": _FOUND,
            "usual": tr("1,234.5 or 1.234,5"),
            "point": tr("always point"),
            "space": tr("space 1 234"),
            "apostrophe": tr("apostrophe 1'234"),
        },
    )
    comment: str = setting(
        "auto", tr("Comment lines"), tr("Lines that begin with this sign are left out."),
        choices={"auto": _FOUND, "none": "none", "#": "#", "%": "%", ";": ";", "/": "/"},
    )  # fmt: skip
    header: str = setting(
        "auto", tr("Names of columns"), tr("Whether the first line names the columns."),
        choices={"auto": _FOUND, "yes": tr("in the first line"), "no": "nowhere"},
    )  # fmt: skip
    skip: int = setting(
        0,
        tr("Lines before it"),
        tr("Lines above the table, such as a title; 0: found by itself."),
        minimum=0,
        maximum=10_000,
    )
    faulty: str = setting(
        STOP, tr("Faulty lines"), tr("What to do with a line that has another number of fields or is damaged."),
        choices={STOP: tr("stop and tell"), LEAVE_OUT: tr("leave them out")},
    )  # fmt: skip
    odd: str = setting(
        "text",
        tr("Stray texts"),
        tr("What to do with a few texts in a column of numbers."),
        choices={"text": tr("keep all as texts"), "missing": tr("count them as missing")},
    )


@dataclass(frozen=True)
class Dialect:
    """How a file is written. `decimal_commas`: a comma stands where others have a point; `skip`: lines above it."""

    delimiter: str
    header: bool
    decimal_commas: bool
    quote: str = '"'
    comment: str = ""
    group: str = ""
    skip: int = 0

    def words(self) -> str:
        """Say it in a few words: semicolon · decimal comma."""
        parts = [DELIMITER_NAMES.get(self.delimiter, repr(self.delimiter))]
        parts += [tr("decimal comma")] if self.decimal_commas and self.delimiter != "," else []
        parts += [tr("comments with {comment}", comment=self.comment)] if self.comment else []
        return " · ".join(parts)


def dialect_of(text: str, whole: bool = True, chosen: TextSettings | None = None) -> Dialect:
    """Look at the first lines of a file; what `chosen` says holds. `whole`: `text` is all of it.

    Raises:
        UserError: when the point is chosen both as the decimal sign and between thousands.
    """
    chosen = chosen or TextSettings()
    if chosen.thousands == "point" and chosen.decimal == "point":
        raise UserError(tr("The point cannot be the decimal sign and stand between thousands; choose decimal=comma."))
    lines = _lines(text, whole)
    lines = lines[chosen.skip :]
    quote = {"double": '"', "single": "'", "none": ""}.get(chosen.quote) or (
        "" if chosen.quote == "none" else _quote(text)
    )
    comment = _comment(lines) if chosen.comment == "auto" else chosen.comment.replace("none", "")
    delimiter = _delimiter(lines, quote, comment, chosen)
    numbered = [(place, fields) for place, fields in _records(lines, delimiter, quote, comment) if fields]
    above = 0 if chosen.skip else preamble([fields for _, fields in numbered])
    skip = chosen.skip or (numbered[above][0] if above else 0)
    rows = [fields for _, fields in numbered[above:]]
    found = chosen.decimal == "auto" and chosen.thousands != "point"
    commas = _commas(rows[1:] or rows, delimiter) if found else chosen.decimal != "point"
    group = _group(rows[1:] or rows, commas) if chosen.thousands == "auto" else _GROUP_OF[chosen.thousands]
    header = has_header(rows, commas, group) if chosen.header == "auto" else chosen.header == "yes"
    return Dialect(delimiter, bool(rows) and header, commas, quote, comment, group, skip)


def first_records(text: str, whole: bool, dialect: Dialect) -> list[tuple[int, list[str]]]:
    """Give line, counted from 1, and fields of the first records below the lines that are left out."""
    lines = _lines(text, whole)[dialect.skip :]
    found = _records(lines, dialect.delimiter, dialect.quote, dialect.comment)
    return [(dialect.skip + place + 1, fields) for place, fields in found]


_GROUP_OF = {"usual": "", "point": ".", "space": " ", "apostrophe": "'"}
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def lines_of(text: str) -> list[str]:
    """Split a text at its line ends, which stay; other than `splitlines` it knows three kinds only."""
    return _LINE.findall(text)


def record(lines: list[str], place: int, delimiter: str, quote: str) -> tuple[list[str], int, str]:
    """Split the record that begins in line `place`: fields without blanks around, lines it takes, a problem.

    The problem is "" or "open" (the quotation does not end here) or "behind" (text behind a quotation).
    """
    line = lines[place].rstrip("\r\n")
    squeezed = delimiter == " "
    if not quote or quote not in line:
        fields = line.split() if squeezed else line.split(delimiter)
        return [field.strip(_BLANKS) for field in fields] or [""], 1, ""
    return _quoted(lines, place, delimiter, quote)


_BLANKS = " \t\r\n\v\f"


def _quoted(lines: list[str], place: int, delimiter: str, quote: str) -> tuple[list[str], int, str]:
    fields: list[str] = []
    taken, text, at, problem = 1, lines[place], 0, ""
    blanks = " " if delimiter == "\t" else " \t"
    while True:
        while at < len(text) and text[at] in blanks and text[at] != delimiter:
            at += 1
        if at < len(text) and text[at] == quote:
            begin = at = at + 1
            while True:
                at = text.find(quote, at)
                if at < 0:
                    at = len(text)
                    if place + taken >= len(lines):
                        return fields, taken, "open"
                    text += lines[place + taken]
                    taken += 1
                elif text[at + 1 : at + 2] == quote:
                    at += 2
                else:
                    break
            fields.append(text[begin:at].replace(quote * 2, quote).strip(_BLANKS))
            end = _field_end(text, at + 1, delimiter)
            problem = problem or ("behind" if text[at + 1 : end].strip(" \t") else "")
        else:
            end = _field_end(text, at, delimiter)
            fields.append(text[at:end].strip(_BLANKS))
        at = end
        if at >= len(text) or text[at] != delimiter:
            return fields, taken, problem
        at += 1
        if delimiter == " " and not text[at:].strip(_BLANKS):
            return fields, taken, problem


def _field_end(text: str, at: int, delimiter: str) -> int:
    ends = [place for sign in (delimiter, "\r", "\n") if (place := text.find(sign, at)) >= 0]
    return min(ends, default=len(text))


def _lines(text: str, whole: bool) -> list[str]:
    lines = lines_of(text)
    return lines if whole or len(lines) < 2 else lines[:-1]


def _records(lines: list[str], delimiter: str, quote: str, comment: str) -> list[tuple[int, list[str]]]:
    """Give line number and fields of the first records that are no comment and not empty."""
    found: list[tuple[int, list[str]]] = []
    place = 0
    while place < len(lines) and len(found) < SAMPLE_LINES:
        if comment and lines[place].startswith(comment):
            place += 1
            continue
        fields, taken, problem = record(lines, place, delimiter, quote)
        if problem == "open":
            fields, taken = record([lines[place]], 0, delimiter, "")[0], 1
        if any(fields) or len(fields) > 1:
            found.append((place, fields))
        place += taken
    return found


def _quote(text: str) -> str:
    single = re.findall(r"(?:^|[,;\t|])\s*'[^'\n]*'\s*(?=$|[,;\t|])", text, re.MULTILINE)
    return "'" if '"' not in text and len(single) > 2 else '"'


def _comment(lines: list[str]) -> str:
    """Find lines of words among those of fields; a first line "#a,b" above rows of two fields is their header."""
    for sign in ("#", "%"):
        marked = [line for line in lines[:SAMPLE_LINES] if line.startswith(sign)]
        others = [line for line in lines[:SAMPLE_LINES] if not line.startswith(sign) and line.strip()]
        if not marked or not others:
            continue
        usual = max(others[0].count(d) for d in DELIMITERS)
        is_header = len(marked) == 1 and lines[0] == marked[0] and max(marked[0].count(d) for d in DELIMITERS) == usual
        if not (is_header and usual) and len(marked) <= 0.6 * (len(marked) + len(others)):
            return sign
        if len(marked) > len(others) and lines[0].startswith(sign) and not usual:
            return sign
    return ""


def _delimiter(lines: list[str], quote: str, comment: str, chosen: TextSettings) -> str:
    if chosen.delimiter != "auto":
        return next(sign for sign, name in DELIMITER_NAMES.items() if name == chosen.delimiter)
    some = lines[:FEW_LINES]
    rows = {d: [fields for _, fields in _records(some, d, quote, comment)] for d in (*DELIMITERS, " ")}
    best = max(DELIMITERS, key=lambda d: _score(rows[d]))
    if _score(rows[best])[0] > 0:
        return best
    spaced = rows[" "]
    even = _score(spaced)[0] == 1.0 and len(spaced) > 1 and sum(is_number(t) for r in spaced[1:] for t in r) > 0
    return " " if even else ","


def _score(rows: list[list[str]]) -> tuple[float, bool, int]:
    """Rate a delimiter: the share of rows with the most usual number of fields, if that is more than one."""
    if not rows:
        return 0.0, False, 0
    fields, count = Counter(map(len, rows)).most_common(1)[0]
    return (count / len(rows), len(rows[0]) == fields, fields) if fields > 1 else (0.0, False, 0)


def preamble(rows: list[list[str]]) -> int:
    """Count lines of one field above a table of several: a title, the date of the export."""
    if len(rows) < 3:
        return 0
    usual = Counter(map(len, rows)).most_common(1)[0][0]
    above = list(itertools.takewhile(lambda fields: len([f for f in fields if f]) <= 1, rows))
    return len(above) if usual > 2 and rows[0][0] and 0 < len(above) <= 20 and len(rows) - len(above) > 1 else 0


_COMMA = re.compile(r"[+\-−]?[0-9][0-9.]*,[0-9]+|[+\-−]?,[0-9]+")
_EVEN = re.compile(r"[+\-−]?[0-9]{1,3}(?:,[0-9]{3})+")
_POINTS = re.compile(r"[+\-−]?[0-9]{1,3}(?:,[0-9]{3})*\.[0-9]*")
_POINT_GROUPS = re.compile(r"[+\-−]?[0-9]{1,3}(?:(?:\.[0-9]{3})+,[0-9]+|(?:\.[0-9]{3}){2,})")
_MARKED_GROUPS = re.compile(r"[+\-−]?[0-9]{1,3}(?:(')[0-9]{3}|[ \u00a0\u202f\u2009][0-9]{3})+(?:[.,][0-9]+)?")


def _commas(rows: list[list[str]], delimiter: str) -> bool:
    """Tell whether numbers have decimal commas."""
    cells = [cell for row in rows for cell in row if "," in cell]
    plain = [cell for cell in cells if _COMMA.fullmatch(cell)]
    even = sum(_EVEN.fullmatch(cell) is not None for cell in plain)
    if delimiter == ",":
        return bool(plain) and even < 0.5 * len(plain)
    points = any(_POINTS.fullmatch(cell) for row in rows for cell in row)
    grouped = any(cell.count(",") > 1 and (_EVEN.fullmatch(cell) or _POINTS.fullmatch(cell)) for cell in cells)
    marked = any("." in cell and _MARKED_GROUPS.fullmatch(cell) for row in rows for cell in row)
    return not (grouped or marked or (points and plain and even == len(plain)))


def _group(rows: list[list[str]], commas: bool) -> str:
    cells = [cell for row in rows for cell in row]
    for cell in cells:
        if commas and _POINT_GROUPS.fullmatch(cell):
            return "."
        if found := _MARKED_GROUPS.fullmatch(cell):
            return "'" if found[1] else " "
    return ""


def has_header(rows: list[list[str]], commas: bool, group: str) -> bool:
    """Tell whether the first row names the columns: it holds texts where the others hold numbers."""
    if not rows:
        return False
    first, others = rows[0], rows[1:]
    shift = 1 if others and len(first) + 1 == len(others[0]) else 0
    votes = 0
    for place, cell in enumerate(first):
        below = [row[place + shift] for row in others if place + shift < len(row)]
        votes += _vote(cell, [text for text in below if not is_missing(text)], commas, group)
    return votes >= 0


def _vote(cell: str, below: list[str], commas: bool, group: str) -> int:
    numbers = bool(below) and all(is_number(text, commas, group) for text in below)
    if is_number(cell, commas, group):
        return -1
    if cell and numbers:
        return 1
    return -1 if cell in below else 0

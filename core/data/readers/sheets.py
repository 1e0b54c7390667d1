"""Sheets of office programs: XLSX, XLS, ODS. Values of formulas are read as they were saved; nothing is calculated."""

from __future__ import annotations

import re
import time
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.data.dialect import has_header, preamble
from core.data.made import cell_text, column_of_cells, unique_names
from core.data.reading import Reader
from core.data.summary import Imported, Summary, counted, imported
from core.data.table import Table, listing
from core.data.text.source import Progress, reporter
from core.errors import UserError
from core.fields import setting
from core.files import BROKEN
from core.language import tr, tr_n

ORDER = 20

MOST_CELLS = 50_000_000
MOST_BYTES = 2 * 1024**3
MOST_PARTS = 20_000
RATIO, SMALL = 200, 64 * 1024**2
_ERRORS = frozenset({"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA", "#SPILL!"})
_PLACE = re.compile(rb'<c [^>]{0,200}?r="([A-Z]{1,4})([0-9]{1,8})"')
_ROW = re.compile(rb'<row [^>]{0,200}?r="([0-9]{1,8})"')
_WIDE = re.compile(
    rb'number-columns-repeated="([0-9]{1,9})"[^>]{0,400}?value-type=|value-type=[^>]{0,400}?number-columns-repeated="([0-9]{1,9})"'
)
_TALL = re.compile(rb'number-rows-repeated="([0-9]{1,9})"')


@dataclass(frozen=True)
class SheetSettings:
    """Which sheet is read, and where its table begins."""

    part: str = setting("", tr("Sheet"), tr("The sheet to read; empty: the first one."))
    header: str = setting(
        "auto", tr("Names of columns"), tr("Whether the first row names the columns."),
        choices={"auto": tr("found by itself"), "yes": tr("in the first row"), "no": tr("nowhere")},
    )  # fmt: skip
    skip: int = setting(
        0,
        tr("Rows before it"),
        tr("Rows above the table, such as a title; 0: found by itself."),
        minimum=0,
        maximum=10_000,
    )


def read_sheet(path: Path, settings: SheetSettings, progress: Progress | None = None, most_rows: int = 0) -> Imported:
    """Read one sheet.

    Raises:
        UserError: when it is no such file, protected, too large, or has no such sheet.
    """
    begun, report = time.perf_counter(), reporter(progress)
    book = _opened(path)
    names = tuple(book.sheet_names)
    if not names:
        raise UserError(tr("{path}: there is no sheet in it.", path=path.name))
    if settings.part and settings.part not in names:
        raise UserError(
            tr(
                "{path}: there is no sheet {part!r}; there are {listing}.",
                path=path.name,
                part=settings.part,
                listing=listing(names),
            )
        )
    name = settings.part or names[0]
    report(0.1)
    rows = _rows(book, name, path.name, most_rows)
    report(0.5)
    columns, summary = _columns(rows, settings, tr("{path}, sheet {name}", path=path.name, name=name))
    report(1.0)
    title = path.stem if len(names) == 1 else f"{path.stem} – {name}"
    found = tr_n("sheet {name}", "sheet {name} of {n}", len(names), name=name)
    return imported(Table(title, columns), _told(summary, found, begun))


def sheets(path: Path) -> tuple[str, ...]:
    """List the sheets of a file."""
    return tuple(_opened(path).sheet_names)


def _told(summary: dict[str, Any], found: str, begun: float) -> Summary:
    return Summary(found=found, seconds=time.perf_counter() - begun, **summary)


def _opened(path: Path) -> Any:
    import python_calamine

    if not path.is_file():
        raise UserError(tr("{path}: there is no such file; check the name and the folder.", path=path))
    check_archive(path)
    try:
        return python_calamine.CalamineWorkbook.from_path(str(path))
    except python_calamine.PasswordError:
        raise UserError(tr("{path}: it is protected by a password; save it without one.", path=path.name)) from None
    except (Exception, BaseException) as error:
        raise _unreadable(path.name, error) from error


def _unreadable(name: str, error: BaseException) -> BaseException:
    """Give a sentence for a fault of the library; a panic of its is no `Exception`."""
    if isinstance(error, KeyboardInterrupt | SystemExit | MemoryError | UserError):
        return error
    return UserError(
        tr("{name}: the file is damaged or no table of an office program; save it again as XLSX.", name=name)
    )


def _rows(book: Any, sheet: str, name: str, most: int) -> list[list[Any]]:
    try:
        page = book.get_sheet_by_name(sheet)
        if page.total_height * page.total_width > MOST_CELLS:
            raise UserError(
                tr(
                    "{name}: sheet {sheet} has more than {most_cells:,} cells; take a part of its rows.",
                    name=name,
                    sheet=sheet,
                    most_cells=MOST_CELLS,
                )
            )
        found: list[list[Any]] = []
        for row in page.iter_rows():
            found.append(row)
            if most and len(found) > most + 50:
                break
    except (Exception, BaseException) as error:
        raise _unreadable(name, error) from error
    return found


def _columns(rows: list[list[Any]], settings: SheetSettings, place: str) -> tuple[tuple[Any, ...], dict[str, Any]]:
    rows, above, blanks = _below(rows, settings)
    if not rows:
        raise UserError(tr("{place}: there is nothing in it; choose another sheet.", place=place))
    texts = [[cell_text(cell) for cell in row] for row in rows[:300]]
    header = has_header(texts, False, "") if settings.header == "auto" else settings.header == "yes"
    body = rows[1:] if header else rows
    if not body:
        raise UserError(tr("{place}: there is only a header row; rows with values are needed.", place=place))
    given = texts[0] if header else [f"column{i + 1}" for i in range(len(rows[0]))]
    kept = [i for i in range(len(given)) if (header and given[i]) or any(row[i] not in ("", None) for row in body)]
    names, renamed = unique_names([given[i] for i in kept])
    errors = _without_errors(body)
    columns = tuple(column_of_cells(name, [row[i] for row in body]) for name, i in zip(names, kept, strict=True))
    notes = [tr("{counted} above the table left out.", counted=counted(above, "{n} row", "{n} rows"))] if above else []
    notes += [tr("{counted} left out.", counted=counted(blanks, "{n} empty row", "{n} empty rows"))] if blanks else []
    notes += [] if header else [tr("There is no header row; the columns are called column1, column2 and so on.")]
    what = tr_n(
        "{n} cell with an error of a formula made missing", "{n} cells with an error of a formula made missing", errors
    )
    missing = {what: errors} if errors else {}
    empty = tuple(column.name for column in columns if column.n_missing == len(column.values))
    return columns, {"renamed": renamed, "notes": tuple(notes), "missing": missing, "empty": empty}


def _below(rows: list[list[Any]], settings: SheetSettings) -> tuple[list[list[Any]], int, int]:
    """Leave out what is above the table and empty rows; give the rows and how many those were."""
    texts = [[cell_text(cell) for cell in row] for row in rows[:300]]
    lead = next((i for i, row in enumerate(texts) if any(row)), 0)
    above = settings.skip or lead + preamble(texts[lead:])
    body = rows[above:]
    filled = [row for row in body if any(cell not in ("", None) for cell in row)]
    return filled, above - (0 if settings.skip else lead), len(body) - len(filled)


def _without_errors(rows: list[list[Any]]) -> int:
    count = 0
    for row in rows:
        for place, cell in enumerate(row):
            if isinstance(cell, str) and cell in _ERRORS:
                row[place] = ""
                count += 1
    return count


def check_archive(path: Path) -> None:
    """Unpack a zipped office file once, keeping nothing, to see that it is as small and as dense as it says.

    Raises:
        UserError: when it would take too much memory, or its parts are longer than they say.
    """
    if not zipfile.is_zipfile(path):
        return
    try:
        with zipfile.ZipFile(path) as archive, path.open("rb") as file:
            infos = archive.infolist()
            total, packed = sum(info.file_size for info in infos), path.stat().st_size
            if len(infos) > MOST_PARTS or total > MOST_BYTES or (total > SMALL and total > RATIO * packed):
                raise UserError(
                    tr(
                        "{path}: it would unpack to {total:,.0f} MB, which no such file does.",
                        path=path.name,
                        total=total / 1000000.0,
                    )
                )
            for info in infos:
                _check_part(info, _unpacked(file, info, path.name), path.name)
    except UserError:
        raise
    except BROKEN as error:
        raise UserError(
            tr("{path}: the file is damaged or cut short; use another copy of it.", path=path.name)
        ) from error


def _unpacked(file: Any, info: zipfile.ZipInfo, name: str) -> Iterator[bytes]:
    file.seek(info.header_offset)
    header = file.read(30)
    if header[:4] != b"PK\x03\x04":
        raise zipfile.BadZipFile(info.filename)
    file.seek(int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little"), 1)
    machine = zlib.decompressobj(-15) if info.compress_type == zipfile.ZIP_DEFLATED else None
    left, size = info.compress_size, 0
    while left > 0 and (data := file.read(min(left, 1 << 18))):
        left -= len(data)
        while data:
            out = machine.decompress(data, 1 << 20) if machine else data
            data = machine.unconsumed_tail if machine else b""
            size += len(out)
            if size > info.file_size:
                raise UserError(
                    tr("{name}: a part of it is longer than it says; use another copy of the file.", name=name)
                )
            yield out


def _check_part(info: zipfile.ZipInfo, blocks: Iterator[bytes], name: str) -> None:
    """Find the cell farthest to the right and below: a program would make room for all before it."""
    sheet = info.filename.startswith("xl/worksheets/") or info.filename == "content.xml"
    right = below = wide = tall = 1
    tail = b""
    for block in blocks:
        if not sheet:
            continue
        data = tail + block
        right = max([right, *(_column(letters) for letters, _ in _PLACE.findall(data))])
        below = max([below, *(int(row) for _, row in _PLACE.findall(data)), *map(int, _ROW.findall(data))])
        wide = max([wide, *(int(a or b) for a, b in _WIDE.findall(data))])
        tall = max([tall, *map(int, _TALL.findall(data))]) if wide > 16 else tall
        tail = data[-700:]
    if right * below > MOST_CELLS or wide * tall > MOST_CELLS:
        raise UserError(
            tr("{name}: its cells lie too far apart to be a table of data; remove the lonely ones.", name=name)
        )


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + letter - 64
    return number


def _is_sheet(head: bytes) -> bool:
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return True
    if not head.startswith(b"PK\x03\x04"):
        return False
    return b"[Content_Types].xml" in head or b"opendocument.spreadsheet" in head or b"xl/" in head


READERS = (
    Reader(
        "sheet",
        tr("Spreadsheets"),
        (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"),
        read_sheet,
        SheetSettings,
        _is_sheet,
        sheets,
    ),
)

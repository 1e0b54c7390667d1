"""Reading CSV files as people have them: any delimiter, decimal commas, two encodings, missing values."""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, cast

from core.data.cells import columns_of
from core.data.dialect import Dialect, dialect_of
from core.data.table import Cancelled, Table
from core.errors import UserError

Progress = Callable[[float], bool]
MAX_BYTES = 2 * 1024**3
BLOCK = 4 * 1024**2
ROWS_PER_BLOCK = 5000
READ, PARSED = 0.1, 0.7
"""Which part of the progress is done once the bytes are read, and once they are split into fields."""
MOST_NOTES = 3

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_csv(path: str | Path, progress: Progress | None = None) -> Table:
    """Read a CSV file (also .csv.gz); `progress` gets 0 to 1 and returns False to cancel.

    Raises:
        UserError: naming the file, the line where there is one, and what is wrong.
        Cancelled: when `progress` returned False.
    """
    file = Path(path)
    report = _reporter(progress)
    text, notes = _decoded(_bytes(file, report), file.name)
    dialect = dialect_of(text)
    cells = _columns(text, dialect, file.name, report)
    del text
    if not cells:
        raise _empty(file.name)
    names, more = _names(cells, dialect, file.name)
    columns = columns_of(names, cells, dialect.decimal_commas, lambda part: report(PARSED + (1 - PARSED) * part))
    report(1.0)
    return Table(_stem(file), columns.columns, (*notes, *more, *columns.notes))


def _reporter(progress: Progress | None) -> Callable[[float], None]:
    def report(part: float) -> None:
        if progress is not None and not progress(min(max(part, 0.0), 1.0)):
            raise Cancelled

    return report


def _bytes(file: Path, report: Callable[[float], None]) -> bytes:
    """Read all bytes of the file.

    Raises:
        UserError: when it is no readable file, empty, too large or binary.
    """
    try:
        _check_file(file)
        with _opened(file) as stream:
            data = _blocks(stream, file.stat().st_size, file.name, report)
    except FileNotFoundError:
        raise UserError(f"{file}: there is no such file; check the name and the folder.") from None
    except PermissionError:
        raise UserError(
            f"{file.name}: there is no permission to read this file; change its rights or copy it."
        ) from None
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise UserError(f"{file.name}: the compressed file is damaged; unpack it or get it again.") from None
    except OSError as error:
        raise UserError(f"{file.name}: the file cannot be read: {error.strerror or error}.") from None
    if not data.strip():
        raise _empty(file.name)
    return data


def _check_file(file: Path) -> None:
    if file.is_dir():
        raise UserError(f"{file.name}: this is a folder; choose a CSV file in it.")
    if file.exists() and not file.is_file():
        raise UserError(f"{file.name}: this is not a file; choose a CSV file.")


def _opened(file: Path) -> IO[bytes]:
    return cast(IO[bytes], gzip.open(file)) if file.suffix.lower() == ".gz" else file.open("rb")


def _blocks(stream: IO[bytes], size: int, name: str, report: Callable[[float], None]) -> bytes:
    data = bytearray()
    while block := stream.read(BLOCK):
        data += block
        if len(data) > MAX_BYTES:
            raise UserError(f"{name}: the file has more than 2 GB; take a part of its rows.")
        report(READ * len(data) / max(size, len(data)))
    return bytes(data)


def _decoded(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Give the text and notes about its encoding."""
    encoding = next((encoding for bom, encoding in _BOMS if data.startswith(bom)), "utf-8")
    if encoding != "utf-16" and b"\0" in data:
        raise UserError(f"{name}: this is a binary file and no text; export it as CSV first.")
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError:
        if encoding != "utf-8":
            raise _undecodable(name) from None
    try:
        return data.decode("cp1252"), ("The file is no UTF-8; it was read as Windows-1252 (Western European).",)
    except UnicodeDecodeError:
        raise _undecodable(name) from None


def _empty(name: str) -> UserError:
    return UserError(f"{name}: the file is empty; a header line and rows are needed.")


def _undecodable(name: str) -> UserError:
    return UserError(f"{name}: its letters are neither UTF-8 nor Windows-1252; save it as CSV UTF-8.")


def _columns(text: str, dialect: Dialect, name: str, report: Callable[[float], None]) -> list[list[str]]:
    """Split the text into columns of cells, the first line's cell first; empty lines are left out.

    Raises:
        UserError: naming the line that has another number of fields than the first one.
    """
    stream = io.StringIO(text, newline="")
    reader = csv.reader(stream, delimiter=dialect.delimiter, skipinitialspace=True)
    columns: list[list[str]] = []
    try:
        while block := _block(reader, len(columns), name):
            columns = columns or [[] for _ in block[0]]
            for column, cells in zip(columns, zip(*block, strict=True), strict=True):
                column.extend(cells)
            report(READ + (PARSED - READ) * stream.tell() / len(text))
    except csv.Error as error:
        raise UserError(f"{name}, line {reader.line_num}: {error}; check the quotation marks.") from None
    return columns


def _block(reader: Any, width: int, name: str) -> list[list[str]]:
    """Read the next rows, all with `width` fields (0: as many as the first one has)."""
    rows: list[list[str]] = []
    for row in reader:
        if not row or (len(row) == 1 and not row[0].strip()):
            continue
        width = width or len(row)
        if len(row) != width:
            raise UserError(_wrong_length(name, reader.line_num, len(row), width))
        rows.append(row)
        if len(rows) == ROWS_PER_BLOCK:
            break
    return rows


def _wrong_length(name: str, line: int, found: int, wanted: int) -> str:
    fields = "1 field" if found == 1 else f"{found} fields"
    return f"{name}, line {line}: {fields} where {wanted} are expected; correct or remove this line."


def _names(cells: list[list[str]], dialect: Dialect, name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Take the header line out of the cells; give the columns' names and notes."""
    if not dialect.header:
        names = tuple(f"column{i + 1}" for i in range(len(cells)))
        return names, ("There is no header line; the columns are called column1, column2 and so on.",)
    if len(cells[0]) < 2:
        raise UserError(f"{name}: there is only a header line; rows with values are needed.")
    header = [column.pop(0).strip() for column in cells]
    given = tuple(text or _free(i, header) for i, text in enumerate(header))
    if len(set(given)) < len(given):
        twice = next(text for text, count in Counter(given).items() if count > 1)
        raise UserError(f"{name}: two columns are called {twice!r}; rename one of them.")
    return given, _nameless([(i, text) for i, text in enumerate(given) if not header[i]])


def _nameless(columns: list[tuple[int, str]]) -> tuple[str, ...]:
    """Say which columns had no name; a file with many of them is told in one sentence."""
    if len(columns) <= MOST_NOTES:
        return tuple(f"Column {i + 1} has no name; it is called {name!r}." for i, name in columns)
    first, last = columns[0][1], columns[-1][1]
    return (f"{len(columns)} columns have no name; they are called {first!r} to {last!r}, by their places.",)


def _free(place: int, header: list[str]) -> str:
    """Name a column without a name; the first one usually holds row numbers."""
    return "index" if place == 0 and "index" not in header else f"column{place + 1}"


def _stem(file: Path) -> str:
    name = file.name
    for suffix in (".gz", ".csv", ".tsv", ".txt"):
        name = name[: -len(suffix)] if name.lower().endswith(suffix) and len(name) > len(suffix) else name
    return name

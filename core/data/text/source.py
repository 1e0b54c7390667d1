"""The bytes of a text file, in blocks of UTF-8: unpacked, decoded, and with what is no letter marked."""

from __future__ import annotations

import codecs
import gzip
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from core.data.table import Cancelled
from core.errors import UserError
from core.language import tr

Progress = Callable[[float], bool]
Report = Callable[[float], None]
MAX_BYTES = 8 * 1024**3
BLOCK = 2 * 1024**2
SAMPLE = 256 * 1024
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
NAMES = {"utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "latin-1": "Latin-1", "cp1252": "Windows-1252"}
WESTERN = tr("The file is no UTF-8; it was read as Windows-1252 (Western European).")
_MARKED = "deepstep.marked"
_MARK = "\udcff"
"""What a byte becomes that is no letter: 0xFF, which UTF-8 never has."""
codecs.register_error(_MARKED, lambda error: (_MARK, getattr(error, "end", 0)))


@dataclass(frozen=True)
class Scan:
    """What a first look at all bytes found.

    Attributes:
        lines: how many there are at most.  size: bytes after unpacking.
        encoding: the name that Python has for it.  skip: bytes of a byte order mark.  marked: some bytes do not fit.
    """

    lines: int
    size: int
    encoding: str
    skip: int
    marked: bool
    note: str = ""


def reporter(progress: Progress | None) -> Report:
    """Give a function that takes the finished share and raises `Cancelled` once the work is not wanted."""

    def report(part: float) -> None:
        if progress is not None and not progress(min(max(part, 0.0), 1.0)):
            raise Cancelled

    return report


class Source:
    """A text file that can be gone through several times."""

    def __init__(self, path: Path, most: int = 0) -> None:
        """Name the file; it is opened by `blocks`. With `most`, only the whole lines of so many bytes are there."""
        self.path, self._most, self.limit = path, most, MAX_BYTES
        self.name = path.name

    def raw(self, size: int = BLOCK) -> Iterator[bytes]:
        """Give the bytes, unpacked where the name ends in .gz.

        Raises:
            UserError: when it is no readable file, damaged or too large.
        """
        try:
            self._check()
            with _opened(self.path) as stream:
                yield from self._limited(stream, size)
        except FileNotFoundError:
            raise UserError(
                tr("{path}: there is no such file; check the name and the folder.", path=self.path)
            ) from None
        except PermissionError:
            raise UserError(
                tr("{it}: there is no permission to read this file; change its rights or copy it.", it=self.name)
            ) from None
        except (gzip.BadGzipFile, EOFError, zlib.error):
            raise UserError(
                tr("{it}: the compressed file is damaged; unpack it or get it again.", it=self.name)
            ) from None
        except OSError as error:
            raise UserError(
                tr("{it}: the file cannot be read: {strerror}.", it=self.name, strerror=error.strerror or error)
            ) from None

    def sample(self) -> bytes:
        """Give the first bytes."""
        return next(self.raw(SAMPLE), b"")

    def scan(self, wanted: str, report: Report) -> Scan:
        """Look at all bytes: lines, encoding ("auto": found out), what does not fit.

        Raises:
            UserError: when it is empty, binary or in no encoding that is known here.
        """
        head = self.sample()
        encoding, skip = _guess(head, wanted)
        wide = encoding.startswith("utf-16")
        if not wide and b"\0" in head[:4096]:
            raise UserError(tr("{it}: this is a binary file and no text; export it as CSV first.", it=self.name))
        looks = _Looks(encoding)
        total = max(self.path.stat().st_size, 1)
        for block in self.raw():
            looks.add(block if looks.size else block[skip:])
            report(looks.size / max(total, looks.size))
        if not looks.seen:
            raise UserError(tr("{it}: the file is empty; a header line and rows are needed.", it=self.name))
        return self._judged(looks, encoding, skip, wanted)

    def blocks(self, scan: Scan) -> Iterator[bytes]:
        """Give the text as UTF-8, with 0xFF for each byte that does not fit."""
        plain = scan.encoding == "utf-8" and not scan.marked
        decoder = codecs.getincrementaldecoder(scan.encoding)(_MARKED)
        first = True
        for block in self.raw():
            data = block[scan.skip :] if first else block
            first = False
            if plain or (scan.encoding != "utf-16-le" and scan.encoding != "utf-16-be" and data.isascii()):
                held = decoder.getstate()[0]
                if not held:
                    yield data
                    continue
            yield decoder.decode(data).encode("utf-8", "surrogateescape")
        rest = decoder.decode(b"", final=True)
        if rest:
            yield rest.encode("utf-8", "surrogateescape")

    def _judged(self, looks: _Looks, encoding: str, skip: int, wanted: str) -> Scan:
        looks.end()
        note = ""
        if looks.bad and wanted == "auto" and encoding == "utf-8" and not skip and looks.bad > looks.letters:
            if looks.undefined:
                raise UserError(
                    tr("{it}: its letters are neither UTF-8 nor Windows-1252; save it as CSV UTF-8.", it=self.name)
                )
            encoding, note, looks.bad = "cp1252", WESTERN, 0
        if looks.bad and encoding.startswith("utf-16"):
            raise UserError(
                tr("{it}: its letters are neither UTF-8 nor whole UTF-16; save it as CSV UTF-8.", it=self.name)
            )
        return Scan(looks.lines + 1, looks.size, encoding, skip, bool(looks.bad), note)

    def _check(self) -> None:
        if self.path.is_dir():
            raise UserError(tr("{it}: this is a folder; choose a CSV file in it.", it=self.name))
        if self.path.exists() and not self.path.is_file():
            raise UserError(tr("{it}: this is not a file; choose a CSV file.", it=self.name))

    def _limited(self, stream: IO[bytes], size: int) -> Iterator[bytes]:
        total = 0
        if self._most:
            block = stream.read(self._most)
            yield block if len(block) < self._most else block[: block.rfind(b"\n") + 1] or block
            return
        while block := stream.read(size):
            total += len(block)
            if total > self.limit:
                raise UserError(tr("{it}: the file has more than 8 GB; take a part of its rows.", it=self.name))
            yield block


class _Looks:
    """Counts lines and letters while the blocks go by."""

    def __init__(self, encoding: str) -> None:
        self.encoding = encoding
        self.decoder = codecs.getincrementaldecoder(encoding)(_MARKED)
        self.size = self.feeds = self.returns = self.bad = self.letters = 0
        self.seen = self.undefined = False

    @property
    def lines(self) -> int:
        return self.feeds if self.feeds else self.returns

    def add(self, block: bytes) -> None:
        self.size += len(block)
        self.feeds += block.count(b"\n")
        self.returns += 0 if self.feeds else block.count(b"\r")
        self.seen = self.seen or bool(block.strip())
        if self.encoding in ("latin-1", "utf-8") and block.isascii() and not self.decoder.getstate()[0]:
            return
        self.undefined = self.undefined or any(byte in block for byte in b"\x81\x8d\x8f\x90\x9d")
        self._letters(self.decoder.decode(block))

    def end(self) -> None:
        self._letters(self.decoder.decode(b"", final=True))

    def _letters(self, text: str) -> None:
        if not text.isascii():
            bad = text.count(_MARK)
            self.bad += bad
            self.letters += len(_LETTERS.findall(text)) - bad


_LETTERS = re.compile(r"[^\x00-\x7f]")


def _guess(head: bytes, wanted: str) -> tuple[str, int]:
    """Give the encoding to begin with and the bytes of its mark."""
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            return (encoding, len(bom)) if wanted in ("auto", encoding, "utf-16") else (wanted, 0)
    even, odd = head[:4096:2].count(0), head[1:4096:2].count(0)
    most = len(head[:4096]) // 2
    if wanted in ("auto", "utf-16") and most > 1 and max(even, odd) > 0.4 * most and min(even, odd) < 0.1 * most:
        return ("utf-16-be" if even > odd else "utf-16-le"), 0
    return {"auto": "utf-8", "utf-16": "utf-16-le"}.get(wanted, wanted), 0


def _opened(file: Path) -> IO[bytes]:
    return cast(IO[bytes], gzip.open(file)) if file.suffix.lower() == ".gz" else file.open("rb")

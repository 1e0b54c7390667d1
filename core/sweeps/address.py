"""Where a sweep keeps its record: a folder with a journal, or a database by its address. Passwords are never told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from core.errors import UserError
from core.language import tr

JOURNAL = "journal.jsonl"
FOLDER = "-sweep"
_URL = re.compile(r"(?P<kind>[a-z][a-z0-9]*(?:\+[a-z0-9_]+)?)://(?P<rest>.*)", re.DOTALL | re.IGNORECASE)
_PASSWORD = re.compile(r"(?<=://)(?P<user>[^:/@\s]*):[^/\s]*@")
DATABASES = ("sqlite", "postgresql", "mysql")
DRIVERS = {
    "psycopg": "psycopg[binary]", "psycopg2": "psycopg2-binary", "MySQLdb": "mysqlclient", "pymysql": "PyMySQL",
}  # fmt: skip
"""Modules that talk to a database, and the packages that have them; SQLite needs none."""


@dataclass(frozen=True)
class Address:
    """A storage that several processes, and several machines, can share.

    `given` may hold a password: it is for the library that connects and for nothing else. `str` gives it without.
    """

    given: str

    def __post_init__(self) -> None:
        url = _URL.fullmatch(self.given)
        if not self.given.strip():
            raise UserError(
                tr("Sweep: an address is expected: a folder, or a database such as postgresql://user@host/name.")
            )
        if url is not None and self.kind not in DATABASES:
            raise UserError(
                tr(
                    "{it}: such a storage is not known; choose a folder, {databases}://.",
                    it=self,
                    databases="://, ".join(DATABASES),
                )
            )

    @property
    def kind(self) -> str:
        """Give "journal" for a folder, else the kind of database."""
        url = _URL.fullmatch(self.given)
        return "journal" if url is None else url["kind"].split("+")[0].lower()

    @property
    def journal(self) -> Path:
        """The file of a journal."""
        path = Path(self.given)
        return path if path.suffix == Path(JOURNAL).suffix else path / JOURNAL

    @property
    def folder(self) -> Path | None:
        """Where files of the sweep can lie that all who use it see; None for a database on some server."""
        if self.kind == "journal":
            return self.journal.parent
        if self.kind == "sqlite":
            file = Path(self.given.split("://", 1)[1].removeprefix("/").split("?")[0])
            return file.parent / f"{file.stem}{FOLDER}"
        return None

    def __str__(self) -> str:
        return hidden(self.given)

    def __repr__(self) -> str:
        return f"Address({hidden(self.given)!r})"


def hidden(text: str) -> str:
    """Give a text in which the passwords of addresses are stars."""
    return _PASSWORD.sub(r"\g<user>:***@", text)


def beside(project: Path) -> Path:
    """Give the first free folder for a sweep beside a project file: NAME-sweep, NAME-sweep-2 and so on."""
    number = 1
    while (folder := _numbered(project, number)).exists():
        number += 1
    return folder


def newest_beside(project: Path) -> Path | None:
    """Give the folder of the newest sweep beside a project file, None where there is none."""
    number = 1
    while _numbered(project, number).exists():
        number += 1
    return _numbered(project, number - 1) if number > 1 else None


def _numbered(project: Path, number: int) -> Path:
    ending = f"-{number}" if number > 1 else ""
    return project.with_name(f"{project.stem}{FOLDER}{ending}")

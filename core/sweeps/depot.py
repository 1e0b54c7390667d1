"""Where the project and the weights of a sweep lie, so that every process that takes part can have them.

Beside a journal or a SQLite file they are files of its folder. With a database on a server they travel in the database,
in pieces that every kind of database takes, within limits.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

from core.errors import UserError
from core.files import atomic_write, read_bytes
from core.language import tr

if TYPE_CHECKING:
    from optuna.storages import BaseStorage

PIECE = 30_000
"""Bytes of a piece: as text it has room in the shortest column that a database uses for texts (65,535 bytes)."""
MOST_BYTES = 30_000_000


class Depot(Protocol):
    """Keeps named bytes."""

    def put(self, name: str, data: bytes) -> str:
        """Keep bytes and give their SHA-256."""

    def get(self, name: str, digest: str) -> bytes:
        """Give bytes back, held to their SHA-256."""

    def drop(self, name: str) -> None:
        """Forget bytes."""


class FolderDepot:
    """Files of one folder."""

    def __init__(self, folder: Path) -> None:
        """Keep them in `folder`, which is made when something is put there."""
        self.folder = folder

    def put(self, name: str, data: bytes) -> str:  # noqa: D102
        self.folder.mkdir(parents=True, exist_ok=True)

        def write(file: BinaryIO) -> None:
            file.write(data)

        atomic_write(self.folder / name, write)
        return digest_of(data)

    def get(self, name: str, digest: str) -> bytes:  # noqa: D102
        return _held(read_bytes(self.folder / name), digest, name)

    def drop(self, name: str) -> None:  # noqa: D102
        with contextlib.suppress(OSError):
            (self.folder / name).unlink()


class StorageDepot:
    """Pieces of text in the storage itself, under a study of their own that no trial is ever put into."""

    def __init__(self, storage: BaseStorage, study: str) -> None:
        """Keep them beside the study of this name."""
        self._storage, self._name = storage, f"{study} · files"

    def put(self, name: str, data: bytes) -> str:  # noqa: D102
        if len(data) > MOST_BYTES:
            raise UserError(
                tr(
                    "{name}: its {n_data:,} bytes are more than travel in a database ({most_bytes:,}); let "
                    "the sweep lie in a folder on a shared drive.",
                    name=name,
                    n_data=len(data),
                    most_bytes=MOST_BYTES,
                )
            )
        study, text = self._study(), base64.b64encode(data).decode("ascii")
        pieces = [text[start : start + PIECE] for start in range(0, len(text), PIECE)]
        for place, piece in enumerate(pieces):
            self._storage.set_study_user_attr(study, f"{name}:{place}", piece)
        self._storage.set_study_user_attr(study, name, len(pieces))
        return digest_of(data)

    def get(self, name: str, digest: str) -> bytes:  # noqa: D102
        kept = self._storage.get_study_user_attrs(self._study())
        pieces = [kept.get(f"{name}:{place}") for place in range(int(kept.get(name, 0)))]
        if not pieces or not all(isinstance(piece, str) for piece in pieces):
            raise UserError(tr("{name}: it is not in the storage; begin the sweep anew.", name=name))
        return _held(base64.b64decode("".join(str(piece) for piece in pieces)), digest, name)

    def drop(self, name: str) -> None:  # noqa: D102
        study = self._study()
        count = int(self._storage.get_study_user_attrs(study).get(name, 0))
        self._storage.set_study_user_attr(study, name, 0)
        for place in range(count):
            self._storage.set_study_user_attr(study, f"{name}:{place}", "")

    def _study(self) -> int:
        from optuna.exceptions import DuplicatedStudyError
        from optuna.study import StudyDirection

        with contextlib.suppress(DuplicatedStudyError):
            return self._storage.create_new_study([StudyDirection.MINIMIZE], self._name)
        return self._storage.get_study_id_from_name(self._name)


def digest_of(data: bytes) -> str:
    """Give the SHA-256 of bytes."""
    return hashlib.sha256(data).hexdigest()


def _held(data: bytes, digest: str, name: str) -> bytes:
    if digest_of(data) != digest:
        raise UserError(tr("{name}: it is not what the sweep left there; begin the sweep anew.", name=name))
    return data

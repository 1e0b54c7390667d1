"""The seal of a file: a digest of all that it holds, so that a part that was changed, swapped or lost is found.

A checksum of an archive tells that each of its parts is what was packed; it does not tell that the parts are those that
were written together. The seal does. It is no signature: whoever means to deceive can write a new one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.language import tr

SEAL = "seal"
"""The name of the part of an archive that holds it."""


class ChangedError(UserError):
    """A file of Deepstep does not hold what was written: it was damaged, or changed by somebody else."""


def seal_of(parts: Mapping[str, bytes | memoryview]) -> str:
    """Give the SHA-256, in hexadecimal, of named parts, whatever their order."""
    digest = hashlib.sha256()
    for name in sorted(parts):
        _add(digest, name, parts[name])
    return digest.hexdigest()


def seal_of_arrays(text: str, arrays: Mapping[str, HostArray]) -> str:
    """Give the SHA-256 of a text and of named arrays, as numbers in float64: whatever type a file keeps them in."""
    digest = hashlib.sha256()
    _add(digest, "", text.encode())
    for name in sorted(arrays):
        numbers = np.ascontiguousarray(arrays[name], dtype="<f8")
        _add(digest, f"{name} {arrays[name].shape}", numbers.data if numbers.size else b"")
    return digest.hexdigest()


def sealed(entries: dict[str, bytes]) -> dict[str, bytes]:
    """Give the parts of an archive with their seal."""
    return {**entries, SEAL: seal_of(entries).encode()}


def unseal(parts: dict[str, bytes], file: str) -> None:
    """Take the seal out of the parts of an archive and hold them to it.

    Raises:
        ChangedError: when it is missing, or is another one.
    """
    given = parts.pop(SEAL, b"")
    if given != seal_of(parts).encode():
        raise ChangedError(
            tr(
                "{file}: a part of it is missing or not the one that was saved with it; use another copy of the file.",
                file=file,
            )
        )


def _add(digest: hashlib._Hash, name: str, data: bytes | memoryview) -> None:
    # The lengths keep two parts from being read as one.
    view = memoryview(data).cast("B")
    digest.update(f"{len(name)} {len(view)} {name}\n".encode("utf-8", "surrogatepass"))
    digest.update(view)

"""A fingerprint of any value of Deepstep: two that have the same are the same to the last bit."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np


def fingerprint(value: Any, without: Iterable[str] = ()) -> str:
    """Give a digest of all that a value holds; fields of dataclasses named in `without` are left out."""
    digest = hashlib.sha256()
    for part in _parts(value, frozenset(without)):
        digest.update(part)
    return digest.hexdigest()


def _parts(value: Any, without: frozenset[str]) -> Iterator[bytes]:
    yield f"({type(value).__name__} ".encode()
    if isinstance(value, np.ndarray):
        yield f"{value.dtype.str} {value.shape}".encode()
        yield np.ascontiguousarray(value).tobytes()
    elif isinstance(value, Mapping):
        for key in sorted(value, key=str):
            yield repr(key).encode("utf-8", "surrogatepass")
            yield from _parts(value[key], without)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in without:
                yield field.name.encode()
                yield from _parts(getattr(value, field.name), without)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _parts(each, without)
    elif isinstance(value, set | frozenset):
        yield repr(sorted(value, key=repr)).encode()
    else:
        yield repr(value).encode("utf-8", "surrogatepass")
    yield b")"

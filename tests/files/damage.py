"""What becomes of damaged files: each is refused, told of, or holds the same as before; nothing else may happen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.errors import UserError
from tests.files.mutations import mutated


@dataclass
class Outcomes:
    """How often what became of damaged files; `silent` and `crashed` name what must not be."""

    counts: Counter[str] = field(default_factory=Counter)
    silent: list[str] = field(default_factory=list)
    crashed: list[str] = field(default_factory=list)

    @property
    def tried(self) -> int:
        """How many files were read."""
        return self.counts.total()

    def __str__(self) -> str:
        """Give the figures in one line."""
        told = ", ".join(f"{count} {word}" for word, count in sorted(self.counts.items()))
        return f"{self.tried} tried: {told}"


FINE = ("refused", "told", "the same")
Read = Callable[[Path], Any]


def damaged(path: Path, read: Read, print_of: Callable[[Any], str], count: int, seed: int) -> Outcomes:
    """Damage a file `count` times and read it; the file itself stays as it is.

    `print_of` gives the fingerprint of what was read, or "told" where the reader says that something is wrong.
    """
    whole, found = print_of(read(path)), Outcomes()
    data, copy = path.read_bytes(), path.with_name(f"damaged {path.name}")
    for name, changed in mutated(data, count, seed):
        copy.write_bytes(changed)
        word = _outcome(copy, read, print_of, whole)
        found.counts[word] += 1
        if word not in FINE:
            kept = path.with_name(f"{len(found.silent) + len(found.crashed)} {path.name}")
            kept.write_bytes(changed)
            (found.silent if word == "silent" else found.crashed).append(f"{name}: {word}, {kept}")
    return found


def _outcome(path: Path, read: Read, print_of: Callable[[Any], str], whole: str) -> str:
    try:
        now = print_of(read(path))
    except UserError as refusal:
        sentence = str(refusal)
        return (
            "refused" if path.name in sentence and "\n" not in sentence else f"UserError without its file: {sentence}"
        )
    except Exception as fault:
        return f"{type(fault).__name__}: {fault}"
    return "told" if now == "told" else "the same" if now == whole else "silent"

"""The proof of an exported file: it is read back, calculated again, and given to the program that it is for."""

from __future__ import annotations

import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from core import numbers
from core.errors import UserError
from core.export import exporter_for
from core.export.bundle import TOLERANCE, Bundle, bundle_of
from core.export.exporter import Exporter
from core.export.peers import PEERS, PeerError
from core.language import tr, tr_n
from core.predict import predict
from core.project import Project


@dataclass(frozen=True)
class Proof:
    """What checking a file found. Differences are against the larger of 1 and the largest output.

    Attributes:
        rows: test rows in the file.  read_back: largest difference of what it holds to the outputs it names.
        peer: the program that it is for, "" where there is none.  by_peer: the largest difference that this program
            found; None where it was not asked, and `why_not` says why.
        to_project: largest difference to a project's own network over all its rows; None where none was given.
        problems: a sentence for each thing that is not right.
    """

    exporter: Exporter
    bundle: Bundle
    rows: int
    read_back: float
    peer: str = ""
    by_peer: float | None = None
    why_not: str = ""
    to_project: float | None = None
    problems: tuple[str, ...] = ()

    def sentences(self) -> list[str]:
        """Tell it in words, one line each."""
        lines = [
            tr(
                "read back: {rows}, largest difference {read_back}",
                rows=_rows(self.rows),
                read_back=numbers.text(self.read_back),
            )
        ]
        if self.by_peer is not None:
            lines.append(
                tr(
                    "{peer}: {rows}, largest difference {by_peer}",
                    peer=self.peer,
                    rows=_rows(self.rows),
                    by_peer=numbers.text(self.by_peer),
                )
            )
        elif self.peer:
            lines.append(tr("{peer}: not asked, {why_not}", peer=self.peer, why_not=self.why_not))
        if self.to_project is not None:
            lines.append(
                tr("project: all its rows, largest difference {to_project}", to_project=numbers.text(self.to_project))
            )
        return [*lines, *self.problems]

    def to_json(self) -> dict[str, Any]:
        """Give plain JSON values."""
        return {
            "format": self.exporter.kind, "name": self.bundle.name, "rows": self.rows, "read_back": self.read_back,
            "peer": self.peer, "by_peer": self.by_peer, "why_not": self.why_not, "to_project": self.to_project,
            "problems": list(self.problems),
        }  # fmt: skip


def prove(path: Path, project: Project | None = None, ask_peer: bool = True, which: str = "current") -> Proof:
    """Read a file back and compare; the program that it is for is asked where it is installed.

    Raises:
        UserError: naming the file, when it is damaged, was changed, or is of no format that is known.
    """
    exporter = exporter_for(path)
    bundle = read_export(path, exporter)
    read_back = bundle.difference(predict(bundle.spec, bundle.weights, bundle.inputs))
    peer, by_peer, why_not, problems = "", None, "", []
    if exporter.peer:
        asked = PEERS[exporter.peer]
        peer, why_not = asked.label, asked.missing() if ask_peer else tr("it was not wanted")
        if ask_peer and why_not:
            count = 1 + why_not.count(",")
            why_not = tr_n("{what} is not installed", "{what} are not installed", count, what=why_not)
        elif ask_peer:
            by_peer, problem = _ask(exporter, path, bundle)
            problems += [problem] if problem else []
    to_project = None if project is None else _to_project(bundle, project, which)
    found = {"reading it back": read_back, peer: by_peer, "the project": to_project}
    problems += [
        tr("{name} gives other outputs: the largest difference is {value}.", name=name, value=numbers.text(value))
        for name, value in found.items() if value is not None and not value <= TOLERANCE
    ]  # fmt: skip
    rows = len(bundle.rows)
    return Proof(exporter, bundle, rows, read_back, peer, by_peer, why_not, to_project, tuple(problems))


def read_export(path: Path, exporter: Exporter) -> Bundle:
    """Read a file of a format.

    Raises:
        UserError: naming the file and what is wrong with it.
    """
    try:
        # Numbers that are none, or beyond the range, are refused by name where they become weights.
        with np.errstate(invalid="ignore", over="ignore"):
            return exporter.read(path)
    except UserError as error:
        sentence = str(error)
        raise UserError(sentence if sentence.startswith(path.name) else f"{path.name}: {sentence}") from error
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError, struct.error) as error:
        raise UserError(tr("{path}: the file is damaged; export it again.", path=path.name)) from error
    except MemoryError:
        raise UserError(
            tr("{file}: there is not enough memory to read it; close other programs.", file=path.name)
        ) from None


def _ask(exporter: Exporter, path: Path, bundle: Bundle) -> tuple[float | None, str]:
    """Give the difference that the program finds, or a sentence."""
    peer = PEERS[exporter.peer]
    try:
        return bundle.difference(peer.run([(path, bundle)])[0]), ""
    except (PeerError, OSError, ValueError, subprocess.SubprocessError) as error:
        return None, tr("{peer} could not use the file: {error}", peer=peer.label, error=error)


def _to_project(bundle: Bundle, project: Project, which: str) -> float:
    """Compare with the project's own network on all rows of its data.

    Raises:
        UserError: when the file's columns are not those of the project.
    """
    own = bundle_of(project, which)
    rows = project.dataset().used
    wanted = predict(own.spec, own.weights, project.dataset().x[rows])
    found = bundle.predict(project.table)[rows]
    if found.shape != wanted.shape:
        return float("inf")
    return float(np.max(np.abs(found - wanted)) / max(1.0, float(np.max(np.abs(wanted)))))


def _rows(count: int) -> str:
    return tr_n("{n} test row", "{n} test rows", count)

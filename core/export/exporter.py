"""What an export format is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.data.pipeline import Pipeline
from core.errors import UserError
from core.export.bundle import Bundle
from core.fitting import check_fit
from core.language import tr
from core.portable import Call, calls
from core.project import Project
from core.spec import NetworkSpec

GROUPS = {
    "model": tr("Models"),
    "weights": tr("Weights"),
    "code": tr("Code"),
    "text": tr("Texts"),
    "project": tr("Training projects"),
}
Refuse = Callable[[NetworkSpec, Pipeline], tuple[str, ...]]


def _nothing(spec: NetworkSpec, pipeline: Pipeline) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True)
class Exporter:
    """A format that a trained network can be written in.

    Attributes:
        kind: name in the menu of formats.  label: what the user reads.  suffix: how the file's name ends, ".npz".
        write: writes the file whole or not at all.
        read: gives what a file that `write` wrote holds, checked; nothing in the file is run.
        group: one of `GROUPS`.  summary: one sentence for whoever chooses.
        refuses: says in sentences "cannot, because" for a network and its preprocessing; empty when it can.
        peer: the program that uses such a file, a key of `core.export.peers.PEERS`; empty: there is none to ask.
        folder: a folder is written, not a file.
        refuses_training: the same for settings of training, where the format holds these too.
    """

    kind: str
    label: str
    suffix: str
    write: Callable[[Path, Bundle], None]
    read: Callable[[Path], Bundle]
    group: str = "code"
    summary: str = ""
    refuses: Refuse = _nothing
    peer: str = ""
    folder: bool = False
    refuses_training: Callable[[Project], tuple[str, ...]] | None = None

    def problems(self, project: Project) -> tuple[str, ...]:
        """Say in sentences why this project cannot be written in this format; empty when it can."""
        try:
            data = project.dataset()
            check_fit(project, data)
        except UserError as error:
            return (str(error),)
        training = self.refuses_training(project) if self.refuses_training is not None else ()
        return (*self.refuses(project.spec, data.pipeline), *training)


def refuse_unknown(label: str, knows: Callable[[Call], str]) -> Refuse:
    """Give a `refuses` that asks of each call; `knows` gives the reason why it cannot be written, or nothing."""

    def refuses(spec: NetworkSpec, pipeline: Pipeline) -> tuple[str, ...]:
        found = [_columns_problem(label, pipeline)]
        if len(spec.inputs) > 1:
            return (tr("{label} cannot have it, because it has several input layers.", label=label),)
        for call in calls(spec):
            reason = knows(call)
            if reason:
                found.append(
                    tr(
                        "{layer}: {label} cannot have it, because {reason}.",
                        layer=call.layer,
                        label=label,
                        reason=reason,
                    )
                )
        return tuple(sentence for sentence in found if sentence)

    return refuses


NUMBERS, CATEGORIES = {"fill", "shift", "scale"}, {"categories", "fill", "own"}
BENT = {"low", "high", "log"}
"""What a state of numbers may have besides: ends where outliers are cut off, and where a logarithm begins."""
DATES = {"parts", "cyclic", "first", "fill", "year", "elapsed", "format"}


def _columns_problem(label: str, pipeline: Pipeline) -> str:
    """Encoders are written as (f(x) − shift) / scale, as nodes, rank or number of a category, or as parts of a date."""
    for column in (*pipeline.inputs, *pipeline.targets):
        state = set(column.state)
        known = state == CATEGORIES or NUMBERS <= state <= NUMBERS | BENT or state | {"format"} == DATES
        if not column.encoder.portable or not known:
            return tr(
                "{column}: {label} cannot have it, because it has no words for {encoder}.",
                column=column.name,
                label=label,
                encoder=column.encoder.label,
            )
    return ""

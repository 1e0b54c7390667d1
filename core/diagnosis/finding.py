"""What a diagnosis says: a finding with its place, since when, the plot that shows it, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from core.backend import HostArray
from core.language import tr
from core.problems import Remedy

if TYPE_CHECKING:
    from core.diagnosis.evidence import Evidence

Severity = Literal["fault", "warning", "hint"]
SEVERITIES: dict[Severity, str] = {"fault": tr("fault"), "warning": tr("warning"), "hint": tr("hint")}
"""How sure and how bad, the worst first: learning fails; it suffers, or will; only suspected."""
PlaceKind = Literal["layer", "unit", "column", "setting"]


@dataclass(frozen=True)
class Place:
    """Where the cause lies: a layer, a unit of one, a column of the table, or a setting ("optimizer.learning_rate")."""

    kind: PlaceKind
    name: str
    unit: int = -1

    @property
    def words(self) -> str:
        """Name it as the window does."""
        if self.kind == "unit":
            return tr("{it} · neuron {unit}", it=self.name, unit=self.unit + 1)
        if self.kind == "setting":
            return self.name.rpartition(".")[2].replace("_", " ")
        return self.name


@dataclass(frozen=True)
class Since:
    """From when on it shows: after so many updates; `epoch` is fractional."""

    update: int
    epoch: float


@dataclass(frozen=True, eq=False)
class Series:
    """One line of a plot: x and y (points,), NaN where nothing was measured."""

    name: str
    x: HostArray
    y: HostArray


@dataclass(frozen=True, eq=False)
class Sign:
    """The evidence as a plot shows it.

    Attributes:
        bars: draw one bar for each x instead of a line; `names` are then those of the bars.
        limit: the threshold, a level line; None where there is none.  log: draw y on a logarithmic axis.
    """

    title: str
    x_label: str
    y_label: str
    series: tuple[Series, ...]
    limit: float | None = None
    limit_words: str = ""
    log: bool = False
    bars: bool = False
    names: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Finding:
    """One thing that was found.

    Attributes:
        since: None where it has been so from the start, as what lies in the data.
        rows: rows of the table that it is about, the most suspicious first.
        because: the label of another finding that probably is its cause; "" where there is none.
    """

    kind: str
    label: str
    severity: Severity
    sentence: str
    place: Place | None = None
    since: Since | None = None
    sign: Sign | None = None
    remedies: tuple[Remedy, ...] = ()
    rows: tuple[int, ...] = ()
    because: str = ""

    @property
    def key(self) -> str:
        """What it is known by when somebody dismisses it: what it is, and where."""
        return f"{self.kind}@{self.place.name}" if self.place is not None else self.kind

    @property
    def since_words(self) -> str:
        """Say since when: "since update 120 (epoch 3)"."""
        if self.since is None:
            return tr("from the start")
        update = f"{self.since.update:,}".replace(",", " ")
        return tr("since update {update} (epoch {epoch})", update=update, epoch=int(self.since.epoch))


@dataclass(frozen=True)
class Found:
    """What a finder says; `Diagnosis` makes a `Finding` of it."""

    severity: Severity
    sentence: str
    place: Place | None = None
    since: Since | None = None
    sign: Sign | None = None
    remedies: tuple[Remedy, ...] = ()
    rows: tuple[int, ...] = ()


@dataclass(frozen=True)
class Diagnosis:
    """One thing that is looked for; name it in a file of `core/diagnosis/findings/` as one of its `DIAGNOSES`.

    Attributes:
        meaning: what it means, in two plain sentences.
        threshold: from when on it is told.  source: where the threshold is from.
        causes: what it comes from.  remedies: what can be done, in words (for the table of the documentation).
        follows: kinds of findings that are its cause where they are found too.
    """

    kind: str
    label: str
    meaning: str
    threshold: str
    source: str
    causes: str
    remedies: str
    find: Callable[[Evidence], Found | None]
    follows: tuple[str, ...] = ()

    def look(self, evidence: Evidence) -> Finding | None:
        """Find it, or not."""
        found = self.find(evidence)
        return None if found is None else Finding(self.kind, self.label, **vars(found))

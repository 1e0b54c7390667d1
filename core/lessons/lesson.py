"""What a lesson is, as frozen values. Texts are in the markup of `core.lessons.markup`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core.language import tr
from core.lessons.place import Place
from core.lessons.set_up import merged

SetUp = Mapping[str, Any]
"""What to prepare, see `core.lessons.set_up`."""


@dataclass(frozen=True)
class Start:
    """Where a page begins.

    Attributes:
        mode: "data", "build", "train", "step" or "" (as it is).
        row: row of the table from 1, 0: as it is.  batch: whether a walk goes through the next batch.
        size: granularity of a step.  updates: how many updates are stepped through before.
        before, after: the debugger stands right before, or right after, the step that makes this number.
    """

    mode: str = ""
    row: int = 0
    batch: bool = False
    size: str = ""
    updates: int = 0
    before: Place | None = None
    after: Place | None = None


@dataclass(frozen=True)
class Value:
    """A number that the engine can be asked for.

    Attributes:
        quantity: in the language of watches, or a function of `core.lessons.quantities`; "" where `place` says it.
        place: the step of the trace that makes it.
        row, batch, updates: on which row or batch it is read, and after how many updates that were stepped through.
        epochs: how many epochs are trained before.
        set_up: what is otherwise than in the lesson's set-up.
    """

    quantity: str
    place: Place | None = None
    row: int = 1
    batch: bool = False
    updates: int = 0
    epochs: int = 0
    set_up: SetUp = field(default_factory=dict)


@dataclass(frozen=True)
class Question:
    """A number to predict. `answer` is what the file says; a test holds it to the engine's `value`.

    Attributes:
        digits: how many significant digits have to be right.
        known: wrong numbers with what is to be said about them, where no step of the trace makes the number.
    """

    ask: str
    value: Value
    answer: float
    tolerance: float = 1e-9
    hint: str = ""
    explain: str = ""
    digits: int = 4
    known: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True)
class Fact:
    """A number that the lesson shows, with the words for it."""

    what: str
    value: Value
    answer: float
    tolerance: float = 1e-9


@dataclass(frozen=True)
class Wait:
    """What the learner does before the page is done; `kind` and the words of it, see `KINDS`."""

    kind: str
    what: Any
    words: str = ""
    equals: Any = None


@dataclass(frozen=True)
class Page:
    """One step, the experiment, or the check.

    Attributes:
        kind: "step", "experiment" or "check".
        target: what it points at: an objectName, "diagram hidden1[0]", or "trace backward hidden1.weight[0,1]".
        set_up: what changes in the lesson's set-up from this page on.
    """

    kind: str
    text: str
    formula: str = ""
    target: str = ""
    start: Start | None = None
    set_up: SetUp | None = None
    wait: Wait | None = None
    question: Question | None = None
    choice: Choice | None = None


@dataclass(frozen=True)
class Choice:
    """A question with several answers, of which one is right (`right` counts from 0)."""

    ask: str
    options: tuple[str, ...]
    right: int
    explain: str


@dataclass(frozen=True)
class Lesson:
    """A lesson as its file has it.

    Attributes:
        kind: its file's name without the ending.  number: its place in the list.
        concepts: what it teaches, for the table of coverage.
        pages: the steps, then the experiment, then the check.
        source: the file's name, for complaints; `own`: it lies in the user's folder.
    """

    kind: str
    number: int
    title: str
    concepts: tuple[str, ...]
    minutes: int
    about: str
    set_up: SetUp
    pages: tuple[Page, ...]
    facts: tuple[Fact, ...] = ()
    group: str = ""
    source: str = ""
    own: bool = False

    @property
    def steps(self) -> tuple[Page, ...]:
        """The pages without experiment and check."""
        return tuple(page for page in self.pages if page.kind == "step")

    def set_up_at(self, page: int) -> dict[str, Any]:
        """Give the set-up that holds on a page: the lesson's, with the changes of all pages up to it."""
        found = dict(self.set_up)
        for at in range(page + 1):
            found = merged(found, self.pages[at].set_up or {})
        return found

    def values(self) -> list[tuple[str, int, Value, float, float]]:
        """List (where, page or −1, value, answer, tolerance) of every number that the file states."""
        found = [
            (tr("page {k}", k=k + 1), k, page.question.value, page.question.answer, page.question.tolerance)
            for k, page in enumerate(self.pages) if page.question is not None
        ]  # fmt: skip
        return found + [(tr("numbers, {what}", what=f.what), -1, f.value, f.answer, f.tolerance) for f in self.facts]

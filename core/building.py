"""Edits of a project's network as commands: what they are called, what they do, and what they kept, in words."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from core.inheriting import kept_counts, kept_words
from core.project import Project
from core.spec import NetworkSpec
from core.wiring import Edited

Edit = Callable[[NetworkSpec], Edited]


class Outcome(NamedTuple):
    """A project after a command, what was done in words, and the layer to select."""

    project: Project
    done: str
    layer: str


@dataclass(frozen=True)
class Command:
    """One edit of the network.

    Attributes:
        title: its name for undo, e.g. "Connect hidden1 to add1".
        edit: what it does to the network; raises UserError with the reason when it cannot.
        change: what it does to the project where that is more than another network.
        place: where the layer is put in the diagram, None to let it find its place.
    """

    title: str
    edit: Edit
    change: Callable[[Project], Project] | None = None
    place: tuple[float, float] | None = None

    def preview(self, spec: NetworkSpec) -> str:
        """Say what it would do, without drawing a weight.

        Raises:
            UserError: with the reason when it cannot be done.
        """
        return self.words(self.edit(spec), spec)

    def words(self, made: Edited, spec: NetworkSpec) -> str:
        """Say what an edit of `spec` did and kept."""
        return sentence(made.done, kept_words(made.spec, spec) if self.change is None else "")

    def run(self, project: Project) -> Outcome:
        """Do it.

        Raises:
            UserError: with the reason when it cannot be done; nothing has changed.
        """
        made = self.edit(project.spec)
        if made.spec == project.spec:
            return Outcome(project, made.done, made.layer)
        after = self.change(project) if self.change is not None else project.with_spec(made.spec)
        if self.place is not None:
            after = dataclasses.replace(after, positions={**after.positions, made.layer: self.place})
        return Outcome(after, self.words(made, project.spec), made.layer)


def kept_between(before: Project, after: Project) -> str:
    """Say what an edit kept; nothing where it drew or brought other weights, as a template or a branch does."""
    counts = kept_counts(after.spec, before.spec)
    whole = [name for name, (kept, size, had) in counts.items() if kept == size == had]
    if any(after.weights[name] is not before.weights[name] for name in whole):
        return ""
    return kept_words(after.spec, before.spec)


def sentence(done: str, kept: str) -> str:
    """Put what was done and what was kept together."""
    return f"{done} · {kept}" if kept else done

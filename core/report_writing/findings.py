"""What a diagnosis finds in a run, for its report: the one place that asks for it."""

from __future__ import annotations

from dataclasses import dataclass

from core.project import Project
from core.runs.run import Run


@dataclass(frozen=True)
class Finding:
    """One thing that was found, in words: what, since when and why, and what helps."""

    title: str
    words: str
    remedy: str = ""


def findings_of(project: Project, run: Run) -> tuple[Finding, ...] | None:
    """Give what was found in a run, None where nothing looks for it."""
    return None

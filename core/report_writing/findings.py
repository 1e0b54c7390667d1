"""What the diagnosis finds in a run, for its report: the one place that asks for it."""

from __future__ import annotations

from core.diagnosis import diagnose, evidence_of
from core.project import Project


def findings_of(project: Project) -> tuple[tuple[tuple[str, str, str], ...], str]:
    """Give title, words and remedies of what was found in a run that ended as `project`, and that all is well if so.

    Raises:
        UserError: where network and data do not fit together.
    """
    found = diagnose(evidence_of(project))
    rows = tuple(
        (
            f"{one.label}{f' at {one.place.words}' if one.place is not None else ''}, {one.since_words}",
            one.sentence,
            "; ".join(remedy.words for remedy in one.remedies),
        )
        for one in found.findings
    )
    return rows, "" if rows else f"{found.sentence}."

"""Which steps of a walk are asked for."""

from __future__ import annotations

from core.language import tr
from core.walk import Walk

EVERY = {
    "1": tr("every number"),
    "2": tr("every 2nd"),
    "3": tr("every 3rd"),
    "5": tr("every 5th"),
    "10": tr("every 10th"),
    "results": tr("results only"),
}
"""How often the learner is asked: value → label."""


def is_asked(walk: Walk, step: int, every: str) -> bool:
    """Tell whether a step is a question; what only reads the table never is.

    Results are predictions, losses, slopes of weights and biases, and new values.
    """
    segment = walk.segment(step)
    if segment.phase == "encode":
        return False
    if every == "results":
        output = walk.project.spec.output.name
        of_weights = segment.phase == "update" or segment.part.startswith("slope.")
        return of_weights or segment.phase == "loss" or (segment.layer == output and segment.part == "a")
    first = next(s.start for s in walk.segments if s.phase != "encode")
    return (step - first + 1) % int(every) == 0


def next_asked(walk: Walk, after: int, every: str) -> int | None:
    """Give the next step behind `after` that is a question."""
    return next((step for step in range(after + 1, len(walk)) if is_asked(walk, step, every)), None)

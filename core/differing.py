"""What one project has that another has not, in words: for whoever has to choose between two versions of their work."""

from __future__ import annotations

from core.language import tr, tr_n
from core.project import Project
from core.project_file import project_bytes
from core.runs.settings import network_difference, settings_of

MOST = 12
"""Lines; the rest are counted."""


def same_work(one: Project, other: Project) -> bool:
    """Tell whether both are the same project: the files of both would be equal, but for name and row on show."""
    return project_bytes(one, work_alone=True) == project_bytes(other, work_alone=True)


def differing(old: Project, new: Project) -> tuple[str, ...]:
    """Say line by line what `new` has otherwise than `old`; empty where nothing differs."""
    lines = [tr("Network: {what}", what=what) for what in network_difference(old.spec, new.spec)]
    lines += _settings(old, new) + _data(old, new) + _training(old, new) + _beside(old, new)
    if len(lines) > MOST:
        more = len(lines) - MOST + 1
        lines = [*lines[: MOST - 1], tr_n("and {n} more", "and {n} more", more)]
    if not lines and not same_work(old, new):
        lines = [tr("Something small differs.")]
    return tuple(lines)


def _settings(old: Project, new: Project) -> list[str]:
    before, now = settings_of(old.config), settings_of(new.config)
    return [
        tr("{setting}: {new} instead of {old}", setting=now[name].label, new=now[name].text, old=before[name].text)
        for name in now
        if name in before and now[name].text != before[name].text
    ]


def _data(old: Project, new: Project) -> list[str]:
    lines = []
    if old.table.names != new.table.names or old.table.rows != new.table.rows or old.table.name != new.table.name:
        named = [tr("{name} ({rows} rows)", name=p.table.name, rows=p.table.rows) for p in (new, old)]
        lines.append(tr("Data: {new} instead of {old}", new=named[0], old=named[1]))
    if old.plan.to_json() != new.plan.to_json():
        lines.append(tr("Columns, encoding or split of the data differ."))
    return lines


def _training(old: Project, new: Project) -> list[str]:
    was, now = old.progress, new.progress
    if was.step != now.step:
        words = tr(
            "Training: update {new} (epoch {epoch}) instead of {old}", new=now.step, epoch=now.epoch, old=was.step
        )
        return [words]
    if list(old.weights) == list(new.weights) and not old.weights.same(new.weights):
        return [tr("Weights were changed.")]
    return []


def _beside(old: Project, new: Project) -> list[str]:
    lines = []
    if len(old.branches) != len(new.branches):
        lines.append(tr("Branches: {new} instead of {old}", new=len(new.branches) + 1, old=len(old.branches) + 1))
    if len(old.runs) != len(new.runs):
        lines.append(tr("Runs: {new} instead of {old}", new=len(new.runs), old=len(old.runs)))
    if old.canvas.to_json() != new.canvas.to_json():
        lines.append(tr("Notes, groups or pins on the diagram differ."))
    if dict(old.positions) != dict(new.positions):
        lines.append(tr("Layers stand at other places in the diagram."))
    if old.watched.to_json() != new.watched.to_json():
        lines.append(tr("Breakpoints or watches differ."))
    return lines

"""What the user can decide about the data, each as an undoable edit of the project."""

from __future__ import annotations

import dataclasses
from typing import Any

from core.data.encoder import Encoder
from core.data.encoders import ENCODERS
from core.data.encoders.categorical import labels
from core.data.kinds import found_kind
from core.data.plan import ColumnPlan, DataPlan, SplitPlan, in_other_kind, task, use_as
from core.data.remedies import Remedy
from core.data.table import Column
from core.language import tr
from core.project import Project
from core.start import with_suggestion
from gui.session import Session


def change_use(session: Session, name: str, use: str) -> None:
    """Use a column as "input", "target", "another target" or "ignore"; a new "target" replaces the old one."""

    def change(project: Project) -> Project:
        if project.plan.column(name).use == use:
            return project
        return _with_plan(project, use_as(project.table, project.plan, name, use))

    session.edit(
        tr("Use {name} as {use}", name=name, use=use) if use != "ignore" else tr("Ignore {name}", name=name), change
    )


def change_encoding(session: Session, name: str, encoding: str) -> None:
    """Encode a column differently; a rule for missing values that does not go with it gives way to the usual one."""

    def change(project: Project) -> Project:
        return _with_column(project, project.plan.column(name).with_encoder(ENCODERS[encoding]))

    session.edit(tr("Encode {name} as {encoders}", name=name, encoders=ENCODERS[encoding].label), change)


def change_kind(session: Session, name: str, kind: str) -> None:
    """Read a column in another kind; its encoding follows."""

    def change(project: Project) -> Project:
        if kind == (project.plan.column(name).kind or found_kind(project.table.column(name))):
            return project
        return _with_plan(project, in_other_kind(project.table, project.plan, name, kind))

    session.edit(tr("Read {name} as {kind}", name=name, kind=kind), change)


def change_encoder(session: Session, name: str, encoder: Encoder, setting: str) -> None:
    """Change a setting of a column's encoder; changing one again and again is one edit."""
    shown = session.project.plan.column(name).encoder
    changes = _differences(shown, encoder) if type(shown) is type(encoder) else {}

    def change(project: Project) -> Project:
        plan = project.plan.column(name)
        same = type(plan.encoder) is type(encoder) and changes
        made = dataclasses.replace(plan.encoder, **changes) if same else encoder
        return _with_column(project, plan.with_encoder(made))

    session.edit(tr("Change {setting} of {name}", setting=setting, name=name), change, merge=f"column.{name}.{setting}")


def change_constant(session: Session, name: str, constant: str) -> None:
    """Fill missing values of a column with another value."""

    def change(project: Project) -> Project:
        return _with_plan(project, project.plan.with_column(name, constant=constant))

    session.edit(tr("Fill {name} with {constant}", name=name, constant=constant), change)


def change_clip(session: Session, name: str, clip: bool) -> None:
    """Cut the outliers of a column off, or leave them."""

    def change(project: Project) -> Project:
        return _with_plan(project, project.plan.with_column(name, clip=clip))

    session.edit(
        tr("Cut off outliers of {name}", name=name) if clip else tr("Keep outliers of {name}", name=name), change
    )


def change_weights(session: Session, weigh: str, weights: tuple[tuple[str, float], ...] = ()) -> None:
    """Let classes count "none", "balanced" or by their "own" weights."""

    def change(project: Project) -> Project:
        return _with_plan(project, dataclasses.replace(project.plan, weigh=weigh, class_weights=weights))

    session.edit(tr("Class weights: {weigh}", weigh=weigh), change, merge=tr("class weights") if weights else "")


def change_missing(session: Session, name: str, rule: str) -> None:
    """Fill the missing values of a column differently."""

    def change(project: Project) -> Project:
        plan = project.plan.column(name)
        constant = plan.constant or usual_constant(project.table.column(name), plan.encoder.reads)
        changes = {"missing": rule, "constant": constant if rule == "constant" else ""}
        return _with_plan(project, project.plan.with_column(name, **changes))

    session.edit(tr("Missing values of {name}: {rule}", name=name, rule=rule), change)


def change_split(session: Session, split: SplitPlan, setting: str) -> None:
    """Share the rows out differently; typing into one field again and again is one edit.

    Only what differs from the split on show is changed: an edit before this one may still be on its way.
    """
    changes = _differences(session.project.plan.split, split)

    def change(project: Project) -> Project:
        split = dataclasses.replace(project.plan.split, **changes)
        return _with_plan(project, dataclasses.replace(project.plan, split=split))

    session.edit(tr("Change split: {setting}", setting=setting), change, merge=f"split.{setting}")


def use_suggestion(session: Session) -> None:
    """Take the network and settings that suit the data, with fresh weights."""
    session.edit(tr("Use the suggested network"), with_suggestion)


def remedy(session: Session, found: Remedy) -> None:
    """Do what a finding's button says."""

    def change(project: Project) -> Project:
        return _with_plan(project, found.apply(project.table, project.plan))

    session.edit(found.label, change)


def usual_constant(column: Column, reads: str) -> str:
    """Give the constant that one begins with: 0, or the first category."""
    return "0" if reads == "number" else next(iter(labels(column)[1]), "")


def _differences(shown: Any, wanted: Any) -> dict[str, Any]:
    """Give the settings of `wanted` that `shown` has not."""
    names = (field.name for field in dataclasses.fields(wanted))
    return {name: getattr(wanted, name) for name in names if getattr(wanted, name) != getattr(shown, name)}


def _with_column(project: Project, changed: ColumnPlan) -> Project:
    columns = tuple(changed if plan.name == changed.name else plan for plan in project.plan.columns)
    return _with_plan(project, dataclasses.replace(project.plan, columns=columns))


def _with_plan(project: Project, plan: DataPlan) -> Project:
    if plan == project.plan:
        return project
    return project.with_data(project.table, _fitting_weights(project, plan))


def _fitting_weights(project: Project, plan: DataPlan) -> DataPlan:
    """Let class weights go where they were of another target; balanced ones stay where there are classes."""
    if plan.weigh == "none" or _of_targets(plan) == _of_targets(project.plan):
        return plan
    keeps = plan.weigh == "balanced" and task(project.table, plan) in ("binary", "classes")
    return plan.with_weights("balanced" if keeps else "none")


def _of_targets(plan: DataPlan) -> list[tuple[str, str]]:
    return [(target.name, target.encoding) for target in plan.targets]

"""What the user can decide about the data, each as an undoable edit of the project."""

from __future__ import annotations

import dataclasses

from core.data.encoders import ENCODERS
from core.data.plan import DataPlan, SplitPlan, use_as
from core.project import Project
from core.start import with_suggestion
from gui.session import Session


def change_use(session: Session, name: str, use: str) -> None:
    """Use a column as "input", "target", "another target" or "ignore"; a new "target" replaces the old one."""

    def change(project: Project) -> Project:
        if project.plan.column(name).use == use:
            return project
        return _with_plan(project, use_as(project.table, project.plan, name, use))

    session.edit(f"Use {name} as {use}" if use != "ignore" else f"Ignore {name}", change)


def change_encoding(session: Session, name: str, encoding: str) -> None:
    """Encode a column differently; a rule for missing values that does not go with it gives way to the usual one."""

    def change(project: Project) -> Project:
        plan = project.plan.column(name)
        known = ENCODERS[encoding].missing
        rule = plan.missing if plan.use == "target" or plan.missing in known else known[0]
        return _with_plan(project, project.plan.with_column(name, encoding=encoding, missing=rule))

    session.edit(f"Encode {name} as {ENCODERS[encoding].label}", change)


def change_missing(session: Session, name: str, rule: str) -> None:
    """Fill the missing values of a column differently."""

    def change(project: Project) -> Project:
        return _with_plan(project, project.plan.with_column(name, missing=rule))

    session.edit(f"Missing values of {name}: {rule}", change)


def change_split(session: Session, split: SplitPlan, setting: str) -> None:
    """Share the rows out differently; typing into one field again and again is one edit."""

    def change(project: Project) -> Project:
        return _with_plan(project, dataclasses.replace(project.plan, split=split))

    session.edit(f"Change split: {setting}", change, merge=f"split.{setting}")


def use_suggestion(session: Session) -> None:
    """Take the network and settings that suit the data, with fresh weights."""
    session.edit("Use the suggested network", with_suggestion)


def _with_plan(project: Project, plan: DataPlan) -> Project:
    return project if plan == project.plan else project.with_data(project.table, plan)

"""What can be done about a finding, as a change of the plan: the button beside the sentence."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from core.data.encoders import ENCODERS
from core.data.plan import DataPlan, use_as
from core.data.table import Table
from core.language import tr

LABELS = {
    "ignore": tr("Ignore {}"),
    "log": tr("Take the logarithm"),
    "clip": tr("Cut them off"),
    "standardise": tr("Standardise {}"),
    "weigh": tr("Weigh the classes"),
    "stratify": tr("Stratify"),
}
"""Every kind of remedy, and what its button says; {} is the column."""
LONGEST = 18


@dataclass(frozen=True)
class Remedy:
    """One thing that can be done; `column` is the one that it is done to."""

    kind: str
    column: str = ""

    @property
    def label(self) -> str:
        """What the button says."""
        name = self.column if len(self.column) <= LONGEST else self.column[: LONGEST - 1] + "…"
        return LABELS[self.kind].format(name)

    def apply(self, table: Table, plan: DataPlan) -> DataPlan:
        """Give the plan after it."""
        if self.kind == "weigh":
            return plan.with_weights("balanced")
        if self.kind == "stratify":
            return plan.with_split(stratified=True, shuffle=True, by="share", column="")
        if self.kind == "ignore":
            return use_as(table, plan, self.column, "ignore")
        column = plan.column(self.column)
        changed = dataclasses.replace(column, clip=True) if self.kind == "clip" else column.with_encoder(
            ENCODERS[self.kind]
        )  # fmt: skip
        return dataclasses.replace(plan, columns=tuple(changed if c.name == self.column else c for c in plan.columns))

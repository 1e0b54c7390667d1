"""Conditions on the course of training: the loss rises, an epoch or update is reached, a row is trained on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

from core import numbers
from core.explanation import Ref
from core.fields import setting
from core.language import tr
from core.watching.conditions.base import Condition, Moment
from core.watching.quantities import Names

LOSSES = {"loss": tr("batch"), "train_loss": tr("training rows"), "val_loss": tr("validation rows")}


@dataclass(frozen=True)
class LossRises(Condition):
    """The loss grows instead of falling."""

    kind: ClassVar[str] = "loss_rises"
    label: ClassVar[str] = tr("Loss rises")
    summary: ClassVar[str] = tr("The loss is higher than it was before, so many times in a row.")
    order: ClassVar[int] = 10
    places: ClassVar[tuple[str, ...]] = ("",)
    of: str = setting(
        "train_loss",
        tr("Loss of"),
        tr("The batch of each update, or all rows of a part after each epoch."),
        choices=LOSSES,
    )
    times: int = setting(1, tr("Times in a row"), tr("How often it has to rise."), minimum=1, maximum=1_000_000)

    def expression(self, place: Ref | None, names: Names) -> str:  # noqa: D102
        return f"rising({self.of}) >= {self.times}"

    def shown(self, place: Ref | None) -> str:  # noqa: D102
        return self.of

    def words(self, place: Ref | None) -> str:  # noqa: D102
        often = "" if self.times == 1 else tr(" {times} times in a row", times=self.times)
        return tr("loss of the {losses} rises{often}", losses=LOSSES[self.of], often=often)

    def told(self, place: Ref | None, moment: Moment) -> str:  # noqa: D102
        often = "" if self.times == 1 else tr(", the {times}. time in a row", times=self.times)
        if math.isnan(moment.before):
            return super().told(place, moment)
        what = tr("loss") if self.of == "loss" else tr("loss of the {losses}", losses=LOSSES[self.of])
        return tr(
            "{what} rose from {before} to {moment}{often}",
            what=what,
            before=numbers.text(moment.before),
            moment=numbers.text(moment.value),
            often=often,
        )


@dataclass(frozen=True)
class EpochReached(Condition):
    """So many epochs are finished."""

    kind: ClassVar[str] = "epoch"
    label: ClassVar[str] = tr("Epoch reached")
    summary: ClassVar[str] = tr("So many epochs are finished.")
    order: ClassVar[int] = 12
    places: ClassVar[tuple[str, ...]] = ("",)
    number: int = setting(50, tr("Epoch"), tr("How many epochs have to be finished."), minimum=1, maximum=2**53)

    def expression(self, place: Ref | None, names: Names) -> str:  # noqa: D102
        return f"epoch >= {self.number}"

    def words(self, place: Ref | None) -> str:  # noqa: D102
        return tr("epoch {number} is finished", number=self.number)


@dataclass(frozen=True)
class UpdateReached(Condition):
    """So many updates are done."""

    kind: ClassVar[str] = "update"
    label: ClassVar[str] = tr("Update reached")
    summary: ClassVar[str] = tr("So many updates are done.")
    order: ClassVar[int] = 14
    places: ClassVar[tuple[str, ...]] = ("",)
    number: int = setting(1000, tr("Update"), tr("How many updates have to be done."), minimum=1, maximum=2**53)

    def expression(self, place: Ref | None, names: Names) -> str:  # noqa: D102
        return f"update >= {self.number}"

    def words(self, place: Ref | None) -> str:  # noqa: D102
        return tr("update {number} is done", number=self.number)


@dataclass(frozen=True)
class RowTrained(Condition):
    """A row of the table is in the batch."""

    kind: ClassVar[str] = "row"
    label: ClassVar[str] = tr("Row is trained on")
    summary: ClassVar[str] = tr("This row of the table is in the batch of the update.")
    order: ClassVar[int] = 16
    places: ClassVar[tuple[str, ...]] = ("",)
    row: int = setting(1, tr("Row"), tr("The row's number in the table, from 1."), minimum=1, maximum=2**31)

    def expression(self, place: Ref | None, names: Names) -> str:  # noqa: D102
        return f"in_batch({self.row})"

    def words(self, place: Ref | None) -> str:  # noqa: D102
        return tr("row {row} is trained on", row=self.row)


CONDITIONS = (LossRises, EpochReached, UpdateReached, RowTrained)

"""Stopping early: when the loss that counts has not become lower for a while."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from core import numbers
from core.fields import setting
from core.language import tr


@dataclass(frozen=True)
class EarlyStopping:
    """Whether and when training ends by itself.

    The loss that counts is that of the validation rows, or of the training rows where there are none, after each epoch.
    """

    early_stopping: bool = setting(
        False, tr("Stop early"), tr("End training when the validation loss no longer falls.")
    )
    patience: int = setting(
        10,
        tr("Patience"),
        tr("After how many epochs without a lower loss training ends."),
        minimum=1,
        maximum=10_000_000,
    )
    min_delta: float = setting(
        0.0, tr("Smallest gain"), tr("By how much the loss has to fall to count as lower."), minimum=0.0, maximum=1e6
    )
    restore_best: bool = setting(True, tr("Take best weights"), tr("Go back to the weights that had the lowest loss."))

    def summary(self) -> str:
        """Say in short what is set."""
        return tr("after {patience} epochs", patience=self.patience) if self.early_stopping else tr("off")

    def after_epoch(self, watch: Watch, loss: float, epoch: int) -> Watch:
        """Take note of the loss measured after `epoch`, which counts from 1."""
        if loss < watch.best - self.min_delta:
            return Watch(loss, epoch)
        waited = watch.waited + 1
        return Watch(watch.best, watch.best_epoch, waited, epoch if waited >= self.patience else 0)


@dataclass(frozen=True)
class Watch:
    """What is remembered of the losses.

    Attributes:
        best: the lowest loss, met after epoch `best_epoch`.  waited: epochs since then.
        stopped: after which epoch training was stopped, 0 while it may go on.
    """

    best: float = sys.float_info.max
    best_epoch: int = 0
    waited: int = 0
    stopped: int = 0

    def sentence(self, restored: bool) -> str:
        """Say why training stopped and with which weights, "" where it did not."""
        if not self.stopped:
            return ""
        kept = (
            tr("the weights of epoch {best_epoch} were taken", best_epoch=self.best_epoch)
            if restored
            else tr("the last weights were kept")
        )
        if not self.best_epoch:
            return tr(
                "Training stopped early after epoch {stopped}: the loss was no finite number; {kept}.",
                stopped=self.stopped,
                kept=kept,
            )
        return tr(
            "Training stopped early after epoch {stopped}: the loss was lowest after epoch {best_epoch} "
            "({best}); {kept}.",
            stopped=self.stopped,
            best_epoch=self.best_epoch,
            best=numbers.text(self.best),
            kept=kept,
        )

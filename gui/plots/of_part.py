"""Plots that look at the rows of one part; which one is chosen in their line of pickers."""

from __future__ import annotations

from core.evaluating.judged import PARTS, Judged
from core.language import tr
from gui.plots.pickers import Choosing


class OfPart(Choosing):
    """A plot with a picker for training, validation and test; put before a plot's other bases."""

    def begin_part(self) -> None:
        """Make the line of pickers, the part first; to be called once the plot itself is made."""
        self.begin_bar()
        self.part = self.picker("part", tr("Whose rows"), tr("Whose rows are looked at: training, validation or test"))

    def show_part(self, judged: Judged) -> None:
        """Say whose rows are on show, and where they are only some of them."""
        self.part.offer(PARTS, judged.part)
        self.set_note(judged.sample)

"""Breakpoints and watches below one another."""

from __future__ import annotations

from core.language import tr
from gui.panels.scroll import ScrollPanel
from gui.panels.watching.breakpoints import BreakpointList
from gui.panels.watching.watches import WatchList
from gui.session import Session
from gui.soon import soon
from gui.tokens import GAP


class WatchPanel(ScrollPanel):
    """Both lists; it scrolls when they are long."""

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__("panel.watching", tr("Breakpoints and watches"))
        self.watches = WatchList("panel.watches", session)
        self.breakpoints = BreakpointList("panel.breakpoints", session)
        self.body.addWidget(self.watches)
        self.body.addWidget(self.breakpoints)
        self.body.addStretch(1)

    def show_breakpoint(self, index: int) -> None:
        """Fold out the editor of a breakpoint and bring it into view."""
        self.breakpoints.open_editor(index)
        if index < len(self.breakpoints.cards):
            card = self.breakpoints.cards[index]
            soon(card, lambda: self.ensureWidgetVisible(card, 0, GAP))

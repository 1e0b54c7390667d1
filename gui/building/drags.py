"""What is being dragged while building, and what letting it go would do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt

from core.building import Command
from core.language import tr
from core.wiring import How
from gui.building import edits

FREE = tr("Let go on a layer: it reads this; Shift adds both, Ctrl joins both. On the canvas: adds a layer")
"""Where a connection is over nothing."""


@dataclass
class Drag:
    """What is being dragged: a connection's end ("wire"), the size of a layer ("size"), or a press on a connection."""

    kind: str
    start: QPoint
    layer: str = ""
    old: tuple[str, str] | None = None
    end: str = "target"
    size: int = 0
    setting: str = ""
    moved: bool = False


def how_of(keys: Qt.KeyboardModifier) -> How:
    """Tell how the reader takes another layer, by the keys held: Shift adds, Ctrl puts side by side."""
    if keys & Qt.KeyboardModifier.ControlModifier:
        return "concatenate"
    return "add" if keys & Qt.KeyboardModifier.ShiftModifier else "auto"


def wire_command(drag: Drag, over: str, how: How) -> Command | None:
    """Give what letting a connection go over a layer, or over none, would do."""
    if drag.old is None:
        return edits.connect(drag.layer, over, how) if over else None
    if not over:
        return edits.disconnect(*drag.old)
    if over in drag.old:
        return None
    return edits.rewire(drag.old, over, drag.end)


def hint_of(port: tuple[str, str] | None, ends: tuple[str, str] | None, layer: str) -> str:
    """Say what a port or a connection under the cursor is for."""
    if port is not None:
        out = port[0] == "out"
        return (
            tr("Drag from {layer} to a layer that is to read it", layer=layer)
            if out
            else tr("Drag away what {layer} reads", layer=layer)
        )
    return (
        tr("{ends} → {ends2}: click selects, Delete disconnects, drag an end elsewhere", ends=ends[0], ends2=ends[1])
        if ends
        else ""
    )

"""A connection that is drawn with keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from core.language import tr
from core.wiring import How
from gui.building import edits, wires

if TYPE_CHECKING:
    from gui.building.tools import BuildTools

Key = Qt.Key
WAYS: dict[How, str] = {"auto": tr("read it"), "add": tr("add both"), "concatenate": tr("put both side by side")}
"""How the reader takes another layer, and what the hint says of it."""
LOOKED_AT = 20
"""Layers that are tried at most to find the first on offer."""


class KeyWire:
    """From one layer to the one that arrow keys choose; Return connects, Delete disconnects, Escape gives up."""

    def __init__(self, tools: BuildTools) -> None:
        """Use the ground that `tools` draw on."""
        self._tools = tools
        self._source, self._targets = "", list[str]()
        self._how: How = "auto"

    @property
    def going(self) -> bool:
        """Whether a connection is being drawn."""
        return bool(self._source)

    def begin(self, source: str) -> None:
        """Begin at `source`; the first layer on offer is the next that can read it, else that does not yet."""
        layout = self._tools.layout()
        if layout is None or source not in layout.columns:
            return
        spec = layout.plan.spec
        targets = [name for name in spec.names if spec[name].inputs and name != source and name in layout.columns]
        if not targets:
            return
        self._source, self._targets, self._how = source, targets, "auto"
        later = [name for name in targets if spec.names.index(name) > spec.names.index(source)]
        fit = (name for name in later[:LOOKED_AT] if not self._tools.judge(edits.connect(source, name, "auto"))[0])
        new = (name for name in later if source not in spec[name].inputs)
        self._tools.shown.target = next(fit, next(new, targets[0]))
        self._show()

    def end(self) -> None:
        """Give up."""
        self._source = ""

    def press(self, key: int) -> None:
        """Handle a key."""
        shown = self._tools.shown
        if key == Key.Key_Escape:
            self._tools.cancel()
        elif key in (Key.Key_Left, Key.Key_Right, Key.Key_Tab, Key.Key_Backtab):
            by = 1 if key in (Key.Key_Right, Key.Key_Tab) else -1
            shown.target = self._targets[(self._targets.index(shown.target) + by) % len(self._targets)]
            self._show()
        elif key in (Key.Key_Up, Key.Key_Down):
            ways = list(WAYS)
            self._how = ways[(ways.index(self._how) + (1 if key == Key.Key_Down else -1)) % len(ways)]
            self._show()
        elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_Delete):
            self._do(key == Key.Key_Delete)

    def _do(self, delete: bool) -> None:
        tools, target = self._tools, self._tools.shown.target
        command = edits.disconnect(self._source, target) if delete else edits.connect(self._source, target, self._how)
        reason = tools.judge(command)[0]
        if reason:
            self._show(reason)
        else:
            tools.cancel()
            tools.commanded.emit(command)

    def _show(self, problem: str = "") -> None:
        tools = self._tools
        layout = tools.layout()
        if layout is None:
            return
        column, source = layout.columns[tools.shown.target], layout.columns[self._source]
        tools.shown.line = wires.out_port(source), wires.in_port(column)
        reason, words = tools.judge(edits.connect(self._source, tools.shown.target, self._how))
        hint = tr("← → layer · ↑ ↓ how: {ways} · Return connects · Delete disconnects · Esc", ways=WAYS[self._how])
        at = tools.view.mapFromScene(QPointF(column.header.x - 18, column.header.bottom))
        tools.say(f"{problem or reason or words}\n{hint}", bool(problem or reason), at)

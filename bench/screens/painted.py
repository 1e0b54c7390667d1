"""Writing that widgets paint themselves: noted while they paint, since nobody can ask a painted text for its room."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Written:
    """One text: where it is on its widget, in logical pixels, and whether its own box was too small for it."""

    widget: QWidget
    text: str
    place: QRectF
    cut: str


@contextmanager
def noted() -> Iterator[list[Written]]:
    """Note every text that Python code paints meanwhile."""
    found: list[Written] = []
    original = QPainter.drawText

    def draw(painter: QPainter, *arguments: Any) -> Any:
        written = _written(painter, arguments)
        if written is not None:
            found.append(written)
        return original(painter, *arguments)

    QPainter.drawText = draw  # type: ignore[assignment, method-assign]
    try:
        yield found
    finally:
        QPainter.drawText = original  # type: ignore[method-assign]


def _written(painter: QPainter, arguments: tuple[Any, ...]) -> Written | None:
    widget = painter.device()
    text = next((part for part in arguments if isinstance(part, str)), "")
    if not isinstance(widget, QWidget) or not text.strip():
        return None
    first, cut = arguments[0], ""
    if isinstance(first, (QRect, QRectF)):
        box, flags = QRectF(first), int(arguments[1])
        ink = painter.boundingRect(box, flags, text)
        if not flags & int(Qt.TextFlag.TextDontClip.value):
            cut = _cut(ink, box)
    else:
        at = QPointF(first) if isinstance(first, (QPoint, QPointF)) else QPointF(first, arguments[1])
        ink = QFontMetricsF(painter.font()).boundingRect(text).translated(at)
    return Written(widget, text, painter.worldTransform().mapRect(ink), cut)


def _cut(ink: QRectF, box: QRectF) -> str:
    """Say what is missing; descenders may stand out of a box by a little."""
    if ink.width() > box.width() + 1.5:
        return f"needs {ink.width():.0f} px, has {box.width():.0f}"
    if ink.height() > box.height() + 4:
        return f"needs {ink.height():.0f} px of height, has {box.height():.0f}"
    return ""

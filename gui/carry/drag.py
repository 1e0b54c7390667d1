"""Dragging something out of the window, from a handle that the mouse holds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

SHOWN = 200
"""Pixels of the small picture under the pointer."""


class DragOut(QObject):
    """Lets a widget be a handle: pressed and moved, it drags what `make` gives; None drags nothing."""

    def __init__(self, handle: QWidget, make: Callable[[], QMimeData | None]) -> None:
        """Watch `handle`."""
        super().__init__(handle)
        self._make = make
        self._pressed: QPoint | None = None
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to drag once the mouse has been moved far enough; a click stays a click."""
        if not isinstance(event, QMouseEvent):
            return False
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = at
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            if (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self._drag(watched)
            return True
        return False

    def _drag(self, handle: QObject) -> None:
        data = self._make()
        if data is None or not isinstance(handle, QWidget):
            return
        if hasattr(handle, "setDown"):
            handle.setDown(False)  # the release goes to whoever takes it
        drag_out(handle, data)


def drag_out(source: QWidget, data: QMimeData) -> None:
    """Drag data until they are let go."""
    drag = QDrag(source)
    drag.setMimeData(data)
    image = data.imageData()
    if isinstance(image, QImage) and not image.isNull():
        mode = Qt.TransformationMode.SmoothTransformation
        drag.setPixmap(QPixmap.fromImage(image.scaled(SHOWN, SHOWN, Qt.AspectRatioMode.KeepAspectRatio, mode)))
    drag.exec(Qt.DropAction.CopyAction)

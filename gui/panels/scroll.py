"""A panel that scrolls up and down when the window is low, and never sideways."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.tokens import EDGE, GAP


class ScrollPanel(QScrollArea):
    """Holds widgets below one another; add to `body`."""

    def __init__(self, object_name: str, title: str) -> None:
        """Start empty; `title` is what screen readers call it."""
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setObjectName(f"{object_name}.inside")
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(EDGE, GAP, EDGE, GAP)
        self.body.setSpacing(GAP // 2)
        self.setWidget(self._inside)
        self._order = QTimer(self, singleShot=True, interval=0)
        self._order.timeout.connect(self._order_keys)
        self._order.timeout.connect(self._make_room)
        self._ordered: list[QWidget] = []
        self._inside.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """Be as wide as what is inside: there is no scroll bar that would show what is cut off."""
        hint, bar = super().minimumSizeHint(), self.verticalScrollBar().sizeHint().width()
        return QSize(max(hint.width(), self._inside.minimumSizeHint().width() + bar), hint.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the controls in order anew when some have come or gone."""
        if watched is self._inside and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._order.start()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """Make what is inside as high as it needs to be: Qt asks it too early where writing has become larger."""
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _order_keys(self) -> None:
        """Let Tab go from the top to the bottom: Qt goes from the oldest control to the newest."""
        tab = Qt.FocusPolicy.TabFocus
        # The open lists of combo boxes are among the children, and are windows of their own.
        inside = self._inside.findChildren(QWidget)
        found = [w for w in inside if w.focusPolicy() & tab and w.isVisibleTo(self) and w.window() is self.window()]
        places = {w: w.mapTo(self._inside, QPoint(0, 0)) for w in found}
        found.sort(key=lambda w: (places[w].y(), places[w].x()))
        if found == self._ordered:
            return
        self._ordered = found
        for one, other in pairwise(found):
            if one.nextInFocusChain() is not other:
                QWidget.setTabOrder(one, other)

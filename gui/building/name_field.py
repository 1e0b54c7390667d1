"""The field on a layer's box in which its name is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from core.language import tr
from gui import theme
from gui.scaling import px
from gui.widgets import Line


class NameField(Line):
    """Return keeps the name, Escape drops it; `problem_of` says what is wrong with it while it is typed."""

    def __init__(self, name: str, parent: QWidget, problem_of: Callable[[str], str]) -> None:
        """Start with the present name, all of it selected."""
        super().__init__()
        self.setParent(parent)
        self._name, self._problem_of, self._done = name, problem_of, False
        self.take: Callable[[str], object] = lambda _name: None
        self.setObjectName("diagram.name")
        self.setAccessibleName(tr("Name of {name}", name=name))
        self.setToolTip(tr("Return keeps the name, Escape drops it"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(60)
        self.setText(name)
        self.selectAll()
        self.textEdited.connect(self._check)

    def show_at(self, box: QRect) -> None:
        """Appear on a layer's box."""
        width, height = max(box.width(), px(130)), px(30)
        self.setGeometry(box.center().x() - width // 2, box.center().y() - height // 2, width, height)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self, text: str) -> None:
        problem = self._problem_of(text.strip()) if text.strip() != self._name else ""
        theme.set_property(self, "invalid", "true" if problem else "false")
        self.setToolTip(problem or tr("Return keeps the name, Escape drops it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(keep=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(keep=False)
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed when something else is clicked."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._end(keep=True, back=False)

    def _end(self, keep: bool, back: bool = True) -> None:
        if self._done:
            return
        self._done = True
        text, place = self.text().strip(), self.parentWidget()
        if back and place is not None:
            # The viewport hands the keyboard on to its view.
            place.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()
        if keep and text and text != self._name:
            self.take(text)

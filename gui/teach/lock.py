"""Hiding controls for a class: commands and modes by name, with a code that guards against accident only."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from core.language import tr
from gui import settings
from gui.action_table import ACTIONS, MENUS
from gui.carry.tables import TableOut
from gui.scaling import px
from gui.teach.table import ALWAYS
from gui.tokens import EDGE, GAP
from gui.widgets import Line, push_button

if TYPE_CHECKING:
    from gui.main_window import MainWindow

KEY = "locked"
KIND = Qt.ItemDataRole.UserRole
MODES = {
    "mode:data": tr("Mode Data"),
    "mode:build": tr("Mode Build"),
    "mode:train": tr("Mode Train"),
    "mode:step": tr("Mode Step"),
}
HELP = tr(
    "What is ticked is hidden, its keys too, until the code is typed. The code guards against accident, "
    "not against intent: who knows this program can get past it."
)
SET_NAMES = {"watch_only": tr("Watch only"), "step_only": tr("Step only"), "no_answers": tr("No answers")}
SETS = {
    "watch_only": (
        "network.", "edit.", "group.", "note.", "arrange.", "data.", "train.", "file.", "mode:data", "mode:build",
    ),
    "step_only": ("network.", "train.", "data.", "time.", "mode:data", "mode:build", "mode:train"),
    "no_answers": ("step.reveal", "step.hint", "step.export", "step.why", "step.check", "teach."),
}  # fmt: skip


class Lock(QObject):
    """Keeps what is hidden for this window; it is remembered for the next start."""

    def __init__(self, window: MainWindow) -> None:
        """Hide what was hidden last."""
        super().__init__(window)
        self._window = window
        self.hidden: frozenset[str] = frozenset()
        self.code = ""
        self._was: dict[str, bool] = {}

    def restore(self) -> None:
        """Hide what the settings say."""
        try:
            kept = json.loads(str(settings.store().value(KEY, "{}")))
            names, code = kept.get("hidden", []), str(kept.get("code", ""))
        except (ValueError, AttributeError):
            return
        if isinstance(names, list):
            self._hide(frozenset(str(name) for name in names) & known())
            self.code = code

    def ask(self) -> None:
        """Ask what to hide, or for the code."""
        if not self.hidden:
            LockDialog(self._window, self).show()
            return
        words = tr("Code (it guards against accident only):")
        code, wanted = QInputDialog.getText(self._window, tr("Unlock"), words, QLineEdit.EchoMode.Password)
        if wanted:
            self.unlock(code)

    def lock(self, names: Iterable[str], code: str) -> None:
        """Hide controls."""
        self.code = code.strip()
        self._hide(frozenset(names) & known())
        self._keep()
        self._window.session.say(
            tr("{n_hidden} controls are hidden; Teach, Lock controls shows them again.", n_hidden=len(self.hidden))
        )

    def unlock(self, code: str) -> bool:
        """Show everything again if the code is right."""
        if code.strip() != self.code:
            self._window.session.tell(tr("This is not the code; nothing was unlocked."))
            return False
        self._hide(frozenset())
        self.code = ""
        self._keep()
        self._window.session.tell("")
        self._window.session.say(tr("All controls are there again."))
        return True

    def _leave_hidden_mode(self) -> None:
        """Go to a mode that is there, if there is one."""
        session = self._window.session
        shown = [mode.removeprefix("mode:") for mode in MODES if mode not in self.hidden]
        if shown and session.mode not in shown:
            session.set_mode("step" if "step" in shown else shown[0])

    def _keep(self) -> None:
        settings.store().setValue(KEY, json.dumps({"hidden": sorted(self.hidden), "code": self.code}))

    def _hide(self, names: frozenset[str]) -> None:
        window, changed = self._window, names ^ self.hidden
        self.hidden = names
        for name, action in window.actions_by_id.items():
            if name in changed:
                if name in names:
                    self._was[name] = action.isVisible()
                action.setVisible(name not in names and self._was.get(name, True))
        for mode in (mode for mode in MODES if mode in changed):
            name, on = mode.removeprefix("mode:"), mode not in names
            button = window.top.switch.segment(name)
            button.setVisible(on)
            button.setEnabled(on)
            window.actions_by_id[f"view.{name}"].setVisible(on)
        self._leave_hidden_mode()
        for menu in MENUS:
            specs = [spec.id for spec in ACTIONS if spec.menu == menu]
            found = window.findChild(QObject, f"menu.{menu.lower()}")
            if found is not None:
                found.menuAction().setVisible(any(name not in names for name in specs))  # type: ignore[attr-defined]


def known() -> frozenset[str]:
    """Give everything that can be hidden."""
    return frozenset(spec.id for spec in ACTIONS if spec.id not in ALWAYS) | MODES.keys()


class LockDialog(QDialog):
    """A tree of all commands by menu, ready-made choices, and the code."""

    def __init__(self, parent: QWidget, lock: Lock) -> None:
        """Show what can be hidden."""
        super().__init__(parent)
        self.setObjectName("dialog.lock")
        self.setWindowTitle(tr("Lock controls"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(px(460), px(540)).boundedTo(parent.size() - QSize(40, 40)))
        self._lock = lock
        self.tree, self.code = QTreeWidget(), Line()
        TableOut(self.tree)
        self.tree.setObjectName("lock.controls")
        self.tree.setAccessibleName(tr("Controls"))
        self.tree.setToolTip(tr("Tick what is to be hidden."))
        self.tree.setHeaderHidden(True)
        self._fill()
        self.code.setObjectName("lock.code")
        self.code.setAccessibleName(tr("Code"))
        self.code.setPlaceholderText(tr("code to show them again"))
        self.code.setToolTip(HELP)
        self._lay_out()

    def _fill(self) -> None:
        can = known()
        groups = {
            heading: [(s.id, s.text.rstrip("…")) for s in ACTIONS if s.menu == menu and s.id in can]
            for menu, heading in MENUS.items()
        }
        for title, entries in {tr("Modes"): list(MODES.items()), **groups}.items():
            if not entries:
                continue
            top = QTreeWidgetItem(self.tree, [title])
            top.setFlags(top.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
            top.setCheckState(0, Qt.CheckState.Unchecked)
            for name, text in entries:
                item = QTreeWidgetItem(top, [text])
                item.setData(0, KIND, name)
                item.setCheckState(0, Qt.CheckState.Unchecked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        words = QLabel(HELP, wordWrap=True)
        words.setObjectName("lock.help")
        words.setProperty("look", "muted")
        sets = QHBoxLayout()
        for name, hidden in SETS.items():
            tip = tr("Tick what the choice {title!r} hides.", title=SET_NAMES[name])
            sets.addWidget(push_button(f"lock.{name}", SET_NAMES[name], tip, partial(self.tick, hidden)))
        sets.addStretch(1)
        column.addWidget(words)
        column.addLayout(sets)
        column.addWidget(self.tree, 1)
        row = QHBoxLayout()
        row.addWidget(self.code, 1)
        row.addWidget(push_button("lock.cancel", tr("Cancel"), tr("Hide nothing."), self.close))
        row.addWidget(push_button("lock.apply", tr("Hide"), tr("Hide what is ticked."), self.apply))
        column.addLayout(row)

    def items(self) -> list[QTreeWidgetItem]:
        """Give the lines of controls."""
        tops = [self.tree.topLevelItem(k) for k in range(self.tree.topLevelItemCount())]
        return [top.child(k) for top in tops if top is not None for k in range(top.childCount())]

    def tick(self, prefixes: tuple[str, ...]) -> None:
        """Tick the controls whose names begin so, and no others."""
        for item in self.items():
            on = str(item.data(0, KIND)).startswith(prefixes)
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def apply(self) -> None:
        """Hide what is ticked."""
        names = [str(item.data(0, KIND)) for item in self.items() if item.checkState(0) == Qt.CheckState.Checked]
        if not names:
            self.setWindowTitle(tr("Lock controls: tick something first"))
            return
        self._lock.lock(names, self.code.text())
        self.close()

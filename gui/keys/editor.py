"""The dialog in which every key can be changed. What it does holds at once; Undo in it takes back step by step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from core.errors import UserError
from core.files import atomic_write
from core.language import tr
from gui import settings
from gui.action_table import ACTIONS, MENUS, ActionSpec
from gui.keys.maps import LARGEST, MOST, Assigned, Keys, all_maps, native, read_keys, written
from gui.keys.recorder import KeyRecorder
from gui.keys.ring import ring, title_of
from gui.own_dialog import OwnDialog, show_once
from gui.scaling import px
from gui.tokens import EDGE, GAP
from gui.widgets import Choice, ProblemBar, push_button, search_line

if TYPE_CHECKING:
    from gui.main_window import MainWindow

ID = Qt.ItemDataRole.UserRole
ANYWHERE, NEAR = "anywhere", "near"


class KeyEditor(OwnDialog):
    """Lists every action with its keys; below it the chosen one gets another."""

    def __init__(self, window: MainWindow) -> None:
        """Show the keys in force."""
        super().__init__(window, "dialog.keys", tr("Change keys"), (860, 660))
        self._past: list[tuple[str, Assigned]] = []
        self.problem = ProblemBar("keys.problem")
        self._make_head()
        self._make_list()
        self._make_foot()
        self._lay_out()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self.undo)
        ring().changed.connect(self.refresh)
        self.refresh()
        self.tree.setCurrentItem(self.items()[0])

    def _make_head(self) -> None:
        self.by_key = KeyRecorder("keys.by_key")
        self.search = search_line(
            "keys.search",
            tr("Search commands"),
            tr("Search commands"),
            tr("Names, menus and explanations of commands are searched"),
        )
        self.search.textChanged.connect(self.refresh)
        self.by_key.setAccessibleName(tr("Search by key"))
        self.by_key.setToolTip(tr("Click here and press a key to see which command has it; Esc shows all again"))
        self.by_key.recorded.connect(self.refresh)
        self.map = Choice("keys.map", {name: each.label for name, each in all_maps().items()})
        self.map.setAccessibleName(tr("Key map"))
        self.map.setToolTip(tr("Which keys the commands have to begin with; your own changes belong to a map"))
        self.map.chosen.connect(self._choose_map)

    def _make_list(self) -> None:
        self.tree = QTreeWidget()
        self.tree.setObjectName("keys.list")
        self.tree.setAccessibleName(tr("Commands and their keys"))
        self.tree.setToolTip(tr("Choose a command; keys that you have changed stand in bold"))
        self.tree.setHeaderLabels([tr("Command"), tr("Keys"), tr("Keys in the diagram")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setColumnWidth(0, px(400))
        self.tree.setColumnWidth(1, px(220))
        self.tree.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.tree.itemActivated.connect(lambda *_: self.record.setFocus())

    def _make_foot(self) -> None:
        self.what, self.told = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.what.setObjectName("keys.what")
        self.told.setObjectName("keys.told")
        self.told.setMinimumHeight(self.told.fontMetrics().lineSpacing() + 2)
        self.record = KeyRecorder("keys.record")
        self.record.recorded.connect(self._tell_conflict)
        self.place = Choice("keys.place", {ANYWHERE: tr("in the whole window"), NEAR: tr("in the diagram")})
        self.place.setAccessibleName(tr("Where the key works"))
        self.place.setToolTip(tr("Keys in the diagram work only while it has the keyboard"))
        self.set = push_button("keys.set", tr("Use"), tr("Give the command this key in place of its keys"), self.use)
        self.add = push_button(
            "keys.add", tr("Add it"), tr("Give the command this key beside the others"), self.use_too
        )
        self.remove = push_button("keys.clear", tr("No key"), tr("Take all keys of this place away"), self.clear_keys)
        self.back = push_button("keys.reset", tr("Reset"), tr("Give the command the map's keys again"), self.reset)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        for parts in ((self.search, self.by_key, QLabel(tr("Key map")), self.map),):
            column.addLayout(_row(*parts, wide=self.search))
        column.addWidget(self.problem)
        column.addWidget(self.tree, 1)
        column.addWidget(self.what)
        column.addLayout(_row(self.record, self.place, self.set, self.add, self.remove, self.back, wide=self.record))
        column.addWidget(self.told)
        column.addLayout(_row(*self._buttons()))

    def _buttons(self) -> list[QWidget | None]:
        self.undo_button = push_button("keys.undo", tr("Undo"), tr("Take the last change of keys back"), self.undo)
        return [
            self.undo_button,
            push_button("keys.reset_all", tr("Reset all"), tr("Forget all changes to this map"), self.reset_all),
            push_button("keys.import", tr("Import…"), tr("Take keys from a file"), self.ask_import),
            push_button("keys.export", tr("Export…"), tr("Write all keys as a file of JSON"), self.ask_export),
            None,
            push_button("keys.sheet", tr("All keys…"), tr("Show all keys by mode"), self._show_sheet),
            push_button("keys.close", tr("Close"), tr("Close; what was changed stays"), self.close),
        ]

    # What is shown

    def items(self) -> list[QTreeWidgetItem]:
        """Give the lines on show."""
        found = [self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount())]
        return [item for item in found if item is not None]

    def refresh(self) -> None:
        """List what is searched for, with the keys in force."""
        kept = self.chosen
        self.tree.blockSignals(True)
        self.tree.clear()
        for spec in (spec for spec in ACTIONS if self._wanted(spec)):
            self.tree.addTopLevelItem(self._item(spec))
        self.tree.blockSignals(False)
        self.choose(kept)
        self.map.choose(ring().map)
        self.undo_button.setEnabled(bool(self._past))
        self._show_chosen()

    def _wanted(self, spec: ActionSpec) -> bool:
        if self.by_key.key and self.by_key.key not in tuple(ring().of(spec.id)):
            return False
        text = f"{MENUS[spec.menu]} {spec.text} {spec.tooltip}".casefold()
        return all(word in text for word in self.search.text().casefold().split())

    def _item(self, spec: ActionSpec) -> QTreeWidgetItem:
        keys = ring().of(spec.id)
        shown = [", ".join(map(native, place)) for place in (keys.anywhere, keys.near)]
        item = QTreeWidgetItem([tr("{name}: {value}", name=MENUS[spec.menu], value=spec.text.rstrip("…")), *shown])
        item.setData(0, ID, spec.id)
        item.setSizeHint(0, QSize(0, self.fontMetrics().lineSpacing() + GAP))
        item.setToolTip(0, spec.tooltip)
        if keys != ring().usual(spec.id):
            font = QFont(self.font())
            font.setBold(True)
            for column in range(3):
                item.setFont(column, font)
        return item

    @property
    def chosen(self) -> str:
        """The action that is chosen, "" where none is."""
        item = self.tree.currentItem()
        return str(item.data(0, ID)) if item is not None else ""

    def choose(self, action: str) -> None:
        """Choose an action, where it is listed; else the first."""
        items = self.items()
        found = next((item for item in items if item.data(0, ID) == action), items[0] if items else None)
        if found is not None:
            self.tree.setCurrentItem(found)
            self.tree.scrollToItem(found)

    def _show_chosen(self) -> None:
        action = self.chosen
        spec = next((spec for spec in ACTIONS if spec.id == action), None)
        self.what.setText(f"{title_of(action)}: {spec.tooltip}" if spec is not None else tr("No command is called so."))
        usual = not action or ring().of(action) == ring().usual(action)
        self.back.setEnabled(not usual)
        self.record.clear()
        self._tell_conflict()

    def _tell_conflict(self, _key: str = "") -> None:
        """Say whose key it is, before it is taken."""
        key, action = self.record.key, self.chosen
        owner = ring().owner(key) if key else ""
        for button in (self.set, self.add):
            button.setEnabled(bool(key and action))
        taken = bool(owner) and owner != action
        self.set.setText(tr("Use, take it away there") if taken else tr("Use"))
        words = ""
        if taken:
            words = tr(
                "{key} belongs to “{title}”; it would lose it. Esc keeps it there.", key=native(key),
                title=title_of(owner),
            )  # fmt: skip
        elif owner:
            words = tr("The command has {key} already.", key=native(key))
        elif key:
            words = tr("{key} is free.", key=native(key))
        self.told.setText(words)
        place = getattr(ring().of(action), self.place.current()) if action else ()
        self.remove.setEnabled(bool(place))

    # What is done

    def use(self) -> None:
        """Give the chosen action the recorded key alone."""
        self._put((self.record.key,))

    def use_too(self) -> None:
        """Give it the recorded key beside the others."""
        here = getattr(ring().of(self.chosen), self.place.current())
        self._put((*here, self.record.key)[-MOST:])

    def clear_keys(self) -> None:
        """Take its keys of this place away."""
        self._put(())

    def _put(self, keys: tuple[str, ...]) -> None:
        now, action = ring().of(self.chosen), self.chosen
        for key in keys:
            now = now.without(key)
        made = Keys(keys, now.near) if self.place.current() == ANYWHERE else Keys(now.anywhere, keys)
        self._note()
        ring().put(action, made)
        self.refresh()

    def reset(self) -> None:
        """Give the chosen action the map's keys."""
        self._note()
        ring().reset(self.chosen)
        self.refresh()

    def reset_all(self) -> None:
        """Give every action the map's keys."""
        self._note()
        ring().reset_all()
        self.refresh()

    def _choose_map(self, name: str) -> None:
        self._note()
        settings.set_value("keymap", name)
        self.refresh()

    def _note(self) -> None:
        self._past.append((ring().map, ring().own()))
        self.problem.clear()

    def undo(self) -> None:
        """Take the last change back."""
        if self._past:
            name, own = self._past.pop()
            settings.set_value("keymap", name)
            ring().put_own(own)
            self.refresh()

    # Files

    def ask_import(self) -> None:
        """Ask for a file of keys."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Import keys"), "", tr("Keys (*.json)"))
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Take the keys of a file in place of all own changes; a bad file changes nothing."""
        try:
            keys = read_keys(_text(path), path.name)
        except UserError as error:
            self.problem.show_problem(str(error))
            return
        self._note()
        ring().put_own(keys)
        self.refresh()
        self.told.setText(tr("Taken from {name}.", name=path.name))

    def ask_export(self) -> None:
        """Ask where to write all keys."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Export keys"), "deepstep-keys.json", tr("Keys (*.json)"))
        if name:
            self.write_file(Path(name) if Path(name).suffix else Path(name).with_suffix(".json"))

    def write_file(self, path: Path) -> None:
        """Write the keys of every action."""
        data = written(path.stem, {spec.id: ring().of(spec.id) for spec in ACTIONS}).encode()

        def put(file: BinaryIO) -> None:
            file.write(data)

        try:
            atomic_write(path, put)
        except UserError as error:
            self.problem.show_problem(str(error))
            return
        self.problem.clear()
        self.told.setText(tr("All keys are in {path}.", path=path))

    def _show_sheet(self) -> None:
        from gui.keys.sheet_dialog import show_sheet

        show_sheet(self._window)


def _row(*parts: QWidget | None, wide: QWidget | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, 1 if part is wide else 0)
    return row


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise UserError(tr("{name} is too large for a file of keys.", name=path.name))
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise UserError(tr("{name} cannot be read as a file of keys; choose another.", name=path.name)) from None


def show_editor(window: MainWindow, action: str = "") -> KeyEditor:
    """Show the dialog, at an action where one is named."""
    editor = show_once(KeyEditor, window)
    editor.choose(action)
    editor.search.setFocus()
    return editor

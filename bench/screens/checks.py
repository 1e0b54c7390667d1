"""What is wrong in a window as it is now: cut or overlapping text, controls out of sight, empty panels."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenuBar,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSplitter,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from bench.screens.painted import Written

SLACK = 1.5
"""Pixels that rounding may take."""
BLANK = {"runs.nothing": "the line above says what to select"}
"""Pages that are empty on purpose, with the reason."""
OVERLAYS = {
    "picture.kind": "lies over the diagram, which leaves its foot free for it",
    "diagram.map": "the small map lies over a corner of a diagram that is larger than the view",
    "lesson.spotlight": "lets everything through and is as large as the window",
    "picture.out": "a handle over the diagram, by which the picture is dragged out",
    "matrices.pass": "stands in the foot that the matrices leave free for it",
    "title": "the menu bar's corner",
    "brand": "the menu bar's corner",
    "find": "a box that opens over the window and closes with Escape",
    "history": "such a box",
    "plots.chooser": "such a box",
    "find.panel": "such a box",
}
"""Widgets that lie over others on purpose, with the reason."""


def defects(window: QWidget, written: list[Written] | None = None) -> list[str]:
    """List what is wrong in `window`; `written` is what its widgets painted."""
    found: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() and (widget is window or not widget.isWindow()):
            found += [f"{place(widget)}: {words}" for words in _of(widget)]
    found += _overlaps(window) + _empty(window) + _painted(written or [])
    return sorted(set(found))


def place(widget: QWidget) -> str:
    """Name a widget by its objectName, or by its kind and whom it belongs to."""
    names: list[str] = []
    inside: QWidget | None = widget
    while inside is not None:
        if inside.objectName() and not inside.objectName().startswith("qt_"):
            names.append(inside.objectName())
            break
        names.append(type(inside).__name__)
        inside = inside.parentWidget()
    return "/".join(reversed(names))


def _of(widget: QWidget) -> list[str]:
    found = []
    for check in (_cut, _out_of_sight):
        words = check(widget)
        if words:
            found.append(words)
    if isinstance(widget, QAbstractItemView):
        found += _cells(widget)
    return found


def _cut(widget: QWidget) -> str:
    """Say which text has too little room."""
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, (QCheckBox, QRadioButton)):
        return _short(widget, widget.text(), widget.sizeHint().width(), widget.width())
    if isinstance(widget, (QPushButton, QToolButton)):
        return _button(widget)
    if isinstance(widget, QComboBox):
        return _combo(widget)
    if isinstance(widget, QLineEdit):
        return _line(widget)
    if isinstance(widget, QTabBar):
        return _tabs(widget)
    if isinstance(widget, QHeaderView):
        return _header(widget)
    if isinstance(widget, QMenuBar):
        return _menu_bar(widget)
    return ""


def _short(widget: QWidget, text: str, needs: float, has: float) -> str:
    if not text or needs <= has + SLACK or _told(widget, text):
        return ""
    return f"{text!r} needs {needs:.0f} px, has {has:.0f}"


def _told(widget: QWidget, text: str) -> bool:
    """Tell whether a text that is cut with "…" stands whole in the tooltip, and the widget does cut it so."""
    return (hasattr(widget, "shown") or isinstance(widget, QToolButton)) and text in widget.toolTip()


def _label(label: QLabel) -> str:
    text = label.text()
    if not text or (label.pixmap() and not label.pixmap().isNull()):
        return ""
    if callable(shown := getattr(label, "shown", None)):
        capitals = text.upper()
        return (
            "" if shown() in (text, capitals) or text in label.toolTip() else f"{text!r} is cut, the tooltip tells less"
        )
    if type(label).paintEvent is not QLabel.paintEvent and type(label).__name__ == "Heading":
        return ""  # paints itself: what it paints is noted
    if label.wordWrap():
        high = label.heightForWidth(label.width())
        return f"{text!r} needs {high} px of height, has {label.height()}" if high > label.height() + SLACK else ""
    hint = label.sizeHint()
    if hint.height() > label.height() + 3:
        return f"{text!r} needs {hint.height()} px of height, has {label.height()}"
    return _short(label, text, hint.width(), label.width())


def _button(button: QPushButton | QToolButton) -> str:
    text = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    if isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        text = "" if not button.icon().isNull() else text
    if not text or type(button).paintEvent not in (QPushButton.paintEvent, QToolButton.paintEvent):
        return ""
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    needs = button.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic.value), text).width() + icon + 8
    return _short(button, text, needs, button.width())


def _combo(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    needs = box.fontMetrics().horizontalAdvance(box.currentText())
    cut = needs > room.width() + SLACK and box.currentText() not in box.toolTip()
    return f"{box.currentText()!r} needs {needs} px, has {room.width()}" if cut else ""


def _line(line: QLineEdit) -> str:
    """A long text scrolls; words that say what to type, and numbers, have to be seen whole."""
    number = isinstance(line.parentWidget(), QAbstractSpinBox) or line.alignment() & Qt.AlignmentFlag.AlignRight
    text = line.text() if number else "" if line.text() else line.placeholderText()
    needs, room = line.fontMetrics().horizontalAdvance(text), line.contentsRect().width()
    option_room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, _option(line), line).width()
    room = min(room, option_room)
    if needs <= room + SLACK or line.width() < 4 or text in line.toolTip():
        return ""
    return f"{text!r} needs {needs} px, has {room}"


def _option(line: QLineEdit):  # type: ignore[no-untyped-def]
    from PySide6.QtWidgets import QStyleOptionFrame

    option = QStyleOptionFrame()
    line.initStyleOption(option)
    return option


def _tabs(bar: QTabBar) -> str:
    for number in range(bar.count()):
        needs = bar.fontMetrics().horizontalAdvance(bar.tabText(number))
        if needs > bar.tabRect(number).width() and bar.tabText(number) not in bar.tabToolTip(number):
            return f"tab {bar.tabText(number)!r} needs {needs} px, has {bar.tabRect(number).width()}"
    return ""


def _header(header: QHeaderView) -> str:
    model = header.model()
    if model is None or header.orientation() == Qt.Orientation.Vertical:
        return ""
    for section in range(header.count()):
        text = model.headerData(section, header.orientation())
        place_of = header.sectionViewportPosition(section)
        if not isinstance(text, str) or header.isSectionHidden(section) or place_of >= header.width():
            continue
        needs = header.fontMetrics().horizontalAdvance(text) + 8
        tip = model.headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        if needs > header.sectionSize(section) + SLACK and text not in str(tip or ""):
            return f"heading {text!r} needs {needs} px, has {header.sectionSize(section)}"
    return ""


def _menu_bar(bar: QMenuBar) -> str:
    more = bar.findChild(QToolButton, "qt_menubar_ext_button")
    return "some menus stand behind »" if isinstance(more, QToolButton) and more.isVisible() else ""


def _cells(view: QAbstractItemView) -> list[str]:
    """Look at the cells in sight: text that is cut has to stand in the tooltip."""
    model = view.model()
    if model is None or view.itemDelegate() is None or not isinstance(view.viewport(), QWidget):
        return []
    if type(view.itemDelegate()).__module__.startswith("gui."):
        return []  # paints itself: what it paints is noted
    found = []
    for index in _in_sight(view):
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not isinstance(text, str) or not text:
            continue
        room = view.visualRect(index).width()
        needs = view.sizeHintForIndex(index).width()
        if needs > room + 2 and text not in str(index.data(Qt.ItemDataRole.ToolTipRole) or ""):
            found.append(f"cell {text!r} needs {needs} px, has {room}, and no tooltip tells it")
    return found[:3]


def _in_sight(view: QAbstractItemView):  # type: ignore[no-untyped-def]
    model, seen, area = view.model(), 0, view.viewport().rect()
    columns = 1 if isinstance(view, QListView) else min(model.columnCount(view.rootIndex()), 40)
    for row in range(min(model.rowCount(view.rootIndex()), 400)):
        for column in range(columns):
            index = model.index(row, column, view.rootIndex())
            rect = view.visualRect(index)
            if rect.isValid() and not rect.isEmpty() and area.contains(rect.center()):
                seen += 1
                yield index
        if seen > 400:
            return


def _out_of_sight(widget: QWidget) -> str:
    """Say how much of a control its parents cut away where nobody can scroll to it."""
    if not isinstance(widget, (QAbstractButton, QLabel, QLineEdit, QComboBox, QAbstractSpinBox, QProgressBar)):
        return ""
    rect, inside = QRect(QPoint(0, 0), widget.size()), _plain(widget)
    while (parent := inside.parentWidget()) is not None and not inside.isWindow():
        rect = rect.translated(inside.pos())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            rect = _scrolled(rect, area)
        missing = rect.width() - (rect & parent.rect()).width(), rect.height() - (rect & parent.rect()).height()
        if max(missing) > 2 and min(widget.width(), widget.height()) > 0:
            return f"{missing[0]} × {missing[1]} px of it lie outside of {place(parent)}"
        inside = parent
    return ""


def _plain(widget: QWidget) -> QWidget:
    return widget


def _scrolled(rect: QRect, area: QAbstractScrollArea) -> QRect:
    """Give what is left to complain of where one can scroll."""
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    moved = QRect(rect)
    if area.verticalScrollBarPolicy() != off:
        moved.setTop(0)
        moved.setHeight(min(rect.height(), area.viewport().height()))
    if area.horizontalScrollBarPolicy() != off:
        moved.setLeft(0)
        moved.setWidth(min(rect.width(), area.viewport().width()))
    return moved


def _overlaps(window: QWidget) -> list[str]:
    """Look for siblings that lie over one another."""
    found = []
    parents = [w for w in [window, *window.findChildren(QWidget)] if w.isVisible()]
    for parent in parents:
        if isinstance(parent, (QStackedWidget, QAbstractItemView, QSplitter, QMenuBar, QTabBar, QComboBox)):
            continue
        children = [w for w in parent.children() if isinstance(w, QWidget) and w.isVisible() and not w.isWindow()]
        solid = [w for w in children if w.width() > 1 and w.height() > 1 and w.objectName() not in OVERLAYS]
        for one, other in combinations(solid, 2):
            common = one.geometry() & other.geometry()
            if common.width() > 2 and common.height() > 2 and _talks(one) and _talks(other) and not _over(one, other):
                found.append(f"{place(one)} and {place(other)} overlap by {common.width()} × {common.height()} px")
    return found


def _talks(widget: QWidget) -> bool:
    """Tell whether there is something to read or press in a widget."""
    kinds = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QAbstractSpinBox)
    return isinstance(widget, kinds) or any(child.isVisible() for child in widget.findChildren(QWidget))


def _over(one: QWidget, other: QWidget) -> bool:
    """Tell whether one of both is a field or box that floats over a picture."""
    return any(isinstance(w, QGraphicsView) or w.property("floats") for w in (one, other))


def _empty(window: QWidget) -> list[str]:
    found = []
    for dock in window.findChildren(QDockWidget):
        panel = dock.widget()
        if dock.isVisible() and (panel is None or not panel.isVisible() or not any(
            child.isVisible() and child.width() > 8 and child.height() > 8 for child in panel.findChildren(QWidget)
        )):  # fmt: skip
            found.append(f"{place(dock)}: nothing is in it")
    for stack in window.findChildren(QStackedWidget):
        page = stack.currentWidget()
        plain = (
            page is not None
            and type(page) is QWidget
            and page.objectName() not in BLANK
            and stack.isVisible()
            and stack.width() > 20
        )
        if plain and not any(child.isVisible() for child in page.findChildren(QWidget)):
            found.append(f"{place(page)}: an empty page")
    return found


def _painted(written: list[Written]) -> list[str]:
    found, by_widget = [], defaultdict(list)
    for one in written:
        if one.cut and not isinstance(one.widget.parentWidget(), QGraphicsView):
            found.append(f"{place(one.widget)}: painted {one.text!r} {one.cut}")
        by_widget[one.widget].append(one)
    for widget, texts in by_widget.items():
        if isinstance(widget.parentWidget(), QGraphicsView):
            continue  # a diagram is zoomed and moved: what stands at its border is not lost
        found += _beyond(widget, texts) + _over_each_other(widget, texts)
    return found


def _beyond(widget: QWidget, texts: list[Written]) -> list[str]:
    if isinstance(widget.parentWidget(), QAbstractScrollArea):
        return []
    room = QRectF(widget.rect()).adjusted(-2, -3, 2, 3)
    return [
        f"{place(widget)}: painted {one.text!r} stands {_by(one.place, room)} beyond the widget"
        for one in texts
        if not room.contains(one.place) and room.intersects(one.place)
    ]


def _by(place_of: QRectF, room: QRectF) -> str:
    beyond = max(
        room.left() - place_of.left(), place_of.right() - room.right(),
        room.top() - place_of.top(), place_of.bottom() - room.bottom(),
    )  # fmt: skip
    return f"{beyond + 2:.0f} px"


def _over_each_other(widget: QWidget, texts: list[Written]) -> list[str]:
    found = []
    for one, other in combinations({(t.text, _key(t.place)): t for t in texts}.values(), 2):
        common = one.place.adjusted(1, 3, -1, -3) & other.place.adjusted(1, 3, -1, -3)
        if common.width() > 2 and common.height() > 2:
            found.append(f"{place(widget)}: painted {one.text!r} lies over {other.text!r}")
    return found[:3]


def _key(box: QRectF) -> tuple[int, ...]:
    return round(box.x()), round(box.y()), round(box.width()), round(box.height())

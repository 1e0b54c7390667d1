"""Many small pictures of one size in a grid: maps of units, kernels, feature maps, weights from an image."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from core import numbers
from core.backend import HostArray
from core.language import tr
from gui import theme
from gui.access import say
from gui.plots import colors, export, look
from gui.plots.pickers import Choosing
from gui.tokens import TINY

SMALLEST, LARGEST = 26.0, 150.0
BETWEEN, NAME = 4.0, 12.0
LINE = 14.0
TOGETHER, EACH = "together", "each"
SCALES = {TOGETHER: tr("One scale"), EACH: tr("Each its own scale")}
KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 0, Qt.Key.Key_PageUp: 0}


@dataclass(frozen=True, eq=False)
class Grid:
    """What is drawn.

    Attributes:
        layer: whose pictures they are.
        pixels: (pictures, height, width) numbers, row 0 at the top; or (…, 3) for colours.
        names: of the pictures.  numbers: which unit or channel each is.  foot: words below them.
        at: gives words for a row and a column of a picture, "" for none.
        smooth: whether neighbouring numbers run into each other.  grey: 0 to 1 as grey, for what is no weight.
    """

    layer: str
    pixels: HostArray
    names: Sequence[str]
    numbers: Sequence[int]
    foot: str = ""
    at: Callable[[int, int], str] = lambda row, column: tr("row {row}, column {column}", row=row + 1, column=column + 1)
    smooth: bool = False
    grey: bool = False


class TilesPlot(Choosing):
    """Blue above 0, orange below. Hovering tells the number, a click selects the unit in the diagram."""

    hint = tr("Hover for numbers; a click selects the unit in the diagram.")

    def __init__(self, kind: str, title: str, empty: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(f"plot.{kind}", title, empty, parent)
        self.grid: Grid | None = None
        self.first = 0
        self.hover: tuple[int, int, int] | None = None
        self._colors: HostArray | None = None
        self._images: dict[int, QImage] = {}
        self.begin_bar()

    def end_bar(self) -> None:
        """Add what all such plots have, behind the pickers of their own."""
        self.scale = self.picker(
            "scale", tr("Colours"), tr("Whether all pictures share one scale of colours"), asks=False
        )
        self.scale.chosen.connect(lambda _: self._repaint())
        self.scale.offer(SCALES, TOGETHER)
        self.more = look.TextButton(f"{self.objectName()}.more", "", self)
        self.more.setAccessibleName(tr("More pictures"))
        self.more.setToolTip(tr("Show the next pictures"))
        self.more.clicked.connect(self.turn)
        self.more.hide()
        self.bar_row.addWidget(self.more)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(480, 240)

    def show_grid(self, grid: Grid) -> None:
        """Draw small pictures."""
        if self.grid is None or len(grid.names) != len(self.grid.names) or grid.pixels.shape != self.grid.pixels.shape:
            self.first, self.hover = 0, None
        self.grid, self._colors = grid, None
        self._arrange()
        low, high = _ends(grid.pixels)
        self.filled(
            tr(
                "{n_names} pictures; {low} to {high}. {foot}",
                n_names=len(grid.names),
                low=numbers.text(low),
                high=numbers.text(high),
                foot=grid.foot,
            ).strip()
        )

    def clear(self, empty: str | None = None) -> None:  # noqa: D102
        self.grid, self.hover, self.first, self._colors = None, None, 0, None
        self.more.hide()
        super().clear(empty)

    def _repaint(self) -> None:
        self._colors = None
        self.update()

    def restyle(self) -> None:  # noqa: D102
        self._colors = None
        super().restyle()

    # Which pictures are seen, and where.

    def layout_of(self) -> tuple[int, int, QSize]:
        """Give columns, lines and the size of a picture in whole pixels, so that as many as can be are seen well."""
        grid, area = self.grid, self._room()
        if grid is None or not len(grid.names):
            return 1, 1, QSize(1, 1)
        high, wide = grid.pixels.shape[1:3]
        best = (0.0, 1, 1)
        for columns in range(1, len(grid.names) + 1):
            lines = -(-len(grid.names) // columns)
            across = (area.width() - BETWEEN * (columns - 1)) / columns / wide
            down = (area.height() - (BETWEEN + NAME) * lines) / lines / high
            best = max(best, (min(across, down, LARGEST / max(high, wide)), columns, lines))
        scale, columns, lines = best
        if scale * max(high, wide) < SMALLEST:  # too small to see anything: fewer at a time
            scale = SMALLEST / max(high, wide)
            columns = max(1, int((area.width() + BETWEEN) // (wide * scale + BETWEEN)))
            lines = max(1, int(area.height() // (high * scale + BETWEEN + NAME)))
        return columns, lines, QSize(max(1, int(wide * scale)), max(1, int(high * scale)))

    def _room(self) -> QRectF:
        return self.area().adjusted(4, 4, -4, -4 - self._foot()[1])

    def _foot(self) -> tuple[str, float]:
        """Give the words below the pictures, cut where they take more than a third of the plot, and their height."""
        words, area = self.grid.foot if self.grid is not None else "", self.area()
        if not words:
            return "", 0.0
        metrics, width = QFontMetrics(look.small_font()), max(20, int(area.width()) - 8)
        wrap, most = int(Qt.TextFlag.TextWordWrap), max(LINE, area.height() / 3)

        def height(text: str) -> float:
            return float(metrics.boundingRect(QRect(0, 0, width, 4000), wrap, text).height())

        shown = words
        while height(shown) > most and " " in words:
            words = words.rsplit(" ", 1)[0]
            shown = f"{words} …"
        return shown, height(shown) + 4

    def seen(self) -> range:
        """Give the numbers of the pictures that are seen."""
        columns, lines, _ = self.layout_of()
        count = len(self.grid.names) if self.grid is not None else 0
        return range(self.first, min(count, self.first + columns * lines))

    def places(self) -> list[tuple[int, QRectF]]:
        """Give the pictures that are seen with their rectangles."""
        columns, _, size = self.layout_of()
        room = self._room()
        wide = columns * (size.width() + BETWEEN) - BETWEEN
        left = room.left() + max(0.0, (room.width() - wide) / 2)
        found = []
        for place, picture in enumerate(self.seen()):
            line, column = divmod(place, columns)
            x = left + column * (size.width() + BETWEEN)
            y = room.top() + line * (size.height() + BETWEEN + NAME)
            found.append((picture, QRectF(round(x), round(y), size.width(), size.height())))
        return found

    def turn(self) -> None:
        """Go on to the next pictures, after the last ones to the first."""
        seen, count = self.seen(), len(self.grid.names) if self.grid is not None else 0
        self.first = seen.stop if seen.stop < count else 0
        self.hover = None
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        count = len(self.grid.names) if self.grid is not None else 0
        if self.first and not len(self.seen()):
            self.first = 0
        hidden = count - len(self.seen())
        self.more.setVisible(hidden > 0)
        self.more.setText(tr("… {hidden} more", hidden=hidden))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._arrange()

    # Painting.

    def paint(self, painter: QPainter, area: QRectF) -> None:  # noqa: D102
        look.paint_ground(painter, area, self.hasFocus())
        grid = self.grid
        if grid is None:
            return
        painter.setFont(look.small_font(TINY))
        metrics, middle = painter.fontMetrics(), int(Qt.AlignmentFlag.AlignCenter)
        for picture, box in self.places():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, grid.smooth)
            painter.drawImage(box, self._image(picture))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
            painter.setPen(theme.color("muted"))
            under = QRectF(box.left() - 2, box.bottom() + 1, box.width() + 4, NAME)
            words = metrics.elidedText(grid.names[picture], Qt.TextElideMode.ElideLeft, int(under.width()))
            painter.drawText(under, middle, words)
        self._paint_foot(painter, area)
        self._paint_hover(painter)

    def _image(self, picture: int) -> QImage:
        if self._colors is None:
            assert self.grid is not None
            self._colors, self._images = _painted(self.grid, self.scale.current == EACH), {}
        if picture not in self._images:
            self._images[picture] = colors.image(self._colors[picture])
        return self._images[picture]

    def _paint_foot(self, painter: QPainter, area: QRectF) -> None:
        words, height = self._foot()
        painter.setFont(look.small_font())
        painter.setPen(theme.color("muted"))
        place = QRectF(area.left() + 4, area.bottom() - height, area.width() - 8, height - 2)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)

    def _paint_hover(self, painter: QPainter) -> None:
        box = next((box for picture, box in self.places() if self.hover and picture == self.hover[0]), None)
        if box is None or self.hover is None:
            return
        painter.setFont(look.small_font())
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(-1, -1, 1, 1))
        words = self.words_at(*self.hover).split("\n")
        metrics, area = painter.fontMetrics(), self.area()
        width, height = max(metrics.horizontalAdvance(line) for line in words) + 12, 14 * len(words) + 4
        left = min(max(box.left(), area.left() + 2), area.right() - width - 2)
        top = box.bottom() + 3 if box.bottom() + 3 + height < area.bottom() else max(box.top() - height - 3, area.top())
        label = QRectF(left, top, width, height)
        painter.fillRect(label, theme.color("window", 238))
        painter.setPen(theme.color("text"))
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), "\n".join(words))

    # Mouse, words, numbers.

    def spot(self, at: QPointF) -> tuple[int, int, int] | None:
        """Give picture, row and column at a pixel."""
        for picture, box in self.places():
            if self.grid is not None and box.contains(at):
                high, wide = self.grid.pixels.shape[1:3]
                row = int((at.y() - box.top()) / box.height() * high)
                column = int((at.x() - box.left()) / box.width() * wide)
                return picture, min(row, high - 1), min(column, wide - 1)
        return None

    def words_at(self, picture: int, row: int, column: int) -> str:
        """Say what is there: the picture's name, the place in it, its number."""
        grid = self.grid
        if grid is None:
            return ""
        value = grid.pixels[picture, row, column]
        shown = " ".join(numbers.text(float(v)) for v in np.atleast_1d(value))
        return f"{grid.names[picture]}\n{grid.at(row, column)}\n{shown}"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._point(None if self.is_empty else self.spot(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        spot = None if self.is_empty else self.spot(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None and self.grid is not None:
            self.unit_clicked.emit(self.grid.layer, int(self.grid.numbers[spot[0]]))
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if self.grid is None or Qt.Key(event.key()) not in KEYS:
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_PageDown:
            self.turn()
        elif self.seen():
            now = self.hover[0] if self.hover is not None else self.seen().start - 1
            wanted = min(max(now + KEYS[Qt.Key(event.key())], self.seen().start), self.seen().stop - 1)
            high, wide = self.grid.pixels.shape[1:3]
            self._point((wanted, high // 2, wide // 2))
            if self.hover is not None:
                say(self, self.words_at(*self.hover).replace("\n", ", "))

    def tip(self, position: QPoint) -> str:  # noqa: D102
        inside = self.spot(QPointF(position)) is not None
        return "" if inside or self.grid is None else self.grid.foot

    def _point(self, spot: tuple[int, int, int] | None) -> None:
        if spot != self.hover:
            self.hover = spot
            self.update()

    def table(self) -> export.Table:  # noqa: D102
        if self.grid is None:
            return (), ()
        pixels = self.grid.pixels
        places = np.indices(pixels.shape[1:]).reshape(pixels.ndim - 1, -1)
        titles = (*("picture", "row", "column", "channel")[: pixels.ndim], "value")
        count = places.shape[1]
        names = [name for name in self.grid.names for _ in range(count)]
        columns = [np.tile(axis + 1, len(pixels)).tolist() for axis in places]
        return titles, (names, *columns, pixels.ravel().tolist())


def _ends(pixels: HostArray) -> tuple[float, float]:
    known = pixels[np.isfinite(pixels)]
    return (float(known.min()), float(known.max())) if known.size else (0.0, 0.0)


def _painted(grid: Grid, each: bool) -> HostArray:
    """Give the colours of all pictures, (pictures, height, width, 3); `each` with a scale of its own."""
    pixels = np.asarray(grid.pixels, dtype=np.float32)
    known = np.where(np.isfinite(pixels), pixels, 0)
    axes = tuple(range(1 if each else 0, pixels.ndim))
    low, high = (end(known, axis=axes, keepdims=True) for end in (np.min, np.max))
    most = np.maximum(np.maximum(-low, high), 1e-30)
    if pixels.ndim == 4:  # colours: 0 is a middle grey, so that dark and light are signs
        made: HostArray = np.clip(127.5 + 127.5 * known / most, 0, 255)
        return made
    if grid.grey:
        share = ((known - low) / np.maximum(high - low, 1e-30))[..., None]
        dark, light = colors.rgb(theme.color("canvas")), colors.rgb(theme.color("text"))
        return dark + share * (light - dark)
    return colors.signed(pixels / most, 1.0, theme.color("canvas"))

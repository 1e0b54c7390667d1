"""One random start as a tile: a small picture of what it does, its seed and its loss."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from core import numbers
from core.backend import HostArray
from core.language import tr
from core.runs.gallery import Start
from gui import theme
from gui.plots import colors
from gui.scaling import px
from gui.tokens import RADIUS, SMALL

WIDE, HIGH, WORDS = 98, 122, 34
STRENGTH = 0.7


class Tile(QAbstractButton):
    """Stands for the start at a place of the order; a click takes it."""

    def __init__(self, place: int) -> None:
        """Stand at `place`, counted from 0, and show nothing yet."""
        super().__init__()
        self.setObjectName(f"gallery.tile.{place}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._place, self.start = place, Start(0)
        self._values, self._image = False, QImage()
        self.span = (0.0, 1.0)
        theme.notifier().changed.connect(self._recolour)

    def sizeHint(self) -> QSize:
        """Have room for picture and words."""
        return QSize(px(WIDE), px(HIGH))

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return QSize(px(84), px(HIGH))

    def show_start(self, start: Start, values: bool, span: tuple[float, float]) -> None:
        """Show a start; `values`: its regions are numbers, not classes; `span`: of all targets."""
        new = start is not self.start or span != self.span
        self.start, self._values, self.span = start, values, span
        if new:
            self._recolour()
            self._speak()

    def _recolour(self) -> None:
        regions = self.start.regions
        self._image = QImage()
        if regions is not None:
            mixed = colors.heat(regions[..., 0], *self.span) if self._values else colors.mixed_classes(regions)
            self._image = colors.image(colors.on_canvas(mixed[::-1], STRENGTH))
        self.update()

    def _speak(self) -> None:
        start = self.start
        state = start.failed or (tr("{done:.0%} trained", done=start.done) if start.done < 1 else tr("trained"))
        rank = f"{self._place + 1}. " if start.loss is not None else ""
        self.setAccessibleName(
            tr(
                "{rank}seed {seed}, loss {loss}, {state}",
                rank=rank,
                seed=start.seed,
                loss=numbers.text(start.loss),
                state=state,
            )
        )
        right = tr("\n{right:.1f} % right", right=100 * start.right) if start.right is not None else ""
        self.setToolTip(
            tr(
                "Seed {seed}: loss {full}{right}\n{state}\nClick to take this start",
                seed=start.seed,
                full=numbers.full(start.loss),
                right=right,
                state=state,
            )
        )
        self.setEnabled(start.project is not None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = "accent" if self.hasFocus() or self.underMouse() else "line"
        painter.setPen(QPen(theme.color(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        self._paint_picture(painter, box.adjusted(5, 5, -5, -px(WORDS)))
        words = px(WORDS)
        self._paint_words(painter, QRectF(box.left() + 6, box.bottom() - words + 2, box.width() - 12, words - 4))
        self._paint_done(painter, box)

    def _paint_picture(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, theme.color("canvas"))
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._image)
        elif self.start.pairs is not None:
            self._paint_pairs(painter, area, self.start.pairs)
        else:
            self._paint_curve(painter, area)

    def _paint_pairs(self, painter: QPainter, area: QRectF, pairs: HostArray) -> None:
        """Draw predictions over targets, with the line on which they are equal."""
        low, high = self.span
        scale = np.clip((pairs - low) / ((high - low) or 1.0), -0.05, 1.05)
        painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(area.bottomLeft(), area.topRight())
        painter.setClipRect(area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent", 170))
        for x, y in scale:
            if np.isfinite(x) and np.isfinite(y):
                painter.drawEllipse(
                    QPointF(area.left() + x * area.width(), area.bottom() - y * area.height()), 1.7, 1.7
                )
        painter.setClipping(False)

    def _paint_curve(self, painter: QPainter, area: QRectF) -> None:
        """Draw the loss where there is nothing better to see."""
        known = self.start.losses
        if len(known) < 2:
            return
        low, high = float(known.min()), float(known.max())
        xs = np.linspace(area.left() + 2, area.right() - 2, len(known))
        ys = area.bottom() - 2 - (known - low) / ((high - low) or 1.0) * (area.height() - 4)
        painter.setPen(QPen(theme.color("accent"), 1.5))
        painter.drawPolyline([QPointF(x, y) for x, y in zip(xs, ys, strict=True)])

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        start, align = self.start, Qt.AlignmentFlag
        painter.setFont(theme.ui_font(SMALL))
        painter.setPen(theme.color("muted"))
        rank = f"{self._place + 1}. " if start.loss is not None else ""
        upper, lower = QRectF(area), QRectF(area)
        upper.setBottom(area.center().y())
        lower.setTop(area.center().y())
        painter.drawText(
            upper, int(align.AlignLeft | align.AlignVCenter), tr("{rank}seed {seed}", rank=rank, seed=start.seed)
        )
        if start.right is not None:
            painter.drawText(lower, int(align.AlignRight | align.AlignVCenter), f"{100 * start.right:.0f} %")
        painter.setPen(theme.color("bad" if start.failed else "text"))
        text = tr("diverged") if start.failed else numbers.text(start.loss)
        painter.drawText(lower, int(align.AlignLeft | align.AlignVCenter), text)

    def _paint_done(self, painter: QPainter, box: QRectF) -> None:
        """Draw how far it is as a thin line at the lower edge."""
        if 0 < self.start.done < 1:
            painter.fillRect(QRectF(box.left() + 4, box.bottom() - 3, (box.width() - 8) * self.start.done, 2),
                             theme.color("accent"))  # fmt: skip

"""A report as PDF on A4: vectors, embedded fonts, page numbers."""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from core.files import atomic_write
from core.language import tr
from core.report_writing.content import Block, Code, Paper, Picture, Table
from core.report_writing.page import inline, shade
from gui import theme
from gui.tokens import CODE, THEMES, TINY

DPI = 300
MARGIN = 18
"""Millimetres around each page."""
KIND = QTextFormat.ObjectTypes.UserObject + 1
PLACE = QTextFormat.Property.UserProperty + 1
SECTION, SHORT = 2, 0.5
"""The level of a section's heading; up to this share of a page a section is not cut in two."""
HIGHEST, WIDEST_NETWORK = 0.42, 1.0
"""Of a page's height and width, how much a picture takes at most."""
STYLE = """
h1 { font-size: 19pt; color: #1b222c; } h2 { font-size: 12.5pt; color: #1a66de; }
p { color: #1b222c; } p.lead, p.caption { color: #5d6775; } td, th { color: #1b222c; }
th { color: #5d6775; font-weight: 600; } pre { color: #1b222c; background-color: #eff2f7; }
"""


class SvgObject(QPyTextObject):
    """Pictures in the text, drawn as vectors."""

    def __init__(self, parent: Any, pictures: list[QSvgRenderer], width: float, height: float) -> None:
        """Hold `pictures`; none becomes larger than `width` × `height`."""
        super().__init__(parent)
        self._pictures, self._width, self._height = pictures, width, height

    def intrinsicSize(self, doc: QTextDocument, at: int, style: QTextFormat) -> QSizeF:  # noqa: D102
        size = QSizeF(self._pictures[style.intProperty(PLACE)].defaultSize())
        scale = DPI / 96
        scale = min(scale, self._width / max(size.width(), 1), self._height / max(size.height(), 1))
        return size * scale

    def drawObject(  # noqa: D102
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, at: int, style: QTextFormat
    ) -> None:
        self._pictures[style.intProperty(PLACE)].render(painter, QRectF(rect))


def write_pdf(path: Path, paper: Paper) -> None:
    """Write the report, all of it or nothing.

    Raises:
        UserError: when it cannot be written there.
    """
    data = pdf_bytes(paper)
    atomic_write(path, lambda file: _put(file, data))


def _put(file: Any, data: bytes) -> None:
    file.write(data)


def pdf_bytes(paper: Paper) -> bytes:
    """Give the report as a PDF."""
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    writer.setTitle(paper.title)
    writer.setCreator("Deepstep")
    document = document_of(paper, writer)
    _print(document, writer, paper.title)
    buffer.close()
    return bytes(made.data())


def document_of(paper: Paper, writer: QPdfWriter) -> QTextDocument:
    """Lay a report out on the pages of `writer`."""
    foot = DPI * 0.35
    width, height = float(writer.width()), writer.height() - foot
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    layout = document.documentLayout()
    layout.setPaintDevice(writer)
    font = theme.ui_font(CODE)
    font.setPointSizeF(9.5)
    document.setDefaultFont(QFont(font))
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(STYLE)
    pictures: list[QSvgRenderer] = []
    document.setHtml(_html(paper, pictures))
    drawer = SvgObject(document, pictures, width * WIDEST_NETWORK, height * HIGHEST)
    layout.registerHandler(KIND, drawer)
    document.setProperty("drawer", drawer)  # it lives as long as the document
    for place in range(len(pictures)):
        cursor = document.find(_mark(place))
        style = QTextCharFormat()
        style.setObjectType(KIND)
        style.setProperty(PLACE, place)
        cursor.insertText("\ufffc", style)
    _lay_out(document, QSizeF(width, height))
    _keep_together(document)
    return document


def _lay_out(document: QTextDocument, size: QSizeF) -> None:
    """Lay all of it out: after a change inside, Qt does not move everything that stands below."""
    document.setPageSize(size + QSizeF(1, 0))
    document.setPageSize(size)


def _keep_together(document: QTextDocument) -> None:
    """Begin a new page before a short section, heading and all, that would be cut in two."""
    layout, page = document.documentLayout(), document.pageSize().height()
    heads = [block for block in _blocks(document) if block.blockFormat().headingLevel() == SECTION]
    for place, head in enumerate(heads):
        top = layout.blockBoundingRect(head).top()
        following = heads[place + 1] if place + 1 < len(heads) else None
        end = layout.blockBoundingRect(following).top() if following is not None else layout.documentSize().height()
        if end - top <= SHORT * page and int(top // page) != int((end - 1) // page):
            style = head.blockFormat()
            style.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(head).setBlockFormat(style)
            _lay_out(document, document.pageSize())


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _print(document: QTextDocument, writer: QPdfWriter, title: str) -> None:
    pages = document.pageCount()
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        draw_page(document, painter, page)
        _foot(painter, writer, tr("{title} · page {page} of {pages}", title=title, page=page + 1, pages=pages))
    painter.end()


def draw_page(document: QTextDocument, painter: QPainter, page: int) -> None:
    """Draw one page, counted from 0."""
    size = document.pageSize()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(THEMES["light"].text))
    context.clip = QRectF(0, page * size.height(), size.width(), size.height())
    painter.save()
    painter.translate(0, -page * size.height())
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _foot(painter: QPainter, writer: QPdfWriter, words: str) -> None:
    font = theme.ui_font(TINY)
    font.setPointSizeF(8)
    painter.setFont(font)
    painter.setPen(QColor(THEMES["light"].muted))
    box = QRectF(0, 0, writer.width(), writer.height())
    painter.drawText(box, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight), words)


def _mark(place: int) -> str:
    return f"\u2045picture {place}\u2046"


def _html(paper: Paper, pictures: list[QSvgRenderer]) -> str:
    parts = [f"<h1>{_safe(paper.title)}</h1><p class='lead'>{_safe(paper.lead)}</p>"]
    for section in paper.sections:
        parts.append(f"<h2>{_safe(section.title)}</h2>")
        parts += [_block(block, pictures) for block in section.blocks]
    return f"<html><body>{''.join(parts)}</body></html>"


def _block(block: Block, pictures: list[QSvgRenderer]) -> str:
    if isinstance(block, Picture):
        renderer = QSvgRenderer(QByteArray(inline(block.svg).encode()))
        if not renderer.isValid():
            return ""
        pictures.append(renderer)
        place = f"<p>{_mark(len(pictures) - 1)}</p>"
        caption = f"<p class='caption' style='margin-bottom: 8px'>{_safe(block.caption)}</p>"
        return place + caption if block.caption else place
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Code):
        return f"<pre style='white-space: pre-wrap'>{_safe(block.text)}</pre>"
    return f"<p>{_safe(block)}</p>"


def _table(block: Table) -> str:
    rows = []
    for place, row in enumerate(block.rows):
        cells = []
        for column, text in enumerate(row):
            tag = "th" if block.headed and place == 0 else "td"
            align = "right" if block.numbers and column else "left"
            share = block.shades[place][column] if block.shades else 0.0
            ground = f" bgcolor='{shade(share)}'" if share > 0 else ""
            grey = " style='color: #5d6775'" if not block.headed and column % 2 == 0 else ""
            cells.append(f"<{tag} align='{align}'{ground}{grey}>{_safe(text)}</{tag}>")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table cellspacing='0' cellpadding='4'>{''.join(rows)}</table>"


def _safe(text: str) -> str:
    return html.escape(text)

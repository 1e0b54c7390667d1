"""Shows pages of the guide: Qt reads the Markdown; tables, pictures and headings are dressed as the theme wants."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from core.language import tr
from gui import theme
from gui.help.pages import FOLDER, slug_of
from gui.soon import soon

MARGIN, CELL = 20, 6
"""Pixels around a page and inside the cells of its tables."""
APART = 10.0
"""Pixels between paragraphs."""
KIND = QTextDocument.ResourceType
OBJECT = "\ufffc"
"""What stands for a picture in a text."""


class Browser(QTextBrowser):
    """One page at a time; what leads out of the guide is not followed: there is no network access."""

    turned = Signal(str)
    """The name of the page that is on show now, with "#" and its section where one was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("help.page")
        self.setAccessibleName(tr("Page of the guide"))
        self.setOpenExternalLinks(False)
        self.setSearchPaths([str(FOLDER)])
        self.document().setDocumentMargin(MARGIN)
        self._words: tuple[str, ...] = ()
        self._pictures: dict[str, QImage] = {}
        theme.notifier().changed.connect(self._restyle)

    def open(self, page: str, words: tuple[str, ...] = ()) -> None:
        """Show a page by its name, e.g. "train#plots", with `words` marked."""
        self._words = words
        name, _, section = page.partition("#")
        url = QUrl(f"{name}.md")
        url.setFragment(section)
        if url == self.source():
            self._scroll_to(section)
            self._mark()
        else:
            self.setSource(url, KIND.MarkdownResource)

    def page(self) -> str:
        """Give the name of the page on show."""
        return self.source().fileName().removesuffix(".md")

    def doSetSource(self, url: QUrl | str, type: QTextDocument.ResourceType = KIND.UnknownResource) -> None:
        """Go to a page; a link within the page only moves, and what is no page of the guide is not opened."""
        name = QUrl(url)
        there = name.fileName() or self.source().fileName()
        if name.scheme() or not there.endswith(".md") or not (FOLDER / there).is_file():
            return
        if there != self.source().fileName() or not self.toPlainText():
            super().doSetSource(QUrl(there), KIND.MarkdownResource)
            self._dress()
        self._mark()
        self._scroll_to(name.fragment())
        soon(self, lambda: self._scroll_to(name.fragment()))  # once the window has its size
        self.turned.emit(there.removesuffix(".md") + (f"#{name.fragment()}" if name.fragment() else ""))

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Give pages and pictures of the guide, and nothing else."""
        file = (FOLDER / QUrl(name).path()).resolve()
        if not file.is_relative_to(FOLDER.resolve()) or not file.is_file():
            return None
        if type == KIND.ImageResource.value:
            return QImage(str(file))
        return file.read_text(encoding="utf-8")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures into the width."""
        super().resizeEvent(event)
        self._fit_pictures()

    def _restyle(self) -> None:
        """Take the colours of another theme: the page is read anew, and stays where it was."""
        place = self.verticalScrollBar().value()
        self.document().clear()
        if self.page():
            super().doSetSource(self.source(), KIND.MarkdownResource)
            self.reload()
            self._dress()
            self._mark()
        self.verticalScrollBar().setValue(place)

    def _dress(self) -> None:
        document = self.document()
        document.setDocumentMargin(MARGIN)
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            form = QTextBlockFormat(block.blockFormat())
            self._dress_block(form, block, cursor.currentTable() is not None)
            cursor.setBlockFormat(form)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        self._fit_pictures()

    def _dress_block(self, form: QTextBlockFormat, block: QTextBlock, in_table: bool) -> None:
        """Give a paragraph its distances; lines of code stand together on a ground of their own."""
        code = form.hasProperty(QTextFormat.Property.BlockCodeFence)
        picture = block.text().strip() == OBJECT
        form.setTopMargin(2 * APART if form.headingLevel() > 1 and not in_table else 0)
        form.setBottomMargin(0 if in_table or code else APART / 3 if block.textList() else APART)
        form.setLineHeight(
            100.0 if code or picture else 125.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        if code and not in_table:
            form.setBackground(theme.color("card"))
            form.setNonBreakableLines(False)
            if not block.next().blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence):
                form.setBottomMargin(APART)

    def _dress_table(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(theme.color("line"))
        form.setBorderCollapse(True)
        form.setCellPadding(CELL)
        form.setCellSpacing(0)
        form.setTopMargin(APART / 2)
        form.setBottomMargin(APART)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            cell_form = cell.format()
            cell_form.setBackground(theme.color("raised"))
            cell.setFormat(cell_form)

    def _fit_pictures(self) -> None:
        room = self.viewport().width() - 2 * MARGIN - 4
        for frame_block in _blocks(self.document().rootFrame()):
            part = frame_block.begin()
            while not part.atEnd():
                fragment = part.fragment()
                form = fragment.charFormat()
                if form.isImageFormat():
                    self._fit(fragment.position(), fragment.length(), room)
                part += 1

    def _fit(self, position: int, length: int, room: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        form = cursor.charFormat().toImageFormat()
        name = form.name()
        if name not in self._pictures:
            self._pictures[name] = QImage(str(FOLDER / name))
        whole, ratio = self._pictures[name], self.devicePixelRatioF()
        width = max(80, min(whole.width(), room))
        if not whole.isNull() and form.width() != width:
            drawn = whole.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
            drawn.setDevicePixelRatio(ratio)
            self.document().addResource(KIND.ImageResource.value, QUrl(name), drawn)
            form.setWidth(width)
            form.setHeight(whole.height() * width / whole.width())
            cursor.setCharFormat(form)

    def _scroll_to(self, section: str) -> None:
        block = self.document().begin()
        while section and block.isValid():
            if block.blockFormat().headingLevel() and slug_of(block.text()) == section:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top) - MARGIN // 2)
                return
            block = block.next()
        self.verticalScrollBar().setValue(0)

    def _mark(self) -> None:
        marks = []
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(theme.color("accent", 90))
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)


def _blocks(frame: QTextFrame) -> list[QTextBlock]:
    """List the blocks of a frame and of the frames in it."""
    found = []
    block = frame.firstCursorPosition().block()
    last = frame.lastCursorPosition().position()
    while block.isValid() and block.position() <= last:
        found.append(block)
        block = block.next()
    return found

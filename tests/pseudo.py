"""The window in a language that marks each of its texts: what is shown unmarked goes past the translators.

`python3 run.py python -m tests.pseudo` lists such texts of the modes, `--dialogs` of all that a command opens too.
"""

from __future__ import annotations

import argparse
import html
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from typing import Any

FIRST, LAST = "⟦", "⟧"
WORD = re.compile(r"[A-Za-zÀ-ɏ]{3,}")
SHORTENED = re.compile(r"[^⟦⟧]*…")
"""The rest of a text that was cut: its closing mark is gone."""
NAMES = re.compile(
    r"^(https?:|/|file:)|\.(py|json|csv|deepstep|html|svg|png|onnx|npz)\b|^[\w.]+\(|^[a-z]+\d+(\.|$)|^(Ctrl|Alt|Shift|F\d)"
)
"""Names of files, of layers and calls, and keys."""
FOREIGN = frozenset(
    WORD.findall(
        """deepstep relu tanh adam sgd rmsprop adamw nadam sigmoid softmax elu gelu selu swish mish softplus softsign
        leaky
        csv pdf svg png onnx keras pytorch tensorflow numpy cupy json html tikz latex safetensors torch cpu gpu
        english deutsch ctrl alt shift esc tab return space del ins home end left right down pgup pgdown enter backspace
        umap sne pca roc auc mse mae rmse nan inf max min sum exp log sin cos sqrt glorot lecun xor iris mnist wine
        python pyside numba float spirals spiral blobs moons circles checkerboard argmax"""
    )
)
"""Names that are the same in every language."""


def marked(text: str, count: int | None = None) -> str:
    """Give a text as the language of marks has it."""
    return f"{FIRST}{text}{LAST}"


def unmarked(text: str, own: frozenset[str] = FOREIGN) -> str:
    """Give what of a shown text no translator has seen; `own`: words that need none."""
    rest = html.unescape(text)
    while (less := re.sub(r"⟦[^⟦⟧]*⟧", " ", rest)) != rest:
        rest = less
    rest = re.sub(r"⟦" + SHORTENED.pattern, " ", re.sub(r"<[^<>]*>", " ", rest))
    rest = re.sub(r"⟦[^⟦⟧]*$", " ", rest)
    if NAMES.search(rest.strip()):
        return ""
    return rest.strip() if any(word.lower() not in own for word in WORD.findall(rest)) else ""


def texts_of(window: Any) -> Iterator[tuple[str, str]]:
    """Give every text of a window with the name of its place: what is written, tips, and what is read out."""
    from PySide6 import QtWidgets as w

    for widget in [window, *window.findChildren(w.QWidget)]:
        if not widget.isVisible() or (widget is not window and widget.isWindow()):
            continue
        name = _name(widget)
        if not name.startswith("qt_"):
            yield from ((f"{name} {part}", text) for part, text in _of(widget) if text)


def _of(widget: Any) -> Iterator[tuple[str, str]]:
    from PySide6 import QtWidgets as w

    yield "tip", re.sub(r"^[a-z_0-9]+\.[a-z_0-9.]+$|^[0-9a-f]{64}$", "", widget.toolTip(), flags=re.MULTILINE)
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "what is this", widget.whatsThis()
    own = isinstance(widget.parentWidget(), w.QDialogButtonBox)  # Qt's own words, which Qt translates
    if isinstance(widget, (w.QLabel, w.QAbstractButton)) and not own:
        yield "text", widget.text()
    if isinstance(widget, w.QGroupBox):
        yield "title", widget.title()
    if isinstance(widget, w.QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, w.QComboBox):
        yield from (("item", widget.itemText(k)) for k in range(widget.count()))
    if isinstance(widget, w.QTabBar):
        yield from (("tab", widget.tabText(k)) for k in range(widget.count()))
    if isinstance(widget, w.QMenuBar):
        for action in widget.actions():
            yield "menu", action.text()
            for inner in action.menu().actions() if action.menu() is not None else ():
                yield "command", inner.text()
                yield "tip of a command", inner.toolTip()
    if isinstance(widget, w.QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model())


def _of_model(model: Any) -> Iterator[tuple[str, str]]:
    from PySide6.QtCore import QAbstractListModel, Qt

    if isinstance(model, QAbstractListModel):
        return
    for column in range(min(model.columnCount(), 40)):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield "head", str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")


def _name(widget: Any) -> str:
    while widget is not None and not widget.objectName():
        widget = widget.parentWidget()
    return widget.objectName() if widget is not None else "window"


def look(window: Any, place: str, found: dict[str, str]) -> None:
    """Note what is unmarked in a window, and in what its widgets paint."""
    from bench.screens import painted

    own = FOREIGN | words_of(window)
    for name, text in texts_of(window):
        if rest := unmarked(text, own):
            found.setdefault(rest, f"{place}: {name}: {text[:110]!r}")
    with painted.noted() as written:
        window.grab()
    for each in written:
        if rest := unmarked(each.text, own):
            found.setdefault(rest, f"{place}: {_name(each.widget)} paints {each.text[:90]!r}")


def words_of(window: Any) -> frozenset[str]:
    """Give the words that are the user's: names of layers, columns, classes, files."""
    from PySide6.QtWidgets import QApplication

    session = next((w.session for w in [window, *QApplication.topLevelWidgets()] if hasattr(w, "session")), None)
    if session is None:
        return frozenset()
    project, texts = session.project, [session.title() if callable(getattr(session, "title", None)) else ""]
    texts += [layer.name for layer in project.spec.layers] + [column.name for column in project.table.columns]
    for column in project.table.columns:
        texts += [str(label) for label in (getattr(column, "classes", None) or ())]
    return frozenset(word.lower() for text in texts for word in WORD.findall(text))


def main(words: list[str]) -> int:
    """Look through the window; give 1 where a text is not marked."""
    parser = argparse.ArgumentParser("tests.pseudo")
    parser.add_argument("--dialogs", action="store_true", help="what the commands open too")
    parser.add_argument("--only", default="", help="some scenes and commands, such as train,file.export")
    arguments = parser.parse_args(words)
    home = tempfile.mkdtemp()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.update({f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE")})
    from core import language

    language.use(marked)
    found: dict[str, str] = {}
    _go_through(arguments, found)
    for where in found.values():
        print(where)
    print(f"{len(found)} texts go past the translators", flush=True)
    return 1 if found else 0


def _go_through(arguments: argparse.Namespace, found: dict[str, str]) -> None:
    from bench.screens import scenes
    from gui import create_window

    only = [name for name in arguments.only.split(",") if name]
    window = create_window()
    window.resize(1440, 900)
    window.show()
    scenes.prepare(window, 0.5)
    for name, show in scenes.SCENES.items():
        if (not only or name in only) and name != "problem":
            show(window)
            scenes.settle()
            look(window, name, found)
            scenes.leave(window)
    if arguments.dialogs:
        with scenes.no_file_dialogs():
            for name in _openers():
                if not only or name in only:
                    scenes.opened_by(
                        window, scenes.trigger(window, name), lambda widget, n=name: look(widget, n, found)
                    )
                    scenes.put_away(window)
    window.session.training.abandon()


def _openers() -> list[str]:
    """List the commands that open something, whose texts end in "…" within the mark."""
    from bench.screens import scenes
    from gui.action_table import ACTIONS

    opens = (s.id for s in ACTIONS if s.text.rstrip(LAST).endswith("…") or s.id in scenes.OPENS)
    return [name for name in opens if name not in scenes.QUIET]


if __name__ == "__main__":
    code = main(sys.argv[1:])
    os._exit(code)  # Qt has nothing to put away

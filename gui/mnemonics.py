"""Letters that choose in menus: each entry gets one of its own, as far as there are letters, whatever its text is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar
from shiboken6 import isValid

from gui.keys.ring import ring
from gui.keys.told import keep_told


def letters(texts: Sequence[str], avoid: Iterable[str] = ()) -> list[int]:
    """Give for each text the place of its letter, −1 where none is left; no two texts have the same letter.

    As many texts as possible get one, and the first letters of words are taken before others.
    """
    wishes = [_wishes(text, frozenset(avoid)) for text in texts]
    owner: dict[str, int] = {}

    def settle(text: int, tried: set[str]) -> bool:
        free = [letter for letter in wishes[text] if letter not in tried]
        for letter in sorted(free, key=lambda one: one in owner):
            if letter in tried:
                continue
            tried.add(letter)
            if letter not in owner or settle(owner[letter], tried):
                owner[letter] = text
                return True
        return False

    for text in range(len(texts)):
        settle(text, set())
    found = [-1] * len(texts)
    for letter, text in owner.items():
        found[text] = wishes[text][letter]
    return found


def _wishes(text: str, avoid: frozenset[str]) -> dict[str, int]:
    """Give letter → place, in the order in which the letters are wanted."""
    places = sorted(range(len(text)), key=lambda at: (at > 0 and text[at - 1].isalnum(), at))
    found: dict[str, int] = {}
    for at in places:
        letter = text[at].casefold()
        if text[at].isalnum() and len(letter) == 1 and letter not in avoid:
            found.setdefault(letter, at)
    return found


def marked(text: str, place: int) -> str:
    """Write a menu's text so that the letter at `place` chooses it; other "&" are only shown."""
    if place < 0:
        return text.replace("&", "&&")
    return text[:place].replace("&", "&&") + "&" + text[place:].replace("&", "&&")


class _Letters(QObject):
    """Marks the letters of a menu while it is open; the texts themselves are plain."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._marked: list[tuple[QAction, str, str]] = []
        menu.aboutToShow.connect(self.mark)
        menu.aboutToHide.connect(self.unmark)

    def mark(self) -> None:
        self.unmark()
        shown = [action for action in self._menu.actions() if action.isVisible() and action.text()]
        for action, place in zip(shown, letters([action.text() for action in shown]), strict=True):
            self._marked.append((action, action.text(), marked(action.text(), place)))
            action.setText(self._marked[-1][2])

    def unmark(self) -> None:
        before, self._marked = self._marked, []
        for action, plain, shown in before:
            # What a menu lists anew each time is gone by then.
            if isValid(action) and action.text() == shown:  # else somebody has given it another text meanwhile
                action.setText(plain)


def serve(bar: QMenuBar) -> None:
    """Give the menus of a bar letters that no key with Alt has, and the entries of each menu letters of their own."""
    menus = [menu for menu in bar.findChildren(QMenu) if menu.parent() is bar]
    titles = {menu: menu.title().replace("&", "") for menu in menus}

    def name() -> None:
        taken = [text for text in map(chr, range(ord("a"), ord("z") + 1)) if ring().owner(f"Alt+{text.upper()}")]
        for (menu, title), place in zip(titles.items(), letters(list(titles.values()), taken), strict=True):
            menu.setTitle(marked(title, place))

    keep_told(bar, name)
    for menu in bar.findChildren(QMenu):
        if menu.objectName():  # the bar's own one for what finds no room has none
            _Letters(menu)

"""How well a few typed letters stand for a longer text."""

from __future__ import annotations


def score(typed: str, text: str) -> float | None:
    """Rank `text` for what was typed, the higher the better; None where its letters do not stand there in order.

    Letters that follow on one another, begin a word or stand near the front count more.
    """
    wanted, place, points, run = typed.lower().replace(" ", ""), -1, 0.0, 0
    shown = text.lower()
    for letter in wanted:
        at = shown.find(letter, place + 1)
        begins = _word_start(shown, letter, place + 1)
        if at < 0:
            return None
        if begins >= 0 and at != place + 1:
            at = begins
        run = run + 1 if at == place + 1 else 0
        points += 1 + 2 * run + (3 if at == 0 or not shown[at - 1].isalnum() else 0)
        place = at
    return points - 0.02 * len(shown) - 0.01 * place


def _word_start(text: str, letter: str, start: int) -> int:
    """Give the next place where a word begins with `letter`, −1 where there is none."""
    at = text.find(letter, start)
    while at >= 0 and at > 0 and text[at - 1].isalnum():
        at = text.find(letter, at + 1)
    return at

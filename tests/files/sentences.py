"""What a refusal has to be: one plain sentence that says what and where, with what can be done."""

from __future__ import annotations

import re

_NEVER = re.compile(
    r"NoneType|Traceback|object at 0x|<class |<function |Error\b|Exception|errno|numpy\.(?:nd|float|int)|\bdtype\b|"
    r"KeyError|b'|"
    r"\\x[0-9a-f]{2}|list indices|not subscriptable|\bself\b"
)
LONGEST = 600


def wrong_with(sentence: str) -> str:
    """Say why a message is none that a user should read; nothing where it is fine."""
    if "\n" in sentence or not sentence.strip():
        return "it is not one line"
    if len(sentence) > LONGEST:
        return "it is too long"
    if sentence[-1] not in ".!”":
        return "it is no sentence"
    if found := _NEVER.search(sentence):
        return f"it speaks of {found[0]!r}"
    return ""

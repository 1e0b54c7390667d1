"""The translations: files of Qt Linguist in `resources/translations`, read as they are; nothing has to be built.

A folder has the texts of one language; `python3 run.py translations` brings its files up to date with the program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

from core import language
from core.language import tr

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"
VARIABLE = "DEEPSTEP_LANGUAGE"
"""The variable of the environment that comes before the setting."""
ENGLISH = "en"
LANGUAGES: Mapping[str, str] = {"en": tr("English"), "de": tr("Deutsch"), "zh_CN": "简体中文"}
"""By code, each in its own words."""
_FORMS: Mapping[str, Callable[[int], int]] = {"zh_CN": lambda count: 0}
"""Which of a text's forms goes with a count; where nothing is said: one, and any other number."""

_now = ENGLISH


def chosen(wanted: str, system: str) -> str:
    """Give the code of a language that is there: `wanted`, or where that is none the one of the system ("de_AT")."""
    for code in (wanted, system):
        found = _known(code)
        if found:
            return found
    return ENGLISH


def _known(code: str) -> str:
    plain = code.replace("-", "_").split(".")[0]
    if plain.lower().startswith("zh"):
        traditional = any(part in plain.lower() for part in ("hant", "_tw", "_hk", "_mo"))
        return "" if traditional else "zh_CN"
    return next((known for known in LANGUAGES if known == plain or known == plain.split("_")[0].lower()), "")


def speak(wanted: str, system: str = "") -> str:
    """Choose the language of all texts made from now on, and give its code."""
    global _now
    _now = chosen(wanted, system)
    language.use(None if _now == ENGLISH else lookup(_now))
    return _now


def current() -> str:
    """Give the code of the language in force."""
    return _now


@cache
def lookup(code: str) -> language.Lookup:
    """Read the translations of a language."""
    return Catalogue(sorted((FOLDER / code).glob("*.ts")), _FORMS.get(code, lambda count: int(count != 1)))


class Catalogue:
    """Translations by their English text; of a text with a number its forms."""

    def __init__(self, paths: Iterable[Path], form: Callable[[int], int]) -> None:
        """Read files of Qt Linguist; what is not translated is left out."""
        self._form = form
        self.texts: dict[str, str] = {}
        self.forms: dict[str, tuple[str, ...]] = {}
        for path in paths:
            self._read(path)

    def _read(self, path: Path) -> None:
        from xml.etree import ElementTree

        for message in ElementTree.parse(path).iter("message"):
            source, told = message.findtext("source") or "", message.find("translation")
            if told is None or told.get("type") in ("vanished", "obsolete"):
                continue
            if message.get("numerus") == "yes":
                self.forms[source] = tuple(form.text or "" for form in told.iter("numerusform"))
            else:
                self.texts[source] = told.text or ""

    def __call__(self, text: str, count: int | None) -> str:
        """Give the translation, or "" where there is none."""
        if count is None:
            return self.texts.get(text, "")
        forms = self.forms.get(text, ())
        place = self._form(count)
        return forms[place] if place < len(forms) else ""

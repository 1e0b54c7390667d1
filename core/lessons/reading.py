"""Reads a lesson's file. Whatever is wrong is told in one sentence that names file and field; nothing is ever run."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.files import read_bytes
from core.language import tr
from core.lessons import markup
from core.lessons.lesson import Choice, Fact, Lesson, Page, Question, Start, Value, Wait
from core.lessons.place import read_place, read_ref
from core.lessons.set_up import check_keys
from core.levels import GRANULARITIES
from core.watching import language

FORMAT, LARGEST, MOST_STEPS, LONGEST_TEXT = 1, 200_000, 8, 1500
LARGEST_NUMBER = 1e300
MODES = ("data", "build", "train", "step")
KINDS = {
    "action": str, "mode": str, "row": int, "reached": str, "selected": str, "setting": str, "layers": int,
    "value": str, "shown": str, "checked": str,
}  # fmt: skip
"""What can be waited for, and of which type its word is."""
_KEYS = {
    "lesson": {"format", "number", "title", "concepts", "minutes", "about", "group", "set_up", "start", "steps",
               "experiment", "check", "numbers"},
    "page": {"text", "formula", "target", "start", "set_up", "wait", "question"},
    "value": {"quantity", "place", "row", "batch", "updates", "epochs", "set_up", "answer", "tolerance"},
    "question": {"ask", "hint", "explain", "digits", "known"},
    "start": {"mode", "row", "batch", "size", "updates", "before", "after"},
    "wait": {*KINDS, "is", "words"},
    "choice": {"ask", "options", "right", "explain"},
}  # fmt: skip


def read_lesson(path: Path, own: bool = False) -> Lesson:
    """Read a lesson.

    Raises:
        UserError: naming the file, the line or field, and what is expected there.
    """
    data = read_bytes(path, LARGEST)
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise UserError(
            tr(
                "{path}, line {lineno}: this is no valid JSON ({msg}).",
                path=path.name,
                lineno=error.lineno,
                msg=error.msg,
            )
        ) from error
    except (ValueError, RecursionError) as error:
        raise UserError(tr("{path}: this is no text in UTF-8 with JSON in it.", path=path.name)) from error
    return lesson_from(found, path.stem, path.name, own)


def lesson_from(data: Any, kind: str, source: str, own: bool = False) -> Lesson:
    """Read a lesson from plain JSON values.

    Raises:
        UserError: naming the field.
    """
    root = _Part(data, source, _KEYS["lesson"])
    if root.need("format", int) != FORMAT:
        raise UserError(
            tr(
                "{source}, format: it is {format}, and this version reads {format2}.",
                source=source,
                format=root.data["format"],
                format2=FORMAT,
            )
        )
    set_up = root.need("set_up", dict)
    root.held(lambda: check_keys(set_up))
    first = root.part("start", "start")
    pages = _pages(root, _start(first) if first else None)
    return Lesson(
        kind, root.need("number", int), root.text("title", 80), tuple(root.texts("concepts")),
        root.need("minutes", int), root.text("about", 300), set_up, pages,
        tuple(_fact(part) for part in root.parts("numbers", _KEYS["value"] | {"what"})),
        str(root.data.get("group", "")), source, own,
    )  # fmt: skip


def _pages(root: _Part, start: Start | None) -> tuple[Page, ...]:
    steps = root.parts("steps", _KEYS["page"])
    if not 1 <= len(steps) <= MOST_STEPS:
        raise UserError(
            tr(
                "{place}, steps: there are {n_steps}; 1 to {most_steps} are expected.",
                place=root.place,
                n_steps=len(steps),
                most_steps=MOST_STEPS,
            )
        )
    pages = [_page(part, "step", start if k == 0 else None) for k, part in enumerate(steps)]
    experiment = root.part("experiment", "page")
    if experiment is not None:
        pages.append(_page(experiment, "experiment", None))
    check = root.part("check", "")
    if check is not None:
        pages.append(_check(check))
    return tuple(pages)


def _page(part: _Part, kind: str, start: Start | None) -> Page:
    own_start, question, wait = part.part("start", "start"), part.part("question", ""), part.part("wait", "wait")
    set_up = part.data.get("set_up")
    if set_up is not None:
        part.held(lambda: check_keys(set_up))
    return Page(
        kind, part.text("text", LONGEST_TEXT), str(part.data.get("formula", "")), _target(part),
        _start(own_start) if own_start else start, set_up, _wait(wait) if wait else None,
        _question(question) if question else None,
    )  # fmt: skip


def _check(part: _Part) -> Page:
    if "options" not in part.data:
        return Page("check", "", question=_question(part))
    part.known(_KEYS["choice"])
    options = tuple(part.texts("options"))
    right = part.need("right", int)
    if not 2 <= len(options) <= 6 or not 0 <= right < len(options):
        raise UserError(tr("{place}: 2 to 6 options are expected, and right counts them from 0.", place=part.place))
    choice = Choice(part.text("ask", LONGEST_TEXT), options, right, part.text("explain", LONGEST_TEXT))
    return Page("check", "", choice=choice)


def _question(part: _Part) -> Question:
    part.known(_KEYS["question"] | _KEYS["value"])
    value, answer, tolerance = _value(part)
    hint, explain = (str(part.data.get(name, "")) for name in ("hint", "explain"))
    for name, text in (("hint", hint), ("explain", explain)):
        markup.check(text, f"{part.place}, {name}")
    digits = part.number("digits", 4, 1)
    return Question(part.text("ask", 400), value, answer, tolerance, hint, explain, digits, _known(part))


def _known(part: _Part) -> tuple[tuple[float, str], ...]:
    """Read wrong numbers: {"18": "That is the weight's slope."}."""
    found = part.data.get("known", {})
    if not isinstance(found, Mapping) or not all(isinstance(words, str) for words in found.values()):
        raise UserError(tr("{place}, known: wrong numbers with a sentence for each are expected.", place=part.place))
    try:
        return tuple((float(number), words) for number, words in found.items())
    except ValueError as error:
        raise UserError(
            tr("{place}, known: wrong numbers with a sentence for each are expected.", place=part.place)
        ) from error


def _fact(part: _Part) -> Fact:
    value, answer, tolerance = _value(part)
    return Fact(part.text("what", 200), value, answer, tolerance)


def _value(part: _Part) -> tuple[Value, float, float]:
    quantity, place = str(part.data.get("quantity", "")), part.data.get("place")
    if not quantity and place is None:
        raise UserError(tr("{place}: a quantity or a place is missing.", place=part.place))
    if quantity:
        part.held(lambda: language.tokens(quantity), "quantity")
    read = part.held(lambda: read_place(place), "place") if isinstance(place, str) else None
    set_up = part.data.get("set_up", {})
    part.held(lambda: check_keys(set_up))
    value = Value(
        quantity, read, part.number("row", 1, 1), bool(part.data.get("batch", False)), part.number("updates", 0, 0),
        part.number("epochs", 0, 0), set_up,
    )  # fmt: skip
    return value, part.finite("answer"), part.finite("tolerance", 1e-9)


def _start(part: _Part) -> Start:
    mode, size = str(part.data.get("mode", "")), str(part.data.get("size", ""))
    if mode not in ("", *MODES):
        raise UserError(
            tr("{place}, mode: {mode!r} is none of {modes}.", place=part.place, mode=mode, modes=", ".join(MODES))
        )
    if size not in ("", *GRANULARITIES):
        raise UserError(
            tr(
                "{place}, size: {size!r} is none of {granularities}.",
                place=part.place,
                size=size,
                granularities=", ".join(GRANULARITIES),
            )
        )
    places = {name: part.data.get(name) for name in ("before", "after")}
    read = {k: part.held(lambda w=w: read_place(str(w)), k) if w is not None else None for k, w in places.items()}
    batch, row, updates = bool(part.data.get("batch", False)), part.number("row", 0, 0), part.number("updates", 0, 0)
    return Start(mode, row, batch, size, updates, **read)


def _wait(part: _Part) -> Wait:
    kinds = [kind for kind in KINDS if kind in part.data]
    if len(kinds) != 1:
        raise UserError(tr("{place}: exactly one of {kinds} is expected.", place=part.place, kinds=", ".join(KINDS)))
    kind = kinds[0]
    what = part.need(kind, KINDS[kind])
    if kind == "mode" and what not in MODES:
        raise UserError(
            tr("{place}, mode: {what!r} is none of {modes}.", place=part.place, what=what, modes=", ".join(MODES))
        )
    if kind == "reached":
        what = part.held(lambda: read_place(what), kind)
    if kind == "selected":
        what = part.held(lambda: read_ref(what), kind)
    if kind == "value":
        part.held(lambda: language.parse(what), kind)
    if kind == "setting" and "is" not in part.data:
        raise UserError(tr("{place}: is, the setting's value, is missing.", place=part.place))
    return Wait(kind, what, str(part.data.get("words", "")), part.data.get("is"))


def _target(part: _Part) -> str:
    target = str(part.data.get("target", ""))
    for kind, read in (("diagram ", read_ref), ("trace ", read_place)):
        if target.startswith(kind):
            part.held(lambda read=read, kind=kind: read(target.removeprefix(kind)), "target")
    return target


class _Part:
    """A list of fields at some place of the file, held to what is known there."""

    def __init__(self, data: Any, place: str, known: set[str] | None) -> None:
        if not isinstance(data, Mapping):
            raise UserError(tr("{place}: a list of fields is expected.", place=place))
        self.data, self.place = data, place
        if known is not None:
            self.known(known)

    def known(self, names: set[str]) -> None:
        unknown = sorted(set(self.data) - names)
        if unknown:
            raise UserError(
                tr(
                    "{place}: the field {unknown!r} is not known here; known are {names}.",
                    place=self.place,
                    unknown=unknown[0],
                    names=", ".join(sorted(names)),
                )
            )

    def need(self, name: str, kind: type) -> Any:
        value = self.data.get(name)
        if type(value) is not kind:
            words = {int: tr("a whole number"), str: tr("a text"), dict: tr("a list of fields"), list: tr("a list")}[
                kind
            ]
            raise UserError(tr("{place}, {name}: {words} is expected.", place=self.place, name=name, words=words))
        return value

    def text(self, name: str, longest: int) -> str:
        text = str(self.need(name, str))
        if not text.strip() or len(text) > longest:
            raise UserError(
                tr(
                    "{place}, {name}: a text of 1 to {longest} characters is expected.",
                    place=self.place,
                    name=name,
                    longest=longest,
                )
            )
        markup.check(text, f"{self.place}, {name}")
        return text

    def texts(self, name: str) -> list[str]:
        found = self.need(name, list)
        if not all(isinstance(text, str) and 0 < len(text) <= 300 for text in found):
            raise UserError(
                tr("{place}, {name}: texts of 1 to 300 characters are expected.", place=self.place, name=name)
            )
        return list(found)

    def number(self, name: str, default: int, smallest: int) -> int:
        value = self.data.get(name, default)
        if type(value) is not int or not smallest <= value <= 10_000:
            raise UserError(
                tr(
                    "{place}, {name}: a whole number from {smallest} on is expected.",
                    place=self.place,
                    name=name,
                    smallest=smallest,
                )
            )
        return value

    def finite(self, name: str, default: float | None = None) -> float:
        value = self.data.get(name, default)
        if type(value) not in (int, float) or not abs(value) <= LARGEST_NUMBER:
            raise UserError(tr("{place}, {name}: a number is expected.", place=self.place, name=name))
        return float(value)

    def part(self, name: str, keys: str) -> _Part | None:
        if name not in self.data:
            return None
        return _Part(self.data[name], f"{self.place}, {name}", _KEYS[keys] if keys else None)

    def parts(self, name: str, known: set[str]) -> list[_Part]:
        found = self.data.get(name, [])
        if not isinstance(found, list):
            raise UserError(tr("{place}, {name}: a list is expected.", place=self.place, name=name))
        single = name.removesuffix("s")
        return [_Part(data, f"{self.place}, {single} {k}", known) for k, data in enumerate(found, 1)]

    def held(self, read: Any, name: str = "") -> Any:
        """Let something be read, with this place before its complaint."""
        try:
            return read()
        except UserError as error:
            raise UserError(f"{self.place}{', ' + name if name else ''}: {error}") from error

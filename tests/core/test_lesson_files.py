"""Lessons as files: every number that they state is the engine's, and a bad file is told in one sentence."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from core.errors import UserError
from core.lessons import markup, progress
from core.lessons.answers import judge_answer
from core.lessons.catalogue import FOLDER, TOUR, bundled, in_folder
from core.lessons.checking import problems
from core.lessons.glossary import glossary
from core.lessons.lesson import Lesson
from core.lessons.reading import lesson_from, read_lesson
from tests import lesson_table

LESSONS = bundled()
BY_NUMBER = {lesson.number: lesson for kind, lesson in LESSONS.items() if kind != TOUR}
NUMBERS: dict[int, tuple[float, ...]] = {
    1: (2, 2, 1, 6, 3),
    2: (2, 3, 5, -2, 1, 5.5),
    3: (5, 1, 10, -1, 9),
    4: (9, 12, 15),
    5: (3, 1, 9, 12, 15),
    6: (0.119203, 0.268941, 0.5, 0.731059, 0.880797, 0.964028, -0.964028, 0.761594, -0.761594, 0, 1, 2, 0.196612,
        0.419974, 0.25),
    7: (0.9999092043, 0.7615941560, 1.2382242526, 1.2555557195, 1.999818408525, -0.761594155956),
    8: (9, 12, 14, 16, 15, 18, 2),
    9: (7, -1, 14, -2, -4, -28, 0, -8, 4, -32, -24),
    10: (7.389056, 2.718282, 1, 11.107338, 0.665241, 0.244728, 0.090031, 0.982014),
    11: (1, 0, 3),
    12: (-10, 3, 100, 9, 54.5),
    13: (0.5, 0.880797, 0.119203, 0.693147, 0.126928, 2.126928, -0.5, -0.119203, -0.880797, 0.407606, -0.334759,
         0.244728, 0.090031),
    14: (-36, 0.36, 36, 3.64),
    15: (11, 5, 25, 10, 30, 40, 0.7, 1.6, 8.5, 2.5, 6.25),
    16: (4.75, 2.5, 0, -2.5, -5, 5, -7.5, 11.25, -16.875),
    17: (1, 3, 7, 9, 6, 18),
    18: (6, 12, 0, 0.94, 1.82, 2, 2.88, 6.1252, 4.51647504),
    19: (9, -6, -30, -12, 6, -24, -36, 12, 18, 10.108848, 10.848519, 11.315948, 11.600140, 11.768596, 10.182144,
         10.940385, 11.398590, 11.664319, 11.814486, 14.8812, 8.30131344),
    20: (6, 18, 0, 12, -30, -6, -24, -36),
    21: (5, 4, 20.5, 30, 40, 8, 16, 19, 28, 0.81, 1.72, 10.7593, 0.7, 1.6, 2.9, 0.642, 1.484, 5.139572, 3, 2),
    22: (0.25, 0.0625, 0.000977, 9.54e-7, 1),
    23: (0.982014, 0.034690),
    24: (0.25, 0.5),
    25: (6,),
    26: (5,),
    27: (0.2983711087600027, 0.29102777369359933),
    28: (3.61, 2.8710591364, -7.98, -3.8),
    29: (7, 4, -8, -4, 3.4, 1.2, 8, 1),
}  # fmt: skip
"""What each lesson has to show, written down apart from the lessons."""


def raw(kind: str = "03-forward-propagation") -> dict[str, Any]:
    return json.loads((FOLDER / "en" / f"{kind}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("kind", LESSONS)
def test_every_number_is_the_engines(kind: str) -> None:
    assert problems(LESSONS[kind]) == []


@pytest.mark.parametrize("number", NUMBERS)
def test_every_lesson_states_its_numbers(number: int) -> None:
    stated = [answer for _, _, _, answer, _ in BY_NUMBER[number].values()]
    missing = [x for x in NUMBERS[number] if not any(abs(x - y) <= 1e-6 * min(1.0, abs(x) or 1.0) for y in stated)]
    assert missing == []


def test_a_number_that_has_drifted_is_found() -> None:
    data = raw()
    data["steps"][1]["question"]["answer"] = 5.001
    found = problems(lesson_from(data, "drifted", "drifted.json"))
    assert len(found) == 2
    assert found[0] == "drifted.json, page 2: the engine says 5.0, the file says 5.001."
    data = raw()
    data["steps"][1]["target"] = "diagram hidden7[0]"
    assert problems(lesson_from(data, "x", "x.json")) == [
        "x.json, page 2: there is no layer 'hidden7'; there are input, hidden1, output."
    ]


@pytest.mark.parametrize("lesson", [lesson for kind, lesson in LESSONS.items() if kind != TOUR], ids=lambda x: x.kind)
def test_every_lesson_is_short_and_whole(lesson: Lesson) -> None:
    assert len(lesson.steps) <= 8
    assert [page.kind for page in lesson.pages[-2:]] == ["experiment", "check"]
    assert sum(page.question is not None for page in lesson.steps) >= 2
    assert sorted(BY_NUMBER) == list(range(1, 30))


def test_words_that_are_linked_stand_in_the_glossary_and_lead_to_lessons() -> None:
    book = glossary()
    for lesson in LESSONS.values():
        for page in lesson.pages:
            texts = [
                page.text,
                page.question.explain if page.question else "",
                page.question.hint if page.question else "",
            ]
            for word in (word for text in texts for word in markup.terms_in(text)):
                assert book.find(word) is not None, f"{lesson.kind}: {word}"
    for entry in book.entries:
        assert entry.lesson in ("", *LESSONS), entry.term
        assert all(book.find(word) for word in entry.see), entry.term
    assert book.find("Gradient") is book.find("slope") is book.find("derivative")
    assert next(entry.term for entry in book.search("gradient")) == "gradient descent"
    assert book.search("no such thing") == []


BAD = {
    "number": ("one", "number: a whole number is expected"),
    "format": (2, "format: it is 2, and this version reads 1"),
    "steps": ([], "steps: there are 0; 1 to 8 are expected"),
    "title": ("", "title: a text of 1 to 80 characters is expected"),
    "colour": (1, "the field 'colour' is not known here"),
    "start": ({"mode": "fly"}, "start, mode: 'fly' is none of data, build, train, step"),
    "check": ({"ask": "?", "options": ["a", "b"], "right": 2, "explain": "x"}, "2 to 6 options are expected"),
    "set_up": ({"dta": "bank"}, "set_up: 'dta' is not known here"),
}


@pytest.mark.parametrize("field", BAD)
def test_a_bad_file_is_told_with_its_field(field: str) -> None:
    data = raw() | {field: BAD[field][0]}
    with pytest.raises(UserError, match=r"^bad\.json") as told:
        lesson_from(data, "bad", "bad.json")
    assert BAD[field][1] in str(told.value)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"target": "diagram 3[x"}, "step 2, target: '3[x' is no place in the diagram"),
        ({"wait": {"reached": "forward nowhere"}}, "step 2, wait, reached: 'forward nowhere' is no step"),
        ({"wait": {"mode": "step", "row": 2}}, "step 2, wait: exactly one of"),
        ({"wait": {"value": "W1[0"}}, "step 2, wait, value: Character"),
        ({"text": "an **open mark"}, "step 2, text: the mark ** is opened and not closed"),
        ({"question": {"ask": "?", "answer": 1}}, "step 2, question: a quantity or a place is missing"),
        (
            {"question": {"ask": "?", "quantity": "loss", "answer": "x"}},
            "step 2, question, answer: a number is expected",
        ),
    ],
)
def test_a_bad_page_is_told_with_its_place(change: dict[str, Any], words: str) -> None:
    data = raw()
    data["steps"][1] |= change
    with pytest.raises(UserError) as told:
        lesson_from(data, "bad", "bad.json")
    assert words in str(told.value)


def test_a_users_folder(tmp_path: Path) -> None:
    (tmp_path / "mine.json").write_text(json.dumps(raw() | {"title": "Mine", "number": 40}), encoding="utf-8")
    (tmp_path / "torn.json").write_text('{"format": 1,\n "number": ', encoding="utf-8")
    (tmp_path / "large.json").write_bytes(b" " * 300_000)
    found, told = in_folder(tmp_path)
    assert [lesson.title for lesson in found.values()] == ["Mine"]
    assert found["own:mine"].own
    assert len(told) == 2
    assert told[1].startswith("torn.json, line 2: this is no valid JSON")
    assert in_folder(tmp_path / "none") == ({}, [])
    with pytest.raises(UserError, match=r"none\.json"):
        read_lesson(tmp_path / "none.json")


def test_markup_shows_everything_else_as_it_is() -> None:
    text = "a <b>x</b> & **bold** `w_1 < e^{−z}` [[slope|steep]]\n\n- one\n- two"
    shown = markup.to_html(text, lambda word: f"glossary:{word}")
    assert shown == (
        "<p>a &lt;b&gt;x&lt;/b&gt; &amp; <b>bold</b> <i>w<sub>1</sub> &lt; e<sup>−z</sup></i> "
        '<a href="glossary:slope">steep</a></p><ul><li>one</li><li>two</li></ul>'
    )
    assert markup.plain("**a** `w_1` [[slope|steep]]") == "a w₁ steep"


def test_progress_is_kept_whole_or_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "progress.json"
    kept = progress.Progress().at("a", 2).finished("a", 2, whole=False).finished("b", 7, whole=True)
    progress.save(path, kept)
    assert progress.load(path) == kept
    assert kept.without("a").of("a") == progress.Done()
    path.write_text('{"lessons": {"a": {"page": "x"}, "b": {"page": 7, "finished": [7], "whole": true}}}')
    assert progress.load(path).of("b").whole
    assert progress.load(path).of("a") == progress.Done()
    path.write_text("{")
    assert progress.load(path) == progress.Progress()


def asked(kind: str, answer: float) -> tuple[Lesson, int]:
    lesson = LESSONS[kind]
    return lesson, next(k for k, page in enumerate(lesson.pages) if page.question and page.question.answer == answer)


@pytest.mark.parametrize(
    ("kind", "answer", "typed", "verdict", "words"),
    [
        ("07-tanh-hidden", 1.2382242526, "1.2382242525694254", "right", "Right."),
        ("07-tanh-hidden", 1.2382242526, "1,238", "right", "Right, to 4 digits."),
        ("07-tanh-hidden", 1.2382242526, "1.24", "close", ""),
        ("07-tanh-hidden", 1.2382242526, "9", "slip", "before the activation"),
        ("07-tanh-hidden", 1.2382242526, "4.4", "wrong", ""),
        ("18-backprop-layer-by-layer", 12, "18", "slip", "weight"),
        ("09-dead-relu", -32, "32", "slip", "sign"),
        ("12-loss", -10, "10", "slip", "prediction − target"),
        ("01-layers-and-nodes", 6, "9", "slip", "biases too"),
        ("16-learning-rate", -5, "5", "slip", "after two updates"),
    ],
)
def test_an_answer_is_judged(kind: str, answer: float, typed: str, verdict: str, words: str) -> None:
    found = judge_answer(*asked(kind, answer), typed)
    assert found.kind == verdict, found.words
    assert words in found.words


def test_the_table_of_coverage_is_up_to_date() -> None:
    assert lesson_table.written() == lesson_table.table(), "run python -m tests.lesson_table --write"
    assert {n for numbers in lesson_table.CONCEPTS.values() for n in numbers} == set(BY_NUMBER)


def test_a_lesson_is_no_code(tmp_path: Path) -> None:
    """A set-up reads no file but those beside the lessons, and kinds are looked up by name."""
    data = copy.deepcopy(raw())
    for change, words in (({"file": "../glossary.json"}, "is not known"), ({"data": "os.system"}, "is not known")):
        lesson = lesson_from(data | {"set_up": change}, "x", "x.json")
        assert words in problems(lesson)[0]


def test_a_translation_takes_the_place_of_the_english_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, titles in (("en", ("One", "Two")), ("de", ("Eins",))):
        (tmp_path / name).mkdir()
        for number, title in enumerate(titles, 1):
            data = raw() | {"number": number, "title": title}
            (tmp_path / name / f"{number}.json").write_text(json.dumps(data), encoding="utf-8")
    monkeypatch.setattr("core.lessons.catalogue.FOLDER", tmp_path)
    assert [lesson.title for lesson in bundled("de").values()] == ["Eins", "Two"]
    assert [lesson.title for lesson in bundled("fr").values()] == ["One", "Two"]

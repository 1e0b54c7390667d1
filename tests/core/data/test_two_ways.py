"""The compiled way and the one in plain Python read the same; numbers are those of `float`, bit for bit."""

from __future__ import annotations

import dataclasses
import math
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

import core.data.text.parts as parts
import core.data.text.reading as reading
from core.data.cells import parse_number
from core.data.dialect import TextSettings
from core.data.summary import Imported
from core.data.text.reading import read_text
from core.errors import UserError

needs_numba = pytest.mark.skipif(not reading.loader.installed(), reason="numba is not installed")
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
LEAVE = TextSettings(faulty="leave out")


@pytest.fixture(autouse=True)
def compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other tests leave compiled code out; it is kept between runs, so that this waits once."""
    monkeypatch.setenv("DEEPSTEP_COMPILED", "wait")


def way(least: int, patch: pytest.MonkeyPatch) -> list[str]:
    """Use the compiled way from so many bytes on, and note in a list which one was gone."""
    gone: list[str] = []
    for name in ("fast_parts", "plain_parts"):
        go = getattr(parts, name)
        patch.setattr(reading, name, lambda *rest, name=name, go=go: gone.append(name) or go(*rest))
    patch.setattr(reading, "FAST_FROM", least)
    patch.setattr(reading, "LOADED_FROM", least)
    return gone


def both(path: Path, chosen: TextSettings, patch: pytest.MonkeyPatch) -> tuple[Imported, Imported]:
    found = []
    for least, name in ((0, "fast_parts"), (10**12, "plain_parts")):
        gone = way(least, patch)
        found.append(read_text(path, chosen))
        assert gone[-1] == name
    return found[0], found[1]


def assert_same(fast: Imported, plain: Imported) -> None:
    one, other = (dataclasses.replace(found.summary, seconds=0) for found in (fast, plain))
    assert one == other
    for a, b in zip(fast.table.columns, plain.table.columns, strict=True):
        assert (a.name, a.kind, a.categories) == (b.name, b.kind, b.categories)
        assert a.values.tobytes() == b.values.tobytes()


decimals = st.one_of(
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.integers(0, 2**64 - 1).map(lambda bits: repr(struct.unpack("<d", struct.pack("<Q", bits))[0])),
    st.from_regex(r"[+-]?[0-9]{1,25}(\.[0-9]{0,25})?([eE][+-]?[0-9]{1,3})?", fullmatch=True),
    st.from_regex(r"[+-]?\.[0-9]{1,25}", fullmatch=True),
)


@needs_numba
@QUICK
@given(texts=st.lists(decimals, min_size=25, max_size=200))
def test_numbers_are_those_of_float_bit_for_bit(
    texts: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "numbers.csv"
    path.write_text("n,k\n" + "".join(f"{text},1\n" for text in texts))
    wanted = [math.nan if math.isinf(float(text)) or text in ("nan", "-nan") else float(text) for text in texts]
    for found in both(path, TextSettings(), monkeypatch):
        values = found.table.column("n").values
        assert np.array_equal(values, np.array(wanted), equal_nan=True)
        assert np.array_equal(np.signbit(values), np.signbit(wanted))


@needs_numba
@pytest.mark.parametrize(
    "text",
    [
        "9007199254740993", "2.2250738585072011e-308", "1.7976931348623157e308", "4.9e-324", "2.47e-324", "0.1e-400",
        "8.5e22", "1e23", "7.3177701707893310e+15", "5e-325", "123456789012345678901234567890e-40", "-0.0",
        "0.500000000000000166533453693773481063544750213623046875", "6929495644600919.5", "1" + "0" * 400 + "e-400",
    ],
)  # fmt: skip
def test_numbers_that_are_hard_to_round(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "hard.csv"
    path.write_text(f"n,k\n{text},1\n2,1\n")
    for found in both(path, TextSettings(), monkeypatch):
        assert struct.pack("d", found.table.column("n").values[0]) == struct.pack("d", float(text))


cells = st.text(st.sampled_from("ab1.,;-e \"'\né−\x00\t#"), max_size=6)
tables = st.lists(st.lists(cells, min_size=1, max_size=4), min_size=2, max_size=12)


@needs_numba
@settings(QUICK, max_examples=150)
@example(rows=[['"', '"1'], ["a"]], ends="\n", delimiter=",")  # two kinds of faults, in the order of their lines
@given(rows=tables, ends=st.sampled_from(["\n", "\r\n", "\r"]), delimiter=st.sampled_from(",;\t"))
def test_both_ways_read_the_same_of_anything(
    rows: list[list[str]], ends: str, delimiter: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "any.csv"
    body = ends.join(delimiter.join(row) for row in rows)
    path.write_bytes(b"a" + delimiter.encode() + b"b" + ends.encode() + body.encode())
    found = []
    for least in (0, 10**12):
        way(least, monkeypatch)
        try:
            found.append(read_text(path, LEAVE))
        except UserError as problem:
            found.append(str(problem))
    if isinstance(found[0], str) or isinstance(found[1], str):
        assert found[0] == found[1]
    else:
        assert_same(found[0], found[1])


@needs_numba
@pytest.mark.parametrize("block", [7, 64, 1000])
def test_blocks_may_end_anywhere(block: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [f'{i},"é {i}\r\n""x""",{i / 7!r}\r\n' for i in range(60)]
    rows.insert(20, "one,two\r\n")
    rows.insert(30, "# no comment, since there is one only\r\n")
    (tmp_path / "b.csv").write_bytes("".join(["n,text,x\r\n", *rows]).encode())
    whole = both(tmp_path / "b.csv", LEAVE, monkeypatch)
    assert whole[0].table.rows == 60
    raw = reading.Source.raw
    monkeypatch.setattr(
        reading.Source, "raw", lambda self, size=block: raw(self, min(size, block) if size > 8192 else size)
    )
    for found in (*both(tmp_path / "b.csv", LEAVE, monkeypatch), whole[1]):
        assert_same(found, whole[0])


@pytest.mark.parametrize(
    ("text", "commas", "group", "value"),
    [
        ("1,234.5", False, "", 1234.5), ("1.234,5", True, "", 1234.5), ("1.5", True, "", 1.5),
        ("1.234.567", True, "", 1234567), ("1.234", True, ".", 1234), ("1'234.5", False, "'", 1234.5),
        ("1\u202f234,5", True, " ", 1234.5), ("−3", False, "", -3), ("1,23", False, "", None),
        ("1.5", True, ".", None), ("1_0", False, "", None), ("٣", False, "", None), ("1,2,3", True, "", None),
        ("12'34", False, "'", None), ("", False, "", None), ("+-1", False, "", None), ("1e", False, "", None),
    ],
)  # fmt: skip
def test_signs_within_numbers(text: str, commas: bool, group: str, value: float | None) -> None:
    if value is None:
        with pytest.raises(ValueError):  # noqa: PT011 - float's own words
            parse_number(text, commas, group)
    else:
        assert parse_number(text, commas, group) == value


@needs_numba
@QUICK
@given(
    texts=st.lists(
        st.text(st.sampled_from("0123456789.,' -+e\u202f"), min_size=1, max_size=12), min_size=5, max_size=60
    ),
    decimal=st.sampled_from(["point", "comma"]),
    thousands=st.sampled_from(["usual", "point", "space", "apostrophe"]),
)
def test_both_ways_know_the_same_numbers(
    texts: list[str], decimal: str, thousands: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assume(not decimal == thousands == "point")  # refused, see below
    path = tmp_path / "signs.csv"
    path.write_text("n|k\n" + "1|1\n" * 600 + "".join(f"{text}|1\n" for text in texts), encoding="utf-8")
    chosen = TextSettings(
        delimiter="bar", decimal=decimal, thousands=thousands, quote="none", comment="none", header="yes", odd="missing"
    )
    assert_same(*both(path, chosen, monkeypatch))


def test_the_point_is_one_sign_only(tmp_path: Path) -> None:
    path = tmp_path / "points.csv"
    path.write_text("n,k\n1.234,1\n2.345,1\n")
    with pytest.raises(UserError, match="decimal=comma"):
        read_text(path, TextSettings(decimal="point", thousands="point"))
    assert read_text(path, TextSettings(thousands="point")).table.column("n").values.tolist() == [1234, 2345]

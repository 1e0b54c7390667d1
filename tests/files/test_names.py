"""Names that hold more than letters: what turns or breaks a line does not reach columns or sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.data.reading import read_file
from core.errors import KEPT, LONGEST, UserError, readable
from tests.core.data.awkward import write_xlsx

ODD = ["size\n(cm)", "\u202eecirp\u202c", "tab\there", "bell\a", "plain", "\u2066x\u2069"]
PLAIN = ["size (cm)", "ecirp", "tab here", "bell ", "plain", "x"]


def test_columns_have_names_of_letters(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "t.xlsx", [list(ODD), *([k, k, k, k, k, k] for k in range(5))])
    assert [name.strip() for name in read_file(path).table.names] == [name.strip() for name in PLAIN]


def test_two_names_that_look_alike_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("a,\u202ea,b\n1,2,3\n4,5,6\n")
    assert read_file(tmp_path / "t.csv").table.names == ("a", "a_2", "b")


@pytest.mark.parametrize("name", ODD)
def test_a_sentence_is_one_line_whatever_name_is_in_it(name: str) -> None:
    sentence = str(UserError(f"{name}: there is no such file; check the name."))
    assert len(sentence.splitlines()) == 1
    assert not set(sentence) & set("\u202e\u202c\u2066\u2069\a\t")


def test_a_sentence_is_of_bearable_length() -> None:
    long = str(UserError(f"{'x' * 5000}: there is no such file; check the name."))
    assert len(long) <= LONGEST
    assert long.endswith("check the name.")
    assert readable("x" * LONGEST) == "x" * LONGEST
    assert len(readable("x" * (LONGEST + 1))) == sum(KEPT) + 3

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.encoders import ENCODERS, choices, missing_choices
from core.data.table import category_column, number_column
from core.errors import UserError

NUMBERS = st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=30)
TEXTS = st.lists(st.sampled_from(["red", "green", "blue", "ünknown"]), min_size=1, max_size=30)


@pytest.mark.parametrize("kind", ["none", "standardise", "minmax"])
@given(values=NUMBERS)
def test_numbers_round_trip(kind: str, values: list[float]) -> None:
    column, encoder = number_column("n", values), ENCODERS[kind]
    state = encoder.fit(column, np.arange(len(values)))
    assert json.loads(json.dumps(state)) == state
    assert encoder.check_state(state, "n") == state
    x = encoder.encode(column, state)
    assert x.shape == (len(values), 1)
    np.testing.assert_allclose(encoder.decode(x, state), values, rtol=1e-9, atol=1e-9)


@given(texts=TEXTS)
def test_one_hot_round_trip(texts: list[str]) -> None:
    column, encoder = category_column("c", texts), ENCODERS["onehot"]
    state = encoder.fit(column, np.arange(len(texts)))
    assert encoder.check_state(json.loads(json.dumps(state)), "c") == state
    x = encoder.encode(column, state)
    assert x.shape == (len(texts), len(set(texts)))
    assert (x.sum(axis=1) == 1).all()
    assert encoder.decode(x, state) == tuple(texts)
    assert encoder.feature_names("c", state) == tuple(f"c={text}" for text in sorted(set(texts)))


@given(texts=st.lists(st.sampled_from(["no", "yes"]), max_size=20))
def test_binary_round_trip(texts: list[str]) -> None:
    texts = ["no", "yes", *texts]
    column, encoder = category_column("c", texts), ENCODERS["binary"]
    state = encoder.fit(column, np.arange(len(texts)))
    assert encoder.check_state(json.loads(json.dumps(state)), "c") == state
    x = encoder.encode(column, state)
    assert x[:, 0].tolist() == [float(text == "yes") for text in texts]
    assert encoder.decode(x, state) == tuple(texts)


def test_statistics_come_from_the_training_rows_alone() -> None:
    column, train = number_column("n", [1, 3, 1000, np.nan]), np.array([0, 1])
    assert ENCODERS["standardise"].fit(column, train) == {"fill": 2.0, "shift": 2.0, "scale": 1.0}
    assert ENCODERS["minmax"].fit(column, train) == {"fill": 2.0, "shift": 1.0, "scale": 2.0}
    texts = category_column("c", ["a", "b", "c", ""])
    assert ENCODERS["onehot"].fit(texts, train) == {"categories": ["a", "b"], "fill": "", "own": False}


@pytest.mark.parametrize(("rule", "wanted"), [("mean", 4.0), ("median", 2.0), ("zero", 0.0), ("drop row", 4.0)])
def test_rules_for_missing_numbers(rule: str, wanted: float) -> None:
    column = number_column("n", [1, 2, 9, np.nan])
    state = ENCODERS["none"].fit(column, np.arange(4), rule)
    assert ENCODERS["none"].encode(column, state)[3, 0] == wanted


@pytest.mark.parametrize(
    ("rule", "wanted"), [("own category", [0, 0, 1]), ("most frequent", [0, 1]), ("drop row", [0, 1])]
)
def test_rules_for_missing_categories(rule: str, wanted: list[int]) -> None:
    column, encoder = category_column("c", ["a", "b", "b", ""]), ENCODERS["onehot"]
    state = encoder.fit(column, np.arange(4), rule)
    assert encoder.encode(column, state)[3].tolist() == wanted
    assert len(encoder.feature_names("c", state)) == len(wanted)


def test_unknown_categories() -> None:
    column, new = category_column("c", ["a", "b", "b"]), category_column("c", ["a", "new", "b", ""])
    encoder = ENCODERS["onehot"]
    state = encoder.fit(column, np.arange(3))
    assert encoder.encode(new, state).tolist() == [[1, 0], [0, 0], [0, 1], [0, 0]]
    assert encoder.unknown(new, state) == ("new",)
    state = ENCODERS["binary"].fit(column, np.arange(3))
    assert ENCODERS["binary"].encode(new, state)[:, 0].tolist() == [0, 1, 1, 1]


def test_one_hot_of_numbers() -> None:
    column, encoder = number_column("digit", [10, 2, 2, np.nan]), ENCODERS["onehot"]
    state = encoder.fit(column, np.arange(4), "most frequent")
    assert state["categories"] == ["2", "10"]
    assert encoder.encode(column, state).tolist() == [[0, 1], [1, 0], [1, 0], [1, 0]]


def test_constant_and_empty_columns() -> None:
    for values in ([0.1] * 5, [np.nan] * 5):
        column = number_column("n", values)
        for kind in ("standardise", "minmax"):
            x = ENCODERS[kind].encode(column, ENCODERS[kind].fit(column, np.arange(5)))
            assert x.tolist() == [[0.0]] * 5


def test_numbers_beyond_measure_are_refused() -> None:
    column = number_column("n", [1e308, -1e308, 1e308])
    with pytest.raises(UserError, match="n: its numbers are too large"):
        ENCODERS["standardise"].fit(column, np.arange(3))


def test_which_encoders_fit() -> None:
    assert choices(number_column("n", [1, 2, 3])) == (
        "none", "standardise", "minmax", "log", "onehot", "ordinal", "index",
    )  # fmt: skip
    assert choices(category_column("c", ["a", "b"])) == ("onehot", "binary", "ordinal", "index")
    assert choices(category_column("t", [f"t{i}" for i in range(1001)], "text")) == ()
    assert missing_choices(number_column("n", [1]), "minmax")[0] == "mean"


@pytest.mark.parametrize(
    ("kind", "values", "wanted"),
    [
        ("none", [1, 2], "becomes 1 node: the number itself"),
        ("standardise", [30, 34], "becomes 1 node: (n − 32) ÷ 2"),
        ("minmax", [-1, 4], "becomes 1 node: (n + 1) ÷ 5"),
        ("minmax", [0, 4], "becomes 1 node: n ÷ 4"),
        ("minmax", [4, 4], "becomes 1 node: n − 4"),
        ("binary", [0, 1], "becomes 1 node: 0 or 1"),
        ("binary", ["no", "yes"], "becomes 1 node: 0 for no, 1 for yes"),
        ("onehot", ["basic", "gold", "student"], "becomes 3 nodes: basic, gold, student"),
        ("onehot", ["a", ""], "becomes 2 nodes: a, missing"),
        ("index", ["b", "a", "b"], "becomes 1 node: the number of its category, 0 to 1, and 2 for new ones"),
    ],
)
def test_descriptions(kind: str, values: list, wanted: str) -> None:
    text = isinstance(values[0], str)
    column = category_column("n", values) if text else number_column("n", values)
    state = ENCODERS[kind].fit(column, np.arange(len(values)))
    assert ENCODERS[kind].describe("n", state) == wanted


GOOD = {
    "none": {"fill": 0.0, "shift": 0.0, "scale": 1.0},
    "onehot": {"categories": ["a"], "fill": "", "own": True},
    "binary": {"categories": ["a", "b"], "fill": "a", "own": False},
}


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("none", {"scale": 0}),
        ("none", {"scale": "1"}),
        ("none", {"shift": True}),
        ("none", {"fill": float("nan")}),
        ("none", {"fill": 10**400}),
        ("none", {"more": 1}),
        ("onehot", {"categories": "a"}),
        ("onehot", {"categories": [1]}),
        ("onehot", {"categories": [""]}),
        ("onehot", {"categories": ["a", "a"]}),
        ("onehot", {"categories": [str(i) for i in range(1001)]}),
        ("onehot", {"fill": "z"}),
        ("onehot", {"own": 1}),
        ("onehot", {"more": 1}),
        ("binary", {"categories": ["a"]}),
        ("binary", {"own": True}),
        ("binary", {"fill": ""}),
    ],
)
def test_corrupted_states_are_refused(kind: str, change: dict) -> None:
    assert ENCODERS[kind].check_state(GOOD[kind], "here") == GOOD[kind]
    with pytest.raises(UserError, match=r"^here"):
        ENCODERS[kind].check_state(GOOD[kind] | change, "here")
    with pytest.raises(UserError, match=r"^here"):
        ENCODERS[kind].check_state(None, "here")


def test_a_category_index_counts_from_0_and_new_categories_follow_the_last() -> None:
    encoder, column = ENCODERS["index"], category_column("c", ["b", "a", "c", ""])
    for rule, count in (("own category", 4), ("most frequent", 3)):
        state = encoder.fit(column, np.arange(4), rule)
        x = encoder.encode(category_column("c", ["a", "c", "new", "", "b"]), state)
        place = {text: k for k, text in enumerate(state["categories"])}
        missing = 3 if rule == "own category" else place[state["fill"]]
        assert x[:, 0].tolist() == [place["a"], place["c"], count, missing, place["b"]]
        assert encoder.feature_names("c", state) == ("c",)
    assert encoder.decode(np.array([[place["b"]], [7.0]]), state) == ("b", "")

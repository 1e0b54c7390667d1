"""The language of watches and breakpoints: what it gives is what NumPy gives, and nothing else ever comes out of it."""

from __future__ import annotations

import contextlib
import math

import numpy as np
import pytest
from hypothesis import example as case
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserError
from core.layers.dense import Dense
from core.layers.input import Input
from core.params import initial, layout
from core.spec import stack
from core.watching.language import LONGEST, parse, renamed
from core.watching.monitor import Monitor
from core.watching.program import FUNCTIONS, Compiler, check_value
from core.watching.quantities import Names

SPEC = stack(("input", Input(2)), ("hidden1", Dense(4, "relu")), ("hidden2", Dense(3, "tanh")), ("output", Dense(1)))
NAMES = Names(SPEC)
ORDER = layout(SPEC)
PARAMS = initial(SPEC, 3).flat(ORDER)
SLOPES = np.linspace(-1, 1, ORDER.size)
LOSS = 0.75


def value(text: str, looks: int = 1) -> float:
    """Give the value of an expression after so many looks."""
    compiler = Compiler(NAMES)
    compiler.value(text)
    monitor = Monitor(compiler.program, PARAMS, SLOPES)
    for look in range(looks):
        monitor.tell(look + 1, 0, look + 1, LOSS, 0.1)
        monitor.look()
    return monitor.value(0)


VIEWS = dict(ORDER.views(PARAMS))
SLOPE_VIEWS = dict(ORDER.views(SLOPES))
ARRAYS = {"W1": VIEWS["hidden1.weight"], "b2": VIEWS["hidden2.bias"], "dW2": SLOPE_VIEWS["hidden2.weight"]}
KNOWN = {
    "loss": LOSS, "update": 1.0, "W1[0,1]": float(VIEWS["hidden1.weight"][0, 1]),
    "dW2[3,2]": float(SLOPE_VIEWS["hidden2.weight"][3, 2]), "b1[0]": float(VIEWS["hidden1.bias"][0]),
}  # fmt: skip
REDUCED = {
    "norm": lambda a: np.sqrt((a * a).sum()), "mean": np.mean, "sum": np.sum, "sd": np.std, "max": np.max,
    "min": np.min, "any": lambda a: float((a != 0).any()), "all": lambda a: float((a != 0).all()),
}  # fmt: skip
SINGLE = {
    "abs": np.abs, "sign": np.sign, "sqrt": np.sqrt, "log": np.log, "exp": np.exp,
    "isnan": lambda x: float(np.isnan(x)), "isfinite": lambda x: float(np.isfinite(x)),
    "isinf": lambda x: float(np.isinf(x)),
}  # fmt: skip
JOINED = {
    "+": np.add, "-": np.subtract, "*": np.multiply, "/": np.divide, "**": np.power, "<": np.less,
    "<=": np.less_equal, ">": np.greater, ">=": np.greater_equal, "==": np.equal, "!=": np.not_equal,
    "and": np.logical_and, "or": np.logical_or,
}  # fmt: skip
Pair = tuple[str, float]


def leaves() -> st.SearchStrategy[Pair]:
    numbers = st.floats(0, 100, allow_subnormal=False).map(lambda x: (f"{x:.4g}", float(f"{x:.4g}")))
    names = st.sampled_from(list(KNOWN.items()))
    reduced = st.tuples(st.sampled_from(list(REDUCED)), st.sampled_from(list(ARRAYS))).map(
        lambda pair: (f"{pair[0]}({pair[1]})", float(REDUCED[pair[0]](ARRAYS[pair[1]])))
    )
    return st.one_of(numbers, names, reduced)


def grown(inside: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    def join(parts: tuple[str, Pair, Pair]) -> Pair:
        sign, (one, x), (two, y) = parts
        with np.errstate(all="ignore"):
            return f"({one} {sign} {two})", float(JOINED[sign](np.float64(x), np.float64(y)))

    def call(parts: tuple[str, Pair]) -> Pair:
        name, (text, x) = parts
        with np.errstate(all="ignore"):
            return f"{name}({text})", float(SINGLE[name](np.float64(x)))

    def negate(pair: Pair) -> Pair:
        return f"(not {pair[0]})", float(np.logical_not(pair[1]))

    return st.one_of(
        st.tuples(st.sampled_from(list(JOINED)), inside, inside).map(join),
        st.tuples(st.sampled_from(list(SINGLE)), inside).map(call),
        inside.map(lambda pair: (f"-{pair[0]}", -pair[1])),
        inside.map(negate),
    )


EXPRESSIONS = st.recursive(leaves(), grown, max_leaves=6)


@given(EXPRESSIONS)
def test_values_are_those_of_numpy(pair: Pair) -> None:
    text, wanted = pair
    if len(text) > LONGEST:
        return
    assert np.isclose(value(text), wanted, rtol=1e-12, atol=0, equal_nan=True), text


@given(st.text(max_size=60))
@case("(" * 300)
@case("-" * 150 + "1")
@case("not " * 49 + "1")
@case("1" + "+1" * 99)
@case("W1[99999999999999999999,0] > 1")
@case("W1[0,1][2]")
@case("x" * 500)
@case("1e999 > 2")
@case("in_batch(1e300)")
@case("\x00")
@case("__import__('os').system('x')")
@case("(lambda: 1)()")
def test_any_text_is_an_expression_or_a_user_error(text: str) -> None:
    with contextlib.suppress(UserError):
        check_value(text, NAMES)


SIGNS = ("(", ")", "[", "]", ",", ":", "0", "1", "2.5", "+", "-", "*", "/", "**", "<", ">", "==", "and", "or", "not")
WORDS = st.sampled_from([*FUNCTIONS, *KNOWN, *ARRAYS, *SIGNS, "hidden1", "hidden1.a", "previous", "nix"])


@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_any_row_of_words_is_an_expression_or_a_user_error(text: str) -> None:
    try:
        check_value(text, NAMES)
    except UserError:
        return
    assert isinstance(value(text, 2), float)


PROBLEMS = {
    "los > 2": "Character 1: los is not known; did you mean loss",
    "loss > ": "Character 7: a number, a name or a bracket is expected before the end",
    "loss >> 2": "Character 7: a number",
    "1 < loss < 2": "Character 10: comparisons cannot be chained",
    "loss = 2": "Character 6: '=' has no meaning here; equality is written ==",
    "loss 2": "Character 6: '2' is not expected here",
    "nrm(W1)": "Character 1: nrm is no function; did you mean norm",
    "W1[9,0]": "Character 1: W1 has no 9; this index goes from 0 to 1",
    "W1[0]": "Character 1: W1 takes 2 indices, and 1 are given",
    "loss[0]": "Character 1: loss is one number",
    "W1": "It gives 2 × 4 numbers",
    "norm(W1 + W2)": "Character 9: 2 × 4 and 4 × 3 numbers do not go together",
    "hidden1 > 2": "Character 1: hidden1 is a layer; write hidden1.a",
    "dead(hidden9)": "'hidden9' is no layer",
    "dead(1)": "takes the name of a layer",
    "W1[0.5,1]": "an index is a whole number",
    "norm()": "is expected before '\\)'",
    "(loss": "'\\)' is missing before the end",
    "step_ratio(dW1)": "takes weights as they lie",
    "rising(W1)": "takes a single number",
    "in_batch(loss)": "takes the number of a row",
    "": "An expression is expected",
}


@pytest.mark.parametrize("text", PROBLEMS)
def test_problems_are_told_with_their_place(text: str) -> None:
    with pytest.raises(UserError, match=PROBLEMS[text]):
        check_value(text, NAMES)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("-2 ** 2", -4), ("2 ** -1", 0.5), ("2 ** 3 ** 2", 512), ("1 - 2 - 3", -4), ("8 / 2 / 2", 2),
        ("1 + 2 * 3", 7), ("not 1 or 1", 1), ("not (1 or 1)", 0), ("1 or 0 and 0", 1), ("3 ≥ 2", 1), ("2 × 3 − 1", 5),
        ("max(2, 7) + min(2, 7)", 9), ("sum(abs(W1[:,1]))", float(np.abs(ARRAYS["W1"][:, 1]).sum())),
        ("norm(W1[1,:])", float(np.linalg.norm(ARRAYS["W1"][1]))), ("sd(b2)", float(np.std(ARRAYS["b2"]))),
        ("max(abs(weights))", float(np.abs(PARAMS).max())), ("hidden1.weight[0,1] - W1[0,1]", 0),
    ],
)  # fmt: skip
def test_precedence_and_indices(text: str, wanted: float) -> None:
    assert value(text) == pytest.approx(wanted)


def test_earlier_values() -> None:
    assert math.isnan(value("previous(update)"))
    assert value("previous(update)", 3) == 2
    assert value("delta(update)", 3) == 1
    assert value("rising(update)", 5) == 4
    assert value("streak(update > 2)", 5) == 3


def test_completion_lists_what_can_be_read() -> None:
    found = dict(NAMES.completions(""))
    assert {"loss", "W1", "dW3", "b1", "hidden1.a", "hidden2.dz", "gradient", "epoch", "hidden1.dead"} <= set(found)
    assert dict(NAMES.completions("hidden1.w")).keys() == {"hidden1.weight", "hidden1.weights"}
    for name in found:
        check_value(f"sum({name})" if NAMES.all[name].shape else name, NAMES)


def test_a_renamed_layer_is_followed() -> None:
    text = "dead(hidden1) ≥ 1 and hidden1.a[0] > hidden12.a[0]"
    assert renamed(text, "hidden1", "first") == "dead(first) >= 1 and first.a[0] > hidden12.a[0]"
    assert renamed("not ( readable", "hidden1", "first") == "not ( readable"


def test_a_tree_is_read_the_same_twice() -> None:
    assert parse("norm(dW2) > 100 and epoch >= 3") == parse("norm(dW2) > 100 and epoch >= 3")

"""Steps as sentences: every sign is a word, and the numbers are those of the step."""

from __future__ import annotations

import pytest

from core.explanation import Explanation, Factor, Ref
from core.optimizers import OPTIMIZERS
from core.spelling import formula, number, plain, sentence
from core.walk import Walk
from tests.core.batches_of_rows import batch_walk, project_on
from tests.core.test_walk_batch import CASES, PLAIN

UNSPOKEN = set("×·→←√²³≈∂Ση₀₁₂₃₄₅₆₇₈₉/+−=∞^")


def told(equation: tuple[str | int, ...], *factors: Factor, result: float) -> Explanation:
    """Give a step of hidden1's first neuron."""
    title, place = "Sum of hidden1 · neuron 1", Ref("unit", "hidden1", (0,))
    return Explanation("forward", title, "", "z₁", equation, factors, result, place)


def test_a_product_names_its_numbers() -> None:
    value = Factor("a₁", 3.0, "value", ref=Ref("unit", "input", (0,)), part="a")
    weight = Factor("w₁₁", -2.0, "weight", ref=Ref("weight", "hidden1", (0, 0)))
    bias = Factor("b₁", 0.5, "bias", ref=Ref("bias", "hidden1", (0,)))
    step = told((0, " × ", 1, " + ", 2), value, weight, bias, result=-5.5)
    assert sentence(step) == (
        "Sum of hidden1 neuron 1: value 3 of input neuron 1 times weight minus 2 from neuron 1 plus bias 0.5 "
        "equals minus 5.5."
    )


def test_a_rounded_number_is_said_to_be_so() -> None:
    assert sentence(told((0,), Factor("x", 1 / 3, "the cell"), result=1 / 3)) == (
        "Sum of hidden1 neuron 1: 0.3333, the cell, is about 0.3333."
    )


def test_a_long_sum_tells_how_much_is_left_out() -> None:
    factors = [Factor(f"a{n}", float(n), "") for n in range(20)]
    tokens: list[str | int] = [0]
    for place in range(1, 20):
        tokens += [" + ", place]
    said = sentence(told(tuple(tokens), *factors, result=190.0))
    assert "plus 7 plus 12 more terms equals 190." in said


def test_brackets_are_no_sums() -> None:
    factors = [Factor("p", 1.0, ""), Factor("q", 2.0, ""), Factor("r", 3.0, "")]
    step = told(("(", 0, " + ", 1, ") / ", 2), *factors, result=1.0)
    assert "open bracket 1 plus 2 close bracket divided by 3 equals 1." in sentence(step)


@pytest.mark.parametrize(
    ("value", "said"),
    [(-0.25, "minus 0.25"), (float("nan"), "not a number"), (float("-inf"), "minus infinity"),
     (1e-8, "1 times 10 to the power of minus 8"), (7.0, "7")],
)  # fmt: skip
def test_numbers_are_said_in_words(value: float, said: str) -> None:
    assert number(value) == said


def test_titles_lose_their_signs() -> None:
    assert plain("Slope of weight w₁₂: hidden1 1 → output 2") == "Slope of weight w 1 2: hidden1 1 to output 2"


@pytest.mark.parametrize("name", CASES)
def test_nothing_in_a_walk_through_any_layer_is_left_to_signs(name: str) -> None:
    check(batch_walk(project_on(CASES[name])))


@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_nothing_in_the_update_of_any_optimizer_is_left_to_signs(kind: str) -> None:
    check(batch_walk(project_on(PLAIN, optimizer=OPTIMIZERS[kind]())))


def check(walk: Walk) -> None:
    for segment in walk.segments:
        step = walk[segment.start]
        for one in (step, *step.parts):
            said = sentence(one)
            assert not UNSPOKEN & set(said), said
            assert not set("()|") & set(formula(one)), said
            assert number(one.result) in said

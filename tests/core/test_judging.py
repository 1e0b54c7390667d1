"""The judge: a right number is never called wrong, and a planted slip is named."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import UserError
from core.judging import SLIPS, Asked, hints, judge, judge_value, read
from core.layers.dense import Dense
from core.numbers import MINUS
from core.walk import Walk, start_frame
from tests import slip_table
from tests.core.networks import bank, project_of, slopes_example
from tests.core.planted import classifying, sample, slips

NETWORKS = 60


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3/4", 0.75), ("−3/4", -0.75), ("1e-3", 0.001), ("2·10^−3", 0.002), ("0,5", 0.5), (".5", 0.5),
        ("–7.25", -7.25),
        (" 1 000 ", 1000.0), ("+4", 4.0), ("1.5/−3", -0.5), ("4 × 10^2", 400.0),
    ],
)  # fmt: skip
def test_numbers_are_read_as_people_write_them(text: str, value: float) -> None:
    assert read(text).value == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize("text", ["", "abc", "1,234.5", "1,2,3", "1/0", "3//4", "1e999", "__import__('os')", "1" * 80])
def test_what_is_no_number_is_said_and_counts_as_nothing(text: str) -> None:
    with pytest.raises(UserError):
        read(text)
    verdict = judge_value(1.0, text)
    assert verdict.kind == "unreadable"
    assert verdict.words


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.integers(0, 10_000), st.integers(4, 12), st.randoms(use_true_random=False))
def test_a_right_number_is_never_called_wrong(seed: int, digits: int, random) -> None:
    walk = sample(seed).walk
    for step in random.sample(range(len(walk)), 12):
        shown = f"{walk[step].result:.{digits}g}".replace("-", MINUS)
        assert judge(walk, step, shown).kind == "right", (seed, walk[step].line, shown)
        fewer = f"{walk[step].result:.3g}"
        assert judge(walk, step, fewer).kind in ("right", "close"), (seed, walk[step].line, fewer)


def test_planted_slips_are_named() -> None:
    named, first, planted = Counter[str](), Counter[str](), Counter[str]()
    cases = [(kind, s.walk, *rest) for s in map(sample, range(NETWORKS)) for kind, *rest in slips(s)]
    cases += [case for seed in range(NETWORKS // 2) for case in classifying(seed)]
    for kind, walk, step, wrong in cases:
        right = walk[step].result
        if abs(wrong - right) <= 1e-3 * abs(right) + 1e-9:
            continue  # a slip without consequences, such as a forgotten factor 1
        planted[kind] += 1
        found = judge(walk, step, f"{wrong:.6g}")
        assert found.kind != "right"
        named[kind] += kind in found.slips
        first[kind] += found.slips[:1] == (kind,)
    told = f"{named.total()} of {planted.total()} named, {first.total()} in the first place"
    print(told, {kind: f"{named[kind]}/{n}" for kind, n in planted.items()})
    assert planted.total() > 1000
    assert named.total() >= 0.95 * planted.total(), told
    assert all(named[kind] >= 0.8 * n for kind, n in planted.items()), (named, planted)


def test_numbers_drawn_by_chance_are_not_laid_to_a_slip() -> None:
    """Between all that could be meant, a number that means nothing must not find a reason."""
    claimed = asked = 0
    for seed in range(30):
        s = sample(seed)
        for step in range(0, len(s.walk), 3):
            size = max(abs(s.walk[step].result), 0.5)
            for k in range(3):
                asked += 1
                drawn = size * (0.31 + 0.613 * k + 0.0177 * (step % 7) + 0.00931 * seed)
                claimed += judge(s.walk, step, f"{drawn:.4f}").kind == "slip"
    assert asked > 500
    assert claimed <= 0.05 * asked, f"{claimed} of {asked}"


def walk_of(project) -> Walk:
    return Walk(project, project.dataset(), 0, start_frame(project))


def test_the_weights_slope_taken_for_the_nodes_slope() -> None:
    walk = walk_of(slopes_example())
    words = "That is the weight's slope; the node's slope is weight × slope of the next node = 12."
    assert judge(walk, 12, "18").words == words
    assert judge(walk, 12, "12").is_right
    assert words in judge(walk, 18, "18").words


def test_the_activation_slope_left_out_is_named_with_its_number() -> None:
    walk = walk_of(bank("sigmoid", children=0, accounts=1))
    step = next(k for k in range(len(walk)) if walk[k].left == "∂L/∂w₂₁" and walk[k].focus.layer == "hidden1")
    told = walk[step]
    wrong = told.factors[0].value * told.factors[1].value
    assert judge(walk, step, repr(wrong)).words == "You left out the activation slope 0.1966."


def test_close_says_how_far() -> None:
    walk = walk_of(bank("tanh"))
    assert walk[3].result == pytest.approx(0.7615941559557649)
    assert judge(walk, 3, "0.7615941560").is_right
    assert judge(walk, 3, "0.7616").words == "Right, to 4 digits."
    assert judge(walk, 3, "0.76").words == "Close: right to 2 digits; 4 are asked."
    assert "cut off, not rounded" in judge(walk, 3, "0.7615").words
    random = sample(3).walk
    step = next(k for k in range(len(random)) if random[k].left == "∂L/∂w₂₁")
    value, slope, own = (round(factor.value, 2) for factor in random[step].factors)
    assert "rounded too early, to 2 decimals" in judge(random, step, f"{value * slope * own:.5f}").words


def test_hints_tell_more_each_time_and_never_the_number() -> None:
    walk = sample(4).walk
    for step in range(len(walk)):
        told = walk[step]
        words, symbols, shown = hints(told)
        assert told.words in words
        assert told.symbols in symbols
        assert told.numbers in shown
        operands = {f"{f.value:.4g}" for f in told.factors}
        if f"{told.result:.4g}" not in operands:
            assert f"= {told.result:.4g}".replace("-", MINUS) not in words + symbols + shown


def test_every_slip_is_told_and_finds_its_step() -> None:
    """Each entry gives a way in some step: one that never does would never be named."""
    walks = [sample(seed).walk for seed in range(6)] + [case[1] for seed in range(2) for case in classifying(seed)]
    found = {
        slip.kind for walk in walks for step in range(len(walk)) for slip in SLIPS.values()
        if next(slip.ways(Asked(walk[step], walk, step)), None) is not None
    }  # fmt: skip
    missing = set(SLIPS) - found - {"not_divided", "not_mean_of_outputs", "not_mean_of_rows"}
    assert not missing
    assert all(slip.label and slip.example for slip in SLIPS.values())


def test_a_batch_that_was_not_divided() -> None:
    rows = [(3, 4, 6), (1, 2, 1)]
    project = project_of(rows, {"output.weight": [[1], [2]]}, None, Dense(1, "identity", bias=False))
    walk = Walk(project, project.dataset(), 0, start_frame(project), whole_batch=True)
    mean = next(k for k in range(len(walk)) if walk.segment(k).part == "mean")
    assert judge(walk, mean, "20.5").is_right
    assert judge(walk, mean, "41").slips == ("not_divided",)
    slope = next(k for k in range(len(walk)) if walk.segment(k).part == "slope.weight")
    assert walk[slope].result == 19
    assert "not_mean_of_rows" in judge(walk, slope, "38").slips


def test_a_value_that_no_step_makes() -> None:
    assert judge_value(9.0, "9").is_right
    known = ((18.0, "That is the weight's slope."),)
    assert judge_value(12.0, "18", known=known).words == "That is the weight's slope."
    assert judge_value(12.0, "1.2").slips == ("decimal_point",)
    assert judge_value(12.0, "−12").slips == ("sign_turned",)


def test_a_comma_that_parts_thousands_is_asked_about() -> None:
    assert judge_value(1.234, "1,234").is_right
    assert "without it" in judge_value(1234.0, "1,234").words
    assert judge_value(-1234.0, "−1,234").kind == "unreadable"


def test_the_page_for_teachers_lists_every_slip() -> None:
    assert slip_table.written() == slip_table.table()

"""The tables, in Markdown: for the terminal and for docs/performance.md alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bench import timing
from bench.goals import Figure, Goal, Verdict
from bench.growth import Grown
from bench.timing import Entrant, Result
from bench.window import Watched
from bench.workloads import Workload

OURS = ("compiled", "numpy")
Results = Mapping[str, Mapping[str, Result]]
"""Workload → contestant → what it did."""


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Write a table, its columns aligned so that it can be read as it is."""
    lines = [list(head), *[list(row) for row in rows]]
    widths = [max(len(line[k]) for line in lines) for k in range(len(head))]
    padded = ["| " + " | ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) + " |" for line in lines]
    return [padded[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *padded[1:]]


def number(value: float) -> str:
    """Write three digits."""
    if value != value:
        return "–"
    if abs(value) >= 100:
        return f"{value:,.0f}".replace(",", " ")
    return f"{value:.3g}"


def times(results: Results, workloads: Mapping[str, Workload], entrants: Sequence[Entrant]) -> list[str]:
    """Write µs per step: median, and in brackets the fastest turn."""

    def cell(result: Result | None) -> str:
        if result is None or result.problem:
            return "–"
        return f"{number(1e6 * result.median)} ({number(1e6 * result.minimum)})"

    shown = [e for e in entrants if e.name != "sgemm"]
    rows = [
        [f"**{name}** {workloads[name].text()}", *[cell(found.get(e.name)) for e in shown]]
        for name, found in results.items()
    ]
    return table(["µs per step: median (fastest turn)", *[e.title for e in shown]], rows)


def ratios(results: Results, entrants: Sequence[Entrant]) -> list[str]:
    """Write how many times as fast we are: by the medians, and in brackets by the fastest turns."""

    def cell(found: Mapping[str, Result], ours: str, theirs: str) -> str:
        figure = timing.times_as_fast(found.get(ours), found.get(theirs))
        return "–" if isinstance(figure, str) else f"{number(figure.by_median)} ({number(figure.by_fastest)})"

    peers = [e for e in entrants if e.name not in (*OURS, "sgemm")]
    rows = [
        [f"{name} {ours}", *[cell(found, ours, e.name) for e in peers]]
        for name, found in results.items()
        for ours in OURS
    ]
    return table(["times as fast as …, by the medians (by the fastest turns)", *[e.title for e in peers]], rows)


def figures(workload: Workload, found: Mapping[str, Result], product_flops: int) -> dict[str, Figure | str]:
    """Name the figures of a workload as the goals do."""
    named: dict[str, Figure | str] = {}
    for ours in OURS:
        for peer in found:
            if peer == "sgemm":
                share = timing.share_of_peak(workload, found.get(ours), found[peer], product_flops)
                named[f"{ours} share of sgemm"] = share
            elif peer not in OURS:
                named[f"{ours} / {peer}"] = timing.times_as_fast(found.get(ours), found[peer])
    return named


def goals(verdicts: Sequence[Verdict]) -> list[str]:
    """Write what became of the goals."""

    def value(verdict: Verdict) -> str:
        goal = verdict.goal
        return "–" if verdict.problem else f"{number(round(verdict.value, 3))} {_unit(goal)} ({verdict.how})"

    rows = [[v.goal.place, v.goal.figure, v.goal.text(), value(v), v.text()] for v in verdicts]
    return table(["where", "what", "goal", "measured", "result"], rows)


def _unit(goal: Goal) -> str:
    return "" if goal.unit.startswith("(") else goal.unit


def shares(results: Results, workloads: Mapping[str, Workload], product_flops: int) -> list[str]:
    """Write how much of the machine's own rate of products a step reaches."""
    rows = []
    for name, found in results.items():
        product = found.get("sgemm")
        if product is None or product.problem:
            continue
        rate = product_flops / product.minimum / 1e9
        cells = [timing.share_of_peak(workloads[name], found.get(ours), product, product_flops) for ours in OURS]
        told = ["–" if isinstance(c, str) else f"{c.by_median:.0f} % ({c.by_fastest:.0f} %)" for c in cells]
        rows.append([name, f"{rate:,.0f}", *told])
    return table(["", "sgemm, GFLOP/s at most", *[f"{ours}: share" for ours in OURS]], rows) if rows else []


def memory(results: Results, entrants: Sequence[Entrant]) -> list[str]:
    """Write the largest memory of a training process, less that of one with the same libraries that does nothing."""

    def cell(result: Result | None) -> str:
        if result is None or result.problem or not result.peak:
            return "–"
        return f"{(result.peak - result.idle) / 1e6:,.0f} + {result.idle / 1e6:,.0f}"

    shown = [e for e in entrants if e.name != "sgemm"]
    rows = [[name, *[cell(found.get(e.name)) for e in shown]] for name, found in results.items()]
    return table(["MB to train, data included + idle with its libraries", *[e.title for e in shown]], rows)


def settings(results: Results) -> list[str]:
    """Write what each ran with, and who was refused or missing and why."""
    lines = []
    for name, found in results.items():
        told = [f"{r.name}: {r.problem or r.setting}" for r in found.values() if r.problem or r.setting]
        lines.append(f"- {name}: {'; '.join(told)}")
    return lines


def proofs(results: Results) -> str:
    """Say how far the slopes of those that took part were from ours."""
    off = [r.slopes_off for found in results.values() for r in found.values() if not r.problem]
    return (
        f"Slopes of the first batch, the largest difference of any contestant from ours: {max(off, default=0):.1e} of "
        f"the array's largest slope (refused above {timing.SLOPES:.0e})."
    )


def growth(found: Sequence[Grown]) -> list[str]:
    """Write the curves: the size and the time of a step at each point, and the fitted power."""
    lines: list[str] = []
    for grown in found:
        sizes, curve = [f"{size:,}" for size in grown.sizes], grown.curve
        cells = [f"{number(1e6 * median)}" for median in grown.medians]
        lines += [*table([f"{curve.name}, {grown.path}: {curve.sizes}", *sizes], [["µs per step", *cells]]), ""]
        power = grown.figure
        lines += [
            f"Over the larger half, time grows with {curve.sizes} to the power {power.by_median:.2f} by the medians, "
            f"{power.by_fastest:.2f} by the fastest turns.",
            "",
        ]
    return lines[:-1]


def window(found: Mapping[str, Figure | str], seen: Watched) -> list[str]:
    """Write what was seen in the window."""
    rows = [[name, number(f.by_median)] for name, f in found.items() if isinstance(f, Figure)]
    frames = [[f"frames/s of {name}", number(sum(each) / len(each))] for name, each in seen.frames.items()]
    speed = [
        ["steps/s headless", *[", ".join(number(value) for value in seen.headless)]],
        ["steps/s in the window", *[", ".join(number(value) for value in seen.live)]],
    ]
    return [
        *table(["figure (shares in %, times in ms)", "median"], [*speed, *rows, *frames]),
        "",
        f"Path: {seen.path}; Qt platform: {seen.setting}.",
    ]

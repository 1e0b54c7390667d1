"""The command: `python3 run.py bench [workloads] [growth] [window] [options]`."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bench import document, goals, growth, machine, peers_node, report, timing, window
from bench.deepstep import Product
from bench.timing import Entrant
from bench.workloads import WORKLOADS
from core.errors import UserError

SECTIONS = ("workloads", "growth", "window")
SMALL, LARGE = ("W1a", "W1b", "W1c"), ("W3", "W4", "W5", "W6")
PEERS = (
    Entrant("torch", "torch"),
    Entrant("jax", "JAX"),
    Entrant("sklearn", "scikit-learn", (*SMALL, "W2", "W3", "W4")),
)
OURS = (Entrant("compiled", "Deepstep compiled"), Entrant("numpy", "Deepstep NumPy"))
PRODUCT_FLOPS = 2 * Product.SIDE**3


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser("run.py bench", description="Deepstep's training engine beside other libraries.")
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=f"some of {', '.join(SECTIONS)}; default: all")
    parser.add_argument("--quick", action="store_true", help="a smoke test of some seconds; the figures mean little")
    parser.add_argument("--write", action="store_true", help="write the tables to docs/performance.md")
    parser.add_argument("--only", metavar="W1a,W3", default="", help="only these workloads")
    parser.add_argument("--peers", metavar="torch,jax", help="only these peers; empty: none")
    parser.add_argument("--torch-compile", action="store_true", help="try torch.compile too (minutes of compiling)")
    parser.add_argument("--gpu", action="store_true", help="a column for the GPU, where CuPy finds one")
    parser.add_argument("--playground", type=Path, metavar="DIR", help="a checkout of tensorflow/playground")
    parser.add_argument("--convnetjs", type=Path, metavar="DIR", help="a checkout of karpathy/convnetjs")
    arguments = parser.parse_args(words)
    arguments.sections = arguments.sections or list(SECTIONS)
    arguments.only = [name for name in arguments.only.split(",") if name] or list(WORKLOADS)
    _known("section", arguments.sections, SECTIONS)
    _known("--only", arguments.only, tuple(WORKLOADS))
    if arguments.quick and arguments.write:
        raise UserError("--write: the figures of --quick mean little; leave one of the two out.")
    if arguments.peers is not None:
        arguments.peers = [name for name in arguments.peers.split(",") if name]
        _known("--peers", arguments.peers, tuple(entrant.name for entrant in PEERS))
    return arguments


def _known(place: str, names: Sequence[str], known: Sequence[str]) -> None:
    for name in names:
        if name not in known:
            raise UserError(f"{place}: {name!r} is not known; choose from {', '.join(known)}.")


def entrants(arguments: argparse.Namespace) -> list[Entrant]:
    """List who takes part."""
    found = [*OURS]
    for peer in PEERS:
        if arguments.peers is None or peer.name in arguments.peers:
            compiled = peer.name == "torch" and arguments.torch_compile
            found.append(Entrant("torch-compile", peer.title) if compiled else peer)
    if arguments.playground:
        found.append(Entrant("playground", "TF Playground", SMALL, arguments.playground))
    if arguments.convnetjs:
        found.append(Entrant("convnetjs", "ConvNetJS", (*SMALL, "W6"), arguments.convnetjs))
    if arguments.gpu:
        found.append(Entrant("gpu", "Deepstep GPU", LARGE))
    return [*found, Entrant("sgemm", "sgemm", LARGE)]


def run_workloads(arguments: argparse.Namespace, tell: Callable[[str], None]) -> list[str]:
    """Race every workload; give the lines of the section."""
    who = entrants(arguments)
    for entrant in who:
        if entrant.checkout:
            peers_node.command(entrant.name, entrant.checkout)  # so that a wrong folder is told at once
    rounds, seconds = (2, 0.05) if arguments.quick else (9, 0.2)
    results, verdicts = {}, []
    for name in arguments.only:
        tell(f"{name}: {WORKLOADS[name].text()}")
        found = results[name] = timing.race(WORKLOADS[name], who, rounds, seconds, tell)
        named = report.figures(WORKLOADS[name], found, PRODUCT_FLOPS)
        verdicts += goals.judge_all(name, _by_usual_name(named))
    left_out = [word for word in ("playground", "convnetjs", "gpu") if not getattr(arguments, word)]
    lines = [*report.times(results, WORKLOADS, who), "", *report.ratios(results, who), ""]
    lines += ["**Goals**", "", *report.goals(verdicts), ""]
    lines += [*report.shares(results, WORKLOADS, PRODUCT_FLOPS), ""]
    lines += ["**Memory**", "", *report.memory(results, who), "", report.proofs(results), ""]
    lines += ["**Settings**", "", *report.settings(results)]
    if left_out:
        lines += ["", f"Left out, as not asked for: {', '.join(f'`--{word}`' for word in left_out)}."]
    return lines


def _by_usual_name(named: dict[str, goals.Figure | str]) -> dict[str, goals.Figure | str]:
    return {name.replace("torch-compile", "torch"): figure for name, figure in named.items()}


def run_growth(arguments: argparse.Namespace, tell: Callable[[str], None]) -> list[str]:
    """Measure the curves."""
    found = growth.measure(arguments.quick, turns=2 if arguments.quick else 5)
    verdicts = goals.judge_all("growth", growth.figures(found))
    return [*report.growth(found), "", "**Goals**", "", *report.goals(verdicts)]


def run_window(arguments: argparse.Namespace, tell: Callable[[str], None]) -> list[str]:
    """Watch the window."""
    turns, seconds = (1, 1.0) if arguments.quick else (4, 3.0)
    seen = window.measure(turns, seconds)
    found = window.figures(seen)
    verdicts = goals.judge_all("window", found)
    return [*report.window(found, seen), "", "**Goals**", "", *report.goals(verdicts)]


RUN = {"workloads": run_workloads, "growth": run_growth, "window": run_window}


def main(words: Sequence[str]) -> int:
    """Measure, print and, where asked for, write."""
    command = " ".join(["python3 run.py bench", *_without_paths(words)])
    began = time.perf_counter()

    def tell(text: str) -> None:
        print(f"[{time.perf_counter() - began:4.0f} s] {text}", file=sys.stderr, flush=True)

    try:
        arguments = parse(words)
        for section in arguments.sections:
            tell(section)
            lines = [*machine.heading(command), "", *RUN[section](arguments, tell)]
            print("\n".join([f"## {section.capitalize()}", "", *lines, ""]), flush=True)
            if arguments.write:
                document.write(section, lines)
    except UserError as error:
        print(error, file=sys.stderr)
        return 2
    tell("done")
    return 0


def _without_paths(words: Sequence[str]) -> list[str]:
    """Put DIR in the place of folders, which are nobody's business."""
    told, folder = [], False
    for word in words:
        name, equals, _ = word.partition("=")
        is_path = name in ("--playground", "--convnetjs")
        told.append("DIR" if folder else f"{name}=DIR" if is_path and equals else word)
        folder = is_path and not equals
    return told


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

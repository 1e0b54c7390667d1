"""Try what docs/reliability.md promises: python3 run.py python -m tests.reliability [KEY[=TRIES] …] [--long] [--write].

Without keys every trial is made, quick or `--long`; the long ones take about two hours and want a quiet machine.
`--write` puts the figures into the page.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.reliability import page
from tests.reliability.trials import all_trials


def main(words: list[str]) -> int:
    """Give the exit code: 1 where a promise was not kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability", description=__doc__)
    parser.add_argument("keys", nargs="*", metavar="KEY[=TRIES]", help=", ".join(all_trials()))
    parser.add_argument("--long", action="store_true", help="as many tries as the page promises")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/reliability.md")
    given = parser.parse_args(words)
    wanted = dict(key.partition("=")[::2] for key in given.keys)
    unknown = set(wanted) - set(all_trials())
    if unknown:
        parser.error(f"there is no trial {min(unknown)}")
    bad = 0
    for key, trial in all_trials().items():
        if wanted and key not in wanted:
            continue
        tries = int(wanted.get(key) or (trial.long if given.long else trial.quick))
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="deepstep-trial-") as folder:
            outcome = trial.run(tries, Path(folder))
        bad += not outcome.kept
        print(f"{key}: {outcome.figure} [{time.monotonic() - began:.0f} s]", flush=True)
        for words_of in outcome.wrong:
            print(f"  wrong: {words_of}", flush=True)
        if given.write:
            page.write(trial, outcome)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

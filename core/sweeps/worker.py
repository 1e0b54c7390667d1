"""A process that takes trials from a sweep until there are none left: `python -m core.sweeps.worker`.

It is told what to do in one line of JSON on its standard input, so that an address with a password stands in no list of
processes. That pipe is also how it knows that its parent has gone: it then puts its trial back and ends.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import IO, Any

from core.errors import UserError
from core.language import tr
from core.sweeps.address import Address, hidden

IDLE_SECONDS = 0.3
MEND_SECONDS = 2.0
END_SECONDS = 10.0
"""So long a process that is to stop may take, before it ends at once; the trial is then found and given back."""
ONE_THREAD = {
    name: "1"
    for name in (
        "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"
    )
}  # fmt: skip
"""As many processes as processors leave each of them one thread."""


def work(address: Address, name: str, wanted: Callable[[], bool], seconds: float = 0.0) -> int:
    """Take trials until none is left and nobody works on one; give how many were done.

    `wanted` says whether to go on; after `seconds` no further trial begins (0: no limit).

    Raises:
        UserError: when the storage or the sweep cannot be used.
    """
    from core.sweeps.record import open_sweep
    from core.sweeps.study import NothingWaiting, told
    from core.sweeps.trial import GivenBack, run_trial

    sweep, done, ends = open_sweep(address, name), 0, time.monotonic() + seconds if seconds else float("inf")
    mend_at = 0.0
    with told(address):
        while wanted() and time.monotonic() < ends:
            if time.monotonic() >= mend_at:
                sweep.mend()
                mend_at = time.monotonic() + MEND_SECONDS
            try:
                run_trial(sweep, sweep.study.ask(), wanted)
                done += 1
            except GivenBack:
                break
            except NothingWaiting:
                if not any(trial.state.name == "RUNNING" for trial in sweep.trials()):
                    break
                time.sleep(IDLE_SECONDS)
        sweep.close()
    return done


def main(orders: IO[str], out: IO[str]) -> int:
    """Read the order, work, and write a problem as one line of JSON where there is one."""
    order = json.loads(orders.readline())
    stop = threading.Event()
    threading.Thread(target=_watch, args=(orders, stop), daemon=True).start()
    _use_one_thread()
    try:
        done = work(Address(order["address"]), order["name"], lambda: not stop.is_set(), order["seconds"])
        told: dict[str, Any] = {"done": done}
    except UserError as error:
        told = {"problem": str(error)}
    except MemoryError:
        told = {"problem": tr("A process of the sweep had not enough memory; take fewer processes.")}
    except Exception as error:
        told = {
            "problem": hidden(
                tr("A process of the sweep failed ({name}: {error}).", name=type(error).__name__, error=error)
            )
        }
    print(json.dumps(told), file=out, flush=True)
    return 1 if "problem" in told else 0


def _watch(orders: IO[str], stop: threading.Event) -> None:
    """Stop at the next line or at the end of the pipe, which comes when the parent is gone."""
    orders.readline()
    stop.set()
    time.sleep(END_SECONDS)
    os._exit(1)


def _use_one_thread() -> None:
    from core.compiled import libraries

    libraries.MOST_THREADS = 1


if __name__ == "__main__":
    sys.exit(main(sys.stdin, sys.stdout))

"""What the debugger's actions do, by their ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from core import levels
from core.language import tr

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def step_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Give a function for every action of the menu Step; all that move pause playing first."""
    session = window.session
    stepping, player = session.stepping, session.player
    moves: dict[str, Callable[[], object]] = {
        "step.forward": stepping.forward,
        "step.back": stepping.back,
        "step.into": stepping.into,
        "step.into_back": lambda: stepping.into(forwards=False),
        "step.out": stepping.out,
        "step.out_back": lambda: stepping.out(forwards=False),
        "step.layer": lambda: stepping.forward("layer"),
        "step.layer_back": lambda: stepping.back("layer"),
        "step.phase": lambda: stepping.forward("phase"),
        "step.phase_back": lambda: stepping.back("phase"),
        "step.run_here": lambda: _run_here(window),
        "step.continue": stepping.run,
        "step.continue_back": lambda: stepping.run(forwards=False),
        "step.go_to": lambda: window.step_go_to(),
        "step.first": stepping.first,
        "step.last": stepping.last,
        "step.next_row": lambda: stepping.next_row(1),
        "step.previous_row": lambda: stepping.next_row(-1),
        "step.batch": lambda: stepping.set_whole_batch(not stepping.whole_batch),
        "step.why": lambda: stepping.ask("why"),
        "step.influences": lambda: stepping.ask("influences"),
        "step.check": lambda: stepping.ask("proof"),
        "step.export": lambda: _export(window),
        "step.apply": stepping.keep,
    }
    return {name: _paused(player.pause, move) for name, move in moves.items()} | {
        "step.predict": lambda: session.predicting.set_on(not session.predicting.on),
        "step.hint": session.predicting.hint,
        "step.reveal": session.predicting.give_up,
        "step.play": player.toggle,
        "step.slower": lambda: player.change_speed(-1),
        "step.faster": lambda: player.change_speed(1),
        "step.finer": lambda: stepping.set_granularity(levels.finer(stepping.granularity)),
        "step.coarser": lambda: stepping.set_granularity(levels.coarser(stepping.granularity)),
        "step.next_panel": lambda: _turn(window, 1),
        "step.previous_panel": lambda: _turn(window, -1),
        "step.find": lambda: _find(window),
        "step.notation": lambda: _next_notation(window),
    }


def _paused(pause: Callable[[], object], move: Callable[[], object]) -> Callable[[], object]:
    def both() -> None:
        pause()
        move()

    return both


def _turn(window: MainWindow, by: int) -> None:
    from gui.panels.step.side import StepSide

    side = window.modes["step"].right
    if isinstance(side, StepSide):
        side.turn(by)


def _find(window: MainWindow) -> None:
    from gui.panels.step.factor_search import FactorSearch

    search = window.findChild(FactorSearch)
    if not isinstance(search, FactorSearch) or not search.ask():
        window.session.tell(tr("This step has only a few numbers, and all of them are on show."))


def _run_here(window: MainWindow) -> None:
    selected = window.session.selection
    if selected is None:
        window.session.tell(tr("Select a neuron, weight or layer first, then run to it."))
    else:
        window.session.stepping.run_to(selected)


def _export(window: MainWindow) -> None:
    from gui.walk_export import WalkExport

    found = window.findChild(WalkExport)
    (found if isinstance(found, WalkExport) else WalkExport(window, window.session)).ask()


def _next_notation(window: MainWindow) -> None:
    from gui.panels.step.notation import next_notation

    stepping = window.session.stepping
    stepping.set_notation(next_notation(stepping.notation))

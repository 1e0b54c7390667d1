"""The one exception that is meant for the user's eyes."""

from __future__ import annotations

from typing import Any


class UserError(ValueError):
    """Bad input, told in one sentence that names the place and the remedy.

    The window shows it in the problem bar, the command line prints it and exits with 2.
    Whoever raises it has changed nothing yet. `drawn` is the network that was refused, where it was one: what is to be
    mended is found there, see `core.problems`.
    """

    drawn: Any = None


class FaultError(UserError):
    """A fault in a line of a file; the rest could be read without that line."""

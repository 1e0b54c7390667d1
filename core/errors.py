"""The one exception that is meant for the user's eyes."""

from __future__ import annotations


class UserError(ValueError):
    """Bad input, told in one sentence that names the place and the remedy.

    The window shows it in the problem bar, the command line prints it and exits with 2.
    Whoever raises it has changed nothing yet.
    """


class FaultError(UserError):
    """A fault in a line of a file; the rest could be read without that line."""

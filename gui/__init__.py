"""The window. `create_window` is the one entry for the application, for tests and for embedding."""

from __future__ import annotations

"""Lessons beside the live window: guide, panel, spotlight, glossary, welcome page."""

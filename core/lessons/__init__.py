"""Lessons: data files read into frozen values, set up as projects, and held to the engine. No Qt.

Adding one: a JSON file in `resources/lessons/en/`, see docs/lessons.md; list, panel, coverage table and tests find it.
"""

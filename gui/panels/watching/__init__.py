"""Breakpoints and watches as lists of cards, for the modes Step and Train."""

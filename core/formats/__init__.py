"""File formats of other programs, written and read without them: numbers and texts alone, nothing is ever run."""

"""A run written down: what it was, what came of it, and how to do it again."""

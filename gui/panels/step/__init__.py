"""The parts of the stepping mode."""

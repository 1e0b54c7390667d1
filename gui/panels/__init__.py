"""What surrounds the diagram in each mode."""

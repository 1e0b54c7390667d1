"""The network diagram: draws a `core.picture.Picture` and reports what the user does to it."""

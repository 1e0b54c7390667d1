"""Points drawn with the mouse become the data of the project."""

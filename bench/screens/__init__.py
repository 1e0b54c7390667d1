"""Pictures of every mode, dialog and theme, made by driving the window, and what is wrong in them found by itself."""

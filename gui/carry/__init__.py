"""What leaves the window for other programs: pictures, tables and the project, by clipboard and by dragging."""

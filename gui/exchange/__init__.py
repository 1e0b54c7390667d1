"""What goes out of the window and comes in: exported networks, imported ones, links."""

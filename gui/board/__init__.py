"""The board that holds the plots: arranging, floating, full screen, and feeding them with numbers."""

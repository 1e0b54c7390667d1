"""The data sets that come with the program: cards, settings and a preview."""

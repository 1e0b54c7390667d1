"""The network as matrices: every layer's W as a heat map, with what goes in at its left and what comes out below."""

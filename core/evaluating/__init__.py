"""How good a trained network is: what it says of the rows of a part beside what is true, looked at from many sides."""

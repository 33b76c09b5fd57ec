"""Each room in the whole game, in a dozen combinations of hand, language, window and letters: acts by
chance, and everything is asked of every page."""

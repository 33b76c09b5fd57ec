"""What holds the screens together: their stack, what they may ask for, how they are drawn."""

"""Options: how the game looks, sounds and is played, and what it knows of me."""

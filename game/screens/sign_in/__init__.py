"""Before somebody plays: the title, who plays, becoming a player."""

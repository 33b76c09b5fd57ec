"""The bay at night: districts and their stories, what comes next, notes for the player."""

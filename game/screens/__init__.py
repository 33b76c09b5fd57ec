"""Where the player is in the app: one file a screen; each is a view and what its buttons do."""

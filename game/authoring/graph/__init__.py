"""A level as a drawing: its scenes, the roads between them, and what it remembers on the way."""

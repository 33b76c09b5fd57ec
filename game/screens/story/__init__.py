"""Inside one story: its content note, its scenes, its ending."""

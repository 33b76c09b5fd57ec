"""Settings: a pretend app's panel that pushes back, and a preview of who sees what."""

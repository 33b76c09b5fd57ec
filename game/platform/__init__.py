"""The screen, sound and letters of this PC: the one folder that knows pygame."""

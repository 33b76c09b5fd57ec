"""The window, its pixels, glyphs, pads and sound: the only folder that imports pygame."""

import os

# The library greets on standard output, where other programs read our JSON.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

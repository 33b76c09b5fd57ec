"""The only folder that knows the machine's window, pictures, letters and sound."""

import os

# The library greets on standard output, where other programs read our JSON.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

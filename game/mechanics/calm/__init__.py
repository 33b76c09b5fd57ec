"""Calm: the long STOP where something upsets; close it, breathe, and only then go on to TELL."""

"""Lantern Bay: a game in which children practise staying safe and kind online, offline."""

__version__ = "0.1.0"

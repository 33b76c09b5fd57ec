"""Pieces of play that rooms share; each is a folder that knows no room."""

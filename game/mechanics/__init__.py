"""Pieces of play that rooms are made of: a folder each, with its model, rules, view and checks.

A piece keeps its state inside the room's own and passes acts on; it knows no room and no other
piece.
"""

"""Tiles: whole clauses that are laid, one by one, into the places of one bubble."""

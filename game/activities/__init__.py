"""The rooms: one folder each, none knowing another."""

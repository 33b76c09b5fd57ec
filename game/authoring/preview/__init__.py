"""A level in a window while it is written: read anew whenever a file of it is saved."""

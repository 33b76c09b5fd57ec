"""The teacher's desk, and the room that children join from any browser: all that ever listens.

Nothing here runs, and no socket is opened, until a grown-up opens a class.
"""

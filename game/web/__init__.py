"""The second painter: a page as HTML that any browser shows, and a child's session of such pages.

Knows no network. Whoever carries its pages is elsewhere: `game.desk` on a school's network, a
browser that runs Python itself in a static build.
"""

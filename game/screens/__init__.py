"""Where the player is: screens in rooms, each of which knows only rooms further down.

sign_in → map → story → practice | help → options → shell. A place one tap away from everywhere is
handed to `shell` from outside (`help.aside`), so that the stack of screens knows no single screen.
"""

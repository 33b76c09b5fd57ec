"""What every screen stands on: the stack, the page, the state of the app, shared parts."""

"""Inbox: messages to open, look at closely and put where they belong."""

"""Chat: conversations over several days, with replies, red flags and the phone's own menu."""

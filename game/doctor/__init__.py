"""What this PC can and cannot do, and what to try: one question, one file."""

"""What is true: plain values and pure functions; no files, clock, dice or window."""

"""What grown-ups look after on this PC, behind a sum that is written in words."""

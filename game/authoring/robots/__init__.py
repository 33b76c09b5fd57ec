"""Seven robots play every level by its rules alone, and say what a child would meet on the way."""

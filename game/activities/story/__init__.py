"""Story: what comes between; pictures, a few lines, and things to try."""

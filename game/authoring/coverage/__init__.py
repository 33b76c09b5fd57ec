"""docs/COVERAGE.md: what the founding documents name, and the stories in which a child meets it."""

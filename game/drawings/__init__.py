"""Drawings by name as SVG text, for every painter; rasterises nothing."""

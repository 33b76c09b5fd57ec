"""How a picture is made: nodes, layout, focus and theme, as values alone."""

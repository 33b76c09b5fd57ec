"""The paper twin of a level: pages to print, cut out and play with when there is no power."""

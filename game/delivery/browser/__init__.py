"""The game for any web server: a folder that runs the same Python in the browser itself."""

"""The game for any web server: a folder of files that runs the same Python in the browser itself."""

"""What an editor is told of level files and lists, made from the types by which they are read."""

"""What is made before the game is handed out: fonts and installers; nothing a player runs."""

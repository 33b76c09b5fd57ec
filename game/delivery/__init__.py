"""What is made before the game is handed out: fonts, sounds, the frozen program, measurements."""

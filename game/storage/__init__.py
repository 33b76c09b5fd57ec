"""What the player makes: facts in and facts out, profiles, backups; the only folder with SQLite."""

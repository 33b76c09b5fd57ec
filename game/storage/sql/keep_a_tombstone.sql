INSERT OR IGNORE INTO tombstone (digest) VALUES (?);

REPLACE INTO teacher (id, animal, colour, carries, pin, recovery, changed)
VALUES (?, ?, ?, ?, ?, ?, ?);

REPLACE INTO handed_in (class, id, since, through, changed)
VALUES (?, ?, ?, ?, ?);

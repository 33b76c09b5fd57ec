REPLACE INTO member (id, class, number, kept, changed)
VALUES (?, ?, ?, ?, ?);

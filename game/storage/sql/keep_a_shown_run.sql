REPLACE INTO shown_run (id, class, device, number, step, changed)
VALUES (?, ?, ?, ?, ?, ?);

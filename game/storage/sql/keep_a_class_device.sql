REPLACE INTO class_device (class, id, verify_key, last, day, changed)
VALUES (?, ?, ?, ?, ?, ?);

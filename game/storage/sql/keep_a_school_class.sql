REPLACE INTO school_class (
    id, teacher, thing, colour, public_key, path, begins, months, confirmed, changed
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

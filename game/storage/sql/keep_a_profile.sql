INSERT INTO profile (id, animal, colour, band, language, code, options, changed, carries)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    animal = excluded.animal, colour = excluded.colour, carries = excluded.carries,
    band = excluded.band, language = excluded.language, code = excluded.code,
    options = excluded.options, changed = excluded.changed;

-- A backup's row is trusted more than a damaged file's, and a row that breaks a rule is left out.
INSERT OR IGNORE INTO profile (id, animal, colour, band, language, code, options, changed, carries)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

SELECT id, animal, colour, band, language, code, options, carries
FROM profile ORDER BY animal, colour, carries;

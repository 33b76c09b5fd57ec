SELECT id, animal, colour, band, language, code, options FROM profile ORDER BY animal, colour;

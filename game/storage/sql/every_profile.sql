SELECT id, animal, colour, band, language, code, options, changed, carries FROM profile
UNION ALL
SELECT key, value, '', '', '', '', '', 0, '' FROM here WHERE key = 'device';

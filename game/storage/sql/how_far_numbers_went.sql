SELECT max(
    coalesce((SELECT CAST(value AS INTEGER) FROM here WHERE key = 'number'), 0),
    coalesce((SELECT max(number) FROM fact), 0),
    coalesce((SELECT max(changed) FROM profile), 0)
);

-- The last number that a row still shows; numbers up to `gone` were forgotten on purpose.
SELECT max(
    coalesce((SELECT CAST(value AS INTEGER) FROM here WHERE key = 'gone'), 0),
    coalesce((SELECT max(number) FROM fact), 0),
    coalesce((SELECT max(changed) FROM profile), 0),
    coalesce((SELECT max(changed) FROM teacher), 0),
    coalesce((SELECT max(changed) FROM school_class), 0),
    coalesce((SELECT max(changed) FROM member), 0),
    coalesce((SELECT max(changed) FROM class_device), 0)
);

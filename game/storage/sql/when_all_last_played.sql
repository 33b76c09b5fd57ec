-- The last fact of each player on each PC; of whoever never played, when the profile was changed.
SELECT profile, device, max(number), day FROM fact GROUP BY profile, device
UNION ALL
SELECT id, '', changed, '' FROM profile WHERE id NOT IN (SELECT profile FROM fact);

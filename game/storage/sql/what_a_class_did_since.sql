SELECT
    device, number, profile, day, kind, level, version, seed, scene, item, action, verdict, skill
FROM fact
WHERE device = ?1 AND number > ?2
    AND profile IN (SELECT id FROM member WHERE class = ?3 AND kept = 1)
ORDER BY number LIMIT ?4;

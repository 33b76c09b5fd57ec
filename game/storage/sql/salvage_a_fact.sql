INSERT OR IGNORE INTO fact (
    device, number, profile, day, kind, level, version, seed, scene, item, action, verdict, skill
)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13
WHERE EXISTS (SELECT 1 FROM profile WHERE id = ?3);

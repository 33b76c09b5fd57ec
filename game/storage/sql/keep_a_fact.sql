-- Written again after a failed commit, a fact must not stand in its own way; anything else wrong
-- with the row is still an error.
INSERT INTO fact (
    device, number, profile, day, kind, level, version, seed, scene, item, action, verdict, skill
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (device, number) DO NOTHING;

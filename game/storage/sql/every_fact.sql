SELECT
    device, number, profile, day, kind, level, version, seed, scene, item, action, verdict, skill
FROM fact;

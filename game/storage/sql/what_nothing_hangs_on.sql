-- The single steps of play-throughs that were begun anew since, from before the last visits: they
-- are there to go on with a story that was left in the middle, and the last play-through of a level
-- is the one that goes on. What was judged, noticed, told, finished or measured stays for ever.
WITH visit AS (
    SELECT number FROM fact WHERE profile = ?1 AND kind = 'came' ORDER BY number DESC
), term AS (
    SELECT min(number) AS first, (SELECT number FROM visit LIMIT 1 OFFSET ?2) AS last FROM visit
), again AS (
    SELECT level, max(number) AS number FROM fact
    WHERE profile = ?1 AND kind = 'started' GROUP BY level
)
SELECT
    device, fact.number, profile, day, kind, fact.level, version, seed, scene, item, action,
    verdict, skill
FROM fact JOIN again ON again.level = fact.level JOIN term
WHERE profile = ?1 AND kind = 'acted' AND verdict = '' AND skill = ''
    AND fact.number < again.number AND fact.number > term.first AND fact.number < term.last
    AND action NOT GLOB 'sure*' AND action NOT GLOB 'tell-to*'
    AND action NOT GLOB 'then*' AND action NOT GLOB 'fault*'
    AND action NOT GLOB 'rate*' AND action NOT GLOB 'would*'
LIMIT ?3;

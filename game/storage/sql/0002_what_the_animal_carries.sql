-- A third sign, so that hundreds can play on one PC: what the animal carries, '' for nothing.
-- A table's own rule cannot be changed, so the table is made anew.

CREATE TABLE profile_with_three_signs (
    id TEXT PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    animal TEXT NOT NULL CHECK (animal NOT GLOB '*[^a-z0-9-]*' AND length(animal) BETWEEN 1 AND 64),
    colour TEXT NOT NULL CHECK (colour NOT GLOB '*[^a-z0-9-]*' AND length(colour) BETWEEN 1 AND 64),
    carries TEXT NOT NULL
        CHECK (typeof(carries) = 'text' AND carries NOT GLOB '*[^a-z0-9-]*' AND length(carries) <= 64),
    band TEXT NOT NULL CHECK (band IN ('7-9', '10-12', '13-15')),
    language TEXT NOT NULL
        CHECK (language NOT GLOB '*[^A-Za-z0-9_-]*' AND length(language) BETWEEN 1 AND 64),
    -- Salt and hash of the three pictures, or '' for none.
    code TEXT NOT NULL CHECK (code NOT GLOB '*[^0-9a-f:]*'),
    options TEXT NOT NULL CHECK (typeof(options) = 'text' AND options NOT GLOB '*[^ -~]*'),
    -- The running number of its last change, so that a backup knows when it is older.
    changed INTEGER NOT NULL CHECK (typeof(changed) = 'integer' AND changed BETWEEN 1 AND 1 << 53),
    UNIQUE (animal, colour, carries)
) WITHOUT ROWID;

INSERT INTO profile_with_three_signs
SELECT id, animal, colour, '', band, language, code, options, changed FROM profile;

DROP TABLE profile;

ALTER TABLE profile_with_three_signs RENAME TO profile;

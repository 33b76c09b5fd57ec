CREATE INDEX fact_of_profile ON fact (profile, number, device)

CREATE TABLE class_device (
    class TEXT NOT NULL CHECK (length(class) = 32 AND class NOT GLOB '*[^0-9a-f]*'),
    id TEXT NOT NULL CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    verify_key TEXT NOT NULL CHECK (length(verify_key) = 64 AND verify_key NOT GLOB '*[^0-9a-f]*'),
    -- How far its running number had come when it last handed in, and the claimed day of that.
    last INTEGER NOT NULL CHECK (typeof(last) = 'integer' AND last BETWEEN 0 AND 1 << 53),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    changed INTEGER NOT NULL CHECK (typeof(changed) = 'integer' AND changed BETWEEN 1 AND 1 << 53),
    PRIMARY KEY (class, id)
) WITHOUT ROWID

CREATE TABLE fact (
    device TEXT NOT NULL CHECK (length(device) = 32 AND device NOT GLOB '*[^0-9a-f]*'),
    number INTEGER NOT NULL CHECK (typeof(number) = 'integer' AND number BETWEEN 1 AND 1 << 53),
    profile TEXT NOT NULL REFERENCES profile (id),
    -- The claimed day, never a time: clocks lie, so the number alone gives the order.
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind TEXT NOT NULL CHECK (kind <> '' AND kind NOT GLOB '*[^a-z]*'),
    level TEXT NOT NULL CHECK (level NOT GLOB '*[^!-~]*' AND length(level) <= 120),
    version INTEGER NOT NULL CHECK (typeof(version) = 'integer'),
    seed INTEGER NOT NULL CHECK (typeof(seed) = 'integer'),
    scene TEXT NOT NULL CHECK (scene NOT GLOB '*[^!-~]*' AND length(scene) <= 120),
    item TEXT NOT NULL CHECK (item NOT GLOB '*[^!-~]*' AND length(item) <= 120),
    -- An act is up to three ids with a space between (`put goat show`).
    action TEXT NOT NULL CHECK (
        action NOT GLOB '*[^ -~]*' AND action NOT GLOB '* * * *' AND length(action) <= 120
    ),
    verdict TEXT NOT NULL CHECK (verdict NOT GLOB '*[^a-z]*' AND length(verdict) <= 120),
    skill TEXT NOT NULL CHECK (skill NOT GLOB '*[^!-~]*' AND length(skill) <= 120),
    PRIMARY KEY (device, number)
) WITHOUT ROWID

CREATE TABLE handed_in (
    class TEXT NOT NULL CHECK (length(class) = 32 AND class NOT GLOB '*[^0-9a-f]*'),
    -- The PC's device id.
    id TEXT NOT NULL CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    -- All that it counted after the one number, up to the other.
    since INTEGER NOT NULL CHECK (typeof(since) = 'integer' AND since BETWEEN 0 AND 1 << 53),
    through INTEGER NOT NULL CHECK (typeof(through) = 'integer' AND through > since),
    changed INTEGER NOT NULL CHECK (typeof(changed) = 'integer' AND changed BETWEEN 1 AND 1 << 53),
    PRIMARY KEY (class, id, since, through)
) WITHOUT ROWID

CREATE TABLE here (
    -- What this PC knows apart from any child: its device id, the last running number, a language.
    key TEXT PRIMARY KEY CHECK (key <> '' AND key NOT GLOB '*[^a-z]*'),
    value TEXT NOT NULL
        CHECK (typeof(value) = 'text' AND length(value) <= 64 AND value NOT GLOB '*[^!-~]*')
) WITHOUT ROWID

CREATE TABLE member (
    -- The profile's own id, or one drawn by lot for a child of whom nothing is kept.
    id TEXT PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    class TEXT NOT NULL CHECK (length(class) = 32 AND class NOT GLOB '*[^0-9a-f]*'),
    -- On the teacher's list, where names stand on paper alone.
    number INTEGER NOT NULL CHECK (typeof(number) = 'integer' AND number BETWEEN 1 AND 999),
    kept INTEGER NOT NULL CHECK (typeof(kept) = 'integer' AND kept IN (0, 1)),
    changed INTEGER NOT NULL CHECK (typeof(changed) = 'integer' AND changed BETWEEN 1 AND 1 << 53)
) WITHOUT ROWID

CREATE TABLE "profile" (
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
) WITHOUT ROWID

CREATE TABLE school_class (
    id TEXT PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    teacher TEXT NOT NULL CHECK (length(teacher) = 32 AND teacher NOT GLOB '*[^0-9a-f]*'),
    thing TEXT NOT NULL CHECK (thing NOT GLOB '*[^a-z0-9-]*' AND length(thing) BETWEEN 1 AND 64),
    colour TEXT NOT NULL CHECK (colour NOT GLOB '*[^a-z0-9-]*' AND length(colour) BETWEEN 1 AND 64),
    -- To what PCs seal what they hand in; the key that opens it lies in a file of this PC alone.
    public_key TEXT NOT NULL CHECK (length(public_key) = 64 AND public_key NOT GLOB '*[^0-9a-f]*'),
    -- Ids of levels with a space between; '' where the game suggests what comes next.
    path TEXT NOT NULL CHECK (typeof(path) = 'text' AND path NOT GLOB '*[^a-z0-9 -]*'),
    -- The day from which levels may be played, '' for at once.
    begins TEXT NOT NULL
        CHECK (begins = '' OR begins GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    months INTEGER NOT NULL CHECK (typeof(months) = 'integer' AND months BETWEEN 1 AND 60),
    -- The days on which a first and a second adult said that levels about heavy things may open.
    confirmed TEXT NOT NULL CHECK (
        typeof(confirmed) = 'text' AND confirmed NOT GLOB '*[^0-9 -]*'
        AND length(confirmed) IN (0, 10, 21)
    ),
    changed INTEGER NOT NULL CHECK (typeof(changed) = 'integer' AND changed BETWEEN 1 AND 1 << 53)
) WITHOUT ROWID

CREATE TABLE shown_run (
    -- The profile's id: it is forgotten with her.
    id TEXT NOT NULL CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    class TEXT NOT NULL CHECK (length(class) = 32 AND class NOT GLOB '*[^0-9a-f]*'),
    -- The fact that ended the run.
    device TEXT NOT NULL CHECK (length(device) = 32 AND device NOT GLOB '*[^0-9a-f]*'),
    number INTEGER NOT NULL CHECK (typeof(number) = 'integer' AND number BETWEEN 1 AND 1 << 53),
    -- The number of the group of children it was let in with.
    step INTEGER NOT NULL CHECK (typeof(step) = 'integer' AND step BETWEEN 1 AND 999),
    changed INTEGER NOT NULL CHECK (typeof(changed) = 'integer' AND changed BETWEEN 1 AND 1 << 53),
    PRIMARY KEY (id, class, device, number)
) WITHOUT ROWID

CREATE TABLE teacher (
    id TEXT PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    animal TEXT NOT NULL CHECK (animal NOT GLOB '*[^a-z0-9-]*' AND length(animal) BETWEEN 1 AND 64),
    colour TEXT NOT NULL CHECK (colour NOT GLOB '*[^a-z0-9-]*' AND length(colour) BETWEEN 1 AND 64),
    carries TEXT NOT NULL
        CHECK (typeof(carries) = 'text' AND carries NOT GLOB '*[^a-z0-9-]*' AND length(carries) <= 64),
    -- Salt and slow hash of a PIN, and of the pictures on the recovery sheet; '' for none.
    pin TEXT NOT NULL CHECK (pin NOT GLOB '*[^0-9a-f:]*' AND length(pin) IN (0, 97)),
    recovery TEXT NOT NULL
        CHECK (recovery NOT GLOB '*[^0-9a-f:]*' AND length(recovery) IN (0, 97)),
    changed INTEGER NOT NULL CHECK (typeof(changed) = 'integer' AND changed BETWEEN 1 AND 1 << 53)
) WITHOUT ROWID

CREATE TABLE tombstone (
    -- A hash of an id that was forgotten, and nothing else: the id cannot be told from it.
    digest TEXT PRIMARY KEY CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*')
) WITHOUT ROWID

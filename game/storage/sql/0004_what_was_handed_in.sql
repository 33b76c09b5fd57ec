-- What of each PC's running numbers was handed in to a class: noted on the PC that hands in, and at
-- the desk that collects, so that neither leaves anything out.

CREATE TABLE handed_in (
    class TEXT NOT NULL CHECK (length(class) = 32 AND class NOT GLOB '*[^0-9a-f]*'),
    -- The PC's device id.
    id TEXT NOT NULL CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    -- All that it counted after the one number, up to the other.
    since INTEGER NOT NULL CHECK (typeof(since) = 'integer' AND since BETWEEN 0 AND 1 << 53),
    through INTEGER NOT NULL CHECK (typeof(through) = 'integer' AND through > since),
    changed INTEGER NOT NULL CHECK (typeof(changed) = 'integer' AND changed BETWEEN 1 AND 1 << 53),
    PRIMARY KEY (class, id, since, through)
) WITHOUT ROWID;

-- Which runs of check-ups are in figures that a teacher was shown, so that no later look differs from
-- an earlier one by the answers of a few.

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
) WITHOUT ROWID;

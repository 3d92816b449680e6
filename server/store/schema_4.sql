-- cuppa.db, version 4: what was erased leaves traces, in the log and in parts of pages that nothing uses
-- any more, until the file is written anew. As long as this says so, that is still to be done.

ALTER TABLE server ADD COLUMN traces_left INTEGER NOT NULL DEFAULT 0 CHECK (traces_left IN (0, 1));

-- cuppa.db, version 4: what goes, and when. A session is sealed a day after its close. What was erased
-- leaves traces, in the log and in parts of pages that nothing uses any more, until the file is written
-- anew: as long as traces_left says so, that is still to be done.

ALTER TABLE session ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1));

ALTER TABLE server ADD COLUMN traces_left INTEGER NOT NULL DEFAULT 0 CHECK (traces_left IN (0, 1));

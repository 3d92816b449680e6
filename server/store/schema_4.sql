-- cuppa.db, version 4: what goes, and when. A session is sealed a day after its close,
-- and again a day after what changes later. What was erased
-- leaves traces, in the log and in parts of pages that nothing uses any more, until the file is written
-- anew: as long as traces_left says so, that is still to be done.

ALTER TABLE session ADD COLUMN closed_at_ms INTEGER;
ALTER TABLE session ADD COLUMN sealed_at_ms INTEGER;

-- What was still to be followed up when its session went at its date: no name but the owner's, nothing
-- that leads back to the session. Until somebody says that it is done.
CREATE TABLE follow_up (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT NOT NULL,
  how TEXT NOT NULL
) STRICT;

ALTER TABLE server ADD COLUMN traces_left INTEGER NOT NULL DEFAULT 0 CHECK (traces_left IN (0, 1));

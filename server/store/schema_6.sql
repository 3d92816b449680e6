-- cuppa.db, version 6: pictures of drawings and wall paper, for the report. Not in the log, which is read
-- whole each time a session wakes up. A picture goes with its session, or when a host takes it out.

CREATE TABLE picture (
  number INTEGER PRIMARY KEY,
  session INTEGER NOT NULL REFERENCES session (ref),
  id TEXT NOT NULL UNIQUE,
  description TEXT NOT NULL,
  with_yes INTEGER NOT NULL CHECK (with_yes IN (0, 1)),
  jpeg BLOB NOT NULL
) STRICT;

CREATE INDEX picture_session ON picture (session);

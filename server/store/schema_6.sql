-- cuppa.db, version 6, first: what people wrote for a few to read and for no log: a concern about somebody
-- (participant: who wrote it), and what somebody needs who has only the invitation (id: a hash of what
-- their phone keeps; nobody's participant). It is no event and stands in no record. Empty words are no
-- row. A need goes a day after the session's close; a concern with its writer's words, or the session.

CREATE TABLE kept_apart (
  session INTEGER NOT NULL REFERENCES session (ref),
  kind TEXT NOT NULL CHECK (kind IN ('concern', 'invited_need')),
  id TEXT NOT NULL,
  participant TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (session, kind, id)
) STRICT, WITHOUT ROWID;

-- Then: pictures of drawings and wall paper, for the report. Not in the log, which is read
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

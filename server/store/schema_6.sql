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

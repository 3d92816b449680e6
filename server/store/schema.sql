-- cuppa.db, version 1: the file as a new server makes it. Never edited once released: a later
-- version is a further script in migrations.cpp. Times are milliseconds on the server's clock.

CREATE TABLE session (
  ref INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  epoch TEXT NOT NULL,
  title TEXT NOT NULL,
  status TEXT NOT NULL,
  code TEXT NOT NULL,
  join_key TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL,
  changed_at_ms INTEGER NOT NULL,
  keep_until_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX session_code ON session (code) WHERE code <> '';
CREATE INDEX session_join_key ON session (join_key) WHERE join_key <> '';

-- The truth. Rows are only ever added at the end, whichever session they belong to: a table
-- clustered by session took a sixth as many events a second, and a UNIQUE index or a check of the
-- JSON cost a third each. The writer itself sees to it that sequences have no gaps.
CREATE TABLE event (
  sequence_all INTEGER PRIMARY KEY,
  session INTEGER NOT NULL REFERENCES session (ref),
  sequence INTEGER NOT NULL,
  stream TEXT NOT NULL,
  "offset" INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE INDEX event_session ON event (session);

-- Answers to accepted commands, for the same command sent again. Read whole with their session.
CREATE TABLE answer (
  number INTEGER PRIMARY KEY,
  session INTEGER NOT NULL REFERENCES session (ref),
  actor TEXT NOT NULL,
  command_id TEXT NOT NULL,
  command_hash TEXT NOT NULL,
  answer TEXT NOT NULL
) STRICT;

CREATE INDEX answer_session ON answer (session);

-- What lets a device in: only the SHA-256 of a key is here.
CREATE TABLE key (
  hash TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  session INTEGER NOT NULL REFERENCES session (ref),
  participant TEXT NOT NULL,
  until_ms INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX key_session ON key (session);

-- Single-use host links that nobody has used yet.
CREATE TABLE host_key (
  hash TEXT PRIMARY KEY,
  until_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row: the boot that the server's clock hangs on, and when the server was last alive.
CREATE TABLE server (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  boot_id TEXT,
  wall_at_boot_ms INTEGER,
  alive_ms INTEGER
) STRICT;

INSERT INTO server (id) VALUES (1);

-- History is changed by erasure only, which puts the session here, does its work and takes it out
-- again, all in one transaction. A row that is still here at the commit makes the commit fail: it
-- refers to a row of `never`, which can have none.
CREATE TABLE never (id INTEGER PRIMARY KEY CHECK (0)) STRICT;
CREATE TABLE erasing (
  session INTEGER PRIMARY KEY,
  gone_at_commit INTEGER NOT NULL DEFAULT 1 REFERENCES never (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TRIGGER event_update BEFORE UPDATE ON event
WHEN OLD.session NOT IN (SELECT session FROM erasing)
BEGIN
  SELECT RAISE(ABORT, 'events are never changed');
END;

CREATE TRIGGER event_delete BEFORE DELETE ON event
WHEN OLD.session NOT IN (SELECT session FROM erasing)
BEGIN
  SELECT RAISE(ABORT, 'events are never deleted');
END;

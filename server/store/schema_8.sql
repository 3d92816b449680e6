-- cuppa.db, version 8, first: the links that were handed out, so that hosts and whoever runs the server can
-- list and end them. A table of its own: `key` goes by hashes and knows no times, so that nothing in it tells
-- what came together (notes without a name have keys there), and it stays so. Here stands only what is a
-- link. The number is what people call it by, and is never given twice. made_at_ms is NULL of links
-- from before this version; of reviewers and screens nobody noted then which key was the link and
-- which was of a device that came by it, so each of those counts as a link.

CREATE TABLE link (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  hash TEXT NOT NULL UNIQUE,
  made_at_ms INTEGER
) STRICT;

CREATE TRIGGER key_ended AFTER DELETE ON key
BEGIN
  DELETE FROM link WHERE hash = OLD.hash;
END;

CREATE TRIGGER host_key_ended AFTER DELETE ON host_key
BEGIN
  DELETE FROM link WHERE hash = OLD.hash;
END;

-- Of a device's key: the hash of the link by which it came.
ALTER TABLE key ADD COLUMN came_by TEXT;
CREATE INDEX key_came_by ON key (came_by) WHERE came_by IS NOT NULL;

INSERT INTO link (hash)
SELECT hash FROM key
WHERE kind IN ('cohost_link', 'screen_link', 'screen', 'reviewer', 'captioner', 'follow_up',
               'invitation', 'answerer')
ORDER BY session, kind, hash;

INSERT INTO link (hash) SELECT hash FROM host_key ORDER BY until_ms;

-- Then: the password of a team that may host. One row, or none: its hash as argon2 writes it, with the
-- parameters it was made with. Keys that were had by it end when it changes.

CREATE TABLE host_password (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  hash TEXT NOT NULL
) STRICT;

ALTER TABLE host_key ADD COLUMN by_password INTEGER NOT NULL DEFAULT 0 CHECK (by_password IN (0, 1));

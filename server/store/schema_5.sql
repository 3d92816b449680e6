-- cuppa.db, version 5: what people asked to be erased, so that a backup that is put back can be erased
-- again. Ids alone, which lead nowhere once the session or the name is gone. A row stays for longer than
-- a backup does. What goes at its date is not here: it would go at its date again.

CREATE TABLE erasure (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  session TEXT NOT NULL,
  participant TEXT,
  words INTEGER NOT NULL CHECK (words IN (0, 1)),
  at_ms INTEGER NOT NULL
) STRICT;

-- cuppa.db, version 5, first: what hosts of this server may search. Of each published record its title, its
-- day and its words, which name nobody; the words twice, as they read and as they are found. SQLite's
-- own tables behind published_words are no part of this: no trigger may fill them (trusted_schema is
-- off), so whatever writes published_text writes both.

CREATE TABLE published (
  session INTEGER PRIMARY KEY REFERENCES session (ref),
  title TEXT NOT NULL,
  date TEXT NOT NULL
) STRICT;

CREATE TABLE published_text (
  number INTEGER PRIMARY KEY,
  session INTEGER NOT NULL REFERENCES published (session),
  kind TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE INDEX published_text_session ON published_text (session);

-- prefix: the first letter of a word that somebody types would else be looked up in all that begin so,
-- a second for a thousand sessions.
CREATE VIRTUAL TABLE published_words USING fts5 (
  text,
  content = 'published_text',
  content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2 3'
);

-- Then: what people asked to be erased, so that a backup that is put back can be erased
-- again. Ids alone, which lead nowhere once the session or the name is gone. A row stays for longer than
-- a backup does. What goes at its date is not here: it would go at its date again.

CREATE TABLE erasure (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  session TEXT NOT NULL,
  participant TEXT,
  words INTEGER NOT NULL CHECK (words IN (0, 1)),
  at_ms INTEGER NOT NULL
) STRICT;

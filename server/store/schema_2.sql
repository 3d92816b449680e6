-- cuppa.db, version 2: what somebody told the hosts, and nobody else, that they need. It is no event,
-- stands in no record, and goes a day after the session's close.

CREATE TABLE access_need (
  session INTEGER NOT NULL REFERENCES session (ref),
  participant TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (session, participant)
) STRICT, WITHOUT ROWID;

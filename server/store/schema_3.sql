-- cuppa.db, version 3: where a command brought events, its answer stands with the first of them and
-- needs no index of its own, which would write one more page for each session at every commit. In
-- `answer` stand those of commands that brought none, and those of earlier versions.

CREATE TABLE event_answer (
  event INTEGER PRIMARY KEY REFERENCES event (sequence_all),
  actor TEXT NOT NULL,
  command_id TEXT NOT NULL,
  command_hash TEXT NOT NULL,
  answer TEXT NOT NULL
) STRICT;

-- cuppa.db, version 7: what else is erased again after a backup was put back. A note without a name that
-- whoever has its key took out, by the note's own id; its time is its session's date, since nothing
-- says when that was asked. A picture that a host took out.

ALTER TABLE erasure ADD COLUMN note TEXT;
ALTER TABLE erasure ADD COLUMN picture TEXT;

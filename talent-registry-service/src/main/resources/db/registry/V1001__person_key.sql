-- The persons' keys, wrapped by the master key. A destroyed one keeps its row, so that no other is ever made for that person.
CREATE TABLE person_key (
    person_id    TEXT PRIMARY KEY,
    cipher       TEXT NOT NULL,
    fingerprint  TEXT NOT NULL,
    wrapped      BYTEA, -- NULL once it is destroyed
    made_at      TIMESTAMPTZ NOT NULL DEFAULT now(),
    destroyed_at TIMESTAMPTZ,
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
GRANT SELECT, INSERT, UPDATE (wrapped, destroyed_at) ON person_key TO "${app}";
-- Overwritten keys do not linger in the table's pages longer than needed.
ALTER TABLE person_key SET (autovacuum_vacuum_threshold = 1, autovacuum_vacuum_scale_factor = 0);

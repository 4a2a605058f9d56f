-- Keyed hashes by which equal persons are found; none of them is in the log, and a forgotten person's go.
CREATE TABLE person_lookup (
    person_id TEXT NOT NULL,
    kind      TEXT NOT NULL,
    hash      TEXT NOT NULL,
    PRIMARY KEY (person_id, kind, hash)
);
CREATE INDEX person_lookup_by_hash ON person_lookup (kind, hash);
GRANT SELECT, INSERT, DELETE ON person_lookup TO "${app}";

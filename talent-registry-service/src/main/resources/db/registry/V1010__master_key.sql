-- Which master key wrapped it, so that the master key can be changed; NULL: an earlier build's, which did not say.
ALTER TABLE person_key ADD COLUMN master TEXT;
GRANT UPDATE (master) ON person_key TO "${app}";
CREATE INDEX person_key_by_master ON person_key (master, person_id) WHERE wrapped IS NOT NULL;
-- Secrets of the vault itself, wrapped like the persons' keys: what the hashes in person_lookup are keyed by stays when the master key is changed.
CREATE TABLE vault_secret (
    name    TEXT PRIMARY KEY,
    wrapped BYTEA NOT NULL,
    master  TEXT NOT NULL
);
GRANT SELECT, INSERT, UPDATE (wrapped, master) ON vault_secret TO "${app}";

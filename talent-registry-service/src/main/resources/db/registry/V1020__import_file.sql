-- The rows of imports that are under way, sealed under a key of the import's own, and how far they have been carried out; gone once an import ended.
CREATE TABLE import_file (
    import_id TEXT PRIMARY KEY,
    sealed    TEXT NOT NULL,
    next_row  INTEGER NOT NULL DEFAULT 0,
    stored_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT, UPDATE (next_row), DELETE ON import_file TO "${app}";
ALTER TABLE import_file SET (autovacuum_vacuum_threshold = 1, autovacuum_vacuum_scale_factor = 0);

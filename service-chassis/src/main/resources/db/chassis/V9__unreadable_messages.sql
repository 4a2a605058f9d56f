-- What could not be read is read again from exactly what came, or given up by an operator.
ALTER TABLE unreadable_message
    ADD COLUMN header_bytes BYTEA, -- the headers byte for byte, as JSON with base64; "headers" is for people, and cut
    ADD COLUMN attempts     INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN tried_at     TIMESTAMPTZ;
GRANT DELETE, UPDATE (reason, attempts, tried_at) ON unreadable_message TO "${app}";

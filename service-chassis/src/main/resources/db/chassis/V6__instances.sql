-- Which instances of the service live: each says so every second, so that they share the processors.
CREATE TABLE service_instance (
    instance_id VARCHAR(160) NOT NULL PRIMARY KEY,
    seen_at     TIMESTAMPTZ  NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON service_instance TO "${app}";

-- An event's metadata as JSON. Immutable: the database's encoding is fixed when it is made, and bytes never change.
CREATE FUNCTION event_metadata(bytes BYTEA) RETURNS JSONB LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN convert_from(bytes, 'UTF8')::jsonb;

-- A whole chain is asked for across services, so it must not read the log from its beginning.
CREATE INDEX domain_event_correlation ON domain_event ((event_metadata(meta_data) ->> 'correlationId'), global_index);
GRANT EXECUTE ON FUNCTION event_metadata(BYTEA) TO "${app}";

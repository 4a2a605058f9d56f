-- What operators did is looked up by its name; the log's other events are not in this index, so appending them costs nothing.
CREATE INDEX domain_event_operations ON domain_event (payload_type, global_index) WHERE payload_type LIKE 'ops.%';
CREATE INDEX dead_letter_age ON dead_letter (enqueued_at, dead_letter_id);

-- A receipt that is written together with its events learns their position from the same statement.
ALTER TABLE receipt ADD COLUMN position BIGINT;

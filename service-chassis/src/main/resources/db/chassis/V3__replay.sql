-- One row per rebuild of a view that was asked for: how far it came, what the comparison said, what happens next.
CREATE TABLE view_replay (
    replay_id     VARCHAR(64)      NOT NULL PRIMARY KEY,
    view_name     VARCHAR(120)     NOT NULL,
    state         VARCHAR(20)      NOT NULL,
    dry_run       BOOLEAN          NOT NULL,
    reason        VARCHAR(500)     NOT NULL,
    asked_by      VARCHAR(160)     NOT NULL,
    asked_at      TIMESTAMPTZ      NOT NULL DEFAULT now(),
    changed_at    TIMESTAMPTZ      NOT NULL DEFAULT now(),
    log_position  BIGINT           NOT NULL DEFAULT 0,
    log_head      BIGINT           NOT NULL DEFAULT 0,
    events_read   BIGINT           NOT NULL DEFAULT 0,
    events_fed    BIGINT           NOT NULL DEFAULT 0,
    rate          DOUBLE PRECISION NOT NULL DEFAULT 0,
    rows_compared BIGINT           NOT NULL DEFAULT 0,
    outcome       VARCHAR(4000),
    failure       VARCHAR(1000)
);

-- A second rebuild of a view waits until the first is settled.
CREATE UNIQUE INDEX view_replay_open ON view_replay (view_name) WHERE state NOT IN ('DONE', 'CONFIRMED', 'RETURNED', 'ABANDONED');
CREATE INDEX view_replay_age ON view_replay (asked_at DESC, replay_id);
GRANT SELECT, INSERT, UPDATE ON view_replay TO "${app}";

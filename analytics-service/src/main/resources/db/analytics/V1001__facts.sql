-- Facts, each in every version that was learned: [since, until) by the business time of the event that made it; the version that holds has no until.
-- Two equal sets of tables: one answers, the other is where a rebuild is made.
DO $$
DECLARE facts text;
BEGIN
  FOREACH facts IN ARRAY ARRAY['facts_a', 'facts_b'] LOOP
    EXECUTE format('CREATE SCHEMA %I', facts);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', facts, '${app}');
    EXECUTE format('CREATE TABLE %I.station (host_id text, host_name text, name text, type text, jurisdiction text, title text, title_from date, plaque_on date, ended_on date)', facts);
    EXECUTE format('CREATE TABLE %I.application (host_id text, host_name text, station_name text, type text, jurisdiction text, stage text, submitted_on date, replied_on date, plaque_on date)', facts);
    EXECUTE format('CREATE TABLE %I.objection (notice_id text, application_id text, stage text, late boolean, raised_on date, decided_on date)', facts);
    EXECUTE format('CREATE TABLE %I.activity (station_id text, function text, kind text, title text, held_on date, visits integer, talents integer)', facts);
    EXECUTE format('CREATE TABLE %I.evaluation (station_id text, outcome text, score_hundredths integer, concluded_on date, set_aside boolean)', facts);
    EXECUTE format('CREATE TABLE %I.rectification (station_id text, ordered_on date, deadline date, reviewed_on date, accepted boolean, set_aside boolean)', facts);
    EXECUTE format('CREATE TABLE %I.demonstration (station_id text, confirmed_on date, ended_on date)', facts);
    EXECUTE format('CREATE TABLE %I.money (subsidy_id text, station_id text, flow text, category text, stage text, amount_fen bigint, day date)', facts);
    EXECUTE format('CREATE TABLE %I.demand (kind text, station_id text, jurisdiction text, host_id text, stage text, posted_on date, ended_on date)', facts);
    EXECUTE format('CREATE TABLE %I.match (demand_id text, station_id text, jurisdiction text, stage text, proposed_on date, consented_on date, accepted_on date, ended_on date)', facts);
    EXECUTE format('CREATE TABLE %I.engagement (station_id text, mode text, match_id text, started_on date, ended_on date)', facts);
    EXECUTE format('CREATE TABLE %I.conversion (engagement_id text, station_id text, value_fen bigint, achieved_on date, voided boolean)', facts);
  END LOOP;
END $$;

DO $$
DECLARE made record;
BEGIN
  FOR made IN SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('facts_a', 'facts_b') LOOP
    EXECUTE format('ALTER TABLE %I.%I ADD id text NOT NULL, ADD since timestamptz NOT NULL, ADD until timestamptz, ADD position bigint NOT NULL, ADD event_id text NOT NULL, '
                   || 'ADD event_type text NOT NULL, ADD source text NOT NULL, ADD PRIMARY KEY (id, position)', made.schemaname, made.tablename);
    EXECUTE format('CREATE UNIQUE INDEX ON %I.%I (id) WHERE until IS NULL', made.schemaname, made.tablename);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON %I.%I TO %I', made.schemaname, made.tablename, '${app}');
  END LOOP;
END $$;

-- How far each set has read the log; whoever writes facts holds its row.
CREATE TABLE fact_set (
    facts    text PRIMARY KEY,
    live     boolean NOT NULL,
    position bigint NOT NULL
);
INSERT INTO fact_set VALUES ('facts_a', true, 0), ('facts_b', false, 0);
CREATE UNIQUE INDEX ON fact_set (live) WHERE live;
GRANT SELECT, UPDATE ON fact_set TO "${app}";

-- Rebuilds of the facts, the newest last.
CREATE TABLE fact_rebuild (
    id          text PRIMARY KEY,
    state       text NOT NULL, -- RUNNING, EQUAL, DIFFERENT, ACCEPTED, FAILED
    target      text NOT NULL,
    position    bigint NOT NULL,
    head        bigint NOT NULL,
    differences jsonb,
    reason      text NOT NULL,
    started_by  text NOT NULL,
    started_at  timestamptz NOT NULL,
    ended_at    timestamptz
);
CREATE UNIQUE INDEX ON fact_rebuild ((true)) WHERE state = 'RUNNING';
GRANT SELECT, INSERT, UPDATE ON fact_rebuild TO "${app}";

-- Finished reports, as they were handed out.
CREATE TABLE report_file (
    report_id text NOT NULL,
    format    text NOT NULL,
    content   bytea NOT NULL,
    PRIMARY KEY (report_id, format)
);
GRANT SELECT, INSERT, UPDATE ON report_file TO "${app}";

-- How far the making of a report has come.
CREATE TABLE report_progress (
    report_id text PRIMARY KEY,
    done      integer NOT NULL,
    total     integer NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON report_progress TO "${app}";

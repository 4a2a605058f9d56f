-- Each service's database and its two logins, for psql as a superuser, as often as one likes: what is there stays, passwords are set to the given ones.
-- <name>_owner owns the database and runs the migrations; <name>_app may only connect, and do what the migrations grant.
-- A new service is a new row of "wanted" and a \connect at the end. The embedded server of one machine does the same (DatabaseProvisioning).
\getenv station_owner STATION_OWNER_PASSWORD
\getenv station_app STATION_APP_PASSWORD
\getenv evaluation_owner EVALUATION_OWNER_PASSWORD
\getenv evaluation_app EVALUATION_APP_PASSWORD
\getenv subsidy_owner SUBSIDY_OWNER_PASSWORD
\getenv subsidy_app SUBSIDY_APP_PASSWORD
\getenv registry_owner REGISTRY_OWNER_PASSWORD
\getenv registry_app REGISTRY_APP_PASSWORD
\getenv analytics_owner ANALYTICS_OWNER_PASSWORD
\getenv analytics_app ANALYTICS_APP_PASSWORD

CREATE TEMPORARY TABLE wanted (name TEXT NOT NULL, owner_password TEXT NOT NULL CHECK (owner_password <> ''), app_password TEXT NOT NULL CHECK (app_password <> ''));
INSERT INTO wanted VALUES
    ('station', :'station_owner', :'station_app'),
    ('evaluation', :'evaluation_owner', :'evaluation_app'),
    ('subsidy', :'subsidy_owner', :'subsidy_app'),
    ('registry', :'registry_owner', :'registry_app'),
    ('analytics', :'analytics_owner', :'analytics_app');
CREATE TEMPORARY VIEW login AS
    SELECT name || '_owner' AS login, owner_password AS password FROM wanted
    UNION ALL SELECT name || '_app', app_password FROM wanted;

SELECT format('CREATE ROLE %I LOGIN', login) FROM login WHERE login NOT IN (SELECT rolname FROM pg_roles)
\gexec
SELECT format('ALTER ROLE %I LOGIN PASSWORD %L', login, password) FROM login
\gexec
SELECT format('CREATE DATABASE %I OWNER %I', name, name || '_owner') FROM wanted WHERE name NOT IN (SELECT datname FROM pg_database)
\gexec
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', name) FROM wanted
\gexec
SELECT format('GRANT CONNECT ON DATABASE %I TO %I', name, name || '_app') FROM wanted
\gexec

\connect station
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO station_app;

\connect evaluation
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO evaluation_app;

\connect subsidy
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO subsidy_app;

\connect registry
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO registry_app;

\connect analytics
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO analytics_app;

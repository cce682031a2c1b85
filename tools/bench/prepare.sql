CREATE EXTENSION pg_stat_statements;

-- An instant as JavaScript writes it.
CREATE FUNCTION iso(timestamptz) RETURNS text LANGUAGE sql STABLE
RETURN to_char($1 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

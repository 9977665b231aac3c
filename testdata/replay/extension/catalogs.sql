-- What a block sees of extensions and of what they brought.
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_type WHERE typname = 'citext') THEN
        CREATE TABLE a (e citext);
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_proc WHERE proname = 'similarity') THEN
        CREATE TABLE b (e citext);
    END IF;
    IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm' AND extversion = '1.6') THEN
        CREATE TABLE c (e citext);
    END IF;
    IF to_regtype('citext') IS NOT NULL THEN
        CREATE TABLE d (e citext);
    END IF;
    BEGIN
        CREATE EXTENSION citext;
    EXCEPTION WHEN duplicate_object THEN
        CREATE TABLE e (e citext);
    END;
END $$;

-- version >= 15
-- Subscriptions that connect to nothing.
CREATE SUBSCRIPTION sub CONNECTION 'host=x password=secret dbname=y' PUBLICATION a, b WITH (connect = false);
CREATE SUBSCRIPTION sub2 CONNECTION 'host=x dbname=y' PUBLICATION a
    WITH (connect = false, slot_name = NONE, binary, streaming, synchronous_commit = local);
-- reject 42710
CREATE SUBSCRIPTION sub CONNECTION 'host=x' PUBLICATION a WITH (connect = false);
-- reject 42710
CREATE SUBSCRIPTION s3 CONNECTION 'host=x' PUBLICATION a, a WITH (connect = false);
-- reject 42601
CREATE SUBSCRIPTION s3 CONNECTION 'host=x' PUBLICATION a WITH (connect = false, enabled = true);
-- reject 42601
CREATE SUBSCRIPTION s3 CONNECTION 'host=x' PUBLICATION a WITH (connect = false, create_slot = true);
-- reject 42601
CREATE SUBSCRIPTION s3 CONNECTION 'host=x' PUBLICATION a WITH (connect = false, copy_data = true);
-- reject 42601
CREATE SUBSCRIPTION s3 CONNECTION 'host=x' PUBLICATION a WITH (slot_name = NONE);
-- reject 42601
CREATE SUBSCRIPTION s3 CONNECTION 'host=x' PUBLICATION a WITH (slot_name = NONE, enabled = false);
-- reject 42601
CREATE SUBSCRIPTION s3 CONNECTION 'host=x' PUBLICATION a WITH (connect = false, foo = 1);
-- reject 42601
CREATE SUBSCRIPTION s3 CONNECTION 'host=x' PUBLICATION a WITH (connect = false, refresh = false);
-- reject 42601
CREATE SUBSCRIPTION s3 CONNECTION 'host=x' PUBLICATION a WITH (connect = false, connect = false);
-- reject 42601
CREATE SUBSCRIPTION s3 CONNECTION 'host=x' PUBLICATION a WITH (connect = maybe);
-- version >= 17
CREATE SUBSCRIPTION s3 CONNECTION 'host=x' PUBLICATION a WITH (connect = false, streaming = parallel, two_phase,
    disable_on_error, origin = none, password_required = false, run_as_owner, failover);
-- reject 42602
CREATE SUBSCRIPTION s4 CONNECTION 'host=x' PUBLICATION a WITH (connect = false, slot_name = 'Bad Slot');
-- reject 42602
CREATE SUBSCRIPTION s4 CONNECTION 'host=x' PUBLICATION a WITH (connect = false, slot_name = '');
-- reject 22023
CREATE SUBSCRIPTION s4 CONNECTION 'host=x' PUBLICATION a WITH (connect = false, synchronous_commit = foo);
-- version >= 16
-- reject 22023
CREATE SUBSCRIPTION s4 CONNECTION 'host=x' PUBLICATION a WITH (connect = false, origin = foo);
CREATE SUBSCRIPTION "Big Name" CONNECTION 'host=x' PUBLICATION a WITH (connect = false);
-- reject 42704
ALTER SUBSCRIPTION nosub ENABLE;
ALTER SUBSCRIPTION sub ENABLE;
-- reject 55000
ALTER SUBSCRIPTION sub2 ENABLE;
ALTER SUBSCRIPTION sub DISABLE;
ALTER SUBSCRIPTION sub CONNECTION 'host=z';
ALTER SUBSCRIPTION sub SET PUBLICATION c WITH (refresh = false);
-- reject 42710
ALTER SUBSCRIPTION sub SET PUBLICATION c, c WITH (refresh = false);
ALTER SUBSCRIPTION sub ADD PUBLICATION d, e WITH (refresh = false);
-- reject 42710
ALTER SUBSCRIPTION sub ADD PUBLICATION d WITH (refresh = false);
ALTER SUBSCRIPTION sub DROP PUBLICATION d WITH (refresh = false);
-- reject 42P17
ALTER SUBSCRIPTION sub DROP PUBLICATION zz WITH (refresh = false);
-- reject 42P17
ALTER SUBSCRIPTION sub DROP PUBLICATION c, e WITH (refresh = false);
-- reject 55000
ALTER SUBSCRIPTION sub SET PUBLICATION c;
-- reject 55000
ALTER SUBSCRIPTION sub REFRESH PUBLICATION;
ALTER SUBSCRIPTION sub SET (binary = true, slot_name = other, streaming = on, synchronous_commit = off);
-- version >= 16
ALTER SUBSCRIPTION sub SET (disable_on_error = true, origin = none);
-- version >= 18
ALTER SUBSCRIPTION sub2 SET (two_phase = true);
-- reject 42601
ALTER SUBSCRIPTION sub SET (connect = true);
ALTER SUBSCRIPTION sub SET (slot_name = NONE);
ALTER SUBSCRIPTION sub SKIP (lsn = '0/1');
-- reject 42710
ALTER SUBSCRIPTION sub RENAME TO sub2;
ALTER SUBSCRIPTION sub RENAME TO sub5;
-- reject 42704
ALTER SUBSCRIPTION nosub RENAME TO sub5;
ALTER SUBSCRIPTION sub5 OWNER TO CURRENT_USER;
-- reject 42704
ALTER SUBSCRIPTION nosub OWNER TO CURRENT_USER;
COMMENT ON SUBSCRIPTION sub5 IS 'subscribed';
-- reject 42704
COMMENT ON SUBSCRIPTION nosub IS 'x';
-- reject 42704
DROP SUBSCRIPTION nosub;
DROP SUBSCRIPTION IF EXISTS nosub;
ALTER SUBSCRIPTION "Big Name" SET (slot_name = NONE);
BEGIN;
DROP SUBSCRIPTION "Big Name";
ROLLBACK;
DROP SUBSCRIPTION "Big Name";
DROP SUBSCRIPTION sub5 CASCADE;

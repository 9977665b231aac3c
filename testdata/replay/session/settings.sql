-- reject 42704
SET no_such_setting = 1;
-- reject 42704
RESET no_such_setting;
-- reject 42704
SELECT set_config('no_such_setting', 'x', false);
-- reject 42704
ALTER ROLE reader SET no_such_setting = 1;
-- reject 42704
CREATE FUNCTION f() RETURNS int LANGUAGE sql SET no_such_setting = '1' AS 'SELECT 1';
-- reject 55P02
SET port = 1;
-- reject 55P02
SET server_version = '1';
-- reject 55P02
SET archive_command = 'x';
SET custom.name = 'x';
SET CUSTOM.Other.Name = 'x';
-- reject 42602
SET custom."a-name" = 'x';
SET Work_Mem = '8MB';
SET default_with_oids = false;
-- version < 16
SET force_parallel_mode = off;
-- version >= 16
-- reject 42704
SET force_parallel_mode = off;
SET session_replication_role = 'replica';
-- version < 17
-- reject 42704
SET transaction_timeout = 0;
-- version >= 17
SET transaction_timeout = 0;
ALTER ROLE reader RESET no_such_setting;
-- reject 42704
ALTER ROLE reader SET no_such_setting FROM CURRENT;

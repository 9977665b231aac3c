-- version >= 17
-- Commutators and negators that are said later.
CREATE OPERATOR ### (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int, COMMUTATOR = ##>, NEGATOR = ##<);
-- reject 42P13
CREATE OPERATOR ##@ (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int, COMMUTATOR = ###);
-- reject 42P13
CREATE OPERATOR ##& (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int, NEGATOR = ###);
CREATE OPERATOR @### (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int);
CREATE OPERATOR @##! (FUNCTION = int4ne, LEFTARG = int, RIGHTARG = int);
-- reject 42P13
ALTER OPERATOR @### (int, int) SET (COMMUTATOR = ###);
-- reject 42883
ALTER OPERATOR @### (int, int) SET (COMMUTATOR = @@@);
-- reject 42P13
ALTER OPERATOR @### (int, int) SET (NEGATOR = @###);
-- reject 42601
ALTER OPERATOR @### (int, int) SET (COMMUTATOR = NONE);
ALTER OPERATOR @### (int, int) SET (COMMUTATOR = @###, NEGATOR = @##!, HASHES);
ALTER OPERATOR @### (int, int) SET (MERGES = true);
-- reject 42P13
ALTER OPERATOR @### (int, int) SET (MERGES = false);
-- reject 42P13
ALTER OPERATOR @### (int, int) SET (HASHES = false);
CREATE OPERATOR ##% (FUNCTION = int4pl, LEFTARG = int, RIGHTARG = int);
-- reject 42P13
ALTER OPERATOR ##% (int, int) SET (RESTRICT = eqsel);
-- reject 42P13
ALTER OPERATOR ##% (int, int) SET (MERGES);
COMMENT ON OPERATOR ##> (int, int) IS 'a shell';
CREATE OPERATOR ##> (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int);
DROP OPERATOR ##> (int, int);
DROP OPERATOR ### (int, int), ##< (int, int);
DROP OPERATOR @##! (int, int);

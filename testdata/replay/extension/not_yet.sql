-- version >= 15
-- What only a later version ships; before 15 the message names a file of the server.
-- version < 18
-- reject 0A000
-- any detail
CREATE EXTENSION pg_logicalinspect;

-- Commutators and negators that are taken.
-- version < 17
create operator === (leftarg = int, rightarg = int, procedure = int4eq, commutator = =);
-- version >= 17
-- reject 42P13
create operator === (leftarg = int, rightarg = int, procedure = int4eq, commutator = =);
-- version < 17
-- reject 42723
create operator === (leftarg = int, rightarg = int, procedure = int4eq, negator = <>);
-- version >= 17
-- reject 42P13
create operator === (leftarg = int, rightarg = int, procedure = int4eq, negator = <>);
-- version < 17
-- reject 42723
create operator === (leftarg = int, rightarg = int, procedure = int4eq, commutator = ===, negator = !==);
-- version >= 17
create operator === (leftarg = int, rightarg = int, procedure = int4eq, commutator = ===, negator = !==);
-- version < 17
create operator ==== (leftarg = int, rightarg = int, procedure = int4eq, negator = !==);
-- version >= 17
-- reject 42P13
create operator ==== (leftarg = int, rightarg = int, procedure = int4eq, negator = !==);
-- version < 17
-- reject 42723
create operator ==== (leftarg = int, rightarg = int, procedure = int4eq, commutator = ===);
-- version >= 17
-- reject 42P13
create operator ==== (leftarg = int, rightarg = int, procedure = int4eq, commutator = ===);
create operator !== (leftarg = int, rightarg = int, procedure = int4ne, negator = ===);
-- version < 17
-- reject 42723
create operator ==== (leftarg = int, rightarg = int, procedure = int4eq, commutator = ====);
-- version >= 17
create operator ==== (leftarg = int, rightarg = int, procedure = int4eq, commutator = ====);
-- reject 42P13
create operator @== (leftarg = int, rightarg = int, procedure = int4eq, negator = @==);


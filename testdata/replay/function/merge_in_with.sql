-- version >= 15
-- MERGE in WITH came two versions after MERGE.
create table t (a int);
create table comp (a int);
-- version < 17
-- reject 0A000
create function g(x int) returns int begin atomic with w as (merge into comp using t on comp.a = t.a when not matched then do nothing) select 1; end;

-- What rules do to the rows of a table stands in the way.
CREATE TABLE ruled (a int);
CREATE RULE ruled_rule AS ON INSERT TO ruled DO NOTHING;
-- reject 0A000
CREATE FUNCTION merges() RETURNS void LANGUAGE sql BEGIN ATOMIC MERGE INTO ruled x USING t y ON x.a = y.a WHEN MATCHED THEN DELETE; END;
ALTER TABLE ruled DISABLE RULE ruled_rule;
-- version >= 16
CREATE FUNCTION merges() RETURNS void LANGUAGE sql BEGIN ATOMIC MERGE INTO ruled x USING t y ON x.a = y.a WHEN MATCHED THEN DELETE; END;
-- version < 16
-- reject 0A000
CREATE FUNCTION merges() RETURNS void LANGUAGE sql BEGIN ATOMIC MERGE INTO ruled x USING t y ON x.a = y.a WHEN MATCHED THEN DELETE; END;

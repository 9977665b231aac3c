CREATE FUNCTION h() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE TRUSTED LANGUAGE own HANDLER h;
CREATE TRANSFORM FOR int LANGUAGE own (FROM SQL WITH FUNCTION varchar_support(internal));
CREATE FUNCTION f() RETURNS int LANGUAGE own AS 'begin return 1; end';
COMMENT ON LANGUAGE own IS 'the language';
COMMENT ON TRANSFORM FOR int LANGUAGE own IS 'the transform';

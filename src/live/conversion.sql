SELECT c.oid, c.connamespace, c.conname, pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding),
    c.conproc::oid, c.condefault
FROM pg_conversion c
WHERE c.connamespace IN {schemas}

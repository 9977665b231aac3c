SELECT c.oid, c.opcmethod, c.opcnamespace, c.opcname, m.amname, c.opcintype, c.opckeytype, c.opcdefault
FROM pg_opclass c
JOIN pg_am m ON m.oid = c.opcmethod

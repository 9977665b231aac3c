SELECT c.oid, c.opcnamespace, c.opcname, m.amname, c.opcfamily, c.opcintype, c.opckeytype, c.opcdefault
FROM pg_opclass c
JOIN pg_am m ON m.oid = c.opcmethod
WHERE c.opcnamespace IN {schemas}

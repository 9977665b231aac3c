SELECT oid, opcmethod, opcnamespace, opcname, opcintype, opckeytype, opcdefault FROM pg_opclass

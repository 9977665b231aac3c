SELECT c.oid, c.collnamespace, c.collname, c.collprovider, c.collisdeterministic, c.collcollate::text, c.collctype::text,
    COALESCE(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale'), to_jsonb(c) ->> 'collicurules',
    c.collencoding = -1
FROM pg_collation c
WHERE c.collnamespace IN {schemas}

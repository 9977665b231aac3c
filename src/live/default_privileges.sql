SELECT pg_get_userbyid(d.defaclrole), d.defaclnamespace, d.defaclobjtype, d.defaclacl::text[]
FROM pg_default_acl d

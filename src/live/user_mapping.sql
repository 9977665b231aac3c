-- The view shows the options to those alone who may see them.
SELECT m.srvname, CASE WHEN m.umuser = 0 THEN 'public' ELSE m.usename END, m.umoptions
FROM pg_user_mappings m

SELECT p.oid, p.pubname, p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate,
    {{13: p.pubviaroot | false}}, {{18: p.pubgencols = 's' | false}}
FROM pg_publication p

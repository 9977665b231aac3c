CREATE TEXT SEARCH DICTIONARY stop (TEMPLATE = simple, STOPWORDS = english, ACCEPT = false);
CREATE TEXT SEARCH CONFIGURATION c (COPY = english);
ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word, asciiword WITH stop, english_stem;
CREATE TEXT SEARCH TEMPLATE own (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH PARSER own (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
COMMENT ON TEXT SEARCH CONFIGURATION c IS 'c';
CREATE TABLE t (a text);
CREATE INDEX ON t USING gin (to_tsvector('c', a));

CREATE TABLE log (at date NOT NULL, id bigint NOT NULL, note text) PARTITION BY RANGE (at);
CREATE INDEX log_id ON log (id);

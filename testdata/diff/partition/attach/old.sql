CREATE TABLE log (at date NOT NULL, id bigint NOT NULL, note text) PARTITION BY RANGE (at);
CREATE TABLE log_2024 (at date NOT NULL, id bigint NOT NULL, note text);

-- atlas:checkpoint

CREATE TABLE account (id bigint PRIMARY KEY);

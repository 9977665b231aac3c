CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2), note varchar(20));
CREATE MATERIALIZED VIEW m AS SELECT status, count(*) AS n FROM orders GROUP BY status;
CREATE UNIQUE INDEX m_status ON m (status);

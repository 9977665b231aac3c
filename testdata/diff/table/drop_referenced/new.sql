CREATE TABLE item (order_id bigint, n int);

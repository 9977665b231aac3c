CREATE TABLE account (id bigint PRIMARY KEY);
--> statement-breakpoint
CREATE TABLE note (id bigint);

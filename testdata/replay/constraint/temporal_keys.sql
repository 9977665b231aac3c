-- version >= 18
CREATE TABLE booked (room int4range, during daterange, CONSTRAINT booked_pk PRIMARY KEY (room, during WITHOUT OVERLAPS));
CREATE TABLE plain (room int4range, during daterange, UNIQUE (room, during));
-- reject 42601
CREATE TABLE x (during daterange, PRIMARY KEY (during WITHOUT OVERLAPS));
-- reject 42601
CREATE TABLE x (during daterange, UNIQUE (during WITHOUT OVERLAPS));
CREATE TABLE guest (room int4range, during daterange, FOREIGN KEY (room, PERIOD during) REFERENCES booked);
CREATE TABLE guest2 (room int4range, during daterange, FOREIGN KEY (room, PERIOD during) REFERENCES booked (room, PERIOD during));
-- reject 42830
CREATE TABLE x (room int4range, during daterange, FOREIGN KEY (room, PERIOD during) REFERENCES booked (room, during));
-- reject 42830
CREATE TABLE x (room int4range, during daterange, FOREIGN KEY (room, during) REFERENCES booked (room, during));
-- reject 42830
CREATE TABLE x (room int4range, during daterange, FOREIGN KEY (room, during) REFERENCES booked (room, PERIOD during));
-- reject 42830
CREATE TABLE x (room int4range, during daterange, FOREIGN KEY (room, during) REFERENCES booked);
-- reject 42830
CREATE TABLE x (room int4range, during daterange, FOREIGN KEY (room, PERIOD during) REFERENCES booked (room));
-- reject 42830
CREATE TABLE x (room int4range, during daterange, FOREIGN KEY (room) REFERENCES booked (room, PERIOD during));
-- reject 42830
CREATE TABLE x (room int4range, during daterange, FOREIGN KEY (room, PERIOD during) REFERENCES plain (room, PERIOD during));
-- reject 0A000
CREATE TABLE x (room int4range, during daterange, FOREIGN KEY (room, PERIOD during) REFERENCES booked ON UPDATE CASCADE);
-- reject 0A000
ALTER TABLE plain ADD FOREIGN KEY (room, PERIOD during) REFERENCES booked ON DELETE RESTRICT;
CREATE TABLE numbered (id int PRIMARY KEY);
-- reject 42601
CREATE TABLE x (room int, n int GENERATED ALWAYS AS (room) VIRTUAL REFERENCES numbered ON DELETE SET NULL);
-- reject 0A000
CREATE TABLE x (room int, n int GENERATED ALWAYS AS (room) VIRTUAL REFERENCES numbered);

-- A PERIOD may refer to any exclusion constraint of those columns.
-- version >= 18
CREATE TABLE kept_apart (a int4range, b int4range, EXCLUDE USING gist (a WITH =, b WITH &&));
-- version >= 18
ALTER TABLE kept_apart ADD FOREIGN KEY (a, PERIOD b) REFERENCES kept_apart (a, PERIOD b);
-- version >= 18
-- reject 0A000
ALTER TABLE kept_apart ADD FOREIGN KEY (a, PERIOD b) REFERENCES kept_apart (a, PERIOD b) ON DELETE CASCADE;
-- version >= 18
CREATE TABLE kept_late (a int4range, b int4range, EXCLUDE USING gist (a WITH =, b WITH &&) DEFERRABLE);
-- version >= 18
-- reject 55000
ALTER TABLE kept_late ADD FOREIGN KEY (a, PERIOD b) REFERENCES kept_late (a, PERIOD b);
-- version >= 18
CREATE TABLE kept_partly (a int4range, b int4range, EXCLUDE USING gist (a WITH =, b WITH &&) WHERE (NOT isempty(a)));
-- version >= 18
-- reject 42830
ALTER TABLE kept_partly ADD FOREIGN KEY (a, PERIOD b) REFERENCES kept_partly (a, PERIOD b);

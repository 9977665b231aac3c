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

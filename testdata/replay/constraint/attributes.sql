-- DEFERRABLE, INITIALLY and ENFORCED belong to the constraint before them.
-- reject 42601
create table g2 (a int deferrable);
-- reject 42601
create table g2 (a int not null deferrable);
-- reject 42601
create table g2 (a int unique deferrable not deferrable);
-- reject 42601
create table g2 (a int unique not deferrable initially deferred);
-- reject 42601
create table g2 (a int unique initially deferred not deferrable);
-- reject 42601
create table g2 (a int unique initially deferred initially immediate);
-- reject 42601
create table g2 (a int initially deferred);
-- reject 42601
create table g2 (a int check (a>0) deferrable);
-- reject 42601
create table g2 (a int enforced);
-- reject 42601
create table g2 (a int unique not enforced);
-- reject 42601
create table g2 (a int check (a>0) enforced not enforced);
-- reject 42601
create table g2 (a int check (a>0) not enforced not enforced);
-- reject 42704
create table g3 (a nosuch deferrable);


--liquibase formatted sql

--changeset alice:account
CREATE TABLE account (id bigint PRIMARY KEY);
--rollback DROP TABLE account;

--changeset "bob b":email splitStatements:false runOnChange:true
ALTER TABLE account ADD COLUMN email text;
/* liquibase rollback
  ALTER TABLE account DROP COLUMN email;
*/

--changeset bob:index runInTransaction:false
--precondition-sql-check expectedResult:0 SELECT count(*) FROM account
CREATE INDEX CONCURRENTLY account_email ON account (email);
--rollback empty
--changeset eve:other dbms:mysql
CREATE TABLE t (id int) ENGINE = InnoDB;
--changeset eve:last dbms:!mysql
SELECT 1;

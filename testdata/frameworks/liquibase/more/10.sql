-- liquibase formatted sql
--changeset a:10
SELECT 10;

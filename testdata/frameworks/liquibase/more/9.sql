-- liquibase formatted sql
--changeset a:9
SELECT 9;

CREATE TYPE pair AS (a bigint);

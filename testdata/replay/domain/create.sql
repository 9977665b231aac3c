CREATE DOMAIN positive AS int CHECK (VALUE > 0);
CREATE DOMAIN d1 AS varchar(20) DEFAULT 'x' NOT NULL;
CREATE DOMAIN d2 AS int CHECK (VALUE > 0) CHECK (VALUE < 10) CONSTRAINT named CHECK (VALUE <> 5);
CREATE DOMAIN d3 AS text COLLATE "C";
CREATE DOMAIN d4 AS int[];
CREATE DOMAIN d5 AS positive;
CREATE DOMAIN d6 AS numeric(10, 2) NULL;
CREATE DOMAIN d7 AS int DEFAULT NULL;
-- reject 42710
CREATE DOMAIN d1 AS int;
-- reject 42704
CREATE DOMAIN x AS nosuch;
-- reject 42704
CREATE DOMAIN x AS serial;
-- reject 42804
CREATE DOMAIN x AS record;
-- reject 42804
CREATE DOMAIN x AS int COLLATE "C";
-- reject 42601
CREATE DOMAIN x AS int NOT NULL NULL;
-- reject 42601
CREATE DOMAIN x AS int DEFAULT 1 DEFAULT 2;
-- reject 42601
CREATE DOMAIN x AS int UNIQUE;
-- reject 42601
CREATE DOMAIN x AS int PRIMARY KEY;
-- reject 42601
CREATE DOMAIN x AS int REFERENCES t;
-- reject 42P17
CREATE DOMAIN x AS int CHECK (VALUE > 0) NO INHERIT;
-- reject 42710
CREATE DOMAIN x AS int CONSTRAINT a CHECK (VALUE > 0) CONSTRAINT a CHECK (VALUE > 1);
-- reject 42804
CREATE DOMAIN x AS int CHECK (VALUE);
-- reject 42703
CREATE DOMAIN x AS int CHECK (nosuch > 0);
-- reject 22P02
CREATE DOMAIN x AS int DEFAULT 'x';
-- reject 3F000
CREATE DOMAIN nosuch.x AS int;
CREATE TABLE tab (a int);
-- reject 42710
CREATE DOMAIN tab AS int;
-- The default of the domain below is that of the new one.
CREATE DOMAIN with_default AS numeric DEFAULT 0;
CREATE DOMAIN over_default AS with_default CHECK (VALUE IS NOT NULL);
CREATE DOMAIN without_default AS with_default DEFAULT NULL;
CREATE DOMAIN other_default AS with_default DEFAULT 1;

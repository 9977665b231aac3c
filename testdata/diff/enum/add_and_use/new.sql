CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy', 'new');
CREATE TABLE person (mood mood DEFAULT 'new', CHECK (mood <> 'new'));

CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE person (mood mood DEFAULT 'ok');

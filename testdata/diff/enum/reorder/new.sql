CREATE TYPE mood AS ENUM ('happy', 'ok', 'sad');
CREATE TABLE person (id int PRIMARY KEY, mood mood NOT NULL DEFAULT 'ok', moods mood[]);
CREATE INDEX person_mood ON person (mood) WHERE mood <> 'sad';

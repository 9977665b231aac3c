CREATE SCHEMA "My App";
CREATE TABLE "My App"."Order" ("Id" int PRIMARY KEY, "select" text DEFAULT 'it''s' CHECK ("select" <> ''));
CREATE INDEX "Ix" ON "My App"."Order" ("select");
COMMENT ON COLUMN "My App"."Order"."select" IS 'x';

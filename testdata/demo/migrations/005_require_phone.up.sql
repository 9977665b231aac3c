ALTER TABLE customers ADD COLUMN phone text NOT NULL;
ALTER TABLE orders ADD COLUMN token uuid NOT NULL DEFAULT gen_random_uuid();

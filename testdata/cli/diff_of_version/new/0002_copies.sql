CREATE PROCEDURE refresh(IN batch int) LANGUAGE sql AS 'SELECT 1';
CREATE SUBSCRIPTION copies CONNECTION 'host=origin' PUBLICATION changes WITH (connect = false);

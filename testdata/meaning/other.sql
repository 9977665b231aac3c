-- Pairs of scripts that look alike and mean different things: see tests/meaning.rs.

CREATE FUNCTION public.note() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE DOMAIN public.few AS integer CHECK (VALUE < 10);
CREATE FUNCTION public.f(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1 - $2';
CREATE SCHEMA one;
CREATE SCHEMA two;
CREATE FUNCTION one.g(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION two.g(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE OPERATOR one.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = public.f);
CREATE OPERATOR two.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = public.f);
CREATE SEQUENCE one.s;
CREATE SEQUENCE two.s;
CREATE TABLE public.r (a integer, b integer, c integer, n numeric, v varchar(20), w text, d timestamp, z timestamptz, j jsonb,
  ia integer[], o boolean, p boolean, ch char(4), nm name);

-- pair cast_to_date
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (d::date > '2020-01-01'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (d > '2020-01-01'));

-- pair date_of_key
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t ((d::date));
-- and
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t ((date_trunc('day', d)));

-- pair length_of_cast
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v::varchar(3) = 'abc'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v::varchar(4) = 'abc'));

-- pair cast_without_length
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v::varchar = 'abc'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v::varchar(3) = 'abc'));

-- pair precision_of_cast
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (n::numeric(10,2) > 1));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (n::numeric(10,3) > 1));

-- pair char_of_text
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w::char(3) = 'a'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w = 'a'));

-- pair blanks_count
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v::bpchar = 'a'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v = 'a'));

-- pair integer_division
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a / 2 > 1));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a / 2.0 > 1));

-- pair cast_before_division
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK ((a / 2)::numeric > 1));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a::numeric / 2 > 1));

-- pair text_of_rounded
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (n::integer::text = '1'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (n::text = '1'));

-- pair cast_to_domain
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a::public.few > b));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a > b));

-- pair precedence_of_product
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a + b * c > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK ((a + b) * c > 0));

-- pair associativity_of_minus
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a - (b - c) > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a - b - c > 0));

-- pair associativity_of_division
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (n / (n / 2) > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (n / n / 2 > 0));

-- pair precedence_of_and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a > 0 AND (b > 0 OR c > 0)));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a > 0 AND b > 0 OR c > 0));

-- pair precedence_of_not
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (NOT (o AND p)));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (NOT o AND p));

-- pair sign_and_power
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK ((- a) ^ 2 > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (- (a ^ 2) > 0));

-- pair strictness
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a < b));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a <= b));

-- pair operands
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a < b));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (b < a));

-- pair symmetric
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a BETWEEN b AND c));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a BETWEEN SYMMETRIC b AND c));

-- pair list
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v IN ('a', 'b')));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v IN ('a', 'c')));

-- pair list_order_of_texts
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w IN ('a', 'b')));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w IN ('ab', '')));

-- pair negated_list
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v IN ('a', 'b')));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v NOT IN ('a', 'b')));

-- pair any_and_all
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a = ANY (ia)));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a = ALL (ia)));

-- pair not_any
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (NOT a = ANY (ia)));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a <> ANY (ia)));

-- pair null_in_list
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v IN ('a', NULL)));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v IN ('a')));

-- pair named_null
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w IN ('a', 'null')));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w IN ('a', NULL)));

-- pair comma_in_list
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w IN ('a,b', 'c')));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w IN ('a', 'b', 'c')));

-- pair like_and_ilike
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v LIKE 'a%'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v ILIKE 'a%'));

-- pair escaped_pattern
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v LIKE 'a_'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v LIKE 'a\_'));

-- pair like_and_similar
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v LIKE 'a%'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v SIMILAR TO 'a%'));

-- pair regular_expression
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v ~ '^a'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (v ~* '^a'));

-- pair is_null
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a IS NULL));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a = NULL));

-- pair distinct
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a IS DISTINCT FROM b));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a <> b));

-- pair is_true
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (o IS TRUE));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (o));

-- pair is_not_false
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (o IS NOT FALSE));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (o IS TRUE));

-- pair is_not_unknown
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (o IS NOT UNKNOWN));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (o IS NOT NULL));

-- pair coalesce_order
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (coalesce(a, b) > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (coalesce(b, a) > 0));

-- pair greatest_and_least
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (greatest(a, b) > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (least(a, b) > 0));

-- pair nullif_operands
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (nullif(a, b) > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (nullif(b, a) > 0));

-- pair case_order
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (CASE WHEN o THEN a > 0 WHEN p THEN b > 0 END));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (CASE WHEN p THEN b > 0 WHEN o THEN a > 0 END));

-- pair case_else
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (CASE WHEN o THEN a > 0 END));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (CASE WHEN o THEN a > 0 ELSE false END));

-- pair collated
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w COLLATE "C" > 'a'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w > 'a'));

-- pair other_collation
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w COLLATE "C" > 'a'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w COLLATE "POSIX" > 'a'));

-- pair collated_part
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (lower(w COLLATE "C") = 'a'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (lower(w) = 'a'));

-- pair row_comparison
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK ((a, b) < (b, c)));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a < b AND b < c));

-- pair function_of_schema
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (one.g(a) > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (two.g(a) > 0));

-- pair operator_of_schema
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a OPERATOR(one.===) b > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a OPERATOR(two.===) b > 0));

-- pair named_arguments
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (public.f(a => a, b => b) > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (public.f(a => b, b => a) > 0));

-- pair where_lower_ends
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (lower(w) || w = 'a'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (lower(w || w) = 'a'));

-- pair order_of_concatenation
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK ('a' || w = 'b'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w || 'a' = 'b'));

-- pair case_of_literal
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w = 'A'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w = 'a'));

-- pair blank_in_literal
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w = 'a '));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w = 'a'));

-- pair empty_literal
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w <> ''));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w <> ' '));

-- pair line_break_in_literal
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w <> E'a\nb'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w <> 'a b'));

-- pair quotes_in_literal
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w <> 'a''b'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (w <> 'a"b'));

-- pair literal_of_another_type
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (ch = 'a'::bpchar));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (ch::text = 'a'::text));

-- pair name_as_text
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (nm::text = 'a'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (nm = 'a'));

-- pair text_as_number
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a::text = '1'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a = 1));

-- pair float_of_number
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a::float8 / 3 > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (a::float4 / 3 > 0));

-- pair path_operator
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (j -> 'a' IS NOT NULL));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (j ->> 'a' IS NOT NULL));

-- pair path_key
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (j ? 'a'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (j ? 'A'));

-- pair paths_all
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (j ?| ARRAY['a', 'b']));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (j ?& ARRAY['a', 'b']));

-- pair subscript
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (ia[1] > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (ia[2] > 0));

-- pair slice
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (ia[1:2] = '{1}'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (ia[:2] = '{1}'));

-- pair elements
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (ia = ARRAY[1, 2]));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (ia = ARRAY[2, 1]));

-- pair contains
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (ia @> ARRAY[1, 2]));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (ia <@ ARRAY[1, 2]));

-- pair round_digits
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (round(n, 1) > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (round(n, 2) > 0));

-- pair truncated_unit
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (date_trunc('day', d) = d));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (date_trunc('hour', d) = d));

-- pair extracted_field
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (extract(dow FROM d) = 1));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (extract(isodow FROM d) = 1));

-- pair time_zone
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (z AT TIME ZONE 'UTC' > d));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (z AT TIME ZONE 'Europe/Berlin' > d));

-- pair interval_units
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (d + interval '1 month' > d));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (d + interval '30 days' > d));

-- pair substring_length
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (substring(w FROM 2) = 'a'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (substring(w FROM 2 FOR 1) = 'a'));

-- pair trimmed_side
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (trim(leading FROM w) = 'a'));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (trim(trailing FROM w) = 'a'));

-- pair position_operands
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (position('a' IN w) = 1));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (position(w IN 'a') = 1));

-- pair overlaps
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK ((d, d) OVERLAPS (d, interval '1 day')));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK ((d, d) OVERLAPS (d, interval '1 hour')));

-- pair bits
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK ((a & b) > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK ((a | b) > 0));

-- pair exclusive_or
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK ((a # b) > 0));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK ((a ^ b) > 0));

-- pair boolean_equality
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (o = p));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (o AND p));

-- pair implication
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (NOT o OR p));
-- and
CREATE TABLE t (LIKE public.r, CONSTRAINT x CHECK (NOT (o OR p)));

-- pair key_direction
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (a);
-- and
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (a DESC);

-- pair nulls_of_key
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (a NULLS FIRST);
-- and
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (a);

-- pair nulls_of_falling_key
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (a DESC);
-- and
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (a DESC NULLS LAST);

-- pair collation_of_key
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (w COLLATE "C");
-- and
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (w);

-- pair class_of_key
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (w text_pattern_ops);
-- and
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (w);

-- pair predicate
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (a) WHERE o;
-- and
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (a) WHERE o IS NOT NULL;

-- pair predicate_and_none
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (a) WHERE o;
-- and
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t (a);

-- pair key_of_expression
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t ((a + b));
-- and
CREATE TABLE t (LIKE public.r);
CREATE INDEX x ON t ((a - b));

-- pair scale_of_number
CREATE TABLE t (x numeric DEFAULT 1.0);
-- and
CREATE TABLE t (x numeric DEFAULT 1.00);

-- pair text_of_number
CREATE TABLE t (x text DEFAULT '1');
-- and
CREATE TABLE t (x text DEFAULT '01');

-- pair moment
CREATE TABLE t (x timestamptz DEFAULT now());
-- and
CREATE TABLE t (x timestamptz DEFAULT clock_timestamp());

-- pair day
CREATE TABLE t (x date DEFAULT CURRENT_DATE);
-- and
CREATE TABLE t (x date DEFAULT '2024-01-01'::date);

-- pair sequence
CREATE TABLE t (x bigint DEFAULT nextval('one.s'));
-- and
CREATE TABLE t (x bigint DEFAULT nextval('two.s'));

-- pair json_kind
CREATE TABLE t (x text DEFAULT '{"a": 1}'::json);
-- and
CREATE TABLE t (x text DEFAULT '{"a": 1}'::jsonb);

-- pair interval_parts
CREATE TABLE t (x interval DEFAULT '1 month');
-- and
CREATE TABLE t (x interval DEFAULT '30 days');

-- pair array_of_one
CREATE TABLE t (x text[] DEFAULT ARRAY['a,b']);
-- and
CREATE TABLE t (x text[] DEFAULT ARRAY['a', 'b']);

-- pair element_named_null
CREATE TABLE t (x text[] DEFAULT ARRAY['NULL']);
-- and
CREATE TABLE t (x text[] DEFAULT ARRAY[NULL]);

-- pair nested_array
CREATE TABLE t (x integer[] DEFAULT ARRAY[ARRAY[1, 2]]);
-- and
CREATE TABLE t (x integer[] DEFAULT ARRAY[1, 2]);

-- pair bit_string
CREATE TABLE t (x varbit DEFAULT B'0101');
-- and
CREATE TABLE t (x varbit DEFAULT B'101');

-- pair bytes
CREATE TABLE t (x bytea DEFAULT '\x61');
-- and
CREATE TABLE t (x bytea DEFAULT '\x61a1');

-- pair random
CREATE TABLE t (x double precision DEFAULT random());
-- and
CREATE TABLE t (x double precision DEFAULT random() * 1);

-- pair user
CREATE TABLE t (x text DEFAULT CURRENT_USER);
-- and
CREATE TABLE t (x text DEFAULT SESSION_USER);

-- pair order_of_nulls
CREATE VIEW x AS SELECT a FROM public.r ORDER BY a NULLS FIRST;
-- and
CREATE VIEW x AS SELECT a FROM public.r ORDER BY a;

-- pair order
CREATE VIEW x AS SELECT a, b FROM public.r ORDER BY a, b;
-- and
CREATE VIEW x AS SELECT a, b FROM public.r ORDER BY b, a;

-- pair order_operator
CREATE VIEW x AS SELECT w FROM public.r ORDER BY w USING ~<~;
-- and
CREATE VIEW x AS SELECT w FROM public.r ORDER BY w USING ~>~;

-- pair counted
CREATE VIEW x AS SELECT count(*) AS n FROM public.r;
-- and
CREATE VIEW x AS SELECT count(a) AS n FROM public.r;

-- pair counted_once
CREATE VIEW x AS SELECT count(DISTINCT a) AS n FROM public.r;
-- and
CREATE VIEW x AS SELECT count(a) AS n FROM public.r;

-- pair filtered
CREATE VIEW x AS SELECT count(*) FILTER (WHERE o) AS n FROM public.r;
-- and
CREATE VIEW x AS SELECT count(*) AS n FROM public.r WHERE o;

-- pair aggregate_order
CREATE VIEW x AS SELECT array_agg(a ORDER BY b) AS n FROM public.r;
-- and
CREATE VIEW x AS SELECT array_agg(a ORDER BY b DESC) AS n FROM public.r;

-- pair union_all
CREATE VIEW x AS SELECT a FROM public.r UNION SELECT b FROM public.r;
-- and
CREATE VIEW x AS SELECT a FROM public.r UNION ALL SELECT b FROM public.r;

-- pair except
CREATE VIEW x AS SELECT a FROM public.r EXCEPT SELECT b FROM public.r;
-- and
CREATE VIEW x AS SELECT a FROM public.r INTERSECT SELECT b FROM public.r;

-- pair nested_sets
CREATE VIEW x AS SELECT a FROM public.r EXCEPT (SELECT b FROM public.r EXCEPT SELECT c FROM public.r);
-- and
CREATE VIEW x AS SELECT a FROM public.r EXCEPT SELECT b FROM public.r EXCEPT SELECT c FROM public.r;

-- pair kind_of_join
CREATE VIEW x AS SELECT x.a FROM public.r x LEFT JOIN public.r y ON x.a = y.a;
-- and
CREATE VIEW x AS SELECT x.a FROM public.r x JOIN public.r y ON x.a = y.a;

-- pair side_of_join
CREATE VIEW x AS SELECT x.a FROM public.r x LEFT JOIN public.r y ON x.a = y.a;
-- and
CREATE VIEW x AS SELECT y.a FROM public.r x LEFT JOIN public.r y ON x.a = y.a;

-- pair condition_of_join
CREATE VIEW x AS SELECT x.a FROM public.r x LEFT JOIN public.r y ON x.a = y.a AND y.o;
-- and
CREATE VIEW x AS SELECT x.a FROM public.r x LEFT JOIN public.r y ON x.a = y.a WHERE y.o;

-- pair nested_join
CREATE VIEW x AS SELECT x.a FROM public.r x LEFT JOIN (public.r y JOIN public.r z ON y.b = z.b) ON x.a = y.a;
-- and
CREATE VIEW x AS SELECT x.a FROM public.r x LEFT JOIN public.r y ON x.a = y.a JOIN public.r z ON y.b = z.b;

-- pair using_and_on
CREATE VIEW x AS SELECT a FROM public.r x FULL JOIN public.r y USING (a);
-- and
CREATE VIEW x AS SELECT x.a FROM public.r x FULL JOIN public.r y ON x.a = y.a;

-- pair correlated
CREATE VIEW x AS SELECT x.a FROM public.r x WHERE EXISTS (SELECT FROM public.r y WHERE y.a = x.a);
-- and
CREATE VIEW x AS SELECT x.a FROM public.r x WHERE EXISTS (SELECT FROM public.r y WHERE y.a = y.a);

-- pair not_in_query
CREATE VIEW x AS SELECT a FROM public.r WHERE a IN (SELECT b FROM public.r);
-- and
CREATE VIEW x AS SELECT a FROM public.r WHERE a NOT IN (SELECT b FROM public.r);

-- pair all_of_query
CREATE VIEW x AS SELECT a FROM public.r WHERE a > ANY (SELECT b FROM public.r);
-- and
CREATE VIEW x AS SELECT a FROM public.r WHERE a > ALL (SELECT b FROM public.r);

-- pair limit
CREATE VIEW x AS SELECT a FROM public.r LIMIT 1;
-- and
CREATE VIEW x AS SELECT a FROM public.r OFFSET 1;

-- pair ties since 13
CREATE VIEW x AS SELECT a FROM public.r ORDER BY a FETCH FIRST 1 ROWS ONLY;
-- and
CREATE VIEW x AS SELECT a FROM public.r ORDER BY a FETCH FIRST 1 ROWS WITH TIES;

-- pair distinct_rows
CREATE VIEW x AS SELECT DISTINCT a, b FROM public.r;
-- and
CREATE VIEW x AS SELECT DISTINCT ON (a) a, b FROM public.r;

-- pair grouping
CREATE VIEW x AS SELECT a, b FROM public.r GROUP BY ROLLUP (a, b);
-- and
CREATE VIEW x AS SELECT a, b FROM public.r GROUP BY CUBE (a, b);

-- pair having
CREATE VIEW x AS SELECT a FROM public.r WHERE a > 0 GROUP BY a;
-- and
CREATE VIEW x AS SELECT a FROM public.r GROUP BY a HAVING a > 0;

-- pair locked
CREATE VIEW x AS SELECT a FROM public.r FOR UPDATE;
-- and
CREATE VIEW x AS SELECT a FROM public.r FOR SHARE;

-- pair waiting
CREATE VIEW x AS SELECT a FROM public.r FOR UPDATE NOWAIT;
-- and
CREATE VIEW x AS SELECT a FROM public.r FOR UPDATE SKIP LOCKED;

-- pair frame
CREATE VIEW x AS SELECT sum(a) OVER (ORDER BY b ROWS UNBOUNDED PRECEDING) AS n FROM public.r;
-- and
CREATE VIEW x AS SELECT sum(a) OVER (ORDER BY b) AS n FROM public.r;

-- pair window
CREATE VIEW x AS SELECT sum(a) OVER (PARTITION BY b) AS n FROM public.r;
-- and
CREATE VIEW x AS SELECT sum(a) OVER (ORDER BY b) AS n FROM public.r;

-- pair materialized
CREATE VIEW x AS WITH q AS MATERIALIZED (SELECT a FROM public.r) SELECT a FROM q;
-- and
CREATE VIEW x AS WITH q AS NOT MATERIALIZED (SELECT a FROM public.r) SELECT a FROM q;

-- pair columns_swapped
CREATE VIEW x AS SELECT a, b FROM public.r;
-- and
CREATE VIEW x AS SELECT b AS a, a AS b FROM public.r;

-- pair name_of_column
CREATE VIEW x AS SELECT a FROM public.r;
-- and
CREATE VIEW x AS SELECT a AS b FROM public.r;

-- pair sampled
CREATE VIEW x AS SELECT a FROM public.r TABLESAMPLE system (10);
-- and
CREATE VIEW x AS SELECT a FROM public.r TABLESAMPLE bernoulli (10);

-- pair only
CREATE VIEW x AS SELECT a FROM ONLY public.r;
-- and
CREATE VIEW x AS SELECT a FROM public.r;

-- pair ordinality
CREATE VIEW x AS SELECT x FROM unnest(ARRAY[1]) WITH ORDINALITY y(x, n);
-- and
CREATE VIEW x AS SELECT n AS x FROM unnest(ARRAY[1]) WITH ORDINALITY y(z, n);

-- pair rows_from
CREATE VIEW x AS SELECT x FROM ROWS FROM (generate_series(1, 2), generate_series(1, 3)) q(x, y);
-- and
CREATE VIEW x AS SELECT x FROM ROWS FROM (generate_series(1, 3), generate_series(1, 2)) q(x, y);

-- pair values_order
CREATE VIEW x AS VALUES (1), (2);
-- and
CREATE VIEW x AS VALUES (2), (1);

-- pair exists
CREATE VIEW x AS SELECT EXISTS (SELECT a FROM public.r) AS n;
-- and
CREATE VIEW x AS SELECT NOT EXISTS (SELECT a FROM public.r) AS n;

-- pair recursive
CREATE VIEW x AS WITH RECURSIVE q(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM q WHERE n < 5) SELECT n FROM q;
-- and
CREATE VIEW x AS WITH RECURSIVE q(n) AS (SELECT 1 UNION SELECT n + 1 FROM q WHERE n < 5) SELECT n FROM q;

-- pair xml_kind
CREATE VIEW x AS SELECT xmlparse(DOCUMENT w) AS x FROM public.r;
-- and
CREATE VIEW x AS SELECT xmlparse(CONTENT w) AS x FROM public.r;

-- pair json_behavior since 17
CREATE VIEW x AS SELECT json_value(j, '$.a' NULL ON ERROR) AS x FROM public.r;
-- and
CREATE VIEW x AS SELECT json_value(j, '$.a' ERROR ON ERROR) AS x FROM public.r;

-- pair json_wrapper since 17
CREATE VIEW x AS SELECT json_query(j, '$.a' WITH WRAPPER) AS x FROM public.r;
-- and
CREATE VIEW x AS SELECT json_query(j, '$.a' WITH CONDITIONAL WRAPPER) AS x FROM public.r;

-- pair rows_of_trigger
CREATE TABLE t (LIKE public.r);
CREATE TRIGGER x BEFORE UPDATE ON t FOR EACH ROW WHEN (old.a > 0) EXECUTE FUNCTION public.note();
-- and
CREATE TABLE t (LIKE public.r);
CREATE TRIGGER x BEFORE UPDATE ON t FOR EACH ROW WHEN (new.a > 0) EXECUTE FUNCTION public.note();

-- pair clause_of_policy
CREATE TABLE t (LIKE public.r);
CREATE POLICY x ON t USING (o) WITH CHECK (p);
-- and
CREATE TABLE t (LIKE public.r);
CREATE POLICY x ON t USING (p) WITH CHECK (o);

-- pair rule_action
CREATE TABLE t (LIKE public.r);
CREATE RULE x AS ON DELETE TO t DO INSTEAD UPDATE t SET a = 1 WHERE a = old.a;
-- and
CREATE TABLE t (LIKE public.r);
CREATE RULE x AS ON DELETE TO t DO ALSO UPDATE t SET a = 1 WHERE a = old.b;

-- pair generated_sum
CREATE TABLE t (a integer, b integer, x integer GENERATED ALWAYS AS (a + b) STORED);
-- and
CREATE TABLE t (a integer, b integer, x integer GENERATED ALWAYS AS (a - b) STORED);

-- pair partition_key
CREATE TABLE t (a integer, b integer) PARTITION BY RANGE ((a + b));
-- and
CREATE TABLE t (a integer, b integer) PARTITION BY RANGE ((a - b));

-- pair bound_of_partition
CREATE TABLE t (a integer) PARTITION BY RANGE (a);
CREATE TABLE x PARTITION OF t FOR VALUES FROM (1) TO (2);
-- and
CREATE TABLE t (a integer) PARTITION BY RANGE (a);
CREATE TABLE x PARTITION OF t FOR VALUES FROM (1) TO (3);

-- pair check_of_domain
CREATE DOMAIN x AS integer CONSTRAINT c CHECK (VALUE > 0);
-- and
CREATE DOMAIN x AS integer CONSTRAINT c CHECK (VALUE >= 0);

-- pair default_of_argument
CREATE FUNCTION x(a integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'select 1';
-- and
CREATE FUNCTION x(a integer DEFAULT 2) RETURNS integer LANGUAGE sql AS 'select 1';

-- pair body since 14
CREATE FUNCTION x(a integer) RETURNS integer LANGUAGE sql RETURN a + 1;
-- and
CREATE FUNCTION x(a integer) RETURNS integer LANGUAGE sql RETURN a - 1;

-- pair statistics_expression since 14
CREATE TABLE t (LIKE public.r);
CREATE STATISTICS x ON (a + b), c FROM t;
-- and
CREATE TABLE t (LIKE public.r);
CREATE STATISTICS x ON (a - b), c FROM t;


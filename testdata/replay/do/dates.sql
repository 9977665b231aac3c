CREATE TABLE ev (at timestamp NOT NULL, d date NOT NULL) PARTITION BY RANGE (d);
DO $$
DECLARE
    d date := '2024-01-31';
    start date;
    stop date;
    r record;
BEGIN
    FOR i IN 0..2 LOOP
        start := date_trunc('month', d)::date + (i || ' months')::interval;
        stop := start + interval '1 month';
        EXECUTE format('CREATE TABLE %I PARTITION OF ev FOR VALUES FROM (%L) TO (%L)', 'ev_' || to_char(start, 'YYYY_MM'), start, stop);
    END LOOP;
    FOR r IN SELECT g::date AS s FROM generate_series('2025-01-01'::date, '2025-03-01', '1 month') g LOOP
        EXECUTE format('CREATE TABLE %I PARTITION OF ev FOR VALUES FROM (%L) TO (%L)', 'ev_' || to_char(r.s, 'YYYYMM'), r.s, r.s + '1 month'::interval);
    END LOOP;
    EXECUTE format('CREATE TABLE y%s_q%s_d%s ()', extract(year FROM d), extract(quarter FROM d), extract(day FROM d));
    EXECUTE format('CREATE TABLE %I ()', 'w_' || to_char(date_trunc('week', d), 'YYYY_MM_DD'));
    EXECUTE format('CREATE TABLE %I ()', 'diff_' || (DATE '2024-03-01' - DATE '2024-02-01'));
    EXECUTE format('CREATE TABLE %I ()', 'leap_' || ('2024-01-31'::date + '1 month'::interval)::date);
    EXECUTE format('CREATE TABLE %I ()', 'back_' || ('2024-03-31'::date - interval '1 month')::date);
    EXECUTE format('CREATE TABLE %I ()', 'ts_' || ('2024-03-31 10:20:30'::timestamp + interval '2 hours'));
    EXECUTE format('CREATE TABLE %I ()', 'mk_' || make_date(2020, 2, 29) || '_' || to_date('2021-03-04', 'YYYY-MM-DD'));
END $$;
-- opaque
DO $$ BEGIN
    EXECUTE format('CREATE TABLE %I ()', 'now_' || to_char(now(), 'YYYY_MM'));
END $$;

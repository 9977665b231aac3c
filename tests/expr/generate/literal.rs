//! Random literals: texts that types read, with a few characters changed.

use super::Generator;

/// A type with texts that it reads.
type Texts = (&'static str, &'static [&'static str]);

#[rustfmt::skip]
const TEXTS: &[Texts] = &[
    ("date", &[
        "2024-02-29", "1999-1-8", "January 8, 1999", "1/8/1999", "8-Jan-99", "Jan-08-1999", "19990108", "990108", "1999.008",
        "J2451187", "January 8, 99 BC", "infinity", "epoch", "99-08-Jan", "2024-01-01 10:00", "20011225T040506.789-07",
        "2001-12-25 04:05 America/New_York", "Mon Feb 5 2001 PST", "01.02.2003", "5874897-12-31", "y2001m02d04", "at 2001-02-03 on",
    ]),
    ("time", &[
        "04:05:06.789", "04:05", "040506", "0405", "04:05 AM", "04:05 pm", "24:00:00", "23:59:60", "allballs",
        "04:05:06 PST", "04:05:06-08:00", "2003-04-12 04:05:06 America/New_York", "T04:05", "04:05:06.7 z", "12:00 am", "h04mm05",
    ]),
    ("timetz", &["04:05:06+02", "04:05-08:30", "040506+0730", "04:05:06 PST", "allballs", "10:20 z", "2003-04-12 04:05 est", "10:20:30.5 gmt"]),
    ("timestamp", &[
        "2024-01-01 10:00:00.5", "Jan 8 1999 04:05:06 PST", "1999-01-08T04:05:06Z", "20240101 101112", "2024-01-01 24:00",
        "-infinity", "epoch", "2024.123 10:11", "Thu Jan 8 04:05:06 1999", "J2451187 04:05", "J2451187.5", "4714-11-24 00:00 BC",
        "294276-12-31 23:59:59", "1999-01-08 04:05 am", "01/02/03 4:5:6", "2024-01-01 10:00 dst", "12.345 Jan 2020",
    ]),
    ("timestamptz", &[
        "2024-01-01 10:00:00+02", "2024-01-01 10:00:00.123456-07:30", "1999-01-08 04:05:06 EST", "2024-01-01 10:00 met dst",
        "Jan 8 1999 040506 cest", "2024-01-01T10:00Z", "2024-01-01 10:00 +5", "20011225T040506-08", "2024-01-01 10:00 etc/gmt+5",
        "2024-01-01 10:00 foo-3", "2024-01-01 utc", "infinity", "J2451187-08", "2024-01-01 10:00+16",
    ]),
    ("interval", &[
        "1 day", "2 hours 3 min", "1-2", "1 04:05:06.7", "P1Y2M3DT4H5M6S", "P0001-02-03T04:05:06", "@ 1 minute ago", "1.5 years",
        "-1 mons +2 days -03:04", "1 week 2.5 days", "3 c", "4 decades 1 millennium", "1h30m", "P1.5W", "PT010203", "P20200102T03",
        "+1:2", "-1:2:3.5", "2 quarters", "5 ms 6 us", "1 y 2 mon 3 d 4 h 5 m 6 s", "P-1Y2M", "0.1 mon", "1e3", "12345678901 us", "infinity",
    ]),
    ("point", &["(1,2)", "1,2", " ( 1.5e3 , -2 ) ", "(NaN,Infinity)", "(0x1p3,-0)", "(1e400,2)"]),
    ("lseg", &["[(1,2),(3,4)]", "((1,2),(3,4))", "(1,2),(3,4)", "1,2,3,4", "[1,2,3,4]"]),
    ("box", &["(1,2),(0,0)", "((1,2),(3,4))", "1,2,3,4", "(1,NaN),(2,0)"]),
    ("line", &["{1,2,3}", "[(1,2),(3,4)]", "(1,2),(1,4)", "{0,0,1}", "1,2,3,2", "((0,1),(2,5))"]),
    ("path", &["[(1,2),(3,4)]", "((1,2),(3,4),(5,6))", "(1,2),(3,4)", "1,2,3,4", "((1,2))", "(1,2)"]),
    ("polygon", &["((0,0),(1,1),(1,0))", "(0,0),(1,1)", "0,0,1,1,2,2", "((1,2))", "(1,2)"]),
    ("circle", &["<(1,2),3>", "((1,2),3)", "(1,2),3", "1,2,3", "<1,2,3>", "<(1,2),NaN>"]),
    ("jsonpath", &[
        "$.a.b[*].c", "strict $.a ? (@.b > 1 && @.c == \"x\")", "$.a[0 to last].type()", "$.** ? (@ like_regex \"^a\" flag \"i\")",
        "$.**{2 to last}.x", "$ ? (exists (@.a) || !(@.b < 1))", "-$.a + 2 * 3 % 4", "($.a - 1).abs()", "$var.\"q k\".size()",
        "$.a starts with \"b\"", "(1).type()", "1.5e3", "$.a.datetime(\"HH24\")", "lax $[last - 1, 2]", "($.a == 1) is unknown",
        "$.t ? (@ starts with $p)", "$.key.keyvalue()", "$.\\u0061b", "$.a.decimal(3,2).bigint()", "$.x.time(3)", "0x1F + 1_000",
        "$ ? ((@.a + 1).b == 2)", "null", "\"s\"", "$.* ? (@.is.to == true)", "$.a == $.b", "1 .floor()",
    ]),
    ("tsvector", &["a b c", "a:1 b:2A,3B", "'it''s' x", "b:2 a:1 b:1C", "a\\ b:4*", "''", "'a b':5,6,5A", "cat:20000", "bb a ccc aa"]),
    ("tsquery", &["a & b", "a | !b <-> c", "(a | b) & !c", "a:AB*", "'x y' <2> z", "!(a & b)", "a <-> (b <-> c)", "!!a", "a b", "a & (b | c) & d"]),
    ("macaddr", &["08:00:2b:01:02:03", "08-00-2b-01-02-03", "08002b:010203", "08002b-010203", "0800.2b01.0203", "0800-2b01-0203", "08002b010203"]),
    ("macaddr8", &["08:00:2b:01:02:03:04:05", "08-00-2b-01-02-03-04-05", "08002b:0102030405", "0800.2b01.0203.0405", "08002b0102030405", "08:00:2b:01:02:03"]),
    ("inet", &["10.0.0.1", "192.168.1.5/24", "::1", "2001:db8::ff00:42:8329/64", "::ffff:1.2.3.4", "10.1/16", "::2", "fe80::1/10", "1:2:3:4:5:6:7:8"]),
    ("cidr", &["10.0.0.0/8", "10.1", "192.168", "224.1", "2001:db8::/32", "::/0", "172.16.0.0", "10.1.2.3/32", "128", "::1"]),
    ("money", &["1.50", "$1,000.00", "-12", "($5.25)", "+3", "$-1.005", "12345678901234567.89", "1,2,3", ".5", "-$.07"]),
    ("numeric", &["1.5", "-0.00", "1e10", "NaN", "Infinity", "1_000.5", "0x1F", ".5", "5.", "12e-3", "  7  ", "1e-5"]),
    ("float8", &["1.5", "1e400", "1e-400", "-0", "NaN", "inf", "0x1F", " 12 ", "1e15", "123456789012345678", "1e-5", "4.9e-324"]),
    ("real", &["1.5", "1e39", "1e-50", "16777217", "0.1", "-infinity", "1e-45"]),
    ("integer", &["1", "-2147483648", "2147483648", " 42 ", "0x1F", "1_000", "0b101", "+5", "1.5"]),
    ("bigint", &["9223372036854775807", "-9223372036854775808", "9223372036854775808", "0o17", "1__0"]),
    ("smallint", &["32767", "-32768", "40000", "7 "]),
    ("boolean", &["t", "true", "yes", "on", "1", "off", "FALSE", "no", " tr ", "o", "of"]),
    ("bytea", &["\\x0aFF", "\\x0a ff", "abc", "a\\\\b", "\\001\\377", "\\x0", "\\x0g", "\\400"]),
    ("uuid", &["a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}", "a0eebc999c0b4ef8bb6d6bb9bd380a11", "a0ee-bc99-9c0b-4ef8-bb6d-6bb9-bd38-0a11"]),
    ("json", &["{\"a\": [1, 2.5e3, null, true]}", "\"s\\u00e9\\n\"", "[]", "-0.5", "{\"a\":1,\"a\":2}", "nul"]),
    ("jsonb", &["{\"b\":1, \"a\": [true,null]}", "1.50", "\"\\ud83d\\ude00\"", "[1,[2,{}]]", "{\"aa\":1,\"b\":{\"c\":\"\\\\\"}}", "1e2", "\"\\u0000\""]),
    ("integer[]", &["{1,2,3}", "{{1,2},{3,4}}", "{}", "[0:1]={1,2}", "{NULL,1}", "{ 1 , 2 }", "[2][2]={{1,2},{3,4}}", "{{},{}}", "{1,{2}}"]),
    ("text[]", &["{a,b}", "{\"x y\",NULL,\"null\"}", "{a b,\"c\\\"d\"}", "{\"\",a\\,b}", "{a\"b\"}", "{,}", "{{a},{b}}"]),
    ("box[]", &["{(1,2),(0,0);(3,4),(1,1)}"]),
    ("int4range", &["[1,5)", "(1,5]", "empty", "(,3]", "[4,]", "[5,1]", "[1,1)", "(1,2)", " [ 1 , 5 ) ", "[1,2147483647]"]),
    ("numrange", &["[1.0,2.5]", "(1,1]", "[\"1\",2)", "(-Infinity,NaN]", "[10,9]"]),
    ("daterange", &["[2024-01-01,2024-02-01]", "(2024-01-01,infinity]", "[0001-01-01 BC,)"]),
    ("tstzrange", &["[2024-01-01 00:00+00,)", "[\"2024-01-01 10:00\",\"2024-01-02 10:00\")", "[epoch,now]"]),
    ("int4multirange", &["{[1,3),[5,7)}", "{[1,3),[3,7)}", "{[5,7),[1,6]}", "{}", "{empty,[1,2)}", "{[1,2),}"]),
    ("nummultirange", &["{[1.0,2.0),(2.0,3.0]}", "{[1,2],[2,3]}", "{(,1),[0,)}"]),
    ("pg_lsn", &["0/16B3748", "FFFFFFFF/FFFFFFFF", "1/0", "0/123456789"]),
    ("xid8", &["1", "18446744073709551615", "0x10", "-1"]),
    ("xid", &["1", "4294967295", "0x10"]),
    ("tid", &["(1,2)", "(0,65535)", "(1,70000)"]),
    ("txid_snapshot", &["10:20:10,14,15", "1:1:", "12:10:"]),
    ("pg_snapshot", &["10:20:10,14,15", "1:1:", "12:10:"]),
    ("bit(4)", &["1010", "b1010", "xA", "101", "1012"]),
    ("varbit", &["10101", "X1f", "b1", "", "2"]),
    ("\"char\"", &["a", "ab", "\\101", "", "\\9"]),
    ("name", &["abc", "x y"]),
    ("oid", &["1", "4294967295", "-1", "4294967296", "0x10"]),
    ("oidvector", &["1 2 3", "", "1 x"]),
    ("int2vector", &["1 2 3", "", "1 40000"]),
    ("regclass", &["pg_class", "app.s", "\"T two\"", "app.\"T two\"", "nosuch", "a.b.c.d", "1259", "-", "R"]),
    ("regtype", &["integer", "int4", "varchar(5)", "app.mood", "integer[]", "timestamp with time zone", "nosuch", "23", "public.word", "character varying"]),
    ("regproc", &["now", "abs", "app.twice", "nosuch", "label", "pg_catalog.now", "-"]),
    ("regprocedure", &["abs(integer)", "app.twice(int)", "app.twice(integer)", "now()", "label(text[])", "lower(text)", "abs", "nosuch(text)", "sum(int4)"]),
    ("regoper", &["+", "||/", "pg_catalog.!!", "nosuch", "#-"]),
    ("regoperator", &["+(integer,integer)", "!!(none,tsquery)", "=(text, text)", "+(integer)", "||(text,text)", "pg_catalog.-(none,int4)"]),
    ("regrole", &["postgres", "nosuchrole", "\"postgres\"", "a.b"]),
    ("regnamespace", &["app", "pg_catalog", "nosuch", "\"app\"", "a.b"]),
    ("regconfig", &["english", "pg_catalog.simple", "nosuch"]),
    ("regdictionary", &["simple", "english_stem", "nosuch"]),
    ("regcollation", &["\"C\"", "pg_catalog.\"POSIX\"", "nosuch", "default"]),
    ("app.mood", &["sad", "ok", "it's fine", "Sad"]),
    ("app.pair", &["(1,a)", "(,)", "(1,\"a b\")", "(1,\"a\"\"b\")", " (1,a)", "(1)", "(1,2,3)", "( 1 ,a\\,b)"]),
    ("xml", &["<a/>", "<a>x</a>", "text", "<a><b></a>", "<?xml version=\"1.0\"?><a/>"]),
    ("refcursor", &["c"]),
    ("cid", &["1", "4294967295"]),
];

/// What is put into a text.
const SIGNS: &[&str] = &[
    " ", ",", ".", ":", "-", "+", "/", "(", ")", "[", "]", "{", "}", "0", "1", "9", "a", "z", "T", "e", "x", "'", "\"",
    "\\", "*", "&", "|", "!", "<", ">", "=", "@", "$", "_", "  ", "00", "é", "am", " bc", ";", "#", "%", "?", "null",
];

impl Generator {
    /// A statement with a literal of some type.
    pub fn literal(&mut self) -> String {
        let (ty, texts) = TEXTS[self.random.below(TEXTS.len())];
        let mut text: Vec<char> = self.random.pick(texts).chars().collect();
        // Some are as they are listed, most are changed a little.
        let edits = match self.random.below(8) {
            0..=2 => 0,
            3..=5 => 1,
            6 => 2,
            _ => 4,
        };
        for _ in 0..edits {
            let at = self.random.below(text.len() + 1);
            match self.random.below(6) {
                0 if at < text.len() => {
                    text.remove(at);
                }
                1 if at < text.len() => text.insert(at, text[at]),
                2 if at + 1 < text.len() => text.swap(at, at + 1),
                3 => {
                    let other: Vec<char> = self.random.pick(texts).chars().collect();
                    let from = self.random.below(other.len() + 1);
                    text.truncate(at);
                    text.extend(&other[from.min(other.len())..]);
                }
                4 if at < text.len() => {
                    text[at] = if text[at].is_uppercase() {
                        text[at].to_ascii_lowercase()
                    } else {
                        text[at].to_ascii_uppercase()
                    };
                }
                _ => {
                    let sign = self.random.pick(SIGNS);
                    text.splice(at..at, sign.chars());
                }
            }
        }
        let text: String = text.into_iter().collect();
        format!("create table z (z {ty} default '{}');", text.replace('\'', "''"))
    }
}

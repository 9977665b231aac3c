//! Random statements with the forms of SQL/XML and SQL/JSON.

use super::{BOOL, Column, Generator, R, WORD};

const XML: u32 = 142;
const JSON: u32 = 114;
const JSONB: u32 = 3802;
const TEXT: u32 = 25;

/// Types that RETURNING and columns name, now and then one that they cannot.
const TYPES: &[&str] = &[
    "text",
    "varchar(7)",
    "character(4)",
    "integer",
    "bigint",
    "numeric(6,2)",
    "numeric",
    "boolean",
    "date",
    "timestamptz",
    "timestamp(2)",
    "json",
    "jsonb",
    "text[]",
    "integer[]",
    "app.mood",
    "app.positive",
    "word",
    "app.pair",
    "bytea",
    "name",
    "uuid",
    "interval",
    "double precision",
    "int4range",
    "xml",
    "\"char\"",
    "bit(3)",
    "record",
    "nosuch",
];
const STRINGS: &[&str] =
    &["text", "varchar(7)", "character(4)", "varchar", "word", "name", "bytea", "json", "jsonb", "text", "integer"];
const PATHS: &[&str] = &[
    "$",
    "$.a",
    "$.a.b[*]",
    "strict $.a",
    "$.a ? (@ > $x)",
    "$[last]",
    "$.*",
    "$.a.type()",
    "$.\"q k\"",
    "$ ? (@.b == $\"Y z\")",
    "$.a.size()",
    "$.a.datetime()",
    "$.a ? (@.datetime() < $x)",
    "$.a.date()",
    "$.",
    "lax $.a[0 to 2]",
    "-$.a",
    "$ ? ($x == $\"Y z\")",
    "$.a.datetime(\"HH24:MI\") ? (@ < $x)",
    "strict $.a[*].datetime(\"HH24 TZH\") ? (@ > $x)",
    "$.**.a",
];
const NAMES: &[&str] = &["x", "\"Y z\"", "\"select\"", "doc", "\"a:b\"", "xmlish", "\"9\"", "k_x"];
const XPATHS: &[&str] = &["'/a/b'", "'//a[text() = ''x'']'", "'@id'", "'a' || 'b'", "t", "v20", "5"];

impl Generator {
    /// A statement with forms of SQL/XML, and those of SQL/JSON up to that version.
    pub fn form(&mut self, version: u16) -> String {
        self.columns = R.iter().map(|(n, t)| Column { text: (*n).to_owned(), ty: *t }).collect();
        self.columns.push(Column { text: "xm".into(), ty: XML });
        let depth = 1 + self.random.below(3);
        match self.random.below(14) {
            0..=3 => {
                let value = self.any_form(version, depth);
                let test = self.random.pick(&["is not null", "is null", "is distinct from null"]);
                format!("alter table r add check (({value}) {test}) not valid;")
            }
            4 => format!("alter table r add check ({}) not valid;", self.form_condition(version, depth)),
            5 => {
                self.columns.clear();
                let ty = self.random.pick(&["text", "xml", "json", "jsonb", "integer", "varchar(5)", "boolean"]);
                format!("create table z (z {ty} default ({}));", self.any_form(version, depth))
            }
            6 => {
                let ty = self.random.pick(&["text", "xml", "json", "jsonb", "integer", "varchar(5)", "boolean"]);
                format!(
                    "alter table r add column z {ty} generated always as ({}) stored;",
                    self.any_form(version, depth)
                )
            }
            7 => format!("create index on r (i4) where {};", self.form_condition(version, depth)),
            8..=9 => {
                let from =
                    if version >= 17 && self.random.one_in(2) { self.json_table(depth) } else { self.xml_table(depth) };
                let join = self.random.pick(&[", ", " cross join ", ", lateral ", " left join "]);
                let on = if join.starts_with(" left") { " on true" } else { "" };
                let alias = self.random.pick(&[" as q", " q", " as \"Q q\"", ""]);
                let shown = match alias {
                    "" if from.starts_with("xml") => "xmltable",
                    "" => "json_table",
                    " as \"Q q\"" => "\"Q q\"",
                    _ => "q",
                };
                format!("create view z as select {shown}.* from r{join}{from}{alias}{on};")
            }
            10 if version >= 16 => {
                let mut list = Vec::new();
                for i in 0..=self.random.below(2) {
                    list.push(format!("{} as x{i}", self.json_aggregate(depth)));
                }
                let group = self.random.pick(&["", " group by b", " group by b having count(*) > 1"]);
                format!("create view z as select {} from r{group};", list.join(", "))
            }
            _ => {
                let mut list = Vec::new();
                for i in 0..=self.random.below(3) {
                    let value = self.any_form(version, depth);
                    list.push(if i == 0 && self.random.one_in(2) { value } else { format!("{value} as x{i}") });
                }
                format!("create view z as select {} from r;", list.join(", "))
            }
        }
    }

    fn any_form(&mut self, version: u16, depth: usize) -> String {
        match self.random.below(10) {
            0..=2 => self.xml_form(depth),
            _ if version < 16 => self.xml_form(depth),
            3..=5 => self.json_form(depth),
            _ if version < 17 => self.json_form(depth),
            _ => self.json_function(depth),
        }
    }

    /// A value of any type that is plain.
    fn plain(&mut self, depth: usize) -> String {
        let ty = self.any_type();
        self.value(ty, depth.saturating_sub(1).min(1))
    }

    fn column(&mut self) -> String {
        let at = self.random.below(self.columns.len().max(1));
        self.columns.get(at).map_or_else(|| "'x'".to_owned(), |c| c.text.clone())
    }

    fn xml_value(&mut self, depth: usize) -> String {
        match self.random.below(6) {
            0..=1 if depth > 0 => self.xml_form(depth - 1),
            2 => "'<a>x</a>'".into(),
            3 => "null".into(),
            4 => "t::xml".into(),
            _ if self.columns.is_empty() => "'<a/>'".into(),
            _ => "xm".into(),
        }
    }

    fn xml_named(&mut self, depth: usize) -> String {
        let mut list = Vec::new();
        for _ in 0..=self.random.below(3) {
            let column = self.random.one_in(2);
            let value = if column { self.column() } else { self.plain(depth) };
            let named = if column { self.random.one_in(2) } else { !self.random.one_in(30) };
            list.push(if named { format!("{value} as {}", self.random.pick(NAMES)) } else { value });
        }
        list.join(", ")
    }

    fn xml_form(&mut self, depth: usize) -> String {
        match self.random.below(9) {
            0 => format!("xmlconcat({}, {})", self.xml_value(depth), self.xml_value(depth)),
            1 | 2 => {
                let mut out = format!("xmlelement(name {}", self.random.pick(NAMES));
                if self.random.one_in(2) {
                    out += &format!(", xmlattributes({})", self.xml_named(depth));
                }
                for _ in 0..self.random.below(3) {
                    let value = if self.random.one_in(2) { self.xml_value(depth) } else { self.plain(depth) };
                    out += &format!(", {value}");
                }
                out + ")"
            }
            3 => format!("xmlforest({})", self.xml_named(depth)),
            4 => {
                let kind = self.random.pick(&["document", "content"]);
                let space = self.random.pick(&["", " preserve whitespace", " strip whitespace"]);
                format!("xmlparse({kind} {}{space})", self.value(TEXT, depth.min(1)))
            }
            5 => format!("xmlpi(name {}, {})", self.random.pick(NAMES), self.value(TEXT, depth.min(1))),
            6 => {
                let version = self.random.pick(&["'1.0'", "no value", "null", "t", "v20"]);
                let standalone =
                    self.random.pick(&["", ", standalone yes", ", standalone no", ", standalone no value"]);
                format!("xmlroot({}, version {version}{standalone})", self.xml_value(depth))
            }
            7 => {
                let kind = self.random.pick(&["document", "content"]);
                format!("xmlserialize({kind} {} as {})", self.xml_value(depth), self.random.pick(STRINGS))
            }
            _ => format!("({} is {}document)", self.xml_value(depth), self.random.pick(&["", "not "])),
        }
    }

    fn form_condition(&mut self, version: u16, depth: usize) -> String {
        let one = match self.random.below(4) {
            0 => format!("{} is {}document", self.xml_value(depth), self.random.pick(&["", "not "])),
            1 => {
                let path = self.random.pick(&["'//a'", "t", "('/a' || v20)"]);
                format!("xmlexists({path} passing {})", self.random.pick(&["xm", "'<a/>'", "by ref xm", "t"]))
            }
            2 if version >= 16 => self.is_json(depth),
            3 if version >= 17 => self.json_exists(depth),
            _ => format!("xmlserialize(content {} as text) = t", self.xml_value(depth)),
        };
        match self.random.below(4) {
            0 => format!("not ({one})"),
            1 => format!("({one}) and {}", self.value(BOOL, 1)),
            2 => format!("({one}) is true"),
            _ => one,
        }
    }

    fn is_json(&mut self, depth: usize) -> String {
        let of = [TEXT, 1043, 1042, WORD, JSON, JSONB, 17, 23][self.random.below(8)];
        let value = self.operand(of, depth.min(1));
        let what = self.random.pick(&["", " value", " object", " array", " scalar"]);
        let unique = self.random.pick(&["", "", " with unique keys", " without unique", " with unique"]);
        format!("{value} is {}json{what}{unique}", self.random.pick(&["", "not "]))
    }

    fn json_format(&mut self) -> &'static str {
        self.random.pick(&[
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            " format json",
            " format json",
            " format json encoding utf8",
        ])
    }

    /// A value in a constructor.
    fn json_item(&mut self, depth: usize) -> String {
        match self.random.below(8) {
            0 | 1 if depth > 0 => self.json_form(depth - 1),
            2 => format!("{}{}", self.random.pick(&["t", "v20", "by", "j", "jb", "'[1]'", "i4"]), self.json_format()),
            3 => "null".into(),
            4..=5 => self.column(),
            _ => self.plain(depth),
        }
    }

    fn returning(&mut self, types: &[&str]) -> String {
        if self.random.one_in(2) {
            return String::new();
        }
        let ty = types[self.random.below(types.len())];
        let format = if self.random.one_in(9) { self.json_format() } else { "" };
        format!(" returning {ty}{format}")
    }

    fn nulls(&mut self) -> &'static str {
        self.random.pick(&["", "", " null on null", " absent on null"])
    }

    fn unique(&mut self) -> &'static str {
        self.random.pick(&["", "", " with unique keys", " without unique keys"])
    }

    fn key(&mut self) -> String {
        self.random.pick(&["'a'", "t", "v20", "i4", "'b c'", "nm", "d", "md"]).to_owned()
    }

    fn json_form(&mut self, depth: usize) -> String {
        match self.random.below(7) {
            0..=2 => {
                let mut pairs = Vec::new();
                for _ in 0..self.random.below(4) {
                    let by = self.random.pick(&[" : ", ": ", " value "]);
                    pairs.push(format!("{}{by}{}", self.key(), self.json_item(depth)));
                }
                let clauses =
                    if pairs.is_empty() { String::new() } else { format!("{}{}", self.nulls(), self.unique()) };
                format!("json_object({}{clauses}{})", pairs.join(", "), self.returning(STRINGS))
            }
            3..=5 => {
                let mut items = Vec::new();
                for _ in 0..self.random.below(4) {
                    items.push(self.json_item(depth));
                }
                let nulls = if items.is_empty() { "" } else { self.nulls() };
                format!("json_array({}{nulls}{})", items.join(", "), self.returning(STRINGS))
            }
            _ => {
                let query = self.random.pick(&[
                    "select id from app.s",
                    "select name from app.s where id > 1 order by amount",
                    "select s.tags from app.s where s.r_id = i4",
                    "select 1 union select 2",
                    "values (1), (2)",
                    "select id, name from app.s",
                    "select doc from app.\"T two\"",
                ]);
                format!("json_array({query}{})", self.returning(STRINGS))
            }
        }
    }

    fn json_aggregate(&mut self, depth: usize) -> String {
        let filter = self.random.pick(&["", "", " filter (where i4 > 3)"]);
        let over = self.random.pick(&["", "", "", " over (partition by b order by i4)", " over ()"]);
        if self.random.one_in(2) {
            let value = self.json_item(depth.min(1));
            let clauses = format!("{}{}{}", self.nulls(), self.unique(), self.returning(STRINGS));
            return format!("json_objectagg({}: {value}{clauses}){filter}{over}", self.key());
        }
        let order = self.random.pick(&["", " order by i4", " order by t desc, i4 nulls first"]);
        let value = self.json_item(depth.min(1));
        format!("json_arrayagg({value}{order}{}{}){filter}{over}", self.nulls(), self.returning(STRINGS))
    }

    /// What a path looks into.
    fn context(&mut self, depth: usize) -> String {
        match self.random.below(9) {
            0 => "j".into(),
            1 => "t".into(),
            2 => "'{\"a\": 1}'".into(),
            3 => format!("{}{}", self.random.pick(&["t", "by", "j", "v20"]), self.json_format()),
            4 if depth > 0 => self.json_function(depth - 1),
            5 if depth > 0 => self.json_form(depth - 1),
            6 if self.random.one_in(4) => self.column(),
            _ if self.columns.is_empty() => "'{}'".into(),
            _ => "jb".into(),
        }
    }

    fn path(&mut self) -> String {
        match self.random.below(12) {
            0 => "t".into(),
            1 => "'$.' || t".into(),
            2 => "null".into(),
            _ => format!("'{}'", self.random.pick(PATHS)),
        }
    }

    fn passing(&mut self) -> String {
        if !self.random.one_in(3) {
            return String::new();
        }
        let mut list = Vec::new();
        for name in ["x", "\"Y z\"", "\"select\""].into_iter().take(1 + self.random.below(3)) {
            let value = if self.random.one_in(2) { self.column() } else { self.plain(1) };
            list.push(format!("{value}{} as {name}", if self.random.one_in(6) { self.json_format() } else { "" }));
        }
        format!(" passing {}", list.join(", "))
    }

    fn behavior(&mut self, kinds: &[&str]) -> String {
        if !self.random.one_in(3) {
            return format!(" {}", kinds[self.random.below(kinds.len())]);
        }
        let plain = self.plain(1);
        let value = self.random.pick(&[
            "1",
            "'x'",
            "null",
            "upper('x')",
            "1 + 1",
            "'[]'::jsonb",
            "true",
            "now()",
            "-5",
            "'ok'",
            "0.5",
            "PLAIN",
            "'1'",
            "null",
        ]);
        format!(" default {}", value.replace("PLAIN", &plain))
    }

    /// Behaviors of `JSON_QUERY`, or of `JSON_VALUE`; now and then others.
    fn behaviors(&mut self, query: bool) -> String {
        const ALL: &[&str] = &["null", "error", "empty array", "empty object", "empty", "true", "unknown"];
        let kinds = match (self.random.one_in(20), query) {
            (true, _) => ALL,
            (false, true) => &ALL[..5],
            (false, false) => &ALL[..2],
        };
        let mut out = String::new();
        if self.random.one_in(3) {
            out += &format!("{} on empty", self.behavior(kinds));
        }
        if self.random.one_in(3) {
            out += &format!("{} on error", self.behavior(kinds));
        }
        out
    }

    fn wrapper(&mut self) -> String {
        let wrapper =
            self.random.pick(&["", "", " with wrapper", " with conditional wrapper", " without array wrapper"]);
        let quotes = self.random.pick(&["", "", "", " keep quotes", " omit quotes", " omit quotes on scalar string"]);
        format!("{wrapper}{quotes}")
    }

    fn json_exists(&mut self, depth: usize) -> String {
        let on = self.random.pick(&["", "", " error on error", " true on error", " unknown on error"]);
        format!("json_exists({}, {}{}{on})", self.context(depth), self.path(), self.passing())
    }

    fn json_function(&mut self, depth: usize) -> String {
        match self.random.below(10) {
            0 => self.json_exists(depth),
            1..=4 => format!(
                "json_value({}, {}{}{}{})",
                self.context(depth),
                self.path(),
                self.passing(),
                self.returning(TYPES),
                self.behaviors(false)
            ),
            5..=6 => format!(
                "json_query({}, {}{}{}{}{})",
                self.context(depth),
                self.path(),
                self.passing(),
                self.returning(TYPES),
                self.wrapper(),
                self.behaviors(true)
            ),
            7 => format!("json({}{})", self.context(depth), self.unique()),
            8 => format!("json_scalar({})", self.plain(depth)),
            _ => format!("json_serialize({}{})", self.context(depth), self.returning(STRINGS)),
        }
    }

    fn json_columns(&mut self, depth: usize, made: &mut u32) -> String {
        let mut list = Vec::new();
        for _ in 0..=self.random.below(3) {
            *made += 1;
            let name = if self.random.one_in(9) { "\"C c\"".to_owned() } else { format!("c{made}") };
            let ty = TYPES[self.random.below(TYPES.len())];
            let path =
                if self.random.one_in(2) { format!(" path '{}'", self.random.pick(PATHS)) } else { String::new() };
            list.push(match self.random.below(8) {
                0 => format!("{name} for ordinality"),
                1 => {
                    let on = self.random.pick(&["", " error on error", " true on error", " null on error"]);
                    format!("{name} {ty} exists{path}{on}")
                }
                2 => format!("{name} {ty} format json{path}{}{}", self.wrapper(), self.behaviors(true)),
                3 if depth > 0 => {
                    let named = self.random.pick(&["", " as p", " as \"P p\""]);
                    let word = self.random.pick(&["nested path", "nested"]);
                    let columns = self.json_columns(depth - 1, made);
                    format!("{word} '{}'{named} {columns}", self.random.pick(PATHS))
                }
                4 => format!("{name} {ty}{path}{}{}", self.wrapper(), self.behaviors(true)),
                _ => format!("{name} {ty}{path}{}", self.behaviors(false)),
            });
        }
        format!("columns ({})", list.join(", "))
    }

    fn json_table(&mut self, depth: usize) -> String {
        let named = self.random.pick(&["", "", " as p", " as \"Root r\""]);
        let on = self.random.pick(&[
            "",
            "",
            "",
            " error on error",
            " empty on error",
            " empty array on error",
            " null on error",
        ]);
        let columns = self.json_columns(depth, &mut 0);
        format!(
            "json_table({}, '{}'{named}{} {columns}{on})",
            self.context(depth),
            self.random.pick(PATHS),
            self.passing()
        )
    }

    fn xml_table(&mut self, depth: usize) -> String {
        let spaces = self.random.pick(&[
            "",
            "",
            "",
            "xmlnamespaces('http://x.y' as n), ",
            "xmlnamespaces(default 'u', v20 as \"N n\"), ",
            "xmlnamespaces('a' as b, 'c' as b), ",
        ]);
        let mut list = Vec::new();
        for i in 0..=self.random.below(3) {
            let name = if self.random.one_in(9) { "\"C c\"".to_owned() } else { format!("c{i}") };
            if self.random.one_in(6) {
                list.push(format!("{name} for ordinality"));
                continue;
            }
            let mut column = format!("{name} {}", TYPES[self.random.below(TYPES.len())]);
            if self.random.one_in(2) {
                column += &format!(" path ({})", self.random.pick(XPATHS));
            }
            if self.random.one_in(3) {
                column += &format!(" default ({})", self.plain(depth));
            }
            column += self.random.pick(&["", "", " not null"]);
            list.push(column);
        }
        let by = self.random.pick(&["", "by ref ", "by value "]);
        format!(
            "xmltable({spaces}({}) passing {by}({}) columns {})",
            self.random.pick(XPATHS),
            self.xml_value(depth),
            list.join(", ")
        )
    }
}

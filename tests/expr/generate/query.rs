//! Random queries.

use super::{BOOL, Column, Generator, MOOD, R};

/// What can be named: what it goes by, with its columns.
pub(super) type Items = Vec<(String, Vec<(String, u32)>)>;

/// Something in FROM: the name it goes by, and its columns.
struct Item {
    sql: String,
    name: String,
    columns: Vec<(String, u32)>,
}

const S: &[(&str, u32)] =
    &[("id", 23), ("r_id", 23), ("name", 25), ("amount", 1700), ("at", 1184), ("tags", 1009), ("kind", MOOD)];
const T: &[(&str, u32)] = &[("id", 23), ("s_id", 20), ("label", 1043), ("doc", 3802), ("flag", BOOL), ("day", 1082)];
const SEEN: &[(&str, u32)] = &[("id", 23), ("name", 25), ("amount", 1700)];

/// Columns with their types.
type Columns = &'static [(&'static str, u32)];

/// The tables with their names and columns.
const TABLES: &[(&str, &str, Columns)] = &[
    ("r", "r", R),
    ("app.s", "s", S),
    ("app.\"T two\"", "\"T two\"", T),
    ("app.seen", "seen", SEEN),
    ("app.s", "s", S),
];

const SCALARS: &[u32] = &[23, 20, 1700, 25, 1043, 1082, 1184, BOOL];

impl Generator {
    /// A statement that makes a view.
    pub fn view(&mut self) -> String {
        self.aggregates = false;
        self.columns.clear();
        let depth = 1 + self.random.below(3);
        let (query, columns) = self.query(depth, None);
        let names = if self.random.one_in(8) {
            format!(" ({})", (0..columns.len()).map(|i| format!("n{i}")).collect::<Vec<_>>().join(", "))
        } else {
            String::new()
        };
        format!("create view z{names} as {query};")
    }

    /// A query, of columns of these types if they are given.
    fn query(&mut self, depth: usize, types: Option<&[u32]>) -> (String, Vec<(String, u32)>) {
        let outer = self.columns.clone();
        let mut with = String::new();
        let mut ctes: Vec<(String, Vec<(String, u32)>)> = Vec::new();
        if depth > 1 && self.random.one_in(6) {
            with += "with ";
            let recursive = self.random.one_in(4);
            if recursive {
                with += "recursive ";
            }
            for i in 0..=self.random.below(2) {
                if i > 0 {
                    with += ", ";
                }
                let name = format!("w{i}");
                if recursive && i == 0 {
                    with += "w0 (n, t) as (select 1, 'a'::text union all select n + 1, t || 'b' from w0 where n < 5)";
                    if self.wide {
                        with += self.random.pick(&[
                            "",
                            " search depth first by n set place",
                            " search breadth first by t, n set place",
                            " cycle n set again using way",
                            " cycle n, t set again to 'y' default 'n' using way",
                        ]);
                    }
                    ctes.push((name, vec![("n".into(), 23), ("t".into(), 25)]));
                    continue;
                }
                let (query, mut columns) = self.query(depth - 1, None);
                let kept = self.random.pick(&["", "", "materialized ", "not materialized "]);
                let names = if self.random.one_in(4) {
                    for (j, column) in columns.iter_mut().enumerate() {
                        column.0 = format!("k{j}");
                    }
                    format!(" ({})", columns.iter().map(|c| c.0.clone()).collect::<Vec<_>>().join(", "))
                } else {
                    String::new()
                };
                with += &format!("{name}{names} as {kept}({query})");
                ctes.push((name, columns));
            }
            with += " ";
        }
        let (body, columns) = match self.random.below(12) {
            0 if depth > 1 => self.set_operation(depth, types),
            1 if depth < 3 => self.values(types),
            _ => self.select(depth, types, &ctes),
        };
        self.columns = outer;
        (with + &body, columns)
    }

    fn set_operation(&mut self, depth: usize, types: Option<&[u32]>) -> (String, Vec<(String, u32)>) {
        let own = self.types(types);
        let (left, columns) = self.query(depth - 1, Some(&own));
        let right =
            if self.wide && self.random.one_in(3) { self.mixed(&own) } else { self.query(depth - 1, Some(&own)).0 };
        let word = self.random.pick(&["union", "union all", "intersect", "except", "except all"]);
        let forms = self.wide;
        let wrap = |text: String| {
            if !forms
                && text.starts_with("select")
                && !text.contains("order by")
                && !text.contains("limit")
                && !text.contains(" for ")
            {
                text
            } else {
                format!("({text})")
            }
        };
        let mut out = format!("{} {word} {}", wrap(left), wrap(right));
        if self.random.one_in(3) {
            out += &format!(" order by {}", 1 + self.random.below(own.len()));
        }
        if self.random.one_in(5) {
            out += " limit 3";
        }
        (out, columns)
    }

    fn types(&mut self, types: Option<&[u32]>) -> Vec<u32> {
        match types {
            Some(types) => types.to_vec(),
            None => (0..=self.random.below(3)).map(|_| SCALARS[self.random.below(SCALARS.len())]).collect(),
        }
    }

    fn values(&mut self, types: Option<&[u32]>) -> (String, Vec<(String, u32)>) {
        let own = self.types(types);
        let mut rows = Vec::new();
        for _ in 0..=self.random.below(3) {
            let row: Vec<String> = own.iter().map(|&t| self.leaf(t)).collect();
            rows.push(format!("({})", row.join(", ")));
        }
        let columns = own.iter().enumerate().map(|(i, &t)| (format!("column{}", i + 1), t)).collect();
        (format!("values {}", rows.join(", ")), columns)
    }

    fn select(
        &mut self,
        depth: usize,
        types: Option<&[u32]>,
        ctes: &[(String, Vec<(String, u32)>)],
    ) -> (String, Vec<(String, u32)>) {
        let outer = self.columns.clone();
        let mut from = String::new();
        let mut items = Items::new();
        self.columns.clear();
        for i in 0..=usize::from(self.random.one_in(3)) {
            if i > 0 {
                from += ", ";
            }
            from += &self.from_tree(depth, i, ctes, &mut items);
        }
        if self.wide && self.random.one_in(3) {
            from += &format!(" {}", self.joined(items.len(), &mut items));
        }
        self.see(&items);
        // What is outside can be named, too, but is not often.
        if self.random.one_in(3) {
            self.columns.extend(outer);
        }
        let mut sql = String::from("select ");
        let grouped = self.random.one_in(4);
        if grouped {
            return self.grouped(depth, types, sql, &from);
        }
        let distinct = self.random.one_in(8);
        if self.wide && self.random.one_in(10) {
            sql += &format!("distinct on ({}) ", self.leaf(25));
        } else if distinct {
            sql += "distinct ";
        }
        let mut out: Vec<(String, u32)> = Vec::new();
        let mut targets = Vec::new();
        if types.is_none() && self.random.one_in(5) && items.len() == 1 {
            targets.push(if self.random.one_in(2) { "*".to_owned() } else { format!("{}.*", items[0].0) });
            out.clone_from(&items[0].1);
        } else {
            let own = self.types(types);
            for (i, ty) in own.into_iter().enumerate() {
                let value = self.target(ty, depth);
                let (name, text) = match self.random.below(4) {
                    0 => (format!("c{i}"), format!("{value} c{i}")),
                    1 => (format!("\"Col {i}\""), format!("{value} as \"Col {i}\"")),
                    _ => (format!("x{i}"), format!("{value} as x{i}")),
                };
                out.push((name, ty));
                targets.push(text);
            }
        }
        sql += &targets.join(", ");
        sql += " from ";
        sql += &from;
        if self.random.one_in(2) {
            sql += &format!(" where {}", self.filter(depth));
        }
        let named_window = sql.contains("over win");
        if named_window {
            let ty = SCALARS[self.random.below(SCALARS.len())];
            sql += &format!(" window win as (partition by {} order by {})", self.leaf(ty), self.sort_leaf());
        }
        sql += &self.tail(&out, distinct);
        (sql, out)
    }

    fn see(&mut self, items: &[(String, Vec<(String, u32)>)]) {
        for (name, columns) in items {
            for (column, ty) in columns {
                self.columns.push(Column { text: format!("{name}.{column}"), ty: *ty });
            }
        }
    }

    fn grouped(
        &mut self,
        depth: usize,
        types: Option<&[u32]>,
        mut sql: String,
        from: &str,
    ) -> (String, Vec<(String, u32)>) {
        let keys: Vec<u32> = self.types(None);
        let keys: Vec<(String, u32)> = keys.into_iter().map(|t| (self.leaf(t), t)).collect();
        let keys: Vec<(String, u32)> = keys.into_iter().filter(|(k, _)| k.contains('.')).collect();
        let own = self.types(types);
        let mut out = Vec::new();
        let mut targets = Vec::new();
        for (i, ty) in own.into_iter().enumerate() {
            let key = keys.iter().find(|(_, t)| *t == ty).map(|(k, _)| k.clone());
            let value = match key {
                Some(key) if !self.random.one_in(3) => key,
                _ => self.aggregate(ty),
            };
            targets.push(format!("{value} as g{i}"));
            out.push((format!("g{i}"), ty));
        }
        sql += &targets.join(", ");
        sql += &format!(" from {from}");
        if self.random.one_in(3) {
            sql += &format!(" where {}", self.filter(depth));
        }
        if !keys.is_empty() {
            let list: Vec<String> = keys.iter().map(|(k, _)| k.clone()).collect();
            let number = self.random.below(6);
            sql += &match number {
                3 if self.wide => format!(" group by {}", self.grouping(&list.join(", "), &list[0])),
                0 => format!(" group by rollup ({})", list.join(", ")),
                1 => format!(" group by grouping sets (({}), ())", list.join(", ")),
                2 => format!(" group by cube ({})", list[0].clone() + ", " + &list.join(", ")),
                _ => format!(" group by {}", list.join(", ")),
            };
        }
        if self.random.one_in(3) {
            sql += &format!(" having {} > 1", self.random.pick(&["count(*)", "sum(1)", "max(2.5)"]));
        }
        if sql.contains("over named") {
            sql += &format!(" window named as (partition by {}), unused as (named order by 1)", self.leaf(25));
        }
        if self.random.one_in(4) {
            sql += " order by count(*) desc, 1";
        }
        (sql, out)
    }

    fn aggregate(&mut self, ty: u32) -> String {
        if self.wide && self.random.one_in(3) {
            return self.aggregated(ty);
        }
        let filter = if self.random.one_in(5) { format!(" filter (where {})", self.leaf(BOOL)) } else { String::new() };
        let text = match ty {
            20 => match self.random.below(4) {
                0 => format!("count({})", self.leaf(25)),
                1 => format!("count(distinct {})", self.leaf(23)),
                2 => format!("sum({})", self.leaf(23)),
                _ => "count(*)".into(),
            },
            1700 => match self.random.below(3) {
                0 => format!("avg({})", self.leaf(1700)),
                1 => format!("sum({})", self.leaf(20)),
                _ => format!("max({})", self.leaf(1700)),
            },
            25 => match self.random.below(3) {
                0 => format!("string_agg({}, ', ' order by {})", self.leaf(25), self.sort_leaf()),
                1 => format!("min({})", self.leaf(25)),
                _ => format!("mode() within group (order by {})", self.leaf(25)),
            },
            BOOL => format!("{}({})", self.random.pick(&["bool_and", "bool_or", "every"]), self.leaf(BOOL)),
            ty => format!("{}({})", self.random.pick(&["min", "max"]), self.leaf(ty)),
        };
        text + &filter
    }

    pub(super) fn sort_leaf(&mut self) -> String {
        let ty = SCALARS[self.random.below(SCALARS.len())];
        let value = self.leaf(ty);
        let value = if value.contains('.') { value } else { format!("({value})::text") };
        format!(
            "{value}{}{}",
            self.random.pick(&["", "", " desc", " asc"]),
            self.random.pick(&["", "", " nulls first", " nulls last"])
        )
    }

    /// A value in a select list.
    fn target(&mut self, ty: u32, depth: usize) -> String {
        match self.random.below(14) {
            0 if depth > 1 => {
                let (query, _) = self.query(depth - 1, Some(&[ty]));
                format!("({query})")
            }
            1 => {
                let over = match self.random.below(4) {
                    0 => "over win".to_owned(),
                    1 => format!("over (partition by {})", self.leaf(25)),
                    2 => format!(
                        "over (order by {} {})",
                        self.sort_leaf(),
                        self.random.pick(&[
                            "rows between unbounded preceding and current row",
                            "rows 2 preceding",
                            "groups between 1 preceding and 1 following exclude ties",
                            "range between current row and unbounded following",
                        ])
                    ),
                    _ => "over ()".to_owned(),
                };
                match ty {
                    20 => {
                        format!("{} {over}", self.random.pick(&["row_number()", "rank()", "count(*)", "dense_rank()"]))
                    }
                    _ => format!("{}({}) {over}", self.random.pick(&["first_value", "lag", "max"]), self.leaf(ty)),
                }
            }
            2..=7 => self.leaf(ty),
            _ => self.value(ty, 1 + depth.min(2)),
        }
    }

    fn filter(&mut self, depth: usize) -> String {
        let ty = SCALARS[self.random.below(SCALARS.len())];
        match self.random.below(8) {
            0 if depth > 1 => format!("exists ({})", self.query(depth - 1, None).0),
            1 if depth > 1 => format!(
                "{} {}in ({})",
                self.operand(ty, 1),
                self.random.pick(&["", "not "]),
                self.query(depth - 1, Some(&[ty])).0
            ),
            2 if depth > 1 => {
                let op = self.random.pick(&["=", "<", "<>"]);
                let word = self.random.pick(&["any", "all"]);
                format!("{} {op} {word} ({})", self.operand(ty, 1), self.query(depth - 1, Some(&[ty])).0)
            }
            _ => self.value(BOOL, 1 + depth.min(2)),
        }
    }

    fn tail(&mut self, out: &[(String, u32)], distinct: bool) -> String {
        let mut sql = String::new();
        if self.wide && self.random.one_in(6) {
            return self.ending("q0");
        }
        if self.random.one_in(4) && !out.is_empty() {
            let by = match self.random.below(3) {
                0 => "1".to_owned(),
                1 if !distinct => self.sort_leaf(),
                _ => out[self.random.below(out.len())].0.clone(),
            };
            sql += &format!(" order by {by}");
        }
        if self.random.one_in(8) {
            sql += &format!(
                " {}",
                self.random.pick(&[
                    "limit 10",
                    "offset 2",
                    "limit 5 offset 1",
                    "fetch first 3 rows only",
                    "limit all",
                    "limit 1 + 1"
                ])
            );
        }
        if !distinct && self.random.one_in(16) {
            sql += &format!(
                " for {}",
                self.random.pick(&["update", "share", "no key update skip locked", "key share nowait"])
            );
        }
        sql
    }

    /// An item of FROM with joins; what can be named goes to `items`.
    fn from_tree(
        &mut self,
        depth: usize,
        number: usize,
        ctes: &[(String, Vec<(String, u32)>)],
        items: &mut Items,
    ) -> String {
        let first = self.from_item(depth, number * 4, ctes, items);
        let mut sql = first.sql;
        items.push((first.name, first.columns));
        for i in 0..self.random.below(3) {
            let kind = self.random.pick(&[
                "join",
                "left join",
                "right join",
                "full join",
                "cross join",
                "left outer join",
                "inner join",
            ]);
            let lateral_items: Vec<_> = items.clone();
            let next = self.from_item(depth, number * 4 + 1 + i, ctes, &lateral_items);
            let cross = kind == "cross join";
            let left: Vec<(String, u32)> = items.last().map(|i| i.1.clone()).unwrap_or_default();
            let common = left.iter().find(|(n, t)| next.columns.iter().any(|(m, u)| n == m && t == u)).cloned();
            sql += &format!(" {kind} {}", next.sql);
            let name = next.name.clone();
            items.push((next.name, next.columns));
            if cross {
                continue;
            }
            match (common, self.random.below(3)) {
                (Some((column, _)), 0) if items.len() == 2 => sql += &format!(" using ({column})"),
                _ => {
                    let before = std::mem::take(&mut self.columns);
                    self.see(items);
                    let mine: Vec<Column> =
                        self.columns.iter().filter(|c| c.text.starts_with(&format!("{name}."))).cloned().collect();
                    let one = mine.get(self.random.below(mine.len().max(1))).cloned();
                    let on = match one {
                        Some(c) if !self.random.one_in(3) => format!("{} = {}", c.text, self.leaf(c.ty)),
                        _ if self.random.one_in(4) => "true".to_owned(),
                        _ => self.value(BOOL, 1),
                    };
                    self.columns = before;
                    sql += &format!(" on {on}");
                }
            }
        }
        sql
    }

    fn from_item(
        &mut self,
        depth: usize,
        number: usize,
        ctes: &[(String, Vec<(String, u32)>)],
        beside: &[(String, Vec<(String, u32)>)],
    ) -> Item {
        let own =
            |list: &[(&str, u32)]| -> Vec<(String, u32)> { list.iter().map(|(n, t)| ((*n).to_owned(), *t)).collect() };
        let alias = format!("q{number}");
        match self.random.below(12) {
            0 | 1 if depth > 1 => {
                let lateral = !beside.is_empty() && self.random.one_in(3);
                let before = std::mem::take(&mut self.columns);
                if lateral {
                    self.see(beside);
                }
                let (query, mut columns) = self.query(depth - 1, None);
                self.columns = before;
                let mut sql = format!("{}({query}) {alias}", if lateral { "lateral " } else { "" });
                if self.random.one_in(4) {
                    let first = "renamed".to_owned();
                    sql += &format!("({first})");
                    if let Some(column) = columns.first_mut() {
                        column.0 = first;
                    }
                }
                Item { sql, name: alias, columns }
            }
            2 if !ctes.is_empty() || self.random.one_in(2) => match ctes.first() {
                Some((name, columns)) => Item { sql: format!("{name} {alias}"), name: alias, columns: columns.clone() },
                None => {
                    let (sql, columns): (&str, Vec<(String, u32)>) = match self.random.below(6) {
                        0 => ("generate_series(1, 3)", vec![(alias.clone(), 23)]),
                        1 => ("unnest(array['a', 'b'])", vec![(alias.clone(), 25)]),
                        2 => ("jsonb_each('{}'::jsonb)", vec![("key".into(), 25), ("value".into(), 3802)]),
                        3 => (
                            "unnest(array[1, 2]) with ordinality",
                            vec![(alias.clone(), 23), ("ordinality".into(), 20)],
                        ),
                        4 => ("regexp_split_to_table('a b', ' ')", vec![(alias.clone(), 25)]),
                        _ => ("generate_series(now(), now(), interval '1 day')", vec![(alias.clone(), 1184)]),
                    };
                    Item { sql: format!("{sql} {alias}"), name: alias, columns }
                }
            },
            3 => {
                let (values, mut columns) = self.values(None);
                let names: Vec<String> = (0..columns.len()).map(|i| format!("m{i}")).collect();
                for (column, name) in columns.iter_mut().zip(&names) {
                    column.0.clone_from(name);
                }
                Item { sql: format!("({values}) {alias}({})", names.join(", ")), name: alias, columns }
            }
            n => {
                let (table, name, columns) = TABLES[self.random.below(TABLES.len())];
                let taken = beside.iter().any(|b| b.0 == name) || number > 0;
                if n > 9 && !taken {
                    return Item { sql: table.into(), name: name.into(), columns: own(columns) };
                }
                let mut columns = own(columns);
                let mut sql = format!(
                    "{}{table} {}{alias}",
                    self.random.pick(&["", "", "", "only "]),
                    self.random.pick(&["", "as "])
                );
                if n == 4 {
                    sql += "(first)";
                    columns[0].0 = "first".into();
                }
                Item { sql, name: alias, columns }
            }
        }
    }
}

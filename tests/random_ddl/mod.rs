//! Random sequences of DDL that a server and replay execute side by side.
//!
//! A statement is made from what replay says exists at that point, so most of them are accepted; some name what is not
//! there, or is of another kind, so that refusals are compared too.

#![allow(unreachable_pub, reason = "a test and an example mount this folder")]
#![allow(dead_code, reason = "each of them uses its own part")]

mod alter;
mod create;
mod expression;
mod more;
mod other;
mod rare;
mod rng;
mod routine;
pub mod run;
mod wide;

use undrift::catalog::{Address, Catalog, Ident, Kind, Object, Type, quote_ident};
use undrift::replay::Session;

pub use rng::Rng;

/// Relations and types take their names from small pools, so that names collide.
const SCHEMAS: &[&str] = &["public", "s1", "s2", "Odd Name"];
const RELATIONS: &[&str] = &[
    "t1",
    "t2",
    "t3",
    "t4",
    "t5",
    "t6",
    "t7",
    "t8",
    "t9",
    "order",
    "Mixed",
    "t_very_long_name_of_a_table_that_is_nearly_as_long_as_they_get",
];
const COLUMNS: &[&str] = &["a", "b", "c", "d", "e", "f", "Upper", "a_b"];
const TYPES: &[&str] = &["y1", "y2", "y3", "y4", "Kind"];
const ROUTINES: &[&str] = &["f1", "f2", "f3", "trg"];
const CONSTRAINTS: &[&str] = &["k1", "k2", "k3", "k4", "t1_pkey", "t1_a_key", "t2_a_check", "t1_a_not_null"];
const TABLES: &[Kind] = &[Kind::Table];
const ANY_RELATION: &[Kind] =
    &[Kind::Table, Kind::View, Kind::MaterializedView, Kind::Index, Kind::Sequence, Kind::CompositeType];

/// Makes statements for one state of a database.
pub struct Maker<'a> {
    rng: &'a mut Rng,
    catalog: &'a Catalog,
    session: &'a Session,
    version: u16,
}

/// What a statement names: mostly something that exists.
#[derive(Clone)]
struct Target {
    sql: String,
    at: Option<Address>,
}

/// A column with its type, where it exists.
#[derive(Clone)]
struct Col {
    sql: String,
    ty: Option<Type>,
}

/// The next statement of a sequence, without a semicolon.
pub fn statement(rng: &mut Rng, catalog: &Catalog, session: &Session) -> String {
    let mut maker = Maker { rng, catalog, session, version: session.version.0 };
    if session.transaction.as_ref().is_some_and(|t| t.failed) && maker.rng.chance(85) {
        return maker.end_of_failed_transaction();
    }
    let tables = maker.all(TABLES).len();
    if tables < 2 && maker.rng.chance(70) {
        return maker.create_table();
    }
    match maker.rng.below(136) {
        126.. => maker.wide(),
        118.. => maker.rare(),
        100.. => maker.more(),
        0..=1 => maker.create_schema(),
        2..=15 => maker.create_table(),
        16..=17 => maker.create_table_as(),
        18..=24 => maker.create_index(),
        25..=26 => maker.create_sequence(),
        27..=28 => maker.alter_sequence(),
        29..=31 => maker.create_type(),
        32..=34 => maker.alter_type(),
        35..=38 => maker.create_view(),
        39 => maker.alter_view(),
        40..=42 => maker.create_routine(),
        43 => maker.alter_routine(),
        44..=45 => maker.create_trigger(),
        46..=48 => maker.comment(),
        49..=82 => maker.alter_table(),
        83..=86 => maker.rename(),
        87..=88 => maker.set_schema(),
        89..=94 => maker.drop(),
        95..=97 => maker.transaction(),
        _ => maker.setting(),
    }
}

impl Maker<'_> {
    /// Everything of some kinds outside the session's own schema.
    fn all(&self, kinds: &[Kind]) -> Vec<Address> {
        self.catalog
            .iter()
            .map(|(at, _)| at)
            .filter(|at| kinds.contains(&at.kind) && at.schema().is_none_or(|s| s != "pg_catalog"))
            // What is temporary has another schema in every session, so nothing that lasts is made of it.
            .filter(|at| {
                kinds.len() < 4 || !kinds.contains(&Kind::EnumType) || at.schema().is_none_or(|s| s != "pg_temp")
            })
            .cloned()
            .collect()
    }

    fn name(&mut self, pool: &[&str]) -> String {
        let name = *self.rng.pick(pool);
        quote_ident(name)
    }

    /// The name of a schema: mostly one that exists.
    fn schema_name(&mut self) -> String {
        let there: Vec<String> =
            self.all(&[Kind::Schema]).iter().map(Address::sql_name).filter(|s| !s.starts_with("pg_")).collect();
        if there.is_empty() || self.rng.chance(4) { self.name(SCHEMAS) } else { self.rng.pick(&there).clone() }
    }

    /// A name for something new.
    fn new_name(&mut self, pool: &[&str]) -> String {
        let name = self.name(pool);
        if self.rng.chance(30) { format!("{}.{name}", self.schema_name()) } else { name }
    }

    /// The name of an object, qualified or not.
    fn named(&mut self, at: &Address) -> String {
        let temporary = undrift::catalog::Path::new(["pg_temp".into(), at.name().clone()]);
        let hidden = self.catalog.at(&temporary).any(|(other, _)| other != at);
        if hidden && at.path.parts().len() == 2 {
            return at.sql_name();
        }
        let visible = at.schema().is_some_and(|s| s == "public" || s == "pg_temp");
        if self.rng.chance(if visible { 75 } else { 10 }) { quote_ident(at.name()) } else { at.sql_name() }
    }

    /// Something of some kinds, mostly.
    fn target(&mut self, kinds: &[Kind], pool: &[&str]) -> Target {
        let there = self.all(kinds);
        let roll = self.rng.below(100);
        if roll < 1 || there.is_empty() {
            return Target { sql: self.new_name(pool), at: None };
        }
        let at = if roll < 3 {
            let others = self.all(ANY_RELATION);
            if others.is_empty() { self.rng.pick(&there).clone() } else { self.rng.pick(&others).clone() }
        } else {
            self.rng.pick(&there).clone()
        };
        Target { sql: self.named(&at), at: Some(at) }
    }

    fn table(&mut self) -> Target {
        self.target(TABLES, RELATIONS)
    }

    /// The columns of a relation.
    fn columns(&self, of: &Target) -> Vec<Col> {
        let Some(at) = &of.at else { return Vec::new() };
        self.catalog
            .columns(at)
            .into_iter()
            .map(|(name, column)| Col { sql: quote_ident(name), ty: Some(column.ty.clone()) })
            .collect()
    }

    /// One of some columns, mostly.
    fn column_of(&mut self, columns: &[Col]) -> Col {
        if columns.is_empty() || self.rng.chance(1) {
            let sql = if self.rng.chance(10) { "ctid".to_owned() } else { self.name(COLUMNS) };
            return Col { sql, ty: None };
        }
        self.rng.pick(columns).clone()
    }

    /// Some different columns, at least one.
    fn some_columns(&mut self, columns: &[Col], most: usize) -> Vec<Col> {
        let mut out = vec![self.column_of(columns)];
        for _ in 1..=self.rng.below(most) {
            let next = self.column_of(columns);
            if self.rng.chance(2) || out.iter().all(|c| c.sql != next.sql) {
                out.push(next);
            }
        }
        out
    }

    /// Those of some columns whose types can be compared and hashed, if there are any.
    fn simple(&self, columns: &[Col]) -> Vec<Col> {
        use expression::{Class, class};
        let simple = |c: &&Col| matches!(class(c.ty.as_ref()), Class::Number | Class::Text | Class::Day | Class::Bool);
        let simple: Vec<Col> = columns.iter().filter(simple).cloned().collect();
        if simple.is_empty() { columns.to_vec() } else { simple }
    }

    /// The parts of a relation of some kinds.
    fn parts(&self, of: &Target, kinds: &[Kind]) -> Vec<Ident> {
        let Some(at) = &of.at else { return Vec::new() };
        self.catalog.children(at).filter(|(c, _)| kinds.contains(&c.kind)).map(|(c, _)| c.name().clone()).collect()
    }

    fn part(&mut self, of: &Target, kinds: &[Kind]) -> String {
        let there = self.parts(of, kinds);
        if there.is_empty() || self.rng.chance(2) {
            return self.name(CONSTRAINTS);
        }
        quote_ident(self.rng.pick(&there).as_str())
    }

    /// Whether a target is a table that is partitioned.
    fn partitioned(&self, of: &Target) -> bool {
        let object = of.at.as_ref().and_then(|at| self.catalog.get(at));
        matches!(object.map(|o| &**o), Some(Object::Table(t)) if t.partition_by.is_some())
    }

    /// A word or nothing.
    fn maybe(&mut self, percent: u64, text: &'static str) -> &'static str {
        if self.rng.chance(percent) { text } else { "" }
    }
}

fn list(columns: &[Col]) -> String {
    columns.iter().map(|c| c.sql.clone()).collect::<Vec<_>>().join(", ")
}

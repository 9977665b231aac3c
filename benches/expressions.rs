//! CHECK expressions resolved to typed trees and printed as the server prints them, on one core.

use divan::Bencher;
use undrift::catalog::{Address, Catalog, Expr, Ident, Kind, Path, Version};
use undrift::expr::{Scope, ScopeColumn, Use, print, resolve};
use undrift::history::TransactionMode;
use undrift::replay::{Run, Session};
use undrift::sql::ast::{self, AlterAction, ConstraintKind, Stmt};
use undrift::sql::{Script, Source, parse};

/// As in the program: an allocator made for many small objects.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The table that the checks are over.
const TABLE: &str = "CREATE TYPE size AS ENUM ('small', 'large');
CREATE DOMAIN price AS numeric(12,2);
CREATE TABLE item (id bigint, qty integer, small_qty smallint, cost numeric(10,2), ratio double precision, active boolean,
  title text, sku varchar(20), flag char(2), added date, seen timestamp, updated timestamptz, doc jsonb, tags text[],
  nums integer[], ip inet, size size, price price, days daterange, email varchar(80));";

/// Forms that histories hold, most frequent first.
const CHECKS: &[&str] = &[
    "sku IN ('a', 'b', 'c')",
    "title IN ('open', 'closed', 'it''s')",
    "qty >= 0",
    "cost > 0",
    "qty > 0 AND small_qty > 0",
    "length(title) > 0 AND length(title) <= 120",
    "email ~* '^[^@]+@[^@]+$'",
    "char_length(sku) = 8",
    "(qty IS NULL) = (cost IS NULL)",
    "added <= seen::date",
    "seen < updated",
    "num_nonnulls(qty, small_qty, id) = 1",
    "jsonb_typeof(doc) = 'object'",
    "doc ->> 'kind' <> ''",
    "tags <@ ARRAY['x', 'y']",
    "array_length(nums, 1) BETWEEN 1 AND 10",
    "size = 'small' OR price IS NOT NULL",
    "CASE WHEN active THEN qty > 0 ELSE true END",
    "coalesce(title, sku, '') <> ''",
    "NOT isempty(days) AND lower(title) = title AND flag LIKE 'A%'",
];

fn main() {
    divan::main();
}

/// What the checks are over.
struct Ground {
    catalog: Catalog,
    session: Session,
    script: Script,
}

impl Ground {
    /// `count` statements that each add a check, over the table.
    fn new(count: usize) -> Self {
        let mut run = Run::new(Version::NEWEST);
        run.script(&parse(Source::new("table.sql", TABLE)), TransactionMode::File);
        let mut text = String::new();
        for check in CHECKS.iter().cycle().take(count) {
            text.push_str("ALTER TABLE item ADD CHECK (");
            text.push_str(check);
            text.push_str(");\n");
        }
        let script = parse(Source::new("checks.sql", text));
        Self { catalog: run.replay.catalog, session: Session::new(Version::NEWEST), script }
    }

    fn scope(&self) -> Scope<'_> {
        let table = Address::new(Kind::Table, Path::new(["public", "item"].map(Ident::from)));
        let columns = self.catalog.columns(&table).into_iter().map(|(name, column)| ScopeColumn {
            relation: table.name().clone(),
            at: table.child(Kind::Column, name.clone()),
            ty: column.ty.clone(),
            collation: column.collation.clone(),
        });
        let columns = columns.collect();
        Scope { catalog: &self.catalog, session: &self.session, source: &self.script.source, columns, value: None }
    }

    fn checks(&self) -> Vec<&ast::Expr> {
        let statements = self.script.statements.iter();
        let checks = statements.filter_map(|statement| match &statement.stmt {
            Stmt::AlterTable(alter) => match &alter.commands.first()?.action {
                AlterAction::AddConstraint(constraint) => match &constraint.kind {
                    ConstraintKind::Check(check) => Some(check),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        });
        checks.collect()
    }
}

/// Each expression resolved, and printed as `pg_get_expr` does.
#[divan::bench(args = [1_000, 10_000])]
fn checks(bencher: Bencher<'_, '_>, count: usize) {
    let ground = Ground::new(count);
    let (scope, checks) = (ground.scope(), ground.checks());
    assert_eq!(checks.len(), count);
    bencher.bench_local(|| {
        let mut length = 0;
        for check in &checks {
            let resolved = resolve(check, &Use::Check, &scope).expect("the server takes it");
            assert!(matches!(resolved, Expr::Tree(_)), "{check:?}");
            length += print(&resolved).len();
        }
        length
    });
}

/// The built-in objects of a version are read when the first expression asks for them: what that costs.
#[divan::bench(sample_count = 1)]
fn first_check(bencher: Bencher<'_, '_>) {
    let ground = Ground::new(1);
    let (scope, checks) = (ground.scope(), ground.checks());
    bencher.bench_local(|| resolve(checks[0], &Use::Check, &scope).is_ok());
}

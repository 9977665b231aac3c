//! Prints and reparses every query and expression of the given files.
#![allow(clippy::print_stdout, reason = "the output of an example")]
use undrift::sql::ast::*;
use undrift::sql::{Source, parse, print};

#[derive(Default)]
struct All {
    exprs: Vec<Expr>,
    queries: Vec<Query>,
    data: Vec<DataStmt>,
    types: Vec<TypeName>,
}
impl Visitor for All {
    fn expr(&mut self, e: &Expr) -> bool {
        self.exprs.push(e.clone());
        false
    }
    fn query(&mut self, q: &Query) -> bool {
        self.queries.push(q.clone());
        false
    }
    fn data(&mut self, d: &DataStmt) -> bool {
        self.data.push(d.clone());
        false
    }
    fn type_name(&mut self, t: &TypeName) {
        self.types.push(t.clone());
    }
}
fn strip(s: &str) -> String {
    let mut out = String::new();
    let mut rest = s;
    while let Some(i) = rest.find("at: ") {
        out.push_str(&rest[..i]);
        rest = rest[i + 4..].trim_start_matches(|c: char| c.is_ascii_digit());
    }
    out.push_str(rest);
    out
}
fn check<T: std::fmt::Debug>(what: &str, x: &T, sql: &str, n: &mut usize, f: impl Fn(&Stmt) -> Option<T>) {
    let s = parse(Source::new("x", sql.to_owned()));
    let back = s.statements.first().and_then(|s| f(&s.stmt));
    let same = back.as_ref().is_some_and(|b| strip(&format!("{b:?}")) == strip(&format!("{x:?}")));
    if !same {
        *n += 1;
        if *n < 12 {
            println!(
                "{what}: {sql}\n   {:?}\n   {}\n   {}",
                s.problems.first().map(|p| &p.message),
                strip(&format!("{x:?}")),
                back.map_or(String::new(), |b| strip(&format!("{b:?}")))
            );
        }
    }
}
fn main() {
    let mut all = All::default();
    for dir in std::env::args().skip(1) {
        for entry in walkdir::WalkDir::new(dir).sort_by_file_name().into_iter().flatten() {
            if entry.path().extension().is_some_and(|e| e == "sql")
                && let Ok(bytes) = std::fs::read(entry.path())
            {
                let s = parse(Source::new("x", String::from_utf8_lossy(&bytes).into_owned()));
                s.statements.iter().for_each(|s| s.stmt.walk(&mut all));
            }
        }
    }
    let mut n = 0;
    println!(
        "{} exprs {} queries {} data {} types",
        all.exprs.len(),
        all.queries.len(),
        all.data.len(),
        all.types.len()
    );
    for e in &all.exprs {
        check("expr", e, &format!("SELECT {}", print::expr(e)), &mut n, |s| match s {
            Stmt::Query(q) => match &q.body {
                QueryBody::Select(s) => s.targets.first().map(|t| t.expr.clone()),
                _ => None,
            },
            _ => None,
        });
    }
    for e in &all.queries {
        check("query", e, &print::query(e), &mut n, |s| match s {
            Stmt::Query(q) => Some((**q).clone()),
            _ => None,
        });
    }
    for e in &all.data {
        check("data", e, &print::data(e), &mut n, |s| match s {
            Stmt::Data(q) => Some((**q).clone()),
            _ => None,
        });
    }
    for e in &all.types {
        if e.setof || e.of_column {
            continue;
        }
        check("type", e, &format!("SELECT NULL::{}", print::type_name(e)), &mut n, |s| match s {
            Stmt::Query(q) => match &q.body {
                QueryBody::Select(s) => s.targets.first().and_then(|t| match &t.expr.node {
                    ExprNode::Cast { ty, .. } => Some(ty.clone()),
                    _ => None,
                }),
                _ => None,
            },
            _ => None,
        });
    }
    println!("{n} differ");
}

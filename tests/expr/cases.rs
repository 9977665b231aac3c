//! Cases of expressions: statements whose expressions are resolved here and on servers, and what the servers print.

#![allow(dead_code, reason = "the test and the example each use a part")]
#![allow(clippy::print_stderr, reason = "what is not known is told to whoever runs it")]
#![allow(unreachable_pub, reason = "the test and the example mount it")]

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use undrift::catalog::{Address, Catalog, Expr, Kind, Refs, Type};
use undrift::expr::{self, Scope, ScopeColumn, Style, Use};
use undrift::replay::{Reject, Session};
use undrift::sql::ast::{self, AlterAction, ConstraintKind, Stmt, TableElement};
use undrift::sql::{Source, Statement};

/// What the server or the library says of a case: the texts of its expressions, or the refusal.
pub type Answer = Result<Vec<String>, String>;

/// A file of cases: a setup, then statements, each with what servers answer.
pub struct File {
    pub setup: String,
    pub cases: Vec<Case>,
}

pub struct Case {
    pub sql: String,
    /// By major version.
    pub expected: BTreeMap<u16, Answer>,
}

/// What stands between the setup and the cases.
const CASES: &str = "-- cases";

/// Reads a file: after each statement lines `--=> text` or `--15,17=> text`, and `--! text` for a refusal.
pub fn read(text: &str, versions: &[u16]) -> File {
    let (setup, rest) = text.split_once(CASES).expect("a file of cases has a line `-- cases`");
    let mut cases: Vec<Case> = Vec::new();
    let mut sql = String::new();
    for line in rest.lines() {
        if let Some((which, answer)) = expectation(line) {
            if !sql.trim().is_empty() {
                cases.push(Case { sql: std::mem::take(&mut sql).trim().to_owned(), expected: BTreeMap::new() });
            }
            let case = cases.last_mut().expect("an expectation follows a statement");
            let which: Vec<u16> = if which.is_empty() {
                versions.to_vec()
            } else {
                which.split(',').map(|v| v.parse().unwrap()).collect()
            };
            for version in which {
                case.expected.insert(version, answer.clone());
            }
        } else {
            if line.trim().is_empty() && !sql.trim().is_empty() {
                cases.push(Case { sql: std::mem::take(&mut sql).trim().to_owned(), expected: BTreeMap::new() });
            }
            sql.push_str(line);
            sql.push('\n');
            if line.trim_end().ends_with(';') {
                // Without an expectation the next line starts another case.
                cases.push(Case { sql: std::mem::take(&mut sql).trim().to_owned(), expected: BTreeMap::new() });
            }
        }
    }
    File { setup: setup.to_owned(), cases }
}

fn expectation(line: &str) -> Option<(&str, Answer)> {
    let rest = line.strip_prefix("--")?;
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != ',')?;
    let (which, rest) = rest.split_at(end);
    if let Some(text) = rest.strip_prefix("=>") {
        let text = text.strip_prefix(' ').unwrap_or(text);
        let parts = if text.is_empty() { Vec::new() } else { text.split(" ;; ").map(unescape).collect() };
        return Some((which, Ok(parts)));
    }
    rest.strip_prefix("!").map(|text| (which, Err(unescape(text.trim_start()))))
}

fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                other => out.extend(other),
            },
            (c, false) => out.push(c),
        }
    }
    out
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t")
}

/// Writes a file with the answers of servers.
pub fn write(file: &File, versions: &[u16]) -> String {
    let mut out = format!("{}{CASES}\n\n", file.setup);
    for case in &file.cases {
        out.push_str(&case.sql);
        out.push('\n');
        let mut groups: Vec<(Vec<u16>, &Answer)> = Vec::new();
        for (version, answer) in &case.expected {
            match groups.iter_mut().find(|(_, a)| *a == answer) {
                Some((list, _)) => list.push(*version),
                None => groups.push((vec![*version], answer)),
            }
        }
        for (list, answer) in groups {
            let which = if list == versions {
                String::new()
            } else {
                list.iter().map(u16::to_string).collect::<Vec<_>>().join(",")
            };
            match answer {
                Ok(parts) => {
                    let text = parts.iter().map(|p| escape(p)).collect::<Vec<_>>().join(" ;; ");
                    out.push_str(format!("--{which}=> {text}").trim_end());
                }
                Err(message) => out.push_str(&format!("--{which}! {}", escape(message))),
            }
            out.push('\n');
        }
        out.push('\n');
    }
    out
}

/// The statements of a text.
pub fn statements(sql: &str) -> Vec<Statement> {
    undrift::sql::parse(Source::new("case.sql", sql)).statements
}

/// Why a text is no statement, as the server says it; `None` where it is one.
pub fn syntax_error(sql: &str) -> Option<String> {
    let script = undrift::sql::parse(Source::new("case.sql", sql));
    script.statements.is_empty().then(|| {
        let problem = script.problems.first().map_or("nothing is read", |p| p.message.as_str());
        format!("42601 {problem}")
    })
}

fn scope_columns(catalog: &Catalog, relation: &Address) -> Vec<ScopeColumn> {
    catalog
        .columns(relation)
        .into_iter()
        .map(|(name, column)| ScopeColumn {
            relation: relation.name().clone(),
            at: relation.child(Kind::Column, name.clone()),
            ty: column.ty.clone(),
            collation: column.collation.clone(),
        })
        .collect()
}

fn find(catalog: &Catalog, name: &ast::Name) -> Address {
    let schema = name.schema().map_or("public", |s| s.as_str());
    catalog
        .relation(schema, name.name())
        .map_or_else(|| Address::of(Kind::Table, schema, name.name().clone()), |(a, _)| a)
}

/// What the library makes of a statement over a catalog. `Err(None)` where it says that it does not know.
pub fn answer(statement: &Statement, catalog: &Catalog, session: &Session) -> Result<Vec<String>, Option<Reject>> {
    read_statement(statement, catalog, session, &RefCell::default())
}

/// What a statement's expressions refer to, in the words of `pg_identify_object`.
pub fn references(statement: &Statement, catalog: &Catalog, session: &Session) -> Result<Vec<String>, Option<Reject>> {
    let read = RefCell::default();
    read_statement(statement, catalog, session, &read)?;
    let mut found: BTreeSet<Address> = BTreeSet::new();
    for expr in read.into_inner() {
        expr.refs(&mut |at| {
            found.insert(at.clone());
        });
    }
    if let Stmt::CreateIndex(create) = &statement.stmt {
        let relation = find(catalog, &create.relation.name);
        found.extend(create.elements.iter().filter_map(|e| Some(relation.child(Kind::Column, e.column.clone()?))));
    }
    // Where columns are named, their relation is not named beside them.
    let owners: BTreeSet<_> =
        found.iter().filter(|a| a.kind == Kind::Column).filter_map(undrift::catalog::Address::parent_path).collect();
    found.retain(|at| at.kind == Kind::Column || !owners.contains(&at.path) || at.kind == Kind::Type);
    // What a table owns refers to the table by itself.
    if !matches!(statement.stmt, Stmt::CreateView(_)) {
        found.retain(|at| !(at.name() == "item" && at.parent_path().is_some_and(|p| p.parts().len() == 1)));
    }
    let named = found.into_iter().filter(|at| at.schema().is_none_or(|s| s != "pg_catalog"));
    let mut out: Vec<String> = named.map(|at| words(catalog, &at)).collect();
    out.sort();
    out.dedup();
    Ok(out)
}

/// An address as the server identifies the object.
fn words(catalog: &Catalog, at: &Address) -> String {
    match at.kind {
        // What a column belongs to shows in its name.
        Kind::Column => {
            let path = at.parent_path().expect("a column belongs to a relation");
            let [schema, name] = path.parts() else { return at.to_string() };
            let kind = catalog.relation(schema, name).map_or(Kind::CompositeType, |(a, _)| a.kind);
            let kind = if kind == Kind::CompositeType { "composite type" } else { kind.label() };
            format!("{kind} column {}", at.sql_name())
        }
        Kind::PrimaryKey => {
            let table = at.parent_path().map_or_else(String::new, |p| Address::new(Kind::Table, p).sql_name());
            format!("table constraint {} on {table}", at.name())
        }
        _ => at.to_string().replace("[]", ""),
    }
}

/// Asks a server what the expressions of the last statement refer to.
pub fn references_question(statement: &Statement) -> String {
    if matches!(statement.stmt, Stmt::CreateView(_)) {
        // A view refers to the types of its columns, and by its rule to the rest.
        return "SELECT DISTINCT replace(replace(i.type || ' ' || i.identity, '[]', ''), 'pg_catalog.', '') FROM pg_depend d, \
                pg_identify_object(refclassid, refobjid, refobjsubid) i WHERE deptype = 'n' AND i.type <> 'schema' AND \
                ((classid = 'pg_rewrite'::regclass AND objid = (SELECT max(oid) FROM pg_rewrite)) \
                OR (classid = 'pg_class'::regclass AND objid = (SELECT max(oid) FROM pg_class WHERE relkind = 'v'))) \
                ORDER BY 1"
            .to_owned();
    }
    let (class, object) = match &statement.stmt {
        Stmt::AlterTable(alter) => match alter.commands.first().map(|c| &c.action) {
            Some(AlterAction::AddConstraint(_)) => {
                ("pg_constraint", "(SELECT max(oid) FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0)")
            }
            _ => ("pg_attrdef", "(SELECT max(oid) FROM pg_attrdef)"),
        },
        Stmt::CreateTable(_) => ("pg_attrdef", "(SELECT max(oid) FROM pg_attrdef)"),
        Stmt::CreateIndex(_) => ("pg_class", "(SELECT max(oid) FROM pg_class WHERE relkind = 'i')"),
        Stmt::CreateTrigger(_) => ("pg_trigger", "(SELECT max(oid) FROM pg_trigger)"),
        Stmt::CreateDomain(_) => ("pg_constraint", "(SELECT max(oid) FROM pg_constraint WHERE contypid <> 0)"),
        _ => ("pg_rewrite", "(SELECT max(oid) FROM pg_rewrite)"),
    };
    // The object's own column, table, type and function are no references of the expression.
    format!(
        "SELECT DISTINCT replace(replace(i.type || ' ' || i.identity, '[]', ''), 'pg_catalog.', '') FROM pg_depend d, \
         pg_identify_object(refclassid, refobjid, refobjsubid) i \
         WHERE classid = '{class}'::regclass AND objid = {object} AND deptype IN ('n', 'a') \
         AND i.identity NOT LIKE '%.z' AND i.identity NOT LIKE '%.z.z' AND i.identity NOT LIKE '%.fired()' \
         AND i.identity <> 'public.item.z' AND i.identity <> 'public.item' AND i.identity NOT LIKE 'pg_catalog.%' ORDER BY 1"
    )
}

fn read_statement(
    statement: &Statement,
    catalog: &Catalog,
    session: &Session,
    read: &RefCell<Vec<Expr>>,
) -> Result<Vec<String>, Option<Reject>> {
    let style = Style { version: session.version, ..Style::default() };
    let show = |expr: Expr| match &expr {
        Expr::Text(text) => {
            if std::env::var_os("EXPR_WHY").is_some() {
                eprintln!("  not known: {}", text.reason.as_deref().unwrap_or("?"));
            }
            Err(None)
        }
        Expr::Tree(_) => {
            read.borrow_mut().push(expr.clone());
            Ok(expr::print_with(&expr, &style))
        }
    };
    let source: &Source = &statement.source;
    let resolve = |e: &ast::Expr, usage: &Use, columns: Vec<ScopeColumn>, value: Option<Type>| {
        let scope = Scope { catalog, session, source, columns, value };
        expr::resolve(e, usage, &scope).map_err(Some).and_then(show)
    };
    // The same, where rows are looked at with it.
    let run = |e: &ast::Expr, usage: &Use, columns: Vec<ScopeColumn>| {
        let scope = Scope { catalog, session, source, columns, value: None };
        let resolved = expr::resolve(e, usage, &scope).map_err(Some)?;
        expr::check_run(&resolved, catalog, session).map_err(Some)?;
        show(resolved)
    };
    // What an index cannot hold.
    let stored = |e: &Expr| {
        let refused = || Some(Reject::new("0A000", "index creation on system columns is not supported"));
        if expr::names_system_column(e) { Err(refused()) } else { Ok(()) }
    };
    // Resolution does not know the name of the column whose default it is.
    let named = |name: &str, reject: Option<Reject>| {
        reject.map(|mut r| {
            if let Some(rest) = r.message.strip_prefix("column is of type ") {
                r.message = format!("column \"{name}\" is of type {rest}");
            }
            r
        })
    };
    let type_of = |t: &ast::TypeName| {
        expr::types::resolve(t, catalog, session).map_err(|f| match f {
            expr::Failure::Reject(reject) => Some(reject),
            expr::Failure::Unknown(_) => None,
        })
    };
    let mut out = Vec::new();
    match &statement.stmt {
        Stmt::AlterTable(alter) => {
            let relation = find(catalog, &alter.relation.name);
            for command in &alter.commands {
                match &command.action {
                    AlterAction::AddConstraint(constraint) => {
                        if let ConstraintKind::Check(e) = &constraint.kind {
                            let columns = scope_columns(catalog, &relation);
                            out.push(if constraint.not_valid {
                                resolve(e, &Use::Check, columns, None)?
                            } else {
                                run(e, &Use::Check, columns)?
                            });
                        }
                    }
                    AlterAction::AddColumn { column, .. } => {
                        let ty = type_of(column.ty.as_ref().expect("a column has a type"))?;
                        for constraint in &column.constraints {
                            match &constraint.kind {
                                ConstraintKind::Generated { expr, .. } => out.push(
                                    run(expr, &Use::Generated(ty.clone()), scope_columns(catalog, &relation))
                                        .map_err(|r| named(&column.name, r))?,
                                ),
                                ConstraintKind::Default(e) => {
                                    out.push(
                                        run(e, &Use::Default(ty.clone()), Vec::new())
                                            .map_err(|r| named(&column.name, r))?,
                                    );
                                }
                                _ => {}
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        Stmt::CreateTable(create) => {
            for element in &create.elements {
                let TableElement::Column(column) = element else { continue };
                let ty = type_of(column.ty.as_ref().expect("a column has a type"))?;
                for constraint in &column.constraints {
                    if let ConstraintKind::Default(e) = &constraint.kind {
                        let scope = Scope { catalog, session, source, columns: Vec::new(), value: None };
                        let expr = expr::resolve(e, &Use::Default(ty.clone()), &scope)
                            .map_err(|r| named(&column.name, Some(r)))?;
                        if !expr::is_null_constant(&expr) {
                            out.push(show(expr)?);
                        }
                    }
                }
            }
        }
        Stmt::CreateIndex(create) => {
            let relation = find(catalog, &create.relation.name);
            let mut keys = Vec::new();
            for element in &create.elements {
                if let Some(e) = &element.expr {
                    let scope =
                        Scope { catalog, session, source, columns: scope_columns(catalog, &relation), value: None };
                    // COLLATE on top is the key's, not the expression's.
                    expr::resolve(e, &Use::IndexKey, &scope).map_err(Some)?;
                    let mut e = e;
                    while let ast::ExprNode::Collate { operand, .. } = &e.node {
                        e = operand;
                    }
                    let key = expr::resolve(e, &Use::IndexKey, &scope).map_err(Some)?;
                    // A column in parentheses is a column.
                    use undrift::catalog::tree::{Attribute, Node};
                    let is_column = matches!(&key, Expr::Tree(t)
                        if matches!(&t.root, Node::Var(v) if !matches!(v.attribute, Attribute::Row(_))));
                    stored(&key)?;
                    if is_column {
                        read.borrow_mut().push(key);
                    } else {
                        keys.push(show(key)?);
                    }
                }
            }
            if !keys.is_empty() {
                out.push(keys.join(", "));
            }
            if let Some(e) = &create.predicate {
                let scope = Scope { catalog, session, source, columns: scope_columns(catalog, &relation), value: None };
                let predicate = expr::resolve(e, &Use::IndexPredicate, &scope).map_err(Some)?;
                stored(&predicate)?;
                let predicate = show(predicate)?;
                // What always holds is no predicate.
                if predicate != "true" {
                    out.push(predicate);
                }
            }
        }
        Stmt::CreateTrigger(create) => {
            let relation = find(catalog, &create.relation.name);
            if let Some(e) = &create.when {
                let columns = scope_columns(catalog, &relation);
                let both = ["old", "new"]
                    .into_iter()
                    .flat_map(|r| columns.iter().map(move |c| ScopeColumn { relation: r.into(), ..c.clone() }))
                    .collect();
                out.push(resolve(e, &Use::TriggerWhen, both, None)?);
            }
        }
        Stmt::CreateDomain(create) => {
            let ty = type_of(&create.ty)?;
            for constraint in &create.constraints {
                match &constraint.kind {
                    ConstraintKind::Check(e) => out.push(resolve(e, &Use::Check, Vec::new(), Some(ty.clone()))?),
                    ConstraintKind::Default(e) => {
                        out.push(resolve(e, &Use::Default(ty.clone()), Vec::new(), None)?);
                    }
                    _ => {}
                }
            }
        }
        Stmt::CreateView(create) => {
            let scope = Scope { catalog, session, source, columns: Vec::new(), value: None };
            match expr::resolve_query(&create.query, &create.columns, &scope) {
                Ok((query, columns)) => {
                    out.push(show(query)?);
                    let columns: Vec<String> = columns.iter().map(|c| format!("{} {}", c.name, c.ty)).collect();
                    out.push(columns.join(", "));
                }
                Err(expr::Failure::Reject(reject)) => return Err(Some(reject)),
                Err(expr::Failure::Unknown(why)) => {
                    if std::env::var_os("EXPR_WHY").is_some() {
                        eprintln!("  not known: {why}");
                    }
                    return Err(None);
                }
            }
        }
        _ => return Err(None),
    }
    Ok(out)
}

/// The query that asks a server for the texts of what the last statement made, newest objects first by kind.
pub fn question(statement: &Statement) -> &'static str {
    match &statement.stmt {
        Stmt::AlterTable(alter) => match alter.commands.first().map(|c| &c.action) {
            Some(AlterAction::AddConstraint(_)) => {
                "SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0 ORDER BY oid DESC LIMIT 1"
            }
            _ => "SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef ORDER BY oid DESC LIMIT 1",
        },
        Stmt::CreateTable(_) => {
            "SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = (SELECT max(oid) FROM pg_class WHERE relkind IN ('r', 'p')) ORDER BY adnum"
        }
        Stmt::CreateIndex(_) => {
            "SELECT t FROM pg_index, LATERAL (SELECT 1, pg_get_expr(indexprs, indrelid) UNION ALL SELECT 2, pg_get_expr(indpred, indrelid)) x(n, t) WHERE indexrelid = (SELECT max(indexrelid) FROM pg_index) AND t IS NOT NULL ORDER BY n"
        }
        Stmt::CreateTrigger(_) => {
            "SELECT substring(pg_get_triggerdef(oid) from ' WHEN \\((.*)\\) EXECUTE ') FROM pg_trigger ORDER BY oid DESC LIMIT 1"
        }
        Stmt::CreateDomain(_) => {
            "SELECT coalesce(x, '') FROM (SELECT typdefault, typdefaultbin, oid FROM pg_type WHERE typtype = 'd' ORDER BY oid DESC LIMIT 1) t, LATERAL (SELECT 0::oid, pg_get_expr(typdefaultbin, 0) WHERE typdefaultbin IS NOT NULL UNION ALL SELECT c.oid, pg_get_expr(conbin, 0) FROM pg_constraint c WHERE contypid = t.oid AND contype = 'c') y(o, x) ORDER BY o"
        }
        Stmt::CreateView(_) => {
            "SELECT t FROM (SELECT max(oid) AS o FROM pg_class WHERE relkind = 'v') v, LATERAL (SELECT 1, btrim(pg_get_viewdef(o), ' ;') UNION ALL SELECT 2, string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = o AND attnum > 0) x(n, t) ORDER BY n"
        }
        _ => "SELECT 'not asked'",
    }
}

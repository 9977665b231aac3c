//! The rows of `pg_catalog` and `information_schema`, as far as migrations ask them.

use crate::catalog::{Address, Column, Ident, Kind, Object, RoutineKind, Timing, Type};

use super::super::cx::Cx;
use super::query::Row;
use super::value::Value;

/// The rows of a system relation; `None` for a relation that is none, or is not known.
pub(super) fn rows(cx: &Cx<'_>, schema: Option<&Ident>, name: &str) -> Option<Vec<Row>> {
    match schema.map(Ident::as_str) {
        Some("information_schema") => information_schema(cx, name),
        Some("pg_catalog") | None
            if schema.is_some() || cx.find_relation(&crate::sql::ast::Name::bare(name)).is_none() =>
        {
            pg_catalog(cx, name)
        }
        _ => None,
    }
}

fn text(value: impl Into<String>) -> Value {
    Value::Text(value.into())
}

fn row<const N: usize>(columns: [(&str, Value); N]) -> Row {
    columns.into_iter().map(|(n, v)| (Ident::new(n), v)).collect()
}

fn schema_of(at: &Address) -> Value {
    text(at.path.parts()[0].as_str())
}

fn namespace(at: &Address) -> Value {
    Value::Oid(Address::top(Kind::Schema, at.path.parts()[0].clone()))
}

/// The objects of some kinds.
fn of<'c>(cx: &'c Cx<'_>, kinds: &'c [Kind]) -> impl Iterator<Item = (&'c Address, &'c Object)> {
    cx.catalog.iter().filter(|(a, _)| kinds.contains(&a.kind)).map(|(a, o)| (a, &**o))
}

/// Everything that has columns.
const WITH_COLUMNS: &[Kind] = &[Kind::Table, Kind::View, Kind::MaterializedView, Kind::ForeignTable];

fn is_partitioned(object: &Object) -> bool {
    matches!(object, Object::Table(t) if t.partition_by.is_some())
}

fn relkind(at: &Address, object: &Object) -> &'static str {
    match at.kind {
        Kind::Table if is_partitioned(object) => "p",
        Kind::View => "v",
        Kind::MaterializedView => "m",
        Kind::ForeignTable => "f",
        Kind::Sequence => "S",
        Kind::Index => "i",
        Kind::CompositeType => "c",
        _ => "r",
    }
}

fn relation_of(cx: &Cx<'_>, part: &Address) -> Value {
    cx.relation_of(part).map_or(Value::Null, Value::Oid)
}

fn pg_catalog(cx: &Cx<'_>, name: &str) -> Option<Vec<Row>> {
    Some(match name {
        "pg_namespace" => cx
            .catalog
            .iter()
            .filter(|(a, _)| a.kind == Kind::Schema)
            .map(|(a, _)| a.clone())
            .chain(["pg_catalog", "information_schema", "pg_toast"].map(|s| Address::top(Kind::Schema, s)))
            .map(|at| row([("oid", Value::Oid(at.clone())), ("nspname", text(at.name().as_str()))]))
            .collect(),
        "pg_class" => of(cx, Kind::RELATIONS)
            .map(|(at, o)| {
                let (secure, forced) = match o {
                    Object::Table(t) => (t.row_security, t.force_row_security),
                    _ => (false, false),
                };
                row([
                    ("oid", Value::Oid(at.clone())),
                    ("relname", text(at.name().as_str())),
                    ("relnamespace", namespace(at)),
                    ("relkind", text(relkind(at, o))),
                    ("relrowsecurity", Value::Bool(secure)),
                    ("relforcerowsecurity", Value::Bool(forced)),
                    ("relispartition", Value::Bool(matches!(o, Object::Table(t) if t.partition_of.is_some()))),
                ])
            })
            .collect(),
        "pg_type" => {
            let kinds = [Kind::TYPES, &[Kind::Table, Kind::View, Kind::MaterializedView]].concat();
            of(cx, &kinds)
                .map(|(at, _)| {
                    let kind = match at.kind {
                        Kind::EnumType => "e",
                        Kind::Domain => "d",
                        Kind::RangeType => "r",
                        Kind::MultirangeType => "m",
                        Kind::BaseType => "b",
                        Kind::ShellType => "p",
                        _ => "c",
                    };
                    row([
                        ("oid", Value::Oid(at.clone())),
                        ("typname", text(at.name().as_str())),
                        ("typnamespace", namespace(at)),
                        ("typtype", text(kind)),
                    ])
                })
                .collect()
        }
        "pg_enum" => of(cx, &[Kind::EnumType])
            .flat_map(|(at, o)| {
                let labels = match o {
                    Object::EnumType(e) => e.labels.clone(),
                    _ => Vec::new(),
                };
                labels.into_iter().enumerate().map(|(i, label)| {
                    row([
                        ("enumtypid", Value::Oid(at.clone())),
                        ("enumlabel", text(label.as_str())),
                        ("enumsortorder", Value::Int(i as i64 + 1)),
                    ])
                })
            })
            .collect(),
        "pg_attribute" => columns(cx)
            .map(|(relation, at, c)| {
                let has_default = cx.catalog.contains(&at.as_kind(Kind::ColumnDefault)) || c.generated.is_some();
                row([
                    ("attrelid", Value::Oid(relation)),
                    ("attname", text(at.name().as_str())),
                    ("attnum", Value::Int(i64::from(c.position))),
                    ("attnotnull", Value::Bool(c.not_null)),
                    ("atthasdef", Value::Bool(has_default)),
                    ("attisdropped", Value::Bool(false)),
                    ("attidentity", identity(cx, &at)),
                ])
            })
            .collect(),
        "pg_constraint" => constraints(cx),
        "pg_index" => of(cx, &[Kind::Index])
            .filter_map(|(at, o)| match o {
                Object::Index(i) => Some(row([
                    ("indexrelid", Value::Oid(at.clone())),
                    ("indrelid", Value::Oid(i.table.clone())),
                    ("indisunique", Value::Bool(i.unique)),
                    ("indisprimary", Value::Bool(matches!(&i.constraint, Some(c) if c.kind == Kind::PrimaryKey))),
                    ("indisvalid", Value::Bool(i.valid)),
                ])),
                _ => None,
            })
            .collect(),
        "pg_indexes" => of(cx, &[Kind::Index])
            .filter_map(|(at, o)| match o {
                Object::Index(i) => Some(row([
                    ("schemaname", schema_of(at)),
                    ("tablename", text(i.table.name().as_str())),
                    ("indexname", text(at.name().as_str())),
                    ("indexdef", Value::Unknown),
                ])),
                _ => None,
            })
            .collect(),
        "pg_tables" => named(cx, &[Kind::Table], "schemaname", "tablename"),
        "pg_views" => named(cx, &[Kind::View], "schemaname", "viewname"),
        "pg_matviews" => named(cx, &[Kind::MaterializedView], "schemaname", "matviewname"),
        "pg_sequences" => named(cx, &[Kind::Sequence], "schemaname", "sequencename"),
        "pg_proc" => of(cx, &[Kind::Function])
            .filter_map(|(at, o)| match o {
                Object::Function(f) => Some(row([
                    ("oid", Value::Oid(at.clone())),
                    ("proname", text(at.name().as_str())),
                    ("pronamespace", namespace(at)),
                    ("prokind", text(prokind(f.routine))),
                    ("pronargs", Value::Int(super::super::describe::input_types(f).count() as i64)),
                ])),
                _ => None,
            })
            .collect(),
        "pg_trigger" => of(cx, &[Kind::Trigger])
            .map(|(at, _)| {
                row([
                    ("oid", Value::Oid(at.clone())),
                    ("tgname", text(at.name().as_str())),
                    ("tgrelid", relation_of(cx, at)),
                    ("tgisinternal", Value::Bool(false)),
                ])
            })
            .collect(),
        "pg_extension" => of(cx, &[Kind::Extension])
            .filter_map(|(at, o)| match o {
                Object::Extension(e) => Some(row([
                    ("oid", Value::Oid(at.clone())),
                    ("extname", text(at.name().as_str())),
                    ("extnamespace", Value::Oid(e.schema.clone())),
                    ("extversion", Value::Unknown),
                ])),
                _ => None,
            })
            .collect(),
        _ => return None,
    })
}

fn prokind(routine: RoutineKind) -> &'static str {
    match routine {
        RoutineKind::Function => "f",
        RoutineKind::Procedure => "p",
        RoutineKind::Aggregate => "a",
        RoutineKind::Window => "w",
    }
}

fn named(cx: &Cx<'_>, kinds: &[Kind], schema: &str, name: &str) -> Vec<Row> {
    of(cx, kinds).map(|(at, _)| row([(schema, schema_of(at)), (name, text(at.name().as_str()))])).collect()
}

fn identity(cx: &Cx<'_>, column: &Address) -> Value {
    match cx.get(&column.as_kind(Kind::Identity)).map(|o| &**o) {
        Some(Object::Identity(i)) => text(if i.always { "a" } else { "d" }),
        _ => text(""),
    }
}

/// Every column of a relation, with the relation.
fn columns<'c>(cx: &'c Cx<'_>) -> impl Iterator<Item = (Address, Address, &'c Column)> {
    cx.catalog.iter().filter_map(|(at, o)| match &**o {
        Object::Column(c) => cx.relation_of(at).map(|relation| (relation, at.clone(), c)),
        _ => None,
    })
}

fn contype(kind: Kind) -> &'static str {
    match kind {
        Kind::PrimaryKey => "p",
        Kind::Unique => "u",
        Kind::Exclusion => "x",
        Kind::ForeignKey => "f",
        Kind::NotNull => "n",
        _ => "c",
    }
}

fn constraints(cx: &Cx<'_>) -> Vec<Row> {
    let kinds: Vec<Kind> = Kind::CONSTRAINTS.iter().copied().chain([Kind::DomainCheck]).collect();
    of(cx, &kinds)
        .map(|(at, o)| {
            let validated = match o {
                Object::ForeignKey(c) => c.validated,
                Object::Check(c) => c.validated,
                Object::NotNull(c) => c.validated,
                Object::DomainCheck(c) => c.validated,
                _ => true,
            };
            let referenced = match o {
                Object::ForeignKey(c) => Value::Oid(c.references.clone()),
                _ => Value::Null,
            };
            let (relation, domain) = if at.kind == Kind::DomainCheck {
                (Value::Null, Value::Oid(Address::new(Kind::Domain, at.path.head(2))))
            } else {
                (relation_of(cx, at), Value::Null)
            };
            row([
                ("oid", Value::Oid(at.clone())),
                ("conname", text(at.name().as_str())),
                ("connamespace", namespace(at)),
                ("contype", text(contype(at.kind))),
                ("conrelid", relation),
                ("contypid", domain),
                ("confrelid", referenced),
                ("convalidated", Value::Bool(validated)),
                ("conkey", numbers(cx, &constraint_columns(cx, o))),
            ])
        })
        .collect()
}

/// The numbers of columns.
fn numbers(cx: &Cx<'_>, columns: &[Address]) -> Value {
    let number = |at: &Address| match cx.get(at).map(|o| &**o) {
        Some(Object::Column(c)) => Value::Int(i64::from(c.position)),
        _ => Value::Unknown,
    };
    Value::Array(columns.iter().map(number).collect())
}

/// The columns of a constraint.
fn constraint_columns(cx: &Cx<'_>, o: &Object) -> Vec<Address> {
    match o {
        Object::PrimaryKey(c) => c.columns.clone(),
        Object::Unique(c) => c.columns.clone(),
        Object::ForeignKey(c) => c.columns.clone(),
        Object::Check(c) => crate::expr::columns(&c.expr).into_iter().flatten().collect(),
        _ => {
            let _ = cx;
            Vec::new()
        }
    }
}

fn constraint_type(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::PrimaryKey => "PRIMARY KEY",
        Kind::Unique => "UNIQUE",
        Kind::ForeignKey => "FOREIGN KEY",
        Kind::Check | Kind::NotNull => "CHECK",
        _ => return None,
    })
}

fn information_schema(cx: &Cx<'_>, name: &str) -> Option<Vec<Row>> {
    Some(match name {
        "schemata" => pg_catalog(cx, "pg_namespace")?
            .into_iter()
            .map(|r| r.into_iter().filter(|(n, _)| n == "nspname").map(|(_, v)| ("schema_name".into(), v)).collect())
            .collect(),
        "tables" => of(cx, &[Kind::Table, Kind::View, Kind::ForeignTable])
            .map(|(at, _)| {
                let kind = match at.kind {
                    Kind::View => "VIEW",
                    Kind::ForeignTable => "FOREIGN",
                    _ => "BASE TABLE",
                };
                row([
                    ("table_schema", schema_of(at)),
                    ("table_name", text(at.name().as_str())),
                    ("table_type", text(kind)),
                ])
            })
            .collect(),
        "views" => of(cx, &[Kind::View])
            .map(|(at, _)| {
                row([
                    ("table_schema", schema_of(at)),
                    ("table_name", text(at.name().as_str())),
                    ("view_definition", Value::Unknown),
                ])
            })
            .collect(),
        "columns" => columns(cx)
            .filter(|(relation, ..)| WITH_COLUMNS.contains(&relation.kind) && relation.kind != Kind::MaterializedView)
            .map(|(relation, at, c)| column(cx, &relation, &at, c))
            .collect(),
        "table_constraints" => of(cx, Kind::CONSTRAINTS)
            .filter_map(|(at, _)| {
                Some(row([
                    ("constraint_schema", schema_of(at)),
                    ("constraint_name", text(at.name().as_str())),
                    ("table_schema", schema_of(at)),
                    ("table_name", text(at.path.parts()[1].as_str())),
                    ("constraint_type", text(constraint_type(at.kind)?)),
                ]))
            })
            .collect(),
        "key_column_usage" => of(cx, &[Kind::PrimaryKey, Kind::Unique, Kind::ForeignKey])
            .flat_map(|(at, o)| {
                constraint_columns(cx, o).into_iter().enumerate().map(|(i, column)| {
                    row([
                        ("constraint_schema", schema_of(at)),
                        ("constraint_name", text(at.name().as_str())),
                        ("table_schema", schema_of(at)),
                        ("table_name", text(at.path.parts()[1].as_str())),
                        ("column_name", text(column.name().as_str())),
                        ("ordinal_position", Value::Int(i as i64 + 1)),
                    ])
                })
            })
            .collect(),
        // For a foreign key, the columns it refers to.
        "constraint_column_usage" => of(cx, &[Kind::PrimaryKey, Kind::Unique, Kind::ForeignKey, Kind::Check])
            .flat_map(|(at, o)| {
                let columns = match o {
                    Object::ForeignKey(c) => c.referenced.clone(),
                    o => constraint_columns(cx, o),
                };
                columns.into_iter().map(|column| {
                    row([
                        ("constraint_schema", schema_of(at)),
                        ("constraint_name", text(at.name().as_str())),
                        ("table_schema", schema_of(&column)),
                        ("table_name", text(column.path.parts()[1].as_str())),
                        ("column_name", text(column.name().as_str())),
                    ])
                })
            })
            .collect(),
        "routines" => of(cx, &[Kind::Function])
            .map(|(at, o)| {
                let procedure = matches!(o, Object::Function(f) if f.routine == RoutineKind::Procedure);
                row([
                    ("routine_schema", schema_of(at)),
                    ("routine_name", text(at.name().as_str())),
                    ("routine_type", text(if procedure { "PROCEDURE" } else { "FUNCTION" })),
                ])
            })
            .collect(),
        "triggers" => of(cx, &[Kind::Trigger])
            .flat_map(|(at, o)| {
                let (events, timing) = match o {
                    Object::Trigger(t) => (
                        t.events.clone(),
                        match t.timing {
                            Timing::Before => "BEFORE",
                            Timing::After => "AFTER",
                            Timing::InsteadOf => "INSTEAD OF",
                        },
                    ),
                    _ => (Vec::new(), ""),
                };
                events.into_iter().filter(|e| e != "TRUNCATE").map(move |event| {
                    row([
                        ("trigger_schema", schema_of(at)),
                        ("trigger_name", text(at.name().as_str())),
                        ("event_object_schema", schema_of(at)),
                        ("event_object_table", text(at.path.parts()[1].as_str())),
                        ("event_manipulation", text(event.as_str())),
                        ("action_timing", text(timing)),
                    ])
                })
            })
            .collect(),
        "sequences" => named(cx, &[Kind::Sequence], "sequence_schema", "sequence_name"),
        "domains" => named(cx, &[Kind::Domain], "domain_schema", "domain_name"),
        _ => return None,
    })
}

fn column(cx: &Cx<'_>, relation: &Address, at: &Address, c: &Column) -> Row {
    let yes = |b: bool| text(if b { "YES" } else { "NO" });
    let base = base(cx, &c.ty);
    let data_type = if base.array {
        "ARRAY".to_owned()
    } else if base.schema == "pg_catalog" {
        base.plain().sql().trim_matches('"').to_owned()
    } else {
        "USER-DEFINED".to_owned()
    };
    let udt = if base.array { format!("_{}", base.name) } else { base.name.to_string() };
    let length = match (&*base.name, base.typmod()) {
        ("varchar" | "bpchar", n) if n > 4 && !base.array => Value::Int(i64::from(n) - 4),
        _ => Value::Null,
    };
    let identity = cx.get(&at.as_kind(Kind::Identity)).is_some();
    let default = if cx.get(&at.as_kind(Kind::ColumnDefault)).is_some() { Value::Unknown } else { Value::Null };
    row([
        ("table_schema", schema_of(relation)),
        ("table_name", text(relation.name().as_str())),
        ("column_name", text(at.name().as_str())),
        ("ordinal_position", Value::Int(i64::from(c.position))),
        ("column_default", default),
        ("is_nullable", yes(!c.not_null)),
        ("data_type", text(data_type)),
        ("udt_schema", text(base.schema.as_str())),
        ("udt_name", text(udt)),
        ("character_maximum_length", length),
        ("is_identity", yes(identity)),
        ("is_generated", text(if c.generated.is_some() { "ALWAYS" } else { "NEVER" })),
    ])
}

/// The type under a domain.
fn base(cx: &Cx<'_>, ty: &Type) -> Type {
    if !ty.array
        && let Some(Object::Domain(d)) =
            cx.get(&Address::of(Kind::Domain, ty.schema.clone(), ty.name.clone())).map(|o| &**o)
    {
        return base(cx, &d.base.clone());
    }
    ty.clone()
}

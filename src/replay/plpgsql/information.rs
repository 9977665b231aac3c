//! The rows of `information_schema`, as far as migrations ask them.

use crate::catalog::{Action, Address, Column, Kind, Object, RoutineKind, Timing, Type};

use super::super::cx::Cx;
use super::constraint::constraint_columns;
use super::system::{SYSTEM_SCHEMAS, Table, columns, expression, name_of, of, schema_of, text};
use super::value::Value;

fn yes(b: bool) -> Value {
    text(if b { "YES" } else { "NO" })
}

fn relation_name(part: &Address) -> Value {
    text(part.path.parts()[1].as_str())
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

#[allow(clippy::too_many_lines, reason = "one arm a view")]
pub(super) fn table(cx: &Cx<'_>, name: &str) -> Option<Table> {
    match name {
        "schemata" => {
            let own = of(cx, &[Kind::Schema]).map(|(a, _)| name_of(a));
            Table::new(["schema_name"], own.chain(SYSTEM_SCHEMAS.map(text)).map(|n| [n]))
        }
        "tables" => Table::new(
            ["table_schema", "table_name", "table_type", "is_insertable_into"],
            of(cx, &[Kind::Table, Kind::View, Kind::ForeignTable]).map(|(at, o)| {
                let kind = match (at.kind, o) {
                    (Kind::View, _) => "VIEW",
                    (Kind::ForeignTable, _) => "FOREIGN",
                    (_, Object::Table(t)) if t.persistence == crate::catalog::Persistence::Temporary => {
                        "LOCAL TEMPORARY"
                    }
                    _ => "BASE TABLE",
                };
                let into = if at.kind == Kind::Table { yes(true) } else { Value::Unknown };
                [schema_of(at), name_of(at), text(kind), into]
            }),
        ),
        "views" => Table::new(
            ["table_schema", "table_name", "view_definition"],
            of(cx, &[Kind::View]).map(|(at, _)| [schema_of(at), name_of(at), Value::Unknown]),
        ),
        "columns" => columns_table(cx),
        "table_constraints" => Table::new(
            [
                "constraint_schema",
                "constraint_name",
                "table_schema",
                "table_name",
                "constraint_type",
                "is_deferrable",
                "initially_deferred",
            ],
            of(cx, Kind::CONSTRAINTS).filter_map(|(at, o)| {
                let (deferrable, deferred) = match o {
                    Object::PrimaryKey(c) => (c.deferrable, c.deferred),
                    Object::Unique(c) => (c.deferrable, c.deferred),
                    Object::ForeignKey(c) => (c.deferrable, c.deferred),
                    _ => (false, false),
                };
                let kind = text(constraint_type(at.kind)?);
                let own = relation_name(at);
                Some([schema_of(at), name_of(at), schema_of(at), own, kind, yes(deferrable), yes(deferred)])
            }),
        ),
        "key_column_usage" => Table::new(
            [
                "constraint_schema",
                "constraint_name",
                "table_schema",
                "table_name",
                "column_name",
                "ordinal_position",
                "position_in_unique_constraint",
            ],
            of(cx, &[Kind::PrimaryKey, Kind::Unique, Kind::ForeignKey]).flat_map(|(at, o)| {
                constraint_columns(o).into_iter().enumerate().map(|(i, column)| {
                    let place = Value::Int(i as i64 + 1);
                    let other = if at.kind == Kind::ForeignKey { Value::Unknown } else { Value::Null };
                    [schema_of(at), name_of(at), schema_of(at), relation_name(at), name_of(&column), place, other]
                })
            }),
        ),
        // For a foreign key, what it refers to.
        "constraint_column_usage" => Table::new(
            ["constraint_schema", "constraint_name", "table_schema", "table_name", "column_name"],
            of(cx, &[Kind::PrimaryKey, Kind::Unique, Kind::ForeignKey, Kind::Check]).flat_map(|(at, o)| {
                let used = match o {
                    Object::ForeignKey(c) => c.referenced.clone(),
                    o => constraint_columns(o),
                };
                used.into_iter().map(|c| [schema_of(at), name_of(at), schema_of(&c), relation_name(&c), name_of(&c)])
            }),
        ),
        "constraint_table_usage" => Table::new(
            ["constraint_schema", "constraint_name", "table_schema", "table_name"],
            of(cx, &[Kind::PrimaryKey, Kind::Unique, Kind::ForeignKey]).map(|(at, o)| match o {
                Object::ForeignKey(c) => [schema_of(at), name_of(at), schema_of(&c.references), name_of(&c.references)],
                _ => [schema_of(at), name_of(at), schema_of(at), relation_name(at)],
            }),
        ),
        "referential_constraints" => referential(cx),
        "check_constraints" => Table::new(
            ["constraint_schema", "constraint_name", "check_clause"],
            of(cx, &[Kind::Check, Kind::DomainCheck]).filter_map(|(at, o)| {
                let clause = match o {
                    Object::Check(c) => expression(&c.expr),
                    Object::DomainCheck(c) => expression(&c.expr),
                    _ => return None,
                };
                Some([schema_of(at), name_of(at), clause])
            }),
        ),
        "routines" => Table::new(
            ["specific_schema", "routine_schema", "routine_name", "routine_type", "data_type", "external_language"],
            of(cx, &[Kind::Function]).filter_map(|(at, o)| match o {
                Object::Function(f) => {
                    let kind = match f.routine {
                        RoutineKind::Function => text("FUNCTION"),
                        RoutineKind::Procedure => text("PROCEDURE"),
                        _ => Value::Null,
                    };
                    let language = text(f.language.to_uppercase());
                    let returns = f.returns.as_ref().map_or(Value::Null, |t| text(data_type(cx, t)));
                    let own = text(at.path.parts()[1].as_str());
                    Some([schema_of(at), schema_of(at), own, kind, returns, language])
                }
                _ => None,
            }),
        ),
        "triggers" => Table::new(
            [
                "trigger_schema",
                "trigger_name",
                "event_object_schema",
                "event_object_table",
                "event_manipulation",
                "action_timing",
                "action_orientation",
            ],
            of(cx, &[Kind::Trigger]).flat_map(|(at, o)| {
                let Object::Trigger(t) = o else { return Vec::new() };
                let timing = match t.timing {
                    Timing::Before => "BEFORE",
                    Timing::After => "AFTER",
                    Timing::InsteadOf => "INSTEAD OF",
                };
                let each = if t.row { "ROW" } else { "STATEMENT" };
                let events = t.events.iter().filter(|e| *e != "TRUNCATE");
                events
                    .map(|event| {
                        let on = (schema_of(at), relation_name(at));
                        [schema_of(at), name_of(at), on.0, on.1, text(event.as_str()), text(timing), text(each)]
                    })
                    .collect()
            }),
        ),
        "sequences" => Table::new(
            [
                "sequence_schema",
                "sequence_name",
                "data_type",
                "start_value",
                "minimum_value",
                "maximum_value",
                "increment",
            ],
            of(cx, &[Kind::Sequence]).filter_map(|(at, o)| match o {
                // The sequence of an identity column is no sequence of the standard.
                Object::Sequence(s) if !s.identity => {
                    let number = |n: i64| text(n.to_string());
                    let kind = text(s.ty.sql());
                    Some([
                        schema_of(at),
                        name_of(at),
                        kind,
                        number(s.start),
                        number(s.min),
                        number(s.max),
                        number(s.increment),
                    ])
                }
                _ => None,
            }),
        ),
        "domains" => Table::new(
            ["domain_schema", "domain_name", "data_type"],
            of(cx, &[Kind::Domain]).filter_map(|(at, o)| match o {
                Object::Domain(d) => Some([schema_of(at), name_of(at), text(data_type(cx, &d.base))]),
                _ => None,
            }),
        ),
        _ => None,
    }
}

fn referential(cx: &Cx<'_>) -> Option<Table> {
    let words = |a: Action| match a {
        Action::NoAction => "NO ACTION",
        Action::Restrict => "RESTRICT",
        Action::Cascade => "CASCADE",
        Action::SetNull => "SET NULL",
        Action::SetDefault => "SET DEFAULT",
    };
    let rows = of(cx, &[Kind::ForeignKey]).filter_map(|(at, o)| match o {
        Object::ForeignKey(c) => {
            let index = c.index.as_ref().and_then(|i| cx.get(i)).map(|o| &**o);
            let key = match index {
                Some(Object::Index(i)) => i.constraint.as_ref(),
                _ => None,
            };
            Some([
                schema_of(at),
                name_of(at),
                key.map_or(Value::Null, schema_of),
                key.map_or(Value::Null, name_of),
                text(if c.match_full { "FULL" } else { "NONE" }),
                text(words(c.on_update)),
                text(words(c.on_delete)),
            ])
        }
        _ => None,
    });
    Table::new(
        [
            "constraint_schema",
            "constraint_name",
            "unique_constraint_schema",
            "unique_constraint_name",
            "match_option",
            "update_rule",
            "delete_rule",
        ],
        rows,
    )
}

fn columns_table(cx: &Cx<'_>) -> Option<Table> {
    let kinds = [Kind::Table, Kind::View, Kind::ForeignTable];
    let mut rows: Vec<_> = columns(cx)
        .filter(|(relation, ..)| kinds.contains(&relation.kind))
        .map(|(relation, at, c)| ((relation.clone(), c.position), column(cx, &relation, &at, c)))
        .collect();
    rows.sort_by(|(a, _), (b, _)| a.cmp(b));
    Table::new(
        [
            "table_schema",
            "table_name",
            "column_name",
            "ordinal_position",
            "column_default",
            "is_nullable",
            "data_type",
            "udt_schema",
            "udt_name",
            "character_maximum_length",
            "numeric_precision",
            "numeric_scale",
            "domain_name",
            "collation_name",
            "is_identity",
            "identity_generation",
            "is_generated",
            "generation_expression",
        ],
        rows.into_iter().map(|(_, row)| row),
    )
}

/// `data_type`: the name of the type, or what kind of type it is.
fn data_type(cx: &Cx<'_>, ty: &Type) -> String {
    let base = base(cx, ty);
    if base.array {
        "ARRAY".to_owned()
    } else if base.schema == "pg_catalog" {
        base.sql_unmodified().trim_matches('"').to_owned()
    } else {
        "USER-DEFINED".to_owned()
    }
}

fn column(cx: &Cx<'_>, relation: &Address, at: &Address, c: &Column) -> [Value; 18] {
    let base = base(cx, &c.ty);
    let udt = if base.array { format!("_{}", base.name) } else { base.name.to_string() };
    let length = match (&*base.name, base.typmod()) {
        ("varchar" | "bpchar", n) if n > 4 && !base.array => Value::Int(i64::from(n) - 4),
        _ => Value::Null,
    };
    let (precision, scale) = match (&*base.name, base.typmod()) {
        _ if base.array => (Value::Null, Value::Null),
        ("int2", _) => (Value::Int(16), Value::Int(0)),
        ("int4", _) => (Value::Int(32), Value::Int(0)),
        ("int8", _) => (Value::Int(64), Value::Int(0)),
        ("float4", _) => (Value::Int(24), Value::Null),
        ("float8", _) => (Value::Int(53), Value::Null),
        ("numeric", n) if n > 4 => {
            let scale = (((n - 4) & 0x7ff) ^ 1024) - 1024;
            (Value::Int(i64::from(((n - 4) >> 16) & 0xffff)), Value::Int(i64::from(scale)))
        }
        _ => (Value::Null, Value::Null),
    };
    let identity = cx.identity_of(relation, at.name()).map(|i| if i.always { "ALWAYS" } else { "BY DEFAULT" });
    let default = match cx.get(&at.as_kind(Kind::ColumnDefault)).map(|o| &**o) {
        Some(Object::ColumnDefault(d)) => default_text(cx, &d.expr),
        _ => Value::Null,
    };
    let domain = Address::of(Kind::Domain, c.ty.schema.clone(), c.ty.name.clone());
    let domain = (!c.ty.array && cx.get(&domain).is_some()).then_some(domain);
    [
        schema_of(relation),
        name_of(relation),
        name_of(at),
        Value::Int(i64::from(c.position)),
        default,
        yes(!c.not_null),
        text(data_type(cx, &c.ty)),
        text(base.schema.as_str()),
        text(udt),
        length,
        precision,
        scale,
        domain.as_ref().map_or(Value::Null, name_of),
        c.collation.as_ref().map_or(Value::Null, name_of),
        yes(identity.is_some()),
        identity.map_or(Value::Null, text),
        text(if c.generated.as_ref().is_some_and(|g| g.stored || cx.version().0 >= 18) { "ALWAYS" } else { "NEVER" }),
        c.generated.as_ref().map_or(Value::Null, |g| expression(&g.expr)),
    ]
}

/// A default as it is printed with the session's search path: the names in it may lose their schema.
fn default_text(cx: &Cx<'_>, expr: &crate::catalog::Expr) -> Value {
    let printed = crate::expr::print(expr);
    let _ = cx;
    let qualified = printed.contains('.') && !printed.chars().all(|c| c.is_ascii_digit() || c == '.');
    if qualified { Value::Unknown } else { text(printed) }
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

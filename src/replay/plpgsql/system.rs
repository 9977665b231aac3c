//! The rows of `pg_catalog`, as far as migrations ask them.

use std::rc::Rc;

use crate::catalog::builtin::Builtins;
use crate::catalog::{
    Address, Column, Expr, Ident, Kind, Object, Path, Persistence, RoutineKind, TEMPORARY, Timing, Volatility,
};
use crate::expr;
use crate::sql::ast::Name;

use super::super::cx::Cx;
use super::eval::type_address;
use super::value::Value;
use super::{constraint, information};

/// A relation of the system with its rows.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) names: Rc<[Ident]>,
    pub(super) rows: Vec<Vec<Value>>,
    /// These are all rows.
    pub(super) complete: bool,
}

impl Table {
    pub(super) fn new<const N: usize>(names: [&str; N], rows: impl IntoIterator<Item = [Value; N]>) -> Option<Self> {
        let rows = rows.into_iter().map(Vec::from).collect();
        Some(Self { names: names.into_iter().map(Ident::from).collect(), rows, complete: true })
    }
}

/// A system relation; `None` for a name that is none, or whose rows are not known.
pub(super) fn table(cx: &Cx<'_>, information_schema: bool, name: &str) -> Option<Table> {
    if information_schema { information::table(cx, name) } else { pg_catalog(cx, name) }
}

/// The address of a relation of `pg_catalog`.
pub(super) fn relation(name: &Name) -> Option<Address> {
    const OTHERS: &[&str] = &[
        "pg_am",
        "pg_amop",
        "pg_amproc",
        "pg_attrdef",
        "pg_auth_members",
        "pg_authid",
        "pg_available_extensions",
        "pg_cast",
        "pg_collation",
        "pg_conversion",
        "pg_cursors",
        "pg_database",
        "pg_db_role_setting",
        "pg_default_acl",
        "pg_depend",
        "pg_description",
        "pg_event_trigger",
        "pg_foreign_data_wrapper",
        "pg_foreign_server",
        "pg_foreign_table",
        "pg_group",
        "pg_inherits",
        "pg_init_privs",
        "pg_language",
        "pg_largeobject",
        "pg_locks",
        "pg_opclass",
        "pg_operator",
        "pg_opfamily",
        "pg_partitioned_table",
        "pg_policy",
        "pg_publication",
        "pg_publication_rel",
        "pg_publication_tables",
        "pg_range",
        "pg_replication_origin",
        "pg_rewrite",
        "pg_rules",
        "pg_seclabel",
        "pg_sequence",
        "pg_settings",
        "pg_shadow",
        "pg_shdepend",
        "pg_shdescription",
        "pg_stat_activity",
        "pg_stat_user_tables",
        "pg_stat_user_indexes",
        "pg_stat_all_tables",
        "pg_statistic",
        "pg_statistic_ext",
        "pg_stats",
        "pg_subscription",
        "pg_tablespace",
        "pg_timezone_names",
        "pg_transform",
        "pg_ts_config",
        "pg_ts_dict",
        "pg_ts_parser",
        "pg_ts_template",
        "pg_user",
        "pg_user_mapping",
        "pg_user_mappings",
        "pg_aggregate",
        "pg_stat_database",
        "pg_statio_user_tables",
    ];
    const ANSWERED: &[&str] = &[
        "pg_namespace",
        "pg_class",
        "pg_type",
        "pg_enum",
        "pg_attribute",
        "pg_constraint",
        "pg_index",
        "pg_indexes",
        "pg_tables",
        "pg_views",
        "pg_matviews",
        "pg_sequences",
        "pg_proc",
        "pg_trigger",
        "pg_extension",
        "pg_policies",
        "pg_roles",
    ];
    let own = name.schema().is_none_or(|s| s == "pg_catalog");
    let known = OTHERS.contains(&&**name.name()) || ANSWERED.contains(&&**name.name());
    (own && known).then(|| Address::of(Kind::Table, "pg_catalog", name.name().clone()))
}

pub(super) fn text(value: impl Into<String>) -> Value {
    Value::Text(value.into())
}

pub(super) fn schema_of(at: &Address) -> Value {
    text(at.path.parts()[0].as_str())
}

pub(super) fn name_of(at: &Address) -> Value {
    text(at.name().as_str())
}

pub(super) fn namespace(at: &Address) -> Value {
    Value::Oid(Address::top(Kind::Schema, at.path.parts()[0].clone()))
}

pub(super) fn oid(at: &Address) -> Value {
    Value::Oid(at.clone())
}

pub(super) fn expression(expr: &Expr) -> Value {
    text(expr::print(expr))
}

/// The objects of some kinds.
pub(super) fn of<'c>(cx: &'c Cx<'_>, kinds: &'c [Kind]) -> impl Iterator<Item = (&'c Address, &'c Object)> {
    cx.catalog.iter_with_members().filter(|(a, _)| kinds.contains(&a.kind)).map(|(a, o)| (a, &**o))
}

/// The schemas that every database has.
pub(super) const SYSTEM_SCHEMAS: [&str; 3] = ["pg_catalog", "information_schema", "pg_toast"];

fn is_partitioned(cx: &Cx<'_>, object: &Object) -> bool {
    match object {
        Object::Table(t) => t.partition_by.is_some(),
        Object::Index(i) => cx.get(&i.table).is_some_and(|o| is_partitioned(cx, o)),
        _ => false,
    }
}

fn relkind(cx: &Cx<'_>, at: &Address, object: &Object) -> &'static str {
    match at.kind {
        Kind::Table if is_partitioned(cx, object) => "p",
        Kind::View => "v",
        Kind::MaterializedView => "m",
        Kind::ForeignTable => "f",
        Kind::Sequence => "S",
        Kind::Index if is_partitioned(cx, object) => "I",
        Kind::Index => "i",
        Kind::CompositeType => "c",
        _ => "r",
    }
}

pub(super) fn relation_of(cx: &Cx<'_>, part: &Address) -> Value {
    cx.relation_of(part).map_or(Value::Null, Value::Oid)
}

fn persistence(at: &Address, object: &Object) -> &'static str {
    let of = |p: Persistence| match p {
        Persistence::Permanent => "p",
        Persistence::Unlogged => "u",
        Persistence::Temporary => "t",
    };
    match object {
        Object::Table(t) => of(t.persistence),
        Object::Sequence(s) => of(s.persistence),
        _ if at.schema().is_some_and(|schema| schema == TEMPORARY) => "t",
        _ => "p",
    }
}

#[allow(clippy::too_many_lines, reason = "one arm a relation")]
fn pg_catalog(cx: &Cx<'_>, name: &str) -> Option<Table> {
    match name {
        "pg_namespace" => {
            let own = of(cx, &[Kind::Schema]).map(|(a, _)| a.clone());
            let system = SYSTEM_SCHEMAS.map(|s| Address::top(Kind::Schema, s));
            Table::new(["oid", "nspname"], own.chain(system).map(|at| [Value::Oid(at.clone()), name_of(&at)]))
        }
        "pg_class" => pg_class(cx),
        "pg_type" => pg_type(cx),
        "pg_enum" => Table::new(
            ["enumtypid", "enumlabel", "enumsortorder"],
            of(cx, &[Kind::EnumType]).flat_map(|(at, o)| {
                let labels = match o {
                    Object::EnumType(e) => e.labels.clone(),
                    _ => Vec::new(),
                };
                let row = move |(i, label): (usize, Ident)| [oid(at), text(label.as_str()), Value::Int(i as i64 + 1)];
                labels.into_iter().enumerate().map(row)
            }),
        ),
        "pg_attribute" => pg_attribute(cx),
        "pg_attrdef" => Table::new(
            ["adrelid", "adnum", "adbin", "adsrc"],
            of(cx, &[Kind::ColumnDefault]).map(|(at, o)| {
                let shown = match o {
                    Object::ColumnDefault(d) => expression(&d.expr),
                    _ => Value::Unknown,
                };
                let number = column_number(cx, &at.as_kind(Kind::Column));
                [relation_of(cx, at), number, shown.clone(), shown]
            }),
        ),
        "pg_constraint" => constraint::pg_constraint(cx),
        "pg_index" => pg_index(cx),
        "pg_inherits" => Table::new(
            ["inhrelid", "inhparent", "inhseqno"],
            of(cx, &[Kind::Table, Kind::ForeignTable, Kind::Index]).flat_map(|(at, o)| {
                let parents: Vec<Address> = match o {
                    Object::Index(i) => i.parent.clone().into_iter().collect(),
                    _ => o.parents().cloned().collect(),
                };
                parents.into_iter().enumerate().map(|(i, p)| [oid(at), Value::Oid(p), Value::Int(i as i64 + 1)])
            }),
        ),
        "pg_indexes" => Table::new(
            ["schemaname", "tablename", "indexname", "indexdef", "tablespace"],
            of(cx, &[Kind::Index]).filter_map(|(at, o)| match o {
                Object::Index(i) => {
                    let space = i.tablespace.as_ref().map_or(Value::Null, |t| text(t.as_str()));
                    Some([schema_of(at), name_of(&i.table), name_of(at), Value::Unknown, space])
                }
                _ => None,
            }),
        ),
        "pg_tables" => Table::new(
            ["schemaname", "tablename", "tableowner", "tablespace", "hasindexes", "hastriggers", "rowsecurity"],
            of(cx, &[Kind::Table]).filter_map(|(at, o)| match o {
                Object::Table(t) => {
                    let space = t.tablespace.as_ref().map_or(Value::Null, |t| text(t.as_str()));
                    let indexes = Value::Bool(cx.catalog.indexes(at).next().is_some());
                    let secure = Value::Bool(t.row_security);
                    Some([schema_of(at), name_of(at), Value::Unknown, space, indexes, Value::Unknown, secure])
                }
                _ => None,
            }),
        ),
        "pg_views" => named(cx, Kind::View, ["schemaname", "viewname"]),
        "pg_matviews" => named(cx, Kind::MaterializedView, ["schemaname", "matviewname"]),
        "pg_sequences" => Table::new(
            [
                "schemaname",
                "sequencename",
                "data_type",
                "start_value",
                "min_value",
                "max_value",
                "increment_by",
                "cycle",
            ],
            of(cx, &[Kind::Sequence]).filter_map(|(at, o)| match o {
                Object::Sequence(s) => Some([
                    schema_of(at),
                    name_of(at),
                    Value::Reg(type_address(&s.ty)),
                    Value::Int(s.start),
                    Value::Int(s.min),
                    Value::Int(s.max),
                    Value::Int(s.increment),
                    Value::Bool(s.cycle),
                ]),
                _ => None,
            }),
        ),
        "pg_sequence" => Table::new(
            ["seqrelid", "seqtypid", "seqstart", "seqincrement", "seqmax", "seqmin", "seqcache", "seqcycle"],
            of(cx, &[Kind::Sequence]).filter_map(|(at, o)| match o {
                Object::Sequence(s) => Some([
                    oid(at),
                    Value::Oid(type_address(&s.ty)),
                    Value::Int(s.start),
                    Value::Int(s.increment),
                    Value::Int(s.max),
                    Value::Int(s.min),
                    Value::Int(s.cache),
                    Value::Bool(s.cycle),
                ]),
                _ => None,
            }),
        ),
        "pg_proc" => pg_proc(cx),
        "pg_trigger" => Table::new(
            ["oid", "tgname", "tgrelid", "tgisinternal", "tgenabled", "tgfoid", "tgtype", "tgparentid"],
            of(cx, &[Kind::Trigger]).filter_map(|(at, o)| match o {
                Object::Trigger(t) => Some([
                    oid(at),
                    name_of(at),
                    relation_of(cx, at),
                    Value::Bool(false),
                    text(t.enabled),
                    oid(&t.function),
                    Value::Int(trigger_type(t)),
                    t.parent.clone().map_or(Value::Int(0), Value::Oid),
                ]),
                _ => None,
            }),
        ),
        "pg_extension" => Table::new(
            ["oid", "extname", "extnamespace", "extversion"],
            of(cx, &[Kind::Extension]).filter_map(|(at, o)| match o {
                Object::Extension(e) => {
                    let known = e.contents.filter(|c| c.exact).map(|c| c.release().version);
                    let version = e.version.as_deref().or(known).map_or(Value::Unknown, text);
                    Some([oid(at), name_of(at), oid(&e.schema), version])
                }
                _ => None,
            }),
        ),
        "pg_policies" | "pg_policy" => policies(cx, name),
        "pg_description" => Table::new(
            ["objoid", "objsubid", "description"],
            of(cx, &[Kind::Comment]).filter_map(|(at, o)| match (at.subject(), o) {
                (Some(subject), Object::Comment(c)) => {
                    let column = subject.kind == Kind::Column;
                    let number = if column { column_number(cx, &subject) } else { Value::Int(0) };
                    let on = if column { relation_of(cx, &subject) } else { Value::Oid(subject) };
                    Some([on, number, text(c.text.clone())])
                }
                _ => None,
            }),
        ),
        "pg_roles" | "pg_user" | "pg_authid" => roles(cx, name),
        "pg_settings" => {
            let version = i64::from(cx.version().0) * 10_000;
            let known = [["server_version_num".to_owned(), version.to_string()]];
            let mut table = Table::new(["name", "setting"], known.map(|[n, s]| [text(n), text(s)]))?;
            table.complete = false;
            Some(table)
        }
        "pg_range" | "pg_language" | "pg_am" | "pg_database" | "pg_tablespace" => None,
        _ => None,
    }
}

fn named(cx: &Cx<'_>, kind: Kind, names: [&str; 2]) -> Option<Table> {
    let [schema, name] = names;
    Table::new(
        [schema, name, "definition"],
        of(cx, &[kind]).map(|(at, _)| [schema_of(at), name_of(at), Value::Unknown]),
    )
}

/// The users that are known to be there; there may be others.
fn roles(cx: &Cx<'_>, name: &str) -> Option<Table> {
    let column = if name == "pg_user" { "usename" } else { "rolname" };
    let mut known = vec![cx.session.session_user.clone()];
    if cx.session.user != cx.session.session_user {
        known.push(cx.session.user.clone());
    }
    known.extend(cx.session.known_roles.made().cloned());
    known.sort();
    known.dedup();
    let mut table = Table::new([column, "oid"], known.into_iter().map(|n| [text(n.as_str()), Value::Unknown]))?;
    table.complete = false;
    Some(table)
}

fn policies(cx: &Cx<'_>, name: &str) -> Option<Table> {
    let rows = of(cx, &[Kind::Policy]).filter_map(|(at, o)| match o {
        Object::Policy(p) => Some((at, p)),
        _ => None,
    });
    if name == "pg_policy" {
        let letter = |command: &str| match command {
            "SELECT" => "r",
            "INSERT" => "a",
            "UPDATE" => "w",
            "DELETE" => "d",
            _ => "*",
        };
        return Table::new(
            ["oid", "polname", "polrelid", "polcmd", "polpermissive"],
            rows.map(|(at, p)| {
                [oid(at), name_of(at), relation_of(cx, at), text(letter(&p.command)), Value::Bool(p.permissive)]
            }),
        );
    }
    Table::new(
        ["schemaname", "tablename", "policyname", "permissive", "roles", "cmd", "qual", "with_check"],
        rows.map(|(at, p)| {
            [
                schema_of(at),
                text(at.path.parts()[1].as_str()),
                name_of(at),
                text(if p.permissive { "PERMISSIVE" } else { "RESTRICTIVE" }),
                Value::Array(p.roles.iter().map(|r| text(r.as_str())).collect()),
                text(p.command.as_str()),
                p.using.as_ref().map_or(Value::Null, expression),
                p.check.as_ref().map_or(Value::Null, expression),
            ]
        }),
    )
}

fn pg_class(cx: &Cx<'_>) -> Option<Table> {
    let own = of(cx, Kind::RELATIONS).map(|(at, o)| {
        let (secure, forced) = match o {
            Object::Table(t) => (t.row_security, t.force_row_security),
            _ => (false, false),
        };
        let partition = match o {
            Object::Index(i) => i.parent.is_some(),
            _ => o.partition_of().is_some(),
        };
        [
            oid(at),
            name_of(at),
            namespace(at),
            text(relkind(cx, at, o)),
            Value::Bool(secure),
            Value::Bool(forced),
            Value::Bool(partition),
            text(persistence(at, o)),
            Value::Bool(cx.catalog.indexes(at).next().is_some()),
            Value::Int(if at.kind == Kind::Index || at.kind == Kind::Sequence {
                0
            } else {
                cx.catalog.columns(at).iter().map(|(_, c)| i64::from(c.position)).max().unwrap_or(0)
            }),
        ]
    });
    Table::new(
        [
            "oid",
            "relname",
            "relnamespace",
            "relkind",
            "relrowsecurity",
            "relforcerowsecurity",
            "relispartition",
            "relpersistence",
            "relhasindex",
            "relnatts",
        ],
        own,
    )
}

fn pg_type(cx: &Cx<'_>) -> Option<Table> {
    let row = |at: Address, kind: &str, category: &str, element: Option<Address>, relation: Option<Address>| {
        [
            Value::Oid(at.clone()),
            text(at.path.parts()[1].as_str()),
            namespace(&at),
            text(kind),
            text(category),
            element.map_or(Value::Int(0), Value::Oid),
            relation.map_or(Value::Int(0), Value::Oid),
        ]
    };
    let mut rows = Vec::new();
    let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(|k| k.is_type()).collect();
    for (at, _) in of(cx, &kinds) {
        let (kind, category, relation) = match at.kind {
            Kind::EnumType => ("e", "E", None),
            Kind::Domain => ("d", "U", None),
            Kind::RangeType => ("r", "R", None),
            Kind::MultirangeType => ("m", "R", None),
            Kind::ShellType => ("p", "P", None),
            k if k.is_relation() || k == Kind::CompositeType => ("c", "C", Some(at.clone())),
            _ => ("b", "U", None),
        };
        let array = Address::new(Kind::Type, Path::new([at.path.parts()[0].clone(), format!("_{}", at.name()).into()]));
        rows.push(row(at.as_kind(Kind::Type), kind, category, None, relation));
        rows.push(row(array, "b", "A", Some(at.as_kind(Kind::Type)), None));
    }
    let builtins = Builtins::of(cx.version());
    let mut own: Vec<_> = builtins.types().collect();
    own.sort_by_key(|t| t.oid);
    for ty in own {
        let at = |name: &str| Address::of(Kind::Type, "pg_catalog", name);
        let element = builtins.ty(ty.element).map(|e| at(e.name));
        let letter = |b: u8| char::from(b).to_string();
        rows.push(row(at(ty.name), &letter(ty.kind), &letter(ty.category), element, None));
    }
    Table::new(["oid", "typname", "typnamespace", "typtype", "typcategory", "typelem", "typrelid"], rows)
}

/// Every column of a relation, with the relation.
pub(super) fn columns<'c>(cx: &'c Cx<'_>) -> impl Iterator<Item = (Address, Address, &'c Column)> {
    cx.catalog.iter_with_members().filter_map(|(at, o)| match &**o {
        Object::Column(c) => cx.relation_of(at).map(|relation| (relation, at.clone(), c)),
        _ => None,
    })
}

pub(super) fn column_number(cx: &Cx<'_>, at: &Address) -> Value {
    match cx.get(at).map(|o| &**o) {
        Some(Object::Column(c)) => Value::Int(i64::from(c.position)),
        _ => Value::Unknown,
    }
}

fn pg_attribute(cx: &Cx<'_>) -> Option<Table> {
    let rows = columns(cx).map(|(relation, at, c)| {
        let has_default = cx.catalog.contains(&at.as_kind(Kind::ColumnDefault)) || c.generated.is_some();
        let identity = match cx.identity_of(&relation, at.name()) {
            Some(i) => text(if i.always { "a" } else { "d" }),
            None => text(""),
        };
        let generated = match &c.generated {
            Some(g) => text(if g.stored { "s" } else { "v" }),
            None => text(""),
        };
        let inherited = cx.inheritance_count(&relation, at.name());
        [
            Value::Oid(relation),
            name_of(&at),
            Value::Int(i64::from(c.position)),
            Value::Oid(type_address(&c.ty)),
            Value::Int(i64::from(c.ty.typmod())),
            Value::Bool(c.not_null),
            Value::Bool(has_default),
            Value::Bool(false),
            identity,
            generated,
            Value::Bool(c.local),
            Value::Int(inherited as i64),
        ]
    });
    let mut table = Table::new(
        [
            "attrelid",
            "attname",
            "attnum",
            "atttypid",
            "atttypmod",
            "attnotnull",
            "atthasdef",
            "attisdropped",
            "attidentity",
            "attgenerated",
            "attislocal",
            "attinhcount",
        ],
        rows,
    )?;
    // The system's own columns and those of indexes have rows, too, which are not asked for.
    table.rows.sort_by(|a, b| match (&a[0], &a[2], &b[0], &b[2]) {
        (Value::Oid(r), Value::Int(n), Value::Oid(s), Value::Int(m)) => (r, n).cmp(&(s, m)),
        _ => std::cmp::Ordering::Equal,
    });
    Some(table)
}

fn pg_index(cx: &Cx<'_>) -> Option<Table> {
    let rows = of(cx, &[Kind::Index]).filter_map(|(at, o)| match o {
        Object::Index(i) => {
            let keys = i.keys.iter().map(|k| k.column.as_ref().map_or(Value::Int(0), |c| column_number(cx, c)));
            let included = i.include.iter().map(|c| column_number(cx, c));
            Some([
                oid(at),
                oid(&i.table),
                Value::Bool(i.unique),
                Value::Bool(matches!(&i.constraint, Some(c) if c.kind == Kind::PrimaryKey)),
                Value::Bool(i.valid),
                Value::Bool(i.clustered),
                Value::Array(keys.chain(included).collect()),
                Value::Int(i.keys.len() as i64),
                i.predicate.as_ref().map_or(Value::Null, expression),
                if i.keys.iter().any(|k| k.expr.is_some()) { Value::Unknown } else { Value::Null },
            ])
        }
        _ => None,
    });
    Table::new(
        [
            "indexrelid",
            "indrelid",
            "indisunique",
            "indisprimary",
            "indisvalid",
            "indisclustered",
            "indkey",
            "indnkeyatts",
            "indpred",
            "indexprs",
        ],
        rows,
    )
}

fn pg_proc(cx: &Cx<'_>) -> Option<Table> {
    let mut rows: Vec<[Value; 10]> = of(cx, &[Kind::Function])
        .filter_map(|(at, o)| match o {
            Object::Function(f) => {
                let kind = match f.routine {
                    RoutineKind::Function => "f",
                    RoutineKind::Procedure => "p",
                    RoutineKind::Aggregate => "a",
                    RoutineKind::Window => "w",
                };
                let volatility = match f.volatility {
                    Volatility::Immutable => "i",
                    Volatility::Stable => "s",
                    Volatility::Volatile => "v",
                };
                Some([
                    oid(at),
                    text(at.path.parts()[1].as_str()),
                    namespace(at),
                    text(kind),
                    Value::Int(f.input_types().count() as i64),
                    text(f.body.clone()),
                    f.returns.as_ref().map_or(Value::Unknown, |t| Value::Oid(type_address(t))),
                    text(volatility),
                    Value::Bool(f.strict),
                    Value::Bool(f.security_definer),
                ])
            }
            _ => None,
        })
        .collect();
    let builtins = Builtins::of(cx.version());
    let mut own: Vec<_> = builtins.procs().collect();
    own.sort_by_key(|p| p.oid);
    for p in own {
        let at = Address::of(Kind::Function, "pg_catalog", p.name);
        rows.push([
            Value::Unknown,
            text(p.name),
            namespace(&at),
            text(char::from(p.kind)),
            Value::Int(p.args.len() as i64),
            Value::Unknown,
            builtins.ty(p.result).map_or(Value::Unknown, |t| Value::Oid(Address::of(Kind::Type, "pg_catalog", t.name))),
            text(char::from(p.volatility)),
            Value::Bool(p.strict),
            Value::Bool(false),
        ]);
    }
    let mut table = Table::new(
        [
            "oid",
            "proname",
            "pronamespace",
            "prokind",
            "pronargs",
            "prosrc",
            "prorettype",
            "provolatile",
            "proisstrict",
            "prosecdef",
        ],
        rows,
    )?;
    // The functions of an extension are not all known.
    table.complete = !of(cx, &[Kind::Extension]).any(|(at, _)| at.name() != "plpgsql");
    Some(table)
}

/// `tgtype`.
fn trigger_type(t: &crate::catalog::Trigger) -> i64 {
    let mut bits = i64::from(t.row);
    bits |= match t.timing {
        Timing::Before => 2,
        Timing::After => 0,
        Timing::InsteadOf => 64,
    };
    for (event, bit) in [("INSERT", 4), ("DELETE", 8), ("UPDATE", 16), ("TRUNCATE", 32)] {
        if t.events.iter().any(|e| e == event) {
            bits |= bit;
        }
    }
    bits
}

#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "narrow-column-type",
    category: Category::Error,
    since: "0.1.0",
    sources: &[
        "migrationpilot:MP044",
        "django-safe-migrations:SM013",
        "pg-migration-guard:MGD018",
        "bytebase:schema_backward_compatibility",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, from, to) in cx.altered() {
        let (Object::Column(from), Object::Column(to)) = (from, to) else { continue };
        let Some(table) = table_of(at).filter(|t| t.kind == Kind::Table && cx.has_rows(t)) else { continue };
        let partition = cx.table(&table).is_some_and(|t| t.partition_of.is_some());
        if effect.cause == Cause::Cascaded || partition || cx.is_new(at) {
            continue;
        }
        // What is only assumed has no type that is known.
        if cx.migration.steps[cx.index].assumed.contains(at) {
            continue;
        }
        let Some(loss) = loss(&from.ty, &to.ty) else { continue };
        sink.at(
            cx.place(effect.span),
            format!("`{}.{}` {loss} as {}", short(&table), quote_ident(at.name()), to.ty.sql()),
        )
        .label(format!("was {}", from.ty.sql()))
        .help("see that every row fits by a validated CHECK first, or keep the old column beside the new one");
    }
}

/// What happens to values of one type that become values of another one.
fn loss(from: &Type, to: &Type) -> Option<&'static str> {
    if from.array || to.array || from.schema != "pg_catalog" || to.schema != "pg_catalog" {
        return None;
    }
    let text = |t: &Type| matches!(t.name.as_str(), "text" | "varchar" | "bpchar");
    let length = |t: &Type| if t.typmod() < 0 { i32::MAX } else { t.typmod() };
    let whole = |t: &Type| match t.name.as_str() {
        "int2" => 5,
        "int4" => 10,
        "int8" => 19,
        _ => 0,
    };
    let fraction = |t: &Type| matches!(t.name.as_str(), "numeric" | "float4" | "float8" | "money");
    if text(from) && text(to) {
        return (length(to) < length(from)).then_some("fails at the first value that is too long");
    }
    if whole(from) > 0 && whole(to) > 0 {
        return (whole(to) < whole(from)).then_some("fails at the first number that is too large");
    }
    match (from.name.as_str(), to.name.as_str()) {
        _ if fraction(from) && whole(to) > 0 => Some("loses the digits after the point"),
        ("float8", "float4") | ("numeric", "float4" | "float8") => Some("loses digits"),
        ("numeric", "numeric") => {
            let parts = |t: &Type| {
                if t.typmod() < 0 { (1000, 1000) } else { ((t.typmod() - 4) >> 16, (t.typmod() - 4) & 0x7ff) }
            };
            let ((p1, s1), (p2, s2)) = (parts(from), parts(to));
            if s2 < s1 {
                Some("loses digits after the point")
            } else {
                (p2 - s2 < p1 - s1).then_some("fails at the first number that is too large")
            }
        }
        ("timestamp" | "timestamptz", "date") => Some("loses the time of day"),
        ("timestamp" | "timestamptz", "time" | "timetz") => Some("loses the day"),
        _ if text(from) && whole(to) > 0 => Some("fails at the first value that is no number"),
        _ => None,
    }
}

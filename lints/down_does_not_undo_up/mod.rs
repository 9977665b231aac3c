#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "down-does-not-undo-up",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

/// So many differences are named; the rest are counted.
const NAMED: usize = 3;

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let Some(down) = cx.rollback() else { return };
    // A down without statements, or one that cannot run, is another lint's.
    if down.script.statements.is_empty() || down.refused().is_some() {
        return;
    }
    let differences = down.differences(cx.before);
    let judged = differences.iter().filter(|change| matters(change) && !cx.unknown(change.address()));
    let said: Vec<String> = judged.map(said).collect();
    let Some(first) = down.script.statements.first().filter(|_| !said.is_empty()) else { return };
    let file = &down.script.source.name;
    let more = if said.len() > NAMED { format!("; and {} more", said.len() - NAMED) } else { String::new() };
    let list = said[..said.len().min(NAMED)].join("; ");
    sink.at(
        first.place(),
        format!("`{file}` does not bring back the schema from before `{}`: {list}{more}", label(cx)),
    )
    .label("up and then down leaves another schema")
    .help("undo each statement of the up, in the opposite order");
}

fn label<'a>(cx: &'a MigrationCx<'_>) -> &'a str {
    if cx.migration.label.is_empty() { &cx.migration.version } else { &cx.migration.label }
}

/// Whether a difference is one that a down is expected to undo.
fn matters(change: &Change) -> bool {
    match change {
        // Extensions are shared, and dropping one that others use does harm; comments describe.
        Change::Create(at, _) | Change::Drop(at, _) if at.kind == Kind::Extension => false,
        Change::Alter(at, from, to) => match (&**from, &**to) {
            _ if at.kind == Kind::Comment => false,
            // A value that was added to an enum stays: PostgreSQL cannot take it away.
            (Object::EnumType(from), Object::EnumType(to)) => from.labels.iter().any(|l| !to.labels.contains(l)),
            (Object::Extension(_), _) => false,
            _ => true,
        },
        // Whether a column takes NULL is the column's; what its constraint is called matters to nobody.
        _ => !matches!(change.address().kind, Kind::Comment | Kind::NotNull),
    }
}

fn said(change: &Change) -> String {
    let at = change.address();
    let what = format!("{} `{}`", at.kind.label(), short(at));
    match change {
        Change::Create(..) => format!("{what} is still there"),
        Change::Drop(..) => format!("{what} is missing"),
        Change::Alter(_, from, to) => {
            let list: Vec<String> = from.changed(to).into_iter().map(|a| a.replace('_', " ")).collect();
            format!("{what} has another {}", list.join(" and "))
        }
        Change::Rename(_, to) => format!("{what} is called `{}`", short(to)),
    }
}

#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "migration-out-of-order",
    category: Category::Error,
    since: "0.1.0",
    sources: &["django-safe-migrations:SM027", "atlas:non_linear"],
    page: include_str!("README.md"),
    check: Check::History(check),
};

fn check(cx: &HistoryCx<'_>, sink: &mut Sink) {
    let Some(branch) = cx.branch else { return };
    let migrations = &cx.history.migrations;
    let added = |m: &Migration| branch.added.contains(&m.up.script.source.name);
    let Some(last_merged) = migrations.iter().rposition(|m| !m.repeatable && !added(m)) else { return };
    let late: Vec<&Migration> = migrations[..last_merged].iter().filter(|m| !m.repeatable && added(m)).collect();
    let Some(what) = late_runs(cx.history.framework).or_else(|| differs(cx, &late, &added)) else { return };
    for migration in late {
        let after = &migrations[last_merged];
        sink.about(
            migration.label.as_str(),
            format!(
                "`{}` sorts before `{}`, which is in {} already: {what}",
                migration.label, after.label, branch.base
            ),
        )
        .help("give it a version after the last one that was merged");
    }
}

/// What the framework makes of a migration that sorts before one that was applied; `None` where it runs it, late.
fn late_runs(framework: &str) -> Option<&'static str> {
    Some(match framework {
        "golang-migrate" => "golang-migrate never runs it where that was applied",
        "drizzle" => "drizzle never runs it where that was applied",
        "flyway" => "flyway refuses it unless outOfOrder is set",
        "goose" => "goose refuses it as a missing migration",
        "node-pg-migrate" => "node-pg-migrate refuses it",
        "supabase" => "the Supabase CLI refuses it without --include-all",
        "atlas" => "atlas refuses it in linear order",
        "refinery" => "refinery refuses it, or its CLI never runs it",
        "tern" => "tern counts migrations and does not run it",
        _ => return None,
    })
}

/// Where it runs late: whether that comes to another schema than running it in its place.
fn differs(cx: &HistoryCx<'_>, late: &[&Migration], added: &dyn Fn(&Migration) -> bool) -> Option<&'static str> {
    if late.is_empty() {
        return None;
    }
    let (new, merged): (Vec<&Migration>, Vec<&Migration>) = cx.history.migrations.iter().partition(|m| added(m));
    let mut run = Run::new(cx.version);
    run.before(cx.history);
    let refused = merged.into_iter().chain(new).flat_map(|m| run.direction(&m.up)).any(|step| step.outcome.is_err());
    let other = &run.replay.catalog;
    if refused {
        return Some("a database that has that runs it later, where PostgreSQL refuses it");
    }
    let changed = crate::diff::diff(cx.last, other).into_iter().any(|change| !cx.unknown(change.address()));
    changed.then_some("a database that has that runs it later, and comes to another schema")
}

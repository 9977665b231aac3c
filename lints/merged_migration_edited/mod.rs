#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "merged-migration-edited",
    category: Category::Error,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::History(check),
};

/// Frameworks that compare a checksum of the file with the one that they stored, and stop.
const CHECKED: &[&str] = &["sqlx", "flyway", "liquibase", "refinery", "atlas", "sqitch", "graphile-migrate", "prisma"];

fn check(cx: &HistoryCx<'_>, sink: &mut Sink) {
    let Some(branch) = cx.branch else { return };
    let framework = cx.history.framework;
    for file in &branch.edited {
        let Some(migration) = cx.file(&file.name).filter(|m| !m.repeatable) else { continue };
        let same = file.was.as_ref().is_some_and(|was| texts(was) == texts(&migration.up));
        let strict = CHECKED.contains(&framework);
        // Where only the version is compared, another comment changes nothing.
        if same && !strict {
            continue;
        }
        let what = match (same, strict) {
            (true, _) => format!("{framework} refuses the new checksum, although the statements are the same"),
            (false, true) => format!("{framework} refuses the new checksum where it was applied"),
            (false, false) => "databases that have applied it do not get the change".to_owned(),
        };
        sink.about(
            migration.label.as_str(),
            format!("`{}` is in {} already, and was edited: {what}", migration.label, branch.base),
        )
        .help("restore it, and write the change as a new migration");
    }
    let gone = &branch.gone;
    // Many at once were squashed on purpose.
    if gone.len() > cx.history.migrations.len() {
        let message = format!(
            "{} migrations of {} are gone: databases have versions that no file explains",
            gone.len(),
            branch.base
        );
        sink.about(gone[0].as_str(), message).help(
            "make sure that every database has applied all of them, and say how the version table is to be corrected",
        );
        return;
    }
    for name in gone {
        sink.about(
            name.as_str(),
            format!("`{name}` is in {} and is gone here: where it was applied, it stays applied", branch.base),
        )
        .help("restore it, and undo what it did in a new migration");
    }
}

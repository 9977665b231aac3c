//! Prisma's lock file, which names the database that the migrations are for.

use std::path::PathBuf;

use crate::diagnostic::{Diagnostic, Severity};
use crate::history::files::read;
use crate::sql::Span;

pub(super) fn arrange(roots: &[PathBuf], problems: &mut Vec<Diagnostic>) {
    for source in roots.iter().filter_map(|root| read(&root.join("migration_lock.toml")).ok()) {
        let lock = toml::from_str::<toml::Table>(&source.text).ok();
        let provider = lock.as_ref().and_then(|lock| lock.get("provider")?.as_str());
        if let Some(provider) = provider.filter(|p| !matches!(*p, "postgresql" | "postgres" | "cockroachdb")) {
            let message =
                format!("`{}` says that these are migrations for {provider}, not for PostgreSQL", source.name);
            let start = u32::try_from(source.text.find(provider).unwrap_or_default()).unwrap_or(0);
            let place = source.place(Span::new(start, start + u32::try_from(provider.len()).unwrap_or(0)));
            problems.push(Diagnostic::at("wrong-database", Severity::Error, place, message));
        }
    }
}

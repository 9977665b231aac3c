//! pop and popx: files for one kind of database, and files outside a transaction, by their names.

use std::path::Path;

use crate::history::TransactionMode;
use crate::history::plan::Found;

/// Of the files of one version, the one for PostgreSQL is taken.
pub(super) fn arrange(found: &mut Vec<Found>) {
    let own = |f: &Found| {
        let name = f.path.file_name().unwrap_or_default().to_string_lossy();
        u8::from(name.contains(".cockroach.")) + 2 * u8::from(name.contains(".postgres."))
    };
    let mut i = 1;
    while i < found.len() {
        if found[i - 1].named.version == found[i].named.version {
            let less = if own(&found[i - 1]) < own(&found[i]) { i - 1 } else { i };
            found.remove(less);
        } else {
            i += 1;
        }
    }
}

/// A file whose name says so is sent as it is.
pub(super) fn mode(path: &Path) -> Option<TransactionMode> {
    let name = path.file_name()?.to_string_lossy();
    name.contains(".autocommit.").then_some(TransactionMode::SimpleQuery)
}

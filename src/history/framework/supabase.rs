//! The one file that the Supabase CLI leaves out.

use crate::diagnostic::{Diagnostic, Severity};
use crate::history::files::shown;
use crate::history::plan::Found;

/// A first `…_init.sql` from before 2021-12-09 is the dump of an old project, which the CLI skips.
pub(super) fn arrange(found: &mut Vec<Found>, problems: &mut Vec<Diagnostic>) {
    let Some(first) = found.first() else { return };
    let version = first.named.version.as_str();
    if version.len() == 14 && version < "20211209000000" && first.named.name == "init" {
        let path = shown(&first.path);
        let message = format!("the Supabase CLI skips `{path}`: it is a first `init` from before December 2021");
        problems.push(
            Diagnostic::about("file-not-run", Severity::Warning, path, message).help("rename it if it is to run"),
        );
        found.remove(0);
    }
}

//! Diesel's `metadata.toml`.

use std::path::Path;

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Severity};
use crate::history::files::{read, shown};
use crate::history::{Error, TransactionMode};

#[derive(Debug, Deserialize)]
struct Metadata {
    /// Diesel itself takes `false` where the key is missing, so an empty file switches the transaction off.
    #[serde(default)]
    run_in_transaction: bool,
}

/// What the `metadata.toml` beside `up` says.
pub(super) fn metadata(up: &Path, problems: &mut Vec<Diagnostic>) -> Result<Option<TransactionMode>, Error> {
    let path = up.with_file_name("metadata.toml");
    if !path.is_file() {
        return Ok(None);
    }
    let source = read(&path)?;
    match toml::from_str::<Metadata>(&source.text) {
        Ok(Metadata { run_in_transaction: true }) => Ok(Some(TransactionMode::File)),
        Ok(Metadata { run_in_transaction: false }) => {
            if !source.text.contains("run_in_transaction") {
                let message = format!(
                    "`{}` does not name `run_in_transaction`, which switches the transaction off",
                    shown(&path)
                );
                problems.push(
                    Diagnostic::about("metadata-without-transaction", Severity::Warning, shown(&path), message)
                        .help("write `run_in_transaction = false`, or remove the file"),
                );
            }
            Ok(Some(TransactionMode::SimpleQuery))
        }
        Err(error) => {
            let message = format!("diesel cannot read `{}`: {}", shown(&path), error.message());
            problems.push(Diagnostic::about("refused-name", Severity::Error, shown(&path), message));
            Ok(None)
        }
    }
}

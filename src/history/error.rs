//! Why migrations could not be reached.

use std::fmt::Write as _;
use std::sync::Arc;

use miette::{Diagnostic, NamedSource, SourceSpan};
use thiserror::Error;

/// Why migrations could not be read; paths are as they are shown to the user.
#[derive(Debug, Error, Diagnostic)]
pub enum Error {
    /// The path does not exist.
    #[error("{path} does not exist")]
    #[diagnostic(help("give the directory of the migrations, one SQL file, or `-` for standard input"))]
    Missing {
        /// The path.
        path: String,
    },
    /// A file or directory cannot be read.
    #[error("cannot read {path}: {reason}")]
    #[diagnostic(help("check that the file is there and that you may read it"))]
    Unreadable {
        /// The path.
        path: String,
        /// The system's words.
        reason: std::io::Error,
    },
    /// There are no migrations.
    #[error("no migrations in {path}: {reason}")]
    #[diagnostic(help("{help}"))]
    None {
        /// The path.
        path: String,
        /// What was looked for.
        reason: String,
        /// The way out.
        help: String,
    },
    /// There are migrations in several places.
    #[error("{path} has migrations in {} directories:\n{}", found.len(), few(found))]
    #[diagnostic(help("{help}"))]
    Several {
        /// The path.
        path: String,
        /// The directories, each with what its migrations look like.
        found: Vec<String>,
        /// The way out.
        help: String,
    },
    /// The framework's name is not known.
    #[error("{said}: there is no framework `{name}`")]
    #[diagnostic(help("{help}"))]
    Framework {
        /// Who said it.
        said: &'static str,
        /// The name.
        name: String,
        /// What was meant.
        help: String,
    },
    /// The framework's migrations are programs.
    #[error("{path} holds {framework} migrations, which are programs, not SQL")]
    #[diagnostic(help("{help}"))]
    Program {
        /// The path.
        path: String,
        /// The framework.
        framework: &'static str,
        /// The way out.
        help: String,
    },
    /// A framework's own file is not as it should be.
    #[error("{path}: {reason}")]
    Malformed {
        /// The path.
        path: String,
        /// What is wrong.
        reason: String,
        /// The file.
        #[source_code]
        source_code: Arc<NamedSource<String>>,
        /// Where.
        #[label]
        span: Option<SourceSpan>,
        /// The way out.
        #[help]
        help: Option<String>,
    },
    /// `git` could not answer.
    #[error("{reason}")]
    Git {
        /// What is wrong.
        reason: String,
        /// The way out.
        #[help]
        help: Option<String>,
    },
}

/// The first lines of a list, and how many more there are.
fn few(lines: &[String]) -> String {
    const FEW: usize = 8;
    let mut text = lines.iter().take(FEW).cloned().collect::<Vec<_>>().join("\n");
    if lines.len() > FEW {
        let _ = write!(text, "\n  and {} more", lines.len() - FEW);
    }
    text
}

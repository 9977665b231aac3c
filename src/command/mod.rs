//! One file a subcommand: compose the verbs, choose a report.

mod compare;
mod diff;
mod drift;
mod evaluate;
mod explain;
mod files;
mod fix;
mod lint;
mod reconcile;
mod schema;
mod stats;

use std::io::{self, IsTerminal, Write};

use crate::cli::{Cli, Color, Command};
use crate::plan::write::Moment;
use crate::report::terminal::{self, Style};

/// How a run ended, when it could be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Nothing was found.
    Clean,
    /// Something was found.
    Findings,
}

/// Where the output goes and how it may look.
pub struct Output<'a> {
    /// Standard output.
    pub stdout: &'a mut dyn Write,
    /// Colours and width.
    pub style: Style,
}

impl std::fmt::Debug for Output<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Output").field("style", &self.style).finish_non_exhaustive()
    }
}

impl Output<'_> {
    /// Writes text. A reader that went away (`| head`) is not a failure.
    fn text(&mut self, text: &str) -> miette::Result<()> {
        match self.stdout.write_all(text.as_bytes()).and_then(|()| self.stdout.flush()) {
            Err(e) if e.kind() != io::ErrorKind::BrokenPipe => {
                Err(miette::miette!("cannot write to standard output: {e}"))
            }
            _ => Ok(()),
        }
    }
}

/// The time that it is.
fn now() -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    Moment { unix_ms: since.map_or(0, |d| u64::try_from(d.as_millis()).unwrap_or(u64::MAX)) }
}

/// What standard output can show.
pub fn style(color: Color) -> Style {
    let terminal = io::stdout().is_terminal();
    let color = match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => terminal && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()),
    };
    let width = terminal_size::terminal_size().filter(|_| terminal).map_or(80, |(w, _)| usize::from(w.0));
    let utf8 = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .find_map(|v| std::env::var(v).ok().filter(|v| !v.is_empty()))
        .is_none_or(|v| v.to_ascii_lowercase().replace('-', "").contains("utf8"));
    Style { color, unicode: utf8 || cfg!(windows), width: width.clamp(40, 120) }
}

/// Why a command could not be done, for standard error: what stands in its way first, the reason last.
pub fn failure(error: &miette::Report, style: Style) -> String {
    let mut text = String::new();
    if let Some(unevaluated) = error.downcast_ref::<evaluate::Unevaluated>() {
        for diagnostic in &unevaluated.refused {
            text.push_str(&terminal::diagnostic(diagnostic, style));
        }
    }
    text.push_str(&terminal::failure(error, style));
    text
}

/// Runs a command.
pub fn run(cli: Cli, out: &mut Output<'_>) -> miette::Result<Exit> {
    match cli.command {
        Command::Lint(args) => lint::run(&args, out),
        Command::Schema(args) => schema::run(&args, out),
        Command::Diff(args) => diff::run(&args, out),
        Command::Drift(args) => drift::run(&args, out),
        Command::Reconcile(args) => reconcile::run(&args, out),
        Command::Stats(args) => stats::run(&args, out),
        Command::Explain { lint } => explain::explain(&lint, out),
        Command::Lints { format } => explain::list(format, out),
    }
}

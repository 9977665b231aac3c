//! The command line of undrift.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use undrift::cli::Cli;
use undrift::command::{self, Exit, Output};

/// Replay makes and drops many small objects, which costs less with this allocator than with the usual ones.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let style = command::style(cli.color);
    let mut stdout = io::stdout().lock();
    let mut out = Output { stdout: &mut stdout, style };
    match command::run(cli, &mut out) {
        Ok(Exit::Clean) => ExitCode::SUCCESS,
        Ok(Exit::Findings) => ExitCode::from(1),
        Err(error) => {
            let _ = io::stderr().lock().write_all(command::failure(&error, style).as_bytes());
            ExitCode::from(2)
        }
    }
}

//! The program as its users run it: arguments, standard input, exit status, both outputs.
//!
//! A case is a folder of `testdata/cli/`: `args` (one argument a line), `status`, `stdout`, `stderr`, and `stdin` if it
//! reads one. It runs in the folder itself, without colour, at 80 columns. `UPDATE=1` rewrites the outputs, which are
//! then to be read before they are committed.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/cli");
    let mut cases: Vec<PathBuf> = fs::read_dir(&root)
        .expect("testdata/cli is there")
        .filter_map(|e| Some(e.ok()?.path()))
        .filter(|p| p.join("args").exists())
        .collect();
    cases.sort();
    assert!(!cases.is_empty(), "no case in {}", root.display());
    let mut trials: Vec<Trial> = cases
        .into_iter()
        .map(|case| {
            let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Trial::test(name, move || run(&case))
        })
        .collect();
    trials.push(Trial::test("the README's sample", readme));
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn run(case: &Path) -> Result<(), Failed> {
    let args = fs::read_to_string(case.join("args"))?;
    let mut child = Command::new(env!("CARGO_BIN_EXE_undrift"))
        .args(args.lines())
        .current_dir(case)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("LANG", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let stdin = fs::read(case.join("stdin")).unwrap_or_default();
    // A program that does not read its input closes the pipe, which is its right.
    let _ = child.stdin.take().expect("standard input is a pipe").write_all(&stdin);
    let output = child.wait_with_output()?;
    let status = output.status.code().ok_or("the program was killed")?;
    same(case, "status", &format!("{status}\n"))?;
    same(case, "stdout", &String::from_utf8(output.stdout)?)?;
    same(case, "stderr", &String::from_utf8(output.stderr)?)
}

/// What the README shows of `undrift lint` is the end of what it prints for the example.
fn readme() -> Result<(), Failed> {
    let text = include_str!("../README.md");
    let (_, after) = text.split_once("$ undrift lint\n…\n").ok_or("the README shows no `undrift lint`")?;
    let (shown, _) = after.split_once("```").ok_or("the sample has no end")?;
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/demo");
    let output = Command::new(env!("CARGO_BIN_EXE_undrift"))
        .args(["lint", "--color", "never"])
        .env("LANG", "C.UTF-8")
        .current_dir(demo)
        .output()?;
    let printed = String::from_utf8_lossy(&output.stdout);
    if printed.ends_with(shown) {
        Ok(())
    } else {
        Err(format!("the README shows what is not printed:\n{printed}").into())
    }
}

/// Compares with what the case expects; a missing file expects nothing.
fn same(case: &Path, what: &str, actual: &str) -> Result<(), Failed> {
    let path = case.join(what);
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if expected == actual {
        return Ok(());
    }
    if std::env::var_os("UPDATE").is_some() {
        if actual.is_empty() {
            fs::remove_file(&path)?;
        } else {
            fs::write(&path, actual)?;
        }
        return Ok(());
    }
    let diff = similar::TextDiff::from_lines(expected.as_str(), actual);
    let diff = diff.unified_diff().header("expected", "actual").to_string();
    Err(format!("{what} differs\n{diff}").into())
}

//! What only psql understands: its backslash commands, and the data after COPY … FROM stdin.

use super::lex;
use super::recover::Recovery;
use crate::diagnostic::Severity;

/// A command that was read and blanked.
pub(super) struct Command {
    /// Where the text goes on.
    pub(super) resume: usize,
    /// It sends what stands before it to the server, as a semicolon does.
    pub(super) ends_statement: bool,
}

/// Reads the command whose backslash is at `start`.
pub(super) fn command(recovery: &mut Recovery<'_>, start: usize) -> Command {
    let line = lex::line_end(&recovery.bytes, start);
    if recovery.bytes.get(start + 1) == Some(&b';') {
        // `\;` is a semicolon that does not yet send.
        recovery.blank(start..start + 1);
        return Command { resume: start + 1, ends_statement: false };
    }
    let name_end = lex::run(&recovery.bytes, start + 1, |b| !super::scan::is_space(b) && b != b'\\').min(line);
    let name = String::from_utf8_lossy(&recovery.bytes[start + 1..name_end]).into_owned();
    // A double backslash ends the arguments, but for the commands that take the whole line.
    let whole_line = matches!(name.as_str(), "copy" | "!" | "h" | "help");
    let end = lex::find(&recovery.bytes[..line], name_end, b"\\\\").filter(|_| !whole_line).unwrap_or(line);
    let arguments = String::from_utf8_lossy(&recovery.bytes[name_end..end]).trim().to_owned();
    let resume = if end < line { end + 2 } else { end };

    let ends_statement = matches!(
        name.as_str(),
        "g" | "gx" | "gset" | "gexec" | "gdesc" | "crosstabview" | "watch" | "bind" | "bind_named" | "parse"
    );
    report(recovery, start, end, &name, &arguments);
    recovery.blank(start..resume);
    if ends_statement {
        recovery.bytes[start] = b';';
    }
    let words = || arguments.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    let resume = if name == "copy"
        && words().windows(2).any(|w| w[0] == "from" && matches!(w[1].as_str(), "stdin" | "pstdin"))
    {
        copy_data(recovery, resume)
    } else {
        resume
    };
    Command { resume, ends_statement }
}

/// Blanks the lines of data after the line that holds `from`, up to and with `\.`; the offset behind them.
pub(super) fn copy_data(recovery: &mut Recovery<'_>, from: usize) -> usize {
    let bytes = &recovery.bytes;
    let data = (lex::line_end(bytes, from) + 1).min(bytes.len());
    let mut at = data;
    while at < bytes.len() {
        let end = lex::line_end(bytes, at);
        let stop = &bytes[at..end] == b"\\.";
        at = (end + 1).min(bytes.len());
        if stop {
            break;
        }
    }
    recovery.blank(data..at);
    at
}

fn report(recovery: &mut Recovery<'_>, start: usize, end: usize, name: &str, arguments: &str) {
    let end = start + recovery.bytes[start..end].trim_ascii_end().len();
    let variable = arguments.split_whitespace().next().unwrap_or_default();
    let (severity, what, help) = match name {
        // pg_dump guards its output with these two.
        "restrict" | "unrestrict" => return,
        "." => (Severity::Info, "ends data that no COPY … FROM stdin precedes".to_owned(), None),
        "echo" | "qecho" | "warn" | "timing" | "pset" | "x" | "a" | "t" | "H" | "f" | "C" | "T" | "o" | "out"
        | "conninfo" | "errverbose" | "encoding" | "p" | "r" | "s" | "w" | "?" | "h" | "help" | "copyright" | "q"
        | "quit" | "unset" => (Severity::Info, "does not change the schema and is skipped".to_owned(), None),
        _ if name.starts_with('d') || name.starts_with('l') && name != "lo_import" => {
            (Severity::Info, "does not change the schema and is skipped".to_owned(), None)
        }
        "set" if variable.chars().all(|c| c.is_ascii_uppercase() || c == '_') => {
            (Severity::Info, "does not change the schema and is skipped".to_owned(), None)
        }
        "set" | "prompt" | "getenv" | "gset" => {
            (Severity::Info, format!("sets the psql variable `{variable}`, whose value is not known here"), None)
        }
        "i" | "include" | "ir" | "include_relative" => (
            Severity::Warning,
            format!("reads `{arguments}`, which is not followed"),
            Some("put the statements of that file here, or make it a migration of its own".to_owned()),
        ),
        "c" | "connect" => (
            Severity::Warning,
            "connects to another database: the statements after it are read as if they ran in this one".to_owned(),
            Some("keep a migration to one database".to_owned()),
        ),
        "copy" => (Severity::Warning, "copies rows from the client: only psql can run it".to_owned(), {
            Some("use COPY … FROM, or INSERT".to_owned())
        }),
        "gexec" => (
            Severity::Warning,
            "runs the rows of the query before it as statements, which are not known here".to_owned(),
            Some("write the statements out, or use a DO block".to_owned()),
        ),
        "if" | "elif" | "else" | "endif" => (
            Severity::Warning,
            "makes statements depend on psql variables: every branch is read as if it ran".to_owned(),
            Some("write a migration without conditions".to_owned()),
        ),
        "!" => (Severity::Warning, "runs a shell command".to_owned(), None),
        _ => (Severity::Warning, "is a command that only psql understands and is skipped".to_owned(), None),
    };
    let message = format!("`\\{name}` {what}");
    recovery.diagnostic("psql-meta-command", severity, start..end, message, help);
}

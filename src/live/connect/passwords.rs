//! The password file, `~/.pgpass`.

use std::path::PathBuf;

use super::environment::Environment;
use super::string::Settings;

/// The password file, read once.
pub(super) struct Passwords {
    lines: Vec<[String; 5]>,
    /// Why the file is not used, for the help of a failed login.
    pub(super) ignored: Option<String>,
}

impl Passwords {
    /// Reads the file that the settings, the environment, or custom name. A file that others may read is not used, as
    /// libpq does not use it.
    pub(super) fn read(settings: &Settings, environment: &Environment) -> Self {
        let named = settings.get("passfile").map(String::as_str).or_else(|| environment.get("PGPASSFILE"));
        let file = named.map(PathBuf::from).or_else(|| environment.below_home(".pgpass"));
        let mut out = Self { lines: Vec::new(), ignored: None };
        let Some(file) = file else { return out };
        let Ok(metadata) = std::fs::metadata(&file) else { return out };
        if !metadata.is_file() {
            out.ignored = Some(format!("the password file {} is not used: it is not a plain file", file.display()));
        } else if open_to_others(&metadata) {
            out.ignored = Some(format!(
                "the password file {} is not used: others may read it; take that away with `chmod 600`",
                file.display()
            ));
        } else {
            match std::fs::read_to_string(&file) {
                Ok(text) => out.lines = text.lines().filter_map(fields).collect(),
                Err(e) => out.ignored = Some(format!("the password file {} is not used: {e}", file.display())),
            }
        }
        out
    }

    /// The password for a connection. A socket in the default directory goes by the name `localhost`.
    pub(super) fn find(&self, host: &str, port: u16, database: &str, user: &str) -> Option<&str> {
        let wanted = [host, &port.to_string(), database, user];
        self.lines
            .iter()
            .find(|line| line.iter().zip(wanted).all(|(said, wanted)| said == "*" || said == wanted))
            .map(|line| line[4].as_str())
    }
}

#[cfg(unix)]
fn open_to_others(metadata: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn open_to_others(_: &std::fs::Metadata) -> bool {
    false
}

/// The five fields of a line; a backslash takes the meaning from a colon or a backslash.
fn fields(line: &str) -> Option<[String; 5]> {
    if line.starts_with('#') {
        return None;
    }
    let mut out: Vec<String> = vec![String::new()];
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            ':' if out.len() < 5 => out.push(String::new()),
            '\\' => out.last_mut()?.extend(chars.next()),
            c => out.last_mut()?.push(c),
        }
    }
    out.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::{Environment, Passwords, Settings};

    fn passwords(text: &str, mode: u32) -> Passwords {
        let dir = tempfile::tempdir().expect("a directory can be made");
        let file = dir.path().join(".pgpass");
        std::fs::write(&file, text).expect("the file can be written");
        #[cfg(unix)]
        std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(mode)).expect("the mode is set");
        Passwords::read(&Settings::new(), &Environment::new([], Some(dir.path())))
    }

    #[test]
    fn the_first_line_that_fits_counts() {
        let text = "# comment\nh:5432:d:u:one\n*:*:*:u:t\\:w\\\\o\nshort:line\n*:*:*:*:three:colon\n";
        let file = passwords(text, 0o600);
        assert_eq!(file.find("h", 5432, "d", "u"), Some("one"));
        assert_eq!(file.find("h", 5433, "d", "u"), Some("t:w\\o"));
        assert_eq!(file.find("h", 5432, "d", "other"), Some("three:colon"));
        assert_eq!(file.ignored, None);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_may_read_is_not_used() {
        let file = passwords("*:*:*:*:secret\n", 0o640);
        assert_eq!(file.find("h", 5432, "d", "u"), None);
        assert!(file.ignored.is_some_and(|why| why.contains("chmod 600") && !why.contains("secret")));
    }
}

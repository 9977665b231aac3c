//! `pg_service.conf`: named groups of settings.

use std::path::{Path, PathBuf};

use super::environment::Environment;
use super::string::Settings;
use crate::live::Error;

/// Where distributions keep the file of the whole system.
const SYSTEM: &[&str] = &["/etc/postgresql-common", "/etc/sysconfig/pgsql", "/usr/local/pgsql/etc", "/etc"];

/// Adds the settings of a service to those that are said already, which win.
///
/// # Errors
///
/// When no file has the service, or a file cannot be read.
pub(super) fn add(settings: &mut Settings, service: &str, environment: &Environment) -> Result<(), Error> {
    for file in files(settings, environment) {
        let text = match std::fs::read_to_string(&file) {
            Ok(text) => text,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => continue,
            Err(e) => {
                return Err(Error::settings(format!("cannot read the service file {}: {e}", file.display()), None));
            }
        };
        if let Some(found) = section(&text, service, &file)? {
            for (name, value) in found {
                settings.entry(name).or_insert(value);
            }
            return Ok(());
        }
    }
    Err(Error::settings(
        format!("there is no definition of the service `{service}`"),
        Some("services are defined in ~/.pg_service.conf, or the file that PGSERVICEFILE names"),
    ))
}

fn files(settings: &Settings, environment: &Environment) -> Vec<PathBuf> {
    let own = settings
        .get("servicefile")
        .map(String::as_str)
        .or_else(|| environment.get("PGSERVICEFILE"))
        .map(PathBuf::from)
        .or_else(|| environment.below_home(".pg_service.conf"));
    let system: Vec<PathBuf> = match environment.get("PGSYSCONFDIR") {
        Some(dir) => vec![PathBuf::from(dir)],
        None => SYSTEM.iter().map(PathBuf::from).collect(),
    };
    own.into_iter().chain(system.into_iter().map(|dir| dir.join("pg_service.conf"))).collect()
}

/// The settings below `[service]`.
fn section(text: &str, service: &str, file: &Path) -> Result<Option<Settings>, Error> {
    let mut found: Option<Settings> = None;
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            if found.is_some() {
                break;
            }
            found = (name == service).then(Settings::new);
        } else if let Some(found) = &mut found {
            let (name, value) = line.split_once('=').ok_or_else(|| {
                let place = format!("line {} of the service file {}", number + 1, file.display());
                Error::settings(format!("{place} has no `=`"), None)
            })?;
            found.entry(name.trim().to_owned()).or_insert_with(|| value.trim().to_owned());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{Environment, Settings, add};

    #[test]
    fn a_service_fills_what_is_not_said() {
        let dir = tempfile::tempdir().expect("a directory can be made");
        let text = "# all\n[other]\nhost=o\n\n[mine]\nhost=h\nport = 6000\ndbname=d\n[mine]\nhost=again\n";
        std::fs::write(dir.path().join(".pg_service.conf"), text).expect("the file can be written");
        let environment = Environment::new([], Some(dir.path()));
        let mut settings = Settings::from([("dbname".to_owned(), "said".to_owned())]);
        add(&mut settings, "mine", &environment).expect("the service is defined");
        let read: Vec<String> = settings.iter().map(|(k, v)| format!("{k}={v}")).collect();
        assert_eq!(read, ["dbname=said", "host=h", "port=6000"]);
        assert!(add(&mut Settings::new(), "nonesuch", &environment).is_err());
    }
}

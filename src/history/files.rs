//! Reading: directories in a fixed order, files in parallel, each once.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::Error;
use crate::sql::{Misread, Source};

/// Directories that never hold a project's own migrations.
const SKIPPED: &[&str] = &["node_modules", "target", "vendor", "dist", "build", "__pycache__", "venv"];

/// A path as it is shown to the user: relative to the current directory where it is below it, with forward slashes.
pub fn shown(path: &Path) -> String {
    let relative = match std::env::current_dir() {
        Ok(here) if path.is_absolute() => path.strip_prefix(here).unwrap_or(path),
        _ => path,
    };
    let mut text = String::new();
    for component in relative.components().filter(|c| *c != Component::CurDir) {
        if !text.is_empty() && !text.ends_with('/') {
            text.push('/');
        }
        match component {
            Component::RootDir => text.push('/'),
            other => text.push_str(&other.as_os_str().to_string_lossy()),
        }
    }
    if text.is_empty() { ".".to_owned() } else { text }
}

/// Whether a file's name ends in `.sql`, in lower case as all frameworks want it.
pub(super) fn is_sql(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "sql")
}

/// A file or directory below a root.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// Its path.
    pub path: PathBuf,
    /// The last part of it.
    pub name: String,
    /// Whether it is a directory.
    pub directory: bool,
}

/// What is in `directory` down to `depth` levels, by name; without hidden entries and, below the first level, without
/// directories of dependencies and build products.
pub(super) fn list(directory: &Path, depth: usize) -> Result<Vec<Entry>, Error> {
    let wanted = |entry: &DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() == 0 || !(name.starts_with('.') || entry.file_type().is_dir() && SKIPPED.contains(&name.as_ref()))
    };
    let mut entries = Vec::new();
    for entry in WalkDir::new(directory).max_depth(depth).follow_links(true).into_iter().filter_entry(wanted) {
        let entry = match entry {
            Ok(entry) => entry,
            // A dangling link or a directory without permission deep below is not what was asked for.
            Err(error) if error.depth() > 0 => continue,
            Err(error) => {
                let path = shown(directory);
                return Err(match error.into_io_error() {
                    Some(reason) if reason.kind() == std::io::ErrorKind::NotFound => Error::Missing { path },
                    Some(reason) => Error::Unreadable { path, reason },
                    None => Error::Missing { path },
                });
            }
        };
        if entry.depth() > 0 {
            entries.push(Entry {
                name: entry.file_name().to_string_lossy().into_owned(),
                directory: entry.file_type().is_dir(),
                path: entry.into_path(),
            });
        }
    }
    // Directory by directory, each by name: what separates parts of a path is less than anything in a part.
    entries.sort_by_cached_key(|entry| {
        let bytes = entry.path.as_os_str().as_encoded_bytes();
        bytes.iter().map(|&b| if std::path::is_separator(char::from(b)) { 0 } else { b }).collect::<Vec<u8>>()
    });
    Ok(entries)
}

/// Files that were read.
#[derive(Debug, Default)]
pub(super) struct Files {
    /// By the bytes of their paths: comparing paths by their components costs more than reading the files.
    sources: BTreeMap<OsString, Arc<Source>>,
}

impl Files {
    /// Reads those of `paths` that were not read yet.
    pub(super) fn read(&mut self, paths: impl IntoIterator<Item = PathBuf>) -> Result<(), Error> {
        let new: Vec<PathBuf> = paths.into_iter().filter(|path| !self.sources.contains_key(path.as_os_str())).collect();
        let sources: Vec<_> = new.par_iter().map(|path| read(path)).collect::<Result<_, _>>()?;
        self.sources.extend(new.into_iter().map(PathBuf::into_os_string).zip(sources));
        Ok(())
    }

    /// Reads those of `paths` that can be read, for a look at what they are.
    pub(super) fn glance(&mut self, paths: impl IntoIterator<Item = PathBuf>) {
        let new: Vec<PathBuf> = paths.into_iter().filter(|path| !self.sources.contains_key(path.as_os_str())).collect();
        let sources: Vec<_> = new.par_iter().map(|path| read(path).ok()).collect();
        self.sources
            .extend(new.into_iter().zip(sources).filter_map(|(path, source)| Some((path.into_os_string(), source?))));
    }

    /// The source of a file that was read.
    pub(super) fn get(&self, path: &Path) -> Option<&Arc<Source>> {
        self.sources.get(path.as_os_str())
    }

    /// The text of a file that was read; empty for one that was not.
    pub(super) fn text(&self, path: &Path) -> &str {
        self.get(path).map_or("", |source| &source.text)
    }
}

/// Reads one file.
pub(super) fn read(path: &Path) -> Result<Arc<Source>, Error> {
    let bytes = std::fs::read(path).map_err(|reason| match reason.kind() {
        std::io::ErrorKind::NotFound => Error::Missing { path: shown(path) },
        _ => Error::Unreadable { path: shown(path), reason },
    })?;
    Ok(decode(shown(path), bytes))
}

/// Reads standard input.
pub(super) fn standard_input() -> Result<Arc<Source>, Error> {
    let name = "<stdin>".to_owned();
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().read_to_end(&mut bytes);
    read.map_err(|reason| Error::Unreadable { path: name.clone(), reason })?;
    Ok(decode(name, bytes))
}

/// Bytes to text. What is not UTF-8 does not keep the rest from being read.
fn decode(name: String, bytes: Vec<u8>) -> Arc<Source> {
    let error = match String::from_utf8(bytes) {
        Ok(text) => return Source::new(name, text),
        Err(error) => error,
    };
    let bytes = error.as_bytes();
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        let unit = if bytes[0] == 0xff { u16::from_le_bytes } else { u16::from_be_bytes };
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        let misread = Misread {
            at: 0,
            what: "it starts with the byte order mark of UTF-16".to_owned(),
            help: format!("save it as UTF-8, e.g. `iconv -f UTF-16 -t UTF-8 {name}`"),
        };
        return Source::misread(name, String::from_utf16_lossy(&units), misread);
    }
    let good = error.utf8_error().valid_up_to();
    let bad = &bytes[good..(good + error.utf8_error().error_len().unwrap_or(1)).min(bytes.len())];
    let misread = Misread {
        at: u32::try_from(good).unwrap_or(u32::MAX),
        what: bad.iter().map(|b| format!("byte 0x{b:02X}")).collect::<Vec<_>>().join(", "),
        help: format!("convert it, e.g. `iconv -f LATIN1 -t UTF-8 {name}`"),
    };
    Source::misread(name, String::from_utf8_lossy(bytes), misread)
}

//! Writing files: each whole, under another name first.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::plan::write::File;

/// Writes new files, never over one that exists.
pub(super) fn create(files: &[File]) -> miette::Result<()> {
    if let Some(there) = files.iter().map(|f| &f.path).find(|p| p.exists()) {
        return Err(miette::miette!(help = "--name gives the migration another name", "{} exists", there.display()));
    }
    for file in files {
        place(&file.path, &file.text).map_err(|e| {
            miette::miette!(help = "is the directory writable?", "cannot write {}: {e}", file.path.display())
        })?;
    }
    Ok(())
}

/// Writes a file in place of one that may be there.
pub(super) fn replace(path: &Path, text: &str) -> miette::Result<()> {
    let written = temporary(path, text).and_then(|new| fs::rename(new, path));
    written.map_err(|e| miette::miette!(help = "is the directory writable?", "cannot write {}: {e}", path.display()))
}

fn place(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let new = temporary(path, text)?;
    // A hard link, unlike a rename, fails where somebody else was faster.
    let linked = fs::hard_link(&new, path);
    let removed = fs::remove_file(&new);
    linked.and(removed)
}

/// The text in a file beside `path`.
fn temporary(path: &Path, text: &str) -> io::Result<PathBuf> {
    let mut name = OsString::from(path.as_os_str());
    name.push(".undrift-new");
    fs::write(&name, text)?;
    Ok(name.into())
}

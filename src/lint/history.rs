//! What a lint of the history as a whole sees: what the history comes to, and what was merged already.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::{Address, Catalog, Ident, Object, Origin, Touches, Version};
use crate::diagnostic::Place;
use crate::history::git::Branch;
use crate::history::{Direction, History, Migration};

/// What a history lint sees.
#[derive(Debug)]
pub struct HistoryCx<'a> {
    /// The history.
    pub history: &'a History,
    /// The catalog after the last migration.
    pub last: &'a Catalog,
    /// The server's version.
    pub version: Version,
    /// What the branch that is looked at has made of the base branch's files, where that is known.
    pub branch: Option<&'a Branch>,
    files: BTreeMap<Ident, usize>,
}

impl<'a> HistoryCx<'a> {
    pub(super) fn new(history: &'a History, last: &'a Catalog, version: Version, branch: Option<&'a Branch>) -> Self {
        let files = history.migrations.iter().enumerate().map(|(i, m)| (m.up.script.source.name.clone(), i)).collect();
        Self { history, last, version, branch, files }
    }

    /// Every object that is there in the end and that a migration made, with the place of the statement that made it.
    pub fn made(&'a self) -> impl Iterator<Item = Made<'a>> {
        self.last.iter().filter_map(|(at, object)| {
            let origins = &self.last.entry(at)?.origins;
            let (migration, place) = self.place(origins.created.as_ref()?)?;
            Some(Made { at, object, migration, place })
        })
    }

    /// The migration that an origin is in, and the statement that starts there.
    pub fn place(&self, origin: &Origin) -> Option<(usize, Place)> {
        let &migration = self.files.get(&origin.file)?;
        let script = &self.history.migrations[migration].up.script;
        let source = &script.source;
        // An origin is a line; a statement of several lines may have made the object anywhere in it.
        let behind = source.line_start(origin.line as usize) as u32;
        let at = script.statements[..script.statements.partition_point(|s| s.span.start < behind)].last()?;
        Some((migration, source.place(at.span)))
    }

    /// The place where an object was created, or an attribute of it was last set.
    pub fn set(&self, at: &Address, attribute: &str) -> Option<(usize, Place)> {
        let origins = &self.last.entry(at)?.origins;
        self.place(origins.attributes.get(attribute).or(origins.created.as_ref())?)
    }

    /// Whether the history has moved on since a migration: what a migration begins, one that is still to be written may end.
    pub fn moved_on(&self, migration: usize) -> bool {
        self.history.migrations[migration + 1..].iter().any(|m| !m.repeatable && !m.up.script.statements.is_empty())
    }

    /// Whether something that was not evaluated may have changed an object. What could have done anything counts where it is
    /// code that people write to change schemas, and where it came after the object.
    pub fn unknown(&self, at: &Address) -> bool {
        let origin = |o: Option<&Origin>| o.and_then(|o| self.files.get(&o.file)).copied();
        let made = self.last.entry(at).and_then(|e| origin(e.origins.created.as_ref()));
        self.last.opaque().any(|mark| match &mark.touches {
            Touches::Nothing => false,
            Touches::Objects(_) => mark.may_touch(at),
            Touches::Anything => {
                matches!(mark.tag.as_str(), "DO" | "CALL" | "SELECT") && origin(mark.origin.as_ref()) >= made
            }
        })
    }

    /// The migration of which a file is the way forward.
    pub fn file(&self, name: &str) -> Option<&'a Migration> {
        self.files.get(name).map(|&i| &self.history.migrations[i])
    }
}

/// An object with where it was made.
#[derive(Debug)]
pub struct Made<'a> {
    /// Its address in the end.
    pub at: &'a Address,
    /// What it is in the end.
    pub object: &'a Arc<Object>,
    /// The migration that made it, by its place in the history.
    pub migration: usize,
    /// The statement that made it.
    pub place: Place,
}

/// The texts of a direction's statements with blanks made alike: what runs, without the comments around it.
pub fn texts(direction: &Direction) -> Vec<String> {
    direction.script.statements.iter().map(|s| s.text().split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

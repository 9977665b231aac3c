//! What extensions bring, by the version of the extension and of the server.
//!
//! The data are read from real servers by `examples/builtins`. That of an extension is parsed when it is first asked for,
//! and made into objects once for each schema that it is put in.

mod objects;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::super::{Address, Ident, Object, Version};
use objects::{Field, Places};

static DATA: &str = include_str!("extensions.tsv");

/// An extension of which it is known what it brings.
#[derive(Debug)]
pub struct Package {
    name: &'static str,
    /// It comes with PostgreSQL: what is known of its versions is all there is.
    contrib: bool,
    releases: Vec<Release>,
    rows: Vec<Row>,
}

/// One version of an extension on one version of the server.
#[derive(Debug)]
pub struct Release {
    /// The server's version.
    major: Version,
    /// The extension's version.
    pub version: &'static str,
    /// It is the one that CREATE EXTENSION without VERSION means.
    default: bool,
    /// ALTER EXTENSION … SET SCHEMA may move it.
    pub relocatable: bool,
    /// The schema that its control file says.
    pub schema: Option<&'static str>,
    /// The extensions that it requires.
    pub requires: Vec<&'static str>,
    /// The versions that it can be updated to.
    pub updates: Vec<&'static str>,
    /// By which number the rows know it; `None` where its server could not tell what it brings.
    number: Option<usize>,
}

/// A line of the data: one object.
#[derive(Debug)]
struct Row {
    letter: u8,
    /// The releases that have it; empty for all.
    releases: Vec<(usize, usize)>,
    fields: Vec<Field>,
}

/// What an extension of the catalog brings.
#[derive(Debug, Clone, Copy)]
pub struct Contents {
    package: &'static Package,
    release: &'static Release,
    /// The server has this version; else what is known of the nearest one stands for it, and what that does not bring
    /// the other may.
    pub exact: bool,
}

impl PartialEq for Contents {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.release, other.release)
    }
}

/// An object that an extension brings, with its address.
pub type Brought = (Address, Arc<Object>);

/// The lines of each extension.
fn sections() -> &'static HashMap<&'static str, &'static str> {
    static ALL: OnceLock<HashMap<&'static str, &'static str>> = OnceLock::new();
    ALL.get_or_init(|| {
        let sections = DATA.split("\n@\t").skip(1);
        sections.filter_map(|text| Some((text.split_once('\t')?.0, text))).collect()
    })
}

impl Package {
    /// The extension of a name; `None` where nothing is known of it.
    pub fn of(name: &str) -> Option<&'static Self> {
        static ALL: Mutex<Option<HashMap<&'static str, &'static Package>>> = Mutex::new(None);
        let (&name, text) = sections().get_key_value(name)?;
        let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
        Some(*all.get_or_insert_default().entry(name).or_insert_with(|| Box::leak(Box::new(Self::read(name, text)))))
    }

    /// The names of all that are known.
    pub fn names() -> Vec<&'static str> {
        let mut out: Vec<&'static str> = sections().keys().copied().collect();
        out.sort_unstable();
        out
    }

    /// Every version that a server of that version has.
    pub fn all(&'static self, major: Version) -> impl Iterator<Item = Contents> {
        let releases = self.releases.iter().filter(move |r| r.major == major);
        releases.map(move |release| Contents { package: self, release, exact: release.number.is_some() })
    }

    fn read(name: &'static str, text: &'static str) -> Self {
        let mut out = Self { name, contrib: false, releases: Vec::new(), rows: Vec::new() };
        let mut lines = text.lines();
        out.contrib = lines.next().is_some_and(|l| l.ends_with("\tcontrib"));
        let mut number = 0;
        for line in lines {
            let mut fields = line.split('\t');
            let mut next = || fields.next().unwrap_or_default();
            let (letter, first) = (next(), next());
            if letter != "=" {
                let releases = first.split(',').filter(|r| !r.is_empty()).map(range).collect();
                let fields = fields.map(Field::new).collect();
                out.rows.push(Row { letter: letter.as_bytes()[0], releases, fields });
                continue;
            }
            let list = |s: &'static str| s.split(',').filter(|s| !s.is_empty()).collect();
            let (version, flags, schema) = (next(), next(), next());
            let read = !flags.contains('?');
            out.releases.push(Release {
                major: Version(first.parse().expect("the data hold numbers here")),
                version,
                default: flags.contains('d'),
                relocatable: flags.contains('r'),
                schema: (!schema.is_empty()).then_some(schema),
                requires: list(next()),
                updates: list(next()),
                number: read.then_some(number),
            });
            number += usize::from(read);
        }
        out
    }

    /// Whether a server of that version has the extension if it has all that comes with it.
    pub fn ships(&self, major: Version) -> bool {
        !self.contrib || self.releases.iter().any(|r| r.major == major)
    }

    /// What a version of the extension brings on a server; without a version the server's default.
    ///
    /// `None` where the server has no such version.
    pub fn contents(&'static self, major: Version, version: Option<&str>) -> Option<Contents> {
        let distance = |r: &&Release| r.major.0.abs_diff(major.0);
        let of_version = |r: &&Release| version.map_or(r.default, |v| r.version == v);
        let found = self.releases.iter().filter(of_version).min_by_key(distance);
        // What a server has of other extensions nobody knows before it says so.
        let exact = found.is_some_and(|r| r.major == major) && (self.contrib || version.is_some());
        if self.contrib && !exact && self.releases.iter().any(|r| r.major == major) {
            return None;
        }
        // Another version than any that is known is most like the newest.
        let release = found.or_else(|| self.releases.iter().filter(|r| r.default).min_by_key(distance))?;
        Some(Contents { package: self, release, exact: exact && release.number.is_some() })
    }
}

/// `3-5` or `4`.
fn range(text: &str) -> (usize, usize) {
    let number = |s: &str| s.parse::<usize>().expect("the data hold numbers here");
    match text.split_once('-') {
        Some((a, b)) => (number(a), number(b)),
        None => (number(text), number(text)),
    }
}

impl Contents {
    /// The release.
    pub fn release(&self) -> &'static Release {
        self.release
    }

    /// Whether a version is the one that CREATE EXTENSION without VERSION means.
    pub fn is_default(&self, version: &str) -> bool {
        self.release.default && self.release.version == version
    }

    /// Whether every version that a server has is known.
    pub fn is_complete(&self) -> bool {
        self.package.contrib
    }

    /// The release whose rows tell what this one brings.
    fn number(&self) -> usize {
        let same = |r: &&Release| r.version == self.release.version && r.number.is_some();
        let distance = |r: &&Release| r.major.0.abs_diff(self.release.major.0);
        let read = || self.package.releases.iter().filter(same).min_by_key(distance).and_then(|r| r.number);
        self.release.number.or_else(read).unwrap_or(usize::MAX)
    }

    /// The objects that it brings when it is put in a schema, in the order in which they are made; `others` are the
    /// schemas of the extensions that it requires.
    pub fn objects(&self, schema: &Ident, others: &dyn Fn(&str) -> Option<Ident>) -> Arc<Vec<Brought>> {
        type Key = (&'static str, usize, Vec<Ident>);
        static MADE: Mutex<Option<HashMap<Key, Arc<Vec<Brought>>>>> = Mutex::new(None);
        let number = self.number();
        let own = std::iter::once(schema.clone());
        let required = self.release.requires.iter().map(|name| others(name).unwrap_or_else(|| schema.clone()));
        let key: Key = (self.package.name, number, own.chain(required).collect());
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = made.get_or_insert_default().get(&key) {
            return found.clone();
        }
        let places = Places { schemas: &key.2, requires: &self.release.requires };
        let rows = self.package.rows.iter().filter(|row| {
            row.releases.is_empty() && number != usize::MAX
                || row.releases.iter().any(|&(a, b)| (a..=b).contains(&number))
        });
        let objects = Arc::new(places.objects(rows));
        made.get_or_insert_default().insert(key, objects.clone());
        objects
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_those_of_the_server() {
        let default = |name, major| {
            let contents = Package::of(name).and_then(|p| p.contents(Version(major), None));
            contents.map(|c| (c.release().version, c.exact))
        };
        assert_eq!(default("pg_trgm", 12), Some(("1.4", true)));
        assert_eq!(default("pg_trgm", 15), Some(("1.6", true)));
        assert_eq!(default("nosuch", 15), None);
        let trgm = Package::of("pg_trgm").expect("it comes with PostgreSQL");
        assert!(trgm.contents(Version(15), Some("9.9")).is_none());
        assert!(!Package::of("adminpack").expect("it came with PostgreSQL").ships(Version(17)));
    }

    #[test]
    fn every_row_makes_an_object() {
        for name in Package::names() {
            let package = Package::of(name).expect("it is listed");
            for release in package.releases.iter().filter(|r| r.number.is_some()) {
                let contents = Contents { package, release, exact: true };
                let objects = contents.objects(&"s".into(), &|other| Some(other.into()));
                assert!(release.version == "unpackaged" || !objects.is_empty(), "{name} {}", release.version);
            }
        }
    }
}

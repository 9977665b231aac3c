//! The names of what extensions bring along.
//!
//! The data hold every name that a version of the extension brings, from whichever server: what is not among them, the
//! extension does not bring.

use std::collections::HashMap;
use std::sync::OnceLock;

/// The data: an extension's name, then a line for each kind of member with a letter and the names.
const DATA: &str = include_str!("members.tsv");

/// The kinds of members that are looked for by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Member {
    /// A table, a view, a sequence.
    Relation,
    /// A type.
    Type,
    /// A function, a procedure, an aggregate.
    Function,
    /// An operator.
    Operator,
    /// An operator class.
    OperatorClass,
}

impl Member {
    fn of_letter(letter: &str) -> Option<Self> {
        Some(match letter {
            "r" => Self::Relation,
            "t" => Self::Type,
            "f" => Self::Function,
            "o" => Self::Operator,
            "c" => Self::OperatorClass,
            _ => return None,
        })
    }
}

/// The names of one extension.
type Names = HashMap<Member, Vec<&'static str>>;

fn all() -> &'static HashMap<&'static str, Names> {
    static ALL: OnceLock<HashMap<&'static str, Names>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut out: HashMap<&'static str, Names> = HashMap::new();
        let mut extension = "";
        for line in DATA.lines().filter(|l| !l.starts_with('#')) {
            let Some((letter, names)) = line.strip_prefix('\t').and_then(|l| l.split_once('\t')) else {
                extension = line;
                out.entry(extension).or_default();
                continue;
            };
            if let Some(member) = Member::of_letter(letter) {
                out.entry(extension).or_default().insert(member, names.split(' ').collect());
            }
        }
        out
    })
}

/// Whether an extension brings a member of that kind and name; `None` for an extension that is not known.
pub fn brings(extension: &str, member: Member, name: &str) -> Option<bool> {
    let names = all().get(extension)?;
    Some(names.get(&member).is_some_and(|list| list.binary_search(&name).is_ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_those_of_the_server() {
        assert_eq!(brings("pg_trgm", Member::Function, "similarity"), Some(true));
        assert_eq!(brings("pg_trgm", Member::Function, "nosuch"), Some(false));
        assert_eq!(brings("citext", Member::Type, "citext"), Some(true));
        assert_eq!(brings("postgis", Member::Relation, "spatial_ref_sys"), Some(true));
        assert_eq!(brings("nosuch", Member::Type, "citext"), None);
    }

    #[test]
    fn the_names_are_in_order() {
        for names in all().values().flat_map(HashMap::values) {
            assert!(names.is_sorted(), "{names:?}");
        }
    }
}

//! Privileges, as `acl.c` keeps them.
//!
//! The owner of an object stands in its privileges as *the owner*, not by name: they stay the same when the object is
//! another role's, and can be compared where owners are not.

use std::fmt;

use super::refs::no_refs;
use super::{Address, Ident, Kind, Refs, Show, Version, quote_ident};

/// Who holds or gives a privilege.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holder {
    /// The owner of the object, whoever that is.
    Owner,
    /// PUBLIC: everyone.
    Public,
    /// A role.
    Role(Ident),
}

/// A set of privileges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Rights(u16);

/// The letters of `aclitem`, each with the word that GRANT has for it.
const WORDS: &[(char, &str)] = &[
    ('a', "INSERT"),
    ('r', "SELECT"),
    ('w', "UPDATE"),
    ('d', "DELETE"),
    ('D', "TRUNCATE"),
    ('x', "REFERENCES"),
    ('t', "TRIGGER"),
    ('X', "EXECUTE"),
    ('U', "USAGE"),
    ('C', "CREATE"),
    ('T', "TEMPORARY"),
    ('c', "CONNECT"),
    ('s', "SET"),
    ('A', "ALTER SYSTEM"),
    ('m', "MAINTAIN"),
];

impl Rights {
    /// No privilege.
    pub const NONE: Self = Self(0);

    /// The privileges of some letters.
    pub fn of(letters: &str) -> Self {
        Self(letters.chars().filter_map(|c| WORDS.iter().position(|(l, _)| *l == c)).fold(0, |all, i| all | 1 << i))
    }

    /// The privilege that GRANT calls by that word.
    pub fn of_word(word: &str) -> Option<Self> {
        let word = if word == "TEMP" { "TEMPORARY" } else { word };
        WORDS.iter().position(|(_, w)| *w == word).map(|i| Self(1 << i))
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What is in either.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both.
    #[must_use]
    pub fn common(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in this and not in the other.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether this holds all of the other.
    pub fn holds(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The letters with the words, in the server's order.
    pub fn words(self) -> impl Iterator<Item = (char, &'static str)> {
        WORDS.iter().enumerate().filter(move |(i, _)| self.0 & (1 << i) != 0).map(|(_, w)| *w)
    }
}

/// What one role was given by another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AclItem {
    /// Who holds it.
    pub grantee: Holder,
    /// Who gave it.
    pub grantor: Holder,
    /// The privileges.
    pub held: Rights,
    /// Those that the grantee may give on.
    pub grantable: Rights,
}

/// The privileges on an object, in the order in which they were first given; the order takes no part in equality.
#[derive(Debug, Clone, Default)]
pub struct Acl(pub Vec<AclItem>);

impl PartialEq for Acl {
    fn eq(&self, other: &Self) -> bool {
        let sorted = |acl: &Self| {
            let mut items = acl.0.clone();
            items.sort();
            items
        };
        self.0 == other.0 || sorted(self) == sorted(other)
    }
}

impl Eq for Acl {}

no_refs!(Acl);

impl fmt::Display for AclItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |holder: &Holder| match holder {
            Holder::Owner => "owner".to_owned(),
            Holder::Public => String::new(),
            Holder::Role(role) => quote_ident(role),
        };
        write!(f, "{}=", name(&self.grantee))?;
        for (letter, _) in self.held.and(self.grantable).words() {
            let option = if self.grantable.holds(Rights::of(&letter.to_string())) { "*" } else { "" };
            write!(f, "{letter}{option}")?;
        }
        write!(f, "/{}", name(&self.grantor))
    }
}

impl Show for Acl {
    fn show(&self, _: super::Printer<'_>) -> String {
        if self.0.is_empty() {
            return "none".to_owned();
        }
        self.0.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }
}

/// The kinds that have an owner of their own.
pub fn has_owner(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Schema
            | Kind::EnumType
            | Kind::Domain
            | Kind::CompositeType
            | Kind::ShellType
            | Kind::BaseType
            | Kind::RangeType
            | Kind::Function
            | Kind::Operator
            | Kind::Language
            | Kind::Conversion
            | Kind::OperatorClass
            | Kind::OperatorFamily
            | Kind::Sequence
            | Kind::Table
            | Kind::View
            | Kind::MaterializedView
            | Kind::ForeignTable
            | Kind::ForeignDataWrapper
            | Kind::ForeignServer
            | Kind::Publication
            | Kind::Subscription
            | Kind::Collation
            | Kind::Statistics
            | Kind::TextSearchConfiguration
            | Kind::TextSearchDictionary
            | Kind::EventTrigger
    )
}

/// All privileges that there are on an object of a kind; none for one that nothing can be granted on.
pub fn all_rights(kind: Kind, version: Version) -> Rights {
    match kind {
        Kind::Table | Kind::View | Kind::MaterializedView | Kind::ForeignTable => {
            Rights::of(if version >= Version(17) { "arwdDxtm" } else { "arwdDxt" })
        }
        Kind::Column => Rights::of("arwx"),
        Kind::Sequence => Rights::of("rwU"),
        Kind::Function => Rights::of("X"),
        Kind::Schema => Rights::of("UC"),
        Kind::ForeignDataWrapper | Kind::ForeignServer | Kind::Language => Rights::of("U"),
        Kind::EnumType | Kind::Domain | Kind::CompositeType | Kind::ShellType | Kind::BaseType | Kind::RangeType => {
            Rights::of("U")
        }
        // From 17 on those of the range type are its own.
        Kind::MultirangeType if version < Version(17) => Rights::of("U"),
        _ => Rights::NONE,
    }
}

/// The privileges that objects of default privileges at an address have where nothing was said, with a kind of such objects.
pub fn undeclared(at: &Address, version: Version) -> (Kind, Acl) {
    let parts = at.path.parts();
    let kind = match parts[3].as_str() {
        "SEQUENCES" => Kind::Sequence,
        "FUNCTIONS" => Kind::Function,
        "TYPES" => Kind::EnumType,
        "SCHEMAS" => Kind::Schema,
        _ => Kind::Table,
    };
    (kind, if parts[2].is_empty() { default_acl(kind, version) } else { Acl::default() })
}

/// `acldefault`: what everyone and the owner hold on an object that nobody has granted anything on. An object of whose
/// privileges these are all has no object for them.
pub fn default_acl(kind: Kind, version: Version) -> Acl {
    let all = all_rights(kind, version);
    let item = |grantee, held| AclItem { grantee, grantor: Holder::Owner, held, grantable: Rights::NONE };
    let world = match kind {
        Kind::Function
        | Kind::Language
        | Kind::EnumType
        | Kind::Domain
        | Kind::CompositeType
        | Kind::ShellType
        | Kind::BaseType
        | Kind::RangeType
        | Kind::MultirangeType => all,
        _ => Rights::NONE,
    };
    let mut out = Vec::new();
    if !world.is_empty() {
        out.push(item(Holder::Public, world));
    }
    if !all.is_empty() && kind != Kind::Column {
        out.push(item(Holder::Owner, all));
    }
    Acl(out)
}

/// The privileges of an object that is new: the default, but for the schema `public`.
pub fn initial_acl(at: &Address, version: Version) -> Acl {
    let mut acl = default_acl(at.kind, version);
    if at.kind == Kind::Schema && at.name() == "public" {
        let held = Rights::of(if version >= Version(15) { "U" } else { "UC" });
        acl.0.push(AclItem { grantee: Holder::Public, grantor: Holder::Owner, held, grantable: Rights::NONE });
    }
    acl
}

/// What a change of privileges comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dependent {
    /// It was done.
    Done,
    /// Others hold what was given on (2BP01 without CASCADE).
    Remains,
}

impl Acl {
    /// `aclupdate` of a GRANT.
    pub fn grant(&mut self, grantee: &Holder, grantor: &Holder, held: Rights, grantable: Rights) {
        let item = self.item(grantee, grantor);
        item.held = item.held.and(held);
        item.grantable = item.grantable.and(grantable);
        self.tidy();
    }

    /// `aclupdate` of a REVOKE: with CASCADE those who were given it on lose it, too.
    pub fn revoke(
        &mut self,
        grantee: &Holder,
        grantor: &Holder,
        held: Rights,
        grantable: Rights,
        cascade: bool,
    ) -> Dependent {
        let item = self.item(grantee, grantor);
        let lost = item.grantable.common(grantable);
        item.held = item.held.without(held);
        item.grantable = item.grantable.without(grantable);
        self.tidy();
        if lost.is_empty() { Dependent::Done } else { self.revoke_given(grantee, lost, cascade) }
    }

    /// `recursive_revoke`.
    fn revoke_given(&mut self, grantee: &Holder, lost: Rights, cascade: bool) -> Dependent {
        if *grantee == Holder::Owner {
            return Dependent::Done;
        }
        let still = self.0.iter().filter(|i| i.grantee == *grantee).fold(Rights::NONE, |all, i| all.and(i.grantable));
        let lost = lost.without(still);
        while let Some(item) = self.0.iter().find(|i| i.grantor == *grantee && !i.held.common(lost).is_empty()) {
            if !cascade {
                return Dependent::Remains;
            }
            let given = item.grantee.clone();
            self.revoke(&given, grantee, lost, lost, cascade);
        }
        Dependent::Done
    }

    /// Takes over what a new owner held: `aclnewowner`.
    pub fn change_owner(&mut self, old: &Ident, new: &Ident) {
        if old == new {
            return;
        }
        let mut out = Self::default();
        for item in &self.0 {
            let now = |holder: &Holder| match holder {
                Holder::Role(role) if role == new => Holder::Owner,
                other => other.clone(),
            };
            out.grant(&now(&item.grantee), &now(&item.grantor), item.held, item.grantable);
        }
        *self = out;
    }

    /// The privileges that a role may give on.
    pub fn options_of(&self, role: &Ident) -> Rights {
        let is = |holder: &Holder| matches!(holder, Holder::Role(r) if r == role);
        self.0.iter().filter(|i| is(&i.grantee)).fold(Rights::NONE, |all, i| all.and(i.grantable))
    }

    fn item(&mut self, grantee: &Holder, grantor: &Holder) -> &mut AclItem {
        let found = self.0.iter().position(|i| i.grantee == *grantee && i.grantor == *grantor);
        let place = found.unwrap_or_else(|| {
            self.0.push(AclItem {
                grantee: grantee.clone(),
                grantor: grantor.clone(),
                held: Rights::NONE,
                grantable: Rights::NONE,
            });
            self.0.len() - 1
        });
        &mut self.0[place]
    }

    fn tidy(&mut self) {
        self.0.retain(|i| !(i.held.is_empty() && i.grantable.is_empty()));
    }

    /// Reads what a server prints for `aclitem[]`, given the owner's name.
    pub fn parse<'t>(items: impl IntoIterator<Item = &'t str>, owner: &str) -> Self {
        let mut out = Vec::new();
        for text in items {
            let (grantee, rest) = role(text);
            let Some(rest) = rest.strip_prefix('=') else { continue };
            let (letters, grantor) = rest.split_once('/').unwrap_or((rest, owner));
            let (grantor, _) = role(grantor);
            let holder = |name: Ident| match name.as_str() {
                "" => Holder::Public,
                name if name == owner => Holder::Owner,
                _ => Holder::Role(name),
            };
            let (mut held, mut grantable) = (Rights::NONE, Rights::NONE);
            let mut last = Rights::NONE;
            for c in letters.chars() {
                if c == '*' {
                    grantable = grantable.and(last);
                } else {
                    last = Rights::of(&c.to_string());
                    held = held.and(last);
                }
            }
            out.push(AclItem { grantee: holder(grantee), grantor: holder(grantor), held, grantable });
        }
        Self(out)
    }
}

/// A role's name at the start of a text, quoted where it needs it, and the rest.
fn role(text: &str) -> (Ident, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(['=', '/']).unwrap_or(text.len());
        return (text[..end].into(), &text[end..]);
    };
    let mut name = String::new();
    let mut chars = quoted.char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        if c != '"' {
            name.push(c);
        } else if chars.next_if(|(_, c)| *c == '"').is_some() {
            name.push('"');
        } else {
            return (name.into(), &quoted[i + 1..]);
        }
    }
    (name.into(), "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_the_server_prints_it() {
        let acl = Acl::parse(["app=arwdDxt/app", "=r/app", "\"a \"\" b\"=r*w/app", "x=r/\"a \"\" b\""], "app");
        let shown: Vec<String> = acl.0.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["owner=arwdDxt/owner", "=r/owner", "\"a \"\" b\"=r*w/owner", "x=r/\"a \"\" b\""]);
    }

    #[test]
    fn what_was_given_on_goes_with_cascade_alone() {
        let role = |r: &str| Holder::Role(r.into());
        let mut acl = default_acl(Kind::Table, Version(15));
        let read = Rights::of("r");
        acl.grant(&role("a"), &Holder::Owner, read, read);
        acl.grant(&role("b"), &role("a"), read, Rights::NONE);
        let mut kept = acl.clone();
        assert_eq!(kept.revoke(&role("a"), &Holder::Owner, Rights::NONE, read, false), Dependent::Remains);
        assert_eq!(acl.revoke(&role("a"), &Holder::Owner, read, read, true), Dependent::Done);
        assert_eq!(acl, default_acl(Kind::Table, Version(15)));
    }
}

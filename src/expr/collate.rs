//! `parse_collate.c`: which collation an expression has.

use super::Failure;
use super::cx::{Cx, Outcome, Typed, reject};
use crate::catalog::builtin::oid;
use crate::catalog::builtin::relations::SystemDomain;
use crate::catalog::tree::{Collation, Node};
use crate::catalog::{Address, Ident, Kind, Object};
use crate::replay::Reject;
use crate::sql::ast::Name;

/// What is known of an expression's collation (`CollateStrength`).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Coll {
    /// That of the type, or none where the type has none.
    #[default]
    Own,
    /// One that a column, a domain or a type of a part brought along.
    Implicit(Collation),
    /// Two that contradict each other.
    Conflict(Collation, Collation),
    /// One that COLLATE names.
    Explicit(Collation),
}

impl Coll {
    /// That of a column, where it is not the type's own.
    pub(super) fn of(declared: Option<Collation>) -> Self {
        declared.map_or(Self::Own, Self::Implicit)
    }

    /// The state of something whose parts are of these two.
    fn and(self, other: Self) -> Outcome<Self> {
        Ok(match (self, other) {
            (Self::Explicit(a), Self::Explicit(b)) if a != b => {
                return reject(
                    "42P21",
                    format!("collation mismatch between explicit collations \"{}\" and \"{}\"", a.name, b.name),
                );
            }
            (Self::Explicit(c), _) | (_, Self::Explicit(c)) => Self::Explicit(c),
            (conflict @ Self::Conflict(..), _) | (_, conflict @ Self::Conflict(..)) => conflict,
            // A collation beats the default.
            (Self::Own, other) | (other, Self::Own) => other,
            (Self::Implicit(a), Self::Implicit(b)) => match (is_default(&a), is_default(&b)) {
                (true, _) => Self::Implicit(b),
                (false, true) => Self::Implicit(a),
                (false, false) if a == b => Self::Implicit(a),
                (false, false) => Self::Conflict(a, b),
            },
        })
    }
}

fn is_default(collation: &Collation) -> bool {
    collation.schema == "pg_catalog" && collation.name == "default"
}

pub(super) fn builtin(name: &'static str) -> Collation {
    Collation { schema: Ident::new_static("pg_catalog"), name: Ident::new_static(name) }
}

impl Cx<'_> {
    /// The collation of a type (`typcollation`), where it is not the default: that of `name`, or a domain's.
    pub(super) fn own_collation(&self, ty: u32) -> Option<Collation> {
        let mut shown = self.ty(ty, -1);
        if shown.array {
            return None;
        }
        loop {
            let at = Address::of(Kind::Domain, shown.schema.clone(), shown.name.clone());
            match self.catalog.get(&at).map(|o| &**o) {
                Some(Object::Domain(domain)) => match &domain.collation {
                    Some(collation) => return Some(collation_of(collation)),
                    None => shown = domain.base.plain(),
                },
                _ => match self.system_domain(&shown.schema, &shown.name) {
                    Some(SystemDomain { collation: Some(name), .. }) => return Some(builtin(name)),
                    Some(domain) => shown = domain.base.plain(),
                    None => return (shown.schema == "pg_catalog" && shown.name == "name").then(|| builtin("C")),
                },
            }
        }
    }

    /// The state of a value.
    fn state(&self, value: &Typed) -> Coll {
        match &value.coll {
            _ if !self.collatable(value.ty) => Coll::Own,
            Coll::Own => Coll::of(self.own_collation(value.ty)),
            coll => coll.clone(),
        }
    }

    /// The collation of what has these parts and is of that type.
    pub(super) fn common_collation<'v>(&self, parts: impl IntoIterator<Item = &'v Typed>, ty: u32) -> Outcome<Coll> {
        let (mut out, mut some) = (Coll::Own, false);
        for part in parts {
            some |= self.collatable(part.ty);
            out = match out.clone().and(self.state(part)) {
                Ok(both) => both,
                Err(mismatch) => {
                    self.tell_later(mismatch);
                    out
                }
            };
        }
        if !self.collatable(ty) {
            // Nothing is left of it, but that two contradict each other has been said.
            return Ok(Coll::Own);
        }
        Ok(match out {
            Coll::Own if some && self.own_collation(ty).is_some() => Coll::Implicit(builtin("default")),
            out => out,
        })
    }

    /// Remembers an operator whose operands contradict each other in their collations: it is refused when it needs one.
    pub(super) fn note_conflict(&self, args: &[Typed], operator: &Node) {
        let mut state = Coll::Own;
        for arg in args {
            state = state.clone().and(self.state(arg)).unwrap_or(state);
        }
        if matches!(state, Coll::Conflict(..)) {
            self.conflicts.borrow_mut().push(operator.clone());
        }
    }

    /// Whether a node is an operator whose operands contradict each other in their collations.
    pub(super) fn is_in_conflict(&self, node: &Node) -> bool {
        self.conflicts.borrow().contains(node)
    }

    /// That of a value which is cast to another type.
    pub(super) fn cast_collation(&self, value: &Typed, ty: u32) -> Coll {
        self.common_collation([value], ty).unwrap_or_default()
    }

    /// That of a value of a domain: the domain's own, or that of the value.
    pub(super) fn domain_collation(&self, value: &Typed, domain: u32) -> Coll {
        if self.own_collation(domain).is_some() && self.base(domain) != oid::NAME {
            return Coll::Own;
        }
        self.cast_collation(value, domain)
    }

    /// The collation of a column of that type, where it is not the type's own.
    pub(super) fn shown_collation(&self, ty: u32, coll: &Coll) -> Option<Collation> {
        match coll {
            _ if !self.collatable(ty) => None,
            Coll::Own | Coll::Conflict(..) => None,
            Coll::Implicit(c) | Coll::Explicit(c) => match self.own_collation(ty) {
                Some(own) => (own != *c).then(|| c.clone()),
                None => (!is_default(c)).then(|| c.clone()),
            },
        }
    }

    /// Keeps what is wrong with collations, which are looked at when the whole expression or query has been read; what
    /// comes first counts.
    fn tell_later(&self, mismatch: Failure) {
        self.mismatch.borrow_mut().get_or_insert(mismatch);
    }

    /// `assign_expr_collations`: tells what has been found to be wrong with collations.
    pub(super) fn assign_collations(&self) -> Outcome<()> {
        self.mismatch.borrow_mut().take().map_or(Ok(()), Err)
    }

    /// Refuses to sort or group by what has two collations, when all else has been read.
    pub(super) fn check_sorted(&self, value: &Typed) {
        if let Err(mismatch) = self.check_collation(value) {
            self.tell_later(mismatch);
        }
    }

    /// Refuses what has two collations.
    fn check_collation(&self, value: &Typed) -> Outcome<()> {
        match &value.coll {
            Coll::Conflict(a, b) => {
                let message =
                    format!("collation mismatch between implicit collations \"{}\" and \"{}\"", a.name, b.name);
                let hint = "You can choose the collation by applying the COLLATE clause to one or both expressions.";
                Err(Reject::new("42P21", message).hint(hint).into())
            }
            _ => Ok(()),
        }
    }

    /// `select_common_collation` for a column of a set operation.
    pub(super) fn set_collation(
        &self,
        ty: u32,
        left: Option<&Collation>,
        right: Option<&Collation>,
        all: bool,
    ) -> Outcome<Option<Collation>> {
        let value = |coll: Option<&Collation>| Typed { coll: Coll::of(coll.cloned()), ..Typed::new(Node::Default, ty) };
        let merged = self.state(&value(left)).and(self.state(&value(right)))?;
        if !all {
            self.check_collation(&Typed { coll: merged.clone(), ..value(None) })?;
        }
        Ok(self.shown_collation(ty, &merged))
    }
}

/// The collation that an address names.
pub(super) fn collation_of(at: &Address) -> Collation {
    match at.path.parts() {
        [schema, name, ..] => Collation { schema: schema.clone(), name: name.clone() },
        [name] => Collation { schema: "pg_catalog".into(), name: name.clone() },
        [] => Collation { schema: "pg_catalog".into(), name: "default".into() },
    }
}

impl Cx<'_> {
    /// `LookupCollation`.
    pub(super) fn collation(&self, name: &Name) -> Outcome<Collation> {
        let last = name.name();
        let known = |schema: &Ident| {
            if schema == "pg_catalog" {
                self.builtins.has_collation(last)
            } else {
                self.catalog.contains(&Address::of(Kind::Collation, schema.clone(), last.clone()))
            }
        };
        let found = match name.schema() {
            Some(schema) => known(schema).then(|| schema.clone()),
            None => self.path.iter().find(|s| known(s)).cloned(),
        };
        // What the system brings is there as well, as far as its name tells.
        let brought = name.schema().is_none_or(|s| s == "pg_catalog") && looks_like_a_locale(last);
        let found = found.or_else(|| brought.then(|| "pg_catalog".into()));
        match found {
            Some(schema) => Ok(Collation { schema, name: last.clone() }),
            None => {
                if let Some(schema) = name.schema().filter(|s| !self.has_schema(s)) {
                    return self.missing(Reject::new("3F000", format!("schema \"{schema}\" does not exist")));
                }
                let message = format!("collation \"{name}\" for encoding \"UTF8\" does not exist");
                self.missing(Reject::new("42704", message))
            }
        }
    }
}

/// Whether a name is one that initdb gives to a collation of the operating system or of ICU.
fn looks_like_a_locale(name: &str) -> bool {
    let bytes = name.as_bytes();
    let language = bytes.iter().take_while(|b| b.is_ascii_lowercase()).count();
    let country = |at: usize| bytes.get(at..at + 2).is_some_and(|c| c.iter().all(u8::is_ascii_uppercase));
    name.ends_with("-x-icu")
        || name.starts_with("C.")
        || ((2..=3).contains(&language)
            && match bytes.get(language) {
                Some(b'_') => country(language + 1),
                Some(b'.' | b'@') => true,
                _ => false,
            })
}

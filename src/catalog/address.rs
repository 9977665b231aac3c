//! The only identity of an object: a path of identifiers plus a kind.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use rustc_hash::FxHasher;

use super::{Ident, Kind};

/// Where an object lives: the identifiers from the outermost to its own name.
///
/// | object | path |
/// |---|---|
/// | schema, extension, role | `[name]` |
/// | relation, type | `[schema, name]` |
/// | column, constraint, trigger | `[schema, relation, name]` |
/// | function | `[schema, name, "(integer,text)"]`: its input types as `format_type` prints them, schema-qualified unless in `pg_catalog` |
/// | cast | `["(integer AS text)"]` |
/// | transform | `["FOR integer LANGUAGE plperl"]` |
/// | operator | `[schema, name, "(integer,text)"]`: its operand types, `NONE` for one that is not there |
/// | operator class, operator family | `[schema, name, "btree"]`: its access method comes last |
/// | comment | the path of what it is on, then that object's [`Kind::label`] |
///
/// The order is path first, so a relation and its parts are one range of the catalog.
#[derive(Clone)]
pub struct Path {
    /// The hash of the first two identifiers, by which the catalog finds a relation with its parts.
    head: u32,
    /// The hash of the other identifiers, by which it finds a part.
    tail: u32,
    parts: Arc<[Ident]>,
}

fn hash(parts: &[Ident]) -> u32 {
    let mut hasher = FxHasher::default();
    for part in parts {
        hasher.write(part.as_bytes());
        hasher.write_u8(0xff);
    }
    let hash = hasher.finish();
    (hash ^ (hash >> 32)) as u32
}

impl Path {
    /// A path of the given identifiers, outermost first.
    pub fn new(parts: impl IntoIterator<Item = Ident>) -> Self {
        let parts: Arc<[Ident]> = parts.into_iter().collect();
        let (head, tail) = parts.split_at(parts.len().min(2));
        Self { head: hash(head), tail: hash(tail), parts }
    }

    /// The identifiers, outermost first.
    pub fn parts(&self) -> &[Ident] {
        &self.parts
    }

    /// The first two identifiers, or as many as there are.
    pub(super) fn first_two(&self) -> &[Ident] {
        &self.parts[..self.parts.len().min(2)]
    }

    /// The hash of [`Path::first_two`].
    pub(super) fn head_hash(&self) -> u32 {
        self.head
    }

    /// The hash of the identifiers behind [`Path::first_two`].
    pub(super) fn tail_hash(&self) -> u32 {
        self.tail
    }

    /// The path below this one that ends in `name`.
    #[must_use]
    pub fn join(&self, name: impl Into<Ident>) -> Self {
        let name = name.into();
        if self.parts.len() < 2 {
            return Self::new(self.parts.iter().cloned().chain([name]));
        }
        let parts: Arc<[Ident]> = self.parts.iter().cloned().chain([name]).collect();
        Self { head: self.head, tail: hash(&parts[2..]), parts }
    }

    /// The first `n` identifiers.
    #[must_use]
    pub fn head(&self, n: usize) -> Self {
        if n < 2 {
            return Self::new(self.parts[..n].iter().cloned());
        }
        Self { head: self.head, tail: hash(&self.parts[2..n]), parts: self.parts[..n].into() }
    }

    /// Whether `self` is `other` or below it.
    pub fn starts_with(&self, other: &Self) -> bool {
        self.parts.starts_with(&other.parts)
    }

    /// This path with its first identifiers, which are `from`, replaced by `to`.
    #[must_use]
    pub fn rebase(&self, from: &Self, to: &Self) -> Self {
        Self::new(to.parts.iter().chain(&self.parts[from.parts.len()..]).cloned())
    }
}

impl PartialEq for Path {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.parts, &other.parts)
            || ((self.head, self.tail) == (other.head, other.tail) && self.parts == other.parts)
    }
}

impl Eq for Path {}

impl PartialOrd for Path {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Path {
    fn cmp(&self, other: &Self) -> Ordering {
        if Arc::ptr_eq(&self.parts, &other.parts) { Ordering::Equal } else { self.parts.cmp(&other.parts) }
    }
}

impl Hash for Path {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64((u64::from(self.head) << 32) | u64::from(self.tail));
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.parts.join("."))
    }
}

/// The identity of an object.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address {
    /// Where it lives.
    pub path: Path,
    /// What it is.
    pub kind: Kind,
}

impl Ord for Address {
    fn cmp(&self, other: &Self) -> Ordering {
        self.path.cmp(&other.path).then(self.kind.cmp(&other.kind))
    }
}

impl PartialOrd for Address {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Address {
    /// The address of a `kind` at `path`.
    pub fn new(kind: Kind, path: Path) -> Self {
        Self { path, kind }
    }

    /// The address of an object that lives in no schema (a schema, an extension, a role).
    pub fn top(kind: Kind, name: impl Into<Ident>) -> Self {
        Self::new(kind, Path::new([name.into()]))
    }

    /// The address of a cast.
    pub fn cast(source: &super::Type, target: &super::Type) -> Self {
        Self::top(Kind::Cast, format!("({} AS {})", source.sql_unmodified(), target.sql_unmodified()))
    }

    /// The address of a transform.
    pub fn transform(ty: &super::Type, language: &str) -> Self {
        Self::top(Kind::Transform, format!("FOR {} LANGUAGE {}", ty.sql_unmodified(), super::quote_ident(language)))
    }

    /// The address of a function, whose last part are its input types as `format_type` prints them.
    pub fn routine<'t>(schema: Ident, name: Ident, types: impl IntoIterator<Item = &'t super::Type>) -> Self {
        Self::new(Kind::Function, Path::new([schema, name, Self::signature(types)]))
    }

    /// The last part of the address of a function.
    pub fn signature<'t>(types: impl IntoIterator<Item = &'t super::Type>) -> Ident {
        let types: Vec<String> = types.into_iter().map(|ty| ty.plain().sql()).collect();
        format!("({})", types.join(",")).into()
    }

    /// The address of an operator.
    pub fn operator(schema: Ident, name: Ident, left: Option<&super::Type>, right: Option<&super::Type>) -> Self {
        let operand = |ty: Option<&super::Type>| ty.map_or_else(|| "NONE".to_owned(), |ty| ty.plain().sql());
        let operands = format!("({},{})", operand(left), operand(right));
        Self::new(Kind::Operator, Path::new([schema, name, operands.into()]))
    }

    /// The address of an operator class or family.
    pub fn with_method(kind: Kind, schema: impl Into<Ident>, name: impl Into<Ident>, method: impl Into<Ident>) -> Self {
        Self::new(kind, Path::new([schema.into(), name.into(), method.into()]))
    }

    /// The access method of an operator class or family.
    pub fn method(&self) -> Option<&Ident> {
        self.kind.has_method().then(|| &self.path.parts()[2])
    }

    /// The address of an object that lives in a schema.
    pub fn of(kind: Kind, schema: impl Into<Ident>, name: impl Into<Ident>) -> Self {
        Self::new(kind, Path::new([schema.into(), name.into()]))
    }

    /// The address of a `kind` that is a part of this object.
    #[must_use]
    pub fn child(&self, kind: Kind, name: impl Into<Ident>) -> Self {
        Self::new(kind, self.path.join(name))
    }

    /// The address of the comment on this object.
    #[must_use]
    pub fn comment(&self) -> Self {
        self.aspect(Kind::Comment)
    }

    /// The address of what is said about this object: a comment, its owner, its privileges.
    #[must_use]
    pub fn aspect(&self, kind: Kind) -> Self {
        self.child(kind, self.kind.label())
    }

    /// The address of the object of `kind` that has this one's path.
    #[must_use]
    pub fn as_kind(&self, kind: Kind) -> Self {
        Self::new(kind, self.path.clone())
    }

    /// The object's own name; for a function its name without the argument types.
    pub fn name(&self) -> &Ident {
        let parts = self.path.parts();
        let last = if self.kind.has_signature() { parts.len() - 2 } else { parts.len() - 1 };
        &parts[last]
    }

    /// The schema the object lives in, if it lives in one.
    pub fn schema(&self) -> Option<&Ident> {
        (self.path.parts().len() > 1 && !matches!(self.subject(), Some(s) if s.path.parts().len() == 1))
            .then(|| &self.path.parts()[0])
    }

    /// For a part of a relation or a domain the path of that, for anything in a schema the schema's path, else `None`.
    pub fn parent_path(&self) -> Option<Path> {
        let depth = self.path.parts().len();
        let up = if self.kind.has_signature() { 2 } else { 1 };
        (depth > up).then(|| self.path.head(depth - up))
    }

    /// For a comment (and later an owner, a grant, a security label) the object it is on.
    pub fn subject(&self) -> Option<Self> {
        if !self.kind.is_aspect() {
            return None;
        }
        let parts = self.path.parts();
        let kind = Kind::from_label(parts.last()?)?;
        Some(Self::new(kind, self.path.head(parts.len() - 1)))
    }

    /// The same address with the leading `from` of its path replaced by `to`.
    #[must_use]
    pub fn rebase(&self, from: &Path, to: &Path) -> Self {
        Self::new(self.kind, self.path.rebase(from, to))
    }

    /// The path as SQL would name it: identifiers quoted where they need it, a function with its argument types, an
    /// operator class without its access method.
    pub fn sql_name(&self) -> String {
        let parts = self.path.parts();
        if matches!(self.kind, Kind::Cast | Kind::Transform) {
            return parts[0].to_string();
        }
        let names = if self.kind.has_signature() { &parts[..parts.len() - 1] } else { parts };
        let mut out = names
            .iter()
            .enumerate()
            // The name of an operator is no identifier.
            .map(|(i, p)| if i == 1 && self.kind == Kind::Operator { p.to_string() } else { super::quote_ident(p) })
            .collect::<Vec<_>>()
            .join(".");
        if self.kind.has_signature() && !self.kind.has_method() {
            out.push_str(&parts[parts.len() - 1]);
        }
        out
    }
}

impl fmt::Display for Address {
    /// The words of `pg_identify_object`: `table column public.orders.status`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.subject() {
            Some(subject) => write!(f, "{} on {subject}", self.kind.label()),
            None if self.kind.has_method() => {
                let method = self.method().map(|m| super::quote_ident(m)).unwrap_or_default();
                write!(f, "{} {} USING {method}", self.kind.label(), self.sql_name())
            }
            None => write!(f, "{} {}", self.kind.label(), self.sql_name()),
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

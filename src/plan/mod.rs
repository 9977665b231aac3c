//! Changes to ordered, safe steps that are proven before they are shown.

mod clause;
mod collation;
mod column;
mod comment;
mod constraint;
mod conversion;
mod default_privileges;
mod defined_type;
mod descent;
mod drafts;
mod dump;
mod event_trigger;
pub mod expand;
mod extension;
mod extension_dependency;
mod fold;
mod foreign;
mod foreign_table;
mod function;
mod graph;
mod index;
mod language;
mod operator;
mod owner;
mod policy;
mod privileges;
mod prove;
mod publication;
mod rule;
mod schema;
mod security_labels;
mod sequence;
mod statistics;
mod subscription;
mod table;
mod text_search;
mod trigger;
mod types;
mod view;
mod withhold;
pub mod write;

use std::collections::BTreeSet;

use crate::catalog::{
    Address, Catalog, Exclusion, Ident, Index, Kind, Object, OperatorClass, PrimaryKey, Refs, Type, Unique, Version,
};
use crate::diff::diff;
use crate::replay::{Lock, Work};

pub use dump::{Access, print_schema, print_with_access};
pub use prove::Unprovable;

/// One step of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// One statement, without a semicolon.
    pub sql: String,
    /// What exists, or has its new form, after it.
    pub produces: Vec<Address>,
    /// What must exist for it, in its new form if it gets one.
    pub consumes: Vec<Address>,
    /// What no longer exists after it.
    pub destroys: Vec<Address>,
    /// What it no longer refers to, or is in the way of: these may be destroyed or altered only after it.
    pub releases: Vec<Address>,
    /// The strongest lock it takes on a table that is in use.
    pub lock: Lock,
    /// The work under that lock.
    pub work: Work,
    /// What would be lost, as a clause ("the data of column `orders.note`"); `None` for a step that loses nothing.
    pub loss: Option<String>,
    /// What its reader should know: when it would fail, or what it cannot do.
    pub note: Option<String>,
    /// Whether it can, must or must not run in a transaction with others.
    pub transaction: TransactionNeed,
}

/// What a step needs of the transaction around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum TransactionNeed {
    /// It may share a transaction with its neighbours.
    #[default]
    Any,
    /// It must run in a transaction after the one before it committed (VALIDATE, a new enum value's first use).
    Later,
    /// It cannot run in a transaction block, and stands alone in its file.
    Alone,
}

impl Step {
    /// A step that changes the catalog alone and takes no lock on a table in use.
    pub(crate) fn new(sql: impl Into<String>) -> Self {
        Self {
            sql: sql.into(),
            produces: Vec::new(),
            consumes: Vec::new(),
            destroys: Vec::new(),
            releases: Vec::new(),
            lock: Lock::None,
            work: Work::None,
            loss: None,
            note: None,
            transaction: TransactionNeed::Any,
        }
    }

    pub(crate) fn lock(mut self, lock: Lock, work: Work) -> Self {
        self.lock = lock;
        self.work = work;
        self
    }

    pub(crate) fn later(mut self) -> Self {
        self.transaction = TransactionNeed::Later;
        self
    }

    pub(crate) fn alone(mut self) -> Self {
        self.transaction = TransactionNeed::Alone;
        self
    }

    pub(crate) fn loss(mut self, what: impl Into<String>) -> Self {
        self.loss = Some(what.into());
        self
    }

    pub(crate) fn note(mut self, text: impl Into<String>) -> Self {
        self.note = Some(text.into());
        self
    }

    pub(crate) fn consumes(mut self, what: impl IntoIterator<Item = Address>) -> Self {
        self.consumes.extend(what);
        self
    }

    pub(crate) fn produces(mut self, what: impl IntoIterator<Item = Address>) -> Self {
        self.produces.extend(what);
        self
    }

    pub(crate) fn releases(mut self, what: impl IntoIterator<Item = Address>) -> Self {
        self.releases.extend(what);
        self
    }
}

/// How a plan is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The server that will run it.
    pub version: Version,
    /// Whether steps that lose data are part of the plan; otherwise they are withheld.
    pub allow_destructive: bool,
    /// Whether tables that exist are taken to be in use, so that the forms that do not block are chosen.
    pub online: bool,
    /// Whether indexes of such tables are built and dropped CONCURRENTLY, which no transaction block takes.
    pub concurrently: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { version: Version::default(), allow_destructive: false, online: true, concurrently: true }
    }
}

/// A way from one catalog to another, proven by replay.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// The steps that lose data and were not allowed, in the order in which they would follow.
    pub withheld: Vec<Step>,
    /// What there is after `steps`: what was asked for, or that minus what the withheld steps would do.
    pub goal: Catalog,
}

impl Plan {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.withheld.is_empty()
    }
}

/// Plans the way from one catalog to another, and proves it.
///
/// The way back is the plan with its arguments swapped.
///
/// # Errors
///
/// When replaying the plan onto `from` does not give `to`; such a plan must not be shown.
pub fn plan(from: &Catalog, to: &Catalog, options: &Options) -> Result<Plan, Unprovable> {
    let steps = |from: &Catalog, to: &Catalog| {
        drafts::steps(from, to, options).map_err(|cycle| Unprovable::Cycle { statements: cycle.0 })
    };
    let wanted = withhold::goal(from, to, options);
    let first = steps(from, &wanted)?;
    if diff(&wanted, to).is_empty() {
        prove::prove(from, to, &first, options.version)?;
        return Ok(Plan { steps: first, withheld: Vec::new(), goal: to.clone() });
    }
    // Where something is withheld, the state between is what the steps lead to, and the rest leads on to the goal.
    let goal = prove::replay(from, &first, options.version)?;
    let withheld = steps(&goal, to)?;
    prove::prove(&goal, to, &withheld, options.version)?;
    Ok(Plan { steps: first, withheld, goal })
}

/// The steps from one catalog to another without the proof that they lead there.
///
/// # Errors
///
/// Steps that wait for each other: a bug in the rules of a kind.
pub fn unproven(from: &Catalog, to: &Catalog, options: &Options) -> Result<Vec<Step>, Unprovable> {
    drafts::steps(from, to, options).map_err(|cycle| Unprovable::Cycle { statements: cycle.0 })
}

/// Writes single objects of a catalog, each as if all the others were there.
#[derive(Debug)]
pub struct Definitions<'a> {
    catalog: &'a Catalog,
    common: BTreeSet<(Ident, Ident)>,
    options: Options,
}

impl<'a> Definitions<'a> {
    /// For the objects of a catalog, as a server of that version takes them.
    pub fn of(catalog: &'a Catalog, version: Version) -> Self {
        let options = Options { version, allow_destructive: true, online: false, ..Options::default() };
        Self { catalog, common: drafts::common_names(catalog, catalog), options }
    }

    /// The statements that make `made`, where everything of the catalog is there but `missing`.
    ///
    /// # Errors
    ///
    /// Steps that wait for each other: a bug in the rules of a kind.
    pub fn creation(&self, made: &BTreeSet<Address>, missing: &BTreeSet<Address>) -> Result<Vec<Step>, Unprovable> {
        let mut from = self.catalog.clone();
        for at in missing {
            from.take(at);
        }
        let mut to = from.clone();
        for at in made {
            if let Some(entry) = self.catalog.entry(at) {
                to.put(at.clone(), entry.object.clone(), entry.origins.clone());
            }
        }
        let steps = drafts::creation(made.iter(), (&from, &to), &self.common, &self.options);
        steps.map_err(|cycle| Unprovable::Cycle { statements: cycle.0 })
    }
}

/// What a kind's rules may look at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context<'a> {
    /// The catalog as it is.
    pub from: &'a Catalog,
    /// The catalog as it shall be.
    pub to: &'a Catalog,
    /// How the plan is made.
    pub options: &'a Options,
    /// What comes to be, also what is dropped first.
    pub created: &'a BTreeSet<Address>,
    /// What goes, also what comes back.
    pub dropped: &'a BTreeSet<Address>,
    /// The created parts that the statement that creates their whole says.
    pub folded: &'a BTreeSet<Address>,
    /// Schema and name of NOT NULL constraints that more than one table has, on either side.
    pub common: &'a BTreeSet<(Ident, Ident)>,
}

impl Context<'_> {
    /// Whether a relation exists before the plan and stays: it may be in use.
    pub(crate) fn in_use(&self, relation: &Address) -> bool {
        self.options.online && !self.created.contains(relation)
    }

    /// Whether a relation is a partitioned table in the goal.
    pub(crate) fn is_partitioned(&self, relation: &Address) -> bool {
        matches!(self.to.get(relation).or_else(|| self.from.get(relation)).map(|o| &**o),
            Some(Object::Table(t)) if t.partition_by.is_some())
    }
}

/// Whether a table is a foreign one or has one below it.
pub(crate) fn reaches_foreign(catalog: &Catalog, table: &Address) -> bool {
    table.kind == Kind::ForeignTable || catalog.heirs(table).iter().any(|heir| reaches_foreign(catalog, heir))
}

/// The tables that a part's table is a partition or an heir of.
pub(crate) fn parents_of(catalog: &Catalog, part: &Address) -> Vec<Address> {
    relation_of(catalog, part).map(|table| catalog.parents(&table)).unwrap_or_default()
}

/// Stands for the fact that a table is attached to its parent, for steps that need it.
pub(crate) fn attachment(table: &Address) -> Address {
    table.child(Kind::Table, "attached")
}

/// Stands for the fact that a table is no longer attached to its parent.
pub(crate) fn detachment(table: &Address) -> Address {
    table.child(Kind::Table, "detached")
}

/// Stands for the fact that a constraint has been validated, which the server asks of a table that gets a parent.
pub(crate) fn validated(constraint: &Address) -> Address {
    constraint.child(Kind::Table, "validated")
}

/// Stands for the fact that a column or a constraint is gone, with the same of the tables below.
pub(crate) fn gone(part: &Address) -> Address {
    part.child(Kind::Table, "gone")
}

/// The columns and constraints of the tables above that a column or a constraint comes from, or has in common with them.
pub(crate) fn parts_above(catalog: &Catalog, part: &Address) -> Vec<Address> {
    let column = match catalog.get(part).map(|o| &**o) {
        Some(Object::NotNull(n)) => Some(n.column.name()),
        _ => None,
    };
    let above = |table: &Address| match column {
        Some(name) => column::not_null_of(catalog, &table.child(Kind::Column, name.clone())).map(|(at, _)| at.clone()),
        None => Some(table.child(part.kind, part.name().clone())).filter(|at| catalog.contains(at)),
    };
    parents_of(catalog, part).iter().filter_map(above).collect()
}

/// What stands for the fact that those below a table that leave it have left: what happens to the table's columns and
/// constraints would happen to theirs, too.
pub(crate) fn departures(table: &Address, cx: &Context<'_>) -> Vec<Address> {
    let mut out = Vec::new();
    for heir in cx.from.heirs(table) {
        if cx.to.parents(&heir).contains(table) {
            out.extend(departures(&heir, cx));
        } else {
            out.push(detachment(&heir));
        }
    }
    out
}

/// Stands for the fact that a unique index of a table is gone, which kept foreign tables from becoming its partitions.
pub(crate) fn keyless(table: &Address) -> Address {
    table.child(Kind::Table, "keyless")
}

/// The foreign partitions that must be gone before a table can have a unique index.
pub(crate) fn keep_from_keys(table: &Address, cx: &Context<'_>) -> Vec<Address> {
    let foreign = |at: &Address| at.kind == Kind::ForeignTable;
    cx.from.heirs(table).into_iter().filter(foreign).map(|at| detachment(&at)).collect()
}

/// How a kind of object is made, unmade and changed.
pub(crate) trait Ddl: Sized {
    /// The steps that make the object; none where another object's steps make it too.
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step>;

    /// The steps that unmake it; only asked when nothing that it goes with is dropped.
    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step>;

    /// The steps that turn it into `new`; `None` where only dropping and creating it does.
    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>>;

    /// What must exist before the first step of `create`.
    fn needs(&self, at: &Address) -> Vec<Address>;

    /// What takes it along when it is dropped, without CASCADE.
    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        whole(at).into_iter().collect()
    }

    /// Whose creation can say this object too: the candidates, of which one exists.
    fn folds_into(&self, _at: &Address) -> Vec<Address> {
        Vec::new()
    }

    /// What must be out of the way while it is altered: dropped before and created again after.
    fn displaces(&self, _new: &Self, _at: &Address, _cx: &Context<'_>) -> Vec<Address> {
        Vec::new()
    }
}

/// The object that `at` is a part of, whichever of the possible kinds; for one in a schema the schema.
pub(crate) fn whole(at: &Address) -> Option<Address> {
    if let Some(subject) = at.subject() {
        return Some(subject);
    }
    let path = at.parent_path()?;
    if path.parts().len() == 1 {
        return Some(Address::new(Kind::Schema, path));
    }
    None
}

/// What an object needs without referring to it: the languages and access methods that it says by their names, and the
/// default operator classes of its keys. The server's own methods are no objects of a catalog.
pub(crate) fn said_by_name(at: &Address, object: &Object, catalog: &Catalog) -> Vec<Address> {
    let (kind, name) = match object {
        Object::Function(f) => (Kind::Language, Some(&f.language)),
        Object::Transform(t) => (Kind::Language, Some(&t.language)),
        Object::Table(t) => (Kind::AccessMethod, t.access_method.as_ref()),
        Object::MaterializedView(v) => (Kind::AccessMethod, v.access_method.as_ref()),
        Object::OperatorFamily(_) => (Kind::AccessMethod, at.method()),
        Object::Index(i) => return said_by_index(i, catalog),
        Object::PrimaryKey(PrimaryKey { index, .. })
        | Object::Unique(Unique { index, .. })
        | Object::Exclusion(Exclusion { index, .. }) => {
            return match catalog.get(index).map(|o| &**o) {
                Some(Object::Index(i)) => said_by_index(i, catalog),
                _ => Vec::new(),
            };
        }
        _ => return Vec::new(),
    };
    name.map(|n| Address::top(kind, n.clone())).into_iter().collect()
}

/// The access method of an index and the default operator classes of its keys that the catalog holds.
fn said_by_index(index: &Index, catalog: &Catalog) -> Vec<Address> {
    let method = Address::top(Kind::AccessMethod, index.method.clone());
    let mut said: Vec<Address> = catalog.contains(&method).then_some(method).into_iter().collect();
    if catalog.operator_classes().next().is_none() {
        return said;
    }
    let types = index.keys.iter().filter(|k| k.opclass.is_none()).filter_map(|key| match (&key.column, &key.expr) {
        (Some(column), _) => match catalog.get(column).map(|o| &**o) {
            Some(Object::Column(c)) => Some(c.ty.plain()),
            _ => None,
        },
        (None, Some(expr)) => crate::expr::type_of(expr).map(Type::plain),
        (None, None) => None,
    });
    let types: Vec<Type> = types.collect();
    let fits =
        |at: &Address, c: &OperatorClass| c.default && at.method() == Some(&index.method) && types.contains(&c.input);
    said.extend(catalog.operator_classes().filter(|(at, c)| fits(at, c)).map(|(at, _)| at.clone()));
    said
}

/// What an object or a part of one refers to.
pub(crate) fn refs_of(holder: &impl Refs) -> Vec<Address> {
    let mut out = Vec::new();
    holder.refs(&mut |at| out.push(at.clone()));
    out
}

/// The relation, domain or type that `at` is a part of, as `catalog` has it.
pub(crate) fn relation_of(catalog: &Catalog, at: &Address) -> Option<Address> {
    let path = at.parent_path().filter(|p| p.parts().len() == 2)?;
    Kind::ALL
        .iter()
        .filter(|kind| at.kind.is_part_of(**kind))
        .map(|kind| Address::new(*kind, path.clone()))
        .find(|a| catalog.contains(a))
}

/// Calls the rules of an object's kind.
macro_rules! dispatch {
    ($(
        $(#[$doc:meta])*
        $module:ident $name:ident $label:literal in [$($whole:ident)*] {
            $( $(#[$fdoc:meta])* $field:ident : $ty:ty, )*
        } aside {
            $( $(#[$adoc:meta])* $aside:ident : $aty:ty, )*
        }
    )*) => {
        pub(crate) fn create(object: &Object, at: &Address, cx: &Context<'_>) -> Vec<Step> {
            match object { $(Object::$name(o) => Ddl::create(o, at, cx),)* }
        }

        pub(crate) fn drop(object: &Object, at: &Address, cx: &Context<'_>) -> Vec<Step> {
            match object { $(Object::$name(o) => Ddl::drop(o, at, cx),)* }
        }

        pub(crate) fn alter(old: &Object, new: &Object, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
            match (old, new) {
                $((Object::$name(a), Object::$name(b)) => Ddl::alter(a, b, at, cx),)*
                _ => panic!("{at} changes its kind: an address has one kind"),
            }
        }

        pub(crate) fn displaces(old: &Object, new: &Object, at: &Address, cx: &Context<'_>) -> Vec<Address> {
            match (old, new) {
                $((Object::$name(a), Object::$name(b)) => Ddl::displaces(a, b, at, cx),)*
                _ => panic!("{at} changes its kind: an address has one kind"),
            }
        }

        pub(crate) fn needs(object: &Object, at: &Address) -> Vec<Address> {
            match object { $(Object::$name(o) => Ddl::needs(o, at),)* }
        }

        pub(crate) fn goes_with(object: &Object, at: &Address, catalog: &Catalog) -> Vec<Address> {
            match object { $(Object::$name(o) => Ddl::goes_with(o, at, catalog),)* }
        }

        pub(crate) fn folds_into(object: &Object, at: &Address) -> Vec<Address> {
            match object { $(Object::$name(o) => Ddl::folds_into(o, at),)* }
        }
    };
}

crate::objects!(dispatch);

/// Groups steps by transaction: each group is one, but for a step that stands alone and runs outside of any.
pub fn transactions(steps: &[Step]) -> Vec<&[Step]> {
    let mut out = Vec::new();
    let mut start = 0;
    for i in 1..=steps.len() {
        let ends = i == steps.len()
            || steps[i].transaction == TransactionNeed::Alone
            || steps[i - 1].transaction == TransactionNeed::Alone
            // A run of steps that wait for a commit waits for the same one.
            || steps[i].transaction == TransactionNeed::Later && steps[i - 1].transaction != TransactionNeed::Later;
        if ends {
            out.push(&steps[start..i]);
            start = i;
        }
    }
    out
}

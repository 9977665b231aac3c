//! The scratch that one statement's effects are worked out on.

use std::sync::Arc;

use crate::catalog::{Address, Catalog, Change, Ident, Object, Opaque, Path, Version};
use crate::replay::{Cause, Effect, Lock, Notice, Outcome, Ran, Reject, Session, Work};
use crate::sql::{Span, Statement};

/// A copy of the catalog (copies share structure) that a statement changes step by step, so that a later subcommand
/// sees what an earlier one did, with the effects recorded on the way.
pub(crate) struct Cx<'a> {
    /// What exists at this point of the statement.
    pub(crate) catalog: Catalog,
    /// The session at this point.
    pub(crate) session: Session,
    /// The statement.
    pub(crate) statement: &'a Statement,
    /// The part of the statement that is being worked on: a subcommand, else the whole.
    pub(crate) span: Span,
    /// Why what comes next happens.
    pub(crate) cause: Cause,
    /// The statement stands in a PL/pgSQL block, where a name may be a variable's.
    pub(crate) in_block: bool,
    /// It stands below an EXCEPTION clause of such a block.
    pub(crate) in_subtransaction: bool,
    /// Settings that hold until the statement ends, with what they were.
    pub(crate) until_end: Vec<(String, Option<String>)>,
    /// The tables whose rows the ALTER that is running writes anew.
    pub(crate) rewritten: Vec<Address>,
    /// What the ALTER that is running refuses once it reads the rows, after everything else.
    pub(crate) late: Option<Reject>,
    pub(crate) opaque: Vec<Opaque>,
    effects: Vec<Effect>,
    notices: Vec<Notice>,
    ran: Vec<Ran>,
}

/// A point to go back to.
#[derive(Debug)]
pub(crate) struct Mark {
    catalog: Catalog,
    session: Session,
    effects: usize,
    notices: usize,
    opaque: usize,
    ran: usize,
}

/// What was done after a point.
#[derive(Debug)]
pub(crate) struct Segment {
    catalog: Catalog,
    pub(crate) session: Session,
    effects: Vec<Effect>,
    notices: Vec<Notice>,
    ran: Vec<Ran>,
    /// What could not be evaluated.
    pub(crate) opaque: Vec<Opaque>,
}

impl Segment {
    /// The objects that are not as they were before.
    pub(crate) fn changed(&self, before: &Catalog) -> Vec<Address> {
        changed(&self.effects, before, &self.catalog)
    }
}

/// The addresses of effects at which two catalogs differ.
fn changed(effects: &[Effect], before: &Catalog, after: &Catalog) -> Vec<Address> {
    let mut out = Vec::new();
    for change in effects.iter().filter_map(|e| e.change.as_ref()) {
        out.push(change.address().clone());
        if let Change::Rename(_, to) = change {
            out.push(to.clone());
        }
    }
    out.sort();
    out.dedup();
    out.retain(|at| before.get(at) != after.get(at));
    out
}

impl Cx<'_> {
    /// A point to go back to.
    pub(crate) fn mark(&self) -> Mark {
        Mark {
            catalog: self.catalog.clone(),
            session: self.session.clone(),
            effects: self.effects.len(),
            notices: self.notices.len(),
            opaque: self.opaque.len(),
            ran: self.ran.len(),
        }
    }

    /// Undoes everything since a point, as the end of a subtransaction does.
    pub(crate) fn back_to(&mut self, mark: &Mark) {
        self.catalog = mark.catalog.clone();
        self.session = mark.session.clone();
        self.effects.truncate(mark.effects);
        self.notices.truncate(mark.notices);
        self.opaque.truncate(mark.opaque);
        self.ran.truncate(mark.ran);
    }

    /// The objects that are not as they were at a point.
    pub(crate) fn changed_since(&self, mark: &Mark) -> Vec<Address> {
        changed(&self.effects[mark.effects..], &mark.catalog, &self.catalog)
    }

    /// Undoes everything since a point and returns it.
    pub(crate) fn cut(&mut self, mark: &Mark) -> Segment {
        let segment = Segment {
            catalog: self.catalog.clone(),
            session: self.session.clone(),
            effects: self.effects.split_off(mark.effects),
            notices: self.notices.split_off(mark.notices),
            opaque: self.opaque.split_off(mark.opaque),
            ran: self.ran.split_off(mark.ran),
        };
        self.back_to(mark);
        segment
    }

    /// Does again what [`Cx::cut`] undid.
    pub(crate) fn paste(&mut self, segment: Segment) {
        self.catalog = segment.catalog;
        self.session = segment.session;
        self.effects.extend(segment.effects);
        self.notices.extend(segment.notices);
        self.opaque.extend(segment.opaque);
        self.ran.extend(segment.ran);
    }

    /// Takes over what a statement inside this one did; `span` is its place where it has none in the file.
    pub(crate) fn absorb(&mut self, statement: &Statement, outcome: Outcome, span: Option<Span>) {
        self.ran.push(Ran { stmt: Arc::new(statement.stmt.clone()), span: span.unwrap_or(statement.span) });
        self.ran.extend(outcome.ran.into_iter().map(|r| Ran { span: span.unwrap_or(r.span), ..r }));
        self.effects.extend(outcome.effects.into_iter().map(|e| Effect { span: span.unwrap_or(e.span), ..e }));
        self.notices.extend(outcome.notices);
        self.opaque.extend(outcome.opaque);
        self.catalog = outcome.after;
        self.session = outcome.session;
    }
}

impl<'a> Cx<'a> {
    pub(crate) fn new(catalog: &'a Catalog, statement: &'a Statement, session: &Session) -> Self {
        Self {
            catalog: catalog.clone(),
            in_block: false,
            in_subtransaction: false,
            until_end: Vec::new(),
            session: session.clone(),
            statement,
            span: statement.span,
            cause: Cause::Stated,
            rewritten: Vec::new(),
            late: None,
            opaque: Vec::new(),
            effects: Vec::new(),
            notices: Vec::new(),
            ran: Vec::new(),
        }
    }

    pub(crate) fn finish(mut self) -> Outcome {
        let until_end = std::mem::take(&mut self.until_end);
        self.session.end_local(&until_end);
        Outcome {
            effects: self.effects,
            notices: self.notices,
            opaque: self.opaque,
            ran: self.ran,
            after: self.catalog,
            session: self.session,
        }
    }

    /// The server's version.
    pub(crate) fn version(&self) -> Version {
        self.session.version
    }

    /// The object at an address.
    pub(crate) fn get(&self, at: &Address) -> Option<&Arc<Object>> {
        self.catalog.get(at)
    }

    /// Creates an object.
    pub(crate) fn create(&mut self, at: Address, object: impl Into<Object>) {
        let endowed = (self.session.access && !at.kind.is_aspect()).then(|| at.clone());
        self.change(Change::Create(at, Arc::new(object.into())));
        if let Some(at) = endowed {
            self.endow(&at);
        }
    }

    /// Changes an object; nothing is recorded where it stays the same.
    pub(crate) fn alter(&mut self, at: &Address, object: impl Into<Object>) {
        let object = object.into();
        let Some(old) = self.catalog.get(at).cloned() else { return };
        // Attributes that take no part in equality must still arrive.
        self.change(Change::Alter(at.clone(), old, Arc::new(object)));
    }

    /// Drops one object, nothing that depends on it. `depend` decides what goes with it.
    pub(crate) fn remove(&mut self, at: &Address) {
        if let Some(old) = self.catalog.get(at).cloned() {
            self.change(Change::Drop(at.clone(), old));
        }
    }

    /// Gives an object, with everything below it, another address; references follow.
    pub(crate) fn rename(&mut self, from: &Address, to: &Address) {
        self.change(Change::Rename(from.clone(), to.clone()));
    }

    fn change(&mut self, change: Change) {
        let origin = self.statement.source.origin(self.span.start);
        self.catalog.apply(&change, Some(&origin));
        let on = change.address().clone();
        self.effects.push(Effect {
            change: Some(change),
            on,
            lock: Lock::None,
            work: Work::None,
            cause: self.cause,
            span: self.span,
        });
    }

    /// Records a lock on a relation.
    pub(crate) fn lock(&mut self, on: &Address, lock: Lock) {
        self.work(on, lock, Work::None);
    }

    /// Records a lock on a relation and the work done under it.
    pub(crate) fn work(&mut self, on: &Address, lock: Lock, work: Work) {
        self.effects.push(Effect { change: None, on: on.clone(), lock, work, cause: self.cause, span: self.span });
    }

    /// Records what the server would say.
    pub(crate) fn notice(&mut self, message: impl Into<String>, on: Option<Address>) {
        self.notices.push(Notice { message: message.into(), detail: None, on });
    }

    /// Records what the server would say, with its DETAIL.
    pub(crate) fn notice_detail(&mut self, message: impl Into<String>, detail: String, on: Option<Address>) {
        self.notices.push(Notice { message: message.into(), detail: Some(detail), on });
    }

    /// Whether the statement has written a table anew so far.
    pub(crate) fn has_rewritten(&self, table: &Address) -> bool {
        self.effects.iter().any(|e| e.work == Work::Rewrite && e.on == *table)
    }

    /// Whether the statement has dropped an object.
    pub(crate) fn has_dropped(&self, at: &Address) -> bool {
        self.effects.iter().any(|e| matches!(&e.change, Some(Change::Drop(gone, _)) if gone == at))
    }

    /// Runs `f` with another cause.
    pub(crate) fn because<T>(&mut self, cause: Cause, f: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.cause, cause);
        let out = f(self);
        self.cause = before;
        out
    }

    /// Runs `f` for a part of the statement: effects and refusals carry its span.
    pub(crate) fn within<T>(
        &mut self,
        span: Span,
        f: impl FnOnce(&mut Self) -> Result<T, Reject>,
    ) -> Result<T, Reject> {
        let before = std::mem::replace(&mut self.span, span);
        let out = f(self).map_err(|r| r.at(span));
        self.span = before;
        out
    }

    /// A copy of an object of a known kind, to change and put back with [`Cx::alter`].
    pub(crate) fn object<T: Clone>(&self, at: &Address, pick: impl FnOnce(&Object) -> Option<&T>) -> Option<T> {
        self.catalog.get(at).and_then(|o| pick(o)).cloned()
    }

    /// Whether anything in `schema` that counts as a relation or a type has the name.
    pub(crate) fn relation_exists(&self, schema: &Ident, name: &str) -> bool {
        self.catalog.relation(schema, name).is_some()
    }

    /// The type of any kind at `schema.name`.
    pub(crate) fn type_at(&self, schema: &Ident, name: &str) -> Option<Address> {
        let path = Path::new([schema.clone(), name.into()]);
        self.catalog.at(&path).find(|(a, _)| a.kind.is_type()).map(|(a, _)| a.clone())
    }
}

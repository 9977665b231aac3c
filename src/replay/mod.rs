//! Statements to effects: what PostgreSQL would do, or that it would refuse, or that it is not known.
//!
//! [`effects`] is pure: it reads a catalog and a session and returns what the statement does, with the catalog and the
//! session afterwards. [`Replay`] folds it over statements.

mod access;
mod aggregate;
mod alter_column;
mod alter_constraint;
mod alter_misc;
mod alter_prepare;
pub(crate) mod alter_table;
mod alter_type;
mod assume;
mod attach;
mod base_type;
mod body;
mod bound;
mod cast;
mod collation;
mod column;
mod comment;
mod composite;
mod conjuncts;
mod constraint;
mod conversion;
mod cx;
mod data;
mod data_labels;
mod datum;
mod define;
pub(crate) mod depend;
mod depends_on;
mod describe;
mod domain;
mod drop;
pub mod effect;
mod enum_type;
mod event_trigger;
pub mod extension;
pub(crate) mod foreign;
mod foreign_key;
mod function;
mod grammar;
mod index;
mod index_key;
mod inherit;
mod label;
mod language;
mod like;
pub mod lock;
pub(crate) mod lookup;
mod named;
pub mod names;
mod not_null;
mod opclass;
mod operator;
mod operator_class;
mod operator_family;
pub(crate) mod options;
mod partition;
mod pending;
mod plpgsql;
mod policy;
mod publication;
mod range_type;
pub(crate) mod rename;
pub(crate) mod role;
mod row_type;
pub(crate) mod rule;
pub mod run;
mod schema;
pub mod search_path;
mod sequence;
pub(crate) mod sequence_options;
pub mod session;
mod set;
mod set_schema;
mod settings;
mod statistics;
mod subscription;
mod system;
mod table;
mod table_as;
pub(crate) mod text_search;
pub(crate) mod transaction;
mod trigger;
mod updatable;
mod utility;
mod view;
mod volatile;
pub(crate) mod walk;

use crate::catalog::{Address, Ident};
use crate::catalog::{Catalog, Extension, Kind, Opaque, Owner, Schema, Touches, Version};
use crate::sql::Statement;
use crate::sql::ast::{ObjectClass, Stmt};

use cx::Cx;
pub use depend::Depends;
pub use effect::{Cause, Effect, Notice, Outcome, Ran, Reject, Work};
pub use lock::Lock;
pub use run::{Run, Step};
pub use session::{Session, Transaction};
pub(crate) use table_as::into as target_of_into;

/// A catalog and a session that statements are applied to, one after the other.
#[derive(Debug, Clone)]
pub struct Replay {
    /// What exists now.
    pub catalog: Catalog,
    /// The session now.
    pub session: Session,
}

impl Replay {
    /// A new database of that version: the schema `public`, the extension `plpgsql`, and nothing else.
    pub fn new(version: Version) -> Self {
        Self { catalog: fresh(), session: Session::new(version) }
    }

    /// The same, with the owner of every object and the privileges on it, which the others leave out.
    /// `login` is the role that connects; `postgres` where nothing says it.
    pub fn with_access(version: Version, login: Option<&Ident>) -> Self {
        let mut replay = Self::new(version);
        replay.session.access = true;
        if let Some(login) = login {
            replay.session = replay.session.logged_in_as(login);
        }
        let public = Address::top(Kind::Schema, "public");
        let role = if version >= Version(15) { "pg_database_owner".into() } else { replay.session.user.clone() };
        replay.catalog.insert(public.aspect(Kind::Owner), Owner { role });
        replay
    }

    /// Applies a statement and returns what it did. A refused statement changes nothing but, inside a transaction
    /// block, fails the block.
    ///
    /// # Errors
    ///
    /// What the server would refuse, with its SQLSTATE and message.
    pub fn step(&mut self, statement: &Statement) -> Result<Outcome, Reject> {
        match effects(&self.catalog, statement, &self.session) {
            Ok(outcome) => {
                self.catalog = outcome.after.clone();
                self.session = outcome.session.clone();
                Ok(outcome)
            }
            Err(reject) => {
                if let Some(left) = &reject.leaves {
                    let (at, object) = &**left;
                    self.catalog.insert(at.clone(), object.clone());
                }
                if let Some(transaction) = &mut self.session.transaction {
                    transaction.failed = true;
                }
                Err(reject)
            }
        }
    }
}

/// The catalog of a database that was just created.
pub fn fresh() -> Catalog {
    let mut catalog = Catalog::empty();
    catalog.insert(Address::top(Kind::Schema, "public"), Schema { initial: true });
    let plpgsql = Extension { schema: Address::top(Kind::Schema, "pg_catalog"), version: None, contents: None };
    catalog.insert(Address::top(Kind::Extension, "plpgsql"), plpgsql);
    catalog
}

/// What a statement would do to a catalog in a session.
///
/// # Errors
///
/// What the server would refuse, with its SQLSTATE and message.
pub fn effects(catalog: &Catalog, statement: &Statement, session: &Session) -> Result<Outcome, Reject> {
    let mut cx = Cx::new(catalog, statement, session);
    if let Err(reject) = transaction::check_failed(session, &statement.stmt) {
        // What the parser does not read is not looked at any further.
        grammar::check(&cx, &statement.stmt)?;
        return Err(reject);
    }
    let Err(reject) = dispatch(&mut cx, &statement.stmt) else {
        if let (Some(block), false) =
            (&mut cx.session.transaction, matches!(statement.stmt, Stmt::Set(_) | Stmt::Transaction(_) | Stmt::Lock(_)))
        {
            block.queried = true;
        }
        if cx.session.transaction.is_none() {
            utility::at_commit(&mut cx);
        }
        return Ok(cx.finish());
    };
    let span = cx.span;
    if about_existence(reject.sqlstate) && catalog.anything_may_differ() {
        let mut cx = Cx::new(catalog, statement, session);
        cx.opaque(format!("{}, as far as it is known", reject.message), Touches::Anything);
        return Ok(cx.finish());
    }
    if about_existence(reject.sqlstate)
        && let Some(doubtful) = in_doubt(catalog, &reject.message)
    {
        let mut cx = Cx::new(catalog, statement, session);
        let touches = reach(&cx, &statement.stmt, doubtful);
        cx.opaque(format!("{}, as far as it is known", reject.message), touches);
        return Ok(cx.finish());
    }
    Err(reject.at(span))
}

/// An object that a message names and of which it is not known whether it is there.
fn in_doubt(catalog: &Catalog, message: &str) -> Option<Address> {
    catalog.opaque().find_map(|mark| match &mark.touches {
        Touches::Objects(list) => list
            .iter()
            .find(|at| {
                let parts = at.path.parts();
                let name = if at.kind == Kind::Function { &parts[1] } else { at.name() };
                let own = |n: &str| message.contains(&format!("\"{n}\"")) || message.contains(&format!(".{n}\""));
                own(name) || message.contains(&format!(" {name}("))
            })
            .cloned(),
        _ => None,
    })
}

/// What a statement may touch that is refused because of an object of which little is known.
fn reach(cx: &Cx<'_>, stmt: &Stmt, doubtful: Address) -> Touches {
    let targets = stmt.targets();
    if targets.is_empty() {
        return Touches::Anything;
    }
    let mut out = vec![doubtful];
    if let Stmt::CreateIndex(index) = stmt {
        let (Some(name), Ok(schema)) = (&index.name, cx.creation_schema(&index.relation.name)) else {
            return Touches::Anything;
        };
        out.push(Address::of(Kind::Index, schema, name.clone()));
    }
    for name in targets {
        match cx.find_relation(name) {
            Some((at, _)) => out.push(at),
            None => {
                if let Ok(schema) = cx.creation_schema(name) {
                    out.push(Address::of(Kind::Table, schema, name.name().clone()));
                }
            }
        }
    }
    Touches::Objects(out)
}

/// Whether a refusal is about what exists and what does not: something that was not evaluated may have changed that.
fn about_existence(sqlstate: &str) -> bool {
    matches!(
        sqlstate,
        "42P01"
            | "42703"
            | "42704"
            | "42883"
            | "3F000"
            | "42830"
            | "42P07"
            | "42701"
            | "42710"
            | "42723"
            | "42P06"
            | "2BP01"
    )
}

/// Sends a statement to the file that knows its kind.
fn dispatch(cx: &mut Cx<'_>, stmt: &Stmt) -> Result<(), Reject> {
    grammar::check(cx, stmt)?;
    transaction::check_read_only(cx, stmt)?;
    system::check(cx, stmt)?;
    role::right::check(cx, stmt)?;
    match stmt {
        Stmt::CreateSchema(s) => schema::create(cx, s),
        Stmt::CreateExtension(s) => extension::create(cx, s),
        Stmt::AlterExtension(s) => extension::alter(cx, s),
        Stmt::CreateEnum(s) => enum_type::create(cx, s),
        Stmt::AlterEnum(s) => enum_type::alter(cx, s),
        Stmt::CreateSequence(s) => sequence::create(cx, s),
        Stmt::AlterSequence(s) => sequence::alter(cx, s),
        Stmt::CreateDomain(s) => domain::create(cx, s),
        Stmt::AlterDomain(s) => domain::alter(cx, s),
        Stmt::CreateCompositeType(s) => composite::create(cx, s),
        Stmt::AlterTable(s) if s.class == ObjectClass::Type => composite::alter(cx, s),
        Stmt::CreateView(s) => view::create(cx, s),
        Stmt::CreateTableAs(s) if s.materialized => view::create_materialized(cx, s),
        Stmt::RefreshMaterializedView(s) => view::refresh(cx, s),
        Stmt::Define(s) => define::create(cx, s),
        Stmt::AlterDefinition(s) => define::alter(cx, s),
        Stmt::CreateStatistics(s) => statistics::create(cx, s),
        Stmt::AlterStatistics(s) => statistics::alter(cx, s),
        Stmt::CreateCast(s) => cast::create(cx, s),
        Stmt::CreateLanguage(s) => language::create(cx, s),
        Stmt::CreateTransform(s) => language::create_transform(cx, s),
        Stmt::CreateAccessMethod(s) => language::create_access_method(cx, s),
        Stmt::CreateConversion(s) => conversion::create(cx, s),
        Stmt::OperatorClass(s) => operator_family::run(cx, s),
        Stmt::AlterTextSearchConfiguration(s) => text_search::alter_configuration(cx, s),
        Stmt::CreateFunction(s) => function::create(cx, s),
        Stmt::AlterFunction(s) => function::alter(cx, s),
        Stmt::CreateTrigger(s) => trigger::create(cx, s),
        Stmt::CreateRule(s) => rule::create(cx, s),
        Stmt::CreatePolicy(s) => policy::create(cx, s),
        Stmt::AlterPolicy(s) => policy::alter(cx, s),
        Stmt::ForeignDataWrapper(s) => foreign::wrapper(cx, s),
        Stmt::ForeignServer(s) => foreign::server(cx, s),
        Stmt::UserMapping(s) => foreign::user_mapping(cx, s),
        Stmt::ImportForeignSchema(s) => foreign::import(cx, s),
        Stmt::CreatePublication(s) => publication::create(cx, s),
        Stmt::AlterPublication(s) => publication::alter(cx, s),
        Stmt::CreateSubscription(s) => subscription::create(cx, s),
        Stmt::AlterSubscription(s) => subscription::alter(cx, s),
        Stmt::CreateEventTrigger(s) => event_trigger::create(cx, s),
        Stmt::AlterEventTrigger(s) => event_trigger::alter(cx, s),
        Stmt::Drop(s) if s.objects.iter().all(|o| o.class == ObjectClass::Role) => role::statement::drop(cx, s),
        Stmt::Drop(s) if utility::is_outside(s) => utility::drop_outside(cx, s),
        Stmt::Drop(s) => drop::drop(cx, s),
        Stmt::Rename(s) => rename::rename(cx, s),
        Stmt::SetSchema(s) => set_schema::set_schema(cx, s),
        Stmt::Comment(s) => comment::comment(cx, s),
        Stmt::DependsOnExtension(s) => depends_on::run(cx, s),
        Stmt::SecurityLabel(s) => label::label(cx, s),
        Stmt::Set(s) => set::set(cx, s),
        Stmt::Transaction(s) => transaction::run(cx, s),
        Stmt::Discard => set::discard(cx),
        Stmt::SetOwner(s) => access::set_owner(cx, s),
        Stmt::Grant(s) => access::grant(cx, s),
        Stmt::DefaultPrivileges(s) => access::default_privileges(cx, s),
        Stmt::DropOwned(s) => access::drop_owned(cx, s),
        Stmt::ReassignOwned { roles, to } => access::reassign(cx, roles, to),
        Stmt::CreateRole(s) => role::statement::create(cx, s),
        Stmt::AlterRole(s) => role::statement::alter(cx, s),
        Stmt::GrantRole(s) => role::membership::grant(cx, s),
        Stmt::AlterSetting(s) => set::default(cx, s),
        Stmt::Prepare { name, statement, .. } => utility::prepare(cx, name, statement),
        Stmt::Execute { name, .. } => utility::execute(cx, name),
        Stmt::Deallocate(name) => utility::deallocate(cx, name.as_ref()),
        Stmt::DeclareCursor { name, query, hold } => utility::declare(cx, name, query, *hold),
        Stmt::Fetch { cursor } => utility::fetch(cx, cursor),
        Stmt::CloseCursor(name) => utility::close(cx, name.as_ref()),
        Stmt::Explain { statement, options } => utility::explain(cx, statement, options),
        Stmt::SetConstraints { names, deferred } => utility::set_constraints(cx, names, *deferred),
        Stmt::DatabaseOptions(s) => utility::database(cx, s),
        Stmt::Other { tag: "ALTER SYSTEM", .. } => transaction::not_in_block(cx, "ALTER SYSTEM"),
        // These say something to the server or to other sessions.
        Stmt::Notify { .. } | Stmt::Other { tag: "LISTEN" | "UNLISTEN" | "CHECKPOINT" | "LOAD", .. } => Ok(()),
        Stmt::Query(q) if set::set_config(cx, q)? => Ok(()),
        Stmt::Do(s) => plpgsql::run(cx, s),
        Stmt::Call(c) => plpgsql::call(cx, c),
        Stmt::Vacuum(s) => cx.vacuum(s),
        Stmt::CreateTable(s) => cx.create_table(s),
        Stmt::CreateTableAs(s) => cx.create_table_as(s),
        Stmt::CreateIndex(s) => cx.create_index(s),
        Stmt::AlterTable(s) => cx.alter_table(s),
        Stmt::Query(q) => match table_as::into(q) {
            Some(target) => cx.select_into(target, q),
            None => {
                utility::check(cx, q)?;
                cx.query_locks(q);
                plpgsql::select(cx, q)
            }
        },
        Stmt::Data(s) => {
            cx.data(s)?;
            if let (false, None, Some(source)) = (cx.in_block, &s.with, &s.source) {
                utility::check(cx, source)?;
            }
            plpgsql::data(cx, s)
        }
        Stmt::Truncate(s) => cx.truncate(s),
        Stmt::Lock(s) => cx.lock_table(s),
        Stmt::Copy(s) => cx.copy(s),
        Stmt::Reindex(s) => cx.reindex(s),
        Stmt::Cluster(s) => cx.cluster(s),
        _ => {
            cx.opaque(format!("{} is not evaluated", cx.statement.tag), Touches::Nothing);
            Ok(())
        }
    }
}

impl Cx<'_> {
    /// Marks the statement, or a part of it, as not evaluated.
    pub(crate) fn opaque(&mut self, reason: impl Into<String>, touches: Touches) {
        let mark = Opaque {
            origin: Some(self.statement.source.origin(self.span.start)),
            tag: Ident::from(self.statement.tag),
            reason: reason.into(),
            touches,
        };
        self.catalog.mark_opaque(mark.clone());
        self.opaque.push(mark);
    }
}

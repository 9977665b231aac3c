//! Runs scripts as a framework sends them: what is wrapped in a transaction, what goes on after a refusal.

use super::session::Block;
use super::{Outcome, Reject, Replay, Session, Transaction, assume};
use crate::catalog::{Address, Catalog, Ident, Kind, Path, TEMPORARY, Version};
use crate::history::{Direction, History, TransactionMode};
use crate::sql::{Script, Statement};

/// What replay recorded for one statement.
#[derive(Debug, Clone)]
pub struct Step {
    /// The catalog before it.
    pub before: Catalog,
    /// The session before it.
    pub session: Session,
    /// What it does, or why it is refused.
    pub outcome: Result<Outcome, Reject>,
    /// What the statement takes for granted and nothing made, if the run assumes such things; it is in `before`.
    pub assumed: Vec<Address>,
}

impl Step {
    /// Whether the statement runs in a transaction block, whoever opened that.
    pub fn in_transaction(&self) -> bool {
        self.session.transaction.is_some()
    }
}

/// A database that migrations are run on, one after the other.
///
/// A refused statement changes nothing, and the rest of its migration goes on as if it were not there: one refusal is
/// one finding. Only what is refused because it must not run inside a transaction block takes place all the same, so that
/// what follows finds what it made.
#[derive(Debug, Clone)]
pub struct Run {
    /// The database now.
    pub replay: Replay,
    /// What a statement names and nothing made is taken to be there: the files are not the whole history.
    pub assume: bool,
    /// What a statement names in the place of a template's placeholder is taken to be there.
    pub templates: bool,
    /// With `assume`: the names of the tables that later statements of the script make.
    made_later: Vec<Ident>,
}

impl Run {
    /// A run on a new database.
    pub fn new(version: Version) -> Self {
        Self { replay: Replay::new(version), assume: false, templates: false, made_later: Vec::new() }
    }

    /// A run on a database that is there.
    pub fn on(catalog: Catalog, version: Version) -> Self {
        let mut run = Self::new(version);
        run.replay.catalog = catalog;
        run
    }

    /// Runs what is there before the first migration.
    pub fn before(&mut self, history: &History) -> Vec<Step> {
        history.before.iter().flat_map(|script| self.script(script, TransactionMode::Statement)).collect()
    }

    /// Runs one direction of a migration.
    pub fn direction(&mut self, direction: &Direction) -> Vec<Step> {
        self.script(&direction.script, direction.transaction)
    }

    /// Runs a script.
    ///
    /// Every script has a session of its own, as it has where each deployment runs what is new: settings and temporary
    /// tables of one do not reach the next.
    pub fn script(&mut self, script: &Script, mode: TransactionMode) -> Vec<Step> {
        self.replay.session = self.replay.session.next();
        let several = script.statements.len() > 1;
        let wrapped = match mode {
            TransactionMode::File | TransactionMode::Run => true,
            TransactionMode::SimpleQuery => several,
            TransactionMode::Statement | TransactionMode::Unknown => false,
        };
        // A string of several statements is again in an implicit block after a COMMIT in it; a file that the
        // framework wraps is not.
        let again = mode == TransactionMode::SimpleQuery && several;
        let mut steps = Vec::with_capacity(script.statements.len());
        for (i, statement) in script.statements.iter().enumerate() {
            if self.replay.session.transaction.is_none() && (if i == 0 { wrapped } else { again }) {
                self.begin(mode == TransactionMode::SimpleQuery);
            }
            if self.assume {
                self.made_later = assume::makes(&script.statements[i + 1..]);
            }
            steps.push(self.step(statement));
        }
        self.replay.session.transaction = None;
        self.end_session();
        steps
    }

    fn step(&mut self, statement: &Statement) -> Step {
        let mut before = self.replay.catalog.clone();
        let session = self.replay.session.clone();
        let mut assumed = Vec::new();
        let mut outcome = self.replay.step(statement);
        // Each round may find a further thing missing.
        for _ in 0..4 {
            let added = match &outcome {
                _ if !(self.assume || self.templates && statement.templated) => break,
                Err(reject) => assume::supply(&mut before, &session, statement, reject),
                Ok(_) if !self.assume => break,
                Ok(outcome) => assume::supply_skipped(&mut before, &session, statement, outcome, &self.made_later),
            };
            if added.is_empty() {
                break;
            }
            assumed.extend(added);
            self.replay.catalog = before.clone();
            self.replay.session = session.clone();
            outcome = self.replay.step(statement);
        }
        if let Err(reject) = &outcome {
            self.replay.session = session.clone();
            // 25001 is active_sql_transaction.
            if reject.sqlstate == "25001" {
                let block = self.replay.session.transaction.take();
                let _ = self.replay.step(statement);
                self.replay.session.transaction = block;
            }
        }
        Step { before, session, outcome, assumed }
    }

    fn begin(&mut self, simple_query: bool) {
        let mut block = Transaction::begin(&self.replay.catalog, &self.replay.session);
        block.implicit = true;
        block.simple_query = simple_query;
        self.replay.session.transaction = Some(Block::new(block));
    }

    /// Temporary objects go with their session.
    fn end_session(&mut self) {
        let temporary = Path::new([TEMPORARY.into()]);
        let gone: Vec<Address> = self.replay.catalog.below(&temporary).map(|(a, _)| a.clone()).collect();
        for at in gone.iter().filter(|a| a.kind != Kind::Schema) {
            self.replay.catalog.take(at);
        }
    }
}

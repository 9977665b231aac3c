//! Changes to ordered, safe steps that are proven before they are shown.

use crate::catalog::Address;
use crate::replay::{Lock, Work};

/// One step of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// One statement, without a semicolon.
    pub sql: String,
    /// What exists after it.
    pub produces: Vec<Address>,
    /// What must exist for it.
    pub consumes: Vec<Address>,
    /// What no longer exists after it.
    pub destroys: Vec<Address>,
    /// The strongest lock it takes on a table that is in use.
    pub lock: Lock,
    /// The work under that lock.
    pub work: Work,
    /// What would be lost, as a clause ("the data of column `orders.note`"); `None` for a step that loses nothing.
    pub loss: Option<String>,
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

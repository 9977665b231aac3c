//! Statements to effects: what PostgreSQL would do, or that it would refuse, or that it is not known.

pub mod effect;
pub mod lock;
pub mod session;

pub use effect::{Cause, Effect, Notice, Outcome, Reject, Work};
pub use lock::Lock;
pub use session::{Session, Transaction};

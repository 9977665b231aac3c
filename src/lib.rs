//! undrift: PostgreSQL migration histories, evaluated without a database.
//!
//! ```text
//!               read             parse              effects / apply
//!   migrations ──────▶ History ───────▶ Statements ─────────────────▶ Catalog ─┐
//!    (disk, git)                            │                                   ├─ diff ─▶ [Change] ─ plan ─▶ Plan
//!                                           │            introspect             │
//!   database, dump ────────────────────────────────────────────────▶ Catalog ──┘
//!                                           └─ lint(statement, effects, before) ─▶ [Diagnostic] ─ report
//! ```

pub mod catalog;
pub mod cli;
pub mod command;
pub mod config;
pub mod diagnostic;
pub mod diff;
pub mod expr;
pub mod history;
pub mod lint;
pub mod live;
pub mod plan;
pub mod replay;
pub mod report;
pub mod sql;

#[path = "../lints/mod.rs"]
pub mod lints;

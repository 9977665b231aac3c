#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "duplicate-version",
    category: Category::Error,
    since: "0.1.0",
    sources: &["django-safe-migrations:SM027", "atlas:non_linear"],
    page: include_str!("README.md"),
    check: Check::Reading,
};
